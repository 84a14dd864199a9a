// The Action as the runner starts it: inputs and context in the environment, GitHub on the loopback.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';

/** What the runner fills in. */
const EXPRESSIONS = {
  '${{ github.token }}': '',
  '${{ job.status }}': 'success',
  '${{ toJSON(matrix) }}': 'null',
  '${{ strategy.job-index }}': '0',
  '${{ strategy.job-total }}': '1',
  '${{ job.check_run_id }}': '1',
  '${{ job.workflow_ref }}': 'acme/app/.github/workflows/ci.yml@refs/pull/1/merge',
};

function defaults() {
  const { inputs } = parse(readFileSync(join(import.meta.dirname, '../action.yml'), 'utf8'));
  const given = ([name, { default: value = '' }]) => [name, EXPRESSIONS[value] ?? value];
  return Object.fromEntries(Object.entries(inputs).map(given));
}

export function action({ action: inputs, github, archives }, { built, scratch }) {
  const workspace = join(scratch, 'workspace');
  const temp = join(scratch, 'runner-temp');
  mkdirSync(workspace, { recursive: true });
  const at = (name, text) => {
    const path = join(scratch, name);
    writeFileSync(path, text);
    return path;
  };
  // The runner writes it when the job starts, and the job then writes its reports.
  const beforeAll = (path) => {
    utimesSync(path, 0, 0);
    return path;
  };
  const event = {
    pull_request: {
      number: 1,
      head: { sha: 'c'.repeat(40), repo: { id: 1 } },
      base: { ref: 'main', sha: 'b'.repeat(40), repo: { id: 1 } },
    },
    repository: { id: 1, default_branch: 'main' },
  };
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: beforeAll(at('event.json', JSON.stringify(event))),
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: '1',
    GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/ci.yml@refs/pull/1/merge',
    GITHUB_OUTPUT: at('output', ''),
    GITHUB_STEP_SUMMARY: at('summary.md', ''),
    RUNNER_TEMP: temp,
  };
  for (const [name, value] of Object.entries({ ...defaults(), ...inputs })) env[`INPUT_${name.toUpperCase()}`] = value;
  // Each run is a job of its own: a second gate of one job is refused.
  const fresh = (run) => (more) => {
    rmSync(temp, { recursive: true, force: true });
    mkdirSync(temp);
    return run(more);
  };
  return {
    args: [join(built, 'dist/index.js')],
    cwd: workspace,
    env,
    around: (run) => (github === undefined ? fresh(run)({}) : withGitHub([github, archives], fresh(run))),
  };
}

/** The runner's own token: unsigned here, since only what it says is read. */
const RUNTIME_TOKEN = [{ alg: 'none' }, { scp: 'Actions.Results:run-1:job-1', exp: 2_000_000_000 }]
  .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
  .join('.');

/** Runs with a GitHub of that latency, and the archives that it has; says how many requests there were. */
async function withGitHub([latency, archives], run) {
  const args = [
    join(import.meta.dirname, 'github.mjs'),
    String(latency),
    ...(archives === undefined ? [] : [archives]),
  ];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: server.stdout });
  const port = await new Promise((done) => {
    lines.once('line', done);
  });
  const requests = [];
  lines.on('line', (line) => requests.push(JSON.parse(line)));
  try {
    const address = `http://127.0.0.1:${port}`;
    const service = { ACTIONS_RESULTS_URL: `${address}/`, ACTIONS_RUNTIME_TOKEN: `${RUNTIME_TOKEN}.unsigned` };
    const result = await run({
      GITHUB_API_URL: address,
      INPUT_TOKEN: 'ghs_of_a_benchmark',
      ...(archives === undefined ? {} : service),
    });
    return { ...result, requests: requests.length };
  } finally {
    server.kill();
  }
}
