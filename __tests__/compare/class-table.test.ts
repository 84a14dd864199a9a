import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CompareOptions, compareSnapshots } from '../../src/compare/compare.ts';
import { extendHistory } from '../../src/compare/history.ts';
import { signatureOf } from '../../src/compare/signature.ts';
import { CHANGE_CLASSES, type Comparison } from '../../src/domain/comparison.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { isFailing, type Outcome } from '../../src/domain/tests.ts';
import { repoPath } from '../../src/domain/text.ts';
import { mergeSnapshots } from '../../src/merge/snapshot.ts';
import { ENTRY_REASONS } from '../../src/merge/suites.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import type { PolicySuite } from '../../src/policy/policy.ts';
import { report, snapshot, suite } from '../draw.ts';
import { type Cases, type DrawnBase, type DrawnRuns, lettered, runs, WORDS } from '../draw-history.ts';

type More = Partial<Pick<CompareOptions, 'waive' | 'diff' | 'jobStatus'>>;

function against(base: DrawnBase | undefined, head: Snapshot, more: More = {}): Comparison {
  const given = base && { ...base, label: 'base' };
  return compareSnapshots({ head, base: given, noBase: given ? undefined : 'none', policy: DEFAULT_POLICY, ...more });
}

function classes({ changes }: Comparison): readonly string[] {
  return CHANGE_CLASSES.flatMap((name) => changes[name].map(({ test: { name: title } }) => `${title}: ${name}`));
}

const headOf = (letter: string) =>
  snapshot(suite('s', { ...(letter === '.' ? {} : { a: WORDS[letter] ?? '' }), z: 'passed' }));

/** The class of `a`, after so many runs of base, on head; `as it was`: there is nothing to say. */
function classOf(letters: string, head: string, options?: DrawnRuns & More): string {
  const found = classes(against(lettered(letters, options), headOf(head), options));
  expect(found.length).toBeLessThan(2);
  return found[0]?.replace('a: ', '') ?? 'as it was';
}

/** `a` fails with several errors in one attempt. */
const headWith = (first: string, ...others: readonly string[]): Snapshot => {
  const of = (message: string) => ({ type: '', message, detail: '' });
  const attempt: Outcome = { status: 'failed', kind: 'failure', failure: of(first), others: others.map(of) };
  const drawn = suite('s', { a: 'failed', z: 'passed' });
  const cases = [...drawn.cases].map((each) => (each.name === 'a' ? { ...each, attempts: [attempt] } : each));
  return snapshot({ ...drawn, cases });
};

const P30 = 'P'.repeat(30);
/** A hundred runs a day: 14 days are far. */
const quick: DrawnRuns = { day: (index) => index / 100 };
/** The last run is so many days after the one before. */
const later = (days: number, runsBefore: number): DrawnRuns => ({ day: (index) => (index === runsBefore ? days : 0) });
const sameCommit = (n: number): DrawnRuns => ({ commits: Array.from({ length: n }, () => 'abc1234') });
const waive: CompareOptions['waive'] = ({ signature }) => (signature.line === 'no such x' ? 'accepted' : undefined);
const diff: NonNullable<CompareOptions['diff']> = {
  files: [],
  byHead: new Map(),
  byBase: new Map(),
  deleted: [],
  renamed: new Map(),
  deletedTests: new Map([[repoPath('s'), { names: new Map([['a', ['']]]), around: new Set() }]]),
};

describe('the table of classes, first match wins', () => {
  test.each<[expected: string, why: string, letters: string, head: string, options?: DrawnRuns & More]>([
    ['waived', 'an entry accepts this failure of a test that passed', 'PPP', 'F', { waive }],
    ['waived', 'and of one that fails on base', 'PFF', 'F', { waive }],
    ['waived', 'and of a flaky one', 'PPP', '~', { waive }],
    ['newlyFailing', 'no entry accepts another failure', 'PPP', 'G', { waive }],

    ['flaky', 'another attempt passed', 'PPP', '~'],
    ['flaky', 'also where base fails', 'FFF', '~'],
    ['flaky', 'also where the test is new', '...', '~'],

    ['stillFailing', 'base failed so once', 'PPF', 'F'],
    ['stillFailing', 'for long', 'FFFFFFF', 'F'],
    ['stillFailing', 'and flips', 'PFPFPF', 'F'],
    ['stillFailing', 'base failed so, and was skipped before', 'PSF', 'F'],

    ['failingDifferently', 'base failed otherwise', 'PPF', 'G'],
    ['failingDifferently', 'for long', 'FFFFFFF', 'G'],
    ['failingDifferently', 'base failed otherwise, and long ago so', 'GGGFFF', 'G'],
    ['likelyFlaky', 'base failed otherwise, but this flips', 'PGPPF', 'G'],

    ['newTestFailing', 'base does not have it', '...', 'F'],
    ['newTestFailing', 'base has it no more', 'PP.', 'F'],
    ['newTestFailing', 'base has it no more, though it was flaky', 'PFPF.', 'F'],

    ['likelyFlaky', 'base passed after a failed attempt', 'PP~', 'F'],
    ['likelyFlaky', 'runs on one commit differ', 'FP', 'F', sameCommit(2)],
    ['likelyFlaky', 'it failed so for a moment', 'PFP', 'F'],

    ['newlyFailing', 'it always passed', 'PPPPPPP', 'F'],
    ['newlyFailing', 'it passed once', 'P', 'F'],
    ['newlyFailing', 'it was broken, and repaired', 'PFFFPP', 'F'],
    ['newlyFailing', 'it was skipped', 'PPS', 'F'],
    [
      'newlyFailing',
      'runs of which nobody knows the commit are not runs on one',
      'PFFFP',
      'F',
      { commits: ['', '', '', '', ''] },
    ],
    ['likelyFlaky', 'but those on one are', 'PFFFP', 'F', sameCommit(5)],

    ['fixed', 'it failed', 'PPF', 'P'],
    ['fixed', 'it failed for long', 'FFFF', 'P'],
    ['fixed', 'it failed after it was flaky', 'P~F', 'P'],

    ['missing', 'it passed, and is not here', 'PPP', '.'],
    ['missing', 'it failed, and is not here', 'PPF', '.'],
    ['missing', 'it was skipped, and is not here', 'PPS', '.'],

    ['removed', 'the diff deletes it', 'PPP', '.', { diff }],
    ['removed', 'also where it failed', 'PPF', '.', { diff }],
    ['removed', 'also where it was skipped', 'PPS', '.', { diff }],

    ['added', 'it is new', '...', 'P'],
    ['added', 'it is new, and skipped', '...', 'S'],
    ['added', 'base has it no more', 'PP.', 'P'],

    ['newlySkipped', 'it passed', 'PPP', 'S'],
    ['newlySkipped', 'it failed', 'PPF', 'S'],
    ['newlySkipped', 'it was flaky', 'PP~', 'S'],

    ['as it was', 'it passes', 'PPP', 'P'],
    ['as it was', 'it is skipped', 'PPS', 'S'],
    ['as it was', 'it ran again after a skip', 'PPS', 'P'],
  ])('%s: %s', (expected, _, letters, head, ...[options]) => {
    expect(classOf(letters, head, options)).toBe(expected);
  });

  test('likely flaky on base, and never so: newly failing', () => {
    expect(classOf('PGPGP', 'F')).toBe('newlyFailing');
    expect(classOf('PP?', 'F')).toBe('newlyFailing');
    expect(classOf('GP', 'F', sameCommit(2))).toBe('newlyFailing');
  });

  test.each<[string, Snapshot, readonly string[]]>([
    ['its suite is not there', snapshot(suite('t', { y: 'passed' })), ['a: notRun', 'z: notRun', 'y: added']],
    [
      'its suite is not whole',
      snapshot(suite('s', { z: 'passed' }, { reasons: ['a.xml: ends in the middle'] })),
      ['a: notRun'],
    ],
    ['its suite is stale', snapshot(suite('s', {}, { state: 'stale', reasons: ['old'] })), ['a: notRun', 'z: notRun']],
  ])('notRun: %s', (_, head, expected) => {
    expect(classes(against(lettered('PPP'), head))).toEqual(expected);
  });

  test.each<[string, Cases]>([
    ['passed', { adds: 'passed' }],
    ['skipped on both sides', { adds: 'skipped' }],
    ['passed, beside others', { adds: 'passed', y: 'passed' }],
  ])('moved: the same name is new in the same class, %s', (_, cases) => {
    const base = runs([snapshot(suite('a.js', cases, { classname: 'cart' }))]);
    const found = classes(against(base, snapshot(suite('b.js', cases, { classname: 'cart' }))));
    expect(found).toEqual(Object.keys(cases).map((name) => `${name}: moved`));
  });
});

describe('where the last run of base is not whole and does not have the test, the runs before it are asked', () => {
  const why = 'the run of base, which was not whole, does not have it';
  const drawn = (letters: string): DrawnBase =>
    runs([
      ...[...letters].map((letter): Cases => ({ ...(letter === '.' ? {} : { a: WORDS[letter] ?? '' }), z: 'passed' })),
      snapshot(suite('s', { z: 'passed' }, { reasons: ['junit.xml: ends in the middle'] })),
    ]);

  test.each<[string, string, string, string]>([
    ['PFF', 'F', 'stillFailing', `failed with the same error since 2 runs, first at 0000001; ${why}`],
    ['PPP', 'F', 'newlyFailing', `passed in 3 of 3 base runs; ${why}`],
    ['PFP', 'F', 'likelyFlaky', 'failed so in 1 of 3 base runs, and passed again'],
    ['PFF', 'G', 'failingDifferently', `failed before with another error; ${why}`],
    ['PPS', 'F', 'newlyFailing', `passed in 2 of 2 base runs; ${why}`],
    ['...', 'F', 'newTestFailing', 'not on base'],
    ['PPP', 'P', 'as it was', ''],
    ['PFF', 'P', 'as it was', ''],
    ['...', 'P', 'added', 'not on base'],
  ])('%s, then %s: %s', (letters, head, expected, evidence) => {
    const found = against(drawn(letters), headOf(head));
    expect(classes(found)).toEqual(expected === 'as it was' ? [] : [`a: ${expected}`]);
    const change = CHANGE_CLASSES.flatMap((name) => found.changes[name])[0];
    expect(change?.evidence ?? '').toBe(evidence);
  });

  test('what it failed with there excuses nothing besides', () => {
    expect(classes(against(drawn('PFF'), headWith('no such x')))).toEqual(['a: stillFailing']);
    expect(classes(against(drawn('PFF'), headWith('no such x', 'no such y')))).toEqual(['a: failingDifferently']);
    expect(classes(against(drawn('PFPGG'), headWith('no such x', 'no such y')))).toEqual(['a: likelyFlaky']);
  });

  test('a run that was whole and does not have it says that it is gone', () => {
    expect(classOf('PFF.', 'F')).toBe('newTestFailing');
  });
});

describe('a failure of two errors is as new as the newer of them', () => {
  test.each([
    ['PPF', ['no such x'], 'stillFailing'],
    ['PPF', ['no such x', 'no such x'], 'stillFailing'],
    ['PPF', ['no such x', 'no such y'], 'failingDifferently'],
    ['PGPF', ['no such x', 'no such y'], 'failingDifferently'],
    ['PFP', ['no such x', 'no such y'], 'newlyFailing'],
    ['PFP', ['no such x', 'no such x'], 'likelyFlaky'],
    ['PFPGP', ['no such x', 'no such y'], 'likelyFlaky'],
    ['PFPGP', ['no such x', 'no such z'], 'newlyFailing'],
  ] as const)('%s, then %j: %s', (letters, [first, ...others], expected) => {
    expect(classes(against(lettered(letters), headWith(first, ...others)))).toEqual([`a: ${expected}`]);
  });
});

test('errors of which only the short signature is the same are not the same', () => {
  const ids = new Map<string, string>();
  for (let n = 0; ; n++) {
    const message = `no such ${[...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;
    const { id } = signatureOf({ type: '', message, detail: '' }, { name: 's' });
    const other = ids.get(id);
    if (other === undefined) {
      ids.set(id, message);
      continue;
    }
    const found = against(runs([{ a: `failed: ${other}` }]), snapshot(suite('s', { a: `failed: ${message}` })));
    expect(classes(found)).toEqual(['a: failingDifferently']);
    return;
  }
});

describe('on both sides of each number', () => {
  test.each<[string, string, string, string, string, (DrawnRuns & More)?, (DrawnRuns & More)?]>([
    // With errors that are not those of head two flips are needed to call the test flaky at all; the class is the same, the words are not.
    ['a failure in a streak of 2 is a flip, in one of 3 a break', 'PFFPP', 'likelyFlaky', 'PFFFPP', 'newlyFailing'],
    ['a streak that nothing ended is none', 'PFP', 'likelyFlaky', 'PFPS', 'likelyFlaky'],
    ['a skip neither ends a streak nor counts in it', 'PFSFP', 'likelyFlaky', 'PFSFFP', 'newlyFailing'],
    [
      'what was gone at once is remembered for 200 runs',
      `FP${'P'.repeat(199)}`,
      'likelyFlaky',
      `FP${'P'.repeat(200)}`,
      'newlyFailing',
      quick,
      quick,
    ],
    [
      'two runs that the window begins with may be the end of a long streak',
      `FF${'P'.repeat(48)}`,
      'likelyFlaky',
      `FFF${'P'.repeat(48)}`,
      'newlyFailing',
      quick,
      quick,
    ],
    [
      'attempts that differ count for 14 days',
      '~P',
      'likelyFlaky',
      '~P',
      'newlyFailing',
      later(14, 1),
      later(14.01, 1),
    ],
    [
      'attempts that differ count for 29 clean runs',
      `~${'P'.repeat(29)}`,
      'likelyFlaky',
      `~${P30}`,
      'newlyFailing',
      quick,
      quick,
    ],
    ['one commit counts for 14 days', 'FPP', 'likelyFlaky', 'FFFPP', 'newlyFailing'],
  ])('%s', (_, one, first, other, second, ...[options = {}, others = options]) => {
    expect([classOf(one, 'F', options), classOf(other, 'F', others)]).toEqual([first, second]);
  });

  test('two flips with what nobody knows make a test flaky, one does not', () => {
    const withoutErrors = (letters: string): DrawnBase => {
      const { history, snapshot: last } = lettered(letters, quick);
      const tests = new Map([...history.tests].map(([id, { outcomes }]) => [id, { outcomes }]));
      return { history: { ...history, tests }, snapshot: last };
    };
    expect(classes(against(withoutErrors('PFPFP'), headOf('F')))).toEqual(['a: likelyFlaky']);
    expect(classes(against(withoutErrors('PFP'), headOf('F')))).toEqual(['a: newlyFailing']);
    expect(classes(against(withoutErrors(`FPF${P30}`), headOf('F')))).toEqual(['a: newlyFailing']);
    expect(classes(against(withoutErrors(`FPF${'P'.repeat(29)}`), headOf('F')))).toEqual(['a: likelyFlaky']);
    // Both have to be in the window of 50 runs, the first of which does not show how long a streak was.
    const apart = `F${'P'.repeat(24)}F${'P'.repeat(23)}`;
    expect(classes(against(withoutErrors(`P${apart}`), headOf('F')))).toEqual(['a: likelyFlaky']);
    expect(classes(against(withoutErrors(`${apart}P`), headOf('F')))).toEqual(['a: newlyFailing']);
    // And two runs long at most.
    expect(classes(against(withoutErrors('PFFPFFP'), headOf('F')))).toEqual(['a: likelyFlaky']);
    expect(classes(against(withoutErrors('PFFPFFFP'), headOf('F')))).toEqual(['a: newlyFailing']);
  });

  test('three failures in a row with one error are broken, two that came back are flaky', () => {
    const standing = (letters: string) => against(lettered(letters), headOf('F')).changes.stillFailing[0]?.standing;
    expect([standing('PFPFFF'), standing('PFPFF'), standing('PPF'), standing('FFF')]).toEqual([
      'broken',
      'flaky',
      undefined,
      'broken',
    ]);
  });

  /** So many tests fail with one error in the middle run, of so many. */
  const mass = (failing: number, of: number, last = false): DrawnBase => {
    const draw = (n: number): Cases =>
      Object.fromEntries(
        Array.from({ length: of }, (_, index) => [`t${index}`, index < n ? 'failed: no such x' : 'passed']),
      );
    return runs([draw(0), draw(failing), ...(last ? [] : [draw(0)])]);
  };
  const oneOf = (of: number, words: string): Snapshot =>
    snapshot(
      suite(
        's',
        Object.fromEntries(Array.from({ length: of }, (_, index) => [`t${index}`, index === 0 ? words : 'passed'])),
      ),
    );

  test.each([
    ['half of the tests, and ten, are a mass failure: it makes no test flaky', 10, 20, 'newlyFailing'],
    ['half of the tests, and nine, are failures', 9, 18, 'likelyFlaky'],
    ['ten, and less than half, are failures', 10, 21, 'likelyFlaky'],
  ])('%s', (_, failing, of, expected) => {
    expect(classes(against(mass(failing, of), oneOf(of, 'failed: no such x')))).toEqual([`t0: ${expected}`]);
  });

  test('a mass failure on base says nothing against a test that passed before it, and excuses only its own error', () => {
    expect(classes(against(mass(10, 20, true), oneOf(20, 'failed: no such y')))).toContain('t0: newlyFailing');
    expect(classes(against(mass(10, 20, true), oneOf(20, 'failed: no such x')))).toContain('t0: stillFailing');
    expect(classes(against(mass(9, 18, true), oneOf(18, 'failed: no such y')))).toContain('t0: failingDifferently');
  });

  test('a run of base that is not whole, or in which most failed, and no run before it: what it says is not called a pass before', () => {
    const partial = (cases: Cases) => {
      const whole = snapshot(suite('s', cases));
      return { ...whole, suites: whole.suites.map((each) => ({ ...each, state: 'partial' as const })) };
    };
    const evidence = (base: Snapshot, head: Snapshot) => {
      const history = extendHistory({ before: undefined, snapshot: base });
      const { changes } = against({ history, snapshot: base }, head);
      return [...changes.newlyFailing, ...changes.failingDifferently].map(({ evidence }) => evidence);
    };
    expect(evidence(partial({ a: 'failed: no such x', b: 'passed' }), partial({ a: 'failed: no such y' }))).toEqual([
      expect.stringMatching(/^failed on base with another error \(F-\w+ no such x\)$/),
    ]);
    expect(mass(10, 20, true).history.runs).toHaveLength(2);
    const massive = snapshot(
      suite('s', Object.fromEntries(Array.from({ length: 10 }, (_, index) => [`t${index}`, 'failed: no such x']))),
    );
    expect(evidence(massive, oneOf(10, 'failed: no such y'))).toEqual(['on base most tests fail']);
  });

  test('what failed before a mass failure as it does here is known', () => {
    const draw = (n: number, first: string): Cases =>
      Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [
          `t${index}`,
          index === 0 ? first : index < n ? 'failed: no such x' : 'passed',
        ]),
      );
    const base = runs([draw(0, 'failed: no such y'), draw(0, 'failed: no such y'), draw(12, 'failed: no such x')]);
    const { changes } = against(base, oneOf(20, 'failed: no such y'));
    expect(changes.stillFailing.map(({ evidence }) => evidence)).toEqual([
      'failed with the same error since 2 runs, first at 0000000; on base most tests fail',
    ]);
    expect(classes(against(base, oneOf(20, 'failed: no such z')))).toContain('t0: failingDifferently');
  });

  test.each([
    ['5 of 50 known tests', 5, 50, 'notRun'],
    ['5 of 51', 5, 51, 'missing'],
    ['4 of 4 that were there with others', 4, 6, 'missing'],
  ] as const)('tests are not run, and their suite is partial, from 10 %% and 5 on: %s', (_, lost, known, expected) => {
    const draw = (from: number): Cases =>
      Object.fromEntries(Array.from({ length: known - from }, (__, index) => [`t${from + index}`, 'passed']));
    const result = against(runs([draw(0)]), snapshot(suite('s', draw(lost))));
    expect(result.changes[expected]).toHaveLength(lost);
    expect(result.suites[0]?.state).toBe(expected === 'notRun' ? 'partial' : 'whole');
  });
});

test('a new test that fails with several errors is a new one', () => {
  expect(classes(against(lettered('...'), headWith('no such x', 'no such y')))).toEqual(['a: newTestFailing']);
});

test.each([
  ['PFF', 'failed on base with the same error, since 2 runs'],
  ['PPF', 'failed on base with the same error'],
])('since when a test fails is said without a commit where none is known: %s', (letters, evidence) => {
  const base = lettered(letters, { commits: Array.from(letters, () => '') });
  expect(against(base, headOf('F')).changes.stillFailing[0]?.evidence).toBe(evidence);
});

test('since when a test fails is not said by signatures that other masks made', () => {
  const base = lettered('PFF');
  const evidence = (rules: string | undefined) =>
    against({ ...base, history: { ...base.history, ...(rules === undefined ? {} : { rules }) } }, headOf('F')).changes
      .stillFailing[0]?.evidence;
  expect(evidence(undefined)).toBe('failed on base with the same error, since 2 runs, first at 0000001');
  expect(evidence('others')).toBe('failed on base with the same error');
});

test.each(['collection', 'internal'] as const)('an %s error excuses its suite only where base has the same', (kind) => {
  const reason = ENTRY_REASONS[kind] ?? '';
  const drawn = (words?: string): Snapshot =>
    snapshot(
      suite(
        's',
        { a: 'passed', ...(words === undefined ? {} : { x: `${kind}: ${words}` }) },
        words === undefined ? {} : { reasons: [reason] },
      ),
    );
  const unexcused = (base: Snapshot, head: Snapshot) => against(runs([base]), head).suites[0]?.unexcused;
  expect(unexcused(drawn('no such x'), drawn('no such x'))).toEqual([]);
  expect(unexcused(drawn('no such x'), drawn('no such y'))).toEqual([reason]);
  expect(unexcused(drawn(), drawn('no such x'))).toEqual([reason]);
});

test.each([
  ['PPP', 'F', true],
  ['PPF', 'G', true],
  ['...', 'F', true],
  ['PPF', 'F', false],
  ['PFP', 'F', false],
  ['PPP', '~', false],
  ['PPP', 'P', false],
])('%s, then %s: the suite is newly failing: %s', (letters, head, expected) => {
  expect(against(lettered(letters), headOf(head)).suites.map((each) => each.newlyFailing)).toEqual([expected]);
});

describe('tests are counted as not run by suite, and by what the policy groups', () => {
  const drawn = (sizes: Readonly<Record<string, number>>): Snapshot =>
    snapshot(
      ...Object.entries(sizes).map(([name, n]) =>
        suite(name, Object.fromEntries(Array.from({ length: n }, (_, index) => [`t${index}`, 'passed']))),
      ),
    );
  const all: PolicySuite = {
    name: 'all',
    tests: ['junit.xml'],
    coverage: [],
    required: true,
    selection: 'full',
  };
  test.each([
    ['3 of 20 and 2 of 20, of one group', { a: 20, b: 20 }, { a: 17, b: 18 }, [all], 'notRun'],
    ['the same of two suites', { a: 20, b: 20 }, { a: 17, b: 18 }, [], 'missing'],
    ['5 of 20, beside many of its group', { a: 20, b: 200 }, { a: 15, b: 200 }, [all], 'notRun'],
    ['2 of 20 and 2 of 20, of one group', { a: 20, b: 20 }, { a: 18, b: 18 }, [all], 'missing'],
  ] as const)('%s', (_, before, after, suites, expected) => {
    const { changes } = compareSnapshots({
      head: drawn(after),
      base: { snapshot: drawn(before), label: 'base' },
      noBase: undefined,
      policy: { ...DEFAULT_POLICY, suites },
    });
    const lost = [...changes.missing, ...changes.notRun];
    expect(lost.length).toBeGreaterThan(3);
    expect(new Set(lost.map((each) => each.class))).toEqual(new Set([expected]));
  });
});

const letters = fc.string({ unit: fc.constantFrom(...'PPPPPFG~?S.'), minLength: 1, maxLength: 12 });

describe('for any history', () => {
  test('a run after itself gives nothing but what fails still or flickers', () => {
    fc.assert(
      fc.property(letters, (all) => {
        const base = lettered(all);
        const found = classes(against(base, base.snapshot));
        expect(found.filter((each) => !/: (stillFailing|flaky)$/.test(each))).toEqual([]);
      }),
    );
  });

  test('the classes are disjoint, and cover every failure', () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 4, maxLength: 4 }),
        fc.string({ unit: fc.constantFrom(...'PFG~S.'), minLength: 4, maxLength: 4 }),
        (all, heads) => {
          const longest = Math.max(...all.map((each) => each.length));
          const at = (index: number): Cases =>
            Object.fromEntries(
              all.flatMap((each, n) => {
                const words = WORDS[each.padStart(longest, '.')[index] ?? ''];
                return words === undefined ? [] : [[`t${n}`, words]];
              }),
            );
          const base = runs(Array.from({ length: longest }, (_, index) => ({ ...at(index), z: 'passed' })));
          const cases = Object.fromEntries(
            [...heads].flatMap((letter, n) => {
              const words = WORDS[letter];
              return words === undefined ? [] : [[`t${n}`, words]];
            }),
          );
          const head = snapshot(suite('s', { ...cases, z: 'passed' }));
          const { changes } = against(base, head);
          const ids = CHANGE_CLASSES.flatMap((name) => changes[name].map(({ id }) => id));
          expect(new Set(ids).size).toBe(ids.length);
          const failing = [...(head.suites[0]?.cases ?? [])].filter(({ verdict }) => isFailing(verdict));
          const seven = CHANGE_CLASSES.slice(0, 7).flatMap((name) =>
            changes[name].filter(({ test: each }) => isFailing(each.verdict)),
          );
          expect(seven).toHaveLength(failing.length);
        },
      ),
    );
  });

  test('every test is in one class, but those of which there is nothing to say', () => {
    const quiet = (before: string, now: string) =>
      before === now ? /[PSX.]/.test(now) : (/[~?SX]/.test(before) && now === 'P') || /^(?:SX|XS)$/.test(before + now);
    fc.assert(
      fc.property(letters, fc.constantFrom(...'PFG~SX.'), (all, head) => {
        const before = all.at(-1) ?? '';
        expect(classOf(all, head, quick) === 'as it was').toBe(quiet(before, head));
      }),
    );
  });

  test('a failure that no base excuses is never called known', () => {
    fc.assert(
      fc.property(letters, (all) => {
        const found = classOf(all, 'F', quick);
        if (!/F[.S]*$/.test(all)) expect(found).not.toBe('stillFailing');
      }),
    );
  });
});

describe('the order of shards', () => {
  const shard = (index: number, cases: Cases): Snapshot => {
    const one = suite(`s${index}`, cases);
    return { reports: [report(`shard-${index}/junit.xml`, [one])], suites: [one], coverage: undefined };
  };
  const outcomes = fc.array(
    fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('passed', 'failed: no such x', 'flaky: no such x', 'skipped'),
      {
        noNullPrototype: true,
      },
    ),
    { minLength: 3, maxLength: 3 },
  );

  test('makes no difference to any class, evidence or cause', () => {
    fc.assert(
      fc.property(outcomes, outcomes, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (before, after, order) => {
        const inOrder = (all: readonly Cases[]) => mergeSnapshots(all.map((cases, index) => shard(index, cases)));
        const shuffled = (all: readonly Cases[]) =>
          mergeSnapshots(order.map((index) => shard(index, all[index] ?? {})));
        const one = against(runs([inOrder(before), inOrder(before)]), inOrder(after));
        const other = against(runs([shuffled(before), shuffled(before)]), shuffled(after));
        const words = ({ changes, clusters, suites }: Comparison) => ({
          changes: CHANGE_CLASSES.flatMap((name) => changes[name].map(({ id, evidence }) => [name, id, evidence])),
          clusters: clusters.map(({ id, changes: all, seen }) => [id, all.map(({ id: test }) => test), seen]),
          suites,
        });
        expect(words(other)).toEqual(words(one));
      }),
      { numRuns: 50 },
    );
  });
});
