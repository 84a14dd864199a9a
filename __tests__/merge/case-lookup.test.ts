import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { PASSED_ONCE } from '../../src/domain/tests.ts';
import { type RepoPath, repoPath } from '../../src/domain/text.ts';
import { createCaseLookup } from '../../src/merge/case-lookup.ts';
import { appendCase, createColumns, valueAt } from '../../src/merge/columns.ts';
import { createSeeder, hashOfCase } from '../../src/merge/hasher.ts';

interface Entry {
  readonly suite: number;
  readonly classname: string;
  readonly file: RepoPath | undefined;
  readonly name: string;
}

const few = fc.record({
  suite: fc.nat(4),
  classname: fc.constantFrom('', 'A', 'B'),
  file: fc.constantFrom(undefined, repoPath('a.ts'), repoPath('b.ts')),
  name: fc.oneof(
    fc.nat(9).map((n) => `case ${n}`),
    fc.constantFrom('', 'ä', '\ud800'),
  ),
});

/** Suites are numbered as they come. */
function numbered(entries: readonly Entry[]): Entry[] {
  const numbers = [...new Set(entries.map(({ suite }) => suite))];
  return entries.map((entry) => ({ ...entry, suite: numbers.indexOf(entry.suite) }));
}

test('a case is found in its suite and in no other, however often suites take turns', () => {
  // Some suites stay for a while, as they do in a report; one is larger than the table that is kept.
  const stretch = fc.tuple(few, fc.oneof(fc.nat(3), fc.constant(700)));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 30 }), (stretches) => {
      const entries = stretches.flatMap(([entry, more]) => [
        entry,
        ...Array.from({ length: more }, (_, n) => ({ ...entry, name: `${entry.name} ${n}` })),
      ]);
      const columns = createColumns();
      const lookup = createCaseLookup(columns);
      const seedOf = createSeeder();
      const first = new Map<string, number>();
      for (const { suite, classname, file, name } of numbered(entries)) {
        const test = { kind: 'case', classname, name, verdict: 'passed', attempts: PASSED_ONCE } as const;
        lookup.enter(suite);
        const code = hashOfCase(seedOf({ classname, file }), columns.names.place(name));
        const key = JSON.stringify([suite, classname, file, name]);
        const found = lookup.find(
          code,
          (entry) =>
            columns.names.at(entry) === name &&
            valueAt(columns.classnames, entry) === classname &&
            valueAt(columns.files, entry) === file,
        );
        expect(found).toBe(first.get(key));
        if (found !== undefined) continue;
        const added = appendCase(columns, suite, file === undefined ? test : { ...test, file });
        first.set(key, added);
        lookup.add(code, added);
      }
    }),
    { numRuns: 40 },
  );
});
