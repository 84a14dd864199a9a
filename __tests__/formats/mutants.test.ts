import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import type { Format } from '../../src/formats/format.ts';
import { pit } from '../../src/formats/pit.ts';
import { stryker } from '../../src/formats/stryker.ts';

function read(format: Format, report: string) {
  const batches = [...format.read([Buffer.from(report)], { path: 'report' })];
  return {
    mutants: batches.flatMap(({ mutants = [] }) =>
      mutants.map(({ file, line, endLine, mutator, status }) => `${file}:${line}-${endLine} ${mutator} ${status}`),
    ),
    said: batches.flatMap(({ incomplete, diagnostics = [] }) => [
      ...(incomplete === undefined ? [] : [incomplete]),
      ...diagnostics.map(({ message }) => message),
    ]),
  };
}

const mutant = (status: string) => ({
  mutatorName: 'Block',
  status,
  location: { start: { line: 2 }, end: { line: 4 } },
});
const elements = (...statuses: readonly string[]) =>
  JSON.stringify({
    schemaVersion: '2',
    files: { 'a.ts': { language: 'ts', mutants: statuses.map(mutant), source: '"files":' } },
  });
const mutation = (status: string) =>
  `<mutation detected="false" status="${status}"><sourceFile>A.java</sourceFile><mutatedClass>p.q.A$B</mutatedClass><lineNumber>7</lineNumber><mutator>org.x.Returns</mutator></mutation>`;
const mutations = (...statuses: readonly string[]) =>
  `<mutations partial="true">${statuses.map(mutation).join('')}</mutations>`;

describe('mutation reports', () => {
  test.each([
    ['Killed', 'killed'],
    ['Timeout', 'timeout'],
    ['Survived', 'survived'],
    ['NoCoverage', 'no-coverage'],
    ['CompileError', 'invalid'],
    ['RuntimeError', 'invalid'],
    ['Ignored', 'ignored'],
    ['constructor', 'survived'],
  ])('Stryker: %s is %s', (written, status) => {
    expect(read(stryker, elements(written)).mutants).toEqual([`a.ts:2-4 Block ${status}`]);
  });

  test.each([
    ['KILLED', 'killed'],
    ['MEMORY_ERROR', 'killed'],
    ['RUN_ERROR', 'killed'],
    ['TIMED_OUT', 'timeout'],
    ['SURVIVED', 'survived'],
    ['NO_COVERAGE', 'no-coverage'],
    ['NON_VIABLE', 'invalid'],
    ['', 'survived'],
  ])('PIT: %s is %s', (written, status) => {
    expect(read(pit, mutations(written)).mutants).toEqual([`p/q/A.java:7-7 Returns ${status}`]);
  });

  test('mutants that were not tried make the report incomplete', () => {
    expect(read(stryker, elements('Killed', 'Pending')).said).toEqual(['1 mutants were not tried']);
    expect(read(pit, mutations('NOT_STARTED', 'STARTED')).said).toEqual(['2 mutations were not tried']);
  });

  test('a status that is not known is said', () => {
    expect(read(stryker, elements('Exploded')).said).toEqual([
      '1 mutants have a status that is not known: they count as survived',
    ]);
    expect(read(pit, mutations('EXPLODED')).said).toEqual([
      'a mutation has a status that is not known: it counts as survived',
    ]);
  });
});
