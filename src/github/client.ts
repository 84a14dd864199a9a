import type { ChangedFile } from '../domain/changed-file.ts';

/** GitHub as the rest of the program sees it: few operations, plain values. `octokit.ts` is the one implementation over the network. */
export interface GitHub extends PullRequests, Acceptances, History, Checks, Statuses, DataBranch {}

/** Pull requests and their comments. */
export interface PullRequests {
  /** Comments of a pull request, page by page, oldest first. */
  readonly listComments: (pullRequest: number) => AsyncIterable<readonly Comment[]>;
  readonly createComment: (pullRequest: number, body: string) => Promise<void>;
  readonly updateComment: (id: number, body: string) => Promise<void>;
  readonly deleteComment: (id: number) => Promise<void>;
  /** Whether a comment was written with the token in use. */
  readonly wroteItself: (comment: Comment) => Promise<boolean>;
  /** The commit that a pull request has for its head at this moment. */
  readonly headOf: (pullRequest: number) => Promise<string | undefined>;
  /** Open pull requests from a branch, of this repository or of a fork; at most 100. */
  readonly findOpenPullRequests: (head: HeadBranch) => Promise<readonly OpenPullRequest[]>;
}

export interface HeadBranch {
  readonly headOwner: string;
  readonly headBranch: string;
}

export interface OpenPullRequest {
  readonly number: number;
  readonly headSha: string;
  /** `undefined`: the fork is deleted. */
  readonly headRepositoryId: number | undefined;
  readonly baseBranch: string;
}

/** A branch that holds files and no sources, read and written without a checkout. */
export interface DataBranch {
  /** All files of the branch; `undefined`: there is no such branch. */
  readonly branchFiles: (branch: string) => Promise<BranchFiles | undefined>;
  readonly readBlob: (sha: string) => Promise<Buffer>;
  /**
   * Adds and takes away files in one commit on what was read, and never moves the branch over anything else: `conflict` where somebody else
   * was faster.
   */
  readonly commitFiles: (change: BranchChange) => Promise<'done' | 'conflict'>;
}

export interface BranchFiles {
  readonly commit: string;
  readonly tree: string;
  /** Path → blob. */
  readonly blobs: ReadonlyMap<string, string>;
}

export interface BranchChange {
  readonly branch: string;
  /** What it was read as; `undefined`: it begins here. */
  readonly on: BranchFiles | undefined;
  readonly message: string;
  readonly add: ReadonlyMap<string, Uint8Array>;
  readonly remove: readonly string[];
}

/** Who accepts what blocks, and whether they may. */
export interface Acceptances {
  readonly labels: (pullRequest: number) => Promise<Labels>;
  /** Whether a person may write to the repository. */
  readonly mayWrite: (login: string) => Promise<boolean>;
}

export interface Labels {
  /** Labels put on a pull request and taken off, oldest first. */
  readonly events: readonly LabelEvent[];
  /** The commit that was its head at that moment. `undefined`: the answer did not tell. */
  readonly head: string | undefined;
  /** When its branch was last moved by force, ISO 8601. `undefined`: never. */
  readonly forcedAt: string | undefined;
}

export interface LabelEvent {
  readonly label: string;
  readonly on: boolean;
  /** Login; `undefined` for an account that is gone. */
  readonly by: string | undefined;
  /** ISO 8601. */
  readonly at: string;
}

/** Statuses of commits, one for each context. */
export interface Statuses {
  readonly createStatus: (status: CommitStatus) => Promise<void>;
}

export interface CommitStatus {
  readonly sha: string;
  /** `test-health (ci.yml.test) / newly-failing` */
  readonly context: string;
  readonly state: 'success' | 'failure';
  /** At most 140 characters. */
  readonly description: string;
  readonly targetUrl: string;
}

/** Check runs; only for tokens of an App, which the job's own is. */
export interface Checks {
  readonly createCheckRun: (checkRun: CheckRun) => Promise<void>;
}

export interface CheckRun {
  readonly name: string;
  readonly headSha: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly detailsUrl: string | undefined;
  readonly annotations: readonly CheckAnnotation[];
}

/** A mark beside a line of a file. */
export interface CheckAnnotation {
  readonly title: string;
  readonly message: string;
  /** Below the root of the repository. */
  readonly file: string;
  /** First and last, 1-based. */
  readonly line: number;
  readonly endLine: number;
  readonly level: 'error' | 'notice';
}

/** Commits, and what earlier runs left behind. */
export interface History {
  /** Of a commit, in order. */
  readonly parents: (sha: string) => Promise<readonly string[]>;
  /** The commit from which two commits or branches went apart; works across forks. */
  readonly mergeBase: (base: string, head: string) => Promise<string>;
  /** The commit itself and what came before it, newest first, merged branches last; at most 100. */
  readonly ancestors: (sha: string) => Promise<readonly string[]>;
  /** Texts of files in a commit, in that order; `undefined`: it has no such file. */
  readonly files: (sha: string, paths: readonly string[]) => Promise<readonly (string | undefined)[]>;
  /** What changed from one commit to a later one, as `git diff` writes it. */
  readonly diff: (base: string, head: string) => Promise<string>;
  /** What a pull request changes, as it is at this moment, by path and page by page; GitHub ends after 3,000 files. */
  readonly pullRequestFiles: (pullRequest: number) => AsyncIterable<readonly ChangedFile[]>;
  /** Artifacts of that name in the repository, of runs of forks too; page by page, newest first. */
  readonly artifacts: (name: string) => AsyncIterable<readonly Artifact[]>;
  /** All artifacts of one run, of every attempt. */
  readonly runArtifacts: (runId: number) => Promise<readonly Artifact[]>;
  readonly workflowRun: (id: number) => Promise<WorkflowRun>;
  /** All jobs of one run, in every attempt. */
  readonly runJobs: (runId: number) => Promise<readonly RunJob[]>;
  /** The archive. */
  readonly downloadArtifact: (id: number) => Promise<Buffer>;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly expired: boolean;
  /** `sha256:…` of the archive; `undefined` on servers that do not tell. */
  readonly digest: string | undefined;
  readonly runId: number;
  readonly headSha: string;
  /** The run that made it was of this repository, not of a fork. */
  readonly ownRepository: boolean;
}

export interface WorkflowRun {
  readonly event: string;
  /** `.github/workflows/ci.yml`, perhaps with `@ref`. */
  readonly path: string;
  /** ISO 8601, of the first attempt. */
  readonly createdAt: string;
}

/** One job in one attempt of a run. */
export interface RunJob {
  /** As `job.check_run_id` tells the job itself. */
  readonly id: number;
  /** As people see it: `api / test (ubuntu-latest)`. Several jobs may have one. */
  readonly name: string;
  readonly attempt: number;
  /** `success`, `failure`, …; `undefined`: it has not ended. */
  readonly conclusion: string | undefined;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  /** Login; `undefined` for an account that is gone. */
  readonly author: string | undefined;
  readonly bot: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** Why a request came to nothing. */
export type RequestProblem =
  /** Answered, and refused: `status` says how. */
  | { readonly kind: 'refused'; readonly status: number; readonly retryAfterMs: number | undefined }
  /** Not executed: a rate limit, primary or secondary. */
  | { readonly kind: 'limited'; readonly status: number; readonly retryAfterMs: number | undefined }
  /** No answer, or one from something in between: it may have been executed all the same. */
  | { readonly kind: 'unclear'; readonly status: number | undefined; readonly retryAfterMs: number | undefined };

/** A request that failed for good. Its message holds the route and GitHub's own words, never a header or the token. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError';
  readonly problem: RequestProblem;
  constructor(message: string, problem: RequestProblem, options?: ErrorOptions) {
    super(message, options);
    this.problem = problem;
  }
}

/** The token may read and not write: a pull request of a fork or of Dependabot, or a missing `permissions:` entry. */
export function isReadOnly(error: unknown): boolean {
  return error instanceof GitHubError && error.problem.kind === 'refused' && error.problem.status === 403;
}
