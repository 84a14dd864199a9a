import type { Slower } from '../domain/comparison.ts';
import { type History, TIMED_MS } from '../domain/history.ts';
import { duration } from '../domain/numbers.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { type TestSuite, testId } from '../domain/tests.ts';
import { byText } from '../domain/text.ts';
import { eachPicked, type Segment } from '../merge/case-list.ts';
import { suitesOf } from '../merge/suite-map.ts';
import { MOST_TIMED } from './durations.ts';
import type { Located } from './moves.ts';

/** So many durations on base are needed before anything is called slow. */
const LEAST_RUNS = 8;
/** Shorter ones say more of the clock than of the machine. */
const SHORTEST_MS = 20;
/** Of so few pairs the middle one may be the very test that became slow. */
const LEAST_PAIRS = 20;
const MOST_PAIRS = 10_000;
/** A test is slower by at least so much. */
const LEAST_MS = 10_000;

/**
 * Tests that took much longer than on base, on a machine as fast: head ÷ speed > median + max(4 · 1.4826 · MAD, the median, 10 s), and more
 * than in any run of base. Nothing else is told: smaller limits flagged nearly every change (mineflayer #4117). Largest first.
 */
export function findSlower(head: Snapshot, base: Snapshot, { durations, runs }: History): readonly Slower[] {
  if (durations === undefined || durations.runs < LEAST_RUNS) return [];
  const candidates = longTests(head);
  if (candidates.length === 0) return [];
  const speed = relativeSpeed(head, base);
  // A test that is not timed never took a second, where it was there at all.
  const untimed = candidates.filter(({ suite, test }) => !durations.tests.has(testId(suite, test)));
  const known = untimed.length === 0 ? NO_IDS : idsOf(base, new Set(untimed.map(({ test }) => test.name)));
  const isFull = durations.tests.size >= MOST_TIMED;
  const counted = runs.filter((run) => run.counted).length;
  return candidates
    .flatMap(({ suite, test }): readonly Slower[] => {
      const id = testId(suite, test);
      const ms = Math.round(test.ms ?? 0);
      const kept = durations.tests.get(id);
      const fast = !isFull && known.has(id) && counted >= LEAST_RUNS;
      const all = kept ?? (fast ? Array.from({ length: LEAST_RUNS }, () => TIMED_MS) : []);
      if (all.length < LEAST_RUNS) return [];
      const usual = median(all);
      const spread = 4 * 1.4826 * median(all.map((each) => Math.abs(each - usual)));
      const normal = ms / speed;
      if (normal <= usual + Math.max(spread, usual, LEAST_MS) || normal <= Math.max(...all)) return [];
      const before =
        kept === undefined
          ? `less than ${duration(TIMED_MS)}`
          : `${duration(Math.round(usual))} in ${all.length} base runs`;
      return [{ id, suite, test, ms, usual, evidence: `${duration(ms)}, was ${before}${speedWords(speed)}` }];
    })
    .sort((a, b) => b.ms - b.usual - (a.ms - a.usual) || byText(a.id, b.id));
}

const NO_IDS: ReadonlySet<string> = new Set();

function longTests({ suites }: Snapshot): readonly Located[] {
  const found: Located[] = [];
  const pick =
    ({ columns }: Segment) =>
    (index: number) =>
      columns.ms.at(index) > LEAST_MS / 4;
  for (const suite of suites) {
    eachPicked(suite, pick, (test) => {
      if (test.kind === 'case' && test.verdict === 'passed') found.push({ suite, test });
    });
  }
  return found;
}

function speedWords(speed: number): string {
  const percent = Math.round(speed * 100);
  return percent > 110 || percent < 90 ? `; tests took ${percent} % of their time on base here` : '';
}

/** How long tests take here for each millisecond on base: the middle of all pairs. 1: nobody can tell. */
function relativeSpeed(head: Snapshot, base: Snapshot): number {
  const before = suitesOf(base.suites);
  const ratios: number[] = [];
  for (const suite of head.suites) {
    const other = before.get(suite);
    if (other !== undefined && ratios.length < MOST_PAIRS) addRatios(ratios, suite, other);
  }
  return ratios.length < LEAST_PAIRS ? 1 : median(ratios);
}

/** Two runs mostly have the same tests in the same order; where they do not, the pair is left out. */
function addRatios(ratios: number[], suite: TestSuite, other: TestSuite): void {
  const before = other.cases[Symbol.iterator]();
  for (const test of suite.cases) {
    const next = before.next();
    if (next.done === true || ratios.length >= MOST_PAIRS) return;
    const old = next.value;
    if (test.name !== old.name || test.verdict !== 'passed' || old.verdict !== 'passed') continue;
    const [now = 0, then = 0] = [test.ms, old.ms];
    if (now >= SHORTEST_MS && then >= SHORTEST_MS) ratios.push(now / then);
  }
}

function idsOf({ suites }: Snapshot, names: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const suite of suites) {
    for (const test of suite.cases) {
      if (names.has(test.name) && test.verdict === 'passed' && test.ms !== undefined) ids.add(testId(suite, test));
    }
  }
  return ids;
}

function median(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
