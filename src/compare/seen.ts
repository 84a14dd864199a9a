import { errorKey, type History } from '../domain/history.ts';
import { signatureRules, type UserMasks } from './signature.ts';

/** Since when base knows a failure, of any test: "first seen 3 runs ago, at abc1234", "seen 5 runs ago" where it was gone since. */
export type Seen = (digest: string) => string | undefined;

/** The history is read when it is first asked. Signatures made by other rules are none of today's. */
export function seenBy(history: History, masks?: UserMasks): Seen {
  if (history.rules !== undefined && history.rules !== signatureRules(masks)) return () => undefined;
  let known: ReadonlyMap<string, Span> | undefined;
  return (digest) => {
    known ??= spansOf(history);
    const span = known.get(errorKey(digest));
    return span && words(span, history);
  };
}

/** Places of runs in the history; the last is one run ago. */
interface Span {
  first: number;
  last: number;
  /** Of the first, where it is no longer in the history. */
  sha: string | undefined;
}

function spansOf({ runs, tests }: History): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>();
  const note = (key: string, { first, last, sha }: Span) => {
    const span = spans.get(key) ?? { first, last, sha };
    if (first <= span.first) span.sha = sha ?? span.sha;
    span.first = Math.min(span.first, first);
    span.last = Math.max(span.last, last);
    spans.set(key, span);
  };
  for (const { errors = [], failing } of tests.values()) {
    errors.forEach((key, run) => {
      if (key !== '') note(key, { first: run, last: run, sha: runs[run]?.sha });
    });
    if (failing === undefined) continue;
    const last = errors.lastIndexOf(errorKey(failing.signature));
    // Runs that do not count lie between those that do: it may be longer ago than this.
    if (last >= 0) note(errorKey(failing.signature), { first: last + 1 - failing.runs, last, sha: failing.sha });
  }
  return spans;
}

function words({ first, last, sha }: Span, { runs }: History): string {
  const ago = (run: number) => `${runs.length - run} ${runs.length - run === 1 ? 'run' : 'runs'} ago`;
  const at = sha === undefined ? '' : `, at ${sha.slice(0, 7)}`;
  if (first === last && last < runs.length - 1) return `seen ${ago(last)}${at}`;
  const until = last === runs.length - 1 ? '' : `, last ${ago(last)}`;
  return `first seen ${ago(first)}${at}${until}`;
}
