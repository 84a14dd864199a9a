export const id = 247;
export const ids = [247,839,220];
export const modules = {

/***/ 31370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ extendDurations),
/* harmony export */   Q: () => (/* binding */ MOST_TIMED)
/* harmony export */ });
/* harmony import */ var _domain_history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97040);
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54621);
/* harmony import */ var _merge_case_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87775);
/* harmony import */ var _merge_id_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55526);





/** So many durations of one test say what is usual. */
const KEPT = 20;
/** Of more tests that take long only the slowest are timed: what is stored has a bound. */
const MOST_TIMED = 2000;
/** Durations with those of one more run. A run that does not count says nothing. */
function extendDurations(before, snapshot, counted) {
    const old = before ?? { runs: 0, tests: new Map() };
    if (!counted)
        return old;
    let tests = new Map();
    /** The slowest so far all took as long: one that took less needs no look, and a million of them no place. */
    let floor = _domain_history_js__WEBPACK_IMPORTED_MODULE_3__/* .TIMED_MS */ .Hx;
    const mayHave = (0,_merge_id_filter_js__WEBPACK_IMPORTED_MODULE_2__/* .createIdFilter */ .e)(old.tests.keys());
    for (const suite of snapshot.suites) {
        const pick = (segment) => {
            const isKnown = mayHave(suite, segment);
            const { ms } = segment.columns;
            return (index) => ms.at(index) >= floor || isKnown(index);
        };
        (0,_merge_case_list_js__WEBPACK_IMPORTED_MODULE_1__/* .eachPicked */ .wZ)(suite, pick, (test) => {
            const { ms, kind, verdict } = test;
            if (kind !== 'case')
                return;
            const id = (0,_domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .testId */ .ec)(suite, test);
            const past = old.tests.get(id) ?? [];
            // Of a test that fails or is skipped the time says nothing; what it took before is still known.
            const all = verdict === 'passed' && ms !== undefined ? [...past, ms].slice(-KEPT) : past;
            if (!all.some((each) => each >= floor))
                return;
            tests.set(id, all);
            if (tests.size < 2 * MOST_TIMED)
                return;
            tests = slowest(tests);
            floor = Math.min(...[...tests.values()].map((each) => Math.max(...each)));
        });
    }
    return { runs: Math.min(old.runs + 1, _domain_history_js__WEBPACK_IMPORTED_MODULE_3__/* .HISTORY_RUNS */ .eZ), tests: slowest(tests) };
}
function slowest(tests) {
    if (tests.size <= MOST_TIMED)
        return tests;
    const ranked = [...tests].map(([id, all]) => ({ id, all, most: Math.max(...all) }));
    ranked.sort((a, b) => b.most - a.most || (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .byText */ .z)(a.id, b.id));
    const kept = new Set(ranked.slice(0, MOST_TIMED).map(({ id }) => id));
    return new Map([...tests].filter(([id]) => kept.has(id)));
}


/***/ }),

/***/ 82457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ explainByDiff)
/* harmony export */ });
/* harmony import */ var _domain_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97538);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19449);
/* harmony import */ var _go_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28395);
/* harmony import */ var _named_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56356);




/** Which tests the diff accounts for. */
function explainByDiff(diff, sides) {
    if (diff === undefined) {
        return {
            of: () => undefined,
            renamed: () => undefined,
            before: () => undefined,
            isRenamed: () => false,
            isLeftAlone: () => false,
            movedFrom: () => undefined,
            movedTo: () => undefined,
            isDefined: () => false,
            rowNames: () => undefined,
            renamedTests: undefined,
            renamedTitles: undefined,
        };
    }
    const paths = [...diff.deleted, ...diff.renamed.keys()];
    const gone = (0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFinder */ .JZ)(paths, sides.base);
    const come = (0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFinder */ .JZ)(diff.renamed.values(), sides.head);
    const oldPaths = new Map([...diff.renamed].map(([from, to]) => [to, from]));
    const goesOn = goingOn(sides.head, (0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFinder */ .JZ)(paths, sides.head));
    const isDeleted = (path) => !diff.renamed.has(path);
    const fileOf = (suite, test) => {
        const found = gone(suite, test);
        if (found?.isSure !== true)
            return undefined;
        const [path, another] = found.files;
        if (path === undefined || (another !== undefined && !found.files.every(isDeleted)))
            return undefined;
        // Another file of that name holds what is left of it, and may have held this.
        const keepsName = (0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .eZ)(diff.renamed.get(path) ?? '').includes(found.name);
        return !keepsName && goesOn(suite, path) ? undefined : path;
    };
    return {
        of: fileOf,
        before: (suite, test) => oldPaths.get(onlyOne(come(suite, test)) ?? ''),
        isRenamed: (path) => diff.renamed.has(path),
        isLeftAlone: changedFinder(diff.byBase),
        movedFrom: movedFinder(diff.movedTests, 'from', sides.base),
        movedTo: movedFinder(diff.movedTests, 'to', sides.head),
        rowNames: rowNamesFinder(diff.changedTests, sides),
        renamedTests: diff.renamedTests,
        renamedTitles: diff.renamedTitles,
        isDefined: ({ name }) => (0,_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .nameEnds */ .Wy)(name).some((end) => diff.addedTests?.has(end) ?? false),
        renamed(suite, test) {
            const from = onlyOne(gone(suite, test));
            const to = from === undefined ? undefined : diff.renamed.get(from);
            if (from === undefined || to === undefined)
                return undefined;
            return { suite: replaceName(suite.name, from, to), classname: replaceName(test.classname, from, to) };
        },
    };
}
function onlyOne(found) {
    return found?.isSure === true && found.files.length === 1 ? found.files[0] : undefined;
}
/** Whether head has a test that may be in the file by what its report calls it. */
function goingOn({ suites }, fileOf) {
    const bySuite = (0,_domain_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(suites, ({ name }) => (0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outermost */ .J9)(name));
    const known = new Map();
    return ({ name }, path) => {
        const key = JSON.stringify([(0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outermost */ .J9)(name), path]);
        const isThere = known.get(key) ??
            (bySuite.get((0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__/* .outermost */ .J9)(name)) ?? []).some((suite) => {
                for (const test of suite.cases)
                    if (fileOf(suite, test)?.files.includes(path) === true)
                        return true;
                return false;
            });
        known.set(key, isThere);
        return isThere;
    };
}
function movedFinder(movedTests = new Map(), way, side) {
    const paths = new Set([...movedTests.values()].flatMap((moved) => [...moved[way].keys()]));
    if (paths.size === 0)
        return () => undefined;
    const named = (0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFinder */ .JZ)(paths, side);
    const goFiles = (0,_go_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .goFilesFinder */ .S)(paths, side.suites.map(({ name }) => name), side.tree);
    return (suite, test) => {
        const files = named(suite, test)?.files ?? goFiles(suite.name);
        return files
            .flatMap((path) => (0,_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .definitionNames */ .oR)(test.name, path, () => false).map((name) => ({ path, name })))
            .find(({ path, name }) => {
            const moved = movedTests.get(name);
            if (moved?.[way].has(path) !== true)
                return false;
            return way === 'to' || mayBeFrom(moved.from.get(path) ?? [], path, { suite, test });
        })?.name;
    };
}
/** A class may go on with a test that another class of the file loses: the definition that is gone has to be one of its own. */
function mayBeFrom(stood, path, { suite, test }) {
    if (!(0,_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .mayInherit */ .Bk)(path))
        return true;
    return stood.some((title) => title === undefined || (0,_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .standsIn */ .Bl)({ suite: suite.name, classname: test.classname }, title));
}
/** A report writes a path from any folder: above the repository, or within it. Where nobody knows all that changes, no file is left alone. */
function changedFinder(byBase) {
    if (byBase === undefined)
        return () => false;
    const ends = new Set([...byBase.keys()].flatMap(pathEnds));
    return (path) => !ends.has(path) && !pathEnds(path).some((end) => byBase.has(end));
}
/** `a/b/c.ts`, `b/c.ts`, `c.ts`. */
function pathEnds(path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(index).join('/'));
}
function replaceName(name, from, to) {
    if (name === from)
        return to;
    const old = (0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__/* .inDots */ .QI)(from);
    const renamed = (0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__/* .inDots */ .QI)(to);
    // Folders above the package are in the path and not in the name, on both sides.
    for (let cut = 0; cut >= 0; cut = nextPart(old, cut)) {
        const end = old.slice(cut);
        if (name !== end && !name.startsWith(`${end}.`) && !name.startsWith(`${end}$`))
            continue;
        if (!renamed.startsWith(old.slice(0, cut)))
            return name;
        return renamed.slice(cut) + name.slice(end.length);
    }
    return name;
}
function nextPart(text, from) {
    const dot = text.indexOf('.', from);
    return dot < 0 ? -1 : dot + 1;
}
function rowNamesFinder(changed = new Map(), { base, head }) {
    const edited = [...changed].filter(([path, { rows }]) => (0,_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .hasNamedRows */ .fb)(path) && rows.taken.length + rows.given.length + rows.names.size > 0);
    if (edited.length === 0)
        return () => undefined;
    const paths = edited.map(([path]) => path);
    const finders = [(0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFinder */ .JZ)(paths, base), (0,_named_files_js__WEBPACK_IMPORTED_MODULE_0__/* .fileFinder */ .JZ)(paths, head)];
    return (suite, test) => {
        const path = finders.map((fileOf) => onlyOne(fileOf(suite, test))).find((found) => found !== undefined);
        return path === undefined ? undefined : changed.get(path)?.rows.names;
    };
}


/***/ }),

/***/ 17905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ LONGEST_FLAKE),
/* harmony export */   P: () => (/* binding */ extendFlakes)
/* harmony export */ });
/* harmony import */ var _domain_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97040);

/** A longer streak of failures is a test that was broken, not one that is flaky. */
const LONGEST_FLAKE = 2;
/** A test that fails otherwise each time is not known again by any of it. */
const MOST_ERRORS = 10;
/**
 * Errors with which a test failed for a moment, with one more run. A failure is one once the test passes again, with all of its streak at hand:
 * the runs that are remembered begin anywhere, and the end of a long streak looks there like a short one.
 */
function extendFlakes({ outcomes, errors = [], flakes = [] }, now) {
    const aged = flakes.map(({ error, ago }) => ({ error, ago: ago + 1 })).filter(({ ago }) => ago <= _domain_history_js__WEBPACK_IMPORTED_MODULE_0__/* .FLAKE_RUNS */ .h_);
    if (now !== 'P' && now !== '~')
        return aged;
    const ended = new Set(endedStreak(outcomes).map((run) => errors[run] ?? ''));
    ended.delete('');
    return [...aged.filter(({ error }) => !ended.has(error)), ...[...ended].map((error) => ({ error, ago: 1 }))].slice(-MOST_ERRORS);
}
/** Runs of the failures at the end, where they are few. */
function endedStreak(outcomes) {
    const streak = [];
    for (let run = outcomes.length - 1; run >= 0; run--) {
        const code = outcomes[run];
        if (code === '.' || code === 'S')
            continue;
        if (code !== 'F')
            break;
        streak.push(run);
        if (streak.length > LONGEST_FLAKE)
            return [];
    }
    return streak;
}


/***/ }),

/***/ 28395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ goFilesFinder)
/* harmony export */ });
/* harmony import */ var _domain_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97538);

/**
 * Go's reports name the package of a test and no file: the folder of the file is the end of the package's path. Of a file in the root of its
 * module nothing of the path shows: there a package is meant that lies below no other one. Where another folder with tests has that end too, and
 * no other package is called after the whole of it, nobody can tell.
 */
function goFilesFinder(paths, packages, tree) {
    const byFolder = (0,_domain_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupBy */ .$)(paths, (path) => (path.endsWith('_test.go') ? folderOf(path) : undefined));
    if (byFolder.size === 0)
        return () => NONE;
    const all = [...packages];
    // The module itself, or above all packages that there are.
    const isRoot = (name) => !all.some((other) => name.startsWith(`${other}/`));
    let folders;
    const isOther = (folder, name) => {
        folders ??= new Set((tree() ?? []).filter((path) => path.endsWith('_test.go')).map(folderOf));
        const mayBe = (other) => (folder === '' ? `/${name}`.endsWith(`/${other}`) : other.endsWith(`/${folder}`));
        const isNamed = (other) => all.some((each) => each !== name && `/${each}`.endsWith(`/${other}`));
        return [...folders].some((other) => other !== folder && mayBe(other) && !isNamed(other));
    };
    return (name) => {
        for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            const folder = name.slice(slash + 1);
            const files = byFolder.get(folder);
            if (files !== undefined && isRoot(name.slice(0, slash)))
                return isOther(folder, name) ? NONE : files;
        }
        const inRoot = isRoot(name) ? byFolder.get('') : undefined;
        return inRoot === undefined || isOther('', name) ? NONE : inRoot;
    };
}
const NONE = [];
function folderOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}


/***/ }),

/***/ 67981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $6: () => (/* binding */ extendHistory),
  wP: () => (/* binding */ isWhole),
  ue: () => (/* binding */ usualOutcomes)
});

// EXTERNAL MODULE: ./lib/domain/history.js
var domain_history = __webpack_require__(97040);
// EXTERNAL MODULE: ./lib/domain/tests.js
var domain_tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/merge/case-list.js
var case_list = __webpack_require__(87775);
// EXTERNAL MODULE: ./lib/merge/coverage-totals.js
var coverage_totals = __webpack_require__(26346);
// EXTERNAL MODULE: ./lib/compare/durations.js
var compare_durations = __webpack_require__(31370);
// EXTERNAL MODULE: ./lib/compare/flakes.js
var compare_flakes = __webpack_require__(17905);
// EXTERNAL MODULE: ./lib/merge/id-filter.js
var id_filter = __webpack_require__(55526);
// EXTERNAL MODULE: ./lib/merge/suite-map.js
var suite_map = __webpack_require__(27579);
// EXTERNAL MODULE: ./lib/compare/explained.js
var explained = __webpack_require__(82457);
// EXTERNAL MODULE: ./lib/compare/moves.js + 2 modules
var moves = __webpack_require__(60544);
// EXTERNAL MODULE: ./lib/compare/pairs.js + 3 modules
var pairs = __webpack_require__(49912);
// EXTERNAL MODULE: ./lib/compare/side.js
var side = __webpack_require__(69704);
;// CONCATENATED MODULE: ./lib/compare/outcomes.js








/** What is known of tests, by what they are called in the later of two runs. */
function underNewNames(known, { was, unsure }) {
    if (was.size === 0 && unsure.size === 0)
        return known;
    const now = new Map([...was].map(([id, old]) => [old, id]));
    const named = new Map();
    for (const [id, value] of known) {
        const name = now.get(id) ?? (was.has(id) || unsure.has(id) ? undefined : id);
        if (name !== undefined)
            named.set(name, value);
    }
    return named;
}
/** @param diff from the one to the other, where known. */
function neighbours(before, snapshot, diff) {
    const come = new Set();
    const gone = new Set();
    const was = new Map();
    const unsure = new Set();
    if (before === undefined)
        return { come, gone, was, unsure };
    const arrived = [];
    const left = [];
    const previous = (0,suite_map/* suitesOf */.f3)(before.suites);
    const now = (0,suite_map/* suitesOf */.f3)(snapshot.suites);
    const pair = (suite, old) => {
        const headSide = suite && { suite, reports: snapshot.reports };
        const baseSide = old && { suite: old, reports: before.reports };
        (0,pairs/* pairCases */.Q)(headSide, baseSide, {
            passed: () => undefined,
            both(test, other, rivals) {
                if (suite === undefined || old === undefined || test.kind !== 'case')
                    return;
                if (rivals !== undefined)
                    unsure.add((0,domain_tests/* testId */.ec)(suite, test));
                else if (test.ordinal !== other.ordinal)
                    was.set((0,domain_tests/* testId */.ec)(suite, test), (0,domain_tests/* testId */.ec)(old, other));
            },
            headOnly(test) {
                if (suite !== undefined && test.kind === 'case')
                    arrived.push({ suite, test });
            },
            baseOnly(test) {
                if (old !== undefined && test.kind === 'case')
                    left.push({ suite: old, test });
            },
        });
    };
    for (const old of previous.all)
        pair(now.get(old), old);
    for (const suite of now.all)
        if (previous.get(suite) === undefined)
            pair(suite, undefined);
    const { from, moved } = (0,moves/* findMoves */.K)({ tests: left, reports: before.reports }, { tests: arrived, reports: snapshot.reports }, (0,explained/* explainByDiff */.Q)(diff, (0,side/* sidesOf */.M)({ head: snapshot, base: before, diff })));
    for (const located of arrived) {
        const origin = from.get(located);
        const id = (0,domain_tests/* testId */.ec)(located.suite, located.test);
        if (origin === undefined)
            come.add(id);
        else if (origin.rivals !== undefined)
            unsure.add(id);
        else
            was.set(id, (0,domain_tests/* testId */.ec)(origin.before.suite, origin.before.test));
    }
    for (const located of left)
        if (!moved.has(located))
            gone.add((0,domain_tests/* testId */.ec)(located.suite, located.test));
    for (const id of unsure)
        come.add(id);
    return { come, gone, was, unsure };
}
/** Of every test that did not simply pass, and of those that are asked for. */
function readOutcomes(snapshot, { signatureOf, wanted }) {
    const outcomes = new Map();
    const mayHave = (0,id_filter/* createIdFilter */.e)(wanted);
    for (const suite of snapshot.suites) {
        const note = (test) => {
            if (test.kind !== 'case')
                return;
            const id = (0,domain_tests/* testId */.ec)(suite, test);
            if (test.verdict === 'passed' && !wanted.has(id))
                return;
            const code = CODES[test.verdict];
            const failed = code === 'F' || code === '~';
            outcomes.set(id, { code, signature: failed ? signatureOf(test, suite)?.digest : undefined });
        };
        const pick = (segment) => {
            const isWanted = mayHave(suite, segment);
            const { unusual } = segment.columns;
            return (index) => unusual.get(index) !== undefined || isWanted(index);
        };
        if (wanted.size === 0)
            (0,case_list/* eachUnusual */.tB)(suite, note);
        else
            (0,case_list/* eachPicked */.wZ)(suite, pick, note);
    }
    return outcomes;
}
const CODES = {
    passed: 'P',
    flaky: '~',
    failed: 'F',
    errored: 'F',
    skipped: 'S',
};

// EXTERNAL MODULE: ./lib/compare/signature.js + 1 modules
var signature = __webpack_require__(34743);
// EXTERNAL MODULE: ./lib/compare/tally.js
var tally = __webpack_require__(95573);
;// CONCATENATED MODULE: ./lib/compare/history.js










/** The history with one more run of base, and without what leaves the window. */
function extendHistory({ before, snapshot, sha, at, masks, diff }) {
    const { tests, ms } = measure(snapshot);
    const run = {
        ...(sha === undefined ? {} : { sha }),
        ...(at === undefined ? {} : { at }),
        tests,
        ms,
        coverage: snapshot.coverage === undefined ? {} : (0,coverage_totals/* coverageTotals */.wB)(snapshot.coverage),
        counted: isWhole(snapshot) && !(0,domain_tests/* isMassFailure */.b9)(tests),
    };
    const signatureOf = (0,signature/* createSigner */.rO)(masks);
    const rules = (0,signature/* signatureRules */.W0)(masks);
    const known = before?.history.runs ?? [];
    const runs = [...known, run].slice(-domain_history/* HISTORY_RUNS */.eZ);
    const changed = neighbours(before?.snapshot, snapshot, diff);
    const { come, gone } = changed;
    const old = underNewNames(before === undefined ? NO_RECORDS : recordsBy(rules, before, signatureOf), changed);
    const current = readOutcomes(snapshot, { signatureOf, wanted: new Set([...old.keys(), ...come]) });
    const usual = usualOutcomes(runs);
    const usualBefore = usualOutcomes(known);
    const records = new Map();
    const plain = createPlainRecords();
    const remember = (id) => {
        const past = old.get(id);
        const outcomesBefore = past?.outcomes ?? (come.has(id) ? '.'.repeat(known.length) : usualBefore);
        const now = current.get(id);
        const seen = run.counted ? now : undefined;
        const outcomes = `${outcomesBefore}${seen?.code ?? '.'}`.slice(-domain_history/* HISTORY_RUNS */.eZ);
        const flakes = past === undefined ? NO_FLAKES : (0,compare_flakes/* extendFlakes */.P)(past, seen?.code);
        // A test of this snapshot is known to have passed where it has no record; any other is forgotten once nothing is known of it.
        if (flakes.length === 0 && (now === undefined ? /^\.*$/.test(outcomes) : outcomes === usual))
            return;
        const failing = run.counted ? failingSince(past, now, sha) : past?.failing;
        const errors = errorsWith(past?.errors ?? outcomesBefore.length, keyOf(seen));
        if (failing === undefined && errors === undefined && flakes.length === 0) {
            records.set(id, plain(outcomes));
            return;
        }
        records.set(id, {
            outcomes,
            ...(failing === undefined ? {} : { failing }),
            ...(errors === undefined ? {} : { errors }),
            ...(flakes.length === 0 ? {} : { flakes }),
        });
    };
    for (const id of old.keys())
        remember(id);
    for (const id of current.keys())
        if (!old.has(id))
            remember(id);
    for (const id of gone)
        if (!old.has(id) && !current.has(id))
            remember(id);
    const timed = before?.history.durations;
    const durations = (0,compare_durations/* extendDurations */.K)(timed && { ...timed, tests: underNewNames(timed.tests, changed) }, snapshot, run.counted);
    return { runs, tests: records, rules, durations };
}
/** Records that say nothing but outcomes: thousands of tests have the same, and share one. */
function createPlainRecords() {
    const known = new Map();
    return (outcomes) => {
        const record = known.get(outcomes) ?? { outcomes };
        known.set(outcomes, record);
        return record;
    };
}
/** @param before of each run, or of how many runs there is none. `undefined`: no run has any. */
function errorsWith(before, now) {
    const isFree = typeof before === 'number' || before.slice(1 - domain_history/* HISTORY_RUNS */.eZ).every((error) => error === '');
    if (isFree && now === '')
        return undefined;
    return [...(typeof before === 'number' ? Array.from({ length: before }, () => '') : before), now].slice(-domain_history/* HISTORY_RUNS */.eZ);
}
const NO_RECORDS = new Map();
const NO_FLAKES = [];
const NO_IDS = new Set();
/** What a test did that has no record. */
function usualOutcomes(runs) {
    return runs.map(({ counted }) => (counted ? 'P' : '.')).join('');
}
function measure(snapshot) {
    const tests = (0,tally/* createTally */.Xf)();
    let ms = 0;
    for (const { cases } of snapshot.suites) {
        ms += (0,case_list/* totalMs */.Vk)(cases);
        (0,pairs/* eachAlone */.T)(cases, {
            passed: ({ length }) => (0,tally/* addPassed */.UD)(tests, length),
            other: (test) => (0,tally/* addCase */.qK)(tests, test),
        });
    }
    // Trends need no more than the counts that are stored.
    const { expectedFailures: _, ...counts } = tests;
    return { tests: counts, ms };
}
/** Every report and suite was read to its end. */
function isWhole({ suites, reports }) {
    return (suites.every(({ state }) => state === 'whole') &&
        reports.every(({ state, format }) => state === 'whole' || format === undefined));
}
/**
 * The records of the run before, with signatures of today's rules. Where they were made by others (masks came or went), the snapshot says
 * what still fails with what; what failed before it cannot be told any more, and is remembered without a signature.
 */
function recordsBy(rules, { history, snapshot }, signatureOf) {
    if (history.rules === undefined || history.rules === rules)
        return history.tests;
    const last = readOutcomes(snapshot, { signatureOf, wanted: NO_IDS });
    return new Map([...history.tests].map(([id, { outcomes, failing }]) => {
        const signature = last.get(id)?.signature;
        return [id, { outcomes, ...(failing && signature !== undefined ? { failing: { ...failing, signature } } : {}) }];
    }));
}
function keyOf(seen) {
    return seen?.signature === undefined ? '' : (0,domain_history/* errorKey */.Oi)(seen.signature);
}
/** A run in which a test is not there or skipped says nothing about its failure. */
function failingSince(old, now, sha) {
    if (now === undefined || now.code === 'S')
        return old?.failing;
    if (now.code !== 'F' || now.signature === undefined)
        return undefined;
    const { signature } = now;
    if (old?.failing?.signature === signature)
        return { ...old.failing, runs: old.failing.runs + 1 };
    return { signature, runs: 1, ...(sha === undefined ? {} : { sha }) };
}


/***/ }),

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Th: () => (/* binding */ unitsBySpan),
/* harmony export */   dv: () => (/* binding */ isLineMetric),
/* harmony export */   f9: () => (/* binding */ baseSpans),
/* harmony export */   i6: () => (/* binding */ spanAt),
/* harmony export */   ys: () => (/* binding */ headSpans),
/* harmony export */   zC: () => (/* binding */ spansInOrder)
/* harmony export */ });
/* harmony import */ var _merge_coverage_detail_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47268);

function isLineMetric(metric) {
    return metric !== 'functions' && metric !== 'statements';
}
function baseSpans(edits) {
    return {
        starts: Float64Array.from(edits, ({ base }) => base),
        ends: Float64Array.from(edits, ({ base, removed }) => base + removed),
    };
}
function headSpans(edits) {
    return {
        starts: Float64Array.from(edits, ({ head }) => head),
        ends: Float64Array.from(edits, ({ head, added }) => head + added),
    };
}
/** Place of the span in which the line lies; −1 for none. */
function spanAt({ starts, ends }, line) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    // Of several that begin at one line all but the last are empty.
    return low > 0 && line < (ends[low - 1] ?? 0) ? low - 1 : -1;
}
/** The same for lines that are asked for in ascending order. */
function spansInOrder({ starts, ends }) {
    let span = 0;
    return (line) => {
        while (span < ends.length && line >= (ends[span] ?? 0))
            span++;
        return span < ends.length && line >= (starts[span] ?? 0) ? span : -1;
    };
}
/** What each span holds of one file. */
function unitsBySpan(file, spans, metric) {
    const covered = new Float64Array(spans.starts.length);
    const total = new Float64Array(spans.starts.length);
    const adder = () => {
        const spanOf = spansInOrder(spans);
        return (line, hit, of) => {
            const span = spanOf(line);
            if (span < 0)
                return;
            covered[span] = (covered[span] ?? 0) + hit;
            total[span] = (total[span] ?? 0) + of;
        };
    };
    if (metric === 'strict-lines')
        eachStrictLine(file, adder());
    else if (metric !== 'branches') {
        const add = adder();
        (0,_merge_coverage_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .eachLine */ .IM)(file, (line, hits) => add(line, hits > 0 ? 1 : 0, 1));
    }
    if (metric === 'branches' || metric === 'lines-and-branches')
        (0,_merge_coverage_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .eachBranch */ .E3)(file, adder());
    return Array.from(total, (of, span) => ({ covered: covered[span] ?? 0, total: of }));
}
function eachStrictLine(file, add) {
    const partial = new Set();
    (0,_merge_coverage_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .eachBranch */ .E3)(file, (line, taken, total) => {
        if (taken < total)
            partial.add(line);
    });
    (0,_merge_coverage_detail_js__WEBPACK_IMPORTED_MODULE_0__/* .eachLine */ .IM)(file, (line, hits) => add(line, hits > 0 && !partial.has(line) ? 1 : 0, 1));
}


/***/ }),

/***/ 56834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Um: () => (/* binding */ isOfAnyProgram),
/* harmony export */   Zj: () => (/* binding */ maskLine),
/* harmony export */   by: () => (/* binding */ LINE_LIMIT),
/* harmony export */   wY: () => (/* binding */ informativeWords)
/* harmony export */ });
/** Longest root line that is looked at; with it every pattern below is bounded. */
const LINE_LIMIT = 300;
/** In this order: what an earlier row masks, a later one would take for something else. */
const MASKS = [
    { pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>`]+/gi, mask: '<url>', needs: ['://'] },
    {
        pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
        mask: '<uuid>',
        needs: ['-'],
    },
    {
        pattern: /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z| ?[+-]\d\d:?\d\d)?)?\b/g,
        mask: '<time>',
        needs: ['-'],
    },
    { pattern: /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5})?\b/g, mask: '<ip>', needs: ['.'] },
    // Absolute, or at least two folders deep: `text/html` and `and/or` are words.
    {
        pattern: /(?<![\w.<>/\\-])(?:[A-Za-z]:)?(?:[\\/][\w.@~+$-]+)+[\\/]?|(?:[\w.@~+$-]+[\\/]){2,}[\w.@~+$-]+/g,
        mask: baseName,
        needs: ['/', '\\'],
    },
    { pattern: /\b0x[0-9a-f]+\b/gi, mask: '<hex>', needs: ['0x', '0X'] },
    { pattern: /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}\b/gi, mask: '<hex>' },
    { pattern: /"[^"]{40,}"|'[^']{40,}'|`[^`]{40,}`/g, mask: '<text>', needs: ['"', "'", '`'] },
    {
        pattern: /(?<![A-Za-z\d])-?\d+(?:[.,_]\d+)*\s?(?:[nµu]s|ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?|days?|[kmgt]i?b|b|bytes?|px|%)(?![A-Za-z\d])/gi,
        mask: '<n>',
    },
    // `covet_missing_3` is one of many, `utf8` and `int32` are names.
    { pattern: /(?<![A-Za-z\d])(?:(?<![\w)\]])-)?\d+(?:[.,_]\d+)*(?:e[+-]?\d+)?/gi, mask: '<n>' },
];
function baseName(path) {
    const parts = path.split(/[\\/]/).filter((part) => part !== '');
    return parts.at(-1) ?? path;
}
/**
 * A line without what differs from run to run. Short quoted strings stay: `KeyError: 'user_id'` says what is missing.
 * @param masks the user's own, first: with one group each, which is what is left out.
 */
function maskLine(line, masks = []) {
    let masked = line.slice(0, LINE_LIMIT);
    for (const mask of masks)
        masked = hideGroups(masked, mask);
    for (const { pattern, mask, needs } of MASKS) {
        if (needs?.some((part) => masked.includes(part)) === false)
            continue;
        masked = typeof mask === 'string' ? masked.replace(pattern, mask) : masked.replace(pattern, mask);
    }
    return masked.replace(/\s+/g, ' ').trim();
}
/** What the group of each match covers becomes `<masked>`. Needs the flags `d` and `g`. */
function hideGroups(line, mask) {
    let masked = '';
    let done = 0;
    for (const { indices } of line.matchAll(mask)) {
        const [from, to] = indices?.[1] ?? [0, 0];
        if (from === to)
            continue;
        masked += `${line.slice(done, from)}<masked>`;
        done = to;
    }
    return masked + line.slice(done);
}
/** What every assertion says, whatever it is about. */
const VOCABULARY = new Set(`a actual an and are assert assertequal assertequals assertion assertionerror assertionfailederror assertionfailed at be but by comparison
   comparisonfailure deeply did didn does doesn equal equals error expect expected exception fail failed failing failure false for from get got
   greater has have in instead is isn it less match matches message none not nil null object of on or received result return returned should
   strictly test than that the this to tobe toequal true undefined value values was wasn were with`.split(/\s+/));
/**
 * What a runtime says of any program, wherever it happens: the line alone is no cause. Not what ends in another place each time (an overflow of
 * the stack, a race).
 */
const OF_ANY_PROGRAM = /index out of (?:range|bounds)|out of bounds for length|invalid memory address|nil (?:pointer|map)|NullPointer|Null[ _]?Reference|Object reference not set|on a `None` value|(?:division|divide|divided|modulo) by zero|(?:integer|arithmetic) overflow|attempt to (?:add|subtract|multiply) with overflow|Sequence contains no|Collection was modified|No value present|NoSuchElement|pop from (?:an )?empty/i;
function isOfAnyProgram(line) {
    return OF_ANY_PROGRAM.test(line);
}
/** Words of a masked line that say what went wrong. */
function informativeWords(line) {
    const words = line
        .replace(/<[a-z]+>/g, ' ')
        .replace(/\b(?:[a-z_$][\w$]{0,60}\.){1,12}(?=[A-Z])/g, '')
        .match(/[\p{L}_][\p{L}\p{N}_]+/gu);
    return (words ?? []).filter((word) => !VOCABULARY.has(word.toLowerCase())).length;
}


/***/ }),

/***/ 60544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ findMoves),
  p: () => (/* binding */ movable)
});

// EXTERNAL MODULE: ./lib/domain/groups.js
var groups = __webpack_require__(97538);
// EXTERNAL MODULE: ./lib/merge/entries.js
var entries = __webpack_require__(26916);
// EXTERNAL MODULE: ./lib/compare/row-names.js
var row_names = __webpack_require__(82434);
;// CONCATENATED MODULE: ./lib/compare/volatile-names.js
/** In this order: what an earlier row takes, a later one would take for something else. Each has at least one digit. */
const VOLATILE = [
    /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/g,
    /\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}),? (?:19|20)\d\d\b/g,
    // Go's `%#v` of a time.
    /\btime\.Date\(\d{4}, ?time\.[A-Z][a-z]{2,8}(?:, ?\d{1,9}){5}/g,
    /\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\b|\b(?:19|20)\d\d\/\d{1,2}\/\d{1,2}\b/g,
    /\b20\d{6}[T_-]?\d{4,6}Z?\b/g,
    /\b\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?![\d:])/g,
    // Where a doc test of Rust begins: whatever is written above it moves it.
    /\(line \d{1,7}\)(?<=\.rs - .{1,300})/g,
    // A port.
    /(?<=[\w\]]):\d{2,5}\b/g,
    /\$\$Lambda[$/][\w$/]{1,60}/g,
    /@[0-9a-f]{6,8}\b/g,
    /(?<=…\/)(?:te?mp|pytest|junit)[\w.-]{1,100}/gi,
    /\b[0-7][0-9A-HJKMNP-TV-Z]{25}\b/g,
    /\b(?=[a-f]{0,64}\d)(?=\d{0,64}[a-f])[0-9a-f]{7,64}\b/gi,
    // Not the number of an issue that a test is named after.
    /(?<!\w)\d{9,}(?!\w)/g,
    /\b\d{1,9}(?:\.\d{1,9})? ?(?:[nuµ]s|ms|s|sec|seconds?|m|min|minutes?|h|hours?)\b/g,
];
/** Go writes `_` for every blank of its title. */
const GO_SUBTEST = /^(?:Test|Example|Fuzz|Benchmark)[^/]{0,400}\//;
/**
 * A name without values that are mostly other in every run: dates, times of day, durations, ports, hashes, long numbers, temporary files, lambdas.
 * It is no identity: a value may as well be what tells two tests apart. `undefined`: it has none.
 */
function withoutVolatile(name) {
    if (!/\d/.test(name))
        return undefined;
    const written = GO_SUBTEST.test(name) ? name.replaceAll('_', ' ') : name;
    let rest = written;
    for (const pattern of VOLATILE)
        rest = rest.replace(pattern, '#');
    return rest === written ? undefined : rest;
}

;// CONCATENATED MODULE: ./lib/compare/name-keys.js


/** The test by its names without values that are others in each run. */
function volatileKey({ suite, test: { classname, name } }) {
    const parts = [suite.name, classname, name];
    const stable = parts.map(withoutVolatile);
    if (stable.every((part) => part === undefined))
        return undefined;
    return JSON.stringify(stable.map((part, index) => part ?? parts[index]));
}
/** The row without its place among the others, where the diff edits rows of its file. */
function placeKey({ rowNames }) {
    return ({ suite, test }) => {
        if (!test.name.endsWith(']'))
            return undefined;
        const names = rowNames(suite, test);
        const name = names && (0,row_names/* withoutPlaces */.B5)(test.name, names);
        return name === undefined ? undefined : JSON.stringify([suite.name, test.classname, name]);
    };
}

// EXTERNAL MODULE: ./lib/compare/renamed-titles.js
var renamed_titles = __webpack_require__(64969);
;// CONCATENATED MODULE: ./lib/compare/moves.js




/**
 * Pairs what only base has with what only head has: the same test under the new name of its file (the diff says so), else the same name
 * in the same class or file, or where the diff puts its definition, or the name that the diff gives it, or its values in another place among the
 * rows that the diff edits; where a report names none of these, and so is the suite itself, the same name in another report; at last, in the same place, a name that is the same but for a date, a port or another value of that kind. Each test
 * is used once; of several, one of the same environment goes first. What is in a file that the diff leaves alone is nowhere else: two files
 * may describe the same things in the same words.
 */
function findMoves(gone, come, explained) {
    const from = new Map();
    const moved = new Map();
    if (gone.tests.length === 0 || come.tests.length === 0)
        return { from, moved };
    const names = new Set(gone.tests.map(({ test }) => test.name));
    const cases = come.tests.filter(({ test }) => test.kind === 'case');
    const sameNames = cases.filter(({ test }) => names.has(test.name));
    for (const { gone: goneKey, come: comeKey, isApart, isRenamed } of traits(gone, come, explained)) {
        const left = gone.tests.filter((located) => located.test.kind === 'case' && !moved.has(located));
        const free = (isRenamed ? cases : sameNames).filter((located) => !from.has(located));
        if (left.length === 0 || free.length === 0)
            continue;
        matchBy({ left: (0,groups/* groupBy */.$)(left, goneKey), free: (0,groups/* groupBy */.$)(free, comeKey), isApart, isRenamed }, { from, moved });
    }
    return { from, moved };
}
/** Says of a test that only base has whether one that only head has may be it. */
function movable(come, explained) {
    const cases = come.filter(({ test }) => test.kind === 'case');
    if (cases.length === 0)
        return () => false;
    const names = new Set(cases.map(({ test }) => test.name));
    const keys = [
        (0,renamed_titles/* titleKey */.k)(explained.renamedTests, 'from'),
        (0,renamed_titles/* titleKey */.k)(explained.renamedTitles, 'from'),
        ...[volatileKey, placeKey(explained)].filter((key) => cases.some((located) => key(located) !== undefined)),
    ];
    return (located) => names.has(located.test.name) ||
        keys.some((key) => key(located) !== undefined) ||
        explained.movedFrom(located.suite, located.test) !== undefined;
}
/** The strongest first. */
function traits(gone, come, explained) {
    const both = (key) => ({ gone: key, come: key });
    const inReport = (parts) => ({
        gone: (located) => reportKey(located, gone.reports, parts),
        come: (located) => reportKey(located, come.reports, parts),
    });
    return [
        {
            gone({ suite, test }) {
                const renamed = explained.renamed(suite, test);
                return renamed && renameKey(renamed.suite, renamed.classname, test);
            },
            come: ({ suite, test }) => renameKey(suite.name, test.classname, test),
        },
        {
            ...both(({ test: { classname, name } }) => (classname === '' ? undefined : JSON.stringify([classname, name]))),
            isApart: anotherFile(explained),
        },
        both(({ test: { file, name } }) => (file === undefined ? undefined : JSON.stringify([file, name]))),
        {
            gone: ({ suite, test }) => definitionKey(explained.movedFrom(suite, test), test),
            come: ({ suite, test }) => definitionKey(explained.movedTo(suite, test), test),
        },
        {
            // With other titles around it: `adds` → `Cart > adds`.
            gone: ({ suite, test }) => titleEnd(explained.movedFrom(suite, test), test),
            come: ({ suite, test }) => titleEnd(explained.movedTo(suite, test), test),
            isRenamed: true,
        },
        {
            gone: (0,renamed_titles/* titleKey */.k)(explained.renamedTests, 'from'),
            come: (0,renamed_titles/* titleKey */.k)(explained.renamedTests, 'to'),
            isRenamed: true,
        },
        {
            gone: (0,renamed_titles/* titleKey */.k)(explained.renamedTitles, 'from'),
            come: (0,renamed_titles/* titleKey */.k)(explained.renamedTitles, 'to'),
            isRenamed: true,
        },
        { ...both(placeKey(explained)), isRenamed: true },
        inReport(2),
        inReport(1),
        inReport(0),
        {
            gone: volatileKey,
            come: (located) => (explained.isDefined(located.test) ? undefined : volatileKey(located)),
            isRenamed: true,
        },
    ];
}
/** Says of two tests whether the first is in a file that stays as it is, and the second in another one. */
function anotherFile({ isLeftAlone }) {
    return (before, after) => {
        const old = pathOf(before);
        const now = pathOf(after);
        if (old === undefined || now === undefined || !isLeftAlone(old))
            return false;
        // The same file, written from another folder.
        return !`/${old}`.endsWith(`/${now}`) && !`/${now}`.endsWith(`/${old}`);
    };
}
/** The file that a test is in, where its report names one. */
function pathOf({ suite, test: { file } }) {
    const path = (file ?? suite.name).replaceAll('\\', '/');
    return file !== undefined || path.includes('/') ? path : undefined;
}
function definitionKey(definition, { name }) {
    return definition === undefined ? undefined : JSON.stringify([definition, name]);
}
function titleEnd(definition, { name }) {
    return definition !== undefined && (name === definition || name.endsWith(` ${definition}`)) ? definition : undefined;
}
function renameKey(suite, classname, { name, ordinal }) {
    return JSON.stringify([suite, classname, name, ordinal]);
}
/**
 * Of a suite that is named after its report: so many last parts of the report's path, and the test. Without any, a name has to say something:
 * every report has a test 1.
 */
function reportKey({ suite, test: { report, classname, name } }, reports, parts) {
    const path = reports[report]?.path;
    if (path === undefined || (0,entries/* suiteOfReport */.C)(path) !== suite.name)
        return undefined;
    if (parts === 0)
        return /\p{L}{2}/u.test(name) ? JSON.stringify([classname, name]) : undefined;
    const last = suite.name.split(/[\\/]/).slice(-parts);
    return last.length < parts ? undefined : JSON.stringify([...last, classname, name]);
}
function matchBy({ left, free, isApart, isRenamed }, { from, moved }) {
    const take = (old, now) => {
        const sure = isSure(old, now) && (old.length === 1 || isRenamed !== true);
        const rivals = sure ? undefined : old.map(({ test }) => test);
        old.forEach((before, index) => {
            const after = now[index];
            if (after === undefined || isApart?.(before, after))
                return;
            from.set(after, { before, rivals });
            moved.set(before, after);
        });
    };
    for (const [key, old] of left) {
        const now = free.get(key);
        if (now === undefined)
            continue;
        const environments = (0,groups/* groupBy */.$)(now, ({ suite }) => suite.environment);
        for (const [environment, same] of (0,groups/* groupBy */.$)(old, ({ suite }) => suite.environment)) {
            take(same, environments.get(environment) ?? []);
        }
        take(old.filter((located) => !moved.has(located)), now.filter((located) => !from.has(located)));
    }
}
/** One is one; of as many as before in one suite each has the place that it had. */
function isSure(old, now) {
    if (old.length !== now.length)
        return false;
    return old.length === 1 || (isOneSuite(old) && isOneSuite(now));
}
function isOneSuite(all) {
    return new Set(all.map(({ suite, test }) => `${suite.environment}\0${suite.name}\0${test.report}`)).size === 1;
}


/***/ }),

/***/ 56356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ outermost),
/* harmony export */   JZ: () => (/* binding */ fileFinder),
/* harmony export */   QI: () => (/* binding */ inDots),
/* harmony export */   eZ: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _domain_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97538);
/* harmony import */ var _side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69704);


/**
 * Finds files that a test may be in among these. A report names a file (`tests/a.py`), a module (`tests.a`) or a class (`com.acme.ATest` for
 * `src/test/java/com/acme/ATest.java`), from the folder of its package or from the root: so that the name is an end of the path. A single word
 * is not enough to be one. Of several files with that end it is one of the folder that the report lies in; else nobody can tell.
 */
function fileFinder(paths, side = NOWHERE) {
    const own = new Set(paths);
    const byName = new Map();
    for (const path of own)
        for (const name of namesOf(path))
            (0,_domain_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(byName, name, path);
    const narrowed = narrowing(side, byName);
    return (suite, test) => {
        for (const name of [test.file, suite.name, outermost(suite.name), test.classname]) {
            if (name === undefined || !byName.has(name))
                continue;
            const files = narrowed(name, test);
            const found = files.filter((path) => own.has(path));
            // A name that means another file is not asked for more.
            if (files.length > 0)
                return found.length === 0 ? undefined : { name, files: found, isSure: found.length === files.length };
        }
        return undefined;
    };
}
const NOWHERE = { reports: [], suites: [], tree: () => undefined };
function narrowing({ reports, suites, tree }, byName) {
    const isElsewhere = (0,_side_js__WEBPACK_IMPORTED_MODULE_1__/* .elsewhere */ .J)({ reports });
    let all;
    let known;
    return (name, test) => {
        all ??= withTree(byName, tree());
        const { path: report = '' } = reports[test.report] ?? {};
        // Where nobody knows which other files there are, a folder has to be no other one.
        const mayBe = (path) => !isElsewhere(path, test) && (isWhole(path, name) || isAbove(rootOf(path, name), report));
        const named = inFile(all.byName.get(name) ?? [], name, test);
        const files = all.isTree ? named : named.filter(mayBe);
        if (files.length < 2)
            return files;
        known ??= new Set(suites.map((suite) => suite.name));
        const here = inRoot(files, name, report);
        return here.length < files.length ? here : orAll(files, (path) => !isKnownLonger(path, name, known));
    };
}
/** With all other files that have one of these names. */
function withTree(byName, tree) {
    if (tree === undefined || tree.length === 0)
        return { byName, isTree: false };
    const found = new Map([...byName].map(([name, paths]) => [name, new Set(paths)]));
    const stems = new Set([...byName.values()].flat().map(stemOf));
    for (const path of tree) {
        if (!stems.has(stemOf(path)))
            continue;
        for (const name of namesOf(path))
            found.get(name)?.add(path);
    }
    return { byName: new Map([...found].map(([name, paths]) => [name, [...paths]])), isTree: true };
}
/** Where the report names the file as well: only that one. */
function inFile(files, name, { file }) {
    if (file === undefined || file === name || !namesOf(file).includes(name))
        return files;
    const meant = files.filter((path) => path === file || path.endsWith(`/${file}`));
    return meant.length > 0 ? meant : [file];
}
/** The deepest folder that the report lies in: a package leaves it in its own. Who lies in none may be of any. */
function inRoot(files, name, report) {
    const roots = files.map((path) => ({ path, root: rootOf(path, name) }));
    const above = roots.filter(({ root }) => root !== '' && isAbove(root, report));
    const deepest = Math.max(...above.map(({ root }) => root.length));
    return above.length === 0 ? files : above.filter(({ root }) => root.length === deepest).map(({ path }) => path);
}
/** Other tests are named from a folder further up: there the whole of it is known, and a short name means another file. */
function isKnownLonger(path, name, known) {
    return namesOf(path).some((each) => each.length > name.length && known?.has(each) === true);
}
function orAll(all, keeps) {
    const kept = all.filter(keeps);
    return kept.length > 0 ? kept : all;
}
/** By the whole path, or in dots, in which folders above a package never show. */
function isWhole(path, name) {
    return path === name || !name.includes('/');
}
/** Where the build tools of Java and the like have sources, and where other tests lie beside the code. */
const SOURCES = /(?:^|\/)(?:src\/[\w.-]{1,60}\/[\w.-]{1,60}|src|tests?)$/;
/** The folder from which the name is written, or the module around its folder of sources. */
function rootOf(path, name) {
    const written = name.includes('/') || path === name ? path : inDots(path);
    return path.slice(0, Math.max(0, written.length - name.length - 1)).replace(SOURCES, '');
}
function isAbove(folder, path) {
    return folder !== '' && path.startsWith(`${folder}/`);
}
/** `com.acme.CartTest$Nested` is in the file of `com.acme.CartTest`. */
function outermost(name) {
    return name.split('$')[0] ?? name;
}
/** What lies beside tests under their names, and is none: `src/test/resources/com/acme/CartTest.json`, `tests/test_api.md`. */
const NO_CODE = /\.(?:adoc|csv|css|gif|golden|html?|ini|jpe?g|json5?|jsonl|lock|log|mdx?|png|properties|rst|scss|snap|sql|svg|toml|tsv|txt|xml|ya?ml)$/i;
/** The path, and every end of it that has at least two parts, as it is and in dots. */
function namesOf(path) {
    if (NO_CODE.test(path))
        return [path];
    const parts = path.split('/');
    const dotted = inDots(path).split('.');
    const ends = (all, mark) => all.slice(0, -1).map((_, index) => all.slice(index).join(mark));
    return [...new Set([path, ...ends(parts, '/'), ...ends(dotted, '.')])];
}
function inDots(path) {
    return path.replace(EXTENSION, '').replaceAll('/', '.');
}
const EXTENSION = /\.[A-Za-z0-9]{1,5}$/;
function stemOf(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(EXTENSION, '');
}


/***/ }),

/***/ 49912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ eachAlone),
  Q: () => (/* binding */ pairCases)
});

// EXTERNAL MODULE: ./lib/merge/hasher.js
var hasher = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/merge/lookup.js
var merge_lookup = __webpack_require__(69436);
// EXTERNAL MODULE: ./lib/merge/case-list.js
var case_list = __webpack_require__(87775);
// EXTERNAL MODULE: ./lib/merge/columns.js
var columns = __webpack_require__(13599);
;// CONCATENATED MODULE: ./lib/merge/stretch.js


/** The run that begins at a position, within one segment; `undefined`: none. No case is made. */
function passedRun(cases, position) {
    const place = (0,case_list/* isSegmented */.zI)(cases) ? (0,case_list/* placeOf */.$t)(cases, position) : undefined;
    if (place === undefined)
        return undefined;
    const length = passedFrom(place);
    return length === 0 ? undefined : { length, report: place.segment.report };
}
function passedFrom({ segment: { columns, to }, index }) {
    return Math.min(to, columns.unusual.next(index)) - index;
}
/**
 * The stretch that begins at a position of both lists, within one segment of each; `undefined`: none. The columns are compared as they
 * are, many cases at once: of a million tests that pass as they did, none is ever made.
 */
function passedStretch(a, b, position) {
    if (!(0,case_list/* isSegmented */.zI)(a) || !(0,case_list/* isSegmented */.zI)(b))
        return undefined;
    const one = (0,case_list/* placeOf */.$t)(a, position);
    const other = (0,case_list/* placeOf */.$t)(b, position);
    if (one === undefined || other === undefined)
        return undefined;
    let length = Math.min(passedFrom(one), passedFrom(other));
    if (length > 0)
        length = sameNames(one, other, length);
    if (length > 0)
        length = sameValues(one, other, { length, column: 'classnames' });
    if (length > 0)
        length = sameValues(one, other, { length, column: 'files' });
    if (length > 0)
        length = sameOrdinals(one, other, length);
    if (length === 0)
        return undefined;
    return { length, reports: { a: one.segment.report, b: other.segment.report } };
}
function sameNames(a, b, length) {
    return a.segment.columns.names.common(a.index, { other: b.segment.columns.names, at: b.index, length });
}
/** How many cases have the same values, run by run. */
function sameValues(a, b, { length, column }) {
    const one = (0,columns/* createCursor */.lN)(a.segment.columns[column]);
    const other = (0,columns/* createCursor */.lN)(b.segment.columns[column]);
    for (let at = 0; at < length; at = Math.min(one.to - a.index, other.to - b.index)) {
        if ((0,columns/* readAt */.m6)(one, a.index + at) !== (0,columns/* readAt */.m6)(other, b.index + at))
            return at;
    }
    return length;
}
function sameOrdinals(a, b, length) {
    const one = a.segment.ordinals;
    const other = b.segment.ordinals;
    if (one.size === 0 && other.size === 0)
        return length;
    for (let at = 0; at < length; at++) {
        if (one.get(a.index + at) !== other.get(b.index + at))
            return at;
    }
    return length;
}

;// CONCATENATED MODULE: ./lib/compare/case-key.js
/** As `testId` has it: what repeats the suite's name adds nothing. */
function classKey({ classname }, suite) {
    return classname === suite ? '' : classname;
}
function fileKey({ file }, suite) {
    return file === undefined || file === suite ? '' : file;
}
/** What all tests of one name in a suite have in common: their identity without the ordinal. */
function caseKey(test, suite) {
    return JSON.stringify([test.kind, fileKey(test, suite), classKey(test, suite), test.name]);
}

// EXTERNAL MODULE: ./lib/domain/groups.js
var groups = __webpack_require__(97538);
// EXTERNAL MODULE: ./lib/merge/identity.js
var identity = __webpack_require__(75372);
;// CONCATENATED MODULE: ./lib/compare/twins.js




/**
 * Pairs tests of one name that are there more than once. Their ordinals follow the paths of the reports, and so change with every report that
 * comes, goes or gets another name: a test is paired within its own report first, and only what is left by its place. Where a report has another
 * number of them, or several are left, nobody can tell which is which.
 * @returns `undefined`: there are none.
 */
function pairTwins(head, base) {
    const keys = new Set([...repeated(head.suite), ...repeated(base.suite)]);
    if (keys.size === 0)
        return undefined;
    const groups = new Map([...keys].map((key) => [key, { head: [], base: [] }]));
    const gather = (side, { suite, reports }) => {
        const paths = reports.map(({ path }) => (0,identity/* maskName */.cE)(path));
        let position = 0;
        for (const test of suite.cases) {
            groups.get(caseKey(test, suite.name))?.[side].push({ position, test, path: paths[test.report] ?? '' });
            position++;
        }
    };
    gather('head', head);
    gather('base', base);
    const pairs = new Map();
    for (const group of groups.values())
        pairGroup(group, pairs);
    return { pairs };
}
function pairGroup({ head, base }, pairs) {
    const ofBase = new Map(byPath(base));
    const here = [];
    const there = [];
    let sure = true;
    for (const [path, members] of byPath(head)) {
        const others = ofBase.get(path) ?? [];
        ofBase.delete(path);
        const same = members.length === others.length;
        // A report that is only on one side says nothing of the others; one with more or fewer than before does.
        if (!same && others.length > 0)
            sure = false;
        members.forEach((member, index) => {
            const other = others[index];
            if (other === undefined)
                here.push(member);
            else
                pairs.set(member.position, pairOf(other, same ? undefined : others));
        });
        there.push(...others.slice(members.length));
    }
    there.push(...[...ofBase.values()].flat());
    const certain = sure && here.length === 1 && there.length === 1;
    // One that came into a report of others may as well be one of them.
    const rivals = certain ? undefined : sure ? there : base;
    here.forEach((member, index) => {
        const other = there[index];
        pairs.set(member.position, other && pairOf(other, rivals));
    });
}
function pairOf({ position }, rivals) {
    return { position, rivals: rivals?.map(({ test }) => test) };
}
function byPath(members) {
    return (0,groups/* groupBy */.$)(members, ({ path }) => path);
}
/** Names that are there more than once. Nearly no suite has any, which is seen without making a case. */
function repeated({ name, cases }) {
    if (!mayRepeat(cases))
        return [];
    return [...cases].filter(({ ordinal }) => ordinal > 1).map((test) => caseKey(test, name));
}
function mayRepeat(cases) {
    if (!(0,case_list/* isSegmented */.zI)(cases))
        return true;
    return (0,case_list/* segmentsOf */.OD)(cases).some(({ ordinals, from, to }) => {
        if (ordinals.size === 0)
            return false;
        for (let index = from; index < to; index++)
            if (ordinals.has(index))
                return true;
        return false;
    });
}

;// CONCATENATED MODULE: ./lib/compare/pairs.js





const NO_CASES = [];
/**
 * Joins the cases of one suite by identity. Two runs mostly have the same cases in the same order: as long as they do, neither an index
 * nor a key is built.
 */
function pairCases(head, base, visit) {
    const name = head?.suite.name ?? base?.suite.name ?? '';
    const headCases = head?.suite.cases ?? NO_CASES;
    const baseCases = base?.suite.cases ?? NO_CASES;
    const twins = head && base && pairTwins(head, base);
    if (twins !== undefined) {
        pairRest({ headCases, baseCases, from: 0, name, twins }, visit);
        return;
    }
    for (let position = 0;;) {
        const stretch = passedStretch(headCases, baseCases, position);
        if (stretch !== undefined) {
            visit.passed(stretch);
            position += stretch.length;
        }
        const one = headCases.at(position);
        const other = baseCases.at(position);
        if (one === undefined || other === undefined || !isSame(one, other, name)) {
            pairRest({ headCases, baseCases, from: position, name }, visit);
            return;
        }
        visit.both(one, other);
        position++;
    }
}
/** The cases of a suite that there is nothing to compare with. */
function eachAlone(cases, visit) {
    for (let position = 0; position < cases.length;) {
        const run = passedRun(cases, position);
        if (run !== undefined) {
            visit.passed(run);
            position += run.length;
            continue;
        }
        const test = cases.at(position);
        if (test !== undefined)
            visit.other(test);
        position++;
    }
}
function pairRest({ headCases, baseCases, from, name, twins }, visit) {
    if (from >= headCases.length && from >= baseCases.length)
        return;
    const hash = (0,hasher/* createHasher */.qj)();
    const keyed = (test) => hash({ classname: classKey(test, name), name: test.name });
    const lookup = (0,merge_lookup/* createLookup */.BL)();
    for (let position = from; position < baseCases.length; position++) {
        const test = baseCases.at(position);
        if (test !== undefined)
            lookup.add(keyed(test), position);
    }
    const paired = new Uint8Array(baseCases.length - from);
    const find = (test) => {
        let found;
        const position = lookup.find(keyed(test), (entry) => {
            const candidate = baseCases.at(entry);
            found = candidate !== undefined && isSame(test, candidate, name) ? candidate : undefined;
            return found !== undefined;
        });
        return { position, found };
    };
    const findTwin = (twin) => ({
        position: twin?.position,
        found: twin && baseCases.at(twin.position),
    });
    for (let at = from; at < headCases.length; at++) {
        const test = headCases.at(at);
        if (test === undefined)
            continue;
        const twin = twins?.pairs.get(at);
        const { position, found } = twins?.pairs.has(at) === true ? findTwin(twin) : find(test);
        if (position === undefined || found === undefined)
            visit.headOnly(test);
        else {
            paired[position - from] = 1;
            visit.both(test, found, twin?.rivals);
        }
    }
    for (let position = from; position < baseCases.length; position++) {
        if (paired[position - from] === 1)
            continue;
        const test = baseCases.at(position);
        if (test !== undefined)
            visit.baseOnly(test);
    }
}
function isSame(a, b, suite) {
    return (a.name === b.name &&
        a.ordinal === b.ordinal &&
        a.kind === b.kind &&
        classKey(a, suite) === classKey(b, suite) &&
        fileKey(a, suite) === fileKey(b, suite));
}


/***/ }),

/***/ 98438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rootLine),
/* harmony export */   _: () => (/* binding */ saysNothing)
/* harmony export */ });
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56834);

/** Colours and cursor moves; also what is left of them where a report's writer dropped the escape character. */
const ANSI = /\u001b\[[0-9;?]*[ -/]?[@-~]|\[\d{1,3}(?:;\d{1,3}){0,4}m/g;
/** Messages that say where it happened, or nothing: pytest's for collection, set-up and tear-down, and none at all. */
const PLACEHOLDER = /^(?:$|collection failure|internal error|failed on (?:setup|teardown) with\b|(?:test )?(?:failed|failure|error)\.?$)/i;
/** Nothing but where a test failed: no example of a cause. */
function saysNothing(line) {
    return PLACEHOLDER.test(line) && quoted(line) === undefined;
}
/** `E   ModuleNotFoundError: …`, `java.lang.IllegalStateException: …`, `SystemExit: 1` */
const NAMED_ERROR = /^(?:E {1,8})?((?:[\w$]+(?:\.|::))*[A-Z][\w$]*(?:Error|Exception|Exit|Failure|Interrupt|Panic|Fault|Timeout|Warning)(?::.*)?)$/;
/**
 * The one line of a failure that says what its cause is: the last `Caused by: …`; else, where the message is a placeholder, the last
 * `SomeError: …` line of the body; else the first line of the message.
 */
function rootLine({ type, message, detail }) {
    const body = detail.includes('\u001b') || detail.includes('[') ? detail.replace(ANSI, '') : detail;
    const text = message.replace(ANSI, '').trim();
    const caused = lastCause(body) ?? lastCause(text);
    if (caused !== undefined)
        return caused;
    const first = firstLine(text);
    if (!PLACEHOLDER.test(first))
        return first;
    return lastNamedError(body) ?? quoted(first) ?? (first === '' ? firstLine(body) || type : first);
}
function lastCause(text) {
    const at = text.lastIndexOf('Caused by: ');
    if (at < 0)
        return undefined;
    const line = firstLine(text.slice(at + 'Caused by: '.length, at + 'Caused by: '.length + _masks_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_LIMIT */ .by));
    return line === '' ? undefined : line;
}
function lastNamedError(text) {
    for (let end = text.length; end > 0;) {
        const start = text.lastIndexOf('\n', end - 1) + 1;
        const found = NAMED_ERROR.exec(text.slice(start, Math.min(end, start + _masks_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_LIMIT */ .by)).trim());
        if (found?.[1] !== undefined)
            return found[1];
        end = start - 1;
    }
    return undefined;
}
/** pytest: `failed on setup with "LookupError: no session"` */
function quoted(line) {
    return /^failed on \w+ with "(.+)$/.exec(line)?.[1]?.replace(/"$/, '');
}
function firstLine(text) {
    const start = text.search(/\S/);
    if (start < 0)
        return '';
    const end = text.indexOf('\n', start);
    return text.slice(start, Math.min(end < 0 ? text.length : end, start + _masks_js__WEBPACK_IMPORTED_MODULE_0__/* .LINE_LIMIT */ .by)).trimEnd();
}


/***/ }),

/***/ 69704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ elsewhere),
/* harmony export */   M: () => (/* binding */ sidesOf)
/* harmony export */ });
function sidesOf({ head, base, diff, tree = () => undefined }) {
    const { byHead, byBase } = diff ?? {};
    const isNew = (path) => byHead?.has(path) === true && byBase?.has(path) !== true;
    return {
        head: { reports: head.reports, suites: head.suites, tree },
        base: {
            reports: base?.reports ?? [],
            suites: base?.suites ?? [],
            tree() {
                const files = tree()?.filter((path) => !isNew(path));
                return files && [...files, ...(byBase?.keys() ?? [])];
            },
        },
    };
}
/** Says of a file whether the test is from another place: a report of other tests lies nearer to it than the test's own. */
function elsewhere({ reports, }) {
    const nearest = new Map();
    const withTests = reports.filter(({ tests }) => tests !== undefined && tests.total > 0);
    return (path, { report }) => {
        const own = reports[report]?.path;
        if (own === undefined)
            return false;
        const most = nearest.get(path) ?? withTests.reduce((found, each) => Math.max(found, sharedFolders(path, each.path)), 0);
        nearest.set(path, most);
        return sharedFolders(path, own) < most;
    };
}
/** In how many folders both lie. */
function sharedFolders(a, b) {
    const [one, other] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)];
    const parted = one.findIndex((part, index) => part !== other[index]);
    return parted < 0 ? one.length : parted;
}


/***/ }),

/***/ 34743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J2: () => (/* binding */ SIGNATURE),
  rO: () => (/* binding */ createSigner),
  wF: () => (/* binding */ decidingFailure),
  Eq: () => (/* binding */ furtherFailures),
  yK: () => (/* binding */ signatureOf),
  W0: () => (/* binding */ signatureRules)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
;// CONCATENATED MODULE: ./lib/compare/frames.js
/** Frames of runtimes, test runners and dependencies: they say nothing about which code of the project it was. */
const FOREIGN = /site-packages|dist-packages|node_modules|node:|internal\/|\/lib\/python\d|<frozen|\/usr\/(?:lib|local)\/|\/hostedtoolcache\/|\/pkg\/mod\/|\/rustc\/|\/gems\/|\/vendor\/|^(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|org\.(?:junit|testng|gradle|apache\.maven|assertj|hamcrest|mockito|opentest4j|codehaus|springframework)|junit|System|Microsoft|Xunit|NUnit|testing|runtime)[./]/;
/** Java, Kotlin, Scala: `at com.acme.Cart.total(Cart.java:12)` */
const JVM = /^at ([\w$.<>/@-]+)\(([\w$.-]+)(?::\d+)?\)/;
/** JavaScript: `at total (src/cart.js:1:2)`, `at src/cart.js:1:2`. .NET: `at Acme.Cart.Total() in /src/Cart.cs:line 12` */
const AT = /^at (?:(.{1,120}?) (?:\(|in ))?([^():]{0,250}[\w)]):(?:line )?\d+/;
/** CPython: `File "src/cart.py", line 12, in total` */
const PYTHON = /^File "([^"]{1,250})", line \d+(?:, in (\S+))?/;
/** pytest, Go, Ruby, PHP, gcc: `src/cart.py:12: in total`, `cart_test.go:12: …` */
const LOCATION = /^([\w./\\@+~:-]{1,250}\.[A-Za-z]\w{0,5}):\d+(?::(?: in (\S+)|in [`'](\S+)'))?/;
/**
 * The innermost frame of a stack trace that is the project's own, as `file function` without line: the same after an edit above it.
 * Python puts it last, the others first (below the last `Caused by`).
 */
function innermostFrame(detail) {
    const panicked = goFrame(detail) ?? rustFrame(detail);
    if (panicked !== undefined)
        return panicked;
    const from = Math.max(0, detail.lastIndexOf('Caused by: '));
    for (let start = from; start < detail.length;) {
        const end = lineEnd(detail, start);
        const frame = STACK_LINE.test(detail.slice(start, start + 24)) ? outward(lineAt(detail, start, end)) : undefined;
        if (frame !== undefined)
            return frame;
        start = end + 1;
    }
    for (let end = detail.length; end > from;) {
        const start = Math.max(detail.lastIndexOf('\n', end - 1) + 1, from);
        const frame = inward(lineAt(detail, start, end));
        if (frame !== undefined)
            return frame;
        end = start - 1;
    }
    return undefined;
}
/** Go: the first goroutine is the one that panicked; below its call of `panic` come a function and its place in turn, the innermost first. */
function goFrame(detail) {
    const dump = detail.search(/^goroutine \d{1,9} \[/m);
    if (dump < 0)
        return undefined;
    const end = detail.indexOf('\n\n', dump);
    const lines = detail.slice(dump, end < 0 ? undefined : end).split('\n');
    const raised = lines.findLastIndex((line) => line.startsWith('panic('));
    for (let at = Math.max(raised, 0) + 1; at < lines.length; at++) {
        const [, path] = /^\t([^\t]{1,400}?):\d{1,9}(?: |$)/.exec(lines[at] ?? '') ?? [];
        if (path === undefined || FOREIGN.test(path))
            continue;
        const called = /^(?:.*\/)?([^/]{1,200})\([^()]*\)$/.exec((lines[at - 1] ?? '').slice(0, 600))?.[1];
        return `${baseName(path)} ${called ?? ''}`.trim();
    }
    return undefined;
}
/** Rust: `thread 'a' panicked at src/cart.rs:5:10:`, before 1.73 behind the message in quotes. */
function rustFrame(detail) {
    const at = detail.indexOf(PANICKED);
    if (at < 0)
        return undefined;
    const line = lineAt(detail, at, lineEnd(detail, at));
    const path = /^([\w./\\-]{1,250}\.rs):\d{1,9}:\d{1,9}:?$/.exec(line.slice(line.lastIndexOf(' ') + 1))?.[1];
    return path === undefined || FOREIGN.test(path) ? undefined : baseName(path);
}
const PANICKED = "' panicked at ";
const STACK_LINE = /^\s*at /;
function lineEnd(text, start) {
    const newline = text.indexOf('\n', start);
    return newline < 0 ? text.length : newline;
}
function lineAt(text, start, end) {
    return text.slice(start, Math.min(end, start + 400)).trim();
}
function outward(line) {
    const [, method, source] = JVM.exec(line) ?? [];
    if (method !== undefined && source !== undefined)
        return FOREIGN.test(method) ? undefined : `${source} ${method}`;
    const [, name = '', path = ''] = AT.exec(line) ?? [];
    return path === '' || FOREIGN.test(path) || FOREIGN.test(name) ? undefined : `${baseName(path)} ${name}`.trim();
}
function inward(line) {
    const [, path = '', name = ''] = PYTHON.exec(line) ?? [];
    if (path !== '')
        return FOREIGN.test(path) ? undefined : `${baseName(path)} ${name}`.trim();
    const [, place = '', pytest, ruby] = LOCATION.exec(line) ?? [];
    return place === '' || FOREIGN.test(place) ? undefined : `${baseName(place)} ${pytest ?? ruby ?? ''}`.trim();
}
function baseName(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

// EXTERNAL MODULE: ./lib/compare/masks.js
var compare_masks = __webpack_require__(56834);
// EXTERNAL MODULE: ./lib/compare/root-line.js
var root_line = __webpack_require__(98438);
;// CONCATENATED MODULE: ./lib/compare/signature.js





/** Part of every id: a change of the rules below gives new ids, never an old id with another meaning. */
const VERSION = 'v1';
/** How an id looks. */
const SIGNATURE = /^F-[0-9a-f]{6}$/;
/** What signatures depend on besides the failure: those made by other rules are not compared. */
function signatureRules(masks = []) {
    if (masks.length === 0)
        return VERSION;
    const sources = JSON.stringify(masks.map(({ source }) => source));
    return `${VERSION}-${(0,external_node_crypto_.createHash)('sha256').update(sources).digest('hex').slice(0, 12)}`;
}
/** The failure that stands for a failing test: its last attempt's of kind `failure`, else its last error. A tear-down's error never hides the failure before it. */
function decidingFailure(test) {
    let error;
    for (let index = test.attempts.length - 1; index >= 0; index--) {
        const attempt = test.attempts[index];
        if (attempt?.status !== 'failed')
            continue;
        if (attempt.kind === 'failure')
            return attempt.failure;
        error ??= attempt.failure;
    }
    return error;
}
/**
 * What failed besides, without being forgiven: the other failures of the attempt that decides, and errors after it (a tear-down). A known
 * failure excuses none of them.
 */
function furtherFailures(test) {
    const deciding = decidingFailure(test);
    const at = test.attempts.findLastIndex((attempt) => attempt.status === 'failed' && attempt.failure === deciding);
    return test.attempts
        .slice(Math.max(at, 0))
        .flatMap(tests/* failuresOf */.dJ)
        .filter((failure) => failure !== deciding);
}
/**
 * The signature of a failure in a suite. The suite counts only where the failure says too little, and then only without a frame of the project. The
 * frame counts also where the line is what a runtime says of any program.
 */
function signatureOf(failure, suite, masks = []) {
    return sign(signatureParts(failure, suite, masks));
}
function signatureParts(failure, suite, masks) {
    const line = (0,compare_masks/* maskLine */.Zj)((0,root_line/* rootLine */.N)(failure), masks);
    return { type: failure.type, line, scope: scopeOf(line, failure, suite) };
}
function scopeOf(line, { detail }, suite) {
    if ((0,compare_masks/* informativeWords */.wY)(line) < 2)
        return innermostFrame(detail) ?? suite.name;
    return (0,compare_masks/* isOfAnyProgram */.Um)(line) ? (innermostFrame(detail) ?? '') : '';
}
function keyOf({ type, line, scope }) {
    return `${VERSION}|${type}|${line}|${scope}`;
}
function sign(parts) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(keyOf(parts)).digest('hex');
    return { id: `F-${digest.slice(0, 6)}`, digest, line: parts.line };
}
/** `signatureOf` for the failure that stands for a test; equal failures are hashed once. */
function createSigner(masks = []) {
    const known = new Map();
    return (test, suite) => {
        const failure = decidingFailure(test);
        if (failure === undefined)
            return undefined;
        const parts = signatureParts(failure, suite, masks);
        const key = keyOf(parts);
        const signature = known.get(key) ?? sign(parts);
        known.set(key, signature);
        return signature;
    };
}


/***/ }),

/***/ 95573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ addPassed),
/* harmony export */   W_: () => (/* binding */ sumCounts),
/* harmony export */   Xf: () => (/* binding */ createTally),
/* harmony export */   qK: () => (/* binding */ addCase)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);

function createTally() {
    return { ..._domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_TESTS */ .ZC };
}
function addCase(tally, test) {
    const { kind, verdict } = test;
    if (kind !== 'case') {
        tally.collectionErrors++;
        return;
    }
    tally.total++;
    if (verdict === 'flaky') {
        tally.passed++;
        tally.flaky++;
    }
    else
        tally[verdict]++;
    if ((0,_domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .isExpectedFailure */ .$B)(test))
        tally.expectedFailures = (tally.expectedFailures ?? 0) + 1;
}
function addPassed(tally, cases) {
    tally.total += cases;
    tally.passed += cases;
}
function sumCounts(all) {
    const sum = createTally();
    for (const counts of all) {
        sum.total += counts.total;
        sum.passed += counts.passed;
        sum.failed += counts.failed;
        sum.errored += counts.errored;
        sum.skipped += counts.skipped;
        sum.flaky += counts.flaky;
        sum.collectionErrors += counts.collectionErrors;
        if (counts.expectedFailures !== undefined)
            sum.expectedFailures = (sum.expectedFailures ?? 0) + counts.expectedFailures;
    }
    return sum;
}


/***/ }),

/***/ 97538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy),
/* harmony export */   D: () => (/* binding */ addTo)
/* harmony export */ });
/** Adds to what has the key already. */
function addTo(groups, key, one) {
    const same = groups.get(key);
    if (same === undefined)
        groups.set(key, [one]);
    else
        same.push(one);
}
/** In the order in which each key is first met; what has none is in no group. */
function groupBy(all, keyOf) {
    const groups = new Map();
    for (const one of all) {
        const key = keyOf(one);
        if (key !== undefined)
            addTo(groups, key, one);
    }
    return groups;
}


/***/ }),

/***/ 97040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ TIMED_MS),
/* harmony export */   Oi: () => (/* binding */ errorKey),
/* harmony export */   eZ: () => (/* binding */ HISTORY_RUNS),
/* harmony export */   h_: () => (/* binding */ FLAKE_RUNS)
/* harmony export */ });
/** So many runs of base are remembered. */
const HISTORY_RUNS = 50;
/** So long a failure that was gone at once is remembered. */
const FLAKE_RUNS = 200;
/** So many hexadecimal digits of a signature's digest tell the failures of one test apart. */
const ERROR_DIGITS = 12;
function errorKey(digest) {
    return digest.slice(0, ERROR_DIGITS);
}
/** A test that never took so long cannot become slower by so much that it is told; milliseconds. */
const TIMED_MS = 1000;


/***/ }),

/***/ 66178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isEmpty),
/* harmony export */   y: () => (/* binding */ brokenCoverage)
/* harmony export */ });
/** The first coverage report that is not whole: what it leaves out may be anything, and no ratio is to be claimed. */
function brokenCoverage(reports) {
    return reports.find(({ coverage, state }) => coverage !== undefined && state !== 'whole');
}
/** No report that is known was read: nothing is to be learned from it, and to compare with it would call every test new. */
function isEmpty({ reports, suites, coverage, mutants }) {
    const isRead = reports.some(({ format }) => format !== undefined);
    return !isRead && suites.length === 0 && coverage === undefined && mutants === undefined;
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

/***/ 55526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createIdFilter)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13599);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69436);



/**
 * Finds tests by their ids in columns. Ids are hashed as their parts follow each other, so that of the tests that nobody asked for no id is
 * made: of a million most are such.
 */
function createIdFilter(ids) {
    const wanted = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .createLookup */ .BL)();
    let isEmpty = true;
    for (const id of ids) {
        wanted.add((0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .hashUnits */ .E$)(id, SEED), 0);
        isEmpty = false;
    }
    if (isEmpty)
        return () => () => false;
    const isWanted = (hash) => wanted.find(hash, () => true) !== undefined;
    return (suite, { columns, ordinals }) => {
        const { names } = columns;
        const classnames = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .createCursor */ .lN)(columns.classnames);
        const files = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .createCursor */ .lN)(columns.files);
        let until = -1;
        let before = SEED;
        let isBare = true;
        return (index) => {
            if (index >= until || index < Math.max(classnames.from, files.from)) {
                const classname = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(classnames, index) ?? '';
                const file = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(files, index);
                until = Math.min(classnames.to, files.to);
                const prefix = (0,_domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .testId */ .ec)(suite, { classname, ...(file === undefined ? {} : { file }), name: '', ordinal: 1 });
                isBare = prefix === '';
                before = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .hashUnits */ .E$)(isBare ? '' : `${prefix}${SEPARATOR}`, SEED);
            }
            const ordinal = ordinals.get(index) ?? 1;
            if (names.isEmpty(index) || isBare)
                return true;
            const hash = names.hashOn(index, before);
            return isWanted(ordinal === 1 ? hash : (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .hashUnits */ .E$)(` #${ordinal}`, hash));
        };
    };
}
const SEED = 0x811c9dc5 | 0;
/** Between the parts of an id. */
const SEPARATOR = ' › ';


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
