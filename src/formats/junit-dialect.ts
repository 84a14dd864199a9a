/**
 * Who wrote a report, as far as it changes what the report means. `other`: nothing that needs a rule of its own.
 *
 * - `pytest`: the runner's own plugin; its aborted runs, repeated and nameless cases mean something.
 * - `go`: gotestsum, go-junit-report.
 * - `surefire`: Maven Surefire and Failsafe. `gradle`: Gradle's own writer.
 * - `playwright`: the suite's `hostname` is the project.
 * - `ctest`: `notrun` is a failure unless the test itself asked to be skipped.
 * - `utc`: writes time stamps in UTC without saying so (jest-junit, mocha-junit-reporter).
 */
export type Dialect = 'pytest' | 'go' | 'surefire' | 'gradle' | 'playwright' | 'ctest' | 'utc' | 'other';

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

/** A property of a suite tells these two by their names. */
export function dialectOfProperty(name: string | undefined): Dialect | undefined {
  if (name === 'go.version') return 'go';
  return name === 'java.specification.version' || name === 'java.vm.version' ? 'surefire' : undefined;
}
