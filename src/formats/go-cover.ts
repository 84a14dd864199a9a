import { ReportError } from '../domain/diagnostic.ts';
import type { Batch, Chunks, Format, ReportedFile, ReportedUnit } from './format.ts';
import { lines } from './lines.ts';

/*
 * Go cover profile (go test -coverprofile; also go tool covdata textfmt): one line per block, `file:line.column,line.column statements count`.
 *
 * Line rule: every line from the first to the last of a block, closing brace and comments included, because the profile has no
 * others; a line that several blocks touch is covered if any of them ran. Blocks without statements (empty functions, which Go
 * never counts) have nothing to cover. Statements are what `go tool cover` counts, in blocks; they are the unit of Go's own percentage.
 *
 * go test: with -coverpkg every test binary writes every block, so blocks repeat: they are united by their place, counts add up.
 * cat a.out b.out: a `mode:` line in the middle, of any mode. GOPATH-less packages: `_/absolute/path`; Windows: `C:\…`.
 */

const BLOCK = /^(.+):(\d{1,9})\.(\d{1,9}),(\d{1,9})\.(\d{1,9}) (\d{1,9}) (-?\d{1,20})$/;
const MODE = /^mode: (?:set|count|atomic)\s*$/;
/** No block of Go is that long: what says so is no profile. */
const LONGEST_BLOCK = 1_000_000;
/** A stretch of one file is handed on at the latest after so many blocks. */
const PART = 20_000;

interface Part {
  readonly path: string;
  readonly hits: Map<number, number>;
  readonly statements: ReportedUnit[];
}

function* read(chunks: Chunks): Generator<Batch> {
  let part: Part | undefined;
  let modes = 0;
  for (const { text, number } of lines(chunks)) {
    if (text === '') continue;
    if (text.startsWith('mode:')) {
      if (!MODE.test(text))
        throw new ReportError(
          'the mode of the profile is not known; wanted "mode: set", "mode: count" or "mode: atomic"',
          number,
        );
      modes++;
      continue;
    }
    if (modes === 0)
      throw new ReportError(
        'a Go cover profile starts with its mode; wanted "mode: set", "mode: count" or "mode: atomic"',
        number,
      );
    const [, path = '', firstLine, firstColumn, lastLine, lastColumn, statements, count] =
      BLOCK.exec(text) ?? wrongBlock(number);
    if (part !== undefined && (part.path !== path || part.statements.length >= PART)) {
      yield { files: [reportedFile(part)] };
      part = undefined;
    }
    part ??= { path, hits: new Map(), statements: [] };
    const ran = Math.max(0, Number(count));
    const [first, last, units] = [Number(firstLine), Number(lastLine), Number(statements)];
    if (last < first || last - first > LONGEST_BLOCK)
      throw new ReportError('the block ends before it starts or is longer than any file', number);
    if (units === 0) continue;
    part.statements.push({ id: `${firstLine}.${firstColumn},${lastLine}.${lastColumn}`, hits: ran, count: units });
    for (let line = first; line <= last; line++) part.hits.set(line, Math.max(ran, part.hits.get(line) ?? 0));
  }
  if (modes === 0) throw new ReportError('the profile is empty; wanted its mode and one line per block');
  if (part !== undefined) yield { files: [reportedFile(part)] };
}

function wrongBlock(number: number): never {
  throw new ReportError('the line is no block; wanted "file.go:line.column,line.column statements count"', number);
}

function reportedFile({ path, hits, statements }: Part): ReportedFile {
  return { path, lines: [...hits.keys()], hits: [...hits.values()], statements };
}

export const goCover: Format = {
  name: 'go-cover',
  title: 'Go cover profile',
  kind: 'coverage',
  claims: (head) => head.text.startsWith('mode:'),
  read,
  documentation: {
    producers: ['go test'],
    reads: 'lines, statements (blocks, united by place)',
    limits:
      'no branches and functions; lines are those of blocks, so that closing braces and comments inside a block count; a profile that was cut between two lines looks whole',
  },
};
