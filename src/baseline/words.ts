import type { Metric } from '../domain/coverage.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { ReportRow } from '../domain/snapshot.ts';
import type { EntryKind, SuiteState } from '../domain/tests.ts';
import type { ByteReader, ByteWriter } from './bytes.ts';

/** Words that are stored as their place in these lists. New ones go to the end: what is stored keeps its meaning. */
export const KINDS: readonly EntryKind[] = ['case', 'collection', 'internal', 'suite'];
export const SUITE_STATES: readonly SuiteState[] = ['whole', 'partial', 'absent', 'stale', 'unreadable'];
export const REPORT_STATES: readonly ReportRow['state'][] = ['whole', 'partial', 'unreadable', 'stale'];
export const LEVELS: readonly Diagnostic['level'][] = ['error', 'warning', 'note'];
export const METRICS: readonly Metric[] = [
  'lines',
  'branches',
  'functions',
  'statements',
  'lines-and-branches',
  'strict-lines',
];

export function writeWord<T extends string>(writer: ByteWriter, words: readonly T[], word: T): void {
  writer.uint(words.indexOf(word));
}

export function readWord<T extends string>(reader: ByteReader, words: readonly T[]): T {
  const word = words[reader.index(words.length)];
  if (word === undefined) throw new RangeError('an index in bounds has a word');
  return word;
}
