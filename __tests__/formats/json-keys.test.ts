import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { keysIn, repeatedKey } from '../../src/formats/json-keys.ts';
import { readReport } from './support/reading.ts';

const PRODUCERS = path.join(import.meta.dirname, '../fixtures/producers');
const read = (name: string) => readFileSync(path.join(PRODUCERS, name), 'utf8');

describe('a key that is twice in one object', () => {
  test.each<[string, string | undefined]>([
    ['{"a":1,"b":2}', undefined],
    ['{"a":1,"a":2}', 'a'],
    ['{"a":1,"\\u0061":2}', 'a'],
    ['{"a":1,"a": 1 }', undefined],
    ['{"a":{"b":1},"b":{"a":1}}', undefined],
    ['[{"a":1},{"a":2}]', undefined],
    ['[1,[{"x":[{"a":true , "a":false}]}]]', 'a'],
    ['{"a":"\\"a\\":1,","b":"\\\\"}', undefined],
    ['{"a":[1],"b":0,"a":[2]}', 'a'],
    ['{"__proto__":1,"__proto__":2}', '__proto__'],
  ])('%s', (written, key) => {
    expect(repeatedKey(written)?.key).toBe(key);
  });

  test('is none in whatever was written from a value, and that has as many keys as are written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = JSON.stringify(value);
        const keys = written.replaceAll(/"(?:[^"\\]|\\.)*"/g, '').split(':').length - 1;
        expect([repeatedKey(written), keysIn(JSON.parse(written)) <= keys]).toEqual([undefined, true]);
      }),
    );
  });

  test('is found however deep it lies', () => {
    const deep = `${'{"a":['.repeat(20_000)}{"b":1,"b":2}${']}'.repeat(20_000)}`;
    expect([keysIn(JSON.parse(deep)) < 20_000, repeatedKey(deep)?.key]).toEqual([true, 'b']);
  });
});

/** Where a failure is written, and a pass behind it. */
const OUTCOMES: readonly (readonly [fixture: string, failed: RegExp, passed: string])[] = [
  ['allure/reports/result-fails-failed.json', /"status": ?"failed"/g, '"status":"passed"'],
  ['cargo-test/reports/libtest.json', /"event": ?"failed"/g, '"event":"ok"'],
  ['cargo-test/reports/nextest.json', /"event": ?"failed"/g, '"event":"ok"'],
  ['ctrf/reports/all.json', /"status": ?"failed"/g, '"status":"passed"'],
  ['ctrf/reports/all.json', /"failed": ?\d+/g, '"failed":0'],
  ['cucumber-js/reports/all.json', /"status": ?"failed"/g, '"status":"passed"'],
  ['dart/reports/all.json', /"result": ?"(?:failure|error)"/g, '"result":"success"'],
  ['dart/reports/all.json', /"success": ?false/g, '"success":true'],
  ['go-test/reports/broken.json', /"Action":"fail"/g, '"Action":"pass"'],
  ['jest/reports/all.json', /"status": ?"failed"/g, '"status":"passed"'],
  ['jest/reports/all.json', /"numFailedTests": ?\d+/g, '"numFailedTests":0'],
  ['jest/reports/all.json', /"success": ?false/g, '"success":true'],
  ['mocha/reports/all.json', /"failures": ?\d+/g, '"failures":0'],
  ['mochawesome/reports/all.json', /"state": ?"failed"/g, '"state":"passed"'],
  ['playwright/reports/all.json', /"status": ?"(?:failed|timedOut)"/g, '"status":"passed"'],
  ['playwright/reports/all.json', /"status": ?"unexpected"/g, '"status":"expected"'],
  ['rspec/reports/all.json', /"status": ?"failed"/g, '"status":"passed"'],
  ['rspec/reports/all.json', /"failure_count": ?\d+/g, '"failure_count":0'],
  ['vitest/reports/all.json', /"status": ?"failed"/g, '"status":"passed"'],
];

describe('a report that says of one thing that it failed and that it passed', () => {
  test.each(OUTCOMES)('%s is not whole: %s', (fixture, failed, passed) => {
    const text = read(fixture);
    const places = [...text.matchAll(failed)];
    expect(places).not.toEqual([]);
    const whole: number[] = [];
    for (const { index, 0: word } of places) {
      for (const both of [`${word},${passed}`, `${passed},${word}`]) {
        const written = text.slice(0, index) + both + text.slice(index + word.length);
        const { error, batches } = readReport(Buffer.from(written), 'report');
        const told = [error, ...batches.map(({ incomplete }) => incomplete)];
        if (!told.some((message) => /is twice in one object|event on line \d+ is broken/.test(message ?? '')))
          whole.push(index);
      }
    }
    expect(whole).toEqual([]);
  });

  test.each(OUTCOMES)('%s may say the same twice: %s', (fixture, failed) => {
    const text = read(fixture);
    const twice = readReport(Buffer.from(text.replaceAll(failed, (word) => `${word},${word}`)), 'report');
    const once = readReport(Buffer.from(text), 'report');
    expect([twice.error, twice.cases]).toEqual([once.error, once.cases]);
  });

  test('names the key and its line, unless it is no plain word', () => {
    const report = (key: string) =>
      readReport(
        Buffer.from(`{"numTotalTestSuites":1,\n"testResults":[\n{"name":"a",\n"${key}":1,\n"${key}":2}\n]}`),
        'report',
      ).error;
    expect(report('status')).toBe(
      '5: the key "status" is twice in one object, with two values: which of them counts, nobody knows',
    );
    expect(report('::error::x')).toBe(
      '5: the key is twice in one object, with two values: which of them counts, nobody knows',
    );
  });

  test.each(['s', 'f', 'b'])('coverage: counts of Istanbul that are there twice, %s', (key) => {
    const place = '{"start":{"line":1,"column":0},"end":{"line":1,"column":9}}';
    const entry = `{"path":"a","statementMap":{"0":${place}},"fnMap":{},"branchMap":{},"s":{"0":0},"f":{},"b":{}`;
    const second = key === 's' ? '{"0":7}' : '{"9":1}';
    const whole = readReport(Buffer.from(`{"a":${entry}}}`), 'report');
    const twice = readReport(Buffer.from(`{"a":${entry},"${key}":${second}}}`), 'report');
    expect([whole.state, twice.error]).toEqual(['whole', expect.stringContaining(`the key "${key}" is twice`)]);
  });

  test.each([
    ['a count', '"numFailedTests":1,"numFailedTests":0,"testResults":[]'],
    ['a list', '"testResults":[{"name":"a","status":"failed","assertionResults":[]}],"testResults":[]'],
    ['what is no list', '"testResults":[{"name":"a","status":"failed","assertionResults":[]}],"testResults":null'],
  ])('at the root of the document: %s', (_, written) => {
    const report = readReport(Buffer.from(`{"numTotalTestSuites":1,${written}}`), 'report');
    expect(report.error).toContain('is twice in one object');
  });
});
