import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeSnapshot } from '../baseline/codec.ts';
import { configure, NO_SETTINGS, POLICY_FILE } from '../config.ts';
import type { KeptCoverage } from '../domain/coverage.ts';
import { ConfigError, type Diagnostic } from '../domain/diagnostic.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { reportKey } from '../merge/kept-coverage.ts';
import { createJoiner } from '../merge/snapshot.ts';
import type { Policy } from '../policy/policy.ts';
import { findSettings } from '../workspace.ts';
import { type Arguments, type Command, type Io, text, UsageError } from './command.ts';
import { HISTORY_OPTIONS, historyHelp, withPrevious } from './previous.ts';
import { outputFile, store } from './snapshot.ts';

export const merge: Command = {
  help: `Usage: test-health merge SNAPSHOT… --output FILE [--base PREVIOUS]

Joins what the shards of one run left behind. Their order makes no difference. Shards of one run have no history of their own: what is stored with
one of them is left out, and --base brings that of the joined runs, and the coverage of suites that the policy lets run in part. It is given here, and
not to the shards: one would carry what another measured.

  --output FILE      where to write it
  --policy FILE      the rules (default: ${POLICY_FILE} where it is there): which suites may run in part
${historyHelp('the last of the shards')}

Exit status: 0 · 2 a mistake in the call, a snapshot that cannot be read, or no report in any of them

Example:
  test-health merge shard-1.snapshot shard-2.snapshot --output base.snapshot`,
  options: { ...HISTORY_OPTIONS, output: { type: 'string' }, policy: { type: 'string' } },
  run: async (args, io) => {
    const output = outputFile(text(args, 'output'));
    if (args.positionals.length === 0)
      throw new UsageError('found no snapshot, wanted at least one: test-health merge a.snapshot b.snapshot');
    const { suites, masks } = await policyOf(args, io);
    const joiner = createJoiner();
    const shards: Shard[] = [];
    const problems: Diagnostic[] = [];
    const commits = new Set<string>();
    const times: number[] = [];
    for (const file of args.positionals) {
      const decoded = decodeSnapshot(readShard(resolve(io.root, file), file), 'runs');
      if ('problem' in decoded) problems.push({ level: 'error', file, message: decoded.problem });
      else {
        joiner.add(decoded.snapshot);
        shards.push(shardOf(file, decoded.snapshot));
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
    problems.push(...carriedTwice(shards));
    if (problems.length > 0) throw new ConfigError(problems);
    const [sha] = commits;
    const merged = joiner.finish();
    // The run was when its last shard was: the same shards give the same file whenever they are joined.
    const now = times.length === 0 ? io.now : Math.max(...times);
    store({ ...withPrevious({ snapshot: merged, sha, suites, masks }, args, { ...io, now }), sha }, output, io);
    return 0;
  },
};

async function policyOf(args: Arguments, { root, today }: Io): Promise<Policy> {
  const policy = findSettings(root, { named: text(args, 'policy') ?? '', usual: POLICY_FILE, purpose: '--policy' });
  return (await configure({ ...NO_SETTINGS, root, policy, today, fromParts: true })).policy;
}

/** Reports of a shard, by what tells them apart. */
interface Shard {
  readonly file: string;
  readonly measured: ReadonlySet<string>;
  /** Of runs before it. */
  readonly carried: readonly KeptCoverage[];
}

function shardOf(file: string, { reports, keptCoverage = [] }: Snapshot): Shard {
  const measured = reports.flatMap((row) => (row.coverage === undefined ? [] : [reportKey(row)]));
  return { file, measured: new Set(measured), carried: keptCoverage.filter(({ from }) => from !== undefined) };
}

/** What one shard carries is part of its lines, and would cover what the shard that measured it finds uncovered. */
function carriedTwice(shards: readonly Shard[]): readonly Diagnostic[] {
  return shards.flatMap(({ file, carried }) => {
    const twice = carried.find((kept) => shards.some(({ measured }) => measured.has(reportKey(kept))));
    if (twice === undefined) return [];
    const message = `it carries the coverage of ${twice.path} from a run before, which another shard measured: give --base to merge, not to the snapshots of its shards`;
    return [{ level: 'error' as const, file, message }];
  });
}

function readShard(path: string, file: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new ConfigError([
      { level: 'error', file, message: 'cannot be read: wanted a file that "test-health snapshot" wrote' },
    ]);
  }
}
