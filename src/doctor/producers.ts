import type { Head } from '../formats/format.ts';

/** A writer of JUnit reports of which we know what its reports leave out. */
export interface Producer {
  readonly name: string;
  readonly recognise: (head: Head) => boolean;
  /** How its tests get a place in a file; `undefined`: they have one, need none, or cannot. */
  readonly place?: { readonly advice: string; readonly paste: readonly string[] };
  /** Another report of the same tool, which we read too, that says more. */
  readonly better?: { readonly how: string; readonly why: string };
}

const rootName = ({ root }: Head) => (root?.name === 'testsuites' ? root.attributes.get('name') : undefined);

/** Facts of each tool's own documentation and of its real reports. First match wins. */
export const PRODUCERS: readonly Producer[] = [
  {
    name: 'jest-junit',
    recognise: (head) => rootName(head) === 'jest tests',
    better: {
      how: 'jest --json --outputFile=reports/jest.json',
      why: 'its JUnit report leaves out test files that cannot be loaded, and retries',
    },
  },
  {
    name: 'Vitest',
    recognise: (head) => rootName(head) === 'vitest tests',
    better: {
      how: 'vitest run --reporter=json --outputFile=reports/vitest.json',
      why: 'its JUnit report shows a file that cannot be loaded as a test, and no place of a test',
    },
  },
  {
    name: 'mocha-junit-reporter',
    recognise: (head) => rootName(head) === 'Mocha Tests',
    better: {
      how: 'mocha --reporter json --reporter-option output=reports/mocha.json',
      why: 'its JUnit report shows no retries, so that a flaky test looks as if it had passed at once',
    },
  },
  {
    name: 'Playwright',
    recognise: ({ root, text }) =>
      root?.name === 'testsuites' &&
      root.attributes.has('id') &&
      root.attributes.has('name') &&
      /<testsuite\b[^>]*\shostname=/.test(text),
    better: {
      how: 'reporter: [["json", { outputFile: "reports/playwright.json" }]]',
      why: 'its JUnit report shows no retries and no errors outside tests',
    },
  },
  {
    name: 'a Go test converter',
    recognise: ({ text }) => /<property\s+name="go\.version"/.test(text),
    better: {
      how: 'go test -json ./... > reports/go.json',
      why: 'a converter shows repeated runs of a test as several tests, and packages that do not build each in its own way',
    },
  },
  {
    name: 'rspec_junit_formatter',
    recognise: ({ root }) => root?.name === 'testsuite' && /^rspec/.test(root.attributes.get('name') ?? ''),
    better: {
      how: 'rspec --format json --out reports/rspec.json',
      why: 'its JUnit report leaves out spec files that cannot be loaded',
    },
  },
  {
    name: 'pytest',
    recognise: (head) => rootName(head) === 'pytest tests' || /<testsuite\s[^>]*\bname="pytest"/.test(head.text),
    place: {
      advice: 'let pytest write it (pytest.ini; in pyproject.toml under [tool.pytest.ini_options], with quotes)',
      paste: ['[pytest]', 'junit_family = xunit1'],
    },
  },
  // A class is found by its name; neither writes a file.
  {
    name: 'Surefire',
    recognise: ({ root, text }) =>
      /surefire/i.test(root?.attributes.get('xsi:noNamespaceSchemaLocation') ?? '') ||
      /<property\s+name="java\.(specification|vm)\.version"/.test(text),
  },
  {
    name: 'Gradle',
    recognise: ({ root, text }) =>
      root?.name === 'testsuite' && root.attributes.has('hostname') && /<\/?properties\s*\/?>/.test(text),
  },
];

export function producerOf(head: Head): Producer | undefined {
  return PRODUCERS.find(({ recognise }) => recognise(head));
}
