import { utf8 } from './decode.ts';
import type { Batch, Chunks, ReportedFile, ReportedMutant } from './format.ts';
import { lineFinder } from './line-finder.ts';
import { tolerated } from './tolerated.ts';
import { createXmlReader, type Vocabulary, type XmlHandler } from './xml-events.ts';

/** Where a parser of one format puts what it found. */
export interface ReportOutput {
  readonly file: (file: ReportedFile) => void;
  readonly mutant: (mutant: ReportedMutant) => void;
  readonly source: (folder: string) => void;
  /** Milliseconds since 1970. */
  readonly started: (ms: number) => void;
  /** The report itself says that it is not complete: why. */
  readonly incomplete: (reason: string) => void;
  /** Something that was put up with. */
  readonly odd: (message: string) => void;
}

export interface XmlParser extends XmlHandler {
  /** After the last event; may throw `ReportError` for a document that is whole and yet no report. */
  readonly finish?: () => void;
}

/** Reads a report block by block; what was complete before an error is handed on before the error is thrown. */
export function* readXmlReport(
  chunks: Chunks,
  vocabulary: Vocabulary,
  createParser: (output: ReportOutput) => XmlParser,
): Generator<Batch> {
  const { output, take, diagnostics } = collector();
  const parser = createParser(output);
  const reader = createXmlReader(vocabulary, parser, lineFinder(chunks));
  for (const block of utf8(chunks)) {
    try {
      reader.write(block);
    } finally {
      yield* take();
    }
  }
  try {
    const { notes, rest } = reader.end();
    for (const { message } of notes) output.odd(message);
    if (rest !== undefined) yield { rest };
    parser.finish?.();
  } finally {
    yield* take();
    if (diagnostics().length > 0) yield { diagnostics: diagnostics() };
  }
}

function collector() {
  const oddities = tolerated();
  let files: ReportedFile[] = [];
  let mutants: ReportedMutant[] = [];
  let sources: string[] = [];
  let started: number | undefined;
  let incomplete: string | undefined;
  const output: ReportOutput = {
    file: (file) => files.push(file),
    mutant: (mutant) => mutants.push(mutant),
    source: (folder) => sources.push(folder),
    started: (ms) => {
      started = ms;
    },
    incomplete: (reason) => {
      incomplete = reason;
    },
    odd: (message) => oddities.add(message),
  };
  function* take(): Generator<Batch> {
    if (sources.length > 0) yield { sources };
    if (started !== undefined) yield { started };
    if (files.length > 0) yield { files };
    if (mutants.length > 0) yield { mutants };
    if (incomplete !== undefined) yield { incomplete };
    files = [];
    mutants = [];
    sources = [];
    started = undefined;
    incomplete = undefined;
  }
  return { output, take, diagnostics: () => oddities.diagnostics() };
}
