import type { BaselineAnswer } from './baseline/store.ts';
import { compareSnapshots } from './compare/compare.ts';
import { reviewQuarantine } from './compare/quarantine-review.ts';
import { waiveBy } from './compare/waivers.ts';
import type { Config } from './config.ts';
import type { Comparison } from './domain/comparison.ts';
import type { Diagnostic } from './domain/diagnostic.ts';
import type { GateResult, Judgement, Relaxation } from './domain/verdict.ts';
import { GATES, judgeGates } from './gates/index.ts';
import { conclude, stricter } from './gates/stricter.ts';
import type { Loaded } from './load.ts';
import { isSamePolicy } from './policy/base-rules.ts';
import type { Policy } from './policy/policy.ts';
import { relaxations } from './policy/relaxed.ts';
import { relaxedQuarantine } from './policy/relaxed-quarantine.ts';

/** All that is known of a run. */
export interface Run {
  readonly config: Config;
  readonly head: Loaded;
  readonly base: BaselineAnswer;
}

/**
 * Compares and judges: by the policy of the run and, where the change touches it, by that of the base branch too. The stricter of both counts;
 * a failure is accepted only where both quarantines accept it.
 */
export function judgeRun(run: Run): Judgement {
  const { config, head, base } = run;
  const own = judgeBy(config.policy, run);
  const before = config.baseRules.policy;
  const gates =
    before === undefined || isSamePolicy(before, config.policy)
      ? own.gates
      : stricter(own.gates, judgeBy(before, run).gates);
  const relaxed = relaxationsOf(config);
  const { quarantine, today } = config;
  return {
    ...conclude(gates, own.comparison),
    head: { snapshot: head.snapshot, sha: config.sha },
    comparison: own.comparison,
    diagnostics: [
      ...diagnosticsOf(head),
      ...base.diagnostics,
      ...config.quarantineProblems,
      ...config.baseRules.problems,
      ...reviewQuarantine({ quarantine, today, head: head.snapshot, branch: 'other' }),
    ],
    ...(relaxed === undefined ? {} : { relaxations: relaxed }),
  };
}

function judgeBy(
  policy: Policy,
  { config, head, base }: Run,
): { readonly comparison: Comparison; readonly gates: readonly GateResult[] } {
  const compared = compareSnapshots({
    head: head.snapshot,
    base: base.baseline,
    noBase: base.looked,
    policy,
    jobStatus: config.jobStatus,
    waive: waiveByBoth(config),
  });
  // No suite shows a job that never reported.
  const comparison = head.incomplete === true ? { ...compared, whole: false } : compared;
  const gates = judgeGates({
    head: head.snapshot,
    comparison,
    policy,
    // What is wrong with base is no problem of head: it is told, and not judged.
    diagnostics: diagnosticsOf(head),
    named: head.named ?? { tests: config.tests.length > 0, coverage: config.coverage.length > 0 },
    jobStatus: config.jobStatus,
  });
  return { comparison, gates };
}

function waiveByBoth({ quarantine, baseRules, today }: Config): ReturnType<typeof waiveBy> {
  const own = waiveBy(quarantine.entries, today);
  if (baseRules.quarantine === undefined) return own;
  const base = waiveBy(baseRules.quarantine.entries, today);
  return (failing) => (base(failing) === undefined ? undefined : own(failing));
}

function diagnosticsOf({ diagnostics, snapshot }: Loaded): readonly Diagnostic[] {
  return [...diagnostics, ...snapshot.reports.flatMap((report) => report.diagnostics)];
}

/** `undefined`: nobody knows the rules of base. */
function relaxationsOf({ policy, quarantine, baseRules }: Config): readonly Relaxation[] | undefined {
  if (baseRules.policy === undefined && baseRules.quarantine === undefined) return undefined;
  return [
    ...(baseRules.policy === undefined ? [] : relaxations({ base: baseRules.policy, head: policy, gates: GATES })),
    ...(baseRules.quarantine === undefined ? [] : relaxedQuarantine(baseRules.quarantine.entries, quarantine.entries)),
  ];
}
