import { count, plural } from '../domain/numbers.ts';
import { countedGate } from './counted.ts';
import { countMissing } from './scope.ts';

/** Tests of a suite that did not run to its end are not missing but not run: those are `complete`'s. */
export const missingTests = countedGate({
  name: 'missing-tests',
  summary: 'tests known from base that are gone although the diff does not say why',
  needsBase: true,
  measure: (scope, evidence) => countMissing(evidence, scope),
  tell: (n, { head }) => `${plural(n, 'test')} of base missing, ${count(head.total)} reported`,
  headline: (n) => `${plural(n, 'test')} missing`,
});
