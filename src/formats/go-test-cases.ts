import { type Outcome, onlyAttempt } from '../domain/tests.ts';
import type { ReportedCase } from './format.ts';
import type { PackageRun } from './go-test-package.ts';

/** The tests of one run of a package that have ended; a parent that only failed because of a subtest has the failure of that. */
export function casesOf(run: PackageRun): ReportedCase[] {
  const suite = run.name === '' ? undefined : run.name;
  const causes = new Map<string, Outcome>();
  for (const { name, outcome } of run.ended) {
    if (outcome.status !== 'failed' || outcome.failure.message === '') continue;
    for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
      const parent = name.slice(0, slash);
      if (!causes.has(parent)) causes.set(parent, outcome);
    }
  }
  return run.ended.map(({ name, outcome, ms }) => {
    const isEmpty = outcome.status === 'failed' && outcome.failure.message === '';
    const shown = isEmpty ? (causes.get(name) ?? outcome) : outcome;
    return {
      kind: 'case',
      suite,
      classname: run.name,
      name,
      attempts: onlyAttempt(shown),
      repeated: 'case',
      ...(ms === undefined ? {} : { ms }),
    };
  });
}
