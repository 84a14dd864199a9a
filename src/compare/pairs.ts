import type { CaseList, TestCase } from '../domain/tests.ts';
import { createHasher } from '../merge/hasher.ts';
import { createLookup } from '../merge/lookup.ts';
import { type PassedRun, passedRun, passedStretch, type Stretch } from '../merge/stretch.ts';
import { classKey, fileKey } from './case-key.ts';
import { type PairSide, pairTwins, type TwinPair, type Twins } from './twins.ts';

/** Called for every case of both sides, once: in the order of head, then what only base has. */
export interface PairVisitor {
  /** So many cases that passed at once on both sides, each with its report. */
  readonly passed: (stretch: Stretch) => void;
  /** `rivals`: where nobody can tell which of several same-named tests of base it is, all that it may be. */
  readonly both: (head: TestCase, base: TestCase, rivals?: readonly TestCase[]) => void;
  readonly headOnly: (head: TestCase) => void;
  readonly baseOnly: (base: TestCase) => void;
}

const NO_CASES: CaseList = [];

/**
 * Joins the cases of one suite by identity. Two runs mostly have the same cases in the same order: as long as they do, neither an index
 * nor a key is built.
 */
export function pairCases(head: PairSide | undefined, base: PairSide | undefined, visit: PairVisitor): void {
  const name = head?.suite.name ?? base?.suite.name ?? '';
  const headCases = head?.suite.cases ?? NO_CASES;
  const baseCases = base?.suite.cases ?? NO_CASES;
  const twins = head && base && pairTwins(head, base);
  if (twins !== undefined) {
    pairRest({ headCases, baseCases, from: 0, name, twins }, visit);
    return;
  }
  for (let position = 0; ; ) {
    const stretch = passedStretch(headCases, baseCases, position);
    if (stretch !== undefined) {
      visit.passed(stretch);
      position += stretch.length;
    }
    const one = headCases.at(position);
    const other = baseCases.at(position);
    if (one === undefined || other === undefined || !isSame(one, other, name)) {
      pairRest({ headCases, baseCases, from: position, name }, visit);
      return;
    }
    visit.both(one, other);
    position++;
  }
}

/** Called for every case of one side, in its order. */
export interface AloneVisitor {
  readonly passed: (run: PassedRun) => void;
  readonly other: (test: TestCase) => void;
}

/** The cases of a suite that there is nothing to compare with. */
export function eachAlone(cases: CaseList, visit: AloneVisitor): void {
  for (let position = 0; position < cases.length; ) {
    const run = passedRun(cases, position);
    if (run !== undefined) {
      visit.passed(run);
      position += run.length;
      continue;
    }
    const test = cases.at(position);
    if (test !== undefined) visit.other(test);
    position++;
  }
}

interface Rest {
  readonly headCases: CaseList;
  readonly baseCases: CaseList;
  /** Position of the first case of either that is not paired. */
  readonly from: number;
  readonly name: string;
  readonly twins?: Twins;
}

function pairRest({ headCases, baseCases, from, name, twins }: Rest, visit: PairVisitor): void {
  if (from >= headCases.length && from >= baseCases.length) return;
  const hash = createHasher();
  const keyed = (test: TestCase) => hash({ classname: classKey(test, name), name: test.name });
  const lookup = createLookup();
  for (let position = from; position < baseCases.length; position++) {
    const test = baseCases.at(position);
    if (test !== undefined) lookup.add(keyed(test), position);
  }
  const paired = new Uint8Array(baseCases.length - from);
  const find = (test: TestCase) => {
    let found: TestCase | undefined;
    const position = lookup.find(keyed(test), (entry) => {
      const candidate = baseCases.at(entry);
      found = candidate !== undefined && isSame(test, candidate, name) ? candidate : undefined;
      return found !== undefined;
    });
    return { position, found };
  };
  const findTwin = (twin: TwinPair | undefined) => ({
    position: twin?.position,
    found: twin && baseCases.at(twin.position),
  });
  for (let at = from; at < headCases.length; at++) {
    const test = headCases.at(at);
    if (test === undefined) continue;
    const twin = twins?.pairs.get(at);
    const { position, found } = twins?.pairs.has(at) === true ? findTwin(twin) : find(test);
    if (position === undefined || found === undefined) visit.headOnly(test);
    else {
      paired[position - from] = 1;
      visit.both(test, found, twin?.rivals);
    }
  }
  for (let position = from; position < baseCases.length; position++) {
    if (paired[position - from] === 1) continue;
    const test = baseCases.at(position);
    if (test !== undefined) visit.baseOnly(test);
  }
}

function isSame(a: TestCase, b: TestCase, suite: string): boolean {
  return (
    a.name === b.name &&
    a.ordinal === b.ordinal &&
    a.kind === b.kind &&
    classKey(a, suite) === classKey(b, suite) &&
    fileKey(a, suite) === fileKey(b, suite)
  );
}
