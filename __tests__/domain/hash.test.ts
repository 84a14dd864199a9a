import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hashBytes, hashName } from '../../src/domain/hash.ts';

test('a name has the hash of its bytes where it is ASCII, wherever they lie', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), fc.string(), fc.string(), (name, before, after) => {
      const start = Buffer.from(before);
      const bytes = Buffer.concat([start, Buffer.from(name), Buffer.from(after)]);
      expect(hashBytes(bytes, start.length, start.length + name.length)).toBe(hashName(name));
    }),
  );
});

test('names that differ in a few characters have different hashes', () => {
  const names = Array.from({ length: 100_000 }, (_, n) => `test_${n % 10}00${Math.floor(n / 10) % 10}[${n}]`);
  expect(new Set(names.map(hashName)).size).toBeGreaterThan(99_990);
});
