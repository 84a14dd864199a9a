import { addRatios, NOTHING, type Ratio } from '../domain/ratio.ts';
import type { Batch, Chunks, Format, Head, ReportedFile } from './format.ts';
import { field, has } from './json.ts';
import { ratioOf } from './json-coverage.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';
import { tolerated } from './tolerated.ts';

/*
 * Istanbul coverage-summary.json: `total` and one entry per file, each { lines, statements, functions, branches } of { total, covered,
 * skipped, pct }. Totals only, no lines.
 *
 * The numbers of the files count: `total` need not be their sum (monorepo tools put several summaries together). `pct` is not read; it is
 * "Unknown" where total is 0. `branchesTrue` (reportLogic) is a second count of the same branches. A summary that has nothing but
 * `total` counts as one file of that name.
 */

const METRICS = ['lines', 'branches', 'functions', 'statements'] as const;
type Totals = { -readonly [metric in (typeof METRICS)[number]]?: Ratio };

function* read(chunks: Chunks): Generator<Batch> {
  const oddities = tolerated();
  let declared: Totals | undefined;
  const sum: Totals = {};
  let files = 0;
  for (const { path, value, line } of jsonEntries(chunks, ['*'])) {
    const [key] = path;
    const totals = totalsOf(value);
    const unknown = METRICS.find((metric) => has(value, metric) && totals[metric] === undefined);
    if (unknown !== undefined) {
      yield { incomplete: `the entry on line ${line} counts ${unknown} with something that is no number` };
    }
    if (typeof key !== 'string' || Object.keys(totals).length === 0) {
      oddities.add('an entry has no counts of lines, branches, functions or statements: left out', line);
    } else if (key === 'total') declared = totals;
    else {
      for (const metric of METRICS) sum[metric] = addRatios(sum[metric] ?? NOTHING, totals[metric] ?? NOTHING);
      files++;
      yield { files: [{ path: key, lines: [], hits: [], totals }] satisfies ReportedFile[] };
    }
  }
  if (declared !== undefined && files === 0)
    yield { files: [{ path: 'total', lines: [], hits: [], totals: declared }] };
  else if (declared !== undefined) for (const message of differences(declared, sum)) oddities.add(message);
  const diagnostics = oddities.diagnostics();
  if (diagnostics.length > 0) yield { diagnostics };
}

function totalsOf(value: unknown): Totals {
  const totals: Totals = {};
  for (const metric of METRICS) {
    const written = field(value, metric);
    const ratio = ratioOf(field(written, 'covered'), field(written, 'total'));
    if (ratio !== undefined) totals[metric] = ratio;
  }
  return totals;
}

function* differences(declared: Totals, sum: Totals): Generator<string> {
  for (const metric of METRICS) {
    const said = declared[metric];
    const { covered, total } = sum[metric] ?? NOTHING;
    if (said === undefined || (said.covered === covered && said.total === total)) continue;
    yield `its total says ${said.covered} of ${said.total} ${metric}, its files add up to ${covered} of ${total}: the files count`;
  }
}

function claims(head: Head): boolean {
  if (!head.text.includes('"pct"')) return false;
  const [first] = Object.entries(Object(shapeOf(head)));
  return METRICS.some((metric) => has(field(first?.[1], metric), 'pct'));
}

export const istanbulSummary: Format = {
  name: 'istanbul-summary',
  title: 'Istanbul coverage-summary.json',
  kind: 'coverage',
  claims,
  read,
  documentation: {
    producers: ['c8', 'jest', 'nyc', 'vitest'],
    reads: 'totals of lines, branches, functions and statements per file',
    limits: 'no lines: no coverage of changed lines, and shards are a lower bound',
  },
};
