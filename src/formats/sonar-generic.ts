import { ReportError } from '../domain/diagnostic.ts';
import type { Batch, Chunks, Format, Head, ReportedBranch } from './format.ts';
import { type ReportOutput, readXmlReport, type XmlParser } from './xml-coverage.ts';
import { type Attributes, numbered } from './xml-events.ts';

/*
 * SonarQube generic coverage XML (version 1): coverage → file → lineToCover { lineNumber, covered, branchesToCover, coveredBranches }.
 *
 * Line rule: a line is covered if covered="true". No execution counts: hits are 0 or 1. Branches are counts. A line whose `covered` is
 * missing or another word is not covered.
 */

const ELEMENTS = ['file', 'lineToCover'] as const;
const ATTRIBUTES = ['path', 'lineNumber', 'covered', 'branchesToCover', 'coveredBranches'] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

interface SourceFile {
  readonly path: string;
  readonly lines: number[];
  readonly hits: number[];
  readonly branches: ReportedBranch[];
}

function sonarParser(output: ReportOutput): XmlParser {
  let file: SourceFile | undefined;

  function openLine(at: Attributes, into: SourceFile): void {
    const line = at.number(A.lineNumber);
    if (line === undefined || !Number.isInteger(line) || line < 1) {
      throw new ReportError('a <lineToCover> has no lineNumber');
    }
    into.lines.push(line);
    into.hits.push(at.is(A.covered, 'true') ? 1 : 0);
    const total = at.number(A.branchesToCover) ?? 0;
    const taken = Math.max(0, at.number(A.coveredBranches) ?? 0);
    if (total > 0) into.branches.push({ line, taken: Math.min(taken, total), total });
  }

  return {
    open(element, at) {
      if (element === E.file) file = { path: at.text(A.path) ?? '', lines: [], hits: [], branches: [] };
      else if (file !== undefined) openLine(at, file);
      return false;
    },
    close(element) {
      if (element !== E.file || file === undefined) return;
      output.file(file);
      file = undefined;
    },
  };
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlReport(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, sonarParser);
}

function claims({ root, text }: Head): boolean {
  if (root?.name !== 'coverage' || !root.attributes.has('version') || root.attributes.has('generated')) return false;
  return (
    /<lineToCover[\s/>]|<file\s[^>]{0,4096}?\bpath\s*=/.test(text) &&
    !root.attributes.has('line-rate') &&
    !/<(?:packages|project)[\s/>]/.test(text)
  );
}

export const sonarGeneric: Format = {
  name: 'sonar-generic',
  title: 'SonarQube generic coverage XML',
  kind: 'coverage',
  claims,
  read,
  documentation: {
    producers: ['gcovr'],
    reads: 'lines, branches (how many, not which)',
    limits: 'no functions and no execution counts',
  },
};
