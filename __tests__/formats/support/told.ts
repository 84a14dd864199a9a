import { Buffer } from 'node:buffer';
import type { Outcome } from '../../../src/domain/tests.ts';
import type { ReportedCase } from '../../../src/formats/format.ts';
import { type Reading, readReport } from './reading.ts';

/** A report given as text, as lines of events, or as a value. */
export function readText(report: string): Reading {
  return readReport(Buffer.from(report), 'report');
}

export function readEvents(...events: readonly (object | string)[]): Reading {
  return readText(events.map((event) => `${typeof event === 'string' ? event : JSON.stringify(event)}\n`).join(''));
}

export function readValue(value: unknown): Reading {
  return readText(JSON.stringify(value));
}

/** One line per case: `kind suite › classname › name: outcome, outcome` (a case of kind `case` says none). */
export function told({ cases }: Reading): readonly string[] {
  return cases.map(caseLine);
}

function caseLine({ kind, project, suite, classname, name, attempts }: ReportedCase): string {
  const place = [project === undefined ? '' : `[${project}]`, suite ?? '', classname, name].filter(
    (part) => part !== '',
  );
  return `${kind === 'case' ? '' : `${kind} `}${place.join(' › ')}: ${attempts.map(outcome).join(', ')}`;
}

function outcome(attempt: Outcome): string {
  if (attempt.status === 'passed') return 'passed';
  if (attempt.status === 'skipped') {
    const word = attempt.expectedFailure ? 'xfailed' : 'skipped';
    return attempt.reason === '' ? word : `${word} (${attempt.reason})`;
  }
  const { type, message } = attempt.failure;
  const said = [type, message.split('\n', 1)[0] ?? ''].filter((part) => part !== '').join(': ');
  const word = attempt.kind === 'error' ? 'errored' : 'failed';
  return said === '' ? word : `${word} (${said})`;
}

/** Why the report says that it is not complete. */
export function reasons({ batches, error }: Reading): readonly string[] {
  const incomplete = batches.flatMap((batch) => batch.incomplete ?? []);
  return error === undefined ? incomplete : [...incomplete, `error: ${error}`];
}
