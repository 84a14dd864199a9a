import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/domain/diagnostic.ts';
import { GATES } from '../../src/gates/index.ts';
import { DEFAULT_GATES } from '../../src/policy/defaults.ts';
import { parsePolicy } from '../../src/policy/parse.ts';

const FILE = '.github/test-health.yml';
const parse = (text: string) => parsePolicy(text, FILE, GATES);

/** `3: gates[0].min: …` for every mistake. */
function mistakes(text: string): readonly string[] {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ level, file, line, message }) => {
      expect([level, file]).toEqual(['error', FILE]);
      return `${line}: ${message}`;
    });
  }
  return [];
}

/** A policy with one gate, in its third line. */
const gate = (row: string) => `version: 1\ngates:\n  - ${row}\n`;
const suite = (row: string) => `version: 1\nsuites:\n  unit: ${row}\n`;

const EXAMPLE = `
version: 1
suites:
  unit:        { tests: "reports/unit/**/*.xml", coverage: "coverage/lcov.info" }
  integration: { tests: "reports/integration/**/*.xml", owner: "@acme/platform" }
  e2e:         { tests: ["reports/e2e/*.xml", "more/*.xml"], required: false, selection: partial }
gates:
  - check: complete
  - { check: newly-failing, max: 0 }
  - { check: missing-tests, max: 0 }
  - { check: newly-skipped, max: 5, level: warn }
  - { check: pass-rate, suite: e2e, min: 98%, level: warn }
  - { check: coverage-drop, max: 0.5pp }
  - { check: coverage, paths: ["src/billing/**"], metric: lines, min: 80%, level: warn }
  - { check: file-coverage, paths: "app/**", min: 90% }          # every single file
  - { check: duration, max: 10m }
`;

const plain = {
  level: 'block',
  limit: undefined,
  suite: undefined,
  paths: [],
  metric: undefined,
  ignoreBelow: undefined,
};

describe('a policy', () => {
  test('is read into integers', () => {
    expect(parse(EXAMPLE)).toEqual({
      file: FILE,
      suites: [
        {
          name: 'unit',
          tests: ['reports/unit/**/*.xml'],
          coverage: ['coverage/lcov.info'],
          required: true,
          selection: 'full',
        },
        {
          name: 'integration',
          tests: ['reports/integration/**/*.xml'],
          coverage: [],
          owner: '@acme/platform',
          required: true,
          selection: 'full',
        },
        {
          name: 'e2e',
          tests: ['reports/e2e/*.xml', 'more/*.xml'],
          coverage: [],
          required: false,
          selection: 'partial',
        },
      ],
      gates: [
        { ...plain, check: 'complete', line: 8 },
        { ...plain, check: 'newly-failing', limit: 0, line: 9 },
        { ...plain, check: 'missing-tests', limit: 0, line: 10 },
        { ...plain, check: 'newly-skipped', limit: 5, level: 'warn', line: 11 },
        { ...plain, check: 'pass-rate', limit: 98_000_000, suite: 'e2e', level: 'warn', line: 12 },
        { ...plain, check: 'coverage-drop', limit: 500_000, line: 13 },
        {
          ...plain,
          check: 'coverage',
          limit: 80_000_000,
          paths: ['src/billing/**'],
          metric: 'lines',
          level: 'warn',
          line: 14,
        },
        { ...plain, check: 'file-coverage', limit: 90_000_000, paths: ['app/**'], line: 15 },
        { ...plain, check: 'duration', limit: 600_000, line: 16 },
      ],
    });
  });

  test('without gates is judged by the defaults', () => {
    expect(parse('version: 1').gates).toEqual(DEFAULT_GATES);
  });

  test('keeps a suite that is named like a property of every object', () => {
    expect(parse('version: 1\nsuites:\n  __proto__: { tests: a.xml }\n').suites).toMatchObject([{ name: '__proto__' }]);
  });

  test.each([
    ['pass-rate, min: 98%', 98_000_000],
    ['pass-rate, min: 98.5 %', 98_500_000],
    ['pass-rate, min: "0%"', 0],
    ['pass-rate, min: 100%', 100_000_000],
    ['pass-rate, min: 99.999999%', 99_999_999],
    ['coverage-drop, max: 0pp', 0],
    ['coverage-drop, max: 0.000001 pp', 1],
    ['duration, max: 90s', 90_000],
    ['duration, max: 1.5h', 5_400_000],
    ['duration, max: 250ms', 250],
    ['duration, max: 0.001s', 1],
    ['min-tests, min: 1000', 1000],
    ['newly-failing, max: 0x10', 16],
    ['newly-failing', undefined],
  ])('{ check: %s } is %p', (text, limit) => {
    expect(parse(gate(`{ check: ${text} }`)).gates[0]?.limit).toBe(limit);
  });

  test('comes from the program with limits that the parser would accept', () => {
    expect(
      parse(
        'version: 1\ngates:\n  - check: complete\n  - { check: newly-failing, max: 0 }\n  - { check: missing-tests, max: 0 }\n  - { check: coverage-drop, max: 0.5pp }\n',
      ).gates,
    ).toEqual(DEFAULT_GATES.map((each, index) => ({ ...each, line: index + 3 })));
  });
});

const CHECKS =
  'complete, newly-failing, failing, missing-tests, newly-skipped, flaky, pass-rate, min-tests, duration, coverage, file-coverage, coverage-of-changed-lines, coverage-drop and mutation-score';
const DEEP = `${'['.repeat(30)}${']'.repeat(30)}`;

const MISTAKES: readonly [string, string, readonly string[]][] = [
  ['an empty file', '', ['1: is empty: write version: 1, or delete the file to use the defaults']],
  ['comments only', '# later\n', ['1: is empty: write version: 1, or delete the file to use the defaults']],
  ['null', 'null', ['1: is empty: write version: 1, or delete the file to use the defaults']],
  ['text', 'hello', ['1: wanted a mapping with version, suites, components, gates and masks, found "hello"']],
  ['a list', '- a\n', ['1: wanted a mapping with version, suites, components, gates and masks, found a list']],
  ['no version', 'gates:\n  - check: complete\n', ['1: version is missing: write version: 1 in the first line']],
  ['a newer version', 'version: 2\n', ['1: version: wanted 1, found "2": the file is newer than this program']],
  ['a version in quotes', 'version: "1"\n', ['1: version: wanted 1, found "1", a text: write 1 without quotes']],
  ['a key that is not known', 'version: 1\ngate: []\n', ['2: "gate" is no key here; did you mean gates?']],
  [
    'a key that is like no other',
    'version: 1\nthresholds: 3\n',
    ['2: "thresholds" is no key here; known are version, suites, components, gates and masks'],
  ],
  ['a key without a value', 'version: 1\ngates:\n', ['2: gates: has no value: write one, or leave the key out']],

  [
    'no gates in the list',
    'version: 1\ngates: []\n',
    ['2: gates: wanted a list of checks such as "- check: complete" (leave gates out for the defaults)'],
  ],
  [
    'gates that are no list',
    'version: 1\ngates: { check: complete }\n',
    ['2: gates: wanted a list of checks such as "- check: complete" (leave gates out for the defaults)'],
  ],
  ['a gate that is only a name', gate('complete'), ['3: gates[0]: wanted a mapping: write "check: complete"']],
  ['a gate without a check', gate('{ max: 0 }'), [`3: gates[0]: check is missing; wanted one of ${CHECKS}`]],
  [
    'a typo in a check',
    gate('{ check: newly-faling, max: 0 }'),
    ['3: gates[0].check: "newly-faling" is no check; did you mean newly-failing?'],
  ],
  [
    'a check with underscores',
    gate('{ check: Pass_Rate, min: 90% }'),
    ['3: gates[0].check: "Pass_Rate" is no check; did you mean pass-rate?'],
  ],
  [
    'a check that nobody knows',
    gate('{ check: vibes }'),
    [`3: gates[0].check: "vibes" is no check; known are ${CHECKS}`],
  ],
  [
    'lines of which nobody knows',
    gate('{ check: mutation-score, min: 80%, lines: some }'),
    ['3: gates[0].lines: "some" is not known; wanted changed or all'],
  ],
  [
    'a typo in a key',
    gate('{ check: newly-failing, maxx: 0 }'),
    ['3: gates[0]: "maxx" is no key here; did you mean max?'],
  ],

  [
    'a drop without a unit',
    gate('{ check: coverage-drop, max: 0.5 }'),
    ['3: gates[0].max: "0.5" needs a unit: write 0.5pp (percentage points)'],
  ],
  [
    'a drop without a unit, in quotes',
    gate('{ check: coverage-drop, max: "0.5" }'),
    ['3: gates[0].max: "0.5" needs a unit: write 0.5pp (percentage points)'],
  ],
  [
    'a drop in percent',
    gate('{ check: coverage-drop, max: 0.5% }'),
    ['3: gates[0].max: "0.5%" is a share, and a drop is measured in points: write 0.5pp (percentage points)'],
  ],
  [
    'a rate without a unit',
    gate('{ check: pass-rate, min: 98 }'),
    ['3: gates[0].min: "98" needs a unit: write 98% (percent)'],
  ],
  [
    'a rate as a share of one',
    gate('{ check: pass-rate, min: 0.8 }'),
    ['3: gates[0].min: "0.8" needs a unit: write 80%, or 0.8% if less than one percent is meant'],
  ],
  [
    'a rate as a share of one with more decimals',
    gate('{ check: pass-rate, min: 0.955 }'),
    ['3: gates[0].min: "0.955" needs a unit: write 95.5%, or 0.955% if less than one percent is meant'],
  ],
  [
    'a rate in points',
    gate('{ check: pass-rate, min: 98pp }'),
    ['3: gates[0].min: "98pp" is a difference, and a rate is measured in percent: write 98% (percent)'],
  ],
  [
    'a rate over 100',
    gate('{ check: pass-rate, min: 120% }'),
    ['3: gates[0].min: "120%" is over 100: wanted percent, such as 80%'],
  ],
  [
    'a rate just over 100',
    gate('{ check: pass-rate, min: 100.1% }'),
    ['3: gates[0].min: "100.1%" is over 100: wanted percent, such as 80%'],
  ],
  [
    'a negative rate',
    gate('{ check: pass-rate, min: -1% }'),
    ['3: gates[0].min: "-1%" is negative: wanted percent, such as 80%'],
  ],
  [
    'a rate of too many decimals',
    gate('{ check: pass-rate, min: 99.1234567% }'),
    ['3: gates[0].min: "99.1234567%" is not understood: wanted percent, such as 80%'],
  ],
  [
    'a rate in words',
    gate('{ check: pass-rate, min: high }'),
    ['3: gates[0].min: "high" is not understood: wanted percent, such as 80%'],
  ],
  [
    'a rate as a list',
    gate('{ check: pass-rate, min: [80%] }'),
    ['3: gates[0].min: wanted percent, such as 80%, found a list'],
  ],
  [
    'a count in percent',
    gate('{ check: newly-failing, max: 5% }'),
    ['3: gates[0].max: "5%" is no count: write a whole number, such as 5'],
  ],
  [
    'a count that is not whole',
    gate('{ check: newly-failing, max: 1.5 }'),
    ['3: gates[0].max: "1.5" is no count: write a whole number, such as 5'],
  ],
  [
    'a negative count',
    gate('{ check: newly-failing, max: -1 }'),
    ['3: gates[0].max: "-1" is negative: wanted a count, such as 5'],
  ],
  [
    'an endless count',
    gate('{ check: newly-failing, max: .inf }'),
    ['3: gates[0].max: ".inf" is no count: write a whole number, such as 5'],
  ],
  [
    'a count in quotes',
    gate('{ check: newly-failing, max: "5" }'),
    ['3: gates[0].max: "5" is a text: write the number 5 without quotes'],
  ],
  [
    'a duration without a unit',
    gate('{ check: duration, max: 10 }'),
    ['3: gates[0].max: "10" needs a unit: write 10s (seconds) or 10m (minutes)'],
  ],
  [
    'min for a count',
    gate('{ check: newly-failing, min: 0 }'),
    ['3: gates[0].min: newly-failing takes max (at most, a count), not min'],
  ],
  [
    'max for a rate',
    gate('{ check: coverage, max: 80% }'),
    [
      '3: gates[0].max: coverage takes min (at least, percent), not max',
      '3: gates[0]: coverage needs min (percent), such as min: 80%',
    ],
  ],
  [
    'a limit for what has none',
    gate('{ check: complete, max: 0 }'),
    ['3: gates[0].max: complete has no limit, so it takes no max'],
  ],
  [
    'no limit where one is needed',
    gate('check: pass-rate'),
    ['3: gates[0]: pass-rate needs min (percent), such as min: 80%'],
  ],

  [
    'a narrowing that the check does not take',
    gate('{ check: newly-failing, paths: ["src/**"] }'),
    ['3: gates[0].paths: newly-failing takes no paths; it takes check, max, level, suite and likely-flaky'],
  ],
  [
    'a level that is not known',
    gate('{ check: complete, level: error }'),
    ['3: gates[0].level: "error" is not known; wanted block or warn'],
  ],
  [
    'a typo in a level',
    gate('{ check: complete, level: blok }'),
    ['3: gates[0].level: "blok" is not known; did you mean block?'],
  ],
  [
    'a typo in a metric',
    gate('{ check: coverage, min: 80%, metric: line }'),
    ['3: gates[0].metric: "line" is not known; did you mean lines?'],
  ],
  [
    'a suite where none is named',
    gate('{ check: complete, suite: unit }'),
    ['3: gates[0].suite: "unit" is not named under suites; no suite is'],
  ],
  [
    'a typo in a suite',
    `${suite('{ tests: a.xml }')}gates:\n  - { check: complete, suite: unti }\n`,
    ['5: gates[0].suite: "unti" is not named under suites; did you mean unit?'],
  ],
  [
    'a suite that is like no other',
    `${suite('{ tests: a.xml }')}gates:\n  - { check: complete, suite: integration }\n`,
    ['5: gates[0].suite: "integration" is not named under suites; those are unit'],
  ],
  [
    'suite and paths',
    `${suite('{ coverage: a.info }')}gates:\n  - { check: coverage, min: 80%, suite: unit, paths: src }\n`,
    ['5: gates[0]: takes suite or paths, not both'],
  ],
  [
    'suite and metric',
    `${suite('{ coverage: a.info }')}gates:\n  - { check: coverage, min: 80%, suite: unit, metric: branches }\n`,
    ['5: gates[0]: metric cannot stand beside suite: the coverage of a suite is known in lines only'],
  ],
  [
    'an absolute path',
    gate('{ check: file-coverage, min: 90%, paths: /src }'),
    ['3: gates[0].paths: wanted a path or a glob relative to the repository such as src/billing/**, found "/src"'],
  ],
  [
    'a path out of the repository',
    gate('{ check: file-coverage, min: 90%, paths: [src, "a/../../b"] }'),
    [
      '3: gates[0].paths[1]: wanted a path or a glob relative to the repository such as src/billing/**, found "a/../../b"',
    ],
  ],
  [
    'a path with back-slashes',
    gate("{ check: file-coverage, min: 90%, paths: 'src\\a' }"),
    ['3: gates[0].paths: wanted a path or a glob relative to the repository such as src/billing/**, found "src\\a"'],
  ],
  [
    'no path in the list',
    gate('{ check: file-coverage, min: 90%, paths: [] }'),
    [
      '3: gates[0].paths: is empty: wanted a path or a glob relative to the repository such as src/billing/**, or a list of them',
    ],
  ],

  [
    'suites that are a list',
    'version: 1\nsuites: [unit]\n',
    ['2: suites: wanted a mapping of names to reports, found a list'],
  ],
  [
    'a suite that is only a path',
    suite('a.xml'),
    ['3: suites.unit: wanted a mapping with tests, coverage, owner, required and selection, found "a.xml"'],
  ],
  [
    'a suite without reports',
    suite('{ owner: me }'),
    ['3: suites.unit: names no reports: write tests (such as reports/**/*.xml), coverage, or both'],
  ],
  [
    'a typo in a suite’s key',
    suite('{ test: a.xml }'),
    [
      '3: suites.unit: "test" is no key here; did you mean tests?',
      '3: suites.unit: names no reports: write tests (such as reports/**/*.xml), coverage, or both',
    ],
  ],
  [
    'yes instead of true',
    suite('{ tests: a.xml, required: yes }'),
    ['3: suites.unit.required: wanted true or false, found "yes"'],
  ],
  [
    'a selection that is not known',
    suite('{ tests: a.xml, selection: some }'),
    ['3: suites.unit.selection: "some" is not known; wanted full or partial'],
  ],
  [
    'a number for a text',
    suite('{ tests: a.xml, owner: 5 }'),
    ['3: suites.unit.owner: wanted a text of at most 100 characters in quotes: \'5\', found "5"'],
  ],
  [
    'no report in the list',
    suite('{ tests: [] }'),
    ['3: suites.unit.tests: is empty: wanted a path or a glob such as reports/**/*.xml, or a list of them'],
  ],
  [
    'a name that turns the text around',
    'version: 1\nsuites:\n  "a\\u202eb": { tests: a.xml }\n',
    ['3: suites["a b"]: as a name, wanted a text of at most 100 characters'],
  ],
  [
    'an empty name',
    'version: 1\nsuites:\n  "": { tests: a.xml }\n',
    ['3: suites[""]: as a name, wanted a text of at most 100 characters'],
  ],

  [
    'a key twice',
    'version: 1\nversion: 1\n',
    ['2: a key stands here for the second time in one mapping: remove one of the two'],
  ],
  [
    'an alias',
    'version: 1\nsuites:\n  a: &x { tests: a.xml }\n  b: *x\n',
    ['4: aliases (*name) are not read: write the value out'],
  ],
  ['an alias that is not there', 'version: 1\nsuites: *x\n', ['2: aliases (*name) are not read: write the value out']],
  [
    'a merge key',
    'version: 1\nsuites:\n  unit: { <<: { tests: a.xml } }\n',
    [
      '3: suites.unit: "<<" is no key here; known are tests, coverage, owner, required and selection',
      '3: suites.unit: names no reports: write tests (such as reports/**/*.xml), coverage, or both',
    ],
  ],
  [
    'several documents',
    'version: 1\n---\nversion: 1\n',
    ['2: a second document (---) begins here: one file, one document'],
  ],
  ['a tab', 'version: 1\ngates:\n\t- check: complete\n', ['3: is indented with a tab: use spaces']],
  [
    'an owner without quotes',
    suite('{ tests: a.xml, owner: @acme/x }'),
    ['3: a value cannot start with @, ` or %: put it in quotes, e.g. "@acme/platform"'],
  ],
  ['a tag', 'version: !v 1\n', ['1: tags (!name) are not read: write the plain value']],
  ['a mapping as a key', 'version: 1\n? { a: 1 }\n: 2\n', ['2: a key must be plain text']],
  ['too deep', `version: 1\ngates: ${DEEP}\n`, ['2: is nested more than 20 deep']],
];

describe('a mistake', () => {
  test.each(MISTAKES)('%s', (_, text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  test('all mistakes are told at once, in the order of the lines', () => {
    const text = `version: 3
suites:
  unit: { test: a.xml }
gates:
  - { check: coverage-drop, max: 0.5 }
  - { check: nothing-known }
  - { check: pass-rate, max: 3, levl: warn, suite: unitt }
extra: true
`;
    expect(mistakes(text)).toEqual([
      '1: version: wanted 1, found "3": the file is newer than this program',
      '3: suites.unit: "test" is no key here; did you mean tests?',
      '3: suites.unit: names no reports: write tests (such as reports/**/*.xml), coverage, or both',
      '5: gates[0].max: "0.5" needs a unit: write 0.5pp (percentage points)',
      `6: gates[1].check: "nothing-known" is no check; known are ${CHECKS}`,
      '7: gates[2]: "levl" is no key here; did you mean level?',
      '7: gates[2].suite: "unitt" is not named under suites; did you mean unit?',
      '7: gates[2].max: pass-rate takes min (at least, percent), not max',
      '7: gates[2]: pass-rate needs min (percent), such as min: 80%',
      '8: "extra" is no key here; known are version, suites, components, gates and masks',
    ]);
  });

  test('too large a file is not read', () => {
    expect(mistakes(`version: 1\n#${'x'.repeat(1024 * 1024)}`)).toEqual([
      '1: is too large: 1048588 characters, at most 1048576',
    ]);
  });

  test.each(['[', '{a: ', '- ', 'a: &a [*a, ', '"', '\u0000', '? '])(
    '%j many times over is refused and does no harm',
    (piece) => {
      expect(mistakes(piece.repeat(20_000)).length).toBeGreaterThan(0);
    },
  );

  test('what is quoted is one short printable line', () => {
    const [first = ''] = mistakes(gate(`{ check: "x\\r\\n::error::\\u202e${'y'.repeat(500)}" }`));
    expect(first.length).toBeLessThan(300);
    expect(first).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
