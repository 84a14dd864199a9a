import { expect, test } from '@jest/globals';
import { cli } from '../../src/cli.ts';
import { createStatus, showProgress } from '../../src/commands/progress.ts';
import { folderOf, PROJECT, run } from '../run.ts';

const CLEAR = '\r\u001b[K';

/** A terminal whose clock a test sets. */
function terminal(columns = 80) {
  const written: string[] = [];
  const time = { now: 0 };
  const status = createStatus({ write: (text) => written.push(text), clock: () => time.now, columns });
  return { written, time, status };
}

test('nothing is said in the first second, and nothing is taken away that was not said', () => {
  const { written, time, status } = terminal();
  status('a');
  time.now = 999;
  status('b');
  status('');
  expect(written).toEqual([]);
});

test('a line is written over ten times a second at most, and taken away once', () => {
  const { written, time, status } = terminal();
  for (const now of [1000, 1050, 1099, 1100, 1150]) {
    time.now = now;
    status(`at ${now}`);
  }
  status('');
  status('');
  expect(written).toEqual([`${CLEAR}at 1000`, `${CLEAR}at 1100`, CLEAR]);
});

test('a line is never longer than the terminal', () => {
  const { written, time, status } = terminal(10);
  time.now = 2000;
  status('0123456789abc');
  expect(written).toEqual([`${CLEAR}012345678`]);
});

test('it says how many files of how many, and how much', () => {
  const lines: string[] = [];
  showProgress({ status: (line) => lines.push(line) })?.({ files: 120, of: 3000, bytes: 45_999_999 });
  expect(lines).toEqual(['reading reports: 120 of 3,000 files, 45 MB']);
});

test('where nobody watches nobody asks', () => {
  expect(showProgress({})).toBeUndefined();
});

test('a check tells every block that it reads, of head and of base, and clears the line before it prints', async () => {
  const xml = '<testsuite name="s"><testcase name="a" classname="c"/></testsuite>';
  const root = folderOf({ 'a.xml': xml, 'b.xml': xml, 'base/a.xml': xml });
  const heard: string[] = [];
  const io = {
    root,
    program: PROJECT,
    out: () => heard.push('out'),
    data: () => heard.push('data'),
    err: () => heard.push('err'),
    status: (line: string) => heard.push(line),
    colour: false,
    width: 100,
    today: '2026-11-20',
    now: 0,
  };
  await cli(['check', '--tests', '*.xml', '--base', 'base'], io);
  expect(heard).toEqual([
    'reading reports: 0 of 1 file, 0 MB',
    'reading reports: 0 of 2 files, 0 MB',
    'reading reports: 1 of 2 files, 0 MB',
    '',
    'out',
    '',
  ]);
});

test('the views stand in one column in the help', async () => {
  const { out } = await run(folderOf({}), 'check', '--help');
  const [, views = ''] = /alone\):\n((?: {2}--.*\n)+)/.exec(out) ?? [];
  const columns = views
    .trimEnd()
    .split('\n')
    .map((line) => /^ {2}--\S+ FILE +/.exec(line)?.[0].length);
  expect(columns.length).toBeGreaterThan(5);
  expect(new Set(columns).size).toBe(1);
});
