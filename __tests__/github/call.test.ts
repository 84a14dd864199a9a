import { expect, test } from '@jest/globals';
import { callAmong, isCalled } from '../../src/github/call.ts';
import type { RunJob } from '../../src/github/client.ts';

const CI = 'acme/app/.github/workflows/ci.yml@refs/pull/5/merge';

test.each<[string, string, string | undefined, boolean]>([
  ['a job of the workflow that runs', CI, CI, false],
  ['the same file, by the name of its commit', `acme/app/.github/workflows/ci.yml@${'a'.repeat(40)}`, CI, false],
  ['a job of a workflow that it calls', 'acme/app/.github/workflows/test.yml@refs/pull/5/merge', CI, true],
  ['a workflow of that name of another repository', 'acme/shared/.github/workflows/ci.yml@v1', CI, true],
  ['a runner that does not tell', '', CI, false],
  ['outside a run', CI, undefined, false],
])('%s is called or not', (_what, jobWorkflow, workflow, expected) => {
  expect(isCalled({ jobWorkflow, workflow })).toBe(expected);
});

function job(id: number, name: string, attempt = 1): RunJob {
  return { id, name, attempt, conclusion: undefined };
}

test.each<[string, readonly RunJob[], number | undefined, string]>([
  ['by its name', [job(7, 'api / test'), job(8, 'web / test')], 8, 'known web'],
  ['of a call of a call', [job(7, 'release / api / test (ubuntu-latest, 18)')], 7, 'known release / api'],
  [
    'of one job of a matrix that calls',
    [job(7, 'call (api) / test'), job(8, 'call (web) / test')],
    7,
    'known call (api)',
  ],
  ['in a second attempt', [job(7, 'api / test'), job(9, 'api / test', 2)], 9, 'known api'],
  [
    'two of one name',
    [job(7, 'tests / test'), job(8, 'tests / test')],
    7,
    'unknown 2 jobs of the run are called "tests / test"',
  ],
  ['a name without a call', [job(7, 'test')], 7, 'unknown its name "test" has no call in it'],
  ['not in the list', [job(7, 'api / test')], 8, 'unknown it is not in the list of the jobs of the run'],
  [
    'its number is not known',
    [job(7, 'api / test')],
    undefined,
    'unknown it is not in the list of the jobs of the run',
  ],
])('the call that a job is in: %s', (_what, jobs, id, expected) => {
  const call = callAmong(jobs, id);
  const words = call.state === 'known' ? call.name : call.state === 'unknown' ? call.reason : '';
  expect(`${call.state} ${words}`).toBe(expected);
});
