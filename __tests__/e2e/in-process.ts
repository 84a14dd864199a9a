import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { judgeRun } from '../../src/action.ts';
import { configureAction } from '../../src/action-config.ts';
import type { Run } from '../../src/action-run.ts';
import { runContext } from '../../src/github/context.ts';
import { connect } from '../../src/github/octokit.ts';
import { type Inputs, readInputs } from '../../src/inputs.ts';
import { runnerDestinations } from '../../src/publish/destinations.ts';
import type { Runner } from '../../src/runner.ts';

/** One run of a pull request in this process: the same code as in the bundle, over the same network, and with waits that do not take long. */
export interface InProcess {
  readonly apiUrl: string;
  readonly token: string;
  readonly repository: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
  readonly event: unknown;
  /** Until a request that gets no answer is given up. */
  readonly timeoutMs: number;
}

/** What people see of it. */
export interface Seen {
  readonly verdict: string;
  readonly title: string;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Milliseconds that it would have slept, one after the other. */
  readonly sleeps: readonly number[];
}

const INPUTS = {
  mode: 'auto',
  base: 'auto',
  key: 'default',
  comment: 'always',
  annotations: 'true',
  'annotate-uncovered': 'false',
  'check-run': 'false',
  report: 'off',
  statuses: 'false',
  override: 'true',
  'allow-unsafe-pr-checkout': 'false',
  'job-status': 'success',
  matrix: 'null',
};

export async function runInProcess(asked: InProcess): Promise<Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'in-process-'));
  try {
    return await judged(asked, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function judged(asked: InProcess, folder: string): Promise<Seen> {
  const { apiUrl, token, repository, files, environment, event, timeoutMs } = asked;
  const workspace = join(folder, 'work');
  mkdirSync(workspace);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  const values = new Map(Object.entries({ ...INPUTS, ...asked.inputs }));
  const inputs: Inputs = readInputs({ text: (name) => values.get(name) ?? '' });
  const context = runContext(environment, event, 'auto');
  const surroundings = { workspace, headSha: context.headSha, today: '2026-11-20', onDefaultBranch: false };
  const log: string[] = [];
  const outputs: Record<string, string> = {};
  const sleeps: number[] = [];
  const say = (text: string) => log.push(text);
  const runner: Runner = {
    input: () => '',
    mask: () => undefined,
    output: (name, value) => {
      outputs[name] = value;
    },
    log: say,
    warn: say,
    error: say,
    notice: say,
    group: (_title, work) => work(),
  };
  let summary = '';
  const to = {
    ...runnerDestinations(runner, { summary: undefined, folder }),
    summary: (text: string) => {
      summary += text;
    },
  };
  const sleep = async (ms: number) => {
    sleeps.push(ms);
  };
  const retry = { attempts: 4, baseMs: 500, maxMs: 60_000, random: () => 0, sleep };
  const github = connect({ token, apiUrl, repository, retry, patienceMs: 300_000, timeoutMs, now: Date.now });
  const run: Run = {
    action: await configureAction(inputs, surroundings),
    configure: (baseSettings) => configureAction(inputs, { ...surroundings, baseSettings }),
    settingsPaths: { policy: '', quarantine: '' },
    context,
    github: () => github,
    to,
    folder,
    eventPath: undefined,
    uploads: false,
    pause: async () => undefined,
    group: runner.group,
  };
  const { verdict, title } = await judgeRun(run);
  return { verdict, title, log: log.join('\n'), summary, outputs, sleeps };
}
