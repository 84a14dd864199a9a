import { describe, expect, test } from '@jest/globals';
import { decodeSnapshot, encodeSnapshot } from '../../src/baseline/codec.ts';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { extendHistory } from '../../src/compare/history.ts';
import { signatureOf } from '../../src/compare/signature.ts';
import { waiveBy } from '../../src/compare/waivers.ts';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import type { History } from '../../src/domain/history.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { compileMask } from '../../src/policy/masks.ts';
import type { QuarantineEntry } from '../../src/policy/quarantine.ts';
import { failed, snapshot, suite } from '../draw.ts';

const TENANT = [compileMask('tenant (\\w+)')].filter((mask) => mask instanceof RegExp);

interface Base {
  readonly history: History;
  readonly snapshot: Snapshot;
}

/** One run after the other, each failing with its tenant; `''` passes. */
function runs(tenants: readonly string[], masks: readonly (readonly RegExp[])[]): Base {
  let before: Base | undefined;
  tenants.forEach((tenant, index) => {
    const taken = run(tenant);
    const history = extendHistory({ before, snapshot: taken, sha: `commit${index}`, masks: masks[index] });
    const decoded = decodeSnapshot(encodeSnapshot(taken, { history }));
    if (!('meta' in decoded) || decoded.meta.history === undefined) throw new Error('not stored');
    before = { history: decoded.meta.history, snapshot: decoded.snapshot };
  });
  if (before === undefined) throw new Error('no runs');
  return before;
}

function run(tenant: string): Snapshot {
  return snapshot(
    suite('s', { a: tenant === '' ? 'passed' : `failed: KeyError: no session of tenant ${tenant}`, z: 'passed' }),
  );
}

function against(base: Base, tenant: string, masks: readonly RegExp[]): readonly string[] {
  const policy = { ...DEFAULT_POLICY, masks };
  const { changes } = compareSnapshots({
    head: run(tenant),
    base: { ...base, label: 'base' },
    noBase: undefined,
    policy,
  });
  return CHANGE_CLASSES.flatMap((name) => changes[name].map(({ evidence }) => `${name}: ${evidence}`));
}

describe('with a mask', () => {
  test('a failure on base is the same, also where base was stored without it', () => {
    for (const stored of [[], TENANT]) {
      expect(against(runs(['acme'], [stored]), 'zeta', TENANT)).toEqual([
        expect.stringMatching(/^stillFailing: failed on base with the same error/),
      ]);
    }
    expect(against(runs(['acme'], [[]]), 'zeta', [])).toEqual([expect.stringMatching(/^failingDifferently/)]);
  });

  test('a failure goes on from run to run, over the day on which the mask came', () => {
    const masks = [[], [], TENANT, TENANT];
    const base = runs(['acme', 'acme', 'zeta', 'beta'], masks);
    expect(against(base, 'acme', TENANT)).toEqual([
      'stillFailing: failed on base with the same error, since 4 runs, first at commit0',
    ]);
  });

  test('what history remembers by other masks is no error of today: flips count, whatever they failed with', () => {
    const base = runs(['acme', '', 'acme', ''], [[], [], [], []]);
    expect(against(base, 'zeta', [])).toEqual([
      'newlyFailing: passed in 2 of 4 base runs, flaky on base, but never with this error',
    ]);
    expect(against(base, 'zeta', TENANT)).toEqual(['likelyFlaky: failed in 2 of 4 base runs, 2 times for a moment']);
    const later = runs(['acme', '', 'acme', '', ''], [[], [], [], [], TENANT]);
    expect(against(later, 'zeta', TENANT)).toEqual(['likelyFlaky: failed in 2 of 5 base runs, 2 times for a moment']);
  });

  test('history that was made with it knows the error', () => {
    const base = runs(['acme', '', ''], [TENANT, TENANT, TENANT]);
    expect(against(base, 'zeta', TENANT)).toEqual(['likelyFlaky: failed so in 1 of 3 base runs, and passed again']);
  });

  test('an entry of the quarantine names the signature that is shown', () => {
    const drawn = suite('s', { a: 'failed: KeyError: no session of tenant acme' });
    const [test] = [...drawn.cases];
    const attempt = failed('KeyError: no session of tenant acme');
    if (test === undefined || attempt.status !== 'failed') throw new Error('nothing drawn');
    const entry = (masks: readonly RegExp[]): QuarantineEntry => ({
      target: { by: 'test', name: 's › a' },
      kind: 'broken',
      match: signatureOf(attempt.failure, drawn, masks).id,
      reason: 'known',
      owner: '@acme',
      added: '2026-11-01',
      expires: '2026-12-01',
      line: 1,
    });
    const isAccepted = (masks: readonly RegExp[], shown: readonly RegExp[]) =>
      waiveBy([entry(masks)], '2026-11-20', shown)({ suite: drawn, test }) !== undefined;
    expect([isAccepted(TENANT, TENANT), isAccepted([], []), isAccepted([], TENANT)]).toEqual([true, true, false]);
  });
});
