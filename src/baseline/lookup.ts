import { createHash } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import type { GitHub } from '../github/client.ts';
import type { RunContext } from '../github/context.ts';
import type { BaseSearch } from './base-commit.ts';
import type { SnapshotMeta } from './codec.ts';

/** What a store may go by when it looks for the run to compare with. */
export interface Lookup {
  readonly config: Config;
  /** This job among those of its matrix; `''` outside one. */
  readonly job: string;
  readonly context: RunContext;
  /** The commit to compare with. */
  readonly base: BaseSearch;
  /** `undefined`: there is no token. */
  readonly github: GitHub | undefined;
}

/** A result that later runs are to be compared with. */
export interface Recording {
  readonly gate: Gate;
  readonly snapshot: Snapshot;
  readonly meta: SnapshotMeta;
  /** For files on their way. */
  readonly folder: string;
  readonly github: GitHub | undefined;
  /** Of the run. */
  readonly attempt: number;
  readonly warn: (message: string) => void;
}

/** What tells the results of one gate from all others. */
export interface Gate {
  readonly key: string;
  /** `.github/workflows/ci.yml` */
  readonly workflow: string | undefined;
  readonly job: string | undefined;
  /** The job among those of its matrix; `''` outside one. */
  readonly matrix: string;
}

export function gateOf({ config, job: matrix, context }: Pick<Lookup, 'config' | 'job' | 'context'>): Gate {
  return { key: config.key, workflow: context.workflowPath, job: context.job, matrix };
}

/**
 * `test-health-default@ci.yml.test`, in a job of a matrix `test-health-default@ci.yml.test-1a2b3c4d`: two workflows, or two jobs of one, do not
 * take each other's results for their own. `@` is in no key.
 */
export function resultName(gate: Gate): string {
  const { key, matrix } = gate;
  const place = placeOf(gate);
  const suffix = matrix === '' ? '' : `-${createHash('sha256').update(matrix).digest('hex').slice(0, 8)}`;
  return `test-health-${key}${place === '' ? '' : `@${place}`}${suffix}`;
}

/** `ci.yml.test`; `''` outside GitHub. */
export function placeOf({ workflow, job }: Pick<Gate, 'workflow' | 'job'>): string {
  const file = workflow?.slice(workflow.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_');
  return [file, job].filter((word) => word !== undefined).join('.');
}

/** The gate whose results an address names: `…#build` of another job, `…#main.yml/build` of another workflow as well. */
export function gateAt(address: string, gate: Gate): { readonly rest: string; readonly gate: Gate } {
  const at = address.lastIndexOf('#');
  if (at < 0) return { rest: address, gate };
  const [job, workflow = gate.workflow] = address
    .slice(at + 1)
    .split('/')
    .reverse();
  return { rest: address.slice(0, at), gate: { ...gate, workflow, job } };
}
