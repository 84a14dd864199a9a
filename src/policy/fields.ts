import { quote } from '../domain/printable.ts';
import { closest, didYouMean } from './suggest.ts';
import { describe, type Problem, type YamlValue } from './yaml-value.ts';

/** One key of a mapping with its value, and how a message names the place: `gates[2].max`. */
export interface Field {
  readonly where: string;
  readonly line: number;
  readonly value: YamlValue;
}

export interface FieldsOptions {
  /** `''`: the file itself. */
  readonly where: string;
  readonly known: readonly string[];
  readonly problem: Problem;
}

/** The fields of a mapping by key. Another kind of value, and keys that are not known, are mistakes. */
export function readFields(value: YamlValue, { where, known, problem }: FieldsOptions): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  if (value.kind !== 'map') {
    problem(value.line, at(where, `wanted a mapping with ${listed(known)}, found ${describe(value)}`));
    return fields;
  }
  for (const { key, line, value: inner } of value.entries) {
    if (!known.includes(key)) {
      const hint = didYouMean(key, known) || `; known are ${listed(known)}`;
      problem(line, at(where, `${quote(key)} is no key here${hint}`));
    } else if (inner.kind === 'scalar' && inner.value === null) {
      problem(line, at(join(where, key), 'has no value: write one, or leave the key out'));
    } else {
      fields.set(key, { where: join(where, key), line: inner.line, value: inner });
    }
  }
  return fields;
}

/** A text that fits `pattern`; `wanted` says in words what that is. */
export interface TextForm {
  readonly pattern: RegExp;
  readonly wanted: string;
}

export function readText(field: Field, form: TextForm, problem: Problem): string | undefined {
  const { value, where, line } = field;
  if (value.kind === 'scalar' && typeof value.value === 'string' && form.pattern.test(value.value)) return value.value;
  const quoted = value.kind === 'scalar' && typeof value.value !== 'string' ? ` in quotes: '${value.text}'` : '';
  problem(line, at(where, `wanted ${form.wanted}${quoted}, found ${describe(value)}`));
  return undefined;
}

/** One text, or a list of at least one. */
export function readTexts(field: Field, form: TextForm, problem: Problem): readonly string[] {
  const { value, where } = field;
  if (value.kind !== 'list') {
    const single = readText(field, form, problem);
    return single === undefined ? [] : [single];
  }
  if (value.items.length === 0) problem(value.line, at(where, `is empty: wanted ${form.wanted}, or a list of them`));
  return value.items.flatMap((item, index) => {
    const text = readText({ where: `${where}[${index}]`, line: item.line, value: item }, form, problem);
    return text === undefined ? [] : [text];
  });
}

export function readChoice<T extends string>(field: Field, choices: readonly T[], problem: Problem): T | undefined {
  const { value, where, line } = field;
  const found = value.kind === 'scalar' ? choices.find((choice) => choice === value.value) : undefined;
  if (found !== undefined) return found;
  const near = value.kind === 'scalar' ? closest(value.text, choices) : undefined;
  const hint = near === undefined ? `wanted ${choices.join(' or ')}` : `did you mean ${near}?`;
  problem(line, at(where, `${describe(value)} is not known; ${hint}`));
  return undefined;
}

export function readBoolean(field: Field, problem: Problem): boolean | undefined {
  const { value, where, line } = field;
  if (value.kind === 'scalar' && typeof value.value === 'boolean') return value.value;
  problem(line, at(where, `wanted true or false, found ${describe(value)}`));
  return undefined;
}

/** The only version there is; without it nobody could ever change the meaning of a key. */
export function readVersion(field: Field | undefined, problem: Problem): void {
  if (field === undefined) {
    problem(1, 'version is missing: write version: 1 in the first line');
    return;
  }
  const { value, line } = field;
  if (value.kind === 'scalar' && value.value === 1) return;
  const newer = value.kind === 'scalar' && typeof value.value === 'number' && value.value > 1;
  const quoted = value.kind === 'scalar' && value.value === '1';
  const why = newer ? ': the file is newer than this program' : quoted ? ', a text: write 1 without quotes' : '';
  problem(line, `version: wanted 1, found ${describe(value)}${why}`);
}

export function at(where: string, message: string): string {
  return where === '' ? message : `${where}: ${message}`;
}

/** `suites.unit`, `suites["a b"]`. */
export function join(where: string, key: string): string {
  if (where === '') return key;
  return /^[\w-]+$/.test(key) ? `${where}.${key}` : `${where}[${quote(key)}]`;
}

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
