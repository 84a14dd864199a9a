import type { Baseline } from '../domain/comparison.ts';
import { uploadArtifact } from '../github/artifacts.ts';
import { KEY_FOR_EACH_CALL } from '../github/call.ts';
import { type Artifact, type GitHub, GitHubError } from '../github/client.ts';
import { findAncestry, labelOf, lookedFor, noBaseline } from './ancestry.ts';
import { type Gate, gateAt, gateOf, type Lookup, type Recording, resultName } from './lookup.ts';
import type { BaselineAnswer } from './store.ts';
import { type Candidate, candidates, distrust } from './trust.ts';

const FILE = 'test-health.snapshot';
/** Stands for the results of several jobs that have one name. */
const CONTESTED = Buffer.from('several jobs left a result of this name\n');
/** Results that are looked at before there is none: each costs two requests. */
const TRIES = 3;
/** Of a hundred results each that are looked through for one on the base commit or before it. */
const PAGES = 10;

/** The nearest result on the base commit or before it. `address`: the workflow, and the job, that make base results; `''`: those that run. */
export async function findArtifactBaseline(address: string, lookup: Lookup): Promise<BaselineAnswer> {
  const { context, base, github } = lookup;
  if (github === undefined) return noBaseline('no token to look for a base result with');
  const gate = gateIn(address, gateOf(lookup));
  try {
    const pages = github.artifacts(resultName(gate))[Symbol.asyncIterator]();
    const asked = [pages.next(), findAncestry(base, github)] as const;
    // Both come to an end, also where one fails: no request goes on behind the run's back.
    await Promise.allSettled(asked);
    const [first, history] = await Promise.all(asked);
    if ('reason' in history)
      return noBaseline(`no base commit: ${history.reason}`, history.advice === undefined ? [] : [history.advice]);
    const { ancestors, label } = history;
    if (first.done !== true && first.value.length === 0 && context.event === 'workflow_run')
      return noBaseline(`no base result for ${lookedFor(ancestors)}`, [nothingStored(gate)]);
    const found = await firstCandidates(first, pages, { ancestors, ownRun: context.judgedRunId });
    return await firstUsable(found.slice(0, TRIES), {
      github,
      workflow: gate.workflow,
      label,
      looked: `no base result for ${lookedFor(ancestors)}`,
    });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return noBaseline('base results could not be asked for', [
      `${error.message}. A job needs "permissions: actions: read, contents: read" for it`,
    ]);
  }
}

/** What follows another workflow is another job than the one that judges there. */
function nothingStored(gate: Gate): string {
  return `nothing is stored as ${resultName(gate)}: the results of another job are named by base: "artifact:#JOB"`;
}

/** Branches that run on every push, and forks, may leave more than a page of results since the base commit. */
async function firstCandidates(
  first: Page,
  rest: AsyncIterator<readonly Artifact[]>,
  of: Parameters<typeof candidates>[1],
): Promise<readonly Candidate[]> {
  let page = first;
  for (let count = 1; page.done !== true; count++) {
    const found = candidates(page.value, of);
    if (found.length > 0 || count === PAGES) return found;
    page = await rest.next();
  }
  return [];
}

type Page = IteratorResult<readonly Artifact[]>;

function gateIn(address: string, own: Gate): Gate {
  const { rest, gate } = gateAt(address, own);
  if (rest === '') return gate;
  return address.includes('#') ? { ...gate, workflow: rest, call: undefined } : { ...gate, workflow: rest };
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
      const label = labelOf(headSha, { distance: candidate.distance, label: search.label });
      return {
        baseline: { ...opened, sha: headSha, label },
        looked: label,
        diagnostics: noBaseline('', refused).diagnostics,
      };
    }
    refused.push(`the base result of ${headSha.slice(0, 7)} was not used: ${opened.problem}`);
  }
  return noBaseline(search.looked, refused);
}

type Result = Pick<Baseline, 'snapshot' | 'history'>;

async function open({ artifact }: Candidate, { github, workflow }: Search): Promise<Result | { problem: string }> {
  const archive = async () => (await import('./archive.ts')).openArchive(artifact, github, [FILE]);
  const [run, opened] = await Promise.all([github.workflowRun(artifact.runId), archive()]);
  const problem = distrust(run, workflow);
  if (problem !== undefined) return { problem };
  if ('problem' in opened) return opened;
  const [file = Buffer.alloc(0)] = opened.files;
  if (CONTESTED.equals(file))
    return { problem: `several jobs of that run left one of this name: ${KEY_FOR_EACH_CALL}` };
  const { decodeSnapshot } = await import('./codec.ts');
  const decoded = decodeSnapshot(file);
  if ('problem' in decoded) return { problem: decoded.problem };
  const { sha, history } = decoded.meta;
  if (sha !== undefined && sha !== artifact.headSha) return { problem: 'it says it is of another commit' };
  return { snapshot: decoded.snapshot, ...(history === undefined ? {} : { history }) };
}

/** Leaves the result of this run for those that come after it. */
export async function saveArtifact(address: string, recording: Recording): Promise<void> {
  const { gate, snapshot, meta, folder, attempt, warn } = recording;
  const { encodeSnapshot } = await import('./codec.ts');
  const files = new Map([[FILE, encodeSnapshot(snapshot, meta)]]);
  const name = resultName(gateIn(address, gate));
  const { replaced } = await uploadArtifact({ name, files, folder, compression: 'none' });
  // In the first attempt what was there cannot be this job's own.
  if (!replaced || attempt > 1) return;
  // Of whom the one is that stays nobody could tell: whoever was compared with it would be compared with other tests.
  const contested = new Map([[FILE, CONTESTED]]);
  await uploadArtifact({ name, files: contested, folder, compression: 'none' });
  warn(`no result is stored, since another job of this run had left one as ${name}: ${KEY_FOR_EACH_CALL}`);
}
