import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { innermostFrame } from '../../src/compare/frames.ts';
import { maskLine } from '../../src/compare/masks.ts';
import { rootLine } from '../../src/compare/root-line.ts';
import { decidingFailure, signatureOf } from '../../src/compare/signature.ts';
import type { Failure } from '../../src/domain/tests.ts';
import { PASSED } from '../../src/domain/tests.ts';
import { failed } from '../draw.ts';

function failure(message: string, detail = '', type = ''): Failure {
  return { type, message, detail };
}

const unit = { name: 'tests.unit' };
const id = (given: Failure, suite = unit) => signatureOf(given, suite).id;

describe('the root line says what the cause is', () => {
  test.each<[string, Failure, string]>([
    ['the first line of the message', failure('KeyError: 1\nmore'), 'KeyError: 1'],
    [
      'the last cause of a Java trace',
      failure('failed', 'a.B: x\nCaused by: c.D: y\n\tat q\nCaused by: e.F: z\n\tat r'),
      'e.F: z',
    ],
    [
      "pytest's collection failure",
      failure('collection failure', "ImportError while importing\nE   ModuleNotFoundError: No module named 'numpy'"),
      "ModuleNotFoundError: No module named 'numpy'",
    ],
    [
      'an exit at import',
      failure('collection failure', 'a.py:2: in <module>\n    sys.exit(1)\nE   SystemExit: 1'),
      'SystemExit: 1',
    ],
    [
      "pytest's set-up",
      failure('failed on setup with "LookupError: no"', 'x\nE   LookupError: no session\n\na.py:1: LookupError'),
      'LookupError: no session',
    ],
    [
      "pytest's set-up without a body",
      failure('failed on setup with "LookupError: no session"'),
      'LookupError: no session',
    ],
    [
      'no message',
      failure('', 'java.lang.IllegalStateException: closed\n\tat a.b(C.java:1)'),
      'java.lang.IllegalStateException: closed',
    ],
    ['no message and no error in the body', failure('', '\n  expected a\n got b'), 'expected a'],
    ['nothing but a type', failure('', '', 'AssertionError'), 'AssertionError'],
    ['colours', failure('\u001b[31mexpected\u001b[0m 1'), 'expected 1'],
    ['colours without their escape', failure('[2mexpect([22m[31mreceived[39m[2m)'), 'expect(received)'],
  ])('%s', (_, given, line) => {
    expect(rootLine(given)).toBe(line);
  });
});

describe('what differs from run to run is masked', () => {
  test.each([
    ['Session 123e4567-e89b-12d3-a456-426614174000 not found', 'Session <uuid> not found'],
    ['GET https://api.acme.test/v1/users?x=1 failed', 'GET <url> failed'],
    ['at 2026-11-20T08:00:40.798Z', 'at <time>'],
    ['could not connect to postgres at 10.0.0.5:5432', 'could not connect to postgres at <ip>'],
    ["No such file: '/tmp/pytest-0/data.json'", "No such file: 'data.json'"],
    ['open D:\\a\\app\\data.json', 'open data.json'],
    ['object at 0x7f8a1c2b3d40', 'object at <hex>'],
    ['commit 4f2c91a0d', 'commit <hex>'],
    ['feedback', 'feedback'],
    [`got "${'a b '.repeat(12)}"`, 'got <text>'],
    ['Timeout of 5000ms exceeded', 'Timeout of <n> exceeded'],
    ['took 1.5 s', 'took <n>'],
    ['assert 413 == 200', 'assert <n> == <n>'],
    ["No module named 'covet_missing_12'", "No module named 'covet_missing_<n>'"],
    ["KeyError: 'user_id'", "KeyError: 'user_id'"],
    ['utf8 and int32 stay', 'utf8 and int32 stay'],
    ['text/html and and/or stay', 'text/html and and/or stay'],
    ['-1 is not -2', '<n> is not <n>'],
  ])('%s', (line, masked) => {
    expect(maskLine(line)).toBe(masked);
  });

  test('a line without digits, slashes and quotes is not changed but for its blanks', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[g-z]{1,20}( [g-z]{1,20}){0,5}$/), (line) => {
        expect(maskLine(line)).toBe(line);
      }),
    );
  });
});

describe('a signature', () => {
  test('has a short id', () => {
    expect(id(failure('LookupError: Session x not found'))).toMatch(/^F-[0-9a-f]{6}$/);
  });

  test('is the same for the same cause with other values', () => {
    expect(id(failure('LookupError: Session 123e4567-e89b-12d3-a456-426614174000 not found'))).toBe(
      id(failure('LookupError: Session 00000000-e89b-12d3-a456-426614174999 not found')),
    );
  });

  test('tells errors with other quoted names apart', () => {
    expect(id(failure("KeyError: 'user_id'"))).not.toBe(id(failure("KeyError: 'tenant_id'")));
  });

  test('tells errors of other types apart', () => {
    expect(id(failure('no such session', '', 'A'))).not.toBe(id(failure('no such session', '', 'B')));
  });

  test('of a generic line is kept apart by the innermost frame of the project', () => {
    const at = (file: string) => failure('assert 1 == 2', `tests/conftest.py:3: in run\n${file}:12: AssertionError`);
    expect(id(at('tests/test_a.py'))).not.toBe(id(at('tests/test_b.py')));
    expect(id(at('tests/test_a.py'))).toBe(id(failure('assert 7 == 9', 'tests/test_a.py:99: AssertionError')));
  });

  test('of a generic line without a trace is kept apart by the suite', () => {
    expect(id(failure('assert 1 == 2'))).not.toBe(id(failure('assert 1 == 2'), { name: 'tests.other' }));
  });

  test('of a line that says enough does not depend on the suite', () => {
    expect(id(failure('ConnectionRefusedError: postgres'))).toBe(
      id(failure('ConnectionRefusedError: postgres'), { name: 'other' }),
    );
  });
});

const panic = (called: string, place: string) =>
  `panic: runtime error: index out of range [5] with length 3 [recovered]

goroutine 7 [running]:
testing.tRunner.func1.2({0x5207a0, 0xc0000b2000})
\t/usr/local/go/src/testing/testing.go:1632 +0x230
panic({0x5207a0?, 0xc0000b2000?})
\t/usr/local/go/src/runtime/panic.go:785 +0x132
${called}
\t/w/shop/${place}
example.com/shop.TestTotal(0xc0000d4680?)
\t/w/shop/cart_test.go:12 +0x1d
testing.tRunner(0xc0000d4680, 0x54b0f8)
\t/usr/local/go/src/testing/testing.go:1690 +0xf4

goroutine 1 [chan receive]:
main.main()
\t/w/shop/main.go:1 +0x1
`;

describe('what a runtime says of any program', () => {
  const go = 'panic: runtime error: index out of range [5] with length 3';
  const csharp = 'Object reference not set to an instance of an object.';
  const at = (name: string) =>
    `   at Acme.${name}.Total() in /src/${name}.cs:line 12\n   at Acme.CartTests.Adds() in /src/T.cs:line 5`;
  test.each([
    ['Go', go, panic('shop.total(...)', 'cart.go:5'), panic('shop.price(...)', 'price.go:5')],
    ['.NET', csharp, at('Cart'), at('Price')],
    [
      'Python',
      'IndexError: list index out of range',
      'src/a.py:5: in total\nE   IndexError: list index out of range',
      'src/a.py:5: in price\nE   IndexError: list index out of range',
    ],
  ])('%s: is another cause in another place', (_, message, here, there) => {
    expect(id(failure(message, here))).not.toBe(id(failure(message, there)));
    expect(id(failure(message, here))).toBe(id(failure(message, here.replaceAll(':5', ':99'))));
  });

  test('is one cause in every suite where no place is known', () => {
    expect(id(failure(go))).toBe(id(failure(go), { name: 'other' }));
  });

  test.each([
    ['a line of the program', 'panic: cart is empty'],
    [
      'an overflow of the stack, which ends in another place each time',
      'RecursionError: maximum recursion depth exceeded',
    ],
  ])('is not %s', (_, message) => {
    expect(id(failure(message, 'src/a.py:5: in total'))).toBe(id(failure(message, 'src/a.py:5: in price')));
  });
});

describe('the innermost frame of the project', () => {
  test.each<[string, string, string | undefined]>([
    ['pytest', 'tests/test_a.py:3: in test_x\n    f()\nsrc/app/cart.py:8: in total\nE  ValueError', 'cart.py total'],
    [
      'CPython',
      'Traceback:\n  File "/home/x/app/a.py", line 3, in go\n  File "/usr/lib/python3.11/json/decoder.py", line 2, in raw',
      'a.py go',
    ],
    [
      'Node',
      'Error: x\n    at ok (node:assert:1:2)\n    at total (/w/app/src/cart.js:3:4)\n    at Object.<anonymous> (/w/app/a.test.js:1:1)',
      'cart.js total',
    ],
    [
      'Node, without a name',
      'Error: x\n    at /w/app/node_modules/chai/i.js:1:2\n    at /w/app/src/cart.js:3:4',
      'cart.js',
    ],
    [
      'Java',
      'x\n\tat org.junit.Assert.fail(Assert.java:86)\n\tat com.acme.CartTest.adds(CartTest.java:12)',
      'CartTest.java com.acme.CartTest.adds',
    ],
    [
      '.NET',
      'x\n   at Xunit.Assert.Equal() in /x/A.cs:line 3\n   at Acme.Cart.Total() in /src/Cart.cs:line 12',
      'Cart.cs Acme.Cart.Total()',
    ],
    ['Go', '    cart_test.go:12: got 1, want 2', 'cart_test.go'],
    [
      'a panic of Go',
      panic('example.com/shop.(*Cart).total(0xc0000d4680?)', 'cart.go:5 +0x1d'),
      'cart.go shop.(*Cart).total',
    ],
    [
      'a panic of Go, of which the runner set up Go itself',
      panic('example.com/shop.total(...)', 'cart.go:5').replaceAll('/usr/local/go', '/opt/hostedtoolcache/go/1.22/x64'),
      'cart.go shop.total',
    ],
    [
      'a panic of Rust',
      "thread 'tests::adds' panicked at src/cart.rs:5:10:\ncalled `Option::unwrap()` on a `None` value",
      'cart.rs',
    ],
    [
      'a panic of Rust before 1.73',
      "thread 'tests::adds' panicked at 'called `Option::unwrap()` on a `None` value', src/cart.rs:5:10",
      'cart.rs',
    ],
    ['none', 'expected 1 to be 2', undefined],
  ])('%s', (_, detail, frame) => {
    expect(innermostFrame(detail)).toBe(frame);
  });
});

describe('the failure that stands for a test', () => {
  test('is the last failure, even where the tear-down errs after it', () => {
    expect(decidingFailure({ attempts: [failed('assert 413 == 200'), failed('LookupError', 'error')] })?.message).toBe(
      'assert 413 == 200',
    );
  });
  test('is the last error where nothing failed', () => {
    expect(decidingFailure({ attempts: [failed('first', 'error'), failed('last', 'error')] })?.message).toBe('last');
  });
  test('is none where nothing failed or erred', () => {
    expect(decidingFailure({ attempts: [PASSED] })).toBeUndefined();
  });
});
