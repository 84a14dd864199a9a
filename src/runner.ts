import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';

/**
 * What a step says to the runner, in the grammar of actions/runner 2.336 (ActionCommand.cs, FileCommandManager.cs). @actions/core does the
 * same and loads an HTTP client first, for what is not used here: 50 ms of every run.
 */
export interface Runner {
  /** As given, or its default of `action.yml`; without white space at its ends. */
  readonly input: (name: string) => string;
  /** It is shown as `***` from now on. */
  readonly mask: (secret: string) => void;
  readonly output: (name: string, value: string) => void;
  /** Text for the log; the caller answers for what is in it. */
  readonly log: (text: string) => void;
  readonly warn: (message: string) => void;
  readonly error: (message: string, place?: Place) => void;
}

/** Where an error is shown. */
export interface Place {
  readonly title?: string;
  /** Relative to the repository. */
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
}

export interface RunnerStreams {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly write: (text: string) => void;
}

export function createRunner({ env, write }: RunnerStreams): Runner {
  const command = (name: string, data: string, { title, file, line }: Place = {}) => {
    const properties = Object.entries({ title, file, line }).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
    );
    write(`::${name}${properties.length === 0 ? '' : ` ${properties.join(',')}`}::${escapeData(data)}\n`);
  };
  return {
    input: (name) => (env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim(),
    mask: (secret) => command('add-mask', secret),
    output: (name, value) => {
      const file = env.GITHUB_OUTPUT;
      // Nobody can know it, so no value can end before its end.
      const end = `end_${randomUUID()}`;
      if (file !== undefined && file !== '') appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`);
    },
    log: (text) => write(`${text}\n`),
    warn: (message) => command('warning', message),
    error: (message, place) => command('error', message, place),
  };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
