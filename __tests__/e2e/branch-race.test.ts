import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { saveBranch } from '../../src/baseline/branch.ts';
import type { GitHub } from '../../src/github/client.ts';
import { connect } from '../../src/github/octokit.ts';
import { snapshot, suite } from '../draw.ts';
import { REPOSITORY } from './emulator.ts';
import { type FakeGitHub, startFakeGitHub } from './fake-github.ts';

const TOKEN = 'ghs_15368_secret.of-the.race';
let github: FakeGitHub;
beforeAll(async () => {
  github = await startFakeGitHub({ [TOKEN]: { identity: 'github-actions', permissions: { contents: 'write' } } });
});
afterAll(() => github.close());

function client(): Promise<GitHub> {
  const retry = { attempts: 4, baseMs: 1, maxMs: 10, random: Math.random, sleep: async () => undefined };
  return connect({
    token: TOKEN,
    apiUrl: github.url,
    repository: REPOSITORY,
    retry,
    patienceMs: 60_000,
    timeoutMs: 10_000,
    now: Date.now,
  });
}

async function save(index: number): Promise<string> {
  const sha = index.toString(16).padStart(40, 'a');
  try {
    await saveBranch('test-health', {
      gate: { key: 'default', workflow: '.github/workflows/ci.yml', call: undefined, job: `job${index}`, matrix: '' },
      snapshot: snapshot(suite('s', { a: 'passed' })),
      meta: { sha },
      folder: '',
      github: await client(),
      attempt: 1,
      warn: () => undefined,
      pause: async () => undefined,
    });
    return 'stored';
  } catch (error) {
    return String(error);
  }
}

/** Whoever comes too late was beaten by one that was stored: each is beaten at most once by every other. */
test.each([2, 8])(
  '%s jobs that end at once are all stored on the branch, and none over another',
  async (jobs) => {
    const names = Array.from({ length: jobs }, (_none, index) => jobs * 100 + index);
    expect(new Set(await Promise.all(names.map(save)))).toEqual(new Set(['stored']));
    const files = await (await client()).branchFiles('test-health');
    for (const name of names) expect([...(files?.blobs.keys() ?? [])].join('\n')).toContain(`ci.yml.job${name}/`);
    expect(github.problems).toEqual([]);
  },
  60_000,
);
