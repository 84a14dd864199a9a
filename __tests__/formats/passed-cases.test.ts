import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NO_ENVIRONMENT } from '../../src/domain/tests.ts';
import type { Batch } from '../../src/formats/format.ts';
import { junit } from '../../src/formats/junit.ts';
import { casesOf } from '../../src/formats/passed-cases.ts';
import { createSnapshotBuilder } from '../../src/merge/builder.ts';
import { createPathResolver } from '../../src/merge/paths.ts';
import { plain } from '../draw.ts';

/*
 * A JUnit report's cases that passed are handed over as columns, all others as records, and so is every case with an element in it. So each
 * report here is read twice, as it is and with an element without a meaning in every case: nothing may be different.
 */

const name = fc.oneof(
  fc.constantFrom('test_a', 'test_b', 'TestA', '[build failed]', 'internal', 'a.test.ts', ' trimmed ', ''),
  fc.constantFrom('at 2026-11-20T10:00:00Z', '0xdeadbeef01', '/home/runner/work/a.ts', 'GET /a', 'x'.repeat(1100)),
  fc.constantFrom('Straße', '&quot;quoted&quot;', 'a&#10;b', 'deadbeef-0000-4000-8000-000000000000'),
  fc.nat(400).map((n) => `case-${n}`),
);
const attributes = fc.record({
  classname: fc.constantFrom(
    undefined,
    ...['', 'pytest', 'tests.test_a.TestA', 'tests.test_b', 'example.com/p', 'unittest.loader._FailedTest'],
  ),
  class: fc.constantFrom(undefined, undefined, undefined, 'A\\B'),
  file: fc.constantFrom(undefined, undefined, 'tests/test_a.py', '/tmp/x/b.py'),
  line: fc.constantFrom(undefined, '0', '7', '99999999999'),
  time: fc.constantFrom(undefined, '0.001', '1,234.5', '-1', '3000000.5', '1e-2'),
  status: fc.constantFrom(undefined, undefined, undefined, undefined, 'run', 'failed', 'notrun'),
});
const inside = fc.constantFrom(
  ...['', '', '', '', '', '<failure message="m"/>', '<skipped/>', '<system-out>panic: x</system-out>'],
  '<property name="go.version"/><failure/>',
  '<testcase name="nested"><system-err/></testcase>',
);
const oneCase = fc.tuple(name, attributes, inside);
const suite = fc.record({
  name: fc.constantFrom('pytest', 'example.com/p', 'tests/a.test.ts', 'Suite'),
  begin: fc.constantFrom('', '', '<properties/>', '<properties><property name="go.version"/></properties>'),
  tests: fc.option(fc.nat(9)),
  // Some of them twice: whether that is another attempt depends on the writer.
  cases: fc
    .array(oneCase, { minLength: 1, maxLength: 6 })
    .chain((pool) => fc.array(fc.constantFrom(...pool), { maxLength: 12 })),
});
const report = fc.record({
  root: fc.constantFrom('', ' name="pytest tests"', ' id="" name=""'),
  suites: fc.array(suite, { maxLength: 3 }),
});

type Report = typeof report extends fc.Arbitrary<infer T> ? T : never;

/** `added` stands in each case. */
function written({ root, suites }: Report, added: string): Buffer {
  const body = suites.map((each) => {
    const tests = each.tests === null ? '' : ` tests="${each.tests}"`;
    const cases = each.cases.map(([its, more, content]) => {
      const all = Object.entries({ name: its, ...more }).filter(([, value]) => value !== undefined);
      const tag = `<testcase ${all.map(([key, value]) => `${key}="${value}"`).join(' ')}`;
      return content + added === '' ? `${tag}/>` : `${tag}>${added}${content}</testcase>`;
    });
    return `<testsuite name="${each.name}" hostname="h"${tests}>${each.begin}${cases.join('\n')}</testsuite>`;
  });
  return Buffer.from(`<testsuites${root}>${body.join('')}</testsuites>`);
}

const ELEMENT = '<system-err/>';

function batchesOf(bytes: Buffer, at = bytes.length): readonly Batch[] {
  return [...junit.read([bytes.subarray(0, at), bytes.subarray(at)], { path: 'r.xml' })];
}

function keptOf(batches: readonly Batch[]): unknown {
  const paths = createPathResolver({ tree: ['tests/test_a.py'] });
  const builder = createSnapshotBuilder({ paths });
  const sink = builder.open({ path: 'r.xml', format: 'junit', environment: NO_ENVIRONMENT, purpose: 'tests' });
  for (const batch of batches) sink.batch(batch);
  sink.close([]);
  return plain(builder.build());
}

describe('cases as columns', () => {
  test('are what they are as records', () => {
    let columns = 0;
    let records = 0;
    fc.assert(
      fc.property(report, fc.nat(2000), (drawn, at) => {
        const batches = batchesOf(written(drawn, ''), at);
        for (const { cases = [], passed } of batches) {
          columns += passed?.length ?? 0;
          records += cases.length;
        }
        const asRecords = batchesOf(written(drawn, ELEMENT));
        expect(asRecords.some(({ passed }) => passed !== undefined)).toBe(false);
        expect(batches.flatMap(casesOf)).toEqual(asRecords.flatMap(casesOf));
      }),
      { numRuns: 300 },
    );
    // Both were seen.
    expect(columns).toBeGreaterThan(20);
    expect(records).toBeGreaterThan(100);
  });

  test('are kept as records are', () => {
    fc.assert(
      fc.property(report, fc.nat(2000), (drawn, at) => {
        expect(keptOf(batchesOf(written(drawn, ''), at))).toEqual(keptOf(batchesOf(written(drawn, ELEMENT))));
      }),
      { numRuns: 300 },
    );
  });

  test('are none of a case that is not whole', () => {
    const bytes = Buffer.from('<testsuite name="s"><testcase name="a"/><testcase name="b"><system-out>');
    const batches: Batch[] = [];
    expect(() => {
      for (const batch of junit.read([bytes], { path: 'r.xml' })) batches.push(batch);
    }).toThrow('the file ends inside <system-out>');
    expect(batches.flatMap(casesOf).map((entry) => entry.name)).toEqual(['a']);
  });

  test('have room for many, and for long names', () => {
    const names = Array.from({ length: 5000 }, (_, n) => `${'n'.repeat(n % 1000)}${n}`);
    const cases = names.map((each) => `<testcase name="${each}"/>`).join('');
    const batches = batchesOf(Buffer.from(`<testsuite name="s">${cases}</testsuite>`));
    expect(batches.flatMap(casesOf).map((entry) => entry.name)).toEqual(names);
  });
});
