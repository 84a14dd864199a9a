import { rootLine } from '../compare/root-line.ts';
import { signatureOf } from '../compare/signature.ts';
import { type Failure, failuresOf, type Outcome, PASSED, type TestSuite } from '../domain/tests.ts';
import { type ByteReader, type ByteWriter, DamagedError } from './bytes.ts';
import { readList, writeList } from './runs.ts';

/** Places of outcomes; new ones go to the end. */
const CODES = { passed: 0, failure: 1, error: 2, skipped: 3, expectedFailure: 4 };

export function writeAttempts(writer: ByteWriter, attempts: readonly Outcome[], suite: TestSuite): void {
  writeList(writer, attempts, (attempt) => {
    switch (attempt.status) {
      case 'passed':
        writer.uint(CODES.passed);
        return;
      case 'failed': {
        writer.uint(attempt.kind === 'failure' ? CODES.failure : CODES.error);
        writeList(writer, failuresOf(attempt), (failure) => {
          const { type, message, detail } = abridge(failure, suite);
          for (const text of [type, message, detail]) writer.text(text);
        });
        return;
      }
      case 'skipped':
        writer.uint(attempt.expectedFailure ? CODES.expectedFailure : CODES.skipped);
        writer.text(attempt.reason);
        return;
    }
  });
}

/** Equal skips are one. */
export function createAttemptReader(reader: ByteReader): () => readonly Outcome[] {
  const skips = new Map<string, readonly Outcome[]>();
  return () => {
    const attempts = readList(reader, () => readAttempt(reader));
    const [first] = attempts;
    if (first === undefined) throw new DamagedError('has a test without an outcome');
    if (attempts.length > 1 || first.status !== 'skipped') return attempts;
    const key = `${first.expectedFailure}${first.reason}`;
    const shared = skips.get(key) ?? attempts;
    skips.set(key, shared);
    return shared;
  };
}

function readAttempt(reader: ByteReader): Outcome {
  const code = reader.uint();
  switch (code) {
    case CODES.passed:
      return PASSED;
    case CODES.failure:
    case CODES.error: {
      const [failure, ...others] = readList(reader, () => readFailure(reader));
      if (failure === undefined) throw new DamagedError('has a failure that says nothing');
      const kind = code === CODES.failure ? 'failure' : 'error';
      return { status: 'failed', kind, failure, ...(others.length === 0 ? {} : { others }) };
    }
    case CODES.skipped:
    case CODES.expectedFailure:
      return { status: 'skipped', reason: reader.text(), expectedFailure: code === CODES.expectedFailure };
  }
  throw new DamagedError('has an outcome that is not known');
}

function readFailure(reader: ByteReader): Failure {
  return { type: reader.text(), message: reader.text(), detail: reader.text() };
}

/** Of a longer text of a failure the beginning and the end are stored, where that leaves its signature what it is. */
const STORED = 600;

function abridge(failure: Failure, suite: TestSuite): Failure {
  const { type, message, detail } = failure;
  if (message.length <= STORED && detail.length <= STORED) return failure;
  const short: Failure = { type, message: shorten(message), detail: shorten(detail) };
  // It was stored before.
  if (short.message === message && short.detail === detail) return failure;
  // The same line, unmasked: a policy's own masks may look at any part of it.
  const isSame =
    rootLine(short) === rootLine(failure) && signatureOf(short, suite).digest === signatureOf(failure, suite).digest;
  return isSame ? short : failure;
}

function shorten(text: string): string {
  if (text.length <= STORED) return text;
  return `${text.slice(0, STORED / 2)}\n…\n${text.slice(-STORED / 2)}`;
}
