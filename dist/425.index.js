export const id = 425;
export const ids = [425];
export const modules = {

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


/***/ })

};
