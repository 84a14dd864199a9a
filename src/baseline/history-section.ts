import { HISTORY_RUNS, type History, type RunRecord, type TestRecord } from '../domain/history.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type TestId, testId } from '../domain/tests.ts';
import { type ByteReader, type ByteWriter, DamagedError } from './bytes.ts';
import { inPlace, type Places } from './places.ts';
import { readCounts, readTotals, writeCounts, writeTotals } from './reports-section.ts';
import { readFlag, readList, readOptional, writeList, writeOptional } from './runs.ts';

/** A test of the snapshot is named by its place there; any other by its id. Equal outcomes are stored once. */
export function writeHistory(writer: ByteWriter, { runs, tests }: History, places: Places): void {
  writeList(writer, runs, (run) => {
    writeOptional(writer, run.sha, writer.text);
    writeOptional(writer, run.at, writer.number);
    writeCounts(writer, run.tests);
    writer.number(run.ms);
    writeTotals(writer, run.coverage);
    writer.byte(run.counted ? 1 : 0);
  });
  const { placed, others } = inPlace(tests, places);
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
  const runs = readList(reader, () => readRun(reader));
  if (runs.length > HISTORY_RUNS) throw new DamagedError('remembers more runs than there are kept');
  const tests = new Map<TestId, TestRecord>();
  for (const id of readIds(reader, snapshot)) tests.set(id, readRecord(reader, runs.length));
  for (let left = reader.count(); left > 0; left--) {
    // The reader's own word: ids are compared, never taken apart.
    const id = reader.text() as TestId;
    tests.set(id, readRecord(reader, runs.length));
  }
  return { runs, tests };
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
  let position = -1;
  let from = 0;
  let index = 0;
  for (const gap of gaps) {
    position += gap + 1;
    for (;;) {
      const suite = suites[index];
      if (suite === undefined) throw new DamagedError('remembers a test that it does not hold');
      if (position < from + suite.cases.length) break;
      from += suite.cases.length;
      index++;
    }
    const suite = suites[index];
    const test = suite?.cases.at(position - from);
    if (suite !== undefined && test !== undefined) ids.push(testId(suite, test));
  }
  return ids;
}
