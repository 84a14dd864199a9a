export const id = 922;
export const ids = [922];
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

/***/ 50922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain)
});

// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
// EXTERNAL MODULE: ./lib/compare/groups.js
var groups = __webpack_require__(26223);
// EXTERNAL MODULE: ./lib/compare/lost.js + 10 modules
var lost = __webpack_require__(96110);
// EXTERNAL MODULE: ./lib/compare/signature.js + 1 modules
var compare_signature = __webpack_require__(34743);
// EXTERNAL MODULE: ./lib/compare/waivers.js
var waivers = __webpack_require__(73074);
// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/render/classes.js
var classes = __webpack_require__(98076);
// EXTERNAL MODULE: ./lib/render/facts.js
var facts = __webpack_require__(42883);
// EXTERNAL MODULE: ./lib/compare/history.js + 1 modules
var compare_history = __webpack_require__(67981);
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
    const { id, test, side } = found;
    const { comparison, head } = judgement;
    const change = (0,classes/* classesById */.d)(comparison).get(id) ?? (side === 'base' ? notRun(found) : undefined);
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
        quarantine: namingEntries(found, rules),
        weight: weightOf({ change, gates: judgement.gates, suite: group?.name, today: rules.today }),
    };
}
function namingEntries({ suite, test, side }, { quarantine, policy, today }) {
    const fails = side === 'head' && (0,compare_signature/* decidingFailure */.wF)(test) !== undefined;
    return (0,waivers/* entryFinder */.RV)(quarantine.entries)({ suite, test }).map((entry) => ({
        entry,
        state: (0,waivers/* stateOf */.L4)(entry, today),
        ...(fails ? { fits: (0,waivers/* entryOfFailures */.Fu)([entry], policy.masks)({ suite, test }) !== undefined } : {}),
    }));
}
/** Thousands of tests did not run, and not all of them are named. */
function notRun({ id, suite, test }) {
    return { id, class: 'notRun', evidence: (0,lost/* absentWords */.XZ)(test), suite, test };
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
        return (0,facts/* changeWords */.mF)(change, hasBase ? 'base' : 'nothing');
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

// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/merge/suite-map.js
var suite_map = __webpack_require__(27579);
// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(63304);
// EXTERNAL MODULE: ./lib/policy/test-names.js
var test_names = __webpack_require__(10905);
;// CONCATENATED MODULE: ./lib/explain/matches.js





/** So many matches are listed, and so many near names are told where there is none. */
const LISTED = 20;
const NEAR = 5;
/**
 * The tests that `wanted` names: by its id, else in any spelling that runners use, else by its own name, else as a part of the id (in any case,
 * where none has it as written). More than one test may have the same name in a runner's spelling.
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
        ({ test }) => test.name === wanted,
        ({ id }) => id.includes(wanted),
        ({ id }) => id.toLowerCase().includes(lower),
    ];
}
function* allTests(judgement) {
    const { head, comparison } = judgement;
    for (const suite of head.snapshot.suites) {
        for (const test of suite.cases)
            yield { id: (0,tests/* testId */.ec)(suite, test), suite, test, side: 'head' };
    }
    const { missing, notRun, removed } = comparison.changes;
    const named = [...missing, ...notRun, ...removed];
    for (const { id, suite, test } of named)
        yield { id, suite, test, side: 'base' };
    if (comparison.notNamed !== undefined)
        yield* notNamed(judgement, new Set(named.map(({ id }) => id)));
}
/** Tests of suites that head has not, beyond those that the comparison names. */
function* notNamed({ head, comparison }, named) {
    const here = (0,suite_map/* suitesOf */.f3)(head.snapshot.suites);
    const key = ({ classname, name }) => JSON.stringify([classname, name]);
    const moved = new Set(Object.values(comparison.changes)
        .flat()
        .flatMap(({ before }) => (before ? [key(before)] : [])));
    for (const suite of comparison.base?.snapshot.suites ?? []) {
        if (here.get(suite) !== undefined)
            continue;
        for (const test of suite.cases) {
            const id = (0,tests/* testId */.ec)(suite, test);
            if (test.kind === 'case' && !named.has(id) && !moved.has(key(test)))
                yield { id, suite, test, side: 'base' };
        }
    }
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

// EXTERNAL MODULE: ./lib/render/plain.js
var plain = __webpack_require__(60940);
// EXTERNAL MODULE: ./lib/render/style.js
var render_style = __webpack_require__(24721);
;// CONCATENATED MODULE: ./lib/explain/text.js





/** Other tests with the same cause that are named, and lines of a trace. */
const NAMED = 3;
const TRACE = 15;
/** One topic a line, its name in front; a trace at the end. */
function explanationText(explained, { colour, width }) {
    const style = (0,render_style/* stylist */.d)(colour);
    const { id, words, evidence, cause, quarantine } = explained;
    const rows = [
        ['class', classWords(words, evidence)],
        ['verdict', verdictWords(explained.weight)],
        ...optional('to pass', explained.weight.toPass),
        ...optional('place', placeOf(explained)),
        ...optional('report', explained.report),
        ...optional('suite', explained.suite && [explained.suite.name, ...optionalOwner(explained.suite.owner)].join(', ')),
        ...(explained.attempts.length > 1 ? [['attempts', explained.attempts.join(', ')]] : []),
        ...(cause === undefined ? [] : causeRows(cause)),
        ...optional('history', explained.history && `${explained.history.sparkline} ${explained.history.words}`),
        ...quarantine.map(({ entry, state, fits }) => [
            'accepted',
            `${state === 'active' ? ACTIVE_WORDS[`${fits}`] : ENTRY_WORDS[state]} until ${entry.expires} by ${entry.owner}: ${entry.reason} (line ${entry.line}, only ${JSON.stringify(entry.match)})`,
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
const ENTRY_WORDS = { expired: 'no more, expired:', future: 'not yet,' };
/** Of an entry that counts, by whether it is about what the test failed with here. */
const ACTIVE_WORDS = {
    true: 'this failure,',
    false: 'another failure than this one,',
    undefined: 'a failure of it,',
};
/** `newly failing: passed on base`; evidence that begins with the same word says it alone. */
function classWords(words, evidence = '') {
    if (evidence === '')
        return words;
    return (0,facts/* evidenceBeside */.Iu)(words, evidence) === evidence ? `${words}: ${evidence}` : evidence;
}
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
function placeOf({ file, line }) {
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

// EXTERNAL MODULE: ./lib/render/log.js
var log = __webpack_require__(34858);
// EXTERNAL MODULE: ./lib/commands/command.js
var command = __webpack_require__(85583);
// EXTERNAL MODULE: ./lib/commands/judging.js
var judging = __webpack_require__(62058);
;// CONCATENATED MODULE: ./lib/commands/explain.js








/** How much was looked through: a name may be right, and the glob wrong. */
function amongWords({ head, comparison }) {
    const reports = head.snapshot.reports.filter(({ format }) => format !== undefined).length;
    if (reports === 0)
        return ': no report was read, look at --tests';
    return ` among ${(0,numbers/* plural */.LS)(comparison.head.total, 'test')} of ${(0,numbers/* plural */.LS)(reports, 'report')}`;
}
const explain = {
    help: `Usage: test-health explain TEST --tests GLOB [--base PATH]

Says what a test did, its class and the evidence for it, which gates stop because of it and what would change that, the cause of its failure and the other tests with it, its history on base, its owner and
its place. TEST is its id as the comment shows it, a name as its runner writes it (tests/a.py::TestX::test_y), its name alone, or any part of its
id; where several tests have it, they are listed.

${judging/* JUDGE_HELP */.M6}
  --json             one JSON object: the explanation, or the matches and their number

Exit status: 0 · 2 a mistake in the call or the policy, or no such test

Example:
  test-health explain test_expired_token --tests 'reports/**/*.xml' --base base.snapshot`,
    options: { ...judging/* JUDGE_OPTIONS */.Df, json: { type: 'boolean' } },
    run: async (args, io) => {
        const [wanted, surplus] = args.positionals;
        if (wanted === undefined || wanted.trim() === '' || surplus !== undefined)
            throw new command/* UsageError */.eb(`found ${args.positionals.length} names, wanted one test: test-health explain test_login --tests reports`);
        const config = await (0,judging/* judgeConfig */.KR)(args, io);
        const judgement = await (0,judging/* judgeReports */.P2)(config, { diff: (0,judging/* judgeDiff */.vo)(args, io), publish: () => { } });
        const matches = findTests(judgement, wanted);
        const [found] = matches.tests;
        if (found === undefined) {
            const near = nearestNames(judgement, wanted);
            const hint = near.length === 0 ? '' : `; near are:\n${near.map((id) => `  ${JSON.stringify((0,plain/* oneLine */.TN)(id))}`).join('\n')}`;
            throw new command/* UsageError */.eb(`found no test ${JSON.stringify(wanted)}${amongWords(judgement)}${hint}`);
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


/***/ })

};
