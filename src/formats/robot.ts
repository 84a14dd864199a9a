import { type Outcome, PASSED, PASSED_ONCE } from '../domain/tests.ts';
import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { timestamp } from './junit-numbers.ts';
import { errored, firstLine, named } from './report-text.ts';
import { failureIn, robotAttempts } from './robot-status.ts';
import { longName, type Open, suiteError } from './robot-suite.ts';
import { type Attributes, numbered } from './xml-events.ts';
import { checkDeclared, readXmlTests, type TestOutput, type TestParser } from './xml-tests.ts';

/*
 * Robot Framework's output.xml, 3 to 7, and what Rebot makes of it.
 *
 * Statuses of keywords and of FOR, IF and TRY are not counted: the last <status> in a test or suite is its own.
 * A suite's set-up that fails: its tests say "Parent suite setup failed" and are errors; the suite is an entry of kind suite, too.
 * A suite's tear-down that fails: the file shows its tests as they were, Robot counts all of them as failed, and so do we.
 * rebot --merge writes earlier attempts into the message of the test: they are attempts here.
 * --skiponfailure, and tests that are not critical (before 4.0): failures that were accepted, apart from passed tests.
 * <errors>: libraries that cannot be imported are told by the tests that need them; a file that cannot be parsed (older versions go on
 *   without it) is an entry of kind collection.
 * Times without a zone, and the Log that a killed Robot leaves is cut off.
 */

const ELEMENTS = ['robot', 'suite', 'test', 'status', 'statistics', 'total', 'stat', 'errors', 'msg'] as const;
const ATTRIBUTES = [
  'name',
  'source',
  'line',
  'status',
  'critical',
  'elapsed',
  'starttime',
  'endtime',
  'level',
  'pass',
  'fail',
  'skip',
] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

/** Statuses of a suite in which nothing failed. */
const UNSUSPICIOUS: ReadonlySet<string> = new Set(['PASS', 'SKIP', 'NOT RUN', 'NOT_RUN']);

function robotParser(output: TestOutput): TestParser {
  const suites: Open[] = [];
  let test: Open | undefined;
  /** All tests of the outermost suite wait for its tear-down. */
  let waiting: ReportedCase[] = [];
  let word: string | undefined;
  let declared: { total: number; failed: number } | undefined;
  /** They have a <suite> of their own, which is no test suite. */
  let inStatistics = false;
  let inTotal = false;
  let inErrors = false;
  let level = '';
  let hasUncritical = false;

  function open(at: Attributes): Open {
    const line = at.number(A.line);
    return {
      name: named(at.text(A.name), '(no name)'),
      file: at.repeatedText(A.source) || suites.at(-1)?.file,
      line: line !== undefined && Number.isInteger(line) && line > 0 ? line : undefined,
      firstTest: waiting.length,
      status: { word: undefined, text: '' },
      ms: undefined,
      critical: true,
    };
  }

  function openStatus(at: Attributes): boolean {
    const owner = test ?? suites.at(-1);
    if (owner === undefined) return false;
    word = at.repeatedText(A.status);
    owner.ms = elapsed(at);
    owner.critical = !at.is(A.critical, 'no');
    return true;
  }

  function closeStatus(text: string): void {
    const owner = test ?? suites.at(-1);
    if (owner !== undefined) owner.status = { word, text };
  }

  function closeTest({ name, file, line, ms, status, critical }: Open): void {
    if (!critical) hasUncritical = true;
    const attempts = robotAttempts({ ...status, critical });
    waiting.push({
      kind: 'case',
      suite: longName(suites),
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
      classname: '',
      name,
      attempts: attempts.length === 1 && attempts[0] === PASSED ? PASSED_ONCE : attempts,
      ...(ms === undefined ? {} : { ms }),
      repeated: 'case',
    });
  }

  function closeSuite(suite: Open): void {
    const { word: result, text } = suite.status;
    const says = text.replace(/^\*HTML\*\s*/, '').trim();
    if (result === undefined) output.incomplete(`the suite ${suite.name.slice(0, 200)} has no status`);
    // "Suite setup failed:", "Suite teardown failed:", or the one "Also" the other.
    const isOwn =
      says !== '' || !waiting.slice(suite.firstTest).some(({ attempts }) => attempts.at(-1)?.status === 'failed');
    if (result !== undefined && !UNSUSPICIOUS.has(result) && isOwn)
      waiting.push(suiteError(named(says, 'the suite failed although nothing in it did'), [...suites, suite]));
    if (/(?:^|\n)(?:Also )?suite teardown failed:/i.test(says)) failTests(suite.firstTest, errored(failureIn(says)));
    if (suites.length > 0) return;
    for (const entry of waiting) output.add(entry);
    waiting = [];
  }

  function failTests(from: number, outcome: Outcome): void {
    waiting = waiting.map((entry, i) => {
      const last = entry.attempts[entry.attempts.length - 1];
      if (i < from || entry.kind !== 'case' || last?.status === 'failed') return entry;
      if (last?.status === 'skipped') return entry;
      return { ...entry, attempts: [...entry.attempts.slice(0, -1), outcome] };
    });
  }

  function openStat(at: Attributes): boolean {
    if (!inTotal) return false;
    const failed = at.number(A.fail) ?? 0;
    const total = (at.number(A.pass) ?? 0) + failed + (at.number(A.skip) ?? 0);
    // Before 4.0 "Critical Tests" stands beside "All Tests".
    if (total >= (declared?.total ?? 0)) declared = { total, failed };
    return false;
  }

  function closeMessage(text: string): void {
    const said = firstLine(text).slice(0, 300);
    if (level !== 'ERROR') return;
    output.odd(`Robot Framework says: ${said}`);
    const path = /^Parsing (?:\w+ )?'([^'\n]{1,500})' failed/.exec(text)?.[1];
    if (path === undefined) return;
    const attempts = [errored({ message: text })];
    output.add({
      kind: 'collection',
      suite: path,
      file: path,
      classname: '',
      name: '[file]',
      attempts,
      repeated: 'case',
    });
  }

  return {
    open(element, at) {
      if (element === E.status) return openStatus(at);
      if (element === E.test) test = open(at);
      else if (element === E.suite) {
        if (!inStatistics) suites.push(open(at));
      } else if (element === E.statistics) inStatistics = true;
      else if (element === E.total) inTotal = true;
      else if (element === E.stat) return openStat(at);
      else if (element === E.errors) inErrors = true;
      else if (element === E.msg && inErrors) {
        level = at.text(A.level) ?? '';
        return true;
      }
      return false;
    },
    close(element, text) {
      if (element === E.status) closeStatus(text);
      else if (element === E.test) {
        if (test !== undefined) closeTest(test);
        test = undefined;
      } else if (element === E.suite) {
        const suite = inStatistics ? undefined : suites.pop();
        if (suite !== undefined) closeSuite(suite);
      } else if (element === E.statistics) inStatistics = false;
      else if (element === E.total) inTotal = false;
      else if (element === E.errors) inErrors = false;
      else if (element === E.msg && inErrors) closeMessage(text);
    },
    finish() {
      if (declared === undefined) return;
      checkDeclared(output, hasUncritical ? { total: declared.total } : declared);
    },
    abandon() {
      for (const entry of waiting) output.add(entry);
      waiting = [];
    },
  };
}

/** Since 7.0 `elapsed` in seconds; before, `20260102 03:04:05.678` twice. */
function elapsed(at: Attributes): number | undefined {
  const seconds = at.number(A.elapsed);
  if (seconds !== undefined) return seconds >= 0 ? Math.round(seconds * 1000) : undefined;
  const [start, end] = [momentOf(at.text(A.starttime)), momentOf(at.text(A.endtime))];
  return start === undefined || end === undefined || end < start ? undefined : end - start;
}

function momentOf(written: string | undefined): number | undefined {
  const parts = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,6})?)$/.exec(written ?? '');
  return parts === null ? undefined : timestamp(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}`, 'UTC');
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlTests(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, robotParser);
}

export const robot: Format = {
  name: 'robot',
  title: 'Robot Framework output.xml',
  kind: 'tests',
  // The root of a URDF model is called so, too.
  claims: ({ root }) => root?.name === 'robot' && root.attributes.has('generator'),
  read,
  documentation: {
    producers: ['robot'],
    reads: 'attempts (rebot --merge), errors of suite set-up and tear-down, accepted failures, file and line, duration',
    limits: 'times have no zone, so an old report is not told from a new one; a dry run looks like a run',
  },
};
