import { describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/domain/diagnostic.ts';
import { GATES } from '../../src/gates/index.ts';
import { isSamePolicy } from '../../src/policy/base-rules.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { relaxations } from '../../src/policy/relaxed.ts';
import { gateName } from '../../src/policy/wording.ts';

const COMPONENTS = `version: 1
components:
  api: { paths: packages/api/**, owner: "@acme/api" }
  web: { paths: [packages/web, "!**/gen/**"] }
`;
const parse = (text: string) => parsePolicy(text, 'policy.yml', GATES);
const gates = (...rows: readonly string[]) => `${COMPONENTS}gates:\n${rows.map((row) => `  - ${row}\n`).join('')}`;

function mistakes(text: string): readonly string[] {
  try {
    parse(text);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.problems.map(({ line, message }) => `${line}: ${message}`);
  }
  return [];
}

describe('components', () => {
  test('are names for paths', () => {
    expect(parse(COMPONENTS).components).toEqual([
      { name: 'api', paths: ['packages/api/**'], owner: '@acme/api', line: 3 },
      { name: 'web', paths: ['packages/web', '!**/gen/**'], line: 4 },
    ]);
  });

  test.each([
    ['component: api', ['coverage(component api) packages/api/**']],
    [
      'component: [web, api]',
      ['coverage(component api) packages/api/**', 'coverage(component web) packages/web !**/gen/**'],
    ],
    ['component: "*"', ['coverage(component api) packages/api/**', 'coverage(component web) packages/web !**/gen/**']],
    [
      'component: [api, "*"]',
      ['coverage(component api) packages/api/**', 'coverage(component web) packages/web !**/gen/**'],
    ],
  ])('a gate with %s is a gate for each', (key, expected) => {
    const { gates: read } = parse(gates(`{ check: coverage, min: 80%, ${key} }`));
    expect(read.map((gate) => `${gateName(gate)} ${gate.paths.join(' ')}`)).toEqual(expected);
    expect(read.every(({ limit, line }) => limit === 80_000_000 && line === 6)).toBe(true);
  });

  test.each([
    [
      'a key that is none',
      `${COMPONENTS}  x: { path: a }\n`,
      [
        '5: components.x: names no files: write paths, such as packages/api/**',
        '5: components.x: "path" is no key here; did you mean paths?',
      ],
    ],
    [
      'no mapping',
      'version: 1\ncomponents: [api]\n',
      ['2: components: wanted a mapping of names to paths, found a list'],
    ],
    [
      'the name that stands for all',
      'version: 1\ncomponents:\n  "*": { paths: a }\n',
      ['3: components["*"]: * stands for every component in a gate, and can be the name of none'],
    ],
    [
      'a typo in a gate',
      gates('{ check: coverage, min: 80%, component: wbe }'),
      ['6: gates[0].component: "wbe" is not named under components; did you mean web?'],
    ],
    [
      'one that is like none',
      gates('{ check: coverage, min: 80%, component: [api, billing] }'),
      ['6: gates[0].component: "billing" is not named under components; those are api and web'],
    ],
    [
      'all of none',
      'version: 1\ngates:\n  - { check: coverage, min: 80%, component: "*" }\n',
      ['3: gates[0].component: no component is named under components'],
    ],
    [
      'one of none',
      'version: 1\ngates:\n  - { check: coverage, min: 80%, component: api }\n',
      ['3: gates[0].component: "api" is not named under components; no component is'],
    ],
    [
      'beside paths',
      gates('{ check: coverage, min: 80%, component: api, paths: src }'),
      ['6: gates[0]: takes component or paths, not both'],
    ],
    [
      'of a check without files',
      gates('{ check: newly-failing, component: api }'),
      ['6: gates[0].component: newly-failing takes no component; it takes check, max, level, suite and likely-flaky'],
    ],
  ])('are refused: %s', (_, text, expected) => {
    expect([...mistakes(text)].sort()).toEqual([...expected].sort());
  });
});

describe('a change of components', () => {
  const gate = '{ check: coverage, min: 80%, component: api }';
  const narrowed = (text: string) => text.replace('packages/api/**', 'packages/api/src/**');

  test.each([
    ['the same', gates(gate), gates(gate), []],
    [
      'another name for the same files',
      gates(gate),
      gates(gate).replaceAll('api', 'xapi').replace('packages/xapi', 'packages/api'),
      [],
    ],
    [
      'fewer files',
      gates(gate),
      narrowed(gates(gate)),
      ['coverage(component api) component api (packages/api/**) → component api (packages/api/src/**)'],
    ],
    [
      'a gate is gone',
      gates(gate, 'check: complete'),
      gates('check: complete'),
      ['coverage(component api) 80 % → removed'],
    ],
    [
      'one of all is left out',
      gates('{ check: coverage, min: 80%, component: "*" }'),
      gates(gate),
      ['coverage(component web) 80 % → removed'],
    ],
  ])('%s', (_, base, head, expected) => {
    const found = relaxations({ base: parse(base), head: parse(head), gates: GATES });
    expect(found.map(({ sentence }) => sentence)).toEqual(expected);
  });

  test('is a change of the policy, unless only its line is another', () => {
    expect(isSamePolicy(parse(COMPONENTS), parse(COMPONENTS.replace('components', '\ncomponents')))).toBe(true);
    expect(isSamePolicy(parse(COMPONENTS), parse(narrowed(COMPONENTS)))).toBe(false);
  });
});
