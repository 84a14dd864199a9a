import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aboutBase, type BaseCommit, type KnownBase, searchBaseCommit } from '../src/baseline/base-commit.ts';
import type { BaselineAnswer } from '../src/baseline/store.ts';
import { findChange, rulesOfBase } from '../src/change.ts';
import { GitHubError, type History } from '../src/github/client.ts';
import { runContext } from '../src/github/context.ts';
import { snapshot } from './draw.ts';

const PATHS = { policy: '', quarantine: '' };
const POLICY = '.github/test-health.yml';
const ELSEWHERE = 'e'.repeat(40);
const DIFF = 'diff --git a/src/a.ts b/src/a.ts\n--- a/src/a.ts\n+++ b/src/a.ts\n@@ -1 +1,2 @@\n a\n+b\n';
const nothing: BaselineAnswer = { baseline: undefined, looked: '', diagnostics: [] };
let root = '';
let [first, second] = ['', ''];

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, '-C', root, ...args], { encoding: 'utf8' }).trim();
}

/** A checkout of two commits: the first has `a` in a.txt, the second adds `b`. */
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'change-'));
  git('init', '--quiet');
  writeFileSync(join(root, 'a.txt'), 'a\n');
  git('add', '.');
  git('commit', '--quiet', '-m', 'first');
  first = git('rev-parse', 'HEAD');
  writeFileSync(join(root, 'a.txt'), 'a\nb\n');
  git('commit', '--quiet', '-a', '-m', 'second');
  second = git('rev-parse', 'HEAD');
});
afterAll(() => rmSync(root, { recursive: true }));

function deferred() {
  let resolve: (parents: readonly string[]) => void = () => {};
  const promise = new Promise<readonly string[]>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** GitHub, which notes what it is asked; it knows a policy and a diff. */
function github(asked: string[], failure?: GitHubError): History {
  const note = (question: string) => {
    asked.push(question);
    if (failure !== undefined) throw failure;
  };
  const unused = async () => {
    throw new Error('not asked in these tests');
  };
  return {
    parents: async (sha) => {
      note(`parents ${sha}`);
      return [ELSEWHERE];
    },
    mergeBase: async (base, head) => {
      note(`merge base ${base} ${head}`);
      return ELSEWHERE;
    },
    files: async (sha, paths) => {
      note(`files ${sha}`);
      return paths.map((path) => (path === POLICY ? 'version: 1\n' : undefined));
    },
    diff: async (base, head) => {
      note(`diff ${base} ${head}`);
      return DIFF;
    },
    ancestors: unused,
    pullRequestFiles: () => {
      throw new Error('nobody asks for it');
    },
    artifacts: () => {
      throw new Error('nobody asks for it');
    },
    runArtifacts: unused,
    workflowRun: unused,
    runJobs: unused,
    downloadArtifact: unused,
  };
}

const refused = new GitHubError('GitHub answered 403', { kind: 'refused', status: 403, retryAfterMs: undefined });

function base(sha: string, changes: Partial<KnownBase> = {}): KnownBase {
  return { sha, label: 'first parent', tested: second, inWorkspace: true, ...changes };
}

describe('the base commit', () => {
  const onPush = (env: Record<string, string>) =>
    runContext({ GITHUB_EVENT_NAME: 'push', ...env }, { before: '0'.repeat(40) }, 'auto');

  test('is read from the checkout', async () => {
    const asked: string[] = [];
    const found = await searchBaseCommit({
      context: onPush({ GITHUB_SHA: second }),
      root,
      github: async () => github(asked),
    }).found;
    expect(found).toEqual({ sha: first, label: 'its parent', tested: second, inWorkspace: true });
    expect(asked).toEqual([]);
  });

  test('is asked for where the checkout has another commit', async () => {
    const asked: string[] = [];
    const found = await searchBaseCommit({
      context: onPush({ GITHUB_SHA: ELSEWHERE }),
      root,
      github: async () => github(asked),
    }).found;
    expect(found).toEqual({ sha: ELSEWHERE, label: 'its parent', tested: ELSEWHERE, inWorkspace: false });
    expect(asked).toEqual([`parents ${ELSEWHERE}`]);
  });

  test.each<[string, History | undefined, string]>([
    ['without a token', undefined, 'there is no token to ask for it'],
    ['where GitHub refuses', github([], refused), 'GitHub could not be asked for it'],
  ])('is not known %s, and it is said', async (_name, client, reason) => {
    const found = await searchBaseCommit({
      context: onPush({ GITHUB_SHA: ELSEWHERE }),
      root,
      github: async () => client,
    }).found;
    expect(found).toMatchObject({ reason });
  });
});

describe('what is asked about the base commit', () => {
  const onPullRequest = (said: string) =>
    runContext(
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: 'a'.repeat(40) },
      { pull_request: { base: { sha: said } } },
      'auto',
    );
  /** Outside of a repository, so that GitHub has to say which commit it is. */
  const search = (said: string, found: Promise<readonly string[]>) =>
    searchBaseCommit({
      context: onPullRequest(said),
      root: tmpdir(),
      github: async () => ({ ...github([]), parents: () => found }),
    });
  const shaOf = (base: BaseCommit) => ('sha' in base ? base.sha : base.reason);

  test('is asked before it is known which one it is, where the event says it', async () => {
    const asked: string[] = [];
    const parents = deferred();
    const answer = aboutBase(search(ELSEWHERE, parents.promise), async (base) => asked.push(shaOf(base)));
    expect(asked).toEqual([ELSEWHERE]);
    parents.resolve([ELSEWHERE]);
    await answer;
    expect(asked).toEqual([ELSEWHERE]);
  });

  test('is asked again where the event is out of date, and only that answer counts', async () => {
    const asked: string[] = [];
    const answer = await aboutBase(search('d'.repeat(40), Promise.resolve([ELSEWHERE])), async (base) => {
      asked.push(shaOf(base));
      if (shaOf(base) !== ELSEWHERE) throw new Error('of another commit');
      return shaOf(base);
    });
    expect(answer).toBe(ELSEWHERE);
    expect(asked).toEqual(['d'.repeat(40), ELSEWHERE]);
  });

  test('waits where the event says nothing', async () => {
    const asked: string[] = [];
    const parents = deferred();
    const answer = aboutBase(search('', parents.promise), async (base) => asked.push(shaOf(base)));
    expect(asked).toEqual([]);
    parents.resolve([ELSEWHERE]);
    await answer;
    expect(asked).toEqual([ELSEWHERE]);
  });
});

describe('the rules of the base', () => {
  test('are read from the checkout where it has the commit', async () => {
    const asked: string[] = [];
    expect(await rulesOfBase({ root, base: base(first), github: github(asked) }, PATHS)).toEqual({
      basePolicy: undefined,
      baseQuarantine: { file: '.github/test-quarantine.yml', text: '' },
      baseUnknown: '',
    });
    expect(asked).toEqual([]);
  });

  test('are asked for where it does not', async () => {
    const asked: string[] = [];
    expect(await rulesOfBase({ root, base: base(ELSEWHERE), github: github(asked) }, PATHS)).toEqual({
      basePolicy: { file: POLICY, text: 'version: 1\n' },
      baseQuarantine: { file: '.github/test-quarantine.yml', text: '' },
      baseUnknown: '',
    });
    expect(asked).toEqual([`files ${ELSEWHERE}`]);
  });

  test.each<[string, History | undefined]>([
    ['without a token', undefined],
    ['where GitHub refuses', github([], refused)],
  ])('are not known %s', async (_name, client) => {
    const rules = await rulesOfBase({ root, base: base(ELSEWHERE), github: client }, PATHS);
    expect(rules).toEqual({
      basePolicy: undefined,
      baseQuarantine: undefined,
      baseUnknown: expect.stringMatching(/./),
    });
  });
});

describe('the change', () => {
  test('is read from the checkout where it has both commits', async () => {
    const asked: string[] = [];
    const { diff, from } = await findChange(
      { root, base: base(first), github: github(asked) },
      Promise.resolve(nothing),
    );
    expect([from, diff?.files.map(({ head }) => head), asked]).toEqual([first, ['a.txt'], []]);
  });

  test('is asked for where the workspace has another commit than the one that was tested', async () => {
    const asked: string[] = [];
    const change = { root, base: base(first, { inWorkspace: false, tested: ELSEWHERE }), github: github(asked) };
    const { diff } = await findChange(change, Promise.resolve(nothing));
    expect([diff?.files.map(({ head }) => head), asked]).toEqual([['src/a.ts'], [`diff ${first} ${ELSEWHERE}`]]);
  });

  test('since an older baseline is another one', async () => {
    const asked: string[] = [];
    const older = Promise.resolve({ ...nothing, baseline: { snapshot: snapshot(), label: '', sha: ELSEWHERE } });
    const { since } = await findChange({ root, base: base(first), github: github(asked) }, older);
    expect(since?.(first)?.files.map(({ head }) => head)).toEqual(['a.txt']);
    expect(since?.(ELSEWHERE)?.files.map(({ head }) => head)).toEqual(['src/a.ts']);
    expect(asked).toEqual([`diff ${ELSEWHERE} ${second}`]);
  });

  test('that GitHub does not give is not known, and it is said', async () => {
    const change = { root, base: base(ELSEWHERE), github: github([], refused) };
    const { diff, diagnostics } = await findChange(change, Promise.resolve(nothing));
    expect(diff).toBeUndefined();
    expect(diagnostics).toMatchObject([{ level: 'warning', message: expect.stringContaining('GitHub answered 403') }]);
  });

  test.each(['<html><body>Sign in</body></html>', '{"message":"Not here"}', 'a\nb\n'])(
    'is not known where something else answers: %j is no change of nothing',
    async (text) => {
      const client: History = { ...github([]), diff: async () => text };
      const { diff, diagnostics } = await findChange(
        { root, base: base(ELSEWHERE), github: client },
        Promise.resolve(nothing),
      );
      expect(diff).toBeUndefined();
      expect(diagnostics).toMatchObject([
        { level: 'warning', message: expect.stringContaining('found no diff in the answer') },
      ]);
    },
  );

  test('may be nothing', async () => {
    const client: History = { ...github([]), diff: async () => '' };
    const { diff } = await findChange({ root, base: base(ELSEWHERE), github: client }, Promise.resolve(nothing));
    expect(diff?.files).toEqual([]);
  });

  describe('whose diff is too large for GitHub', () => {
    const tooLarge = new GitHubError('GitHub answered 406', { kind: 'refused', status: 406, retryAfterMs: undefined });
    const file = { previousPath: undefined, status: 'modified', additions: 1, deletions: 0 };
    const large: History = {
      ...github([]),
      diff: async () => {
        throw tooLarge;
      },
      async *pullRequestFiles() {
        yield [{ ...file, path: 'src/a.ts', patch: '@@ -1 +1,2 @@\n a\n+b' }];
        yield Array.from({ length: 12 }, (_, index) => ({ ...file, path: `big/${10 + index}\n.ts`, patch: undefined }));
      },
    };
    const tested = 'f'.repeat(40);
    const at = base(ELSEWHERE, { inWorkspace: false, tested });
    const pullRequest = { number: 7, head: tested, branch: 'main', github: { ...large, headOf: async () => tested } };

    test('is put together from the files of the pull request, and those that hide their lines are named', async () => {
      const change = { root, base: at, github: large, pullRequest };
      const { diff, diagnostics } = await findChange(change, Promise.resolve(nothing));
      expect(diff?.files.map(({ edits }) => edits.length)).toEqual([1, ...Array(12).fill(0)]);
      expect(diagnostics).toMatchObject([{ level: 'warning', message: expect.stringMatching(/^[^\n]*$/) }]);
      expect(diagnostics[0]?.message).toContain('not known of 12 files');
      expect(diagnostics[0]?.message).toMatch(/big\/19 \.ts" and 2 more$/);
    });

    test('stays known where what lies between an older baseline and it is too large as well', async () => {
      const older = Promise.resolve({ ...nothing, baseline: { snapshot: snapshot(), label: '', sha: first } });
      const { diff, since } = await findChange({ root, base: at, github: large, pullRequest }, older);
      expect([diff?.files.length, since?.(first)]).toEqual([13, undefined]);
    });

    test('is not known without a pull request, or where its files are another change', async () => {
      for (const other of [undefined, { ...pullRequest, head: second }]) {
        const change = { root, base: at, github: large, pullRequest: other };
        const { diff, diagnostics } = await findChange(change, Promise.resolve(nothing));
        expect(diff).toBeUndefined();
        expect(diagnostics[0]?.message).toContain('GitHub answered 406');
        expect(diagnostics[0]?.message.includes('another change')).toBe(other !== undefined);
      }
    });

    test('is not asked for file by file for any other refusal', async () => {
      const refusing = { ...large, diff: github([], refused).diff };
      const { diff } = await findChange({ root, base: at, github: refusing, pullRequest }, Promise.resolve(nothing));
      expect(diff).toBeUndefined();
    });
  });

  test('of a commit with itself is none', async () => {
    expect(
      (await findChange({ root, base: base(second), github: github([]) }, Promise.resolve(nothing))).diff,
    ).toBeUndefined();
  });
});
