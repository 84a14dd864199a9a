/**
 * How many columns of a terminal a character takes, as terminals with Unicode's East Asian Width do: two for wide and full-width characters
 * and for emoji (by nature, or by the variation selector U+FE0F), none for marks that join the character before. https://www.unicode.org/reports/tr11/
 */
const WIDE =
  /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const ONLY_MARKS = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** What a reader sees as one character: a letter with its accents, a family of emoji. */
function charactersOf(text: string): readonly string[] {
  // To make one takes as long as a tenth of a small run, so none is made for a text that needs none.
  if (PLAIN.test(text)) return [...text];
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Latin letters, and the signs that we print ourselves: none joins another, and each is one column. The usual case. */
const PLAIN =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u259f\u2713\u2717\u2718]*$/;

/** Columns that one line of text takes. */
export function widthOf(text: string): number {
  return PLAIN.test(text) ? text.length : charactersOf(text).reduce((width, each) => width + columnsOf(each), 0);
}

/** Filled with blanks on the right. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** At most so many columns; the middle gives way, as `shorten` has it, and no character is cut. */
export function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  const characters = charactersOf(text);
  const tail = take(characters.toReversed(), Math.floor((columns - 1) / 3)).toReversed();
  const head = take(characters, columns - 1 - widthOf(tail.join('')));
  return `${head.join('')}…${tail.join('')}`;
}

function take(characters: readonly string[], columns: number): readonly string[] {
  let width = 0;
  const end = characters.findIndex((each) => {
    width += columnsOf(each);
    return width > columns;
  });
  return end < 0 ? characters : characters.slice(0, end);
}

function columnsOf(character: string): number {
  if (ONLY_MARKS.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
