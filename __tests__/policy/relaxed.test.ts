import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GATES } from '../../src/gates/index.ts';
import { containment } from '../../src/policy/containment.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { pathMatcher } from '../../src/policy/path-matcher.ts';
import { parseQuarantine } from '../../src/policy/quarantine.ts';
import { relaxations } from '../../src/policy/relaxed.ts';
import { relaxedQuarantine } from '../../src/policy/relaxed-quarantine.ts';

const SUITES =
  'suites:\n  unit: { tests: "unit/**", coverage: unit.info }\n  e2e: { tests: "e2e/**", required: false }\n';

/** Rows of `gates:`, or a whole policy where it begins with `suites:`. */
function policy(text: string) {
  const rows = text.split('\n').filter((row) => row !== '');
  const body = text.startsWith('suites:') ? text : `${SUITES}gates:\n${rows.map((row) => `  - ${row}\n`).join('')}`;
  return parsePolicy(`version: 1\n${body}`, 'policy.yml', GATES);
}

function relaxed(base: string, head: string): readonly string[] {
  return relaxations({ base: policy(base), head: policy(head), gates: GATES }).map(({ sentence }) => sentence);
}

describe('a gate of head asks less than that of base', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['nothing changed', '{ check: coverage, min: 80% }', '{ check: coverage, min: 80% }', []],
    [
      'a lower min',
      '{ check: coverage, suite: unit, min: 80% }',
      '{ check: coverage, suite: unit, min: 70% }',
      ['coverage(unit) 80 % → 70 %'],
    ],
    ['a higher min asks more', '{ check: coverage, min: 80% }', '{ check: coverage, min: 90% }', []],
    [
      'a lower min by a millionth',
      '{ check: coverage, min: 80% }',
      '{ check: coverage, min: 79.999999% }',
      ['coverage 80 % → 79.999999 %'],
    ],
    [
      'a higher max',
      '{ check: newly-skipped, max: 5 }',
      '{ check: newly-skipped, max: 1000 }',
      ['newly-skipped 5 → 1,000'],
    ],
    ['a lower max asks more', '{ check: newly-skipped, max: 5 }', '{ check: newly-skipped, max: 0 }', []],
    [
      'a limit that was the default',
      'check: newly-failing',
      '{ check: newly-failing, max: 1 }',
      ['newly-failing 0 → 1'],
    ],
    ['the default in place of the same limit', '{ check: newly-failing, max: 0 }', 'check: newly-failing', []],
    ['a larger drop', 'check: coverage-drop', '{ check: coverage-drop, max: 2pp }', ['coverage-drop 0.5 pp → 2 pp']],
    ['a longer duration', '{ check: duration, max: 90s }', '{ check: duration, max: 2m }', ['duration 90 s → 120 s']],
    ['a warning in place of a block', 'check: complete', '{ check: complete, level: warn }', ['complete block → warn']],
    ['a block in place of a warning', '{ check: complete, level: warn }', 'check: complete', []],
    [
      'both',
      '{ check: coverage, min: 80% }',
      '{ check: coverage, min: 70%, level: warn }',
      ['coverage 80 %, block → 70 %, warn'],
    ],
    ['a gate is gone', 'check: complete\ncheck: newly-failing', 'check: newly-failing', ['complete block → removed']],
    [
      'a gate with a limit is gone',
      'check: complete\n{ check: coverage, suite: unit, min: 80% }',
      'check: complete',
      ['coverage(unit) 80 % → removed'],
    ],
    [
      'fewer paths',
      '{ check: file-coverage, min: 90%, paths: [app, lib] }',
      '{ check: file-coverage, min: 90%, paths: [app] }',
      ['file-coverage(app, lib) app lib → app'],
    ],
    [
      'a path is left out',
      '{ check: file-coverage, min: 90%, paths: "app/**" }',
      '{ check: file-coverage, min: 90%, paths: ["app/**", "!app/old/**"] }',
      ['file-coverage(app/**) app/** → app/** !app/old/**'],
    ],
    [
      'every file of more paths asks more',
      '{ check: file-coverage, min: 90%, paths: "app/api/**" }',
      '{ check: file-coverage, min: 90%, paths: "app/**" }',
      [],
    ],
    [
      'a ratio over more paths is another ratio',
      '{ check: coverage, min: 90%, paths: "app/api/**" }',
      '{ check: coverage, min: 90%, paths: "app/**" }',
      ['coverage(app/api/**) app/api/** → app/**'],
    ],
    [
      'the order of paths says nothing',
      '{ check: coverage, min: 90%, paths: [a, b] }',
      '{ check: coverage, min: 90%, paths: [b, a] }',
      [],
    ],
    [
      'another metric',
      '{ check: coverage, min: 80%, metric: branches }',
      '{ check: coverage, min: 80%, metric: functions }',
      ['coverage(branches) branches → functions'],
    ],
    [
      'the default metric by its name',
      '{ check: coverage, min: 80% }',
      '{ check: coverage, min: 80%, metric: lines }',
      [],
    ],
    [
      'only one suite in place of all',
      '{ check: newly-failing, max: 0 }',
      '{ check: newly-failing, suite: unit, max: 0 }',
      ['newly-failing all suites → unit'],
    ],
    [
      'at most so many of all is at most so many of each',
      '{ check: newly-failing, suite: unit, max: 3 }',
      '{ check: newly-failing, max: 3 }',
      [],
    ],
    [
      'a rate of all is no rate of each',
      '{ check: pass-rate, suite: e2e, min: 98% }',
      '{ check: pass-rate, min: 98% }',
      ['pass-rate(e2e) e2e → all suites'],
    ],
    [
      'a second, stricter gate keeps the first one',
      '{ check: coverage, min: 80% }',
      '{ check: coverage, min: 10%, level: warn }\n{ check: coverage, min: 85% }',
      [],
    ],
    [
      'of two gates the one that was lowered is told',
      '{ check: coverage, min: 80% }\n{ check: coverage, min: 90%, level: warn }',
      '{ check: coverage, min: 70% }\n{ check: coverage, min: 90%, level: warn }',
      ['coverage 80 % → 70 %'],
    ],
    [
      'what is likely flaky warns',
      'check: newly-failing',
      '{ check: newly-failing, likely-flaky: warn }',
      ['newly-failing likely-flaky block → warn'],
    ],
    [
      'what is likely flaky blocks from now on',
      '{ check: newly-failing, likely-flaky: warn }',
      '{ check: newly-failing, likely-flaky: block }',
      [],
    ],
    [
      'a stricter gate beside it keeps what is likely flaky from passing',
      'check: newly-failing',
      '{ check: newly-failing, likely-flaky: warn }\ncheck: newly-failing',
      [],
    ],
    [
      'new files of no report ignored',
      '{ check: coverage-of-changed-lines, min: 80% }',
      '{ check: coverage-of-changed-lines, min: 80%, unmeasured: ignore }',
      ['coverage-of-changed-lines unmeasured warn → ignore'],
    ],
    [
      'new files of no report not counted any more',
      '{ check: coverage-of-changed-lines, min: 80%, unmeasured: count }',
      '{ check: coverage-of-changed-lines, min: 80% }',
      ['coverage-of-changed-lines unmeasured count → warn'],
    ],
    [
      'new files of no report counted asks more',
      '{ check: coverage-of-changed-lines, min: 80%, unmeasured: ignore }',
      '{ check: coverage-of-changed-lines, min: 80%, unmeasured: count }',
      [],
    ],
    [
      'a larger ignore-below',
      '{ check: coverage-of-changed-lines, min: 80% }',
      '{ check: coverage-of-changed-lines, min: 80%, ignore-below: 21 }',
      ['coverage-of-changed-lines ignore-below 20 → 21'],
    ],
    [
      'a smaller ignore-below asks more',
      '{ check: coverage-of-changed-lines, min: 80% }',
      '{ check: coverage-of-changed-lines, min: 80%, ignore-below: 0 }',
      [],
    ],
    [
      'other mutants',
      '{ check: mutation-score, min: 80%, lines: all }',
      '{ check: mutation-score, min: 80% }',
      ['mutation-score all lines → changed lines'],
    ],
    [
      'what is not comparable is compared',
      'check: coverage-drop',
      '{ check: coverage-drop, compare: any }',
      ['coverage-drop comparable reports only → any reports'],
    ],
    [
      'a gate about another suite does not stand in',
      '{ check: coverage, suite: unit, min: 80% }',
      '{ check: coverage, suite: e2e, min: 80% }',
      ['coverage(unit) 80 % → removed'],
    ],
  ])('%s', (_name, base, head, expected) => {
    expect(relaxed(base, head)).toEqual(expected);
  });
});

describe('a suite of head asks less than that of base', () => {
  const suites = (unit: string) => `suites:\n  unit: ${unit}\n`;
  test.each<[string, string, string, readonly string[]]>([
    [
      'need not run any more',
      '{ tests: a.xml }',
      '{ tests: a.xml, required: false }',
      ['suite unit required → not required'],
    ],
    ['must run from now on', '{ tests: a.xml, required: false }', '{ tests: a.xml }', []],
    [
      'need not run in full',
      '{ tests: a.xml }',
      '{ tests: a.xml, selection: partial }',
      ['suite unit selection full → partial'],
    ],
    ['reads fewer reports', '{ tests: [a.xml, b.xml] }', '{ tests: a.xml }', ['suite unit tests a.xml b.xml → a.xml']],
    [
      'leaves reports out',
      '{ tests: "r/**" }',
      '{ tests: ["r/**", "!r/bad.xml"] }',
      ['suite unit tests r/** → r/** !r/bad.xml'],
    ],
    ['reads more reports', '{ tests: "r/unit/*.xml" }', '{ tests: "r/**/*.xml" }', []],
    [
      'has no coverage any more',
      '{ tests: a.xml, coverage: c.info }',
      '{ tests: a.xml }',
      ['suite unit coverage c.info → none'],
    ],
    ['has coverage from now on', '{ tests: a.xml }', '{ tests: a.xml, coverage: c.info }', []],
  ])('%s', (_name, base, head, expected) => {
    expect(relaxed(suites(base), suites(head))).toEqual(expected);
  });

  test('it is gone, and a gate with it', () => {
    const base =
      'suites:\n  unit: { tests: a.xml }\n  it: { tests: b.xml }\ngates:\n  - check: complete\n  - { check: failing, suite: it }\n';
    const head = 'suites:\n  unit: { tests: a.xml }\ngates:\n  - check: complete\n';
    expect(relaxed(base, head)).toEqual(['failing(it) 0 → removed', 'suite it required → removed']);
  });

  test('a new name for the same reports relaxes nothing', () => {
    const named = (name: string) =>
      `suites:\n  ${name}: { tests: a.xml }\ngates:\n  - { check: failing, suite: ${name} }\n`;
    expect(relaxed(named('unit'), named('fast'))).toEqual([]);
  });
});

test('a new mask makes more failures the same, one that is gone does not', () => {
  const masked = (...masks: readonly string[]) =>
    `suites:\n  unit: { tests: a.xml }\n${masks.length === 0 ? '' : `masks:\n${masks.map((mask) => `  - '${mask}'\n`).join('')}`}`;
  expect(relaxed(masked(), masked('tenant-(\\w+)'))).toEqual(['mask tenant-(\\w+) none → new']);
  expect(relaxed(masked('tenant-(\\w+)'), masked())).toEqual([]);
});

test('deleting the policy relaxes what the defaults do not ask', () => {
  const base = parsePolicy('version: 1\ngates:\n  - check: complete\n  - { check: coverage, min: 80% }\n', 'p', GATES);
  const head = parsePolicy('version: 1', 'p', GATES);
  expect(relaxations({ base, head, gates: GATES }).map(({ sentence }) => sentence)).toEqual([
    'coverage 80 % → removed',
  ]);
});

test('nothing relaxes itself', () => {
  const everything = GATES.map(({ name, limit }) => {
    const value = { count: 5, percent: '80%', points: '1pp', seconds: '10s' };
    return limit.key === 'none' ? `check: ${name}` : `{ check: ${name}, ${limit.key}: ${value[limit.unit]} }`;
  }).join('\n');
  expect(relaxed(everything, everything)).toEqual([]);
});

test('a hostile name stays one short line', () => {
  const base = policy(`suites:\n  "${'x'.repeat(99)}": { tests: a.xml }\n`);
  const [only] = relaxations({ base, head: { ...base, suites: [] }, gates: GATES });
  expect(only?.sentence.length).toBeLessThan(200);
});

describe('the quarantine of head accepts more than that of base', () => {
  const entry = (options: Readonly<Record<string, string>>) => {
    const all = {
      test: 'a.py::b',
      kind: 'flaky',
      match: 'ClockSkew drift',
      reason: 'r',
      owner: 'o',
      added: '2026-11-01',
      expires: '2026-12-01',
      ...options,
    };
    const rows = Object.entries(all).filter(([, value]) => value !== '');
    return `{ ${rows.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(', ')} }`;
  };
  const entries = (...rows: readonly string[]) =>
    parseQuarantine(`version: 1\nentries:\n${rows.map((row) => `  - ${row}\n`).join('') || '  []\n'}`, 'q.yml').entries;

  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['the same', [entry({})], [entry({})], []],
    ['another reason and owner', [entry({})], [entry({ reason: 'x', owner: 'y' })], []],
    ['a new entry', [], [entry({})], ['quarantine of test "a.py::b" none → "ClockSkew drift" until 2026-12-01']],
    ['an entry less', [entry({})], [], []],
    ['a new entry that has expired', [], [entry({ expires: '2026-11-19' })], []],
    [
      'a new entry on its last day',
      [],
      [entry({ expires: '2026-11-20' })],
      ['quarantine of test "a.py::b" none → "ClockSkew drift" until 2026-11-20'],
    ],
    [
      'a longer time',
      [entry({})],
      [entry({ expires: '2026-12-02' })],
      ['quarantine of test "a.py::b" 2026-11-01 to 2026-12-01 → 2026-11-01 to 2026-12-02'],
    ],
    ['a shorter time', [entry({})], [entry({ expires: '2026-11-02' })], []],
    [
      'an earlier day',
      [entry({ added: '2026-11-20' })],
      [entry({})],
      ['quarantine of test "a.py::b" 2026-11-20 to 2026-12-01 → 2026-11-01 to 2026-12-01'],
    ],
    [
      'a shorter match',
      [entry({})],
      [entry({ match: 'ClockSkew' })],
      ['quarantine of test "a.py::b" "ClockSkew drift" → "ClockSkew"'],
    ],
    ['a longer match', [entry({})], [entry({ match: 'a ClockSkew drift' })], []],
    [
      'another failure',
      [entry({})],
      [entry({ match: 'F-3a1b9c' })],
      ['quarantine of test "a.py::b" "ClockSkew drift" → "F-3a1b9c"'],
    ],
    [
      'a whole suite',
      [entry({})],
      [entry({ test: '', suite: 'a.py' })],
      ['quarantine of suite "a.py" none → "ClockSkew drift" until 2026-12-01'],
    ],
  ])('%s', (_name, base, head, expected) => {
    expect(relaxedQuarantine(entries(...base), entries(...head), '2026-11-20').map(({ sentence }) => sentence)).toEqual(
      expected,
    );
  });
});

test('patterns that are called wider take every path that the narrower ones took', () => {
  const segment = fc.constantFrom('a', 'b', 'x.xml', 'y.ts');
  const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  const part = fc.constantFrom('a', 'b', '*', '**', '*.xml', 'x.xml', '{a,b}', '?.xml');
  const pattern = fc
    .tuple(fc.constantFrom('', '', '!'), fc.array(part, { minLength: 1, maxLength: 4 }))
    .map(([not, parts]) => `${not}${parts.join('/')}`);
  const patterns = fc.array(pattern, { maxLength: 3 });
  fc.assert(
    fc.property(patterns, patterns, fc.array(path, { minLength: 10 }), (base, head, paths) => {
      fc.pre(containment(base, head) === 'wider');
      const [was, is] = [pathMatcher(base), pathMatcher(head)];
      expect(paths.filter((each) => was(each) && !is(each))).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
