import type { ChangedTests } from '../domain/comparison.ts';
import { STATEMENT } from './definitions.ts';

/**
 * What pytest calls rows of parameterised tests whose values stand in these lines of code, each with how often: `("a", 1)` is `a-1`, in one line or
 * in several, and `"a",` in a list is `a`. Of a value that is none of text, number, truth and None the name does not tell: it is `HOLE`.
 */
export function rowNamesIn(lines: readonly string[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const note = (name: string) => names.set(name, (names.get(name) ?? 0) + 1);
  let open: Frame[] = [];
  for (const line of lines) {
    if (open.length === 0 && (NO_ROW.test(line) || STATEMENT.test(line))) open = [frame('mute')];
    if (open.length === 0) open = [frame()];
    for (const [token] of line.matchAll(TOKENS)) readToken(token, open, note);
    const [outermost] = open;
    if (open.length === 1 && outermost !== undefined) {
      endValue(outermost, note);
      open = [];
    }
  }
  return names;
}

/** Notes of how many rows of each name head has fewer than base in these lines of a hunk; what both have counts for nothing. */
export function noteRowNames(
  names: Map<string, number>,
  { base, head }: { readonly base: readonly string[]; readonly head: readonly string[] },
): void {
  const add = (lines: readonly string[], sign: 1 | -1) => {
    for (const [name, count] of rowNamesIn(lines)) {
      const fewer = (names.get(name) ?? 0) + sign * count;
      if (fewer === 0) names.delete(name);
      else names.set(name, fewer);
    }
  };
  add(base, 1);
  add(head, -1);
}

/** A row that is gone, of a definition that head has other rows of. */
interface GoneRow {
  readonly tests: ChangedTests;
  readonly name: string;
  /** With the brackets around them. */
  readonly parameters: string;
}

/**
 * Finds rows of which the diff takes one away by its very name. All that are gone have to be noted first: of as many definitions as the diff
 * takes rows of the name from, no more.
 */
export function createRowNames(): {
  readonly note: (row: GoneRow & { readonly onHead: ReadonlySet<string> }) => void;
  readonly isDeleted: (row: GoneRow) => boolean;
} {
  const untold = new Map<ChangedTests, readonly string[]>();
  const found = new Map<ChangedTests, Map<string, string>>();
  const wanted = new Map<ChangedTests, Map<string, Set<string>>>();
  const keyOf = ({ name, parameters }: GoneRow) => name + parameters;

  function deletedName(tests: ChangedTests, parameters: string): string | undefined {
    const { names } = tests.rows;
    if ((names.get(parameters) ?? 0) > 0) return parameters;
    const holes =
      untold.get(tests) ?? [...names].filter(([each, fewer]) => fewer > 0 && each.includes(HOLE)).map(([each]) => each);
    untold.set(tests, holes);
    return holes.find((each) => mayBeNamed(parameters, each));
  }

  return {
    note(row) {
      const inner = row.parameters.slice(1, -1);
      if (!row.parameters.startsWith('[') || row.tests.rows.names.size === 0) return;
      const stem = sharedStem(row, inner);
      const deleted = deletedName(row.tests, inner) ?? (stem === undefined ? undefined : deletedName(row.tests, stem));
      if (deleted === undefined) return;
      const byRow = found.get(row.tests) ?? new Map<string, string>();
      found.set(row.tests, byRow.set(keyOf(row), deleted));
      const byName = wanted.get(row.tests) ?? new Map<string, Set<string>>();
      wanted.set(row.tests, byName.set(deleted, (byName.get(deleted) ?? new Set()).add(row.name)));
    },
    isDeleted(row) {
      const deleted = found.get(row.tests)?.get(keyOf(row));
      if (deleted === undefined) return false;
      const definitions = wanted.get(row.tests)?.get(deleted)?.size ?? 0;
      return definitions <= (row.tests.rows.names.get(deleted) ?? 0);
    },
  };
}

/** `args3` */
const PLACE = /(?<=[[-])([A-Za-z_]\w{0,60}?)\d{1,6}(?=[-\]])/g;

/**
 * The name of a row without the places in it, by which pytest names what has no name: other rows before them move them. What stands in the
 * `names` that the diff takes or gives is a value. `undefined`: there is no place in it.
 */
export function withoutPlaces(name: string, names: ReadonlyMap<string, number>): string | undefined {
  const start = name.indexOf('[');
  if (start < 0) return undefined;
  const rest = name.slice(start).replace(PLACE, (place, list: string) => (names.has(place) ? place : `${list}#`));
  return name.endsWith(rest) ? undefined : name.slice(0, start) + rest;
}

/** Rows of one name are told apart by a number behind it: `1.0dev0`, `1_0`. The name, where head has another one of these. */
function sharedStem({ name, onHead }: { readonly name: string; readonly onHead: ReadonlySet<string> }, inner: string) {
  const stem = inner.replace(/_?\d{1,6}$/, '');
  if (stem === inner || stem === '') return undefined;
  if (onHead.has(`${name}[${stem}]`)) return stem;
  for (let number = 0; number < MOST_OF_ONE_NAME; number++) {
    if (onHead.has(`${name}[${stem}${number}]`) || onHead.has(`${name}[${stem}_${number}]`)) return stem;
  }
  return undefined;
}

const MOST_OF_ONE_NAME = 20;

/** Stands for a value that a name does not tell. */
export const HOLE = '\0';

/** Whether a row of these parameters may have that name. */
export function mayBeNamed(parameters: string, name: string): boolean {
  if (!name.includes(HOLE)) return parameters === name;
  let rest = parameters;
  for (const [index, value] of name.split('-').entries()) {
    if (index > 0) {
      if (!rest.startsWith('-')) return false;
      rest = rest.slice(1);
    }
    const said = value === HOLE ? UNTOLD.exec(rest)?.[0] : value;
    if (said === undefined || !rest.startsWith(said)) return false;
    rest = rest.slice(said.length);
  }
  return rest === '';
}

/** A list, a tuple or a call that is being read; what is within a statement is no row. */
interface Frame {
  readonly values: string[];
  /** Whether one of them is told by a name. */
  isTold: boolean;
  readonly isMute: boolean;
  /** The value that is being read: text, code, or several of them. */
  text: string | undefined;
  code: string;
  /** `pytest.param(…, id="a")` */
  id: string | undefined;
}

/** Text, a comment, a bracket, a comma, anything else. */
const TOKENS =
  /[rRbBuUfF]{0,2}"(?:[^"\\]|\\.){0,400}"|[rRbBuUfF]{0,2}'(?:[^'\\]|\\.){0,400}'|#.*$|[([{}\]),]|\s+|[^\s"'#()[\]{},]+/g;
const QUOTED = /^[rRbBuU]{0,2}(["'])(.*)\1$/;
/** Numbers that pytest writes as the source does. */
const PLAIN = /^(?:-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?|True|False|None)$/;
const UNTOLD = /^-?[\w.]+/;
const NO_ROW =
  /^\s*(?:(?:class|def|del|elif|else|except|finally|for|from|if|import|lambda|try|while|with|yield)\b|[\w.[\]"']{1,100}(?:: [^=]{1,100})? ?[+*/|-]?= ?[^=\s])/;

function frame(kind?: 'mute'): Frame {
  return { values: [], isTold: false, isMute: kind === 'mute', text: undefined, code: '', id: undefined };
}

function readToken(token: string, open: Frame[], note: (name: string) => void): void {
  const current = open.at(-1);
  if (current === undefined || token.startsWith('#') || /^\s/.test(token)) return;
  if (token === ',') endValue(current, note);
  else if ('([{'.includes(token)) open.push(frame(current.isMute ? 'mute' : undefined));
  else if (')]}'.includes(token)) {
    endValue(current, note);
    // What it closes began above.
    if (open.length === 1) return;
    open.pop();
    const row = current.id ?? (current.values.length > 1 && current.isTold ? current.values.join('-') : undefined);
    if (row !== undefined && !current.isMute && row !== '') note(row);
    const outer = open.at(-1);
    if (outer !== undefined) outer.code += '()';
  } else {
    const text = QUOTED.exec(token)?.[2];
    if (text === undefined) current.code += token;
    else if (current.code === 'id=') current.id = text;
    else current.text = (current.text ?? '') + text.replace(/\\(["'])/g, '$1');
  }
}

function endValue(current: Frame, note: (name: string) => void): void {
  const { text, code, isMute } = current;
  current.text = undefined;
  current.code = '';
  if ((text === undefined && code === '') || /^\w+=/.test(code)) return;
  const value = text === undefined && PLAIN.test(code) ? code : code === '' ? text : undefined;
  current.values.push(value ?? HOLE);
  if (value === undefined || value === '') return;
  current.isTold = true;
  if (!isMute) note(value);
}
