import { describe, expect, test } from '@jest/globals';
import { candidates, distrust } from '../../src/baseline/trust.ts';
import type { Artifact } from '../../src/github/client.ts';

function artifact(id: number, headSha: string, changes: Partial<Artifact> = {}): Artifact {
  return {
    id,
    name: 'test-health-default',
    headSha,
    bytes: 1,
    expired: false,
    digest: undefined,
    runId: id * 10,
    ownRepository: true,
    ...changes,
  };
}

function chosen(artifacts: readonly Artifact[]): readonly [id: number, distance: number][] {
  const found = candidates(artifacts, { ancestors: ['base', 'older', 'oldest'], ownRun: 70 });
  return found.map(({ artifact: { id }, distance }) => [id, distance]);
}

describe('results that may be a base', () => {
  test.each<[string, Artifact[], [number, number][]]>([
    [
      'the nearest comes first',
      [artifact(1, 'oldest'), artifact(2, 'older'), artifact(3, 'base')],
      [
        [3, 0],
        [2, 1],
        [1, 2],
      ],
    ],
    [
      'of one commit the newest comes first',
      [artifact(1, 'base'), artifact(3, 'base'), artifact(2, 'base')],
      [
        [3, 0],
        [2, 0],
        [1, 0],
      ],
    ],
    ['a commit that is no ancestor says nothing', [artifact(1, 'elsewhere')], []],
    ['what a fork made is no base, whatever its branch is called', [artifact(1, 'base', { ownRepository: false })], []],
    ['what has expired cannot be read', [artifact(1, 'base', { expired: true })], []],
    ['a run is not its own base', [artifact(7, 'base')], []],
  ])('%s', (_name, artifacts, expected) => {
    expect(chosen(artifacts)).toEqual(expected);
  });
});

describe('a run', () => {
  const run = { event: 'push', path: '.github/workflows/ci.yml', createdAt: '' };
  test.each<[string, typeof run, string | undefined, boolean]>([
    ['of the same workflow on a push speaks for the branch', run, '.github/workflows/ci.yml', true],
    [
      'with its ref in the path is the same',
      { ...run, path: '.github/workflows/ci.yml@main' },
      '.github/workflows/ci.yml',
      true,
    ],
    [
      'of another workflow does not',
      { ...run, path: '.github/workflows/other.yml' },
      '.github/workflows/ci.yml',
      false,
    ],
    ['of a pull request does not', { ...run, event: 'pull_request' }, '.github/workflows/ci.yml', false],
    ['of workflow_run does not', { ...run, event: 'workflow_run' }, '.github/workflows/ci.yml', false],
  ])('%s', (_name, given, workflow, trusted) => {
    expect(distrust(given, workflow) === undefined).toBe(trusted);
  });
});
