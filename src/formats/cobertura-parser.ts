import { type Listed, listing, takeLines } from './cobertura-lines.ts';
import type { ReportedFile, ReportedUnit } from './format.ts';
import { readHits } from './hits.ts';
import type { ReportOutput, XmlParser } from './xml-coverage.ts';
import { type Attributes, numbered, type Vocabulary } from './xml-events.ts';

const ELEMENTS = ['source', 'class', 'method', 'line'] as const;
const ATTRIBUTES = ['filename', 'name', 'signature', 'number', 'hits', 'condition-coverage'] as const;
const E = numbered(ELEMENTS);
const A = numbered(ATTRIBUTES);

export const VOCABULARY: Vocabulary = { elements: ELEMENTS, attributes: ATTRIBUTES };

export interface CoberturaParser extends XmlParser {
  /** The class that was open when the document broke off. */
  readonly unfinished: () => ReportedFile | undefined;
}

interface Class {
  readonly path: string;
  readonly name: string;
  readonly own: Listed;
  readonly ofMethods: Listed;
  readonly functions: ReportedUnit[];
}

interface Method {
  readonly name: string;
  /** As its own attribute says. */
  readonly declared: number | undefined;
  firstLine: number | undefined;
  hits: number;
}

export function coberturaParser(output: ReportOutput): CoberturaParser {
  let open: Class | undefined;
  let method: Method | undefined;
  let lastWritten = '';
  let lastRead: ReturnType<typeof conditions>;

  function hitsOf(attributes: Attributes): number | undefined {
    const plain = attributes.number(A.hits);
    if (plain !== undefined && plain >= 0) return plain;
    if (!attributes.has(A.hits)) return undefined;
    const read = readHits(attributes.text(A.hits) ?? '');
    if (read.odd !== undefined) output.odd(`hits that are ${read.odd}: read as 0`);
    return read.hits;
  }

  function line(attributes: Attributes): void {
    if (open === undefined) return;
    const number = attributes.number(A.number);
    if (number === undefined || !Number.isInteger(number) || number < 0 || number > 0xffff_ffff) {
      output.odd('a line whose number is none: left out');
      return;
    }
    const hits = hitsOf(attributes) ?? 0;
    if (method !== undefined) {
      method.firstLine ??= number;
      method.hits = Math.max(method.hits, hits);
    }
    if (number === 0) return;
    const listed = method === undefined ? open.own : open.ofMethods;
    listed.lines.push(number);
    listed.hits.push(hits);
    if (attributes.has(A['condition-coverage'])) branchesOf(number, attributes, listed.branches);
  }

  function branchesOf(line: number, attributes: Attributes, columns: Listed['branches']): void {
    // Most lines with branches have the same as the one before, which is then the same string.
    const written = attributes.repeatedText(A['condition-coverage']) ?? '';
    if (written !== lastWritten) {
      lastWritten = written;
      lastRead = conditions(written);
    }
    if (lastRead === undefined) return;
    columns.lines.push(line);
    columns.taken.push(lastRead.taken);
    columns.total.push(lastRead.total);
  }

  function closeMethod(ended: Method): void {
    method = undefined;
    // A method without lines and hits (abstract, or not measured) is none that could run.
    if (open === undefined || (ended.firstLine === undefined && ended.declared === undefined)) return;
    open.functions.push({
      id: `${open.name}.${ended.name}:${ended.firstLine ?? ''}`,
      hits: ended.declared ?? ended.hits,
    });
  }

  return {
    open(element, attributes) {
      switch (element) {
        case E.source:
          return true;
        case E.class: {
          const name = attributes.text(A.name) ?? '';
          const path = attributes.repeatedText(A.filename) ?? name;
          open = { path, name, own: listing(), ofMethods: listing(), functions: [] };
          return false;
        }
        case E.method: {
          const name = `${attributes.text(A.name) ?? ''}${attributes.text(A.signature) ?? ''}`;
          method = { name, declared: hitsOf(attributes), firstLine: undefined, hits: 0 };
          return false;
        }
        case E.line:
          line(attributes);
          return false;
      }
      return false;
    },
    close(element, text) {
      if (element === E.source) output.source(text.trim());
      else if (element === E.method && method !== undefined) closeMethod(method);
      else if (element === E.class && open !== undefined) {
        output.file(reportedFile(open));
        open = undefined;
      }
    },
    leaves(window, position) {
      if (open === undefined) return position;
      const listed = method === undefined ? open.own : open.ofMethods;
      const before = listed.lines.length;
      const end = takeLines(window, position, listed);
      if (method !== undefined) addLines(method, listed, before);
      return end;
    },
    unfinished: () => (open === undefined ? undefined : reportedFile(open)),
  };
}

/** What the lines from `before` on say of their method. */
function addLines(method: Method, { lines, hits }: Listed, before: number): void {
  for (let i = before; i < lines.length; i++) {
    method.firstLine ??= lines[i];
    method.hits = Math.max(method.hits, hits[i] ?? 0);
  }
}

function reportedFile({ path, own, ofMethods, functions }: Class): ReportedFile {
  const { lines, hits, branches } = own.lines.length > 0 ? own : ofMethods;
  return {
    path,
    lines,
    hits,
    ...(branches.lines.length === 0 ? {} : { branchColumns: branches }),
    ...(functions.length === 0 ? {} : { functions }),
  };
}

/** `50% (1/2)`, `50.0 % (1/2)`; a percentage alone does not say of how many. */
function conditions(written: string): { readonly taken: number; readonly total: number } | undefined {
  const counts = /\((\d{1,9})\s*\/\s*(\d{1,9})\)/.exec(written.slice(0, 80));
  const taken = Number(counts?.[1]);
  const total = Number(counts?.[2]);
  return counts === null || total === 0 ? undefined : { taken: Math.min(taken, total), total };
}
