import { cut, oneLine } from '../domain/printable.ts';
import type { Comment, LabelEvent } from './client.ts';

/** Put on a pull request it accepts what blocks. */
export const ACCEPT_LABEL = 'test-health-accept';

/** Somebody's word, whoever it is. */
export interface Claim {
  /** Login. */
  readonly by: string;
  readonly reason: string;
  readonly via: 'comment' | 'label';
  /** ISO 8601. */
  readonly at: string;
  /** Causes and checks that it is limited to; none: all. */
  readonly names: readonly string[];
  /** It names the head commit; else only the time tells what it was about. */
  readonly namesHead: boolean;
}

/** A claim that cannot count, and why; the words are ours but for the login. */
export interface Refused {
  readonly by: string;
  readonly why: string;
}

export interface Claims {
  /** Newest first. */
  readonly claims: readonly Claim[];
  readonly refused: readonly Refused[];
}

export interface Said {
  readonly comments: readonly Comment[];
  readonly labels: readonly LabelEvent[];
  /** The head commit. */
  readonly head: string;
  /** Names of checks. */
  readonly checks: readonly string[];
}

/** Anybody can make a commit whose name begins with the seven characters of another's; with so many nobody can. */
const UNMISTAKABLE = 16;
const LONGEST_LINE = 1000;
const LONGEST_REASON = 200;

/** What people say about the head commit. Bots accept nothing: behind them nobody answers. */
export function claimsOf({ comments, labels, head, checks }: Said): Claims {
  const refused: Refused[] = [];
  const claims: Claim[] = [];
  for (const comment of comments) {
    const words = commandOf(comment.body);
    if (words === undefined || comment.author === undefined || comment.bot) continue;
    const read = readCommand(words, { head, checks });
    if ('why' in read) refused.push({ by: comment.author, why: read.why });
    else claims.push({ by: comment.author, via: 'comment', at: comment.createdAt, ...read });
  }
  const last = labels.filter(({ label }) => label === ACCEPT_LABEL).at(-1);
  if (last?.on === true && last.by !== undefined) {
    claims.push({
      by: last.by,
      via: 'label',
      at: last.at,
      reason: `label ${ACCEPT_LABEL}`,
      names: [],
      namesHead: false,
    });
  }
  return { claims: claims.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)), refused };
}

/** The words after the command, where a comment begins with it; a quoted one does not. */
function commandOf(body: string): readonly string[] | undefined {
  const [line = ''] = body.slice(0, LONGEST_LINE).split(/\r?\n/, 1);
  const words = oneLine(line).split(' ');
  return words[0] === '/test-health' && words[1] === 'accept' ? words.slice(2) : undefined;
}

function readCommand(
  words: readonly string[],
  { head, checks }: Pick<Said, 'head' | 'checks'>,
): Pick<Claim, 'reason' | 'names' | 'namesHead'> | { readonly why: string } {
  const commit = words[0] !== undefined && /^[0-9a-f]{7,64}$/.test(words[0]) ? words[0] : undefined;
  if (commit !== undefined && !head.startsWith(commit))
    return { why: `it is about ${cut(commit, 12)}, not ${head.slice(0, 7)}` };
  const rest = commit === undefined ? words : words.slice(1);
  const isName = (word: string) => /^F-[0-9a-f]{4,64}$/.test(word) || checks.includes(word);
  const other = rest.findIndex((word) => !isName(word));
  const named = other < 0 ? rest : rest.slice(0, other);
  const reason = rest.slice(named.length).join(' ');
  if (reason === '') return { why: 'it gives no reason' };
  return { reason: cut(reason, LONGEST_REASON), names: named, namesHead: (commit?.length ?? 0) >= UNMISTAKABLE };
}

/** What tells which head somebody had before their eyes. Milliseconds since 1970; `undefined`: not known, or never. */
export interface HeadFacts {
  /** The commit that was judged. */
  readonly head: string;
  /** The one that the pull request has by now. */
  readonly current: string | undefined;
  /** When the first attempt of the run began that tested it. */
  readonly runStart: number | undefined;
  /** When the branch was last moved by force. */
  readonly forcedAt: number | undefined;
}

/**
 * Why a claim that does not name the commit is not about this head; `undefined`: it is, because the head has been this commit since the run began,
 * and the claim is younger than that. What a commit says of its own time counts for nothing, since its author writes that; and without force no
 * branch comes back to a commit that it had before.
 */
export function doubtOf({ at }: Claim, { head, current, runStart, forcedAt }: HeadFacts): string | undefined {
  const shown = head.slice(0, 7);
  if (runStart === undefined || Date.parse(at) <= runStart)
    return `it is older than the run of ${shown}: a new push needs a new one`;
  const isMoved = (current !== undefined && current !== head) || (forcedAt !== undefined && forcedAt > runStart);
  return isMoved
    ? `the branch has moved since the run of ${shown} began: only "/test-health accept ${head.slice(0, UNMISTAKABLE)} REASON" says that this commit is meant`
    : undefined;
}
