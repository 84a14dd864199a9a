import type { Config } from '../config.ts';
import type { GitHub } from '../github/client.ts';
import type { RunContext } from '../github/context.ts';
import type { BaseCommit } from './base-commit.ts';

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
