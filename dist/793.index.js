export const id = 793;
export const ids = [793,181];
export const modules = {

/***/ 55085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   glob: () => (/* binding */ glob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _actions_glob__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42377);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37229);




/**
 * Absolute paths of the files that match the patterns, as @actions/glob finds them. The first pattern is the one that errors name.
 * @throws ConfigError for a pattern that the library refuses.
 */
async function glob(patterns, purpose) {
    const restores = [muteDebug(), answerAtOnce()];
    try {
        const globber = await (0,_actions_glob__WEBPACK_IMPORTED_MODULE_2__/* .create */ .v)(patterns.map(collapseParents).join('\n'), {
            followSymbolicLinks: false,
            matchDirectories: false,
        });
        return await globber.glob();
    }
    catch (cause) {
        const message = `${purpose}: the pattern ${JSON.stringify(patterns[0])} cannot be used; wanted is a path or a glob such as reports/**/*.xml`;
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL([
            { level: 'error', message: cause instanceof Error ? `${message} (${cause.message})` : message },
        ]);
    }
    finally {
        for (const restore of restores)
            restore();
    }
}
/** @actions/glob refuses `.` and `..` inside a pattern; people write `../reports`. */
function collapseParents(pattern) {
    const parent = /(^|[\\/])[^\\/]+[\\/]\.\.(?=[\\/]|$)/;
    let path = pattern.replace(/([\\/])(\.[\\/])+/g, '$1').replace(/[\\/]\.$/, '');
    while (parent.test(path))
        path = path.replace(parent, '');
    return path;
}
/** @actions/glob writes `::debug::` lines to the standard output, which is the place of our own answer. */
function muteDebug() {
    const write = process.stdout.write;
    process.stdout.write = ((chunk, ...rest) => typeof chunk === 'string' && chunk.startsWith('::debug::')
        ? true
        : write.call(process.stdout, chunk, ...rest));
    return () => {
        process.stdout.write = write;
    };
}
const { lstat, readdir } = node_fs__WEBPACK_IMPORTED_MODULE_0__.promises;
/** So many answers are given before requests and timers have their turn. */
const TURN = 1000;
/**
 * @actions/glob looks at one file after the other and waits for each. On the way through another thread that takes longer than all the rest, so this
 * one answers while it searches. Of two searches at once the first to end ends it for both.
 */
function answerAtOnce() {
    let answers = 0;
    const answer = async (look) => {
        if (++answers % TURN === 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        return look();
    };
    Object.assign(node_fs__WEBPACK_IMPORTED_MODULE_0__.promises, {
        lstat: (...args) => answer(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(...args)),
        readdir: (...args) => answer(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(...args)),
    });
    return () => Object.assign(node_fs__WEBPACK_IMPORTED_MODULE_0__.promises, { lstat, readdir });
}


/***/ }),

/***/ 61181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   Pq: () => (/* binding */ setSecret),
/* harmony export */   Yz: () => (/* binding */ debug),
/* harmony export */   pq: () => (/* binding */ info),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89635);


const say = (level) => (message) => (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_1__/* .issueCommand */ .L)(level, {}, String(message));
const debug = say('debug');
const warning = say('warning');
const error = say('error');
function info(message) {
    process.stdout.write(`${message}${node_os__WEBPACK_IMPORTED_MODULE_0__.EOL}`);
}
function setSecret(secret) {
    (0,_node_modules_actions_core_lib_command_js__WEBPACK_IMPORTED_MODULE_1__/* .issueCommand */ .L)('add-mask', {}, secret);
}


/***/ })

};
