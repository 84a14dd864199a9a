import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readReport } from './support/reading.ts';

const PRODUCERS = path.join(import.meta.dirname, '../fixtures/producers');
const read = (name: string) => readFileSync(path.join(PRODUCERS, name), 'utf8');

const documents = [
  'jest/reports/all.json',
  'jest/reports/coverage.json',
  'vitest/reports/all.json',
  'mocha/reports/all.json',
  'mochawesome/reports/all.json',
  'playwright/reports/interrupted.json',
  'playwright/reports/load.json',
  'ctrf/reports/all.json',
  'cucumber-js/reports/all.json',
  'rspec/reports/all.json',
  'allure/reports/result-fails-failed.json',
  'allure/reports/container-after-all-hook-undefined.json',
];
const streams = ['go-test/reports/broken.json', 'dart/reports/all.json', 'cargo-test/reports/nextest.json'];
const texts = ['tap/reports/node-a.tap', 'tap/reports/perl.tap', 'mocha/reports/all-12.tap'];

/** Another value in the place of any one. */
function replaced(value: unknown, random: { readonly pick: number; readonly other: unknown }): unknown {
  let count = 0;
  JSON.stringify(value, (_, one) => {
    count++;
    return one;
  });
  const target = 1 + (random.pick % Math.max(1, count - 1));
  let at = 0;
  return JSON.parse(JSON.stringify(value, (_, one) => (at++ === target ? random.other : one)));
}

const random = fc.record({ pick: fc.nat(), other: fc.jsonValue({ maxDepth: 2 }) });
/** Only `ReportError` is caught in reading: everything else fails the test. */
const survives = (text: string) =>
  expect(readReport(Buffer.from(text), 'report').state).toMatch(/whole|partial|unreadable/);

describe('a value of another kind in any place of a report is no danger', () => {
  test.each(documents)('%s', (name) => {
    const document: unknown = JSON.parse(read(name));
    fc.assert(
      fc.property(random, (one) => survives(JSON.stringify(replaced(document, one)))),
      { numRuns: 60 },
    );
  });

  test.each(streams)('%s', (name) => {
    const lines = read(name).trimEnd().split('\n');
    const change = fc.record({ line: fc.nat({ max: lines.length - 1 }), random });
    fc.assert(
      fc.property(change, ({ line, random: one }) => {
        const events = lines.map((text, i) =>
          i === line && text.startsWith('{') ? JSON.stringify(replaced(JSON.parse(text), one)) : text,
        );
        survives(events.join('\n'));
      }),
      { numRuns: 60 },
    );
  });

  test.each(texts)('%s', (name) => {
    const lines = read(name).split('\n');
    const change = fc.record({
      line: fc.nat({ max: lines.length - 1 }),
      text: fc.string(),
      indent: fc.nat({ max: 9 }),
    });
    fc.assert(
      fc.property(change, ({ line, text, indent }) => {
        survives(lines.map((one, i) => (i === line ? ' '.repeat(indent) + text : one)).join('\n'));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a report cut at any byte', () => {
  const whole = (name: string) => {
    const bytes = Buffer.from(read(name));
    return { bytes, failures: failuresOf(bytes) };
  };
  const failuresOf = (bytes: Buffer) =>
    readReport(bytes, 'report').cases.filter(({ attempts }) => attempts.at(-1)?.status === 'failed').length;

  test.each([
    'jest/reports/one-name.json',
    'vitest/reports/bail.json',
    'mocha/reports/bail.json',
    'playwright/reports/exits.json',
    'rspec/reports/load-failure.json',
    'allure/reports/result-fails-failed.json',
    'dart/reports/all.json',
    'go-test/reports/timed-out.json',
    'tap/reports/node-exit.tap',
    'tap/reports/bats-12.tap',
    'tap/reports/ava.tap',
  ])('%s never looks whole with fewer failures', (name) => {
    const { bytes, failures } = whole(name);
    const step = Math.max(1, Math.floor(bytes.length / 300));
    for (let length = 1; length < bytes.length; length += step) {
      const cut = readReport(bytes.subarray(0, length), 'report');
      if (cut.state === 'whole' && cut.format !== undefined) {
        expect([length, failuresOf(bytes.subarray(0, length))]).toEqual([length, failures]);
      }
    }
  });
});
