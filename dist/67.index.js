export const id = 67;
export const ids = [67];
export const modules = {

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

/***/ 58345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T4: () => (/* binding */ lineBranches),
/* harmony export */   c0: () => (/* binding */ uniteBranches),
/* harmony export */   m9: () => (/* binding */ areInOrder)
/* harmony export */ });
/* unused harmony export uniteLineBranches */
/* harmony import */ var _coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30606);

/** They come line by line, with counts or with arms of which none comes twice: there is nothing to fold. */
function areInOrder(reported) {
    let line = 0;
    let from = 0;
    for (let i = 0; i < reported.length; i++) {
        const branch = reported[i];
        if (branch === undefined || branch.line < line || !(0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isLine */ .PA)(branch.line))
            return false;
        const isNext = branch.line > line || i === 0;
        if (isNext)
            from = i;
        line = branch.line;
        if (!('arm' in branch)) {
            if (!isNext || branch.total <= 0)
                return false;
        }
        else if (i - from > MOST_ARMS || isAmong(branch.arm, reported, from, i))
            return false;
    }
    return true;
}
/** Lines with more branches are looked at in another way. */
const MOST_ARMS = 16;
/** The arm is that of a branch before, or there is one of which only the number is known. */
function isAmong(arm, reported, from, end) {
    for (let i = from; i < end; i++) {
        const other = reported[i];
        if (other === undefined || !('arm' in other) || other.arm === arm)
            return true;
    }
    return false;
}
/** Branches that one part of a report lists, by line. */
function lineBranches(reported) {
    const arms = new Map();
    const branches = new Map();
    for (const branch of reported) {
        if (!(0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isLine */ .PA)(branch.line))
            continue;
        if ('arm' in branch) {
            const ofLine = arms.get(branch.line) ?? new Map();
            if (ofLine.size === 0)
                arms.set(branch.line, ofLine);
            ofLine.set(branch.arm, (ofLine.get(branch.arm) ?? 0) + branch.hits);
        }
        else if (branch.total > 0) {
            const counts = { taken: Math.min(branch.taken, branch.total), total: branch.total };
            const known = branches.get(branch.line);
            branches.set(branch.line, known === undefined ? counts : uniteLineBranches(known, counts));
        }
    }
    for (const [line, ofLine] of arms) {
        const counts = { taken: takenArms(ofLine), total: ofLine.size, arms: ofLine };
        const known = branches.get(line);
        branches.set(line, known === undefined ? counts : uniteLineBranches(known, counts));
    }
    return branches;
}
function uniteBranches(a, b) {
    if (a.size === 0)
        return b;
    if (b.size === 0)
        return a;
    const united = new Map(a);
    for (const [line, theirs] of b) {
        const ours = united.get(line);
        united.set(line, ours === undefined ? theirs : uniteLineBranches(ours, theirs));
    }
    return united;
}
/**
 * The branches of one line, from two reports. Arms with an identity are united. Counts are not: one branch taken here and one
 * there may be the same, so the larger count stands, as a lower bound (`atLeast`) unless it is sure: all are taken, or only one of
 * them took any. Different arms (V8 numbers its branches anew in each run) make it a lower bound too.
 */
function uniteLineBranches(a, b) {
    const arms = uniteArms(a.arms, b.arms);
    const taken = Math.max(a.taken, b.taken, arms === undefined ? 0 : takenArms(arms));
    const total = Math.max(a.total, b.total, arms?.size ?? 0);
    const atLeast = taken < total && (a.atLeast === true || b.atLeast === true || !isExact(a, b));
    return { taken, total, ...(arms === undefined ? {} : { arms }), ...(atLeast ? { atLeast } : {}) };
}
function isExact(a, b) {
    if (a.arms !== undefined && b.arms !== undefined)
        return sameArms(a.arms, b.arms);
    if (a.arms !== undefined || b.arms !== undefined)
        return false;
    return a.total === b.total && (a.taken === 0 || b.taken === 0);
}
function uniteArms(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const united = new Map(a);
    for (const [arm, hits] of b)
        united.set(arm, (united.get(arm) ?? 0) + hits);
    return united;
}
function sameArms(a, b) {
    if (a.size !== b.size)
        return false;
    for (const arm of a.keys())
        if (!b.has(arm))
            return false;
    return true;
}
function takenArms(arms) {
    let taken = 0;
    for (const hits of arms.values())
        if (hits > 0)
            taken++;
    return taken;
}


/***/ }),

/***/ 59094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createPackWriter),
/* harmony export */   l: () => (/* binding */ createPackReader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

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
            for (let i = 0; i < lines.length; i++) {
                const line = lines[i] ?? 0;
                const distance = line - before;
                const count = hits(i);
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
/* harmony import */ var _coverage_pack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55356);


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
        if ((uint() & _coverage_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .ARMS */ .ul) !== 0)
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
        const identities = (flags & _coverage_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .ARMS */ .ul) === 0 ? undefined : arms(reader);
        branches.set(line, {
            taken,
            total,
            ...(identities === undefined ? {} : { arms: identities }),
            ...((flags & _coverage_pack_js__WEBPACK_IMPORTED_MODULE_1__/* .AT_LEAST */ .Oh) === 0 ? {} : { atLeast: true }),
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
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Jy: () => (/* binding */ isAscending),
/* harmony export */   PA: () => (/* binding */ isLine),
/* harmony export */   PD: () => (/* binding */ uniteLines),
/* harmony export */   _6: () => (/* binding */ saturated),
/* harmony export */   vT: () => (/* binding */ lineHits)
/* harmony export */ });
/* unused harmony export NO_LINES */
const NO_LINES = Object.freeze({ lines: new Uint32Array(0), hits: new Uint32Array(0) });
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

/***/ 55356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oh: () => (/* binding */ AT_LEAST),
/* harmony export */   lm: () => (/* binding */ createFilePacker),
/* harmony export */   ul: () => (/* binding */ ARMS)
/* harmony export */ });
/* harmony import */ var _coverage_branches_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58345);
/* harmony import */ var _coverage_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59094);
/* harmony import */ var _coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30606);
/* harmony import */ var _coverage_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73298);




const ARMS = 1;
const AT_LEAST = 2;
const NO_TOTALS = Object.freeze({});
function createFilePacker() {
    const { start, uint, lines: writeLines, text, finish } = (0,_coverage_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .createPackWriter */ .$)();
    /** Of the file that is being packed. */
    const counts = noCounts();
    let branchesAtLeast = false;
    let lines = [];
    let hits = [];
    function begin(ofLines, ofHits) {
        start();
        Object.assign(counts, NO_COUNTS);
        branchesAtLeast = false;
        lines = ofLines;
        hits = ofHits;
        let hit = 0;
        uint(lines.length);
        writeLines(ofLines, (place) => {
            const count = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .saturated */ ._6)(ofHits[place] ?? 0);
            if (count > 0)
                hit++;
            return count;
        });
        counts.lines = lines.length;
        counts.linesHit = hit;
    }
    function countBranches(line, taken, total) {
        counts.branches += total;
        counts.branchesTaken += taken;
        if (taken === total)
            return;
        const place = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(lines, line);
        if (place >= 0 && (hits[place] ?? 0) > 0 && taken < total)
            counts.linesPartial++;
    }
    /** They come line by line, and no arm twice. */
    function orderedBranches(reported) {
        let distinct = 0;
        let last;
        for (const { line } of reported) {
            if (line !== last)
                distinct++;
            last = line;
        }
        uint(distinct);
        let before = 0;
        for (let i = 0; i < reported.length;) {
            const first = reported[i];
            if (first === undefined)
                break;
            let end = i + 1;
            while (end < reported.length && reported[end]?.line === first.line)
                end++;
            uint(first.line - before);
            before = first.line;
            if ('arm' in first)
                arms(reported, i, end);
            else
                counted(first);
            i = end;
        }
    }
    function counted({ line, taken, total }) {
        const all = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .saturated */ ._6)(total);
        const sure = Math.min((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .saturated */ ._6)(taken), all);
        uint(sure);
        uint(all);
        uint(0);
        countBranches(line, sure, all);
    }
    function arms(reported, from, end) {
        let taken = 0;
        for (let i = from; i < end; i++) {
            const branch = reported[i];
            if (branch !== undefined && 'arm' in branch && branch.hits > 0)
                taken++;
        }
        uint(taken);
        uint(end - from);
        uint(ARMS);
        uint(end - from);
        for (let i = from; i < end; i++) {
            const branch = reported[i];
            if (branch === undefined || !('arm' in branch))
                continue;
            text(branch.arm);
            uint((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .saturated */ ._6)(branch.hits));
        }
        countBranches(reported[from]?.line ?? 0, taken, end - from);
    }
    function branchesOf(branches) {
        uint(branches.size);
        let before = 0;
        for (const [line, ofLine] of [...branches].sort(([a], [b]) => a - b)) {
            uint(line - before);
            before = line;
            lineOf(line, ofLine);
        }
    }
    function lineOf(line, { taken, total, arms: identities, atLeast }) {
        uint((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .saturated */ ._6)(taken));
        uint((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .saturated */ ._6)(total));
        uint((identities === undefined ? 0 : ARMS) + (atLeast === true ? AT_LEAST : 0));
        countBranches(line, taken, total);
        branchesAtLeast ||= atLeast === true;
        if (identities === undefined)
            return;
        uint(identities.size);
        for (const [arm, times] of identities) {
            text(arm);
            uint((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .saturated */ ._6)(times));
        }
    }
    function unit(kind, id, { hits: times, count }) {
        text(id);
        uint((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .saturated */ ._6)(times));
        uint((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .saturated */ ._6)(count));
        counts[kind] += count;
        if (times > 0)
            counts[`${kind}Hit`] += count;
    }
    function unitsOf(kind, units) {
        uint(units.size);
        for (const [id, each] of units)
            unit(kind, id, each);
    }
    function reported(kind, units = []) {
        if (!(0,_coverage_units_js__WEBPACK_IMPORTED_MODULE_3__/* .areDistinct */ .B_)(units)) {
            unitsOf(kind, (0,_coverage_units_js__WEBPACK_IMPORTED_MODULE_3__/* .reportedUnits */ .V0)(units));
            return;
        }
        uint(units.length);
        for (const { id, hits: times, count = 1 } of units)
            unit(kind, id, { hits: times, count });
    }
    function done(path, totals) {
        return { path, counts: { ...counts }, totals, branchesAtLeast, packed: finish() };
    }
    return {
        part(path, part) {
            if ((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isAscending */ .Jy)(part.lines))
                begin(part.lines, part.hits);
            else {
                const folded = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineHits */ .vT)(part.lines, part.hits);
                begin(folded.lines, folded.hits);
            }
            const { branches = [] } = part;
            if ((0,_coverage_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .areInOrder */ .m9)(branches))
                orderedBranches(branches);
            else
                branchesOf((0,_coverage_branches_js__WEBPACK_IMPORTED_MODULE_0__/* .lineBranches */ .T4)(branches));
            reported('functions', part.functions);
            reported('statements', part.statements);
            return done(path, part.totals ?? NO_TOTALS);
        },
        detail(detail) {
            begin(detail.lines, detail.hits);
            branchesOf(detail.branches);
            unitsOf('functions', detail.functions);
            unitsOf('statements', detail.statements);
            return done(detail.path, detail.totals);
        },
    };
}
const NO_COUNTS = Object.freeze({
    lines: 0,
    linesHit: 0,
    linesPartial: 0,
    branches: 0,
    branchesTaken: 0,
    functions: 0,
    functionsHit: 0,
    statements: 0,
    statementsHit: 0,
});
function noCounts() {
    return { ...NO_COUNTS };
}


/***/ }),

/***/ 73298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ areDistinct),
/* harmony export */   Fc: () => (/* binding */ uniteUnits),
/* harmony export */   V0: () => (/* binding */ reportedUnits)
/* harmony export */ });
/** No identity comes twice. */
function areDistinct(reported) {
    if (reported.length < 2)
        return true;
    const seen = new Set();
    for (const { id } of reported)
        seen.add(id);
    return seen.size === reported.length;
}
function reportedUnits(reported) {
    const collected = new Map();
    for (const { id, hits, count = 1 } of reported) {
        const known = collected.get(id);
        collected.set(id, known === undefined ? { hits, count } : uniteUnit(known, { hits, count }));
    }
    return collected;
}
function uniteUnits(a, b) {
    if (a.size === 0)
        return b;
    if (b.size === 0)
        return a;
    const united = new Map(a);
    for (const [id, unit] of b) {
        const known = united.get(id);
        united.set(id, known === undefined ? unit : uniteUnit(known, unit));
    }
    return united;
}
/** Two reports that count a block differently were made from different sources: the larger number is kept. */
function uniteUnit(a, b) {
    return { hits: a.hits + b.hits, count: Math.max(a.count, b.count) };
}


/***/ })

};
