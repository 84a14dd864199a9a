import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { settingsOfCommit } from '../src/base-settings.ts';
import { readCheckout } from '../src/baseline/checkout.ts';
import { askGit } from '../src/git.ts';
import { diffOfCommit, untrackedFiles } from '../src/git-diff.ts';
import { trackedFiles } from '../src/workspace.ts';
import { folderOf } from './run.ts';

const POLICY = '.github/test-health.yml';
const USUAL = { policy: '', quarantine: '' };
const before = { ...process.env };

afterEach(() => {
  for (const name of Object.keys(process.env)) if (!Object.hasOwn(before, name)) delete process.env[name];
  Object.assign(process.env, before);
});

/** A repository with one commit. */
function repository(files: Readonly<Record<string, string>>): { readonly root: string; readonly git: typeof git } {
  const root = folderOf(files);
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { encoding: 'utf8' });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message=base');
  return { root, git };
}

test('git is told no secret', () => {
  const { root } = repository({ 'bin/git': '#!/bin/sh\nenv\n' });
  chmodSync(join(root, 'bin/git'), 0o755);
  const secrets = [
    'INPUT_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_RESULTS_URL',
    'GITHUB_TOKEN',
    'npm_token',
    'SECRET_KEY',
  ];
  for (const name of secrets) process.env[name] = 'hidden';
  process.env.PATH = `${join(root, 'bin')}:${before.PATH}`;
  process.env.USUAL = 'shown';
  const told = (askGit(root, ['any']) ?? '').split('\n');
  expect(told).toContain('USUAL=shown');
  expect(told.filter((line) => line.includes('hidden'))).toEqual([]);
});

test('git is not asked where there is no repository', () => {
  const root = folderOf({ 'bin/git': '#!/bin/sh\necho asked\n' });
  chmodSync(join(root, 'bin/git'), 0o755);
  process.env.PATH = `${join(root, 'bin')}:${before.PATH}`;
  expect(askGit(root, ['any'])).toBeUndefined();
});

test('a checkout may name a program, and it is not run', () => {
  const { root, git } = repository({ 'a.txt': 'a' });
  const ran = join(root, 'ran');
  git('config', 'core.fsmonitor', `touch ${ran}; false`);
  git('config', 'diff.external', `touch ${ran}; false`);
  const sha = git('rev-parse', 'HEAD').trim();
  rmSync(ran, { force: true });
  expect(trackedFiles(root)).toEqual(['a.txt']);
  expect(untrackedFiles(root)).toEqual([]);
  expect(diffOfCommit(root, sha)?.files).toEqual([]);
  expect(readCheckout(root)?.sha).toBe(sha);
  expect(settingsOfCommit(root, sha, USUAL)?.basePolicy).toBeUndefined();
  expect(existsSync(ran)).toBe(false);
});

describe('the settings of a commit', () => {
  test('are read as the commit has them, or known not to be there', () => {
    const { root, git } = repository({ [POLICY]: 'version: 1\n' });
    rmSync(join(root, POLICY));
    const sha = git('rev-parse', 'HEAD').trim();
    expect(settingsOfCommit(root, sha, USUAL)).toEqual({
      basePolicy: { file: POLICY, text: 'version: 1\n' },
      baseQuarantine: { file: '.github/test-quarantine.yml', text: '' },
    });
    expect(settingsOfCommit(root, sha, { policy: '/etc/hosts', quarantine: '../q.yml' })).toEqual({
      basePolicy: undefined,
      baseQuarantine: undefined,
    });
  });

  test('are not known where the clone has the name of the file and not the file: that is no commit without rules', () => {
    const { root, git } = repository({ [POLICY]: 'version: 1\n' });
    const sha = git('rev-parse', 'HEAD').trim();
    const blob = git('rev-parse', `HEAD:${POLICY}`).trim();
    rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    expect(settingsOfCommit(root, sha, USUAL)).toBeUndefined();
  });
});
