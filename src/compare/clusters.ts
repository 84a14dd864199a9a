import type { Change, Cluster } from '../domain/comparison.ts';
import { byText } from '../domain/text.ts';
import type { Seen } from './seen.ts';
import { decidingFailure, type Signature } from './signature.ts';

/** A failing change with the signature of its failure. */
export interface Failing {
  readonly change: Change;
  readonly signature: Signature;
}

/** What base knows of failures. */
export interface KnownFailures {
  /** Digests of the signatures of base. */
  readonly digests: ReadonlySet<string>;
  readonly seen?: Seen | undefined;
}

/**
 * Failures by signature, largest first. A masked line that covers at least half of all failing tests (and two) is likely one cause, even
 * where generic lines are kept apart by scope.
 * @param known `undefined`: no base.
 */
export function clusterFailures(failing: readonly Failing[], known: KnownFailures | undefined): readonly Cluster[] {
  const drafts = new Map<string, { readonly signature: Signature; readonly changes: Change[] }>();
  const lines = new Map<string, number>();
  for (const { change, signature } of failing) {
    const draft = drafts.get(signature.digest) ?? { signature, changes: [] };
    draft.changes.push(change);
    drafts.set(signature.digest, draft);
    lines.set(signature.line, (lines.get(signature.line) ?? 0) + 1);
  }
  const isMost = (line: string) => {
    const tests = lines.get(line) ?? 0;
    return tests >= 2 && tests * 2 >= failing.length;
  };
  return [...drafts.values()]
    .map(
      ({ signature: { id, digest, line }, changes }): Cluster => ({
        id,
        message: line,
        failure: (changes[0] && decidingFailure(changes[0].test)) ?? { type: '', message: line, detail: '' },
        changes,
        likelyOneCause: isMost(line),
        isNew: known === undefined ? undefined : !known.digests.has(digest),
        ...sinceWhen(known?.seen?.(digest)),
      }),
    )
    .sort((a, b) => b.changes.length - a.changes.length || byText(a.id, b.id));
}

function sinceWhen(seen: string | undefined): Pick<Cluster, 'seen'> {
  return seen === undefined ? {} : { seen };
}
