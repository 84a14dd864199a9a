import { describe, expect, test } from '@jest/globals';
import { compareSnapshots } from '../../src/compare/compare.ts';
import { type Failure, PASSED_ONCE, type TestSuite } from '../../src/domain/tests.ts';
import { DEFAULT_POLICY } from '../../src/policy/defaults.ts';
import { snapshot, suite } from '../draw.ts';

type Draw = (n: number) => Failure;
const failure = (type: string, message: string, detail = ''): Failure => ({ type, message, detail });
const hex = (n: number) => ((n * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, 'a1b2c3d4');

/** Twelve causes as reports tell them, each with what differs from test to test. */
const CAUSES: readonly Draw[] = [
  (n) => failure('', `ConnectionRefusedError: could not connect to postgres at 10.0.${n % 256}.7:${5000 + (n % 999)}`),
  (n) => failure('', `LookupError: Session ${hex(n)}-0000-4000-8000-0000${hex(n + 1)} not found`),
  (n) =>
    failure(
      '',
      'collection failure',
      `tests/test_${n}.py:3: in <module>\nE   ModuleNotFoundError: No module named 'shop'`,
    ),
  (n) => failure('', `failed on setup with "TimeoutError: fixture took ${n} ms"`),
  (n) =>
    failure(
      'java.lang.RuntimeException',
      `context ${n} failed`,
      `at a.B.c(B.java:${n})\nCaused by: SQLException: no table orders_${n}`,
    ),
  (n) => failure('AssertionError', `assert ${n} == ${n + 1}`, `tests/test_cart.py:${1 + (n % 50)}: in total`),
  (n) => failure('Error', `Error: connect ECONNREFUSED 127.0.0.1:${1024 + (n % 60_000)}`),
  (n) =>
    failure('TypeError', "Cannot read properties of undefined (reading 'price')", `at f (src/cart.js:${n % 80}:7)`),
  (n) => failure('', `panic: runtime error: invalid memory address 0x${hex(n)}`),
  (n) => failure('IOError', `no space left on /var/lib/ci/run-${hex(n)}/cache.db`),
  (n) =>
    failure('HTTPError', `HTTPError: 503 from https://api.example.com/orders/${n}`, `src/http.py:${n % 40}: in fetch`),
  (n) => failure('KeyError', `\u001b[31mKeyError: 'tenant_id'\u001b[0m at 2026-11-20T10:${String(10 + (n % 50))}:00Z`),
];

/** Test n fails with what is drawn for it; a hundred modules. */
function failing(tests: number, draw: Draw): readonly TestSuite[] {
  return Array.from({ length: 100 }, (_, module) => {
    const names = Array.from({ length: tests / 100 }, (__, index) => index * 100 + module);
    const drawn = suite(`tests/module_${module}.py`, Object.fromEntries(names.map((n) => [`test_${n}`, 'failed'])));
    const attempts = (n: number) => [{ status: 'failed', kind: 'failure', failure: draw(n) }] as const;
    return {
      ...drawn,
      cases: [...drawn.cases].map((each, index) => ({ ...each, attempts: attempts(names[index] ?? 0) })),
    };
  });
}

function clustersOf(suites: readonly TestSuite[]) {
  return compareSnapshots({ head: snapshot(...suites), base: undefined, noBase: 'none', policy: DEFAULT_POLICY })
    .clusters;
}

const oneOf: Draw = (n) => (CAUSES[n % CAUSES.length] ?? (() => failure('', '')))(n);

describe('ten thousand failures', () => {
  test('of twelve causes are twelve rows, and every failure is in one', () => {
    const clusters = clustersOf(failing(10_000, oneOf));
    expect(clusters).toHaveLength(CAUSES.length);
    expect(clusters.reduce((sum, { changes }) => sum + changes.length, 0)).toBe(10_000);
    for (const { changes } of clusters) {
      const causes = new Set(changes.map(({ test: { name } }) => Number(name.slice(5)) % CAUSES.length));
      expect(causes.size).toBe(1);
    }
  });

  test('whose lines say too little, and which have no frames, are one row for each suite, likely one cause', () => {
    const clusters = clustersOf(failing(10_000, (n) => failure('', `assert ${n} == ${n + 1}`)));
    expect(clusters).toHaveLength(100);
    expect(clusters.every(({ likelyOneCause }) => likelyOneCause)).toBe(true);
  });

  test('of one cause among as many that pass are one', () => {
    const passing = failing(10_000, oneOf).map((each) => ({
      ...each,
      name: `${each.name}x`,
      cases: [...each.cases].map((test) => ({ ...test, verdict: 'passed' as const, attempts: PASSED_ONCE })),
    }));
    expect(clustersOf([...failing(10_000, CAUSES[0] ?? oneOf), ...passing])).toHaveLength(1);
  });
});
