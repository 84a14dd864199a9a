import type { Failure } from '../domain/tests.ts';
import { LINE_LIMIT } from './masks.ts';

/** Colours and cursor moves; also what is left of them where a report's writer dropped the escape character. */
const ANSI = /\u001b\[[0-9;?]*[ -/]?[@-~]|\[\d{1,3}(?:;\d{1,3}){0,4}m/g;

/** Messages that say where it happened, or nothing: pytest's for collection, set-up and tear-down, and none at all. */
const PLACEHOLDER =
  /^(?:$|collection failure|internal error|failed on (?:setup|teardown) with\b|(?:test )?(?:failed|failure|error)\.?$)/i;

/** Nothing but where a test failed: no example of a cause. */
export function saysNothing(line: string): boolean {
  return PLACEHOLDER.test(line) && quoted(line) === undefined;
}

/** `E   ModuleNotFoundError: …`, `java.lang.IllegalStateException: …`, `SystemExit: 1` */
const NAMED_ERROR =
  /^(?:E {1,8})?((?:[\w$]+(?:\.|::))*[A-Z][\w$]*(?:Error|Exception|Exit|Failure|Interrupt|Panic|Fault|Timeout|Warning)(?::.*)?)$/;

/**
 * The one line of a failure that says what its cause is: the last `Caused by: …`; else, where the message is a placeholder, the last
 * `SomeError: …` line of the body; else the first line of the message.
 */
export function rootLine({ type, message, detail }: Failure): string {
  const body = detail.includes('\u001b') || detail.includes('[') ? detail.replace(ANSI, '') : detail;
  const text = message.replace(ANSI, '').trim();
  const caused = lastCause(body) ?? lastCause(text);
  if (caused !== undefined) return caused;
  const first = firstLine(text);
  if (!PLACEHOLDER.test(first)) return first;
  return lastNamedError(body) ?? quoted(first) ?? (first === '' ? firstLine(body) || type : first);
}

function lastCause(text: string): string | undefined {
  const at = text.lastIndexOf('Caused by: ');
  if (at < 0) return undefined;
  const line = firstLine(text.slice(at + 'Caused by: '.length, at + 'Caused by: '.length + LINE_LIMIT));
  return line === '' ? undefined : line;
}

function lastNamedError(text: string): string | undefined {
  for (let end = text.length; end > 0; ) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const found = NAMED_ERROR.exec(text.slice(start, Math.min(end, start + LINE_LIMIT)).trim());
    if (found?.[1] !== undefined) return found[1];
    end = start - 1;
  }
  return undefined;
}

/** pytest: `failed on setup with "LookupError: no session"` */
function quoted(line: string): string | undefined {
  return /^failed on \w+ with "(.+)$/.exec(line)?.[1]?.replace(/"$/, '');
}

function firstLine(text: string): string {
  const start = text.search(/\S/);
  if (start < 0) return '';
  const end = text.indexOf('\n', start);
  return text.slice(start, Math.min(end < 0 ? text.length : end, start + LINE_LIMIT)).trimEnd();
}
