import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Diagnostic } from '../../src/domain/diagnostic.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { type Environment, NO_ENVIRONMENT, type Outcome, PASSED_ONCE, testId } from '../../src/domain/tests.ts';
import { repoPath } from '../../src/domain/text.ts';
import type { Batch, ReportedCase } from '../../src/formats/format.ts';
import { createSnapshotBuilder } from '../../src/merge/builder.ts';
import type { OpenReport } from '../../src/merge/open-report.ts';
import { createPathResolver } from '../../src/merge/paths.ts';
import { mergeSnapshots } from '../../src/merge/snapshot.ts';
import { failed, plain, skipped } from '../draw.ts';

const paths = createPathResolver({
  tree: ['tests/test_a.py', 'src/cart.test.ts'],
  workspace: '/home/runner/work/app/app',
});

interface Given extends Partial<OpenReport> {
  readonly path: string;
  readonly batches: readonly Batch[];
  readonly end?: readonly Diagnostic[];
}

function entry(name: string, options: Partial<ReportedCase> = {}): ReportedCase {
  return { kind: 'case', suite: 's', classname: '', name, attempts: PASSED_ONCE, repeated: 'case', ...options };
}

function build(reports: readonly Given[], since?: number): Snapshot {
  const builder = createSnapshotBuilder({ paths, ...(since === undefined ? {} : { since }) });
  for (const { batches, end = [], ...open } of reports) {
    const sink = builder.open({ format: 'junit', environment: NO_ENVIRONMENT, purpose: 'tests', ...open });
    for (const batch of batches) sink.batch(batch);
    sink.close(end);
  }
  return builder.build();
}

function one(...cases: readonly ReportedCase[]): Given {
  return { path: 'a.xml', batches: [{ cases }] };
}

/** `suite › name #2: verdict` of every case. */
function tests({ suites }: Snapshot): readonly string[] {
  return suites.flatMap((suite) => [...suite.cases].map((each) => `${testId(suite, each)}: ${each.verdict}`));
}

function states({ suites }: Snapshot): readonly string[] {
  return suites.map(({ name, state, reasons }) => [`${name}: ${state}`, ...reasons].join(' | '));
}

const failure: readonly Outcome[] = [failed('boom')];

describe('entries of one identity in one report', () => {
  test('are one test with more attempts where the dialect repeats attempts', () => {
    const snapshot = build([
      one(entry('a', { attempts: failure, repeated: 'attempt', ms: 3 }), entry('a', { repeated: 'attempt', ms: 4 })),
    ]);
    expect(tests(snapshot)).toEqual(['s › a: flaky']);
    expect(snapshot.suites[0]?.cases.at(0)).toMatchObject({ attempts: [...failure, ...PASSED_ONCE], ms: 7 });
  });

  test('are two tests with ordinals where it does not, so that a pass hides no failure', () => {
    expect(tests(build([one(entry('a', { attempts: failure }), entry('a'), entry('a'))]))).toEqual([
      's › a: failed',
      's › a #2: passed',
      's › a #3: passed',
    ]);
  });

  test('are counted as written, and folded', () => {
    const [row] = build([
      one(
        entry('a', { attempts: failure, repeated: 'attempt' }),
        entry('a', { repeated: 'attempt' }),
        entry('b', { attempts: [skipped()] }),
        entry('m', { kind: 'collection', attempts: [failed('no', 'error')] }),
        entry('s', { kind: 'suite', attempts: [failed('no', 'error')] }),
      ),
    ]).reports;
    expect(row?.cases).toEqual({ total: 4, passed: 1, failed: 2, skipped: 1 });
    expect(row?.tests).toEqual({
      total: 2,
      passed: 1,
      failed: 0,
      errored: 0,
      skipped: 1,
      flaky: 1,
      collectionErrors: 2,
    });
  });
});

describe('entries of one identity in two reports', () => {
  test('are two tests, numbered by the path of the report and not by its arrival', () => {
    const a: Given = { path: 'a.xml', batches: [{ cases: [entry('x', { attempts: failure, repeated: 'attempt' })] }] };
    const b: Given = { path: 'b.xml', batches: [{ cases: [entry('x', { repeated: 'attempt' })] }] };
    expect(tests(build([b, a]))).toEqual(['s › x: failed', 's › x #2: passed']);
    expect(plain(build([b, a]))).toEqual(plain(build([a, b])));
  });

  test('are one where the reports are the same, read twice', () => {
    expect(plain(build([one(entry('x')), one(entry('x'))]))).toEqual(plain(build([one(entry('x'))])));
  });

  test('are numbered across more than two', () => {
    const at = (path: string): Given => ({ path, batches: [{ cases: [entry('x'), entry('y'), entry('x')] }] });
    expect(tests(build([at('a.xml'), at('b.xml')]))).toEqual([
      's › x: passed',
      's › y: passed',
      's › x #2: passed',
      's › x #3: passed',
      's › y #2: passed',
      's › x #4: passed',
    ]);
  });
});

describe('what identifies a test', () => {
  test('the environment of the job and the project of the report tell runs apart', () => {
    const given: Given = {
      ...one(entry('a', { project: 'chromium' }), entry('a', { project: 'webkit' })),
      environment: 'os=linux' as Environment,
    };
    expect(build([given]).suites.map(({ environment }) => environment)).toEqual([
      'os=linux, project=chromium',
      'os=linux, project=webkit',
    ]);
  });

  test('the file is a path of the repository', () => {
    const snapshot = build([
      one(
        entry('a', {
          file: '/home/runner/work/app/app/src/cart.test.ts',
          suite: '/home/runner/work/app/app/src/cart.test.ts',
        }),
      ),
    ]);
    expect(snapshot.suites[0]?.name).toBe('src/cart.test.ts');
    expect(snapshot.suites[0]?.cases.at(0)?.file).toBe(repoPath('src/cart.test.ts'));
  });

  test('a file that is not in the repository leaves nothing of the machine', () => {
    const at = (root: string) => build([one(entry('a', { file: `${root}/gen/b.js`, suite: `${root}/gen/b.js` }))]);
    expect(plain(at('/home/one'))).toEqual(plain(at('/mnt/x/two')));
  });

  test('a report with the time in its name is the same suite in every run', () => {
    const named = (time: string) =>
      build([{ path: `out/r-${time}.xml`, batches: [{ cases: [{ ...entry('a'), suite: undefined }] }] }]);
    expect(tests(named('1763625640798'))).toEqual(tests(named('1763625999999')));
  });

  test.each(['/home/one', '/checkout', '/ci/4f2c91a0/x y', 'D:\\\\a', '/mnt/0f8fad5b-d9cd-469f-a165-70867728950e'])(
    'a report that lies outside the workspace in %s is the same suite on every machine',
    (root) => {
      const given = { path: `${root}/r.xml`, batches: [{ cases: [{ ...entry('a'), suite: undefined }] }] };
      expect(tests(build([given]))).toEqual(['…/r.xml › a: passed']);
    },
  );

  test('a report that names no suite is its own', () => {
    expect(tests(build([{ path: 'out/r.xml', batches: [{ cases: [{ ...entry('a'), suite: undefined }] }] }]))).toEqual([
      'out/r.xml › a: passed',
    ]);
  });
});

describe('the state of a suite', () => {
  const error: Diagnostic = { level: 'error', file: 'a.xml', message: 'ends in the middle' };

  test('is whole by default', () => {
    expect(states(build([one(entry('a'))]))).toEqual(['s: whole']);
  });

  test('is partial where a file of it could not be loaded, and only there', () => {
    const given = one(entry('a'), entry('m', { suite: 't', kind: 'collection', attempts: [failed('no', 'error')] }));
    expect(states(build([given]))).toEqual(['s: whole', 't: partial | files of it could not be loaded']);
  });

  test('is partial for the whole report where the runner broke off', () => {
    const given = one(
      entry('a'),
      entry('internal', { suite: 't', kind: 'internal', attempts: [failed('no', 'error')] }),
    );
    expect(states(build([given]))).toEqual([
      's: partial | a.xml: the runner broke off with an internal error',
      't: partial | a.xml: the runner broke off with an internal error | the runner broke off with an internal error',
    ]);
  });

  test('is partial for the one suite that the process ran which broke off', () => {
    const given = one(
      entry('a'),
      entry('p', { suite: 't', kind: 'internal', reach: 'suite', attempts: [failed('no', 'error')] }),
    );
    expect(states(build([given]))).toEqual(['s: whole', 't: partial | the runner broke off with an internal error']);
  });

  test('is partial for every suite of a report that ends in the middle', () => {
    expect(states(build([{ ...one(entry('a'), entry('b', { suite: 't' })), end: [error] }]))).toEqual([
      's: partial | a.xml: ends in the middle',
      't: partial | a.xml: ends in the middle',
    ]);
  });

  test('is partial where the report says so itself', () => {
    const given: Given = {
      path: 'a.xml',
      batches: [{ cases: [entry('a')] }, { incomplete: 'planned 3 tests, reported 1' }],
    };
    expect(states(build([given]))).toEqual(['s: partial | a.xml: planned 3 tests, reported 1']);
    expect(build([given]).reports[0]?.state).toBe('partial');
  });

  test('is unreadable, under the name of the report, where nothing could be read', () => {
    expect(states(build([{ path: 'a.xml', batches: [], end: [error] }]))).toEqual([
      'a.xml: unreadable | a.xml: ends in the middle',
    ]);
    expect(states(build([{ path: 'a.xml', format: undefined, batches: [], end: [error] }]))).toEqual([
      'a.xml: unreadable | a.xml: ends in the middle',
    ]);
  });

  test('a file of another kind is no suite', () => {
    const end: Diagnostic[] = [{ level: 'warning', file: 'a.txt', message: 'not known' }];
    const snapshot = build([{ path: 'a.txt', format: undefined, batches: [], end }]);
    expect(states(snapshot)).toEqual([]);
    expect(snapshot.reports[0]).toMatchObject({ state: 'unreadable', diagnostics: end });
  });

  test('a broken file of coverage is no suite', () => {
    expect(states(build([{ path: 'a.xml', purpose: 'coverage', batches: [], end: [error] }]))).toEqual([]);
  });
});

describe('a report from before the run', () => {
  const since = Date.UTC(2026, 10, 20, 8);

  test.each<[string, Partial<OpenReport>, Batch]>([
    ['by its own time', {}, { started: since - 60_000 }],
    ["by its file's time", { modified: since - 60_000 }, {}],
    ["by its file's time, whatever it says itself", { modified: since - 60_000 }, { started: since + 1 }],
  ])('is stale %s: its suites are there, its passes are not', (_, open, batch) => {
    const snapshot = build([{ ...one(entry('a')), ...open, batches: [batch, { cases: [entry('a')] }] }], since);
    expect(states(snapshot)).toEqual(['s: stale | a.xml: was written before this run started']);
    expect(tests(snapshot)).toEqual([]);
    expect(snapshot.reports[0]).toMatchObject({ state: 'stale', tests: { passed: 1 } });
    expect(snapshot.coverage).toBeUndefined();
  });

  test.each<[string, Partial<OpenReport>, Batch]>([
    ['that a later suite joined', {}, { started: since + 1 }],
    ['of the same second', { modified: since - 900 }, {}],
    ['that does not say', {}, {}],
  ])('one %s is fresh', (_, open, batch) => {
    expect(
      states(build([{ ...one(), ...open, batches: [{ started: since - 1 }, batch, { cases: [entry('a')] }] }], since)),
    ).toEqual(['s: whole']);
  });

  test('stale coverage is no coverage', () => {
    const files = [{ path: 'src/cart.test.ts', lines: [1], hits: [1] }];
    const given: Given = { path: 'c.xml', purpose: 'coverage', batches: [{ started: 1 }, { files }] };
    expect(build([given], since).coverage).toBeUndefined();
    expect(build([given]).coverage?.files.size).toBe(1);
  });
});

const attempts = fc.constantFrom<readonly Outcome[]>(
  PASSED_ONCE,
  failure,
  [failed('no', 'error')],
  [skipped('later')],
  [failed('x'), ...PASSED_ONCE],
);
const cases = fc.array(
  fc.record({
    kind: fc.constantFrom('case', 'case', 'case', 'collection', 'internal'),
    suite: fc.constantFrom('s', 't', '__proto__'),
    classname: fc.constantFrom('', 'C'),
    name: fc.constantFrom('a', 'b', 'constructor'),
    attempts,
    repeated: fc.constantFrom('case', 'attempt'),
  }) as fc.Arbitrary<ReportedCase>,
  { maxLength: 8 },
);
const given: fc.Arbitrary<Given> = fc.record({
  path: fc.constantFrom('a.xml', 'b.xml'),
  environment: fc.constantFrom('' as Environment, 'os=linux' as Environment),
  batches: fc.array(fc.oneof(fc.record({ cases }), fc.constant({ incomplete: 'aborted' })), { maxLength: 3 }),
  end: fc.constantFrom<readonly Diagnostic[]>([], [{ level: 'error', file: 'a.xml', message: 'ends in the middle' }]),
});
const givens = fc.array(given, { maxLength: 5 });

describe('reports one after the other', () => {
  const report = (path: string): Given => ({
    path,
    batches: [{ cases: [entry(path), entry('a'), entry('a', { attempts: failure }), entry('b', { suite: 't' })] }],
  });

  test('have nothing of one that is stale, of one that nobody closed, nor of one that is read at the same time', () => {
    const builder = createSnapshotBuilder({ paths, since: 5000 });
    const open = ({ path, batches }: Given, modified: number) => {
      const sink = builder.open({ path, format: 'junit', environment: NO_ENVIRONMENT, purpose: 'tests', modified });
      for (const batch of batches) sink.batch(batch);
      return sink;
    };
    open(report('a.xml'), 9000).close([]);
    open(report('stale.xml'), 1).close([]);
    open(report('b.xml'), 9000).close([]);
    open(report('never.xml'), 9000);
    const beside = [open(report('c.xml'), 9000), open(report('d.xml'), 9000)];
    for (const sink of beside) sink.close([]);
    const built = builder.build();
    const fresh = build(['a.xml', 'b.xml', 'c.xml', 'd.xml'].map(report));
    expect(tests(built)).toEqual(tests(fresh));
    expect(built.reports.filter(({ state }) => state === 'whole')).toEqual(fresh.reports);
    expect(fresh.reports.map(({ tests: counts }) => [counts?.passed, counts?.failed])).toEqual(Array(4).fill([3, 1]));
  });

  test('of thousands of cases are each what they are alone', () => {
    const large = (path: string): Given => ({
      path,
      batches: [
        {
          cases: Array.from({ length: 1500 }, (_, n) =>
            entry(`${path} ${n % 1450}`, { suite: `s${n % 7}`, attempts: n % 500 === 0 ? failure : PASSED_ONCE }),
          ),
        },
      ],
    });
    const all = ['a', 'b', 'c', 'd'].map(large);
    expect(plain(build(all))).toEqual(plain(mergeSnapshots(all.map((each) => build([each])))));
  });
});

describe('for any reports', () => {
  test('their order leaves no trace', () => {
    fc.assert(
      fc.property(
        givens.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(plain(build(shuffled))).toEqual(plain(build(all)));
        },
      ),
    );
  });

  test('shards merged are the whole, however they are cut, ordered and repeated', () => {
    fc.assert(
      fc.property(givens, givens, givens, (a, b, c) => {
        const whole = plain(build([...a, ...b, ...c]));
        const [one, two, three] = [build(a), build(b), build(c)];
        expect(plain(mergeSnapshots([one, two, three]))).toEqual(whole);
        expect(plain(mergeSnapshots([mergeSnapshots([three, one]), two]))).toEqual(whole);
        expect(plain(mergeSnapshots([one, mergeSnapshots([two, three, one])]))).toEqual(whole);
      }),
    );
  });

  test('every entry is an attempt of some case, and none is lost', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const entries = all.reduce((sum, each) => sum + each.attempts.length, 0);
        const kept = build([one(...all)]).suites.flatMap(({ cases: list }) => [...list]);
        expect(kept.reduce((sum, each) => sum + each.attempts.length, 0)).toBe(entries);
      }),
    );
  });
});
