export const id = 605;
export const ids = [605];
export const modules = {

/***/ 26198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/policy/fields.js
var policy_fields = __webpack_require__(16457);
// EXTERNAL MODULE: ./lib/policy/forms.js
var policy_forms = __webpack_require__(33613);
// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(63304);
// EXTERNAL MODULE: ./lib/policy/yaml-value.js
var yaml_value = __webpack_require__(31139);
;// CONCATENATED MODULE: ./lib/policy/components.js




const COMPONENT_KEYS = ['paths', 'owner'];
/** In a gate: one gate for each component that the policy names. */
const EVERY_COMPONENT = '*';
/** `components:`, in the order of the file. One whose definition has mistakes is kept, so that gates which name it add no second message. */
function readComponents({ value, where }, problem) {
    if (value.kind !== 'map') {
        problem(value.line, `${where}: wanted a mapping of names to paths, found ${(0,yaml_value/* describe */.q)(value)}`);
        return [];
    }
    return value.entries.map((entry) => readComponent(entry, { where: (0,policy_fields/* join */.fj)(where, entry.key), problem }));
}
function readComponent(entry, { where, problem }) {
    if (!policy_forms/* NAME */.o_.pattern.test(entry.key))
        problem(entry.line, `${where}: as a name, wanted ${policy_forms/* NAME */.o_.wanted}`);
    if (entry.key === EVERY_COMPONENT) {
        problem(entry.line, `${where}: ${EVERY_COMPONENT} stands for every component in a gate, and can be the name of none`);
    }
    const fields = (0,policy_fields/* readFields */.qU)(entry.value, { where, known: COMPONENT_KEYS, problem });
    const paths = fields.get('paths');
    if (paths === undefined && entry.value.kind === 'map') {
        problem(entry.line, `${where}: names no files: write paths, such as packages/api/**`);
    }
    const owner = fields.get('owner');
    const named = owner === undefined ? undefined : (0,policy_fields/* readText */.yR)(owner, policy_forms/* NAME */.o_, problem);
    return {
        name: entry.key,
        paths: paths === undefined ? [] : (0,policy_fields/* readTexts */.Z7)(paths, policy_forms/* REPO_GLOB */.Il, problem),
        ...(named === undefined ? {} : { owner: named }),
        line: entry.line,
    };
}
/** The components that a gate names: one, a list, or `*` for all. */
function readComponentNames(field, { components, problem }) {
    const names = components.map(({ name }) => name);
    const wanted = (0,policy_fields/* readTexts */.Z7)(field, policy_forms/* NAME */.o_, problem);
    const all = wanted.includes(EVERY_COMPONENT);
    const unknown = wanted.filter((name) => name !== EVERY_COMPONENT && !names.includes(name));
    for (const name of unknown) {
        const known = names.length === 0 ? '; no component is' : (0,suggest/* didYouMean */.au)(name, names) || `; those are ${(0,policy_fields/* listed */.KE)(names)}`;
        problem(field.line, (0,policy_fields.at)(field.where, `"${name}" is not named under components${known}`));
    }
    if (all && names.length === 0)
        problem(field.line, (0,policy_fields.at)(field.where, 'no component is named under components'));
    return components.filter(({ name }) => all || wanted.includes(name));
}

// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
;// CONCATENATED MODULE: ./lib/domain/coverage.js
/**
 * `lines`: covered / coverable lines (GitHub's and LCOV's, the default). `strict-lines`: a line with an untaken branch is missed
 * (Codecov's). `lines-and-branches`: coverage.py's and Sonar's.
 */
const METRICS = ['lines', 'branches', 'functions', 'statements', 'lines-and-branches', 'strict-lines'];

// EXTERNAL MODULE: ./lib/policy/limits.js
var limits = __webpack_require__(88880);
// EXTERNAL MODULE: ./lib/policy/rises.js
var policy_rises = __webpack_require__(30232);
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
    'likely-flaky',
];
/** What may be compared: the same kinds and number of reports only, unless a policy says otherwise. */
const COMPARE = ['any'];
const LINES = ['changed', 'all'];
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
        ...(likelyFlaky === undefined ? {} : { likelyFlaky }),
    };
    const named = fields.get('component');
    if (named === undefined)
        return [row];
    return readComponentNames(named, context).map(({ name, paths }) => ({ ...row, component: name, paths }));
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

;// CONCATENATED MODULE: ./lib/policy/suites.js



const SELECTIONS = ['full', 'partial'];
const SUITE_KEYS = ['tests', 'coverage', 'owner', 'required', 'selection'];
/** `suites:`, in the order of the file. A suite whose definition has mistakes is kept, so that gates which name it add no second message. */
function readSuites({ value, where }, problem) {
    if (value.kind !== 'map') {
        problem(value.line, `${where}: wanted a mapping of names to reports, found ${(0,yaml_value/* describe */.q)(value)}`);
        return [];
    }
    return value.entries.map((entry) => suites_readSuite(entry, { where: (0,policy_fields/* join */.fj)(where, entry.key), problem }));
}
function suites_readSuite(entry, { where, problem }) {
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
    const components = componentField === undefined ? [] : readComponents(componentField, problem);
    const gateField = fields.get('gates');
    const settings = gateField === undefined ? defaults/* DEFAULT_GATES */.dA : readGates(gateField, { gates, suites, components, problem });
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
