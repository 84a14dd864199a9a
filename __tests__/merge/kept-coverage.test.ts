import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { KeptCoverage } from '../../src/domain/coverage.ts';
import { NO_ENVIRONMENT } from '../../src/domain/tests.ts';
import { uniteKept } from '../../src/merge/kept-coverage.ts';
import { coverage, strip } from '../draw-coverage.ts';

const kept = (path: string, marks: string, age = 0): KeptCoverage => ({
  path,
  environment: NO_ENVIRONMENT,
  coverage: coverage({ 'a.ts': marks }),
  ...(age === 0 ? {} : { from: { sha: 'a'.repeat(40), age } }),
});
const shown = (all: readonly KeptCoverage[]) =>
  all.map((each) => [each.path, each.from?.age ?? 0, [...each.coverage.files.values()].map(strip).join()].join(' '));

describe('reports that shards kept', () => {
  test('are in one order, each once', () => {
    const [a, b] = [kept('a.info', '+-'), kept('b.info', '-')];
    expect(shown(uniteKept([b, a, a]))).toEqual(['a.info 0 +-', 'b.info 0 -']);
    expect(uniteKept([a, a])[0]?.coverage.reports).toBe(1);
  });

  test('of one name are united where both measured, and what is measured counts before what is carried', () => {
    expect(shown(uniteKept([kept('a.info', '+--'), kept('a.info', '--+')]))).toEqual(['a.info 0 +-+']);
    expect(shown(uniteKept([kept('a.info', '++', 2), kept('a.info', '--')]))).toEqual(['a.info 0 --']);
    expect(shown(uniteKept([kept('a.info', '++', 2), kept('a.info', '+-', 1)]))).toEqual(['a.info 1 +-']);
  });

  test('are united although a file of several is the same in both', () => {
    const two = (marks: string): KeptCoverage => ({
      ...kept('a.info', '+'),
      coverage: coverage({ 'a.ts': '+', 'b.ts': marks }),
    });
    expect(shown(uniteKept([two('+-'), two('-+')]))).toEqual(['a.info 0 +,++']);
  });

  test('leave no trace of their order or of being there twice, where one run measured them', () => {
    const some = fc.array(
      fc
        .tuple(fc.constantFrom('a.info', 'b.info'), fc.stringMatching(/^[-+]{1,4}$/))
        .map(([path, marks]) => kept(path, marks)),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(some, (all) => {
        const once = shown(uniteKept(all));
        expect(shown(uniteKept([...all].reverse()))).toEqual(once);
        expect(shown(uniteKept([...all, ...all]))).toEqual(once);
        expect(shown(uniteKept([...uniteKept(all.slice(0, 2)), ...uniteKept(all.slice(2))]))).toEqual(once);
      }),
    );
  });
});
