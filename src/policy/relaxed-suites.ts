import type { Relaxation } from '../domain/verdict.ts';
import { containment } from './containment.ts';
import type { PolicySuite } from './policy.ts';
import { relaxation } from './relaxation.ts';

/** Suites of base beside those of head. */
export interface PairedSuites {
  readonly pairs: readonly { readonly before: PolicySuite; readonly after: PolicySuite | undefined }[];
  /** Name on base → name on head, of those that are on both. */
  readonly nameOnHead: ReadonlyMap<string, string>;
}

/** By name; a suite that is not there by its name is the one that reads the same reports. */
export function pairSuites(base: readonly PolicySuite[], head: readonly PolicySuite[]): PairedSuites {
  const known = new Set(base.map(({ name }) => name));
  const pairs = base.map((before) => ({
    before,
    after:
      head.find(({ name }) => name === before.name) ??
      head.find((each) => !known.has(each.name) && readsSame(before, each)),
  }));
  const names = pairs.flatMap(({ before, after }) => (after === undefined ? [] : [[before.name, after.name] as const]));
  return { pairs, nameOnHead: new Map(names) };
}

/** Suites that are gone, need not run any more, or read other reports than before. */
export function relaxedSuites({ pairs }: PairedSuites): readonly Relaxation[] {
  return pairs.flatMap(({ before, after }) => {
    const about = { kind: 'suite', gate: `suite ${before.name}` } as const;
    if (after === undefined) {
      return [relaxation({ ...about, from: before.required ? 'required' : 'optional', to: 'removed' })];
    }
    const found: (readonly [string, string])[] = [];
    if (before.required && !after.required) found.push(['required', 'not required']);
    if (before.selection === 'full' && after.selection === 'partial') {
      found.push(['selection full', 'partial']);
    }
    for (const kind of ['tests', 'coverage'] as const) {
      if (readsLess(before[kind], after[kind])) found.push([`${kind} ${words(before[kind])}`, words(after[kind])]);
    }
    if (found.length === 0) return [];
    const [from, to] = [found.map(([was]) => was).join(', '), found.map(([, is]) => is).join(', ')];
    return [relaxation({ ...about, from, to })];
  });
}

function readsSame(a: PolicySuite, b: PolicySuite): boolean {
  return (['tests', 'coverage'] as const).every((kind) => containment(a[kind], b[kind]) === 'same');
}

/** No pattern means no report, unlike everywhere else. */
function readsLess(before: readonly string[], after: readonly string[]): boolean {
  if (before.length === 0) return false;
  return after.length === 0 || containment(before, after) === 'other';
}

function words(patterns: readonly string[]): string {
  return patterns.length === 0 ? 'none' : patterns.join(' ');
}
