import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeSnapshot } from '../../src/baseline/codec.ts';
import { NO_ENVIRONMENT } from '../../src/domain/tests.ts';
import { load } from '../../src/load.ts';
import { repositoryPaths } from '../../src/workspace.ts';
import { zip } from '../draw-zip.ts';
import { folderOf } from '../run.ts';
import { REPOSITORY } from './emulator.ts';
import { type FakeGitHub, type Fault, startFakeGitHub } from './fake-github.ts';
import { runInProcess, type Seen } from './in-process.ts';
import { junit, passing } from './reports.ts';
import { USUAL } from './scenario.ts';

/**
 * Each request of a run of a pull request × each way in which its answer can go wrong. Whatever it is: a run that blocks still blocks, a run that is
 * green never fails for it, all that could not be written is in the summary, the token goes nowhere else, and the run comes to an end.
 */
const TOKEN = 'ghs_15368_secret.of-the.table';
const NAME = 'test-health-default@ci.yml.test';
const green = { 'reports/cart.xml': junit('cart', { ...passing(2), adds: 'passed' }) };
const red = { 'reports/cart.xml': junit('cart', { ...passing(2), adds: 'AssertionError: 1 != 2' }) };

/** Every request that a run of a pull request sends. */
const REQUESTS = [
  'git/get-commit',
  'repos/list-commits',
  'repos/compare-commits-with-basehead',
  'actions/list-artifacts-for-repo',
  'actions/get-workflow-run',
  'actions/download-artifact',
  'blob',
  'graphql',
  'issues/list-comments',
  'issues/list-events',
  'repos/get-collaborator-permission-level',
  'issues/create-comment',
  'issues/update-comment',
  '*',
] as const;

const json = { 'content-type': 'application/json; charset=utf-8' };
const limited = { status: 403, message: 'You have exceeded a secondary rate limit.' };
const elsewhere = () => `${urlOf(stranger)}/elsewhere`;

const FAULTS: readonly [string, () => Fault['answer']][] = [
  ['403, a secondary limit of a second', () => ({ ...limited, headers: { 'retry-after': '1' } })],
  ['403, a secondary limit that says no time', () => limited],
  ['403, a limit that is reset in an hour by another clock', () => ({ ...limited, headers: reset(3600) })],
  ['403, a limit that was reset an hour ago by another clock', () => ({ ...limited, headers: reset(-3600) })],
  ['403, read only', () => ({ status: 403, message: 'Resource not accessible by integration' })],
  ['401', () => ({ status: 401, message: 'Bad credentials' })],
  ['404', () => ({ status: 404, message: 'Not Found' })],
  ['409', () => ({ status: 409, message: 'Conflict' })],
  ['422', () => ({ status: 422, message: 'Validation Failed' })],
  [
    '429 until a date',
    () => ({ status: 429, message: 'Slow down', headers: { 'retry-after': 'Fri, 20 Nov 2026 10:00:00 GMT' } }),
  ],
  ['429 for a hundred years', () => ({ status: 429, message: 'Slow down', headers: { 'retry-after': '3155760000' } })],
  ['429 for minus one', () => ({ status: 429, message: 'Slow down', headers: { 'retry-after': '-1' } })],
  ['500', () => ({ status: 500, message: 'Server Error' })],
  [
    '502 as a page',
    () => ({ status: 502, bytes: Buffer.from('<html>Bad gateway</html>'), headers: { 'content-type': 'text/html' } }),
  ],
  ['503 that asks for a minute', () => ({ status: 503, message: 'Unavailable', headers: { 'retry-after': '60' } })],
  ['a connection that breaks', () => 'hang up'],
  ['an answer that breaks off', () => 'break off'],
  ['no answer', () => 'silence'],
  [
    '200 and a page',
    () => ({ status: 200, bytes: Buffer.from('<html>Sign in</html>'), headers: { 'content-type': 'text/html' } }),
  ],
  ['200 and nothing', () => ({ status: 200, bytes: Buffer.alloc(0), headers: json })],
  ['200 and null', () => ({ status: 200, bytes: Buffer.from('null'), headers: json })],
  ['200 and a list of null', () => ({ status: 200, bytes: Buffer.from('[null]'), headers: json })],
  ['200 and another type of content', () => ({ headers: { 'content-type': 'application/octet-stream' } })],
  ['200 and 1 MB of one text', () => ({ status: 200, bytes: TEXT, headers: json })],
  ['200 and 2,000 items of one page', () => ({ status: 200, bytes: ITEMS, headers: json })],
  [
    '200 and a next page that is itself',
    () => ({ headers: { link: '<https://api.github.com/x?page=1>; rel="next"' } }),
  ],
  ['302 to another host', () => ({ status: 302, message: 'Found', headers: { location: elsewhere() } })],
  ['307 to another host', () => ({ status: 307, message: 'Moved', headers: { location: elsewhere() } })],
  ['301 to itself', () => ({ status: 301, message: 'Moved', headers: { location: '' } })],
];
const TEXT = Buffer.from(JSON.stringify({ message: 'x'.repeat(1_000_000) }));
const ITEMS = Buffer.from(`[${'{"id":1},'.repeat(2000)}{"id":1}]`);

function reset(seconds: number): Record<string, string> {
  const at = Math.floor(Date.now() / 1000) + seconds;
  return { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(at) };
}

/** Where a redirect may lead: it notes what it is told. */
let stranger: Server;
const told: string[] = [];
let github: FakeGitHub;

function urlOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  stranger = createServer((request, response) => {
    told.push(JSON.stringify(request.headers));
    response.writeHead(200, json).end('{}');
  });
  await new Promise<void>((listening) => stranger.listen(0, '127.0.0.1', listening));
  github = await startFakeGitHub({ [TOKEN]: { identity: 'github-actions', permissions: USUAL } });
  await seedBase();
});
afterAll(async () => {
  stranger.closeAllConnections();
  stranger.close();
  await github.close();
});

/** The result of a push to the branch, as its run would have left it. */
async function seedBase(): Promise<void> {
  const { baseSha: headSha, repositoryId: headRepositoryId } = github.backend.pullRequest;
  github.runs.set(1, { id: 1, event: 'push', path: '.github/workflows/ci.yml', headSha, headRepositoryId });
  github.runs.set(2, { id: 2, event: 'pull_request', path: '.github/workflows/ci.yml', headSha, headRepositoryId });
  const root = folderOf(green);
  const tests = ['reports/*.xml'];
  const environment = NO_ENVIRONMENT;
  const { snapshot } = await load({ root, tests, coverage: [], environment, paths: repositoryPaths(root) });
  const content = Buffer.from(encodeSnapshot(snapshot, { sha: headSha }));
  const of = { workflow_run_backend_id: 'run-1', name: NAME };
  github.artifacts.results('CreateArtifact', of);
  github.artifacts.results('FinalizeArtifact', { ...of, size: '10' });
  github.artifacts.replace(NAME, zip({ name: 'test-health.snapshot', content }));
}

/** `timeoutMs`: a machine may be slow, and a request that is given up is another fault. */
async function run(files: Readonly<Record<string, string>>, timeoutMs = 60_000): Promise<Seen> {
  const { number, headSha, baseSha, repositoryId: id } = github.backend.pullRequest;
  const head = { ref: 'topic', sha: headSha, repo: { id } };
  const base = { ref: 'main', sha: baseSha, repo: { id } };
  return runInProcess({
    apiUrl: github.url,
    token: TOKEN,
    repository: REPOSITORY,
    inputs: { tests: 'reports/*.xml' },
    files,
    environment: {
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SHA: headSha,
      GITHUB_RUN_ID: '2',
      GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/ci.yml@refs/pull/${number}/merge`,
      GITHUB_JOB: 'test',
      GITHUB_ACTION: 'health',
    },
    event: { number, pull_request: { number, head, base }, repository: { id, default_branch: 'main' } },
    timeoutMs,
  });
}

const ROUTE = `/repos/${REPOSITORY}/issues`;
async function comments(): Promise<readonly { id: number; body: string }[]> {
  const { number } = github.backend.pullRequest;
  const list = await github.backend.send('octocat', `GET ${ROUTE}/${number}/comments`);
  return Array.isArray(list) ? list : [];
}

/** What somebody said before: there is something to update, and a word of acceptance, of somebody who may not, that is asked about. */
async function said(bodies: readonly string[]): Promise<void> {
  for (const { id } of await comments()) await github.backend.send('octocat', `DELETE ${ROUTE}/comments/${id}`);
  for (const body of bodies)
    await github.backend.send('mallory', `POST ${ROUTE}/${github.backend.pullRequest.number}/comments`, { body });
}

/** Everything that a run of a pull request does when nothing goes wrong. */
const RIGHT = 'Blocked: 1 test newly failing (1 cause)';

test('without a fault it is compared, blocks, comments and waits for nothing', async () => {
  github.fail([]);
  await said([]);
  const seen = await run(red);
  expect([seen.title, seen.sleeps]).toEqual([RIGHT, []]);
  expect(seen.log).toContain('Compared with');
  expect((await comments()).map(({ body }) => body.split('\n')[1])).toEqual([`### ❌ ${RIGHT}`]);
  expect(seen.log).not.toMatch(/could not|was not/);
}, 120_000);

/** It is tried again, and then all is as if nothing had been. */
test.each(REQUESTS.filter((operation) => operation !== '*'))(
  '%s that fails twice and then answers',
  async (operation) => {
    const isUpdate = operation === 'issues/update-comment';
    github.fail([]);
    await said(operation === 'repos/get-collaborator-permission-level' ? ['/test-health accept known'] : []);
    if (isUpdate) await run(green);
    const faults: Fault[] = [{ operation, times: 2, answer: { status: 502, message: 'Server Error' } }];
    if (operation === 'issues/list-events')
      faults.push({ operation: 'graphql', times: 999, answer: { errors: [{ type: 'FORBIDDEN', message: 'no' }] } });
    github.fail(faults);
    const seen = await run(red);
    github.fail([]);
    expect(seen.title).toBe(RIGHT);
    const ours = (await comments()).filter(({ body }) => body.startsWith('<!-- test-health:'));
    expect(ours.map(({ body }) => body.split('\n')[1])).toEqual([`### ❌ ${RIGHT}`]);
    expect(seen.log).not.toContain('could not');
  },
  60_000,
);

describe.each(REQUESTS)('%s', (operation) => {
  test.each(FAULTS)(
    '%s',
    async (fault, answerOf) => {
      const isCircle = fault === '301 to itself';
      const isUpdate = operation === 'issues/update-comment';
      const accepts = operation === 'repos/get-collaborator-permission-level';
      github.fail([]);
      await said(accepts ? [`/test-health accept known`] : []);
      if (isUpdate) await run(green);
      told.length = 0;
      const answer = answerOf();
      const faults: Fault[] = [{ operation, times: 999, answer }];
      // These are asked for only where GraphQL does not answer.
      if (operation === 'issues/list-events')
        faults.push({ operation: 'graphql', times: 999, answer: { errors: [{ type: 'FORBIDDEN', message: 'no' }] } });
      github.fail(faults);
      const first = github.requests.length;
      const seen = await run(red, answer === 'silence' ? 200 : undefined);
      github.fail([]);

      expect([seen.verdict, seen.title]).toEqual(['block', expect.stringMatching(/^Blocked: 1 test (newly )?failing/)]);
      expect(seen.summary).toContain('1 != 2');
      expect(seen.outputs.verdict).toBe('block');
      expect([seen.log, seen.summary, JSON.stringify(seen.outputs), ...told].join()).not.toContain(TOKEN);
      // With what it would have waited it is over within some minutes, and it takes no more than some dozens of requests.
      expect(seen.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(300_000);
      // A redirect in a circle is followed twenty times in each try.
      expect(github.requests.length - first).toBeLessThan(isCircle ? 600 : 60);
      const ours = (await comments()).filter(({ body }) => body.startsWith('<!-- test-health:'));
      expect(ours.length).toBeLessThanOrEqual(1);
      // What could not be written is told.
      if (!ours.some(({ body }) => body.includes('1 != 2')))
        expect(seen.log).toMatch(/comment (was not|could not be) written/);
    },
    60_000,
  );
});
