const LITERAL = /"((?:[^"\\]|\\.){0,400})"|`([^`]{0,400})`/g;
const WORD = /[\p{L}\p{N}.]+/gu;

/** The strings in a line of Go, as `t.Run` would name a subtest after them: with a line for each blank. */
export function goTitles(line: string): ReadonlySet<string> {
  const titles = [...line.matchAll(LITERAL)].map(([, quoted, raw]) => raw ?? unescaped(quoted ?? ''));
  return new Set(titles.filter((title) => title !== '').map((title) => title.replace(/\s/g, '_')));
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, (_, letter: string) => ('nrtvf'.includes(letter) ? ' ' : letter));
}

/** Of several of one title Go numbers all but the first. */
export function withoutNumber(title: string): string {
  return title.replace(/#\d{2,6}$/, '');
}

/** Words and numbers, without what Go writes for a blank. */
export function wordsIn(text: string): ReadonlySet<string> {
  const words = [...text.matchAll(WORD)].map(([word]) => word.replace(/^\.+|\.+$/g, ''));
  return new Set(words.filter((word) => word !== ''));
}
