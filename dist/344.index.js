export const id = 344;
export const ids = [344];
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

/***/ 62478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/policy/components.js
var policy_components = __webpack_require__(21360);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/policy/fields.js
var policy_fields = __webpack_require__(16457);
// EXTERNAL MODULE: ./lib/policy/gate-settings.js + 1 modules
var gate_settings = __webpack_require__(20088);
;// CONCATENATED MODULE: ./lib/policy/masks.js

/** `masks:`: what more is left out of a failure's root line before failures are compared; regular expressions with one group each. */
const MASK_FORM = {
    pattern: /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u,
    wanted: 'a regular expression of at most 200 characters with one group, such as tenant-(\\w+)',
};
const MOST_MASKS = 20;
/**
 * A root line has at most 300 characters. What a quantifier leaves open multiplies the ways to match it: two that are unbounded are at most
 * 300², which is little; nested ones would be 2³⁰⁰.
 */
const LINE = 300;
const MOST_WAYS = 4 * LINE * LINE;
function readMasks(field, problem) {
    const texts = (0,policy_fields/* readTexts */.Z7)(field, MASK_FORM, problem);
    if (texts.length > MOST_MASKS)
        problem(field.line, `${field.where}: found ${texts.length}, wanted at most ${MOST_MASKS}`);
    return texts.flatMap((text, index) => {
        const mask = compileMask(text);
        if (mask instanceof RegExp)
            return [mask];
        const { value } = field;
        const line = value.kind === 'list' ? (value.items[index]?.line ?? field.line) : field.line;
        problem(line, `${value.kind === 'list' ? `${field.where}[${index}]` : field.where}: ${mask}`);
        return [];
    });
}
/** A regular expression that takes no longer than its text is long, or why it is none. */
function compileMask(text) {
    let mask;
    let groups;
    try {
        mask = new RegExp(text, 'dg');
        // An alternative that is always there: every group of the expression is in the answer.
        groups = (new RegExp(`${text}|`).exec('')?.length ?? 1) - 1;
    }
    catch {
        return 'is no regular expression: look at brackets and back-slashes';
    }
    if (groups !== 1)
        return `wanted exactly one group ( ), which is what is left out, found ${groups}; (?: ) is none`;
    return tooMuch(text) ?? mask;
}
/** Whatever could make the time to match grow faster than the square of a line. */
function tooMuch(text) {
    let ways = 1;
    let afterGroup = false;
    for (let at = 0; at < text.length;) {
        const { token, length } = tokenAt(text, at);
        at += length;
        if (token === 'reference')
            return 'wanted no reference to a group (\\1)';
        if (token === 'look')
            return 'wanted no look-around (?= ?! ?<= ?<!)';
        if (typeof token === 'number') {
            if (afterGroup && token > 2)
                return 'wanted no quantifier but ? after a group: (a+)+ may take for ever';
            ways *= token;
            if (ways > MOST_WAYS)
                return 'wanted at most two of * and +, or fewer that are open: more take too long';
        }
        afterGroup = token === 'close';
    }
    return undefined;
}
function tokenAt(text, at) {
    const rest = text.slice(at);
    const [escaped] = /^\\(?:k<|.)/.exec(rest) ?? [];
    if (escaped !== undefined)
        return { token: /^\\[1-9k]/.test(escaped) ? 'reference' : 'other', length: escaped.length };
    const [set] = /^\[(?:\\.|[^\]\\])*\]/.exec(rest) ?? [];
    if (set !== undefined)
        return { token: 'other', length: set.length };
    if (/^\(\?<?[=!]/.test(rest))
        return { token: 'look', length: 1 };
    const [open] = /^\((?:\?:|\?<[^>]*>)?/.exec(rest) ?? [];
    if (open !== undefined)
        return { token: 'other', length: open.length };
    if (rest.startsWith(')'))
        return { token: 'close', length: 1 };
    const [quantifier, least, comma, most] = /^(?:[*+?]|\{(\d+)(,)?(\d*)\})\??/.exec(rest) ?? [];
    if (quantifier === undefined)
        return { token: 'other', length: 1 };
    return { token: openEnds(quantifier, { least, comma, most }), length: quantifier.length };
}
/** At least 3 for what repeats more than once, since a group may not: the group itself could be open. */
function openEnds(quantifier, { least, comma, most }) {
    if (least === undefined)
        return quantifier.startsWith('?') ? 2 : LINE;
    if (comma === undefined)
        return Number(least) > 1 ? 3 : 1;
    return most === '' || most === undefined ? LINE : Math.max(3, Number(most) - Number(least) + 1);
}

// EXTERNAL MODULE: ./lib/policy/forms.js
var policy_forms = __webpack_require__(33613);
// EXTERNAL MODULE: ./lib/policy/yaml-value.js
var yaml_value = __webpack_require__(31139);
;// CONCATENATED MODULE: ./lib/policy/suites.js



const SELECTIONS = ['full', 'partial'];
const SUITE_KEYS = ['tests', 'coverage', 'owner', 'required', 'selection'];
/** `suites:`, in the order of the file. A suite whose definition has mistakes is kept, so that gates which name it add no second message. */
function readSuites({ value, where }, problem) {
    if (value.kind !== 'map') {
        problem(value.line, `${where}: wanted a mapping of names to reports, found ${(0,yaml_value/* describe */.q)(value)}`);
        return [];
    }
    return value.entries.map((entry) => readSuite(entry, { where: (0,policy_fields/* join */.fj)(where, entry.key), problem }));
}
function readSuite(entry, { where, problem }) {
    if (!policy_forms/* NAME */.o_.pattern.test(entry.key))
        problem(entry.line, `${where}: as a name, wanted ${policy_forms/* NAME */.o_.wanted}`);
    const fields = (0,policy_fields/* readFields */.qU)(entry.value, { where, known: SUITE_KEYS, problem });
    const tests = fields.get('tests');
    const coverage = fields.get('coverage');
    if (tests === undefined && coverage === undefined && entry.value.kind === 'map') {
        problem(entry.line, `${where}: names no reports: write tests (such as reports/**/*.xml), coverage, or both`);
    }
    const owner = fields.get('owner');
    const named = owner === undefined ? undefined : (0,policy_fields/* readText */.yR)(owner, policy_forms/* NAME */.o_, problem);
    const required = fields.get('required');
    const selection = fields.get('selection');
    return {
        name: entry.key,
        tests: tests === undefined ? [] : (0,policy_fields/* readTexts */.Z7)(tests, policy_forms/* FILE_GLOB */.wA, problem),
        coverage: coverage === undefined ? [] : (0,policy_fields/* readTexts */.Z7)(coverage, policy_forms/* FILE_GLOB */.wA, problem),
        ...(named === undefined ? {} : { owner: named }),
        required: required === undefined ? true : ((0,policy_fields/* readBoolean */.Vf)(required, problem) ?? true),
        selection: selection === undefined ? 'full' : ((0,policy_fields/* readChoice */.Kf)(selection, SELECTIONS, problem) ?? 'full'),
    };
}

// EXTERNAL MODULE: ./lib/policy/yaml.js
var yaml = __webpack_require__(35447);
;// CONCATENATED MODULE: ./lib/policy/parse.js








const KEYS = ['version', 'suites', 'components', 'gates', 'masks'];
/**
 * Reads a policy file. `gates` is the table of checks. Without `gates:` in the file the defaults are judged.
 * @throws ConfigError with every mistake at once, each with the file, its 1-based line, what was found and what was wanted.
 */
function parsePolicy(text, file, gates) {
    const problems = [];
    const problem = (line, message) => problems.push({ level: 'error', file, line, message });
    const policy = readPolicy(text, { file, gates, problem });
    if (problems.length > 0)
        throw new diagnostic/* ConfigError */.xL(problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
    return policy;
}
function readPolicy(text, { file, gates, problem }) {
    const nothing = { file, suites: [], gates: [] };
    let broken = false;
    const root = (0,yaml/* readYaml */.g)(text, (line, message) => {
        broken = true;
        problem(line, message);
    });
    if (broken)
        return nothing;
    if (root === undefined || (root.kind === 'scalar' && root.value === null)) {
        problem(1, 'is empty: write version: 1, or delete the file to use the defaults');
        return nothing;
    }
    const fields = (0,policy_fields/* readFields */.qU)(root, { where: '', known: KEYS, problem });
    if (root.kind !== 'map')
        return nothing;
    (0,policy_fields/* readVersion */.$4)(fields.get('version'), problem);
    const suiteField = fields.get('suites');
    const suites = suiteField === undefined ? [] : readSuites(suiteField, problem);
    const componentField = fields.get('components');
    const components = componentField === undefined ? [] : (0,policy_components/* readComponents */.Zm)(componentField, problem);
    const gateField = fields.get('gates');
    const settings = gateField === undefined ? defaults/* DEFAULT_GATES */.dA : (0,gate_settings/* readGates */.D6)(gateField, { gates, suites, components, problem });
    const maskField = fields.get('masks');
    const masks = maskField === undefined ? {} : { masks: readMasks(maskField, problem) };
    return { file, suites, ...(components.length === 0 ? {} : { components }), gates: settings, ...masks };
}


/***/ }),

/***/ 16956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mW: () => (/* binding */ parseQuarantine)
/* harmony export */ });
/* unused harmony exports LONGEST_DAYS, TARGETS, KINDS, ENTRY_KEYS, REQUIRED_KEYS, MATCH */
/* harmony import */ var _compare_masks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56834);
/* harmony import */ var _compare_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34743);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37229);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88979);
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36119);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16457);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33613);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35447);








/** After that somebody has to look at it again. */
const LONGEST_DAYS = 90;
const TARGETS = ['test', 'suite', 'file'];
const KINDS = ['flaky', 'broken'];
const ENTRY_KEYS = [...TARGETS, 'kind', 'match', 'reason', 'owner', 'issue', 'added', 'expires'];
const REQUIRED_KEYS = ['kind', 'match', 'reason', 'owner', 'added', 'expires'];
/** Says which failure: a signature, or a text that not every failure has. */
const MATCH = {
    pattern: _forms_js__WEBPACK_IMPORTED_MODULE_3__/* .SENTENCE */ .gz.pattern,
    wanted: 'text of the failure, or its signature (F-3a1b9c)',
};
/**
 * Reads a quarantine file. A file with a mistake accepts nothing: who catches the error goes on with `NO_QUARANTINE` (defaults.ts).
 * @throws ConfigError with every mistake at once, each with the file, its 1-based line, what was found and what was wanted.
 */
function parseQuarantine(text, file) {
    const problems = [];
    const problem = (line, message) => problems.push({ level: 'error', file, line, message });
    const entries = readQuarantine(text, problem);
    if (problems.length > 0)
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)));
    return { file, entries };
}
function readQuarantine(text, problem) {
    let broken = false;
    const root = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, (line, message) => {
        broken = true;
        problem(line, message);
    });
    if (broken)
        return [];
    if (root === undefined || (root.kind === 'scalar' && root.value === null)) {
        problem(1, 'is empty: write version: 1 and entries: [], or delete the file');
        return [];
    }
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .readFields */ .qU)(root, { where: '', known: ['version', 'entries'], problem });
    if (root.kind !== 'map')
        return [];
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .readVersion */ .$4)(fields.get('version'), problem);
    const list = fields.get('entries');
    if (list === undefined)
        return [];
    if (list.value.kind !== 'list') {
        problem(list.line, 'entries: wanted a list');
        return [];
    }
    const entries = list.value.items.flatMap((item, index) => readEntry(item, `entries[${index}]`, problem) ?? []);
    refuseTwins(entries, problem);
    return entries;
}
function readEntry(value, where, problem) {
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .readFields */ .qU)(value, { where, known: ENTRY_KEYS, problem });
    if (value.kind !== 'map')
        return undefined;
    const { line } = value;
    const target = readTarget(fields, { where, line, problem });
    for (const key of REQUIRED_KEYS) {
        if (!fields.has(key))
            problem(line, `${where}: ${key} is missing${WHY[key]}`);
    }
    const read = (key, form) => {
        const field = fields.get(key);
        return field === undefined ? undefined : (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(field, form, problem);
    };
    const kindField = fields.get('kind');
    const kind = kindField === undefined ? undefined : (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .readChoice */ .Kf)(kindField, KINDS, problem);
    const match = read('match', MATCH);
    const [reason, owner, issue] = [read('reason', _forms_js__WEBPACK_IMPORTED_MODULE_3__/* .SENTENCE */ .gz), read('owner', _forms_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME */ .o_), read('issue', _forms_js__WEBPACK_IMPORTED_MODULE_3__/* .LINK */ .ps)];
    const [added, expires] = [readDay(fields.get('added'), problem), readDay(fields.get('expires'), problem)];
    if (match !== undefined)
        checkMatch(match, fields.get('match'), problem);
    if (added !== undefined && expires !== undefined)
        checkSpan({ added, expires }, { where, line: fields.get('expires')?.line ?? line, problem });
    if (target === undefined || kind === undefined || match === undefined)
        return undefined;
    if (reason === undefined || owner === undefined || added === undefined || expires === undefined)
        return undefined;
    return { target, kind, match, reason, owner, ...(issue === undefined ? {} : { issue }), added, expires, line };
}
const WHY = {
    kind: ': flaky or broken',
    match: ': without it the entry would accept every failure, new ones too',
    reason: ': why is this failure accepted?',
    owner: ': who brings it to an end?',
    added: ': the day on which it was accepted, such as 2026-11-30',
    expires: `: the last day on which it is accepted, at most ${LONGEST_DAYS} days after added`,
};
function readTarget(fields, { where, line, problem }) {
    const given = TARGETS.filter((key) => fields.has(key));
    const [by] = given;
    const field = by === undefined ? undefined : fields.get(by);
    if (given.length !== 1 || by === undefined || field === undefined) {
        problem(line, `${where}: wanted one of test, suite or file, found ${given.length === 0 ? 'none' : given.join(' and ')}`);
        return undefined;
    }
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(field, _forms_js__WEBPACK_IMPORTED_MODULE_3__/* .SENTENCE */ .gz, problem);
    return name === undefined ? undefined : { by, name };
}
function readDay(field, problem) {
    if (field === undefined)
        return undefined;
    const day = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(field, _forms_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY */ .d_, problem);
    if (day === undefined || (0,_days_js__WEBPACK_IMPORTED_MODULE_6__/* .dayNumber */ .U$)(day) !== undefined)
        return day;
    problem(field.line, `${field.where}: ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(day)} is a day that does not exist`);
    return undefined;
}
function checkSpan({ added, expires }, { where, line, problem }) {
    const days = (0,_days_js__WEBPACK_IMPORTED_MODULE_6__/* .daysBetween */ .YM)(added, expires);
    if (days < 0)
        problem(line, `${where}.expires: ${expires} is before added (${added})`);
    if (days > LONGEST_DAYS)
        problem(line, `${where}.expires: ${expires} is ${days} days after added (${added}); at most ${LONGEST_DAYS}`);
}
/** Accepting `AssertionError` is accepting everything. A word that not every failure has, or a signature, is the least. */
function checkMatch(match, field, problem) {
    if (/^f-[0-9a-f]{4,}$/i.test(match) && !_compare_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.test(match) && field !== undefined) {
        problem(field.line, `${field.where}: ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(match)} is no signature: wanted F- and six of 0-9 and a-f (F-3a1b9c)`);
        return;
    }
    if (_compare_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .SIGNATURE */ .J2.test(match) || (0,_compare_masks_js__WEBPACK_IMPORTED_MODULE_0__/* .informativeWords */ .wY)(match) > 0 || field === undefined)
        return;
    problem(field.line, `${field.where}: ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(match)} fits nearly every failure: write what sets this one apart, or its signature (F-3a1b9c)`);
}
/** Two entries for one failure: the later date would win silently. */
function refuseTwins(entries, problem) {
    const seen = new Map();
    for (const entry of entries) {
        const key = JSON.stringify([entry.target.by, entry.target.name, entry.match]);
        const twin = seen.get(key);
        if (twin === undefined)
            seen.set(key, entry);
        else
            problem(entry.line, `the same ${entry.target.by} and match stand in line ${twin.line}: keep one`);
    }
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
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62478);
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

/***/ 35447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* unused harmony export MOST_CHARACTERS */
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** A policy is a page, not a database. */
const MOST_CHARACTERS = 1024 * 1024;
/** No file of ours is nested deeper than four. */
const DEEPEST = 20;
/**
 * Plain YAML 1.2 as a tree with lines. Refused: aliases (a few lines can stand for gigabytes), tags, several documents, duplicate
 * keys. Reports every mistake to `problem` and returns `undefined` where there is one, or where the file says nothing.
 */
function readYaml(text, problem) {
    if (text.length > MOST_CHARACTERS) {
        problem(1, `is too large: ${text.length} characters, at most ${MOST_CHARACTERS}`);
        return undefined;
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', merge: false });
    const lineAt = (offset) => Math.max(1, lines.linePos(offset).line);
    for (const { code, pos } of [...document.errors, ...document.warnings])
        problem(lineAt(pos[0]), mistake(code));
    if (document.errors.length + document.warnings.length > 0)
        return undefined;
    if (document.contents === null)
        return undefined;
    return convert(document.contents, { lineAt, problem, depth: 0, line: 1 });
}
function convert(node, place) {
    const line = node?.range ? place.lineAt(node.range[0]) : place.line;
    if (place.depth > DEEPEST) {
        place.problem(line, `is nested more than ${DEEPEST} deep`);
        return undefined;
    }
    const inner = { ...place, depth: place.depth + 1, line };
    if (node === null)
        return { kind: 'scalar', line, text: '', value: null };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) {
        place.problem(line, 'aliases (*name) are not read: write the value out');
        return undefined;
    }
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node))
        return { kind: 'scalar', line, text: node.source ?? String(node.value), value: node.value };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) {
        const items = node.items.map((item) => convert(item, inner));
        return { kind: 'list', line, items: items.filter((item) => item !== undefined) };
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node))
        return undefined;
    const entries = node.items.flatMap((pair) => {
        const at = pair.key.range ? place.lineAt(pair.key.range[0]) : line;
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key)) {
            place.problem(at, 'a key must be plain text');
            return [];
        }
        const value = convert(pair.value, { ...inner, line: at });
        return value === undefined ? [] : [{ key: pair.key.source ?? String(pair.key.value), line: at, value }];
    });
    return { kind: 'map', line, entries };
}
/** The library's own messages quote the file; ours say what to do. */
function mistake(code) {
    return MISTAKES.get(code) ?? 'is not readable as YAML here: look at the indentation, the quotes and the brackets';
}
const MISTAKES = new Map([
    ['DUPLICATE_KEY', 'a key stands here for the second time in one mapping: remove one of the two'],
    ['MULTIPLE_DOCS', 'a second document (---) begins here: one file, one document'],
    ['TAB_AS_INDENT', 'is indented with a tab: use spaces'],
    ['BAD_SCALAR_START', 'a value cannot start with @, ` or %: put it in quotes, e.g. "@acme/platform"'],
    ['BAD_ALIAS', 'aliases (*name) are not read: write the value out'],
    ['MISSING_CHAR', 'a quote, a bracket or a comma is missing before this place'],
    ['BAD_INDENT', 'the indentation does not fit, or a bracket is not closed'],
    [
        'BLOCK_AS_IMPLICIT_KEY',
        'a second "key: value" stands in one line, or the indentation does not fit: put text with ": " in quotes',
    ],
    ['MULTILINE_IMPLICIT_KEY', 'a key goes over several lines: look at the indentation'],
    ['TAG_RESOLVE_FAILED', 'tags (!name) are not read: write the plain value'],
    ['BAD_DQ_ESCAPE', 'an escape (\\x) is not known in double quotes: use single quotes for a back-slash'],
    ['RESOURCE_EXHAUSTION', 'is nested too deep'],
]);


/***/ })

};
