import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeSnapshot } from '../baseline/codec.ts';
import { ConfigError, type Diagnostic } from '../domain/diagnostic.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { mergeSnapshots } from '../merge/snapshot.ts';
import { type Command, text, UsageError } from './command.ts';
import { outputFile, store } from './snapshot.ts';

export const merge: Command = {
  name: 'merge',
  summary: 'joins the snapshots of shards into one',
  help: `Usage: test-health merge SNAPSHOT… --output FILE

Joins what the shards of one run left behind. Their order makes no difference.

  --output FILE      where to write it

Exit status: 0 · 2 a mistake in the call, or a snapshot that cannot be read

Example:
  test-health merge shard-1.snapshot shard-2.snapshot --output base.snapshot`,
  options: { output: { type: 'string' } },
  run: async (args, io) => {
    const output = outputFile(text(args, 'output'));
    if (args.positionals.length === 0)
      throw new UsageError('found no snapshot, wanted at least one: test-health merge a.snapshot b.snapshot');
    const shards: Snapshot[] = [];
    const problems: Diagnostic[] = [];
    const commits = new Set<string>();
    for (const file of args.positionals) {
      const decoded = decodeSnapshot(readShard(resolve(io.root, file), file));
      if ('problem' in decoded) problems.push({ level: 'error', file, message: decoded.problem });
      else {
        shards.push(decoded.snapshot);
        if (decoded.meta.sha !== undefined) commits.add(decoded.meta.sha);
      }
    }
    if (commits.size > 1)
      problems.push({
        level: 'error',
        message: `found snapshots of ${commits.size} commits, wanted shards of one run`,
      });
    if (problems.length > 0) throw new ConfigError(problems);
    store(mergeSnapshots(shards), { output, sha: [...commits][0], io });
    return 0;
  },
};

function readShard(path: string, file: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new ConfigError([
      { level: 'error', file, message: 'cannot be read: wanted a file that "test-health snapshot" wrote' },
    ]);
  }
}
