import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { GATES } from '../../src/gates/index.ts';
import { DEFAULT_GATES } from '../../src/policy/defaults.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { parseQuarantine } from '../../src/policy/quarantine.ts';
import { folderOf, PROJECT, run } from '../run.ts';

async function written(): Promise<{ root: string; policy: string; quarantine: string }> {
  const root = folderOf({});
  expect((await run(root, 'init')).status).toBe(0);
  const read = (name: string) => readFileSync(join(root, '.github', name), 'utf8');
  return { root, policy: read('test-health.yml'), quarantine: read('test-quarantine.yml') };
}

/** The lines that are given as an example, without their mark. */
const examples = (text: string, mark: RegExp) => text.replace(/^entries: \[\]$/m, 'entries:').replace(mark, '$1');

describe('init', () => {
  test('writes a policy that judges what is judged without one', async () => {
    const { policy } = await written();
    const { gates, suites } = parsePolicy(policy, 'p.yml', GATES);
    expect(gates.map((gate) => ({ ...gate, line: undefined }))).toEqual(DEFAULT_GATES);
    expect(suites).toEqual([]);
  });

  test('writes a quarantine that accepts nothing', async () => {
    const { quarantine } = await written();
    expect(parseQuarantine(quarantine, 'q.yml').entries).toEqual([]);
  });

  test('writes examples that are right once their mark is taken away', async () => {
    const { policy, quarantine } = await written();
    const more = parsePolicy(examples(policy, /^( *)# (?=- |suites:| {2}\w+:)/gm), 'p.yml', GATES);
    expect(more.gates).toHaveLength(7);
    expect(more.suites.map(({ name }) => name)).toEqual(['unit', 'e2e']);
    expect(parseQuarantine(examples(quarantine, /^#( {2})/gm), 'q.yml').entries).toHaveLength(1);
  });

  test('names in the first line of both a schema that the project has', async () => {
    const { policy, quarantine } = await written();
    const schemas = [policy, quarantine].map(
      (text) => /^# yaml-language-server: \$schema=\S*\/(\S+)\n/.exec(text)?.[1],
    );
    expect(readdirSync(join(PROJECT, 'schemas'))).toEqual(expect.arrayContaining(schemas));
  });

  test('leaves what is there as it is, and says so', async () => {
    const root = folderOf({ '.github/test-health.yml': 'version: 1\n' });
    const first = await run(root, 'init');
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(first.out).toContain('.github/test-health.yml: is there already, and stays as it is\n');
    expect(first.out).toContain('.github/test-quarantine.yml: accepted failures: none yet\n');
    expect(readFileSync(join(root, '.github/test-health.yml'), 'utf8')).toBe('version: 1\n');
  });

  test.each([
    [['here'], {}, /found the argument "here", wanted only options/],
    [[], { '.github': 'a file' }, /test-health\.yml: /],
  ])('%j beside %j cannot be meant', async (argv, files, message) => {
    const { status, err } = await run(folderOf(files), 'init', ...argv);
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(message) });
  });

  test('what it writes is what the doctor has nothing against', async () => {
    const { root } = await written();
    const { out } = await run(root, 'doctor', '--json');
    const checks = JSON.parse(out).findings.map(({ check }: { check: string }) => check);
    expect(checks).toEqual(['no-workflow']);
  });
});
