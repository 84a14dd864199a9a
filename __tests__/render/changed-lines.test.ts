import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compareCoverage } from '../../src/compare/coverage.ts';
import type { Coverage } from '../../src/domain/coverage.ts';
import type { CoverageComparison } from '../../src/domain/coverage-comparison.ts';
import type { Judgement } from '../../src/domain/verdict.ts';
import { changedLinesLine } from '../../src/render/changed-lines.ts';
import { renderComment } from '../../src/render/comment.ts';
import { renderHtml } from '../../src/render/html.ts';
import { resultJson } from '../../src/render/json.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { usefulness } from '../../src/render/usefulness.ts';
import { coverage } from '../draw-coverage.ts';
import { drawDiff, newFile, parse } from '../draw-diff.ts';
import { judgement } from './draw.ts';

interface Drawn {
  readonly head: Coverage;
  readonly base?: Coverage;
  readonly diff: string;
}

function drawn({ head, base, diff }: Drawn): Judgement {
  const plain = judgement({ suites: [{ name: 'unit', passing: 3 }] });
  const compared = compareCoverage({ head, base, metric: 'lines', diff: parse(diff) });
  const snapshot = { ...plain.head.snapshot, coverage: head };
  return { ...plain, head: { ...plain.head, snapshot }, comparison: { ...plain.comparison, coverage: compared } };
}

const LIMITS = { files: 2, ranges: 2 };
const line = (run: Drawn, context = {}) => changedLinesLine(drawn(run), { key: 'default', ...context }, LIMITS);
const missed = (path: string, strip: string) => ({
  head: coverage({ [path]: strip }),
  diff: newFile(path, strip.length),
});

describe('the changed lines', () => {
  test.each<[string, Drawn, string]>([
    [
      'with what is not covered',
      missed('src/pay.ts', '++--+-'),
      '**Changed lines** 3 of 6 covered (50 %) · not covered: `src/pay.ts` 3–4, 6',
    ],
    ['all covered', missed('a.ts', '++'), '**Changed lines** 2 of 2 covered (100 %)'],
    ['nothing to cover', missed('a.ts', '..'), '**Changed lines** nothing to cover'],
    [
      'more places than there is room for',
      {
        head: coverage({ 'a.ts': '-+-+-', 'b.ts': '--', 'c.ts': '-' }),
        diff: newFile('a.ts', 5) + newFile('b.ts', 2) + newFile('c.ts', 1),
      },
      '**Changed lines** 2 of 8 covered (25 %) · not covered: `a.ts` 1, 3 and 1 more · `b.ts` 1–2 and 1 other file',
    ],
    [
      'that are not known',
      {
        head: coverage({ 'a.ts': '+' }, { unresolved: ['/b/x.c'] }),
        diff: `${newFile('x.c', 1)}diff --git a/a.ts b/a.ts\nindex 1..2 100644\nBinary files a/a.ts and b/a.ts differ\n`,
      },
      '**Changed lines** unknown · not known of 1 file of which the diff shows no lines · 1 changed file may be one that a report names otherwise',
    ],
  ])('%s', (_, run, expected) => {
    expect(line(run)).toBe(expected);
  });

  test.each<[string, Partial<CoverageComparison>]>([
    ['a coverage report ends in the middle', { broken: { path: 'a.xml', state: 'partial' } }],
    ['nothing of a component is measured', { components: [{ name: 'web', files: 0, baseFiles: 0, unknownFiles: 1 }] }],
  ])('that nothing is known of are not nothing to cover: %s', (_, more) => {
    const run = drawn(missed('a.ts', '..'));
    const { coverage: compared } = run.comparison;
    const judged = { ...run, comparison: { ...run.comparison, coverage: compared && { ...compared, ...more } } };
    expect(changedLinesLine(judged, { key: 'default' }, LIMITS)).toBe('**Changed lines** unknown');
    expect(renderTerminal(judged, { colour: false, width: 100, detail: 'full' })).toContain('Changed lines  unknown');
  });

  test('link to their place in the diff, with nothing of the path in the link', () => {
    const path = 'src/](https://evil.example).ts';
    const text = line(missed(path, '--+-'), { repositoryUrl: 'https://github.com/acme/shop', pullRequest: 7 }) ?? '';
    const anchor = `https://github.com/acme/shop/pull/7/files#diff-${createHash('sha256').update(path).digest('hex')}`;
    expect([...text.matchAll(/\]\((.*?)\)/g)].map(([, link]) => link).slice(1)).toEqual([
      `${anchor}R1-R2`,
      `${anchor}R4`,
    ]);
  });

  test('are not spoken of where nobody knows what changed', () => {
    const plain = judgement({ coverage: ['9/10 8/10'] });
    expect(renderComment(plain, { key: 'default' })).not.toContain('Changed lines');
    expect(JSON.stringify(resultJson(plain))).not.toContain('"patch"');
  });
});

test.each([
  ['++', 'nothing-to-say'],
  ['+-', 'worth-a-comment'],
  ['..', 'nothing-to-say'],
])('changed lines %s are %s', (strip, expected) => {
  // Base covers as little, so that only the changed lines can be news.
  const run = { head: coverage({ 'a.ts': strip, b: '+-' }), base: coverage({ b: '+-' }), diff: newFile('a.ts', 2) };
  expect(usefulness(drawn(run))).toBe(expected);
});

/** `a` is changed, deleted code was covered, `b` loses without being touched, `c` vanishes. */
const EXPLAINED = drawn({
  base: coverage({ a: '+++++', b: '++++', c: '+' }),
  head: coverage({ a: '++-', b: '++--' }),
  diff: drawDiff('a', [' 1', ' 2', '-3', '-4', '-5', '+3']),
});

test('a changed file that base measures and this run does not is not nothing to cover, in any view', () => {
  const run = {
    base: coverage({ a: '+', b: '+' }),
    head: coverage({ b: '+' }),
    diff: drawDiff('a', [' 1', '+2', '+3']),
  };
  const judged = drawn(run);
  const said = 'unknown; not measured here: 2 lines of 1 file that base measures';
  expect(renderTerminal(judged, { colour: false, width: 100, detail: 'full' })).toContain(said);
  expect(renderHtml(judged, { key: 'default' })).toContain(said);
  expect(renderComment(judged, { key: 'default' })).toContain(said.replace(';', ' ·'));
  expect(JSON.parse(JSON.stringify(resultJson(judged))).coverage.patch.lost).toEqual([{ path: 'a', lines: 2 }]);
});

test('a new file that no report has although it has others like it is named in every view', () => {
  const diff = newFile('src/n`.ts', 2).replaceAll('+line', '+let a =');
  const judged = drawn({ base: coverage({ 'src/a.ts': '+' }), head: coverage({ 'src/a.ts': '+' }), diff });
  const said = 'unknown; in no report: 2 lines of 1 new file';
  expect(renderTerminal(judged, { colour: false, width: 100, detail: 'full' })).toContain(
    `Changed lines  ${said}\n  in no report: src/n\`.ts\n`,
  );
  expect(renderHtml(judged, { key: 'default' })).toContain(said);
  expect(renderComment(judged, { key: 'default' })).toContain(`${said.replace(';', ' ·')}: \`\`src/n\`.ts\`\``);
  expect(JSON.parse(JSON.stringify(resultJson(judged))).coverage.patch.unseen).toEqual([
    { path: 'src/n`.ts', lines: 2 },
  ]);
  expect(usefulness(judged)).toBe('worth-a-comment');
});

test('changed files of the kinds that are measured, and that no report has, are named where there is room', () => {
  const files = ['src/n.ts', 'src/o.ts', 'README.md', 'src/n.test.ts', 'Makefile'];
  const diff = files.map((path) => newFile(path, 1)).join('');
  const judged = drawn({ base: coverage({ 'src/a.ts': '+' }), head: coverage({ 'src/a.ts': '+' }), diff });
  expect(renderTerminal(judged, { colour: false, width: 100, detail: 'full' })).toContain(
    'Changed lines  nothing to cover\n  in no report: src/n.ts, src/o.ts\n',
  );
  expect(renderHtml(judged, { key: 'default' })).toContain(
    '<p>In no report: <code><bdi>src/n.ts</bdi></code>, <code><bdi>src/o.ts</bdi></code></p>',
  );
  expect(renderComment(judged, { key: 'default' })).not.toContain('n.ts');
});

test('lines of which a branch was not taken are named in the result and in the report', () => {
  const head = coverage({ a: '+12.1-0' });
  const judged = drawn({ base: coverage({ a: '+' }), head, diff: newFile('a', 7) });
  const result = JSON.parse(JSON.stringify(resultJson(judged)));
  expect(result.coverage.patch.files).toEqual([
    {
      path: 'a',
      covered: 4,
      total: 6,
      uncovered: [[6, 7]],
      partial: [
        [2, 2],
        [5, 5],
      ],
    },
  ]);
  const html = renderHtml(judged, { key: 'default' });
  expect(html).toMatch(/<th[^>]*>Lines not covered<\/th>\s*<th[^>]*>Lines with a branch not taken<\/th>/);
  expect(html).toMatch(/<td[^>]*>6–7<\/td>\s*<td[^>]*>2, 5<\/td>/);
});

describe('a difference that is explained', () => {
  test('is told in one line, in the comment and in the terminal', () => {
    const words = 'changed lines −14.28 pp · deleted code ±0 pp · lines that nobody touched −28.57 pp';
    expect(renderComment(EXPLAINED, { key: 'default' })).toContain(words);
    expect(renderTerminal(EXPLAINED, { colour: false, width: 100, detail: 'full' })).toContain(words);
    expect(renderHtml(EXPLAINED, { key: 'default' })).toContain(words);
  });

  test('names the files that lost coverage without being changed, and those only', () => {
    const comment = renderComment(EXPLAINED, { key: 'default' });
    expect(comment).toContain('**Less covered, and not changed** `b` 100 % → 50 %\n');
  });

  test('gives the places as an editor opens them', () => {
    const text = renderTerminal(EXPLAINED, { colour: false, width: 100, detail: 'full' });
    expect(text).toContain('Changed lines  0 of 1 covered (0 %)\n  a:3\n');
  });

  test('is exact in the result, which keeps to its schema', () => {
    const result = JSON.parse(JSON.stringify(resultJson(EXPLAINED)));
    expect(result.coverage).toMatchObject({
      patch: { covered: 0, total: 1, files: [{ path: 'a', covered: 0, total: 1, uncovered: [[3, 3]], partial: [] }] },
      delta: {
        untouched: { covered: 5, total: 7 },
        files: [{ path: 'b', lines: { covered: 2, total: 4 }, base: { covered: 4, total: 4 } }, { path: 'c' }],
        vanished: ['c'],
      },
    });
    const schema = JSON.parse(readFileSync(new URL('../../schemas/result.schema.json', import.meta.url), 'utf8'));
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('stands in the report with every changed file', () => {
    expect(renderHtml(EXPLAINED, { key: 'default' })).toContain('<h2>Changed lines</h2>\n<p>0 of 1 covered (0 %)</p>');
  });
});
