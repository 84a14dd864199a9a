/** Longest reference that is decoded, in characters. */
export const LONGEST_REFERENCE = 16;

/**
 * The five predefined entities and numeric references, decoded once; anything else (entities of a DTD, references to no
 * character) stays as written. No entity is ever expanded.
 */
export function decodeReferences(text: string): string {
  let at = text.indexOf('&');
  if (at < 0) return text;
  let decoded = '';
  let from = 0;
  for (; at >= 0; at = text.indexOf('&', at + 1)) {
    const end = semicolon(text, at + 1);
    const character = end < 0 ? undefined : referenced(text.slice(at + 1, end));
    if (character === undefined) continue;
    decoded += text.slice(from, at) + character;
    from = end + 1;
    at = end;
  }
  return from === 0 ? text : decoded + text.slice(from);
}

function semicolon(text: string, start: number): number {
  const stop = Math.min(text.length, start + LONGEST_REFERENCE - 1);
  for (let i = start; i < stop; i++) if (text.charCodeAt(i) === 59) return i;
  return -1;
}

const DECIMAL = /^#[0-9]+$/;
const HEXADECIMAL = /^#[xX][0-9a-fA-F]+$/;

function referenced(name: string): string | undefined {
  switch (name) {
    case 'lt':
      return '<';
    case 'gt':
      return '>';
    case 'amp':
      return '&';
    case 'quot':
      return '"';
    case 'apos':
      return "'";
  }
  if (DECIMAL.test(name)) return character(Number.parseInt(name.slice(1), 10));
  return HEXADECIMAL.test(name) ? character(Number.parseInt(name.slice(2), 16)) : undefined;
}

function character(code: number): string | undefined {
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
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
