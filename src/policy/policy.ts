import type { Metric } from '../domain/coverage.ts';

/** A suite that the policy names: reports grouped under one name, judged and shown as one row. */
export interface PolicySuite {
  readonly name: string;
  readonly tests: readonly string[];
  readonly coverage: readonly string[];
  readonly owner?: string;
  /** It must leave a report in every run. */
  readonly required: boolean;
  /** `partial`: not every test runs every time, so that a missing test says nothing. */
  readonly selection: 'full' | 'partial';
}

/** Source files under one name: a package, a service, a team's folder. A file may be in several, and in none. */
export interface PolicyComponent {
  readonly name: string;
  /** Globs from the root of the repository; `!` excludes. */
  readonly paths: readonly string[];
  readonly owner?: string;
  /** 1-based line in the policy file. */
  readonly line: number | undefined;
}

/** From that day on (UTC, `2026-12-01`) a floor is so high. */
export interface Rise {
  readonly from: string;
  readonly limit: number;
}

/** `ignore`: nothing. `warn`: where they matter, nothing is judged. `count`: their lines are uncovered lines. */
export type Unmeasured = 'ignore' | 'warn' | 'count';

/** One row of `gates:`. Limits are integers: counts, millionths of a percent (or of a percentage point), milliseconds. */
export interface GateSetting {
  readonly check: string;
  readonly level: 'block' | 'warn';
  /** `undefined`: the check's own default. */
  readonly limit: number | undefined;
  /** Higher limits of later days, the earliest first. */
  readonly rises?: readonly Rise[];
  readonly suite: string | undefined;
  readonly paths: readonly string[];
  /** Whose `paths` these are. */
  readonly component?: string;
  readonly metric: Metric | undefined;
  readonly ignoreBelow: number | undefined;
  /** `any`: a difference is judged although other reports, or other tools, measured base. */
  readonly compare?: 'any';
  /** What new files do that no report has, although it has others like them: `warn` unless said. */
  readonly unmeasured?: Unmeasured;
  /** `all`: not only what lies on changed lines. */
  readonly lines?: 'changed' | 'all';
  /** `warn`: what is likely flaky is told and does not block; it does unless said. */
  readonly likelyFlaky?: 'block' | 'warn';
  /** 1-based line in the policy file; `undefined` for a default. */
  readonly line: number | undefined;
}

export interface Policy {
  /** The file it was read from; `undefined`: the defaults. */
  readonly file: string | undefined;
  readonly suites: readonly PolicySuite[];
  readonly components?: readonly PolicyComponent[];
  readonly gates: readonly GateSetting[];
  /** What more is left out of a failure's root line before failures are compared: each with one group, which is what is left out. */
  readonly masks?: readonly RegExp[];
}
