import type { Baseline } from '../domain/comparison.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';

/** A baseline, or why there is none. `looked` names what was looked for, for the sentence "no base result for 4f2c91a". */
export interface BaselineAnswer {
  readonly baseline: Baseline | undefined;
  readonly looked: string;
  readonly diagnostics: readonly Diagnostic[];
}
