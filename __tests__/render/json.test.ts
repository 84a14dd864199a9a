import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import { json } from '../../src/render/json.ts';
import { report, snapshot, suite } from '../draw.ts';
import { folderOf, run } from '../run.ts';
import { judgement } from './draw.ts';
import { STATES } from './states.ts';

const schema: object = JSON.parse(readFileSync(new URL('../../schemas/result.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function written(judged: Parameters<typeof json.render>[0]) {
  const text = json.render(judged, { key: 'default' });
  expect(text.endsWith('}\n')).toBe(true);
  return JSON.parse(text);
}

/** The published schema leaves room for keys to come; here each has to be in it. */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [key, closed(value)]);
  return { ...Object.fromEntries(entries), ...('properties' in part ? { additionalProperties: false } : {}) };
}

const { $id: _, ...nameless }: Record<string, unknown> = { ...schema };
const validateClosed = new Ajv2020({ strict: true, allErrors: true }).compile(Object(closed(nameless)));

describe('no result has a key that its published schema does not know', () => {
  test.each(Object.entries(STATES))('%s', (_name, judged) => {
    validateClosed(written(judged));
    expect(validateClosed.errors ?? []).toEqual([]);
  });

  test('of a run with all kinds of reports, a base, a diff and a policy', async () => {
    const result = JSON.parse(await everything());
    validateClosed(result);
    expect(validateClosed.errors ?? []).toEqual([]);
    const { components, delta, patch } = result.coverage;
    expect(components[0]).toMatchObject({ name: 'api', adjustedBase: { covered: 1, total: 2 } });
    expect([delta, patch, result.head.mutants, result.relaxations].map((part) => part === undefined)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test('and a key more is noticed, however deep', () => {
    const result = written(STATES.blocked);
    for (const odd of [
      { ...result, odd: 1 },
      { ...result, gates: [{ ...result.gates[0], odd: 1 }] },
      { ...result, coverage: { ...result.coverage, odd: 1 } },
      {
        ...result,
        reports: [{ path: 'a', format: 'lcov', state: 'whole', diagnostics: [], coverage: { files: 1, odd: 1 } }],
      },
    ])
      expect(validateClosed(odd)).toBe(false);
  });
});

/** The JSON of one run that has as much to say as one can. */
async function everything(): Promise<string> {
  const lcov = (path: string, hits: string) =>
    [
      `SF:${path}`,
      ...[...hits].map((hit, i) => `DA:${i + 1},${hit}`),
      'BRDA:1,0,0,1',
      'BRDA:1,0,1,0',
      'FN:1,f',
      'FNDA:1,f',
      'end_of_record',
      '',
    ].join('\n');
  const junit = (...cases: readonly string[]) => `<testsuite name="s">${cases.join('')}</testsuite>`;
  const passed = (name: string) => `<testcase classname="s" name="${name}" time="0.1"/>`;
  const failed = (name: string) => `<testcase classname="s" name="${name}"><failure message="boom"/></testcase>`;
  const policy = (min: number) => `version: 1
suites:
  unit: { tests: "t/*.xml", coverage: "c/*.info", owner: "@a" }
  web: { coverage: "w/*.info", selection: partial, required: false }
components:
  api: { paths: api/**, owner: "@a" }
  none: { paths: none/** }
gates:
  - check: complete
  - check: newly-failing
  - { check: coverage, min: ${min}%, rises: { 2027-01-01: 99% } }
  - { check: coverage-drop, component: api }
  - { check: coverage-of-changed-lines, min: 80% }
  - { check: mutation-score, min: 80%, lines: all }
`;
  const root = folderOf({
    'policy.yml': policy(10),
    'base.yml': policy(20),
    't/a.xml': junit(passed('a'), failed('b'), failed('c'), '<testcase classname="s" name="d"><skipped/></testcase>'),
    'c/a.info': lcov('api/a.ts', '10') + lcov('lib.ts', '10'),
    'c/m.json': JSON.stringify({
      schemaVersion: '1',
      thresholds: { high: 80, low: 60 },
      files: {
        'lib.ts': {
          language: 'ts',
          source: '',
          mutants: [
            {
              id: '1',
              mutatorName: 'x',
              status: 'Survived',
              location: { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } },
            },
          ],
        },
      },
    }),
    't/broken.xml': '<testsuite name="x"><testcase',
    'base/t/a.xml': junit(passed('a'), passed('b'), failed('c'), passed('gone')),
    'base/c/a.info': lcov('api/a.ts', '1110') + lcov('lib.ts', '11') + lcov('lost.ts', '1'),
    'base/w/a.info': lcov('web.ts', '11'),
    'd.diff':
      '--- a/api/a.ts\n+++ b/api/a.ts\n@@ -1,4 +1,2 @@\n-1\n-2\n 3\n 4\n--- a/lib.ts\n+++ b/lib.ts\n@@ -2,1 +2,1 @@\n-x\n+y\n',
  });
  const inputs = [
    '--tests',
    't',
    '--coverage',
    'c',
    '--base',
    'base',
    '--diff',
    'd.diff',
    '--policy',
    'policy.yml',
    '--base-policy',
    'base.yml',
  ];
  const { out } = await run(root, 'check', ...inputs, '--json', '-');
  return out;
}

describe('every result keeps to its published schema', () => {
  test.each(Object.entries(STATES))('%s', (_, judged) => {
    validate(written(judged));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('a result that does not is refused', () => {
    const { gates, ...rest } = written(STATES.blocked);
    expect(validate(rest)).toBe(false);
    expect(validate({ ...rest, gates: [{ ...gates[0], state: 'green' }] })).toBe(false);
    expect(validate({ ...rest, gates, verdict: 'ok' })).toBe(false);
  });
});

test('all keys of the definition are there, whatever there is to say', () => {
  const keys = [
    'version',
    'verdict',
    'title',
    'head',
    'base',
    'suites',
    'changes',
    'clusters',
    'coverage',
    'gates',
    'diagnostics',
    'reports',
  ];
  for (const each of [judgement(), judgement({ base: undefined }), STATES.blocked]) {
    const result = written(each);
    expect(Object.keys(result)).toEqual(expect.arrayContaining(keys));
    expect(Object.keys(result.changes).sort()).toEqual([...CHANGE_CLASSES].sort());
  }
});

test('nothing is null but a base that is not there', () => {
  const paths: string[] = [];
  const walk = (value: unknown, path: string) => {
    if (value === null) paths.push(path);
    else if (typeof value === 'object') for (const [key, each] of Object.entries(value)) walk(each, `${path}.${key}`);
  };
  walk(written(STATES['not-compared']), '');
  expect(paths).toEqual(['.base', '.suites.0.base']);
});

test('ids are sorted by code unit and clusters name three of theirs', () => {
  const { changes, clusters } = written(STATES.blocked);
  expect(changes.newlyFailing).toHaveLength(36);
  expect(changes.newlyFailing.slice(0, 3)).toEqual(['0', '1', '10'].map((n) => `unit › tests/test_db.py › test_q${n}`));
  expect(clusters).toHaveLength(1);
  expect(clusters[0]).toMatchObject({ tests: 36, collectionErrors: 0, likelyOneCause: true, isNew: true });
  expect(clusters[0].examples).toEqual(changes.newlyFailing.slice(0, 3));
});

test('a name of a prototype is a name like any other', () => {
  const { changes } = written(
    judgement({ suites: [{ name: '__proto__', tests: { constructor: 'newlyFailing failed: x' } }] }),
  );
  expect(changes.newlyFailing).toEqual(['__proto__ › constructor']);
});

test('files stand under the name of their metric, with what base had', () => {
  expect(written(STATES.blocked).coverage).toMatchObject({
    metric: 'lines',
    head: { covered: 188, total: 400 },
    base: { covered: 152, total: 400 },
    caveats: [],
    files: [
      { path: 'app/wal_service.py', lines: { covered: 40, total: 50 }, base: { covered: 45, total: 50 } },
      { path: 'app/files.py' },
    ],
  });
});

test('reports say what was read in each file; one that nothing claims is "unknown"', () => {
  const whole = suite('a', { adds: 'passed', divides: 'failed: boom' });
  const reports = [report('a.xml', [whole]), { ...report('b.bin'), format: undefined, state: 'unreadable' as const }];
  const [first, second] = written(judgement({ snapshot: { ...snapshot(whole), reports } })).reports;
  expect(first).toEqual({
    path: 'a.xml',
    format: 'junit',
    state: 'whole',
    cases: { total: 2, passed: 1, failed: 1, skipped: 0 },
    tests: { total: 2, passed: 1, failed: 1, errored: 0, skipped: 0, flaky: 0, collectionErrors: 0 },
    diagnostics: [],
  });
  expect(second).toMatchObject({ path: 'b.bin', format: 'unknown', state: 'unreadable' });
});
