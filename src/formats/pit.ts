import type { MutantStatus } from '../domain/mutants.ts';
import type { Batch, Chunks, Format } from './format.ts';
import { type ReportOutput, readXmlReport, type XmlParser } from './xml-coverage.ts';
import { type Attributes, numbered } from './xml-events.ts';

/*
 * PIT mutations.xml (Java): mutations → mutation { status } → sourceFile, mutatedClass, lineNumber, mutator.
 *
 * KILLED, TIMED_OUT, MEMORY_ERROR and RUN_ERROR are noticed, as in PIT's own score; SURVIVED and NO_COVERAGE are not. NON_VIABLE changes
 * do not load: no valid mutants (PIT counts them as noticed). NOT_STARTED and STARTED: the run broke off. A status that is not
 * known counts as survived.
 * The path is the package of the class and the source file, without the source root. A mutation of several lines names the first.
 */

const ELEMENTS = ['mutation', 'sourceFile', 'mutatedClass', 'lineNumber', 'mutator'] as const;
const ATTRIBUTES = ['status'] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

const STATUSES: ReadonlyMap<string, MutantStatus> = new Map([
  ['KILLED', 'killed'],
  ['MEMORY_ERROR', 'killed'],
  ['RUN_ERROR', 'killed'],
  ['TIMED_OUT', 'timeout'],
  ['SURVIVED', 'survived'],
  ['NO_COVERAGE', 'no-coverage'],
  ['NON_VIABLE', 'invalid'],
  ['NOT_STARTED', 'pending'],
  ['STARTED', 'pending'],
]);

function pitParser(output: ReportOutput): XmlParser {
  const texts = new Map<number, string>();
  let status: MutantStatus = 'survived';
  let pending = 0;

  function open(element: number, at: Attributes): boolean {
    if (element !== E.mutation) return true;
    texts.clear();
    const known = STATUSES.get(at.text(A.status) ?? '');
    if (known === undefined) output.odd('a mutation has a status that is not known: it counts as survived');
    status = known ?? 'survived';
    return false;
  }

  function close(element: number, text: string): void {
    if (element !== E.mutation) {
      texts.set(element, text.trim());
      return;
    }
    const line = Math.max(1, Math.floor(Number(texts.get(E.lineNumber))) || 1);
    const folder = (texts.get(E.mutatedClass) ?? '').split('.').slice(0, -1);
    const file = [...folder, texts.get(E.sourceFile) ?? ''].join('/');
    const mutator = (texts.get(E.mutator) ?? '').split('.').at(-1) ?? '';
    output.mutant({ file, line, endLine: line, mutator, status });
    if (status === 'pending') pending++;
  }

  function finish(): void {
    if (pending > 0) output.incomplete(`${pending} mutations were not tried`);
  }

  return { open, close, finish };
}

function read(chunks: Chunks): Iterable<Batch> {
  return readXmlReport(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, pitParser);
}

export const pit: Format = {
  name: 'pit',
  title: 'PIT mutations.xml',
  kind: 'mutation',
  claims: ({ root }) => root?.name === 'mutations',
  read,
  documentation: {
    producers: ['pit'],
    reads: 'mutants with place and status',
    limits: 'a path is package and file, without the source root',
  },
};
