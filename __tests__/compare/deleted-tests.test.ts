import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { definedTest } from '../../src/compare/definitions.ts';
import { parseDiff } from '../../src/compare/diff.ts';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { type DrawnSuite, snapshot, suite } from '../draw.ts';
import { drawDiff } from '../draw-diff.ts';

const P = 'passed';

interface Drawn extends DrawnSuite {
  readonly name?: string;
  /** Lines of the diff, by path. */
  readonly diff: Readonly<Record<string, readonly string[]>>;
}

/** What becomes of tests that base has and head has not, beside one that stays. */
function classesOf(gone: readonly string[], { name = 'tests/test_cart.py', diff, ...options }: Drawn) {
  const text = Object.entries(diff)
    .map(([path, lines]) => drawDiff(path, lines))
    .join('');
  const cases = Object.fromEntries(gone.map((each) => [each, P]));
  const { changes } = compareSnapshots({
    head: snapshot(suite(name, { stays: P }, options)),
    base: { snapshot: snapshot(suite(name, { ...cases, stays: P }, options)), label: 'base' },
    noBase: undefined,
    policy: DEFAULT_POLICY,
    diff: parseDiff([Buffer.from(text)]),
  });
  return CHANGE_CLASSES.flatMap((each) => changes[each].map(({ test: { name: title } }) => `${title}: ${each}`));
}

const PY = 'tests/test_cart.py';

describe('a test of which the diff deletes the definition, in a file that goes on', () => {
  test.each<[string, readonly string[], Drawn]>([
    ['pytest', ['test_adds'], { diff: { [PY]: ['-def test_adds():', '-    assert 1', ' x = 1'] } }],
    [
      'pytest in a class, by its module',
      ['test_adds'],
      { name: 'tests.test_cart', diff: { [PY]: ['-    async def test_adds(self):'] } },
    ],
    [
      'rows of one parameterised test',
      ['test_adds[1-2]', 'test_adds[3]'],
      { diff: { [PY]: ['-def test_adds(a, b):'] } },
    ],
    [
      'two of one name in two classes, both deleted',
      ['test_adds'],
      { classname: 'A', diff: { [PY]: ['-def test_adds(self):', '-def test_adds(self):'] } },
    ],
    [
      'Jest',
      ['Cart adds an item'],
      { name: 'src/cart.test.js', diff: { 'src/cart.test.js': ["-  it('adds an item', () => {"] } },
    ],
    [
      'Vitest',
      ['Cart > adds'],
      { name: 'src/cart.test.ts', diff: { 'src/cart.test.ts': ["-  test('adds', async () => {"] } },
    ],
    [
      'JUnit 5',
      ['adds()'],
      { name: 'shop.CartTest', diff: { 'src/test/java/shop/CartTest.java': ['-  void adds() {'] } },
    ],
    [
      'Kotlin',
      ['adds twice()'],
      { name: 'shop.CartTest', diff: { 'src/test/kotlin/shop/CartTest.kt': ['-  fun `adds twice()`() {'] } },
    ],
    [
      'by the file that the report names',
      ['TestAdds'],
      {
        name: 'shop/cart',
        file: 'cart/cart_test.go',
        diff: { 'cart/cart_test.go': ['-func TestAdds(t *testing.T) {'] },
      },
    ],
    [
      'in its place another one, and a call of its name',
      ['test_adds'],
      {
        diff: {
          [PY]: ['-def test_adds():', '+def test_more_adds():', '+    return test_adds(1)', '+    x.test_adds()'],
        },
      },
    ],
    ['RSpec', ['Cart adds'], { name: 'spec/cart_spec.rb', diff: { 'spec/cart_spec.rb': ["-  it 'adds' do"] } }],
  ])('%s: removed', (_, gone, drawn) => {
    expect(classesOf(gone, drawn)).toEqual(gone.map((each) => `${each}: removed`));
  });

  test.each<[string, readonly string[], Drawn]>([
    [
      'only its body is deleted',
      ['test_adds'],
      { diff: { [PY]: ['-    assert adds() == 1  # test_adds', '-    test_adds_up()'] } },
    ],
    ['a comment with its name', ['test_adds'], { diff: { [PY]: ['-# def test_adds():'] } }],
    [
      'another name, of which it is a part',
      ['test_adds'],
      { diff: { [PY]: ['-def test_adds_twice():', '-def more_test_adds():'] } },
    ],
    ['it is changed', ['test_adds'], { diff: { [PY]: ['-def test_adds():', '+def test_adds(cart):'] } }],
    ['it is commented out', ['test_adds'], { diff: { [PY]: ['-def test_adds():', '+# def test_adds():'] } }],
    [
      'it goes to another file',
      ['test_adds'],
      { diff: { [PY]: ['-def test_adds():'], 'tests/test_more.py': ['+def test_adds():'] } },
    ],
    [
      'it is skipped from now on',
      ['Cart adds'],
      { name: 'a.test.js', diff: { 'a.test.js': ["-  it('adds', f)", "+  it.skip('adds', f)"] } },
    ],
    ['its name is none of a test now', ['test_adds'], { diff: { [PY]: ['-def test_adds():', '+def _test_adds():'] } }],
    ['a word before its name', ['test_adds'], { diff: { [PY]: ['-def test_adds():', '+def disabled_test_adds():'] } }],
    [
      'GoogleTest leaves it out',
      ['Adds'],
      { file: 'cart_test.cc', diff: { 'cart_test.cc': ['-TEST(Cart, Adds) {', '+TEST(Cart, DISABLED_Adds) {'] } },
    ],
    [
      'a method that returns something',
      ['adds'],
      { name: 'shop.CartTest', diff: { 'src/test/java/shop/CartTest.java': ['-  void adds() {', '+  int adds() {'] } },
    ],
    [
      'its definition goes over several lines now',
      ['adds'],
      { name: 'a.test.js', diff: { 'a.test.js': ["-  it('adds', () => {", '+  it(', "+    'adds',", '+    () => {'] } },
    ],
    ['another file has it', ['test_adds'], { diff: { 'tests/test_order.py': ['-def test_adds():'] } }],
    [
      'two are gone, and one is deleted',
      ['Cart adds', 'Order adds'],
      { name: 'a.test.js', diff: { 'a.test.js': ["-  it('adds', f)"] } },
    ],
    ['no file of tests', ['adds'], { name: 'src/cart.py', diff: { 'src/cart.py': ['-def adds():'] } }],
    [
      'some rows only',
      ['test_adds[3]'],
      { diff: { [PY]: ['-@pytest.mark.parametrize("n", [1, 2, 3])', '+@pytest.mark.parametrize("n", [1, 2])'] } },
    ],
  ])('%s: missing', (_, gone, drawn) => {
    expect(classesOf(gone, drawn)).toEqual(gone.map((each) => `${each}: missing`));
  });

  test('says where', () => {
    const { changes } = compareSnapshots({
      head: snapshot(suite(PY, { stays: P })),
      base: { snapshot: snapshot(suite(PY, { test_adds: P, stays: P })), label: 'base' },
      noBase: undefined,
      policy: DEFAULT_POLICY,
      diff: parseDiff([Buffer.from(drawDiff(PY, ['-def test_adds():']))]),
    });
    expect(changes.removed.map(({ evidence }) => evidence)).toEqual([`the diff deletes it in ${PY}`]);
  });

  test('without a diff it is missing', () => {
    expect(classesOf(['test_adds'], { diff: {} })).toEqual(['test_adds: missing']);
  });
});

test.each([
  ['def test_adds(self):', 'test_adds'],
  ['  public void addsTwice() throws Exception {', 'addsTwice'],
  ['  public async Task Adds()', 'Adds'],
  ['fn adds() {', 'adds'],
  ["it('does not', () => {", 'does not'],
  ["it('doesn\\'t', () => {", "doesn't"],
  ['test.each([1, 2])("adds %i", (n) => {', 'adds %i'],
  ['TEST_F(Cart, Adds) {', 'Adds'],
  ['TEST_CASE("adds") {', 'adds'],
  ['  t.Run("adds", func(t *testing.T) {', 'adds'],
  ['assert adds(1) == 2', undefined],
  ["expect(it).toBe('x')", undefined],
  ['const test = 1;', undefined],
  ['', undefined],
])('%s defines %s', (line, name) => {
  expect(definedTest(line)).toBe(name);
});
