export const id = 206;
export const ids = [206];
export const modules = {

/***/ 42206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55385);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53968);
/* harmony import */ var _merge_builder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37267);
/* harmony import */ var _merge_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69821);
/* harmony import */ var _read_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34197);
/* harmony import */ var _render_inspect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60484);
/* harmony import */ var _render_log_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(34858);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(85583);










const inspect = {
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
            throw new _command_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb('found no file, wanted at least one: test-health inspect reports/junit.xml');
        let unread = false;
        for (const name of positionals) {
            for (const row of await inspectFiles(name, io.root)) {
                unread ||= row.diagnostics.some(({ level }) => level === 'error');
                if (values.json === true)
                    io.data(`${(0,_render_log_js__WEBPACK_IMPORTED_MODULE_9__/* .jsonWithoutCommands */ .Dw)((0,_render_inspect_js__WEBPACK_IMPORTED_MODULE_7__/* .renderReportRowJson */ .Fz)(row))}\n`);
                else
                    io.out(`${(0,_render_inspect_js__WEBPACK_IMPORTED_MODULE_7__/* .renderReportRow */ .VY)(row, { colour: io.colour })}\n`);
            }
        }
        return unread ? 3 : 0;
    },
};
async function inspectFiles(name, root) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name), { throwIfNoEntry: false })?.isFile() === true)
        return [await inspectFile(name, root)];
    const { files, diagnostics } = await (0,_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findFiles */ .l)([name], { root, purpose: 'inspect' });
    const rows = [];
    for (const file of files)
        rows.push(await inspectFile(file.path, root));
    if (rows.length > 0)
        return rows;
    return [failed(name, diagnostics[0]?.message ?? 'is not there')];
}
async function inspectFile(name, root) {
    const file = (0,_find_js__WEBPACK_IMPORTED_MODULE_3__/* .describeFile */ .C)(name, root);
    if ('message' in file)
        return failed(name, file.message);
    const builder = (0,_merge_builder_js__WEBPACK_IMPORTED_MODULE_4__/* .createSnapshotBuilder */ .C)({ paths: (0,_merge_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .createPathResolver */ .u)({ tree: [], workspace: root }) });
    return (0,_read_report_js__WEBPACK_IMPORTED_MODULE_6__/* .createReportReader */ ._)({ builder, environment: _domain_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_ENVIRONMENT */ .q0 })({ ...file, path: name }, 'tests');
}
function failed(path, message) {
    return {
        path,
        environment: _domain_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_ENVIRONMENT */ .q0,
        format: undefined,
        state: 'unreadable',
        diagnostics: [{ level: 'error', file: path, message }],
    };
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


/***/ }),

/***/ 24721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ stylist)
/* harmony export */ });
/** Ways to set off a piece of text on a terminal, by meaning of the escape sequences that every terminal knows. */
const SEQUENCES = {
    none: ['', ''],
    bold: ['\u001b[1m', '\u001b[22m'],
    dim: ['\u001b[2m', '\u001b[22m'],
    red: ['\u001b[31m', '\u001b[39m'],
    green: ['\u001b[32m', '\u001b[39m'],
    yellow: ['\u001b[33m', '\u001b[39m'],
    cyan: ['\u001b[36m', '\u001b[39m'],
};
/** Sets text off where colours are wanted, and leaves it as it is where they are not. */
function stylist(colour) {
    return colour ? (style, text) => SEQUENCES[style].join(text) : (_, text) => text;
}


/***/ })

};
