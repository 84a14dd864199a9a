import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readInputs } from '../src/inputs.ts';
import { ACTION_OUTPUTS } from '../src/publish/outputs.ts';

const ROOT = join(import.meta.dirname, '..');
const action: {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string };
} = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

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

  test.each(examples)('%s names only inputs that there are, gives permissions and pins actions', (name) => {
    const text = readFileSync(join(ROOT, 'examples', name), 'utf8');
    const workflow: { permissions?: unknown; jobs: Record<string, { steps: { uses?: string; with?: object }[] }> } =
      parse(text);
    expect(workflow.permissions).toBeDefined();
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
    const ours = steps.filter(({ uses }) => uses?.startsWith('OWNER/test-health@'));
    expect(ours.length).toBeGreaterThan(0);
    for (const step of ours)
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    for (const { uses } of steps) expect(uses ?? 'run').toMatch(/^run$|^OWNER\/test-health@COMMIT$|@[0-9a-f]{40}$/);
  });
});
