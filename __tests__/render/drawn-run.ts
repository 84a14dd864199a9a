import type { Coverage } from '../../src/domain/coverage.ts';
import type { History, RunRecord } from '../../src/domain/history.ts';
import { NO_TESTS, testId } from '../../src/domain/tests.ts';
import { repoPath } from '../../src/domain/text.ts';
import type { Judgement } from '../../src/domain/verdict.ts';
import { snapshot, suite } from '../draw.ts';
import { packed } from '../draw-coverage.ts';
import { judgement } from './draw.ts';
import { HOSTILE } from './states.ts';

/** A judgement whose run holds the tests too, as the views of every test need it. */
export function run(): Judgement {
  const unit = suite(
    'unit',
    {
      adds: 'passed',
      divides: 'failed: ZeroDivisionError: division by zero',
      connects: 'errored: ConnectionRefusedError: no database',
      waits: 'skipped: no browser',
      knows: 'xfail: bug 12',
      retries: 'flaky: TimeoutError: 30 s',
    },
    { classname: 'unit.Test', file: 'tests/unit.py' },
  );
  const broken = suite(
    'broken',
    { 'tests/broken.py': 'collection: ImportError: no module named x' },
    { state: 'partial' },
  );
  const drawn = judgement({
    verdict: 'block',
    title: 'Blocked: 2 tests newly failing',
    suites: [
      {
        name: 'unit',
        passing: 1,
        tests: {
          divides: 'newlyFailing failed: ZeroDivisionError: division by zero | passed in 20 of 20 base runs',
          gone: 'missing passed | its file is unchanged',
        },
      },
    ],
  });
  const coverage: Coverage = {
    files: new Map([
      [
        repoPath('src/a.ts'),
        packed('src/a.ts', { lines: Uint32Array.of(1, 2, 5, 6, 9), hits: Uint32Array.of(1, 0, 0, 3, 0) }),
      ],
    ]),
    formats: ['lcov'],
    reports: 1,
    unresolved: [],
  };
  const { base } = drawn.comparison;
  const lines = (covered: number) => ({ lines: { covered, total: 100 } });
  const past = (passed: number, covered: number, counted: boolean): RunRecord => ({
    tests: { ...NO_TESTS, total: 10, passed, failed: 10 - passed },
    ms: 1000 * passed,
    coverage: lines(covered),
    counted,
  });
  const history: History = {
    runs: [past(9, 20, true), past(1, 30, false), past(10, 35, true), past(10, 36, true)],
    tests: new Map(
      [...unit.cases]
        .filter(({ name }) => name === 'divides')
        .map((test) => [testId(unit, test), { outcomes: 'FFPP' }]),
    ),
  };
  return {
    ...drawn,
    head: { ...drawn.head, snapshot: { ...snapshot(unit, broken), coverage } },
    comparison: {
      ...drawn.comparison,
      base: base && { ...base, history },
      coverage: {
        metric: 'lines',
        head: { covered: 2, total: 5 },
        base: { covered: 2, total: 5 },
        caveats: [],
        files: [],
        patch: {
          ratio: { covered: 0, total: 1 },
          files: [
            {
              path: repoPath('src/a.ts'),
              ratio: { covered: 0, total: 1 },
              uncovered: [{ first: 5, last: 5 }],
              partial: [],
            },
          ],
          unmeasured: [],
          withoutLines: [],
          unknownLines: [],
          unsure: [],
        },
      },
    },
  };
}

/** Every text that a report may hold, in every place of it. */
export function hostileRun(): Judgement {
  const suites = HOSTILE.map((text) =>
    suite(
      text,
      { [text]: 'passed', [`${text} fails`]: `failed: ${text}` },
      { classname: text, file: text, reasons: [text] },
    ),
  );
  const drawn = judgement({
    verdict: 'block',
    title: HOSTILE.join(' '),
    suites: HOSTILE.map((name) => ({
      name,
      tests: { [name]: `newlyFailing failed: ${name.replaceAll('|', '¦')}` },
      reasons: [name],
    })),
    gates: HOSTILE.map((text) => `BLOCK newly-failing ${text}`),
    diagnostics: HOSTILE.map((message) => ({ level: 'error', file: message, message })),
    base: HOSTILE.join(' '),
    coverage: ['1/2 2/2', ...HOSTILE.map((path) => `1/2 2/2 ${path}`)],
  });
  const files = HOSTILE.map((text) => packed(text, { lines: Uint32Array.of(1, 2), hits: Uint32Array.of(1, 0) }));
  const coverage: Coverage = {
    files: new Map(files.map((file) => [file.path, file])),
    formats: ['lcov'],
    reports: 1,
    unresolved: [],
  };
  return { ...drawn, head: { ...drawn.head, snapshot: { ...snapshot(...suites), coverage } } };
}
