import { DAY, LINK, NAME, SENTENCE } from './forms.ts';
import { type ENTRY_KEYS, KINDS, LONGEST_DAYS, MATCH, REQUIRED_KEYS, TARGETS } from './quarantine.ts';
import type { Schema } from './schema.ts';

/**
 * The JSON Schema (draft 2020-12) of a quarantine file. What a schema cannot say is left to the parser: that a day exists, that it is at most
 * 90 days after `added`, that no entry stands twice.
 */
export function quarantineSchema(): Schema {
  const entry: Record<(typeof ENTRY_KEYS)[number], Schema> = {
    test: { description: 'One test: as the runner spells it, or as the comment shows it.', ...text(SENTENCE.pattern) },
    suite: { description: 'Every test of a suite.', ...text(SENTENCE.pattern) },
    file: { description: 'Every test of a file.', ...text(SENTENCE.pattern) },
    kind: { description: 'flaky: it fails now and then; broken: it always fails.', enum: KINDS },
    match: {
      description: 'Only this failure is accepted: text of it, or its signature.',
      ...text(MATCH.pattern),
      examples: ['ClockSkewError', 'F-3a1b9c'],
    },
    reason: { description: 'Why it is accepted.', ...text(SENTENCE.pattern) },
    owner: { description: 'Who brings it to an end.', ...text(NAME.pattern) },
    issue: { description: 'Where it is worked on.', ...text(LINK.pattern) },
    added: { description: 'The day on which it was accepted.', ...text(DAY.pattern) },
    expires: {
      description: `The last day on which it is accepted, at most ${LONGEST_DAYS} days after added.`,
      ...text(DAY.pattern),
    },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'test-health quarantine',
    description: 'Failures that are accepted for a while. The file is .github/test-quarantine.yml.',
    type: 'object',
    additionalProperties: false,
    required: ['version'],
    properties: {
      version: { description: 'The version of this format.', const: 1 },
      entries: { description: 'Each accepts one failure.', type: 'array', items: { $ref: '#/$defs/entry' } },
    },
    $defs: {
      entry: {
        type: 'object',
        additionalProperties: false,
        required: REQUIRED_KEYS,
        oneOf: TARGETS.map((key) => ({ required: [key] })),
        properties: entry,
      },
    },
  };
}

function text(pattern: RegExp): Schema {
  return { type: 'string', pattern: pattern.source };
}
