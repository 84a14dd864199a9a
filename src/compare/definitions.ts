/** `def test_adds(`, `void adds(`, `fun `adds twice`(`, `func TestAdds(`, `public async Task Adds(`. */
const NAMED =
  /\b(?:def|func|fun|fn|function|sub|void|Task)\s{1,8}(?:`([^`]{1,200})`|([A-Za-z_$][\w$]{0,200}))\s{0,8}[(<]/;
/** `it('adds', `, `test.each(…)("adds"` in one line, `specify "adds" do`, `t.Run("adds", `, `TEST_CASE("adds")`. */
const TITLED =
  /\b(?:x?it|fit|x?test|testWidgets|specify|scenario|example|TEST_CASE|Run)(?:\.\w{1,20}){0,3}(?:\([^'"`()]{0,100}\))?\s{0,8}\(?\s{0,8}(?:"((?:[^"\\]|\\.){1,300})"|'((?:[^'\\]|\\.){1,300})'|`([^`\\$]{1,300})`)/;
/** The end of a table of tests, with their title: `])('adds %i', `. */
const TABLED =
  /^\s{0,80}[\])}`]{1,3}\s{0,4}\(\s{0,8}(?:"((?:[^"\\]|\\.){1,300})"|'((?:[^'\\]|\\.){1,300})'|`([^`\\$]{1,300})`)/;
/** GoogleTest. */
const MACRO = /\bTEST(?:_F|_P)?\s{0,4}\(\s{0,4}\w{1,200}\s{0,4},\s{0,4}(\w{1,200})\s{0,4}\)/;

/** No line that defines a test is longer. */
export const LONGEST_DEFINITION = 500;

/** The test that a line of code defines, by the name that it has there; `undefined`: none. */
export function definedTest(line: string): string | undefined {
  const [, quoted, plain] = NAMED.exec(line) ?? [];
  return quoted ?? plain ?? MACRO.exec(line)?.[1] ?? titleOf(line);
}

function titleOf(line: string): string | undefined {
  const [, double, single, template] = TITLED.exec(line) ?? TABLED.exec(line) ?? [];
  return (double ?? single ?? template)?.replace(/\\(.)/g, '$1');
}

/** `int adds(`, `public Object adds(`: also what no framework takes for a test, as JUnit does a method that returns something. */
const TYPED = /^\s{0,80}(?:[\w<>[\],?@.]{1,100}\s{1,8}){1,6}([A-Za-z_$][\w$]{0,200})\s{0,8}\(/;
const NO_TYPE = /^\s*(?:assert|await|case|delete|do|else|expect|if|in|new|not|print|puts|return|throw|typeof|yield)\b/;
/** The title of a definition over several lines, alone in its own. */
const TITLE = /^\s{0,80}(["'`])(.{1,300})\1\s{0,8},?\s{0,8}$/;
/** The title that a line has, and nothing else. */
export function titleAlone(line: string): string | undefined {
  return TITLE.exec(line)?.[2];
}

/** `_test_adds`, `xTestAdds`: a word before `test`, by which most frameworks find tests, takes one away from them. */
const PREFIXED = /^(?!test)\w*?(test\w*)$/i;
const DISABLED = 'DISABLED_';
/** Go: a test is exported, so that a small letter takes it away from them. */
const SMALL = /^(?:test|example|fuzz|benchmark)(?![a-z])/;

/** Tests that a line may define, or did until it was edited: who renames one so that nothing runs it has not deleted it. */
export function mentionedTests(line: string): readonly string[] {
  const typed = NO_TYPE.test(line) ? undefined : TYPED.exec(line)?.[1];
  const names = [definedTest(line), typed, titleAlone(line)].filter((name) => name !== undefined);
  return names.flatMap((name) => {
    const was = name.startsWith(DISABLED) ? name.slice(DISABLED.length) : (PREFIXED.exec(name)?.[1] ?? exported(name));
    return was === undefined ? [name] : [name, was];
  });
}

function exported(name: string): string | undefined {
  return SMALL.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : undefined;
}

/** Without it a function of Rust is none: `#[test]`, `#[tokio::test]`, `#[rstest]`, `#[test_case(1, 2)]`. */
const RUST_TEST = /^\s*#\[(?:\w{1,60}::){0,4}(?:test|rstest|test_case|case|proptest|quickcheck)\b/;
const RUST_ATTRIBUTE = /^\s*#\[/;

/** Whether the function below this line is a test, as far as that is said on a line of its own; `before`: whether it was above the line. */
export function marksTest(line: string, path: string, before: boolean): boolean {
  if (!path.endsWith('.rs')) return true;
  return RUST_TEST.test(line) || (before && RUST_ATTRIBUTE.test(line));
}

/** What only counts as a test by its name, or by what stands before it: every other function of these languages is a helper. */
const BY_NAME = /\b(?:def|func|void)\s{1,8}(?:test|Test|Benchmark|Fuzz|Example)|@Test\b/;
const NO_FUNCTIONS = /\.(?:[cm]?[jt]sx?|vue|svelte|dart|coffee)$/;
const NAMED_TESTS = /\.(?:py|rb|go|swift|c|cc|cpp|cxx|h|hpp)$/;

/** The test that a deleted line of this file was the definition of, as its language has them: a helper of that name is none. */
export function deletedTest(line: string, path: string): string | undefined {
  if (isComment(line)) return undefined;
  const name = definedTest(line);
  if (name === undefined || !NAMED.test(line)) return name;
  if (NO_FUNCTIONS.test(path)) return titleOf(line);
  return NAMED_TESTS.test(path) && !BY_NAME.test(line) ? titleOf(line) : name;
}

const GROUP =
  /\b(?:describe|context|feature|group|suite)(?:\.\w{1,20}){0,2}\s{0,8}\(?\s{0,8}(?:"([^"\\]{1,300})"|'([^'\\]{1,300})'|`([^`\\$]{1,300})`|([A-Z][\w:]{0,200}))/;

/** The title around tests that a line has: `describe('Cart', `, `RSpec.describe Cart do`. */
export function groupTitle(line: string): string | undefined {
  const [, double, single, template, constant] = GROUP.exec(line) ?? [];
  return double ?? single ?? template ?? constant;
}

/** `@pytest.mark.parametrize("a", [1, 2])`, `@ValueSource(ints = {1})`, `[InlineData(1)]`, `(1, 2),`, `"1, 2",`, `case("a", 1),` */
const ROW =
  /parametrize|\beach\b|Source\(|TestCase\(|InlineData\(|DataRow\(|\bRow\(|\bArguments\b|^\s*(?:[\w.]{1,60}\(|[([{"'\d-]).{0,480}[\])}"'\w],?\s*$/;
/** `assert x == 1`, `return (1)` */
export const STATEMENT = /^\s*(?:assert|await|expect|return|self|this|print|raise|throw)\b/i;

/** Whether the line may be a row of a parameterised test, or the list of them. */
export function mayBeRow(line: string): boolean {
  return !isComment(line) && !STATEMENT.test(line) && ROW.test(line);
}

/** Whether rows of the file are named after their values, as pytest does: `test_adds[1-2]`. */
export function hasNamedRows(path: string): boolean {
  return path.endsWith('.py');
}

const COMMENT = /^\s*(?:#|\/\/|\/\*|\*|--|<!--)/;

export function isComment(line: string): boolean {
  return COMMENT.test(line);
}

/** Only there a line that looks like a test is one. */
export function mayHoldTests(path: string): boolean {
  // Rust has them beside what they test.
  return path.endsWith('.rs') || /test|spec|scenario|(?:^|[a-z_.-])IT\.\w+$/i.test(path);
}

/** Their names are titles: what stands in brackets belongs to them, and those around a test may be written before its own. */
const TITLES = /\.(?:[cm]?[jt]sx?|vue|svelte|dart|coffee|rb|exs|lua)$/;
const PARAMETERS = /^([\w$]{1,300})\s?[([]/;
/** Titles around a test are within its first words. */
export const MOST_WORDS = 60;

/** The name, and without the titles that may stand before it. */
export function nameEnds(name: string): readonly string[] {
  const blanks = [...name.matchAll(/[ /]/g)].slice(0, MOST_WORDS);
  return [name, ...blanks.map(({ index }) => name.slice(index + 1).replace(/^[›>] /, ''))];
}

/** Whether a test is in this very class; `''`: in none. */
export function standsIn(
  { suite, classname }: { readonly suite: string; readonly classname: string },
  title: string,
): boolean {
  if (title === '') return classname === '' || classname === suite;
  return classname.split(/[^\w]+/).at(-1) === title;
}

/** Whether tests of the file have titles. */
export function isTitled(path: string): boolean {
  return TITLES.test(path);
}

/** Whether a class of this language may have a test from another class, when its own definition of it is gone. */
export function mayInherit(path: string): boolean {
  return /\.(?:py|java|kts?|groovy|scala|cs|fs|vb|php|swift)$/.test(path);
}

/** The name without the parameters that a row of a parameterised test is told by; in Go that of the function, without its subtests. */
export function withoutParameters(name: string, path: string): string {
  if (path.endsWith('.go')) return name.split('/', 1)[0] ?? name;
  return TITLES.test(path) ? name : (PARAMETERS.exec(name)?.[1] ?? name);
}

/**
 * Names by which the line that defines a test may call it, the longest first: without its parameters, without the titles around it. Where
 * a report parts these from it by nothing but a blank, only after what `isGroup` knows for one: `in` is not the title of "user logs in".
 */
export function definitionNames(name: string, path: string, isGroup: (titles: string) => boolean): readonly string[] {
  const plain = withoutParameters(name, path);
  const names = plain === name ? [name] : [name, plain];
  const marks = path.endsWith('.go') ? /\// : / [›>] /;
  if (path.endsWith('.rs')) return [...names, ...(name.includes('::') ? [name.slice(name.lastIndexOf('::') + 2)] : [])];
  const isMarked = marks.test(name);
  const between = isMarked ? marks : / /;
  if (!isMarked && !TITLES.test(path)) return names;
  for (let at = 0, found = 0; found < MOST_WORDS; found++) {
    const mark = between.exec(name.slice(at));
    if (mark === null) break;
    const titles = name.slice(0, at + mark.index);
    at += mark.index + mark[0].length;
    if (isMarked || isGroup(titles)) names.push(name.slice(at).trim());
  }
  return names;
}
