import { join } from 'node:path';
import type { ActionConfig } from './action-config.ts';
import type { SettingsPaths } from './base-settings.ts';
import { findBaseCommit } from './baseline/base-commit.ts';
import { baselineWriter, findBaseline } from './baseline/index.ts';
import { gateOf, resultName } from './baseline/lookup.ts';
import { type BaseSettings, findChange, rulesOfBase } from './change.ts';
import { handOver } from './collect.ts';
import { extendHistory } from './compare/history.ts';
import type { Judgement } from './domain/verdict.ts';
import { loadFresh } from './freshness.ts';
import { downloadOwnArtifact, uploadArtifact } from './github/artifacts.ts';
import type { GitHub } from './github/client.ts';
import type { RunContext } from './github/context.ts';
import { withFirstComments } from './github/prefetch.ts';
import type { Loaded, LoadOptions } from './load.ts';
import { main } from './main.ts';
import { withOverride } from './override.ts';
import { takeParts } from './parts/exchange.ts';
import { refuseForeignCheckout, refuseSecondGate, sayWithoutArtifacts } from './precautions.ts';
import { type Destinations, publish } from './publish.ts';
import { freshness, runStart } from './run-times.ts';

/** One connection, made when it is first asked for; `undefined`: there is no token. */
export type Connected = () => Promise<GitHub | undefined>;

/** One run of the Action. */
export interface Run {
  readonly action: ActionConfig;
  /** Again, with the rules of the base branch. */
  readonly configure: (baseSettings: BaseSettings) => ActionConfig;
  readonly settingsPaths: SettingsPaths;
  readonly context: RunContext;
  readonly github: Connected;
  readonly to: Omit<Destinations, 'github' | 'record' | 'hand' | 'upload'>;
  /** A folder that lives as long as the job. */
  readonly folder: string;
  /** The event's payload. */
  readonly eventPath: string | undefined;
  /** The runner takes artifacts. */
  readonly uploads: boolean;
  /** Folds what is logged meanwhile. */
  readonly group: <T>(title: string, work: () => Promise<T>) => Promise<T>;
}

/** Judges; stores what later runs compare with. */
export async function judgeRun(run: Run): Promise<Judgement> {
  refuseForeignCheckout(run);
  const { action, context, github: connected, to } = run;
  const { annotate, report, checkRun, statuses } = action;
  refuseSecondGate(run);
  sayWithoutArtifacts(run);
  const root = action.config.root;
  const commenting =
    action.config.comment === 'off' || context.mode === 'record' ? connected : withComments(connected, context);
  // All that is asked for is on its way before a report is read.
  const github = await connected();
  const commit = early(findBaseCommit({ context, root, github: connected }));
  const baseline = early(findBaseline({ config: action.config, job: action.job, context, base: commit, github }));
  const change = { root, base: await commit, github };
  const diff = early(findChange(change, baseline));
  const { config } = TOUCHES_RULES.has(context.event)
    ? run.configure(await rulesOfBase(change, run.settingsPaths))
    : action;
  let head: Loaded | undefined;
  return main(config, {
    findBaseline: () => baseline,
    findDiff: () => diff,
    loadHead: async (options) => {
      head = await loadHead(options, run);
      return head;
    },
    accept: (judgement) => acceptance(judgement, run, commenting),
    publish: async (judgement) => {
      const { repositoryUrl, runUrl, pullRequest } = context;
      // The jobs of a matrix judge their own reports, so each has its own comment.
      const key = action.job === '' ? config.key : `${config.key} ${action.job}`;
      const view = {
        key,
        writer: [context.workflowPath, context.job, context.step].join(':'),
        repositoryUrl,
        runUrl,
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(mayOverride(run) && context.headSha !== undefined ? { acceptFor: context.headSha } : {}),
      };
      const writesOn = context.mode === 'record' ? undefined : context.headSha;
      const comment = context.mode === 'record' ? 'off' : config.comment;
      await publish(
        {
          judgement,
          context: view,
          comment,
          annotate,
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

/** On a pull request; on a branch and in a queue there is nobody to ask. */
function mayOverride({ action, context }: Run): boolean {
  return action.override && context.pullRequest !== undefined && context.mode !== 'record';
}

async function acceptance(judgement: Judgement, run: Run, github: Connected): Promise<Judgement> {
  const { context } = run;
  const { pullRequest, headSha: head, labelledBy } = context;
  if (!mayOverride(run) || pullRequest === undefined || head === undefined) return judgement;
  const began = () => runStart({ runId: context.judgedRunId }, run.github);
  return withOverride(judgement, { pullRequest, head, github, runStart: began, labelledBy });
}

/** Begun before anybody waits for it: a failure is told where its answer is needed, not before. */
function early<T>(begun: Promise<T>): Promise<T> {
  begun.catch(() => undefined);
  return begun;
}

/** Events in which the workspace has the rules as the change would have them. */
const TOUCHES_RULES = new Set(['pull_request', 'pull_request_target', 'merge_group']);

async function loadHead(options: LoadOptions, run: Run): Promise<Loaded> {
  const { action, context, github, eventPath, folder, uploads, group } = run;
  switch (context.reads) {
    case 'reports':
      return loadFresh(options, freshness({ context, github, eventPath }));
    case 'parts': {
      const { runId, judgedRunId } = context;
      const isOwn = uploads && runId === judgedRunId;
      const own = isOwn ? (id: number) => downloadOwnArtifact(id, join(folder, 'test-health-parts')) : undefined;
      const client = await github();
      return group('Parts of the other jobs', () =>
        takeParts({ key: action.config.key, runId: judgedRunId, github: client, own }),
      );
    }
  }
}

/** To the page of the run, where people find it for as long as the run is kept. */
function uploader({ action, context, folder, uploads }: Run): Destinations['upload'] {
  if (!uploads) return undefined;
  return async (fileName, text) => {
    // No job has a point in its name, so that it is nobody's result.
    const name = `${resultName(gateOf({ ...action, context }))}.report`;
    const files = new Map([[fileName, Buffer.from(text)]]);
    const id = await uploadArtifact({ name, files, folder: join(folder, 'test-health-report'), compression: 'usual' });
    return id === undefined ? undefined : `${context.runUrl}/artifacts/${id}`;
  };
}

/** Stores the result where later runs look for it; `undefined`: this run is no base for anything. */
function recorder({ action, context, folder, uploads, github }: Run): Destinations['record'] {
  const { jobStatus, base, policy } = action.config;
  // What a cancelled job left says less than what the run before it left.
  const records = context.mode === 'record' || context.mode === 'gate-and-record';
  const write = records && jobStatus !== 'cancelled' ? baselineWriter({ base, uploads }) : undefined;
  if (write === undefined) return undefined;
  return async ({ head, comparison }) => {
    const { snapshot } = head;
    const { history, snapshot: earlier } = comparison.base ?? {};
    const before = history === undefined || earlier === undefined ? undefined : { history, snapshot: earlier };
    const { takenAway: diff } = comparison;
    const commit = context.testedSha === undefined ? {} : { sha: context.testedSha };
    const meta = {
      ...commit,
      history: extendHistory({ before, snapshot, ...commit, at: Date.now(), masks: policy.masks, diff }),
    };
    const gate = gateOf({ ...action, context });
    await write({ gate, snapshot, meta, folder: join(folder, 'test-health-base'), github: await github() });
  };
}

/** Asks for the comments while there is other work. */
function withComments(github: Connected, { pullRequest }: RunContext): Connected {
  if (pullRequest === undefined) return github;
  const asking = early(github().then((client) => client && withFirstComments(client, pullRequest)));
  return () => asking;
}
