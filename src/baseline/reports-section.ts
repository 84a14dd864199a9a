import type { CoverageTotals } from '../domain/coverage.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Ratio } from '../domain/ratio.ts';
import type { CaseCounts, ReportRow } from '../domain/snapshot.ts';
import type { Environment, TestCounts } from '../domain/tests.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';
import { readList, readOptional, writeList, writeOptional } from './runs.ts';
import { LEVELS, METRICS, REPORT_STATES, readWord, writeWord } from './words.ts';

export function writeReports(writer: ByteWriter, reports: readonly ReportRow[]): void {
  writeList(writer, reports, (row) => {
    writer.text(row.path);
    writer.text(row.environment);
    writeOptional(writer, row.format, writer.text);
    writeWord(writer, REPORT_STATES, row.state);
    writeOptional(writer, row.cases, ({ total, passed, failed, skipped }) => {
      for (const n of [total, passed, failed, skipped]) writer.uint(n);
    });
    writeOptional(writer, row.tests, (tests) => writeCounts(writer, tests));
    writeOptional(writer, row.coverage, (coverage) => {
      writer.uint(coverage.files);
      writeTotals(writer, coverage);
    });
    writeList(writer, row.diagnostics, (diagnostic) => writeDiagnostic(writer, diagnostic));
  });
}

export function readReports(reader: ByteReader): readonly ReportRow[] {
  return readList(reader, () => {
    const row = {
      path: reader.text(),
      environment: reader.text() as Environment,
      format: readOptional(reader, reader.text),
      state: readWord(reader, REPORT_STATES),
    };
    const cases = readOptional(reader, () => readCases(reader));
    const tests = readOptional(reader, () => readCounts(reader));
    const coverage = readOptional(reader, () => {
      const files = reader.uint();
      return { ...readTotals(reader), files };
    });
    return {
      ...row,
      ...(cases === undefined ? {} : { cases }),
      ...(tests === undefined ? {} : { tests }),
      ...(coverage === undefined ? {} : { coverage }),
      diagnostics: readList(reader, () => readDiagnostic(reader)),
    };
  });
}

function readCases({ uint }: ByteReader): CaseCounts {
  return { total: uint(), passed: uint(), failed: uint(), skipped: uint() };
}

export function writeCounts(writer: ByteWriter, counts: TestCounts): void {
  const { total, passed, failed, errored, skipped, flaky, collectionErrors } = counts;
  for (const n of [total, passed, failed, errored, skipped, flaky, collectionErrors]) writer.uint(n);
}

export function readCounts({ uint }: ByteReader): TestCounts {
  return {
    total: uint(),
    passed: uint(),
    failed: uint(),
    errored: uint(),
    skipped: uint(),
    flaky: uint(),
    collectionErrors: uint(),
  };
}

export function writeTotals(writer: ByteWriter, totals: CoverageTotals): void {
  for (const metric of METRICS) writeOptional(writer, totals[metric], (ratio) => writeRatio(writer, ratio));
}

export function readTotals(reader: ByteReader): CoverageTotals {
  const totals: { -readonly [Key in keyof CoverageTotals]: CoverageTotals[Key] } = {};
  for (const metric of METRICS) {
    const ratio = readOptional(reader, () => readRatio(reader));
    if (ratio !== undefined) totals[metric] = ratio;
  }
  return totals;
}

export function writeRatio(writer: ByteWriter, { covered, total }: Ratio): void {
  writer.uint(covered);
  writer.uint(total);
}

export function readRatio({ uint }: ByteReader): Ratio {
  return { covered: uint(), total: uint() };
}

function writeDiagnostic(writer: ByteWriter, { level, file, line, message }: Diagnostic): void {
  writeWord(writer, LEVELS, level);
  writeOptional(writer, file, writer.text);
  writeOptional(writer, line, writer.uint);
  writer.text(message);
}

function readDiagnostic(reader: ByteReader): Diagnostic {
  const level = readWord(reader, LEVELS);
  const file = readOptional(reader, reader.text);
  const line = readOptional(reader, reader.uint);
  return {
    level,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    message: reader.text(),
  };
}
