import { count, plural } from '../domain/numbers.ts';
import { countedGate } from './counted.ts';

export const flaky = countedGate({
  name: 'flaky',
  summary: 'tests of which one attempt failed and a later one of the same run passed',
  needsBase: false,
  measure: ({ head }) => head.flaky,
  tell: (n, { head }) => `${count(n)} of ${plural(head.total, 'test')} passed only when run again`,
  headline: (n) => `${plural(n, 'test')} flaky`,
});
