import { cappedText, TEXT_CAP } from './capped-text.ts';
import { decodeReferences, withoutControls } from './xml-references.ts';
import type { Window } from './xml-window.ts';

/** The text of `bytes[start … end)`: decoded once, without control characters; beyond 16 KB its first and last parts. */
export function valueText(window: Window, start: number, end: number): string {
  const { bytes } = window;
  if (end - start > TEXT_CAP) return cappedValue(bytes.subarray(start, end));
  if (isPlain(window, start, end)) return bytes.toString('latin1', start, end);
  return withoutControls(decodeReferences(bytes.toString('utf8', start, end)));
}

function cappedValue(bytes: Uint8Array): string {
  const capped = cappedText();
  capped.add(bytes);
  return withoutControls(decodeReferences(capped.take()));
}

/** Whether all bytes are ASCII, none a control character or an ampersand. */
function isPlain({ bytes, view }: Window, start: number, end: number): boolean {
  let odd = 0;
  let p = start;
  for (; p + 4 <= end; p += 4) odd |= oddBytes(view.getInt32(p, true));
  if (odd !== 0) return false;
  for (; p < end; p++) {
    const byte = bytes[p] ?? 0;
    if (byte < 32 || byte > 126 || byte === 38) return false;
  }
  return true;
}

/** The top bit of a byte below 32, of 127, of one above, and of an ampersand; of no plain one while there is none of them: 0. */
export function oddBytes(word: number): number {
  const ampersand = word ^ 0x26262626;
  return ((word - 0x20202020) | (word + 0x01010101) | word | ((ampersand - 0x01010101) & ~ampersand)) & 0x80808080;
}

/** The value of the tag before, whose text is known. */
export interface Repeated {
  readonly bytes: Uint8Array;
  readonly words: DataView;
  readonly length: number;
  readonly text: string;
}

export function isRepeated(last: Repeated, { bytes, view }: Window, start: number, end: number): boolean {
  const { length, words } = last;
  if (end - start !== length) return false;
  let i = 0;
  while (i + 4 <= length && words.getInt32(i, true) === view.getInt32(start + i, true)) i += 4;
  while (i < length && last.bytes[i] === bytes[start + i]) i++;
  return i === length;
}

export function repeatable(last: Repeated | undefined, value: Uint8Array, text: string): Repeated {
  const { length } = value;
  const fits = last !== undefined && last.bytes.length >= length;
  const bytes = fits ? last.bytes : new Uint8Array(length * 2);
  bytes.set(value);
  return { bytes, words: fits ? last.words : new DataView(bytes.buffer), length, text };
}

const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const DECIMAL = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;

/** A finite number as JSON, `1.0e+19` or `-1` write it; `undefined` for anything else. */
export function valueNumber({ bytes }: Window, start: number, end: number): number | undefined {
  let value = 0;
  let point = end; // where the decimals begin
  let i = start;
  for (; i < end; i++) {
    const digit = (bytes[i] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === -2 && point === end && i > start) point = i + 1;
    else break;
  }
  // Up to 15 digits are exact, and so is the power of ten: their quotient is the nearest number there is.
  if (i === end && end > start && end - start <= 15) {
    return point === end ? value : value / (POWERS[end - point] ?? Number.NaN);
  }
  if (end - start > 64) return undefined;
  const written = bytes.toString('latin1', start, end);
  const parsed = DECIMAL.test(written) ? Number(written) : Number.NaN;
  return Number.isFinite(parsed) ? parsed : undefined;
}
