import type { Config } from '../config.ts';
import { findFileBaseline } from './file.ts';
import type { BaselineAnswer } from './store.ts';

/** A place that `base` can name. */
interface Scheme {
  /** What the address begins with: `file:`. */
  readonly prefix: string;
  /** One line for the README's table. */
  readonly summary: string;
  readonly find: (address: string, config: Config) => Promise<BaselineAnswer>;
}

/** Every kind of store. To add one: a file beside this one, its import and its row. */
export const SCHEMES: readonly Scheme[] = [
  {
    prefix: 'file:',
    summary: 'a path that the workflow brings: a snapshot, or a folder of the reports of a base run',
    find: findFileBaseline,
  },
];

/** Looks where `base` says; without a scheme it is a path. */
export function findBaseline(config: Config): Promise<BaselineAnswer> {
  const { base } = config;
  if (base === undefined || base === 'auto') return findFileBaseline(undefined, config);
  const scheme = SCHEMES.find(({ prefix }) => base.startsWith(prefix));
  return scheme === undefined ? findFileBaseline(base, config) : scheme.find(base.slice(scheme.prefix.length), config);
}
