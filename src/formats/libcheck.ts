import { type Outcome, onlyAttempt, PASSED } from '../domain/tests.ts';
import type { Batch, Chunks, Format, Head } from './format.ts';
import { failed, named, unknownStatus } from './report-text.ts';
import { type Attributes, numbered } from './xml-events.ts';
import { readXmlTests, type TestOutput, type TestParser } from './xml-tests.ts';

/*
 * Check, the unit testing framework for C (CK_XML_LOG_FILE_NAME): the root of JUnit, and nothing else of it.
 *
 * `error` is a crash, an exit or a time-out of the test itself: a failure. A loop test is there once for each iteration: the number is part of
 * the name. An unchecked fixture that fails is not in the report at all. The time has no zone; a duration of −1 is none.
 */

const ELEMENTS = [
  'testsuites',
  'suite',
  'title',
  'test',
  'fn',
  'id',
  'iteration',
  'duration',
  'description',
  'message',
] as const;
const ATTRIBUTES = ['result'] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

interface Open {
  readonly result: string | undefined;
  readonly texts: Map<number, string>;
}

function libcheckParser(output: TestOutput): TestParser {
  let suite: string | undefined;
  let test: Open | undefined;

  function closeTest({ result, texts }: Open): void {
    const place = /^(.{1,4000}):(\d{1,9})$/s.exec(texts.get(E.fn)?.trim() ?? '');
    const iteration = texts.get(E.iteration)?.trim() ?? '';
    const name = named(texts.get(E.id), '(no name)');
    const seconds = texts.get(E.duration)?.trim() ?? '';
    const outcome = outcomeOf(result, texts.get(E.message) ?? '');
    output.add({
      kind: 'case',
      suite,
      ...(place === null ? {} : { file: place[1] ?? '' }),
      ...(place === null || Number(place[2]) === 0 ? {} : { line: Number(place[2]) }),
      classname: texts.get(E.description)?.trim() ?? '',
      name: iteration === '' || iteration === '0' ? name : `${name} [${iteration}]`,
      attempts: onlyAttempt(outcome),
      ...(/^\d{1,9}(?:\.\d{1,12})?$/.test(seconds) ? { ms: Math.round(Number(seconds) * 1000) } : {}),
      repeated: 'case',
    });
  }

  return {
    open(element, at: Attributes) {
      if (element === E.suite) suite = undefined;
      else if (element === E.test) test = { result: at.repeatedText(A.result), texts: new Map() };
      else return test !== undefined || element === E.title;
      return false;
    },
    close(element, text) {
      if (element === E.title) suite = text.trim() === '' ? undefined : text.trim();
      else if (element === E.test) {
        if (test !== undefined) closeTest(test);
        test = undefined;
      } else test?.texts.set(element, text);
    },
    finish: () => undefined,
  };
}

function outcomeOf(result: string | undefined, message: string): Outcome {
  switch (result) {
    case 'success':
      return PASSED;
    case 'failure':
    case 'error':
      return failed({ message: message.trim() === '' ? 'failed, without a message' : message });
    case undefined:
      return unknownStatus(undefined);
  }
  return unknownStatus(result);
}

function claims({ root, text }: Head): boolean {
  if (root?.name !== 'testsuites') return false;
  if (/check\.sourceforge/.test(root.attributes.get('xmlns') ?? '')) return true;
  // As the JUnit reader tells it from its own.
  const inside = text.slice(text.indexOf('<testsuites') + 11);
  return /<suite[\s>]/.test(text) && !/<test(?:suite|case)[\s>/]/.test(inside);
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlTests(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, libcheckParser);
}

export const libcheck: Format = {
  name: 'libcheck',
  title: 'Check XML (libcheck)',
  kind: 'tests',
  claims,
  read,
  documentation: {
    producers: ['libcheck'],
    reads: 'iterations, file and line, duration',
    limits: 'an unchecked fixture that fails is not in the report; the time has no zone',
  },
};
