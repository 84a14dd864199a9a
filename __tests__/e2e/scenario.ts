import { join } from 'node:path';
import { expect } from '@jest/globals';
import type { Backend, Identity } from './emulator.ts';
import { REPOSITORY } from './emulator.ts';
import { type FakeGitHub, type FakeJob, type Fault, type RecordedRequest, startFakeGitHub } from './fake-github.ts';
import type { Permissions } from './permissions.ts';
import { runStep, type StepResult } from './runner.ts';

/** Runs of the Action, one after the other, against one GitHub; all that they left is one golden file. */
export interface Scenario {
  /** A sentence. */
  readonly name: string;
  /** Of the file in `goldens/`. */
  readonly golden: string;
  /** Whose token the job has; its own unless said. */
  readonly identity?: Identity;
  readonly permissions?: Permissions;
  readonly faults?: readonly Fault[];
  /** What is on the pull request before. */
  readonly before?: (backend: Backend) => Promise<void>;
  readonly steps: readonly ScenarioStep[];
}

export interface ScenarioStep {
  readonly inputs: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** ISO 8601: files that are older than the job; the run began in 2020. */
  readonly modified?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly eventName?: string;
  /** The payload; that of the pull request unless said. */
  readonly event?: (github: FakeGitHub) => unknown;
  /** Of the job's token, where they differ from the scenario's. */
  readonly permissions?: Permissions;
  /** The commit that the run tests; the head of the pull request unless said. */
  readonly commit?: 'head' | 'base';
  /** Part of the run before: another job of it. */
  readonly sameRun?: true;
  /** As people see the job: `api / test`. Else what the workflow calls it. */
  readonly jobName?: string;
  /** Contexts of the runner, such as `strategy.job-index`. */
  readonly contexts?: Readonly<Record<string, string>>;
  /** Done before the step. */
  readonly meanwhile?: (github: FakeGitHub) => void | Promise<void>;
  /** ISO 8601: when the run began; 2020 unless said. */
  readonly began?: string;
  /** On a server of one's own, with its API below `/api/v3`. */
  readonly server?: true;
  /** Puts a repository into the workspace. */
  readonly checkout?: (workspace: string) => void;
}

/** `permissions:` as the README gives them. */
export const USUAL: Permissions = { contents: 'read', actions: 'read', pull_requests: 'write' };
const WORKFLOW = '.github/workflows/ci.yml';
const STEP = '__OWNER_test-health';
/** First line of the comment of the usual step. */
export const MARKER = `<!-- test-health:key=default by=${encodeURIComponent(`${WORKFLOW}:test:${STEP}`)} -->`;
const ROOT = join(import.meta.dirname, '../..');
const TOKENS: Readonly<Record<Identity, string>> = {
  'github-actions': 'ghs_15368_secret.of-the.job',
  'review-app': 'ghs_15369_secret.of-the.app',
  octocat: 'ghp_secretOfOctocat',
  mallory: 'ghp_secretOfMallory',
};

/** What one run left, and the GitHub that it left it on. */
export type Watch = (result: StepResult, github: FakeGitHub) => void | Promise<void>;

/** Plays the scenario and returns all that anybody saw of it, as text that is the same in every run. */
export async function play(scenario: Scenario, watch: Watch = () => undefined): Promise<string> {
  const { identity = 'github-actions', permissions = USUAL, faults = [] } = scenario;
  const token = TOKENS[identity];
  const grant = { identity, permissions };
  const github = await startFakeGitHub({ [token]: grant }, faults);
  try {
    await scenario.before?.(github.backend);
    const seen: string[] = [];
    const folders: string[] = [];
    let runId = 999;
    for (const [index, step] of scenario.steps.entries()) {
      const first = github.requests.length;
      if (step.sameRun === undefined) runId++;
      grant.permissions = step.permissions ?? permissions;
      await step.meanwhile?.(github);
      const job = jobOf(step, { id: 9000 + index, run: runId });
      github.jobs.push(job);
      const result = await runStep(stepOf(step, { github, token, runId, jobId: job.id }), (left) => ({
        ...left,
        shown: describe(left, requestsOf(scenario, github.requests.slice(first))),
      }));
      job.conclusion = result.exitCode === 0 ? 'success' : 'failure';
      folders.push(result.folder);
      await watch(result, github);
      expect(leaks(result, { github, token })).toEqual([]);
      seen.push(`──── run ${index + 1} ────\n${result.shown}`);
    }
    seen.push(`──── the pull request in the end ────\n${await comments(github)}`);
    expect(github.problems).toEqual([]);
    return folders.reduce((text, folder) => text.replaceAll(folder, '<folder>'), anonymous(seen.join('\n'), github));
  } finally {
    await github.close();
  }
}

function jobOf({ jobName, environment = {}, contexts = {} }: ScenarioStep, of: Pick<FakeJob, 'id' | 'run'>): FakeJob {
  const { GITHUB_JOB: job = 'test', GITHUB_RUN_ATTEMPT: attempt = '1' } = environment;
  const matrix = contexts['toJSON(matrix)'];
  const name = matrix === undefined ? job : `${job} ${matrix}`;
  return { ...of, attempt: Number(attempt), name: jobName ?? name, conclusion: null };
}

interface Played {
  readonly github: FakeGitHub;
  readonly token: string;
  readonly runId: number;
  readonly jobId: number;
}

function stepOf(step: ScenarioStep, { github, token, runId, jobId }: Played) {
  const { number, headSha, baseSha, repositoryId } = github.backend.pullRequest;
  const repository = { id: repositoryId, full_name: REPOSITORY, default_branch: 'main' };
  const pull = {
    number,
    head: { ref: 'topic', sha: headSha, repo: { id: repositoryId } },
    base: { ref: 'main', sha: baseSha, repo: { id: repositoryId } },
  };
  const sha = step.commit === 'base' ? baseSha : headSha;
  const workflow = `${REPOSITORY}/${WORKFLOW}@refs/pull/${number}/merge`;
  const eventName = step.eventName ?? 'pull_request';
  const run = {
    id: runId,
    event: eventName,
    path: WORKFLOW,
    headSha: sha,
    headRepositoryId: repositoryId,
    ...(step.began === undefined ? {} : { createdAt: step.began }),
  };
  if (!github.runs.has(runId)) github.runs.set(runId, run);
  return {
    action: ROOT,
    inputs: step.inputs,
    files: step.files,
    ...(step.modified === undefined ? {} : { modified: step.modified }),
    ...(step.checkout === undefined ? {} : { checkout: step.checkout }),
    eventName,
    event: step.event?.(github) ?? { action: 'synchronize', number, pull_request: pull, repository },
    contexts: {
      'github.token': token,
      'job.status': 'success',
      'job.check_run_id': String(jobId),
      'job.workflow_ref': step.environment?.GITHUB_WORKFLOW_REF ?? workflow,
      'toJSON(matrix)': 'null',
      'strategy.job-index': '0',
      'strategy.job-total': '1',
      ...step.contexts,
    },
    environment: {
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: github.url,
      GITHUB_GRAPHQL_URL: `${github.url}/graphql`,
      GITHUB_SHA: sha,
      GITHUB_REF_TYPE: 'branch',
      GITHUB_REF_NAME: `${number}/merge`,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW_REF: workflow,
      GITHUB_JOB: 'test',
      GITHUB_ACTION: STEP,
      GITHUB_ACTOR: 'octocat',
      GITHUB_RETENTION_DAYS: '90',
      ACTIONS_RESULTS_URL: `${github.url}/`,
      ACTIONS_RUNTIME_TOKEN: runtimeToken(runId),
      ...(step.server === undefined ? {} : onServer(github.url)),
      ...step.environment,
    },
  };
}

function onServer(url: string) {
  return {
    GITHUB_SERVER_URL: 'https://github.example.com',
    GITHUB_API_URL: `${url}/api/v3`,
    GITHUB_GRAPHQL_URL: `${url}/api/graphql`,
  };
}

/** The runner's own token: unsigned here, since only what it says is read. */
function runtimeToken(runId: number): string {
  const parts = [{ alg: 'none' }, { scp: `Actions.Results:run-${runId}:job-1`, exp: 2_000_000_000 }];
  return `${parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.unsigned`;
}

function describe(result: StepResult, all: readonly RecordedRequest[]): string {
  const requests = all.map(
    ({ method, path, status }) =>
      `${method} ${decodeURIComponent(path)} → ${status === 0 ? 'connection broken' : status}`,
  );
  const commands = result.commands
    .filter(({ command }) => command !== 'debug')
    .map(({ command, data, properties }) =>
      [command, ...Object.entries(properties).map((pair) => pair.join('=')), data].join(' | '),
    );
  const outputs = Object.entries(result.outputs).map(([name, value]) => `${name}: ${value}`);
  return [
    section('exit status', [String(result.exitCode)]),
    section('log', shownLog(result.log)),
    section(
      'log of the uploads',
      result.log.split('\n').filter((line) => UPLOAD_LINES.test(line)),
    ),
    section('commands that the runner reads in it', masksLast(commands)),
    section('outputs', outputs),
    section('job summary', result.summary.trimEnd().split('\n')),
    section(counted(requests), inOrder(requests.filter((request) => !UPLOADS.test(request)))),
    section(
      'uploads',
      requests.filter((request) => UPLOADS.test(request)),
    ),
  ].join('\n');
}

/** Before something is written to the repository, who is head is asked for once more where the answer is some seconds old: that depends on the machine. */
function requestsOf({ faults = [] }: Scenario, all: readonly RecordedRequest[]): readonly RecordedRequest[] {
  if (faults.some(({ operation }) => operation === 'graphql')) return all;
  let isKnown = false;
  return all.filter(({ method, path, body }) => {
    if (method !== 'GET' && path.startsWith('/repos/')) isKnown = false;
    if (!JSON.stringify(body ?? '').includes('headRefOid')) return true;
    const again = isKnown;
    isKnown = true;
    return !again;
  });
}

/** What the artifact library masks it masks while other things go on. */
function masksLast(commands: readonly string[]): readonly string[] {
  const isMask = (command: string) => command.startsWith('add-mask | signature-of-the-store');
  return [...commands.filter((command) => !isMask(command)), ...commands.filter(isMask)];
}

/** Requests of REST are what a repository has 1,000 of in an hour. */
function counted(requests: readonly string[]): string {
  const rest = requests.filter((request) => request.split(' ')[1]?.startsWith('/repos/'));
  return `requests (REST: ${rest.length})`;
}

/** Requests that only read are on their way side by side; their order among themselves is chance. */
function inOrder(requests: readonly string[]): readonly string[] {
  const shown: string[] = [];
  let reads: string[] = [];
  for (const request of [...requests, '']) {
    if (READS.test(request) || DOWNLOADS.test(request)) {
      reads.push(request);
      continue;
    }
    shown.push(...reads.sort(), ...(request === '' ? [] : [request]));
    reads = [];
  }
  return shown;
}

/** Uploads and the pull request do not wait for each other, so each is shown by itself. */
const UPLOADS = /^(POST|PUT) \/(twirp\/[\w.]+\/(Create|Finalize|Delete)|blob\/)/;
/** They only read. */
/** Of GraphQL nothing but queries is used. */
const READS = /^(GET |POST \/graphql )/;
const DOWNLOADS = /^POST \/twirp\/[\w.]+\/(List|GetSigned)/;
const UPLOAD_LINES =
  /^(Artifact name is valid|Root directory input is valid|Uploading artifact|Beginning upload of|Uploaded bytes|Finished uploading|SHA256 digest of uploaded|Finalizing artifact|Artifact \S+ successfully finalized|::add-mask::signature-of)/;

/** What the artifact library says of downloads, which are on their way side by side. */
const DOWNLOAD_LINES =
  /^(Redirecting to blob download|Starting download of|Downloading raw file|Artifact download completed|SHA256 digest of downloaded|::add-mask::signature-of)/;

/** The runner shows no debug lines unless it is told to. */
function shownLog(log: string): readonly string[] {
  return log
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('::debug::') && !UPLOAD_LINES.test(line) && !DOWNLOAD_LINES.test(line));
}

/** The beginning and the end of what is long. */
function section(title: string, lines: readonly string[]): string {
  const [head, tail] = [80, 20];
  const shown =
    lines.length <= head + tail
      ? lines
      : [...lines.slice(0, head), `[… ${lines.length - head - tail} lines …]`, ...lines.slice(-tail)];
  return `── ${title}\n${shown.map((line) => `${line}\n`).join('')}`;
}

/** Those that carry our marker, and how many others there are. */
async function comments({ backend }: FakeGitHub): Promise<string> {
  const list: { user: { login: string }; body: string }[] = [];
  for (let page = 1; list.length === (page - 1) * 100; page++) {
    const more = await backend.send(
      'octocat',
      `GET /repos/${REPOSITORY}/issues/${backend.pullRequest.number}/comments?per_page=100&page=${page}`,
    );
    if (!Array.isArray(more)) throw new Error('no list of comments');
    list.push(...more);
  }
  const marked = list.filter(({ body }) => body.includes('<!-- test-health:'));
  const others = list.length - marked.length;
  return [
    ...marked.map(({ user, body }) => section(`comment of ${user.login}, ${body.length} characters`, body.split('\n'))),
    ...(others === 0 ? [] : [section(`${others} comments without our marker`, [])]),
  ].join('\n');
}

/** The token belongs into one header and one mask, and nowhere else. */
function leaks(result: StepResult, { github, token }: { github: FakeGitHub; token: string }): readonly string[] {
  const places = {
    log: result.log.replaceAll(`::add-mask::${token}`, ''),
    outputs: JSON.stringify(result.outputs),
    summary: result.summary,
    requests: JSON.stringify(github.requests.map(({ path, body }) => ({ path, body }))),
  };
  return Object.entries(places).flatMap(([place, text]) =>
    text.includes(token) ? [`the token is in the ${place}`] : [],
  );
}

/** So many days from now, `2026-11-30` in UTC: a golden says `<in 30 days>`. */
export function day(distance: number): string {
  return new Date(Date.now() + distance * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** What is another one in every run: days, commits, ports, folders, and what the artifact library says of its upload. */
function anonymous(text: string, { url, backend }: FakeGitHub): string {
  const { headSha, baseSha } = backend.pullRequest;
  const names: readonly [string, string][] = [
    [url, '<api>'],
    [day(30), '<in 30 days>'],
    [day(-3), '<3 days ago>'],
    [headSha, '<head commit>'],
    [headSha.slice(0, 16), '<head in 16>'],
    [headSha.slice(0, 7), '<head>'],
    [baseSha, '<base commit>'],
    [baseSha.slice(0, 7), '<base>'],
    ...Object.entries(TOKENS).map(([identity, token]): [string, string] => [token, `<token of ${identity}>`]),
  ];
  return names
    .reduce((shown, [name, word]) => shown.replaceAll(name, word), text)
    .replace(/(?<=\/git\/(?:trees|blobs)\/)[0-9a-f]{40}/g, '<object>')
    .replace(/(?<=blockid=)[\w=]+/g, '<block>')
    .replace(/(?<=digest of uploaded artifact is )\w+/g, '<digest>')
    .replace(/(?<=Uploaded bytes )\d+/g, '<bytes>');
}
