/** Control, format (bidi, zero width) and separator characters, and halves of surrogate pairs: nothing that a terminal or a comment acts on. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}\s]+/gu;

/** One line of printable text, runs of white space and of unprintable characters as one space. */
export function oneLine(text: string): string {
  return text.replace(UNPRINTABLE, ' ').trim();
}

/** At most `max` UTF-16 units, the last an ellipsis where something was cut; never half a character. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  if (max < 1) return '';
  const kept = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}

/** Text of a file as a message quotes it: one line, cut, in double quotes. */
export function quote(text: string, max = 60): string {
  return `"${cut(oneLine(text.slice(0, 4 * max)), max)}"`;
}
