import { Buffer } from 'node:buffer';
import { ReportError } from '../domain/diagnostic.ts';
import type { Blocks } from './format.ts';
import { gunzip, isGzip } from './gunzip.ts';
import { isSame } from './xml-bytes.ts';

type Decoder = InstanceType<typeof TextDecoder>;

/** Bytes that decide the encoding: a byte order mark, zero bytes, or an XML declaration. */
const DECIDING = 512;

/**
 * The same text as UTF-8, without byte order mark. UTF-8 passes through without a copy (a block is valid until the next one is
 * asked for). Recognised: byte order marks, UTF-16 without one (by the zero bytes beside the first `<`), and the encoding that an
 * XML declaration names. Bytes that are no character become U+FFFD. A gzip file is the text that it holds.
 */
export function* utf8(chunks: Blocks): Generator<Uint8Array> {
  const iterator = chunks[Symbol.iterator]();
  try {
    const written = beginning(iterator);
    const first = isGzip(written) ? gunzip(rest(written, iterator)) : written;
    const { label, skip } = encodingOf(first);
    if (label === undefined) {
      if (first.length > skip) yield skip === 0 ? first : first.subarray(skip);
      for (let next = iterator.next(); next.done !== true; next = iterator.next()) yield next.value;
    } else yield* transcoded(rest(first.subarray(skip), iterator), decoderFor(label));
  } finally {
    // Whoever needs no more of it leaves no file open.
    iterator.return?.();
  }
}

/** The text of a file that is one piece, without byte order mark, where it is UTF-8 already; else `undefined`. */
export function plainUtf8(bytes: Uint8Array): Uint8Array | undefined {
  if (isGzip(bytes)) return undefined;
  const { label, skip } = encodingOf(bytes);
  return label === undefined ? bytes.subarray(skip) : undefined;
}

/** The first blocks, at least `DECIDING` bytes of them where there are as many. */
function beginning(iterator: Iterator<Uint8Array>): Uint8Array {
  let bytes: Uint8Array = new Uint8Array(0);
  while (bytes.length < DECIDING) {
    const next = iterator.next();
    if (next.done === true) break;
    bytes = bytes.length === 0 && next.value.length >= DECIDING ? next.value : Buffer.concat([bytes, next.value]);
  }
  return bytes;
}

function* rest(first: Uint8Array, iterator: Iterator<Uint8Array>): Generator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = iterator.next(); next.done !== true; next = iterator.next()) yield next.value;
}

function* transcoded(blocks: Blocks, decoder: Decoder): Generator<Uint8Array> {
  for (const block of blocks) {
    const text = decoder.decode(block, { stream: true });
    if (text !== '') yield Buffer.from(text, 'utf8');
  }
  const last = decoder.decode();
  if (last !== '') yield Buffer.from(last, 'utf8');
}

interface Encoding {
  /** `undefined`: UTF-8. */
  readonly label: string | undefined;
  /** Bytes of the byte order mark. */
  readonly skip: number;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const a = bytes[0];
  const b = bytes[1];
  const c = bytes[2];
  const d = bytes[3];
  if (a === 0xef && b === 0xbb && c === 0xbf) return { label: undefined, skip: 3 };
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
    throw new ReportError('the file is in UTF-32; wanted UTF-8, UTF-16 or an encoding that its XML declaration names');
  }
  if (a === 0xff && b === 0xfe) return { label: 'utf-16le', skip: 2 };
  if (a === 0xfe && b === 0xff) return { label: 'utf-16be', skip: 2 };
  if (a !== undefined && a !== 0 && b === 0 && c !== 0 && d === 0) return { label: 'utf-16le', skip: 0 };
  if (a === 0 && b !== undefined && b !== 0 && c === 0 && d !== 0) return { label: 'utf-16be', skip: 0 };
  return { label: declared(bytes), skip: 0 };
}

// .NET writes encoding="utf-16" into UTF-8 files (the declaration comes from a StringWriter): the bytes decided already.
const SAME_AS_UTF8 = /^(utf-?8|utf-?16(le|be)?|ucs-?2|unicode|us-ascii|ascii|ansi_x3\.4-1968)$/i;

const GREATER = 62;

/** How nearly all of thousands of reports begin; what follows is no other encoding. */
const USUAL = ['UTF-8', 'utf-8'].map((encoding) => Buffer.from(`<?xml version="1.0" encoding="${encoding}"`));

function declared(bytes: Uint8Array): string | undefined {
  for (const usual of USUAL) if (isSame(usual, bytes, 0)) return undefined;
  let end = 0;
  while (end < DECIDING && end < bytes.length && bytes[end] !== GREATER) end++;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1');
  const declaration = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'<>]{1,40})["']/.exec(start);
  const label = declaration?.[1]?.trim();
  return label === undefined || SAME_AS_UTF8.test(label) ? undefined : label;
}

function decoderFor(label: string): Decoder {
  try {
    return new TextDecoder(label);
  } catch (cause) {
    const shown = label.replaceAll(/[^\w.:-]/g, '?');
    throw new ReportError(`the XML declaration names the encoding "${shown}", which is not known`, 1, { cause });
  }
}
