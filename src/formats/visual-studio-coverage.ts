import type { Batch, Chunks, Format, ReportedUnit } from './format.ts';
import { addLines, type LineHits } from './line-spans.ts';
import { type ReportOutput, readXmlReport, type XmlParser } from './xml-coverage.ts';
import { type Attributes, numbered } from './xml-events.ts';

/*
 * Visual Studio coverage XML, both kinds (.coveragexml, often in UTF-16):
 * - <results> (CodeCoverage.exe analyze, dotnet-coverage -f xml): module → function → range { source_id, start_line, end_line, covered }
 * - <CoverageDSPriv> (Visual Studio's export): Module → … Method → Lines { LnStart, LnEnd, Coverage, SourceFileID }, SourceFileNames at the end
 *
 * Line rule: every line from the first to the last of a range; covered if any range on it is covered in whole or in part ("yes", "partial";
 * 0 and 1, where 2 is not covered). No execution counts: hits are 0 or 1. Functions are covered if a block or range of them is.
 * No branches: a partial range does not say of how many. Skipped modules and functions (skipped_module …) have no ranges.
 *
 * Source files come behind the functions of their module, in CoverageDSPriv behind all modules: ranges wait for them.
 */

const ELEMENTS = [
  ...['module', 'function', 'range', 'source_file'],
  ...[
    'Method',
    'MethodKeyName',
    'MethodName',
    'Lines',
    'LnStart',
    'LnEnd',
    'Coverage',
    'SourceFileID',
    'SourceFileNames',
    'SourceFileName',
  ],
] as const;
const ATTRIBUTES = [
  'id',
  'token',
  'name',
  'type_name',
  'blocks_covered',
  'source_id',
  'start_line',
  'end_line',
  'covered',
  'path',
] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

interface SourceFile {
  readonly lines: LineHits;
  readonly functions: ReportedUnit[];
}

interface Owner {
  id: string;
  covered: boolean;
  source: string | undefined;
}

function visualStudioParser(output: ReportOutput): XmlParser {
  /** By the number of the source file. */
  let sources = new Map<string, SourceFile>();
  const paths = new Map<string, string>();
  let owner: Owner | undefined;
  /** Texts of the <Lines> or <SourceFileNames> that is open. */
  const texts = new Map<number, string>();

  function sourceOf(id: string): SourceFile {
    const known = sources.get(id) ?? { lines: new Map(), functions: [] };
    sources.set(id, known);
    return known;
  }

  function addRange(
    source: string,
    range: { readonly first: number; readonly last: number; readonly isCovered: boolean },
  ): void {
    addLines(sourceOf(source).lines, { first: range.first, last: range.last, hits: range.isCovered ? 1 : 0 });
    if (owner === undefined) return;
    owner.source ??= source;
    if (range.isCovered) owner.covered = true;
  }

  function open(element: number, at: Attributes): boolean {
    if (element === E.range) {
      const first = at.number(A.start_line);
      if (first !== undefined) {
        const isCovered = at.is(A.covered, 'yes') || at.is(A.covered, 'partial');
        addRange(at.repeatedText(A.source_id) ?? '', { first, last: at.number(A.end_line) ?? first, isCovered });
      }
    } else if (element === E.function) {
      const id = `${at.text(A.type_name) ?? ''}.${at.text(A.name) ?? ''} ${at.text(A.token) ?? at.text(A.id) ?? ''}`;
      owner = { id, covered: (at.number(A.blocks_covered) ?? 0) > 0, source: undefined };
    } else if (element === E.Method) owner = { id: '', covered: false, source: undefined };
    else if (element === E.source_file) paths.set(at.text(A.id) ?? '', at.text(A.path) ?? '');
    else if (element === E.Lines || element === E.SourceFileNames) texts.clear();
    return element >= E.MethodKeyName && element !== E.Lines && element !== E.SourceFileNames;
  }

  function close(element: number, text: string): void {
    if (element === E.module) finishSources();
    else if (element === E.function || element === E.Method) closeOwner();
    else if (element === E.Lines) closeLines();
    else if (element === E.SourceFileNames) {
      paths.set(texts.get(E.SourceFileID) ?? '', texts.get(E.SourceFileName) ?? '');
    } else if (owner !== undefined && (element === E.MethodKeyName || (element === E.MethodName && owner.id === ''))) {
      owner.id = text.trim();
    } else texts.set(element, text.trim());
  }

  function closeOwner(): void {
    if (owner?.source !== undefined)
      sourceOf(owner.source).functions.push({ id: owner.id, hits: owner.covered ? 1 : 0 });
    owner = undefined;
  }

  function closeLines(): void {
    const first = Number(texts.get(E.LnStart));
    const last = Number(texts.get(E.LnEnd) ?? first);
    const coverage = texts.get(E.Coverage);
    addRange(texts.get(E.SourceFileID) ?? '', { first, last, isCovered: coverage === '0' || coverage === '1' });
  }

  function finishSources(): void {
    for (const [id, { lines, functions }] of sources) {
      const path = paths.get(id);
      if (path === undefined) output.odd('ranges name a source file that the report does not list: left out');
      else output.file({ path, lines: [...lines.keys()], hits: [...lines.values()], functions });
    }
    sources = new Map();
    paths.clear();
  }

  return { open, close, finish: finishSources };
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlReport(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, visualStudioParser);
}

export const visualStudioCoverage: Format = {
  name: 'visual-studio-coverage',
  title: 'Visual Studio coverage XML',
  kind: 'coverage',
  claims: ({ root, text }) =>
    root?.name === 'CoverageDSPriv' || (root?.name === 'results' && /<modules?[\s/>]/.test(text)),
  read,
  documentation: {
    producers: [],
    reads: 'lines, functions; UTF-16 as the tools write it',
    limits: 'no branches and no execution counts',
  },
};
