import type { CommentMode } from './config.ts';
import type { Snapshot } from './domain/snapshot.ts';
import type { Judgement } from './domain/verdict.ts';
import { isReadOnly, type PullRequests } from './github/client.ts';
import { type CommentOrder, upsertComment } from './github/comment.ts';
import { type Annotation, annotations } from './publish/annotations.ts';
import { ACTION_OUTPUTS } from './publish/outputs.ts';
import { marker, renderAllClear, renderComment } from './render/comment.ts';
import { json } from './render/json.ts';
import { logUntrusted } from './render/log.ts';
import type { RenderContext } from './render/renderer.ts';
import { summary } from './render/summary.ts';
import { renderTerminal } from './render/terminal.ts';
import { usefulness } from './render/usefulness.ts';

/** One judgement, and how its views are to be given out. */
export interface Publication {
  readonly judgement: Judgement;
  readonly context: RenderContext;
  readonly comment: CommentMode;
  readonly annotate: boolean;
}

/** The places outside that a view can go to. */
export interface Destinations {
  /** Text whose every line the runner may read as a command. */
  readonly log: (text: string) => void;
  readonly warn: (message: string) => void;
  readonly annotate: (annotation: Annotation) => void;
  readonly output: (name: string, value: string) => void;
  readonly summary: (markdown: string) => void;
  /** Returns the path of the file. */
  readonly file: (name: string, text: string) => string;
  /** `undefined`: there is no token, or there is nothing to ask GitHub for. */
  readonly github: () => Promise<PullRequests | undefined>;
  /** Stores the result as a base for later runs; `undefined`: it is none. */
  readonly record: ((snapshot: Snapshot) => Promise<void>) | undefined;
  /** Leaves what was read for a workflow that may write to the pull request; `undefined`: this one may. */
  readonly hand: (() => Promise<void>) | undefined;
}

interface Output {
  /** For the sentence "… could not be written". */
  readonly name: string;
  readonly publish: (publication: Publication, to: Destinations) => void | Promise<void>;
}

/** Every view, where it goes and when. They are started in this order, and none waits for another. */
const OUTPUTS: readonly Output[] = [
  {
    name: 'the log',
    publish: ({ judgement }, to) =>
      to.log(logUntrusted(renderTerminal(judgement, { colour: false, width: 120, detail: 'full' }))),
  },
  {
    name: 'the annotations',
    publish: ({ judgement, annotate }, to) => {
      if (annotate) annotations(judgement).forEach(to.annotate);
    },
  },
  { name: 'the job summary', publish: ({ judgement, context }, to) => to.summary(summary.render(judgement, context)) },
  {
    name: 'the JSON result',
    publish: ({ judgement, context }, to) =>
      to.output('json', to.file('test-health.json', json.render(judgement, context))),
  },
  {
    name: 'the outputs',
    publish: ({ judgement }, to) => {
      for (const { name, value } of ACTION_OUTPUTS) to.output(name, value(judgement));
    },
  },
  { name: 'the comment', publish: publishComment },
  { name: 'the part for the commenting workflow', publish: (_publication, to) => to.hand?.() },
  { name: 'the base result', publish: ({ judgement }, to) => to.record?.(judgement.head.snapshot) },
];

/** Gives the views out. The verdict is made: nothing that goes wrong here changes it, and all of it is said. */
export async function publish(publication: Publication, to: Destinations): Promise<void> {
  await Promise.all(
    OUTPUTS.map(async ({ name, publish: write }) => {
      try {
        await write(publication, to);
      } catch (error) {
        to.warn(`${name} could not be written: ${reason(error)}`);
      }
    }),
  );
}

async function publishComment(publication: Publication, to: Destinations): Promise<void> {
  const order = commentOrder(publication);
  const github = order === undefined ? undefined : await to.github();
  if (order === undefined || github === undefined) return;
  try {
    await upsertComment(github, order);
  } catch (error) {
    if (!isReadOnly(error)) throw error;
    to.warn(
      'the comment was not written: the token may not write to the pull request. All of it is in the job summary. ' +
        'Give the job "permissions: pull-requests: write"; for pull requests of forks see examples/fork-comment.yml',
    );
  }
}

/** What is to be written; `undefined`: nothing, not even over an older comment. */
export function commentOrder({ judgement, context, comment }: Publication): CommentOrder | undefined {
  const { pullRequest } = context;
  if (pullRequest === undefined || comment === 'off') return undefined;
  const quiet = isQuiet(judgement, comment);
  const body = quiet ? renderAllClear(judgement, context) : renderComment(judgement, context);
  return { pullRequest, marker: marker(context), body, onlyUpdate: quiet };
}

function isQuiet(judgement: Judgement, comment: Exclude<CommentMode, 'off'>): boolean {
  switch (comment) {
    case 'always':
      return false;
    case 'on-failure':
      return judgement.verdict !== 'block';
    case 'when-useful':
      return usefulness(judgement) === 'nothing-to-say';
  }
}

/** Messages of our own and of GitHub's client hold no input; of anything else the kind of error must do. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return error.name === 'GitHubError' || 'code' in error ? error.message : `${error.name}: ${error.message}`;
}
