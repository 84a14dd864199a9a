/** Finds entries (small integers from 0) by a hash: 16 to 64 bytes an entry, no key is built and kept. */
export interface Lookup {
  /** The first entry added with that hash for which `is` holds. */
  readonly find: (hash: number, is: (entry: number) => boolean) => number | undefined;
  readonly add: (hash: number, entry: number) => void;
  readonly clear: () => void;
}

const FREE = -1;
/** Places in an empty lookup; larger ones are given up when they are cleared, where filling them costs more. */
const PLACES = 8;
const KEPT = 512;

export function createLookup(): Lookup {
  // Entry and hash side by side: in a large table each place that is looked at is a wait for memory.
  let places = new Int32Array(PLACES * 2).fill(FREE);
  let mask = PLACES - 1;
  let count = 0;

  const put = (hash: number, entry: number) => {
    let at = spread(hash) & mask;
    while (places[at * 2] !== FREE) at = (at + 1) & mask;
    places[at * 2] = entry;
    places[at * 2 + 1] = hash;
  };

  const grow = () => {
    const before = places;
    const last = mask;
    // Four times as large: to move entries to other places costs as much as to find them.
    places = new Int32Array(before.length * 4).fill(FREE);
    mask = mask * 4 + 3;
    // From behind a free place on: entries of one hash stay in their order, also where they go on at the beginning.
    let from = 0;
    while (before[from * 2] !== FREE) from++;
    for (let step = 1; step <= last; step++) {
      const at = ((from + step) & last) * 2;
      const entry = before[at] ?? FREE;
      if (entry !== FREE) put(before[at + 1] ?? 0, entry);
    }
  };

  return {
    find(hash, is) {
      for (let at = spread(hash) & mask; ; at = (at + 1) & mask) {
        const entry = places[at * 2] ?? FREE;
        if (entry === FREE) return undefined;
        if (places[at * 2 + 1] === hash && is(entry)) return entry;
      }
    },
    add(hash, entry) {
      if (count * 2 > mask) grow();
      put(hash | 0, entry);
      count++;
    },
    clear() {
      count = 0;
      if (mask < KEPT) {
        places.fill(FREE);
        return;
      }
      places = new Int32Array(PLACES * 2).fill(FREE);
      mask = PLACES - 1;
    },
  };
}

/** Neighbouring hashes go to distant places. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 15);
}

/** 32 bits of a text, continued from `seed` (FNV-1a): texts that only together are the same have different ones. */
export function hashText(text: string, seed: number): number {
  return Math.imul(hashUnits(text, seed) ^ 0x1f, 0x01000193);
}

/** As `hashText`, but a text in pieces has the hash of the whole. */
export function hashUnits(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
