import { describe, expect, test } from '@jest/globals';
import type { ReportedCase } from '../../src/formats/format.ts';
import { junit as junitFormat } from '../../src/formats/junit.ts';
import { casesOf } from '../../src/formats/passed-cases.ts';
import { badgeSvg, coverageBadge, shieldsJson, testsBadge } from '../../src/render/badge.ts';
import { ctrfJson } from '../../src/render/ctrf.ts';
import { RENDERERS } from '../../src/render/index.ts';
import { renderJunit } from '../../src/render/junit.ts';
import { renderStatusReport } from '../../src/render/status-report.ts';
import { judgement } from './draw.ts';
import { hostileRun, run } from './drawn-run.ts';
import { HOSTILE, STATES } from './states.ts';

const context = { key: 'default' };

describe('every view', () => {
  test('has a name of its own', () => {
    expect(new Set(RENDERERS.map(({ name }) => name)).size).toBe(RENDERERS.length);
  });

  test.each(RENDERERS)('$name shows every state, twice the same', async ({ render }) => {
    for (const each of [run(), hostileRun(), judgement(), judgement({ base: undefined }), ...Object.values(STATES)]) {
      const shown = await render(each, context);
      expect(shown === (await render(each, context))).toBe(true);
      expect(shown.endsWith('\n')).toBe(true);
      expect(/\p{Cs}/u.test(shown)).toBe(false);
    }
  });
});

/** What our own reader finds in a file. */
function read(xml: string): readonly ReportedCase[] {
  return [...junitFormat.read([Buffer.from(xml)], { path: 'junit.xml' })].flatMap(casesOf);
}

describe('the merged JUnit file', () => {
  test('gives every test with its attempts back', () => {
    const cases = read(renderJunit(run()));
    const told = cases.map(({ name, attempts }) => [name, attempts.map(({ status }) => status).join(' ')]);
    expect(told.sort()).toEqual([
      ['adds', 'passed'],
      ['connects', 'failed'],
      ['divides', 'failed'],
      ['knows', 'skipped'],
      ['retries', 'failed passed'],
      ['tests/broken.py', 'failed'],
      ['waits', 'skipped'],
    ]);
    expect(cases.find(({ name }) => name === 'divides')).toMatchObject({
      classname: 'unit.Test',
      file: 'tests/unit.py',
      attempts: [
        { kind: 'failure', failure: { type: 'ZeroDivisionError', message: 'ZeroDivisionError: division by zero' } },
      ],
    });
  });

  test('holds any text', () => {
    const names = read(renderJunit(hostileRun())).map(({ name }) => name);
    for (const text of HOSTILE) {
      // XML has no word for these, and our reader drops controls.
      if (/[\p{Cc}\p{Cs}]/u.test(text) || text.trim() === '') continue;
      expect(names).toContain(text);
      expect(names).toContain(`${text} fails`);
    }
  });

  test('counts what is in it', () => {
    expect(renderJunit(run())).toContain(
      '<testsuites name="test-health" tests="7" failures="1" errors="2" skipped="2">',
    );
  });
});

describe('the Common Test Report Format', () => {
  const report = ctrfJson(run());

  test('counts every entry in one state, as the format wants it', () => {
    expect(report).toMatchObject({
      reportFormat: 'CTRF',
      specVersion: '0.0.0',
      results: { summary: { tests: 7, passed: 2, failed: 3, skipped: 2, pending: 0, other: 0, flaky: 1, suites: 2 } },
    });
  });

  test('says what it has no word for in its own terms', () => {
    expect(JSON.parse(JSON.stringify(report)).results.tests).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'adds',
          status: 'passed',
          duration: 0,
          suite: ['unit', 'unit.Test'],
          rawStatus: 'passed',
        }),
        expect.objectContaining({ name: 'connects', status: 'failed', rawStatus: 'errored' }),
        expect.objectContaining({ name: 'retries', status: 'passed', flaky: true, retries: 1 }),
        expect.objectContaining({ name: 'tests/broken.py', status: 'failed', rawStatus: 'collection' }),
      ]),
    );
  });
});

describe('badges', () => {
  test.each([
    ['all passed', judgement({ suites: [{ name: 'a', passing: 3246 }] }), '3,246 passed', 'brightgreen'],
    [
      'some failed',
      judgement({ suites: [{ name: 'a', passing: 3, tests: { x: 'stillFailing failed: x' } }] }),
      '1 failed, 3 passed',
      'red',
    ],
    ['not everything ran', STATES.blocked, 'incomplete', 'red'],
    ['all skipped', judgement({ suites: [{ name: 'a', skipped: 2 }] }), 'none ran', 'lightgrey'],
    ['no report', judgement(), 'incomplete', 'red'],
  ] as const)('%s', (_, each, message, color) => {
    expect(testsBadge(each)).toEqual({ label: 'tests', message, color });
  });

  test.each([
    ['100/100 -', '100 %', 'brightgreen'],
    ['8999/10000 -', '89.99 %', 'green'],
    ['1/10 -', '10 %', 'orange'],
    ['0/0 -', 'not measured', 'lightgrey'],
  ])('coverage of %s', (coverage, message, color) => {
    expect(coverageBadge(judgement({ coverage: [coverage] }))).toEqual({ label: 'coverage', message, color });
  });

  test('as JSON for shields.io and as a picture that says the same in words', () => {
    const badge = testsBadge(judgement({ suites: [{ name: 'a', passing: 2 }] }));
    expect(JSON.parse(shieldsJson(badge))).toEqual({
      schemaVersion: 1,
      label: 'tests',
      message: '2 passed',
      color: 'brightgreen',
    });
    expect(badgeSvg(badge)).toContain('role="img" aria-label="tests: 2 passed"><title>tests: 2 passed</title>');
  });
});

describe('the status report', () => {
  test('names what did not run, and claims no rate for it', () => {
    const report = renderStatusReport(STATES.blocked, context);
    expect(report).toContain('- `integration` · 931 tests of base not here · 73 files failed to import');
    expect(report).toContain('**Pass rate** unknown');
  });

  test('says that nothing is known without a report or without a base', () => {
    expect(renderStatusReport(judgement(), context)).toContain('Not known: there is no report.');
    expect(renderStatusReport(STATES['not-compared'], context)).toContain('Not known without a base.');
  });

  test('compares coverage with its target and names the files that lost some', () => {
    const gates = ['WARN coverage 47 % < target 80 %'];
    const report = renderStatusReport(
      judgement({ coverage: ['188/400 152/400', '40/50 45/50 app/wal.py'], gates }),
      context,
    );
    expect(report).toContain('47 % of lines (was 38 %, +9 pp; target 80 %)');
    expect(report).toContain('- `app/wal.py` 90 % → 80 %');
  });
});
