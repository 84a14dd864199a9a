import type { Baseline } from '../domain/comparison.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { Policy } from '../policy/policy.ts';
import type { Quarantine } from '../policy/quarantine.ts';
import type { Producer } from './producers.ts';
import type { Workflow } from './workflow.ts';

/** `error`: the gate is wrong or blind because of it. `warning`: something it could say is lost. `hint`: it could be better. */
export const LEVELS = ['error', 'warning', 'hint'] as const;
export type Level = (typeof LEVELS)[number];

/** One thing that is wrong, where, and how to mend it. Names of files and of what is in them are untrusted. */
export interface Finding {
  readonly level: Level;
  readonly file?: string;
  /** 1-based. */
  readonly line?: number;
  readonly found: string;
  /** What to do, in the imperative. */
  readonly advice: string;
  /** Lines to put into the file. */
  readonly paste?: readonly string[];
}

/** A glob that somebody wrote, and how many files it matches. */
export interface Pattern {
  readonly pattern: string;
  readonly purpose: 'tests' | 'coverage';
  /** Of the policy; `undefined`: of the call or of a workflow. */
  readonly suite?: string;
  readonly file?: string;
  readonly line?: number;
  readonly files: number;
}

/** All that a check may look at. */
export interface Examined {
  readonly policy: Policy;
  readonly policyProblems: readonly Diagnostic[];
  readonly quarantine: Quarantine;
  readonly quarantineProblems: readonly Diagnostic[];
  /** `2026-11-30` */
  readonly today: string;
  readonly patterns: readonly Pattern[];
  readonly snapshot: Snapshot;
  /** The run to compare with, where the caller named one: its history says which entries of the quarantine nobody needs. */
  readonly base: Baseline | undefined;
  /** Files that git tracks; `undefined`: there is no repository. */
  readonly tree: readonly string[] | undefined;
  /** By the path of a JUnit report, where its writer is known. */
  readonly producers: ReadonlyMap<string, Producer>;
  readonly workflows: readonly Workflow[];
}

export interface Diagnosis extends Finding {
  /** Name of the check that found it. */
  readonly check: string;
}

/** One kind of trouble. */
export interface Check {
  /** Stable: scripts may go by it. */
  readonly name: string;
  /** One line, for people who wonder what is looked at. */
  readonly summary: string;
  readonly find: (examined: Examined) => readonly Finding[];
}
