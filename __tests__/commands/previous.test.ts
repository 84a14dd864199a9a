import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { decodeSnapshot } from '../../src/baseline/codec.ts';
import type { History } from '../../src/domain/history.ts';
import { folderOf, run } from '../run.ts';

const passed = '<testcase classname="cart" name="adds"/>';
const failed = '<testcase classname="cart" name="adds"><failure message="KeyError: user"/></testcase>';
const report = (...cases: readonly string[]) =>
  `<testsuite name="s" tests="${cases.length + 1}">${cases.join('')}<testcase classname="cart" name="ends"/></testsuite>`;

function historyOf(file: string): History | undefined {
  const decoded = decodeSnapshot(readFileSync(file));
  return 'meta' in decoded ? decoded.meta.history : undefined;
}

/** Stores a run of each report after the other, an hour apart, each with the one before as its base. */
async function recorded(reports: readonly string[]): Promise<string> {
  const root = folderOf({});
  for (const [index, text] of reports.entries()) {
    writeFileSync(join(root, 'junit.xml'), text);
    const at = new Date(Date.UTC(2026, 10, 1, index)).toISOString();
    const commit = String(index).padStart(7, 'c');
    const { status } = await run(
      root,
      ...['snapshot', '--tests', 'junit.xml', '--base', 'base.snapshot', '--output', 'base.snapshot'],
      ...['--at', at, '--sha', commit],
    );
    expect(status).toBe(0);
  }
  return root;
}

describe('snapshot --base', () => {
  test('carries the history of the runs before on', async () => {
    const root = await recorded([report(passed), report(failed), report(failed)]);
    const history = historyOf(join(root, 'base.snapshot'));
    expect(history?.runs.map(({ sha, at }) => [sha, at])).toEqual([
      ['cccccc0', Date.UTC(2026, 10, 1, 0)],
      ['cccccc1', Date.UTC(2026, 10, 1, 1)],
      ['cccccc2', Date.UTC(2026, 10, 1, 2)],
    ]);
    expect([...(history?.tests.values() ?? [])]).toEqual([
      expect.objectContaining({ outcomes: 'PFF', failing: expect.objectContaining({ runs: 2, sha: 'cccccc1' }) }),
    ]);
  });

  test('check says what it knows: how often a test passed, since when it fails, and when its error was first seen', async () => {
    const newly = await recorded(Array.from({ length: 20 }, () => report(passed)));
    writeFileSync(join(newly, 'junit.xml'), report(failed));
    const { out, status } = await run(newly, 'check', '--tests', 'junit.xml', '--base', 'base.snapshot');
    expect(status).toBe(1);
    expect(out).toContain('passed in 20 of 20 base runs');

    const still = await recorded([report(passed), report(failed), report(failed)]);
    writeFileSync(
      join(still, 'junit.xml'),
      report(failed, '<testcase classname="cart" name="new"><failure message="KeyError: user"/></testcase>'),
    );
    const { out: json } = await run(still, 'check', '--tests', 'junit.xml', '--base', 'base.snapshot', '--json', '-');
    expect(JSON.parse(json)).toMatchObject({
      evidence: [
        { class: 'stillFailing', evidence: 'failed on base with the same error, since 2 runs, first at cccccc1' },
        { class: 'newTestFailing', evidence: 'not on base' },
      ],
      clusters: [{ isNew: false, seen: 'first seen 2 runs ago, at cccccc1' }],
    });
  });

  test('a base that is not there, or cannot be used, is told, and history begins', async () => {
    const root = folderOf({ 'junit.xml': report(passed), 'no.snapshot': 'text' });
    for (const [base, told] of [
      ['gone.snapshot', 'gone.snapshot: cannot be read; history begins with this run\n'],
      ['no.snapshot', expect.stringContaining('no.snapshot: it is no snapshot')],
    ] as const) {
      const done = await run(root, 'snapshot', '--tests', 'junit.xml', '--base', base, '--output', 'new.snapshot');
      expect(done).toMatchObject({ status: 0, err: told });
      expect(historyOf(join(root, 'new.snapshot'))?.runs).toHaveLength(1);
    }
  });

  test('a time that is none is refused', async () => {
    const root = folderOf({ 'junit.xml': report(passed) });
    const done = await run(root, 'snapshot', '--tests', 'junit.xml', '--at', 'noon', '--output', 'a');
    expect(done).toMatchObject({
      status: 2,
      err: expect.stringContaining('--at: found "noon", wanted a time such as'),
    });
  });

  test('without --at a run was now', async () => {
    const root = folderOf({ 'junit.xml': report(passed) });
    await run(root, 'snapshot', '--tests', 'junit.xml', '--output', 'a');
    expect(historyOf(join(root, 'a'))?.runs[0]?.at).toBe(Date.parse('2026-11-20T12:00:00Z'));
  });
});

describe('merge', () => {
  test('shards have no history of their own; --base brings that of the joined runs', async () => {
    const root = await recorded([report(passed), report(failed)]);
    copyFileSync(join(root, 'base.snapshot'), join(root, 'shard.snapshot'));
    const alone = await run(root, 'merge', 'shard.snapshot', '--output', 'merged.snapshot');
    expect(alone).toMatchObject({
      status: 0,
      err: 'shard.snapshot: its history of 2 runs is left out: it is that of one shard\n',
    });
    expect(historyOf(join(root, 'merged.snapshot'))?.runs).toHaveLength(1);
    const based = await run(root, 'merge', 'shard.snapshot', '--base', 'base.snapshot', '--output', 'merged.snapshot');
    expect(based.out).toContain('with a history of 3 runs');
    expect(historyOf(join(root, 'merged.snapshot'))?.runs.map(({ sha }) => sha)).toEqual([
      'cccccc0',
      'cccccc1',
      'cccccc1',
    ]);
  });

  test('the order of the shards makes no difference, to the byte', async () => {
    const root = folderOf({ 'a/a.xml': report(passed), 'b/b.xml': report(failed).replaceAll('cart', 'shop') });
    for (const name of ['a', 'b']) await run(root, 'snapshot', '--tests', `${name}/`, '--output', `${name}.snapshot`);
    await run(root, 'merge', 'a.snapshot', 'b.snapshot', '--output', 'ab');
    await run(root, 'merge', 'b.snapshot', 'a.snapshot', 'b.snapshot', '--output', 'ba');
    expect(readFileSync(join(root, 'ab'))).toEqual(readFileSync(join(root, 'ba')));
  });

  test('the joined run was when the last of its shards was, whenever they are joined', async () => {
    const root = folderOf({ 'a.xml': report(passed), 'b.xml': report(failed) });
    for (const [name, at] of [
      ['a', '2026-11-02T10:00:00Z'],
      ['b', '2026-11-01T10:00:00Z'],
    ] as const)
      await run(root, 'snapshot', '--tests', `${name}.xml`, '--at', at, '--output', `${name}.snapshot`);
    await run(root, 'merge', 'a.snapshot', 'b.snapshot', '--output', 'ab');
    expect(historyOf(join(root, 'ab'))?.runs.map(({ at }) => at)).toEqual([Date.parse('2026-11-02T10:00:00Z')]);
  });
});
