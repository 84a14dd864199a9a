import type { Batch, Chunks, Format } from './format.ts';
import { trxParser, VOCABULARY } from './trx-parser.ts';
import { readXmlTests } from './xml-tests.ts';

/*
 * TRX, what Visual Studio, `dotnet test`, vstest.console and Microsoft.Testing.Platform write. Outcomes: trx-outcome.ts; errors of the
 * run: trx-summary.ts.
 *
 * Data-driven tests (MSTest) and ordered tests: a result with InnerResults is their container, and the inner results are the tests. The
 *   container's outcome folds theirs, so counting both would count a failure twice, and counting containers would leave a failing
 *   row with the name of all; NUnit's and xUnit.net's loggers write rows as tests of their own, too. A container that failed although none
 *   of its rows did (clean-up, time limit) is an error of the suite: it hides nothing, and no test vanishes when it is mended.
 * Definitions: class and assembly are in TestDefinitions, which modern loggers write after the results and old MSTest before them:
 *   results wait for theirs until the end of the file. Either may be missing, and so may Times and TestMethod.
 * xUnit.net v3: "[Test Class Cleanup Failure (…)]" is written as a test; it is an error of the suite.
 * Old MSTest: className with its assembly and version; results other than of unit tests (TestResultAggregation, GenericTestResult, …).
 * Errors of the run (test host crashed, discovery failed) have no test: ResultSummary and RunInfo tell them.
 */

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlTests(chunks, VOCABULARY, trxParser);
}

export const trx: Format = {
  name: 'trx',
  title: 'TRX (Visual Studio)',
  kind: 'tests',
  // CppUnit has a root of that name, too, without any of these.
  claims: ({ root, text }) =>
    root?.name === 'TestRun' &&
    (/microsoft\.com\/schemas\/VisualStudio/i.test(root.attributes.get('xmlns') ?? '') ||
      /<(?:TestSettings|UnitTestResult|TestDefinitions|ResultSummary)[\s/>]/.test(text)),
  read,
  documentation: {
    producers: ['dotnet test', 'MSTest'],
    reads: 'rows of data-driven tests, errors of the run, duration, time of the run',
    limits: 'no file and line; a crashed test host leaves out the tests that did not run',
  },
};
