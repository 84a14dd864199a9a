import type { Diagnostic } from '../domain/diagnostic.ts';
import type { MutantStatus } from '../domain/mutants.ts';
import type { Ratio } from '../domain/ratio.ts';
import type { EntryKind, Outcome } from '../domain/tests.ts';

/** The bytes of a file in order, in blocks of any size. A block may be reused once the next one is asked for. */
export type Blocks = Iterable<Uint8Array>;

/** They can be iterated again, from the beginning, which a generator cannot: the line of an error is looked up so. */
export type Chunks = Blocks & { readonly next?: never };

/** The beginning of a file, for recognising it by content. */
export interface Head {
  /** Decoded (BOM, declared encoding, UTF-16), at most 64 Ki characters, without BOM and leading white space. */
  readonly text: string;
  /** Local name of the root element of an XML document, attributes as written (decoded); `undefined` for anything else. */
  readonly root: { readonly name: string; readonly attributes: ReadonlyMap<string, string> } | undefined;
  /** `text` is the whole file. */
  readonly whole: boolean;
}

/** What is known of a file besides its bytes. */
export interface Source {
  /** As the user knows it. */
  readonly path: string;
}

/** One entry of a test report, as written. */
export interface ReportedCase {
  readonly kind: EntryKind;
  /** Test file, module or class; `undefined`: the report names nothing, so the report file is the suite. */
  readonly suite: string | undefined;
  /** The report's own project (Playwright), part of the environment. */
  readonly project?: string;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly classname: string;
  readonly name: string;
  /** At least one, in the order in which they ran. */
  readonly attempts: readonly Outcome[];
  readonly ms?: number;
  /** What a second entry of the same identity in this report is: another attempt of the same test, or another test. */
  readonly repeated: 'attempt' | 'case';
  /** It follows from what others say, and is no entry of the report: it is not counted as one. */
  readonly implied?: true;
  /** Of an error of a suite: the report has it among its cases, so that it is counted as one. */
  readonly listed?: true;
  /** Of an internal error: what broke ran only this suite, so that the others of the report are as whole as before. */
  readonly reach?: 'suite';
}

/** What neighbouring cases of a report mostly share, as in `ReportedCase`. */
export interface CaseHome {
  readonly suite: string | undefined;
  readonly project: string | undefined;
  readonly file: string | undefined;
  readonly classname: string;
}

/**
 * Cases that passed at once, each a test of its own (`repeated: 'case'`), as columns: what a report has by the million is no object each.
 * Columns may be longer than there are cases.
 */
export interface PassedCases {
  readonly length: number;
  /** Places among the cases of which each begins a row of neighbours with one home. */
  readonly starts: readonly number[];
  readonly homes: readonly CaseHome[];
  /** The names, one behind the other: ASCII without control characters, none empty. */
  readonly characters: Uint8Array;
  /** Index of the first byte after each name. */
  readonly ends: Uint32Array;
  /** `hashBytes` of each name. */
  readonly hashes: Int32Array;
  /** −1: not known. */
  readonly ms: Int32Array;
  /** 1-based; 0: not known. */
  readonly lines: Int32Array;
  /** How many of them stand before each of the batch's `cases`. */
  readonly before: readonly number[];
}

/** Branches of a line: either one branch with its identity, or counts. */
export type ReportedBranch =
  | { readonly line: number; readonly arm: string; readonly hits: number }
  | { readonly line: number; readonly taken: number; readonly total: number };

/** Branches as columns, place by place: what a report has by the hundred thousand is no object each. */
export type BranchColumns =
  | { readonly lines: readonly number[]; readonly arms: readonly string[]; readonly hits: readonly number[] }
  | { readonly lines: readonly number[]; readonly taken: readonly number[]; readonly total: readonly number[] };

/** A function or block; `id` is the same for the same unit in every report of that format. */
export interface ReportedUnit {
  readonly id: string;
  readonly hits: number;
  /** Statements in it; 1 unless said. */
  readonly count?: number;
}

/** A part of what a report says of one source file; a file may come in several parts, which are united (hit if any). */
export interface ReportedFile {
  /** As written. */
  readonly path: string;
  /** The module of the build that the report puts it in, and its path there, where that is not the same. */
  readonly module?: { readonly name: string; readonly path: string };
  /** Line numbers, 1-based, in any order, repeats allowed; `hits[i]` belongs to `lines[i]`: ≥ 0, possibly beyond 2³². */
  readonly lines: readonly number[];
  readonly hits: readonly number[];
  readonly branches?: readonly ReportedBranch[];
  /** Instead of `branches`. */
  readonly branchColumns?: BranchColumns;
  readonly functions?: readonly ReportedUnit[];
  readonly statements?: readonly ReportedUnit[];
  /** Declared totals, only where the report has no detail of that kind. */
  readonly totals?: Readonly<Partial<Record<'lines' | 'branches' | 'functions' | 'statements', Ratio>>>;
}

/** One change that a mutation tester made to the code. */
export interface ReportedMutant {
  /** The source file as written. */
  readonly file: string;
  /** 1-based, first and last. */
  readonly line: number;
  readonly endLine: number;
  /** The kind of change, as the tool names it. */
  readonly mutator: string;
  readonly status: MutantStatus;
}

/** What one stretch of a report says. */
export interface Batch {
  readonly cases?: readonly ReportedCase[];
  /** More cases, between those: `casesOf` has them all in their order. */
  readonly passed?: PassedCases;
  readonly files?: readonly ReportedFile[];
  readonly mutants?: readonly ReportedMutant[];
  /** Folders that paths may be relative to (`<source>`), as written. */
  readonly sources?: readonly string[];
  /** When the run that wrote it began, milliseconds since 1970 UTC; only where the report says so with a time zone or in UTC. */
  readonly started?: number;
  /** The report itself says that it is not complete (an aborted run, an internal error, a plan that was not reached): why. */
  readonly incomplete?: string;
  /** It is a summary of the reports of one format in its folder: so many failures and errors are to be in them. */
  readonly failuresBeside?: { readonly format: string; readonly count: number };
  /** Where the text behind the document begins, in bytes of UTF-8: another report may be in it. */
  readonly rest?: number;
  readonly diagnostics?: readonly Omit<Diagnostic, 'file'>[];
}

export type Read = (chunks: Chunks, source: Source) => Iterable<Batch>;

/**
 * One kind of report. `read` is a pure generator over the bytes: it yields what it has after each block at the latest, so that memory
 * follows the result; it throws `ReportError` for a file that is broken or ends in the middle, after yielding what it could read.
 */
export interface Format {
  /** Key, stable: stored in snapshots. */
  readonly name: string;
  readonly title: string;
  readonly kind: 'tests' | 'coverage' | 'mutation';
  /** By content; two formats never claim one file. */
  readonly claims: (head: Head) => boolean;
  readonly read: Read;
  /** As `read`, for files one after the other: what serves all of them is made once. For formats that come by the thousand. */
  readonly reader?: () => Read;
  /** For the README's table. */
  readonly documentation: {
    /** Tools whose real output is in the fixtures. */
    readonly producers: readonly string[];
    /** What is read: "attempts, file and line". */
    readonly reads: string;
    /** Known limits of the producers. */
    readonly limits: string;
  };
}
