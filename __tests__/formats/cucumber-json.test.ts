import { describe, expect, test } from '@jest/globals';
import { readValue, told } from './support/told.ts';

const step = (status: string | undefined, more: object = {}) => ({
  keyword: 'Then ',
  name: 'it adds',
  ...(status === undefined ? {} : { result: { status, duration: 2_000_000 } }),
  ...more,
});
const hook = (status: string, message = 'Error: no db') => ({ result: { status, error_message: message } });
const scenario = (steps: readonly object[], more: object = {}) => ({
  type: 'scenario',
  keyword: 'Scenario',
  name: 's',
  line: 3,
  steps,
  ...more,
});
const cucumber = (...elements: readonly object[]) =>
  readValue([{ uri: 'a.feature', keyword: 'Feature', name: 'F', elements }]);
const ruby = { match: { location: 'steps.rb:3' } };

describe('Cucumber JSON', () => {
  test.each<[string, object, string]>([
    ['passed', scenario([step('passed')]), 'passed'],
    [
      'failed',
      scenario([
        step('passed'),
        step('failed', { result: { status: 'failed', error_message: 'Error: bad\n    at x' } }),
        step('skipped'),
      ]),
      'failed (Error: bad)',
    ],
    ['skipped', scenario([step('skipped')]), 'skipped'],
    ['undefined', scenario([step('undefined')]), 'failed (undefined: undefined step: Then it adds)'],
    ['pending', scenario([step('pending')]), 'failed (pending: pending step: Then it adds)'],
    ['ambiguous', scenario([step('ambiguous')]), 'failed (ambiguous: ambiguous step: Then it adds)'],
    [
      'pending in Ruby',
      scenario([step('passed', ruby), step('pending', ruby)]),
      'skipped (pending step: Then it adds)',
    ],
    [
      'failed in Ruby behind what is pending',
      scenario([step('pending', ruby), step('failed', ruby)]),
      'failed (Then it adds failed)',
    ],
    [
      'stopped by a hook of cucumber-js',
      scenario([{ keyword: 'Before', hidden: true, ...hook('failed') }, step('skipped')]),
      'errored (Error: no db)',
    ],
    [
      'stopped by a hook of Cucumber-JVM',
      scenario([step('skipped')], { before: [hook('failed')] }),
      'errored (Error: no db)',
    ],
    ['failed behind its last step', scenario([step('passed')], { after: [hook('failed')] }), 'failed (Error: no db)'],
    ['failed behind a step', scenario([step('passed', { after: [hook('failed')] })]), 'failed (Error: no db)'],
    [
      'of an unknown status',
      scenario([step('fine')]),
      'errored (the report gives the test a status "fine", which is not known)',
    ],
    [
      'without a result',
      scenario([step(undefined)]),
      'errored (the report gives the test a status that is missing, which is not known)',
    ],
  ])('a scenario that is %s', (_, element, expected) => {
    expect(told(cucumber(element))).toEqual([`a.feature › F › s: ${expected}`]);
  });

  test('a background belongs to the scenario behind it', () => {
    const background = {
      type: 'background',
      name: '',
      steps: [step('failed', { result: { status: 'failed', error_message: 'Error: bad' } })],
    };
    expect(told(cucumber(background, scenario([step('skipped')]), scenario([step('passed')], { line: 9 })))).toEqual([
      'a.feature › F › s: failed (Error: bad)',
      'a.feature › F › s: passed',
    ]);
  });

  test('rows of an outline are tests; a scenario that failed and stands again at its line is another try', () => {
    const bad = [step('failed', { result: { status: 'failed', error_message: 'Error: bad' } })];
    expect(
      told(cucumber(scenario([step('passed')], { line: 5 }), scenario([step('passed')], { line: 6 }))),
    ).toHaveLength(2);
    expect(told(cucumber(scenario(bad), scenario([step('passed')])))).toEqual([
      'a.feature › F › s: failed (Error: bad), passed',
    ]);
  });

  test('behave counts in seconds and has places', () => {
    const element = {
      type: 'scenario',
      keyword: 'Scenario',
      name: 's',
      location: 'a.feature:3',
      status: 'passed',
      steps: [{ keyword: 'Then', name: 'x', result: { status: 'passed', duration: 0.25 } }],
    };
    const skipped = {
      ...element,
      name: 't',
      location: 'a.feature:9',
      status: 'skipped',
      steps: [{ keyword: 'Then', name: 'x' }],
    };
    const reading = readValue([
      { location: 'a.feature:1', keyword: 'Feature', name: 'F', status: 'passed', elements: [element, skipped] },
    ]);
    expect(told(reading)).toEqual(['a.feature › F › s: passed', 'a.feature › F › t: skipped']);
    expect([reading.cases[0]?.ms, reading.cases[0]?.line]).toEqual([250, 3]);
  });

  test('nanoseconds become milliseconds', () => {
    expect(cucumber(scenario([step('passed'), step('passed')])).cases[0]?.ms).toBe(4);
  });

  test('a report without features is claimed by nobody', () => {
    expect(readValue([]).claimedBy).toEqual([]);
  });
});
