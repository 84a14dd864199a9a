import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

const SYSTEMS = ['linux', 'macos', 'windows'];
const VERSIONS = ['20', '24'];

/** The jobs of a matrix of three systems and two versions, each with the same tests. */
const jobs: readonly ScenarioStep[] = SYSTEMS.flatMap((os) => VERSIONS.map((node) => ({ os, node }))).map(
  (matrix, index) => ({
    inputs: { mode: 'collect', tests: 'reports/*.xml' },
    files: { 'reports/cart.xml': junit('cart', passing(3)) },
    contexts: {
      'strategy.job-index': String(index),
      'strategy.job-total': String(SYSTEMS.length * VERSIONS.length),
      'toJSON(matrix)': JSON.stringify(matrix),
    },
    sameRun: true,
  }),
);

const gate: ScenarioStep = { inputs: { mode: 'gate' }, files: {}, sameRun: true, environment: { GITHUB_JOB: 'gate' } };
const onMain = {
  eventName: 'push',
  event: () => ({ before: '0'.repeat(40), ref: 'refs/heads/main', repository: { id: 1, default_branch: 'main' } }),
  commit: 'base',
} as const;

export const MATRICES: readonly Scenario[] = [
  {
    name: 'of three systems and two versions one job is killed: it is named, its tests did not run, and the merge is blocked',
    golden: 'matrix-job-killed',
    steps: [
      ...[...jobs, gate].map((step) => ({
        ...step,
        ...onMain,
        environment: { ...step.environment, GITHUB_REF_NAME: 'main' },
      })),
      ...[...jobs.filter((_job, index) => index !== 3), gate].map(({ sameRun: _, ...step }, index) =>
        index === 0 ? step : { ...step, sameRun: true as const },
      ),
    ],
  },
];
