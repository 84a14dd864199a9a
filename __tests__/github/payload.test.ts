import { expect, test } from '@jest/globals';
import { field, textField } from '../../src/github/payload.ts';

test('only what a payload says itself is taken, nothing of its prototype', () => {
  expect(textField({}, 'constructor', 'name')).toBeUndefined();
  expect(field(JSON.parse('{"a": {}}'), 'a', '__proto__')).toBeUndefined();
  expect(textField({ a: { b: 'c' } }, 'a', 'b')).toBe('c');
});
