import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import * as whole from '../node_modules/@actions/core/lib/core.js';
import { debug, error, info, setSecret, warning } from '../src/toolkit-core.ts';

let said: string[];

beforeEach(() => {
  said = [];
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
});

afterEach(() => {
  jest.restoreAllMocks();
});

type Say = (message: string) => void;

test.each<[string, Say, Say]>([
  ['debug', debug, whole.debug],
  ['info', info, whole.info],
  ['warning', warning, whole.warning],
  ['error', error, whole.error],
  ['setSecret', setSecret, whole.setSecret],
])('%s says what the toolkit says', (_, ours, theirs) => {
  for (const message of ['one word', '', 'a\nline, 100 % and a colon: ::error::no']) {
    ours(message);
    theirs(message);
    expect(said).toHaveLength(2);
    expect(said[0]).toBe(said[1]);
    said = [];
  }
});

test.each<[string, (message: Error) => void, (message: Error) => void]>([
  ['warning', warning, whole.warning],
  ['error', error, whole.error],
])('%s takes an error as the toolkit does', (_, ours, theirs) => {
  ours(new TypeError('broken'));
  theirs(new TypeError('broken'));
  expect(said[0]).toBe(said[1]);
});
