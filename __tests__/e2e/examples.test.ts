import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { REPOSITORY } from './emulator.ts';
import type { FakeGitHub } from './fake-github.ts';
import { junit, passing } from './reports.ts';
import { play, type ScenarioStep } from './scenario.ts';
import { following, own, sameRepository } from './scenarios/fork.ts';
import { stepsOf, type Tested, type Triggered } from './workflow.ts';

/** Each file of `examples/` as somebody copied it: what it runs on an event, with the rights that it gives, against a GitHub that refuses all others. */

const coverage = { 'coverage/lcov.info': 'TN:\nSF:src/cart.ts\nDA:1,1\nend_of_record\n' };
const green = { ...coverage, 'reports/cart.xml': junit('cart', { ...passing(2), adds: 'passed' }) };
const red = { ...coverage, 'reports/cart.xml': junit('cart', { ...passing(2), adds: 'AssertionError: 1 != 2' }) };
const passes = (): Tested => ({ files: green, outcome: 'success' });
const fails = (): Tested => ({ files: red, outcome: 'failure' });
const dies = (): Tested => ({ files: {}, outcome: 'dies' });
const cancelled = (): Tested => ({ files: green, outcome: 'cancelled' });
const READ = { contents: 'read', actions: 'read', pull_requests: 'read' } as const;

type Steps = readonly ScenarioStep[];

function pullRequest(file: string, tests: Triggered['tests'], more: Partial<Triggered> = {}): Steps {
  return stepsOf({ file, event: 'pull_request', type: 'synchronize', tests, ...more });
}

function push(file: string, tests: Triggered['tests'], commit: 'base' | 'head' = 'base'): Steps {
  const event = ({ backend: { pullRequest: of } }: FakeGitHub) => ({
    before: commit === 'base' ? '0'.repeat(40) : of.baseSha,
    ref: 'refs/heads/main',
    repository: { id: of.repositoryId, default_branch: 'main' },
  });
  return stepsOf({ file, event: 'push', tests }).map((step) => ({
    ...step,
    eventName: 'push',
    event,
    commit,
    environment: { ...step.environment, GITHUB_REF_NAME: 'main' },
  }));
}

function queue(file: string, tests: Triggered['tests']): Steps {
  const event = ({ backend: { pullRequest: of } }: FakeGitHub) => ({
    merge_group: { head_sha: of.headSha, base_sha: of.baseSha, base_ref: 'refs/heads/main' },
    repository: { id: of.repositoryId, default_branch: 'main' },
  });
  return stepsOf({ file, event: 'merge_group', type: 'checks_requested', tests }).map((step) => ({
    ...step,
    eventName: 'merge_group',
    event,
  }));
}

/** Of a fork: whatever the file gives, the token only reads. */
function fork(file: string, tests: Triggered['tests']): Steps {
  return pullRequest(file, tests).map((step) => ({
    ...step,
    ...(own.event && { event: own.event }),
    permissions: READ,
  }));
}

/** What follows the run of a fork. `run`: the number of that run. */
function comment(run: number, inputs: ScenarioStep['inputs'] = {}): Steps {
  const github = { 'event.workflow_run.event': 'pull_request', 'event.workflow_run.head_repository.id': '77' };
  const steps = stepsOf({ file: 'fork-comment.yml', event: 'workflow_run', type: 'completed', github, tests: passes });
  return steps.map((step) => ({
    ...following(sameRepository, undefined, run),
    ...step,
    inputs: { ...step.inputs, ...inputs },
  }));
}

function attempt(number: number, steps: Steps): Steps {
  const environment = { GITHUB_RUN_ATTEMPT: String(number) };
  return steps.map((step) => ({ ...step, sameRun: true, environment: { ...step.environment, ...environment } }));
}

const onServer = (steps: Steps): Steps => steps.map((step) => ({ ...step, server: true }));
const byDependabot = (steps: Steps): Steps =>
  steps.map((step) => ({ ...step, environment: { ...step.environment, GITHUB_ACTOR: 'dependabot[bot]' } }));

/** Of a matrix of two systems and four shards. */
function shards(failing?: { readonly job: string; readonly tested: Tested['outcome'] }): Triggered['tests'] {
  return ({ os, shard }) => {
    const files = (fail: boolean) => ({
      'reports/out.xml': junit(`part ${shard}`, {
        ...passing(2),
        ...(fail ? { 'works 2': 'AssertionError: 1 != 2' } : {}),
      }),
      'coverage/lcov.info': 'TN:\nSF:src/cart.ts\nDA:1,1\nend_of_record\n',
    });
    if (failing?.job !== `${os} ${shard}`) return { files: files(false), outcome: 'success' };
    return { files: failing.tested === 'dies' ? {} : files(true), outcome: failing.tested };
  };
}

/** What people see of each step that judges: exit status, title, whether it was compared, and the first line of our comments by then. */
async function story(steps: Steps): Promise<readonly (readonly string[])[]> {
  const seen: string[][] = [];
  await play({ name: 'example', golden: '', steps }, async ({ exitCode, outputs, log }, { backend }) => {
    if (outputs.verdict === undefined) return;
    const of = await backend.send('octocat', `GET /repos/${REPOSITORY}/issues/${backend.pullRequest.number}/comments`);
    const comments: readonly { body: string }[] = Array.isArray(of) ? of : [];
    const ours = comments
      .filter(({ body }) => body.startsWith('<!-- test-health:'))
      .map(({ body }) => body.split('\n')[1] ?? '');
    const compared = /Compared with [0-9a-f]{7}/.test(log) ? 'compared' : 'not compared';
    seen.push([String(exitCode), outputs.title ?? '', compared, ...ours]);
  });
  return seen;
}

const FIRST = ['0', 'Not compared: no base commit: the commit has no parent', 'not compared'];
const BLOCKED = 'Blocked: 1 test newly failing (1 cause)';
const NOTHING_RAN = 'Blocked: no test ran, the job failed behind green reports';
const PASSED = 'Passed: 3 tests, nothing newly failing; coverage 100 % (±0)';

test('simple.yml: a change of the repository, of a fork, of Dependabot, in the queue, and on the branch', async () => {
  const file = 'simple.yml';
  expect(
    await story([
      ...push(file, passes),
      ...fork(file, fails),
      ...comment(1001),
      ...pullRequest(file, passes),
      ...byDependabot(pullRequest(file, fails)),
      ...queue(file, fails),
      ...push(file, passes, 'head'),
    ]),
  ).toEqual([
    FIRST,
    ['1', BLOCKED, 'compared'],
    ['1', BLOCKED, 'compared', `### ❌ ${BLOCKED}`],
    ['0', PASSED, 'compared', `### ❌ ${BLOCKED}`],
    ['1', BLOCKED, 'compared', `### ❌ ${BLOCKED}`, `### ❌ ${BLOCKED}`],
    ['1', BLOCKED, 'compared', `### ❌ ${BLOCKED}`, `### ❌ ${BLOCKED}`],
    ['0', PASSED, 'compared', `### ❌ ${BLOCKED}`, `### ❌ ${BLOCKED}`],
  ]);
}, 120_000);

describe('a run that does not end', () => {
  test('simple.yml: of a machine that goes away nothing is judged, and a job that is cancelled is not judged either', () => {
    expect(pullRequest('simple.yml', dies)).toEqual([]);
    expect(pullRequest('simple.yml', cancelled)).toEqual([]);
  });

  test('matrix.yml: one that is cancelled is not judged', () => {
    const steps = pullRequest('matrix.yml', cancelled);
    expect(steps.map(({ inputs: { mode } }) => mode)).toEqual([]);
  });
});

test('matrix.yml: a shard dies, the failed jobs run again, all jobs run again, and a fork', async () => {
  const file = 'matrix.yml';
  const dead = { job: 'windows-latest 3', tested: 'dies' } as const;
  const broken = { job: 'windows-latest 3', tested: 'failure' } as const;
  const failed = (name: string, index: number) => name !== 'test' || index === 6;
  const seen = await story([
    ...push(file, shards()),
    ...pullRequest(file, shards(dead)),
    ...attempt(2, pullRequest(file, shards(), { again: failed })),
    ...attempt(3, pullRequest(file, shards(broken))),
    ...fork(file, shards(broken)),
    ...comment(1002, { base: 'artifact:#test-health' }),
  ]);
  expect(seen.map(([exit, , compared, ...comments]) => [exit, compared, comments.length])).toEqual([
    ['0', 'not compared', 0],
    ['1', 'compared', 1],
    ['0', 'compared', 1],
    ['1', 'compared', 1],
    ['1', 'compared', 1],
    ['1', 'compared', 2],
  ]);
  expect(seen.map(([, title]) => title)).toEqual([
    FIRST[1],
    'Blocked: 2 tests did not run',
    'Passed: 16 tests, nothing newly failing; coverage 100 % (±0)',
    BLOCKED,
    BLOCKED,
    BLOCKED,
  ]);
}, 240_000);

test('a job outside a matrix that dies is told by the result of what the job that judges needs, as docs/github.md has it', async () => {
  const collect = { mode: 'collect', tests: 'reports/*.xml' };
  const unit: ScenarioStep = { inputs: collect, files: green, environment: { GITHUB_JOB: 'unit' } };
  const judge = (status: string): ScenarioStep => ({
    inputs: { mode: 'gate', 'job-status': status },
    files: {},
    sameRun: true,
    environment: { GITHUB_JOB: 'gate' },
  });
  const found = await story([unit, judge('success'), judge('failure'), judge('cancelled')]);
  expect(found.map(([exit, title]) => [exit, title])).toEqual([
    ['0', expect.stringContaining('Not compared')],
    ['1', 'Blocked: the job failed behind green reports'],
    ['1', 'Blocked: the job was cancelled'],
  ]);
}, 60_000);

test('merge-queue.yml: the label starts a run, another type of event none', () => {
  expect(pullRequest('merge-queue.yml', fails, { type: 'labeled' })).toHaveLength(1);
  expect(pullRequest('merge-queue.yml', fails, { type: 'closed' })).toEqual([]);
  expect(queue('merge-queue.yml', fails)).toHaveLength(1);
});

test('fork-comment.yml follows no run of the repository itself', () => {
  const github = { 'event.workflow_run.event': 'pull_request', 'event.workflow_run.head_repository.id': '1' };
  expect(
    stepsOf({ file: 'fork-comment.yml', event: 'workflow_run', type: 'completed', github, tests: passes }),
  ).toEqual([]);
});

test('ghes.yml: on a server of one’s own, with its API below a path', async () => {
  const file = 'ghes.yml';
  const steps = [...push(file, passes), ...pullRequest(file, fails), ...pullRequest(file, passes)];
  expect(await story(onServer(steps))).toEqual([
    FIRST,
    ['1', BLOCKED, 'compared', `### ❌ ${BLOCKED}`],
    ['0', PASSED, 'compared', `### ✅ ${PASSED}`],
  ]);
}, 60_000);

/** The policy that the comment at the beginning of the file shows. */
function policyIn(file: string): string {
  const text = readFileSync(join(import.meta.dirname, '../../examples', file), 'utf8');
  const lines = text.split('\n').filter((line) => /^# {3}/.test(line));
  return lines.map((line) => line.slice(4)).join('\n');
}

test('monorepo.yml with the policy that it shows: a package that did not run is carried from base', async () => {
  const file = 'monorepo.yml';
  const policy = policyIn(file);
  const packageOf = (name: string) => ({
    [`packages/${name}/src.ts`]: 'code\n'.repeat(4),
    [`packages/${name}/reports/junit.xml`]: junit(name, passing(2)),
    [`packages/${name}/coverage/lcov.info`]: `TN:\nSF:packages/${name}/src.ts\nDA:1,1\nDA:2,1\nend_of_record\n`,
  });
  const rules = { '.github/test-health.yml': policy };
  const both = (): Tested => ({ files: { ...rules, ...packageOf('api'), ...packageOf('web') }, outcome: 'success' });
  const one = (): Tested => ({ files: { ...rules, ...packageOf('api') }, outcome: 'success' });
  const none = (): Tested => ({ files: rules, outcome: 'success' });
  const known = ({ base }: FakeGitHub) => {
    base.files = rules;
  };
  const knowing = (steps: Steps): Steps => steps.map((step) => ({ ...step, meanwhile: known }));
  const seen = await story([
    ...push(file, both),
    ...knowing(pullRequest(file, one)),
    ...knowing(pullRequest(file, none)),
    ...knowing(pullRequest(file, () => ({ ...none(), outcome: 'failure' }))),
    ...knowing(queue(file, one)),
  ]);
  expect(seen).toEqual([
    FIRST,
    ['0', 'Passed: 2 tests, nothing newly failing; coverage 100 % (±0), partly carried', 'compared'],
    ['0', 'Passed: no test ran; coverage 100 % (±0), partly carried', 'compared'],
    ['1', NOTHING_RAN, 'compared', `### ❌ ${NOTHING_RAN}`],
    [
      '0',
      'Passed: 2 tests, nothing newly failing; coverage 100 % (±0), partly carried',
      'compared',
      `### ❌ ${NOTHING_RAN}`,
    ],
  ]);
}, 60_000);
