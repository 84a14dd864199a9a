import type {
  Coverage,
  CoverageUnit,
  FileCoverage,
  FileDetail,
  KeptCoverage,
  LineBranches,
  SuiteCoverage,
} from '../domain/coverage.ts';
import type { Ratio } from '../domain/ratio.ts';
import type { Environment } from '../domain/tests.ts';
import { byText, type RepoPath, repoPath } from '../domain/text.ts';
import { detailOf } from '../merge/coverage-detail.ts';
import { createFilePacker, type FilePacker } from '../merge/coverage-pack.ts';
import { type ByteReader, type ByteWriter, DamagedError } from './bytes.ts';
import { readRatio, readTotals, writeRatio, writeTotals } from './reports-section.ts';
import { readFlag, readList, readOptional, writeList, writeOptional } from './runs.ts';

/** All that merging needs: what is united from stored shards is what their reports would have been. */
export function writeCoverage(writer: ByteWriter, coverage: Coverage): void {
  writeList(writer, coverage.formats, writer.text);
  writer.uint(coverage.reports);
  writeList(writer, coverage.unresolved, writer.text);
  writeList(
    writer,
    [...coverage.files.values()].sort((a, b) => byText(a.path, b.path)),
    (file) => writeFile(writer, file),
  );
}

export function readCoverage(reader: ByteReader): Coverage {
  const formats = readList(reader, reader.text);
  const reports = reader.uint();
  const unresolved = readList(reader, reader.text);
  const packer = createFilePacker();
  const files = new Map(readList(reader, () => readFile(reader, packer)).map((file) => [file.path, file]));
  return { files, formats, reports, unresolved };
}

export function writeSuiteCoverage(writer: ByteWriter, suites: readonly SuiteCoverage[]): void {
  writeList(writer, suites, ({ name, reports, totals }) => {
    writer.text(name);
    writer.uint(reports);
    writeTotals(writer, totals);
  });
}

export function readSuiteCoverage(reader: ByteReader): readonly SuiteCoverage[] {
  return readList(reader, () => ({ name: reader.text(), reports: reader.uint(), totals: readTotals(reader) }));
}

export function writeKeptCoverage(writer: ByteWriter, kept: readonly KeptCoverage[]): void {
  writeList(writer, kept, ({ path, environment, coverage, from }) => {
    writer.text(path);
    writer.text(environment);
    writer.uint(from?.age ?? 0);
    writeOptional(writer, from?.sha, writer.text);
    writeCoverage(writer, coverage);
  });
}

export function readKeptCoverage(reader: ByteReader): readonly KeptCoverage[] {
  return readList(reader, () => {
    const report = { path: reader.text(), environment: reader.text() as Environment };
    const age = reader.uint();
    const sha = readOptional(reader, reader.text);
    const from = age === 0 ? {} : { from: { ...(sha === undefined ? {} : { sha }), age } };
    return { ...report, coverage: readCoverage(reader), ...from };
  });
}

const TOTALS = ['lines', 'branches', 'functions', 'statements'] as const;

function writeFile(writer: ByteWriter, packed: FileCoverage): void {
  const file = detailOf(packed);
  writer.text(file.path);
  writer.uint(file.lines.length);
  let previous = 0;
  for (const line of file.lines) {
    writer.uint(line - previous);
    previous = line;
  }
  for (const hits of file.hits) writer.uint(hits);
  writeBranches(writer, file.branches);
  writeUnits(writer, file.functions);
  writeUnits(writer, file.statements);
  for (const kind of TOTALS) writeOptional(writer, file.totals[kind], (ratio) => writeRatio(writer, ratio));
  writer.byte(packed.branchesAtLeast ? 1 : 0);
}

function readFile(reader: ByteReader, packer: FilePacker): FileCoverage {
  const path: RepoPath = repoPath(reader.text());
  const length = reader.count();
  const lines = new Uint32Array(length);
  let line = 0;
  for (let index = 0; index < length; index++) {
    line = within32(line + reader.uint());
    lines[index] = line;
  }
  const hits = new Uint32Array(length);
  for (let index = 0; index < length; index++) hits[index] = within32(reader.uint());
  const branches = readBranches(reader);
  const functions = readUnits(reader);
  const statements = readUnits(reader);
  const totals: { -readonly [Key in keyof FileDetail['totals']]: Ratio } = {};
  for (const kind of TOTALS) {
    const ratio = readOptional(reader, () => readRatio(reader));
    if (ratio !== undefined) totals[kind] = ratio;
  }
  // Whether a branch is a lower bound stands beside it.
  readFlag(reader);
  return packer.detail({ path, lines, hits, branches, functions, statements, totals });
}

function within32(value: number): number {
  if (value > 0xffff_ffff) throw new DamagedError('has a line or a count beyond 32 bits');
  return value;
}

function writeBranches(writer: ByteWriter, branches: FileDetail['branches']): void {
  let previous = 0;
  const sorted = [...branches].sort(([a], [b]) => a - b);
  writeList(writer, sorted, ([line, { taken, total, arms, atLeast }]) => {
    writer.uint(line - previous);
    previous = line;
    writer.uint(taken);
    writer.uint(total);
    writer.byte((arms === undefined ? 0 : 1) + (atLeast === true ? 2 : 0));
    if (arms === undefined) return;
    writeList(
      writer,
      [...arms].sort(([a], [b]) => byText(a, b)),
      ([arm, hits]) => {
        writer.text(arm);
        writer.number(hits);
      },
    );
  });
}

function readBranches(reader: ByteReader): FileDetail['branches'] {
  let line = 0;
  const entries = readList(reader, (): [number, LineBranches] => {
    line = within32(line + reader.uint());
    const taken = within32(reader.uint());
    const total = within32(reader.uint());
    const flags = reader.index(4);
    const arms =
      flags % 2 === 1 ? new Map(readList(reader, (): [string, number] => [reader.text(), reader.number()])) : undefined;
    return [line, { taken, total, ...(arms === undefined ? {} : { arms }), ...(flags >= 2 ? { atLeast: true } : {}) }];
  });
  return new Map(entries);
}

function writeUnits(writer: ByteWriter, units: ReadonlyMap<string, CoverageUnit>): void {
  writeList(
    writer,
    [...units].sort(([a], [b]) => byText(a, b)),
    ([id, { hits, count }]) => {
      writer.text(id);
      writer.number(hits);
      writer.uint(count);
    },
  );
}

function readUnits(reader: ByteReader): ReadonlyMap<string, CoverageUnit> {
  return new Map(
    readList(reader, (): [string, CoverageUnit] => [
      reader.text(),
      { hits: reader.number(), count: within32(reader.uint()) },
    ]),
  );
}
