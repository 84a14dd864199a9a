import type { Batch, Chunks, Format, ReportedBranch, ReportedUnit } from './format.ts';
import { addLines, type LineHits } from './line-spans.ts';
import { type ReportOutput, readXmlReport, type XmlParser } from './xml-coverage.ts';
import { type Attributes, numbered } from './xml-events.ts';

/*
 * OpenCover XML (OpenCover, coverlet --format opencover, AltCover): Modules → Classes → Methods → SequencePoints and BranchPoints.
 *
 * Line rule: every line from the first to the last of a sequence point (sl … el); covered if any point on it was visited (vc > 0). Compiler
 * generated points have no line, or the hidden line 0xFEEFEE: left out.
 * Branches: by method, offset and path. OpenCover's own branch totals have one more for each method; they are not read.
 * Functions: methods, by full name; covered if visited, or if one of their points was.
 *
 * Modules and methods with skippedDueTo (filters, missing PDBs, attributes) do not count. The file is fileid of the point, else the FileRef
 * of the method. Percentages and numSequencePoints are rounded or differ by version: never read.
 */

const ELEMENTS = ['Module', 'File', 'Method', 'Name', 'FileRef', 'SequencePoint', 'BranchPoint'] as const;
const ATTRIBUTES = [
  'skippedDueTo',
  'uid',
  'fullPath',
  'visited',
  'vc',
  'sl',
  'el',
  'fileid',
  'offset',
  'path',
  'ordinal',
] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);
const HIDDEN = 0xfeefee;

interface SourceFile {
  readonly lines: LineHits;
  readonly branches: ReportedBranch[];
  readonly functions: ReportedUnit[];
}

interface Method {
  readonly skipped: boolean;
  name: string;
  visited: boolean;
  file: string | undefined;
  firstLine: number | undefined;
}

function openCoverParser(output: ReportOutput): XmlParser {
  const paths = new Map<string, string>();
  let files = new Map<string, SourceFile>();
  let moduleSkipped = false;
  let method: Method | undefined;

  function fileOf(uid: string | undefined): SourceFile | undefined {
    const path = uid === undefined ? undefined : paths.get(uid);
    if (path === undefined) return undefined;
    const known = files.get(path) ?? { lines: new Map(), branches: [], functions: [] };
    files.set(path, known);
    return known;
  }

  function openPoint(at: Attributes, owner: Method): void {
    const first = at.number(A.sl);
    if (first === undefined || first < 1 || first === HIDDEN) return;
    owner.file ??= at.text(A.fileid);
    const file = fileOf(at.repeatedText(A.fileid) ?? owner.file);
    if (file === undefined) {
      output.odd('a sequence point names no file that the report lists: left out');
      return;
    }
    owner.firstLine ??= first;
    const hits = Math.max(0, at.number(A.vc) ?? 0);
    if (hits > 0) owner.visited = true;
    addLines(file.lines, { first, last: at.number(A.el) ?? first, hits });
  }

  function openBranch(at: Attributes, owner: Method): void {
    // OpenCover before 4.5.3 does not say on which line a branch is.
    const line = at.number(A.sl) ?? owner.firstLine;
    if (line === undefined || line < 1 || line === HIDDEN) return;
    const file = fileOf(at.repeatedText(A.fileid) ?? owner.file);
    if (file === undefined) return;
    const arm = `${owner.name} ${at.text(A.offset) ?? at.text(A.ordinal) ?? ''}.${at.text(A.path) ?? ''}`;
    file.branches.push({ line, arm, hits: Math.max(0, at.number(A.vc) ?? 0) });
  }

  function open(element: number, at: Attributes): boolean {
    if (element === E.SequencePoint) {
      if (method !== undefined && !method.skipped) openPoint(at, method);
    } else if (element === E.BranchPoint) {
      if (method !== undefined && !method.skipped) openBranch(at, method);
    } else if (element === E.Method) {
      const skipped = moduleSkipped || at.has(A.skippedDueTo);
      method = { skipped, name: '', visited: at.is(A.visited, 'true'), file: undefined, firstLine: undefined };
    } else if (element === E.FileRef) {
      if (method !== undefined) method.file = at.text(A.uid);
    } else if (element === E.File) paths.set(at.text(A.uid) ?? '', at.text(A.fullPath) ?? '');
    else if (element === E.Module) moduleSkipped = at.has(A.skippedDueTo);
    return element === E.Name && method !== undefined;
  }

  function close(element: number, text: string): void {
    if (element === E.Name && method !== undefined) method.name = text.trim();
    else if (element === E.Method) {
      if (method !== undefined && !method.skipped && method.firstLine !== undefined) {
        fileOf(method.file)?.functions.push({ id: method.name, hits: method.visited ? 1 : 0 });
      }
      method = undefined;
    } else if (element === E.Module) {
      for (const [path, { lines, branches, functions }] of files) {
        output.file({ path, lines: [...lines.keys()], hits: [...lines.values()], branches, functions });
      }
      files = new Map();
    }
  }

  return { open, close };
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlReport(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, openCoverParser);
}

export const opencover: Format = {
  name: 'opencover',
  title: 'OpenCover XML',
  kind: 'coverage',
  claims: ({ root }) => root?.name === 'CoverageSession',
  read,
  documentation: {
    producers: [],
    reads: 'lines, branches by identity, methods',
    limits: 'OpenCover counts an extra branch for each method in its own totals',
  },
};
