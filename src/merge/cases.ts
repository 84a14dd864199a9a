import type { Batch, PassedCases } from '../formats/format.ts';
import { passedCase, visitCases } from '../formats/passed-cases.ts';
import type { ReportNotes } from './close.ts';
import type { EntryReader } from './entries.ts';
import { isSuspectIn } from './identity.ts';
import type { PartRecorder } from './part.ts';

interface Collecting {
  readonly reader: EntryReader;
  readonly recorder: PartRecorder;
  readonly seen: ReportNotes;
}

/** Takes the cases of one report: those that passed many at once, as long as their names are the same in every run. */
export function collectCases({ reader, recorder, seen }: Collecting): { readonly add: (batch: Batch) => void } {
  const entry = (reported: Parameters<EntryReader['entry']>[0]) => {
    const { suite, test } = reader.entry(reported);
    recorder.add(suite, test, reported.repeated);
    seen.count(test, reported);
  };

  return {
    add(batch) {
      const { passed } = batch;
      visitCases(batch, {
        entry,
        passed(home, from, to) {
          if (passed === undefined) return;
          for (let row = from; row < to; ) {
            const end = firstSuspect(passed, row, to);
            if (end > row) {
              recorder.addPassed(reader.home(home), passed, { from: row, to: end });
              seen.countPassed(end - row);
            }
            if (end < to) entry(passedCase(passed, end, home));
            row = end + 1;
          }
        },
      });
    },
  };
}

/** The first of the cases of which the name may have something to mask; `to`: none. */
function firstSuspect({ characters, ends }: PassedCases, from: number, to: number): number {
  let start = from === 0 ? 0 : (ends[from - 1] ?? 0);
  for (let row = from; row < to; row++) {
    const end = ends[row] ?? start;
    if (isSuspectIn(characters, start, end)) return row;
    start = end;
  }
  return to;
}
