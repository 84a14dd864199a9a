/** How the patterns of head are to those of base. `other`: something that base includes may be out. */
export type Containment = 'same' | 'wider' | 'other';

/**
 * Whether all that `base` takes is surely taken by `head` too. Read off the text of the patterns: where it does not show, the answer is `other`.
 * No pattern that includes means everything.
 */
export function containment(base: readonly string[], head: readonly string[]): Containment {
  const before = split(base);
  const after = split(head);
  if (sameSet(before.included, after.included) && sameSet(before.excluded, after.excluded)) return 'same';
  const included =
    after.included.length === 0 ||
    (before.included.length > 0 &&
      before.included.every((inner) => after.included.some((outer) => contains(outer, inner))));
  const excluded = after.excluded.every((inner) => before.excluded.some((outer) => contains(outer, inner)));
  return included && excluded ? 'wider' : 'other';
}

function split(patterns: readonly string[]): {
  readonly included: readonly string[];
  readonly excluded: readonly string[];
} {
  const plain = (pattern: string) => pattern.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
  return {
    included: patterns.filter((pattern) => !pattern.startsWith('!')).map(plain),
    excluded: patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => plain(pattern.slice(1))),
  };
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.every((each) => b.includes(each)) && b.every((each) => a.includes(each));
}

const WILD = /[*?[\]{}()!+@]/;

/** `**`, `app/**`, `app`, and `app/**` + `/*.xml` over what lies below `app`. */
function contains(outer: string, inner: string): boolean {
  if (outer === inner) return true;
  // A pattern may lead out of its folder again.
  if (/(^|\/)\.\.(\/|$)/.test(inner) || inner.startsWith('/')) return false;
  if (outer === '**' || outer === '' || outer === '.') return true;
  if (!WILD.test(outer)) return inner.startsWith(`${outer}/`);
  const deep = /^([^*]*\/)?\*\*(?:\/\*(\.[\w.]+)?)?$/.exec(outer);
  if (deep === null) return false;
  const [, folder = '', ending = ''] = deep;
  if (WILD.test(folder) || !inner.startsWith(folder)) return false;
  // `reports/**/*.xml` holds what ends in `.xml`, as long as braces do not make two endings of one text.
  return ending === '' || (inner.endsWith(ending) && !/[{}()[\]]/.test(inner));
}
