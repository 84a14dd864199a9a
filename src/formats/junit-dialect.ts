/**
 * Who wrote a report, as far as it changes what the report means. `other`: nothing that needs a rule of its own.
 *
 * - `pytest`: the runner's own plugin; its aborted runs, repeated and nameless cases mean something.
 * - `go`: gotestsum, go-junit-report.
 * - `surefire`: Maven Surefire and Failsafe. `gradle`: Gradle's own writer.
 * - `playwright`: the suite's `hostname` is the project.
 * - `ctest`: `notrun` is a failure unless the test itself asked to be skipped.
 * - `web-test-runner`: counts each failure as an error, too.
 * - `utc`: writes time stamps in UTC without saying so (jest-junit, mocha-junit-reporter).
 */
export type Dialect =
  | 'pytest'
  | 'go'
  | 'surefire'
  | 'gradle'
  | 'playwright'
  | 'ctest'
  | 'web-test-runner'
  | 'utc'
  | 'other';

/** What the root `testsuites` says; all `undefined` where a `testsuite` is the root. */
export interface RootEvidence {
  readonly name: string | undefined;
  readonly hasId: boolean;
}

/** What the start tag of an outermost suite says. */
export interface SuiteEvidence {
  readonly name: string | undefined;
  readonly schema: string | undefined;
  readonly hasHostname: boolean;
}

export function dialectOf(root: RootEvidence | undefined, suite: SuiteEvidence): Dialect {
  if (suite.name === 'pytest' || root?.name === 'pytest tests') return 'pytest';
  if (suite.schema !== undefined && /surefire/i.test(suite.schema)) return 'surefire';
  // The only writer whose root has an id and a name, mostly empty, and whose suites have a host.
  if (root?.hasId === true && root.name !== undefined && suite.hasHostname) return 'playwright';
  if (root?.name === 'jest tests' || root?.name === 'Mocha Tests') return 'utc';
  return 'other';
}

/** Properties of a suite that tell by their names. */
export const TELLING_PROPERTIES: readonly { readonly name: string; readonly dialect: Dialect }[] = [
  { name: 'go.version', dialect: 'go' },
  { name: 'test.fileName', dialect: 'web-test-runner' },
  { name: 'java.specification.version', dialect: 'surefire' },
  { name: 'java.vm.version', dialect: 'surefire' },
];

/** What the start tag of a case says. */
export interface CaseEvidence {
  readonly name: string | undefined;
  readonly classname: string | undefined;
  readonly status: string | undefined;
  /** Name of the suite. */
  readonly suite: string | undefined;
}

const CTEST_STATUS = /^(?:run|fail|notrun|disabled)$/;
const GO_TEST = /^(?:Test|Benchmark|Example|Fuzz)(?:[A-Z_/]|$)|^\[(?:build|setup) failed\]$|^Failure$/;

/** Whether the name of a case without a status may tell. */
export function mayTell(classname: string, suite: string | undefined): boolean {
  return classname === 'pytest' || (classname === suite && classname.includes('/'));
}

/** `undefined`: nothing that needs a rule of its own. */
export function dialectOfCase(
  root: RootEvidence | undefined,
  { name, classname, status, suite }: CaseEvidence,
): Dialect | undefined {
  if (classname === 'pytest' && name === 'internal') return 'pytest';
  if (root === undefined && name !== undefined && name === classname && CTEST_STATUS.test(status ?? '')) return 'ctest';
  const isPackage = classname !== undefined && classname === suite && classname.includes('/');
  // go-junit-report: the build of `[example.com/shop]`, without a name.
  const isBuild = isPackage && name === '' && classname.startsWith('[');
  return isBuild || (isPackage && GO_TEST.test(name ?? '')) ? 'go' : undefined;
}
