import type { ChangeClass, Touch } from '../domain/comparison.ts';
import type { TestCase, TestSuite } from '../domain/tests.ts';
import type { Flakiness } from './flakiness.ts';
import type { Signature } from './signature.ts';

/** A class and what speaks for it. */
export interface Classified {
  readonly class: ChangeClass;
  readonly evidence: string;
  readonly signature?: Signature;
  /** Of a failure that base has too. */
  readonly standing?: 'broken' | 'flaky';
  readonly lapsed?: Touch;
}

/** What a waiver is asked: is exactly this failure of this test accepted? */
export interface WaiverQuery {
  readonly suite: TestSuite;
  readonly test: TestCase;
  readonly signature: Signature;
}

/** What base has to say of one test. */
export interface BaseWitness {
  /** `undefined`: the run has no base. */
  readonly hasBase: boolean;
  readonly before: { readonly suite: TestSuite; readonly test: TestCase } | undefined;
  /** Where base has several tests of this name and nobody can tell which it is: all of them. What only one of them did says nothing. */
  readonly rivals?: readonly TestCase[] | undefined;
  /** What the runs before say, of this failure of the test or of its fix. `undefined`: nothing is known of them. */
  readonly recall?: ((signature: Signature | undefined) => Recollection) | undefined;
  /** Where the run of base does not have the test, being not whole: what those before it say. */
  readonly recallAbsent?: ((signature: Signature | undefined) => Recollection | undefined) | undefined;
}

/** What the history of base knows of one test. */
export interface Recollection extends Flakiness {
  /** "passed in 20 of 20 base runs" */
  readonly passed?: string | undefined;
  /** Of a test that fails on base: "since 9 runs, first at abc1234". */
  readonly since?: string | undefined;
  /** Of a test that fails on base: in three runs in a row, or as it did before for a moment. */
  readonly standing?: 'broken' | 'flaky' | undefined;
  /**
   * Where the run of base says nothing of single tests (most of them failed, or it was not whole): what those before it say. Without `since` the
   * test passed in the last, or `never` ran in one.
   */
  readonly instead?: (Pick<Recollection, 'since' | 'passed'> & { readonly never?: true }) | undefined;
  /** Why the run of base says nothing of single tests. */
  readonly doubt?: string;
}

export interface ClassifyOptions {
  readonly signatureOf: (test: TestCase, suite: TestSuite) => Signature | undefined;
  /** The evidence of the waiver; `undefined`: not accepted. */
  readonly waive: (query: WaiverQuery) => string | undefined;
}
