import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Run } from '../src/action-run.ts';
import { runContext } from '../src/github/context.ts';
import { refuseBranchOfSources, refuseForeignCheckout, refuseSecondGate } from '../src/precautions.ts';
import { folderOf } from './run.ts';

interface Drawn {
  readonly folder?: string;
  readonly key?: string;
  readonly base?: string;
  /** The job among those of its matrix. */
  readonly matrix?: string;
  /** The workspace. */
  readonly root?: string;
  readonly allowsForeignCheckout?: boolean;
  readonly warnings?: string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly payload?: unknown;
}

/** A run of a step, of which only what the precautions look at is there. */
function step({ environment, payload, ...drawn }: Drawn): Run {
  const { folder = '', key = 'default', base = 'auto', matrix = '', root = '', warnings = [] } = drawn;
  const env = {
    GITHUB_REPOSITORY: 'acme/app',
    GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: '7',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'test',
    GITHUB_ACTION: '__acme_test-health',
    ...environment,
  };
  const context = runContext(env, payload, 'auto');
  const config: Pick<Run['action']['config'], 'key' | 'base' | 'root'> = { key, base, root };
  const action = { config, job: matrix, allowsForeignCheckout: drawn.allowsForeignCheckout === true };
  const to = { warn: (message: string) => warnings.push(message) };
  return { action, context, folder, to } as unknown as Run;
}

describe('a second gate of one job', () => {
  const REFUSED =
    'key: found "default" in an earlier step of this job as well, wanted one of its own for each: they would be compared with each other\'s results';

  test.each<[string, Drawn, string | undefined]>([
    ['is refused', { environment: { GITHUB_ACTION: '__acme_test-health_2' } }, REFUSED],
    ['is refused where an action around it gives both steps one name', {}, REFUSED],
    ['with a key of its own is another gate', { key: 'api' }, undefined],
    ['of another job is the first of that', { environment: { GITHUB_JOB: 'build' } }, undefined],
    ['of another job of the matrix is the first of that', { matrix: 'os=linux' }, undefined],
    ['of the next attempt is the first of that', { environment: { GITHUB_RUN_ATTEMPT: '2' } }, undefined],
    ['of another run is the first of that', { environment: { GITHUB_RUN_ID: '8' } }, undefined],
    ['outside a run is nobody’s', { environment: { GITHUB_RUN_ID: '' } }, undefined],
  ])('%s', (_name, second, message) => {
    // A runner of one's own may keep its folder from job to job.
    const folder = join(folderOf({}), 'temp');
    refuseSecondGate(step({ folder }));
    const again = () => refuseSecondGate(step({ folder, ...second }));
    if (message === undefined) expect(again).not.toThrow();
    else expect(again).toThrow(message);
  });
});

describe('a branch of results', () => {
  const payload = {
    repository: { id: 1, default_branch: 'main' },
    pull_request: { number: 5, head: { sha: 'b'.repeat(40) }, base: { ref: 'release', sha: 'c'.repeat(40) } },
  };
  const refused = (branch: string) =>
    `base: found a branch of sources, "${branch}", wanted one that holds nothing but results, such as branch:test-health. Without "base" it is compared with ${branch} by artifacts`;

  test.each<[string, string, string | undefined]>([
    ['may be any', 'branch:test-health', undefined],
    ['of another job may be any', 'branch:test-health#main', undefined],
    ['is not the default branch', 'branch:main', refused('main')],
    ['is not the default branch, of another job either', 'branch:main#build', refused('main')],
    ['is not what the change is merged into', 'branch:release', refused('release')],
    ['is none where artifacts hold the results', 'artifact:#main', undefined],
    ['is none where a file holds them', 'main', undefined],
  ])('%s', (_name, base, message) => {
    const look = () => refuseBranchOfSources(step({ base, payload }));
    if (message === undefined) expect(look).not.toThrow();
    else expect(look).toThrow(message);
  });
});

describe('the code of a fork with the rights of the repository', () => {
  const root = folderOf({ 'a.txt': 'a' });
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {
      encoding: 'utf8',
    }).trim();
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=base');
  const base = git('rev-parse', 'HEAD');
  git('commit', '--quiet', '--allow-empty', '--message=head');
  const head = git('rev-parse', 'HEAD');
  git('checkout', '--quiet', '--detach', base);
  git('merge', '--quiet', '--no-ff', '--message=merge', head);
  const merge = git('rev-parse', 'HEAD');

  git('commit', '--quiet', '--allow-empty', '--message=pushed since');
  const newer = git('rev-parse', 'HEAD');

  test.each<[string, string, Partial<Drawn> & { readonly fork?: false }, 'refused' | 'warned' | 'nothing']>([
    ['is refused: what was pushed since the event', newer, {}, 'refused'],
    ['is refused: its head', head, {}, 'refused'],
    ['is refused: the merge with it', merge, {}, 'refused'],
    ['is read where that is meant', head, { allowsForeignCheckout: true }, 'warned'],
    ['is not there: the base branch', base, {}, 'warned'],
    ['is no stranger’s', head, { fork: false }, 'nothing'],
    ['has no rights on pull_request', head, { environment: {} }, 'nothing'],
  ])('%s', (_name, commit, { fork, ...changes }, expected) => {
    git('checkout', '--quiet', '--detach', commit);
    const warnings: string[] = [];
    const repo = { id: fork === false ? 1 : 9 };
    const pull = { number: 5, head: { sha: head, repo }, base: { ref: 'main', sha: base, repo: { id: 1 } } };
    const payload = { pull_request: pull, repository: { id: 1, default_branch: 'main' } };
    const environment = { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_SHA: base };
    const look = () => refuseForeignCheckout(step({ root, warnings, environment, payload, ...changes }));
    if (expected === 'refused') expect(look).toThrow(/^the workspace has .* with the rights of this repository/);
    else expect(look).not.toThrow();
    expect(warnings).toHaveLength(expected === 'warned' ? 1 : 0);
  });
});
