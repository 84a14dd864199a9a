/** Finds entries (small integers from 0) by a hash: 12 bytes an entry, no key is built and kept. */
export interface Lookup {
  /** The first entry added with that hash for which `is` holds. */
  readonly find: (hash: number, is: (entry: number) => boolean) => number | undefined;
  readonly add: (hash: number, entry: number) => void;
}

const FREE = -1;

export function createLookup(): Lookup {
  let slots = new Int32Array(16).fill(FREE);
  let entries = new Int32Array(8);
  let hashes = new Int32Array(8);
  let count = 0;

  const place = (slot: number) => {
    const mask = slots.length - 1;
    let at = spread(hashes[slot] ?? 0) & mask;
    while (slots[at] !== FREE) at = (at + 1) & mask;
    slots[at] = slot;
  };

  const grow = () => {
    entries = longer(entries);
    hashes = longer(hashes);
    slots = new Int32Array(slots.length * 2).fill(FREE);
    for (let slot = 0; slot < count; slot++) place(slot);
  };

  return {
    find(hash, is) {
      const mask = slots.length - 1;
      for (let at = spread(hash) & mask; ; at = (at + 1) & mask) {
        const slot = slots[at] ?? FREE;
        if (slot === FREE) return undefined;
        const entry = entries[slot] ?? 0;
        if (hashes[slot] === hash && is(entry)) return entry;
      }
    },
    add(hash, entry) {
      if (count === entries.length) grow();
      entries[count] = entry;
      hashes[count] = hash;
      place(count);
      count++;
    },
  };
}

function longer(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const doubled = new Int32Array(column.length * 2);
  doubled.set(column);
  return doubled;
}

/** Neighbouring hashes go to distant slots. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;
}

/** 32 bits of a text, continued from `seed` (FNV-1a). */
export function hashText(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return Math.imul(hash ^ 0x1f, 0x01000193);
}
