import { describe, expect, test } from '@jest/globals';
import type { CommentMode } from '../src/config.ts';
import type { Judgement } from '../src/domain/verdict.ts';
import { type Checks, type Comment, GitHubError, type PullRequests, type Statuses } from '../src/github/client.ts';
import { commentOrder, type Destinations, type Publication, publish } from '../src/publish.ts';
import { judgement } from './render/draw.ts';

const blocked = judgement({
  verdict: 'block',
  title: 'Blocked: 1 test newly failing',
  suites: [{ name: 'cart', tests: { adds: 'newlyFailing failed: boom' } }],
});
const green = judgement({ title: 'Passed: 3 tests', suites: [{ name: 'cart', passing: 3 }] });

function publication(judged: Judgement, changes: Partial<Publication> = {}): Publication {
  return {
    judgement: judged,
    context: { key: 'default', pullRequest: 5 },
    comment: 'when-useful',
    annotate: true,
    annotateUncovered: false,
    report: 'off',
    head: undefined,
    checkRunOn: undefined,
    statusesOn: undefined,
    ...changes,
  };
}

describe('what is written to the pull request', () => {
  test.each<[string, CommentMode, Judgement, 'whole' | 'all-clear over an older one' | 'nothing']>([
    ['a blocked run', 'when-useful', blocked, 'whole'],
    ['a green run', 'when-useful', green, 'all-clear over an older one'],
    ['a blocked run', 'always', blocked, 'whole'],
    ['a green run', 'always', green, 'whole'],
    ['a blocked run', 'on-failure', blocked, 'whole'],
    ['a green run', 'on-failure', green, 'all-clear over an older one'],
    ['a blocked run', 'off', blocked, 'nothing'],
  ])('%s with comment: %s', (_name, comment, judged, expected) => {
    const order = commentOrder(publication(judged, { comment }));
    expect(order === undefined ? 'nothing' : order.onlyUpdate ? 'all-clear over an older one' : 'whole').toBe(expected);
    expect(order?.body.startsWith(order.marker) ?? true).toBe(true);
  });

  test('is nothing without a pull request', () => {
    expect(commentOrder(publication(blocked, { context: { key: 'default' } }))).toBeUndefined();
  });
});

interface Seen {
  readonly warnings: string[];
  readonly outputs: Map<string, string>;
  readonly written: string[];
}

/** Destinations that note what they are given; those that are named fail with the error. */
function destinations(
  seen: Seen,
  failing: Readonly<Partial<Record<'log' | 'summary' | 'file' | 'comment' | 'record', Error>>> = {},
): Destinations {
  const note = (name: keyof typeof failing) => {
    const error = failing[name];
    if (error !== undefined) throw error;
    seen.written.push(name);
  };
  const github: PullRequests & Checks & Statuses = {
    async *listComments(): AsyncGenerator<readonly Comment[]> {
      yield [];
    },
    createComment: async () => note('comment'),
    updateComment: async () => note('comment'),
    deleteComment: async () => {},
    wroteItself: async () => true,
    headOf: async () => undefined,
    findOpenPullRequests: async () => [],
    createCheckRun: async ({ name, conclusion }) => {
      seen.written.push(`check run ${name}: ${conclusion}`);
    },
    createStatus: async ({ context, state, description }) => {
      seen.written.push(`${context}: ${state}: ${description}`);
    },
  };
  return {
    log: () => note('log'),
    warn: (message) => seen.warnings.push(message),
    annotate: () => seen.written.push('annotation'),
    output: (name, value) => seen.outputs.set(name, value),
    summary: () => note('summary'),
    file: (name) => {
      note('file');
      return `/temp/${name}`;
    },
    upload: undefined,
    github: async () => github,
    record: async () => note('record'),
    hand: undefined,
  };
}

async function seenOf(judged: Judgement, failing: Parameters<typeof destinations>[1] = {}): Promise<Seen> {
  const seen: Seen = { warnings: [], outputs: new Map(), written: [] };
  await publish(publication(judged), destinations(seen, failing));
  return seen;
}

describe('publishing', () => {
  test('sends the comment, shows the runner what there is while it is on its way, and stores last', async () => {
    const { written } = await seenOf(blocked);
    expect(written).toEqual(['comment', 'log', 'annotation', 'summary', 'file', 'record']);
  });

  test('says behind the log what became of the comment', async () => {
    const said: string[] = [];
    const seen: Seen = { warnings: [], outputs: new Map(), written: [] };
    const to = destinations(seen, {
      comment: new GitHubError('refused', { kind: 'refused', status: 422, retryAfterMs: undefined }),
    });
    await publish(publication(blocked), {
      ...to,
      log: () => said.push('log'),
      summary: () => said.push('summary'),
      warn: () => said.push('warning'),
    });
    expect(said).toEqual(['log', 'summary', 'warning']);
  });

  test('gives out every view once', async () => {
    const { written, outputs, warnings } = await seenOf(blocked);
    expect(written.sort()).toEqual(['annotation', 'comment', 'file', 'log', 'record', 'summary']);
    expect(Object.fromEntries(outputs)).toEqual({
      verdict: 'block',
      title: 'Blocked: 1 test newly failing',
      'newly-failing': '1',
      'pass-rate': '0.00',
      coverage: '',
      'coverage-delta': '',
      'coverage-of-changed-lines': '',
      'accepted-by': '',
      'accepted-because': '',
      json: '/temp/test-health.json',
    });
    expect(warnings).toEqual([]);
  });

  const full = Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  test.each(['log', 'summary', 'file', 'comment', 'record'] as const)(
    'goes on where the %s cannot be written, and says so',
    async (name) => {
      const { written, warnings } = await seenOf(blocked, { [name]: full });
      expect(written.sort()).toEqual(
        ['annotation', 'comment', 'file', 'log', 'record', 'summary'].filter((each) => each !== name),
      );
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toMatch(/could not be written: ENOSPC/);
    },
  );

  test.each<[Judgement['verdict'], string]>([
    ['pass', 'success'],
    ['warn', 'neutral'],
    ['block', 'failure'],
  ])('writes a check run where it is asked for: %s is %s', async (verdict, conclusion) => {
    const seen: Seen = { warnings: [], outputs: new Map(), written: [] };
    await publish(publication(judgement({ verdict }), { checkRunOn: 'a'.repeat(40) }), destinations(seen));
    expect(seen.written).toContain(`check run test-health: ${conclusion}`);
  });

  test('writes the address of the report into the comment, which is written once', async () => {
    const seen: Seen = { warnings: [], outputs: new Map(), written: [] };
    const bodies: string[] = [];
    const to = destinations(seen);
    const github = async () => {
      const client = await to.github();
      return client && { ...client, createComment: async (_of: number, body: string) => void bodies.push(body) };
    };
    const context = { key: 'default', pullRequest: 5, runUrl: 'https://github.com/o/r/actions/runs/1' };
    await publish(publication(blocked, { report: 'always', context }), {
      ...to,
      github,
      upload: async () => 'https://github.com/o/r/actions/runs/1/artifacts/2',
    });
    expect(bodies).toEqual([
      expect.stringContaining('[HTML report](https://github.com/o/r/actions/runs/1/artifacts/2)'),
    ]);
  });

  test('says how many statuses it leaves out: each takes a request', async () => {
    const gates = Array.from({ length: 23 }, (_none, index) => ({
      check: 'coverage',
      scope: `package ${index}`,
      state: index === 22 ? ('block' as const) : ('pass' as const),
      actual: '1',
      limit: '0',
      sentence: 'it is so',
    }));
    const seen: Seen = { warnings: [], outputs: new Map(), written: [] };
    await publish(publication({ ...blocked, gates }, { statusesOn: 'a'.repeat(40) }), destinations(seen));
    expect(seen.written.filter((line) => line.includes('it is so'))).toHaveLength(20);
    expect(seen.warnings).toEqual([
      '3 of 23 statuses were not written, for each takes a request, and 1 of them would fail. The step itself is the better required check',
    ]);
  });

  test('tells a read-only token what to do', async () => {
    const refused = new GitHubError('403', { kind: 'refused', status: 403, retryAfterMs: undefined });
    expect((await seenOf(blocked, { comment: refused })).warnings).toEqual([
      expect.stringMatching(/permissions: pull-requests: write/),
    ]);
  });
});
