import type { Ratio } from '../domain/ratio.ts';
import type { Batch, Chunks, Format, ReportedUnit } from './format.ts';
import { type ReportOutput, readXmlReport, type XmlParser } from './xml-coverage.ts';
import { type Attributes, numbered } from './xml-events.ts';

/*
 * PHPUnit coverage XML (--coverage-xml): index.xml, and one file per source file beside it.
 *
 * Totals only: <lines executable executed> of each source file. The files beside the index list the lines that ran, but not those that
 * did not; they add the functions (covered if a line of them ran). Both name the same source files, so that reading all of them
 * counts nothing twice. Totals of folders are not read, nor `tested` (methods of which every line ran).
 * The path: the project's source folder and the `href` without .xml; beside the index, `path` and `name`.
 */

const ELEMENTS = ['project', 'directory', 'file', 'totals', 'lines', 'method', 'function'] as const;
const ATTRIBUTES = ['source', 'name', 'path', 'href', 'executable', 'executed', 'signature', 'start'] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

interface SourceFile {
  readonly path: string;
  readonly functions: ReportedUnit[];
  lines: Ratio | undefined;
}

function phpUnitParser(output: ReportOutput): XmlParser {
  let source = '';
  let file: SourceFile | undefined;
  let inTotals = false;

  function open(element: number, at: Attributes): boolean {
    if (element === E.project) source = at.text(A.source) ?? '';
    else if (element === E.file) file = { path: pathOf(at, source), functions: [], lines: undefined };
    else if (element === E.totals) inTotals = true;
    else if (file !== undefined && element === E.lines && inTotals) file.lines = ratio(at);
    else if (file !== undefined && !inTotals && (element === E.method || element === E.function)) {
      const { covered, total } = ratio(at);
      const id = `${at.text(A.start) ?? ''}:${at.text(A.name) ?? ''}`;
      if (total > 0) file.functions.push({ id, hits: covered > 0 ? 1 : 0 });
    }
    return false;
  }

  function close(element: number): void {
    if (element === E.totals) inTotals = false;
    else if (element === E.file && file !== undefined) {
      const { path, lines, functions } = file;
      if (lines === undefined) output.odd('a file has no totals of its lines: left out');
      else output.file({ path, lines: [], hits: [], functions, totals: { lines } });
      file = undefined;
    }
  }

  return { open, close };
}

function pathOf(at: Attributes, source: string): string {
  const href = at.text(A.href);
  const below = href === undefined ? `${at.text(A.path) ?? ''}/${at.text(A.name) ?? ''}` : href.replace(/\.xml$/, '');
  return [source, below.replace(/^\/+/, '')].filter((part) => part !== '').join('/');
}

function ratio(at: Attributes): Ratio {
  const total = Math.max(0, Math.floor(at.number(A.executable) ?? 0));
  return { covered: Math.min(total, Math.max(0, Math.floor(at.number(A.executed) ?? 0))), total };
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlReport(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, phpUnitParser);
}

export const phpunitCoverage: Format = {
  name: 'phpunit-coverage',
  title: 'PHPUnit coverage XML',
  kind: 'coverage',
  // phpunit.xml, the tool's configuration, has the same root element.
  claims: ({ root }) =>
    root?.name === 'phpunit' && (root.attributes.get('xmlns') ?? '').includes('schema.phpunit.de/coverage'),
  read,
  documentation: {
    producers: ['phpunit'],
    reads: 'totals of lines per file, functions',
    limits: 'no lines: it lists only those that ran. Use --coverage-clover or --coverage-cobertura for changed lines',
  },
};
