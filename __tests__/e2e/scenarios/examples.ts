import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { FakeGitHub } from '../fake-github.ts';
import type { Permissions } from '../permissions.ts';
import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';
import { following, own, sameRepository } from './fork.ts';

interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];
}

interface Workflow {
  readonly permissions: NonNullable<Job['permissions']>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const green = { 'reports/cart.xml': junit('cart', { ...passing(2), adds: 'passed' }) };
const red = { 'reports/cart.xml': junit('cart', { ...passing(2), adds: 'AssertionError: 1 != 2' }) };

/** The step of a job as the file has it: its inputs, and the rights that its job gives. */
function stepOf(file: string, name: string): Pick<ScenarioStep, 'inputs' | 'permissions' | 'environment'> {
  const { permissions, jobs }: Workflow = parse(readFileSync(join(EXAMPLES, file), 'utf8'));
  const job = jobs[name];
  const step = job?.steps.find(({ uses }) => uses?.startsWith('OWNER/test-health@'));
  if (job === undefined || step === undefined) throw new Error(`${file} has no job ${name} that uses the Action`);
  return {
    inputs: step.with ?? {},
    permissions: granted(job.permissions ?? permissions),
    environment: { GITHUB_JOB: name },
  };
}

function granted(permissions: NonNullable<Job['permissions']>): Permissions {
  return Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_'), level]));
}

/** Every job of the matrix, in GitHub's order. */
function matrixJobs(
  file: string,
  name: string,
  files: (job: Readonly<Record<string, unknown>>) => ScenarioStep['files'],
) {
  const { jobs }: Workflow = parse(readFileSync(join(EXAMPLES, file), 'utf8'));
  const matrix = Object.entries(jobs[name]?.strategy?.matrix ?? {});
  const all = matrix.reduce<readonly Readonly<Record<string, unknown>>[]>(
    (some, [key, values]) => some.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    [{}],
  );
  return all.map(
    (job, index): ScenarioStep => ({
      ...stepOf(file, name),
      files: files(job),
      contexts: {
        'strategy.job-index': String(index),
        'strategy.job-total': String(all.length),
        'toJSON(matrix)': JSON.stringify(job),
      },
    }),
  );
}

function onMain(step: ScenarioStep, commit: 'base' | 'head' = 'base'): ScenarioStep {
  const event = ({ backend: { pullRequest } }: FakeGitHub) => ({
    before: commit === 'base' ? '0'.repeat(40) : pullRequest.baseSha,
    ref: 'refs/heads/main',
    repository: { id: pullRequest.repositoryId, default_branch: 'main' },
  });
  return { ...step, eventName: 'push', event, commit, environment: { ...step.environment, GITHUB_REF_NAME: 'main' } };
}

function inQueue(step: ScenarioStep): ScenarioStep {
  const event = ({ backend: { pullRequest } }: FakeGitHub) => ({
    merge_group: { head_sha: pullRequest.headSha, base_sha: pullRequest.baseSha, base_ref: 'refs/heads/main' },
    repository: { id: pullRequest.repositoryId, default_branch: 'main' },
  });
  return { ...step, eventName: 'merge_group', event };
}

/** On a server of one's own. */
function onServer(step: ScenarioStep): ScenarioStep {
  return { ...step, environment: { ...step.environment, GITHUB_SERVER_URL: 'https://github.example.com' } };
}

function oneRun(steps: readonly ScenarioStep[]): readonly ScenarioStep[] {
  return steps.map((step, index) => (index === 0 ? step : { ...step, sameRun: true as const }));
}

const simple = stepOf('simple.yml', 'test');
const queued = stepOf('merge-queue.yml', 'test');
const gate: ScenarioStep = { ...stepOf('matrix.yml', 'test-health'), files: {} };
const shards = (failing: boolean) =>
  matrixJobs('matrix.yml', 'test', ({ os, shard }) => ({
    'reports/out.xml': junit(`part ${shard}`, {
      ...passing(2),
      ...(failing && os === 'windows-latest' && shard === 3 ? { 'works 2': 'AssertionError: \\ is not /' } : {}),
    }),
    'coverage/lcov.info': 'TN:\nSF:src/cart.ts\nDA:1,1\nend_of_record\n',
  }));

/** The files of examples/, with no more than the rights and inputs that they have. */
export const EXAMPLE_FILES: readonly Scenario[] = [
  {
    name: 'examples/simple.yml: a push, and a pull request that breaks a test',
    golden: 'example-simple',
    steps: [onMain({ ...simple, files: green }), { ...simple, files: red }],
  },
  {
    name: 'examples/matrix.yml: a push, and a pull request that breaks a test in one of eight jobs',
    golden: 'example-matrix',
    steps: [...oneRun([...shards(false), gate].map((step) => onMain(step))), ...oneRun([...shards(true), gate])],
  },
  {
    name: 'examples/merge-queue.yml: a push, a pull request, and its entry in the queue, which blocks by itself',
    golden: 'example-merge-queue',
    steps: [onMain({ ...queued, files: green }), { ...queued, files: green }, inQueue({ ...queued, files: red })],
  },
  {
    name: 'examples/fork-comment.yml after examples/simple.yml: the fork’s own run may not write, what follows it does',
    golden: 'example-fork-comment',
    steps: [
      onMain({ ...simple, files: green }),
      { ...own, ...simple, files: red, permissions: { contents: 'read', actions: 'read', pull_requests: 'read' } },
      { ...following(sameRepository, undefined, 1001), ...stepOf('fork-comment.yml', 'comment') },
    ],
  },
  {
    name: 'examples/ghes.yml: the job of the branch leaves the result, that of the pull request finds it',
    golden: 'example-ghes',
    steps: [
      onServer(onMain({ ...stepOf('ghes.yml', 'base'), files: green })),
      onServer({ ...stepOf('ghes.yml', 'test'), files: red }),
    ],
  },
];
