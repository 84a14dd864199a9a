import type { BaseRule } from './base-rule.ts';
import type { Call } from './call.ts';
import { EVENTS, type Mode, OTHER_EVENT, type PullRequestQuery } from './events.ts';
import { asSha, idField, textField } from './payload.ts';

/** What the caller may ask for. */
export type RequestedMode = 'auto' | 'gate' | 'collect' | 'record';

/** One run, as the runner's environment and the event describe it. */
export interface RunContext {
  readonly event: string;
  readonly mode: Mode;
  /** Reports of this job, or the parts that other jobs of the run collected (`gate`, when the caller asks for it by name). */
  readonly reads: 'reports' | 'parts';
  /** `owner/name` */
  readonly repository: string;
  /** `https://github.com/owner/name` */
  readonly repositoryUrl: string;
  readonly runUrl: string;
  readonly runId: number | undefined;
  readonly runAttempt: number;
  /** The run whose reports are judged: this one, or the one that this one follows (`workflow_run`). */
  readonly judgedRunId: number | undefined;
  /** Of that run. */
  readonly judgedAttempt: number;
  /** `.github/workflows/ci.yml`: the workflow that tests, which is this one or the one that this one follows (`workflow_run`). */
  readonly workflowPath: string | undefined;
  /** `owner/name/path@ref` of the workflow that runs, which may call others. */
  readonly workflowRef: string | undefined;
  readonly job: string | undefined;
  /** Only GitHub knows it. */
  readonly call: Call;
  /** This step among those of its job. */
  readonly step: string | undefined;
  readonly actor: string | undefined;
  /** The commit that people know: head of the pull request, of the queue entry, of the push. */
  readonly headSha: string | undefined;
  /** The commit that the runner checks out unless told otherwise (`GITHUB_SHA`). */
  readonly testedSha: string | undefined;
  readonly pullRequest: number | undefined;
  readonly pullRequestQuery: PullRequestQuery | undefined;
  /** The change comes from another repository, so that its files, names and artifacts are a stranger's. */
  readonly fork: boolean;
  /** Who started the run with the label that accepts what blocks. */
  readonly labelledBy?: string | undefined;
  readonly base: BaseRule;
  /** The branch that carries policy and history, where the event names it. */
  readonly defaultBranch: string | undefined;
  /** What is tested has landed there: it is no change that could still be stopped. */
  readonly onDefaultBranch: boolean;
}

export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;

/** The run that `env` (`GITHUB_*`) and the event's payload describe. Never throws: what is missing is `undefined` or says its reason. */
export function runContext(env: EnvironmentVariables, payload: unknown, requested: RequestedMode): RunContext {
  const eventName = env.GITHUB_EVENT_NAME ?? '';
  const kind = EVENTS.get(eventName) ?? OTHER_EVENT;
  const testedSha = asSha(env.GITHUB_SHA);
  const branch = env.GITHUB_REF_TYPE === 'branch' ? env.GITHUB_REF_NAME : undefined;
  const described = kind.describe({ payload, sha: testedSha, branch });
  const repository = env.GITHUB_REPOSITORY ?? '';
  const repositoryUrl = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`;
  const defaultBranch = textField(payload, 'repository', 'default_branch');
  const runId = idField({ id: Number(env.GITHUB_RUN_ID) }, 'id');
  const runAttempt = idField({ attempt: Number(env.GITHUB_RUN_ATTEMPT) }, 'attempt') ?? 1;
  const follows = eventName === 'workflow_run';
  return {
    event: eventName,
    mode: requested === 'collect' || requested === 'record' ? requested : kind.auto,
    reads: requested === 'gate' ? 'parts' : 'reports',
    repository,
    repositoryUrl,
    runUrl: runId === undefined ? repositoryUrl : `${repositoryUrl}/actions/runs/${runId}`,
    runId,
    runAttempt,
    judgedRunId: follows ? idField(payload, 'workflow_run', 'id') : runId,
    judgedAttempt: follows ? (idField(payload, 'workflow_run', 'run_attempt') ?? 1) : runAttempt,
    workflowPath:
      textField(payload, 'workflow_run', 'path')?.split('@')[0] ?? workflowPath(env.GITHUB_WORKFLOW_REF, repository),
    workflowRef: env.GITHUB_WORKFLOW_REF,
    job: env.GITHUB_JOB,
    call: { state: 'none' },
    step: env.GITHUB_ACTION,
    actor: env.GITHUB_ACTOR,
    headSha: described.headSha ?? testedSha,
    testedSha,
    pullRequest: described.pullRequest,
    pullRequestQuery: described.pullRequestQuery,
    fork: described.fork ?? false,
    labelledBy: described.labelledBy,
    base: described.base,
    defaultBranch,
    onDefaultBranch:
      kind.landed === 'always' || (kind.landed === 'by-branch' && branch !== undefined && branch === defaultBranch),
  };
}

/** `owner/name/.github/workflows/ci.yml@refs/heads/main` → `.github/workflows/ci.yml` */
function workflowPath(reference: string | undefined, repository: string): string | undefined {
  const path = reference?.split('@')[0];
  return path?.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : undefined;
}
