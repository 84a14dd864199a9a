/** `%s`, `%i`, `%#`, `$name`, `$user.name`: what each row of a table fills in. */
const PLACEHOLDER = /%[sdifjopOc#$]|\$(?:#|[A-Za-z_][\w.]{0,60})/g;
/** Less says nothing. */
const FEWEST_LETTERS = 4;

/** Says of a name whether it is the title of a table of tests with the values of a row; `undefined`: the title has no place for values, or little else. */
export function titlePattern(title: string): ((name: string) => boolean) | undefined {
  const parts = title.split(PLACEHOLDER);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || parts.join('').replace(/[^\p{L}\p{N}]/gu, '').length < FEWEST_LETTERS) return undefined;
  return (name) => {
    if (!name.startsWith(first)) return false;
    let at = first.length;
    for (const part of parts.slice(1, -1)) {
      const found = name.indexOf(part, at);
      if (found < 0) return false;
      at = found + part.length;
    }
    return name.length >= at + last.length && name.endsWith(last);
  };
}

/** Finds the title of a table that became one of these names, and which. */
export function tables(): (
  own: readonly string[],
  names: ReadonlyMap<string, unknown>,
) => { readonly name: string; readonly row: string } | undefined {
  const known = new Map<ReadonlyMap<string, unknown>, readonly (readonly [string, (name: string) => boolean])[]>();
  return (own, names) => {
    const patterns =
      known.get(names) ??
      [...names.keys()].flatMap((title) => {
        const matches = titlePattern(title);
        return matches === undefined ? [] : [[title, matches] as const];
      });
    known.set(names, patterns);
    for (const row of own) {
      const name = patterns.find(([, matches]) => matches(row))?.[0];
      if (name !== undefined) return { name, row };
    }
    return undefined;
  };
}
