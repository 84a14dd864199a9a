import { Buffer } from 'node:buffer';

const DEEPEST = 1000;

/** Names of the open elements, byte for byte, and their places in the vocabulary (−1: not in it). */
export interface OpenElements {
  readonly depth: () => number;
  /** `false`: too deep. */
  readonly push: (element: number, bytes: Uint8Array, start: number, end: number) => boolean;
  readonly pop: () => number;
  readonly topIs: (bytes: Uint8Array, start: number, end: number) => boolean;
  /** Fit for a message. */
  readonly topName: () => string;
  readonly clear: () => void;
}

export function openElements(): OpenElements {
  // Reports are about five levels deep.
  let names = Buffer.alloc(128);
  let ends = new Int32Array(16); // ends[d] is where the name at depth d ends
  let elements = new Int32Array(16);
  let depth = 0;

  function push(element: number, bytes: Uint8Array, start: number, end: number): boolean {
    if (depth === DEEPEST) return false;
    let to = ends[depth] ?? 0;
    if (to + end - start > names.length) names = Buffer.concat([names], (to + end - start) * 2);
    for (let i = start; i < end; i++) names[to++] = bytes[i] ?? 0;
    depth++;
    if (depth === ends.length) {
      ends = longer(ends);
      elements = longer(elements);
    }
    ends[depth] = to;
    elements[depth] = element;
    return true;
  }

  function pop(): number {
    return elements[depth--] ?? -1;
  }

  function topIs(bytes: Uint8Array, start: number, end: number): boolean {
    const stop = ends[depth] ?? 0;
    let from = ends[depth - 1] ?? 0;
    if (stop - from !== end - start) return false;
    let i = start;
    while (from < stop && names[from] === bytes[i]) {
      from++;
      i++;
    }
    return from === stop;
  }

  function topName(): string {
    const start = ends[depth - 1] ?? 0;
    const shown = names.toString('latin1', start, Math.min(ends[depth] ?? 0, start + 60));
    return shown.replaceAll(/[^\w:.-]/g, '?');
  }

  function clear(): void {
    depth = 0;
  }

  return { depth: () => depth, push, pop, topIs, topName, clear };
}

function longer(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const doubled = new Int32Array(numbers.length * 2);
  doubled.set(numbers);
  return doubled;
}
