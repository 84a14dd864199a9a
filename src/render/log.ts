import { lines } from './plain.ts';

/**
 * Text for the log of a job, where a line is a command to the runner when it begins with `::` (after white space) or has `##[` anywhere
 * (actions/runner 2.336, ActionCommand.cs), on standard error too. A report could set outputs or forge errors with it. A zero-width
 * space would hide the change from a reader, so the first mark is doubled by a visible `·`.
 */
export function logUntrusted(text: string): string {
  return lines(text).map(neutralise).join('\n');
}

/** The same for our own text, which may have colours, and what it quotes. */
export function withoutCommands(text: string): string {
  // The runner ends a line at either.
  return text.replace(/[^\n\r]+/g, neutralise);
}

/** The same for JSON, without changing what it says. */
export function jsonWithoutCommands(json: string): string {
  return json.replaceAll('##[', '#\\u0023[');
}

function neutralise(line: string): string {
  // What .NET takes for white space and JavaScript does not is U+0085.
  return line.replaceAll('##[', '#·#[').replace(/^([\s\u0085]*):(?=:)/, '$1·:');
}
