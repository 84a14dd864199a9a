import { count, plural } from '../domain/numbers.ts';
import { countedGate } from './counted.ts';

/** Absolute: neither base nor the quarantine excuses anything. */
export const failing = countedGate({
  name: 'failing',
  summary: 'all tests that fail, known or new, and errors outside tests',
  needsBase: false,
  measure: ({ head }) => head.failed + head.errored + head.collectionErrors,
  tell: (_, { head }) => {
    const outside = head.collectionErrors === 0 ? '' : ` and ${plural(head.collectionErrors, 'error')} outside tests`;
    return `${count(head.failed + head.errored)} of ${plural(head.total, 'test')} failing${outside}`;
  },
  headline: (n) => `${count(n)} failing`,
});
