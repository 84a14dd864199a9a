import { Buffer } from 'node:buffer';
import type { Failure, Outcome } from '../domain/tests.ts';
import { cappedText, TEXT_CAP } from './capped-text.ts';
import { withoutControls } from './xml-references.ts';

/** Keeps the first and the last lines of a long text. */
export function capped(text: string): string {
  if (text.length * 3 <= TEXT_CAP || Buffer.byteLength(text) <= TEXT_CAP) return text;
  const collected = cappedText();
  collected.add(Buffer.from(text, 'utf8'));
  return collected.take();
}

/** A name without control characters and colours, and never empty. */
export function named(text: string | undefined, otherwise: string): string {
  const name = withoutControls(text ?? '').trim();
  return name === '' ? otherwise : name;
}

/** What of a failure a report says: any part may be missing, coloured, or megabytes long. */
export interface ReportedFailure {
  readonly type?: string | undefined;
  readonly message?: string | undefined;
  readonly detail?: string | undefined;
}

export function failureOf({ type, message, detail }: ReportedFailure): Failure {
  const shown = capped(withoutControls(message ?? '')).trim();
  const body = capped(withoutControls(detail ?? '')).trimEnd();
  return {
    type: withoutControls(type ?? '').trim(),
    message: shown === '' ? firstLine(body) : shown,
    detail: body === shown ? '' : body,
  };
}

export function firstLine(text: string): string {
  return text.trimStart().split('\n', 1)[0]?.trim() ?? '';
}

export function failed(failure: ReportedFailure): Outcome {
  return { status: 'failed', kind: 'failure', failure: failureOf(failure) };
}

export function errored(failure: ReportedFailure): Outcome {
  return { status: 'failed', kind: 'error', failure: failureOf(failure) };
}

export function skipped(reason: string | undefined): Outcome {
  return { status: 'skipped', reason: capped(withoutControls(reason ?? '')).trim(), expectedFailure: false };
}

/** A test that failed as it was marked to: it is kept apart from those that pass. */
export function failedAsExpected(reason: string | undefined): Outcome {
  return { status: 'skipped', reason: capped(withoutControls(reason ?? '')).trim(), expectedFailure: true };
}

/** What JavaScript shows of an error: `Name: message`, or `Name [CODE]: message`. */
export function typedMessage(shown: string): { readonly type: string | undefined; readonly message: string } {
  const text = withoutControls(shown);
  const type = /^([A-Z]\w{0,60})(?: \[\w{1,60}\])?: /.exec(text);
  return { type: type?.[1], message: text.slice(type?.[0].length ?? 0) };
}

/** A word for an outcome that the format does not define counts as an error: what cannot be read never passes. */
export function unknownStatus(status: unknown): Outcome {
  const word = typeof status === 'string' ? `"${withoutControls(status).slice(0, 40)}"` : 'that is missing';
  return errored({ message: `the report gives the test a status ${word}, which is not known` });
}
