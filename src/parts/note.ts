import { type Diagnostic, formatDiagnostic } from '../domain/diagnostic.ts';
import { field, idField, textField } from '../github/payload.ts';
import type { NamedKinds } from '../load.ts';

/** What a job knows of itself besides its reports. */
export interface PartNote {
  /** `jobs.<id>` in the workflow. */
  readonly job: string;
  /** Its matrix values, `''` outside a matrix. */
  readonly matrix: string;
  readonly status: 'success' | 'failure' | 'cancelled' | undefined;
  /** Which of the steps of its job left it, the same in every job of a matrix; `''`: not told. */
  readonly step: string;
  /** 0-based number of the job in its matrix, and how many there are. */
  readonly shard: { readonly index: number; readonly total: number } | undefined;
  readonly named: NamedKinds;
  /** Of the run, in which the job last ran. */
  readonly attempt: number;
  /** Of loading. */
  readonly diagnostics: readonly Diagnostic[];
}

const VERSION = 1;

export function encodeNote(note: PartNote): string {
  return JSON.stringify({ version: VERSION, ...note });
}

/** Parts are files that a job wrote, and a job of a pull request may write anything. */
export function decodeNote(text: string): PartNote | { readonly problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'its note is no JSON' };
  }
  if (field(value, 'version') !== VERSION) return { problem: `its note is not of version ${VERSION}` };
  const job = textField(value, 'job');
  const status = STATUSES.find((one) => one === field(value, 'status'));
  const diagnostics = decodeDiagnostics(field(value, 'diagnostics'));
  if (job === undefined || diagnostics === undefined) return { problem: 'its note lacks a field' };
  return {
    job,
    matrix: textField(value, 'matrix') ?? '',
    step: textField(value, 'step') ?? '',
    status,
    shard: decodeShard(field(value, 'shard')),
    // Whoever does not say so is held to have named tests.
    named: { tests: field(value, 'named', 'tests') !== false, coverage: field(value, 'named', 'coverage') === true },
    attempt: idField(value, 'attempt') ?? 1,
    diagnostics,
  };
}

const STATUSES = ['success', 'failure', 'cancelled'] as const;
/** GitHub's limit for a matrix. */
const MOST_SHARDS = 256;

function decodeShard(value: unknown): PartNote['shard'] {
  const index = field(value, 'index');
  const total = field(value, 'total');
  const isCount = (n: unknown): n is number =>
    typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= MOST_SHARDS;
  return isCount(index) && isCount(total) && index < total ? { index, total } : undefined;
}

function decodeDiagnostics(value: unknown): readonly Diagnostic[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const all: readonly unknown[] = value;
  return all.map((one) => {
    const level = (['warning', 'note'] as const).find((each) => each === field(one, 'level')) ?? 'error';
    return { level, message: textField(one, 'message') ?? 'something that cannot be read' };
  });
}

/** Of loading, with its place in the text: the gate does not have the file. */
export function portable(diagnostic: Diagnostic): Diagnostic {
  return { level: diagnostic.level, message: formatDiagnostic(diagnostic) };
}
