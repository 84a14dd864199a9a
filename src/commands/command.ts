import type { ParseArgsConfig } from 'node:util';

/** 0 pass or warn · 1 blocked · 2 the caller's mistake · 3 a report could not be read in `inspect`. */
export type ExitStatus = 0 | 1 | 2 | 3;

/** What a command may use of the world outside. */
export interface Io {
  /** Absolute: relative paths start here, and reports are looked for below it. */
  readonly root: string;
  /** Absolute: the folder of this program, where its examples are. */
  readonly program: string;
  readonly out: (text: string) => void;
  /** For programs, not for people: JSON and other documents. */
  readonly data: (text: string) => void;
  readonly err: (text: string) => void;
  /** Shows one line that the next one replaces; `''` takes it away. `undefined`: nobody watches. */
  readonly status?: (line: string) => void;
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  /** Today in UTC, yyyy-mm-dd: what has expired is decided by it. */
  readonly today: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The arguments of one call, as `parseArgs` of Node gives them. */
export interface Arguments {
  readonly values: Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;
  readonly positionals: readonly string[];
}

/** One command of the command line, as the table has it. */
export interface CommandRow {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

/** What it takes and does. */
export interface Command {
  /** Everything below the summary in `test-health NAME --help`. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (args: Arguments, io: Io) => Promise<ExitStatus>;
}

/** A wrong call: what was found and what was wanted. Exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The texts of an option that may be repeated; one text may hold several, one on a line. */
export function texts({ values }: Arguments, name: string): readonly string[] {
  const value = values[name];
  const list = Array.isArray(value) ? value : [value];
  return list
    .flatMap((text) => (typeof text === 'string' ? text.split('\n') : []))
    .filter((text) => text.trim() !== '');
}

export function text(args: Arguments, name: string): string | undefined {
  return texts(args, name).at(-1);
}

export function noPositionals({ positionals }: Arguments, hint: string): void {
  if (positionals.length > 0)
    throw new UsageError(`found the argument ${JSON.stringify(positionals[0])}, wanted only options: ${hint}`);
}
