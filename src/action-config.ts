import type { BaseSettings } from './change.ts';
import {
  type Config,
  configure,
  NO_SETTINGS,
  POLICY_FILE,
  QUARANTINE_FILE,
  REPORT_MODES,
  type ReportMode,
} from './config.ts';
import { ConfigError, type Diagnostic } from './domain/diagnostic.ts';
import type { RequestedMode } from './github/context.ts';
import type { Inputs } from './inputs.ts';
import { jobOf, parseMatrix } from './matrix.ts';
import type { PartNote } from './parts/note.ts';
import { findSettings } from './workspace.ts';

/** What the Action is to do, understood. */
export interface ActionConfig {
  readonly config: Config;
  readonly annotate: boolean;
  readonly annotateUncovered: boolean;
  readonly report: ReportMode;
  readonly checkRun: boolean;
  readonly statuses: boolean;
  /** People may accept what blocks. */
  readonly override: boolean;
  /** The code of a fork in the workspace of `pull_request_target` is meant. */
  readonly allowsForeignCheckout: boolean;
  /** This job among those of its matrix: `os=linux, shard=2`; `''` outside a matrix. */
  readonly job: string;
  readonly shard: PartNote['shard'];
  /** The number of this job in this attempt of the run; `undefined`: the runner does not tell. */
  readonly jobId: number | undefined;
  /** `owner/name/path@ref` of the workflow file that has this job; `''`: the runner does not tell. */
  readonly jobWorkflow: string;
}

export interface Surroundings {
  /** Absolute. */
  readonly workspace: string;
  readonly headSha: string | undefined;
  /** In UTC, `2026-11-30`. */
  readonly today: string;
  readonly onDefaultBranch: boolean;
  /** The rules of the base branch, once they are known. */
  readonly baseSettings?: BaseSettings;
}

const MODES: readonly RequestedMode[] = ['auto', 'gate', 'collect', 'record'];

/** @throws ConfigError */
export function readMode({ mode }: Inputs): RequestedMode {
  const known = MODES.find((one) => one === mode);
  if (known === undefined) throw mistake(`mode: found ${JSON.stringify(mode)}, wanted one of ${MODES.join(', ')}`);
  return known;
}

/** @throws ConfigError with every mistake in the inputs and the policy at once. */
export async function configureAction(inputs: Inputs, surroundings: Surroundings): Promise<ActionConfig> {
  const problems: Diagnostic[] = [];
  const annotate = await collect(problems, () => readSwitch('annotations', inputs.annotations));
  const uncovered = await collect(problems, () => readSwitch('annotate-uncovered', inputs.annotateUncovered));
  const checkRun = await collect(problems, () => readSwitch('check-run', inputs.checkRun));
  const statuses = await collect(problems, () => readSwitch('statuses', inputs.statuses));
  const override = await collect(problems, () => readSwitch('override', inputs.override));
  const foreign = await collect(problems, () => readSwitch('allow-unsafe-pr-checkout', inputs.allowUnsafePrCheckout));
  const report = await collect(problems, () => readReportMode(inputs));
  const fromParts = await collect(problems, () => readsParts(inputs));
  const config = await collect(problems, () =>
    configureReports(inputs, { ...surroundings, fromParts: fromParts ?? true }),
  );
  if (
    config === undefined ||
    annotate === undefined ||
    uncovered === undefined ||
    report === undefined ||
    checkRun === undefined ||
    statuses === undefined ||
    override === undefined ||
    foreign === undefined ||
    problems.length > 0
  )
    throw new ConfigError(problems);
  return {
    config,
    annotate,
    annotateUncovered: uncovered,
    report,
    checkRun,
    statuses,
    override,
    allowsForeignCheckout: foreign,
    job: jobOf(parseMatrix(inputs.matrix) ?? []),
    shard: readShard(inputs),
    jobId: /^\d{1,15}$/.test(inputs.jobId) ? Number(inputs.jobId) : undefined,
    jobWorkflow: inputs.jobWorkflow,
  };
}

function readReportMode({ report }: Inputs): ReportMode {
  const known = REPORT_MODES.find((mode) => mode === report);
  if (known === undefined)
    throw mistake(`report: found ${JSON.stringify(report)}, wanted one of ${REPORT_MODES.join(', ')}`);
  return known;
}

function readsParts(inputs: Inputs): boolean {
  const fromParts = readMode(inputs) === 'gate';
  if (fromParts && inputs.tests.length + inputs.coverage.length > 0) {
    throw mistake(
      'mode gate judges what other jobs collected: found tests or coverage, which belong to the steps with mode collect',
    );
  }
  return fromParts;
}

function configureReports(
  inputs: Inputs,
  { workspace, headSha, today, onDefaultBranch, baseSettings, fromParts }: Surroundings & { fromParts: boolean },
): Promise<Config> {
  return configure({
    ...NO_SETTINGS,
    root: workspace,
    tests: inputs.tests,
    coverage: inputs.coverage,
    fromParts,
    base: inputs.base,
    policy: findSettings(workspace, { named: inputs.policy, usual: POLICY_FILE, purpose: 'policy' }),
    quarantine: findSettings(workspace, { named: inputs.quarantine, usual: QUARANTINE_FILE, purpose: 'quarantine' }),
    ...baseSettings,
    today,
    onDefaultBranch,
    comment: inputs.comment,
    key: inputs.key,
    jobStatus: inputs.jobStatus,
    matrix: inputs.matrix,
    sha: headSha ?? '',
  });
}

/** Filled by the runner; outside a matrix it is the first of one. */
function readShard({ shardIndex, shardTotal }: Inputs): PartNote['shard'] {
  if (!/^\d{1,3}$/.test(shardIndex) || !/^\d{1,3}$/.test(shardTotal)) return undefined;
  const [index, total] = [Number(shardIndex), Number(shardTotal)];
  return total > 1 && index < total ? { index, total } : undefined;
}

function readSwitch(name: string, value: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw mistake(`${name}: found ${JSON.stringify(value)}, wanted true or false`);
}

function mistake(message: string): ConfigError {
  return new ConfigError([{ level: 'error', message }]);
}

async function collect<T>(problems: Diagnostic[], read: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
