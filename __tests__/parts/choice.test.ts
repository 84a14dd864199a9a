import { describe, expect, test } from '@jest/globals';
import { type Call, callAmong, KEY_FOR_EACH_CALL } from '../../src/github/call.ts';
import type { Artifact, RunJob } from '../../src/github/client.ts';
import { chooseParts, partName } from '../../src/parts/choice.ts';

const [A, B] = ['a'.repeat(12), 'b'.repeat(12)];

/** A part of the key `api`: `[identity, attempt, job]`. */
type Drawn = readonly [identity: string, attempt: number, job: number | string];

function artifact(name: string, id: number): Artifact {
  return {
    id,
    name,
    bytes: 1,
    expired: false,
    digest: undefined,
    runId: 1,
    headSha: 'c'.repeat(40),
    ownRepository: true,
  };
}

function drawn([identity, attempt, job]: Drawn, index: number): Artifact {
  return artifact(partName('api', { identity, attempt, job }), index);
}

function job(id: number, name: string, attempt: number, conclusion: string | undefined = 'success'): RunJob {
  return { id, name, attempt, conclusion };
}

/** Jobs that were chosen, and what is wrong. */
async function choose(
  parts: readonly Drawn[],
  attempt: number,
  jobs: readonly RunJob[] | 'nobody asks',
  call: Call = { state: 'none' },
) {
  const ask = async () => {
    if (jobs === 'nobody asks') throw new Error('asked for the jobs');
    return jobs;
  };
  const { chosen, problems } = await chooseParts({ artifacts: parts.map(drawn), key: 'api', attempt, call, jobs: ask });
  return { chosen: chosen.map(({ name }) => name.split('-').slice(-2).join('-')), problems };
}

describe('of the first attempt', () => {
  test('all parts count, also those of two jobs that nothing tells apart, and nobody is asked', async () => {
    const parts: Drawn[] = [
      [A, 1, 7],
      [A, 1, 8],
      [B, 1, '0123abcd'],
    ];
    expect(await choose(parts, 1, 'nobody asks')).toEqual({ chosen: ['1-7', '1-8', '1-x0123abcd'], problems: [] });
  });

  test('the order does not depend on who was faster', async () => {
    const parts: Drawn[] = [
      [B, 1, 8],
      [A, 1, 7],
    ];
    expect(await choose(parts, 1, 'nobody asks')).toEqual({ chosen: ['1-7', '1-8'], problems: [] });
  });

  test('what is not named as we name it, or is of another key, is no part', async () => {
    const names = ['test-health-part-api-v2-aaaaaaaaaaaa-1-7', 'test-health-part-api-zz-1-7', 'logs'];
    const of = {
      artifacts: names.map(artifact),
      key: 'api',
      attempt: 1,
      call: { state: 'none' } as const,
      jobs: async () => [],
    };
    expect(await chooseParts(of)).toEqual({ chosen: [], problems: [] });
  });
});

describe('of a run that was repeated', () => {
  const DIED =
    'job unit (2) ran again in attempt 2 and left nothing (failure): what it left in attempt 1 says nothing of it';
  const UNCLEAR =
    'several jobs left parts that nothing tells apart, and not all of them ran again: which are of before is not known. Run all jobs again, or give each a key of its own';

  test.each<[string, readonly Drawn[], readonly RunJob[], readonly string[], readonly string[]]>([
    [
      'only the failed job ran again: its new part counts, and that of the other before',
      [
        [A, 1, 1],
        [B, 1, 2],
        [B, 2, 4],
      ],
      [job(1, 'unit (1)', 1), job(2, 'unit (2)', 1, 'failure'), job(4, 'unit (2)', 2)],
      ['1-1', '2-4'],
      [],
    ],
    [
      'a job that did not run again is listed anew, as it ended',
      [
        [A, 1, 1],
        [B, 2, 4],
      ],
      [job(1, 'unit (1)', 1), job(3, 'unit (1)', 2), job(4, 'unit (2)', 2)],
      ['1-1', '2-4'],
      [],
    ],
    [
      'a job ran again and died: its part of before is none of this attempt',
      [
        [A, 1, 1],
        [A, 2, 3],
        [B, 1, 2],
      ],
      [job(1, 'unit (1)', 1), job(2, 'unit (2)', 1), job(3, 'unit (1)', 2), job(4, 'unit (2)', 2, 'failure')],
      ['2-3', '1-2'],
      [DIED],
    ],
    [
      'all jobs ran again and died',
      [[B, 1, 2]],
      [job(2, 'unit (2)', 1), job(4, 'unit (2)', 2, 'failure')],
      ['1-2'],
      [DIED],
    ],
    [
      'a job that has not ended has not reported',
      [[B, 1, 2]],
      [job(2, 'unit (2)', 1), { ...job(4, 'unit (2)', 2), conclusion: undefined }],
      ['1-2'],
      [DIED.replace('failure', 'it has not ended')],
    ],
    [
      'jobs of one name are no reason to doubt a part, as long as each that failed has left one',
      [
        [A, 1, 1],
        [B, 1, 2],
        [B, 2, 4],
      ],
      [job(1, 'tests', 1), job(2, 'tests', 1, 'failure'), job(4, 'tests', 2, 'failure')],
      ['1-1', '2-4'],
      [],
    ],
    [
      'a job of another name that failed is no reason either',
      [[A, 1, 1]],
      [job(1, 'unit (1)', 1), job(5, 'lint', 1, 'failure'), job(6, 'lint', 2, 'failure')],
      ['1-1'],
      [],
    ],
    [
      'of two calls of one workflow the one that ran again takes no place but its own',
      [
        [A, 1, 1],
        [A, 2, 4],
      ],
      [job(1, 'api / test', 1), job(2, 'web / test', 1, 'failure'), job(4, 'web / test', 2)],
      ['1-1', '2-4'],
      [],
    ],
    [
      'where the runner does not tell the jobs, the newest count',
      [
        [A, 1, '00000001'],
        [A, 2, '00000002'],
      ],
      [],
      ['2-x00000002'],
      [],
    ],
    [
      'and two that nothing tells apart are not guessed at',
      [
        [A, 1, '00000001'],
        [A, 1, '00000002'],
        [A, 2, '00000003'],
      ],
      [],
      ['2-x00000003'],
      [UNCLEAR],
    ],
  ])('%s', async (_name, parts, jobs, chosen, problems) => {
    expect(await choose(parts, 2, jobs)).toEqual({ chosen, problems });
  });
});

describe('where the job that judges is in a call of a reusable workflow', () => {
  const jobs = [
    job(1, 'api / test (1)', 1),
    job(2, 'api / test (2)', 1),
    job(3, 'web / test (1)', 1),
    job(4, 'lint', 1),
    job(8, 'api / gate', 1, undefined),
    job(9, 'web / gate', 1, undefined),
  ];
  const left: Drawn[] = [
    [A, 1, 1],
    [B, 1, 2],
    [A, 1, 3],
  ];
  const within = (id: number, among = jobs) => callAmong(among, id);

  test('it takes what the jobs of the same call left, and asks nobody again', async () => {
    expect(await choose(left, 1, 'nobody asks', within(8))).toEqual({ chosen: ['1-1', '1-2'], problems: [] });
    expect(await choose(left, 1, 'nobody asks', within(9))).toEqual({ chosen: ['1-3'], problems: [] });
  });

  test('of a call of a call it is the innermost that has other jobs', async () => {
    const nested = [
      job(1, 'release / api / test', 1),
      job(2, 'release / web / test', 1),
      job(3, 'lint / test', 1),
      job(8, 'release / api / gate', 1),
      job(9, 'release / judge / gate', 1),
    ];
    expect((await choose(left, 1, 'nobody asks', within(8, nested))).chosen).toEqual(['1-1']);
    expect((await choose(left, 1, 'nobody asks', within(9, nested))).chosen).toEqual(['1-1', '1-2']);
  });

  test('one that is alone in its call judges for whoever called it', async () => {
    const alone = [job(1, 'test (1)', 1), job(2, 'test (2)', 1), job(3, 'web / test', 1), job(8, 'judge / gate', 1)];
    expect((await choose(left, 1, 'nobody asks', within(8, alone))).chosen).toEqual(['1-1', '1-3', '1-2']);
  });

  test('the parts of another call never stand for those of its own', async () => {
    expect(await choose([[A, 1, 3]], 1, 'nobody asks', within(8))).toEqual({
      chosen: [],
      problems: [
        'no job of the call "api" collected anything, and 1 part of other jobs do not count for it: where they are meant, write one "key" for them and for the job that judges',
      ],
    });
  });

  test.each<[string, readonly Drawn[], Call]>([
    ['a part does not tell its job', [...left, [B, 1, '0123abcd']], within(8)],
    ['a part is of a job that is not in the list', [...left, [B, 1, 77]], within(8)],
    ['the call is not known', left, { state: 'unknown', reason: 'GitHub answered 502' }],
  ])('nothing is taken where %s, and a key is asked for', async (_what, parts, call) => {
    const { chosen, problems } = await choose(parts, 1, 'nobody asks', call);
    expect([chosen, problems.length]).toEqual([[], 1]);
    expect(problems[0]).toContain(KEY_FOR_EACH_CALL);
  });
});
