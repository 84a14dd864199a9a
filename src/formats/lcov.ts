import { utf8 } from './decode.ts';
import type { Batch, Chunks, Format, Head } from './format.ts';
import { lcovParser } from './lcov-parser.ts';
import { lineReader } from './lines.ts';

/*
 * LCOV tracefiles (geninfo(1), "FILES"). A line is covered if any `DA` of it has hits > 0; an untaken branch is `0` or `-`.
 *
 * Quirks
 * - checksum as third field of DA: gcovr, `lcov --checksum`
 * - BRDA `-` (line not executed: a branch that was not taken, not "no branch"), blocks `e0` (exception branches): lcov, gcc
 * - branches with names, `BRDA:2,0,jump to line 3,1`: coverage.py ≥ 7.6
 * - FNL and FNA (a function by its place, aliases for template instances): lcov ≥ 2.2; FN:start,end,name: lcov ≥ 2.0; names with commas: grcov
 * - negative, fractional, `1.0e+19` hits and hits beyond 64 bits: gcc's counters in threads; covered means > 0
 * - line 0 (code that the compiler makes up): gcc; it is no line of the source
 * - the same SF in several records, DA repeated: C++ headers and templates; united, never added up
 * - LF and LH without DA: `cargo llvm-cov --summary-only`; totals only
 * - LF smaller than the number of DA lines: gcovr lists excluded lines; the lines count
 * - blanks after end_of_record: lcov ≥ 2.2; `end_of_recordTN:`: two files put together, the first without a last line feed
 * - MCDC and other keywords say nothing about lines, branches or functions: passed over
 *
 * A file that was cut shows it by a record without end_of_record, by half a keyword, or by a TN without a record. Cut exactly
 * between two records it is a smaller, well-formed file: only the comparison with base can tell (`compare/coverage-delta.ts`).
 */

export const lcov: Format = {
  name: 'lcov',
  title: 'LCOV',
  kind: 'coverage',
  claims,
  read,
  documentation: {
    producers: ['c8', 'coverage.py', 'gcovr', 'lcov', 'nyc', 'vitest'],
    reads: 'lines with hits, branches by identity, functions; totals of reports without lines',
    limits:
      'branches of c8 and vitest (V8) have no identity that is the same in every run: merged shards give a lower bound',
  },
};

function claims({ text, root }: Head): boolean {
  return root === undefined && /^(?:\s*(?:#[^\n]*)?\n)*\s*(?:TN|SF):/.test(text);
}

function* read(chunks: Chunks): Generator<Batch> {
  const parser = lcovParser();
  const lines = lineReader(parser.line, parser.quick);
  for (const block of utf8(chunks)) {
    lines.write(block);
    const files = parser.take();
    if (files.length > 0) yield { files };
  }
  lines.end();
  parser.end();
  yield { files: parser.take(), diagnostics: parser.diagnostics() };
  parser.check();
}
