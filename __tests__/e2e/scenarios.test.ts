import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { play, type Scenario } from './scenario.ts';
import { BASE_ARTIFACTS } from './scenarios/base-artifact.ts';
import { BASE_BRANCHES } from './scenarios/base-branch.ts';
import { BASE_RULES } from './scenarios/base-rules.ts';
import { CALLS } from './scenarios/calls.ts';
import { changedLines, changedLinesAgain, changedLinesOfLargeChange } from './scenarios/changed-lines.ts';
import { CHECK_RUNS } from './scenarios/check-run.ts';
import { EXAMPLE_FILES } from './scenarios/examples.ts';
import { FAULTS } from './scenarios/faults.ts';
import { firstRunGreen } from './scenarios/first-run-green.ts';
import { foreignComment } from './scenarios/foreign-comment.ts';
import { FORKS } from './scenarios/fork.ts';
import { hostileReport } from './scenarios/hostile-report.ts';
import { appToken, personalToken } from './scenarios/identities.ts';
import { longComment, manyComments } from './scenarios/many-comments.ts';
import { MATRICES } from './scenarios/matrix.ts';
import { misconfigured, nothingFound } from './scenarios/misconfigured.ts';
import { MONOREPO } from './scenarios/monorepo.ts';
import { OVERRIDES } from './scenarios/override.ts';
import { QUARANTINES } from './scenarios/quarantine.ts';
import { readOnlyToken } from './scenarios/read-only-token.ts';
import { SERVERS } from './scenarios/server.ts';
import { SHARDS } from './scenarios/shards.ts';
import { SITUATIONS } from './scenarios/situations.ts';
import { STALE } from './scenarios/stale-report.ts';
import { STATUSES } from './scenarios/statuses.ts';
import { stickyComment } from './scenarios/sticky-comment.ts';
import { STORES } from './scenarios/stores.ts';
import { TWO_GATES } from './scenarios/two-gates.ts';

/**
 * The committed bundle, driven as actions/runner drives it, against a GitHub that checks every request. Each golden is all that anybody
 * saw of the scenario: `UPDATE_GOLDENS=1` rewrites them, and the difference is to be read.
 */
const SCENARIOS: readonly Scenario[] = [
  firstRunGreen,
  stickyComment,
  readOnlyToken,
  hostileReport,
  foreignComment,
  manyComments,
  longComment,
  ...BASE_ARTIFACTS,
  ...BASE_BRANCHES,
  ...BASE_RULES,
  ...QUARANTINES,
  changedLines,
  changedLinesAgain,
  changedLinesOfLargeChange,
  ...CHECK_RUNS,
  ...MONOREPO,
  ...FAULTS,
  ...STALE,
  ...SHARDS,
  ...MATRICES,
  ...FORKS,
  ...OVERRIDES,
  ...STATUSES,
  ...SERVERS,
  ...TWO_GATES,
  ...CALLS,
  ...SITUATIONS,
  ...EXAMPLE_FILES,
  ...STORES,
  misconfigured,
  nothingFound,
  appToken,
  personalToken,
];
const goldens = new URL('./goldens/', import.meta.url);

test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
  '%s',
  async (_name, scenario) => {
    const file = new URL(`${scenario.golden}.txt`, goldens);
    const seen = await play(scenario);
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(file, seen);
    expect(existsSync(file)).toBe(true);
    expect(seen).toBe(readFileSync(file, 'utf8'));
  },
  60_000,
);

test('every golden belongs to a scenario', () => {
  expect(readdirSync(goldens).sort()).toEqual(SCENARIOS.map(({ golden }) => `${golden}.txt`).sort());
});

test('a pull request that is compared, blocked and commented takes seven requests of the thousand that a repository has in an hour', () => {
  const [, run = ''] = readFileSync(new URL('base-artifact.txt', goldens), 'utf8').split('──── run 2 ────');
  const rest = run.split('\n').filter((line) => /^[A-Z]+ \/repos\//.test(line));
  // No scenario has a checkout, which tells the parent of a merge commit by itself.
  expect(rest.filter((line) => !line.includes('/git/commits/'))).toHaveLength(7);
});
