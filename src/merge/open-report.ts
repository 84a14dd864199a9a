import type { Environment } from '../domain/tests.ts';

/** What is known of a report before it is read. */
export interface OpenReport {
  /** As the user knows it. */
  readonly path: string;
  /** Name of the format; `undefined`: no format claims the file. */
  readonly format: string | undefined;
  /** What the format is for, where the caller knows. */
  readonly kind?: 'tests' | 'coverage' | 'mutation';
  /** Of the run: the job's matrix values. */
  readonly environment: Environment;
  /** What the user named the file for. A broken file named for tests leaves a suite that is unreadable. */
  readonly purpose: 'tests' | 'coverage';
  /** Last change of the file, milliseconds since 1970. */
  readonly modified?: number;
  readonly since?: number | undefined;
}
