import { expect, test } from '@jest/globals';
import { findArtifactBaseline } from '../../src/baseline/artifact.ts';
import { encodeSnapshot } from '../../src/baseline/codec.ts';
import type { Lookup } from '../../src/baseline/lookup.ts';
import type { Artifact, GitHub } from '../../src/github/client.ts';
import { snapshot, suite } from '../draw.ts';
import { zip } from '../draw-zip.ts';

const [A, B, C, D, OTHER] = ['a', 'b', 'c', 'd', 'e'].map((letter) => letter.repeat(40)) as [
  string,
  string,
  string,
  string,
  string,
];
const WORKFLOW = '.github/workflows/ci.yml';

function artifact(id: number, headSha: string): Artifact {
  const name = 'test-health-default@ci.yml.test';
  return { id, name, bytes: 1, expired: false, digest: undefined, runId: id, headSha, ownRepository: true };
}

const whole = (sha: string) =>
  zip({
    name: 'test-health.snapshot',
    content: Buffer.from(encodeSnapshot(snapshot(suite('s', { a: 'passed' })), { sha })),
  });
const contested = zip({
  name: 'test-health.snapshot',
  content: Buffer.from('several jobs left a result of this name\n'),
});

/** What is found before `A`, whose ancestors are B, C and D, among pages of artifacts; and which pages and archives were asked for. */
async function look(pages: readonly (readonly Artifact[])[], archives: Readonly<Record<number, Buffer>>) {
  const asked: string[] = [];
  const github: Pick<GitHub, 'artifacts' | 'ancestors' | 'workflowRun' | 'downloadArtifact'> = {
    async *artifacts() {
      for (const [index, page] of pages.entries()) {
        asked.push(`page ${index + 1}`);
        yield page;
      }
    },
    ancestors: async () => [A, B, C, D],
    workflowRun: async () => ({ event: 'push', path: WORKFLOW, createdAt: '2026-11-20T10:00:00Z' }),
    downloadArtifact: async (id) => {
      asked.push(`archive ${id}`);
      return archives[id] ?? Buffer.from('no archive');
    },
  };
  const context = {
    event: 'pull_request',
    workflowPath: WORKFLOW,
    call: { state: 'none' },
    job: 'test',
    judgedRunId: 9,
  };
  const found = { sha: A, label: 'first parent of the merge commit', tested: undefined, inWorkspace: false };
  const lookup = {
    config: { key: 'default' },
    job: '',
    context,
    base: { found: Promise.resolve(found), likely: undefined },
    github,
  } as unknown as Lookup;
  const { baseline, diagnostics } = await findArtifactBaseline('', lookup);
  return { sha: baseline?.sha, asked, told: diagnostics.map(({ message }) => message) };
}

test('what the first page has is taken, and no further page is asked for', async () => {
  const seen = await look([[artifact(1, B)], [artifact(2, A)]], { 1: whole(B), 2: whole(A) });
  expect(seen).toEqual({ sha: B, asked: ['page 1', 'archive 1'], told: [] });
});

test('the nearest of several comes first', async () => {
  const seen = await look([[artifact(1, C), artifact(2, B)]], { 1: whole(C), 2: whole(B) });
  expect(seen).toEqual({ sha: B, asked: ['page 1', 'archive 2'], told: [] });
});

test('a page of other commits leads to the next, ten of them to none', async () => {
  const other = [artifact(1, OTHER)];
  expect(await look([other, [artifact(2, A)]], { 2: whole(A) })).toMatchObject({ sha: A });
  const many = await look([...Array.from({ length: 10 }, () => other), [artifact(2, A)]], { 2: whole(A) });
  expect([many.sha, many.asked.length]).toEqual([undefined, 10]);
});

test('what several jobs left under one name is nobody’s, and the one before it is taken', async () => {
  const seen = await look([[artifact(1, A), artifact(2, B)]], { 1: contested, 2: whole(B) });
  expect(seen.sha).toBe(B);
  expect(seen.told).toEqual([
    expect.stringMatching(
      /^the base result of aaaaaaa was not used: several jobs of that run left one .*: write a key for each call/,
    ),
  ]);
});

test('a result that says it is of another commit is not used, and three are tried', async () => {
  const all = [artifact(1, A), artifact(2, B), artifact(3, C), artifact(4, D)];
  const seen = await look([all], { 1: whole(OTHER), 2: whole(OTHER), 3: whole(OTHER), 4: whole(D) });
  expect([seen.sha, seen.asked]).toEqual([undefined, ['page 1', 'archive 1', 'archive 2', 'archive 3']]);
  expect(seen.told).toHaveLength(3);
});
