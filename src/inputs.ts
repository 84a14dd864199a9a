/**
 * What the workflow asked for, as written, read once by `index.ts`. `''` and `[]` stand for "not given". What the words mean, and which
 * are mistakes, is decided in `action-config.ts` and `config.ts`.
 */
export interface Inputs {
  /** `auto`, `gate`, `collect` or `record`. */
  readonly mode: string;
  /** Globs of test reports. */
  readonly tests: readonly string[];
  /** Globs of coverage reports. */
  readonly coverage: readonly string[];
  /** Path of the policy file. */
  readonly policy: string;
  /** Path of the quarantine file. */
  readonly quarantine: string;
  /** Tells several gates of one repository apart. */
  readonly key: string;
  /** A path, or the address of a store: `file:`. */
  readonly base: string;
  /** `when-useful`, `always`, `on-failure` or `off`. */
  readonly comment: string;
  /** `true` or `false`. */
  readonly annotations: string;
  /** `true` or `false`. */
  readonly annotateUncovered: string;
  /** `true` or `false`. */
  readonly checkRun: string;
  /** `true` or `false`. */
  readonly statuses: string;
  /** `true` or `false`. */
  readonly override: string;
  /** `true` or `false`. */
  readonly allowUnsafePrCheckout: string;
  /** `on-failure`, `always` or `off`. */
  readonly report: string;
  /** Status of the job so far, from the runner: `success`, `failure` or `cancelled`. */
  readonly jobStatus: string;
  /** JSON of the job's matrix values; `null` outside a matrix. */
  readonly matrix: string;
  /** 0-based number of this job in its matrix. */
  readonly shardIndex: string;
  /** How many jobs the matrix has. */
  readonly shardTotal: string;
  /** The number of this job in this attempt of the run. */
  readonly jobId: string;
  /** The workflow file that has this job: another one than that of the run where it is called. */
  readonly jobWorkflow: string;
}

/** Names of inputs and values as given, for one place that turns them into `Inputs`. */
export interface InputReader {
  readonly text: (name: string) => string;
}

/** Reads every input of the Action; lists have one entry per line. The token is not among them: it goes to the GitHub client only. */
export function readInputs({ text }: InputReader): Inputs {
  return {
    mode: text('mode'),
    tests: lines(text('tests')),
    coverage: lines(text('coverage')),
    policy: text('policy'),
    quarantine: text('quarantine'),
    key: text('key'),
    base: text('base'),
    comment: text('comment'),
    annotations: text('annotations'),
    annotateUncovered: text('annotate-uncovered'),
    checkRun: text('check-run'),
    statuses: text('statuses'),
    override: text('override'),
    allowUnsafePrCheckout: text('allow-unsafe-pr-checkout'),
    report: text('report'),
    jobStatus: text('job-status'),
    matrix: text('matrix'),
    shardIndex: text('shard-index'),
    shardTotal: text('shard-total'),
    jobId: text('job-id'),
    jobWorkflow: text('job-workflow'),
  };
}

function lines(value: string): readonly string[] {
  return value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
