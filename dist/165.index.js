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
    const { config, job: matrix, shard } = action;
    const named = { tests: config.tests.length > 0, coverage: config.coverage.length > 0 };
    const { job = '', step = '', runAttempt: attempt } = context;
    const note = { job, matrix, status: config.jobStatus, shard, named, attempt };
    // Two steps of one job collect other things, also where an action of its own gives both the same name.
    const place = JSON.stringify([step, config.tests, config.coverage]);
    const { leavePart } = await Promise.all(/* import() */[__webpack_require__.e(53), __webpack_require__.e(424)]).then(__webpack_require__.bind(__webpack_require__, 33814));
    await leavePart(loaded, note, { key: config.key, step: place, folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'test-health-part') });
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
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21907);
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
