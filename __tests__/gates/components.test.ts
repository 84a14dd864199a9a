import { describe, expect, test } from '@jest/globals';
import { coverage } from '../draw-coverage.ts';
import { drawDiff, newFile, parse } from '../draw-diff.ts';
import { type DrawnEvidence, say, setting } from './draw.ts';

const PERCENT = 1_000_000;
const web = (check: string, options: Parameters<typeof setting>[1] = {}) =>
  setting(check, { component: 'web', paths: ['web/**'], ...options });
const head = (strips: Readonly<Record<string, string>>, options: DrawnEvidence = {}): DrawnEvidence => ({
  snapshot: { coverage: coverage(strips) },
  ...options,
});
const base = (strips: Readonly<Record<string, string>>) => ({ baseSnapshot: { coverage: coverage(strips) } });
const change = (diff: string) => ({ diffs: { change: parse(diff) } });

describe('a gate of a component', () => {
  const floor = { limit: 80 * PERCENT };
  const rows: readonly [string, ReturnType<typeof setting>, DrawnEvidence, string][] = [
    [
      'its own files only',
      web('coverage', floor),
      head({ 'web/a.ts': '++++-', 'api/b.ts': '-' }),
      'pass component web: 80 % of lines ≥ 80 % (4 of 5)',
    ],
    [
      'below',
      web('coverage', floor),
      head({ 'web/a.ts': '+-', 'api/b.ts': '+' }),
      'block component web: 50 % of lines < 80 % (1 of 2)',
    ],
    [
      'nothing of it measured',
      web('coverage', floor),
      head({ 'api/b.ts': '+' }),
      'block component web: unknown, 80 % of lines wanted: 0 of 1 measured file in it',
    ],
    [
      'every file',
      web('file-coverage', floor),
      head({ 'web/a.ts': '+', 'api/b.ts': '-' }),
      'pass component web: 0 of 1 file under 80 % of lines',
    ],
    [
      'no file',
      web('file-coverage', floor),
      head({ 'api/b.ts': '+' }),
      'block component web: unknown, 80 % of lines in every file wanted: 0 of 1 measured file in it',
    ],
    [
      'its drop',
      web('coverage-drop'),
      head({ 'web/a.ts': '+-', 'api/b.ts': '+' }, base({ 'web/a.ts': '++', 'api/b.ts': '+' })),
      'block component web: 100 % → 50 % of lines (−50 pp, limit 0.5 pp; 2 of 2 → 1 of 2)',
    ],
    [
      'the drop of another',
      web('coverage-drop'),
      head({ 'web/a.ts': '++', 'api/b.ts': '-' }, base({ 'web/a.ts': '++', 'api/b.ts': '+' })),
      'pass component web: 100 % → 100 % of lines (±0 pp, limit 0.5 pp; 2 of 2 → 2 of 2)',
    ],
    [
      'its changed lines',
      web('coverage-of-changed-lines', { ...floor, ignoreBelow: 0 }),
      head({ 'web/a.ts': '+-', 'api/b.ts': '-' }, change(newFile('web/a.ts', 2) + newFile('api/b.ts', 1))),
      'block component web: 1 of 2 changed lines covered (50 % < 80 %); not covered: web/a.ts 2',
    ],
  ];
  test.each(rows)('%s', (_, gate, drawn, expected) => {
    expect(say(gate, drawn)).toEqual([expected]);
  });
});

describe('changed lines of a component of which nothing is measured', () => {
  const gate = web('coverage-of-changed-lines', { limit: 80 * PERCENT });
  const touched = change(drawDiff('web/a.ts', [' 1', '+2']));
  const api = { 'api/b.ts': '+' };

  test.each([
    [
      'a glob that nothing ever matches',
      head(api, { ...base(api), ...change(newFile('api/b.ts', 1)) }),
      'not-judged component web: not judged, 0 of 1 measured file in it',
    ],
    [
      'no base',
      head(api, { base: undefined, ...touched }),
      'not-judged component web: not judged, 0 of 1 measured file in it',
    ],
    [
      'a package that did not run and did not change',
      head(api, { ...base({ ...api, 'web/a.ts': '+' }), ...change(newFile('api/b.ts', 1)) }),
      'pass component web: nothing changed in it, and 0 of 1 measured file in it',
    ],
    [
      'a package that changed and did not run',
      head(api, { ...base({ ...api, 'web/a.ts': '+' }), ...touched }),
      'block component web: unknown: 0 of 1 measured file in it, and of its changed files base measures web/a.ts',
    ],
    [
      'a document in it',
      head(api, { ...base({ ...api, 'web/a.ts': '+' }), ...change(newFile('web/README.md', 30)) }),
      'not-judged component web: not judged, 0 of 1 measured file in it',
    ],
  ])('%s', (_, drawn, expected) => {
    expect(say(gate, drawn).map((line) => line)).toEqual([expected]);
  });
});

describe('a small change is told and not judged, wherever it lies and whatever is counted', () => {
  const scopes = [
    ['everything', {}],
    ['paths', { paths: ['web/**'] }],
    ['a component', { component: 'web', paths: ['web/**'] }],
  ] as const;
  const metrics = ['lines', 'branches', 'lines-and-branches', 'strict-lines'] as const;
  // Two branches on each of ten lines, one of them taken; only three of the other lines are in the scope.
  const drawn = head(
    { 'web/a.ts': '1111111111', 'api/b.ts': '---' },
    change(newFile('web/a.ts', 10) + newFile('api/b.ts', 3)),
  );
  const units = { lines: 10, branches: 20, 'lines-and-branches': 30, 'strict-lines': 10 } as const;
  const outside = { lines: 3, branches: 0, 'lines-and-branches': 3, 'strict-lines': 3 } as const;

  test.each(scopes.flatMap(([scope, options]) => metrics.map((metric) => [scope, metric, options] as const)))(
    'of %s in %s',
    (scope, metric, options) => {
      const total = units[metric] + (scope === 'everything' ? outside[metric] : 0);
      const state = (ignoreBelow: number) =>
        say(setting('coverage-of-changed-lines', { ...options, metric, limit: 100 * PERCENT, ignoreBelow }), drawn)
          .map((line) => line.split(' ')[0])
          .join();
      const covered = scope !== 'everything' && metric === 'lines';
      expect([state(total + 1), state(total), state(0)]).toEqual(
        covered ? ['pass', 'pass', 'pass'] : ['not-judged', 'block', 'block'],
      );
    },
  );
});
