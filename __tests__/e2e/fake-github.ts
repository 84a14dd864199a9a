import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Backend, type Identity, startBackend } from './emulator.ts';
import { type FakeArtifacts, type FakeRun, fakeArtifacts } from './fake-artifacts.ts';
import { findOperation, type Operation } from './openapi.ts';
import { allows, type Permissions } from './permissions.ts';

/** A token that the Action may present. */
export interface Grant {
  readonly identity: Identity;
  readonly permissions: Permissions;
}

/** An answer that goes wrong, `times` times in a row. */
export interface Fault {
  /** As OpenAPI names it, `graphql`, `blob` for a download, or `*` for all of them. */
  readonly operation: string;
  readonly times: number;
  /** `hang up`: the connection breaks. */
  readonly answer:
    | { readonly status: number; readonly message: string; readonly headers?: Readonly<Record<string, string>> }
    | 'hang up'
    /** The half of it, then the connection breaks. */
    | 'break off'
    /** Nothing comes, and the connection stays. */
    | 'silence'
    /** The right answer, with other headers. */
    | { readonly headers: Readonly<Record<string, string>> }
    /** Something else, sent as it is. */
    | { readonly status: number; readonly bytes: Buffer; readonly headers: Readonly<Record<string, string>> }
    /** As GraphQL says it: 200, and errors in the text. */
    | { readonly errors: readonly { readonly type?: string; readonly message: string }[] };
  /** The request is carried out all the same. */
  readonly executed?: true;
}

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** JSON; `undefined` for anything else. */
  readonly body: unknown;
  readonly bytes: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** What was answered; 0: the connection broke. */
  status: number;
}

/** One HTTP server that answers like GitHub, and notes down everything that GitHub would not have understood. */
export interface FakeGitHub {
  readonly url: string;
  readonly backend: Backend;
  readonly requests: readonly RecordedRequest[];
  /** Runs by their id; a run must be here before it stores anything. */
  readonly runs: Map<number, FakeRun>;
  readonly artifacts: FakeArtifacts;
  /** Put on the pull request, oldest first. */
  readonly labels: { readonly name: string; readonly by: string; readonly at: string }[];
  /** When the head of the pull request was moved by force, oldest first. */
  readonly forced: string[];
  /** Of every run, in every attempt, oldest first. */
  readonly jobs: FakeJob[];
  /** What the base commit has, and what lies between it and the pull request. */
  readonly base: BaseContents;
  /** From now on these answers go wrong, and no others. */
  readonly fail: (faults: readonly Fault[]) => void;
  /** Must be empty in the end: unknown routes, requests and answers that are not as GitHub describes them. */
  readonly problems: readonly string[];
  readonly close: () => Promise<void>;
}

export interface FakeJob {
  readonly id: number;
  readonly run: number;
  readonly attempt: number;
  readonly name: string;
  /** `null`: it has not ended. */
  conclusion: string | null;
}

export interface BaseContents {
  /** Path → text. */
  files: Readonly<Record<string, string>>;
  /** As `git diff` writes it. */
  diff: string;
  /** What GitHub lists of the pull request. */
  listed?: readonly ListedFile[];
  /** Of the pull request by now, where that is another one. */
  head?: string;
}

export interface ListedFile {
  readonly filename: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly additions: number;
  readonly deletions: number;
  readonly patch?: string;
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Of the body only the half is sent. */
  readonly broken?: true;
}

type Given = Answer | 'hang up' | 'silence';

const RESULTS = '/twirp/github.actions.results.api.v1.ArtifactService/';
/** Of a run only the fields that are read are made up; the emulator's check runs lack `annotations_url`. */
const INCOMPLETE = new Set([
  'actions/get-workflow-run',
  'actions/list-jobs-for-workflow-run',
  'checks/create',
  'checks/update',
  'repos/create-commit-status',
]);
/** Annotations of a check run in one request. */
const ANNOTATION_LIMIT = 50;
const HEAD_QUERY =
  'query ($owner: String!, $repo: String!, $number: Int!) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid } } }';
const LABELS_QUERY =
  'query ($owner: String!, $repo: String!, $number: Int!, $after: String) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid timelineItems(itemTypes: [LABELED_EVENT, UNLABELED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT], first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { __typename ... on LabeledEvent { createdAt label { name } actor { __typename login } } ... on UnlabeledEvent { createdAt label { name } actor { __typename login } } ... on HeadRefForcePushedEvent { createdAt } } } } } }';
/** In GitHub's words, which tell the maximum in characters. */
const COMMENT_LIMIT = 65_536;

export async function startFakeGitHub(
  tokens: Readonly<Record<string, Grant>>,
  faults: readonly Fault[] = [],
): Promise<FakeGitHub> {
  const backend = await startBackend();
  const requests: RecordedRequest[] = [];
  const problems: string[] = [];
  const runs = new Map<number, FakeRun>();
  const labels: FakeGitHub['labels'][number][] = [];
  const forced: string[] = [];
  const jobs: FakeJob[] = [];
  const base: BaseContents = { files: {}, diff: '' };
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const blobAddress = () => `http://127.0.0.1:${(blobServer.address() as AddressInfo).port}`;
  const artifacts = fakeArtifacts({ runs, repositoryId: backend.pullRequest.repositoryId, address: blobAddress });
  let pending = faults.map((fault) => ({ fault, left: fault.times }));

  async function answer(received: RecordedRequest): Promise<Given> {
    const request = { ...received, path: withoutPrefix(received.path) };
    const url = new URL(request.path, 'http://github.invalid');
    if (url.pathname.startsWith('/blob/')) {
      if (request.headers.authorization !== undefined) problems.push('the token went to the blob store');
      const stored = async () => artifacts.blob({ method: request.method, url, bytes: request.bytes });
      return request.method === 'GET' ? orFault('blob', stored) : stored();
    }
    if (url.pathname.startsWith(RESULTS)) return artifacts.results(url.pathname.slice(RESULTS.length), request.body);
    const grant = tokens[(request.headers.authorization ?? '').replace(/^(token|bearer) /i, '')];
    if (grant === undefined) return refusal(401, 'Bad credentials');
    if (url.pathname === '/graphql') return orFault('graphql', async () => graphql(grant, request));
    const operation = findOperation(request.method, url.pathname);
    if (operation === undefined) {
      problems.push(`unknown route: ${request.method} ${url.pathname}`);
      return refusal(404, 'Not Found');
    }
    if (request.headers['x-github-api-version'] !== '2022-11-28') problems.push(`${operation.id}: no API version`);
    return orFault(operation.id, () => execute(operation, { request, url, grant }));
  }

  async function orFault(id: string, execute: () => Promise<Answer>): Promise<Given> {
    const next = pending.find(({ fault: { operation }, left }) => (operation === id || operation === '*') && left > 0);
    if (next === undefined) return execute();
    next.left--;
    const { answer: wrong, executed } = next.fault;
    if (wrong === 'break off') return { ...(await execute()), broken: true };
    if (executed) await execute();
    if (wrong === 'hang up' || wrong === 'silence') return wrong;
    if ('errors' in wrong) return { status: 200, body: { data: null, errors: wrong.errors } };
    if ('bytes' in wrong) return { status: wrong.status, body: wrong.bytes, headers: wrong.headers };
    if (!('status' in wrong)) {
      const right = await execute();
      return { ...right, headers: { ...right.headers, ...wrong.headers } };
    }
    const { status, message, headers } = wrong;
    return { status, body: { message }, ...(headers === undefined ? {} : { headers }) };
  }

  async function execute(
    operation: Operation,
    { request, url, grant }: { request: RecordedRequest; url: URL; grant: Grant },
  ): Promise<Answer> {
    if (!allows(grant.permissions, operation.id)) return refusal(403, 'Resource not accessible by integration');
    const wrong = operation.request(url.searchParams, request.body);
    problems.push(...wrong.map((problem) => `${operation.id}: request: ${problem}`));
    if (wrong.length > 0) return refusal(422, 'Invalid request');
    if (operation.id.endsWith('-comment') && bodyLength(request.body) > COMMENT_LIMIT) {
      return refusal(422, 'Validation Failed: Body is too long (maximum is 65536 characters)');
    }
    if (operation.id.startsWith('checks/') && annotationsOf(request.body) > ANNOTATION_LIMIT) {
      return refusal(422, 'Validation Failed: annotations exceeds a maximum quantity of 50');
    }
    if (request.headers.accept?.endsWith('.diff')) {
      return {
        status: 200,
        body: Buffer.from(base.diff),
        headers: { 'content-type': 'application/vnd.github.diff; charset=utf-8' },
      };
    }
    const stored =
      people(operation) ??
      listedFiles(operation, url) ??
      listedJobs(operation, url) ??
      artifacts.rest(operation.id, operation.parameters, url.searchParams);
    const answered = stored ?? (await forward(request, backend.tokens[grant.identity]));
    if (answered.status < 300 && !INCOMPLETE.has(operation.id)) {
      problems.push(
        ...operation.response(answered.status, answered.body).map((problem) => `${operation.id}: answer: ${problem}`),
      );
    }
    return answered;
  }

  function listedFiles({ id }: Operation, { searchParams }: URL): Answer | undefined {
    if (id !== 'pulls/list-files') return undefined;
    const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
    const address = 'https://github.invalid';
    const urls = { blob_url: address, raw_url: address, contents_url: address };
    const body = (base.listed ?? [])
      .slice((page - 1) * size, page * size)
      .map((file) => ({ sha: 'f'.repeat(40), changes: file.additions + file.deletions, ...urls, ...file }));
    return { status: 200, body };
  }

  /** Of a job only the fields that are read are made up. */
  function listedJobs({ id, parameters }: Operation, { searchParams }: URL): Answer | undefined {
    if (id !== 'actions/list-jobs-for-workflow-run') return undefined;
    const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('per_page'))];
    const of = jobs.filter(({ run }) => run === Number(parameters.run_id));
    const body = of.slice((page - 1) * size, page * size).map(({ attempt, name, conclusion, ...job }) => ({
      id: job.id,
      name,
      check_run_url: `https://api.github.invalid/check-runs/${job.id}`,
      run_attempt: attempt,
      conclusion,
    }));
    return { status: 200, body: { total_count: of.length, jobs: body } };
  }

  /** What the emulator has only of issues, and what everybody may do: who is from outside may read what is public. */
  function people({ id, parameters }: Operation): Answer | undefined {
    if (id === 'issues/list-events') return { status: 200, body: labels.map(labelEvent) };
    // Only whether there is a number is looked at.
    if (id === 'repos/create-commit-status') return { status: 201, body: { id: 1 } };
    if (id === 'repos/get-collaborator-permission-level') {
      // An App may be given more than its author has.
      const may = parameters.username === 'octocat' || parameters.username?.endsWith('[bot]') === true;
      const permission = may ? 'write' : 'read';
      return { status: 200, body: { permission, role_name: permission, user: null } };
    }
    return undefined;
  }

  async function forward({ method, path, body }: RecordedRequest, token: string): Promise<Answer> {
    const response = await fetch(`${backend.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const link = response.headers.get('link');
    return {
      status: response.status,
      body: text === '' ? undefined : JSON.parse(text),
      ...(link === null ? {} : { headers: { link: link.replaceAll(backend.url, address()) } }),
    };
  }

  /** The queries that the Action asks: who am I, who is head, which labels there are, and texts of files in a commit. */
  function graphql({ identity }: Grant, { body }: RecordedRequest): Answer {
    const { query, variables = {} } = body as { query: string; variables?: Readonly<Record<string, string>> };
    if (query === 'query { viewer { login } }') {
      return {
        status: 200,
        body: { data: { viewer: { login: identity === 'octocat' ? identity : `${identity}[bot]` } } },
      };
    }
    if (query === HEAD_QUERY) {
      const pullRequest = { headRefOid: base.head ?? backend.pullRequest.headSha };
      return { status: 200, body: { data: { repository: { pullRequest } } } };
    }
    if (query.replace(/\s+/g, ' ') === LABELS_QUERY) {
      const timelineItems = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: timeline() };
      const pullRequest = { headRefOid: base.head ?? backend.pullRequest.headSha, timelineItems };
      return { status: 200, body: { data: { repository: { pullRequest } } } };
    }
    const files = [
      ...query.matchAll(/(file\d+): object\(expression: \$(path\d+)\) \{ \.\.\. on Blob \{ text isTruncated \} \}/g),
    ];
    const rest = files.reduce((left, [text]) => left.replace(text, ''), query).replace(/, \$path\d+: String!/g, '');
    if (
      files.length === 0 ||
      rest.replace(/\s+/g, ' ') !==
        'query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { } }'
    ) {
      problems.push(`unknown GraphQL query: ${query}`);
      return { status: 200, body: { errors: [{ message: 'unknown query' }] } };
    }
    const answers = files.map(([, name = '', variable = '']) => {
      const [sha = '', path = ''] = (variables[variable] ?? '').split(/:(.*)/s);
      const text = sha === backend.pullRequest.baseSha ? base.files[path] : undefined;
      return [name, text === undefined ? null : { text, isTruncated: false }];
    });
    return { status: 200, body: { data: { repository: Object.fromEntries(answers) } } };
  }

  function timeline(): readonly unknown[] {
    return [
      ...labels.map(timelineEvent),
      ...forced.map((createdAt) => ({ __typename: 'HeadRefForcePushedEvent', createdAt })),
    ];
  }

  // The blob store is another origin, where no token of GitHub's may go.
  const [server, blobServer] = [createServer(listen), createServer(listen)];
  function listen(incoming: IncomingMessage, outgoing: ServerResponse): void {
    void receive(incoming).then(async (request) => {
      requests.push(request);
      const answered = await answer(request);
      reply(outgoing, answered);
      request.status = typeof answered === 'string' ? 0 : answered.status;
    });
  }
  for (const each of [server, blobServer])
    await new Promise<void>((listening) => each.listen(0, '127.0.0.1', listening));
  return {
    url: address(),
    backend,
    requests,
    runs,
    artifacts,
    labels,
    forced,
    jobs,
    base,
    fail: (next) => {
      pending = next.map((fault) => ({ fault, left: fault.times }));
    },
    problems,
    close: async () => {
      for (const each of [server, blobServer]) {
        each.close();
        each.closeAllConnections();
      }
      await backend.close();
    },
  };
}

/** A server of one's own has its API below `/api/v3`, and the queries beside it. */
function withoutPrefix(path: string): string {
  return path.replace(/^\/api\/(v3\/|(?=graphql))/, '/');
}

/** As GraphQL tells it, where the login of a bot has no ending. */
function timelineEvent({ name, by, at }: FakeGitHub['labels'][number]): unknown {
  const bot = by.endsWith('[bot]');
  const actor = { __typename: bot ? 'Bot' : 'User', login: bot ? by.slice(0, -'[bot]'.length) : by };
  return { __typename: 'LabeledEvent', createdAt: at, label: { name }, actor };
}

function labelEvent({ name, by, at }: FakeGitHub['labels'][number], index: number): unknown {
  const actor = { ...person(by), id: index + 1 };
  const nothing = { commit_id: null, commit_url: null, performed_via_github_app: null };
  const url = `https://api.github.invalid/events/${index}`;
  return {
    id: index,
    node_id: `E${index}`,
    url,
    actor,
    event: 'labeled',
    ...nothing,
    created_at: at,
    label: { name, color: 'ededed' },
  };
}

/** An account as GitHub describes it, of which only the name is read. */
function person(login: string): Readonly<Record<string, unknown>> {
  const urls = 'avatar followers following gists starred subscriptions organizations repos events received_events html';
  const addresses = [
    ...urls.split(' ').map((name) => [`${name}_url`, 'https://github.invalid']),
    ['url', 'https://github.invalid'],
  ];
  return {
    login,
    node_id: login,
    gravatar_id: null,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
    ...Object.fromEntries(addresses),
  };
}

function refusal(status: number, message: string): Answer {
  return { status, body: { message, documentation_url: 'https://docs.github.com/rest' } };
}

function annotationsOf(body: unknown): number {
  const { output } = body as { output?: { annotations?: readonly unknown[] } };
  return output?.annotations?.length ?? 0;
}

function bodyLength(body: unknown): number {
  const text = typeof body === 'object' && body !== null ? Reflect.get(body, 'body') : undefined;
  return typeof text === 'string' ? [...text].length : 0;
}

async function receive(incoming: IncomingMessage): Promise<RecordedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const isJson = bytes.length > 0 && !incoming.url?.startsWith('/blob/');
  const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    body: isJson ? JSON.parse(bytes.toString()) : undefined,
    bytes,
    headers: Object.fromEntries(headers),
    status: 0,
  };
}

function reply(outgoing: ServerResponse, answer: Given): void {
  if (answer === 'hang up') {
    outgoing.destroy();
    return;
  }
  if (answer === 'silence') return;
  const { status, body, headers, broken } = answer;
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body));
  outgoing.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-remaining': '999',
    ...headers,
    ...(broken ? { 'content-length': String(bytes.length) } : {}),
  });
  if (broken) outgoing.write(bytes.subarray(0, bytes.length >> 1), () => outgoing.destroy());
  else outgoing.end(bytes);
}
