export const id = 935;
export const ids = [935];
export const modules = {

/***/ 13014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ reviewQuarantine)
});

// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
// EXTERNAL MODULE: ./lib/policy/days.js
var days = __webpack_require__(36119);
// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/compare/history.js + 1 modules
var compare_history = __webpack_require__(67981);
// EXTERNAL MODULE: ./lib/compare/waivers.js
var waivers = __webpack_require__(73074);
;// CONCATENATED MODULE: ./lib/compare/quarantined-tests.js




/** A test that passed in so many whole runs in a row does not need its entry any more. */
const ENOUGH_RUNS = 10;
const DAY = 24 * 60 * 60 * 1000;
/**
 * Which entries nobody needs: those that name no test of this run nor of base, and those of which every test passed in the last ten whole
 * runs, this one among them. Runs before the entry was added say nothing about it. Of a run that is not whole nothing is said.
 */
function findNeedless({ quarantine: { entries }, policy, head, base, whole, }) {
    if (!whole || head.suites.length === 0)
        return () => undefined;
    const find = (0,waivers/* entryFinder */.RV)(entries);
    const before = namedTests(base?.snapshot, find);
    /** The shortest row of passes of the tests that an entry names. */
    const rows = new Map();
    for (const [id, { test, named }] of namedTests(head, find)) {
        const outcomes = outcomesOf(base?.history, id, before.has(id));
        for (const entry of named) {
            const passes = test.verdict === 'passed' ? 1 + passesInARow(entry, outcomes, base?.history) : 0;
            rows.set(entry, Math.min(passes, rows.get(entry) ?? passes));
        }
    }
    const onBase = new Set([...before.values()].flatMap(({ named }) => named));
    // What not every run tests may be in another one.
    const isAll = policy.suites.every(({ selection }) => selection === 'full');
    return (entry) => {
        const passes = rows.get(entry);
        if (passes === undefined)
            return isAll && !onBase.has(entry) ? { state: 'orphan' } : undefined;
        return passes >= ENOUGH_RUNS ? { state: 'recovered', runs: passes } : undefined;
    };
}
function namedTests(snapshot, find) {
    const found = new Map();
    for (const suite of snapshot?.suites ?? []) {
        for (const test of suite.cases) {
            const named = find({ suite, test });
            if (named.length > 0)
                found.set((0,tests/* testId */.ec)(suite, test), { test, named });
        }
    }
    return found;
}
/** A test of base without a record passed in every run that counts. */
function outcomesOf(history, id, isOnBase) {
    if (history === undefined)
        return '';
    return history.tests.get(id)?.outcomes ?? (isOnBase ? (0,compare_history/* usualOutcomes */.ue)(history.runs) : '');
}
/** Up to the last run of base. Runs that do not count, or that the test is not in, are left out; a flaky pass and a skip end the row. */
function passesInARow({ added }, outcomes, history) {
    const runs = history?.runs ?? [];
    const since = ((0,days/* dayNumber */.U$)(added) ?? 0) * DAY;
    let passes = 0;
    for (let index = outcomes.length - 1; index >= 0; index--) {
        const code = outcomes[index];
        if (code === '.')
            continue;
        const at = runs[index]?.at;
        if (code !== 'P' || (at !== undefined && at < since))
            break;
        passes++;
    }
    return passes;
}

;// CONCATENATED MODULE: ./lib/compare/quarantine-review.js





/** Entries that somebody should look at: those that have expired, are still to come, name no test, or are not needed any more. In the order of the file. */
function reviewQuarantine(options) {
    const { quarantine, today } = options;
    const { file, entries } = quarantine;
    if (entries.length === 0)
        return [];
    const needless = findNeedless(options);
    return entries.flatMap((entry) => {
        const { target, line, owner, expires } = entry;
        const found = review(entry, { today, needless: needless(entry) });
        if (found === undefined)
            return [];
        const sentence = `${target.by} ${(0,printable/* quote */.hD)(target.name, 100)} ${found.words}`;
        const about = { by: target.by, name: target.name, owner, expires, sentence };
        return [{ state: found.state, ...(file === undefined ? {} : { file }), line, ...about }];
    });
}
function review(entry, { today, needless }) {
    const { added, expires } = entry;
    const owner = (0,printable/* oneLine */.TN)(entry.owner);
    switch ((0,waivers/* stateOf */.L4)(entry, today)) {
        case 'expired': {
            const ago = `expired ${(0,numbers/* plural */.LS)((0,days/* daysBetween */.YM)(expires, today), 'day')} ago (${expires}, owner ${owner})`;
            const then = needless === undefined
                ? 'it accepts nothing any more'
                : `it ${whyNeedless(needless)}, ${needless.state === 'orphan' ? REMOVE_ORPHAN : 'remove it'}`;
            return { state: 'expired', words: `${ago}: ${then}` };
        }
        case 'future':
            return { state: 'future', words: `was added on ${added}, which is still to come: it accepts nothing yet` };
        case 'active':
            if (needless === undefined)
                return undefined;
            return {
                state: needless.state,
                words: `${whyNeedless(needless)} (owner ${owner}): ${needless.state === 'orphan' ? `correct the name, or ${REMOVE_ORPHAN}` : 'remove the entry'}`,
            };
    }
}
/** Several gates may share one file, and each sees its own tests only. */
const REMOVE_ORPHAN = 'remove it if no other gate has the test';
function whyNeedless(needless) {
    switch (needless.state) {
        case 'orphan':
            return 'matches no test of this gate, here or on base';
        case 'recovered':
            return `passed in ${needless.runs} whole runs in a row`;
    }
}


/***/ }),

/***/ 73074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ entryOfFailures),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   RV: () => (/* binding */ entryFinder),
/* harmony export */   cz: () => (/* binding */ waiveBy)
/* harmony export */ });
/* unused harmony export waiver */
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88979);
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);
/* harmony import */ var _policy_days_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36119);
/* harmony import */ var _policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10905);
/* harmony import */ var _root_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98438);
/* harmony import */ var _signature_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34743);






/**
 * Which entry accepts what a test failed with, if any: an active one that names the test, and matches **every** failure of it. A retry that
 * failed in another way, or a tear-down that broke besides, is another failure and accepted by nobody.
 * @param today `2026-11-30`
 * @param masks of the policy by which signatures are shown.
 */
function waiver(entries, today, masks = []) {
    return entryOfFailures(entries.filter((entry) => stateOf(entry, today) === 'active'), masks);
}
/** The same whatever the day. */
function entryOfFailures(entries, masks = []) {
    const find = entryFinder(entries);
    return ({ suite, test }) => {
        const failures = test.attempts.flatMap(_domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .failuresOf */ .dJ);
        if (failures.length === 0)
            return undefined;
        return find({ suite, test }).find((entry) => failures.every((failure) => accepts(entry, failure, { suite, masks })));
    };
}
/** For `CompareOptions.waive`: the evidence that a reader is shown. */
function waiveBy(entries, today, masks) {
    const entryOf = waiver(entries, today, masks);
    return (failing) => {
        const entry = entryOf(failing);
        return entry === undefined ? undefined : acceptedWords(entry);
    };
}
/** `accepted until 2026-12-01 by @acme/identity: Token clock race` */
function acceptedWords({ expires, owner, reason }) {
    return `accepted until ${expires} by ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(owner)}: ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(reason), 120)}`;
}
function stateOf({ added, expires }, today) {
    if ((0,_policy_days_js__WEBPACK_IMPORTED_MODULE_5__/* .daysBetween */ .YM)(today, added) > 1)
        return 'future';
    return (0,_policy_days_js__WEBPACK_IMPORTED_MODULE_5__/* .daysBetween */ .YM)(today, expires) < 0 ? 'expired' : 'active';
}
/** The entries that name a test: those for one test, then those for its suite, then those for its file, each in the order of the file. */
function entryFinder(entries) {
    const byTest = new Map();
    const tails = new Set();
    const wider = { suite: new Map(), file: new Map() };
    // Suites and files have many tests, and their names take a while.
    const normal = new Map();
    const inNormal = (name) => {
        const known = normal.get(name) ?? (0,_policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(name);
        normal.set(name, known);
        return known;
    };
    for (const entry of entries) {
        const { by } = entry.target;
        const name = (0,_policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(entry.target.name);
        if (by === 'test')
            tails.add((0,_policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__/* .tailOf */ .Cj)(name));
        const names = by === 'test' ? byTest : wider[by];
        const same = names.get(name);
        if (same === undefined)
            names.set(name, [entry]);
        else
            same.push(entry);
    }
    const isWider = wider.suite.size + wider.file.size > 0;
    return ({ suite, test }) => {
        const found = new Set();
        const named = test.ordinal > 1 ? `${test.name} #${test.ordinal}` : test.name;
        if (tails.size > 0 && tails.has((0,_policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__/* .tailOf */ .Cj)((0,_policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalName */ .tK)(named)))) {
            for (const name of (0,_policy_test_names_js__WEBPACK_IMPORTED_MODULE_1__/* .normalNamesOf */ .F9)(suite, test))
                for (const entry of byTest.get(name) ?? [])
                    found.add(entry);
        }
        if (isWider) {
            for (const by of ['suite', 'file']) {
                for (const name of [suite.name, by === 'suite' ? test.classname : (test.file ?? '')]) {
                    for (const entry of (name === '' ? undefined : wider[by].get(inNormal(name))) ?? [])
                        found.add(entry);
                }
            }
        }
        return [...found];
    };
}
function accepts({ match }, failure, { suite, masks }) {
    if (_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .SIGNATURE */ .J2.test(match))
        return (0,_signature_js__WEBPACK_IMPORTED_MODULE_3__/* .signatureOf */ .yK)(failure, suite, masks).id === match;
    const wanted = (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(match);
    return [failure.type, failure.message, (0,_root_line_js__WEBPACK_IMPORTED_MODULE_2__/* .rootLine */ .N)(failure)].some((text) => (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(text).includes(wanted));
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

/***/ 10905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ tailOf),
/* harmony export */   F9: () => (/* binding */ normalNamesOf),
/* harmony export */   tK: () => (/* binding */ normalName)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);

/**
 * One spelling for the many in which a test is named: pytest's `tests/a.py::TestX::test_y`, a JUnit report's `tests.a.TestX` and `test_y`, Maven's
 * `com.acme.ATest#adds`, ours `suite › class › name`. Path, module and member separators become dots, file endings go.
 */
function normalName(name) {
    return name
        .split(/::|#(?!\d+$)| › /)
        .map((part) => stripEnding(part.trim()))
        .join('.')
        .replaceAll('\\', '/')
        .replace(/^(\.\/)+/, '')
        .replaceAll('/', '.');
}
/** The name of a file as `tests/a.py` has it: what stands behind the last dot of a path. */
function stripEnding(part) {
    return /[\\/]/.test(part)
        ? part.replace(/\.[A-Za-z]{1,5}$/, '')
        : part.replace(/\.(py|js|ts|jsx|tsx|mjs|cjs|mts|cts|rb|go|rs|php|java|kt)$/, '');
}
/** What a test may be called in a quarantine file, in the normal spelling. */
function normalNamesOf(suite, test) {
    const { classname, file, ordinal } = test;
    const name = ordinal > 1 ? `${test.name} #${ordinal}` : test.name;
    const own = classname === suite.name ? '' : classname;
    const spellings = [
        [classname, name],
        [suite.name, own, name],
        ...(file === undefined
            ? []
            : [
                [file, own, name],
                [file, name],
            ]),
    ];
    return new Set([
        normalName((0,_domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .testId */ .ec)(suite, test)),
        ...spellings.map((parts) => normalName(parts.filter((part) => part !== '').join('::'))),
    ]);
}
/** The part behind the last separator: cheap to tell most tests apart by. */
function tailOf(normal) {
    return normal.slice(normal.lastIndexOf('.') + 1);
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
