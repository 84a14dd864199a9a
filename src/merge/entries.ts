import { type Environment, type Outcome, PASSED_ONCE, type TestCase } from '../domain/tests.ts';
import { type RepoPath, repoPath } from '../domain/text.ts';
import type { CaseHome, ReportedCase } from '../formats/format.ts';
import { verdictOf } from './attempts.ts';
import { isAbsolutePath, maskName } from './identity.ts';
import type { OpenReport } from './open-report.ts';
import type { SuiteKey } from './suite-map.ts';

export interface ReadEntry {
  readonly suite: SuiteKey;
  readonly test: Omit<TestCase, 'ordinal' | 'report'>;
}

/** What the cases of one home share in every run. */
export interface ReadHome {
  readonly suite: SuiteKey;
  readonly classname: string;
  readonly file: RepoPath | undefined;
}

/** From an entry as a report has it to the case that it is in every run: paths resolved, names masked, equal things shared. */
export interface EntryReader {
  readonly entry: (entry: ReportedCase) => ReadEntry;
  readonly home: (home: CaseHome) => ReadHome;
}

/** The file of the repository that a report means; `undefined`: none, or several. */
type Resolve = (path: string) => RepoPath | undefined;

/** Readers for reports one after the other. */
export function createEntryReaders(
  resolve: Resolve,
): (report: Pick<OpenReport, 'path' | 'environment'>) => EntryReader {
  const file = remember((written: string) => fileOf(written, resolve));
  const suiteName = remember((written: string) =>
    isAbsolutePath(written) ? fileOf(written, resolve) : maskName(written),
  );
  const ownName = remember(suiteOfReport);
  const classname = remember(maskName);
  const skip = createSkips();

  return ({ path, environment }) => {
    const inProject = remember((project: string) => joinEnvironment(environment, project));
    let suite: SuiteKey | undefined;

    const suiteOf = (written: string | undefined, project: string | undefined) => {
      const name = written === undefined || written === '' ? ownName(path) : suiteName(written);
      const where = project === undefined || project === '' ? environment : inProject(project);
      if (suite?.name !== name || suite.environment !== where) suite = { environment: where, name };
      return suite;
    };

    return {
      entry(entry) {
        const attempts = shareAttempts(entry.attempts, skip);
        const verdict = attempts === PASSED_ONCE ? 'passed' : verdictOf(attempts);
        const { kind, line, ms } = entry;
        // Field by field, as there are millions: to spread what is mostly not there costs more than all the rest.
        const test: Mutable<ReadEntry['test']> = {
          kind,
          classname: classname(entry.classname),
          name: maskName(entry.name),
          verdict,
          attempts,
        };
        if (entry.file !== undefined && entry.file !== '') test.file = file(entry.file);
        if (line !== undefined) test.line = line;
        if (ms !== undefined && ms >= 0 && ms < Number.MAX_SAFE_INTEGER) test.ms = Math.round(ms);
        return { suite: suiteOf(entry.suite, entry.project), test };
      },
      home: (home) => ({
        suite: suiteOf(home.suite, home.project),
        classname: classname(home.classname),
        file: home.file === undefined || home.file === '' ? undefined : file(home.file),
      }),
    };
  };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A report that names no suite is one itself; `out/report-1763625640798.xml` is the same one in every run, as is one outside the workspace. */
export function suiteOfReport(path: string): string {
  return isAbsolutePath(path) ? elsewhere(path) : maskName(path);
}

/** A path that no file of the repository answers to stays as written, without what only this machine has. */
function fileOf(written: string, resolve: Resolve): RepoPath {
  const found = resolve(written);
  if (found !== undefined) return found;
  return repoPath(isAbsolutePath(written) ? elsewhere(written) : written);
}

/** Wherever a machine keeps it: `/checkout/out/a.xml` and `/home/me/out/a.xml` are both `…/a.xml`. */
function elsewhere(path: string): string {
  return `…/${maskName(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))}`;
}

function joinEnvironment(environment: Environment, project: string): Environment {
  return (environment === '' ? `project=${project}` : `${environment}, project=${project}`) as Environment;
}

/** Neighbouring entries mostly have the same file, classname and suite. */
function remember<T>(derive: (written: string) => T): (written: string) => T {
  let known: { readonly written: string; readonly value: T } | undefined;
  return (written) => {
    if (known?.written !== written) known = { written, value: derive(written) };
    return known.value;
  };
}

type Skips = (reason: string, expectedFailure: boolean) => readonly Outcome[];

/** Thousands of tests are skipped for a handful of reasons. */
function createSkips(): Skips {
  const known = { expected: new Map<string, readonly Outcome[]>(), other: new Map<string, readonly Outcome[]>() };
  return (reason, expectedFailure) => {
    const shared = expectedFailure ? known.expected : known.other;
    const attempts = shared.get(reason) ?? [{ status: 'skipped', reason, expectedFailure }];
    shared.set(reason, attempts);
    return attempts;
  };
}

function shareAttempts(attempts: readonly Outcome[], skip: Skips): readonly Outcome[] {
  const only = attempts.length === 1 ? attempts[0] : undefined;
  if (only?.status === 'passed') return PASSED_ONCE;
  return only?.status === 'skipped' ? skip(only.reason, only.expectedFailure) : attempts;
}
