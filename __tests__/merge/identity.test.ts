import { describe, expect, test } from '@jest/globals';
import { maskName } from '../../src/merge/identity.ts';

describe('a name is the same on every machine and in every run', () => {
  test.each([
    ['an address', 'test_cb[<function f at 0x7f8a1c2b3d40>]', 'test_cb[<function f at 0x…>]'],
    ["Java's default toString", 'parses(com.acme.Order@6d06d69c)', 'parses(com.acme.Order@…)'],
    ['a time', 'imports at 2026-11-20T08:00:40.798Z', 'imports at <time>'],
    ['milliseconds', 'user-1763625640798', 'user-<time>'],
    ['a UUID', 'loads 123e4567-e89b-12d3-a456-426614174000', 'loads <uuid>'],
    ['a path below a home folder', 'reads /home/runner/work/app/app/data/a.json', 'reads …/a.json'],
    ['a path on Windows', 'reads D:\\a\\app\\data\\a.json', 'reads …/a.json'],
    ['a temporary folder', "opens '/tmp/pytest-of-runner/pytest-0/x'", "opens '…/x'"],
    ['a UUID in Go', 'TestLoads/id_123e4567-e89b-12d3-a456-426614174000', 'TestLoads/id_<uuid>'],
    ["Go's time", 'TestAt/at_2026-11-20_08:00:40.798_+0000_UTC_m=+0.013', 'TestAt/at_<time>'],
    [
      "Go's pointers",
      'TestIs/Is((func()_int)(0x67fce0),_(*a.B)(0xc000012345))',
      'TestIs/Is((func()_int)(0x…),_(*a.B)(0x…))',
    ],
  ])('%s is masked', (_, name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  test.each([
    ['a route', 'GET /api/v1/users returns 200'],
    ['a short hexadecimal number', 'test_opcode[0x10]'],
    ['a number that is no pointer', 'TestRune/(0x10ffff)'],
    ['a time and a word behind it', 'at 10:30 PUT'],
    ['a date', 'test_leap_year[2024-02-29]'],
    ['a relative path', 'src/home/index.test.ts'],
    ['a URL', 'https://example.com/home/x'],
    ['an address of mail', 'mails bob@example.com'],
    ['a plain name', 'test_case_001'],
  ])('%s tells tests apart and stays', (_, name) => {
    expect(maskName(name)).toBe(name);
  });

  test('masking twice changes nothing more', () => {
    const once = maskName('a /tmp/b/c.txt 0x7f8a1c2b3d40 2026-11-20T08:00:40Z');
    expect(maskName(once)).toBe(once);
  });

  test('a name of 100,000 characters takes linear time', () => {
    expect(maskName(`/home/${'a/'.repeat(50_000)}x`)).toBe('…/x');
    expect(maskName('0x'.repeat(50_000))).toHaveLength(100_000);
  });
});
