import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { METRICS } from '../../src/domain/coverage.ts';
import type { Gate } from '../../src/gates/gate.ts';
import { GATES } from '../../src/gates/index.ts';
import { LIMIT_FORMS } from '../../src/policy/limits.ts';
import { parsePolicy } from '../../src/policy/parse.ts';
import { quarantineSchema } from '../../src/policy/quarantine-schema.ts';
import { policySchema } from '../../src/policy/schema.ts';

const DOCS = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'policy.md'), 'utf8');

function limitOf({ limit }: Gate): string {
  if (limit.key === 'none') return '–';
  return `\`${limit.key}\`, ${LIMIT_FORMS[limit.unit].unit}${limit.required ? '' : ' (optional)'}`;
}

function rowOf(gate: Gate): string {
  const narrows = gate.narrows.map((key) => `\`${key}\``).join(', ') || '–';
  return `| \`${gate.name}\` | ${limitOf(gate)} | ${narrows} | ${gate.summary} |`;
}

test('the table of checks in docs/policy.md is that of the program', () => {
  const written = /<!-- checks -->\n([\s\S]*)\n<!-- \/checks -->/.exec(DOCS)?.[1]?.split('\n');
  expect(written?.slice(2)).toEqual(GATES.map(rowOf));
});

test('the example is a policy', () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(DOCS)?.[1] ?? '';
  expect(parsePolicy(example, 'docs/policy.md', GATES).gates).toHaveLength(9);
});

test('the policy in the example of several packages is one', () => {
  const example = readFileSync(join(import.meta.dirname, '..', '..', 'examples', 'monorepo.yml'), 'utf8');
  const lines = example.split('\n').filter((line) => line.startsWith('#   '));
  const { gates, components } = parsePolicy(lines.map((line) => line.slice(4)).join('\n'), 'example', GATES);
  expect([gates.length, components?.length]).toEqual([7, 2]);
});

test('every metric is named', () => {
  expect(METRICS.filter((name) => !DOCS.includes(`\`${name}\``))).toEqual([]);
});

/** All property names of a schema, however deep. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own =
    'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(keysOf)];
}

test('every key that a policy or a quarantine may have is named', () => {
  const keys = new Set([...keysOf(policySchema(GATES)), ...keysOf(quarantineSchema())]);
  expect(keys.size).toBeGreaterThan(20);
  const code = [...DOCS.matchAll(/```[a-z]*\n[\s\S]*?```|`[^`\n]+`/g)].map(([found]) => found).join('\n');
  expect([...keys].filter((key) => !new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(code))).toEqual([]);
});
