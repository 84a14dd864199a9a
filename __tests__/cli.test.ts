import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { encodeSnapshot } from '../src/baseline/codec.ts';
import { EMPTY_SNAPSHOT } from './draw.ts';
import { folderOf, PROJECT, run } from './run.ts';

const DEMO = join(PROJECT, 'examples', 'demo');
const at = (...path: string[]) => join(DEMO, ...path);

describe('a call that cannot be meant', () => {
  test.each<[string, string[], RegExp]>([
    ['no command', [], /^$/],
    ['a command with a slip', ['chekc'], /found the command "chekc"; did you mean check\?\n/],
    ['a command that does not exist', ['lint'], /found the command "lint", wanted one of check, inspect/],
    [
      'two documents in one stream',
      ['check', '--tests', '.', '--json', '-', '--badge', 'b.json', '--markdown', '-'],
      /found --json - and --markdown -, wanted one of them/,
    ],
    ['an option that does not exist', ['check', '--test', 'x'], /Unknown option '--test'; did you mean --tests\?\n/],
    [
      'an argument where only options are',
      ['check', 'x.xml'],
      /found the argument "x.xml", wanted only options: name the reports with --tests/,
    ],
    ['no reports', ['check'], /no reports are named: wanted --tests 'reports\/\*\*\/\*\.xml', --coverage/],
    ['no reports to store', ['snapshot', '--output', 'b'], /no reports are named: wanted --tests/],
    [
      'a time that is none',
      ['check', '--tests', '.', '--since', 'yesterday'],
      /since: found "yesterday", wanted a time such as/,
    ],
    ['a policy that is not there', ['check', '--tests', '.', '--policy', 'nowhere.yml'], /nowhere.yml: is not there/],
    ['nothing to inspect', ['inspect'], /found no file, wanted at least one/],
    ['no place for the snapshot', ['snapshot', '--tests', '.'], /found no --output/],
    ['a shard that is not there', ['merge', 'a.snapshot', '--output', 'b'], /a.snapshot: cannot be read/],
    ['a demo that does not exist', ['demo', 'nothing'], /found "nothing", wanted one of one-root-cause/],
  ])('%s: exit status 2, and what was wanted', async (_name, argv, message) => {
    const { status, err } = await run(folderOf({}), ...argv);
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(message) });
  });

  test.each([
    ['json', 'nowhere/r.json', 'nowhere/r.json: its folder is not there: make it first (--json)'],
    ['html', 'folder', 'folder: is a folder, wanted the file to write (--html)'],
    ['summary', 'a.xml/s.md', 'a.xml/s.md: what should be its folder is a file (--summary)'],
    ['output', 'nowhere/b.snapshot', 'nowhere/b.snapshot: its folder is not there: make it first (--output)'],
  ])('--%s %s, which cannot be written, is no verdict', async (option, target, message) => {
    const root = folderOf({ 'a.xml': '<testsuite><testcase name="a"/></testsuite>' });
    mkdirSync(join(root, 'folder'));
    const command = option === 'output' ? 'snapshot' : 'check';
    const { status, err } = await run(root, command, '--tests', 'a.xml', `--${option}`, target);
    expect({ status, err }).toEqual({ status: 2, err: `test-health: ${message}\n` });
  });

  test('all mistakes of a policy are said at once, with their lines', async () => {
    const root = folderOf({
      'p.yml': 'version: 1\ngates:\n  - { check: newly-faling }\n  - { check: coverage, max: 3 }\n',
    });
    const { status, err } = await run(root, 'check', '--tests', '.', '--policy', 'p.yml');
    expect(status).toBe(2);
    expect(err).toMatch(/p\.yml:3: .*newly-failing/);
    expect(err).toMatch(/p\.yml:4: .*min/);
  });
});

describe('help', () => {
  test.each([
    ['--help'],
    ['check', '--help'],
    ['inspect', '-h'],
    ['snapshot', '--help'],
    ['merge', '--help'],
    ['explain', '--help'],
    ['init', '--help'],
    ['doctor', '--help'],
    ['demo', '--help'],
    ['help'],
    ['help', 'check'],
  ])('%s %s', async (...argv) => {
    const { status, out, err } = await run(folderOf({}), ...argv);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('Usage: test-health');
  });
});

describe('inspect', () => {
  test('every file gets its row in the order of the call, whatever is in it; one that cannot be read makes the exit status 3', async () => {
    const root = folderOf({
      'a.txt': 'These are notes of a person, and they are long enough not to be the beginning of a report.',
      'empty.xml': '',
      'cut.xml': '<testsuite><testcase name="a"/><testca',
    });
    const { status, out } = await run(
      root,
      'inspect',
      '--json',
      'cut.xml',
      'a.txt',
      'gone.xml',
      'empty.xml',
      at('one-root-cause/head/pytest.xml'),
    );
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(3);
    expect(rows.map(({ path, format }) => [path, format])).toEqual([
      ['cut.xml', 'junit'],
      ['a.txt', 'unknown'],
      ['gone.xml', 'unknown'],
      ['empty.xml', 'unknown'],
      [at('one-root-cause/head/pytest.xml'), 'junit'],
    ]);
    expect(rows[0].cases.total).toBe(1);
    expect(rows.map(({ diagnostics = [] }) => diagnostics.map(({ level }: { level: string }) => level))).toEqual([
      ['error'],
      ['warning'],
      ['error'],
      ['error'],
      [],
    ]);
    expect(rows[4]).toMatchObject({
      cases: { total: 37, passed: 1, failed: 36, skipped: 0 },
      tests: { total: 37, passed: 1, failed: 1, errored: 35, skipped: 0, flaky: 0 },
    });
  });

  test('a report that is whole makes it 0', async () => {
    const { status, out } = await run(DEMO, 'inspect', 'before-after/head/vitest.xml', 'before-after/head/lcov.info');
    expect(status).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(2);
  });

  test('no name in a report can speak to the runner through the log', async () => {
    const report =
      '<testsuite name="::set-output name=a::b"><testcase name="##[error]"><failure message="##[error]x&#10;::error::y"/></testcase></testsuite>';
    const root = folderOf({ '::error::x.xml': report, '##[error]y.xml': '' });
    const json = await run(root, 'inspect', '--json', '::error::x.xml', '##[error]y.xml');
    expect(
      json.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).path),
    ).toEqual(['::error::x.xml', '##[error]y.xml']);
    for (const argv of [
      ['inspect', '::error::x.xml', '##[error]y.xml'],
      ['check', '--tests', '.'],
      ['check', '--tests', '.', '--json', '-'],
      ['check', '--tests', '.', '--markdown', '-'],
      ['::error::x'],
    ]) {
      const { out, err } = await run(root, ...argv);
      expect(`${json.out}${out}${err}`).not.toMatch(/^\s*::|##\[/m);
    }
  });
});

describe('snapshot and merge', () => {
  test('a stored base gives the same result as its reports', async () => {
    const root = folderOf({});
    const results = [];
    expect(
      (
        await run(
          root,
          'snapshot',
          '--tests',
          at('before-after/base'),
          '--sha',
          'a'.repeat(40),
          '--output',
          'base.snapshot',
        )
      ).status,
    ).toBe(0);
    for (const base of [at('before-after/base'), 'base.snapshot']) {
      expect(
        (await run(root, 'check', '--tests', at('before-after/head'), '--base', base, '--json', 'result.json')).status,
      ).toBe(1);
      const { reports: _reports, ...result } = JSON.parse(readFileSync(join(root, 'result.json'), 'utf8'));
      results.push(result);
    }
    // What only the stored run can tell: since when, and how long tests take.
    const withoutHistory = (result: unknown) =>
      JSON.parse(
        JSON.stringify(result, (key, value) => (['seen', 'evidence', 'slower'].includes(key) ? undefined : value)),
      );
    const { base: folder, ...fromFolder } = withoutHistory(results[0]);
    const { base: stored, ...fromSnapshot } = withoutHistory(results[1]);
    expect(fromSnapshot).toEqual(fromFolder);
    expect({ ...stored, sha: undefined, label: undefined }).toEqual({ ...folder, sha: undefined, label: undefined });
    expect(JSON.stringify(results[1])).toContain('failed on base with the same error, since 1 run, first at aaaaaaa');
    expect(stored.sha).toBe('a'.repeat(40));
  });

  test('shards merge to what one run would have stored, in any order', async () => {
    const root = folderOf({});
    for (const [name, ...tests] of [
      ['one', 'unit.xml', 'cache.xml'],
      ['two', 'queue.xml'],
      ['all', 'unit.xml', 'cache.xml', 'queue.xml'],
    ] as const) {
      const patterns = tests.flatMap((file) => ['--tests', file]);
      expect((await run(at('infrastructure/head'), 'snapshot', ...patterns, '--output', join(root, name))).status).toBe(
        0,
      );
    }
    await run(root, 'merge', 'one', 'two', '--output', 'a');
    await run(root, 'merge', 'two', 'one', '--output', 'b');
    const [all, a, b] = ['all', 'a', 'b'].map((name) => readFileSync(join(root, name)));
    expect(a).toEqual(all);
    expect(b).toEqual(all);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['no file', {}],
    [
      'no report that is known',
      { 'reports/a.txt': 'this is no report of any tests at all, and long enough to tell so' },
    ],
  ])('%s is no run to compare with: nothing is stored, exit status 2', async (_name, files) => {
    const root = folderOf(files);
    const { status, err } = await run(root, 'snapshot', '--tests', 'reports/*', '--output', 'base.snapshot');
    expect({ status, err }).toEqual({
      status: 2,
      err: expect.stringContaining('found no report, wanted at least one'),
    });
    expect(existsSync(join(root, 'base.snapshot'))).toBe(false);
  });

  test('a base that was stored without any report is none: no test is called new', async () => {
    const root = folderOf({ 'empty.snapshot': encodeSnapshot(EMPTY_SNAPSHOT, {}) });
    const argv = ['check', '--tests', at('before-after/head'), '--base', 'empty.snapshot', '--json', '-'];
    const result = JSON.parse((await run(root, ...argv)).out);
    expect([result.base, result.noBase]).toEqual([null, 'no report in the base result']);
    expect(JSON.stringify(result.diagnostics)).toContain('it was stored by a run without any report');
  });

  test.each([
    ['damaged', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 40), Buffer.from('xx'), bytes.subarray(42)])],
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 7)],
    ['something else', () => Buffer.from('{"version": 1}')],
  ])('a %s snapshot is no baseline, and that is said', async (_name, damage) => {
    const root = folderOf({});
    await run(at('infrastructure/head'), 'snapshot', '--tests', '.', '--output', join(root, 'good'));
    mkdirSync(join(root, 'x'));
    const bad = folderOf({ base: damage(readFileSync(join(root, 'good'))) });
    const { out, status } = await run(bad, 'check', '--tests', at('infrastructure/head'), '--base', 'base');
    expect(status).toBe(0);
    expect(out).toMatch(/[Nn]ot compared/);
    expect(out).toMatch(/base/);
  });
});

describe('check', () => {
  test.each<[string, string, number]>([
    ['one-root-cause', 'Blocked: 36 tests newly failing (2 causes)', 1],
    ['crashed-collection', 'Blocked: 277 tests did not run', 1],
    ['before-after', 'Blocked: 1 test newly failing (1 cause)', 1],
    ['infrastructure', 'Blocked: 32 tests did not run', 1],
  ])('%s: "%s"', async (name, title, expected) => {
    const { status, out } = await run(at(name), 'check', '--tests', 'head', '--base', 'base');
    expect({ status, first: out.split('\n')[0] }).toEqual({ status: expected, first: title });
  });

  test('a run compared with itself passes', async () => {
    const { status, out } = await run(at('before-after'), 'check', '--tests', 'head', '--base', 'head');
    expect({ status, first: out.split('\n')[0] }).toEqual({ status: 0, first: expect.stringMatching(/^Passed/) });
  });

  test('views are written where they are asked for; "-" is the standard output, alone', async () => {
    const root = folderOf({});
    const { out } = await run(
      root,
      'check',
      '--tests',
      at('one-root-cause/head'),
      '--markdown',
      'comment.md',
      '--json',
      '-',
    );
    expect(JSON.parse(out).verdict).toBe('block');
    expect(readFileSync(join(root, 'comment.md'), 'utf8')).toMatch(/^<!-- test-health:key=default -->\n### ❌ Blocked/);
  });

  test('quiet does not hide what changes the judgement: a quarantine that is refused, a glob that matches nothing', async () => {
    const root = folderOf({
      'a.xml': '<testsuite name="s"><testcase classname="s" name="a"/></testsuite>',
      'q.yml': 'version: 1\nentries: 3\n',
    });
    const { err } = await run(root, 'check', '--tests', 'a.xml', '--tests', 'nix*', '--quarantine', 'q.yml', '--quiet');
    expect(err.split('\n')).toEqual([
      'warning  tests: "nix*" matches no file',
      expect.stringMatching(/^error {2}q\.yml:2: entries: wanted a list/),
      '',
    ]);
  });

  test('a glob of a suite that need not run may match nothing', async () => {
    const root = folderOf({
      'a.xml': '<testsuite name="s"><testcase classname="s" name="a"/></testsuite>',
      'p.yml':
        'version: 1\nsuites:\n  unit: { tests: [a.xml, gone.xml] }\n  e2e: { tests: e2e/*.xml, required: false }\ngates: [{ check: complete }]\n',
    });
    const { out } = await run(root, 'check', '--policy', 'p.yml', '--json', '-');
    const said = JSON.parse(out).diagnostics.map(({ level, message }: Record<string, string>) => `${level} ${message}`);
    expect(said).toEqual(['warning tests: "gone.xml" matches no file', 'note tests: "e2e/*.xml" matches no file']);
  });

  test('quiet prints the verdict and what is not passed, only', async () => {
    const { out } = await run(at('one-root-cause'), 'check', '--tests', 'head', '--quiet');
    expect(
      out
        .trim()
        .split('\n')
        .filter((line) => !/^(BLOCK|WARN|----) /.test(line)),
    ).toEqual(['Blocked: 36 tests failing (2 causes)', '']);
  });

  test('the policy of the folder is found', async () => {
    const root = folderOf({ '.github/test-health.yml': 'version: 1\ngates:\n  - { check: min-tests, min: 1000 }\n' });
    const { status, out } = await run(root, 'check', '--tests', at('infrastructure/head'));
    expect(status).toBe(1);
    expect(out).toMatch(/BLOCK {2}min-tests/);
  });
});

describe('demo', () => {
  test('shows all situations, a verdict and a comment', async () => {
    const { status, out } = await run(folderOf({}), 'demo');
    expect(status).toBe(0);
    for (const name of ['one-root-cause', 'planned-not-run', 'crashed-collection', 'before-after', 'infrastructure'])
      expect(out).toContain(name);
    expect(out).toContain('<!-- test-health:key=default -->');
    expect(out.match(/→ Blocked/g)).toHaveLength(5);
  });
});

describe('the quarantine', () => {
  const entry = (more: string) => `version: 1
entries:
  - test: "tests.test_upload › test_upload_of_a_large_file"
    kind: broken
    reason: "The proxy refuses large bodies"
    owner: "@shop/web"
    added: 2026-11-01
    ${more}
`;
  const check = (quarantine: string) =>
    run(
      folderOf({ '.github/test-quarantine.yml': quarantine }),
      'check',
      '--tests',
      at('one-root-cause/head'),
      '--base',
      at('one-root-cause/base'),
    );

  test.each<[string, string, RegExp]>([
    [
      'an accepted failure does not count',
      'match: F-4ba388\n    expires: 2026-12-01',
      /35 tests newly failing \(1 cause\)/,
    ],
    [
      'the same test with another error does',
      'match: F-000000\n    expires: 2026-12-01',
      /36 tests newly failing \(2 causes\)/,
    ],
    [
      'an expired entry accepts nothing, and says so',
      'match: F-4ba388\n    expires: 2026-11-19',
      /36 tests newly failing[\s\S]*expired 1 day ago/,
    ],
    [
      'a file with a mistake accepts nothing, and says so',
      'match: F-4ba388\n    expires: soon',
      /36 tests newly failing[\s\S]*test-quarantine\.yml/,
    ],
  ])('%s', async (_name, more, expected) => {
    const { status, out } = await check(entry(more));
    expect({ status, out }).toEqual({ status: 1, out: expect.stringMatching(expected) });
  });
});

test.each([
  [[], 0, /^Passed: [^\n]*\n/],
  [['--default-branch'], 1, /^Blocked: 1 quarantine entry expired\n/],
] as const)('an entry that has expired, for a test that passes, %j: exit status %i', async (more, status, title) => {
  const base = at('one-root-cause/base');
  const entry =
    '{ test: "tests.test_upload › gone", kind: broken, match: F-4ba388, reason: r, owner: "@a", added: 2026-11-01, expires: 2026-11-19 }';
  const root = folderOf({ '.github/test-quarantine.yml': `version: 1\nentries:\n  - ${entry}\n` });
  const { status: found, out } = await run(root, 'check', '--tests', base, '--base', base, ...more);
  expect({ status: found, out }).toEqual({ status, out: expect.stringMatching(title) });
});

test('what was compared with is named from where the caller stands', async () => {
  const root = folderOf({
    'here/a.xml': '<testsuite><testcase name="a"/></testsuite>',
    'base/a.xml': '<testsuite><testcase name="a"/></testsuite>',
  });
  const last = async (folder: string, base: string) =>
    (await run(folder, 'check', '--tests', '**/a.xml', '--base', base)).out.trimEnd().split('\n').at(-1);
  expect(await last(root, 'base')).toBe('Compared with the reports in base/');
  expect(await last(root, join(root, 'base'))).toBe('Compared with the reports in base/');
  expect(await last(join(root, 'here'), '../base')).toBe('Compared with the reports in ../base/');
  expect(await last(join(root, 'here'), join(root, 'base'))).toBe(
    `Compared with the reports in ${join(root, 'base')}/`,
  );
  expect((await run(root, 'demo')).out).toContain('Compared with the reports in examples/demo/one-root-cause/base/');
});

describe('a coverage report that is cut', () => {
  const cut = 'TN:\nSF:a.js\nDA:1,1\n';
  test('its number is claimed nowhere, even by a policy that does not ask for completeness', async () => {
    const root = folderOf({
      'cut.info': cut,
      'p.yml': 'version: 1\ngates:\n  - { check: newly-failing, max: 0 }\n',
    });
    const args = [
      'check',
      '--tests',
      at('infrastructure/head'),
      '--base',
      at('infrastructure/head'),
      '--coverage',
      'cut.info',
      '--policy',
      'p.yml',
    ];
    const outs = await Promise.all(
      [[], ['--markdown', '-'], ['--status-report', '-'], ['--coverage-badge', '-']].map(
        async (view) => (await run(root, ...args, ...view)).out,
      ),
    );
    for (const out of outs) {
      expect(out).toContain('unknown');
      expect(out).not.toMatch(/coverage\W+100 %|100 % of lines/i);
    }
    expect(outs[0]?.split('\n')[0]).toBe('Passed: 128 tests (not complete), nothing newly failing; coverage unknown');
  });
});

test.each([
  ['need not run', 'required: false', 0, 'none'],
  ['must run', 'required: true', 1, '`b`'],
])('a suite that is not there and %s', async (_, key, expected, failing) => {
  const root = folderOf({
    'p.yml': `version: 1\nsuites:\n  a: { tests: a.xml }\n  b: { tests: b.xml, selection: partial, ${key} }\n`,
    'a.xml': '<testsuite><testcase classname="a" name="x"/></testsuite>',
    'b.xml': '<testsuite><testcase classname="b" name="x"/></testsuite>',
  });
  await run(root, 'snapshot', '--policy', 'p.yml', '--output', 'base.snapshot');
  rmSync(join(root, 'b.xml'));
  const { status, out } = await run(
    root,
    ...['check', '--policy', 'p.yml', '--base', 'base.snapshot', '--markdown', '-'],
  );
  expect(status).toBe(expected);
  expect(out).toContain(`- **Newly failing suites** ${failing}\n`);
});
