import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeSnapshot } from '../baseline/codec.ts';
import { ConfigError, type Diagnostic } from '../domain/diagnostic.ts';
import { createJoiner } from '../merge/snapshot.ts';
import { type Command, text, UsageError } from './command.ts';
import { HISTORY_OPTIONS, historyHelp, withPrevious } from './previous.ts';
import { outputFile, store } from './snapshot.ts';

export const merge: Command = {
  help: `Usage: test-health merge SNAPSHOT… --output FILE [--base PREVIOUS]

Joins what the shards of one run left behind. Their order makes no difference. Shards of one run have no history of their own: what is stored with
one of them is left out, and --base brings that of the joined runs.

  --output FILE      where to write it
${historyHelp('the last of the shards')}

Exit status: 0 · 2 a mistake in the call, a snapshot that cannot be read, or no report in any of them

Example:
  test-health merge shard-1.snapshot shard-2.snapshot --output base.snapshot`,
  options: { ...HISTORY_OPTIONS, output: { type: 'string' } },
  run: async (args, io) => {
    const output = outputFile(text(args, 'output'));
    if (args.positionals.length === 0)
      throw new UsageError('found no snapshot, wanted at least one: test-health merge a.snapshot b.snapshot');
    const joiner = createJoiner();
    const problems: Diagnostic[] = [];
    const commits = new Set<string>();
    const times: number[] = [];
    for (const file of args.positionals) {
      const decoded = decodeSnapshot(readShard(resolve(io.root, file), file), 'runs');
      if ('problem' in decoded) problems.push({ level: 'error', file, message: decoded.problem });
      else {
        joiner.add(decoded.snapshot);
        if (decoded.meta.sha !== undefined) commits.add(decoded.meta.sha);
        const runs = decoded.meta.history?.runs ?? [];
        const at = runs.at(-1)?.at;
        if (at !== undefined) times.push(at);
        if (runs.length > 1)
          io.err(`${file}: its history of ${runs.length} runs is left out: it is that of one shard\n`);
      }
    }
    if (commits.size > 1)
      problems.push({
        level: 'error',
        message: `found snapshots of ${commits.size} commits, wanted shards of one run`,
      });
    if (problems.length > 0) throw new ConfigError(problems);
    const [sha] = commits;
    const merged = joiner.finish();
    // A shard does not say which suites the policy has: what is carried is carried where the run is judged, or by `snapshot`.
    // The run was when its last shard was: the same shards give the same file whenever they are joined.
    const now = times.length === 0 ? io.now : Math.max(...times);
    store({ ...withPrevious({ snapshot: merged, sha, suites: [] }, args, { ...io, now }), sha }, output, io);
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
