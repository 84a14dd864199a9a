import type { QuarantineEntry } from '../src/policy/quarantine.ts';

export const TODAY = '2026-11-15';

/** What an entry accepts unless said. */
export const skew = 'failed: ClockSkewError: 3 s apart';

/** Accepts the skew of one test, today. */
export function entry(name: string, options: Partial<QuarantineEntry> = {}): QuarantineEntry {
  return {
    target: { by: 'test', name },
    kind: 'flaky',
    match: 'ClockSkewError',
    reason: 'Token clock race',
    owner: '@acme/identity',
    added: '2026-11-01',
    expires: '2026-12-01',
    line: 3,
    ...options,
  };
}
