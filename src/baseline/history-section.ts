import { HISTORY_RUNS, type History, type RunRecord, type TestRecord } from '../domain/history.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type TestId, testId } from '../domain/tests.ts';
import { createMaker, segmentsOf } from '../merge/case-list.ts';
import { type ByteReader, type ByteWriter, DamagedError } from './bytes.ts';
import type { Placed } from './places.ts';
import { readCounts, readTotals, writeCounts, writeTotals } from './reports-section.ts';
import { readFlag, readList, readOptional, writeList, writeOptional } from './runs.ts';

/** A test of the snapshot is named by its place there; any other by its id. Equal outcomes are stored once. */
export function writeHistory(writer: ByteWriter, runs: History['runs'], { placed, others }: Placed<TestRecord>): void {
  writeList(writer, runs, (run) => {
    writeOptional(writer, run.sha, writer.text);
    writeOptional(writer, run.at, writer.number);
    writeCounts(writer, run.tests);
    writer.number(run.ms);
    writeTotals(writer, run.coverage);
    writer.byte(run.counted ? 1 : 0);
  });
  writePositions(writer, placed);
  for (const { record } of placed) writeRecord(writer, record);
  writeList(writer, others, ([id, record]) => {
    writer.text(id);
    writeRecord(writer, record);
  });
}

export function writePositions(writer: ByteWriter, placed: readonly { readonly position: number }[]): void {
  writer.uint(placed.length);
  let previous = -1;
  for (const { position } of placed) {
    writer.uint(position - previous - 1);
    previous = position;
  }
}

function writeRecord(writer: ByteWriter, { outcomes, failing }: TestRecord): void {
  writer.text(outcomes);
  writeOptional(writer, failing, ({ signature, runs, sha }) => {
    writer.text(signature);
    writer.uint(runs);
    writeOptional(writer, sha, writer.text);
  });
}

export function readHistory(reader: ByteReader, snapshot: Snapshot): History {
  const runs = readHistoryRuns(reader);
  const tests = new Map<TestId, TestRecord>();
  for (const id of readIds(reader, snapshot)) tests.set(id, readRecord(reader, runs.length));
  for (let left = reader.count(); left > 0; left--) {
    // The reader's own word: ids are compared, never taken apart.
    const id = reader.text() as TestId;
    tests.set(id, readRecord(reader, runs.length));
  }
  return { runs, tests };
}

export function readHistoryRuns(reader: ByteReader): readonly RunRecord[] {
  const runs = readList(reader, () => readRun(reader));
  if (runs.length > HISTORY_RUNS) throw new DamagedError('remembers more runs than there are kept');
  return runs;
}

function readRun(reader: ByteReader): RunRecord {
  const sha = readOptional(reader, reader.text);
  const at = readOptional(reader, reader.number);
  return {
    ...(sha === undefined ? {} : { sha }),
    ...(at === undefined ? {} : { at }),
    tests: readCounts(reader),
    ms: reader.number(),
    coverage: readTotals(reader),
    counted: readFlag(reader),
  };
}

function readRecord(reader: ByteReader, runs: number): TestRecord {
  const outcomes = reader.text();
  if (outcomes.length !== runs || !/^[P~FS.]*$/.test(outcomes))
    throw new DamagedError('has outcomes of a test that are none');
  const failing = readOptional(reader, () => {
    const signature = reader.text();
    const streak = reader.uint();
    const sha = readOptional(reader, reader.text);
    return { signature, runs: streak, ...(sha === undefined ? {} : { sha }) };
  });
  return { outcomes, ...(failing === undefined ? {} : { failing }) };
}

/** Of the tests whose places `writePositions` wrote. */
export function readIds(reader: ByteReader, { suites }: Snapshot): readonly TestId[] {
  const gaps = readList(reader, reader.uint);
  const ids: TestId[] = [];
  let next = 0;
  let position = gaps[next] ?? -1;
  let before = 0;
  for (const suite of suites) {
    for (const segment of segmentsOf(suite.cases)) {
      const make = createMaker(segment);
      const after = before + segment.to - segment.from;
      for (; next < gaps.length && position < after; position += (gaps[++next] ?? 0) + 1)
        ids.push(testId(suite, make(segment.from + position - before)));
      before = after;
    }
  }
  if (next < gaps.length) throw new DamagedError('remembers a test that it does not hold');
  return ids;
}
