import type { EntryKind, SuiteState, TestSuite } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import type { SuiteKey } from './suite-map.ts';

/** What keeps a suite from being whole, besides its own cases. */
export type SuiteTrouble = SuiteKey & Pick<TestSuite, 'state' | 'reasons'>;

/** Reasons that follow from an entry of the suite. Without a number: the union of two shards' reasons is the reason of both. */
export const ENTRY_REASONS: Readonly<Record<EntryKind, string | undefined>> = {
  case: undefined,
  collection: 'files of it could not be loaded',
  internal: 'the runner broke off with an internal error',
  // An error of a tear-down leaves nothing out; one of a set-up makes its tests fail, or miss.
  suite: undefined,
};

/** From the one that says most about what ran to the one that says least. */
const STATES: readonly SuiteState[] = ['whole', 'partial', 'stale', 'unreadable', 'absent'];

export function worseState(a: SuiteState, b: SuiteState): SuiteState {
  return STATES.indexOf(a) >= STATES.indexOf(b) ? a : b;
}

/** Sorted, each once. */
export function uniteReasons(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort(byText);
}
