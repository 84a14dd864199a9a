export const id = 230;
export const ids = [230];
export const modules = {

/***/ 11230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12193);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37229);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85583);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55583);






const schema = (name) => `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/test-health/main/schemas/${name}.schema.json`;
/** Judges what is judged without a file. */
const POLICY = `${schema('policy')}
# What blocks a pull request. These four are judged without a file, too.
version: 1
gates:
  - check: complete # every suite left a whole report, and every test known from base ran
  - { check: newly-failing, max: 0 }
  - { check: missing-tests, max: 0 }
  - { check: coverage-drop, max: 0.5pp } # take it out where no job writes coverage reports: once it is written here it wants them
  # - { check: coverage-of-changed-lines, min: 80% }
  # - { check: coverage, paths: ["src/billing/**"], min: 80% }
  # - { check: newly-skipped, max: 5, level: warn }
# Reports under one name, which then are the rows of every table:
# suites:
#   unit: { tests: "reports/unit/**/*.xml", coverage: "coverage/lcov.info" }
#   e2e: { tests: "reports/e2e/*.xml", required: false }
`;
/** Accepts nothing. */
const QUARANTINE = `${schema('quarantine')}
# Failures that are accepted for a while: each with the failure that is meant, an owner and an end.
# "test-health explain TEST" writes the entry of a failing test.
version: 1
entries: []
#  - test: "tests/api/test_auth.py::TestLogin::test_expired_token"
#    kind: flaky
#    match: "ClockSkewError"
#    reason: "Token clock race"
#    owner: "@acme/identity"
#    issue: "https://github.com/acme/app/issues/1234"
#    added: 2026-11-01
#    expires: 2026-12-01
`;
const FILES = [
    { file: _config_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX, content: POLICY, about: 'the rules: as they are without a file, to be changed' },
    { file: _config_js__WEBPACK_IMPORTED_MODULE_2__/* .QUARANTINE_FILE */ .ic, content: QUARANTINE, about: 'accepted failures: none yet' },
];
const NEXT = `
Next, in the workflow, the step in the job that runs the tests (examples/simple.yml is a whole workflow):

      - uses: OWNER/test-health@COMMIT
        if: \${{ !cancelled() }}
        with: { tests: "reports/**/*.xml" }

OWNER, there and in the first line of both files, is whose copy of the Action is used. Then: test-health doctor
`;
const init = {
    help: `Usage: test-health init

Writes ${_config_js__WEBPACK_IMPORTED_MODULE_2__/* .POLICY_FILE */ .CX} and ${_config_js__WEBPACK_IMPORTED_MODULE_2__/* .QUARANTINE_FILE */ .ic}, where they are not there, and says what is left to do. Both change nothing by themselves:
the policy asks for what is asked without one (but coverage-drop wants coverage reports once it is written), and the quarantine accepts nothing.

Exit status: 0 · 2 a mistake in the call, or a file that cannot be written`,
    options: {},
    run: async (args, io) => {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .noPositionals */ .d0)(args, 'it writes into the current folder');
        for (const { file, content, about } of FILES) {
            io.out(`${file}: ${writeNew(file, content, io) ? about : 'is there already, and stays as it is'}\n`);
        }
        io.out(NEXT);
        return 0;
    },
};
/**
 * Never over a file that is there.
 * @throws ConfigError where it cannot be written.
 */
function writeNew(file, content, { root }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, file);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content, { flag: 'wx' });
        return true;
    }
    catch (error) {
        const reason = (0,_write_output_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A)(error);
        if (reason === undefined)
            throw error;
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL([{ level: 'error', message: `${file}: ${reason}` }]);
    }
}


/***/ }),

/***/ 55583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37229);



/** What the caller can mend; anything else is a mistake of ours. */
const REASONS = new Map([
    ['ENOENT', 'its folder is not there: make it first'],
    ['ENOTDIR', 'what should be its folder is a file'],
    // Of a folder that is to be made.
    ['EEXIST', 'what should be its folder is a file'],
    ['EISDIR', 'is a folder, wanted the file to write'],
    ['EACCES', 'may not be written'],
    ['EPERM', 'may not be written'],
    ['EROFS', 'may not be written'],
    ['ENOSPC', 'no space is left for it'],
]);
/** @throws ConfigError where the file cannot be written: what asks for it would read an older one, or none. */
function writeOutput({ option, target, content }, { root }) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, target), content);
    }
    catch (error) {
        const reason = reasonOf(error);
        if (reason === undefined)
            throw error;
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL([{ level: 'error', message: `${target}: ${reason} (--${option})` }]);
    }
}
/** Why a file cannot be written, where the caller can mend it. */
function reasonOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? REASONS.get(error.code) : undefined;
}


/***/ }),

/***/ 12193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ NO_SETTINGS),
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   gX: () => (/* binding */ REPORT_MODES),
/* harmony export */   ic: () => (/* binding */ QUARANTINE_FILE),
/* harmony export */   jK: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37229);
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55385);
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61114);
/* harmony import */ var _policy_base_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58855);
/* harmony import */ var _policy_defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85698);





/** Where a policy and a quarantine lie when nobody names one. */
const POLICY_FILE = '.github/test-health.yml';
const QUARANTINE_FILE = '.github/test-quarantine.yml';
const COMMENT_MODES = ['when-useful', 'always', 'on-failure', 'off'];
const REPORT_MODES = ['on-failure', 'always', 'off'];
const NO_SETTINGS = {
    root: '/',
    tests: [],
    coverage: [],
    fromParts: false,
    base: '',
    policy: undefined,
    quarantine: undefined,
    basePolicy: undefined,
    baseQuarantine: undefined,
    baseUnknown: '',
    comment: 'when-useful',
    key: 'default',
    jobStatus: '',
    matrix: '',
    since: '',
    sha: '',
    today: '1970-01-01',
    onDefaultBranch: false,
};
const NO_RULES = {
    policy: _policy_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_POLICY */ .zj,
    problems: [],
    quarantine: _policy_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_QUARANTINE */ .Jx,
    quarantineProblems: [],
    baseRules: _policy_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_BASE_RULES */ .C1,
};
/** @throws ConfigError with every mistake at once. */
async function configure(settings) {
    const problems = [];
    const problem = (message) => {
        problems.push({ level: 'error', message });
    };
    const { problems: mistakes, ...rules } = await readRules(settings);
    problems.push(...mistakes);
    const { policy } = rules;
    const { baseUnknown } = settings;
    const baseRules = baseUnknown === '' ? rules.baseRules : (0,_policy_base_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownRules */ .sF)(rules.baseRules, baseUnknown);
    const policies = { own: policy, base: baseRules.policy };
    const tests = [...settings.tests, ...(0,_policy_base_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .unitedPatterns */ .pW)('tests', policies)];
    const coverage = [...settings.coverage, ...(0,_policy_base_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .unitedPatterns */ .pW)('coverage', policies)];
    if (!settings.fromParts && tests.length === 0 && coverage.length === 0 && problems.length === 0) {
        problem('no reports are named: give tests (such as reports/**/*.xml), coverage (such as coverage/lcov.info), or a policy with suites');
    }
    const comment = COMMENT_MODES.find((mode) => mode === settings.comment);
    if (comment === undefined)
        problem(`comment: found ${JSON.stringify(settings.comment)}, wanted one of ${COMMENT_MODES.join(', ')}`);
    if (!/^[\w.-]{1,64}$/.test(settings.key)) {
        problem(`key: found ${JSON.stringify(settings.key)}, wanted 1 to 64 letters, digits, ".", "_" or "-"`);
    }
    const since = settings.since === '' ? undefined : Date.parse(settings.since);
    if (since !== undefined && Number.isNaN(since)) {
        problem(`since: found ${JSON.stringify(settings.since)}, wanted a time such as 2026-11-20T10:00:00Z`);
    }
    const environment = readMatrix(settings.matrix, problem);
    const jobStatus = readJobStatus(settings.jobStatus, problem);
    if (problems.length > 0 || comment === undefined)
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    return {
        root: settings.root,
        tests: [...new Set(tests)],
        coverage: [...new Set(coverage)],
        onlySuites: !settings.fromParts && settings.tests.length + settings.coverage.length === 0,
        base: settings.base === '' ? undefined : settings.base,
        ...rules,
        baseRules,
        today: settings.today,
        onDefaultBranch: settings.onDefaultBranch,
        comment,
        key: settings.key,
        jobStatus,
        environment,
        since,
        sha: settings.sha === '' ? undefined : settings.sha,
    };
}
/** The rules of the files that there are. What reads YAML is large: it is loaded only where there is something to read. */
async function readRules(settings) {
    const { policy, quarantine, basePolicy, baseQuarantine } = settings;
    const files = { policy, quarantine, basePolicy, baseQuarantine };
    const known = baseQuarantine === undefined || baseQuarantine.text === '';
    if (known && policy === undefined && quarantine === undefined && basePolicy === undefined) {
        return { ...NO_RULES, baseRules: { ..._policy_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_BASE_RULES */ .C1, quarantine: baseQuarantine && _policy_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_QUARANTINE */ .Jx } };
    }
    const [rules, { GATES }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(88), __webpack_require__.e(344)]).then(__webpack_require__.bind(__webpack_require__, 96489)), Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(619), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 67619))]);
    return rules.readRules(files, GATES);
}
function readJobStatus(text, problem) {
    switch (text) {
        case 'success':
        case 'failure':
        case 'cancelled':
            return text;
        case '':
            return undefined;
    }
    problem(`job-status: found ${JSON.stringify(text)}, wanted success, failure or cancelled`);
    return undefined;
}
function readMatrix(text, problem) {
    const matrix = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMatrix */ .z5)(text);
    if (matrix !== undefined)
        return (0,_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p7)(matrix);
    problem('matrix: wanted the matrix values of the job as a JSON object, as toJSON(matrix) writes them');
    return _domain_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ENVIRONMENT */ .q0;
}


/***/ }),

/***/ 55385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isExpectedFailure),
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   Xw: () => (/* binding */ PASSED_ONCE),
/* harmony export */   ZC: () => (/* binding */ NO_TESTS),
/* harmony export */   b9: () => (/* binding */ isMassFailure),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   ec: () => (/* binding */ testId),
/* harmony export */   f5: () => (/* binding */ PASSED),
/* harmony export */   q0: () => (/* binding */ NO_ENVIRONMENT),
/* harmony export */   tu: () => (/* binding */ countTests),
/* harmony export */   u8: () => (/* binding */ onlyAttempt),
/* harmony export */   xW: () => (/* binding */ lastFailure)
/* harmony export */ });
const NO_ENVIRONMENT = '';
const PASSED = Object.freeze({ status: 'passed' });
/** Shared by every case that passed at once: a million passing tests cost no million arrays. */
const PASSED_ONCE = Object.freeze([PASSED]);
/** The attempts of a test that ran once. */
function onlyAttempt(only) {
    return only === PASSED ? PASSED_ONCE : [only];
}
const NO_TESTS = {
    total: 0,
    passed: 0,
    failed: 0,
    errored: 0,
    skipped: 0,
    flaky: 0,
    collectionErrors: 0,
};
/** Joins what identifies a test. `›` in a part is no danger: ids are compared, never taken apart. */
function testId(suite, test) {
    const parts = [
        suite.environment,
        suite.name,
        test.file === suite.name ? '' : (test.file ?? ''),
        test.classname === suite.name ? '' : test.classname,
        test.name,
    ];
    const id = parts.filter((part) => part !== '').join(' › ');
    return (test.ordinal > 1 ? `${id} #${test.ordinal}` : id);
}
function isFailing(verdict) {
    return verdict === 'failed' || verdict === 'errored';
}
/** Every failure of an attempt; none for one that did not fail. */
function failuresOf(attempt) {
    return attempt.status === 'failed' ? [attempt.failure, ...(attempt.others ?? [])] : [];
}
/** The failure that the verdict rests on: the last failed attempt's. `undefined` where no attempt failed. */
function lastFailure(test) {
    const failed = test.attempts.findLast((attempt) => attempt.status === 'failed');
    return failed?.status === 'failed' ? failed.failure : undefined;
}
function countTests(cases) {
    const counts = { ...NO_TESTS };
    for (const test of cases) {
        if (test.kind !== 'case') {
            counts.collectionErrors++;
            continue;
        }
        counts.total++;
        if (test.verdict === 'flaky') {
            counts.passed++;
            counts.flaky++;
        }
        else
            counts[test.verdict]++;
    }
    return counts;
}
function addCounts(a, b) {
    return {
        total: a.total + b.total,
        passed: a.passed + b.passed,
        failed: a.failed + b.failed,
        errored: a.errored + b.errored,
        skipped: a.skipped + b.skipped,
        flaky: a.flaky + b.flaky,
        collectionErrors: a.collectionErrors + b.collectionErrors,
        ...expected(a, b),
    };
}
const MASS_FAILURE = { percent: 50, tests: 10 };
/** Half of what ran, and ten tests: something else than the tests broke, and what they say of single tests is not to be relied on. */
function isMassFailure({ failed, errored, total, skipped }) {
    const failing = failed + errored;
    return failing >= MASS_FAILURE.tests && failing * 100 >= (total - skipped) * MASS_FAILURE.percent;
}
function expected(a, b) {
    const expectedFailures = (a.expectedFailures ?? 0) + (b.expectedFailures ?? 0);
    return expectedFailures === 0 ? {} : { expectedFailures };
}
/** It ran, and failed as it is expected to. */
function isExpectedFailure({ verdict, attempts }) {
    return verdict === 'skipped' && attempts.some((each) => each.status === 'skipped' && each.expectedFailure);
}


/***/ }),

/***/ 54621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ repoPath),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** Normalises separators and a leading `./`; says nothing about whether the file exists (see `merge/paths.ts`). */
function repoPath(path) {
    const slashes = path.includes('\\') ? path.replaceAll('\\', '/') : path;
    return (slashes.startsWith('./') ? slashes.replace(/^(\.\/)+/, '') : slashes);
}
/** Orders strings by code unit: the same on every machine, unlike a locale's order. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 61114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   z5: () => (/* binding */ parseMatrix)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54621);


/** The JSON that `toJSON(matrix)` writes; `''` or `null`: none. `undefined`: it is something else. */
function parseMatrix(text) {
    if (text === '' || text === 'null')
        return [];
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return Object.entries(value)
        .map(([name, each]) => [name, typeof each === 'string' ? each : JSON.stringify(each)])
        .sort(([a], [b]) => (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(a, b));
}
/** `node=20, os=linux, shard=2`: one job of the matrix. */
function jobOf(matrix) {
    return matrix.map(([name, value]) => `${name}=${value}`).join(', ');
}
/** `node=20, os=linux`: what makes the same test another test. Which shard runs a test changes from run to run, and makes no difference. */
function environmentOf(matrix) {
    const values = matrix.filter((entry) => !isShard(entry));
    return values.length === 0 ? _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ENVIRONMENT */ .q0 : jobOf(values);
}
/** As people call it: `shard: 3`, `group: 3`, `shardIndex: 3`, `total_shards: 8`, `shard: 3/8`. A name such as `group: slow` is no number. */
function isShard([name, value]) {
    const words = name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[-_ ]+/);
    const counts = words.some((word) => /^(index|total|count)$/.test(word));
    const shards = words.some((word) => /^(shards?|splits?|chunks?|partitions?|parts?|groups?|slices?|buckets?)$/.test(word));
    const nodes = counts && words.some((word) => /^(nodes?|workers?|jobs?|runners?)$/.test(word));
    return (shards || nodes) && /^\d+( ?(\/|of) ?\d+)?$/.test(value);
}


/***/ }),

/***/ 58855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j9: () => (/* binding */ isSamePolicy),
/* harmony export */   pW: () => (/* binding */ unitedPatterns),
/* harmony export */   sF: () => (/* binding */ unknownRules)
/* harmony export */ });
/** Where somebody looked for them and did not get them; `reason` says why. */
function unknownRules(rules, reason) {
    const message = `the policy and the quarantine of base are not known (${reason}): the change is judged by its own policy alone, and a quarantine that it touches accepts nothing`;
    return { ...rules, unknown: true, problems: [...rules.problems, { level: 'warning', message }] };
}
/** The reports that both policies name. What only the head leaves out is read all the same, since base does not leave it out. */
function unitedPatterns(kind, { own, base }) {
    const head = own.suites.flatMap((suite) => suite[kind]);
    if (base === undefined)
        return head;
    const before = base.suites.flatMap((suite) => suite[kind]);
    if (before.length === 0)
        return head;
    return [...new Set([...head, ...before])].filter((pattern) => !pattern.startsWith('!') || (head.includes(pattern) && before.includes(pattern)));
}
/** Whether two policies ask the same; where something stands in the file makes no difference. */
function isSamePolicy(a, b) {
    const text = ({ suites, components = [], gates, masks = [] }) => JSON.stringify([
        suites,
        components.map(({ line: _, ...component }) => component),
        gates.map(({ line: _, ...setting }) => setting),
        masks.map(({ source }) => source),
    ]);
    return text(a) === text(b);
}


/***/ }),

/***/ 85698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ NO_BASE_RULES),
/* harmony export */   Jx: () => (/* binding */ NO_QUARANTINE),
/* harmony export */   dA: () => (/* binding */ DEFAULT_GATES),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
function gate(check, limit) {
    return {
        check,
        level: 'block',
        limit,
        suite: undefined,
        paths: [],
        metric: undefined,
        ignoreBelow: undefined,
        line: undefined,
    };
}
/** Half a percentage point, in millionths of one. */
const HALF_A_POINT = 500_000;
/** What is judged where nobody says anything: everything ran, nothing newly fails, nothing is missing, coverage does not fall noticeably. */
const DEFAULT_GATES = [
    gate('complete'),
    gate('newly-failing', 0),
    gate('missing-tests', 0),
    gate('coverage-drop', HALF_A_POINT),
];
const DEFAULT_POLICY = { file: undefined, suites: [], gates: DEFAULT_GATES };
const NO_QUARANTINE = { file: undefined, entries: [] };
const NO_BASE_RULES = { policy: undefined, quarantine: undefined, problems: [] };


/***/ })

};
