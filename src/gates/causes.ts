import type { Change, Cluster, Comparison } from '../domain/comparison.ts';
import { cut, oneLine } from '../domain/printable.ts';
import { byText } from '../domain/text.ts';

/** How many causes the counted failures have, and the one that most of them share. */
export interface Causes {
  readonly count: number;
  readonly top: { readonly cluster: Cluster; readonly evidence: string } | undefined;
}

export function findCauses({ clusters }: Comparison, counts: (change: Change) => boolean): Causes {
  const found = clusters
    .map((cluster) => ({ cluster, counted: cluster.changes.filter(counts) }))
    .filter(({ counted }) => counted.length > 0)
    .toSorted((a, b) => b.counted.length - a.counted.length || byText(a.cluster.id, b.cluster.id));
  const [first] = found;
  const evidence = first?.counted.toSorted((a, b) => byText(a.id, b.id))[0]?.evidence ?? '';
  return { count: found.length, top: first === undefined ? undefined : { cluster: first.cluster, evidence } };
}

/** ` F-3a1b9c ConnectionRefusedError: … (passed in 20 of 20 base runs)`, in at most `room` characters; the message gives way first. */
export function describeTop({ top }: Causes, room: number): string {
  if (top === undefined) return '';
  const id = ` ${oneLine(top.cluster.id)}`;
  const message = oneLine(top.cluster.message);
  const evidence = top.evidence === '' ? '' : ` (${cut(oneLine(top.evidence), 60)})`;
  const left = room - id.length - evidence.length - 1;
  if (left >= Math.min(message.length, 20)) return `${id} ${cut(message, left)}${evidence}`;
  return cut(`${id} ${message}`, room);
}
