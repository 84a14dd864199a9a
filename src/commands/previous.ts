import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeSnapshot } from '../baseline/codec.ts';
import { carryCoverage } from '../compare/carry.ts';
import { extendHistory } from '../compare/history.ts';
import type { History } from '../domain/history.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { diffOfCommit } from '../git-diff.ts';
import type { PolicySuite } from '../policy/policy.ts';
import { type Arguments, type Command, type Io, text, UsageError } from './command.ts';

/** The options of every command that stores a run, for the history that is stored with it. */
export const HISTORY_OPTIONS = { base: { type: 'string' }, at: { type: 'string' } } satisfies Command['options'];

export function historyHelp(when: string): string {
  return `  --base PREVIOUS    the snapshot of the run before on this branch: its history goes on in the new one
  --at TIME          when the run was (default: ${when}), such as 2026-11-20T10:00:00Z`;
}

interface Stored {
  readonly snapshot: Snapshot;
  readonly sha: string | undefined;
  readonly masks?: readonly RegExp[] | undefined;
  readonly suites: readonly PolicySuite[];
}

/** What to store of a run: with the history of the run before, and with what is carried from it. */
export function withPrevious(
  { snapshot: taken, sha, masks, suites }: Stored,
  args: Arguments,
  io: Io,
): { readonly snapshot: Snapshot; readonly history: History } {
  const at = timeOf(text(args, 'at'), io.now);
  const before = previous(text(args, 'base'), io);
  // Git may not be there, or not have that commit: tests of a renamed file then begin anew.
  const diff = before?.sha === undefined ? undefined : diffOfCommit(io.root, before.sha);
  const { head: snapshot, diagnostics } = carryCoverage({ head: taken, base: before, suites, diff });
  for (const { message } of diagnostics) io.err(`${message}\n`);
  const commit = sha === undefined ? {} : { sha };
  return { snapshot, history: extendHistory({ before, snapshot, at, diff, ...commit, ...(masks && { masks }) }) };
}

function timeOf(written: string | undefined, now: number): number {
  if (written === undefined) return now;
  const at = Date.parse(written);
  if (Number.isNaN(at))
    throw new UsageError(`--at: found ${JSON.stringify(written)}, wanted a time such as 2026-11-20T10:00:00Z`);
  return at;
}

interface Previous {
  readonly snapshot: Snapshot;
  readonly history: History;
  readonly sha?: string;
}

/** In the first run of a cache it is not there. What cannot be used is told, and history begins anew: it only ever adds evidence. */
function previous(file: string | undefined, io: Io): Previous | undefined {
  if (file === undefined) return undefined;
  const tell = (problem: string) => {
    io.err(`${file}: ${problem}; history begins with this run\n`);
    return undefined;
  };
  const data = read(resolve(io.root, file));
  if (data === undefined) return tell('cannot be read');
  const decoded = decodeSnapshot(data);
  if ('problem' in decoded) return tell(decoded.problem);
  const { snapshot, meta } = decoded;
  return {
    snapshot,
    history: meta.history ?? { runs: [], tests: new Map() },
    ...(meta.sha === undefined ? {} : { sha: meta.sha }),
  };
}

function read(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
