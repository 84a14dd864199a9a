import { type Diff, parseDiff } from './compare/diff.ts';
import { ConfigError, ReportError } from './domain/diagnostic.ts';
import type { Blocks } from './formats/format.ts';

/**
 * Reads a diff, block by block. `shown`: how a message names it.
 * @throws ConfigError for one that is no diff or was cut: what it does not say would look like a smaller change.
 */
export function loadDiff(chunks: Blocks, shown: string): Diff {
  try {
    return parseDiff(chunks);
  } catch (error) {
    if (!(error instanceof ReportError)) throw error;
    const line = error.line === undefined ? {} : { line: error.line };
    throw new ConfigError([{ level: 'error', file: shown, ...line, message: error.message }]);
  }
}
