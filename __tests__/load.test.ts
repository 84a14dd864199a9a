import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Environment } from '../src/domain/tests.ts';
import { load } from '../src/load.ts';
import { createPathResolver } from '../src/merge/paths.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'load-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function reported(text: string | Buffer) {
  writeFileSync(path.join(root, 'report.xml'), text);
  const options = { root, tests: ['report.xml'], coverage: [], environment: '' as Environment };
  const { snapshot } = await load({ ...options, paths: createPathResolver({ tree: [] }) });
  const [row] = snapshot.reports;
  return { state: row?.state, problems: row?.diagnostics };
}

describe('a report of many blocks', () => {
  const suite = `<testsuite name="s">\n${'<testcase classname="c" name="n"/>\n'.repeat(20_000)}`;

  test('that is cut is read up to there, and its error has the line', async () => {
    expect(await reported(suite)).toEqual({
      state: 'partial',
      problems: [
        {
          level: 'error',
          file: 'report.xml',
          line: 20_002,
          message: 'the file ends inside <testsuite>: it is cut off, what follows is unknown',
        },
      ],
    });
  });

  test('that goes on after its end has the line of that', async () => {
    const { state, problems } = await reported(`${suite}</testsuite>\nDone.\n${'\n'.repeat(1_000_000)}`);
    expect(state).toBe('whole');
    expect(problems).toContainEqual({
      level: 'warning',
      file: 'report.xml',
      line: 20_003,
      message: 'text after the end of the document',
    });
  });

  const descriptors = '/proc/self/fd';
  test('leaves no file open, though it is read twice', async () => {
    await reported(suite);
    const before = process.platform === 'linux' ? readdirSync(descriptors).length : 0;
    for (let i = 0; i < 5; i++) await reported(suite);
    const after = process.platform === 'linux' ? readdirSync(descriptors).length : 0;
    expect(after).toBe(before);
  });
});

test.each<[string, Buffer, string]>([
  [
    'UTF-32',
    Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), Buffer.from('<\0\0\0a\0\0\0/\0\0\0>\0\0\0')]),
    'the file is in UTF-32; wanted UTF-8, UTF-16 or an encoding that its XML declaration names',
  ],
  [
    'an encoding that nobody knows',
    Buffer.from('<?xml version="1.0" encoding="klingon-1"?><testsuites/>'),
    'the XML declaration names the encoding "klingon-1", which is not known',
  ],
  ['blanks', Buffer.from(' \n '), 'holds nothing but white space: the run that was to write it did not finish'],
])('a report in %s says so', async (_, bytes, message) => {
  expect(await reported(bytes)).toMatchObject({
    state: 'unreadable',
    problems: [{ level: 'error', file: 'report.xml', message }],
  });
});
