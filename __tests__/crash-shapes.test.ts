import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findFileBaseline } from '../src/baseline/file.ts';
import { configure, NO_SETTINGS, type Settings } from '../src/config.ts';
import type { Judgement } from '../src/domain/verdict.ts';
import { main } from '../src/main.ts';
import { folderOf } from './run.ts';

/**
 * What test runners leave behind when a run did not happen as it was to: reports of the real tools (`fixtures/crash-shapes/make.sh` remakes
 * them), judged by the whole program with one control at a time. A row says which of them see it.
 */
const SHAPES = join(import.meta.dirname, 'fixtures', 'crash-shapes');
const EXITS: Readonly<Record<string, number>> = JSON.parse(readFileSync(join(SHAPES, 'exits.json'), 'utf8'));

const CONTROLS = ['report', 'base', 'status', 'since'] as const;
type Control = (typeof CONTROLS)[number];

/** After each report was written but the stale one, which lies in the workspace since the day before. */
const RUN_START = '2100-01-01T00:00:00Z';

async function judge(shape: string, controls: readonly Control[], edit = (text: string) => text): Promise<Judgement> {
  const [tool = ''] = shape.split('/');
  const root = folderOf({});
  const report = join(SHAPES, 'reports', shape);
  mkdirSync(join(root, 'reports'));
  if (existsSync(report)) writeFileSync(join(root, 'reports', basename(shape)), edit(readFileSync(report, 'utf8')));
  mkdirSync(join(root, 'base'));
  copyFileSync(join(SHAPES, 'reports', tool, 'healthy.xml'), join(root, 'base', basename(shape)));
  const settings: Partial<Settings> = {
    tests: ['reports/*.xml'],
    jobStatus: controls.includes('status') ? (EXITS[shape] === 0 ? 'success' : 'failure') : '',
    base: controls.includes('base') ? 'base' : '',
    since: controls.includes('since') ? RUN_START : '',
  };
  const config = await configure({ ...NO_SETTINGS, root, ...settings });
  return main(config, { findBaseline: ({ base }) => findFileBaseline(base, config), publish: async () => {} });
}

/** `report` stands for what the report (or that there is none) says by itself, and is part of every other control. */
async function seenBy(shape: string): Promise<readonly Control[]> {
  const seen: Control[] = [];
  if ((await judge(shape, [])).verdict === 'block') return ['report'];
  for (const control of ['base', 'status'] as const) {
    if ((await judge(shape, [control])).verdict === 'block') seen.push(control);
  }
  return seen;
}

test('every report of the fixtures is in a row here, and every run has its exit status', () => {
  expect(Object.keys(EXITS).sort()).toEqual([...ROWS.map(([shape]) => shape), ...HEALTHY, STALE].sort());
});

const STALE = 'pytest/stale.xml';
const HEALTHY = ['pytest/healthy.xml', 'jest/healthy.xml', 'vitest/healthy.xml'];

/** What happened, the exit status, who sees it first, and how many tests known from base did not run. */
const ROWS: readonly (readonly [shape: string, what: string, exit: number, seen: readonly Control[], lost: number])[] =
  [
    ['pytest/import-errors.xml', 'three files fail to import: no test of any file is reported', 2, ['report'], 24],
    ['pytest/import-errors-continued.xml', 'three files fail to import, the others run', 1, ['report'], 12],
    ['pytest/exit-at-import.xml', 'a file calls sys.exit(0) when it is imported', 3, ['report'], 24],
    ['pytest/os-exit.xml', 'a test calls os._exit(0): no report, and the job is green', 0, ['report'], 24],
    // Its counts are those of a perfect run. pytest 9 leaves an entry without a name; one that does not is seen by base alone.
    ['pytest/pytest-exit.xml', 'pytest.exit(…, returncode=0): the job is green', 0, ['report'], 16],
    ['pytest/nothing-selected.xml', 'nothing is selected', 5, ['report'], 24],
    ['jest/import-error.xml', 'a file fails to import, and is not in the report', 1, ['base', 'status'], 3],
    ['jest/import-error-reported.xml', 'the same with reportTestSuiteErrors', 1, ['report'], 3],
    ['vitest/import-error.xml', 'a file fails to import: one entry stands for its tests', 1, ['report'], 3],
  ];

describe('a run that did not happen as it was to', () => {
  test.each(ROWS)('%s: %s', async (shape, _, exit, seen, lost) => {
    expect(EXITS[shape]).toBe(exit);
    expect(await seenBy(shape)).toEqual(seen);
    const { verdict, gates, comparison } = await judge(shape, ['base', 'status']);
    expect(verdict).toBe('block');
    expect(gates.filter(({ state }) => state === 'block').map(({ check }) => check)).toContain('complete');
    expect(comparison.changes.notRun.length + comparison.changes.missing.length).toBe(lost);
    expect(comparison.whole).toBe(false);
  });

  test('pytest.exit(…, returncode=0) without the entry that has no name is seen by base alone', async () => {
    const shape = 'pytest/pytest-exit.xml';
    const strip = (text: string) => text.replace(/<testcase time="[^"]*" \/>/, '');
    expect((await judge(shape, ['status'], strip)).verdict).toBe('warn');
    const { verdict, comparison } = await judge(shape, ['base'], strip);
    expect([verdict, comparison.changes.notRun.length]).toEqual(['block', 16]);
  });

  test('a report of the day before is read again where a run crashes without one: only its age tells', async () => {
    expect(EXITS[STALE]).toBe(0);
    expect((await judge(STALE, ['base', 'status'])).verdict).toBe('pass');
    const { verdict, comparison, head } = await judge(STALE, ['since']);
    expect(verdict).toBe('block');
    expect(head.snapshot.reports[0]?.state).toBe('stale');
    expect(comparison.head.passed).toBe(0);
  });

  test.each(HEALTHY)('a healthy run passes every control: %s', async (shape) => {
    const { verdict, comparison } = await judge(shape, ['base', 'status']);
    expect({ verdict, whole: comparison.whole }).toEqual({ verdict: 'pass', whole: true });
  });
});
