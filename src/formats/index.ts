import { allure } from './allure.ts';
import { boost } from './boost.ts';
import { clover } from './clover.ts';
import { cobertura } from './cobertura.ts';
import { codecovJson } from './codecov-json.ts';
import { coveragepyJson } from './coveragepy-json.ts';
import { coverallsJson } from './coveralls-json.ts';
import { ctest } from './ctest.ts';
import { ctrf } from './ctrf.ts';
import { cucumberJson } from './cucumber-json.ts';
import { dartJson } from './dart-json.ts';
import { dotcover } from './dotcover.ts';
import { failsafeSummary } from './failsafe-summary.ts';
import type { Format, Head } from './format.ts';
import { gcovJson } from './gcov-json.ts';
import { gcovrJson } from './gcovr-json.ts';
import { goCover } from './go-cover.ts';
import { goTest } from './go-test.ts';
import { istanbul } from './istanbul.ts';
import { istanbulSummary } from './istanbul-summary.ts';
import { jacoco } from './jacoco.ts';
import { jestJson } from './jest-json.ts';
import { junit } from './junit.ts';
import { lcov } from './lcov.ts';
import { libcheck } from './libcheck.ts';
import { libtestJson } from './libtest-json.ts';
import { llvmCov } from './llvm-cov.ts';
import { mochaJson } from './mocha-json.ts';
import { mochawesome } from './mochawesome.ts';
import { nunit2 } from './nunit2.ts';
import { nunit3 } from './nunit3.ts';
import { opencover } from './opencover.ts';
import { phpunitCoverage } from './phpunit-coverage.ts';
import { pit } from './pit.ts';
import { playwrightJson } from './playwright-json.ts';
import { robot } from './robot.ts';
import { rspecJson } from './rspec-json.ts';
import { scoverage } from './scoverage.ts';
import { simplecovJson, simplecovResultSet } from './simplecov.ts';
import { sonarGeneric } from './sonar-generic.ts';
import { stryker } from './stryker.ts';
import { tap } from './tap.ts';
import { testng } from './testng.ts';
import { trx } from './trx.ts';
import { visualStudioCoverage } from './visual-studio-coverage.ts';
import { xunitNet } from './xunit-net.ts';

/** Every kind of report that is understood. To add one: a file beside this one, its import and its row, a fixture. */
export const FORMATS: readonly Format[] = [
  allure,
  boost,
  clover,
  cobertura,
  codecovJson,
  coveragepyJson,
  coverallsJson,
  ctest,
  ctrf,
  cucumberJson,
  dartJson,
  dotcover,
  failsafeSummary,
  gcovJson,
  gcovrJson,
  goCover,
  goTest,
  istanbul,
  istanbulSummary,
  jacoco,
  jestJson,
  junit,
  lcov,
  libcheck,
  libtestJson,
  llvmCov,
  mochaJson,
  mochawesome,
  nunit2,
  nunit3,
  opencover,
  phpunitCoverage,
  pit,
  playwrightJson,
  robot,
  rspecJson,
  scoverage,
  simplecovJson,
  simplecovResultSet,
  sonarGeneric,
  stryker,
  tap,
  testng,
  trx,
  visualStudioCoverage,
  xunitNet,
];

/** The one format that claims the file; `undefined` where none does. Two claiming one is a mistake of ours that a test rules out. */
export function recognise(head: Head): Format | undefined {
  return FORMATS.find((format) => format.claims(head));
}
