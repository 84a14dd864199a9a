import { describe, expect, test } from '@jest/globals';
import { type Gate, gateAt, resultName } from '../../src/baseline/lookup.ts';

const gate: Gate = { key: 'default', workflow: '.github/workflows/ci.yml', call: undefined, job: 'test', matrix: '' };

describe('the name of a result', () => {
  test.each<[string, Partial<Gate>, string]>([
    ['has workflow and job', {}, 'test-health-default@ci.yml.test'],
    ['has the call', { call: 'api' }, 'test-health-default@ci.yml.api.test'],
    ['has the call of a call', { call: 'release / api' }, 'test-health-default@ci.yml.release.api.test'],
    [
      'has a call of a matrix without the letters that no artifact may have',
      { call: 'call (api: "x")' },
      'test-health-default@ci.yml.call__api___x__-8f4fbcb8.test',
    ],
  ])('%s', (_what, changes, expected) => {
    expect(resultName({ ...gate, ...changes })).toBe(expected);
  });

  test('is not that of another call that looks like it', () => {
    const long = 'x'.repeat(200);
    const calls = ['a.b', 'a / b', 'a_b', 'a (b)', 'a [b]', `${long}1`, `${long}2`];
    expect(new Set(calls.map((call) => resultName({ ...gate, call }))).size).toBe(calls.length);
  });

  test('of a call with a very long name is one that an artifact may have', () => {
    expect(resultName({ ...gate, call: 'x'.repeat(500) }).length).toBeLessThan(160);
  });
});

describe('an address names', () => {
  test.each<[string, string, string]>([
    ['another job of the same call', 'test-health#build', 'test-health-default@ci.yml.api.build'],
    ['a job of another workflow', 'test-health#main.yml/build', 'test-health-default@main.yml.build'],
    ['a job of a call there', 'test-health#main.yml/web.build', 'test-health-default@main.yml.web.build'],
    ['nothing, and it is the job itself', 'test-health', 'test-health-default@ci.yml.api.test'],
  ])('%s', (_what, address, expected) => {
    expect(resultName(gateAt(address, { ...gate, call: 'api' }).gate)).toBe(expected);
  });
});
