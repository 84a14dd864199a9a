import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Environment, type TestId, type TestSuite, testId } from '../../src/domain/tests.ts';
import { repoPath } from '../../src/domain/text.ts';
import { eachPicked } from '../../src/merge/case-list.ts';
import { createIdFilter } from '../../src/merge/id-filter.ts';
import { drawn, suite } from '../draw.ts';

const part = fc.constantFrom('', 'a', 'b', 'test_a', '日本', 'é', '\ud800', ' › ', 'a #2');
const suites: fc.Arbitrary<TestSuite> = fc.record({
  environment: part.map((text) => text as Environment),
  name: part,
  state: fc.constant('whole' as const),
  reasons: fc.constant([]),
  cases: fc.array(
    fc
      .record(
        { classname: part, name: part, ordinal: fc.integer({ min: 1, max: 3 }), file: part.map(repoPath) },
        { requiredKeys: ['classname', 'name', 'ordinal'] },
      )
      .map((fields) => ({ ...drawn('passed'), report: 0, ...fields })),
    { maxLength: 8 },
  ),
});

function picked(ids: Iterable<TestId>, from: TestSuite): TestId[] {
  const mayHave = createIdFilter(ids);
  const found: TestId[] = [];
  eachPicked(
    from,
    (segment) => mayHave(from, segment),
    (one) => found.push(testId(from, one)),
  );
  return found;
}

describe('a filter of ids', () => {
  test('finds every test that has one of them, whatever it is made of', () => {
    fc.assert(
      fc.property(suites, fc.array(fc.boolean()), (given, chosen) => {
        const ids = [...given.cases].map((one) => testId(given, one));
        const wanted = new Set(ids.filter((_, index) => chosen[index]));
        expect(picked(wanted, given).filter((id) => wanted.has(id))).toEqual(ids.filter((id) => wanted.has(id)));
      }),
    );
  });

  test('makes next to none of the others', () => {
    const names = Array.from({ length: 5000 }, (_, index) => [`test_${index}`, 'passed'] as const);
    const many = suite('tests.unit', Object.fromEntries(names));
    expect(picked(['tests.unit › test_7' as TestId, 'of another run' as TestId], many)).toEqual([
      'tests.unit › test_7',
    ]);
    expect(picked([], many)).toEqual([]);
  });
});
