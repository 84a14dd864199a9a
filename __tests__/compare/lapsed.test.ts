import { describe, expect, test } from '@jest/globals';
import { lapsedBy, withLapsed } from '../../src/compare/lapsed.ts';
import type { ChangeClass } from '../../src/domain/comparison.ts';
import type { TestSuite } from '../../src/domain/tests.ts';
import type { QuarantineEntry } from '../../src/policy/quarantine.ts';
import { suite } from '../draw.ts';
import { drawDiff, parse } from '../draw-diff.ts';
import { entry, skew, TODAY } from '../draw-quarantine.ts';

const past = { added: '2026-10-01', expires: '2026-11-12' };
const pytest = suite('tests.api.test_auth', { t: skew }, { classname: 'tests.api.test_auth.TestLogin' });
const jest = suite('src/cart.test.ts', { adds: skew }, { classname: 'Cart total', file: 'src/cart.test.ts' });
const absolute = suite('cart', { adds: skew }, { file: '/home/runner/work/shop/shop/web/src/cart.test.ts' });
const java = suite('com.acme.CartTest', { adds: skew }, { classname: 'com.acme.CartTest' });
const nested = suite('com.acme.CartTest$Nested', { adds: skew }, { classname: 'com.acme.CartTest$Nested' });
const go = suite('example.com/shop', { TestTotal: skew }, { classname: 'example.com/shop' });
const plain = suite('Cart', { adds: skew });

function touch(inSuite: TestSuite, each: QuarantineEntry, ...paths: readonly string[]): string | undefined {
  const [first] = [...inSuite.cases];
  if (first === undefined) throw new Error('draw: no test');
  const change = parse(paths.map((path) => drawDiff(path, ['-a', '+b'])).join(''));
  return lapsedBy({ entries: [each], today: TODAY, change })?.({ suite: inSuite, test: first })?.touch;
}

const named = (name: string) => entry(name, past);

describe('whether a change touches the file of a test', () => {
  test.each<[string, TestSuite, QuarantineEntry, string, string]>([
    [
      'the module that the report names',
      pytest,
      named('tests.api.test_auth.TestLogin::t'),
      'tests/api/test_auth.py',
      'touched',
    ],
    ['another module', pytest, named('tests.api.test_auth.TestLogin::t'), 'tests/api/test_user.py', 'untouched'],
    ['the code under test', pytest, named('tests.api.test_auth.TestLogin::t'), 'src/auth.py', 'untouched'],
    ['the file of the report', jest, named('src/cart.test.ts › Cart total › adds'), 'src/cart.test.ts', 'touched'],
    ['another file', jest, named('src/cart.test.ts › Cart total › adds'), 'src/cart.ts', 'untouched'],
    [
      'a package of a larger repository',
      jest,
      named('src/cart.test.ts › Cart total › adds'),
      'web/src/cart.test.ts',
      'touched',
    ],
    ['a path from the root of the machine', absolute, named('cart › adds'), 'web/src/cart.test.ts', 'touched'],
    ['an absolute path, another file', absolute, named('cart › adds'), 'web/src/other.test.ts', 'untouched'],
    ['the source of a class', java, named('com.acme.CartTest#adds'), 'src/test/java/com/acme/CartTest.java', 'touched'],
    [
      'the source of an outer class',
      nested,
      named('com.acme.CartTest$Nested#adds'),
      'src/test/java/com/acme/CartTest.java',
      'touched',
    ],
    [
      'the source of another class',
      java,
      named('com.acme.CartTest#adds'),
      'src/main/java/com/acme/Cart.java',
      'untouched',
    ],
    ['a report that names no file', go, named('example.com/shop::TestTotal'), 'cart_test.go', 'unknown'],
    ['a name of one word', plain, named('Cart › adds'), 'src/cart.cc', 'unknown'],
    [
      'an entry that names the file',
      plain,
      entry('', { ...past, target: { by: 'file', name: 'Cart' } }),
      'src/cart.cc',
      'unknown',
    ],
  ])('%s', (_, inSuite, each, path, expected) => {
    expect(touch(inSuite, each, 'README.md', path)).toBe(expected);
  });

  test('the old name of a renamed file counts', () => {
    const change = parse(drawDiff('src/basket.test.ts', ['-a', '+b'], 'src/cart.test.ts'));
    const [first] = [...jest.cases];
    const each = named('src/cart.test.ts › Cart total › adds');
    const find = lapsedBy({ entries: [each], today: TODAY, change });
    expect(first && find?.({ suite: jest, test: first })?.touch).toBe('touched');
  });

  test('without a diff nobody knows', () => {
    const [first] = [...jest.cases];
    const each = named('src/cart.test.ts › Cart total › adds');
    const find = lapsedBy({ entries: [each], today: TODAY, change: undefined });
    expect(first && find?.({ suite: jest, test: first })?.touch).toBe('unknown');
  });
});

describe('which failures an expired entry held', () => {
  const each = named('src/cart.test.ts › Cart total › adds');
  test.each<[string, QuarantineEntry, string, boolean]>([
    ['the one that it matched', each, skew, true],
    ['another failure is none of its', each, 'failed: KeyError: user', false],
    ['another test is none of its', named('src/cart.test.ts › Cart total › subtracts'), skew, false],
    ['an active entry has not expired', { ...each, expires: '2026-12-01' }, skew, false],
    ['one that is still to come has not either', { ...each, added: '2026-11-20', expires: '2026-12-01' }, skew, false],
  ])('%s', (_, given, words, expected) => {
    const inSuite = suite('src/cart.test.ts', { adds: words }, { classname: 'Cart total', file: 'src/cart.test.ts' });
    expect(touch(inSuite, given, 'src/cart.test.ts') !== undefined).toBe(expected);
  });
});

test('an acceptance that is over is told beside every failure that nothing else excuses, and changes no class but of a known one', () => {
  const lapsed = { entry: named('src/cart.test.ts › Cart total › adds'), touch: 'untouched' } as const;
  const evidence = (name: ChangeClass) => withLapsed({ class: name, evidence: 'so' }, lapsed);
  const over = 'so; accepted until 2026-11-12 by @acme/identity, expired';
  expect(evidence('newlyFailing')).toEqual({ class: 'newlyFailing', evidence: over });
  expect(evidence('likelyFlaky')).toEqual({ class: 'likelyFlaky', evidence: over });
  expect(evidence('stillFailing')).toEqual({ class: 'stillFailing', evidence: over, lapsed: 'untouched' });
  expect(evidence('flaky')).toEqual({ class: 'flaky', evidence: 'so' });
  expect(withLapsed({ class: 'newlyFailing', evidence: 'so' }, undefined).evidence).toBe('so');
});
