import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Block, codeUnits, essential, fit, utf8Bytes } from '../../src/render/fit.ts';

function cause(markdown: string | undefined, tests: number, priority = 3): Block {
  const counts = [
    { n: 1, one: 'cause' },
    { n: tests, one: 'test' },
  ];
  return { markdown, priority, group: 'causes', counts };
}

const budget = (limit: number) => ({ limit, size: codeUnits, elsewhere: 'job summary' });

test('everything stays where it fits', () => {
  expect(fit([essential('a'), cause('b', 1), essential('c')], budget(100))).toBe('a\n\nb\n\nc\n');
});

test('what is never shown is counted where it would stand', () => {
  const blocks = [
    essential('head'),
    cause('one', 2),
    {
      ...cause(undefined, 9812),
      counts: [
        { n: 47, one: 'cause' },
        { n: 9812, one: 'test' },
      ],
    },
    essential('foot'),
  ];
  expect(fit(blocks, budget(100))).toBe('head\n\none\n\n\\+ 47 causes, 9,812 tests: job summary\n\nfoot\n');
});

test('nothing is said of a remainder of nothing', () => {
  expect(fit([essential('a'), { ...cause(undefined, 0), counts: [{ n: 0, one: 'cause' }] }], budget(100))).toBe('a\n');
});

test('the least important goes first, of equals the last, each as a whole', () => {
  const blocks = [
    essential('head'),
    cause('1'.repeat(40), 1, 3),
    cause('2'.repeat(40), 10, 3),
    cause('3'.repeat(40), 100, 2),
  ];
  const sizes = [140, 130, 100];
  const [all, two, one] = sizes.map((limit) => fit(blocks, budget(limit)));
  expect(all).toContain('222');
  expect(two).toBe(`head\n\n${'1'.repeat(40)}\n\n\\+ 1 cause, 10 tests: job summary\n\n${'3'.repeat(40)}\n`);
  expect(one).toBe(`head\n\n\\+ 2 causes, 11 tests: job summary\n\n${'3'.repeat(40)}\n`);
});

test('the text of a remainder has to fit too', () => {
  const blocks = [essential('a'), cause('b'.repeat(20), 1, 1), cause('c', 1, 2)];
  for (let limit = 40; limit < 90; limit++) expect(fit(blocks, budget(limit)).length).toBeLessThanOrEqual(limit);
});

test('the essential is never left out, and what is counted always adds up', () => {
  const block = fc.record({ size: fc.nat(60), tests: fc.nat(1000), priority: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(fc.array(block), fc.integer({ min: 120, max: 600 }), (drawn, limit) => {
      const blocks = drawn.map(({ size, tests, priority }, i) => cause(`<${i}>${'x'.repeat(size)}`, tests, priority));
      const out = fit([essential('begin'), ...blocks, essential('end')], budget(limit));
      expect(out).toMatch(/^begin\n[\s\S]*end\n$/);
      expect(out.length).toBeLessThanOrEqual(limit);
      const left = drawn.filter((_, i) => !out.includes(`<${i}>`));
      const [, causes = '0', tests = '0'] = /\+ ([\d,]+) causes?(?:, ([\d,]+) tests?)?: job summary/.exec(out) ?? [];
      expect(Number(causes.replace(',', ''))).toBe(left.length);
      expect(Number(tests.replaceAll(',', ''))).toBe(left.reduce((sum, each) => sum + each.tests, 0));
    }),
  );
});

describe('sizes', () => {
  test.each([
    ['an emoji is two code units and four bytes', '😀', 2, 4],
    ['an umlaut is one code unit and two bytes', 'ä', 1, 2],
  ])('%s', (_, text, units, bytes) => {
    expect([codeUnits(text), utf8Bytes(text)]).toEqual([units, bytes]);
  });
});
