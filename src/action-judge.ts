import { join } from 'node:path';
import { type Asked, type Connected, mayOverride, type Run } from './action-run.ts';
import { baselineWriter } from './baseline/index.ts';
import { gateOf, resultName } from './baseline/lookup.ts';
import { handOver } from './collect.ts';
import { extendHistory } from './compare/history.ts';
import type { Config } from './config.ts';
import { isEmpty } from './domain/snapshot.ts';
import type { Judgement } from './domain/verdict.ts';
import { early } from './early.ts';
import { loadFresh } from './freshness.ts';
import { downloadOwnArtifact, uploadArtifact } from './github/artifacts.ts';
import type { Call } from './github/call.ts';
import type { RunContext } from './github/context.ts';
import type { Loaded, LoadOptions } from './load.ts';
import { main } from './main.ts';
import { withOverride } from './override.ts';
import { checkName } from './publish/check-name.ts';
import { type Destinations, publish } from './publish.ts';
import { freshness, runStart } from './run-times.ts';
import { repositoryPaths } from './workspace.ts';

const NO_CALL: Call = { state: 'none' };

/** Reads the reports while GitHub answers, judges, publishes. */
export async function judgeReports(
  run: Run,
  { baseline, diff, config: judged, commenting }: Asked,
): Promise<Judgement> {
  const { action, context, to } = run;
  const { annotate, annotateUncovered, report, checkRun, statuses } = action;
  const own = action.config;
  const reading = early(loadHead({ ...own, paths: repositoryPaths(own.root) }, run));
  const config = await judged;
  let head: Loaded | undefined;
  return main(config, {
    findBaseline: () => baseline,
    findDiff: () => diff,
    loadHead: async (options) => {
      const another = context.reads === 'reports' && readsAnother(own, config);
      head = await (another ? loadHead(options, run) : reading);
      return head;
    },
    accept: (judgement) => acceptance(judgement, run, commenting),
    publish: async (judgement) => {
      const { repositoryUrl, runUrl, pullRequest } = context;
      // The jobs of a matrix judge their own reports, so each has its own comment.
      const key = action.job === '' ? config.key : `${config.key} ${action.job}`;
      const view = {
        key,
        checkName: checkName(gateOf({ ...action, context }), context.event),
        writer: writerOf(context),
        repositoryUrl,
        runUrl,
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(mayOverride(run) && context.headSha !== undefined ? { acceptFor: context.headSha } : {}),
      };
      const isSilent = context.mode === 'record' || context.call.state === 'unknown';
      const writesOn = isSilent ? undefined : context.headSha;
      const comment = isSilent ? 'off' : config.comment;
      await publish(
        {
          judgement,
          context: view,
          comment,
          annotate,
          annotateUncovered,
          report,
          head: context.headSha,
          checkRunOn: checkRun ? writesOn : undefined,
          statusesOn: statuses ? writesOn : undefined,
        },
        { ...to, github: commenting, record: recorder(run), hand: handOver(head, run), upload: uploader(run) },
      );
    },
  });
}

/** The step, by which its comment is found again. */
function writerOf({ workflowPath, call, job, step }: RunContext): string {
  return [workflowPath, ...(call.state === 'known' ? [call.name] : []), job, step].join(':');
}

/** The reports of this job, or what other jobs have read. */
async function loadHead(options: LoadOptions, run: Run): Promise<Loaded> {
  const { action, context, github, eventPath, folder, uploads, group } = run;
  switch (context.reads) {
    case 'reports':
      return loadFresh(options, freshness({ context, github, eventPath }));
    case 'parts': {
      const { runId, judgedRunId, judgedAttempt: attempt } = context;
      // What follows a run is none of its jobs, and in none of its calls.
      const call = runId === judgedRunId ? context.call : NO_CALL;
      const own =
        uploads && runId === judgedRunId
          ? (id: number) => downloadOwnArtifact(id, join(folder, 'test-health-parts'))
          : undefined;
      const [client, { takeParts }] = await Promise.all([github(), import('./parts/exchange.ts')]);
      return group('Parts of the other jobs', () =>
        takeParts({ key: action.config.key, runId: judgedRunId, attempt, github: client, own, call }),
      );
    }
  }
}

/** Base names reports that the change leaves out. */
function readsAnother(own: Config, judged: Config): boolean {
  const patterns = ({ tests, coverage }: Config) => JSON.stringify([tests, coverage]);
  return patterns(own) !== patterns(judged);
}

async function acceptance(judgement: Judgement, run: Run, github: Connected): Promise<Judgement> {
  const { context } = run;
  const { pullRequest, headSha: head, labelledBy } = context;
  if (!mayOverride(run) || pullRequest === undefined || head === undefined) return judgement;
  const began = () => runStart({ runId: context.judgedRunId }, run.github);
  return withOverride(judgement, { pullRequest, head, github, runStart: began, labelledBy });
}

/** To the page of the run, where people find it for as long as the run is kept. */
function uploader({ action, context, folder, uploads }: Run): Destinations['upload'] {
  if (!uploads) return undefined;
  return async (fileName, text) => {
    // No job has a point in its name, so that it is nobody's result.
    const name = `${resultName(gateOf({ ...action, context }))}.report`;
    const files = new Map([[fileName, Buffer.from(text)]]);
    const { id } = await uploadArtifact({
      name,
      files,
      folder: join(folder, 'test-health-report'),
      compression: 'usual',
    });
    return id === undefined ? undefined : `${context.runUrl}/artifacts/${id}`;
  };
}

/** Stores the result where later runs look for it; `undefined`: this run is no base for anything. */
function recorder({ action, context, folder, uploads, github, to, pause }: Run): Destinations['record'] {
  const { jobStatus, base, policy } = action.config;
  // What a cancelled job left says less than what the run before it left.
  const records = context.mode === 'record' || context.mode === 'gate-and-record';
  const isBase = jobStatus !== 'cancelled' && context.call.state !== 'unknown';
  const write = records && isBase ? baselineWriter({ base, uploads }) : undefined;
  if (write === undefined) return undefined;
  return async ({ head, comparison }) => {
    const { snapshot } = head;
    // A run that left no report is no base: the one before it stays the newest.
    if (isEmpty(snapshot)) return;
    const { history, snapshot: earlier } = comparison.base ?? {};
    const before = history === undefined || earlier === undefined ? undefined : { history, snapshot: earlier };
    const { takenAway: diff } = comparison;
    const commit = context.testedSha === undefined ? {} : { sha: context.testedSha };
    const meta = {
      ...commit,
      history: extendHistory({ before, snapshot, ...commit, at: Date.now(), masks: policy.masks, diff }),
    };
    const gate = gateOf({ ...action, context });
    await write({
      gate,
      snapshot,
      meta,
      folder: join(folder, 'test-health-base'),
      github: await github(),
      attempt: context.runAttempt,
      warn: to.warn,
      pause,
    });
  };
}
