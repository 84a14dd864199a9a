import { describe, expect, test } from '@jest/globals';
import { marker, renderAllClear, renderComment } from '../../src/render/comment.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { judgement } from './draw.ts';
import { HOSTILE, STATES } from './states.ts';

const context = { key: 'default' };

describe('the marker', () => {
  test('is the first line of every body', () => {
    for (const each of Object.values(STATES)) {
      expect(renderComment(each, context).startsWith('<!-- test-health:key=default -->\n### ')).toBe(true);
      expect(renderAllClear(each, context).startsWith('<!-- test-health:key=default -->\n### ')).toBe(true);
    }
  });

  test.each([
    ['unit/linux', '<!-- test-health:key=unit%2Flinux -->'],
    ['a-->b', '<!-- test-health:key=a-%2D%3Eb -->'],
    ['a--', '<!-- test-health:key=a-%2D -->'],
  ])('of the key %s stays one element and tells keys apart', (key, expected) => {
    expect(marker({ key })).toBe(expected);
  });
});

test('a reason that skipped tests share is said once, the most frequent first', () => {
  const tests = {
    a: 'newlySkipped skipped | passed on base; skipped: no | browser',
    b: 'newlySkipped skipped | passed on base; skipped: no database',
    c: 'newlySkipped skipped | passed on base; skipped: slow',
    d: 'newlySkipped skipped | passed on base; skipped: no database',
  };
  const comment = renderComment(judgement({ suites: [{ name: 's', tests }] }), context);
  expect(comment).toContain(
    '**Newly skipped** (2) · passed on base; skipped: no database\n\n- `s › b`\n- `s › d`\n\n**Newly skipped** (2)\n\n- `s › a` · passed',
  );
});

test('a limit that is broken is not left out for those that nobody could look at', () => {
  const unknown = Array.from({ length: 6 }, (_, i) => `---- coverage not judged ${i}`);
  const comment = renderComment(judgement({ gates: [...unknown, 'WARN coverage 50 % < 80 %'] }), context);
  expect(comment).toContain('**Does not block**\n- **coverage** · 50 % &lt; 80 %\n- **coverage** · not judged 0\n');
  expect(comment).toContain('\\+ 2 gates: job summary');
});

test('a suite that need not run, and did not, does not count among those that are not complete', () => {
  const suites = [
    { name: 'unit', passing: 1, was: undefined },
    { name: 'api', state: 'absent', was: undefined },
    { name: 'e2e', state: 'absent', required: false, was: undefined },
  ] as const;
  expect(renderComment(judgement({ suites, base: undefined }), context)).toContain('unknown: 1 suite not complete');
});

test('of many groups of skipped tests only so many are named, and every other one is counted', () => {
  const tests = Object.fromEntries(
    Array.from({ length: 80 }, (_, i) => [`t${i}`, `newlySkipped skipped | skipped: reason ${i % 2}`]),
  );
  const comment = renderComment(judgement({ suites: [{ name: 's', tests }] }), context);
  expect(comment.match(/^- `s › t\d+`$/gm)).toHaveLength(30);
  expect(comment).toContain('\\+ 10 tests: job summary');
  expect(comment).toContain('\\+ 40 tests: job summary');
});

describe('a reader always finds', () => {
  test.each(Object.entries(STATES))('pass rate, coverage and newly failing suites: %s', (_, each) => {
    expect(renderComment(each, context)).toMatch(
      /^- \*\*Pass rate\*\* .+\n- \*\*Coverage\*\* .+\n- \*\*Newly failing suites\*\* .+$/m,
    );
  });

  test('no percentage for what did not run to its end', () => {
    for (const name of ['blocked', 'truncated', 'partial-as-on-base', 'nothing-ran'] as const) {
      expect(renderComment(STATES[name], context)).toMatch(/\*\*Pass rate\*\* unknown: /);
    }
  });

  test('the failing suites by name, a few of many', () => {
    const suites = Array.from({ length: 14 }, (_, i) => ({
      name: `s${i + 10}`,
      tests: { a: 'newlyFailing failed: x' },
    }));
    expect(renderComment(judgement({ suites }), context)).toContain(
      '`s10`, `s11`, `s12`, `s13`, `s14`, `s15`, `s16`, `s17`, `s18`, `s19` and 4 others',
    );
  });
});

describe('what passes is never listed', () => {
  test('nor what is only new, moved or gone', () => {
    const suites = [
      {
        name: 'unit',
        tests: { secretly: 'passed', fresh: 'added passed', gone: 'removed passed', elsewhere: 'moved passed' },
      },
    ];
    const comment = renderComment(judgement({ suites }), context);
    for (const name of ['secretly', 'fresh', 'gone', 'elsewhere']) expect(comment).not.toContain(name);
    expect(comment).toContain('Added (1) · Removed (1) · Moved (1)');
  });

  test('no error outside tests is called a test, nor new without a base', () => {
    const tests = {
      'a.py': 'newTestFailing collection: SystemExit: 1 | not on base',
      'b.py': 'stillFailing collection: ImportError: b | failed on base with the same error',
    };
    const comment = renderComment(judgement({ suites: [{ name: 'unit', tests }] }), context);
    expect(comment).toContain('a.py` · not on base · new error\n');
    expect(comment).toContain('b.py` · failed on base with the same error · known failure\n');
    const alone = { 'a.py': 'newlyFailing collection: SystemExit: 1 | failing, no base to compare with' };
    const without = judgement({ suites: [{ name: 'unit', tests: alone }], base: undefined });
    expect(renderComment(without, context)).toContain('a.py` · failing, no base to compare with\n');
  });
});

describe('the size', () => {
  const names = Array.from({ length: 5000 }, (_, i) => `${i} ${HOSTILE[i % HOSTILE.length] ?? ''}`.repeat(3));
  const classes = ['newlyFailing', 'stillFailing', 'waived', 'likelyFlaky', 'missing', 'notRun'];
  const huge = judgement({
    verdict: 'block',
    title: 'Blocked: everything',
    suites: Array.from({ length: 50 }, (_, i) => ({
      name: names[i] ?? '',
      reasons: names.slice(0, 50),
      tests: Object.fromEntries(
        names
          .slice(i * 100, i * 100 + 100)
          .map((name, n) => [
            name,
            `${classes[n % classes.length] ?? ''} failed: ${name.slice(0, 2000).replaceAll('|', '¦')}`,
          ]),
      ),
    })),
    gates: names.slice(0, 500).map((name) => `BLOCK newly-failing ${name.slice(0, 140)}`),
    coverage: ['1/2 2/2', ...names.slice(0, 2000).map((name) => `1/2 2/2 ${name}`)],
    diagnostics: names.map((message) => ({ level: 'error', message })),
  });

  test('of a comment stays below what GitHub takes, however much there is', () => {
    const comment = renderComment(huge, context);
    expect(comment.length).toBeLessThanOrEqual(60_000);
    expect(comment.length).toBeGreaterThan(40_000);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(262_144);
    expect(comment).not.toMatch(/\p{Cs}/u);
    expect(comment).toMatch(/\\\+ [\d,]+ causes, [\d,]+ tests: job summary/);
    expect(comment.endsWith('</sub>\n')).toBe(true);
  });

  test('of a job summary stays below one MiB', () => {
    const summary = renderSummary(huge, context);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000);
    expect(summary).toMatch(/\\\+ [\d,]+ tests: JSON result/);
  });
});

test('nothing changes from one rendering to the next, and nothing tells the time', () => {
  for (const each of Object.values(STATES)) {
    const comment = renderComment(each, context);
    expect(renderComment(each, context)).toBe(comment);
    expect(comment).not.toMatch(/\d\d:\d\d:\d\d/);
  }
});
