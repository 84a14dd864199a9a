import { expect, test } from '@jest/globals';
import { facts } from '../../src/render/fact-lines.ts';
import { usefulness } from '../../src/render/usefulness.ts';
import { type DrawnJudgement, judgement } from './draw.ts';

const quiet: DrawnJudgement = {
  suites: [{ name: 'unit', passing: 3 }],
  coverage: ['8/10 8/10'],
  gates: ['PASS newly-failing none'],
};
const withTest = (words: string): DrawnJudgement => ({
  ...quiet,
  suites: [{ name: 'unit', passing: 3, tests: { a: words } }],
});

const QUIET: readonly (readonly [string, DrawnJudgement])[] = [
  ['nothing happened', quiet],
  ['a failure that base has too', withTest('stillFailing failed: x')],
  ['an accepted failure', withTest('waived failed: x')],
  ['a flaky test', withTest('flaky flaky: x')],
  ['an added test', withTest('added passed')],
  ['a removed test', withTest('removed passed')],
  ['coverage that rises', { ...quiet, coverage: ['9/10 8/10', '9/10 8/10 a.ts'] }],
  ['no coverage at all', { suites: quiet.suites ?? [] }],
  ['a note about a file', { ...quiet, diagnostics: [{ level: 'note', message: 'x' }] }],
  ['an accepted gate', { ...quiet, gates: ['WAIVED failing 1 test accepted'] }],
  [
    'a suite that is partial as on base',
    {
      ...quiet,
      suites: [{ name: 'unit', passing: 3, state: 'partial', baseState: 'partial', unexcused: [] }],
    },
  ],
];

test.each(QUIET)('%s is nothing to say', (_, drawing) => {
  expect(usefulness(judgement(drawing))).toBe('nothing-to-say');
});

const bulk: DrawnJudgement = {
  ...quiet,
  suites: [
    {
      name: 'unit',
      passing: 3,
      tests: Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((each) => [each, 'removed passed'])),
    },
  ],
};

test('tests that are removed in bulk are told where the facts are', () => {
  expect(facts(judgement(bulk))).toMatch(/^- \*\*Pass rate\*\* .+, the change removes 5 tests$/m);
  expect(facts(judgement(withTest('removed passed')))).not.toContain('removes');
});

const NEWS: readonly (readonly [string, DrawnJudgement])[] = [
  ['a block', { ...quiet, verdict: 'block' }],
  ['a warning', { ...quiet, verdict: 'warn' }],
  ['no base', { ...quiet, base: undefined }],
  ['a gate that could not be judged', { ...quiet, gates: ['---- coverage-drop not judged'] }],
  ['a fixed test', withTest('fixed passed')],
  ['a newly skipped test', withTest('newlySkipped skipped')],
  ['a missing test', withTest('missing passed')],
  ['a test that did not run', withTest('notRun passed')],
  ['a new failure that only warns', withTest('newlyFailing failed: x')],
  ['tests that are removed in bulk', bulk],
  ['coverage that falls', { ...quiet, coverage: ['79/100 8/10'] }],
  ['a file that loses coverage under a total that rises', { ...quiet, coverage: ['9/10 8/10', '1/4 2/4 a.ts'] }],
  ['coverage that is gone', { ...quiet, coverage: ['- 8/10'] }],
  ['a report that cannot be read', { ...quiet, diagnostics: [{ level: 'error', message: 'x' }] }],
];

test.each(NEWS)('%s is worth a comment', (_, drawing) => {
  expect(usefulness(judgement(drawing))).toBe('worth-a-comment');
});
