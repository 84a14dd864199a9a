import { cobertura } from './cobertura.ts';
import { codecovJson } from './codecov-json.ts';
import { coveragepyJson } from './coveragepy-json.ts';
import { coverallsJson } from './coveralls-json.ts';
import type { Format, Head } from './format.ts';
import { gcovJson } from './gcov-json.ts';
import { gcovrJson } from './gcovr-json.ts';
import { goCover } from './go-cover.ts';
import { istanbul } from './istanbul.ts';
import { istanbulSummary } from './istanbul-summary.ts';
import { jacoco } from './jacoco.ts';
import { lcov } from './lcov.ts';
import { llvmCov } from './llvm-cov.ts';
import { simplecovJson, simplecovResultSet } from './simplecov.ts';
import { stryker } from './stryker.ts';

/** Every kind of report that is understood. To add one: a file beside this one, its import and its row, a fixture. */
export const FORMATS: readonly Format[] = [
  cobertura,
  codecovJson,
  coveragepyJson,
  coverallsJson,
  gcovJson,
  gcovrJson,
  goCover,
  istanbul,
  istanbulSummary,
  jacoco,
  lcov,
  llvmCov,
  simplecovJson,
  simplecovResultSet,
  stryker,
];

/** The one format that claims the file; `undefined` where none does. Two claiming one is a mistake of ours that a test rules out. */
export function recognise(head: Head): Format | undefined {
  return FORMATS.find((format) => format.claims(head));
}
