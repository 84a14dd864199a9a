export const id = 821;
export const ids = [821];
export const modules = {

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

/***/ 7068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ countMutants),
/* harmony export */   t: () => (/* binding */ MUTANT_STATUSES)
/* harmony export */ });
/**
 * `killed` and `timeout`: the tests noticed the change. `survived`, `no-coverage`: they did not. The others say nothing of the tests:
 * `invalid` (does not compile or load), `ignored` (the user's choice), `pending` (not tried: the run is not complete). In the order in which
 * one outweighs the other where two reports tried the same mutant.
 */
const MUTANT_STATUSES = [
    'killed',
    'timeout',
    'survived',
    'no-coverage',
    'pending',
    'invalid',
    'ignored',
];
function countMutants(mutants) {
    const counts = {
        killed: 0,
        timeout: 0,
        survived: 0,
        'no-coverage': 0,
        pending: 0,
        invalid: 0,
        ignored: 0,
    };
    for (const { status } of mutants)
        counts[status]++;
    return counts;
}


/***/ }),

/***/ 88979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** Control, format (bidi, zero width) and separator characters, and halves of surrogate pairs: nothing that a terminal or a comment acts on. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}\s]+/gu;
/** One line of printable text, runs of white space and of unprintable characters as one space. */
function oneLine(text) {
    return text.replace(UNPRINTABLE, ' ').trim();
}
/** At most `max` UTF-16 units, the last an ellipsis where something was cut; never half a character. */
function cut(text, max) {
    if (text.length <= max)
        return text;
    if (max < 1)
        return '';
    const kept = text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '');
    return `${kept.trimEnd()}…`;
}
/** Text of a file as a message quotes it: one line, cut, in double quotes. */
function quote(text, max = 60) {
    return `"${cut(oneLine(text.slice(0, 4 * max)), max)}"`;
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

/***/ 71680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
/**
 * Folds the attempts of one case, in the order in which they ran. A failed attempt is forgiven only by a pass that came last (flaky);
 * otherwise the case failed, or errored where no attempt ever got to its body. A skip beside a pass is a pass.
 */
function verdictOf(attempts) {
    let failures = 0;
    let errors = 0;
    let passes = 0;
    for (const attempt of attempts) {
        switch (attempt.status) {
            case 'passed':
                passes++;
                break;
            case 'failed':
                if (attempt.kind === 'failure')
                    failures++;
                else
                    errors++;
                break;
            case 'skipped':
                break;
        }
    }
    if (failures + errors > 0) {
        if (attempts.at(-1)?.status === 'passed')
            return 'flaky';
        return failures > 0 ? 'failed' : 'errored';
    }
    return passes > 0 ? 'passed' : 'skipped';
}


/***/ }),

/***/ 59094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createPackWriter),
/* harmony export */   l: () => (/* binding */ createPackReader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30606);


function createPackWriter() {
    let bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafe(FIRST);
    let at = 0;
    function room(size) {
        if (at + size <= bytes.length)
            return;
        const larger = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafeSlow(Math.max(bytes.length * 2, at + size));
        bytes.copy(larger, 0, 0, at);
        bytes = larger;
    }
    function uint(value) {
        if (at + LONGEST_UINT > bytes.length)
            room(LONGEST_UINT);
        let rest = value;
        while (rest >= 0x80) {
            bytes[at++] = (rest & 0x7f) | 0x80;
            rest >>>= 7;
        }
        bytes[at++] = rest;
    }
    return {
        start() {
            at = 0;
        },
        uint,
        lines(lines, hits) {
            room(lines.length * 2 * LONGEST_UINT);
            let before = 0;
            let hit = 0;
            for (let i = 0; i < lines.length; i++) {
                const line = lines[i] ?? 0;
                const distance = line - before;
                const count = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .saturated */ ._6)(hits[i] ?? 0);
                if (count > 0)
                    hit++;
                // Nearly all take a byte each.
                if (distance < 0x80 && count < 0x80) {
                    bytes[at] = distance;
                    bytes[at + 1] = count;
                    at += 2;
                }
                else {
                    uint(distance);
                    uint(count);
                }
                before = line;
            }
            return hit;
        },
        text(text) {
            room(text.length * 2 + LONGEST_UINT);
            const from = at;
            uint(text.length * 2);
            for (let i = 0; i < text.length; i++) {
                const code = text.charCodeAt(i);
                if (code > 0xff) {
                    at = from;
                    uint(text.length * 2 + WIDE);
                    at += bytes.write(text, at, 'utf16le');
                    return;
                }
                bytes[at++] = code;
            }
        },
        finish() {
            // Small ones share a block: thousands of files are not thousands of allocations.
            const packed = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.allocUnsafe(at);
            bytes.copy(packed, 0, 0, at);
            return packed;
        },
    };
}
const FIRST = 4096;
const LONGEST_UINT = 5;
/** A text of UTF-16; all others have one byte for each character. */
const WIDE = 1;
function createPackReader(packed) {
    const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
    let at = 0;
    function uint() {
        let byte = bytes[at++] ?? 0;
        let value = byte & 0x7f;
        for (let shift = 7; byte >= 0x80; shift += 7) {
            byte = bytes[at++] ?? 0;
            value |= (byte & 0x7f) << shift;
        }
        return value >>> 0;
    }
    function textEnd(header) {
        return at + (header % 2 === WIDE ? header - WIDE : header / 2);
    }
    return {
        uint,
        text() {
            const header = uint();
            const from = at;
            at = textEnd(header);
            return bytes.toString(header % 2 === WIDE ? 'utf16le' : 'latin1', from, at);
        },
        skipText() {
            at = textEnd(uint());
        },
    };
}


/***/ }),

/***/ 47268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   E3: () => (/* binding */ eachBranch),
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   Rw: () => (/* binding */ detailOf)
/* harmony export */ });
/* harmony import */ var _coverage_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59094);
/* harmony import */ var _coverage_pack_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68345);


/** All that is known of a file, line by line. It is made anew in each call: for the files that somebody looks at, not for all at once. */
function detailOf({ path, totals, packed }) {
    const reader = (0,_coverage_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .createPackReader */ .l)(packed);
    const { lines, hits } = readLines(reader);
    const branches = readBranches(reader, readArms);
    return { path, lines, hits, branches, functions: readUnits(reader), statements: readUnits(reader), totals };
}
/** Its lines, and how many branches of each were taken: without their identity, and without functions and statements. */
function linesOf({ packed }) {
    const reader = (0,_coverage_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .createPackReader */ .l)(packed);
    const { lines, hits } = readLines(reader);
    return { lines, hits, branches: readBranches(reader, skipArms) };
}
/** Its lines, ascending, without making anything of them. */
function eachLine({ packed }, visit) {
    const { uint } = (0,_coverage_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .createPackReader */ .l)(packed);
    let line = 0;
    for (let left = uint(); left > 0; left--) {
        line += uint();
        visit(line, uint());
    }
}
/** Its lines with branches, ascending, and how many of those were taken. */
function eachBranch({ packed }, visit) {
    const reader = (0,_coverage_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .createPackReader */ .l)(packed);
    const { uint } = reader;
    for (let left = 2 * uint(); left > 0; left--)
        uint();
    let line = 0;
    for (let left = uint(); left > 0; left--) {
        line += uint();
        const taken = uint();
        visit(line, taken, uint());
        if ((uint() & _coverage_pack_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .ARMS */ .ul) !== 0)
            skipArms(reader);
    }
}
function readLines({ uint }) {
    const length = uint();
    const lines = new Uint32Array(length);
    const hits = new Uint32Array(length);
    let line = 0;
    for (let i = 0; i < length; i++) {
        line += uint();
        lines[i] = line;
        hits[i] = uint();
    }
    return { lines, hits };
}
function readBranches(reader, arms) {
    const { uint } = reader;
    const branches = new Map();
    let line = 0;
    for (let left = uint(); left > 0; left--) {
        line += uint();
        const taken = uint();
        const total = uint();
        const flags = uint();
        const identities = (flags & _coverage_pack_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .ARMS */ .ul) === 0 ? undefined : arms(reader);
        branches.set(line, {
            taken,
            total,
            ...(identities === undefined ? {} : { arms: identities }),
            ...((flags & _coverage_pack_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .AT_LEAST */ .Oh) === 0 ? {} : { atLeast: true }),
        });
    }
    return branches;
}
function readArms({ uint, text }) {
    const arms = new Map();
    for (let left = uint(); left > 0; left--)
        arms.set(text(), uint());
    return arms;
}
function skipArms({ uint, skipText }) {
    for (let left = uint(); left > 0; left--) {
        skipText();
        uint();
    }
}
function readUnits({ uint, text }) {
    const units = new Map();
    for (let left = uint(); left > 0; left--)
        units.set(text(), { hits: uint(), count: uint() });
    return units;
}


/***/ }),

/***/ 30606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ isAscending),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   PD: () => (/* binding */ uniteLines),
/* harmony export */   _6: () => (/* binding */ saturated),
/* harmony export */   vT: () => (/* binding */ lineHits)
/* harmony export */ });
/* unused harmony export placeOf */
const MOST = 0xffff_ffff;
/** A count as it is kept: any that is above zero stays above zero. */
function saturated(hits) {
    return hits >= MOST ? MOST : hits > 0 ? Math.max(1, Math.floor(hits)) : 0;
}
/** Each line once, none before one that came before it. */
function isAscending(lines) {
    for (let i = 1; i < lines.length; i++)
        if ((lines[i] ?? 0) <= (lines[i - 1] ?? 0))
            return false;
    return lines.length === 0 || isLine(lines[lines.length - 1] ?? 0);
}
/** No file has a line beyond. */
function isLine(line) {
    return line <= MOST;
}
/** Index of the line among ascending ones; −1 where it is none of them. */
function placeOf(lines, line) {
    let low = 0;
    let high = lines.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((lines[middle] ?? 0) < line)
            low = middle + 1;
        else
            high = middle;
    }
    return low < lines.length && lines[low] === line ? low : -1;
}
/** Lines as reported, in any order; hits of a repeated line add up, so that it is covered if one of them is. */
function lineHits(lines, hits) {
    const order = Uint32Array.from(lines.keys()).sort((a, b) => (lines[a] ?? 0) - (lines[b] ?? 0));
    const kept = new Uint32Array(lines.length);
    const sums = new Uint32Array(lines.length);
    let length = 0;
    for (const index of order) {
        const line = lines[index] ?? 0;
        if (!isLine(line))
            continue;
        const count = saturated(hits[index] ?? 0);
        if (length > 0 && kept[length - 1] === line) {
            sums[length - 1] = Math.min(MOST, (sums[length - 1] ?? 0) + count);
            continue;
        }
        kept[length] = line;
        sums[length] = count;
        length++;
    }
    return { lines: kept.slice(0, length), hits: sums.slice(0, length) };
}
/** Every line that one of them measures; hits add up, at most 2³²−1. */
function uniteLines(a, b) {
    if (a.lines.length === 0)
        return { lines: b.lines, hits: b.hits };
    if (b.lines.length === 0)
        return { lines: a.lines, hits: a.hits };
    const lines = new Uint32Array(a.lines.length + b.lines.length);
    const hits = new Uint32Array(lines.length);
    let i = 0;
    let k = 0;
    let length = 0;
    while (i < a.lines.length || k < b.lines.length) {
        // Beyond the end of one of them nothing is smaller than its next line.
        const left = i < a.lines.length ? (a.lines[i] ?? 0) : Number.POSITIVE_INFINITY;
        const right = k < b.lines.length ? (b.lines[k] ?? 0) : Number.POSITIVE_INFINITY;
        let count = 0;
        if (left <= right)
            count += a.hits[i++] ?? 0;
        if (right <= left)
            count += b.hits[k++] ?? 0;
        lines[length] = Math.min(left, right);
        hits[length] = Math.min(MOST, count);
        length++;
    }
    return length === lines.length ? { lines, hits } : { lines: lines.slice(0, length), hits: hits.slice(0, length) };
}


/***/ }),

/***/ 68345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ branchPacker),
/* harmony export */   Oh: () => (/* binding */ AT_LEAST),
/* harmony export */   ul: () => (/* binding */ ARMS)
/* harmony export */ });
/* harmony import */ var _coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30606);

const ARMS = 1;
const AT_LEAST = 2;
function branchPacker({ uint, text }) {
    let lines = [];
    let hits = [];
    /** Of `lines`: none that is still asked for lies before. */
    let place = 0;
    let branches = 0;
    let branchesTaken = 0;
    let linesPartial = 0;
    let atLeast = false;
    function count(line, taken, total) {
        branches += total;
        branchesTaken += taken;
        if (taken >= total)
            return;
        while (place < lines.length && (lines[place] ?? 0) < line)
            place++;
        if (lines[place] === line && (hits[place] ?? 0) > 0)
            linesPartial++;
    }
    function ofCounts({ lines: at, taken, total }) {
        let before = 0;
        for (let i = 0; i < at.length; i++) {
            const line = at[i] ?? 0;
            const all = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .saturated */ ._6)(total[i] ?? 0);
            const sure = Math.min((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .saturated */ ._6)(taken[i] ?? 0), all);
            uint(line - before);
            uint(sure);
            uint(all);
            uint(0);
            count(line, sure, all);
            before = line;
        }
    }
    function ofArms({ lines: at, arms, hits: times }) {
        let before = 0;
        for (let from = 0, end = 0; from < at.length; from = end) {
            const line = at[from] ?? 0;
            let taken = 0;
            for (end = from; end < at.length && at[end] === line; end++)
                if ((times[end] ?? 0) > 0)
                    taken++;
            const total = end - from;
            uint(line - before);
            uint(taken);
            uint(total);
            uint(ARMS);
            uint(total);
            for (let i = from; i < end; i++) {
                text(arms[i] ?? '');
                uint((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .saturated */ ._6)(times[i] ?? 0));
            }
            count(line, taken, total);
            before = line;
        }
    }
    function lineOf({ taken, total, arms, atLeast: isLeast }) {
        uint((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .saturated */ ._6)(taken));
        uint((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .saturated */ ._6)(total));
        uint((arms === undefined ? 0 : ARMS) + (isLeast === true ? AT_LEAST : 0));
        atLeast ||= isLeast === true;
        if (arms === undefined)
            return;
        uint(arms.size);
        for (const [arm, times] of arms) {
            text(arm);
            uint((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .saturated */ ._6)(times));
        }
    }
    return {
        start(ofLines, ofHits) {
            lines = ofLines;
            hits = ofHits;
            place = 0;
            branches = 0;
            branchesTaken = 0;
            linesPartial = 0;
            atLeast = false;
        },
        ordered(columns, distinct) {
            uint(distinct);
            if ('arms' in columns)
                ofArms(columns);
            else
                ofCounts(columns);
        },
        folded(folded) {
            uint(folded.size);
            let before = 0;
            for (const [line, ofLine] of [...folded].sort(([a], [b]) => a - b)) {
                uint(line - before);
                lineOf(ofLine);
                count(line, ofLine.taken, ofLine.total);
                before = line;
            }
        },
        counted: () => ({ branches, branchesTaken, linesPartial, atLeast }),
    };
}


/***/ }),

/***/ 26346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ isOnlyTotal),
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
            if (hidesBranches({ counts, totals }))
                return undefined;
            if (counts.lines > 0)
                return { covered: counts.linesHit - counts.linesPartial, total: counts.lines };
            return totals.lines === undefined ? lineRatio({ counts, totals }) : undefined;
    }
}
/** Branches were not taken, and nobody knows on which lines. */
function hidesBranches({ counts, totals }) {
    return counts.branches === 0 && totals.branches !== undefined && totals.branches.covered < totals.branches.total;
}
/** Whether the report has only a total of what the metric counts, so that nobody knows on which lines it is. */
function isOnlyTotal({ counts, totals }, metric) {
    const lines = counts.lines === 0 && totals.lines !== undefined;
    const branches = counts.branches === 0 && (totals.branches?.total ?? 0) > 0;
    switch (metric) {
        case 'lines':
            return lines;
        case 'branches':
            return branches;
        case 'lines-and-branches':
            return lines || branches;
        case 'strict-lines':
            return lines || hidesBranches({ counts, totals });
        case 'functions':
        case 'statements':
            return false;
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

/***/ 26916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ suiteOfReport),
/* harmony export */   J: () => (/* binding */ createEntryReaders)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54621);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71680);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75372);




/** Readers for reports one after the other. */
function createEntryReaders(resolve) {
    const file = remember((written) => fileOf(written, resolve));
    const suiteName = remember((written) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsolutePath */ .Z1)(written) ? fileOf(written, resolve) : (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .maskName */ .cE)(written));
    const ownName = remember(suiteOfReport);
    const classname = remember(_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .maskName */ .cE);
    const skip = createSkips();
    return ({ path, environment }) => {
        const inProject = remember((project) => joinEnvironment(environment, project));
        let suite;
        const suiteOf = (written, project) => {
            const name = written === undefined || written === '' ? ownName(path) : suiteName(written);
            const where = project === undefined || project === '' ? environment : inProject(project);
            if (suite?.name !== name || suite.environment !== where)
                suite = { environment: where, name };
            return suite;
        };
        return {
            entry(entry) {
                const attempts = shareAttempts(entry.attempts, skip);
                const verdict = attempts === _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .PASSED_ONCE */ .Xw ? 'passed' : (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .V)(attempts);
                const { kind, line, ms } = entry;
                // Field by field, as there are millions: to spread what is mostly not there costs more than all the rest.
                const test = {
                    kind,
                    classname: classname(entry.classname),
                    name: (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .maskName */ .cE)(entry.name),
                    verdict,
                    attempts,
                };
                if (entry.file !== undefined && entry.file !== '')
                    test.file = file(entry.file);
                if (line !== undefined)
                    test.line = line;
                if (ms !== undefined && ms >= 0 && ms < Number.MAX_SAFE_INTEGER)
                    test.ms = Math.round(ms);
                return { suite: suiteOf(entry.suite, entry.project), test };
            },
            home: (home) => ({
                suite: suiteOf(home.suite, home.project),
                classname: classname(home.classname),
                file: home.file === undefined || home.file === '' ? undefined : file(home.file),
            }),
        };
    };
}
/** A report that names no suite is one itself; `out/report-1763625640798.xml` is the same one in every run, as is one outside the workspace. */
function suiteOfReport(path) {
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsolutePath */ .Z1)(path) ? elsewhere(path) : (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .maskName */ .cE)(path);
}
/** A path that no file of the repository answers to stays as written, without what only this machine has. */
function fileOf(written, resolve) {
    const found = resolve(written);
    if (found !== undefined)
        return found;
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .repoPath */ .q)((0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsolutePath */ .Z1)(written) ? elsewhere(written) : written);
}
/** Wherever a machine keeps it: `/checkout/out/a.xml` and `/home/me/out/a.xml` are both `…/a.xml`. */
function elsewhere(path) {
    return `…/${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .maskName */ .cE)(path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1))}`;
}
function joinEnvironment(environment, project) {
    return (environment === '' ? `project=${project}` : `${environment}, project=${project}`);
}
/** Neighbouring entries mostly have the same file, classname and suite. */
function remember(derive) {
    let known;
    return (written) => {
        if (known?.written !== written)
            known = { written, value: derive(written) };
        return known.value;
    };
}
/** Thousands of tests are skipped for a handful of reasons. */
function createSkips() {
    const known = { expected: new Map(), other: new Map() };
    return (reason, expectedFailure) => {
        const shared = expectedFailure ? known.expected : known.other;
        const attempts = shared.get(reason) ?? [{ status: 'skipped', reason, expectedFailure }];
        shared.set(reason, attempts);
        return attempts;
    };
}
function shareAttempts(attempts, skip) {
    const only = attempts.length === 1 ? attempts[0] : undefined;
    if (only?.status === 'passed')
        return _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .PASSED_ONCE */ .Xw;
    return only?.status === 'skipped' ? skip(only.reason, only.expectedFailure) : attempts;
}


/***/ }),

/***/ 75372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z1: () => (/* binding */ isAbsolutePath),
/* harmony export */   cE: () => (/* binding */ maskName),
/* harmony export */   h6: () => (/* binding */ isSuspectIn)
/* harmony export */ });
// Go writes `_` for every blank of a name: it is no letter here.
const UUID = /(?<![a-z0-9])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![a-z0-9])/gi;
const TIME = /(?<![A-Za-z0-9])\d{4}-\d\d-\d\d[T _]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d|[ _][+-]\d{4}[ _](?:[A-Z]{3,5}|[+-]\d{2,4})(?:[ _]m=[+-]\d{1,12}\.\d{1,9})?)?/g;
/** Milliseconds since 1970, from 2017 to 2033. */
const MILLISECONDS = /(?<![A-Za-z0-9])1[5-9]\d{11}(?![A-Za-z0-9])/g;
/** Addresses have at least 32 bits; `0x10` in a parameter is a value. In Go's `(*T)(0x9eff50)` it is a pointer, also into the program itself. */
const ADDRESS = /(?<![a-z0-9])0x[0-9a-f]{8,16}(?![a-z0-9])|(?<=\)\()0x[0-9a-f]{5,7}(?=\))/gi;
/** `com.acme.Order@1b2c3d4e`: what Java's Object.toString gives for a parameter, other in every run. */
const JAVA_HASH = /(\w)@[0-9a-f]{6,8}\b/g;
/**
 * A path on some machine: a drive letter, or one of the folders that homes, temporary folders and runners' workspaces lie in. Any other
 * `/api/users` in a name may be a route, and is what tells two tests apart.
 */
const MACHINE_PATH = /(?<![\w.\\/-])(?:file:\/\/)?(?:\/(?:home|Users|root|tmp|private|var|mnt|opt|srv|builds?|github|__w|workspaces?|runner|data)\/|[A-Za-z]:[\\/])[^\s"'<>|:*?,;()[\]{}]*/g;
/**
 * A name without what is other on every machine or in every run: absolute paths (their last part stays), memory addresses, time stamps,
 * UUIDs. Two tests of which nothing else differs get the same name, and so an ordinal each: none is lost.
 */
function maskName(name) {
    if (!isSuspect(name))
        return name;
    return name
        .replace(UUID, '<uuid>')
        .replace(TIME, '<time>')
        .replace(MILLISECONDS, '<time>')
        .replace(ADDRESS, '0x…')
        .replace(JAVA_HASH, '$1@…')
        .replace(MACHINE_PATH, lastPart);
}
function lastPart(path) {
    return `…/${path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)}`;
}
const ZERO = 0x30;
/** What a character can be the beginning, the middle or the end of. */
const OTHER = 0;
const HEXADECIMAL = 1;
const HYPHEN = 2;
const SEPARATOR = 3;
const X = 4;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => kindOf(String.fromCharCode(code)));
function kindOf(character) {
    if (/[0-9a-f]/i.test(character))
        return HEXADECIMAL;
    if (character === '-')
        return HYPHEN;
    if (/x/i.test(character))
        return X;
    return /[/\\@]/.test(character) ? SEPARATOR : OTHER;
}
/** More hexadecimal digits in a row than anything that is not to be masked has. */
const FOUND = 13;
/** How many hexadecimal digits in a row end with a character, after as many with the one before it; `FOUND`: there may be something to mask. */
function digitsAfter(digits, code, before) {
    const kind = code < 128 ? (KINDS[code] ?? OTHER) : OTHER;
    if (kind === HEXADECIMAL)
        return digits + 1;
    if (kind === OTHER)
        return 0;
    if (kind === X)
        return before === ZERO ? FOUND : 0;
    return kind === SEPARATOR || digits >= 4 ? FOUND : 0;
}
/**
 * Whether a name has anything that a mask may take: a slash, an `@`, `0x`, four hexadecimal digits before a hyphen, thirteen in a row. Most
 * names have none of it, and there are millions: one look at each character, no pattern.
 */
function isSuspect(name) {
    let digits = 0;
    let before = 0;
    for (let index = 0; index < name.length && digits < FOUND; index++) {
        const code = name.charCodeAt(index);
        digits = digitsAfter(digits, code, before);
        before = code;
    }
    return digits >= FOUND;
}
/** As `isSuspect`, of a name that is ASCII. */
function isSuspectIn(bytes, start, end) {
    let digits = 0;
    let before = 0;
    for (let index = start; index < end && digits < FOUND; index++) {
        const code = bytes[index] ?? 0;
        digits = digitsAfter(digits, code, before);
        before = code;
    }
    return digits >= FOUND;
}
/** On whichever machine: `/a/b`, `C:\a`, `C:/a`, `\\server\a`. */
function isAbsolutePath(path) {
    return /^(?:[\\/]|[A-Za-z]:[\\/]|file:\/\/)/.test(path);
}


/***/ }),

/***/ 21447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ uniteReasons),
/* harmony export */   U$: () => (/* binding */ worseState),
/* harmony export */   l8: () => (/* binding */ ENTRY_REASONS)
/* harmony export */ });
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54621);

/** Reasons that follow from an entry of the suite. Without a number: the union of two shards' reasons is the reason of both. */
const ENTRY_REASONS = {
    case: undefined,
    collection: 'files of it could not be loaded',
    internal: 'the runner broke off with an internal error',
    // An error of a tear-down leaves nothing out; one of a set-up makes its tests fail, or miss.
    suite: undefined,
};
/** From the one that says most about what ran to the one that says least. */
const STATES = ['whole', 'partial', 'stale', 'unreadable', 'absent'];
function worseState(a, b) {
    return STATES.indexOf(a) >= STATES.indexOf(b) ? a : b;
}
/** Sorted, each once. */
function uniteReasons(...lists) {
    return [...new Set(lists.flat())].sort(_domain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z);
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
