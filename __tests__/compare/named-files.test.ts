import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { TestSuite } from '../../src/domain/tests.ts';
import { byText } from '../../src/domain/text.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { type DrawnSuite, report, suite } from '../draw.ts';
import { deletedFile, drawDiff, newFile, parse } from '../draw-diff.ts';

/** Suites by the report that they are in; one that two reports have is put together. */
function ran(...reports: readonly (readonly [path: string, ...suites: readonly Drawn[]])[]): Snapshot {
  const suites = new Map<string, TestSuite>();
  const rows = reports.map(([path, ...drawn], index) => {
    const own = drawn.map(({ name, tests, ...options }) =>
      suite(name, Object.fromEntries(tests.map((each) => [each, 'passed'])), { ...options, report: index }),
    );
    for (const each of own) {
      const cases = [...(suites.get(each.name)?.cases ?? []), ...each.cases];
      const named = (name: string) => cases.filter((one) => one.name === name);
      suites.set(each.name, {
        ...each,
        cases: cases.map((one) => ({ ...one, ordinal: named(one.name).indexOf(one) + 1 })),
      });
    }
    return report(path, own);
  });
  return { reports: rows, suites: [...suites.values()].sort((a, b) => byText(a.name, b.name)), coverage: undefined };
}

interface Drawn extends DrawnSuite {
  readonly name: string;
  readonly tests: readonly string[];
}

const drawn = (name: string, tests: string, options: DrawnSuite = {}): Drawn => ({
  name,
  tests: tests.split(' '),
  ...options,
});
const OTHERS = drawn('others', 'z');

interface Change {
  readonly base: Snapshot;
  readonly head: Snapshot;
  readonly diff: string;
  readonly tree?: readonly string[] | undefined;
}

function changed({ base, head, diff, tree }: Change): readonly string[] {
  const { changes } = compareSnapshots({
    head,
    base: { snapshot: base, label: 'base' },
    noBase: undefined,
    policy: DEFAULT_POLICY,
    diff: parse(diff),
    tree: () => tree,
  });
  return CHANGE_CLASSES.flatMap((each) => changes[each].map(({ test: { name } }) => `${name}: ${each}`));
}

/** A deleted file of such lines. */
const without = (path: string, lines: readonly string[] = ['x']) =>
  deletedFile(path, lines.length).replaceAll(/^-line (\d+)$/gm, (_, at: string) => `-${lines[Number(at) - 1]}`);

const A = 'a/tests/test_main.py';
const B = 'b/tests/test_main.py';
const NAME = 'tests.test_main';

describe('a deleted file says nothing of another one that a report calls the same', () => {
  test.each<[string, Change, readonly string[]]>([
    [
      'that is still there, where nothing tells whose the test was',
      {
        base: ran(['junit.xml', drawn(NAME, 'of_b'), OTHERS]),
        head: ran(['junit.xml', OTHERS]),
        diff: without(A),
        tree: [B],
      },
      ['of_b: notRun'],
    ],
    [
      'whose package left the report',
      {
        base: ran(['a/junit.xml', drawn(NAME, 'of_a')], ['b/junit.xml', drawn(NAME, 'of_b')]),
        head: ran(['a/junit.xml', OTHERS], ['b/junit.xml', OTHERS]),
        diff: without(A),
        tree: [B],
      },
      ['of_b: notRun', 'of_a: removed', 'z: added', 'z: added'],
    ],
    [
      'also where nobody knows the files of the repository',
      {
        base: ran(['a/junit.xml', drawn(NAME, 'of_a')], ['b/junit.xml', drawn(NAME, 'of_b')]),
        head: ran(['a/junit.xml', OTHERS], ['b/junit.xml', OTHERS]),
        diff: without(A),
      },
      ['of_b: notRun', 'of_a: removed', 'z: added', 'z: added'],
    ],
    [
      'of which head has other tests',
      {
        base: ran(['junit.xml', drawn(NAME, 'lost stays')]),
        head: ran(['junit.xml', drawn(NAME, 'stays')]),
        diff: without(A),
      },
      ['lost: missing'],
    ],
    [
      'as a class of a suite of which head has other tests',
      {
        base: ran(['junit.xml', drawn('pytest', 'lost stays', { classname: NAME })]),
        head: ran(['junit.xml', drawn('pytest', 'stays', { classname: NAME })]),
        diff: without(A),
      },
      ['lost: missing'],
    ],
    [
      'that the report names as well',
      {
        base: ran(['junit.xml', drawn(NAME, 'of_b', { file: B }), OTHERS]),
        head: ran(['junit.xml', OTHERS]),
        diff: without(A),
      },
      ['of_b: notRun'],
    ],
    [
      'that the report names as well, by the other of its two names',
      {
        base: ran(['junit.xml', drawn(NAME, 'of_b', { file: B, classname: 'a.tests.test_main' }), OTHERS]),
        head: ran(['junit.xml', OTHERS]),
        diff: without(A),
      },
      ['of_b: notRun'],
    ],
    [
      'by one of its two names',
      {
        base: ran(['b/junit.xml', drawn(NAME, 'of_b', { classname: 'a.tests.test_main' }), OTHERS]),
        head: ran(['b/junit.xml', OTHERS]),
        diff: without(A),
        tree: [B],
      },
      ['of_b: notRun'],
    ],
    [
      'as a path that begins in its package',
      {
        base: ran(['b/junit.xml', drawn('tests/a.test.ts', 'of_b'), OTHERS]),
        head: ran(['b/junit.xml', OTHERS]),
        diff: without('tests/a.test.ts'),
        tree: ['b/tests/a.test.ts'],
      },
      ['of_b: notRun'],
    ],
    [
      'of which the new language runs fewer tests',
      {
        base: ran(['junit.xml', drawn('com.acme.CartTest', 'adds() sums()')]),
        head: ran(['junit.xml', drawn('com.acme.CartTest', 'adds()')]),
        diff: `${without('src/test/java/com/acme/CartTest.java', ['void adds() {', 'void sums() {'])}${drawDiff(
          'src/test/kotlin/com/acme/CartTest.kt',
          ['+fun adds() {', '+fun sums() {'],
        ).replace('\n---', '\nnew file mode 100644\n---')}`,
      },
      ['sums(): missing'],
    ],
    [
      'of Java, in another module',
      {
        base: ran(
          ['b/build/test-results/test/TEST-com.acme.FooTest.xml', drawn('com.acme.FooTest', 'of_b')],
          ['a/build/x.xml', OTHERS],
        ),
        head: ran(['a/build/x.xml', OTHERS]),
        diff: without('a/src/test/java/com/acme/FooTest.java'),
        tree: ['b/src/test/java/com/acme/FooTest.java'],
      },
      ['of_b: notRun'],
    ],
    [
      'of C#, in another project',
      {
        base: ran(['all.trx', drawn('Acme.Shop.CartTests', 'of_b'), OTHERS]),
        head: ran(['all.trx', OTHERS]),
        diff: without('tests/Web/CartTests.cs'),
        tree: ['tests/Shop/CartTests.cs'],
      },
      ['of_b: notRun'],
    ],
    [
      'of C#, in another project, where nobody knows the files of the repository',
      {
        base: ran(['tests/Shop/a.trx', drawn('Acme.Shop.CartTests', 'of_b')], ['tests/Web/a.trx', OTHERS]),
        head: ran(['tests/Web/a.trx', OTHERS]),
        diff: without('tests/Web/CartTests.cs'),
      },
      ['of_b: notRun'],
    ],
    [
      'of C#, of which head has other tests',
      {
        base: ran(['all.trx', drawn('Acme.Shop.CartTests', 'lost stays')]),
        head: ran(['all.trx', drawn('Acme.Shop.CartTests', 'stays')]),
        diff: without('tests/Web/CartTests.cs'),
      },
      ['lost: missing'],
    ],
    [
      'of Go, in a folder with the same end',
      {
        base: ran(['go.json', drawn('example.com/mono/a/cart', 'TestAdds stays')]),
        head: ran(['go.json', drawn('example.com/mono/a/cart', 'stays')]),
        diff: without('cart/cart_test.go', ['func TestAdds(t *testing.T) {']),
        tree: ['a/cart/other_test.go'],
      },
      ['TestAdds: missing'],
    ],
    [
      'of Go, in the folder of another module',
      {
        base: ran(['go.json', drawn('example.com/shop/cart', 'TestAdds stays')]),
        head: ran(['go.json', drawn('example.com/shop/cart', 'stays')]),
        diff: without('cart/cart_test.go', ['func TestAdds(t *testing.T) {']),
        tree: ['services/b/cart/cart_test.go'],
      },
      ['TestAdds: missing'],
    ],
    [
      'of a describe in another package',
      {
        base: ran(['b/junit.xml', drawn('Cart', 'adds stays')], ['a/junit.xml', OTHERS]),
        head: ran(['b/junit.xml', drawn('Cart', 'stays')], ['a/junit.xml', OTHERS]),
        diff: drawDiff('a/cart.test.js', [" describe('Cart', () => {", "-  it('adds', f)"]),
      },
      ['adds: missing'],
    ],
    [
      'of which a row of a parameterised test is lost',
      {
        base: ran(['b/junit.xml', drawn(NAME, 't[1-2] t[3-4]')], ['a/junit.xml', OTHERS]),
        head: ran(['b/junit.xml', drawn(NAME, 't[1-2]')], ['a/junit.xml', OTHERS]),
        diff: drawDiff(A, [' @pytest.mark.parametrize("a, b", [', '     (1, 2),', '-    (3, 4),', ' ])']),
        tree: [A, B],
      },
      ['t[3-4]: missing'],
    ],
    [
      'that goes on, when that one is renamed',
      {
        base: ran(['junit.xml', drawn(NAME, 'lost stays')]),
        head: ran(['junit.xml', drawn(NAME, 'stays'), drawn('tests.test_core', 'of_a')]),
        diff: drawDiff('a/tests/test_core.py', [' x'], A),
      },
      ['lost: missing', 'of_a: added'],
    ],
    [
      'of which a test is lost, when that one is renamed',
      {
        base: ran(['junit.xml', drawn(NAME, 'of_b'), OTHERS]),
        head: ran(['junit.xml', drawn('tests.test_core', 'of_a'), OTHERS]),
        diff: drawDiff('a/tests/test_core.py', [' x'], A),
        tree: ['a/tests/test_core.py', B],
      },
      ['of_b: notRun', 'of_a: added'],
    ],
  ])('%s', (_, change, found) => {
    expect(changed(change)).toEqual(found);
  });
});

describe('a deleted file explains what it held', () => {
  test.each<[string, Change, readonly string[]]>([
    [
      'in the package that left the report',
      {
        base: ran(['a/junit.xml', drawn(NAME, 'of_a')], ['b/junit.xml', drawn(NAME, 'of_b')]),
        head: ran(['b/junit.xml', drawn(NAME, 'of_b')]),
        diff: without(A, ['def helper():']),
        tree: [B],
      },
      ['of_a: removed'],
    ],
    [
      'in the package that left the report, also where the report names the file from there',
      {
        base: ran(['a/junit.xml', drawn(NAME, 'of_a', { file: 'tests/test_main.py' }), OTHERS]),
        head: ran(['a/junit.xml', OTHERS]),
        diff: without(A),
        tree: [B],
      },
      ['of_a: removed'],
    ],
    [
      'where its lines define the test, whatever else has the name',
      {
        base: ran(['junit.xml', drawn(NAME, 'test_a test_b')]),
        head: ran(['junit.xml', drawn(NAME, 'test_b')]),
        diff: without(A, ['def test_a():']),
        tree: [B],
      },
      ['test_a: removed'],
    ],
    [
      'where its lines define the test, beside one of the same name that goes on',
      {
        base: ran(['1.xml', drawn(NAME, 'test_x')], ['2.xml', drawn(NAME, 'test_x')]),
        head: ran(['1.xml', drawn(NAME, 'test_x')]),
        diff: without(A, ['def test_x():']),
        tree: [B],
      },
      ['test_x: removed'],
    ],
    [
      'where all files of the name are deleted',
      {
        base: ran(['junit.xml', drawn(NAME, 'of_a of_b'), OTHERS]),
        head: ran(['junit.xml', OTHERS]),
        diff: without(A) + without(B),
        tree: ['c/x.py'],
      },
      ['of_a: removed', 'of_b: removed'],
    ],
    [
      'where a file of that name is new',
      {
        base: ran(['junit.xml', drawn(NAME, 'of_a'), OTHERS]),
        head: ran(['junit.xml', OTHERS]),
        diff: without(A) + newFile(B, 1),
        tree: [B],
      },
      ['of_a: removed'],
    ],
    [
      'also one that has its name in another folder now, beside what goes on there',
      {
        base: ran(['junit.xml', drawn(NAME, 'old stays')]),
        head: ran(['junit.xml', drawn(NAME, 'stays new')]),
        diff: drawDiff(B, [' x'], A),
        tree: [B],
      },
      ['old: removed', 'new: added'],
    ],
    [
      'where the others of the name are known by longer ones',
      {
        base: ran(['junit.xml', drawn(NAME, 'of_root'), drawn(`b.${NAME}`, 'of_b')]),
        head: ran(['junit.xml', drawn(`b.${NAME}`, 'of_b')]),
        diff: without('tests/test_main.py'),
        tree: [B],
      },
      ['of_root: removed'],
    ],
    [
      'by a path that begins in its package',
      {
        base: ran(['b/junit.xml', drawn('tests/a.test.ts', 'of_b')], ['c/junit.xml', drawn('tests/a.test.ts', 'of_c')]),
        head: ran(['c/junit.xml', drawn('tests/a.test.ts', 'of_c')]),
        diff: without('b/tests/a.test.ts'),
        tree: ['tests/a.test.ts', 'c/tests/a.test.ts'],
      },
      ['of_b: removed'],
    ],
    [
      'by a path that begins in its package, where nobody knows the files of the repository',
      {
        base: ran(['b/junit.xml', drawn('tests/a.test.ts', 'of_b'), OTHERS]),
        head: ran(['b/junit.xml', OTHERS]),
        diff: without('b/tests/a.test.ts'),
      },
      ['of_b: removed'],
    ],
    [
      'beside a report that has no test, where nobody knows the files of the repository',
      {
        base: ran(['junit.xml', drawn(NAME, 'of_a'), OTHERS], ['a/empty.xml']),
        head: ran(['junit.xml', OTHERS]),
        diff: without(A),
      },
      ['of_a: removed'],
    ],
    [
      'whatever report it was in',
      {
        base: { ...ran(['junit.xml', drawn(NAME, 'of_a'), OTHERS]), reports: [] },
        head: ran(['junit.xml', OTHERS]),
        diff: without(A),
      },
      ['of_a: removed'],
    ],
    [
      'by a class, wherever the one module that has it left its report',
      {
        base: ran(['reports/all.xml', drawn('com.acme.FooTest$Inner', 'of_a')], ['a/x.xml', OTHERS]),
        head: ran(['a/x.xml', OTHERS]),
        diff: without('a/src/test/java/com/acme/FooTest.java'),
        tree: ['b/src/test/java/com/acme/BarTest.java'],
      },
      ['of_a: removed'],
    ],
    [
      'by a class, in the module that the report lies in',
      {
        base: ran(['a/build/test-results/test/x.xml', drawn('com.acme.FooTest', 'of_a')], ['y.xml', OTHERS]),
        head: ran(['y.xml', OTHERS]),
        diff: without('a/src/test/java/com/acme/FooTest.java'),
        tree: ['b/src/test/java/com/acme/FooTest.java'],
      },
      ['of_a: removed'],
    ],
    [
      'in Go, where the others with its end are packages of their own',
      {
        base: ran(['go.json', drawn('example.com/m/cart', 'TestAdds stays'), drawn('example.com/m/a/cart', 'TestX')]),
        head: ran(['go.json', drawn('example.com/m/cart', 'stays'), drawn('example.com/m/a/cart', 'TestX')]),
        diff: drawDiff('cart/cart_test.go', ['-func TestAdds(t *testing.T) {']),
        tree: ['cart/cart_test.go', 'a/cart/cart_test.go'],
      },
      ['TestAdds: removed'],
    ],
  ])('%s', (_, change, found) => {
    expect(changed(change)).toEqual(found);
  });
});
