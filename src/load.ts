import { setImmediate as nextTurn } from 'node:timers/promises';
import { readBlocks } from './blocks.ts';
import { type Diagnostic, ReportError } from './domain/diagnostic.ts';
import type { ReportRow, Snapshot } from './domain/snapshot.ts';
import type { Environment } from './domain/tests.ts';
import { byText } from './domain/text.ts';
import { type FindLimits, type FoundFile, findFiles } from './find.ts';
import { utf8 } from './formats/decode.ts';
import type { Blocks, Chunks, Format } from './formats/format.ts';
import { readHead } from './formats/head.ts';
import { hiddenReport } from './hidden-report.ts';
import { createSnapshotBuilder, type ReportSink, type SnapshotBuilder } from './merge/builder.ts';
import type { CoverageSuite } from './merge/coverage-suites.ts';
import type { PathResolver } from './merge/paths.ts';
import { pathMatcher } from './policy/path-matcher.ts';
import type { Policy } from './policy/policy.ts';
import { createRecogniser, type Recogniser } from './recognise.ts';

export interface LoadOptions {
  /** Absolute folder that relative patterns and shown paths start from. */
  readonly root: string;
  readonly tests: readonly string[];
  readonly coverage: readonly string[];
  readonly environment: Environment;
  readonly paths: PathResolver;
  /** Milliseconds since 1970: what was written before is stale. */
  readonly since?: number | undefined;
  readonly limits?: FindLimits;
  /** Told which files there are, before any is read. */
  readonly onFound?: ((files: readonly FoundFile[]) => void) | undefined;
  /** Told while reading, block by block: somebody may be waiting. */
  readonly onProgress?: ((read: Progress) => void) | undefined;
  /** Its suites with several coverage reports have a number each. */
  readonly policy?: Pick<Policy, 'suites'>;
}

/** How far reading is. */
export interface Progress {
  readonly files: number;
  /** Of so many files. */
  readonly of: number;
  readonly bytes: number;
}

export interface Loaded {
  readonly snapshot: Snapshot;
  readonly diagnostics: readonly Diagnostic[];
  /** Which kinds of report were named, where it was not this job that named them. */
  readonly named?: NamedKinds;
  /** Something that was to be read is not in the snapshot, and no suite shows it: a job that never reported. */
  readonly incomplete?: boolean;
}

export interface NamedKinds {
  readonly tests: boolean;
  readonly coverage: boolean;
}

/** Finds, recognises and reads every report, one after the other, and merges them. A file in both lists is read once. */
export async function load(options: LoadOptions): Promise<Loaded> {
  const { root, limits, onProgress } = options;
  const bounds = limits === undefined ? {} : { limits };
  const tests = await findFiles(options.tests, {
    root,
    purpose: 'tests',
    optional: optionalPatterns('tests', options.policy),
    ...bounds,
  });
  const coverage = await findFiles(options.coverage, {
    root,
    purpose: 'coverage',
    optional: optionalPatterns('coverage', options.policy),
    ...bounds,
  });
  const expectsTests = new Set(tests.files.map((file) => file.real));
  const files = new Map([...tests.files, ...coverage.files].map((file) => [file.real, file]));
  options.onFound?.([...files.values()]);
  const builder = createSnapshotBuilder({ paths: options.paths, suites: coverageSuites(options.policy) });
  const recognise = createRecogniser();
  const read = { files: 0, of: files.size, bytes: 0 };
  let turnAt = TURN;
  const onBlock = (bytes: number) => {
    read.bytes += bytes;
    onProgress?.(read);
  };
  const pause = () => {
    if (read.bytes < turnAt) return undefined;
    turnAt = read.bytes + TURN;
    return nextTurn();
  };
  for (const file of [...files.values()].sort((a, b) => byText(a.path, b.path))) {
    await readFile(file, builder, {
      environment: options.environment,
      purpose: expectsTests.has(file.real) ? 'tests' : 'coverage',
      since: options.since,
      recognise,
      onBlock,
      pause,
    });
    read.files++;
    await pause();
  }
  return { snapshot: builder.build(), diagnostics: [...tests.diagnostics, ...coverage.diagnostics] };
}

/** So many bytes are read at a time: requests go out and answers come in between. */
const TURN = 512 * 1024;

/** Of suites that need not run, and of no other. */
function optionalPatterns(kind: 'tests' | 'coverage', policy: LoadOptions['policy']): ReadonlySet<string> {
  const suites = policy?.suites ?? [];
  const wanted = new Set(suites.filter(({ required }) => required).flatMap((suite) => suite[kind]));
  return new Set(suites.flatMap((suite) => suite[kind]).filter((pattern) => !wanted.has(pattern)));
}

function coverageSuites(policy: LoadOptions['policy']): readonly CoverageSuite[] {
  const measured = policy?.suites.filter(({ coverage }) => coverage.length > 0) ?? [];
  return measured.map(({ name, coverage, selection }) => ({ name, includes: pathMatcher(coverage), selection }));
}

interface ReadOptions {
  readonly environment: Environment;
  /** What the user says the file is for; what it is, it says itself. */
  readonly purpose: 'tests' | 'coverage';
  readonly since: number | undefined;
  readonly recognise: Recogniser;
  /** Gets the size of each block that is read. */
  readonly onBlock?: (bytes: number) => void;
  /** Where it is time for others: what they do, and after it reading goes on. */
  readonly pause?: (() => Promise<void> | undefined) | undefined;
}

/** Reads one file into the builder. Never throws for what is in the file: the row says what it turned out to be. */
export async function readFile(file: FoundFile, builder: SnapshotBuilder, options: ReadOptions): Promise<ReportRow> {
  const blocks = told(readBlocks(file), options.onBlock);
  try {
    const first = blocks.next();
    const bytes = first.done === true ? new Uint8Array() : first.value;
    const format = await options.recognise(readHead(bytes, bytes.length >= file.bytes));
    const sink = builder.open({ path: file.path, format: format?.name, ...options, modified: file.modified });
    if (format === undefined) return sink.close([await unclaimed(file, bytes, options.recognise)]);
    const chunks = chunksOf(file, resume(bytes, blocks));
    return await readReport(format, { chunks, path: file.path, sink, pause: options.pause });
  } catch (error) {
    // Only what opening and reading the file can throw comes here: it was there a moment ago.
    if (!isSystemError(error)) throw error;
    const sink = builder.open({ path: file.path, format: undefined, ...options, modified: file.modified });
    return sink.close([{ level: 'error', file: file.path, message: `cannot be read (${error.code})` }]);
  } finally {
    blocks.return(undefined);
  }
}

interface Reading extends Pick<ReadOptions, 'pause'> {
  readonly chunks: Chunks;
  readonly path: string;
  readonly sink: ReportSink;
}

async function readReport(format: Format, { chunks, path, sink, pause }: Reading): Promise<ReportRow> {
  try {
    for (const batch of format.read(chunks, { path })) {
      sink.batch(batch);
      const others = pause?.();
      if (others !== undefined) await others;
    }
    return sink.close([]);
  } catch (error) {
    return sink.close([unreadable(path, error)]);
  }
}

function unreadable(file: string, error: unknown): Diagnostic {
  if (!(error instanceof ReportError)) throw error;
  return { level: 'error', file, ...(error.line === undefined ? {} : { line: error.line }), message: error.message };
}

/** A file that no format claims: another kind of file, or a report that ends before it says what it is or begins too late. These are never let pass. */
async function unclaimed(file: FoundFile, bytes: Uint8Array, recognise: Recogniser): Promise<Diagnostic> {
  const broken = endsTooEarly(file, bytes);
  try {
    // What is no text has none either.
    if (broken === NOTHING_IN_IT) utf8([bytes]).next();
  } catch (error) {
    return unreadable(file.path, error);
  }
  const hidden = await hiddenReport(readHead(bytes, bytes.length >= file.bytes), recognise);
  if (hidden !== undefined) {
    const message = `a report (${hidden.title}) begins here, behind other text: wanted a file that begins with it`;
    return { level: 'error', file: file.path, line: hidden.line + blankLines(bytes), message };
  }
  if (broken !== undefined) return { level: 'error', file: file.path, message: broken };
  return { level: 'warning', file: file.path, message: 'is not a test or coverage report that is known: left out' };
}

/** Lines before the first that is not blank. */
function blankLines(bytes: Uint8Array): number {
  const end = bytes.findIndex((byte) => byte > 32);
  return bytes.subarray(0, Math.max(end, 0)).filter((byte) => byte === 10).length;
}

/** A file shorter than this cannot be told from the first bytes of a report. */
const SHORTEST = 64;

function endsTooEarly(file: FoundFile, bytes: Uint8Array): string | undefined {
  if (/(^|\/)\.git(keep|ignore)$/.test(file.path)) return undefined;
  if (file.bytes === 0) return 'is empty: the run that was to write it did not finish';
  const { text, root, whole } = readHead(bytes, bytes.length >= file.bytes);
  if (text.trim() === '') return NOTHING_IN_IT;
  if (!whole) return undefined;
  if (text.startsWith('<') && root === undefined)
    return 'ends before its first element: the run that was to write it did not finish';
  if (/^[[{]/.test(text) && !isJson(text)) return 'is not complete JSON: the run that was to write it did not finish';
  return file.bytes < SHORTEST ? 'is too short to be recognised as any report' : undefined;
}

const NOTHING_IN_IT = 'holds nothing but white space: the run that was to write it did not finish';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function* told(
  blocks: Generator<Uint8Array, undefined, undefined>,
  onBlock: ReadOptions['onBlock'],
): Generator<Uint8Array, undefined, undefined> {
  if (onBlock === undefined) return yield* blocks;
  for (const block of blocks) {
    onBlock(block.length);
    yield block;
  }
  return undefined;
}

/** What was begun already is the first reading; every other one begins anew. */
function chunksOf(file: FoundFile, begun: Blocks): Chunks {
  let next: Blocks | undefined = begun;
  return {
    [Symbol.iterator]() {
      const blocks = next ?? readBlocks(file);
      next = undefined;
      return blocks[Symbol.iterator]();
    },
  };
}

function* resume(first: Uint8Array, rest: Blocks): Generator<Uint8Array> {
  if (first.length > 0) yield first;
  yield* rest;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
