export const id = 962;
export const ids = [962,711,839,728,220];
export const modules = {

/***/ 84092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArchive: () => (/* binding */ openArchive)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/github/body.js
var body = __webpack_require__(79267);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/baseline/zip.js

/** Signatures and sizes of the ZIP format (PKWARE APPNOTE.TXT 4.3). */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const COMMENT_BYTES = 65_535;
const STORED = 0;
const DEFLATED = 8;
/** The archive cannot be read, or is not what it says. */
class ZipError extends Error {
    name = 'ZipError';
}
/**
 * The content of the one file of that name, in memory: nothing is written, so no name leads anywhere. `limit`: bytes after unpacking.
 * @throws ZipError for anything that is not exactly one whole, unencrypted entry of that name.
 */
function readZipEntry(archive, name, limit) {
    const entries = centralDirectory(archive).filter((entry) => entry.name === name);
    const [entry] = entries;
    if (entry === undefined || entries.length > 1)
        throw new ZipError(`holds ${entries.length} files ${name}, wanted one`);
    if (entry.size > limit)
        throw new ZipError(`${name} is larger than ${limit} bytes`);
    if ((entry.flags & 1) !== 0)
        throw new ZipError(`${name} is encrypted`);
    const content = unpack(packedBytes(archive, entry), entry);
    if (content.length !== entry.size || (0,external_node_zlib_.crc32)(content) !== entry.crc)
        throw new ZipError(`${name} is damaged`);
    return content;
}
function centralDirectory(archive) {
    const end = endRecord(archive);
    const count = archive.readUInt16LE(end + 10);
    let at = archive.readUInt32LE(end + 16);
    if (count === 0xffff || at === 0xffffffff)
        throw new ZipError('is a ZIP64 archive, which is more than a result needs');
    const entries = [];
    for (let index = 0; index < count; index++) {
        if (at + CENTRAL_BYTES > archive.length || archive.readUInt32LE(at) !== CENTRAL)
            throw new ZipError('is damaged');
        const nameEnd = at + CENTRAL_BYTES + archive.readUInt16LE(at + 28);
        entries.push({
            flags: archive.readUInt16LE(at + 8),
            method: archive.readUInt16LE(at + 10),
            crc: archive.readUInt32LE(at + 16),
            packed: archive.readUInt32LE(at + 20),
            size: archive.readUInt32LE(at + 24),
            offset: archive.readUInt32LE(at + 42),
            name: archive.toString('utf8', at + CENTRAL_BYTES, nameEnd),
        });
        at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return entries;
}
/** The record at the end; a comment may stand after it. */
function endRecord(archive) {
    const first = Math.max(0, archive.length - END_BYTES - COMMENT_BYTES);
    for (let at = archive.length - END_BYTES; at >= first; at--) {
        if (archive.readUInt32LE(at) === END)
            return at;
    }
    throw new ZipError('is not a ZIP archive, or ends in the middle');
}
function packedBytes(archive, { offset, packed }) {
    if (offset + LOCAL_BYTES > archive.length || archive.readUInt32LE(offset) !== LOCAL)
        throw new ZipError('is damaged');
    const start = offset + LOCAL_BYTES + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
    return archive.subarray(start, start + packed);
}
/** A header that lies about the size is found out before the memory is full. */
function unpack(packed, { method, size }) {
    if (method === STORED)
        return packed;
    if (method !== DEFLATED)
        throw new ZipError(`is packed by method ${method}, wanted stored or deflated`);
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, size) });
    }
    catch (cause) {
        throw new ZipError('is damaged', { cause });
    }
}

;// CONCATENATED MODULE: ./lib/baseline/archive.js



const FILE_BYTES = 512 * 1024 * 1024;
/** The named files of an artifact, in that order, or why it cannot be used: too large, not what was uploaded, or no whole archive. */
async function openArchive(artifact, github, names) {
    if (artifact.bytes > body/* MOST_BYTES */.uZ)
        return { problem: `it is larger than ${body/* MOST_BYTES */.uZ} bytes` };
    const archive = await github.downloadArtifact(artifact.id);
    const actual = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
    if (artifact.digest !== undefined && artifact.digest !== actual) {
        return { problem: 'its archive does not have the digest that GitHub keeps' };
    }
    try {
        return { files: names.map((name) => readZipEntry(archive, name, FILE_BYTES)) };
    }
    catch (error) {
        if (!(error instanceof ZipError))
            throw error;
        return { problem: `its archive ${error.message}` };
    }
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

/***/ 71728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leavePart: () => (/* binding */ leavePart),
  takeParts: () => (/* binding */ takeParts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/baseline/archive.js + 1 modules
var archive = __webpack_require__(84092);
// EXTERNAL MODULE: ./lib/baseline/codec.js + 13 modules
var codec = __webpack_require__(22815);
// EXTERNAL MODULE: ./lib/github/artifacts.js
var artifacts = __webpack_require__(18328);
// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/domain/groups.js
var domain_groups = __webpack_require__(97538);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
// EXTERNAL MODULE: ./lib/github/call.js
var github_call = __webpack_require__(71007);
;// CONCATENATED MODULE: ./lib/parts/of-call.js


/**
 * The parts for a job that judges in a call of a reusable workflow: two calls, each with jobs that collect and one that judges, are two gates. It
 * takes what the innermost call left that has other jobs; one that is alone in its calls judges for whoever called it.
 */
function partsOfCall(all, call) {
    switch (call.state) {
        case 'none':
            return { parts: all, problems: [] };
        case 'unknown':
            return refused(`which call of the reusable workflow this job is in cannot be told: ${github_call/* KEY_FOR_EACH_CALL */.LN}`);
        case 'known': {
            const { job: own, jobs } = call;
            const around = (0,github_call/* callsAround */.DI)(own).find((each) => (0,github_call/* jobsIn */.ev)(each, jobs).some(({ name }) => name !== own));
            if (around === undefined || all.length === 0)
                return { parts: all, problems: [] };
            const idsOf = (some) => new Set(some.map(({ id }) => id));
            const [known, inside] = [idsOf(jobs), idsOf((0,github_call/* jobsIn */.ev)(around, jobs))];
            if (all.some(({ job }) => !known.has(job)))
                return refused(`parts do not tell which job left them, perhaps one of another call: ${github_call/* KEY_FOR_EACH_CALL */.LN}`);
            const parts = all.filter(({ job }) => inside.has(job));
            if (parts.length > 0)
                return { parts, problems: [] };
            return refused(`no job of the call ${JSON.stringify(around)} collected anything, and ${(0,numbers/* plural */.LS)(all.length, 'part')} of other jobs do not count for it: where they are meant, write one "key" for them and for the job that judges`);
        }
    }
}
function refused(problem) {
    return { parts: [], problems: [problem] };
}

;// CONCATENATED MODULE: ./lib/parts/choice.js



/** `test-health-part-default-0123456789ab-1-51725241954`; `test-health-part-default-0123456789ab-1-x1f2e3d4c` */
function partName(key, { identity, attempt, job }) {
    return `test-health-part-${key}-${identity}-${attempt}-${typeof job === 'number' ? job : `x${job}`}`;
}
/** `undefined`: it is none of this key. The gate `api` takes nothing of the gate `api-v2`. */
function readName(name, key) {
    const prefix = `test-health-part-${key}-`;
    const match = /^([0-9a-f]{12})-(\d{1,6})-(\d{1,15}|x[0-9a-f]{8})$/.exec(name.slice(prefix.length));
    if (!name.startsWith(prefix) || match === null)
        return undefined;
    const [, identity = '', attempt, job = ''] = match;
    return { identity, attempt: Number(attempt), job: job.startsWith('x') ? job : Number(job) };
}
/**
 * The parts that count: of each job those of its last attempt. A job that was not repeated has left its part before, and it still counts; of one
 * that was repeated and came to a bad end without a part, what it left before says nothing.
 */
async function chooseParts({ artifacts, key, attempt, call, jobs }) {
    const left = artifacts
        .flatMap((artifact) => {
        const name = readName(artifact.name, key);
        return name === undefined ? [] : [{ ...name, artifact }];
    })
        .sort((a, b) => (0,domain_text/* byText */.z)(a.artifact.name, b.artifact.name));
    const { parts, problems } = partsOfCall(left, call);
    if (problems.length > 0)
        return { chosen: [], problems };
    const isFirst = attempt === 1 && parts.every((part) => part.attempt === 1);
    if (isFirst || parts.length === 0)
        return { chosen: parts.map(({ artifact }) => artifact), problems: [] };
    return ofLastAttempts(parts, await jobs());
}
function ofLastAttempts(parts, jobs) {
    const names = new Map(jobs.map(({ id, name }) => [id, name]));
    const nameOf = ({ job }) => names.get(job);
    const groups = (0,domain_groups/* groupBy */.$)(parts, (part) => JSON.stringify([part.identity, nameOf(part)]));
    const chosen = [];
    const problems = [];
    for (const group of groups.values()) {
        const last = Math.max(...group.map((part) => part.attempt));
        const newest = group.filter((part) => part.attempt === last);
        chosen.push(...newest);
        if (group.some((part) => nameOf(part) === undefined) && isFewer(newest, group))
            problems.push(UNCLEAR);
    }
    return { chosen: chosen.map(({ artifact }) => artifact), problems: [...problems, ...lost(chosen)] };
    /** Jobs that ran again and left nothing. One whose name others have, too, may have left its part under that name. */
    function lost(current) {
        const left = new Set(parts.map(({ job }) => job));
        return jobs.flatMap(({ id, name, attempt, conclusion }) => {
            const before = current.find((part) => nameOf(part) === name && part.attempt < attempt);
            if (left.has(id) || before === undefined || HARMLESS.has(conclusion ?? ''))
                return [];
            return [
                `job ${name} ran again in attempt ${attempt} and left nothing (${conclusion ?? 'it has not ended'}): what it left in attempt ${before.attempt} says nothing of it`,
            ];
        });
    }
}
/** A job that is not repeated may be listed anew, as it ended before. */
const HARMLESS = new Set(['success', 'skipped', 'neutral']);
const UNCLEAR = 'several jobs left parts that nothing tells apart, and not all of them ran again: which are of before is not known. Run all jobs again, or give each a key of its own';
function isFewer(newest, group) {
    return [...(0,domain_groups/* groupBy */.$)(group, ({ attempt }) => String(attempt)).values()].some((each) => each.length > newest.length);
}

// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var domain_diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/github/payload.js
var payload = __webpack_require__(37577);
;// CONCATENATED MODULE: ./lib/parts/note.js


const VERSION = 1;
function encodeNote(note) {
    return JSON.stringify({ version: VERSION, ...note });
}
/** Parts are files that a job wrote, and a job of a pull request may write anything. */
function decodeNote(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: 'its note is no JSON' };
    }
    if ((0,payload/* field */.ZZ)(value, 'version') !== VERSION)
        return { problem: `its note is not of version ${VERSION}` };
    const job = (0,payload/* textField */.M8)(value, 'job');
    const status = STATUSES.find((one) => one === (0,payload/* field */.ZZ)(value, 'status'));
    const diagnostics = decodeDiagnostics((0,payload/* field */.ZZ)(value, 'diagnostics'));
    if (job === undefined || diagnostics === undefined)
        return { problem: 'its note lacks a field' };
    return {
        job,
        matrix: (0,payload/* textField */.M8)(value, 'matrix') ?? '',
        step: (0,payload/* textField */.M8)(value, 'step') ?? '',
        status,
        shard: decodeShard((0,payload/* field */.ZZ)(value, 'shard')),
        // Whoever does not say so is held to have named tests.
        named: { tests: (0,payload/* field */.ZZ)(value, 'named', 'tests') !== false, coverage: (0,payload/* field */.ZZ)(value, 'named', 'coverage') === true },
        attempt: (0,payload/* idField */.ei)(value, 'attempt') ?? 1,
        diagnostics,
    };
}
const STATUSES = ['success', 'failure', 'cancelled'];
/** GitHub's limit for a matrix. */
const MOST_SHARDS = 256;
function decodeShard(value) {
    const index = (0,payload/* field */.ZZ)(value, 'index');
    const total = (0,payload/* field */.ZZ)(value, 'total');
    const isCount = (n) => typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= MOST_SHARDS;
    return isCount(index) && isCount(total) && index < total ? { index, total } : undefined;
}
function decodeDiagnostics(value) {
    if (!Array.isArray(value))
        return undefined;
    const all = value;
    return all.map((one) => {
        const level = ['warning', 'note'].find((each) => each === (0,payload/* field */.ZZ)(one, 'level')) ?? 'error';
        return { level, message: (0,payload/* textField */.M8)(one, 'message') ?? 'something that cannot be read' };
    });
}
/** Of loading, with its place in the text: the gate does not have the file. */
function portable(diagnostic) {
    return { level: diagnostic.level, message: (0,domain_diagnostic/* formatDiagnostic */.xy)(diagnostic) };
}

// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/merge/case-list.js
var case_list = __webpack_require__(87775);
// EXTERNAL MODULE: ./lib/merge/snapshot.js + 3 modules
var snapshot = __webpack_require__(40771);
;// CONCATENATED MODULE: ./lib/parts/part.js






function createPartJoiner() {
    const joiner = (0,snapshot/* createJoiner */.Ic)();
    const notes = [];
    return {
        add({ note, snapshot }, place) {
            notes.push({ place, note, broken: brokenOff(note, snapshot) });
            joiner.add(snapshot);
        },
        finish: () => ({ snapshot: joiner.finish(), ...judgeNotes(notes.sort(order)) }),
    };
}
function judgeNotes(all) {
    if (all.length === 0) {
        const message = 'no job of this run collected anything: wanted at least one step with "mode: collect"';
        return { diagnostics: [error(message)], named: { tests: true, coverage: false }, incomplete: true };
    }
    const notes = all.map(({ note }) => note);
    const missing = [...missingShards(notes), ...all.flatMap(({ broken }) => broken ?? [])];
    return {
        diagnostics: [
            ...missing,
            ...ofEarlierAttempts(notes),
            ...notes.flatMap((note) => note.diagnostics.map((one) => ({ ...one, message: `${nameOf(note)}: ${one.message}` }))),
        ],
        incomplete: missing.length > 0,
        named: {
            tests: notes.some(({ named }) => named.tests),
            coverage: notes.some(({ named }) => named.coverage),
        },
    };
}
function order({ note: a, place }, { note: b, place: other }) {
    const jobs = (0,domain_text/* byText */.z)(a.job, b.job) || (0,domain_text/* byText */.z)(a.matrix, b.matrix);
    return jobs || (a.shard?.index ?? 0) - (b.shard?.index ?? 0) || place - other;
}
/** Jobs of a matrix that are not there: of the whole matrix, and of one of the several that call the workflow with it. */
function missingShards(notes) {
    const sharded = notes.flatMap(({ job, step, shard }) => (shard === undefined ? [] : [{ job, step, ...shard }]));
    const matrices = (0,domain_groups/* groupBy */.$)(sharded, ({ job, total }) => JSON.stringify([job, total]));
    return [...matrices.values()].flatMap((parts) => {
        const [{ job, total } = { job: '', total: 0 }] = parts;
        const seen = new Set(parts.map(({ index }) => index));
        const missing = Array.from({ length: total }, (_none, index) => index).filter((index) => !seen.has(index));
        if (missing.length === 0)
            return [...(0,domain_groups/* groupBy */.$)(parts, ({ step }) => step).values()].flatMap(missingCalls);
        const numbers = missing.map((index) => index + 1);
        return [
            error(`job ${job}: ${seen.size} of ${total} jobs of its matrix reported; missing are number ${shown(numbers)}`),
        ];
    });
}
/** Of one step: where two jobs call the workflow, there are two parts of each number. A step that not every job has is of those that have it. */
function missingCalls(parts) {
    const counts = new Map();
    for (const { index } of parts)
        counts.set(index, (counts.get(index) ?? 0) + 1);
    const most = Math.max(...counts.values());
    const fewer = [...counts].filter(([, count]) => count < most).map(([index]) => index + 1);
    if (fewer.length === 0)
        return [];
    const [{ job } = { job: '' }] = parts;
    return [error(`job ${job} of a workflow that is called ${most} times: not all reported of number ${shown(fewer)}`)];
}
function shown(numbers) {
    const sorted = [...numbers].sort((a, b) => a - b);
    return `${sorted.slice(0, 10).join(', ')}${sorted.length > 10 ? ' and others' : ''}`;
}
/** Of a run whose failed jobs were repeated the others are of the attempt before. */
function ofEarlierAttempts(notes) {
    const last = Math.max(...notes.map(({ attempt }) => attempt));
    const earlier = notes.filter(({ attempt }) => attempt < last);
    if (earlier.length === 0)
        return [];
    const message = `${earlier.length} of ${(0,numbers/* plural */.LS)(notes.length, 'part')} were collected before attempt ${last} of the run, and not again in it`;
    return [{ level: 'warning', message }];
}
/** As for one job: the runner knows better than a green report that something went wrong. */
function brokenOff(note, { suites }) {
    if (note.status === 'cancelled')
        return error(`${nameOf(note)} was cancelled: what its reports leave out is unknown`);
    const { total, failed, errored, collectionErrors } = suites
        .map(({ cases }) => (0,case_list/* countCases */.zp)(cases))
        .reduce(tests/* addCounts */.c5, tests/* NO_TESTS */.ZC);
    if (note.status !== 'failure' || failed + errored + collectionErrors > 0)
        return undefined;
    return error(`${nameOf(note)} failed, but 0 of its ${total} tests did: something broke that no report shows`);
}
function nameOf({ job, matrix }) {
    return matrix === '' ? `job ${job}` : `job ${job} (${matrix})`;
}
function error(message) {
    return { level: 'error', message };
}

;// CONCATENATED MODULE: ./lib/parts/exchange.js








const NOTE = 'part.json';
const SNAPSHOT = 'test-health.snapshot';
/** Downloads at once. */
const PARALLEL = 16;
/** Leaves what this job collected for the job that judges. */
async function leavePart(loaded, note, { key, jobId, folder }) {
    const files = new Map([
        [NOTE, Buffer.from(encodeNote({ ...note, diagnostics: loaded.diagnostics.map(portable) }))],
        [SNAPSHOT, (0,codec.encodeSnapshot)(loaded.snapshot, {})],
    ]);
    // No two jobs share a name, not even two calls of one workflow: neither takes the place of the other.
    const left = { identity: identity(note), attempt: note.attempt, job: jobId ?? (0,external_node_crypto_.randomBytes)(4).toString('hex') };
    await (0,artifacts/* uploadArtifact */.m)({ name: partName(key, left), files, folder, compression: 'none' });
}
/** Everything that the jobs of the run left, as one. A part that cannot be read is an error: it is never a smaller whole. */
async function takeParts({ key, runId, attempt, github, own, call }) {
    const problems = [];
    const problem = (message) => {
        problems.push({ level: 'error', message });
    };
    const joiner = createPartJoiner();
    if (github === undefined || runId === undefined)
        problem('mode gate needs a token and a run to ask for what other jobs collected');
    else {
        const archives = archivesOf(github, own);
        try {
            const artifacts = await github.runArtifacts(runId);
            const { chosen, problems: lost } = await chooseParts({
                artifacts,
                key,
                attempt,
                call,
                jobs: async () => (call.state === 'known' ? call.jobs : github.runJobs(runId)),
            });
            lost.forEach(problem);
            const waiting = chosen.entries();
            const worker = async () => {
                for (const [place, next] of waiting) {
                    const part = await openPart(next, archives);
                    if ('problem' in part)
                        problem(`the part ${next.name} cannot be read: ${part.problem}`);
                    else
                        joiner.add(part, place);
                }
            };
            // All come to an end, also where one fails: none adds to what is joined already.
            const ended = await Promise.allSettled(Array.from({ length: PARALLEL }, worker));
            for (const end of ended)
                if (end.status === 'rejected')
                    throw end.reason;
        }
        catch (error) {
            if (!(error instanceof client/* GitHubError */.y))
                throw error;
            problem(`what other jobs collected could not be asked for: ${error.message}. The job needs "permissions: actions: read" for it`);
        }
    }
    const joined = joiner.finish();
    problems.sort((a, b) => (a.message < b.message ? -1 : 1));
    const incomplete = problems.length > 0 || joined.incomplete === true;
    return { ...joined, diagnostics: [...problems, ...joined.diagnostics], incomplete };
}
function archivesOf(github, own) {
    if (own === undefined)
        return github;
    return { downloadArtifact: (id) => own(id).catch(() => github.downloadArtifact(id)) };
}
async function openPart(artifact, github) {
    if (artifact.expired)
        return { problem: 'it has expired' };
    const opened = await (0,archive.openArchive)(artifact, github, [NOTE, SNAPSHOT]);
    if ('problem' in opened)
        return opened;
    const [note, snapshot] = opened.files;
    if (note === undefined || snapshot === undefined)
        return { problem: 'it is not whole' };
    const decodedNote = decodeNote(note.toString());
    if ('problem' in decodedNote)
        return decodedNote;
    const decoded = (0,codec.decodeSnapshot)(snapshot);
    return 'problem' in decoded ? decoded : { note: decodedNote, snapshot: decoded.snapshot };
}
/** One name for one step of one job of the run, the same in its second attempt. */
function identity({ job, matrix, shard, step }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([job, matrix, shard?.index, step]))
        .digest('hex')
        .slice(0, 12);
}


/***/ })

};
