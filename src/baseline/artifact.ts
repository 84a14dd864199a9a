import { createHash } from 'node:crypto';
import type { Baseline } from '../domain/comparison.ts';
import type { Snapshot } from '../domain/snapshot.ts';
import { uploadArtifact } from '../github/artifacts.ts';
import { type GitHub, GitHubError, type History } from '../github/client.ts';
import { openArchive } from './archive.ts';
import type { BaseCommit } from './base-commit.ts';
import { decodeSnapshot, encodeSnapshot, type SnapshotMeta } from './codec.ts';
import type { Lookup } from './lookup.ts';
import type { BaselineAnswer } from './store.ts';
import { type Candidate, candidates, distrust } from './trust.ts';

const FILE = 'test-health.snapshot';
/** Results that are looked at before there is none: each costs two requests. */
const TRIES = 3;

/** Of one gate, in one job of a matrix: `test-health-default`, `test-health-default-1a2b3c4d`. */
export function artifactName(key: string, job: string): string {
  const suffix = job === '' ? '' : `-${createHash('sha256').update(job).digest('hex').slice(0, 8)}`;
  return `test-health-${key}${suffix}`;
}

/** The nearest result on the base commit or before it. `address`: the workflow that makes base results; `''`: the one that runs. */
export async function findArtifactBaseline(
  address: string,
  { config, job, context, base, github }: Lookup,
): Promise<BaselineAnswer> {
  if (github === undefined) return none('no token to look for a base result with');
  const workflow = address === '' ? context.workflowPath : address;
  try {
    const asked = [github.artifacts(artifactName(config.key, job)), ancestry(base, github)] as const;
    // Both come to an end, also where one fails: no request goes on behind the run's back.
    await Promise.allSettled(asked);
    const [artifacts, history] = await Promise.all(asked);
    if ('reason' in history) return none(`no base commit: ${history.reason}`, history.advice);
    const { ancestors, label } = history;
    const found = candidates(artifacts, { ancestors, ownRun: context.runId });
    return await firstUsable(found.slice(0, TRIES), {
      github,
      workflow,
      label,
      looked: `no base result for ${lookedFor(ancestors)}`,
    });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return none(
      'base results could not be asked for',
      `${error.message}. A job needs "permissions: actions: read, contents: read" for it`,
    );
  }
}

type Ancestry =
  | { readonly ancestors: readonly string[]; readonly label: string }
  | Extract<BaseCommit, { reason: string }>;

async function ancestry(base: Promise<BaseCommit>, github: History): Promise<Ancestry> {
  const commit = await base;
  return 'reason' in commit ? commit : { ancestors: await github.ancestors(commit.sha), label: commit.label };
}

function lookedFor([sha = '', ...before]: readonly string[]): string {
  return before.length === 0 ? sha.slice(0, 7) : `${sha.slice(0, 7)} or ${before.length} commits before it`;
}

interface Search {
  readonly github: GitHub;
  readonly workflow: string | undefined;
  /** Which commit the base is, in words. */
  readonly label: string;
  readonly looked: string;
}

async function firstUsable(found: readonly Candidate[], search: Search): Promise<BaselineAnswer> {
  const refused: string[] = [];
  for (const candidate of found) {
    const opened = await open(candidate, search);
    const { headSha } = candidate.artifact;
    if ('snapshot' in opened) {
      const label = `${headSha.slice(0, 7)} (${describe(candidate, search.label)})`;
      return {
        baseline: { ...opened, sha: headSha, label },
        looked: label,
        diagnostics: warnings(refused),
      };
    }
    refused.push(`the base result of ${headSha.slice(0, 7)} was not used: ${opened.problem}`);
  }
  return { baseline: undefined, looked: search.looked, diagnostics: warnings(refused) };
}

function describe({ distance }: Candidate, label: string): string {
  return distance === 0 ? label : `${distance} ${distance === 1 ? 'commit' : 'commits'} before the ${label}`;
}

type Result = Pick<Baseline, 'snapshot' | 'history'>;

async function open({ artifact }: Candidate, { github, workflow }: Search): Promise<Result | { problem: string }> {
  const [run, opened] = await Promise.all([github.workflowRun(artifact.runId), openArchive(artifact, github, [FILE])]);
  const problem = distrust(run, workflow);
  if (problem !== undefined) return { problem };
  if ('problem' in opened) return opened;
  const [file = Buffer.alloc(0)] = opened.files;
  const decoded = decodeSnapshot(file);
  if ('problem' in decoded) return { problem: decoded.problem };
  const { sha, history } = decoded.meta;
  if (sha !== undefined && sha !== artifact.headSha) return { problem: 'it says it is of another commit' };
  return { snapshot: decoded.snapshot, ...(history === undefined ? {} : { history }) };
}

function none(looked: string, warning?: string): BaselineAnswer {
  return { baseline: undefined, looked, diagnostics: warnings(warning === undefined ? [] : [warning]) };
}

function warnings(messages: readonly string[]): BaselineAnswer['diagnostics'] {
  return messages.map((message) => ({ level: 'warning', message }));
}

/** Leaves the result of this run for those that come after it. `folder`: for the file on its way. */
export async function saveArtifact(
  name: string,
  snapshot: Snapshot,
  { meta, folder }: { meta: SnapshotMeta; folder: string },
): Promise<void> {
  const files = new Map([[FILE, encodeSnapshot(snapshot, meta)]]);
  await uploadArtifact({ name, files, folder, compression: 'none' });
}
