/** Adds to what has the key already. */
export function addTo<K, T>(groups: Map<K, T[]>, key: K, one: T): void {
  const same = groups.get(key);
  if (same === undefined) groups.set(key, [one]);
  else same.push(one);
}

/** In the order in which each key is first met; what has none is in no group. */
export function groupBy<T>(all: Iterable<T>, keyOf: (one: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key !== undefined) addTo(groups, key, one);
  }
  return groups;
}
