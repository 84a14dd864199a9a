import { readYaml } from '../policy/yaml.ts';
import type { YamlValue } from '../policy/yaml-value.ts';

/** What a workflow or a job gives to its token: all scopes alike, or scope by scope; what is not named is then `none`. */
export type Permissions = 'read-all' | 'write-all' | ReadonlyMap<string, string>;

export interface Step {
  /** 1-based. */
  readonly line: number;
  readonly uses: string | undefined;
  readonly run: string | undefined;
  readonly condition: string | undefined;
  readonly continues: boolean;
  readonly inputs: ReadonlyMap<string, string>;
}

export interface Job {
  readonly name: string;
  readonly line: number;
  readonly needs: readonly string[];
  readonly condition: string | undefined;
  readonly permissions: Permissions | undefined;
  readonly matrix: boolean;
  readonly continues: boolean;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly file: string;
  /** What is wrong with the file as YAML, with its line; the rest of it may then be empty. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  readonly events: ReadonlySet<string>;
  readonly permissions: Permissions | undefined;
  readonly jobs: readonly Job[];
}

/** Reads a workflow as far as the checks need it. Whatever is not of the form that GitHub documents is left out. */
export function readWorkflow(file: string, text: string): Workflow {
  const problems: { line: number; message: string }[] = [];
  const root = readYaml(text, (line, message) => problems.push({ line, message }));
  return {
    file,
    problems,
    events: new Set(namesOf(field(root, 'on'))),
    permissions: permissionsOf(field(root, 'permissions')),
    jobs: entriesOf(field(root, 'jobs')).map(({ key, line, value }) => jobOf(value, { name: key, line })),
  };
}

function jobOf(value: YamlValue, { name, line }: Pick<Job, 'name' | 'line'>): Job {
  return {
    name,
    line,
    needs: namesOf(field(value, 'needs')),
    condition: textOf(field(value, 'if')),
    permissions: permissionsOf(field(value, 'permissions')),
    matrix: field(field(value, 'strategy'), 'matrix') !== undefined,
    continues: textOf(field(value, 'continue-on-error')) === 'true',
    steps: itemsOf(field(value, 'steps')).map(stepOf),
  };
}

function stepOf(value: YamlValue): Step {
  const inputs = entriesOf(field(value, 'with')).flatMap(({ key, value: input }) => {
    const text = textOf(input);
    return text === undefined ? [] : [[key, text] as const];
  });
  return {
    line: value.line,
    uses: textOf(field(value, 'uses')),
    run: textOf(field(value, 'run')),
    condition: textOf(field(value, 'if')),
    continues: textOf(field(value, 'continue-on-error')) === 'true',
    inputs: new Map(inputs),
  };
}

function permissionsOf(value: YamlValue | undefined): Permissions | undefined {
  if (value === undefined) return undefined;
  const text = textOf(value);
  if (text === 'read-all' || text === 'write-all') return text;
  return new Map(entriesOf(value).map(({ key, value: scope }) => [key, textOf(scope) ?? '']));
}

/** A name, a list of names, or the keys of a mapping: `on: push`, `on: [push]`, `on: { push: … }`. */
function namesOf(value: YamlValue | undefined): readonly string[] {
  if (value === undefined) return [];
  switch (value.kind) {
    case 'scalar':
      return typeof value.value === 'string' ? [value.value] : [];
    case 'list':
      return value.items.flatMap((item) => textOf(item) ?? []);
    case 'map':
      return value.entries.map(({ key }) => key);
  }
}

function field(value: YamlValue | undefined, key: string): YamlValue | undefined {
  return entriesOf(value).find((entry) => entry.key === key)?.value;
}

function entriesOf(value: YamlValue | undefined) {
  return value?.kind === 'map' ? value.entries : [];
}

function itemsOf(value: YamlValue | undefined): readonly YamlValue[] {
  return value?.kind === 'list' ? value.items : [];
}

/** As GitHub takes it: every scalar is a text. */
function textOf(value: YamlValue | undefined): string | undefined {
  if (value?.kind !== 'scalar' || value.value === null) return undefined;
  return typeof value.value === 'string' ? value.value : value.text;
}
