export const id = 974;
export const ids = [974];
export const modules = {

/***/ 59622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ carryCoverage)
});

// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/merge/coverage.js + 1 modules
var merge_coverage = __webpack_require__(14399);
// EXTERNAL MODULE: ./lib/merge/coverage-totals.js
var coverage_totals = __webpack_require__(26346);
// EXTERNAL MODULE: ./lib/merge/kept-coverage.js
var kept_coverage = __webpack_require__(1701);
// EXTERNAL MODULE: ./lib/policy/path-matcher.js
var path_matcher = __webpack_require__(99116);
// EXTERNAL MODULE: ./lib/domain/groups.js
var groups = __webpack_require__(97538);
;// CONCATENATED MODULE: ./lib/compare/renamed-reports.js


/**
 * Which reports of base go on under another name, each with that of head: reports are named after shards, processes and times, and what would be
 * carried of the old one would hide all that the new one does not cover any more. A report that base does not have stands for at most one that
 * is not here: that of which it measures the most files, at least half.
 */
function renamedReports(missing, come) {
    const renamed = new Map();
    if (missing.length === 0 || come.length === 0)
        return renamed;
    const holders = new Map();
    for (const each of missing) {
        for (const path of each.coverage.files.keys())
            (0,groups/* addTo */.D)(holders, path, each);
    }
    const pairs = come.flatMap((now) => {
        const shared = new Map();
        for (const path of now.coverage.files.keys()) {
            for (const old of holders.get(path) ?? [])
                shared.set(old, (shared.get(old) ?? 0) + 1);
        }
        return [...shared].flatMap(([old, files]) => (files * 2 < old.coverage.files.size ? [] : [{ old, now, files }]));
    });
    pairs.sort((a, b) => b.files - a.files || (0,domain_text/* byText */.z)(a.old.path, b.old.path) || (0,domain_text/* byText */.z)(a.now.path, b.now.path));
    const taken = new Set();
    for (const { old, now } of pairs) {
        if (renamed.has(old) || taken.has(now))
            continue;
        renamed.set(old, now);
        taken.add(now);
    }
    return renamed;
}

// EXTERNAL MODULE: ./lib/merge/coverage-detail.js
var coverage_detail = __webpack_require__(47268);
// EXTERNAL MODULE: ./lib/merge/coverage-pack.js
var coverage_pack = __webpack_require__(55356);
// EXTERNAL MODULE: ./lib/compare/diff.js
var diff = __webpack_require__(47668);
// EXTERNAL MODULE: ./lib/compare/line-units.js
var line_units = __webpack_require__(1155);
;// CONCATENATED MODULE: ./lib/compare/shift-coverage.js





/**
 * Coverage of base on the lines of head. Lines that the diff or the change touches are not there: nobody measured them. A deleted file is
 * gone, and so is one of which the diff does not say what changed.
 */
function shiftCoverage(coverage, shift) {
    const packer = (0,coverage_pack/* createFilePacker */.l)();
    const files = new Map();
    for (const file of coverage.files.values()) {
        const shifted = shiftFile(file, shift, packer);
        if (shifted !== undefined)
            files.set(shifted.path, shifted);
    }
    return { ...coverage, files: new Map([...files].sort(([a], [b]) => (0,domain_text/* byText */.z)(a, b))) };
}
/** By their paths on head: files of which the change does not show what it changes. Nothing of them is carried. */
function hiddenFiles(coverage, { diff, change }) {
    return [...coverage.files.keys()].flatMap((base) => {
        const path = diff.byBase.get(base)?.head ?? base;
        const changed = change.byHead.get(path);
        return changed?.base !== undefined && isHidden(changed) ? [path] : [];
    });
}
function isHidden(file) {
    return file?.binary === true && file.edits.length === 0;
}
function shiftFile(file, { diff, change }, packer) {
    const moved = diff.byBase.get(file.path);
    // A path that is new in the diff is another file than the one of that name on base.
    const path = moved === undefined ? (isNew(diff, file.path) ? undefined : file.path) : moved.head;
    if (path === undefined)
        return undefined;
    const changed = change.byHead.get(path);
    if ([moved, changed].some(isHidden))
        return undefined;
    const edits = moved?.edits ?? [];
    const own = changed?.edits ?? [];
    if (edits.length === 0 && own.length === 0)
        return path === file.path ? file : { ...file, path };
    return editedFile({ ...file, path }, { edits, own }, packer);
}
function isNew(diff, path) {
    const file = diff.byHead.get(path);
    return file !== undefined && file.base === undefined;
}
/** Functions and statements lie on lines that only their names tell: of a file that was edited, how many there are is known and no more. */
function editedFile(file, { edits, own }, packer) {
    const detail = (0,coverage_detail/* detailOf */.Rw)(file);
    const touched = (0,line_units/* headSpans */.ys)(own);
    const lineOf = (line) => {
        const now = (0,diff/* lineOnHead */.mm)({ edits }, line);
        return now === undefined || (0,line_units/* spanAt */.i6)(touched, now) >= 0 ? undefined : now;
    };
    const lines = [];
    const hits = [];
    for (const [i, line] of detail.lines.entries()) {
        const now = lineOf(line);
        if (now === undefined)
            continue;
        lines.push(now);
        hits.push(detail.hits[i] ?? 0);
    }
    const branches = new Map([...detail.branches].flatMap(([line, of]) => {
        const now = lineOf(line);
        return now === undefined ? [] : [[now, of]];
    }));
    return packer.detail({
        path: file.path,
        lines: Uint32Array.from(lines),
        hits: Uint32Array.from(hits),
        branches,
        functions: new Map(),
        statements: new Map(),
        totals: { ...unitTotals(file.counts), ...file.totals },
    });
}
function unitTotals(counts) {
    const totals = {};
    if (counts.functions > 0)
        totals.functions = { covered: counts.functionsHit, total: counts.functions };
    if (counts.statements > 0)
        totals.statements = { covered: counts.statementsHit, total: counts.statements };
    return totals;
}

;// CONCATENATED MODULE: ./lib/compare/carry.js









/** After so many runs of base nobody knows any more what a measurement says of the code. */
const OLDEST = 10;
/**
 * Brings along from base the coverage of reports that are not here, of suites of which the policy says that not everything runs every time
 * (`selection: partial`). A report that is here is measured, whatever it holds; of any other suite nothing is ever carried.
 */
function carryCoverage(options) {
    const { head, base, suites } = options;
    const partial = suites.filter(({ selection, coverage }) => selection === 'partial' && coverage.length > 0);
    const diagnostics = [];
    const carried = [];
    const dropped = [];
    const here = new Set(head.reports.map(kept_coverage/* reportKey */.y));
    for (const { name, coverage } of partial) {
        const isOwn = (0,path_matcher/* pathMatcher */.k)(coverage);
        const tell = (level, message) => diagnostics.push({ level, message: (0,printable/* oneLine */.TN)(`suite ${name}: ${message}`) });
        if (base === undefined) {
            if (!head.reports.some((row) => row.coverage !== undefined && isOwn(row.path)))
                tell('note', 'it left no coverage report, and there is no base to carry one from');
            continue;
        }
        const { kept, bare } = missingReports({ base: base.snapshot, here, isOwn });
        if (bare > 0)
            tell('warning', `base keeps no lines of ${(0,numbers/* plural */.LS)(bare, 'coverage report')} that ${isAre(bare)} not here: nothing is carried`);
        if (kept.length === 0)
            continue;
        const fresh = kept.filter(({ from }) => (from?.age ?? 0) < OLDEST);
        const old = kept.filter(({ from }) => (from?.age ?? 0) >= OLDEST);
        if (old.length > 0) {
            const [first] = old;
            tell('warning', `${(0,numbers/* plural */.LS)(old.length, 'coverage report')} not carried any more: last measured more than ${OLDEST} base runs ago${shaWords(first?.from?.sha)}`);
        }
        dropped.push(...old);
        if (options.diff === undefined) {
            if (fresh.length > 0) {
                tell('warning', `${(0,numbers/* plural */.LS)(fresh.length, 'coverage report')} not carried: nobody knows what changed since base`);
                dropped.push(...fresh);
            }
            continue;
        }
        const shift = { diff: options.diff, change: options.change ?? options.diff };
        const shifted = fresh.map((each) => ({
            ...each,
            suite: name,
            coverage: shiftCoverage(each.coverage, shift),
            hidden: hiddenFiles(each.coverage, shift),
            from: { ...shaOf(each.from === undefined ? base.sha : each.from.sha), age: (each.from?.age ?? 0) + 1 },
        }));
        const renamed = renamedReports(shifted, newReports({ head, base: base.snapshot, isOwn }));
        carried.push(...shifted.filter((each) => !renamed.has(each)));
        const [first] = renamed;
        if (first === undefined)
            continue;
        const [was, now] = first.map(({ path }) => path);
        tell('warning', `${(0,numbers/* plural */.LS)(renamed.size, 'coverage report')} not carried: ${now} measures what ${was} did on base, and is taken for it`);
    }
    if (carried.length + dropped.length === 0)
        return { head, diagnostics };
    const all = carried.length === 0 ? head : withCarried(head, carried, partial);
    const hidden = new Set(carried.flatMap((each) => each.hidden));
    const lost = new Set(dropped.flatMap(({ coverage }) => [...coverage.files.keys()]));
    return {
        head: all,
        carried: {
            measured: head.coverage,
            reports: carried
                .map(({ suite, path, from }) => ({ suite, path, ...from }))
                .sort((a, b) => a.age - b.age || (0,domain_text/* byText */.z)(a.path, b.path)),
            dropped: [...lost].sort(domain_text/* byText */.z),
            ...(hidden.size === 0 ? {} : { hidden: [...hidden].sort(domain_text/* byText */.z) }),
        },
        diagnostics,
    };
}
/** Reports of base that are not here: those of which it has the lines, and how many of which it has not. */
function missingReports({ base, here, isOwn, }) {
    const isMissing = (report) => isOwn(report.path) && !here.has((0,kept_coverage/* reportKey */.y)(report));
    const kept = (base.keptCoverage ?? []).filter(isMissing);
    const known = new Set(kept.map(kept_coverage/* reportKey */.y));
    const bare = base.reports.filter((row) => row.coverage !== undefined && isMissing(row) && !known.has((0,kept_coverage/* reportKey */.y)(row)));
    return { kept, bare: bare.length };
}
/** What this run measured in reports that base has not. */
function newReports({ head, base, isOwn, }) {
    const known = new Set([...base.reports, ...(base.keptCoverage ?? [])].map(kept_coverage/* reportKey */.y));
    return (head.keptCoverage ?? []).filter((each) => each.from === undefined && isOwn(each.path) && !known.has((0,kept_coverage/* reportKey */.y)(each)));
}
function withCarried(head, carried, partial) {
    const own = carried.map(({ path, environment, coverage, from }) => ({
        path,
        environment,
        coverage,
        ...(from === undefined ? {} : { from }),
    }));
    const keptCoverage = (0,kept_coverage/* uniteKept */.e)([...(head.keptCoverage ?? []), ...own]);
    const coverages = [
        ...(head.coverage === undefined ? [] : [head.coverage]),
        ...keptCoverage.flatMap(({ coverage, from }) => (from === undefined ? [] : [coverage])),
    ];
    const suites = partial.flatMap((suite) => suiteTotals(suite, head, keptCoverage) ?? []);
    const others = (head.suiteCoverage ?? []).filter(({ name }) => suites.every((suite) => suite.name !== name));
    const suiteCoverage = [...others, ...suites].sort((a, b) => (0,domain_text/* byText */.z)(a.name, b.name));
    return {
        ...head,
        coverage: (0,merge_coverage/* uniteCoverages */.fR)(coverages),
        keptCoverage,
        ...(suiteCoverage.length === 0 ? {} : { suiteCoverage }),
    };
}
/** What its reports cover together, those that are here and those that are carried; `undefined`: of some only the totals are known. */
function suiteTotals({ name, coverage }, { reports }, keptCoverage) {
    const isOwn = (0,path_matcher/* pathMatcher */.k)(coverage);
    const kept = keptCoverage.filter(({ path }) => isOwn(path));
    const carried = kept.filter(({ from }) => from !== undefined).length;
    const here = reports.filter((row) => row.coverage !== undefined && isOwn(row.path)).length;
    if (carried === 0 || kept.length !== carried + here)
        return undefined;
    const united = (0,merge_coverage/* uniteCoverages */.fR)(kept.map((each) => each.coverage));
    return united && { name, reports: kept.length, totals: (0,coverage_totals/* coverageTotals */.wB)(united) };
}
function shaOf(sha) {
    return sha === undefined ? {} : { sha };
}
function shaWords(sha) {
    return sha === undefined ? '' : `, at ${sha.slice(0, 7)}`;
}
function isAre(n) {
    return n === 1 ? 'is' : 'are';
}


/***/ }),

/***/ 78902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ classify),
  c: () => (/* binding */ verdictWords)
});

// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/compare/signature.js + 1 modules
var signature = __webpack_require__(34743);
;// CONCATENATED MODULE: ./lib/compare/failures.js


/** Of a test that the run of base does not have. */
function classifyAbsent(known) {
    if (known === undefined)
        return { class: 'newTestFailing', evidence: 'not on base' };
    if (known.flaky !== undefined)
        return { class: 'likelyFlaky', evidence: known.flaky };
    const why = 'the run of base, which was not whole, does not have it';
    if (known.instead !== undefined)
        return classifyByEarlier(known, known.instead, why);
    return { class: 'failingDifferently', evidence: `failed before with another error; ${why}` };
}
/** By the runs before that of base. */
function classifyByEarlier(known, { since, passed, never }, why) {
    if (since !== undefined)
        return { class: 'stillFailing', evidence: `failed with the same error ${since}; ${why}`, ...standingOf(known) };
    return { class: 'newlyFailing', evidence: never === true ? why : `${passed ?? 'passed before'}; ${why}` };
}
/** Of one of several tests of one name: the failure of another one excuses nothing. */
function classifyTwin({ suite, test, signature }, rivals, signatureOf) {
    const failedSo = (rival) => (0,tests/* isFailing */.DI)(rival.verdict) &&
        signature !== undefined &&
        signatureOf(rival, suite)?.digest === signature.digest &&
        newBesides({ suite, test }, rival, signatureOf) === undefined;
    if (rivals.every(failedSo)) {
        return { class: 'stillFailing', evidence: 'failed on base with the same error, as all of this name did there' };
    }
    const words = rivals.length === 1 ? 'one test of this name, which did not fail so' : undefined;
    const evidence = `base has ${words ?? `${rivals.length} tests of this name, which did not all fail so`}`;
    return { class: 'newlyFailing', evidence };
}
/** What head failed with besides that neither base nor the runs before it know of this test. */
function unknownBesides(found, { before, recall, recallAbsent }, signatureOf) {
    return signaturesBesides(found, before?.test, signatureOf).find((further) => {
        const known = before === undefined ? recallAbsent?.(further) : recall?.(further);
        return known?.flaky === undefined && known?.instead?.since === undefined;
    });
}
/** What head failed with besides that base did not. */
function newBesides(found, before, signatureOf) {
    return signaturesBesides(found, before, signatureOf)[0];
}
function signaturesBesides({ suite, test }, before, signatureOf) {
    const further = (0,signature/* furtherFailures */.Eq)(test);
    if (further.length === 0)
        return [];
    const sign = (failure) => signatureOf({ ...test, attempts: [{ status: 'failed', kind: 'failure', failure }] }, suite);
    const known = new Set(before?.attempts.flatMap(tests/* failuresOf */.dJ).map((failure) => sign(failure)?.digest));
    return further.flatMap((failure) => {
        const signature = sign(failure);
        return signature === undefined || known.has(signature.digest) ? [] : [signature];
    });
}
function standingOf({ standing }) {
    return standing === undefined ? {} : { standing };
}

;// CONCATENATED MODULE: ./lib/compare/classes.js


/** The class of a test that is on head; `undefined`: nothing to say. First match wins, in the order of the table in docs. */
function classify({ suite, test }, witness, options) {
    if ((0,tests/* isFailing */.DI)(test.verdict) || test.verdict === 'flaky') {
        const signature = options.signatureOf(test, suite);
        const waiver = signature === undefined ? undefined : options.waive({ suite, test, signature });
        const shown = signature === undefined ? {} : { signature };
        if (waiver !== undefined)
            return { class: 'waived', evidence: waiver, ...shown };
        if (test.verdict === 'flaky') {
            const isNew = witness.hasBase && witness.before === undefined;
            return { class: 'flaky', evidence: `${isNew ? 'new test, ' : ''}${attemptsOf(test)}`, ...shown };
        }
        return { ...classifyFailure({ suite, test, signature }, witness, options), ...shown };
    }
    if (!witness.hasBase)
        return undefined;
    const before = witness.before?.test;
    if (before === undefined && witness.recallAbsent?.(undefined) !== undefined)
        return undefined;
    if (before === undefined)
        return {
            class: 'added',
            evidence: test.verdict === 'skipped' ? `not on base, ${verdictWords(test)}` : 'not on base',
        };
    if (test.verdict === 'skipped') {
        return before.verdict === 'skipped'
            ? undefined
            : { class: 'newlySkipped', evidence: `${verdictWords(before)} on base${reasonOf(test)}` };
    }
    return (0,tests/* isFailing */.DI)(before.verdict)
        ? { class: 'fixed', evidence: joined(`${verdictWords(before)} on base`, witness.recall?.(undefined).since) }
        : undefined;
}
/** What a known failure excuses is it alone: with an error besides that base never had, the test fails anew. */
function classifyFailure(found, witness, options) {
    const judged = classifyDeciding(found, witness, options);
    if (judged.class !== 'likelyFlaky' && judged.class !== 'stillFailing')
        return judged;
    const more = witness.rivals === undefined ? unknownBesides(found, witness, options.signatureOf) : undefined;
    if (more === undefined)
        return judged;
    const { before } = witness;
    const hasFailed = before === undefined || (0,tests/* isFailing */.DI)(before.test.verdict);
    return {
        class: hasFailed ? 'failingDifferently' : 'newlyFailing',
        evidence: `${judged.evidence}; but without ${errorWords(more)}`,
    };
}
function classifyDeciding({ suite, test, signature }, { hasBase, before, rivals, recall, recallAbsent }, { signatureOf }) {
    if (!hasBase)
        return { class: 'newlyFailing', evidence: 'failing, no base to compare with' };
    if (before === undefined)
        return classifyAbsent(recallAbsent?.(signature));
    if (rivals !== undefined)
        return classifyTwin({ suite, test, signature }, rivals, signatureOf);
    const known = recall?.(signature) ?? {};
    // In the suite of head: a test that moved fails as it did before.
    const old = signatureOf(before.test, suite);
    const isAlike = signature !== undefined && old?.digest === signature.digest;
    if (!(0,tests/* isFailing */.DI)(before.test.verdict))
        return classifyNew(before.test, { known, isAlike, old });
    const more = newBesides({ suite, test }, before.test, signatureOf);
    if (isAlike && more !== undefined) {
        return { class: 'failingDifferently', evidence: `failed on base too, without ${errorWords(more)}` };
    }
    if (isAlike) {
        const words = 'failed on base with the same error';
        const { standing, flaky } = known;
        const evidence = standing === 'flaky' && flaky !== undefined ? `${words}; ${flaky}` : joined(words, known.since);
        return { class: 'stillFailing', evidence, ...standingOf(known) };
    }
    // It fails now and then, as now; that base failed in another way at the same time says nothing against it.
    if (known.flaky !== undefined)
        return { class: 'likelyFlaky', evidence: known.flaky };
    if (known.instead !== undefined)
        return classifyByEarlier(known, known.instead, known.doubt ?? '');
    const other = old === undefined ? 'without an error that is known' : `with another error (${errorWords(old)})`;
    return { class: 'failingDifferently', evidence: `failed on base ${other}` };
}
/** Of a test that did not fail on base. */
function classifyNew(before, { known, old, isAlike }) {
    const { flaky, otherwise, passed } = known;
    if (flaky !== undefined)
        return { class: 'likelyFlaky', evidence: flaky };
    if (before.verdict === 'flaky') {
        if (isAlike)
            return { class: 'likelyFlaky', evidence: `flaky on base: ${attemptsOf(before)}` };
        const error = old === undefined ? 'without an error that is known' : `with another error (${errorWords(old)})`;
        return { class: 'newlyFailing', evidence: `flaky on base ${error}` };
    }
    // How often it passed says nothing of a test that was skipped when last seen.
    const record = before.verdict === 'passed' ? passed : undefined;
    return { class: 'newlyFailing', evidence: joined(record ?? `${verdictWords(before)} on base`, otherwise) };
}
function errorWords({ id, line }) {
    return `${id} ${line.slice(0, 80)}`;
}
function verdictWords(test) {
    return (0,tests/* isExpectedFailure */.$B)(test) ? 'expected to fail' : test.verdict;
}
function joined(words, record) {
    return record === undefined ? words : `${words}, ${record}`;
}
/** `passed in attempt 3 of 3` */
function attemptsOf({ attempts }) {
    return `passed in attempt ${attempts.length} of ${attempts.length}`;
}
/** `; skipped: no database`, `; expected to fail: #123` */
function reasonOf(test) {
    const last = test.attempts.findLast((attempt) => attempt.status === 'skipped');
    const reason = last?.status === 'skipped' && last.reason !== '' ? `: ${last.reason.slice(0, 200)}` : '';
    const words = verdictWords(test);
    return reason === '' && words === 'skipped' ? '' : `; ${words}${reason}`;
}


/***/ }),

/***/ 26223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ groupReports)
/* harmony export */ });
/* harmony import */ var _policy_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99116);

function groupReports(reports, suites) {
    const groupOf = createGroupMatcher(suites);
    const byReport = reports.map(({ path }) => groupOf(path));
    const broken = reports.filter(({ state }) => state !== 'whole').map(({ path }) => path);
    return {
        ofReport: (report) => byReport[report],
        ofEmptySuite({ name, reasons }) {
            const path = broken.find((each) => each === name || reasons.some((reason) => reason.startsWith(`${each}: `)));
            return path === undefined ? undefined : groupOf(path);
        },
    };
}
function createGroupMatcher(suites) {
    // Without patterns a matcher takes everything; a suite of coverage alone has no test report.
    const rows = suites
        .filter(({ tests }) => tests.length > 0)
        .map((suite) => ({ suite, matches: (0,_policy_path_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .pathMatcher */ .k)(suite.tests) }));
    return (path) => rows.find(({ matches }) => matches(path))?.suite;
}


/***/ }),

/***/ 96110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mw: () => (/* binding */ LOST_REASON),
  XZ: () => (/* binding */ absentWords),
  yL: () => (/* binding */ judgeLost)
});

// EXTERNAL MODULE: ./lib/domain/groups.js
var domain_groups = __webpack_require__(97538);
// EXTERNAL MODULE: ./lib/compare/definitions.js
var compare_definitions = __webpack_require__(19449);
// EXTERNAL MODULE: ./lib/compare/named-files.js
var named_files = __webpack_require__(56356);
// EXTERNAL MODULE: ./lib/compare/row-names.js
var row_names = __webpack_require__(82434);
;// CONCATENATED MODULE: ./lib/compare/row-tokens.js
const TOKEN = /[\p{L}\p{N}_.]+/gu;
/** Of each file once: a table of thousands of rows may be gone. */
function tokensOfRows() {
    const known = new Map();
    return (tests) => {
        const { taken, given } = tests.rows;
        const tokens = known.get(tests) ?? { taken: taken.map(tokensOf), given: given.map(tokensOf) };
        known.set(tests, tokens);
        return tokens;
    };
}
function tokensOf(text) {
    return new Set([...text.matchAll(TOKEN)].map(([token]) => token.replace(/^\.+|\.+$/g, '')).filter((token) => token !== ''));
}
/** Whether every one of the values stands in one removed line that may be a row, and in no added one. */
function areDeleted(values, { taken, given }) {
    const isIn = (tokens) => values.every((value) => tokens.has(value));
    return taken.some(isIn) && !given.some(isIn);
}

;// CONCATENATED MODULE: ./lib/compare/titled-rows.js

/** Each is compared with each: where more are gone, something else than a row is. */
const MOST_COMPARED = 200;
const MOST_COMPARED_WITH = 5000;
/**
 * Whether the name differs from that of a test that goes on in its class by values which all stand in one removed line that may be a row, and in no
 * added one: `adds 3 to 4` beside `adds 1 to 2`.
 */
function isTitledRow({ test }, rows, onHead) {
    if (rows.taken.length === 0 || onHead.length > MOST_COMPARED_WITH)
        return false;
    const words = wordsOf(test.name);
    return onHead.some(({ classname, words: others }) => {
        if (classname !== test.classname || others.length !== words.length)
            return false;
        const values = words.filter((word, index) => word !== others[index]);
        return values.length > 0 && values.length * 2 <= words.length && areDeleted(values, rows);
    });
}
function wordsOf(name) {
    return [...name.matchAll(TOKEN)].map(([token]) => token);
}
function titlesIn(head) {
    const known = new Map();
    return ({ environment, name }) => {
        const key = JSON.stringify([environment, name]);
        const cases = known.get(key) ??
            head
                .filter((suite) => suite.environment === environment && suite.name === name)
                .flatMap((suite) => [...suite.cases].filter(({ kind }) => kind === 'case'))
                .map((test) => ({ classname: test.classname, words: wordsOf(test.name) }));
        known.set(key, cases);
        return cases;
    };
}

;// CONCATENATED MODULE: ./lib/compare/changed-rows.js






/**
 * Tests that only base has, of definitions that go on with other parameters, each with its file: the diff rewrites the definition itself, deletes
 * the row, or edits rows in a file in which the definition has as many new ones. Head has to run the definition in the same class.
 */
function changedInDiff(gone, diff, sides) {
    const found = new Map();
    const changed = diff?.changedTests;
    if (changed === undefined || gone.length === 0)
        return found;
    const fileOf = (0,named_files/* fileFinder */.JZ)(changed.keys(), sides.base);
    const goingOn = definitionsOf(sides.head.suites);
    const titlesOf = titlesIn(sides.head.suites);
    const rowsOf = tokensOfRows();
    const rowNames = (0,row_names/* createRowNames */.$T)();
    const numbered = new Map();
    const ofDefinition = new Map();
    for (const located of gone) {
        const { suite, test } = located;
        const { files = [], isSure = false } = fileOf(suite, test) ?? {};
        const path = isSure && files.length === 1 ? files[0] : undefined;
        const tests = path === undefined ? undefined : changed.get(path);
        if (path === undefined || tests === undefined || test.kind !== 'case')
            continue;
        if ((0,compare_definitions/* isTitled */.X2)(path)) {
            if (gone.length <= MOST_COMPARED && isTitledRow(located, rowsOf(tests), titlesOf(suite)))
                found.set(located, path);
            continue;
        }
        const name = (0,compare_definitions/* withoutParameters */.nM)(test.name, path);
        const onHead = goingOn({ suite, classname: test.classname, name, path });
        if (onHead.names.has(test.name) || onHead.names.size === 0)
            continue;
        const parameters = test.name.slice(name.length);
        if (parameters !== '') {
            const key = definitionKey(located, name);
            const same = ofDefinition.get(key) ?? { path, name, rows: [] };
            same.rows.push(located);
            ofDefinition.set(key, same);
            rowNames.note({ tests, name, parameters, onHead: onHead.names });
        }
        if (tests.rewritten.has(name) ||
            (parameters !== '' && isRowDeleted(parameters, rowsOf(tests), NUMBERED.test(parameters) ? undefined : onHead))) {
            found.set(located, path);
        }
        else if (NUMBERED.test(test.name))
            numbered.set(path, [...(numbered.get(path) ?? []), located]);
    }
    for (const [path, rows] of numbered) {
        const { taken = [], given = [] } = changed.get(path)?.rows ?? {};
        if (rows.length <= taken.length - given.length)
            for (const located of rows)
                found.set(located, path);
    }
    const replaced = countFresh(sides.fresh, ofDefinition);
    for (const [key, { path, name, rows }] of ofDefinition) {
        const tests = changed.get(path);
        if (tests === undefined)
            continue;
        const isReplaced = hasEditedRows(tests) && rows.length <= (replaced.get(key) ?? 0);
        for (const located of rows) {
            const parameters = located.test.name.slice(name.length);
            if (isReplaced || rowNames.isDeleted({ tests, name, parameters }))
                found.set(located, path);
        }
    }
    return found;
}
/** Surefire names rows by their number: `adds(int, int)[3]`. Where one is deleted the last number is gone. */
const NUMBERED = /\[\d{1,6}\]$/;
function hasEditedRows({ rows }) {
    return rows.taken.length + rows.given.length + rows.names.size > 0;
}
/** How many new rows each of these definitions has. */
function countFresh(fresh, definitions) {
    const counts = new Map();
    if (definitions.size === 0)
        return counts;
    const languages = new Set([...definitions.values()].map(({ path }) => path.slice(path.lastIndexOf('.'))));
    for (const located of fresh) {
        const { kind, name } = located.test;
        if (kind !== 'case')
            continue;
        for (const language of languages) {
            const definition = (0,compare_definitions/* withoutParameters */.nM)(name, language);
            if (definition === name)
                continue;
            const key = definitionKey(located, definition);
            if (definitions.has(key))
                counts.set(key, (counts.get(key) ?? 0) + 1);
            break;
        }
    }
    return counts;
}
function definitionKey({ suite: { environment, name }, test: { classname } }, definition) {
    return JSON.stringify([environment, name, classname, definition]);
}
/**
 * Whether all values of the row stand in one removed line that may be a row, and in no added one; or so those which no row of head has: the
 * others may stand in another list (`@parametrize` twice).
 */
function isRowDeleted(parameters, rows, onHead) {
    const values = [...tokensOf(parameters)];
    if (values.length === 0)
        return false;
    if (areDeleted(values, rows))
        return true;
    if (onHead === undefined)
        return false;
    const left = onHead.values();
    const own = values.filter((value) => !left.has(value));
    return own.length > 0 && areDeleted(own, rows);
}
function definitionsOf(head) {
    const known = new Map();
    return ({ suite, classname, name, path }) => {
        const key = JSON.stringify([suite.environment, suite.name]);
        const byDefinition = known.get(key) ?? index(head, suite, path);
        known.set(key, byDefinition);
        return byDefinition.get(JSON.stringify([classname, name])) ?? NOTHING;
    };
}
function index(head, { environment, name }, path) {
    const byDefinition = new Map();
    for (const suite of head) {
        if (suite.environment !== environment || suite.name !== name)
            continue;
        for (const test of suite.cases) {
            if (test.kind !== 'case')
                continue;
            const key = JSON.stringify([test.classname, (0,compare_definitions/* withoutParameters */.nM)(test.name, path)]);
            (0,domain_groups/* addTo */.D)(byDefinition, key, test.name);
        }
    }
    return new Map([...byDefinition].map(([key, names]) => [key, goingOnWith(new Set(names))]));
}
const NOTHING = { names: new Set(), values: () => new Set() };
function goingOnWith(names) {
    let values;
    return {
        names,
        values() {
            values ??= new Set([...names].flatMap((name) => [...tokensOf(name)]));
            return values;
        },
    };
}

// EXTERNAL MODULE: ./lib/compare/classes.js + 1 modules
var classes = __webpack_require__(78902);
;// CONCATENATED MODULE: ./lib/compare/go-titles.js
const LITERAL = /"((?:[^"\\]|\\.){0,400})"|`([^`]{0,400})`/g;
const WORD = /[\p{L}\p{N}.]+/gu;
/** The strings in a line of Go, as `t.Run` would name a subtest after them: with a line for each blank. */
function goTitles(line) {
    const titles = [...line.matchAll(LITERAL)].map(([, quoted, raw]) => raw ?? unescaped(quoted ?? ''));
    return new Set(titles.filter((title) => title !== '').map((title) => title.replace(/\s/g, '_')));
}
function unescaped(text) {
    return text.replace(/\\(.)/g, (_, letter) => ('nrtvf'.includes(letter) ? ' ' : letter));
}
/** Of several of one title Go numbers all but the first. */
function withoutNumber(title) {
    return title.replace(/#\d{2,6}$/, '');
}
/** Words and numbers, without what Go writes for a blank. */
function wordsIn(text) {
    const words = [...text.matchAll(WORD)].map(([word]) => word.replace(/^\.+|\.+$/g, ''));
    return new Set(words.filter((word) => word !== ''));
}

;// CONCATENATED MODULE: ./lib/compare/data-names.js

/** Where files that are no code by their place lie. */
const DATA = /(?:^|\/)(?:testdata|test-data|test_data|__fixtures__|fixtures?|golden|goldens|corpus|samples?|examples?|cases|data)\//;
const CODE = /\.(?:go|py|rb|rs|java|kts?|scala|groovy|cs|fs|vb|php|swift|[cm]?[jt]sx?|vue|svelte|dart|c|cc|cpp|cxx|h|hpp|exs?|lua|pl|sh)$/i;
const EXTENSION = /(?<=[^/])\.[A-Za-z0-9_]{1,12}$/;
/**
 * Says which of the files a test is named after: by its path or the end of one, with two parts at least, or by its name where it lies among data.
 * Without its extension only a file of data is meant, and a name without a folder only where that data belongs to the test's own package.
 */
function isNamedData(taken, come) {
    const old = keysOf(taken);
    const now = keysOf(come);
    return (suite, test) => {
        for (const word of data_names_wordsOf(test.name)) {
            for (let at = 0; at >= 0; at = next(word, at)) {
                const key = word.slice(at);
                const path = old.get(key);
                if (path === undefined || now.has(key))
                    continue;
                if (key.includes('/') || isOwn(path, suite, test))
                    return path;
            }
        }
        return undefined;
    };
}
function next(word, at) {
    const slash = word.indexOf('/', at);
    return slash < 0 ? -1 : slash + 1;
}
/** The path and each end of it, with the extension and without it. */
function keysOf(paths) {
    const keys = new Map();
    for (const path of paths) {
        const written = path.replace(/\s/g, '_');
        const stem = CODE.test(path) ? undefined : written.replace(EXTENSION, '');
        for (const name of stem === undefined ? [written] : [written, stem])
            for (let at = 0; at >= 0; at = next(name, at))
                keys.set(name.slice(at), path);
    }
    return keys;
}
const SEPARATORS = /[\s[\]()"'`,;]+/;
/** What may be a path in a name: of Go's subtests what follows the function, of a parameterised test the parameters. */
function data_names_wordsOf(name) {
    if (/^(?:Test|Fuzz|Example|Benchmark)[^/\s[]*\//.test(name))
        return [withoutNumber(name.slice(name.indexOf('/') + 1))];
    return name.split(SEPARATORS).filter((word) => /[/.]/.test(word) || name.endsWith(`[${word}]`));
}
/** Whether the file lies among data that are below the folder of the test. */
function isOwn(path, suite, { file }) {
    const at = DATA.exec(path);
    if (at === null)
        return false;
    const folder = path.slice(0, at.index);
    const place = file ?? suite.name;
    return folder === '' || place.startsWith(`${folder}/`) || `/${place}`.endsWith(`/${folder}`);
}

;// CONCATENATED MODULE: ./lib/compare/data-files.js


/**
 * Tests that only base has, and that are named after a file of data which the diff deletes or renames, each with that file: `TestDecode/valid/empty` of
 * `testdata/valid/empty.toml`. Their suite has to be whole on head, and no file may come by which the test would go on under its name.
 */
function namedAfterFiles(gone, diff, head) {
    const found = new Map();
    const taken = [...(diff?.deleted ?? []), ...(diff?.renamed.keys() ?? [])];
    if (taken.length === 0 || gone.length === 0)
        return found;
    const come = [...(diff?.byHead?.keys() ?? []), ...(diff?.renamed.values() ?? [])];
    const fileOf = isNamedData(taken, come.filter((path) => diff?.byBase?.has(path) !== true));
    for (const located of gone) {
        const { suite, test } = located;
        if (test.kind !== 'case' || head.get(suite)?.state !== 'whole')
            continue;
        const path = fileOf(suite, test);
        if (path !== undefined)
            found.set(located, path);
    }
    if (found.size > 0)
        addGroups(gone, found);
    return found;
}
/** In Go what stands around subtests is a test itself, and goes with the last of them. */
function addGroups(gone, found) {
    for (const ofSuite of (0,domain_groups/* groupBy */.$)(gone, ({ suite }) => JSON.stringify([suite.environment, suite.name])).values()) {
        const known = new Map(ofSuite.map((located) => [located.test.name, located]));
        const others = new Set();
        const inner = new Map();
        for (const located of ofSuite) {
            const path = found.get(located);
            const { name } = located.test;
            for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
                const around = name.slice(0, slash);
                if (path === undefined)
                    others.add(around);
                else
                    inner.set(around, path);
            }
        }
        for (const [around, path] of [...inner].sort(([a], [b]) => b.length - a.length)) {
            const group = known.get(around);
            if (group !== undefined && around.includes('/') && !others.has(around) && !found.has(group))
                found.set(group, path);
        }
    }
}

// EXTERNAL MODULE: ./lib/compare/renamed-tests.js
var renamed_tests = __webpack_require__(83605);
// EXTERNAL MODULE: ./lib/compare/test-files.js + 1 modules
var test_files = __webpack_require__(71984);
// EXTERNAL MODULE: ./lib/compare/title-patterns.js
var title_patterns = __webpack_require__(61325);
;// CONCATENATED MODULE: ./lib/compare/deleted-tests.js





/**
 * Tests that only base has and that the diff deletes in a file that goes on, each with that file: a removed line of it defines the test by its
 * name, and no added line of any file does. Of as many tests as the diff deletes definitions of that name, no more: where more are gone, one
 * of them is for another reason, and nobody can tell which. Where head goes on with a test of that name in the file, it may be that one whose
 * definition is gone, because its class has it from another one: then only what stands around the deleted line tells whose it was.
 */
function deletedInDiff(gone, diff, { base, head, come }) {
    const found = new Map();
    const deleted = diff?.deletedTests;
    if (deleted === undefined || gone.length === 0)
        return found;
    const names = new Set([...base.suites, ...head.suites].map(({ name }) => name));
    const filesOf = (0,test_files/* testFilesFinder */.gt)(deleted, names, base);
    const shared = sharedTitles();
    const tableOf = (0,title_patterns/* tables */.u)();
    const groups = new Map();
    for (const located of gone) {
        const { suite, test } = located;
        if (test.kind !== 'case')
            continue;
        for (const path of filesOf(suite, test)) {
            const { names, around } = deleted.get(path) ?? {};
            if (names === undefined)
                continue;
            const isGroup = (titles) => titles === test.classname ||
                test.name === `${titles} ${test.classname}` ||
                endsInTitle(titles, around) ||
                shared(suite, titles);
            const own = (0,compare_definitions/* definitionNames */.oR)(test.name, path, isGroup);
            const exact = own.find((each) => names.has(each));
            const { name = exact, row } = exact === undefined && (0,compare_definitions/* isTitled */.X2)(path) ? (tableOf(own, names) ?? {}) : {};
            if (name === undefined)
                continue;
            const key = JSON.stringify([path, name]);
            const group = groups.get(key) ?? { path, name, stood: names.get(name) ?? [], tests: [], rows: new Map() };
            group.tests.push(located);
            if (row !== undefined)
                group.rows.set(located, row);
            groups.set(key, group);
            break;
        }
    }
    // Of a file that is deleted nothing goes on.
    const deletedFiles = new Set(diff?.deleted);
    const partly = [...groups.values()].filter(({ path }) => !deletedFiles.has(path));
    const isLost = (0,renamed_tests/* renamedAndLost */.Ap)(diff?.renamedTests, come);
    const others = goingOn(partly, head.suites, (0,test_files/* testFilesFinder */.gt)(deleted, names, head));
    for (const group of groups.values()) {
        const { path, name, stood, tests } = group;
        if (isLost(name))
            continue;
        if (new Set(tests.map((each) => definitionOf(each, group))).size > stood.length)
            continue;
        const left = others.get(group);
        if (left !== undefined && !isTold(group, left))
            continue;
        for (const located of tests)
            found.set(located, path);
    }
    return found;
}
/**
 * Tests of head of the same name in the same file, in any environment, where a class may have them from another one. Each suite is looked through
 * once for a file, however many of its tests are gone.
 */
function goingOn(groups, head, filesOf) {
    const found = new Map();
    for (const path of new Set(groups.map((group) => group.path))) {
        if (!(0,compare_definitions/* mayInherit */.Bk)(path))
            continue;
        const ofPath = groups.filter((group) => group.path === path);
        const byName = new Map(ofPath.map((group) => [group.name, { group, suites: new Set(group.tests.map(({ suite }) => suite.name)) }]));
        const suites = new Set(ofPath.flatMap(({ tests }) => tests.map(({ suite }) => suite.name)));
        for (const suite of head) {
            if (!suites.has(suite.name))
                continue;
            for (const test of suite.cases) {
                const named = test.kind === 'case' ? byName.get((0,compare_definitions/* withoutParameters */.nM)(test.name, path)) : undefined;
                if (named?.suites.has(suite.name) !== true || !filesOf(suite, test).includes(path))
                    continue;
                (0,domain_groups/* addTo */.D)(found, named.group, { suite, test });
            }
        }
    }
    return found;
}
/** Whether each test stood in something that a deleted definition of its name stood in, and none of the others did. */
function isTold(group, others) {
    const { stood, tests } = group;
    const left = stood.filter((title) => title !== undefined && !others.some((other) => (0,compare_definitions/* standsIn */.Bl)(placeOf(other), title)));
    const definitions = new Map(tests.map((each) => [definitionOf(each, group), each]));
    return [...definitions.values()].every((each) => {
        const at = left.findIndex((title) => title !== undefined && (0,compare_definitions/* standsIn */.Bl)(placeOf(each), title));
        if (at >= 0)
            left.splice(at, 1);
        return at >= 0;
    });
}
function placeOf({ suite, test: { classname } }) {
    return { suite: suite.name, classname };
}
/** Rows of one parameterised test are one definition; several of the same name are as many. */
function definitionOf(located, group) {
    const { suite, test } = located;
    const { classname, name, ordinal } = test;
    const row = group.rows.get(located);
    if (row !== undefined)
        return JSON.stringify([suite.name, withoutRow(classname, row), withoutRow(name, row), 1]);
    const isRow = name !== group.name && (0,compare_definitions/* withoutParameters */.nM)(name, group.path) === group.name;
    return JSON.stringify([suite.name, classname, ...(isRow ? [group.name, 1] : [name, ordinal])]);
}
/** With the titles around it, where it ends in the row. */
function withoutRow(name, row) {
    return name.endsWith(row) ? name.slice(0, -row.length) : name;
}
function endsInTitle(titles, around) {
    return [...(around ?? [])].some((title) => titles === title || titles.endsWith(` ${title}`));
}
/** Says whether several tests of a suite begin with the same words: then these are most likely the titles around them. */
function sharedTitles() {
    const bySuite = new Map();
    return (suite, titles) => {
        const known = bySuite.get(suite) ?? beginnings(suite);
        bySuite.set(suite, known);
        return (known.get(titles) ?? 0) > 1;
    };
}
function beginnings({ cases }) {
    const found = new Map();
    for (const name of new Set([...cases].map((test) => test.name))) {
        for (let at = name.indexOf(' '), words = 0; at >= 0 && words < compare_definitions/* MOST_WORDS */.Oy; at = name.indexOf(' ', at + 1), words++) {
            const titles = name.slice(0, at);
            found.set(titles, (found.get(titles) ?? 0) + 1);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/compare/go-packages.js
var go_packages = __webpack_require__(28395);
;// CONCATENATED MODULE: ./lib/compare/go-scope.js


const TEST = /^(?:Test|Example|Fuzz|Benchmark)/;
const OPENS_ROW = /^(?:\}\s?,\s?)?(?:"[^"]{0,400}"\s?:\s?)?&?[\w.]{0,60}\{/;
const MAY_BE_ROW = /["`{]/;
const COMPUTED = /\.Run\(\s?[^\s"`]/;
/** `around`: the parts of the name before the title, the test function among them. */
function goScope(files, around) {
    const titled = balance();
    const others = balance();
    const taken = wordIndex();
    const given = wordIndex();
    for (const [path, lines] of files) {
        for (const { text, within, isTaken } of lines) {
            if (within !== undefined && TEST.test(within) && !around.has(within))
                continue;
            const at = { path, isTaken };
            for (const title of goTitles(text))
                titled.add(title, at);
            if (!isTaken)
                given.add(wordsIn(text), path);
            else if (MAY_BE_ROW.test(text))
                taken.add(wordsIn(text), path);
            if (OPENS_ROW.test(text))
                others.add('row', at);
            if (isTaken && COMPUTED.test(text))
                others.add('computed', at);
        }
    }
    return {
        titled: titled.of,
        worded(words) {
            const path = taken.pathOf(words);
            return path === undefined || given.pathOf(words) !== undefined ? undefined : { most: 1, path };
        },
        rows: others.of('row'),
        computed: others.of('computed'),
    };
}
function wordIndex() {
    const lines = new Map();
    return {
        add(line, path) {
            for (const word of line)
                (0,domain_groups/* addTo */.D)(lines, word, { line, path });
        },
        pathOf(words) {
            // Those of the rarest word: there may be thousands of rows.
            const [fewest = []] = [...words].map((word) => lines.get(word) ?? []).sort((a, b) => a.length - b.length);
            return fewest.find(({ line }) => [...words].every((word) => line.has(word)))?.path;
        },
    };
}
function balance() {
    const counts = new Map();
    const paths = new Map();
    return {
        add(key, { path, isTaken }) {
            counts.set(key, (counts.get(key) ?? 0) + (isTaken ? 1 : -1));
            if (isTaken)
                paths.set(key, path);
        },
        of(key) {
            const [most = 0, path] = [counts.get(key), paths.get(key)];
            return most > 0 && path !== undefined ? { most, path } : undefined;
        },
    };
}
/** The tests that the lines stand in. */
function testsAround(files) {
    const names = files.flatMap(([, lines]) => lines.map(({ within }) => within));
    return new Set(names.filter((name) => name !== undefined).filter((name) => TEST.test(name)));
}

;// CONCATENATED MODULE: ./lib/compare/go-rows.js




/**
 * Subtests of Go that only base has, of a test that goes on, each with its file: the diff deletes the row that they are named after, or rewrites
 * the call that names them and as many others come. A row counts where it stands in their test, or in no test at all, and as often as the diff
 * deletes it more than it adds it. Where more of one title are gone, one of them is for another reason, and nobody can tell which.
 */
function goRowsInDiff(gone, diff, { base, head, come }) {
    const found = new Map();
    const lines = linesByPath(diff);
    if (lines.size === 0 || gone.length === 0)
        return found;
    const packages = new Set([...gone.map(({ suite }) => suite.name), ...head.suites.map(({ name }) => name)]);
    const filesOf = (0,go_packages/* goFilesFinder */.S)(lines.keys(), packages, base.tree);
    const instead = (0,domain_groups/* groupBy */.$)(come, suiteKey);
    for (const [key, ofSuite] of (0,domain_groups/* groupBy */.$)(gone, suiteKey)) {
        const files = filesOf(ofSuite[0]?.suite.name ?? '').map((path) => [path, lines.get(path) ?? []]);
        if (files.length === 0)
            continue;
        const names = namesOnHead(head.suites.filter((suite) => keyOf(suite) === key));
        const isSubtest = ({ test: { kind, name } }) => kind === 'case' && name.includes('/') && names.has(topOf(name)) && !names.has(name);
        const subtests = { gone: ofSuite.filter(isSubtest), come: instead.get(key) ?? [], names, scopeOf: scopes(files) };
        for (const [located, path] of rowsGone(subtests))
            found.set(located, path);
        const left = subtests.gone.filter((located) => !found.has(located));
        for (const [located, path] of namedAnew({ ...subtests, gone: left }))
            found.set(located, path);
    }
    return found;
}
function linesByPath(diff) {
    const found = new Map();
    for (const [path, { subtests }] of diff?.changedTests ?? [])
        if (subtests !== undefined)
            found.set(path, subtests);
    return found;
}
function suiteKey({ suite }) {
    return keyOf(suite);
}
function keyOf({ environment, name }) {
    return JSON.stringify([environment, name]);
}
function topOf(name) {
    return name.split('/', 1)[0] ?? name;
}
function namesOnHead(head) {
    const names = new Set();
    for (const { cases } of head) {
        for (const { name } of cases) {
            for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1))
                names.add(name.slice(0, slash));
            names.add(name);
        }
    }
    return names;
}
/** Scopes of the names around a title, each made once. */
function scopes(files) {
    const known = new Map();
    const tests = testsAround(files);
    return (around) => {
        const relevant = around.filter((part) => tests.has(part));
        const key = relevant.join('/');
        const scope = known.get(key) ?? goScope(files, new Set(relevant));
        known.set(key, scope);
        return scope;
    };
}
function* rowsGone(subtests) {
    const found = subtests.gone.flatMap((located) => {
        const row = rowOf(located.test.name, subtests);
        return row === undefined ? [] : [{ located, row }];
    });
    for (const same of (0,domain_groups/* groupBy */.$)(found, ({ row }) => row.key).values()) {
        const most = same[0]?.row.loss.most ?? 0;
        if (new Set(same.map(({ row }) => row.prefix)).size > most)
            continue;
        for (const { located, row } of same)
            yield [located, row.loss.path];
    }
}
/** Go's own tests nest no deeper. */
const DEEPEST = 12;
/** A title may have slashes, and what is below it goes with it: every stretch of the name is tried whose end head has no more. */
function rowOf(name, { names, scopeOf }) {
    const parts = name.split('/');
    if (parts.length > DEEPEST)
        return undefined;
    for (let end = 2; end <= parts.length; end++) {
        const prefix = parts.slice(0, end).join('/');
        if (names.has(prefix))
            continue;
        for (let start = 1; start < end; start++) {
            const title = withoutNumber(parts.slice(start, end).join('/'));
            const around = parts.slice(0, start);
            const loss = title === '' ? scopeOf(around).rows : scopeOf(around).titled(title);
            if (loss !== undefined)
                return { key: JSON.stringify([around, title]), loss, prefix };
        }
        // Put together of several values of a row.
        const words = wordsIn(withoutNumber(parts[end - 1] ?? ''));
        const tells = words.size > 1 || [...words].some((word) => /\d/.test(word));
        const loss = tells ? scopeOf(parts.slice(0, end - 1)).worded(words) : undefined;
        if (loss !== undefined)
            return { key: prefix, loss, prefix };
    }
    return undefined;
}
/** Tests of which the names are put together in another way now: as many others have to come. */
function* namedAnew({ gone, come, scopeOf }) {
    for (const [top, tests] of (0,domain_groups/* groupBy */.$)(gone, ({ test }) => topOf(test.name))) {
        const loss = scopeOf([top]).computed;
        const others = come.filter(({ test }) => test.name.startsWith(`${top}/`));
        if (loss === undefined || others.length < tests.length)
            continue;
        for (const located of tests)
            yield [located, loss.path];
    }
}

;// CONCATENATED MODULE: ./lib/compare/inherited.js


/**
 * Tests that a class had from another one, of which the diff tells that it has them no more: each with what was told. Nothing in a report says
 * which class has its tests from where. It is likely where the one ran all that the other did, under the same names, but for parameters (those of a
 * fixture of the class are in them); and head has to go on with it. Of one definition it may lose no more rows than the other class did.
 */
function inheritedFrom(gone, told, headSuites) {
    const found = new Map();
    const byName = new Map();
    for (const [located, { path }] of told)
        if ((0,compare_definitions/* mayInherit */.Bk)(path))
            (0,domain_groups/* addTo */.D)(byName, inherited_keyOf(located), located);
    if (byName.size === 0)
        return found;
    const namesOf = namesOfClasses();
    const pairs = new Map();
    const left = gone.filter((located) => located.test.kind === 'case' && !told.has(located));
    const rows = countBy(left);
    const toldRows = countBy(told.keys());
    for (const located of left) {
        const lost = rows.get(rowKey(located)) ?? 0;
        for (const other of byName.get(inherited_keyOf(located)) ?? []) {
            if (lost > (toldRows.get(rowKey(other)) ?? 0))
                continue;
            const pair = JSON.stringify([classOf(located), classOf(other)]);
            const isPair = pairs.get(pair) ?? (runsAllOf(namesOf(located), namesOf(other)) && goesOn(located, headSuites));
            pairs.set(pair, isPair);
            const evidence = isPair ? told.get(other)?.evidence : undefined;
            if (evidence === undefined)
                continue;
            found.set(located, evidence);
            break;
        }
    }
    return found;
}
function inherited_keyOf({ suite: { environment }, test: { name } }) {
    return JSON.stringify([environment, inherited_definitionOf(name)]);
}
/** Titles have no parameters, and no class has them from another one. */
function inherited_definitionOf(name) {
    return (0,compare_definitions/* withoutParameters */.nM)(name, '');
}
function rowKey(located) {
    return JSON.stringify([classOf(located), inherited_definitionOf(located.test.name)]);
}
/** How many tests there are of each definition in a class. */
function countBy(all) {
    const counts = new Map();
    for (const located of all)
        counts.set(rowKey(located), (counts.get(rowKey(located)) ?? 0) + 1);
    return counts;
}
function classOf({ suite: { environment, name }, test: { classname } }) {
    return [environment, name, classname];
}
/** Of one test nobody can tell: `test_repr` is in many classes. */
function runsAllOf(own, other) {
    return own !== other && other.size > 1 && [...other].every((name) => own.has(name));
}
/** Names of the tests of a class on base. */
function namesOfClasses() {
    const known = new Map();
    return (located) => {
        const key = JSON.stringify(classOf(located));
        const names = known.get(key) ?? new Set(testsOf(located));
        known.set(key, names);
        return names;
    };
}
function testsOf({ suite, test: { classname } }) {
    const own = [...suite.cases].filter((test) => test.kind === 'case' && test.classname === classname);
    return own.map(({ name }) => inherited_definitionOf(name));
}
function goesOn({ suite, test: { classname } }, headSuites) {
    return [...(headSuites.get(suite)?.cases ?? [])].some((test) => test.classname === classname);
}

// EXTERNAL MODULE: ./lib/compare/rows.js
var compare_rows = __webpack_require__(67454);
;// CONCATENATED MODULE: ./lib/compare/lost.js








/** So many of a suite's known tests may be missing before the suite itself is in doubt. */
const DOUBT = { tests: 5, percent: 10 };
const LOST_REASON = 'tests known from base did not run';
/** What only base has: taken away by the diff, missing from a suite that is whole, or not run because its suite is not. */
function judgeLost(gone, { rows, explained, takenAway: diff, headSuites, sides, come, fresh, notNamed }) {
    const tests = [];
    const unexplained = [];
    const bySuite = new Map();
    const takenAway = pathsTakenAway(gone, { explained, come, deletedClass: (0,test_files/* deletedClasses */.wS)(diff, sides) });
    const deleted = deletedInDiff(gone, diff, { ...sides, come });
    const changed = new Map([
        ...changedInDiff(gone, diff, { ...sides, fresh }),
        ...goRowsInDiff(gone, diff, { ...sides, come: fresh }),
    ]);
    const told = new Map([
        ...[...changed].map(([located, path]) => [located, { path, evidence: words('changes its parameters', path) }]),
        ...[...deleted].map(([located, path]) => [located, { path, evidence: words('deletes it', path) }]),
    ]);
    const inherited = inheritedFrom(gone, told, headSuites);
    const data = namedAfterFiles(gone, diff, headSuites);
    let fixedEntries = 0;
    for (const located of gone) {
        const { suite, test } = located;
        const path = takenAway(located);
        const onHead = headSuites.get(suite);
        if (test.kind !== 'case') {
            if (path !== undefined || isReadable(onHead))
                fixedEntries++;
            continue;
        }
        if (path !== undefined) {
            tests.push({ located, found: { class: 'removed', evidence: `the diff takes ${path} away` } });
            continue;
        }
        const evidence = told.get(located)?.evidence ?? inherited.get(located) ?? ofData(data.get(located));
        if (evidence !== undefined) {
            tests.push({ located, found: { class: 'removed', evidence } });
            continue;
        }
        const row = rows.of('base', suite, test.report);
        if (row.policy?.selection === 'partial')
            continue;
        const loss = bySuite.get(suite) ?? { onHead, known: suite.cases.length, lost: 0 };
        bySuite.set(suite, loss);
        loss.lost++;
        row.lost++;
        unexplained.push({ located, row, suite: loss });
    }
    const counted = countNotNamed(notNamed, rows);
    const doubtful = new Set();
    for (const { row, suite } of unexplained) {
        if (isTooMuch(row.lost, row.base.tally.total) ||
            (suite.onHead !== undefined && isTooMuch(suite.lost, suite.known))) {
            doubtful.add(row);
        }
    }
    const partial = new Set(counted.rows);
    for (const { located, row, suite } of unexplained) {
        const found = lost_classOf(located, suite, doubtful.has(row));
        tests.push({ located, found });
        if (found.class === 'notRun' && row.head.state !== undefined)
            partial.add(row);
    }
    return { tests, notNamed: counted.tests, fixedEntries, partial: [...partial] };
}
/** As many more tests that did not run, with their rows of which something is here. */
function countNotNamed(all, rows) {
    const here = new Set();
    let sum = 0;
    for (const { suite, report, tests } of all) {
        const row = rows.of('base', suite, report);
        if (row.policy?.selection === 'partial')
            continue;
        sum += tests;
        row.lost += tests;
        (0,compare_rows/* countChange */.Mr)(row, 'notRun', tests);
        if (row.head.state !== undefined)
            here.add(row);
    }
    return { tests: sum, rows: [...here] };
}
/**
 * The file that explains why a test is gone. A renamed one does only where head has something of it: else nothing runs the file under its
 * new name (`test_api.py` → `api.py`), and its tests did not run.
 */
function pathsTakenAway(gone, { explained, come, deletedClass }) {
    const pathOf = ({ suite, test }) => explained.of(suite, test) ?? deletedClass(suite, test);
    const renamed = gone.filter((located) => explained.isRenamed(pathOf(located) ?? ''));
    if (renamed.length === 0)
        return pathOf;
    const names = new Set(come.map(({ test }) => test.name));
    const ran = new Set(come.map(({ suite, test }) => explained.before(suite, test)));
    // Its new name may be no name that the report has; the names of its tests tell as well.
    for (const located of renamed)
        if (names.has(located.test.name))
            ran.add(pathOf(located));
    return (located) => {
        const path = pathOf(located);
        return path !== undefined && explained.isRenamed(path) && !ran.has(path) ? undefined : path;
    };
}
function ofData(file) {
    return file === undefined ? undefined : `the diff takes away ${file}, which it is named after`;
}
function words(what, file) {
    return `the diff ${what} in ${file}`;
}
function lost_classOf({ test }, { onHead }, doubtful) {
    const before = `${(0,classes/* verdictWords */.c)(test)} on base`;
    if (onHead === undefined)
        return { class: 'notRun', evidence: absentWords(test) };
    if (onHead.state !== 'whole')
        return { class: 'notRun', evidence: `${before}; its suite is ${onHead.state}` };
    if (doubtful)
        return { class: 'notRun', evidence: `${before}; too many of its suite did not run` };
    return { class: 'missing', evidence: before };
}
/** Of a test whose suite head has not. */
function absentWords(test) {
    return `${(0,classes/* verdictWords */.c)(test)} on base; no report has its suite`;
}
function isReadable(suite) {
    return suite !== undefined && suite.state !== 'stale' && suite.state !== 'unreadable';
}
function isTooMuch(lost, known) {
    return lost >= DOUBT.tests && lost * 100 >= known * DOUBT.percent;
}


/***/ }),

/***/ 13014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ reviewQuarantine)
});

// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
// EXTERNAL MODULE: ./lib/policy/days.js
var days = __webpack_require__(36119);
// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/compare/history.js + 1 modules
var compare_history = __webpack_require__(67981);
// EXTERNAL MODULE: ./lib/compare/waivers.js
var waivers = __webpack_require__(73074);
;// CONCATENATED MODULE: ./lib/compare/quarantined-tests.js




/** A test that passed in so many whole runs in a row does not need its entry any more. */
const ENOUGH_RUNS = 10;
const DAY = 24 * 60 * 60 * 1000;
/**
 * Which entries nobody needs: those that name no test of this run nor of base, and those of which every test passed in the last ten whole
 * runs, this one among them. Runs before the entry was added say nothing about it. Of a run that is not whole nothing is said.
 */
function findNeedless({ quarantine: { entries }, policy, head, base, whole, }) {
    if (!whole || head.suites.length === 0)
        return () => undefined;
    const find = (0,waivers/* entryFinder */.RV)(entries);
    const before = namedTests(base?.snapshot, find);
    /** The shortest row of passes of the tests that an entry names. */
    const rows = new Map();
    for (const [id, { test, named }] of namedTests(head, find)) {
        const outcomes = outcomesOf(base?.history, id, before.has(id));
        for (const entry of named) {
            const passes = test.verdict === 'passed' ? 1 + passesInARow(entry, outcomes, base?.history) : 0;
            rows.set(entry, Math.min(passes, rows.get(entry) ?? passes));
        }
    }
    const onBase = new Set([...before.values()].flatMap(({ named }) => named));
    // What not every run tests may be in another one.
    const isAll = policy.suites.every(({ selection }) => selection === 'full');
    return (entry) => {
        const passes = rows.get(entry);
        if (passes === undefined)
            return isAll && !onBase.has(entry) ? { state: 'orphan' } : undefined;
        return passes >= ENOUGH_RUNS ? { state: 'recovered', runs: passes } : undefined;
    };
}
function namedTests(snapshot, find) {
    const found = new Map();
    for (const suite of snapshot?.suites ?? []) {
        for (const test of suite.cases) {
            const named = find({ suite, test });
            if (named.length > 0)
                found.set((0,tests/* testId */.ec)(suite, test), { test, named });
        }
    }
    return found;
}
/** A test of base without a record passed in every run that counts. */
function outcomesOf(history, id, isOnBase) {
    if (history === undefined)
        return '';
    return history.tests.get(id)?.outcomes ?? (isOnBase ? (0,compare_history/* usualOutcomes */.ue)(history.runs) : '');
}
/** Up to the last run of base. Runs that do not count, or that the test is not in, are left out; a flaky pass and a skip end the row. */
function passesInARow({ added }, outcomes, history) {
    const runs = history?.runs ?? [];
    const since = ((0,days/* dayNumber */.U$)(added) ?? 0) * DAY;
    let passes = 0;
    for (let index = outcomes.length - 1; index >= 0; index--) {
        const code = outcomes[index];
        if (code === '.')
            continue;
        const at = runs[index]?.at;
        if (code !== 'P' || (at !== undefined && at < since))
            break;
        passes++;
    }
    return passes;
}

;// CONCATENATED MODULE: ./lib/compare/quarantine-review.js





/** Entries that somebody should look at: those that have expired, are still to come, name no test, or are not needed any more. In the order of the file. */
function reviewQuarantine(options) {
    const { quarantine, today } = options;
    const { file, entries } = quarantine;
    if (entries.length === 0)
        return [];
    const needless = findNeedless(options);
    return entries.flatMap((entry) => {
        const { target, line, owner, expires } = entry;
        const found = review(entry, { today, needless: needless(entry) });
        if (found === undefined)
            return [];
        const sentence = `${target.by} ${(0,printable/* quote */.hD)(target.name, 100)} ${found.words}`;
        const about = { by: target.by, name: target.name, owner, expires, sentence };
        return [{ state: found.state, ...(file === undefined ? {} : { file }), line, ...about }];
    });
}
function review(entry, { today, needless }) {
    const { added, expires } = entry;
    const owner = (0,printable/* oneLine */.TN)(entry.owner);
    switch ((0,waivers/* stateOf */.L4)(entry, today)) {
        case 'expired': {
            const ago = `expired ${(0,numbers/* plural */.LS)((0,days/* daysBetween */.YM)(expires, today), 'day')} ago (${expires}, owner ${owner})`;
            const then = needless === undefined
                ? 'it accepts nothing any more'
                : `it ${whyNeedless(needless)}, ${needless.state === 'orphan' ? REMOVE_ORPHAN : 'remove it'}`;
            return { state: 'expired', words: `${ago}: ${then}` };
        }
        case 'future':
            return { state: 'future', words: `was added on ${added}, which is still to come: it accepts nothing yet` };
        case 'active':
            if (needless === undefined)
                return undefined;
            return {
                state: needless.state,
                words: `${whyNeedless(needless)} (owner ${owner}): ${needless.state === 'orphan' ? `correct the name, or ${REMOVE_ORPHAN}` : 'remove the entry'}`,
            };
    }
}
/** Several gates may share one file, and each sees its own tests only. */
const REMOVE_ORPHAN = 'remove it if no other gate has the test';
function whyNeedless(needless) {
    switch (needless.state) {
        case 'orphan':
            return 'matches no test of this gate, here or on base';
        case 'recovered':
            return `passed in ${needless.runs} whole runs in a row`;
    }
}


/***/ }),

/***/ 67454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ countChange),
/* harmony export */   Om: () => (/* binding */ createRows),
/* harmony export */   a$: () => (/* binding */ noteState)
/* harmony export */ });
/* harmony import */ var _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19935);
/* harmony import */ var _merge_case_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87775);
/* harmony import */ var _merge_suite_map_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27579);
/* harmony import */ var _merge_suites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21447);
/* harmony import */ var _policy_path_matcher_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99116);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26223);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95573);







function createRows({ head, base, suites }) {
    const groups = {
        head: (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupReports */ .r)(head.reports, suites),
        base: (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupReports */ .r)(base?.reports ?? [], suites),
    };
    const named = new Map(suites.map((policy) => [policy, createRow({ name: policy.name, policy, suite: undefined })]));
    const others = createOtherRows();
    const rowFor = (policy, suite) => {
        const row = policy === undefined ? undefined : named.get(policy);
        if (row !== undefined)
            return row;
        return others.of(suite);
    };
    for (const [policy, row] of named) {
        addReports(row.head, policy, head.reports);
        addReports(row.base, policy, base?.reports ?? []);
    }
    return {
        of: (side, suite, report) => rowFor(groups[side].ofReport(report), suite),
        ofSuite(side, suite) {
            const report = (0,_merge_case_list_js__WEBPACK_IMPORTED_MODULE_1__/* .firstReport */ .fS)(suite.cases);
            const group = report === undefined ? groups[side].ofEmptySuite(suite) : groups[side].ofReport(report);
            return rowFor(group, suite);
        },
        all: () => [...named.values(), ...others.all()],
    };
}
/** Rows of suites that are of none of the policy. They are asked for in the order of suites first, head and base side by side: few are looked for. */
function createOtherRows() {
    const inOrder = [];
    const later = (0,_merge_suite_map_js__WEBPACK_IMPORTED_MODULE_5__/* .createSuiteMap */ .zc)();
    let latest;
    return {
        of(suite) {
            if (latest?.suite !== undefined && (0,_merge_suite_map_js__WEBPACK_IMPORTED_MODULE_5__/* .compareKeys */ .YD)(latest.suite, suite) === 0)
                return latest;
            const last = inOrder.at(-1)?.suite;
            const isNext = last === undefined || (0,_merge_suite_map_js__WEBPACK_IMPORTED_MODULE_5__/* .compareKeys */ .YD)(last, suite) < 0;
            latest = isNext ? undefined : (findRow(inOrder, suite) ?? later.get(suite));
            if (latest !== undefined)
                return latest;
            latest = createRow({ name: rowName(suite), policy: undefined, suite });
            if (isNext)
                inOrder.push(latest);
            else
                later.set(suite, latest);
            return latest;
        },
        all: () => [...inOrder, ...later.values()].sort((a, b) => (a.suite && b.suite ? (0,_merge_suite_map_js__WEBPACK_IMPORTED_MODULE_5__/* .compareKeys */ .YD)(a.suite, b.suite) : 0)),
    };
}
function findRow(rows, suite) {
    const row = rows[(0,_merge_suite_map_js__WEBPACK_IMPORTED_MODULE_5__/* .firstAtLeast */ .JE)(rows.length, (index) => compareRow(rows[index], suite))];
    return compareRow(row, suite) === 0 ? row : undefined;
}
function compareRow(row, suite) {
    return row?.suite === undefined ? 1 : (0,_merge_suite_map_js__WEBPACK_IMPORTED_MODULE_5__/* .compareKeys */ .YD)(row.suite, suite);
}
function rowName({ environment, name }) {
    return environment === '' ? name : `${name} (${environment})`;
}
function createRow({ name, policy, suite }) {
    return {
        name,
        policy,
        suite,
        head: createSide(),
        base: createSide(),
        changes: _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CHANGES */ .eo,
        lost: 0,
        skippedWhole: NONE,
    };
}
function createSide() {
    return { tally: (0,_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .createTally */ .Xf)(), state: undefined, reasons: NONE };
}
const NONE = [];
function countChange(row, name, tests = 1) {
    row.changes = { ...row.changes, [name]: row.changes[name] + tests };
}
/** A suite of the policy is as whole as its reports, also where they have no tests. */
function addReports(side, { tests, coverage }, reports) {
    const patterns = tests.length > 0 ? tests : coverage;
    if (patterns.length === 0)
        return;
    const matches = (0,_policy_path_matcher_js__WEBPACK_IMPORTED_MODULE_6__/* .pathMatcher */ .k)(patterns);
    for (const { path, state, diagnostics, format } of reports) {
        if (format === undefined && !diagnostics.some(({ level }) => level === 'error'))
            continue;
        if (!matches(path))
            continue;
        const reasons = diagnostics.filter(({ level }) => level === 'error').map(({ message }) => `${path}: ${message}`);
        noteState(side, { state, reasons: state === 'whole' ? [] : reasons });
    }
}
function noteState(side, { state, reasons }) {
    side.state = side.state === undefined ? state : (0,_merge_suites_js__WEBPACK_IMPORTED_MODULE_2__/* .worseState */ .U$)(side.state, state);
    if (reasons.length > 0)
        side.reasons = (0,_merge_suites_js__WEBPACK_IMPORTED_MODULE_2__/* .uniteReasons */ .R9)(side.reasons, reasons);
    return side;
}


/***/ }),

/***/ 71984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wS: () => (/* binding */ deletedClasses),
  gt: () => (/* binding */ testFilesFinder)
});

// UNUSED EXPORTS: classFileFinder

// EXTERNAL MODULE: ./lib/compare/definitions.js
var definitions = __webpack_require__(19449);
// EXTERNAL MODULE: ./lib/compare/go-packages.js
var go_packages = __webpack_require__(28395);
// EXTERNAL MODULE: ./lib/compare/named-files.js
var named_files = __webpack_require__(56356);
;// CONCATENATED MODULE: ./lib/compare/rust-modules.js
/**
 * Rust's reports name the module of a test (`cart::tests::adds`) and the binary: the file is that of the module, or of the one around it where a
 * module of tests lies in it; of an integration test (`shop::checkout`) that of its name below `tests`.
 */
function rustFilesFinder(paths) {
    const files = [...paths].filter((path) => path.endsWith('.rs'));
    if (files.length === 0)
        return () => NONE;
    return (suite, { classname, name }) => {
        const isModule = classname !== '' && classname !== suite.name;
        const modules = [...(isModule ? classname.split('::') : []), ...name.split('::').slice(0, -1)];
        const ends = modules.flatMap((_, index) => endsOf(modules.slice(0, modules.length - index)));
        const binary = suite.name.split('::')[1];
        // Only the innermost module of tests may lie within another file.
        const wanted = [...ends.slice(0, 4), ...(modules.length < 2 ? ROOTS : [])];
        if (binary !== undefined)
            wanted.push(`tests/${binary}.rs`, `tests/${binary}/main.rs`);
        return files.filter((path) => wanted.some((end) => `/${path}`.endsWith(`/${end}`)));
    };
}
const NONE = [];
const ROOTS = ['src/lib.rs', 'src/main.rs'];
function endsOf(modules) {
    const path = modules.join('/');
    return [`src/${path}.rs`, `src/${path}/mod.rs`];
}

// EXTERNAL MODULE: ./lib/compare/side.js
var compare_side = __webpack_require__(69704);
;// CONCATENATED MODULE: ./lib/compare/test-files.js





/**
 * The files that a test of one side may be defined in, of those in which the diff deletes tests: the one that its report names by path, module or class; of a
 * Go package those of its folder; in Rust that of the module; of a suite that is a title (jest-junit's default) those in which the diff shows the title; of a class in
 * another folder than its name says (C#) the one with its name. What is not named by its folder too is in none that other reports lie nearer to.
 *
 * @param others names of suites, of both sides.
 */
function testFilesFinder(deleted, others, side) {
    const paths = [...deleted.keys()];
    const named = (0,named_files/* fileFinder */.JZ)(paths, side);
    const goFiles = (0,go_packages/* goFilesFinder */.S)(paths, others, side.tree);
    const rustFiles = rustFilesFinder(paths);
    const classFile = classFileFinder(paths, others, side);
    const isElsewhere = (0,compare_side/* elsewhere */.J)(side);
    const titled = paths.filter(definitions/* isTitled */.X2);
    return (suite, test) => {
        const found = named(suite, test);
        if (found !== undefined)
            return found.files;
        const inClass = classFile(suite.name, test);
        if (inClass !== undefined)
            return [inClass];
        const inModule = rustFiles(suite, test);
        const inFolder = inModule.length > 0 ? inModule : goFiles(suite.name);
        const files = inFolder.length > 0 ? inFolder : titled.filter((path) => deleted.get(path)?.around.has(suite.name) === true);
        return files.filter((path) => !isElsewhere(path, test));
    };
}
const CLASS_FILE = /(?:^|\/)([A-Z]\w*)\.(?:cs|vb|fs|java|kt|scala|groovy|php|swift)$/;
/** The file that is named as a class, where no other file and no other class of another namespace is. */
function classFileFinder(paths, suites, side) {
    const own = new Set(paths);
    const files = new Map();
    for (const path of own) {
        const name = classIn(path);
        if (name !== undefined)
            files.set(name, (files.get(name) ?? new Set()).add(path));
    }
    if (files.size === 0)
        return () => undefined;
    const isElsewhere = (0,compare_side/* elsewhere */.J)(side);
    const classes = new Map();
    for (const suite of suites)
        classes.set(lastName(suite), (classes.get(lastName(suite)) ?? 0) + 1);
    let isWhole = false;
    return (suite, test) => {
        const name = lastName(suite);
        const found = files.get(name);
        if (found === undefined || classes.get(name) !== 1)
            return undefined;
        if (!isWhole)
            for (const path of side.tree() ?? [])
                files.get(classIn(path) ?? '')?.add(path);
        isWhole = true;
        const [path] = found;
        return path === undefined || found.size > 1 || isElsewhere(path, test) ? undefined : path;
    };
}
/** Deleted files that are named as a class in another namespace than their folder. */
function deletedClasses(diff, { base, head }) {
    if (diff === undefined || diff.deleted.length === 0)
        return () => undefined;
    const suites = new Set([...base.suites, ...head.suites].map(({ name }) => name));
    const fileOf = classFileFinder(diff.deleted, suites, base);
    const onHead = new Set(head.suites.map(({ name }) => name));
    return ({ name }, test) => (onHead.has(name) ? undefined : fileOf(name, test));
}
function classIn(path) {
    return (0,definitions/* mayHoldTests */.SE)(path) ? CLASS_FILE.exec(path)?.[1] : undefined;
}
/** `CartTests` of `Acme.Shop.CartTests`. */
function lastName(suite) {
    return suite.slice(Math.max(suite.lastIndexOf('.'), suite.lastIndexOf('\\')) + 1);
}


/***/ }),

/***/ 73074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ entryOfFailures),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   RV: () => (/* binding */ entryFinder),
/* harmony export */   cz: () => (/* binding */ waiveBy)
/* harmony export */ });
/* unused harmony export waiver */
/* harmony import */ var _domain_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97538);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88979);
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);
/* harmony import */ var _policy_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36119);
/* harmony import */ var _policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10905);
/* harmony import */ var _root_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98438);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34743);







/**
 * Which entry accepts what a test failed with, if any: an active one that names the test, and matches **every** failure of it. A retry that
 * failed in another way, or a tear-down that broke besides, is another failure and accepted by nobody.
 * @param today `2026-11-30`
 * @param masks of the policy by which signatures are shown.
 */
function waiver(entries, today, masks = []) {
    return entryOfFailures(entries.filter((entry) => stateOf(entry, today) === 'active'), masks);
}
/** The same whatever the day. */
function entryOfFailures(entries, masks = []) {
    const find = entryFinder(entries);
    return ({ suite, test }) => {
        const failures = test.attempts.flatMap(_domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .failuresOf */ .dJ);
        if (failures.length === 0)
            return undefined;
        return find({ suite, test }).find((entry) => failures.every((failure) => accepts(entry, failure, { suite, masks })));
    };
}
/** For `CompareOptions.waive`: the evidence that a reader is shown. */
function waiveBy(entries, today, masks) {
    const entryOf = waiver(entries, today, masks);
    return (failing) => {
        const entry = entryOf(failing);
        return entry === undefined ? undefined : acceptedWords(entry);
    };
}
/** `accepted until 2026-12-01 by @acme/identity: Token clock race` */
function acceptedWords({ expires, owner, reason }) {
    return `accepted until ${expires} by ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(owner)}: ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(reason), 120)}`;
}
function stateOf({ added, expires }, today) {
    if ((0,_policy_days_js__WEBPACK_IMPORTED_MODULE_5__/* .daysBetween */ .YM)(today, added) > 1)
        return 'future';
    return (0,_policy_days_js__WEBPACK_IMPORTED_MODULE_5__/* .daysBetween */ .YM)(today, expires) < 0 ? 'expired' : 'active';
}
/** The entries that name a test: those for one test, then those for its suite, then those for its file, each in the order of the file. */
function entryFinder(entries) {
    const byTest = new Map();
    const tails = new Set();
    const wider = { suite: new Map(), file: new Map() };
    // Suites and files have many tests, and their names take a while.
    const normal = new Map();
    const inNormal = (name) => {
        const known = normal.get(name) ?? (0,_policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(name);
        normal.set(name, known);
        return known;
    };
    for (const entry of entries) {
        const { by } = entry.target;
        const name = (0,_policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(entry.target.name);
        if (by === 'test')
            tails.add((0,_policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__/* .tailOf */ .Cj)(name));
        const names = by === 'test' ? byTest : wider[by];
        (0,_domain_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .addTo */ .D)(names, name, entry);
    }
    const isWider = wider.suite.size + wider.file.size > 0;
    return ({ suite, test }) => {
        const found = new Set();
        const named = test.ordinal > 1 ? `${test.name} #${test.ordinal}` : test.name;
        if (tails.size > 0 && tails.has((0,_policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__/* .tailOf */ .Cj)((0,_policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(named)))) {
            for (const name of (0,_policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalNamesOf */ .F9)(suite, test))
                for (const entry of byTest.get(name) ?? [])
                    found.add(entry);
        }
        if (isWider) {
            for (const by of ['suite', 'file']) {
                for (const name of [suite.name, by === 'suite' ? test.classname : (test.file ?? '')]) {
                    for (const entry of (name === '' ? undefined : wider[by].get(inNormal(name))) ?? [])
                        found.add(entry);
                }
            }
        }
        return [...found];
    };
}
function accepts({ match }, failure, { suite, masks }) {
    if (_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE */ .J2.test(match))
        return (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureOf */ .yK)(failure, suite, masks).id === match;
    const wanted = (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(match);
    return [failure.type, failure.message, (0,_root_line_js__WEBPACK_IMPORTED_MODULE_2__/* .rootLine */ .N)(failure)].some((text) => (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text).includes(wanted));
}


/***/ }),

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ expiredEntries),
/* harmony export */   d: () => (/* binding */ EXPIRED_ENTRIES)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84694);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88979);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63647);



/** Its name among the results; no policy asks for it. */
const EXPIRED_ENTRIES = 'quarantine';
/**
 * On the default branch an entry that has expired is an error, whatever its test does and whatever the policy asks for: there somebody can
 * act on it, while a pull request that has nothing to do with it cannot. Nothing where none has.
 */
function expiredEntries(findings) {
    const expired = findings.filter(({ state }) => state === 'expired');
    const [first] = expired;
    if (first === undefined)
        return [];
    const entries = (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(expired.length, 'quarantine entry', 'quarantine entries');
    const more = expired.length === 1 ? '' : ' and others';
    const words = `${entries} expired, limit 0: ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(first.sentence)}`;
    return [
        {
            check: EXPIRED_ENTRIES,
            scope: '',
            state: 'block',
            actual: (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(expired.length),
            limit: '0',
            sentence: `${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(words, _result_js__WEBPACK_IMPORTED_MODULE_2__/* .LONGEST_SENTENCE */ .Hy - more.length)}${more}`,
            headline: `${entries} expired`,
        },
    ];
}


/***/ }),

/***/ 37100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./lib/diff-source.js
var diff_source = __webpack_require__(30544);
// EXTERNAL MODULE: ./lib/compare/carry.js + 2 modules
var carry = __webpack_require__(59622);
// EXTERNAL MODULE: ./lib/domain/snapshot.js
var snapshot = __webpack_require__(66178);
// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/compare/moves.js + 2 modules
var compare_moves = __webpack_require__(60544);
// EXTERNAL MODULE: ./lib/compare/named-files.js
var named_files = __webpack_require__(56356);
// EXTERNAL MODULE: ./lib/compare/test-files.js + 1 modules
var test_files = __webpack_require__(71984);
;// CONCATENATED MODULE: ./lib/compare/absent-suites.js



/**
 * Of suites that head has not: millions of tests may be in them, where a job did not report. They are looked at one by one, and none is kept
 * that nothing can explain.
 */
function absentTests(suites, options) {
    const gone = [];
    const notNamed = [];
    if (suites.length === 0)
        return { gone, notNamed };
    const mayGoOn = (0,compare_moves/* movable */.p)(options.come, options.explained);
    const mayBeExplained = explainable(options);
    for (const suite of suites) {
        let counted;
        for (const test of suite.cases) {
            const located = { suite, test };
            if (test.kind !== 'case' || mayGoOn(located) || mayBeExplained(located)) {
                gone.push(located);
                continue;
            }
            if (counted?.report !== test.report) {
                counted = { suite, report: test.report, tests: 0 };
                notNamed.push(counted);
            }
            counted.tests++;
        }
    }
    return { gone, notNamed };
}
function explainable({ explained, takenAway, sides }) {
    if (takenAway === undefined)
        return () => false;
    const deletedClass = (0,test_files/* deletedClasses */.wS)(takenAway, sides);
    const names = new Set([...sides.base.suites, ...sides.head.suites].map(({ name }) => name));
    const deletedIn = (0,test_files/* testFilesFinder */.gt)(takenAway.deletedTests ?? new Map(), names, sides.base);
    const changedIn = (0,named_files/* fileFinder */.JZ)(takenAway.changedTests?.keys() ?? [], sides.base);
    return ({ suite, test }) => explained.of(suite, test) !== undefined ||
        deletedClass(suite, test) !== undefined ||
        deletedIn(suite, test).length > 0 ||
        changedIn(suite, test) !== undefined;
}

// EXTERNAL MODULE: ./lib/compare/classes.js + 1 modules
var classes = __webpack_require__(78902);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/compare/signature.js + 1 modules
var signature = __webpack_require__(34743);
;// CONCATENATED MODULE: ./lib/compare/clusters.js


/**
 * Failures by signature, largest first. A masked line that covers at least half of all failing tests (and two) is likely one cause, even
 * where generic lines are kept apart by scope.
 * @param known `undefined`: no base.
 */
function clusterFailures(failing, known) {
    const drafts = new Map();
    const lines = new Map();
    for (const { change, signature } of failing) {
        const draft = drafts.get(signature.digest) ?? { signature, changes: [] };
        draft.changes.push(change);
        drafts.set(signature.digest, draft);
        lines.set(signature.line, (lines.get(signature.line) ?? 0) + 1);
    }
    const isMost = (line) => {
        const tests = lines.get(line) ?? 0;
        return tests >= 2 && tests * 2 >= failing.length;
    };
    return [...drafts.values()]
        .map(({ signature: { id, digest, line }, changes }) => ({
        id,
        message: line,
        failure: (changes[0] && (0,signature/* decidingFailure */.wF)(changes[0].test)) ?? { type: '', message: line, detail: '' },
        changes,
        likelyOneCause: isMost(line),
        isNew: known === undefined ? undefined : !known.digests.has(digest),
        ...sinceWhen(known?.seen?.(digest)),
    }))
        .sort((a, b) => b.changes.length - a.changes.length || (0,domain_text/* byText */.z)(a.id, b.id));
}
function sinceWhen(seen) {
    return seen === undefined ? {} : { seen };
}

// EXTERNAL MODULE: ./lib/domain/ratio.js
var domain_ratio = __webpack_require__(32863);
// EXTERNAL MODULE: ./lib/merge/coverage-totals.js
var coverage_totals = __webpack_require__(26346);
// EXTERNAL MODULE: ./lib/policy/path-matcher.js
var path_matcher = __webpack_require__(99116);
// EXTERNAL MODULE: ./lib/compare/carried.js + 2 modules
var compare_carried = __webpack_require__(10846);
// EXTERNAL MODULE: ./lib/compare/coverage-delta.js
var coverage_delta = __webpack_require__(88274);
// EXTERNAL MODULE: ./lib/compare/coverage-part.js
var coverage_part = __webpack_require__(81219);
;// CONCATENATED MODULE: ./lib/compare/components.js






/** Coverage of every component before and after. `undefined`: the policy has none. */
function compareComponents(components, sides) {
    if (components.length === 0)
        return undefined;
    const matchers = components.map(({ paths }) => (0,path_matcher/* pathMatcher */.k)(paths));
    const isInNone = (path) => matchers.every((matches) => !matches(path));
    const rest = componentOf({ name: '' }, isInNone, sides);
    return {
        components: components.map(({ name, owner }, index) => componentOf({ name, ...(owner === undefined ? {} : { owner }) }, matchers[index] ?? isInNone, sides)),
        ...(rest.head === undefined && rest.base === undefined ? {} : { inNoComponent: rest }),
    };
}
function componentOf(about, isIn, sides) {
    const { head, diff, metric, patch, carried } = sides;
    const part = (0,coverage_part/* partOf */.B)(sides, isIn);
    const [here, before] = [filesOf(part.head), filesOf(part.base)];
    const brought = carried === undefined ? 0 : (0,compare_carried/* carriedUnits */.K)({ head, carried, metric, isIn });
    const unknown = patch === undefined ? 0 : unknownIn(patch, { isIn, measured: here.length });
    const [now, was] = [totalOf(here, metric), totalOf(before, metric)];
    const adjusted = diff === undefined || part.head === undefined || part.base === undefined || now === undefined || was === undefined
        ? undefined
        : (0,coverage_delta/* adjustedBaseOf */.jq)({ head: part.head, base: part.base, diff, metric });
    return {
        ...about,
        files: here.length,
        baseFiles: before.length,
        ...(now === undefined ? {} : { head: now }),
        ...(was === undefined ? {} : { base: was }),
        ...(adjusted === undefined ? {} : { adjustedBase: adjusted }),
        ...(patch === undefined ? {} : { patch: changedIn(patch, isIn) }),
        ...(unknown === 0 ? {} : { unknownFiles: unknown }),
        ...(brought === 0 ? {} : { carried: brought }),
    };
}
function filesOf(coverage) {
    return [...(coverage?.files.values() ?? [])];
}
/** Nothing is known of a component without a measured file: that is not 0 of 0. */
function totalOf(files, metric) {
    return files.length === 0 ? undefined : (0,coverage_totals/* sumOf */.XN)(files, metric);
}
function changedIn({ files }, isIn) {
    return files.filter(({ path }) => isIn(path)).reduce((sum, { ratio }) => (0,domain_ratio/* addRatios */.s$)(sum, ratio), domain_ratio/* NOTHING */.K$);
}
/** Where nothing is measured, a changed file is no file without code: nobody looked. Nor is a new one that something could run. */
function unknownIn({ carried = [], unseen = [], withoutLines, unknownLines, unmeasured }, { isIn, measured }) {
    const paths = [...carried.map(({ path }) => path), ...withoutLines, ...unknownLines];
    const unknown = measured === 0 ? unmeasured : unseen.map(({ path }) => path);
    return [...paths, ...unknown].filter(isIn).length;
}

// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
// EXTERNAL MODULE: ./lib/compare/coverage-files.js
var coverage_files = __webpack_require__(47839);
;// CONCATENATED MODULE: ./lib/compare/coverage.js





/**
 * Before and after in one metric, with what the diff explains: changed lines, deleted code, and what it does not touch. `undefined`: neither
 * side has coverage.
 */
function compareCoverage({ head, base, metric, diff, change = diff, carried, }) {
    if (head === undefined && base === undefined)
        return undefined;
    const bothSides = head !== undefined && base !== undefined;
    const delta = bothSides && diff !== undefined ? (0,coverage_delta/* explainDelta */.cc)({ head, base, diff, metric }) : undefined;
    const patch = head !== undefined && change !== undefined ? (0,compare_carried/* measuredPatch */.R)({ head, base, change, metric, carried }) : undefined;
    return {
        metric,
        head: head === undefined ? undefined : (0,coverage_totals/* sumOf */.XN)(head.files.values(), metric),
        base: base === undefined ? undefined : (0,coverage_totals/* sumOf */.XN)(base.files.values(), metric),
        ...(delta === undefined ? {} : { adjustedBase: (0,coverage_delta/* adjustedBase */.w)(delta), delta }),
        ...(patch === undefined ? {} : { patch }),
        ...(carried === undefined ? {} : { carried: { ...carried, covered: (0,compare_carried/* carriedUnits */.K)({ head, carried, metric }) } }),
        caveats: bothSides ? caveatsOf(head, base) : [],
        files: bothSides ? (0,coverage_files/* sortedDeltas */.L)(fileDeltas({ head, base, metric, renamed: diff?.renamed ?? new Map() })) : [],
    };
}
/** The same code measured by another tool, or by fewer runs, has another number. */
function caveatsOf(head, base) {
    const caveats = [];
    if (head.formats.join() !== base.formats.join()) {
        caveats.push(`measured as ${base.formats.join(' + ')} on base and as ${head.formats.join(' + ')} here`);
    }
    if (head.reports !== base.reports) {
        caveats.push(`${(0,numbers/* plural */.LS)(base.reports, 'coverage report')} on base and ${head.reports} here`);
    }
    return caveats;
}
function fileDeltas({ head, base, metric, renamed }) {
    const ratio = (file) => (file === undefined ? undefined : (0,coverage_totals/* fileRatio */.wc)(file, metric));
    return (0,coverage_files/* pairFiles */._)({ head: head.files, base: base.files }, renamed).map((pair) => ({
        path: pair.path,
        head: ratio(pair.head),
        base: ratio(pair.base),
    }));
}

// EXTERNAL MODULE: ./lib/compare/explained.js
var compare_explained = __webpack_require__(82457);
// EXTERNAL MODULE: ./lib/compare/rows.js
var compare_rows = __webpack_require__(67454);
;// CONCATENATED MODULE: ./lib/compare/findings.js


function createFindings(rows) {
    const changes = {
        waived: [],
        flaky: [],
        stillFailing: [],
        failingDifferently: [],
        newTestFailing: [],
        likelyFlaky: [],
        newlyFailing: [],
        fixed: [],
        missing: [],
        notRun: [],
        removed: [],
        moved: [],
        added: [],
        newlySkipped: [],
    };
    const collection = [];
    const failing = [];
    return {
        add({ suite, test }, before, found) {
            const change = {
                id: (0,tests/* testId */.ec)(suite, test),
                class: found.class,
                evidence: found.evidence,
                suite,
                test,
                ...(before === undefined ? {} : { before: before.test }),
                ...(found.signature === undefined ? {} : { signature: found.signature.id }),
                ...(found.standing === undefined ? {} : { standing: found.standing }),
                ...(found.lapsed === undefined ? {} : { lapsed: found.lapsed }),
            };
            if (found.signature !== undefined && (0,tests/* isFailing */.DI)(test.verdict))
                failing.push({ change, signature: found.signature });
            if (test.kind !== 'case') {
                if ((0,tests/* isFailing */.DI)(test.verdict))
                    collection.push(change);
                return;
            }
            changes[found.class].push(change);
            (0,compare_rows/* countChange */.Mr)(rows.of(isOfBase(found.class) ? 'base' : 'head', suite, test.report), found.class);
        },
        changes: () => changes,
        collection: () => collection,
        failing: () => failing,
    };
}
function isOfBase(name) {
    return name === 'missing' || name === 'notRun' || name === 'removed';
}

;// CONCATENATED MODULE: ./lib/compare/finish-row.js


/** A suite that base had and head has not, and nothing of it is lost: taken away by the diff, moved, or never with a test. */
function isExplained({ policy, head, lost }) {
    return policy === undefined && head.state === undefined && lost === 0;
}
function finishRow(row, { hasBase, isExcused, metric, snapshots }) {
    const { name, policy, head, base, changes } = row;
    const state = head.state ?? 'absent';
    const reasons = head.state === undefined ? ABSENT : head.reasons;
    const unexcused = reasons.length === 0 ? reasons : reasons.filter((reason) => !isExcused(reason, row));
    const worse = changes.newlyFailing + changes.failingDifferently + changes.newTestFailing > 0;
    const isAllowed = state === 'absent' && policy?.required === false;
    // What is new, and cannot be read to its end, never was in order.
    const wasWhole = base.state === 'whole' || (base.state === undefined && head.state !== undefined && unexcused.length > 0);
    // One record, and nothing spread into it: it is made of each of thousands of suites.
    const finished = {
        name,
        state,
        reasons,
        unexcused,
        head: head.tally,
        base: hasBase && base.state !== undefined ? base.tally : undefined,
        baseState: hasBase ? base.state : undefined,
        changes,
        newlyFailing: hasBase && (worse || (state !== 'whole' && !isAllowed && wasWhole)),
        required: policy?.required ?? false,
    };
    if (row.skippedWhole.length > 0)
        finished.skippedWhole = row.skippedWhole.toSorted(domain_text/* byText */.z);
    if (policy === undefined)
        return finished;
    if (policy.tests.length === 0)
        finished.coverageOnly = true;
    if (policy.owner !== undefined)
        finished.owner = policy.owner;
    const coverage = coverageOf(policy, { metric, snapshots });
    if (coverage !== undefined)
        finished.coverage = coverage;
    return finished;
}
const ABSENT = ['no report has it'];
/** Totals of several reports cannot be added: the files in both would count twice. What they cover together was found out when they were read. */
function coverageOf({ name, coverage }, { metric, snapshots }) {
    if (coverage.length === 0)
        return undefined;
    const matches = (0,path_matcher/* pathMatcher */.k)(coverage);
    const carriedIn = ({ keptCoverage = [] }) => keptCoverage.filter(({ from, path }) => from !== undefined && matches(path)).length;
    const together = (snapshot) => {
        const { reports, suiteCoverage = [] } = snapshot;
        const carried = carriedIn(snapshot);
        const found = reports.filter((row) => row.coverage !== undefined && matches(row.path));
        if (found.length === 1 && carried === 0)
            return found[0]?.coverage?.[metric];
        // Another number of reports: they were read by other patterns.
        const united = suiteCoverage.find((suite) => suite.name === name && suite.reports === found.length + carried);
        return united?.totals[metric];
    };
    const head = together(snapshots.head);
    const base = snapshots.base && together(snapshots.base);
    const carried = carriedIn(snapshots.head);
    return {
        ...(head === undefined ? {} : { head }),
        ...(base === undefined ? {} : { base }),
        ...(carried === 0 ? {} : { carried }),
    };
}

// EXTERNAL MODULE: ./lib/merge/case-list.js
var case_list = __webpack_require__(87775);
// EXTERNAL MODULE: ./lib/merge/suite-map.js
var suite_map = __webpack_require__(27579);
// EXTERNAL MODULE: ./lib/compare/pairs.js + 3 modules
var pairs = __webpack_require__(49912);
// EXTERNAL MODULE: ./lib/compare/tally.js
var compare_tally = __webpack_require__(95573);
;// CONCATENATED MODULE: ./lib/compare/join.js






/** Nobody reads the names of more tests that did not run. */
const MOST_NAMED = 10_000;
/** Joins suite by suite, and counts every case into its row. */
function joinSuites(head, base, rows) {
    const both = [];
    const come = [];
    const gone = [];
    const absent = [];
    const baseFailures = [];
    const headSuites = (0,suite_map/* suitesOf */.f3)(head.suites);
    const baseSuites = (0,suite_map/* suitesOf */.f3)(base?.suites ?? []);
    const join = (headSuite, baseSuite) => {
        const countHead = counter(rows, 'head', headSuite);
        const countBase = counter(rows, 'base', baseSuite);
        const seeBase = (located) => {
            const { test } = located;
            (0,compare_tally/* addCase */.qK)(countBase(test.report), test);
            if ((0,tests/* isFailing */.DI)(test.verdict))
                baseFailures.push(located);
        };
        if (base === undefined) {
            // Nothing is said of what passed, and so nothing is made of it.
            (0,pairs/* eachAlone */.T)(headSuite?.cases ?? [], {
                passed: ({ length, report }) => (0,compare_tally/* addPassed */.UD)(countHead(report), length),
                other(test) {
                    (0,compare_tally/* addCase */.qK)(countHead(test.report), test);
                    if (headSuite !== undefined && mayFail(test))
                        come.push({ suite: headSuite, test });
                },
            });
            return;
        }
        const headSide = headSuite && { suite: headSuite, reports: head.reports };
        const baseSide = baseSuite && { suite: baseSuite, reports: base.reports };
        (0,pairs/* pairCases */.Q)(headSide, baseSide, {
            passed({ length, reports }) {
                (0,compare_tally/* addPassed */.UD)(countHead(reports.a), length);
                (0,compare_tally/* addPassed */.UD)(countBase(reports.b), length);
            },
            both(one, other, rivals) {
                (0,compare_tally/* addCase */.qK)(countHead(one.report), one);
                if (baseSuite === undefined || headSuite === undefined)
                    return;
                const before = { suite: baseSuite, test: other };
                seeBase(before);
                if (!isQuiet(one, other))
                    both.push({ head: { suite: headSuite, test: one }, base: before, rivals });
            },
            headOnly(test) {
                (0,compare_tally/* addCase */.qK)(countHead(test.report), test);
                if (headSuite !== undefined)
                    come.push({ suite: headSuite, test });
            },
            baseOnly(test) {
                if (baseSuite === undefined)
                    return;
                const located = { suite: baseSuite, test };
                seeBase(located);
                gone.push(located);
            },
        });
    };
    const countAbsent = (suite) => {
        const count = counter(rows, 'base', suite);
        (0,pairs/* eachAlone */.T)(suite.cases, {
            passed: ({ length, report }) => (0,compare_tally/* addPassed */.UD)(count(report), length),
            other(test) {
                (0,compare_tally/* addCase */.qK)(count(test.report), test);
                if ((0,tests/* isFailing */.DI)(test.verdict))
                    baseFailures.push({ suite, test });
            },
        });
    };
    for (const suite of headSuites.all)
        join(suite, baseSuites.get(suite));
    for (const suite of baseSuites.all) {
        if (headSuites.get(suite) !== undefined)
            continue;
        if (gone.length < MOST_NAMED)
            join(undefined, suite);
        else {
            absent.push(suite);
            countAbsent(suite);
        }
    }
    return { both, come, gone, absent, baseFailures, headSuites };
}
/** Passed on both sides, or skipped on both. */
function isQuiet(head, base) {
    return head.verdict === base.verdict && (head.verdict === 'passed' || head.verdict === 'skipped');
}
function mayFail({ verdict }) {
    return verdict !== 'passed' && verdict !== 'skipped';
}
/** What the cases of a report of one suite are counted into: its row, which takes over the suite's state. */
function counter(rows, side, suite) {
    if (suite === undefined)
        return compare_tally/* createTally */.Xf;
    // The row of the suite is that of its first report.
    let report = (0,case_list/* firstReport */.fS)(suite.cases);
    let { tally } = (0,compare_rows/* noteState */.a$)(rows.ofSuite(side, suite)[side], suite);
    return (next) => {
        if (next !== report) {
            report = next;
            tally = (0,compare_rows/* noteState */.a$)(rows.of(side, suite, next)[side], suite).tally;
        }
        return tally;
    };
}

// EXTERNAL MODULE: ./lib/domain/comparison.js
var comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
// EXTERNAL MODULE: ./lib/compare/waivers.js
var waivers = __webpack_require__(73074);
;// CONCATENATED MODULE: ./lib/compare/lapsed.js




/** Which expired entry accepted what a test failed with: one that names the test, and matches every failure of it. */
function lapsedBy({ entries, today, masks, change, }) {
    const expired = entries.filter((entry) => (0,waivers/* stateOf */.L4)(entry, today) === 'expired');
    if (expired.length === 0)
        return undefined;
    const entryOf = (0,waivers/* entryOfFailures */.Fu)(expired, masks);
    const touchOf = touching(change);
    return (failing) => {
        const entry = entryOf(failing);
        if (entry === undefined)
            return undefined;
        return { entry, touch: touchOf(failing, entry) };
    };
}
/** A failure that base has too is known with or without the entry; any other is classed as if there had never been one. */
function withLapsed(found, lapsed) {
    if (lapsed === undefined)
        return found;
    const { touch, entry } = lapsed;
    const until = `accepted until ${entry.expires}`;
    const owner = (0,printable/* oneLine */.TN)(entry.owner);
    if (found.class !== 'stillFailing') {
        // Who wonders why it blocks now is told.
        return (0,comparison/* isUnexcused */.vL)(found) ? { ...found, evidence: `${found.evidence}; ${until} by ${owner}, expired` } : found;
    }
    const evidence = touch === 'touched'
        ? `${until}, and this change touches its file; owner ${owner}; ${found.evidence}`
        : `${found.evidence}; ${until} by ${owner}, expired`;
    return { ...found, evidence, lapsed: touch };
}
/** A name that a report gives to what is in one file: the path, or its end in dots (`tests.api.test_auth`, `com.acme.CartTest`). */
const PATH = /^[^:\n]{1,500}\.[A-Za-z]\w{0,4}$/;
const DOTTED = /^[\w$]+(?:\.[\w$]+)+$/;
/** Old and new paths count: a file that is renamed is touched. A path in a report may begin above the repository, or below its root. */
function touching(change) {
    if (change === undefined)
        return () => 'unknown';
    const changed = change.files.flatMap(({ base, head }) => [base, head].filter((path) => path !== undefined));
    const changedFile = (0,named_files/* fileFinder */.JZ)(changed);
    return ({ suite, test }, { target }) => {
        const names = [test.file ?? '', suite.name, test.classname, nameOfFile(target)];
        const paths = names.filter((name) => PATH.test(name)).map(plainPath);
        const isTouched = changedFile(suite, test) !== undefined || paths.some((path) => changed.some((each) => isSameFile(each, path)));
        if (isTouched)
            return 'touched';
        return paths.length > 0 || names.some((name) => DOTTED.test(name)) ? 'untouched' : 'unknown';
    };
}
/** `tests/a.py`, in `file: tests/a.py` and in `test: tests/a.py::TestX::test_y`. */
function nameOfFile({ by, name }) {
    return (by === 'test' ? name.split('::') : [name])[0] ?? '';
}
function plainPath(path) {
    return path.replaceAll('\\', '/').replace(/^(\.?\/)+/, '');
}
function isSameFile(a, b) {
    return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}

// EXTERNAL MODULE: ./lib/compare/lost.js + 10 modules
var compare_lost = __webpack_require__(96110);
// EXTERNAL MODULE: ./lib/domain/history.js
var domain_history = __webpack_require__(97040);
;// CONCATENATED MODULE: ./lib/compare/seen.js


/** The history is read when it is first asked. Signatures made by other rules are none of today's. */
function seenBy(history, masks) {
    if (history.rules !== undefined && history.rules !== (0,signature/* signatureRules */.W0)(masks))
        return () => undefined;
    let known;
    return (digest) => {
        known ??= spansOf(history);
        const span = known.get((0,domain_history/* errorKey */.Oi)(digest));
        return span && words(span, history);
    };
}
function spansOf({ runs, tests }) {
    const spans = new Map();
    const note = (key, { first, last, sha }) => {
        const span = spans.get(key) ?? { first, last, sha };
        if (first <= span.first)
            span.sha = sha ?? span.sha;
        span.first = Math.min(span.first, first);
        span.last = Math.max(span.last, last);
        spans.set(key, span);
    };
    for (const { errors = [], failing } of tests.values()) {
        errors.forEach((key, run) => {
            if (key !== '')
                note(key, { first: run, last: run, sha: runs[run]?.sha });
        });
        if (failing === undefined)
            continue;
        const last = errors.lastIndexOf((0,domain_history/* errorKey */.Oi)(failing.signature));
        // Runs that do not count lie between those that do: it may be longer ago than this.
        if (last >= 0)
            note((0,domain_history/* errorKey */.Oi)(failing.signature), { first: last + 1 - failing.runs, last, sha: failing.sha });
    }
    return spans;
}
function words({ first, last, sha }, { runs }) {
    const ago = (run) => `${runs.length - run} ${runs.length - run === 1 ? 'run' : 'runs'} ago`;
    const at = sha === undefined ? '' : `, at ${sha.slice(0, 7)}`;
    if (first === last && last < runs.length - 1)
        return `seen ${ago(last)}${at}`;
    const until = last === runs.length - 1 ? '' : `, last ${ago(last)}`;
    return `first seen ${ago(first)}${at}${until}`;
}

// EXTERNAL MODULE: ./lib/compare/side.js
var side = __webpack_require__(69704);
;// CONCATENATED MODULE: ./lib/compare/skips.js
/**
 * Newly skipped tests, where every test of their file is skipped said so: a file that nothing runs any more says less than a test that somebody
 * marked. Their rows name the file.
 */
function noteWholeSkips(skipped, rows) {
    const whole = new Set();
    for (const suite of new Set(skipped.map((change) => change.suite))) {
        if (![...suite.cases].every(({ verdict }) => verdict === 'skipped'))
            continue;
        whole.add(suite);
        const row = rows.ofSuite('head', suite);
        row.skippedWhole = [...row.skippedWhole, suite.name];
    }
    return skipped.map((change) => whole.has(change.suite)
        ? { ...change, evidence: `${change.evidence}; nothing of ${change.suite.name} runs any more` }
        : change);
}

// EXTERNAL MODULE: ./lib/compare/durations.js
var compare_durations = __webpack_require__(31370);
;// CONCATENATED MODULE: ./lib/compare/slower.js







/** So many durations on base are needed before anything is called slow. */
const LEAST_RUNS = 8;
/** Shorter ones say more of the clock than of the machine. */
const SHORTEST_MS = 20;
/** Of so few pairs the middle one may be the very test that became slow. */
const LEAST_PAIRS = 20;
const MOST_PAIRS = 10_000;
/** A test is slower by at least so much. */
const LEAST_MS = 10_000;
/**
 * Tests that took much longer than on base, on a machine as fast: head ÷ speed > median + max(4 · 1.4826 · MAD, the median, 10 s), and more
 * than in any run of base. Nothing else is told: smaller limits flagged nearly every change (mineflayer #4117). Largest first.
 */
function findSlower(head, base, { durations, runs }) {
    if (durations === undefined || durations.runs < LEAST_RUNS)
        return [];
    const candidates = longTests(head);
    if (candidates.length === 0)
        return [];
    const speed = relativeSpeed(head, base);
    // A test that is not timed never took a second, where it was there at all.
    const untimed = candidates.filter(({ suite, test }) => !durations.tests.has((0,tests/* testId */.ec)(suite, test)));
    const known = untimed.length === 0 ? NO_IDS : idsOf(base, new Set(untimed.map(({ test }) => test.name)));
    const isFull = durations.tests.size >= compare_durations/* MOST_TIMED */.Q;
    const counted = runs.filter((run) => run.counted).length;
    return candidates
        .flatMap(({ suite, test }) => {
        const id = (0,tests/* testId */.ec)(suite, test);
        const ms = Math.round(test.ms ?? 0);
        const kept = durations.tests.get(id);
        const fast = !isFull && known.has(id) && counted >= LEAST_RUNS;
        const all = kept ?? (fast ? Array.from({ length: LEAST_RUNS }, () => domain_history/* TIMED_MS */.Hx) : []);
        if (all.length < LEAST_RUNS)
            return [];
        const usual = median(all);
        const spread = 4 * 1.4826 * median(all.map((each) => Math.abs(each - usual)));
        const normal = ms / speed;
        if (normal <= usual + Math.max(spread, usual, LEAST_MS) || normal <= Math.max(...all))
            return [];
        const before = kept === undefined
            ? `less than ${(0,numbers/* duration */.p0)(domain_history/* TIMED_MS */.Hx)}`
            : `${(0,numbers/* duration */.p0)(Math.round(usual))} in ${all.length} base runs`;
        return [{ id, suite, test, ms, usual, evidence: `${(0,numbers/* duration */.p0)(ms)}, was ${before}${speedWords(speed)}` }];
    })
        .sort((a, b) => b.ms - b.usual - (a.ms - a.usual) || (0,domain_text/* byText */.z)(a.id, b.id));
}
const NO_IDS = new Set();
function longTests({ suites }) {
    const found = [];
    const pick = ({ columns }) => (index) => columns.ms.at(index) > LEAST_MS / 4;
    for (const suite of suites) {
        (0,case_list/* eachPicked */.wZ)(suite, pick, (test) => {
            if (test.kind === 'case' && test.verdict === 'passed')
                found.push({ suite, test });
        });
    }
    return found;
}
function speedWords(speed) {
    const percent = Math.round(speed * 100);
    return percent > 110 || percent < 90 ? `; tests took ${percent} % of their time on base here` : '';
}
/** How long tests take here for each millisecond on base: the middle of all pairs. 1: nobody can tell. */
function relativeSpeed(head, base) {
    const before = (0,suite_map/* suitesOf */.f3)(base.suites);
    const ratios = [];
    for (const suite of head.suites) {
        const other = before.get(suite);
        if (other !== undefined && ratios.length < MOST_PAIRS)
            addRatios(ratios, suite, other);
    }
    return ratios.length < LEAST_PAIRS ? 1 : median(ratios);
}
/** Two runs mostly have the same tests in the same order; where they do not, the pair is left out. */
function addRatios(ratios, suite, other) {
    const before = other.cases[Symbol.iterator]();
    for (const test of suite.cases) {
        const next = before.next();
        if (next.done === true || ratios.length >= MOST_PAIRS)
            return;
        const old = next.value;
        if (test.name !== old.name || test.verdict !== 'passed' || old.verdict !== 'passed')
            continue;
        const [now = 0, then = 0] = [test.ms, old.ms];
        if (now >= SHORTEST_MS && then >= SHORTEST_MS)
            ratios.push(now / then);
    }
}
function idsOf({ suites }, names) {
    const ids = new Set();
    for (const suite of suites) {
        for (const test of suite.cases) {
            if (names.has(test.name) && test.verdict === 'passed' && test.ms !== undefined)
                ids.add((0,tests/* testId */.ec)(suite, test));
        }
    }
    return ids;
}
function median(values) {
    const sorted = Float64Array.from(values).sort();
    const middle = sorted.length >> 1;
    const upper = sorted[middle] ?? 0;
    return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

// EXTERNAL MODULE: ./lib/merge/suites.js
var suites = __webpack_require__(21447);
;// CONCATENATED MODULE: ./lib/compare/wholeness.js


/** Of entries that are no tests: what evidence accepts. */
const KNOWN = ['stillFailing', 'waived'];
/** Whether base, or a waiver, accounts for a reason: each of the entries that it stands for is known. */
function excuseReasons(collection, head, rows) {
    const unknown = collection.filter((change) => !KNOWN.includes(change.class));
    const unknownRows = (kind) => {
        const changes = unknown.filter(({ test }) => test.kind === kind);
        return new Set(changes.map(({ suite, test }) => rows.of('head', suite, test.report)));
    };
    const newlyUnloaded = unknownRows('collection');
    const newlyBroken = unknownRows('internal');
    const brokenPaths = unknown.flatMap(({ test }) => test.kind === 'internal' ? (head.reports[test.report]?.path ?? []) : []);
    return (reason, row) => {
        if (reason === suites/* ENTRY_REASONS */.l8.collection)
            return !newlyUnloaded.has(row);
        if (reason === suites/* ENTRY_REASONS */.l8.internal)
            return !newlyBroken.has(row);
        return (reason.endsWith(`: ${suites/* ENTRY_REASONS */.l8.internal}`) && !brokenPaths.some((path) => reason.startsWith(`${path}: `)));
    };
}
/** @param fixed entries of base that head has no more. */
function countCollection(collection, fixed) {
    const known = collection.filter((change) => KNOWN.includes(change.class)).length;
    return { known, new: collection.length - known, fixed };
}
/** A job that failed for a reason that no report shows, or was cancelled, may have left out anything. */
function noteJob(rows, { jobStatus, failures }) {
    const reason = jobStatus === 'cancelled'
        ? 'the job was cancelled'
        : jobStatus === 'failure' && failures === 0
            ? 'the job failed although no report shows a failure'
            : undefined;
    if (reason === undefined)
        return;
    for (const row of rows.all()) {
        if (row.head.state !== undefined)
            (0,compare_rows/* noteState */.a$)(row.head, { state: 'partial', reasons: [reason] });
    }
}
/** Only then is the pass rate of the run a number. */
function isWhole(suites, { notRun, head }) {
    if (notRun > 0)
        return false;
    if (head.reports.some(({ state, format }) => state !== 'whole' && format !== undefined))
        return false;
    return suites.every(({ state, required }) => state === 'whole' || (state === 'absent' && !required));
}

// EXTERNAL MODULE: ./lib/compare/flakes.js
var flakes = __webpack_require__(17905);
;// CONCATENATED MODULE: ./lib/compare/flakiness.js



const DAY = 24 * 60 * 60 * 1000;
/** A test that was flaky has recovered after so long, or so many runs that passed. */
const RECOVERY = { ms: 14 * DAY, runs: 30 };
/** So often a test has to have failed for a moment, where it is not known with what. */
const LEAST_FLIPS = 2;
/**
 * Whether a failure is likely flaky. The test passed and failed on one commit, or failed and passed again within two runs: at least twice, or
 * once with the very error that it fails with now. Neither 30 clean runs nor 14 days have passed since. A flaky test that fails with an error
 * that it never had is not flaky in this.
 */
function flakinessOf({ outcomes, errors, error, flakes }, runs) {
    const all = runs.map((run, index) => ({ code: outcomes[index] ?? '.', error: errors[index] ?? '', run }));
    const took = all.filter(({ code }) => 'PF~'.includes(code));
    // Of a streak that the runs begin with nobody knows how long it was.
    const edge = runs.length < domain_history/* HISTORY_RUNS */.eZ ? 0 : took.findIndex(({ code }) => code !== 'F');
    const whole = took.slice(Math.max(edge, 0));
    const seen = sinceRecovery(whole);
    const now = runs.findLast(({ at }) => at !== undefined)?.at;
    const isRecent = ({ run: { at } }) => now === undefined || at === undefined || now - at <= RECOVERY.ms;
    const isSame = (each) => error === undefined || each.error === '' || each.error === error;
    const often = () => `in ${took.filter((each) => each.code === 'F' && isSame(each)).length} of ${took.length} base runs`;
    const flips = seen.filter((each) => isRecent(each) && isFlip(each, seen));
    const flip = flips.findLast(isSame);
    if (flip !== undefined) {
        const { sha } = flip.run;
        return {
            flaky: `passed and failed ${sha === undefined ? 'in one run' : `on one commit (${sha.slice(0, 7)})`} of base`,
        };
    }
    // The very same error, in a test that passed before and after: however long ago it was, it has not been repaired.
    if (isolated(whole).some((each) => each.error !== '' && each.error === error)) {
        return { flaky: `failed so ${often()}, and passed again` };
    }
    const flake = flakes.find((each) => each.error === error);
    if (flake !== undefined)
        return { flaky: `failed so ${(0,numbers/* plural */.LS)(flake.ago, 'base run')} ago, and passed again` };
    const short = isolated(seen);
    const alike = short.filter(isSame);
    const last = alike.at(-1);
    if (last !== undefined && isRecent(last) && alike.length >= LEAST_FLIPS) {
        return { flaky: `failed ${often()}, ${alike.length} times for a moment` };
    }
    const isFlaky = flips.length > 0 || (short.length >= LEAST_FLIPS && short.some(isRecent));
    return isFlaky ? { otherwise: 'flaky on base, but never with this error' } : {};
}
/** Runs that the test took part in, from its last 30 clean ones on. */
function sinceRecovery(seen) {
    let clean = 0;
    for (let index = seen.length - 1; index >= 0; index--) {
        clean = seen[index]?.code === 'P' ? clean + 1 : 0;
        if (clean >= RECOVERY.runs)
            return seen.slice(index);
    }
    return seen;
}
/** Both outcomes in one run, or a failure on a commit on which another run passed. */
function isFlip({ code, run: { sha } }, seen) {
    if (code !== 'F')
        return code === '~';
    return sha !== undefined && seen.some((other) => other.code === 'P' && other.run.sha === sha);
}
/** Failures of short streaks that a pass ended. */
function isolated(seen) {
    const all = [];
    let streak = [];
    for (const each of seen) {
        if (each.code === 'F') {
            streak.push(each);
            continue;
        }
        const last = streak.at(-1);
        if (last !== undefined && streak.length <= flakes/* LONGEST_FLAKE */.$)
            all.push(last);
        streak = [];
    }
    return all;
}

// EXTERNAL MODULE: ./lib/compare/history.js + 1 modules
var compare_history = __webpack_require__(67981);
;// CONCATENATED MODULE: ./lib/compare/witness.js





/** So many failures in a row are a test that is broken, not one that is flaky. */
const BROKEN = 3;
/** What the history of base has to say of a test of its snapshot. */
function witnessOf(history, masks) {
    const usual = (0,compare_history/* usualOutcomes */.ue)(history.runs);
    const signatureOf = (0,signature/* createSigner */.rO)(masks);
    const known = history.rules === undefined || history.rules === (0,signature/* signatureRules */.W0)(masks);
    return ({ suite, test, signature }) => {
        const found = history.tests.get((0,tests/* testId */.ec)(suite, test));
        const record = found ?? { outcomes: usual };
        const { errors = [], flakes = [] } = known ? record : {};
        const error = signature === undefined ? undefined : (0,domain_history/* errorKey */.Oi)(signature.digest);
        const flakiness = flakinessOf({ outcomes: record.outcomes, errors, error, flakes }, history.runs);
        if (!(0,tests/* isFailing */.DI)(test.verdict))
            return { ...flakiness, passed: passedIn(record.outcomes) };
        return {
            ...flakiness,
            ...instead(history, beforeLast(record, signature)),
            ...standing({ record, flakiness }),
            since: since(record, known ? signatureOf(test, suite)?.digest : undefined),
        };
    };
}
/**
 * What the history says of a test that the last run of base does not have because that run was not whole; `undefined`: that run was, or nobody
 * knows the test.
 */
function absentWitnessOf(history, masks) {
    if (history.runs.at(-1)?.counted !== false)
        return () => undefined;
    const known = history.rules === undefined || history.rules === (0,signature/* signatureRules */.W0)(masks);
    return ({ suite, test, signature }) => {
        const record = history.tests.get((0,tests/* testId */.ec)(suite, test));
        if (record === undefined)
            return undefined;
        const { errors = [], flakes = [] } = known ? record : {};
        const error = signature === undefined ? undefined : (0,domain_history/* errorKey */.Oi)(signature.digest);
        const flakiness = flakinessOf({ outcomes: record.outcomes, errors, error, flakes }, history.runs);
        return { ...flakiness, instead: beforeLast(record, signature), ...standing({ record, flakiness }) };
    };
}
/** What a run that does not count says of single tests is worth as little here as in the history: the runs before it are asked. */
function beforeLast({ outcomes, failing }, signature) {
    const last = [...outcomes].findLast((code) => 'PF~'.includes(code));
    if (last === undefined)
        return { never: true };
    if (last !== 'F')
        return { passed: passedIn(outcomes) };
    return failing !== undefined && failing.signature === signature?.digest ? { since: sinceWords(failing) } : undefined;
}
/** Of a test that failed in the last run. One that was not whole is the only witness where none before it knows the test. */
function instead({ runs }, before) {
    const last = runs.at(-1);
    if (last?.counted !== false)
        return {};
    if ((0,tests/* isMassFailure */.b9)(last.tests))
        return { instead: before, doubt: 'on base most tests fail' };
    return before?.never === true ? {} : { instead: before, doubt: 'the run of base was not whole' };
}
/** Of a failure that base has: a test that is broken there, or one that only failed once more. */
function standing({ record: { failing }, flakiness }) {
    if (failing !== undefined && failing.runs >= BROKEN)
        return { standing: 'broken' };
    return flakiness.flaky === undefined ? {} : { standing: 'flaky' };
}
/** "since 9 runs, first at abc1234" */
function since({ failing }, digest) {
    return failing === undefined || failing.signature !== digest ? undefined : sinceWords(failing);
}
function sinceWords({ runs, sha }) {
    const first = sha === undefined ? '' : `, first at ${sha.slice(0, 7)}`;
    return runs < 2 && first === '' ? undefined : `since ${runs} ${runs === 1 ? 'run' : 'runs'}${first}`;
}
/** "passed in 20 of 20 base runs"; one run is no record. */
function passedIn(outcomes) {
    const ran = outcomes.replace(/[.S]/g, '').length;
    return ran < 2 ? undefined : `passed in ${outcomes.replace(/[^P~]/g, '').length} of ${ran} base runs`;
}

;// CONCATENATED MODULE: ./lib/compare/compare.js























/** Head beside base: what is new, fixed, missing, and why. Every failing test of head is in exactly one class. */
function compareSnapshots(options) {
    const { head, policy } = options;
    const { diff, change = diff } = options;
    const base = options.base?.snapshot;
    const rows = (0,compare_rows/* createRows */.Om)({ head, base, suites: policy.suites });
    const joined = joinSuites(head, base, rows);
    const takenAway = diff ?? change;
    const sides = (0,side/* sidesOf */.M)({ head, base, diff: takenAway, tree: options.tree });
    const explained = (0,compare_explained/* explainByDiff */.Q)(takenAway, sides);
    const { come } = joined;
    const absent = absentTests(joined.absent, { come, explained, takenAway, sides });
    const gone = absent.gone.length === 0 ? joined.gone : joined.gone.concat(absent.gone);
    const moves = (0,compare_moves/* findMoves */.K)({ tests: gone, reports: base?.reports ?? [] }, { tests: come, reports: head.reports }, explained);
    const { masks } = policy;
    const signatureOf = (0,signature/* createSigner */.rO)(masks);
    const findings = createFindings(rows);
    const classifyOptions = { signatureOf, waive: options.waive ?? (() => undefined) };
    const hasBase = base !== undefined;
    const history = options.base?.history;
    const witness = history && witnessOf(history, masks);
    const absentWitness = history && absentWitnessOf(history, masks);
    const examine = (located, before, rivals) => {
        const answer = {
            hasBase,
            before,
            rivals,
            recall: before && witness && ((signature) => witness({ ...before, signature })),
            recallAbsent: absentWitness && ((signature) => absentWitness({ ...located, signature })),
        };
        const found = (0,classes/* classify */.L)(located, answer, classifyOptions);
        if (found !== undefined)
            findings.add(located, before, withLapsed(found, options.lapsed?.(located)));
        return found !== undefined;
    };
    for (const pair of joined.both)
        examine(pair.head, pair.base, pair.rivals);
    for (const located of come) {
        const { before, rivals } = moves.from.get(located) ?? {};
        if (examine(located, before, rivals) || before === undefined)
            continue;
        findings.add(located, before, { class: 'moved', evidence: `was ${(0,tests/* testId */.ec)(before.suite, before.test)}` });
    }
    const lost = gone.filter((each) => !moves.moved.has(each));
    const judged = (0,compare_lost/* judgeLost */.yL)(lost, {
        rows,
        explained,
        takenAway,
        sides,
        headSuites: joined.headSuites,
        come,
        fresh: come.filter((each) => !moves.from.has(each)),
        notNamed: absent.notNamed,
    });
    for (const { located, found } of judged.tests)
        findings.add(located, undefined, found);
    for (const row of judged.partial)
        (0,compare_rows/* noteState */.a$)(row.head, { state: 'partial', reasons: [compare_lost/* LOST_REASON */.mw] });
    const found = findings.changes();
    const changes = { ...found, newlySkipped: noteWholeSkips(found.newlySkipped, rows) };
    const collection = findings.collection();
    const counts = (0,compare_tally/* sumCounts */.W_)(rows.all().map((row) => row.head.tally));
    noteJob(rows, { jobStatus: options.jobStatus, failures: counts.failed + counts.errored + counts.collectionErrors });
    const metric = options.coverageMetric ?? 'lines';
    const isExcused = excuseReasons(collection, head, rows);
    const suites = rows
        .all()
        .filter((row) => !isExplained(row))
        .map((row) => finishRow(row, { hasBase, isExcused, metric, snapshots: { head, base } }));
    return {
        ...(judged.notNamed === 0 ? {} : { notNamed: judged.notNamed }),
        base: options.base,
        noBase: hasBase ? undefined : options.noBase,
        changes,
        collectionErrors: countCollection(collection, judged.fixedEntries),
        collectionChanges: collection,
        clusters: clusterFailures(findings.failing(), hasBase
            ? { digests: digestsOf(joined.baseFailures, moves, signatureOf), seen: history && seenBy(history, masks) }
            : undefined),
        ...(history === undefined || base === undefined ? {} : { slower: findSlower(head, base, history) }),
        suites,
        head: counts,
        baseCounts: hasBase ? (0,compare_tally/* sumCounts */.W_)(rows.all().map((row) => row.base.tally)) : undefined,
        whole: isWhole(suites, { notRun: changes.notRun.length + judged.notNamed, head }),
        coverage: compareAllCoverage(options, metric),
        ...(takenAway === undefined ? {} : { takenAway }),
    };
}
function compareAllCoverage(options, metric) {
    const { head, policy, diff, change = diff, carried } = options;
    const sides = { head: head.coverage, base: options.base?.snapshot.coverage };
    const compared = compareCoverage({ ...sides, metric, diff, change, carried });
    if (compared === undefined)
        return undefined;
    const broken = (0,snapshot/* brokenCoverage */.y)(head.reports);
    const claimed = broken === undefined ? sides : { ...sides, head: undefined };
    const { patch } = broken === undefined ? compared : {};
    return {
        ...compared,
        ...compareComponents(policy.components ?? [], { ...claimed, diff, metric, patch, carried }),
        ...(broken === undefined ? {} : { broken: { path: broken.path, state: broken.state } }),
    };
}
/** A failure of a test that moved is signed in the suite that it is in now, as on head. */
function digestsOf(failures, { moved }, signatureOf) {
    return new Set(failures.flatMap((failing) => {
        const { suite } = moved.get(failing) ?? failing;
        return signatureOf(failing.test, suite)?.digest ?? [];
    }));
}

// EXTERNAL MODULE: ./lib/compare/quarantine-review.js + 1 modules
var quarantine_review = __webpack_require__(13014);
// EXTERNAL MODULE: ./lib/gates/expired-entries.js
var expired_entries = __webpack_require__(4292);
// EXTERNAL MODULE: ./lib/gates/index.js + 23 modules
var lib_gates = __webpack_require__(67619);
// EXTERNAL MODULE: ./lib/gates/stricter.js
var stricter = __webpack_require__(62252);
// EXTERNAL MODULE: ./lib/policy/base-rules.js
var base_rules = __webpack_require__(58855);
// EXTERNAL MODULE: ./lib/gates/coverage-scope.js
var coverage_scope = __webpack_require__(51253);
// EXTERNAL MODULE: ./lib/policy/wording.js
var wording = __webpack_require__(79054);
;// CONCATENATED MODULE: ./lib/policy/ratchet.js






/** In millionths of a percent, or of a percentage point. */
const ONE = 1_000_000;
/** A floor is to be raised when it is so far below what is reached: less is no news. */
const SLACK = 3 * ONE;
/** A fall since the best run that is told. */
const FALL = ONE;
const ratchet_DAY = 24 * 60 * 60 * 1000;
const WINDOW = { ms: 30 * ratchet_DAY, words: '30 days' };
/**
 * What could be asked for, and what slowly gets worse; a sentence each, in the order of the policy. Nothing of it is judged or written anywhere.
 * Of a run that blocks only what gets worse and what is to come: nobody is asked for more who has not enough.
 */
function proposals({ policy, head, comparison, verdict }) {
    // Of a run that is not whole no number says what the next one will reach.
    if (!comparison.whole)
        return [];
    const rising = policy.gates.flatMap((setting) => rise(setting, { policy, head, comparison }) ?? []);
    // Of a floor that is to rise above what is reached nobody needs to hear how far it could rise today.
    const settled = verdict === 'block'
        ? []
        : policy.gates.filter((setting) => rise(setting, { policy, head, comparison }) === undefined);
    const raised = settled.flatMap((setting) => raise(setting, { policy, head, comparison }) ?? []);
    const fallen = comparison.base?.history === undefined ? undefined : erosion(comparison, comparison.base.history);
    return [...raised, ...rising, ...(fallen === undefined ? [] : [fallen])];
}
/** `coverage(unit) could ask for 84 % (80 % now): 84.61 % of lines are covered` */
function raise(setting, facts) {
    const { limit } = setting;
    const metric = setting.metric ?? facts.comparison.coverage?.metric ?? 'lines';
    const reached = limit === undefined ? undefined : reachedBy(setting, metric, facts);
    if (limit === undefined || reached === undefined || reached.total === 0 || !(0,domain_ratio/* meets */.D)(reached, limit + SLACK))
        return undefined;
    const floor = Math.floor(Number((BigInt(reached.covered) * 100n) / BigInt(reached.total))) * ONE;
    const least = setting.check === 'file-coverage' ? 'in every file at least ' : '';
    const place = facts.policy.file === undefined || setting.line === undefined ? '' : ` (${facts.policy.file}:${setting.line})`;
    return `${(0,wording/* gateName */.h2)(setting)} could ask for ${(0,numbers/* percentLimit */.Hh)(floor)}, ${(0,numbers/* percentLimit */.Hh)(limit)} now: ${least}${(0,numbers/* percent */.KN)(reached)} of ${coverage_scope/* METRIC_WORDS */.dt[metric]} are covered${place}`;
}
/** `coverage(unit) asks for 85 % from 2026-12-01, 80 % now: 81.2 % of lines are covered`; `undefined`: that much is reached already. */
function rise(setting, facts) {
    const { limit } = setting;
    const [next] = setting.rises ?? [];
    const metric = setting.metric ?? facts.comparison.coverage?.metric ?? 'lines';
    const reached = next === undefined ? undefined : reachedBy(setting, metric, facts);
    if (limit === undefined || next === undefined || reached === undefined || (0,domain_ratio/* meets */.D)(reached, next.limit))
        return undefined;
    const least = setting.check === 'file-coverage' ? 'in every file at least ' : '';
    return `${(0,wording/* gateName */.h2)(setting)} asks for ${(0,numbers/* percentLimit */.Hh)(next.limit)} from ${next.from}, ${(0,numbers/* percentLimit */.Hh)(limit)} now: ${least}${(0,numbers/* percent */.KN)(reached)} of ${coverage_scope/* METRIC_WORDS */.dt[metric]} are covered`;
}
/** What the gate measures; `undefined`: it is no floor of coverage, or nothing is known. */
function reachedBy(setting, metric, { head, comparison }) {
    const { check, suite, paths } = setting;
    if (check !== 'coverage' && check !== 'file-coverage')
        return undefined;
    if (suite !== undefined)
        return comparison.suites.find(({ name }) => name === suite)?.coverage?.head;
    const isIn = (0,path_matcher/* pathMatcher */.k)(paths);
    const files = [...(head.coverage?.files.values() ?? [])].filter(({ path }) => isIn(path));
    // A lower bound is never gated on.
    if (files.some(({ branchesAtLeast }) => branchesAtLeast) && metric !== 'lines')
        return undefined;
    if (check === 'coverage')
        return (0,coverage_totals/* sumOf */.XN)(files, metric);
    return files
        .map((file) => (0,coverage_totals/* fileRatio */.wc)(file, metric))
        .filter((ratio) => ratio !== undefined)
        .filter(({ total }) => total > 0)
        .reduce((least, ratio) => (least === undefined || (0,domain_ratio/* isBelow */.Yw)(ratio, least) ? ratio : least), undefined);
}
/** Many small falls, each within its limit: told against the best run of the window, which ends with the newest run. */
function erosion({ coverage }, { runs }) {
    if (coverage?.head === undefined || coverage.caveats.length > 0)
        return undefined;
    const { head, metric } = coverage;
    const newest = runs.findLast(({ at }) => at !== undefined)?.at;
    if (newest === undefined)
        return undefined;
    const recent = runs.flatMap((run) => {
        const ratio = run.coverage[metric];
        const isRecent = run.at !== undefined && newest - run.at <= WINDOW.ms;
        return run.counted && isRecent && ratio !== undefined && ratio.total > 0 ? [{ run, ratio }] : [];
    });
    const [first, ...others] = recent;
    if (first === undefined)
        return undefined;
    const best = others.reduce((most, each) => ((0,domain_ratio/* isBelow */.Yw)(most.ratio, each.ratio) ? each : most), first);
    const fall = (0,domain_ratio/* dropMicro */.UR)(best.ratio, head);
    if (fall === undefined || fall <= FALL)
        return undefined;
    return `coverage ${(0,numbers/* percent */.KN)(head)} of ${coverage_scope/* METRIC_WORDS */.dt[metric]} is ${(0,numbers/* points */.WR)(head, best.ratio).replace('−', '')} below its best in ${WINDOW.words} of base: ${(0,numbers/* percent */.KN)(best.ratio)}${commitOf(best.run)}, ${(0,numbers/* plural */.LS)(recent.length, 'run')} looked at`;
}
function commitOf({ sha }) {
    return sha === undefined ? '' : ` at ${sha.slice(0, 7)}`;
}

;// CONCATENATED MODULE: ./lib/policy/containment.js
/**
 * Whether all that `base` takes is surely taken by `head` too. Read off the text of the patterns: where it does not show, the answer is `other`.
 * No pattern that includes means everything.
 */
function containment(base, head) {
    const before = split(base);
    const after = split(head);
    if (sameSet(before.included, after.included) && sameSet(before.excluded, after.excluded))
        return 'same';
    const included = after.included.length === 0 ||
        (before.included.length > 0 &&
            before.included.every((inner) => after.included.some((outer) => contains(outer, inner))));
    const excluded = after.excluded.every((inner) => before.excluded.some((outer) => contains(outer, inner)));
    return included && excluded ? 'wider' : 'other';
}
function split(patterns) {
    const plain = (pattern) => pattern.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return {
        included: patterns.filter((pattern) => !pattern.startsWith('!')).map(plain),
        excluded: patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => plain(pattern.slice(1))),
    };
}
function sameSet(a, b) {
    return a.every((each) => b.includes(each)) && b.every((each) => a.includes(each));
}
const WILD = /[*?[\]{}()!+@]/;
/** `**`, `app/**`, `app`, and `app/**` + `/*.xml` over what lies below `app`. */
function contains(outer, inner) {
    if (outer === inner)
        return true;
    // A pattern may lead out of its folder again.
    if (/(^|\/)\.\.(\/|$)/.test(inner) || inner.startsWith('/'))
        return false;
    if (outer === '**' || outer === '' || outer === '.')
        return true;
    if (!WILD.test(outer))
        return inner.startsWith(`${outer}/`);
    const deep = /^([^*]*\/)?\*\*(?:\/\*(\.[\w.]+)?)?$/.exec(outer);
    if (deep === null)
        return false;
    const [, folder = '', ending = ''] = deep;
    if (WILD.test(folder) || !inner.startsWith(folder))
        return false;
    // `reports/**/*.xml` holds what ends in `.xml`, as long as braces do not make two endings of one text.
    return ending === '' || (inner.endsWith(ending) && !/[{}()[\]]/.test(inner));
}

// EXTERNAL MODULE: ./lib/policy/gate-settings.js + 1 modules
var gate_settings = __webpack_require__(20088);
;// CONCATENATED MODULE: ./lib/policy/relaxation.js

/** With its sentence; names come from the files that are judged and are cut to one printable line. */
function relaxation({ kind, gate, from, to }) {
    const [name, before, after] = [(0,printable/* cut */.Jj)((0,printable/* oneLine */.TN)(gate), 100), (0,printable/* cut */.Jj)((0,printable/* oneLine */.TN)(from), 80), (0,printable/* cut */.Jj)((0,printable/* oneLine */.TN)(to), 80)];
    return { kind, gate: name, from: before, to: after, sentence: `${name} ${before} → ${after}` };
}

;// CONCATENATED MODULE: ./lib/policy/relaxed-suites.js


/** By name; a suite that is not there by its name is the one that reads the same reports. */
function pairSuites(base, head) {
    const known = new Set(base.map(({ name }) => name));
    const pairs = base.map((before) => ({
        before,
        after: head.find(({ name }) => name === before.name) ??
            head.find((each) => !known.has(each.name) && readsSame(before, each)),
    }));
    const names = pairs.flatMap(({ before, after }) => (after === undefined ? [] : [[before.name, after.name]]));
    return { pairs, nameOnHead: new Map(names) };
}
/** Suites that are gone, need not run any more, or read other reports than before. */
function relaxedSuites({ pairs }) {
    return pairs.flatMap(({ before, after }) => {
        const about = { kind: 'suite', gate: `suite ${before.name}` };
        if (after === undefined) {
            return [relaxation({ ...about, from: before.required ? 'required' : 'optional', to: 'removed' })];
        }
        const found = [];
        if (before.required && !after.required)
            found.push(['required', 'not required']);
        if (before.selection === 'full' && after.selection === 'partial') {
            found.push(['selection full', 'partial']);
        }
        for (const kind of ['tests', 'coverage']) {
            if (readsLess(before[kind], after[kind]))
                found.push([`${kind} ${relaxed_suites_words(before[kind])}`, relaxed_suites_words(after[kind])]);
        }
        if (found.length === 0)
            return [];
        const [from, to] = [found.map(([was]) => was).join(', '), found.map(([, is]) => is).join(', ')];
        return [relaxation({ ...about, from, to })];
    });
}
function readsSame(a, b) {
    return ['tests', 'coverage'].every((kind) => containment(a[kind], b[kind]) === 'same');
}
/** No pattern means no report, unlike everywhere else. */
function readsLess(before, after) {
    if (before.length === 0)
        return false;
    return after.length === 0 || containment(before, after) === 'other';
}
function relaxed_suites_words(patterns) {
    return patterns.length === 0 ? 'none' : patterns.join(' ');
}

// EXTERNAL MODULE: ./lib/policy/rises.js
var rises = __webpack_require__(30232);
;// CONCATENATED MODULE: ./lib/policy/relaxed.js






/**
 * Where `head` asks for less than `base`: gates in the order of base, then suites. A gate of base is as strict as before where any gate of head
 * asks at least as much of at least the same; otherwise it is told beside the gate of head that is nearest, or as removed.
 */
function relaxations({ base, head, gates }) {
    const suites = pairSuites(base.suites, head.suites);
    const asks = base.gates.map((before) => ({
        before,
        gate: gates.find(({ name }) => name === before.check),
        after: head.gates.filter(({ check }) => check === before.check),
    }));
    const kept = new Set();
    const relaxed = asks.filter(({ before, gate, after }) => {
        if (gate === undefined)
            return false;
        const equal = after.filter((each) => differences(before, each, { gate, suites }).length === 0);
        for (const each of equal)
            kept.add(each);
        return equal.length === 0;
    });
    return [
        ...relaxed.flatMap(({ before, gate, after }) => {
            const free = after.filter((each) => !kept.has(each));
            return gate === undefined ? [] : [tell(before, free, { gate, suites })];
        }),
        ...relaxedSuites(suites),
        ...newMasks(base, head),
    ];
}
/** With a mask more failures are the same, and what is the same as on base is excused. */
function newMasks(base, head) {
    const before = new Set(base.masks?.map(({ source }) => source));
    const added = (head.masks ?? []).filter(({ source }) => !before.has(source));
    return added.map(({ source }) => relaxation({ kind: 'mask', gate: `mask ${source}`, from: 'none', to: 'new' }));
}
function tell(before, free, context) {
    const about = { kind: 'gate', gate: (0,wording/* gateName */.h2)(before) };
    const [nearest] = free
        .filter((after) => isSameSuite(before, after, context.suites))
        .map((after) => differences(before, after, context))
        .toSorted((a, b) => a.length - b.length);
    if (nearest === undefined) {
        const limit = (0,wording/* limitWords */.vd)((0,wording/* limitOf */.LF)(before, context.gate), context.gate);
        return relaxation({ ...about, from: limit === 'none' ? before.level : limit, to: 'removed' });
    }
    return relaxation({
        ...about,
        from: nearest.map(([from]) => from).join(', '),
        to: nearest.map(([, to]) => to).join(', '),
    });
}
/** Below so many changed lines a gate about them does not judge, unless it says otherwise. */
const IGNORE_BELOW = 20;
/** All in which `after` asks less than `before`, or of something else; empty: it asks at least as much. */
function differences(before, after, { gate, suites }) {
    const found = [];
    if (!coversSuite(before, after, { gate, suites }))
        found.push([before.suite ?? 'all suites', after.suite ?? 'all suites']);
    if (!coversPaths(before, after))
        found.push([pathWords(before), pathWords(after)]);
    const metrics = [before.metric ?? 'lines', after.metric ?? 'lines'];
    if (metrics[0] !== metrics[1])
        found.push(metrics);
    const lines = [before.lines ?? 'changed', after.lines ?? 'changed'];
    if (lines[0] !== lines[1])
        found.push([`${lines[0]} lines`, `${lines[1]} lines`]);
    if (before.compare === undefined && after.compare === 'any')
        found.push(['comparable reports only', 'any reports']);
    if (isLower(before, after, gate)) {
        found.push([(0,wording/* limitWords */.vd)((0,wording/* limitOf */.LF)(before, gate), gate), (0,wording/* limitWords */.vd)((0,wording/* limitOf */.LF)(after, gate), gate)]);
    }
    const later = laterLower(before, after, gate);
    if (later !== undefined)
        found.push(later);
    if (before.level === 'block' && after.level === 'warn')
        found.push([before.level, after.level]);
    const flaky = [before.likelyFlaky ?? 'block', after.likelyFlaky ?? 'block'];
    if (flaky[0] === 'block' && flaky[1] === 'warn')
        found.push([`likely-flaky ${flaky[0]}`, flaky[1]]);
    const unmeasured = [before.unmeasured ?? 'warn', after.unmeasured ?? 'warn'];
    if (gate_settings/* UNMEASURED */.aR.indexOf(unmeasured[1]) < gate_settings/* UNMEASURED */.aR.indexOf(unmeasured[0]))
        found.push([`unmeasured ${unmeasured[0]}`, unmeasured[1]]);
    const [least, now] = [before.ignoreBelow ?? IGNORE_BELOW, after.ignoreBelow ?? IGNORE_BELOW];
    if (now > least)
        found.push([`ignore-below ${least}`, `${now}`]);
    return found;
}
/** On each day on which base asks for more. */
function laterLower(before, after, gate) {
    const own = (0,wording/* limitOf */.LF)(after, gate);
    const lower = before.rises?.find(({ from, limit }) => own === undefined || (0,rises/* limitOn */.x)(after, own, from) < limit);
    if (lower === undefined)
        return undefined;
    const now = own === undefined ? undefined : (0,rises/* limitOn */.x)(after, own, lower.from);
    return [`${(0,wording/* limitWords */.vd)(lower.limit, gate)} from ${lower.from}`, `${(0,wording/* limitWords */.vd)(now, gate)} then`];
}
function isLower(before, after, gate) {
    const [was, is] = [(0,wording/* limitOf */.LF)(before, gate), (0,wording/* limitOf */.LF)(after, gate)];
    if (gate.limit.key === 'none' || was === undefined)
        return false;
    if (is === undefined)
        return true;
    return gate.limit.key === 'min' ? is < was : is > was;
}
function isSameSuite(before, after, { nameOnHead }) {
    if (before.suite === undefined || after.suite === undefined)
        return true;
    return after.suite === (nameOnHead.get(before.suite) ?? before.suite);
}
/** At most so many of all tests is at most so many of one suite's; no rate is like that. */
function coversSuite(before, after, { gate, suites }) {
    if (before.suite !== undefined && after.suite !== undefined)
        return isSameSuite(before, after, suites);
    if (before.suite === after.suite)
        return true;
    if (after.suite !== undefined)
        return false;
    const { limit } = gate;
    return limit.key === 'none' || (limit.key === 'max' && (limit.unit === 'count' || limit.unit === 'seconds'));
}
/** What every single file must reach, every file of a part must. A ratio over more files is another ratio. */
function coversPaths(before, after) {
    const change = containment(before.paths, after.paths);
    return change === 'same' || (change === 'wider' && before.check === 'file-coverage');
}
function pathWords({ paths, component }) {
    const globs = paths.length === 0 ? 'all paths' : paths.join(' ');
    return component === undefined ? globs : `${(0,wording/* componentWords */.nD)(component)} (${globs})`;
}

// EXTERNAL MODULE: ./lib/policy/days.js
var days = __webpack_require__(36119);
;// CONCATENATED MODULE: ./lib/policy/relaxed-quarantine.js



/**
 * Entries of `head` that accept what those of `base` do not: new ones, longer ones, and those that match more; one that has expired accepts
 * nothing. In the order of head.
 * @param today `2026-11-30`
 */
function relaxedQuarantine(base, head, today) {
    return head.flatMap((entry) => {
        const { match, expires } = entry;
        if ((0,days/* daysBetween */.YM)(today, expires) < 0)
            return [];
        const same = base.filter((each) => each.target.by === entry.target.by && each.target.name === entry.target.name);
        const about = {
            kind: 'quarantine entry',
            gate: `quarantine of ${entry.target.by} ${(0,printable/* quote */.hD)(entry.target.name)}`,
        };
        if (same.some((each) => accepts(each.match, match) && each.expires >= expires && each.added <= entry.added))
            return [];
        const twin = same.find((each) => each.match === match);
        if (twin !== undefined) {
            return [relaxation({ ...about, from: `${twin.added} to ${twin.expires}`, to: `${entry.added} to ${expires}` })];
        }
        const [other] = same;
        if (other !== undefined)
            return [relaxation({ ...about, from: (0,printable/* quote */.hD)(other.match), to: (0,printable/* quote */.hD)(match) })];
        return [relaxation({ ...about, from: 'none', to: `${(0,printable/* quote */.hD)(match)} until ${expires}` })];
    });
}
/** What contains the whole of a text contains its parts: a longer match accepts no more than a shorter one. */
function accepts(before, after) {
    return before === after || (!/^F-[0-9a-f]{6}$/.test(before) && after.includes(before));
}

;// CONCATENATED MODULE: ./lib/policy/unmeasured-components.js



/** Components of which nothing is measured here although something is: a wrong glob looks like a package that did not run. */
function unmeasuredComponents({ file, components = [] }, { coverage }) {
    if (coverage?.head === undefined || coverage.broken !== undefined)
        return [];
    const all = [
        ...(coverage.components ?? []),
        ...(coverage.inNoComponent === undefined ? [] : [coverage.inNoComponent]),
    ];
    if (all.every(({ files }) => files === 0))
        return [];
    return (coverage.components ?? []).flatMap(({ name, files, baseFiles }) => {
        if (files > 0)
            return [];
        const { line, paths = [] } = components.find((each) => each.name === name) ?? {};
        const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
        const about = (0,printable/* oneLine */.TN)((0,wording/* componentWords */.nD)(name));
        const message = baseFiles === 0
            ? `${about}: ${(0,printable/* oneLine */.TN)(paths.join(', '))} matches no measured file`
            : `${about}: no measured file is in it, ${(0,numbers/* plural */.LS)(baseFiles, 'file')} ${baseFiles === 1 ? 'was' : 'were'} on base`;
        return [{ level: 'warning', ...place, message }];
    });
}

;// CONCATENATED MODULE: ./lib/judgement.js
















/**
 * Compares and judges: by the policy of the run and, where the change touches it, by that of the base branch too. The stricter of both counts;
 * a failure is accepted only where both quarantines accept it.
 */
function judgeRun(asked) {
    const run = { ...asked, base: withReports(asked.base) };
    const { config, head, base, diff: found = { diff: undefined, diagnostics: [] } } = run;
    const diffs = diffsOf(found, base.baseline?.sha);
    const own = judgeBy(config.policy, run, diffs);
    const before = config.baseRules.policy;
    const gates = before === undefined || (0,base_rules/* isSamePolicy */.j9)(before, config.policy)
        ? own.gates
        : (0,stricter/* stricter */.R)(own.gates, judgeBy(before, run, diffs).gates);
    const relaxed = relaxationsOf(config);
    const reviewed = (0,quarantine_review/* reviewQuarantine */.T)({
        quarantine: config.quarantine,
        today: config.today,
        policy: config.policy,
        head: head.snapshot,
        base: base.baseline,
        whole: own.comparison.whole,
    });
    const expired = config.onDefaultBranch ? (0,expired_entries/* expiredEntries */.S)(reviewed) : [];
    const concluded = (0,stricter/* conclude */.E)([...gates, ...expired], own.comparison);
    const proposed = proposals({
        policy: (0,rises/* policyOn */.Gn)(config.policy, config.today),
        head: own.brought.head,
        comparison: own.comparison,
        verdict: concluded.verdict,
    });
    return {
        ...concluded,
        head: { snapshot: own.brought.head, sha: config.sha },
        comparison: own.comparison,
        diagnostics: [
            ...diagnosticsOf(head),
            ...base.diagnostics,
            ...found.diagnostics,
            ...unexplained(diffs, base.baseline),
            ...own.brought.diagnostics,
            ...unmeasuredComponents(config.policy, own.comparison),
            ...config.quarantineProblems,
            ...config.baseRules.problems,
        ],
        ...(reviewed.length === 0 ? {} : { quarantine: reviewed }),
        ...(relaxed === undefined ? {} : { relaxations: relaxed }),
        ...(proposed.length === 0 ? {} : { proposals: proposed }),
    };
}
/** Beside an empty base every test would be new and nothing lost: it is no base. */
function withReports(answer) {
    const { baseline } = answer;
    if (baseline === undefined || !(0,snapshot/* isEmpty */.I)(baseline.snapshot))
        return answer;
    const message = `the base result (${baseline.label}) is not used: it was stored by a run without any report`;
    return {
        baseline: undefined,
        looked: 'no report in the base result',
        diagnostics: [...answer.diagnostics, { level: 'warning', message }],
    };
}
function judgeBy(written, { config, head, base, tree }, diffs) {
    const policy = (0,rises/* policyOn */.Gn)(written, config.today);
    const brought = (0,carry/* carryCoverage */.M)({
        head: head.snapshot,
        base: base.baseline,
        suites: policy.suites,
        diff: diffs.sinceBase,
        change: diffs.change,
    });
    const compared = compareSnapshots({
        head: brought.head,
        carried: brought.carried,
        base: base.baseline,
        noBase: base.looked,
        policy,
        jobStatus: config.jobStatus,
        waive: waiveByBoth(config, policy, diffs),
        lapsed: lapsedByEither(config, policy, diffs),
        diff: diffs.sinceBase,
        change: diffs.change,
        tree,
    });
    // No suite shows a job that never reported.
    const comparison = head.incomplete === true ? { ...compared, whole: false } : compared;
    const gates = (0,lib_gates.judgeGates)({
        head: brought.head,
        comparison,
        policy,
        // What is wrong with base is no problem of head: it is told, and not judged.
        diagnostics: diagnosticsOf(head),
        named: head.named ?? { tests: config.tests.length > 0, coverage: config.coverage.length > 0 },
        mayBeEmpty: mayBeEmpty(policy, config),
        jobStatus: config.jobStatus,
        diffs,
    });
    return { brought, comparison, gates };
}
/** Every report belongs to a suite that need not run, and what broke could be seen: by the job, and by the rules of base. */
function mayBeEmpty({ suites }, { onlySuites, jobStatus, baseRules }) {
    const isEach = suites.length > 0 && suites.every(({ required }) => !required);
    return onlySuites && isEach && baseRules.unknown !== true && (jobStatus === undefined || jobStatus === 'success');
}
/** What explains a difference starts at the run that head is compared with, which may be older than the change. */
function diffsOf({ diff, from, since }, base) {
    if (diff === undefined)
        return {};
    const sinceBase = from === undefined || base === undefined || base === from ? diff : since?.(base);
    return { change: diff, ...(sinceBase === undefined ? {} : { sinceBase }) };
}
function unexplained({ change, sinceBase }, base) {
    if (change === undefined || sinceBase !== undefined || base?.sha === undefined)
        return [];
    const message = `the difference in coverage is not explained: this checkout does not have ${base.sha.slice(0, 7)}, which it is compared with`;
    return [{ level: 'note', message }];
}
function waiveByBoth({ quarantine, baseRules, today }, { masks }, { change }) {
    // What base accepts is not known, and the change may have written its own acceptance.
    if (baseRules.unknown === true && touches(change, quarantine.file))
        return () => undefined;
    const own = (0,waivers/* waiveBy */.cz)(quarantine.entries, today, masks);
    if (baseRules.quarantine === undefined)
        return own;
    const base = (0,waivers/* waiveBy */.cz)(baseRules.quarantine.entries, today, masks);
    return (failing) => (base(failing) === undefined ? undefined : own(failing));
}
function touches(change, file) {
    const path = file === undefined ? undefined : (0,domain_text/* repoPath */.q)(file);
    return change?.files.some(({ base, head }) => path !== undefined && (base === path || head === path)) === true;
}
/** Who takes an expired entry out, or writes another day into it, is judged by it all the same. What has landed is no change that could be stopped. */
function lapsedByEither({ quarantine, baseRules, today, onDefaultBranch }, { masks }, { change }) {
    if (onDefaultBranch)
        return undefined;
    const entries = [...quarantine.entries, ...(baseRules.quarantine?.entries ?? [])];
    return lapsedBy({ entries, today, masks, change });
}
function diagnosticsOf({ diagnostics, snapshot }) {
    return [...diagnostics, ...snapshot.reports.flatMap((report) => report.diagnostics)];
}
/** `undefined`: nobody knows the rules of base. */
function relaxationsOf({ policy, quarantine, baseRules, today }) {
    if (baseRules.policy === undefined && baseRules.quarantine === undefined)
        return undefined;
    return [
        ...(baseRules.policy === undefined ? [] : relaxations({ base: baseRules.policy, head: policy, gates: lib_gates.GATES })),
        ...(baseRules.quarantine === undefined
            ? []
            : relaxedQuarantine(baseRules.quarantine.entries, quarantine.entries, today)),
    ];
}

// EXTERNAL MODULE: ./lib/load.js + 1 modules
var load = __webpack_require__(41068);
// EXTERNAL MODULE: ./lib/workspace.js
var workspace = __webpack_require__(68230);
;// CONCATENATED MODULE: ./lib/main.js




/** configure → load → merge → compare → judge → render → publish. The verdict is a value; nothing below it changes it. */
async function main(config, { findBaseline, findDiff = async () => diff_source/* NO_DIFF */.mq, loadHead = load/* load */.H, accept = async (judged) => judged, publish, }) {
    const paths = (0,workspace/* repositoryPaths */.D4)(config.root);
    const searching = findBaseline(config, paths);
    const comparing = findDiff(config);
    const head = await loadHead({ ...config, paths });
    const run = { config, head, base: await searching, diff: await comparing, tree: (0,workspace/* repositoryFiles */.gF)(config.root) };
    const judgement = await accept(judgeRun(run));
    await publish(judgement, config);
    return judgement;
}


/***/ }),

/***/ 10905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   F9: () => (/* binding */ normalNamesOf),
/* harmony export */   tK: () => (/* binding */ normalName)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);

/**
 * One spelling for the many in which a test is named: pytest's `tests/a.py::TestX::test_y`, a JUnit report's `tests.a.TestX` and `test_y`, Maven's
 * `com.acme.ATest#adds`, ours `suite › class › name`. Path, module and member separators become dots, file endings go.
 */
function normalName(name) {
    return name
        .split(/::|#(?!\d+$)| › /)
        .map((part) => stripEnding(part.trim()))
        .join('.')
        .replaceAll('\\', '/')
        .replace(/^(\.\/)+/, '')
        .replaceAll('/', '.');
}
/** The name of a file as `tests/a.py` has it: what stands behind the last dot of a path. */
function stripEnding(part) {
    return /[\\/]/.test(part)
        ? part.replace(/\.[A-Za-z]{1,5}$/, '')
        : part.replace(/\.(py|js|ts|jsx|tsx|mjs|cjs|mts|cts|rb|go|rs|php|java|kt)$/, '');
}
/** What a test may be called in a quarantine file, in the normal spelling. */
function normalNamesOf(suite, test) {
    const { classname, file, ordinal } = test;
    const name = ordinal > 1 ? `${test.name} #${ordinal}` : test.name;
    const own = classname === suite.name ? '' : classname;
    const spellings = [
        [classname, name],
        [suite.name, own, name],
        ...(file === undefined
            ? []
            : [
                [file, own, name],
                [file, name],
            ]),
    ];
    return new Set([
        normalName((0,_domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .testId */ .ec)(suite, test)),
        ...spellings.map((parts) => normalName(parts.filter((part) => part !== '').join('::'))),
    ]);
}
/** The part behind the last separator: cheap to tell most tests apart by. */
function tailOf(normal) {
    return normal.slice(normal.lastIndexOf('.') + 1);
}


/***/ }),

/***/ 42883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HR: () => (/* binding */ symbol),
/* harmony export */   IR: () => (/* binding */ passedOf),
/* harmony export */   Iu: () => (/* binding */ evidenceBeside),
/* harmony export */   Jr: () => (/* binding */ failing),
/* harmony export */   L3: () => (/* binding */ knownWords),
/* harmony export */   P5: () => (/* binding */ blockingFailures),
/* harmony export */   R_: () => (/* binding */ coverageFact),
/* harmony export */   Ut: () => (/* binding */ commonNote),
/* harmony export */   WN: () => (/* binding */ coverageTarget),
/* harmony export */   Yi: () => (/* binding */ errorWords),
/* harmony export */   d6: () => (/* binding */ isBlockingCause),
/* harmony export */   f5: () => (/* binding */ CLASS_WORDS),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   oj: () => (/* binding */ lossTitle),
/* harmony export */   ps: () => (/* binding */ causes),
/* harmony export */   s5: () => (/* binding */ noCoverage),
/* harmony export */   sc: () => (/* binding */ passRate),
/* harmony export */   uM: () => (/* binding */ coverageLosses),
/* harmony export */   vV: () => (/* binding */ changeNote)
/* harmony export */ });
/* harmony import */ var _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19935);
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84694);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54621);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38394);




/** What a reader calls a class: in a sentence about one test, and as the title of a list. */
const CLASS_WORDS = {
    newlyFailing: { one: 'newly failing', list: 'Newly failing' },
    failingDifferently: { one: 'failing differently than on base', list: 'Failing differently than on base' },
    newTestFailing: { one: 'new test, failing', list: 'New tests that fail' },
    likelyFlaky: { one: 'likely flaky', list: 'Likely flaky' },
    missing: { one: 'missing', list: 'Missing (on base, not here)' },
    notRun: { one: 'not run', list: 'Not run' },
    stillFailing: { one: 'known failure', list: 'Known failures' },
    waived: { one: 'accepted', list: 'Accepted failures' },
    flaky: { one: 'flaky', list: 'Flaky in this run' },
    newlySkipped: { one: 'newly skipped', list: 'Newly skipped' },
    fixed: { one: 'fixed', list: 'Fixed here' },
    removed: { one: 'removed', list: 'Removed' },
    moved: { one: 'moved', list: 'Moved' },
    added: { one: 'added', list: 'Added' },
};
function blockingFailures(changes) {
    return _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .UNEXCUSED */ .pw.reduce((sum, each) => sum + changes[each], 0);
}
function failing(counts) {
    return counts.failed + counts.errored + counts.collectionErrors;
}
/** Passed of those that could pass: skipped tests are in neither number. */
function passedOf(counts) {
    return { covered: counts.passed, total: counts.total - counts.skipped };
}
/** The pass rate of the run: a number only when everything that was to run did. */
function passRate(comparison) {
    const { suites, head, baseCounts, whole } = comparison;
    const baseWhole = suites.every(({ baseState }) => baseState === undefined || baseState === 'whole');
    const before = baseCounts !== undefined && baseWhole ? passedOf(baseCounts) : undefined;
    const base = before === undefined || before.total === 0 ? undefined : before;
    if (!whole)
        return { head: undefined, base, why: `unknown: ${notWhole(suites, (0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(comparison, 'notRun'))}` };
    if (head.total === head.skipped)
        return { head: undefined, base, why: head.total === 0 ? 'none: no test ran' : 'none: every test was skipped' };
    return { head: passedOf(head), base, why: '' };
}
function notWhole(suites, notRun) {
    const incomplete = suites.filter(({ state, required, changes }) => state !== 'whole' && (state !== 'absent' || required || changes.notRun + changes.missing > 0));
    if (suites.length === 0)
        return 'no test report';
    if (incomplete.length === 0)
        return notRun > 0 ? 'tests known from base did not run' : 'a job left no whole result';
    const known = incomplete.every(({ unexcused, changes }) => unexcused?.length === 0 && changes.notRun + changes.missing === 0);
    return `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(incomplete.length, 'suite')} not complete${known ? ', as on base' : ''}`;
}
/** Causes of failures: those that block first, of them those with more than flaky tests, then the larger, then by id. */
function causes({ clusters }) {
    return clusters
        .map((cluster) => {
        const changes = [...cluster.changes].sort((a, b) => Number((0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexcused */ .vL)(b)) - Number((0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexcused */ .vL)(a)) || (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)(a.id, b.id));
        return { cluster, changes, blocking: changes.filter(_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexcused */ .vL).length, size: extentOf(changes) };
    })
        .sort((a, b) => Number(isCertain(b)) - Number(isCertain(a)) ||
        b.blocking - a.blocking ||
        b.changes.length - a.changes.length ||
        (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)(a.cluster.id, b.cluster.id));
}
function isCertain({ changes }) {
    return changes.some((change) => (0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexcused */ .vL)(change) && change.class !== 'likelyFlaky');
}
/** What became of a test and how that is known: `newly failing, passed in 20 of 20 base runs`. Evidence is untrusted. */
function changeNote(change, { cluster }) {
    const word = changeWords(change, cluster.isNew === undefined ? 'nothing' : 'base');
    if (evidenceBeside(word, change.evidence) !== change.evidence)
        return change.evidence;
    return change.evidence === '' ? word : `${word}, ${change.evidence}`;
}
/** Evidence that begins with the same word, without it: `failing, no base to compare with`, `accepted until 2026-12-01`. */
function evidenceBeside(word, evidence) {
    const rest = evidence.startsWith(word) ? evidence.slice(word.length) : '';
    return /^,? /.test(rest) ? rest.replace(/^,? /, '') : evidence;
}
/** The note of all of them, where it is the same: it is said once, beside the cause. */
function commonNote(changes, cause) {
    const [first, ...others] = new Set(changes.map((change) => changeNote(change, cause)));
    return others.length === 0 ? first : undefined;
}
/** Base fails in this very test, and with this. */
const OF_THE_SAME_TEST = new Set(['stillFailing', 'failingDifferently']);
/** That base has it too, and since when, as far as its history knows. Where some of its tests did not fail so there, base has it in others. */
function knownWords({ isNew, seen, changes }) {
    const isElsewhere = changes.some((change) => (0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexcused */ .vL)(change) && !OF_THE_SAME_TEST.has(change.class));
    const where = isElsewhere ? 'base has it in other tests' : 'base has it too';
    return [...(isNew === false ? [where] : []), ...(seen === undefined ? [] : [seen])];
}
/** Something in it blocks, as far as failures do. */
function isBlockingCause({ blocking }) {
    return blocking > 0;
}
/** What became of one test, in a word or a few. Where nothing was compared, nothing is new. */
function changeWords({ class: name, test }, against) {
    if (against === 'nothing' && name === 'newlyFailing')
        return 'failing';
    return test.kind === 'case' ? CLASS_WORDS[name].one : `${errorWords(name)}, no test`;
}
/** Of an error outside tests. */
function errorWords(name) {
    return name === 'stillFailing' || name === 'waived' ? CLASS_WORDS[name].one : 'new error';
}
function extentOf(changes) {
    const tests = changes.filter(({ test }) => test.kind === 'case').length;
    const others = changes.length - tests;
    if (others === 0)
        return (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(tests, 'test');
    const errors = (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(others, 'collection error');
    return tests === 0 ? errors : `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(tests, 'test')}, ${errors}`;
}
/**
 * Files that lost coverage, largest loss first, as the comparison orders them. With a diff only what it does not touch counts: the changed
 * lines are told apart, and deleted code is no loss.
 */
function coverageLosses({ coverage, }) {
    if (coverage === undefined || coverage.caveats.length > 0)
        return [];
    return (coverage.delta?.indirect ?? coverage.files).flatMap(({ path, head, base }) => head !== undefined && base !== undefined && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .compareRatios */ .g)(head, base) < 0 ? [{ path, head, base }] : []);
}
/** What such a list is called. */
function lossTitle({ coverage }) {
    return coverage?.delta === undefined ? 'Less covered than on base' : 'Less covered, and not changed';
}
function coverageFact({ coverage }) {
    if (coverage?.head === undefined || coverage.broken !== undefined)
        return undefined;
    const base = coverage.base === undefined || coverage.base.total === 0 ? undefined : coverage.base;
    return { head: coverage.head, base };
}
/** Why there is no such number. */
function noCoverage({ coverage }) {
    const was = coverage?.base === undefined ? '' : ` (was ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(coverage.base)})`;
    if (coverage?.broken !== undefined)
        return `unknown: ${coverage.broken.path} is ${coverage.broken.state}${was}`;
    return was === '' ? 'not measured' : `unknown: no coverage report${was}`;
}
/** The limit of a gate about all coverage, or about one suite's, in the metric of the table: what that calls target. */
function coverageTarget({ gates, comparison }, scope) {
    const shown = comparison.coverage?.metric ?? 'lines';
    const isOfTable = ({ check, scope: of, metric = shown }) => check === 'coverage' && of === scope && metric === shown;
    return gates.find(isOfTable)?.limit;
}
/** The run has no base and nothing to say but that. */
function isNotCompared({ verdict, comparison }) {
    return verdict !== 'block' && comparison.base === undefined;
}
/** The state in a symbol; the words stand beside it in the title. */
function symbol(judgement) {
    if (isNotCompared(judgement) && judgement.title.startsWith('Not compared'))
        return '❔';
    const symbols = { pass: '✅', warn: '⚠️', block: '❌' };
    return symbols[judgement.verdict];
}


/***/ }),

/***/ 38394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ofTotal),
/* harmony export */   g: () => (/* binding */ compareRatios)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84694);

/** `188 of 400`. */
function ofTotal({ covered, total }) {
    return `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(covered)} of ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(total)}`;
}
/** Negative where head covers a smaller part than base, positive where it covers more; 0 where one side is 0 of 0. */
function compareRatios(head, base) {
    const difference = BigInt(head.covered) * BigInt(base.total) - BigInt(base.covered) * BigInt(head.total);
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}


/***/ })

};
