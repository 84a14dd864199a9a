import { describe, expect, test } from '@jest/globals';
import type { Judgement } from '../../src/domain/verdict.ts';
import { advice } from '../../src/render/advice.ts';
import { renderComment } from '../../src/render/comment.ts';
import { renderHtml } from '../../src/render/html.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { EMPTY_SNAPSHOT, report } from '../draw.ts';
import { type DrawnJudgement, judgement } from './draw.ts';
import { STATES } from './states.ts';

const snapshotOf = (format: string) => ({ ...EMPTY_SNAPSHOT, reports: [report('a', [], { format })] });

const LOG = 'Look in the log of the job for';

const skipped = (n: number) =>
  Object.fromEntries(
    Array.from({ length: n }, (_, i) => [`t${i}`, 'newlySkipped skipped: no browser | passed on base']),
  );

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
      'Fix the causes below first: base does not have them, and what cannot be loaded keeps tests from running.',
      `${LOG} why 1 test did not run.`,
    ],
  ],
  [
    'reports in another format than on base',
    {
      suites: [{ name: 'a', passing: 1, tests: { x: 'notRun passed' } }],
      gates: ['BLOCK complete 1 test did not run'],
      snapshot: snapshotOf('jest'),
      baseSnapshot: snapshotOf('junit'),
    },
    [
      'The reports are jest here and junit on base, and formats name tests differently. Where the same tests ran, store a base run with the new reports first, or merge past the check once.',
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

const WARNED: readonly [string, DrawnJudgement, readonly string[]][] = [
  [
    'many tests that are skipped, which only warns',
    { verdict: 'warn', suites: [{ name: 'a', tests: skipped(2) }], gates: ['WARN complete 2 of 2 are skipped'] },
    [
      'Look for why 2 tests that ran on base are skipped here: what they need may be missing. Where that is on purpose, nothing is to be done.',
    ],
  ],
  [
    'a test that is skipped, of which no gate warns',
    { verdict: 'warn', suites: [{ name: 'a', tests: skipped(1) }], gates: ['WARN duration 3 s, limit 2 s'] },
    [],
  ],
  [
    'tests that did not run, which only warns',
    {
      verdict: 'warn',
      suites: [{ name: 'a', state: 'partial', tests: { x: 'notRun passed', y: 'missing passed' } }],
      gates: ['WARN complete 2 tests did not run'],
    },
    [`${LOG} why 2 tests of base did not run.`],
  ],
];

describe('what to do about', () => {
  test.each(ROWS)('%s', (_, drawing, expected) => {
    expect(advice(judgement({ ...drawing, verdict: 'block' }))).toEqual(expected);
    expect(advice(judgement(drawing))).toEqual([]);
  });
});

test.each(WARNED)('what can be done about a warning: %s', (_, drawing, expected) => {
  const warned = judgement(drawing);
  expect(advice(warned)).toEqual(expected);
  expect(renderComment(warned, { key: 'default' }).includes('**What to do**')).toBe(expected.length > 0);
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

const warned = (drawing: DrawnJudgement) => renderComment(judgement(drawing), { key: 'default' });

test('a comment claims no coverage of a report that is not whole', () => {
  const cut = report('l.info', [], { state: 'partial', coverage: { files: 1 } });
  const comment = warned({ coverage: ['3/4 2/4'], snapshot: { ...EMPTY_SNAPSHOT, reports: [cut] } });
  expect(comment).toContain('- **Coverage** unknown: `l.info` is partial (was 50 %)\n');
});

test('a comment says why there is no rate of a base that is there', () => {
  const drawing = { suites: [{ name: 'a', passing: 2, baseState: 'partial' }] } as const;
  expect(warned(drawing)).toContain('- **Pass rate** 100 % (2 of 2; was unknown: base is not complete)\n');
});

test.each([
  [['80 %'], ['Add tests for the changed lines that nothing runs.']],
  [
    ['unknown'],
    ['Look for why the coverage of changed lines is not known: the check that blocks says of which files.'],
  ],
  [
    ['at most 30 %', 'unknown'],
    [
      'Add tests for the changed lines that nothing runs.',
      'Look for why the coverage of changed lines is not known: the check that blocks says of which files.',
    ],
  ],
])('changed lines of which %j is known', (known, expected) => {
  const plain = judgement({ verdict: 'block', coverage: ['1/4 1/4'] });
  const gates = known.map((actual) => ({
    check: 'coverage-of-changed-lines',
    scope: '',
    state: 'block' as const,
    actual,
    limit: '80 %',
    sentence: 'x',
  }));
  expect(advice({ ...plain, gates })).toEqual(expected);
});

test('nobody is sent to look for a suite that need not run', () => {
  const plain = judgement({
    verdict: 'block',
    suites: [
      { name: 'a', passing: 1 },
      { name: 'b', state: 'absent' },
    ],
    coverage: ['1/4 1/4'],
    gates: ['BLOCK coverage-of-changed-lines 1 of 2, limit 80 %'],
  });
  const needed = (required: boolean) => ({
    ...plain,
    comparison: { ...plain.comparison, suites: plain.comparison.suites.map((row) => ({ ...row, required })) },
  });
  expect(advice(needed(false))).toEqual(['Add tests for the changed lines that nothing runs.']);
  expect(advice(needed(true))).toEqual([
    `${LOG} why not everything ran.`,
    'Add tests for the changed lines that nothing runs.',
  ]);
});

test.each(['collection failure', 'failure'])('"%s" is no example of a cause', (message) => {
  const drawing = { suites: [{ name: 'a', tests: { x: 'newlyFailing failed: SystemExit: 1' } }] } as const;
  const plain = judgement({ verdict: 'block', ...drawing });
  const clusters = plain.comparison.clusters.map((each) => ({ ...each, failure: { ...each.failure, message } }));
  const run = { ...plain, comparison: { ...plain.comparison, clusters } };
  expect(renderComment(run, { key: 'default' })).not.toContain('for example');
  expect(renderHtml(run, { key: 'default' })).not.toContain('for example');
  expect(renderTerminal(run, { width: 100, colour: false, detail: 'full' })).not.toContain(`  ${message}\n`);
});

test.each([
  ['comment', (drawn: Judgement) => renderComment(drawn, { key: 'default' }), 'below'],
  ['terminal', (drawn: Judgement) => renderTerminal(drawn, { colour: false, width: 100, detail: 'full' }), 'above'],
] as const)('%s: the advice points to where the causes stand', (_, render, place) => {
  const text = render(
    judgement({
      verdict: 'block',
      suites: [{ name: 's', tests: { a: 'newlyFailing failed: boom', b: 'newlyFailing failed: boom' } }],
      gates: ['BLOCK newly-failing 2 tests, limit 0'],
    }),
  );
  const [cause, advised] = [text.indexOf('Cause F-'), text.indexOf(`Fix the causes ${place}:`)];
  expect([cause, advised].every((at) => at >= 0)).toBe(true);
  expect(cause < advised ? 'above' : 'below').toBe(place);
});
