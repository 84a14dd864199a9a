export const id = 165;
export const ids = [165];
export const modules = {

/***/ 73165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver),
/* harmony export */   collectPart: () => (/* binding */ collectPart)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37229);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88979);
/* harmony import */ var _freshness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37116);
/* harmony import */ var _precautions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4112);
/* harmony import */ var _run_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92193);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68230);







/** Reads the reports of this job for the job that judges them all. */
async function collectPart(run) {
    (0,_precautions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseForeignCheckout */ .HQ)(run);
    if (!run.uploads) {
        const message = 'mode collect leaves an artifact, and this server takes none of this kind, as GitHub Enterprise Server does not: let each job judge its own reports (mode auto, with a key)';
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([{ level: 'error', message }]);
    }
    const { config } = run.action;
    const paths = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPaths */ .D4)(config.root);
    const loaded = await (0,_freshness_js__WEBPACK_IMPORTED_MODULE_2__/* .loadFresh */ .j)({ ...config, paths }, (0,_run_times_js__WEBPACK_IMPORTED_MODULE_4__/* .freshness */ .I)(run));
    try {
        await leave(loaded, run);
        return { reports: loaded.snapshot.reports.length };
    }
    catch (error) {
        const why = error instanceof Error ? (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(error.message), 300) : 'unknown error';
        return { problem: `what this job collected could not be left for the job that judges: ${why}` };
    }
}
async function leave(loaded, { action, context, folder }) {
    const { config, job: matrix, shard, jobId } = action;
    const named = { tests: config.tests.length > 0, coverage: config.coverage.length > 0 };
    const { job = '', step = '', runAttempt: attempt } = context;
    // Two steps of one job collect other things, also where an action of its own gives both the same name.
    const place = JSON.stringify([step, config.tests, config.coverage]);
    const note = { job, matrix, step: place, status: config.jobStatus, shard, named, attempt };
    const { leavePart } = await Promise.all(/* import() */[__webpack_require__.e(196), __webpack_require__.e(962)]).then(__webpack_require__.bind(__webpack_require__, 71728));
    await leavePart(loaded, note, {
        key: config.key,
        jobId,
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'test-health-part'),
    });
}
/** A pull request of a fork may not be written to from its own run: another workflow judges again what this one read, and may. */
function handOver(head, run) {
    const { fork, event, reads } = run.context;
    if (!fork || event !== 'pull_request' || reads === 'parts' || !run.uploads || head === undefined)
        return undefined;
    return () => leave(head, run);
}


/***/ }),

/***/ 37116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ loadFresh)
/* harmony export */ });
/* harmony import */ var _early_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76140);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41068);
/* harmony import */ var _merge_close_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73588);



/**
 * Reads the reports and tells those that an earlier run left behind (checked in, or out of a cache). Most jobs write their reports
 * themselves; only where one is older does it matter when the whole run began.
 */
async function loadFresh(options, { jobStart, runStart }) {
    if (options.since !== undefined || jobStart === undefined)
        return (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .load */ .H)(options);
    let asking;
    const onFound = (files) => {
        // The answer comes while the reports are read.
        if (files.some(({ modified }) => (0,_merge_close_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(modified, jobStart)))
            asking = (0,_early_js__WEBPACK_IMPORTED_MODULE_2__/* .early */ .Q)(runStart());
    };
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .load */ .H)({ ...options, since: jobStart, onFound });
    const old = loaded.snapshot.reports.filter(({ state }) => state === 'stale');
    if (old.length === 0)
        return loaded;
    const since = await (asking ?? runStart());
    if (since !== undefined)
        return (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .load */ .H)({ ...options, since });
    const again = await (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .load */ .H)(options);
    const message = `${old.length} of ${again.snapshot.reports.length} reports are older than this job, and when the run began could not be asked for: a job needs "permissions: actions: read" for it`;
    return { ...again, diagnostics: [...again.diagnostics, { level: 'warning', message }] };
}


/***/ }),

/***/ 41068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ load)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/formats/run-error.js
var run_error = __webpack_require__(62258);
;// CONCATENATED MODULE: ./lib/beside.js

function createBesides() {
    const failures = new Map();
    return {
        add({ path, format, cases }) {
            if (format === undefined || cases === undefined || cases.failed === 0)
                return;
            const place = placeOf(path, format);
            failures.set(place, (failures.get(place) ?? 0) + cases.failed);
        },
        missing(path, { format, count }) {
            const there = failures.get(placeOf(path, format)) ?? 0;
            if (count <= there)
                return [];
            const message = 'the summary counts more failures than the reports beside it have';
            return (0,run_error/* runErrors */.d2)({ message, detail: `counted: ${count}, in the reports: ${there}` }, count - there);
        },
    };
}
function placeOf(path, format) {
    return `${format} ${path.slice(0, path.lastIndexOf('/') + 1)}`;
}

// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/find.js
var find = __webpack_require__(53968);
// EXTERNAL MODULE: ./lib/merge/builder.js + 1 modules
var merge_builder = __webpack_require__(37267);
// EXTERNAL MODULE: ./lib/policy/path-matcher.js
var path_matcher = __webpack_require__(99116);
// EXTERNAL MODULE: ./lib/read-report.js + 4 modules
var read_report = __webpack_require__(34197);
;// CONCATENATED MODULE: ./lib/load.js







/** Finds, recognises and reads every report, one after the other, and merges them. A file in both lists is read once. */
async function load(options) {
    const { root, limits, onProgress } = options;
    const bounds = limits === undefined ? {} : { limits };
    const tests = await (0,find/* findFiles */.l)(options.tests, {
        root,
        purpose: 'tests',
        optional: optionalPatterns('tests', options.policy),
        ...bounds,
    });
    const coverage = await (0,find/* findFiles */.l)(options.coverage, {
        root,
        purpose: 'coverage',
        optional: optionalPatterns('coverage', options.policy),
        ...bounds,
    });
    const expectsTests = new Set(tests.files.map((file) => file.real));
    const files = new Map([...tests.files, ...coverage.files].map((file) => [file.real, file]));
    options.onFound?.([...files.values()]);
    const builder = (0,merge_builder/* createSnapshotBuilder */.C)({ paths: options.paths, suites: coverageSuites(options.policy) });
    const read = { files: 0, of: files.size, bytes: 0 };
    let turnAt = TURN;
    const onBlock = (bytes) => {
        read.bytes += bytes;
        onProgress?.(read);
    };
    const pause = () => {
        if (read.bytes < turnAt)
            return undefined;
        turnAt = read.bytes + TURN;
        return (0,promises_.setImmediate)();
    };
    const { environment, since } = options;
    const readReport = (0,read_report/* createReportReader */._)({ builder, environment, since, besides: createBesides(), onBlock, pause });
    for (const file of [...files.values()].sort((a, b) => (0,domain_text/* byText */.z)(a.path, b.path))) {
        await readReport(file, expectsTests.has(file.real) ? 'tests' : 'coverage');
        read.files++;
        await pause();
    }
    return { snapshot: builder.build(), diagnostics: [...tests.diagnostics, ...coverage.diagnostics] };
}
/** So many bytes are read at a time: requests go out and answers come in between. */
const TURN = 512 * 1024;
/** Of suites that need not run, and of no other. */
function optionalPatterns(kind, policy) {
    const suites = policy?.suites ?? [];
    const wanted = new Set(suites.filter(({ required }) => required).flatMap((suite) => suite[kind]));
    return new Set(suites.flatMap((suite) => suite[kind]).filter((pattern) => !wanted.has(pattern)));
}
function coverageSuites(policy) {
    const measured = policy?.suites.filter(({ coverage }) => coverage.length > 0) ?? [];
    return measured.map(({ name, coverage, selection }) => ({ name, includes: (0,path_matcher/* pathMatcher */.k)(coverage), selection }));
}


/***/ }),

/***/ 99116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ pathMatcher)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14006);

/**
 * Whether a path is among `patterns`: globs with forward slashes; a pattern without a wildcard names a file or a folder with all below it; `!`
 * excludes. Without a pattern that includes, everything is in.
 */
function pathMatcher(patterns) {
    const included = patterns.filter((pattern) => !pattern.startsWith('!'));
    const excluded = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    const isIn = included.length === 0 ? () => true : anyOf(included);
    const isOut = excluded.length === 0 ? () => false : anyOf(excluded);
    return (path) => isIn(path) && !isOut(path);
}
function anyOf(patterns) {
    const globs = patterns
        .map((pattern) => pattern.replace(/^(\.\/)+/, '').replace(/\/+$/, ''))
        .filter((glob) => glob !== '' && glob !== '.');
    if (globs.length < patterns.length)
        return () => true;
    // Folders that a path has to be in: a policy of many components asks each of them about each file, and nearly all are elsewhere.
    const folders = [...new Set(globs.map(plainFolder))];
    const mayBe = (path) => folders.some((folder) => path.startsWith(folder)) || path.includes('\\');
    // No extglobs: nested ones are regular expressions that take exponential time.
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs, ...globs.map((glob) => `${glob}/**`)], {
        dot: true,
        nonegate: true,
        noextglob: true,
        strictSlashes: true,
    });
    return (path) => mayBe(path) && matches(path);
}
/** What stands before the first part of a pattern that may be anything but itself: `src/api` of `src/api/*.ts`. */
function plainFolder(glob) {
    const plain = /^[\w\-./ ]*/.exec(glob)?.[0] ?? '';
    return plain.slice(0, Math.max(0, plain.lastIndexOf('/')));
}


/***/ }),

/***/ 92193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ freshness),
/* harmony export */   c: () => (/* binding */ runStart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70636);


/** Since when reports can be of this run. */
function freshness({ context, github, eventPath }) {
    return { jobStart: jobStart(eventPath), runStart: () => runStart(context, github) };
}
/** The runner writes the event when the job starts, and nothing that the job does is older. */
function jobStart(eventPath) {
    return eventPath === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(eventPath, { throwIfNoEntry: false })?.mtimeMs;
}
/** When the first attempt of the whole run began: jobs that succeeded are not repeated in the second. */
async function runStart({ runId }, github) {
    try {
        const client = runId === undefined ? undefined : await github();
        const createdAt = runId === undefined ? undefined : (await client?.workflowRun(runId))?.createdAt;
        return createdAt === undefined ? undefined : Date.parse(createdAt);
    }
    catch (error) {
        if (error instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y)
            return undefined;
        throw error;
    }
}


/***/ })

};
