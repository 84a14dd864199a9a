import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

/** One job of a matrix of two, which reads its own reports. */
function shard(index: number, report: string, changes: Partial<ScenarioStep> = {}): ScenarioStep {
  return {
    inputs: { mode: 'collect', tests: 'reports/*.xml' },
    files: { 'reports/shard.xml': report },
    contexts: {
      'strategy.job-index': String(index),
      'strategy.job-total': '2',
      'toJSON(matrix)': `{"shard":${index + 1}}`,
    },
    ...changes,
  };
}

const gate: ScenarioStep = { inputs: { mode: 'gate' }, files: {}, sameRun: true, environment: { GITHUB_JOB: 'gate' } };
const another = { sameRun: true } as const;
const single: ScenarioStep = { inputs: { mode: 'collect', tests: 'reports/*.xml' }, files: {} };
const SECOND = { GITHUB_RUN_ATTEMPT: '2' };

export const SHARDS: readonly Scenario[] = [
  {
    name: 'the jobs of a matrix collect, and one job judges them all',
    golden: 'shards',
    steps: [
      shard(0, junit('cart', passing(3))),
      shard(1, junit('pay', { ...passing(2), charges: 'AssertionError: 1 != 2' }), another),
      gate,
    ],
  },
  {
    name: 'a job of the matrix that never reported blocks',
    golden: 'shard-missing',
    steps: [shard(0, junit('cart', passing(3))), gate],
  },
  {
    name: 'a job that failed behind a green report blocks',
    golden: 'shard-failed-behind-green',
    steps: [
      shard(0, junit('cart', passing(3))),
      shard(1, junit('pay', passing(2)), {
        ...another,
        inputs: { mode: 'collect', tests: 'reports/*.xml', 'job-status': 'failure' },
      }),
      gate,
    ],
  },
  {
    name: 'only the failed jobs are run again: their parts are new, the others are of the attempt before',
    golden: 'shards-again',
    steps: [
      shard(0, junit('cart', passing(3))),
      shard(1, junit('pay', { ...passing(2), charges: 'AssertionError: 1 != 2' }), another),
      gate,
      shard(1, junit('pay', { ...passing(2), charges: 'passed' }), { ...another, environment: SECOND }),
      { ...gate, environment: { ...gate.environment, ...SECOND } },
    ],
  },
  {
    name: 'all jobs are run again, and one dies: what it left in the attempt before says nothing of it',
    golden: 'shards-again-one-dies',
    steps: [
      shard(0, junit('cart', passing(3))),
      shard(1, junit('pay', passing(2)), another),
      shard(0, junit('cart', passing(3)), { ...another, environment: SECOND }),
      {
        ...gate,
        environment: { ...gate.environment, ...SECOND },
        meanwhile: ({ jobs }) => {
          jobs.push({ id: 99, run: 1000, attempt: 2, name: 'test {"shard":2}', conclusion: 'failure' });
        },
      },
    ],
  },
  {
    name: 'two calls of one workflow are two jobs, in the first attempt and in the second',
    golden: 'collected-by-two-calls',
    steps: [
      {
        ...single,
        jobName: 'api / test',
        files: { 'reports/api.xml': junit('api', { ...passing(2), adds: 'AssertionError: 1 != 2' }) },
      },
      { ...single, ...another, jobName: 'web / test', files: { 'reports/web.xml': junit('web', passing(2)) } },
      gate,
      {
        ...single,
        ...another,
        jobName: 'api / test',
        files: { 'reports/api.xml': junit('api', { ...passing(2), adds: 'passed' }) },
        environment: SECOND,
      },
      { ...gate, environment: { ...gate.environment, ...SECOND } },
    ],
  },
  {
    name: 'two steps of one job collect two parts',
    golden: 'collected-twice',
    steps: [
      { ...single, files: { 'reports/shard.xml': junit('cart', { ...passing(2), adds: 'AssertionError: 1 != 2' }) } },
      {
        ...single,
        ...another,
        files: { 'reports/shard.xml': junit('pay', passing(2)) },
        environment: { GITHUB_ACTION: '__OWNER_test-health_2' },
      },
      gate,
    ],
  },
  {
    name: 'a gate for which nothing was collected blocks',
    golden: 'shards-none',
    steps: [{ ...gate, inputs: { mode: 'gate', comment: 'off' } }],
  },
];
