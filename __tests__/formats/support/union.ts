import { Buffer } from 'node:buffer';
import type { Format, ReportedFile } from '../../../src/formats/format.ts';
import { type Counted, countFiles } from './coverage.ts';
import { readReport } from './reading.ts';

/** What a report says of its files: `a.ts 1/2 lines 1/2 branches`, metrics without a total left out; an error as `error: …`. */
export function said(format: Format, report: string | object): readonly string[] {
  const text = typeof report === 'string' ? report : JSON.stringify(report);
  const { format: found, batches, error } = readReport(Buffer.from(text), 'report', 1000);
  if (found?.name !== format.name) return [`claimed by ${found?.name ?? 'none'}`];
  const files = countFiles(batches.flatMap((batch) => batch.files ?? [])).map(({ path, ...metrics }) =>
    [path, ...Object.entries(metrics).flatMap(([metric, counted]) => shown(metric, counted))].join(' '),
  );
  const warnings = batches.flatMap(({ diagnostics = [] }) => diagnostics.map(({ message }) => `warning: ${message}`));
  return [...files, ...warnings, ...(error === undefined ? [] : [`error: ${error}`])];
}

function shown(metric: string, { covered, total }: Counted): string[] {
  return total === 0 ? [] : [`${covered}/${total} ${metric}`];
}

/** Line → hits of a file: `1:2 3:0`, the largest where a line repeats. */
export function lineHits({ lines, hits }: Pick<ReportedFile, 'lines' | 'hits'>): string {
  const most = new Map<number, number>();
  for (const [i, line] of lines.entries()) most.set(line, Math.max(most.get(line) ?? 0, hits[i] ?? 0));
  return [...most].map(([line, count]) => `${line}:${count}`).join(' ');
}

/** Every file of a report, however many parts it came in. */
export function filesOf(format: Format, report: string | object): readonly ReportedFile[] {
  const text = typeof report === 'string' ? report : JSON.stringify(report);
  return [...format.read([Buffer.from(text)], { path: 'report' })].flatMap((batch) => batch.files ?? []);
}
