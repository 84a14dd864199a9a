import { isComment } from './definitions.ts';

/** `it(`, `test.each(rows)(`, `t.Run(`, `public void`, `TEST_F(CartTest,`: the name is in a line below. */
const OPENS =
  /(?:\b(?:x?it|fit|x?test|testWidgets|specify|scenario|example|TEST_CASE|Run)(?:\.\w{1,20}){0,3}(?:\([^'"`()]{0,100}\))?\s{0,8}\(|\b(?:def|func|fun|fn|function|sub|void|Task)|\bTEST(?:_F|_P)?\s{0,4}\((?:\s{0,4}\w{1,200}\s{0,4},?)?)\s{0,80}$/;
/** Of the lines that a name is on so many are above it. */
const MOST_ABOVE = 3;

/** Puts the lines of a definition together, one by one; `undefined`: no line above this one opens one. */
export function spreadLines(): (line: string) => string | undefined {
  let above: readonly string[] = [];
  return (line) => {
    const text = line.trim();
    if (text === '' || isComment(line)) return undefined;
    const joined = above.length === 0 ? undefined : [...above, text].join(' ');
    const goesOn = OPENS.test(joined ?? text) && above.length < MOST_ABOVE;
    above = goesOn ? [...above, text] : [];
    return joined;
  };
}

/** `(`, `pytest.param(`, `{` */
const OPENS_ROW = /^\s{0,80}[\w.]{0,60}\s?[([{]\s{0,8}$/;
const CLOSES_ROW = /^\s{0,80}[)\]}]/;
const MOST_LINES = 30;

/** Puts the lines of a row together that has a value in each; `undefined`: the line is the last one of none. */
export function spreadRow(): (line: string) => string | undefined {
  let open: readonly string[] | undefined;
  return (line) => {
    if (OPENS_ROW.test(line)) {
      open = [line.trim()];
      return undefined;
    }
    const lines = open;
    open = undefined;
    if (lines === undefined) return undefined;
    if (CLOSES_ROW.test(line)) return [...lines, line.trim()].join(' ');
    // What has brackets of its own may be several rows.
    if (lines.length < MOST_LINES && !/[([{}\])]/.test(line.replace(/"[^"]*"|'[^']*'/g, '')))
      open = [...lines, line.trim()];
    return undefined;
  };
}
