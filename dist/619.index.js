export const id = 619;
export const ids = [619];
export const modules = {

/***/ 10846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ carriedUnits),
  R: () => (/* binding */ measuredPatch)
});

// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/merge/coverage-totals.js
var coverage_totals = __webpack_require__(26346);
// EXTERNAL MODULE: ./lib/domain/ratio.js
var domain_ratio = __webpack_require__(32863);
// EXTERNAL MODULE: ./lib/merge/coverage-detail.js
var coverage_detail = __webpack_require__(47268);
// EXTERNAL MODULE: ./lib/compare/line-units.js
var line_units = __webpack_require__(1155);
;// CONCATENATED MODULE: ./lib/compare/own-lines.js


/** As the readers of Istanbul's JSON name what has several lines; no other report that counts a statement once says where it ends. */
const SEVERAL = /^(\d{1,9}):\d*-(\d{1,9})(?:#\d+)?$/;
/**
 * The changed lines of a file, and the first lines of statements of which a further line is changed: else whoever edits the second line of a
 * call would have touched nothing that can be covered.
 */
function changedSpans(file, diff) {
    const spans = (0,line_units/* headSpans */.ys)(diff.edits);
    if (diff.base === undefined || file.counts.statements === 0)
        return spans;
    const firsts = firstLinesOfChanged(file, diff).filter((line) => (0,line_units/* spanAt */.i6)(spans, line) < 0);
    if (firsts.length === 0)
        return spans;
    const all = [
        ...Array.from(spans.starts, (start, i) => ({ start, end: spans.ends[i] ?? start })),
        ...firsts.map((line) => ({ start: line, end: line + 1 })),
    ].sort((a, b) => a.start - b.start || a.end - b.end);
    return {
        starts: Float64Array.from(all, ({ start }) => start),
        ends: Float64Array.from(all, ({ end }) => end),
    };
}
/** A line without code of its own is none of a statement. Any other is one of the innermost, unless a function within that holds it. */
function firstLinesOfChanged(file, { edits, remarks = [] }) {
    const { lines, functions, statements } = (0,coverage_detail/* detailOf */.Rw)(file);
    const extents = [...extentsOf(statements.keys(), true), ...extentsOf(functions.keys(), false)];
    // What begins later, or ends earlier, is within; and a function is within the statement that begins with it.
    extents.sort((a, b) => a.first - b.first || b.last - a.last || Number(b.isStatement) - Number(a.isStatement));
    const others = new Set([...lines, ...remarks]);
    const found = new Set();
    const open = [];
    let next = 0;
    for (const { head, added } of edits) {
        for (let line = head; line < head + added; line++) {
            for (let extent = extents[next]; extent !== undefined && extent.first <= line; extent = extents[++next]) {
                open.push(extent);
            }
            while (open.length > 0 && (open.at(-1)?.last ?? 0) < line)
                open.pop();
            const inner = open.at(-1);
            if (inner?.isStatement === true && !others.has(line))
                found.add(inner.first);
        }
    }
    return [...found];
}
function* extentsOf(ids, isStatement) {
    for (const id of ids) {
        const [, first, last] = SEVERAL.exec(id) ?? [];
        if (first !== undefined && last !== undefined)
            yield { first: Number(first), last: Number(last), isStatement };
    }
}

// EXTERNAL MODULE: ./lib/compare/path-ends.js
var path_ends = __webpack_require__(35583);
;// CONCATENATED MODULE: ./lib/compare/patch.js







/** Coverage of the lines that the diff adds or modifies; `undefined` for a metric whose units lie on no line. */
function patchCoverage(head, diff, metric) {
    if (!(0,line_units/* isLineMetric */.dv)(metric))
        return undefined;
    const files = [];
    const unmeasured = [];
    const withoutLines = [];
    const unknownLines = [];
    for (const changed of diff.files) {
        const { base, head: path, edits, binary, untracked } = changed;
        if (path === undefined || (!binary && edits.every(({ added }) => added === 0)))
            continue;
        const file = head.files.get(path);
        const isUnknown = binary && edits.length === 0;
        // A new file is new as a whole, whatever it holds.
        if (isUnknown && file !== undefined)
            unknownLines.push(path);
        else if (file === undefined) {
            // What lies about in a working tree is no change, unless a report measures it.
            if (!binary && untracked !== true)
                unmeasured.push(path);
        }
        else if ((0,coverage_totals/* isOnlyTotal */.Dq)(file, metric))
            withoutLines.push(path);
        else
            files.push({ ...patchOf(file, changed, metric), ...(base === undefined ? { isNew: true } : {}) });
    }
    const isElsewhere = files.length + withoutLines.length + unknownLines.length === 0;
    const isUnsure = head.asWritten === true ? (0,path_ends/* endsAlike */.rn)(head.files.keys(), isElsewhere) : nameIn(head.unresolved);
    return {
        ratio: files.reduce((sum, { ratio }) => (0,domain_ratio/* addRatios */.s$)(sum, ratio), domain_ratio/* NOTHING */.K$),
        files: files.filter(({ ratio }) => ratio.total > 0).sort((a, b) => (0,domain_text/* byText */.z)(a.path, b.path)),
        unmeasured: unmeasured.sort(domain_text/* byText */.z),
        withoutLines: withoutLines.sort(domain_text/* byText */.z),
        unknownLines: unknownLines.sort(domain_text/* byText */.z),
        unsure: unmeasured.filter(isUnsure),
    };
}
function patchOf(file, diff, metric) {
    const spans = changedSpans(file, diff);
    const ratio = (0,line_units/* unitsBySpan */.Th)(file, spans, metric).reduce(domain_ratio/* addRatios */.s$, domain_ratio/* NOTHING */.K$);
    if (ratio.total === 0)
        return { path: file.path, ratio, uncovered: [], partial: [] };
    const spanOf = (0,line_units/* spansInOrder */.zC)(spans);
    const halfTaken = linesWithUntaken(file);
    const uncovered = rangesOf();
    const partial = rangesOf();
    (0,coverage_detail/* eachLine */.IM)(file, (line, hits) => {
        const isChanged = spanOf(line) >= 0;
        uncovered.line(line, isChanged && hits === 0);
        partial.line(line, isChanged && hits > 0 && halfTaken.has(line));
    });
    return { path: file.path, ratio, uncovered: uncovered.ranges, partial: partial.ranges };
}
function linesWithUntaken(file) {
    const lines = new Set();
    (0,coverage_detail/* eachBranch */.E3)(file, (line, taken, total) => {
        if (taken < total)
            lines.add(line);
    });
    return lines;
}
/** Lines without code between two of a range (a comment, the end of a call) belong to it; more of them do not. */
const GAP = 3;
/** Ranges of lines that come in ascending order: those that are wanted, and of which none between is not. */
function rangesOf() {
    const ranges = [];
    let open;
    function line(each, isWanted) {
        if (!isWanted)
            open = undefined;
        else if (open === undefined || each - open.last > GAP + 1) {
            open = { first: each, last: each };
            ranges.push(open);
        }
        else
            open.last = each;
    }
    return { line, ranges };
}
function nameIn(paths) {
    const names = new Set(paths.map((path) => (0,path_ends/* fileName */.Md)((0,path_ends/* looseName */._V)(path))));
    return (path) => names.has((0,path_ends/* fileName */.Md)((0,path_ends/* looseName */._V)(path)));
}

// EXTERNAL MODULE: ./lib/compare/unseen.js
var compare_unseen = __webpack_require__(31791);
;// CONCATENATED MODULE: ./lib/compare/carried.js




const NOTHING_MEASURED = { files: new Map(), formats: [], reports: 0, unresolved: [] };
/** Coverage of the changed lines, as this run measured it: what is carried from base says nothing of them. */
function measuredPatch(sides) {
    const patch = withoutCarried(sides);
    if (patch === undefined)
        return undefined;
    const lost = lostFiles(patch, sides);
    const unsure = new Set(patch.unsure);
    const unseen = (0,compare_unseen/* unseenFiles */.u)(patch.unmeasured.filter((path) => !unsure.has(path)), sides.change, sides.head);
    return {
        ...patch,
        ...(lost.length === 0 ? {} : { lost }),
        ...(unseen.length === 0 ? {} : { unseen }),
    };
}
/** What another tool measures on base is no loss, and what is not carried any more is none of the change. */
function lostFiles({ unmeasured }, { head, base, change, carried }) {
    if (base === undefined || base.formats.join() !== head.formats.join())
        return [];
    const dropped = new Set(carried?.dropped);
    return unmeasured.flatMap((path) => {
        const file = base.files.get(change.byHead.get(path)?.base ?? path);
        const isMeasured = file !== undefined && ((0,coverage_totals/* fileRatio */.wc)(file, 'lines')?.total ?? 0) > 0;
        return isMeasured && !dropped.has(file.path) ? [{ path, lines: addedLines(change, path) }] : [];
    });
}
function withoutCarried({ head, change, metric, carried }) {
    if (carried === undefined)
        return patchCoverage(head, change, metric);
    const patch = patchCoverage(carried.measured ?? NOTHING_MEASURED, change, metric);
    if (patch === undefined)
        return undefined;
    const only = patch.unmeasured.filter((path) => head.files.has(path));
    return {
        ...patch,
        unknownLines: [...new Set([...patch.unknownLines, ...(carried.hidden ?? [])])].sort(domain_text/* byText */.z),
        unmeasured: patch.unmeasured.filter((path) => !head.files.has(path)),
        unsure: patch.unsure.filter((path) => !head.files.has(path)),
        ...(only.length === 0 ? {} : { carried: only.map((path) => ({ path, lines: addedLines(change, path) })) }),
    };
}
function addedLines({ byHead }, path) {
    return (byHead.get(path)?.edits ?? []).reduce((sum, { added }) => sum + added, 0);
}
/** Of the covered units of head, or of the files that `isIn` takes, so many are covered only by what is carried. */
function carriedUnits({ head, carried: { measured }, metric, isIn = () => true, }) {
    const covered = (coverage) => {
        const files = [...(coverage?.files.values() ?? [])].filter(({ path }) => isIn(path));
        return (0,coverage_totals/* sumOf */.XN)(files, metric)?.covered ?? 0;
    };
    return Math.max(0, covered(head) - covered(measured));
}


/***/ }),

/***/ 88274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cc: () => (/* binding */ explainDelta),
/* harmony export */   jq: () => (/* binding */ adjustedBaseOf),
/* harmony export */   w: () => (/* binding */ adjustedBase)
/* harmony export */ });
/* harmony import */ var _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32863);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54621);
/* harmony import */ var _merge_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26346);
/* harmony import */ var _coverage_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47839);
/* harmony import */ var _line_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1155);





/**
 * Explains the way from base to head in three steps, each a whole coverage of its own, so that their differences add up exactly:
 *
 *   base → (deleted) → withoutDeleted → (indirect) → untouched → (changed lines) → head
 *
 * Deleted is what an edit removes and does not replace: where it has fewer units on head than on base, that many less, covered ones
 * first. So deleting covered code is no drop, and rewriting covered code without tests is one. `undefined`: the metric has units
 * that lie on no line, or a side does not measure it.
 */
function explainDelta({ head, base, diff, metric }) {
    const steps = firstSteps({ head, base, diff, metric });
    const after = (0,_merge_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(head.files.values(), metric);
    if (steps === undefined || after === undefined)
        return undefined;
    const pairs = (0,_coverage_files_js__WEBPACK_IMPORTED_MODULE_3__/* .pairFiles */ ._)({ head: head.files, base: base.files }, diff.renamed);
    const { before, deleted, withoutDeleted, touched } = steps;
    const removed = sumOfEach(touched, 'removed');
    const untouched = orElse((0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .addRatios */ .s$)(minus(after, sumOfEach(touched, 'added')), minus(removed, deleted)), withoutDeleted);
    return {
        base: before,
        withoutDeleted,
        untouched,
        head: after,
        indirect: indirectFiles(pairs, metric, touched),
        vanished: vanishedFiles(pairs, { head, base, diff, metric }),
    };
}
/** Base without what the diff deletes, where that is lower: what a drop is judged against. `undefined` as of `explainDelta`. */
function adjustedBaseOf(sides) {
    const steps = firstSteps(sides);
    return steps && adjustedBase({ base: steps.before, withoutDeleted: steps.withoutDeleted });
}
/** Deleting covered code is no drop, and deleting uncovered code buys none. */
function adjustedBase({ base, withoutDeleted }) {
    return (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(withoutDeleted, base) ? withoutDeleted : base;
}
function firstSteps({ head, base, diff, metric }) {
    const before = (0,_merge_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(base.files.values(), metric);
    if (!(0,_line_units_js__WEBPACK_IMPORTED_MODULE_2__/* .isLineMetric */ .dv)(metric) || before === undefined)
        return undefined;
    const touched = diff.files.map((file) => touchedUnits(file, { head, base, metric }));
    const deleted = sumOfEach(touched, 'deleted');
    return { before, deleted, withoutDeleted: orElse(minus(before, deleted), before), touched };
}
function sumOfEach(touched, kind) {
    return touched.reduce((all, each) => (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .addRatios */ .s$)(all, each[kind]), _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$);
}
/** A step that leaves nothing to cover says nothing: it is that before it. */
function orElse(step, before) {
    return step.total === 0 ? before : step;
}
function touchedUnits(file, { head, base, metric }) {
    const before = file.base === undefined ? undefined : base.files.get(file.base);
    const after = file.head === undefined ? undefined : head.files.get(file.head);
    // A file that is gone or new as a whole may have no lines in the report, only totals.
    if (file.head === undefined) {
        const all = ratioOf(before, metric);
        return { file, removed: all, added: _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$, deleted: all };
    }
    if (file.base === undefined)
        return { file, removed: _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$, added: ratioOf(after, metric), deleted: _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ };
    const removed = before === undefined ? [] : (0,_line_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsBySpan */ .Th)(before, (0,_line_units_js__WEBPACK_IMPORTED_MODULE_2__/* .baseSpans */ .f9)(file.edits), metric);
    const added = after === undefined ? [] : (0,_line_units_js__WEBPACK_IMPORTED_MODULE_2__/* .unitsBySpan */ .Th)(after, (0,_line_units_js__WEBPACK_IMPORTED_MODULE_2__/* .headSpans */ .ys)(file.edits), metric);
    const deleted = removed.map((units, edit) => notReplaced(units, added[edit] ?? _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$));
    return {
        file,
        removed: removed.reduce(_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .addRatios */ .s$, _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$),
        added: added.reduce(_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .addRatios */ .s$, _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$),
        deleted: deleted.reduce(_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .addRatios */ .s$, _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$),
    };
}
function notReplaced(removed, added) {
    const total = Math.max(0, removed.total - added.total);
    return { covered: Math.min(removed.covered, total), total };
}
function ratioOf(file, metric) {
    return (file === undefined ? undefined : (0,_merge_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .fileRatio */ .wc)(file, metric)) ?? _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
}
function minus(a, b) {
    return { covered: a.covered - b.covered, total: a.total - b.total };
}
function indirectFiles(pairs, metric, touched) {
    const removed = new Map();
    const added = new Map();
    for (const each of touched) {
        if (each.file.base !== undefined)
            removed.set(each.file.base, each.removed);
        if (each.file.head !== undefined)
            added.set(each.file.head, each.added);
    }
    const rest = (file, without) => {
        const ratio = file === undefined ? undefined : (0,_merge_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .fileRatio */ .wc)(file, metric);
        const left = ratio === undefined || without === undefined ? ratio : minus(ratio, without);
        return left?.total === 0 ? undefined : left;
    };
    const deltas = pairs.map((pair) => ({
        path: pair.path,
        head: rest(pair.head, added.get(pair.path)),
        base: rest(pair.base, removed.get(pair.basePath)),
    }));
    return (0,_coverage_files_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedDeltas */ .L)(deltas);
}
/** A submodule is one file of the repository, and nobody knows what another commit of it changes. */
function isInSubmodule(path, { byBase }) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
        if (byBase.has((0,_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .repoPath */ .q)(path.slice(0, end))))
            return true;
    }
    return false;
}
function vanishedFiles(pairs, { head, base, diff, metric }) {
    const unresolved = new Set(base.unresolved);
    // Base did not know which file of the repository it was: it may be one that head knows.
    const isFoundNow = (path) => unresolved.has(path) && [...head.files.keys()].some((now) => now.endsWith(`/${path}`));
    return pairs
        .filter((pair) => ratioOf(pair.head, metric).total === 0 && ratioOf(pair.base, metric).total > 0)
        .filter(({ basePath, head }) => {
        const file = diff.byBase.get(basePath);
        if (file === undefined)
            return !isInSubmodule(basePath, diff);
        // A file that is there without a line has lost them all: by what the diff does to it, or it was not measured.
        return file.head !== undefined && (head === undefined || (file.edits.length === 0 && !file.binary));
    })
        .filter(({ basePath }) => !isFoundNow(basePath))
        .map(({ path }) => path)
        .sort(_domain_text_js__WEBPACK_IMPORTED_MODULE_4__/* .byText */ .z);
}


/***/ }),

/***/ 47839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ sortedDeltas),
/* harmony export */   _: () => (/* binding */ pairFiles)
/* harmony export */ });
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54621);

/** Both sides of every file, under its path on head. */
function pairFiles({ head, base }, 
/** Old path → new path. */
renamed) {
    const oldPaths = new Map([...renamed].map(([from, to]) => [to, from]));
    const pairs = [];
    for (const [path, file] of head) {
        const basePath = oldPaths.get(path) ?? path;
        // Where a file moved away another may have come: it is not that of the name on base.
        const isAnother = basePath === path && renamed.has(path);
        pairs.push({ path, basePath, head: file, base: isAnother ? undefined : base.get(basePath) });
    }
    for (const [basePath, file] of base) {
        const path = renamed.get(basePath) ?? basePath;
        if (!head.has(path))
            pairs.push({ path, basePath, head: undefined, base: file });
    }
    return pairs;
}
/** Those of which the ratio differs, or that are only on one side: largest loss first, then by path. */
function sortedDeltas(deltas) {
    return deltas.filter(differs).sort((a, b) => byLoss(a, b) || (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(a.path, b.path));
}
function differs({ head, base }) {
    if (head === undefined || base === undefined)
        return head !== base;
    if (head.total === 0 || base.total === 0)
        return head.total !== base.total;
    if (head.covered === base.covered && head.total === base.total)
        return false;
    const [left, right] = [base.covered * head.total, head.covered * base.total];
    return left > Number.MAX_SAFE_INTEGER || right > Number.MAX_SAFE_INTEGER
        ? loss({ head, base }) !== 0n
        : left !== right;
}
/** Largest loss first: how many more lines of head would be covered if it were covered as base was, exactly. */
function byLoss(a, b) {
    const difference = roughLoss(b) - roughLoss(a);
    // What a floating-point number can tell from the other for sure.
    if (Math.abs(difference) > 1e-6 * (Math.abs(roughLoss(a)) + 1))
        return difference;
    const left = loss(a) * scale(b);
    const right = loss(b) * scale(a);
    return left > right ? -1 : left < right ? 1 : 0;
}
function roughLoss({ head, base }) {
    if (head === undefined || base === undefined)
        return 0;
    return (base.covered * head.total) / Math.max(1, base.total) - head.covered;
}
/** In 1 / `scale` of a line; 0 for a file that is only on one side. */
function loss({ head, base }) {
    if (head === undefined || base === undefined)
        return 0n;
    return BigInt(base.covered) * BigInt(head.total) - BigInt(head.covered) * BigInt(base.total);
}
function scale({ base }) {
    return BigInt(Math.max(1, base?.total ?? 1));
}


/***/ }),

/***/ 81219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ partOf)
/* harmony export */ });
/**
 * Both sides of a part of the repository. A file of base belongs where it lies now: that it moves from one part to another is no loss of the
 * one, and no gain of the other.
 */
function partOf({ head, base, diff }, isIn) {
    const now = (path) => diff?.renamed.get(path) ?? path;
    return { head: only(head, isIn), base: only(base, (path) => isIn(now(path))) };
}
function only(coverage, isIn) {
    return coverage && { ...coverage, files: new Map([...coverage.files].filter(([path]) => isIn(path))) };
}


/***/ }),

/***/ 35583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ fileName),
/* harmony export */   _V: () => (/* binding */ looseName),
/* harmony export */   rn: () => (/* binding */ endsAlike)
/* harmony export */ });
/** `c.ts` of `a/b/c.ts` and of `a\\b\\c.ts`. */
function fileName(path) {
    return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
/** How a bundler, a browser or a file system that ignores case may have written it: `src/App.VUE?vue&type=script`, `a%20b.js`. */
function looseName(path) {
    return path.replace(/\?.*$/, '').replaceAll('%20', ' ').trim().toLowerCase();
}
/**
 * Whether a path is the end of one of these, or ends in one: a report and a diff that are written from different folders have no path in
 * common. It may be written loosely. `byName`: a name alone is an end, too; else a folder has to be with it.
 */
function endsAlike(paths, byName) {
    const whole = new Set(Array.from(paths, looseName));
    const ends = new Set([...whole].flatMap(endsOf));
    const tells = (end) => byName || end.includes('/');
    return (path) => {
        const loose = looseName(path);
        if (tells(loose) && (ends.has(loose) || whole.has(loose)))
            return true;
        return endsOf(loose).some((end) => tells(end) && whole.has(end));
    };
}
/** `b/c.ts` and `c.ts` of `a/b/c.ts`. */
function endsOf(path) {
    const ends = [];
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
        ends.push(path.slice(at + 1));
    return ends;
}


/***/ }),

/***/ 31791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   u: () => (/* binding */ unseenFiles)
/* harmony export */ });
/* harmony import */ var _path_ends_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35583);

/** `.ts`; `''`: its name has none. */
function kindOf(path) {
    return /\.\w{1,10}$/.exec(path)?.[0] ?? '';
}
/**
 * New files that the reports would have if anything ran them: something in them can run, others of their kind lie below the same folder and are
 * measured, and neither their name nor a folder's says that they are tests, settings, generated, or left out as a rule.
 */
function unseenFiles(paths, { byHead }, { files }) {
    const found = paths.flatMap((path) => {
        const { base, code = 0 } = byHead.get(path) ?? {};
        return base === undefined && code > 0 && !isLeftOut((0,_path_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(path)) ? [{ path, lines: code }] : [];
    });
    if (found.length === 0)
        return [];
    const holds = measuredFolders(files.keys());
    return found.filter(({ path }) => hasMeasuredSibling(path, holds));
}
/** Names of folders whose files are measured only where others of them are. */
const APART = /^(?:\..*|_*(?:tests?|specs?|mocks?|fixtures?|snapshots?|generated|stubs|fakes|testdata|testing|test[-_]?(?:utils?|helpers?|support|data))_*|e2e|cypress|playwright|migrations?|alembic|seed(?:er)?s|stor(?:ies|ybook)|node_modules|vendor|third[-_]?party|dist|build|out|gen|autogen|scripts?|tools?|bin|examples?|samples?|demos?|docs?|bench(?:marks?|es)?|perf|typings|config)$/i;
const NAMES_APART = [
    /^\./,
    /^test[-_.A-Z]/,
    /(?:^|[._-])(?:config|stor(?:y|ies)|mocks?|fixtures?|tests?|specs?|steps|setup|e2e|bench|generated)\.\w+$/i,
    /[._](?:d|g|cy|gen|gr|pb|pb2|grpc|freezed|designer|min|bundle)\.\w+$/i,
    /\w(?:Tests?|TestCase|IT|Specs?|Steps|Mock|Fake|Stub|Migration)\.\w+$/,
    /^(?:conftest|manage|noxfile|settings|[aw]sgi)\.py$/,
    /^(?:gulpfile|gruntfile)\.\w+$/i,
];
function isLeftOut(name) {
    return NAMES_APART.some((each) => each.test(name));
}
function measuredFolders(paths) {
    const holds = new Map();
    for (const path of paths) {
        const folders = holds.get(kindOf(path)) ?? new Set();
        if (folders.size === 0)
            holds.set(kindOf(path), folders);
        let end = path.lastIndexOf('/');
        if (end < 0)
            folders.add('');
        for (; end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) {
            folders.add(path.slice(0, end));
        }
    }
    return holds;
}
/** From the file upwards: the first folder that has measured files, before one that is apart and has none. */
function hasMeasuredSibling(path, holds) {
    const folders = holds.get(kindOf(path));
    if (folders === undefined)
        return false;
    let end = path.lastIndexOf('/');
    if (end < 0)
        return folders.has('');
    for (; end > 0; end = path.lastIndexOf('/', end - 1)) {
        const folder = path.slice(0, end);
        if (folders.has(folder))
            return true;
        if (APART.test((0,_path_ends_js__WEBPACK_IMPORTED_MODULE_0__/* .fileName */ .Md)(folder)))
            return false;
    }
    return false;
}


/***/ }),

/***/ 19935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eo: () => (/* binding */ NO_CHANGES),
/* harmony export */   id: () => (/* binding */ CHANGE_CLASSES),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   pw: () => (/* binding */ UNEXCUSED),
/* harmony export */   vL: () => (/* binding */ isUnexcused)
/* harmony export */ });
/** Classes of tests, as keys of the JSON result. A test of head that fails is in exactly one of the first seven. */
const CHANGE_CLASSES = [
    'waived',
    'flaky',
    'stillFailing',
    'failingDifferently',
    'newTestFailing',
    'likelyFlaky',
    'newlyFailing',
    'fixed',
    'missing',
    'notRun',
    'removed',
    'moved',
    'added',
    'newlySkipped',
];
/** No test in any class. */
const NO_CHANGES = {
    waived: 0,
    flaky: 0,
    stillFailing: 0,
    failingDifferently: 0,
    newTestFailing: 0,
    likelyFlaky: 0,
    newlyFailing: 0,
    fixed: 0,
    missing: 0,
    notRun: 0,
    removed: 0,
    moved: 0,
    added: 0,
    newlySkipped: 0,
};
/** Classes of failures that neither base nor the quarantine excuses. Without a base every failure that is not waived is in the last. */
const UNEXCUSED = [
    'failingDifferently',
    'newTestFailing',
    'likelyFlaky',
    'newlyFailing',
];
/** Whether a failure counts against the change: nothing excuses it, or what did has expired and the change works in its file. */
function isUnexcused({ class: name, lapsed }) {
    return lapsed === 'touched' || UNEXCUSED.some((each) => each === name);
}
/** How many tests are in a class, those that are not named among them. */
function countOf({ changes, notNamed = 0 }, name) {
    return changes[name].length + (name === 'notRun' ? notNamed : 0);
}


/***/ }),

/***/ 57362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84694);

/** `4f2c91a`, `4f2c91a, 3 base runs ago`, `2 base runs, the oldest 4f2c91a, 3 base runs ago`. */
function originOf(reports) {
    const oldest = reports.at(-1);
    if (oldest === undefined)
        return 'base';
    const commits = new Set(reports.map(({ sha, age }) => sha ?? `${age}`)).size;
    const name = oldest.sha === undefined ? 'base' : oldest.sha.slice(0, 7);
    const place = oldest.age === 1 ? name : `${name}, ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(oldest.age, 'base run')} ago`;
    return commits === 1 ? place : `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(commits, 'base run')}, the oldest ${place}`;
}


/***/ }),

/***/ 51253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mf: () => (/* binding */ isOfBranches),
/* harmony export */   OK: () => (/* binding */ scopeName),
/* harmony export */   ON: () => (/* binding */ notWholeWords),
/* harmony export */   ak: () => (/* binding */ metricOf),
/* harmony export */   dt: () => (/* binding */ METRIC_WORDS),
/* harmony export */   oM: () => (/* binding */ carriedWords),
/* harmony export */   oj: () => (/* binding */ ofSuite),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _compare_carried_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10846);
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84694);
/* harmony import */ var _domain_snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66178);
/* harmony import */ var _merge_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26346);
/* harmony import */ var _policy_path_matcher_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99116);
/* harmony import */ var _policy_wording_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79054);
/* harmony import */ var _carried_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57362);







/** `79.99 % of lines`: the metric stands beside every number. */
const METRIC_WORDS = {
    lines: 'lines',
    branches: 'branches',
    functions: 'functions',
    statements: 'statements',
    'lines-and-branches': 'lines and branches',
    'strict-lines': 'strict lines',
};
/** Metrics in which a branch of which nobody knows whether it was taken makes the number a lower bound. */
const OF_BRANCHES = ['branches', 'lines-and-branches', 'strict-lines'];
function isOfBranches(metric) {
    return OF_BRANCHES.includes(metric);
}
function metricOf(setting, { comparison }) {
    return setting.metric ?? comparison.coverage?.metric ?? 'lines';
}
/** What the gate is about, for `GateResult.scope`. */
function scopeName({ suite, component, paths }) {
    return suite ?? (component === undefined ? paths.join(', ') : (0,_policy_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .componentWords */ .nD)(component));
}
/** Of one side, head or base. For the coverage of a suite see `ofSuite`. */
function measure({ coverage, reports }, { paths, now = (path) => path }, metric) {
    if (coverage === undefined)
        return { kind: 'absent', reason: 'no coverage report' };
    const broken = (0,_domain_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .brokenCoverage */ .y)(reports);
    if (broken !== undefined)
        return { kind: 'absent', reason: notWholeWords(broken) };
    const all = [...coverage.files.values()];
    const isIn = (0,_policy_path_matcher_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .k)(paths);
    const files = all.filter(({ path }) => isIn(now(path)));
    if (files.length === 0) {
        const unknown = coverage.unresolved.length === 0
            ? ''
            : ` (${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(coverage.unresolved.length)} of them with a path that is not in the repository)`;
        return { kind: 'absent', reason: `0 of ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(all.length, 'measured file')} in it${unknown}` };
    }
    const words = METRIC_WORDS[metric];
    const unsure = files.filter(({ branchesAtLeast }) => branchesAtLeast);
    if (unsure.length > 0 && isOfBranches(metric)) {
        const which = `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(unsure.length)} of ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(files.length, 'file')}`;
        return {
            kind: 'lower bound',
            reason: `${words} are a lower bound: reports of ${which} do not say which branch was taken`,
        };
    }
    const ratio = (0,_merge_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .sumOf */ .XN)(files, metric);
    if (ratio === undefined)
        return { kind: 'absent', reason: `the reports (${coverage.formats.join(', ')}) do not measure ${words}` };
    // Everything empty is what a tool leaves that measured nothing.
    if (ratio.total === 0 && paths.length === 0)
        return { kind: 'absent', reason: `0 ${words} in ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(files.length, 'file')}: nothing was measured` };
    return { kind: 'measured', ratio, files };
}
function notWholeWords({ path, state }) {
    return `${path} is ${state}, and what it leaves out is unknown`;
}
/** Of the reports that the policy assigns to a suite: kept in the metric of the comparison only. */
function ofSuite(suite, { comparison, head, policy }, side) {
    const reports = side === 'head' ? head.reports : (comparison.base?.snapshot.reports ?? []);
    const isOwn = (0,_policy_path_matcher_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .k)(policy.suites.find(({ name }) => name === suite)?.coverage ?? []);
    const broken = (0,_domain_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .brokenCoverage */ .y)(reports.filter(({ path }) => isOwn(path)));
    if (broken !== undefined)
        return { kind: 'absent', reason: notWholeWords(broken) };
    const ratio = comparison.suites.find(({ name }) => name === suite)?.coverage?.[side];
    if (ratio?.total === 0)
        return { kind: 'absent', reason: 'its coverage report measures nothing' };
    if (ratio !== undefined)
        return { kind: 'measured', ratio, files: [] };
    const found = reports.filter(({ path, coverage }) => coverage !== undefined && isOwn(path)).length;
    if (found < 2)
        return { kind: 'absent', reason: 'no coverage report' };
    return {
        kind: 'absent',
        reason: `its ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(found)} coverage reports cannot be added, merge them or gate on paths`,
    };
}
/** `, 204 carried from 4f2c91a` of what a gate is about; `''`: nothing of it is. */
function carriedWords(evidence, setting, metric) {
    const { carried } = evidence.comparison.coverage ?? {};
    if (carried === undefined)
        return '';
    if (setting.suite !== undefined) {
        const row = evidence.comparison.suites.find(({ name }) => name === setting.suite);
        const reports = row?.coverage?.carried ?? 0;
        const own = carried.reports.filter(({ suite }) => suite === setting.suite);
        return reports === 0 ? '' : `, ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(reports, 'report')} carried from ${(0,_carried_words_js__WEBPACK_IMPORTED_MODULE_6__/* .originOf */ .y)(own)}`;
    }
    const n = (0,_compare_carried_js__WEBPACK_IMPORTED_MODULE_0__/* .carriedUnits */ .K)({ head: evidence.head.coverage, carried, metric, isIn: (0,_policy_path_matcher_js__WEBPACK_IMPORTED_MODULE_4__/* .pathMatcher */ .k)(setting.paths) });
    return n === 0 ? '' : `, ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(n)} carried from ${(0,_carried_words_js__WEBPACK_IMPORTED_MODULE_6__/* .originOf */ .y)(carried.reports)}`;
}


/***/ }),

/***/ 67619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GATES: () => (/* binding */ GATES),
  judge: () => (/* binding */ gates_judge),
  judgeGates: () => (/* binding */ judgeGates)
});

// EXTERNAL MODULE: ./lib/domain/groups.js
var domain_groups = __webpack_require__(97538);
// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
;// CONCATENATED MODULE: ./lib/gates/job-problem.js

/** The runner knows that the job broke off, and the reports do not show it: what they leave out is unknown. */
function jobProblem({ jobStatus, comparison }) {
    const { failed, errored, collectionErrors, total } = comparison.head;
    switch (jobStatus) {
        case 'cancelled': {
            const sentence = 'the job was cancelled: what the reports leave out is unknown';
            return { actual: 'cancelled', headline: 'the job was cancelled', sentence };
        }
        case 'failure': {
            if (failed + errored + collectionErrors > 0)
                return undefined;
            const sentence = `the job failed, but 0 of ${(0,numbers/* plural */.LS)(total, 'test')} did: something broke that no report shows`;
            return { actual: 'job failed', headline: 'the job failed behind green reports', sentence };
        }
        case 'success':
        case undefined:
            return undefined;
    }
}

// EXTERNAL MODULE: ./lib/gates/result.js
var gates_result = __webpack_require__(63647);
// EXTERNAL MODULE: ./lib/domain/comparison.js
var domain_comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
;// CONCATENATED MODULE: ./lib/gates/causes.js


function findCauses({ clusters }, counts) {
    const found = clusters
        .map((cluster) => ({ cluster, counted: cluster.changes.filter(counts) }))
        .filter(({ counted }) => counted.length > 0)
        .toSorted((a, b) => b.counted.length - a.counted.length || (0,domain_text/* byText */.z)(a.cluster.id, b.cluster.id));
    const [first] = found;
    const evidence = first?.counted.toSorted((a, b) => (0,domain_text/* byText */.z)(a.id, b.id))[0]?.evidence ?? '';
    return { count: found.length, top: first === undefined ? undefined : { cluster: first.cluster, evidence } };
}
/** ` F-3a1b9c ConnectionRefusedError: … (passed in 20 of 20 base runs)`, in at most `room` characters; the message gives way first. */
function describeTop({ top }, room) {
    if (top === undefined)
        return '';
    const id = ` ${(0,printable/* oneLine */.TN)(top.cluster.id)}`;
    const message = (0,printable/* oneLine */.TN)(top.cluster.message);
    const evidence = top.evidence === '' ? '' : ` (${(0,printable/* cut */.Jj)((0,printable/* oneLine */.TN)(top.evidence), 60)})`;
    const left = room - id.length - evidence.length - 1;
    if (left >= Math.min(message.length, 20))
        return `${id} ${(0,printable/* cut */.Jj)(message, left)}${evidence}`;
    return (0,printable/* cut */.Jj)(`${id} ${message}`, room);
}

// EXTERNAL MODULE: ./lib/policy/path-matcher.js
var path_matcher = __webpack_require__(99116);
;// CONCATENATED MODULE: ./lib/gates/scope.js




/** What a gate needs to know of its tests, or the result where there is nothing to judge: nothing ran, or nothing had to. */
function findScope(evidence, setting, limit) {
    const { comparison, policy } = evidence;
    const { suite } = setting;
    if (suite === undefined) {
        const scope = wholeRun(evidence);
        if (scope.head.total > 0)
            return { scope };
        if (isCoverageOnly(evidence)) {
            return {
                result: (0,gates_result/* notJudged */.be)(setting, 'not required', { actual: '0', limit, sentence: 'no test reports are named' }),
            };
        }
        if (evidence.mayBeEmpty === true && evidence.head.reports.length === 0) {
            const sentence = 'no test ran, and no suite of the policy must';
            return { result: (0,gates_result/* notJudged */.be)(setting, 'not required', { actual: '0', limit, sentence }) };
        }
        return {
            result: (0,gates_result/* fail */.fJ)(setting, {
                actual: '0',
                limit,
                sentence: 'no test ran, so there is nothing to judge',
                headline: nothingRan(comparison),
            }),
        };
    }
    const row = comparison.suites.find(({ name }) => name === suite);
    const declared = policy.suites.find(({ name }) => name === suite);
    if (row === undefined || row.state === 'absent') {
        const finding = { scope: suite, actual: 'absent', limit, sentence: 'it left no report' };
        if (declared?.required === false) {
            return { result: (0,gates_result/* notJudged */.be)(setting, 'not required', { ...finding, sentence: 'it left no report and need not' }) };
        }
        return { result: (0,gates_result/* fail */.fJ)(setting, { ...finding, headline: `${suite} did not run` }) };
    }
    return { scope: ofSuite(row, declared, evidence) };
}
/** In the words of `complete`, so that a title says it once. */
function nothingRan(comparison) {
    const known = (0,domain_comparison/* countOf */.pq)(comparison, 'notRun');
    return known === 0 ? 'no test ran' : `${(0,numbers/* plural */.LS)(known, 'test')} did not run`;
}
/** The caller named coverage reports and no others, and base has no tests either. */
function isCoverageOnly({ named, comparison }) {
    const { head, baseCounts } = comparison;
    return named?.tests === false && head.total + head.collectionErrors === 0 && (baseCounts?.total ?? 0) === 0;
}
function wholeRun(evidence) {
    const { comparison } = evidence;
    const changes = countChanges(comparison);
    return { name: '', head: comparison.head, whole: isWhole(evidence), changes, includes: () => true };
}
/** A suite that need not run, and did not, takes nothing from the rate of those that did. */
function isWhole({ comparison, policy }) {
    if (comparison.whole)
        return true;
    const optional = policy.suites.filter(({ required }) => !required).map(({ name }) => name);
    const isLeftOut = ({ name, state }) => state === 'absent' && optional.includes(name);
    const others = comparison.suites.filter((row) => !isLeftOut(row));
    if (others.length === comparison.suites.length)
        return false;
    const notRun = comparison.suites.filter(isLeftOut).reduce((sum, { changes }) => sum + changes.notRun, 0);
    return others.every(({ state }) => state === 'whole') && (0,domain_comparison/* countOf */.pq)(comparison, 'notRun') === notRun;
}
function ofSuite(row, declared, evidence) {
    const { name, state, changes, head } = row;
    const whole = state === 'whole' && changes.notRun === 0;
    return { name, head, whole, changes, includes: isInSuite(declared, evidence) };
}
/** Whether a change is about a test from a report of that suite. */
function isInSuite(suite, { head, comparison }) {
    const isReport = (0,path_matcher/* pathMatcher */.k)(suite?.tests ?? []);
    return (change) => {
        const reports = isOfBase(change) ? comparison.base?.snapshot.reports : head.reports;
        const report = reports?.[change.test.report];
        return report !== undefined && isReport(report.path);
    };
}
/** The test of such a change is described as it was on base. */
function isOfBase(change) {
    return change.class === 'missing' || change.class === 'notRun' || change.class === 'removed';
}
function countChanges(comparison) {
    const { changes } = comparison;
    return {
        waived: changes.waived.length,
        flaky: changes.flaky.length,
        stillFailing: changes.stillFailing.length,
        failingDifferently: changes.failingDifferently.length,
        newTestFailing: changes.newTestFailing.length,
        likelyFlaky: changes.likelyFlaky.length,
        newlyFailing: changes.newlyFailing.length,
        fixed: changes.fixed.length,
        missing: changes.missing.length,
        notRun: (0,domain_comparison/* countOf */.pq)(comparison, 'notRun'),
        removed: changes.removed.length,
        moved: changes.moved.length,
        added: changes.added.length,
        newlySkipped: changes.newlySkipped.length,
    };
}
/** Tests of base that are not there; in a suite of which not every test runs every time they say nothing. */
function countMissing(evidence, scope) {
    const partial = evidence.policy.suites.filter(({ selection }) => selection === 'partial').map((suite) => suite.name);
    if (partial.includes(scope.name))
        return 0;
    if (scope.name !== '')
        return scope.changes.missing;
    const excused = evidence.comparison.suites.filter((row) => partial.includes(row.name));
    return scope.changes.missing - excused.reduce((sum, row) => sum + row.changes.missing, 0);
}

;// CONCATENATED MODULE: ./lib/gates/run-problems.js




/**
 * What no single suite shows. Problems that suites show as well (a broken report, errors outside tests) are told only where no suite is, so
 * that one cause is one line.
 */
function runProblems(evidence, { suitesTold }) {
    const nothing = run_problems_nothingRan(evidence);
    if (suitesTold)
        return nothing === undefined ? [] : [nothing];
    const found = [brokenReports, unreadInputs, newErrors, testsNotRun].flatMap((find) => find(evidence) ?? []);
    return nothing === undefined ? found : [nothing, ...found.slice(0, 1)];
}
function run_problems_nothingRan(evidence) {
    const { head, comparison } = evidence;
    const { total, skipped, collectionErrors } = comparison.head;
    const headline = 'no test ran';
    if (head.reports.length === 0) {
        if (evidence.mayBeEmpty === true)
            return undefined;
        const none = 'no report was found';
        if (isCoverageOnly(evidence))
            return { actual: 'absent', headline: none, sentence: none };
        return { actual: 'absent', headline, sentence: `no test ran: ${none}` };
    }
    const claimed = head.reports.filter(({ format }) => format !== undefined);
    const first = head.reports[0]?.path ?? '';
    if (claimed.length === 0) {
        return {
            actual: 'absent',
            headline,
            sentence: `no test ran: 0 of ${(0,numbers/* plural */.LS)(head.reports.length, 'file')} is a known report (${first})`,
        };
    }
    if (total === 0 && !isCoverageOnly(evidence)) {
        const outside = collectionErrors === 0 ? '' : `, ${(0,numbers/* plural */.LS)(collectionErrors, 'error')} outside tests`;
        const isOld = claimed.every(({ state }) => state === 'stale');
        const what = isOld ? 'written before this run' : `with 0 tests${outside}`;
        return {
            actual: '0',
            headline,
            sentence: `no test ran: ${(0,numbers/* plural */.LS)(claimed.length, 'report')} ${what} (${claimed[0]?.path ?? ''})`,
        };
    }
    const { baseCounts } = comparison;
    const asOnBase = baseCounts !== undefined && baseCounts.total > 0 && baseCounts.total === baseCounts.skipped;
    if (total > 0 && total === skipped && !asOnBase) {
        return { actual: '0', headline, sentence: `no test ran: ${(0,numbers/* count */.U9)(skipped)} of ${(0,numbers/* plural */.LS)(total, 'test')} skipped` };
    }
    return undefined;
}
function brokenReports({ head }) {
    const broken = head.reports.filter(isBroken);
    const [first] = broken;
    if (first === undefined)
        return undefined;
    const why = first.diagnostics.find(({ level }) => level === 'error')?.message ?? STATE_WORDS[first.state];
    const n = (0,numbers/* plural */.LS)(broken.length, 'report');
    return {
        actual: first.state,
        headline: `${n} ${broken.length === 1 ? 'is' : 'are'} not whole`,
        sentence: `${(0,numbers/* count */.U9)(broken.length)} of ${(0,numbers/* plural */.LS)(head.reports.length, 'report')} not usable as a whole: ${first.path}: ${why}`,
    };
}
const STATE_WORDS = {
    whole: 'is broken',
    partial: 'ends in the middle',
    unreadable: 'cannot be read',
    stale: 'was written before this run',
};
/** A file of another kind, beside reports that are known, is only told; one that was to be a report and is broken counts. */
function isBroken({ format, state, diagnostics }) {
    const error = diagnostics.some(({ level }) => level === 'error');
    return error || (format !== undefined && state !== 'whole');
}
/** Files that were named and could not even be opened. What is wrong with base is no problem of head. */
function unreadInputs({ head, comparison, diagnostics }) {
    const told = new Set(keysOf([...head.reports, ...(comparison.base?.snapshot.reports ?? [])].flatMap((row) => row.diagnostics)));
    const errors = diagnostics.filter((diagnostic) => diagnostic.level === 'error' && !told.has(keyOf(diagnostic)));
    const [first] = errors;
    if (first === undefined)
        return undefined;
    const place = first.file === undefined ? '' : `${first.file}: `;
    return {
        actual: 'unreadable',
        headline: 'an input cannot be read',
        sentence: `${(0,numbers/* plural */.LS)(errors.length, 'input')} not read: ${place}${first.message}`,
    };
}
function keysOf(diagnostics) {
    return diagnostics.map(keyOf);
}
function keyOf({ file = '', line = 0, message }) {
    return JSON.stringify([file, line, message]);
}
function newErrors({ comparison }) {
    return comparison.collectionChanges === undefined && comparison.collectionErrors.new > 0
        ? tellErrors(comparison.collectionErrors.new, comparison, () => false)
        : newErrorsAmong(comparison, () => true);
}
/** Entries that are no tests, with a signature that base did not have: a file that cannot be loaded, a set-up of a class that breaks. */
function newErrorsAmong(comparison, isIn) {
    const isNew = (change) => change.test.kind !== 'case' && !EXCUSED.includes(change.class) && isIn(change);
    const found = (comparison.collectionChanges ?? []).filter(isNew);
    return found.length === 0 ? undefined : tellErrors(found.length, comparison, isNew);
}
const EXCUSED = ['stillFailing', 'waived', 'flaky'];
function tellErrors(n, comparison, isNew) {
    const { top } = findCauses(comparison, isNew);
    const cause = top === undefined ? '' : `: ${top.cluster.id} ${top.cluster.message}`;
    const errors = `${(0,numbers/* plural */.LS)(n, 'error')} outside tests${comparison.base === undefined ? '' : ' that base does not have'}`;
    return { actual: (0,numbers/* count */.U9)(n), headline: `${(0,numbers/* plural */.LS)(n, 'new error')} outside tests`, sentence: `${errors}${cause}` };
}
/** Should a comparison know of tests that did not run without a row to show them in. */
function testsNotRun({ comparison }) {
    const inRows = comparison.suites.reduce((sum, { changes }) => sum + changes.notRun, 0);
    const n = (0,domain_comparison/* countOf */.pq)(comparison, 'notRun') - inRows;
    if (n <= 0)
        return undefined;
    return {
        actual: (0,numbers/* count */.U9)(n),
        headline: `${(0,numbers/* plural */.LS)(n, 'test')} did not run`,
        sentence: `${(0,numbers/* plural */.LS)(n, 'test')} known from base did not run`,
    };
}

;// CONCATENATED MODULE: ./lib/gates/skipped-in-bulk.js


/** The rule by which a suite is in doubt, for what it skips. */
const BULK = { tests: 5, percent: 10 };
/**
 * Suites of which many tests ran on base and are skipped here, or nothing runs any more: what a suite does whose database is not there looks
 * like a green run. So does one that was skipped on purpose, and so it warns. A policy that counts newly skipped tests has said how many may be.
 */
function skippedInBulk(setting, rows, { policy }) {
    if (policy.gates.some(({ check }) => check === 'newly-skipped'))
        return [];
    const bulk = rows.filter(isBulk).toSorted((a, b) => b.changes.newlySkipped - a.changes.newlySkipped);
    const [first] = bulk;
    if (first === undefined)
        return [];
    const n = bulk.reduce((sum, { changes }) => sum + changes.newlySkipped, 0);
    const whole = bulk.flatMap(({ skippedWhole = [] }) => skippedWhole);
    const names = whole.length > 0 ? whole : bulk.map(({ name }) => name);
    const kind = whole.length > 0 ? 'file' : 'suite';
    const [example = first.name] = names;
    const where = names.length === 1 ? example : `${(0,numbers/* plural */.LS)(names.length, kind)} such as ${example}`;
    const of = (0,numbers/* count */.U9)(bulk.reduce((sum, row) => sum + ranOnBase(row), 0));
    const result = (0,gates_result/* fail */.fJ)({ ...setting, level: 'warn' }, {
        scope: setting.suite ?? '',
        actual: (0,numbers/* count */.U9)(n),
        limit: 'what ran on base',
        sentence: `${(0,numbers/* count */.U9)(n)} of ${of} tests that ran on base ${n === 1 ? 'is' : 'are'} skipped here: ${where}`,
        headline: `${(0,numbers/* plural */.LS)(n, 'test')} newly skipped`,
    });
    return [result];
}
function isBulk(row) {
    const { head, changes } = row;
    const n = changes.newlySkipped;
    if (n === 0)
        return false;
    if ((row.skippedWhole ?? []).length > 0)
        return true;
    return head.total === head.skipped || (n >= BULK.tests && n * 100 >= ranOnBase(row) * BULK.percent);
}
function ranOnBase({ base }) {
    return base === undefined ? 0 : base.total - base.skipped;
}

;// CONCATENATED MODULE: ./lib/gates/suite-problem.js



/** `undefined`: the suite is complete, or as incomplete as base for the same causes. */
function findIncomplete(row, { policy, head }) {
    const declared = policy.suites.find(({ name }) => name === row.name);
    const notRun = declared?.selection === 'partial' ? 0 : row.changes.notRun;
    const unexcused = row.unexcused ?? row.reasons;
    const because = (reasons, otherwise) => ({
        row,
        notRun,
        cause: withoutName(mainReason(reasons, head.reports) ?? otherwise, row),
    });
    switch (row.state) {
        case 'absent': {
            if (declared?.required === false || (notRun === 0 && !row.required))
                return undefined;
            const [pattern] = declared?.tests ?? [];
            // Of not every test it is said here that it runs, and that is often meant for the suite as well.
            const optional = declared?.selection === 'partial' ? '; "required: false" lets it be absent' : '';
            return because([], pattern === undefined || notRun > 0
                ? 'no report'
                : `no report, and the policy expects one (${pattern})${optional}`);
        }
        case 'unreadable':
            return because(row.reasons, 'its report cannot be read');
        case 'stale':
            return because(row.reasons, 'its report was written before this run');
        case 'partial':
            if (notRun === 0 && row.unexcused !== undefined && unexcused.length === 0)
                return undefined;
            return because(unexcused, 'not everything of it ran');
        case 'whole': {
            const empty = declared === undefined || notRun > 0 ? undefined : emptyReport(declared, row, head.reports);
            if (empty !== undefined)
                return because([], `no test is in its reports (${empty})`);
            return notRun === 0 ? undefined : because(unexcused, 'not everything of it ran');
        }
    }
}
/**
 * The first report of a suite that must run in full, where no report of it has a test: what a runner leaves that found none. Base excuses
 * it, if it was so there.
 */
function emptyReport({ tests, required, selection }, { head, base }, reports) {
    if (!required || selection === 'partial' || tests.length === 0 || head.total > 0)
        return undefined;
    if (base !== undefined && base.total + base.collectionErrors === 0)
        return undefined;
    // A suite named before this one may count the tests of the same reports.
    const matches = (0,path_matcher/* pathMatcher */.k)(tests);
    const own = reports.filter(({ path, format }) => format !== undefined && matches(path));
    const isEmpty = own.every((report) => (report.tests?.total ?? 0) + (report.tests?.collectionErrors ?? 0) === 0);
    return isEmpty ? own[0]?.path : undefined;
}
/** What is wrong with a report explains the rest: every suite in it that ends too early, or not at all. */
function mainReason(reasons, reports) {
    const ofReport = reasons.find((reason) => reports.some(({ path }) => reason.startsWith(`${path}: `)));
    return ofReport ?? (reasons.length === 0 ? undefined : reasons.join('; '));
}
/** A suite that is named by its report stands in front of the sentence already. */
function withoutName(reason, { name }) {
    return reason.startsWith(`${name}: `) ? reason.slice(name.length + 2) : reason;
}
/** `2,174 of 3,105 known tests reported, 931 did not run; files of it could not be loaded` */
function tellOne({ row, notRun, cause }) {
    const known = knownTests(row);
    if (notRun === 0)
        return row.state === 'partial' ? `${(0,numbers/* plural */.LS)(row.head.total, 'test')} reported, but ${cause}` : cause;
    return `${(0,numbers/* count */.U9)(known - notRun - row.changes.missing)} of ${(0,numbers/* plural */.LS)(known, 'known test')} reported, ${(0,numbers/* count */.U9)(notRun)} did not run; ${cause}`;
}
/** `2,174 of 3,105 known tests reported, 931 did not run; 73 suites: files of it could not be loaded (a, b, …)` */
function tellMany(group) {
    const known = group.reduce((sum, { row }) => sum + knownTests(row), 0);
    const missing = group.reduce((sum, { row }) => sum + row.changes.missing, 0);
    const notRun = group.reduce((sum, each) => sum + each.notRun, 0);
    const names = group.map(({ row }) => row.name).sort(domain_text/* byText */.z);
    const reported = `${(0,numbers/* count */.U9)(known - notRun - missing)} of ${(0,numbers/* count */.U9)(known)} known tests reported, ${(0,numbers/* count */.U9)(notRun)} did not run; `;
    return `${notRun === 0 ? '' : reported}${(0,numbers/* count */.U9)(group.length)} suites: ${group[0]?.cause ?? ''} (${names.join(', ')})`;
}
/** Of base, without what the diff takes away. */
function knownTests({ base, changes }) {
    return Math.max(0, (base?.total ?? 0) - changes.removed);
}

;// CONCATENATED MODULE: ./lib/gates/vanished.js



/** The rule by which a suite is in doubt, for files: so many of them are no matter of taste any more. */
const vanished_BULK = { files: 5, percent: 10 };
/**
 * Files that base measures and head does not, although the diff does not delete them. With them their uncovered lines are gone, so that a
 * total may rise. A few of them are told: what a tool is set to leave out looks the same, and nothing in the reports tells it apart. Many at
 * once are a part of the run that was not measured.
 */
function vanishedFiles(setting, evidence) {
    const { comparison, head } = evidence;
    const base = comparison.base?.snapshot.coverage;
    const delta = comparison.coverage?.delta;
    // That it is not carried is told, and nothing that the change does could mend it.
    const dropped = new Set(comparison.coverage?.carried?.dropped);
    const vanished = (delta?.vanished ?? goneFiles(comparison.coverage)).filter((path) => !dropped.has(path));
    const [first] = vanished;
    // Another tool measures other files; that both cannot be compared is said elsewhere.
    if (first === undefined || base === undefined || base.formats.join() !== head.coverage?.formats.join())
        return [];
    const known = base.files.size;
    const isPart = vanished.length * 100 >= known * vanished_BULK.percent;
    const isBulk = vanished.length >= vanished_BULK.files && isPart;
    const gone = `${(0,numbers/* count */.U9)(vanished.length)} of ${(0,numbers/* plural */.LS)(known, 'file')} measured on base ${vanished.length === 1 ? 'is' : 'are'} not measured here`;
    // Without a diff nothing tells whether the files were deleted: a few are not worth a word, and many no more than a warning.
    if (delta === undefined && !isPart)
        return [];
    const level = isBulk && delta !== undefined ? setting.level : 'warn';
    const them = vanished.length === 1 ? 'it' : 'them';
    const why = delta === undefined ? 'no diff says why' : `the diff does not delete ${them}`;
    const result = (0,gates_result/* fail */.fJ)({ ...setting, level }, {
        actual: (0,numbers/* count */.U9)(vanished.length),
        limit: 'all files of base',
        sentence: `${gone}, and ${why}: ${first}`,
        headline: `${(0,numbers/* plural */.LS)(vanished.length, 'file')} not measured any more`,
    });
    return [result];
}
function goneFiles(coverage) {
    return (coverage?.files ?? [])
        .filter(({ head, base }) => (head?.total ?? 0) === 0 && base !== undefined && base.total > 0)
        .map(({ path }) => path)
        .sort(domain_text/* byText */.z);
}

;// CONCATENATED MODULE: ./lib/gates/complete.js










/**
 * Nothing that was to run may be left out: by a runner that crashed, a report that is old or ends in the middle, a suite without a report. What
 * base had too, with the same cause, is known and passes, and the sentence says so.
 */
const complete = {
    name: 'complete',
    summary: 'every expected suite left a whole, fresh and readable report, and every test known from base ran',
    limit: { key: 'none' },
    narrows: ['suite'],
    configure,
};
/** So many suites with one cause each have their own line; more share one. */
const MOST_ALONE = 2;
/** So many lines; what is beyond is one more with the number. */
const MOST_LINES = 10;
const LIMIT = 'whole';
function configure(setting) {
    return (evidence) => {
        const { suite } = setting;
        const rows = evidence.comparison.suites.filter(({ name }) => suite === undefined || name === suite);
        if (suite !== undefined && rows.length === 0) {
            const finding = { scope: suite, actual: 'absent', limit: LIMIT, sentence: 'it left no report' };
            return [(0,gates_result/* fail */.fJ)(setting, { ...finding, headline: `${suite} did not run` })];
        }
        const found = rows.flatMap((row) => findIncomplete(row, evidence) ?? []);
        const job = suite === undefined ? jobProblem(evidence) : undefined;
        // What the job did stands in every suite: it is told once.
        const incomplete = job === undefined ? found : found.filter((each) => !isOfJobOnly(each));
        const suitesTold = incomplete.length > 0;
        const problems = suite === undefined ? runProblems(evidence, { suitesTold }) : suitesTold ? [] : newErrorsOf(suite, evidence);
        const all = [...(job === undefined ? [] : [job]), ...problems];
        const unmeasured = suite === undefined ? vanishedFiles(setting, evidence) : [];
        if (incomplete.length + all.length === 0)
            return [passed(setting, rows, evidence), ...skippedInBulk(setting, rows, evidence), ...unmeasured];
        const headline = notRunHeadline(incomplete) ?? all[0]?.headline ?? suitesHeadline(incomplete);
        return [
            ...all.map(({ actual, sentence }) => (0,gates_result/* fail */.fJ)(setting, { scope: suite ?? '', actual, limit: LIMIT, sentence, headline })),
            ...tellSuites(incomplete, { setting, headline }),
            ...unmeasured,
        ];
    };
}
/** A suite in which only a set-up breaks is whole, and its row shows nothing of it. */
function newErrorsOf(suite, evidence) {
    const declared = evidence.policy.suites.find(({ name }) => name === suite);
    const found = newErrorsAmong(evidence.comparison, isInSuite(declared, evidence));
    return found === undefined ? [] : [found];
}
function isOfJobOnly({ row, notRun }) {
    return row.state === 'partial' && notRun === 0 && row.unexcused?.length === 1;
}
/** Those first of which most did not run. */
function tellSuites(incomplete, { setting, headline }) {
    const groups = [...(0,domain_groups/* groupBy */.$)(incomplete, ({ cause }) => cause).values()]
        .flatMap((group) => (group.length > MOST_ALONE ? [group] : group.map((each) => [each])))
        .toSorted((a, b) => notRunOf(b) - notRunOf(a) || (0,domain_text/* byText */.z)(a[0]?.row.name ?? '', b[0]?.row.name ?? ''));
    const results = groups.slice(0, MOST_LINES).map((group) => {
        const [first] = group;
        if (first !== undefined && group.length === 1) {
            const { row } = first;
            return (0,gates_result/* fail */.fJ)(setting, { scope: row.name, actual: row.state, limit: LIMIT, sentence: tellOne(first), headline });
        }
        return (0,gates_result/* fail */.fJ)(setting, {
            actual: `${(0,numbers/* count */.U9)(group.length)} suites`,
            limit: LIMIT,
            sentence: tellMany(group),
            headline,
        });
    });
    const rest = groups.slice(MOST_LINES).flat();
    if (rest.length === 0)
        return results;
    const sentence = `${(0,numbers/* plural */.LS)(rest.length, 'more suite')} of ${(0,numbers/* count */.U9)(incomplete.length)} that are not complete`;
    return [...results, (0,gates_result/* fail */.fJ)(setting, { actual: (0,numbers/* count */.U9)(rest.length), limit: LIMIT, sentence, headline })];
}
function notRunOf(group) {
    return group.reduce((sum, { notRun }) => sum + notRun, 0);
}
function notRunHeadline(incomplete) {
    const notRun = notRunOf(incomplete);
    return notRun === 0 ? undefined : `${(0,numbers/* plural */.LS)(notRun, 'test')} did not run`;
}
function suitesHeadline(incomplete) {
    const words = incomplete.every(({ row }) => row.state === 'absent') ? 'did not run' : 'not complete';
    const [first] = incomplete;
    return first !== undefined && incomplete.length === 1
        ? `${first.row.name} ${words}`
        : `${(0,numbers/* plural */.LS)(incomplete.length, 'suite')} ${words}`;
}
function passed(setting, rows, evidence) {
    const { comparison, head } = evidence;
    const read = head.reports.filter(({ format }) => format !== undefined).length;
    const sum = (measure) => rows.reduce((total, row) => total + measure(row), 0);
    const everything = setting.suite === undefined;
    const total = everything ? comparison.head.total : sum((row) => row.head.total);
    const errors = everything ? comparison.head.collectionErrors : sum((row) => row.head.collectionErrors);
    const left = rows.filter(({ state }) => state === 'absent').length;
    const tests = `${(0,numbers/* plural */.LS)(total, 'test')} in ${(0,numbers/* plural */.LS)(rows.length - left, 'suite')}`;
    const finding = { scope: setting.suite ?? '', limit: LIMIT };
    if (head.reports.length === 0) {
        const sentence = 'no report was found, and no suite of the policy must run';
        return (0,gates_result/* notJudged */.be)(setting, 'not required', { ...finding, actual: 'absent', sentence });
    }
    if (isCoverageOnly(evidence)) {
        const sentence = `${(0,numbers/* plural */.LS)(read, 'coverage report')}, ${read === 1 ? 'complete' : 'all complete'}`;
        return (0,gates_result/* pass */.IX)(setting, { ...finding, actual: LIMIT, sentence });
    }
    if (errors > 0 || rows.some(({ state }) => state === 'partial')) {
        const sentence = `${tests}; ${(0,numbers/* plural */.LS)(errors, 'error')} outside tests, known from base: nothing is newly incomplete`;
        return (0,gates_result/* pass */.IX)(setting, { ...finding, actual: 'partial, as on base', sentence });
    }
    const optional = left === 0 ? '' : `; ${(0,numbers/* plural */.LS)(left, 'suite')} that need not run did not`;
    const sentence = `${tests} and ${(0,numbers/* plural */.LS)(read, 'report')}, all complete${optional}`;
    return (0,gates_result/* pass */.IX)(setting, { ...finding, actual: LIMIT, sentence });
}

// EXTERNAL MODULE: ./lib/domain/ratio.js
var domain_ratio = __webpack_require__(32863);
// EXTERNAL MODULE: ./lib/gates/coverage-scope.js
var coverage_scope = __webpack_require__(51253);
;// CONCATENATED MODULE: ./lib/gates/coverage.js




const coverage = {
    name: 'coverage',
    summary: 'coverage of everything, of some paths, of a component or of a suite',
    limit: { key: 'min', unit: 'percent', required: true },
    narrows: ['suite', 'paths', 'component', 'metric'],
    options: ['rises'],
    configure: coverage_configure,
};
function coverage_configure(setting) {
    const least = setting.limit ?? numbers/* WHOLE */.Ef;
    const limit = (0,numbers/* percentLimit */.Hh)(least);
    const scope = (0,coverage_scope/* scopeName */.OK)(setting);
    return (evidence) => {
        const metric = (0,coverage_scope/* metricOf */.ak)(setting, evidence);
        const found = setting.suite === undefined ? (0,coverage_scope/* measure */.xP)(evidence.head, setting, metric) : (0,coverage_scope/* ofSuite */.oj)(setting.suite, evidence, 'head');
        const words = coverage_scope/* METRIC_WORDS */.dt[metric];
        switch (found.kind) {
            case 'absent': {
                const finding = { scope, actual: 'unknown', limit };
                const optional = evidence.policy.suites.find(({ name }) => name === setting.suite)?.required === false;
                if (optional)
                    return [
                        (0,gates_result/* notJudged */.be)(setting, 'not required', { ...finding, sentence: `${found.reason}, and none is required` }),
                    ];
                const headline = `coverage${scope === '' ? '' : ` of ${scope}`} unknown`;
                return [
                    (0,gates_result/* fail */.fJ)(setting, { ...finding, sentence: `unknown, ${limit} of ${words} wanted: ${found.reason}`, headline }),
                ];
            }
            case 'lower bound':
                return [(0,gates_result/* notJudged */.be)(setting, 'not comparable', { scope, actual: 'unknown', limit, sentence: found.reason })];
            case 'measured': {
                const { ratio, files } = found;
                const actual = (0,numbers/* percent */.KN)(ratio, (0,numbers/* decimalsOf */.m2)(least));
                const of = `(${(0,numbers/* count */.U9)(ratio.covered)} of ${(0,numbers/* count */.U9)(ratio.total)}${(0,coverage_scope/* carriedWords */.oM)(evidence, setting, metric)})`;
                if (ratio.total === 0) {
                    return [
                        (0,gates_result/* pass */.IX)(setting, {
                            scope,
                            actual,
                            limit,
                            sentence: `nothing to cover, 0 ${words} in ${(0,numbers/* plural */.LS)(files.length, 'file')}, limit ${limit}`,
                        }),
                    ];
                }
                if ((0,domain_ratio/* meets */.D)(ratio, least))
                    return [(0,gates_result/* pass */.IX)(setting, { scope, actual, limit, sentence: `${actual} of ${words} ≥ ${limit} ${of}` })];
                const headline = `coverage${scope === '' ? '' : ` of ${scope}`} ${actual}, ${limit} wanted`;
                return [(0,gates_result/* fail */.fJ)(setting, { scope, actual, limit, sentence: `${actual} of ${words} < ${limit} ${of}`, headline })];
            }
        }
    };
}

// EXTERNAL MODULE: ./lib/compare/coverage-delta.js
var coverage_delta = __webpack_require__(88274);
// EXTERNAL MODULE: ./lib/compare/coverage-part.js
var coverage_part = __webpack_require__(81219);
// EXTERNAL MODULE: ./lib/merge/entries.js
var entries = __webpack_require__(26916);
;// CONCATENATED MODULE: ./lib/gates/coverage-drop.js








const HALF_A_POINT = 500_000;
/** Covered code that the diff deletes is taken out of base first, where there is a diff: deleting it never blocks by itself. */
const coverageDrop = {
    name: 'coverage-drop',
    summary: 'by how much coverage falls against base',
    limit: { key: 'max', unit: 'points', required: false, default: HALF_A_POINT },
    narrows: ['suite', 'paths', 'component', 'metric'],
    options: ['compare'],
    configure: coverage_drop_configure,
};
function coverage_drop_configure(setting) {
    const most = setting.limit ?? HALF_A_POINT;
    const limit = (0,numbers/* pointsLimit */.NS)(most);
    const scope = (0,coverage_scope/* scopeName */.OK)(setting);
    return (evidence) => {
        const metric = (0,coverage_scope/* metricOf */.ak)(setting, evidence);
        const head = sideOf(evidence, setting, 'head');
        const base = sideOf(evidence, setting, 'base');
        const unknown = { scope, actual: 'unknown', limit };
        if (head.kind === 'absent') {
            if (isUnasked(evidence, setting, base))
                return [];
            const before = base?.kind === 'measured' ? `; base has ${(0,numbers/* percent */.KN)(base.ratio)} of ${coverage_scope/* METRIC_WORDS */.dt[metric]}` : '';
            return [
                (0,gates_result/* fail */.fJ)(setting, { ...unknown, sentence: `unknown: ${head.reason}${before}`, headline: 'coverage unknown' }),
            ];
        }
        if (base === undefined)
            return [(0,gates_result/* notJudged */.be)(setting, 'no base', { ...unknown, sentence: (0,gates_result/* noBase */.pr)(evidence.comparison.noBase) })];
        if (base.kind === 'absent')
            return [(0,gates_result/* notJudged */.be)(setting, 'no base', { ...unknown, sentence: `on base: ${base.reason}` })];
        if (head.kind === 'lower bound')
            return [(0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...unknown, sentence: head.reason })];
        if (base.kind === 'lower bound')
            return [(0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...unknown, sentence: `on base ${base.reason}` })];
        const [caveat] = evidence.comparison.coverage?.caveats ?? [];
        if (caveat !== undefined && setting.compare !== 'any')
            return [(0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...unknown, sentence: caveat })];
        const judged = adjusted(evidence, setting, { metric, head: head.ratio, base: base.ratio }) ?? base.ratio;
        const drop = (0,domain_ratio/* dropMicro */.UR)(judged, head.ratio);
        const besides = (0,coverage_scope/* carriedWords */.oM)(evidence, setting, metric) + otherReports(evidence, setting);
        const shown = tell({ head: head.ratio, base: base.ratio, judged, drop, most, metric, besides });
        if (drop !== undefined && drop > most && setting.suite !== undefined && judged === base.ratio) {
            const deleted = mayBeDeleted(evidence, base.ratio);
            const atBest = (0,domain_ratio/* dropMicro */.UR)(without(base.ratio, deleted), head.ratio);
            if (atBest === undefined || atBest <= most) {
                const sentence = `${shown.sentence}: up to ${(0,numbers/* count */.U9)(deleted)} covered lines of it may be deleted`;
                return [(0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...unknown, sentence })];
            }
        }
        const finding = { scope, actual: shown.delta, limit };
        if (drop === undefined || drop <= most)
            return [(0,gates_result/* pass */.IX)(setting, { ...finding, sentence: shown.sentence })];
        return [
            (0,gates_result/* fail */.fJ)(setting, {
                ...finding,
                sentence: shown.sentence,
                headline: `coverage${scope === '' ? '' : ` of ${scope}`} ${(0,numbers/* percent */.KN)(head.ratio)} (${shown.delta})`,
            }),
        ];
    };
}
function sideOf(evidence, setting, side) {
    const snapshot = side === 'head' ? evidence.head : evidence.comparison.base?.snapshot;
    if (snapshot === undefined)
        return undefined;
    return setting.suite === undefined
        ? (0,coverage_scope/* measure */.xP)(snapshot, partOfSide(evidence, setting, side), (0,coverage_scope/* metricOf */.ak)(setting, evidence))
        : (0,coverage_scope/* ofSuite */.oj)(setting.suite, evidence, side);
}
/** Base is looked at by where its files lie now: that one is moved out is no loss. */
function partOfSide({ diffs }, { paths }, side) {
    const renamed = diffs?.sinceBase?.renamed;
    return side === 'head' || renamed === undefined ? { paths } : { paths, now: (path) => renamed.get(path) ?? path };
}
/** Nobody asked for coverage: the gate is a default, no coverage report is named, and base has none. Then there is nothing to say. */
function isUnasked({ head, named }, { line }, base) {
    // A mutation report that was named for coverage is none.
    const isNamed = named?.coverage === true && head.mutants === undefined;
    return line === undefined && !isNamed && head.coverage === undefined && base?.kind !== 'measured';
}
/** The comparison knows it for everything, in its own metric. Of a suite nobody knows the lines, unless it is all there is. */
function adjusted({ comparison, head, diffs }, { suite, paths }, { metric, head: now, base: before }) {
    const whole = comparison.coverage;
    if (suite !== undefined)
        return isSame(whole?.head, now) && isSame(whole?.base, before) ? whole?.adjustedBase : undefined;
    if (paths.length === 0 && whole?.metric === metric)
        return whole.adjustedBase;
    const diff = diffs?.sinceBase;
    const sides = (0,coverage_part/* partOf */.B)({ head: head.coverage, base: comparison.base?.snapshot.coverage, diff }, (0,path_matcher/* pathMatcher */.k)(paths));
    if (diff === undefined || sides.head === undefined || sides.base === undefined)
        return undefined;
    return (0,coverage_delta/* adjustedBaseOf */.jq)({ head: sides.head, base: sides.base, diff, metric });
}
function isSame(a, b) {
    return a?.covered === b.covered && a.total === b.total;
}
/** So many covered lines of a suite may lie in what the diff deletes: no more than of all suites together. */
function mayBeDeleted({ comparison }, base) {
    const delta = comparison.coverage?.delta;
    if (delta === undefined)
        return 0;
    return Math.min(base.covered, delta.base.covered - delta.withoutDeleted.covered);
}
function without({ covered, total }, deleted) {
    return { covered: covered - deleted, total: total - deleted };
}
/** As many reports as on base, and not the same. They may only have other names, so that it is told and no more. */
function otherReports({ comparison, head }, { suite }) {
    const base = comparison.base?.snapshot.reports ?? [];
    const names = (reports) => reports.flatMap((row) => (row.coverage === undefined ? [] : (0,entries/* suiteOfReport */.C)(row.path)));
    const before = names(base);
    const isNew = (name) => before.every((old) => !`/${old}`.endsWith(`/${name}`) && !`/${name}`.endsWith(`/${old}`));
    const now = names(head.reports);
    return suite === undefined && now.length === before.length && now.some(isNew) ? ', by other reports' : '';
}
/** `81.4 % → 81.2 % of lines (−0.2 pp, limit 0.5 pp; 814 of 1,000 → 812 of 1,000)` */
function tell({ head, base, judged, drop, most, metric, besides }) {
    const decimals = Math.max((0,numbers/* decimalsOf */.m2)(most), drop !== undefined && drop > most ? decimalsToTell(drop, most) : 0);
    const delta = (0,numbers/* points */.WR)(head, base, decimals);
    const deleted = (0,numbers/* points */.WR)(judged, base, decimals);
    const of = deleted === '±0 pp' || deleted === 'n/a' ? '' : `, of which ${deleted} by deleted code`;
    const sides = `${(0,numbers/* count */.U9)(base.covered)} of ${(0,numbers/* count */.U9)(base.total)} → ${(0,numbers/* count */.U9)(head.covered)} of ${(0,numbers/* count */.U9)(head.total)}`;
    return {
        delta,
        sentence: `${(0,numbers/* percent */.KN)(base)} → ${(0,numbers/* percent */.KN)(head)} of ${coverage_scope/* METRIC_WORDS */.dt[metric]} (${delta}${of}, limit ${(0,numbers/* pointsLimit */.NS)(most)}; ${sides}${besides})`,
    };
}
/** A drop of 0.504 with a limit of 0.5 must not be shown as 0.5. */
function decimalsToTell(drop, most) {
    for (let decimals = 2; decimals < 6; decimals++) {
        const unit = 10 ** (6 - decimals);
        // The exact drop lies just below `drop`, which was rounded up.
        if (Math.floor((drop - 1) / unit) > Math.floor(most / unit))
            return decimals;
    }
    return 6;
}

// EXTERNAL MODULE: ./lib/compare/carried.js + 2 modules
var carried = __webpack_require__(10846);
// EXTERNAL MODULE: ./lib/domain/snapshot.js
var snapshot = __webpack_require__(66178);
// EXTERNAL MODULE: ./lib/merge/coverage-totals.js
var coverage_totals = __webpack_require__(26346);
;// CONCATENATED MODULE: ./lib/gates/changed-files.js




/** The changed lines of some paths. */
function narrowed(patch, paths) {
    if (paths.length === 0)
        return patch;
    const isIn = (0,path_matcher/* pathMatcher */.k)(paths);
    const files = patch.files.filter(({ path }) => isIn(path));
    const inIt = (all = []) => all.filter(({ path }) => isIn(path));
    return {
        ratio: files.reduce((sum, { ratio }) => (0,domain_ratio/* addRatios */.s$)(sum, ratio), domain_ratio/* NOTHING */.K$),
        files,
        unmeasured: patch.unmeasured.filter(isIn),
        withoutLines: patch.withoutLines.filter(isIn),
        unknownLines: patch.unknownLines.filter(isIn),
        unsure: patch.unsure.filter(isIn),
        carried: inIt(patch.carried),
        lost: inIt(patch.lost),
        unseen: inIt(patch.unseen),
    };
}
/** New files of no report as the gate wants them: left out, as they are, or each with all its lines uncovered. Their branches nobody can count. */
function withUnseen(patch, { unmeasured }, metric) {
    const { unseen = [], ...rest } = patch;
    if (unmeasured === 'ignore')
        return rest;
    if (unmeasured !== 'count' || metric === 'branches')
        return patch;
    const files = unseen.map(({ path, lines }) => ({
        path,
        ratio: { covered: 0, total: lines },
        uncovered: [],
        partial: [],
        isNew: true,
    }));
    return {
        ...rest,
        ratio: (0,domain_ratio/* addRatios */.s$)(patch.ratio, { covered: 0, total: linesOf(unseen) }),
        files: [...patch.files, ...files],
    };
}
function linesOf(files) {
    return files.reduce((sum, { lines }) => sum + lines, 0);
}
/** With every line of the hidden files that may have changed: the uncovered ones at worst, the covered ones at best. */
function bounds({ ratio: known, withoutLines, unknownLines, carried = [], lost = [], unseen = [] }, { coverage, metric }) {
    // Of a changed file that nobody measured here every line that is new may be code, and may have any number of branches.
    const gone = [...carried, ...lost, ...unseen];
    if (gone.length > 0 && metric !== 'lines' && metric !== 'strict-lines')
        return { worst: undefined, best: undefined };
    const unmeasured = linesOf(gone);
    let worst = (0,domain_ratio/* addRatios */.s$)(known, { covered: 0, total: unmeasured });
    let best = (0,domain_ratio/* addRatios */.s$)(known, { covered: unmeasured, total: unmeasured });
    for (const path of [...withoutLines, ...unknownLines]) {
        const file = coverage.files.get(path);
        const ratio = file === undefined ? undefined : (0,coverage_totals/* fileRatio */.wc)(file, metric);
        if (ratio === undefined)
            return { worst: undefined, best: undefined };
        worst = (0,domain_ratio/* addRatios */.s$)(worst, { covered: 0, total: ratio.total - ratio.covered });
        best = (0,domain_ratio/* addRatios */.s$)(best, { covered: ratio.covered, total: ratio.covered });
    }
    return { worst, best };
}
/** `base measures a.ts, which is not measured here`, `no report has a.ts, which is new (30 lines)`. */
function goneWords({ lost, unseen, }) {
    const names = (files) => listNames(files.map(({ path }) => path));
    if (unseen.length === 0)
        return `base measures ${names(lost)}, which is not measured here`;
    if (lost.length > 0)
        return `not measured here: ${names([...lost, ...unseen])}`;
    const which = unseen.length === 1 ? 'which is new' : 'which are new';
    return `no report has ${names(unseen)}, ${which} (${(0,numbers/* plural */.LS)(linesOf(unseen), 'line')})`;
}
function listNames(paths) {
    const [first = ''] = paths;
    return paths.length === 1 ? first : `${(0,numbers/* count */.U9)(paths.length)} files (${first}, …)`;
}

// EXTERNAL MODULE: ./lib/gates/places.js
var places = __webpack_require__(42354);
;// CONCATENATED MODULE: ./lib/gates/coverage-of-changed-lines.js









/** Lines that the diff adds or modifies and that can be covered. Nothing to cover passes, and says so. */
const coverageOfChangedLines = {
    name: 'coverage-of-changed-lines',
    summary: 'coverage of the lines that the change adds or modifies',
    limit: { key: 'min', unit: 'percent', required: true },
    narrows: ['paths', 'component', 'metric', 'ignore-below'],
    options: ['rises', 'unmeasured'],
    exceptMetrics: ['functions', 'statements'],
    configure: coverage_of_changed_lines_configure,
};
/** One line of three says little about how well a change is tested. */
const IGNORE_BELOW = 20;
function coverage_of_changed_lines_configure(setting) {
    return (evidence) => {
        const metric = (0,coverage_scope/* metricOf */.ak)(setting, evidence);
        const limit = (0,numbers/* percentLimit */.Hh)(setting.limit ?? numbers/* WHOLE */.Ef);
        const unknown = { scope: (0,coverage_scope/* scopeName */.OK)(setting), actual: 'unknown', limit };
        const { coverage } = evidence.head;
        const broken = (0,snapshot/* brokenCoverage */.y)(evidence.head.reports);
        if (coverage === undefined || broken !== undefined) {
            const why = broken === undefined ? 'no coverage report' : (0,coverage_scope/* notWholeWords */.ON)(broken);
            const sentence = `unknown, ${limit} of changed ${coverage_scope/* METRIC_WORDS */.dt[metric]} wanted: ${why}`;
            return [(0,gates_result/* fail */.fJ)(setting, { ...unknown, sentence, headline: 'coverage of changed lines unknown' })];
        }
        if (evidence.diffs?.change === undefined) {
            return [(0,gates_result/* notJudged */.be)(setting, 'no base', { ...unknown, sentence: 'nobody said what changed: no diff' })];
        }
        const compared = evidence.comparison.coverage;
        const known = compared?.metric === metric ? compared.patch : undefined;
        const { change } = evidence.diffs;
        const base = evidence.comparison.base?.snapshot.coverage;
        const patch = known ?? (0,carried/* measuredPatch */.R)({ head: coverage, base, change, metric, carried: compared?.carried });
        if (patch === undefined) {
            const sentence = `${coverage_scope/* METRIC_WORDS */.dt[metric]} lie on no line, so that no change of lines has any`;
            return [(0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...unknown, sentence })];
        }
        const own = narrowed(patch, setting.paths);
        return [unmeasuredComponent(evidence, setting, own) ?? judge({ setting, patch: own, coverage, metric })];
    };
}
/** A component of which nothing is measured has no uncovered line, and no covered one either. */
function unmeasuredComponent({ head, comparison, diffs }, setting, { unmeasured }) {
    if (setting.component === undefined)
        return undefined;
    const isIn = (0,path_matcher/* pathMatcher */.k)(setting.paths);
    const all = [...(head.coverage?.files.keys() ?? [])];
    if (all.some(isIn))
        return undefined;
    const limit = (0,numbers/* percentLimit */.Hh)(setting.limit ?? numbers/* WHOLE */.Ef);
    const finding = { scope: (0,coverage_scope/* scopeName */.OK)(setting), actual: 'unknown', limit };
    const before = comparison.base?.snapshot.coverage?.files;
    const lost = unmeasured.filter((path) => before?.has(diffs?.change?.byHead.get(path)?.base ?? path));
    const none = `0 of ${(0,numbers/* plural */.LS)(all.length, 'measured file')} in it`;
    if (lost.length > 0) {
        const sentence = `unknown: ${none}, and of its changed files base measures ${listNames(lost)}`;
        return (0,gates_result/* fail */.fJ)(setting, { ...finding, sentence, headline: `coverage of ${finding.scope} unknown` });
    }
    if (unmeasured.length === 0 && [...(before?.keys() ?? [])].some(isIn))
        return (0,gates_result/* pass */.IX)(setting, { ...finding, actual: 'n/a', sentence: `nothing changed in it, and ${none}` });
    return (0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...finding, sentence: none });
}
function judge({ setting, patch: measured, coverage, metric }) {
    const patch = withUnseen(measured, setting, metric);
    const least = setting.limit ?? numbers/* WHOLE */.Ef;
    const limit = (0,numbers/* percentLimit */.Hh)(least);
    const scope = (0,coverage_scope/* scopeName */.OK)(setting);
    const words = `changed ${coverage_scope/* METRIC_WORDS */.dt[metric]}`;
    const { ratio } = patch;
    const actual = (0,numbers/* percent */.KN)(ratio, (0,numbers/* decimalsOf */.m2)(least));
    const finding = { scope, actual, limit };
    const of = `${(0,numbers/* count */.U9)(ratio.covered)} of ${(0,numbers/* count */.U9)(ratio.total)} ${words}`;
    const headline = `${actual} of changed lines covered, ${limit} wanted`;
    const bound = patch.files.filter(({ path }) => coverage.files.get(path)?.branchesAtLeast === true).length;
    if (bound > 0 && (0,coverage_scope/* isOfBranches */.Mf)(metric)) {
        const sentence = `${words} are a lower bound: reports of ${(0,numbers/* plural */.LS)(bound, 'file')} do not say which branch was taken`;
        return (0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...finding, actual: 'unknown', sentence });
    }
    const { carried = [], lost = [], unseen = [] } = patch;
    const gone = [...lost, ...unseen];
    const small = setting.ignoreBelow ?? IGNORE_BELOW;
    const isSmall = ratio.total + linesOf(gone) < small;
    const hidden = [...patch.withoutLines, ...patch.unknownLines, ...carried.map(({ path }) => path)];
    if (hidden.length > 0) {
        const { worst, best } = bounds(patch, { coverage, metric });
        if (worst !== undefined && (0,domain_ratio/* meets */.D)(worst, least)) {
            const sentence = `${of} (${actual} ≥ ${limit}), and so with any line of ${(0,numbers/* plural */.LS)(hidden.length, 'file')} whose changes are not known`;
            return (0,gates_result/* pass */.IX)(setting, { ...finding, sentence });
        }
        const unmeasured = linesOf(carried);
        if (hidden.length === carried.length && ratio.total + unmeasured + linesOf(gone) < small) {
            const sentence = `${of} covered, ${(0,numbers/* plural */.LS)(unmeasured, 'line')} of ${listNames(hidden)} not measured: fewer than ${(0,numbers/* count */.U9)(small)} are only told`;
            return (0,gates_result/* notJudged */.be)(setting, 'not required', { ...finding, sentence });
        }
        const why = carried.length > 0
            ? 'not measured here, only carried:'
            : patch.withoutLines.length > 0
                ? 'the report has only totals of'
                : 'the diff does not show the lines of';
        const low = best !== undefined && !(0,domain_ratio/* meets */.D)(best, least) ? `at most ${(0,numbers/* percent */.KN)(best, (0,numbers/* decimalsOf */.m2)(least))}` : 'unknown';
        const sentence = `${low === 'unknown' ? 'unknown for' : `${low} of`} ${words}, ${limit} wanted: ${why} ${listNames(hidden)}`;
        const title = low === 'unknown' ? 'coverage of changed lines unknown' : `${low} of changed lines covered, ${limit} wanted`;
        return (0,gates_result/* fail */.fJ)(setting, { scope, actual: low, limit, sentence, headline: title });
    }
    if (gone.length > 0) {
        const { worst, best } = bounds(patch, { coverage, metric });
        const isSure = (worst !== undefined && (0,domain_ratio/* meets */.D)(worst, least)) || (best !== undefined && !(0,domain_ratio/* meets */.D)(best, least));
        if (!isSure || isSmall) {
            const told = isSmall ? `: fewer than ${(0,numbers/* count */.U9)(small)} lines are only told` : '';
            const sentence = `${of} covered, and ${goneWords({ lost, unseen })}${told}`;
            return (0,gates_result/* notJudged */.be)(setting, isSmall ? 'not required' : 'not comparable', {
                ...finding,
                actual: 'unknown',
                sentence,
                ...(lost.length > 0 ? {} : { headline: `${(0,numbers/* plural */.LS)(unseen.length, 'new file')} in no report` }),
            });
        }
    }
    const unsure = patch.unsure.length === 0
        ? ''
        : `; ${(0,numbers/* plural */.LS)(patch.unsure.length, 'file')} may be one that a report names otherwise`;
    if (ratio.total === 0) {
        const among = (0,numbers/* plural */.LS)(patch.unmeasured.length, 'changed file');
        if (unsure === '')
            return (0,gates_result/* pass */.IX)(setting, { ...finding, sentence: `nothing to cover: 0 ${words}` });
        const sentence = `0 ${words}, but of ${among} ${(0,numbers/* count */.U9)(patch.unsure.length)} may be one that a report names otherwise`;
        return (0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...finding, actual: 'unknown', sentence });
    }
    if ((0,domain_ratio/* meets */.D)(ratio, least)) {
        const sentence = `${of} covered (${actual} ≥ ${limit})${unsure}`;
        // A report measures one of them and says so little of its path that another file could be meant.
        const isLeftOut = patch.unsure.length > 0 &&
            (coverage.asWritten === true || patch.unsure.some((path) => isEndOf(path, coverage.unresolved)));
        return isLeftOut
            ? (0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...finding, sentence })
            : (0,gates_result/* pass */.IX)(setting, { ...finding, sentence });
    }
    if (isSmall) {
        const sentence = `${of} covered (${actual}): fewer than ${(0,numbers/* count */.U9)(small)} are only told`;
        return (0,gates_result/* notJudged */.be)(setting, 'not required', { ...finding, sentence });
    }
    const start = `${of} covered (${actual} < ${limit})${unsure}`;
    return (0,gates_result/* fail */.fJ)(setting, { ...finding, sentence: start + (0,places/* listPlaces */.bF)(patch.files, { start, scope, metric }), headline });
}
/** Whether one of the written paths is the end of the path, with a folder at least: a name alone says little. */
function isEndOf(path, written) {
    return written.some((end) => end.includes('/') && `/${path}`.endsWith(`/${end}`));
}

;// CONCATENATED MODULE: ./lib/gates/duration.js




/** The sum over the tests, not the time that passed on the clock: tests that run side by side each count. */
const duration = {
    name: 'duration',
    summary: 'time of all tests together, as the reports have it',
    limit: { key: 'max', unit: 'seconds', required: true },
    narrows: ['suite'],
    configure: duration_configure,
};
function duration_configure(setting) {
    const most = setting.limit ?? 0;
    const limit = (0,numbers/* duration */.p0)(most);
    return (evidence) => {
        const answer = findScope(evidence, setting, limit);
        if ('result' in answer)
            return [answer.result];
        const { name } = answer.scope;
        const { ms, timed, all } = measure(evidence, setting.suite);
        const of = `${(0,numbers/* count */.U9)(timed)} of ${(0,numbers/* count */.U9)(all)} tests have a time`;
        if (timed === 0) {
            const sentence = `unknown, at most ${limit} wanted: ${of}`;
            return [(0,gates_result/* fail */.fJ)(setting, { scope: name, actual: 'unknown', limit, sentence, headline: 'duration unknown' })];
        }
        const finding = { scope: name, actual: (0,numbers/* duration */.p0)(ms), limit };
        if (ms <= most)
            return [(0,gates_result/* pass */.IX)(setting, { ...finding, sentence: `${(0,numbers/* duration */.p0)(ms)}, at most ${limit} (${of})` })];
        const headline = `tests took ${(0,numbers/* duration */.p0)(ms)}, at most ${limit}`;
        return [(0,gates_result/* fail */.fJ)(setting, { ...finding, sentence: `${(0,numbers/* duration */.p0)(ms)}, over the limit of ${limit} (${of})`, headline })];
    };
}
function measure({ head, policy }, suite) {
    const matches = suite === undefined ? () => true : (0,path_matcher/* pathMatcher */.k)(policy.suites.find(({ name }) => name === suite)?.tests ?? []);
    const wanted = head.reports.map(({ path }) => matches(path));
    let ms = 0;
    let timed = 0;
    let all = 0;
    for (const test of testsOf(head.suites)) {
        if (wanted[test.report] !== true || test.kind !== 'case')
            continue;
        all++;
        if (test.ms === undefined)
            continue;
        timed++;
        ms += test.ms;
    }
    return { ms: Math.ceil(ms), timed, all };
}
function* testsOf(suites) {
    for (const { cases } of suites)
        yield* cases;
}

;// CONCATENATED MODULE: ./lib/gates/counted.js



/** Files `name.ts` in this folder say what is counted; the limit, the scope and the states are the same for all. */
function countedGate(counted) {
    return {
        name: counted.name,
        summary: counted.summary,
        limit: { key: 'max', unit: 'count', required: false, default: 0 },
        narrows: ['suite'],
        configure: (setting) => counted_configure(counted, setting),
    };
}
function counted_configure({ needsBase, measure, tell, headline, doubt }, setting) {
    const most = setting.limit ?? 0;
    const limit = (0,numbers/* count */.U9)(most);
    return (evidence) => {
        const { comparison } = evidence;
        const answer = findScope(evidence, setting, limit);
        if ('result' in answer)
            return [answer.result];
        const { scope } = answer;
        if (needsBase && comparison.base === undefined) {
            const sentence = (0,gates_result/* noBase */.pr)(comparison.noBase);
            return [(0,gates_result/* notJudged */.be)(setting, 'no base', { scope: scope.name, actual: 'unknown', limit, sentence })];
        }
        const n = measure(scope, evidence);
        const finding = { scope: scope.name, actual: (0,numbers/* count */.U9)(n), limit, sentence: `${tell(n, scope)}, limit ${limit}` };
        if (n > most)
            return [(0,gates_result/* fail */.fJ)(setting, { ...finding, headline: headline(n) })];
        const why = doubt?.(scope, evidence);
        if (why === undefined)
            return [(0,gates_result/* pass */.IX)(setting, finding)];
        return [(0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...finding, actual: 'unknown', sentence: why })];
    };
}

;// CONCATENATED MODULE: ./lib/gates/failing.js


/** Absolute: neither base nor the quarantine excuses anything. */
const failing = countedGate({
    name: 'failing',
    summary: 'all tests that fail, known or new, and errors outside tests',
    needsBase: false,
    measure: ({ head }) => head.failed + head.errored + head.collectionErrors,
    tell: (_, { head }) => {
        const outside = head.collectionErrors === 0 ? '' : ` and ${(0,numbers/* plural */.LS)(head.collectionErrors, 'error')} outside tests`;
        return `${(0,numbers/* count */.U9)(head.failed + head.errored)} of ${(0,numbers/* plural */.LS)(head.total, 'test')} failing${outside}`;
    },
    headline: (n) => `${(0,numbers/* count */.U9)(n)} failing`,
});

;// CONCATENATED MODULE: ./lib/gates/file-coverage.js







/** A file under the bar counts although the total is over it. A file with nothing to cover is over every bar. */
const fileCoverage = {
    name: 'file-coverage',
    summary: 'coverage of every single file',
    limit: { key: 'min', unit: 'percent', required: true },
    narrows: ['paths', 'component', 'metric'],
    options: ['rises'],
    configure: file_coverage_configure,
};
function file_coverage_configure(setting) {
    const least = setting.limit ?? numbers/* WHOLE */.Ef;
    const limit = (0,numbers/* percentLimit */.Hh)(least);
    const scope = (0,coverage_scope/* scopeName */.OK)(setting);
    return (evidence) => {
        const metric = (0,coverage_scope/* metricOf */.ak)(setting, evidence);
        const found = (0,coverage_scope/* measure */.xP)(evidence.head, setting, metric);
        const words = coverage_scope/* METRIC_WORDS */.dt[metric];
        switch (found.kind) {
            case 'absent': {
                const sentence = `unknown, ${limit} of ${words} in every file wanted: ${found.reason}`;
                return [(0,gates_result/* fail */.fJ)(setting, { scope, actual: 'unknown', limit, sentence, headline: 'coverage by file unknown' })];
            }
            case 'lower bound':
                return [(0,gates_result/* notJudged */.be)(setting, 'not comparable', { scope, actual: 'unknown', limit, sentence: found.reason })];
            case 'measured': {
                const all = (0,numbers/* plural */.LS)(found.files.length, 'file');
                const below = found.files
                    .map((file) => ({ path: file.path, ratio: (0,coverage_totals/* fileRatio */.wc)(file, metric) }))
                    .filter((file) => isBelow(file, least));
                const finding = { scope, actual: `${(0,numbers/* count */.U9)(below.length)} of ${all}`, limit };
                const carried = (0,coverage_scope/* carriedWords */.oM)(evidence, setting, metric);
                if (below.length === 0)
                    return [(0,gates_result/* pass */.IX)(setting, { ...finding, sentence: `0 of ${all} under ${limit} of ${words}${carried}` })];
                const start = `${(0,numbers/* count */.U9)(below.length)} of ${all} under ${limit} of ${words}${carried}: `;
                const room = gates_result/* LONGEST_SENTENCE */.Hy - start.length - (scope === '' ? 0 : Math.min(scope.length, 50) + 2);
                const names = below.toSorted(worstFirst).map((file) => file_coverage_tell(file, (0,numbers/* decimalsOf */.m2)(least)));
                return [
                    (0,gates_result/* fail */.fJ)(setting, {
                        ...finding,
                        sentence: start + listFitting(names, room),
                        headline: `${(0,numbers/* plural */.LS)(below.length, 'file')} under ${limit} coverage`,
                    }),
                ];
            }
        }
    };
}
function isBelow({ ratio }, least) {
    return ratio === undefined || !(0,domain_ratio/* meets */.D)(ratio, least);
}
function worstFirst(a, b) {
    return share(a) - share(b) || (0,domain_text/* byText */.z)(a.path, b.path);
}
/** Only to sort by; what is judged is compared in integers. */
function share({ ratio }) {
    return ratio === undefined || ratio.total === 0 ? -1 : ratio.covered / ratio.total;
}
function file_coverage_tell({ path, ratio }, decimals) {
    const name = (0,printable/* oneLine */.TN)(path);
    return ratio === undefined
        ? `${name} not measured`
        : `${name} ${(0,numbers/* percent */.KN)(ratio, decimals)} (${(0,numbers/* count */.U9)(ratio.covered)} of ${(0,numbers/* count */.U9)(ratio.total)})`;
}
/** As many as fit, and how many are left. The first is always there; the sentence is cut where even that is too long. */
function listFitting(names, room) {
    for (let shown = names.length; shown > 1; shown--) {
        const rest = names.length - shown;
        const text = `${names.slice(0, shown).join(', ')}${rest === 0 ? '' : ` + ${(0,numbers/* count */.U9)(rest)} more`}`;
        if (text.length <= room)
            return text;
    }
    const more = names.length > 1 ? ` + ${(0,numbers/* count */.U9)(names.length - 1)} more` : '';
    return `${names[0] ?? ''}${more}`;
}

;// CONCATENATED MODULE: ./lib/gates/flaky.js


const flaky = countedGate({
    name: 'flaky',
    summary: 'tests of which one attempt failed and a later one of the same run passed',
    needsBase: false,
    measure: ({ head }) => head.flaky,
    tell: (n, { head }) => `${(0,numbers/* count */.U9)(n)} of ${(0,numbers/* plural */.LS)(head.total, 'test')} passed only when run again`,
    headline: (n) => `${(0,numbers/* plural */.LS)(n, 'test')} flaky`,
});

;// CONCATENATED MODULE: ./lib/gates/min-tests.js



/** A skipped test did not run: a suite that is skipped as a whole must not reach its minimum. */
const minTests = {
    name: 'min-tests',
    summary: 'tests that ran (skipped ones did not)',
    limit: { key: 'min', unit: 'count', required: true },
    narrows: ['suite'],
    configure: min_tests_configure,
};
function min_tests_configure(setting) {
    const least = setting.limit ?? 1;
    const limit = (0,numbers/* count */.U9)(least);
    return (evidence) => {
        const answer = findScope(evidence, setting, limit);
        if ('result' in answer)
            return [answer.result];
        const { name, head } = answer.scope;
        const ran = head.total - head.skipped;
        const finding = { scope: name, actual: (0,numbers/* count */.U9)(ran), limit };
        const sentence = `${(0,numbers/* count */.U9)(ran)} of ${(0,numbers/* plural */.LS)(head.total, 'test')} ran, at least ${limit} wanted`;
        if (ran >= least)
            return [(0,gates_result/* pass */.IX)(setting, { ...finding, sentence })];
        return [(0,gates_result/* fail */.fJ)(setting, { ...finding, sentence, headline: `${(0,numbers/* plural */.LS)(ran, 'test')} ran, ${limit} wanted` })];
    };
}

// EXTERNAL MODULE: ./lib/merge/suites.js
var merge_suites = __webpack_require__(21447);
;// CONCATENATED MODULE: ./lib/gates/missing-tests.js





/** Tests of a suite that did not run to its end are not missing but not run: those are `complete`'s. */
const missingTests = countedGate({
    name: 'missing-tests',
    summary: 'tests known from base that are gone although the diff does not say why',
    needsBase: true,
    measure: (scope, evidence) => countMissing(evidence, scope),
    tell: (n, { head }) => `${(0,numbers/* plural */.LS)(n, 'test')} of base missing, ${(0,numbers/* count */.U9)(head.total)} reported`,
    headline: (n) => `${(0,numbers/* plural */.LS)(n, 'test')} missing`,
    doubt: gapOfBase,
});
/**
 * What base itself did not read to its end: a test that it left out cannot be missed. A file that cannot be loaded names its gap, and is
 * compared as an entry of its own.
 */
function gapOfBase({ name }, { comparison, policy }) {
    const { reports = [], suites = [] } = comparison.base?.snapshot ?? {};
    const isIn = isExpected(name, policy.suites);
    const report = reports.find(({ path, state, tests }) => state !== 'whole' && tests !== undefined && isIn(path));
    const suite = suites.find(({ state, reasons, cases }) => {
        const path = reports[cases.at(0)?.report ?? -1]?.path;
        return state !== 'whole' && reasons.some((each) => each !== merge_suites/* ENTRY_REASONS */.l8.collection) && isIn(path ?? '');
    });
    const found = report === undefined ? suite : { name: report.path, state: report.state };
    return found && `base has not all its tests: ${found.name} was ${found.state} there`;
}
/** Whether the tests of a report are in a scope, and are to run every time. */
function isExpected(scope, suites) {
    const own = suites.find(({ name }) => name === scope);
    const isOwn = own === undefined ? () => true : (0,path_matcher/* pathMatcher */.k)(own.tests);
    const selected = suites.filter(({ selection }) => selection === 'partial').map(({ tests }) => (0,path_matcher/* pathMatcher */.k)(tests));
    return (path) => isOwn(path) && selected.every((isSelected) => !isSelected(path));
}

// EXTERNAL MODULE: ./lib/compare/line-units.js
var line_units = __webpack_require__(1155);
// EXTERNAL MODULE: ./lib/compare/path-ends.js
var path_ends = __webpack_require__(35583);
// EXTERNAL MODULE: ./lib/domain/mutants.js
var domain_mutants = __webpack_require__(7068);
;// CONCATENATED MODULE: ./lib/gates/mutation-score.js








/** Of the mutants on changed lines, those that a test noticed. One that was not tried counts as not noticed; one that is no program as none. */
const mutationScore = {
    name: 'mutation-score',
    summary: 'mutants on changed lines (or on all) that a test noticed',
    limit: { key: 'min', unit: 'percent', required: true },
    narrows: ['paths', 'component', 'ignore-below'],
    options: ['lines', 'rises'],
    configure: mutation_score_configure,
};
/** One mutant of three says little. */
const mutation_score_IGNORE_BELOW = 20;
function mutation_score_configure(setting) {
    const least = setting.limit ?? numbers/* WHOLE */.Ef;
    const limit = (0,numbers/* percentLimit */.Hh)(least);
    const scope = (0,coverage_scope/* scopeName */.OK)(setting);
    const isIn = (0,path_matcher/* pathMatcher */.k)(setting.paths);
    const ofAll = setting.lines === 'all';
    const where = ofAll ? '' : ' on changed lines';
    return ({ head: { mutants, reports }, diffs }) => {
        const unknown = { scope, actual: 'unknown', limit };
        // Of a report of which nothing could be read nobody knows what it was about.
        const broken = reports.find((row) => row.state !== 'whole' && (row.mutants !== undefined || row.coverage?.files === 0));
        if (broken !== undefined) {
            const sentence = `unknown, ${limit} of mutants${where} wanted: ${(0,coverage_scope/* notWholeWords */.ON)(broken)}`;
            return [(0,gates_result/* fail */.fJ)(setting, { ...unknown, sentence, headline: 'mutation score unknown' })];
        }
        if (mutants === undefined) {
            const sentence = `unknown, ${limit} of mutants${where} wanted: no mutation report`;
            return [(0,gates_result/* fail */.fJ)(setting, { ...unknown, sentence, headline: 'mutation score unknown' })];
        }
        if (!ofAll && diffs?.change === undefined) {
            return [(0,gates_result/* notJudged */.be)(setting, 'no base', { ...unknown, sentence: 'nobody said what changed: no diff' })];
        }
        const files = [...mutants.files].filter(([path]) => isIn(path));
        if (setting.component !== undefined && files.length === 0) {
            const sentence = `0 of ${(0,numbers/* plural */.LS)(mutants.files.size, 'file')} with mutants in it`;
            return [(0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...unknown, sentence })];
        }
        const found = ofAll || diffs?.change === undefined ? files.flatMap(([, all]) => all) : onLines(files, diffs.change);
        const counts = (0,domain_mutants/* countMutants */.m)(found);
        const noticed = counts.killed + counts.timeout;
        const score = {
            covered: noticed,
            total: noticed + counts.survived + counts['no-coverage'] + counts.pending,
        };
        const actual = (0,numbers/* percent */.KN)(score, (0,numbers/* decimalsOf */.m2)(least));
        const finding = { scope, actual, limit };
        if (score.total === 0) {
            const lost = ofAll ? 0 : unsure(mutants, diffs?.change);
            const sentence = `no mutant lies${ofAll ? ' there' : where}`;
            if (lost === 0)
                return [(0,gates_result/* pass */.IX)(setting, { ...finding, sentence })];
            const why = `${sentence}, but ${(0,numbers/* plural */.LS)(lost, 'changed file')} may be one that a report names otherwise`;
            return [(0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...unknown, sentence: why })];
        }
        const of = `${(0,numbers/* count */.U9)(score.covered)} of ${(0,numbers/* plural */.LS)(score.total, 'mutant')}${where} noticed`;
        const parts = [
            ...(counts['no-coverage'] > 0 ? [`${(0,numbers/* count */.U9)(counts['no-coverage'])} where no test comes`] : []),
            ...(counts.pending > 0 ? [`${(0,numbers/* count */.U9)(counts.pending)} not tried`] : []),
        ];
        const more = parts.length === 0 ? '' : `; ${parts.join(', ')}`;
        if ((0,domain_ratio/* meets */.D)(score, least))
            return [(0,gates_result/* pass */.IX)(setting, { ...finding, sentence: `${of} (${actual} ≥ ${limit})${more}` })];
        const small = setting.ignoreBelow ?? mutation_score_IGNORE_BELOW;
        if (score.total < small) {
            const sentence = `${of} (${actual}): fewer than ${(0,numbers/* count */.U9)(small)} are only told`;
            return [(0,gates_result/* notJudged */.be)(setting, 'not required', { ...finding, sentence })];
        }
        const headline = `mutation score ${actual}, ${limit} wanted`;
        return [(0,gates_result/* fail */.fJ)(setting, { ...finding, sentence: `${of} (${actual} < ${limit})${more}`, headline })];
    };
}
function onLines(files, diff) {
    return files.flatMap(([path, all]) => {
        const changed = diff.byHead.get(path);
        if (changed === undefined)
            return [];
        // Which lines changed is not known: each of them may have.
        if (changed.binary && changed.edits.length === 0)
            return all;
        const spans = (0,line_units/* headSpans */.ys)(changed.edits);
        return all.filter(({ line, endLine }) => touches(spans, line, endLine));
    });
}
function touches(spans, first, last) {
    if ((0,line_units/* spanAt */.i6)(spans, first) >= 0)
        return true;
    return spans.starts.some((start, i) => start > first && start <= last && (spans.ends[i] ?? 0) > start);
}
/** Changed files that a path of a report may mean which is not in the repository. */
function unsure({ unresolved, files, asWritten }, diff) {
    const names = new Set(unresolved.map((path) => (0,path_ends/* fileName */.Md)((0,path_ends/* looseName */._V)(path))));
    const changed = diff?.files.flatMap(({ head }) => (head === undefined || files.has(head) ? [] : [head])) ?? [];
    const isUnsure = asWritten === true ? (0,path_ends/* endsAlike */.rn)(files.keys(), true) : (path) => names.has((0,path_ends/* fileName */.Md)((0,path_ends/* looseName */._V)(path)));
    return changed.filter(isUnsure).length;
}

// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
;// CONCATENATED MODULE: ./lib/gates/newly-failing.js







const newlyFailing = {
    name: 'newly-failing',
    summary: 'tests that fail and did not, or not so, on base; without a base every failing test',
    limit: { key: 'max', unit: 'count', required: false, default: 0 },
    narrows: ['suite'],
    options: ['likely-flaky'],
    configure: newly_failing_configure,
};
function newly_failing_configure(setting) {
    const limit = setting.limit ?? 0;
    return (evidence) => {
        const answer = findScope(evidence, setting, (0,numbers/* count */.U9)(limit));
        if ('result' in answer)
            return [answer.result];
        const { scope } = answer;
        const { comparison } = evidence;
        const found = countFailures(evidence, setting, scope);
        const compared = comparison.base !== undefined;
        const finding = { scope: scope.name, actual: (0,numbers/* count */.U9)(found.total), limit: (0,numbers/* count */.U9)(limit) };
        const besides = found.let === 0 ? '' : `; ${(0,numbers/* count */.U9)(found.let)} likely flaky let through`;
        if (found.total > limit) {
            const causes = findCauses(comparison, found.counts);
            const sentence = newly_failing_tell({ words: listed(found), causes, scope, limit: `${(0,numbers/* count */.U9)(limit)}${besides}`, compared });
            return [(0,gates_result/* fail */.fJ)(setting, { ...finding, sentence, headline: headline(found, { causes, compared }) })];
        }
        const masked = maskedByBase(evidence, scope);
        if (masked !== undefined) {
            const sentence = `${masked}${besides}`;
            return [(0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...finding, sentence, headline: 'most tests failed on base' })];
        }
        if (found.total + found.unsure > limit) {
            const sentence = `${(0,numbers/* plural */.LS)(found.unsure, 'known failure')} accepted until it expired: whether this change touches its file is unknown${besides}`;
            return [(0,gates_result/* notJudged */.be)(setting, 'not comparable', { ...finding, sentence, headline: 'an acceptance has expired' })];
        }
        if (found.total + found.let > limit) {
            const causes = findCauses(comparison, found.isLet);
            const words = (0,numbers/* plural */.LS)(found.let, 'likely flaky test');
            const sentence = newly_failing_tell({ words, causes, scope, limit: `${(0,numbers/* count */.U9)(limit)}, let through`, compared });
            return [
                (0,gates_result/* fail */.fJ)({ ...setting, level: 'warn' }, { ...finding, sentence, headline: `${words} let through${inCauses(causes)}` }),
            ];
        }
        const accepted = comparison.changes.waived.filter((each) => (0,tests/* isFailing */.DI)(each.test.verdict) && scope.includes(each)).length;
        const rest = accepted === 0 ? '' : `; ${(0,numbers/* plural */.LS)(accepted, 'failure')} accepted by the quarantine`;
        const what = compared ? 'newly failing' : `failing (${(0,gates_result/* noBase */.pr)(comparison.noBase)})`;
        const sentence = `${listed(found)} of ${(0,numbers/* count */.U9)(scope.head.total)} ${what}, limit ${(0,numbers/* count */.U9)(limit)}${besides}${rest}`;
        return [
            accepted > 0 && found.total + accepted > limit
                ? (0,gates_result/* waived */.rg)(setting, { ...finding, sentence })
                : (0,gates_result/* pass */.IX)(setting, { ...finding, sentence }),
        ];
    };
}
function countFailures(evidence, setting, scope) {
    const { changes, collectionChanges = [] } = evidence.comparison;
    // What is no test is never let through: a file that cannot be loaded hides what is in it.
    const isLet = (change) => setting.likelyFlaky === 'warn' &&
        change.class === 'likelyFlaky' &&
        change.test.kind === 'case' &&
        scope.includes(change);
    const isNew = (change) => (0,domain_comparison/* isUnexcused */.vL)(change) && change.lapsed === undefined && scope.includes(change);
    const known = [...changes.stillFailing, ...collectionChanges].filter(scope.includes);
    const isLapsed = (change) => change.lapsed === 'touched' && scope.includes(change);
    const letThrough = setting.likelyFlaky === 'warn' ? scope.changes.likelyFlaky : 0;
    const tests = domain_comparison/* UNEXCUSED */.pw.reduce((sum, name) => sum + scope.changes[name], 0) - letThrough;
    const others = entriesThatAreNoTests(evidence, setting, isNew);
    const lapsed = known.filter(isLapsed).length;
    return {
        tests,
        flaky: scope.changes.likelyFlaky - letThrough,
        others,
        lapsed,
        total: tests + others + lapsed,
        let: letThrough,
        unsure: known.filter((change) => change.lapsed === 'unknown').length,
        counts: (change) => isLapsed(change) || (isNew(change) && !isLet(change) && (others > 0 || change.test.kind === 'case')),
        isLet,
    };
}
/** `36 tests and 1 error outside tests` */
function listed({ tests, others, lapsed }) {
    const words = [
        ...(tests === 0 && lapsed > 0 ? [] : [(0,numbers/* plural */.LS)(tests, 'test')]),
        ...(others === 0 ? [] : [`${(0,numbers/* plural */.LS)(others, 'error')} outside tests`]),
        ...(lapsed === 0 ? [] : [(0,numbers/* plural */.LS)(lapsed, 'known failure')]),
    ];
    return words.join(' and ');
}
/** `35 tests newly failing, 1 likely flaky (2 causes)`: what a second run may mend is not told as news. */
function headline(found, { causes, compared }) {
    const { flaky, others, lapsed } = found;
    const tests = found.tests - flaky;
    const hasNews = tests + others > 0;
    const words = [
        ...(hasNews ? [`${listed({ tests, others, lapsed: 0 })} ${compared ? 'newly failing' : 'failing'}`] : []),
        ...(flaky === 0
            ? []
            : [hasNews ? `${(0,numbers/* count */.U9)(flaky)} likely flaky` : `${(0,numbers/* plural */.LS)(flaky, 'test')} failing, likely flaky`]),
        ...(lapsed === 0 ? [] : [`${(0,numbers/* plural */.LS)(lapsed, 'expired acceptance')} in files of this change`]),
    ];
    return `${words.join(', ')}${inCauses(causes)}`;
}
function inCauses({ count: causes }) {
    return causes === 0 ? '' : ` (${(0,numbers/* plural */.LS)(causes, 'cause')})`;
}
/**
 * New errors outside tests (a file that cannot be loaded, a set-up of a class). `complete` reports them; where a policy has no such gate of
 * the same weight they count here, since otherwise nothing would.
 */
function entriesThatAreNoTests({ comparison, policy }, { level }, counts) {
    const sees = (gate) => gate.check === 'complete' && gate.suite === undefined && (gate.level === 'block' || level === 'warn');
    return policy.gates.some(sees) ? 0 : (comparison.collectionChanges ?? []).filter(counts).length;
}
/**
 * Where most tests failed on base, something else broke there: what fails here with the same error is not excused by it, and not newly
 * failing either. Failures that runs before had as well are known.
 */
function maskedByBase({ comparison }, scope) {
    const { baseCounts, changes } = comparison;
    if (baseCounts === undefined || !(0,tests/* isMassFailure */.b9)(baseCounts))
        return undefined;
    const masked = changes.stillFailing.filter((change) => change.standing !== 'broken' && scope.includes(change)).length;
    if (masked === 0)
        return undefined;
    const failed = `${(0,numbers/* count */.U9)(baseCounts.failed + baseCounts.errored)} of ${(0,numbers/* plural */.LS)(baseCounts.total, 'test')} failed on base`;
    return `${failed}: whether the ${(0,numbers/* plural */.LS)(masked, 'test')} that ${masked === 1 ? 'fails' : 'fail'} here alike would work is unknown`;
}
/** `36 tests, 1 cause, limit 0. F-3a1b9c ConnectionRefusedError (passed in 20 of 20 base runs)` */
function newly_failing_tell({ words, causes, scope, limit, compared }) {
    const of = ` of ${(0,numbers/* count */.U9)(scope.head.total)}`;
    const why = compared ? '' : ' failing, no base to compare with';
    const start = `${words}${of}${why}, ${causes.count === 0 ? '' : `${(0,numbers/* plural */.LS)(causes.count, 'cause')}, `}limit ${limit}`;
    const name = scope.name === '' ? 0 : (0,printable/* cut */.Jj)(scope.name, 50).length + 2;
    if (causes.top === undefined)
        return start;
    // Without a base the evidence of every failure is that there is none, which stands here already.
    const shown = compared ? causes : { ...causes, top: { ...causes.top, evidence: '' } };
    return `${start}.${describeTop(shown, gates_result/* LONGEST_SENTENCE */.Hy - start.length - name - 1)}`;
}

;// CONCATENATED MODULE: ./lib/gates/newly-skipped.js


const newlySkipped = countedGate({
    name: 'newly-skipped',
    summary: 'tests that ran on base and are skipped now',
    needsBase: true,
    measure: ({ changes }) => changes.newlySkipped,
    tell: (n, { head }) => `${(0,numbers/* count */.U9)(n)} of ${(0,numbers/* plural */.LS)(head.total, 'test')} newly skipped (${(0,numbers/* count */.U9)(head.skipped)} skipped in all)`,
    headline: (n) => `${(0,numbers/* plural */.LS)(n, 'test')} newly skipped`,
});

;// CONCATENATED MODULE: ./lib/gates/pass-rate.js




const passRate = {
    name: 'pass-rate',
    summary: 'passed tests of those that were not skipped; unknown, and so not reached, for a run that is not whole',
    limit: { key: 'min', unit: 'percent', required: true },
    narrows: ['suite'],
    configure: pass_rate_configure,
};
function pass_rate_configure(setting) {
    const least = setting.limit ?? numbers/* WHOLE */.Ef;
    const limit = (0,numbers/* percentLimit */.Hh)(least);
    return (evidence) => {
        const answer = findScope(evidence, setting, limit);
        if ('result' in answer)
            return [answer.result];
        const { scope } = answer;
        const { name, head, whole } = scope;
        const rate = { covered: head.passed, total: head.total - head.skipped };
        if (!whole) {
            const sentence = `unknown, ${limit} wanted: not everything that was to run did (${reported(scope)})`;
            return [(0,gates_result/* fail */.fJ)(setting, { scope: name, actual: 'unknown', limit, sentence, headline: 'pass rate unknown' })];
        }
        if (rate.total === 0) {
            const sentence = `unknown, ${limit} wanted: no test ran, ${(0,numbers/* count */.U9)(head.skipped)} skipped`;
            return [(0,gates_result/* fail */.fJ)(setting, { scope: name, actual: 'unknown', limit, sentence, headline: 'no test ran' })];
        }
        const actual = (0,numbers/* percent */.KN)(rate, (0,numbers/* decimalsOf */.m2)(least));
        const broken = rate.total - rate.covered;
        const known = broken === 0 ? '' : `, ${(0,numbers/* count */.U9)(scope.changes.stillFailing)} known`;
        const counts = `(${(0,numbers/* count */.U9)(broken)} of ${(0,numbers/* count */.U9)(rate.total)} failed${known})`;
        const finding = { scope: name, actual, limit };
        if ((0,domain_ratio/* meets */.D)(rate, least))
            return [(0,gates_result/* pass */.IX)(setting, { ...finding, sentence: `${actual} ≥ ${limit} ${counts}` })];
        const headline = `pass rate ${actual}, ${limit} wanted`;
        return [(0,gates_result/* fail */.fJ)(setting, { ...finding, sentence: `${actual} < ${limit} ${counts}`, headline })];
    };
}
function reported({ head, changes }) {
    const rest = changes.notRun === 0 ? '' : `, ${(0,numbers/* count */.U9)(changes.notRun)} did not run`;
    return `${(0,numbers/* plural */.LS)(head.total, 'test')} reported${rest}`;
}

// EXTERNAL MODULE: ./lib/gates/stricter.js
var stricter = __webpack_require__(62252);
;// CONCATENATED MODULE: ./lib/gates/index.js















/** Every check, in the order of the documentation. A new one is a file and a row here. */
const GATES = [
    complete,
    newlyFailing,
    failing,
    missingTests,
    newlySkipped,
    flaky,
    passRate,
    minTests,
    duration,
    coverage,
    fileCoverage,
    coverageOfChangedLines,
    coverageDrop,
    mutationScore,
];
/** Judges by the policy, gate by gate in its order. */
function judgeGates(evidence) {
    return evidence.policy.gates.flatMap((setting) => {
        const gate = GATES.find(({ name }) => name === setting.check);
        // A policy is parsed against the table: only a program that builds one by hand can come here.
        if (gate === undefined)
            throw new Error(`the policy has a check that is not in the table: ${setting.check}`);
        return gate.configure(setting)(evidence);
    });
}
function gates_judge(evidence) {
    return (0,stricter/* conclude */.E)(judgeGates(evidence), evidence.comparison);
}


/***/ }),

/***/ 42354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vm: () => (/* binding */ mostUncovered),
/* harmony export */   bF: () => (/* binding */ listPlaces),
/* harmony export */   lq: () => (/* binding */ rangeText)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84694);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88979);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54621);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63647);




/** `14–19, 33` */
function rangeText(ranges) {
    return ranges.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}
/** What is not covered in that metric: also lines that ran, where it asks for their branches. */
function missedRanges({ uncovered, partial }, metric) {
    return metric === 'lines' ? uncovered : [...uncovered, ...partial].toSorted((a, b) => a.first - b.first);
}
/** Files with uncovered changed lines, those with the most first, then by path. */
function mostUncovered(files) {
    const missed = ({ ratio }) => ratio.total - ratio.covered;
    return files
        .filter(({ ratio }) => ratio.covered < ratio.total)
        .toSorted((a, b) => missed(b) - missed(a) || (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(a.path, b.path));
}
/** `; not covered: src/pay.ts 14–19, 33 + 2 files`: as much as the sentence has room for. */
function listPlaces(files, { start, scope, metric }) {
    const all = mostUncovered(files);
    const room = _result_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_SENTENCE */ .Hy - start.length - (scope === '' ? 0 : Math.min(scope.length, 50) + 2);
    let text = '';
    for (const [index, file] of all.entries()) {
        const rest = all.length - index - 1;
        const more = rest === 0 ? '' : ` + ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest)} more`;
        const next = `${text}${index === 0 ? '; not covered: ' : ', '}${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_3__/* .oneLine */ .TN)(file.path)} ${rangeText(missedRanges(file, metric))}`.trimEnd();
        if (next.length + more.length > room) {
            const left = all.length - index;
            return index === 0 ? '' : `${text} + ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(left)} more`;
        }
        text = next;
    }
    return text;
}


/***/ }),

/***/ 33751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ removedInBulk)
/* harmony export */ });
/** The rule by which a suite is in doubt, for what the diff takes away from it. */
const BULK = { tests: 5, percent: 10 };
/**
 * How many tests the diff takes away, where it does so in bulk from some suite; 0: nowhere. It blocks nobody, who deletes tests may do so;
 * but a run that is green because hardly any test is left is not to look like every other one.
 */
function removedInBulk({ suites }) {
    const isBulk = ({ base, changes: { removed } }) => removed >= BULK.tests && removed * 100 >= (base?.total ?? 0) * BULK.percent;
    return suites.some(isBulk) ? suites.reduce((sum, { changes }) => sum + changes.removed, 0) : 0;
}


/***/ }),

/***/ 63647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ LONGEST_SENTENCE),
/* harmony export */   IX: () => (/* binding */ pass),
/* harmony export */   be: () => (/* binding */ notJudged),
/* harmony export */   fJ: () => (/* binding */ fail),
/* harmony export */   pr: () => (/* binding */ noBase),
/* harmony export */   rg: () => (/* binding */ waived)
/* harmony export */ });
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88979);

/** No sentence of a gate is longer. */
const LONGEST_SENTENCE = 140;
function pass(setting, finding) {
    return toResult(setting, { ...finding, state: 'pass' });
}
/** The measurement breaks the limit, or what it needs of head is not there: blocks or warns, as the level says. */
function fail(setting, finding) {
    return toResult(setting, { ...finding, state: setting.level });
}
/** Only what the quarantine accepts keeps it from failing. */
function waived(setting, finding) {
    return toResult(setting, { ...finding, state: 'waived' });
}
/** Nothing can be said, and it is not for a lack of data of head. */
function notJudged(setting, because, finding) {
    return {
        ...toResult(setting, { ...finding, state: 'not-judged', sentence: `not judged, ${finding.sentence}` }),
        because,
    };
}
function toResult(setting, { scope = '', state, actual, limit, sentence, headline }) {
    const name = (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(scope), 50);
    return {
        check: setting.check,
        scope,
        state,
        actual,
        limit,
        ...(setting.metric === undefined ? {} : { metric: setting.metric }),
        sentence: (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(name === '' ? sentence : `${name}: ${sentence}`), LONGEST_SENTENCE),
        ...(headline === undefined ? {} : { headline: (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(headline), 80) }),
    };
}
/** `no base result for 4f2c91a`: `looked` names the commit, or is a clause of its own. */
function noBase(looked) {
    const text = (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(looked ?? '');
    if (text === '')
        return 'no base to compare with';
    return /^no\b/i.test(text) || text.includes(' ') ? text : `no base result for ${text}`;
}


/***/ }),

/***/ 62252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ conclude),
/* harmony export */   R: () => (/* binding */ stricter)
/* harmony export */ });
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6326);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44773);


const WEIGHTS = { pass: 0, warn: 1, block: 2 };
/** The results by the policy of the run, and those by that of base which are worse than what the own policy says of the same. */
function stricter(own, base) {
    const weight = (result) => WEIGHTS[(0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .weigh */ .v)(result)];
    const isSaid = (result) => own.some((each) => each.check === result.check && each.scope === result.scope && weight(each) >= weight(result));
    const worse = base.filter((result) => weight(result) > 0 && !isSaid(result));
    return [...own, ...worse.map((result) => ({ ...result, policy: 'base' }))];
}
/** What the results come to. */
function conclude(gates, comparison) {
    const verdict = (0,_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .V)(gates);
    return { verdict, title: (0,_title_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictTitle */ .S)({ verdict, gates, comparison }), gates };
}


/***/ }),

/***/ 6326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ verdictTitle),
/* harmony export */   z: () => (/* binding */ firstTwo)
/* harmony export */ });
/* harmony import */ var _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19935);
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84694);
/* harmony import */ var _removed_in_bulk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33751);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63647);




/** The verdict in words and at most two facts; never a pass rate. */
function verdictTitle({ verdict, gates, comparison }) {
    switch (verdict) {
        case 'block':
            return `Blocked: ${firstTwo(gates.filter(({ state }) => state === 'block'))}`;
        case 'warn':
            return warned(gates, comparison);
        case 'pass':
            return `Passed: ${facts(comparison)}`;
    }
}
function warned(gates, comparison) {
    const warnings = gates.filter(({ state, because }) => state === 'warn' || because === 'not comparable');
    const withoutBase = gates.some(({ because }) => because === 'no base');
    if (warnings.length > 0) {
        const rest = withoutBase ? '; not compared with base' : '';
        return `Passed with ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(warnings.length, 'warning')}: ${firstTwo(warnings)}${rest}`;
    }
    if (comparison.base === undefined)
        return `Not compared: ${(0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .noBase */ .pr)(comparison.noBase)}`;
    const [first] = gates.filter(({ because }) => because === 'no base');
    return `Passed, not all compared: ${first?.sentence ?? (0,_result_js__WEBPACK_IMPORTED_MODULE_3__/* .noBase */ .pr)(undefined)}`;
}
/** What a reader wants to know first. */
const FIRST = ['newly-failing', 'failing', 'complete', 'missing-tests'];
/** At most two findings, the ones that a reader wants to know first. */
function firstTwo(gates) {
    const ranked = gates.toSorted((a, b) => rank(a) - rank(b));
    const words = [...new Set(ranked.map(({ headline, sentence }) => headline ?? sentence))];
    return `${words.slice(0, 2).join(', ')}${words.length > 2 ? ', and more' : ''}`;
}
function rank({ check }) {
    const index = FIRST.indexOf(check);
    return index < 0 ? FIRST.length : index;
}
/** `3,246 tests, nothing newly failing; coverage 81.4 % (+0.2)` */
function facts(comparison) {
    const { head, changes, base, suites } = comparison;
    const covered = coverageFact(comparison);
    const removed = (0,_removed_in_bulk_js__WEBPACK_IMPORTED_MODULE_1__/* .removedInBulk */ .m)(comparison);
    const fewer = removed === 0 ? '' : ` (${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(removed)} removed by the change)`;
    if (head.total === 0) {
        const tests = suites.some(({ state }) => state === 'absent')
            ? 'no test ran'
            : covered === ''
                ? 'nothing to judge'
                : '';
        return `${[tests, covered].filter((words) => words !== '').join('; ')}${fewer}`;
    }
    const failing = head.failed + head.errored;
    const accepted = changes.waived.length;
    const news = changes.newlyFailing.length +
        changes.failingDifferently.length +
        changes.newTestFailing.length +
        changes.likelyFlaky.length;
    const tests = `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(head.total, 'test')}${wholeness(comparison)}${fewer}`;
    const words = base !== undefined && news === 0
        ? 'nothing newly failing'
        : failing === 0
            ? 'none failing'
            : `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(failing)} failing`;
    if (base !== undefined && news === 0 && failing > 0) {
        return `${tests}, nothing newly failing; ${accepted > 0 ? (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(failing, 'known or accepted failure') : (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(failing, 'known failure')}`;
    }
    return `${tests}, ${words}${covered === '' ? '' : `; ${covered}`}`;
}
/** A number of tests is not to be taken for all of them. */
function wholeness(comparison) {
    const { base, whole, suites } = comparison;
    const absent = suites.filter(({ state, base: before }) => state === 'absent' && (before?.total ?? 0) > 0);
    if (whole)
        return absent.length === 0 ? '' : ` (${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(absent.length)} of ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(suites.length, 'suite')} did not run)`;
    if (base === undefined)
        return ' (not complete)';
    const partial = suites.filter(({ state }) => state !== 'whole');
    const known = partial.length > 0 && partial.every(({ unexcused }) => unexcused?.length === 0);
    return known && (0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(comparison, 'notRun') === 0 ? ' (not complete, as on base)' : ' (not complete)';
}
function coverageFact({ coverage }) {
    if (coverage?.broken !== undefined)
        return 'coverage unknown';
    if (coverage?.head === undefined || coverage.head.total === 0)
        return '';
    const comparable = coverage.base !== undefined && coverage.base.total > 0 && coverage.caveats.length === 0;
    const delta = comparable && coverage.base !== undefined ? ` (${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(coverage.head, coverage.base).replace(' pp', '')})` : '';
    const carried = (coverage.carried?.covered ?? 0) === 0 ? '' : ', partly carried';
    return `coverage ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(coverage.head)}${delta}${carried}`;
}


/***/ }),

/***/ 44773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   v: () => (/* binding */ weigh)
/* harmony export */ });
/**
 * One gate that blocks is enough. A gate that warns, or could not be judged although it was asked for, makes a warning. What the quarantine
 * accepts, and what need not be there, leave the verdict as it is.
 */
function verdictOf(gates) {
    const weights = gates.map(weigh);
    return weights.includes('block') ? 'block' : weights.includes('warn') ? 'warn' : 'pass';
}
function weigh({ state, because }) {
    switch (state) {
        case 'block':
        case 'warn':
            return state;
        case 'not-judged':
            return because === 'not required' ? 'pass' : 'warn';
        case 'pass':
        case 'waived':
            return 'pass';
    }
}


/***/ }),

/***/ 79054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ limitOf),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   nD: () => (/* binding */ componentWords),
/* harmony export */   vd: () => (/* binding */ limitWords)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84694);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88979);


/** A limit as people write it: `80 %`, `0.5 pp`, `1,000`, `90 s`; `none` for a check without one. */
function limitWords(limit, gate) {
    if (gate.limit.key === 'none' || limit === undefined)
        return 'none';
    switch (gate.limit.unit) {
        case 'count':
            return (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(limit);
        case 'percent':
            return (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percentLimit */ .Hh)(limit);
        case 'points':
            return (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .pointsLimit */ .NS)(limit);
        case 'seconds':
            return limit % 1000 === 0 ? `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(limit / 1000)} s` : `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(limit)} ms`;
    }
}
/** The limit that is judged: the one of the setting, else the check's own. */
function limitOf(setting, gate) {
    if (gate.limit.key === 'none')
        return undefined;
    return setting.limit ?? gate.limit.default;
}
/** `coverage(unit)`, `coverage(component api)`, `file-coverage(app/**)`, `coverage(src/**, branches)`, `complete`. */
function gateName({ check, suite, component, paths, metric }) {
    const places = component === undefined ? paths : [componentWords(component)];
    const parts = [...(suite === undefined ? [] : [suite]), ...places, ...(metric === undefined ? [] : [metric])];
    return parts.length === 0 ? check : `${check}(${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(parts.join(', ')), 60)})`;
}
/** What a gate about a component is about: a suite may have the same name. */
function componentWords(name) {
    return `component ${name}`;
}


/***/ })

};
