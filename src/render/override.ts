import type { Judgement } from '../domain/verdict.ts';
import { namesToAccept } from '../gates/override.ts';
import { code, text } from './markdown.ts';
import type { RenderContext } from './renderer.ts';

/** Causes and checks that fit into a command; of more the command names none. */
const MOST_NAMES = 8;
/** Fewer characters of a commit's name can be made to come out alike. */
const COMMIT = 16;

/** `Accepted by octocat for 1a2b3c4 alone: reason`, and what; untrusted text in it. `undefined`: nobody accepts anything. */
export function overrideWords({
  override,
}: Judgement): { readonly title: string; readonly items: readonly string[] } | undefined {
  if (override === undefined) return undefined;
  const { by, sha, reason, accepted } = override;
  return { title: `Accepted by ${by} for ${sha.slice(0, 7)} alone: ${reason}`, items: accepted };
}

/** Who answers for what, as Markdown. */
export function overrideLine(judgement: Judgement): string | undefined {
  const { override } = judgement;
  if (override === undefined) return undefined;
  const { by, sha, reason, accepted } = override;
  return `**Accepted** by ${code(by, 60)} for \`${sha.slice(0, 7)}\` alone: ${text(reason)} (${accepted.map((each) => text(each)).join('; ')})`;
}

/** How to accept what blocks; `undefined`: nothing can be accepted, or not here. */
export function acceptLine(judgement: Judgement, { acceptFor }: RenderContext): string | undefined {
  const names = judgement.verdict === 'block' ? namesToAccept(judgement) : [];
  if (acceptFor === undefined || names.length === 0) return undefined;
  const words = [
    '/test-health accept',
    acceptFor.slice(0, COMMIT),
    ...(names.length > MOST_NAMES ? [] : names),
    'REASON',
  ];
  return `<sub>To accept this for one commit alone, somebody with write access writes the comment ${code(words.join(' '))}, and the job is run again.</sub>`;
}
