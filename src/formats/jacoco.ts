import type { Ratio } from '../domain/ratio.ts';
import type { Batch, Chunks, Format, ReportedFile, ReportedUnit } from './format.ts';
import { type ReportOutput, readXmlReport, type XmlParser } from './xml-coverage.ts';
import { type Attributes, numbered } from './xml-events.ts';

/*
 * JaCoCo XML (report.dtd 1.0 and 1.1).
 *
 * Line rule: a line is covered if at least one of its instructions ran (ci > 0); JaCoCo counts no executions, so hits are 0 or 1.
 * Branches of a line are counts (mb, cb); functions are the METHOD counters of the classes of a source file.
 *
 * JaCoCo: <group> nests modules, and two modules may have the same package and file: the group is part of the path, and tells which of
 *   two is meant, as does the name of a <report> without groups. A source file is package + name, with no source root (Kotlin may keep it elsewhere). Interfaces have a <sourcefile> without lines: 0 of 0.
 *   Its sessions do not tell when the run began: Gradle's and Maven's caches rightly restore those of earlier runs.
 * gcovr --jacoco: <line> without mi and ci, excluded lines among them; its counters are right, so such a file has totals only.
 * Groovy, Kotlin: classes without sourcefilename; the METHOD counter of the source file stands in where a file has no methods.
 * Aggregates: counters of reports, groups, packages and classes are never added to those of their source files.
 */

const ELEMENTS = ['report', 'group', 'package', 'class', 'method', 'sourcefile', 'line', 'counter'] as const;
const ATTRIBUTES = [
  'name',
  'sourcefilename',
  'desc',
  'nr',
  'mi',
  'ci',
  'mb',
  'cb',
  'type',
  'missed',
  'covered',
] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

const METRICS = [
  ['LINE', 'lines'],
  ['BRANCH', 'branches'],
  ['METHOD', 'functions'],
] as const;
type Metric = (typeof METRICS)[number][1];

interface SourceFile {
  readonly name: string;
  readonly lines: number[];
  readonly hits: number[];
  readonly branches: Map<number, Ratio>;
  readonly counters: Map<Metric, Ratio>;
  /** A line that does not say how much of it ran. */
  unknownLines: boolean;
}

interface Method {
  readonly id: string;
  counted: boolean;
  covered: boolean;
  decided: boolean | undefined;
}

function jacocoParser(output: ReportOutput): XmlParser {
  const groups: string[] = [];
  let project = '';
  let folder = '';
  let className = '';
  let sourceOfClass: string | undefined;
  let method: Method | undefined;
  let source: SourceFile | undefined;
  let functions = new Map<string, ReportedUnit[]>();
  let sourceFiles = 0;
  let countedElsewhere = false;

  function openCounter(at: Attributes): void {
    const covered = whole(at, A.covered);
    const counter = { covered, total: covered + whole(at, A.missed) };
    if (method !== undefined) {
      // The METHOD counter decides; a report may have only others.
      if (at.is(A.type, 'METHOD')) method.decided = counter.covered > 0;
      if (counter.total > 0) method.counted = true;
      if (counter.covered > 0) method.covered = true;
      return;
    }
    const metric = METRICS.find(([type]) => at.is(A.type, type))?.[1];
    if (metric === undefined) return;
    if (source !== undefined) source.counters.set(metric, counter);
    else if (counter.total > 0) countedElsewhere = true;
  }

  function openLine(at: Attributes, file: SourceFile): void {
    const line = at.number(A.nr);
    if (line === undefined || !Number.isInteger(line) || line < 1) {
      output.odd('a <line> has no number (nr): left out');
      return;
    }
    if (!at.has(A.mi) && !at.has(A.ci)) file.unknownLines = true;
    file.lines.push(line);
    file.hits.push(whole(at, A.ci) > 0 ? 1 : 0);
    const covered = whole(at, A.cb);
    const total = covered + whole(at, A.mb);
    const known = file.branches.get(line);
    if (total > (known?.total ?? 0)) file.branches.set(line, { covered, total });
  }

  function closeMethod(): void {
    if (method?.counted === true && sourceOfClass !== undefined) {
      const unit = { id: method.id, hits: (method.decided ?? method.covered) ? 1 : 0 };
      const known = functions.get(sourceOfClass);
      if (known === undefined) functions.set(sourceOfClass, [unit]);
      else known.push(unit);
    }
    method = undefined;
  }

  function closeSource(file: SourceFile): void {
    const inner = joined([folder, file.name]);
    const module = joined(groups.length === 0 ? [project] : groups);
    const path = joined([...groups, inner]);
    const detail = reportedFile(path, file, functions.get(file.name) ?? []);
    output.file(module === '' ? detail : { ...detail, module: { name: module, path: inner } });
    source = undefined;
    sourceFiles++;
  }

  function open(element: number, at: Attributes): boolean {
    if (element === E.line) {
      if (source !== undefined) openLine(at, source);
    } else if (element === E.counter) openCounter(at);
    else if (element === E.method) {
      method = {
        id: `${className}.${at.text(A.name) ?? ''}${at.text(A.desc) ?? ''}`,
        counted: false,
        covered: false,
        decided: undefined,
      };
    } else if (element === E.class) {
      className = at.text(A.name) ?? '';
      sourceOfClass = at.text(A.sourcefilename);
    } else if (element === E.sourcefile) source = emptySource(at.text(A.name) ?? '');
    else if (element === E.package) {
      folder = at.text(A.name) ?? '';
      functions = new Map();
    } else if (element === E.group) groups.push(at.text(A.name) ?? '');
    else if (element === E.report) project = at.text(A.name) ?? '';
    return false;
  }

  function close(element: number): void {
    if (element === E.method) closeMethod();
    else if (element === E.sourcefile && source !== undefined) closeSource(source);
    else if (element === E.package) folder = '';
    else if (element === E.group) groups.pop();
  }

  return {
    open,
    close,
    finish() {
      if (sourceFiles === 0 && countedElsewhere)
        output.odd('the report has counters but no <sourcefile>: there is nothing to read');
    },
  };
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/');
}

function emptySource(name: string): SourceFile {
  return { name, lines: [], hits: [], branches: new Map(), counters: new Map(), unknownLines: false };
}

function reportedFile(path: string, source: SourceFile, functions: readonly ReportedUnit[]): ReportedFile {
  const { counters } = source;
  const totals: { -readonly [metric in Metric]?: Ratio } = {};
  const onlyTotals = source.lines.length === 0 || (source.unknownLines && counters.has('lines'));
  const ratios = [...source.branches.values()];
  const branchColumns = {
    lines: [...source.branches.keys()],
    taken: ratios.map(({ covered }) => covered),
    total: ratios.map(({ total }) => total),
  };
  for (const [metric, counter] of counters) {
    const detailed =
      metric === 'lines' ? !onlyTotals : metric === 'branches' ? ratios.length > 0 : functions.length > 0;
    if (!detailed && counter.total > 0) totals[metric] = counter;
  }
  const detail = onlyTotals ? { lines: [], hits: [] } : { lines: source.lines, hits: source.hits };
  return { path, ...detail, branchColumns, functions, totals };
}

/** A count; 0 where it is missing or none: no evidence that anything ran. */
function whole(at: Attributes, attribute: number): number {
  return Math.max(0, Math.floor(at.number(attribute) ?? 0));
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlReport(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, jacocoParser);
}

export const jacoco: Format = {
  name: 'jacoco',
  title: 'JaCoCo XML',
  kind: 'coverage',
  claims: ({ root, text }) =>
    root?.name === 'report' &&
    (/<!DOCTYPE\s+report\b[^>]*jacoco/i.test(text) || /<(?:sessioninfo|group|package|counter)[\s/>]/.test(text)),
  read,
  documentation: {
    producers: ['gcovr', 'jacoco'],
    reads: 'lines, branches (how many, not which), functions; totals where lines do not say whether they ran',
    limits: 'no execution counts; a path is package and file, without the source root',
  },
};
