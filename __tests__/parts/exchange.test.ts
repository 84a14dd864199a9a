import { expect, test } from '@jest/globals';
import { type Artifact, type GitHub, GitHubError } from '../../src/github/client.ts';
import { takeParts } from '../../src/parts/exchange.ts';

const PART: Artifact = {
  id: 7,
  name: 'test-health-part-default-0123456789ab-1-7',
  bytes: 10,
  expired: false,
  digest: undefined,
  runId: 1,
  headSha: 'a'.repeat(40),
  ownRepository: true,
};
const refused = new GitHubError('403', { kind: 'refused', status: 403, retryAfterMs: undefined });

/** Of GitHub only what the exchange asks for; anything else fails the test. */
function github(asked: string[], archive: Buffer | GitHubError): GitHub {
  const answers: Pick<GitHub, 'runArtifacts' | 'downloadArtifact'> = {
    runArtifacts: async () => [PART],
    downloadArtifact: async (id) => {
      asked.push(`REST ${id}`);
      if (archive instanceof GitHubError) throw archive;
      return archive;
    },
  };
  return answers as GitHub;
}

test.each<[string, 'fails' | 'works' | 'is not there', readonly string[]]>([
  ['comes by the runner’s own service', 'works', ['own 7']],
  ['comes by REST where that fails', 'fails', ['own 7', 'REST 7']],
  ['comes by REST for the run of somebody else', 'is not there', ['REST 7']],
])('a part %s', async (_name, service, expected) => {
  const asked: string[] = [];
  const own = async (id: number) => {
    asked.push(`own ${id}`);
    if (service === 'fails') throw new Error('503');
    return Buffer.from('no archive');
  };
  const loaded = await takeParts({
    key: 'default',
    runId: 1,
    attempt: 1,
    github: github(asked, Buffer.from('no archive')),
    own: service === 'is not there' ? undefined : own,
  });
  expect(asked).toEqual(expected);
  // Whatever way it came, what is no part is never a smaller whole.
  expect(loaded.incomplete).toBe(true);
  expect(loaded.diagnostics[0]?.message).toBe(
    `the part ${PART.name} cannot be read: its archive is not a ZIP archive, or ends in the middle`,
  );
});

test('a part that comes by no way is an error, and the run is not whole', async () => {
  const own = async () => Promise.reject(new Error('503'));
  const loaded = await takeParts({ key: 'default', runId: 1, attempt: 1, github: github([], refused), own });
  expect(loaded.incomplete).toBe(true);
  expect(loaded.diagnostics[0]).toMatchObject({
    level: 'error',
    message: expect.stringContaining('could not be asked for: 403'),
  });
});
