import { encodeSnapshot } from '../baseline/codec.ts';
import { ConfigError, formatDiagnostic } from '../domain/diagnostic.ts';
import type { History } from '../domain/history.ts';
import { plural } from '../domain/numbers.ts';
import { isEmpty, type Snapshot } from '../domain/snapshot.ts';
import { addCounts, NO_TESTS } from '../domain/tests.ts';
import { load } from '../load.ts';
import { countCases } from '../merge/case-list.ts';
import { renderReportRow } from '../render/inspect.ts';
import { repositoryPaths } from '../workspace.ts';
import { type Command, type Io, noPositionals, text, UsageError } from './command.ts';
import { HISTORY_OPTIONS, historyHelp, withPrevious } from './previous.ts';
import { showProgress } from './progress.ts';
import { REPORT_HELP, REPORT_OPTIONS, reportConfig } from './reports.ts';
import { writeOutput } from './write-output.ts';

export const snapshot: Command = {
  help: `Usage: test-health snapshot --tests GLOB [--coverage GLOB] --output FILE [--base PREVIOUS]

${REPORT_HELP}
  --output FILE      where to write it
${historyHelp('now')}

Exit status: 0 · 2 a mistake in the call or the policy, or no report: nothing is written then

Examples:
  test-health snapshot --tests 'reports/**/*.xml' --coverage coverage/lcov.info --output base.snapshot
  test-health snapshot --tests reports --base base.snapshot --sha $GITHUB_SHA --output base.snapshot`,
  options: { ...REPORT_OPTIONS, ...HISTORY_OPTIONS, output: { type: 'string' } },
  run: async (args, io) => {
    noPositionals(args, 'name the reports with --tests');
    const output = outputFile(text(args, 'output'));
    const config = await reportConfig(args, io);
    const paths = repositoryPaths(config.root);
    const { snapshot: taken, diagnostics } = await load({ ...config, paths, onProgress: showProgress(io) });
    for (const row of taken.reports.filter((report) => report.diagnostics.length > 0))
      io.err(`${renderReportRow(row, { colour: io.colour })}\n`);
    for (const diagnostic of diagnostics) io.err(`${formatDiagnostic(diagnostic)}\n`);
    const { masks, suites } = config.policy;
    store(
      { ...withPrevious({ snapshot: taken, sha: config.sha, masks, suites }, args, io), sha: config.sha },
      output,
      io,
    );
    return 0;
  },
};

export function outputFile(output: string | undefined): string {
  if (output === undefined) throw new UsageError('found no --output, wanted the file to write: --output base.snapshot');
  return output;
}

export interface StoredRun {
  readonly snapshot: Snapshot;
  readonly history: History;
  readonly sha: string | undefined;
}

export function store({ snapshot: taken, history, sha }: StoredRun, output: string, io: Io): void {
  if (isEmpty(taken)) {
    const message = 'found no report, wanted at least one: compared with an empty base every test would be new';
    throw new ConfigError([{ level: 'error', message: `${message}. Nothing is written` }]);
  }
  const bytes = encodeSnapshot(taken, { history, ...(sha === undefined ? {} : { sha }) });
  writeOutput({ option: 'output', target: output, content: bytes }, io);
  const { total } = taken.suites.map((suite) => countCases(suite.cases)).reduce(addCounts, NO_TESTS);
  const runs = history.runs.length > 1 ? `, with a history of ${history.runs.length} runs` : '';
  io.out(
    `${output}: ${plural(total, 'test')} and coverage of ${plural(taken.coverage?.files.size ?? 0, 'file')} from ${plural(taken.reports.length, 'report')}, ${plural(bytes.length, 'byte')}${runs}\n`,
  );
}
