import type { Batch, ReportedCase } from '../../../src/formats/format.ts';
import { type Counted, countFiles } from './coverage.ts';
import { type Reading, verdictOf } from './reading.ts';

/**
 * What was read, as text that a person can check against the report: first `format kind state`, then a line per case (verdict, kind,
 * suite, file:line, classname, name, attempts, ms, first line of the message) or per file (lines, branches, functions, statements
 * after union), then what else the reader said.
 */
export function goldenOf(reading: Reading): string {
  const { format, error, batches } = reading;
  if (format === undefined) return 'not a report\n';
  const lines = [`${format.name} ${format.kind} ${reading.state}`, ...reading.cases.map(caseLine)];
  for (const { path, ...counts } of countFiles(batches.flatMap(({ files = [] }) => files))) {
    const shown = Object.entries(counts).map(
      ([metric, { covered, total }]: [string, Counted]) => `${metric} ${covered}/${total}`,
    );
    lines.push([escaped(path), ...shown].join(' | '));
  }
  for (const { file, line, endLine, mutator, status } of batches.flatMap(({ mutants = [] }) => mutants)) {
    lines.push([status, `${escaped(file)}:${line}-${endLine}`, escaped(mutator)].join(' | '));
  }
  for (const batch of batches) lines.push(...notes(batch));
  if (error !== undefined) lines.push(`error: ${escaped(error)}`);
  return `${lines.join('\n')}\n`;
}

function caseLine(entry: ReportedCase): string {
  const failure = entry.attempts.findLast((attempt) => attempt.status === 'failed');
  const last = entry.attempts.at(-1);
  const message =
    failure?.status === 'failed'
      ? [failure.failure.type, firstLine(failure.failure.message || failure.failure.detail)]
      : [];
  const reason = last?.status === 'skipped' ? [firstLine(last.reason)] : [];
  const place = entry.line === undefined ? (entry.file ?? '') : `${entry.file ?? ''}:${entry.line}`;
  const suite = entry.project === undefined ? (entry.suite ?? '-') : `[${entry.project}] ${entry.suite ?? '-'}`;
  const attempts =
    entry.attempts.map(({ status }) => status).join(' ') + (entry.repeated === 'attempt' ? ' (attempt)' : '');
  const text = [...message, ...reason].filter((part) => part !== '').join(': ');
  const parts = [
    suite,
    place,
    entry.classname,
    entry.name,
    attempts,
    entry.ms === undefined ? '' : `${entry.ms} ms`,
    text,
  ];
  return `${verdictOf(entry)} ${entry.kind} | ${parts.map(escaped).join(' | ')}`.trimEnd();
}

function* notes({ started, sources = [], incomplete, diagnostics = [] }: Batch): Generator<string> {
  if (started !== undefined) yield `started: ${new Date(started).toISOString()}`;
  for (const source of sources) yield `source: ${escaped(source)}`;
  if (incomplete !== undefined) yield `incomplete: ${escaped(incomplete)}`;
  for (const { level, line, message } of diagnostics) yield `${level}: ${line ?? '-'}: ${escaped(message)}`;
}

const firstLine = (text: string) => text.trim().split('\n', 1)[0]?.slice(0, 120) ?? '';

/** One line, with nothing in it that could be taken for the end of a field. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('|', '\\|')
    .replaceAll(
      /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
      (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`,
    );
}
