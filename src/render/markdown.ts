import { oneLine, shorten } from './plain.ts';

/** Longest text of a report that a view shows in one place, in UTF-16 code units. */
const LIMIT = 300;
const EMPTY_COMMENT = '<!-- -->';

/**
 * Text of a report as inline code: what it says is shown as it is, and nothing in it is Markdown. The fence is longer than any run of
 * back-ticks in it. A `|` would end a cell of a table whatever stands around it, so text with one is written as an element.
 */
export function code(untrusted: string, limit: number = LIMIT): string {
  const content = shorten(oneLine(untrusted), limit);
  if (content.trim() === '') return '`(empty)`';
  if (content.includes('|')) return `<code>${escaped(content)}</code>`;
  const fence = '`'.repeat(longestRun(content, '`') + 1);
  const pad = /^`|`$/.test(content) || /^ .* $/.test(content) ? ' ' : '';
  return `${fence}${pad}${content}${pad}${fence}`;
}

/** Text of a report where inline code cannot stand, and where it is Markdown that is read: in a sentence, a heading. Commits are set as code. */
export function text(untrusted: string, limit: number = LIMIT): string {
  const line = shorten(oneLine(untrusted).trim(), limit);
  const [start = ''] = LIST_OR_RULE.exec(line) ?? [];
  if (start === '') return withCommits(line);
  return `${withCommits(start.slice(0, -1))}${entity(start.slice(-1))}${EMPTY_COMMENT}${withCommits(line.slice(start.length))}`;
}

/** Text of a report where no Markdown is read: in a `<summary>`. */
export function html(untrusted: string, limit: number = LIMIT): string {
  return escaped(shorten(oneLine(untrusted), limit));
}

/** Text of a report as a block of code. */
export function fenced(untrusted: readonly string[]): string {
  const content = untrusted.map((line) => oneLine(line)).join('\n');
  const fence = '`'.repeat(Math.max(3, longestRun(content, '`') + 1));
  return `${fence}text\n${content}\n${fence}`;
}

export interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A table of cells that are Markdown already; a `|` in a cell would be a mistake of ours and is taken out of harm's way. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '&#124;')).join(' | ')} |`;
  const rule = `|${columns.map(({ align }) => (align === 'right' ? '--:' : ':--')).join('|')}|`;
  return [line(columns.map(({ title }) => title)), rule, ...rows.map(line)].join('\n');
}

/** What is folded away. `summary` is HTML already. */
export function details(summary: string): { readonly open: string; readonly close: string } {
  return { open: `<details><summary>${summary}</summary>`, close: '</details>' };
}

/** What could begin a list, a quotation, a rule, a heading's underline or a table's delimiter row at the start of a line. */
const LIST_OR_RULE = /^(?:\d{1,9}[.)]|[-+=:])/;
/** Every character that means something inside a line of Markdown or HTML, or starts mathematics on GitHub. */
const MEANINGFUL = /[&<>"'`*_~[\]\\|$!^{}]/g;
/**
 * Places where GitHub makes a link, a mention or a picture out of plain text, also from decoded entities: `@name`, `#1`, `GH-1` and keys
 * of other trackers, `scheme://`, `www.`, `:emoji:`, and long runs of hexadecimal digits. An empty comment after the first part keeps
 * them text.
 */
const LINKED =
  /[@#]|:(?=\/\/)|:(?=[a-zA-Z0-9_+-]{1,50}:)|[wW]{3}(?=\.)|(?:[gG][hH]|(?<=[A-Z])[A-Z])(?=-\d)|[0-9a-fA-F]{6}(?=[0-9a-fA-F])/g;
/** A word that GitHub would take for a commit. */
const COMMIT = /(?<![0-9a-zA-Z_])[0-9a-f]{7,40}(?![0-9a-zA-Z_])/g;

/** One line of text with commits set as code, which GitHub does not link and which stay whole for a search. */
function withCommits(line: string): string {
  let out = '';
  let end = 0;
  for (const { 0: commit, index } of line.matchAll(COMMIT)) {
    out += `${escaped(line.slice(end, index))}\`${commit}\``;
    end = index + commit.length;
  }
  return out + escaped(line.slice(end));
}

function escaped(line: string): string {
  let out = '';
  let end = 0;
  for (const { 0: place, index } of line.matchAll(LINKED)) {
    out += entities(line.slice(end, index) + place) + EMPTY_COMMENT;
    end = index + place.length;
  }
  return out + entities(line.slice(end));
}

function entities(plain: string): string {
  return plain.replace(MEANINGFUL, (character) => entity(character));
}

function entity(character: string): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return named[character] ?? `&#${character.codePointAt(0)};`;
}

function longestRun(content: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of content) {
    run = each === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
