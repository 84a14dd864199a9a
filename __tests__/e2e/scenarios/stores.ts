import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readZipEntry } from '../../../src/baseline/zip.ts';
import { REPOSITORY } from '../emulator.ts';
import type { FakeGitHub } from '../fake-github.ts';
import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

const NAME = 'test-health-default@ci.yml.test';
const inputs = { tests: 'reports/*.xml', report: 'off', comment: 'off' };
const files = { 'reports/cart.xml': junit('cart', { ...passing(2), adds: 'passed' }) };
const red = { 'reports/cart.xml': junit('cart', { ...passing(2), adds: 'AssertionError: 1 != 2' }) };

const nightly: ScenarioStep = {
  inputs,
  files,
  eventName: 'schedule',
  event: () => ({ schedule: '0 3 * * *' }),
  commit: 'base',
  environment: { GITHUB_REF_NAME: 'main' },
};

/** What `gh run download` leaves on the disk. */
function downloaded({ artifacts }: FakeGitHub): Buffer {
  let file: Buffer = Buffer.alloc(0);
  artifacts.tamper(NAME, (archive) => {
    file = readZipEntry(archive, 'test-health.snapshot', 1_000_000);
    return archive;
  });
  return file;
}

/** As docs/github.md has it, by GitHub's own API in place of git. */
async function toBranch(github: FakeGitHub): Promise<void> {
  const { send, pullRequest } = github.backend;
  const repo = `/repos/${REPOSITORY}/git`;
  const sha = async (route: string, body: unknown) => Reflect.get((await send('octocat', route, body)) ?? {}, 'sha');
  const content = downloaded(github).toString('base64');
  const blob = await sha(`POST ${repo}/blobs`, { content, encoding: 'base64' });
  const path = `${NAME}/000000000000000-${pullRequest.baseSha}.snapshot`;
  const tree = await sha(`POST ${repo}/trees`, { tree: [{ path, mode: '100644', type: 'blob', sha: blob }] });
  const commit = await sha(`POST ${repo}/commits`, { message: 'import', tree, parents: [] });
  await send('octocat', `POST ${repo}/refs`, { ref: 'refs/heads/results', sha: commit });
}

function throughFile(): ScenarioStep {
  let snapshot: Buffer = Buffer.alloc(0);
  return {
    inputs: { ...inputs, base: 'file:base.snapshot' },
    files: red,
    meanwhile: (github) => {
      snapshot = downloaded(github);
    },
    checkout: (workspace) => writeFileSync(join(workspace, 'base.snapshot'), snapshot),
  };
}

const fromBranch: ScenarioStep = { inputs: { ...inputs, base: 'branch:results' }, files: red };

export const STORES: readonly Scenario[] = [
  {
    name: 'what one store has another can have: from artifacts to a file, and to a branch that goes on with it',
    golden: 'stores',
    permissions: { contents: 'write', actions: 'read' },
    steps: [
      nightly,
      nightly,
      throughFile(),
      { ...fromBranch, meanwhile: toBranch },
      { ...nightly, inputs: fromBranch.inputs },
      fromBranch,
    ],
  },
];
