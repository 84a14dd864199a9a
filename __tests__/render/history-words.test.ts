import { describe, expect, test } from '@jest/globals';
import type { TestId } from '../../src/domain/tests.ts';
import type { Judgement } from '../../src/domain/verdict.ts';
import { renderComment } from '../../src/render/comment.ts';
import { knownWords } from '../../src/render/facts.ts';
import { resultJson } from '../../src/render/json.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { suite } from '../draw.ts';
import { STATES } from './states.ts';

const context = { key: 'default' };
const drawn = suite('s', { a: 'passed' });
const [test_] = [...drawn.cases];

/** A judgement whose causes base has seen, and with a test that is slower. */
function remembered(): Judgement {
  const judged = STATES.blocked;
  if (test_ === undefined) throw new Error('nothing drawn');
  const slower = [
    {
      id: 's › a' as TestId,
      suite: drawn,
      test: test_,
      ms: 60_000,
      usual: 2000,
      evidence: '1 min, was 2 s in 20 base runs',
    },
  ];
  const clusters = judged.comparison.clusters.map((each) => ({
    ...each,
    isNew: false,
    seen: 'first seen 3 runs ago, at abc1234',
  }));
  return { ...judged, comparison: { ...judged.comparison, clusters, slower } };
}

describe('what the history of base knows', () => {
  const views = {
    comment: renderComment(remembered(), context),
    summary: renderSummary(remembered(), context),
    terminal: renderTerminal(remembered(), { colour: false, width: 120, detail: 'full' }),
  };

  test.each(Object.entries(views))('since when a cause is known: %s', (_, view) => {
    expect(view).toMatch(/base has it in other tests[ ·,]+first seen 3 runs ago, at `?abc1234/);
  });

  test.each(Object.entries(views))('no view says that base has not what it has: %s', (_, view) => {
    expect(view).toContain('on base these tests do not fail so');
    expect(view).not.toContain('base does not have them');
  });

  test('a failure that base has in this very test, and another beside it', () => {
    const { comparison } = remembered();
    const [cluster] = comparison.clusters;
    const [change] = cluster?.changes ?? [];
    if (cluster === undefined || change === undefined) throw new Error('nothing fails');
    const wordsOf = (name: 'failingDifferently' | 'newlyFailing' | 'stillFailing') =>
      knownWords({ ...cluster, changes: [{ ...change, class: name }] })[0];
    expect(wordsOf('newlyFailing')).toBe('base has it in other tests');
    expect(wordsOf('failingDifferently')).toBe('base has it too');
    expect(wordsOf('stillFailing')).toBe('base has it too');
  });

  test('what became slower is folded away, with its number in the line that stays', () => {
    expect(views.comment).toContain('Slower than on base (1)');
    expect(views.comment).toContain('- `s › a` · 1 min, was 2 s in 20 base runs');
    expect(views.comment.indexOf('1 min, was 2 s')).toBeGreaterThan(views.comment.indexOf('<details>'));
  });

  test('JSON has it all', () => {
    expect(resultJson(remembered())).toMatchObject({
      slower: [{ id: 's › a', ms: 60_000, usual: 2000, evidence: '1 min, was 2 s in 20 base runs' }],
      clusters: expect.arrayContaining([expect.objectContaining({ seen: 'first seen 3 runs ago, at abc1234' })]),
    });
  });
});
