export const id = 186;
export const ids = [186];
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

/***/ 36119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ dayAfter),
/* harmony export */   U$: () => (/* binding */ dayNumber),
/* harmony export */   YM: () => (/* binding */ daysBetween)
/* harmony export */ });
const MILLISECONDS_OF_A_DAY = 86_400_000;
/** Days since 1970 of a day written `2026-11-30`; `undefined` for a day that no calendar has. */
function dayNumber(day) {
    const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
    const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
    if (year === '' || new Date(time).toISOString().slice(0, 10) !== day)
        return undefined;
    return time / MILLISECONDS_OF_A_DAY;
}
/** From `a` to `b`; negative where `b` is earlier. Both are days that exist. */
function daysBetween(a, b) {
    return (dayNumber(b) ?? 0) - (dayNumber(a) ?? 0);
}
/** The day so many days later. `day` is one that exists. */
function dayAfter(day, days) {
    return new Date(((dayNumber(day) ?? 0) + days) * MILLISECONDS_OF_A_DAY).toISOString().slice(0, 10);
}


/***/ }),

/***/ 16457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Kf: () => (/* binding */ readChoice),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Z7: () => (/* binding */ readTexts),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   qU: () => (/* binding */ readFields),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88979);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63304);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31139);



/** The fields of a mapping by key. Another kind of value, and keys that are not known, are mistakes. */
function readFields(value, { where, known, problem }) {
    const fields = new Map();
    if (value.kind !== 'map') {
        problem(value.line, at(where, `wanted a mapping with ${listed(known)}, found ${(0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(value)}`));
        return fields;
    }
    for (const { key, line, value: inner } of value.entries) {
        if (!known.includes(key)) {
            const hint = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(key, known) || `; known are ${listed(known)}`;
            problem(line, at(where, `${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)} is no key here${hint}`));
        }
        else if (inner.kind === 'scalar' && inner.value === null) {
            problem(line, at(join(where, key), 'has no value: write one, or leave the key out'));
        }
        else {
            fields.set(key, { where: join(where, key), line: inner.line, value: inner });
        }
    }
    return fields;
}
function readText(field, form, problem) {
    const { value, where, line } = field;
    if (value.kind === 'scalar' && typeof value.value === 'string' && form.pattern.test(value.value))
        return value.value;
    const quoted = value.kind === 'scalar' && typeof value.value !== 'string' ? ` in quotes: '${value.text}'` : '';
    problem(line, at(where, `wanted ${form.wanted}${quoted}, found ${(0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(value)}`));
    return undefined;
}
/** One text, or a list of at least one. */
function readTexts(field, form, problem) {
    const { value, where } = field;
    if (value.kind !== 'list') {
        const single = readText(field, form, problem);
        return single === undefined ? [] : [single];
    }
    if (value.items.length === 0)
        problem(value.line, at(where, `is empty: wanted ${form.wanted}, or a list of them`));
    return value.items.flatMap((item, index) => {
        const text = readText({ where: `${where}[${index}]`, line: item.line, value: item }, form, problem);
        return text === undefined ? [] : [text];
    });
}
function readChoice(field, choices, problem) {
    const { value, where, line } = field;
    const found = value.kind === 'scalar' ? choices.find((choice) => choice === value.value) : undefined;
    if (found !== undefined)
        return found;
    const near = value.kind === 'scalar' ? (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .closest */ .kp)(value.text, choices) : undefined;
    const hint = near === undefined ? `wanted ${choices.join(' or ')}` : `did you mean ${near}?`;
    problem(line, at(where, `${(0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(value)} is not known; ${hint}`));
    return undefined;
}
function readBoolean(field, problem) {
    const { value, where, line } = field;
    if (value.kind === 'scalar' && typeof value.value === 'boolean')
        return value.value;
    problem(line, at(where, `wanted true or false, found ${(0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(value)}`));
    return undefined;
}
/** The only version there is; without it nobody could ever change the meaning of a key. */
function readVersion(field, problem) {
    if (field === undefined) {
        problem(1, 'version is missing: write version: 1 in the first line');
        return;
    }
    const { value, line } = field;
    if (value.kind === 'scalar' && value.value === 1)
        return;
    const newer = value.kind === 'scalar' && typeof value.value === 'number' && value.value > 1;
    const quoted = value.kind === 'scalar' && value.value === '1';
    const why = newer ? ': the file is newer than this program' : quoted ? ', a text: write 1 without quotes' : '';
    problem(line, `version: wanted 1, found ${(0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(value)}${why}`);
}
function at(where, message) {
    return where === '' ? message : `${where}: ${message}`;
}
/** `suites.unit`, `suites["a b"]`. */
function join(where, key) {
    if (where === '')
        return key;
    return /^[\w-]+$/.test(key) ? `${where}.${key}` : `${where}[${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(key)}]`;
}
/** `a, b and c`. */
function listed(words) {
    if (words.length < 2)
        return words.join('');
    return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}


/***/ }),

/***/ 33613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ REPO_GLOB),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   gz: () => (/* binding */ SENTENCE),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   ps: () => (/* binding */ LINK),
/* harmony export */   wA: () => (/* binding */ FILE_GLOB)
/* harmony export */ });
/** Printable text of one line. `\p{C}`: control and format characters, which could change how the rest of a line is read. */
const PRINTABLE = '[^\\p{C}\\p{Zl}\\p{Zp}]';
const NAME = {
    pattern: new RegExp(`^${PRINTABLE}{1,100}$`, 'u'),
    wanted: 'a text of at most 100 characters',
};
/** Of report files: relative to the workspace, or absolute; `!` excludes. */
const FILE_GLOB = {
    pattern: new RegExp(`^${PRINTABLE}{1,1000}$`, 'u'),
    wanted: 'a path or a glob such as reports/**/*.xml',
};
/** Of source files: relative to the repository, forward slashes, nothing above it; `!` excludes. */
const REPO_GLOB = {
    pattern: /^(?!!?\/)(?!!?[A-Za-z]:)(?!.*(^|[!/])\.\.(\/|$))[^\\\p{C}\p{Zl}\p{Zp}]{1,1000}$/u,
    wanted: 'a path or a glob relative to the repository such as src/billing/**',
};
/** A sentence of a person. */
const SENTENCE = {
    pattern: new RegExp(`^${PRINTABLE}{1,500}$`, 'u'),
    wanted: 'a text of at most 500 characters',
};
/** A calendar day as people sort it; that the day exists is checked apart. */
const DAY = { pattern: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/, wanted: 'a day such as 2026-11-30' };
const LINK = {
    pattern: /^https?:\/\/[^\s\p{C}\p{Z}"<>`]{1,500}$/u,
    wanted: 'the address of an issue (https://…)',
};


/***/ }),

/***/ 88880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ LIMIT_FORMS),
/* harmony export */   i: () => (/* binding */ readLimit)
/* harmony export */ });
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31139);

const LIMIT_FORMS = {
    count: { pattern: undefined, example: '5', unit: 'a count' },
    percent: { pattern: /^(100(\.0{1,6})?|[0-9]{1,2}(\.[0-9]{1,6})?) ?%$/, example: '80%', unit: 'percent' },
    points: { pattern: /^(100(\.0{1,6})?|[0-9]{1,2}(\.[0-9]{1,6})?) ?pp$/, example: '0.5pp', unit: 'percentage points' },
    seconds: { pattern: /^[0-9]{1,6}(\.[0-9]{1,3})? ?(ms|s|m|h)$/, example: '10m', unit: 'a duration in ms, s, m or h' },
};
/** Reads a limit without a detour over floating point. */
function readLimit(value, unit) {
    const form = LIMIT_FORMS[unit];
    const found = (0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .describe */ .q)(value);
    if (value.kind !== 'scalar')
        return { problem: `wanted ${form.unit}, such as ${form.example}, found ${found}` };
    const text = value.text.trim();
    if (form.pattern === undefined) {
        const count = value.value;
        if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0)
            return { limit: count };
        if (typeof count === 'string' && /^[0-9]{1,9}$/.test(text))
            return { problem: `${found} is a text: write the number ${text} without quotes` };
        if (text.startsWith('-'))
            return { problem: `${found} is negative: wanted ${form.unit}, such as ${form.example}` };
        return { problem: `${found} is no count: write a whole number, such as ${form.example}` };
    }
    if (typeof value.value === 'string' && form.pattern.test(value.value))
        return { limit: toInteger(value.value) };
    const number = /^[0-9]{0,6}(\.[0-9]{0,6})?/.exec(text)?.[0] ?? '';
    const rest = text.slice(number.length).trim();
    if (text.startsWith('-'))
        return { problem: `${found} is negative: wanted ${form.unit}, such as ${form.example}` };
    if (number === '' || number === '.')
        return { problem: `${found} is not understood: wanted ${form.unit}, such as ${form.example}` };
    if (unit === 'seconds')
        return { problem: `${found} needs a unit: write ${number}s (seconds) or ${number}m (minutes)` };
    const sign = unit === 'percent' ? '%' : 'pp';
    const instead = `write ${number}${sign} (${form.unit})`;
    const share = percentOfShare(number);
    if (rest === '' && unit === 'percent' && share !== undefined)
        return { problem: `${found} needs a unit: write ${share}%, or ${number}% if less than one percent is meant` };
    if (rest === '' && Number(number) <= 100)
        return { problem: `${found} needs a unit: ${instead}` };
    if (Number(number) > 100)
        return { problem: `${found} is over 100: wanted ${form.unit}, such as ${form.example}` };
    if (rest === '%' && unit === 'points')
        return { problem: `${found} is a share, and a drop is measured in points: ${instead}` };
    if (rest === 'pp' && unit === 'percent')
        return { problem: `${found} is a difference, and a rate is measured in percent: ${instead}` };
    return { problem: `${found} is not understood: wanted ${form.unit}, such as ${form.example}` };
}
/** `0.8` is mostly meant as 80 %: `80`, moved in the text. Other numbers are no share. */
function percentOfShare(number) {
    const [, fraction] = /^0?\.([0-9]{1,6})$/.exec(number) ?? [];
    if (fraction === undefined || /^0+$/.test(fraction))
        return undefined;
    const digits = fraction.padEnd(2, '0');
    const rest = digits.slice(2).replace(/0+$/, '');
    return `${Number(digits.slice(0, 2))}${rest === '' ? '' : `.${rest}`}`;
}
const MILLISECONDS = new Map([
    ['ms', 1],
    ['s', 1000],
    ['m', 60_000],
    ['h', 3_600_000],
]);
/** The text fits its pattern: digits, an optional fraction, a unit. */
function toInteger(text) {
    const [, whole = '0', fraction = '', unit = ''] = /^([0-9]+)(?:\.([0-9]+))? ?([a-z%]+)$/.exec(text) ?? [];
    const factor = MILLISECONDS.get(unit) ?? 1_000_000;
    return Number(whole) * factor + Math.floor((Number(fraction.padEnd(6, '0')) * factor) / 1_000_000);
}


/***/ }),

/***/ 30232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gn: () => (/* binding */ policyOn),
/* harmony export */   VY: () => (/* binding */ readRises),
/* harmony export */   x: () => (/* binding */ limitOn)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36119);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16457);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33613);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88880);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31139);





/** `rises:` of a gate: days and the floor from each on. It only ever rises, so that nobody reads a date and believes that more is asked. */
function readRises({ value, where }, { unit, limit, problem }) {
    if (value.kind !== 'map' || value.entries.length === 0) {
        const { example } = _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .LIMIT_FORMS */ ._[unit];
        problem(value.line, `${where}: wanted days with a limit, such as 2026-12-01: ${example}, found ${(0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .describe */ .q)(value)}`);
        return [];
    }
    let before = limit === undefined ? undefined : { from: '', limit };
    return value.entries.flatMap(({ key, line, value: written }) => {
        if (!_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_.pattern.test(key) || (0,_days_js__WEBPACK_IMPORTED_MODULE_3__/* .dayNumber */ .U$)(key) === undefined) {
            problem(line, `${where}: wanted ${_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_.wanted} as a key, found ${JSON.stringify(key)}`);
            return [];
        }
        const answer = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .readLimit */ .i)(written, unit);
        if ('problem' in answer) {
            problem(line, `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(where, key)}: ${answer.problem}`);
            return [];
        }
        const rise = { from: key, limit: answer.limit };
        if (before !== undefined && rise.from <= before.from)
            problem(line, `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(where, key)}: wanted a later day than ${before.from}, which stands before it`);
        if (before !== undefined && rise.limit <= before.limit)
            problem(line, `${(0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(where, key)}: is not above the limit before it: a floor only ever rises`);
        before = rise;
        return [rise];
    });
}
/** The floor on that day. `own`: the limit that the setting, or its check, starts with. */
function limitOn({ rises = [] }, own, day) {
    return rises.reduce((limit, rise) => (rise.from <= day ? Math.max(limit, rise.limit) : limit), own);
}
/** The policy as it asks on that day: limits of days that have come are those of the gates, the others are still to come. */
function policyOn(policy, day) {
    if (policy.gates.every(({ rises }) => rises === undefined))
        return policy;
    return { ...policy, gates: policy.gates.map((setting) => settingOn(setting, day)) };
}
function settingOn({ rises, ...setting }, day) {
    if (rises === undefined || setting.limit === undefined)
        return setting;
    const later = rises.filter(({ from }) => from > day);
    const limit = limitOn({ rises }, setting.limit, day);
    return { ...setting, limit, ...(later.length === 0 ? {} : { rises: later }) };
}


/***/ }),

/***/ 96489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRules: () => (/* binding */ readRules)
/* harmony export */ });
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37229);
/* harmony import */ var _defaults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85698);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26198);
/* harmony import */ var _quarantine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16956);




/**
 * Reads them. A policy of base with a mistake judges nothing, so that the change that mends it can pass; a quarantine with a mistake accepts
 * nothing. Both are told.
 */
function readRules(files, gates) {
    const policy = read(files.policy, _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_POLICY */ .zj, ({ text, file }) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .O)(text, file, gates));
    const quarantine = read(files.quarantine, _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_QUARANTINE */ .Jx, ({ text, file }) => (0,_quarantine_js__WEBPACK_IMPORTED_MODULE_3__/* .parseQuarantine */ .mW)(text, file));
    const basePolicy = read(files.basePolicy, undefined, ({ text, file }) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePolicy */ .O)(text, `${file} (base)`, gates));
    const baseQuarantine = read(files.baseQuarantine, _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_QUARANTINE */ .Jx, ({ text, file }) => text === '' ? _defaults_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_QUARANTINE */ .Jx : (0,_quarantine_js__WEBPACK_IMPORTED_MODULE_3__/* .parseQuarantine */ .mW)(text, `${file} (base)`));
    return {
        policy: policy.value,
        problems: policy.problems,
        quarantine: quarantine.value,
        quarantineProblems: quarantine.problems,
        baseRules: {
            policy: basePolicy.value,
            quarantine: files.baseQuarantine && baseQuarantine.value,
            problems: [...basePolicy.problems, ...baseQuarantine.problems].map((each) => ({ ...each, level: 'warning' })),
        },
    };
}
function read(file, otherwise, parse) {
    if (file === undefined)
        return { value: otherwise, problems: [] };
    try {
        return { value: parse(file), problems: [] };
    }
    catch (error) {
        if (!(error instanceof _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL))
            throw error;
        return { value: otherwise, problems: error.problems };
    }
}


/***/ }),

/***/ 63304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   kp: () => (/* binding */ closest)
/* harmony export */ });
/* unused harmony export editDistance */
/** The candidate that a typo most likely stands for; `undefined` where none is near. Ties go to the first. */
function closest(word, candidates) {
    const wanted = normal(word);
    let best;
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - wanted.length) >= least)
            continue;
        const distance = editDistance(wanted, normal(candidate));
        if (distance < least) {
            best = candidate;
            least = distance;
        }
    }
    return best;
}
/** `, did you mean max?`, or nothing. */
function didYouMean(word, candidates) {
    const near = closest(word, candidates);
    return near === undefined ? '' : `; did you mean ${near}?`;
}
function normal(word) {
    return word.slice(0, 60).toLowerCase().replaceAll(/[_ ]/g, '-');
}
/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? (before[j - 2] ?? 0) + 1 : replace;
            row.push(Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, replace, swap));
        }
        before = previous;
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 31139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88979);

/** How a value is named in a message. */
function describe(value) {
    switch (value.kind) {
        case 'scalar':
            return value.value === null ? 'nothing' : (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(value.text);
        case 'list':
            return 'a list';
        case 'map':
            return 'a mapping';
    }
}


/***/ })

};
