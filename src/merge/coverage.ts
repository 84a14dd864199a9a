import type { Coverage, FileCoverage } from '../domain/coverage.ts';
import { byText, type RepoPath, repoPath } from '../domain/text.ts';
import type { Batch, ReportedFile } from '../formats/format.ts';
import { uniteFiles, uniteParts } from './coverage-file.ts';
import { createFilePacker, type FilePacker } from './coverage-pack.ts';
import type { PathResolver } from './paths.ts';
import type { Origin } from './paths-place.ts';

/** Takes the coverage of all reports of a run, one report after the other. */
export interface CoverageCollector {
  /** `path`: where the report lies. */
  readonly open: (report: { readonly format: string; readonly path?: string }) => ReportCoverage;
  /** The union of all that is closed; `undefined`: no report had any. */
  readonly finish: () => Coverage | undefined;
}

/** Takes one report, batch by batch. Source folders come before the files that lie in them, as every format has it. */
export interface ReportCoverage {
  readonly add: (batch: Pick<Batch, 'files' | 'sources'>) => void;
  /** What this report alone says, after its own union; `undefined`: it has no coverage. From now on it is part of the whole. */
  readonly close: () => Coverage | undefined;
  /** Paths that fit several files of the repository, sorted: they keep their name, under which different files may be one. */
  readonly ambiguous: () => readonly string[];
}

export function collectCoverage(paths: PathResolver): CoverageCollector {
  const packer = createFilePacker();
  const union = coverageUnion(packer);
  return {
    open(opened) {
      const report = readReport(opened, { paths, packer });
      return {
        add: report.add,
        ambiguous: report.ambiguous,
        close() {
          const coverage = report.coverage();
          if (coverage !== undefined) union.add(coverage);
          return coverage;
        },
      };
    },
    finish: union.coverage,
  };
}

function readReport(
  { format, path: report }: { readonly format: string; readonly path?: string },
  { paths, packer }: { readonly paths: PathResolver; readonly packer: FilePacker },
) {
  const sources = new Set<string>();
  const resolved = new Map<string, RepoPath>();
  const unresolved = new Set<string>();
  const ambiguous = new Set<string>();
  /** Paths in a folder for temporary files, and what they are if the report has no others of the repository. */
  const temporary = new Map<RepoPath, RepoPath>();
  let hasLasting = false;
  const parts = new Map<RepoPath, FileCoverage[]>();
  let origin: Origin = report === undefined ? {} : { report };
  let any = false;

  function repositoryPath({ path: written, module }: ReportedFile): RepoPath {
    const known = resolved.get(written);
    if (known !== undefined) return known;
    const result = paths.resolve(written, module === undefined ? origin : { ...origin, module });
    if (!result.resolved) unresolved.add(written);
    if (!result.resolved && result.reason === 'ambiguous') ambiguous.add(written);
    const isTemporary = result.resolved && result.temporary === true;
    hasLasting ||= result.resolved && !isTemporary;
    const path = isTemporary ? repoPath(written) : result.path;
    if (isTemporary) temporary.set(path, result.path);
    resolved.set(written, path);
    return path;
  }

  /** A checkout may lie in a folder for temporary files. Beside files of another one that is no checkout, but what a test wrote. */
  function settleTemporary(): void {
    for (const [written, path] of temporary) {
      const found = parts.get(written) ?? [];
      if (hasLasting) unresolved.add(written);
      else {
        parts.delete(written);
        parts.set(path, [...(parts.get(path) ?? []), ...found.map((part) => ({ ...part, path }))]);
      }
    }
  }

  function united(): ReadonlyMap<RepoPath, FileCoverage> {
    const files = new Map<RepoPath, FileCoverage>();
    for (const [path, all] of parts) {
      const file = uniteParts(all, packer);
      if (file !== undefined) files.set(path, file);
    }
    return files;
  }

  return {
    add({ sources: more, files }: Pick<Batch, 'files' | 'sources'>): void {
      if (more !== undefined) {
        for (const source of more) sources.add(source);
        origin = { ...origin, sources: [...sources] };
      }
      any ||= files !== undefined;
      for (const file of files ?? []) {
        const path = repositoryPath(file);
        const known = parts.get(path);
        const part = packer.part(path, file);
        if (known === undefined) parts.set(path, [part]);
        else known.push(part);
      }
    },
    ambiguous: () => [...ambiguous].sort(byText),
    coverage(): Coverage | undefined {
      if (!any) return undefined;
      settleTemporary();
      return {
        files: byPath(united()),
        formats: [format],
        reports: 1,
        unresolved: [...unresolved].sort(byText),
        ...(paths.isLookedUp() ? {} : { asWritten: true }),
      };
    },
  };
}

/**
 * The union of reports: a line is covered if one of them covers it, and a line that one of them does not measure does not vanish.
 * Associative, commutative, and idempotent in covered and total (hits add up). `undefined` for none.
 */
export function uniteCoverages(all: Iterable<Coverage>): Coverage | undefined {
  const union = coverageUnion(createFilePacker());
  for (const coverage of all) union.add(coverage);
  return union.coverage();
}

/** Two shards or snapshots as one. */
export function uniteCoverage(a: Coverage, b: Coverage): Coverage {
  return uniteCoverages([a, b]) ?? a;
}

function coverageUnion(packer: FilePacker) {
  const files = new Map<RepoPath, FileCoverage>();
  const formats = new Set<string>();
  const unresolved = new Set<string>();
  let reports = 0;
  let asWritten = false;
  /** The first, which is the union of one. */
  let alone: Coverage | undefined;

  function add(coverage: Coverage): void {
    reports += coverage.reports;
    for (const format of coverage.formats) formats.add(format);
    for (const path of coverage.unresolved) unresolved.add(path);
    asWritten ||= coverage.asWritten === true;
    for (const [path, file] of coverage.files) {
      const known = files.get(path);
      files.set(path, known === undefined ? file : uniteFiles(known, file, packer));
    }
  }

  return {
    add(coverage: Coverage): void {
      if (alone === undefined && reports === 0) {
        alone = coverage;
        return;
      }
      if (alone !== undefined) add(alone);
      alone = undefined;
      add(coverage);
    },
    coverage(): Coverage | undefined {
      if (alone !== undefined && alone.reports > 0) return alone;
      if (reports === 0) return undefined;
      const sorted = { formats: [...formats].sort(byText), unresolved: [...unresolved].sort(byText) };
      return { files: byPath(new Map(files)), reports, ...sorted, ...(asWritten ? { asWritten } : {}) };
    },
  };
}

/** In the order of their code units, as every order of paths. */
function byPath(files: ReadonlyMap<RepoPath, FileCoverage>): ReadonlyMap<RepoPath, FileCoverage> {
  const paths = [...files.keys()];
  if (paths.every((path, i) => i === 0 || (paths[i - 1] ?? '') < path)) return files;
  const sorted = new Map<RepoPath, FileCoverage>();
  for (const path of paths.sort()) {
    const file = files.get(path);
    if (file !== undefined) sorted.set(path, file);
  }
  return sorted;
}
