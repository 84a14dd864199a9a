import { expect, test } from '@jest/globals';
import { encodeSnapshot } from '../../src/baseline/codec.ts';
import type { Call } from '../../src/github/call.ts';
import { type Artifact, type GitHub, GitHubError } from '../../src/github/client.ts';
import { takeParts } from '../../src/parts/exchange.ts';
import { encodeNote } from '../../src/parts/note.ts';
import { snapshot, suite } from '../draw.ts';
import { zip } from '../draw-zip.ts';

const NONE: Call = { state: 'none' };
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
    call: NONE,
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
  const loaded = await takeParts({
    key: 'default',
    runId: 1,
    attempt: 1,
    github: github([], refused),
    own,
    call: NONE,
  });
  expect(loaded.incomplete).toBe(true);
  expect(loaded.diagnostics[0]).toMatchObject({
    level: 'error',
    message: expect.stringContaining('could not be asked for: 403'),
  });
});

const NOTE = encodeNote({
  job: 'test',
  matrix: '',
  step: 'collect',
  status: 'success',
  shard: undefined,
  named: { tests: true, coverage: false },
  attempt: 1,
  diagnostics: [],
});
const whole = zip(
  { name: 'part.json', content: Buffer.from(NOTE) },
  {
    name: 'test-health.snapshot',
    content: Buffer.from(encodeSnapshot(snapshot(suite('cart', { adds: 'passed' })), {})),
  },
);
const without = zip({ name: 'part.json', content: Buffer.from(NOTE) });

test.each<[string, Partial<Artifact>, Buffer, string | undefined]>([
  ['whole as well', {}, whole, undefined],
  ['expired', { expired: true }, whole, 'it has expired'],
  ['without its results', {}, without, 'its archive holds 0 files test-health.snapshot, wanted one'],
  [
    'not what was uploaded',
    { digest: `sha256:${'0'.repeat(64)}` },
    whole,
    'its archive does not have the digest that GitHub keeps',
  ],
])('beside a part that is whole, one that is %s', async (_name, changes, archive, why) => {
  const other: Artifact = { ...PART, id: 8, name: 'test-health-part-default-ba9876543210-1-8', ...changes };
  const answers: Pick<GitHub, 'runArtifacts' | 'downloadArtifact'> = {
    runArtifacts: async () => [PART, other],
    downloadArtifact: async (id) => (id === 8 ? archive : whole),
  };
  const loaded = await takeParts({
    key: 'default',
    runId: 1,
    attempt: 1,
    github: answers as GitHub,
    own: undefined,
    call: NONE,
  });
  expect(loaded.incomplete).toBe(why !== undefined);
  expect(loaded.diagnostics.map(({ level, message }) => [level, message])).toEqual(
    why === undefined ? [] : [['error', `the part ${other.name} cannot be read: ${why}`]],
  );
});
