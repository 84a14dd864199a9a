import type { Octokit } from './octokit.ts';

/** One connection, and the two ways to send a request over it. */
export interface Session {
  readonly octokit: Octokit;
  readonly token: string;
  /** Parameters that every request has. */
  readonly common: () => Common;
  /** For what may be done twice: reading, and replacing a text by another. */
  readonly repeatable: <T>(route: string, send: () => Promise<T>) => Promise<T>;
  readonly once: <T>(route: string, send: () => Promise<T>) => Promise<T>;
}

interface Common {
  readonly owner: string;
  readonly repo: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly request: { readonly signal: AbortSignal };
}

/** Items of one page, the most that GitHub gives. */
export const PAGE = 100;
