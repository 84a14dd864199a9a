import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import { json } from '../../src/render/json.ts';
import { report, snapshot, suite } from '../draw.ts';
import { judgement } from './draw.ts';
import { STATES } from './states.ts';

const schema: object = JSON.parse(readFileSync(new URL('../../schemas/result.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

function written(judged: Parameters<typeof json.render>[0]) {
  const text = json.render(judged, { key: 'default' });
  expect(text.endsWith('}\n')).toBe(true);
  return JSON.parse(text);
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
