import { channel } from 'node:diagnostics_channel';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { watchDepartures } from '../../src/github/departure.ts';

const begin = (request: object) => channel('undici:request:create').publish({ request });
const send = (request: object) => channel('undici:client:sendHeaders').publish({ request });
const fail = (request: object) => channel('undici:request:error').publish({ request, error: new Error('refused') });

/** An hour: who waits for it waits for ever. */
const LONG = 3_600_000;
const [first, second] = [{ path: '/a' }, { path: '/b' }];

async function turns(): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await nextTurn();
}

/** Whether it is over after some turns of the event loop. */
async function isOver(waiting: Promise<void>): Promise<boolean> {
  let over = false;
  waiting.then(() => {
    over = true;
  });
  await turns();
  return over;
}

describe('waiting for requests to leave', () => {
  test('it is over at once where nothing was asked', async () => {
    expect(await isOver(watchDepartures()(LONG))).toBe(true);
  });

  test('it lasts until the last request is sent', async () => {
    const departed = watchDepartures();
    begin(first);
    begin(second);
    const waiting = departed(LONG);
    expect(await isOver(waiting)).toBe(false);
    send(first);
    expect(await isOver(waiting)).toBe(false);
    send(second);
    expect(await isOver(waiting)).toBe(true);
  });

  test('a request that is begun while it waits is waited for', async () => {
    const waiting = watchDepartures()(LONG);
    begin(first);
    expect(await isOver(waiting)).toBe(false);
    send(first);
    expect(await isOver(waiting)).toBe(true);
  });

  test.each([
    ['is sent before anybody waits', [send]],
    ['finds no connection', [fail]],
    ['is sent, and then fails', [send, fail]],
  ])('a request that %s is not waited for', async (_what, steps) => {
    const departed = watchDepartures();
    begin(first);
    for (const step of steps) step(first);
    begin(second);
    send(second);
    expect(await isOver(departed(LONG))).toBe(true);
  });

  test('it is over when it has lasted long enough', async () => {
    const departed = watchDepartures();
    begin(first);
    await expect(departed(1)).resolves.toBeUndefined();
  });

  test('nothing is watched afterwards', async () => {
    await watchDepartures()(LONG);
    expect(channel('undici:request:create').hasSubscribers).toBe(false);
    expect(channel('undici:client:sendHeaders').hasSubscribers).toBe(false);
  });
});
