import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import type { Problem, YamlEntry, YamlValue } from './yaml-value.ts';

/** A policy is a page, not a database. */
export const MOST_CHARACTERS = 1024 * 1024;

/** No file of ours is nested deeper than four. */
const DEEPEST = 20;

/**
 * Plain YAML 1.2 as a tree with lines. Refused: aliases (a few lines can stand for gigabytes), tags, several documents, duplicate
 * keys. Reports every mistake to `problem` and returns `undefined` where there is one, or where the file says nothing.
 */
export function readYaml(text: string, problem: Problem): YamlValue | undefined {
  if (text.length > MOST_CHARACTERS) {
    problem(1, `is too large: ${text.length} characters, at most ${MOST_CHARACTERS}`);
    return undefined;
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', merge: false });
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  for (const { code, pos } of [...document.errors, ...document.warnings]) problem(lineAt(pos[0]), mistake(code));
  if (document.errors.length + document.warnings.length > 0) return undefined;
  if (document.contents === null) return undefined;
  return convert(document.contents, { lineAt, problem, depth: 0, line: 1 });
}

interface Place {
  readonly lineAt: (offset: number) => number;
  readonly problem: Problem;
  readonly depth: number;
  /** Of what stands around it. */
  readonly line: number;
}

function convert(node: Node | ParsedNode | null, place: Place): YamlValue | undefined {
  const line = node?.range ? place.lineAt(node.range[0]) : place.line;
  if (place.depth > DEEPEST) {
    place.problem(line, `is nested more than ${DEEPEST} deep`);
    return undefined;
  }
  const inner = { ...place, depth: place.depth + 1, line };
  if (node === null) return { kind: 'scalar', line, text: '', value: null };
  if (isAlias(node)) {
    place.problem(line, 'aliases (*name) are not read: write the value out');
    return undefined;
  }
  if (isScalar(node)) return { kind: 'scalar', line, text: node.source ?? String(node.value), value: node.value };
  if (isSeq<Node>(node)) {
    const items = node.items.map((item) => convert(item, inner));
    return { kind: 'list', line, items: items.filter((item) => item !== undefined) };
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  const entries = node.items.flatMap((pair): YamlEntry[] => {
    const at = pair.key.range ? place.lineAt(pair.key.range[0]) : line;
    if (!isScalar(pair.key)) {
      place.problem(at, 'a key must be plain text');
      return [];
    }
    const value = convert(pair.value, { ...inner, line: at });
    return value === undefined ? [] : [{ key: pair.key.source ?? String(pair.key.value), line: at, value }];
  });
  return { kind: 'map', line, entries };
}

/** The library's own messages quote the file; ours say what to do. */
function mistake(code: string): string {
  return MISTAKES.get(code) ?? 'is not readable as YAML here: look at the indentation, the quotes and the brackets';
}

const MISTAKES: ReadonlyMap<string, string> = new Map([
  ['DUPLICATE_KEY', 'a key stands here for the second time in one mapping: remove one of the two'],
  ['MULTIPLE_DOCS', 'a second document (---) begins here: one file, one document'],
  ['TAB_AS_INDENT', 'is indented with a tab: use spaces'],
  ['BAD_SCALAR_START', 'a value cannot start with @, ` or %: put it in quotes, e.g. "@acme/platform"'],
  ['BAD_ALIAS', 'aliases (*name) are not read: write the value out'],
  ['MISSING_CHAR', 'a quote, a bracket or a comma is missing before this place'],
  ['BAD_INDENT', 'the indentation does not fit, or a bracket is not closed'],
  [
    'BLOCK_AS_IMPLICIT_KEY',
    'a second "key: value" stands in one line, or the indentation does not fit: put text with ": " in quotes',
  ],
  ['MULTILINE_IMPLICIT_KEY', 'a key goes over several lines: look at the indentation'],
  ['TAG_RESOLVE_FAILED', 'tags (!name) are not read: write the plain value'],
  ['BAD_DQ_ESCAPE', 'an escape (\\x) is not known in double quotes: use single quotes for a back-slash'],
  ['RESOURCE_EXHAUSTION', 'is nested too deep'],
]);
