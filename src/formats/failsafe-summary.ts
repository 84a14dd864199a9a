import type { Batch, Chunks, Format } from './format.ts';
import { firstLine } from './report-text.ts';
import { runError } from './run-error.ts';
import { numbered } from './xml-events.ts';
import { readXmlTests, type TestOutput, type TestParser } from './xml-tests.ts';

/*
 * failsafe-summary.xml, from which the goal `verify` of Maven Failsafe learns what its goal `integration-test` did.
 *
 * Its counts are those of the TEST-*.xml beside it, which are read by themselves: here none is counted, unless it counts more failures than these
 * have (one was left out of an artifact, or written over by a second execution). A virtual machine that crashed, or was
 * not started at all, is told nowhere else: `failureMessage`. A run that was stopped by `forkedProcessTimeoutInSeconds` has
 * `timeout="true"`, and its TEST-*.xml look whole. Each is an error of the run. `result` repeats the counts (255: failures, 254: no tests).
 */

const ELEMENTS = ['failsafe-summary', 'failureMessage', 'errors', 'failures'] as const;
const ATTRIBUTES = ['timeout'] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

const TIMEOUT = 'the time limit of the run was reached: not all of it may have run';

function summaryParser(output: TestOutput): TestParser {
  let message = '';
  let timedOut = false;
  let failures = 0;
  return {
    open(element, attributes) {
      if (element === E['failsafe-summary']) timedOut = attributes.text(A.timeout) === 'true';
      return element !== E['failsafe-summary'];
    },
    close(element, text) {
      if (element === E.failureMessage) message = text.trim();
      else if (/^\s*\d{1,9}\s*$/.test(text)) failures += Number(text);
    },
    finish() {
      output.failuresBeside({ format: 'junit', count: failures });
      if (timedOut)
        output.add({ ...runError({ message: TIMEOUT, detail: message }), name: '[timeout]', implied: true });
      else if (message !== '')
        output.add({ ...runError({ message: messageOf(message), detail: message }), implied: true });
    },
  };
}

/** The first line is the same for every crash: the classes that crashed tell which it was. */
function messageOf(text: string): string {
  const crashed = /^Crashed tests:\n((?:[\w.$]{1,500}\n){1,20})/m.exec(text)?.[1]?.trim().split('\n').join(', ');
  return crashed === undefined ? firstLine(text) : `${firstLine(text)} Crashed: ${crashed}`;
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlTests(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, summaryParser);
}

export const failsafeSummary: Format = {
  name: 'failsafe-summary',
  title: 'Failsafe summary',
  kind: 'tests',
  claims: ({ root }) => root?.name === 'failsafe-summary',
  read,
  documentation: {
    producers: ['Maven Failsafe'],
    reads: 'crashed virtual machines, time limits, failures that no report beside it has',
    limits: 'no tests: they are in the TEST-*.xml beside it',
  },
};
