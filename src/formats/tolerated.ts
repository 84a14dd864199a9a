import type { Diagnostic } from '../domain/diagnostic.ts';

/** What a reader put up with: one diagnostic for each kind, at its first place, with the number of the others. */
export interface Tolerated {
  readonly add: (message: string, line?: number) => void;
  readonly diagnostics: () => readonly Omit<Diagnostic, 'file'>[];
}

export function tolerated(): Tolerated {
  const kinds = new Map<string, { readonly line: number | undefined; count: number }>();
  return {
    add(message, line) {
      const kind = kinds.get(message);
      if (kind === undefined) kinds.set(message, { line, count: 1 });
      else kind.count++;
    },
    diagnostics: () =>
      [...kinds].map(([message, { line, count }]) => ({
        level: 'warning',
        ...(line === undefined ? {} : { line }),
        message: count === 1 ? message : `${message} (and ${count - 1} more)`,
      })),
  };
}
