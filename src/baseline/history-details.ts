import { type Durations, FLAKE_RUNS, HISTORY_RUNS, type History, type TestRecord } from '../domain/history.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { TestId } from '../domain/tests.ts';
import { type ByteReader, type ByteWriter, DamagedError } from './bytes.ts';
import { readIds, writePositions } from './history-section.ts';
import { type Placed, recordsOf } from './places.ts';
import { readList, readOptional, writeList, writeOptional } from './runs.ts';

/** What failures were: by which rules their signatures were made, and for each record of the history the run and the signature of each. */
export function writeErrors(writer: ByteWriter, rules: History['rules'], records: Placed<TestRecord>): void {
  writeOptional(writer, rules, writer.text);
  writer.uint(countOf(records));
  for (const { errors = NONE } of recordsOf(records)) {
    let known = 0;
    for (const error of errors) if (error !== '') known++;
    writer.uint(known);
    errors.forEach((error, run) => {
      if (error === '') return;
      writer.uint(run);
      writer.text(error);
    });
  }
}

/** The history with what is known of its failures. Records come in the order in which they were read. */
export function readErrors(reader: ByteReader, history: History): History {
  const rules = readOptional(reader, reader.text);
  if (reader.count() !== history.tests.size)
    throw new DamagedError('remembers failures of other tests than those that it holds');
  const tests = withDetails(history.tests, (record) => {
    const known = readList(reader, () => ({ run: reader.index(record.outcomes.length), error: reader.text() }));
    if (known.length === 0) return record;
    const errors = record.outcomes.split('').map(() => '');
    for (const { run, error } of known) errors[run] = error;
    return { ...record, errors };
  });
  return { ...history, tests, ...(rules === undefined ? {} : { rules }) };
}

type Records = History['tests'];

/** The records, each with what is known of it besides: the same ones where nothing is, as of most tests that are skipped, by the thousand. */
function withDetails(records: Records, detail: (record: TestRecord) => TestRecord): Records {
  const changed: [TestId, TestRecord][] = [];
  for (const [id, record] of records) {
    const detailed = detail(record);
    if (detailed !== record) changed.push([id, detailed]);
  }
  if (changed.length === 0) return records;
  const all = new Map(records);
  for (const [id, record] of changed) all.set(id, record);
  return all;
}

/** Errors with which tests failed for a moment, for each record of the history. */
export function writeFlakes(writer: ByteWriter, records: Placed<TestRecord>): void {
  writer.uint(countOf(records));
  for (const { flakes = [] } of recordsOf(records)) {
    writeList(writer, flakes, ({ error, ago }) => {
      writer.text(error);
      writer.uint(ago);
    });
  }
}

function countOf({ placed, others }: Placed<TestRecord>): number {
  return placed.length + others.length;
}

const NONE: readonly string[] = [];

/** The history with what failed for a moment. Records come in the order in which they were read. */
export function readFlakes(reader: ByteReader, history: History): History {
  if (reader.count() !== history.tests.size)
    throw new DamagedError('remembers flakes of other tests than those that it holds');
  const tests = withDetails(history.tests, (record) => {
    const flakes = readList(reader, () => ({ error: reader.text(), ago: reader.index(FLAKE_RUNS + 1) }));
    return flakes.length === 0 ? record : { ...record, flakes };
  });
  return { ...history, tests };
}

export function writeDurations(writer: ByteWriter, runs: number, { placed, others }: Placed<readonly number[]>): void {
  writer.uint(runs);
  writePositions(writer, placed);
  for (const { record } of placed) writeList(writer, record, writer.uint);
  writeList(writer, others, ([id, record]) => {
    writer.text(id);
    writeList(writer, record, writer.uint);
  });
}

export function readDurations(reader: ByteReader, snapshot: Snapshot): Durations {
  const runs = reader.index(HISTORY_RUNS + 1);
  const tests = new Map<TestId, readonly number[]>();
  for (const id of readIds(reader, snapshot)) tests.set(id, readList(reader, reader.uint));
  for (let left = reader.count(); left > 0; left--) {
    // The reader's own word: ids are compared, never taken apart.
    const id = reader.text() as TestId;
    tests.set(id, readList(reader, reader.uint));
  }
  return { runs, tests };
}
