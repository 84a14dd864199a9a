import { noBaseline } from './ancestry.ts';
import { findArtifactBaseline, saveArtifact } from './artifact.ts';
import { findBranchBaseline, saveBranch } from './branch.ts';
import type { Lookup, Recording } from './lookup.ts';
import type { BaselineAnswer } from './store.ts';

/** A place that `base` can name. */
export interface Scheme {
  /** What the address begins with: `file:`. */
  readonly prefix: string;
  /** One line for the README's table. */
  readonly summary: string;
  readonly find: (address: string, lookup: Lookup) => Promise<BaselineAnswer>;
  /** `undefined`: it is only read, the workflow fills it. */
  readonly save: ((address: string, recording: Recording) => Promise<void>) | undefined;
  /** It goes by the runner's own store of artifacts, which not every server has. */
  readonly needsArtifacts: boolean;
}

const ARTIFACT: Scheme = {
  prefix: 'artifact:',
  summary:
    'artifacts that runs on the base branch left, of this job or the one that is named: `artifact:.github/workflows/main.yml#build`',
  find: findArtifactBaseline,
  save: saveArtifact,
  needsArtifacts: true,
};

const BRANCH: Scheme = {
  prefix: 'branch:',
  summary:
    'a branch that holds nothing but results, for years of history: `branch:test-health`, of another job `branch:test-health#build`; storing needs `contents: write`',
  find: findBranchBaseline,
  save: saveBranch,
  needsArtifacts: false,
};

const FILE: Scheme = {
  prefix: 'file:',
  summary: 'a path that the workflow brings: a snapshot, or a folder of the reports of a base run',
  // It reads reports, which the other stores do not.
  find: async (path, { config }) => (await import('./file.ts')).findFileBaseline(path, config),
  save: undefined,
  needsArtifacts: false,
};

/** Every kind of store. To add one: a file beside this one, its import and its row. */
export const SCHEMES: readonly Scheme[] = [ARTIFACT, BRANCH, FILE];

/** Looks where `base` says: `auto` is artifacts, and without a scheme it is a path. */
export async function findBaseline(lookup: Lookup): Promise<BaselineAnswer> {
  const { scheme, address } = schemeOf(lookup.config.base);
  // The results of another call of one workflow are those of other tests.
  if (lookup.context.call.state === 'unknown' && scheme !== FILE)
    return noBaseline('no base result: which call of the reusable workflow this is cannot be told');
  return scheme.find(address, lookup);
}

export interface RecordingPlace {
  readonly base: string | undefined;
  /** The runner takes artifacts. */
  readonly uploads: boolean;
}

/** Stores a result where the lookup of later runs will find it; `undefined`: there is no such place. */
export function baselineWriter({
  base,
  uploads,
}: RecordingPlace): ((recording: Recording) => Promise<void>) | undefined {
  const { scheme, address } = schemeOf(base);
  const { save } = scheme;
  if (save === undefined || (scheme.needsArtifacts && !uploads)) return undefined;
  return (recording) => save(address, recording);
}

/** The branch that `base` names for results; `undefined`: it names none. */
export function resultsBranch(base: string | undefined): string | undefined {
  const { scheme, address } = schemeOf(base);
  const job = address.lastIndexOf('#');
  return scheme === BRANCH ? address.slice(0, job < 0 ? undefined : job) : undefined;
}

function schemeOf(base: string = 'auto'): { readonly scheme: Scheme; readonly address: string } {
  if (base === 'auto') return { scheme: ARTIFACT, address: '' };
  const scheme = SCHEMES.find(({ prefix }) => base.startsWith(prefix));
  return scheme === undefined ? { scheme: FILE, address: base } : { scheme, address: base.slice(scheme.prefix.length) };
}
