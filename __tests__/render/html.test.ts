import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Judgement } from '../../src/domain/verdict.ts';
import { lineRanges } from '../../src/render/html/line-ranges.ts';
import { uncoveredLines } from '../../src/render/html/uncovered.ts';
import { renderHtml } from '../../src/render/html.ts';
import { snapshot, suite } from '../draw.ts';
import { judgement } from './draw.ts';
import { hostileRun, run } from './drawn-run.ts';
import { HOSTILE, STATES } from './states.ts';

const context = { key: 'default' };

/** Every element that the report itself writes. */
const OUR_TAGS =
  '!doctype html head meta title style body header h1 h2 h3 ul ol li b p nav a main section div span table caption thead tbody tr th td ' +
  'code bdi br article details summary pre noscript form label input select option button footer ' +
  'svg desc defs pattern path rect g text circle figure figcaption';

/** What the script of the report reads. */
function embedded(html: string) {
  const [, json = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(html) ?? [];
  return JSON.parse(json);
}

describe('one file', () => {
  const html = renderHtml(run(), context);

  test('asks for nothing from outside', () => {
    expect(
      html.match(/<[^>]* (?:src|srcset|href|action|data|poster)=(?!"#)[^>]*>|url\((?!#p\d\))|@import|<link|<base/g),
    ).toBeNull();
    expect(html).not.toMatch(/https?:/);
  });

  test('allows its own style sheet and script by hash, and nothing else', () => {
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
    const [, script = ''] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
    expect(policy.split('; ').slice(0, 3)).toEqual([
      "default-src 'none'",
      `style-src ${hash(style)}`,
      `script-src ${hash(script)}`,
    ]);
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toMatch(/ style=| on\w+=/);
  });

  test('holds every test, those that nothing excuses first, and those that are not here', () => {
    const { tests, verdicts, classes, evidence, failures, suites } = embedded(html);
    const rows = tests.map(([id, , verdict, kind]: [string, number, number, number]) => [
      id,
      verdicts[verdict],
      classes[kind] ?? '',
    ]);
    expect(rows[0]).toEqual(['unit › gone', 'not here', 'missing']);
    expect(rows).toHaveLength(8);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['unit › tests/unit.py › unit.Test › adds', 'passed', ''],
        ['unit › tests/unit.py › unit.Test › connects', 'error', ''],
        ['unit › tests/unit.py › unit.Test › retries', 'flaky', ''],
        ['broken › tests/broken.py', 'error', ''],
      ]),
    );
    expect(evidence).toEqual(['its file is unchanged']);
    expect(suites).toEqual(['broken', 'unit']);
    expect(failures.map(([message]: [string]) => message)).toContain('ZeroDivisionError: division by zero');
  });

  test('calls no error outside tests a test, and nothing new where nothing was compared', () => {
    const tests = {
      'a.py': 'newTestFailing collection: SystemExit: 1 | not on base',
      b: 'waived failed: boom | accepted until 2026-12-01 by @acme/web: slow',
    };
    const drawn = snapshot(suite('s', { 'a.py': 'collection: SystemExit: 1', b: 'failed: boom' }));
    const one = snapshot(suite('s', { 'a.py': 'failed: boom' }));
    const words = (judged: Judgement) => {
      const { tests: rows, classes, evidence } = embedded(renderHtml(judged, context));
      return rows.map(([id, , , kind, why]: [string, number, number, number, number]) => [
        id,
        classes[kind],
        evidence[why],
      ]);
    };
    expect(words(judgement({ suites: [{ name: 's', tests }], snapshot: drawn }))).toEqual([
      ['s › a.py', 'new error, no test', 'not on base'],
      ['s › b', 'accepted', 'until 2026-12-01 by @acme/web: slow'],
    ]);
    const alone = { 'a.py': 'newlyFailing failed: boom | failing, no base to compare with' };
    expect(words(judgement({ suites: [{ name: 's', tests: alone }], base: undefined, snapshot: one }))).toEqual([
      ['s › a.py', 'failing', 'no base to compare with'],
    ]);
  });

  test('holds every file with the lines that never ran', () => {
    expect(embedded(html).files).toEqual([['src/a.ts', 2, 5, 2, 5, '2–5, 9', '1c1 2-5n 6c3 9n', '5-5']]);
  });

  test('says the same in every rendering', () => {
    for (const each of [run(), hostileRun(), ...Object.values(STATES)]) {
      expect(renderHtml(each, context)).toBe(renderHtml(each, context));
    }
  });
});

test('text of a report is never markup, whatever it is', () => {
  const html = renderHtml(hostileRun(), context);
  const [before = '', after = ''] = html.split(/<script type="application\/json" id="data">.*?<\/script>/s);
  const tags = new Set((before + after.replace(/<script>.*?<\/script>/s, '')).match(/<[^\s<>/]+/g));
  expect([...tags].filter((tag) => !OUR_TAGS.split(' ').includes(tag.slice(1)))).toEqual([]);
  const [, data = ''] = /id="data">(.*?)<\/script>/s.exec(html) ?? [];
  expect(data).not.toMatch(/[<>&\u2028\u2029]/);
  expect(embedded(html).tests.length).toBeGreaterThan(HOSTILE.length);
  expect(before).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u0000]/);
});

test('charts have their numbers beside them', () => {
  const html = renderHtml(run(), context);
  expect(html).toContain(
    '<svg class="chart" viewBox="0 0 480 170" role="img" aria-labelledby="chart-covered-t chart-covered-d">',
  );
  expect(html).toContain('<desc id="chart-covered-d">20 % at run 1, 40 % here</desc>');
  expect(html).toMatch(/<td>run 2<\/td><td class="n">unknown<\/td><td class="n">30 %<\/td>/);
  expect(renderHtml(judgement({ suites: [{ name: 'a', passing: 1 }] }), context)).not.toContain('<svg');
});

describe('every line of a file', () => {
  const branch = (taken: number, total: number) => ({ taken, total });
  test.each([
    ['nothing', [], [], [], ''],
    ['lines that went the same way are one range', [1, 2, 5], [3, 1, 2], [], '1-5c1'],
    ['those that never ran part them', [1, 2, 3, 9], [1, 0, 0, 4], [], '1c1 2-3n 9c4'],
    ['a branch that was not taken stands alone', [1, 2, 3], [1, 2, 2], [[2, branch(1, 2)]], '1c1 2p2b1/2 3c2'],
    ['all branches taken are no part of it', [1, 2], [1, 2], [[2, branch(2, 2)]], '1-2c1'],
    ['a line that never ran has no branches to tell', [2], [0], [[2, branch(0, 2)]], '2n'],
  ] as const)('%s', (_, lines, hits, branches, expected) => {
    const file = { lines: Uint32Array.from(lines), hits: Uint32Array.from(hits), branches: new Map(branches) };
    expect(lineRanges(file)).toBe(expected);
  });
});

describe('lines that never ran', () => {
  test.each([
    ['none', [1, 2], [1, 1], ''],
    ['one', [1, 2, 3], [1, 0, 1], '2'],
    ['a range over lines that cannot be covered', [1, 5, 9, 10], [0, 0, 0, 1], '1–9'],
    ['two ranges', [1, 2, 3, 4], [0, 0, 1, 0], '1–2, 4'],
    ['no lines', [], [], ''],
  ])('%s', (_, lines, hits, expected) => {
    expect(uncoveredLines({ lines: Uint32Array.from(lines), hits: Uint32Array.from(hits) })).toBe(expected);
  });

  test('more than forty ranges are counted', () => {
    const lines = Uint32Array.from({ length: 100 }, (_, i) => i + 1);
    const hits = lines.map((line) => line % 2);
    expect(uncoveredLines({ lines, hits })).toMatch(/^2, 4, 6, .*, 80 and 10 more$/);
  });
});

const browser = ['chromium', 'google-chrome', 'chromium-browser', 'google-chrome-stable'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);

describe('in a browser', () => {
  if (browser === undefined) {
    test('skipped: there is no Chromium on this machine', () => {
      console.log('The HTML report was not opened: there is no Chromium on this machine.');
      expect(browser).toBeUndefined();
    });
    return;
  }

  /** The document after its script ran. */
  function opened(html: string, fragment = ''): string {
    const folder = mkdtempSync(join(tmpdir(), 'test-health-'));
    try {
      const file = join(folder, 'report.html');
      writeFileSync(file, html);
      const flags = [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        `--user-data-dir=${folder}`,
      ];
      const url = `${pathToFileURL(file)}${fragment}`;
      const { stdout } = spawnSync(browser ?? '', [...flags, '--virtual-time-budget=2000', '--dump-dom', url], {
        encoding: 'utf8',
        maxBuffer: 1e9,
      });
      return stdout;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  test('it lists the tests and finds one by its link', () => {
    const html = renderHtml(run(), context);
    expect(opened(html)).toContain('1 to 8 of 8 tests');
    expect(opened(html, `#test=${encodeURIComponent('unit › gone')}`)).toContain('1 to 1 of 1 test<');
    expect(opened(html, '#words=no&verdict=skipped')).toContain('1 to 1 of 1 test<');
  }, 60_000);

  test('a rectangle of the coverage leads to the lines of its file', () => {
    const html = renderHtml(run(), context);
    const [, link = ''] = /<a href="(#file=[^"]*)" aria-label="src\/a\.ts: 40 %, 2 of 5"/.exec(html) ?? [];
    const dom = opened(html, link);
    expect(dom).toContain('1 to 1 of 1 file<');
    expect(dom).toContain('<li class="n"><b>2–5</b> <span class="bad">never ran · changed here</span></li>');
    expect(dom).toContain('<li class="c"><b>6</b> <span class="good">covered · 3 ×</span></li>');
    expect(dom).toContain('aria-sort="descending"');
  }, 60_000);

  test('a test shows what it did in the last runs of base', () => {
    expect(opened(renderHtml(run(), context))).toContain('last 4 runs on base: passed 2, failed 2');
  }, 60_000);

  test('a hundred thousand tests open', () => {
    const cases = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`test ${i}`, 'passed']));
    const many = judgement({ suites: [{ name: 'all', passing: 100_000 }] });
    const html = renderHtml({ ...many, head: { ...many.head, snapshot: snapshot(suite('all', cases)) } }, context);
    expect(opened(html)).toContain('1 to 50 of 100,000 tests');
  }, 60_000);

  test('hostile text stays text', () => {
    const dom = opened(renderHtml(hostileRun(), context));
    expect(/1 to 44 of 44 tests/.exec(dom)?.[0]).toBe('1 to 44 of 44 tests');
    expect(dom.match(/<(?:img|iframe|object)/g)).toBeNull();
    expect(dom).toContain(`1 to ${HOSTILE.length} of ${HOSTILE.length} files`);
    expect(dom.match(/<script/g)).toHaveLength(2);
  }, 60_000);
});
