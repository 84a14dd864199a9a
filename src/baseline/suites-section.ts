import { type Environment, PASSED_ONCE, type TestSuite } from '../domain/tests.ts';
import { type RepoPath, repoPath } from '../domain/text.ts';
import { verdictOf } from '../merge/attempts.ts';
import { createSegment, listCases, type Segment, type Slice, segmentsOf } from '../merge/case-list.ts';
import { type CaseColumns, createColumns, eachRun, type Runs, type Unusual, USUAL } from '../merge/columns.ts';
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
  writeRuns(writer, suites);
  writeNames(writer, () => segmentsIn(suites));
  for (const { columns, from, to } of segmentsIn(suites)) {
    for (let index = from; index < to; index++) writer.uint(columns.ms.at(index) + 1);
  }
  writeSparse(writer, suites, ordinalsOf, (ordinal) => writer.uint(ordinal));
  writeSparse(writer, suites, unusualOf, ({ kind, attempts }, suite) => {
    writeWord(writer, KINDS, kind);
    writeAttempts(writer, attempts, suite);
  });
}

/** Looked through as often as it takes: of a hundred thousand suites no list is made. */
function* segmentsIn(suites: readonly TestSuite[]): Generator<Segment, undefined> {
  for (const { cases } of suites) yield* segmentsOf(cases);
  return undefined;
}

/** What only a few cases have: how many do, then each after what lies between it and the one before. */
function writeSparse<T>(
  writer: ByteWriter,
  suites: readonly TestSuite[],
  valuesOf: (segment: Segment) => readonly (readonly [index: number, value: T])[],
  write: (value: T, suite: TestSuite) => void,
): void {
  let count = 0;
  for (const segment of segmentsIn(suites)) count += valuesOf(segment).length;
  writer.uint(count);
  const gap = createGaps();
  let before = 0;
  for (const suite of suites) {
    for (const segment of segmentsOf(suite.cases)) {
      for (const [index, value] of valuesOf(segment)) {
        writer.uint(gap(before + index - segment.from));
        write(value, suite);
      }
      before += segment.length;
    }
  }
}

function unusualOf({ columns, from, to }: Segment): readonly (readonly [number, Unusual])[] {
  const indices = columns.unusual.between(from, to);
  return indices.map((index) => [index, columns.unusual.get(index) ?? USUAL]);
}

function ordinalsOf({ ordinals, from, to }: Segment): readonly (readonly [number, number])[] {
  if (ordinals.size === 0) return NONE;
  const found: [number, number][] = [];
  for (let index = from; index < to; index++) {
    const ordinal = ordinals.get(index);
    if (ordinal !== undefined) found.push([index, ordinal]);
  }
  return found;
}

const NONE: readonly (readonly [number, number])[] = [];

/** What neighbours mostly have in common. */
function writeRuns(writer: ByteWriter, suites: readonly TestSuite[]): void {
  const reports = createRunColumn<number>();
  const classnames = createRunColumn<string>();
  const files = createRunColumn<RepoPath | undefined>();
  const lines = createRunColumn<number>();
  for (const segment of segmentsIn(suites)) {
    const { columns, report, length: cases } = segment;
    reports.push(report, cases);
    eachRun(columns.classnames, segment, classnames.push);
    eachRun(columns.files, segment, files.push);
    eachRun(columns.lines, segment, (line, length) => lines.push(line === undefined ? 0 : line + 1, length));
  }
  reports.write(writer, writer.uint);
  classnames.write(writer, writer.text);
  files.write(writer, (file) => {
    writer.byte(file === undefined ? 0 : 1);
    if (file !== undefined) writer.text(file);
  });
  lines.write(writer, writer.uint);
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
