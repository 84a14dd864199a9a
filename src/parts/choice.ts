import { groupBy } from '../domain/groups.ts';
import { byText } from '../domain/text.ts';
import type { Call } from '../github/call.ts';
import type { Artifact, RunJob } from '../github/client.ts';
import { partsOfCall } from './of-call.ts';

/** What the name of a part tells of it. */
interface PartName {
  /** One step of one job of the workflow, the same in every attempt. Two calls of a reusable workflow have the same. */
  readonly identity: string;
  readonly attempt: number;
  /** The number of the job that left it; letters among the digits where the runner did not tell. */
  readonly job: number | string;
}

/** `test-health-part-default-0123456789ab-1-51725241954`; `test-health-part-default-0123456789ab-1-x1f2e3d4c` */
export function partName(key: string, { identity, attempt, job }: PartName): string {
  return `test-health-part-${key}-${identity}-${attempt}-${typeof job === 'number' ? job : `x${job}`}`;
}

/** `undefined`: it is none of this key. The gate `api` takes nothing of the gate `api-v2`. */
function readName(name: string, key: string): PartName | undefined {
  const prefix = `test-health-part-${key}-`;
  const match = /^([0-9a-f]{12})-(\d{1,6})-(\d{1,15}|x[0-9a-f]{8})$/.exec(name.slice(prefix.length));
  if (!name.startsWith(prefix) || match === null) return undefined;
  const [, identity = '', attempt, job = ''] = match;
  return { identity, attempt: Number(attempt), job: job.startsWith('x') ? job : Number(job) };
}

export interface Choice {
  /** What counts, in an order that does not depend on who was faster. */
  readonly chosen: readonly Artifact[];
  /** What is not there although it was to be. */
  readonly problems: readonly string[];
}

export interface Left {
  /** Of the run. */
  readonly artifacts: readonly Artifact[];
  readonly key: string;
  /** Of the run, by now. */
  readonly attempt: number;
  /** That the job is in which judges. */
  readonly call: Call;
  /** Every job of the run, in every attempt. Asked only where the run was repeated. */
  readonly jobs: () => Promise<readonly RunJob[]>;
}

type Part = PartName & { readonly artifact: Artifact };

/**
 * The parts that count: of each job those of its last attempt. A job that was not repeated has left its part before, and it still counts; of one
 * that was repeated and came to a bad end without a part, what it left before says nothing.
 */
export async function chooseParts({ artifacts, key, attempt, call, jobs }: Left): Promise<Choice> {
  const left = artifacts
    .flatMap((artifact): readonly Part[] => {
      const name = readName(artifact.name, key);
      return name === undefined ? [] : [{ ...name, artifact }];
    })
    .sort((a, b) => byText(a.artifact.name, b.artifact.name));
  const { parts, problems } = partsOfCall(left, call);
  if (problems.length > 0) return { chosen: [], problems };
  const isFirst = attempt === 1 && parts.every((part) => part.attempt === 1);
  if (isFirst || parts.length === 0) return { chosen: parts.map(({ artifact }) => artifact), problems: [] };
  return ofLastAttempts(parts, await jobs());
}

function ofLastAttempts(parts: readonly Part[], jobs: readonly RunJob[]): Choice {
  const names = new Map<number | string, string>(jobs.map(({ id, name }) => [id, name]));
  const nameOf = ({ job }: Part) => names.get(job);
  const groups = groupBy(parts, (part) => JSON.stringify([part.identity, nameOf(part)]));
  const chosen: Part[] = [];
  const problems: string[] = [];
  for (const group of groups.values()) {
    const last = Math.max(...group.map((part) => part.attempt));
    const newest = group.filter((part) => part.attempt === last);
    chosen.push(...newest);
    if (group.some((part) => nameOf(part) === undefined) && isFewer(newest, group)) problems.push(UNCLEAR);
  }
  return { chosen: chosen.map(({ artifact }) => artifact), problems: [...problems, ...lost(chosen)] };

  /** Jobs that ran again and left nothing. One whose name others have, too, may have left its part under that name. */
  function lost(current: readonly Part[]): readonly string[] {
    const left = new Set(parts.map(({ job }) => job));
    return jobs.flatMap(({ id, name, attempt, conclusion }) => {
      const before = current.find((part) => nameOf(part) === name && part.attempt < attempt);
      if (left.has(id) || before === undefined || HARMLESS.has(conclusion ?? '')) return [];
      return [
        `job ${name} ran again in attempt ${attempt} and left nothing (${conclusion ?? 'it has not ended'}): what it left in attempt ${before.attempt} says nothing of it`,
      ];
    });
  }
}

/** A job that is not repeated may be listed anew, as it ended before. */
const HARMLESS: ReadonlySet<string> = new Set(['success', 'skipped', 'neutral']);

const UNCLEAR =
  'several jobs left parts that nothing tells apart, and not all of them ran again: which are of before is not known. Run all jobs again, or give each a key of its own';

function isFewer(newest: readonly Part[], group: readonly Part[]): boolean {
  return [...groupBy(group, ({ attempt }) => String(attempt)).values()].some((each) => each.length > newest.length);
}
