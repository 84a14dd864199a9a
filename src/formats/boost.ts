import { boostParser } from './boost-parser.ts';
import { VOCABULARY } from './boost-vocabulary.ts';
import type { Batch, Chunks, Format } from './format.ts';
import { readXmlTests } from './xml-tests.ts';

/*
 * Boost.Test: the XML log (`TestLog`) and the XML report (`TestResult`). Where a file has both, the log counts.
 *
 * Log: a case failed if an <Error>, <FatalError> or <Exception> is in it; an exception in a fixture is an error. One outside of every case
 *   (fixture of a suite, global fixture) is an entry of kind suite. Below --log_level=test_suite no case is written: then nothing is
 *   known of the tests, and the report is incomplete. "Test is aborted" in a suite: what follows did not run.
 *   Expected failures look like failures in the log; the report knows them.
 * Report: a test that never ran, because the module was aborted or its suite's fixture failed, is written as passed with no assertion at
 *   all. Behind the last aborted case, and in an aborted suite, such are skipped, and the report is incomplete. Without
 *   --report_level=detailed it has only totals. Disabled tests are counted, not listed.
 */

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlTests(chunks, VOCABULARY, boostParser);
}

export const boost: Format = {
  name: 'boost',
  title: 'Boost.Test XML (log, report)',
  kind: 'tests',
  claims: ({ root, text }) =>
    root?.name === 'TestLog' || (root?.name === 'TestResult' && /<TestSuite\s[^>]{0,2000}\bassertions_/.test(text)),
  read,
  documentation: {
    producers: ['Boost.Test'],
    reads: 'errors of fixtures, skip reasons, file and line, duration',
    limits: 'a log needs --log_level=test_suite or above, a report --report_level=detailed and has no messages',
  },
};
