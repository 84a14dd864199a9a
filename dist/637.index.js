export const id = 637;
export const ids = [637];
export const modules = {

/***/ 51753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createOpener),
/* harmony export */   v: () => (/* binding */ readBlocks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const BLOCK = 256 * 1024;
const SMALLEST_BLOCK = 4096;
/** The bytes of a file through one buffer: a block is valid until the next one is asked for. */
function* readBlocks({ real, bytes }) {
    const descriptor = openFile(real);
    try {
        const buffer = Buffer.allocUnsafe(Math.min(BLOCK, Math.max(SMALLEST_BLOCK, bytes)));
        for (;;) {
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, buffer.length, null);
            if (length === 0)
                return undefined;
            yield buffer.subarray(0, length);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function openFile(path) {
    // The path is resolved: a link here was put there since.
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0));
}
/**
 * Opens files one after the other: with the next one, the blocks of the one before are gone.
 * @param onBlock gets the size of each block that is read.
 */
function createOpener(onBlock) {
    const readWhole = createSmallReader();
    return (file) => {
        const whole = file.bytes < BLOCK ? readWhole(file) : undefined;
        if (whole === undefined)
            return openLarge(file, onBlock);
        onBlock(whole.length);
        return { first: whole, chunks: whole.length === 0 ? [] : [whole], close: NOTHING_OPEN };
    };
}
const NOTHING_OPEN = () => undefined;
/** There are thousands of small files: they share a buffer, and each is one piece. `undefined`: it has another size than it was found with. */
function createSmallReader() {
    let buffer;
    return ({ real, bytes }) => {
        buffer ??= Buffer.allocUnsafeSlow(BLOCK);
        const descriptor = openFile(real);
        try {
            // The buffer is larger, so nothing is behind what was found.
            const length = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, BLOCK, null);
            return length === bytes ? buffer.subarray(0, length) : undefined;
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    };
}
function openLarge(file, onBlock) {
    const blocks = told(readBlocks(file), onBlock);
    const { value: first = new Uint8Array() } = blocks.next();
    let begun = resume(first, blocks);
    return {
        first,
        chunks: {
            [Symbol.iterator]() {
                const next = begun ?? readBlocks(file);
                begun = undefined;
                return next[Symbol.iterator]();
            },
        },
        close: () => blocks.return(undefined),
    };
}
function* told(blocks, onBlock) {
    for (const block of blocks) {
        onBlock(block.length);
        yield block;
    }
    return undefined;
}
function* resume(first, rest) {
    if (first.length > 0)
        yield first;
    return yield* rest;
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

/***/ 55385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isExpectedFailure),
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   Xw: () => (/* binding */ PASSED_ONCE),
/* harmony export */   ZC: () => (/* binding */ NO_TESTS),
/* harmony export */   b9: () => (/* binding */ isMassFailure),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   dJ: () => (/* binding */ failuresOf),
/* harmony export */   ec: () => (/* binding */ testId),
/* harmony export */   f5: () => (/* binding */ PASSED),
/* harmony export */   q0: () => (/* binding */ NO_ENVIRONMENT),
/* harmony export */   tu: () => (/* binding */ countTests),
/* harmony export */   u8: () => (/* binding */ onlyAttempt),
/* harmony export */   xW: () => (/* binding */ lastFailure)
/* harmony export */ });
const NO_ENVIRONMENT = '';
const PASSED = Object.freeze({ status: 'passed' });
/** Shared by every case that passed at once: a million passing tests cost no million arrays. */
const PASSED_ONCE = Object.freeze([PASSED]);
/** The attempts of a test that ran once. */
function onlyAttempt(only) {
    return only === PASSED ? PASSED_ONCE : [only];
}
const NO_TESTS = {
    total: 0,
    passed: 0,
    failed: 0,
    errored: 0,
    skipped: 0,
    flaky: 0,
    collectionErrors: 0,
};
/** Joins what identifies a test. `›` in a part is no danger: ids are compared, never taken apart. */
function testId(suite, test) {
    const parts = [
        suite.environment,
        suite.name,
        test.file === suite.name ? '' : (test.file ?? ''),
        test.classname === suite.name ? '' : test.classname,
        test.name,
    ];
    const id = parts.filter((part) => part !== '').join(' › ');
    return (test.ordinal > 1 ? `${id} #${test.ordinal}` : id);
}
function isFailing(verdict) {
    return verdict === 'failed' || verdict === 'errored';
}
/** Every failure of an attempt; none for one that did not fail. */
function failuresOf(attempt) {
    return attempt.status === 'failed' ? [attempt.failure, ...(attempt.others ?? [])] : [];
}
/** The failure that the verdict rests on: the last failed attempt's. `undefined` where no attempt failed. */
function lastFailure(test) {
    const failed = test.attempts.findLast((attempt) => attempt.status === 'failed');
    return failed?.status === 'failed' ? failed.failure : undefined;
}
function countTests(cases) {
    const counts = { ...NO_TESTS };
    for (const test of cases) {
        if (test.kind !== 'case') {
            counts.collectionErrors++;
            continue;
        }
        counts.total++;
        if (test.verdict === 'flaky') {
            counts.passed++;
            counts.flaky++;
        }
        else
            counts[test.verdict]++;
    }
    return counts;
}
function addCounts(a, b) {
    return {
        total: a.total + b.total,
        passed: a.passed + b.passed,
        failed: a.failed + b.failed,
        errored: a.errored + b.errored,
        skipped: a.skipped + b.skipped,
        flaky: a.flaky + b.flaky,
        collectionErrors: a.collectionErrors + b.collectionErrors,
        ...expected(a, b),
    };
}
const MASS_FAILURE = { percent: 50, tests: 10 };
/** Half of what ran, and ten tests: something else than the tests broke, and what they say of single tests is not to be relied on. */
function isMassFailure({ failed, errored, total, skipped }) {
    const failing = failed + errored;
    return failing >= MASS_FAILURE.tests && failing * 100 >= (total - skipped) * MASS_FAILURE.percent;
}
function expected(a, b) {
    const expectedFailures = (a.expectedFailures ?? 0) + (b.expectedFailures ?? 0);
    return expectedFailures === 0 ? {} : { expectedFailures };
}
/** It ran, and failed as it is expected to. */
function isExpectedFailure({ verdict, attempts }) {
    return verdict === 'skipped' && attempts.some((each) => each.status === 'skipped' && each.expectedFailure);
}


/***/ }),

/***/ 54621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ repoPath),
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** Normalises separators and a leading `./`; says nothing about whether the file exists (see `merge/paths.ts`). */
function repoPath(path) {
    const slashes = path.includes('\\') ? path.replaceAll('\\', '/') : path;
    return (slashes.startsWith('./') ? slashes.replace(/^(\.\/)+/, '') : slashes);
}
/** Orders strings by code unit: the same on every machine, unlike a locale's order. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 2924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ utf8),
/* harmony export */   M: () => (/* binding */ plainUtf8)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37229);
/* harmony import */ var _gunzip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13755);
/* harmony import */ var _xml_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25791);




/** Bytes that decide the encoding: a byte order mark, zero bytes, or an XML declaration. */
const DECIDING = 512;
/**
 * The same text as UTF-8, without byte order mark. UTF-8 passes through without a copy (a block is valid until the next one is
 * asked for). Recognised: byte order marks, UTF-16 without one (by the zero bytes beside the first `<`), and the encoding that an
 * XML declaration names. Bytes that are no character become U+FFFD. A gzip file is the text that it holds.
 */
function* utf8(chunks) {
    const iterator = chunks[Symbol.iterator]();
    try {
        const written = beginning(iterator);
        const first = (0,_gunzip_js__WEBPACK_IMPORTED_MODULE_2__/* .isGzip */ .bf)(written) ? (0,_gunzip_js__WEBPACK_IMPORTED_MODULE_2__/* .gunzip */ .kd)(rest(written, iterator)) : written;
        const { label, skip } = encodingOf(first);
        if (label === undefined) {
            if (first.length > skip)
                yield skip === 0 ? first : first.subarray(skip);
            for (let next = iterator.next(); next.done !== true; next = iterator.next())
                yield next.value;
        }
        else
            yield* transcoded(rest(first.subarray(skip), iterator), decoderFor(label));
    }
    finally {
        // Whoever needs no more of it leaves no file open.
        iterator.return?.();
    }
}
/** The text of a file that is one piece, without byte order mark, where it is UTF-8 already; else `undefined`. */
function plainUtf8(bytes) {
    if ((0,_gunzip_js__WEBPACK_IMPORTED_MODULE_2__/* .isGzip */ .bf)(bytes))
        return undefined;
    const { label, skip } = encodingOf(bytes);
    return label === undefined ? bytes.subarray(skip) : undefined;
}
/** The first blocks, at least `DECIDING` bytes of them where there are as many. */
function beginning(iterator) {
    let bytes = new Uint8Array(0);
    while (bytes.length < DECIDING) {
        const next = iterator.next();
        if (next.done === true)
            break;
        bytes = bytes.length === 0 && next.value.length >= DECIDING ? next.value : node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([bytes, next.value]);
    }
    return bytes;
}
function* rest(first, iterator) {
    if (first.length > 0)
        yield first;
    for (let next = iterator.next(); next.done !== true; next = iterator.next())
        yield next.value;
}
function* transcoded(blocks, decoder) {
    for (const block of blocks) {
        const text = decoder.decode(block, { stream: true });
        if (text !== '')
            yield node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'utf8');
    }
    const last = decoder.decode();
    if (last !== '')
        yield node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(last, 'utf8');
}
function encodingOf(bytes) {
    const a = bytes[0];
    const b = bytes[1];
    const c = bytes[2];
    const d = bytes[3];
    if (a === 0xef && b === 0xbb && c === 0xbf)
        return { label: undefined, skip: 3 };
    if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) {
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$g('the file is in UTF-32; wanted UTF-8, UTF-16 or an encoding that its XML declaration names');
    }
    if (a === 0xff && b === 0xfe)
        return { label: 'utf-16le', skip: 2 };
    if (a === 0xfe && b === 0xff)
        return { label: 'utf-16be', skip: 2 };
    if (a !== undefined && a !== 0 && b === 0 && c !== 0 && d === 0)
        return { label: 'utf-16le', skip: 0 };
    if (a === 0 && b !== undefined && b !== 0 && c === 0 && d !== 0)
        return { label: 'utf-16be', skip: 0 };
    return { label: declared(bytes), skip: 0 };
}
// .NET writes encoding="utf-16" into UTF-8 files (the declaration comes from a StringWriter): the bytes decided already.
const SAME_AS_UTF8 = /^(utf-?8|utf-?16(le|be)?|ucs-?2|unicode|us-ascii|ascii|ansi_x3\.4-1968)$/i;
const GREATER = 62;
/** How nearly all of thousands of reports begin; what follows is no other encoding. */
const USUAL = ['UTF-8', 'utf-8'].map((encoding) => node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`<?xml version="1.0" encoding="${encoding}"`));
function declared(bytes) {
    for (const usual of USUAL)
        if ((0,_xml_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .isSame */ .Ft)(usual, bytes, 0))
            return undefined;
    let end = 0;
    while (end < DECIDING && end < bytes.length && bytes[end] !== GREATER)
        end++;
    const start = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1');
    const declaration = /^\s*<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"'<>]{1,40})["']/.exec(start);
    const label = declaration?.[1]?.trim();
    return label === undefined || SAME_AS_UTF8.test(label) ? undefined : label;
}
function decoderFor(label) {
    try {
        return new TextDecoder(label);
    }
    catch (cause) {
        const shown = label.replaceAll(/[^\w.:-]/g, '?');
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$g(`the XML declaration names the encoding "${shown}", which is not known`, 1, { cause });
    }
}


/***/ }),

/***/ 13755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ gunzipStart),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   kd: () => (/* binding */ gunzip)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37229);



/** gcov writes its JSON as main.gcov.json.gz. */
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}
/** Far above any report that is compressed; zlib has no reader that gives a part without the event loop. */
const LARGEST = 512 * 1024 * 1024;
/** The blocks are copied: each is valid until the next one is asked for. */
function gunzip(blocks) {
    const parts = [];
    let length = 0;
    for (const block of blocks) {
        length += block.length;
        if (length > LARGEST)
            throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$g('the compressed file is larger than 512 MiB; wanted it decompressed');
        parts.push(Uint8Array.from(block));
    }
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat(parts), { maxOutputLength: LARGEST });
    }
    catch (cause) {
        const isTooLarge = cause instanceof RangeError;
        const why = isTooLarge ? 'holds more than 512 MiB; wanted it decompressed' : 'is broken or ends in the middle';
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$g(`the gzip file ${why}`, undefined, { cause });
    }
}
/** What the beginning of a compressed file holds; empty for what cannot be read. */
function gunzipStart(bytes) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(bytes, { maxOutputLength: LARGEST, finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH });
    }
    catch {
        return new Uint8Array(0);
    }
}


/***/ }),

/***/ 72155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines),
/* harmony export */   g: () => (/* binding */ lineReader)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37229);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2924);



/** No line of any report is that long: what is, is no line format. */
const LONGEST = 256 * 1024 * 1024;
/** Cuts blocks into lines without making a string of each: a line across blocks is copied, all others are looked at in place. */
function lineReader(onLine, quick = () => -1) {
    const carried = [];
    let carriedBytes = 0;
    let number = 0;
    function emit(bytes, start, end) {
        onLine(bytes, start, end > start && bytes[end - 1] === CR ? end - 1 : end, ++number);
    }
    function carry(rest) {
        if (rest.length === 0)
            return;
        carriedBytes += rest.length;
        if (carriedBytes > LONGEST)
            throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .ReportError */ .$g('the line is longer than 256 MiB; wanted a report of lines', number + 1);
        carried.push(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(rest));
    }
    function completeCarried(rest) {
        const whole = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([...carried, rest]);
        carried.length = 0;
        carriedBytes = 0;
        emit(whole, 0, whole.length);
    }
    function write(block) {
        const bytes = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(block.buffer, block.byteOffset, block.length);
        let start = 0;
        if (carriedBytes > 0) {
            const feed = lineFeed(bytes, 0);
            if (feed < 0) {
                carry(bytes);
                return;
            }
            completeCarried(bytes.subarray(0, feed));
            start = feed + 1;
        }
        for (;;) {
            for (let next = quick(bytes, start); next >= 0; next = quick(bytes, start)) {
                start = next;
                number++;
            }
            const feed = lineFeed(bytes, start);
            if (feed < 0)
                break;
            emit(bytes, start, feed);
            start = feed + 1;
        }
        carry(bytes.subarray(start));
    }
    return {
        write,
        end() {
            if (carriedBytes > 0)
                completeCarried(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0));
        },
    };
}
/** The lines of a file as strings, for formats whose lines are read as a whole; `number` is 1-based. */
function* lines(chunks) {
    let ready = [];
    const reader = lineReader((bytes, start, end, number) => ready.push({ text: bytes.toString('utf8', start, end), number }));
    for (const block of (0,_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .utf8 */ .A)(chunks)) {
        reader.write(block);
        yield* ready;
        ready = [];
    }
    reader.end();
    yield* ready;
}
const LF = 10;
const CR = 13;
/** Up to here a loop finds the line feed sooner than a call out of JavaScript does. */
const NEAR = 48;
function lineFeed(bytes, from) {
    const near = Math.min(bytes.length, from + NEAR);
    let i = from;
    while (i < near && bytes[i] !== LF)
        i++;
    if (i < near)
        return i;
    return i < bytes.length ? bytes.indexOf(LF, i) : -1;
}


/***/ }),

/***/ 25791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eh: () => (/* binding */ nextTag),
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   GT: () => (/* binding */ GT),
/* harmony export */   HD: () => (/* binding */ shownName),
/* harmony export */   LF: () => (/* binding */ QUESTION),
/* harmony export */   LT: () => (/* binding */ LT),
/* harmony export */   Nl: () => (/* binding */ BANG),
/* harmony export */   UT: () => (/* binding */ EQUALS),
/* harmony export */   WL: () => (/* binding */ OPEN_BRACKET),
/* harmony export */   Z4: () => (/* binding */ BLANK),
/* harmony export */   bC: () => (/* binding */ nameEnd),
/* harmony export */   fd: () => (/* binding */ SENTINEL),
/* harmony export */   fi: () => (/* binding */ DOUBLE_QUOTE),
/* harmony export */   fk: () => (/* binding */ localName),
/* harmony export */   jx: () => (/* binding */ HYPHEN),
/* harmony export */   o: () => (/* binding */ SLASH),
/* harmony export */   un: () => (/* binding */ isNameStart),
/* harmony export */   ur: () => (/* binding */ SINGLE_QUOTE),
/* harmony export */   wt: () => (/* binding */ CLOSE_BRACKET)
/* harmony export */ });
/* unused harmony export COLON */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const COLON = 58;
const HYPHEN = 45;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
/** Blanks are this and everything below: raw control characters in markup are tolerated. */
const BLANK = 32;
/**
 * Lies behind the data in the reader's buffer, so that loops over bytes need no bounds: those over a name, over blanks and over text stop
 * at the `<`, those over a value at its quote. Longer than any read ahead.
 */
const SENTINEL = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(`<"'`.padEnd(48, '<'));
/** Where the name that begins at `start` ends. */
function nameEnd(bytes, start) {
    let q = start;
    for (let c = bytes[q] ?? 0; c > GT || (c > BLANK && c < LT && c !== SLASH); c = bytes[q] ?? 0)
        q++;
    return q;
}
/** Where a name begins behind its namespace prefix. */
function localName(bytes, start, end) {
    for (let i = start; i < end; i++)
        if (bytes[i] === COLON)
            return i + 1;
    return start;
}
function isNameStart(c) {
    return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || c === COLON || c >= 128;
}
/** Whether all of `word` stands at `start`. */
function isSame(word, bytes, start) {
    let i = 0;
    while (i < word.length && word[i] === bytes[start + i])
        i++;
    return i === word.length;
}
/** Fit for a message. */
function shownName(bytes, start, end) {
    return bytes.toString('latin1', start, Math.min(end, start + 60)).replaceAll(/[^\w:.-]/g, '?');
}
/** Position of the next `<`, which there is: near ones are found without a call, far ones many bytes at a time. */
function nextTag(bytes, start) {
    let p = start;
    while (p < start + 48 && bytes[p] !== LT)
        p++;
    return bytes[p] === LT ? p : bytes.indexOf(LT, p);
}


/***/ }),

/***/ 69748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rq: () => (/* binding */ sourceRoots),
/* harmony export */   SK: () => (/* binding */ goRoots),
/* harmony export */   f4: () => (/* binding */ goModule)
/* harmony export */ });
/** The module of a go.mod; `undefined`: the text names none. */
function goModule(file, text) {
    const named = /^[ \t]*module[ \t]+("[^"\s]+"|`[^`\s]+`|[^\s"`(]+)/m.exec(text.slice(0, 64 * 1024))?.[1];
    if (named === undefined)
        return undefined;
    return { path: named.replace(/["`]/g, ''), folder: file.slice(0, file.lastIndexOf('/') + 1) };
}
/** The longest module path wins: a module may lie in the folder of another. */
function goRoots(modules) {
    const byPath = new Map(modules.map(({ path, folder }) => [path, folder]));
    return (written) => {
        if (byPath.size === 0 || !written.endsWith('.go'))
            return undefined;
        for (let end = written.lastIndexOf('/'); end > 0; end = written.lastIndexOf('/', end - 1)) {
            const folder = byPath.get(written.slice(0, end));
            if (folder !== undefined)
                return { path: folder + written.slice(end + 1) };
        }
        // The first part of a module path that can be downloaded has a dot: what is no module of ours is a dependency.
        return /^[^/]*\.[^/]*\//.test(written) && !written.startsWith('.') ? 'foreign' : undefined;
    };
}
function sourceRoots(tree) {
    const files = new Map();
    for (const file of tree) {
        const inner = belowSourceRoot(file);
        if (inner === undefined)
            continue;
        const found = { file, module: file.slice(0, Math.max(0, inner.root)) };
        const known = files.get(inner.path);
        if (known === undefined)
            files.set(inner.path, [found]);
        else if (known.every((each) => each.file !== file))
            known.push(found);
    }
    return {
        files: (written) => files.get(written) ?? [],
        withoutCommonPackage(written) {
            if (!written.endsWith('.kt'))
                return [];
            for (let at = written.indexOf('/'); at >= 0; at = written.indexOf('/', at + 1)) {
                const found = files.get(written.slice(at + 1));
                if (found !== undefined)
                    return found;
            }
            return [];
        },
    };
}
const JVM = /\.(?:java|kt|scala|groovy)$/;
const SOURCE_ROOT = /(?:^|\/)src\/([A-Za-z0-9]{1,40})\/(?:java|kotlin|scala|groovy)\//;
/** The path below the source folder, and where that of the module ends. */
function belowSourceRoot(file) {
    if (!JVM.test(file))
        return undefined;
    const root = SOURCE_ROOT.exec(file);
    if (root === null || /test/i.test(root[1] ?? ''))
        return undefined;
    return { path: file.slice(root.index + root[0].length), root: root.index };
}


/***/ }),

/***/ 69821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ belowFolder),
  u: () => (/* binding */ createPathResolver)
});

// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
;// CONCATENATED MODULE: ./lib/merge/paths-place.js
function placeOf(report) {
    const segments = report === undefined || /^(?:\/|\.\.|[A-Za-z]:)/.test(report) ? [] : report.split('/').slice(0, -1);
    return {
        above: segments.map((_, i) => segments.slice(0, segments.length - i).join('/')),
        ends: segments.slice(1).map((_, i) => segments.slice(i + 1).join('/')),
    };
}
/** The file of the module that is meant, of files with one package and name; `undefined`: nothing tells. */
function inModule(files, { place, module = '' }) {
    if (files.length < 2)
        return files[0];
    const names = [module, module.slice(module.lastIndexOf('/') + 1)].filter((name) => name !== '');
    const ways = [
        ...names.map((name) => (file) => file.module === name || file.module.endsWith(`/${name}`)),
        ...[...place.above, ...place.ends].map((folder) => (file) => file.module === folder),
    ];
    for (const isMeant of ways) {
        const [meant, another] = files.filter(isMeant);
        if (meant !== undefined && another === undefined)
            return meant;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/merge/paths-roots.js
var paths_roots = __webpack_require__(69748);
;// CONCATENATED MODULE: ./lib/merge/paths-written.js
const DRIVE = /^[A-Za-z]:(?=\/|$)/;
const PLAIN = /^[^/\\:.][^\\:.]*(?:\.[^\\:./]+)*$/;
function writtenPath(text) {
    const slashes = text.includes('\\') ? text.replaceAll('\\', '/') : text;
    const local = slashes.startsWith('file:///') ? slashes.slice('file://'.length) : slashes;
    const bare = local.replace(DRIVE, '');
    const absolute = bare.startsWith('/') || bare.length < local.length;
    if (!absolute && PLAIN.test(bare) && !bare.includes('//'))
        return { path: bare, absolute };
    const segments = [];
    for (const segment of bare.split('/')) {
        if (segment === '' || segment === '.')
            continue;
        const above = segments.at(-1);
        if (segment === '..' && above !== undefined && above !== '..')
            segments.pop();
        else
            segments.push(segment);
    }
    return { path: segments.join('/'), absolute };
}
/** `path` below `folder`; an absolute path stays what it is. */
function below(folder, written) {
    if (written.absolute || folder.path === '')
        return { path: written.path, absolute: written.absolute || folder.absolute };
    const { path } = writtenPath(`${folder.path}/${written.path}`);
    return { path, absolute: folder.absolute };
}
/** The rest of `path` if it lies in `folder`. */
function inside(folder, path) {
    if (folder === '')
        return path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;
}
// Where GitHub's runners check out: hosted Linux and macOS, hosted Windows (D:\a\…), in a container, in a container action.
const CHECKOUTS = /^(?:(?:home|Users)\/runner\/work\/([^/]+)\/\1|a\/([^/]+)\/\2|__w\/([^/]+)\/\3|github\/workspace)\//;
/** The part of an absolute path below a runner's checkout, wherever the report was written. */
function insideCheckout(path) {
    const checkout = CHECKOUTS.exec(path);
    return checkout === null ? undefined : path.slice(checkout[0].length);
}
// Other people's code: installed packages and the system's own.
const FOREIGN = /(?<=^|\/)(?:node_modules|site-packages|dist-packages|\.cargo\/registry|go\/pkg\/mod|\.m2\/repository|\.gradle\/caches|\.nuget\/packages)\/|^(?:usr\/(?:local\/)?(?:lib|lib64|include|share|go)|rustc)\//g;
/** Where in the path the last folder of other people's code begins; −1: it is in none. */
function foreignAt(path) {
    let at = -1;
    for (const match of path.matchAll(FOREIGN))
        at = match.index;
    return at;
}
const TEMPORARY = /^(?:private\/)?(?:tmp|var\/tmp|var\/folders)\/|(?<=^|\/)AppData\/Local\/Temp\//i;
/** Of an absolute path, without its first slash. */
function isInTemporaryFolder(path) {
    return TEMPORARY.test(path);
}
/** What follows `site-packages/`, where that is a module within a package. */
function installedModule(path) {
    return /(?<=^|\/)(?:site|dist)-packages\/([^/]+\/.+)$/.exec(path)?.[1];
}

;// CONCATENATED MODULE: ./lib/merge/paths-search.js


function lowered({ written, candidates, root }) {
    const lower = ({ path, absolute }) => ({ path: path.toLowerCase(), absolute });
    return { written: lower(written), candidates: candidates.map(lower), root: root?.toLowerCase() };
}
const AMBIGUOUS = Symbol('ambiguous');
function isAny(files) {
    return files.length > 0;
}
function ofModule(files, { place, origin }) {
    if (files.length === 0)
        return undefined;
    const meant = inModule(files, { place, module: origin.module?.name });
    return meant === undefined ? AMBIGUOUS : { file: meant.file };
}
/** What a relative path is in the first of the folders that has it. A source folder within the checkout says more. */
function beside({ written, candidates, root }, folders, index) {
    if (written.absolute || folders.length === 0)
        return undefined;
    const said = candidates.filter((candidate) => candidate.absolute);
    if (said.some((candidate) => asItStands(candidate, root, index) !== undefined))
        return undefined;
    const relative = said.length === candidates.length ? [written] : candidates.filter(({ absolute }) => !absolute);
    for (const folder of folders) {
        for (const { path } of relative) {
            const full = `${folder}/${path}`;
            const file = index.file(path.startsWith('..') ? writtenPath(full).path : full);
            if (file !== undefined)
                return file;
        }
    }
    return undefined;
}
function standing({ candidates, root }, index) {
    let found;
    for (const candidate of candidates) {
        const file = asItStands(candidate, root, index);
        if (file !== undefined)
            found = andThe(found, file);
    }
    return found;
}
/** By the longest end of them all. */
function ending({ written, candidates }, index) {
    let found;
    let longest = 0;
    for (const candidate of candidates) {
        const end = byItsEnd(candidate, written, index);
        if (end === undefined || end.segments < longest)
            continue;
        found = end.segments > longest ? andThe(undefined, end.file) : andThe(found, end.file);
        longest = end.segments;
    }
    return found;
}
/** Two that are not the same are ambiguous. */
function andThe(found, file) {
    if (file === AMBIGUOUS)
        return AMBIGUOUS;
    if (found === undefined)
        return { file };
    return found !== AMBIGUOUS && found.file === file ? found : AMBIGUOUS;
}
function asItStands({ path, absolute }, root, index) {
    if (!absolute)
        return index.file(path);
    const rest = root === undefined ? undefined : inside(root, path);
    return rest === undefined ? undefined : index.file(rest);
}
/** The longest end that counts: one with all that the report wrote, or one that is a whole path of the tree. */
function byItsEnd({ path, absolute }, written, index) {
    let best;
    let isKnown = false;
    index.eachEnd(path, ({ at, match, whole }) => {
        isKnown = true;
        const length = path.length - at;
        if (!written.absolute && length >= written.path.length) {
            best = { file: match === 'ambiguous' ? AMBIGUOUS : match, at };
            return;
        }
        // Less than was written: only a whole file, and of a relative path at least one folder must be left.
        if (whole !== undefined && (absolute || whole.includes('/')))
            best = { file: whole, at };
    });
    if (!isKnown)
        return undefined;
    const foreign = foreignAt(path);
    if (foreign >= 0 && (best === undefined || best.at > foreign))
        return installed(path, index);
    return best === undefined ? undefined : { file: best.file, segments: path.slice(best.at).split('/').length };
}
/** The project itself, installed and tested in an environment of its own (tox): only a module within a package is sure. */
function installed(path, index) {
    const module = installedModule(path);
    const match = module === undefined ? undefined : index.ending(module);
    if (match === undefined)
        return undefined;
    return { file: match === 'ambiguous' ? AMBIGUOUS : match, segments: 1 };
}

;// CONCATENATED MODULE: ./lib/merge/paths-tree.js
const SEVERAL = Symbol('several files');
/**
 * Files by name, and those of one name by the folder they are in, and so on, as far as somebody asks: a thousand `index.ts` are parted once,
 * and of a name that one file has nothing is kept but the file.
 */
function treeIndex(tree, key = (path) => path) {
    const files = new Map();
    const keys = [];
    const paths = [];
    const byName = new Map();
    for (const file of tree) {
        const path = key(file);
        const known = files.get(path);
        // git lists a file with a conflict once for each side.
        if (known === file)
            continue;
        files.set(path, known === undefined ? file : SEVERAL);
        put(byName, path.slice(path.lastIndexOf('/') + 1), keys.length);
        keys.push(path);
        paths.push(file);
    }
    /** The files of the node whose path has that segment before the last `length` characters. */
    function before(node, length, segment) {
        if (typeof node !== 'number')
            return split(node, length).get(segment);
        const path = keys[node] ?? '';
        const end = path.length - length - 1;
        const from = end - segment.length;
        return from >= 0 && (from === 0 || path[from - 1] === '/') && path.startsWith(segment, from) ? node : undefined;
    }
    function split(node, length) {
        node.byFolder ??= folders(node, length);
        return node.byFolder;
    }
    function folders({ members }, length) {
        const parts = new Map();
        for (const member of members) {
            const path = keys[member] ?? '';
            const end = path.length - length - 1;
            if (end > 0)
                put(parts, path.slice(path.lastIndexOf('/', end - 1) + 1, end), member);
        }
        return parts;
    }
    /** The file of the node whose path is no longer than that. */
    function whole(node, length) {
        if (typeof node === 'number')
            return keys[node]?.length === length ? paths[node] : undefined;
        node.whole ??= node.members.filter((member) => keys[member]?.length === length);
        const [only] = node.whole;
        return node.whole.length > 1 ? SEVERAL : only === undefined ? undefined : paths[only];
    }
    function eachEnd(path, visit) {
        let at = path.lastIndexOf('/') + 1;
        let node = byName.get(path.slice(at));
        while (node !== undefined) {
            const complete = whole(node, path.length - at);
            const one = complete ?? (typeof node === 'number' ? paths[node] : SEVERAL);
            const match = typeof one === 'string' ? one : 'ambiguous';
            visit({ at, match, whole: typeof complete === 'string' ? complete : undefined });
            const from = segmentBefore(path, at);
            if (from < 0)
                return;
            node = before(node, path.length - at, path.slice(from, at - 1));
            at = from;
        }
    }
    return {
        file(path) {
            const file = files.get(path);
            return file === SEVERAL ? undefined : file;
        },
        ending(segments) {
            let found;
            eachEnd(segments, ({ at, match }) => {
                if (at === 0)
                    found = match;
            });
            return found;
        },
        eachEnd,
    };
}
function put(nodes, segment, member) {
    const known = nodes.get(segment);
    if (known === undefined)
        nodes.set(segment, member);
    else if (typeof known === 'number')
        nodes.set(segment, { members: [known, member] });
    else
        known.members.push(member);
}
/** Where the segment before the one at `at` begins; −1 before the first. */
function segmentBefore(path, at) {
    return at <= 0 ? -1 : at < 2 ? 0 : path.lastIndexOf('/', at - 2) + 1;
}

;// CONCATENATED MODULE: ./lib/merge/paths.js






/**
 * Finds files of the repository by the longest end that their path has in common with what the report says:
 *  1. the path as it stands: below a source folder of the report, below the folder that the report lies in (`src/a.js` of
 *     `packages/web/coverage/lcov.info` is `packages/web/src/a.js`), below the checkout, or from the root;
 *  2. where a build file says: below the folder of its Go module; in the source folder of Java or Kotlin, of several in that of the module
 *     that the report names or lies in;
 *  3. a file whose whole path is an end of it: `/app/src/a.py`, in a container, is `src/a.py`;
 *  4. the one file of which it is an end: `com/acme/A.java` is `core/src/main/java/com/acme/A.java`; of several that in the folder which
 *     that of the report ends in (`coverage/libs/web/lcov.info`);
 *  5. the one file of Kotlin without the folders of the package that all have in common.
 * Case is ignored only where nothing else fits.
 */
function createPathResolver({ tree, workspace, modules = [] }) {
    const root = workspace === undefined ? undefined : writtenPath(workspace).path;
    const exactly = tree.length === 0 ? undefined : treeIndex(tree);
    const ofGo = (0,paths_roots/* goRoots */.SK)(modules);
    const roots = (0,paths_roots/* sourceRoots */.Rq)(tree);
    let ignoringCase;
    /** Of the report that is being read: it hands on the same with each of its files. */
    let known;
    function read(origin) {
        if (known === undefined || known.origin.sources !== origin.sources || known.origin.report !== origin.report) {
            known = { origin, folders: (origin.sources ?? []).map(writtenPath), place: placeOf(origin.report) };
        }
        return known;
    }
    function resolve(text, origin = {}) {
        const written = writtenPath(text);
        const { folders: ofReport, place } = read(origin);
        const folders = written.absolute ? [] : ofReport;
        const said = () => withoutTree(written, folders, root);
        if (exactly === undefined) {
            const path = said();
            return path === undefined ? unknown(text) : { path: (0,domain_text/* repoPath */.q)(path), resolved: true };
        }
        const candidates = folders.length === 0 ? [written] : folders.map((folder) => below(folder, written));
        const wanted = { written, candidates, root };
        const inPlace = beside(wanted, place.above, exactly);
        let found = inPlace === undefined ? standing(wanted, exactly) : { file: inPlace };
        const isTemporary = found === undefined && written.absolute && isInTemporaryFolder(written.path);
        if (found === undefined && !written.absolute) {
            const module = ofGo(written.path);
            if (module === 'foreign')
                return unknown(said() ?? text);
            if (module !== undefined) {
                const file = exactly.file(module.path);
                return file === undefined ? unknown(module.path) : { path: (0,domain_text/* repoPath */.q)(file), resolved: true };
            }
            found = ofModule(roots.files(written.path), { place, origin });
            if (found === undefined && origin.module !== undefined) {
                const { path } = origin.module;
                found = ofModule([roots.files(path), roots.withoutCommonPackage(path)].find(isAny) ?? [], { place, origin });
            }
        }
        if (found === undefined) {
            found = ending(wanted, exactly);
            const nearest = found === AMBIGUOUS ? beside(wanted, place.ends, exactly) : undefined;
            if (nearest !== undefined)
                found = { file: nearest };
        }
        if (found === undefined && !written.absolute)
            found = ofModule(roots.withoutCommonPackage(written.path), { place, origin });
        if (found === undefined) {
            ignoringCase ??= treeIndex(tree, (file) => file.toLowerCase());
            const inLowerCase = lowered(wanted);
            found = standing(inLowerCase, ignoringCase) ?? ending(inLowerCase, ignoringCase);
        }
        if (found === undefined)
            return unknown(said() ?? text);
        if (found === AMBIGUOUS)
            return { path: (0,domain_text/* repoPath */.q)(said() ?? text), resolved: false, reason: 'ambiguous' };
        return { path: (0,domain_text/* repoPath */.q)(found.file), resolved: true, ...(isTemporary ? { temporary: true } : {}) };
    }
    return { resolve, isLookedUp: () => exactly !== undefined };
}
/** For a repository that lies in a folder of the one that paths are written from. */
function belowFolder(resolver, folder) {
    const prefix = `${folder}/`;
    const inner = (path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path);
    return {
        ...resolver,
        resolve: (written, origin = {}) => resolver.resolve(inner(written), {
            ...origin,
            ...(origin.report === undefined ? {} : { report: inner(origin.report) }),
        }),
    };
}
function unknown(path) {
    return { path: (0,domain_text/* repoPath */.q)(path), resolved: false, reason: 'unknown' };
}
/** What the report itself says, with nothing looked up; `undefined`: the file lies in no folder that is known. */
function withoutTree(written, folders, root) {
    const [only] = folders;
    const full = folders.length === 1 && only !== undefined ? below(only, written) : written;
    if (!full.absolute)
        return full.path;
    const rest = (root === undefined ? undefined : inside(root, full.path)) ?? insideCheckout(full.path);
    return rest ?? (written.absolute ? undefined : written.path);
}


/***/ })

};
