import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Judgement, Relaxation } from '../../src/domain/verdict.ts';
import { renderAllClear, renderComment } from '../../src/render/comment.ts';
import { renderHtml } from '../../src/render/html.ts';
import { json } from '../../src/render/json.ts';
import { relaxed } from '../../src/render/rules.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { usefulness } from '../../src/render/usefulness.ts';
import { judgement } from './draw.ts';

const context = { key: 'default' };
const coverage: Relaxation = {
  kind: 'gate',
  gate: 'coverage(unit)',
  from: '80 %',
  to: '70 %',
  sentence: 'coverage(unit) 80 % → 70 %',
};
const entry = (n: number): Relaxation => ({
  kind: 'quarantine entry',
  gate: `quarantine of test "t${n}"`,
  from: 'none',
  to: '"x" until 2026-12-01',
  sentence: `quarantine of test "t${n}" none → "x" until 2026-12-01`,
});
const relaxing = (...relaxations: readonly Relaxation[]): Judgement => ({
  ...judgement({ suites: [{ name: 'unit', passing: 3 }], gates: ['PASS complete 3 tests'] }),
  relaxations,
});
const terminal = (judged: Judgement, detail: 'verdict' | 'full' = 'full') =>
  renderTerminal(judged, { colour: false, width: 80, detail });

describe('what a change relaxes is said aloud', () => {
  const said = 'This pull request relaxes 1 gate';
  const sentence = 'coverage(unit) 80 % → 70 %';
  test.each<[string, (judged: Judgement) => string]>([
    ['the comment', (judged) => renderComment(judged, context)],
    ['the all-clear', (judged) => renderAllClear(judged, context)],
    ['the job summary', (judged) => renderSummary(judged, context)],
    ['the terminal', (judged) => terminal(judged)],
    ['the short terminal', (judged) => terminal(judged, 'verdict')],
    ['the HTML report', (judged) => renderHtml(judged, context)],
  ])('%s', (_name, render) => {
    const text = render(relaxing(coverage)).replaceAll(/<[^>]*>|\*\*/g, '');
    expect(text).toContain(said);
    expect(text.replaceAll('\\', '')).toContain(sentence);
    expect(render(relaxing())).not.toContain('relaxes');
  });

  test('the JSON has all of it and keeps to its schema', () => {
    const schema: object = JSON.parse(
      readFileSync(new URL('../../schemas/result.schema.json', import.meta.url), 'utf8'),
    );
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    const result = JSON.parse(json.render({ ...relaxing(coverage, entry(1)), proposals: ['x'] }, context));
    expect(result.relaxations).toEqual([coverage, entry(1)]);
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    expect(JSON.parse(json.render(judgement(), context))).not.toHaveProperty('relaxations');
  });

  test('several kinds are counted apart, and the rest of a long list is counted', () => {
    const many = Array.from({ length: 12 }, (_, n) => entry(n));
    expect(relaxed(relaxing(coverage, ...many))).toEqual({
      title: 'This pull request relaxes 1 gate and 12 quarantine entries',
      items: [
        coverage.sentence,
        ...many.slice(0, 9).map(({ sentence }) => sentence),
        'and 3 others: the JSON result has them',
      ],
    });
  });

  test('it is worth a comment, whatever the verdict', () => {
    const quiet = { suites: [{ name: 'unit', passing: 3 }], gates: ['PASS complete 3 tests'] };
    expect(usefulness(judgement(quiet))).toBe('nothing-to-say');
    expect(usefulness({ ...judgement(quiet), relaxations: [coverage] })).toBe('worth-a-comment');
  });
});

test('a result by the policy of base says so', () => {
  const judged: Judgement = {
    ...judgement({ verdict: 'block', gates: ['BLOCK coverage 75 % of lines < 80 %'] }),
  };
  const byBase = { ...judged, gates: judged.gates.map((gate) => ({ ...gate, policy: 'base' as const })) };
  expect(terminal(byBase)).toContain('BLOCK  coverage (policy of base)  75 %');
  expect(renderComment(byBase, context)).toContain('coverage (policy of base)');
  expect(renderComment(judged, context)).not.toContain('policy of base');
});

test('what could be asked for is a note on the terminal and in the summary, and nothing in the comment', () => {
  const sentence = 'coverage(unit) could ask for 84 %, 80 % now';
  const judged: Judgement = { ...judgement({ suites: [{ name: 'unit', passing: 3 }] }), proposals: [sentence] };
  expect(terminal(judged)).toContain(`note  ${sentence}\n`);
  expect(terminal(judged, 'verdict')).not.toContain('could ask');
  expect(renderSummary(judged, context)).toContain('could ask for 84 %');
  expect(renderComment(judged, context)).not.toContain('could ask');
  expect(usefulness(judged)).toBe('nothing-to-say');
});
