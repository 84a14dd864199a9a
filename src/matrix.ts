import { type Environment, NO_ENVIRONMENT } from './domain/tests.ts';
import { byText } from './domain/text.ts';

/** Names and values of a job's matrix, sorted by name: the same for every order in the workflow. */
export type Matrix = readonly (readonly [name: string, value: string])[];

/** The JSON that `toJSON(matrix)` writes; `''` or `null`: none. `undefined`: it is something else. */
export function parseMatrix(text: string): Matrix | undefined {
  if (text === '' || text === 'null') return [];
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value)
    .map(([name, each]) => [name, typeof each === 'string' ? each : JSON.stringify(each)] as const)
    .sort(([a], [b]) => byText(a, b));
}

/** `node=20, os=linux, shard=2`: one job of the matrix. */
export function jobOf(matrix: Matrix): string {
  return matrix.map(([name, value]) => `${name}=${value}`).join(', ');
}

/** `node=20, os=linux`: what makes the same test another test. Which shard runs a test changes from run to run, and makes no difference. */
export function environmentOf(matrix: Matrix): Environment {
  const values = matrix.filter((entry) => !isShard(entry));
  return values.length === 0 ? NO_ENVIRONMENT : (jobOf(values) as Environment);
}

/** As people call it: `shard: 3`, `group: 3`, `shardIndex: 3`, `total_shards: 8`, `shard: 3/8`. A name such as `group: slow` is no number. */
function isShard([name, value]: Matrix[number]): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[-_ ]+/);
  const counts = words.some((word) => /^(index|total|count)$/.test(word));
  const shards = words.some((word) =>
    /^(shards?|splits?|chunks?|partitions?|parts?|groups?|slices?|buckets?)$/.test(word),
  );
  const nodes = counts && words.some((word) => /^(nodes?|workers?|jobs?|runners?)$/.test(word));
  return (shards || nodes) && /^\d+( ?(\/|of) ?\d+)?$/.test(value);
}
