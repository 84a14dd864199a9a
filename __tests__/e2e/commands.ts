/** The grammars of actions/runner 2.336, written anew from its ActionCommand.cs and FileCommandManager.cs. */

/** A line of a step's output that the runner takes for a command. */
export interface WorkflowCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const COMMANDS = new Set(
  'set-output save-state add-mask add-matcher remove-matcher debug warning error notice group endgroup echo set-env add-path stop-commands internal-set-repo-path'.split(
    ' ',
  ),
);

/** `::cmd k=v::data` after white space at the start of a line; the legacy `##[cmd k=v]data` anywhere in it. */
export function parseCommand(line: string): WorkflowCommand | undefined {
  const current = /^\s*::(?<head>.*?)::(?<data>.*)$/s.exec(line);
  const legacy = /##\[(?<head>[^\]]*)\](?<data>.*)$/s.exec(line);
  for (const match of [current, legacy]) {
    const [, command = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(match?.groups?.head ?? '') ?? [];
    if (!COMMANDS.has(command.toLowerCase())) continue;
    const properties = rest
      .split(match === current ? ',' : ';')
      .filter((pair) => pair.includes('='))
      .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescapeData(pair.slice(pair.indexOf('=') + 1))]);
    return {
      command: command.toLowerCase(),
      properties: Object.fromEntries(properties),
      data: unescapeData(match?.groups?.data ?? ''),
    };
  }
  return undefined;
}

export function parseCommands(output: string): readonly WorkflowCommand[] {
  return output.split(/\r\n|\r|\n/).flatMap((line) => parseCommand(line) ?? []);
}

/** `key=value`, or `key<<delimiter` and lines up to the delimiter. */
export function parseCommandFile(text: string): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.set(line.slice(0, equals), line.slice(equals + 1));
      continue;
    }
    if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
    const end = lines.indexOf(line.slice(heredoc + 2), index + 1);
    if (end < 0) throw new Error(`Matching delimiter not found '${line.slice(heredoc + 2)}'`);
    values.set(line.slice(0, heredoc), lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return Object.fromEntries(values);
}

function unescapeData(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
