import { expect, test } from '@jest/globals';
import { configure, NO_SETTINGS } from '../src/config.ts';
import { load } from '../src/load.ts';
import { main } from '../src/main.ts';
import type { PathResolver } from '../src/merge/paths.ts';
import { folderOf } from './run.ts';

test('base and head find the files of the repository in one list: git is asked for it once', async () => {
  const root = folderOf({ 'junit.xml': '<testsuite name="a"><testcase name="b"/></testsuite>' });
  const used: PathResolver[] = [];
  await main(await configure({ ...NO_SETTINGS, root, tests: ['junit.xml'] }), {
    findBaseline: async (_config, paths) => {
      used.push(paths);
      return { baseline: undefined, looked: 'nowhere', diagnostics: [] };
    },
    loadHead: (options) => {
      used.push(options.paths);
      return load(options);
    },
    publish: async () => {},
  });
  expect(used).toHaveLength(2);
  expect(used[0]).toBe(used[1]);
});
