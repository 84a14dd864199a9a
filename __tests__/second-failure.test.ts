import { describe, expect, test } from '@jest/globals';
import { folderOf, run } from './run.ts';

const suite = (...failures: string[]) =>
  `<testsuite name="pytest"><testcase classname="tests.test_a" name="a">${failures.join('')}</testcase><testcase classname="tests.test_a" name="b"/></testsuite>`;
const CLOCK = '<failure message="ClockSkewError: the token is from tomorrow">x</failure>';
const KEY = "<error message=\"failed on teardown with &quot;KeyError: 'session'&quot;\">KeyError: 'session'</error>";
/** pytest writes a failing test with a failing tear-down as two entries. */
const twice = `<testsuite name="pytest"><testcase classname="tests.test_a" name="a">${CLOCK}</testcase><testcase classname="tests.test_a" name="a">${KEY}</testcase><testcase classname="tests.test_a" name="b"/></testsuite>`;

const QUARANTINE = `version: 1
entries:
  - { test: "tests.test_a › a", kind: broken, match: ClockSkewError, reason: "Token clock race", owner: "@acme/identity", added: 2026-11-01, expires: 2026-12-01 }
`;

const LET = 'version: 1\ngates:\n  - { check: newly-failing, max: 0, likely-flaky: warn }\n  - { check: complete }\n';

async function check(head: string, more: { base?: string; quarantine?: string; policy?: string }) {
  const root = folderOf({
    'head.xml': head,
    ...(more.base === undefined ? {} : { 'base/r.xml': more.base }),
    ...(more.policy === undefined ? {} : { '.github/test-health.yml': more.policy }),
    ...(more.quarantine === undefined ? {} : { '.github/test-quarantine.yml': more.quarantine }),
  });
  const base = more.base === undefined ? [] : ['--base', 'base'];
  if (more.base !== undefined) {
    // The same through a stored base.
    await run(root, 'snapshot', '--tests', 'base', '--output', 'stored');
    const stored = await run(root, 'check', '--tests', 'head.xml', '--base', 'stored');
    const read = await run(root, 'check', '--tests', 'head.xml', ...base);
    expect(stored.status).toBe(read.status);
  }
  return (await run(root, 'check', '--tests', 'head.xml', ...base)).status;
}

describe('a second failure of one test', () => {
  test.each<[string, string, 0 | 1]>([
    ['an accepted failure alone passes', suite(CLOCK), 0],
    ['with another error in the same case it does not', suite(CLOCK, KEY), 1],
    ['in the other order neither', suite(KEY, CLOCK), 1],
    ['nor with the tear-down as an entry of its own', twice, 1],
  ])('quarantine: %s', async (_name, head, status) => {
    expect(await check(head, { quarantine: QUARANTINE })).toBe(status);
  });

  test.each<[string, string, string, 0 | 1]>([
    ['a known failure is known', suite(CLOCK), suite(CLOCK), 0],
    ['with a new error besides it is not', suite(CLOCK), suite(CLOCK, KEY), 1],
    ['nor with a new tear-down', suite(CLOCK), twice, 1],
    ['two known ones are known', suite(CLOCK, KEY), suite(CLOCK, KEY), 0],
    ['in either form', twice, suite(CLOCK, KEY), 0],
    ['one of two that is mended is no new one', suite(CLOCK, KEY), suite(CLOCK), 0],
    ['the same failure several times is one', suite(CLOCK), suite(CLOCK, CLOCK), 0],
  ])('base: %s', async (_name, base, head, status) => {
    expect(await check(head, { base })).toBe(status);
  });

  const flaky = `<testsuite name="pytest"><testcase classname="tests.test_a" name="a">${CLOCK.replaceAll('failure', 'flakyFailure')}</testcase><testcase classname="tests.test_a" name="b"/></testsuite>`;
  test.each<[string, string, 0 | 1]>([
    ['what was flaky on base is let through', suite(CLOCK), 0],
    ['with another error besides it is not', suite(CLOCK, KEY), 1],
    ['in the other order neither', suite(KEY, CLOCK), 1],
    ['nor with another failed assertion', suite(CLOCK, '<failure message="expected 3 items">x</failure>'), 1],
    ['nor with a tear-down', twice, 1],
    ['the same failure several times is one', suite(CLOCK, CLOCK), 0],
  ])('likely-flaky: warn: %s', async (_name, head, status) => {
    expect(await check(head, { base: flaky, policy: LET })).toBe(status);
  });
});
