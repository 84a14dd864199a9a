import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runStep, type Step, type StepResult } from './runner.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'action-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(
    join(folder, 'action.yml'),
    `inputs:
  token: { default: '\${{ github.token }}' }
  job-status: { default: '\${{ job.status }}' }
  tests: { description: none }
runs: { using: node24, main: dist/main.mjs }
`,
  );
  writeFileSync(
    join(folder, 'dist', 'main.mjs'),
    `import { appendFileSync, readFileSync } from 'node:fs';
const { env } = process;
console.log('::notice::' + JSON.stringify([env['INPUT_TOKEN'], env['INPUT_JOB-STATUS'], env['INPUT_TESTS'], readFileSync('a.txt', 'utf8')]));
console.error('text ##[error]on the other stream');
appendFileSync(env.GITHUB_OUTPUT, 'cwd<<END\\n' + (process.cwd() === env.GITHUB_WORKSPACE) + '\\nEND\\n');
appendFileSync(env.GITHUB_STEP_SUMMARY, '# hello');
process.exitCode = 3;
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

function step(inputs: Record<string, string>): Step {
  return {
    action: folder,
    inputs,
    eventName: 'push',
    event: {},
    environment: {},
    files: { 'a.txt': 'content' },
    contexts: { 'github.token': 'secret', 'job.status': 'success' },
  };
}
const run = (inputs: Record<string, string>): Promise<StepResult> => runStep(step(inputs), (result) => result);

test('a step gets the defaults of action.yml, its inputs and its files, and is read as the runner reads it', async () => {
  const { exitCode, commands, outputs, summary } = await run({ tests: 'a/*.xml' });
  expect(exitCode).toBe(3);
  expect(commands).toEqual([
    { command: 'notice', properties: {}, data: JSON.stringify(['secret', 'success', 'a/*.xml', 'content']) },
    { command: 'error', properties: {}, data: 'on the other stream' },
  ]);
  expect(outputs).toEqual({ cwd: 'true' });
  expect(summary).toBe('# hello');
});

test('an input that action.yml does not know is a mistake', async () => {
  await expect(run({ test: 'x' })).rejects.toThrow('action.yml has no input test');
});
