export const id = 907;
export const ids = [907];
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
        const matches = paths ?? (await glob([absolute(pattern, root), ...excludes], purpose));
        if (matches.length === 0) {
            const level = optional?.has(pattern) === true ? 'note' : 'warning';
            diagnostics.push({ level, message: `${purpose}: "${pattern}" matches no file` });
        }
        for (const path of matches) {
            if (files.has(path))
                continue;
            const found = describe(path, { root, pattern, realFolder });
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
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name));
}
/** The root may itself hold characters of a pattern; the pattern's own stay what they are. */
function absolute(pattern, root) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(pattern))
        return pattern;
    return `${root.replace(/[*?[]/g, '[$&]')}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${pattern.replace(/^(\.[\\/])+/, '')}`;
}
async function glob(patterns, purpose) {
    const library = await Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(377), __webpack_require__.e(739)]).then(__webpack_require__.bind(__webpack_require__, 42377));
    const restore = muteDebug();
    try {
        const globber = await library.create(patterns.map(collapseParents).join('\n'), {
            followSymbolicLinks: false,
            matchDirectories: false,
        });
        return await globber.glob();
    }
    catch (cause) {
        const message = `${purpose}: the pattern ${JSON.stringify(patterns[0])} cannot be used; wanted is a path or a glob such as reports/**/*.xml`;
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL([
            { level: 'error', message: cause instanceof Error ? `${message} (${cause.message})` : message },
        ]);
    }
    finally {
        restore();
    }
}
/** @actions/glob refuses `.` and `..` inside a pattern; people write `../reports`. */
function collapseParents(pattern) {
    const parent = /(^|[\\/])[^\\/]+[\\/]\.\.(?=[\\/]|$)/;
    let path = pattern.replace(/([\\/])(\.[\\/])+/g, '$1').replace(/[\\/]\.$/, '');
    while (parent.test(path))
        path = path.replace(parent, '');
    return path;
}
/** @actions/glob writes `::debug::` lines to the standard output, which is the place of our own answer. */
function muteDebug() {
    const write = process.stdout.write;
    process.stdout.write = ((chunk, ...rest) => typeof chunk === 'string' && chunk.startsWith('::debug::')
        ? true
        : write.call(process.stdout, chunk, ...rest));
    return () => {
        process.stdout.write = write;
    };
}
/** One file that the caller names. */
function describeFile(name, root) {
    return describe((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name), { root, pattern: name, realFolder: createFolders() });
}
function describe(path, { root, pattern, realFolder }) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    const shown = leaves(inside) ? path : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
    const file = follow(path, realFolder);
    if (file === undefined)
        return { level: 'error', file: shown, message: 'is a link to a file that is not there' };
    const { real, stat } = file;
    const fence = leaves(inside) ? literalFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, pattern)) : root;
    if (real !== path && leaves((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(realFolder(fence), real))) {
        return {
            level: 'error',
            file: shown,
            message: `is a link that leaves ${fence === root ? 'the workspace' : fence}: refused`,
        };
    }
    if (!stat.isFile())
        return { level: 'error', file: shown, message: 'is not a regular file' };
    return { real, path: shown, bytes: stat.size, modified: Math.floor(stat.mtimeMs) };
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
        if (!stat.isSymbolicLink())
            return { real: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)), stat };
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

/***/ 32870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ cobertura)
});

// EXTERNAL MODULE: ./lib/formats/hits.js
var hits = __webpack_require__(54000);
// EXTERNAL MODULE: ./lib/formats/xml-events.js + 10 modules
var xml_events = __webpack_require__(14707);
;// CONCATENATED MODULE: ./lib/formats/cobertura-parser.js


const ELEMENTS = ['source', 'class', 'method', 'line'];
const ATTRIBUTES = ['filename', 'name', 'signature', 'number', 'hits', 'condition-coverage'];
const E = (0,xml_events/* numbered */.j)(ELEMENTS);
const A = (0,xml_events/* numbered */.j)(ATTRIBUTES);
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
        unfinished: () => (open === undefined ? undefined : reportedFile(open)),
    };
}
function listing() {
    return { lines: [], hits: [], branches: { lines: [], taken: [], total: [] } };
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
/* harmony export */   _L: () => (/* binding */ endedBinary),
/* harmony export */   aX: () => (/* binding */ unendedOutcome),
/* harmony export */   lj: () => (/* binding */ failOutcome),
/* harmony export */   pr: () => (/* binding */ crashIn),
/* harmony export */   xI: () => (/* binding */ addPackageOutput)
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
/** Lines that frame the output of a test. */
const FRAME = /^\s*(?:=== (?:RUN|PAUSE|CONT|NAME|ATTR|ARTIFACTS)\b|--- (?:PASS|FAIL|SKIP|BENCH): )/;
const LOCATION = /^\s*(?:\w+: )?[\w.@/-]{1,200}\.go:\d{1,9}:(?:\d{1,9}:)? ?/;
function withoutFrame(output) {
    return output
        .split('\n')
        .filter((line) => !FRAME.test(line))
        .join('\n');
}
function skipOutcome(output) {
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .skipped */ .hT)(withoutFrame(output).trim().replace(LOCATION, ''));
}
function failOutcome(output) {
    const detail = withoutFrame(output);
    const broken = crashIn(detail);
    return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .failed */ .gz)({ type: broken === undefined ? '' : 'panic', message: broken ?? reasonIn(detail), detail });
}
/** The line that a binary dies with. */
function crashIn(output) {
    return /^(?:panic|fatal error): .{1,400}/m.exec(output)?.[0].replace(/ \[recovered.*$/, '');
}
/** What t.Error says comes after what t.Log says; testify's text begins on a line of its own. */
function reasonIn(detail) {
    const located = detail.split('\n').findLast((line) => LOCATION.test(line));
    if (located === undefined)
        return (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(detail);
    const reason = located.replace(LOCATION, '').trim();
    return reason === '' ? (/^\s+Error:\s+(\S.*)$/m.exec(detail)?.[1]?.trim() ?? '') : reason;
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
    return { suite, classname: suite, kind: 'internal', name: '[package]', attempts, repeated: 'case' };
}
/** What is wrong with a package beyond its tests; `undefined`: nothing. */
function packageError(run, build) {
    const base = { suite: run.name, classname: run.name, repeated: 'case' };
    if (run.unbuilt || build !== '') {
        const detail = build === '' ? run.output : build;
        const message = (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(detail.replace(/^#.*$/gm, '')).replace(LOCATION, '');
        return {
            ...base,
            kind: 'collection',
            name: '[build]',
            attempts: [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .errored */ .sb)({ type: 'build failed', message: message === '' ? 'the build failed' : message, detail })],
        };
    }
    if (!run.finished) {
        const outputs = [run.output, ...[...run.running.values()].map(({ output }) => output)];
        const crash = [...outputs.map(crashIn), ...run.ended.map(panicOf)].find((panic) => panic !== undefined);
        return endedBinary(run.name, { crash, running: [...run.running.keys()], output: run.output });
    }
    if (run.ended.some((test) => test.outcome.status === 'failed'))
        return undefined;
    const output = run.output.trim();
    const message = output === '' ? 'the package failed, and none of its tests did' : (0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(output);
    return { ...base, kind: 'suite', name: '[package]', attempts: [(0,_report_text_js__WEBPACK_IMPORTED_MODULE_0__/* .errored */ .sb)({ message, detail: output })] };
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
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    try {
        // A character that is cut in two by the end of the head is left out.
        return decoder.decode(node_buffer__WEBPACK_IMPORTED_MODULE_0__.Buffer.concat([...(0,_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .A)([bytes])]), { stream: !whole });
    }
    catch {
        return '';
    }
}
const START_TAG = /<([^\s<>/="']{1,200})((?:\s+[^\s<>/="']{1,200}\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>?/y;
const ATTRIBUTE = /([^\s<>/="']{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
function rootOf(text) {
    const start = startOfRoot(text);
    if (start === undefined)
        return undefined;
    START_TAG.lastIndex = start;
    const tag = START_TAG.exec(text);
    if (tag === null)
        return undefined;
    const attributes = new Map();
    for (const [, name = '', double, single] of (tag[2] ?? '').matchAll(ATTRIBUTE)) {
        attributes.set(name, (0,_xml_references_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutControls */ .DJ)((0,_xml_references_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeReferences */ .PL)(double ?? single ?? '')));
    }
    return { name: (tag[1] ?? '').replace(/^.*:/, ''), attributes };
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
function placeIds() {
    const known = new Map();
    return {
        of(line, column) {
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
    const statements = { keys: [], lines: [], columns: [] };
    const functions = { keys: [], lines: [], columns: [] };
    const branches = { keys: [], lines: [], names: [] };
    let counts;
    let calls;
    let arms;
    cursor.members((key) => {
        if (key === 'statementMap')
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
function statementsOf({ lines, columns }, hits, ids) {
    const collected = collectStatements();
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? 0;
        collected.add({ id: idAt(ids, line, columns[i]), line, hits: hits[i] ?? 0 });
    }
    return collected.finish();
}
function functionsOf({ lines, columns }, hits, ids) {
    const units = collectUnits();
    for (let i = 0; i < lines.length; i++)
        units.add(idAt(ids, lines[i] ?? 0, columns[i]), hits[i] ?? 0);
    return units.all;
}
function idAt(ids, line, column = -1) {
    return ids.of(line, column < 0 ? undefined : column);
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
        const { line, column } = read();
        into.keys.push(key);
        into.lines.push(line);
        into.columns.push(column);
    });
}
/** `{"name":"f","decl":{…},"loc":{…},"line":1}` */
function readFunction(cursor) {
    cursor.literal('{"name":');
    cursor.skip();
    cursor.literal(',"decl":');
    const { line, column, endLine, endColumn } = cursor.place();
    cursor.literal(',"loc":');
    cursor.place();
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
// EXTERNAL MODULE: ./lib/formats/json-scan.js + 1 modules
var json_scan = __webpack_require__(12970);
// EXTERNAL MODULE: ./lib/formats/json-shape.js
var json_shape = __webpack_require__(64524);
;// CONCATENATED MODULE: ./lib/formats/istanbul.js







/*
 * Istanbul coverage-final.json: file → { path, statementMap, fnMap, branchMap, s, f, b }.
 *
 * Line rule (istanbul-lib-coverage's): a line is coverable if a statement starts on it, and ran as often as the one of these that ran
 * most; a statement of several lines counts on its first. Branches are the entries of `b`, functions those of `f`.
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
        collected.add({ id: placeId(ids, location, key), line, hits: (0,json_coverage/* hitsOf */.eb)((0,json/* field */.ZZ)(counts, key)) });
    }
    return collected.finish();
}
function istanbul_functionsOf(entry, ids) {
    const counts = (0,json/* field */.ZZ)(entry, 'f');
    const units = collectUnits();
    for (const [key, declared] of (0,json_coverage/* entriesOf */.Mc)((0,json/* field */.ZZ)(entry, 'fnMap'))) {
        units.add(placeId(ids, (0,json/* field */.ZZ)(declared, 'decl') ?? (0,json/* field */.ZZ)(declared, 'loc'), key), (0,json_coverage/* hitsOf */.eb)((0,json/* field */.ZZ)(counts, key)));
    }
    return units.all;
}
/** The number of the entry where it has no place. */
function placeId(ids, location, key) {
    const start = (0,json/* field */.ZZ)(location, 'start');
    const line = (0,json_coverage/* lineOf */.cA)((0,json/* field */.ZZ)(start, 'line'));
    return line === undefined ? key : ids.of(line, (0,json/* number */.ai)((0,json/* field */.ZZ)(start, 'column')));
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
/* harmony import */ var _xml_events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14707);


/*
 * JaCoCo XML (report.dtd 1.0 and 1.1).
 *
 * Line rule: a line is covered if at least one of its instructions ran (ci > 0); JaCoCo counts no executions, so hits are 0 or 1.
 * Branches of a line are counts (mb, cb); functions are the METHOD counters of the classes of a source file.
 *
 * JaCoCo: <group> nests modules, and two modules may have the same package and file: the group is part of the path. A source file
 *   is package + name, with no source root (Kotlin may keep it elsewhere). Interfaces have a <sourcefile> without lines: 0 of 0.
 *   Its sessions do not tell when the run began: Gradle's and Maven's caches rightly restore those of earlier runs.
 * gcovr --jacoco: <line> without mi and ci, excluded lines among them; its counters are right, so such a file has totals only.
 * Groovy, Kotlin: classes without sourcefilename; the METHOD counter of the source file stands in where a file has no methods.
 * Aggregates: counters of reports, groups, packages and classes are never added to those of their source files.
 */
const ELEMENTS = ['group', 'package', 'class', 'method', 'sourcefile', 'line', 'counter'];
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
const E = (0,_xml_events_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .j)(ELEMENTS);
const A = (0,_xml_events_js__WEBPACK_IMPORTED_MODULE_1__/* .numbered */ .j)(ATTRIBUTES);
const METRICS = [
    ['LINE', 'lines'],
    ['BRANCH', 'branches'],
    ['METHOD', 'functions'],
];
function jacocoParser(output) {
    const groups = [];
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
        const path = [...groups, folder, file.name].filter((part) => part !== '').join('/');
        output.file(reportedFile(path, file, functions.get(file.name) ?? []));
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

/***/ 12970:
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
;// CONCATENATED MODULE: ./lib/formats/json-bytes.js



/** One value on its own: what is larger is no test and no source file. */
const LONGEST = 256 * 1024 * 1024;
const LF = 10;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
function jsonBytes(chunks) {
    const blocks = (0,decode/* utf8 */.A)(chunks)[Symbol.iterator]();
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
            const feed = block.indexOf(LF, Math.max(nextFeed + 1, counted));
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
                if (byte !== undefined && byte !== 0x20 && byte !== LF && byte !== 0x0d && byte !== 0x09)
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
        const first = peek();
        const parts = [];
        let length = 0;
        let start = at;
        let depth = 0;
        let inString = false;
        let escaped = false;
        const isScalar = first !== 0x7b && first !== 0x5b && first !== QUOTE;
        for (;;) {
            const bytes = block;
            const end = bytes.length;
            let i = at;
            if (escaped && i < end) {
                escaped = false;
                i++;
            }
            scan: while (i < end) {
                if (inString) {
                    let byte = bytes[i];
                    while (byte !== QUOTE && byte !== BACKSLASH && i < end)
                        byte = bytes[++i];
                    if (i >= end)
                        break;
                    if (byte === BACKSLASH) {
                        i += 2;
                        if (i > end) {
                            escaped = true;
                            i = end;
                        }
                        continue;
                    }
                    inString = false;
                    i++;
                    if (depth === 0)
                        return taken(i);
                    continue;
                }
                if (isScalar) {
                    while (i < end && !isDelimiter(bytes[i]))
                        i++;
                    if (i < end)
                        return taken(i);
                    break;
                }
                while (i < end) {
                    const byte = bytes[i++];
                    if (byte === QUOTE) {
                        inString = true;
                        continue scan;
                    }
                    if (byte === 0x7b || byte === 0x5b)
                        depth++;
                    else if ((byte === 0x7d || byte === 0x5d) && --depth === 0)
                        return taken(i);
                }
            }
            keep(end);
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
            if (parts.length === 0)
                return block.subarray(start, end);
            keep(end);
            return external_node_buffer_.Buffer.concat(parts);
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
                isLineStart = byte === LF;
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
        return next === undefined || next === 0x7b || next === 0x5d || next === 0x20 || next === LF || next === 0x0d;
    }
    function toEnd() {
        let isLineStart = true;
        do {
            for (; at < block.length; at++) {
                const byte = block[at];
                if (isLineStart && (byte === 0x7b || (byte === 0x5b && isDocumentStart(byte)))) {
                    throw new diagnostic/* ReportError */.$g('a second JSON document begins here; wanted one in a file', line());
                }
                if (byte !== 0x20 && byte !== 0x0d)
                    isLineStart = byte === LF;
            }
        } while (fill());
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
function isDelimiter(byte) {
    return (byte === COMMA ||
        byte === 0x7d ||
        byte === 0x5d ||
        byte === 0x3a ||
        byte === 0x20 ||
        byte === LF ||
        byte === 0x0d ||
        byte === 0x09);
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
        open.push({ plan, close: first === OBJECT ? OBJECT_END : LIST_END, index: 0 });
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
        if (enter(plan))
            continue;
        const line = bytes.line();
        let quick = plan === undefined ? undefined : bytes.take(read);
        let value;
        if (quick === undefined) {
            const raw = bytes.value();
            // Once more, now that a value across two blocks is in one piece.
            if (plan !== undefined)
                quick = read(raw, 0)?.value;
            if (quick === undefined)
                value = parsedBytes(raw, { path, line });
        }
        if (plan !== undefined) {
            yield { at: patterns.join('/'), path: [...path], value, line, ...(quick === undefined ? {} : { quick }) };
        }
        path.pop();
        patterns.pop();
    }
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
    return parsedBytes(bytes.value(), { path, line });
}
function parsedBytes(raw, { path, line }) {
    let written;
    try {
        written = raw.toString('utf8');
    }
    catch (cause) {
        throw new diagnostic/* ReportError */.$g(`one value${place(path)} is too long`, line, { cause });
    }
    try {
        return JSON.parse(written);
    }
    catch (cause) {
        // The library's message quotes the input: only the position in it is of use.
        const position = cause instanceof SyntaxError ? /position (\d{1,10})/.exec(cause.message)?.[1] : undefined;
        const before = position === undefined ? 0 : lineFeeds(written, Number(position));
        throw new diagnostic/* ReportError */.$g(`the JSON document is broken${place(path)}`, line + before);
    }
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
/** The first line that is an object of a stream of events: one with an `Action` or a `type`. */
function firstEvent(head) {
    if (head.text.startsWith('<'))
        return undefined;
    for (const line of head.text.split('\n', MOST_LINES)) {
        if (!line.startsWith('{'))
            continue;
        const event = parsedLine(line);
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(event, 'Action')) !== undefined || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(event, 'type')) !== undefined)
            return event;
    }
    return undefined;
}
const MOST_LINES = 400;
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
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   ai: () => (/* binding */ number),
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
/* harmony export */   _J: () => (/* binding */ sourceLine),
/* harmony export */   lJ: () => (/* binding */ headerCount),
/* harmony export */   vE: () => (/* binding */ timestamp)
/* harmony export */ });
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
/** pytest's xunit1 counts lines from 0. */
function sourceLine(written, dialect) {
    const line = dialect === 'pytest' ? written + 1 : written;
    return Number.isInteger(line) && line >= 1 ? line : undefined;
}


/***/ }),

/***/ 27209:
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
;// CONCATENATED MODULE: ./lib/formats/junit-naming.js
/**
 * The suite is the test file, module or class that the report names:
 * pytest the module of the classname; PHPUnit, Surefire and whoever writes a Java package the class; whoever names a file (jest-junit
 * with `addFileAttribute`, Vitest, Playwright, Bun, Deno, Node, RSpec, Mocha, Minitest, GoogleTest) the file; else the outermost
 * suite's name; nothing where nothing is named.
 */
function namesOf(written, around, dialect) {
    if (written.classname === FAILED_IMPORT)
        return { suite: written.name, classname: FAILED_IMPORT, file: undefined };
    const outermost = around.suites[0];
    const file = nonEmpty(written.file) ?? around.file ?? (outermost !== undefined && isTestFile(outermost) ? outermost : undefined);
    const suite = suiteOf(written, { around, file }, dialect);
    return { suite, classname: classnameOf(written, { around, suite }, dialect), file };
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
const CLASS = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;
function isJava(classname, { package: folder, suites }, dialect) {
    if (!CLASS.test(classname))
        return false;
    if (dialect === 'surefire')
        return true;
    // Ant: a short class name as the suite's name, and its package beside it.
    return folder !== undefined && folder !== '' && classname === `${folder}.${suites.at(-1)}`;
}
/** Segments of a dotted name that pytest and unittest take for a module of tests by default. */
const TEST_MODULE = /^(?:test_.+|.+_test|tests?)$/;
function isPythonTest(classname) {
    return classname.includes('.') && classname.split('.').some((part) => /^test_[a-z0-9_]+$/.test(part));
}
/** `tests.test_a.TestLogin.Nested` → `tests.test_a`: up to the last segment that looks like a module, else without trailing classes. */
function moduleOf(classname) {
    const parts = classname.split('.');
    const module = parts.findLastIndex((part) => TEST_MODULE.test(part));
    const isLast = module === parts.length - 1;
    if (module >= 0 &&
        (isLast || parts.slice(module + 1).every((part) => !/^[a-z]/.test(part) || /^describe_/.test(part)))) {
        return parts.slice(0, module + 1).join('.');
    }
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
function rememberedNames() {
    let names;
    let ofClassname = '';
    let ofFile;
    let ofSurroundings;
    return {
        known: (classname, file, around) => ofClassname === classname && ofFile === file && ofSurroundings === around ? names : undefined,
        derive(written, around, dialect) {
            const derived = namesOf(written, around, dialect);
            const { classname } = written;
            const dependsOnCase = classname === FAILED_IMPORT || written.class !== undefined || (dialect === 'pytest' && classname === '');
            if (classname !== undefined && !dependsOnCase) {
                names = derived;
                ofClassname = classname;
                ofFile = written.file;
                ofSurroundings = around;
            }
            return derived;
        },
    };
}

// EXTERNAL MODULE: ./lib/formats/report-text.js
var report_text = __webpack_require__(54954);
;// CONCATENATED MODULE: ./lib/formats/junit-outcome.js


const FAILED = /^(?:fail(?:ed|ure|ing)?)$/i;
const BROKEN = /^(?:err(?:or(?:ed)?)?|broken|crash(?:ed)?|aborted|time(?:d[ -]?)?out|unresolved)$/i;
const NOT_RUN = /^(?:notrun|not[ _-]?run|not[ _-]?executed|disabled|skipped|skip|ignored|suppressed|pending|inactive)$/i;
/** The attempts of one case, in the order in which they ran. */
function attemptsOf(findings, written, dialect) {
    if (findings.length === 0) {
        const only = outcomeOfStatus(written, dialect);
        return (0,tests/* onlyAttempt */.u8)(only);
    }
    // Nearly always that is all there is.
    const only = findings.length === 1 ? findings[0] : undefined;
    if (only?.sort === 'skipped')
        return [skipOrNotRun(only, written, dialect)];
    if (only?.sort === 'failure' || only?.sort === 'error')
        return [failedWith(only, dialect)];
    const last = lastAttempt(findings, written, dialect);
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
function lastAttempt(findings, written, dialect) {
    const failures = findings.filter(({ sort }) => sort === 'failure' || sort === 'error');
    const skip = findings.find(({ sort }) => sort === 'skipped');
    // Node's test runner: a test that is still to be done and fails is no failure. Else a failure beside a skip is a failure.
    const isTodo = skip?.type === 'todo';
    if (failures.length > 0 && !isTodo)
        return together(failures, dialect);
    if (skip !== undefined)
        return skipOrNotRun(skip, written, dialect);
    return outcomeOfStatus(written, dialect);
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
    const told = withoutRunnerLines(text).split('\n', 1)[0]?.trim() ?? '';
    const ending = text === '' || text.includes('--- FAIL') ? 'failed without a message' : 'ended without a result';
    return { message: told === '' ? ending : told, detail: text };
}
function withoutRunnerLines(text) {
    return text
        .split('\n')
        .filter((line) => !/^\s*(?:===|---) [A-Z]+/.test(line))
        .join('\n')
        .trim();
}
/** ctest writes every test that did not run as skipped, and counts as skipped only those that asked for it themselves. */
const CTEST_SKIP = /^SKIP_/;
const CTEST_NOT_RUN = /^Unable to find executable/;
function skipOrNotRun({ type, message, text }, { status }, dialect) {
    const reason = message === undefined || message === '' ? text : message;
    const isCtest = dialect === 'ctest' && status === 'notrun' && !CTEST_SKIP.test(reason);
    if (isCtest || CTEST_NOT_RUN.test(reason))
        return (0,report_text/* errored */.sb)({ message: reason === '' ? 'did not run' : reason });
    if (type !== undefined && /xfail/i.test(type))
        return (0,report_text/* failedAsExpected */.WU)(reason);
    return (0,report_text/* skipped */.hT)(dialect === 'go' ? withoutRunnerLines(reason) : reason);
}
function outcomeOfStatus({ status, result, failure }, dialect) {
    if (failure !== undefined)
        return (0,report_text/* failed */.gz)({ message: failure });
    for (const word of [status, result]) {
        if (word === undefined)
            continue;
        if (FAILED.test(word))
            return (0,report_text/* failed */.gz)({ message: `status="${word}", without a message` });
        if (BROKEN.test(word))
            return (0,report_text/* errored */.sb)({ message: `status="${word}", without a message` });
        if (NOT_RUN.test(word)) {
            if (dialect === 'ctest' && word === 'notrun')
                return (0,report_text/* errored */.sb)({ message: 'did not run' });
            return (0,report_text/* skipped */.hT)('');
        }
    }
    return tests/* PASSED */.f5;
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
    const { names, dialect, findings, project, ms } = open;
    const { file, classname } = names;
    if (dialect === 'pytest' && open.name === undefined && classname === '')
        return stoppedTest(open);
    // Surefire: what fails before or after all tests of a class is a case without a name.
    const name = open.name?.trim() || classname || NAMELESS;
    const attempts = saysNothing(open)
        ? tests/* PASSED_ONCE */.Xw
        : attemptsOf(findings === undefined ? [] : withoutIntroductions(findings, names), open, dialect);
    const kind = attempts === tests/* PASSED_ONCE */.Xw ? 'case' : kindOf(open, name, attempts);
    const suite = names.suite ?? (kind === 'collection' ? name : undefined);
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
    return entry;
}
function saysNothing({ findings, status, result, failure }) {
    return findings === undefined && status === undefined && result === undefined && failure === undefined;
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
    const { names, dialect } = open;
    switch (dialect) {
        case 'pytest':
            if (names.classname === 'pytest' && name === 'internal')
                return 'internal';
            // "collection failure", and "collection error" of older versions.
            return names.classname === '' && /^collection /.test(last.failure.message) ? 'collection' : 'case';
        case 'go':
            return isBuildFailure(name, `${last.failure.message}\n${last.failure.detail}`) ? 'collection' : 'case';
        case 'surefire':
        case 'gradle':
        case 'playwright':
        case 'ctest':
        case 'web-test-runner':
        case 'utc':
        case 'other':
            break;
    }
    if (names.classname === FAILED_SUITE || names.classname === FAILED_IMPORT)
        return 'collection';
    return isTestFile(name) && standsForFile(name, open) ? 'collection' : 'case';
}
/** jest-junit with reportTestSuiteErrors. */
const FAILED_SUITE = 'Test suite failed to run';
/** Vitest and Node: a case with the name of the file that could not be loaded. Bats: of which the set-up failed. */
function standsForFile(name, { names, parent }) {
    const { file } = names;
    return (name === parent ||
        file === name ||
        file?.endsWith(`/${name}`) === true ||
        (parent === undefined && file === undefined));
}
/** go-junit-report names these cases so; gotestsum writes `TestMain` for all that fails outside of a test. */
function isBuildFailure(name, text) {
    return /^\[(?:build|setup) failed\]$/.test(name) || (name === 'TestMain' && /\[(?:build|setup) failed\]/.test(text));
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
/** What begins alike in many failures and says nothing of their cause. */
function withoutIntroductions(findings, names) {
    // PHPUnit: the name of the test. Jest: the same words for all files that do not load.
    const first = names.classname === FAILED_SUITE ? '● Test suite failed to run' : `${names.suite}::`;
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
/** A property of a suite tells these by its name. */
function dialectOfProperty(name) {
    if (name === 'go.version')
        return 'go';
    if (name === 'test.fileName')
        return 'web-test-runner';
    return name === 'java.specification.version' || name === 'java.vm.version' ? 'surefire' : undefined;
}
const CTEST_STATUS = /^(?:run|fail|notrun|disabled)$/;
const GO_TEST = /^(?:Test|Benchmark|Example|Fuzz)(?:[A-Z_/]|$)|^\[(?:build|setup) failed\]$/;
/** `undefined`: nothing that needs a rule of its own. */
function dialectOfCase(root, { name, classname, status, suite }) {
    if (classname === 'pytest' && name === 'internal')
        return 'pytest';
    if (root === undefined && name !== undefined && name === classname && CTEST_STATUS.test(status ?? ''))
        return 'ctest';
    const isPackage = classname !== undefined && classname === suite && classname.includes('/');
    return isPackage && GO_TEST.test(name ?? '') ? 'go' : undefined;
}

// EXTERNAL MODULE: ./lib/formats/junit-numbers.js
var junit_numbers = __webpack_require__(81967);
;// CONCATENATED MODULE: ./lib/formats/junit-repeats.js
function noRepeats(emit) {
    return { add: emit, endSuite: () => undefined, abandon: () => undefined };
}
const RERUN = Object.freeze({
    status: 'failed',
    kind: 'failure',
    failure: Object.freeze({ type: '', message: 'failed and was run again; the report does not say why', detail: '' }),
});
/** Places for entries that are looked back at: with pytest-xdist, attempts of one test stand between tests of other workers. */
const PLACES = 1024;
function pytestRepeats(emit) {
    // An entry that is pushed out of its place is forgotten: then its next attempt is a case of its own, and hides nothing.
    const recent = Array.from({ length: PLACES }, () => undefined);
    /** Of the entry in each place: most are told apart by it, and never looked at again. */
    const codes = new Int32Array(PLACES);
    /** In their order, until the end of the suite. */
    let waiting = [];
    function add(entry) {
        const code = codeOf(entry);
        const place = code & (PLACES - 1);
        const before = codes[place] === code ? recent[place] : undefined;
        codes[place] = code;
        recent[place] = entry;
        if (before === undefined || !isSame(entry, before))
            emit(entry);
        else
            waiting.push({ entry, afterEmpty: !hasFailed(before) });
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
    return { add, endSuite: ({ cases, declared }) => release(declared !== cases), abandon: () => release(true) };
}
/** Names of neighbours differ at their end. */
function codeOf({ classname, name }) {
    let code = classname.length;
    for (let i = Math.max(0, name.length - 12); i < name.length; i++)
        code = Math.imul(code ^ name.charCodeAt(i), 0x01000193);
    return code ^ (code >>> 15);
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
    return { add, endSuite, abandon: () => release(() => false) };
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

;// CONCATENATED MODULE: ./lib/formats/junit-run.js

function createRun(emit) {
    return {
        dialect: 'other',
        root: undefined,
        repeats: noRepeats(emit),
        around: undefined,
        emit,
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
/** Something tells who wrote the report. */
function turnOut(run, found) {
    if (found === undefined || found === run.dialect)
        return;
    run.repeats.abandon();
    run.dialect = found;
    run.around = undefined;
    run.repeats = REPEATS[found]?.(run.emit) ?? noRepeats(run.emit);
}

// EXTERNAL MODULE: ./lib/formats/xml-events.js + 10 modules
var xml_events = __webpack_require__(14707);
;// CONCATENATED MODULE: ./lib/formats/junit-vocabulary.js

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
    'status',
    'result',
    'message',
    'type',
    'failure',
    'tests',
    'failures',
    'errors',
    'skipped',
    'skip',
    'skips',
    'ignored',
    'disabled',
    'xsi:noNamespaceSchemaLocation',
];
const VOCABULARY = { elements: ELEMENTS, attributes: ATTRIBUTES };
const E = (0,xml_events/* numbered */.j)(ELEMENTS);
const A = (0,xml_events/* numbered */.j)(ATTRIBUTES);
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
    return attributes.repeatedText(A.file) || attributes.repeatedText(A.filepath) || undefined;
}
/** jest-junit's name for what is outside of any `describe`, and ctest's for a run that nobody named. */
function written(name) {
    return name === undefined || name === 'undefined' || name === '(empty)' ? '' : name.trim();
}

;// CONCATENATED MODULE: ./lib/formats/junit-suite.js



function headerOf(attributes) {
    return {
        tests: (0,junit_numbers/* headerCount */.lJ)(attributes, A.tests),
        failures: (0,junit_numbers/* headerCount */.lJ)(attributes, A.failures) ?? 0,
        errors: (0,junit_numbers/* headerCount */.lJ)(attributes, A.errors) ?? 0,
        skipped: (0,junit_numbers/* headerCount */.lJ)(attributes, A.skipped, A.skip, A.skips, A.ignored, A.disabled) ?? 0,
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
/** The entry that stands for them: the same in every run, so that a base that has it excuses it. */
function hiddenFailure(hidden, suite) {
    const message = 'the header counts more failures than the test cases show';
    return {
        kind: 'suite',
        suite,
        classname: '',
        name: 'failures without a test case',
        attempts: [(0,report_text/* errored */.sb)({ message, detail: `${plural(hidden, 'failure')} more` })],
        repeated: 'attempt',
    };
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
        run.root = { name: attributes.text(A.name), hasId: attributes.has(A.id) };
        declared = headerOf(attributes).tests ?? declared;
        push(attributes, undefined);
    }
    function open(attributes, name) {
        if (suites.length === 0 && run.root === undefined)
            declared = headerOf(attributes).tests;
        if (isOutermost()) {
            const schema = attributes.text(A['xsi:noNamespaceSchemaLocation']);
            turnOut(run, dialectOf(run.root, { name, schema, hasHostname: attributes.has(A.hostname) }));
        }
        push(attributes, name);
    }
    function isOutermost() {
        return suites.every((suite) => suite.name === undefined);
    }
    function push(attributes, name) {
        const time = (0,junit_numbers/* timestamp */.vE)(attributes.text(A.timestamp), run.dialect === 'utc' ? 'UTC' : 'written');
        if (time !== undefined && time > (started ?? 0))
            started = time;
        const parent = suites.at(-1);
        const file = fileOf(attributes) ?? parent?.around.file;
        // Cypress (mocha-junit-reporter) names the file only in the empty "Root Suite" before the suites of the file.
        if (name === 'Root Suite')
            rootSuiteFile = file;
        const suite = {
            name,
            around: {
                suites: [...(parent?.around.suites ?? []), ...(name === undefined || name === '' ? [] : [name])],
                file: file ?? (isOutermost() ? rootSuiteFile : undefined),
                package: attributes.text(A.package),
            },
            project: run.dialect === 'playwright' ? attributes.text(A.hostname) || undefined : parent?.project,
            header: headerOf(attributes),
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
            run.emit(hiddenFailure(hidden, suite.around.suites[0]));
        run.tally.failures += hidden;
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
const NOWHERE = { suites: [], file: undefined, package: undefined };
/** Where a case of the suite begins: a new one after each change, by which what was derived from it is known. */
function surroundings(run, suite) {
    run.around ??= { ...NOWHERE, ...suite?.around };
    return run.around;
}

;// CONCATENATED MODULE: ./lib/formats/junit-cases.js









/** The `testcase` elements of a report. There are millions, and nearly all passed at once. */
function openCases(run, suites) {
    const cases = [];
    const names = rememberedNames();
    /** The last file that could not be loaded. */
    let unloaded;
    function open(attributes) {
        const suite = suites.top();
        const name = attributes.text(A.name);
        const classname = written(attributes.repeatedText(A.classname));
        const file = fileOf(attributes);
        const status = attributes.text(A.status);
        if (run.dialect === 'other') {
            turnOut(run, dialectOfCase(run.root, { name, classname, status, suite: suite?.name }));
        }
        const around = surroundings(run, suite);
        const { dialect } = run;
        const known = attributes.has(A.class) ? undefined : names.known(classname, file, around);
        const line = attributes.number(A.line) ?? attributes.number(A.lineno);
        const opened = {
            dialect,
            names: known ?? names.derive({ classname, class: attributes.repeatedText(A.class), name, file }, around, dialect),
            project: suite?.project,
            name,
            parent: suite?.name,
            line: line === undefined ? undefined : (0,junit_numbers/* sourceLine */._J)(line, dialect),
            ms: (0,junit_numbers/* milliseconds */.Rz)(attributes, A.time) ?? (0,junit_numbers/* milliseconds */.Rz)(attributes, A.duration),
            status,
            result: attributes.text(A.result),
            failure: attributes.text(A.failure),
            findings: undefined,
        };
        cases.push(opened);
        run.owners.push(opened);
    }
    function close() {
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
        if (entry.kind === 'internal')
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
    return { open, close, isInside: () => cases.length > 0 };
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
            const finding = { sort, type: attributes.text(A.type), message: attributes.text(A.message), text: '' };
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
    });
    const suites = openSuites(run);
    const cases = openCases(run, suites);
    const findings = openFindings(run, suites, cases);
    /** In the list that is open, or was last. */
    let properties = 0;
    function open(element, attributes) {
        if (element === E.testcase) {
            cases.open(attributes);
            return false;
        }
        const sort = SORTS[element];
        if (sort !== undefined) {
            findings.open(sort, attributes);
            return true;
        }
        if (element === E.testsuite)
            suites.open(attributes, written(attributes.text(A.name)));
        else if (element === E.testsuites)
            suites.openRoot(attributes);
        else if (element === E['system-out'])
            return findings.wantsOutput();
        else if (element === E.properties)
            properties = 0;
        else if (element === E.property) {
            properties++;
            if (run.dialect === 'other')
                turnOut(run, dialectOfProperty(attributes.text(A.name)));
        }
        else
            return element === E.stackTrace && findings.isInside();
        return false;
    }
    function close(element, text) {
        if (element === E.testcase)
            cases.close();
        else if (SORTS[element] !== undefined)
            findings.close(text);
        else if (element === E.testsuite || element === E.testsuites)
            suites.close();
        else if (element === E.stackTrace)
            findings.stackTrace(text);
        else if (element === E['system-out'] && text !== '')
            findings.output(text);
        else if (element === E.properties && properties === 0 && !cases.isInside())
            emptyProperties();
    }
    /** Gradle always writes them, and never one of them; Ant and Surefire write the JVM's. */
    function emptyProperties() {
        if (run.dialect === 'other' && run.root === undefined)
            turnOut(run, 'gradle');
    }
    function take() {
        if (taken.length === 0)
            return undefined;
        const entries = taken;
        taken = [];
        return { cases: entries };
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
    read,
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
    if (root === undefined || (root.name !== 'testsuites' && root.name !== 'testsuite'))
        return false;
    // libcheck has the same root element and nothing else in common.
    const isOther = /<suite[\s>]/.test(text) && !/<test(?:suite|case)[\s>/]/.test(text.slice(text.indexOf('<testsuites') + 11));
    return !isOther && !/check\.sourceforge/.test(root.attributes.get('xmlns') ?? '');
}
function* read(chunks) {
    const { handler, take, finish, abandon } = createJunitReader();
    const reader = (0,xml_events/* createXmlReader */.f)(VOCABULARY, handler, (0,line_finder/* lineFinder */.z)(chunks));
    try {
        for (const block of (0,decode/* utf8 */.A)(chunks)) {
            reader.write(block);
            const batch = take();
            if (batch !== undefined)
                yield batch;
        }
        const notes = reader.end();
        yield finish(notes);
    }
    catch (error) {
        yield abandon();
        throw error;
    }
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
    if (found === 0)
        return {};
    const ratio = {};
    ratio[kind] = { covered: Math.min(hit, found), total: found };
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
/* harmony import */ var _xml_events_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14707);




/** Reads a report block by block; what was complete before an error is handed on before the error is thrown. */
function* readXmlReport(chunks, vocabulary, createParser) {
    const { output, take, diagnostics } = collector();
    const parser = createParser(output);
    const reader = (0,_xml_events_js__WEBPACK_IMPORTED_MODULE_2__/* .createXmlReader */ .f)(vocabulary, parser, (0,_line_finder_js__WEBPACK_IMPORTED_MODULE_1__/* .lineFinder */ .z)(chunks));
    for (const block of (0,_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8 */ .A)(chunks)) {
        try {
            reader.write(block);
        }
        finally {
            yield* take();
        }
    }
    try {
        for (const { message } of reader.end())
            output.odd(message);
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

/***/ 14707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ createXmlReader),
  j: () => (/* reexport */ numbered)
});

// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/formats/capped-text.js
var capped_text = __webpack_require__(7543);
// EXTERNAL MODULE: ./lib/formats/xml-references.js
var xml_references = __webpack_require__(33252);
;// CONCATENATED MODULE: ./lib/formats/xml-values.js


/** The text of `bytes[start … end)`: decoded once, without control characters; beyond 16 KB its first and last parts. */
function valueText(window, start, end) {
    const { bytes } = window;
    if (end - start > capped_text/* TEXT_CAP */.h)
        return cappedValue(bytes.subarray(start, end));
    if (isPlain(window, start, end))
        return bytes.toString('latin1', start, end);
    return (0,xml_references/* withoutControls */.DJ)((0,xml_references/* decodeReferences */.PL)(bytes.toString('utf8', start, end)));
}
function cappedValue(bytes) {
    const capped = (0,capped_text/* cappedText */.R)();
    capped.add(bytes);
    return (0,xml_references/* withoutControls */.DJ)((0,xml_references/* decodeReferences */.PL)(capped.take()));
}
/** Whether all bytes are ASCII, none a control character or an ampersand. */
function isPlain({ bytes, view }, start, end) {
    let odd = 0;
    let p = start;
    for (; p + 4 <= end; p += 4) {
        const word = view.getInt32(p, true);
        const ampersand = word ^ 0x26262626;
        // The top bit of a byte below 32, of 127, of one above, and of an ampersand, and of no plain one while there is none of them.
        odd |= (word - 0x20202020) | (word + 0x01010101) | word | ((ampersand - 0x01010101) & ~ampersand);
    }
    if ((odd & 0x80808080) !== 0)
        return false;
    for (; p < end; p++) {
        const byte = bytes[p] ?? 0;
        if (byte < 32 || byte > 126 || byte === 38)
            return false;
    }
    return true;
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

;// CONCATENATED MODULE: ./lib/formats/xml-attributes.js


function attributesOf(window, ranges) {
    const { starts, ends, seen } = ranges;
    const previous = new Array(starts.length).fill(undefined);
    function has(attribute) {
        return seen[attribute] === ranges.tag;
    }
    function text(attribute) {
        return has(attribute) ? valueText(window, starts[attribute] ?? 0, ends[attribute] ?? 0) : undefined;
    }
    function repeatedText(attribute) {
        if (!has(attribute))
            return undefined;
        const start = starts[attribute] ?? 0;
        const end = ends[attribute] ?? 0;
        const last = previous[attribute];
        if (last !== undefined && isRepeated(last, window, start, end))
            return last.text;
        const value = valueText(window, start, end);
        if (end - start <= capped_text/* TEXT_CAP */.h)
            previous[attribute] = repeatable(last, window.bytes.subarray(start, end), value);
        return value;
    }
    function number(attribute) {
        return has(attribute) ? valueNumber(window, starts[attribute] ?? 0, ends[attribute] ?? 0) : undefined;
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
    return { has, text, repeatedText, number, is };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/formats/xml-bytes.js

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
const SENTINEL = external_node_buffer_.Buffer.from(`<"'`.padEnd(48, '<'));
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

;// CONCATENATED MODULE: ./lib/formats/xml-layout.js

/** The token goes on behind the bytes that there are. */
const INCOMPLETE = -1;
function attributeRanges(count) {
    return { starts: new Int32Array(count), ends: new Int32Array(count), seen: new Int32Array(count), tag: 0 };
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
    function remember(place, piece) {
        const { start, end, attribute } = piece;
        const length = end - start;
        for (let i = 0; i < length && i < LONGEST; i++)
            pieces[place * LONGEST + i] = window.bytes[start + i] ?? 0;
        const quote = window.bytes[end - 1] ?? 0;
        meanings[place] = length <= LONGEST ? length | (quote << 8) | ((attribute + 1) << 16) : 0;
    }
    return (start, element) => {
        const { bytes, view, size } = window;
        const tag = (ranges.tag + 1) | 0;
        ranges.tag = tag;
        const last = (element + 1) * REMEMBERED - 1;
        let place = element * REMEMBERED;
        let q = start;
        for (;;) {
            let c = bytes[q] ?? 0;
            if (c > BLANK) {
                if (c === GT)
                    return q;
                if (q >= size)
                    return INCOMPLETE;
                if (c !== SLASH)
                    fail('attributes that no blank separates, or a quote too many', q);
                if (q + 1 >= size)
                    return INCOMPLETE;
                if (bytes[q + 1] !== GT)
                    fail('"/" inside a tag', q);
                return q;
            }
            const known = meanings[place] ?? 0;
            const length = known & 255; // at least four, as in ` x="`
            let attribute;
            if (length > 0 && isSame(view, q, words, place * LONGEST, length)) {
                q += length;
                c = (known >> 8) & 255;
                attribute = (known >> 16) - 1;
            }
            else {
                const blank = q;
                do
                    c = bytes[++q] ?? 0;
                while (c <= BLANK);
                if (c === GT || c === SLASH)
                    continue;
                const name = q;
                while (c > GT || (c > BLANK && c < LT && c !== SLASH))
                    c = bytes[++q] ?? 0;
                const stop = q;
                while (c <= BLANK)
                    c = bytes[++q] ?? 0;
                if (c !== EQUALS || stop === name) {
                    if (q >= size)
                        return INCOMPLETE;
                    fail(`attribute "${shownName(bytes, name, stop)}" without a value`, name);
                }
                do
                    c = bytes[++q] ?? 0;
                while (c <= BLANK);
                if (q >= size)
                    return INCOMPLETE;
                if (c !== DOUBLE_QUOTE && c !== SINGLE_QUOTE) {
                    fail(`value of "${shownName(bytes, name, stop)}" without quotes`, name);
                }
                q++;
                attribute = element === elements ? -1 : attributes.find(bytes, name, stop);
                remember(place, { start: blank, end: q, attribute });
            }
            const value = q;
            q = endOfValue(view, q, c);
            if (q >= size)
                return INCOMPLETE;
            if (attribute >= 0) {
                starts[attribute] = value;
                ends[attribute] = q;
                seen[attribute] = tag;
            }
            q++;
            if (place < last)
                place++;
        }
    };
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
    const places = {};
    for (const [index, name] of names.entries())
        places[name] = index;
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
        if (c === DOUBLE_QUOTE || c === SINGLE_QUOTE)
            q = bytes.indexOf(c, q + 1);
        else if (c === OPEN_BRACKET)
            depth++;
        else if (c === CLOSE_BRACKET)
            depth--;
        else if (c === LT && bytes[q + 1] === BANG && bytes[q + 2] === HYPHEN)
            q = endOfComment(bytes, q + 4, size);
        else if (c === LT && bytes[q + 1] === QUESTION)
            q = bytes.indexOf(GT, q);
        else if (c === GT && depth <= 0)
            return q + 1;
        if (q < 0)
            return -1;
    }
    return -1;
}
function endOfComment(bytes, start, size) {
    for (let q = start + 2; q < size; q++) {
        if (bytes[q] === GT && bytes[q - 1] === HYPHEN && bytes[q - 2] === HYPHEN)
            return q;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/formats/xml-stack.js

const DEEPEST = 1000;
function openElements() {
    // Reports are about five levels deep: as little as that is made for each of thousands of files.
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
    return { depth: () => depth, push, pop, topIs, topName };
}
function longer(numbers) {
    const doubled = new Int32Array(numbers.length * 2);
    doubled.set(numbers);
    return doubled;
}

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






const D = 68;
const CDATA_END = external_node_buffer_.Buffer.from(']]>');
const COMMENT_END = external_node_buffer_.Buffer.from('-->');
const INSTRUCTION_END = external_node_buffer_.Buffer.from('?>');
function createScanner(options) {
    const { window, handler, elements, known, attributes, scanAttributes, fail, tolerate } = options;
    const stack = openElements();
    const text = textCollector();
    let place = 'before the document';
    /** Inside CDATA, a comment or an instruction: what ends it. */
    let until;
    function scan() {
        const { bytes, size } = window;
        let p = place === 'before the document' ? findDocument(bytes, size) : 0;
        if (place === 'before the document')
            return p;
        while (p < size) {
            const next = until !== undefined ? skip(p, until) : bytes[p] === LT ? markup(bytes, p, size) : plain(bytes, p);
            if (next === p || next === INCOMPLETE)
                return p;
            p = next;
        }
        return p;
    }
    /** Up to the end of CDATA, a comment or an instruction, or as far as the window goes. */
    function skip(p, mark) {
        const bytes = window.bytes.subarray(0, window.size);
        const at = bytes.indexOf(mark, p);
        const stop = at < 0 ? Math.max(p, bytes.length - mark.length + 1) : at;
        if (mark === CDATA_END)
            text.addVerbatim(bytes, p, stop);
        if (at < 0)
            return stop;
        until = undefined;
        return at + mark.length;
    }
    /** Text: up to the next tag, or as far as it is whole. */
    function plain(bytes, p) {
        const next = nextTag(bytes, p);
        if (text.wanted())
            return text.add(bytes.subarray(0, window.size), p, next);
        if (place !== 'content')
            outside(p, next);
        return next;
    }
    function outside(start, stop) {
        let p = start;
        while (p < stop && (window.bytes[p] ?? 0) <= BLANK)
            p++;
        if (p === stop)
            return;
        if (place === 'prolog')
            fail('text before the root element', p);
        tolerate('text after the end of the document', p);
    }
    /** Skips blanks, and a banner: npm and others print lines before the document when a report goes through standard output. */
    function findDocument(bytes, size) {
        let p = 0;
        while (p < size && (bytes[p] ?? 0) <= BLANK)
            p++;
        if (p === size)
            return p;
        if (bytes[p] !== LT) {
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
        if (c > QUESTION)
            return startTag(bytes, p, size);
        if (p + 1 >= size)
            return INCOMPLETE;
        if (c === SLASH)
            return endTag(bytes, p, size);
        if (c === BANG)
            return declaration(bytes, p, size);
        if (c !== QUESTION)
            return startTag(bytes, p, size);
        until = INSTRUCTION_END;
        return p + 2;
    }
    function declaration(bytes, p, size) {
        if (p + 9 > size)
            return INCOMPLETE;
        const c = bytes[p + 2];
        if (c === HYPHEN && bytes[p + 3] === HYPHEN) {
            until = COMMENT_END;
            return p + 4;
        }
        if (c === OPEN_BRACKET && place === 'content' && bytes.toString('latin1', p + 3, p + 9) === 'CDATA[') {
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
            tolerate('text after the end of the document', p);
            return p + 2;
        }
        const stop = nameEnd(bytes, p + 2);
        let q = stop;
        while ((bytes[q] ?? 0) <= BLANK)
            q++;
        if (q >= size)
            return INCOMPLETE;
        if (bytes[q] !== GT || !stack.topIs(bytes, p + 2, stop)) {
            fail(`found </${shownName(bytes, p + 2, stop)}>, wanted </${stack.topName()}>`, p);
        }
        const element = stack.pop();
        if (element >= 0)
            handler.close(element, text.leave());
        if (stack.depth() === 0)
            place = 'rest';
        return q + 1;
    }
    function startTag(bytes, p, size) {
        const stop = nameEnd(bytes, p + 1);
        if (stop >= size)
            return INCOMPLETE;
        const element = elementAt(bytes, p + 1, stop);
        if (place === 'rest' && element < 0) {
            tolerate('text after the end of the document', p);
            return p + 1;
        }
        if (!isNameStart(bytes[p + 1] ?? 0))
            fail('"<" that begins no tag', p);
        const close = scanAttributes(stop, element < 0 ? known : element);
        if (close === INCOMPLETE)
            return INCOMPLETE;
        if (place === 'rest')
            tolerate('a second document in one file', p);
        place = 'content';
        if (bytes[close] === SLASH) {
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
        const local = localName(bytes, start, stop);
        return local === start ? element : elements.find(bytes, local, stop);
    }
    function end() {
        const { bytes, size } = window;
        if (place === 'content') {
            fail(`the file ends inside <${stack.topName()}>: it is cut off, what follows is unknown`, size);
        }
        if (place !== 'rest')
            fail('the file ends without an XML element', size);
        const isKnownStart = size > 0 && bytes[0] === LT && elementAt(bytes, 1, nameEnd(bytes, 1)) >= 0;
        if (isKnownStart)
            fail('the file ends inside a tag: it is cut off', size);
        if (size > 0 || until !== undefined)
            tolerate('text after the end of the document', 0);
    }
    return { scan, end };
}

;// CONCATENATED MODULE: ./lib/formats/xml-window.js


/** The window is as large as the first block at first, as a small report needs no more, and at least this in a long file. */
const BLOCK = 256 * 1024;
const SMALLEST = 1024;
function emptyWindow() {
    const bytes = external_node_buffer_.Buffer.alloc(0);
    return { bytes, view: viewOf(bytes), size: 0, passed: 0 };
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
    window.bytes.set(SENTINEL, window.size);
    return taken;
}
/** Forgets the first `count` bytes. */
function consumed(window, count) {
    if (count === 0)
        return;
    window.bytes.copyWithin(0, count, window.size);
    window.size -= count;
    window.passed += count;
    window.bytes.set(SENTINEL, window.size);
}
function roomIn({ bytes, size }) {
    return bytes.length - SENTINEL.length - size;
}
function resize(window, size) {
    const larger = external_node_buffer_.Buffer.alloc(Math.max(SMALLEST, size) + SENTINEL.length);
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
    const window = emptyWindow();
    const ranges = attributeRanges(vocabulary.attributes.length);
    const tolerated = new Map();
    const scanner = createScanner({
        window,
        handler,
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
        tolerate,
    });
    /** An incomplete token is looked at again only when there are twice as many bytes: time stays linear in its length. */
    let retryAt = 0;
    function fail(message, position) {
        throw new diagnostic/* ReportError */.$g(message, lineAt(window.passed + position));
    }
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
        return [...tolerated].map(([message, offset]) => ({ level: 'warning', line: lineAt(offset), message }));
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

/***/ 21907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ load),
/* harmony export */   T: () => (/* binding */ readFile)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51753);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37229);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54621);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53968);
/* harmony import */ var _formats_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2924);
/* harmony import */ var _formats_head_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33424);
/* harmony import */ var _merge_builder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38859);
/* harmony import */ var _policy_path_matcher_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(99116);
/* harmony import */ var _recognise_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(182);










/** Finds, recognises and reads every report, one after the other, and merges them. A file in both lists is read once. */
async function load(options) {
    const { root, limits, onProgress } = options;
    const bounds = limits === undefined ? {} : { limits };
    const tests = await (0,_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findFiles */ .l)(options.tests, {
        root,
        purpose: 'tests',
        optional: optionalPatterns('tests', options.policy),
        ...bounds,
    });
    const coverage = await (0,_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findFiles */ .l)(options.coverage, {
        root,
        purpose: 'coverage',
        optional: optionalPatterns('coverage', options.policy),
        ...bounds,
    });
    const expectsTests = new Set(tests.files.map((file) => file.real));
    const files = new Map([...tests.files, ...coverage.files].map((file) => [file.real, file]));
    options.onFound?.([...files.values()]);
    const builder = (0,_merge_builder_js__WEBPACK_IMPORTED_MODULE_6__/* .createSnapshotBuilder */ .C)({ paths: options.paths, suites: coverageSuites(options.policy) });
    const recognise = (0,_recognise_js__WEBPACK_IMPORTED_MODULE_7__/* .createRecogniser */ .G)();
    const read = { files: 0, of: files.size, bytes: 0 };
    let turnAt = TURN;
    const onBlock = (bytes) => {
        read.bytes += bytes;
        onProgress?.(read);
    };
    const pause = () => {
        if (read.bytes < turnAt)
            return undefined;
        turnAt = read.bytes + TURN;
        return (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    };
    for (const file of [...files.values()].sort((a, b) => (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_8__/* .byText */ .z)(a.path, b.path))) {
        await readFile(file, builder, {
            environment: options.environment,
            purpose: expectsTests.has(file.real) ? 'tests' : 'coverage',
            since: options.since,
            recognise,
            onBlock,
            pause,
        });
        read.files++;
        await pause();
    }
    return { snapshot: builder.build(), diagnostics: [...tests.diagnostics, ...coverage.diagnostics] };
}
/** So many bytes are read at a time: requests go out and answers come in between. */
const TURN = 512 * 1024;
/** Of suites that need not run, and of no other. */
function optionalPatterns(kind, policy) {
    const suites = policy?.suites ?? [];
    const wanted = new Set(suites.filter(({ required }) => required).flatMap((suite) => suite[kind]));
    return new Set(suites.flatMap((suite) => suite[kind]).filter((pattern) => !wanted.has(pattern)));
}
function coverageSuites(policy) {
    const measured = policy?.suites.filter(({ coverage }) => coverage.length > 0) ?? [];
    return measured.map(({ name, coverage, selection }) => ({ name, includes: (0,_policy_path_matcher_js__WEBPACK_IMPORTED_MODULE_9__/* .pathMatcher */ .k)(coverage), selection }));
}
/** Reads one file into the builder. Never throws for what is in the file: the row says what it turned out to be. */
async function readFile(file, builder, options) {
    const blocks = told((0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlocks */ .v)(file), options.onBlock);
    try {
        const first = blocks.next();
        const bytes = first.done === true ? new Uint8Array() : first.value;
        const format = await options.recognise((0,_formats_head_js__WEBPACK_IMPORTED_MODULE_5__/* .readHead */ .z)(bytes, bytes.length >= file.bytes));
        const sink = builder.open({ path: file.path, format: format?.name, ...options, modified: file.modified });
        if (format === undefined)
            return sink.close([unclaimed(file, bytes)]);
        const chunks = chunksOf(file, resume(bytes, blocks));
        return await readReport(format, { chunks, path: file.path, sink, pause: options.pause });
    }
    catch (error) {
        // Only what opening and reading the file can throw comes here: it was there a moment ago.
        if (!isSystemError(error))
            throw error;
        const sink = builder.open({ path: file.path, format: undefined, ...options, modified: file.modified });
        return sink.close([{ level: 'error', file: file.path, message: `cannot be read (${error.code})` }]);
    }
    finally {
        blocks.return(undefined);
    }
}
async function readReport(format, { chunks, path, sink, pause }) {
    try {
        for (const batch of format.read(chunks, { path })) {
            sink.batch(batch);
            const others = pause?.();
            if (others !== undefined)
                await others;
        }
        return sink.close([]);
    }
    catch (error) {
        return sink.close([unreadable(path, error)]);
    }
}
function unreadable(file, error) {
    if (!(error instanceof _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .ReportError */ .$g))
        throw error;
    return { level: 'error', file, ...(error.line === undefined ? {} : { line: error.line }), message: error.message };
}
/** A file that no format claims: another kind of file, or one that ends before it says what it is. The second is never let pass. */
function unclaimed(file, bytes) {
    const broken = endsTooEarly(file, bytes);
    try {
        // What is no text has none either.
        if (broken === NOTHING_IN_IT)
            (0,_formats_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .utf8 */ .A)([bytes]).next();
    }
    catch (error) {
        return unreadable(file.path, error);
    }
    if (broken !== undefined)
        return { level: 'error', file: file.path, message: broken };
    return { level: 'warning', file: file.path, message: 'is not a test or coverage report that is known: left out' };
}
/** A file shorter than this cannot be told from the first bytes of a report. */
const SHORTEST = 64;
function endsTooEarly(file, bytes) {
    if (/(^|\/)\.git(keep|ignore)$/.test(file.path))
        return undefined;
    if (file.bytes === 0)
        return 'is empty: the run that was to write it did not finish';
    const { text, root, whole } = (0,_formats_head_js__WEBPACK_IMPORTED_MODULE_5__/* .readHead */ .z)(bytes, bytes.length >= file.bytes);
    if (text.trim() === '')
        return NOTHING_IN_IT;
    if (!whole)
        return undefined;
    if (text.startsWith('<') && root === undefined)
        return 'ends before its first element: the run that was to write it did not finish';
    if (/^[[{]/.test(text) && !isJson(text))
        return 'is not complete JSON: the run that was to write it did not finish';
    return file.bytes < SHORTEST ? 'is too short to be recognised as any report' : undefined;
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
function* told(blocks, onBlock) {
    if (onBlock === undefined)
        return yield* blocks;
    for (const block of blocks) {
        onBlock(block.length);
        yield block;
    }
    return undefined;
}
/** What was begun already is the first reading; every other one begins anew. */
function chunksOf(file, begun) {
    let next = begun;
    return {
        [Symbol.iterator]() {
            const blocks = next ?? (0,_blocks_js__WEBPACK_IMPORTED_MODULE_1__/* .readBlocks */ .v)(file);
            next = undefined;
            return blocks[Symbol.iterator]();
        },
    };
}
function* resume(first, rest) {
    if (first.length > 0)
        yield first;
    yield* rest;
}
function isSystemError(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}


/***/ }),

/***/ 38859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createSnapshotBuilder)
/* harmony export */ });
/* harmony import */ var _close_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73588);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14399);
/* harmony import */ var _coverage_suites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94272);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26916);
/* harmony import */ var _mutants_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14148);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8825);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22152);







function createSnapshotBuilder({ paths, since, suites = [] }) {
    const closed = [];
    const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .collectCoverage */ .fm)(paths);
    const bySuite = (0,_coverage_suites_js__WEBPACK_IMPORTED_MODULE_2__/* .collectSuites */ .C)(suites);
    const kept = [];
    const keeps = (path) => suites.some(({ selection, includes }) => selection === 'partial' && includes(path));
    return {
        open: (report) => openReport({ ...report, ...(since === undefined ? {} : { since }) }, { paths, closed, coverage, bySuite, kept, keeps }),
        build: () => (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_5__/* .assemble */ .f)({
            parts: closed.map(({ part }) => part),
            troubles: closed.flatMap(({ troubles }) => troubles),
            coverage: coverage.finish(),
            mutants: closed.map(({ mutants }) => mutants).reduce(_mutants_js__WEBPACK_IMPORTED_MODULE_6__/* .uniteMutants */ ._, undefined),
            suiteCoverage: bySuite.finish(),
            keptCoverage: kept,
        }),
    };
}
function openReport(report, { paths, closed, coverage, bySuite, kept, keeps }) {
    const recorder = (0,_part_js__WEBPACK_IMPORTED_MODULE_4__/* .createRecorder */ .T)();
    const readEntry = (0,_entries_js__WEBPACK_IMPORTED_MODULE_3__/* .createEntryReader */ .Y)({
        path: report.path,
        environment: report.environment,
        resolve: (written) => {
            const answer = paths.resolve(written, []);
            return answer.resolved ? answer.path : undefined;
        },
    });
    const covered = coverage.open({ format: report.format ?? '' });
    const mutated = (0,_mutants_js__WEBPACK_IMPORTED_MODULE_6__/* .collectMutants */ .D)(paths);
    const seen = (0,_close_js__WEBPACK_IMPORTED_MODULE_0__/* .createReportNotes */ .cf)();
    return {
        batch(batch) {
            seen.note(batch);
            for (const diagnostic of batch.diagnostics ?? [])
                seen.diagnostics.push({ ...diagnostic, file: report.path });
            for (const entry of batch.cases ?? []) {
                const { suite, test } = readEntry(entry);
                recorder.add(suite, test, entry.repeated);
                seen.count(test, entry);
            }
            covered.add(batch);
            mutated.add(batch);
        },
        close(diagnostics) {
            seen.diagnostics.push(...diagnostics);
            const done = (0,_close_js__WEBPACK_IMPORTED_MODULE_0__/* .closeReport */ .TF)(report, { recorder, covered, mutated, seen });
            // The union has its lines; of the reports one by one only what a suite needs is kept.
            const { coverage: own, ...rest } = done;
            if (own !== undefined) {
                const { path, environment } = report;
                bySuite.add(path, own);
                // Of a broken one nobody knows what it leaves out: no later run is to take it for a measurement.
                if (done.part.row.state === 'whole' && keeps(path))
                    kept.push({ path, environment, coverage: own });
            }
            closed.push(rest);
            return done.part.row;
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
/* harmony import */ var _domain_mutants_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7068);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13599);
/* harmony import */ var _coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26346);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26916);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8825);
/* harmony import */ var _suites_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21447);






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
        count({ kind, verdict }, { implied }) {
            saw.internal ||= kind === 'internal';
            // An error of a suite is ours, not an entry of the report.
            if (kind === 'suite' || implied === true)
                return;
            counts.total++;
            if (verdict === 'skipped')
                counts.skipped++;
            else if (verdict === 'passed' || verdict === 'flaky')
                counts.passed++;
            else
                counts.failed++;
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
    const diagnostics = state === 'stale' ? [...seen.diagnostics, staleDiagnostic(path)] : seen.diagnostics;
    const base = { path, environment, format, state, diagnostics };
    // What is stale never becomes part of the whole.
    const coverage = state === 'stale' ? undefined : covered.close();
    const mutants = state === 'stale' ? undefined : mutated.mutants();
    const measured = coverage === undefined ? emptyCoverage(report, seen) : { ...(0,_coverage_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageTotals */ .wB)(coverage), files: coverage.files.size };
    const row = {
        ...base,
        ...(holdsTests(report, seen) ? { cases: seen.cases(), tests: (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .countColumns */ .vK)(recorder.columns) } : {}),
        ...(measured === undefined ? {} : { coverage: measured }),
        ...(mutants === undefined ? {} : { mutants: (0,_domain_mutants_js__WEBPACK_IMPORTED_MODULE_5__/* .countMutants */ .m)([...mutants.files.values()].flat()) }),
    };
    const reasons = reasonsOf({ path, state, seen });
    const troubles = suitesInTrouble(report, { state, suites: recorder.suites, reasons });
    return { part: (state === 'stale' ? (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .createRecorder */ .T)() : recorder).finish(row), troubles, mutants, coverage };
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
/** An empty report has no batch that would tell its kind. */
function holdsTests({ format, kind, purpose }, { saw }) {
    if (saw.cases)
        return true;
    return format !== undefined && !saw.files && !saw.mutants && (kind ?? purpose) === 'tests';
}
function emptyCoverage({ format, kind, purpose }, { saw }) {
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
    if (seen.saw.internal && _suites_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_REASONS */ .l8.internal !== undefined)
        clauses.push(_suites_js__WEBPACK_IMPORTED_MODULE_4__/* .ENTRY_REASONS */ .l8.internal);
    return (0,_suites_js__WEBPACK_IMPORTED_MODULE_4__/* .uniteReasons */ .R9)(clauses.map((clause) => `${path}: ${clause}`));
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
        open({ format }) {
            const report = readReport(format, { paths, packer });
            return {
                add: report.add,
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
function readReport(format, { paths, packer }) {
    const sources = new Set();
    const resolved = new Map();
    const unresolved = new Set();
    const parts = new Map();
    let folders = [];
    let any = false;
    function repositoryPath(written) {
        const known = resolved.get(written);
        if (known !== undefined)
            return known;
        const result = paths.resolve(written, folders);
        if (!result.resolved)
            unresolved.add(written);
        resolved.set(written, result.path);
        return result.path;
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
            if (more !== undefined)
                folders = [...new Set([...sources, ...more])];
            for (const source of folders)
                sources.add(source);
            any ||= files !== undefined;
            for (const file of files ?? []) {
                const path = repositoryPath(file.path);
                const known = parts.get(path);
                const part = packer.part(path, file);
                if (known === undefined)
                    parts.set(path, [part]);
                else
                    known.push(part);
            }
        },
        coverage() {
            if (!any)
                return undefined;
            return {
                files: byPath(united()),
                formats: [format],
                reports: 1,
                unresolved: [...unresolved].sort(domain_text/* byText */.z),
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
    /** The first, which is the union of one. */
    let alone;
    function add(coverage) {
        reports += coverage.reports;
        for (const format of coverage.formats)
            formats.add(format);
        for (const path of coverage.unresolved)
            unresolved.add(path);
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
            return { files: byPath(new Map(files)), reports, ...sorted };
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
/* harmony export */   Y: () => (/* binding */ createEntryReader)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54621);
/* harmony import */ var _attempts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71680);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75372);




/** From an entry as a report has it to the case that it is in every run: paths resolved, names masked, equal things shared. */
function createEntryReader({ path, environment, resolve, }) {
    const file = remember((written) => fileOf(written, resolve));
    const suiteName = remember((written) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsolutePath */ .Z)(written) ? fileOf(written, resolve) : (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .maskName */ .c)(written));
    const classname = remember(_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .maskName */ .c);
    const inProject = remember((project) => joinEnvironment(environment, project));
    const skip = createSkips();
    const own = suiteOfReport(path);
    let suite = { environment, name: own };
    return (entry) => {
        const name = entry.suite === undefined || entry.suite === '' ? own : suiteName(entry.suite);
        const where = entry.project === undefined || entry.project === '' ? environment : inProject(entry.project);
        if (suite.name !== name || suite.environment !== where)
            suite = { environment: where, name };
        const attempts = shareAttempts(entry.attempts, skip);
        const verdict = attempts === _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .PASSED_ONCE */ .Xw ? 'passed' : (0,_attempts_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .V)(attempts);
        const { kind, line, ms } = entry;
        // Field by field, as there are millions: to spread what is mostly not there costs more than all the rest.
        const test = {
            kind,
            classname: classname(entry.classname),
            name: (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .maskName */ .c)(entry.name),
            verdict,
            attempts,
        };
        if (entry.file !== undefined && entry.file !== '')
            test.file = file(entry.file);
        if (line !== undefined)
            test.line = line;
        if (ms !== undefined && ms >= 0 && ms < Number.MAX_SAFE_INTEGER)
            test.ms = Math.round(ms);
        return { suite, test };
    };
}
/** A report that names no suite is one itself; `out/report-1763625640798.xml` is the same one in every run. */
function suiteOfReport(path) {
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .maskName */ .c)(path);
}
/** A path that no file of the repository answers to stays as written, without what only this machine has. */
function fileOf(written, resolve) {
    const found = resolve(written);
    if (found !== undefined)
        return found;
    if (!(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isAbsolutePath */ .Z)(written))
        return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .repoPath */ .q)(written);
    const masked = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .maskName */ .c)(written);
    return (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .repoPath */ .q)(masked === written ? `…/${written.split(/[\\/]/).at(-1)}` : masked);
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
/* harmony export */   q: () => (/* binding */ createHasher),
/* harmony export */   x: () => (/* binding */ createSeeder)
/* harmony export */ });
/* harmony import */ var _lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69436);

/** Hashes what a name is in, as what the hash of the name goes on from. Neighbours mostly share it. */
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
/** Hashes what identifies a case in its suite. */
function createHasher() {
    const seedOf = createSeeder();
    return (test) => (0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .hashText */ .qj)(test.name, seedOf(test));
}


/***/ }),

/***/ 75372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isAbsolutePath),
/* harmony export */   c: () => (/* binding */ maskName)
/* harmony export */ });
const UUID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi;
const TIME = /\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?/g;
/** Milliseconds since 1970, from 2017 to 2033. */
const MILLISECONDS = /\b1[5-9]\d{11}\b/g;
/** Addresses have at least 32 bits; `0x10` in a parameter is a value. */
const ADDRESS = /\b0x[0-9a-f]{8,16}\b/gi;
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
const NINE = 0x39;
/**
 * Whether a name has anything that a mask may take: a slash, an `@`, `0x`, eight hexadecimal or four decimal digits before a hyphen, thirteen
 * digits in a row. Most names have none of it, and there are millions: one look at each character, no pattern.
 */
function isSuspect(name) {
    let digits = 0;
    let hex = 0;
    for (let index = 0; index < name.length; index++) {
        const code = name.charCodeAt(index);
        if (code >= ZERO && code <= NINE) {
            digits++;
            hex++;
            if (digits === 13)
                return true;
            continue;
        }
        switch (code) {
            case 0x2f: // slash
            case 0x5c: // back-slash
            case 0x40: // @
                return true;
            case 0x78: // x
            case 0x58:
                if (digits > 0 && name.charCodeAt(index - 1) === ZERO)
                    return true;
                break;
            case 0x2d: // hyphen
                if (digits >= 4 || hex >= 8)
                    return true;
                break;
        }
        digits = 0;
        const letter = code | 0x20;
        hex = letter >= 0x61 && letter <= 0x66 ? hex + 1 : 0;
    }
    return false;
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


function collectMutants(paths) {
    const files = new Map();
    const unresolved = new Set();
    let any = false;
    return {
        add({ mutants }) {
            any ||= mutants !== undefined;
            for (const { file, line, endLine, mutator, status } of mutants ?? []) {
                const { path, resolved } = paths.resolve(file, []);
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
            return { files: byPath(sorted), reports: 1, unresolved: [...unresolved].sort(_domain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .byText */ .z) };
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
  T: () => (/* binding */ createRecorder),
  R: () => (/* binding */ suiteKeyText)
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
        find(suite, hash, is) {
            if (suite !== current)
                enter(suite);
            return table.find(hash, is);
        },
        add: (hash, entry) => table.add(hash, entry),
    };
}
function tableOf({ suites, classnames, files, names }, run) {
    const table = (0,lookup/* createLookup */.BL)();
    const seedOf = (0,hasher/* createSeeder */.x)();
    const classname = (0,merge_columns/* createCursor */.lN)(classnames);
    const file = (0,merge_columns/* createCursor */.lN)(files);
    const end = suites.starts[run + 1] ?? names.length;
    for (let entry = suites.starts[run] ?? end; entry < end; entry++) {
        const seed = seedOf({ classname: (0,merge_columns/* readAt */.m6)(classname, entry) ?? '', file: (0,merge_columns/* readAt */.m6)(file, entry) });
        table.add(names.hash(entry, seed), entry);
    }
    return table;
}

;// CONCATENATED MODULE: ./lib/merge/part.js



function createRecorder() {
    const suites = [];
    const suiteIndex = createSuiteIndex(suites);
    const columns = (0,merge_columns/* createColumns */.k7)();
    const ordinals = new Map();
    const seedOf = (0,hasher/* createSeeder */.x)();
    /** By the first case of an identity: how many there are, and the last. */
    const repeats = new Map();
    const lookup = createCaseLookup(columns);
    return {
        suites,
        columns,
        add(suite, test, repeated) {
            const index = suiteIndex(suite);
            const code = columns.names.place(test.name, seedOf(test));
            const first = lookup.find(index, code, (entry) => isSame(columns, entry, test));
            if (first === undefined) {
                lookup.add(code, (0,merge_columns/* appendPlaced */.k3)(columns, index, test));
                return;
            }
            const { count, last } = repeats.get(first) ?? { count: 1, last: first };
            if (repeated === 'attempt') {
                (0,merge_columns/* addAttempts */.s6)(columns, last, test);
                return;
            }
            const added = (0,merge_columns/* appendPlaced */.k3)(columns, index, test);
            ordinals.set(added, count + 1);
            repeats.set(first, { count: count + 1, last: added });
        },
        finish(row) {
            const slices = suites.map(() => []);
            const { starts, values } = columns.suites;
            starts.forEach((from, run) => {
                slices[values[run] ?? -1]?.push({ columns, ordinals, from, to: starts[run + 1] ?? columns.names.length });
            });
            return { row, suites: suites.map((suite, index) => ({ ...suite, slices: slices[index] ?? [] })) };
        },
    };
}
function isSame(columns, entry, test) {
    return ((0,merge_columns/* valueAt */.fK)(columns.classnames, entry) === test.classname &&
        columns.names.at(entry) === test.name &&
        (0,merge_columns/* valueAt */.fK)(columns.files, entry) === test.file &&
        (columns.unusual.get(entry)?.kind ?? 'case') === test.kind);
}
/** Index of a suite in the list, which it is appended to where it is new. Neighbouring cases are mostly of one suite. */
function createSuiteIndex(suites) {
    const known = new Map();
    let latest;
    let latestIndex = 0;
    return (suite) => {
        if (latest !== undefined && latest.name === suite.name && latest.environment === suite.environment)
            return latestIndex;
        const key = suiteKeyText(suite);
        const index = known.get(key) ?? suites.length;
        if (index === suites.length) {
            suites.push({ environment: suite.environment, name: suite.name });
            known.set(key, index);
        }
        latest = suite;
        latestIndex = index;
        return index;
    };
}
/** No environment has a NUL. */
function suiteKeyText({ environment, name }) {
    return `${environment}\0${name}`;
}


/***/ }),

/***/ 22152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ assemble),
  u: () => (/* binding */ mergeSnapshots)
});

// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/merge/case-list.js
var case_list = __webpack_require__(87775);
// EXTERNAL MODULE: ./lib/merge/coverage.js + 1 modules
var coverage = __webpack_require__(14399);
// EXTERNAL MODULE: ./lib/merge/coverage-suites.js
var coverage_suites = __webpack_require__(94272);
// EXTERNAL MODULE: ./lib/merge/kept-coverage.js
var kept_coverage = __webpack_require__(1701);
// EXTERNAL MODULE: ./lib/merge/mutants.js
var mutants = __webpack_require__(14148);
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
    const hash = (0,hasher/* createHasher */.q)();
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
        return { ...segment, ordinals };
    });
}

// EXTERNAL MODULE: ./lib/merge/sparse-column.js
var sparse_column = __webpack_require__(21825);
// EXTERNAL MODULE: ./lib/merge/suites.js
var merge_suites = __webpack_require__(21447);
;// CONCATENATED MODULE: ./lib/merge/snapshot.js










/** Puts reports together in their canonical order: by path, then environment, then content. */
function assemble(given) {
    const { parts, troubles, coverage, mutants, suiteCoverage = [], keptCoverage = [] } = given;
    const ordered = [...parts].sort(compareParts);
    const distinct = ordered.filter((part, index) => {
        const before = ordered[index - 1];
        return before === undefined || compareParts(before, part) !== 0;
    });
    const drafts = createDrafts();
    distinct.forEach((part, report) => {
        addPart(drafts, part, report);
    });
    for (const trouble of troubles) {
        const draft = drafts.of(trouble);
        draft.state = (0,merge_suites/* worseState */.U$)(draft.state, trouble.state);
        draft.reasons = (0,merge_suites/* uniteReasons */.R9)(draft.reasons, trouble.reasons);
    }
    const suites = drafts.all().sort(compareKeys).map(finishSuite);
    return {
        reports: distinct.map((part) => part.row),
        suites,
        coverage,
        ...(mutants === undefined ? {} : { mutants }),
        ...(suiteCoverage.length === 0 ? {} : { suiteCoverage }),
        ...(keptCoverage.length === 0 ? {} : { keptCoverage: (0,kept_coverage/* uniteKept */.e)(keptCoverage) }),
    };
}
/** Snapshots of shards as one. Associative, commutative and idempotent: neither order nor repetition leaves a trace. */
function mergeSnapshots(snapshots) {
    const coverages = snapshots.flatMap(({ coverage }) => (coverage === undefined ? [] : [coverage]));
    return assemble({
        parts: snapshots.flatMap(splitSnapshot),
        troubles: snapshots.flatMap(({ suites }) => suites.filter(isInTrouble)),
        coverage: coverages.length === 0 ? undefined : coverages.reduce(coverage/* uniteCoverage */._i),
        mutants: snapshots.map(({ mutants }) => mutants).reduce(mutants/* uniteMutants */._, undefined),
        suiteCoverage: (0,coverage_suites/* uniteSuites */.t)(snapshots.map(({ suiteCoverage = [] }) => suiteCoverage)),
        keptCoverage: snapshots.flatMap(({ keptCoverage = [] }) => keptCoverage),
    });
}
/** Whether its cases do not say all of it. */
function isInTrouble({ state, reasons, cases }) {
    return state !== 'whole' || reasons.length > 0 || cases.length === 0;
}
/** The way back: a snapshot as the reports that it came from, in the columns that it has. */
function splitSnapshot({ reports, suites }) {
    const parts = reports.map((row) => ({ row, suites: [] }));
    for (const { environment, name, cases } of suites) {
        for (const [report, slices] of byReport((0,case_list/* segmentsOf */.OD)(cases)))
            parts[report]?.suites.push({ environment, name, slices });
    }
    return parts;
}
function byReport(segments) {
    const [first] = segments;
    if (first !== undefined && segments.length === 1)
        return [[first.report, segments]];
    const all = new Map();
    for (const segment of segments) {
        const known = all.get(segment.report);
        if (known === undefined)
            all.set(segment.report, [segment]);
        else
            known.push(segment);
    }
    return all;
}
/** There may be a hundred thousand: no key is built. */
function createDrafts() {
    const environments = new Map();
    return {
        of({ environment, name }) {
            const byName = environments.get(environment) ?? new Map();
            if (byName.size === 0)
                environments.set(environment, byName);
            const known = byName.get(name);
            if (known !== undefined)
                return known;
            const draft = { environment, name, segments: [], state: 'whole', reasons: [] };
            byName.set(name, draft);
            return draft;
        },
        all: () => [...environments.values()].flatMap((byName) => [...byName.values()]),
    };
}
function addPart(drafts, part, report) {
    const reasons = createReasons();
    for (const suite of part.suites) {
        const draft = drafts.of(suite);
        for (const { columns, ordinals, from, to } of suite.slices) {
            const segment = { columns, ordinals, from, to, report };
            // Most suites have one: an array that grows has room for seventeen.
            if (draft.segments.length === 0)
                draft.segments = [segment];
            else
                draft.segments.push(segment);
            for (const reason of reasons(segment)) {
                if (draft.reasons.includes(reason))
                    continue;
                draft.state = (0,merge_suites/* worseState */.U$)(draft.state, 'partial');
                draft.reasons = (0,merge_suites/* uniteReasons */.R9)(draft.reasons, [reason]);
            }
        }
    }
}
/** Why the suite of a slice is not whole. Columns are looked through once, as thousands of suites may share them. */
function createReasons() {
    let latest;
    let indices = [];
    return ({ columns, from, to }) => {
        if (columns !== latest)
            indices = columns.unusual
                .between(0, columns.names.length)
                .filter((index) => merge_suites/* ENTRY_REASONS */.l8[columns.unusual.get(index)?.kind ?? 'case'] !== undefined);
        latest = columns;
        if (indices.length === 0)
            return [];
        return indices
            .slice((0,sparse_column/* firstAbove */.Y)(indices, from - 1), (0,sparse_column/* firstAbove */.Y)(indices, to - 1))
            .flatMap((index) => merge_suites/* ENTRY_REASONS */.l8[columns.unusual.get(index)?.kind ?? 'case'] ?? []);
    };
}
function finishSuite({ environment, name, state, reasons, segments }) {
    return { environment, name, state, reasons, cases: (0,case_list/* listCases */.qz)(numberAcross(segments)) };
}
function compareKeys(a, b) {
    return (0,domain_text/* byText */.z)(a.environment, b.environment) || (0,domain_text/* byText */.z)(a.name, b.name);
}
/** 0 only for reports that are equal in all that a snapshot keeps. The content is looked at only where path and environment are the same. */
function compareParts(a, b) {
    const rows = (0,domain_text/* byText */.z)(a.row.path, b.row.path) || (0,domain_text/* byText */.z)(a.row.environment, b.row.environment);
    if (rows !== 0 || a === b)
        return rows;
    return (0,domain_text/* byText */.z)(rowText(a.row), rowText(b.row)) || compareCases(a, b);
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
function compareCases(a, b) {
    const left = contentOf(a);
    const right = contentOf(b);
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
/** A report's content as texts, suite by suite: what a stored snapshot still tells, without the order of the suites in the file. */
function* contentOf(part) {
    for (const { environment, name, slices } of [...part.suites].sort(compareKeys)) {
        if (slices.length === 0)
            continue;
        yield JSON.stringify([environment, name]);
        const segments = slices.map(({ columns, from, to }) => ({ columns, from, to, report: 0, ordinals: NO_ORDINALS }));
        for (const test of (0,case_list/* listCases */.qz)(segments))
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


/***/ }),

/***/ 182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ createRecogniser)
/* harmony export */ });
/* harmony import */ var _formats_cobertura_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32870);
/* harmony import */ var _formats_istanbul_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79822);
/* harmony import */ var _formats_jacoco_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70863);
/* harmony import */ var _formats_junit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27209);
/* harmony import */ var _formats_lcov_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1979);





/** Asked first, in this order; no other format claims what one of them does, so that nothing depends on who is here. */
const COMMON = [_formats_junit_js__WEBPACK_IMPORTED_MODULE_3__/* .junit */ .b, _formats_cobertura_js__WEBPACK_IMPORTED_MODULE_0__/* .cobertura */ .O, _formats_lcov_js__WEBPACK_IMPORTED_MODULE_4__/* .lcov */ .f, _formats_jacoco_js__WEBPACK_IMPORTED_MODULE_2__/* .jacoco */ .c, _formats_istanbul_js__WEBPACK_IMPORTED_MODULE_1__/* .istanbul */ .B];
/**
 * The one format that claims a file; `undefined` where none does. The files of a run are mostly of one format, so that of the last file is
 * asked before all; the table of all formats is loaded for the first file that no common one claims.
 */
function createRecogniser() {
    let last;
    return async (head) => {
        if (last?.claims(head) === true)
            return last;
        last = COMMON.find((format) => format.claims(head)) ?? (await __webpack_require__.e(/* import() */ 60).then(__webpack_require__.bind(__webpack_require__, 81060))).recognise(head);
        return last;
    };
}


/***/ })

};
