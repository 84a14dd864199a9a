import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { carryCoverage } from '../../src/compare/carry.ts';
import { compareSnapshots } from '../../src/compare/compare.ts';
import type { KeptCoverage } from '../../src/domain/coverage.ts';
import type { ReportRow, Snapshot } from '../../src/domain/snapshot.ts';
import { NO_ENVIRONMENT } from '../../src/domain/tests.ts';
import { repoPath } from '../../src/domain/text.ts';
import { uniteCoverages } from '../../src/merge/coverage.ts';
import { linesOf } from '../../src/merge/coverage-detail.ts';
import { coverageTotals } from '../../src/merge/coverage-totals.ts';
import type { PolicySuite } from '../../src/policy/policy.ts';
import { coverage, strip } from '../draw-coverage.ts';
import { deletedFile, drawDiff, newFile, parse } from '../draw-diff.ts';

type Strips = Readonly<Record<string, string>>;
type From = KeptCoverage['from'];

const SHA = '4f2c91a0b7d3e6f1a2b3c4d5e6f708192a3b4c5d';
const packages: PolicySuite = {
  name: 'packages',
  tests: [],
  coverage: ['packages/*/lcov.info'],
  required: false,
  selection: 'partial',
};

/** A run with one report for each package; with `lines: false` of a version that kept no lines of reports. */
function run(reports: Readonly<Record<string, Strips>>, options: { from?: From; lines?: false } = {}): Snapshot {
  const kept = Object.entries(reports).map(
    ([name, strips]): KeptCoverage => ({
      path: `packages/${name}/lcov.info`,
      environment: NO_ENVIRONMENT,
      coverage: coverage(strips),
      ...(options.from === undefined ? {} : { from: options.from }),
    }),
  );
  const rows = kept.map(
    ({ path, coverage: own }): ReportRow => ({
      path,
      environment: NO_ENVIRONMENT,
      format: 'lcov',
      state: 'whole',
      coverage: { ...coverageTotals(own), files: own.files.size },
      diagnostics: [],
    }),
  );
  return {
    // What another run measured has no report here.
    reports: options.from === undefined ? rows : [],
    suites: [],
    coverage: uniteCoverages(kept.map((each) => each.coverage)),
    ...(options.lines === false ? {} : { keptCoverage: kept }),
  };
}

function carry(head: Snapshot, base: Snapshot | undefined, diff: string | undefined, suites = [packages]) {
  const all = carryCoverage({
    head,
    base: base && { snapshot: base, sha: SHA },
    suites,
    diff: diff === undefined ? undefined : parse(diff),
  });
  const files = [...(all.head.coverage?.files.values() ?? [])].map((file) => [file.path, strip(file)]);
  return {
    ...all,
    strips: Object.fromEntries(files),
    said: all.diagnostics.map(({ level, message }) => `${level} ${message}`),
  };
}

const BASE = run({ a: { 'packages/a/x.ts': '++-' }, b: { 'packages/b/y.ts': '+-+-' } });
const HEAD = run({ a: { 'packages/a/x.ts': '+++' } });
const NO_CHANGE = newFile('README.md', 1);

describe('coverage is carried', () => {
  test('from the reports of base that are not here, and what is here is measured', () => {
    const { strips, carried, head } = carry(HEAD, BASE, NO_CHANGE);
    expect(strips).toEqual({ 'packages/a/x.ts': '+++', 'packages/b/y.ts': '+-+-' });
    expect(carried?.reports).toEqual([{ suite: 'packages', path: 'packages/b/lcov.info', sha: SHA, age: 1 }]);
    expect(head.keptCoverage?.map(({ path, from }) => [path, from?.age])).toEqual([
      ['packages/a/lcov.info', undefined],
      ['packages/b/lcov.info', 1],
    ]);
    expect(head.suiteCoverage).toMatchObject([
      { name: 'packages', reports: 2, totals: { lines: { covered: 5, total: 7 } } },
    ]);
  });

  test('but for files of which the diff does not show what it changes, and they are named', () => {
    const binary = (path: string) =>
      `diff --git a/${path} b/${path}\nindex 1..2 100644\nBinary files a/${path} and b/${path} differ\n`;
    const { strips, carried } = carry(HEAD, BASE, binary('packages/b/y.ts') + binary('logo.png'));
    expect([strips, carried?.hidden]).toEqual([{ 'packages/a/x.ts': '+++' }, ['packages/b/y.ts']]);
    expect(carry(HEAD, BASE, NO_CHANGE).carried).not.toHaveProperty('hidden');
  });

  test.each<[string, string, Strips]>([
    [
      'lines that are added move those below',
      drawDiff('packages/b/y.ts', [' 1', '+new', '+new', ' 2', ' 3', ' 4']),
      {
        'packages/b/y.ts': '+..-+-',
      },
    ],
    [
      'a line that is modified is measured by nobody',
      drawDiff('packages/b/y.ts', [' 1', ' 2', '-3', '+3', ' 4']),
      {
        'packages/b/y.ts': '+-.-',
      },
    ],
    [
      'a line that is removed is gone',
      drawDiff('packages/b/y.ts', ['-1', ' 2', ' 3', ' 4']),
      { 'packages/b/y.ts': '-+-' },
    ],
    [
      'a file that is renamed keeps its lines',
      drawDiff('packages/b/z.ts', [' 1', ' 2', ' 3', ' 4', '+5'], 'packages/b/y.ts'),
      {
        'packages/b/z.ts': '+-+-',
      },
    ],
    ['a file that is deleted is gone', deletedFile('packages/b/y.ts', 4), {}],
    [
      'a file of which nobody says what changed is gone',
      'diff --git a/packages/b/y.ts b/packages/b/y.ts\nindex 1..2 100644\nBinary files a/packages/b/y.ts and b/packages/b/y.ts differ\n',
      {},
    ],
  ])('%s', (_, diff, expected) => {
    expect(carry(HEAD, BASE, diff).strips).toEqual({ 'packages/a/x.ts': '+++', ...expected });
  });

  test('but no line of the change itself, also where base has it already', () => {
    const { head } = carryCoverage({
      head: HEAD,
      base: { snapshot: BASE, sha: SHA },
      suites: [packages],
      diff: parse(NO_CHANGE),
      change: parse(drawDiff('packages/b/y.ts', [' 1', ' 2', '+3', ' 4'])),
    });
    const file = head.coverage?.files.get(repoPath('packages/b/y.ts'));
    expect(file && strip(file)).toBe('+-.-');
  });

  test('and of what base itself carried the commit stays, and its age grows', () => {
    const old = { sha: 'a'.repeat(40), age: 9 };
    const { carried } = carry(HEAD, run({ b: { 'packages/b/y.ts': '+' } }, { from: old }), NO_CHANGE);
    expect(carried?.reports).toMatchObject([{ sha: 'a'.repeat(40), age: 10 }]);
  });
});

describe('a report that base does not have', () => {
  const own = (name: string) => ({ [`packages/${name}/1.ts`]: '+', [`packages/${name}/2.ts`]: '+' });
  const shared = { 'lib/shared.ts': '+' };
  const paths = (carried: ReturnType<typeof carry>['carried']) => carried?.reports.map(({ path }) => path);

  test('that shares some files with others is one of a new package, and they are carried', () => {
    const base = run({ a: { ...own('a'), ...shared }, b: { ...own('b'), ...shared } });
    const { carried, said } = carry(run({ c: { ...own('c'), ...shared } }), base, NO_CHANGE);
    expect(paths(carried)).toEqual(['packages/a/lcov.info', 'packages/b/lcov.info']);
    expect(said).toEqual([]);
  });

  test('stands for one report only, that of which it measures most', () => {
    const base = run({ a: { ...own('a') }, b: { ...own('a'), ...shared }, c: { ...own('a') } });
    const { carried } = carry(run({ d: { ...own('a'), ...shared } }), base, NO_CHANGE);
    expect(paths(carried)).toEqual(['packages/a/lcov.info', 'packages/c/lcov.info']);
  });

  test('measures under their new names the files that it did under the old', () => {
    const moved = 'diff --git a/lib/shared.ts b/lib/common.ts\nrename from lib/shared.ts\nrename to lib/common.ts\n';
    const { carried } = carry(run({ 'b-2': { 'lib/common.ts': '-' } }), run({ 'b-1': shared }), moved);
    expect(paths(carried)).toEqual(undefined);
  });
});

describe('nothing is carried', () => {
  const tooOld = run({ b: { 'packages/b/y.ts': '+' } }, { from: { sha: 'a'.repeat(40), age: 10 } });
  const rows: [string, ReturnType<typeof carry>, readonly string[]][] = [
    ['of a suite that is to run in full', carry(HEAD, BASE, NO_CHANGE, [{ ...packages, selection: 'full' }]), []],
    ['of a report that is here', carry(BASE, BASE, NO_CHANGE), []],
    [
      'that is older than ten runs of base',
      carry(HEAD, tooOld, NO_CHANGE),
      [
        'warning suite packages: 1 coverage report not carried any more: last measured more than 10 base runs ago, at aaaaaaa',
      ],
    ],
    [
      'where base has the totals only',
      carry(HEAD, run({ a: {}, b: { 'packages/b/y.ts': '+' } }, { lines: false }), NO_CHANGE),
      ['warning suite packages: base keeps no lines of 1 coverage report that is not here: nothing is carried'],
    ],
    [
      'where nobody knows what changed',
      carry(HEAD, BASE, undefined),
      ['warning suite packages: 1 coverage report not carried: nobody knows what changed since base'],
    ],
    [
      'without a base',
      carry(run({}), undefined, NO_CHANGE),
      ['note suite packages: it left no coverage report, and there is no base to carry one from'],
    ],
  ];
  const x = 'packages/b/x.ts';
  const y = 'packages/b/y.ts';
  rows.push([
    'of a report that has another name now',
    carry(run({ 'b-2': { [x]: '+---', [y]: '-' } }), run({ 'b-1': { [x]: '++++', [y]: '+' } }), NO_CHANGE),
    [
      'warning suite packages: 1 coverage report not carried: packages/b-2/lcov.info measures what packages/b-1/lcov.info did on base, and is taken for it',
    ],
  ]);
  test.each(rows)('%s', (_, { carried, said, head }, expected) => {
    expect(carried?.reports ?? []).toEqual([]);
    expect(said).toEqual(expected);
    expect(head.keptCoverage?.every(({ from }) => from === undefined) ?? true).toBe(true);
  });

  test('and files of what is dropped do not count as vanished by the change', () => {
    expect(carry(HEAD, tooOld, NO_CHANGE).carried?.dropped).toEqual(['packages/b/y.ts']);
  });
});

/** Head with what is carried, compared. */
function compared(diff: string, head = HEAD) {
  const brought = carry(head, BASE, diff);
  return compareSnapshots({
    head: brought.head,
    carried: brought.carried,
    base: { snapshot: BASE, label: 'base', sha: SHA },
    noBase: undefined,
    policy: {
      file: undefined,
      suites: [packages],
      components: [{ name: 'b', paths: ['packages/b'], line: 1 }],
      gates: [],
    },
    diff: parse(diff),
  });
}

test('a package that did not run is no drop, and every number says what of it is carried', () => {
  const { coverage: found, suites } = compared(NO_CHANGE);
  expect(found).toMatchObject({
    head: { covered: 5, total: 7 },
    base: { covered: 4, total: 7 },
    caveats: [],
    carried: { covered: 2 },
    components: [{ head: { covered: 2, total: 4 }, carried: 2 }],
  });
  expect(suites).toMatchObject([{ coverage: { head: { covered: 5, total: 7 }, carried: 1 } }]);
});

test('changed lines of a file that nobody measured here are told, and no part of the ratio', () => {
  const patch = compared(drawDiff('packages/b/y.ts', [' 1', '+a', '+b', ' 2', ' 3', ' 4'])).coverage?.patch;
  expect(patch).toMatchObject({
    ratio: { covered: 0, total: 0 },
    unmeasured: [],
    carried: [{ path: repoPath('packages/b/y.ts'), lines: 2 }],
  });
});

test('what is measured is never lost, and no changed line is ever carried', () => {
  const marks = fc.stringMatching(/^[-+.]{0,12}$/);
  const edits = fc.array(fc.constantFrom(' ', '-', '+'), { minLength: 1, maxLength: 16 });
  fc.assert(
    fc.property(marks, marks, edits, (here, before, kinds) => {
      const path = 'packages/b/y.ts';
      const head = run({ a: { [path]: here } });
      const base = run({ b: { [path]: before } });
      const diff = drawDiff(path, [' 0', ...kinds.map((kind, i) => `${kind}${i}`)]);
      const { head: all } = carry(head, base, diff);
      const file = all.coverage?.files.get(repoPath(path));
      const found = file === undefined ? undefined : linesOf(file);
      const hit = new Map([...(found?.lines ?? [])].map((line, i) => [line, (found?.hits[i] ?? 0) > 0]));
      for (const [i, mark] of [...here].entries()) {
        if (mark === '.') continue;
        expect(hit.has(i + 1)).toBe(true);
        if (mark === '+') expect(hit.get(i + 1)).toBe(true);
      }
      const changed = parse(diff).byHead.get(repoPath(path))?.edits ?? [];
      for (const { head: from, added } of changed) {
        for (let line = from; line < from + added; line++) expect(hit.has(line)).toBe((here[line - 1] ?? '.') !== '.');
      }
    }),
  );
});
