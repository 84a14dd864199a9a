import { type EntryKind, type Outcome, PASSED_ONCE } from '../domain/tests.ts';
import type { CaseHome, ReportedCase } from './format.ts';
import type { Dialect } from './junit-dialect.ts';
import type { Finding } from './junit-finding.ts';
import { goEntry } from './junit-go-case.ts';
import { FAILED_IMPORT, isTestFile } from './junit-naming.ts';
import { attemptsOf } from './junit-outcome.ts';
import type { Said } from './junit-words.ts';

/** A `testcase` that is open: what its start tag says, and what was found in it since. */
export interface OpenCase {
  readonly said: Said | undefined;
  readonly dialect: Dialect;
  readonly home: CaseHome;
  /** As written. */
  readonly name: string | undefined;
  /** Name of the nearest suite. */
  readonly parent: string | undefined;
  readonly line: number | undefined;
  readonly ms: number | undefined;
  findings: Finding[] | undefined;
}

/** A case as it is reported. */
export function closeCase(open: OpenCase): ReportedCase {
  const { home, dialect, findings, ms } = open;
  const { file, classname, project } = home;
  if (dialect === 'pytest' && open.name === undefined && classname === '') return stoppedTest(open);
  // Surefire: what fails before or after all tests of a class is a case without a name.
  const name = open.name?.trim() || classname || NAMELESS;
  const attempts = saysNothing(open)
    ? PASSED_ONCE
    : attemptsOf(findings === undefined ? [] : withoutIntroductions(findings, home), open.said, dialect);
  const kind = attempts === PASSED_ONCE ? 'case' : kindOf(open, name, attempts);
  const suite = home.suite ?? (kind === 'collection' ? name : undefined);
  // The file that could not be loaded is one entry however often it is written (jest-junit writes it twice).
  const repeated = kind === 'case' ? 'case' : 'attempt';
  // Nearly all have a duration: to add it to an object that is there costs as much as the object.
  const entry: Mutable<ReportedCase> =
    ms === undefined
      ? { kind, suite, classname, name, attempts, repeated }
      : { kind, suite, classname, name, attempts, repeated, ms };
  if (file !== undefined) {
    entry.file = file;
    if (open.line !== undefined) entry.line = open.line;
  }
  if (project !== undefined) entry.project = project;
  return dialect === 'go' && entry.attempts !== PASSED_ONCE ? goEntry(entry, open.name) : entry;
}

function saysNothing({ findings, said }: OpenCase): boolean {
  return findings === undefined && said === undefined;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const NAMELESS = '(no name)';

/** pytest leaves a case without a name where a run was broken off (`pytest.exit`, Ctrl-C, an internal error): the test that ran then. */
function stoppedTest(open: OpenCase): ReportedCase {
  const failure = { type: '', message: STOPPED, detail: '' };
  return {
    kind: 'internal',
    suite: undefined,
    classname: '',
    name: 'test that was running when the run was broken off',
    attempts: [{ status: 'failed', kind: 'error', failure }],
    repeated: 'case',
    ...(open.ms === undefined ? {} : { ms: open.ms }),
  };
}

export const STOPPED = 'the run was broken off while a test ran; pytest wrote neither its name nor its outcome';

function kindOf(open: OpenCase, name: string, attempts: readonly Outcome[]): EntryKind {
  const last = attempts[attempts.length - 1];
  if (attempts.length > 1 || last === undefined || last.status !== 'failed') return 'case';
  const { home, dialect } = open;
  switch (dialect) {
    case 'pytest':
      if (home.classname === 'pytest' && name === 'internal') return 'internal';
      // "collection failure", and "collection error" of older versions.
      return home.classname === '' && /^collection /.test(last.failure.message) ? 'collection' : 'case';
    case 'go':
    case 'surefire':
    case 'gradle':
    case 'playwright':
    case 'ctest':
    case 'web-test-runner':
    case 'utc':
    case 'other':
      break;
  }
  if (home.classname === FAILED_SUITE || home.classname === FAILED_IMPORT) return 'collection';
  return isTestFile(name) && standsForFile(name, open) ? 'collection' : 'case';
}

/** jest-junit with reportTestSuiteErrors. */
const FAILED_SUITE = 'Test suite failed to run';

/** Vitest and Node: a case with the name of the file that could not be loaded. Bats: of which the set-up failed. */
function standsForFile(name: string, { home, parent }: OpenCase): boolean {
  const { file } = home;
  return (
    name === parent ||
    file === name ||
    file?.endsWith(`/${name}`) === true ||
    (parent === undefined && file === undefined)
  );
}

/** What begins alike in many failures and says nothing of their cause. */
function withoutIntroductions(findings: readonly Finding[], home: CaseHome): readonly Finding[] {
  // PHPUnit: the name of the test. Jest: the same words for all files that do not load.
  const first = home.classname === FAILED_SUITE ? '● Test suite failed to run' : `${home.suite}::`;
  return findings.map((finding) => {
    const text = finding.text.trimStart();
    if (!text.startsWith(first)) return finding;
    return { ...finding, text: text.slice(text.indexOf('\n') + 1).trimStart() };
  });
}
