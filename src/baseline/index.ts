import { findArtifactBaseline } from './artifact.ts';
import { findFileBaseline } from './file.ts';
import type { Lookup } from './lookup.ts';
import type { BaselineAnswer } from './store.ts';

/** A place that `base` can name. */
export interface Scheme {
  /** What the address begins with: `file:`. */
  readonly prefix: string;
  /** One line for the README's table. */
  readonly summary: string;
  readonly find: (address: string, lookup: Lookup) => Promise<BaselineAnswer>;
}

/** Every kind of store. To add one: a file beside this one, its import and its row. */
export const SCHEMES: readonly Scheme[] = [
  {
    prefix: 'artifact:',
    summary:
      'artifacts that runs on the base branch left, by this workflow or the one that is named: `artifact:.github/workflows/main.yml`',
    find: findArtifactBaseline,
  },
  {
    prefix: 'file:',
    summary: 'a path that the workflow brings: a snapshot, or a folder of the reports of a base run',
    find: (path, { config }) => findFileBaseline(path, config),
  },
];

/** Looks where `base` says: `auto` is artifacts, and without a scheme it is a path. */
export function findBaseline(lookup: Lookup): Promise<BaselineAnswer> {
  const { base = 'auto' } = lookup.config;
  if (base === 'auto') return findArtifactBaseline('', lookup);
  const scheme = SCHEMES.find(({ prefix }) => base.startsWith(prefix));
  return scheme === undefined
    ? findFileBaseline(base, lookup.config)
    : scheme.find(base.slice(scheme.prefix.length), lookup);
}
