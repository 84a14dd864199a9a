import { count, plural } from '../domain/numbers.ts';
import type { Progress } from '../load.ts';
import type { Io } from './command.ts';

/** Work that is done sooner needs no word. */
const PATIENCE_MS = 1000;
/** A line is not drawn more often than the eye follows. */
const PACE_MS = 100;

/** Tells how far reading is, where somebody watches. */
export function showProgress({ status }: Pick<Io, 'status'>): ((read: Progress) => void) | undefined {
  return status && ((read) => status(progressLine(read)));
}

/** `reading reports: 120 of 300 files, 45 MB`, our own words only. */
function progressLine({ files, of, bytes }: Progress): string {
  return `reading reports: ${count(files)} of ${plural(of, 'file')}, ${count(Math.floor(bytes / 1_000_000))} MB`;
}

export interface StatusOptions {
  readonly write: (text: string) => void;
  /** Milliseconds since the program started. */
  readonly clock: () => number;
  readonly columns: number;
}

/** A line of a terminal that is written over: nothing in the first second, and nothing left of it in the end. */
export function createStatus({ write, clock, columns }: StatusOptions): NonNullable<Io['status']> {
  let shown = false;
  let last = Number.NEGATIVE_INFINITY;
  return (line) => {
    if (line === '') {
      if (shown) write('\r\u001b[K');
      shown = false;
      return;
    }
    const now = clock();
    if (now < PATIENCE_MS || now - last < PACE_MS) return;
    last = now;
    shown = true;
    // A line that is wrapped could not be taken back.
    write(`\r\u001b[K${line.slice(0, columns - 1)}`);
  };
}
