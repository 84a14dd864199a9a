import { asText, field } from './json.ts';
import { parsedLine } from './json-shape.ts';

/**
 * The values of a diagnostic's own keys that are text or numbers, as text. Producers write a small part of YAML: plain and quoted values
 * and blocks (`|-`, `>-`); Deno writes one line of JSON. Nothing is resolved: no anchors, no tags.
 */
export function yamlScalars(block: readonly string[]): ReadonlyMap<string, string> {
  const json = block.length === 1 ? parsedLine(block[0]?.trim() ?? '') : undefined;
  if (json !== undefined) return jsonScalars(json);
  const found = new Map<string, string>();
  for (let at = 0; at < block.length; at++) {
    const [, key = '', written = ''] = /^([\w ]{1,60}):(?:\s+(.*))?$/.exec(block[at] ?? '') ?? [];
    if (key === '' || found.has(key)) continue;
    const value = written.trim();
    if (/^[|>][+-]?\d?$/.test(value)) found.set(key, blockBelow(block, at));
    else if (value !== '~' && unquoted(value) !== '') found.set(key, unquoted(value));
  }
  return found;
}

function jsonScalars(value: unknown): ReadonlyMap<string, string> {
  const keys = ['message', 'error', 'name', 'stack', 'type', 'duration_ms', 'failureType', 'severity'];
  return new Map(
    keys.flatMap((key) => {
      const text = asText(field(value, key));
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
}

/** The lines behind a key that are indented, without their common indentation. */
function blockBelow(block: readonly string[], at: number): string {
  const lines: string[] = [];
  for (const line of block.slice(at + 1)) {
    if (line.trim() !== '' && !/^\s/.test(line)) break;
    lines.push(line);
  }
  return unindented(lines).join('\n').trimEnd();
}

export function unindented(lines: readonly string[]): readonly string[] {
  const widths = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const width = widths.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(Math.min(width, line.length)));
}

function unquoted(value: string): string {
  if (value.startsWith("'") && value.endsWith("'") && value.length > 1) return value.slice(1, -1).replaceAll("''", "'");
  if (value.startsWith('"') && value.endsWith('"')) {
    const parsed = parsedLine(value);
    return typeof parsed === 'string' ? parsed : value.slice(1, -1);
  }
  return value;
}
