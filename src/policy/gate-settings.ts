import { METRICS } from '../domain/coverage.ts';
import type { Gate } from '../gates/gate.ts';
import { readComponentNames } from './components.ts';
import { at, type Field, listed, readChoice, readFields, readText, readTexts } from './fields.ts';
import { NAME, REPO_GLOB } from './forms.ts';
import { LIMIT_FORMS, readLimit } from './limits.ts';
import type { GateSetting, PolicyComponent, PolicySuite } from './policy.ts';
import { readRises } from './rises.ts';
import { closest, didYouMean } from './suggest.ts';
import type { Problem, YamlValue } from './yaml-value.ts';

export const LEVELS = ['block', 'warn'] as const;

export const GATE_KEYS = [
  'check',
  'min',
  'max',
  'level',
  'suite',
  'paths',
  'component',
  'metric',
  'ignore-below',
  'compare',
  'lines',
  'rises',
  'unmeasured',
  'likely-flaky',
] as const;

/** What may be compared: the same kinds and number of reports only, unless a policy says otherwise. */
export const COMPARE = ['any'] as const;

export const LINES = ['changed', 'all'] as const;

/** The least first. */
export const UNMEASURED = ['ignore', 'warn', 'count'] as const;

/** Two ways to say what a gate is about. */
export const APART = [
  ['suite', 'paths'],
  ['suite', 'component'],
  ['component', 'paths'],
] as const;

export interface GateContext {
  readonly gates: readonly Gate[];
  readonly suites: readonly PolicySuite[];
  readonly components: readonly PolicyComponent[];
  readonly problem: Problem;
}

/** `gates:`. A row that names several components is as many gates. An empty list would judge nothing and pass everything. */
export function readGates(field: Field, context: GateContext): readonly GateSetting[] {
  const { value, where } = field;
  if (value.kind !== 'list' || value.items.length === 0) {
    context.problem(
      value.line,
      `${where}: wanted a list of checks such as "- check: complete" (leave ${where} out for the defaults)`,
    );
    return [];
  }
  return value.items.flatMap((item, index) => readGate(item, `${where}[${index}]`, context));
}

function readGate(value: YamlValue, where: string, context: GateContext): readonly GateSetting[] {
  const { problem } = context;
  if (value.kind === 'scalar' && context.gates.some(({ name }) => name === value.value)) {
    problem(value.line, `${where}: wanted a mapping: write "check: ${value.text}"`);
    return [];
  }
  const fields = readFields(value, { where, known: GATE_KEYS, problem });
  if (value.kind !== 'map') return [];
  const level = fields.get('level');
  const setting = {
    level: level === undefined ? 'block' : (readChoice(level, LEVELS, problem) ?? 'block'),
    suite: readSuite(fields.get('suite'), context),
    paths: readPaths(fields.get('paths'), problem),
    metric: readMetric(fields.get('metric'), problem),
    line: value.line,
  };
  const gate = findGate(fields.get('check'), { where, line: value.line, context });
  if (gate === undefined) return [];
  const allowed = allowedKeys(gate);
  for (const [key, field] of fields) {
    if (!allowed.includes(key)) problem(field.line, `${field.where}: ${wrongKey(gate, key)}`);
  }
  for (const [one, other] of APART) {
    if (fields.has(one) && fields.has(other)) problem(value.line, `${where}: takes ${one} or ${other}, not both`);
  }
  if (fields.has('suite') && fields.has('metric')) {
    problem(value.line, `${where}: metric cannot stand beside suite: the coverage of a suite is known in lines only`);
  }
  if (setting.metric !== undefined && gate.exceptMetrics?.includes(setting.metric) === true) {
    const sorts = METRICS.filter((metric) => gate.exceptMetrics?.includes(metric) !== true);
    problem(
      fields.get('metric')?.line ?? value.line,
      `${where}.metric: ${gate.name} cannot be measured in ${setting.metric}, which lie on no line; wanted one of ${listed(sorts)}`,
    );
  }
  const limit = readGateLimit(gate, { fields, where, line: value.line, problem });
  const small = fields.get('ignore-below');
  const ignoreBelow = small === undefined ? undefined : readCount(small, problem);
  const anything = fields.get('compare');
  const compare = anything === undefined ? undefined : readChoice(anything, COMPARE, problem);
  const which = fields.get('lines');
  const lines = which === undefined ? undefined : readChoice(which, LINES, problem);
  const unseen = fields.get('unmeasured');
  const unmeasured = unseen === undefined ? undefined : readChoice(unseen, UNMEASURED, problem);
  const flaky = fields.get('likely-flaky');
  const likelyFlaky = flaky === undefined ? undefined : readChoice(flaky, LEVELS, problem);
  const later = fields.get('rises');
  const rises =
    later === undefined || gate.limit.key === 'none'
      ? undefined
      : readRises(later, { unit: gate.limit.unit, limit, problem });
  const row: GateSetting = {
    check: gate.name,
    ...setting,
    limit,
    ignoreBelow,
    ...(rises === undefined ? {} : { rises }),
    ...(compare === undefined ? {} : { compare }),
    ...(lines === undefined ? {} : { lines }),
    ...(unmeasured === undefined ? {} : { unmeasured }),
    ...(likelyFlaky === undefined ? {} : { likelyFlaky }),
  };
  const named = fields.get('component');
  if (named === undefined) return [row];
  return readComponentNames(named, context).map(({ name, paths }) => ({ ...row, component: name, paths }));
}

/** The keys that a check takes, in the order in which they are shown. */
export function allowedKeys(gate: Gate): readonly string[] {
  return [
    'check',
    ...(gate.limit.key === 'none' ? [] : [gate.limit.key]),
    'level',
    ...gate.narrows,
    ...(gate.options ?? []),
  ];
}

function wrongKey(gate: Gate, key: string): string {
  const { limit } = gate;
  if (key === 'min' || key === 'max') {
    if (limit.key === 'none') return `${gate.name} has no limit, so it takes no ${key}`;
    const bound = limit.key === 'min' ? 'at least' : 'at most';
    return `${gate.name} takes ${limit.key} (${bound}, ${LIMIT_FORMS[limit.unit].unit}), not ${key}`;
  }
  return `${gate.name} takes no ${key}; it takes ${listed(allowedKeys(gate))}`;
}

interface CheckPlace {
  readonly where: string;
  readonly line: number;
  readonly context: GateContext;
}

function findGate(field: Field | undefined, { where, line, context }: CheckPlace): Gate | undefined {
  const { gates, problem } = context;
  const names = gates.map((gate) => gate.name);
  if (field === undefined) {
    problem(line, `${where}: check is missing; wanted one of ${listed(names)}`);
    return undefined;
  }
  const name = readText(field, NAME, problem);
  const gate = gates.find((candidate) => candidate.name === name);
  if (gate !== undefined || name === undefined) return gate;
  const near = closest(name, names);
  const hint = near === undefined ? `; known are ${listed(names)}` : `; did you mean ${near}?`;
  problem(field.line, `${field.where}: "${name}" is no check${hint}`);
  return undefined;
}

interface LimitPlace {
  readonly fields: ReadonlyMap<string, Field>;
  readonly where: string;
  readonly line: number;
  readonly problem: Problem;
}

function readGateLimit({ name, limit }: Gate, { fields, where, line, problem }: LimitPlace): number | undefined {
  if (limit.key === 'none') return undefined;
  const field = fields.get(limit.key);
  if (field === undefined) {
    const { example, unit } = LIMIT_FORMS[limit.unit];
    if (limit.required)
      problem(line, `${where}: ${name} needs ${limit.key} (${unit}), such as ${limit.key}: ${example}`);
    return undefined;
  }
  const answer = readLimit(field.value, limit.unit);
  if ('limit' in answer) return answer.limit;
  problem(field.line, `${field.where}: ${answer.problem}`);
  return undefined;
}

function readCount(field: Field, problem: Problem): number | undefined {
  const answer = readLimit(field.value, 'count');
  if ('limit' in answer) return answer.limit;
  problem(field.line, `${field.where}: ${answer.problem}`);
  return undefined;
}

function readSuite(field: Field | undefined, { suites, problem }: GateContext): string | undefined {
  if (field === undefined) return undefined;
  const name = readText(field, NAME, problem);
  const names = suites.map((suite) => suite.name);
  if (name === undefined || names.includes(name)) return name;
  const known = names.length === 0 ? '; no suite is' : didYouMean(name, names) || `; those are ${listed(names)}`;
  problem(field.line, at(field.where, `"${name}" is not named under suites${known}`));
  return undefined;
}

function readPaths(field: Field | undefined, problem: Problem): readonly string[] {
  return field === undefined ? [] : readTexts(field, REPO_GLOB, problem);
}

function readMetric(field: Field | undefined, problem: Problem): GateSetting['metric'] {
  return field === undefined ? undefined : readChoice(field, METRICS, problem);
}
