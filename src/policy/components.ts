import { at, type Field, join, listed, readFields, readText, readTexts } from './fields.ts';
import { NAME, REPO_GLOB } from './forms.ts';
import type { PolicyComponent } from './policy.ts';
import { didYouMean } from './suggest.ts';
import { describe, type Problem, type YamlEntry } from './yaml-value.ts';

export const COMPONENT_KEYS = ['paths', 'owner'] as const;

/** In a gate: one gate for each component that the policy names. */
const EVERY_COMPONENT = '*';

/** `components:`, in the order of the file. One whose definition has mistakes is kept, so that gates which name it add no second message. */
export function readComponents({ value, where }: Field, problem: Problem): readonly PolicyComponent[] {
  if (value.kind !== 'map') {
    problem(value.line, `${where}: wanted a mapping of names to paths, found ${describe(value)}`);
    return [];
  }
  return value.entries.map((entry) => readComponent(entry, { where: join(where, entry.key), problem }));
}

function readComponent(entry: YamlEntry, { where, problem }: { where: string; problem: Problem }): PolicyComponent {
  if (!NAME.pattern.test(entry.key)) problem(entry.line, `${where}: as a name, wanted ${NAME.wanted}`);
  if (entry.key === EVERY_COMPONENT) {
    problem(
      entry.line,
      `${where}: ${EVERY_COMPONENT} stands for every component in a gate, and can be the name of none`,
    );
  }
  const fields = readFields(entry.value, { where, known: COMPONENT_KEYS, problem });
  const paths = fields.get('paths');
  if (paths === undefined && entry.value.kind === 'map') {
    problem(entry.line, `${where}: names no files: write paths, such as packages/api/**`);
  }
  const owner = fields.get('owner');
  const named = owner === undefined ? undefined : readText(owner, NAME, problem);
  return {
    name: entry.key,
    paths: paths === undefined ? [] : readTexts(paths, REPO_GLOB, problem),
    ...(named === undefined ? {} : { owner: named }),
    line: entry.line,
  };
}

/** The components that a gate names: one, a list, or `*` for all. */
export function readComponentNames(
  field: Field,
  { components, problem }: { readonly components: readonly PolicyComponent[]; readonly problem: Problem },
): readonly PolicyComponent[] {
  const names = components.map(({ name }) => name);
  const wanted = readTexts(field, NAME, problem);
  const all = wanted.includes(EVERY_COMPONENT);
  const unknown = wanted.filter((name) => name !== EVERY_COMPONENT && !names.includes(name));
  for (const name of unknown) {
    const known = names.length === 0 ? '; no component is' : didYouMean(name, names) || `; those are ${listed(names)}`;
    problem(field.line, at(field.where, `"${name}" is not named under components${known}`));
  }
  if (all && names.length === 0) problem(field.line, at(field.where, 'no component is named under components'));
  return components.filter(({ name }) => all || wanted.includes(name));
}
