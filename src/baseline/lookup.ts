import { createHash } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { GitHub } from '../github/client.ts';
import type { RunContext } from '../github/context.ts';
import type { BaseCommit } from './base-commit.ts';
import type { SnapshotMeta } from './codec.ts';

/** What a store may go by when it looks for the run to compare with. */
export interface Lookup {
  readonly config: Config;
  /** This job among those of its matrix; `''` outside one. */
  readonly job: string;
  readonly context: RunContext;
  /** The commit to compare with. */
  readonly base: Promise<BaseCommit>;
  /** `undefined`: there is no token. */
  readonly github: GitHub | undefined;
}

/** A result that later runs are to be compared with. */
export interface Recording {
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly meta: SnapshotMeta;
  /** For files on their way. */
  readonly folder: string;
  readonly github: GitHub | undefined;
}

/** Of one gate, in one job of a matrix: `test-health-default`, `test-health-default-1a2b3c4d`. */
export function resultName(key: string, job: string): string {
  const suffix = job === '' ? '' : `-${createHash('sha256').update(job).digest('hex').slice(0, 8)}`;
  return `test-health-${key}${suffix}`;
}
