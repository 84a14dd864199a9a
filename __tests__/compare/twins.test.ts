import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { extendHistory } from '../../src/compare/history.ts';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { Outcome, TestSuite } from '../../src/domain/tests.ts';
import { mergeSnapshots } from '../../src/merge/snapshot.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { report, suite } from '../draw.ts';

/** Tests of one name in one suite: what each did, by the report that it is in. */
type Reports = Readonly<Record<string, readonly string[]>>;

/** `renders` of the suite `index`, so often in each report. */
function twins(reports: Reports, order: readonly string[] = Object.keys(reports)): Snapshot {
  return mergeSnapshots(
    order.map((path): Snapshot => {
      const cases = (reports[path] ?? []).flatMap((words, index) => {
        const [first = '', ...others] = words.split(' and ');
        return [...suite('index', { renders: first }).cases].map((each) => ({
          ...each,
          attempts: each.attempts.map((attempt) => withOthers(attempt, others)),
          ordinal: index + 1,
        }));
      });
      const own: TestSuite = { ...suite('index', {}), cases };
      return { reports: [report(path, [own])], suites: [own], coverage: undefined };
    }),
  );
}

/** What else failed in the same attempt. */
function withOthers(attempt: Outcome, others: readonly string[]): Outcome {
  if (attempt.status !== 'failed' || others.length === 0) return attempt;
  return { ...attempt, others: others.map((message) => ({ type: '', message, detail: '' })) };
}

const X = 'failed: no such x';
const Y = 'failed: no such y';
const P = 'passed';

function changesOf(base: Snapshot, head: Snapshot): readonly string[] {
  const { changes } = compareSnapshots({
    head,
    base: { snapshot: base, label: 'base' },
    noBase: undefined,
    policy: DEFAULT_POLICY,
  });
  return CHANGE_CLASSES.flatMap((name) =>
    changes[name].map(({ suite: _, test: { report: index }, class: is }) => {
      const side = is === 'missing' || is === 'notRun' ? base : head;
      return `${side.reports[index]?.path}: ${name}`;
    }),
  );
}

describe('tests of one name in several reports are paired by their report', () => {
  test.each<[string, Reports, Reports, readonly string[]]>([
    [
      'a report comes before the others',
      { b: [P], c: [X] },
      { a: [P], b: [P], c: [X] },
      ['c: stillFailing', 'a: added'],
    ],
    ['one that fails comes', { b: [X], c: [P] }, { a: [X], b: [X], c: [P] }, ['b: stillFailing', 'a: newTestFailing']],
    ['a report is missing', { a: [P], b: [X], c: [P] }, { b: [X], c: [P] }, ['b: stillFailing', 'a: missing']],
    [
      'what failed is missing, and another one fails so',
      { a: [X], b: [P] },
      { b: [X] },
      ['b: newlyFailing', 'a: missing'],
    ],
    ['a report has another name', { a: [P], b: [X] }, { a: [P], z: [X] }, ['z: stillFailing']],
    ['and stands before the others now', { b: [P], c: [X] }, { b: [P], a: [X] }, ['a: stillFailing']],
    [
      'a report has another name, and fails with another error',
      { a: [P], b: [X] },
      { a: [P], z: [Y] },
      ['z: failingDifferently'],
    ],
    ['the other one fails so', { a: [X], b: [P] }, { a: [P], b: [X] }, ['b: newlyFailing', 'a: fixed']],
    ['in one report each has its place', { a: [P, X, P] }, { a: [P, X, P] }, ['a: stillFailing']],
    ['in one report the other one fails so', { a: [P, X] }, { a: [X, P] }, ['a: newlyFailing', 'a: fixed']],
    [
      'the time in a path is no name',
      { 'a-1763625640798.xml': [P], b: [X] },
      { 'a-1763625999999.xml': [P], b: [X] },
      ['b: stillFailing'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect([...changesOf(twins(before), twins(after))].sort()).toEqual([...expected].sort());
  });

  test.each<[string, Reports, Reports, readonly string[]]>([
    [
      'one more in a report: any of them may be the one that failed',
      { a: [P, X] },
      { a: [P, X, P] },
      ['a: added', 'a: newlyFailing'],
    ],
    ['one fewer', { a: [P, P, X] }, { a: [P, X] }, ['a: missing', 'a: newlyFailing']],
    ['all of them failed so', { a: [X, X] }, { a: [X, X, P] }, ['a: added', 'a: stillFailing', 'a: stillFailing']],
    [
      'all of them failed so, and one fails with another error besides',
      { a: [X, X] },
      { a: [`${X} and no such y`, X, P] },
      ['a: added', 'a: newlyFailing', 'a: stillFailing'],
    ],
    [
      'and one more does now',
      { a: [X, X] },
      { a: [X, X, X] },
      ['a: newTestFailing', 'a: stillFailing', 'a: stillFailing'],
    ],
    ['all failed, but not all so', { a: [X, Y] }, { a: [X, Y, P] }, ['a: added', 'a: newlyFailing', 'a: newlyFailing']],
    ['two reports have other names', { a: [X], b: [P] }, { c: [P], d: [X] }, ['c: fixed', 'd: newlyFailing']],
    [
      'two reports that failed so have other names',
      { a: [X], b: [X] },
      { c: [X], d: [X] },
      ['c: stillFailing', 'd: stillFailing'],
    ],
    ['one became two, and fails with another error', { a: [X] }, { b: [Y], c: [P] }, ['b: newlyFailing', 'c: added']],
    ['one went to the other report', { a: [X], b: [P] }, { b: [P, X] }, ['b: newlyFailing']],
  ])(
    'where nobody can tell which is which, no failure of another one is an excuse: %s',
    (_, before, after, expected) => {
      expect([...changesOf(twins(before), twins(after))].sort()).toEqual([...expected].sort());
    },
  );

  test.each<[Reports, string]>([
    [{ a: [X, P] }, 'base has 2 tests of this name, which did not all fail so'],
    [{ a: [P] }, 'base has one test of this name, which did not fail so'],
    [{ a: [X, X] }, 'failed on base with the same error, as all of this name did there'],
  ])('it says why: %j', (before, evidence) => {
    const { changes } = compareSnapshots({
      head: twins({ b: [X], c: [P], d: [P] }),
      base: { snapshot: twins(before), label: 'base' },
      noBase: undefined,
      policy: DEFAULT_POLICY,
    });
    expect([...changes.stillFailing, ...changes.newlyFailing].map((each) => each.evidence)).toEqual([evidence]);
  });

  test('they are found in any list of cases', () => {
    const listed = (snapshot: Snapshot): Snapshot => ({
      ...snapshot,
      suites: snapshot.suites.map((each) => ({ ...each, cases: [...each.cases] })),
    });
    const [before, after] = [twins({ b: [P], c: [X] }), twins({ a: [P], b: [P], c: [X] })];
    expect(changesOf(listed(before), listed(after))).toEqual(changesOf(before, after));
  });

  const drawn = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.array(fc.constantFrom(P, X, Y, 'skipped'), { minLength: 1, maxLength: 3 }),
    { minKeys: 1, noNullPrototype: true },
  );

  test('for any reports in any order: a failure is excused only where base has at least one that failed so', () => {
    fc.assert(
      fc.property(drawn, drawn, fc.func(fc.integer()), (before, after, weight) => {
        const shuffled = Object.keys(after).sort((a, b) => weight(a) - weight(b));
        const base = twins(before);
        const found = changesOf(base, twins(after));
        expect(changesOf(base, twins(after, shuffled))).toEqual(found);
        const all = Object.values(before).flat();
        const excused = found.filter((each) => each.endsWith(': stillFailing')).length;
        expect(excused).toBeLessThanOrEqual(all.filter((words) => words === X || words === Y).length);
        expect(changesOf(base, base).every((each) => each.endsWith(': stillFailing'))).toBe(true);
      }),
    );
  });
});

describe('the history of tests of one name', () => {
  const grown = (all: readonly Reports[]) => {
    let before: Parameters<typeof extendHistory>[0]['before'];
    all.forEach((reports, index) => {
      const snapshot = twins(reports);
      before = { snapshot, history: extendHistory({ before, snapshot, sha: `000000${index}`, at: index }) };
    });
    return Object.fromEntries([...(before?.history.tests ?? [])].map(([id, { outcomes }]) => [id, outcomes]));
  };

  test('follows the report, not the number', () => {
    expect(grown([{ b: [X] }, { b: [X] }, { a: [P], b: [X] }])).toEqual({
      'index › renders': '..P',
      'index › renders #2': 'FFF',
    });
    expect(grown([{ a: [P], b: [X] }, { b: [X] }])).toEqual({ 'index › renders': 'FF' });
  });

  test('begins anew where nobody can tell which is which', () => {
    expect(grown([{ a: [X, P] }, { a: [X, P, P] }])).toEqual({
      'index › renders': '.F',
      'index › renders #2': '.P',
      'index › renders #3': '.P',
    });
  });
});
