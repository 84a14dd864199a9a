import { count, plural } from '../domain/numbers.ts';
import { countedGate } from './counted.ts';

export const newlySkipped = countedGate({
  name: 'newly-skipped',
  summary: 'tests that ran on base and are skipped now',
  needsBase: true,
  measure: ({ changes }) => changes.newlySkipped,
  tell: (n, { head }) =>
    `${count(n)} of ${plural(head.total, 'test')} newly skipped (${count(head.skipped)} skipped in all)`,
  headline: (n) => `${plural(n, 'test')} newly skipped`,
});
