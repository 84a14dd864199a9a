export const id = 519;
export const ids = [519,839];
export const modules = {

/***/ 56834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zj: () => (/* binding */ maskLine),
/* harmony export */   by: () => (/* binding */ LINE_LIMIT),
/* harmony export */   wY: () => (/* binding */ informativeWords)
/* harmony export */ });
/** Longest root line that is looked at; with it every pattern below is bounded. */
const LINE_LIMIT = 300;
/** In this order: what an earlier row masks, a later one would take for something else. */
const MASKS = [
    [/\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>`]+/gi, '<url>'],
    [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
    [/\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z| ?[+-]\d\d:?\d\d)?)?\b/g, '<time>'],
    [/\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5})?\b/g, '<ip>'],
    // Absolute, or at least two folders deep: `text/html` and `and/or` are words.
    [/(?<![\w.<>/\\-])(?:[A-Za-z]:)?(?:[\\/][\w.@~+$-]+)+[\\/]?|(?:[\w.@~+$-]+[\\/]){2,}[\w.@~+$-]+/g, baseName],
    [/\b0x[0-9a-f]+\b/gi, '<hex>'],
    [/\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}\b/gi, '<hex>'],
    [/"[^"]{40,}"|'[^']{40,}'|`[^`]{40,}`/g, '<text>'],
    [
        /(?<![A-Za-z\d])-?\d+(?:[.,_]\d+)*\s?(?:[nµu]s|ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?|days?|[kmgt]i?b|b|bytes?|px|%)(?![A-Za-z\d])/gi,
        '<n>',
    ],
    // `covet_missing_3` is one of many, `utf8` and `int32` are names.
    [/(?<![A-Za-z\d])(?:(?<![\w)\]])-)?\d+(?:[.,_]\d+)*(?:e[+-]?\d+)?/gi, '<n>'],
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
    for (const [pattern, mask] of MASKS) {
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
/** Words of a masked line that say what went wrong. */
function informativeWords(line) {
    const words = line
        .replace(/<[a-z]+>/g, ' ')
        .replace(/\b(?:[a-z_$][\w$]{0,60}\.){1,12}(?=[A-Z])/g, '')
        .match(/[\p{L}_][\p{L}\p{N}_]+/gu);
    return (words ?? []).filter((word) => !VOCABULARY.has(word.toLowerCase())).length;
}


/***/ }),

/***/ 98438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rootLine)
/* harmony export */ });
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56834);

/** Colours and cursor moves; also what is left of them where a report's writer dropped the escape character. */
const ANSI = /\u001b\[[0-9;?]*[ -/]?[@-~]|\[\d{1,3}(?:;\d{1,3}){0,4}m/g;
/** Messages that say where it happened, or nothing: pytest's for collection, set-up and tear-down, and none at all. */
const PLACEHOLDER = /^(?:$|collection failure|internal error|failed on (?:setup|teardown) with\b|(?:test )?(?:failed|failure|error)\.?$)/i;
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
const FOREIGN = /site-packages|dist-packages|node_modules|node:|internal\/|\/lib\/python\d|<frozen|\/usr\/(?:lib|local)\/|\/rustc\/|\/gems\/|\/vendor\/|^(?:java|javax|jdk|sun|com\.sun|kotlin|kotlinx|scala|groovy|org\.(?:junit|testng|gradle|apache\.maven|assertj|hamcrest|mockito|opentest4j|codehaus|springframework)|junit|System|Microsoft|Xunit|NUnit|testing|runtime)[./]/;
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
/** The signature of a failure in a suite. The suite counts only where the failure says too little, and then only without a frame of the project. */
function signatureOf(failure, suite, masks = []) {
    return sign(signatureParts(failure, suite, masks));
}
function signatureParts(failure, suite, masks) {
    const line = (0,compare_masks/* maskLine */.Zj)((0,root_line/* rootLine */.N)(failure), masks);
    const scope = (0,compare_masks/* informativeWords */.wY)(line) < 2 ? (innermostFrame(failure.detail) ?? suite.name) : '';
    return { type: failure.type, line, scope };
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
/* harmony export */   OD: () => (/* binding */ segmentsOf),
/* harmony export */   Rt: () => (/* binding */ createMaker),
/* harmony export */   Vk: () => (/* binding */ totalMs),
/* harmony export */   fS: () => (/* binding */ firstReport),
/* harmony export */   qz: () => (/* binding */ listCases),
/* harmony export */   wZ: () => (/* binding */ eachPicked),
/* harmony export */   zI: () => (/* binding */ isSegmented),
/* harmony export */   zp: () => (/* binding */ countCases)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13599);
/* harmony import */ var _sparse_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21825);



/** Makes cases of a segment; of neighbours most is found once. */
function createMaker({ columns, report, ordinals }) {
    const { names, ms: durations, unusual } = columns;
    const classnames = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .createCursor */ .lN)(columns.classnames);
    const files = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .createCursor */ .lN)(columns.files);
    const lines = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .createCursor */ .lN)(columns.lines);
    return (index) => {
        const { kind, verdict, attempts } = unusual.get(index) ?? _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL */ .VY;
        const test = {
            kind,
            classname: (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(classnames, index) ?? '',
            name: names.at(index),
            ordinal: ordinals.get(index) ?? 1,
            verdict,
            attempts,
            report,
        };
        const file = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(files, index);
        if (file !== undefined)
            test.file = file;
        const line = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .readAt */ .m6)(lines, index);
        if (line !== undefined)
            test.line = line;
        const ms = durations.at(index);
        if (ms >= 0)
            test.ms = ms;
        return test;
    };
}
/** The list that the segments make up, each case made when it is asked for. There is one for every suite: a record and no closure. */
function listCases(segments) {
    const [first] = segments;
    if (first !== undefined && segments.length === 1)
        return segmented(segments, first.to - first.from, undefined);
    const ends = [];
    let length = 0;
    for (const { from, to } of segments) {
        length += to - from;
        ends.push(length);
    }
    return segmented(segments, length, ends);
}
function segmented(segments, length, ends) {
    return { length, segments, ends, at: atOf, [Symbol.iterator]: iterate };
}
function atOf(index) {
    const place = placeOf(this, index < 0 ? index + this.length : index);
    return place && createMaker(place.segment)(place.index);
}
function* iterate() {
    for (const segment of this.segments) {
        const make = createMaker(segment);
        for (let index = segment.from; index < segment.to; index++)
            yield make(index);
    }
    return undefined;
}
function placeOf({ length, segments, ends }, position) {
    if (position < 0 || position >= length)
        return undefined;
    const found = ends === undefined ? 0 : (0,_sparse_column_js__WEBPACK_IMPORTED_MODULE_2__/* .firstAbove */ .Y)(ends, position);
    const segment = segments[found];
    return segment && { segment, index: segment.from + position - (ends?.[found - 1] ?? 0) };
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
        return cases.segments;
    const columns = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .createColumns */ .k7)();
    const ordinals = new Map();
    const segments = [];
    let from = 0;
    let report;
    const cut = (to) => {
        if (report !== undefined)
            segments.push({ columns, ordinals, report, from, to });
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
/** As `countTests`, without making those that passed at once. */
function countCases(cases) {
    const unusual = [];
    for (const { columns, from, to } of segmentsOf(cases)) {
        for (const index of columns.unusual.between(from, to))
            unusual.push(columns.unusual.get(index) ?? _columns_js__WEBPACK_IMPORTED_MODULE_1__/* .USUAL */ .VY);
    }
    const { passed, total, ...rest } = (0,_domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .countTests */ .tu)(unusual);
    const usual = cases.length - unusual.length;
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
    return 'segments' in cases;
}


/***/ }),

/***/ 13599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ appendCase),
/* harmony export */   VY: () => (/* binding */ USUAL),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   hy: () => (/* binding */ eachRun),
/* harmony export */   k7: () => (/* binding */ createColumns),
/* harmony export */   lN: () => (/* binding */ createCursor),
/* harmony export */   m6: () => (/* binding */ readAt),
/* harmony export */   s6: () => (/* binding */ addAttempts),
/* harmony export */   vK: () => (/* binding */ countColumns)
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
    const index = columns.names.length;
    append(columns.suites, index, suite);
    append(columns.classnames, index, test.classname);
    append(columns.files, index, test.file);
    append(columns.lines, index, test.line);
    columns.names.push(test.name);
    columns.ms.push(test.ms ?? -1);
    if (!isUsual(test))
        columns.unusual.set(index, { kind: test.kind, verdict: test.verdict, attempts: test.attempts });
    return index;
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
/** As `countTests`, without making the cases. */
function countColumns({ names, unusual }) {
    const { passed, total, ...rest } = (0,_domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .countTests */ .tu)(unusual.values());
    const usual = names.length - unusual.size;
    return { ...rest, passed: passed + usual, total: total + usual };
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
            const hash = names.hash(index, before);
            return isWanted(ordinal === 1 ? hash : (0,_lookup_js__WEBPACK_IMPORTED_MODULE_2__/* .hashUnits */ .E$)(` #${ordinal}`, hash));
        };
    };
}
const SEED = 0x811c9dc5 | 0;
/** Between the parts of an id. */
const SEPARATOR = ' › ';


/***/ }),

/***/ 43972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createIntColumn)
/* harmony export */ });
/** As milliseconds 24 days. */
const LARGEST = 2 ** 31 - 1;
/** @param expected so many values are likely to come. */
function createIntColumn(expected = 8) {
    let values = new Int32Array(expected);
    let count = 0;
    return {
        push(value) {
            if (count === values.length) {
                const longer = new Int32Array(Math.max(count * 2, 8));
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
function createLookup() {
    // Entry and hash side by side: in a large table each place that is looked at is a wait for memory.
    let places = new Int32Array(16).fill(FREE);
    let mask = 7;
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
    return {
        get size() {
            return indices.length;
        },
        get: (index) => byIndex.get(index),
        set(index, value) {
            if (!byIndex.has(index)) {
                isSorted &&= index > (indices[indices.length - 1] ?? -1);
                indices.push(index);
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
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69436);

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
        const larger = Buffer.allocUnsafeSlow(Math.max(characters.length * 2, used + size, 64));
        characters.copy(larger, 0, 0, used);
        characters = larger;
    };
    const at = (index) => {
        const from = index === 0 ? 0 : (ends[index - 1] ?? 0);
        const encoding = wide.size > 0 && wide.has(index) ? 'utf16le' : 'utf8';
        return characters.toString(encoding, from, ends[index] ?? from);
    };
    return {
        get length() {
            return count;
        },
        push(text) {
            room(text.length * 3);
            let size = writeAscii(text, characters, used) ? text.length : characters.write(text, used, 'utf8');
            // Only a text with other than ASCII characters can have half a pair.
            if (size !== text.length && LONE_SURROGATE.test(text)) {
                size = characters.write(text, used, 'utf16le');
                wide.add(count);
            }
            used += size;
            if (count === ends.length) {
                const longer = new Uint32Array(count * 2);
                longer.set(ends);
                ends = longer;
            }
            ends[count] = used;
            count++;
        },
        at,
        hash(index, seed) {
            let hash = seed;
            const end = ends[index] ?? 0;
            for (let from = index === 0 ? 0 : (ends[index - 1] ?? 0); from < end; from++) {
                const unit = characters[from] ?? 0;
                if (unit > 127 || wide.size > 0)
                    return (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .hashUnits */ .E$)(at(index), seed);
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
}
/** Most names are short and ASCII: written byte by byte in a fraction of the time that a call out of JavaScript takes. */
const SHORT = 128;
/** Whether the text was written; else what lies behind `at` is undefined. */
function writeAscii(text, bytes, at) {
    if (text.length > SHORT)
        return false;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (code > 127)
            return false;
        bytes[at + index] = code;
    }
    return true;
}
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
