import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { judgeRun } from './action.ts';
import { configureAction, readMode } from './action-config.ts';
import type { Connected, Run } from './action-run.ts';
import type { BaseSettings } from './change.ts';
import { ConfigError } from './domain/diagnostic.ts';
import { plural } from './domain/numbers.ts';
import type { GitHub } from './github/client.ts';
import { runContext } from './github/context.ts';
import { connect } from './github/octokit.ts';
import { withPullRequest } from './github/pull-request.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { oneLogLine, runnerDestinations } from './publish/destinations.ts';
import { logUntrusted } from './render/log.ts';
import { type Runner, startedBy } from './runner.ts';

/** Entry of the Action: reads every input once, hands a plain record on, sets the exit status. */
export async function runAsAction(): Promise<void> {
  const runner = startedBy();
  const token = runner.input('token');
  if (token !== '') runner.mask(token);
  const inputs = readInputs({ text: runner.input });
  const failure = await failureOf(runner, async () => act(await readRun(inputs, { token, runner }), runner));
  if (failure === undefined) return;
  runner.error(oneLogLine(failure));
  process.exitCode = 1;
}

/** Why the step fails. What was not judged has not passed. */
async function failureOf(runner: Runner, work: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ConfigError) {
      for (const { message, file, line } of error.problems) {
        runner.error(message, { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) });
      }
      return `nothing was judged: ${plural(error.problems.length, 'mistake')} in the inputs or the policy`;
    }
    if (error instanceof Error) runner.log(logUntrusted(error.stack ?? error.message));
    return 'nothing was judged: an internal error of test-health, see the log';
  }
}

/** Returns why the step fails; `undefined`: it does not. */
async function act(run: Run, runner: Runner): Promise<string | undefined> {
  if (run.context.mode === 'collect') {
    const { collectPart } = await import('./collect.ts');
    const collected = await collectPart(run);
    if ('problem' in collected) return collected.problem;
    runner.log(`${plural(collected.reports, 'report')} collected for the job with "mode: gate"`);
    return undefined;
  }
  const { verdict, title } = await judgeRun(run);
  return verdict === 'block' && run.context.mode !== 'record' ? title : undefined;
}

async function readRun(inputs: Inputs, { token, runner }: { token: string; runner: Runner }): Promise<Run> {
  const { env } = process;
  const event = runContext(env, readEvent(env.GITHUB_EVENT_PATH), readMode(inputs));
  const workspace = resolve(env.GITHUB_WORKSPACE ?? process.cwd());
  const surroundings = {
    workspace,
    headSha: event.headSha,
    today: new Date().toISOString().slice(0, 10),
    onDefaultBranch: event.onDefaultBranch,
  };
  const configure = (baseSettings?: BaseSettings) =>
    configureAction(inputs, { ...surroundings, ...(baseSettings === undefined ? {} : { baseSettings }) });
  const action = await configure();
  const github = connection(event.repository, token);
  const folder = env.RUNNER_TEMP ?? workspace;
  return {
    action,
    configure,
    settingsPaths: { policy: inputs.policy, quarantine: inputs.quarantine },
    context: await withPullRequest(event, { github, warn: runner.warn }),
    github,
    to: runnerDestinations(runner, { summary: env.GITHUB_STEP_SUMMARY, folder }),
    folder,
    eventPath: env.GITHUB_EVENT_PATH,
    uploads: takesArtifacts(env),
    pause: (most) => sleep(most * Math.random()),
    group: runner.group,
  };
}

/** GitHub Enterprise Server has no artifacts of this kind; outside the runner there is no place for them. */
function takesArtifacts({ GITHUB_SERVER_URL: server = '', ACTIONS_RESULTS_URL: results }: NodeJS.ProcessEnv): boolean {
  return results !== undefined && /^https:\/\/(github\.com|[\w-]+\.ghe\.com)$/.test(server);
}

function connection(repository: string, token: string): Connected {
  let made: Promise<GitHub> | undefined;
  return async () => {
    if (token === '') return undefined;
    made ??= connect({
      token,
      apiUrl: process.env.GITHUB_API_URL ?? 'https://api.github.com',
      repository,
      retry: { attempts: 4, baseMs: 500, maxMs: 60_000, random: Math.random, sleep: (ms) => sleep(ms) },
      patienceMs: 300_000,
      timeoutMs: 30_000,
      now: Date.now,
    });
    return made;
  };
}

/** The payload; a file that is not there or not JSON says nothing, as an event without a payload does. */
function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
