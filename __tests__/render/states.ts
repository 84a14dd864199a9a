import { repoPath } from '../../src/domain/text.ts';
import type { Judgement } from '../../src/domain/verdict.ts';
import { type DrawnSuiteRow, judgement } from './draw.ts';

const SHA = '4f2c91a0b7d3e6f1a2b3c4d5e6f708192a3b4c5d';
const TWENTY = 'passed in 20 of 20 base runs';

function many<T>(n: number, make: (i: number) => readonly [string, T]): Readonly<Record<string, T>> {
  return Object.fromEntries(Array.from({ length: n }, (_, i) => make(i)));
}

const postgres = many(36, (i) => [
  `test_q${i}`,
  `newlyFailing failed: ConnectionRefusedError: could not connect to postgres at 10.0.0.${i}:5432 | ${TWENTY}`,
]);

const thirty: readonly DrawnSuiteRow[] = Array.from({ length: 30 }, (_, i) => {
  const name = `packages/p${String(i).padStart(2, '0')}/test.spec.ts`;
  if (i === 3) return { name, passing: 10, tests: { adds: `newlyFailing failed: expected 3 to be 4 | ${TWENTY}` } };
  if (i === 17) return { name, passing: 10, tests: { rounds: 'fixed passed | failed on base' } };
  return { name, passing: 12 };
});

const thousands: DrawnSuiteRow = {
  name: 'everything',
  passing: 50,
  was: '10050 of 10050',
  tests: many(10_000, (i) => {
    const cause = Math.floor(Math.sqrt(i)) % 12;
    return [
      `case ${i}`,
      `newlyFailing failed: ${'ABCDEFGHIJKL'[cause] ?? ''}Error: service ${'abcdefghijkl'[cause] ?? ''} is away | ${TWENTY}`,
    ];
  }),
};

/** Names that a report of a pull request may hold. */
export const HOSTILE: readonly string[] = [
  '@octocat and @acme/reviewers',
  '#1 GH-2 acme/shop#3 JIRA-4 4f2c91a0b7d3e6f1a2b3c4d5e6f708192a3b4c5d',
  '[click](https://evil.example/) <https://evil.example/>',
  '![pixel](https://evil.example/pixel.png)',
  'https://evil.example/ www.evil.example mail@evil.example ftp://evil.example',
  '<img src=x onerror=alert(1)><script>alert(1)</script></details></summary>',
  'a | b || c \\| d \\\\| e',
  '`a` ``b`` ```c``` `',
  'line one\n\n# heading\n\n- item\r\n> quote\n\n---\n===',
  '\u202eright to left\u202c \u2066isolated\u2069 שלום',
  'emoji 👩‍👩‍👧 :shipit: :+1:',
  '--> <!-- ]]> &lt;b&gt; &amp; &#64;octocat',
  '**bold** _it_ ~~no~~ $x^2$ \\(y\\) [^1] - [ ] task',
  '\u001b[31mred\u001b[0m \u0000 bell\u0007',
  '::set-output name=verdict::pass ##[error]forged',
  `${'x'.repeat(5000)}${'`|'.repeat(2500)}`,
  '\ud800 lone',
  '__proto__',
  '   ',
  '1. one\n2) two',
  ':smile: 1234567. one',
  '12345678. one',
];

const hostile: DrawnSuiteRow = {
  name: HOSTILE.slice(0, 3).join(' '),
  tests: Object.fromEntries(
    HOSTILE.map((name, i) => [
      `${i} ${name}`,
      `newlyFailing failed: Error ${'abcdefghijklmnopqrst'[i] ?? ''}: ${name.replaceAll('|', '¦')} | ${name.replaceAll('\n', ' ')}`,
    ]),
  ),
  reasons: [...HOSTILE],
};

/** Three packages of one repository, one of them not measured, and files in none. */
const monorepo = judgement({
  verdict: 'block',
  title: 'Blocked: coverage of component web 71.42 %, 75 % wanted',
  suites: [{ name: 'packages', passing: 300, coverage: '1500/2000 1520/2000' }],
  coverage: ['1500/2000 1520/2000', '60/100 80/100 packages/web/cart.ts'],
  gates: [
    'PASS coverage component api: 90 % of lines ≥ 85 % (900 of 1,000)',
    'BLOCK coverage component web: 71.42 % of lines < 75 % (500 of 700)',
    'WARN coverage component docs: unknown, 50 % of lines wanted: 0 of 40 measured files in it',
  ],
});
const components: Judgement = {
  ...monorepo,
  gates: monorepo.gates.map((gate) => {
    const [, scope = ''] = /^(component \w+)/.exec(gate.sentence) ?? [];
    const [, limit = ''] = /[≥<] (\d+ %)/.exec(gate.sentence) ?? ['', '50 %'];
    return { ...gate, scope, limit };
  }),
  comparison: {
    ...monorepo.comparison,
    coverage: monorepo.comparison.coverage && {
      ...monorepo.comparison.coverage,
      patch: {
        ratio: { covered: 41, total: 72 },
        files: [],
        unmeasured: [],
        withoutLines: [],
        unknownLines: [],
        unsure: [],
        carried: [{ path: repoPath('packages/x/a.ts'), lines: 12 }],
      },
      carried: {
        covered: 300,
        measured: undefined,
        reports: [
          { suite: 'packages', path: 'packages/x/lcov.info', sha: SHA, age: 1 },
          { suite: 'packages', path: 'packages/y/lcov.info', sha: 'a1b2c3d4e5', age: 3 },
        ],
        dropped: [],
      },
      components: [
        {
          name: 'api',
          owner: '@acme/api',
          files: 20,
          baseFiles: 20,
          head: { covered: 900, total: 1000 },
          base: { covered: 900, total: 1000 },
          patch: { covered: 41, total: 52 },
        },
        {
          name: 'web | `x`',
          files: 15,
          baseFiles: 15,
          head: { covered: 300, total: 400 },
          base: { covered: 300, total: 400 },
          patch: { covered: 0, total: 0 },
          carried: 300,
        },
        {
          name: 'web',
          files: 14,
          baseFiles: 14,
          head: { covered: 500, total: 700 },
          base: { covered: 520, total: 700 },
          patch: { covered: 0, total: 20 },
        },
        { name: 'docs', files: 0, baseFiles: 4, base: { covered: 1, total: 2 } },
      ],
      inNoComponent: {
        name: '',
        files: 3,
        baseFiles: 3,
        head: { covered: 100, total: 300 },
        base: { covered: 100, total: 300 },
      },
    },
  },
};

export const STATES = {
  passed: judgement({
    title: 'Passed: 3,246 tests, nothing newly failing; coverage 81.4 % (+0.2)',
    sha: SHA,
    base: '4f2c91a, first parent of the merge commit, 2 commits behind main',
    suites: [
      { name: 'unit', passing: 2146, skipped: 12, coverage: '814/1000 812/1000' },
      {
        name: 'integration',
        passing: 1000,
        tests: { old: 'stillFailing failed: TimeoutError: 30 s | failing since 9 base runs' },
      },
      {
        name: 'e2e',
        passing: 99,
        tests: {
          retried: 'flaky flaky: TimeoutError: click | passed on attempt 2',
          mends: 'fixed passed | failed on base',
          more: 'added passed',
        },
      },
    ],
    coverage: ['814/1000 812/1000', '90/100 95/100 src/cart.ts', '60/100 50/100 src/pay.ts', '10/10 - src/new.ts'],
    gates: [
      'PASS complete all 3 suites reported',
      'PASS newly-failing none, limit 0',
      'PASS coverage-drop 81.4 % against 81.2 % (+0.2 pp), limit 0.5 pp',
    ],
  }),
  warned: judgement({
    verdict: 'warn',
    title: 'Passed with 2 warnings: 3 tests newly skipped, pass rate 97.08 %',
    sha: SHA,
    suites: [
      { name: 'unit', passing: 38 },
      {
        name: 'e2e',
        passing: 100,
        skipped: 0,
        tests: {
          a: 'newlySkipped skipped: no browser | passed on base',
          b: 'newlySkipped skipped: no browser | passed on base',
          c: 'newlySkipped skipped | passed on base',
          d: 'waived failed: ClockSkewError: 3 s | accepted until 2026-12-01 by @acme/identity',
        },
      },
    ],
    coverage: ['500/1000 500/1000'],
    gates: [
      'PASS newly-failing 0 tests, limit 0',
      'WARN newly-skipped 3 tests, limit 0',
      'WARN pass-rate e2e: 97.08 % < 98 % (3 of 103 failed, 2 known)',
      'WAIVED failing 1 test accepted',
    ],
  }),
  blocked: judgement({
    verdict: 'block',
    title: 'Blocked: 36 tests newly failing (1 cause), 931 tests did not run',
    sha: SHA,
    suites: [
      {
        name: 'unit',
        file: 'tests/test_db.py',
        passing: 2,
        was: '38 of 38',
        tests: postgres,
        coverage: '188/400 152/400',
      },
      {
        name: 'integration',
        state: 'partial',
        reasons: ['73 files failed to import', 'the job failed and no report shows a failure'],
        passing: 2174,
        was: '3105 of 3105',
        tests: many(931, (i) => [`test_${i}`, `notRun passed | ${TWENTY}`]),
        coverage: '- 300/400',
      },
      { name: 'e2e', passing: 103 },
    ],
    coverage: ['188/400 152/400', '40/50 45/50 app/wal_service.py', '148/350 107/350 app/files.py'],
    gates: [
      'BLOCK complete integration: 2,174 of 3,105 known tests reported; 73 files failed to import',
      'BLOCK newly-failing unit: 36 tests, 1 cause, limit 0. F-3a1b9c ConnectionRefusedError (passed in 20 of 20 base runs)',
      'PASS coverage-drop 47 % against 38 % (+9 pp), limit 0.5 pp',
      '---- coverage billing: not judged, no base report for 4f2c91a (nearest: 12 commits older), target 80 %',
    ],
  }),
  'two-causes': judgement({
    verdict: 'block',
    title: 'Blocked: 36 tests newly failing (2 causes)',
    suites: [
      {
        name: 'tests.test_sessions',
        passing: 1,
        skipped: 1,
        was: '38 of 38',
        tests: {
          ...many(35, (i) => [
            `test_session_${i}`,
            `newlyFailing errored: LookupError: Session ${i} not found | ${TWENTY}`,
          ]),
          test_upload_limit: `failingDifferently failed: assert 413 == 200 | failed on base with F-00aa11`,
        },
      },
    ],
    gates: ['BLOCK newly-failing 36 tests, 2 causes, limit 0'],
  }),
  'not-compared': judgement({
    verdict: 'warn',
    title: 'Not compared: no base result for 4f2c91a',
    base: undefined,
    suites: [{ name: 'unit', passing: 38 }],
    coverage: ['188/400 -'],
    gates: ['PASS complete 1 suite reported', '---- coverage-drop not judged, no base result for 4f2c91a'],
  }),
  'failing-without-base': judgement({
    verdict: 'block',
    title: 'Blocked: 2 tests failing, no base to compare with',
    base: undefined,
    noBase: '4f2c91a',
    suites: [
      {
        name: 'unit',
        passing: 36,
        tests: { a: 'newlyFailing failed: KeyError: a', b: 'newlyFailing failed: KeyError: b' },
      },
    ],
    gates: ['BLOCK newly-failing 2 tests failing, no base to compare with, limit 0'],
  }),
  'nothing-ran': judgement({
    verdict: 'block',
    title: 'Blocked: no test ran',
    suites: [
      { name: 'tests/integration/test_database_connection.py', state: 'absent', reasons: ['no report'] },
      { name: 'tests/integration/test_audit_trail.py', state: 'absent', reasons: ['no report'] },
    ],
    gates: ['BLOCK complete 0 of 2 expected suites left a report'],
    diagnostics: [{ level: 'error', message: 'tests: "reports/**/*.xml" matches no file' }],
  }),
  'no-reports': judgement({
    verdict: 'block',
    title: 'Blocked: no report was found',
    gates: ['BLOCK complete no report was found'],
  }),
  'partial-as-on-base': judgement({
    title: 'Passed: 3,059 of 3,105 tests passed, nothing newly failing',
    suites: [
      {
        name: 'tests',
        state: 'partial',
        baseState: 'partial',
        unexcused: [],
        reasons: ['73 files could not be loaded'],
        passing: 3059,
        was: '2128 of 2174',
        tests: many(46, (i) => [
          `test_backup_${i}`,
          `stillFailing failed: RuntimeError: backup chain is incomplete | failing since 9 base runs, first at abc1234`,
        ]),
      },
    ],
    gates: ['PASS complete 73 files cannot be loaded, as on base'],
  }),
  truncated: judgement({
    verdict: 'block',
    title: 'Blocked: a report ends in the middle',
    suites: [
      {
        name: 'tests',
        state: 'partial',
        reasons: ['reports/junit.xml ends in the middle'],
        passing: 1500,
        was: '3105 of 3105',
        tests: many(1605, (i) => [`test_${i}`, 'notRun passed']),
      },
    ],
    gates: ['BLOCK complete 1,500 of 3,105 known tests reported; reports/junit.xml ends in line 21,004'],
    diagnostics: [
      { level: 'error', file: 'reports/junit.xml', line: 21_004, message: 'the document ends inside <testcase>' },
    ],
  }),
  'missing-tests': judgement({
    verdict: 'block',
    title: 'Blocked: 4 tests are missing',
    suites: [
      {
        name: 'unit',
        passing: 34,
        tests: many(4, (i) => [`deleted_${i}`, `missing passed | ${TWENTY}, its file is unchanged`]),
      },
    ],
    gates: ['BLOCK missing-tests 4 tests of base are not here, limit 0'],
  }),
  'likely-flaky': judgement({
    verdict: 'block',
    title: 'Blocked: 1 test failing that was flaky before',
    suites: [
      {
        name: 'e2e',
        passing: 102,
        tests: {
          'checkout pays': 'likelyFlaky failed: TimeoutError: 30 s | flipped 3 times in 50 base runs, re-run suggested',
        },
      },
    ],
    gates: ['BLOCK newly-failing 1 test, limit 0'],
  }),
  'thirty-suites': judgement({
    verdict: 'block',
    title: 'Blocked: 1 test newly failing (1 cause)',
    suites: thirty,
    gates: ['BLOCK newly-failing 1 test, 1 cause, limit 0'],
  }),
  components,
  'coverage-only': judgement({
    verdict: 'block',
    title: 'Blocked: coverage fell from 38 % to 37.5 %',
    coverage: ['150/400 152/400', '7/10 9/10 src/a.ts'],
    gates: ['BLOCK coverage-drop 37.5 % against 38 % (−0.5 pp), limit 0.1 pp'],
  }),
  'not-comparable': judgement({
    verdict: 'warn',
    title: 'Passed with 1 warning: coverage not judged',
    suites: [{ name: 'unit', passing: 38 }],
    coverage: ['150/400 152/390'],
    caveats: ['lcov here, cobertura on base'],
    gates: ['---- coverage-drop not judged, lcov here, cobertura on base'],
  }),
  'ten-thousand-failures': judgement({
    verdict: 'block',
    title: 'Blocked: 10,000 tests newly failing (12 causes)',
    suites: [thousands],
    gates: ['BLOCK newly-failing 10,000 tests, 12 causes, limit 0'],
  }),
  hostile: judgement({
    verdict: 'block',
    title: 'Blocked: @octocat newly failing #1',
    base: 'main @octocat [x](https://evil.example/)',
    suites: [hostile],
    coverage: ['1/2 2/2', ...HOSTILE.slice(0, 5).map((name) => `1/2 2/2 ${name}`)],
    gates: HOSTILE.map((name) => `BLOCK newly-failing ${name.slice(0, 140)}`),
    diagnostics: HOSTILE.map((message) => ({ level: 'error', file: message.slice(0, 300), message })),
  }),
} as const satisfies Readonly<Record<string, Judgement>>;
