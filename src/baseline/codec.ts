import { createHash } from 'node:crypto';
import type { History } from '../domain/history.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type ByteWriter, DamagedError } from './bytes.ts';
import {
  readCoverage,
  readKeptCoverage,
  readSuiteCoverage,
  writeCoverage,
  writeKeptCoverage,
  writeSuiteCoverage,
} from './coverage-section.ts';
import { readDurations, readErrors, readFlakes, writeDurations, writeErrors, writeFlakes } from './history-details.ts';
import { readHistory, readHistoryRuns, writeHistory } from './history-section.ts';
import { readMutants, type StoredMutants, writeMutants } from './mutants-section.ts';
import { inPlace } from './places.ts';
import { readReports, writeReports } from './reports-section.ts';
import { readOptional, writeOptional } from './runs.ts';
import { pack, readSections, type Section, unpack, unpackBeginning } from './sections.ts';
import { readSuites, writeSuites } from './suites-section.ts';

/**
 * A stored snapshot: eight bytes that say what it is (`test-hea` would be text: it begins with 0x89, as PNG does), a version, the first 16
 * bytes of the SHA-256 of the rest, then sections. A section is one block after the other, so that neither side ever has all of it twice;
 * a block is the number of its section, its size unpacked and packed (32 bits each, little endian), and its bytes, packed with Brotli. A
 * section of an unknown number is left out: later versions may add some. The same snapshot gives the same bytes.
 */
const MAGIC = Buffer.from([0x89, 0x54, 0x48, 0x53, 0x0d, 0x0a, 0x1a, 0x0a]);
const VERSION = 2;
const DIGEST_BYTES = 16;
const HEADER_BYTES = MAGIC.length + 1 + DIGEST_BYTES;

const SECTIONS = {
  meta: 1,
  tests: 2,
  coverage: 3,
  history: 4,
  errors: 5,
  durations: 6,
  mutants: 7,
  suites: 8,
  kept: 9,
  flakes: 10,
};

/** What a stored snapshot says of its run besides its results. */
export interface SnapshotMeta {
  /** The commit that was tested. */
  readonly sha?: string;
  /** The runs of base up to this one. */
  readonly history?: History;
}

export type Decoded = { readonly snapshot: Snapshot; readonly meta: SnapshotMeta } | { readonly problem: string };

export function encodeSnapshot(snapshot: Snapshot, meta: SnapshotMeta): Uint8Array {
  const blocks: Buffer[] = [];
  const section = (number: number, write: (writer: ByteWriter) => void) => {
    pack(number, write, blocks);
  };
  section(SECTIONS.meta, (writer) => writeOptional(writer, meta.sha, writer.text));
  section(SECTIONS.tests, (writer) => {
    writeReports(writer, snapshot.reports);
    writeSuites(writer, snapshot.suites);
  });
  const { coverage, mutants, suiteCoverage, keptCoverage } = snapshot;
  if (coverage !== undefined) section(SECTIONS.coverage, (writer) => writeCoverage(writer, coverage));
  if (mutants !== undefined) section(SECTIONS.mutants, (writer) => writeMutants(writer, mutants, snapshot.reports));
  if (suiteCoverage !== undefined) section(SECTIONS.suites, (writer) => writeSuiteCoverage(writer, suiteCoverage));
  if (keptCoverage !== undefined) section(SECTIONS.kept, (writer) => writeKeptCoverage(writer, keptCoverage));
  const { history } = meta;
  if (history !== undefined) {
    const { tests, durations } = history;
    const records = inPlace(tests, snapshot);
    section(SECTIONS.history, (writer) => writeHistory(writer, history.runs, records));
    section(SECTIONS.errors, (writer) => writeErrors(writer, history.rules, records));
    section(SECTIONS.flakes, (writer) => writeFlakes(writer, records));
    if (durations !== undefined) {
      const timed = inPlace(durations.tests, snapshot);
      section(SECTIONS.durations, (writer) => writeDurations(writer, durations.runs, timed));
    }
  }
  const digest = createHash('sha256');
  for (const block of blocks) digest.update(block);
  return Buffer.concat([MAGIC, Uint8Array.of(VERSION), digest.digest().subarray(0, DIGEST_BYTES), ...blocks]);
}

/**
 * A snapshot that can be trusted in every field, or what is wrong with the file. Never a half. `runs` of the history are enough for whoever
 * joins shards, of which the history of single tests is dropped.
 */
export function decodeSnapshot(data: Uint8Array, history: 'history' | 'runs' = 'history'): Decoded {
  try {
    return decode(Buffer.from(data.buffer, data.byteOffset, data.byteLength), history);
  } catch (error) {
    if (error instanceof DamagedError) return { problem: `the snapshot is damaged: it ${error.message}` };
    throw error;
  }
}

function decode(data: Buffer, wanted: 'history' | 'runs'): Decoded {
  if (data.length === 0) return { problem: 'it is empty, wanted a snapshot' };
  if (!data.subarray(0, MAGIC.length).equals(MAGIC))
    return { problem: 'it is no snapshot: wanted a file that "snapshot" wrote' };
  if (data.length < HEADER_BYTES) throw new DamagedError('ends in the middle');
  const version = data[MAGIC.length];
  if (version !== VERSION) {
    return {
      problem: `it is a snapshot of version ${version}, wanted ${VERSION}: it was written by another version of this program`,
    };
  }
  const body = data.subarray(HEADER_BYTES);
  if (!digestOf(body).equals(data.subarray(MAGIC.length + 1, HEADER_BYTES)))
    throw new DamagedError('does not have the digest that it names');
  const sections = readSections(body);
  const sha = unpack(sections, SECTIONS.meta, (reader) => readOptional(reader, reader.text));
  const tests = unpack(sections, SECTIONS.tests, (reader) => {
    const reports = readReports(reader);
    return { reports, suites: readSuites(reader, reports.length) };
  });
  if (tests === undefined) throw new DamagedError('has no section for tests');
  const coverage = unpack(sections, SECTIONS.coverage, readCoverage);
  const mutated = unpack(sections, SECTIONS.mutants, (reader) => readMutants(reader, tests.reports.length));
  const suiteCoverage = unpack(sections, SECTIONS.suites, readSuiteCoverage);
  const keptCoverage = unpack(sections, SECTIONS.kept, readKeptCoverage);
  const plain: Snapshot = {
    ...tests,
    coverage,
    ...(suiteCoverage === undefined ? {} : { suiteCoverage }),
    ...(keptCoverage === undefined ? {} : { keptCoverage }),
  };
  const snapshot = mutated === undefined ? plain : withMutants(plain, mutated);
  const history = wanted === 'runs' ? unpackRuns(sections) : unpackHistory(sections, snapshot);
  return {
    snapshot,
    meta: { ...(sha === undefined ? {} : { sha }), ...(history === undefined ? {} : { history }) },
  };
}

function withMutants(snapshot: Snapshot, { mutants, counts }: StoredMutants): Snapshot {
  const reports = snapshot.reports.map((row, index) => {
    const ofReport = counts.get(index);
    return ofReport === undefined ? row : { ...row, mutants: ofReport };
  });
  return { ...snapshot, reports, mutants };
}

function unpackRuns(sections: ReadonlyMap<number, Section>): History | undefined {
  const runs = unpackBeginning(sections, SECTIONS.history, readHistoryRuns);
  return runs && { runs, tests: new Map() };
}

/** Sections of a history that an older version did not write are not there. */
function unpackHistory(sections: ReadonlyMap<number, Section>, snapshot: Snapshot): History | undefined {
  const history = unpack(sections, SECTIONS.history, (reader) => readHistory(reader, snapshot));
  if (history === undefined) return undefined;
  const detailed = unpack(sections, SECTIONS.errors, (reader) => readErrors(reader, history)) ?? history;
  const remembered = unpack(sections, SECTIONS.flakes, (reader) => readFlakes(reader, detailed)) ?? detailed;
  const durations = unpack(sections, SECTIONS.durations, (reader) => readDurations(reader, snapshot));
  return durations === undefined ? remembered : { ...remembered, durations };
}

function digestOf(body: Uint8Array): Buffer {
  return createHash('sha256').update(body).digest().subarray(0, DIGEST_BYTES);
}
