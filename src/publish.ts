import type { CommentMode, ReportMode } from './config.ts';
import type { Judgement } from './domain/verdict.ts';
import { type Checks, isReadOnly, type PullRequests, type Statuses } from './github/client.ts';
import { type CommentOrder, upsertComment } from './github/comment.ts';
import { watchDepartures } from './github/departure.ts';
import type { Annotation } from './publish/annotation.ts';
import { annotations } from './publish/annotations.ts';
import { checkRunOf } from './publish/check-run.ts';
import { ACTION_OUTPUTS } from './publish/outputs.ts';
import { MOST_STATUSES, statusesOf } from './publish/statuses.ts';
import { marker, renderAllClear, renderComment } from './render/comment.ts';
import { html } from './render/html-view.ts';
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
  /** Changed lines that no test runs are marked as well. */
  readonly annotateUncovered: boolean;
  readonly report: ReportMode;
  /** The head commit that was judged: a comment about another one than the pull request has is not written. */
  readonly head: string | undefined;
  /** The commit for a check run; `undefined`: there is to be none. */
  readonly checkRunOn: string | undefined;
  /** The commit for statuses; `undefined`: there are to be none. */
  readonly statusesOn: string | undefined;
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
  /** Leaves a text as an artifact of the run and returns its address; `undefined`: there is no place for it. */
  readonly upload: ((fileName: string, text: string) => Promise<string | undefined>) | undefined;
  /** `undefined`: there is no token, or there is nothing to ask GitHub for. */
  readonly github: () => Promise<(PullRequests & Checks & Statuses) | undefined>;
  /** Stores the result as a base for later runs; `undefined`: it is none. */
  readonly record: ((judgement: Judgement) => Promise<void>) | undefined;
  /** Leaves what was read for a workflow that may write to the pull request; `undefined`: this one may. */
  readonly hand: (() => Promise<void>) | undefined;
}

type Channel = 'runner' | 'pull request' | 'check run' | 'statuses' | 'artifacts';

interface Output {
  /** For the sentence "… could not be written". */
  readonly name: string;
  /** What one channel gets it gets one after the other; the channels do not wait for each other. */
  readonly channel: Channel;
  readonly publish: (publication: Publication, to: Destinations) => void | Promise<void>;
}

/** Every view, where it goes and when. */
const OUTPUTS: readonly Output[] = [
  {
    name: 'the log',
    channel: 'runner',
    publish: ({ judgement }, to) =>
      to.log(logUntrusted(renderTerminal(judgement, { colour: false, width: 120, detail: 'full' }))),
  },
  {
    name: 'the annotations',
    channel: 'runner',
    publish: ({ judgement, annotate, annotateUncovered: uncovered }, to) => {
      annotations(judgement, { causes: annotate, uncovered }).forEach(to.annotate);
    },
  },
  {
    name: 'the job summary',
    channel: 'runner',
    publish: ({ judgement, context }, to) => to.summary(summary.render(judgement, context)),
  },
  {
    name: 'the JSON result',
    channel: 'runner',
    publish: ({ judgement, context }, to) =>
      to.output('json', to.file('test-health.json', json.render(judgement, context))),
  },
  {
    name: 'the outputs',
    channel: 'runner',
    publish: ({ judgement }, to) => {
      for (const { name, value } of ACTION_OUTPUTS) to.output(name, value(judgement));
    },
  },
  { name: 'the comment', channel: 'pull request', publish: publishComment },
  {
    name: 'the check run',
    channel: 'check run',
    publish: async ({ judgement, context, annotateUncovered: uncovered, checkRunOn: headSha }, to) => {
      if (headSha !== undefined)
        await (await to.github())?.createCheckRun(checkRunOf({ judgement, context, headSha, uncovered }));
    },
  },
  { name: 'the statuses', channel: 'statuses', publish: publishStatuses },
  { name: 'the part for the commenting workflow', channel: 'artifacts', publish: (_publication, to) => to.hand?.() },
  { name: 'the base result', channel: 'artifacts', publish: ({ judgement }, to) => to.record?.(judgement) },
];

/** The connection is there as a rule, or is made in some 20 ms. */
const LONGEST_DEPARTURE_MS = 50;

/**
 * Gives the views out. The verdict is made: nothing that goes wrong here changes it, and all of it is said. The comment and the other uploads of the
 * step wait for the HTML report: the comment links to it, and is written once.
 */
export async function publish(publication: Publication, to: Destinations): Promise<void> {
  const departed = watchDepartures();
  const reporting = withReport(publication, to);
  // What the runner gets is rendered while requests are on their way; what comes of them is said behind it, and what is stored is made after it.
  const shown = departed(LONGEST_DEPARTURE_MS).then(() => give('runner', publication, to));
  const said: Promise<void>[] = [];
  const behind = (say: (text: string) => void) => (text: string) => {
    said.push(shown.then(() => say(text)));
  };
  const away = { ...to, log: behind(to.log), warn: behind(to.warn) };
  await Promise.all([
    reporting.then((known) => give('pull request', known, away)),
    give('check run', publication, away),
    give('statuses', publication, away),
    Promise.all([reporting, shown]).then(([known]) => give('artifacts', known, away)),
  ]);
  await Promise.all(said);
}

async function give(channel: Channel, publication: Publication, to: Destinations): Promise<void> {
  for (const output of OUTPUTS.filter((each) => each.channel === channel)) await attempt(output, publication, to);
}

async function attempt({ name, publish: write }: Output, publication: Publication, to: Destinations): Promise<void> {
  try {
    await write(publication, to);
  } catch (error) {
    to.warn(`${name} could not be written: ${reason(error)}`);
  }
}

/** The publication, with the address of the HTML report where one is wanted and was uploaded. */
async function withReport(publication: Publication, to: Destinations): Promise<Publication> {
  const { judgement, context, report } = publication;
  const { upload } = to;
  const wanted = report === 'always' || (report === 'on-failure' && judgement.verdict === 'block');
  if (!wanted || upload === undefined) return publication;
  let reportUrl: string | undefined;
  const publishReport = async () => {
    reportUrl = await upload('test-health.html', await html.render(judgement, context));
    to.output('report-url', reportUrl ?? '');
  };
  await attempt({ name: 'the HTML report', channel: 'artifacts', publish: publishReport }, publication, to);
  return reportUrl === undefined ? publication : { ...publication, context: { ...context, reportUrl } };
}

async function publishComment(publication: Publication, to: Destinations): Promise<void> {
  const order = commentOrder(publication);
  const github = order === undefined ? undefined : await to.github();
  if (order === undefined || github === undefined) return;
  try {
    const outcome = await upsertComment(github, order);
    if (outcome === 'outdated')
      to.log(`the comment is left to the run of the head that the pull request has now: this one is of ${order.head}`);
  } catch (error) {
    if (!isReadOnly(error)) throw error;
    to.warn(
      `the comment was not written: the token may not write to the pull request (${reason(error)}). All of it is in the job summary. ` +
        'Give the job "permissions: pull-requests: write"; for pull requests of forks see examples/fork-comment.yml',
    );
  }
}

async function publishStatuses({ judgement, context, statusesOn }: Publication, to: Destinations): Promise<void> {
  if (statusesOn === undefined) return;
  const github = await to.github();
  if (github === undefined) return;
  const all = statusesOf(judgement, context, statusesOn);
  for (const status of all.slice(0, MOST_STATUSES)) await github.createStatus(status);
  const left = all.slice(MOST_STATUSES);
  if (left.length > 0)
    to.warn(
      `${left.length} of ${all.length} statuses were not written, for each takes a request, and ${left.filter(({ state }) => state === 'failure').length} of them would fail. The step itself is the better required check`,
    );
}

/** What is to be written; `undefined`: nothing, not even over an older comment. */
export function commentOrder({ judgement, context, comment, head }: Publication): CommentOrder | undefined {
  const { pullRequest } = context;
  if (pullRequest === undefined || comment === 'off') return undefined;
  const quiet = isQuiet(judgement, comment);
  const body = quiet ? renderAllClear(judgement, context) : renderComment(judgement, context);
  return { pullRequest, marker: marker(context), body, onlyUpdate: quiet, head };
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
