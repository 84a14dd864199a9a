import type { Batch, Chunks, Format, ReportedBranch, ReportedUnit } from './format.ts';
import { type ReportOutput, readXmlReport, type XmlParser } from './xml-coverage.ts';
import { type Attributes, numbered } from './xml-events.ts';

/*
 * Scoverage XML (Scala): packages → classes → methods → statements.
 *
 * Line rule: a line is coverable if a statement is on it, covered if one of these was invoked. Statements are identified by their offsets
 * in the source; those with branch="true" are branches (and statements, too), as in scoverage's own numbers. ignored="true"
 * ($COVERAGE-OFF$, excluded packages) is left out. Functions are methods with statements.
 * The file is `source` of the statement (absolute), else `filename` of the class.
 */

const ELEMENTS = ['class', 'method', 'statement'] as const;
const ATTRIBUTES = [
  'filename',
  'name',
  'source',
  'start',
  'end',
  'line',
  'branch',
  'invocation-count',
  'ignored',
  'full-class-name',
] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

interface SourceFile {
  readonly lines: number[];
  readonly hits: number[];
  readonly branches: ReportedBranch[];
  readonly statements: ReportedUnit[];
  readonly functions: ReportedUnit[];
}

function scoverageParser(output: ReportOutput): XmlParser {
  let files = new Map<string, SourceFile>();
  let className = '';
  let filename = '';
  let method: { readonly id: string; path: string | undefined; hits: number } | undefined;

  function fileOf(path: string): SourceFile {
    const known = files.get(path) ?? { lines: [], hits: [], branches: [], statements: [], functions: [] };
    files.set(path, known);
    return known;
  }

  function openStatement(at: Attributes): void {
    const line = at.number(A.line);
    if (at.is(A.ignored, 'true')) return;
    if (line === undefined || line < 1) {
      output.odd('a statement has no line: left out');
      return;
    }
    const path = at.repeatedText(A.source) ?? filename;
    const file = fileOf(path);
    const hits = Math.max(0, at.number(A['invocation-count']) ?? 0);
    const id = `${at.text(A.start) ?? ''}-${at.text(A.end) ?? ''}`;
    file.lines.push(line);
    file.hits.push(hits);
    file.statements.push({ id, hits });
    if (at.is(A.branch, 'true')) file.branches.push({ line, arm: id, hits });
    if (method === undefined) return;
    method.path ??= path;
    method.hits = Math.max(method.hits, hits);
  }

  function open(element: number, at: Attributes): boolean {
    if (element === E.statement) openStatement(at);
    else if (element === E.method) method = { id: `${className} ${at.text(A.name) ?? ''}`, path: undefined, hits: 0 };
    else if (element === E.class) {
      className = at.text(A.name) ?? '';
      filename = at.text(A.filename) ?? '';
    }
    return false;
  }

  function close(element: number): void {
    if (element === E.method) {
      if (method?.path !== undefined) fileOf(method.path).functions.push({ id: method.id, hits: method.hits });
      method = undefined;
    } else if (element === E.class) {
      for (const [path, file] of files) output.file({ path, ...file });
      files = new Map();
    }
  }

  return { open, close };
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlReport(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, scoverageParser);
}

export const scoverage: Format = {
  name: 'scoverage',
  title: 'Scoverage XML',
  kind: 'coverage',
  claims: ({ root }) => root?.name === 'scoverage',
  read,
  documentation: {
    producers: [],
    reads: 'lines, branches and statements by offset, methods',
    limits: '',
  },
};
