import { Buffer } from 'node:buffer';
import { SENTINEL } from './xml-bytes.ts';

/** The bytes of a document that are not consumed yet, in one piece: `bytes[0 … size)`, and the sentinel behind them. */
export interface Window {
  bytes: Buffer;
  /** The same bytes, for reading four at a time. */
  view: DataView;
  size: number;
  /** How many bytes of the document were consumed. */
  passed: number;
}

/** The window is as large as the first block at first, as a small report needs no more, and at least this in a long file. */
const BLOCK = 256 * 1024;
const SMALLEST = 1024;
/** What a document with a longer tag had needed is given back. */
const LARGEST_KEPT = 2 * BLOCK;

export function emptyWindow(): Window {
  const bytes = Buffer.alloc(0);
  return { bytes, view: viewOf(bytes), size: 0, passed: 0 };
}

/** Nothing of a document that was before is left. */
export function clear(window: Window): void {
  if (window.bytes.length > LARGEST_KEPT) Object.assign(window, emptyWindow());
  window.size = 0;
  window.passed = 0;
}

/** Appends as much of the block as there is room for, at least a byte; how much that is. Makes room only where there is none. */
export function append(window: Window, block: Uint8Array, from: number): number {
  const wanted = window.size + block.length - from;
  if (roomIn(window) < block.length - from && window.bytes.length < BLOCK) resize(window, Math.min(BLOCK, wanted));
  if (roomIn(window) <= 0) resize(window, window.size * 2);
  const taken = Math.min(roomIn(window), block.length - from);
  window.bytes.set(from === 0 && taken === block.length ? block : block.subarray(from, from + taken), window.size);
  window.size += taken;
  window.bytes.set(SENTINEL, window.size);
  return taken;
}

/** Forgets the first `count` bytes. */
export function consumed(window: Window, count: number): void {
  if (count === 0) return;
  window.bytes.copyWithin(0, count, window.size);
  window.size -= count;
  window.passed += count;
  window.bytes.set(SENTINEL, window.size);
}

function roomIn({ bytes, size }: Window): number {
  return bytes.length - SENTINEL.length - size;
}

function resize(window: Window, size: number): void {
  const larger = Buffer.alloc(Math.max(SMALLEST, size) + SENTINEL.length);
  larger.set(window.bytes.subarray(0, window.size));
  window.bytes = larger;
  window.view = viewOf(larger);
}

function viewOf({ buffer, byteOffset, length }: Buffer): DataView {
  return new DataView(buffer, byteOffset, length);
}
