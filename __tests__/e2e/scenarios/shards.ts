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
    name: 'a gate for which nothing was collected blocks',
    golden: 'shards-none',
    steps: [{ ...gate, inputs: { mode: 'gate', comment: 'off' } }],
  },
];
