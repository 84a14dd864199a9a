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
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21907);
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
    const shown = show(path, config.root);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return unusable(shown, 'is not there');
    if (stat.isDirectory())
        return readFolder(path, { shown, config, onProgress });
    if (!stat.isFile())
        return unusable(shown, 'is neither a file nor a folder');
    if (stat.size > SNAPSHOT_BYTES)
        return unusable(shown, `is larger than ${SNAPSHOT_BYTES} bytes`);
    const { decodeSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(53), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 22815));
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
        paths: (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPaths */ .D4)(config.root),
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
function show(path, root) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    return inside === '' || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ })

};
