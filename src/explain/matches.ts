import { type TestCase, type TestId, type TestSuite, testId } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import type { Judgement } from '../domain/verdict.ts';
import { suitesOf } from '../merge/suite-map.ts';
import { closest } from '../policy/suggest.ts';
import { normalName, normalNamesOf, tailOf } from '../policy/test-names.ts';

/** A test of head, or one of base that is not there any more. */
export interface FoundTest {
  readonly id: TestId;
  readonly suite: TestSuite;
  readonly test: TestCase;
  readonly side: 'head' | 'base';
}

export interface Matches {
  /** The first ones; all of them are `total`. */
  readonly tests: readonly FoundTest[];
  readonly total: number;
}

/** So many matches are listed, and so many near names are told where there is none. */
export const LISTED = 20;
const NEAR = 5;

/**
 * The tests that `wanted` names: by its id, else in any spelling that runners use, else by its own name, else as a part of the id (in any case,
 * where none has it as written). More than one test may have the same name in a runner's spelling.
 */
export function findTests(judgement: Judgement, wanted: string): Matches {
  const rules = matchers(wanted);
  const found = rules.map(() => ({ tests: [] as FoundTest[], total: 0 }));
  for (const each of allTests(judgement)) {
    const rank = rules.findIndex((matches) => matches(each));
    const kept = found[rank];
    if (kept === undefined) continue;
    kept.total++;
    if (kept.tests.length < LISTED) kept.tests.push(each);
  }
  return found.find(({ total }) => total > 0) ?? { tests: [], total: 0 };
}

function matchers(wanted: string): readonly ((found: FoundTest) => boolean)[] {
  const normal = normalName(wanted);
  const tail = tailOf(normal);
  const lower = wanted.toLowerCase();
  return [
    ({ id }) => id === wanted,
    ({ suite, test }) => tailOf(normalName(test.name)) === tail && normalNamesOf(suite, test).has(normal),
    ({ test }) => test.name === wanted,
    ({ id }) => id.includes(wanted),
    ({ id }) => id.toLowerCase().includes(lower),
  ];
}

function* allTests(judgement: Judgement): Generator<FoundTest> {
  const { head, comparison } = judgement;
  for (const suite of head.snapshot.suites) {
    for (const test of suite.cases) yield { id: testId(suite, test), suite, test, side: 'head' };
  }
  const { missing, notRun, removed } = comparison.changes;
  const named = [...missing, ...notRun, ...removed];
  for (const { id, suite, test } of named) yield { id, suite, test, side: 'base' };
  if (comparison.notNamed !== undefined) yield* notNamed(judgement, new Set(named.map(({ id }) => id)));
}

/** Tests of suites that head has not, beyond those that the comparison names. */
function* notNamed({ head, comparison }: Judgement, named: ReadonlySet<TestId>): Generator<FoundTest> {
  const here = suitesOf(head.snapshot.suites);
  const key = ({ classname, name }: TestCase) => JSON.stringify([classname, name]);
  const moved = new Set(
    Object.values(comparison.changes)
      .flat()
      .flatMap(({ before }) => (before ? [key(before)] : [])),
  );
  for (const suite of comparison.base?.snapshot.suites ?? []) {
    if (here.get(suite) !== undefined) continue;
    for (const test of suite.cases) {
      const id = testId(suite, test);
      if (test.kind === 'case' && !named.has(id) && !moved.has(key(test))) yield { id, suite, test, side: 'base' };
    }
  }
}

/** Names that share most of their three-letter groups with `wanted`, nearest first; where none does, those that a typo may stand for. */
export function nearestNames(judgement: Judgement, wanted: string): readonly TestId[] {
  const near = namesAlike(judgement, wanted);
  if (near.length > 0) return near;
  const all = [...allTests(judgement)];
  const meant = closest(
    wanted,
    all.map(({ test }) => test.name),
  );
  return all
    .filter(({ test }) => test.name === meant)
    .slice(0, NEAR)
    .map(({ id }) => id);
}

function namesAlike(judgement: Judgement, wanted: string): readonly TestId[] {
  const groups = trigrams(wanted);
  const least = Math.max(1, Math.ceil(groups.length / 3));
  let best: { readonly id: TestId; readonly shared: number }[] = [];
  for (const { id } of allTests(judgement)) {
    const text = id.toLowerCase();
    const shared = groups.filter((group) => text.includes(group)).length;
    const last = best.at(-1);
    if (shared < least || (best.length === NEAR && last !== undefined && shared <= last.shared)) continue;
    best = [...best, { id, shared }].sort((a, b) => b.shared - a.shared || byText(a.id, b.id)).slice(0, NEAR);
  }
  return best.map(({ id }) => id);
}

/** Of the first 100 characters. */
function trigrams(text: string): readonly string[] {
  const lower = text.toLowerCase().slice(0, 100);
  const groups = Array.from({ length: Math.max(1, lower.length - 2) }, (_, index) => lower.slice(index, index + 3));
  return [...new Set(groups)];
}
