import { type CoberturaParser, coberturaParser, VOCABULARY } from './cobertura-parser.ts';
import type { Batch, Chunks, Format, Head } from './format.ts';
import { readXmlReport } from './xml-coverage.ts';

/*
 * Cobertura XML (coverage-04.dtd and what tools make of it). A line is covered if any class of the file lists it with hits > 0.
 *
 * Quirks
 * - several classes of one file, each with lines of its own, or with the same line (generics, partial and nested classes, closures):
 *   coverlet, gcovr, gocover-cobertura, Microsoft; the union counts, hit if any
 * - the declared totals (lines-valid, line-rate …) differ from the lines in every fourth file: never read
 * - lines only below <method> (Swift's, OpenCppCoverage's converters): used only for a class without lines of its own, since
 *   Istanbul's method line is where the function is declared, which is no line of its statements
 * - branch="True": coverlet, Microsoft; branch="true" without condition-coverage: no branch that could be counted
 * - <condition number="…" coverage="50%"> has no identity of an arm: branches are counts
 * - hits as `1.0e+19`, with a decimal comma, as NaN: MATLAB, localised .NET; only a number above zero is a hit
 * - classes without lines (coverage.py's `__init__.py`): the file is there, 0 of 0
 * - <source>: none, several, empty, relative, of Windows; filename absolute, with back-slashes, or empty
 * - classes beside <packages> or without <package>: wherever a <class> stands, it counts
 * - functions: <method>, hit if `hits` says so (Istanbul), else if one of its lines is hit
 */

export const cobertura: Format = {
  name: 'cobertura',
  title: 'Cobertura XML',
  kind: 'coverage',
  claims,
  read,
  documentation: {
    producers: ['c8', 'coverage.py', 'gcovr', 'nyc'],
    reads: 'lines with hits, branches as counts, methods, source folders',
    limits: 'it says how many branches of a line were taken, not which: branches of merged reports are a lower bound',
  },
};

const RATES = ['line-rate', 'branch-rate', 'lines-valid', 'branches-valid'];

/** Clover has the same root, with `generated` and a <project>; SonarQube's generic format has only `version`, and <file>s. */
function claims({ text, root }: Head): boolean {
  if (root?.name !== 'coverage' || root.attributes.has('generated') || root.attributes.has('clover')) return false;
  return RATES.some((rate) => root.attributes.has(rate)) || /<(?:packages|sources|classes)[\s/>]/.test(text);
}

function* read(chunks: Chunks): Generator<Batch> {
  let parser: CoberturaParser | undefined;
  try {
    yield* readXmlReport(chunks, VOCABULARY, (output) => {
      parser = coberturaParser(output);
      return parser;
    });
  } catch (error) {
    const half = parser?.unfinished();
    if (half !== undefined) yield { files: [half] };
    throw error;
  }
}
