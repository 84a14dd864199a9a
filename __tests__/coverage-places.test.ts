import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { folderOf, run } from './run.ts';

const POLICY = `version: 1
gates:
  - { check: coverage, min: 80% }
  - { check: coverage-of-changed-lines, min: 80%, ignore-below: 1 }
`;

/** `lcov('src/a.js', '+-')`: the first line ran, the second did not. */
const lcov = (path: string, lines: string) =>
  [`SF:${path}`, ...[...lines].map((line, i) => `DA:${i + 1},${line === '+' ? 1 : 0}`), 'end_of_record', ''].join('\n');
const jacoco = (lines: string, { group, name = 'x' }: { readonly group?: string; readonly name?: string } = {}) => {
  const each = [...lines].map((line, i) => `<line nr="${i + 1}" mi="1" ci="${line === '+' ? 1 : 0}" mb="0" cb="0"/>`);
  const inner = `<package name="com/acme"><sourcefile name="A.java">${each.join('')}</sourcefile></package>`;
  const doctype = '<!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd">';
  return `${doctype}<report name="${name}">${group === undefined ? inner : `<group name="${group}">${inner}</group>`}</report>`;
};
const changed = (path: string) => `--- a/${path}\n+++ b/${path}\n@@ -1,1 +1,2 @@\n-x\n+y\n+z\n`;

/** What the gates say of reports and a diff in a repository with these files. */
async function judge(files: Readonly<Record<string, string>>, sources: readonly string[]) {
  const root = folderOf({
    ...Object.fromEntries(sources.map((path) => [path, ''])),
    ...files,
    'policy.yml': POLICY,
  });
  execFileSync('git', ['-C', root, 'init', '--quiet']);
  execFileSync('git', ['-C', root, 'add', ...sources]);
  const { out } = await run(
    root,
    'check',
    '--coverage',
    '**/lcov.info',
    '--coverage',
    '**/jacoco.xml',
    '--diff',
    'd.diff',
    '--policy',
    'policy.yml',
  );
  return out.split('\n').filter((line) => /^(?:PASS|BLOCK|WARN|----|warning(?!.*matches no file))/.test(line));
}

describe('packages with files of one name', () => {
  const sources = ['packages/core/src/index.js', 'packages/web/src/index.js'];
  const reports = {
    'packages/core/coverage/lcov.info': lcov('src/index.js', '++++'),
    'packages/web/coverage/lcov.info': lcov('src/index.js', '----'),
    'd.diff': changed('packages/web/src/index.js'),
  };

  test('cover each their own', async () => {
    expect(await judge(reports, sources)).toEqual([
      'BLOCK  coverage                   50 % of lines < 80 % (4 of 8)',
      'BLOCK  coverage-of-changed-lines  0 of 2 changed lines covered (0 % < 80 %); not covered: packages/web/src/index.js 1–2',
    ]);
  });

  test('so they do beside a file of that name at the root', async () => {
    const [, patch] = await judge(reports, [...sources, 'src/index.js']);
    expect(patch).toMatch(/^BLOCK .* 0 of 2 changed lines covered/);
  });

  test('are not told apart where the reports lie elsewhere, which is said', async () => {
    const elsewhere = {
      'reports/1/lcov.info': lcov('src/index.js', '++++'),
      'reports/2/lcov.info': lcov('src/index.js', '----'),
      'd.diff': changed('packages/web/src/index.js'),
    };
    const lines = await judge(elsewhere, sources);
    expect(lines[1]).toMatch(/^---- .* may be one that a report names otherwise$/);
    expect(lines.slice(2)).toEqual([
      expect.stringMatching(
        /^warning {2}reports\/1\/lcov\.info: 1 path could be any of several files of the repository: "src\/index\.js"\. /,
      ),
      expect.stringMatching(/^warning {2}reports\/2\/lcov\.info: 1 path could be any of /),
    ]);
  });
});

describe('a report and a diff that are written from different folders', () => {
  const policy = { 'p.yml': POLICY };
  const gate = async (root: string) => {
    const { out } = await run(root, 'check', '--coverage', 'lcov.info', '--diff', 'd.diff', '--policy', 'p.yml');
    return /^\S+ +coverage-of-changed-lines .*$/m
      .exec(out)?.[0]
      .replace(/ +/g, ' ')
      .replace('coverage-of-changed-lines ', '');
  };
  const missed = (path: string) => `BLOCK 0 of 2 changed lines covered (0 % < 80 %); not covered: ${path} 1–2`;

  test.each([
    ['from the top', 'packages/web/src/a.js'],
    ['from the folder, with --relative', 'src/a.js'],
  ])('in a folder of a repository, %s', async (_, path) => {
    const top = folderOf({ 'packages/web/src/a.js': '', 'src/a.js': '' });
    execFileSync('git', ['-C', top, 'init', '--quiet']);
    execFileSync('git', ['-C', top, 'add', '.']);
    const root = join(top, 'packages/web');
    const files = { ...policy, 'lcov.info': lcov('src/a.js', '--'), 'd.diff': changed(path) };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(root, name), content);
    expect(await gate(root)).toBe(missed('src/a.js'));
  });

  test.each([
    ['absolute', (root: string) => `${root}/app/src/a.js`],
    ['from the workspace', () => 'app/src/a.js'],
    ['from the workspace, at the top', () => 'app/main.js'],
  ])('where the repository is checked out into a folder, %s', async (_, written) => {
    const root = folderOf({ ...policy, 'app/src/a.js': '', 'app/main.js': '' });
    execFileSync('git', ['-C', join(root, 'app'), 'init', '--quiet']);
    execFileSync('git', ['-C', join(root, 'app'), 'add', '.']);
    const path = written(root).replace(/.*app\//, '');
    writeFileSync(join(root, 'lcov.info'), lcov(written(root), '--'));
    writeFileSync(join(root, 'd.diff'), changed(path));
    expect(await gate(root)).toBe(missed(path));
  });

  test.each([
    ['the report begins further down', 'src/a.js', 'packages/web/src/a.js', true],
    ['the diff begins further down', 'packages/web/src/a.js', 'src/a.js', true],
    ['both begin at the top', 'src/a.js', 'src/b.js', false],
    ['files have one name in other folders', 'src/a.js', 'lib/a.js', false],
    ['only a name is the same', 'a.js', 'lib/a.js', true],
    ['a file system ignores case', 'src/A.js', 'src/a.js', true],
    ['a bundler adds what it asked for', 'src/a.js?vue&type=script', 'src/a.js', true],
    ['a browser writes blanks in its own way', 'src/a%20b.js', 'src/a b.js', true],
  ])('where nobody knows the files of the repository, %s', async (_, written, path, isUnknown) => {
    const root = folderOf({ ...policy, 'lcov.info': lcov(written, '--'), 'd.diff': changed(path) });
    expect(await gate(root)).toBe(
      isUnknown
        ? '---- not judged, 0 changed lines, but of 1 changed file 1 may be one that a report names otherwise'
        : 'PASS nothing to cover: 0 changed lines',
    );
  });
});

test.each(['/elsewhere/App.vue?vue&type=script', '/elsewhere/App.vue ', '/elsewhere/App%20.vue'])(
  'a path that a bundler or a browser has written may be that of a changed file: %s',
  async (written) => {
    const path = written.includes('%20') ? 'src/App .vue' : 'src/App.vue';
    const files = { 'lcov.info': lcov(written, '--') + lcov('src/b.js', '+'), 'd.diff': changed(path) };
    expect((await judge(files, [path, 'src/b.js']))[1]).toMatch(
      /^---- .* of 1 changed file 1 may be one that a report names otherwise$/,
    );
  },
);

describe('a coverage report that was to be there beside others', () => {
  test.each([
    ['is empty', ''],
    ['ends before it says what it is', '<?xml version="1.0"?>'],
  ])('%s: what it was to hold is in no ratio, so that none is claimed', async (_, content) => {
    const files = {
      'x/lcov.info': lcov('main.py', '++'),
      'y/lcov.info': content,
      'd.diff': changed('main.py'),
    };
    expect((await judge(files, ['main.py'])).slice(0, 2)).toEqual([
      'BLOCK  coverage                   unknown, 80 % of lines wanted: y/lcov.info is unreadable, and what it leaves out is unknown',
      'BLOCK  coverage-of-changed-lines  unknown, 80 % of changed lines wanted: y/lcov.info is unreadable, and what it leaves out is unknown',
    ]);
  });

  test('is of another kind: it is left out', async () => {
    const page = '<html><body>'.padEnd(500, 'a');
    const files = { 'x/lcov.info': lcov('main.py', '++'), 'y/lcov.info': page, 'd.diff': changed('main.py') };
    expect((await judge(files, ['main.py']))[0]).toMatch(/^PASS +coverage /);
  });
});

test('of mutants likewise', async () => {
  const mutant =
    '<mutation status="SURVIVED"><sourceFile>A.java</sourceFile><mutatedClass>com.A</mutatedClass><lineNumber>1</lineNumber><mutator>M</mutator></mutation>';
  const root = folderOf({
    'pit.xml': `<mutations>${mutant}</mutations>`,
    'd.diff': changed('core/src/main/java/com/A.java'),
    'p.yml': 'version: 1\ngates: [{ check: mutation-score, min: 80%, ignore-below: 1 }]\n',
  });
  const { out } = await run(root, 'check', '--coverage', 'pit.xml', '--diff', 'd.diff', '--policy', 'p.yml');
  expect(out).toContain(
    'not judged, no mutant lies on changed lines, but 1 changed file may be one that a report names otherwise',
  );
});

describe('files in a folder for temporary files', () => {
  const sources = ['main.py', 'src/a.py'];
  const diff = { 'd.diff': changed('main.py') };

  test.each([
    '/tmp/pytest-of-me/0/main.py',
    'C:\\Users\\me\\AppData\\Local\\Temp\\x\\main.py',
    '/private/var/folders/x/main.py',
  ])('are what tests wrote, beside those of the repository: %s', async (path) => {
    const lines = await judge({ ...diff, 'lcov.info': lcov('main.py', '--') + lcov(path, '++') }, sources);
    expect(lines[1]).toMatch(/^BLOCK .* 0 of 2 changed lines covered/);
  });

  test('are those of the repository where there are no others: it was checked out there', async () => {
    const elsewhere = lcov('/tmp/build/main.py', '--') + lcov('/tmp/build/src/a.py', '++');
    const lines = await judge({ ...diff, 'lcov.info': elsewhere + lcov('/tmp/build/main.py', '+-') }, sources);
    expect(lines[1]).toMatch(/^BLOCK .* 1 of 2 changed lines covered/);
  });
});

describe('modules with classes of one name', () => {
  const sources = ['a/src/main/java/com/acme/A.java', 'b/src/main/java/com/acme/A.java'];
  const diff = { 'd.diff': changed('b/src/main/java/com/acme/A.java') };
  const apart = [
    'BLOCK  coverage                   50 % of lines < 80 % (4 of 8)',
    'BLOCK  coverage-of-changed-lines  0 of 2 changed lines covered (0 % < 80 %)',
  ];

  test.each<[string, Readonly<Record<string, string>>]>([
    ['each with a report', { 'a/target/jacoco.xml': jacoco('++++'), 'b/target/jacoco.xml': jacoco('----') }],
    [
      'in reports with their names',
      { 'r/1/jacoco.xml': jacoco('++++', { name: 'a' }), 'r/2/jacoco.xml': jacoco('----', { name: 'b' }) },
    ],
    [
      'in groups',
      { 'r/1/jacoco.xml': jacoco('++++', { group: 'a' }), 'r/2/jacoco.xml': jacoco('----', { group: 'b' }) },
    ],
  ])('%s', async (_, reports) => {
    const lines = await judge({ ...reports, ...diff }, sources);
    expect(lines.map((line) => line.split(';')[0])).toEqual(apart);
  });
});
