import { compareDeclared, type Declared } from './declared.ts';
import { utf8 } from './decode.ts';
import type { Batch, Chunks, ReportedCase } from './format.ts';
import { lineFinder } from './line-finder.ts';
import { tolerated } from './tolerated.ts';
import { createXmlReader, type Vocabulary, type XmlHandler } from './xml-events.ts';

/** Where a parser of one format puts what it found. */
export interface TestOutput {
  readonly add: (entry: ReportedCase) => void;
  /** Milliseconds since 1970; the latest counts. */
  readonly started: (ms: number | undefined) => void;
  /** The report itself says that it is not complete: why. The first reason counts. */
  readonly incomplete: (reason: string) => void;
  /** As in `Batch`. */
  readonly failuresBeside: (those: NonNullable<Batch['failuresBeside']>) => void;
  /** Something that was put up with. */
  readonly odd: (message: string) => void;
  /** Tests so far. */
  readonly counted: () => { readonly total: number; readonly failed: number };
}

export interface TestParser extends XmlHandler {
  /** The document is at its end: what waited is passed on, and totals are compared. */
  readonly finish: () => void;
  /** The document cannot be read to its end: what waited is passed on as it is. */
  readonly abandon?: () => void;
}

/** Reads a report block by block; what was complete before an error is handed on before the error is thrown. */
export function* readXmlTests(
  chunks: Chunks,
  vocabulary: Vocabulary,
  createParser: (output: TestOutput) => TestParser,
): Generator<Batch> {
  const { output, take, rest } = collector();
  const parser = createParser(output);
  const reader = createXmlReader(vocabulary, parser, lineFinder(chunks));
  try {
    for (const block of utf8(chunks)) {
      reader.write(block);
      yield* take();
    }
    const { notes, rest: behind } = reader.end();
    for (const { message } of notes) output.odd(message);
    if (behind !== undefined) yield { rest: behind };
  } catch (error) {
    parser.abandon?.();
    yield* rest();
    throw error;
  }
  parser.finish();
  yield* rest();
}

/** Totals that the report declares are a cross-check: what they know of and no entry shows is never green. */
export function checkDeclared(output: TestOutput, declared: Declared, counted: Declared = output.counted()): void {
  for (const { cases = [], incomplete } of compareDeclared(declared, counted)) {
    for (const entry of cases) output.add(entry);
    if (incomplete !== undefined) output.incomplete(incomplete);
  }
}

function collector() {
  const oddities = tolerated();
  let cases: ReportedCase[] = [];
  let total = 0;
  let failed = 0;
  let started: number | undefined;
  let incomplete: string | undefined;
  let failuresBeside: Batch['failuresBeside'];
  const output: TestOutput = {
    add(entry) {
      cases.push(entry);
      if (entry.kind !== 'case') return;
      total++;
      if (entry.attempts[entry.attempts.length - 1]?.status === 'failed') failed++;
    },
    started(ms) {
      if (ms !== undefined && ms > (started ?? 0)) started = ms;
    },
    incomplete(reason) {
      incomplete ??= reason;
    },
    failuresBeside(those) {
      failuresBeside = those;
    },
    odd: (message) => oddities.add(message),
    counted: () => ({ total, failed }),
  };
  function* take(): Generator<Batch> {
    if (cases.length === 0) return;
    const taken = cases;
    cases = [];
    yield { cases: taken };
  }
  function* rest(): Generator<Batch> {
    yield* take();
    if (started !== undefined) yield { started };
    if (incomplete !== undefined) yield { incomplete };
    if (failuresBeside !== undefined) yield { failuresBeside };
    const diagnostics = oddities.diagnostics();
    if (diagnostics.length > 0) yield { diagnostics };
  }
  return { output, take, rest };
}
