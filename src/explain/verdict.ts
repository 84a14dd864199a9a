import { type Change, type ChangeClass, isUnexcused } from '../domain/comparison.ts';
import type { GateResult } from '../domain/verdict.ts';
import { dayAfter } from '../policy/days.ts';
import { SENTENCE } from '../policy/forms.ts';

/** What a test does to the verdict, and what would have to be otherwise. */
export interface Weight {
  /** Gates that count it and do not pass: `{ check: 'newly-failing', state: 'block' }`. */
  readonly gates: readonly Pick<GateResult, 'check' | 'scope' | 'state'>[];
  /** What would change that, a sentence; `undefined`: there is nothing to change. */
  readonly toPass?: string;
  /** An entry of the quarantine that would accept exactly this failure, as lines of YAML. */
  readonly entry?: readonly string[];
}

export interface WeightFacts {
  readonly change: Change | undefined;
  readonly gates: readonly GateResult[];
  /** The suite of the policy that it belongs to. */
  readonly suite: string | undefined;
  /** `2026-11-30` */
  readonly today: string;
}

export function weightOf({ change, gates, suite, today }: WeightFacts): Weight {
  if (change === undefined) return { gates: [] };
  const checks = checksOf(change);
  const counted = gates
    .filter(({ state }) => state === 'block' || state === 'warn')
    .filter(({ check, scope }) => checks.includes(check) && (scope === '' || scope === suite))
    .map(({ check, scope, state }) => ({ check, scope, state }));
  const blocks = counted.some(({ state }) => state === 'block');
  const way = change.lapsed === 'touched' ? LAPSED : WAYS[change.class];
  const entry = blocks && isUnexcused(change) ? entryFor(change, today) : undefined;
  return {
    gates: counted,
    ...(counted.length === 0 || way === undefined ? {} : { toPass: way }),
    ...(entry === undefined ? {} : { entry }),
  };
}

/** Checks that count a test of that class. */
function checksOf(change: Change): readonly string[] {
  if (isUnexcused(change)) {
    return ['newly-failing', 'failing', 'pass-rate', ...(change.test.kind === 'case' ? [] : ['complete'])];
  }
  switch (change.class) {
    case 'stillFailing':
    case 'waived':
      return ['failing', 'pass-rate'];
    case 'flaky':
      return ['flaky'];
    case 'missing':
      return ['missing-tests'];
    case 'notRun':
      return ['complete'];
    case 'newlySkipped':
      return ['newly-skipped'];
    case 'newlyFailing':
    case 'newTestFailing':
    case 'failingDifferently':
    case 'likelyFlaky':
    case 'fixed':
    case 'removed':
    case 'moved':
    case 'added':
      return [];
  }
}

const MEND = 'make it pass, here or in a later attempt of the same run';

const WAYS: Readonly<Record<ChangeClass, string | undefined>> = {
  newlyFailing: MEND,
  failingDifferently: `${MEND}; that base fails in it too excuses only the error of base`,
  newTestFailing: MEND,
  likelyFlaky: 'run the job again; where that is too often, see likely-flaky: warn in the documentation of the policy',
  stillFailing: 'make it pass: these gates excuse nothing that base has too',
  waived: 'make it pass: these gates excuse nothing that is accepted',
  flaky: 'mend what makes it fail now and then',
  missing: 'bring it back, or delete its file in this change',
  notRun: 'look in the log of the job for why it did not run',
  newlySkipped: 'let it run again',
  fixed: undefined,
  removed: undefined,
  moved: undefined,
  added: undefined,
};

const LAPSED =
  'mend it in this change, which touches its file; or let its owner accept it anew, in a change that lands first';

/** So long is an acceptance that nobody thought about. */
const DAYS = 14;

/** Nobody can write down a name that has characters which cannot be seen. */
function entryFor({ id, signature, class: name }: Change, today: string): readonly string[] | undefined {
  if (signature === undefined || !SENTENCE.pattern.test(id)) return undefined;
  return [
    `- test: ${JSON.stringify(id)}`,
    `  kind: ${name === 'likelyFlaky' ? 'flaky' : 'broken'}`,
    `  match: ${signature}`,
    '  reason: "why it is accepted"',
    '  owner: "who brings it to an end"',
    `  added: ${today}`,
    `  expires: ${dayAfter(today, DAYS)}`,
  ];
}
