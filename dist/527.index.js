export const id = 527;
export const ids = [527];
export const modules = {

/***/ 1155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Th: () => (/* binding */ unitsBySpan),
/* harmony export */   dv: () => (/* binding */ isLineMetric),
/* harmony export */   f9: () => (/* binding */ baseSpans),
/* harmony export */   i6: () => (/* binding */ spanAt),
/* harmony export */   ys: () => (/* binding */ headSpans)
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

/***/ 32863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   UR: () => (/* binding */ dropMicro),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   ik: () => (/* binding */ hundredths),
/* harmony export */   s$: () => (/* binding */ addRatios)
/* harmony export */ });
const NOTHING = { covered: 0, total: 0 };
function addRatios(a, b) {
    return { covered: a.covered + b.covered, total: a.total + b.total };
}
/**
 * Compares exactly: `percentMicro` is the threshold in millionths of a percent (80 % = 80_000_000), so that 79.996 % never
 * passes 80 %. 0 of 0 meets every threshold.
 */
function meets({ covered, total }, percentMicro) {
    return BigInt(covered) * 100000000n >= BigInt(percentMicro) * BigInt(total);
}
/** The percentage in hundredths, rounded down: 7999 for 79.996 %; `undefined` for 0 of 0. 10000 only when all is covered, 0 only when nothing is. */
function hundredths({ covered, total }) {
    if (total === 0)
        return undefined;
    const floored = Number((BigInt(covered) * 10000n) / BigInt(total));
    return floored === 0 && covered > 0 ? 1 : floored;
}
/**
 * By how much the percentage of head lies below that of base, in millionths of a percentage point (0.5 pp = 500_000), rounded up
 * (towards the larger drop), so that `dropMicro(…) > limit` is the exact comparison; negative for a gain; `undefined` where one
 * side is 0 of 0.
 */
function dropMicro(base, head) {
    if (base.total === 0 || head.total === 0)
        return undefined;
    const numerator = (BigInt(base.covered) * BigInt(head.total) - BigInt(head.covered) * BigInt(base.total)) * 100000000n;
    const denominator = BigInt(base.total) * BigInt(head.total);
    const towardsZero = numerator / denominator;
    return Number(numerator > 0n && numerator % denominator !== 0n ? towardsZero + 1n : towardsZero);
}
/** Whether the percentage of `a` is lower than that of `b`; never of or than 0 of 0. */
function isBelow(a, b) {
    if (a.total === 0 || b.total === 0)
        return false;
    return BigInt(a.covered) * BigInt(b.total) < BigInt(b.covered) * BigInt(a.total);
}


/***/ }),

/***/ 26346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   wB: () => (/* binding */ coverageTotals),
/* harmony export */   wc: () => (/* binding */ fileRatio)
/* harmony export */ });
/* harmony import */ var _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32863);

const METRICS = ['lines', 'branches', 'functions', 'statements', 'lines-and-branches', 'strict-lines'];
/** Sums of all files, for every metric that something measures. */
function coverageTotals(coverage) {
    const sums = METRICS.map((metric) => ({ metric, ...noSum() }));
    for (const file of 'files' in coverage ? coverage.files.values() : coverage) {
        for (const sum of sums)
            addFile(sum, fileRatio(file, sum.metric));
    }
    const totals = {};
    for (const sum of sums) {
        const total = totalOf(sum, sum.metric);
        if (total !== undefined)
            totals[sum.metric] = total;
    }
    return totals;
}
/** The sum of one metric; `undefined`: nothing measures it, which is not 0 of 0. */
function sumOf(files, metric) {
    const sum = noSum();
    for (const file of files)
        addFile(sum, fileRatio(file, metric));
    return totalOf(sum, metric);
}
function noSum() {
    return { covered: 0, total: 0, unknown: false };
}
function addFile(sum, ratio) {
    sum.unknown ||= ratio === undefined;
    sum.covered += ratio?.covered ?? 0;
    sum.total += ratio?.total ?? 0;
}
function totalOf({ covered, total, unknown }, metric) {
    // Strict lines need every line: a number for some of the files would not be one for the whole.
    if (metric === 'strict-lines' && unknown)
        return undefined;
    if (total > 0)
        return { covered, total };
    // A report of empty files has no lines; it says nothing of the rest, and one that measures something else says nothing of lines.
    const isOfLines = metric === 'lines' || metric === 'lines-and-branches' || metric === 'strict-lines';
    return isOfLines && !unknown ? _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$ : undefined;
}
/** One file in one metric; `undefined`: the file's report does not measure it. A file without coverable lines is 0 of 0. */
function fileRatio({ counts, totals }, metric) {
    switch (metric) {
        case 'lines':
            return lineRatio({ counts, totals });
        case 'branches':
            return branchRatio({ counts, totals });
        case 'functions':
            return counts.functions > 0
                ? { covered: counts.functionsHit, total: counts.functions }
                : (totals.functions ?? _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$);
        case 'statements':
            return counts.statements > 0
                ? { covered: counts.statementsHit, total: counts.statements }
                : (totals.statements ?? _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$);
        case 'lines-and-branches': {
            const lines = lineRatio({ counts, totals });
            return lines === undefined ? undefined : (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .addRatios */ .s$)(lines, branchRatio({ counts, totals }));
        }
        case 'strict-lines':
            if (counts.lines > 0)
                return { covered: counts.linesHit - counts.linesPartial, total: counts.lines };
            return totals.lines === undefined ? lineRatio({ counts, totals }) : undefined;
    }
}
function lineRatio({ counts, totals }) {
    if (counts.lines > 0)
        return { covered: counts.linesHit, total: counts.lines };
    if (totals.lines !== undefined)
        return totals.lines;
    const measuresElse = counts.branches + counts.functions + counts.statements > 0 || Object.keys(totals).length > 0;
    return measuresElse ? undefined : _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$;
}
function branchRatio({ counts, totals }) {
    return counts.branches > 0 ? { covered: counts.branchesTaken, total: counts.branches } : (totals.branches ?? _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING */ .K$);
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
    // No extglobs: nested ones are regular expressions that take exponential time.
    return picomatch__WEBPACK_IMPORTED_MODULE_0__([...globs, ...globs.map((glob) => `${glob}/**`)], {
        dot: true,
        nonegate: true,
        noextglob: true,
        strictSlashes: true,
    });
}


/***/ })

};
