import { expect, test } from '@jest/globals';
import type { Gate } from '../../src/baseline/lookup.ts';
import { checkName } from '../../src/publish/check-name.ts';

const gate: Gate = { key: 'default', workflow: '.github/workflows/ci.yml', call: undefined, job: 'test', matrix: '' };

test.each<[string, Partial<Gate>, string, string]>([
  ['a pull request', {}, 'pull_request', 'test-health (ci.yml.test)'],
  ['its entry in the queue', {}, 'merge_group', 'test-health (ci.yml.test)'],
  ['a push of the same commit', {}, 'push', 'test-health (ci.yml.test, push)'],
  ['another job', { job: 'browser' }, 'pull_request', 'test-health (ci.yml.browser)'],
  ['another workflow', { workflow: '.github/workflows/main.yml' }, 'pull_request', 'test-health (main.yml.test)'],
  ['a call of a reusable workflow', { call: 'api' }, 'pull_request', 'test-health (ci.yml.api.test)'],
  ['a matrix', { matrix: 'os=linux' }, 'pull_request', 'test-health (ci.yml.test, os=linux)'],
  ['a key', { key: 'api' }, 'pull_request', 'test-health (api, ci.yml.test)'],
])('what judges the same commit has a name of its own: %s', (_what, changes, event, expected) => {
  expect(checkName({ ...gate, ...changes }, event)).toBe(expected);
});
