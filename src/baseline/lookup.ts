import { createHash } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { wordsOf } from '../github/call.ts';
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
  readonly pause: Pause;
}

/** Waits for a part of so many milliseconds, another in each job. */
export type Pause = (most: number) => Promise<void>;

/** What tells the results of one gate from all others. */
export interface Gate {
  readonly key: string;
  /** `.github/workflows/ci.yml` */
  readonly workflow: string | undefined;
  /** Of a reusable workflow, that the job is in: `api`, `release / api`. `undefined`: it is in none. */
  readonly call: string | undefined;
  readonly job: string | undefined;
  /** The job among those of its matrix; `''` outside one. */
  readonly matrix: string;
}

export function gateOf({ config, job: matrix, context }: Pick<Lookup, 'config' | 'job' | 'context'>): Gate {
  const call = context.call.state === 'known' ? context.call.name : undefined;
  return { key: config.key, workflow: context.workflowPath, call, job: context.job, matrix };
}

/**
 * `test-health-default@ci.yml.test`, in a job of a matrix `test-health-default@ci.yml.test-1a2b3c4d`: two workflows, or two jobs of one, do not
 * take each other's results for their own. `@` is in no key.
 */
export function resultName(gate: Gate): string {
  const { key, matrix } = gate;
  const place = placeOf(gate);
  const suffix = matrix === '' ? '' : `-${hash(matrix)}`;
  return `test-health-${key}${place === '' ? '' : `@${place}`}${suffix}`;
}

/** Characters. */
const LONGEST_CALL = 100;

/** `ci.yml.test`, of a workflow that `api` calls `ci.yml.api.test`; `''` outside GitHub. */
export function placeOf({ workflow, call, job }: Pick<Gate, 'workflow' | 'call' | 'job'>): string {
  const file = workflow?.slice(workflow.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_');
  return [file, call === undefined ? undefined : callWord(call), job].filter((word) => word !== undefined).join('.');
}

/** `api`, `release.api`; `call__api_-1a2b3c4d` where letters had to go that no artifact may have in its name, such as those of a matrix. */
function callWord(call: string): string {
  const written = wordsOf(call).join('.');
  const plain = wordsOf(call)
    .map((word) => word.replace(/[^\w-]/g, '_'))
    .join('.')
    .slice(0, LONGEST_CALL);
  return plain === written ? plain : `${plain}-${hash(call)}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/**
 * The gate whose results an address names: `…#build` of another job of the workflow, and of the same call, `…#main.yml/build` of another workflow
 * as well, `…#main.yml/api.build` of a call there.
 */
export function gateAt(address: string, gate: Gate): { readonly rest: string; readonly gate: Gate } {
  const at = address.lastIndexOf('#');
  if (at < 0) return { rest: address, gate };
  const [job, workflow] = address
    .slice(at + 1)
    .split('/')
    .reverse();
  const place = workflow === undefined ? gate : { ...gate, workflow, call: undefined };
  return { rest: address.slice(0, at), gate: { ...place, job } };
}
