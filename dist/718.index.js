export const id = 718;
export const ids = [718];
export const modules = {

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

/***/ 53968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ describeFile),
/* harmony export */   l: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37229);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54621);




const FIND_LIMITS = { files: 100_000, bytes: 16 * 1024 ** 3 };
/**
 * Files that match the patterns (`!` excludes; a folder stands for all below it), sorted by path. A link that leads out of the
 * workspace, or out of the folder that an absolute pattern names, is refused with an error: a report may be written by the pull request.
 * @throws ConfigError for a pattern that cannot be used, and over the limits.
 */
async function findFiles(patterns, options) {
    const { root, purpose, optional, limits = FIND_LIMITS } = options;
    const includes = patterns.filter((pattern) => !pattern.startsWith('!'));
    const excludes = patterns
        .filter((pattern) => pattern.startsWith('!'))
        .map((pattern) => `!${absolute(pattern.slice(1), root)}`);
    const files = new Map();
    const realFolder = createFolders();
    const diagnostics = [];
    let bytes = 0;
    for (const pattern of includes) {
        const paths = excludes.length === 0 && !GLOB_CHARACTERS.test(pattern) ? literal((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, pattern)) : undefined;
        const matches = paths ?? (await findByGlob([absolute(pattern, root), ...excludes], purpose));
        if (matches.length === 0) {
            const level = optional?.has(pattern) === true ? 'note' : 'warning';
            diagnostics.push({ level, message: `${purpose}: "${pattern}" matches no file` });
        }
        const place = { root, pattern, realFolder };
        for (const path of matches) {
            if (files.has(path))
                continue;
            const found = describe(path, place);
            if ('message' in found) {
                diagnostics.push(found);
                continue;
            }
            files.set(path, found);
            bytes += found.bytes;
            if (files.size > limits.files || bytes > limits.bytes) {
                throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL([
                    {
                        level: 'error',
                        message: `${purpose}: the patterns match more than ${limits.files} files or ${limits.bytes} bytes (at "${pattern}"): name the folder of the reports more closely`,
                    },
                ]);
            }
        }
    }
    return { files: [...files.values()].sort((a, b) => (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .byText */ .z)(a.path, b.path)), diagnostics };
}
const GLOB_CHARACTERS = /[*?[\]{}]/;
/** A file or a folder needs no pattern, and no library: only what has a wildcard, or leaves something out, goes to the glob. */
function literal(path) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) === undefined ? [] : [path];
    if (stat.isFile())
        return [path];
    return stat.isDirectory() ? filesBelow(path) : undefined;
}
/** All files below a folder; links among them are told apart later. A folder that is itself a link elsewhere is not entered. */
function filesBelow(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) !== folder && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder).isSymbolicLink())
        return [folder];
    const folders = [folder];
    const files = [];
    // Not `recursive`, which asks for the type of each entry once more, and enters linked folders in some versions of Node.
    for (const each of folders) {
        const prefix = each.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? each : each + node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(each, { withFileTypes: true })) {
            (entry.isDirectory() ? folders : files).push(prefix + entry.name);
        }
    }
    return files;
}
/** The root may itself hold characters of a pattern; the pattern's own stay what they are. */
function absolute(pattern, root) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern))
        return pattern;
    return `${root.replace(/[*?[]/g, '[$&]')}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${pattern.replace(/^(\.[\\/])+/, '')}`;
}
/** Most runs need no library for it: one that does loads it. */
async function findByGlob(patterns, purpose) {
    const { glob } = await Promise.all(/* import() */[__webpack_require__.e(647), __webpack_require__.e(793)]).then(__webpack_require__.bind(__webpack_require__, 55085));
    return glob(patterns, purpose);
}
/** One file that the caller names. */
function describeFile(name, root) {
    return describe((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name), { root, pattern: name, realFolder: createFolders() });
}
function describe(path, { root, pattern, realFolder }) {
    const inside = insideOf(root, path);
    const shown = leaves(inside) ? path : node_path__WEBPACK_IMPORTED_MODULE_1__.sep === '/' ? inside : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
    const file = follow(path, realFolder);
    if (file === undefined)
        return { level: 'error', file: shown, message: 'is a link to a file that is not there' };
    const { real, stat } = file;
    if (real !== path) {
        const fence = leaves(inside) ? literalFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, pattern)) : root;
        if (leaves((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realFolder(fence), real))) {
            const place = fence === root ? 'the workspace' : fence;
            return { level: 'error', file: shown, message: `is a link that leaves ${place}: refused` };
        }
    }
    if (!stat.isFile())
        return { level: 'error', file: shown, message: 'is not a regular file' };
    return { real, path: shown, bytes: stat.size, modified: Math.floor(stat.mtimeMs) };
}
/** As `relative`, for paths that have no `.` nor `..`. */
function insideOf(root, path) {
    const isBelow = path.startsWith(root) && path[root.length] === node_path__WEBPACK_IMPORTED_MODULE_1__.sep;
    return isBelow ? path.slice(root.length + 1) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
}
/** Thousands of files lie in few folders: the links above a file are followed once for each of these. */
function createFolders() {
    const known = new Map();
    return (folder) => {
        const real = known.get(folder) ?? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
        known.set(folder, real);
        return real;
    };
}
function follow(path, realFolder) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
        if (!stat.isSymbolicLink()) {
            const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
            const real = realFolder(folder);
            return { real: real === folder ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)), stat };
        }
        const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
        return { real, stat: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real) };
    }
    catch {
        return undefined;
    }
}
function leaves(path) {
    return path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
}
/** The folder that a pattern names before its first wildcard. */
function literalFolder(pattern) {
    const parts = pattern.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    const wild = parts.findIndex((part) => GLOB_CHARACTERS.test(part));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, ...(wild < 0 ? parts : parts.slice(0, wild)));
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() ? folder : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '..');
}


/***/ }),

/***/ 7543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ cappedText),
/* harmony export */   h: () => (/* binding */ TEXT_CAP)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);

/** Bytes of UTF-8 that are kept of one text: its first and its last lines. */
const TEXT_CAP = 16 * 1024;
const HALF = TEXT_CAP / 2;
function cappedText() {
    let kept = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(1024);
    let length = 0; // of the first half
    let tail; // the last bytes, in a buffer twice as large, moved down when it is full
    let tailLength = 0;
    let total = 0;
    function add(bytes) {
        total += bytes.length;
        const room = Math.min(TEXT_CAP - length, bytes.length);
        if (room > 0) {
            if (length + room > kept.length)
                kept = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([kept.subarray(0, length)], Math.min(TEXT_CAP, (length + room) * 2));
            kept.set(room === bytes.length ? bytes : bytes.subarray(0, room), length);
            length += room;
        }
        if (room < bytes.length)
            addToTail(bytes.subarray(Math.max(room, bytes.length - HALF)));
    }
    function addToTail(bytes) {
        tail ??= node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(TEXT_CAP);
        if (tailLength + bytes.length > TEXT_CAP) {
            tail.copyWithin(0, tailLength - HALF, tailLength);
            tailLength = HALF;
        }
        tail.set(bytes, tailLength);
        tailLength += bytes.length;
    }
    function take() {
        const text = total <= TEXT_CAP ? kept.toString('utf8', 0, length) : shortened();
        length = 0;
        tailLength = 0;
        total = 0;
        return text;
    }
    function shortened() {
        const all = node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([kept.subarray(0, length), (tail ?? node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.alloc(0)).subarray(0, tailLength)]);
        const head = firstLines(all.subarray(0, HALF));
        const last = lastLines(all.subarray(all.length - HALF));
        const left = total - head.length - last.length;
        return `${head.toString('utf8')}\n[… ${left} bytes left out …]\n${last.toString('utf8')}`;
    }
    return { add, take };
}
/** Cuts at the last line end, where there is one in the second half, else before a character that is not whole. */
function firstLines(bytes) {
    const lineEnd = bytes.lastIndexOf(10);
    if (lineEnd >= bytes.length / 2)
        return bytes.subarray(0, lineEnd);
    let end = bytes.length;
    while (end > 0 && isContinuation(bytes[end - 1]))
        end--;
    return bytes.subarray(0, (bytes[end - 1] ?? 0) >= 0xc0 ? end - 1 : end);
}
function lastLines(bytes) {
    const lineEnd = bytes.indexOf(10);
    if (lineEnd >= 0 && lineEnd < bytes.length / 2)
        return bytes.subarray(lineEnd + 1);
    let start = 0;
    while (start < bytes.length && isContinuation(bytes[start]))
        start++;
    return bytes.subarray(start);
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}


/***/ }),

/***/ 21387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ cobertura)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/formats/hits.js
var hits = __webpack_require__(54000);
// EXTERNAL MODULE: ./lib/formats/xml-bytes.js
var xml_bytes = __webpack_require__(25791);
;// CONCATENATED MODULE: ./lib/formats/cobertura-lines.js



function listing() {
    return { lines: [], hits: [], branches: { lines: [], taken: [], total: [] } };
}
const LINE = written('<line number="');
const HITS = written('" hits="');
const BRANCH = written(' branch="');
const SHARE = written(' condition-coverage="');
const MISSING = written(' missing-branches="');
const PERCENT = 37;
const OPEN = 40;
const CLOSE = 41;
const POINT = 46;
const ZERO = 48;
const NINE = 57;
/** Takes the lines that begin at `position`; where it stopped. */
function takeLines(window, position, listed) {
    const { bytes, view } = window;
    for (let p = position;;) {
        if (!isAt(view, p, LINE))
            return p;
        const number = p + LINE.byteLength;
        const numberEnd = digitsEnd(bytes, number);
        if (!isAt(view, numberEnd, HITS))
            return p;
        const hits = numberEnd + HITS.byteLength;
        const hitsEnd = digitsEnd(bytes, hits);
        const line = smallInteger(bytes, number, numberEnd);
        const count = smallInteger(bytes, hits, hitsEnd);
        // Line 0 is no line, and says all the same that its method ran.
        if (line <= 0 || count < 0 || bytes[hitsEnd] !== xml_bytes/* DOUBLE_QUOTE */.fi)
            return p;
        const share = behind(window, hitsEnd + 1, BRANCH);
        const shareEnd = behind(window, share, SHARE);
        let q = behind(window, shareEnd, MISSING);
        if (bytes[q] === xml_bytes/* BLANK */.Z4)
            q++;
        if (bytes[q] !== xml_bytes/* SLASH */.o || bytes[q + 1] !== xml_bytes.GT)
            return p;
        if (shareEnd > share && !takeShare(bytes, { line, start: share, end: shareEnd }, listed.branches))
            return p;
        listed.lines.push(line);
        listed.hits.push(count);
        p = q + 2;
        while ((bytes[p] ?? 0) <= xml_bytes/* BLANK */.Z4)
            p++;
    }
}
/** Behind an attribute and its value; where it began, if another one is there, or a `<` in it. */
function behind({ bytes, view }, start, name) {
    if (!isAt(view, start, name))
        return start;
    let q = start + name.byteLength;
    while (bytes[q] !== xml_bytes/* DOUBLE_QUOTE */.fi)
        if (bytes[q++] === xml_bytes.LT)
            return start;
    return q + 1;
}
/** Takes ` condition-coverage="50% (1/2)"`; `false`: it says something else. */
function takeShare(bytes, { line, start, end }, branches) {
    let q = start + SHARE.byteLength;
    const value = q;
    while (bytes[q] !== OPEN)
        if (!isOfPercentage(bytes[q++] ?? 0))
            return false;
    const slash = digitsEnd(bytes, q + 1);
    const close = digitsEnd(bytes, slash + 1);
    const taken = smallInteger(bytes, q + 1, slash);
    const total = smallInteger(bytes, slash + 1, close);
    const isShare = bytes[slash] === xml_bytes/* SLASH */.o && bytes[close] === CLOSE && close + 2 === end && end - value < LONGEST_SHARE;
    if (!isShare || taken < 0 || total < 0)
        return false;
    if (total === 0)
        return true;
    branches.lines.push(line);
    branches.taken.push(Math.min(taken, total));
    branches.total.push(total);
    return true;
}
/** As far as anybody reads the text of a condition. */
const LONGEST_SHARE = 80;
function isOfPercentage(byte) {
    return (byte >= ZERO && byte <= NINE) || byte === POINT || byte === PERCENT || byte === xml_bytes/* BLANK */.Z4;
}
function written(text) {
    const { buffer } = new Uint8Array(external_node_buffer_.Buffer.from(text));
    return new DataView(buffer);
}
/** `text` is longer than a word; its last word overlaps the one before it. */
function isAt(view, position, text) {
    const last = text.byteLength - 4;
    for (let i = 0; i < last; i += 4)
        if (view.getInt32(position + i, true) !== text.getInt32(i, true))
            return false;
    return view.getInt32(position + last, true) === text.getInt32(last, true);
}
function digitsEnd(bytes, start) {
    let q = start;
    for (let c = bytes[q] ?? 0; c >= ZERO && c <= NINE; c = bytes[q] ?? 0)
        q++;
    return q;
}
/** Of at most nine digits; −1: it is none. */
function smallInteger(bytes, start, end) {
    return end - start > 9 ? -1 : (0,hits/* plainInteger */.z)(bytes, start, end);
}

// EXTERNAL MODULE: ./lib/formats/xml-events.js + 9 modules
var xml_events = __webpack_require__(63807);
;// CONCATENATED MODULE: ./lib/formats/cobertura-parser.js



const ELEMENTS = ['source', 'class', 'method', 'line'];
const ATTRIBUTES = ['filename', 'name', 'signature', 'number', 'hits', 'condition-coverage'];
const E = (0,xml_events/* numbered */.jN)(ELEMENTS);
const A = (0,xml_events/* numbered */.jN)(ATTRIBUTES);
const VOCABULARY = { elements: ELEMENTS, attributes: ATTRIBUTES };
function coberturaParser(output) {
    let open;
    let method;
    let lastWritten = '';
    let lastRead;
    function hitsOf(attributes) {
        const plain = attributes.number(A.hits);
        if (plain !== undefined && plain >= 0)
            return plain;
        if (!attributes.has(A.hits))
            return undefined;
        const read = (0,hits/* readHits */.p)(attributes.text(A.hits) ?? '');
        if (read.odd !== undefined)
            output.odd(`hits that are ${read.odd}: read as 0`);
        return read.hits;
    }
    function line(attributes) {
        if (open === undefined)
            return;
        const number = attributes.number(A.number);
        if (number === undefined || !Number.isInteger(number) || number < 0 || number > 0xffff_ffff) {
            output.odd('a line whose number is none: left out');
            return;
        }
        const hits = hitsOf(attributes) ?? 0;
        if (method !== undefined) {
            method.firstLine ??= number;
            method.hits = Math.max(method.hits, hits);
        }
        if (number === 0)
            return;
        const listed = method === undefined ? open.own : open.ofMethods;
        listed.lines.push(number);
        listed.hits.push(hits);
        if (attributes.has(A['condition-coverage']))
            branchesOf(number, attributes, listed.branches);
    }
    function branchesOf(line, attributes, columns) {
        // Most lines with branches have the same as the one before, which is then the same string.
        const written = attributes.repeatedText(A['condition-coverage']) ?? '';
        if (written !== lastWritten) {
            lastWritten = written;
            lastRead = conditions(written);
        }
        if (lastRead === undefined)
            return;
        columns.lines.push(line);
        columns.taken.push(lastRead.taken);
        columns.total.push(lastRead.total);
    }
    function closeMethod(ended) {
        method = undefined;
        // A method without lines and hits (abstract, or not measured) is none that could run.
        if (open === undefined || (ended.firstLine === undefined && ended.declared === undefined))
            return;
        open.functions.push({
            id: `${open.name}.${ended.name}:${ended.firstLine ?? ''}`,
            hits: ended.declared ?? ended.hits,
        });
    }
    return {
        open(element, attributes) {
            switch (element) {
                case E.source:
                    return true;
                case E.class: {
                    const name = attributes.text(A.name) ?? '';
                    const path = attributes.repeatedText(A.filename) ?? name;
                    open = { path, name, own: listing(), ofMethods: listing(), functions: [] };
                    return false;
                }
                case E.method: {
                    const name = `${attributes.text(A.name) ?? ''}${attributes.text(A.signature) ?? ''}`;
                    method = { name, declared: hitsOf(attributes), firstLine: undefined, hits: 0 };
                    return false;
                }
                case E.line:
                    line(attributes);
                    return false;
            }
            return false;
        },
        close(element, text) {
            if (element === E.source)
                output.source(text.trim());
            else if (element === E.method && method !== undefined)
                closeMethod(method);
            else if (element === E.class && open !== undefined) {
                output.file(reportedFile(open));
                open = undefined;
            }
        },
        leaves(window, position) {
            if (open === undefined)
                return position;
            const listed = method === undefined ? open.own : open.ofMethods;
            const before = listed.lines.length;
            const end = takeLines(window, position, listed);
            if (method !== undefined)
                addLines(method, listed, before);
            return end;
        },
        unfinished: () => (open === undefined ? undefined : reportedFile(open)),
    };
}
/** What the lines from `before` on say of their method. */
function addLines(method, { lines, hits }, before) {
    for (let i = before; i < lines.length; i++) {
        method.firstLine ??= lines[i];
        method.hits = Math.max(method.hits, hits[i] ?? 0);
    }
}
function reportedFile({ path, own, ofMethods, functions }) {
    const { lines, hits, branches } = own.lines.length > 0 ? own : ofMethods;
    return {
        path,
        lines,
        hits,
        ...(branches.lines.length === 0 ? {} : { branchColumns: branches }),
        ...(functions.length === 0 ? {} : { functions }),
    };
}
/** `50% (1/2)`, `50.0 % (1/2)`; a percentage alone does not say of how many. */
function conditions(written) {
    const counts = /\((\d{1,9})\s*\/\s*(\d{1,9})\)/.exec(written.slice(0, 80));
    const taken = Number(counts?.[1]);
    const total = Number(counts?.[2]);
    return counts === null || total === 0 ? undefined : { taken: Math.min(taken, total), total };
}

// EXTERNAL MODULE: ./lib/formats/xml-coverage.js
var xml_coverage = __webpack_require__(20148);
;// CONCATENATED MODULE: ./lib/formats/cobertura.js


/*
 * Cobertura XML (coverage-04.dtd and what tools make of it). A line is covered if any class of the file lists it with hits > 0.
 *
 * Quirks
 * - several classes of one file, each with lines of its own, or with the same line (generics, partial and nested classes, closures):
 *   coverlet, gcovr, gocover-cobertura, Microsoft; the union counts, hit if any
 * - the declared totals (lines-valid, line-rate …) differ from the lines in every fourth file: never read
 * - lines only below <method> (Swift's, OpenCppCoverage's converters): used only for a class without lines of its own, since
 *   Istanbul's method line is where the function is declared, which is no line of its statements
 * - branch="True": coverlet, Microsoft; branch="true" without condition-coverage: no branch that could be counted
 * - <condition number="…" coverage="50%"> has no identity of an arm: branches are counts
 * - hits as `1.0e+19`, with a decimal comma, as NaN: MATLAB, localised .NET; only a number above zero is a hit
 * - classes without lines (coverage.py's `__init__.py`): the file is there, 0 of 0
 * - <source>: none, several, empty, relative, of Windows; filename absolute, with back-slashes, or empty
 * - classes beside <packages> or without <package>: wherever a <class> stands, it counts
 * - functions: <method>, hit if `hits` says so (Istanbul), else if one of its lines is hit
 */
const cobertura = {
    name: 'cobertura',
    title: 'Cobertura XML',
    kind: 'coverage',
    claims,
    read,
    documentation: {
        producers: ['c8', 'coverage.py', 'gcovr', 'nyc'],
        reads: 'lines with hits, branches as counts, methods, source folders',
        limits: 'it says how many branches of a line were taken, not which: branches of merged reports are a lower bound',
    },
};
const RATES = ['line-rate', 'branch-rate', 'lines-valid', 'branches-valid'];
/** Clover has the same root, with `generated` and a <project>; SonarQube's generic format has only `version`, and <file>s. */
function claims({ text, root }) {
    if (root?.name !== 'coverage' || root.attributes.has('generated') || root.attributes.has('clover'))
        return false;
    return RATES.some((rate) => root.attributes.has(rate)) || /<(?:packages|sources|classes)[\s/>]/.test(text);
}
function* read(chunks) {
    let parser;
    try {
        yield* (0,xml_coverage/* readXmlReport */._)(chunks, VOCABULARY, (output) => {
            parser = coberturaParser(output);
            return parser;
        });
    }
    catch (error) {
        const half = parser?.unfinished();
        if (half !== undefined)
            yield { files: [half] };
        throw error;
    }
}


/***/ }),

/***/ 31856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ skipOutcome),
/* harmony export */   DN: () => (/* binding */ addTo),
/* harmony export */   Lg: () => (/* binding */ packageError),
/* harmony export */   UX: () => (/* binding */ packageRun),
/* harmony export */   XA: () => (/* binding */ goReason),
/* harmony export */   _L: () => (/* binding */ endedBinary),
/* harmony export */   aX: () => (/* binding */ unendedOutcome),
/* harmony export */   dT: () => (/* binding */ buildError),
/* harmony export */   lj: () => (/* binding */ failOutcome),
/* harmony export */   pr: () => (/* binding */ crashIn),
/* harmony export */   uy: () => (/* binding */ goSkipReason),
/* harmony export */   xI: () => (/* binding */ addPackageOutput),
/* harmony export */   yO: () => (/* binding */ withoutFrame)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54954);

function packageRun(name) {
    return {
        name,
        running: new Map(),
        ended: [],
        names: new Set(),
        begun: false,
        output: '',
        finished: false,
        unbuilt: false,
    };
}
/** Output is kept until its test has ended: a test that prints without end is cut. */
const LONGEST_OUTPUT = 64 * 1024;
function addTo(kept, output) {
    return kept.length < LONGEST_OUTPUT ? kept + output.slice(0, LONGEST_OUTPUT) : kept;
}
function addPackageOutput(run, output) {
    const line = output.trimEnd();
    if (line === 'PASS' || line === 'FAIL')
        run.finished = true;
    else if (/^FAIL\t.*\[(?:build|setup) failed\]$/.test(line))
        run.unbuilt = true;
    else if (!/^(?:ok {2}|FAIL|\?) *\t|^coverage: |^exit status /.test(line))
        run.output = addTo(run.output, output);
}
/** Lines that frame the output of a test; a binary that dies writes its coverage behind the output of the test that ran. */
const FRAME = /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME|ATTR|ARTIFACTS)\b|--- (?:PASS|FAIL|SKIP|BENCH): |coverage: [\d.]{1,9}% of statements)/;
const LOCATION = /^\s*(?:\w+: )?[\w.@/-]{1,200}\.go:\d{1,9}:(?:\d{1,9}:)? ?/;
function withoutFrame(output) {
    return output
        .split('\n')
        .filter((line) => !FRAME.test(line))
        .join('\n');
}
function skipOutcome(output) {
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)(goSkipReason(output));
}
function goSkipReason(output) {
    return withoutFrame(output).trim().replace(LOCATION, '');
}
function failOutcome(output) {
    const detail = withoutFrame(output);
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)({ ...goReason(detail), detail });
}
/** Why a test failed, by its output without the lines that frame it. */
function goReason(detail) {
    const broken = crashIn(detail);
    return { type: broken === undefined ? '' : 'panic', message: broken ?? reasonIn(detail) };
}
/** The line that a binary dies with. */
function crashIn(output) {
    return /^(?:panic|fatal error): .{1,400}/m.exec(output)?.[0].replace(/ \[recovered.*$/, '');
}
/** What t.Error says comes after what t.Log says; testify's text begins on a line of its own. An example has no t, only what it printed. */
function reasonIn(detail) {
    const example = exampleReason(detail.split('\n'));
    if (example !== undefined)
        return example;
    const located = detail.split('\n').findLast((line) => LOCATION.test(line));
    if (located === undefined)
        return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(detail);
    const reason = located.replace(LOCATION, '').trim();
    return reason === '' ? (/^\s+Error:\s+(\S.*)$/m.exec(detail)?.[1]?.trim() ?? '') : reason;
}
function exampleReason(lines) {
    const got = lines.indexOf('got:');
    const want = lines.indexOf('want:', got + 1);
    return got < 0 || want < 0 ? undefined : `got ${lines[got + 1]?.trim()}, want ${lines[want + 1]?.trim() ?? ''}`;
}
/**
 * How a test ended whose end is missing, because what it printed last had no line feed and the end stands in the same line, or because
 * the test binary died under it.
 */
function unendedOutcome(run, test, packagePassed) {
    const end = /--- (PASS|FAIL|SKIP): (\S+) \(/.exec(test.output);
    if (end?.[2] === test.name) {
        if (end[1] === 'SKIP')
            return skipOutcome(test.output);
        return end[1] === 'PASS' && run.finished ? { status: 'passed' } : failOutcome(test.output);
    }
    if (packagePassed || (run.finished && hasPassedParent(run, test.name)))
        return { status: 'passed' };
    const outcome = failOutcome(test.output);
    if (outcome.status === 'failed' && outcome.failure.message !== '')
        return outcome;
    const message = run.finished
        ? 'the report has no end of this test'
        : 'the test was running when its test binary ended';
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .errored */ .sb)({ message, detail: withoutFrame(test.output) });
}
function hasPassedParent(run, name) {
    const parent = name.split('/', 1)[0];
    return parent !== name && run.ended.some((test) => test.name === parent && test.outcome.status === 'passed');
}
/** A test binary that never came to its own end: nobody knows which tests behind it did not run. */
function endedBinary(suite, { crash, running, output }) {
    const last = running.length > 0 ? ` while ${running.slice(0, 5).join(', ')} ran` : '';
    const ended = `the test binary ended before its tests did${last}`;
    const failure = {
        type: crash === undefined ? '' : 'panic',
        message: crash ?? ended,
        detail: `${ended}\n${output}`,
    };
    const attempts = [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .errored */ .sb)(failure)];
    return { suite, classname: suite, kind: 'internal', name: '[package]', attempts, repeated: 'case', reach: 'suite' };
}
/** What is wrong with a package beyond its tests; `undefined`: nothing. */
function packageError(run, build) {
    if (run.unbuilt || build !== '')
        return buildError(run.name, build === '' ? run.output : build);
    if (!run.finished) {
        const outputs = [run.output, ...[...run.running.values()].map(({ output }) => output)];
        const crash = [...outputs.map(crashIn), ...run.ended.map(panicOf)].find((panic) => panic !== undefined);
        return endedBinary(run.name, { crash, running: [...run.running.keys()], output: run.output });
    }
    if (run.ended.some((test) => test.outcome.status === 'failed'))
        return undefined;
    const output = run.output.trim();
    const message = output === '' ? 'the package failed, and none of its tests did' : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(output);
    const attempts = [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .errored */ .sb)({ message, detail: output })];
    return { kind: 'suite', suite: run.name, classname: run.name, name: '[package]', attempts, repeated: 'case' };
}
function buildError(suite, detail) {
    const message = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(detail.replace(/^#.*$/gm, '')).replace(LOCATION, '');
    const attempts = [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .errored */ .sb)({ type: 'build failed', message: message === '' ? 'the build failed' : message, detail })];
    return { kind: 'collection', suite, classname: suite, name: '[build]', attempts, repeated: 'case' };
}
function panicOf({ outcome }) {
    return outcome.status === 'failed' && outcome.failure.type === 'panic' ? outcome.failure.message : undefined;
}


/***/ }),

/***/ 33424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2924);
/* harmony import */ var _gunzip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13755);
/* harmony import */ var _xml_references_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33252);




const HEAD = 64 * 1024;
/** `written`: the file, or its first 64 KiB (`whole` says which). Never throws: what cannot be decoded has an empty text. */
function readHead(written, whole) {
    const bytes = (0,_gunzip_js__WEBPACK_IMPORTED_MODULE_2__/* .isGzip */ .bf)(written) ? (0,_gunzip_js__WEBPACK_IMPORTED_MODULE_2__/* .gunzipStart */ .O4)(written.subarray(0, HEAD)) : written;
    const decoded = decode(bytes.subarray(0, HEAD), whole && bytes.length <= HEAD);
    const text = decoded.slice(0, HEAD).trimStart();
    return { text, root: rootOf(text), whole: whole && bytes.length <= HEAD && decoded.length <= HEAD };
}
function decode(bytes, whole) {
    try {
        const plain = whole ? (0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .plainUtf8 */ .M)(bytes) : undefined;
        if (plain !== undefined)
            return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(plain.buffer, plain.byteOffset, plain.length).toString('utf8');
        const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
        // A character that is cut in two by the end of the head is left out.
        return decoder.decode(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([...(0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .A)([bytes])]), { stream: !whole });
    }
    catch {
        return '';
    }
}
const NAME = /<([^\s<>/="']{1,200})/y;
const ATTRIBUTES = /((?:\s+[^\s<>/="']{1,200}\s*=\s*(?:"[^"]*"|'[^']*'))*)/y;
const ATTRIBUTE = /([^\s<>/="']{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
function rootOf(text) {
    const start = startOfRoot(text);
    if (start === undefined)
        return undefined;
    NAME.lastIndex = start;
    const written = NAME.exec(text)?.[1];
    return written === undefined ? undefined : new Root(text, { written, end: start + 1 + written.length });
}
/** Most formats are known by the name: the attributes are read when they are asked for. A class, as an object with a getter of its own is kept too long. */
class Root {
    name;
    #text;
    #end;
    #attributes;
    constructor(text, { written, end }) {
        this.name = written.slice(written.lastIndexOf(':') + 1);
        this.#text = text;
        this.#end = end;
    }
    get attributes() {
        this.#attributes ??= attributesOf(this.#text, this.#end);
        return this.#attributes;
    }
}
function attributesOf(text, start) {
    ATTRIBUTES.lastIndex = start;
    const [written = ''] = ATTRIBUTES.exec(text) ?? [];
    const attributes = new Map();
    for (const [, name = '', double, single] of written.matchAll(ATTRIBUTE)) {
        attributes.set(name, (0,_xml_references_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutControls */ .DJ)((0,_xml_references_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeReferences */ .PL)(double ?? single ?? '')));
    }
    return attributes;
}
/** Behind blanks, comments, instructions and a DOCTYPE. */
function startOfRoot(text) {
    let p = startOfDocument(text);
    while (p !== undefined && text[p] === '<') {
        const c = text[p + 1];
        if (c === '?')
            p = behind(text, '?>', p);
        else if (text.startsWith('<!--', p))
            p = behind(text, '-->', p + 4);
        else if (c === '!')
            p = behindDoctype(text, p);
        else
            return p;
        while (p !== undefined && /\s/.test(text[p] ?? ''))
            p++;
    }
    return undefined;
}
const OTHER_FORMATS = /^(?:[{["]|TAP |ok |not ok |\d+\.\.\d|mode:|TN:|SF:)/;
const LONGEST_BANNER = 4096;
/** A report that went through standard output may have lines of a runner before it ("> project@1.0.0 test"). */
function startOfDocument(text) {
    if (text.startsWith('<'))
        return 0;
    if (OTHER_FORMATS.test(text))
        return undefined;
    const line = text.slice(0, LONGEST_BANNER).search(/\n<[?!A-Za-z_]/);
    return line < 0 ? undefined : line + 1;
}
function behind(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? undefined : at + mark.length;
}
function behindDoctype(text, start) {
    let depth = 0;
    for (let p = start + 2; p !== undefined && p < text.length; p++) {
        const c = text[p];
        if (c === '"' || c === "'")
            p = text.indexOf(c, p + 1);
        else if (c === '[')
            depth++;
        else if (c === ']')
            depth--;
        else if (text.startsWith('<!--', p))
            p = text.indexOf('-->', p + 4);
        else if (text.startsWith('<?', p))
            p = text.indexOf('?>', p);
        else if (c === '>' && depth <= 0)
            return p + 1;
        if (p < 0)
            return undefined;
    }
    return undefined;
}


/***/ }),

/***/ 54000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ readHits),
/* harmony export */   z: () => (/* binding */ plainInteger)
/* harmony export */ });
const NUMBER = /^\s*[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?\s*$/;
/**
 * Hits as any tool writes them: fractions, `1.0e+19`, counts beyond 2⁵³ and wrapped 64-bit ones are hits if they are above zero.
 * A negative count (gcc's counters raced between threads) or none at all is no evidence that the line ran: 0.
 */
function readHits(written) {
    if (written.length > 64 || !NUMBER.test(written))
        return { hits: 0, odd: 'not a number' };
    const value = Number(written.replace(',', '.'));
    if (value < 0)
        return { hits: 0, odd: 'negative' };
    return { hits: Math.min(value, Number.MAX_VALUE), odd: undefined };
}
/** A decimal integer of at most 15 digits, or −1: most numbers are, and need no string. */
function plainInteger(bytes, start, end) {
    if (end <= start || end - start > 15)
        return -1;
    let value = 0;
    for (let i = start; i < end; i++) {
        const digit = (bytes[i] ?? 0) - 48;
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}


/***/ }),

/***/ 79822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ istanbul),
  d: () => (/* binding */ istanbulFile)
});

// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/formats/istanbul-cursor.js

const COMMA = 0x2c;
const LIST_END = 0x5d;
const [QUOTE, BACKSLASH, OBJECT, OBJECT_END, LIST] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b];
/** One for a whole report: functions that are made once are fast. */
function createCursor() {
    let bytes = external_node_buffer_.Buffer.alloc(0);
    let at = 0;
    let isOk = true;
    const place = { line: 0, column: 0, endLine: 0, endColumn: 0 };
    function fail() {
        isOk = false;
        at = bytes.length;
    }
    function literal(text) {
        for (let i = 0; i < text.length; i++) {
            if (bytes[at + i] !== text.charCodeAt(i)) {
                fail();
                return;
            }
        }
        at += text.length;
    }
    function integer() {
        const start = at;
        let value = 0;
        for (;;) {
            const digit = (bytes[at] ?? 0) - 48;
            if (digit < 0 || digit > 9)
                break;
            value = value * 10 + digit;
            at++;
        }
        // A fraction, an exponent, or none at all: what follows an integer is a comma or the end of its container.
        const next = bytes[at];
        if (at === start || at - start > 15 || (next !== COMMA && next !== OBJECT_END && next !== LIST_END))
            fail();
        return value;
    }
    /** −1 for null. */
    function column() {
        if (bytes[at] !== 0x6e)
            return integer();
        literal('null');
        return -1;
    }
    function stringEnd(from) {
        const end = bytes.indexOf(QUOTE, from);
        return end < 0 ? bytes.length : end;
    }
    function word() {
        literal('"');
        const end = stringEnd(at);
        for (let i = at; i < end; i++)
            if (bytes[i] === BACKSLASH || (bytes[i] ?? 0) > 127)
                fail();
        const text = isOk ? bytes.toString('latin1', at, end) : '';
        if (isOk)
            at = end + 1;
        return text;
    }
    function skip() {
        let depth = 0;
        while (at < bytes.length) {
            const byte = bytes[at];
            if (byte === QUOTE) {
                at++;
                while (at < bytes.length && bytes[at] !== QUOTE)
                    at += bytes[at] === BACKSLASH ? 2 : 1;
            }
            else if (byte === OBJECT || byte === LIST)
                depth++;
            else if (byte === OBJECT_END || byte === LIST_END) {
                if (depth === 0)
                    return;
                depth--;
            }
            else if (byte === COMMA && depth === 0)
                return;
            at++;
        }
    }
    function entries(onEntry) {
        literal('{');
        while (isOk && bytes[at] !== OBJECT_END) {
            const before = at;
            onEntry();
            if (bytes[at] === COMMA)
                at++;
            else if (bytes[at] !== OBJECT_END)
                fail();
            if (at === before)
                fail();
        }
        literal('}');
    }
    function reset(block, start) {
        bytes = block;
        at = start;
        isOk = true;
    }
    return {
        reset,
        ok: () => isOk,
        fail,
        at: () => at,
        byte: () => bytes[at],
        literal,
        integer,
        word,
        skip,
        members: (onKey) => entries(() => {
            const key = word();
            literal(':');
            onKey(key);
        }),
        numbered: (onKey) => entries(() => {
            literal('"');
            const start = at;
            let key = 0;
            for (; (bytes[at] ?? 0) >= 48 && (bytes[at] ?? 0) <= 57; at++)
                key = key * 10 + (bytes[at] ?? 0) - 48;
            if (at === start || at - start > 9)
                fail();
            literal('":');
            onKey(key);
        }),
        place() {
            literal('{"start":{"line":');
            place.line = integer();
            literal(',"column":');
            place.column = column();
            literal('},"end":{"line":');
            place.endLine = integer();
            literal(',"column":');
            place.endColumn = column();
            literal('}}');
            if (place.line < 1)
                fail();
            return place;
        },
    };
}

;// CONCATENATED MODULE: ./lib/formats/istanbul-units.js
/** More different places than a report of any size has; beyond it, ids are made anew. */
const MOST = 500_000;
const COLUMNS = 4096;
const SPAN = 4096;
function placeIds() {
    const known = new Map();
    const spans = new Map();
    function spanning(line, column, endLine) {
        const key = (line * COLUMNS + (column ?? COLUMNS)) * SPAN + endLine - line;
        const isKey = column !== undefined && column >= 0 && column < COLUMNS && endLine - line < SPAN;
        const id = isKey ? spans.get(key) : undefined;
        if (id !== undefined)
            return id;
        const made = `${line}:${column ?? ''}-${endLine}`;
        if (isKey && spans.size < MOST)
            spans.set(key, made);
        return made;
    }
    return {
        of(line, column, endLine = line) {
            if (endLine > line)
                return spanning(line, column, endLine);
            const key = line * COLUMNS + (column ?? COLUMNS);
            // A place without column, or beyond column 4095 (minified code), has no number of its own.
            if (column === undefined || !(column >= 0 && column < COLUMNS))
                return `${line}:${column ?? ''}`;
            const id = known.get(key);
            if (id !== undefined)
                return id;
            const made = `${line}:${column}`;
            if (known.size < MOST)
                known.set(key, made);
            return made;
        },
    };
}
function collectStatements() {
    const units = collectUnits();
    const lines = [];
    const hits = [];
    /** Places in `lines`, once they are no longer ascending. */
    let places;
    let last = 0;
    function addLine(line, count) {
        if (line > last && places === undefined) {
            last = line;
            lines.push(line);
            hits.push(count);
            return;
        }
        if (line !== last)
            places ??= new Map(lines.map((known, place) => [known, place]));
        const place = line === last && places === undefined ? lines.length - 1 : places?.get(line);
        if (place !== undefined)
            hits[place] = Math.max(count, hits[place] ?? 0);
        else {
            places?.set(line, lines.length);
            lines.push(line);
            hits.push(count);
        }
    }
    return {
        add({ id, line, hits: count }) {
            units.add(id, count);
            if (line !== undefined)
                addLine(line, count);
        },
        finish: () => ({ lines, hits, statements: units.all }),
    };
}
function collectUnits() {
    const all = [];
    const seen = new Map();
    return {
        all,
        add(id, hits) {
            const times = (seen.get(id) ?? 0) + 1;
            seen.set(id, times);
            all.push({ id: times === 1 ? id : `${id}#${times}`, hits });
        },
    };
}
/** A branch by its kind and place, on the line on which it begins. */
function branchName(type, place) {
    return `${type} ${place.column ?? ''}+${place.span}:${place.endColumn ?? ''}`;
}

;// CONCATENATED MODULE: ./lib/formats/istanbul-bytes.js


/**
 * Reads entries of coverage-final.json from their bytes, without making objects of them. It knows the one way in which
 * every version of Istanbul and v8-to-istanbul writes it (compact, keys in this order, counts as integers); for anything else it says
 * `undefined`, and the entry is parsed.
 */
function entryReader(ids) {
    const cursor = createCursor();
    return (bytes, start) => {
        cursor.reset(bytes, start);
        return readEntry(cursor, ids);
    };
}
function readEntry(cursor, ids) {
    const statements = { keys: [], lines: [], columns: [], ends: [] };
    const functions = { keys: [], lines: [], columns: [], ends: [] };
    const branches = { keys: [], lines: [], names: [] };
    let counts;
    let calls;
    let arms;
    cursor.members((key) => {
        const isTwice = (key === 's' && counts !== undefined) ||
            (key === 'f' && calls !== undefined) ||
            (key === 'b' && arms !== undefined);
        if (isTwice)
            cursor.fail();
        else if (key === 'statementMap')
            readPlaces(cursor, statements, () => cursor.place());
        else if (key === 'fnMap')
            readPlaces(cursor, functions, () => readFunction(cursor));
        else if (key === 'branchMap')
            readBranches(cursor, branches);
        else if (key === 's')
            counts = readCounts(cursor);
        else if (key === 'f')
            calls = readCounts(cursor);
        else if (key === 'b')
            arms = readArms(cursor);
        else if (key === 'data')
            cursor.fail();
        else
            cursor.skip();
    });
    if (!cursor.ok() || counts === undefined || calls === undefined || arms === undefined)
        return undefined;
    if (!sameKeys(statements.keys, counts.keys) || !sameKeys(functions.keys, calls.keys))
        return undefined;
    if (!sameKeys(branches.keys, arms.keys))
        return undefined;
    const value = {
        ...statementsOf(statements, counts.hits, ids),
        functions: functionsOf(functions, calls.hits, ids),
        branches: branchesOf(branches, arms.hits),
    };
    return { value, end: cursor.at() };
}
function statementsOf({ lines, columns, ends }, hits, ids) {
    const collected = collectStatements();
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? 0;
        collected.add({ id: idAt(ids, line, columns[i], ends[i]), line, hits: hits[i] ?? 0 });
    }
    return collected.finish();
}
function functionsOf({ lines, columns, ends }, hits, ids) {
    const units = collectUnits();
    for (let i = 0; i < lines.length; i++)
        units.add(idAt(ids, lines[i] ?? 0, columns[i], ends[i]), hits[i] ?? 0);
    return units.all;
}
function idAt(ids, line, column = -1, endLine = line) {
    return ids.of(line, column < 0 ? undefined : column, endLine);
}
function branchesOf({ lines, names }, hits) {
    const branches = [];
    const seen = new Map();
    for (const [i, line] of lines.entries()) {
        const name = names[i] ?? '';
        const times = (seen.get(`${line} ${name}`) ?? 0) + 1;
        seen.set(`${line} ${name}`, times);
        const distinct = times === 1 ? name : `${name}#${times}`;
        for (const [index, count] of (hits[i] ?? []).entries())
            branches.push({ line, arm: `${distinct}:${index}`, hits: count });
    }
    return branches;
}
function sameKeys(a, b) {
    if (a.length !== b.length)
        return false;
    for (let i = 0; i < a.length; i++)
        if (a[i] !== b[i])
            return false;
    return true;
}
function readPlaces(cursor, into, read) {
    cursor.numbered((key) => {
        const { line, column, endLine } = read();
        into.keys.push(key);
        into.lines.push(line);
        into.columns.push(column);
        into.ends.push(endLine);
    });
}
/** `{"name":"f","decl":{…},"loc":{…},"line":1}`: from where it is declared to the end of its body. */
function readFunction(cursor) {
    cursor.literal('{"name":');
    cursor.skip();
    cursor.literal(',"decl":');
    const { line, column } = cursor.place();
    cursor.literal(',"loc":');
    const { endLine, endColumn } = cursor.place();
    if (cursor.byte() === COMMA) {
        cursor.literal(',"line":');
        cursor.integer();
    }
    cursor.literal('}');
    return { line, column, endLine, endColumn };
}
function readBranches(cursor, into) {
    cursor.numbered((key) => {
        let type = '';
        let line;
        let start = 0;
        let place = { column: -1, span: 0, endColumn: -1 };
        cursor.members((part) => {
            if (part === 'type')
                type = cursor.word();
            else if (part === 'line')
                line = cursor.integer();
            else if (part === 'loc') {
                const { line: first, column, endLine, endColumn } = cursor.place();
                start = first;
                place = { column, span: endLine - first, endColumn };
            }
            else
                cursor.skip();
        });
        // Without a place, or with a line of its own that is not that of the place: left to the other reader.
        if (start === 0 || (line !== undefined && line !== start))
            cursor.fail();
        const { column, span, endColumn } = place;
        into.keys.push(key);
        into.lines.push(start);
        into.names.push(branchName(type, { column: none(column), span, endColumn: none(endColumn) }));
    });
}
function none(column) {
    return column < 0 ? undefined : column;
}
function readCounts(cursor) {
    const keys = [];
    const hits = [];
    cursor.numbered((key) => {
        keys.push(key);
        hits.push(cursor.integer());
    });
    return { keys, hits };
}
function readArms(cursor) {
    const keys = [];
    const hits = [];
    cursor.numbered((key) => {
        const arms = [];
        cursor.literal('[');
        while (cursor.ok() && cursor.byte() !== LIST_END) {
            if (arms.length > 0)
                cursor.literal(',');
            arms.push(cursor.integer());
        }
        cursor.literal(']');
        keys.push(key);
        hits.push(arms);
    });
    return { keys, hits };
}

// EXTERNAL MODULE: ./lib/formats/json.js
var json = __webpack_require__(61408);
// EXTERNAL MODULE: ./lib/formats/json-coverage.js
var json_coverage = __webpack_require__(56583);
// EXTERNAL MODULE: ./lib/formats/json-scan.js + 3 modules
var json_scan = __webpack_require__(67044);
// EXTERNAL MODULE: ./lib/formats/json-shape.js
var json_shape = __webpack_require__(64524);
;// CONCATENATED MODULE: ./lib/formats/istanbul.js







/*
 * Istanbul coverage-final.json: file → { path, statementMap, fnMap, branchMap, s, f, b }.
 *
 * Line rule (istanbul-lib-coverage's): a line is coverable if a statement starts on it, and ran as often as the one of these that ran
 * most; a statement of several lines counts on its first, and a change of one of the others is a change of it. Branches are the entries of `b`, functions those of `f`.
 *
 * Identity is the place in the source (where statements and functions begin, all of a branch), never the number of the entry: V8 reports
 * number branches anew in each run. Of several with the same place the nth is the nth in every report of the same code.
 *
 * Jest, Karma: an entry, or the whole map, may be wrapped in `{ data: … }`.
 * c8, Vitest (V8): every source line is a statement, blank lines too; each branch entry has one arm; a file that no test loaded has
 *   `all: true`, hits 0 and one function `(empty-report)`, which stays a missed function after a merge with a shard that loaded it.
 * Columns may be null, missing or infinite; `if` without else has an arm whose location is `{}`; `loc` may be missing.
 */
function* read(chunks) {
    const ids = placeIds();
    for (const { path, value, quick, line } of (0,json_scan/* jsonEntries */.T)(chunks, ['*', 'data/*'], entryReader(ids))) {
        const key = path[path.length - 1];
        if (typeof key !== 'string' || (quick === undefined && !isEntry(value))) {
            throw new diagnostic/* ReportError */.$g('an entry is not the coverage of a file; wanted statementMap and s', line);
        }
        yield { files: [quick === undefined ? fileOf(key, value, ids) : { path: key, ...quick }] };
    }
}
function isEntry(value) {
    const entry = (0,json/* has */.zy)(value, 'data') ? (0,json/* field */.ZZ)(value, 'data') : value;
    return (0,json/* has */.zy)(entry, 'statementMap') && (0,json/* has */.zy)(entry, 's');
}
/** One entry of Istanbul's map (coverage-final.json, Jest's `coverageMap`); throws `ReportError` for anything else. */
function istanbulFile(path, value) {
    if (!isEntry(value))
        throw new diagnostic/* ReportError */.$g('an entry is not the coverage of a file; wanted statementMap and s');
    return fileOf(path, value, placeIds());
}
function fileOf(path, value, ids) {
    const entry = (0,json/* has */.zy)(value, 'data') ? (0,json/* field */.ZZ)(value, 'data') : value;
    return { path, ...istanbul_statementsOf(entry, ids), functions: istanbul_functionsOf(entry, ids), branches: istanbul_branchesOf(entry) };
}
function istanbul_statementsOf(entry, ids) {
    const counts = (0,json/* field */.ZZ)(entry, 's');
    const collected = collectStatements();
    for (const [key, location] of (0,json_coverage/* entriesOf */.Mc)((0,json/* field */.ZZ)(entry, 'statementMap'))) {
        const line = (0,json_coverage/* lineOf */.cA)((0,json/* field */.ZZ)((0,json/* field */.ZZ)(location, 'start'), 'line'));
        collected.add({
            id: placeId(ids, { begins: location, ends: location, key }),
            line,
            hits: (0,json_coverage/* hitsOf */.eb)((0,json/* field */.ZZ)(counts, key)),
        });
    }
    return collected.finish();
}
function istanbul_functionsOf(entry, ids) {
    const counts = (0,json/* field */.ZZ)(entry, 'f');
    const units = collectUnits();
    for (const [key, declared] of (0,json_coverage/* entriesOf */.Mc)((0,json/* field */.ZZ)(entry, 'fnMap'))) {
        const body = (0,json/* field */.ZZ)(declared, 'loc');
        const id = placeId(ids, { begins: (0,json/* field */.ZZ)(declared, 'decl') ?? body, ends: body, key });
        units.add(id, (0,json_coverage/* hitsOf */.eb)((0,json/* field */.ZZ)(counts, key)));
    }
    return units.all;
}
function placeId(ids, { begins, ends, key }) {
    const start = (0,json/* field */.ZZ)(begins, 'start');
    const line = (0,json_coverage/* lineOf */.cA)((0,json/* field */.ZZ)(start, 'line'));
    if (line === undefined)
        return key;
    return ids.of(line, (0,json/* number */.ai)((0,json/* field */.ZZ)(start, 'column')), (0,json_coverage/* lineOf */.cA)((0,json/* field */.ZZ)((0,json/* field */.ZZ)(ends, 'end'), 'line')));
}
function istanbul_branchesOf(entry) {
    const counts = (0,json/* field */.ZZ)(entry, 'b');
    const distinct = (0,json_coverage/* distinctIds */.XZ)();
    const branches = [];
    for (const [key, branch] of (0,json_coverage/* entriesOf */.Mc)((0,json/* field */.ZZ)(entry, 'branchMap'))) {
        const [first] = (0,json/* list */.p_)((0,json/* field */.ZZ)(branch, 'locations'));
        const location = (0,json/* field */.ZZ)(branch, 'loc') ?? first;
        const start = (0,json_coverage/* lineOf */.cA)((0,json/* field */.ZZ)((0,json/* field */.ZZ)(location, 'start'), 'line'));
        // A branch without a line still counts: as one of the first line.
        const line = (0,json_coverage/* lineOf */.cA)((0,json/* field */.ZZ)(branch, 'line')) ?? start ?? (0,json_coverage/* lineOf */.cA)((0,json/* field */.ZZ)((0,json/* field */.ZZ)(first, 'start'), 'line')) ?? 1;
        const named = distinct(`${line} ${start === undefined ? key : nameOf(branch, location, start)}`);
        const name = named.slice(named.indexOf(' ') + 1);
        for (const [index, hits] of (0,json/* list */.p_)((0,json/* field */.ZZ)(counts, key)).entries()) {
            branches.push({ line, arm: `${name}:${index}`, hits: (0,json_coverage/* hitsOf */.eb)(hits) });
        }
    }
    return branches;
}
function nameOf(branch, location, start) {
    const end = (0,json/* field */.ZZ)(location, 'end');
    return branchName((0,json/* text */.Qq)((0,json/* field */.ZZ)(branch, 'type')) ?? '', {
        column: (0,json/* number */.ai)((0,json/* field */.ZZ)((0,json/* field */.ZZ)(location, 'start'), 'column')),
        span: ((0,json/* number */.ai)((0,json/* field */.ZZ)(end, 'line')) ?? start) - start,
        endColumn: (0,json/* number */.ai)((0,json/* field */.ZZ)(end, 'column')),
    });
}
function claims(head) {
    if (!head.text.includes('"statementMap"'))
        return false;
    const shape = (0,json_shape/* shapeOf */.F5)(head);
    return ((0,json_coverage/* someValueHas */.gM)(shape, 'statementMap') ||
        (0,json_coverage/* entriesOf */.Mc)(shape).some(([, entry]) => (0,json/* has */.zy)((0,json/* field */.ZZ)(entry, 'data'), 'statementMap')) ||
        (0,json_coverage/* someValueHas */.gM)((0,json/* field */.ZZ)(shape, 'data'), 'statementMap') ||
        (0,json_coverage/* entriesOf */.Mc)((0,json/* field */.ZZ)(shape, 'data')).some(([, entry]) => (0,json/* has */.zy)((0,json/* field */.ZZ)(entry, 'data'), 'statementMap')));
}
const istanbul = {
    name: 'istanbul',
    title: 'Istanbul coverage-final.json',
    kind: 'coverage',
    claims,
    read,
    documentation: {
        producers: ['c8', 'jest', 'nyc', 'vitest'],
        reads: 'lines, branches by place, functions, statements',
        limits: 'V8 counts every line of the source, Istanbul those on which a statement starts: one run, two numbers',
    },
};


/***/ }),

/***/ 70863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ jacoco)
/* harmony export */ });
/* harmony import */ var _xml_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20148);
/* harmony import */ var _xml_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63807);


/*
 * JaCoCo XML (report.dtd 1.0 and 1.1).
 *
 * Line rule: a line is covered if at least one of its instructions ran (ci > 0); JaCoCo counts no executions, so hits are 0 or 1.
 * Branches of a line are counts (mb, cb); functions are the METHOD counters of the classes of a source file.
 *
 * JaCoCo: <group> nests modules, and two modules may have the same package and file: the group is part of the path, and tells which of
 *   two is meant, as does the name of a <report> without groups. A source file is package + name, with no source root (Kotlin may keep it elsewhere). Interfaces have a <sourcefile> without lines: 0 of 0.
 *   Its sessions do not tell when the run began: Gradle's and Maven's caches rightly restore those of earlier runs.
 * gcovr --jacoco: <line> without mi and ci, excluded lines among them; its counters are right, so such a file has totals only.
 * Groovy, Kotlin: classes without sourcefilename; the METHOD counter of the source file stands in where a file has no methods.
 * Aggregates: counters of reports, groups, packages and classes are never added to those of their source files.
 */
const ELEMENTS = ['report', 'group', 'package', 'class', 'method', 'sourcefile', 'line', 'counter'];
const ATTRIBUTES = [
    'name',
    'sourcefilename',
    'desc',
    'nr',
    'mi',
    'ci',
    'mb',
    'cb',
    'type',
    'missed',
    'covered',
];
const E = (0,_xml_events_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .jN)(ELEMENTS);
const A = (0,_xml_events_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .jN)(ATTRIBUTES);
const METRICS = [
    ['LINE', 'lines'],
    ['BRANCH', 'branches'],
    ['METHOD', 'functions'],
];
function jacocoParser(output) {
    const groups = [];
    let project = '';
    let folder = '';
    let className = '';
    let sourceOfClass;
    let method;
    let source;
    let functions = new Map();
    let sourceFiles = 0;
    let countedElsewhere = false;
    function openCounter(at) {
        const covered = whole(at, A.covered);
        const counter = { covered, total: covered + whole(at, A.missed) };
        if (method !== undefined) {
            // The METHOD counter decides; a report may have only others.
            if (at.is(A.type, 'METHOD'))
                method.decided = counter.covered > 0;
            if (counter.total > 0)
                method.counted = true;
            if (counter.covered > 0)
                method.covered = true;
            return;
        }
        const metric = METRICS.find(([type]) => at.is(A.type, type))?.[1];
        if (metric === undefined)
            return;
        if (source !== undefined)
            source.counters.set(metric, counter);
        else if (counter.total > 0)
            countedElsewhere = true;
    }
    function openLine(at, file) {
        const line = at.number(A.nr);
        if (line === undefined || !Number.isInteger(line) || line < 1) {
            output.odd('a <line> has no number (nr): left out');
            return;
        }
        if (!at.has(A.mi) && !at.has(A.ci))
            file.unknownLines = true;
        file.lines.push(line);
        file.hits.push(whole(at, A.ci) > 0 ? 1 : 0);
        const covered = whole(at, A.cb);
        const total = covered + whole(at, A.mb);
        const known = file.branches.get(line);
        if (total > (known?.total ?? 0))
            file.branches.set(line, { covered, total });
    }
    function closeMethod() {
        if (method?.counted === true && sourceOfClass !== undefined) {
            const unit = { id: method.id, hits: (method.decided ?? method.covered) ? 1 : 0 };
            const known = functions.get(sourceOfClass);
            if (known === undefined)
                functions.set(sourceOfClass, [unit]);
            else
                known.push(unit);
        }
        method = undefined;
    }
    function closeSource(file) {
        const inner = joined([folder, file.name]);
        const module = joined(groups.length === 0 ? [project] : groups);
        const path = joined([...groups, inner]);
        const detail = reportedFile(path, file, functions.get(file.name) ?? []);
        output.file(module === '' ? detail : { ...detail, module: { name: module, path: inner } });
        source = undefined;
        sourceFiles++;
    }
    function open(element, at) {
        if (element === E.line) {
            if (source !== undefined)
                openLine(at, source);
        }
        else if (element === E.counter)
            openCounter(at);
        else if (element === E.method) {
            method = {
                id: `${className}.${at.text(A.name) ?? ''}${at.text(A.desc) ?? ''}`,
                counted: false,
                covered: false,
                decided: undefined,
            };
        }
        else if (element === E.class) {
            className = at.text(A.name) ?? '';
            sourceOfClass = at.text(A.sourcefilename);
        }
        else if (element === E.sourcefile)
            source = emptySource(at.text(A.name) ?? '');
        else if (element === E.package) {
            folder = at.text(A.name) ?? '';
            functions = new Map();
        }
        else if (element === E.group)
            groups.push(at.text(A.name) ?? '');
        else if (element === E.report)
            project = at.text(A.name) ?? '';
        return false;
    }
    function close(element) {
        if (element === E.method)
            closeMethod();
        else if (element === E.sourcefile && source !== undefined)
            closeSource(source);
        else if (element === E.package)
            folder = '';
        else if (element === E.group)
            groups.pop();
    }
    return {
        open,
        close,
        finish() {
            if (sourceFiles === 0 && countedElsewhere)
                output.odd('the report has counters but no <sourcefile>: there is nothing to read');
        },
    };
}
function joined(parts) {
    return parts.filter((part) => part !== '').join('/');
}
function emptySource(name) {
    return { name, lines: [], hits: [], branches: new Map(), counters: new Map(), unknownLines: false };
}
function reportedFile(path, source, functions) {
    const { counters } = source;
    const totals = {};
    const onlyTotals = source.lines.length === 0 || (source.unknownLines && counters.has('lines'));
    const ratios = [...source.branches.values()];
    const branchColumns = {
        lines: [...source.branches.keys()],
        taken: ratios.map(({ covered }) => covered),
        total: ratios.map(({ total }) => total),
    };
    for (const [metric, counter] of counters) {
        const detailed = metric === 'lines' ? !onlyTotals : metric === 'branches' ? ratios.length > 0 : functions.length > 0;
        if (!detailed && counter.total > 0)
            totals[metric] = counter;
    }
    const detail = onlyTotals ? { lines: [], hits: [] } : { lines: source.lines, hits: source.hits };
    return { path, ...detail, branchColumns, functions, totals };
}
/** A count; 0 where it is missing or none: no evidence that anything ran. */
function whole(at, attribute) {
    return Math.max(0, Math.floor(at.number(attribute) ?? 0));
}
function read(chunks) {
    return (0,_xml_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .readXmlReport */ ._)(chunks, { elements: ELEMENTS, attributes: ATTRIBUTES }, jacocoParser);
}
const jacoco = {
    name: 'jacoco',
    title: 'JaCoCo XML',
    kind: 'coverage',
    claims: ({ root, text }) => root?.name === 'report' &&
        (/<!DOCTYPE\s+report\b[^>]*jacoco/i.test(text) || /<(?:sessioninfo|group|package|counter)[\s/>]/.test(text)),
    read,
    documentation: {
        producers: ['gcovr', 'jacoco'],
        reads: 'lines, branches (how many, not which), functions; totals where lines do not say whether they ran',
        limits: 'no execution counts; a path is package and file, without the source root',
    },
};


/***/ }),

/***/ 56583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ entriesOf),
/* harmony export */   XZ: () => (/* binding */ distinctIds),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   eb: () => (/* binding */ hitsOf),
/* harmony export */   gM: () => (/* binding */ someValueHas),
/* harmony export */   pO: () => (/* binding */ ratioOf)
/* harmony export */ });
/* harmony import */ var _hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54000);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61408);


/**
 * Executions as JSON reports write them: numbers (of 64 bits, negative where a counter overflowed), numbers in strings, `true`. Whatever
 * is no number above zero is no evidence that the code ran: 0.
 */
function hitsOf(value) {
    if (typeof value === 'number')
        return value > 0 ? value : 0;
    if (typeof value === 'string')
        return (0,_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .readHits */ .p)(value).hits;
    return value === true ? 1 : 0;
}
/** An integer ≥ 1. */
function lineOf(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 ? value : undefined;
}
/** Own keys and values of an object, in its order; none for anything else. */
function entriesOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
/** Two declared counts; fractions round down, never more covered than there are. `undefined`: one of them is missing. */
function ratioOf(coveredCount, totalCount) {
    const covered = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(coveredCount);
    const total = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .number */ .ai)(totalCount);
    if (covered === undefined || total === undefined || total < 0)
        return undefined;
    return { covered: Math.min(Math.max(0, Math.floor(covered)), Math.floor(total)), total: Math.floor(total) };
}
/** The second unit of one identity in a file is another unit: `3:2-3:9`, `3:2-3:9#2`. */
function distinctIds() {
    const seen = new Map();
    return (id) => {
        const times = (seen.get(id) ?? 0) + 1;
        seen.set(id, times);
        return times === 1 ? id : `${id}#${times}`;
    };
}
/** For recognising: some value of the object has all these keys. */
function someValueHas(value, ...names) {
    return entriesOf(value).some(([, entry]) => names.every((name) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(entry, name) !== undefined));
}


/***/ }),

/***/ 74849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ repeatedKey),
/* harmony export */   q: () => (/* binding */ keysIn)
/* harmony export */ });
/*
 * A key that is twice in one object: `JSON.parse` takes the last, so that `"status":"failed","status":"passed"` would have passed. Which of the two
 * counts is nobody's to guess; where both have the same value nothing is lost.
 *
 * Nearly no report has one, so that it is known by counting: as many keys are written as the parsed value has, or one is missing.
 */
/** Nobody nests reports so; beyond it nothing is counted, which has the value looked at closely. */
const DEEPEST = 500;
/** How many keys its objects have, at any depth. Lists that begin with no object or list are taken for lists of none: too few, never too many. */
function keysIn(value, depth = 0) {
    if (typeof value !== 'object' || value === null || depth > DEEPEST)
        return 0;
    let keys = 0;
    if (Array.isArray(value)) {
        if (typeof value[0] !== 'object')
            return 0;
        for (const one of value)
            keys += keysIn(one, depth + 1);
        return keys;
    }
    for (const one of Object.values(value)) {
        keys++;
        if (typeof one === 'object')
            keys += keysIn(one, depth + 1);
    }
    return keys;
}
/** The first key of one object that has two different values. `written`: JSON that was parsed. */
function repeatedKey(written) {
    const open = [];
    let string = '';
    for (let at = 0; at < written.length; at++) {
        const character = written[at];
        const inside = open[open.length - 1];
        if (character === '"') {
            const end = stringEnd(written, at + 1);
            if (inside?.key === undefined)
                string = written.slice(at, end + 1);
            at = end;
        }
        else if (character === '{')
            open.push({ values: new Map(), key: undefined, start: 0 });
        else if (character === '[')
            open.push({ values: undefined, key: undefined, start: 0 });
        else if (character === ':' && inside !== undefined) {
            inside.key = plain(string);
            inside.start = at + 1;
        }
        else if (character === ',' || character === '}' || character === ']') {
            if (inside !== undefined && isOther(inside, written.slice(inside.start, at).trim())) {
                return { key: inside.key ?? '', position: inside.start };
            }
            if (character === ',' && inside !== undefined)
                inside.key = undefined;
            else
                open.pop();
        }
    }
    return undefined;
}
function isOther({ values, key }, value) {
    if (values === undefined || key === undefined)
        return false;
    const known = values.get(key);
    values.set(key, value);
    return known !== undefined && known !== value;
}
function stringEnd(written, from) {
    let at = from;
    while (at < written.length && written[at] !== '"')
        at += written[at] === '\\' ? 2 : 1;
    return at;
}
/** `"a"` and its other spelling `"\u0061"` are one key. */
function plain(string) {
    const value = JSON.parse(string);
    return String(value);
}


/***/ }),

/***/ 67044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ jsonEntries)
});

// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/formats/decode.js
var decode = __webpack_require__(2924);
;// CONCATENATED MODULE: ./lib/formats/json-value.js
const LF = 10;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
function valueEnd() {
    let isScalar = false;
    let depth = 0;
    let inString = false;
    let escaped = false;
    let colons = 0;
    function begin(first) {
        isScalar = first !== 0x7b && first !== 0x5b && first !== QUOTE;
        depth = 0;
        inString = false;
        escaped = false;
        colons = 0;
    }
    function scan(bytes, at) {
        const end = bytes.length;
        let i = at;
        if (escaped && i < end) {
            escaped = false;
            i++;
        }
        outside: while (i < end) {
            if (inString) {
                let byte = bytes[i];
                while (byte !== QUOTE && byte !== BACKSLASH && i < end)
                    byte = bytes[++i];
                if (i >= end)
                    return -1;
                if (byte === BACKSLASH) {
                    i += 2;
                    if (i > end)
                        escaped = true;
                    continue;
                }
                inString = false;
                i++;
                if (depth === 0)
                    return i;
                continue;
            }
            if (isScalar) {
                while (i < end && !isDelimiter(bytes[i]))
                    i++;
                return i < end ? i : -1;
            }
            while (i < end) {
                const byte = bytes[i++];
                if (byte === QUOTE) {
                    inString = true;
                    continue outside;
                }
                if (byte === COLON)
                    colons++;
                else if (byte === 0x7b || byte === 0x5b)
                    depth++;
                else if ((byte === 0x7d || byte === 0x5d) && --depth === 0)
                    return i;
            }
        }
        return -1;
    }
    return { begin, scan, keys: () => colons };
}
function isDelimiter(byte) {
    return (byte === COMMA ||
        byte === 0x7d ||
        byte === 0x5d ||
        byte === COLON ||
        byte === 0x20 ||
        byte === LF ||
        byte === 0x0d ||
        byte === 0x09);
}

;// CONCATENATED MODULE: ./lib/formats/json-bytes.js




/** So many characters tell `<testsuite` from other lines. */
const XML_BEGINNING = 10;
/** One value on its own: what is larger is no test and no source file. */
const LONGEST = 256 * 1024 * 1024;
const json_bytes_LF = 10;
function jsonBytes(chunks) {
    const blocks = (0,decode/* utf8 */.A)(chunks)[Symbol.iterator]();
    const scanner = valueEnd();
    let block = external_node_buffer_.Buffer.alloc(0);
    let at = 0;
    let lineNumber = 1; // of block[counted]
    let counted = 0;
    let nextFeed = -1; // the first line feed at or behind `counted`, once it is known
    let any = false;
    /** To the next block that has bytes; false at the end of the file. */
    function fill() {
        at = block.length;
        line();
        block = external_node_buffer_.Buffer.alloc(0);
        at = 0;
        counted = 0;
        nextFeed = -1;
        for (let next = blocks.next(); next.done !== true; next = blocks.next()) {
            if (next.value.length === 0)
                continue;
            block = external_node_buffer_.Buffer.from(next.value.buffer, next.value.byteOffset, next.value.length);
            any = true;
            return true;
        }
        return false;
    }
    function line() {
        // A document on one line has many values: the search for the next line feed is made once.
        while (nextFeed < at) {
            if (nextFeed >= counted)
                lineNumber++;
            const feed = block.indexOf(json_bytes_LF, Math.max(nextFeed + 1, counted));
            nextFeed = feed < 0 ? Number.POSITIVE_INFINITY : feed;
        }
        counted = at;
        return lineNumber;
    }
    function ended() {
        return new diagnostic/* ReportError */.$g(any ? 'the file ends in the middle of its JSON document' : 'the file is empty', line());
    }
    function peek() {
        for (;;) {
            while (at < block.length) {
                const byte = block[at];
                if (byte !== undefined && byte !== 0x20 && byte !== json_bytes_LF && byte !== 0x0d && byte !== 0x09)
                    return byte;
                at++;
            }
            if (!fill())
                throw ended();
        }
    }
    function expect(character) {
        if (peek() !== character.charCodeAt(0)) {
            throw new diagnostic/* ReportError */.$g(`the JSON document has no "${character}" where one should stand`, line());
        }
        at++;
    }
    function value() {
        scanner.begin(peek());
        const parts = [];
        let length = 0;
        let start = at;
        for (;;) {
            const end = scanner.scan(block, at);
            if (end >= 0)
                return taken(end);
            keep(block.length);
            if (!fill())
                throw ended();
            start = 0;
        }
        function keep(end) {
            length += end - start;
            if (length > LONGEST)
                throw new diagnostic/* ReportError */.$g('one value of the JSON document is longer than 256 MiB', line());
            if (end > start)
                parts.push(external_node_buffer_.Buffer.from(block.subarray(start, end)));
        }
        function taken(end) {
            at = end;
            const keys = scanner.keys();
            if (parts.length === 0)
                return { bytes: block.subarray(start, end), keys };
            keep(end);
            return { bytes: external_node_buffer_.Buffer.concat(parts), keys };
        }
    }
    function take(read) {
        peek();
        const taken = read(block, at);
        if (taken !== undefined)
            at = taken.end;
        return taken?.value;
    }
    function toDocument() {
        let isLineStart = true;
        if (isDocumentStart(peek()))
            return;
        for (;;) {
            for (; at < block.length; at++) {
                const byte = block[at] ?? 0;
                if (isLineStart && isDocumentStart(byte))
                    return;
                isLineStart = byte === json_bytes_LF;
            }
            if (!fill())
                throw new diagnostic/* ReportError */.$g('the file has no JSON document', line());
        }
    }
    function isDocumentStart(byte) {
        if (byte !== 0x5b)
            return byte === 0x7b;
        // "[12:00:01] starting" is a line of a log, and no list.
        const next = block[at + 1];
        return next === undefined || next === 0x7b || next === 0x5d || next === 0x20 || next === json_bytes_LF || next === 0x0d;
    }
    function toEnd() {
        /** Of the line, as far as it tells what begins there. */
        let beginning = '';
        do {
            for (; at < block.length; at++) {
                const byte = block[at] ?? 0;
                if (beginning === '' && (byte === 0x7b || (byte === 0x5b && isDocumentStart(byte))))
                    throw second();
                if (byte === json_bytes_LF)
                    beginning = '';
                else if (beginning.length < XML_BEGINNING && (beginning !== '' || byte > 0x20)) {
                    beginning += String.fromCharCode(byte);
                    if (/^<(?:\?xml |testsuite)/.test(beginning))
                        throw second();
                }
            }
        } while (fill());
    }
    function second() {
        return new diagnostic/* ReportError */.$g('a second document begins here; wanted one in a file', line());
    }
    return {
        toDocument,
        peek,
        skip: () => {
            at++;
        },
        expect,
        value,
        take,
        toEnd,
        line,
    };
}

// EXTERNAL MODULE: ./lib/formats/json-keys.js
var json_keys = __webpack_require__(74849);
;// CONCATENATED MODULE: ./lib/formats/json-parsed.js


/** Throws `ReportError` for what is no JSON, and for a key that has two values. */
function parsedValue(raw, { path, line }) {
    let written;
    try {
        written = raw.bytes.toString('utf8');
    }
    catch (cause) {
        throw new diagnostic/* ReportError */.$g(`one value${place(path)} is too long`, line, { cause });
    }
    let value;
    try {
        value = JSON.parse(written);
    }
    catch (cause) {
        // The library's message quotes the input: only the position in it is of use.
        const position = cause instanceof SyntaxError ? /position (\d{1,10})/.exec(cause.message)?.[1] : undefined;
        const before = position === undefined ? 0 : lineFeeds(written, Number(position));
        throw new diagnostic/* ReportError */.$g(`the JSON document is broken${place(path)}`, line + before);
    }
    const twice = raw.keys === (0,json_keys/* keysIn */.q)(value) ? undefined : (0,json_keys/* repeatedKey */.m)(written);
    if (twice !== undefined)
        throw keyTwice(twice.key, line + lineFeeds(written, twice.position));
    return value;
}
function lineFeeds(written, end) {
    let feeds = 0;
    for (let at = written.indexOf('\n'); at >= 0 && at < end; at = written.indexOf('\n', at + 1))
        feeds++;
    return feeds;
}
/** Keys are text of the report: only those that are plain words are shown. */
function place(path) {
    const shown = path.map((key) => (typeof key === 'number' || /^\w{1,40}$/.test(key) ? key : '…')).join('.');
    return shown === '' ? '' : ` at ${shown}`;
}
function keyTwice(key, line) {
    const shown = /^[\w-]{1,40}$/.test(key) ? ` "${key}"` : '';
    return new diagnostic/* ReportError */.$g(`the key${shown} is twice in one object, with two values: which of them counts, nobody knows`, line);
}

;// CONCATENATED MODULE: ./lib/formats/json-scan.js



/**
 * Reads a document of any size: the values that `patterns` name (`results/tests/*`), in the order of the document, each parsed alone, so
 * that memory follows the largest of them. All else is checked and dropped. Where a pattern leads deeper than the document goes
 * (`tests/*` of `"tests": null`), that value is handed over. Throws `ReportError` for what is no JSON and for a document
 * that ends in the middle, after handing over what came before. `read` may take a value as it lies there, without parsing it.
 */
function* jsonEntries(chunks, patterns, read = () => undefined) {
    const bytes = jsonBytes(chunks);
    bytes.toDocument();
    yield* entriesBelow(bytes, planOf(patterns), read);
    bytes.toEnd();
}
function planOf(patterns) {
    const root = new Map();
    for (const pattern of patterns) {
        let plan = root;
        for (const key of pattern.split('/')) {
            const below = plan.get(key) ?? new Map();
            plan.set(key, below);
            plan = below;
        }
    }
    return root;
}
const OBJECT = 0x7b;
const LIST = 0x5b;
const OBJECT_END = 0x7d;
const LIST_END = 0x5d;
function* entriesBelow(bytes, root, read) {
    const open = [];
    const path = [];
    const patterns = [];
    /** Goes into the value, or says what to do with it. */
    function enter(plan) {
        const first = bytes.peek();
        if (plan === undefined || plan.size === 0 || (first !== OBJECT && first !== LIST))
            return false;
        bytes.skip();
        open.push({ plan, close: first === OBJECT ? OBJECT_END : LIST_END, index: 0, known: new Map() });
        return true;
    }
    if (!enter(root)) {
        throw new diagnostic/* ReportError */.$g('the file has no JSON object or list where its document should begin', bytes.line());
    }
    while (open.length > 0) {
        const container = open[open.length - 1];
        if (container === undefined)
            return;
        if (!nextElement(bytes, container)) {
            open.pop();
            path.pop();
            patterns.pop();
            continue;
        }
        const key = container.close === OBJECT_END ? nextKey(bytes) : container.index - 1;
        const planned = container.plan.has(String(key)) ? String(key) : '*';
        const plan = container.plan.get(planned);
        path.push(key);
        patterns.push(planned);
        if (enter(plan)) {
            remember(container, { key, value: undefined, line: bytes.line() });
            continue;
        }
        const line = bytes.line();
        let quick = plan === undefined ? undefined : bytes.take(read);
        let value;
        if (quick === undefined) {
            const raw = bytes.value();
            // Once more, now that a value across two blocks is in one piece.
            if (plan !== undefined)
                quick = read(raw.bytes, 0)?.value;
            if (quick === undefined)
                value = parsedValue(raw, { path, line });
        }
        if (plan !== undefined) {
            remember(container, { key, value, line });
            yield { at: patterns.join('/'), path: [...path], value, line, ...(quick === undefined ? {} : { quick }) };
        }
        path.pop();
        patterns.pop();
    }
}
/** The same value twice is the same once; of two others nobody knows which counts. */
function remember({ known }, { key, value, line }) {
    if (typeof key === 'number')
        return;
    const scalar = typeof value === 'object' && value !== null ? undefined : value;
    if (known.has(key) && (scalar === undefined || known.get(key) !== scalar))
        throw keyTwice(key, line);
    known.set(key, scalar);
}
/** Steps over a comma to the next element; false, and behind the bracket, at the end of the container. */
function nextElement(bytes, container) {
    const first = bytes.peek();
    if (first === container.close) {
        bytes.skip();
        return false;
    }
    if (container.index++ === 0)
        return true;
    bytes.expect(',');
    return true;
}
function nextKey(bytes) {
    const key = bytes.peek() === 0x22 ? parsed(bytes, []) : undefined;
    if (typeof key !== 'string')
        throw new diagnostic/* ReportError */.$g('the JSON document has no key where one should stand', bytes.line());
    bytes.expect(':');
    return key;
}
function parsed(bytes, path) {
    const line = bytes.line();
    return parsedValue(bytes.value(), { path, line });
}


/***/ }),

/***/ 64524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   T2: () => (/* binding */ firstEvent),
/* harmony export */   WP: () => (/* binding */ parsedLine)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61408);

/**
 * What the beginning of a file shows of its JSON document, cut off where the text ends: enough to recognise it by its first keys.
 * `undefined` where no document begins. Objects have no prototype; strings keep their escapes.
 */
function shapeOf(head) {
    const start = documentStart(head.text);
    return start < 0 ? undefined : partialJson(head.text, start);
}
/** A runner may have written lines before it; the same rule as in `json-bytes.ts`. */
function documentStart(written) {
    if (written.startsWith('<'))
        return -1;
    return written.search(/^(?:\{|\[[ \r\n{\]])/m);
}
function partialJson(written, start) {
    const open = [];
    let root;
    let at = start;
    while (at < written.length) {
        const character = written[at] ?? '';
        const inside = open[open.length - 1];
        if (character === '}' || character === ']') {
            open.pop();
            at++;
            if (open.length === 0)
                return root;
            continue;
        }
        const between = lengthOf(BETWEEN, written, at);
        if (between > 0) {
            at += between;
            continue;
        }
        const token = tokenAt(written, at);
        at = token.end;
        if (inside !== undefined && !Array.isArray(inside.container) && inside.key === undefined) {
            if (typeof token.value !== 'string')
                return root;
            inside.key = token.value;
            continue;
        }
        if (inside === undefined)
            root = token.value;
        else
            add(inside, token.value);
        if (isContainer(token.value))
            open.push({ container: token.value, key: undefined });
    }
    return root;
}
function add(inside, value) {
    if (Array.isArray(inside.container))
        inside.container.push(value);
    else
        inside.container[inside.key ?? ''] = value;
    inside.key = undefined;
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}
function tokenAt(written, at) {
    const character = written[at];
    if (character === '{')
        return { value: emptyObject(), end: at + 1 };
    if (character === '[')
        return { value: [], end: at + 1 };
    if (character === '"') {
        const end = stringEnd(written, at + 1);
        return { value: written.slice(at + 1, end), end: end + 1 };
    }
    const end = at + Math.max(1, lengthOf(SCALAR, written, at));
    return { value: scalar(written.slice(at, end)), end };
}
const BETWEEN = /[\s,:]+/y;
const SCALAR = /[^\s,:\]}[{"]+/y;
function lengthOf(pattern, written, at) {
    pattern.lastIndex = at;
    return pattern.test(written) ? pattern.lastIndex - at : 0;
}
function emptyObject() {
    return Object.create(null);
}
function scalar(word) {
    if (word === 'true' || word === 'false')
        return word === 'true';
    return word === 'null' ? null : Number(word);
}
/** Position of the quote that ends a string; the end of the text where none does. */
function stringEnd(written, from) {
    for (let quote = written.indexOf('"', from); quote >= 0; quote = written.indexOf('"', quote + 1)) {
        let escapes = 0;
        while (written[quote - 1 - escapes] === '\\' && quote - 1 - escapes >= from)
            escapes++;
        if (escapes % 2 === 0)
            return quote;
    }
    return written.length;
}
/**
 * The first line that is an object of a stream of events: one with an `Action` or a `type`. What a build says before its tests may be hundreds of lines
 * (the warnings of a compiler).
 */
function firstEvent(head) {
    if (head.text.startsWith('<'))
        return undefined;
    let objects = 0;
    for (const line of head.text.split('\n')) {
        if (!line.startsWith('{'))
            continue;
        if (++objects > MOST_OBJECTS)
            return undefined;
        const event = parsedLine(line);
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(event, 'Action')) !== undefined || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(event, 'type')) !== undefined)
            return event;
    }
    return undefined;
}
/** A log in JSON has others in every line. */
const MOST_OBJECTS = 400;
/** `undefined` for what is no JSON. */
function parsedLine(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 61408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Wu: () => (/* binding */ isFalse),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   cM: () => (/* binding */ declaredCount),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eT: () => (/* binding */ lineNumber),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/** A value of an object's own key; `undefined` for anything that is no object or has no such key. */
function field(value, name) {
    return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
function has(value, name) {
    return isObject(value) && Object.hasOwn(value, name);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function text(value) {
    return typeof value === 'string' ? value : undefined;
}
/** Where a string is wanted and anything else may stand: an error's message that is an object, a list of lines. */
function asText(value) {
    if (typeof value === 'string')
        return value;
    if (value === undefined || value === null)
        return undefined;
    if (Array.isArray(value) && value.every((part) => typeof part === 'string'))
        return value.join('\n');
    try {
        return JSON.stringify(value);
    }
    catch {
        return undefined; // nested beyond the stack
    }
}
/** `outer › inner`; as one string that is made only when it is looked at, however deep the nesting. */
function below(path, title) {
    if (path === '' || title === '')
        return path + title;
    return `${path} › ${title}`;
}
/** Empty for anything that is no list. */
function list(value) {
    return Array.isArray(value) ? value : [];
}
/** Finite numbers only. */
function number(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function isTrue(value) {
    return value === true;
}
/** A count: an integer ≥ 0. */
function count(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
/** A count that a summary declares: also in quotes, as some writers have it. */
function declaredCount(value) {
    return count(typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value);
}
/** Also in quotes. */
function isFalse(value) {
    return value === false || value === 'false';
}
/** A line number: an integer ≥ 1. */
function lineNumber(value) {
    const line = count(value);
    return line === undefined || line === 0 ? {} : { line };
}
/** `perMs`: how many of the report's units make a millisecond (1e6 for nanoseconds, 1e-3 for seconds). Negative durations are none. */
function duration(value, perMs = 1) {
    const written = number(value);
    return written === undefined || written < 0 ? {} : { ms: Math.round(written / perMs) };
}
/** Milliseconds since 1970 of an ISO time that has a zone, or of a number of milliseconds; nothing before 1990 is one. */
function instant(value) {
    const ms = typeof value === 'string' && /(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? Date.parse(value) : number(value);
    return ms !== undefined && ms > 631_152_000_000 ? { started: Math.trunc(ms) } : {};
}


/***/ }),

/***/ 81967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   lJ: () => (/* binding */ headerCount),
/* harmony export */   vE: () => (/* binding */ timestamp)
/* harmony export */ });
/* harmony import */ var _junit_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44217);

const SECONDS = /^\d{1,15}(?:\.\d{0,30})?$/;
const THOUSANDS = /^\d{1,3}(?:,\d{3}){1,6}(?:\.\d{0,30})?$/;
/** Whole milliseconds of a duration in seconds; `undefined` for what is none: missing, negative, `NaN`, `*`. */
function milliseconds(attributes, attribute) {
    const seconds = attributes.number(attribute);
    if (seconds !== undefined)
        return rounded(seconds);
    const written = attributes.text(attribute)?.trim() ?? '';
    // Surefire writes 1,234.567 for more than a thousand seconds.
    if (THOUSANDS.test(written))
        return rounded(Number(written.replaceAll(',', '')));
    return SECONDS.test(written) ? rounded(Number(written)) : undefined;
}
function rounded(seconds) {
    // gotestsum writes -0.000000 for a test of which it does not know when it ended.
    return seconds < 0 || Object.is(seconds, -0) || seconds > 1e9 ? undefined : Math.round(seconds * 1000);
}
/** A count in a header; `undefined` where there is none. */
function headerCount(attributes, ...names) {
    let sum;
    for (const name of names) {
        const count = attributes.number(name);
        if (count !== undefined && Number.isInteger(count) && count >= 0)
            sum = (sum ?? 0) + count;
    }
    return sum;
}
const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;
const UNZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?$/;
const RFC_1123 = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
/** Before it, a time stamp is a zero value: Go's year 1, Cucumber's and jest-junit's 1970. */
const EARLIEST = Date.UTC(2000, 0, 1);
/** Milliseconds since 1970, only of a time stamp that has a zone, or whose writer is known to mean UTC. */
function timestamp(written, zone) {
    if (written === undefined)
        return undefined;
    const known = ZONED.test(written) || RFC_1123.test(written);
    if (!known && !(zone === 'UTC' && UNZONED.test(written)))
        return undefined;
    const time = Date.parse(known ? written : `${written}Z`);
    return time >= EARLIEST ? time : undefined;
}
/** 1-based; pytest's xunit1 counts from 0. */
function lineOf(attributes, dialect) {
    const written = attributes.number(_junit_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.A.line) ?? attributes.number(_junit_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__.A.lineno);
    if (written === undefined)
        return undefined;
    const line = dialect === 'pytest' ? written + 1 : written;
    return Number.isInteger(line) && line >= 1 ? line : undefined;
}


/***/ }),

/***/ 44217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ A),
/* harmony export */   E: () => (/* binding */ E),
/* harmony export */   Hx: () => (/* binding */ VOCABULARY),
/* harmony export */   Mp: () => (/* binding */ written),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   Wj: () => (/* binding */ isRootSpelledOtherwise),
/* harmony export */   mX: () => (/* binding */ SORTS),
/* harmony export */   wx: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _xml_events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63807);

const ELEMENTS = [
    'testsuites',
    'testsuite',
    'testcase',
    'failure',
    'error',
    'skipped',
    'ignored',
    'flakyFailure',
    'flakyError',
    'rerunFailure',
    'rerunError',
    'stackTrace',
    'system-out',
    'system-err',
    'properties',
    'property',
];
/** From `status` on, what a case has only where it says something of its outcome, or where it is spelled otherwise. */
const ATTRIBUTES = [
    'name',
    'classname',
    'class',
    'file',
    'filepath',
    'line',
    'lineno',
    'time',
    'duration',
    'timestamp',
    'hostname',
    'id',
    'package',
    'message',
    'type',
    'tests',
    'skipped',
    'skip',
    'skips',
    'ignored',
    'xsi:noNamespaceSchemaLocation',
    'status',
    'Status',
    'result',
    'Result',
    'outcome',
    'Outcome',
    'state',
    'State',
    'success',
    'passed',
    'executed',
    'disabled',
    'failed',
    'failure',
    'failures',
    'error',
    'errors',
    'Name',
    'Tests',
    'Failures',
    'Errors',
];
/** What serializers that write the names of classes, and those who write reports by hand, call these. */
const OTHER_SPELLINGS = [
    ['testsuites', ['TestSuites', 'testSuites', 'Testsuites', 'TESTSUITES', 'test_suites']],
    ['testsuite', ['TestSuite', 'testSuite', 'Testsuite', 'TESTSUITE', 'test_suite']],
    ['testcase', ['TestCase', 'testCase', 'Testcase', 'TESTCASE', 'test_case']],
    ['failure', ['Failure', 'FAILURE', 'failed', 'Failed', 'FAILED', 'fail', 'Fail', 'FAIL']],
    ['error', ['Error', 'ERROR', 'exception', 'Exception']],
    ['skipped', ['Skipped', 'SKIPPED', 'skip', 'Ignored']],
];
const SPELLINGS = OTHER_SPELLINGS.flatMap(([element, spellings]) => spellings.map((name) => ({ name, element })));
const VOCABULARY = {
    elements: [...ELEMENTS, ...SPELLINGS.map(({ name }) => name)],
    attributes: ATTRIBUTES,
};
const E = (0,_xml_events_js__WEBPACK_IMPORTED_MODULE_0__/* .numbered */ .jN)(ELEMENTS);
const A = (0,_xml_events_js__WEBPACK_IMPORTED_MODULE_0__/* .numbered */ .jN)(ATTRIBUTES);
const MEANT = SPELLINGS.map(({ element }) => E[element]);
/** The element that is meant, by its place in the vocabulary. */
function meant(element) {
    return element < ELEMENTS.length ? element : (MEANT[element - ELEMENTS.length] ?? element);
}
const ROOTS = new Set(SPELLINGS.filter(({ element }) => element === 'testsuites' || element === 'testsuite').map(({ name }) => name));
function isRootSpelledOtherwise(name) {
    return name !== undefined && ROOTS.has(name);
}
/** What an element says of the case or suite that it is in, by element. */
const SORTS = sortsOf({
    [E.failure]: 'failure',
    [E.error]: 'error',
    [E.skipped]: 'skipped',
    [E.ignored]: 'skipped',
    [E.flakyFailure]: 'flaky',
    [E.flakyError]: 'flaky error',
    [E.rerunFailure]: 'rerun',
    [E.rerunError]: 'rerun error',
});
function sortsOf(sorts) {
    return Array.from(Object.values(E), (_, element) => sorts[element]);
}
function fileOf(attributes) {
    const file = attributes.repeatedText(A.file) || attributes.repeatedText(A.filepath) || undefined;
    return file !== undefined && isDigit(file.charCodeAt(file.length - 1)) ? withoutLine(file) : file;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}
function withoutLine(file) {
    return WITH_LINE.test(file) ? file.slice(0, file.lastIndexOf(':')) : file;
}
/** ExUnit: `test/cart_test.exs:12`, in which the line is no name of a test. */
const WITH_LINE = /\.\w{1,8}:\d{1,7}$/;
/** jest-junit's name for what is outside of any `describe`, and ctest's for a run that nobody named. */
function written(name) {
    return name === undefined || name === 'undefined' || name === '(empty)' ? '' : name.trim();
}


/***/ }),

/***/ 27522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ junit)
});

// EXTERNAL MODULE: ./lib/formats/decode.js
var decode = __webpack_require__(2924);
// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/formats/go-test-package.js
var go_test_package = __webpack_require__(31856);
;// CONCATENATED MODULE: ./lib/formats/junit-go-case.js

/**
 * Cases of go-junit-report and gotestsum that are no tests: what fails in a package outside of its tests. Taken for tests they would be missed
 * as soon as the package is mended.
 */
function goEntry(entry, written) {
    const last = entry.attempts[entry.attempts.length - 1];
    if (last?.status !== 'failed')
        return entry;
    const { message, detail } = last.failure;
    const { classname, name } = entry;
    const built = (written ?? '').trim() === '' ? BUILT.exec(classname)?.[1] : undefined;
    if (built !== undefined) {
        return { ...entry, ...ofPackage('collection'), suite: built, classname: built, name: '[build failed]' };
    }
    if (/^\[(?:build|setup) failed\]$/.test(name))
        return { ...entry, ...ofPackage('collection') };
    if (name === 'Failure' && message === 'Runtime error')
        return { ...entry, ...ofPackage('suite'), listed: true };
    if (name !== 'TestMain' || classname !== '')
        return entry;
    if (/\[(?:build|setup) failed\]/.test(`${message}\n${detail}`))
        return { ...entry, ...ofPackage('collection') };
    const crash = (0,go_test_package/* crashIn */.pr)(detail);
    if (crash === undefined || entry.suite === undefined)
        return { ...entry, ...ofPackage('suite'), listed: true };
    return { ...(0,go_test_package/* endedBinary */._L)(entry.suite, { crash, running: [], output: detail }), repeated: 'attempt' };
}
/** What go-junit-report has of a build of test files: `[example.com/shop]`, a case without a name, beside `[build failed]` of the package. */
const BUILT = /^\[([^\]]{1,400})\]$/;
function ofPackage(kind) {
    return { kind, repeated: 'attempt' };
}
/**
 * A panic or an exit takes the tests behind it along: an error of the package, as `go test -json` has it. Its subtest, and what a rerun
 * leaves, tell the same once more.
 */
function abortedPackage({ suite, classname, name }, { detail }) {
    const entry = (0,go_test_package/* endedBinary */._L)(suite ?? classname, { crash: (0,go_test_package/* crashIn */.pr)(detail), running: [name], output: '' });
    return { ...entry, repeated: 'attempt', implied: true };
}
/** A panic as the runtime writes it, with its goroutine; a line that only begins so may be what a program logs. */
const PANIC = /^(?:panic|fatal error): [^\n]{1,400}\n(?:[^\n]{1,400}\n){0,3}\ngoroutine \d{1,9} \[/m;
/** go-junit-report has it in the output of the package; `undefined`: there is none. */
function panickedPackage(suite, output) {
    if (suite === undefined || !PANIC.test(output))
        return undefined;
    return { ...(0,go_test_package/* endedBinary */._L)(suite, { crash: (0,go_test_package/* crashIn */.pr)(output), running: [], output }), repeated: 'attempt', implied: true };
}

;// CONCATENATED MODULE: ./lib/formats/junit-naming.js
/**
 * The suite is the test file, module or class that the report names:
 * pytest the module of the classname; PHPUnit, Surefire and whoever writes a Java package the class; whoever names a file (jest-junit
 * with `addFileAttribute`, Vitest, Playwright, Bun, Deno, Node, RSpec, Mocha, Minitest, GoogleTest) the file; else the outermost
 * suite's name; nothing where nothing is named.
 */
function namesOf(written, around, dialect) {
    const { project } = around;
    if (written.classname === FAILED_IMPORT)
        return { suite: written.name, classname: FAILED_IMPORT, file: undefined, project };
    const outermost = around.suites[0];
    const file = nonEmpty(written.file) ?? around.file ?? (outermost !== undefined && isTestFile(outermost) ? outermost : undefined);
    const suite = suiteOf(written, { around, file }, dialect);
    return { suite, classname: classnameOf(written, { around, suite }, dialect), file, project };
}
/** What unittest puts in the place of a module that cannot be imported, under the module's name. */
const FAILED_IMPORT = 'unittest.loader._FailedTest';
function suiteOf(written, { around, file }, dialect) {
    const { classname = '' } = written;
    if (dialect === 'pytest')
        return nonEmpty(moduleOf(classname === '' ? (written.name ?? '') : classname));
    if (nonEmpty(written.class) !== undefined)
        return written.class;
    if (isJava(classname, around, dialect))
        return classname.replace(/\$.*$/, '');
    if (file !== undefined)
        return file;
    const outermost = around.suites[0];
    if (isPythonTest(classname))
        return moduleOf(classname);
    return outermost === undefined ? undefined : withoutRunTime(outermost);
}
/** unittest-xml-reporting appends the time of the run to some names: `tests.test_a.TestA-20260101120000`. */
function withoutRunTime(name) {
    return RUN_TIME.test(name) ? name.slice(0, -15) : name;
}
const RUN_TIME = /-20\d{12}$/;
/** Most of them: the tables behind `\p{L}` take a millisecond to make. */
const ASCII_CLASS = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/;
const CLASS = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;
function isJava(classname, { package: folder, suites }, dialect) {
    // Ant: a short class name as the suite's name, and its package beside it.
    const isInPackage = folder !== undefined && folder !== '' && classname === `${folder}.${suites.at(-1)}`;
    return (dialect === 'surefire' || isInPackage) && (ASCII_CLASS.test(classname) || CLASS.test(classname));
}
/** Segments of a dotted name that pytest and unittest take for a module of tests by default. */
const TEST_MODULE = /^(?:test_.+|.+_test|tests?)$/;
function isPythonTest(classname) {
    return classname.includes('.') && classname.split('.').some((part) => /^test_[a-z0-9_]+$/.test(part));
}
/** `tests.test_a.TestLogin.Nested` → `tests.test_a`: up to the last segment that looks like a module, else without trailing classes. */
function moduleOf(classname) {
    for (let end = classname.length; end > 0;) {
        const start = classname.lastIndexOf('.', end - 1) + 1;
        const part = classname.slice(start, end);
        if (TEST_MODULE.test(part))
            return classname.slice(0, end);
        if (/^[a-z]/.test(part) && !/^describe_/.test(part))
            break;
        end = start - 1;
    }
    const parts = classname.split('.');
    const lastModule = parts.findLastIndex((part) => !/^[\p{Lu}_]/u.test(part));
    return lastModule < 0 ? classname : parts.slice(0, lastModule + 1).join('.');
}
/** Where the classname says nothing (Node: always `test` or `suite`; Boost and others: none), the suites in between do. */
function classnameOf({ classname = '' }, { around: { suites }, suite }, dialect) {
    const saysNothing = classname === '' || (dialect === 'other' && /^(?:test|suite)$/.test(classname));
    if (!saysNothing)
        return withoutRunTime(classname);
    if (dialect === 'pytest')
        return '';
    return (suites[0] === suite ? suites.slice(1) : suites).join(' › ');
}
const TEST_FILE = /^(?:[^\s<>|"*?]|[^\s<>|"*?][^<>|"*?\n]{0,300}[^\s<>|"*?])\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|phpt|bats|robot|feature|dart|lua|exs|pl|t|hurl)$/;
/** Whether a suite's name is the path of a test file. */
function isTestFile(name) {
    return name.length <= 320 && TEST_FILE.test(name);
}
function nonEmpty(text) {
    return text === '' ? undefined : text;
}

// EXTERNAL MODULE: ./lib/formats/junit-vocabulary.js
var junit_vocabulary = __webpack_require__(44217);
;// CONCATENATED MODULE: ./lib/formats/junit-words.js

const WORDS = [junit_vocabulary.A.status, junit_vocabulary.A.result, junit_vocabulary.A.Status, junit_vocabulary.A.Result, junit_vocabulary.A.outcome, junit_vocabulary.A.Outcome, junit_vocabulary.A.state, junit_vocabulary.A.State];
/** The word for an answer that says so. */
const NO_SUCCESS = 'no success';
/** A number may count what passed: 0 of one that is skipped. */
const NO = /^\s*(?:false|no)\s*$/i;
const YES = /^\s*(?:true|yes|[1-9]\d{0,9})\s*$/i;
const OF_SUITES = [
    [junit_vocabulary.A.executed, /^\s*(?:false|no|not ?executed)\s*$/i, 'not executed'],
    [junit_vocabulary.A.success, NO, NO_SUCCESS],
    [junit_vocabulary.A.passed, NO, NO_SUCCESS],
];
/** In a suite these are counts. */
const OF_CASES = [
    ...OF_SUITES,
    [junit_vocabulary.A.disabled, YES, 'disabled'],
    [junit_vocabulary.A.failed, YES, 'failed'],
    [junit_vocabulary.A.failures, YES, 'failed'],
    [junit_vocabulary.A.errors, YES, 'error'],
];
/** `undefined`: nothing, as nearly all do. */
function saidBy(attributes) {
    if (!saysAnything(attributes))
        return undefined;
    return {
        status: attributes.text(junit_vocabulary.A.status),
        words: wordsOf(attributes, OF_CASES),
        failure: messageIn(attributes.text(junit_vocabulary.A.failure)),
        error: messageIn(attributes.text(junit_vocabulary.A.error)),
    };
}
function saidBySuite(attributes) {
    const words = wordsOf(attributes, OF_SUITES);
    return { status: undefined, words, failure: undefined, error: undefined };
}
function wordsOf(attributes, answers) {
    const words = WORDS.flatMap((attribute) => attributes.text(attribute) ?? []);
    for (const [attribute, answer, word] of answers) {
        if (answer.test(attributes.text(attribute) ?? ''))
            words.push(word);
    }
    return words;
}
function saysAnything(attributes) {
    return attributes.hasFrom(junit_vocabulary.A.status);
}
/** Either a message, or an answer. */
function messageIn(written) {
    return written === undefined || /^\s*(?:false|no|none|null|0)?\s*$/i.test(written) ? undefined : written;
}

// EXTERNAL MODULE: ./lib/formats/report-text.js
var report_text = __webpack_require__(54954);
;// CONCATENATED MODULE: ./lib/formats/junit-outcome.js




/** Some writers say more behind the word: `FAILED (2 of 3)`. */
const FAILED = /^\s*(?:fail(?:ed|ure|ing|s)?|ko|nok|not ok)(?![\w-])/i;
const BROKEN = /^\s*(?:err(?:or(?:ed|s)?)?|exception|broken|crash(?:ed)?|abort(?:ed)?|interrupted|killed|time(?:d?[ _-]?)out|unresolved)(?![\w-])/i;
const NOT_RUN = /^(?:notrun|not[ _-]?run|not[ _-]?executed|disabled|skipped|skip|ignored|suppressed|pending|inactive)$/i;
/** The attempts of one case, in the order in which they ran. */
function attemptsOf(findings, said, dialect) {
    if (findings.length === 0) {
        const only = outcomeSaid(said, dialect);
        return (0,tests/* onlyAttempt */.u8)(only);
    }
    // Nearly always that is all there is.
    const only = findings.length === 1 ? findings[0] : undefined;
    if (only?.sort === 'skipped')
        return [skipOrNotRun(only, said, dialect)];
    if (only?.sort === 'failure' || only?.sort === 'error')
        return [failedWith(only, dialect)];
    const last = lastAttempt(findings, said, dialect);
    const earlier = findings.filter(({ sort }) => sort === 'flaky' || sort === 'flaky error');
    const later = findings.filter(({ sort }) => sort === 'rerun' || sort === 'rerun error');
    // Surefire: `failure` is the first attempt, every `rerunFailure` one more. A re-run without it failed all the same.
    const own = later.length > 0 && last === tests/* PASSED */.f5 ? [] : [last];
    return [...earlier.map(attempt), ...own, ...later.map(attempt)];
}
function attempt(finding) {
    const isError = finding.sort === 'flaky error' || finding.sort === 'rerun error';
    return isError ? (0,report_text/* errored */.sb)(failureIn(finding)) : (0,report_text/* failed */.gz)(failureIn(finding));
}
function lastAttempt(findings, said, dialect) {
    const failures = findings.filter(({ sort }) => sort === 'failure' || sort === 'error');
    const skip = findings.find(({ sort }) => sort === 'skipped');
    // Node's test runner: a test that is still to be done and fails is no failure. Else a failure beside a skip is a failure.
    const isTodo = skip?.type === 'todo';
    if (failures.length > 0 && !isTodo)
        return together(failures, dialect);
    if (skip !== undefined)
        return skipOrNotRun(skip, said, dialect);
    return outcomeSaid(said, dialect);
}
/** Several failures of one attempt (subtests of pytest, soft assertions, a tear-down): one stands for it, a failure before an error; none is lost. */
function together(findings, dialect) {
    const main = findings.find(({ sort }) => sort === 'failure') ?? findings[0];
    if (main === undefined)
        return tests/* PASSED */.f5;
    const outcome = failedWith(main, dialect);
    const others = findings.filter((finding) => finding !== main).map((finding) => (0,report_text/* failed */.gz)(failureIn(finding, dialect)));
    return outcome.status !== 'failed' || others.length === 0
        ? outcome
        : { ...outcome, others: others.flatMap(tests/* failuresOf */.dJ) };
}
function failedWith(finding, dialect) {
    const failure = failureIn(finding, dialect);
    return finding.sort === 'failure' ? (0,report_text/* failed */.gz)(failure) : (0,report_text/* errored */.sb)(failure);
}
function failureIn({ type, message, text }, dialect = 'other') {
    return dialect === 'go' ? goFailure(message, text) : { type, message, detail: text };
}
// gotestsum's and go-junit-report's message is always "Failed"; what happened is in the text, between the runner's own lines.
function goFailure(message, text) {
    if (message !== 'Failed')
        return { message, detail: text };
    const told = (0,go_test_package/* goReason */.XA)((0,go_test_package/* withoutFrame */.yO)(text));
    if (told.message !== '')
        return { ...told, detail: text };
    const ending = text === '' || text.includes('--- FAIL') ? 'failed without a message' : 'ended without a result';
    return { message: ending, detail: text };
}
/** ctest writes every test that did not run as skipped, and counts as skipped only those that asked for it themselves. */
const CTEST_SKIP = /^SKIP_/;
const CTEST_NOT_RUN = /^Unable to find executable/;
function skipOrNotRun({ type, message, text }, said, dialect) {
    const reason = message === undefined || message === '' ? text : message;
    const isCtest = dialect === 'ctest' && said?.status === 'notrun' && !CTEST_SKIP.test(reason);
    if (isCtest || CTEST_NOT_RUN.test(reason))
        return (0,report_text/* errored */.sb)({ message: reason === '' ? 'did not run' : reason });
    if (type !== undefined && /xfail/i.test(type))
        return (0,report_text/* failedAsExpected */.WU)(reason);
    return (0,report_text/* skipped */.hT)(dialect === 'go' ? (0,go_test_package/* goSkipReason */.uy)(reason) : reason);
}
function outcomeSaid(said, dialect) {
    const told = failureSaid(said);
    if (told !== undefined)
        return told;
    const notRun = said?.words.find((word) => NOT_RUN.test(word));
    if (notRun === undefined)
        return tests/* PASSED */.f5;
    return dialect === 'ctest' && notRun === 'notrun' ? (0,report_text/* errored */.sb)({ message: 'did not run' }) : (0,report_text/* skipped */.hT)('');
}
/** A failure that attributes tell of; `undefined` where they tell of none. */
function failureSaid(said) {
    if (said === undefined)
        return undefined;
    if (said.failure !== undefined)
        return (0,report_text/* failed */.gz)({ message: said.failure });
    if (said.error !== undefined)
        return (0,report_text/* errored */.sb)({ message: said.error });
    const isLeftOut = said.words.some((word) => NOT_RUN.test(word));
    for (const word of said.words) {
        // A test that did not run did not succeed either.
        if (word === NO_SUCCESS && isLeftOut)
            continue;
        if (word === NO_SUCCESS || FAILED.test(word))
            return (0,report_text/* failed */.gz)({ message: `status="${word}", without a message` });
        if (BROKEN.test(word))
            return (0,report_text/* errored */.sb)({ message: `status="${word}", without a message` });
    }
    return undefined;
}
/** A panic or an exit ends the test binary: the tests after it did not run. */
function isAbortedGoTest({ message, detail }) {
    if (message === 'No test result found' || /--- FAIL: [^\n]*\npanic: /.test(detail))
        return true;
    return /^=== RUN /.test(detail) && !/--- FAIL: |bytes left out/.test(detail);
}

;// CONCATENATED MODULE: ./lib/formats/junit-case.js




/** A case as it is reported. */
function closeCase(open) {
    const { home, dialect, findings, ms } = open;
    const { file, classname, project } = home;
    if (dialect === 'pytest' && open.name === undefined && classname === '')
        return stoppedTest(open);
    // Surefire: what fails before or after all tests of a class is a case without a name.
    const name = open.name?.trim() || classname || NAMELESS;
    const attempts = saysNothing(open)
        ? tests/* PASSED_ONCE */.Xw
        : attemptsOf(findings === undefined ? [] : withoutIntroductions(findings, home), open.said, dialect);
    const kind = attempts === tests/* PASSED_ONCE */.Xw ? 'case' : kindOf(open, name, attempts);
    const suite = home.suite ?? (kind === 'collection' ? name : undefined);
    // The file that could not be loaded is one entry however often it is written (jest-junit writes it twice).
    const repeated = kind === 'case' ? 'case' : 'attempt';
    // Nearly all have a duration: to add it to an object that is there costs as much as the object.
    const entry = ms === undefined
        ? { kind, suite, classname, name, attempts, repeated }
        : { kind, suite, classname, name, attempts, repeated, ms };
    if (file !== undefined) {
        entry.file = file;
        if (open.line !== undefined)
            entry.line = open.line;
    }
    if (project !== undefined)
        entry.project = project;
    return dialect === 'go' && entry.attempts !== tests/* PASSED_ONCE */.Xw ? goEntry(entry, open.name) : entry;
}
function saysNothing({ findings, said }) {
    return findings === undefined && said === undefined;
}
const NAMELESS = '(no name)';
/** pytest leaves a case without a name where a run was broken off (`pytest.exit`, Ctrl-C, an internal error): the test that ran then. */
function stoppedTest(open) {
    const failure = { type: '', message: STOPPED, detail: '' };
    return {
        kind: 'internal',
        suite: undefined,
        classname: '',
        name: 'test that was running when the run was broken off',
        attempts: [{ status: 'failed', kind: 'error', failure }],
        repeated: 'case',
        ...(open.ms === undefined ? {} : { ms: open.ms }),
    };
}
const STOPPED = 'the run was broken off while a test ran; pytest wrote neither its name nor its outcome';
function kindOf(open, name, attempts) {
    const last = attempts[attempts.length - 1];
    if (attempts.length > 1 || last === undefined || last.status !== 'failed')
        return 'case';
    const { home, dialect } = open;
    switch (dialect) {
        case 'pytest':
            if (home.classname === 'pytest' && name === 'internal')
                return 'internal';
            // "collection failure", and "collection error" of older versions.
            return home.classname === '' && /^collection /.test(last.failure.message) ? 'collection' : 'case';
        case 'go':
        case 'surefire':
        case 'gradle':
        case 'playwright':
        case 'ctest':
        case 'web-test-runner':
        case 'utc':
        case 'other':
            break;
    }
    if (home.classname === FAILED_SUITE || home.classname === FAILED_IMPORT)
        return 'collection';
    return isTestFile(name) && standsForFile(name, open) ? 'collection' : 'case';
}
/** jest-junit with reportTestSuiteErrors. */
const FAILED_SUITE = 'Test suite failed to run';
/** Vitest and Node: a case with the name of the file that could not be loaded. Bats: of which the set-up failed. */
function standsForFile(name, { home, parent }) {
    const { file } = home;
    return (name === parent ||
        file === name ||
        file?.endsWith(`/${name}`) === true ||
        (parent === undefined && file === undefined));
}
/** What begins alike in many failures and says nothing of their cause. */
function withoutIntroductions(findings, home) {
    // PHPUnit: the name of the test. Jest: the same words for all files that do not load.
    const first = home.classname === FAILED_SUITE ? '● Test suite failed to run' : `${home.suite}::`;
    return findings.map((finding) => {
        const text = finding.text.trimStart();
        if (!text.startsWith(first))
            return finding;
        return { ...finding, text: text.slice(text.indexOf('\n') + 1).trimStart() };
    });
}

;// CONCATENATED MODULE: ./lib/formats/junit-dialect.js
function dialectOf(root, suite) {
    if (suite.name === 'pytest' || root?.name === 'pytest tests')
        return 'pytest';
    if (suite.schema !== undefined && /surefire/i.test(suite.schema))
        return 'surefire';
    // The only writer whose root has an id and a name, mostly empty, and whose suites have a host.
    if (root?.hasId === true && root.name !== undefined && suite.hasHostname)
        return 'playwright';
    if (root?.name === 'jest tests' || root?.name === 'Mocha Tests')
        return 'utc';
    return 'other';
}
/** Properties of a suite that tell by their names. */
const TELLING_PROPERTIES = [
    { name: 'go.version', dialect: 'go' },
    { name: 'test.fileName', dialect: 'web-test-runner' },
    { name: 'java.specification.version', dialect: 'surefire' },
    { name: 'java.vm.version', dialect: 'surefire' },
];
const CTEST_STATUS = /^(?:run|fail|notrun|disabled)$/;
const GO_TEST = /^(?:Test|Benchmark|Example|Fuzz)(?:[A-Z_/]|$)|^\[(?:build|setup) failed\]$|^Failure$/;
/** Whether the name of a case without a status may tell. */
function mayTell(classname, suite) {
    return classname === 'pytest' || (classname === suite && classname.includes('/'));
}
/** `undefined`: nothing that needs a rule of its own. */
function dialectOfCase(root, { name, classname, status, suite }) {
    if (classname === 'pytest' && name === 'internal')
        return 'pytest';
    if (root === undefined && name !== undefined && name === classname && CTEST_STATUS.test(status ?? ''))
        return 'ctest';
    const isPackage = classname !== undefined && classname === suite && classname.includes('/');
    // go-junit-report: the build of `[example.com/shop]`, without a name.
    const isBuild = isPackage && name === '' && classname.startsWith('[');
    return isBuild || (isPackage && GO_TEST.test(name ?? '')) ? 'go' : undefined;
}

// EXTERNAL MODULE: ./lib/formats/junit-numbers.js
var junit_numbers = __webpack_require__(81967);
// EXTERNAL MODULE: ./lib/domain/hash.js
var hash = __webpack_require__(95470);
// EXTERNAL MODULE: ./lib/formats/passed-cases.js
var passed_cases = __webpack_require__(25402);
;// CONCATENATED MODULE: ./lib/formats/junit-recent.js

/** With pytest-xdist, attempts of one test stand between tests of other workers. */
const PLACES = 1024;
/** A case that is pushed out of its place is forgotten: then its next attempt is a case of its own, and hides nothing. */
function recentCases() {
    /** Of the case in each place: most are told apart by it, and never looked at again. */
    const codes = new Int32Array(PLACES);
    const entries = new Array(PLACES).fill(undefined);
    /** Instead of an entry: where it is in columns. */
    const columns = new Array(PLACES).fill(undefined);
    const homes = new Array(PLACES).fill(undefined);
    const rows = new Int32Array(PLACES);
    return {
        find(code) {
            const place = code & (PLACES - 1);
            if (codes[place] !== code)
                return undefined;
            const home = homes[place];
            const its = columns[place];
            return its === undefined || home === undefined ? entries[place] : (0,passed_cases/* passedCase */.n$)(its, rows[place] ?? 0, home);
        },
        put(code, entry) {
            const place = code & (PLACES - 1);
            codes[place] = code;
            entries[place] = entry;
            columns[place] = undefined;
        },
        putNext(code, its, home) {
            const place = code & (PLACES - 1);
            codes[place] = code;
            columns[place] = its;
            homes[place] = home;
            rows[place] = its.length;
        },
    };
}

;// CONCATENATED MODULE: ./lib/formats/junit-repeats.js


function noRepeats(emit) {
    return { add: emit, isFirst: () => true, endSuite: () => undefined, abandon: () => undefined };
}
const RERUN = Object.freeze({
    status: 'failed',
    kind: 'failure',
    failure: Object.freeze({ type: '', message: 'failed and was run again; the report does not say why', detail: '' }),
});
function pytestRepeats(emit) {
    const recent = recentCases();
    /** In their order, until the end of the suite. */
    let waiting = [];
    /** Of the class that was asked for last. */
    let classname = '';
    let classHash = (0,hash/* hashName */.yX)('');
    function codeOf(name, its) {
        if (its.classname !== classname) {
            classname = its.classname;
            classHash = (0,hash/* hashName */.yX)(classname);
        }
        return (0,hash/* hashWord */.RC)(classHash, name);
    }
    function add(entry) {
        const code = codeOf((0,hash/* hashName */.yX)(entry.name), entry);
        const before = recent.find(code);
        recent.put(code, entry);
        if (before === undefined || !isSame(entry, before))
            emit(entry);
        else
            waiting.push({ entry, afterEmpty: !hasFailed(before) });
    }
    function isFirst(home, columns) {
        const code = codeOf(columns.hashes[columns.length] ?? 0, home);
        if (recent.find(code) !== undefined)
            return false;
        recent.putNext(code, columns, home);
        return true;
    }
    function release(wereRunAgain) {
        for (const { entry, afterEmpty } of waiting) {
            if (!afterEmpty)
                emit(hasFailed(entry) ? { ...entry, repeated: 'attempt' } : entry);
            else if (!wereRunAgain)
                emit({ ...entry, repeated: 'attempt' });
            else
                emit({ ...entry, repeated: 'attempt', attempts: [RERUN, ...entry.attempts] });
        }
        waiting = [];
    }
    return { add, isFirst, endSuite: ({ cases, declared }) => release(declared !== cases), abandon: () => release(true) };
}
function isSame(a, b) {
    return (a.classname === b.classname && a.suite === b.suite && a.file === b.file && a.kind === b.kind && a.name === b.name);
}
function goRepeats(emit) {
    return suiteRepeats(emit, () => true);
}
function gradleRepeats(emit) {
    return suiteRepeats(emit, isTestRetry);
}
/** Entries of identities that failed already wait for the end of their suite, where all that can be known is known. */
function suiteRepeats(emit, isRerun) {
    let groups = new Map();
    let seen = new Set();
    let place = 0;
    let lastFirst = -1;
    let passedTwice = false;
    function add(entry) {
        const key = identity(entry);
        const group = groups.get(key);
        if (group !== undefined)
            group.push({ entry, place });
        else {
            if (seen.has(key))
                passedTwice = true;
            else
                lastFirst = place;
            seen.add(key);
            if (hasFailed(entry))
                groups.set(key, [{ entry, place }]);
            emit(entry);
        }
        place++;
    }
    function endSuite() {
        const suite = { groups, lastFirst };
        release((group) => {
            const earlierFailed = group.slice(0, -1).every(({ entry }) => hasFailed(entry));
            return !passedTwice && earlierFailed && isRerun(group, suite);
        });
    }
    function release(areAttempts) {
        for (const group of groups.values()) {
            const repeated = group.length > 1 && areAttempts(group) ? 'attempt' : 'case';
            for (const { entry } of group.slice(1))
                emit(repeated === 'case' ? entry : { ...entry, repeated });
        }
        groups = new Map();
        seen = new Set();
        place = 0;
        lastFirst = -1;
        passedTwice = false;
    }
    return { add, isFirst: () => false, endSuite, abandon: () => release(() => false) };
}
const METHOD = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\([\p{L}\p{N}_$,. <>[\]]*\))?$/u;
function isTestRetry(group, { lastFirst }) {
    const repeats = group.slice(1);
    const isBehind = repeats.every(({ place }) => place > lastFirst);
    const isApart = repeats.every(({ place }, i) => place - (group[i]?.place ?? place) > 1);
    return isBehind && isApart && METHOD.test(group[0]?.entry.name ?? '');
}
function hasFailed({ attempts }) {
    return attempts.at(-1)?.status === 'failed';
}
function identity({ kind, suite, file, classname, name }) {
    return `${kind}\0${suite ?? ''}\0${file ?? ''}\0${classname}\0${name}`;
}

// EXTERNAL MODULE: ./lib/formats/passed-columns.js
var passed_columns = __webpack_require__(66396);
;// CONCATENATED MODULE: ./lib/formats/junit-run.js


function createRun(emit) {
    return {
        dialect: 'other',
        root: undefined,
        repeats: noRepeats(emit),
        around: undefined,
        emit,
        passed: (0,passed_columns/* passedColumns */.sL)(),
        tally: { cases: 0, failures: 0, skipped: 0 },
        incomplete: new Set(),
        owners: [],
    };
}
const REPEATS = {
    pytest: pytestRepeats,
    go: goRepeats,
    gradle: gradleRepeats,
};
/** Where the next case that passes is written. */
function passedOf(run) {
    if (run.passed.isTaken)
        run.passed = (0,passed_columns/* nextColumns */.zq)(run.passed);
    return run.passed;
}
/** Something tells who wrote the report. */
function turnOut(run, found) {
    if (found === undefined || found === run.dialect)
        return;
    run.repeats.abandon();
    run.dialect = found;
    run.around = undefined;
    run.repeats = REPEATS[found]?.(run.emit) ?? noRepeats(run.emit);
}

// EXTERNAL MODULE: ./lib/formats/run-error.js
var run_error = __webpack_require__(62258);
;// CONCATENATED MODULE: ./lib/formats/junit-suite.js




function headerOf(attributes) {
    const errors = (0,junit_numbers/* headerCount */.lJ)(attributes, junit_vocabulary.A.errors, junit_vocabulary.A.Errors) ?? (0,junit_numbers/* headerCount */.lJ)(attributes, junit_vocabulary.A.error) ?? 0;
    // Crystal 0.24 and others write `failed`; some count errors in it, too.
    const failed = ((0,junit_numbers/* headerCount */.lJ)(attributes, junit_vocabulary.A.failed) ?? (0,junit_numbers/* headerCount */.lJ)(attributes, junit_vocabulary.A.failure) ?? 0) - errors;
    return {
        tests: (0,junit_numbers/* headerCount */.lJ)(attributes, junit_vocabulary.A.tests, junit_vocabulary.A.Tests),
        failures: Math.max(failed, (0,junit_numbers/* headerCount */.lJ)(attributes, junit_vocabulary.A.failures, junit_vocabulary.A.Failures) ?? 0),
        errors,
        skipped: (0,junit_numbers/* headerCount */.lJ)(attributes, junit_vocabulary.A.skipped, junit_vocabulary.A.skip, junit_vocabulary.A.skips, junit_vocabulary.A.ignored, junit_vocabulary.A.disabled) ?? 0,
    };
}
function difference(now, before) {
    return {
        cases: now.cases - before.cases,
        failures: now.failures - before.failures,
        skipped: now.skipped - before.skipped,
    };
}
/**
 * Failures that a header counts and no entry shows: newman's failed requests, errors of a class's set-up. Only more failures than there
 * are count: many writers count fewer (mocha's xunit reporter, jest-junit), or failed tests where others count failures.
 */
function hiddenFailures({ failures, errors }, read, dialect) {
    // gotestsum's errors are lines of build output, and @web/test-runner's are its failures once more.
    const countsErrors = dialect !== 'go' && dialect !== 'web-test-runner';
    const all = countsErrors || (failures === 0 && read.failures === 0) ? failures + errors : failures;
    return Math.max(0, all - read.failures);
}
/** The entries that stand for them: the same in every run, so that a base that has as many excuses them, and one that has fewer only those. */
function hiddenFailureEntries(hidden, suite) {
    const message = 'the header counts more failures than the test cases show';
    return (0,run_error/* oneForEach */.Nn)(hidden, {
        kind: 'suite',
        suite,
        classname: '',
        name: 'failures without a test case',
        attempts: [(0,report_text/* errored */.sb)({ message, detail: `${plural(hidden, 'failure')} more` })],
        repeated: 'case',
    });
}
/** A header that counts tests over no test case at all: nobody knows what became of them. */
function unknownTests({ tests = 0, skipped }, read) {
    if (read.cases > 0 || read.failures > 0 || tests <= skipped)
        return undefined;
    return `a header counts ${plural(tests, 'test')} and no test case follows`;
}
function plural(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** `suites`: names of the suite and those around it, outermost first. */
function suiteError(suites, { sort, type, message, text }) {
    const failure = (0,report_text/* errored */.sb)({ type, message, detail: text });
    return {
        kind: 'suite',
        suite: suites[0],
        classname: suites.slice(1).join(' › '),
        name: sort === 'failure' ? 'failure of the suite' : 'error of the suite',
        attempts: [failure],
        repeated: 'case',
    };
}
/** A suite that says that it failed, and has nothing in it that did. */
function suiteFailure(suites, outcome) {
    return {
        kind: 'suite',
        suite: suites[0],
        classname: suites.slice(1).join(' › '),
        name: 'failure of the suite',
        attempts: [outcome],
        repeated: 'case',
    };
}
function headerNotes(declared, { cases }) {
    if (declared === undefined || declared === cases)
        return [];
    const message = `the header counts ${plural(declared, 'test')}, the report has ${plural(cases, 'test case')}; the cases count`;
    return [{ level: 'note', message }];
}

;// CONCATENATED MODULE: ./lib/formats/junit-suites.js







function openSuites(run) {
    const suites = [];
    let started;
    let declared;
    let rootSuiteFile;
    function openRoot(attributes) {
        run.root = { name: attributes.text(junit_vocabulary.A.name), hasId: attributes.has(junit_vocabulary.A.id) };
        declared = headerOf(attributes).tests ?? declared;
        push(attributes, undefined);
    }
    function open(attributes, name) {
        if (suites.length === 0 && run.root === undefined)
            declared = headerOf(attributes).tests;
        if (isOutermost()) {
            const schema = attributes.text(junit_vocabulary.A['xsi:noNamespaceSchemaLocation']);
            turnOut(run, dialectOf(run.root, { name, schema, hasHostname: attributes.has(junit_vocabulary.A.hostname) }));
        }
        push(attributes, name);
    }
    function isOutermost() {
        return suites.every((suite) => suite.name === undefined);
    }
    function push(attributes, name) {
        const time = (0,junit_numbers/* timestamp */.vE)(attributes.text(junit_vocabulary.A.timestamp), run.dialect === 'utc' ? 'UTC' : 'written');
        if (time !== undefined && time > (started ?? 0))
            started = time;
        const parent = suites.at(-1);
        const file = (0,junit_vocabulary/* fileOf */.W7)(attributes) ?? parent?.around.file;
        // Cypress (mocha-junit-reporter) names the file only in the empty "Root Suite" before the suites of the file.
        if (name === 'Root Suite')
            rootSuiteFile = file;
        const suite = {
            name,
            around: {
                suites: [...(parent?.around.suites ?? []), ...(name === undefined || name === '' ? [] : [name])],
                file: file ?? (isOutermost() ? rootSuiteFile : undefined),
                package: attributes.text(junit_vocabulary.A.package),
                project: run.dialect === 'playwright' ? attributes.text(junit_vocabulary.A.hostname) || undefined : parent?.around.project,
            },
            header: headerOf(attributes),
            failure: failureSaid(saidBySuite(attributes)),
            before: { ...run.tally },
            findings: undefined,
        };
        suites.push(suite);
        run.owners.push(suite);
        run.around = undefined;
    }
    function close() {
        const suite = suites.pop();
        run.owners.pop();
        run.around = undefined;
        if (suite === undefined)
            return;
        const read = difference(run.tally, suite.before);
        run.repeats.endSuite({ cases: read.cases, declared: suite.header.tests });
        for (const finding of suite.findings ?? [])
            run.emit(suiteError(suite.around.suites, finding));
        const hidden = hiddenFailures(suite.header, read, run.dialect);
        if (hidden > 0)
            for (const entry of hiddenFailureEntries(hidden, suite.around.suites[0]))
                run.emit(entry);
        run.tally.failures += hidden;
        if (suite.failure !== undefined && read.failures + hidden === 0) {
            run.emit(suiteFailure(suite.around.suites, suite.failure));
            run.tally.failures++;
        }
        const unknown = unknownTests(suite.header, read);
        if (unknown !== undefined && run.incomplete.size === 0)
            run.incomplete.add(unknown);
    }
    return {
        openRoot,
        open,
        close,
        top: () => suites[suites.length - 1],
        started: () => started,
        declared: () => declared,
    };
}
const NOWHERE = { suites: [], file: undefined, package: undefined, project: undefined };
/** Where a case of the suite begins: a new one after each change, by which what was derived from it is known. */
function surroundings(run, suite) {
    run.around ??= { ...NOWHERE, ...suite?.around };
    return run.around;
}

;// CONCATENATED MODULE: ./lib/formats/junit-home.js




/** Neighbours mostly share it. */
function rememberedHome(run) {
    let home;
    let ofClassname;
    let ofFile;
    let ofSurroundings;
    return (attributes, suite) => {
        if (attributes.has(junit_vocabulary.A.class))
            return undefined;
        const classname = attributes.repeatedText(junit_vocabulary.A.classname);
        const file = (0,junit_vocabulary/* fileOf */.W7)(attributes);
        const around = surroundings(run, suite);
        if (classname === ofClassname && file === ofFile && around === ofSurroundings)
            return home;
        home = derived({ classname: (0,junit_vocabulary/* written */.Mp)(classname), file, around, suite: suite?.name });
        ofClassname = classname;
        ofFile = file;
        ofSurroundings = around;
        return home;
    };
    function derived({ classname, file, around, suite }) {
        const { dialect } = run;
        if (classname === FAILED_IMPORT || (dialect === 'pytest' && classname === ''))
            return undefined;
        if (dialect === 'other' && mayTell(classname, suite))
            return undefined;
        return namesOf({ classname, class: undefined, name: undefined, file }, around, dialect);
    }
}

;// CONCATENATED MODULE: ./lib/formats/junit-passing.js






function openPassing(run) {
    /** Of the last such case. */
    let home;
    let isOpen = false;
    const place = (view, start, end) => (0,passed_columns/* placeName */.fW)(passedOf(run), view, start, end);
    return {
        open(attributes, itsHome) {
            if (saysAnything(attributes))
                return false;
            if (!attributes.raw(junit_vocabulary.A.name, place))
                return false;
            const ms = (0,junit_numbers/* milliseconds */.Rz)(attributes, junit_vocabulary.A.time) ?? (0,junit_numbers/* milliseconds */.Rz)(attributes, junit_vocabulary.A.duration) ?? -1;
            // Without a file it says nothing.
            const line = itsHome.file === undefined ? 0 : ((0,junit_numbers/* lineOf */.cA)(attributes, run.dialect) ?? 0);
            if (!(0,passed_columns/* placeNumbers */.Cd)(run.passed, ms, line))
                return false;
            if (home !== itsHome)
                home = itsHome;
            isOpen = true;
            return true;
        },
        isOpen: () => isOpen,
        close() {
            const columns = passedOf(run);
            if (home === undefined || !run.repeats.isFirst(home, columns))
                return false;
            (0,passed_columns/* keepPassed */._g)(columns, home);
            isOpen = false;
            return true;
        },
        leave() {
            if (!isOpen || home === undefined)
                return undefined;
            isOpen = false;
            return { home, placed: (0,passed_cases/* passedCase */.n$)(run.passed, run.passed.length, home) };
        },
    };
}

;// CONCATENATED MODULE: ./lib/formats/junit-cases.js













/** The `testcase` elements of a report. There are millions, and nearly all passed at once. */
function openCases(run, suites) {
    /** Without the one that is passing. */
    const cases = [];
    const passing = openPassing(run);
    const homeOf = rememberedHome(run);
    /** The last file that could not be loaded. */
    let unloaded;
    function open(attributes) {
        settle();
        const suite = suites.top();
        const home = homeOf(attributes, suite);
        if (home === undefined || !passing.open(attributes, home))
            push(opened(attributes, suite));
    }
    function opened(attributes, suite) {
        const name = attributes.text(junit_vocabulary.A.name) ?? attributes.text(junit_vocabulary.A.Name);
        const said = saidBy(attributes);
        if (run.dialect === 'other') {
            const classname = (0,junit_vocabulary/* written */.Mp)(attributes.repeatedText(junit_vocabulary.A.classname));
            turnOut(run, dialectOfCase(run.root, { name, classname, status: said?.status, suite: suite?.name }));
        }
        return {
            dialect: run.dialect,
            home: homeOf(attributes, suite) ?? ownHome(attributes, suite, name),
            name,
            parent: suite?.name,
            line: (0,junit_numbers/* lineOf */.cA)(attributes, run.dialect),
            ms: (0,junit_numbers/* milliseconds */.Rz)(attributes, junit_vocabulary.A.time) ?? (0,junit_numbers/* milliseconds */.Rz)(attributes, junit_vocabulary.A.duration),
            said,
            findings: undefined,
        };
    }
    function ownHome(attributes, suite, name) {
        const classname = (0,junit_vocabulary/* written */.Mp)(attributes.repeatedText(junit_vocabulary.A.classname));
        const names = { classname, class: attributes.repeatedText(junit_vocabulary.A.class), name, file: (0,junit_vocabulary/* fileOf */.W7)(attributes) };
        return namesOf(names, surroundings(run, suite), run.dialect);
    }
    function push(opened) {
        cases.push(opened);
        run.owners.push(opened);
    }
    function settle() {
        const left = passing.leave();
        if (left === undefined)
            return;
        const { name, line, ms } = left.placed;
        const unknown = { said: undefined, findings: undefined };
        push({ dialect: run.dialect, home: left.home, name, parent: suites.top()?.name, line, ms, ...unknown });
    }
    function close() {
        if (passing.isOpen()) {
            if (passing.close()) {
                run.tally.cases++;
                return;
            }
            settle();
        }
        const closed = cases.pop();
        run.owners.pop();
        if (closed === undefined)
            return;
        const entry = closeCase(closed);
        run.tally.cases++;
        if (entry.attempts === tests/* PASSED_ONCE */.Xw)
            run.repeats.add(entry);
        else
            closeOther(closed, sameFile(entry));
    }
    function closeOther(closed, entry) {
        const last = entry.attempts[entry.attempts.length - 1];
        if (last?.status === 'skipped')
            run.tally.skipped++;
        if (last?.status === 'failed' && closed.findings === undefined)
            run.tally.failures++;
        if (entry.kind === 'internal' && run.dialect !== 'go')
            run.incomplete.add(closed.name === 'internal' ? 'pytest broke off with an internal error' : STOPPED);
        run.repeats.add(entry);
        const isGoFailure = run.dialect === 'go' && last?.status === 'failed' && entry.kind === 'case';
        if (isGoFailure && isAbortedGoTest(last.failure))
            run.emit(abortedPackage(entry, last.failure));
    }
    /** jest-junit writes a file that does not load twice: with its error, and with properties of that error as JSON. */
    function sameFile(entry) {
        if (entry.kind !== 'collection')
            return entry;
        const isSame = unloaded?.name === entry.name && unloaded.classname === entry.classname;
        const told = isSame && unloaded !== undefined ? { ...entry, attempts: unloaded.attempts } : entry;
        unloaded = told;
        return told;
    }
    return { open, close, isInside: () => passing.isOpen() || cases.length > 0, settle };
}

;// CONCATENATED MODULE: ./lib/formats/junit-findings.js


function openFindings(run, suites, cases) {
    const open = [];
    /** The last one of the innermost suite or case. */
    function latest() {
        return run.owners.at(-1)?.findings?.at(-1);
    }
    return {
        open(sort, attributes) {
            const owner = run.owners.at(-1);
            if (sort !== 'skipped')
                run.tally.failures++;
            const finding = { sort, type: attributes.text(junit_vocabulary.A.type), message: attributes.text(junit_vocabulary.A.message), text: '' };
            open.push(finding);
            if (owner === undefined || (sort === 'skipped' && !cases.isInside()))
                return;
            owner.findings ??= [];
            owner.findings.push(finding);
        },
        close(text) {
            const finding = open.pop();
            if (finding !== undefined)
                finding.text = finding.text === '' ? text : `${finding.text}${text.trim() === '' ? '' : text}`;
        },
        isInside: () => open.length > 0,
        stackTrace(text) {
            const finding = open.at(-1);
            if (finding !== undefined)
                finding.text = text;
        },
        /** ctest writes what a test printed only here, beside an empty failure, and go-junit-report the panic that ended a package. */
        wantsOutput() {
            if (run.dialect === 'go')
                return !cases.isInside() && suites.top() !== undefined;
            if (run.dialect !== 'ctest' || !cases.isInside() || open.length > 0)
                return false;
            return latest()?.text === '';
        },
        output(text) {
            const finding = latest();
            const aborted = run.dialect === 'go' ? panickedPackage(suites.top()?.name, text) : undefined;
            if (aborted !== undefined)
                run.emit(aborted);
            else if (finding !== undefined)
                finding.text = text;
        },
    };
}

;// CONCATENATED MODULE: ./lib/formats/junit-reader.js







/** Sends each element to whoever knows what it means: suites, cases, or what was found in them. */
function createJunitReader() {
    let taken = [];
    const run = createRun((entry) => {
        taken.push(entry);
        const { before, length } = passedOf(run);
        before.push(length);
    });
    const suites = openSuites(run);
    const cases = openCases(run, suites);
    const findings = openFindings(run, suites, cases);
    /** In the list that is open, or was last. */
    let properties = 0;
    function open(spelled, attributes) {
        const element = (0,junit_vocabulary/* meant */.wx)(spelled);
        if (element === junit_vocabulary.E.testcase) {
            cases.open(attributes);
            return false;
        }
        // What tests print says nothing of most of them, and may be all there is.
        if (element !== junit_vocabulary.E['system-out'] || run.dialect === 'ctest')
            cases.settle();
        const sort = junit_vocabulary/* SORTS */.mX[element];
        if (sort !== undefined) {
            findings.open(sort, attributes);
            return true;
        }
        if (element === junit_vocabulary.E.testsuite)
            suites.open(attributes, (0,junit_vocabulary/* written */.Mp)(attributes.text(junit_vocabulary.A.name) ?? attributes.text(junit_vocabulary.A.Name)));
        else if (element === junit_vocabulary.E.testsuites)
            suites.openRoot(attributes);
        else if (element === junit_vocabulary.E['system-out'])
            return findings.wantsOutput();
        else if (element === junit_vocabulary.E.properties)
            properties = 0;
        else if (element === junit_vocabulary.E.property) {
            properties++;
            if (run.dialect === 'other')
                propertyOf(attributes);
        }
        else
            return element === junit_vocabulary.E.stackTrace && findings.isInside();
        return false;
    }
    function close(spelled, text) {
        const element = (0,junit_vocabulary/* meant */.wx)(spelled);
        if (element === junit_vocabulary.E.testcase)
            cases.close();
        else if (junit_vocabulary/* SORTS */.mX[element] !== undefined)
            findings.close(text);
        else if (element === junit_vocabulary.E.testsuite || element === junit_vocabulary.E.testsuites)
            suites.close();
        else if (element === junit_vocabulary.E.stackTrace)
            findings.stackTrace(text);
        else if (element === junit_vocabulary.E['system-out'] && text !== '')
            findings.output(text);
        else if (element === junit_vocabulary.E.properties && properties === 0 && !cases.isInside())
            emptyProperties();
    }
    function propertyOf(attributes) {
        for (const telling of TELLING_PROPERTIES)
            if (attributes.is(junit_vocabulary.A.name, telling.name))
                turnOut(run, telling.dialect);
    }
    /** Gradle always writes them, and never one of them; Ant and Surefire write the JVM's. */
    function emptyProperties() {
        if (run.dialect === 'other' && run.root === undefined)
            turnOut(run, 'gradle');
    }
    function take() {
        const { passed } = run;
        if (passed.isTaken || taken.length + passed.length === 0)
            return undefined;
        const entries = taken;
        taken = [];
        passed.isTaken = true;
        return passed.length === 0 ? { cases: entries } : { cases: entries, passed };
    }
    function finish(notes) {
        return { ...rest(), diagnostics: [...notes, ...headerNotes(suites.declared(), run.tally)] };
    }
    function abandon() {
        run.repeats.abandon();
        return rest();
    }
    function rest() {
        const [reason] = run.incomplete;
        const started = suites.started();
        return {
            ...take(),
            ...(started === undefined ? {} : { started }),
            ...(reason === undefined ? {} : { incomplete: reason }),
        };
    }
    return { handler: { open, close }, take, finish, abandon };
}

// EXTERNAL MODULE: ./lib/formats/line-finder.js
var line_finder = __webpack_require__(10181);
// EXTERNAL MODULE: ./lib/formats/xml-events.js + 9 modules
var xml_events = __webpack_require__(63807);
;// CONCATENATED MODULE: ./lib/formats/junit.js





/*
 * JUnit XML in every dialect. Cases are counted, recursively; headers are a cross-check. What the dialects do differently:
 * who wrote it (junit-dialect.ts), suites, classes and files (junit-naming.ts), failures, skips and attempts in a case
 * (junit-outcome.ts), entries that are no tests (junit-case.ts), repeated entries (junit-repeats.ts), headers that know of failures
 * which no case shows (junit-suite.ts), numbers and times (junit-numbers.ts). docs/formats-junit.md has the evidence.
 */
const junit = {
    name: 'junit',
    title: 'JUnit XML',
    kind: 'tests',
    claims,
    read: (chunks) => reader()(chunks),
    reader,
    documentation: {
        producers: [
            'pytest',
            'unittest',
            'behave',
            'jest-junit',
            'Vitest',
            'Mocha',
            'Node.js',
            'Bun',
            'Deno',
            'Playwright',
            'Cucumber.js',
            'Bats',
            'Surefire',
            'Failsafe',
            'PHPUnit',
            'gotestsum',
            'go-junit-report',
            'CTest',
        ],
        reads: 'nested suites, attempts, errors of loading and set-up, file and line, project, duration, time of the run',
        limits: 'jest-junit, Bun and Deno leave out files that do not load; no file is written when Deno cannot resolve an import, or when a test ends the process of Bun or Failsafe; Jest, Vitest, Playwright and Bun do not show retries: prefer the JSON of the first three',
    },
};
function claims({ root, text }) {
    // Spelled otherwise, it may be what configures a test runner.
    if (root?.name !== 'testsuites')
        return (root?.name === 'testsuite' ||
            ((0,junit_vocabulary/* isRootSpelledOtherwise */.Wj)(root?.name) && /<(?:\w{1,40}:)?test_?case[\s/>]/i.test(text)));
    // libcheck has the same root element and nothing else in common.
    if (text.includes('check.sourceforge') && /check\.sourceforge/.test(root.attributes.get('xmlns') ?? ''))
        return false;
    if (!text.includes('<suite'))
        return true;
    const inside = text.slice(text.indexOf('<testsuites') + 11);
    return !/<suite[\s>]/.test(text) || /<test(?:suite|case)[\s>/]/.test(inside);
}
function reader() {
    const createXml = (0,xml_events/* createXmlReaders */.cq)(junit_vocabulary/* VOCABULARY */.Hx);
    return function* (chunks) {
        const { handler, take, finish, abandon } = createJunitReader();
        const xml = createXml(handler, (0,line_finder/* lineFinder */.z)(chunks));
        try {
            for (const block of (0,decode/* utf8 */.A)(chunks)) {
                xml.write(block);
                const batch = take();
                if (batch !== undefined)
                    yield batch;
            }
            const { notes, rest } = xml.end();
            yield finish(notes);
            if (rest !== undefined)
                yield { rest };
        }
        catch (error) {
            yield abandon();
            throw error;
        }
    };
}


/***/ }),

/***/ 1979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ lcov)
});

// EXTERNAL MODULE: ./lib/formats/decode.js
var decode = __webpack_require__(2924);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
// EXTERNAL MODULE: ./lib/formats/hits.js
var formats_hits = __webpack_require__(54000);
;// CONCATENATED MODULE: ./lib/formats/lcov-fields.js

/** Highest line number that a file is believed to have. */
const HIGHEST_LINE = 0xffff_ffff;
const COMMA = 44;
/** −1 where there is none. */
function commaFrom(bytes, start, end) {
    for (let i = start; i < end; i++)
        if (bytes[i] === COMMA)
            return i;
    return -1;
}
function armNames() {
    const known = new Map();
    function of(block, branch, length) {
        if (branch > 999 || length > 10)
            return undefined;
        const key = block * 1000 + branch;
        let arm = known.get(key);
        if (arm === undefined) {
            arm = `${block},${branch}`;
            known.set(key, arm);
        }
        return arm.length === length ? arm : undefined;
    }
    return {
        of,
        read(bytes, start, end) {
            const comma = commaFrom(bytes, start, end);
            const block = (0,formats_hits/* plainInteger */.z)(bytes, start, comma);
            const branch = block < 0 ? -1 : (0,formats_hits/* plainInteger */.z)(bytes, comma + 1, end);
            return (branch < 0 ? undefined : of(block, branch, end - start)) ?? bytes.toString('utf8', start, end);
        },
    };
}

;// CONCATENATED MODULE: ./lib/formats/lcov-quick.js

/**
 * Reads `DA:12,3` and `BRDA:12,0,1,3`, which nearly all lines of a report are: one pass over the bytes, no string. Whatever is written in
 * another way (a checksum, names, an odd count, a carriage return, a line that is cut at the end of a block) is left to the others.
 */
function quickLines(record, arms) {
    /** Behind the integer that was read last. */
    let at = 0;
    /** −1: there is none, or a longer one. */
    function integer(bytes, from) {
        const last = from + LONGEST;
        let value = 0;
        let i = from;
        for (; i <= last; i++) {
            const digit = (bytes[i] ?? 0) - ZERO;
            if (digit < 0 || digit > 9)
                break;
            value = value * 10 + digit;
        }
        at = i;
        return i === from || i > last ? -1 : value;
    }
    function line(bytes, start, open) {
        const number = integer(bytes, start + 3);
        if (number <= 0 || bytes[at] !== COMMA)
            return -1;
        const hits = integer(bytes, at + 1);
        if (hits < 0 || bytes[at] !== LF)
            return -1;
        open.lines.push(number);
        open.hits.push(hits);
        return at + 1;
    }
    function branch(bytes, start, open) {
        const number = integer(bytes, start + 5);
        if (number <= 0 || bytes[at] !== COMMA)
            return -1;
        const from = at + 1;
        const block = integer(bytes, from);
        if (block < 0 || bytes[at] !== COMMA)
            return -1;
        const index = integer(bytes, at + 1);
        if (index < 0 || bytes[at] !== COMMA)
            return -1;
        const arm = arms.of(block, index, at - from);
        const isNone = bytes[at + 1] === MINUS;
        const hits = isNone ? 0 : integer(bytes, at + 1);
        if (isNone)
            at += 2;
        if (arm === undefined || hits < 0 || bytes[at] !== LF)
            return -1;
        open.branches.lines.push(number);
        open.branches.arms.push(arm);
        open.branches.hits.push(hits);
        return at + 1;
    }
    return (bytes, start) => {
        const open = record();
        // Never beyond the end of the block: one such read, and every later one takes five times as long.
        if (open === undefined || bytes.length - start < LONGEST_LINE)
            return -1;
        const first = bytes[start];
        if (first === LETTER_D) {
            return bytes[start + 1] === LETTER_A && bytes[start + 2] === COLON ? line(bytes, start, open) : -1;
        }
        if (first !== LETTER_B || bytes[start + 1] !== LETTER_R || bytes[start + 2] !== LETTER_D)
            return -1;
        return bytes[start + 3] === LETTER_A && bytes[start + 4] === COLON ? branch(bytes, start, open) : -1;
    };
}
/** Digits of a number that is exact in any case. */
const LONGEST = 9;
/** Of the lines that are read here. */
const LONGEST_LINE = 64;
const [LF, MINUS, ZERO, COLON, LETTER_A, LETTER_B, LETTER_D, LETTER_R] = [10, 45, 48, 58, 65, 66, 68, 82];

;// CONCATENATED MODULE: ./lib/formats/lcov-functions.js


function lcovFunctions(odd) {
    const lines = [];
    const names = [];
    const ran = [];
    const hits = [];
    const placed = new Map();
    function countAt(field, start, end) {
        const plain = (0,formats_hits/* plainInteger */.z)(field.bytes, start, end);
        if (plain >= 0)
            return plain;
        const read = (0,formats_hits/* readHits */.p)(field.bytes.toString('latin1', start, Math.min(end, start + 80)));
        if (read.odd !== undefined)
            odd(read.odd, field.number);
        return read.hits;
    }
    function read(word, field) {
        const { bytes, end } = field;
        const from = field.start + word.length + 1;
        const comma = commaFrom(bytes, from, end);
        const first = comma < 0 ? -1 : (0,formats_hits/* plainInteger */.z)(bytes, from, comma);
        const next = comma + 1;
        const second = comma < 0 ? -1 : commaFrom(bytes, next, end);
        switch (word) {
            case 'FN': {
                // The second field is the last line only if it is a number: a name may have commas itself.
                const hasEnd = second >= 0 && (0,formats_hits/* plainInteger */.z)(bytes, next, second) >= 0;
                const name = hasEnd ? second + 1 : next;
                if (first < 0 || first > HIGHEST_LINE || name === end)
                    return 'FN:<line>,<name>';
                lines.push(first);
                names.push(bytes.toString('utf8', name, end));
                return undefined;
            }
            case 'FNDA':
                if (comma < 0 || next === end)
                    return 'FNDA:<hits>,<name>';
                ran.push(bytes.toString('utf8', next, end));
                hits.push(countAt(field, from, comma));
                return undefined;
            case 'FNL': {
                const line = (0,formats_hits/* plainInteger */.z)(bytes, next, second < 0 ? end : second);
                if (first < 0 || line < 0 || line > HIGHEST_LINE)
                    return 'FNL:<index>,<line>';
                placed.set(first, { line, hits: placed.get(first)?.hits ?? 0 });
                return undefined;
            }
            case 'FNA': {
                if (first < 0 || second < 0)
                    return 'FNA:<index>,<hits>,<name>';
                const place = placed.get(first) ?? { line: 0, hits: 0 };
                place.hits += countAt(field, next, second);
                placed.set(first, place);
                return undefined;
            }
        }
    }
    return {
        read,
        units() {
            const units = [];
            if (names.length + ran.length > 0)
                namedUnits({ lines, names, ran, hits }, units);
            if (placed.size > 0)
                placedUnits(placed.values(), units);
            return units;
        },
    };
}
function namedUnits({ lines, names, ran, hits }, units) {
    const inOrder = names.length === ran.length && names.every((name, i) => name === ran[i]);
    const counts = inOrder ? undefined : hitsByName(ran, hits);
    for (const [i, name] of names.entries()) {
        const own = counts === undefined ? hits[i] : counts.get(name)?.shift();
        units.push({ id: `${lines[i] ?? 0}:${name}`, hits: own ?? 0 });
    }
    if (counts === undefined)
        return;
    // An FNDA whose FN is missing still says that there is such a function.
    const defined = new Set(names);
    for (const [name, rest] of counts) {
        if (!defined.has(name))
            units.push({ id: `:${name}`, hits: rest.reduce((sum, each) => sum + each, 0) });
    }
}
/** Several functions may have one name (static ones of included files): the nth FNDA belongs to the nth FN. */
function hitsByName(ran, hits) {
    const counts = new Map();
    for (const [i, name] of ran.entries()) {
        const known = counts.get(name);
        if (known === undefined)
            counts.set(name, [hits[i] ?? 0]);
        else
            known.push(hits[i] ?? 0);
    }
    return counts;
}
/** Aliases of one place are one function: it ran if one of them did. */
function placedUnits(places, units) {
    const atLine = new Map();
    for (const { line, hits } of places) {
        const ordinal = (atLine.get(line) ?? 0) + 1;
        atLine.set(line, ordinal);
        units.push({ id: ordinal === 1 ? `${line}` : `${line}#${ordinal}`, hits });
    }
}

;// CONCATENATED MODULE: ./lib/formats/lcov-record.js

/** What a record declares without detail: found and hit. */
const DECLARED = ['LF', 'LH', 'FNF', 'FNH', 'BRF', 'BRH'];
function lcovRecord({ path, at }, oddHits) {
    return {
        path,
        at,
        lines: [],
        hits: [],
        branches: { lines: [], arms: [], hits: [] },
        functions: lcovFunctions(oddHits),
        declared: new Map(),
    };
}
function reportedFile({ path, lines, hits, branches, functions, declared }) {
    const units = functions.units();
    const totals = {
        ...(lines.length === 0 ? declaredRatio('lines', declared.get('LF'), declared.get('LH')) : {}),
        ...(branches.lines.length === 0 ? declaredRatio('branches', declared.get('BRF'), declared.get('BRH')) : {}),
        ...(units.length === 0 ? declaredRatio('functions', declared.get('FNF'), declared.get('FNH')) : {}),
    };
    return {
        path,
        lines,
        hits,
        ...(branches.lines.length === 0 ? {} : { branchColumns: branches }),
        ...(units.length === 0 ? {} : { functions: units }),
        ...(Object.keys(totals).length === 0 ? {} : { totals }),
    };
}
function declaredRatio(kind, found = 0, hit = 0) {
    if (found === 0 || hit > found)
        return {};
    const ratio = {};
    ratio[kind] = { covered: hit, total: found };
    return ratio;
}

// EXTERNAL MODULE: ./lib/formats/tolerated.js
var tolerated = __webpack_require__(76648);
;// CONCATENATED MODULE: ./lib/formats/lcov-parser.js








function lcovParser() {
    const odd = (0,tolerated/* tolerated */.N)();
    const arms = armNames();
    let files = [];
    let record;
    /** Line of a `TN` that no `SF` follows yet. */
    let waiting;
    let broken;
    let brokenLines = 0;
    function malformed({ bytes, start, end, number }, wanted) {
        brokenLines++;
        const found = (0,printable/* quote */.hD)(bytes.toString('utf8', start, Math.min(end, start + 240)));
        broken ??= new diagnostic/* ReportError */.$g(`found ${found}, wanted ${wanted}`, number);
    }
    function close(current) {
        if (current.lines.length > 0 && (current.declared.get('LF') ?? 0) > current.lines.length) {
            odd.add('the record declares more lines (LF) than it lists (DA): those that are listed count', current.at);
        }
        const { declared } = current;
        for (const [found, hit] of PAIRS) {
            if ((declared.get(hit) ?? 0) > (declared.get(found) ?? 0))
                odd.add(`the record declares more that ran (${hit}) than there is (${found}): not counted`, current.at);
        }
        files.push(reportedFile(current));
        record = undefined;
    }
    function open(path, at) {
        waiting = undefined;
        if (record !== undefined) {
            brokenLines++;
            broken ??= new diagnostic/* ReportError */.$g('the record has no end_of_record before the next SF: it was cut', record.at);
            close(record);
        }
        record = lcovRecord({ path, at }, (why, line) => odd.add(`the hits of a function are ${why}: read as 0`, line));
    }
    /** A count that is no plain integer. */
    function oddCount(written, what, number) {
        const read = (0,formats_hits/* readHits */.p)(written);
        if (read.odd !== undefined)
            odd.add(`the ${what} are ${read.odd}: read as 0`, number);
        return read.hits;
    }
    function line(bytes, start, end, number) {
        if (bytes[start] === lcov_parser_LETTER_D && bytes[start + 1] === lcov_parser_LETTER_A && bytes[start + 2] === lcov_parser_COLON) {
            lineData(bytes, start, end, number);
            return;
        }
        if (end === start || bytes[start] === HASH)
            return;
        const word = wordAt(bytes, start, end);
        if (word === undefined)
            other({ bytes, start, end, number });
        else
            keyword(word, { bytes, start, end, number });
    }
    /** Any `DA`: with a checksum, with an odd count, cut at the end of a block. */
    function lineData(bytes, start, end, number) {
        const comma = commaFrom(bytes, start + 3, end);
        const at = (0,formats_hits/* plainInteger */.z)(bytes, start + 3, comma);
        if (record === undefined || at < 0 || at > HIGHEST_LINE) {
            malformed({ bytes, start, end, number }, record === undefined ? 'SF:<file> before it' : 'DA:<line>,<hits>');
            return;
        }
        let hits = (0,formats_hits/* plainInteger */.z)(bytes, comma + 1, end);
        if (hits < 0) {
            const checksum = commaFrom(bytes, comma + 1, end);
            const stop = checksum < 0 ? end : checksum;
            hits = (0,formats_hits/* plainInteger */.z)(bytes, comma + 1, stop);
            if (hits < 0)
                hits = oddCount(bytes.toString('latin1', comma + 1, Math.min(stop, comma + 80)), 'hits of a line', number);
        }
        if (at === 0)
            return;
        record.lines.push(at);
        record.hits.push(hits);
    }
    function branch(field, current) {
        const { bytes, start, end, number } = field;
        const comma = commaFrom(bytes, start + 5, end);
        let last = end - 1;
        while (last > comma && bytes[last] !== COMMA)
            last--;
        const at = (0,formats_hits/* plainInteger */.z)(bytes, start + 5, comma);
        if (at < 0 || at > HIGHEST_LINE || commaFrom(bytes, comma + 1, last) < 0) {
            malformed(field, 'BRDA:<line>,<block>,<branch>,<taken>');
            return;
        }
        let hits = (0,formats_hits/* plainInteger */.z)(bytes, last + 1, end);
        if (hits < 0) {
            const written = bytes.toString('latin1', last + 1, Math.min(end, last + 80));
            hits = written === '-' ? 0 : oddCount(written, 'counts of a branch', number);
        }
        if (at === 0)
            return;
        current.branches.lines.push(at);
        current.branches.arms.push(arms.read(bytes, comma + 1, last));
        current.branches.hits.push(hits);
    }
    function keyword(word, field) {
        const { bytes, start, end, number } = field;
        switch (word) {
            case 'SF':
                open(bytes.toString('utf8', start + 3, end), number);
                return;
            case 'TN':
                waiting = number;
                return;
            case 'to come':
                return;
        }
        if (record === undefined)
            malformed(field, 'SF:<file> before it');
        else if (word === 'BRDA')
            branch(field, record);
        else if (isDeclared(word)) {
            const from = start + word.length + 1;
            const plain = (0,formats_hits/* plainInteger */.z)(bytes, from, end);
            const count = plain >= 0 ? plain : oddCount(bytes.toString('latin1', from, Math.min(end, from + 80)), 'totals', number);
            record.declared.set(word, count);
        }
        else {
            const wanted = record.functions.read(word, field);
            if (wanted !== undefined)
                malformed(field, wanted);
        }
    }
    /** A line without keyword. */
    function other(field) {
        const { bytes, start, end, number } = field;
        const text = bytes.toString('latin1', start, Math.min(end, start + 64)).trim();
        if (text === '' || text === 'EOF')
            return;
        if (!text.startsWith(END)) {
            malformed(field, record === undefined ? 'TN:<test> or SF:<file>' : 'DA:, BRDA:, FN: … or end_of_record');
            return;
        }
        if (record === undefined)
            malformed(field, 'SF:<file> before it');
        else
            close(record);
        // Two files put together: the first had no line feed at its end.
        if (text.length > END.length)
            line(bytes, start + END.length, end, number);
    }
    return {
        line,
        quick: quickLines(() => record, arms),
        take() {
            const taken = files;
            files = [];
            return taken;
        },
        end() {
            if (record !== undefined) {
                const { at } = record;
                close(record);
                broken = new diagnostic/* ReportError */.$g('the file ends in this record, before its end_of_record: it was cut', at);
            }
            else if (waiting !== undefined) {
                broken = new diagnostic/* ReportError */.$g('the file ends after TN, before a record: it was cut', waiting);
            }
        },
        diagnostics: () => [
            ...(brokenLines > 1 ? [{ level: 'warning', message: `${brokenLines} lines are no LCOV records` }] : []),
            ...odd.diagnostics(),
        ],
        check() {
            if (broken !== undefined)
                throw broken;
        },
    };
}
const END = 'end_of_record';
const WORDS = ['SF', 'TN', 'BRDA', 'FN', 'FNDA', 'FNL', 'FNA', ...DECLARED];
/** By their letters as one number. */
const BY_CODE = new Map(WORDS.map((word) => [codeOf([...external_node_buffer_.Buffer.from(word)]), word]));
const [HASH, lcov_parser_COLON, lcov_parser_LETTER_A, lcov_parser_LETTER_D, LETTER_Z] = [35, 58, 65, 68, 90];
/** Two to four capitals before a colon; `undefined` for anything else. */
function wordAt(bytes, start, end) {
    let code = 0;
    let at = start;
    for (; at < end && bytes[at] !== lcov_parser_COLON; at++) {
        const letter = bytes[at] ?? 0;
        if (at - start === 4 || letter < lcov_parser_LETTER_A || letter > LETTER_Z)
            return undefined;
        code = code * 32 + letter - 64;
    }
    if (at === end || at - start < 2)
        return undefined;
    return BY_CODE.get(code) ?? 'to come';
}
function codeOf(letters) {
    return letters.reduce((code, letter) => code * 32 + letter - 64, 0);
}
function isDeclared(word) {
    return DECLARED.some((declared) => declared === word);
}
/** What was found, and what of it was hit. */
const PAIRS = [
    ['LF', 'LH'],
    ['BRF', 'BRH'],
    ['FNF', 'FNH'],
];

// EXTERNAL MODULE: ./lib/formats/lines.js
var formats_lines = __webpack_require__(72155);
;// CONCATENATED MODULE: ./lib/formats/lcov.js



/*
 * LCOV tracefiles (geninfo(1), "FILES"). A line is covered if any `DA` of it has hits > 0; an untaken branch is `0` or `-`.
 *
 * Quirks
 * - checksum as third field of DA: gcovr, `lcov --checksum`
 * - BRDA `-` (line not executed: a branch that was not taken, not "no branch"), blocks `e0` (exception branches): lcov, gcc
 * - branches with names, `BRDA:2,0,jump to line 3,1`: coverage.py ≥ 7.6
 * - FNL and FNA (a function by its place, aliases for template instances): lcov ≥ 2.2; FN:start,end,name: lcov ≥ 2.0; names with commas: grcov
 * - negative, fractional, `1.0e+19` hits and hits beyond 64 bits: gcc's counters in threads; covered means > 0
 * - line 0 (code that the compiler makes up): gcc; it is no line of the source
 * - the same SF in several records, DA repeated: C++ headers and templates; united, never added up
 * - LF and LH without DA: `cargo llvm-cov --summary-only`; totals only
 * - LF smaller than the number of DA lines: gcovr lists excluded lines; the lines count
 * - blanks after end_of_record: lcov ≥ 2.2; `end_of_recordTN:`: two files put together, the first without a last line feed
 * - MCDC and other keywords say nothing about lines, branches or functions: passed over
 *
 * A file that was cut shows it by a record without end_of_record, by half a keyword, or by a TN without a record. Cut exactly
 * between two records it is a smaller, well-formed file: only the comparison with base can tell (`compare/coverage-delta.ts`).
 */
const lcov = {
    name: 'lcov',
    title: 'LCOV',
    kind: 'coverage',
    claims,
    read,
    documentation: {
        producers: ['c8', 'coverage.py', 'gcovr', 'lcov', 'nyc', 'vitest'],
        reads: 'lines with hits, branches by identity, functions; totals of reports without lines',
        limits: 'branches of c8 and vitest (V8) have no identity that is the same in every run: merged shards give a lower bound',
    },
};
function claims({ text, root }) {
    return root === undefined && /^(?:\s*(?:#[^\n]*)?\n)*\s*(?:TN|SF):/.test(text);
}
function* read(chunks) {
    const parser = lcovParser();
    const lines = (0,formats_lines/* lineReader */.g)(parser.line, parser.quick);
    for (const block of (0,decode/* utf8 */.A)(chunks)) {
        lines.write(block);
        const files = parser.take();
        if (files.length > 0)
            yield { files };
    }
    lines.end();
    parser.end();
    yield { files: parser.take(), diagnostics: parser.diagnostics() };
    parser.check();
}


/***/ }),

/***/ 10181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ lineFinder)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2924);

const LINE_FEED = 10;
/**
 * Finds the 1-based line of the byte at an offset of the decoded text by reading it once more up to there: lines are for messages, which
 * few reports need, and counting them in all that goes by costs as much as reading the text of a large output does.
 */
function lineFinder(chunks) {
    return (offset) => {
        let line = 1;
        let passed = 0;
        for (const block of (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .A)(chunks)) {
            const end = offset - passed;
            for (let at = block.indexOf(LINE_FEED); at >= 0 && at < end; at = block.indexOf(LINE_FEED, at + 1))
                line++;
            passed += block.length;
            if (passed >= offset)
                break;
        }
        return line;
    };
}


/***/ }),

/***/ 25402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n$: () => (/* binding */ passedCase),
/* harmony export */   zB: () => (/* binding */ visitCases)
/* harmony export */ });
/* unused harmony export casesOf */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55385);
/* harmony import */ var _passed_columns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66396);



/** A case of the columns as the record that it stands for. */
function passedCase(passed, row, home) {
    const { suite, classname, file, project } = home;
    const start = (0,_passed_columns_js__WEBPACK_IMPORTED_MODULE_2__/* .startOf */ .GH)(passed, row);
    const name = textOf(passed.characters, start, passed.ends[row] ?? start);
    const ms = passed.ms[row] ?? -1;
    const line = passed.lines[row] ?? 0;
    return {
        kind: 'case',
        suite,
        classname,
        name,
        attempts: _domain_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .PASSED_ONCE */ .Xw,
        repeated: 'case',
        ...(ms < 0 ? {} : { ms }),
        ...(file === undefined ? {} : { file }),
        ...(line === 0 ? {} : { line }),
        ...(project === undefined ? {} : { project }),
    };
}
function textOf({ buffer, byteOffset }, start, end) {
    return node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(buffer, byteOffset + start, end - start).toString('latin1');
}
/** All cases of a batch in their order. */
function visitCases({ cases = [], passed }, visitor) {
    let row = 0;
    let run = 0;
    const passUntil = (end) => {
        while (passed !== undefined && row < end) {
            const next = passed.starts[run + 1] ?? passed.length;
            const home = passed.homes[run];
            const to = Math.min(next, end);
            if (home !== undefined)
                visitor.passed(home, row, to);
            if (to === next)
                run++;
            row = to;
        }
    };
    for (let i = 0; i < cases.length; i++) {
        const entry = cases[i];
        if (passed !== undefined)
            passUntil(passed.before[i] ?? 0);
        if (entry !== undefined)
            visitor.entry(entry);
    }
    passUntil(passed?.length ?? 0);
}
/** All cases of a batch in their order, as records. */
function casesOf(batch) {
    const { passed } = batch;
    const all = [];
    visitCases(batch, {
        entry: (entry) => all.push(entry),
        passed: (home, from, to) => {
            if (passed === undefined)
                return;
            for (let row = from; row < to; row++)
                all.push(passedCase(passed, row, home));
        },
    });
    return all;
}


/***/ }),

/***/ 66396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ placeNumbers),
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   _g: () => (/* binding */ keepPassed),
/* harmony export */   fW: () => (/* binding */ placeName),
/* harmony export */   sL: () => (/* binding */ passedColumns),
/* harmony export */   zq: () => (/* binding */ nextColumns)
/* harmony export */ });
/* harmony import */ var _domain_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95470);
/* harmony import */ var _xml_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42516);


/** Enough for most reports, of which there may be thousands. */
const ROWS = 32;
const SIZE = 1024;
/** Longer names are no matter of columns. */
const LONGEST = 1024;
/** What no column of 32 bits holds, either. */
const LARGEST = 2 ** 31 - 1;
const BLANK = 32;
function passedColumns() {
    return columnsOf(memoryFor(ROWS, SIZE));
}
/** The columns behind others: they have room for as many cases, and the one that was placed there. */
function nextColumns(last) {
    const columns = columnsOf(memoryFor(last.ends.length, last.characters.length));
    const row = last.length;
    const start = startOf(last, row);
    const end = last.ends[row] ?? start;
    columns.characters.set(last.characters.subarray(start, end));
    columns.ends[0] = end - start;
    columns.hashes[0] = last.hashes[row] ?? 0;
    placeNumbers(columns, last.ms[row] ?? 0, last.lines[row] ?? 0);
    return columns;
}
function columnsOf(memory) {
    return { ...memory, length: 0, starts: [], homes: [], before: [], isTaken: false };
}
/** One piece of memory for all columns: there may be thousands of files. */
function memoryFor(rows, size) {
    const memory = new ArrayBuffer(rows * 16 + size);
    return {
        ends: new Uint32Array(memory, 0, rows),
        hashes: new Int32Array(memory, rows * 4, rows),
        ms: new Int32Array(memory, rows * 8, rows),
        lines: new Int32Array(memory, rows * 12, rows),
        characters: new Uint8Array(memory, rows * 16, size),
        view: new DataView(memory, rows * 16, size),
    };
}
function grow(columns, rows, size) {
    const { ends, hashes, ms, lines, characters } = columns;
    const memory = memoryFor(rows, size);
    memory.ends.set(ends);
    memory.hashes.set(hashes);
    memory.ms.set(ms);
    memory.lines.set(lines);
    memory.characters.set(characters);
    Object.assign(columns, memory);
}
/** Index of the first byte of the name in a row. */
function startOf({ ends }, row) {
    return row === 0 ? 0 : (ends[row - 1] ?? 0);
}
/** Places a name. `false`: it has other than ASCII characters that mean what they are, or something that is trimmed, and is not placed. */
function placeName(columns, source, start, end) {
    const length = end - start;
    if (length === 0 || length > LONGEST)
        return false;
    const row = columns.length;
    const from = startOf(columns, row);
    if (row === columns.ends.length)
        grow(columns, row * 2, columns.characters.length);
    if (from + length + 4 > columns.characters.length)
        grow(columns, columns.ends.length, from * 2 + LONGEST + 4);
    const { view } = columns;
    let odd = 0;
    let hash = length;
    let to = from;
    let at = start;
    for (; at + 4 <= end; at += 4, to += 4) {
        const word = source.getInt32(at, true);
        view.setInt32(to, word, true);
        odd |= (0,_xml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oddBytes */ .xe)(word);
        hash = (0,_domain_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashWord */ .RC)(hash, word);
    }
    const last = (0,_domain_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .lastWord */ .bx)(source.getInt32(at, true), end - at);
    view.setInt32(to, last, true);
    odd |= (0,_xml_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oddBytes */ .xe)(last);
    if (odd !== 0 || source.getUint8(start) <= BLANK || source.getUint8(end - 1) <= BLANK)
        return false;
    columns.ends[row] = from + length;
    columns.hashes[row] = (0,_domain_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashWord */ .RC)(hash, last);
    return true;
}
/** Places milliseconds and a line beside the name. `false`: they have no place in the columns. */
function placeNumbers(columns, ms, line) {
    columns.ms[columns.length] = ms;
    columns.lines[columns.length] = line;
    return ms <= LARGEST && line <= LARGEST;
}
/** The case that was placed is the next one. */
function keepPassed(columns, home) {
    const row = columns.length;
    const { homes, starts } = columns;
    if (row === 0 || homes[homes.length - 1] !== home) {
        starts.push(row);
        homes.push(home);
    }
    columns.length = row + 1;
}


/***/ }),

/***/ 54954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ typedMessage),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   WU: () => (/* binding */ failedAsExpected),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   lj: () => (/* binding */ unknownStatus),
/* harmony export */   sb: () => (/* binding */ errored)
/* harmony export */ });
/* unused harmony exports capped, failureOf */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _capped_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7543);
/* harmony import */ var _xml_references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33252);



/** Keeps the first and the last lines of a long text. */
function capped(text) {
    if (text.length * 3 <= _capped_text_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_CAP */ .h || node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.byteLength(text) <= _capped_text_js__WEBPACK_IMPORTED_MODULE_1__/* .TEXT_CAP */ .h)
        return text;
    const collected = (0,_capped_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cappedText */ .R)();
    collected.add(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.from(text, 'utf8'));
    return collected.take();
}
/** A name without control characters and colours, and never empty. */
function named(text, otherwise) {
    const name = (0,_xml_references_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutControls */ .DJ)(text ?? '').trim();
    return name === '' ? otherwise : name;
}
function failureOf({ type, message, detail }) {
    const shown = capped((0,_xml_references_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutControls */ .DJ)(message ?? '')).trim();
    const body = capped((0,_xml_references_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutControls */ .DJ)(detail ?? '')).trimEnd();
    return {
        type: (0,_xml_references_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutControls */ .DJ)(type ?? '').trim(),
        message: shown === '' ? firstLine(body) : shown,
        detail: body === shown ? '' : body,
    };
}
function firstLine(text) {
    return text.trimStart().split('\n', 1)[0]?.trim() ?? '';
}
function failed(failure) {
    return { status: 'failed', kind: 'failure', failure: failureOf(failure) };
}
function errored(failure) {
    return { status: 'failed', kind: 'error', failure: failureOf(failure) };
}
function skipped(reason) {
    return { status: 'skipped', reason: capped((0,_xml_references_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutControls */ .DJ)(reason ?? '')).trim(), expectedFailure: false };
}
/** A test that failed as it was marked to: it is kept apart from those that pass. */
function failedAsExpected(reason) {
    return { status: 'skipped', reason: capped((0,_xml_references_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutControls */ .DJ)(reason ?? '')).trim(), expectedFailure: true };
}
/** What JavaScript shows of an error: `Name: message`, or `Name [CODE]: message`. */
function typedMessage(shown) {
    const text = (0,_xml_references_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutControls */ .DJ)(shown);
    const type = /^([A-Z]\w{0,60})(?: \[\w{1,60}\])?: /.exec(text);
    return { type: type?.[1], message: text.slice(type?.[0].length ?? 0) };
}
/** A word for an outcome that the format does not define counts as an error: what cannot be read never passes. */
function unknownStatus(status) {
    const word = typeof status === 'string' ? `"${(0,_xml_references_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutControls */ .DJ)(status).slice(0, 40)}"` : 'that is missing';
    return errored({ message: `the report gives the test a status ${word}, which is not known` });
}


/***/ }),

/***/ 62258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ runError),
/* harmony export */   Nn: () => (/* binding */ oneForEach),
/* harmony export */   d2: () => (/* binding */ runErrors)
/* harmony export */ });
/* harmony import */ var _report_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54954);

/** What the run itself failed with, and no test shows. */
function runError(failure) {
    return {
        kind: 'internal',
        suite: undefined,
        classname: '',
        name: '[run]',
        attempts: [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .errored */ .sb)(failure)],
        repeated: 'case',
    };
}
/** A header may count anything. */
const MOST = 1000;
/** One for each of so many failures that are counted and not named: where there are more than on base, the others are new. */
function runErrors(failure, howMany) {
    return oneForEach(howMany, runError(failure));
}
/** At least one. */
function oneForEach(howMany, entry) {
    return Array.from({ length: Math.min(Math.max(howMany, 1), MOST) }, () => entry);
}


/***/ }),

/***/ 76648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tolerated)
/* harmony export */ });
function tolerated() {
    const kinds = new Map();
    return {
        add(message, line) {
            const kind = kinds.get(message);
            if (kind === undefined)
                kinds.set(message, { line, count: 1 });
            else
                kind.count++;
        },
        diagnostics: () => [...kinds].map(([message, { line, count }]) => ({
            level: 'warning',
            ...(line === undefined ? {} : { line }),
            message: count === 1 ? message : `${message} (and ${count - 1} more)`,
        })),
    };
}


/***/ }),

/***/ 20148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readXmlReport)
/* harmony export */ });
/* harmony import */ var _decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2924);
/* harmony import */ var _line_finder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10181);
/* harmony import */ var _tolerated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76648);
/* harmony import */ var _xml_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63807);




/** Reads a report block by block; what was complete before an error is handed on before the error is thrown. */
function* readXmlReport(chunks, vocabulary, createParser) {
    const { output, take, diagnostics } = collector();
    const parser = createParser(output);
    const reader = (0,_xml_events_js__WEBPACK_IMPORTED_MODULE_2__/* .createXmlReader */ .ff)(vocabulary, parser, (0,_line_finder_js__WEBPACK_IMPORTED_MODULE_1__/* .lineFinder */ .z)(chunks));
    for (const block of (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .A)(chunks)) {
        try {
            reader.write(block);
        }
        finally {
            yield* take();
        }
    }
    try {
        const { notes, rest } = reader.end();
        for (const { message } of notes)
            output.odd(message);
        if (rest !== undefined)
            yield { rest };
        parser.finish?.();
    }
    finally {
        yield* take();
        if (diagnostics().length > 0)
            yield { diagnostics: diagnostics() };
    }
}
function collector() {
    const oddities = (0,_tolerated_js__WEBPACK_IMPORTED_MODULE_3__/* .tolerated */ .N)();
    let files = [];
    let mutants = [];
    let sources = [];
    let started;
    let incomplete;
    const output = {
        file: (file) => files.push(file),
        mutant: (mutant) => mutants.push(mutant),
        source: (folder) => sources.push(folder),
        started: (ms) => {
            started = ms;
        },
        incomplete: (reason) => {
            incomplete = reason;
        },
        odd: (message) => oddities.add(message),
    };
    function* take() {
        if (sources.length > 0)
            yield { sources };
        if (started !== undefined)
            yield { started };
        if (files.length > 0)
            yield { files };
        if (mutants.length > 0)
            yield { mutants };
        if (incomplete !== undefined)
            yield { incomplete };
        files = [];
        mutants = [];
        sources = [];
        started = undefined;
        incomplete = undefined;
    }
    return { output, take, diagnostics: () => oddities.diagnostics() };
}


/***/ }),

/***/ 63807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ff: () => (/* binding */ createXmlReader),
  cq: () => (/* binding */ createXmlReaders),
  jN: () => (/* reexport */ numbered)
});

// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/formats/capped-text.js
var capped_text = __webpack_require__(7543);
// EXTERNAL MODULE: ./lib/formats/xml-values.js
var xml_values = __webpack_require__(42516);
;// CONCATENATED MODULE: ./lib/formats/xml-attributes.js


function attributesOf(window, ranges) {
    const { starts, ends, seen } = ranges;
    const previous = new Array(starts.length).fill(undefined);
    function has(attribute) {
        return seen[attribute] === ranges.tag;
    }
    function text(attribute) {
        return has(attribute) ? (0,xml_values/* valueText */.Ru)(window, starts[attribute] ?? 0, ends[attribute] ?? 0) : undefined;
    }
    function repeatedText(attribute) {
        if (!has(attribute))
            return undefined;
        const start = starts[attribute] ?? 0;
        const end = ends[attribute] ?? 0;
        const last = previous[attribute];
        if (last !== undefined && (0,xml_values/* isRepeated */.B5)(last, window, start, end))
            return last.text;
        const value = (0,xml_values/* valueText */.Ru)(window, start, end);
        if (end - start <= capped_text/* TEXT_CAP */.h)
            previous[attribute] = (0,xml_values/* repeatable */.EQ)(last, window.bytes.subarray(start, end), value);
        return value;
    }
    function number(attribute) {
        return has(attribute) ? (0,xml_values/* valueNumber */.Bp)(window, starts[attribute] ?? 0, ends[attribute] ?? 0) : undefined;
    }
    function raw(attribute, take) {
        return has(attribute) && take(window.view, starts[attribute] ?? 0, ends[attribute] ?? 0);
    }
    function is(attribute, word) {
        if (!has(attribute))
            return false;
        const start = starts[attribute] ?? 0;
        if ((ends[attribute] ?? 0) - start !== word.length)
            return false;
        let i = 0;
        while (i < word.length && window.bytes[start + i] === word.charCodeAt(i))
            i++;
        return i === word.length;
    }
    return { has, hasFrom: (attribute) => ranges.highest >= attribute, text, repeatedText, number, raw, is };
}

;// CONCATENATED MODULE: ./lib/formats/xml-handler.js
/** What is tolerated behind the document, unless it is another one. */
const TEXT_BEHIND = 'text after the end of the document';

// EXTERNAL MODULE: ./lib/formats/xml-bytes.js
var xml_bytes = __webpack_require__(25791);
;// CONCATENATED MODULE: ./lib/formats/xml-layout.js

/** The token goes on behind the bytes that there are. */
const INCOMPLETE = -1;
function attributeRanges(count) {
    return {
        starts: new Int32Array(count),
        ends: new Int32Array(count),
        seen: new Int32Array(count),
        tag: 0,
        highest: -1,
    };
}
/** Attributes of an element that are remembered, and the bytes between two values. */
const REMEMBERED = 8;
const LONGEST = 32;
/**
 * The tags of one element are mostly written alike: what stood between two values of the last one (` time="`) is compared with the next one
 * four bytes at a time, and only what differs is read byte by byte. Equal bytes mean the same, as no such piece depends on what is before.
 */
function attributeScanner(options) {
    const { window, elements, attributes, ranges, fail } = options;
    const { starts, ends, seen } = ranges;
    const places = (elements + 1) * REMEMBERED;
    // One piece of memory for all: there may be thousands of files.
    const pieces = new Uint8Array(places * (LONGEST + 4));
    const words = new DataView(pieces.buffer);
    /** What a piece is: its length, the quote and one more than the attribute, in 8, 8 and 16 bits; 0: none is known. */
    const meanings = new Int32Array(pieces.buffer, places * LONGEST);
    /** Of the piece that was read byte by byte last. */
    let read = -1;
    function remember(place, start, end) {
        const length = end - start;
        for (let i = 0; i < length && i < LONGEST; i++)
            pieces[place * LONGEST + i] = window.bytes[start + i] ?? 0;
        const quote = window.bytes[end - 1] ?? 0;
        meanings[place] = length <= LONGEST ? length | (quote << 8) | ((read + 1) << 16) : 0;
    }
    /**
     * Reads a piece byte by byte: where its value begins, or where the tag ends, `INCOMPLETE` if that is not there yet. Apart from the loop over
     * all pieces, which is compiled in every run.
     */
    function piece(start, place) {
        const { bytes, size } = window;
        let q = start;
        let c;
        do
            c = bytes[++q] ?? 0;
        while (c <= xml_bytes/* BLANK */.Z4);
        if (c === xml_bytes.GT || c === xml_bytes/* SLASH */.o)
            return q;
        const name = q;
        while (c > xml_bytes.GT || (c > xml_bytes/* BLANK */.Z4 && c < xml_bytes.LT && c !== xml_bytes/* SLASH */.o))
            c = bytes[++q] ?? 0;
        const stop = q;
        while (c <= xml_bytes/* BLANK */.Z4)
            c = bytes[++q] ?? 0;
        if (c !== xml_bytes/* EQUALS */.UT || stop === name) {
            if (q >= size)
                return INCOMPLETE;
            fail(`attribute "${(0,xml_bytes/* shownName */.HD)(bytes, name, stop)}" without a value`, name);
        }
        do
            c = bytes[++q] ?? 0;
        while (c <= xml_bytes/* BLANK */.Z4);
        if (q >= size)
            return INCOMPLETE;
        if (c !== xml_bytes/* DOUBLE_QUOTE */.fi && c !== xml_bytes/* SINGLE_QUOTE */.ur) {
            fail(`value of "${(0,xml_bytes/* shownName */.HD)(bytes, name, stop)}" without quotes`, name);
        }
        read = place < elements * REMEMBERED ? attributes.find(bytes, name, stop) : -1;
        remember(place, start, q + 1);
        return q + 1;
    }
    /** Where the tag ends, of which something other than a blank follows a value. */
    function tagEnd(q) {
        const { bytes, size } = window;
        if (q >= size)
            return INCOMPLETE;
        if (bytes[q] !== xml_bytes/* SLASH */.o)
            fail('attributes that no blank separates, or a quote too many', q);
        if (q + 1 >= size)
            return INCOMPLETE;
        if (bytes[q + 1] !== xml_bytes.GT)
            fail('"/" inside a tag', q);
        return q;
    }
    return (start, element) => {
        const { bytes, view, size } = window;
        const tag = (ranges.tag + 1) | 0;
        ranges.tag = tag;
        ranges.highest = -1;
        const last = (element + 1) * REMEMBERED - 1;
        let place = element * REMEMBERED;
        let q = start;
        for (;;) {
            const c = bytes[q] ?? 0;
            if (c === xml_bytes.GT)
                return q;
            if (c > xml_bytes/* BLANK */.Z4)
                return tagEnd(q);
            const known = meanings[place] ?? 0;
            const length = known & 255; // at least four, as in ` x="`
            let quote = (known >> 8) & 255;
            let attribute = (known >> 16) - 1;
            if (length > 0 && isSame(view, q, words, place * LONGEST, length))
                q += length;
            else {
                q = piece(q, place);
                if (q === INCOMPLETE)
                    return INCOMPLETE;
                quote = bytes[q - 1] ?? 0;
                // The tag ends behind a blank.
                if (quote <= xml_bytes/* BLANK */.Z4)
                    continue;
                attribute = read;
            }
            const value = q;
            q = endOfValue(view, q, quote);
            if (q >= size)
                return INCOMPLETE;
            if (attribute >= 0) {
                // Which of two values counts is nobody's to guess: the one that says "passed" would hide the one that says "failed".
                if (seen[attribute] === tag)
                    fail(`attribute "${nameBefore(bytes, value)}" is twice in one tag`, value);
                starts[attribute] = value;
                ends[attribute] = q;
                seen[attribute] = tag;
                if (attribute > ranges.highest)
                    ranges.highest = attribute;
            }
            q++;
            if (place < last)
                place++;
        }
    };
}
/** The name of the attribute whose value begins at `value`, for a message. */
function nameBefore(bytes, value) {
    let end = value - 1;
    while ((bytes[end - 1] ?? 0) <= xml_bytes/* BLANK */.Z4 || bytes[end - 1] === xml_bytes/* EQUALS */.UT)
        end--;
    let start = end;
    while ((bytes[start - 1] ?? 0) > xml_bytes/* BLANK */.Z4)
        start--;
    return (0,xml_bytes/* shownName */.HD)(bytes, start, end);
}
/** `length`: at least four. The last word overlaps the one before it. */
function isSame(a, i, b, j, length) {
    const last = length - 4;
    let at = 0;
    while (at < last && a.getInt32(i + at, true) === b.getInt32(j + at, true))
        at += 4;
    return at >= last && a.getInt32(i + last, true) === b.getInt32(j + last, true);
}
/** Position of the next `quote`, which there is. */
function endOfValue(view, start, quote) {
    const quotes = Math.imul(quote, 0x01010101);
    for (let q = start;; q += 4) {
        const word = view.getInt32(q, true) ^ quotes;
        // The top bit of the first byte that is zero now.
        const zero = (word - 0x01010101) & ~word & 0x80808080;
        if (zero !== 0)
            return q + ((31 - Math.clz32(zero & -zero)) >> 3);
    }
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/formats/xml-names.js

const SLOTS = 256;
const NONE = [];
/** Lists of names are constants: a table is made once for each, not for every file. */
const TABLES = new WeakMap();
function nameTable(names) {
    const table = TABLES.get(names) ?? createTable(names);
    TABLES.set(names, table);
    return table;
}
function createTable(names) {
    const slots = new Array(SLOTS).fill(NONE);
    for (const [index, name] of names.entries()) {
        const bytes = external_node_buffer_.Buffer.from(name, 'utf8');
        const slot = slotOf(bytes.length, bytes[0] ?? 0, bytes[bytes.length - 1] ?? 0);
        slots[slot] = [...(slots[slot] ?? NONE), { bytes, index }];
    }
    function find(bytes, start, end) {
        const length = end - start;
        const slot = slots[slotOf(length, bytes[start] ?? 0, bytes[end - 1] ?? 0)] ?? NONE;
        for (let k = 0; k < slot.length; k++) {
            const entry = slot[k];
            if (entry === undefined || entry.bytes.length !== length)
                continue;
            let i = 0;
            while (i < length && entry.bytes[i] === bytes[start + i])
                i++;
            if (i === length)
                return entry.index;
        }
        return -1;
    }
    return { find };
}
function slotOf(length, first, last) {
    return ((length * 61) ^ (first << 2) ^ last) & (SLOTS - 1);
}
/** Names as keys of their places in the list: `const E = numbered(['testsuite', 'testcase'])`, `E.testcase` is 1. */
function numbered(names) {
    // Made at once: an object that grows name by name is a hash table, which every access to a name is a look into.
    const places = Object.fromEntries(names.map((name, place) => [name, place]));
    return Object.freeze(places); // every name was set above
}

;// CONCATENATED MODULE: ./lib/formats/xml-doctype.js

/**
 * Position behind the `>` of the DOCTYPE that begins at `start`; −1 if it is not in the buffer. The internal subset is skipped with
 * its quoted strings, comments and instructions; nothing in it has any effect.
 */
function endOfDoctype(bytes, start, size) {
    let depth = 0;
    for (let q = start + 2; q < size; q++) {
        const c = bytes[q];
        if (c === xml_bytes/* DOUBLE_QUOTE */.fi || c === xml_bytes/* SINGLE_QUOTE */.ur)
            q = bytes.indexOf(c, q + 1);
        else if (c === xml_bytes/* OPEN_BRACKET */.WL)
            depth++;
        else if (c === xml_bytes/* CLOSE_BRACKET */.wt)
            depth--;
        else if (c === xml_bytes.LT && bytes[q + 1] === xml_bytes/* BANG */.Nl && bytes[q + 2] === xml_bytes/* HYPHEN */.jx)
            q = endOfComment(bytes, q + 4, size);
        else if (c === xml_bytes.LT && bytes[q + 1] === xml_bytes/* QUESTION */.LF)
            q = bytes.indexOf(xml_bytes.GT, q);
        else if (c === xml_bytes.GT && depth <= 0)
            return q + 1;
        if (q < 0)
            return -1;
    }
    return -1;
}
function endOfComment(bytes, start, size) {
    for (let q = start + 2; q < size; q++) {
        if (bytes[q] === xml_bytes.GT && bytes[q - 1] === xml_bytes/* HYPHEN */.jx && bytes[q - 2] === xml_bytes/* HYPHEN */.jx)
            return q;
    }
    return -1;
}

// EXTERNAL MODULE: ./lib/formats/xml-references.js
var xml_references = __webpack_require__(33252);
;// CONCATENATED MODULE: ./lib/formats/xml-text.js



const AMPERSAND = 38;
const SEMICOLON = 59;
function textCollector() {
    const entered = [];
    const free = [];
    let current;
    return {
        enter(wanted) {
            current = wanted ? (free.pop() ?? (0,capped_text/* cappedText */.R)()) : undefined;
            entered.push(current);
        },
        leave() {
            const left = entered.pop();
            current = entered[entered.length - 1];
            if (left === undefined)
                return '';
            free.push(left);
            return (0,xml_references/* withoutControls */.DJ)((0,xml_references/* decodeReferences */.PL)(left.take()));
        },
        wanted: () => current !== undefined,
        add(bytes, start, end) {
            if (current === undefined)
                return end;
            const stop = end === bytes.length ? wholeEnd(bytes, start, end) : end;
            current.add(bytes.subarray(start, stop));
            return stop;
        },
        addVerbatim(bytes, start, end) {
            if (current === undefined || start === end)
                return;
            // All of the text is decoded at its end, so what is not to be decoded is written as if it were.
            const piece = bytes.subarray(start, end);
            current.add(piece.includes(AMPERSAND) ? external_node_buffer_.Buffer.from(piece.toString('latin1').replaceAll('&', '&amp;'), 'latin1') : piece);
        },
    };
}
/** The last position before `end` at which neither a reference nor a character is cut in two. */
function wholeEnd(bytes, start, end) {
    for (let i = end - 1; i >= start && i >= end - xml_references/* LONGEST_REFERENCE */.Xi && bytes[i] !== SEMICOLON; i--) {
        if (bytes[i] === AMPERSAND)
            return i;
    }
    let i = end - 1;
    while (i >= start && i > end - 4 && ((bytes[i] ?? 0) & 0xc0) === 0x80)
        i--;
    return i >= start && (bytes[i] ?? 0) >= 0xc0 ? i : end;
}

;// CONCATENATED MODULE: ./lib/formats/xml-scanner.js






/*
 * The grammar of XML over bytes of UTF-8. It knows no format.
 *
 *   document ← text? ( '<?' … '?>' | '<!--' … '-->' | '<!DOCTYPE' … '>' | blank )* element rest
 *   element  ← '<' name (blank+ attribute)* blank* ( '/>' | '>' content '</' name blank* '>' )
 *   attribute← name blank* '=' blank* ( '"' [^"]* '"' | "'" [^']* "'" )                              (xml-layout.ts)
 *   content  ← ( text | element | '<![CDATA[' … ']]>' | comment | instruction )*
 *   rest     ← ( document elements of the vocabulary | anything else )*
 *
 * Stricter than it need be about what makes a report lie: every end tag must match its start tag, byte for byte, and a file that
 * ends inside an element is an error. More tolerant than XML about what real tools write: control characters, `<` and `&` in
 * attribute values, text before the declaration (a runner's banner) and after the document, several documents one after the other.
 * A DTD is skipped; nothing is ever fetched or expanded.
 */
const D = 68;
const CDATA = external_node_buffer_.Buffer.from('CDATA[');
const CDATA_END = external_node_buffer_.Buffer.from(']]>');
const COMMENT_END = external_node_buffer_.Buffer.from('-->');
const INSTRUCTION_END = external_node_buffer_.Buffer.from('?>');
const DECLARATION = external_node_buffer_.Buffer.from('<?xml ');
const SECOND_LOST = 'a second document begins here and has no element that belongs to the first: it is cut off, or another kind of report; wanted one file for each';
function createScanner(options) {
    const { window, handler, stack, elements, known, attributes, scanAttributes, fail, tolerate } = options;
    const { leaves } = handler;
    const text = textCollector();
    let place = 'before the document';
    /** Inside CDATA, a comment or an instruction: what ends it. */
    let until;
    /** Where in the file one more document was announced of which no element has come yet. */
    let announced;
    function scan() {
        const { bytes, size } = window;
        let p = place === 'before the document' ? findDocument(bytes, size) : 0;
        if (place === 'before the document')
            return p;
        while (p < size) {
            const next = until !== undefined ? skip(p, until) : bytes[p] === xml_bytes.LT ? markup(bytes, p, size) : plain(bytes, p);
            if (next === p || next === INCOMPLETE)
                return p;
            p = next;
        }
        return p;
    }
    /** Up to the end of CDATA, a comment or an instruction, or as far as the window goes. */
    function skip(p, mark) {
        const { bytes, size } = window;
        const at = bytes.indexOf(mark, p);
        // What is found behind the data is left from what was there before.
        const isFound = at >= 0 && at < size;
        const stop = isFound ? at : Math.max(p, size - mark.length + 1);
        if (mark === CDATA_END)
            text.addVerbatim(bytes, p, stop);
        if (!isFound)
            return stop;
        until = undefined;
        return at + mark.length;
    }
    /** Text: up to the next tag, or as far as it is whole. */
    function plain(bytes, p) {
        const next = (0,xml_bytes/* nextTag */.Eh)(bytes, p);
        if (text.wanted())
            return text.add(bytes.subarray(0, window.size), p, next);
        if (place !== 'content')
            outside(p, next);
        return next;
    }
    function outside(start, stop) {
        let p = start;
        while (p < stop && (window.bytes[p] ?? 0) <= xml_bytes/* BLANK */.Z4)
            p++;
        if (p === stop)
            return;
        if (place === 'prolog')
            fail('text before the root element', p);
        tolerate(TEXT_BEHIND, p);
    }
    /** Skips blanks, and a banner: npm and others print lines before the document when a report goes through standard output. */
    function findDocument(bytes, size) {
        let p = 0;
        while (p < size && (bytes[p] ?? 0) <= xml_bytes/* BLANK */.Z4)
            p++;
        if (p === size)
            return p;
        if (bytes[p] !== xml_bytes.LT) {
            tolerate('text before the XML document', p);
            p = bytes.subarray(0, size).indexOf('\n<', p);
            if (p < 0)
                return Math.max(0, size - 1);
            p++;
        }
        place = 'prolog';
        return p;
    }
    /** Where the markup at `p` ends; `INCOMPLETE` if that is not in the window yet. */
    function markup(bytes, p, size) {
        const c = bytes[p + 1] ?? 0;
        if (c > xml_bytes/* QUESTION */.LF)
            return startTag(bytes, p, size);
        if (p + 1 >= size)
            return INCOMPLETE;
        if (c === xml_bytes/* SLASH */.o)
            return endTag(bytes, p, size);
        if (c === xml_bytes/* BANG */.Nl)
            return declaration(bytes, p, size);
        if (c !== xml_bytes/* QUESTION */.LF)
            return startTag(bytes, p, size);
        if (place === 'rest') {
            if (p + DECLARATION.length > size)
                return INCOMPLETE;
            if (bytes.compare(DECLARATION, 0, DECLARATION.length, p, p + DECLARATION.length) === 0)
                announced ??= window.passed + p;
        }
        until = INSTRUCTION_END;
        return p + 2;
    }
    function declaration(bytes, p, size) {
        if (p + 9 > size)
            return INCOMPLETE;
        const c = bytes[p + 2];
        if (c === xml_bytes/* HYPHEN */.jx && bytes[p + 3] === xml_bytes/* HYPHEN */.jx) {
            until = COMMENT_END;
            return p + 4;
        }
        if (c === xml_bytes/* OPEN_BRACKET */.WL && place === 'content' && (0,xml_bytes/* isSame */.Ft)(CDATA, bytes, p + 3)) {
            until = CDATA_END;
            return p + 9;
        }
        if (c === D && place !== 'content')
            return endOfDoctype(bytes, p, size);
        if (place !== 'rest')
            fail('"<!" that begins no comment and no CDATA section', p);
        return p + 2;
    }
    function endTag(bytes, p, size) {
        if (place !== 'content') {
            if (place === 'prolog')
                fail('an end tag before the root element', p);
            tolerate(TEXT_BEHIND, p);
            return p + 2;
        }
        const stop = (0,xml_bytes/* nameEnd */.bC)(bytes, p + 2);
        let q = stop;
        while ((bytes[q] ?? 0) <= xml_bytes/* BLANK */.Z4)
            q++;
        if (q >= size)
            return INCOMPLETE;
        if (bytes[q] !== xml_bytes.GT || !stack.topIs(bytes, p + 2, stop)) {
            fail(`found </${(0,xml_bytes/* shownName */.HD)(bytes, p + 2, stop)}>, wanted </${stack.topName()}>`, p);
        }
        const element = stack.pop();
        if (element >= 0)
            handler.close(element, text.leave());
        if (stack.depth() === 0)
            place = 'rest';
        return q + 1;
    }
    function startTag(bytes, p, size) {
        if (leaves !== undefined && place === 'content' && !text.wanted()) {
            const behind = leaves(window, p);
            if (behind !== p)
                return behind;
        }
        const stop = (0,xml_bytes/* nameEnd */.bC)(bytes, p + 1);
        if (stop >= size)
            return INCOMPLETE;
        const element = elementAt(bytes, p + 1, stop);
        if (place === 'rest' && element < 0) {
            tolerate(TEXT_BEHIND, p);
            return p + 1;
        }
        if (!(0,xml_bytes/* isNameStart */.un)(bytes[p + 1] ?? 0))
            fail('"<" that begins no tag', p);
        const close = scanAttributes(stop, element < 0 ? known : element);
        if (close === INCOMPLETE)
            return INCOMPLETE;
        if (place === 'rest') {
            tolerate('a second document in one file', p);
            announced = undefined;
        }
        place = 'content';
        if (bytes[close] === xml_bytes/* SLASH */.o) {
            if (element >= 0) {
                handler.open(element, attributes);
                handler.close(element, '');
            }
            if (stack.depth() === 0)
                place = 'rest';
            return close + 2;
        }
        if (!stack.push(element, bytes, p + 1, stop))
            fail('elements nested too deep (1,000 levels)', p);
        if (element >= 0)
            text.enter(handler.open(element, attributes));
        return close + 1;
    }
    function elementAt(bytes, start, stop) {
        const element = elements.find(bytes, start, stop);
        if (element >= 0)
            return element;
        const local = (0,xml_bytes/* localName */.fk)(bytes, start, stop);
        return local === start ? element : elements.find(bytes, local, stop);
    }
    function end() {
        const { bytes, size } = window;
        if (place === 'content') {
            fail(`the file ends inside <${stack.topName()}>: it is cut off, what follows is unknown`, size);
        }
        if (place !== 'rest')
            fail('the file ends without an XML element', size);
        const isKnownStart = size > 0 && bytes[0] === xml_bytes.LT && elementAt(bytes, 1, (0,xml_bytes/* nameEnd */.bC)(bytes, 1)) >= 0;
        if (isKnownStart)
            fail('the file ends inside a tag: it is cut off', size);
        if (announced !== undefined)
            fail(SECOND_LOST, announced - window.passed);
        if (size > 0 || until !== undefined)
            tolerate(TEXT_BEHIND, 0);
    }
    return { scan, end };
}

;// CONCATENATED MODULE: ./lib/formats/xml-stack.js

const DEEPEST = 1000;
function openElements() {
    // Reports are about five levels deep.
    let names = external_node_buffer_.Buffer.alloc(128);
    let ends = new Int32Array(16); // ends[d] is where the name at depth d ends
    let elements = new Int32Array(16);
    let depth = 0;
    function push(element, bytes, start, end) {
        if (depth === DEEPEST)
            return false;
        let to = ends[depth] ?? 0;
        if (to + end - start > names.length)
            names = external_node_buffer_.Buffer.concat([names], (to + end - start) * 2);
        for (let i = start; i < end; i++)
            names[to++] = bytes[i] ?? 0;
        depth++;
        if (depth === ends.length) {
            ends = longer(ends);
            elements = longer(elements);
        }
        ends[depth] = to;
        elements[depth] = element;
        return true;
    }
    function pop() {
        return elements[depth--] ?? -1;
    }
    function topIs(bytes, start, end) {
        const stop = ends[depth] ?? 0;
        let from = ends[depth - 1] ?? 0;
        if (stop - from !== end - start)
            return false;
        let i = start;
        while (from < stop && names[from] === bytes[i]) {
            from++;
            i++;
        }
        return from === stop;
    }
    function topName() {
        const start = ends[depth - 1] ?? 0;
        const shown = names.toString('latin1', start, Math.min(ends[depth] ?? 0, start + 60));
        return shown.replaceAll(/[^\w:.-]/g, '?');
    }
    function clear() {
        depth = 0;
    }
    return { depth: () => depth, push, pop, topIs, topName, clear };
}
function longer(numbers) {
    const doubled = new Int32Array(numbers.length * 2);
    doubled.set(numbers);
    return doubled;
}

;// CONCATENATED MODULE: ./lib/formats/xml-window.js


/** The window is as large as the first block at first, as a small report needs no more, and at least this in a long file. */
const BLOCK = 256 * 1024;
const SMALLEST = 1024;
/** What a document with a longer tag had needed is given back. */
const LARGEST_KEPT = 2 * BLOCK;
function emptyWindow() {
    const bytes = external_node_buffer_.Buffer.alloc(0);
    return { bytes, view: viewOf(bytes), size: 0, passed: 0 };
}
/** Nothing of a document that was before is left. */
function clear(window) {
    if (window.bytes.length > LARGEST_KEPT)
        Object.assign(window, emptyWindow());
    window.size = 0;
    window.passed = 0;
}
/** Appends as much of the block as there is room for, at least a byte; how much that is. Makes room only where there is none. */
function append(window, block, from) {
    const wanted = window.size + block.length - from;
    if (roomIn(window) < block.length - from && window.bytes.length < BLOCK)
        resize(window, Math.min(BLOCK, wanted));
    if (roomIn(window) <= 0)
        resize(window, window.size * 2);
    const taken = Math.min(roomIn(window), block.length - from);
    window.bytes.set(from === 0 && taken === block.length ? block : block.subarray(from, from + taken), window.size);
    window.size += taken;
    window.bytes.set(xml_bytes/* SENTINEL */.fd, window.size);
    return taken;
}
/** Forgets the first `count` bytes. */
function consumed(window, count) {
    if (count === 0)
        return;
    window.bytes.copyWithin(0, count, window.size);
    window.size -= count;
    window.passed += count;
    window.bytes.set(xml_bytes/* SENTINEL */.fd, window.size);
}
function roomIn({ bytes, size }) {
    return bytes.length - xml_bytes/* SENTINEL */.fd.length - size;
}
function resize(window, size) {
    const larger = external_node_buffer_.Buffer.alloc(Math.max(SMALLEST, size) + xml_bytes/* SENTINEL */.fd.length);
    larger.set(window.bytes.subarray(0, window.size));
    window.bytes = larger;
    window.view = viewOf(larger);
}
function viewOf({ buffer, byteOffset, length }) {
    return new DataView(buffer, byteOffset, length);
}

;// CONCATENATED MODULE: ./lib/formats/xml-events.js









/** A start tag with its attributes, or a DOCTYPE, in bytes. */
const LONGEST_TAG = 16 * 1024 * 1024;
function createXmlReader(vocabulary, handler, lineAt) {
    return createXmlReaders(vocabulary)(handler, lineAt);
}
/** Readers for documents one after the other: with a new one, that before it is given up. They share their memory and what they learned of tags. */
function createXmlReaders(vocabulary) {
    const window = emptyWindow();
    const ranges = attributeRanges(vocabulary.attributes.length);
    let lineAt;
    const fail = (message, position) => {
        throw new diagnostic/* ReportError */.$g(message, lineAt(window.passed + position));
    };
    const shared = {
        window,
        stack: openElements(),
        elements: nameTable(vocabulary.elements),
        known: vocabulary.elements.length,
        attributes: attributesOf(window, ranges),
        scanAttributes: attributeScanner({
            window,
            elements: vocabulary.elements.length,
            attributes: nameTable(vocabulary.attributes),
            ranges,
            fail,
        }),
        fail,
    };
    return (handler, lines) => {
        lineAt = lines;
        clear(window);
        shared.stack.clear();
        return readDocument(shared, handler, lineAt);
    };
}
function readDocument(shared, handler, lineAt) {
    const { window, fail } = shared;
    const tolerated = new Map();
    const scanner = createScanner({ ...shared, handler, tolerate });
    /** An incomplete token is looked at again only when there are twice as many bytes: time stays linear in its length. */
    let retryAt = 0;
    function tolerate(message, position) {
        if (!tolerated.has(message))
            tolerated.set(message, window.passed + position);
    }
    function write(block) {
        for (let from = 0; from < block.length;) {
            from += append(window, block, from);
            if (window.size < retryAt && window.size < LONGEST_TAG)
                continue;
            consume();
            if (window.size >= LONGEST_TAG)
                fail(`a tag of more than ${LONGEST_TAG >> 20} MB`, 0);
        }
    }
    function consume() {
        if (window.size === 0)
            return;
        consumed(window, scanner.scan());
        retryAt = window.size * 2;
    }
    function end() {
        consume();
        scanner.end();
        const rest = tolerated.get(TEXT_BEHIND);
        const notes = [...tolerated].map(([message, offset]) => ({ level: 'warning', line: lineAt(offset), message }));
        return rest === undefined ? { notes } : { notes, rest };
    }
    return { write, end };
}


/***/ }),

/***/ 33252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ withoutControls),
/* harmony export */   PL: () => (/* binding */ decodeReferences),
/* harmony export */   Xi: () => (/* binding */ LONGEST_REFERENCE)
/* harmony export */ });
/** Longest reference that is decoded, in characters. */
const LONGEST_REFERENCE = 16;
/**
 * The five predefined entities and numeric references, decoded once; anything else (entities of a DTD, references to no
 * character) stays as written. No entity is ever expanded.
 */
function decodeReferences(text) {
    let at = text.indexOf('&');
    if (at < 0)
        return text;
    let decoded = '';
    let from = 0;
    for (; at >= 0; at = text.indexOf('&', at + 1)) {
        const end = semicolon(text, at + 1);
        const character = end < 0 ? undefined : referenced(text.slice(at + 1, end));
        if (character === undefined)
            continue;
        decoded += text.slice(from, at) + character;
        from = end + 1;
        at = end;
    }
    return from === 0 ? text : decoded + text.slice(from);
}
function semicolon(text, start) {
    const stop = Math.min(text.length, start + LONGEST_REFERENCE - 1);
    for (let i = start; i < stop; i++)
        if (text.charCodeAt(i) === 59)
            return i;
    return -1;
}
const DECIMAL = /^#[0-9]+$/;
const HEXADECIMAL = /^#[xX][0-9a-fA-F]+$/;
function referenced(name) {
    switch (name) {
        case 'lt':
            return '<';
        case 'gt':
            return '>';
        case 'amp':
            return '&';
        case 'quot':
            return '"';
        case 'apos':
            return "'";
    }
    if (DECIMAL.test(name))
        return character(Number.parseInt(name.slice(1), 10));
    return HEXADECIMAL.test(name) ? character(Number.parseInt(name.slice(2), 16)) : undefined;
}
function character(code) {
    const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : undefined;
}
/**
 * Without control characters other than tab and line feed, without ANSI sequences (colours), with line feeds for CR LF and CR.
 * Node's test runner, PHPUnit and others write them raw or as references.
 */
function withoutControls(text) {
    if (!CONTROL.test(text))
        return text;
    return text.replaceAll(ANSI, '').replaceAll(/\r\n?/g, '\n').replaceAll(CONTROLS, '');
}
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
const ANSI = /\u001b\[[0-?]{0,32}[ -/]{0,4}[@-~]/g;


/***/ }),

/***/ 42516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ isRepeated),
/* harmony export */   Bp: () => (/* binding */ valueNumber),
/* harmony export */   EQ: () => (/* binding */ repeatable),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   xe: () => (/* binding */ oddBytes)
/* harmony export */ });
/* harmony import */ var _capped_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7543);
/* harmony import */ var _xml_references_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33252);


/** The text of `bytes[start … end)`: decoded once, without control characters; beyond 16 KB its first and last parts. */
function valueText(window, start, end) {
    const { bytes } = window;
    if (end - start > _capped_text_js__WEBPACK_IMPORTED_MODULE_0__/* .TEXT_CAP */ .h)
        return cappedValue(bytes.subarray(start, end));
    if (isPlain(window, start, end))
        return bytes.toString('latin1', start, end);
    return (0,_xml_references_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .DJ)((0,_xml_references_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeReferences */ .PL)(bytes.toString('utf8', start, end)));
}
function cappedValue(bytes) {
    const capped = (0,_capped_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cappedText */ .R)();
    capped.add(bytes);
    return (0,_xml_references_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .DJ)((0,_xml_references_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeReferences */ .PL)(capped.take()));
}
/** Whether all bytes are ASCII, none a control character or an ampersand. */
function isPlain({ bytes, view }, start, end) {
    let odd = 0;
    let p = start;
    for (; p + 4 <= end; p += 4)
        odd |= oddBytes(view.getInt32(p, true));
    if (odd !== 0)
        return false;
    for (; p < end; p++) {
        const byte = bytes[p] ?? 0;
        if (byte < 32 || byte > 126 || byte === 38)
            return false;
    }
    return true;
}
/** The top bit of a byte below 32, of 127, of one above, and of an ampersand; of no plain one while there is none of them: 0. */
function oddBytes(word) {
    const ampersand = word ^ 0x26262626;
    return ((word - 0x20202020) | (word + 0x01010101) | word | ((ampersand - 0x01010101) & ~ampersand)) & 0x80808080;
}
function isRepeated(last, { bytes, view }, start, end) {
    const { length, words } = last;
    if (end - start !== length)
        return false;
    let i = 0;
    while (i + 4 <= length && words.getInt32(i, true) === view.getInt32(start + i, true))
        i += 4;
    while (i < length && last.bytes[i] === bytes[start + i])
        i++;
    return i === length;
}
function repeatable(last, value, text) {
    const { length } = value;
    const fits = last !== undefined && last.bytes.length >= length;
    const bytes = fits ? last.bytes : new Uint8Array(length * 2);
    bytes.set(value);
    return { bytes, words: fits ? last.words : new DataView(bytes.buffer), length, text };
}
const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const DECIMAL = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;
/** A finite number as JSON, `1.0e+19` or `-1` write it; `undefined` for anything else. */
function valueNumber({ bytes }, start, end) {
    let value = 0;
    let point = end; // where the decimals begin
    let i = start;
    for (; i < end; i++) {
        const digit = (bytes[i] ?? 0) - 48;
        if (digit >= 0 && digit <= 9)
            value = value * 10 + digit;
        else if (digit === -2 && point === end && i > start)
            point = i + 1;
        else
            break;
    }
    // Up to 15 digits are exact, and so is the power of ten: their quotient is the nearest number there is.
    if (i === end && end > start && end - start <= 15) {
        return point === end ? value : value / (POWERS[end - point] ?? Number.NaN);
    }
    if (end - start > 64)
        return undefined;
    const written = bytes.toString('latin1', start, end);
    const parsed = DECIMAL.test(written) ? Number(written) : Number.NaN;
    return Number.isFinite(parsed) ? parsed : undefined;
}


/***/ }),

/***/ 37267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createSnapshotBuilder)
});

// EXTERNAL MODULE: ./lib/formats/passed-cases.js
var passed_cases = __webpack_require__(25402);
// EXTERNAL MODULE: ./lib/merge/identity.js
var identity = __webpack_require__(75372);
;// CONCATENATED MODULE: ./lib/merge/cases.js


/** Takes the cases of one report: those that passed many at once, as long as their names are the same in every run. */
function collectCases({ reader, recorder, seen }) {
    const entry = (reported) => {
        const { suite, test } = reader.entry(reported);
        recorder.add(suite, test, reported.repeated);
        seen.count(test, reported);
    };
    return {
        add(batch) {
            const { passed } = batch;
            (0,passed_cases/* visitCases */.zB)(batch, {
                entry,
                passed(home, from, to) {
                    if (passed === undefined)
                        return;
                    for (let row = from; row < to;) {
                        const end = firstSuspect(passed, row, to);
                        if (end > row) {
                            recorder.addPassed(reader.home(home), passed, { from: row, to: end });
                            seen.countPassed(end - row);
                        }
                        if (end < to)
                            entry((0,passed_cases/* passedCase */.n$)(passed, end, home));
                        row = end + 1;
                    }
                },
            });
        },
    };
}
/** The first of the cases of which the name may have something to mask; `to`: none. */
function firstSuspect({ characters, ends }, from, to) {
    let start = from === 0 ? 0 : (ends[from - 1] ?? 0);
    for (let row = from; row < to; row++) {
        const end = ends[row] ?? start;
        if ((0,identity/* isSuspectIn */.h6)(characters, start, end))
            return row;
        start = end;
    }
    return to;
}

// EXTERNAL MODULE: ./lib/merge/close.js
var merge_close = __webpack_require__(73588);
// EXTERNAL MODULE: ./lib/merge/coverage.js + 1 modules
var merge_coverage = __webpack_require__(14399);
// EXTERNAL MODULE: ./lib/merge/coverage-suites.js
var coverage_suites = __webpack_require__(94272);
// EXTERNAL MODULE: ./lib/merge/entries.js
var entries = __webpack_require__(26916);
// EXTERNAL MODULE: ./lib/merge/mutants.js
var mutants = __webpack_require__(14148);
// EXTERNAL MODULE: ./lib/merge/part.js + 1 modules
var part = __webpack_require__(8825);
// EXTERNAL MODULE: ./lib/merge/snapshot.js + 3 modules
var snapshot = __webpack_require__(40771);
;// CONCATENATED MODULE: ./lib/merge/builder.js








function createSnapshotBuilder({ paths, since, suites = [] }) {
    const closed = [];
    const coverage = (0,merge_coverage/* collectCoverage */.fm)(paths);
    const bySuite = (0,coverage_suites/* collectSuites */.C)(suites);
    const kept = [];
    const destination = {
        paths,
        closed,
        coverage,
        bySuite,
        kept,
        keeps: (path) => suites.some(({ selection, includes }) => selection === 'partial' && includes(path)),
        createRecorder: (0,part/* createRecorders */.i)(),
        createEntryReader: (0,entries/* createEntryReaders */.J)((written) => {
            const answer = paths.resolve(written);
            return answer.resolved ? answer.path : undefined;
        }),
    };
    return {
        open: (report) => openReport(since === undefined ? report : { ...report, since }, destination),
        build: () => (0,snapshot/* assemble */.fT)({
            parts: closed.map(({ part }) => part),
            troubles: closed.flatMap(({ troubles }) => troubles),
            coverage: coverage.finish(),
            mutants: closed.map(({ mutants }) => mutants).reduce(mutants/* uniteMutants */._, undefined),
            suiteCoverage: bySuite.finish(),
            keptCoverage: kept,
        }),
    };
}
function openReport(report, destination) {
    const { paths, closed, coverage, bySuite, kept, keeps } = destination;
    const recorder = destination.createRecorder();
    const seen = (0,merge_close/* createReportNotes */.cf)();
    const cases = collectCases({ reader: destination.createEntryReader(report), recorder, seen });
    // Most reports have one kind of thing: nothing is made for the others.
    let covered;
    let mutated;
    return {
        batch(batch) {
            seen.note(batch);
            for (const diagnostic of batch.diagnostics ?? [])
                seen.diagnostics.push({ ...diagnostic, file: report.path });
            if (batch.cases !== undefined)
                cases.add(batch);
            if (batch.files !== undefined || batch.sources !== undefined) {
                covered ??= coverage.open({ format: report.format ?? '', path: report.path });
                covered.add(batch);
            }
            if (batch.mutants !== undefined) {
                mutated ??= (0,mutants/* collectMutants */.D)(paths, report.path);
                mutated.add(batch);
            }
        },
        close(diagnostics) {
            seen.diagnostics.push(...diagnostics);
            const { coverage: own, ...rest } = (0,merge_close/* closeReport */.TF)(report, { recorder, covered, mutated, seen });
            // The union has its lines; of the reports one by one only what a suite needs is kept.
            if (own !== undefined) {
                const { path, environment } = report;
                bySuite.add(path, own);
                // Of a broken one nobody knows what it leaves out: no later run is to take it for a measurement.
                if (rest.part.row.state === 'whole' && keeps(path))
                    kept.push({ path, environment, coverage: own });
            }
            closed.push(rest);
            return rest.part.row;
        },
    };
}


/***/ }),

/***/ 73588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TF: () => (/* binding */ closeReport),
/* harmony export */   Y8: () => (/* binding */ isBefore),
/* harmony export */   cf: () => (/* binding */ createReportNotes)
/* harmony export */ });
/* harmony import */ var _domain_mutants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7068);
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84694);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88979);
/* harmony import */ var _case_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87775);
/* harmony import */ var _coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26346);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26916);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21447);







function createReportNotes() {
    const counts = { total: 0, passed: 0, failed: 0, skipped: 0 };
    const incomplete = [];
    const saw = { cases: false, files: false, mutants: false, internal: false };
    let started;
    return {
        note(batch) {
            // A report of several suites is as fresh as its freshest: it was written after that one began.
            if (batch.started !== undefined)
                started = Math.max(started ?? batch.started, batch.started);
            if (batch.incomplete !== undefined)
                incomplete.push(batch.incomplete);
            saw.cases ||= batch.cases !== undefined;
            saw.files ||= batch.files !== undefined;
            saw.mutants ||= batch.mutants !== undefined;
        },
        count({ kind, verdict }, { implied, listed, reach }) {
            saw.internal ||= kind === 'internal' && reach !== 'suite';
            // An error of a suite is ours, not an entry of the report.
            if ((kind === 'suite' && listed !== true) || implied === true)
                return;
            counts.total++;
            if (verdict === 'skipped')
                counts.skipped++;
            else if (verdict === 'passed' || verdict === 'flaky')
                counts.passed++;
            else
                counts.failed++;
        },
        countPassed(count) {
            counts.total += count;
            counts.passed += count;
        },
        diagnostics: [],
        incomplete,
        cases: () => ({ ...counts }),
        started: () => started,
        saw,
    };
}
/** Decides what the report is worth. What was written before the run started has no results of this run: its suites stay, without cases. */
function closeReport(report, { recorder, covered, mutated, seen }) {
    const { path, environment, format } = report;
    const state = stateOf(report, seen);
    const diagnostics = [
        ...seen.diagnostics,
        ...(state === 'stale' ? [staleDiagnostic(path)] : ambiguousPaths(path, covered?.ambiguous() ?? [])),
    ];
    // What is stale never becomes part of the whole.
    const coverage = state === 'stale' ? undefined : covered?.close();
    const mutants = state === 'stale' ? undefined : mutated?.mutants();
    const recorded = recorder.finish();
    const row = { path, environment, format, state, diagnostics };
    if (holdsTests(report, seen)) {
        row.cases = seen.cases();
        row.tests = (0,_case_list_js__WEBPACK_IMPORTED_MODULE_0__/* .countSlices */ .Nv)([recorded]);
    }
    const measured = coverage === undefined ? emptyCoverage(report, seen) : { ...(0,_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageTotals */ .wB)(coverage), files: coverage.files.size };
    if (measured !== undefined)
        row.coverage = measured;
    if (mutants !== undefined)
        row.mutants = (0,_domain_mutants_js__WEBPACK_IMPORTED_MODULE_4__/* .countMutants */ .m)([...mutants.files.values()].flat());
    const reasons = reasonsOf({ path, state, seen });
    const troubles = suitesInTrouble(report, { state, suites: recorded.suites, reasons });
    return { part: { row, recorded: state === 'stale' ? undefined : recorded }, troubles, mutants, coverage };
}
/** File systems and archives keep times to 1 or 2 seconds. */
const CLOCK_GRAIN = 2000;
/** Whether a file of that time was there before; both in milliseconds. */
function isBefore(time, since) {
    return time < since - CLOCK_GRAIN;
}
function stateOf({ modified, since, format }, seen) {
    if (since !== undefined) {
        const written = [modified, seen.started()].filter((time) => time !== undefined);
        if (written.some((time) => isBefore(time, since)))
            return 'stale';
    }
    const broken = seen.diagnostics.some(({ level }) => level === 'error');
    if (format === undefined)
        return 'unreadable';
    if (broken && seen.cases().total === 0 && !seen.saw.files && !seen.saw.mutants)
        return 'unreadable';
    return broken || seen.incomplete.length > 0 ? 'partial' : 'whole';
}
function staleDiagnostic(file) {
    return { level: 'error', file, message: 'was written before this run started: left out' };
}
const EXAMPLES = 3;
function ambiguousPaths(file, paths) {
    if (paths.length === 0)
        return [];
    const rest = paths.length > EXAMPLES ? ` and ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(paths.length - EXAMPLES)} more` : '';
    const which = `${paths
        .slice(0, EXAMPLES)
        .map((path) => (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .quote */ .hD)(path, 200))
        .join(', ')}${rest}`;
    const message = `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(paths.length, 'path')} could be any of several files of the repository: ${which}. Different files may be counted as one; wanted are paths from the root of the repository, or the report in the folder of its package`;
    return [{ level: 'warning', file, message }];
}
/** An empty report has no batch that would tell its kind. */
function holdsTests({ format, kind, purpose }, { saw }) {
    if (saw.cases)
        return true;
    return format !== undefined && !saw.files && !saw.mutants && (kind ?? purpose) === 'tests';
}
/** Also of a file that was to be a report of coverage, and broke before it said so: what it was to hold is missing in every total. */
function emptyCoverage({ format, kind, purpose }, { saw, diagnostics }) {
    if (format === undefined && purpose === 'coverage') {
        return diagnostics.some(({ level }) => level === 'error') ? { files: 0 } : undefined;
    }
    return format !== undefined && !saw.cases && !saw.mutants && (kind ?? purpose) === 'coverage'
        ? { files: 0 }
        : undefined;
}
/** Why all suites of the report are in doubt: nobody can tell which of them are complete. */
function reasonsOf({ path, state, seen, }) {
    if (state === 'stale')
        return [`${path}: was written before this run started`];
    const errors = seen.diagnostics.filter(({ level }) => level === 'error');
    const clauses = [...seen.incomplete, ...errors.map(({ message }) => message)];
    if (seen.saw.internal && _suites_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRY_REASONS */ .l8.internal !== undefined)
        clauses.push(_suites_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRY_REASONS */ .l8.internal);
    return (0,_suites_js__WEBPACK_IMPORTED_MODULE_3__/* .uniteReasons */ .R9)(clauses.map((clause) => `${path}: ${clause}`));
}
function suitesInTrouble(report, { state, suites, reasons }) {
    if (reasons.length === 0)
        return [];
    const doubt = state === 'whole' ? 'partial' : state;
    if (suites.length > 0)
        return suites.map(({ environment, name }) => ({ environment, name, state: doubt, reasons }));
    // Nothing of a coverage report is lost to the tests.
    if (report.purpose !== 'tests' || report.kind === 'coverage')
        return [];
    return [{ environment: report.environment, name: (0,_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteOfReport */ .C)(report.path), state: doubt, reasons }];
}


/***/ }),

/***/ 94272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ collectSuites),
/* harmony export */   t: () => (/* binding */ uniteSuites)
/* harmony export */ });
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54621);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14399);
/* harmony import */ var _coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26346);



function collectSuites(suites) {
    const found = suites.map(({ name, includes }) => ({ name, includes, all: [] }));
    return {
        add(report, coverage) {
            for (const { includes, all } of found)
                if (includes(report))
                    all.push(coverage);
        },
        finish: () => found
            .flatMap(({ name, all }) => {
            const united = all.length < 2 ? undefined : (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .uniteCoverages */ .fR)(all);
            return united === undefined ? [] : [{ name, reports: all.length, totals: (0,_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageTotals */ .wB)(united) }];
        })
            .sort((a, b) => (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)(a.name, b.name)),
    };
}
/**
 * Of shards: the lines are not there any more, so that a suite of which several shards have something has no number. The same shard twice is
 * one.
 */
function uniteSuites(all) {
    const byName = new Map();
    for (const suite of all.flat()) {
        const same = byName.get(suite.name) ?? new Map();
        byName.set(suite.name, same.set(JSON.stringify([suite.reports, suite.totals]), suite));
    }
    return [...byName.values()]
        .flatMap((different) => (different.size === 1 ? [...different.values()] : []))
        .sort((a, b) => (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)(a.name, b.name));
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

/***/ 14399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fm: () => (/* binding */ collectCoverage),
  _i: () => (/* binding */ uniteCoverage),
  fR: () => (/* binding */ uniteCoverages)
});

// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/merge/coverage-branches.js
var coverage_branches = __webpack_require__(58345);
// EXTERNAL MODULE: ./lib/merge/coverage-detail.js
var coverage_detail = __webpack_require__(47268);
// EXTERNAL MODULE: ./lib/merge/coverage-lines.js
var coverage_lines = __webpack_require__(30606);
// EXTERNAL MODULE: ./lib/merge/coverage-pack.js
var coverage_pack = __webpack_require__(55356);
// EXTERNAL MODULE: ./lib/merge/coverage-units.js
var coverage_units = __webpack_require__(73298);
;// CONCATENATED MODULE: ./lib/merge/coverage-file.js





/** One source file from all that one report says of it: hit if any part of the report hit it. */
function fileCoverage(path, parts, packer = createFilePacker()) {
    const packed = parts.map((part) => packer.part(path, part));
    return uniteParts(packed, packer) ?? packer.part(path, { path, lines: [], hits: [] });
}
/** Parts of one file. Halves are united first: thousands of classes in one file cost n log n lines, not n². `undefined` for none. */
function uniteParts(parts, packer) {
    if (parts.length <= 1)
        return parts[0];
    const united = uniteDetails(parts.map(coverage_detail/* detailOf */.Rw));
    return united === undefined ? undefined : packer.detail(united);
}
/** The same source file from two reports. */
function uniteFiles(a, b, packer = (0,coverage_pack/* createFilePacker */.l)()) {
    return packer.detail(uniteTwo((0,coverage_detail/* detailOf */.Rw)(a), (0,coverage_detail/* detailOf */.Rw)(b)));
}
function uniteDetails(details) {
    if (details.length <= 1)
        return details[0];
    const half = details.length >> 1;
    const first = uniteDetails(details.slice(0, half));
    const second = uniteDetails(details.slice(half));
    return first === undefined || second === undefined ? (first ?? second) : uniteTwo(first, second);
}
function uniteTwo(a, b) {
    return {
        path: a.path,
        ...(0,coverage_lines/* uniteLines */.PD)(a, b),
        branches: (0,coverage_branches/* uniteBranches */.c0)(a.branches, b.branches),
        functions: (0,coverage_units/* uniteUnits */.Fc)(a.functions, b.functions),
        statements: (0,coverage_units/* uniteUnits */.Fc)(a.statements, b.statements),
        totals: uniteTotals(a.totals, b.totals),
    };
}
/** Declared totals say how many, not which: the larger numbers are a lower bound of what both cover together. */
function uniteTotals(a, b) {
    const united = { ...a };
    for (const kind of KINDS) {
        const theirs = b[kind];
        const ours = a[kind];
        if (theirs === undefined)
            continue;
        united[kind] =
            ours === undefined
                ? theirs
                : { covered: Math.max(ours.covered, theirs.covered), total: Math.max(ours.total, theirs.total) };
    }
    return united;
}
const KINDS = ['lines', 'branches', 'functions', 'statements'];

;// CONCATENATED MODULE: ./lib/merge/coverage.js



function collectCoverage(paths) {
    const packer = (0,coverage_pack/* createFilePacker */.l)();
    const union = coverageUnion(packer);
    return {
        open(opened) {
            const report = readReport(opened, { paths, packer });
            return {
                add: report.add,
                ambiguous: report.ambiguous,
                close() {
                    const coverage = report.coverage();
                    if (coverage !== undefined)
                        union.add(coverage);
                    return coverage;
                },
            };
        },
        finish: union.coverage,
    };
}
function readReport({ format, path: report }, { paths, packer }) {
    const sources = new Set();
    const resolved = new Map();
    const unresolved = new Set();
    const ambiguous = new Set();
    /** Paths in a folder for temporary files, and what they are if the report has no others of the repository. */
    const temporary = new Map();
    let hasLasting = false;
    const parts = new Map();
    let origin = report === undefined ? {} : { report };
    let any = false;
    function repositoryPath({ path: written, module }) {
        const known = resolved.get(written);
        if (known !== undefined)
            return known;
        const result = paths.resolve(written, module === undefined ? origin : { ...origin, module });
        if (!result.resolved)
            unresolved.add(written);
        if (!result.resolved && result.reason === 'ambiguous')
            ambiguous.add(written);
        const isTemporary = result.resolved && result.temporary === true;
        hasLasting ||= result.resolved && !isTemporary;
        const path = isTemporary ? (0,domain_text/* repoPath */.q)(written) : result.path;
        if (isTemporary)
            temporary.set(path, result.path);
        resolved.set(written, path);
        return path;
    }
    /** A checkout may lie in a folder for temporary files. Beside files of another one that is no checkout, but what a test wrote. */
    function settleTemporary() {
        for (const [written, path] of temporary) {
            const found = parts.get(written) ?? [];
            if (hasLasting)
                unresolved.add(written);
            else {
                parts.delete(written);
                parts.set(path, [...(parts.get(path) ?? []), ...found.map((part) => ({ ...part, path }))]);
            }
        }
    }
    function united() {
        const files = new Map();
        for (const [path, all] of parts) {
            const file = uniteParts(all, packer);
            if (file !== undefined)
                files.set(path, file);
        }
        return files;
    }
    return {
        add({ sources: more, files }) {
            if (more !== undefined) {
                for (const source of more)
                    sources.add(source);
                origin = { ...origin, sources: [...sources] };
            }
            any ||= files !== undefined;
            for (const file of files ?? []) {
                const path = repositoryPath(file);
                const known = parts.get(path);
                const part = packer.part(path, file);
                if (known === undefined)
                    parts.set(path, [part]);
                else
                    known.push(part);
            }
        },
        ambiguous: () => [...ambiguous].sort(domain_text/* byText */.z),
        coverage() {
            if (!any)
                return undefined;
            settleTemporary();
            return {
                files: byPath(united()),
                formats: [format],
                reports: 1,
                unresolved: [...unresolved].sort(domain_text/* byText */.z),
                ...(paths.isLookedUp() ? {} : { asWritten: true }),
            };
        },
    };
}
/**
 * The union of reports: a line is covered if one of them covers it, and a line that one of them does not measure does not vanish.
 * Associative, commutative, and idempotent in covered and total (hits add up). `undefined` for none.
 */
function uniteCoverages(all) {
    const union = coverageUnion((0,coverage_pack/* createFilePacker */.l)());
    for (const coverage of all)
        union.add(coverage);
    return union.coverage();
}
/** Two shards or snapshots as one. */
function uniteCoverage(a, b) {
    return uniteCoverages([a, b]) ?? a;
}
function coverageUnion(packer) {
    const files = new Map();
    const formats = new Set();
    const unresolved = new Set();
    let reports = 0;
    let asWritten = false;
    /** The first, which is the union of one. */
    let alone;
    function add(coverage) {
        reports += coverage.reports;
        for (const format of coverage.formats)
            formats.add(format);
        for (const path of coverage.unresolved)
            unresolved.add(path);
        asWritten ||= coverage.asWritten === true;
        for (const [path, file] of coverage.files) {
            const known = files.get(path);
            files.set(path, known === undefined ? file : uniteFiles(known, file, packer));
        }
    }
    return {
        add(coverage) {
            if (alone === undefined && reports === 0) {
                alone = coverage;
                return;
            }
            if (alone !== undefined)
                add(alone);
            alone = undefined;
            add(coverage);
        },
        coverage() {
            if (alone !== undefined && alone.reports > 0)
                return alone;
            if (reports === 0)
                return undefined;
            const sorted = { formats: [...formats].sort(domain_text/* byText */.z), unresolved: [...unresolved].sort(domain_text/* byText */.z) };
            return { files: byPath(new Map(files)), reports, ...sorted, ...(asWritten ? { asWritten } : {}) };
        },
    };
}
/** In the order of their code units, as every order of paths. */
function byPath(files) {
    const paths = [...files.keys()];
    if (paths.every((path, i) => i === 0 || (paths[i - 1] ?? '') < path))
        return files;
    const sorted = new Map();
    for (const path of paths.sort()) {
        const file = files.get(path);
        if (file !== undefined)
            sorted.set(path, file);
    }
    return sorted;
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

/***/ 14185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QD: () => (/* binding */ hashOfCase),
/* harmony export */   qj: () => (/* binding */ createHasher),
/* harmony export */   xZ: () => (/* binding */ createSeeder)
/* harmony export */ });
/* harmony import */ var _domain_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95470);
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69436);


/** Neighbours mostly share what they are in. */
function createSeeder() {
    let classname = '';
    let file;
    let seed = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)('', (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)('', 0));
    return (test) => {
        if (test.classname !== classname || test.file !== file) {
            classname = test.classname;
            file = test.file;
            seed = (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(classname, (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(file ?? '', 0));
        }
        return seed;
    };
}
/** Of a case in its suite, of which the name has a hash of its own. */
function hashOfCase(seed, name) {
    return (0,_domain_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .hashWord */ .RC)(seed, name);
}
/** Hashes what identifies a case in its suite. */
function createHasher() {
    const seedOf = createSeeder();
    return (test) => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(test.name, seedOf(test));
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

/***/ 1701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ uniteKept),
/* harmony export */   y: () => (/* binding */ reportKey)
/* harmony export */ });
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54621);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14399);


/** A report is the same in two runs where its path and its environment are. No environment has a NUL. */
function reportKey({ path, environment }) {
    return `${environment}\0${path}`;
}
/** Of shards, in a canonical order. What this run measured is kept before what another did; the same shard twice is one. */
function uniteKept(all) {
    const byReport = new Map();
    for (const kept of all) {
        const known = byReport.get(reportKey(kept));
        byReport.set(reportKey(kept), known === undefined ? kept : uniteTwo(known, kept));
    }
    return [...byReport.values()].sort((a, b) => (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(a.path, b.path) || (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(a.environment, b.environment));
}
function uniteTwo(a, b) {
    if (a.from !== undefined || b.from !== undefined) {
        const younger = (a.from?.age ?? 0) <= (b.from?.age ?? 0) ? a : b;
        return younger;
    }
    return isSame(a.coverage, b.coverage) ? a : { ...a, coverage: (0,_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .uniteCoverage */ ._i)(a.coverage, b.coverage) };
}
function isSame(a, b) {
    if (a.files.size !== b.files.size)
        return false;
    return [...a.files].every(([path, { packed }]) => {
        const other = b.files.get(path)?.packed;
        return other !== undefined && Buffer.compare(packed, other) === 0;
    });
}


/***/ }),

/***/ 14148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ collectMutants),
/* harmony export */   _: () => (/* binding */ uniteMutants)
/* harmony export */ });
/* harmony import */ var _domain_mutants_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7068);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54621);


/** `report`: where it lies. */
function collectMutants(paths, report) {
    const origin = { report };
    const files = new Map();
    const unresolved = new Set();
    let any = false;
    return {
        add({ mutants }) {
            any ||= mutants !== undefined;
            for (const { file, line, endLine, mutator, status } of mutants ?? []) {
                const { path, resolved } = paths.resolve(file, origin);
                if (!resolved)
                    unresolved.add(file);
                const known = files.get(path);
                if (known === undefined)
                    files.set(path, [{ line, endLine, mutator, status }]);
                else
                    known.push({ line, endLine, mutator, status });
            }
        },
        mutants() {
            if (!any)
                return undefined;
            const sorted = [...files].map(([path, all]) => [path, all.sort(compareMutants)]);
            const asWritten = paths.isLookedUp() ? {} : { asWritten: true };
            return { files: byPath(sorted), reports: 1, unresolved: [...unresolved].sort(_domain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z), ...asWritten };
        },
    };
}
/**
 * Two reports as one: the same change was noticed if one of them noticed it. Changes of one kind in one place have no names: the sorted lists
 * of both are laid side by side. Associative, commutative, and idempotent but for the number of reports.
 */
function uniteMutants(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const files = new Map(a.files);
    for (const [path, mutants] of b.files)
        files.set(path, uniteFile(files.get(path) ?? [], mutants));
    return {
        files: byPath([...files]),
        reports: a.reports + b.reports,
        unresolved: [...new Set([...a.unresolved, ...b.unresolved])].sort(_domain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z),
        ...(a.asWritten === true || b.asWritten === true ? { asWritten: true } : {}),
    };
}
function uniteFile(a, b) {
    const united = [];
    let i = 0;
    let k = 0;
    for (;;) {
        const left = a[i];
        const right = b[k];
        if (left === undefined && right === undefined)
            return united.sort(compareMutants);
        const order = left === undefined ? 1 : right === undefined ? -1 : comparePlaces(left, right);
        const first = order <= 0 ? left : right;
        if (order <= 0)
            i++;
        if (order >= 0)
            k++;
        if (first === undefined)
            continue;
        const stronger = order === 0 && right !== undefined && rank(right) < rank(first) ? right : first;
        united.push(stronger);
    }
}
function comparePlaces(a, b) {
    return a.line - b.line || a.endLine - b.endLine || (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(a.mutator, b.mutator);
}
function compareMutants(a, b) {
    return comparePlaces(a, b) || rank(a) - rank(b);
}
function rank({ status }) {
    return _domain_mutants_js__WEBPACK_IMPORTED_MODULE_1__/* .MUTANT_STATUSES */ .t.indexOf(status);
}
function byPath(files) {
    return new Map(files.sort(([a], [b]) => (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(a, b)));
}


/***/ }),

/***/ 8825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ createRecorders),
  s: () => (/* binding */ eachSlice)
});

// EXTERNAL MODULE: ./lib/merge/columns.js
var merge_columns = __webpack_require__(13599);
// EXTERNAL MODULE: ./lib/merge/hasher.js
var hasher = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/merge/lookup.js
var lookup = __webpack_require__(69436);
;// CONCATENATED MODULE: ./lib/merge/case-lookup.js



/**
 * Mostly a suite is one stretch of its report. So there is one small table, of the suite that is being read, which the cache holds: one
 * table of all cases is waited for at every case. A suite that comes back gets a table of its own.
 * @param columns of the report. Suites are numbered as they come.
 */
function createCaseLookup(columns) {
    const passing = (0,lookup/* createLookup */.BL)();
    const returned = new Map();
    /** By suite: its first run in the columns, which has all of its cases until it comes back. */
    const runs = [];
    let current = -1;
    let table = passing;
    const enter = (suite) => {
        if (suite === current)
            return;
        current = suite;
        const run = runs[suite];
        if (run === undefined) {
            runs[suite] = columns.suites.starts.length;
            passing.clear();
            table = passing;
            return;
        }
        table = returned.get(suite) ?? tableOf(columns, run);
        returned.set(suite, table);
    };
    return {
        enter,
        find: (hash, is) => table.find(hash, is),
        add: (hash, entry) => table.add(hash, entry),
    };
}
function tableOf({ suites, classnames, files, names }, run) {
    const table = (0,lookup/* createLookup */.BL)();
    const seedOf = (0,hasher/* createSeeder */.xZ)();
    const classname = (0,merge_columns/* createCursor */.lN)(classnames);
    const file = (0,merge_columns/* createCursor */.lN)(files);
    const end = suites.starts[run + 1] ?? names.length;
    for (let entry = suites.starts[run] ?? end; entry < end; entry++) {
        const seed = seedOf({ classname: (0,merge_columns/* readAt */.m6)(classname, entry) ?? '', file: (0,merge_columns/* readAt */.m6)(file, entry) });
        table.add((0,hasher/* hashOfCase */.QD)(seed, names.hash(entry)), entry);
    }
    return table;
}

// EXTERNAL MODULE: ./lib/merge/suite-map.js
var suite_map = __webpack_require__(27579);
;// CONCATENATED MODULE: ./lib/merge/part.js




/** Calls `visit` for all cases, stretch by stretch. */
function eachSlice(recorded, visit) {
    const { columns, ordinals, suites, firstSuite, runs, to: end } = recorded;
    const { starts, values } = columns.suites;
    for (let run = runs.from; run < runs.to; run++) {
        const suite = suites[(values[run] ?? 0) - firstSuite];
        const to = run + 1 < runs.to ? (starts[run + 1] ?? end) : end;
        if (suite !== undefined)
            visit(suite, { columns, ordinals, from: starts[run] ?? end, to });
    }
}
/** Small reports share a shelf until there are so many cases on it: columns cost more than a few cases. */
const SHELF = 4096;
/** Recorders for reports one after the other. */
function createRecorders() {
    let shelf = createShelf();
    return () => {
        if (shelf.isTaken || shelf.columns.names.length >= SHELF)
            shelf = createShelf();
        shelf.isTaken = true;
        return createRecorder(shelf);
    };
}
function createShelf() {
    const columns = (0,merge_columns/* createColumns */.k7)();
    return { columns, lookup: createCaseLookup(columns), seedOf: (0,hasher/* createSeeder */.xZ)(), suites: 0, isTaken: false };
}
function createRecorder(shelf) {
    const { columns, lookup, seedOf, suites: firstSuite } = shelf;
    const from = columns.names.length;
    const firstRun = columns.suites.starts.length;
    const suites = [];
    const suiteIndex = createSuiteIndex(suites);
    let ordinals;
    /** By the first case of an identity: how many there are, and the last. */
    let repeats;
    const number = (first, added) => {
        const count = (repeats?.get(first)?.count ?? 1) + 1;
        ordinals ??= new Map();
        ordinals.set(added, count);
        repeats ??= new Map();
        repeats.set(first, { count, last: added });
    };
    return {
        add(suite, test, repeated) {
            const index = firstSuite + suiteIndex(suite);
            lookup.enter(index);
            const code = (0,hasher/* hashOfCase */.QD)(seedOf(test), columns.names.place(test.name));
            const first = lookup.find(code, (entry) => isSame(columns, entry, test));
            if (first === undefined) {
                lookup.add(code, (0,merge_columns/* appendPlaced */.k3)(columns, index, test));
                return;
            }
            const { last } = repeats?.get(first) ?? { last: first };
            if (repeated === 'attempt')
                (0,merge_columns/* addAttempts */.s6)(columns, last, test);
            else
                number(first, (0,merge_columns/* appendPlaced */.k3)(columns, index, test));
        },
        addPassed({ suite, classname, file }, passed, range) {
            const index = firstSuite + suiteIndex(suite);
            lookup.enter(index);
            const seed = seedOf({ classname, file });
            const added = (0,merge_columns/* appendPassed */.nt)(columns, { suite: index, classname, file }, { passed, ...range });
            let at = added;
            const is = (entry) => isSame(columns, entry, { kind: 'case', classname, file, name: columns.names.at(at) });
            for (let row = range.from; row < range.to; row++, at++) {
                const code = (0,hasher/* hashOfCase */.QD)(seed, passed.hashes[row] ?? 0);
                const first = lookup.find(code, is);
                if (first === undefined)
                    lookup.add(code, at);
                else
                    number(first, at);
            }
        },
        finish() {
            shelf.suites += suites.length;
            shelf.isTaken = false;
            const runs = { from: firstRun, to: columns.suites.starts.length };
            return { columns, ordinals: ordinals ?? NO_ORDINALS, from, to: columns.names.length, suites, firstSuite, runs };
        },
    };
}
const NO_ORDINALS = new Map();
function isSame(columns, entry, test) {
    return ((0,merge_columns/* valueAt */.fK)(columns.classnames, entry) === test.classname &&
        columns.names.at(entry) === test.name &&
        (0,merge_columns/* valueAt */.fK)(columns.files, entry) === test.file &&
        (columns.unusual.get(entry)?.kind ?? 'case') === test.kind);
}
/** Index of a suite in the list, which it is appended to where it is new. Neighbouring cases are mostly of one suite. */
function createSuiteIndex(suites) {
    /** From the second suite on: most reports have one. */
    let known;
    let latest;
    let latestIndex = 0;
    return (suite) => {
        if (latest?.name === suite.name && latest.environment === suite.environment)
            return latestIndex;
        if (latest !== undefined && known === undefined) {
            known = (0,suite_map/* createSuiteMap */.zc)();
            known.set(latest, 0);
        }
        latest = suite;
        latestIndex = known?.get(suite) ?? suites.length;
        if (latestIndex < suites.length)
            return latestIndex;
        const key = { environment: suite.environment, name: suite.name };
        suites.push(key);
        known?.set(key, latestIndex);
        return latestIndex;
    };
}


/***/ }),

/***/ 40771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fT: () => (/* binding */ assemble),
  Ic: () => (/* binding */ createJoiner)
});

// UNUSED EXPORTS: mergeSnapshots

// EXTERNAL MODULE: ./lib/merge/case-list.js
var case_list = __webpack_require__(87775);
// EXTERNAL MODULE: ./lib/merge/coverage.js + 1 modules
var merge_coverage = __webpack_require__(14399);
// EXTERNAL MODULE: ./lib/merge/coverage-suites.js
var coverage_suites = __webpack_require__(94272);
// EXTERNAL MODULE: ./lib/merge/kept-coverage.js
var kept_coverage = __webpack_require__(1701);
// EXTERNAL MODULE: ./lib/merge/mutants.js
var merge_mutants = __webpack_require__(14148);
// EXTERNAL MODULE: ./lib/merge/part.js + 1 modules
var part = __webpack_require__(8825);
// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/merge/hasher.js
var hasher = __webpack_require__(14185);
// EXTERNAL MODULE: ./lib/merge/lookup.js
var merge_lookup = __webpack_require__(69436);
;// CONCATENATED MODULE: ./lib/merge/ordinals.js



/**
 * Ordinals of same-named cases of one suite over all of its reports, in the order of the segments. Two reports never hold attempts of one
 * test: a rerun of a job leaves its own run, and a pass in one file never hides a failure in another.
 */
function numberAcross(segments) {
    const first = segments[0];
    if (first === undefined || segments.every(({ report }) => report === first.report))
        return segments;
    const cases = (0,case_list/* listCases */.qz)(segments);
    const hash = (0,hasher/* createHasher */.qj)();
    const lookup = (0,merge_lookup/* createLookup */.BL)();
    const counts = new Map();
    let position = 0;
    return segments.map((segment) => {
        const ordinals = new Map();
        for (let index = segment.from; index < segment.to; index++, position++) {
            const test = cases.at(position);
            if (test === undefined)
                continue;
            const code = hash(test);
            const same = lookup.find(code, (entry) => {
                const other = cases.at(entry);
                return (other !== undefined &&
                    other.name === test.name &&
                    other.classname === test.classname &&
                    other.file === test.file &&
                    other.kind === test.kind);
            });
            if (same === undefined) {
                lookup.add(code, position);
                continue;
            }
            const count = (counts.get(same) ?? 1) + 1;
            counts.set(same, count);
            ordinals.set(index, count);
        }
        return (0,case_list/* createSegment */.er)({ ...segment, ordinals }, segment.report);
    });
}

// EXTERNAL MODULE: ./lib/merge/sparse-column.js
var sparse_column = __webpack_require__(21825);
// EXTERNAL MODULE: ./lib/merge/suite-map.js
var suite_map = __webpack_require__(27579);
// EXTERNAL MODULE: ./lib/merge/suites.js
var suites = __webpack_require__(21447);
;// CONCATENATED MODULE: ./lib/merge/suite-drafts.js





/** Of a report that is equal to another one: its cases are those of that one. */
const TWICE = -1;
const NO_CASES = (0,case_list/* joinSegments */.DI)([]);
const NO_REASONS = [];
function createSuiteDrafts() {
    const drafts = (0,suite_map/* createSuiteMap */.zc)();
    /** Of suites with several segments: all of them. */
    const several = new Map();
    const reasonsOf = createReasons();
    const draftOf = ({ environment, name }) => {
        const known = drafts.get({ environment, name });
        if (known !== undefined)
            return known;
        const draft = { environment, name, state: 'whole', reasons: NO_REASONS, cases: NO_CASES };
        drafts.set(draft, draft);
        return draft;
    };
    const segmentsIn = (draft) => several.get(draft) ?? ('columns' in draft.cases ? [draft.cases] : []);
    return {
        addCases(key, slice, report) {
            const draft = draftOf(key);
            const segment = (0,case_list/* createSegment */.er)(slice, report);
            const known = several.get(draft);
            if (known !== undefined)
                known.push(segment);
            else if ('columns' in draft.cases)
                several.set(draft, [draft.cases, segment]);
            else
                draft.cases = segment;
            for (const reason of reasonsOf(segment)) {
                if (draft.reasons.includes(reason))
                    continue;
                draft.state = (0,suites/* worseState */.U$)(draft.state, 'partial');
                draft.reasons = (0,suites/* uniteReasons */.R9)(draft.reasons, [reason]);
            }
        },
        addTrouble(trouble) {
            const draft = draftOf(trouble);
            draft.state = (0,suites/* worseState */.U$)(draft.state, trouble.state);
            draft.reasons = (0,suites/* uniteReasons */.R9)(draft.reasons, trouble.reasons);
        },
        *all() {
            for (const draft of drafts.values()) {
                const { environment, name } = draft;
                yield { environment, name, segments: segmentsIn(draft) };
            }
        },
        finish(numbers) {
            const suites = [...drafts.values()].sort(suite_map/* compareKeys */.YD);
            for (const draft of suites)
                draft.cases = inPlace(segmentsIn(draft), numbers);
            return suites;
        },
    };
}
/** The cases of a suite by the places of their reports, without those that are there twice. Their segments are its own, and stay what they are. */
function inPlace(segments, numbers) {
    for (const segment of segments)
        segment.report = numbers[segment.report] ?? TWICE;
    const [first] = segments;
    if (first !== undefined && segments.length === 1 && first.report !== TWICE)
        return first;
    const placed = segments.filter(({ report }) => report !== TWICE).sort((a, b) => a.report - b.report);
    return (0,case_list/* listCases */.qz)(numberAcross(placed));
}
/** Why the suite of a slice is not whole. Columns are looked through once, as thousands of suites may share them. */
function createReasons() {
    let latest;
    let indices = [];
    return ({ columns, from, to }) => {
        if (columns !== latest)
            indices = columns.unusual
                .between(0, columns.names.length)
                .filter((index) => suites/* ENTRY_REASONS */.l8[columns.unusual.get(index)?.kind ?? 'case'] !== undefined);
        latest = columns;
        if (indices.length === 0)
            return NO_REASONS;
        return indices
            .slice((0,sparse_column/* firstAbove */.Y)(indices, from - 1), (0,sparse_column/* firstAbove */.Y)(indices, to - 1))
            .flatMap((index) => suites/* ENTRY_REASONS */.l8[columns.unusual.get(index)?.kind ?? 'case'] ?? []);
    };
}

;// CONCATENATED MODULE: ./lib/merge/report-order.js





/** The canonical order of reports, which are numbered as they came: by path, then environment, then content. The same report twice is one. */
function orderReports(reports, drafts) {
    const compare = createOrder(drafts);
    const rows = [];
    const numbers = new Array(reports.length).fill(TWICE);
    let before;
    const ordered = reports.map((row, number) => ({ row, number })).sort(compare);
    for (const report of ordered) {
        if (before === undefined || compare(before, report) !== 0)
            numbers[report.number] = rows.push(report.row) - 1;
        before = report;
    }
    return { rows, numbers };
}
/** 0 only for reports that are equal in all that a snapshot keeps. The content is looked at only where path, environment and numbers are the same. */
function createOrder(drafts) {
    let contents;
    const contentOf = ({ number }) => {
        contents ??= byReport(drafts);
        return textsOf(contents.get(number) ?? []);
    };
    return (a, b) => {
        const rows = (0,domain_text/* byText */.z)(a.row.path, b.row.path) || (0,domain_text/* byText */.z)(a.row.environment, b.row.environment);
        if (rows !== 0 || a === b)
            return rows;
        return (0,domain_text/* byText */.z)(rowText(a.row), rowText(b.row)) || compareTexts(contentOf(a), contentOf(b));
    };
}
function byReport(drafts) {
    const contents = new Map();
    for (const { environment, name, segments } of drafts.all()) {
        for (const segment of segments) {
            const suites = contents.get(segment.report) ?? [];
            const last = suites.at(-1);
            if (last?.name === name && last.environment === environment)
                last.segments.push(segment);
            else
                suites.push({ environment, name, segments: [segment] });
            contents.set(segment.report, suites);
        }
    }
    return contents;
}
function rowText({ format, state, cases, tests, coverage, mutants, diagnostics }) {
    return JSON.stringify([
        format,
        state,
        sorted(cases),
        sorted(tests),
        sorted(coverage),
        sorted(mutants),
        diagnostics.map(sorted),
    ]);
}
/** Entries by key: two records that are equal give one text, whichever way they were made. */
function sorted(record) {
    return record === undefined ? null : Object.entries(record).sort(([a], [b]) => (0,domain_text/* byText */.z)(a, b));
}
function compareTexts(left, right) {
    for (;;) {
        const one = left.next();
        const other = right.next();
        if (one.done === true || other.done === true)
            return Number(other.done === true) - Number(one.done === true);
        const order = (0,domain_text/* byText */.z)(one.value, other.value);
        if (order !== 0)
            return order;
    }
}
/** A report's content, suite by suite: what a stored snapshot still tells, without the order of the suites in the file. */
function* textsOf(suites) {
    for (const { environment, name, segments } of suites.toSorted(suite_map/* compareKeys */.YD)) {
        yield JSON.stringify([environment, name]);
        const bare = segments.map((segment) => (0,case_list/* createSegment */.er)({ ...segment, ordinals: NO_ORDINALS }, 0));
        for (const test of (0,case_list/* listCases */.qz)(bare))
            yield caseText(test);
    }
    return undefined;
}
const NO_ORDINALS = new Map();
function caseText({ kind, file, line, classname, name, ms, attempts }) {
    return JSON.stringify([kind, file, line, classname, name, ms, attempts.map(attemptFields)]);
}
function attemptFields(attempt) {
    switch (attempt.status) {
        case 'passed':
            return [];
        case 'failed':
            return [attempt.kind, ...(0,tests/* failuresOf */.dJ)(attempt).flatMap(({ type, message, detail }) => [type, message, detail])];
        case 'skipped':
            return [attempt.reason, attempt.expectedFailure];
    }
}

;// CONCATENATED MODULE: ./lib/merge/snapshot.js








/** Puts reports together in their canonical order. */
function assemble({ parts, troubles, ...measured }) {
    const drafts = createSuiteDrafts();
    parts.forEach(({ recorded }, number) => {
        if (recorded !== undefined)
            (0,part/* eachSlice */.s)(recorded, (suite, slice) => drafts.addCases(suite, slice, number));
    });
    for (const trouble of troubles)
        drafts.addTrouble(trouble);
    return inOrder({ reports: parts.map(({ row }) => row), drafts, ...measured });
}
function createJoiner() {
    const reports = [];
    const drafts = createSuiteDrafts();
    let coverage;
    let mutants;
    const suiteCoverage = [];
    const keptCoverage = [];
    return {
        add(snapshot) {
            for (const suite of snapshot.suites) {
                for (const segment of (0,case_list/* segmentsOf */.OD)(suite.cases))
                    drafts.addCases(suite, segment, reports.length + segment.report);
                if (isInTrouble(suite))
                    drafts.addTrouble(suite);
            }
            for (const row of snapshot.reports)
                reports.push(row);
            if (snapshot.coverage !== undefined)
                coverage = coverage === undefined ? snapshot.coverage : (0,merge_coverage/* uniteCoverage */._i)(coverage, snapshot.coverage);
            mutants = (0,merge_mutants/* uniteMutants */._)(mutants, snapshot.mutants);
            suiteCoverage.push(snapshot.suiteCoverage ?? []);
            keptCoverage.push(...(snapshot.keptCoverage ?? []));
        },
        finish: () => inOrder({ reports, drafts, coverage, mutants, suiteCoverage: (0,coverage_suites/* uniteSuites */.t)(suiteCoverage), keptCoverage }),
    };
}
/** Snapshots of shards as one. Associative, commutative and idempotent. */
function mergeSnapshots(snapshots) {
    const joiner = createJoiner();
    for (const snapshot of snapshots)
        joiner.add(snapshot);
    return joiner.finish();
}
/** Whether its cases do not say all of it. */
function isInTrouble({ state, reasons, cases }) {
    return state !== 'whole' || reasons.length > 0 || cases.length === 0;
}
function inOrder({ reports, drafts, coverage, mutants, suiteCoverage = [], keptCoverage = [] }) {
    const { rows, numbers } = orderReports(reports, drafts);
    return {
        reports: rows,
        suites: drafts.finish(numbers),
        coverage,
        ...(mutants === undefined ? {} : { mutants }),
        ...(suiteCoverage.length === 0 ? {} : { suiteCoverage }),
        ...(keptCoverage.length === 0 ? {} : { keptCoverage: (0,kept_coverage/* uniteKept */.e)(keptCoverage) }),
    };
}


/***/ }),

/***/ 27579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JE: () => (/* binding */ firstAtLeast),
/* harmony export */   YD: () => (/* binding */ compareKeys),
/* harmony export */   f3: () => (/* binding */ suitesOf),
/* harmony export */   zc: () => (/* binding */ createSuiteMap)
/* harmony export */ });
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54621);

function createSuiteMap() {
    const environments = new Map();
    return {
        get: ({ environment, name }) => environments.get(environment)?.get(name),
        set({ environment, name }, value) {
            const names = environments.get(environment);
            if (names === undefined)
                environments.set(environment, new Map([[name, value]]));
            else
                names.set(name, value);
        },
        *values() {
            for (const names of environments.values())
                yield* names.values();
        },
    };
}
function suitesOf(suites) {
    const all = isInOrder(suites) ? suites : distinct(suites);
    let next = 0;
    return {
        all,
        get(key) {
            const order = (index) => compareTo(all[index], key);
            if (order(next) !== 0)
                next = firstAtLeast(all.length, order);
            return order(next) === 0 ? all[next++] : undefined;
        },
    };
}
/** The first index of so many of which the order is not less than 0; they are ascending. */
function firstAtLeast(length, orderOf) {
    let low = 0;
    let high = length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (orderOf(middle) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function isInOrder(suites) {
    return suites.every((suite, index) => {
        const before = suites[index - 1];
        return before === undefined || compareKeys(before, suite) < 0;
    });
}
/** What somebody else stored may be in any order. */
function distinct(suites) {
    const map = createSuiteMap();
    for (const suite of suites)
        map.set(suite, suite);
    return [...map.values()].sort(compareKeys);
}
/** What is behind the end is after everything. */
function compareTo(suite, key) {
    return suite === undefined ? 1 : compareKeys(suite, key);
}
function compareKeys(a, b) {
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(a.environment, b.environment) || (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z)(a.name, b.name);
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

/***/ 34197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ createReportReader)
});

// EXTERNAL MODULE: ./lib/blocks.js
var blocks = __webpack_require__(51753);
// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/formats/head.js
var formats_head = __webpack_require__(33424);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/formats/decode.js
var decode = __webpack_require__(2924);
;// CONCATENATED MODULE: ./lib/hidden-report.js



/** Where a document may begin; a suite with attributes may be in something else. A page in HTML may show one, and is none. */
const BEGINNINGS = /.(?=<\?xml |<testsuites?\s[^<>]{1,400}=)|\n(?=<[A-Za-z]|\{|\[[\s{\]])/gs;
const PAGE = /^\s*<(?:!doctype html|html)\b/i;
/** So many characters are enough to recognise a report. */
const REACH = 64 * 1024;
/** So many are looked at in all: a log of JSON may have millions of lines that look like one. */
const BUDGET = 256 * REACH;
/** What a look costs at least. */
const LEAST = 1024;
/** Of elements with one name. */
const MOST_OF_A_NAME = 4;
/** A page that may show a report, or data that is no text: a picture, an archive. */
function hidesNone({ text }) {
    return PAGE.test(text) || text.includes('\0');
}
/** Looks for a report in the text: who printed lines before it meant it to be read. Others than the one before it have read all of their kind. */
async function hiddenReport({ chunks, recognise, behind }) {
    const names = new Map();
    let budget = BUDGET;
    for (const { text, end, line, isWhole } of stretches(chunks, behind?.from)) {
        for (const { index } of text.matchAll(BEGINNINGS)) {
            const start = index + 1;
            if (start >= end)
                break;
            const written = beginningAt(text, start);
            if (isSetting(written))
                continue;
            const name = /^<[A-Za-z][\w:.-]{0,100}/.exec(written)?.[0];
            const times = name === undefined ? 0 : (names.get(name) ?? 0);
            if (times === MOST_OF_A_NAME)
                continue;
            if (name !== undefined)
                names.set(name, times + 1);
            budget -= Math.max(written.length, LEAST);
            if (budget < 0)
                return undefined;
            const format = await recognise((0,formats_head/* readHead */.z)(external_node_buffer_.Buffer.from(written), isWhole && start + written.length === text.length));
            if (format !== undefined && format !== behind?.format) {
                return { title: format.title, line: line + feeds(text, start) };
            }
        }
    }
    return undefined;
}
/** Suites without a case are in the settings of a tool: `phpunit.xml`. */
function isSetting(written) {
    return written.startsWith('<testsuite') && !written.includes('<testcase');
}
/** A document on one line ends with it. */
function beginningAt(text, start) {
    if (text[start] === '<')
        return text.slice(start, start + REACH);
    const feed = text.indexOf('\n', start);
    const line = text.slice(start, Math.min(feed < 0 ? text.length : feed, start + REACH)).trimEnd();
    const isAlone = line.length > 2 && (line.endsWith('}') || line.endsWith(']'));
    return isAlone ? line : text.slice(start, start + REACH);
}
function* stretches(chunks, from = 0) {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    let text = '';
    let line = 1;
    let skip = from;
    for (const block of (0,decode/* utf8 */.A)(chunks)) {
        const rest = block.subarray(skip);
        line += feedsIn(block, Math.min(skip, block.length));
        skip = Math.max(0, skip - block.length);
        if (rest.length === 0)
            continue;
        // What is behind a document begins a line.
        if (text === '' && from > 0)
            [text, line] = ['\n', line - 1];
        text += decoder.decode(rest, { stream: true });
        if (text.length < 3 * REACH)
            continue;
        const end = text.length - REACH;
        yield { text, end, line, isWhole: false };
        line += feeds(text, end - 1);
        text = text.slice(end - 1);
    }
    text += decoder.decode();
    yield { text, end: text.length, line, isWhole: true };
}
function feeds(text, end) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
        count++;
    return count;
}
function feedsIn(block, end) {
    let count = 0;
    for (let at = block.indexOf(10); at >= 0 && at < end; at = block.indexOf(10, at + 1))
        count++;
    return count;
}

// EXTERNAL MODULE: ./lib/formats/cobertura.js + 2 modules
var cobertura = __webpack_require__(21387);
// EXTERNAL MODULE: ./lib/formats/istanbul.js + 3 modules
var istanbul = __webpack_require__(79822);
// EXTERNAL MODULE: ./lib/formats/jacoco.js
var jacoco = __webpack_require__(70863);
// EXTERNAL MODULE: ./lib/formats/junit.js + 16 modules
var junit = __webpack_require__(27522);
// EXTERNAL MODULE: ./lib/formats/lcov.js + 5 modules
var lcov = __webpack_require__(1979);
;// CONCATENATED MODULE: ./lib/recognise.js





/** Asked first, in this order; no other format claims what one of them does, so that nothing depends on who is here. */
const COMMON = [junit/* junit */.b, cobertura/* cobertura */.O, lcov/* lcov */.f, jacoco/* jacoco */.c, istanbul/* istanbul */.B];
/**
 * The one format that claims a file; `undefined` where none does. The files of a run are mostly of one format, so that of the last file is
 * asked before all; the table of all formats is loaded for the first file that no common one claims.
 */
function createRecogniser() {
    let last;
    return async (head) => {
        if (last?.claims(head) === true)
            return last;
        last = COMMON.find((format) => format.claims(head)) ?? (await __webpack_require__.e(/* import() */ 151).then(__webpack_require__.bind(__webpack_require__, 78151))).recognise(head);
        return last;
    };
}

// EXTERNAL MODULE: ./lib/formats/json.js
var json = __webpack_require__(61408);
// EXTERNAL MODULE: ./lib/formats/json-shape.js
var json_shape = __webpack_require__(64524);
;// CONCATENATED MODULE: ./lib/unread-tests.js



/** Reports of tests in XML that no format claims, by their root element. */
const XML = new Map([
    ['Catch', { tool: 'Catch2', failed: /\bsuccess="false"/ }],
    ['Catch2TestRun', { tool: 'Catch2', failed: /\bsuccess="false"/ }],
    ['doctest', { tool: 'doctest', failed: /\b(?:success|test_case_success)="false"/ }],
    ['TestCase', { tool: 'Qt Test', failed: /<Incident\s+type="(?:fail|xpass)"/ }],
    ['TestRun', { tool: 'CppUnit', failed: /<FailedTest[\s>]/ }],
    ['CUNIT_TEST_RUN_REPORT', { tool: 'CUnit', failed: /<CUNIT_RUN_TEST_FAILURE>/ }],
    ['unittest-results', { tool: 'UnitTest++', failed: /<failure[\s/>]/ }],
    ['gtester', { tool: 'GLib', failed: /<status\s[^<>]{0,200}\bexit-status="[^"0]/ }],
    ['testExecutions', { tool: 'SonarQube', failed: /<(?:failure|error)[\s/>]/ }],
    ['unitTest', { tool: 'SonarQube', failed: /<(?:failure|error)[\s/>]/ }],
]);
/** The same in JSON. */
const JSON_REPORTS = [
    { tool: 'pytest-json-report', keys: ['exitcode', 'summary'], failed: /"exitcode": ?[1-4]\b/ },
    { tool: 'GoogleTest', keys: ['testsuites', 'failures'], failed: /"failures": ?[1-9]/ },
    { tool: 'Ginkgo', keys: ['SuitePath', 'SuiteSucceeded'], failed: /"SuiteSucceeded": ?false/ },
    { tool: 'Newman', keys: ['collection', 'run'], failed: /"failures": ?\[\s{0,200}\{/ },
    { tool: 'WebdriverIO', keys: ['suites', 'capabilities'], failed: /"state": ?"failed"/ },
    { tool: 'TestCafe', keys: ['fixtures', 'userAgents'], failed: /"errs": ?\[\s{0,200}"/ },
];
/** No mark of a failure is longer. */
const LONGEST = 300;
/** The tool whose report this is, if it has a failure in it: nobody would see that. Without one, another report says the same. */
function unreadFailures(head, chunks) {
    const unread = head.root === undefined ? jsonReport(head) : XML.get(head.root.name);
    if (unread === undefined)
        return undefined;
    const decoder = new TextDecoder();
    let text = '';
    for (const block of (0,decode/* utf8 */.A)(chunks)) {
        text = text.slice(-LONGEST) + decoder.decode(block, { stream: true });
        if (unread.failed.test(text))
            return unread.tool;
    }
    return undefined;
}
/** Some are a list of what others are one of. */
function jsonReport(head) {
    const shape = (0,json_shape/* shapeOf */.F5)(head);
    const document = (0,json/* list */.p_)(shape)[0] ?? shape;
    return JSON_REPORTS.find(({ keys }) => keys.every((key) => (0,json/* has */.zy)(document, key)));
}

;// CONCATENATED MODULE: ./lib/unclaimed.js



/**
 * Another kind of file, or a report that ends before it says what it is or begins too late. These are never let pass.
 * @throws ReportError for text in an encoding that is not known.
 */
async function diagnose(file, { chunks, head, recognise }) {
    const broken = endsTooEarly(file, head);
    // What is no text has none either.
    if (broken === NOTHING_IN_IT)
        (0,decode/* utf8 */.A)(chunks).next();
    const hidden = hidesNone(head) ? undefined : await hiddenReport({ chunks, recognise });
    if (hidden !== undefined) {
        const message = `a report (${hidden.title}) begins here, behind other text: wanted a file that begins with it`;
        return { level: 'error', file: file.path, line: hidden.line, message };
    }
    if (broken !== undefined)
        return { level: 'error', file: file.path, message: broken };
    const tool = unreadFailures(head, chunks);
    if (tool !== undefined) {
        const message = `has failed tests, in a format of ${tool} that is not read: wanted JUnit XML`;
        return { level: 'error', file: file.path, message };
    }
    return { level: 'warning', file: file.path, message: 'is not a test or coverage report that is known: left out' };
}
/** A file shorter than this cannot be told from the first bytes of a report. */
const SHORTEST = 64;
function endsTooEarly(file, { text, root, whole }) {
    if (/(^|\/)\.git(keep|ignore)$/.test(file.path))
        return undefined;
    if (file.bytes === 0)
        return 'is empty: the run that was to write it did not finish';
    if (text.trim() === '')
        return NOTHING_IN_IT;
    if (!whole)
        return undefined;
    const cut = text.startsWith('<') ? cutMarkup(text, root) : undefined;
    if (cut !== undefined)
        return `${cut}: the run that was to write it did not finish`;
    if (/^[[{]/.test(text) && !isJson(text))
        return 'is not complete JSON: the run that was to write it did not finish';
    return file.bytes < SHORTEST ? 'is too short to be recognised as any report' : undefined;
}
/** Where XML ends before anybody can tell what it was to be. Words behind a comment are none: Markdown, say. */
function cutMarkup(text, root) {
    const [before = ''] = /^(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*/.exec(text) ?? [];
    const rest = text.slice(before.length);
    if (root === undefined)
        return rest === '' || rest.startsWith('<') ? 'ends before its first element' : undefined;
    return rest.startsWith('<') && !rest.includes('>') ? 'ends inside its first element' : undefined;
}
const NOTHING_IN_IT = 'holds nothing but white space: the run that was to write it did not finish';
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/read-report.js






/** For files one after the other: what serves all of them is made once, as there may be thousands. */
function createReportReader(options) {
    const { builder, environment, since, besides, pause, onBlock = () => undefined } = options;
    const openFile = (0,blocks/* createOpener */.o)(onBlock);
    const recognise = createRecogniser();
    const readers = new Map();
    const readerOf = (format) => {
        const read = readers.get(format) ?? format.reader?.() ?? format.read;
        readers.set(format, read);
        return read;
    };
    return async (file, purpose) => {
        const { path, modified } = file;
        const report = { path, environment, purpose, since, modified };
        let open;
        try {
            open = openFile(file);
            const head = (0,formats_head/* readHead */.z)(open.first, open.first.length >= file.bytes);
            const format = await recognise(head);
            const sink = builder.open({ ...report, format: format?.name });
            if (format === undefined)
                return sink.close([await unclaimed(file, { chunks: open.chunks, head, recognise })]);
            const row = await readReport(readerOf(format), {
                chunks: open.chunks,
                path,
                sink,
                pause,
                format,
                recognise,
                besides,
            });
            besides?.add(row);
            return row;
        }
        catch (error) {
            // Only what opening and reading the file can throw comes here: it was there a moment ago.
            if (!isSystemError(error))
                throw error;
            const sink = builder.open({ ...report, format: undefined });
            return sink.close([{ level: 'error', file: path, message: `cannot be read (${error.code})` }]);
        }
        finally {
            open?.close();
        }
    };
}
async function readReport(read, reading) {
    const { chunks, path, sink, pause, besides } = reading;
    try {
        let rest;
        for (const batch of read(chunks, { path })) {
            sink.batch(batch);
            const missing = batch.failuresBeside === undefined ? [] : besides?.missing(path, batch.failuresBeside);
            if (missing !== undefined && missing.length > 0)
                sink.batch({ cases: missing });
            rest ??= batch.rest;
            const others = pause?.();
            if (others !== undefined)
                await others;
        }
        return sink.close(rest === undefined ? [] : await secondReport(reading, rest));
    }
    catch (error) {
        return sink.close([unreadable(path, error)]);
    }
}
/** What is behind a report may be a line of a package manager, or another report that nobody reads. */
async function secondReport({ chunks, path, format, recognise }, from) {
    const hidden = await hiddenReport({ chunks, recognise, behind: { format, from } });
    if (hidden === undefined)
        return [];
    const message = `a second report (${hidden.title}) begins here, behind the first: wanted one file for each`;
    return [{ level: 'error', file: path, line: hidden.line, message }];
}
function unreadable(file, error) {
    if (!(error instanceof diagnostic/* ReportError */.$g))
        throw error;
    return { level: 'error', file, ...(error.line === undefined ? {} : { line: error.line }), message: error.message };
}
/** Why no format claims the file. */
async function unclaimed(file, unknown) {
    try {
        return await diagnose(file, unknown);
    }
    catch (error) {
        return unreadable(file.path, error);
    }
}
function isSystemError(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}


/***/ })

};
