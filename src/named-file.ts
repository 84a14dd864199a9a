import { type Stats, statSync } from 'node:fs';

export interface LargestFile {
  readonly bytes: number;
  /** `1048576 bytes`, `512 MiB` */
  readonly words: string;
}

/** A file that the user names, or why it cannot be read. */
export function namedFile(path: string, largest: LargestFile): Stats | string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 'is not there';
  if (!stat.isFile()) return 'is not a file';
  return stat.size > largest.bytes ? `is larger than ${largest.words}` : stat;
}
