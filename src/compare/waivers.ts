import { addTo } from '../domain/groups.ts';
import { cut, oneLine } from '../domain/printable.ts';
import { type Failure, failuresOf, type TestCase, type TestSuite } from '../domain/tests.ts';
import { daysBetween } from '../policy/days.ts';
import type { QuarantineEntry } from '../policy/quarantine.ts';
import { normalName, normalNamesOf, tailOf } from '../policy/test-names.ts';
import { rootLine } from './root-line.ts';
import { SIGNATURE, signatureOf, type UserMasks } from './signature.ts';

/** A test and the suite that it is in. */
export interface Waivable {
  readonly suite: TestSuite;
  readonly test: TestCase;
}

/**
 * Which entry accepts what a test failed with, if any: an active one that names the test, and matches **every** failure of it. A retry that
 * failed in another way, or a tear-down that broke besides, is another failure and accepted by nobody.
 * @param today `2026-11-30`
 * @param masks of the policy by which signatures are shown.
 */
export function waiver(
  entries: readonly QuarantineEntry[],
  today: string,
  masks: UserMasks = [],
): (failing: Waivable) => QuarantineEntry | undefined {
  return entryOfFailures(
    entries.filter((entry) => stateOf(entry, today) === 'active'),
    masks,
  );
}

/** The same whatever the day. */
export function entryOfFailures(
  entries: readonly QuarantineEntry[],
  masks: UserMasks = [],
): (failing: Waivable) => QuarantineEntry | undefined {
  const find = entryFinder(entries);
  return ({ suite, test }) => {
    const failures = test.attempts.flatMap(failuresOf);
    if (failures.length === 0) return undefined;
    return find({ suite, test }).find((entry) =>
      failures.every((failure) => accepts(entry, failure, { suite, masks })),
    );
  };
}

/** For `CompareOptions.waive`: the evidence that a reader is shown. */
export function waiveBy(
  entries: readonly QuarantineEntry[],
  today: string,
  masks?: UserMasks,
): (failing: Waivable) => string | undefined {
  const entryOf = waiver(entries, today, masks);
  return (failing) => {
    const entry = entryOf(failing);
    return entry === undefined ? undefined : acceptedWords(entry);
  };
}

/** `accepted until 2026-12-01 by @acme/identity: Token clock race` */
function acceptedWords({ expires, owner, reason }: QuarantineEntry): string {
  return `accepted until ${expires} by ${oneLine(owner)}: ${cut(oneLine(reason), 120)}`;
}

/** `future`: added on a day to come, so that nobody extends the time by writing it so. A day of grace is for time zones. */
export type EntryState = 'active' | 'expired' | 'future';

export function stateOf({ added, expires }: QuarantineEntry, today: string): EntryState {
  if (daysBetween(today, added) > 1) return 'future';
  return daysBetween(today, expires) < 0 ? 'expired' : 'active';
}

/** The entries that name a test: those for one test, then those for its suite, then those for its file, each in the order of the file. */
export function entryFinder(entries: readonly QuarantineEntry[]): (tested: Waivable) => readonly QuarantineEntry[] {
  const byTest = new Map<string, QuarantineEntry[]>();
  const tails = new Set<string>();
  const wider = { suite: new Map<string, QuarantineEntry[]>(), file: new Map<string, QuarantineEntry[]>() };
  // Suites and files have many tests, and their names take a while.
  const normal = new Map<string, string>();
  const inNormal = (name: string) => {
    const known = normal.get(name) ?? normalName(name);
    normal.set(name, known);
    return known;
  };
  for (const entry of entries) {
    const { by } = entry.target;
    const name = normalName(entry.target.name);
    if (by === 'test') tails.add(tailOf(name));
    const names = by === 'test' ? byTest : wider[by];
    addTo(names, name, entry);
  }
  const isWider = wider.suite.size + wider.file.size > 0;
  return ({ suite, test }) => {
    const found = new Set<QuarantineEntry>();
    const named = test.ordinal > 1 ? `${test.name} #${test.ordinal}` : test.name;
    if (tails.size > 0 && tails.has(tailOf(normalName(named)))) {
      for (const name of normalNamesOf(suite, test)) for (const entry of byTest.get(name) ?? []) found.add(entry);
    }
    if (isWider) {
      for (const by of ['suite', 'file'] as const) {
        for (const name of [suite.name, by === 'suite' ? test.classname : (test.file ?? '')]) {
          for (const entry of (name === '' ? undefined : wider[by].get(inNormal(name))) ?? []) found.add(entry);
        }
      }
    }
    return [...found];
  };
}

interface Signed {
  readonly suite: TestSuite;
  readonly masks: UserMasks;
}

function accepts({ match }: QuarantineEntry, failure: Failure, { suite, masks }: Signed): boolean {
  if (SIGNATURE.test(match)) return signatureOf(failure, suite, masks).id === match;
  const wanted = oneLine(match);
  return [failure.type, failure.message, rootLine(failure)].some((text) => oneLine(text).includes(wanted));
}
