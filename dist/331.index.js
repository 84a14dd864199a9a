export const id = 331;
export const ids = [331];
export const modules = {

/***/ 97262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ settingsOfCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12193);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79151);



/** The policy and the quarantine of a commit, as git has them; `undefined` where there is no repository, or it does not have all of it. */
function settingsOfCommit(root, commit, paths) {
    const known = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
    const sha = known?.trim() ?? '';
    // A shallow clone knows the names of commits that it does not have.
    if (!/^[0-9a-f]{40,64}$/.test(sha) || (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, ['cat-file', '-e', `${sha}^{tree}`]) === undefined) {
        return undefined;
    }
    const quarantineFile = paths.quarantine || _config_js__WEBPACK_IMPORTED_MODULE_1__/* .QUARANTINE_FILE */ .ic;
    const policy = fileOf(root, sha, paths.policy || _config_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_FILE */ .CX);
    // What lies outside the repository is of no commit.
    const quarantine = isOutside(quarantineFile) ? 'not there' : fileOf(root, sha, quarantineFile);
    if (policy === 'unreadable' || quarantine === 'unreadable')
        return undefined;
    // A base that has none accepts nothing, and that is known.
    const none = isOutside(quarantineFile) ? undefined : { file: quarantineFile, text: '' };
    return {
        basePolicy: policy === 'not there' ? undefined : policy,
        baseQuarantine: quarantine === 'not there' ? none : quarantine,
    };
}
function isOutside(file) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(file).startsWith('..');
}
/** A clone without the contents of files knows what a commit has, and may have no way to get it. */
function fileOf(root, sha, file) {
    const path = file.replace(/^(\.\/)+/, '');
    if (isOutside(path))
        return 'not there';
    const listed = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, ['ls-tree', '-z', sha, '--', path]);
    if (listed === undefined)
        return 'unreadable';
    if (listed === '')
        return 'not there';
    const text = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, ['cat-file', 'blob', `${sha}:./${path}`], { most: 4 * 1024 * 1024 });
    return text === undefined ? 'unreadable' : { file, text };
}


/***/ }),

/***/ 50425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFileBaseline: () => (/* binding */ findFileBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41068);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68230);




/** No one stores more than this for one commit: 10,000 tests take about 32 kB. */
const SNAPSHOT_BYTES = 512 * 1024 * 1024;
/**
 * The run that a path stands for: a file that `snapshot` wrote, or a folder of the reports of a base run. One that is not there, or cannot be
 * used, is told and is no base: in the first run of a cache it is not there, and what is wrong with it is not the work of the change.
 */
async function findFileBaseline(base, config, onProgress) {
    if (base === undefined)
        return { baseline: undefined, looked: 'no base run was named', diagnostics: [] };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(config.root, base);
    const shown = show(base, config.root);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return unusable(shown, 'is not there');
    if (stat.isDirectory())
        return readFolder(path, { shown, config, onProgress });
    if (!stat.isFile())
        return unusable(shown, 'is neither a file nor a folder');
    if (stat.size > SNAPSHOT_BYTES)
        return unusable(shown, `is larger than ${SNAPSHOT_BYTES} bytes`);
    const { decodeSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(196), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 22815));
    const decoded = decodeSnapshot((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    if ('problem' in decoded)
        return unusable(shown, decoded.problem);
    const { sha, history } = decoded.meta;
    const label = sha === undefined ? `the snapshot in ${shown}` : sha.slice(0, 7);
    const baseline = {
        snapshot: decoded.snapshot,
        label,
        ...(sha === undefined ? {} : { sha }),
        ...(history === undefined ? {} : { history }),
    };
    return { baseline, looked: label, diagnostics: [] };
}
/** Its reports are recognised by what is in them, as those of head are; how old they are says nothing about a base. */
async function readFolder(path, { shown, config, onProgress }) {
    const { snapshot, diagnostics } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .load */ .H)({
        root: path,
        tests: ['.'],
        coverage: [],
        environment: config.environment,
        policy: config.policy,
        paths: config.paths ?? (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPaths */ .D4)(config.root),
        onProgress,
    });
    if (snapshot.reports.every(({ format }) => format === undefined))
        return unusable(shown, 'holds no report that is known');
    const label = `the reports in ${shown}/`;
    const unread = snapshot.reports.flatMap((report) => report.diagnostics).filter(({ level }) => level === 'error');
    const all = [...diagnostics, ...unread].map((one) => ({
        ...one,
        ...(one.file === undefined ? {} : { file: `${shown}/${one.file}` }),
    }));
    // What is wrong with a base does not block by itself: it is not the work of the pull request.
    return {
        baseline: { snapshot, label },
        looked: label,
        diagnostics: all.map((one) => ({ ...one, level: 'warning' })),
    };
}
function unusable(file, message) {
    return {
        baseline: undefined,
        looked: `nothing usable in ${file}`,
        diagnostics: [{ level: 'warning', file, message: `${message} (base)` }],
    };
}
/** From where the caller stands; a place outside as the caller wrote it. */
function show(base, root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, base);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    const isOutside = inside.startsWith('..') && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(base);
    return inside === '' || isOutside || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ }),

/***/ 95331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
// EXTERNAL MODULE: ./lib/domain/ratio.js
var ratio = __webpack_require__(32863);
// EXTERNAL MODULE: ./lib/render/facts.js
var facts = __webpack_require__(42883);
// EXTERNAL MODULE: ./lib/render/html/markup.js
var markup = __webpack_require__(73614);
;// CONCATENATED MODULE: ./lib/render/badge.js




/** `3,246 passed`, `2 failed, 36 passed`, `incomplete`: never a number that hides tests that did not run. */
function testsBadge({ comparison }) {
    const { head, whole } = comparison;
    const label = 'tests';
    if (!whole)
        return { label, message: 'incomplete', color: 'red' };
    if ((0,facts/* passRate */.sc)(comparison).head === undefined)
        return { label, message: 'none ran', color: 'lightgrey' };
    const failed = (0,facts/* failing */.Jr)(head);
    if (failed === 0)
        return { label, message: `${(0,numbers/* count */.U9)(head.passed)} passed`, color: 'brightgreen' };
    return { label, message: `${(0,numbers/* count */.U9)(failed)} failed, ${(0,numbers/* count */.U9)(head.passed)} passed`, color: 'red' };
}
function coverageBadge({ comparison }) {
    const fact = (0,facts/* coverageFact */.R_)(comparison);
    const value = fact === undefined ? undefined : (0,ratio/* hundredths */.ik)(fact.head);
    if (fact === undefined || value === undefined)
        return {
            label: 'coverage',
            message: comparison.coverage?.broken === undefined ? 'not measured' : 'unknown',
            color: 'lightgrey',
        };
    const color = value >= 9000 ? 'brightgreen' : value >= 7500 ? 'green' : value >= 6000 ? 'yellow' : 'orange';
    const carried = (comparison.coverage?.carried?.covered ?? 0) === 0 ? '' : ', partly carried';
    return { label: 'coverage', message: `${(0,numbers/* percent */.KN)(fact.head)}${carried}`, color };
}
/** For shields.io's endpoint badge: https://shields.io/badges/endpoint-badge */
function shieldsJson(badge) {
    return `${JSON.stringify({ schemaVersion: 1, ...badge })}\n`;
}
const COLOURS = {
    brightgreen: '#1a7f37',
    green: '#3d7d1f',
    yellow: '#7d6200',
    orange: '#a04100',
    red: '#b3261e',
    lightgrey: '#59636e',
};
/** The picture itself, for a place that asks nobody. Widths are an estimate: 7 units a character at 11 pixels of Verdana. */
function badgeSvg({ label, message, color }) {
    const [left, right] = [label, message].map((text) => 10 + 7 * text.length);
    const width = (left ?? 0) + (right ?? 0);
    const title = (0,markup/* safe */.gB)(`${label}: ${message}`);
    const word = (text, from, size) => `<text x="${from + size / 2}" y="14" textLength="${size - 10}" lengthAdjust="spacingAndGlyphs">${(0,markup/* safe */.gB)(text)}</text>`;
    return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${title}"><title>${title}</title>
<rect width="${left}" height="20" fill="#444c56"/><rect x="${left}" width="${right}" height="20" fill="${COLOURS[color]}"/>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
${word(label, 0, left ?? 0)}
${word(message, left ?? 0, right ?? 0)}
</g></svg>
`;
}
const badge = {
    name: 'badge',
    summary: "the tests as a badge (JSON for shields.io's endpoint)",
    file: true,
    render: (judgement) => shieldsJson(testsBadge(judgement)),
};
const coverageBadgeJson = {
    name: 'coverage-badge',
    summary: "the coverage as a badge (JSON for shields.io's endpoint)",
    file: true,
    render: (judgement) => shieldsJson(coverageBadge(judgement)),
};
const badgeImage = {
    name: 'badge-svg',
    summary: 'the tests as a badge (SVG)',
    file: true,
    render: (judgement) => badgeSvg(testsBadge(judgement)),
};

// EXTERNAL MODULE: ./lib/render/comment.js
var comment = __webpack_require__(66833);
// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/render/classes.js
var render_classes = __webpack_require__(98076);
;// CONCATENATED MODULE: ./lib/render/ctrf.js


/**
 * The tests of head in the Common Test Report Format (ctrf.io, specification 0.0.0), attempts folded. What it has no word for, an errored
 * test or a class against base, stands in `rawStatus` and `extra`. It wants times that reports do not give: they are 0.
 */
function ctrfJson(judgement) {
    const { suites } = judgement.head.snapshot;
    const classes = (0,render_classes/* classesById */.d)(judgement.comparison);
    const counts = (0,tests/* countTests */.tu)(suites.flatMap(({ cases }) => [...cases]));
    const outside = counts.collectionErrors;
    return {
        reportFormat: 'CTRF',
        specVersion: '0.0.0',
        generatedBy: 'test-health',
        results: {
            tool: { name: 'test-health' },
            summary: {
                tests: counts.total + outside,
                passed: counts.passed,
                failed: counts.failed + counts.errored + outside,
                skipped: counts.skipped,
                pending: 0,
                other: 0,
                flaky: counts.flaky,
                suites: suites.length,
                start: 0,
                stop: 0,
                extra: { verdict: judgement.verdict, title: judgement.title, whole: judgement.comparison.whole },
            },
            tests: suites.flatMap((suite) => [...suite.cases].map((test) => row(suite, test, classes.get((0,tests/* testId */.ec)(suite, test))))),
        },
    };
}
const STATUS = {
    passed: 'passed',
    flaky: 'passed',
    failed: 'failed',
    errored: 'failed',
    skipped: 'skipped',
};
function row(suite, test, change) {
    const failure = test.verdict === 'passed' ? undefined : (0,tests/* lastFailure */.xW)(test);
    const path = [suite.environment, suite.name, test.classname].filter((part, i, all) => part !== '' && all.indexOf(part) === i);
    return {
        name: test.name === '' ? '(no name)' : test.name,
        status: STATUS[test.verdict],
        duration: Math.round(test.ms ?? 0),
        ...(path.length === 0 ? {} : { suite: path }),
        ...(failure === undefined ? {} : { message: failure.message, trace: traceOf(failure, lastOthers(test)) }),
        ...(test.file === undefined ? {} : { filePath: test.file }),
        ...(test.line === undefined ? {} : { line: test.line }),
        rawStatus: test.kind === 'case' ? test.verdict : test.kind,
        ...(test.attempts.length === 1
            ? {}
            : { retries: test.attempts.length - 1, retryAttempts: test.attempts.map(attempt) }),
        flaky: test.verdict === 'flaky',
        ...(change === undefined ? {} : { extra: extra(change) }),
    };
}
function attempt(outcome, index) {
    return {
        attempt: index + 1,
        status: outcome.status,
        ...(outcome.status === 'failed'
            ? { message: outcome.failure.message, trace: traceOf(outcome.failure, outcome.others) }
            : {}),
    };
}
function lastOthers({ attempts }) {
    const last = attempts.findLast(({ status }) => status === 'failed');
    return last?.status === 'failed' ? last.others : undefined;
}
/** With what else failed in the same attempt. */
function traceOf({ detail }, others = []) {
    return [detail, ...others.map(({ message, detail: text }) => `${message}\n${text}`)].join('\n\n');
}
function extra({ class: name, evidence, signature }) {
    return { class: name, evidence, ...(signature === undefined ? {} : { signature }) };
}
const ctrf = {
    name: 'ctrf',
    summary: 'the tests in the Common Test Report Format (ctrf.io)',
    file: true,
    render: (judgement) => `${JSON.stringify(ctrfJson(judgement))}\n`,
};

// EXTERNAL MODULE: ./lib/render/html-view.js
var html_view = __webpack_require__(44661);
// EXTERNAL MODULE: ./lib/render/json.js + 1 modules
var json = __webpack_require__(10478);
;// CONCATENATED MODULE: ./lib/render/junit.js

/**
 * All tests of head as one JUnit file, in Surefire's dialect: the last attempt decides, earlier ones are `flakyFailure`, `flakyError`,
 * `rerunFailure` and `rerunError`. A line of a report is a line here; the order is that of the snapshot.
 */
function renderJunit({ head }) {
    const { suites } = head.snapshot;
    const all = suites.map((suite) => (0,tests/* countTests */.tu)(suite.cases)).reduce(tests/* addCounts */.c5, tests/* NO_TESTS */.ZC);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites${attributes([['name', 'test-health'], ...junit_numbers(all)])}>`,
        ...suites.map(testSuite),
        '</testsuites>\n',
    ].join('\n');
}
function testSuite(suite) {
    const counts = (0,tests/* countTests */.tu)(suite.cases);
    const environment = suite.environment === '' ? [] : [['hostname', suite.environment]];
    const head = attributes([['name', suite.name], ...environment, ...junit_numbers(counts)]);
    return [`  <testsuite${head}>`, ...[...suite.cases].map((test) => testCase(suite, test)), '  </testsuite>'].join('\n');
}
function junit_numbers(counts) {
    return [
        ['tests', counts.total + counts.collectionErrors],
        ['failures', counts.failed],
        ['errors', counts.errored + counts.collectionErrors],
        ['skipped', counts.skipped],
    ];
}
function testCase(suite, test) {
    const head = attributes([
        ['classname', test.classname === '' ? suite.name : test.classname],
        ['name', test.name],
        ...(test.file === undefined ? [] : [['file', test.file]]),
        ...(test.line === undefined ? [] : [['line', test.line]]),
        ...(test.ms === undefined ? [] : [['time', test.ms / 1000]]),
    ]);
    const children = outcome(test);
    if (children.length === 0)
        return `    <testcase${head}/>`;
    return [`    <testcase${head}>`, ...children.map((child) => `      ${child}`), '    </testcase>'].join('\n');
}
function outcome(test) {
    switch (test.verdict) {
        case 'passed':
            return [];
        case 'skipped':
            return [skipped(test.attempts.at(-1))];
        case 'flaky':
            return failedAttempts(test.attempts, 'flaky');
        case 'failed':
        case 'errored':
            return failed(test);
    }
}
function skipped(last) {
    const reason = last?.status === 'skipped' ? last.reason : '';
    const kind = last?.status === 'skipped' && last.expectedFailure ? [['type', 'pytest.xfail']] : [];
    return `<skipped${attributes([...kind, ...(reason === '' ? [] : [['message', reason]])])}/>`;
}
/** The failure that the verdict rests on, and the attempts before it. */
function failed(test) {
    const failure = (0,tests/* lastFailure */.xW)(test) ?? { type: '', message: '', detail: '' };
    const last = test.attempts.findLastIndex(({ status }) => status === 'failed');
    const earlier = test.attempts.filter((_, i) => i !== last);
    const attempt = test.attempts[last];
    const others = attempt?.status === 'failed' ? (attempt.others ?? []) : [];
    const name = test.verdict === 'failed' ? 'failure' : 'error';
    return [...[failure, ...others].map((each) => junit_element(name, each)), ...failedAttempts(earlier, 'rerun')];
}
function failedAttempts(attempts, prefix) {
    return attempts.flatMap((each) => each.status === 'failed'
        ? [junit_element(`${prefix}${each.kind === 'failure' ? 'Failure' : 'Error'}`, each.failure)]
        : []);
}
function junit_element(name, { type, message, detail }) {
    return `<${name}${attributes([
        ['message', message],
        ['type', type],
    ])}>${escaped(detail)}</${name}>`;
}
function attributes(all) {
    return all
        .map(([name, value]) => ` ${name}="${escaped(String(value)).replace(/\n/g, '&#10;').replace(/\t/g, '&#9;')}"`)
        .join('');
}
const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ['\r', '&#13;'],
]);
/** What XML 1.0 cannot hold at all, not even as a reference, becomes `�`. */
function escaped(text) {
    return text
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\uFFFD')
        .replace(/[&<>"\r]/g, (character) => ENTITIES.get(character) ?? '');
}
const junit = {
    name: 'junit',
    summary: 'all tests of the run as one JUnit file',
    file: true,
    render: renderJunit,
};

// EXTERNAL MODULE: ./lib/domain/comparison.js
var domain_comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/render/component-table.js
var component_table = __webpack_require__(58834);
// EXTERNAL MODULE: ./lib/render/covered-words.js
var covered_words = __webpack_require__(74270);
// EXTERNAL MODULE: ./lib/render/fact-lines.js
var fact_lines = __webpack_require__(28334);
// EXTERNAL MODULE: ./lib/render/fit.js
var fit = __webpack_require__(19051);
// EXTERNAL MODULE: ./lib/render/footer.js
var footer = __webpack_require__(81853);
// EXTERNAL MODULE: ./lib/render/markdown.js
var markdown = __webpack_require__(43419);
// EXTERNAL MODULE: ./lib/render/sections.js
var sections = __webpack_require__(24302);
// EXTERNAL MODULE: ./lib/render/suite-table.js
var suite_table = __webpack_require__(70461);
;// CONCATENATED MODULE: ./lib/render/status-report.js











/** What an issue or a release takes in one text. */
const BUDGET = { limit: 60_000, size: fit/* utf8Bytes */.dy, elsewhere: 'JSON result' };
const ITEMS = 50;
/**
 * A report to paste where people ask how things stand, so that nobody writes it by hand: suites before → after, coverage against its
 * target, known failures, and above all what did not run.
 */
function renderStatusReport(judgement, context) {
    const { comparison } = judgement;
    const suites = comparison.suites.length;
    const table = suites === 0
        ? []
        : [
            {
                markdown: (0,suite_table/* suiteTable */.H)(judgement, { all: 50, most: 100 }),
                priority: 3,
                group: 'suites',
                counts: [{ n: suites, one: 'suite' }],
            },
        ];
    return (0,fit/* fit */.Uj)([
        (0,fit/* essential */.x3)(`## Test status: ${(0,markdown/* text */.Qq)(judgement.title)}`),
        (0,fit/* essential */.x3)((0,fact_lines/* facts */.I)(judgement)),
        (0,fit/* essential */.x3)('### Suites, before → after'),
        ...(suites === 0 ? [(0,fit/* essential */.x3)('No suite left a report.')] : table),
        (0,fit/* essential */.x3)('### What did not run'),
        ...notRun(judgement),
        (0,fit/* essential */.x3)('### Failures'),
        ...failures(judgement),
        (0,fit/* essential */.x3)('### Coverage against its target'),
        (0,fit/* essential */.x3)(coverage(judgement)),
        ...(0,component_table/* componentBlocks */.K)(judgement, { all: 50, most: 100, priority: 3 }),
        (0,fit/* essential */.x3)((0,footer/* footer */.q)(judgement, context)),
    ], BUDGET);
}
function notRun({ comparison }) {
    const { suites, changes } = comparison;
    const rows = suites
        .filter(({ state, changes: { missing, notRun: absent } }) => state !== 'whole' || missing + absent > 0)
        .map(({ name, reasons, changes: { missing, notRun: absent } }) => {
        const tests = missing + absent === 0 ? [] : [`${(0,numbers/* plural */.LS)(missing + absent, 'test')} of base not here`];
        return [(0,markdown/* code */.aY)(name, 160), ...tests, ...reasons.slice(0, 3).map((reason) => (0,markdown/* text */.Qq)(reason))].join(' · ');
    });
    if (rows.length === 0) {
        if (suites.length === 0)
            return [(0,fit/* essential */.x3)('Not known: there is no report.')];
        return [(0,fit/* essential */.x3)(comparison.base === undefined ? 'Not known without a base.' : 'Nothing: every known test ran.')];
    }
    const tests = changes.missing.length + (0,domain_comparison/* countOf */.pq)(comparison, 'notRun');
    const title = tests === 0 ? 'Suites that are not complete' : `${(0,numbers/* plural */.LS)(tests, 'test')} in suites`;
    return (0,sections/* list */.p_)(rows.slice(0, ITEMS), { title, n: rows.length, priority: 2, one: 'suite' });
}
function failures({ comparison }) {
    const all = (0,facts/* causes */.ps)(comparison);
    if (all.length === 0)
        return [(0,fit/* essential */.x3)('None.')];
    const item = (cause) => `${(0,markdown/* text */.Qq)(cause.cluster.id)} · ${cause.size} · ${(0,markdown/* code */.aY)(cause.cluster.message)}`;
    const groups = [
        ['Not excused', all.filter(facts/* isBlockingCause */.d6)],
        ['Known or accepted', all.filter((cause) => !(0,facts/* isBlockingCause */.d6)(cause))],
    ];
    return groups.flatMap(([title, some]) => some.length === 0 ? [] : (0,sections/* list */.p_)(some.slice(0, ITEMS).map(item), { title, n: some.length, priority: 1, one: 'cause' }));
}
function coverage(judgement) {
    const { comparison } = judgement;
    const fact = (0,facts/* coverageFact */.R_)(comparison);
    if (fact === undefined)
        return (0,markdown/* text */.Qq)((0,facts/* noCoverage */.s5)(comparison));
    const { head, base } = fact;
    const target = (0,facts/* coverageTarget */.WN)(judgement, '');
    const against = target === undefined ? 'no target is set' : `target ${(0,markdown/* text */.Qq)(target)}`;
    const before = base === undefined ? 'no base' : `was ${(0,numbers/* percent */.KN)(base)}, ${(0,numbers/* points */.WR)(head, base)}`;
    const losses = (0,facts/* coverageLosses */.uM)(comparison);
    const named = losses
        .slice(0, 10)
        .map((file) => `- ${(0,markdown/* code */.aY)(file.path, 160)} ${(0,numbers/* percent */.KN)(file.base)} → ${(0,numbers/* percent */.KN)(file.head)}`);
    const more = losses.length > named.length ? [`- and ${(0,numbers/* count */.U9)(losses.length - named.length)} other files`] : [];
    const lost = losses.length === 0 ? [] : ['', 'Less covered than before:', '', ...named, ...more];
    const brought = comparison.coverage?.carried?.covered ?? 0;
    const of = brought === 0 ? '' : `${(0,markdown/* text */.Qq)((0,covered_words/* coveredWords */.u)(fact, comparison))}; `;
    return [
        `${(0,numbers/* percent */.KN)(head)} of ${(0,markdown/* text */.Qq)(comparison.coverage?.metric ?? 'lines')} (${of}${before}; ${against})`,
        ...lost,
    ].join('\n');
}
const statusReport = {
    name: 'status-report',
    summary: 'a report to paste: suites before and after, what did not run, failures, coverage against its target (Markdown)',
    file: true,
    render: renderStatusReport,
};

// EXTERNAL MODULE: ./lib/render/summary.js
var summary = __webpack_require__(96840);
// EXTERNAL MODULE: ./lib/render/terminal.js + 5 modules
var terminal = __webpack_require__(39934);
;// CONCATENATED MODULE: ./lib/render/index.js









/** Every view of a judgement. To add one: a file beside this one, its import and its row. */
const RENDERERS = [
    terminal/* terminal */.Fo,
    json/* json */.P,
    comment/* markdown */.wD,
    html_view/* html */.q,
    ctrf,
    junit,
    summary/* summary */.z,
    statusReport,
    badge,
    coverageBadgeJson,
    badgeImage,
];

// EXTERNAL MODULE: ./lib/render/log.js
var log = __webpack_require__(34858);
// EXTERNAL MODULE: ./lib/commands/command.js
var command = __webpack_require__(85583);
// EXTERNAL MODULE: ./lib/commands/judging.js
var judging = __webpack_require__(62058);
// EXTERNAL MODULE: ./lib/commands/progress.js
var progress = __webpack_require__(22747);
// EXTERNAL MODULE: ./lib/commands/write-output.js
var write_output = __webpack_require__(55583);
;// CONCATENATED MODULE: ./lib/commands/check.js







const VIEWS = RENDERERS.filter(({ file }) => file);
const WIDEST = Math.max(...VIEWS.map(({ name }) => `--${name} FILE`.length));
const check = {
    help: `Usage: test-health check --tests GLOB [--coverage GLOB] [--base PATH]

${judging/* JUDGE_HELP */.M6}
  --quiet            print the verdict and what is not passed, only; errors and warnings go to the standard error

Written as well, each to a file ("-": to the standard output, alone):
${VIEWS.map(({ name, summary }) => `  ${`--${name} FILE`.padEnd(WIDEST)} ${summary}`).join('\n')}

Exit status: 0 passed, perhaps with warnings · 1 blocked · 2 a mistake in the call or the policy

Examples:
  test-health check --tests 'reports/**/*.xml' --coverage coverage/lcov.info
  test-health check --tests reports --base base-reports --json result.json
  test-health check --coverage coverage/lcov.info --base base.snapshot --diff-base origin/main`,
    options: {
        ...judging/* JUDGE_OPTIONS */.Df,
        quiet: { type: 'boolean' },
        ...Object.fromEntries(VIEWS.map(({ name }) => [name, { type: 'string' }])),
    },
    run: async (args, io) => {
        (0,command/* noPositionals */.d0)(args, 'name the reports with --tests');
        const alone = VIEWS.filter(({ name }) => (0,command/* text */.Qq)(args, name) === '-').map(({ name }) => `--${name} -`);
        if (alone.length > 1)
            throw new command/* UsageError */.eb(`found ${alone.join(' and ')}, wanted one of them: the standard output holds one document`);
        const config = await (0,judging/* judgeConfig */.KR)(args, io);
        const judgement = await (0,judging/* judgeReports */.P2)(config, {
            diff: (0,judging/* judgeDiff */.vo)(args, io),
            onProgress: (0,progress/* showProgress */.R)(io),
            publish: (judged) => publish(judged, { args, io, key: config.key }),
        });
        return exitStatus(judgement);
    },
};
function exitStatus({ verdict }) {
    switch (verdict) {
        case 'pass':
        case 'warn':
            return 0;
        case 'block':
            return 1;
    }
}
async function publish(judgement, { args, io, key }) {
    const isQuiet = args.values.quiet === true;
    // What was not read, or not believed, changes what is judged: who wants no details wants to know that all the same.
    if (isQuiet)
        io.err((0,terminal/* renderMessages */.dg)(judgement));
    let alone = false;
    for (const { name, render } of VIEWS) {
        const target = (0,command/* text */.Qq)(args, name);
        if (target === undefined)
            continue;
        const rendered = await render(judgement, { key });
        if (target === '-') {
            alone = true;
            io.data(name === 'json' ? (0,log/* jsonWithoutCommands */.Dw)(rendered) : (0,log/* withoutCommands */.Df)(rendered));
        }
        else
            (0,write_output/* writeOutput */.z)({ option: name, target, content: rendered }, io);
    }
    if (alone)
        return;
    io.out((0,terminal/* renderTerminal */.bF)(judgement, {
        colour: io.colour,
        width: io.width,
        detail: isQuiet ? 'verdict' : 'full',
    }));
}


/***/ }),

/***/ 62058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ JUDGE_OPTIONS),
/* harmony export */   KR: () => (/* binding */ judgeConfig),
/* harmony export */   M6: () => (/* binding */ JUDGE_HELP),
/* harmony export */   P2: () => (/* binding */ judgeReports),
/* harmony export */   vo: () => (/* binding */ judgeDiff)
/* harmony export */ });
/* harmony import */ var _base_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97262);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50425);
/* harmony import */ var _diff_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30544);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41068);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37100);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68230);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85583);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37837);








/** The options of every command that judges. */
const JUDGE_OPTIONS = {
    ..._reports_js__WEBPACK_IMPORTED_MODULE_6__/* .REPORT_OPTIONS */ .uJ,
    base: { type: 'string' },
    diff: { type: 'string' },
    'diff-base': { type: 'string' },
    'base-policy': { type: 'string' },
    'base-quarantine': { type: 'string' },
    'base-rules': { type: 'string' },
    'default-branch': { type: 'boolean' },
};
const JUDGE_HELP = `${_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .REPORT_HELP */ .jU}
  --base PATH        the run to compare with: a file that "snapshot" wrote, or a folder of its reports
  --diff FILE        what changed, as "git diff" writes it: for the coverage of changed lines, and to explain what is missing
  --diff-base REF    the same from git: from where HEAD left REF (such as origin/main) to the working tree, new files that are not
                     added yet included
  --base-rules REF   judges by the policy and the quarantine of this commit too: the stricter verdict counts
  --base-policy FILE, --base-quarantine FILE
                     the same from files
  --default-branch   what is tested is the default branch: an entry of the quarantine that has expired is an error`;
/** @throws ConfigError, UsageError with what is wrong with the call, before any report is read. */
async function judgeConfig(args, io) {
    const onDefaultBranch = args.values['default-branch'] === true;
    return (0,_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .reportConfig */ .VA)(args, io, { base: (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(args, 'base') ?? '', onDefaultBranch, ...baseRules(args, io) });
}
function baseRules(args, { root }) {
    const named = (option) => (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .findSettings */ .n4)(root, { named: (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(args, option) ?? '', usual: '', purpose: `--${option}` });
    const [policy, quarantine] = [named('base-policy'), named('base-quarantine')];
    const commit = (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(args, 'base-rules');
    if (commit === undefined)
        return { basePolicy: policy, baseQuarantine: quarantine };
    const paths = { policy: (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(args, 'policy') ?? '', quarantine: (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(args, 'quarantine') ?? '' };
    const found = (0,_base_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsOfCommit */ .a)(root, commit, paths);
    if (found === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`--base-rules: found no commit ${JSON.stringify(commit)} in ${root}, wanted one such as origin/main`);
    return { basePolicy: policy ?? found.basePolicy, baseQuarantine: quarantine ?? found.baseQuarantine };
}
/** What changed, as the caller says it. */
function judgeDiff(args, { root }) {
    const [file, ref] = [(0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(args, 'diff'), (0,_command_js__WEBPACK_IMPORTED_MODULE_7__/* .text */ .Qq)(args, 'diff-base')];
    if (file !== undefined && ref !== undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('found --diff and --diff-base, wanted one of them: both say what changed');
    if (file !== undefined)
        return (0,_diff_source_js__WEBPACK_IMPORTED_MODULE_2__/* .diffOfFile */ .Dl)(root, file);
    return ref === undefined ? _diff_source_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_DIFF */ .mq : (0,_diff_source_js__WEBPACK_IMPORTED_MODULE_2__/* .diffOfBranch */ .tH)(root, ref);
}
function judgeReports(config, { diff, publish, onProgress }) {
    return (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .main */ .i)(config, {
        findBaseline: ({ base }, paths) => (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_1__.findFileBaseline)(base, { ...config, paths }, onProgress),
        findDiff: async () => diff,
        loadHead: (options) => (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .load */ .H)({ ...options, onProgress }),
        publish: async (judgement) => publish(judgement),
    });
}


/***/ }),

/***/ 37837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VA: () => (/* binding */ reportConfig),
/* harmony export */   jU: () => (/* binding */ REPORT_HELP),
/* harmony export */   uJ: () => (/* binding */ REPORT_OPTIONS)
/* harmony export */ });
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12193);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68230);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85583);



/** The options that say which reports there are; shared by every command that reads them. */
const REPORT_OPTIONS = {
    tests: { type: 'string', multiple: true },
    coverage: { type: 'string', multiple: true },
    policy: { type: 'string' },
    quarantine: { type: 'string' },
    since: { type: 'string' },
    sha: { type: 'string' },
};
const REPORT_HELP = `  --tests GLOB       test reports: a file, a folder or a glob; may be repeated; "!GLOB" leaves out
  --coverage GLOB    coverage reports, likewise
  --policy FILE      the rules (default: ${_config_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_FILE */ .CX} where it is there, else built-in ones)
  --quarantine FILE  accepted failures (default: ${_config_js__WEBPACK_IMPORTED_MODULE_0__/* .QUARANTINE_FILE */ .ic} where it is there)
  --since TIME       reports written before this time are stale, such as 2026-11-20T10:00:00Z
  --sha COMMIT       the commit that was tested`;
/** @throws ConfigError with every mistake of the call and of the policy. */
function reportConfig(args, { root, today }, more = {}) {
    const [tests, coverage] = [(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(args, 'tests'), (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .texts */ .Te)(args, 'coverage')];
    const policy = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .findSettings */ .n4)(root, { named: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(args, 'policy') ?? '', usual: _config_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_FILE */ .CX, purpose: '--policy' });
    if (tests.length + coverage.length === 0 && policy === undefined && more.basePolicy === undefined) {
        throw new _command_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb("no reports are named: wanted --tests 'reports/**/*.xml', --coverage coverage/lcov.info, or a policy with suites");
    }
    return (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .configure */ .jK)({
        ..._config_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_SETTINGS */ .Ac,
        root,
        tests,
        coverage,
        policy,
        quarantine: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .findSettings */ .n4)(root, {
            named: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(args, 'quarantine') ?? '',
            usual: _config_js__WEBPACK_IMPORTED_MODULE_0__/* .QUARANTINE_FILE */ .ic,
            purpose: '--quarantine',
        }),
        today,
        since: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(args, 'since') ?? '',
        sha: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(args, 'sha') ?? '',
        ...more,
    });
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

/***/ 30544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ diffOfFile),
/* harmony export */   mq: () => (/* binding */ NO_DIFF),
/* harmony export */   tH: () => (/* binding */ diffOfBranch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51753);
/* harmony import */ var _compare_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47668);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37229);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88979);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54621);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79151);
/* harmony import */ var _git_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6843);
/* harmony import */ var _load_diff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61513);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43345);











const NO_DIFF = { diff: undefined, diagnostics: [] };
/** No diff of a change is larger; what is, is another file. */
const LARGEST = { bytes: 512 * 1024 * 1024, words: '512 MiB' };
/**
 * A diff that the caller wrote to a file, from base to what was tested.
 * @throws ConfigError where it is not there, too large, no diff, or cut.
 */
function diffOfFile(root, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const found = (0,_named_file_js__WEBPACK_IMPORTED_MODULE_8__/* .namedFile */ .e)(full, LARGEST);
    if (typeof found === 'string')
        throw mistake(`${found} (--diff)`, path);
    const diff = (0,_load_diff_js__WEBPACK_IMPORTED_MODULE_7__/* .loadDiff */ .un)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlocks */ .v)({ real: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full), bytes: LARGEST.bytes }), path);
    if (diff.files.length === 0 && found.size > 0) {
        throw mistake('found no file in it, wanted a unified diff such as git diff writes (--diff)', path);
    }
    return { diff: fromHere(diff, root), diagnostics: [] };
}
/** In a folder of a repository git diff writes paths from the top, unless it is told --relative: what is there as it stands was. */
function fromHere(diff, root) {
    const top = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .topOf */ .HX)(root);
    const folder = top === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, root).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
    const inFolder = [...diff.byHead.keys(), ...diff.byBase.keys()].filter((path) => path.startsWith(`${folder}/`));
    if (folder === '' || inFolder.length === 0 || inFolder.some((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))))
        return diff;
    return (0,_compare_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .withinFolder */ .o0)(diff, folder);
}
/**
 * From where HEAD left `ref` to the working tree, which is what was tested: changes that are not committed count, and so do new files that
 * git was not told of yet, unless it ignores them.
 * @throws ConfigError where there is no repository, no such commit, or no common ancestor in this checkout.
 */
function diffOfBranch(root, ref) {
    const commit = commitOf(root, ref);
    const from = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .askGit */ .gG)(root, ['merge-base', '--end-of-options', commit, 'HEAD'])?.trim() ?? '';
    if (!isSha(from)) {
        throw mistake(`${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(ref)} and HEAD have no common ancestor in this checkout: fetch more of the history (actions/checkout: fetch-depth: 0)`);
    }
    const untracked = (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .untrackedFiles */ .z)(root)?.map(_domain_text_js__WEBPACK_IMPORTED_MODULE_10__/* .repoPath */ .q);
    const since = (sha) => {
        const diff = (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .diffOfCommit */ ._)(root, sha);
        return diff === undefined || untracked === undefined ? undefined : (0,_compare_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .withUntracked */ .y2)(diff, untracked);
    };
    const diff = since(from);
    if (diff === undefined)
        throw mistake(`git cannot compare ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(ref)} with the working tree`);
    return { diff, from, since, diagnostics: [] };
}
function commitOf(root, ref) {
    // git would take it for an option.
    if (ref === '' || ref.startsWith('-')) {
        throw mistake(`found ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(ref)}, wanted a commit, a branch or a tag such as origin/main`);
    }
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .askGit */ .gG)(root, ['rev-parse', '--git-dir']) === undefined) {
        throw mistake('git finds no repository here; without one give the diff as a file: --diff FILE');
    }
    const sha = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .askGit */ .gG)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim() ?? '';
    if (isSha(sha))
        return sha;
    throw mistake(`${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(ref)} is no commit of this checkout: fetch it first, or look at its spelling`);
}
function isSha(text) {
    return /^[0-9a-f]{40,64}$/.test(text);
}
function mistake(message, file) {
    const text = file === undefined ? `--diff-base: ${message}` : message;
    return new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL([{ level: 'error', ...(file === undefined ? {} : { file }), message: text }]);
}


/***/ }),

/***/ 98076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ classesById)
/* harmony export */ });
/* harmony import */ var _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19935);

/** What became of each test against base, errors outside tests among them; a test that is as it was is not in it. */
function classesById({ changes, collectionChanges = [] }) {
    const classes = new Map();
    for (const name of _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGE_CLASSES */ .id)
        for (const change of changes[name])
            classes.set(change.id, change);
    for (const change of collectionChanges)
        classes.set(change.id, change);
    return classes;
}


/***/ }),

/***/ 44661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/** The largest view by far: its code, and the charts', is loaded when somebody asks for it. */
const html = {
    name: 'html',
    summary: 'the report: one file that works offline, with every test and its history, causes, coverage as a map and by line',
    file: true,
    render: async (judgement, context) => (await Promise.all(/* import() */[__webpack_require__.e(337), __webpack_require__.e(92)]).then(__webpack_require__.bind(__webpack_require__, 32092))).renderHtml(judgement, context),
};


/***/ }),

/***/ 73614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ embeddedJson),
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   Gg: () => (/* binding */ codeElement),
/* harmony export */   I$: () => (/* binding */ htmlTable),
/* harmony export */   gB: () => (/* binding */ safe)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60940);

/** Longest text of a report that stands in a sentence, in UTF-16 code units; the list of tests has it whole. */
const LIMIT = 500;
const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/** Text of a report in an element or an attribute in quotes: one line, nothing in it is markup. */
function safe(untrusted) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(untrusted).replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? '');
}
/** Several lines in a `<pre>`. */
function preformatted(lines) {
    return `<pre>${lines.map(safe).join('\n')}</pre>`;
}
/** Text of a report as code, kept apart from the direction of what stands around it. */
function codeElement(untrusted) {
    return `<code><bdi>${safe((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(untrusted, LIMIT))}</bdi></code>`;
}
/**
 * Data for a `<script type="application/json">`. In a script `</script` and `<!--` end or change what is read, whatever stands around
 * them; without `<`, `>` and `&` there is neither.
 */
function embeddedJson(data) {
    return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
        return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
    });
}
/** A table whose caption and cells are markup already, the caption without elements. `number` columns are aligned to the right. */
function htmlTable(caption, columns, rows) {
    const kind = columns.map(({ number }) => (number === true ? ' class="n"' : ''));
    const header = columns.map(({ title }, i) => `<th scope="col"${kind[i] ?? ''}>${title}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell, i) => `<td${kind[i] ?? ''}>${cell}</td>`).join('')}</tr>`);
    // What scrolls must be reached by keyboard, and whoever reaches it wants to know what it is.
    return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${header}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}


/***/ }),

/***/ 60484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ describeReport),
/* harmony export */   Fz: () => (/* binding */ renderReportRowJson),
/* harmony export */   VY: () => (/* binding */ renderReportRow),
/* harmony export */   l4: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _domain_mutants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7068);
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84694);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38394);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60940);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24721);





function reportJson(row) {
    const { path, format = 'unknown', environment, state, cases, tests, coverage, mutants, diagnostics } = row;
    return {
        path,
        format,
        ...(environment === '' ? {} : { environment }),
        state,
        ...(cases === undefined ? {} : { cases }),
        ...(tests === undefined ? {} : { tests }),
        ...(coverage === undefined ? {} : { coverage }),
        ...(mutants === undefined ? {} : { mutants }),
        diagnostics,
    };
}
/** One JSON object in one line, for `inspect --json`. */
function renderReportRowJson(row) {
    return JSON.stringify(reportJson(row));
}
/** One line about one file, what is wrong with it indented below: `reports/a.xml  junit  38 tests: 36 passed, 2 failed`. */
function renderReportRow(row, { colour }) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .stylist */ .d)(colour);
    const bad = (row.state !== 'whole' && !isForeign(row)) || row.diagnostics.some(({ level }) => level === 'error');
    const line = `${style('bold', (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(row.path))}  ${style(bad ? 'red' : 'none', (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(describeReport(row)))}`;
    const notes = row.diagnostics.map(({ level, line: at, message }) => {
        const place = at === undefined ? '' : `line ${at}: `;
        return `  ${style(level === 'error' ? 'red' : 'dim', level)}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(place + message)}`;
    });
    return [line, ...notes].join('\n');
}
/** A whole file of another kind: nothing of a run is lost with it. */
function isForeign({ format, diagnostics }) {
    return format === undefined && diagnostics.every(({ level }) => level !== 'error');
}
/** What was read in a file, without its path. Untrusted: the format's name and the environment may come from outside. */
function describeReport(row) {
    if (isForeign(row))
        return 'no report that is known';
    const { format, state, environment, tests, coverage, mutants } = row;
    const parts = [
        format ?? 'no known format',
        ...(state === 'whole' ? [] : [state]),
        ...(environment === '' ? [] : [environment]),
        ...(tests === undefined ? [] : [describeTests(tests)]),
        ...(coverage === undefined ? [] : [describeCoverage(coverage)]),
        ...(mutants === undefined ? [] : [describeMutants(mutants)]),
    ];
    return parts.join(' · ');
}
function describeTests(tests) {
    const kinds = ['passed', 'failed', 'errored', 'skipped', 'flaky'];
    const said = kinds.filter((kind) => tests[kind] > 0).map((kind) => `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(tests[kind])} ${kind}`);
    const outside = tests.collectionErrors === 0 ? [] : [(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(tests.collectionErrors, 'collection error')];
    const details = [...said, ...outside];
    return details.length === 0 ? (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(tests.total, 'test') : `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(tests.total, 'test')}: ${details.join(', ')}`;
}
function describeMutants(mutants) {
    const said = _domain_mutants_js__WEBPACK_IMPORTED_MODULE_3__/* .MUTANT_STATUSES */ .t.filter((status) => mutants[status] > 0).map((status) => `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(mutants[status])} ${MUTANT_WORDS[status]}`);
    const total = _domain_mutants_js__WEBPACK_IMPORTED_MODULE_3__/* .MUTANT_STATUSES */ .t.reduce((sum, status) => sum + mutants[status], 0);
    return [(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(total, 'mutant'), ...(said.length === 0 ? [] : [said.join(', ')])].join(': ');
}
const MUTANT_WORDS = {
    killed: 'killed',
    timeout: 'timed out',
    survived: 'survived',
    'no-coverage': 'where no test comes',
    pending: 'not tried',
    invalid: 'invalid',
    ignored: 'ignored',
};
function describeCoverage(coverage) {
    const metrics = ['lines', 'branches', 'functions', 'statements'];
    const said = metrics.flatMap((metric) => (coverage[metric] === undefined ? [] : [ratio(metric, coverage[metric])]));
    return [...said, `in ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(coverage.files, 'file')}`].join(', ');
}
function ratio(metric, value) {
    return `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(value)} of ${metric} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .ofTotal */ .U)(value)})`;
}


/***/ }),

/***/ 10478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ json)
});

// UNUSED EXPORTS: resultJson

// EXTERNAL MODULE: ./lib/domain/comparison.js
var domain_comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/merge/coverage-totals.js
var coverage_totals = __webpack_require__(26346);
// EXTERNAL MODULE: ./lib/render/changed-lines.js
var changed_lines = __webpack_require__(48298);
;// CONCATENATED MODULE: ./lib/render/evidence.js


/** Why each test is in its class, for the JSON result: in the order of the classes, each by id. */
function evidenceJson({ changes }) {
    return domain_comparison/* CHANGE_CLASSES */.id.flatMap((name) => [...changes[name]].sort((a, b) => (0,domain_text/* byText */.z)(a.id, b.id)).map(reason));
}
function reason({ id, class: name, evidence, signature, standing }) {
    return {
        id,
        class: name,
        evidence,
        ...(signature === undefined ? {} : { signature }),
        ...(standing === undefined ? {} : { standing }),
    };
}
function slowerJson({ id, ms, usual, evidence }) {
    return { id, ms, usual, evidence };
}

// EXTERNAL MODULE: ./lib/render/inspect.js
var inspect = __webpack_require__(60484);
;// CONCATENATED MODULE: ./lib/render/json.js






/** Ids of a cluster's tests that are named. */
const EXAMPLES = 3;
/**
 * The result, version 1 (`schemas/result.schema.json`), of which every other view shows a part. What is not known is not there; only
 * a base that is not there is `null`.
 */
function resultJson(judgement) {
    const { verdict, title, head, comparison, gates, diagnostics, relaxations, override, quarantine, proposals } = judgement;
    return {
        version: 1,
        verdict,
        title,
        head: {
            ...(head.sha === undefined ? {} : { sha: head.sha }),
            whole: comparison.whole,
            tests: comparison.head,
            coverage: totals(head.snapshot.coverage),
        },
        base: base(judgement),
        ...(comparison.noBase === undefined ? {} : { noBase: comparison.noBase }),
        suites: comparison.suites.map(suite),
        changes: Object.fromEntries(domain_comparison/* CHANGE_CLASSES */.id.map((name) => [name, ids(comparison.changes[name])])),
        evidence: evidenceJson(comparison),
        ...(comparison.slower === undefined ? {} : { slower: comparison.slower.map(slowerJson) }),
        collectionErrors: comparison.collectionErrors,
        clusters: comparison.clusters.map(cluster),
        coverage: coverage(judgement),
        gates: gates.map(gate),
        ...(relaxations === undefined ? {} : { relaxations }),
        ...(override === undefined ? {} : { override }),
        ...(quarantine === undefined ? {} : { quarantine }),
        ...(proposals === undefined ? {} : { proposals }),
        diagnostics,
        reports: head.snapshot.reports.map(inspect/* reportJson */.l4),
    };
}
function base({ comparison }) {
    if (comparison.base === undefined)
        return null;
    const { sha, label, snapshot } = comparison.base;
    return {
        ...(sha === undefined ? {} : { sha }),
        label,
        ...(comparison.baseCounts === undefined ? {} : { tests: comparison.baseCounts }),
        coverage: totals(snapshot.coverage),
    };
}
function totals(measured) {
    return measured === undefined ? {} : (0,coverage_totals/* coverageTotals */.wB)(measured);
}
function suite({ name, owner, state, reasons, head, base: before, baseState, newlyFailing, required, skippedWhole, coverage: measured, }) {
    return {
        name,
        ...(owner === undefined ? {} : { owner }),
        state,
        reasons,
        head,
        base: before ?? null,
        ...(baseState === undefined ? {} : { baseState }),
        newlyFailing,
        required,
        ...(skippedWhole === undefined ? {} : { skippedWhole }),
        ...(measured === undefined ? {} : { coverage: measured }),
    };
}
function cluster({ id, message, changes, likelyOneCause, isNew, seen }) {
    const tests = changes.filter(({ test }) => test.kind === 'case');
    return {
        id,
        tests: tests.length,
        collectionErrors: changes.length - tests.length,
        message,
        examples: ids(changes).slice(0, EXAMPLES),
        likelyOneCause,
        ...(isNew === undefined ? {} : { isNew }),
        ...(seen === undefined ? {} : { seen }),
    };
}
/** What a gate says in the title is of the title. */
function gate({ headline: _, metric: __, ...said }) {
    return said;
}
function coverage({ comparison }) {
    const measured = comparison.coverage;
    if (measured === undefined)
        return { files: [] };
    const { metric, head, base: before, caveats, files } = measured;
    return {
        metric,
        ...sides(head, before, ['head', 'base']),
        ...(measured.adjustedBase === undefined ? {} : { adjustedBase: measured.adjustedBase }),
        ...(measured.patch === undefined ? {} : { patch: patchJson(measured.patch) }),
        ...(measured.delta === undefined ? {} : { delta: deltaJson(measured.delta, metric) }),
        caveats,
        files: files.map((file) => ({ path: file.path, ...sides(file.head, file.base, [metric, 'base']) })),
        ...(measured.carried === undefined ? {} : { carried: carriedJson(measured.carried) }),
        ...(measured.components === undefined ? {} : { components: measured.components.map(component) }),
        ...(measured.inNoComponent === undefined ? {} : { inNoComponent: component(measured.inNoComponent) }),
    };
}
function carriedJson({ covered, reports, dropped, }) {
    return { covered, reports, dropped };
}
/** The files that are in none have no name. */
function component({ name, ...rest }) {
    return { ...(name === '' ? {} : { name }), ...rest };
}
function patchJson(patch) {
    const { ratio, files, unmeasured, withoutLines, unknownLines, unsure, carried, lost, unseen } = patch;
    const pairs = (ranges) => ranges.map(({ first, last }) => [first, last]);
    return {
        ...ratio,
        files: files.map(({ path, ratio: ofFile, uncovered, partial }) => ({
            path,
            ...ofFile,
            uncovered: pairs(uncovered),
            partial: pairs(partial),
        })),
        unmeasured,
        withoutLines,
        unknownLines,
        unsure,
        ...(carried === undefined ? {} : { carried }),
        ...(lost === undefined ? {} : { lost }),
        ...(unseen === undefined ? {} : { unseen }),
    };
}
function deltaJson(delta, metric) {
    const { withoutDeleted, untouched, indirect, vanished } = delta;
    return {
        ...(0,changed_lines/* deltaWords */.YG)(delta),
        withoutDeleted,
        untouched,
        files: indirect.map(({ path, head, base: before }) => ({ path, ...sides(head, before, [metric, 'base']) })),
        vanished,
    };
}
function sides(head, before, [headKey, baseKey]) {
    return {
        ...(head === undefined ? {} : { [headKey]: head }),
        ...(before === undefined ? {} : { [baseKey]: before }),
    };
}
function ids(changes) {
    return changes.map(({ id }) => id).sort(domain_text/* byText */.z);
}
const json = {
    name: 'json',
    summary: 'the result for programs (version 1, see schemas/result.schema.json)',
    file: true,
    render: (judgement) => `${JSON.stringify(resultJson(judgement), undefined, 2)}\n`,
};


/***/ }),

/***/ 96840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony export renderSummary */
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34786);
/* harmony import */ var _changed_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48298);
/* harmony import */ var _component_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58834);
/* harmony import */ var _coverage_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80789);
/* harmony import */ var _fact_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28334);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42883);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19051);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72480);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(81853);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60484);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43419);
/* harmony import */ var _override_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64502);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(24831);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24302);
/* harmony import */ var _suite_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70461);
/* harmony import */ var _trend_sections_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(95920);
















/** GitHub refuses more than 1 MiB for one step, and the step may write other things too. */
const BUDGET = { limit: 1_000_000, size: _fit_js__WEBPACK_IMPORTED_MODULE_12__/* .utf8Bytes */ .dy, elsewhere: 'JSON result' };
const CAUSES = 200;
const NAMES = 20;
const ITEMS = 1000;
/** The job summary: the comment's longer view, with every gate, more causes and the reports that were read. */
function renderSummary(judgement, context) {
    const { comparison, head } = judgement;
    const all = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .causes */ .ps)(comparison);
    const unexcused = all.filter(_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .isBlockingCause */ .d6);
    const options = { names: NAMES, trace: true, priority: 3 };
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_12__/* .fit */ .Uj)([
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_12__/* .essential */ .x3)(`## ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .symbol */ .HR)(judgement)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(judgement.title)}`),
        ...paragraph((0,_override_js__WEBPACK_IMPORTED_MODULE_8__/* .overrideLine */ .VT)(judgement)),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_12__/* .essential */ .x3)((0,_fact_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .facts */ .I)(judgement)),
        ...gateTable(judgement),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_9__/* .relaxations */ .b2)(judgement),
        ...paragraph((0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .advice */ .v)(judgement).length === 0 ? undefined : `**What to do** ${(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .advice */ .v)(judgement).join(' ')}`),
        ...paragraph((0,_override_js__WEBPACK_IMPORTED_MODULE_8__/* .acceptLine */ .Hu)(judgement, context)),
        ...suites(judgement),
        ...(0,_component_table_js__WEBPACK_IMPORTED_MODULE_2__/* .componentBlocks */ .K)(judgement, { all: 200, most: 1000, priority: 2 }),
        ...unexcused.slice(0, CAUSES).flatMap((cause) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_9__/* .causeBlocks */ .Am)(cause, options)),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_9__/* .remainingCauses */ .F$)(unexcused.slice(CAUSES), options.priority),
        ...paragraph((0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .changedLinesLine */ .Wg)(judgement, context, { files: 100, ranges: 50 })),
        ...paragraph((0,_coverage_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageLossLine */ .w)(judgement)),
        ...(0,_folded_js__WEBPACK_IMPORTED_MODULE_6__/* .folded */ .T)(judgement, {
            knownCauses: all.filter((cause) => !(0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .isBlockingCause */ .d6)(cause)),
            items: ITEMS,
            priority: 10,
            namesNew: true,
        }),
        ...proposals(judgement),
        ...(0,_trend_sections_js__WEBPACK_IMPORTED_MODULE_11__/* .trendBlocks */ .o)(judgement, 9),
        ...reports(head.snapshot.reports),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_12__/* .essential */ .x3)((0,_footer_js__WEBPACK_IMPORTED_MODULE_14__/* .footer */ .q)(judgement, context)),
    ], BUDGET);
}
const STATES = {
    pass: '✅ pass',
    warn: '⚠️ warn',
    block: '❌ block',
    waived: '☑️ waived',
    'not-judged': '❔ not judged',
};
function gateTable({ gates }) {
    if (gates.length === 0)
        return [];
    const columns = ['State', 'Check', 'Finding'].map((title) => ({ title, align: 'left' }));
    const rows = gates.map((gate) => [STATES[gate.state], (0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)((0,_rules_js__WEBPACK_IMPORTED_MODULE_15__/* .checkWords */ .i)(gate)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(gate.sentence)]);
    return [{ markdown: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .table */ .tp)(columns, rows), priority: 1, group: 'gates', counts: [{ n: gates.length, one: 'gate' }] }];
}
function suites(judgement) {
    const n = judgement.comparison.suites.length;
    if (n === 0)
        return [];
    const markdown = (0,_suite_table_js__WEBPACK_IMPORTED_MODULE_10__/* .suiteTable */ .H)(judgement, { all: 200, most: 1000 });
    return [{ markdown, priority: 2, group: 'suites', counts: [{ n, one: 'suite' }] }];
}
/** What could be asked for; nothing of it is judged. */
function proposals({ proposals: all = [] }) {
    if (all.length === 0)
        return [];
    const items = all.slice(0, ITEMS).map((sentence) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(sentence));
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(items, { title: 'Could be asked for', n: all.length, priority: 9, one: 'proposal' });
}
function reports(rows) {
    if (rows.length === 0)
        return [];
    const title = 'Reports that were read';
    const { open, close } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .details */ .zH)(`${title} (${rows.length})`);
    const items = rows.slice(0, ITEMS).map((row) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .code */ .aY)(row.path)} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)((0,_inspect_js__WEBPACK_IMPORTED_MODULE_7__/* .describeReport */ .As)(row))}`);
    return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_12__/* .essential */ .x3)(open), ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(items, { title, n: rows.length, priority: 11, one: 'report' }), (0,_fit_js__WEBPACK_IMPORTED_MODULE_12__/* .essential */ .x3)(close)];
}
function paragraph(markdown) {
    return markdown === undefined ? [] : [{ markdown, priority: 1, group: 'sentences', counts: [] }];
}
const summary = {
    name: 'summary',
    summary: 'the job summary: the longer view (Markdown for GitHub, under 1 MiB)',
    file: true,
    render: renderSummary,
};


/***/ })

};
