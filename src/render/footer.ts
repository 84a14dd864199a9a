import type { Judgement } from '../domain/verdict.ts';
import { noBase as sayNoBase } from '../gates/result.ts';
import { text } from './markdown.ts';
import type { RenderContext } from './renderer.ts';

/** What it was compared with and where the rest is: the only links of a comment, all made of what GitHub told us. */
export function footer(judgement: Judgement, context: RenderContext): string {
  const { runUrl, reportUrl } = context;
  const report = reportUrl === undefined ? '' : `, [HTML report](${reportUrl})`;
  const rest = runUrl === undefined ? '' : ` Details: [job summary](${runUrl})${report}.`;
  return `<sub>${comparedWith(judgement, context)}.${rest}</sub>`;
}

function comparedWith({ comparison }: Judgement, { repositoryUrl }: RenderContext): string {
  const { base, noBase } = comparison;
  if (base === undefined) return `Not compared: ${text(sayNoBase(noBase))}`;
  const { sha, label } = base;
  const short = sha?.slice(0, 7);
  if (sha === undefined || short === undefined || repositoryUrl === undefined || !/^[0-9a-f]{40,64}$/.test(sha)) {
    return `Compared with ${text(label)}`;
  }
  const link = `[${short}](${repositoryUrl}/commit/${sha})`;
  const after = label.startsWith(short) ? label.slice(short.length) : ` (${label})`;
  // What stands between a link and words is no part of either.
  return `Compared with ${link}${after.startsWith(' ') ? ' ' : ''}${text(after)}`;
}
