// RSpec's `--format json`.
//
// - Files that cannot be loaded are in `messages` and in `errors_outside_of_examples_count`, and then nothing runs: collection errors.
//   Hooks of contexts and of the suite that fail are there too: errors of the suite.
// - `exit` within an example ends the run with a report that looks whole, exit status 0 and an example with the status "": it did not
//   end, and what follows did not run.
// - `pending` is skipped, without a body, or failed as expected; which one is told by the message alone.
// - Shared examples have the file that defines them; the file that runs them is in the id.
// - --fail-fast leaves out the rest without a word. Retries (rspec-retry) leave no trace.

import { type Outcome, PASSED_ONCE } from '../domain/tests.ts';
import { compareDeclared, tally } from './declared.ts';
import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { asText, declaredCount, duration, field, has, lineNumber, list, text } from './json.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';
import { errored, failed, named, skipped, unknownStatus } from './report-text.ts';

export const rspecJson: Format = {
  name: 'rspec-json',
  title: 'RSpec JSON',
  kind: 'tests',
  claims(head) {
    if (!head.text.includes('"examples"') && !head.text.includes('"messages"')) return false;
    const shape = shapeOf(head);
    const example = list(field(shape, 'examples'))[0];
    const isEmpty = has(field(shape, 'summary'), 'example_count');
    // Messages about files that could not be loaded stand before all else, and are long.
    const isCut = !head.whole && text(field(shape, 'version')) !== undefined && Array.isArray(field(shape, 'messages'));
    return has(example, 'full_description') || isEmpty || isCut;
  },
  read,
  documentation: {
    producers: ['RSpec'],
    reads: 'errors outside of examples, pending examples, examples that ended the run',
    limits: 'retries and --fail-fast leave no trace in the report',
  },
};

function* read(chunks: Chunks): Generator<Batch> {
  const counted = tally();
  const summary = new Map<string, unknown>();
  const messages: string[] = [];
  let unended = 0;
  for (const { at, value, path } of jsonEntries(chunks, ['messages/*', 'examples/*', 'summary/*'])) {
    if (at === 'messages/*') messages.push(asText(value) ?? '');
    else if (at === 'summary/*') summary.set(String(path[1]), value);
    else if (at === 'examples/*') {
      const cases = [readExample(value)];
      counted.add(cases);
      if (field(value, 'status') === '') unended++;
      yield { cases };
    }
  }
  const errors = messages.filter((message) => OUTSIDE.test(message)).map(readError);
  const declared = declaredCount(summary.get('errors_outside_of_examples_count')) ?? 0;
  for (let i = errors.length; i < Math.min(declared, MOST_ERRORS); i++) {
    errors.push(readError('an error occurred outside of examples'));
  }
  if (errors.length > 0) yield { cases: errors };
  if (unended > 0) yield { incomplete: 'an example ended the run' };
  if (summary.size === 0) yield { incomplete: 'the report has no summary' };
  yield* compareDeclared(
    { total: declaredCount(summary.get('example_count')), failed: declaredCount(summary.get('failure_count')) },
    counted.counts(),
  );
}

const OUTSIDE = /^\s*(?:An error occurred|Error:)/;
const MOST_ERRORS = 1000;

function readError(message: string): ReportedCase {
  const loading = /An error occurred while loading (\S{1,4096}?)\.?(?:\s|$)/.exec(message)?.[1];
  const lines = message.split('\n').map((line) => line.trim());
  // "LoadError:", and on the next line what it says.
  const at = lines.findIndex((line) => /^[A-Z][\w:]{0,100}:$/.test(line));
  const outcome = errored({
    type: at < 0 ? '' : lines[at]?.slice(0, -1),
    message: at < 0 ? lines.find((line) => line !== '') : lines.slice(at + 1).find((line) => line !== ''),
    detail: message,
  });
  const file = loading ?? /^#\s(\.\/[^:]{1,4096}):\d/m.exec(message)?.[1];
  return {
    kind: loading === undefined ? 'suite' : 'collection',
    suite: file,
    ...(file === undefined ? {} : { file }),
    classname: '',
    name: loading === undefined ? '[hooks]' : '[load]',
    attempts: [outcome],
    repeated: 'case',
  };
}

function readExample(example: unknown): ReportedCase {
  const id = text(field(example, 'id')) ?? '';
  const file = /^(.{1,4096})\[[\d:]{1,200}\]$/.exec(id)?.[1] ?? text(field(example, 'file_path'));
  // An example without a name, that did not get to its matcher, is named after its line.
  const name = named(text(field(example, 'description')), '(no name)').replace(
    /^example at .{1,4096}:\d{1,9}$/,
    '(no name)',
  );
  const full = text(field(example, 'full_description')) ?? '';
  const isOwn = file === text(field(example, 'file_path'));
  return {
    kind: 'case',
    suite: file,
    ...(file === undefined ? {} : { file }),
    ...(isOwn ? lineNumber(field(example, 'line_number')) : {}),
    classname: full.endsWith(name) ? full.slice(0, -name.length).trim() : full.trim(),
    name,
    attempts: attemptsOf(example),
    repeated: 'case',
    ...duration(field(example, 'run_time'), 1e-3),
  };
}

function attemptsOf(example: unknown): readonly Outcome[] {
  const status = field(example, 'status');
  if (status === 'passed') return PASSED_ONCE;
  if (status === 'pending') return [skipped(asText(field(example, 'pending_message')))];
  if (status === '') return [errored({ message: 'the example did not end: it ended the run' })];
  if (status !== 'failed') return [unknownStatus(status)];
  const exception = field(example, 'exception');
  const message = asText(field(exception, 'message')) ?? '';
  const backtrace = list(field(exception, 'backtrace')).flatMap((frame) => text(frame) ?? []);
  return [
    failed({ type: text(field(exception, 'class')), message, detail: [message.trim(), ...backtrace].join('\n') }),
  ];
}
