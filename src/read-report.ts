import type { Besides } from './beside.ts';
import { createOpener, type OpenFile } from './blocks.ts';
import { type Diagnostic, ReportError } from './domain/diagnostic.ts';
import type { ReportRow } from './domain/snapshot.ts';
import type { Environment } from './domain/tests.ts';
import type { FoundFile } from './find.ts';
import type { Format, Read } from './formats/format.ts';
import { readHead } from './formats/head.ts';
import { hiddenReport } from './hidden-report.ts';
import type { ReportSink, SnapshotBuilder } from './merge/builder.ts';
import { createRecogniser, type Recogniser } from './recognise.ts';
import { diagnose, type Unclaimed } from './unclaimed.ts';

export interface ReadOptions {
  readonly builder: SnapshotBuilder;
  readonly environment: Environment;
  /** Milliseconds since 1970: what was written before is stale. */
  readonly since?: number | undefined;
  /** Where all reports of a run are read: what a summary of those in its folder is compared with. */
  readonly besides?: Besides;
  /** Gets the size of each block that is read. */
  readonly onBlock?: (bytes: number) => void;
  /** Where it is time for others: what they do, and after it reading goes on. */
  readonly pause?: () => Promise<void> | undefined;
}

/**
 * Reads a file into the builder. Never throws for what is in the file: the row says what it turned out to be.
 * @param purpose what the user says the file is for; what it is, it says itself.
 */
export type ReportReader = (file: FoundFile, purpose: 'tests' | 'coverage') => Promise<ReportRow>;

/** For files one after the other: what serves all of them is made once, as there may be thousands. */
export function createReportReader(options: ReadOptions): ReportReader {
  const { builder, environment, since, besides, pause, onBlock = () => undefined } = options;
  const openFile = createOpener(onBlock);
  const recognise = createRecogniser();
  const readers = new Map<Format, Read>();
  const readerOf = (format: Format) => {
    const read = readers.get(format) ?? format.reader?.() ?? format.read;
    readers.set(format, read);
    return read;
  };

  return async (file, purpose) => {
    const { path, modified } = file;
    const report = { path, environment, purpose, since, modified };
    let open: OpenFile | undefined;
    try {
      open = openFile(file);
      const head = readHead(open.first, open.first.length >= file.bytes);
      const format = await recognise(head);
      const sink = builder.open({ ...report, format: format?.name });
      if (format === undefined) return sink.close([await unclaimed(file, { chunks: open.chunks, head, recognise })]);
      const row = await readReport(readerOf(format), {
        chunks: open.chunks,
        path,
        sink,
        pause,
        format,
        recognise,
        besides,
      });
      besides?.add(row);
      return row;
    } catch (error) {
      // Only what opening and reading the file can throw comes here: it was there a moment ago.
      if (!isSystemError(error)) throw error;
      const sink = builder.open({ ...report, format: undefined });
      return sink.close([{ level: 'error', file: path, message: `cannot be read (${error.code})` }]);
    } finally {
      open?.close();
    }
  };
}

interface Reading extends Pick<OpenFile, 'chunks'> {
  readonly path: string;
  readonly sink: ReportSink;
  readonly pause: ReadOptions['pause'] | undefined;
  readonly format: Format;
  readonly besides: Besides | undefined;
  readonly recognise: Recogniser;
}

async function readReport(read: Read, reading: Reading): Promise<ReportRow> {
  const { chunks, path, sink, pause, besides } = reading;
  try {
    let rest: number | undefined;
    for (const batch of read(chunks, { path })) {
      sink.batch(batch);
      const missing = batch.failuresBeside === undefined ? [] : besides?.missing(path, batch.failuresBeside);
      if (missing !== undefined && missing.length > 0) sink.batch({ cases: missing });
      rest ??= batch.rest;
      const others = pause?.();
      if (others !== undefined) await others;
    }
    return sink.close(rest === undefined ? [] : await secondReport(reading, rest));
  } catch (error) {
    return sink.close([unreadable(path, error)]);
  }
}

/** What is behind a report may be a line of a package manager, or another report that nobody reads. */
async function secondReport(
  { chunks, path, format, recognise }: Reading,
  from: number,
): Promise<readonly Diagnostic[]> {
  const hidden = await hiddenReport({ chunks, recognise, behind: { format, from } });
  if (hidden === undefined) return [];
  const message = `a second report (${hidden.title}) begins here, behind the first: wanted one file for each`;
  return [{ level: 'error', file: path, line: hidden.line, message }];
}

function unreadable(file: string, error: unknown): Diagnostic {
  if (!(error instanceof ReportError)) throw error;
  return { level: 'error', file, ...(error.line === undefined ? {} : { line: error.line }), message: error.message };
}

/** Why no format claims the file. */
async function unclaimed(file: FoundFile, unknown: Unclaimed): Promise<Diagnostic> {
  try {
    return await diagnose(file, unknown);
  } catch (error) {
    return unreadable(file.path, error);
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
