import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Policy } from './policy.ts';
import type { Quarantine } from './quarantine.ts';

/** The rules of the base branch: what changes a policy or a quarantine is judged by them too. */
export interface BaseRules {
  /** `undefined`: not known, or none. */
  readonly policy: Policy | undefined;
  /** `undefined`: not known. */
  readonly quarantine: Quarantine | undefined;
  /** Somebody looked for them, and nobody knows them. */
  readonly unknown?: true;
  readonly problems: readonly Diagnostic[];
}

/** Where somebody looked for them and did not get them; `reason` says why. */
export function unknownRules(rules: BaseRules, reason: string): BaseRules {
  const message = `the policy and the quarantine of base are not known (${reason}): the change is judged by its own policy alone, and a quarantine that it touches accepts nothing`;
  return { ...rules, unknown: true, problems: [...rules.problems, { level: 'warning', message }] };
}

/** The reports that both policies name. What only the head leaves out is read all the same, since base does not leave it out. */
export function unitedPatterns(
  kind: 'tests' | 'coverage',
  { own, base }: { readonly own: Policy; readonly base: Policy | undefined },
): readonly string[] {
  const head = own.suites.flatMap((suite) => suite[kind]);
  if (base === undefined) return head;
  const before = base.suites.flatMap((suite) => suite[kind]);
  if (before.length === 0) return head;
  return [...new Set([...head, ...before])].filter(
    (pattern) => !pattern.startsWith('!') || (head.includes(pattern) && before.includes(pattern)),
  );
}

/** Whether two policies ask the same; where something stands in the file makes no difference. */
export function isSamePolicy(a: Policy, b: Policy): boolean {
  const text = ({ suites, components = [], gates, masks = [] }: Policy) =>
    JSON.stringify([
      suites,
      components.map(({ line: _, ...component }) => component),
      gates.map(({ line: _, ...setting }) => setting),
      masks.map(({ source }) => source),
    ]);
  return text(a) === text(b);
}
