import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { field } from './payload.ts';

/** What the HTTP client says of each request: that there is one, that it is written to a connection, that nothing comes of it. */
const BEGUN = 'undici:request:create';
const GONE = ['undici:client:sendHeaders', 'undici:request:error'];

/** So many turns of the event loop it takes until the client knows a request that was asked for: it is loaded on the way. */
const TURNS = 3;

/**
 * Watches requests from now on. What it returns waits until all that were begun are sent, `mostMs` milliseconds at most: whatever keeps the process
 * busy before, such as loading the program, keeps connections from being made. Where nothing was asked it does not wait.
 */
export function watchDepartures(): (mostMs: number) => Promise<void> {
  const waiting = new Set<unknown>();
  let allSent = () => {};
  const begun = (message: unknown) => {
    waiting.add(field(message, 'request'));
  };
  const gone = (message: unknown) => {
    if (waiting.delete(field(message, 'request')) && waiting.size === 0) allSent();
  };
  subscribe(BEGUN, begun);
  for (const name of GONE) subscribe(name, gone);
  return async (mostMs) => {
    for (let turn = 0; turn < TURNS; turn++) await nextTurn();
    if (waiting.size > 0) {
      const late = new AbortController();
      const all = new Promise<void>((done) => {
        allSent = done;
      });
      const enough = sleep(mostMs, undefined, { signal: late.signal }).catch(() => undefined);
      await Promise.race([all, enough]);
      late.abort();
    }
    unsubscribe(BEGUN, begun);
    for (const name of GONE) unsubscribe(name, gone);
  };
}
