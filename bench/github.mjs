// GitHub as a pull request meets it, on the loopback, every answer late by LATENCY ms: `node github.mjs LATENCY [FOLDER]`, prints its port; for
// each request it prints a line to the standard output. FOLDER holds archives: what other jobs of the run left (`part-….zip`), and what a run
// on the base branch left (`base.zip`).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const latency = Number(process.argv[2]);
const folder = process.argv[3];
const SHA = { merge: 'a'.repeat(40), base: 'b'.repeat(40), head: 'c'.repeat(40) };

const BASE = 9000;
const files = folder === undefined ? [] : readdirSync(folder).filter((name) => name.startsWith('part-'));
const archives = new Map(
  files.map((name, index) => [1000 + index, { name: name.replace('.zip', ''), file: join(folder, name) }]),
);
const baseFile = folder === undefined ? undefined : join(folder, 'base.zip');
if (baseFile !== undefined && existsSync(baseFile)) archives.set(BASE, { name: 'default', file: baseFile });
const parts = [...archives.keys()].filter((id) => id !== BASE);

const artifact = (id) => ({
  id,
  name: `test-health-${archives.get(id).name}`,
  size_in_bytes: 1000,
  expired: false,
  workflow_run: {
    id: id === BASE ? 2 : 1,
    repository_id: 1,
    head_repository_id: 1,
    head_sha: id === BASE ? SHA.base : SHA.head,
  },
});
const pageOf = (ids, url) => {
  const page = Number(new URL(url, 'http://here').searchParams.get('page') ?? 1);
  return { total_count: ids.length, artifacts: ids.slice((page - 1) * 100, page * 100).map(artifact) };
};

const ANSWERS = [
  [/\/git\/commits\//, () => ({ sha: SHA.merge, parents: [{ sha: SHA.base }, { sha: SHA.head }] })],
  [/\/compare\//, () => ({ merge_base_commit: { sha: SHA.base }, commits: [], files: [] })],
  [/\/commits(\?|$)/, () => [{ sha: SHA.base, parents: [] }]],
  [/\/comments/, ({ method }) => (method === 'GET' ? [] : { id: 1 })],
  [/\/runs\/\d+\/artifacts/, ({ url }) => pageOf(parts, url)],
  [/\/artifacts(\?|$)/, ({ url }) => pageOf(archives.has(BASE) ? [BASE] : [], url)],
  [
    /\/actions\/runs\/\d+/,
    () => ({ id: 1, created_at: '2026-01-01T00:00:00Z', event: 'push', path: '.github/workflows/ci.yml' }),
  ],
];

/** Who is head, which labels there are, and files of a commit, of which there are none: what a query does not ask for is not looked at. */
const GRAPHQL = {
  data: {
    repository: {
      pullRequest: { headRefOid: SHA.head, timelineItems: { nodes: [], pageInfo: { hasNextPage: false } } },
    },
  },
};

/** The service of the runner, which is asked by number and then by name. */
const SERVICE = {
  ListArtifacts: ({ id_filter: id }) => ({
    artifacts: [
      {
        workflow_run_backend_id: 'run-1',
        workflow_job_run_backend_id: 'job-1',
        database_id: String(id),
        name: artifact(Number(id)).name,
        size: '1000',
      },
    ],
  }),
  GetSignedArtifactURL: ({ name }) => {
    const [id] = [...archives.keys()].filter((each) => artifact(each).name === name);
    return { signed_url: `${address()}/blob/${id}?sig=of-the-store` };
  },
};
const address = () => `http://127.0.0.1:${server.address().port}`;

function answer(request, body) {
  const { url, headers } = request;
  const blob = /^\/blob\/(\d+)/.exec(url);
  if (blob !== null) return { type: 'application/zip', bytes: readFileSync(archives.get(Number(blob[1])).file) };
  const zip = /\/artifacts\/(\d+)\/zip/.exec(url);
  if (zip !== null) return { status: 302, location: `${address()}/blob/${zip[1]}` };
  const method = /\.ArtifactService\/(\w+)$/.exec(url)?.[1];
  if (method !== undefined) return { json: SERVICE[method](JSON.parse(body)) };
  if (url === '/graphql') return { json: GRAPHQL };
  if (headers.accept?.includes('diff') === true) return { type: 'text/plain', bytes: '' };
  const found = ANSWERS.find(([route]) => route.test(url));
  if (found === undefined) return { status: 404, json: { message: 'Not Found' } };
  return { status: request.method === 'POST' ? 201 : 200, json: found[1](request) };
}

const server = createServer((request, response) => {
  const arrived = performance.now();
  const body = [];
  request.on('data', (block) => body.push(block));
  request.on('end', () => {
    setTimeout(() => {
      const {
        status = 200,
        type = 'application/json',
        location,
        json,
        bytes = JSON.stringify(json),
      } = answer(request, Buffer.concat(body).toString());
      response.writeHead(status, { 'content-type': type, ...(location === undefined ? {} : { location }) });
      response.end(bytes);
      process.stdout.write(`${JSON.stringify({ at: arrived, method: request.method, url: request.url })}\n`);
    }, latency);
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
