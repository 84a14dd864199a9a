import { expect, test } from '@jest/globals';
import { openArchive } from '../../src/baseline/archive.ts';
import type { Artifact } from '../../src/github/client.ts';

const artifact: Artifact = {
  id: 7,
  name: 'test-health-default',
  bytes: 10,
  expired: false,
  digest: undefined,
  runId: 1,
  headSha: 'a'.repeat(40),
  ownRepository: true,
};

test('an archive of more bytes than any result has is not fetched', async () => {
  const asked: number[] = [];
  const downloadArtifact = async (id: number) => {
    asked.push(id);
    return Buffer.alloc(0);
  };
  const opened = await openArchive({ ...artifact, bytes: 2 ** 31 }, { downloadArtifact }, ['a']);
  expect([opened, asked]).toEqual([{ problem: 'it is larger than 134217728 bytes' }, []]);
});

test.each<[string, string | undefined, string]>([
  ['another digest', `sha256:${'0'.repeat(64)}`, 'its archive does not have the digest that GitHub keeps'],
  ['no digest', undefined, 'its archive is not a ZIP archive, or ends in the middle'],
])('an archive with %s is read as far as that goes', async (_name, digest, problem) => {
  const downloadArtifact = async () => Buffer.from('no archive');
  expect(await openArchive({ ...artifact, digest }, { downloadArtifact }, ['a'])).toEqual({ problem });
});
