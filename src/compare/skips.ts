import type { Change } from '../domain/comparison.ts';
import type { TestSuite } from '../domain/tests.ts';
import type { Rows } from './rows.ts';

/**
 * Newly skipped tests, where every test of their file is skipped said so: a file that nothing runs any more says less than a test that somebody
 * marked. Their rows name the file.
 */
export function noteWholeSkips(skipped: readonly Change[], rows: Rows): readonly Change[] {
  const whole = new Set<TestSuite>();
  for (const suite of new Set(skipped.map((change) => change.suite))) {
    if (![...suite.cases].every(({ verdict }) => verdict === 'skipped')) continue;
    whole.add(suite);
    const row = rows.ofSuite('head', suite);
    row.skippedWhole = [...row.skippedWhole, suite.name];
  }
  return skipped.map((change) =>
    whole.has(change.suite)
      ? { ...change, evidence: `${change.evidence}; nothing of ${change.suite.name} runs any more` }
      : change,
  );
}
