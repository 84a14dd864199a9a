import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeSnapshot, encodeSnapshot } from '../../src/baseline/codec.ts';
import { type CompareOptions, compareSnapshots } from '../../src/compare/compare.ts';
import type { Diff } from '../../src/compare/diff.ts';
import { CHANGE_CLASSES, type Comparison } from '../../src/domain/comparison.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { isFailing, type TestSuite } from '../../src/domain/tests.ts';
import { repoPath } from '../../src/domain/text.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import type { PolicySuite } from '../../src/policy/policy.ts';
import { drawn, report, snapshot, suite } from '../draw.ts';

type Cases = Readonly<Record<string, string>>;

function compare(head: Snapshot, base: Snapshot | undefined, options: Partial<CompareOptions> = {}): Comparison {
  return compareSnapshots({
    head,
    base: base && { snapshot: base, label: 'base' },
    noBase: base === undefined ? '4f2c91a' : undefined,
    policy: DEFAULT_POLICY,
    ...options,
  });
}

/** One suite `s`, before and after. */
function between(base: Cases, head: Cases, options: Partial<CompareOptions> = {}): Comparison {
  return compare(snapshot(suite('s', head)), snapshot(suite('s', base)), options);
}

function diffOf(deleted: readonly string[], renamed: Readonly<Record<string, string>> = {}): Diff {
  const moves = Object.entries(renamed).map(([from, to]) => [repoPath(from), repoPath(to)] as const);
  return { files: [], byHead: new Map(), byBase: new Map(), deleted: deleted.map(repoPath), renamed: new Map(moves) };
}

/** `class: id (evidence)` of every change. */
function classes({ changes }: Comparison): readonly string[] {
  return CHANGE_CLASSES.flatMap((name) => changes[name].map(({ id, evidence }) => `${name}: ${id} (${evidence})`));
}

function states({ suites }: Comparison): readonly string[] {
  return suites.map(({ name, state, reasons }) => [`${name}: ${state}`, ...reasons].join(' | '));
}

describe('the class of one test', () => {
  test.each<[string, string | undefined, string | undefined, readonly string[]]>([
    ['passed on both sides', 'passed', 'passed', []],
    ['skipped on both sides', 'skipped: later', 'skipped: never', []],
    ['flaky on this run', 'passed', 'flaky: race', ['flaky: s › a (passed in attempt 2 of 2)']],
    [
      'failing as on base',
      'failed: no x 1',
      'failed: no x 2',
      ['stillFailing: s › a (failed on base with the same error)'],
    ],
    [
      'erring as on base',
      'errored: no x',
      'errored: no x',
      ['stillFailing: s › a (failed on base with the same error)'],
    ],
    [
      'failing as it erred on base',
      'errored: no such x',
      'failed: no such x',
      ['stillFailing: s › a (failed on base with the same error)'],
    ],
    ['failing for the first time', 'passed', 'failed: no x', ['newlyFailing: s › a (passed on base)']],
    ['failing after a skip', 'skipped', 'failed: no x', ['newlyFailing: s › a (skipped on base)']],
    [
      'failing as it was flaky',
      'flaky: no x',
      'failed: no x',
      ['likelyFlaky: s › a (flaky on base: passed in attempt 2 of 2)'],
    ],
    ['new and failing', undefined, 'failed: no x', ['newTestFailing: s › a (not on base)']],
    ['new and passing', undefined, 'passed', ['added: s › a (not on base)']],
    ['new and skipped', undefined, 'skipped', ['added: s › a (not on base, skipped)']],
    ['fixed', 'failed: no x', 'passed', ['fixed: s › a (failed on base)']],
    [
      'skipped instead of fixed',
      'failed: no x',
      'skipped: later',
      ['newlySkipped: s › a (failed on base; skipped: later)'],
    ],
    ['skipped instead of passed', 'passed', 'skipped', ['newlySkipped: s › a (passed on base)']],
    ['passing after a skip', 'skipped', 'passed', []],
    ['gone', 'passed', undefined, ['missing: s › a (passed on base)']],
    ['gone after it failed', 'failed: no x', undefined, ['missing: s › a (failed on base)']],
  ])('%s', (_, base, head, expected) => {
    const rest = { z: 'passed' };
    const draw = (words: string | undefined): Cases => (words === undefined ? rest : { a: words, ...rest });
    expect(classes(between(draw(base), draw(head)))).toEqual(expected);
  });

  test('failing differently, with the signature that base had', () => {
    const { changes } = between({ a: 'failed: KeyError: user' }, { a: 'failed: KeyError: tenant' });
    expect(changes.failingDifferently).toHaveLength(1);
    expect(changes.failingDifferently[0]?.evidence).toMatch(
      /^failed on base with another error \(F-[0-9a-f]{6} KeyError: user\)$/,
    );
    expect(changes.failingDifferently[0]?.signature).toMatch(/^F-[0-9a-f]{6}$/);
  });

  test('failing otherwise than it was flaky is no flake', () => {
    const { changes } = between({ a: 'flaky: KeyError: user' }, { a: 'failed: KeyError: tenant' });
    expect(changes.newlyFailing.map(({ evidence }) => evidence)).toEqual([
      expect.stringMatching(/^flaky on base with another error \(F-[0-9a-f]{6} KeyError: user\)$/),
    ]);
  });

  test('a failure without any words is the same failure', () => {
    expect(classes(between({ a: 'failed' }, { a: 'failed' }))).toEqual([
      'stillFailing: s › a (failed on base with the same error)',
    ]);
  });

  test('a pass hides no failure of a same-named other test', () => {
    const twice = (first: string, second: string): TestSuite => {
      const cases = [drawn(first), drawn(second)].map((each, index) => ({
        ...each,
        classname: '',
        name: 'a',
        ordinal: index + 1,
        report: 0,
      }));
      return { ...suite('s', {}), cases };
    };
    expect(classes(compare(snapshot(twice('passed', 'failed: no x')), snapshot(twice('passed', 'passed'))))).toEqual([
      'newlyFailing: s › a #2 (passed on base)',
    ]);
  });
});

describe('a waiver', () => {
  const waive: CompareOptions['waive'] = ({ test: { name }, signature }) =>
    name === 'a' && signature.line.includes('ClockSkewError') ? 'accepted until 2026-12-01' : undefined;

  test('accepts the failure that it names', () => {
    expect(classes(between({ a: 'passed' }, { a: 'failed: ClockSkewError' }, { waive }))).toEqual([
      'waived: s › a (accepted until 2026-12-01)',
    ]);
  });
  test('accepts no other failure of that test', () => {
    expect(classes(between({ a: 'passed' }, { a: 'failed: OtherError' }, { waive }))).toEqual([
      'newlyFailing: s › a (passed on base)',
    ]);
  });
  test('accepts without a base', () => {
    expect(classes(compare(snapshot(suite('s', { a: 'failed: ClockSkewError' })), undefined, { waive }))).toEqual([
      'waived: s › a (accepted until 2026-12-01)',
    ]);
  });
});

describe('without a base', () => {
  const result = compare(
    snapshot(suite('s', { a: 'passed', b: 'failed: x', c: 'flaky: y', d: 'skipped', m: 'collection: no' })),
    undefined,
  );

  test('nothing is new and nothing is excused', () => {
    expect(classes(result)).toEqual([
      'flaky: s › c (passed in attempt 2 of 2)',
      'newlyFailing: s › b (failing, no base to compare with)',
    ]);
    expect(result.collectionErrors).toEqual({ known: 0, new: 1, fixed: 0 });
  });
  test('no suite is newly failing, and no cause is new', () => {
    expect(result.suites.map(({ newlyFailing, base, baseState }) => [newlyFailing, base, baseState])).toEqual([
      [false, undefined, undefined],
    ]);
    expect(result.clusters.map(({ isNew }) => isNew)).toEqual([undefined, undefined]);
  });
  test('it says what was looked for', () => {
    expect(result).toMatchObject({ base: undefined, noBase: '4f2c91a', baseCounts: undefined });
  });
});

describe('tests that base has and head has not', () => {
  const ten: Cases = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`t${index}`, 'passed']));
  const without = (n: number): Cases => Object.fromEntries(Object.entries(ten).slice(n));

  test('are missing where their suite is whole', () => {
    const result = between(ten, without(4));
    expect(result.changes.missing).toHaveLength(4);
    expect(states(result)).toEqual(['s: whole']);
    expect(result.whole).toBe(true);
  });

  test('did not run where too many of their suite are gone', () => {
    const result = between(ten, without(5));
    expect(result.changes.notRun).toHaveLength(5);
    expect(states(result)).toEqual(['s: partial | tests known from base did not run']);
    expect(result.suites[0]).toMatchObject({ newlyFailing: true, unexcused: ['tests known from base did not run'] });
    expect(result.whole).toBe(false);
  });

  test('did not run where no report has their suite', () => {
    const result = compare(
      snapshot(suite('t', { x: 'passed' })),
      snapshot(suite('s', { a: 'passed' }), suite('t', { x: 'passed' })),
    );
    expect(classes(result)).toEqual(['notRun: s › a (passed on base; no report has its suite)']);
    expect(states(result)).toEqual(['s: absent | no report has it', 't: whole']);
    expect(result.suites[0]).toMatchObject({
      newlyFailing: true,
      base: { total: 1 },
      baseState: 'whole',
      required: false,
    });
  });

  test.each(['partial', 'stale', 'unreadable'] as const)('did not run where their suite is %s', (state) => {
    const result = compare(
      snapshot(suite('s', {}, { state, reasons: ['a.xml: why'] })),
      snapshot(suite('s', { a: 'passed' })),
    );
    expect(classes(result)).toEqual([`notRun: s › a (passed on base; its suite is ${state})`]);
  });

  test('did not run where their module cannot be loaded any more', () => {
    const result = compare(
      snapshot(suite('m', { m: 'collection: ImportError' }, { reasons: ['files of it could not be loaded'] })),
      snapshot(suite('m', { a: 'passed', b: 'passed' })),
    );
    expect(result.changes.notRun.map(({ test: { name } }) => name)).toEqual(['a', 'b']);
    expect(result.collectionErrors).toEqual({ known: 0, new: 1, fixed: 0 });
  });

  test.each([
    ['its file', 'tests/a.py', undefined],
    ['its suite, by path', undefined, 'tests/a.py'],
    ['its module', undefined, 'tests.a'],
    ['the end of its path', undefined, 'unit.tests.a'],
  ])('are removed where the diff deletes %s', (_, file, name = 's') => {
    const path = name === 'unit.tests.a' ? 'src/unit/tests/a.py' : 'tests/a.py';
    const gone = suite(name, { a: 'passed' }, file === undefined ? {} : { file });
    const result = compare(snapshot(suite('z', { z: 'passed' })), snapshot(gone, suite('z', { z: 'passed' })), {
      diff: diffOf([path]),
    });
    expect(result.changes.removed.map(({ evidence }) => evidence)).toEqual([`the diff takes ${path} away`]);
    expect(states(result)).toEqual(['z: whole']);
    expect(result.whole).toBe(true);
  });

  test('are not removed by a file of which one word is like the suite', () => {
    const result = compare(snapshot(suite('z', { z: 'passed' })), snapshot(suite('utils', { a: 'passed' })), {
      diff: diffOf(['src/utils.py']),
    });
    expect(result.changes.notRun).toHaveLength(1);
  });

  test.each([
    ['src/test/resources/unit/tests/a.json', 'unit.tests.a'],
    ['docs/tests/a.md', 'tests.a'],
  ])('are not removed by %s, which has the name of %s and is no code', (path, name) => {
    const result = compare(snapshot(suite('z', { z: 'passed' })), snapshot(suite(name, { a: 'passed' })), {
      diff: diffOf([path]),
    });
    expect(result.changes.notRun).toHaveLength(1);
  });

  test.each<[string, string, Readonly<Record<string, string>>, 'removed' | 'notRun']>([
    ['nothing of the new name ran', 'z.z', { z: 'passed' }, 'notRun'],
    ['others ran under the new name', 'tests.b', { other: 'passed' }, 'removed'],
    ['a test of it came under a name that is not the path', 'elsewhere', { b: 'passed' }, 'removed'],
  ])('where the diff renames their file and %s', (_, name, cases, found) => {
    const gone = snapshot(suite('tests.a', { a: 'passed', b: 'passed' }));
    const diff = diffOf([], { 'tests/a.py': 'tests/b.py' });
    const result = compare(snapshot(suite(name, cases)), gone, { diff });
    expect(result.changes[found].map(({ test: { name: title } }) => title)).toContain('a');
    expect(result.whole).toBe(found === 'removed');
  });

  test('moved where the same name is new in the same class', () => {
    const result = compare(
      snapshot(suite('b.test.js', { adds: 'passed' }, { classname: 'cart' })),
      snapshot(suite('a.test.js', { adds: 'passed' }, { classname: 'cart' })),
    );
    expect(classes(result)).toEqual(['moved: b.test.js › cart › adds (was a.test.js › cart › adds)']);
    expect(result.whole).toBe(true);
  });

  test('moved with their file, and keep what base knows of them', () => {
    const result = compare(
      snapshot(
        suite(
          'tests.b',
          { adds: 'passed', divides: 'failed: no x', halves: 'failed: no y' },
          { classname: 'tests.b.TestCart' },
        ),
      ),
      snapshot(
        suite(
          'tests.a',
          { adds: 'passed', divides: 'failed: no x', halves: 'passed' },
          { classname: 'tests.a.TestCart' },
        ),
      ),
      { diff: diffOf([], { 'tests/a.py': 'tests/b.py' }) },
    );
    expect(classes(result)).toEqual([
      'stillFailing: tests.b › tests.b.TestCart › divides (failed on base with the same error)',
      'newlyFailing: tests.b › tests.b.TestCart › halves (passed on base)',
      'moved: tests.b › tests.b.TestCart › adds (was tests.a › tests.a.TestCart › adds)',
    ]);
  });

  test('one new test stands for one that is gone, not for several', () => {
    const result = compare(
      snapshot(suite('c', { adds: 'passed' }, { classname: 'cart' })),
      snapshot(
        suite('a', { adds: 'passed' }, { classname: 'cart' }),
        suite('b', { adds: 'passed' }, { classname: 'cart' }),
      ),
    );
    expect(result.changes.moved).toHaveLength(1);
    expect(result.changes.notRun).toHaveLength(1);
  });
});

describe('errors outside tests', () => {
  const broken = (message: string) =>
    suite('m', { m: `collection: ${message}` }, { reasons: ['files of it could not be loaded'] });
  const healthy = suite('s', { a: 'passed' });

  test('are known where base had the same', () => {
    const result = compare(snapshot(broken('no module x'), healthy), snapshot(broken('no module x'), healthy));
    expect(result.collectionErrors).toEqual({ known: 1, new: 0, fixed: 0 });
    expect(result.suites[0]).toMatchObject({ name: 'm', state: 'partial', unexcused: [], newlyFailing: false });
    expect(result.collectionChanges?.map((change) => change.class)).toEqual(['stillFailing']);
    expect(classes(result)).toEqual([]);
    expect(result.whole).toBe(false);
  });

  test('of a suite that is new make it newly failing, as one that is known', () => {
    const gone = { reasons: ['files of it could not be loaded'] };
    const old = suite('old', { old: 'collection: ImportError' }, gone);
    const head = snapshot(old, suite('new', { new: 'collection: ImportError' }, gone), suite('z', { z: 'passed' }));
    const { suites } = compare(head, snapshot(old, suite('z', { z: 'passed' })));
    expect(suites.filter(({ newlyFailing }) => newlyFailing).map(({ name }) => name)).toEqual(['new']);
  });

  test('are new where base had another', () => {
    const result = compare(snapshot(broken('no module y'), healthy), snapshot(broken('no module x'), healthy));
    expect(result.collectionErrors).toEqual({ known: 0, new: 1, fixed: 0 });
    expect(result.suites[0]?.unexcused).toEqual(['files of it could not be loaded']);
  });

  test('are fixed where their suite is there without them', () => {
    const result = compare(snapshot(suite('m', { a: 'passed' }), healthy), snapshot(broken('no module x'), healthy));
    expect(result.collectionErrors).toEqual({ known: 0, new: 0, fixed: 1 });
    expect(result.changes.added).toHaveLength(1);
  });

  test('are not fixed where nothing is there at all', () => {
    expect(compare(snapshot(healthy), snapshot(broken('no module x'), healthy)).collectionErrors.fixed).toBe(0);
  });

  test('of a report that ends in the middle are no excuse for its end', () => {
    const cut = {
      ...broken('no module x'),
      reasons: ['files of it could not be loaded', 'junit.xml: ends in the middle'],
    };
    expect(compare(snapshot(cut), snapshot(cut)).suites[0]?.unexcused).toEqual(['junit.xml: ends in the middle']);
  });
});

describe('causes', () => {
  test('thirty-six failures are two', () => {
    const many = Object.fromEntries(
      Array.from({ length: 35 }, (_, index) => [`t${index}`, `errored: LookupError: Session ${index} not found`]),
    );
    const passed = Object.fromEntries(['x', ...Object.keys(many)].map((name) => [name, 'passed']));
    const { clusters } = between(passed, { ...many, x: 'failed: assert 413 == 200' });
    expect(
      clusters.map(({ message, changes, likelyOneCause, isNew }) => [message, changes.length, likelyOneCause, isNew]),
    ).toEqual([
      ['LookupError: Session <n> not found', 35, true, true],
      ['assert <n> == <n>', 1, false, true],
    ]);
  });

  test('that base had are not new', () => {
    const { clusters } = between({ a: 'failed: no x', b: 'passed' }, { a: 'failed: no x', b: 'failed: no x' });
    expect(clusters.map(({ isNew, changes }) => [isNew, changes.map((change) => change.class)])).toEqual([
      [false, ['stillFailing', 'newlyFailing']],
    ]);
  });

  test('half of all failures are likely one cause, less than half are not', () => {
    const two = {
      a: 'failed: boom of the engine',
      b: 'failed: boom of the engine',
      c: 'failed: lost the key',
      d: 'failed: no such door',
    };
    const likely = (head: Cases) => between({}, head).clusters.map(({ likelyOneCause }) => likelyOneCause);
    expect(likely(two)).toEqual([true, false, false]);
    expect(likely({ ...two, e: 'failed: window is broken' })).toEqual([false, false, false, false]);
  });

  test('one failure alone is no pattern', () => {
    expect(between({}, { a: 'failed: boom' }).clusters[0]?.likelyOneCause).toBe(false);
  });
});

describe('the rows', () => {
  const policySuite = (name: string, options: Partial<PolicySuite> = {}): PolicySuite => ({
    name,
    tests: [`${name}/*.xml`],
    coverage: [],
    required: true,
    selection: 'full',
    ...options,
  });
  const policy = (...suites: readonly PolicySuite[]) => ({ ...DEFAULT_POLICY, suites });
  const run = (unit: Cases, e2e: Cases | undefined, other: Cases = {}): Snapshot => {
    const one = suite('s', unit, { report: 0 });
    const two = suite('t', e2e ?? {}, { report: 1 });
    const three = suite('u', other, { report: e2e === undefined ? 1 : 2 });
    return {
      reports: [
        report('unit/a.xml', [one]),
        ...(e2e === undefined ? [] : [report('e2e/a.xml', [two])]),
        report('z/a.xml', [three]),
      ],
      suites: [one, ...(e2e === undefined ? [] : [two]), three].filter(({ cases }) => cases.length > 0),
      coverage: undefined,
    };
  };

  test('are the suites of the policy in its order, then the rest', () => {
    const head = run({ a: 'passed', b: 'failed: x' }, { c: 'passed' }, { d: 'passed' });
    const base = run({ a: 'passed', b: 'passed' }, { c: 'passed' }, { d: 'passed' });
    const { suites } = compare(head, base, {
      policy: policy(policySuite('e2e', { owner: '@acme/e2e' }), policySuite('unit')),
    });
    expect(
      suites.map(({ name, head: { total }, base: before, newlyFailing, required, owner }) => [
        name,
        total,
        before?.total,
        newlyFailing,
        required,
        owner,
      ]),
    ).toEqual([
      ['e2e', 1, 1, false, true, '@acme/e2e'],
      ['unit', 2, 2, true, true, undefined],
      ['u', 1, 1, false, false, undefined],
    ]);
  });

  test('of the policy are there without a report', () => {
    const result = compare(run({ a: 'passed' }, undefined), undefined, {
      policy: policy(policySuite('unit'), policySuite('e2e')),
    });
    expect(states(result)).toEqual(['unit: whole', 'e2e: absent | no report has it']);
    expect(result.whole).toBe(false);
  });

  test('that need no report leave the run whole', () => {
    const result = compare(run({ a: 'passed' }, undefined), undefined, {
      policy: policy(policySuite('unit'), policySuite('e2e', { required: false })),
    });
    expect(result.whole).toBe(true);
  });

  test('have no numbers of base where base does not have them', () => {
    const { suites } = compare(
      snapshot(suite('new', { a: 'passed' })),
      snapshot(suite('old', { a: 'passed', b: 'passed' })),
    );
    expect(suites.map(({ name, base }) => [name, base?.total])).toEqual([
      ['new', undefined],
      ['old', 2],
    ]);
  });

  test('of the policy count what is gone in the reports of base, whatever the number of the report is here', () => {
    const base = run({ a: 'passed' }, { c: 'passed', d: 'passed' }, { e: 'passed' });
    const head = {
      ...run({ a: 'passed' }, undefined, { e: 'passed' }),
      suites: [suite('s', { a: 'passed' }), suite('u', { e: 'passed' }, { report: 1 })],
    };
    const { suites } = compare(head, base, { policy: policy(policySuite('unit'), policySuite('e2e')) });
    expect(suites.map(({ name, changes }) => [name, changes.notRun])).toEqual([
      ['unit', 0],
      ['e2e', 2],
      ['u', 0],
    ]);
  });

  test('of which not every test runs miss none', () => {
    const head = run({ a: 'passed' }, { c: 'passed' });
    const base = run({ a: 'passed' }, { c: 'passed', d: 'passed' });
    const result = compare(head, base, {
      policy: policy(policySuite('unit'), policySuite('e2e', { selection: 'partial' })),
    });
    expect(classes(result)).toEqual([]);
    expect(result.whole).toBe(true);
  });

  test('hold what a report of theirs that cannot be read would have had', () => {
    const broken = report('e2e/a.xml', [], {
      state: 'unreadable',
      diagnostics: [{ level: 'error', file: 'e2e/a.xml', message: 'is empty' }],
    });
    const named = suite('e2e/a.xml', {}, { state: 'unreadable', reasons: ['e2e/a.xml: is empty'] });
    const head: Snapshot = { reports: [broken], suites: [named], coverage: undefined };
    expect(states(compare(head, undefined, { policy: policy(policySuite('e2e')) }))).toEqual([
      'e2e: unreadable | e2e/a.xml: is empty',
    ]);
  });

  test('of one suite in several environments are told apart', () => {
    const { suites } = compare(
      snapshot(suite('s', { a: 'passed' }, { environment: 'os=linux' }), suite('s', { a: 'passed' })),
      undefined,
    );
    expect(suites.map(({ name }) => name)).toEqual(['s', 's (os=linux)']);
  });

  test.each([
    ['junit', false],
    [undefined, true],
  ])('are not all where a report that is not whole is of the format %s: %s', (format, whole) => {
    const head = snapshot(suite('s', { a: 'passed' }));
    const reports = [...head.reports, report('b.xml', [], { state: 'partial', format })];
    expect(compare({ ...head, reports }, undefined).whole).toBe(whole);
  });

  test('are partial where the job failed and no report shows why', () => {
    const head = snapshot(suite('s', { a: 'passed' }));
    expect(states(compare(head, head, { jobStatus: 'failure' }))).toEqual([
      's: partial | the job failed although no report shows a failure',
    ]);
    expect(compare(head, head, { jobStatus: 'failure' }).whole).toBe(false);
    expect(states(between({ a: 'passed' }, { a: 'failed: x' }, { jobStatus: 'failure' }))).toEqual(['s: whole']);
    expect(states(compare(head, head, { jobStatus: 'success' }))).toEqual(['s: whole']);
    const withT = snapshot(suite('s', { a: 'passed' }), suite('t', { b: 'passed' }));
    expect(states(compare(head, withT, { jobStatus: 'failure' }))).toEqual([
      's: partial | the job failed although no report shows a failure',
      't: absent | no report has it',
    ]);
  });
});

const words = fc.constantFrom(
  'passed',
  'failed: no x',
  'failed: no y',
  'errored: no x',
  'skipped',
  'flaky: no x',
  'collection: no m',
);
const suites = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom('s', 't', 'u'),
      cases: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'toString'), words, { noNullPrototype: true }),
      classname: fc.constantFrom('', 'C'),
      state: fc.constantFrom('whole', 'whole', 'partial'),
    }),
    { selector: ({ name }) => name, maxLength: 3 },
  )
  .map((all) =>
    snapshot(
      ...all.map(({ name, cases, classname, state }) =>
        suite(name, cases, { classname, state: state as 'whole' | 'partial' }),
      ),
    ),
  );

describe('for any two runs', () => {
  test('a run compared with itself shows nothing but what fails still', () => {
    fc.assert(
      fc.property(suites, (run) => {
        const result = compare(run, run);
        const rest = CHANGE_CLASSES.filter((name) => name !== 'flaky' && name !== 'stillFailing');
        expect(rest.flatMap((name) => result.changes[name])).toEqual([]);
        expect(result.collectionErrors).toMatchObject({ new: 0, fixed: 0 });
        expect(result.suites.some(({ newlyFailing }) => newlyFailing)).toBe(false);
        expect(result.head).toEqual(result.baseCounts);
      }),
    );
  });

  test('no test is in two classes, and every failing test is in one', () => {
    fc.assert(
      fc.property(suites, suites, (head, base) => {
        const { changes, collectionChanges = [] } = compare(head, base);
        const all = CHANGE_CLASSES.flatMap((name) => changes[name]).map(({ test: each }) => each);
        expect(new Set(all).size).toBe(all.length);
        const failing = head.suites.flatMap(({ cases }) => [...cases]).filter(({ verdict }) => isFailing(verdict));
        const classed = new Set([...all, ...collectionChanges.map(({ test: each }) => each)]);
        expect(failing.filter((each) => !classed.has(each))).toEqual([]);
      }),
    );
  });

  test('every test of base is on head, or missing, not run, removed or moved', () => {
    fc.assert(
      fc.property(suites, suites, (head, base) => {
        const { changes } = compare(head, base);
        const known = new Set(changes.moved.map(({ before }) => before));
        const accounted = changes.missing.length + changes.notRun.length + changes.removed.length;
        const key = (
          name: string,
          each: { readonly classname: string; readonly name: string; readonly kind: string },
        ) => JSON.stringify([name, each.classname, each.name, each.kind]);
        const onHead = new Set(head.suites.flatMap(({ name, cases }) => [...cases].map((each) => key(name, each))));
        const gone = base.suites.flatMap(({ name, cases }) =>
          [...cases].filter((each) => each.kind === 'case' && !onHead.has(key(name, each))),
        );
        const movedFailing = [
          ...changes.stillFailing,
          ...changes.failingDifferently,
          ...changes.newlyFailing,
          ...changes.likelyFlaky,
          ...changes.flaky,
          ...changes.fixed,
          ...changes.newlySkipped,
        ]
          .filter(({ before }) => before !== undefined && gone.includes(before))
          .map(({ before }) => before);
        const quiet = gone.length - known.size - movedFailing.length - accounted;
        expect(quiet).toBe(0);
      }),
    );
  });

  test('runs that were stored compare as those that were not', () => {
    const stored = (given: Snapshot): Snapshot => {
      const decoded = decodeSnapshot(encodeSnapshot(given, {}));
      if ('problem' in decoded) throw new Error(decoded.problem);
      return decoded.snapshot;
    };
    fc.assert(
      fc.property(suites, suites, (head, base) => {
        const [one, other] = [compare(head, base), compare(stored(head), stored(base))];
        expect(classes(other)).toEqual(classes(one));
        expect(other.suites).toEqual(one.suites);
        expect(other.collectionErrors).toEqual(one.collectionErrors);
        expect(other.clusters.map(({ id, changes }) => [id, changes.length])).toEqual(
          one.clusters.map(({ id, changes }) => [id, changes.length]),
        );
      }),
    );
  });

  test('the counts of the rows are the counts of the run', () => {
    fc.assert(
      fc.property(suites, suites, (head, base) => {
        const result = compare(head, base);
        expect(result.suites.reduce((sum, row) => sum + row.head.total, 0)).toBe(result.head.total);
        for (const name of CHANGE_CLASSES) {
          const inRows = result.suites.reduce((sum, row) => sum + row.changes[name], 0);
          expect(inRows).toBe(result.changes[name].length);
        }
      }),
    );
  });
});
