import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Config, configure, NO_SETTINGS, POLICY_FILE } from './config.ts';
import { ConfigError, type Diagnostic } from './domain/diagnostic.ts';
import type { Inputs } from './inputs.ts';
import { readSettings } from './workspace.ts';

/** What the Action is to do, understood. */
export interface ActionConfig {
  readonly config: Config;
  readonly annotate: boolean;
}

export interface Surroundings {
  /** Absolute. */
  readonly workspace: string;
  readonly headSha: string | undefined;
}

/** @throws ConfigError with every mistake in the inputs and the policy at once. */
export function configureAction(inputs: Inputs, surroundings: Surroundings): ActionConfig {
  const problems: Diagnostic[] = [];
  const annotate = collect(problems, () => readSwitch('annotations', inputs.annotations));
  const config = collect(problems, () => configureReports(inputs, surroundings));
  if (config === undefined || annotate === undefined) throw new ConfigError(problems);
  return { config, annotate };
}

function configureReports(inputs: Inputs, { workspace, headSha }: Surroundings): Config {
  const file =
    inputs.policy !== '' ? inputs.policy : existsSync(join(workspace, POLICY_FILE)) ? POLICY_FILE : undefined;
  return configure({
    ...NO_SETTINGS,
    root: workspace,
    tests: inputs.tests,
    coverage: inputs.coverage,
    base: inputs.base,
    policy: file === undefined ? undefined : { file, text: readSettings(workspace, file, 'policy') },
    comment: inputs.comment,
    key: inputs.key,
    jobStatus: inputs.jobStatus,
    matrix: inputs.matrix,
    sha: headSha ?? '',
  });
}

function readSwitch(name: string, value: string): boolean {
  if (value === 'true' || value === 'false') return value === 'true';
  throw new ConfigError([{ level: 'error', message: `${name}: found ${JSON.stringify(value)}, wanted true or false` }]);
}

function collect<T>(problems: Diagnostic[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
