import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import * as module from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

/** Since Node 22.8; before, nothing is kept. */
const CAN_KEEP = 'enableCompileCache' in module;
const CAN_GIVE_AWAY = process.getuid?.() === 0;

let folder: string;
let home: string;
let cache: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'test-health-start-'));
  copyFileSync(join(import.meta.dirname, '../scripts/cli.mjs'), join(folder, 'cli.js'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  // It says what it was called with, and leaves like the program.
  writeFileSync(
    join(folder, 'index.js'),
    'console.log(JSON.stringify(process.argv.slice(1)));\nprocess.exitCode = 1;\n',
  );
});

beforeEach(() => {
  home = join(folder, 'home');
  cache = join(folder, 'cache');
  for (const each of [home, cache]) {
    rmSync(each, { recursive: true, force: true });
    mkdirSync(each, { mode: 0o755 });
  }
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function call(env: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'cli.js'), 'check'], {
    encoding: 'utf8',
    env: { PATH, ...env },
  });
  return { status, stdout, stderr };
}

const isKept = () => existsSync(join(home, '.cache/test-health')) || existsSync(join(cache, 'test-health'));

const onUnix = process.platform === 'win32' ? test.skip : test;

describe('what V8 has compiled', () => {
  onUnix('is kept in the cache folder of the user', () => {
    call({ HOME: home });
    expect(existsSync(join(home, '.cache/test-health'))).toBe(CAN_KEEP);
  });

  onUnix('is kept where XDG_CACHE_HOME says, and nowhere else', () => {
    call({ HOME: home, XDG_CACHE_HOME: cache });
    expect(existsSync(join(cache, 'test-health'))).toBe(CAN_KEEP);
    expect(existsSync(join(home, '.cache'))).toBe(false);
  });

  test.each<[string, () => Readonly<Record<string, string>>]>([
    ['in CI', () => ({ HOME: home, CI: 'true' })],
    ['where Node is told not to', () => ({ HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' })],
    ['without a home', () => ({})],
    ['in a home that is not there', () => ({ HOME: join(folder, 'none') })],
    ['in a folder that is named from here', () => ({ XDG_CACHE_HOME: 'cache' })],
  ])('is not kept %s', (_where, env) => {
    call(env());
    expect(isKept()).toBe(false);
  });

  onUnix('is not kept where others may write', () => {
    chmodSync(cache, 0o777);
    call({ HOME: home, XDG_CACHE_HOME: cache });
    expect(isKept()).toBe(false);
  });

  (CAN_GIVE_AWAY ? test : test.skip)('is not kept by root in the folder of somebody else', () => {
    chownSync(home, 1234, 1234);
    call({ HOME: home });
    expect(isKept()).toBe(false);
  });

  onUnix(
    'changes nothing of what is printed, nor the exit status, the first time, later, and where it cannot be written',
    () => {
      const plain = call({ NODE_DISABLE_COMPILE_CACHE: '1' });
      expect(plain).toEqual({
        status: 1,
        stdout: `${JSON.stringify([join(folder, 'cli.js'), 'check'])}\n`,
        stderr: '',
      });
      expect(call({ HOME: home })).toEqual(plain);
      expect(call({ HOME: home })).toEqual(plain);
      writeFileSync(join(cache, 'test-health'), 'no folder');
      expect(call({ XDG_CACHE_HOME: cache })).toEqual(plain);
    },
  );
});
