import type { Diagnostic } from './domain/diagnostic.ts';
import type { Judgement } from './domain/verdict.ts';
import { GATES } from './gates/index.ts';
import { namesToAccept, withAcceptance } from './gates/override.ts';
import { type Claim, claimsOf, doubtOf, type Refused } from './github/acceptances.ts';
import { type Acceptances, type Comment, GitHubError, type Labels, type PullRequests } from './github/client.ts';

/** Where what blocks may be accepted, and who knows about it. */
export interface OverrideQuestion {
  readonly pullRequest: number;
  /** The head commit. */
  readonly head: string;
  readonly github: () => Promise<(PullRequests & Acceptances) | undefined>;
  /** When the first attempt of the run began that tested this head; milliseconds since 1970. `undefined`: not known. */
  readonly runStart: () => Promise<number | undefined>;
  /** The run was started by the label, for this very head. */
  readonly labelledBy: string | undefined;
}

/** People whose permission is asked for; further ones are not. */
const MOST_PEOPLE = 5;

/** Asks whether somebody with write access accepts what blocks: only where something blocks that can be accepted. */
export async function withOverride(judgement: Judgement, question: OverrideQuestion): Promise<Judgement> {
  if (judgement.verdict !== 'block' || namesToAccept(judgement).length === 0) return judgement;
  try {
    return await ask(judgement, question);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return told(judgement, [`whether somebody accepts what blocks could not be asked for: ${error.message}`]);
  }
}

async function ask(judgement: Judgement, question: OverrideQuestion): Promise<Judgement> {
  const { pullRequest, head, labelledBy } = question;
  const github = await question.github();
  if (github === undefined) return judgement;
  const [comments, first] = await Promise.all([all(github.listComments(pullRequest)), github.labels(pullRequest)]);
  const claimed = ({ events }: Labels) =>
    claimsOf({ comments, labels: events, head, checks: GATES.map(({ name }) => name) });
  // The answer may be some seconds old: whoever claims to have seen this head did so before the branch is looked at once more.
  const labels = claimed(first).claims.length === 0 ? first : await github.labels(pullRequest);
  const { claims, refused } = claimed(labels);
  const late: Refused[] = [...refused];
  const people = new Map<string, boolean>();
  for (const claim of claims) {
    const isStart = claim.via === 'label' && claim.by === labelledBy;
    const facts = { head, current: labels.head, forcedAt: time(labels.forcedAt) };
    const doubt =
      isStart || claim.namesHead ? undefined : doubtOf(claim, { ...facts, runStart: await question.runStart() });
    if (doubt !== undefined) {
      late.push({ by: claim.by, why: doubt });
      continue;
    }
    if (!people.has(claim.by) && people.size >= MOST_PEOPLE) continue;
    const may = people.get(claim.by) ?? (await github.mayWrite(claim.by));
    people.set(claim.by, may);
    if (!may) {
      late.push({ by: claim.by, why: 'only a person with write access can accept' });
      continue;
    }
    return accept(judgement, claim, head);
  }
  return told(judgement, sentences(late));
}

function accept(judgement: Judgement, { by, reason, via, names }: Claim, sha: string): Judgement {
  const accepted = withAcceptance(judgement, { by, reason, via, sha, names });
  if (accepted.override !== undefined) return accepted;
  return told(judgement, sentences([{ by, why: 'it does not name all that blocks' }]));
}

function sentences(refused: readonly Refused[]): readonly string[] {
  return [...new Set(refused.map(({ by, why }) => `the acceptance of ${by} does not count: ${why}`))];
}

function told(judgement: Judgement, messages: readonly string[]): Judgement {
  const warnings = messages.map((message): Diagnostic => ({ level: 'warning', message }));
  return warnings.length === 0 ? judgement : { ...judgement, diagnostics: [...judgement.diagnostics, ...warnings] };
}

function time(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}

async function all(pages: AsyncIterable<readonly Comment[]>): Promise<readonly Comment[]> {
  const found: Comment[] = [];
  for await (const page of pages) found.push(...page);
  return found;
}
