import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../src/inputs.ts';
import { ACTION_OUTPUTS } from '../src/publish/outputs.ts';

const NOT_CANCELLED = /^\$\{\{ !cancelled\(\) \}\}$/;
const ROOT = join(import.meta.dirname, '..');
const action: {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string };
} = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

interface Workflow {
  readonly name: string;
  readonly on: { readonly workflow_run?: { readonly workflows: readonly string[] } };
  readonly permissions?: unknown;
  readonly concurrency?: { readonly group: string };
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly if?: string;
        readonly needs?: unknown;
        readonly steps: readonly {
          readonly uses?: string;
          readonly run?: string;
          readonly if?: string;
          readonly with?: object;
        }[];
      }
    >
  >;
}

describe('action.yml', () => {
  test('has the inputs that are read, and no other', () => {
    const read: string[] = ['token'];
    readInputs({
      text: (name) => {
        read.push(name);
        return '';
      },
    });
    expect(Object.keys(action.inputs).sort()).toEqual(read.sort());
  });

  test('has the outputs that are written, and no other', () => {
    expect(Object.keys(action.outputs).sort()).toEqual(
      [...ACTION_OUTPUTS.map(({ name }) => name), 'json', 'report-url'].sort(),
    );
  });

  test('runs the bundle on the oldest Node that the runner has', () => {
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  });
});

describe('the examples', () => {
  const examples = readdirSync(join(ROOT, 'examples')).filter((name) => name.endsWith('.yml'));
  const pathOf = (name: string) => join(ROOT, 'examples', name);
  const read = (name: string): Workflow => parse(readFileSync(pathOf(name), 'utf8'));

  test.each(examples)('%s names only inputs that there are, gives permissions and pins actions', (name) => {
    const { permissions, jobs } = read(name);
    expect(permissions).toBeDefined();
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/test-health@'));
    expect(ours.length).toBeGreaterThan(0);
    for (const step of ours)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    for (const { uses } of steps) expect(uses ?? 'run').toMatch(/^run$|^OWNER\/test-health@COMMIT$|@[0-9a-f]{40}$/);
  });

  // Of one group GitHub keeps one run waiting, and cancels those before it.
  test.each(examples)('%s cancels no run of the branch, of which each is the base of somebody', (name) => {
    const group = read(name).concurrency?.group;
    expect(group ?? 'github.run_id').toMatch(/github\.run_id/);
  });

  test.each(examples)('%s runs the gate after failed steps and jobs as well', (name) => {
    for (const { if: condition, needs, steps } of Object.values(read(name).jobs)) {
      if (needs !== undefined) expect(condition).toMatch(NOT_CANCELLED);
      const after = steps.slice(steps.findIndex(({ run }) => run !== undefined) + 1);
      const judges = steps.some(({ run }) => run !== undefined) ? after.filter(({ uses }) => uses !== undefined) : [];
      for (const { if: each } of judges) expect(each).toMatch(NOT_CANCELLED);
    }
  });

  test('fork-comment.yml follows the workflow that the others are called', () => {
    const { on } = read('fork-comment.yml');
    const others = examples.filter((name) => name !== 'fork-comment.yml').map((name) => read(name).name);
    expect(new Set(others)).toEqual(new Set(on.workflow_run?.workflows));
  });

  test('the README names every one of them', () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    expect(examples.filter((name) => !readme.includes(`examples/${name}`))).toEqual([]);
  });

  const linter = ['actionlint', join(homedir(), 'go/bin/actionlint')].find(
    (command) => spawnSync(command, ['-version']).status === 0,
  );
  if (linter === undefined) process.stderr.write('skipped: needs actionlint on the PATH or in ~/go/bin\n');
  (linter === undefined ? describe.skip : describe)('actionlint', () => {
    test.each(examples)('has nothing to say about %s', (name) => {
      const { status, stdout } = spawnSync(linter ?? '', ['-no-color', pathOf(name)], { encoding: 'utf8' });
      expect([status, stdout]).toEqual([0, '']);
    });
  });
});
