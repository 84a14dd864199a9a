import { type TestCase, type TestSuite, testId } from '../domain/tests.ts';

/**
 * One spelling for the many in which a test is named: pytest's `tests/a.py::TestX::test_y`, a JUnit report's `tests.a.TestX` and `test_y`, Maven's
 * `com.acme.ATest#adds`, ours `suite › class › name`. Path, module and member separators become dots, file endings go.
 */
export function normalName(name: string): string {
  return name
    .split(/::|#(?!\d+$)| › /)
    .map((part) => stripEnding(part.trim()))
    .join('.')
    .replaceAll('\\', '/')
    .replace(/^(\.\/)+/, '')
    .replaceAll('/', '.');
}

/** The name of a file as `tests/a.py` has it: what stands behind the last dot of a path. */
function stripEnding(part: string): string {
  return /[\\/]/.test(part)
    ? part.replace(/\.[A-Za-z]{1,5}$/, '')
    : part.replace(/\.(py|js|ts|jsx|tsx|mjs|cjs|mts|cts|rb|go|rs|php|java|kt)$/, '');
}

/** What a test may be called in a quarantine file, in the normal spelling. */
export function normalNamesOf(suite: TestSuite, test: TestCase): ReadonlySet<string> {
  const { classname, file, ordinal } = test;
  const name = ordinal > 1 ? `${test.name} #${ordinal}` : test.name;
  const own = classname === suite.name ? '' : classname;
  const spellings = [
    [classname, name],
    [suite.name, own, name],
    ...(file === undefined
      ? []
      : [
          [file, own, name],
          [file, name],
        ]),
  ];
  return new Set([
    normalName(testId(suite, test)),
    ...spellings.map((parts) => normalName(parts.filter((part) => part !== '').join('::'))),
  ]);
}

/** The part behind the last separator: cheap to tell most tests apart by. */
export function tailOf(normal: string): string {
  return normal.slice(normal.lastIndexOf('.') + 1);
}
