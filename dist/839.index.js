export const id = 839;
export const ids = [839,220];
export const modules = {

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


/***/ })

};
