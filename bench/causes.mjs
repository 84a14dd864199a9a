// Ten thousand failures of twelve causes, each with what differs from test to test in real reports: ids, times, ports, paths, addresses, values.

const hex = (n, digits) => ((n * 2654435761) >>> 0).toString(16).padStart(8, '0').repeat(5).slice(0, digits);
const uuid = (n) => hex(n, 32).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');

/** `type`, `message` and `detail` of the failure of the nth test. */
export const CAUSES = [
  (n) => [
    'ConnectionRefusedError',
    `ConnectionRefusedError: could not connect to postgres at 10.0.${n % 256}.${n % 99}:${5000 + (n % 999)}`,
    '',
  ],
  (n) => ['LookupError', `LookupError: Session ${uuid(n)} not found`, `File "src/session.py", line ${n % 90}, in load`],
  (n) => [
    '',
    'collection failure',
    `tests/test_${n}.py:3: in <module>\nE   ModuleNotFoundError: No module named 'shop_tools'`,
  ],
  (n) => ['', `failed on setup with "TimeoutError: fixture took ${n} ms"`, ''],
  (n) => [
    'java.lang.RuntimeException',
    `failed to start context ${n}`,
    `at com.acme.ATest.a(ATest.java:${n})\nCaused by: java.sql.SQLException: no table orders_${n}\n\tat com.acme.Db.open(Db.java:9)`,
  ],
  (n) => ['AssertionError', `assert ${n} == ${n + 1}`, `tests/test_cart.py:${1 + (n % 50)}: in total`],
  (n) => ['Error', `Error: connect ECONNREFUSED 127.0.0.1:${1024 + (n % 60000)}`, ''],
  (n) => [
    'TypeError',
    "TypeError: Cannot read properties of undefined (reading 'price')",
    `at total (/home/runner/work/shop/shop/src/cart.js:${n % 80}:7)`,
  ],
  (n) => ['', `panic: runtime error: invalid memory address 0x${hex(n, 10)}`, ''],
  (n) => ['IOError', `IOError: no space left on /var/lib/ci/run-${hex(n, 12)}/cache.db`, ''],
  (n) => [
    'HTTPError',
    `HTTPError: 503 from https://api.example.com/v1/orders/${n}?token=${hex(n, 20)}`,
    `src/http.py:${n % 40}: in fetch`,
  ],
  (n) => [
    'KeyError',
    `\u001b[31mKeyError: 'tenant_id'\u001b[0m at 2026-11-20T10:${String(n % 60).padStart(2, '0')}:00Z`,
    '',
  ],
];

export function drawFailures(tests) {
  const suites = new Map();
  for (let n = 0; n < tests; n++) {
    const name = `tests/module_${n % 100}.py`;
    const [type, message, detail] = CAUSES[n % CAUSES.length](n);
    const attempts = [{ status: 'failed', kind: 'failure', failure: { type, message, detail } }];
    const suite = suites.get(name) ?? { environment: '', name, state: 'whole', reasons: [], cases: [] };
    suite.cases.push({
      kind: 'case',
      classname: '',
      name: `test_${n}`,
      ordinal: 1,
      verdict: 'failed',
      attempts,
      report: 0,
    });
    suites.set(name, suite);
  }
  const row = { path: 'junit.xml', environment: '', format: 'junit', state: 'whole', diagnostics: [] };
  return { reports: [row], suites: [...suites.values()], coverage: undefined };
}
