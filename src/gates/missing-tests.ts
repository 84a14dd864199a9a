import { count, plural } from '../domain/numbers.ts';
import { ENTRY_REASONS } from '../merge/suites.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import { countedGate } from './counted.ts';
import type { Evidence } from './gate.ts';
import { countMissing, type TestScope } from './scope.ts';

/** Tests of a suite that did not run to its end are not missing but not run: those are `complete`'s. */
export const missingTests = countedGate({
  name: 'missing-tests',
  summary: 'tests known from base that are gone although the diff does not say why',
  needsBase: true,
  measure: (scope, evidence) => countMissing(evidence, scope),
  tell: (n, { head }) => `${plural(n, 'test')} of base missing, ${count(head.total)} reported`,
  headline: (n) => `${plural(n, 'test')} missing`,
  doubt: gapOfBase,
});

/**
 * What base itself did not read to its end: a test that it left out cannot be missed. A file that cannot be loaded names its gap, and is
 * compared as an entry of its own.
 */
function gapOfBase({ name }: TestScope, { comparison, policy }: Evidence): string | undefined {
  const { reports = [], suites = [] } = comparison.base?.snapshot ?? {};
  const isIn = isExpected(name, policy.suites);
  const report = reports.find(({ path, state, tests }) => state !== 'whole' && tests !== undefined && isIn(path));
  const suite = suites.find(({ state, reasons, cases }) => {
    const path = reports[cases.at(0)?.report ?? -1]?.path;
    return state !== 'whole' && reasons.some((each) => each !== ENTRY_REASONS.collection) && isIn(path ?? '');
  });
  const found = report === undefined ? suite : { name: report.path, state: report.state };
  return found && `base has not all its tests: ${found.name} was ${found.state} there`;
}

/** Whether the tests of a report are in a scope, and are to run every time. */
function isExpected(scope: string, suites: Evidence['policy']['suites']): (path: string) => boolean {
  const own = suites.find(({ name }) => name === scope);
  const isOwn = own === undefined ? () => true : pathMatcher(own.tests);
  const selected = suites.filter(({ selection }) => selection === 'partial').map(({ tests }) => pathMatcher(tests));
  return (path) => isOwn(path) && selected.every((isSelected) => !isSelected(path));
}
