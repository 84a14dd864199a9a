import type { Judgement } from '../domain/verdict.ts';

/** What a view may link to or mention besides the judgement. No clock, no environment: same input, same bytes. */
export interface RenderContext {
  /** Tells several gates of one repository apart; part of the comment's marker. */
  readonly key: string;
  /** Workflow, job and step: two of them that have one key do not write over each other's comment. */
  readonly writer?: string;
  /** Of the check run, and at the beginning of the names of statuses. */
  readonly checkName?: string;
  /** `https://github.com/owner/name`; `undefined` on the command line. */
  readonly repositoryUrl?: string;
  /** Where the summary and the artifacts are. */
  readonly runUrl?: string;
  /** Of the HTML report, where it was uploaded. */
  readonly reportUrl?: string;
  readonly pullRequest?: number;
  /** The head commit for which people may accept what blocks; `undefined`: here they may not. */
  readonly acceptFor?: string;
}

/** One view of a judgement. A view that is large and seldom wanted is loaded when it is: it promises its text. */
export interface Renderer<Text extends string | Promise<string> = string> {
  readonly name: string;
  /** For `--help` and the README. */
  readonly summary: string;
  /** The command line can write it to a file: `--json FILE`. */
  readonly file: boolean;
  readonly render: (judgement: Judgement, context: RenderContext) => Text;
}
