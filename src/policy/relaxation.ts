import { cut, oneLine } from '../domain/printable.ts';
import type { Relaxation } from '../domain/verdict.ts';

/** With its sentence; names come from the files that are judged and are cut to one printable line. */
export function relaxation({ kind, gate, from, to }: Omit<Relaxation, 'sentence'>): Relaxation {
  const [name, before, after] = [cut(oneLine(gate), 100), cut(oneLine(from), 80), cut(oneLine(to), 80)];
  return { kind, gate: name, from: before, to: after, sentence: `${name} ${before} → ${after}` };
}
