import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { configureAction } from './action-config.ts';
import { artifactName, saveArtifact } from './baseline/artifact.ts';
import { findBaseline } from './baseline/index.ts';
import type { Config } from './config.ts';
import { ConfigError } from './domain/diagnostic.ts';
import type { Judgement } from './domain/verdict.ts';
import { loadFresh } from './freshness.ts';
import { type GitHub, GitHubError } from './github/client.ts';
import { type RunContext, runContext } from './github/context.ts';
import { connect } from './github/octokit.ts';
import { withFirstComments } from './github/prefetch.ts';
import { withPullRequest } from './github/pull-request.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { main } from './main.ts';
import { type Destinations, publish } from './publish.ts';
import { logUntrusted } from './render/log.ts';

/** Entry of the Action: reads every input once, hands a plain record on, sets the exit status. */
export async function runAsAction(): Promise<void> {
  const token = core.getInput('token');
  if (token !== '') core.setSecret(token);
  const inputs = readInputs({ text: (name) => core.getInput(name) });
  const context = runContext(process.env, readEvent(process.env.GITHUB_EVENT_PATH), 'auto');
  try {
    const { verdict, title } = await act(inputs, { context, token });
    if (verdict === 'block') core.setFailed(oneLogLine(title));
  } catch (error) {
    if (error instanceof ConfigError) {
      for (const { file, line, message } of error.problems) {
        core.error(message, {
          ...(file === undefined ? {} : { file }),
          ...(line === undefined ? {} : { startLine: line }),
        });
      }
      core.setFailed(
        `nothing was judged: ${error.problems.length} ${error.problems.length === 1 ? 'mistake' : 'mistakes'} in the inputs or the policy`,
      );
      return;
    }
    // A mistake of ours. Nothing was judged, and what was not judged has not passed.
    if (error instanceof Error) core.info(logUntrusted(error.stack ?? error.message));
    core.setFailed('nothing was judged: an internal error of test-health, see the log');
  }
}

interface Run {
  readonly context: RunContext;
  readonly token: string;
}

async function act(inputs: Inputs, { context: event, token }: Run): Promise<Judgement> {
  const workspace = resolve(process.env.GITHUB_WORKSPACE ?? process.cwd());
  const { config, annotate } = configureAction(inputs, { workspace, headSha: event.headSha });
  const github = connection(event, token);
  const context = await withPullRequest(event, { github, warn });
  const commenting = config.comment === 'off' ? github : withComments(github, context);
  return main(config, {
    findBaseline: async () => findBaseline({ config, context, github: await github() }),
    loadHead: (options) =>
      loadFresh(options, {
        jobStart: jobStart(process.env.GITHUB_EVENT_PATH),
        runStart: () => runStart(context, github),
      }),
    publish: async (judgement) => {
      const { repositoryUrl, runUrl, pullRequest } = context;
      // The jobs of a matrix judge their own reports, so each has its own comment.
      const key = config.environment === '' ? config.key : `${config.key} ${config.environment}`;
      const view = { key, repositoryUrl, runUrl, ...(pullRequest === undefined ? {} : { pullRequest }) };
      await publish(
        { judgement, context: view, comment: config.comment, annotate },
        { ...destinations(commenting), record: recorder(config, context) },
      );
    },
  });
}

/** Stores the result where later runs look for it; `undefined`: this run is no base for anything. */
function recorder(
  { key, environment, jobStatus }: Config,
  { mode, testedSha: sha }: RunContext,
): Destinations['record'] {
  // What a cancelled job left says less than what the run before it left.
  if (mode !== 'gate-and-record' || jobStatus === 'cancelled' || !canUpload(process.env)) return undefined;
  const folder = process.env.RUNNER_TEMP ?? process.cwd();
  return (snapshot) => saveArtifact(snapshot, { name: artifactName(key, environment), sha, folder });
}

/** The runner writes the event when the job starts, and nothing that the job does is older. */
function jobStart(eventPath: string | undefined): number | undefined {
  return eventPath === undefined ? undefined : statSync(eventPath, { throwIfNoEntry: false })?.mtimeMs;
}

/** When the first attempt of the whole run began: jobs that succeeded are not repeated in the second. */
async function runStart({ runId }: RunContext, github: Connected): Promise<number | undefined> {
  try {
    const client = runId === undefined ? undefined : await github();
    const createdAt = runId === undefined ? undefined : (await client?.workflowRun(runId))?.createdAt;
    return createdAt === undefined ? undefined : Date.parse(createdAt);
  } catch (error) {
    if (error instanceof GitHubError) return undefined;
    throw error;
  }
}

/** Asks for the comments while there is other work. */
function withComments(github: Connected, { pullRequest }: RunContext): Connected {
  if (pullRequest === undefined) return github;
  const asking = github().then((client) => (client === undefined ? undefined : withFirstComments(client, pullRequest)));
  return () => asking;
}

/** GitHub Enterprise Server has no artifacts of this kind; outside the runner there is no place for them. */
function canUpload({ GITHUB_SERVER_URL: server = '', ACTIONS_RESULTS_URL: results }: NodeJS.ProcessEnv): boolean {
  return results !== undefined && /^https:\/\/(github\.com|[\w-]+\.ghe\.com)$/.test(server);
}

type Connected = () => Promise<GitHub | undefined>;

/** One connection, made when it is first asked for. */
function connection({ repository }: RunContext, token: string): Connected {
  let made: Promise<GitHub> | undefined;
  return async () => {
    if (token === '') return undefined;
    made ??= connect({
      token,
      apiUrl: process.env.GITHUB_API_URL ?? 'https://api.github.com',
      repository,
      retry: { attempts: 4, baseMs: 500, maxMs: 60_000, random: Math.random, sleep: (ms) => sleep(ms) },
      now: Date.now,
    });
    return made;
  };
}

function destinations(github: Destinations['github']): Omit<Destinations, 'record'> {
  return {
    log: core.info,
    warn,
    annotate: ({ title, message, file, line }) =>
      core.error(oneLogLine(message), {
        title,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
      }),
    output: core.setOutput,
    summary: (markdown) => {
      const file = process.env.GITHUB_STEP_SUMMARY;
      if (file !== undefined) appendFileSync(file, `${markdown}\n`);
    },
    file: (name, text) => {
      const path = join(process.env.RUNNER_TEMP ?? process.cwd(), name);
      writeFileSync(path, text);
      return path;
    },
    github,
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

/** A line that is no command even where it stands alone. */
function oneLogLine(text: string): string {
  return logUntrusted(text).replaceAll('\n', ' ');
}

function warn(message: string): void {
  core.warning(message);
}
