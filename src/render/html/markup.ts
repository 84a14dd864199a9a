import { oneLine, shorten } from '../plain.ts';

/** Longest text of a report that stands in a sentence, in UTF-16 code units; the list of tests has it whole. */
const LIMIT = 500;

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Text of a report in an element or an attribute in quotes: one line, nothing in it is markup. */
export function safe(untrusted: string): string {
  return oneLine(untrusted).replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? '');
}

/** Several lines in a `<pre>`. */
export function preformatted(lines: readonly string[]): string {
  return `<pre>${lines.map(safe).join('\n')}</pre>`;
}

/** Text of a report as code, kept apart from the direction of what stands around it. */
export function codeElement(untrusted: string): string {
  return `<code><bdi>${safe(shorten(untrusted, LIMIT))}</bdi></code>`;
}

/**
 * Data for a `<script type="application/json">`. In a script `</script` and `<!--` end or change what is read, whatever stands around
 * them; without `<`, `>` and `&` there is neither.
 */
export function embeddedJson(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}

/** A table whose caption and cells are markup already, the caption without elements. `number` columns are aligned to the right. */
export function htmlTable(
  caption: string,
  columns: readonly { readonly title: string; readonly number?: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  const kind = columns.map(({ number }) => (number === true ? ' class="n"' : ''));
  const header = columns.map(({ title }, i) => `<th scope="col"${kind[i] ?? ''}>${title}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell, i) => `<td${kind[i] ?? ''}>${cell}</td>`).join('')}</tr>`);
  // What scrolls must be reached by keyboard, and whoever reaches it wants to know what it is.
  return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${header}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}
