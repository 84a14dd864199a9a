import type { Backend, Identity } from '../emulator.ts';
import { REPOSITORY } from '../emulator.ts';
import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

const green = junit('cart', { ...passing(2), adds: 'passed' });
const broken = {
  'base/cart.xml': green,
  'reports/cart.xml': junit('cart', { ...passing(2), adds: 'AssertionError: 1 != 2' }),
};

/** A run that one new failure blocks. */
function step(changes: Partial<ScenarioStep> = {}): ScenarioStep {
  return { inputs: { tests: 'reports/*.xml', base: 'base', report: 'off' }, files: broken, ...changes };
}

function says(who: Identity, body: string | ((backend: Backend) => string)): (backend: Backend) => Promise<void> {
  return async (backend) => {
    const text = typeof body === 'string' ? body : body(backend);
    await backend.send(who, `POST /repos/${REPOSITORY}/issues/${backend.pullRequest.number}/comments`, { body: text });
  };
}

function labels(by: string, at: string): NonNullable<ScenarioStep['meanwhile']> {
  return ({ labels: all }) => {
    all.push({ name: 'test-health-accept', by, at });
  };
}

const accept = '/test-health accept the clock of the runner is wrong, @acme/shop mends it';

export const OVERRIDES: readonly Scenario[] = [
  {
    name: 'a label counts as well where GraphQL refuses to tell it',
    golden: 'override-label-without-graphql',
    faults: [
      {
        operation: 'graphql',
        times: 99,
        answer: { errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }] },
      },
    ],
    steps: [step({ meanwhile: labels('octocat', '2099-01-01T00:00:00Z') })],
  },
  {
    name: 'who may write accepts what blocks by a comment; the job is run again',
    golden: 'override-accepted',
    steps: [step(), step({ sameRun: true, meanwhile: ({ backend }) => says('octocat', accept)(backend) })],
  },
  {
    name: 'who may only read accepts nothing',
    golden: 'override-of-reader',
    before: says('mallory', accept),
    steps: [step()],
  },
  {
    name: 'what was accepted for an older head is not accepted for this one',
    golden: 'override-of-older-head',
    before: says('octocat', accept),
    steps: [step({ began: '2100-01-01T00:00:00Z' })],
  },
  {
    name: 'a comment that names the head and the cause counts whenever the run began',
    golden: 'override-of-named-head',
    before: says('octocat', ({ pullRequest }) => `/test-health accept ${pullRequest.headSha} F-bce6ee known`),
    steps: [step({ began: '2100-01-01T00:00:00Z' })],
  },
  {
    name: 'a comment that names another cause accepts nothing',
    golden: 'override-of-other-cause',
    before: says('octocat', '/test-health accept F-000000 known'),
    steps: [step()],
  },
  {
    name: 'a label by who may write accepts, and one by who may only read does not',
    golden: 'override-label',
    steps: [
      step({ meanwhile: labels('mallory', '2026-11-20T10:00:00Z') }),
      step({ sameRun: true, meanwhile: labels('octocat', '2026-11-20T11:00:00Z') }),
    ],
  },
  {
    name: 'a label that was put on while the branch showed another commit accepts nothing',
    golden: 'override-of-moved-head',
    steps: [
      step({
        meanwhile: (github) => {
          labels('octocat', '2026-11-20T11:00:00Z')(github);
          github.forced.push('2026-11-20T10:59:00Z');
        },
      }),
    ],
  },
  {
    name: 'a label by a bot accepts nothing: behind it nobody answers',
    golden: 'override-of-bot',
    steps: [step({ meanwhile: labels('helper[bot]', '2099-01-01T00:00:00Z') })],
  },
  {
    name: 'nobody can accept what no report shows',
    golden: 'override-of-nothing-known',
    before: says('octocat', accept),
    steps: [step({ files: { 'base/cart.xml': green, 'reports/cart.xml': green.slice(0, 300) } })],
  },
  {
    name: 'where people may not accept, nobody is asked',
    golden: 'override-off',
    before: says('octocat', accept),
    steps: [step({ inputs: { tests: 'reports/*.xml', base: 'base', report: 'off', override: 'false' } })],
  },
];
