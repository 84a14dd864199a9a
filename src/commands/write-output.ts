import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ConfigError } from '../domain/diagnostic.ts';
import type { Io } from './command.ts';

/** What the caller can mend; anything else is a mistake of ours. */
const REASONS: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'its folder is not there: make it first'],
  ['ENOTDIR', 'what should be its folder is a file'],
  // Of a folder that is to be made.
  ['EEXIST', 'what should be its folder is a file'],
  ['EISDIR', 'is a folder, wanted the file to write'],
  ['EACCES', 'may not be written'],
  ['EPERM', 'may not be written'],
  ['EROFS', 'may not be written'],
  ['ENOSPC', 'no space is left for it'],
]);

export interface Output {
  /** Without dashes. */
  readonly option: string;
  /** As the caller named it. */
  readonly target: string;
  readonly content: string | Uint8Array;
}

/** @throws ConfigError where the file cannot be written: what asks for it would read an older one, or none. */
export function writeOutput({ option, target, content }: Output, { root }: Pick<Io, 'root'>): void {
  try {
    writeFileSync(resolve(root, target), content);
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new ConfigError([{ level: 'error', message: `${target}: ${reason} (--${option})` }]);
  }
}

/** Why a file cannot be written, where the caller can mend it. */
export function reasonOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? REASONS.get(error.code) : undefined;
}
