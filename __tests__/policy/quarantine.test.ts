import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseYaml } from 'yaml';
import { ConfigError } from '../../src/domain/diagnostic.ts';
import { dayNumber, daysBetween } from '../../src/policy/days.ts';
import { parseQuarantine } from '../../src/policy/quarantine.ts';
import { quarantineSchema } from '../../src/policy/quarantine-schema.ts';

const FILE = '.github/test-quarantine.yml';
const PUBLISHED = join(import.meta.dirname, '..', '..', 'schemas', 'quarantine.schema.json');
const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(quarantineSchema());

function mistakes(text: string): readonly string[] {
  try {
    parseQuarantine(text, FILE);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ line, message }) => `${line}: ${message}`);
  }
  return [];
}

const FIELDS = {
  test: '"tests/api/test_auth.py::TestLogin::test_expired_token"',
  kind: 'flaky',
  match: '"ClockSkewError"',
  reason: '"Token clock race"',
  owner: '"@acme/identity"',
  issue: '"https://github.com/acme/app/issues/1234"',
  added: '2026-11-01',
  expires: '2026-12-01',
};

/** One entry, in line 3, of the fields above, changed: `''` leaves one out. */
function quarantine(changes: Readonly<Record<string, string>> = {}): string {
  const fields = Object.entries({ ...FIELDS, ...changes }).filter(([, value]) => value !== '');
  return `version: 1\nentries:\n  - { ${fields.map(([key, value]) => `${key}: ${value}`).join(', ')} }\n`;
}

describe('a quarantine', () => {
  test('is read', () => {
    expect(parseQuarantine(quarantine(), FILE)).toEqual({
      file: FILE,
      entries: [
        {
          target: { by: 'test', name: 'tests/api/test_auth.py::TestLogin::test_expired_token' },
          kind: 'flaky',
          match: 'ClockSkewError',
          reason: 'Token clock race',
          owner: '@acme/identity',
          issue: 'https://github.com/acme/app/issues/1234',
          added: '2026-11-01',
          expires: '2026-12-01',
          line: 3,
        },
      ],
    });
  });

  test.each([
    ['no entries', 'version: 1\nentries: []\n'],
    ['no list', 'version: 1\n'],
    ['a suite', quarantine({ test: '', suite: 'com.acme.CartTest' })],
    ['a file', quarantine({ test: '', file: 'tests/a.py' })],
    ['a signature', quarantine({ match: 'F-3a1b9c' })],
    ['no issue', quarantine({ issue: '' })],
    ['exactly ninety days', quarantine({ added: '2026-11-01', expires: '2027-01-30' })],
    ['one day', quarantine({ added: '2026-11-01', expires: '2026-11-01' })],
    ['a leap day', quarantine({ added: '2028-02-29', expires: '2028-03-01' })],
  ])('accepts: %s', (_, text) => {
    expect(mistakes(text)).toEqual([]);
    expect(validate(parseYaml(text))).toBe(true);
  });

  /** What the schema refuses as well, and what only the parser can. */
  const bySchema: readonly [string, string, readonly string[]][] = [
    ['an empty file', '', ['1: is empty: write version: 1 and entries: [], or delete the file']],
    ['no version', 'entries: []', ['1: version is missing: write version: 1 in the first line']],
    ['entries that are no list', 'version: 1\nentries: {}', ['2: entries: wanted a list']],
    [
      'a typo',
      quarantine({ expires: '', expire: '2026-12-01' }),
      [
        '3: entries[0]: "expire" is no key here; did you mean expires?',
        '3: entries[0]: expires is missing: the last day on which it is accepted, at most 90 days after added',
      ],
    ],
    [
      'no match',
      quarantine({ match: '' }),
      ['3: entries[0]: match is missing: without it the entry would accept every failure, new ones too'],
    ],
    ['no reason', quarantine({ reason: '' }), ['3: entries[0]: reason is missing: why is this failure accepted?']],
    ['no owner', quarantine({ owner: '' }), ['3: entries[0]: owner is missing: who brings it to an end?']],
    ['no kind', quarantine({ kind: '' }), ['3: entries[0]: kind is missing: flaky or broken']],
    ['another kind', quarantine({ kind: 'slow' }), ['3: entries[0].kind: "slow" is not known; wanted flaky or broken']],
    [
      'nothing that it is about',
      quarantine({ test: '' }),
      ['3: entries[0]: wanted one of test, suite or file, found none'],
    ],
    [
      'two things that it is about',
      quarantine({ suite: 'a' }),
      ['3: entries[0]: wanted one of test, suite or file, found test and suite'],
    ],
    [
      'a day in words',
      quarantine({ expires: 'tomorrow' }),
      ['3: entries[0].expires: wanted a day such as 2026-11-30, found "tomorrow"'],
    ],
    [
      'an address that is none',
      quarantine({ issue: '"javascript:alert(1)"' }),
      ['3: entries[0].issue: wanted the address of an issue (https://…), found "javascript:alert(1)"'],
    ],
    [
      'a name that turns the text around',
      quarantine({ owner: '"a\\u202eb"' }),
      ['3: entries[0].owner: wanted a text of at most 100 characters, found "a b"'],
    ],
  ];
  const byParser: readonly [string, string, readonly string[]][] = [
    [
      'a day that does not exist',
      quarantine({ added: '2026-02-30', expires: '2026-03-01' }),
      ['3: entries[0].added: "2026-02-30" is a day that does not exist'],
    ],
    [
      'a day too long',
      quarantine({ added: '2026-11-01', expires: '2027-01-31' }),
      ['3: entries[0].expires: 2027-01-31 is 91 days after added (2026-11-01); at most 90'],
    ],
    [
      'an end before the beginning',
      quarantine({ added: '2026-11-02', expires: '2026-11-01' }),
      ['3: entries[0].expires: 2026-11-01 is before added (2026-11-02)'],
    ],
    [
      'what every failure has',
      quarantine({ match: 'AssertionError' }),
      [
        '3: entries[0].match: "AssertionError" fits nearly every failure: write what sets this one apart, or its signature (F-3a1b9c)',
      ],
    ],
    [
      'a signature with too few digits',
      quarantine({ match: 'F-3a1b9' }),
      ['3: entries[0].match: "F-3a1b9" is no signature: wanted F- and six of 0-9 and a-f (F-3a1b9c)'],
    ],
    [
      'a signature in small letters',
      quarantine({ match: 'f-3a1b9c' }),
      ['3: entries[0].match: "f-3a1b9c" is no signature: wanted F- and six of 0-9 and a-f (F-3a1b9c)'],
    ],
    [
      'one letter',
      quarantine({ match: '"e"' }),
      [
        '3: entries[0].match: "e" fits nearly every failure: write what sets this one apart, or its signature (F-3a1b9c)',
      ],
    ],
    [
      'an entry twice',
      `${quarantine()}${quarantine({ owner: 'other' }).split('\n')[2]}\n`,
      ['4: the same test and match stand in line 3: keep one'],
    ],
  ];

  test.each([...bySchema, ...byParser])('refuses: %s', (_, text, expected) => {
    expect(mistakes(text)).toEqual(expected);
  });

  test.each(bySchema)('its schema refuses as well: %s', (_, text) => {
    expect(validate(parseYaml(text))).toBe(false);
  });

  test('all mistakes are told at once, in the order of the lines', () => {
    const text = `${quarantine({ kind: 'slow' })}${quarantine({ match: '', owner: '' }).split('\n')[2]}\n`;
    expect(mistakes(text).map((line) => line.slice(0, 13))).toEqual([
      '3: entries[0]',
      '4: entries[1]',
      '4: entries[1]',
    ]);
  });

  test('the published schema is that of the program (node scripts/schemas.mjs writes it)', () => {
    expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(JSON.parse(JSON.stringify(quarantineSchema())));
  });
});

describe('days', () => {
  test.each([
    ['2026-11-01', '2026-12-01', 30],
    ['2026-12-01', '2026-11-01', -30],
    ['2027-12-31', '2028-03-01', 61],
    ['2026-03-28', '2026-03-30', 2],
  ])('from %s to %s: %i', (a, b, expected) => {
    expect(daysBetween(a, b)).toBe(expected);
  });

  test.each(['2026-13-01', '2026-00-10', '2026-02-29', '2026-1-1', '', 'x', '0000-00-00'])('%j is none', (day) => {
    expect(dayNumber(day)).toBeUndefined();
  });
});
