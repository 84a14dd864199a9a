import { groupTitle, isComment } from './definitions.ts';

/** What stands around the lines of a hunk, as far as it shows: the title of a group, the name of a class. */
export interface Enclosing {
  /** A line of base, in the order of the file. */
  readonly note: (line: string) => void;
  /** Around the line that was noted last: `''` where nothing is, `undefined` where nobody can tell. */
  readonly last: () => string | undefined;
}

const CLASS =
  /^\s{0,80}(?:(?:export|default|public|private|protected|internal|abstract|final|sealed|static|open|data|inner|partial)\s{1,8}){0,6}(?:class|object|struct|trait|interface|module|mod|namespace)\s{1,8}([A-Za-z_$][\w$]{0,200})/;

/** `heading`: what git writes behind the `@@`, the last line before the hunk that is not indented. */
export function enclosing(heading: string): Enclosing {
  const open: { readonly indent: number; readonly title: string }[] = [];
  let last: string | undefined;

  function note(line: string): void {
    if (line.trim() === '') return;
    const indent = line.length - line.trimStart().length;
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop();
    last = indent === 0 ? '' : open.at(-1)?.title;
    const title = titleIn(line);
    if (title !== undefined) open.push({ indent, title });
  }

  const title = titleIn(heading);
  if (title !== undefined) open.push({ indent: 0, title });
  return { note, last: () => last };
}

/** The title of a group of tests, or the name of a class, that begins in the line. */
export function titleIn(line: string): string | undefined {
  return isComment(line) ? undefined : (CLASS.exec(line)?.[1] ?? groupTitle(line));
}
