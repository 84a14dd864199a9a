import { ReportError } from '../../../src/domain/diagnostic.ts';
import type { CaseVerdict } from '../../../src/domain/tests.ts';
import type { Batch, Chunks, Format, ReportedCase } from '../../../src/formats/format.ts';
import { readHead } from '../../../src/formats/head.ts';
import { FORMATS } from '../../../src/formats/index.ts';
import { casesOf } from '../../../src/formats/passed-cases.ts';
import { verdictOf as attemptsVerdict } from '../../../src/merge/attempts.ts';

/** All that a format says of one file, and how it ended. */
export interface Reading {
  readonly format: Format | undefined;
  readonly claimedBy: readonly string[];
  readonly batches: readonly Batch[];
  readonly cases: readonly ReportedCase[];
  readonly state: 'whole' | 'partial' | 'unreadable';
  readonly error: string | undefined;
}

/** Batches are read while blocks are reused, as the contract allows: what a reader keeps by reference shows. */
export function readReport(bytes: Uint8Array, path: string, blockSize = 64 * 1024): Reading {
  return readInBlocks(bytes, path, { [Symbol.iterator]: () => reusedBlocks(bytes, blockSize) });
}

/** `blocks` are those of `bytes`. */
export function readInBlocks(bytes: Uint8Array, path: string, blocks: Chunks): Reading {
  const head = readHead(bytes.subarray(0, 64 * 1024), bytes.length <= 64 * 1024);
  const claiming = FORMATS.filter((format) => format.claims(head));
  const claimedBy = claiming.map(({ name }) => name);
  const [format] = claiming;
  if (format === undefined) return { format, claimedBy, batches: [], cases: [], state: 'unreadable', error: undefined };
  const batches: Batch[] = [];
  let error: string | undefined;
  try {
    for (const batch of format.read(blocks, { path })) batches.push(batch);
  } catch (thrown) {
    if (!(thrown instanceof ReportError)) throw thrown;
    error = `${thrown.line ?? '?'}: ${thrown.message}`;
  }
  const cases = batches.flatMap(casesOf);
  const nothing = cases.length === 0 && batches.every(({ files = [] }) => files.length === 0);
  const incomplete = error !== undefined || batches.some((batch) => batch.incomplete !== undefined);
  const state = incomplete ? (nothing && error !== undefined ? 'unreadable' : 'partial') : 'whole';
  return { format, claimedBy, batches, cases, state, error };
}

function* reusedBlocks(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  const block = new Uint8Array(size);
  for (let from = 0; from < bytes.length; from += size) {
    const part = bytes.subarray(from, from + size);
    block.fill(0);
    block.set(part);
    yield block.subarray(0, part.length);
  }
}

/** Cases after attempts of one test in this file are put together. */
export function folded(cases: readonly ReportedCase[]): ReportedCase[] {
  const tests: ReportedCase[] = [];
  const places = new Map<string, number>();
  for (const entry of cases) {
    const key = JSON.stringify([entry.kind, entry.project, entry.suite, entry.file, entry.classname, entry.name]);
    const place = places.get(key);
    const earlier = place === undefined ? undefined : tests[place];
    if (place === undefined || earlier === undefined || entry.repeated === 'case') {
      places.set(key, tests.length);
      tests.push(entry);
    } else tests[place] = { ...earlier, attempts: [...earlier.attempts, ...entry.attempts] };
  }
  return tests;
}

export type Shown = CaseVerdict | 'xfailed';

export function verdictOf({ attempts }: ReportedCase): Shown {
  const verdict = attemptsVerdict(attempts);
  const isExpected = attempts.some((attempt) => attempt.status === 'skipped' && attempt.expectedFailure);
  return verdict === 'skipped' && isExpected ? 'xfailed' : verdict;
}

export interface ConsoleCounts {
  readonly tests: number;
  readonly passed: number;
  /** With errors. */
  readonly failed: number;
  readonly errored: number;
  readonly skipped: number;
  readonly flaky: number;
  readonly collectionErrors: number;
}

/** Counts of a tool's console: tests after folding; flaky ones are passed, too. */
export function countsOf(reading: Reading): ConsoleCounts {
  const tests = folded(reading.cases);
  const verdicts = tests.filter(({ kind }) => kind === 'case').map(verdictOf);
  const count = (...wanted: Shown[]) => verdicts.filter((verdict) => wanted.includes(verdict)).length;
  return {
    tests: verdicts.length,
    passed: count('passed', 'flaky'),
    failed: count('failed', 'errored'),
    errored: count('errored'),
    skipped: count('skipped', 'xfailed'),
    flaky: count('flaky'),
    // What is implied no tool prints.
    collectionErrors: tests.filter(({ kind, implied }) => kind !== 'case' && implied !== true).length,
  };
}
