import { describe, expect, test } from '@jest/globals';
import { countMutants, type MutantStatus, type Mutants } from '../../src/domain/mutants.ts';
import { repoPath } from '../../src/domain/text.ts';
import { report } from '../draw.ts';
import { drawDiff, newFile, parse } from '../draw-diff.ts';
import { type DrawnEvidence, say, setting } from './draw.ts';

const MARKS: Readonly<Record<string, MutantStatus>> = {
  K: 'killed',
  T: 'timeout',
  S: 'survived',
  N: 'no-coverage',
  P: 'pending',
  X: 'invalid',
  I: 'ignored',
};

/** One mutant a line: `KS.K`; `.` none. */
function mutants(strips: Readonly<Record<string, string>>, unresolved: readonly string[] = []): Mutants {
  const files = Object.entries(strips).map(([path, strip]) => {
    const all = [...strip].flatMap((mark, i) => {
      const status = MARKS[mark];
      return status === undefined ? [] : [{ line: i + 1, endLine: i + 1, mutator: 'Block', status }];
    });
    return [repoPath(path), all] as const;
  });
  return { files: new Map(files), reports: 1, unresolved };
}

function run(found: Mutants | undefined, diff?: string): DrawnEvidence {
  return { snapshot: { mutants: found }, ...(diff === undefined ? {} : { diffs: { change: parse(diff) } }) };
}

const least = (percent: number, options: Parameters<typeof setting>[1] = {}) =>
  setting('mutation-score', { limit: percent * 1_000_000, ignoreBelow: 0, ...options });

test.each([
  [
    'whose end is missing',
    report('pit.xml', [], { state: 'partial', mutants: { ...countMutants([]), killed: 2 } }),
    'partial',
  ],
  [
    'of which nothing can be read',
    report('pit.xml', [], { state: 'unreadable', coverage: { files: 0 } }),
    'unreadable',
  ],
])('no score is claimed of a report %s', (_, broken, state) => {
  const drawn: DrawnEvidence = { ...run(mutants({ a: 'KK' }), newFile('a', 2)), reports: [broken] };
  const said = `block unknown, 80 % of mutants on changed lines wanted: pit.xml is ${state}, and what it leaves out is unknown`;
  expect(say(least(80), drawn)).toEqual([said]);
});

describe('mutation-score', () => {
  test.each<[string, ReturnType<typeof setting>, DrawnEvidence, string]>([
    [
      'counts killed and timed out as noticed',
      least(50),
      run(mutants({ a: 'KTSN' }), newFile('a', 4)),
      'pass 2 of 4 mutants on changed lines noticed (50 % ≥ 50 %); 1 where no test comes',
    ],
    [
      'leaves out what says nothing of the tests',
      least(100),
      run(mutants({ a: 'KXI' }), newFile('a', 3)),
      'pass 1 of 1 mutant on changed lines noticed (100 % ≥ 100 %)',
    ],
    [
      'counts what was not tried as not noticed',
      least(80),
      run(mutants({ a: 'KP' }), newFile('a', 2)),
      'block 1 of 2 mutants on changed lines noticed (50 % < 80 %); 1 not tried',
    ],
    [
      'looks at changed lines only',
      least(80),
      run(mutants({ a: 'SKS', b: 'S' }), drawDiff('a', [' 1', '+2', ' 3'])),
      'pass 1 of 1 mutant on changed lines noticed (100 % ≥ 80 %)',
    ],
    [
      'looks at all where it is told to',
      least(80, { lines: 'all' }),
      run(mutants({ a: 'SKS', b: 'S' })),
      'block 1 of 4 mutants noticed (25 % < 80 %)',
    ],
    [
      'looks at all of a file whose changed lines nobody shows',
      least(80),
      run(mutants({ a: 'SKS' }), 'diff --git a/a b/a\nindex 1..2 100644\nBinary files a/a and b/a differ\n'),
      'block 1 of 3 mutants on changed lines noticed (33.33 % < 80 %)',
    ],
    [
      'of some paths',
      least(80, { paths: ['src/**'] }),
      run(mutants({ 'src/a': 'K', b: 'S' }), newFile('src/a', 1) + newFile('b', 1)),
      'pass src/**: 1 of 1 mutant on changed lines noticed (100 % ≥ 80 %)',
    ],
    [
      'only tells of few',
      least(80, { ignoreBelow: undefined }),
      run(mutants({ a: 'S' }), newFile('a', 1)),
      'not-judged not judged, 0 of 1 mutant on changed lines noticed (0 %): fewer than 20 are only told',
    ],
    [
      'passes without any',
      least(80),
      run(mutants({ a: 'S' }), newFile('b', 1)),
      'pass no mutant lies on changed lines',
    ],
    [
      'is not sure of a file that a report may name otherwise',
      least(80),
      run(mutants({}, ['p/A.java']), newFile('src/A.java', 1)),
      'not-judged not judged, no mutant lies on changed lines, but 1 changed file may be one that a report names otherwise',
    ],
    [
      'needs to know what changed',
      least(80),
      run(mutants({ a: 'K' })),
      'not-judged not judged, nobody said what changed: no diff',
    ],
    [
      'needs a report',
      least(80),
      run(undefined, newFile('a', 1)),
      'block unknown, 80 % of mutants on changed lines wanted: no mutation report',
    ],
  ])('%s', (_, gate, drawn, expected) => {
    expect(say(gate, drawn)).toEqual([expected]);
  });

  test('a mutant of several lines lies on each of them', () => {
    const found = mutants({ a: 'K' });
    const long = new Map([[repoPath('a'), [{ line: 1, endLine: 5, mutator: 'Block', status: 'survived' as const }]]]);
    const diff = drawDiff('a', [' 1', ' 2', '+3', ' 4', ' 5', ' 6']);
    expect(say(least(80), run({ ...found, files: long }, diff))).toEqual([
      'block 0 of 1 mutant on changed lines noticed (0 % < 80 %)',
    ]);
  });
});
