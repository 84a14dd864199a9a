import { createHash } from 'node:crypto';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { History } from '../domain/history.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type ByteReader, type ByteWriter, createReader, createWriter, DamagedError } from './bytes.ts';
import { readCoverage, readSuiteCoverage, writeCoverage, writeSuiteCoverage } from './coverage-section.ts';
import { readDurations, readErrors, writeDurations, writeErrors } from './history-details.ts';
import { readHistory, writeHistory } from './history-section.ts';
import { readMutants, type StoredMutants, writeMutants } from './mutants-section.ts';
import { readReports, writeReports } from './reports-section.ts';
import { readOptional, writeOptional } from './runs.ts';
import { readSuites, writeSuites } from './suites-section.ts';

/**
 * A stored snapshot: eight bytes that say what it is (`test-hea` would be text: it begins with 0x89, as PNG does), a version, the first 16
 * bytes of the SHA-256 of the rest, then sections. A section is its number, its size unpacked and packed (32 bits each, little endian), and
 * its bytes, packed with Brotli. A section of an unknown number is left out: later versions may add some. The same snapshot gives the same
 * bytes.
 */
const MAGIC = Buffer.from([0x89, 0x54, 0x48, 0x53, 0x0d, 0x0a, 0x1a, 0x0a]);
const VERSION = 1;
const DIGEST_BYTES = 16;
const HEADER_BYTES = MAGIC.length + 1 + DIGEST_BYTES;
const SECTION_HEADER_BYTES = 9;

const SECTIONS = { meta: 1, tests: 2, coverage: 3, history: 4, errors: 5, durations: 6, mutants: 7, suites: 8 };

/** Of one section, unpacked: a million tests take about 60 MB, and pack to a tenth at least. */
const SECTION_LIMIT = 1024 * 1024 * 1024;
const MOST_PACKED = { free: 64 * 1024 * 1024, times: 200 };

/** What a stored snapshot says of its run besides its results. */
export interface SnapshotMeta {
  /** The commit that was tested. */
  readonly sha?: string;
  /** The runs of base up to this one. */
  readonly history?: History;
}

export type Decoded = { readonly snapshot: Snapshot; readonly meta: SnapshotMeta } | { readonly problem: string };

export function encodeSnapshot(snapshot: Snapshot, meta: SnapshotMeta): Uint8Array {
  const sections = [
    pack(SECTIONS.meta, (writer) => writeOptional(writer, meta.sha, writer.text)),
    pack(SECTIONS.tests, (writer) => {
      writeReports(writer, snapshot.reports);
      writeSuites(writer, snapshot.suites);
    }),
  ];
  const { coverage } = snapshot;
  if (coverage !== undefined) sections.push(pack(SECTIONS.coverage, (writer) => writeCoverage(writer, coverage)));
  const { mutants } = snapshot;
  if (mutants !== undefined)
    sections.push(pack(SECTIONS.mutants, (writer) => writeMutants(writer, mutants, snapshot.reports)));
  const { suiteCoverage } = snapshot;
  if (suiteCoverage !== undefined)
    sections.push(pack(SECTIONS.suites, (writer) => writeSuiteCoverage(writer, suiteCoverage)));
  const { history } = meta;
  if (history !== undefined) {
    sections.push(pack(SECTIONS.history, (writer) => writeHistory(writer, history, snapshot)));
    sections.push(pack(SECTIONS.errors, (writer) => writeErrors(writer, history, snapshot)));
    const { durations } = history;
    if (durations !== undefined) {
      sections.push(pack(SECTIONS.durations, (writer) => writeDurations(writer, durations, snapshot)));
    }
  }
  const body = Buffer.concat(sections);
  return Buffer.concat([MAGIC, Uint8Array.of(VERSION), digestOf(body), body]);
}

/** A snapshot that can be trusted in every field, or what is wrong with the file. Never a half. */
export function decodeSnapshot(data: Uint8Array): Decoded {
  try {
    return decode(Buffer.from(data.buffer, data.byteOffset, data.byteLength));
  } catch (error) {
    if (error instanceof DamagedError) return { problem: `the snapshot is damaged: it ${error.message}` };
    throw error;
  }
}

function decode(data: Buffer): Decoded {
  if (data.length === 0) return { problem: 'is empty, wanted a snapshot' };
  if (!data.subarray(0, MAGIC.length).equals(MAGIC))
    return { problem: 'is no snapshot: wanted a file that "snapshot" wrote' };
  if (data.length < HEADER_BYTES) throw new DamagedError('ends in the middle');
  const version = data[MAGIC.length];
  if (version !== VERSION) {
    return {
      problem: `is a snapshot of version ${version}, wanted ${VERSION}: it was written by another version of this program`,
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
  const plain: Snapshot = { ...tests, coverage, ...(suiteCoverage === undefined ? {} : { suiteCoverage }) };
  const snapshot = mutated === undefined ? plain : withMutants(plain, mutated);
  const history = unpackHistory(sections, snapshot);
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

/** Sections of a history that an older version did not write are not there. */
function unpackHistory(sections: ReadonlyMap<number, Section>, snapshot: Snapshot): History | undefined {
  const history = unpack(sections, SECTIONS.history, (reader) => readHistory(reader, snapshot));
  if (history === undefined) return undefined;
  const detailed = unpack(sections, SECTIONS.errors, (reader) => readErrors(reader, history)) ?? history;
  const durations = unpack(sections, SECTIONS.durations, (reader) => readDurations(reader, snapshot));
  return durations === undefined ? detailed : { ...detailed, durations };
}

function digestOf(body: Uint8Array): Buffer {
  return createHash('sha256').update(body).digest().subarray(0, DIGEST_BYTES);
}

function pack(section: number, write: (writer: ByteWriter) => void): Buffer {
  const writer = createWriter();
  write(writer);
  const raw = writer.finish();
  const packed = brotliCompressSync(raw, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: raw.length > LARGE ? 4 : 9,
      [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
    },
  });
  const header = Buffer.alloc(SECTION_HEADER_BYTES);
  header.writeUInt8(section, 0);
  header.writeUInt32LE(raw.length, 1);
  header.writeUInt32LE(packed.length, 5);
  return Buffer.concat([header, packed]);
}

/** Above it the time for the best packing is felt. */
const LARGE = 4 * 1024 * 1024;

interface Section {
  readonly size: number;
  readonly packed: Buffer;
}

function readSections(body: Buffer): ReadonlyMap<number, Section> {
  const sections = new Map<number, Section>();
  for (let at = 0; at < body.length; ) {
    if (body.length - at < SECTION_HEADER_BYTES) throw new DamagedError('ends in the middle');
    const section = body.readUInt8(at);
    const size = body.readUInt32LE(at + 1);
    const length = body.readUInt32LE(at + 5);
    at += SECTION_HEADER_BYTES;
    if (length > body.length - at) throw new DamagedError('ends in the middle');
    if (sections.has(section)) throw new DamagedError('has a section twice');
    sections.set(section, { size, packed: body.subarray(at, at + length) });
    at += length;
  }
  return sections;
}

function unpack<T>(
  sections: ReadonlyMap<number, Section>,
  section: number,
  read: (reader: ByteReader) => T,
): T | undefined {
  const found = sections.get(section);
  if (found === undefined) return undefined;
  const reader = createReader(unpackBytes(found));
  const value = read(reader);
  reader.end();
  return value;
}

function unpackBytes({ size, packed }: Section): Buffer {
  if (size > Math.min(SECTION_LIMIT, MOST_PACKED.free + packed.length * MOST_PACKED.times)) {
    throw new DamagedError('would unpack to more than any snapshot has');
  }
  let raw: Buffer;
  try {
    // One byte more than announced is already wrong. In one block: no copy.
    raw = brotliDecompressSync(packed, { maxOutputLength: size + 1, chunkSize: Math.max(size + 1, 64) });
  } catch {
    throw new DamagedError('cannot be unpacked');
  }
  if (raw.length !== size) throw new DamagedError('has a section of another size than announced');
  return raw;
}
