import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { definedTest, groupTitle } from '../../src/compare/definitions.ts';
import { parseDiff } from '../../src/compare/diff.ts';
import { CHANGE_CLASSES } from '../../src/domain/comparison.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import type { Environment, TestSuite } from '../../src/domain/tests.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { type DrawnSuite, snapshot, suite } from '../draw.ts';
import { deletedFile, drawDiff } from '../draw-diff.ts';

const P = 'passed';

interface Drawn extends DrawnSuite {
  readonly name?: string;
  /** Lines of the diff, by path. */
  readonly diff: Readonly<Record<string, readonly string[]>>;
  /** What base and head have as well. */
  readonly and?: readonly string[];
}

/** What becomes of tests that base has and head has not, beside one that stays. */
function classesOf(gone: readonly string[], { name = 'tests/test_cart.py', diff, and = [], ...options }: Drawn) {
  const text = Object.entries(diff)
    .map(([path, lines]) => drawDiff(path, lines))
    .join('');
  const cases = Object.fromEntries(gone.map((each) => [each, P]));
  const stay = Object.fromEntries(['stays', ...and].map((each) => [each, P]));
  const { changes } = compareSnapshots({
    head: snapshot(suite(name, stay, options)),
    base: { snapshot: snapshot(suite(name, { ...cases, ...stay }, options)), label: 'base' },
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
      {
        name: 'src/cart.test.js',
        diff: { 'src/cart.test.js': [" describe('Cart', () => {", "-  it('adds an item', () => {"] },
      },
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
    [
      'RSpec',
      ['Cart adds'],
      { name: 'spec/cart_spec.rb', diff: { 'spec/cart_spec.rb': [' RSpec.describe Cart do', "-  it 'adds' do"] } },
    ],
    [
      'titles around it that other tests begin with as well',
      ['stays when empty adds'],
      { name: 'a.test.js', and: ['stays when empty too'], diff: { 'a.test.js': ["-    it('adds', f)"] } },
    ],
    [
      'titles around it that are its class',
      ['Cart when empty adds'],
      { name: 'a.test.js', classname: 'Cart when empty', diff: { 'a.test.js': ["-    it('adds', f)"] } },
    ],
    [
      'a class that is its title',
      ['Cart when empty adds'],
      { name: 'a.test.js', classname: 'adds', diff: { 'a.test.js': ["-    it('adds', f)"] } },
    ],
    [
      'jest-junit by default, of which the suite is the outermost title',
      ['Cart adds'],
      {
        name: 'Cart',
        classname: 'Cart adds',
        diff: { 'a.test.js': [" describe('Cart', () => {", "-  it('adds', f)"] },
      },
    ],
    [
      'C#, in another folder than the namespace',
      ['Adds'],
      { name: 'Acme.Shop.CartTests', diff: { 'tests/Unit/CartTests.cs': ['-    public void Adds()'] } },
    ],
    [
      'Rust, beside what it tests',
      ['cart::tests::adds'],
      { name: 'shop', diff: { 'crates/shop/src/cart.rs': ['     #[test]', '-    fn adds() {'] } },
    ],
    [
      'Rust, with attributes, by its class',
      ['adds'],
      {
        name: 'src/lib.rs',
        classname: 'cart::tests',
        diff: { 'src/cart/mod.rs': ['-    #[tokio::test]', '-    #[ignore]', '-    async fn adds() {'] },
      },
    ],
    [
      'Rust, in the root of a crate',
      ['tests::adds'],
      { name: 'shop', diff: { 'src/lib.rs': ['-    #[test]', '-    fn adds() {'] } },
    ],
    [
      'Rust, an integration test',
      ['adds'],
      { name: 'shop::checkout', diff: { 'tests/checkout.rs': ['-#[test]', '-fn adds() {'] } },
    ],
    [
      'a subtest in Go',
      ['TestCart/adds'],
      { file: 'cart_test.go', diff: { 'cart_test.go': ['-  t.Run("adds", func(t *testing.T) {'] } },
    ],
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
      'Go does not take it for a test now',
      ['TestAdds'],
      {
        name: 'x/cart',
        diff: { 'cart/a_test.go': ['-func TestAdds(t *testing.T) {', '+func testAdds(t *testing.T) {'] },
      },
    ],
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
    [
      'a function of Rust that is no test',
      ['cart::tests::adds'],
      { name: 'shop', diff: { 'src/cart.rs': ['-    #[inline]', '-    fn adds() {'] } },
    ],
    [
      'a function of Rust behind a test',
      ['cart::tests::adds'],
      { name: 'shop', diff: { 'src/cart.rs': ['     #[test]', '     fn other() {', '     }', '-    fn adds() {'] } },
    ],
    [
      'another module of Rust',
      ['cart::tests::adds'],
      { name: 'shop', diff: { 'src/order.rs': ['-    #[test]', '-    fn adds() {'] } },
    ],
    [
      'the suite is a title, and another one is shown',
      ['Cart adds'],
      {
        name: 'Cart',
        classname: 'Cart adds',
        diff: { 'a.test.js': [" describe('Order', () => {", "-  it('adds', f)"] },
      },
    ],
    [
      'another class of the same name',
      ['Adds'],
      {
        name: 'Acme.Shop.CartTests',
        diff: {
          'tests/A/CartTests.cs': ['-    public void Adds()'],
          'tests/B/CartTests.cs': ['-    public void More()'],
        },
      },
    ],
    [
      'its title ends with that of another one',
      ['user logs in'],
      { name: 'a.test.js', diff: { 'a.test.js': ["-  it('in', f)"] } },
    ],
    [
      'its last words are that of another one, beside titles',
      ['Cart › user logs in'],
      { name: 'a.test.js', diff: { 'a.test.js': ["-  it('in', f)"] } },
    ],
    ['a helper', ['adds'], { name: 'a.test.js', diff: { 'a.test.js': ['-function adds() {'] } }],
    ['a helper in Python', ['adds'], { name: PY, diff: { [PY]: ['-def adds():'] } }],
    ['a helper in Go', ['adds'], { file: 'cart_test.go', diff: { 'cart_test.go': ['-func adds(t *testing.T) {'] } }],
    ['a helper in C++', ['Adds'], { file: 'cart_test.cc', diff: { 'cart_test.cc': ['-void Adds() {'] } }],
    [
      'another one, of which the title goes on in brackets',
      ['adds (twice)'],
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

  test('two of one name are as many definitions: one that is deleted tells nothing of the other', () => {
    const { cases, ...rest } = suite('a.test.js', { adds: P, stays: P });
    const twice = [...cases].flatMap((each) => (each.name === 'adds' ? [each, { ...each, ordinal: 2 }] : [each]));
    const { changes } = compareSnapshots({
      head: snapshot(suite('a.test.js', { stays: P })),
      base: { snapshot: snapshot({ ...rest, cases: twice }), label: 'base' },
      noBase: undefined,
      policy: DEFAULT_POLICY,
      diff: parseDiff([Buffer.from(drawDiff('a.test.js', ["-it('adds', f)"]))]),
    });
    expect(changes.missing.map(({ test }) => test.ordinal)).toEqual([1, 2]);
  });

  const inClasses = (tests: Readonly<Record<string, readonly string[]>>, environment = '') => {
    const drawn = Object.entries(tests).flatMap(([classname, names]) => [
      ...suite('tests.test_cart', Object.fromEntries(names.map((name) => [name, P])), { classname }).cases,
    ]);
    return { ...suite('tests.test_cart', {}), environment: environment as Environment, cases: drawn };
  };
  const gone = (base: readonly TestSuite[], head: readonly TestSuite[], lines: readonly string[]) => {
    const { changes } = compareSnapshots({
      head: snapshot(...head),
      base: { snapshot: snapshot(...base), label: 'base' },
      noBase: undefined,
      policy: DEFAULT_POLICY,
      diff: parseDiff([Buffer.from(drawDiff(PY, lines))]),
    });
    return (['removed', 'missing'] as const).flatMap((name) =>
      changes[name].map(({ test: { classname } }) => `${classname}: ${name}`),
    );
  };
  const M = 'tests.test_cart';
  const both = inClasses({ [`${M}.A`]: ['test_adds', 'test_sums'], [`${M}.B`]: ['test_adds'] });
  const onlyA = inClasses({ [`${M}.A`]: ['test_adds', 'test_sums'] });

  test.each<[string, readonly string[], string]>([
    [
      'of the other class, which has it from its base class',
      [' class A(Base):', '-    def test_adds(self):'],
      'missing',
    ],
    ['of its own class', [' class B(Base):', '-    def test_adds(self):'], 'removed'],
    ['of its own class, as a whole', ['-class B:', '-    x = 1', '-', '-    def test_adds(self):'], 'removed'],
    ['behind its own class', [' class B:', '     x = 1', ' class A:', '-    def test_adds(self):'], 'missing'],
    ['in no class', [' class B:', '     x = 1', '-def test_adds():'], 'missing'],
    ['of which the class does not show', ['     x = 1', '-    def test_adds(self):'], 'missing'],
  ])('beside a test of its name that goes on, the definition that is deleted is one %s', (_, lines, found) => {
    expect(gone([both], [onlyA], lines)).toEqual([`${M}.B: ${found}`]);
  });

  test('the heading of a hunk tells the class', () => {
    const text = drawDiff(PY, ['     x = 1', '-    def test_adds(self):']).replace(
      /^(@@ .* @@)$/m,
      '$1 class B(Base):',
    );
    const { changes } = compareSnapshots({
      head: snapshot(onlyA),
      base: { snapshot: snapshot(both), label: 'base' },
      noBase: undefined,
      policy: DEFAULT_POLICY,
      diff: parseDiff([Buffer.from(text)]),
    });
    expect(changes.removed.map(({ test: { classname } }) => classname)).toEqual([`${M}.B`]);
  });

  const classes = (...names: string[]) => names.map((name) => suite(name, { Adds: P }));
  const goneWith = (base: readonly TestSuite[], head: readonly TestSuite[], path: string) => {
    const { changes } = compareSnapshots({
      head: snapshot(...head),
      base: { snapshot: snapshot(...base), label: 'base' },
      noBase: undefined,
      policy: DEFAULT_POLICY,
      diff: parseDiff([Buffer.from(deletedFile(path, 1))]),
    });
    return CHANGE_CLASSES.flatMap((each) => changes[each].map(({ id }) => `${id}: ${each}`));
  };

  test.each<[string, readonly string[], readonly string[], string, string]>([
    ['is that of its class', ['Acme.Shop.CartTests', 'Z'], ['Z'], 'tests/Unit/CartTests.cs', 'removed'],
    [
      'may be of another one',
      ['Acme.Web.CartTests', 'Acme.Shop.CartTests'],
      ['Acme.Web.CartTests'],
      'tests/Unit/CartTests.cs',
      'notRun',
    ],
    ['is none of tests', ['Acme.Shop.Cart', 'Z'], ['Z'], 'src/Shop/Cart.cs', 'notRun'],
  ])('a deleted file in another folder than the namespace %s', (_, base, head, path, found) => {
    const [gone = ''] = base.filter((name) => !head.includes(name));
    expect(goneWith(classes(...base), classes(...head), path)).toEqual([`${gone} › Adds: ${found}`]);
  });

  test('a test that goes on in another environment has its definition still', () => {
    const base = ['os=linux', 'os=mac'].map((name) => inClasses({ [`${M}.A`]: ['test_adds', 'test_sums'] }, name));
    const head = [
      inClasses({ [`${M}.A`]: ['test_sums'] }, 'os=linux'),
      inClasses({ [`${M}.A`]: ['test_adds', 'test_sums'] }, 'os=mac'),
    ];
    expect(gone(base, head, [' class A(Base):', '-    def test_adds(self):'])).toEqual([`${M}.A: missing`]);
  });

  test('where no class has tests of another one, a test of that name that goes on says nothing', () => {
    expect(
      classesOf(['Order adds'], {
        name: 'a.test.js',
        and: ['Cart adds', 'Order sums'],
        diff: { 'a.test.js': [" describe('Order', () => {", "-  it('adds', f)"] },
      }),
    ).toEqual(['Order adds: removed']);
  });

  describe('in Go, of which reports name the package', () => {
    const M = 'example.com/shop';
    const ran = (packages: Readonly<Record<string, readonly string[]>>) =>
      snapshot(
        ...Object.entries(packages).map(([name, tests]) =>
          suite(name, Object.fromEntries(tests.map((each) => [each, P])), { classname: name }),
        ),
      );
    const goneIn = (base: Snapshot, head: Snapshot, diff: Readonly<Record<string, readonly string[]>>) => {
      const text = Object.entries(diff)
        .map(([path, lines]) => drawDiff(path, lines))
        .join('');
      const { changes } = compareSnapshots({
        head,
        base: { snapshot: base, label: 'base' },
        noBase: undefined,
        policy: DEFAULT_POLICY,
        diff: parseDiff([Buffer.from(text)]),
      });
      return CHANGE_CLASSES.flatMap((each) => changes[each].map(({ id }) => `${id}: ${each}`)).sort();
    };
    const ADDS = '-func TestAdds(t *testing.T) {';

    test('the file is one of its folder, with all subtests', () => {
      const base = ran({
        [M]: ['TestRoot'],
        [`${M}/cart`]: ['TestAdds', 'TestAdds/one', 'TestAdds/two/three', 'TestSums'],
      });
      const head = ran({ [M]: ['TestRoot'], [`${M}/cart`]: ['TestSums'] });
      expect(goneIn(base, head, { 'cart/cart_test.go': [ADDS] })).toEqual([
        `${M}/cart › TestAdds/one: removed`,
        `${M}/cart › TestAdds/two/three: removed`,
        `${M}/cart › TestAdds: removed`,
      ]);
    });

    test('a file of another folder says nothing, also one of the same name', () => {
      const base = ran({
        [M]: ['TestRoot'],
        [`${M}/cart`]: ['TestAdds', 'TestSums'],
        [`${M}/api/cart`]: ['TestAdds', 'TestSums'],
      });
      const lostInApi = ran({
        [M]: ['TestRoot'],
        [`${M}/cart`]: ['TestAdds', 'TestSums'],
        [`${M}/api/cart`]: ['TestSums'],
      });
      for (const file of ['cart/cart_test.go', 'root_test.go', 'pay/cart_test.go']) {
        expect(goneIn(base, lostInApi, { [file]: [ADDS] })).toEqual([`${M}/api/cart › TestAdds: missing`]);
      }
      expect(goneIn(base, lostInApi, { 'api/cart/cart_test.go': [ADDS] })).toEqual([
        `${M}/api/cart › TestAdds: removed`,
      ]);
    });

    test('of the module itself: a file of the root', () => {
      const base = ran({ [M]: ['TestAdds', 'TestRoot'], [`${M}/cart`]: ['TestSums'] });
      expect(goneIn(base, ran({ [M]: ['TestRoot'], [`${M}/cart`]: ['TestSums'] }), { 'shop_test.go': [ADDS] })).toEqual(
        [`${M} › TestAdds: removed`],
      );
    });

    test('a file that is deleted, beside one that goes on', () => {
      const base = ran({ [`${M}/cart`]: ['TestAdds', 'TestSums', 'TestMore'] });
      const text = deletedFile('cart/adds_test.go', 1).replace('-line 1', ADDS);
      const { changes } = compareSnapshots({
        head: ran({ [`${M}/cart`]: ['TestMore'] }),
        base: { snapshot: base, label: 'base' },
        noBase: undefined,
        policy: DEFAULT_POLICY,
        diff: parseDiff([Buffer.from(text)]),
      });
      expect([changes.removed, changes.missing].map((each) => each.map(({ test: { name } }) => name))).toEqual([
        ['TestAdds'],
        ['TestSums'],
      ]);
    });

    test('a test that goes to another package has moved', () => {
      const base = ran({ [`${M}/cart`]: ['TestAdds', 'TestSums'], [`${M}/pay`]: ['TestPays'] });
      const head = ran({ [`${M}/cart`]: ['TestSums'], [`${M}/pay`]: ['TestPays', 'TestAdds'] });
      const diff = { 'cart/cart_test.go': [ADDS], 'pay/pay_test.go': [ADDS.replace('-', '+')] };
      expect(goneIn(base, head, diff)).toEqual([`${M}/pay › TestAdds: moved`]);
    });
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

test.each([
  ["describe('Cart', () => {", 'Cart'],
  ['  context "when empty" do', 'when empty'],
  ['RSpec.describe Cart do', 'Cart'],
  ['  describe.each([1])', undefined],
  ["it('describes', f)", undefined],
])('%s is the title %s', (line, title) => {
  expect(groupTitle(line)).toBe(title);
});
