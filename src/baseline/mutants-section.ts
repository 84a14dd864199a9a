import { MUTANT_STATUSES, type Mutant, type MutantCounts, type MutantStatus, type Mutants } from '../domain/mutants.ts';
import type { ReportRow } from '../domain/snapshot.ts';
import { type RepoPath, repoPath } from '../domain/text.ts';
import { type ByteReader, type ByteWriter, DamagedError } from './bytes.ts';
import { readList, writeList } from './runs.ts';
import { readWord, writeWord } from './words.ts';

/** Stored as their place in this list: new ones go to the end. */
const STORED: readonly MutantStatus[] = [
  'killed',
  'timeout',
  'survived',
  'no-coverage',
  'pending',
  'invalid',
  'ignored',
];

/** All mutants, and how many each report has. */
export function writeMutants(writer: ByteWriter, mutants: Mutants, reports: readonly ReportRow[]): void {
  writer.uint(mutants.reports);
  writeList(writer, mutants.unresolved, writer.text);
  writeList(writer, [...mutants.files], ([path, all]) => {
    writer.text(path);
    let previous = 0;
    writeList(writer, all, ({ line, endLine, mutator, status }) => {
      writer.uint(line - previous);
      previous = line;
      writer.uint(endLine - line);
      writer.text(mutator);
      writeWord(writer, STORED, status);
    });
  });
  const counted = reports.flatMap(({ mutants: counts }, index) => (counts === undefined ? [] : [{ index, counts }]));
  writeList(writer, counted, ({ index, counts }) => {
    writer.uint(index);
    for (const status of STORED) writer.uint(counts[status]);
  });
}

export interface StoredMutants {
  readonly mutants: Mutants;
  /** By index of the report. */
  readonly counts: ReadonlyMap<number, MutantCounts>;
}

export function readMutants(reader: ByteReader, reports: number): StoredMutants {
  const from = reader.uint();
  const unresolved = readList(reader, reader.text);
  const files = new Map(
    readList(reader, (): [RepoPath, readonly Mutant[]] => {
      const path = repoPath(reader.text());
      let line = 0;
      const all = readList(reader, (): Mutant => {
        line += reader.uint();
        const endLine = line + reader.uint();
        if (line === 0 || endLine > 0xffff_ffff) throw new DamagedError('has a mutant on no line');
        return { line, endLine, mutator: reader.text(), status: readWord(reader, STORED) };
      });
      return [path, all];
    }),
  );
  const counts = new Map(
    readList(reader, (): [number, MutantCounts] => {
      const index = reader.index(reports);
      const read = new Map(STORED.map((status) => [status, reader.uint()]));
      return [index, countsOf((status) => read.get(status) ?? 0)];
    }),
  );
  return { mutants: { files, reports: from, unresolved }, counts };
}

function countsOf(count: (status: MutantStatus) => number): MutantCounts {
  const [killed, timeout, survived, uncovered, pending, invalid, ignored] = MUTANT_STATUSES.map(count);
  return {
    killed: killed ?? 0,
    timeout: timeout ?? 0,
    survived: survived ?? 0,
    'no-coverage': uncovered ?? 0,
    pending: pending ?? 0,
    invalid: invalid ?? 0,
    ignored: ignored ?? 0,
  };
}
