import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseYaml } from 'yaml';
import { ConfigError } from '../../src/domain/diagnostic.ts';
import { GATES } from '../../src/gates/index.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { policySchema } from '../../src/policy/schema.ts';

const PUBLISHED = join(import.meta.dirname, '..', '..', 'schemas', 'policy.schema.json');
const validate = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(policySchema(GATES));

function isParsed(text: string): boolean {
  try {
    parsePolicy(text, 'policy.yml', GATES);
    return true;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return false;
  }
}

const gate = (row: string) => `version: 1\nsuites: { unit: { tests: a.xml, coverage: a.info } }\ngates:\n  - ${row}\n`;
const suite = (row: string) => `version: 1\nsuites:\n  unit: ${row}\n`;

const component = (row: string) => `version: 1\ncomponents:\n  api: ${row}\n`;
/** A gate, in a policy with the components api and web. */
const gateOf = (row: string) =>
  `version: 1\ncomponents: { api: { paths: api }, web: { paths: web } }\ngates:\n  - ${row}\n`;

const ACCEPTED: readonly string[] = [
  gate('{ check: coverage, min: 70%, rises: { 2026-12-01: 75%, 2027-07-01: 80% } }'),
  gate('{ check: file-coverage, min: 70%, rises: { "2026-12-01": 75% }, paths: src }'),
  gate('{ check: coverage-of-changed-lines, min: 70%, rises: { 2026-12-01: 75% } }'),
  gate('{ check: mutation-score, min: 70%, rises: { 2026-12-01: 75.5% } }'),
  component('{ paths: packages/api/** }'),
  component('{ paths: ["packages/api/**", "!**/gen/**"], owner: "@acme/api" }'),
  gateOf('{ check: coverage, component: api, min: 80% }'),
  gateOf('{ check: file-coverage, component: [api, web], min: 80%, metric: branches }'),
  gateOf('{ check: coverage-of-changed-lines, component: "*", min: 80%, ignore-below: 5 }'),
  gateOf('{ check: coverage-drop, component: "*" }'),
  gateOf('{ check: mutation-score, component: web, min: 80% }'),
  'version: 1',
  'version: 1.0',
  'version: 1\nsuites: {}',
  suite('{ tests: a.xml }'),
  suite('{ tests: [a.xml, "!b.xml"] }'),
  suite('{ coverage: /abs/a.info }'),
  suite('{ tests: a.xml, coverage: b.info, owner: "@acme/x", required: false, selection: partial }'),
  'version: 1\nsuites:\n  "a b › c 😀": { tests: a.xml }\n',
  'version: 1\nsuites:\n  __proto__: { tests: a.xml }\n',
  "version: 1\nmasks: ['tenant-(\\\\w+)', 'shard (north|south)']\n",
  "version: 1\nmasks: 'host (?:[a-z]+)-(\\\\d{1,9})'\n",
  gate('check: complete'),
  gate('{ check: complete, suite: unit, level: warn }'),
  gate('check: newly-failing'),
  gate('{ check: newly-failing, max: 0 }'),
  gate('{ check: failing, max: 9007199254740991 }'),
  gate('{ check: missing-tests, max: 0x10, level: block }'),
  gate('{ check: newly-skipped, max: 5 }'),
  gate('{ check: flaky, max: 1 }'),
  gate('{ check: pass-rate, min: 98%, suite: unit }'),
  gate('{ check: pass-rate, min: 98.5 % }'),
  gate('{ check: pass-rate, min: 100.000000% }'),
  gate('{ check: min-tests, min: 1000 }'),
  gate('{ check: duration, max: 1.5h }'),
  gate('{ check: duration, max: 90 s }'),
  gate('{ check: coverage, min: 80%, paths: ["src/**", "!src/gen/**"], metric: branches }'),
  gate('{ check: coverage, min: 80%, suite: unit }'),
  gate('{ check: file-coverage, min: 90%, paths: app }'),
  gate('{ check: file-coverage, min: 90%, paths: "a..b/**" }'),
  gate('{ check: coverage-of-changed-lines, min: 80% }'),
  gate('{ check: coverage-of-changed-lines, min: 80%, metric: branches, ignore-below: 0, paths: src }'),
  gate('check: coverage-drop'),
  gate('{ check: coverage-drop, compare: any }'),
  gate('{ check: mutation-score, min: 80%, lines: all, ignore-below: 5 }'),
  gate('{ check: coverage-drop, max: 0.5pp, metric: strict-lines }'),
];

const REFUSED: readonly string[] = [
  gate('{ check: coverage, min: 70%, rises: 75% }'),
  gate('{ check: coverage, min: 70%, rises: {} }'),
  gate('{ check: coverage, min: 70%, rises: { 2026-12-01: 75 } }'),
  gate('{ check: coverage, min: 70%, rises: { soon: 75% } }'),
  gate('{ check: coverage-drop, rises: { 2026-12-01: 0.1pp } }'),
  'version: 1\ncomponents: [api]',
  'version: 1\ncomponents:\n  "*": { paths: api }\n',
  'version: 1\ncomponents:\n  "": { paths: api }\n',
  component('{}'),
  component('packages/api'),
  component('{ owner: "@acme/api" }'),
  component('{ paths: [] }'),
  component('{ paths: /abs }'),
  component('{ path: api }'),
  gateOf('{ check: coverage, component: [], min: 80% }'),
  gateOf('{ check: coverage, component: api, paths: src, min: 80% }'),
  gateOf('{ check: newly-failing, component: api }'),
  '',
  'null',
  '[]',
  'hello',
  'gates: [{ check: complete }]',
  'version: 2',
  'version: "1"',
  'version: 1\ngate: []',
  'version: 1\ngates: []',
  'version: 1\ngates:',
  'version: 1\ngates: { check: complete }',
  'version: 1\nsuites: [unit]',
  suite('{}'),
  suite('{ owner: me }'),
  suite('{ tests: [] }'),
  suite('{ tests: "" }'),
  suite('{ tests: 5 }'),
  suite('{ tests: [5] }'),
  suite('{ tests: [[a.xml]] }'),
  suite('{ tests: a.xml, required: yes }'),
  suite('{ tests: a.xml, selection: some }'),
  suite('{ tests: a.xml, owner: "" }'),
  suite('{ tests: a.xml, owner: "a\\u202eb" }'),
  suite(`{ tests: a.xml, owner: ${'x'.repeat(101)} }`),
  suite('{ tests: a.xml, flags: 1 }'),
  'version: 1\nsuites:\n  "": { tests: a.xml }\n',
  'version: 1\nsuites:\n  "a\\nb": { tests: a.xml }\n',
  gate('complete'),
  gate('{ max: 0 }'),
  gate('{ check: vibes }'),
  gate('{ check: mutation-score, min: 80 }'),
  gate('{ check: mutation-score, min: 80%, lines: some }'),
  gate('{ check: mutation-score, min: 80%, metric: lines }'),
  gate('{ check: coverage-of-changed-lines, min: 80%, metric: functions }'),
  gate('{ check: coverage-of-changed-lines, min: 80%, suite: unit }'),
  gate('{ check: coverage-drop, compare: all }'),
  gate('{ check: complete, max: 0 }'),
  gate('{ check: complete, level: error }'),
  gate('{ check: newly-failing, min: 0 }'),
  gate('{ check: newly-failing, max: -1 }'),
  gate('{ check: newly-failing, max: 1.5 }'),
  gate('{ check: newly-failing, max: "5" }'),
  gate('{ check: newly-failing, max: 9007199254740992 }'),
  gate('{ check: newly-failing, max: 0, paths: src }'),
  gate('check: pass-rate'),
  gate('{ check: pass-rate, min: 98 }'),
  gate('{ check: pass-rate, min: 100.1% }'),
  gate('{ check: pass-rate, min: -1% }'),
  gate('{ check: pass-rate, min: 98pp }'),
  gate('{ check: pass-rate, max: 98% }'),
  gate('{ check: pass-rate, min: 99.1234567% }'),
  gate('{ check: duration, max: 10 }'),
  gate('{ check: duration, max: 10 days }'),
  gate('{ check: coverage, min: 80%, metric: line }'),
  gate('{ check: coverage, min: 80%, suite: unit, paths: src }'),
  gate('{ check: coverage, min: 80%, suite: unit, metric: lines }'),
  gate('{ check: coverage, min: 80%, paths: /src }'),
  gate('{ check: coverage, min: 80%, paths: "c:/src" }'),
  gate('{ check: coverage, min: 80%, paths: "!../src" }'),
  gate('{ check: coverage, min: 80%, paths: [] }'),
  gate('{ check: coverage-drop, max: 0.5% }'),
  gate('{ check: coverage-drop, max: 0.5 }'),
  gate('{ check: coverage-drop, max: 0.5pp, ignore-below: 20 }'),
];

describe('the JSON Schema of a policy', () => {
  test('is the published one (node scripts/schemas.mjs writes it)', () => {
    expect(JSON.parse(readFileSync(PUBLISHED, 'utf8'))).toEqual(JSON.parse(JSON.stringify(policySchema(GATES))));
  });

  test.each(ACCEPTED)('accepts, as the parser does:\n%s', (text) => {
    expect([isParsed(text), validate(parseYaml(text))]).toEqual([true, true]);
  });

  test.each(REFUSED)('refuses, as the parser does:\n%s', (text) => {
    expect([isParsed(text), validate(parseYaml(text))]).toEqual([false, false]);
  });

  test('every check, key and metric has a description', () => {
    const text = JSON.stringify(policySchema(GATES));
    expect(GATES.filter(({ summary }) => !text.includes(summary))).toEqual([]);
  });
});
