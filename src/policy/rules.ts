import { ConfigError, type Diagnostic } from '../domain/diagnostic.ts';
import type { Gate } from '../gates/gate.ts';
import type { BaseRules } from './base-rules.ts';
import { DEFAULT_POLICY, NO_QUARANTINE } from './defaults.ts';
import { parsePolicy } from './parse.ts';
import type { Policy } from './policy.ts';
import { parseQuarantine, type Quarantine } from './quarantine.ts';

export interface RulesFile {
  /** As the user knows it. */
  readonly file: string;
  readonly text: string;
}

/** Where the rules of a run stand; `undefined`: there is no such file, or nobody knows it. */
export interface RulesFiles {
  readonly policy: RulesFile | undefined;
  readonly quarantine: RulesFile | undefined;
  readonly basePolicy: RulesFile | undefined;
  /** An empty text: there is none, so that base accepts nothing. */
  readonly baseQuarantine: RulesFile | undefined;
}

export interface Rules {
  readonly policy: Policy;
  /** Of the policy: by one with a mistake nothing is judged. */
  readonly problems: readonly Diagnostic[];
  readonly quarantine: Quarantine;
  /** Mistakes in the quarantine: it then accepts nothing, and the run is judged all the same. */
  readonly quarantineProblems: readonly Diagnostic[];
  readonly baseRules: BaseRules;
}

/**
 * Reads them. A policy of base with a mistake judges nothing, so that the change that mends it can pass; a quarantine with a mistake accepts
 * nothing. Both are told.
 */
export function readRules(files: RulesFiles, gates: readonly Gate[]): Rules {
  const policy = read(files.policy, DEFAULT_POLICY, ({ text, file }) => parsePolicy(text, file, gates));
  const quarantine = read(files.quarantine, NO_QUARANTINE, ({ text, file }) => parseQuarantine(text, file));
  const basePolicy = read(files.basePolicy, undefined, ({ text, file }) => parsePolicy(text, `${file} (base)`, gates));
  const baseQuarantine = read(files.baseQuarantine, NO_QUARANTINE, ({ text, file }) =>
    text === '' ? NO_QUARANTINE : parseQuarantine(text, `${file} (base)`),
  );
  return {
    policy: policy.value,
    problems: policy.problems,
    quarantine: quarantine.value,
    quarantineProblems: quarantine.problems,
    baseRules: {
      policy: basePolicy.value,
      quarantine: files.baseQuarantine && baseQuarantine.value,
      problems: [...basePolicy.problems, ...baseQuarantine.problems].map((each) => ({ ...each, level: 'warning' })),
    },
  };
}

interface Read<T> {
  readonly value: T;
  readonly problems: readonly Diagnostic[];
}

function read<T>(file: RulesFile | undefined, otherwise: T, parse: (file: RulesFile) => T): Read<T> {
  if (file === undefined) return { value: otherwise, problems: [] };
  try {
    return { value: parse(file), problems: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return { value: otherwise, problems: error.problems };
  }
}
