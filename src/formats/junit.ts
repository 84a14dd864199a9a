import { utf8 } from './decode.ts';
import type { Batch, Chunks, Format, Head } from './format.ts';
import { createJunitReader } from './junit-reader.ts';
import { isRootSpelledOtherwise, VOCABULARY } from './junit-vocabulary.ts';
import { lineFinder } from './line-finder.ts';
import { createXmlReaders } from './xml-events.ts';

/*
 * JUnit XML in every dialect. Cases are counted, recursively; headers are a cross-check. What the dialects do differently:
 * who wrote it (junit-dialect.ts), suites, classes and files (junit-naming.ts), failures, skips and attempts in a case
 * (junit-outcome.ts), entries that are no tests (junit-case.ts), repeated entries (junit-repeats.ts), headers that know of failures
 * which no case shows (junit-suite.ts), numbers and times (junit-numbers.ts). docs/formats-junit.md has the evidence.
 */

export const junit: Format = {
  name: 'junit',
  title: 'JUnit XML',
  kind: 'tests',
  claims,
  read: (chunks) => reader()(chunks),
  reader,
  documentation: {
    producers: [
      'pytest',
      'unittest',
      'behave',
      'jest-junit',
      'Vitest',
      'Mocha',
      'Node.js',
      'Bun',
      'Deno',
      'Playwright',
      'Cucumber.js',
      'Bats',
      'Surefire',
      'Failsafe',
      'PHPUnit',
      'gotestsum',
      'go-junit-report',
      'CTest',
    ],
    reads: 'nested suites, attempts, errors of loading and set-up, file and line, project, duration, time of the run',
    limits:
      'jest-junit, Bun and Deno leave out files that do not load; no file is written when Deno cannot resolve an import, or when a test ends the process of Bun or Failsafe; Jest, Vitest, Playwright and Bun do not show retries: prefer the JSON of the first three',
  },
};

function claims({ root, text }: Head): boolean {
  // Spelled otherwise, it may be what configures a test runner.
  if (root?.name !== 'testsuites')
    return (
      root?.name === 'testsuite' ||
      (isRootSpelledOtherwise(root?.name) && /<(?:\w{1,40}:)?test_?case[\s/>]/i.test(text))
    );
  // libcheck has the same root element and nothing else in common.
  if (text.includes('check.sourceforge') && /check\.sourceforge/.test(root.attributes.get('xmlns') ?? '')) return false;
  if (!text.includes('<suite')) return true;
  const inside = text.slice(text.indexOf('<testsuites') + 11);
  return !/<suite[\s>]/.test(text) || /<test(?:suite|case)[\s>/]/.test(inside);
}

function reader(): (chunks: Chunks) => Generator<Batch> {
  const createXml = createXmlReaders(VOCABULARY);
  return function* (chunks) {
    const { handler, take, finish, abandon } = createJunitReader();
    const xml = createXml(handler, lineFinder(chunks));
    try {
      for (const block of utf8(chunks)) {
        xml.write(block);
        const batch = take();
        if (batch !== undefined) yield batch;
      }
      const { notes, rest } = xml.end();
      yield finish(notes);
      if (rest !== undefined) yield { rest };
    } catch (error) {
      yield abandon();
      throw error;
    }
  };
}
