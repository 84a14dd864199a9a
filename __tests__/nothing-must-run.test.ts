import { expect, test } from '@jest/globals';
import { folderOf, run } from './run.ts';

const optional = (name: string) => `  ${name}: { tests: "${name}/*.xml", required: false, selection: partial }\n`;
const policy = (...suites: readonly string[]) => `version: 1\nsuites:\n${suites.join('')}`;
const both = policy(optional('api'), optional('web'));
const junit = (tests: string) => `<testsuites><testsuite name="a">${tests}</testsuite></testsuites>`;

test.each<[string, Readonly<Record<string, string>>, readonly string[], number]>([
  ['passes where no suite of the policy must', { 'rules.yml': both }, [], 0],
  ['blocks where one must', { 'rules.yml': policy(optional('api'), '  web: { tests: "web/*.xml" }\n') }, [], 1],
  ['blocks where other reports are named', { 'rules.yml': both }, ['--tests', 'unit/*.xml'], 1],
  ['blocks where a report has no test', { 'rules.yml': both, 'api/a.xml': junit('') }, [], 1],
  ['blocks where a report is broken', { 'rules.yml': both, 'api/a.xml': '<testsuites>' }, [], 1],
  ['blocks without a policy', {}, ['--tests', 'unit/*.xml'], 1],
])('a run in which no test runs %s', async (_what, files, options, status) => {
  const root = folderOf({ 'readme.md': 'x', ...files });
  const rules = 'rules.yml' in files ? ['--policy', 'rules.yml'] : [];
  const seen = await run(root, 'check', ...rules, ...options);
  expect([seen.status, seen.out, seen.err].join('\n')).toMatch(status === 0 ? /no test ran/ : /^1\n/);
  expect(seen.status).toBe(status);
});
