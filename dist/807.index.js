export const id = 807;
export const ids = [807];
export const modules = {

/***/ 19449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ mayInherit),
/* harmony export */   Bl: () => (/* binding */ standsIn),
/* harmony export */   Cn: () => (/* binding */ isComment),
/* harmony export */   E7: () => (/* binding */ titleAlone),
/* harmony export */   Fo: () => (/* binding */ mayBeRow),
/* harmony export */   Oy: () => (/* binding */ MOST_WORDS),
/* harmony export */   SE: () => (/* binding */ mayHoldTests),
/* harmony export */   SZ: () => (/* binding */ groupTitle),
/* harmony export */   T0: () => (/* binding */ LONGEST_DEFINITION),
/* harmony export */   UM: () => (/* binding */ STATEMENT),
/* harmony export */   W9: () => (/* binding */ deletedTest),
/* harmony export */   Wy: () => (/* binding */ nameEnds),
/* harmony export */   X2: () => (/* binding */ isTitled),
/* harmony export */   Zi: () => (/* binding */ marksTest),
/* harmony export */   fb: () => (/* binding */ hasNamedRows),
/* harmony export */   nM: () => (/* binding */ withoutParameters),
/* harmony export */   oR: () => (/* binding */ definitionNames),
/* harmony export */   xA: () => (/* binding */ mentionedTests),
/* harmony export */   yD: () => (/* binding */ definedTest)
/* harmony export */ });
/** `def test_adds(`, `void adds(`, `fun `adds twice`(`, `func TestAdds(`, `public async Task Adds(`. */
const NAMED = /\b(?:def|func|fun|fn|function|sub|void|Task)\s{1,8}(?:`([^`]{1,200})`|([A-Za-z_$][\w$]{0,200}))\s{0,8}[(<]/;
/** `it('adds', `, `test.each(…)("adds"` in one line, `specify "adds" do`, `t.Run("adds", `, `TEST_CASE("adds")`. */
const TITLED = /\b(?:x?it|fit|x?test|testWidgets|specify|scenario|example|TEST_CASE|Run)(?:\.\w{1,20}){0,3}(?:\([^'"`()]{0,100}\))?\s{0,8}\(?\s{0,8}(?:"((?:[^"\\]|\\.){1,300})"|'((?:[^'\\]|\\.){1,300})'|`([^`\\$]{1,300})`)/;
/** The end of a table of tests, with their title: `])('adds %i', `. */
const TABLED = /^\s{0,80}[\])}`]{1,3}\s{0,4}\(\s{0,8}(?:"((?:[^"\\]|\\.){1,300})"|'((?:[^'\\]|\\.){1,300})'|`([^`\\$]{1,300})`)/;
/** GoogleTest. */
const MACRO = /\bTEST(?:_F|_P)?\s{0,4}\(\s{0,4}\w{1,200}\s{0,4},\s{0,4}(\w{1,200})\s{0,4}\)/;
/** No line that defines a test is longer. */
const LONGEST_DEFINITION = 500;
/** The test that a line of code defines, by the name that it has there; `undefined`: none. */
function definedTest(line) {
    const [, quoted, plain] = NAMED.exec(line) ?? [];
    return quoted ?? plain ?? MACRO.exec(line)?.[1] ?? titleOf(line);
}
function titleOf(line) {
    const [, double, single, template] = TITLED.exec(line) ?? TABLED.exec(line) ?? [];
    return (double ?? single ?? template)?.replace(/\\(.)/g, '$1');
}
/** `int adds(`, `public Object adds(`: also what no framework takes for a test, as JUnit does a method that returns something. */
const TYPED = /^\s{0,80}(?:[\w<>[\],?@.]{1,100}\s{1,8}){1,6}([A-Za-z_$][\w$]{0,200})\s{0,8}\(/;
const NO_TYPE = /^\s*(?:assert|await|case|delete|do|else|expect|if|in|new|not|print|puts|return|throw|typeof|yield)\b/;
/** The title of a definition over several lines, alone in its own. */
const TITLE = /^\s{0,80}(["'`])(.{1,300})\1\s{0,8},?\s{0,8}$/;
/** The title that a line has, and nothing else. */
function titleAlone(line) {
    return TITLE.exec(line)?.[2];
}
/** `_test_adds`, `xTestAdds`: a word before `test`, by which most frameworks find tests, takes one away from them. */
const PREFIXED = /^(?!test)\w*?(test\w*)$/i;
const DISABLED = 'DISABLED_';
/** Go: a test is exported, so that a small letter takes it away from them. */
const SMALL = /^(?:test|example|fuzz|benchmark)(?![a-z])/;
/** Tests that a line may define, or did until it was edited: who renames one so that nothing runs it has not deleted it. */
function mentionedTests(line) {
    const typed = NO_TYPE.test(line) ? undefined : TYPED.exec(line)?.[1];
    const names = [definedTest(line), typed, titleAlone(line)].filter((name) => name !== undefined);
    return names.flatMap((name) => {
        const was = name.startsWith(DISABLED) ? name.slice(DISABLED.length) : (PREFIXED.exec(name)?.[1] ?? exported(name));
        return was === undefined ? [name] : [name, was];
    });
}
function exported(name) {
    return SMALL.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : undefined;
}
/** Without it a function of Rust is none: `#[test]`, `#[tokio::test]`, `#[rstest]`, `#[test_case(1, 2)]`. */
const RUST_TEST = /^\s*#\[(?:\w{1,60}::){0,4}(?:test|rstest|test_case|case|proptest|quickcheck)\b/;
const RUST_ATTRIBUTE = /^\s*#\[/;
/** Whether the function below this line is a test, as far as that is said on a line of its own; `before`: whether it was above the line. */
function marksTest(line, path, before) {
    if (!path.endsWith('.rs'))
        return true;
    return RUST_TEST.test(line) || (before && RUST_ATTRIBUTE.test(line));
}
/** What only counts as a test by its name, or by what stands before it: every other function of these languages is a helper. */
const BY_NAME = /\b(?:def|func|void)\s{1,8}(?:test|Test|Benchmark|Fuzz|Example)|@Test\b/;
const NO_FUNCTIONS = /\.(?:[cm]?[jt]sx?|vue|svelte|dart|coffee)$/;
const NAMED_TESTS = /\.(?:py|rb|go|swift|c|cc|cpp|cxx|h|hpp)$/;
/** The test that a deleted line of this file was the definition of, as its language has them: a helper of that name is none. */
function deletedTest(line, path) {
    if (isComment(line))
        return undefined;
    const name = definedTest(line);
    if (name === undefined || !NAMED.test(line))
        return name;
    if (NO_FUNCTIONS.test(path))
        return titleOf(line);
    return NAMED_TESTS.test(path) && !BY_NAME.test(line) ? titleOf(line) : name;
}
const GROUP = /\b(?:describe|context|feature|group|suite)(?:\.\w{1,20}){0,2}\s{0,8}\(?\s{0,8}(?:"([^"\\]{1,300})"|'([^'\\]{1,300})'|`([^`\\$]{1,300})`|([A-Z][\w:]{0,200}))/;
/** The title around tests that a line has: `describe('Cart', `, `RSpec.describe Cart do`. */
function groupTitle(line) {
    const [, double, single, template, constant] = GROUP.exec(line) ?? [];
    return double ?? single ?? template ?? constant;
}
/** `@pytest.mark.parametrize("a", [1, 2])`, `@ValueSource(ints = {1})`, `[InlineData(1)]`, `(1, 2),`, `"1, 2",`, `case("a", 1),` */
const ROW = /parametrize|\beach\b|Source\(|TestCase\(|InlineData\(|DataRow\(|\bRow\(|\bArguments\b|^\s*(?:[\w.]{1,60}\(|[([{"'\d-]).{0,480}[\])}"'\w],?\s*$/;
/** `assert x == 1`, `return (1)` */
const STATEMENT = /^\s*(?:assert|await|expect|return|self|this|print|raise|throw)\b/i;
/** Whether the line may be a row of a parameterised test, or the list of them. */
function mayBeRow(line) {
    return !isComment(line) && !STATEMENT.test(line) && ROW.test(line);
}
/** Whether rows of the file are named after their values, as pytest does: `test_adds[1-2]`. */
function hasNamedRows(path) {
    return path.endsWith('.py');
}
const COMMENT = /^\s*(?:#|\/\/|\/\*|\*|--|<!--)/;
function isComment(line) {
    return COMMENT.test(line);
}
/** Only there a line that looks like a test is one. */
function mayHoldTests(path) {
    // Rust has them beside what they test.
    return path.endsWith('.rs') || /test|spec|scenario|(?:^|[a-z_.-])IT\.\w+$/i.test(path);
}
/** Their names are titles: what stands in brackets belongs to them, and those around a test may be written before its own. */
const TITLES = /\.(?:[cm]?[jt]sx?|vue|svelte|dart|coffee|rb|exs|lua)$/;
const PARAMETERS = /^([\w$]{1,300})\s?[([]/;
/** Titles around a test are within its first words. */
const MOST_WORDS = 60;
/** The name, and without the titles that may stand before it. */
function nameEnds(name) {
    const blanks = [...name.matchAll(/[ /]/g)].slice(0, MOST_WORDS);
    return [name, ...blanks.map(({ index }) => name.slice(index + 1).replace(/^[›>] /, ''))];
}
/** Whether a test is in this very class; `''`: in none. */
function standsIn({ suite, classname }, title) {
    if (title === '')
        return classname === '' || classname === suite;
    return classname.split(/[^\w]+/).at(-1) === title;
}
/** Whether tests of the file have titles. */
function isTitled(path) {
    return TITLES.test(path);
}
/** Whether a class of this language may have a test from another class, when its own definition of it is gone. */
function mayInherit(path) {
    return /\.(?:py|java|kts?|groovy|scala|cs|fs|vb|php|swift)$/.test(path);
}
/** The name without the parameters that a row of a parameterised test is told by; in Go that of the function, without its subtests. */
function withoutParameters(name, path) {
    if (path.endsWith('.go'))
        return name.split('/', 1)[0] ?? name;
    return TITLES.test(path) ? name : (PARAMETERS.exec(name)?.[1] ?? name);
}
/**
 * Names by which the line that defines a test may call it, the longest first: without its parameters, without the titles around it. Where
 * a report parts these from it by nothing but a blank, only after what `isGroup` knows for one: `in` is not the title of "user logs in".
 */
function definitionNames(name, path, isGroup) {
    const plain = withoutParameters(name, path);
    const names = plain === name ? [name] : [name, plain];
    const marks = path.endsWith('.go') ? /\// : / [›>] /;
    if (path.endsWith('.rs'))
        return [...names, ...(name.includes('::') ? [name.slice(name.lastIndexOf('::') + 2)] : [])];
    const isMarked = marks.test(name);
    const between = isMarked ? marks : / /;
    if (!isMarked && !TITLES.test(path))
        return names;
    for (let at = 0, found = 0; found < MOST_WORDS; found++) {
        const mark = between.exec(name.slice(at));
        if (mark === null)
            break;
        const titles = name.slice(0, at + mark.index);
        at += mark.index + mark[0].length;
        if (isMarked || isGroup(titles))
            names.push(name.slice(at).trim());
    }
    return names;
}


/***/ }),

/***/ 64969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ titleKey),
/* harmony export */   l: () => (/* binding */ renamedTitlesOf)
/* harmony export */ });
/** Titles of groups and names of classes that only removed lines of a file have, with those that only added ones have. */
function renamedTitlesOf(files) {
    return files.flatMap(({ tests }) => {
        const { taken, given } = tests?.titles ?? NONE;
        const from = [...taken].filter((title) => !given.has(title));
        const to = [...given].filter((title) => !taken.has(title));
        return from.length === 0 || to.length === 0 ? [] : [{ from, to }];
    });
}
const NONE = { taken: new Set(), given: new Set() };
/** A test by all of its names, with a mark in the place of a title that one file renames; `undefined`: there is none in them. */
function titleKey(renamed, side) {
    const marks = new Map();
    renamed?.forEach((titles, file) => {
        for (const title of titles[side])
            marks.set(title, marks.get(title) ?? `\0${file}\0`);
    });
    if (marks.size === 0)
        return () => undefined;
    const longestFirst = [...marks].sort(([a], [b]) => b.length - a.length);
    return ({ suite, test: { classname, name } }) => {
        const written = [suite.name, classname, name];
        const marked = written.map((part) => longestFirst.reduce((text, [title, mark]) => replaceTitle(text, title, mark), part));
        return marked.every((part, index) => part === written[index]) ? undefined : JSON.stringify(marked);
    };
}
const PART_OF_WORD = /[\p{L}\p{N}_]/u;
/** Where the title stands by itself. */
function replaceTitle(text, title, mark) {
    let replaced = '';
    let done = 0;
    for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
        const end = at + title.length;
        if (at < done || PART_OF_WORD.test(text[at - 1] ?? '') || PART_OF_WORD.test(text[end] ?? ''))
            continue;
        replaced += text.slice(done, at) + mark;
        done = end;
    }
    return replaced + text.slice(done);
}


/***/ }),

/***/ 82434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ createRowNames),
/* harmony export */   B5: () => (/* binding */ withoutPlaces),
/* harmony export */   jF: () => (/* binding */ noteRowNames)
/* harmony export */ });
/* unused harmony exports rowNamesIn, HOLE, mayBeNamed */
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19449);

/**
 * What pytest calls rows of parameterised tests whose values stand in these lines of code, each with how often: `("a", 1)` is `a-1`, in one line or
 * in several, and `"a",` in a list is `a`. Of a value that is none of text, number, truth and None the name does not tell: it is `HOLE`.
 */
function rowNamesIn(lines) {
    const names = new Map();
    const note = (name) => names.set(name, (names.get(name) ?? 0) + 1);
    let open = [];
    for (const line of lines) {
        if (open.length === 0 && (NO_ROW.test(line) || _definitions_js__WEBPACK_IMPORTED_MODULE_0__/* .STATEMENT */ .UM.test(line)))
            open = [frame('mute')];
        if (open.length === 0)
            open = [frame()];
        for (const [token] of line.matchAll(TOKENS))
            readToken(token, open, note);
        const [outermost] = open;
        if (open.length === 1 && outermost !== undefined) {
            endValue(outermost, note);
            open = [];
        }
    }
    return names;
}
/** Notes of how many rows of each name head has fewer than base in these lines of a hunk; what both have counts for nothing. */
function noteRowNames(names, { base, head }) {
    const add = (lines, sign) => {
        for (const [name, count] of rowNamesIn(lines)) {
            const fewer = (names.get(name) ?? 0) + sign * count;
            if (fewer === 0)
                names.delete(name);
            else
                names.set(name, fewer);
        }
    };
    add(base, 1);
    add(head, -1);
}
/**
 * Finds rows of which the diff takes one away by its very name. All that are gone have to be noted first: of as many definitions as the diff
 * takes rows of the name from, no more.
 */
function createRowNames() {
    const untold = new Map();
    const found = new Map();
    const wanted = new Map();
    const keyOf = ({ name, parameters }) => name + parameters;
    function deletedName(tests, parameters) {
        const { names } = tests.rows;
        if ((names.get(parameters) ?? 0) > 0)
            return parameters;
        const holes = untold.get(tests) ?? [...names].filter(([each, fewer]) => fewer > 0 && each.includes(HOLE)).map(([each]) => each);
        untold.set(tests, holes);
        return holes.find((each) => mayBeNamed(parameters, each));
    }
    return {
        note(row) {
            const inner = row.parameters.slice(1, -1);
            if (!row.parameters.startsWith('[') || row.tests.rows.names.size === 0)
                return;
            const stem = sharedStem(row, inner);
            const deleted = deletedName(row.tests, inner) ?? (stem === undefined ? undefined : deletedName(row.tests, stem));
            if (deleted === undefined)
                return;
            const byRow = found.get(row.tests) ?? new Map();
            found.set(row.tests, byRow.set(keyOf(row), deleted));
            const byName = wanted.get(row.tests) ?? new Map();
            wanted.set(row.tests, byName.set(deleted, (byName.get(deleted) ?? new Set()).add(row.name)));
        },
        isDeleted(row) {
            const deleted = found.get(row.tests)?.get(keyOf(row));
            if (deleted === undefined)
                return false;
            const definitions = wanted.get(row.tests)?.get(deleted)?.size ?? 0;
            return definitions <= (row.tests.rows.names.get(deleted) ?? 0);
        },
    };
}
/** `args3` */
const PLACE = /(?<=[[-])([A-Za-z_]\w{0,60}?)\d{1,6}(?=[-\]])/g;
/**
 * The name of a row without the places in it, by which pytest names what has no name: other rows before them move them. What stands in the
 * `names` that the diff takes or gives is a value. `undefined`: there is no place in it.
 */
function withoutPlaces(name, names) {
    const start = name.indexOf('[');
    if (start < 0)
        return undefined;
    const rest = name.slice(start).replace(PLACE, (place, list) => (names.has(place) ? place : `${list}#`));
    return name.endsWith(rest) ? undefined : name.slice(0, start) + rest;
}
/** Rows of one name are told apart by a number behind it: `1.0dev0`, `1_0`. The name, where head has another one of these. */
function sharedStem({ name, onHead }, inner) {
    const stem = inner.replace(/_?\d{1,6}$/, '');
    if (stem === inner || stem === '')
        return undefined;
    if (onHead.has(`${name}[${stem}]`))
        return stem;
    for (let number = 0; number < MOST_OF_ONE_NAME; number++) {
        if (onHead.has(`${name}[${stem}${number}]`) || onHead.has(`${name}[${stem}_${number}]`))
            return stem;
    }
    return undefined;
}
const MOST_OF_ONE_NAME = 20;
/** Stands for a value that a name does not tell. */
const HOLE = '\0';
/** Whether a row of these parameters may have that name. */
function mayBeNamed(parameters, name) {
    if (!name.includes(HOLE))
        return parameters === name;
    let rest = parameters;
    for (const [index, value] of name.split('-').entries()) {
        if (index > 0) {
            if (!rest.startsWith('-'))
                return false;
            rest = rest.slice(1);
        }
        const said = value === HOLE ? UNTOLD.exec(rest)?.[0] : value;
        if (said === undefined || !rest.startsWith(said))
            return false;
        rest = rest.slice(said.length);
    }
    return rest === '';
}
/** Text, a comment, a bracket, a comma, anything else. */
const TOKENS = /[rRbBuUfF]{0,2}"(?:[^"\\]|\\.){0,400}"|[rRbBuUfF]{0,2}'(?:[^'\\]|\\.){0,400}'|#.*$|[([{}\]),]|\s+|[^\s"'#()[\]{},]+/g;
const QUOTED = /^[rRbBuU]{0,2}(["'])(.*)\1$/;
/** Numbers that pytest writes as the source does. */
const PLAIN = /^(?:-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?|True|False|None)$/;
const UNTOLD = /^-?[\w.]+/;
const NO_ROW = /^\s*(?:(?:class|def|del|elif|else|except|finally|for|from|if|import|lambda|try|while|with|yield)\b|[\w.[\]"']{1,100}(?:: [^=]{1,100})? ?[+*/|-]?= ?[^=\s])/;
function frame(kind) {
    return { values: [], isTold: false, isMute: kind === 'mute', text: undefined, code: '', id: undefined };
}
function readToken(token, open, note) {
    const current = open.at(-1);
    if (current === undefined || token.startsWith('#') || /^\s/.test(token))
        return;
    if (token === ',')
        endValue(current, note);
    else if ('([{'.includes(token))
        open.push(frame(current.isMute ? 'mute' : undefined));
    else if (')]}'.includes(token)) {
        endValue(current, note);
        // What it closes began above.
        if (open.length === 1)
            return;
        open.pop();
        const row = current.id ?? (current.values.length > 1 && current.isTold ? current.values.join('-') : undefined);
        if (row !== undefined && !current.isMute && row !== '')
            note(row);
        const outer = open.at(-1);
        if (outer !== undefined)
            outer.code += '()';
    }
    else {
        const text = QUOTED.exec(token)?.[2];
        if (text === undefined)
            current.code += token;
        else if (current.code === 'id=')
            current.id = text;
        else
            current.text = (current.text ?? '') + text.replace(/\\(["'])/g, '$1');
    }
}
function endValue(current, note) {
    const { text, code, isMute } = current;
    current.text = undefined;
    current.code = '';
    if ((text === undefined && code === '') || /^\w+=/.test(code))
        return;
    const value = text === undefined && PLAIN.test(code) ? code : code === '' ? text : undefined;
    current.values.push(value ?? HOLE);
    if (value === undefined || value === '')
        return;
    current.isTold = true;
    if (!isMute)
        note(value);
}


/***/ }),

/***/ 12193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ NO_SETTINGS),
/* harmony export */   CX: () => (/* binding */ POLICY_FILE),
/* harmony export */   gX: () => (/* binding */ REPORT_MODES),
/* harmony export */   ic: () => (/* binding */ QUARANTINE_FILE),
/* harmony export */   jK: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37229);
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55385);
/* harmony import */ var _matrix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61114);
/* harmony import */ var _policy_base_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58855);
/* harmony import */ var _policy_defaults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85698);





/** Where a policy and a quarantine lie when nobody names one. */
const POLICY_FILE = '.github/test-health.yml';
const QUARANTINE_FILE = '.github/test-quarantine.yml';
const COMMENT_MODES = ['when-useful', 'always', 'on-failure', 'off'];
const REPORT_MODES = ['on-failure', 'always', 'off'];
const NO_SETTINGS = {
    root: '/',
    tests: [],
    coverage: [],
    fromParts: false,
    base: '',
    policy: undefined,
    quarantine: undefined,
    basePolicy: undefined,
    baseQuarantine: undefined,
    baseUnknown: '',
    comment: 'when-useful',
    key: 'default',
    jobStatus: '',
    matrix: '',
    since: '',
    sha: '',
    today: '1970-01-01',
    onDefaultBranch: false,
};
const NO_RULES = {
    policy: _policy_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_POLICY */ .zj,
    problems: [],
    quarantine: _policy_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_QUARANTINE */ .Jx,
    quarantineProblems: [],
    baseRules: _policy_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_BASE_RULES */ .C1,
};
/** @throws ConfigError with every mistake at once. */
async function configure(settings) {
    const problems = [];
    const problem = (message) => {
        problems.push({ level: 'error', message });
    };
    const { problems: mistakes, ...rules } = await readRules(settings);
    problems.push(...mistakes);
    const { policy } = rules;
    const { baseUnknown } = settings;
    const baseRules = baseUnknown === '' ? rules.baseRules : (0,_policy_base_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownRules */ .sF)(rules.baseRules, baseUnknown);
    const policies = { own: policy, base: baseRules.policy };
    const tests = [...settings.tests, ...(0,_policy_base_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .unitedPatterns */ .pW)('tests', policies)];
    const coverage = [...settings.coverage, ...(0,_policy_base_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .unitedPatterns */ .pW)('coverage', policies)];
    if (!settings.fromParts && tests.length === 0 && coverage.length === 0 && problems.length === 0) {
        problem('no reports are named: give tests (such as reports/**/*.xml), coverage (such as coverage/lcov.info), or a policy with suites');
    }
    const comment = COMMENT_MODES.find((mode) => mode === settings.comment);
    if (comment === undefined)
        problem(`comment: found ${JSON.stringify(settings.comment)}, wanted one of ${COMMENT_MODES.join(', ')}`);
    if (!/^[\w.-]{1,64}$/.test(settings.key)) {
        problem(`key: found ${JSON.stringify(settings.key)}, wanted 1 to 64 letters, digits, ".", "_" or "-"`);
    }
    const since = settings.since === '' ? undefined : Date.parse(settings.since);
    if (since !== undefined && Number.isNaN(since)) {
        problem(`since: found ${JSON.stringify(settings.since)}, wanted a time such as 2026-11-20T10:00:00Z`);
    }
    const environment = readMatrix(settings.matrix, problem);
    const jobStatus = readJobStatus(settings.jobStatus, problem);
    if (problems.length > 0 || comment === undefined)
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(problems);
    return {
        root: settings.root,
        tests: [...new Set(tests)],
        coverage: [...new Set(coverage)],
        onlySuites: !settings.fromParts && settings.tests.length + settings.coverage.length === 0,
        base: settings.base === '' ? undefined : settings.base,
        ...rules,
        baseRules,
        today: settings.today,
        onDefaultBranch: settings.onDefaultBranch,
        comment,
        key: settings.key,
        jobStatus,
        environment,
        since,
        sha: settings.sha === '' ? undefined : settings.sha,
    };
}
/** The rules of the files that there are. What reads YAML is large: it is loaded only where there is something to read. */
async function readRules(settings) {
    const { policy, quarantine, basePolicy, baseQuarantine } = settings;
    const files = { policy, quarantine, basePolicy, baseQuarantine };
    const known = baseQuarantine === undefined || baseQuarantine.text === '';
    if (known && policy === undefined && quarantine === undefined && basePolicy === undefined) {
        return { ...NO_RULES, baseRules: { ..._policy_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_BASE_RULES */ .C1, quarantine: baseQuarantine && _policy_defaults_js__WEBPACK_IMPORTED_MODULE_3__/* .NO_QUARANTINE */ .Jx } };
    }
    const [rules, { GATES }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(88), __webpack_require__.e(344)]).then(__webpack_require__.bind(__webpack_require__, 96489)), Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(619), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 67619))]);
    return rules.readRules(files, GATES);
}
function readJobStatus(text, problem) {
    switch (text) {
        case 'success':
        case 'failure':
        case 'cancelled':
            return text;
        case '':
            return undefined;
    }
    problem(`job-status: found ${JSON.stringify(text)}, wanted success, failure or cancelled`);
    return undefined;
}
function readMatrix(text, problem) {
    const matrix = (0,_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMatrix */ .z5)(text);
    if (matrix !== undefined)
        return (0,_matrix_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p7)(matrix);
    problem('matrix: wanted the matrix values of the job as a JSON object, as toJSON(matrix) writes them');
    return _domain_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_ENVIRONMENT */ .q0;
}


/***/ }),

/***/ 79151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   Y$: () => (/* binding */ writeGit),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   gG: () => (/* binding */ askGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Nothing that a checkout or its owner sets may run a program or change what is written. */
const PLAIN = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=true', '-c', 'diff.orderFile=/dev/null'];
/** The top folder of the repository that the folder is in; `undefined`: it is in none. */
function topOf(root) {
    for (let folder = root, last = ''; folder !== last; last = folder, folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)) {
        if (isRepository(folder))
            return folder;
    }
    return undefined;
}
function isRepository(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git'), { throwIfNoEntry: false }) !== undefined;
}
/** What git says to one question; `undefined`: it is not there, or says no. */
function askGit(root, args, patience = {}) {
    // To say no it takes as long as a report takes to be read.
    if (topOf(root) === undefined)
        return undefined;
    const { most = 1024 * 1024, timeout = 30_000, input } = patience;
    const done = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...PLAIN, '-C', root, ...args], {
        encoding: 'utf8',
        env: environment(),
        maxBuffer: most,
        timeout,
        ...(input === undefined ? {} : { input }),
    });
    return done.status === 0 ? done.stdout : undefined;
}
/** The same into an open file, so that a long answer takes no memory; `false`: git is not there, or says no. */
function writeGit(root, args, output) {
    const { status } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...PLAIN, '-C', root, ...args], {
        stdio: ['ignore', output, 'ignore'],
        env: environment(),
        timeout: 120_000,
    });
    return status === 0;
}
/** It writes nothing into the repository, asks nobody, and is told no secret: a checkout may name programs for git to start. */
function environment() {
    const kept = Object.entries(process.env).filter(([name]) => !FOR_US_ALONE.test(name));
    return { ...Object.fromEntries(kept), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}
/** The inputs with the token, what the runner gives to steps alone, whatever is called a secret, and what would change how a diff is written. */
const FOR_US_ALONE = /^(INPUT|ACTIONS)_|TOKEN|SECRET|PASSWORD|^GIT_(EXTERNAL_DIFF|DIFF_OPTS)$/i;


/***/ }),

/***/ 61114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zw: () => (/* binding */ jobOf),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   z5: () => (/* binding */ parseMatrix)
/* harmony export */ });
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55385);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54621);


/** The JSON that `toJSON(matrix)` writes; `''` or `null`: none. `undefined`: it is something else. */
function parseMatrix(text) {
    if (text === '' || text === 'null')
        return [];
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return undefined;
    return Object.entries(value)
        .map(([name, each]) => [name, typeof each === 'string' ? each : JSON.stringify(each)])
        .sort(([a], [b]) => (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(a, b));
}
/** `node=20, os=linux, shard=2`: one job of the matrix. */
function jobOf(matrix) {
    return matrix.map(([name, value]) => `${name}=${value}`).join(', ');
}
/** `node=20, os=linux`: what makes the same test another test. Which shard runs a test changes from run to run, and makes no difference. */
function environmentOf(matrix) {
    const values = matrix.filter((entry) => !isShard(entry));
    return values.length === 0 ? _domain_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_ENVIRONMENT */ .q0 : jobOf(values);
}
/** As people call it: `shard: 3`, `group: 3`, `shardIndex: 3`, `total_shards: 8`, `shard: 3/8`. A name such as `group: slow` is no number. */
function isShard([name, value]) {
    const words = name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[-_ ]+/);
    const counts = words.some((word) => /^(index|total|count)$/.test(word));
    const shards = words.some((word) => /^(shards?|splits?|chunks?|partitions?|parts?|groups?|slices?|buckets?)$/.test(word));
    const nodes = counts && words.some((word) => /^(nodes?|workers?|jobs?|runners?)$/.test(word));
    return (shards || nodes) && /^\d+( ?(\/|of) ?\d+)?$/.test(value);
}


/***/ }),

/***/ 43345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namedFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** A file that the user names, or why it cannot be read. */
function namedFile(path, largest) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return 'is not there';
    if (!stat.isFile())
        return 'is not a file';
    return stat.size > largest.bytes ? `is larger than ${largest.words}` : stat;
}


/***/ }),

/***/ 58855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j9: () => (/* binding */ isSamePolicy),
/* harmony export */   pW: () => (/* binding */ unitedPatterns),
/* harmony export */   sF: () => (/* binding */ unknownRules)
/* harmony export */ });
/** Where somebody looked for them and did not get them; `reason` says why. */
function unknownRules(rules, reason) {
    const message = `the policy and the quarantine of base are not known (${reason}): the change is judged by its own policy alone, and a quarantine that it touches accepts nothing`;
    return { ...rules, unknown: true, problems: [...rules.problems, { level: 'warning', message }] };
}
/** The reports that both policies name. What only the head leaves out is read all the same, since base does not leave it out. */
function unitedPatterns(kind, { own, base }) {
    const head = own.suites.flatMap((suite) => suite[kind]);
    if (base === undefined)
        return head;
    const before = base.suites.flatMap((suite) => suite[kind]);
    if (before.length === 0)
        return head;
    return [...new Set([...head, ...before])].filter((pattern) => !pattern.startsWith('!') || (head.includes(pattern) && before.includes(pattern)));
}
/** Whether two policies ask the same; where something stands in the file makes no difference. */
function isSamePolicy(a, b) {
    const text = ({ suites, components = [], gates, masks = [] }) => JSON.stringify([
        suites,
        components.map(({ line: _, ...component }) => component),
        gates.map(({ line: _, ...setting }) => setting),
        masks.map(({ source }) => source),
    ]);
    return text(a) === text(b);
}


/***/ }),

/***/ 85698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ NO_BASE_RULES),
/* harmony export */   Jx: () => (/* binding */ NO_QUARANTINE),
/* harmony export */   dA: () => (/* binding */ DEFAULT_GATES),
/* harmony export */   zj: () => (/* binding */ DEFAULT_POLICY)
/* harmony export */ });
function gate(check, limit) {
    return {
        check,
        level: 'block',
        limit,
        suite: undefined,
        paths: [],
        metric: undefined,
        ignoreBelow: undefined,
        line: undefined,
    };
}
/** Half a percentage point, in millionths of one. */
const HALF_A_POINT = 500_000;
/** What is judged where nobody says anything: everything ran, nothing newly fails, nothing is missing, coverage does not fall noticeably. */
const DEFAULT_GATES = [
    gate('complete'),
    gate('newly-failing', 0),
    gate('missing-tests', 0),
    gate('coverage-drop', HALF_A_POINT),
];
const DEFAULT_POLICY = { file: undefined, suites: [], gates: DEFAULT_GATES };
const NO_QUARANTINE = { file: undefined, entries: [] };
const NO_BASE_RULES = { policy: undefined, quarantine: undefined, problems: [] };


/***/ }),

/***/ 68230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ repositoryPaths),
/* harmony export */   O: () => (/* binding */ trackedFiles),
/* harmony export */   gF: () => (/* binding */ repositoryFiles),
/* harmony export */   n4: () => (/* binding */ findSettings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37229);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79151);
/* harmony import */ var _merge_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69821);
/* harmony import */ var _merge_paths_roots_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69748);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43345);







/** Files that git tracks below the folder, as paths relative to it; `undefined` where there is no repository or no git. */
function trackedFiles(root) {
    const most = { most: 256 * 1024 * 1024, timeout: 60_000 };
    const names = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .askGit */ .gG)(root, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], most);
    return names?.split('\0').filter((path) => path !== '');
}
/** The one repository in a folder of the workspace (actions/checkout with `path`); `undefined`: none, or several. */
function checkoutBelow(root) {
    const folders = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const [only, another] = folders.map(({ name }) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name)).filter(_git_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepository */ .Z6);
    return another === undefined ? only : undefined;
}
/** The files of the repository of the workspace, or of the one in a folder of it. Git is asked once, when somebody wants to know. */
function repositoryFiles(root) {
    let found;
    return () => {
        found ??= { files: trackedFiles(repositoryFolder(root)) };
        return found.files;
    };
}
function repositoryFolder(root) {
    return (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .topOf */ .HX)(root) === undefined ? (checkoutBelow(root) ?? root) : root;
}
/**
 * Finds the files of the repository by what reports call them: that of the workspace, or the one in a folder of it. Git is asked for them when
 * a report first names one.
 */
function repositoryPaths(root) {
    let resolver;
    const get = () => {
        resolver ??= create();
        return resolver;
    };
    const create = () => {
        const folder = repositoryFolder(root);
        const tree = trackedFiles(folder) ?? [];
        const found = (0,_merge_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .createPathResolver */ .u)({ tree, workspace: folder, modules: goModules(folder, tree) });
        return folder === root ? found : (0,_merge_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .belowFolder */ .Y)(found, folder.slice(root.length).replace(/^[\\/]/, ''));
    };
    return {
        resolve: (written, origin) => get().resolve(written, origin),
        isLookedUp: () => get().isLookedUp(),
    };
}
/** So many go.mod are read; a repository has one, or one a module. */
const MODULES = 500;
const MODULE_BYTES = 256 * 1024;
/** The Go modules of the repository, of its tracked files. What cannot be read names none. */
function goModules(root, tree) {
    const files = tree.filter((path) => path === 'go.mod' || path.endsWith('/go.mod'));
    return files.slice(0, MODULES).flatMap((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
        // What git tracks may be gone, or a link to anywhere.
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false });
        if (stat?.isFile() !== true || stat.size > MODULE_BYTES)
            return [];
        return (0,_merge_paths_roots_js__WEBPACK_IMPORTED_MODULE_6__/* .goModule */ .f4)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full, 'utf8')) ?? [];
    });
}
/** A settings file that the caller names, or the usual one where it is there, with its text. */
function findSettings(root, { named, usual, purpose }) {
    const file = named === '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, usual)) ? usual : named;
    return file === '' ? undefined : { file, text: readSettings(root, file, purpose) };
}
const LARGEST_SETTINGS = { bytes: 1024 * 1024, words: '1048576 bytes' };
/**
 * A small text file that the user names.
 * @throws ConfigError where it is not there, not a file, or larger than a settings file ever is.
 */
function readSettings(root, path, purpose) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path).startsWith(root) && !path.startsWith('/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path) : path;
    const found = (0,_named_file_js__WEBPACK_IMPORTED_MODULE_5__/* .namedFile */ .e)(full, LARGEST_SETTINGS);
    if (typeof found === 'string')
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL([{ level: 'error', file: path, message: `${found} (${purpose})` }]);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(full, 'utf8');
}


/***/ })

};
