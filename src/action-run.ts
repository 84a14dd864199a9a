import type { ActionConfig } from './action-config.ts';
import type { SettingsPaths } from './base-settings.ts';
import type { Pause } from './baseline/lookup.ts';
import type { BaselineAnswer } from './baseline/store.ts';
import type { BaseSettings } from './change.ts';
import type { Config } from './config.ts';
import type { DiffAnswer } from './diff-source.ts';
import type { GitHub } from './github/client.ts';
import type { RunContext } from './github/context.ts';
import type { Destinations } from './publish.ts';

/** One connection, made when it is first asked for; `undefined`: there is no token. */
export type Connected = () => Promise<GitHub | undefined>;

/** One run of the Action. */
export interface Run {
  readonly action: ActionConfig;
  /** Again, with the rules of the base branch. */
  readonly configure: (baseSettings: BaseSettings) => Promise<ActionConfig>;
  readonly settingsPaths: SettingsPaths;
  readonly context: RunContext;
  readonly github: Connected;
  readonly to: Omit<Destinations, 'github' | 'record' | 'hand' | 'upload'>;
  /** A folder that lives as long as the job. */
  readonly folder: string;
  /** The event's payload. */
  readonly eventPath: string | undefined;
  /** The runner takes artifacts. */
  readonly uploads: boolean;
  readonly pause: Pause;
  /** Folds what is logged meanwhile. */
  readonly group: <T>(title: string, work: () => Promise<T>) => Promise<T>;
}

/** What is on its way before a report is read. */
export interface Asked {
  readonly baseline: Promise<BaselineAnswer>;
  readonly diff: Promise<DiffAnswer>;
  /** With the rules of base, where the change could touch them. */
  readonly config: Promise<Config>;
  /** Its comments are asked for. */
  readonly commenting: Connected;
}

/** On a pull request; on a branch and in a queue there is nobody to ask. */
export function mayOverride({ action, context }: Pick<Run, 'action' | 'context'>): boolean {
  return action.override && context.pullRequest !== undefined && context.mode !== 'record';
}
