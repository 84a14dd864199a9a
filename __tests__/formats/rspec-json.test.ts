import { describe, expect, test } from '@jest/globals';
import { readValue, reasons, told } from './support/told.ts';

const example = (status: string, more: object = {}) => ({
  id: './spec/a_spec.rb[1:1]',
  description: 'adds',
  full_description: 'sums add adds',
  status,
  file_path: './spec/a_spec.rb',
  line_number: 3,
  run_time: 0.5,
  ...more,
});

interface Run {
  readonly messages?: readonly string[];
  readonly summary?: object;
}

function rspec(examples: readonly object[], { messages = [], summary = {} }: Run = {}) {
  const failure_count = examples.filter((one) => 'status' in one && one.status === 'failed').length;
  const counts = { example_count: examples.length, failure_count, errors_outside_of_examples_count: messages.length };
  return readValue({ version: '3.13.0', messages, examples, summary: { ...counts, ...summary } });
}

describe('RSpec JSON', () => {
  test.each([
    ['passed', example('passed'), './spec/a_spec.rb › sums add › adds: passed'],
    [
      'failed',
      example('failed', { exception: { class: 'E', message: '\n  wrong\n', backtrace: ['a:1'] } }),
      './spec/a_spec.rb › sums add › adds: failed (E: wrong)',
    ],
    [
      'pending',
      example('pending', { pending_message: 'bug 12' }),
      './spec/a_spec.rb › sums add › adds: skipped (bug 12)',
    ],
    ['shared', example('passed', { id: './spec/b_spec.rb[1:2:1]' }), './spec/b_spec.rb › sums add › adds: passed'],
    [
      'without a name',
      example('failed', { description: 'example at ./spec/a_spec.rb:9', full_description: 'sums ' }),
      './spec/a_spec.rb › sums › (no name): failed',
    ],
    [
      'of an unknown status',
      example('fine'),
      './spec/a_spec.rb › sums add › adds: errored (the report gives the test a status "fine", which is not known)',
    ],
  ])('an example that is %s', (_, one, expected) => {
    expect(told(rspec([one]))).toEqual([expected]);
  });

  test('a file that cannot be loaded is a collection error, a hook an error of its suite', () => {
    const load =
      '\nAn error occurred while loading ./spec/b_spec.rb.\nFailure/Error: require "nope"\n\nLoadError:\n  cannot load such file\n# ./spec/b_spec.rb:1';
    const hook =
      '\nAn error occurred in an `after(:context)` hook.\n\nRuntimeError:\n  torn\n# ./spec/a_spec.rb:8:in x';
    const reading = rspec([], {
      messages: [load, hook, 'Run options: x'],
      summary: { errors_outside_of_examples_count: 2 },
    });
    expect(told(reading)).toEqual([
      'collection ./spec/b_spec.rb › [load]: errored (LoadError: cannot load such file)',
      'suite ./spec/a_spec.rb › [hooks]: errored (RuntimeError: torn)',
    ]);
  });

  test('errors that are counted and not told are errors', () => {
    expect(told(rspec([], { summary: { errors_outside_of_examples_count: 1 } }))).toHaveLength(1);
  });

  test('an example that ended the run has no status, and the rest did not run', () => {
    const reading = rspec([example('passed'), example('')]);
    expect(told(reading)[1]).toBe(
      './spec/a_spec.rb › sums add › adds: errored (the example did not end: it ended the run)',
    );
    expect(reasons(reading)).toEqual(['an example ended the run']);
  });

  test('the summary is a cross-check', () => {
    expect(reasons(rspec([example('passed')], { summary: { example_count: 3 } }))).toEqual([
      'the report declares 3 tests and has 1',
    ]);
    expect(reasons(readValue({ version: '3', examples: [example('passed')] }))).toEqual(['the report has no summary']);
  });

  test('long messages before the examples do not hide what it is', () => {
    expect(rspec([], { messages: ['x'.repeat(100_000)] }).format?.name).toBe('rspec-json');
  });
});
