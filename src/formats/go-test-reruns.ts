import type { ReportedCase } from './format.ts';

/** Only the first failure of a name waits for a rerun. */
export function keep(kept: Map<string, ReportedCase>, test: ReportedCase): boolean {
  if (test.kind !== 'case' || test.attempts[0]?.status !== 'failed' || kept.has(test.name)) return false;
  kept.set(test.name, test);
  return true;
}

export function root(name: string): string {
  return name.split('/', 1)[0] ?? name;
}

/** Adds to the failure that waits; a subtest that passed before, and ran again under its parent, goes out at once. */
export function attemptOf(earlier: Map<string, ReportedCase>, test: ReportedCase): readonly ReportedCase[] {
  const before = earlier.get(test.name);
  if (before === undefined) return [{ ...test, repeated: 'attempt' }];
  const ms = before.ms === undefined && test.ms === undefined ? {} : { ms: (before.ms ?? 0) + (test.ms ?? 0) };
  earlier.set(test.name, { ...before, attempts: [...before.attempts, ...test.attempts], ...ms });
  return [];
}
