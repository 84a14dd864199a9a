import type { BaselineAnswer } from './baseline/store.ts';
import { type Carried, carryCoverage } from './compare/carry.ts';
import { compareSnapshots } from './compare/compare.ts';
import type { Diff, Diffs } from './compare/diff.ts';
import { lapsedBy } from './compare/lapsed.ts';
import { reviewQuarantine } from './compare/quarantine-review.ts';
import type { TreeOf } from './compare/side.ts';
import { waiveBy } from './compare/waivers.ts';
import type { Config } from './config.ts';
import type { DiffAnswer } from './diff-source.ts';
import type { Baseline, Comparison } from './domain/comparison.ts';
import type { Diagnostic } from './domain/diagnostic.ts';
import { isEmpty } from './domain/snapshot.ts';
import { repoPath } from './domain/text.ts';
import type { GateResult, Judgement, Relaxation } from './domain/verdict.ts';
import { expiredEntries } from './gates/expired-entries.ts';
import { GATES, judgeGates } from './gates/index.ts';
import { conclude, stricter } from './gates/stricter.ts';
import type { Loaded } from './load.ts';
import { isSamePolicy } from './policy/base-rules.ts';
import type { Policy } from './policy/policy.ts';
import { proposals } from './policy/ratchet.ts';
import { relaxations } from './policy/relaxed.ts';
import { relaxedQuarantine } from './policy/relaxed-quarantine.ts';
import { policyOn } from './policy/rises.ts';
import { unmeasuredComponents } from './policy/unmeasured-components.ts';

/** All that is known of a run. */
export interface Run {
  readonly config: Config;
  readonly head: Loaded;
  readonly base: BaselineAnswer;
  /** What changed, where anybody looked. */
  readonly diff?: DiffAnswer;
  /** Files of the repository. */
  readonly tree?: TreeOf;
}

/**
 * Compares and judges: by the policy of the run and, where the change touches it, by that of the base branch too. The stricter of both counts;
 * a failure is accepted only where both quarantines accept it.
 */
export function judgeRun(asked: Run): Judgement {
  const run = { ...asked, base: withReports(asked.base) };
  const { config, head, base, diff: found = { diff: undefined, diagnostics: [] } } = run;
  const diffs = diffsOf(found, base.baseline?.sha);
  const own = judgeBy(config.policy, run, diffs);
  const before = config.baseRules.policy;
  const gates =
    before === undefined || isSamePolicy(before, config.policy)
      ? own.gates
      : stricter(own.gates, judgeBy(before, run, diffs).gates);
  const relaxed = relaxationsOf(config);
  const reviewed = reviewQuarantine({
    quarantine: config.quarantine,
    today: config.today,
    policy: config.policy,
    head: head.snapshot,
    base: base.baseline,
    whole: own.comparison.whole,
  });
  const expired = config.onDefaultBranch ? expiredEntries(reviewed) : [];
  const concluded = conclude([...gates, ...expired], own.comparison);
  const proposed = proposals({
    policy: policyOn(config.policy, config.today),
    head: own.brought.head,
    comparison: own.comparison,
    verdict: concluded.verdict,
  });
  return {
    ...concluded,
    head: { snapshot: own.brought.head, sha: config.sha },
    comparison: own.comparison,
    diagnostics: [
      ...diagnosticsOf(head),
      ...base.diagnostics,
      ...found.diagnostics,
      ...unexplained(diffs, base.baseline),
      ...own.brought.diagnostics,
      ...unmeasuredComponents(config.policy, own.comparison),
      ...config.quarantineProblems,
      ...config.baseRules.problems,
    ],
    ...(reviewed.length === 0 ? {} : { quarantine: reviewed }),
    ...(relaxed === undefined ? {} : { relaxations: relaxed }),
    ...(proposed.length === 0 ? {} : { proposals: proposed }),
  };
}

/** Beside an empty base every test would be new and nothing lost: it is no base. */
function withReports(answer: BaselineAnswer): BaselineAnswer {
  const { baseline } = answer;
  if (baseline === undefined || !isEmpty(baseline.snapshot)) return answer;
  const message = `the base result (${baseline.label}) is not used: it was stored by a run without any report`;
  return {
    baseline: undefined,
    looked: 'no report in the base result',
    diagnostics: [...answer.diagnostics, { level: 'warning', message }],
  };
}

function judgeBy(
  written: Policy,
  { config, head, base, tree }: Run,
  diffs: Diffs,
): { readonly brought: Carried; readonly comparison: Comparison; readonly gates: readonly GateResult[] } {
  const policy = policyOn(written, config.today);
  const brought = carryCoverage({
    head: head.snapshot,
    base: base.baseline,
    suites: policy.suites,
    diff: diffs.sinceBase,
    change: diffs.change,
  });
  const compared = compareSnapshots({
    head: brought.head,
    carried: brought.carried,
    base: base.baseline,
    noBase: base.looked,
    policy,
    jobStatus: config.jobStatus,
    waive: waiveByBoth(config, policy, diffs),
    lapsed: lapsedByEither(config, policy, diffs),
    diff: diffs.sinceBase,
    change: diffs.change,
    tree,
  });
  // No suite shows a job that never reported.
  const comparison = head.incomplete === true ? { ...compared, whole: false } : compared;
  const gates = judgeGates({
    head: brought.head,
    comparison,
    policy,
    // What is wrong with base is no problem of head: it is told, and not judged.
    diagnostics: diagnosticsOf(head),
    named: head.named ?? { tests: config.tests.length > 0, coverage: config.coverage.length > 0 },
    mayBeEmpty: mayBeEmpty(policy, config),
    jobStatus: config.jobStatus,
    diffs,
  });
  return { brought, comparison, gates };
}

/** Every report belongs to a suite that need not run, and what broke could be seen: by the job, and by the rules of base. */
function mayBeEmpty({ suites }: Policy, { onlySuites, jobStatus, baseRules }: Config): boolean {
  const isEach = suites.length > 0 && suites.every(({ required }) => !required);
  return onlySuites && isEach && baseRules.unknown !== true && (jobStatus === undefined || jobStatus === 'success');
}

/** What explains a difference starts at the run that head is compared with, which may be older than the change. */
function diffsOf({ diff, from, since }: DiffAnswer, base: string | undefined): Diffs {
  if (diff === undefined) return {};
  const sinceBase = from === undefined || base === undefined || base === from ? diff : since?.(base);
  return { change: diff, ...(sinceBase === undefined ? {} : { sinceBase }) };
}

function unexplained({ change, sinceBase }: Diffs, base: Baseline | undefined): readonly Diagnostic[] {
  if (change === undefined || sinceBase !== undefined || base?.sha === undefined) return [];
  const message = `the difference in coverage is not explained: this checkout does not have ${base.sha.slice(0, 7)}, which it is compared with`;
  return [{ level: 'note', message }];
}

function waiveByBoth(
  { quarantine, baseRules, today }: Config,
  { masks }: Policy,
  { change }: Diffs,
): ReturnType<typeof waiveBy> {
  // What base accepts is not known, and the change may have written its own acceptance.
  if (baseRules.unknown === true && touches(change, quarantine.file)) return () => undefined;
  const own = waiveBy(quarantine.entries, today, masks);
  if (baseRules.quarantine === undefined) return own;
  const base = waiveBy(baseRules.quarantine.entries, today, masks);
  return (failing) => (base(failing) === undefined ? undefined : own(failing));
}

function touches(change: Diff | undefined, file: string | undefined): boolean {
  const path = file === undefined ? undefined : repoPath(file);
  return change?.files.some(({ base, head }) => path !== undefined && (base === path || head === path)) === true;
}

/** Who takes an expired entry out, or writes another day into it, is judged by it all the same. What has landed is no change that could be stopped. */
function lapsedByEither(
  { quarantine, baseRules, today, onDefaultBranch }: Config,
  { masks }: Policy,
  { change }: Diffs,
): ReturnType<typeof lapsedBy> {
  if (onDefaultBranch) return undefined;
  const entries = [...quarantine.entries, ...(baseRules.quarantine?.entries ?? [])];
  return lapsedBy({ entries, today, masks, change });
}

function diagnosticsOf({ diagnostics, snapshot }: Loaded): readonly Diagnostic[] {
  return [...diagnostics, ...snapshot.reports.flatMap((report) => report.diagnostics)];
}

/** `undefined`: nobody knows the rules of base. */
function relaxationsOf({ policy, quarantine, baseRules, today }: Config): readonly Relaxation[] | undefined {
  if (baseRules.policy === undefined && baseRules.quarantine === undefined) return undefined;
  return [
    ...(baseRules.policy === undefined ? [] : relaxations({ base: baseRules.policy, head: policy, gates: GATES })),
    ...(baseRules.quarantine === undefined
      ? []
      : relaxedQuarantine(baseRules.quarantine.entries, quarantine.entries, today)),
  ];
}
