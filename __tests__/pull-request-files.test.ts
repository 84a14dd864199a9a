import { describe, expect, test } from '@jest/globals';
import type { ChangedFile } from '../src/domain/changed-file.ts';
import { ConfigError } from '../src/domain/diagnostic.ts';
import type { History } from '../src/github/client.ts';
import { changeByFiles } from '../src/pull-request-files.ts';
import { drawDiff } from './draw-diff.ts';

const FILE: ChangedFile = {
  path: 'src/a.ts',
  previousPath: undefined,
  status: 'modified',
  additions: 1,
  deletions: 1,
  patch: '@@ -1 +1 @@\n-1\n+one',
};

interface Answers {
  readonly parents?: readonly string[];
  /** With the base commit and with the branch. */
  readonly forks?: Readonly<Record<string, string>>;
  readonly meanwhile?: string;
  readonly head?: string;
  readonly pages?: readonly (readonly ChangedFile[])[];
}

/** What is asked, and what comes of it: paths, what is hidden, or the reason. */
async function ask(tested: string, answers: Answers) {
  const asked: string[] = [];
  const { parents = [], forks = {}, meanwhile = '', head = 'HEAD', pages = [[FILE]] } = answers;
  const unused = async () => {
    throw new Error('not asked in these tests');
  };
  const github: History = {
    parents: async () => parents,
    mergeBase: async (base) => forks[base] ?? 'BASE',
    diff: async (from, to) => {
      asked.push(`diff ${from} ${to}`);
      return meanwhile;
    },
    async *pullRequestFiles() {
      for (const page of pages) {
        asked.push('page');
        yield page;
      }
    },
    ancestors: unused,
    files: unused,
    artifacts: () => {
      throw new Error('nobody asks for it');
    },
    runArtifacts: unused,
    workflowRun: unused,
    runJobs: unused,
    downloadArtifact: unused,
  };
  const pullRequest = { number: 7, head: 'HEAD', branch: 'main', github: { ...github, headOf: async () => head } };
  const answer = await changeByFiles(pullRequest, { base: 'BASE', tested });
  const paths = typeof answer === 'string' ? answer : answer.diff.files.map((file) => file.head);
  return { asked, paths, hidden: typeof answer === 'string' ? [] : answer.hidden };
}

describe('the files of a pull request are its change', () => {
  test.each<[string, string, Answers]>([
    ['where its head was tested', 'HEAD', {}],
    ['where a merge with the commit that it left was tested', 'MERGE', { parents: ['BASE', 'HEAD'] }],
  ])('%s', async (_name, tested, answers) => {
    expect(await ask(tested, answers)).toEqual({ asked: ['page'], paths: ['src/a.ts'], hidden: [] });
  });

  test('where a merge with a later commit was tested, but for lines of files that both changed', async () => {
    const answers = { parents: ['BASE', 'HEAD'], forks: { BASE: 'FORK', main: 'FORK' } };
    expect(await ask('MERGE', { ...answers, meanwhile: drawDiff('src/b.ts', ['+1']) })).toEqual({
      asked: ['page', 'diff FORK BASE'],
      paths: ['src/a.ts'],
      hidden: [],
    });
    expect((await ask('MERGE', { ...answers, meanwhile: drawDiff('src/a.ts', ['+1']) })).hidden).toEqual(['src/a.ts']);
  });

  test('of all pages', async () => {
    const pages = [[FILE], [{ ...FILE, path: 'src/b.ts' }]];
    expect((await ask('HEAD', { pages })).paths).toEqual(['src/a.ts', 'src/b.ts']);
  });
});

describe('the files of a pull request are no change that was tested', () => {
  test.each<[string, string, Answers, string]>([
    ['where another commit was tested', 'OTHER', { parents: ['HEAD'] }, 'another change'],
    ['where a merge of another head was tested', 'MERGE', { parents: ['BASE', 'OLD'] }, 'another change'],
    ['where a merge with another commit was tested', 'MERGE', { parents: ['OLD', 'HEAD'] }, 'another change'],
    ['where its head left another commit', 'HEAD', { forks: { BASE: 'FORK', main: 'FORK' } }, 'another change'],
    ['where part of it has landed since', 'HEAD', { forks: { main: 'LATER' } }, 'another change'],
    ['where it moved on while they were listed', 'HEAD', { head: 'NEXT' }, 'another head'],
  ])('%s', async (_name, tested, answers, reason) => {
    expect((await ask(tested, answers)).paths).toContain(reason);
  });

  test('where one is listed twice, since the list moved while it was read', async () => {
    await expect(ask('HEAD', { pages: [[FILE], [FILE]] })).rejects.toThrow(ConfigError);
  });

  test('where GitHub does not list all of them: after thirty pages nobody is asked again', async () => {
    const pages = Array.from({ length: 31 }, (_page, page) =>
      Array.from({ length: 100 }, (_file, index) => ({ ...FILE, path: `src/${page}/${index}.ts` })),
    );
    const { asked, paths } = await ask('HEAD', { pages });
    expect([asked.length, paths]).toEqual([30, expect.stringContaining('at most 3,000 files')]);
    expect((await ask('HEAD', { pages: pages.slice(0, 29) })).paths).toHaveLength(2900);
  });
});
