import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { run } from './run.ts';

const MEGABYTE = 2 ** 20;

/** Texts that a pattern with nested quantifiers would take years for. */
const REPEATED = [
  'a',
  '1',
  ' ',
  '/',
  '.',
  '0x',
  'a.',
  '1:',
  '@',
  '"',
  "'",
  '(',
  '[',
  '-',
  '\\',
  '`',
  '|',
  '#',
  '::',
  '%',
  '_',
  '<!--',
  '\u00a0',
  '\u0301',
];

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Reports that carry a line of a megabyte where people read it: as a message, as a trace, as a name. */
const REPORTS: Readonly<Record<string, (line: string) => string>> = {
  'junit.xml': (line) =>
    `<testsuite name="s" tests="2" failures="1"><testcase classname="c" name="${xml(line)}"/><testcase classname="c" name="n"><failure message="${xml(line)}">${xml(line)}</failure></testcase></testsuite>`,
  // Behind a message that says nothing the trace is looked at, line by line.
  'trace.xml': (line) =>
    `<testsuite name="s" tests="1" failures="1"><testcase classname="c" name="n"><failure message="failed">${xml(line)}</failure></testcase></testsuite>`,
  'report.tap': (line) =>
    `TAP version 13\n1..2\nok 1 - ${line}\nnot ok 2 - n\n  ---\n  message: '${line.replaceAll("'", '')}'\n  ...\n`,
  'go.json': (line) =>
    [
      { Action: 'run', Package: 'p', Test: 'T' },
      { Action: 'output', Package: 'p', Test: 'T', Output: `${line}\n` },
      { Action: 'fail', Package: 'p', Test: 'T' },
      { Action: 'fail', Package: 'p' },
    ]
      .map((event) => `${JSON.stringify({ Time: '2026-11-20T10:00:00Z', ...event })}\n`)
      .join(''),
  'lcov.info': (line) => `TN:\nSF:src/${line}\nDA:1,1\nFN:1,${line}\nFNDA:1,${line}\nend_of_record\n`,
};

// No clock: what is not linear does not come to an end within the time that Jest gives a test.
test.each(Object.keys(REPORTS))(
  'a line of a megabyte is read, judged and shown, whatever repeats in it: %s',
  async (name) => {
    for (const repeated of REPEATED) {
      const root = realpathSync(mkdtempSync(join(tmpdir(), 'lines-')));
      writeFileSync(join(root, name), REPORTS[name]?.(repeated.repeat(MEGABYTE / repeated.length)) ?? '');
      const kind = name.endsWith('.info') ? '--coverage' : '--tests';
      const { status } = await run(root, 'check', kind, name, '--markdown', 'comment.md', '--html', 'report.html');
      expect([repeated, status]).toEqual([repeated, name.endsWith('.info') ? expect.any(Number) : 1]);
    }
  },
  60_000,
);
