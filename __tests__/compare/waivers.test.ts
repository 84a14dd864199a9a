import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { signatureOf } from '../../src/compare/signature.ts';
import { waiveBy, waiver } from '../../src/compare/waivers.ts';
import type { TestSuite } from '../../src/domain/tests.ts';
import { judge } from '../../src/gates/index.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import type { QuarantineEntry } from '../../src/policy/quarantine.ts';
import { failed, snapshot, suite } from '../draw.ts';
import { entry, skew, TODAY } from '../draw-quarantine.ts';

function isWaived(inSuite: TestSuite, entries: readonly QuarantineEntry[], today = TODAY): boolean {
  const first = inSuite.cases.at(0);
  if (first === undefined) throw new Error('draw: no test');
  return waiver(entries, today)({ suite: inSuite, test: first }) !== undefined;
}

const login = suite(
  'tests.api.test_auth',
  { test_expired_token: skew },
  { classname: 'tests.api.test_auth.TestLogin' },
);

describe('an entry names a test', () => {
  const jest = suite('src/cart.test.ts', { 'adds a/b.c': skew }, { classname: 'Cart total', file: 'src/cart.test.ts' });
  const maven = suite('com.acme.CartTest', { adds: skew }, { classname: 'com.acme.CartTest' });
  const go = suite('example.com/shop', { 'TestTotal/two_items': skew }, { classname: 'example.com/shop' });
  const linux = suite('a', { t: skew }, { environment: 'os=linux' });

  test.each<[string, TestSuite, boolean]>([
    ['tests/api/test_auth.py::TestLogin::test_expired_token', login, true],
    ['./tests/api/test_auth.py::TestLogin::test_expired_token', login, true],
    ['tests\\api\\test_auth.py::TestLogin::test_expired_token', login, true],
    ['tests.api.test_auth.TestLogin::test_expired_token', login, true],
    ['tests.api.test_auth › tests.api.test_auth.TestLogin › test_expired_token', login, true],
    ['tests/api/test_auth.py::TestLogin', login, false],
    ['tests/api/test_auth.py::test_expired_token', login, false],
    ['test_expired_token', login, false],
    ['other/tests/api/test_auth.py::TestLogin::test_expired_token', login, false],
    ['tests/api/test_auth.py::TestLogin::test_expired_token2', login, false],
    ['src/cart.test.ts › Cart total › adds a/b.c', jest, true],
    ['src/cart.test.ts::Cart total::adds a/b.c', jest, true],
    ['src/cart.test.ts › Cart total › adds', jest, false],
    ['com.acme.CartTest#adds', maven, true],
    ['com.acme.CartTest.adds', maven, true],
    ['com.acme.CartTest', maven, false],
    ['example.com/shop.TestTotal/two_items', go, true],
    ['example.com/shop::TestTotal/two_items', go, true],
    ['a › t', linux, true],
    ['os=linux › a › t', linux, true],
    ['os=mac › a › t', linux, false],
  ])('%s', (name, inSuite, expected) => {
    expect(isWaived(inSuite, [entry(name)])).toBe(expected);
  });

  test.each<[QuarantineEntry['target'], boolean]>([
    [{ by: 'suite', name: 'tests.api.test_auth' }, true],
    [{ by: 'suite', name: 'tests.api.test_auth.TestLogin' }, true],
    [{ by: 'suite', name: 'tests.api' }, false],
    [{ by: 'file', name: 'tests/api/test_auth.py' }, true],
    [{ by: 'file', name: 'tests/api' }, false],
    [{ by: 'file', name: 'test_auth.py' }, false],
  ])('%j', (target, expected) => {
    expect(isWaived(login, [entry('', { target })])).toBe(expected);
  });

  test('a same-named other test is another test', () => {
    const twin = { ...login, cases: [...login.cases].map((each) => ({ ...each, ordinal: 2 })) };
    const name = 'tests/api/test_auth.py::TestLogin::test_expired_token';
    expect([isWaived(twin, [entry(name)]), isWaived(twin, [entry(`${name} #2`)])]).toEqual([false, true]);
  });
});

describe('an entry names a failure', () => {
  const named = (match: string) => [entry('a › t', { match })];
  const of = (words: string) => suite('a', { t: words });

  test.each([
    ['ClockSkewError', skew, true],
    ['3 s apart', skew, true],
    ['ClockSkewError', 'failed: KeyError: user', false],
    ['clockskewerror', skew, false],
    ['ClockSkewError', 'passed', false],
    ['ClockSkewError', 'flaky: ClockSkewError: x', true],
    ['ClockSkewError', 'collection: ClockSkewError: x', true],
    ['F-000000', skew, false],
  ])('%s of "%s": %s', (match, words, expected) => {
    expect(isWaived(of(words), named(match))).toBe(expected);
  });

  test('by its signature', () => {
    const failure = { type: 'ClockSkewError', message: 'ClockSkewError: 3 s apart', detail: '' };
    expect(isWaived(of(skew), named(signatureOf(failure, of(skew)).id))).toBe(true);
    expect(isWaived(of('failed: KeyError: user'), named(signatureOf(failure, of(skew)).id))).toBe(false);
  });

  test('by the root of what pytest calls a collection failure', () => {
    const drawn = suite('a', { t: 'collection: x' });
    const cases = [...drawn.cases].map((each) => ({
      ...each,
      attempts: [failed('collection failure', 'error', 'E   ModuleNotFoundError: No module named redis')],
    }));
    expect(isWaived({ ...drawn, cases }, named('No module named redis'))).toBe(true);
  });

  test('a retry or a tear-down that failed in another way is accepted by nobody', () => {
    const drawn = of(skew);
    const both = [...drawn.cases].map((each) => ({
      ...each,
      attempts: [...each.attempts, failed('KeyError: user', 'error')],
    }));
    expect(isWaived({ ...drawn, cases: both }, named('ClockSkewError'))).toBe(false);
  });
});

describe('an entry has its time', () => {
  test.each([
    ['2026-10-30', false],
    ['2026-10-31', true],
    ['2026-11-01', true],
    ['2026-12-01', true],
    ['2026-12-02', false],
  ])('on %s: %s', (today, expected) => {
    expect(isWaived(suite('a', { t: skew }), [entry('a › t')], today)).toBe(expected);
  });
});

describe('the verdict', () => {
  const base = { snapshot: snapshot(suite('a', { t: 'passed', u: 'passed' })), label: 'base' };
  const verdictOf = (t: string, u: string) => {
    const head = snapshot(suite('a', { t, u }));
    const waive = waiveBy([entry('a › t')], TODAY);
    const comparison = compareSnapshots({ head, base, noBase: undefined, policy: DEFAULT_POLICY, waive });
    const { verdict, gates } = judge({
      head,
      comparison,
      policy: DEFAULT_POLICY,
      diagnostics: [],
      jobStatus: undefined,
    });
    return [
      verdict,
      gates.find(({ check }) => check === 'newly-failing')?.state,
      comparison.changes.waived.map(({ evidence }) => evidence),
    ];
  };

  test('an accepted failure passes, and says who accepted it', () => {
    expect(verdictOf(skew, 'passed')).toEqual([
      'pass',
      'waived',
      ['accepted until 2026-12-01 by @acme/identity: Token clock race'],
    ]);
  });

  test('a new failure of the same test blocks', () => {
    expect(verdictOf('failed: KeyError: user', 'passed')).toEqual(['block', 'block', []]);
  });

  test('the same failure of another test blocks', () => {
    expect(verdictOf(skew, skew).slice(0, 2)).toEqual(['block', 'block']);
  });
});

test('a signature is accepted as a whole: one that differs in its last digit alone is another failure', () => {
  const [own] = [...login.cases];
  const failure = own?.attempts.flatMap((each) => (each.status === 'failed' ? [each.failure] : []))[0];
  if (failure === undefined) throw new Error('draw: no failure');
  const { id } = signatureOf(failure, login);
  const other = `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
  const name = 'tests/api/test_auth.py::TestLogin::test_expired_token';
  expect(isWaived(login, [entry(name, { match: id })])).toBe(true);
  expect(isWaived(login, [entry(name, { match: other })])).toBe(false);
});
