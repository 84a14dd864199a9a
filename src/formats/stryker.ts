import { ReportError } from '../domain/diagnostic.ts';
import type { MutantStatus } from '../domain/mutants.ts';
import type { Batch, Chunks, Format, Head, ReportedMutant } from './format.ts';
import { field, has, list, text } from './json.ts';
import { entriesOf, lineOf } from './json-coverage.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';

/*
 * Stryker's mutation-testing-elements JSON, schema 1 to 3 (StrykerJS, Stryker.NET, Stryker4s, Infection, cargo-mutants' converters):
 * files → { language, source, mutants: [{ id, mutatorName, location, status }] }.
 *
 * Killed and Timeout are noticed; Survived and NoCoverage are not; CompileError and RuntimeError are no valid changes; Ignored is the
 * user's choice; Pending was not tried. A status that is not known counts as survived: nothing unreadable counts as killed.
 */

const STATUSES: ReadonlyMap<string, MutantStatus> = new Map([
  ['Killed', 'killed'],
  ['Timeout', 'timeout'],
  ['Survived', 'survived'],
  ['NoCoverage', 'no-coverage'],
  ['CompileError', 'invalid'],
  ['RuntimeError', 'invalid'],
  ['Ignored', 'ignored'],
  ['Pending', 'pending'],
]);

function* read(chunks: Chunks): Generator<Batch> {
  let pending = 0;
  let unknown = 0;
  for (const { path, value, line } of jsonEntries(chunks, ['files/*'])) {
    const [, file] = path;
    if (typeof file !== 'string' || !Array.isArray(field(value, 'mutants'))) {
      throw new ReportError('an entry of files has no list of mutants', line);
    }
    const mutants = list(field(value, 'mutants')).map((mutant) => mutantOf(file, mutant));
    pending += mutants.filter(({ status }) => status === 'pending').length;
    unknown += list(field(value, 'mutants')).filter(
      (mutant) => !STATUSES.has(text(field(mutant, 'status')) ?? ''),
    ).length;
    yield { mutants };
  }
  if (pending > 0) yield { incomplete: `${pending} mutants were not tried` };
  if (unknown > 0)
    yield {
      diagnostics: [
        { level: 'warning', message: `${unknown} mutants have a status that is not known: they count as survived` },
      ],
    };
}

function mutantOf(file: string, written: unknown): ReportedMutant {
  const location = field(written, 'location');
  const line = lineOf(field(field(location, 'start'), 'line')) ?? 1;
  return {
    file,
    line,
    endLine: Math.max(line, lineOf(field(field(location, 'end'), 'line')) ?? line),
    mutator: text(field(written, 'mutatorName')) ?? '',
    status: STATUSES.get(text(field(written, 'status')) ?? '') ?? 'survived',
  };
}

function claims(head: Head): boolean {
  if (!head.text.includes('"files"')) return false;
  const shape = shapeOf(head);
  const [first] = entriesOf(field(shape, 'files'));
  if (first !== undefined) return has(first[1], 'mutants') || (has(first[1], 'source') && has(first[1], 'language'));
  return has(shape, 'schemaVersion') && has(shape, 'thresholds');
}

export const stryker: Format = {
  name: 'stryker',
  title: 'Stryker mutation-testing-elements JSON',
  kind: 'mutation',
  claims,
  read,
  documentation: {
    producers: ['stryker'],
    reads: 'mutants with place and status',
    limits: 'which test killed a mutant is not read',
  },
};
