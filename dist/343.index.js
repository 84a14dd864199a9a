export const id = 343;
export const ids = [343];
export const modules = {

/***/ 72343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAsProcess: () => (/* binding */ runAsProcess)
});

// UNUSED EXPORTS: cli

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/commands/command.js
/** A wrong call: what was found and what was wanted. Exit status 2. */
class UsageError extends Error {
    name = 'UsageError';
}
/** The texts of an option that may be repeated; one text may hold several, one on a line. */
function texts({ values }, name) {
    const value = values[name];
    const list = Array.isArray(value) ? value : [value];
    return list
        .flatMap((text) => (typeof text === 'string' ? text.split('\n') : []))
        .filter((text) => text.trim() !== '');
}
function command_text(args, name) {
    return texts(args, name).at(-1);
}
function noPositionals({ positionals }, hint) {
    if (positionals.length > 0)
        throw new UsageError(`found the argument ${JSON.stringify(positionals[0])}, wanted only options: ${hint}`);
}

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
    return { label: 'coverage', message: (0,numbers/* percent */.KN)(fact.head), color };
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

// EXTERNAL MODULE: ./lib/render/component-table.js
var component_table = __webpack_require__(58834);
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
        (0,fit/* essential */.x3)((0,sections/* facts */.Ix)(judgement)),
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
    const tests = changes.missing.length + changes.notRun.length;
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
    return [`${(0,numbers/* percent */.KN)(head)} of ${(0,markdown/* text */.Qq)(comparison.coverage?.metric ?? 'lines')} (${before}; ${against})`, ...lost].join('\n');
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
    terminal/* terminal */.F,
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
// EXTERNAL MODULE: ./lib/base-settings.js
var base_settings = __webpack_require__(97262);
// EXTERNAL MODULE: ./lib/baseline/file.js
var baseline_file = __webpack_require__(50425);
// EXTERNAL MODULE: ./lib/diff-source.js
var diff_source = __webpack_require__(30544);
// EXTERNAL MODULE: ./lib/load.js + 113 modules
var load = __webpack_require__(49026);
// EXTERNAL MODULE: ./lib/main.js + 23 modules
var main = __webpack_require__(94343);
// EXTERNAL MODULE: ./lib/workspace.js
var workspace = __webpack_require__(68230);
// EXTERNAL MODULE: ./lib/config.js
var lib_config = __webpack_require__(12193);
;// CONCATENATED MODULE: ./lib/commands/reports.js



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
  --policy FILE      the rules (default: ${lib_config/* POLICY_FILE */.CX} where it is there, else built-in ones)
  --quarantine FILE  accepted failures (default: ${lib_config/* QUARANTINE_FILE */.ic} where it is there)
  --since TIME       reports written before this time are stale, such as 2026-11-20T10:00:00Z
  --sha COMMIT       the commit that was tested`;
/** @throws ConfigError with every mistake of the call and of the policy. */
function reportConfig(args, { root, today }, more = {}) {
    return (0,lib_config/* configure */.jK)({
        ...lib_config/* NO_SETTINGS */.Ac,
        root,
        tests: texts(args, 'tests'),
        coverage: texts(args, 'coverage'),
        policy: (0,workspace/* findSettings */.n4)(root, { named: command_text(args, 'policy') ?? '', usual: lib_config/* POLICY_FILE */.CX, purpose: '--policy' }),
        quarantine: (0,workspace/* findSettings */.n4)(root, {
            named: command_text(args, 'quarantine') ?? '',
            usual: lib_config/* QUARANTINE_FILE */.ic,
            purpose: '--quarantine',
        }),
        today,
        since: command_text(args, 'since') ?? '',
        sha: command_text(args, 'sha') ?? '',
        ...more,
    });
}

;// CONCATENATED MODULE: ./lib/commands/judging.js








/** The options of every command that judges. */
const JUDGE_OPTIONS = {
    ...REPORT_OPTIONS,
    base: { type: 'string' },
    diff: { type: 'string' },
    'diff-base': { type: 'string' },
    'base-policy': { type: 'string' },
    'base-quarantine': { type: 'string' },
    'base-rules': { type: 'string' },
};
const JUDGE_HELP = `${REPORT_HELP}
  --base PATH        the run to compare with: a file that "snapshot" wrote, or a folder of its reports
  --diff FILE        what changed, as "git diff" writes it: for the coverage of changed lines, and to explain what is missing
  --diff-base REF    the same from git: from where HEAD left REF (such as origin/main) to the working tree
  --base-rules REF   judges by the policy and the quarantine of this commit too: the stricter verdict counts
  --base-policy FILE, --base-quarantine FILE
                     the same from files`;
/** @throws ConfigError, UsageError with what is wrong with the call, before any report is read. */
function judgeConfig(args, io) {
    return reportConfig(args, io, { base: command_text(args, 'base') ?? '', ...baseRules(args, io) });
}
function baseRules(args, { root }) {
    const named = (option) => (0,workspace/* findSettings */.n4)(root, { named: command_text(args, option) ?? '', usual: '', purpose: `--${option}` });
    const [policy, quarantine] = [named('base-policy'), named('base-quarantine')];
    const commit = command_text(args, 'base-rules');
    if (commit === undefined)
        return { basePolicy: policy, baseQuarantine: quarantine };
    const paths = { policy: command_text(args, 'policy') ?? '', quarantine: command_text(args, 'quarantine') ?? '' };
    const found = (0,base_settings/* settingsOfCommit */.a)(root, commit, paths);
    if (found === undefined)
        throw new UsageError(`--base-rules: found no commit ${JSON.stringify(commit)} in ${root}, wanted one such as origin/main`);
    return { basePolicy: policy ?? found.basePolicy, baseQuarantine: quarantine ?? found.baseQuarantine };
}
/** What changed, as the caller says it. */
function judgeDiff(args, { root }) {
    const [file, ref] = [command_text(args, 'diff'), command_text(args, 'diff-base')];
    if (file !== undefined && ref !== undefined)
        throw new UsageError('found --diff and --diff-base, wanted one of them: both say what changed');
    if (file !== undefined)
        return (0,diff_source/* diffOfFile */.Dl)(root, file);
    return ref === undefined ? diff_source/* NO_DIFF */.mq : (0,diff_source/* diffOfBranch */.tH)(root, ref);
}
function judgeReports(config, { diff, publish, onProgress }) {
    return (0,main/* main */.i)(config, {
        findBaseline: ({ base }) => (0,baseline_file/* findFileBaseline */.h)(base, config, onProgress),
        findDiff: async () => diff,
        loadHead: (options) => (0,load/* load */.Hh)({ ...options, onProgress }),
        publish: async (judgement) => publish(judgement),
    });
}

;// CONCATENATED MODULE: ./lib/commands/progress.js

/** Work that is done sooner needs no word. */
const PATIENCE_MS = 1000;
/** A line is not drawn more often than the eye follows. */
const PACE_MS = 100;
/** Tells how far reading is, where somebody watches. */
function showProgress({ status }) {
    return status && ((read) => status(progressLine(read)));
}
/** `reading reports: 120 of 300 files, 45 MB`, our own words only. */
function progressLine({ files, of, bytes }) {
    return `reading reports: ${(0,numbers/* count */.U9)(files)} of ${(0,numbers/* plural */.LS)(of, 'file')}, ${(0,numbers/* count */.U9)(Math.floor(bytes / 1_000_000))} MB`;
}
/** A line of a terminal that is written over: nothing in the first second, and nothing left of it in the end. */
function createStatus({ write, clock, columns }) {
    let shown = false;
    let last = Number.NEGATIVE_INFINITY;
    return (line) => {
        if (line === '') {
            if (shown)
                write('\r\u001b[K');
            shown = false;
            return;
        }
        const now = clock();
        if (now < PATIENCE_MS || now - last < PACE_MS)
            return;
        last = now;
        shown = true;
        // A line that is wrapped could not be taken back.
        write(`\r\u001b[K${line.slice(0, columns - 1)}`);
    };
}

;// CONCATENATED MODULE: ./lib/commands/check.js








const VIEWS = RENDERERS.filter(({ file }) => file);
const WIDEST = Math.max(...VIEWS.map(({ name }) => `--${name} FILE`.length));
const check = {
    name: 'check',
    summary: 'judges the reports of a run, alone or against a base run',
    help: `Usage: test-health check --tests GLOB [--coverage GLOB] [--base PATH]

${JUDGE_HELP}
  --quiet            print the verdict and what is not passed, only

Written as well, each to a file ("-": to the standard output, alone):
${VIEWS.map(({ name, summary }) => `  ${`--${name} FILE`.padEnd(WIDEST)} ${summary}`).join('\n')}

Exit status: 0 passed, perhaps with warnings · 1 blocked · 2 a mistake in the call or the policy

Examples:
  test-health check --tests 'reports/**/*.xml' --coverage coverage/lcov.info
  test-health check --tests reports --base base-reports --json result.json
  test-health check --coverage coverage/lcov.info --base base.snapshot --diff-base origin/main`,
    options: {
        ...JUDGE_OPTIONS,
        quiet: { type: 'boolean' },
        ...Object.fromEntries(VIEWS.map(({ name }) => [name, { type: 'string' }])),
    },
    run: async (args, io) => {
        noPositionals(args, 'name the reports with --tests');
        const config = judgeConfig(args, io);
        const judgement = await judgeReports(config, {
            diff: judgeDiff(args, io),
            onProgress: showProgress(io),
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
    let alone = false;
    for (const { name, render } of VIEWS) {
        const target = command_text(args, name);
        if (target === undefined)
            continue;
        const rendered = await render(judgement, { key });
        if (target === '-') {
            alone = true;
            io.data(name === 'json' ? (0,log/* jsonWithoutCommands */.Dw)(rendered) : (0,log/* withoutCommands */.Df)(rendered));
        }
        else
            (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(io.root, target), rendered);
    }
    if (alone)
        return;
    io.out((0,terminal/* renderTerminal */.b)(judgement, {
        colour: io.colour,
        width: io.width,
        detail: args.values.quiet === true ? 'verdict' : 'full',
    }));
}

;// CONCATENATED MODULE: ./lib/commands/demo.js








/** The folders of `examples/demo`, each with what a run on base and a run on the pull request left behind. */
const SITUATIONS = [
    {
        name: 'one-root-cause',
        story: 'a fixture breaks, and 35 tests with it; another test fails for a reason of its own',
    },
    {
        name: 'planned-not-run',
        story: 'a suite that the policy expects left no report; one file is far under the bar that the total clears',
    },
    { name: 'crashed-collection', story: 'one module calls sys.exit when it is imported, and 277 tests become none' },
    {
        name: 'before-after',
        story: 'repairs and known failures, one new test that fails, coverage up in all but one file',
    },
    {
        name: 'infrastructure',
        story: 'all that ran is green, but the suites whose services were not there left no report',
    },
];
const demo = {
    name: 'demo',
    summary: 'judges the examples that come with the project and shows the comment',
    help: `Usage: test-health demo [SITUATION]

Judges reports that real test runners wrote, and shows the comment that a pull request would get.

${SITUATIONS.map(({ name, story }) => `  ${name.padEnd(20)} ${story}`).join('\n')}

Exit status: 0 · 2 a mistake in the call`,
    options: {},
    run: async ({ positionals }, io) => {
        const [wanted = SITUATIONS[0]?.name ?? '', surplus] = positionals;
        const chosen = SITUATIONS.find(({ name }) => name === wanted);
        if (chosen === undefined || surplus !== undefined) {
            throw new UsageError(`found ${JSON.stringify(surplus ?? wanted)}, wanted one of ${SITUATIONS.map(({ name }) => name).join(', ')}`);
        }
        const judged = await judgeSituation(chosen.name, io);
        if (positionals.length === 0) {
            io.out('What test-health says of five situations (reports written by real test runners, in examples/demo):\n\n');
            for (const { name, story } of SITUATIONS) {
                const { title } = name === chosen.name ? judged : await judgeSituation(name, io);
                io.out(`  ${name.padEnd(20)} ${story}\n  ${' '.repeat(20)} → ${title}\n\n`);
            }
        }
        io.out(`── ${chosen.name}: on the terminal ${'─'.repeat(40)}\n\n`);
        io.out((0,terminal/* renderTerminal */.b)(judged, { colour: io.colour, width: io.width, detail: 'full' }));
        io.out(`\n── ${chosen.name}: the comment on the pull request (Markdown) ${'─'.repeat(12)}\n\n`);
        io.out(`${(0,comment/* renderComment */.wQ)(judged, { key: 'default' })}\n`);
        if (positionals.length === 0)
            io.out('\nThe others: test-health demo SITUATION. Your own reports: test-health check --help\n');
        return 0;
    },
};
function judgeSituation(name, { program }) {
    const folder = (0,external_node_path_.join)(program, 'examples', 'demo', name);
    const file = (0,external_node_path_.join)(folder, 'policy.yml');
    const policy = (0,external_node_fs_.existsSync)(file) ? { file: 'policy.yml', text: (0,external_node_fs_.readFileSync)(file, 'utf8') } : undefined;
    const patterns = policy === undefined ? { tests: ['.'] } : {};
    const config = (0,lib_config/* configure */.jK)({ ...lib_config/* NO_SETTINGS */.Ac, root: (0,external_node_path_.join)(folder, 'head'), policy, ...patterns });
    return (0,main/* main */.i)(config, { findBaseline: () => (0,baseline_file/* findFileBaseline */.h)('../base', config), publish: async () => { } });
}

// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/find.js
var find = __webpack_require__(53968);
// EXTERNAL MODULE: ./lib/formats/head.js
var head = __webpack_require__(33424);
// EXTERNAL MODULE: ./lib/gates/index.js + 22 modules
var gates = __webpack_require__(20062);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/policy/parse.js + 6 modules
var parse = __webpack_require__(59601);
// EXTERNAL MODULE: ./lib/policy/quarantine.js
var policy_quarantine = __webpack_require__(16956);
// EXTERNAL MODULE: ./lib/policy/yaml.js
var yaml = __webpack_require__(35447);
;// CONCATENATED MODULE: ./lib/doctor/gate-steps.js
/** `owner/test-health@…`, and the same under another owner. */
const THIS_ACTION = /^[\w.-]+\/test-health(\/|@|$)/;
function isThisAction({ uses }) {
    return uses !== undefined && THIS_ACTION.test(uses);
}
function gateSteps(workflows) {
    return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.filter(isThisAction).map((step) => ({ workflow, job, step, mode: step.inputs.get('mode') ?? 'auto' }))));
}
/** Steps whose verdict somebody waits for: those that only read reports for another job give none. */
function judgingSteps(workflows) {
    return gateSteps(workflows).filter(({ mode }) => mode === 'auto' || mode === 'gate');
}
/** A condition without one of these functions is as good as `success() && …`. */
function runsAfterFailure(condition) {
    return condition !== undefined && /\b(always|cancelled|failure)\(\)/.test(condition);
}
/** The first step of each job. */
function perJob(steps) {
    return steps.filter(({ job }, index) => steps.findIndex((each) => each.job === job) === index);
}

;// CONCATENATED MODULE: ./lib/doctor/producers.js
const rootName = ({ root }) => (root?.name === 'testsuites' ? root.attributes.get('name') : undefined);
/** Facts of each tool's own documentation and of its real reports. First match wins. */
const PRODUCERS = [
    {
        name: 'jest-junit',
        recognise: (head) => rootName(head) === 'jest tests',
        better: {
            how: 'jest --json --outputFile=reports/jest.json',
            why: 'its JUnit report leaves out test files that cannot be loaded, and retries',
        },
    },
    {
        name: 'Vitest',
        recognise: (head) => rootName(head) === 'vitest tests',
        better: {
            how: 'vitest run --reporter=json --outputFile=reports/vitest.json',
            why: 'its JUnit report shows a file that cannot be loaded as a test, and no place of a test',
        },
    },
    {
        name: 'mocha-junit-reporter',
        recognise: (head) => rootName(head) === 'Mocha Tests',
        better: {
            how: 'mocha --reporter json --reporter-option output=reports/mocha.json',
            why: 'its JUnit report shows no retries, so that a flaky test looks as if it had passed at once',
        },
    },
    {
        name: 'Playwright',
        recognise: ({ root, text }) => root?.name === 'testsuites' &&
            root.attributes.has('id') &&
            root.attributes.has('name') &&
            /<testsuite\b[^>]*\shostname=/.test(text),
        better: {
            how: 'reporter: [["json", { outputFile: "reports/playwright.json" }]]',
            why: 'its JUnit report shows no retries and no errors outside tests',
        },
    },
    {
        name: 'a Go test converter',
        recognise: ({ text }) => /<property\s+name="go\.version"/.test(text),
        better: {
            how: 'go test -json ./... > reports/go.json',
            why: 'a converter shows repeated runs of a test as several tests, and packages that do not build each in its own way',
        },
    },
    {
        name: 'rspec_junit_formatter',
        recognise: ({ root }) => root?.name === 'testsuite' && /^rspec/.test(root.attributes.get('name') ?? ''),
        better: {
            how: 'rspec --format json --out reports/rspec.json',
            why: 'its JUnit report leaves out spec files that cannot be loaded',
        },
    },
    {
        name: 'pytest',
        recognise: (head) => rootName(head) === 'pytest tests' || /<testsuite\s[^>]*\bname="pytest"/.test(head.text),
        place: {
            advice: 'let pytest write it (pytest.ini; in pyproject.toml under [tool.pytest.ini_options], with quotes)',
            paste: ['[pytest]', 'junit_family = xunit1'],
        },
    },
    // A class is found by its name; neither writes a file.
    {
        name: 'Surefire',
        recognise: ({ root, text }) => /surefire/i.test(root?.attributes.get('xsi:noNamespaceSchemaLocation') ?? '') ||
            /<property\s+name="java\.(specification|vm)\.version"/.test(text),
    },
    {
        name: 'Gradle',
        recognise: ({ root, text }) => root?.name === 'testsuite' && root.attributes.has('hostname') && /<\/?properties\s*\/?>/.test(text),
    },
];
function producerOf(head) {
    return PRODUCERS.find(({ recognise }) => recognise(head));
}

;// CONCATENATED MODULE: ./lib/doctor/workflow.js

/** Reads a workflow as far as the checks need it. Whatever is not of the form that GitHub documents is left out. */
function readWorkflow(file, text) {
    const problems = [];
    const root = (0,yaml/* readYaml */.gM)(text, (line, message) => problems.push({ line, message }));
    return {
        file,
        problems,
        events: new Set(namesOf(field(root, 'on'))),
        permissions: permissionsOf(field(root, 'permissions')),
        jobs: entriesOf(field(root, 'jobs')).map(({ key, line, value }) => jobOf(value, { name: key, line })),
    };
}
function jobOf(value, { name, line }) {
    return {
        name,
        line,
        needs: namesOf(field(value, 'needs')),
        condition: textOf(field(value, 'if')),
        permissions: permissionsOf(field(value, 'permissions')),
        matrix: field(field(value, 'strategy'), 'matrix') !== undefined,
        continues: textOf(field(value, 'continue-on-error')) === 'true',
        steps: itemsOf(field(value, 'steps')).map(stepOf),
    };
}
function stepOf(value) {
    const inputs = entriesOf(field(value, 'with')).flatMap(({ key, value: input }) => {
        const text = textOf(input);
        return text === undefined ? [] : [[key, text]];
    });
    return {
        line: value.line,
        uses: textOf(field(value, 'uses')),
        run: textOf(field(value, 'run')),
        condition: textOf(field(value, 'if')),
        continues: textOf(field(value, 'continue-on-error')) === 'true',
        inputs: new Map(inputs),
    };
}
function permissionsOf(value) {
    if (value === undefined)
        return undefined;
    const text = textOf(value);
    if (text === 'read-all' || text === 'write-all')
        return text;
    return new Map(entriesOf(value).map(({ key, value: scope }) => [key, textOf(scope) ?? '']));
}
/** A name, a list of names, or the keys of a mapping: `on: push`, `on: [push]`, `on: { push: … }`. */
function namesOf(value) {
    if (value === undefined)
        return [];
    switch (value.kind) {
        case 'scalar':
            return typeof value.value === 'string' ? [value.value] : [];
        case 'list':
            return value.items.flatMap((item) => textOf(item) ?? []);
        case 'map':
            return value.entries.map(({ key }) => key);
    }
}
function field(value, key) {
    return entriesOf(value).find((entry) => entry.key === key)?.value;
}
function entriesOf(value) {
    return value?.kind === 'map' ? value.entries : [];
}
function itemsOf(value) {
    return value?.kind === 'list' ? value.items : [];
}
/** As GitHub takes it: every scalar is a text. */
function textOf(value) {
    if (value?.kind !== 'scalar' || value.value === null)
        return undefined;
    return typeof value.value === 'string' ? value.value : value.text;
}

;// CONCATENATED MODULE: ./lib/doctor/examine.js



















/** Reads all that the checks look at. @throws ConfigError for a settings file or a base that is named and cannot be used. */
async function examine(named) {
    const { root, today } = named;
    const workflows = readWorkflows(root);
    const policyFile = (0,workspace/* findSettings */.n4)(root, { named: named.policy, usual: lib_config/* POLICY_FILE */.CX, purpose: '--policy' });
    const quarantineFile = (0,workspace/* findSettings */.n4)(root, {
        named: named.quarantine,
        usual: lib_config/* QUARANTINE_FILE */.ic,
        purpose: '--quarantine',
    });
    const policy = parsed(policyFile && (() => (0,parse/* parsePolicy */.O)(policyFile.text, policyFile.file, gates/* GATES */.JH)), defaults/* DEFAULT_POLICY */.z);
    const quarantine = parsed(quarantineFile && (() => (0,policy_quarantine/* parseQuarantine */.mW)(quarantineFile.text, quarantineFile.file)), policy_quarantine/* NO_QUARANTINE */.Jx);
    const wanted = [
        ...patternsOfCall(named, workflows),
        ...patternsOfPolicy(policy.value, suiteLines(policyFile?.text ?? '')),
    ];
    const of = (purpose) => [
        ...new Set(wanted.filter((each) => each.purpose === purpose).map(({ pattern }) => pattern)),
    ];
    const { snapshot } = await (0,load/* load */.Hh)({
        root,
        tests: of('tests'),
        coverage: of('coverage'),
        environment: tests/* NO_ENVIRONMENT */.q0,
        paths: (0,workspace/* repositoryPaths */.D4)(root),
    });
    const base = named.base === '' ? undefined : named.base;
    const found = await (0,baseline_file/* findFileBaseline */.h)(base, { root, policy: policy.value, environment: tests/* NO_ENVIRONMENT */.q0 });
    const [unusable] = found.baseline === undefined ? found.diagnostics : [];
    if (unusable !== undefined)
        throw new diagnostic/* ConfigError */.xL([{ ...unusable, level: 'error' }]);
    return {
        policy: policy.value,
        policyProblems: policy.problems,
        quarantine: quarantine.value,
        quarantineProblems: quarantine.problems,
        today,
        patterns: await countMatches(wanted, root),
        snapshot,
        base: found.baseline,
        tree: (0,workspace/* trackedFiles */.O)(root),
        producers: new Map(snapshot.reports
            .filter(({ format }) => format === 'junit')
            .flatMap(({ path }) => {
            const producer = readProducer((0,external_node_path_.resolve)(root, path));
            return producer === undefined ? [] : [[path, producer]];
        })),
        workflows,
    };
}
function parsed(read, otherwise) {
    try {
        return { value: read === undefined ? otherwise : read(), problems: [] };
    }
    catch (error) {
        if (!(error instanceof diagnostic/* ConfigError */.xL))
            throw error;
        return { value: otherwise, problems: error.problems };
    }
}
const WORKFLOWS = '.github/workflows';
function readWorkflows(root) {
    const folder = (0,external_node_path_.join)(root, WORKFLOWS);
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => /\.ya?ml$/.test(name) && (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.isFile())
        .sort(domain_text/* byText */.z)
        .map((name) => readWorkflow(`${WORKFLOWS}/${name}`, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8')));
}
/** What the caller names, or else what the steps of the workflows name. */
function patternsOfCall({ tests, coverage }, workflows) {
    if (tests.length + coverage.length > 0) {
        return [
            ...tests.map((pattern) => ({ pattern, purpose: 'tests' })),
            ...coverage.map((pattern) => ({ pattern, purpose: 'coverage' })),
        ];
    }
    return gateSteps(workflows).flatMap(({ workflow: { file }, step }) => ['tests', 'coverage'].flatMap((purpose) => (step.inputs.get(purpose) ?? '')
        .split('\n')
        .map((pattern) => pattern.trim())
        // What an expression becomes is known in a run only.
        .filter((pattern) => pattern !== '' && !pattern.includes('${{'))
        .map((pattern) => ({ pattern, purpose, file, line: step.line }))));
}
function patternsOfPolicy({ file, suites }, lines) {
    return suites.flatMap((suite) => ['tests', 'coverage'].flatMap((purpose) => suite[purpose].map((pattern) => {
        const line = lines.get(suite.name);
        return {
            pattern,
            purpose,
            suite: suite.name,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
        };
    })));
}
/** Where each suite of a policy begins. */
function suiteLines(text) {
    const root = (0,yaml/* readYaml */.gM)(text, () => undefined);
    const suites = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'suites')?.value : undefined;
    return new Map(suites?.kind === 'map' ? suites.entries.map(({ key, line }) => [key, line]) : []);
}
async function countMatches(wanted, root) {
    const counted = [];
    for (const each of wanted.filter(({ pattern }) => !pattern.startsWith('!'))) {
        const { files } = await (0,find/* findFiles */.lY)([each.pattern], { root, purpose: each.purpose });
        counted.push({ ...each, files: files.length });
    }
    return counted;
}
/** All that tells a writer stands in the first lines. */
const HEAD_BYTES = 64 * 1024;
function readProducer(path) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const buffer = Buffer.alloc(HEAD_BYTES);
        const length = (0,external_node_fs_.readSync)(descriptor, buffer, 0, HEAD_BYTES, 0);
        return producerOf((0,head/* readHead */.z)(buffer.subarray(0, length), length < HEAD_BYTES));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/doctor/check.js
/** `error`: the gate is wrong or blind because of it. `warning`: something it could say is lost. `hint`: it could be better. */
const LEVELS = ['error', 'warning', 'hint'];

// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
;// CONCATENATED MODULE: ./lib/doctor/job-checks.js


const at = ({ file }, line) => ({ file, line });
const uses = (step, action) => step.uses?.startsWith(`actions/${action}@`) === true;
const verdictIgnored = {
    name: 'verdict-ignored',
    summary: 'a gate whose failure does not fail its job',
    find: ({ workflows }) => judgingSteps(workflows)
        .filter(({ job, step }) => step.continues || job.continues)
        .map(({ workflow, job, step }) => ({
        level: 'error',
        ...at(workflow, step.continues ? step.line : job.line),
        found: `continue-on-error: true ${step.continues ? 'of the step' : `of job ${(0,printable/* quote */.hD)(job.name)}`} lets everything pass that the gate blocks`,
        advice: 'delete continue-on-error: true; where the gate is only to be watched, write level: warn in the policy',
    })),
};
const lostUpload = {
    name: 'upload-only-on-success',
    summary: 'reports that another job judges, and that are not uploaded when tests fail',
    find: ({ workflows }) => workflows.filter(judgesDownloads).flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps
        .filter((step, index) => {
        const mayFail = job.steps.slice(0, index).some(({ run, continues }) => run !== undefined && !continues);
        return uses(step, 'upload-artifact') && mayFail && !runsAfterFailure(step.condition);
    })
        .map((step) => ({
        level: 'error',
        ...at(workflow, step.line),
        found: `the artifact ${(0,printable/* quote */.hD)(step.inputs.get('name') ?? 'artifact')} is uploaded only when every step before it succeeded, so the job that judges sees no failed test (job ${(0,printable/* quote */.hD)(job.name)})`,
        advice: 'let the step run after failed tests, too',
        paste: [AFTER_FAILURE],
    })))),
};
const AFTER_FAILURE = `if: \${{ !cancelled() }}`;
/** Artifacts of other jobs are what its gate judges. */
function judgesDownloads({ jobs }) {
    return jobs.some(({ steps }) => steps.some(isThisAction) && steps.some((step) => uses(step, 'download-artifact')));
}
const noCheckout = {
    name: 'no-checkout',
    summary: 'a gate that does not find the policy, since its job has not checked out the repository',
    find: ({ workflows, policy, quarantine }) => {
        const files = [policy.file, quarantine.file].filter((file) => file !== undefined);
        if (files.length === 0)
            return [];
        return perJob(judgingSteps(workflows))
            .filter(({ job }) => checkoutOf(job) === undefined && !job.steps.some(({ run }) => /\bgit\b/.test(run ?? '')))
            .map(({ workflow, job, step }) => ({
            level: 'error',
            ...at(workflow, step.line),
            found: `job ${(0,printable/* quote */.hD)(job.name)} does not check out the repository, so ${files.join(' and ')} is not there and the built-in rules judge`,
            advice: 'check it out in the first step of the job',
            paste: ['- uses: actions/checkout@v6', '  with: { fetch-depth: 2 }'],
        }));
    },
};
const shallowCheckout = {
    name: 'shallow-checkout',
    summary: 'a checkout without the base commit, so that GitHub must be asked what the change changes',
    find: ({ workflows }) => perJob(judgingSteps(workflows)).flatMap(({ workflow, job }) => {
        const checkout = checkoutOf(job);
        const depth = checkout?.inputs.get('fetch-depth') ?? '1';
        if (checkout === undefined || depth !== '1' || !workflow.events.has('pull_request'))
            return [];
        return [
            {
                level: 'hint',
                ...at(workflow, checkout.line),
                found: `the checkout of job ${(0,printable/* quote */.hD)(job.name)} has one commit: what a pull request changes is asked of GitHub, which tells nothing of a large one`,
                advice: 'fetch the base commit, too',
                paste: ['with: { fetch-depth: 2 }'],
            },
        ];
    }),
};
function checkoutOf({ steps }) {
    return steps.find((step) => uses(step, 'checkout'));
}

// EXTERNAL MODULE: ./lib/compare/history.js + 1 modules
var compare_history = __webpack_require__(67981);
// EXTERNAL MODULE: ./lib/compare/quarantine-review.js + 1 modules
var quarantine_review = __webpack_require__(13014);
// EXTERNAL MODULE: ./lib/policy/path-matcher.js
var path_matcher = __webpack_require__(99116);
;// CONCATENATED MODULE: ./lib/doctor/policy-checks.js




const policyMistakes = {
    name: 'policy-mistakes',
    summary: 'mistakes in the policy: nothing is judged by it',
    find: ({ policyProblems }) => policyProblems.map((problem) => mistake(problem, 'correct it: until then every run ends with exit status 2')),
};
const quarantineMistakes = {
    name: 'quarantine-mistakes',
    summary: 'mistakes in the quarantine: it accepts nothing',
    find: ({ quarantineProblems }) => quarantineProblems.map((problem) => mistake(problem, 'correct it: until then the whole file accepts nothing')),
};
function mistake({ file, line, message }, advice) {
    return {
        level: 'error',
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        found: message,
        advice,
    };
}
const requiredSuite = {
    name: 'required-suite-without-report',
    summary: 'suites that must leave a report and have none',
    find: ({ policy, patterns }) => policy.suites.flatMap(({ name, required, tests }) => {
        const own = testsOf(name, patterns);
        const [first] = own;
        if (!required || tests.length === 0 || first === undefined || own.some(({ files }) => files > 0))
            return [];
        return [
            {
                level: 'error',
                ...placeOf(first),
                found: `suite ${(0,printable/* quote */.hD)(name)} is required, and no report matches ${own.map(({ pattern }) => (0,printable/* quote */.hD)(pattern)).join(', ')}`,
                advice: 'run its tests first, correct the pattern, or write required: false',
            },
        ];
    }),
};
const emptyPattern = {
    name: 'glob-matches-nothing',
    summary: 'globs that match no file',
    find: ({ policy, patterns }) => patterns
        .filter(({ files, suite, purpose }) => {
        const isRequired = policy.suites.some(({ name, required }) => name === suite && required);
        const told = purpose === 'tests' && isRequired && testsOf(suite, patterns).every((each) => each.files === 0);
        return files === 0 && !told;
    })
        .map((pattern) => ({
        level: 'warning',
        ...placeOf(pattern),
        found: `${pattern.purpose}: ${(0,printable/* quote */.hD)(pattern.pattern)} matches no file`,
        advice: 'run what writes it first, or correct the pattern: it starts from the root of the repository',
    })),
};
/** A component that measures nothing: its gates could say nothing, and its row is empty. */
const emptyComponent = {
    name: 'component-matches-nothing',
    summary: 'components whose globs match no file, or none that a coverage report measures',
    find: ({ policy, tree, snapshot }) => {
        const measured = [...(snapshot.coverage?.files.keys() ?? [])];
        return (policy.components ?? []).flatMap(({ name, paths, line }) => {
            const place = {
                ...(policy.file === undefined ? {} : { file: policy.file }),
                ...(line === undefined ? {} : { line }),
            };
            const wrong = paths.filter((glob) => !glob.startsWith('!') && tree?.some((0,path_matcher/* pathMatcher */.k)([glob])) === false);
            const globs = wrong.map((glob) => ({
                level: 'warning',
                ...place,
                found: `component ${(0,printable/* quote */.hD)(name)}: ${(0,printable/* quote */.hD)(glob)} matches no file of the repository`,
                advice: 'correct the glob: it starts from the root of the repository',
            }));
            if (globs.length > 0 || measured.length === 0 || measured.some((0,path_matcher/* pathMatcher */.k)(paths)))
                return globs;
            return [
                {
                    level: 'warning',
                    ...place,
                    found: `component ${(0,printable/* quote */.hD)(name)}: no coverage report measures a file of it`,
                    advice: 'run its tests with coverage, or correct its paths',
                },
            ];
        });
    },
};
function testsOf(suite, patterns) {
    return patterns.filter((each) => each.suite === suite && each.purpose === 'tests');
}
function placeOf({ file, line }) {
    return { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
}
const nothingComplete = {
    name: 'no-complete-gate',
    summary: 'a policy by which a run passes that did not run',
    find: ({ policy: { file, gates } }) => {
        const all = gates.filter(({ check, suite }) => check === 'complete' && suite === undefined);
        const isAboutTests = gates.some(({ check }) => !/coverage|mutation/.test(check));
        if (file === undefined || !isAboutTests || all.some(({ level }) => level === 'block'))
            return [];
        const [weak] = all;
        return [
            {
                level: 'warning',
                file,
                ...(weak?.line === undefined ? {} : { line: weak.line }),
                found: weak === undefined
                    ? 'no gate asks for complete: tests that did not run, and reports that end in the middle, pass'
                    : 'complete only warns: tests that did not run, and reports that end in the middle, pass',
                advice: 'ask for it under gates',
                paste: ['- check: complete'],
            },
        ];
    },
};
const quarantineReview = {
    name: 'quarantine-entries',
    summary: 'entries of the quarantine that have expired, are still to come, name no test, or are not needed any more',
    find: ({ quarantine, today, policy, snapshot, base }) => (0,quarantine_review/* reviewQuarantine */.T)({ quarantine, today, policy, head: snapshot, base, whole: (0,compare_history/* isWhole */.wP)(snapshot) }).map(({ state, file, line, sentence }) => ({
        level: 'warning',
        ...(file === undefined ? {} : { file }),
        line,
        found: sentence,
        advice: ENTRY_ADVICE[state],
    })),
};
const ENTRY_ADVICE = {
    expired: 'mend the test and delete the entry, or let its owner write a new day at expires: until then every run on the default branch fails',
    orphan: 'delete the entry, or write the name as test-health explain shows it',
    recovered: 'delete the entry',
    future: 'write the day of today at added',
};

;// CONCATENATED MODULE: ./lib/doctor/report-checks.js

/** So many files are named where one finding is about many. */
const EXAMPLES = 3;
/** `3 reports, for example a.xml, b.xml` */
function several(rows, one = 'report') {
    const [only] = rows;
    if (rows.length === 1 && only !== undefined)
        return `1 ${one}`;
    return `${(0,numbers/* plural */.LS)(rows.length, one)}, for example ${rows
        .slice(0, EXAMPLES)
        .map(({ path }) => path)
        .join(', ')}`;
}
function report_checks_placeOf(rows) {
    const [first] = rows;
    return first === undefined ? {} : { file: first.path };
}
const errorOf = ({ diagnostics }) => diagnostics.find(({ level }) => level === 'error');
const unreadableReport = {
    name: 'unreadable-report',
    summary: 'reports that cannot be read, or not to their end',
    find: ({ snapshot }) => snapshot.reports
        .filter((row) => errorOf(row) !== undefined || (row.format !== undefined && row.state !== 'whole'))
        .map((row) => {
        const error = errorOf(row);
        return {
            level: 'error',
            file: row.path,
            ...(error?.line === undefined ? {} : { line: error.line }),
            found: error?.message ?? 'is not complete: it says so itself',
            advice: 'look in the log of the job for why the run that writes it did not finish',
        };
    }),
};
const unclaimedFile = {
    name: 'unclaimed-file',
    summary: 'files under the globs that are no report that is known',
    find: ({ snapshot }) => {
        const rows = snapshot.reports.filter((row) => row.format === undefined && errorOf(row) === undefined);
        if (rows.length === 0)
            return [];
        const found = `${several(rows, 'file')}: no format that is known`;
        const advice = 'name the reports more closely, or leave the file out with "!"';
        return [{ level: 'warning', ...report_checks_placeOf(rows), found, advice }];
    },
};
const declaredCounts = {
    name: 'declared-counts',
    summary: 'reports whose own counts differ from what is in them',
    find: ({ snapshot }) => notesOf(snapshot.reports)
        .filter(({ message }) => COUNTS.test(message))
        .map(({ path, line, message }) => ({
        // More entries than counted tests is how some writers count retries and files that do not load; fewer means that some are lost.
        level: isFewer(message) ? 'warning' : 'hint',
        file: path,
        ...(line === undefined ? {} : { line }),
        found: message,
        advice: isFewer(message)
            ? 'find out where tests are lost: a run that was cut, a converter, or a merge of reports'
            : 'look whether tests are there twice; retries and files that do not load are entries of their own in some writers',
    })),
};
/** Whether the report has fewer tests than it says; the first number is what it says. */
function isFewer(message) {
    const [said = 0, has = 0] = [...message.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(',', '')));
    return has < said;
}
const reportNotes = {
    name: 'report-notes',
    summary: 'what else the readers of the reports noticed',
    find: ({ snapshot }) => notesOf(snapshot.reports)
        .filter(({ message }) => !COUNTS.test(message))
        .map(({ path, line, level, message }) => ({
        level: level === 'warning' ? 'warning' : 'hint',
        file: path,
        ...(line === undefined ? {} : { line }),
        found: message,
        advice: 'look at this place of the report: test-health inspect shows what was read',
    })),
};
/** What the readers say where the totals of a report are not those of its entries. */
const COUNTS = /^the (header counts|report declares) /;
function notesOf(rows) {
    return rows
        .filter((row) => row.format !== undefined)
        .flatMap(({ path, diagnostics }) => diagnostics.filter(({ level }) => level !== 'error').map((diagnostic) => ({ ...diagnostic, path })));
}
const noPlace = {
    name: 'no-file-attribute',
    summary: 'reports whose tests have no file, so that no annotation has a place',
    find: ({ snapshot, producers }) => {
        const placed = new Set();
        const filled = new Set();
        for (const { cases } of snapshot.suites) {
            for (const test of cases) {
                filled.add(test.report);
                if (test.file !== undefined)
                    placed.add(test.report);
            }
        }
        const rows = snapshot.reports.filter(({ format }, report) => format === 'junit' && filled.has(report) && !placed.has(report));
        return byProducer(rows, producers).flatMap(({ producer, rows: own }) => {
            // One that another report of the tool should replace is told there; one that cannot say it is not asked.
            if (producer !== undefined && producer.place === undefined)
                return [];
            const of = producer === undefined ? '' : ` of ${producer.name}`;
            return [
                {
                    level: 'hint',
                    ...report_checks_placeOf(own),
                    found: `no test has a file attribute (${several(own)}${of}): annotations have no place in the diff`,
                    ...(producer?.place ?? {
                        advice: 'let the writer of the report add the file, where it has an option for it',
                    }),
                },
            ];
        });
    },
};
const betterFormat = {
    name: 'better-format',
    summary: 'JUnit reports of tools that have a report which says more',
    find: ({ snapshot, producers }) => byProducer(snapshot.reports, producers).flatMap(({ producer, rows }) => producer?.better === undefined
        ? []
        : [
            {
                level: 'hint',
                ...report_checks_placeOf(rows),
                found: `JUnit of ${producer.name} (${several(rows)}): ${producer.better.why}`,
                advice: 'write the JSON report of the tool in its place',
                paste: [producer.better.how],
            },
        ]),
};
function byProducer(rows, producers) {
    const groups = new Map();
    for (const row of rows) {
        const producer = producers.get(row.path);
        const group = groups.get(producer?.name ?? '') ?? { producer, rows: [] };
        group.rows.push(row);
        groups.set(producer?.name ?? '', group);
    }
    return [...groups.values()];
}
const unresolvedPaths = {
    name: 'unresolved-paths',
    summary: 'coverage of paths that are not in the repository',
    find: ({ snapshot }) => {
        const unresolved = snapshot.coverage?.unresolved ?? [];
        if (unresolved.length === 0)
            return [];
        const examples = unresolved.slice(0, EXAMPLES).join(', ');
        const rows = snapshot.reports.filter(({ coverage }) => coverage !== undefined);
        return [
            {
                level: 'warning',
                ...report_checks_placeOf(rows),
                found: `${(0,numbers/* count */.U9)(unresolved.length)} of ${(0,numbers/* plural */.LS)(snapshot.coverage?.files.size ?? 0, 'measured file')} with a path that is not in the repository: ${examples}`,
                advice: 'write paths relative to the repository, and leave out what is not in it (dependencies, generated code)',
            },
        ];
    },
};
const branchBound = {
    name: 'branch-lower-bound',
    summary: 'branch coverage of which nobody knows which branch was taken',
    find: ({ snapshot, policy }) => {
        const files = [...(snapshot.coverage?.files.values() ?? [])].filter(({ branchesAtLeast }) => branchesAtLeast);
        if (files.length === 0)
            return [];
        const gate = policy.gates.find(({ metric }) => metric !== undefined && OF_BRANCHES.includes(metric));
        const found = `branches of ${(0,numbers/* plural */.LS)(files.length, 'file')} were merged from reports that do not say which branch was taken: the number is a lower bound`;
        if (gate === undefined)
            return [{ level: 'hint', found, advice: 'measure lines, or write a format with branches (LCOV, Istanbul JSON)' }];
        return [
            {
                level: 'warning',
                ...(policy.file === undefined ? {} : { file: policy.file }),
                ...(gate.line === undefined ? {} : { line: gate.line }),
                found: `${found}, and the gate about ${gate.metric} is never judged`,
                advice: 'gate on lines, or write a format that says which branch was taken (LCOV, Istanbul JSON)',
            },
        ];
    },
};
const OF_BRANCHES = ['branches', 'lines-and-branches', 'strict-lines'];

;// CONCATENATED MODULE: ./lib/doctor/workflow-checks.js


/** As GitHub evaluates it. */
const expression = (code) => `\${{ ${code} }}`;
const workflow_checks_at = ({ file }, line) => ({ file, line });
const unreadableWorkflow = {
    name: 'unreadable-workflow',
    summary: 'workflows that cannot be read, so that nothing can be said about them',
    find: ({ workflows }) => workflows.flatMap((workflow) => workflow.problems.map(({ line, message }) => ({
        level: 'warning',
        ...workflow_checks_at(workflow, line),
        found: message,
        advice: 'look at this line; what stands there is not looked into',
    }))),
};
const onlyOnSuccess = {
    name: 'only-on-success',
    summary: 'a gate that is skipped exactly when tests fail',
    find: ({ workflows }) => gateSteps(workflows).flatMap(({ workflow, job, step }) => {
        const before = job.steps.slice(0, job.steps.indexOf(step));
        const mayFail = before.some(({ run, continues }) => run !== undefined && !continues);
        if (!mayFail || runsAfterFailure(step.condition))
            return [];
        return [
            {
                level: 'error',
                ...workflow_checks_at(workflow, step.line),
                found: `the step runs only when every step before it succeeded, so nobody hears of failed tests (job ${(0,printable/* quote */.hD)(job.name)})`,
                advice: 'let the step run after failed tests, too',
                paste: [`if: ${expression('!cancelled()')}`],
            },
        ];
    }),
};
const skippedThroughNeeds = {
    name: 'skipped-through-needs',
    summary: 'a gate that is skipped when a job before it fails, which a required check takes for success',
    find: ({ workflows }) => perJob(judgingSteps(workflows))
        .filter(({ job }) => job.needs.length > 0 && !runsAfterFailure(job.condition))
        .map(({ workflow, job }) => ({
        level: 'error',
        ...workflow_checks_at(workflow, job.line),
        found: `job ${(0,printable/* quote */.hD)(job.name)} is skipped when ${job.needs.join(' or ')} fails, and a skipped job counts as success for a required check`,
        advice: 'let the job run after failed jobs, too',
        paste: [`if: ${expression('!cancelled()')}`],
    })),
};
/** What the Action asks of the token, and what is lost without it. */
const SCOPES = [
    { scope: 'contents', level: 'read', why: 'the base commit cannot be found' },
    { scope: 'actions', level: 'read', why: 'no result of the base branch can be read, so nothing is compared' },
    { scope: 'pull-requests', level: 'write', why: 'no comment can be written' },
];
const permissions = {
    name: 'permissions',
    summary: 'what the token of the gate may not do and should',
    find: ({ workflows }) => perJob(judgingSteps(workflows).filter(({ workflow }) => ofPullRequests(workflow))).flatMap(({ workflow, job, step }) => {
        const given = job.permissions ?? workflow.permissions;
        if (given === undefined) {
            return [
                {
                    level: 'hint',
                    ...workflow_checks_at(workflow, job.line),
                    found: `job ${(0,printable/* quote */.hD)(job.name)} does not say its permissions, so the settings of the repository decide`,
                    advice: 'say them in the job',
                    paste: ['permissions: { contents: read, actions: read, pull-requests: write }'],
                },
            ];
        }
        // Where no pull request is judged there is none to write to.
        const silent = step.inputs.get('comment') === 'off' || /event_name\s*==\s*'(push|schedule)'/.test(job.condition ?? '');
        return SCOPES.filter(({ scope, level }) => !(silent && scope === 'pull-requests') && !grants(given, scope, level)).map(({ scope, level, why }) => ({
            level: 'warning',
            ...workflow_checks_at(workflow, job.line),
            found: `job ${(0,printable/* quote */.hD)(job.name)} has no permission ${scope}: ${level}: ${why}`,
            advice: 'add it to its permissions',
            paste: [`${scope}: ${level}`],
        }));
    }),
};
function grants(given, scope, level) {
    if (typeof given === 'string')
        return given === 'write-all' || level === 'read';
    const found = given.get(scope);
    return found === 'write' || (found === 'read' && level === 'read');
}
const notPinned = {
    name: 'not-pinned',
    summary: 'the Action by a tag or branch, which can be moved to other code',
    find: ({ workflows }) => gateSteps(workflows)
        .filter(({ step }) => !/@[0-9a-f]{40}$/.test(step.uses ?? ''))
        .map(({ workflow, step }) => ({
        level: 'warning',
        ...workflow_checks_at(workflow, step.line),
        found: `${(0,printable/* quote */.hD)(step.uses ?? '')} names no commit: a tag or branch can be moved to other code`,
        advice: 'write the 40 digits of the commit, and the version as a comment behind it',
    })),
};
const noMergeGroup = {
    name: 'no-merge-group',
    summary: 'a gate that the merge queue would wait for in vain',
    find: ({ workflows }) => workflows
        .filter(({ events }) => events.has('pull_request') && !events.has('merge_group'))
        .flatMap((workflow) => {
        const [first] = judgingSteps([workflow]);
        if (first === undefined)
            return [];
        return [
            {
                level: 'hint',
                ...workflow_checks_at(workflow, first.job.line),
                found: `job ${(0,printable/* quote */.hD)(first.job.name)} does not run on merge_group: as a required check it would stop a merge queue`,
                advice: 'add the event under on',
                paste: ['merge_group:'],
            },
        ];
    }),
};
/** Something that differs from job to job of a matrix. */
const VARIES = /\$\{\{[^}]*\b(matrix|strategy|runner\.os)\b/;
const usesArtifact = ({ uses }, verb) => uses?.startsWith(`actions/${verb}-artifact@`) === true;
const overwritten = {
    name: 'reports-overwritten',
    summary: 'reports of several jobs that end under one name',
    find: ({ workflows }) => workflows.flatMap((workflow) => {
        const uploads = workflow.jobs
            .filter(({ matrix }) => matrix)
            .flatMap((job) => job.steps.filter((step) => usesArtifact(step, 'upload')).map((step) => ({ job, step })));
        const named = uploads
            .filter(({ step }) => !VARIES.test(step.inputs.get('name') ?? ''))
            .map(({ job, step }) => ({
            level: 'error',
            ...workflow_checks_at(workflow, step.line),
            found: `every job of the matrix of ${(0,printable/* quote */.hD)(job.name)} uploads the artifact ${(0,printable/* quote */.hD)(step.inputs.get('name') ?? 'artifact')}: all but one are lost`,
            advice: `put ${expression('strategy.job-index')} into the name, or use mode: collect and mode: gate, which need no names`,
        }));
        const mixes = uploads.some(({ step }) => VARIES.test(step.inputs.get('name') ?? '') && !VARIES.test(step.inputs.get('path') ?? ''));
        const merged = workflow.jobs
            .filter((job) => mixes && isGate(job, workflows))
            .flatMap((job) => job.steps)
            .filter((step) => usesArtifact(step, 'download') && step.inputs.get('merge-multiple') === 'true')
            .map((step) => ({
            level: 'error',
            ...workflow_checks_at(workflow, step.line),
            found: 'artifacts of several jobs are unpacked into one folder: reports of the same name overwrite each other',
            advice: 'leave merge-multiple out, so that each artifact keeps its folder',
        }));
        return [...named, ...merged];
    }),
};
function isGate(job, workflows) {
    return gateSteps(workflows).some((each) => each.job === job);
}
const noWorkflow = {
    name: 'no-workflow',
    summary: 'no workflow runs the gate',
    find: ({ workflows }) => gateSteps(workflows).length > 0 || workflows.some(({ problems }) => problems.length > 0)
        ? []
        : [
            {
                level: 'hint',
                found: 'no workflow in .github/workflows runs test-health',
                advice: 'add the step to the job that runs the tests',
                paste: [
                    '- uses: OWNER/test-health@COMMIT',
                    `  if: ${expression('!cancelled()')}`,
                    '  with: { tests: "reports/**/*.xml" }',
                ],
            },
        ],
};
function ofPullRequests({ events }) {
    return ['pull_request', 'pull_request_target', 'workflow_run'].some((event) => events.has(event));
}

;// CONCATENATED MODULE: ./lib/doctor/index.js





/** Everything that is looked at. A new check is a row here. */
const CHECKS = [
    policyMistakes,
    quarantineMistakes,
    requiredSuite,
    emptyPattern,
    nothingComplete,
    emptyComponent,
    unreadableReport,
    unclaimedFile,
    declaredCounts,
    reportNotes,
    betterFormat,
    noPlace,
    unresolvedPaths,
    branchBound,
    quarantineReview,
    unreadableWorkflow,
    onlyOnSuccess,
    skippedThroughNeeds,
    verdictIgnored,
    lostUpload,
    overwritten,
    noCheckout,
    permissions,
    notPinned,
    noMergeGroup,
    shallowCheckout,
    noWorkflow,
];
/** All findings, errors first, else in the order of the table. */
function diagnose(examined) {
    const all = CHECKS.flatMap(({ name, find }) => find(examined).map((finding) => ({ check: name, ...finding })));
    return LEVELS.flatMap((level) => all.filter((finding) => finding.level === level));
}

// EXTERNAL MODULE: ./lib/render/plain.js
var plain = __webpack_require__(60940);
// EXTERNAL MODULE: ./lib/render/style.js
var render_style = __webpack_require__(24721);
;// CONCATENATED MODULE: ./lib/doctor/text.js




const STYLES = { error: 'red', warning: 'yellow', hint: 'cyan' };
/** Three lines for each finding: where, what, what to do, and what to paste; then how many there are. */
function diagnosisText(findings, scope, { colour }) {
    const style = (0,render_style/* stylist */.d)(colour);
    const blocks = findings.map(({ level, check, file, line, found, advice, paste = [] }) => {
        const place = [file, line].filter((part) => part !== undefined).join(':');
        const head = [style(STYLES[level], level.padEnd(7)), check, ...(place === '' ? [] : [(0,plain/* oneLine */.TN)(place)])].join('  ');
        const lines = paste.map((each) => `      ${each}\n`).join('');
        return `${head}\n  ${(0,plain/* oneLine */.TN)(found)}\n  → ${(0,plain/* oneLine */.TN)(advice)}${lines === '' ? '' : ':'}\n${lines}`;
    });
    const looked = `${(0,numbers/* plural */.LS)(scope.reports, 'report')} and ${(0,numbers/* plural */.LS)(scope.workflows, 'workflow')} looked at`;
    const counts = LEVELS.flatMap((level) => {
        const n = findings.filter((finding) => finding.level === level).length;
        return n === 0 ? [] : [(0,numbers/* plural */.LS)(n, level)];
    });
    return [...blocks, `${counts.length === 0 ? 'Nothing to mend' : counts.join(', ')}: ${looked}\n`].join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/doctor.js





const doctor = {
    name: 'doctor',
    summary: 'says what is wrong with reports, policy, quarantine and workflows, and how to mend it',
    help: `Usage: test-health doctor [--tests GLOB] [--coverage GLOB] [--json]

Looks at the reports that are there, at the policy, the quarantine and the workflows. Each finding says where it is, what was found and what to do.

  --tests GLOB       test reports; may be repeated (default: those that the policy and the workflows name)
  --coverage GLOB    coverage reports, likewise
  --policy FILE      the rules (default: .github/test-health.yml where it is there)
  --quarantine FILE  accepted failures (default: .github/test-quarantine.yml where it is there)
  --base PATH        a snapshot of base: its history says which entries of the quarantine nobody needs any more
  --json             one JSON object: findings with check, level, file, line, found and advice

Levels: error (the gate is wrong or blind because of it) · warning (something it could say is lost) · hint (it could be better)
Exit status: 0 no error, perhaps warnings and hints · 1 at least one error · 2 a mistake in the call`,
    options: {
        tests: { type: 'string', multiple: true },
        coverage: { type: 'string', multiple: true },
        policy: { type: 'string' },
        quarantine: { type: 'string' },
        base: { type: 'string' },
        json: { type: 'boolean' },
    },
    run: async (args, io) => {
        noPositionals(args, 'name the reports with --tests');
        const examined = await examine({
            root: io.root,
            tests: texts(args, 'tests'),
            coverage: texts(args, 'coverage'),
            policy: command_text(args, 'policy') ?? '',
            quarantine: command_text(args, 'quarantine') ?? '',
            base: command_text(args, 'base') ?? '',
            today: io.today,
        });
        const findings = diagnose(examined);
        const scope = { reports: examined.snapshot.reports.length, workflows: examined.workflows.length };
        if (args.values.json === true) {
            io.data((0,log/* jsonWithoutCommands */.Dw)(`${JSON.stringify({ version: 1, findings, examined: scope }, undefined, 2)}\n`));
        }
        else
            io.out(diagnosisText(findings, scope, { colour: io.colour }));
        return findings.some(({ level }) => level === 'error') ? 1 : 0;
    },
};

// EXTERNAL MODULE: ./lib/compare/groups.js
var groups = __webpack_require__(26223);
// EXTERNAL MODULE: ./lib/compare/signature.js + 1 modules
var compare_signature = __webpack_require__(34743);
// EXTERNAL MODULE: ./lib/compare/waivers.js
var waivers = __webpack_require__(73074);
;// CONCATENATED MODULE: ./lib/explain/history.js


const BARS = new Map([
    ['P', '▁'],
    ['~', '▄'],
    ['F', '█'],
    ['S', '░'],
    ['.', '·'],
]);
/** A test of base without a record passed in every run. One that base does not have now may still be remembered. */
function historyOf(history, { id, idOnBase }) {
    const record = history.tests.get(idOnBase ?? id);
    if (record === undefined && idOnBase === undefined)
        return undefined;
    const outcomes = record?.outcomes ?? (0,compare_history/* usualOutcomes */.ue)(history.runs);
    const of = (code) => [...outcomes].filter((each) => each === code).length;
    const ran = of('P') + of('~') + of('F');
    const clauses = [
        `passed in ${of('P') + of('~')} of ${(0,numbers/* plural */.LS)(ran, 'base run')}`,
        ...(of('~') > 0 ? [`${of('~')} of them after a failed attempt`] : []),
        ...(of('F') > 0 ? [`failed in ${of('F')}`] : []),
        ...(of('S') > 0 ? [`skipped in ${of('S')}`] : []),
        ...(of('.') > 0 ? [`${of('.')} more say nothing`] : []),
        ...(record?.failing === undefined
            ? []
            : [
                `fails since ${(0,numbers/* plural */.LS)(record.failing.runs, 'run')}${record.failing.sha === undefined ? '' : `, first at ${record.failing.sha.slice(0, 7)}`}`,
            ]),
    ];
    return {
        outcomes,
        sparkline: [...outcomes].map((code) => BARS.get(code) ?? '·').join(''),
        words: clauses.join(', '),
    };
}

// EXTERNAL MODULE: ./lib/domain/comparison.js
var comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/policy/days.js
var days = __webpack_require__(36119);
// EXTERNAL MODULE: ./lib/policy/forms.js
var policy_forms = __webpack_require__(33613);
;// CONCATENATED MODULE: ./lib/explain/verdict.js



function weightOf({ change, gates, suite, today }) {
    if (change === undefined)
        return { gates: [] };
    const checks = checksOf(change);
    const counted = gates
        .filter(({ state }) => state === 'block' || state === 'warn')
        .filter(({ check, scope }) => checks.includes(check) && (scope === '' || scope === suite))
        .map(({ check, scope, state }) => ({ check, scope, state }));
    const blocks = counted.some(({ state }) => state === 'block');
    const way = change.lapsed === 'touched' ? LAPSED : WAYS[change.class];
    const entry = blocks && (0,comparison/* isUnexcused */.vL)(change) ? entryFor(change, today) : undefined;
    return {
        gates: counted,
        ...(counted.length === 0 || way === undefined ? {} : { toPass: way }),
        ...(entry === undefined ? {} : { entry }),
    };
}
/** Checks that count a test of that class. */
function checksOf(change) {
    if ((0,comparison/* isUnexcused */.vL)(change)) {
        return ['newly-failing', 'failing', 'pass-rate', ...(change.test.kind === 'case' ? [] : ['complete'])];
    }
    switch (change.class) {
        case 'stillFailing':
        case 'waived':
            return ['failing', 'pass-rate'];
        case 'flaky':
            return ['flaky'];
        case 'missing':
            return ['missing-tests'];
        case 'notRun':
            return ['complete'];
        case 'newlySkipped':
            return ['newly-skipped'];
        case 'newlyFailing':
        case 'newTestFailing':
        case 'failingDifferently':
        case 'likelyFlaky':
        case 'fixed':
        case 'removed':
        case 'moved':
        case 'added':
            return [];
    }
}
const MEND = 'make it pass, here or in a later attempt of the same run';
const WAYS = {
    newlyFailing: MEND,
    failingDifferently: `${MEND}; that base fails in it too excuses only the error of base`,
    newTestFailing: MEND,
    likelyFlaky: 'run the job again; where that is too often, see likely-flaky: warn in the documentation of the policy',
    stillFailing: 'make it pass: these gates excuse nothing that base has too',
    waived: 'make it pass: these gates excuse nothing that is accepted',
    flaky: 'mend what makes it fail now and then',
    missing: 'bring it back, or delete its file in this change',
    notRun: 'look in the log of the job for why it did not run',
    newlySkipped: 'let it run again',
    fixed: undefined,
    removed: undefined,
    moved: undefined,
    added: undefined,
};
const LAPSED = 'mend it in this change, which touches its file; or let its owner accept it anew, in a change that lands first';
/** So long is an acceptance that nobody thought about. */
const DAYS = 14;
/** Nobody can write down a name that has characters which cannot be seen. */
function entryFor({ id, signature, class: name }, today) {
    if (signature === undefined || !policy_forms/* SENTENCE */.gz.pattern.test(id))
        return undefined;
    return [
        `- test: ${JSON.stringify(id)}`,
        `  kind: ${name === 'likelyFlaky' ? 'flaky' : 'broken'}`,
        `  match: ${signature}`,
        '  reason: "why it is accepted"',
        '  owner: "who brings it to an end"',
        `  added: ${today}`,
        `  expires: ${(0,days/* dayAfter */.PV)(today, DAYS)}`,
    ];
}

;// CONCATENATED MODULE: ./lib/explain/explanation.js








function explainTest(found, judgement, rules) {
    const { id, suite, test, side } = found;
    const { comparison, head } = judgement;
    const change = (0,render_classes/* classesById */.d)(comparison).get(id);
    const base = comparison.base;
    const reports = side === 'head' ? head.snapshot.reports : (base?.snapshot.reports ?? []);
    const report = reports[test.report]?.path;
    const group = (0,groups/* groupReports */.r)(reports, rules.policy.suites).ofReport(test.report);
    const cause = side === 'head' ? causeOf(found, change?.signature, judgement) : undefined;
    const idOnBase = base === undefined ? undefined : findOnBase(base.snapshot, id, change?.before);
    const history = base?.history === undefined ? undefined : historyOf(base.history, { id, idOnBase });
    return {
        id,
        verdict: side === 'head' ? test.verdict : 'absent',
        ...(change === undefined ? {} : { class: change.class }),
        words: wordsOf(found, change, base !== undefined),
        ...(change === undefined || change.evidence === '' ? {} : { evidence: change.evidence }),
        ...(test.file === undefined ? {} : { file: test.file }),
        ...(test.line === undefined ? {} : { line: test.line }),
        ...(report === undefined ? {} : { report }),
        ...(group === undefined
            ? {}
            : { suite: { name: group.name, ...(group.owner === undefined ? {} : { owner: group.owner }) } }),
        ...(cause === undefined ? {} : { cause }),
        attempts: side === 'head'
            ? test.attempts.map((attempt) => (attempt.status === 'failed' ? attempt.kind : attempt.status))
            : [],
        ...(history === undefined ? {} : { history }),
        quarantine: (0,waivers/* entryFinder */.RV)(rules.quarantine.entries)({ suite, test }).map((entry) => ({
            entry,
            state: (0,waivers/* stateOf */.L4)(entry, rules.today),
        })),
        weight: weightOf({ change, gates: judgement.gates, suite: group?.name, today: rules.today }),
    };
}
/** The id of a test on base, where it may have had another name. */
function findOnBase({ suites }, id, before) {
    let moved;
    for (const suite of suites) {
        for (const test of suite.cases) {
            const known = (0,tests/* testId */.ec)(suite, test);
            if (known === id)
                return id;
            if (before !== undefined && isSameCase(test, before))
                moved ??= known;
        }
    }
    return moved;
}
function isSameCase(a, b) {
    return a.name === b.name && a.classname === b.classname && a.file === b.file && a.ordinal === b.ordinal;
}
function wordsOf({ test }, change, hasBase) {
    if (change !== undefined)
        return hasBase || change.class !== 'newlyFailing' ? (0,facts/* changeWords */.mF)(change) : 'failing';
    return hasBase ? `${test.verdict}, as on base` : `${test.verdict}, no base to compare with`;
}
function causeOf({ id, test }, signature, { comparison }) {
    const failure = (0,compare_signature/* decidingFailure */.wF)(test);
    if (failure === undefined || signature === undefined)
        return undefined;
    const cluster = comparison.clusters.find((each) => each.id === signature);
    return {
        signature,
        line: cluster?.message ?? '',
        message: failure.message,
        detail: failure.detail,
        ...(cluster?.isNew === undefined ? {} : { isNew: cluster.isNew }),
        others: (cluster?.changes ?? []).map((change) => change.id).filter((other) => other !== id),
    };
}

// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(63304);
// EXTERNAL MODULE: ./lib/policy/test-names.js
var test_names = __webpack_require__(10905);
;// CONCATENATED MODULE: ./lib/explain/matches.js




/** So many matches are listed, and so many near names are told where there is none. */
const LISTED = 20;
const NEAR = 5;
/**
 * The tests that `wanted` names: by its id, else in any spelling that runners use, else as a part of the id (in any case, where none has it
 * as written). More than one test may have the same name in a runner's spelling.
 */
function findTests(judgement, wanted) {
    const rules = matchers(wanted);
    const found = rules.map(() => ({ tests: [], total: 0 }));
    for (const each of allTests(judgement)) {
        const rank = rules.findIndex((matches) => matches(each));
        const kept = found[rank];
        if (kept === undefined)
            continue;
        kept.total++;
        if (kept.tests.length < LISTED)
            kept.tests.push(each);
    }
    return found.find(({ total }) => total > 0) ?? { tests: [], total: 0 };
}
function matchers(wanted) {
    const normal = (0,test_names/* normalName */.tK)(wanted);
    const tail = (0,test_names/* tailOf */.Cj)(normal);
    const lower = wanted.toLowerCase();
    return [
        ({ id }) => id === wanted,
        ({ suite, test }) => (0,test_names/* tailOf */.Cj)((0,test_names/* normalName */.tK)(test.name)) === tail && (0,test_names/* normalNamesOf */.F9)(suite, test).has(normal),
        ({ id }) => id.includes(wanted),
        ({ id }) => id.toLowerCase().includes(lower),
    ];
}
function* allTests({ head, comparison }) {
    for (const suite of head.snapshot.suites) {
        for (const test of suite.cases)
            yield { id: (0,tests/* testId */.ec)(suite, test), suite, test, side: 'head' };
    }
    const { missing, notRun, removed } = comparison.changes;
    for (const { id, suite, test } of [...missing, ...notRun, ...removed])
        yield { id, suite, test, side: 'base' };
}
/** Names that share most of their three-letter groups with `wanted`, nearest first; where none does, those that a typo may stand for. */
function nearestNames(judgement, wanted) {
    const near = namesAlike(judgement, wanted);
    if (near.length > 0)
        return near;
    const all = [...allTests(judgement)];
    const meant = (0,suggest/* closest */.kp)(wanted, all.map(({ test }) => test.name));
    return all
        .filter(({ test }) => test.name === meant)
        .slice(0, NEAR)
        .map(({ id }) => id);
}
function namesAlike(judgement, wanted) {
    const groups = trigrams(wanted);
    const least = Math.max(1, Math.ceil(groups.length / 3));
    let best = [];
    for (const { id } of allTests(judgement)) {
        const text = id.toLowerCase();
        const shared = groups.filter((group) => text.includes(group)).length;
        const last = best.at(-1);
        if (shared < least || (best.length === NEAR && last !== undefined && shared <= last.shared))
            continue;
        best = [...best, { id, shared }].sort((a, b) => b.shared - a.shared || (0,domain_text/* byText */.z)(a.id, b.id)).slice(0, NEAR);
    }
    return best.map(({ id }) => id);
}
/** Of the first 100 characters. */
function trigrams(text) {
    const lower = text.toLowerCase().slice(0, 100);
    const groups = Array.from({ length: Math.max(1, lower.length - 2) }, (_, index) => lower.slice(index, index + 3));
    return [...new Set(groups)];
}

;// CONCATENATED MODULE: ./lib/explain/text.js




/** Other tests with the same cause that are named, and lines of a trace. */
const NAMED = 3;
const TRACE = 15;
/** One topic a line, its name in front; a trace at the end. */
function explanationText(explained, { colour, width }) {
    const style = (0,render_style/* stylist */.d)(colour);
    const { id, words, evidence, cause, quarantine } = explained;
    const rows = [
        ['class', evidence === undefined ? words : `${words}: ${evidence}`],
        ['verdict', verdictWords(explained.weight)],
        ...optional('to pass', explained.weight.toPass),
        ...optional('place', text_placeOf(explained)),
        ...optional('report', explained.report),
        ...optional('suite', explained.suite && [explained.suite.name, ...optionalOwner(explained.suite.owner)].join(', ')),
        ...(explained.attempts.length > 1 ? [['attempts', explained.attempts.join(', ')]] : []),
        ...(cause === undefined ? [] : causeRows(cause)),
        ...optional('history', explained.history && `${explained.history.sparkline} ${explained.history.words}`),
        ...quarantine.map(({ entry, state }) => [
            'accepted',
            `${ENTRY_WORDS[state]} until ${entry.expires} by ${entry.owner}: ${entry.reason} (line ${entry.line}, only ${JSON.stringify(entry.match)})`,
        ]),
    ];
    const lines = rows.map(([name, value]) => `  ${style('dim', name.padEnd(9))} ${(0,plain/* oneLine */.TN)(value)}`);
    const trace = (0,plain/* excerpt */.Kb)(cause?.detail ?? '', TRACE).map((line) => style('dim', `    ${(0,plain/* shorten */.ml)(line, Math.max(40, width - 4))}`));
    const entry = explained.weight.entry ?? [];
    const accepting = entry.length === 0
        ? []
        : [
            '  To accept exactly this failure for a while, in a change that lands before this one (.github/test-quarantine.yml, under entries):',
            ...entry.map((line) => `    ${line}`),
        ];
    const head = style(VERDICTS[explained.verdict], style('bold', (0,plain/* oneLine */.TN)(id)));
    return `${[head, ...lines, ...trace, ...accepting].join('\n')}\n`;
}
const VERDICTS = {
    passed: 'green',
    flaky: 'yellow',
    failed: 'red',
    errored: 'red',
    skipped: 'none',
    absent: 'red',
};
const ENTRY_WORDS = { active: 'this failure,', expired: 'no more, expired:', future: 'not yet,' };
/** `blocks newly-failing, warns in pass-rate` */
function verdictWords({ gates }) {
    if (gates.length === 0)
        return 'no gate stops or warns because of it';
    const named = (state) => [
        ...new Set(gates
            .filter((gate) => gate.state === state)
            .map(({ check, scope }) => `${check}${scope === '' ? '' : ` (${scope})`}`)),
    ];
    const [blocks, warns] = [named('block'), named('warn')];
    return [
        ...(blocks.length === 0 ? [] : [`blocks ${blocks.join(', ')}`]),
        ...(warns.length === 0 ? [] : [`warns in ${warns.join(', ')}`]),
    ].join('; ');
}
function text_placeOf({ file, line }) {
    return file === undefined || line === undefined ? file : `${file}:${line}`;
}
function optionalOwner(owner) {
    return owner === undefined ? [] : [`owner ${owner}`];
}
function optional(name, value) {
    return value === undefined ? [] : [[name, value]];
}
function causeRows({ signature, line, message, isNew, others }) {
    const age = isNew === undefined ? '' : isNew ? ', not on base' : ', on base too';
    const named = others.slice(0, NAMED);
    const more = others.length - named.length;
    const said = (0,plain/* firstLine */.TM)(message);
    return [
        ['cause', `${signature}${age}${line === '' ? '' : `: ${line}`}`],
        ...(said === '' || said === line ? [] : [['message', (0,plain/* shorten */.ml)(said, 300)]]),
        [
            'shared by',
            others.length === 0
                ? 'no other test'
                : `${(0,numbers/* plural */.LS)(others.length, 'other test')}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
        ],
    ];
}
/** Several tests: which to choose from, and how many are not shown. */
function matchesText({ tests, total }) {
    const rest = total - tests.length;
    return [
        `${(0,numbers/* plural */.LS)(total, 'test')} match, name one of them${rest > 0 ? ` (the first ${LISTED})` : ''}:`,
        ...tests.map(({ id }) => `  ${(0,plain/* oneLine */.TN)(id)}`),
        ...(rest > 0 ? [`  and ${(0,numbers/* plural */.LS)(rest, 'other')}`] : []),
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/explain.js








/** How much was looked through: a name may be right, and the glob wrong. */
function amongWords({ head, comparison }) {
    const reports = head.snapshot.reports.filter(({ format }) => format !== undefined).length;
    if (reports === 0)
        return ': no report was read, look at --tests';
    return ` among ${(0,numbers/* plural */.LS)(comparison.head.total, 'test')} of ${(0,numbers/* plural */.LS)(reports, 'report')}`;
}
const explain = {
    name: 'explain',
    summary: 'says why a test is classed as it is',
    help: `Usage: test-health explain TEST --tests GLOB [--base PATH]

Says what a test did, its class and the evidence for it, which gates stop because of it and what would change that, the cause of its failure and the other tests with it, its history on base, its owner and
its place. TEST is its id as the comment shows it, a name as its runner writes it (tests/a.py::TestX::test_y), or any part of its id that no other
test has; where several have it, they are listed.

${JUDGE_HELP}
  --json             one JSON object: the explanation, or the matches and their number

Exit status: 0 · 2 a mistake in the call or the policy, or no such test

Example:
  test-health explain test_expired_token --tests 'reports/**/*.xml' --base base.snapshot`,
    options: { ...JUDGE_OPTIONS, json: { type: 'boolean' } },
    run: async (args, io) => {
        const [wanted, surplus] = args.positionals;
        if (wanted === undefined || wanted.trim() === '' || surplus !== undefined)
            throw new UsageError(`found ${args.positionals.length} names, wanted one test: test-health explain test_login --tests reports`);
        const config = judgeConfig(args, io);
        const judgement = await judgeReports(config, { diff: judgeDiff(args, io), publish: () => { } });
        const matches = findTests(judgement, wanted);
        const [found] = matches.tests;
        if (found === undefined) {
            const near = nearestNames(judgement, wanted);
            const hint = near.length === 0 ? '' : `; near are:\n${near.map((id) => `  ${JSON.stringify((0,plain/* oneLine */.TN)(id))}`).join('\n')}`;
            throw new UsageError(`found no test ${JSON.stringify(wanted)}${amongWords(judgement)}${hint}`);
        }
        const explained = matches.total > 1 ? undefined : explainTest(found, judgement, config);
        if (args.values.json === true) {
            const { tests, total } = matches;
            const answer = explained ?? { matches: tests.map(({ id }) => id), total };
            io.data((0,log/* jsonWithoutCommands */.Dw)(`${JSON.stringify({ version: 1, ...answer }, undefined, 2)}\n`));
        }
        else
            io.out(explained === undefined ? matchesText(matches) : explanationText(explained, io));
        return 0;
    },
};

// EXTERNAL MODULE: ./lib/merge/builder.js + 1 modules
var merge_builder = __webpack_require__(48190);
// EXTERNAL MODULE: ./lib/merge/paths.js + 2 modules
var paths = __webpack_require__(49171);
// EXTERNAL MODULE: ./lib/render/inspect.js
var inspect = __webpack_require__(60484);
;// CONCATENATED MODULE: ./lib/commands/inspect.js










const inspect_inspect = {
    name: 'inspect',
    summary: 'says what is read in each file',
    help: `Usage: test-health inspect FILE… [--json]

Every file gets one line, whatever is in it: its format, what was counted, and what is wrong with it.

  --json             one JSON object a line

Exit status: 0 · 2 a mistake in the call · 3 a report could not be read

Examples:
  test-health inspect reports/junit.xml coverage/lcov.info
  test-health inspect --json reports | jq .tests`,
    options: { json: { type: 'boolean' } },
    run: async ({ values, positionals }, io) => {
        if (positionals.length === 0)
            throw new UsageError('found no file, wanted at least one: test-health inspect reports/junit.xml');
        let unread = false;
        for (const name of positionals) {
            for (const row of await inspectFiles(name, io.root)) {
                unread ||= row.diagnostics.some(({ level }) => level === 'error');
                if (values.json === true)
                    io.data(`${(0,log/* jsonWithoutCommands */.Dw)((0,inspect/* renderReportRowJson */.Fz)(row))}\n`);
                else
                    io.out(`${(0,inspect/* renderReportRow */.VY)(row, { colour: io.colour })}\n`);
            }
        }
        return unread ? 3 : 0;
    },
};
async function inspectFiles(name, root) {
    if ((0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, name), { throwIfNoEntry: false })?.isFile() === true)
        return [inspectFile(name, root)];
    const { files, diagnostics } = await (0,find/* findFiles */.lY)([name], { root, purpose: 'inspect' });
    if (files.length > 0)
        return files.map((file) => inspectFile(file.path, root));
    return [inspect_failed(name, diagnostics[0]?.message ?? 'is not there')];
}
function inspectFile(name, root) {
    const file = (0,find/* describeFile */.CL)(name, root);
    if ('message' in file)
        return inspect_failed(name, file.message);
    const builder = (0,merge_builder/* createSnapshotBuilder */.C)({ paths: (0,paths/* createPathResolver */.u)({ tree: [], workspace: root }) });
    return (0,load/* readFile */.TA)({ ...file, path: name }, builder, {
        environment: tests/* NO_ENVIRONMENT */.q0,
        purpose: 'tests',
        since: undefined,
    });
}
function inspect_failed(path, message) {
    return {
        path,
        environment: tests/* NO_ENVIRONMENT */.q0,
        format: undefined,
        state: 'unreadable',
        diagnostics: [{ level: 'error', file: path, message }],
    };
}

// EXTERNAL MODULE: ./lib/baseline/codec.js + 13 modules
var codec = __webpack_require__(22815);
// EXTERNAL MODULE: ./lib/merge/snapshot.js + 1 modules
var snapshot = __webpack_require__(22152);
// EXTERNAL MODULE: ./lib/git-diff.js
var git_diff = __webpack_require__(6843);
;// CONCATENATED MODULE: ./lib/commands/previous.js






/** The options of every command that stores a run, for the history that is stored with it. */
const HISTORY_OPTIONS = { base: { type: 'string' }, at: { type: 'string' } };
const HISTORY_HELP = `  --base PREVIOUS    the snapshot of the run before on this branch: its history goes on in the new one
  --at TIME          when the run was (default: now), such as 2026-11-20T10:00:00Z`;
/** The history to store with a run: that of the run before and this one. */
function historyWith({ snapshot, sha, masks }, args, io) {
    const at = timeOf(command_text(args, 'at'), io.now);
    const before = previous(command_text(args, 'base'), io);
    // Git may not be there, or not have that commit: tests of a renamed file then begin anew.
    const diff = before?.sha === undefined ? undefined : (0,git_diff/* diffOfCommit */._)(io.root, before.sha);
    return (0,compare_history/* extendHistory */.$6)({ before, snapshot, at, diff, ...(sha === undefined ? {} : { sha }), ...(masks && { masks }) });
}
function timeOf(written, now) {
    if (written === undefined)
        return now;
    const at = Date.parse(written);
    if (Number.isNaN(at))
        throw new UsageError(`--at: found ${JSON.stringify(written)}, wanted a time such as 2026-11-20T10:00:00Z`);
    return at;
}
/** In the first run of a cache it is not there. What cannot be used is told, and history begins anew: it only ever adds evidence. */
function previous(file, io) {
    if (file === undefined)
        return undefined;
    const tell = (problem) => {
        io.err(`${file}: ${problem}; history begins with this run\n`);
        return undefined;
    };
    const data = read((0,external_node_path_.resolve)(io.root, file));
    if (data === undefined)
        return tell('cannot be read');
    const decoded = (0,codec/* decodeSnapshot */.p)(data);
    if ('problem' in decoded)
        return tell(decoded.problem);
    const { snapshot, meta } = decoded;
    return { snapshot, history: meta.history ?? { runs: [], tests: new Map() }, sha: meta.sha };
}
function read(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/commands/snapshot.js











const snapshot_snapshot = {
    name: 'snapshot',
    summary: 'stores what a base run left behind, for "check --base"',
    help: `Usage: test-health snapshot --tests GLOB [--coverage GLOB] --output FILE [--base PREVIOUS]

${REPORT_HELP}
  --output FILE      where to write it
${HISTORY_HELP}

Exit status: 0 · 2 a mistake in the call or the policy

Examples:
  test-health snapshot --tests 'reports/**/*.xml' --coverage coverage/lcov.info --output base.snapshot
  test-health snapshot --tests reports --base base.snapshot --sha $GITHUB_SHA --output base.snapshot`,
    options: { ...REPORT_OPTIONS, ...HISTORY_OPTIONS, output: { type: 'string' } },
    run: async (args, io) => {
        noPositionals(args, 'name the reports with --tests');
        const output = outputFile(command_text(args, 'output'));
        const config = reportConfig(args, io);
        const paths = (0,workspace/* repositoryPaths */.D4)(config.root);
        const { snapshot: taken, diagnostics } = await (0,load/* load */.Hh)({ ...config, paths, onProgress: showProgress(io) });
        for (const row of taken.reports.filter((report) => report.diagnostics.length > 0))
            io.err(`${(0,inspect/* renderReportRow */.VY)(row, { colour: io.colour })}\n`);
        for (const { message } of diagnostics)
            io.err(`${message}\n`);
        const history = historyWith({ snapshot: taken, sha: config.sha, masks: config.policy.masks }, args, io);
        store({ snapshot: taken, history, sha: config.sha }, output, io);
        return 0;
    },
};
function outputFile(output) {
    if (output === undefined)
        throw new UsageError('found no --output, wanted the file to write: --output base.snapshot');
    return output;
}
function store({ snapshot: taken, history, sha }, output, io) {
    const bytes = (0,codec/* encodeSnapshot */.h)(taken, { history, ...(sha === undefined ? {} : { sha }) });
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.resolve)(io.root, output), bytes);
    const { total } = taken.suites.map((suite) => (0,tests/* countTests */.tu)(suite.cases)).reduce(tests/* addCounts */.c5, tests/* NO_TESTS */.ZC);
    const runs = history.runs.length > 1 ? `, with a history of ${history.runs.length} runs` : '';
    io.out(`${output}: ${total} tests and coverage of ${taken.coverage?.files.size ?? 0} files from ${taken.reports.length} reports, ${bytes.length} bytes${runs}\n`);
}

;// CONCATENATED MODULE: ./lib/commands/merge.js








const merge = {
    name: 'merge',
    summary: 'joins the snapshots of shards into one',
    help: `Usage: test-health merge SNAPSHOT… --output FILE [--base PREVIOUS]

Joins what the shards of one run left behind. Their order makes no difference. Shards of one run have no history of their own: what is stored with
one of them is left out, and --base brings that of the joined runs.

  --output FILE      where to write it
${HISTORY_HELP}

Exit status: 0 · 2 a mistake in the call, or a snapshot that cannot be read

Example:
  test-health merge shard-1.snapshot shard-2.snapshot --output base.snapshot`,
    options: { ...HISTORY_OPTIONS, output: { type: 'string' } },
    run: async (args, io) => {
        const output = outputFile(command_text(args, 'output'));
        if (args.positionals.length === 0)
            throw new UsageError('found no snapshot, wanted at least one: test-health merge a.snapshot b.snapshot');
        const shards = [];
        const problems = [];
        const commits = new Set();
        for (const file of args.positionals) {
            const decoded = (0,codec/* decodeSnapshot */.p)(readShard((0,external_node_path_.resolve)(io.root, file), file), 'runs');
            if ('problem' in decoded)
                problems.push({ level: 'error', file, message: decoded.problem });
            else {
                shards.push(decoded.snapshot);
                if (decoded.meta.sha !== undefined)
                    commits.add(decoded.meta.sha);
                const runs = decoded.meta.history?.runs.length ?? 0;
                if (runs > 1)
                    io.err(`${file}: its history of ${runs} runs is left out: it is that of one shard\n`);
            }
        }
        if (commits.size > 1)
            problems.push({
                level: 'error',
                message: `found snapshots of ${commits.size} commits, wanted shards of one run`,
            });
        if (problems.length > 0)
            throw new diagnostic/* ConfigError */.xL(problems);
        const [sha] = commits;
        const merged = (0,snapshot/* mergeSnapshots */.u)(shards);
        store({ snapshot: merged, history: historyWith({ snapshot: merged, sha }, args, io), sha }, output, io);
        return 0;
    },
};
function readShard(path, file) {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch {
        throw new diagnostic/* ConfigError */.xL([
            { level: 'error', file, message: 'cannot be read: wanted a file that "test-health snapshot" wrote' },
        ]);
    }
}

;// CONCATENATED MODULE: ./lib/commands/index.js







/** In the order in which `--help` lists them. */
const COMMANDS = [check, inspect_inspect, snapshot_snapshot, merge, explain, doctor, demo];

;// CONCATENATED MODULE: ./lib/cli.js








const HELP = `test-health: what ran, what newly broke, why, and who accepted it

Usage: test-health COMMAND [OPTIONS]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

"test-health COMMAND --help" tells more. To see what it does: test-health demo
`;
/** Runs one call. Mistakes of the caller end here, with exit status 2; anything else that is thrown is a mistake of ours. */
async function cli(argv, streams) {
    // In a workflow the runner reads both streams for commands, and what we print quotes reports, paths and arguments.
    const alone = (print) => (text) => {
        streams.status?.('');
        print(text);
    };
    const io = {
        ...streams,
        out: alone((text) => streams.out((0,log/* withoutCommands */.Df)(text))),
        data: alone(streams.data),
        err: alone((text) => streams.err((0,log/* withoutCommands */.Df)(text))),
    };
    const [name, ...rest] = argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        io.out(HELP);
        return name === undefined ? 2 : 0;
    }
    const command = COMMANDS.find((candidate) => candidate.name === name);
    try {
        if (command === undefined)
            throw new UsageError(`found the command ${JSON.stringify(name)}, wanted one of ${COMMANDS.map((c) => c.name).join(', ')}`);
        const { values, positionals } = cli_parse(command, rest);
        if (values.help === true) {
            io.out(`test-health ${command.name}: ${command.summary}\n\n${command.help}\n`);
            return 0;
        }
        return await command.run({ values, positionals }, io);
    }
    catch (error) {
        if (error instanceof UsageError) {
            io.err(`test-health: ${error.message}\nTry: test-health ${command === undefined ? '' : `${command.name} `}--help\n`);
        }
        else if (error instanceof diagnostic/* ConfigError */.xL) {
            for (const problem of error.problems)
                io.err(`test-health: ${(0,diagnostic/* formatDiagnostic */.xy)(problem)}\n`);
        }
        else
            throw error;
        return 2;
    }
    finally {
        streams.status?.('');
    }
}
function cli_parse(command, argv) {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } };
    try {
        return (0,external_node_util_.parseArgs)({ args: [...argv], options, allowPositionals: true });
    }
    catch (error) {
        // Node says which option, and that is all that a caller needs; the rest of its text speaks of positionals.
        if (isParseError(error))
            throw new UsageError(error.message.split('. ')[0] ?? error.message);
        throw error;
    }
}
/** `test-health demo | head`: nobody reads on, and the exit status still counts. */
function ignoreClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
function isParseError(error) {
    if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error))
        return false;
    return String(error.code).startsWith('ERR_PARSE_ARGS') && typeof error.message === 'string';
}
/** The command line as a process: its folder, its streams, its exit status. */
async function runAsProcess() {
    const { env, stdout, stderr } = process;
    stdout.on('error', ignoreClosedPipe);
    const colour = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0'
        ? true
        : stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
    // A log keeps every line: there nothing is written over.
    const watched = stderr.isTTY === true && (env.CI ?? '') === '' && env.TERM !== 'dumb';
    const status = createStatus({
        write: (text) => stderr.write(text),
        clock: () => performance.now(),
        // A terminal that does not know its size says 0.
        columns: stderr.columns || 80,
    });
    process.exitCode = await cli(process.argv.slice(2), {
        root: process.cwd(),
        program: (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.')), '..'),
        out: (text) => stdout.write(text),
        data: (text) => stdout.write(text),
        err: (text) => stderr.write(text),
        ...(watched ? { status } : {}),
        colour,
        width: stdout.columns || 100,
        today: new Date().toISOString().slice(0, 10),
        now: Date.now(),
    });
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


/***/ })

};
