import { Buffer } from 'node:buffer';

/** Finds the place of a name in a list by its bytes, without making a string. */
export interface NameTable {
  /** Index in the list; −1 for a name that is not in it. */
  readonly find: (bytes: Uint8Array, start: number, end: number) => number;
}

interface Entry {
  readonly bytes: Uint8Array;
  readonly index: number;
}

const SLOTS = 256;
const NONE: readonly Entry[] = [];

/** Lists of names are constants: a table is made once for each, not for every file. */
const TABLES = new WeakMap<readonly string[], NameTable>();

export function nameTable(names: readonly string[]): NameTable {
  const table = TABLES.get(names) ?? createTable(names);
  TABLES.set(names, table);
  return table;
}

function createTable(names: readonly string[]): NameTable {
  const slots: (readonly Entry[])[] = new Array(SLOTS).fill(NONE);
  for (const [index, name] of names.entries()) {
    const bytes = Buffer.from(name, 'utf8');
    const slot = slotOf(bytes.length, bytes[0] ?? 0, bytes[bytes.length - 1] ?? 0);
    slots[slot] = [...(slots[slot] ?? NONE), { bytes, index }];
  }
  function find(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    const slot = slots[slotOf(length, bytes[start] ?? 0, bytes[end - 1] ?? 0)] ?? NONE;
    for (let k = 0; k < slot.length; k++) {
      const entry = slot[k];
      if (entry === undefined || entry.bytes.length !== length) continue;
      let i = 0;
      while (i < length && entry.bytes[i] === bytes[start + i]) i++;
      if (i === length) return entry.index;
    }
    return -1;
  }
  return { find };
}

function slotOf(length: number, first: number, last: number): number {
  return ((length * 61) ^ (first << 2) ^ last) & (SLOTS - 1);
}

/** Names as keys of their places in the list: `const E = numbered(['testsuite', 'testcase'])`, `E.testcase` is 1. */
export function numbered<const Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  // Made at once: an object that grows name by name is a hash table, which every access to a name is a look into.
  const places = Object.fromEntries(names.map((name, place) => [name, place]));
  return Object.freeze(places) as Readonly<Record<Name, number>>; // every name was set above
}
