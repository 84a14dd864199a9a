import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Destinations } from '../publish.ts';
import { logUntrusted } from '../render/log.ts';
import type { Runner } from '../runner.ts';

export interface Files {
  /** `GITHUB_STEP_SUMMARY` */
  readonly summary: string | undefined;
  /** A folder that lives as long as the job. */
  readonly folder: string;
}

/** The places that the runner offers. */
export function runnerDestinations(
  runner: Runner,
  { summary, folder }: Files,
): Omit<Destinations, 'github' | 'record' | 'hand' | 'upload'> {
  return {
    log: runner.log,
    warn: runner.warn,
    annotate: ({ message, level, ...place }) => runner[level](oneLogLine(message), place),
    output: runner.output,
    summary: (markdown) => {
      if (summary !== undefined) appendFileSync(summary, `${markdown}\n`);
    },
    file: (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
  };
}

/** A line that is no command even where it stands alone. */
export function oneLogLine(text: string): string {
  return logUntrusted(text).replaceAll('\n', ' ');
}
