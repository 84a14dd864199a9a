import { describe, expect, test } from '@jest/globals';
import { countTests } from '../../src/domain/tests.ts';
import type { Loaded } from '../../src/load.ts';
import { decodeNote, encodeNote, type PartNote } from '../../src/parts/note.ts';
import { createPartJoiner, type Part } from '../../src/parts/part.ts';
import { report, suite } from '../draw.ts';

function note(changes: Partial<PartNote> = {}): PartNote {
  return {
    job: 'test',
    matrix: '',
    step: 'collect',
    status: 'success',
    shard: undefined,
    named: { tests: true, coverage: false },
    attempt: 1,
    diagnostics: [],
    ...changes,
  };
}

/** One suite in a report of its own. */
function snapshotOf(name: string, words: Record<string, string>): Part['snapshot'] {
  const suites = [suite(name, words)];
  return { reports: [report(`${name}.xml`, suites)], suites, coverage: undefined };
}

/** Job `index` of a matrix of `total`, with one suite of its own. */
function shard(index: number, total: number, words: Record<string, string> = { works: 'passed' }): Part {
  return {
    note: note({ matrix: `shard=${index + 1}`, shard: { index, total } }),
    snapshot: snapshotOf(`suite ${index}`, words),
  };
}

function joinParts(parts: readonly Part[]): Loaded {
  const joiner = createPartJoiner();
  parts.forEach((part, place) => {
    joiner.add(part, place);
  });
  return joiner.finish();
}

const messages = (parts: readonly Part[]): string[] => joinParts(parts).diagnostics.map(({ message }) => message);

describe('the parts of a run', () => {
  test('are one run, whatever their order', () => {
    const parts = [shard(0, 3), shard(1, 3), shard(2, 3)];
    const joined = joinParts(parts);
    expect(joined).toMatchObject({ diagnostics: [], incomplete: false });
    expect(joined.snapshot.suites.map(({ name, cases }) => [name, countTests(cases).passed])).toEqual([
      ['suite 0', 1],
      ['suite 1', 1],
      ['suite 2', 1],
    ]);
    expect(joinParts([...parts].reverse()).snapshot.suites.map(({ name }) => name)).toEqual([
      'suite 0',
      'suite 1',
      'suite 2',
    ]);
  });

  test.each<[string, Part[], string]>([
    ['no part at all', [], 'no job of this run collected anything: wanted at least one step with "mode: collect"'],
    [
      'a job of a matrix that is not there',
      [shard(0, 3), shard(2, 3)],
      'job test: 2 of 3 jobs of its matrix reported; missing are number 2',
    ],
    [
      'many that are not there',
      [shard(0, 20)],
      'job test: 1 of 20 jobs of its matrix reported; missing are number 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and others',
    ],
    [
      'a job of one of two calls of a workflow with a matrix',
      [shard(0, 2), shard(1, 2), shard(1, 2)],
      'job test of a workflow that is called 2 times: not all reported of number 1',
    ],
    [
      'a job of the smaller of two matrices of one name',
      [shard(0, 3), shard(1, 3), shard(2, 3), shard(1, 2)],
      'job test: 1 of 2 jobs of its matrix reported; missing are number 1',
    ],
    [
      'a job that failed while its tests passed',
      [{ ...shard(0, 1), note: note({ status: 'failure' }) }],
      'job test failed, but 0 of its 1 tests did: something broke that no report shows',
    ],
    [
      'a job that was cancelled',
      [{ ...shard(0, 1), note: note({ status: 'cancelled', matrix: 'os=linux' }) }],
      'job test (os=linux) was cancelled: what its reports leave out is unknown',
    ],
  ])('are not whole with %s', (_name, parts, message) => {
    expect(joinParts(parts).incomplete).toBe(true);
    expect(messages(parts)).toEqual([message]);
    expect(joinParts(parts).diagnostics.map(({ level }) => level)).toEqual(['error']);
  });

  test('of two calls of a workflow, and of a step that one job of its matrix has alone, are whole', () => {
    const coverage = { ...shard(1, 2), note: { ...shard(1, 2).note, step: 'coverage' } };
    const parts = [shard(0, 2), shard(1, 2), coverage, shard(0, 2), shard(1, 2), coverage];
    expect(joinParts(parts)).toMatchObject({ diagnostics: [], incomplete: false });
  });

  test('of a job that failed with its tests are whole', () => {
    const part = { ...shard(0, 1, { works: 'failed: no' }), note: note({ status: 'failure' as const }) };
    expect(joinParts([part])).toMatchObject({ diagnostics: [], incomplete: false });
  });

  test('of an earlier attempt are told, and are whole', () => {
    const again = { ...shard(1, 2), note: { ...shard(1, 2).note, attempt: 3 } };
    expect(joinParts([shard(0, 2), again])).toMatchObject({
      diagnostics: [
        { level: 'warning', message: '1 of 2 parts were collected before attempt 3 of the run, and not again in it' },
      ],
      incomplete: false,
    });
    expect(messages([again])).toEqual(['job test: 1 of 2 jobs of its matrix reported; missing are number 1']);
  });

  test('keep what their jobs said, by the name of the job', () => {
    const part = {
      ...shard(0, 1),
      note: note({ diagnostics: [{ level: 'warning' as const, message: 'tests: "x" matches no file' }] }),
    };
    expect(messages([part])).toEqual(['job test: tests: "x" matches no file']);
  });
});

describe('a note', () => {
  const full = note({
    matrix: 'os=linux',
    status: 'failure',
    shard: { index: 3, total: 8 },
    diagnostics: [{ level: 'error', message: 'a.xml: cut' }],
  });

  test('is read as it was written', () => {
    expect(decodeNote(encodeNote(full))).toEqual(full);
  });

  test.each<[string, string]>([
    ['no JSON', '{'],
    ['null', 'null'],
    ['another version', '{"version":2,"job":"test","diagnostics":[]}'],
    ['no job', '{"version":1,"diagnostics":[]}'],
    ['no diagnostics', '{"version":1,"job":"test"}'],
  ])('is refused: %s', (_name, text) => {
    expect(decodeNote(text)).toHaveProperty('problem');
  });

  test.each<[string, unknown]>([
    ['beyond the matrix', { index: 8, total: 8 }],
    ['negative', { index: -1, total: 8 }],
    ['a fraction', { index: 0.5, total: 8 }],
    ['more than a matrix can have', { index: 0, total: 1e9 }],
    ['text', { index: '0', total: '8' }],
  ])('says nothing of its place in a matrix with a number that is %s', (_name, shardOf) => {
    expect(decodeNote(JSON.stringify({ version: 1, job: 'test', diagnostics: [], shard: shardOf }))).toMatchObject({
      shard: undefined,
    });
  });

  test('of which a diagnostic cannot be read keeps an error in its place', () => {
    expect(decodeNote('{"version":1,"job":"test","diagnostics":[3]}')).toMatchObject({
      diagnostics: [{ level: 'error', message: 'something that cannot be read' }],
    });
  });
});
