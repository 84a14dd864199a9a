import { expect, test } from '@jest/globals';
import type { GateResult } from '../../src/domain/verdict.ts';
import { statusesOf } from '../../src/publish/statuses.ts';
import { judgement } from '../render/draw.ts';

const SHA = 'a'.repeat(40);
function gate(state: GateResult['state'], changes: Partial<GateResult> = {}): GateResult {
  return { check: 'coverage', scope: '', state, actual: '1', limit: '0', sentence: `it is ${state}`, ...changes };
}
function statuses(checkName: string, ...gates: readonly GateResult[]): readonly string[] {
  const all = statusesOf(
    { ...judgement(), gates },
    { key: 'default', checkName, runUrl: 'https://github.com/o/r/actions/runs/1' },
    SHA,
  );
  return all.map(({ context, state, description }) => `${context}: ${state}: ${description}`);
}

test('each gate has a status, and only what blocks fails', () => {
  expect(
    statuses(
      'test-health (ci.yml.test)',
      gate('block'),
      gate('warn', { scope: 'unit' }),
      gate('not-judged', { check: 'coverage-drop' }),
      gate('waived', { check: 'failing' }),
    ),
  ).toEqual([
    'test-health (ci.yml.test) / coverage: failure: it is block',
    'test-health (ci.yml.test) / coverage (unit): success: it is warn',
    'test-health (ci.yml.test) / coverage-drop: success: it is not-judged',
    'test-health (ci.yml.test) / failing: success: it is waived',
  ]);
});

test('of two gates with one name the one that blocks is shown', () => {
  expect(statuses('test-health (ci.yml.test)', gate('pass'), gate('block'), gate('warn'))).toEqual([
    'test-health (ci.yml.test) / coverage: failure: it is block',
  ]);
});

test('gates of several keys stand side by side', () => {
  expect(statuses('test-health (api, ci.yml.test)', gate('pass', { policy: 'base' }))).toEqual([
    'test-health (api, ci.yml.test) / coverage (policy of base): success: it is pass',
  ]);
});

test('names and sentences of reports are one line of the length that GitHub takes', () => {
  const [status] = statusesOf(
    { ...judgement(), gates: [gate('block', { scope: `a\u202E\n${'b'.repeat(400)}`, sentence: 'c'.repeat(400) })] },
    { key: 'default' },
    SHA,
  );
  expect(status?.context.length).toBeLessThanOrEqual(255);
  expect(status?.description.length).toBeLessThanOrEqual(140);
  expect(status?.context).not.toMatch(/[\u202E\n]/);
});
