import type { CaseVerdict, Outcome } from '../domain/tests.ts';

/**
 * Folds the attempts of one case, in the order in which they ran. A failed attempt is forgiven only by a pass that came last (flaky);
 * otherwise the case failed, or errored where no attempt ever got to its body. A skip beside a pass is a pass.
 */
export function verdictOf(attempts: readonly Outcome[]): CaseVerdict {
  let failures = 0;
  let errors = 0;
  let passes = 0;
  for (const attempt of attempts) {
    switch (attempt.status) {
      case 'passed':
        passes++;
        break;
      case 'failed':
        if (attempt.kind === 'failure') failures++;
        else errors++;
        break;
      case 'skipped':
        break;
    }
  }
  if (failures + errors > 0) {
    if (attempts.at(-1)?.status === 'passed') return 'flaky';
    return failures > 0 ? 'failed' : 'errored';
  }
  return passes > 0 ? 'passed' : 'skipped';
}
