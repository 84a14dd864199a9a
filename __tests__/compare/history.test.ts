import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeSnapshot, encodeSnapshot } from '../../src/baseline/codec.ts';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { MOST_TIMED } from '../../src/compare/durations.ts';
import { type Flakiness, flakinessOf } from '../../src/compare/flakiness.ts';
import { usualOutcomes } from '../../src/compare/history.ts';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import { FLAKE_RUNS, HISTORY_RUNS, type RunRecord } from '../../src/domain/history.ts';
import { NO_TESTS, type TestId } from '../../src/domain/tests.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { snapshot, suite } from '../draw.ts';
import { type Cases, DAY, type DrawnBase, lettered, runs, WORDS } from '../draw-history.ts';

function recorded({ history }: DrawnBase, name = 'a'): string | undefined {
  return history.tests.get(`s › ${name}` as TestId)?.outcomes;
}

describe('what is remembered of a test', () => {
  test.each([
    ['passed always', 'PPP', undefined],
    ['failed once', 'PFP', 'PFP'],
    ['flaky, skipped', 'P~S', 'P~S'],
    ['added later', '..P', '..P'],
    ['gone, and back', 'P.P', 'P.P'],
    ['gone', 'PP.', 'PP.'],
    ['fails differently', 'FG', 'FF'],
  ])('%s', (_, letters, outcomes) => {
    expect(recorded(lettered(letters))).toBe(outcomes);
  });

  test('a test that passed again in every run of the window is forgotten as unusual', () => {
    const base = lettered(`FFF${'P'.repeat(HISTORY_RUNS)}`);
    expect(base.history.runs).toHaveLength(HISTORY_RUNS);
    expect(base.history.tests.size).toBe(0);
  });

  test.each([
    ['a failure that was gone at once', 'FP', 1],
    ['of two runs', 'PFFP', 1],
    ['with a skip and a run without it in between', 'PF.SP', 1],
    ['ended by a retry', 'PF~', 1],
    ['with two errors', 'PFGP', 2],
    ['for the last time', 'PFPPFP', 1],
    ['not one of three runs', 'PFFFP', 0],
    ['not one that nothing has ended', 'PFF', 0],
    ['not an attempt of a run that passed', 'P~P', 0],
  ])('remembered beside the runs: %s', (_, letters, expected) => {
    const { flakes = [] } = lettered(letters).history.tests.get('s › a' as TestId) ?? {};
    expect(flakes.map(({ ago }) => ago)).toEqual(Array.from({ length: expected }, () => 1));
  });

  test.each([
    [FLAKE_RUNS - 1, 1],
    [FLAKE_RUNS, 0],
  ])('a failure that was gone at once is remembered for 200 runs: %i more', (more, expected) => {
    expect(lettered(`FP${'P'.repeat(more)}`).history.tests.size).toBe(expected);
  });

  test('the last ten errors are remembered, however many a test has', () => {
    const all = Array.from({ length: 30 }, (_, run) =>
      run % 2 === 0 ? { a: `failed: no such ${String.fromCharCode(97 + run)}` } : { a: 'passed' },
    );
    const { flakes = [] } = runs(all).history.tests.get('s › a' as TestId) ?? {};
    expect(flakes.map(({ ago }) => ago)).toEqual([19, 17, 15, 13, 11, 9, 7, 5, 3, 1]);
  });

  test('a test that is gone for the whole window is forgotten', () => {
    expect(lettered(`PF${'.'.repeat(HISTORY_RUNS)}`).history.tests.size).toBe(0);
  });

  test('a failure is remembered with its first commit, as long as it is the same', () => {
    const failing = (letters: string) => lettered(letters).history.tests.get('s › a' as TestId)?.failing;
    expect(failing('PFFF')).toMatchObject({ runs: 3, sha: '0000001' });
    expect(failing('PFFG')).toMatchObject({ runs: 1, sha: '0000003' });
    expect(failing('PFSF')).toMatchObject({ runs: 2, sha: '0000001' });
    expect(failing('PFP')).toBeUndefined();
  });

  test('a run remembers its counts and its time', () => {
    const { history } = runs([{ a: 'passed', b: 'failed: x' }]);
    expect(history.runs).toEqual([
      {
        sha: '0000000',
        at: 0,
        tests: { ...NO_TESTS, total: 2, passed: 1, failed: 1 },
        ms: 0,
        coverage: {},
        counted: true,
      },
    ]);
  });
});

describe('a run that says nothing about single tests', () => {
  const ten = (words: string, n = 10): Cases =>
    Object.fromEntries(Array.from({ length: n }, (_, index) => [`t${index}`, words]));

  test('is one that is not whole: what is not in it is not gone', () => {
    const partial = snapshot(suite('s', { z: 'passed' }, { reasons: ['a.xml: ends in the middle'] }));
    const base = runs([{ a: 'passed', z: 'passed' }, partial, { a: 'passed', z: 'passed' }]);
    expect(base.history.runs.map(({ counted }) => counted)).toEqual([true, false, true]);
    expect(base.history.tests.size).toBe(0);
    expect(recorded(runs([{ a: 'passed', z: 'passed' }, partial]))).toBe('P.');
  });

  test('is one in which half of the tests failed, and ten', () => {
    const counted = (cases: Cases) => runs([cases]).history.runs[0]?.counted;
    expect(counted({ ...ten('failed'), ...{ a: 'passed' } })).toBe(false);
    expect(counted(ten('failed', 9))).toBe(true);
    expect(
      counted({
        ...ten('failed'),
        ...Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`p${index}`, 'passed'])),
      }),
    ).toBe(true);
    expect(
      counted({
        ...ten('failed'),
        ...Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`p${index}`, 'skipped'])),
      }),
    ).toBe(false);
  });

  test('leaves a failure as old as it was', () => {
    const base = runs([
      { ...ten('passed'), t0: 'failed: no x' },
      ten('failed: no x'),
      { ...ten('passed'), t0: 'failed: no x' },
    ]);
    expect(base.history.tests.get('s › t0' as TestId)).toMatchObject({
      outcomes: 'F.F',
      failing: { runs: 2, sha: '0000000' },
    });
    expect(base.history.tests.size).toBe(1);
  });
});

describe('a test that passes on base is likely flaky', () => {
  /** One run a day on its own commit, unless a letter follows another on the same one (`=`). */
  const history = (letters: string, dayOf = (index: number, _of: number) => index): [string, RunRecord[]] => {
    const records: RunRecord[] = [];
    let outcomes = '';
    let commit = 0;
    for (const letter of letters) {
      if (letter === '=') {
        commit--;
        continue;
      }
      outcomes += letter;
      records.push({
        sha: `abcdef${commit++}`,
        at: dayOf(records.length, letters.length) * DAY,
        tests: NO_TESTS,
        ms: 0,
        coverage: {},
        counted: true,
      });
    }
    return [outcomes, records];
  };

  const flaky = ([outcomes, records]: [string, readonly RunRecord[]]): string | undefined =>
    flakinessOf({ outcomes, errors: [], error: undefined, flakes: [] }, records).flaky;

  test.each([
    ['where attempts of one run differ', 'PP~P', 'passed and failed on one commit (abcdef2) of base'],
    ['where runs on one commit differ', 'PPF=PP', 'passed and failed on one commit (abcdef2) of base'],
    ['where it failed twice for a moment', 'PFPFFP', 'failed in 3 of 6 base runs, 2 times for a moment'],
    ['where it failed twice in an hour for a moment', 'FPFP', 'failed in 2 of 4 base runs, 2 times for a moment'],
  ])('%s', (_, letters, evidence) => {
    expect(flaky(history(letters))).toBe(evidence);
  });

  test.each([
    ['where it never failed', 'PPPPPPPP'],
    ['where it failed once for a moment', 'PPFFPP'],
    ['where it was broken twice', 'PFFFPPFFFFP'],
    ['where it was broken, and failed once for a moment', 'PFFFPPFP'],
    ['where 30 clean runs passed since', `FP~PF${'P'.repeat(30)}`],
    ['where it was skipped in between', 'PSPSP'],
  ])('not %s', (_, letters) => {
    expect(flaky(history(letters, (index) => index / 100))).toBeUndefined();
  });

  test('until 14 days have passed since', () => {
    const days = (since: number) => (index: number, of: number) => (index === of - 1 ? 20 + since : index);
    expect(flaky(history(`~${'P'.repeat(20)}`, (index) => (index === 0 ? 0 : 14)))).toBeDefined();
    expect(flaky(history(`~${'P'.repeat(20)}`, (index) => (index === 0 ? 0 : 15)))).toBeUndefined();
    expect(flaky(history('PFPFP', days(-5)))).toBeDefined();
    expect(flaky(history('PFPFP', days(0)))).toBeUndefined();
  });

  test('at once where nobody knows when the runs were', () => {
    const [outcomes, records] = history('PFPFP');
    expect(flaky([outcomes, records.map(({ at: _at, ...rest }) => rest)])).toBeDefined();
  });

  /** A digit: it failed with this error, where a digit stands for one; `F`: nobody knows with what. Now it fails with 1. */
  const withErrors = (letters: string): Flakiness => {
    const [outcomes, records] = history(letters.replace(/\d/g, 'F'), (index) => index / 100);
    return flakinessOf(
      { outcomes, errors: [...letters].map((each) => (/\d/.test(each) ? each : '')), error: '1', flakes: [] },
      records,
    );
  };

  test.each<[string, string, Flakiness]>([
    ['once with the same error', 'PP1PP', { flaky: 'failed so in 1 of 5 base runs, and passed again' }],
    ['once with another', 'PP2PP', {}],
    ['twice with another', 'P2P2P', { otherwise: 'flaky on base, but never with this error' }],
    ['with both', 'P2P1P', { flaky: 'failed so in 1 of 5 base runs, and passed again' }],
    ['twice with what nobody knows', 'PFPFP', { flaky: 'failed in 2 of 5 base runs, 2 times for a moment' }],
    ['in three runs in a row with the same', 'P111P', {}],
    ['in two runs in a row with the same', 'P11PP', { flaky: 'failed so in 2 of 5 base runs, and passed again' }],
    ['with the same, which nothing ended yet', 'PPP1', {}],
    [
      'with the same, before 30 clean runs',
      `1${'P'.repeat(30)}`,
      { flaky: 'failed so in 1 of 31 base runs, and passed again' },
    ],
    ['twice with another, before 30 clean runs', `2P2${'P'.repeat(30)}`, {}],
  ])('or is not, where it failed %s', (_, letters, expected) => {
    expect(withErrors(letters)).toEqual(expected);
  });
});

describe('since when base knows a cause', () => {
  const seen = (letters: string, head = 'F'): string | undefined => {
    const base = { ...lettered(letters), label: 'base' };
    const given = snapshot(suite('s', { b: WORDS[head] ?? '', z: 'passed' }));
    const { clusters } = compareSnapshots({ head: given, base, noBase: undefined, policy: DEFAULT_POLICY });
    return clusters[0]?.seen;
  };

  test.each([
    ['PPFFF', 'first seen 3 runs ago, at 0000002'],
    ['PPPPF', 'first seen 1 run ago, at 0000004'],
    ['PFPPF', 'first seen 4 runs ago, at 0000001'],
    ['PFPFP', 'first seen 4 runs ago, at 0000001, last 2 runs ago'],
    ['PFPPP', 'seen 4 runs ago, at 0000001'],
    ['PP~PP', 'seen 3 runs ago, at 0000002'],
    ['PGGPP', undefined],
    ['F'.repeat(60), 'first seen 60 runs ago, at 0000000'],
  ])('%s', (letters, expected) => {
    expect(seen(letters)).toBe(expected);
  });
});

describe('the evidence of a class', () => {
  const against = (letters: string, head: string): readonly string[] => {
    const base = lettered(letters);
    const { changes } = compareSnapshots({
      head: snapshot(suite('s', { a: WORDS[head] ?? '', z: 'passed' })),
      base: { ...base, label: 'base' },
      noBase: undefined,
      policy: DEFAULT_POLICY,
    });
    return CHANGE_CLASSES.flatMap((name) => changes[name].map(({ evidence }) => `${name}: ${evidence}`));
  };

  test.each([
    ['newly failing', 'P'.repeat(20), 'F', 'newlyFailing: passed in 20 of 20 base runs'],
    ['newly failing after one run', 'P', 'F', 'newlyFailing: passed on base'],
    ['newly failing after it was fixed', 'PPFFFPP', 'F', 'newlyFailing: passed in 4 of 7 base runs'],
    ['newly failing after it came later', '..PPP', 'F', 'newlyFailing: passed in 3 of 3 base runs'],
    ['newly failing after a skip', 'PPS', 'F', 'newlyFailing: skipped on base'],
    ['likely flaky', 'PFPFP', 'F', 'likelyFlaky: failed so in 2 of 5 base runs, and passed again'],
    [
      'flaky in another way',
      'PGPGP',
      'F',
      'newlyFailing: passed in 3 of 5 base runs, flaky on base, but never with this error',
    ],
    [
      'still failing, and broken',
      'PPFFF',
      'F',
      'stillFailing: failed on base with the same error, since 3 runs, first at 0000002',
    ],
    [
      'still failing, and flaky',
      'PFPPF',
      'F',
      'stillFailing: failed on base with the same error; failed so in 2 of 5 base runs, and passed again',
    ],
    [
      'still failing',
      'PPFFFF',
      'F',
      'stillFailing: failed on base with the same error, since 4 runs, first at 0000002',
    ],
    ['fixed', 'PPFFFF', 'P', 'fixed: failed on base, since 4 runs, first at 0000002'],
  ])('%s', (_, letters, head, expected) => {
    expect(against(letters, head)).toEqual([expected]);
  });

  test('failing differently says nothing of how long it failed otherwise', () => {
    expect(against('PPFFFF', 'G')).toEqual([
      expect.stringMatching(/^failingDifferently: failed on base with another error \(F-/),
    ]);
  });
});

const outcome = fc.constantFrom('passed', 'passed', 'passed', 'failed: no x', 'skipped', 'flaky: no x');
const someRuns = fc.array(
  fc.record({
    cases: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor'), outcome, { noNullPrototype: true }),
    whole: fc.boolean(),
  }),
  { minLength: 1, maxLength: HISTORY_RUNS + 10 },
);
const snapshotOf = ({ cases, whole }: { readonly cases: Cases; readonly whole: boolean }) =>
  snapshot(suite('s', cases, whole ? {} : { reasons: ['a.xml: ends in the middle'] }));

describe('for any runs', () => {
  test('what is remembered is what happened', () => {
    fc.assert(
      fc.property(someRuns, (all) => {
        const { history } = runs(all.map(snapshotOf));
        const window = all.slice(-HISTORY_RUNS);
        const letters: Readonly<Record<string, string>> = {
          passed: 'P',
          'failed: no x': 'F',
          skipped: 'S',
          'flaky: no x': '~',
        };
        for (const name of ['a', 'b', 'c', 'constructor']) {
          const happened = window
            .map(({ cases, whole }) =>
              whole && Object.hasOwn(cases, name) ? (letters[cases[name] ?? ''] ?? '.') : '.',
            )
            .join('');
          const isInLast = Object.hasOwn(all.at(-1)?.cases ?? {}, name);
          const known = history.tests.get(`s › ${name}` as TestId)?.outcomes;
          expect(known ?? (isInLast ? usualOutcomes(history.runs) : '.'.repeat(window.length))).toBe(happened);
        }
      }),
    );
  });

  test('what is stored comes back', () => {
    fc.assert(
      fc.property(someRuns, (all) => {
        const { history, snapshot: last } = runs(all.map(snapshotOf));
        const decoded = decodeSnapshot(encodeSnapshot(last, { sha: 'a', history }));
        expect('meta' in decoded ? decoded.meta.history : decoded).toEqual(history);
      }),
      { numRuns: 30 },
    );
  });
});

test('100,000 tests of which every tenth is unusual, over 50 runs, take less than 2 MB', () => {
  const many = Array.from({ length: 1000 }, (_, module) =>
    suite(
      `tests.test_module_${module}`,
      Object.fromEntries(Array.from({ length: 100 }, (__, index) => [`test_case_${index}`, 'passed'])),
    ),
  );
  const last = snapshot(...many);
  const one = runs(Array.from({ length: HISTORY_RUNS }, () => ({ z: 'passed' }))).history.runs;
  const patterns = fc.sample(
    fc.array(fc.constantFrom(...'PPPPPPPPPPPPPPPPPPF~S.'), { minLength: HISTORY_RUNS, maxLength: HISTORY_RUNS }),
    { numRuns: 10_000, seed: 1 },
  );
  // Every test fails with an error of its own.
  const errorsOf = (codes: readonly string[], index: number) =>
    codes.map((code) =>
      'F~'.includes(code) ? createHash('sha256').update(`${index}`).digest('hex').slice(0, 12) : '',
    );
  const slow = Array.from({ length: MOST_TIMED }, (_, index): [TestId, number[]] => [
    `tests.test_module_${index % 1000} › test_case_${Math.floor(index / 1000)}` as TestId,
    Array.from({ length: 20 }, (__, run) => 1000 + ((index * 7919 + run * 104_729) % 60_000)),
  ]);
  const tests = new Map(
    patterns.map((codes, index) => [
      `tests.test_module_${index % 1000} › test_case_${Math.floor(index / 1000)}` as TestId,
      { outcomes: codes.join(''), errors: errorsOf(codes, index) },
    ]),
  );
  const bytes = encodeSnapshot(last, {
    history: { runs: one, tests, rules: 'v1', durations: { runs: HISTORY_RUNS, tests: new Map(slow) } },
  });
  expect(bytes.length).toBeLessThan(2_000_000);
  const decoded = decodeSnapshot(bytes);
  expect('meta' in decoded && decoded.meta.history?.tests.size).toBe(10_000);
});
