export const id = 18;
export const ids = [18];
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

/***/ 20359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50425);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12193);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37100);
/* harmony import */ var _render_comment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66833);
/* harmony import */ var _render_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39934);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85583);








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
    help: `Usage: test-health demo [SITUATION]

Judges reports that real test runners wrote, and shows the comment that a pull request would get.

${SITUATIONS.map(({ name, story }) => `  ${name.padEnd(20)} ${story}`).join('\n')}

Exit status: 0 · 2 a mistake in the call`,
    options: {},
    run: async ({ positionals }, io) => {
        const [wanted = SITUATIONS[0]?.name ?? '', surplus] = positionals;
        const chosen = SITUATIONS.find(({ name }) => name === wanted);
        if (chosen === undefined || surplus !== undefined) {
            throw new _command_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`found ${JSON.stringify(surplus ?? wanted)}, wanted one of ${SITUATIONS.map(({ name }) => name).join(', ')}`);
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
        io.out((0,_render_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTerminal */ .bF)(judged, { colour: io.colour, width: io.width, detail: 'full' }));
        io.out(`\n── ${chosen.name}: the comment on the pull request (Markdown) ${'─'.repeat(12)}\n\n`);
        io.out(`${(0,_render_comment_js__WEBPACK_IMPORTED_MODULE_5__/* .renderComment */ .wQ)(judged, { key: 'default' })}\n`);
        if (positionals.length === 0)
            io.out('\nThe others: test-health demo SITUATION. Your own reports: test-health check --help\n');
        return 0;
    },
};
async function judgeSituation(name, { program }) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(program, 'examples', 'demo', name);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'policy.yml');
    const policy = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? { file: 'policy.yml', text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8') } : undefined;
    const patterns = policy === undefined ? { tests: ['.'] } : {};
    const config = await (0,_config_js__WEBPACK_IMPORTED_MODULE_3__/* .configure */ .jK)({ ..._config_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_SETTINGS */ .Ac, root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'head'), policy, ...patterns });
    const answer = await (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__.findFileBaseline)('../base', config);
    // Where the program lies says nothing to whoever reads the comment.
    const baseline = answer.baseline && { ...answer.baseline, label: `the reports in examples/demo/${name}/base/` };
    return (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .main */ .i)(config, { findBaseline: async () => ({ ...answer, baseline }), publish: async () => { } });
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


/***/ })

};
