import { type Field, join, readBoolean, readChoice, readFields, readText, readTexts } from './fields.ts';
import { FILE_GLOB, NAME } from './forms.ts';
import type { PolicySuite } from './policy.ts';
import { describe, type Problem, type YamlEntry } from './yaml-value.ts';

export const SELECTIONS = ['full', 'partial'] as const;

export const SUITE_KEYS = ['tests', 'coverage', 'owner', 'required', 'selection'] as const;

/** `suites:`, in the order of the file. A suite whose definition has mistakes is kept, so that gates which name it add no second message. */
export function readSuites({ value, where }: Field, problem: Problem): readonly PolicySuite[] {
  if (value.kind !== 'map') {
    problem(value.line, `${where}: wanted a mapping of names to reports, found ${describe(value)}`);
    return [];
  }
  return value.entries.map((entry) => readSuite(entry, { where: join(where, entry.key), problem }));
}

function readSuite(entry: YamlEntry, { where, problem }: { where: string; problem: Problem }): PolicySuite {
  if (!NAME.pattern.test(entry.key)) problem(entry.line, `${where}: as a name, wanted ${NAME.wanted}`);
  const fields = readFields(entry.value, { where, known: SUITE_KEYS, problem });
  const tests = fields.get('tests');
  const coverage = fields.get('coverage');
  if (tests === undefined && coverage === undefined && entry.value.kind === 'map') {
    problem(entry.line, `${where}: names no reports: write tests (such as reports/**/*.xml), coverage, or both`);
  }
  const owner = fields.get('owner');
  const named = owner === undefined ? undefined : readText(owner, NAME, problem);
  const required = fields.get('required');
  const selection = fields.get('selection');
  return {
    name: entry.key,
    tests: tests === undefined ? [] : readTexts(tests, FILE_GLOB, problem),
    coverage: coverage === undefined ? [] : readTexts(coverage, FILE_GLOB, problem),
    ...(named === undefined ? {} : { owner: named }),
    required: required === undefined ? true : (readBoolean(required, problem) ?? true),
    selection: selection === undefined ? 'full' : (readChoice(selection, SELECTIONS, problem) ?? 'full'),
  };
}
