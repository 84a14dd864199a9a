// GitHub as a pull request meets it, on the loopback, every answer late by LATENCY ms: `node github.mjs LATENCY`, prints its port; for each
// request it prints a line to the standard output.
import { createServer } from 'node:http';

const latency = Number(process.argv[2]);
const SHA = { merge: 'a'.repeat(40), base: 'b'.repeat(40), head: 'c'.repeat(40) };

const ANSWERS = [
  [/\/git\/commits\//, () => ({ sha: SHA.merge, parents: [{ sha: SHA.base }, { sha: SHA.head }] })],
  [/\/compare\//, () => ({ merge_base_commit: { sha: SHA.base }, commits: [], files: [] })],
  [/\/commits(\?|$)/, () => [{ sha: SHA.base, parents: [] }]],
  [/\/comments/, (method) => (method === 'GET' ? [] : { id: 1 })],
  [/\/artifacts/, () => ({ total_count: 0, artifacts: [] })],
  [/\/actions\/runs\/\d+/, () => ({ id: 1, created_at: '2026-01-01T00:00:00Z', event: 'push', path: 'ci.yml' })],
];

const server = createServer((request, response) => {
  const arrived = performance.now();
  request.resume().on('end', () => {
    setTimeout(() => {
      const isDiff = request.headers.accept?.includes('diff') === true;
      const answer = ANSWERS.find(([route]) => route.test(request.url));
      response.writeHead(answer === undefined ? 404 : request.method === 'POST' ? 201 : 200, {
        'content-type': isDiff ? 'text/plain' : 'application/json',
      });
      response.end(isDiff ? '' : JSON.stringify(answer?.[1](request.method) ?? { message: 'Not Found' }));
      process.stdout.write(`${JSON.stringify({ at: arrived, method: request.method, url: request.url })}\n`);
    }, latency);
  });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
