import { type CaseList, countTests, type TestCase, type TestCounts, type TestSuite } from '../domain/tests.ts';
import type { RepoPath } from '../domain/text.ts';
import {
  appendCase,
  type CaseColumns,
  createColumns,
  createCursor,
  type Range,
  readAt,
  type Unusual,
  USUAL,
  valueAt,
} from './columns.ts';
import { firstAbove } from './sparse-column.ts';

/** Neighbouring cases of one report that belong to one suite. */
export interface Slice extends Range {
  readonly columns: CaseColumns;
  /** Ordinals other than 1, by index. */
  readonly ordinals: ReadonlyMap<number, number>;
}

/** Cases of one report, made when they are asked for: what most suites have, so that there is a record of it for each and nothing around it. */
export interface Segment extends Slice, CaseList {
  /** Index into `Snapshot.reports`. */
  readonly report: number;
}

export function createSegment({ columns, ordinals, from, to }: Slice, report: number): Segment {
  return { columns, ordinals, report, from, to, length: to - from, at: caseOf, [Symbol.iterator]: iterateSegment };
}

function caseOf(this: Segment, index: number): TestCase | undefined {
  const at = index < 0 ? this.to + index : this.from + index;
  return at < this.from || at >= this.to ? undefined : makeOne(this, at);
}

function* iterateSegment(this: Segment): Generator<TestCase, undefined> {
  const make = createMaker(this);
  for (let index = this.from; index < this.to; index++) yield make(index);
  return undefined;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

type MakeCase = (index: number) => TestCase;

/** Makes cases of a segment; of neighbours most is found once. */
export function createMaker(segment: Segment): MakeCase {
  const { columns } = segment;
  const classnames = createCursor(columns.classnames);
  const files = createCursor(columns.files);
  const lines = createCursor(columns.lines);
  return (index) =>
    makeCase(segment, index, {
      classname: readAt(classnames, index),
      file: readAt(files, index),
      line: readAt(lines, index),
    });
}

/** One case, without what only pays for several. */
function makeOne(segment: Segment, index: number): TestCase {
  const { classnames, files, lines } = segment.columns;
  return makeCase(segment, index, {
    classname: valueAt(classnames, index),
    file: valueAt(files, index),
    line: valueAt(lines, index),
  });
}

interface Shared {
  readonly classname: string | undefined;
  readonly file: RepoPath | undefined;
  readonly line: number | undefined;
}

function makeCase({ columns, report, ordinals }: Segment, index: number, shared: Shared): TestCase {
  const { kind, verdict, attempts } = columns.unusual.get(index) ?? USUAL;
  const test: Mutable<TestCase> = {
    kind,
    classname: shared.classname ?? '',
    name: columns.names.at(index),
    ordinal: ordinals.get(index) ?? 1,
    verdict,
    attempts,
    report,
  };
  if (shared.file !== undefined) test.file = shared.file;
  if (shared.line !== undefined) test.line = shared.line;
  const ms = columns.ms.at(index);
  if (ms >= 0) test.ms = ms;
  return test;
}

/** Several segments, or none, one after the other. */
export interface JoinedSegments extends CaseList {
  readonly segments: readonly Segment[];
  /** Number of cases up to the end of each segment. */
  readonly ends: readonly number[];
}

/** A list that knows its columns. */
export type SegmentedCases = Segment | JoinedSegments;

/** The list that the segments make up. */
export function listCases(segments: readonly Segment[]): SegmentedCases {
  const [first] = segments;
  return first !== undefined && segments.length === 1 ? first : joinSegments(segments);
}

export function joinSegments(segments: readonly Segment[]): JoinedSegments {
  const ends: number[] = [];
  let length = 0;
  for (const segment of segments) {
    length += segment.length;
    ends.push(length);
  }
  return { length, segments, ends, at: atOf, [Symbol.iterator]: iterate };
}

function atOf(this: JoinedSegments, index: number): TestCase | undefined {
  const place = placeOf(this, index < 0 ? index + this.length : index);
  return place && makeOne(place.segment, place.index);
}

function* iterate(this: JoinedSegments): Generator<TestCase, undefined> {
  for (const segment of this.segments) yield* segment;
  return undefined;
}

/** A case in its columns. */
export interface Place {
  readonly segment: Segment;
  readonly index: number;
}

export function placeOf(cases: SegmentedCases, position: number): Place | undefined {
  if (position < 0 || position >= cases.length) return undefined;
  if (!('segments' in cases)) return { segment: cases, index: cases.from + position };
  const found = firstAbove(cases.ends, position);
  const segment = cases.segments[found];
  return segment && { segment, index: segment.from + position - (cases.ends[found - 1] ?? 0) };
}

/** Index of the report that the first case is from, without making it; `undefined`: there is none. */
export function firstReport(cases: CaseList): number | undefined {
  if (!isSegmented(cases)) return cases.at(0)?.report;
  return cases.length === 0 ? undefined : placeOf(cases, 0)?.segment.report;
}

/** The columns of a list; one that has none gets them. */
export function segmentsOf(cases: CaseList): readonly Segment[] {
  if (isSegmented(cases)) return 'segments' in cases ? cases.segments : [cases];
  const columns = createColumns();
  const ordinals = new Map<number, number>();
  const segments: Segment[] = [];
  let from = 0;
  let report: number | undefined;
  const cut = (to: number) => {
    if (report !== undefined) segments.push(createSegment({ columns, ordinals, from, to }, report));
    from = to;
  };
  for (const test of cases) {
    if (test.report !== report) cut(columns.names.length);
    report = test.report;
    const index = appendCase(columns, 0, test);
    if (test.ordinal !== 1) ordinals.set(index, test.ordinal);
  }
  cut(columns.names.length);
  return segments;
}

/** Calls `visit` for the cases of a suite that are picked by their columns, in order. No other case is made. */
export function eachPicked(
  { cases }: TestSuite,
  pick: (segment: Segment) => (index: number) => boolean,
  visit: (test: TestCase, position: number) => void,
): void {
  let position = 0;
  for (const segment of segmentsOf(cases)) {
    const isPicked = pick(segment);
    let make: MakeCase | undefined;
    for (let index = segment.from; index < segment.to; index++, position++) {
      if (!isPicked(index)) continue;
      make ??= createMaker(segment);
      visit(make(index), position);
    }
  }
}

/** Calls `visit` for the cases of a suite that are anything but one passed attempt of a test, in order. No other case is made. */
export function eachUnusual({ cases }: TestSuite, visit: (test: TestCase, position: number) => void): void {
  let before = 0;
  for (const segment of segmentsOf(cases)) {
    const indices = segment.columns.unusual.between(segment.from, segment.to);
    const make = indices.length === 0 ? undefined : createMaker(segment);
    for (const index of indices) if (make !== undefined) visit(make(index), before + index - segment.from);
    before += segment.length;
  }
}

/** As `countTests`, without making those that passed at once. */
export function countCases(cases: CaseList): TestCounts {
  return countSlices(segmentsOf(cases));
}

export function countSlices(slices: readonly Slice[]): TestCounts {
  const unusual: Unusual[] = [];
  let usual = 0;
  for (const { columns, from, to } of slices) {
    const indices = columns.unusual.between(from, to);
    for (const index of indices) unusual.push(columns.unusual.get(index) ?? USUAL);
    usual += to - from - indices.length;
  }
  const { passed, total, ...rest } = countTests(unusual);
  return { ...rest, passed: passed + usual, total: total + usual };
}

/** Of all cases together, as far as they are known. */
export function totalMs(cases: CaseList): number {
  let sum = 0;
  for (const { columns, from, to } of segmentsOf(cases)) {
    for (let index = from; index < to; index++) sum += Math.max(columns.ms.at(index), 0);
  }
  return sum;
}

export function isSegmented(cases: CaseList): cases is SegmentedCases {
  return 'segments' in cases || 'columns' in cases;
}
