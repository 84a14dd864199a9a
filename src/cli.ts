import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Command, type ExitStatus, type Io, UsageError } from './commands/command.ts';
import { COMMANDS } from './commands/index.ts';
import { createStatus } from './commands/progress.ts';
import { ConfigError, formatDiagnostic } from './domain/diagnostic.ts';
import { closest, didYouMean } from './policy/suggest.ts';
import { withoutCommands } from './render/log.ts';

const HELP = `test-health: what ran, what newly broke, why, and who accepted it

Usage: test-health COMMAND [OPTIONS]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

"test-health COMMAND --help" tells more. To see what it does: test-health demo
`;

/** Runs one call. Mistakes of the caller end here, with exit status 2; anything else that is thrown is a mistake of ours. */
export async function cli(argv: readonly string[], streams: Io): Promise<ExitStatus> {
  // In a workflow the runner reads both streams for commands, and what we print quotes reports, paths and arguments.
  const alone = (print: (text: string) => void) => (text: string) => {
    streams.status?.('');
    print(text);
  };
  const io: Io = {
    ...streams,
    out: alone((text) => streams.out(withoutCommands(text))),
    data: alone(streams.data),
    err: alone((text) => streams.err(withoutCommands(text))),
  };
  const [name, ...rest] = argv[0] === 'help' && argv[1] !== undefined ? [argv[1], '--help'] : argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    io.out(HELP);
    return name === undefined ? 2 : 0;
  }
  const row = COMMANDS.find((candidate) => candidate.name === name);
  try {
    if (row === undefined) {
      const names = COMMANDS.map((command) => command.name);
      const hint = didYouMean(name, names) || `, wanted one of ${names.join(', ')}`;
      throw new UsageError(`found the command ${JSON.stringify(name)}${hint}`);
    }
    const command = await row.load();
    const { values, positionals } = parse(command, rest);
    if (values.help === true) {
      io.out(`test-health ${row.name}: ${row.summary}\n\n${command.help}\n`);
      return 0;
    }
    return await command.run({ values, positionals }, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`test-health: ${error.message}\nTry: test-health ${row === undefined ? '' : `${row.name} `}--help\n`);
    } else if (error instanceof ConfigError) {
      for (const problem of error.problems) io.err(`test-health: ${formatDiagnostic(problem)}\n`);
    } else throw error;
    return 2;
  } finally {
    streams.status?.('');
  }
}

function parse(command: Command, argv: readonly string[]) {
  const options: ParseArgsConfig['options'] = { ...command.options, help: { type: 'boolean', short: 'h' } };
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    // Node says which option, and that is all that a caller needs; the rest of its text speaks of positionals.
    if (!isParseError(error)) throw error;
    const [said = error.message] = error.message.split('. ');
    const unknown = /^Unknown option '--([\w-]+)'$/.exec(said)?.[1];
    const near = unknown === undefined ? undefined : closest(unknown, Object.keys(options));
    throw new UsageError(near === undefined ? said : `${said}; did you mean --${near}?`);
  }
}

/** `test-health demo | head`: nobody reads on, and the exit status still counts. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

function isParseError(error: unknown): error is { readonly message: string } {
  if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error)) return false;
  return String(error.code).startsWith('ERR_PARSE_ARGS') && typeof error.message === 'string';
}

/** The command line as a process: its folder, its streams, its exit status. */
export async function runAsProcess(): Promise<void> {
  const { env, stdout, stderr } = process;
  stdout.on('error', ignoreClosedPipe);
  const colour =
    (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0'
      ? true
      : stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
  // A log keeps every line: there nothing is written over.
  const watched = stderr.isTTY === true && (env.CI ?? '') === '' && env.TERM !== 'dumb';
  const status = createStatus({
    write: (text) => stderr.write(text),
    clock: () => performance.now(),
    // A terminal that does not know its size says 0.
    columns: stderr.columns || 80,
  });
  process.exitCode = await cli(process.argv.slice(2), {
    root: process.cwd(),
    program: join(dirname(realpathSync(process.argv[1] ?? '.')), '..'),
    out: (text) => stdout.write(text),
    data: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    ...(watched ? { status } : {}),
    colour,
    width: stdout.columns || 100,
    today: new Date().toISOString().slice(0, 10),
    now: Date.now(),
  });
}
