import { describe, expect, test } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { coverageMap } from '../../../src/render/charts/coverage-map.ts';
import { type LineChart, lineChart } from '../../../src/render/charts/line-chart.ts';
import { treemapLayout } from '../../../src/render/charts/treemap-layout.ts';
import { HOSTILE } from '../states.ts';

const chart = (values: LineChart['values'], options: Partial<LineChart> = {}) =>
  lineChart({ id: 'c', title: 'T', description: 'D', values, ends: ['a', 'b'], axis: String, ...options });

const lineOf = (svg: string) => /class="line" d="([^"]*)"/.exec(svg)?.[1];
const axisOf = (svg: string) => [...svg.matchAll(/<text class="n" x="52"[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('a chart of lines', () => {
  test('goes from left to right, and up where values grow', () => {
    expect(lineOf(chart([0, 10, 5]))).toBe('M60,142L262,12L464,77');
  });

  test('stops where nothing is known', () => {
    expect(lineOf(chart([0, undefined, 10, 10]))?.match(/M/g)).toHaveLength(2);
  });

  test('names round values, and none outside of what can be', () => {
    expect(axisOf(chart([9500, 9990], { bounds: [0, 10_000] }))).toEqual([
      '9500',
      '9600',
      '9700',
      '9800',
      '9900',
      '10000',
    ]);
    expect(axisOf(chart([3, 7], { from: 'zero' }))).toEqual(['0', '2', '4', '6', '8']);
  });

  test('stands without a change, at nothing, and alone', () => {
    for (const values of [[80, 80], [0, 0], [5]]) expect(chart(values)).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('says in words what it shows, and text cannot leave it', () => {
    const svg = chart([1, 2], { title: '<script>', description: '"&', ends: ['<b>', 'x'] });
    expect(svg).toContain('<title id="c-t">&lt;script&gt;</title><desc id="c-d">&quot;&amp;</desc>');
    expect(svg).toContain('role="img" aria-labelledby="c-t c-d"');
    expect(svg).not.toMatch(/<script|<b>/);
  });
});

const file = (path: string, covered: number, total: number) => ({ path, ratio: { covered, total } });

describe('a map of the coverage', () => {
  const files = [file('src/a/one.ts', 100, 400), file('src/a/two.ts', 150, 200), file('src/b/three.ts', 100, 100)];
  const map = coverageMap(files, 'lines');

  test('has a link with the numbers for each file', () => {
    expect([...map.matchAll(/<a href="([^"]*)" aria-label="([^"]*)"/g)].map(([, to, said]) => [to, said])).toEqual([
      ['#file=src%2Fa%2Fone.ts', 'src/a/one.ts: 25 %, 100 of 400'],
      ['#file=src%2Fa%2Ftwo.ts', 'src/a/two.ts: 75 %, 150 of 200'],
      ['#file=src%2Fb%2Fthree.ts', 'src/b/three.ts: 100 %, 100 of 100'],
    ]);
  });

  test('tells steps apart by colour, by pattern and by the number', () => {
    expect(map.match(/class="s\d"/g)?.slice(0, 3)).toEqual(['class="s0"', 'class="s2"', 'class="s4"']);
    expect(map.match(/fill="url\(#p\d\)" d=/g)).toEqual(['fill="url(#p0)" d=', 'fill="url(#p2)" d=']);
    expect(map).toContain('>25 %<');
    expect(map.match(/<li>/g)).toHaveLength(5);
  });

  test('groups by the first folder that differs', () => {
    expect([...map.matchAll(/class="folder"[^>]*>([^<]*)</g)].map(([, name]) => name)).toEqual(['src/a', 'src/b']);
  });

  test('puts small files of a folder together, and loses none', () => {
    const many = Array.from({ length: 1000 }, (_, i) => file(`src/f${i % 4}/${i}.ts`, i, 2 * i + 1));
    const svg = coverageMap(many, 'lines');
    expect(svg.match(/<a /g)).toHaveLength(200);
    const together = [...svg.matchAll(/aria-label="(\d+) smaller files: /g)].map(([, n]) => Number(n));
    expect(together.reduce((sum, n) => sum + n, 0)).toBe(800);
    expect(svg.length).toBeLessThan(100_000);
  });

  test('is not there where nothing can be covered', () => {
    expect(coverageMap([], 'lines')).toBe('');
    expect(coverageMap([file('a.ts', 0, 0)], 'lines')).toBe('');
  });

  test('is well-formed, whatever the names are', () => {
    const svg = coverageMap(
      HOSTILE.map((path, i) => file(path, i, 100)),
      'lines',
    );
    expect(() => new XMLParser({ ignoreAttributes: false }).parse(`<x>${svg}</x>`)).not.toThrow();
    const tags = new Set(svg.match(/<[a-z]+/gi));
    expect([...tags].sort()).toEqual(
      ['<a', '<defs', '<desc', '<li', '<path', '<pattern', '<rect', '<svg', '<text', '<title', '<ul'].sort(),
    );
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});

test('areas are as large as what they stand for, but for what parts them', () => {
  const { leaves } = treemapLayout([{ name: 'x', leaves: [{ size: 3 }, { size: 1 }] }], {
    width: 402,
    height: 100,
    heading: 0,
  });
  expect(leaves.map(({ box: { width, height } }) => width * height)).toEqual([30_100, 9900]);
});
