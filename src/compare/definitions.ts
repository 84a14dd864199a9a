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

/** `int adds(`, `public Object adds(`: also what no framework takes for a test, as JUnit does a method that returns something. */
const TYPED = /^\s{0,80}(?:[\w<>[\],?@.]{1,100}\s{1,8}){1,6}([A-Za-z_$][\w$]{0,200})\s{0,8}\(/;
const NO_TYPE = /^\s*(?:assert|await|case|delete|do|else|expect|if|in|new|not|print|puts|return|throw|typeof|yield)\b/;
/** The title of a definition over several lines, alone in its own. */
const TITLE = /^\s{0,80}(["'`])(.{1,300})\1\s{0,8},?\s{0,8}$/;
/** `_test_adds`, `xTestAdds`: a word before `test`, by which most frameworks find tests, takes one away from them. */
const PREFIXED = /^(?!test)\w*?(test\w*)$/i;
const DISABLED = 'DISABLED_';

/** Tests that a line may define, or did until it was edited: who renames one so that nothing runs it has not deleted it. */
export function mentionedTests(line: string): readonly string[] {
  const typed = NO_TYPE.test(line) ? undefined : TYPED.exec(line)?.[1];
  const names = [definedTest(line), typed, TITLE.exec(line)?.[2]].filter((name) => name !== undefined);
  return names.flatMap((name) => {
    const was = name.startsWith(DISABLED) ? name.slice(DISABLED.length) : PREFIXED.exec(name)?.[1];
    return was === undefined ? [name] : [name, was];
  });
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
