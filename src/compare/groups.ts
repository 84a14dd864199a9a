import type { ReportRow } from '../domain/snapshot.ts';
import type { TestSuite } from '../domain/tests.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { PolicySuite } from '../policy/policy.ts';

/** Which suite of the policy a report belongs to; the first that matches. */
export interface Grouping {
  /** By index of the report; `undefined`: none. */
  readonly ofReport: (report: number) => PolicySuite | undefined;
  /** For a suite without cases: of the report that its reasons name, or that it is named after. */
  readonly ofEmptySuite: (suite: TestSuite) => PolicySuite | undefined;
}

export function groupReports(reports: readonly ReportRow[], suites: readonly PolicySuite[]): Grouping {
  const groupOf = createGroupMatcher(suites);
  const byReport = reports.map(({ path }) => groupOf(path));
  const broken = reports.filter(({ state }) => state !== 'whole').map(({ path }) => path);
  return {
    ofReport: (report) => byReport[report],
    ofEmptySuite({ name, reasons }) {
      const path = broken.find((each) => each === name || reasons.some((reason) => reason.startsWith(`${each}: `)));
      return path === undefined ? undefined : groupOf(path);
    },
  };
}

function createGroupMatcher(suites: readonly PolicySuite[]): (path: string) => PolicySuite | undefined {
  // Without patterns a matcher takes everything; a suite of coverage alone has no test report.
  const rows = suites
    .filter(({ tests }) => tests.length > 0)
    .map((suite) => ({ suite, matches: pathMatcher(suite.tests) }));
  return (path) => rows.find(({ matches }) => matches(path))?.suite;
}
