import { ConfigError, type Diagnostic } from './domain/diagnostic.ts';
import { type Environment, NO_ENVIRONMENT } from './domain/tests.ts';
import { environmentOf, parseMatrix } from './matrix.ts';
import { type BaseRules, unitedPatterns, unknownRules } from './policy/base-rules.ts';
import { DEFAULT_POLICY, NO_BASE_RULES, NO_QUARANTINE } from './policy/defaults.ts';
import type { Policy } from './policy/policy.ts';
import type { Quarantine } from './policy/quarantine.ts';
import type { Rules, RulesFile } from './policy/rules.ts';

/** Where a policy and a quarantine lie when nobody names one. */
export const POLICY_FILE = '.github/test-health.yml';
export const QUARANTINE_FILE = '.github/test-quarantine.yml';

const COMMENT_MODES = ['when-useful', 'always', 'on-failure', 'off'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

export const REPORT_MODES = ['on-failure', 'always', 'off'] as const;
/** When the HTML report is uploaded. */
export type ReportMode = (typeof REPORT_MODES)[number];

/** What the caller said, read once, as text: the inputs of the Action or the arguments of the command line. */
export interface Settings {
  /** Absolute: the workspace, or the current folder. */
  readonly root: string;
  readonly tests: readonly string[];
  readonly coverage: readonly string[];
  /** Other jobs have read the reports: none need be named. */
  readonly fromParts: boolean;
  /** A snapshot file or a folder of base reports; `''`: none. */
  readonly base: string;
  /** The text of the policy file, where there is one. */
  readonly policy: SettingsFile | undefined;
  /** The text of the quarantine file, likewise. */
  readonly quarantine: SettingsFile | undefined;
  /** The same files as the base branch has them, where somebody looked; a quarantine without text: it has none. */
  readonly basePolicy: SettingsFile | undefined;
  readonly baseQuarantine: SettingsFile | undefined;
  /** Why nobody knows what the base branch has, where somebody looked; `''`: it is known, or nobody wants to know. */
  readonly baseUnknown: string;
  readonly comment: string;
  readonly key: string;
  /** `success`, `failure`, `cancelled` or `''`. */
  readonly jobStatus: string;
  /** The matrix values of the job as JSON; `''` or `null`: none. */
  readonly matrix: string;
  /** ISO 8601; `''`: reports of any age count. */
  readonly since: string;
  /** The commit that was tested, where known; `''`: not. */
  readonly sha: string;
  /** In UTC, `2026-11-30`: what has expired is decided by it. */
  readonly today: string;
  /** What is tested is what the default branch has. */
  readonly onDefaultBranch: boolean;
}

export type SettingsFile = RulesFile;

export const NO_SETTINGS: Settings = {
  root: '/',
  tests: [],
  coverage: [],
  fromParts: false,
  base: '',
  policy: undefined,
  quarantine: undefined,
  basePolicy: undefined,
  baseQuarantine: undefined,
  baseUnknown: '',
  comment: 'when-useful',
  key: 'default',
  jobStatus: '',
  matrix: '',
  since: '',
  sha: '',
  today: '1970-01-01',
  onDefaultBranch: false,
};

const NO_RULES: Rules = {
  policy: DEFAULT_POLICY,
  problems: [],
  quarantine: NO_QUARANTINE,
  quarantineProblems: [],
  baseRules: NO_BASE_RULES,
};

/** The settings, understood. */
export interface Config {
  readonly root: string;
  readonly tests: readonly string[];
  readonly coverage: readonly string[];
  /** No reports are expected but those of the policy's suites. */
  readonly onlySuites: boolean;
  readonly base: string | undefined;
  readonly policy: Policy;
  readonly quarantine: Quarantine;
  /** Mistakes in the quarantine file: it then accepts nothing, and the run is judged all the same. */
  readonly quarantineProblems: readonly Diagnostic[];
  readonly baseRules: BaseRules;
  readonly today: string;
  readonly onDefaultBranch: boolean;
  readonly comment: CommentMode;
  readonly key: string;
  readonly jobStatus: 'success' | 'failure' | 'cancelled' | undefined;
  readonly environment: Environment;
  /** Milliseconds since 1970. */
  readonly since: number | undefined;
  readonly sha: string | undefined;
}

/** @throws ConfigError with every mistake at once. */
export async function configure(settings: Settings): Promise<Config> {
  const problems: Diagnostic[] = [];
  const problem = (message: string) => {
    problems.push({ level: 'error', message });
  };
  const { problems: mistakes, ...rules } = await readRules(settings);
  problems.push(...mistakes);
  const { policy } = rules;
  const { baseUnknown } = settings;
  const baseRules = baseUnknown === '' ? rules.baseRules : unknownRules(rules.baseRules, baseUnknown);
  const policies = { own: policy, base: baseRules.policy };
  const tests = [...settings.tests, ...unitedPatterns('tests', policies)];
  const coverage = [...settings.coverage, ...unitedPatterns('coverage', policies)];
  if (!settings.fromParts && tests.length === 0 && coverage.length === 0 && problems.length === 0) {
    problem(
      'no reports are named: give tests (such as reports/**/*.xml), coverage (such as coverage/lcov.info), or a policy with suites',
    );
  }
  const comment = COMMENT_MODES.find((mode) => mode === settings.comment);
  if (comment === undefined)
    problem(`comment: found ${JSON.stringify(settings.comment)}, wanted one of ${COMMENT_MODES.join(', ')}`);
  if (!/^[\w.-]{1,64}$/.test(settings.key)) {
    problem(`key: found ${JSON.stringify(settings.key)}, wanted 1 to 64 letters, digits, ".", "_" or "-"`);
  }
  const since = settings.since === '' ? undefined : Date.parse(settings.since);
  if (since !== undefined && Number.isNaN(since)) {
    problem(`since: found ${JSON.stringify(settings.since)}, wanted a time such as 2026-11-20T10:00:00Z`);
  }
  const environment = readMatrix(settings.matrix, problem);
  const jobStatus = readJobStatus(settings.jobStatus, problem);
  if (problems.length > 0 || comment === undefined) throw new ConfigError(problems);
  return {
    root: settings.root,
    tests: [...new Set(tests)],
    coverage: [...new Set(coverage)],
    onlySuites: !settings.fromParts && settings.tests.length + settings.coverage.length === 0,
    base: settings.base === '' ? undefined : settings.base,
    ...rules,
    baseRules,
    today: settings.today,
    onDefaultBranch: settings.onDefaultBranch,
    comment,
    key: settings.key,
    jobStatus,
    environment,
    since,
    sha: settings.sha === '' ? undefined : settings.sha,
  };
}

/** The rules of the files that there are. What reads YAML is large: it is loaded only where there is something to read. */
async function readRules(settings: Settings): Promise<Rules> {
  const { policy, quarantine, basePolicy, baseQuarantine } = settings;
  const files = { policy, quarantine, basePolicy, baseQuarantine };
  const known = baseQuarantine === undefined || baseQuarantine.text === '';
  if (known && policy === undefined && quarantine === undefined && basePolicy === undefined) {
    return { ...NO_RULES, baseRules: { ...NO_BASE_RULES, quarantine: baseQuarantine && NO_QUARANTINE } };
  }
  const [rules, { GATES }] = await Promise.all([import('./policy/rules.ts'), import('./gates/index.ts')]);
  return rules.readRules(files, GATES);
}

function readJobStatus(text: string, problem: (message: string) => void): Config['jobStatus'] {
  switch (text) {
    case 'success':
    case 'failure':
    case 'cancelled':
      return text;
    case '':
      return undefined;
  }
  problem(`job-status: found ${JSON.stringify(text)}, wanted success, failure or cancelled`);
  return undefined;
}

function readMatrix(text: string, problem: (message: string) => void): Environment {
  const matrix = parseMatrix(text);
  if (matrix !== undefined) return environmentOf(matrix);
  problem('matrix: wanted the matrix values of the job as a JSON object, as toJSON(matrix) writes them');
  return NO_ENVIRONMENT;
}
