import type { ChangedTests } from '../domain/comparison.ts';

export const TOKEN = /[\p{L}\p{N}_.]+/gu;

/** The values in each line that may be a row. */
export interface RowTokens {
  readonly taken: readonly ReadonlySet<string>[];
  readonly given: readonly ReadonlySet<string>[];
}

/** Of each file once: a table of thousands of rows may be gone. */
export function tokensOfRows(): (tests: ChangedTests) => RowTokens {
  const known = new Map<ChangedTests, RowTokens>();
  return (tests) => {
    const { taken, given } = tests.rows;
    const tokens = known.get(tests) ?? { taken: taken.map(tokensOf), given: given.map(tokensOf) };
    known.set(tests, tokens);
    return tokens;
  };
}

export function tokensOf(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(TOKEN)].map(([token]) => token.replace(/^\.+|\.+$/g, '')).filter((token) => token !== ''),
  );
}

/** Whether every one of the values stands in one removed line that may be a row, and in no added one. */
export function areDeleted(values: readonly string[], { taken, given }: RowTokens): boolean {
  const isIn = (tokens: ReadonlySet<string>) => values.every((value) => tokens.has(value));
  return taken.some(isIn) && !given.some(isIn);
}
