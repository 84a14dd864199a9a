import type { Baseline } from '../domain/comparison.ts';
import { type DataBranch, GitHubError, type History } from '../github/client.ts';
import { asSha } from '../github/payload.ts';
import { findAncestry, labelOf, lookedFor, noBaseline } from './ancestry.ts';
import { gateAt, gateOf, type Lookup, type Recording, resultName } from './lookup.ts';
import type { BaselineAnswer } from './store.ts';

/** Results of one gate that are kept in the tree; older ones stay in the history of the branch. */
const KEPT = 200;
/** Results that are looked at before there is none. */
const LOOKS = 3;
/** Each try that fails is one in which another job was faster: so many that end at once are all stored. */
const TRIES = 12;
/** Milliseconds. What is waited for grows to it, so that a whole matrix does not come back together. */
const LONGEST_PAUSE = 16_000;

/** The nearest result on the base commit or before it, of those on a branch that only holds results. */
export async function findBranchBaseline(address: string, lookup: Lookup): Promise<BaselineAnswer> {
  const { base, github } = lookup;
  const { rest: branch, gate } = gateAt(address, gateOf(lookup));
  if (branch === '')
    return noBaseline('no branch of base results was named', [
      'base: found "branch:", wanted a name after it: branch:test-health',
    ]);
  if (github === undefined) return noBaseline('no token to look for a base result with');
  try {
    return await search(branch, { github, base, folder: resultName(gate) });
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return noBaseline('base results could not be asked for', [
      `${error.message}. A job needs "permissions: contents: read" for it`,
    ]);
  }
}

interface Search {
  readonly github: History & DataBranch;
  readonly base: Lookup['base'];
  readonly folder: string;
}

async function search(branch: string, { github, base, folder }: Search): Promise<BaselineAnswer> {
  const asked = [github.branchFiles(branch), findAncestry(base, github)] as const;
  await Promise.allSettled(asked);
  const [files, history] = await Promise.all(asked);
  if ('reason' in history)
    return noBaseline(`no base commit: ${history.reason}`, history.advice === undefined ? [] : [history.advice]);
  const looked = `no base result for ${lookedFor(history.ancestors)}`;
  const stored = new Map(resultsIn(files?.blobs.keys() ?? [], folder).map(({ sha, path }) => [sha, path]));
  const found = history.ancestors.flatMap((sha, distance) => {
    const blob = files?.blobs.get(stored.get(sha) ?? '');
    return blob === undefined ? [] : [{ sha, blob, label: labelOf(sha, { distance, label: history.label }) }];
  });
  const refused: string[] = [];
  for (const { sha, blob, label } of found.slice(0, LOOKS)) {
    const opened = await open(blob, sha, github);
    if ('snapshot' in opened)
      return {
        baseline: { ...opened, sha, label },
        looked: label,
        diagnostics: noBaseline('', refused).diagnostics,
      };
    refused.push(`the base result of ${sha.slice(0, 7)} was not used: ${opened.problem}`);
  }
  return noBaseline(looked, refused);
}

type Result = Pick<Baseline, 'snapshot' | 'history'>;

async function open(blob: string, sha: string, github: DataBranch): Promise<Result | { readonly problem: string }> {
  const [{ decodeSnapshot }, bytes] = await Promise.all([import('./codec.ts'), github.readBlob(blob)]);
  const decoded = decodeSnapshot(bytes);
  if ('problem' in decoded) return decoded;
  const { snapshot, meta } = decoded;
  if (meta.sha !== sha) return { problem: 'it says it is of another commit' };
  return { snapshot, ...(meta.history === undefined ? {} : { history: meta.history }) };
}

/** `test-health-default/001763632800000-4f2c….snapshot`: by the time of the run, oldest first. */
function resultsIn(
  paths: Iterable<string>,
  folder: string,
): readonly { readonly path: string; readonly sha: string }[] {
  return [...paths]
    .filter((path) => path.startsWith(`${folder}/`))
    .sort()
    .flatMap((path) => {
      const sha = asSha(/-([0-9a-f]+)\.snapshot$/.exec(path)?.[1]);
      return sha === undefined ? [] : [{ path, sha }];
    });
}

/** Adds the result to the branch, which begins with it; what others add at the same moment stays. */
export async function saveBranch(
  address: string,
  { gate: own, snapshot, meta, github, pause }: Recording,
): Promise<void> {
  const { rest: branch, gate } = gateAt(address, own);
  const name = resultName(gate);
  const { sha, history } = meta;
  if (github === undefined || sha === undefined) return;
  const { encodeSnapshot } = await import('./codec.ts');
  const time = String(history?.runs.at(-1)?.at ?? 0).padStart(15, '0');
  const add = new Map([[`${name}/${time}-${sha}.snapshot`, encodeSnapshot(snapshot, meta)]]);
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const on = await github.branchFiles(branch);
    const remove = resultsIn(on?.blobs.keys() ?? [], name)
      .slice(0, -(KEPT - 1))
      .map(({ path }) => path);
    const message = `${name}: result of ${sha.slice(0, 7)}`;
    if ((await github.commitFiles({ branch, on, message, add, remove })) === 'done') return;
    if (attempt < TRIES) await pause(Math.min(500 * 2 ** attempt, LONGEST_PAUSE));
  }
  throw new Error(`other runs wrote to the branch ${branch} at the same time, ${TRIES} times in a row`);
}
