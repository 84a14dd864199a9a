import { expect, test } from '@jest/globals';
import { findBranchBaseline, saveBranch } from '../../src/baseline/branch.ts';
import { encodeSnapshot } from '../../src/baseline/codec.ts';
import type { Lookup } from '../../src/baseline/lookup.ts';
import type { BranchChange, BranchFiles, GitHub } from '../../src/github/client.ts';
import { snapshot, suite } from '../draw.ts';

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(40)) as [string, string, string, string];
const FOLDER = 'test-health-default@ci.yml.test';
const gate = { key: 'default', workflow: '.github/workflows/ci.yml', call: undefined, job: 'test', matrix: '' };

/** A branch in memory, and the commits D ← C ← B ← A; `faster`: how often somebody else writes first. */
function repository(results: Readonly<Record<string, Buffer>>, faster = 0) {
  const files = new Map(Object.entries(results));
  let [commit, left] = [0, faster];
  const client: Pick<GitHub, 'branchFiles' | 'readBlob' | 'commitFiles' | 'ancestors'> = {
    branchFiles: async (): Promise<BranchFiles | undefined> =>
      files.size === 0
        ? undefined
        : { commit: String(commit), tree: 't', blobs: new Map([...files.keys()].map((path) => [path, path])) },
    readBlob: async (path) => files.get(path) ?? Buffer.alloc(0),
    commitFiles: async ({ on, add, remove }: BranchChange) => {
      if (left > 0) {
        left--;
        commit++;
        files.set(`${FOLDER}/00000000000000${commit}-${D}.snapshot`, Buffer.from(`of somebody else, ${commit}`));
      }
      if ((on?.commit ?? '0') !== String(commit)) return 'conflict';
      commit++;
      for (const path of remove) files.delete(path);
      for (const [path, content] of add) files.set(path, Buffer.from(content));
      return 'done';
    },
    ancestors: async () => [A, B, C, D],
  };
  return { files, github: client as GitHub };
}

function result(sha: string, name = 'works'): Buffer {
  return Buffer.from(encodeSnapshot(snapshot(suite('cart', { [name]: 'passed' })), { sha }));
}

function look(github: GitHub) {
  const base = {
    found: Promise.resolve({ sha: A, label: 'merge base with main', tested: D, inWorkspace: false }),
    likely: undefined,
  };
  const context = { workflowPath: gate.workflow, call: { state: 'none' }, job: gate.job };
  return findBranchBaseline('results', {
    config: { key: 'default' },
    job: '',
    context,
    base,
    github,
  } as unknown as Lookup);
}

test.each<[string, Readonly<Record<string, Buffer>>, string | undefined, readonly string[]]>([
  ['of the base commit', { [`1-${A}`]: result(A), [`2-${B}`]: result(B) }, A, []],
  ['of the nearest commit before it', { [`1-${D}`]: result(D), [`2-${C}`]: result(C) }, C, []],
  ['of another gate is none', { [`../test-health-api@ci.yml.test/1-${A}`]: result(A) }, undefined, []],
  [
    'that is damaged is told, and the one before it is taken',
    { [`1-${A}`]: result(A).subarray(0, 40), [`2-${B}`]: result(B) },
    B,
    ['the base result of aaaaaaa was not used: the snapshot is damaged: it does not have the digest that it names'],
  ],
  [
    'that says it is of another commit is not taken for this one',
    { [`1-${A}`]: result(B) },
    undefined,
    ['the base result of aaaaaaa was not used: it says it is of another commit'],
  ],
])('a result on a branch: %s', async (_name, results, sha, told) => {
  const placed = Object.fromEntries(Object.entries(results).map(([path, bytes]) => [placeOf(path), bytes]));
  const { baseline, diagnostics } = await look(repository(placed).github);
  expect(baseline?.sha).toBe(sha);
  expect(diagnostics.map(({ message }) => message)).toEqual(told);
});

function placeOf(path: string): string {
  return path.startsWith('../') ? `${path.slice(3)}.snapshot` : `${FOLDER}/${path}.snapshot`;
}

function save(github: GitHub, pauses: number[] = []) {
  return saveBranch('results', {
    gate,
    snapshot: snapshot(),
    meta: { sha: A },
    folder: '',
    github,
    attempt: 1,
    pause: async (most) => {
      pauses.push(most);
    },
    warn: () => {},
  });
}

test('what others write at the same moment stays', async () => {
  const { files, github } = repository({ [`${FOLDER}/1-${B}.snapshot`]: result(B) }, 3);
  await save(github);
  expect(
    [...files.keys()].map((path) =>
      path
        .slice(FOLDER.length + 1)
        .replace(/-[a-d]/, ' $&')
        .slice(-52, -49),
    ),
  ).toHaveLength(5);
  expect([...files.values()].filter((bytes) => bytes.toString().startsWith('of somebody else'))).toHaveLength(3);
});

test('whoever is never first says so', async () => {
  const { files, github } = repository({ [`${FOLDER}/1-${B}.snapshot`]: result(B) }, 99);
  const pauses: number[] = [];
  await expect(save(github, pauses)).rejects.toThrow(
    'other runs wrote to the branch results at the same time, 12 times in a row',
  );
  // Behind each try but the last.
  expect(pauses).toEqual([1000, 2000, 4000, 8000, ...Array.from({ length: 7 }, () => 16_000)]);
  expect([...files.keys()].some((path) => path.endsWith(`${A}.snapshot`))).toBe(false);
});

test('two hundred results are kept', async () => {
  const old = Array.from({ length: 205 }, (_none, index) => {
    const sha = index.toString(16).padStart(40, 'e');
    return [`${FOLDER}/${String(index + 1).padStart(15, '0')}-${sha}.snapshot`, result(sha)] as const;
  });
  const { files, github } = repository(Object.fromEntries(old));
  await save(github);
  expect(files.size).toBe(200);
});
