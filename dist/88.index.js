export const id = 88;
export const ids = [88];
export const modules = {

/***/ 21360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qr: () => (/* binding */ readComponentNames),
/* harmony export */   Zm: () => (/* binding */ readComponents)
/* harmony export */ });
/* unused harmony export COMPONENT_KEYS */
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16457);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33613);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63304);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31139);




const COMPONENT_KEYS = ['paths', 'owner'];
/** In a gate: one gate for each component that the policy names. */
const EVERY_COMPONENT = '*';
/** `components:`, in the order of the file. One whose definition has mistakes is kept, so that gates which name it add no second message. */
function readComponents({ value, where }, problem) {
    if (value.kind !== 'map') {
        problem(value.line, `${where}: wanted a mapping of names to paths, found ${(0,_yaml_value_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q)(value)}`);
        return [];
    }
    return value.entries.map((entry) => readComponent(entry, { where: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(where, entry.key), problem }));
}
function readComponent(entry, { where, problem }) {
    if (!_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_.pattern.test(entry.key))
        problem(entry.line, `${where}: as a name, wanted ${_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_.wanted}`);
    if (entry.key === EVERY_COMPONENT) {
        problem(entry.line, `${where}: ${EVERY_COMPONENT} stands for every component in a gate, and can be the name of none`);
    }
    const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readFields */ .qU)(entry.value, { where, known: COMPONENT_KEYS, problem });
    const paths = fields.get('paths');
    if (paths === undefined && entry.value.kind === 'map') {
        problem(entry.line, `${where}: names no files: write paths, such as packages/api/**`);
    }
    const owner = fields.get('owner');
    const named = owner === undefined ? undefined : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(owner, _forms_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_, problem);
    return {
        name: entry.key,
        paths: paths === undefined ? [] : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z7)(paths, _forms_js__WEBPACK_IMPORTED_MODULE_0__/* .REPO_GLOB */ .Il, problem),
        ...(named === undefined ? {} : { owner: named }),
        line: entry.line,
    };
}
/** The components that a gate names: one, a list, or `*` for all. */
function readComponentNames(field, { components, problem }) {
    const names = components.map(({ name }) => name);
    const wanted = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTexts */ .Z7)(field, _forms_js__WEBPACK_IMPORTED_MODULE_0__/* .NAME */ .o_, problem);
    const all = wanted.includes(EVERY_COMPONENT);
    const unknown = wanted.filter((name) => name !== EVERY_COMPONENT && !names.includes(name));
    for (const name of unknown) {
        const known = names.length === 0 ? '; no component is' : (0,_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(name, names) || `; those are ${(0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(names)}`;
        problem(field.line, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)(field.where, `"${name}" is not named under components${known}`));
    }
    if (all && names.length === 0)
        problem(field.line, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__.at)(field.where, 'no component is named under components'));
    return components.filter(({ name }) => all || wanted.includes(name));
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

/***/ 20088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aR: () => (/* binding */ UNMEASURED),
  D6: () => (/* binding */ readGates)
});

// UNUSED EXPORTS: APART, COMPARE, GATE_KEYS, LEVELS, LINES, allowedKeys

;// CONCATENATED MODULE: ./lib/domain/coverage.js
/**
 * `lines`: covered / coverable lines (GitHub's and LCOV's, the default). `strict-lines`: a line with an untaken branch is missed
 * (Codecov's). `lines-and-branches`: coverage.py's and Sonar's.
 */
const METRICS = ['lines', 'branches', 'functions', 'statements', 'lines-and-branches', 'strict-lines'];

// EXTERNAL MODULE: ./lib/policy/components.js
var components = __webpack_require__(21360);
// EXTERNAL MODULE: ./lib/policy/fields.js
var policy_fields = __webpack_require__(16457);
// EXTERNAL MODULE: ./lib/policy/forms.js
var policy_forms = __webpack_require__(33613);
// EXTERNAL MODULE: ./lib/policy/limits.js
var limits = __webpack_require__(88880);
// EXTERNAL MODULE: ./lib/policy/rises.js
var policy_rises = __webpack_require__(30232);
// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(63304);
;// CONCATENATED MODULE: ./lib/policy/gate-settings.js







const LEVELS = ['block', 'warn'];
const GATE_KEYS = [
    'check',
    'min',
    'max',
    'level',
    'suite',
    'paths',
    'component',
    'metric',
    'ignore-below',
    'compare',
    'lines',
    'rises',
    'unmeasured',
    'likely-flaky',
];
/** What may be compared: the same kinds and number of reports only, unless a policy says otherwise. */
const COMPARE = ['any'];
const LINES = ['changed', 'all'];
/** The least first. */
const UNMEASURED = ['ignore', 'warn', 'count'];
/** Two ways to say what a gate is about. */
const APART = [
    ['suite', 'paths'],
    ['suite', 'component'],
    ['component', 'paths'],
];
/** `gates:`. A row that names several components is as many gates. An empty list would judge nothing and pass everything. */
function readGates(field, context) {
    const { value, where } = field;
    if (value.kind !== 'list' || value.items.length === 0) {
        context.problem(value.line, `${where}: wanted a list of checks such as "- check: complete" (leave ${where} out for the defaults)`);
        return [];
    }
    return value.items.flatMap((item, index) => readGate(item, `${where}[${index}]`, context));
}
function readGate(value, where, context) {
    const { problem } = context;
    if (value.kind === 'scalar' && context.gates.some(({ name }) => name === value.value)) {
        problem(value.line, `${where}: wanted a mapping: write "check: ${value.text}"`);
        return [];
    }
    const fields = (0,policy_fields/* readFields */.qU)(value, { where, known: GATE_KEYS, problem });
    if (value.kind !== 'map')
        return [];
    const level = fields.get('level');
    const setting = {
        level: level === undefined ? 'block' : ((0,policy_fields/* readChoice */.Kf)(level, LEVELS, problem) ?? 'block'),
        suite: readSuite(fields.get('suite'), context),
        paths: readPaths(fields.get('paths'), problem),
        metric: readMetric(fields.get('metric'), problem),
        line: value.line,
    };
    const gate = findGate(fields.get('check'), { where, line: value.line, context });
    if (gate === undefined)
        return [];
    const allowed = allowedKeys(gate);
    for (const [key, field] of fields) {
        if (!allowed.includes(key))
            problem(field.line, `${field.where}: ${wrongKey(gate, key)}`);
    }
    for (const [one, other] of APART) {
        if (fields.has(one) && fields.has(other))
            problem(value.line, `${where}: takes ${one} or ${other}, not both`);
    }
    if (fields.has('suite') && fields.has('metric')) {
        problem(value.line, `${where}: metric cannot stand beside suite: the coverage of a suite is known in lines only`);
    }
    if (setting.metric !== undefined && gate.exceptMetrics?.includes(setting.metric) === true) {
        const sorts = METRICS.filter((metric) => gate.exceptMetrics?.includes(metric) !== true);
        problem(fields.get('metric')?.line ?? value.line, `${where}.metric: ${gate.name} cannot be measured in ${setting.metric}, which lie on no line; wanted one of ${(0,policy_fields/* listed */.KE)(sorts)}`);
    }
    const limit = readGateLimit(gate, { fields, where, line: value.line, problem });
    const small = fields.get('ignore-below');
    const ignoreBelow = small === undefined ? undefined : readCount(small, problem);
    const anything = fields.get('compare');
    const compare = anything === undefined ? undefined : (0,policy_fields/* readChoice */.Kf)(anything, COMPARE, problem);
    const which = fields.get('lines');
    const lines = which === undefined ? undefined : (0,policy_fields/* readChoice */.Kf)(which, LINES, problem);
    const unseen = fields.get('unmeasured');
    const unmeasured = unseen === undefined ? undefined : (0,policy_fields/* readChoice */.Kf)(unseen, UNMEASURED, problem);
    const flaky = fields.get('likely-flaky');
    const likelyFlaky = flaky === undefined ? undefined : (0,policy_fields/* readChoice */.Kf)(flaky, LEVELS, problem);
    const later = fields.get('rises');
    const rises = later === undefined || gate.limit.key === 'none'
        ? undefined
        : (0,policy_rises/* readRises */.VY)(later, { unit: gate.limit.unit, limit, problem });
    const row = {
        check: gate.name,
        ...setting,
        limit,
        ignoreBelow,
        ...(rises === undefined ? {} : { rises }),
        ...(compare === undefined ? {} : { compare }),
        ...(lines === undefined ? {} : { lines }),
        ...(unmeasured === undefined ? {} : { unmeasured }),
        ...(likelyFlaky === undefined ? {} : { likelyFlaky }),
    };
    const named = fields.get('component');
    if (named === undefined)
        return [row];
    return (0,components/* readComponentNames */.Qr)(named, context).map(({ name, paths }) => ({ ...row, component: name, paths }));
}
/** The keys that a check takes, in the order in which they are shown. */
function allowedKeys(gate) {
    return [
        'check',
        ...(gate.limit.key === 'none' ? [] : [gate.limit.key]),
        'level',
        ...gate.narrows,
        ...(gate.options ?? []),
    ];
}
function wrongKey(gate, key) {
    const { limit } = gate;
    if (key === 'min' || key === 'max') {
        if (limit.key === 'none')
            return `${gate.name} has no limit, so it takes no ${key}`;
        const bound = limit.key === 'min' ? 'at least' : 'at most';
        return `${gate.name} takes ${limit.key} (${bound}, ${limits/* LIMIT_FORMS */._[limit.unit].unit}), not ${key}`;
    }
    return `${gate.name} takes no ${key}; it takes ${(0,policy_fields/* listed */.KE)(allowedKeys(gate))}`;
}
function findGate(field, { where, line, context }) {
    const { gates, problem } = context;
    const names = gates.map((gate) => gate.name);
    if (field === undefined) {
        problem(line, `${where}: check is missing; wanted one of ${(0,policy_fields/* listed */.KE)(names)}`);
        return undefined;
    }
    const name = (0,policy_fields/* readText */.yR)(field, policy_forms/* NAME */.o_, problem);
    const gate = gates.find((candidate) => candidate.name === name);
    if (gate !== undefined || name === undefined)
        return gate;
    const near = (0,suggest/* closest */.kp)(name, names);
    const hint = near === undefined ? `; known are ${(0,policy_fields/* listed */.KE)(names)}` : `; did you mean ${near}?`;
    problem(field.line, `${field.where}: "${name}" is no check${hint}`);
    return undefined;
}
function readGateLimit({ name, limit }, { fields, where, line, problem }) {
    if (limit.key === 'none')
        return undefined;
    const field = fields.get(limit.key);
    if (field === undefined) {
        const { example, unit } = limits/* LIMIT_FORMS */._[limit.unit];
        if (limit.required)
            problem(line, `${where}: ${name} needs ${limit.key} (${unit}), such as ${limit.key}: ${example}`);
        return undefined;
    }
    const answer = (0,limits/* readLimit */.i)(field.value, limit.unit);
    if ('limit' in answer)
        return answer.limit;
    problem(field.line, `${field.where}: ${answer.problem}`);
    return undefined;
}
function readCount(field, problem) {
    const answer = (0,limits/* readLimit */.i)(field.value, 'count');
    if ('limit' in answer)
        return answer.limit;
    problem(field.line, `${field.where}: ${answer.problem}`);
    return undefined;
}
function readSuite(field, { suites, problem }) {
    if (field === undefined)
        return undefined;
    const name = (0,policy_fields/* readText */.yR)(field, policy_forms/* NAME */.o_, problem);
    const names = suites.map((suite) => suite.name);
    if (name === undefined || names.includes(name))
        return name;
    const known = names.length === 0 ? '; no suite is' : (0,suggest/* didYouMean */.au)(name, names) || `; those are ${(0,policy_fields/* listed */.KE)(names)}`;
    problem(field.line, (0,policy_fields.at)(field.where, `"${name}" is not named under suites${known}`));
    return undefined;
}
function readPaths(field, problem) {
    return field === undefined ? [] : (0,policy_fields/* readTexts */.Z7)(field, policy_forms/* REPO_GLOB */.Il, problem);
}
function readMetric(field, problem) {
    return field === undefined ? undefined : (0,policy_fields/* readChoice */.Kf)(field, METRICS, problem);
}


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
