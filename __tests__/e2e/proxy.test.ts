import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { junit } from './reports.ts';
import { runStep } from './runner.ts';

/** A name that nobody can look up: only a proxy gets there. */
const HOST = 'api.of-a-company.example';

test('requests go through the proxy that the runner is told of', async () => {
  const asked: string[] = [];
  const tunnels = new Set<string>();
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url?.split('?')[0]}`);
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
  });
  server.on('connect', ({ url = '' }, socket) => {
    tunnels.add(url);
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    server.emit('connection', socket);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  try {
    const { exitCode, log } = await runStep(
      {
        action: join(import.meta.dirname, '..', '..'),
        inputs: { tests: 'reports/*.xml' },
        eventName: 'push',
        event: { before: 'b'.repeat(40) },
        environment: {
          GITHUB_API_URL: `http://${HOST}`,
          GITHUB_REPOSITORY: 'octocat/hello-world',
          GITHUB_SHA: 'a'.repeat(40),
          http_proxy: `http://127.0.0.1:${port}`,
        },
        files: { 'reports/cart.xml': junit('cart', { adds: 'passed' }) },
        contexts: {
          'github.token': 'ghs_of_a_test',
          'job.status': 'success',
          'toJSON(matrix)': 'null',
          'strategy.job-index': '0',
          'strategy.job-total': '1',
        },
      },
      (result) => result,
    );
    expect(log).not.toContain('internal error');
    expect(exitCode).toBe(0);
    expect([...tunnels]).toEqual([`${HOST}:80`]);
    expect(asked).toContain('GET /repos/octocat/hello-world/actions/artifacts');
  } finally {
    server.close();
  }
}, 60_000);
