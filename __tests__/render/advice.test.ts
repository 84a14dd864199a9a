import { describe, expect, test } from '@jest/globals';
import { advice } from '../../src/render/advice.ts';
import { renderComment } from '../../src/render/comment.ts';
import { type DrawnJudgement, judgement } from './draw.ts';
import { STATES } from './states.ts';

const LOG = 'Look in the log of the job for';

const ROWS: readonly [string, DrawnJudgement, readonly string[]][] = [
  [
    'no report',
    { gates: ['BLOCK complete no report was found'] },
    [`${LOG} whether the tests ran, and whether their reports are where they are looked for.`],
  ],
  [
    'what cannot be loaded keeps others from running',
    {
      suites: [
        {
          name: 'a',
          state: 'partial',
          tests: { x: 'notRun passed', 'a.py': 'newTestFailing collection: SystemExit: 1' },
        },
      ],
      gates: ['BLOCK complete 1 test did not run'],
    },
    [
      `${LOG} why 1 test did not run.`,
      'Fix the causes below: base does not have them, and what cannot be loaded keeps tests from running.',
    ],
  ],
  [
    'a file that lost coverage',
    { coverage: ['1/4 2/4', '1/4 2/4 a.ts'], gates: ['BLOCK coverage-drop 25 % against 50 %, limit 0.5 pp'] },
    ['Add tests for the files that are less covered than on base.'],
  ],
  [
    'changed lines',
    { coverage: ['1/4 1/4'], gates: ['BLOCK coverage-of-changed-lines 1 of 2, limit 80 %'] },
    ['Add tests for the changed lines that nothing runs.'],
  ],
  [
    'a file under its limit',
    { suites: [{ name: 'a', passing: 1 }], coverage: ['1/4 -'], gates: ['BLOCK file-coverage a.ts 25 %, limit 80 %'] },
    ['Add tests for what is under its limit.'],
  ],
  [
    'coverage that is not there any more',
    { suites: [{ name: 'a', passing: 1 }], gates: ['BLOCK coverage no report, limit 80 %'] },
    [`${LOG} why it left no coverage report.`],
  ],
  [
    'only known failures',
    { suites: [{ name: 'a', tests: { x: 'stillFailing failed: y' } }], gates: ['BLOCK failing 1'] },
    [],
  ],
];

describe('what to do about', () => {
  test.each(ROWS)('%s', (_, drawing, expected) => {
    expect(advice(judgement({ ...drawing, verdict: 'block' }))).toEqual(expected);
    expect(advice(judgement(drawing))).toEqual([]);
  });
});

test('a sentence that several gates say is said once', () => {
  const comment = renderComment(
    judgement({ verdict: 'block', gates: ['BLOCK newly-failing no test ran', 'BLOCK missing-tests no test ran'] }),
    { key: 'default' },
  );
  expect(comment).toContain('- **newly-failing, missing-tests** · no test ran\n');
});

test('a comment that blocks names what is missing and what could not be read', () => {
  expect(renderComment(STATES['missing-tests'], { key: 'default' })).toContain('\n**Missing** `unit › deleted_0` · ');
  expect(renderComment(STATES.truncated, { key: 'default' })).toContain('\n**Errors** `reports/junit.xml:21004: ');
});
