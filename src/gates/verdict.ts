import type { GateResult, VerdictState } from '../domain/verdict.ts';

/**
 * One gate that blocks is enough. A gate that warns, or could not be judged although it was asked for, makes a warning. What the quarantine
 * accepts, and what need not be there, leave the verdict as it is.
 */
export function verdictOf(gates: readonly GateResult[]): VerdictState {
  const weights = gates.map(weigh);
  return weights.includes('block') ? 'block' : weights.includes('warn') ? 'warn' : 'pass';
}

export function weigh({ state, because }: GateResult): VerdictState {
  switch (state) {
    case 'block':
    case 'warn':
      return state;
    case 'not-judged':
      return because === 'not required' ? 'pass' : 'warn';
    case 'pass':
    case 'waived':
      return 'pass';
  }
}
