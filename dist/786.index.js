export const id = 786;
export const ids = [786,392];
export const modules = {

/***/ 10786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   merge: () => (/* binding */ merge)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _baseline_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22815);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12193);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37229);
/* harmony import */ var _merge_kept_coverage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1701);
/* harmony import */ var _merge_snapshot_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40771);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68230);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85583);
/* harmony import */ var _previous_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89233);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(29392);











const merge = {
    help: `Usage: test-health merge SNAPSHOT… --output FILE [--base PREVIOUS]

Joins what the shards of one run left behind. Their order makes no difference. Shards of one run have no history of their own: what is stored with
one of them is left out, and --base brings that of the joined runs, and the coverage of suites that the policy lets run in part. It is given here, and
not to the shards: one would carry what another measured.

  --output FILE      where to write it
  --policy FILE      the rules (default: ${_config_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_FILE */ .CX} where it is there): which suites may run in part
${(0,_previous_js__WEBPACK_IMPORTED_MODULE_8__/* .historyHelp */ .is)('the last of the shards')}

Exit status: 0 · 2 a mistake in the call, a snapshot that cannot be read, or no report in any of them

Example:
  test-health merge shard-1.snapshot shard-2.snapshot --output base.snapshot`,
    options: { ..._previous_js__WEBPACK_IMPORTED_MODULE_8__/* .HISTORY_OPTIONS */ .G$, output: { type: 'string' }, policy: { type: 'string' } },
    run: async (args, io) => {
        const output = (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_9__.outputFile)((0,_command_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(args, 'output'));
        if (args.positionals.length === 0)
            throw new _command_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb('found no snapshot, wanted at least one: test-health merge a.snapshot b.snapshot');
        const { suites, masks } = await policyOf(args, io);
        const joiner = (0,_merge_snapshot_js__WEBPACK_IMPORTED_MODULE_6__/* .createJoiner */ .Ic)();
        const shards = [];
        const problems = [];
        const commits = new Set();
        const times = [];
        for (const file of args.positionals) {
            const decoded = (0,_baseline_codec_js__WEBPACK_IMPORTED_MODULE_2__.decodeSnapshot)(readShard((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.root, file), file), 'runs');
            if ('problem' in decoded)
                problems.push({ level: 'error', file, message: decoded.problem });
            else {
                joiner.add(decoded.snapshot);
                shards.push(shardOf(file, decoded.snapshot));
                if (decoded.meta.sha !== undefined)
                    commits.add(decoded.meta.sha);
                const runs = decoded.meta.history?.runs ?? [];
                const at = runs.at(-1)?.at;
                if (at !== undefined)
                    times.push(at);
                if (runs.length > 1)
                    io.err(`${file}: its history of ${runs.length} runs is left out: it is that of one shard\n`);
            }
        }
        if (commits.size > 1)
            problems.push({
                level: 'error',
                message: `found snapshots of ${commits.size} commits, wanted shards of one run`,
            });
        problems.push(...carriedTwice(shards));
        if (problems.length > 0)
            throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL(problems);
        const [sha] = commits;
        const merged = joiner.finish();
        // The run was when its last shard was: the same shards give the same file whenever they are joined.
        const now = times.length === 0 ? io.now : Math.max(...times);
        (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_9__.store)({ ...(0,_previous_js__WEBPACK_IMPORTED_MODULE_8__/* .withPrevious */ .UP)({ snapshot: merged, sha, suites, masks }, args, { ...io, now }), sha }, output, io);
        return 0;
    },
};
async function policyOf(args, { root, today }) {
    const policy = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .findSettings */ .n4)(root, { named: (0,_command_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(args, 'policy') ?? '', usual: _config_js__WEBPACK_IMPORTED_MODULE_3__/* .POLICY_FILE */ .CX, purpose: '--policy' });
    return (await (0,_config_js__WEBPACK_IMPORTED_MODULE_3__/* .configure */ .jK)({ ..._config_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_SETTINGS */ .Ac, root, policy, today, fromParts: true })).policy;
}
function shardOf(file, { reports, keptCoverage = [] }) {
    const measured = reports.flatMap((row) => (row.coverage === undefined ? [] : [(0,_merge_kept_coverage_js__WEBPACK_IMPORTED_MODULE_5__/* .reportKey */ .y)(row)]));
    return { file, measured: new Set(measured), carried: keptCoverage.filter(({ from }) => from !== undefined) };
}
/** What one shard carries is part of its lines, and would cover what the shard that measured it finds uncovered. */
function carriedTwice(shards) {
    return shards.flatMap(({ file, carried }) => {
        const twice = carried.find((kept) => shards.some(({ measured }) => measured.has((0,_merge_kept_coverage_js__WEBPACK_IMPORTED_MODULE_5__/* .reportKey */ .y)(kept))));
        if (twice === undefined)
            return [];
        const message = `it carries the coverage of ${twice.path} from a run before, which another shard measured: give --base to merge, not to the snapshots of its shards`;
        return [{ level: 'error', file, message }];
    });
}
function readShard(path, file) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch {
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL([
            { level: 'error', file, message: 'cannot be read: wanted a file that "test-health snapshot" wrote' },
        ]);
    }
}


/***/ }),

/***/ 89233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ HISTORY_OPTIONS),
/* harmony export */   UP: () => (/* binding */ withPrevious),
/* harmony export */   is: () => (/* binding */ historyHelp)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _baseline_codec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22815);
/* harmony import */ var _compare_carry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59622);
/* harmony import */ var _compare_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67981);
/* harmony import */ var _git_diff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6843);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85583);







/** The options of every command that stores a run, for the history that is stored with it. */
const HISTORY_OPTIONS = { base: { type: 'string' }, at: { type: 'string' } };
function historyHelp(when) {
    return `  --base PREVIOUS    the snapshot of the run before on this branch: its history goes on in the new one
  --at TIME          when the run was (default: ${when}), such as 2026-11-20T10:00:00Z`;
}
/** What to store of a run: with the history of the run before, and with what is carried from it. */
function withPrevious({ snapshot: taken, sha, masks, suites }, args, io) {
    const at = timeOf((0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(args, 'at'), io.now);
    const before = previous((0,_command_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Qq)(args, 'base'), io);
    // Git may not be there, or not have that commit: tests of a renamed file then begin anew.
    const diff = before?.sha === undefined ? undefined : (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_5__/* .diffOfCommit */ ._)(io.root, before.sha);
    const { head: snapshot, diagnostics } = (0,_compare_carry_js__WEBPACK_IMPORTED_MODULE_3__/* .carryCoverage */ .M)({ head: taken, base: before, suites, diff });
    for (const { message } of diagnostics)
        io.err(`${message}\n`);
    const commit = sha === undefined ? {} : { sha };
    return { snapshot, history: (0,_compare_history_js__WEBPACK_IMPORTED_MODULE_4__/* .extendHistory */ .$6)({ before, snapshot, at, diff, ...commit, ...(masks && { masks }) }) };
}
function timeOf(written, now) {
    if (written === undefined)
        return now;
    const at = Date.parse(written);
    if (Number.isNaN(at))
        throw new _command_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb(`--at: found ${JSON.stringify(written)}, wanted a time such as 2026-11-20T10:00:00Z`);
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
    const data = read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(io.root, file));
    if (data === undefined)
        return tell('cannot be read');
    const decoded = (0,_baseline_codec_js__WEBPACK_IMPORTED_MODULE_2__.decodeSnapshot)(data);
    if ('problem' in decoded)
        return tell(decoded.problem);
    const { snapshot, meta } = decoded;
    return {
        snapshot,
        history: meta.history ?? { runs: [], tests: new Map() },
        ...(meta.sha === undefined ? {} : { sha: meta.sha }),
    };
}
function read(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch {
        return undefined;
    }
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

/***/ 29392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputFile: () => (/* binding */ outputFile),
/* harmony export */   snapshot: () => (/* binding */ snapshot),
/* harmony export */   store: () => (/* binding */ store)
/* harmony export */ });
/* harmony import */ var _baseline_codec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22815);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37229);
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(84694);
/* harmony import */ var _domain_snapshot_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(66178);
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55385);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41068);
/* harmony import */ var _merge_case_list_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87775);
/* harmony import */ var _render_inspect_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60484);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68230);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85583);
/* harmony import */ var _previous_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89233);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22747);
/* harmony import */ var _reports_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(37837);
/* harmony import */ var _write_output_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55583);














const snapshot = {
    help: `Usage: test-health snapshot --tests GLOB [--coverage GLOB] --output FILE [--base PREVIOUS]

${_reports_js__WEBPACK_IMPORTED_MODULE_8__/* .REPORT_HELP */ .jU}
  --output FILE      where to write it
${(0,_previous_js__WEBPACK_IMPORTED_MODULE_7__/* .historyHelp */ .is)('now')}

Exit status: 0 · 2 a mistake in the call or the policy, or no report: nothing is written then

Examples:
  test-health snapshot --tests 'reports/**/*.xml' --coverage coverage/lcov.info --output base.snapshot
  test-health snapshot --tests reports --base base.snapshot --sha $GITHUB_SHA --output base.snapshot`,
    options: { ..._reports_js__WEBPACK_IMPORTED_MODULE_8__/* .REPORT_OPTIONS */ .uJ, ..._previous_js__WEBPACK_IMPORTED_MODULE_7__/* .HISTORY_OPTIONS */ .G$, output: { type: 'string' } },
    run: async (args, io) => {
        (0,_command_js__WEBPACK_IMPORTED_MODULE_10__/* .noPositionals */ .d0)(args, 'name the reports with --tests');
        const output = outputFile((0,_command_js__WEBPACK_IMPORTED_MODULE_10__/* .text */ .Qq)(args, 'output'));
        const config = await (0,_reports_js__WEBPACK_IMPORTED_MODULE_8__/* .reportConfig */ .VA)(args, io);
        const paths = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryPaths */ .D4)(config.root);
        const { snapshot: taken, diagnostics } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_3__/* .load */ .H)({ ...config, paths, onProgress: (0,_progress_js__WEBPACK_IMPORTED_MODULE_11__/* .showProgress */ .R)(io) });
        for (const row of taken.reports.filter((report) => report.diagnostics.length > 0))
            io.err(`${(0,_render_inspect_js__WEBPACK_IMPORTED_MODULE_5__/* .renderReportRow */ .VY)(row, { colour: io.colour })}\n`);
        for (const diagnostic of diagnostics)
            io.err(`${(0,_domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDiagnostic */ .xy)(diagnostic)}\n`);
        const { masks, suites } = config.policy;
        store({ ...(0,_previous_js__WEBPACK_IMPORTED_MODULE_7__/* .withPrevious */ .UP)({ snapshot: taken, sha: config.sha, masks, suites }, args, io), sha: config.sha }, output, io);
        return 0;
    },
};
function outputFile(output) {
    if (output === undefined)
        throw new _command_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb('found no --output, wanted the file to write: --output base.snapshot');
    return output;
}
function store({ snapshot: taken, history, sha }, output, io) {
    if ((0,_domain_snapshot_js__WEBPACK_IMPORTED_MODULE_12__/* .isEmpty */ .I)(taken)) {
        const message = 'found no report, wanted at least one: compared with an empty base every test would be new';
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([{ level: 'error', message: `${message}. Nothing is written` }]);
    }
    const bytes = (0,_baseline_codec_js__WEBPACK_IMPORTED_MODULE_0__.encodeSnapshot)(taken, { history, ...(sha === undefined ? {} : { sha }) });
    (0,_write_output_js__WEBPACK_IMPORTED_MODULE_9__/* .writeOutput */ .z)({ option: 'output', target: output, content: bytes }, io);
    const { total } = taken.suites.map((suite) => (0,_merge_case_list_js__WEBPACK_IMPORTED_MODULE_4__/* .countCases */ .zp)(suite.cases)).reduce(_domain_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .addCounts */ .c5, _domain_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_TESTS */ .ZC);
    const runs = history.runs.length > 1 ? `, with a history of ${history.runs.length} runs` : '';
    io.out(`${output}: ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_13__/* .plural */ .LS)(total, 'test')} and coverage of ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_13__/* .plural */ .LS)(taken.coverage?.files.size ?? 0, 'file')} from ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_13__/* .plural */ .LS)(taken.reports.length, 'report')}, ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_13__/* .plural */ .LS)(bytes.length, 'byte')}${runs}\n`);
}


/***/ }),

/***/ 55583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37229);



/** What the caller can mend; anything else is a mistake of ours. */
const REASONS = new Map([
    ['ENOENT', 'its folder is not there: make it first'],
    ['ENOTDIR', 'what should be its folder is a file'],
    // Of a folder that is to be made.
    ['EEXIST', 'what should be its folder is a file'],
    ['EISDIR', 'is a folder, wanted the file to write'],
    ['EACCES', 'may not be written'],
    ['EPERM', 'may not be written'],
    ['EROFS', 'may not be written'],
    ['ENOSPC', 'no space is left for it'],
]);
/** @throws ConfigError where the file cannot be written: what asks for it would read an older one, or none. */
function writeOutput({ option, target, content }, { root }) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, target), content);
    }
    catch (error) {
        const reason = reasonOf(error);
        if (reason === undefined)
            throw error;
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL([{ level: 'error', message: `${target}: ${reason} (--${option})` }]);
    }
}
/** Why a file cannot be written, where the caller can mend it. */
function reasonOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? REASONS.get(error.code) : undefined;
}


/***/ }),

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


/***/ })

};
