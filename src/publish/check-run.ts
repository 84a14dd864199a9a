import type { Judgement } from '../domain/verdict.ts';
import type { CheckRun } from '../github/client.ts';
import { renderComment } from '../render/comment.ts';
import { shorten } from '../render/plain.ts';
import type { RenderContext } from '../render/renderer.ts';
import { placedAnnotations } from './annotations.ts';

/** Characters that GitHub takes. */
const TITLE = 255;
const CONCLUSIONS = { pass: 'success', warn: 'neutral', block: 'failure' } as const;

export interface CheckRunFacts {
  readonly judgement: Judgement;
  readonly context: RenderContext;
  readonly headSha: string;
  /** Changed lines that no test runs are marked as well. */
  readonly uncovered: boolean;
}

/** The same text as the comment's, which has the same limit, and a mark beside each test that nothing excuses. */
export function checkRunOf({ judgement, context, headSha, uncovered }: CheckRunFacts): CheckRun {
  return {
    name: context.checkName ?? 'test-health',
    headSha,
    conclusion: CONCLUSIONS[judgement.verdict],
    title: shorten(judgement.title, TITLE),
    summary: renderComment(judgement, context),
    detailsUrl: context.runUrl,
    annotations: placedAnnotations(judgement, { uncovered }),
  };
}
