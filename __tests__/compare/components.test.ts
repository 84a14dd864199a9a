import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareComponents } from '../../src/compare/components.ts';
import { compareCoverage } from '../../src/compare/coverage.ts';
import { addRatios, NOTHING } from '../../src/domain/ratio.ts';
import { repoPath } from '../../src/domain/text.ts';
import type { PolicyComponent } from '../../src/policy/policy.ts';
import { unmeasuredComponents } from '../../src/policy/unmeasured-components.ts';
import { coverage } from '../draw-coverage.ts';
import { drawDiff, parse } from '../draw-diff.ts';

const component = (name: string, ...paths: readonly string[]): PolicyComponent => ({ name, paths, line: 3 });

type Strips = Readonly<Record<string, string>>;

function compared(components: readonly PolicyComponent[], head: Strips, base?: Strips, diff?: string) {
  const sides = { head: coverage(head), base: base && coverage(base), metric: 'lines' as const };
  const whole = compareCoverage({ ...sides, diff: diff === undefined ? undefined : parse(diff) });
  return { ...whole, ...compareComponents(components, { ...sides, patch: whole?.patch }) };
}

describe('components', () => {
  test('have lines, changed lines and a difference of their own, and what is in none stands apart', () => {
    const { components, inNoComponent } = compared(
      [component('api', 'api/**'), component('web', 'web')],
      { 'api/a.ts': '++-', 'web/w.ts': '+-', 'lib.ts': '+' },
      { 'api/a.ts': '++', 'web/w.ts': '++', 'lib.ts': '+' },
      drawDiff('api/a.ts', [' 1', ' 2', '+3']),
    );
    expect(components).toEqual([
      {
        name: 'api',
        files: 1,
        baseFiles: 1,
        head: { covered: 2, total: 3 },
        base: { covered: 2, total: 2 },
        patch: { covered: 0, total: 1 },
      },
      {
        name: 'web',
        files: 1,
        baseFiles: 1,
        head: { covered: 1, total: 2 },
        base: { covered: 2, total: 2 },
        patch: { covered: 0, total: 0 },
      },
    ]);
    expect(inNoComponent?.head).toEqual({ covered: 1, total: 1 });
  });

  test('have a base without what the diff deletes, and with what has moved to them', () => {
    const diff = parse(drawDiff('api/a.ts', ['-1', '-2', ' 3', ' 4']) + drawDiff('web/x.ts', [' 1'], 'api/x.ts'));
    const head = coverage({ 'api/a.ts': '+-', 'web/w.ts': '+-', 'web/x.ts': '--' });
    const base = coverage({ 'api/a.ts': '+++-', 'api/x.ts': '--', 'web/w.ts': '+-' });
    const found = compareComponents([component('api', 'api'), component('web', 'web')], {
      ...{ head, base, diff, metric: 'lines', patch: undefined },
    });
    expect(found?.components).toMatchObject([
      { name: 'api', files: 1, baseFiles: 1, base: { covered: 3, total: 4 }, adjustedBase: { covered: 1, total: 2 } },
      { name: 'web', files: 2, baseFiles: 2, base: { covered: 1, total: 4 }, adjustedBase: { covered: 1, total: 4 } },
    ]);
  });

  test('of which nothing is measured have changed files of which nobody knows, and not nothing to cover', () => {
    const diff = drawDiff('api/a.ts', ['+1']) + drawDiff('web/a.ts', ['+1']) + drawDiff('web/b.ts', ['+1']);
    const { components } = compared(
      [component('api', 'api/**'), component('web', 'web/**'), component('db', 'db/**')],
      { 'api/b.ts': '++' },
      undefined,
      diff,
    );
    expect(components?.map(({ name, unknownFiles }) => [name, unknownFiles])).toEqual([
      ['api', undefined],
      ['web', 2],
      ['db', undefined],
    ]);
  });

  test('of which changed lines are only carried, or in no lines, have files of which nobody knows', () => {
    const paths = (...all: readonly string[]) => all.map(repoPath);
    const patch = {
      ratio: NOTHING,
      files: [],
      unmeasured: paths('a/new.md'),
      withoutLines: paths('a/total.ts'),
      unknownLines: paths('b/binary.ts'),
      unsure: [],
      carried: [{ path: repoPath('a/carried.ts'), lines: 3 }],
    };
    const head = coverage({ 'a/x.ts': '+', 'b/x.ts': '+' });
    const found = compareComponents([component('a', 'a/**'), component('b', 'b/**')], {
      ...{ head, base: undefined, metric: 'lines', patch },
    });
    expect(found?.components.map(({ unknownFiles }) => unknownFiles)).toEqual([2, 1]);
  });

  test('a file in two of them counts in both, and once in the total', () => {
    const both = compared([component('a', '**/*.ts'), component('b', 'b/**')], { 'b/x.ts': '+-' });
    expect(both.components?.map(({ head }) => head)).toEqual([
      { covered: 1, total: 2 },
      { covered: 1, total: 2 },
    ]);
    expect([both.head, both.inNoComponent]).toEqual([{ covered: 1, total: 2 }, undefined]);
  });

  test('of which nothing is measured have no number, which is not 0 of 0', () => {
    const [empty] = compared([component('gone', 'gone/**')], { 'a.ts': '+' }).components ?? [];
    expect(empty).toEqual({ name: 'gone', files: 0, baseFiles: 0 });
  });

  test.each([
    ['nothing on base either', { 'a.ts': '+' }, 'component x: x/** matches no measured file'],
    ['measured on base', { 'a.ts': '+', 'x/x.ts': '+' }, 'component x: no measured file is in it, 1 file was on base'],
  ])('of which nothing is measured are told: %s', (_, base, message) => {
    const components = [component('x', 'x/**')];
    const found = compared(components, { 'a.ts': '+' }, base);
    const policy = { file: 'p.yml', suites: [], components, gates: [] };
    const whole = { metric: 'lines', head: NOTHING, base: NOTHING, caveats: [], files: [], ...found } as const;
    expect(unmeasuredComponents(policy, { coverage: whole })).toEqual([
      { level: 'warning', file: 'p.yml', line: 3, message },
    ]);
  });

  test('that part the files add up to the total, whatever is covered', () => {
    const strips = fc.dictionary(fc.constantFrom('a/x', 'a/y', 'b/x', 'c/x', 'd'), fc.stringMatching(/^[-+.]{1,8}$/));
    fc.assert(
      fc.property(strips, strips, (head, base) => {
        const parts = compared([component('a', 'a'), component('b', 'b'), component('c', 'c/**')], head, base);
        const all = [...(parts.components ?? []), ...(parts.inNoComponent === undefined ? [] : [parts.inNoComponent])];
        for (const side of ['head', 'base'] as const) {
          expect(all.map((part) => part[side] ?? NOTHING).reduce(addRatios, NOTHING)).toEqual(parts[side]);
        }
        expect(all.reduce((sum, { files }) => sum + files, 0)).toBe(Object.keys(head).length);
      }),
    );
  });
});
