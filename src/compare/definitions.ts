/** `def test_adds(`, `void adds(`, `fun `adds twice`(`, `func TestAdds(`, `public async Task Adds(`. */
const NAMED =
  /\b(?:def|func|fun|fn|function|sub|void|Task)\s{1,8}(?:`([^`]{1,200})`|([A-Za-z_$][\w$]{0,200}))\s{0,8}[(<]/;
/** `it('adds', `, `test.each(…)("adds"` in one line, `specify "adds" do`, `t.Run("adds", `, `TEST_CASE("adds")`. */
const TITLED =
  /\b(?:x?it|fit|x?test|testWidgets|specify|scenario|example|TEST_CASE|Run)(?:\.\w{1,20}){0,3}(?:\([^'"`()]{0,100}\))?\s{0,8}\(?\s{0,8}(?:"((?:[^"\\]|\\.){1,300})"|'((?:[^'\\]|\\.){1,300})'|`([^`\\$]{1,300})`)/;
/** GoogleTest. */
const MACRO = /\bTEST(?:_F|_P)?\s{0,4}\(\s{0,4}\w{1,200}\s{0,4},\s{0,4}(\w{1,200})\s{0,4}\)/;

/** No line that defines a test is longer. */
export const LONGEST_DEFINITION = 500;

/** The test that a line of code defines, by the name that it has there; `undefined`: none. */
export function definedTest(line: string): string | undefined {
  const [, quoted, plain] = NAMED.exec(line) ?? [];
  const [, double, single, template] = TITLED.exec(line) ?? [];
  const title = (double ?? single ?? template)?.replace(/\\(.)/g, '$1');
  return quoted ?? plain ?? MACRO.exec(line)?.[1] ?? title;
}

const COMMENT = /^\s*(?:#|\/\/|\/\*|\*|--|<!--)/;

export function isComment(line: string): boolean {
  return COMMENT.test(line);
}

/** Only there a line that looks like a test is one. */
export function mayHoldTests(path: string): boolean {
  return /test|spec|scenario|(?:^|[a-z_.-])IT\.\w+$/i.test(path);
}

/** Names by which the line that defines a test may call it, the longest first: without its parameters, without the titles around it. */
export function definitionNames(name: string): readonly string[] {
  const plain = /^([\w$]{1,300})\s?[([]/.exec(name)?.[1];
  const names = [name, ...(plain === undefined ? [] : [plain])];
  for (let at = 0, found = 0; found < MOST_WORDS; found++) {
    const next = name.slice(at).search(/[ /›>]/);
    if (next < 0) break;
    at += next + 1;
    names.push(name.slice(at).trim());
  }
  return names;
}

const MOST_WORDS = 60;
