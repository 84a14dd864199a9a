import type { Ratio } from '../domain/ratio.ts';
import type { Batch, Chunks, Format, Head, ReportedBranch, ReportedFile, ReportedUnit } from './format.ts';
import { type ReportOutput, readXmlReport, type XmlParser } from './xml-coverage.ts';
import { type Attributes, numbered } from './xml-events.ts';

/*
 * Clover XML, which three families of tools write with three meanings.
 *
 * Line rule: every <line> is coverable, covered if its count is above zero. `stmt` is a statement, `cond` one with branches, `method`
 * where a method begins: a function, and a line too, except in PHP, where PHPUnit's own line count leaves it out.
 *
 * OpenClover, Atlassian Clover: `cond` has no count; truecount and falsecount say how often the condition was true and false: two branches.
 * Istanbul (clover="3.2.0"; Jest, nyc, c8, Vitest): `cond` has a count; truecount says how many branches were taken, falsecount how many
 *   were not. Its `statements` are lines. Branches on a line where no statement starts are only in <metrics>: left out in every file.
 * PHPUnit: no clover attribute, files directly under <project>, `name` is the path; branches (Xdebug) only as totals.
 * gcovr: statements are lines, and it has a <testproject> named dummy.
 * <testproject> is the tests' own coverage and never counts. `path` is better than `name`; a bare name lies in the folder of its package.
 * `generated` is when the report was written, in seconds (PHPUnit, gcovr) or milliseconds.
 */

const ELEMENTS = ['coverage', 'testproject', 'package', 'file', 'class', 'line', 'metrics'] as const;
const ATTRIBUTES = [
  ...['generated', 'clover', 'name', 'path', 'num', 'type', 'count', 'truecount', 'falsecount', 'signature'],
  ...['statements', 'coveredstatements', 'conditionals', 'coveredconditionals', 'methods', 'coveredmethods'],
] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

interface SourceFile {
  readonly path: string;
  readonly lines: number[];
  readonly hits: number[];
  readonly branches: Map<number, Ratio>;
  readonly functions: ReportedUnit[];
  readonly totals: Map<'statements' | 'branches' | 'functions', Ratio>;
}

function cloverParser(output: ReportOutput): XmlParser {
  let folder = '';
  let file: SourceFile | undefined;
  let inTests = false;
  let inClass = false;
  /** What `statements` of <metrics> counts, and what else it may be used for. */
  let statementsAre: 'lines' | 'statements' = 'statements';

  function openLine(at: Attributes, into: SourceFile): void {
    const line = at.number(A.num);
    if (line === undefined || !Number.isInteger(line) || line < 1) {
      output.odd('a <line> has no number (num): left out');
      return;
    }
    const [whenTrue, whenFalse] = [positive(at, A.truecount), positive(at, A.falsecount)];
    const hits = at.has(A.count) ? positive(at, A.count) : whenTrue + whenFalse;
    if (at.is(A.type, 'method')) {
      into.functions.push({ id: `${line}:${at.text(A.signature) ?? at.text(A.name) ?? ''}`, hits });
      if (isPhp(into.path)) return;
    } else if (at.is(A.type, 'cond')) {
      const counts = at.has(A.count)
        ? { covered: Math.floor(whenTrue), total: Math.floor(whenTrue) + Math.floor(whenFalse) }
        : { covered: Number(whenTrue > 0) + Number(whenFalse > 0), total: 2 };
      const known = into.branches.get(line) ?? { covered: 0, total: 0 };
      // Several conditions on one line are several elements.
      into.branches.set(line, { covered: known.covered + counts.covered, total: known.total + counts.total });
    }
    into.lines.push(line);
    into.hits.push(hits);
  }

  function openMetrics(at: Attributes, into: SourceFile): void {
    const ratio = (covered: number, total: number) => ({ covered: positive(at, covered), total: positive(at, total) });
    into.totals.set('statements', ratio(A.coveredstatements, A.statements));
    into.totals.set('branches', ratio(A.coveredconditionals, A.conditionals));
    into.totals.set('functions', ratio(A.coveredmethods, A.methods));
  }

  function open(element: number, at: Attributes): boolean {
    if (element === E.line) {
      if (file !== undefined) openLine(at, file);
    } else if (element === E.file) {
      if (!inTests) file = emptyFile(pathOf(at, folder));
    } else if (element === E.class) inClass = true;
    else if (element === E.metrics) {
      if (file !== undefined && !inClass) openMetrics(at, file);
    } else if (element === E.package) folder = at.text(A.name) ?? '';
    else if (element === E.testproject) inTests = true;
    else if (element === E.coverage) {
      const version = at.text(A.clover);
      if (version === '3.2.0' || (version !== undefined && /^\d+$/.test(version))) statementsAre = 'lines';
      const generated = at.number(A.generated);
      if (generated !== undefined && generated > 1e9) output.started(generated < 1e11 ? generated * 1000 : generated);
    }
    return false;
  }

  function close(element: number): void {
    if (element === E.file && file !== undefined) {
      output.file(reportedFile(file, statementsAre));
      file = undefined;
    } else if (element === E.class) inClass = false;
    else if (element === E.package) folder = '';
    else if (element === E.testproject) inTests = false;
  }

  return { open, close };
}

function pathOf(at: Attributes, folder: string): string {
  const path = at.text(A.path);
  if (path !== undefined && path !== '') return path;
  const name = at.text(A.name) ?? '';
  return folder === '' || /[\\/]/.test(name) ? name : `${folder.replaceAll('.', '/')}/${name}`;
}

function isPhp(path: string): boolean {
  return /\.(?:php|inc|phtml)$/i.test(path);
}

function emptyFile(path: string): SourceFile {
  return { path, lines: [], hits: [], branches: new Map(), functions: [], totals: new Map() };
}

function reportedFile(file: SourceFile, statementsAre: 'lines' | 'statements'): ReportedFile {
  const { path, lines, hits, functions } = file;
  const branches: ReportedBranch[] = [];
  for (const [line, { covered, total }] of file.branches) branches.push({ line, taken: covered, total });
  const declared = (kind: 'statements' | 'branches' | 'functions') => {
    const ratio = file.totals.get(kind);
    return ratio !== undefined && ratio.total > 0 ? ratio : undefined;
  };
  const statements = declared('statements');
  const totals = {
    ...(statements !== undefined && lines.length === 0 ? { lines: statements } : {}),
    ...(statements !== undefined && statementsAre === 'statements' ? { statements } : {}),
    ...optional('branches', branches.length === 0 && statementsAre === 'statements' ? declared('branches') : undefined),
    ...optional('functions', functions.length === 0 ? declared('functions') : undefined),
  };
  return { path, lines, hits, branches, functions, totals };
}

function optional(kind: 'branches' | 'functions', ratio: Ratio | undefined): NonNullable<ReportedFile['totals']> {
  return ratio === undefined ? {} : { [kind]: ratio };
}

/** A count; 0 where it is missing or none: no evidence that anything ran. */
function positive(at: Attributes, attribute: number): number {
  return Math.max(0, at.number(attribute) ?? 0);
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlReport(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, cloverParser);
}

function claims({ root, text }: Head): boolean {
  if (root?.name !== 'coverage') return false;
  if (root.attributes.has('generated') || root.attributes.has('clover')) return true;
  return (
    /<project[\s>]/.test(text) && !root.attributes.has('line-rate') && !/<(?:packages|sources|classes)[\s/>]/.test(text)
  );
}

export const clover: Format = {
  name: 'clover',
  title: 'Clover XML',
  kind: 'coverage',
  claims,
  read,
  documentation: {
    producers: ['c8', 'gcovr', 'jest', 'nyc', 'phpunit', 'vitest'],
    reads: 'lines, branches (how many, not which), methods; totals where there is no detail',
    limits: 'Istanbul leaves out branches on lines where no statement starts',
  },
};
