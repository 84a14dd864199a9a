import { METRICS } from '../domain/coverage.ts';
import type { Gate } from '../gates/gate.ts';
import type { COMPONENT_KEYS } from './components.ts';
import type { TextForm } from './fields.ts';
import { DAY, FILE_GLOB, NAME, REPO_GLOB } from './forms.ts';
import { APART, allowedKeys, COMPARE, type GATE_KEYS, LEVELS, LINES, UNMEASURED } from './gate-settings.ts';
import { LIMIT_FORMS, type LimitUnit } from './limits.ts';
import { MASK_FORM, MOST_MASKS } from './masks.ts';
import { METRIC_MEANINGS } from './metrics.ts';
import { SELECTIONS, type SUITE_KEYS } from './suites.ts';

/** A JSON Schema, or a part of one. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of a policy file, from the same tables and patterns that the parser reads by. What a schema cannot say
 * is left to the parser: that a gate's suite is named under `suites`.
 */
export function policySchema(gates: readonly Gate[]): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'test-health policy',
    description: 'What blocks a pull request. The file is .github/test-health.yml.',
    type: 'object',
    additionalProperties: false,
    required: ['version'],
    properties: {
      version: { description: 'The version of this format.', const: 1 },
      suites: {
        description: 'Reports under one name, judged and shown as one row.',
        type: 'object',
        propertyNames: text(NAME),
        additionalProperties: { $ref: '#/$defs/suite' },
      },
      components: {
        description:
          'Source files under one name, such as the packages of one repository: each has its own row and may have its own gates.',
        type: 'object',
        propertyNames: { ...text(NAME), not: { const: '*' } },
        additionalProperties: { $ref: '#/$defs/component' },
      },
      gates: {
        description:
          'What is judged, in this order. Without it: complete, newly-failing and missing-tests with a maximum of 0, coverage-drop with one of 0.5pp.',
        type: 'array',
        minItems: 1,
        items: { oneOf: gates.map(({ name }) => ({ $ref: `#/$defs/gate-${name}` })) },
      },
      masks: {
        description:
          'What more is left out of the first line of a failure before failures are compared: regular expressions with exactly one group each, which is what is left out.',
        oneOf: [text(MASK_FORM), { type: 'array', minItems: 1, maxItems: MOST_MASKS, items: text(MASK_FORM) }],
      },
    },
    $defs: {
      suite: suiteSchema(),
      component: componentSchema(),
      ...Object.fromEntries(gates.map((gate) => [`gate-${gate.name}`, gateSchema(gate)])),
    },
  };
}

function suiteSchema(): Schema {
  const properties: Record<(typeof SUITE_KEYS)[number], Schema> = {
    tests: { description: 'Globs of its test reports; ! excludes.', ...texts(FILE_GLOB) },
    coverage: { description: 'Globs of its coverage reports; ! excludes.', ...texts(FILE_GLOB) },
    owner: { description: 'Who is told when it fails.', ...text(NAME) },
    required: { description: 'It must leave a report in every run.', type: 'boolean', default: true },
    selection: {
      description:
        'partial: not every test runs every time, so that a test that is not there says nothing and coverage that is not there is carried from base.',
      enum: SELECTIONS,
      default: 'full',
    },
  };
  const oneOfBoth = [{ required: ['tests'] }, { required: ['coverage'] }];
  return { type: 'object', additionalProperties: false, anyOf: oneOfBoth, properties };
}

function componentSchema(): Schema {
  const properties: Record<(typeof COMPONENT_KEYS)[number], Schema> = {
    paths: { description: 'Its source files: globs from the root of the repository; ! excludes.', ...texts(REPO_GLOB) },
    owner: { description: 'Shown beside it.', ...text(NAME) },
  };
  return { type: 'object', additionalProperties: false, required: ['paths'], properties };
}

function gateSchema(gate: Gate): Schema {
  const { name, summary, limit } = gate;
  const bound = limit.key === 'none' ? {} : limitSchema(limit.unit);
  const all: Record<(typeof GATE_KEYS)[number], Schema> = {
    check: { description: summary, const: name },
    min: { description: 'At least so much.', ...bound },
    max: { description: 'At most so much.', ...bound },
    level: { description: 'What it does when the limit is broken.', enum: LEVELS, default: 'block' },
    suite: { description: 'Only this suite, a name under suites.', ...text(NAME) },
    paths: {
      description: 'Only these source files: globs from the root of the repository; ! excludes.',
      ...texts(REPO_GLOB),
    },
    component: {
      description: 'Only this component, or each of these, a name under components; * is one gate for every component.',
      ...texts(NAME),
    },
    metric: {
      description: METRICS.map((metric) => `${metric}: ${METRIC_MEANINGS[metric]}`).join('. '),
      enum: METRICS.filter((metric) => gate.exceptMetrics?.includes(metric) !== true),
    },
    'ignore-below': {
      description: 'With fewer lines than this it is reported and not judged.',
      ...limitSchema('count'),
    },
    compare: {
      description: 'any: judged although another number of reports, or other formats, measured base.',
      enum: COMPARE,
    },
    rises: {
      description: 'The limit from later days on (UTC); it only ever rises.',
      type: 'object',
      minProperties: 1,
      propertyNames: text(DAY),
      additionalProperties: bound,
    },
    lines: { description: 'Mutants on changed lines, or all.', enum: LINES, default: 'changed' },
    unmeasured: {
      description:
        'What new files do that can run, and that no report has although it has others like them. warn: where they matter, nothing is judged. count: their lines are uncovered lines. ignore: nothing.',
      enum: UNMEASURED,
      default: 'warn',
    },
    'likely-flaky': {
      description:
        'What a failure does that is likely flaky by the history of base. warn: it is told, and does not block.',
      enum: LEVELS,
      default: 'block',
    },
  };
  const keys = allowedKeys(gate);
  const properties = Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
  const needsLimit = limit.key !== 'none' && limit.required ? [limit.key] : [];
  const clashes = [...APART, ['suite', 'metric']].filter((pair) => pair.every((key) => keys.includes(key)));
  const apart = clashes.length === 0 ? {} : { allOf: clashes.map((required) => ({ not: { required } })) };
  return {
    description: summary,
    type: 'object',
    additionalProperties: false,
    required: ['check', ...needsLimit],
    properties,
    ...apart,
  };
}

function limitSchema(unit: LimitUnit): Schema {
  const { pattern, example } = LIMIT_FORMS[unit];
  if (pattern === undefined) return { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
  return { type: 'string', pattern: pattern.source, examples: [example] };
}

function text({ pattern }: TextForm): Schema {
  return { type: 'string', pattern: pattern.source };
}

function texts(form: TextForm): Schema {
  return { oneOf: [text(form), { type: 'array', minItems: 1, items: text(form) }] };
}
