import { ReportError } from '../domain/diagnostic.ts';
import type { Batch, Chunks, Format, ReportedUnit } from './format.ts';
import { addLines, type LineHits } from './line-spans.ts';
import { type ReportOutput, readXmlReport, type XmlParser } from './xml-coverage.ts';
import { type Attributes, numbered } from './xml-events.ts';

/*
 * JetBrains dotCover DetailedXML: FileIndices, then Assembly → Namespace → Type → Method → Statement.
 *
 * Line rule: every line from the first to the last of a statement; covered if any statement on it is. No execution counts: hits are 0 or 1.
 * Statements by place; functions are methods with statements, covered if one of them is. No branches.
 * The plain XML report (ReportType="Xml") has no statements: refused, since nothing could be said of any file.
 */

const ELEMENTS = ['Root', 'File', 'Assembly', 'Namespace', 'Type', 'Method', 'Statement'] as const;
const ATTRIBUTES = [
  'ReportType',
  'Index',
  'Name',
  'FileIndex',
  'Line',
  'Column',
  'EndLine',
  'EndColumn',
  'Covered',
] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

interface SourceFile {
  readonly lines: LineHits;
  readonly statements: ReportedUnit[];
  readonly functions: ReportedUnit[];
}

function dotCoverParser(output: ReportOutput): XmlParser {
  const paths = new Map<string, string>();
  let files = new Map<string, SourceFile>();
  let anyFile = false;
  const names: string[] = [];
  let method: { file: string | undefined; covered: boolean } | undefined;
  let isPlain = false;

  function fileOf(index: string): SourceFile | undefined {
    const path = paths.get(index);
    if (path === undefined) return undefined;
    const known = files.get(path) ?? { lines: new Map(), statements: [], functions: [] };
    files.set(path, known);
    return known;
  }

  function openStatement(at: Attributes): void {
    const index = at.repeatedText(A.FileIndex) ?? '';
    const file = fileOf(index);
    const first = at.number(A.Line);
    if (file === undefined || first === undefined || first < 1) {
      output.odd('a statement names no file that the report lists, or no line: left out');
      return;
    }
    const last = at.number(A.EndLine) ?? first;
    const hits = at.is(A.Covered, 'True') || at.is(A.Covered, 'true') ? 1 : 0;
    const id = `${first}:${at.text(A.Column) ?? ''}-${last}:${at.text(A.EndColumn) ?? ''}`;
    file.statements.push({ id, hits });
    addLines(file.lines, { first, last, hits });
    if (method === undefined) return;
    method.file ??= index;
    if (hits > 0) method.covered = true;
  }

  function open(element: number, at: Attributes): boolean {
    if (element === E.Statement) openStatement(at);
    else if (element === E.File) paths.set(at.text(A.Index) ?? '', at.text(A.Name) ?? '');
    else if (element === E.Root) isPlain = at.is(A.ReportType, 'Xml');
    else if (element !== E.Assembly) names.push(at.text(A.Name) ?? '');
    if (element === E.Method) method = { file: undefined, covered: false };
    return false;
  }

  function close(element: number): void {
    if (element === E.Method && method !== undefined) {
      const file = method.file === undefined ? undefined : fileOf(method.file);
      file?.functions.push({ id: names.join('.'), hits: method.covered ? 1 : 0 });
      method = undefined;
    }
    if (element === E.Namespace || element === E.Type || element === E.Method) names.pop();
    if (element === E.Assembly || element === E.Root) finishFiles();
  }

  /** At the end of an assembly, and of the report, for what stands outside of one. */
  function finishFiles(): void {
    for (const [path, { lines, statements, functions }] of files) {
      output.file({ path, lines: [...lines.keys()], hits: [...lines.values()], statements, functions });
      anyFile = true;
    }
    files = new Map();
  }

  function finish(): void {
    if (isPlain && !anyFile) {
      throw new ReportError('the dotCover report has no statements; wanted ReportType="DetailedXML"');
    }
  }

  return { open, close, finish };
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlReport(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, dotCoverParser);
}

export const dotcover: Format = {
  name: 'dotcover',
  title: 'dotCover DetailedXML',
  kind: 'coverage',
  claims: ({ root }) =>
    root?.name === 'Root' && (root.attributes.has('DotCoverVersion') || root.attributes.has('CoveredStatements')),
  read,
  documentation: {
    producers: [],
    reads: 'lines, statements, methods',
    limits: 'no branches and no execution counts',
  },
};
