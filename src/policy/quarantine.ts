import { informativeWords } from '../compare/masks.ts';
import { SIGNATURE } from '../compare/signature.ts';
import { ConfigError, type Diagnostic } from '../domain/diagnostic.ts';
import { quote } from '../domain/printable.ts';
import { dayNumber, daysBetween } from './days.ts';
import { type Field, readChoice, readFields, readText, readVersion, type TextForm } from './fields.ts';
import { DAY, LINK, NAME, SENTENCE } from './forms.ts';
import { readYaml } from './yaml.ts';
import type { Problem, YamlValue } from './yaml-value.ts';

/** What an entry accepts failures of. `test`: one test, in any of the spellings that runners use. */
export interface QuarantineTarget {
  readonly by: 'test' | 'suite' | 'file';
  readonly name: string;
}

/** One failure of one test (or of the tests of a suite or file) that somebody accepts, for a while. */
export interface QuarantineEntry {
  readonly target: QuarantineTarget;
  readonly kind: 'flaky' | 'broken';
  /** Only this failure is accepted: text of its type or message, or a signature `F-3a1b9c`. */
  readonly match: string;
  readonly reason: string;
  readonly owner: string;
  readonly issue?: string;
  /** `2026-11-01` */
  readonly added: string;
  /** The last day on which it counts. */
  readonly expires: string;
  /** 1-based, in the quarantine file. */
  readonly line: number;
}

export interface Quarantine {
  /** `undefined`: there is none. */
  readonly file: string | undefined;
  readonly entries: readonly QuarantineEntry[];
}

/** After that somebody has to look at it again. */
export const LONGEST_DAYS = 90;

export const TARGETS = ['test', 'suite', 'file'] as const;
export const KINDS = ['flaky', 'broken'] as const;
export const ENTRY_KEYS = [...TARGETS, 'kind', 'match', 'reason', 'owner', 'issue', 'added', 'expires'] as const;
export const REQUIRED_KEYS = ['kind', 'match', 'reason', 'owner', 'added', 'expires'] as const;

/** Says which failure: a signature, or a text that not every failure has. */
export const MATCH: TextForm = {
  pattern: SENTENCE.pattern,
  wanted: 'text of the failure, or its signature (F-3a1b9c)',
};

/**
 * Reads a quarantine file. A file with a mistake accepts nothing: who catches the error goes on with `NO_QUARANTINE` (defaults.ts).
 * @throws ConfigError with every mistake at once, each with the file, its 1-based line, what was found and what was wanted.
 */
export function parseQuarantine(text: string, file: string): Quarantine {
  const problems: Diagnostic[] = [];
  const problem: Problem = (line, message) => problems.push({ level: 'error', file, line, message });
  const entries = readQuarantine(text, problem);
  if (problems.length > 0) throw new ConfigError(problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
  return { file, entries };
}

function readQuarantine(text: string, problem: Problem): readonly QuarantineEntry[] {
  let broken = false;
  const root = readYaml(text, (line, message) => {
    broken = true;
    problem(line, message);
  });
  if (broken) return [];
  if (root === undefined || (root.kind === 'scalar' && root.value === null)) {
    problem(1, 'is empty: write version: 1 and entries: [], or delete the file');
    return [];
  }
  const fields = readFields(root, { where: '', known: ['version', 'entries'], problem });
  if (root.kind !== 'map') return [];
  readVersion(fields.get('version'), problem);
  const list = fields.get('entries');
  if (list === undefined) return [];
  if (list.value.kind !== 'list') {
    problem(list.line, 'entries: wanted a list');
    return [];
  }
  const entries = list.value.items.flatMap((item, index) => readEntry(item, `entries[${index}]`, problem) ?? []);
  refuseTwins(entries, problem);
  return entries;
}

function readEntry(value: YamlValue, where: string, problem: Problem): QuarantineEntry | undefined {
  const fields = readFields(value, { where, known: ENTRY_KEYS, problem });
  if (value.kind !== 'map') return undefined;
  const { line } = value;
  const target = readTarget(fields, { where, line, problem });
  for (const key of REQUIRED_KEYS) {
    if (!fields.has(key)) problem(line, `${where}: ${key} is missing${WHY[key]}`);
  }
  const read = (key: string, form: TextForm) => {
    const field = fields.get(key);
    return field === undefined ? undefined : readText(field, form, problem);
  };
  const kindField = fields.get('kind');
  const kind = kindField === undefined ? undefined : readChoice(kindField, KINDS, problem);
  const match = read('match', MATCH);
  const [reason, owner, issue] = [read('reason', SENTENCE), read('owner', NAME), read('issue', LINK)];
  const [added, expires] = [readDay(fields.get('added'), problem), readDay(fields.get('expires'), problem)];
  if (match !== undefined) checkMatch(match, fields.get('match'), problem);
  if (added !== undefined && expires !== undefined)
    checkSpan({ added, expires }, { where, line: fields.get('expires')?.line ?? line, problem });
  if (target === undefined || kind === undefined || match === undefined) return undefined;
  if (reason === undefined || owner === undefined || added === undefined || expires === undefined) return undefined;
  return { target, kind, match, reason, owner, ...(issue === undefined ? {} : { issue }), added, expires, line };
}

const WHY: Readonly<Record<(typeof REQUIRED_KEYS)[number], string>> = {
  kind: ': flaky or broken',
  match: ': without it the entry would accept every failure, new ones too',
  reason: ': why is this failure accepted?',
  owner: ': who brings it to an end?',
  added: ': the day on which it was accepted, such as 2026-11-30',
  expires: `: the last day on which it is accepted, at most ${LONGEST_DAYS} days after added`,
};

interface Place {
  readonly where: string;
  readonly line: number;
  readonly problem: Problem;
}

function readTarget(fields: ReadonlyMap<string, Field>, { where, line, problem }: Place): QuarantineTarget | undefined {
  const given = TARGETS.filter((key) => fields.has(key));
  const [by] = given;
  const field = by === undefined ? undefined : fields.get(by);
  if (given.length !== 1 || by === undefined || field === undefined) {
    problem(
      line,
      `${where}: wanted one of test, suite or file, found ${given.length === 0 ? 'none' : given.join(' and ')}`,
    );
    return undefined;
  }
  const name = readText(field, SENTENCE, problem);
  return name === undefined ? undefined : { by, name };
}

function readDay(field: Field | undefined, problem: Problem): string | undefined {
  if (field === undefined) return undefined;
  const day = readText(field, DAY, problem);
  if (day === undefined || dayNumber(day) !== undefined) return day;
  problem(field.line, `${field.where}: ${quote(day)} is a day that does not exist`);
  return undefined;
}

function checkSpan(
  { added, expires }: Pick<QuarantineEntry, 'added' | 'expires'>,
  { where, line, problem }: Place,
): void {
  const days = daysBetween(added, expires);
  if (days < 0) problem(line, `${where}.expires: ${expires} is before added (${added})`);
  if (days > LONGEST_DAYS)
    problem(line, `${where}.expires: ${expires} is ${days} days after added (${added}); at most ${LONGEST_DAYS}`);
}

/** Accepting `AssertionError` is accepting everything. A word that not every failure has, or a signature, is the least. */
function checkMatch(match: string, field: Field | undefined, problem: Problem): void {
  if (/^f-[0-9a-f]{4,}$/i.test(match) && !SIGNATURE.test(match) && field !== undefined) {
    problem(field.line, `${field.where}: ${quote(match)} is no signature: wanted F- and six of 0-9 and a-f (F-3a1b9c)`);
    return;
  }
  if (SIGNATURE.test(match) || informativeWords(match) > 0 || field === undefined) return;
  problem(
    field.line,
    `${field.where}: ${quote(match)} fits nearly every failure: write what sets this one apart, or its signature (F-3a1b9c)`,
  );
}

/** Two entries for one failure: the later date would win silently. */
function refuseTwins(entries: readonly QuarantineEntry[], problem: Problem): void {
  const seen = new Map<string, QuarantineEntry>();
  for (const entry of entries) {
    const key = JSON.stringify([entry.target.by, entry.target.name, entry.match]);
    const twin = seen.get(key);
    if (twin === undefined) seen.set(key, entry);
    else problem(entry.line, `the same ${entry.target.by} and match stand in line ${twin.line}: keep one`);
  }
}
