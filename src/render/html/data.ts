import { type Change, isUnexcused } from '../../domain/comparison.ts';
import type { FileCoverage } from '../../domain/coverage.ts';
import { type CaseVerdict, type Failure, lastFailure, type TestCase, type TestId, testId } from '../../domain/tests.ts';
import type { Judgement } from '../../domain/verdict.ts';
import { linesOf } from '../../merge/coverage-detail.ts';
import { fileRatio } from '../../merge/coverage-totals.ts';
import { classesById } from '../classes.ts';
import { changeWords, evidenceBeside } from '../facts.ts';
import { lines, oneLine } from '../plain.ts';
import { outcomeHistory } from '../sparkline.ts';
import { outcomesOf } from '../test-history.ts';
import { lineRanges } from './line-ranges.ts';
import { uncoveredLines } from './uncovered.ts';

/** Tests that pass are listed up to this number; all others always. */
const PASSING = 200_000;
/** Characters of all failures together; beyond that messages stay and traces go. */
const TRACES = 8_000_000;

/** Words of the first column. `absent`: known from base, not here. */
const VERDICTS = ['passed', 'failed', 'errored', 'skipped', 'flaky', 'absent'] as const;

/** `[id, suite, verdict, class, evidence, milliseconds, place, failure, history]`; indices into the lists beside it, −1: nothing to say. */
type TestRow = readonly [string, number, number, number, number, number, string, number, number];
/** `[path, covered, total, covered on base, total on base, lines that are not covered, lines, changed]`; −1: not on that side. */
type FileRow = readonly [string, number, number, number, number, string, string, string];

/** What the script of the report shows: compact, since it holds every test. */
export interface ReportData {
  readonly verdicts: readonly string[];
  readonly classes: readonly string[];
  readonly suites: readonly string[];
  readonly evidence: readonly string[];
  /** What a test did in the last runs of base: `[bars, words]`. */
  readonly histories: readonly (readonly [string, string])[];
  /** `[message, detail]` */
  readonly failures: readonly (readonly [string, string])[];
  /** Those that nothing excuses first, then others that fail or are not here, flaky, skipped, passed. */
  readonly tests: readonly TestRow[];
  /** Passing tests that are not in `tests`. */
  readonly unlisted: number;
  readonly files: readonly FileRow[];
}

export function reportData(judgement: Judgement): ReportData {
  const { comparison, head } = judgement;
  const suites = createIndex();
  const classes = createIndex();
  const against = comparison.base === undefined ? 'nothing' : 'base';
  const evidence = createIndex();
  const failures = createFailures();
  const histories = createIndex();
  const past = outcomesOf(judgement);
  const ranked: [number, TestRow][] = [];
  const changes = classesById(comparison);
  // In the order of the classes, as the filter lists them.
  for (const change of changes.values()) classes.of(changeWords(change, against));
  const add = (id: TestId, suite: string, test: TestCase, absent: boolean) => {
    const change = changes.get(id);
    const words = change === undefined ? '' : changeWords(change, against);
    const because = evidenceBeside(words, change?.evidence ?? '');
    const failure = test.verdict === 'passed' || absent ? undefined : lastFailure(test);
    const outcomes = past(id);
    ranked.push([
      rank(test.verdict, change, absent),
      [
        oneLine(id),
        suites.of(suite),
        absent ? VERDICTS.indexOf('absent') : VERDICTS.indexOf(test.verdict),
        words === '' ? -1 : classes.of(words),
        because === '' ? -1 : evidence.of(because),
        test.ms === undefined || absent ? -1 : Math.round(test.ms),
        test.file === undefined ? '' : oneLine(`${test.file}${test.line === undefined ? '' : `:${test.line}`}`),
        failure === undefined ? -1 : failures.of(failure),
        outcomes === undefined ? -1 : histories.of(outcomes),
      ],
    ]);
  };
  let passing = 0;
  for (const suite of head.snapshot.suites) {
    for (const test of suite.cases) {
      if (test.verdict === 'passed' && ++passing > PASSING) continue;
      add(testId(suite, test), suite.name, test, false);
    }
  }
  for (const name of ['missing', 'notRun', 'removed'] as const) {
    for (const { id, suite, test } of comparison.changes[name]) add(id, suite.name, test, true);
  }
  ranked.sort(([a], [b]) => a - b);
  return {
    verdicts: ['passed', 'failed', 'error', 'skipped', 'flaky', 'not here'],
    classes: classes.values,
    suites: suites.values,
    evidence: evidence.values,
    histories: histories.values.map((outcomes) => {
      const { bars, words } = outcomeHistory(outcomes);
      return [bars, words];
    }),
    failures: failures.values,
    tests: ranked.map(([, row]) => row),
    unlisted: Math.max(0, passing - PASSING),
    files: files(judgement),
  };
}

const RANKS: Readonly<Record<CaseVerdict, number>> = { failed: 3, errored: 3, flaky: 4, skipped: 5, passed: 6 };

function rank(verdict: CaseVerdict, change: Change | undefined, absent: boolean): number {
  if (absent) return change?.class === 'removed' ? 5 : 2;
  return change !== undefined && isUnexcused(change) ? 1 : RANKS[verdict];
}

interface Index {
  readonly values: readonly string[];
  readonly of: (untrusted: string) => number;
}

function createIndex(): Index {
  const values: string[] = [];
  const places = new Map<string, number>();
  return {
    values,
    of(untrusted) {
      const text = oneLine(untrusted);
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, values.length);
      return values.push(text) - 1;
    },
  };
}

/** Failures with the same text are kept once. */
function createFailures() {
  const values: (readonly [string, string])[] = [];
  const places = new Map<string, number>();
  let size = 0;
  return {
    values,
    of({ message, detail }: Failure): number {
      const key = `${message}\u0000${detail}`;
      const known = places.get(key);
      if (known !== undefined) return known;
      size += detail.length;
      places.set(key, values.length);
      return (
        values.push([
          visible(message),
          size > TRACES ? 'The trace is left out: the report would be too large.' : visible(detail),
        ]) - 1
      );
    },
  };
}

function visible(untrusted: string): string {
  return lines(untrusted).join('\n');
}

/** Characters of what is known of single lines, of all files together; beyond that the lines that never ran stay. */
const LINES = 4_000_000;

function files({ comparison, head }: Judgement): readonly FileRow[] {
  const { metric = 'lines', files: changed = [], patch } = comparison.coverage ?? {};
  const before = new Map(changed.map(({ path, base }) => [path, base]));
  const touched = new Map((patch?.files ?? []).map((file) => [file.path, file]));
  let size = 0;
  const row = (file: FileCoverage): readonly FileRow[] => {
    const ratio = fileRatio(file, metric);
    if (ratio === undefined) return [];
    const base = before.has(file.path) ? before.get(file.path) : ratio;
    const detail = linesOf(file);
    const known = size > LINES ? '' : lineRanges(detail);
    size += known.length;
    const { uncovered = [], partial = [] } = touched.get(file.path) ?? {};
    const marks = [...uncovered, ...partial].map(({ first, last }) => `${first}-${last}`).join(' ');
    const counts = [ratio.covered, ratio.total, base?.covered ?? -1, base?.total ?? -1] as const;
    return [[oneLine(file.path), ...counts, uncoveredLines(detail), known, marks]];
  };
  return [...(head.snapshot.coverage?.files.values() ?? [])].flatMap(row);
}
