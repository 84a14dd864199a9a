import { describe, expect, test } from '@jest/globals';
import type { GateResult, Judgement } from '../../src/domain/verdict.ts';
import { type Acceptance, namesToAccept, withAcceptance } from '../../src/gates/override.ts';
import { judgement } from '../render/draw.ts';

const acceptance: Acceptance = { by: 'alice', reason: 'known', via: 'comment', sha: 'a'.repeat(40), names: [] };

function gate(check: string, changes: Partial<GateResult> = {}): GateResult {
  return { check, scope: '', state: 'block', actual: '1', limit: '0', sentence: `1 ${check}`, ...changes };
}
/** A blocked run of one failing test with the gates. */
function blocked(...gates: readonly GateResult[]): Judgement {
  const drawn = judgement({
    verdict: 'block',
    title: 'Blocked',
    suites: [{ name: 'cart', tests: { adds: 'newlyFailing failed: boom' } }],
  });
  return { ...drawn, gates };
}
function accepted(judged: Judgement, names: readonly string[] = []): string {
  const { verdict, title, override } = withAcceptance(judged, { ...acceptance, names });
  return `${verdict} | ${title} | ${override?.accepted.join(', ') ?? 'nothing'}`;
}
const CAUSE = blocked().comparison.clusters[0]?.id ?? '';

describe('an acceptance', () => {
  test.each<[string, Judgement, readonly string[], string]>([
    [
      'makes a warning of what blocks',
      blocked(gate('newly-failing')),
      [],
      'warn | Accepted by alice: 1 newly-failing | newly-failing: 1 newly-failing',
    ],
    [
      'covers the cause that it names',
      blocked(gate('newly-failing')),
      [CAUSE],
      'warn | Accepted by alice: 1 newly-failing | newly-failing: 1 newly-failing',
    ],
    ['does not cover another cause', blocked(gate('newly-failing')), ['F-000000'], 'block | Blocked | nothing'],
    [
      'covers the check that it names, and no other',
      blocked(gate('newly-failing'), gate('coverage')),
      ['coverage'],
      'block | Blocked: 1 newly-failing | coverage: 1 coverage',
    ],
    [
      'never covers what did not run',
      blocked(gate('complete'), gate('newly-failing')),
      [],
      'block | Blocked: 1 complete | newly-failing: 1 newly-failing',
    ],
    [
      'never covers what did not run, named neither',
      blocked(gate('complete')),
      ['complete'],
      'block | Blocked | nothing',
    ],
    ['never covers too few tests', blocked(gate('min-tests')), [], 'block | Blocked | nothing'],
    [
      'never covers what is not known',
      blocked(gate('coverage', { actual: 'unknown' })),
      [],
      'block | Blocked | nothing',
    ],
    [
      'never covers what is not there',
      blocked(gate('newly-failing', { actual: 'absent' })),
      [],
      'block | Blocked | nothing',
    ],
    [
      'never covers a run of nothing',
      { ...judgement({ verdict: 'block', title: 'Blocked' }), gates: [gate('newly-failing')] },
      [],
      'block | Blocked | nothing',
    ],
  ])('%s', (_name, judged, names, expected) => {
    expect(accepted(judged, names)).toBe(expected);
  });

  test('leaves findings, counts and what passes as they are', () => {
    const judged = blocked(gate('newly-failing'), gate('missing-tests', { state: 'pass' }));
    const after = withAcceptance(judged, acceptance);
    expect(after.gates).toEqual([{ ...judged.gates[0], state: 'waived' }, judged.gates[1]]);
    expect(after.comparison).toBe(judged.comparison);
  });
});

test('what can be accepted is named: causes, and checks about anything else', () => {
  expect(
    namesToAccept(
      blocked(gate('newly-failing'), gate('coverage'), gate('coverage', { scope: 'unit' }), gate('complete')),
    ),
  ).toEqual([CAUSE, 'coverage']);
  expect(namesToAccept(blocked(gate('complete')))).toEqual([]);
});
