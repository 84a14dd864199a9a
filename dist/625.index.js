export const id = 625;
export const ids = [625];
export const modules = {

/***/ 95470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ hashWord),
/* harmony export */   bx: () => (/* binding */ lastWord),
/* harmony export */   yX: () => (/* binding */ hashName),
/* harmony export */   yi: () => (/* binding */ hashBytes)
/* harmony export */ });
/*
 * Hashes of names, four characters at a time. Those of a text and of its bytes are the same where it is ASCII. Whoever finds by them
 * compares what was found.
 */
/** What stands for the characters that a last word does not have. */
const BLANKS = 0x20202020;
/** @param seed the length of what is hashed, or the hash of what is before. */
function hashWord(seed, word) {
    const mixed = Math.imul(seed ^ word, 0x9e3779b1);
    return mixed ^ (mixed >>> 15);
}
/** A word of which only the first `count` characters, none to three, are meant. */
function lastWord(word, count) {
    const others = -1 << (count * 8);
    return (word & ~others) | (BLANKS & others);
}
/** 32 bits of `bytes[start … end)`. */
function hashBytes(bytes, start, end) {
    let hash = end - start;
    let word = 0;
    let shift = 0;
    for (let at = start; at < end; at++) {
        word |= (bytes[at] ?? 0) << shift;
        shift += 8;
        if (shift < 32)
            continue;
        hash = hashWord(hash, word);
        word = 0;
        shift = 0;
    }
    return hashWord(hash, lastWord(word, shift >> 3));
}
function hashName(name) {
    let hash = name.length;
    let word = 0;
    let shift = 0;
    for (let at = 0; at < name.length; at++) {
        word |= name.charCodeAt(at) << shift;
        shift += 8;
        if (shift < 32)
            continue;
        hash = hashWord(hash, word);
        word = 0;
        shift = 0;
    }
    return hashWord(hash, lastWord(word, shift >> 3));
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

/***/ 87775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   DI: () => (/* binding */ joinSegments),
/* harmony export */   Nv: () => (/* binding */ countSlices),
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   Rt: () => (/* binding */ createMaker),
/* harmony export */   Vk: () => (/* binding */ totalMs),
/* harmony export */   er: () => (/* binding */ createSegment),
/* harmony export */   fS: () => (/* binding */ firstReport),
/* harmony export */   qz: () => (/* binding */ listCases),
/* harmony export */   tB: () => (/* binding */ eachUnusual),
/* harmony export */   wZ: () => (/* binding */ eachPicked),
/* harmony export */   zI: () => (/* binding */ isSegmented),
/* harmony export */   zp: () => (/* binding */ countCases)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13599);
/* harmony import */ var _sparse_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21825);



function createSegment({ columns, ordinals, from, to }, report) {
    return { columns, ordinals, report, from, to, length: to - from, at: caseOf, [Symbol.iterator]: iterateSegment };
}
function caseOf(index) {
    const at = index < 0 ? this.to + index : this.from + index;
    return at < this.from || at >= this.to ? undefined : makeOne(this, at);
}
function* iterateSegment() {
    const make = createMaker(this);
    for (let index = this.from; index < this.to; index++)
        yield make(index);
    return undefined;
}
/** Makes cases of a segment; of neighbours most is found once. */
function createMaker(segment) {
    const { columns } = segment;
    const classnames = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .createCursor */ .lN)(columns.classnames);
    const files = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .createCursor */ .lN)(columns.files);
    const lines = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .createCursor */ .lN)(columns.lines);
    return (index) => makeCase(segment, index, {
        classname: (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(classnames, index),
        file: (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(files, index),
        line: (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(lines, index),
    });
}
/** One case, without what only pays for several. */
function makeOne(segment, index) {
    const { classnames, files, lines } = segment.columns;
    return makeCase(segment, index, {
        classname: (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(classnames, index),
        file: (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(files, index),
        line: (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(lines, index),
    });
}
function makeCase({ columns, report, ordinals }, index, shared) {
    const { kind, verdict, attempts } = columns.unusual.get(index) ?? _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL */ .VY;
    const test = {
        kind,
        classname: shared.classname ?? '',
        name: columns.names.at(index),
        ordinal: ordinals.get(index) ?? 1,
        verdict,
        attempts,
        report,
    };
    if (shared.file !== undefined)
        test.file = shared.file;
    if (shared.line !== undefined)
        test.line = shared.line;
    const ms = columns.ms.at(index);
    if (ms >= 0)
        test.ms = ms;
    return test;
}
/** The list that the segments make up. */
function listCases(segments) {
    const [first] = segments;
    return first !== undefined && segments.length === 1 ? first : joinSegments(segments);
}
function joinSegments(segments) {
    const ends = [];
    let length = 0;
    for (const segment of segments) {
        length += segment.length;
        ends.push(length);
    }
    return { length, segments, ends, at: atOf, [Symbol.iterator]: iterate };
}
function atOf(index) {
    const place = placeOf(this, index < 0 ? index + this.length : index);
    return place && makeOne(place.segment, place.index);
}
function* iterate() {
    for (const segment of this.segments)
        yield* segment;
    return undefined;
}
function placeOf(cases, position) {
    if (position < 0 || position >= cases.length)
        return undefined;
    if (!('segments' in cases))
        return { segment: cases, index: cases.from + position };
    const found = (0,_sparse_column_js__WEBPACK_IMPORTED_MODULE_2__/* .firstAbove */ .Y)(cases.ends, position);
    const segment = cases.segments[found];
    return segment && { segment, index: segment.from + position - (cases.ends[found - 1] ?? 0) };
}
/** Index of the report that the first case is from, without making it; `undefined`: there is none. */
function firstReport(cases) {
    if (!isSegmented(cases))
        return cases.at(0)?.report;
    return cases.length === 0 ? undefined : placeOf(cases, 0)?.segment.report;
}
/** The columns of a list; one that has none gets them. */
function segmentsOf(cases) {
    if (isSegmented(cases))
        return 'segments' in cases ? cases.segments : [cases];
    const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .createColumns */ .k7)();
    const ordinals = new Map();
    const segments = [];
    let from = 0;
    let report;
    const cut = (to) => {
        if (report !== undefined)
            segments.push(createSegment({ columns, ordinals, from, to }, report));
        from = to;
    };
    for (const test of cases) {
        if (test.report !== report)
            cut(columns.names.length);
        report = test.report;
        const index = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .appendCase */ .Js)(columns, 0, test);
        if (test.ordinal !== 1)
            ordinals.set(index, test.ordinal);
    }
    cut(columns.names.length);
    return segments;
}
/** Calls `visit` for the cases of a suite that are picked by their columns, in order. No other case is made. */
function eachPicked({ cases }, pick, visit) {
    let position = 0;
    for (const segment of segmentsOf(cases)) {
        const isPicked = pick(segment);
        let make;
        for (let index = segment.from; index < segment.to; index++, position++) {
            if (!isPicked(index))
                continue;
            make ??= createMaker(segment);
            visit(make(index), position);
        }
    }
}
/** Calls `visit` for the cases of a suite that are anything but one passed attempt of a test, in order. No other case is made. */
function eachUnusual({ cases }, visit) {
    let before = 0;
    for (const segment of segmentsOf(cases)) {
        const indices = segment.columns.unusual.between(segment.from, segment.to);
        const make = indices.length === 0 ? undefined : createMaker(segment);
        for (const index of indices)
            if (make !== undefined)
                visit(make(index), before + index - segment.from);
        before += segment.length;
    }
}
/** As `countTests`, without making those that passed at once. */
function countCases(cases) {
    return countSlices(segmentsOf(cases));
}
function countSlices(slices) {
    const unusual = [];
    let usual = 0;
    for (const { columns, from, to } of slices) {
        const indices = columns.unusual.between(from, to);
        for (const index of indices)
            unusual.push(columns.unusual.get(index) ?? _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL */ .VY);
        usual += to - from - indices.length;
    }
    const { passed, total, ...rest } = (0,_domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .countTests */ .tu)(unusual);
    return { ...rest, passed: passed + usual, total: total + usual };
}
/** Of all cases together, as far as they are known. */
function totalMs(cases) {
    let sum = 0;
    for (const { columns, from, to } of segmentsOf(cases)) {
        for (let index = from; index < to; index++)
            sum += Math.max(columns.ms.at(index), 0);
    }
    return sum;
}
function isSegmented(cases) {
    return 'segments' in cases || 'columns' in cases;
}


/***/ }),

/***/ 13599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ appendCase),
/* harmony export */   VY: () => (/* binding */ USUAL),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hy: () => (/* binding */ eachRun),
/* harmony export */   k3: () => (/* binding */ appendPlaced),
/* harmony export */   k7: () => (/* binding */ createColumns),
/* harmony export */   lN: () => (/* binding */ createCursor),
/* harmony export */   m6: () => (/* binding */ readAt),
/* harmony export */   nt: () => (/* binding */ appendPassed),
/* harmony export */   s6: () => (/* binding */ addAttempts)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71680);
/* harmony import */ var _int_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43972);
/* harmony import */ var _sparse_column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21825);
/* harmony import */ var _text_column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71364);





const USUAL = Object.freeze({ kind: 'case', verdict: 'passed', attempts: _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .PASSED_ONCE */ .Xw });
function createColumns() {
    return {
        suites: runs(),
        classnames: runs(),
        files: runs(),
        lines: runs(),
        names: (0,_text_column_js__WEBPACK_IMPORTED_MODULE_1__/* .createTextColumn */ .K)(),
        ms: (0,_int_column_js__WEBPACK_IMPORTED_MODULE_2__/* .createIntColumn */ .i)(),
        unusual: (0,_sparse_column_js__WEBPACK_IMPORTED_MODULE_3__/* .createSparseColumn */ .N)(),
    };
}
function runs() {
    return { starts: [], values: [] };
}
function append({ starts, values }, index, value) {
    if (index > 0 && values[values.length - 1] === value)
        return;
    starts.push(index);
    values.push(value);
}
function valueAt(column, index) {
    return column.values[(0,_sparse_column_js__WEBPACK_IMPORTED_MODULE_3__/* .firstAbove */ .Y)(column.starts, index) - 1];
}
/** Calls `visit` for each run between two indices, with how many of them it covers. */
function eachRun({ starts, values }, { from, to }, visit) {
    const first = (0,_sparse_column_js__WEBPACK_IMPORTED_MODULE_3__/* .firstAbove */ .Y)(starts, from) - 1;
    values.slice(first, (0,_sparse_column_js__WEBPACK_IMPORTED_MODULE_3__/* .firstAbove */ .Y)(starts, to - 1)).forEach((value, offset) => {
        const begin = Math.max(starts[first + offset] ?? 0, from);
        visit(value, Math.min(starts[first + offset + 1] ?? to, to) - begin);
    });
}
/** Appends a case and returns its index. */
function appendCase(columns, suite, test) {
    columns.names.place(test.name);
    return appendPlaced(columns, suite, test);
}
/** Appends a case of which the name is placed already. */
function appendPlaced(columns, suite, test) {
    const index = columns.names.length;
    append(columns.suites, index, suite);
    append(columns.classnames, index, test.classname);
    append(columns.files, index, test.file);
    append(columns.lines, index, test.line);
    columns.names.keep();
    columns.ms.push(test.ms ?? -1);
    if (!isUsual(test))
        columns.unusual.set(index, { kind: test.kind, verdict: test.verdict, attempts: test.attempts });
    return index;
}
/** Appends cases `from` to `to` that passed, and returns the index of the first. */
function appendPassed(columns, { suite, classname, file }, { passed, from, to }) {
    const first = columns.names.length;
    append(columns.suites, first, suite);
    append(columns.classnames, first, classname);
    append(columns.files, first, file);
    columns.names.append(passed, from, to);
    for (let row = from; row < to; row++) {
        columns.ms.push(passed.ms[row] ?? -1);
        const line = passed.lines[row] ?? 0;
        append(columns.lines, first + row - from, line === 0 ? undefined : line);
    }
    return first;
}
function isUsual({ kind, verdict, attempts }) {
    return kind === 'case' && verdict === 'passed' && attempts.length === 1;
}
/** Adds attempts of a case that is there already. */
function addAttempts(columns, index, added) {
    const { kind, attempts } = columns.unusual.get(index) ?? USUAL;
    const all = [...attempts, ...added.attempts];
    columns.unusual.set(index, { kind, verdict: (0,_attempts_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .V)(all), attempts: all });
    if (added.ms !== undefined)
        columns.ms.set(index, Math.max(columns.ms.at(index), 0) + added.ms);
}
function createCursor(runs) {
    return { runs, value: undefined, from: 0, to: 0 };
}
function readAt(cursor, index) {
    if (index >= cursor.from && index < cursor.to)
        return cursor.value;
    const { starts, values } = cursor.runs;
    const run = (0,_sparse_column_js__WEBPACK_IMPORTED_MODULE_3__/* .firstAbove */ .Y)(starts, index) - 1;
    cursor.value = values[run];
    cursor.from = starts[run] ?? 0;
    cursor.to = starts[run + 1] ?? Number.POSITIVE_INFINITY;
    return cursor.value;
}


/***/ }),

/***/ 58345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   T4: () => (/* binding */ lineBranches),
/* harmony export */   c0: () => (/* binding */ uniteBranches),
/* harmony export */   pQ: () => (/* binding */ eachOf),
/* harmony export */   rL: () => (/* binding */ linesInOrder)
/* harmony export */ });
/* harmony import */ var _coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30606);

/** The same as columns; `undefined`: some have an identity and some only a number. */
function columnsOf(reported) {
    const [first] = reported;
    return first === undefined || 'arm' in first ? armColumns(reported) : countColumns(reported);
}
function armColumns(reported) {
    const columns = { lines: [], arms: [], hits: [] };
    for (const branch of reported) {
        if (!('arm' in branch))
            return undefined;
        columns.lines.push(branch.line);
        columns.arms.push(branch.arm);
        columns.hits.push(branch.hits);
    }
    return columns;
}
function countColumns(reported) {
    const columns = { lines: [], taken: [], total: [] };
    for (const branch of reported) {
        if ('arm' in branch)
            return undefined;
        columns.lines.push(branch.line);
        columns.taken.push(branch.taken);
        columns.total.push(branch.total);
    }
    return columns;
}
/** The branches of columns, each by itself. */
function eachOf(columns) {
    return columns.lines.map((line, i) => 'arms' in columns
        ? { line, arm: columns.arms[i] ?? '', hits: columns.hits[i] ?? 0 }
        : { line, taken: columns.taken[i] ?? 0, total: columns.total[i] ?? 0 });
}
/** How many lines they lie on, if they come line by line, and no line or arm twice: there is nothing to fold. −1: there is. */
function linesInOrder(columns) {
    return 'arms' in columns ? armsInOrder(columns) : countsInOrder(columns);
}
function countsInOrder({ lines, total }) {
    if (!(0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isAscending */ .Jy)(lines))
        return -1;
    for (let i = 0; i < total.length; i++)
        if ((total[i] ?? 0) <= 0 || !(0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isLine */ .PA)(lines[i] ?? 0))
            return -1;
    return lines.length;
}
function armsInOrder({ lines, arms }) {
    let distinct = 0;
    let line = 0;
    let from = 0;
    for (let i = 0; i < lines.length; i++) {
        const next = lines[i] ?? 0;
        if (next < line || !(0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isLine */ .PA)(next))
            return -1;
        if (next > line || i === 0) {
            distinct++;
            from = i;
        }
        else if (i - from > MOST_ARMS)
            return -1;
        line = next;
        for (let k = from; k < i; k++)
            if (arms[k] === arms[i])
                return -1;
    }
    return distinct;
}
/** Lines with more branches are looked at in another way. */
const MOST_ARMS = 16;
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

/***/ 55356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createFilePacker)
/* harmony export */ });
/* harmony import */ var _coverage_branches_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58345);
/* harmony import */ var _coverage_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59094);
/* harmony import */ var _coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30606);
/* harmony import */ var _coverage_pack_branches_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68345);
/* harmony import */ var _coverage_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73298);





const NO_TOTALS = Object.freeze({});
function createFilePacker() {
    const writer = (0,_coverage_bytes_js__WEBPACK_IMPORTED_MODULE_0__/* .createPackWriter */ .$)();
    const { uint, text } = writer;
    const branches = (0,_coverage_pack_branches_js__WEBPACK_IMPORTED_MODULE_1__/* .branchPacker */ .LW)(writer);
    /** Of the file that is being packed. */
    let counts = noCounts();
    function begin(lines, hits) {
        writer.start();
        branches.start(lines, hits);
        counts = noCounts();
        uint(lines.length);
        counts.lines = lines.length;
        counts.linesHit = writer.lines(lines, hits);
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
    function branchesOf({ branches: each = [], branchColumns = (0,_coverage_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .columnsOf */ .PL)(each) }) {
        const distinct = branchColumns === undefined ? -1 : (0,_coverage_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .linesInOrder */ .rL)(branchColumns);
        if (branchColumns === undefined || distinct < 0) {
            branches.folded((0,_coverage_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .lineBranches */ .T4)(branchColumns === undefined ? each : (0,_coverage_branches_js__WEBPACK_IMPORTED_MODULE_4__/* .eachOf */ .pQ)(branchColumns)));
        }
        else
            branches.ordered(branchColumns, distinct);
    }
    function done(path, totals) {
        const { atLeast, ...ofBranches } = branches.counted();
        Object.assign(counts, ofBranches);
        return { path, counts, totals, branchesAtLeast: atLeast, packed: writer.finish() };
    }
    return {
        part(path, part) {
            if ((0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .isAscending */ .Jy)(part.lines))
                begin(part.lines, part.hits);
            else {
                const folded = (0,_coverage_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineHits */ .vT)(part.lines, part.hits);
                begin(folded.lines, folded.hits);
            }
            branchesOf(part);
            reported('functions', part.functions);
            reported('statements', part.statements);
            return done(path, part.totals ?? NO_TOTALS);
        },
        detail(detail) {
            begin(detail.lines, detail.hits);
            branches.folded(detail.branches);
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


/***/ }),

/***/ 59341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ grown)
/* harmony export */ });
const MEGABYTE = 1024 * 1024;
/**
 * How large memory is to be that became too small. Large memory grows in large steps: what nobody has written to costs address space only,
 * and what was copied is garbage that stays for a while.
 * @param size bytes, or numbers of a few bytes
 */
function grown(size) {
    return size * (size < MEGABYTE ? 2 : 8);
}


/***/ }),

/***/ 43972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createIntColumn)
/* harmony export */ });
/* harmony import */ var _growth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59341);

/** As milliseconds 24 days. */
const LARGEST = 2 ** 31 - 1;
/** @param expected so many values are likely to come. */
function createIntColumn(expected = 8) {
    let values = new Int32Array(expected);
    let count = 0;
    return {
        push(value) {
            if (count === values.length) {
                const longer = new Int32Array(Math.max((0,_growth_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(count), 8));
                longer.set(values);
                values = longer;
            }
            values[count] = Math.min(value, LARGEST);
            count++;
        },
        set(index, value) {
            values[index] = Math.min(value, LARGEST);
        },
        at: (index) => values[index] ?? 0,
    };
}


/***/ }),

/***/ 69436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ createLookup),
/* harmony export */   E$: () => (/* binding */ hashUnits),
/* harmony export */   qj: () => (/* binding */ hashText)
/* harmony export */ });
const FREE = -1;
/** Places in an empty lookup; larger ones are given up when they are cleared, where filling them costs more. */
const PLACES = 8;
const KEPT = 512;
function createLookup() {
    // Entry and hash side by side: in a large table each place that is looked at is a wait for memory.
    let places = new Int32Array(PLACES * 2).fill(FREE);
    let mask = PLACES - 1;
    let count = 0;
    const put = (hash, entry) => {
        let at = spread(hash) & mask;
        while (places[at * 2] !== FREE)
            at = (at + 1) & mask;
        places[at * 2] = entry;
        places[at * 2 + 1] = hash;
    };
    const grow = () => {
        const before = places;
        const last = mask;
        // Four times as large: to move entries to other places costs as much as to find them.
        places = new Int32Array(before.length * 4).fill(FREE);
        mask = mask * 4 + 3;
        // From behind a free place on: entries of one hash stay in their order, also where they go on at the beginning.
        let from = 0;
        while (before[from * 2] !== FREE)
            from++;
        for (let step = 1; step <= last; step++) {
            const at = ((from + step) & last) * 2;
            const entry = before[at] ?? FREE;
            if (entry !== FREE)
                put(before[at + 1] ?? 0, entry);
        }
    };
    return {
        find(hash, is) {
            for (let at = spread(hash) & mask;; at = (at + 1) & mask) {
                const entry = places[at * 2] ?? FREE;
                if (entry === FREE)
                    return undefined;
                if (places[at * 2 + 1] === hash && is(entry))
                    return entry;
            }
        },
        add(hash, entry) {
            if (count * 2 > mask)
                grow();
            put(hash | 0, entry);
            count++;
        },
        clear() {
            count = 0;
            if (mask < KEPT) {
                places.fill(FREE);
                return;
            }
            places = new Int32Array(PLACES * 2).fill(FREE);
            mask = PLACES - 1;
        },
    };
}
/** Neighbouring hashes go to distant places. */
function spread(hash) {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return mixed ^ (mixed >>> 15);
}
/** 32 bits of a text, continued from `seed` (FNV-1a): texts that only together are the same have different ones. */
function hashText(text, seed) {
    return Math.imul(hashUnits(text, seed) ^ 0x1f, 0x01000193);
}
/** As `hashText`, but a text in pieces has the hash of the whole. */
function hashUnits(text, seed) {
    let hash = seed;
    for (let index = 0; index < text.length; index++)
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
    return hash;
}


/***/ }),

/***/ 21825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ createSparseColumn),
/* harmony export */   Y: () => (/* binding */ firstAbove)
/* harmony export */ });
function createSparseColumn() {
    const byIndex = new Map();
    const indices = [];
    let isSorted = true;
    const sort = () => {
        if (!isSorted)
            indices.sort((a, b) => a - b);
        isSorted = true;
    };
    const column = {
        size: 0,
        get: (index) => byIndex.get(index),
        set(index, value) {
            if (!byIndex.has(index)) {
                isSorted &&= index > (indices[indices.length - 1] ?? -1);
                indices.push(index);
                column.size = indices.length;
            }
            byIndex.set(index, value);
        },
        values: () => byIndex.values(),
        next(from) {
            if (indices.length === 0)
                return Number.POSITIVE_INFINITY;
            sort();
            return indices[firstAbove(indices, from - 1)] ?? Number.POSITIVE_INFINITY;
        },
        between(from, to) {
            if (indices.length === 0)
                return NONE;
            sort();
            const start = firstAbove(indices, from - 1);
            const end = firstAbove(indices, to - 1);
            return start === end ? NONE : indices.slice(start, end);
        },
    };
    return column;
}
const NONE = [];
/** Place of the first of ascending numbers that is greater. */
function firstAbove(numbers, value) {
    let low = 0;
    let high = numbers.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((numbers[middle] ?? 0) <= value)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 71364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createTextColumn),
/* harmony export */   N: () => (/* binding */ textColumnOf)
/* harmony export */ });
/* harmony import */ var _domain_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95470);
/* harmony import */ var _growth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59341);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69436);



const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
function createTextColumn() {
    return textColumn({ ends: new Uint32Array(8), characters: Buffer.alloc(0), wide: new Set() }, 0);
}
/** A column of texts that were stored. */
function textColumnOf(raw) {
    return textColumn({ ...raw, wide: new Set(raw.wide) }, raw.ends.length);
}
function textColumn(initial, initialCount) {
    const { wide } = initial;
    let { ends, characters } = initial;
    let count = initialCount;
    let used = count === 0 ? 0 : (ends[count - 1] ?? 0);
    const room = (size) => {
        if (used + size <= characters.length)
            return;
        const larger = Buffer.allocUnsafeSlow(Math.max((0,_growth_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(characters.length), used + size, 64));
        characters.copy(larger, 0, 0, used);
        characters = larger;
    };
    const at = (index) => {
        const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
        const encoding = wide.size > 0 && wide.has(index) ? 'utf16le' : 'utf8';
        return characters.toString(encoding, from, ends[index] ?? from);
    };
    let placed = 0;
    let isPlacedWide = false;
    const write = (text) => {
        room(text.length * 3);
        isPlacedWide = false;
        let index = 0;
        // Most names are short and ASCII: written in a fraction of the time that a call out of JavaScript takes.
        for (; index < text.length && index < SHORT; index++) {
            const code = text.charCodeAt(index);
            if (code > 127)
                break;
            characters[used + index] = code;
        }
        if (index === text.length)
            return index;
        const size = characters.write(text, used, 'utf8');
        // Only a text with other than ASCII characters can have half a pair.
        isPlacedWide = size !== text.length && LONE_SURROGATE.test(text);
        return isPlacedWide ? characters.write(text, used, 'utf16le') : size;
    };
    const place = (text) => {
        placed = write(text);
        return (0,_domain_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashBytes */ .yi)(characters, used, used + placed);
    };
    const rows = (more) => {
        if (count + more <= ends.length)
            return;
        const longer = new Uint32Array(Math.max((0,_growth_js__WEBPACK_IMPORTED_MODULE_0__/* .grown */ .g)(count), count + more));
        longer.set(ends);
        ends = longer;
    };
    const keep = () => {
        if (isPlacedWide)
            wide.add(count);
        used += placed;
        rows(1);
        ends[count] = used;
        count++;
        column.length = count;
    };
    const append = (others, from, to) => {
        const start = from === 0 ? 0 : (others.ends[from - 1] ?? 0);
        const size = (others.ends[to - 1] ?? start) - start;
        room(size);
        characters.set(others.characters.subarray(start, start + size), used);
        rows(to - from);
        for (let index = from; index < to; index++)
            ends[count++] = used + (others.ends[index] ?? 0) - start;
        used += size;
        column.length = count;
    };
    const column = {
        length: count,
        push(text) {
            placed = write(text);
            keep();
        },
        place,
        keep,
        append,
        at,
        hash: (index) => (0,_domain_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashBytes */ .yi)(characters, index === 0 ? 0 : (ends[index - 1] ?? 0), ends[index] ?? 0),
        hashOn(index, seed) {
            let hash = seed;
            const end = ends[index] ?? 0;
            for (let from = index === 0 ? 0 : (ends[index - 1] ?? 0); from < end; from++) {
                const unit = characters[from] ?? 0;
                if (unit > 127 || wide.size > 0)
                    return (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .hashUnits */ .E$)(at(index), seed);
                hash = Math.imul(hash ^ unit, 0x01000193);
            }
            return hash;
        },
        isEmpty: (index) => ends[index] === (index === 0 ? 0 : ends[index - 1]),
        common(index, { other, at: otherIndex, length }) {
            const [one, theirs] = [{ ends, characters, wide }, other.raw()];
            for (let done = 0; done < length; done += COMPARED_AT_ONCE) {
                const some = Math.min(length - done, COMPARED_AT_ONCE);
                const same = sameTexts({ ...one, index: index + done }, { ...theirs, index: otherIndex + done }, some);
                if (same < some)
                    return done + same;
            }
            return length;
        },
        raw: () => ({ ends: ends.subarray(0, count), characters: characters.subarray(0, used), wide }),
    };
    return column;
}
/** Longer ones are written by a call out of JavaScript. */
const SHORT = 128;
const COMPARED_AT_ONCE = 256;
/** How many are the same: texts of the same lengths are one piece of memory, which is mostly equal as a whole. */
function sameTexts(a, b, length) {
    const from = a.index === 0 ? 0 : (a.ends[a.index - 1] ?? 0);
    const otherFrom = b.index === 0 ? 0 : (b.ends[b.index - 1] ?? 0);
    const endOf = (texts) => (texts === 0 ? 0 : (a.ends[a.index + texts - 1] ?? 0) - from);
    let same = 0;
    while (same < length && (b.ends[b.index + same] ?? 0) - otherFrom === endOf(same + 1))
        same++;
    const size = endOf(same);
    if (a.characters.compare(b.characters, otherFrom, otherFrom + size, from, from + size) !== 0) {
        let at = 0;
        while (a.characters[from + at] === b.characters[otherFrom + at])
            at++;
        while (endOf(same) > at)
            same--;
    }
    if (a.wide.size === 0 && b.wide.size === 0)
        return same;
    for (let text = 0; text < same; text++)
        if (a.wide.has(a.index + text) !== b.wide.has(b.index + text))
            return text;
    return same;
}


/***/ })

};
