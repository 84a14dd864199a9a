import { setImmediate as nextTurn } from 'node:timers/promises';
import { createBesides } from './beside.ts';
import type { Diagnostic } from './domain/diagnostic.ts';
import type { Snapshot } from './domain/snapshot.ts';
import type { Environment } from './domain/tests.ts';
import { byText } from './domain/text.ts';
import { type FindLimits, type FoundFile, findFiles } from './find.ts';
import { createSnapshotBuilder } from './merge/builder.ts';
import type { CoverageSuite } from './merge/coverage-suites.ts';
import type { PathResolver } from './merge/paths.ts';
import { pathMatcher } from './policy/path-matcher.ts';
import type { Policy } from './policy/policy.ts';
import { createReportReader } from './read-report.ts';

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
  const { environment, since } = options;
  const readReport = createReportReader({ builder, environment, since, besides: createBesides(), onBlock, pause });
  for (const file of [...files.values()].sort((a, b) => byText(a.path, b.path))) {
    await readReport(file, expectsTests.has(file.real) ? 'tests' : 'coverage');
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
