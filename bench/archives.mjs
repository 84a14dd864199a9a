// What the jobs of a matrix leave for the one that judges, and what a run on the base branch left: `node archives.mjs FOLDER SHARDS TESTS yes|no`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';

const [folder, shards, tests, withBase] = process.argv.slice(2);
const ours = (module) => import(join(process.env.BENCH_BUILD, 'lib', module));
const { load } = await ours('load.js');
const { encodeSnapshot } = await ours('baseline/codec.js');
const { encodeNote } = await ours('parts/note.js');
const { extendHistory } = await ours('compare/history.js');
const { mergeSnapshots } = await ours('merge/snapshot.js');
const { createPathResolver } = await ours('merge/paths.js');

/** Modules of a hundred tests; in every 64th job one of them fails. */
function* report(shard) {
  yield '<testsuites>';
  for (let from = 0; from < Number(tests); from += 100) {
    const name = `pkg${shard}.mod${from / 100}`;
    yield `<testsuite name="${name}">`;
    for (let n = from; n < Math.min(from + 100, Number(tests)); n++) {
      const failure = n === 0 && shard % 64 === 0 ? '<failure message="expected 1, was 2">trace</failure>' : '';
      const time = `0.0${10 + (n % 90)}`;
      yield `<testcase classname="${name}.TestClass" name="test_behaviour_${n}_of_part" file="src/pkg${shard}/mod${from / 100}_test.py" time="${time}">${failure}</testcase>`;
    }
    yield '</testsuite>';
  }
  yield '</testsuites>';
}

/** Stored, not packed, as the program uploads them. */
function zip(files) {
  const entries = [];
  const directory = [];
  let at = 0;
  for (const [name, content] of files) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50);
    const central = Buffer.alloc(46);
    central.writeUInt32LE(0x02014b50);
    for (const [header, offset] of [
      [local, 14],
      [central, 16],
    ]) {
      header.writeUInt32LE(crc32(content), offset);
      header.writeUInt32LE(content.length, offset + 4);
      header.writeUInt32LE(content.length, offset + 8);
      header.writeUInt16LE(name.length, offset + 12);
    }
    central.writeUInt32LE(at, 42);
    entries.push(local, Buffer.from(name), content);
    directory.push(central, Buffer.from(name));
    at += 30 + name.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...entries, ...directory, end]);
}

mkdirSync(folder);
const all = [];
for (let shard = 0; shard < Number(shards); shard++) {
  const path = join(folder, 'report.xml');
  writeFileSync(path, [...report(shard)].join(''));
  const { snapshot } = await load({
    root: folder,
    tests: ['report.xml'],
    coverage: [],
    environment: '',
    paths: createPathResolver({ tree: [] }),
  });
  rmSync(path);
  const note = encodeNote({
    job: 'test',
    matrix: `shard=${shard + 1}`,
    status: 'success',
    shard: { index: shard, total: Number(shards) },
    named: { tests: true, coverage: false },
    diagnostics: [],
    attempt: 1,
  });
  const identity = shard.toString(16).padStart(12, '0');
  const files = [
    ['part.json', Buffer.from(note)],
    ['test-health.snapshot', Buffer.from(encodeSnapshot(snapshot, {}))],
  ];
  writeFileSync(join(folder, `part-default-${identity}-1-${shard + 1}.zip`), zip(files));
  if (withBase === 'yes') all.push(snapshot);
}
if (withBase === 'yes') {
  const snapshot = mergeSnapshots(all);
  const sha = 'b'.repeat(40);
  const stored = encodeSnapshot(snapshot, { sha, history: extendHistory({ before: undefined, snapshot, sha, at: 0 }) });
  writeFileSync(join(folder, 'base.zip'), zip([['test-health.snapshot', Buffer.from(stored)]]));
}
