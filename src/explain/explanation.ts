import { groupReports } from '../compare/groups.ts';
import { absentWords } from '../compare/lost.ts';
import { decidingFailure } from '../compare/signature.ts';
import { type EntryState, entryFinder, entryOfFailures, stateOf } from '../compare/waivers.ts';
import type { Change, ChangeClass } from '../domain/comparison.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type CaseVerdict, type TestCase, type TestId, testId } from '../domain/tests.ts';
import type { Judgement } from '../domain/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import type { Quarantine, QuarantineEntry } from '../policy/quarantine.ts';
import { classesById } from '../render/classes.ts';
import { changeWords } from '../render/facts.ts';
import { historyOf, type TestHistory } from './history.ts';
import type { FoundTest } from './matches.ts';
import { type Weight, weightOf } from './verdict.ts';

/** Why a test is classed as it is. Texts of reports in it are untrusted. */
export interface Explanation {
  readonly id: TestId;
  /** `absent`: on base only. */
  readonly verdict: CaseVerdict | 'absent';
  /** `undefined`: it is as it was. */
  readonly class?: ChangeClass;
  /** The class in words, or what there is to say without one. */
  readonly words: string;
  readonly evidence?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  /** The report that has it. */
  readonly report?: string;
  /** Of the policy, where it names one for that report. */
  readonly suite?: { readonly name: string; readonly owner?: string };
  readonly cause?: Cause;
  /** In the order in which they ran. */
  readonly attempts: readonly string[];
  readonly history?: TestHistory;
  /** Entries that name the test. */
  readonly quarantine: readonly NamingEntry[];
  readonly weight: Weight;
}

export interface NamingEntry {
  readonly entry: QuarantineEntry;
  readonly state: EntryState;
  /** Whether it is about every failure of the test here; `undefined`: there is none. */
  readonly fits?: boolean;
}

/** The failure that its verdict rests on, and who shares it. */
export interface Cause {
  /** `F-3a1b9c` */
  readonly signature: string;
  /** Its masked root line; `''`: the failure is in no cluster (a later attempt passed). */
  readonly line: string;
  readonly message: string;
  readonly detail: string;
  /** `undefined`: there is no base. */
  readonly isNew?: boolean;
  /** Other failing tests with the same signature. */
  readonly others: readonly TestId[];
}

export interface Rules {
  readonly policy: Policy;
  readonly quarantine: Quarantine;
  /** `2026-11-30` */
  readonly today: string;
}

export function explainTest(found: FoundTest, judgement: Judgement, rules: Rules): Explanation {
  const { id, test, side } = found;
  const { comparison, head } = judgement;
  const change = classesById(comparison).get(id) ?? (side === 'base' ? notRun(found) : undefined);
  const base = comparison.base;
  const reports = side === 'head' ? head.snapshot.reports : (base?.snapshot.reports ?? []);
  const report = reports[test.report]?.path;
  const group = groupReports(reports, rules.policy.suites).ofReport(test.report);
  const cause = side === 'head' ? causeOf(found, change?.signature, judgement) : undefined;
  const idOnBase = base === undefined ? undefined : findOnBase(base.snapshot, id, change?.before);
  const history = base?.history === undefined ? undefined : historyOf(base.history, { id, idOnBase });
  return {
    id,
    verdict: side === 'head' ? test.verdict : 'absent',
    ...(change === undefined ? {} : { class: change.class }),
    words: wordsOf(found, change, base !== undefined),
    ...(change === undefined || change.evidence === '' ? {} : { evidence: change.evidence }),
    ...(test.file === undefined ? {} : { file: test.file }),
    ...(test.line === undefined ? {} : { line: test.line }),
    ...(report === undefined ? {} : { report }),
    ...(group === undefined
      ? {}
      : { suite: { name: group.name, ...(group.owner === undefined ? {} : { owner: group.owner }) } }),
    ...(cause === undefined ? {} : { cause }),
    attempts:
      side === 'head'
        ? test.attempts.map((attempt) => (attempt.status === 'failed' ? attempt.kind : attempt.status))
        : [],
    ...(history === undefined ? {} : { history }),
    quarantine: namingEntries(found, rules),
    weight: weightOf({ change, gates: judgement.gates, suite: group?.name, today: rules.today }),
  };
}

function namingEntries({ suite, test, side }: FoundTest, { quarantine, policy, today }: Rules): readonly NamingEntry[] {
  const fails = side === 'head' && decidingFailure(test) !== undefined;
  return entryFinder(quarantine.entries)({ suite, test }).map((entry) => ({
    entry,
    state: stateOf(entry, today),
    ...(fails ? { fits: entryOfFailures([entry], policy.masks)({ suite, test }) !== undefined } : {}),
  }));
}

/** Thousands of tests did not run, and not all of them are named. */
function notRun({ id, suite, test }: FoundTest): Change {
  return { id, class: 'notRun', evidence: absentWords(test), suite, test };
}

/** The id of a test on base, where it may have had another name. */
function findOnBase({ suites }: Snapshot, id: TestId, before: TestCase | undefined): TestId | undefined {
  let moved: TestId | undefined;
  for (const suite of suites) {
    for (const test of suite.cases) {
      const known = testId(suite, test);
      if (known === id) return id;
      if (before !== undefined && isSameCase(test, before)) moved ??= known;
    }
  }
  return moved;
}

function isSameCase(a: TestCase, b: TestCase): boolean {
  return a.name === b.name && a.classname === b.classname && a.file === b.file && a.ordinal === b.ordinal;
}

function wordsOf({ test }: FoundTest, change: Change | undefined, hasBase: boolean): string {
  if (change !== undefined) return changeWords(change, hasBase ? 'base' : 'nothing');
  return hasBase ? `${test.verdict}, as on base` : `${test.verdict}, no base to compare with`;
}

function causeOf({ id, test }: FoundTest, signature: string | undefined, { comparison }: Judgement): Cause | undefined {
  const failure = decidingFailure(test);
  if (failure === undefined || signature === undefined) return undefined;
  const cluster = comparison.clusters.find((each) => each.id === signature);
  return {
    signature,
    line: cluster?.message ?? '',
    message: failure.message,
    detail: failure.detail,
    ...(cluster?.isNew === undefined ? {} : { isNew: cluster.isNew }),
    others: (cluster?.changes ?? []).map((change) => change.id).filter((other) => other !== id),
  };
}
