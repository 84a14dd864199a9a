import { describe, expect, test } from '@jest/globals';
import { type ReviewOptions, reviewQuarantine } from '../../src/compare/quarantine-review.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import type { QuarantineEntry } from '../../src/policy/quarantine.ts';
import { snapshot, suite } from '../draw.ts';
import { DAY, type DrawnBase, lettered, runs } from '../draw-history.ts';
import { entry, skew, TODAY } from '../draw-quarantine.ts';

const head = snapshot(suite('s', { a: 'passed', b: 'passed', z: skew }));
const NO_TEST = 'matches no test of this gate, here or on base';

function review(entries: readonly QuarantineEntry[], options: Partial<ReviewOptions> = {}): readonly string[] {
  const quarantine = { file: 'q.yml', entries };
  const usual = { today: TODAY, policy: DEFAULT_POLICY, head, base: undefined, whole: true };
  return reviewQuarantine({ quarantine, ...usual, ...options }).map(
    ({ state, file, line, sentence }) => `${state} ${file}:${line} ${sentence}`,
  );
}

const based = ({ history, snapshot: last }: DrawnBase) => ({ base: { history, snapshot: last, label: 'base' } });
/** Long ago, so that every drawn run (from 1970 on) is younger than the entry. */
const old = { added: '1970-01-01', expires: '2026-12-01' };

describe('what is told of an entry', () => {
  test.each<[string, Partial<QuarantineEntry>, readonly string[]]>([
    ['active, and its test fails', {}, []],
    [
      'expired',
      { expires: '2026-11-12' },
      [
        'expired q.yml:3 test "s › z" expired 3 days ago (2026-11-12, owner @acme/identity): it accepts nothing any more',
      ],
    ],
    [
      'still to come',
      { added: '2026-11-20' },
      ['future q.yml:3 test "s › z" was added on 2026-11-20, which is still to come: it accepts nothing yet'],
    ],
    [
      'without a test',
      { target: { by: 'test', name: 's › gone' } },
      [
        `orphan q.yml:3 test "s › gone" ${NO_TEST} (owner @acme/identity): correct the name, or remove it if no other gate has the test`,
      ],
    ],
    [
      'without a test, and expired',
      { target: { by: 'suite', name: 'gone' }, expires: '2026-11-14' },
      [
        `expired q.yml:3 suite "gone" expired 1 day ago (2026-11-14, owner @acme/identity): it ${NO_TEST}, remove it if no other gate has the test`,
      ],
    ],
  ])('%s', (_, options, expected) => {
    expect(review([entry('s › z', options)])).toEqual(expected);
  });

  test('text of the file is one printable line', () => {
    const [told] = review([entry('s › gone\n::error::\u202e', { owner: '@a\n::error::' })]);
    expect(told).toContain('"s › gone ::error::"');
    expect(told).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('an entry that names no test is not told', () => {
  const orphan = [entry('s › gone')];
  const partial = {
    ...DEFAULT_POLICY,
    suites: [{ name: 'u', tests: ['*'], coverage: [], required: true, selection: 'partial' as const }],
  };

  test.each<[string, Partial<ReviewOptions>]>([
    ['in a run that is not whole', { whole: false }],
    ['in a run without a test', { head: snapshot() }],
    ['where base has the test', based(runs([{ gone: 'passed' }]))],
    ['where not every run has every test', { policy: partial }],
  ])('%s', (_, options) => {
    expect(review(orphan, options)).toEqual([]);
  });
});

describe('an entry whose test passes', () => {
  const told = (n: number) => [
    `recovered q.yml:3 test "s › a" passed in ${n} whole runs in a row (owner @acme/identity): remove the entry`,
  ];
  test.each<[string, string, readonly string[]]>([
    ['in nine runs of base and here', 'FPPPPPPPPP', told(10)],
    ['in every run of base and here', 'PPPPPPPPPPPP', told(13)],
    ['in eight runs of base and here', 'FPPPPPPPP', []],
    ['in runs of which some do not have it', 'FPPP..PPPPP.P', told(10)],
    ['and failed once in between', 'PPPPPPPPPPPPFPPP', []],
    ['and was flaky once in between', 'PPPPPPPPPPPP~PPP', []],
    ['and was skipped once in between', 'PPPPPPPPPPPPSPPP', []],
  ])('%s', (_, letters, expected) => {
    expect(review([entry('s › a', old)], based(lettered(letters)))).toEqual(expected);
  });

  test.each<[string, QuarantineEntry, Partial<ReviewOptions>]>([
    ['that fails here', entry('s › a', old), { head: snapshot(suite('s', { a: skew, z: 'passed' })) }],
    ['in a run that is not whole', entry('s › a', old), { whole: false }],
    ['without a history', entry('s › a', old), { base: { snapshot: head, label: 'base' } }],
    ['of which the runs are older than it', entry('s › a', { added: '1970-01-08', expires: '2026-12-01' }), {}],
    ['beside one of the same suite that fails', entry('', { ...old, target: { by: 'suite', name: 's' } }), {}],
  ])('is kept: %s', (_, each, options) => {
    expect(review([each], { ...based(lettered('PPPPPPPPPPPP')), ...options })).toEqual([]);
  });

  test('runs before the entry was added say nothing about it', () => {
    const base = based(lettered('PPPPPPPPPPPPPPPPPPPP', { day: (index) => index }));
    expect(review([entry('s › a', { added: '1970-01-11', expires: '2026-12-01' })], base)).toEqual(told(11));
    expect(DAY).toBe(86_400_000);
  });

  test('runs in which most tests failed say nothing', () => {
    const many = (outcome: string) =>
      Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index === 0 ? 'a' : `t${index}`, outcome]));
    const broken = runs([...Array.from({ length: 9 }, () => many('passed')), many('failed: away')]);
    expect(review([entry('s › a', old)], based(broken))).toEqual(told(10));
  });

  test('a suite of which every test passed is done with', () => {
    const all = snapshot(suite('s', { a: 'passed', z: 'passed' }));
    const ofSuite = entry('', { ...old, target: { by: 'suite', name: 's' } });
    expect(review([ofSuite], { ...based(lettered('PPPPPPPPPPPP')), head: all })).toEqual([
      'recovered q.yml:3 suite "s" passed in 13 whole runs in a row (owner @acme/identity): remove the entry',
    ]);
  });
});
