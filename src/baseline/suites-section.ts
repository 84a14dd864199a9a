import { type Environment, PASSED_ONCE, type TestSuite } from '../domain/tests.ts';
import { type RepoPath, repoPath } from '../domain/text.ts';
import { verdictOf } from '../merge/attempts.ts';
import { createSegment, listCases, type Segment, type Slice, segmentsOf } from '../merge/case-list.ts';
import { type CaseColumns, createColumns, eachRun, type Runs, type Unusual } from '../merge/columns.ts';
import { createIntColumn } from '../merge/int-column.ts';
import { createAttemptReader, writeAttempts } from './attempts.ts';
import { type ByteReader, type ByteWriter, DamagedError } from './bytes.ts';
import { readNames, writeNames } from './names.ts';
import { createRunColumn, readList, readRuns, writeList } from './runs.ts';
import { KINDS, readWord, SUITE_STATES, writeWord } from './words.ts';

/** Suites with the cases of all of them as columns. A passed case is a name, a duration and a share in some runs. */
export function writeSuites(writer: ByteWriter, suites: readonly TestSuite[]): void {
  writeList(writer, suites, ({ environment, name, state, reasons, cases }) => {
    writer.text(environment);
    writer.text(name);
    writeWord(writer, SUITE_STATES, state);
    writeList(writer, reasons, writer.text);
    writer.uint(cases.length);
  });
  const all = suites.flatMap((suite) => segmentsOf(suite.cases).map((segment) => ({ suite, segment })));
  const slices = all.map(({ segment }) => segment);
  writeRuns(writer, slices);
  writeNames(writer, slices);
  for (const { columns, from, to } of slices) {
    for (let index = from; index < to; index++) writer.uint(columns.ms.at(index) + 1);
  }
  let before = 0;
  const ordinals: [index: number, ordinal: number][] = [];
  const unusual: { readonly index: number; readonly suite: TestSuite; readonly one: Unusual }[] = [];
  for (const { suite, segment } of all) {
    const { columns, from, to } = segment;
    if (segment.ordinals.size > 0) ordinals.push(...ordinalsOf(segment, before));
    for (const index of columns.unusual.between(from, to)) {
      const one = columns.unusual.get(index);
      if (one !== undefined) unusual.push({ index: before + index - from, suite, one });
    }
    before += to - from;
  }
  const ordinalGap = createGaps();
  writeList(writer, ordinals, ([index, ordinal]) => {
    writer.uint(ordinalGap(index));
    writer.uint(ordinal);
  });
  const gap = createGaps();
  writeList(writer, unusual, ({ index, suite, one }) => {
    writer.uint(gap(index));
    writeWord(writer, KINDS, one.kind);
    writeAttempts(writer, one.attempts, suite);
  });
}

/** What neighbours mostly have in common. */
function writeRuns(writer: ByteWriter, slices: readonly Segment[]): void {
  const reports = createRunColumn<number>();
  const classnames = createRunColumn<string>();
  const files = createRunColumn<RepoPath | undefined>();
  const lines = createRunColumn<number>();
  for (const slice of slices) {
    const { columns, report, from, to } = slice;
    reports.push(report, to - from);
    eachRun(columns.classnames, slice, classnames.push);
    eachRun(columns.files, slice, files.push);
    eachRun(columns.lines, slice, (line, length) => lines.push(line === undefined ? 0 : line + 1, length));
  }
  reports.write(writer, writer.uint);
  classnames.write(writer, writer.text);
  files.write(writer, (file) => {
    writer.byte(file === undefined ? 0 : 1);
    if (file !== undefined) writer.text(file);
  });
  lines.write(writer, writer.uint);
}

/** By index of the section, of which so many are before the segment. */
function* ordinalsOf(
  { ordinals, from, to }: Segment,
  before: number,
): Generator<[index: number, ordinal: number], undefined> {
  for (let index = from; index < to; index++) {
    const ordinal = ordinals.get(index);
    if (ordinal !== undefined) yield [before + index - from, ordinal];
  }
  return undefined;
}

/** Ascending numbers as what lies between them. */
function createGaps(): (index: number) => number {
  let previous = -1;
  return (index) => {
    const gap = index - previous - 1;
    previous = index;
    return gap;
  };
}

export function readSuites(reader: ByteReader, reportCount: number): readonly TestSuite[] {
  const sizes: number[] = [];
  const suites = readList(reader, (): Mutable<TestSuite> => {
    const suite = {
      environment: reader.text() as Environment,
      name: reader.text(),
      state: readWord(reader, SUITE_STATES),
      reasons: readList(reader, reader.text),
      cases: NO_CASES,
    };
    sizes.push(reader.uint());
    return suite;
  });
  const total = sizes.reduce((sum, size) => sum + size, 0);
  reader.expect(total);
  const reports = readRunColumn(reader, total, () => reader.index(reportCount));
  const columns = readColumns(reader, total);
  const ordinals = readOrdinals(reader, total);
  readUnusual(reader, columns);
  const segmentsOf = createCutter(reports, { columns, ordinals });
  let from = 0;
  suites.forEach((suite, index) => {
    const to = from + (sizes[index] ?? 0);
    suite.cases = listCases(segmentsOf(from, to));
    from = to;
  });
  return suites;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const NO_CASES: TestSuite['cases'] = [];

function readRunColumn<T>(reader: ByteReader, total: number, read: () => T): Runs<T> {
  const runs: Runs<T> = { starts: [], values: [] };
  readRuns(reader, { total, read }, (value, from) => {
    runs.starts.push(from);
    runs.values.push(value);
  });
  return runs;
}

function readColumns(reader: ByteReader, total: number): CaseColumns {
  const classnames = readRunColumn(reader, total, reader.text);
  const files = readRunColumn(reader, total, () => (reader.index(2) === 1 ? repoPath(reader.text()) : undefined));
  const lines = readRunColumn(reader, total, () => {
    const line = reader.uint();
    return line === 0 ? undefined : line - 1;
  });
  const names = readNames(reader, total);
  const ms = createIntColumn(total);
  for (let index = 0; index < total; index++) ms.push(reader.uint() - 1);
  return { ...createColumns(), classnames, files, lines, names, ms };
}

function readOrdinals(reader: ByteReader, total: number): ReadonlyMap<number, number> {
  let index = -1;
  const ordinals = new Map<number, number>();
  for (let left = reader.count(); left > 0; left--) {
    index += reader.uint() + 1;
    if (index >= total) throw new DamagedError('numbers a test that it does not hold');
    ordinals.set(index, reader.uint());
  }
  return ordinals;
}

function readUnusual(reader: ByteReader, columns: CaseColumns): void {
  const readAttempts = createAttemptReader(reader);
  let index = -1;
  for (let left = reader.count(); left > 0; left--) {
    index += reader.uint() + 1;
    if (index >= columns.names.length) throw new DamagedError('has an outcome of a test that it does not hold');
    const kind = readWord(reader, KINDS);
    const attempts = readAttempts();
    const passed = attempts.length === 1 && attempts[0]?.status === 'passed';
    columns.unusual.set(index, { kind, verdict: verdictOf(attempts), attempts: passed ? PASSED_ONCE : attempts });
  }
}

/** Cuts the cases of a suite where their report changes. */
function createCutter(reports: Runs<number>, shared: Pick<Slice, 'columns' | 'ordinals'>) {
  let run = 0;
  return (from: number, to: number): readonly Segment[] => {
    let segments: Segment[] | undefined;
    for (let at = from; at < to; ) {
      while ((reports.starts[run + 1] ?? to) <= at) run++;
      const end = Math.min(to, reports.starts[run + 1] ?? to);
      const { columns, ordinals } = shared;
      const segment = createSegment({ columns, ordinals, from: at, to: end }, reports.values[run] ?? 0);
      // Most suites have one: an array that grows has room for seventeen.
      if (segments === undefined) segments = [segment];
      else segments.push(segment);
      at = end;
    }
    return segments ?? [];
  };
}
