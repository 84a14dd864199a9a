import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cli } from '../src/cli.ts';

export const PROJECT = join(import.meta.dirname, '..');

/** Material that only the team has; a test that needs it says so and skips. */
export const SHARED = join(PROJECT, '..', 'shared');
export function sharedOrSkip(what: string): boolean {
  const there = existsSync(join(SHARED, what));
  if (!there) process.stderr.write(`skipped: needs ../shared/${what}\n`);
  return there;
}

/** The command line, called as a function: what it printed and its exit status. */
export async function run(
  root: string,
  ...argv: readonly string[]
): Promise<{ status: number; out: string; err: string }> {
  const printed = { out: '', err: '' };
  const status = await cli(argv, {
    root,
    program: PROJECT,
    out: (text) => {
      printed.out += text;
    },
    data: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    colour: false,
    width: 100,
    today: '2026-11-20',
    now: Date.parse('2026-11-20T12:00:00Z'),
  });
  return { status, ...printed };
}

/** An own folder with the files given. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'test-health-')));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}
