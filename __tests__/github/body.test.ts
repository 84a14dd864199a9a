import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { wholeBody } from '../../src/github/body.ts';

const chunks = () => Readable.from([Buffer.alloc(6, 'a'), Buffer.alloc(6, 'b')]);

test('all bytes of an answer are read', async () => {
  expect((await wholeBody(chunks(), 12)).toString()).toBe('aaaaaabbbbbb');
});

test('an answer of more bytes than anybody wants is given up while it comes', async () => {
  const body = chunks();
  await expect(wholeBody(body, 11)).rejects.toThrow('the answer broke off');
  expect(body.destroyed).toBe(true);
});
