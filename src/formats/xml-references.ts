/**
 * The five predefined entities and numeric references, decoded once; anything else (entities of a DTD, references to no
 * character) stays as written. No entity is ever expanded.
 */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replaceAll(REFERENCE, decode) : text;
}

/** Longest reference that is decoded, in characters. */
export const LONGEST_REFERENCE = 16;

const REFERENCE = /&(?:(lt|gt|amp|quot|apos)|#([0-9]{1,13})|#[xX]([0-9a-fA-F]{1,12}));/g;
const PREDEFINED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decode(written: string, name?: string, decimal?: string, hexadecimal?: string): string {
  if (name !== undefined) return PREDEFINED.get(name) ?? written;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : written;
}

/**
 * Without control characters other than tab and line feed, without ANSI sequences (colours), with line feeds for CR LF and CR.
 * Node's test runner, PHPUnit and others write them raw or as references.
 */
export function withoutControls(text: string): string {
  if (!CONTROL.test(text)) return text;
  return text.replaceAll(ANSI, '').replaceAll(/\r\n?/g, '\n').replaceAll(CONTROLS, '');
}

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const ANSI = /\u001b\[[0-?]{0,32}[ -/]{0,4}[@-~]/g;
