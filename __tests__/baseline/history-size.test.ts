import { expect, test } from '@jest/globals';
import { decodeSnapshot, encodeSnapshot } from '../../src/baseline/codec.ts';
import { extendHistory } from '../../src/compare/history.ts';
import type { History } from '../../src/domain/history.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { snapshot, suite } from '../draw.ts';

/** 100,000 tests with as many runs are to take less than 2 MB: 20 bytes a test. Of few tests, what a run takes by itself weighs the more. */
const TESTS = 300;
const RUNS = 50;

/** One in a hundred is flaky, and fails in every tenth run; in each run some other fails. */
function run(number: number): Snapshot {
  const words = (n: number) => (isFailing(n, number) ? `failed: expected ${n % 7} in part ${n % 50}` : 'passed');
  const suites = Array.from({ length: TESTS / 50 }, (_, module) =>
    suite(
      `tests.area${module % 10}.test_module_${module}`,
      Object.fromEntries(
        Array.from({ length: 50 }, (__, index) => {
          const n = module * 50 + index;
          return [`test_behaviour_${(n * 7919) % 100_000}[case-${index}]`, words(n)] as const;
        }),
      ),
    ),
  );
  return snapshot(...suites);
}

function isFailing(n: number, number: number): boolean {
  return (n % 100 === 7 && (n + number) % 10 === 0) || n === (number * 101) % TESTS;
}

test('a history of 50 runs takes less than 20 bytes a test, and comes back as it was', () => {
  let before: { snapshot: Snapshot; history: History } | undefined;
  let bytes: Uint8Array = new Uint8Array();
  for (let number = 0; number < RUNS; number++) {
    const taken = run(number);
    const history = extendHistory({ before, snapshot: taken, sha: `${number}`.padStart(40, 'a'), at: number });
    bytes = encodeSnapshot(taken, { history });
    const decoded = decodeSnapshot(bytes);
    if ('problem' in decoded) throw new Error(decoded.problem);
    before = { snapshot: decoded.snapshot, history: decoded.meta.history ?? history };
    if (number === RUNS - 1) expect(decoded.meta.history).toEqual(history);
  }
  expect(before?.history.runs).toHaveLength(RUNS);
  expect(before?.history.tests.size).toBeGreaterThan(TESTS / 100);
  expect(bytes.length).toBeLessThan(20 * TESTS);
});

test('whoever joins shards gets the runs of a history, and nothing of its tests', () => {
  const taken = run(0);
  const history = extendHistory({ before: undefined, snapshot: taken, at: 7 });
  expect(history.tests.size).toBeGreaterThan(0);
  const decoded = decodeSnapshot(encodeSnapshot(taken, { history }), 'runs');
  expect('meta' in decoded && decoded.meta.history).toEqual({ runs: history.runs, tests: new Map() });
});
