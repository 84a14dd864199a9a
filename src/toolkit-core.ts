import { EOL } from 'node:os';
import { issueCommand } from '../node_modules/@actions/core/lib/command.js';

/*
 * Stands in the bundle for `@actions/core` where @actions/glob and @actions/artifact import it (`paths` in tsconfig.json; docs/adr/0013): all they
 * want is to say something, and with the rest of it comes Node's HTTPS, which takes longer to load than the reports of an ordinary project to be
 * read. `runner.ts` has the toolkit itself. What is imported of it besides is a mistake that stops the build.
 */

type Message = string | Error;

const say = (level: string) => (message: Message) => issueCommand(level, {}, String(message));

export const debug = say('debug');
export const warning = say('warning');
export const error = say('error');

export function info(message: string): void {
  process.stdout.write(`${message}${EOL}`);
}

export function setSecret(secret: string): void {
  issueCommand('add-mask', {}, secret);
}
