import { plural } from '../domain/numbers.ts';
import { oneLine, quote } from '../domain/printable.ts';
import type { QuarantineFinding } from '../domain/verdict.ts';
import { daysBetween } from '../policy/days.ts';
import type { QuarantineEntry } from '../policy/quarantine.ts';
import { findNeedless, type Needless, type QuarantinedRun } from './quarantined-tests.ts';
import { stateOf } from './waivers.ts';

export interface ReviewOptions extends QuarantinedRun {
  /** `2026-11-30` */
  readonly today: string;
}

/** Entries that somebody should look at: those that have expired, are still to come, name no test, or are not needed any more. In the order of the file. */
export function reviewQuarantine(options: ReviewOptions): readonly QuarantineFinding[] {
  const { quarantine, today } = options;
  const { file, entries } = quarantine;
  if (entries.length === 0) return [];
  const needless = findNeedless(options);
  return entries.flatMap((entry) => {
    const { target, line, owner, expires } = entry;
    const found = review(entry, { today, needless: needless(entry) });
    if (found === undefined) return [];
    const sentence = `${target.by} ${quote(target.name, 100)} ${found.words}`;
    const about = { by: target.by, name: target.name, owner, expires, sentence };
    return [{ state: found.state, ...(file === undefined ? {} : { file }), line, ...about }];
  });
}

interface Review {
  readonly today: string;
  readonly needless: Needless | undefined;
}

interface Reviewed {
  readonly state: QuarantineFinding['state'];
  readonly words: string;
}

function review(entry: QuarantineEntry, { today, needless }: Review): Reviewed | undefined {
  const { added, expires } = entry;
  const owner = oneLine(entry.owner);
  switch (stateOf(entry, today)) {
    case 'expired': {
      const ago = `expired ${plural(daysBetween(expires, today), 'day')} ago (${expires}, owner ${owner})`;
      const then =
        needless === undefined
          ? 'it accepts nothing any more'
          : `it ${whyNeedless(needless)}, ${needless.state === 'orphan' ? REMOVE_ORPHAN : 'remove it'}`;
      return { state: 'expired', words: `${ago}: ${then}` };
    }
    case 'future':
      return { state: 'future', words: `was added on ${added}, which is still to come: it accepts nothing yet` };
    case 'active':
      if (needless === undefined) return undefined;
      return {
        state: needless.state,
        words: `${whyNeedless(needless)} (owner ${owner}): ${needless.state === 'orphan' ? `correct the name, or ${REMOVE_ORPHAN}` : 'remove the entry'}`,
      };
  }
}

/** Several gates may share one file, and each sees its own tests only. */
const REMOVE_ORPHAN = 'remove it if no other gate has the test';

function whyNeedless(needless: Needless): string {
  switch (needless.state) {
    case 'orphan':
      return 'matches no test of this gate, here or on base';
    case 'recovered':
      return `passed in ${needless.runs} whole runs in a row`;
  }
}
