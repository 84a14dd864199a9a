import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { producerOf } from '../../src/doctor/producers.ts';
import { readHead } from '../../src/formats/head.ts';
import { PROJECT } from '../run.ts';

const FOLDER = join(PROJECT, '__tests__/fixtures/producers');

/** Who wrote the JUnit reports of a tool's fixtures. */
function writers(tool: string): readonly (string | undefined)[] {
  const folder = join(FOLDER, tool, 'reports');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xml'));
  const heads = names.map((name) => readHead(readFileSync(join(folder, name)), true));
  const junit = heads.filter(({ root }) => root?.name === 'testsuites' || root?.name === 'testsuite');
  return [...new Set(junit.map((head) => producerOf(head)?.name))];
}

describe('the writer of a real report is recognised', () => {
  test.each([
    ['jest-junit', 'jest-junit'],
    ['vitest-junit', 'Vitest'],
    ['mocha-junit', 'mocha-junit-reporter'],
    ['playwright-junit', 'Playwright'],
    ['gotestsum', 'a Go test converter'],
    ['pytest', 'pytest'],
    ['surefire', 'Surefire'],
  ])('%s: %s', (tool, writer) => {
    expect(writers(tool)).toEqual([writer]);
  });

  test.each(['bats-junit', 'behave-junit', 'node-junit', 'phpunit-junit'])('%s is none of them', (tool) => {
    expect(writers(tool).filter((name) => name !== undefined && name !== 'Gradle')).toEqual([]);
  });
});
