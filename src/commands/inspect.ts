import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ReportRow } from '../domain/snapshot.ts';
import { NO_ENVIRONMENT } from '../domain/tests.ts';
import { describeFile, findFiles } from '../find.ts';
import { createSnapshotBuilder } from '../merge/builder.ts';
import { createPathResolver } from '../merge/paths.ts';
import { createReportReader } from '../read-report.ts';
import { renderReportRow, renderReportRowJson } from '../render/inspect.ts';
import { jsonWithoutCommands } from '../render/log.ts';
import { type Command, UsageError } from './command.ts';

export const inspect: Command = {
  help: `Usage: test-health inspect FILE… [--json]

Every file gets one line, whatever is in it: its format, what was counted, and what is wrong with it.

  --json             one JSON object a line

Exit status: 0 · 2 a mistake in the call · 3 a report could not be read

Examples:
  test-health inspect reports/junit.xml coverage/lcov.info
  test-health inspect --json reports | jq .tests`,
  options: { json: { type: 'boolean' } },
  run: async ({ values, positionals }, io) => {
    if (positionals.length === 0)
      throw new UsageError('found no file, wanted at least one: test-health inspect reports/junit.xml');
    let unread = false;
    for (const name of positionals) {
      for (const row of await inspectFiles(name, io.root)) {
        unread ||= row.diagnostics.some(({ level }) => level === 'error');
        if (values.json === true) io.data(`${jsonWithoutCommands(renderReportRowJson(row))}\n`);
        else io.out(`${renderReportRow(row, { colour: io.colour })}\n`);
      }
    }
    return unread ? 3 : 0;
  },
};

async function inspectFiles(name: string, root: string): Promise<readonly ReportRow[]> {
  if (statSync(resolve(root, name), { throwIfNoEntry: false })?.isFile() === true)
    return [await inspectFile(name, root)];
  const { files, diagnostics } = await findFiles([name], { root, purpose: 'inspect' });
  const rows: ReportRow[] = [];
  for (const file of files) rows.push(await inspectFile(file.path, root));
  if (rows.length > 0) return rows;
  return [failed(name, diagnostics[0]?.message ?? 'is not there')];
}

async function inspectFile(name: string, root: string): Promise<ReportRow> {
  const file = describeFile(name, root);
  if ('message' in file) return failed(name, file.message);
  const builder = createSnapshotBuilder({ paths: createPathResolver({ tree: [], workspace: root }) });
  return createReportReader({ builder, environment: NO_ENVIRONMENT })({ ...file, path: name }, 'tests');
}

function failed(path: string, message: string): ReportRow {
  return {
    path,
    environment: NO_ENVIRONMENT,
    format: undefined,
    state: 'unreadable',
    diagnostics: [{ level: 'error', file: path, message }],
  };
}
