import { lstatSync, promises, readdirSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { create } from '@actions/glob';
import { ConfigError } from './domain/diagnostic.ts';

/**
 * Absolute paths of the files that match the patterns, as @actions/glob finds them. The first pattern is the one that errors name.
 * @throws ConfigError for a pattern that the library refuses.
 */
export async function glob(patterns: readonly string[], purpose: string): Promise<readonly string[]> {
  const restores = [muteDebug(), answerAtOnce()];
  try {
    const globber = await create(patterns.map(collapseParents).join('\n'), {
      followSymbolicLinks: false,
      matchDirectories: false,
    });
    return await globber.glob();
  } catch (cause) {
    const message = `${purpose}: the pattern ${JSON.stringify(patterns[0])} cannot be used; wanted is a path or a glob such as reports/**/*.xml`;
    throw new ConfigError([
      { level: 'error', message: cause instanceof Error ? `${message} (${cause.message})` : message },
    ]);
  } finally {
    for (const restore of restores) restore();
  }
}

/** @actions/glob refuses `.` and `..` inside a pattern; people write `../reports`. */
function collapseParents(pattern: string): string {
  const parent = /(^|[\\/])[^\\/]+[\\/]\.\.(?=[\\/]|$)/;
  let path = pattern.replace(/([\\/])(\.[\\/])+/g, '$1').replace(/[\\/]\.$/, '');
  while (parent.test(path)) path = path.replace(parent, '');
  return path;
}

/** @actions/glob writes `::debug::` lines to the standard output, which is the place of our own answer. */
function muteDebug(): () => void {
  const write = process.stdout.write;
  process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) =>
    typeof chunk === 'string' && chunk.startsWith('::debug::')
      ? true
      : write.call(process.stdout, chunk, ...rest)) as typeof write;
  return () => {
    process.stdout.write = write;
  };
}

const { lstat, readdir } = promises;

/** So many answers are given before requests and timers have their turn. */
const TURN = 1000;

/**
 * @actions/glob looks at one file after the other and waits for each. On the way through another thread that takes longer than all the rest, so this
 * one answers while it searches. Of two searches at once the first to end ends it for both.
 */
function answerAtOnce(): () => void {
  let answers = 0;
  const answer = async <T>(look: () => T): Promise<T> => {
    if (++answers % TURN === 0) await nextTurn();
    return look();
  };
  Object.assign(promises, {
    lstat: (...args: Parameters<typeof lstatSync>) => answer(() => lstatSync(...args)),
    readdir: (...args: Parameters<typeof readdirSync>) => answer(() => readdirSync(...args)),
  });
  return () => Object.assign(promises, { lstat, readdir });
}
