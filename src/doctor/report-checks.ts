import { count, plural } from '../domain/numbers.ts';
import type { ReportRow } from '../domain/snapshot.ts';
import type { Check, Examined, Finding } from './check.ts';

/** So many files are named where one finding is about many. */
const EXAMPLES = 3;

/** `3 reports, for example a.xml, b.xml` */
function several(rows: readonly Pick<ReportRow, 'path'>[], one = 'report'): string {
  const [only] = rows;
  if (rows.length === 1 && only !== undefined) return `1 ${one}`;
  return `${plural(rows.length, one)}, for example ${rows
    .slice(0, EXAMPLES)
    .map(({ path }) => path)
    .join(', ')}`;
}

function placeOf(rows: readonly Pick<ReportRow, 'path'>[]): Pick<Finding, 'file'> {
  const [first] = rows;
  return first === undefined ? {} : { file: first.path };
}

const errorOf = ({ diagnostics }: ReportRow) => diagnostics.find(({ level }) => level === 'error');

export const unreadableReport: Check = {
  name: 'unreadable-report',
  summary: 'reports that cannot be read, or not to their end',
  find: ({ snapshot }) =>
    snapshot.reports
      .filter((row) => errorOf(row) !== undefined || (row.format !== undefined && row.state !== 'whole'))
      .map((row) => {
        const error = errorOf(row);
        return {
          level: 'error',
          file: row.path,
          ...(error?.line === undefined ? {} : { line: error.line }),
          found: error?.message ?? 'is not complete: it says so itself',
          advice: 'look in the log of the job for why the run that writes it did not finish',
        };
      }),
};

export const unclaimedFile: Check = {
  name: 'unclaimed-file',
  summary: 'files under the globs that are no report that is known',
  find: ({ snapshot }) => {
    const rows = snapshot.reports.filter((row) => row.format === undefined && errorOf(row) === undefined);
    if (rows.length === 0) return [];
    const found = `${several(rows, 'file')}: no format that is known`;
    const advice = 'name the reports more closely, or leave the file out with "!"';
    return [{ level: 'warning', ...placeOf(rows), found, advice }];
  },
};

export const declaredCounts: Check = {
  name: 'declared-counts',
  summary: 'reports whose own counts differ from what is in them',
  find: ({ snapshot }) =>
    notesOf(snapshot.reports)
      .filter(({ message }) => COUNTS.test(message))
      .map(({ path, line, message }) => ({
        // More entries than counted tests is how some writers count retries and files that do not load; fewer means that some are lost.
        level: isFewer(message) ? 'warning' : 'hint',
        file: path,
        ...(line === undefined ? {} : { line }),
        found: message,
        advice: isFewer(message)
          ? 'find out where tests are lost: a run that was cut, a converter, or a merge of reports'
          : 'look whether tests are there twice; retries and files that do not load are entries of their own in some writers',
      })),
};

/** Whether the report has fewer tests than it says; the first number is what it says. */
function isFewer(message: string): boolean {
  const [said = 0, has = 0] = [...message.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(',', '')));
  return has < said;
}

export const reportNotes: Check = {
  name: 'report-notes',
  summary: 'what else the readers of the reports noticed',
  find: ({ snapshot }) =>
    notesOf(snapshot.reports)
      .filter(({ message }) => !COUNTS.test(message))
      .map(({ path, line, level, message }) => ({
        level: level === 'warning' ? 'warning' : 'hint',
        file: path,
        ...(line === undefined ? {} : { line }),
        found: message,
        advice: 'look at this place of the report: test-health inspect shows what was read',
      })),
};

/** What the readers say where the totals of a report are not those of its entries. */
const COUNTS = /^the (header counts|report declares) /;

function notesOf(rows: readonly ReportRow[]) {
  return rows
    .filter((row) => row.format !== undefined)
    .flatMap(({ path, diagnostics }) =>
      diagnostics.filter(({ level }) => level !== 'error').map((diagnostic) => ({ ...diagnostic, path })),
    );
}

export const noPlace: Check = {
  name: 'no-file-attribute',
  summary: 'reports whose tests have no file, so that no annotation has a place',
  find: ({ snapshot, producers }) => {
    const placed = new Set<number>();
    const filled = new Set<number>();
    for (const { cases } of snapshot.suites) {
      for (const test of cases) {
        filled.add(test.report);
        if (test.file !== undefined) placed.add(test.report);
      }
    }
    const rows = snapshot.reports.filter(
      ({ format }, report) => format === 'junit' && filled.has(report) && !placed.has(report),
    );
    return byProducer(rows, producers).flatMap(({ producer, rows: own }) => {
      // One that another report of the tool should replace is told there; one that cannot say it is not asked.
      if (producer !== undefined && producer.place === undefined) return [];
      const of = producer === undefined ? '' : ` of ${producer.name}`;
      return [
        {
          level: 'hint',
          ...placeOf(own),
          found: `no test has a file attribute (${several(own)}${of}): annotations have no place in the diff`,
          ...(producer?.place ?? {
            advice: 'let the writer of the report add the file, where it has an option for it',
          }),
        },
      ];
    });
  },
};

export const betterFormat: Check = {
  name: 'better-format',
  summary: 'JUnit reports of tools that have a report which says more',
  find: ({ snapshot, producers }) =>
    byProducer(snapshot.reports, producers).flatMap(({ producer, rows }) =>
      producer?.better === undefined
        ? []
        : [
            {
              level: 'hint',
              ...placeOf(rows),
              found: `JUnit of ${producer.name} (${several(rows)}): ${producer.better.why}`,
              advice: 'write the JSON report of the tool in its place',
              paste: [producer.better.how],
            },
          ],
    ),
};

function byProducer(rows: readonly ReportRow[], producers: Examined['producers']) {
  const groups = new Map<string, { producer: ReturnType<Examined['producers']['get']>; rows: ReportRow[] }>();
  for (const row of rows) {
    const producer = producers.get(row.path);
    const group = groups.get(producer?.name ?? '') ?? { producer, rows: [] };
    group.rows.push(row);
    groups.set(producer?.name ?? '', group);
  }
  return [...groups.values()];
}

export const unresolvedPaths: Check = {
  name: 'unresolved-paths',
  summary: 'coverage of paths that are not in the repository',
  find: ({ snapshot }) => {
    const unresolved = snapshot.coverage?.unresolved ?? [];
    if (unresolved.length === 0) return [];
    const examples = unresolved.slice(0, EXAMPLES).join(', ');
    const rows = snapshot.reports.filter(({ coverage }) => coverage !== undefined);
    return [
      {
        level: 'warning',
        ...placeOf(rows),
        found: `${count(unresolved.length)} of ${plural(snapshot.coverage?.files.size ?? 0, 'measured file')} with a path that is not in the repository: ${examples}`,
        advice:
          'write paths relative to the repository, and leave out what is not in it (dependencies, generated code)',
      },
    ];
  },
};

export const branchBound: Check = {
  name: 'branch-lower-bound',
  summary: 'branch coverage of which nobody knows which branch was taken',
  find: ({ snapshot, policy }) => {
    const files = [...(snapshot.coverage?.files.values() ?? [])].filter(({ branchesAtLeast }) => branchesAtLeast);
    if (files.length === 0) return [];
    const gate = policy.gates.find(({ metric }) => metric !== undefined && OF_BRANCHES.includes(metric));
    const found = `branches of ${plural(files.length, 'file')} were merged from reports that do not say which branch was taken: the number is a lower bound`;
    if (gate === undefined)
      return [{ level: 'hint', found, advice: 'measure lines, or write a format with branches (LCOV, Istanbul JSON)' }];
    return [
      {
        level: 'warning',
        ...(policy.file === undefined ? {} : { file: policy.file }),
        ...(gate.line === undefined ? {} : { line: gate.line }),
        found: `${found}, and the gate about ${gate.metric} is never judged`,
        advice: 'gate on lines, or write a format that says which branch was taken (LCOV, Istanbul JSON)',
      },
    ];
  },
};

const OF_BRANCHES: readonly string[] = ['branches', 'lines-and-branches', 'strict-lines'];
