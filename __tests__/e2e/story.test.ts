import { expect, test } from '@jest/globals';
import { REPOSITORY } from './emulator.ts';
import type { FakeGitHub } from './fake-github.ts';
import { junit, passing } from './reports.ts';
import { play, type ScenarioStep } from './scenario.ts';
import { following, own, sameRepository } from './scenarios/fork.ts';

const inputs = { tests: 'reports/*.xml' };
const green = { 'reports/cart.xml': junit('cart', { ...passing(2), adds: 'passed' }) };
const red = { 'reports/cart.xml': junit('cart', { ...passing(2), adds: 'AssertionError: 1 != 2' }) };

function push(branch: string, commit: 'head' | 'base', before: (github: FakeGitHub) => string): ScenarioStep {
  const event: ScenarioStep['event'] = (github) => ({
    before: before(github),
    ref: `refs/heads/${branch}`,
    repository: { id: github.backend.pullRequest.repositoryId, default_branch: branch },
  });
  return { inputs, files: green, eventName: 'push', event, commit, environment: { GITHUB_REF_NAME: branch } };
}

const queue: ScenarioStep = {
  inputs,
  files: green,
  eventName: 'merge_group',
  event: ({ backend: { pullRequest } }) => ({
    merge_group: { head_sha: pullRequest.headSha, base_sha: pullRequest.baseSha, base_ref: 'refs/heads/main' },
    repository: { id: pullRequest.repositoryId, default_branch: 'main' },
  }),
};

const fork: ScenarioStep = { ...own, files: red };
const night: ScenarioStep = {
  inputs,
  files: red,
  eventName: 'schedule',
  event: () => ({ schedule: '0 3 * * *', repository: { default_branch: 'trunk' } }),
  environment: { GITHUB_REF_NAME: 'trunk' },
};

/** What happens, and what people see of it: exit status, title, what it was compared with, and our comments with their first line. */
const STORY: readonly [string, ScenarioStep, readonly string[]][] = [
  [
    'the first push of all',
    push('main', 'base', () => '0'.repeat(40)),
    ['0', 'Not compared: no base commit: the commit has no parent', '-', 'no comment'],
  ],
  [
    'a pull request breaks a test',
    { inputs, files: red },
    ['1', 'Blocked: 1 test newly failing (1 cause)', 'base', '❌ Blocked: 1 test newly failing (1 cause)'],
  ],
  [
    'its author mends it',
    { inputs, files: green },
    ['0', 'Passed: 3 tests, nothing newly failing', 'base', '✅ Passed: 3 tests, nothing newly failing'],
  ],
  [
    'it stands in the queue',
    queue,
    ['0', 'Passed: 3 tests, nothing newly failing', 'base', '✅ Passed: 3 tests, nothing newly failing'],
  ],
  [
    'it lands',
    push('main', 'head', ({ backend }) => backend.pullRequest.baseSha),
    ['0', 'Passed: 3 tests, nothing newly failing', 'base', '✅ Passed: 3 tests, nothing newly failing'],
  ],
  [
    'a fork breaks it again: its own run may not write',
    fork,
    ['1', 'Blocked: 1 test newly failing (1 cause)', 'base', '✅ Passed: 3 tests, nothing newly failing'],
  ],
  [
    'the workflow that follows writes',
    following(sameRepository, undefined, 1005),
    ['1', 'Blocked: 1 test newly failing (1 cause)', 'base', '❌ Blocked: 1 test newly failing (1 cause)'],
  ],
  [
    'it is run again',
    { ...following(sameRepository, undefined, 1005), sameRun: true, environment: { GITHUB_RUN_ATTEMPT: '2' } },
    ['1', 'Blocked: 1 test newly failing (1 cause)', 'base', '❌ Blocked: 1 test newly failing (1 cause)'],
  ],
  [
    'main is called trunk, and a night fails',
    night,
    ['1', 'Blocked: 1 test newly failing (1 cause)', 'head', '❌ Blocked: 1 test newly failing (1 cause)'],
  ],
];

test('the life of a repository', async () => {
  const seen: string[][] = [];
  const told = await play(
    { name: 'story', golden: '', steps: STORY.map(([, step]) => step) },
    async (result, github) => {
      const { headSha, baseSha } = github.backend.pullRequest;
      const compared = /Compared with ([0-9a-f]{7})/.exec(result.log)?.[1];
      const base = compared === headSha.slice(0, 7) ? 'head' : compared === baseSha.slice(0, 7) ? 'base' : '-';
      seen.push([String(result.exitCode), result.outputs.title ?? '', base, ...(await ourComments(github))]);
    },
  );
  expect(STORY.map(([what], index) => [what, ...(seen[index] ?? [])])).toEqual(
    STORY.map(([what, , expected]) => [what, ...expected]),
  );
  // What each run on the branch left has grown by that run.
  expect(told).toContain('passed in 2 of 2 base runs');
}, 60_000);

async function ourComments({ backend }: FakeGitHub): Promise<readonly string[]> {
  const list = await backend.send('octocat', `GET /repos/${REPOSITORY}/issues/${backend.pullRequest.number}/comments`);
  const titles = (Array.isArray(list) ? list : []).map(
    ({ body }: { body: string }) => body.split('\n')[1]?.replace('### ', '') ?? '',
  );
  return titles.length === 0 ? ['no comment'] : titles;
}
