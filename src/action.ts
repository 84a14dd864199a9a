import { type Asked, type Connected, mayOverride, type Run } from './action-run.ts';
import { aboutBase, searchBaseCommit } from './baseline/base-commit.ts';
import { findBaseline } from './baseline/index.ts';
import { withCall } from './call.ts';
import { findChange, rulesOfBase } from './change.ts';
import type { Judgement } from './domain/verdict.ts';
import { early } from './early.ts';
import type { GitHub } from './github/client.ts';
import type { RunContext } from './github/context.ts';
import { watchDepartures } from './github/departure.ts';
import { withKnownHead } from './github/known-head.ts';
import { withFirstComments } from './github/prefetch.ts';
import { refuseBranchOfSources, refuseForeignCheckout, refuseSecondGate, sayWithoutArtifacts } from './precautions.ts';
import type { PullRequestAt } from './pull-request-files.ts';

/** Judges; stores what later runs compare with. What does it is loaded while GitHub answers: it is larger than what asks. */
export async function judgeRun(run: Run): Promise<Judgement> {
  refuseForeignCheckout(run);
  refuseBranchOfSources(run);
  refuseSecondGate(run);
  sayWithoutArtifacts(run);
  const placed = await withCall(run);
  const departed = watchDepartures();
  const asked = await askFirst(placed);
  await departed(LONGEST_DEPARTURE_MS);
  const { judgeReports } = await import('./action-judge.ts');
  return judgeReports(placed, asked);
}

/** A connection to GitHub takes some 20 ms. */
const LONGEST_DEPARTURE_MS = 100;

/** Events in which the workspace has the rules as the change would have them. */
const TOUCHES_RULES = new Set(['pull_request', 'pull_request_target', 'merge_group']);

/** Nothing here waits for anything else, but for the base commit where only GitHub knows it. */
async function askFirst(run: Run): Promise<Asked> {
  const { action, context, github: connected, settingsPaths, configure } = run;
  const { config, job } = action;
  const { root } = config;
  const commenting = config.comment === 'off' || context.mode === 'record' ? connected : withComments(run);
  const github = await connected();
  const base = searchBaseCommit({ context, root, github: connected });
  const baseline = early(findBaseline({ config, job, context, base, github }));
  const pullRequest = pullRequestAt(context, github);
  const diff = early(aboutBase(base, (commit) => findChange({ root, base: commit, github, pullRequest }, baseline)));
  const withBase = async () => {
    if (!TOUCHES_RULES.has(context.event)) return config;
    const rules = await aboutBase(base, (commit) => rulesOfBase({ root, base: commit, github }, settingsPaths));
    return (await configure(rules)).config;
  };
  return { baseline, diff, config: early(withBase()), commenting };
}

/** `undefined`: none is judged, or nobody knows which commits it lies between. */
function pullRequestAt({ pullRequest, base }: RunContext, github: GitHub | undefined): PullRequestAt | undefined {
  const of = base.rule === 'first-parent' ? base.otherwise : base.rule === 'merge-base' ? base.of : undefined;
  if (pullRequest === undefined || github === undefined || of?.branch === undefined) return undefined;
  return { number: pullRequest, head: of.head, branch: of.branch, github };
}

/** Asks for the comments and for who is head while there is other work. */
function withComments(run: Run): Connected {
  const { github, context } = run;
  const { pullRequest } = context;
  if (pullRequest === undefined) return github;
  const ask = mayOverride(run) ? 'labels' : 'head';
  const now = () => performance.now();
  const prepared = (client: GitHub) => withKnownHead(withFirstComments(client, pullRequest), { pullRequest, ask, now });
  const asking = early(github().then((client) => client && prepared(client)));
  return () => asking;
}
