import type { Batch, ReportedCase } from './format.ts';
import { runErrors } from './run-error.ts';

/** Totals that a report declares beside its tests. They are a cross-check: counts come from the tests. */
export interface Declared {
  readonly total?: number | undefined;
  readonly failed?: number | undefined;
}

/** Counts tests by their last attempt. */
export function tally(): { readonly add: (cases: readonly ReportedCase[]) => void; readonly counts: () => Declared } {
  let total = 0;
  let failed = 0;
  return {
    add(cases) {
      for (const { kind, attempts } of cases) {
        if (kind !== 'case') continue;
        total++;
        if (attempts.at(-1)?.status === 'failed') failed++;
      }
    },
    counts: () => ({ total, failed }),
  };
}

/**
 * Fewer tests than declared: the report has lost some. Failures that are declared and not there become one error, so that they
 * are never green.
 */
export function* compareDeclared(declared: Declared, counted: Declared): Generator<Batch> {
  const { total = 0, failed = 0 } = counted;
  if (declared.total !== undefined && declared.total > total) {
    yield { incomplete: `the report declares ${declared.total} tests and has ${total}` };
  } else if (declared.total !== undefined && declared.total < total) {
    yield { diagnostics: [{ level: 'note', message: `the report declares ${declared.total} tests and has ${total}` }] };
  }
  if (declared.failed === undefined || declared.failed <= failed) return;
  const message = `the report declares ${declared.failed} failures and has ${failed}`;
  yield { cases: runErrors({ message }, declared.failed - failed) };
}
