import { describe, expect, test } from '@jest/globals';
import type { RunRecord } from '../../src/domain/history.ts';
import { NO_TESTS } from '../../src/domain/tests.ts';
import type { Judgement } from '../../src/domain/verdict.ts';
import { renderComment } from '../../src/render/comment.ts';
import { trends } from '../../src/render/html/trends.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { trendRuns } from '../../src/render/trends.ts';
import { judgement } from './draw.ts';

const context = { key: 'default' };

/** `9/10 38`: passed of total and the coverage in percent of a run of base; `-`: it was not whole. */
function past(words: string, index: number): RunRecord {
  const [, passed, total, covered] = /^(?:-|(\d+)\/(\d+)) (\d+)$/.exec(words) ?? [];
  return {
    ...(index === 0 ? { sha: 'abc1234def5678' } : {}),
    tests: { ...NO_TESTS, total: Number(total ?? 0), passed: Number(passed ?? 0) },
    ms: 1000,
    coverage: { lines: { covered: Number(covered), total: 100 } },
    counted: passed !== undefined,
  };
}

function withHistory(runs: readonly string[], head: Judgement): Judgement {
  return withRuns(runs.map(past), head);
}

function withRuns(runs: readonly RunRecord[], head: Judgement): Judgement {
  const { base } = head.comparison;
  if (base === undefined) return head;
  const history = { runs, tests: new Map() };
  return { ...head, comparison: { ...head.comparison, base: { ...base, history } } };
}

const RUNS = ['10/10 38', '- 40', '9/10 43', '10/10 44'];
const here = judgement({ suites: [{ name: 'a', passing: 8, was: '10 of 10' }], coverage: ['47/100 44/100'] });

test('a run that was not whole has no pass rate, and one without a commit is counted', () => {
  const rows = trendRuns(withHistory(RUNS, here)).map(({ label, passRate, coverage }) => [
    label,
    passRate?.covered,
    coverage?.covered,
  ]);
  expect(rows).toEqual([
    ['abc1234', 10, 38],
    ['run 2', undefined, 40],
    ['run 3', 9, 43],
    ['run 4', 10, 44],
    ['here', 8, 47],
  ]);
});

test('what is measured in another way is no next step of the line', () => {
  const other = judgement({ coverage: ['47/100 44/100'], caveats: ['lcov here, cobertura on base'] });
  expect(trendRuns(withHistory(RUNS, other)).at(-1)).toMatchObject({ label: 'here', coverage: undefined });
});

describe('the comment', () => {
  test('has a line of bars with its numbers in words', () => {
    expect(renderComment(withHistory(RUNS, here), context)).toContain(
      '\n- **Trend** coverage ▁▂▄▅█ 38 → 47 % in 5 runs · pass rate ',
    );
  });

  test('has none without a history, or where nothing changed', () => {
    expect(renderComment(here, context)).not.toContain('Trend');
    const same = judgement({ suites: [{ name: 'a', passing: 10 }], coverage: ['44/100 44/100'] });
    expect(renderComment(withHistory(['10/10 44', '10/10 44'], same), context)).not.toContain('Trend');
  });
});

describe('the job summary', () => {
  const summary = renderSummary(withHistory(RUNS, here), context);

  test('has a chart of each, folded away, with the same numbers as a table', () => {
    expect(summary).toContain('<details><summary>History: the last 4 runs of base, and this one</summary>');
    expect(summary.match(/```mermaid\n%%.*%%\nxychart-beta\n/g)).toHaveLength(2);
    expect(summary).toContain('    line [38, 40, 43, 44, 47]\n');
    expect(summary).toContain('    line [100, 90, 100, 100]\n');
    expect(summary).toContain('| `run 2` | unknown | 40 % |');
  });

  test('does not call the last run this one where this one is not known', () => {
    const partial = judgement({ suites: [{ name: 'a', state: 'partial', passing: 1 }], coverage: ['47/100 44/100'] });
    const axes = renderSummary(withHistory(RUNS, partial), context).match(/x-axis .*/g);
    expect(axes).toEqual(['x-axis "Run (the last is this one)" 1 --> 5', 'x-axis "Run of base" 1 --> 3']);
  });

  test('has none of two runs', () => {
    expect(renderSummary(withHistory(['10/10 38'], here), context)).not.toContain('mermaid');
  });
});

test.each([1, 2, 5, 30, 4000])(
  'the report draws a coverage that falls by %i hundredths of a percent, and its axis names no value twice',
  (change) => {
    const head = judgement({ coverage: [`${9915 - change}/10000 9915/10000`] });
    const runs = [{ ...past('- 0', 1), coverage: { lines: { covered: 9915, total: 10_000 } } }];
    const drawn = trends(withRuns(runs, head));
    const named = [...drawn.matchAll(/<text class="n"[^>]*>([\d.]+) %</g)].map(([, value]) => value);
    expect(named.length).toBeGreaterThan(0);
    expect(new Set(named).size).toBe(named.length);
  },
);
