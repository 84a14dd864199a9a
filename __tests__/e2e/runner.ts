import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { parseCommandFile, parseCommands, type WorkflowCommand } from './commands.ts';

/** One step that uses the Action. */
export interface Step {
  /** Folder of `action.yml`. */
  readonly action: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly eventName: string;
  readonly event: unknown;
  /** Added to, or instead of, what the runner sets. */
  readonly environment: Readonly<Record<string, string>>;
  /** Of the workspace: path → content. */
  readonly files: Readonly<Record<string, string>>;
  /** ISO 8601: files that are older than the job. */
  readonly modified?: Readonly<Record<string, string>>;
  /** Done in the workspace, before the job begins. */
  readonly checkout?: (workspace: string) => void;
  /** Values of the contexts that `action.yml` names in its defaults: `github.token`. */
  readonly contexts: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly exitCode: number;
  /** Both streams, as the runner reads them. */
  readonly log: string;
  readonly commands: readonly WorkflowCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Of the step; its path is in what it prints. */
  readonly folder: string;
}

const FILES = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'] as const;
/** The runner uploads no larger step summary. */
const SUMMARY_LIMIT = 1024 * 1024;

/** Runs the step as actions/runner 2.336 does, and hands what it left to `read` before the folder is removed. */
export async function runStep<T>(step: Step, read: (result: StepResult) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  try {
    return read(await execute(step, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function execute(step: Step, folder: string): Promise<StepResult> {
  const workspace = join(folder, 'work');
  const temporary = join(folder, 'temp');
  for (const each of [workspace, temporary]) mkdirSync(each);
  step.checkout?.(workspace);
  const fileOf = (name: string) => join(temporary, name.toLowerCase());
  for (const name of FILES) writeFileSync(fileOf(name), '');
  // The job begins here: the steps before this one write the files.
  writeFileSync(join(temporary, 'event.json'), JSON.stringify(step.event));
  for (const [path, content] of Object.entries(step.files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), content);
    const modified = step.modified?.[path];
    if (modified !== undefined) utimesSync(join(workspace, path), new Date(modified), new Date(modified));
  }
  const { main, inputs } = readAction(step);
  const environment = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...inputs,
    ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, fileOf(name)])),
    GITHUB_EVENT_PATH: join(temporary, 'event.json'),
    GITHUB_EVENT_NAME: step.eventName,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    ...step.environment,
  };
  const { exitCode, log } = await run(main, { workspace, environment });
  const summary = readFileSync(fileOf('STEP_SUMMARY'));
  if (summary.length > SUMMARY_LIMIT)
    throw new Error(`the summary has ${summary.length} bytes, the runner takes ${SUMMARY_LIMIT}`);
  return {
    exitCode,
    log,
    commands: parseCommands(log),
    outputs: parseCommandFile(readFileSync(fileOf('OUTPUT'), 'utf8')),
    summary: summary.toString(),
    folder,
  };
}

/** All inputs reach the step, with the defaults of `action.yml`; an input that it does not know is a mistake of the test. */
function readAction({ action, inputs, contexts }: Step): { main: string; inputs: Record<string, string> } {
  const document: { inputs: Record<string, { default?: unknown }>; runs: { main: string } } = parse(
    readFileSync(join(action, 'action.yml'), 'utf8'),
  );
  const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(document.inputs, name));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  const values = Object.entries(document.inputs).map(([name, { default: initial = '' }]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    inputs[name] ??
      String(initial).replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_all, expression: string) => contexts[expression] ?? ''),
  ]);
  return { main: join(action, document.runs.main), inputs: Object.fromEntries(values) };
}

function run(
  main: string,
  { workspace, environment }: { workspace: string; environment: Record<string, string> },
): Promise<{ exitCode: number; log: string }> {
  const node = process.env.TEST_HEALTH_NODE ?? process.execPath;
  const child = spawn(node, [main], { cwd: workspace, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const streams = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    streams.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    streams.err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ exitCode: code ?? -1, log: streams.out + (streams.err === '' ? '' : `[stderr]\n${streams.err}`) }),
    );
  });
}
