export const id = 151;
export const ids = [151];
export const modules = {

/***/ 78151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FORMATS: () => (/* binding */ FORMATS),
  recognise: () => (/* binding */ recognise)
});

// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/formats/json.js
var json = __webpack_require__(61408);
// EXTERNAL MODULE: ./lib/formats/json-scan.js + 3 modules
var json_scan = __webpack_require__(67044);
// EXTERNAL MODULE: ./lib/formats/json-shape.js
var json_shape = __webpack_require__(64524);
// EXTERNAL MODULE: ./lib/formats/report-text.js
var report_text = __webpack_require__(54954);
;// CONCATENATED MODULE: ./lib/formats/allure.js
// Allure's results (`allure-results/*-result.json`), by reporters for JUnit, TestNG, pytest, Jest, Mocha, Playwright and others: one test
// and one try of it per file; and the containers beside them (`*-container.json`), which hold set-up and tear-down.
//
// - `failed` is a failed assertion, `broken` an error. `unknown` never got an outcome.
// - Tries of one test are several files with one `historyId`: no single file says that it is a retry, and they are not folded.
// - Values of parameters tell the runs of a parameterised test apart, unless the name has them already (pytest); those that Allure is
//   told to exclude do not.
// - Containers with fixtures that did not fail, or without any, hold nothing of interest.





const allure = {
    name: 'allure',
    title: 'Allure results',
    kind: 'tests',
    claims(head) {
        if (!head.text.includes('"uuid"'))
            return false;
        const shape = (0,json_shape/* shapeOf */.F5)(head);
        if ((0,json/* text */.Qq)((0,json/* field */.ZZ)(shape, 'uuid')) === undefined)
            return false;
        const isResult = ['historyId', 'testCaseId', 'fullName', 'statusDetails'].some((key) => (0,json/* has */.zy)(shape, key));
        const isContainer = Array.isArray((0,json/* field */.ZZ)(shape, 'children'));
        return isResult || isContainer || ((0,json/* has */.zy)(shape, 'stage') && (0,json/* has */.zy)(shape, 'labels'));
    },
    read,
    documentation: {
        producers: ['allure-mocha'],
        reads: 'one test per file, parameters, fixtures that failed',
        limits: 'tries of one test are several files, which are not folded',
    },
};
const KEYS = [
    'name',
    'fullName',
    'status',
    'statusDetails',
    'stage',
    'labels',
    'parameters',
    'start',
    'stop',
    'children',
    'befores',
    'afters',
];
function* read(chunks) {
    const result = new Map();
    for (const { at, value } of (0,json_scan/* jsonEntries */.T)(chunks, KEYS))
        result.set(at, value);
    yield (0,json/* instant */.uR)(result.get('start'));
    if (result.has('children'))
        yield { cases: fixturesOf(result) };
    else
        yield { cases: [readResult(result)] };
}
function readResult(result) {
    const labels = new Map();
    for (const label of (0,json/* list */.p_)(result.get('labels'))) {
        const name = (0,json/* text */.Qq)((0,json/* field */.ZZ)(label, 'name'));
        const value = (0,json/* text */.Qq)((0,json/* field */.ZZ)(label, 'value'));
        if (name !== undefined && value !== undefined && !labels.has(name))
            labels.set(name, value);
    }
    const suites = ['parentSuite', 'suite', 'subSuite'].flatMap((key) => labels.get(key) ?? []);
    const start = (0,json/* number */.ai)(result.get('start'));
    const stop = (0,json/* number */.ai)(result.get('stop'));
    return {
        kind: 'case',
        suite: labels.get('testClass') ?? (suites.length > 0 ? suites.join(' › ') : labels.get('package')),
        classname: suites.join(' › '),
        name: (0,report_text/* named */.KT)((0,json/* text */.Qq)(result.get('name')) ?? (0,json/* text */.Qq)(result.get('fullName')), '(no name)') + parametersOf(result),
        attempts: attemptsOf(result.get('status'), result.get('statusDetails')),
        repeated: 'case',
        ...(start === undefined || stop === undefined ? {} : (0,json/* duration */.p0)(stop - start)),
    };
}
function parametersOf(result) {
    const name = (0,json/* text */.Qq)(result.get('name')) ?? '';
    const values = (0,json/* list */.p_)(result.get('parameters'))
        .filter((parameter) => !(0,json/* isTrue */.Hn)((0,json/* field */.ZZ)(parameter, 'excluded')))
        .flatMap((parameter) => (0,json/* asText */.e1)((0,json/* field */.ZZ)(parameter, 'value')) ?? []);
    return values.length === 0 || name.includes('[') || name.includes('(') ? '' : ` [${values.join(', ')}]`;
}
function attemptsOf(status, details) {
    const message = (0,json/* asText */.e1)((0,json/* field */.ZZ)(details, 'message')) ?? '';
    const failure = { ...(0,report_text/* typedMessage */.Cp)(message), detail: (0,json/* asText */.e1)((0,json/* field */.ZZ)(details, 'trace')) };
    if (status === 'passed')
        return tests/* PASSED_ONCE */.Xw;
    if (status === 'failed')
        return [(0,report_text/* failed */.gz)(failure)];
    if (status === 'broken')
        return [(0,report_text/* errored */.sb)(failure)];
    if (status === 'skipped')
        return [(0,report_text/* skipped */.hT)(message)];
    return [status === 'unknown' && message !== '' ? (0,report_text/* errored */.sb)(failure) : (0,report_text/* unknownStatus */.lj)(status)];
}
function fixturesOf(container) {
    const fixtures = [...(0,json/* list */.p_)(container.get('befores')), ...(0,json/* list */.p_)(container.get('afters'))];
    return fixtures.flatMap((fixture) => {
        // One that never ended has none, or null.
        const status = (0,json/* field */.ZZ)(fixture, 'status') ?? undefined;
        if (status === undefined || status === 'passed' || status === 'skipped')
            return [];
        const name = (0,report_text/* named */.KT)((0,json/* text */.Qq)((0,json/* field */.ZZ)(fixture, 'name')), '[fixture]');
        const suite = (0,json/* text */.Qq)(container.get('name'));
        const isKnown = status === 'failed' || status === 'broken';
        const attempts = attemptsOf(isKnown ? 'broken' : status, (0,json/* field */.ZZ)(fixture, 'statusDetails'));
        return [{ kind: 'suite', suite, classname: '', name, attempts, repeated: 'case' }];
    });
}

// EXTERNAL MODULE: ./lib/formats/xml-events.js + 9 modules
var xml_events = __webpack_require__(63807);
;// CONCATENATED MODULE: ./lib/formats/boost-vocabulary.js

const ELEMENTS = [
    'TestLog',
    'TestResult',
    'TestSuite',
    'TestCase',
    'Error',
    'FatalError',
    'Exception',
    'LastCheckpoint',
    'Message',
    'Warning',
    'Info',
    'TestingTime',
];
const ATTRIBUTES = [
    'name',
    'file',
    'line',
    'skipped',
    'reason',
    'result',
    'assertions_passed',
    'assertions_failed',
    'warnings_failed',
    'test_cases_passed',
    'test_cases_passed_with_warnings',
    'test_cases_failed',
    'test_cases_timed_out',
];
const VOCABULARY = { elements: ELEMENTS, attributes: ATTRIBUTES };
const E = (0,xml_events/* numbered */.jN)(ELEMENTS);
const A = (0,xml_events/* numbered */.jN)(ATTRIBUTES);

// EXTERNAL MODULE: ./lib/formats/run-error.js
var run_error = __webpack_require__(62258);
;// CONCATENATED MODULE: ./lib/formats/declared.js

/** Counts tests by their last attempt. */
function tally() {
    let total = 0;
    let failed = 0;
    return {
        add(cases) {
            for (const { kind, attempts } of cases) {
                if (kind !== 'case')
                    continue;
                total++;
                if (attempts.at(-1)?.status === 'failed')
                    failed++;
            }
        },
        counts: () => ({ total, failed }),
    };
}
/**
 * Fewer tests than declared: the report has lost some. Failures that are declared and not there become one error, so that they
 * are never green.
 */
function* compareDeclared(declared, counted) {
    const { total = 0, failed = 0 } = counted;
    if (declared.total !== undefined && declared.total > total) {
        yield { incomplete: `the report declares ${declared.total} tests and has ${total}` };
    }
    else if (declared.total !== undefined && declared.total < total) {
        yield { diagnostics: [{ level: 'note', message: `the report declares ${declared.total} tests and has ${total}` }] };
    }
    if (declared.failed === undefined || declared.failed <= failed)
        return;
    const message = `the report declares ${declared.failed} failures and has ${failed}`;
    yield { cases: (0,run_error/* runErrors */.d2)({ message }, declared.failed - failed) };
}

// EXTERNAL MODULE: ./lib/formats/decode.js
var decode = __webpack_require__(2924);
// EXTERNAL MODULE: ./lib/formats/line-finder.js
var line_finder = __webpack_require__(10181);
// EXTERNAL MODULE: ./lib/formats/tolerated.js
var tolerated = __webpack_require__(76648);
;// CONCATENATED MODULE: ./lib/formats/xml-tests.js





/** Reads a report block by block; what was complete before an error is handed on before the error is thrown. */
function* readXmlTests(chunks, vocabulary, createParser) {
    const { output, take, rest } = collector();
    const parser = createParser(output);
    const reader = (0,xml_events/* createXmlReader */.ff)(vocabulary, parser, (0,line_finder/* lineFinder */.z)(chunks));
    try {
        for (const block of (0,decode/* utf8 */.A)(chunks)) {
            reader.write(block);
            yield* take();
        }
        const { notes, rest: behind } = reader.end();
        for (const { message } of notes)
            output.odd(message);
        if (behind !== undefined)
            yield { rest: behind };
    }
    catch (error) {
        parser.abandon?.();
        yield* rest();
        throw error;
    }
    parser.finish();
    yield* rest();
}
/** Totals that the report declares are a cross-check: what they know of and no entry shows is never green. */
function checkDeclared(output, declared, counted = output.counted()) {
    for (const { cases = [], incomplete } of compareDeclared(declared, counted)) {
        for (const entry of cases)
            output.add(entry);
        if (incomplete !== undefined)
            output.incomplete(incomplete);
    }
}
function collector() {
    const oddities = (0,tolerated/* tolerated */.N)();
    let cases = [];
    let total = 0;
    let failed = 0;
    let started;
    let incomplete;
    let failuresBeside;
    const output = {
        add(entry) {
            cases.push(entry);
            if (entry.kind !== 'case')
                return;
            total++;
            if (entry.attempts[entry.attempts.length - 1]?.status === 'failed')
                failed++;
        },
        started(ms) {
            if (ms !== undefined && ms > (started ?? 0))
                started = ms;
        },
        incomplete(reason) {
            incomplete ??= reason;
        },
        failuresBeside(those) {
            failuresBeside = those;
        },
        odd: (message) => oddities.add(message),
        counted: () => ({ total, failed }),
    };
    function* take() {
        if (cases.length === 0)
            return;
        const taken = cases;
        cases = [];
        yield { cases: taken };
    }
    function* rest() {
        yield* take();
        if (started !== undefined)
            yield { started };
        if (incomplete !== undefined)
            yield { incomplete };
        if (failuresBeside !== undefined)
            yield { failuresBeside };
        const diagnostics = oddities.diagnostics();
        if (diagnostics.length > 0)
            yield { diagnostics };
    }
    return { output, take, rest };
}

;// CONCATENATED MODULE: ./lib/formats/boost-parser.js




const TEXTS = new Set([
    E.Error,
    E.FatalError,
    E.Exception,
    E.LastCheckpoint,
    E.Message,
    E.TestingTime,
]);
/** Results of a suite whose tests tell what failed. */
const ENDED = new Set(['', 'passed', 'passed-with-warnings', 'failed', 'skipped']);
const NOT_RUN = (0,report_text/* skipped */.hT)('no assertion after the test module was aborted: it did not run');
function boostParser(output) {
    const suites = [];
    let test;
    let isReport = false;
    let hasLog = false;
    let listed = 0;
    let logCases = 0;
    let isAborted = false;
    let declared;
    /** Of a report: cases behind an aborted one that checked nothing, which may not have run. */
    let doubtful = [];
    let afterAbort = false;
    function open(at) {
        const line = at.number(A.line);
        const counts = [A.assertions_passed, A.assertions_failed, A.warnings_failed].map((name) => at.number(name) ?? 0);
        return {
            name: (0,report_text/* named */.KT)(at.text(A.name), '(no name)'),
            file: at.repeatedText(A.file) || undefined,
            line: line !== undefined && Number.isInteger(line) && line > 0 ? line : undefined,
            result: at.repeatedText(A.result),
            checks: counts.reduce((sum, count) => sum + count, 0),
            skipReason: at.is(A.skipped, 'yes') ? (at.text(A.reason) ?? '') : undefined,
            problems: [],
            isInFixture: false,
            ms: undefined,
        };
    }
    function openSuite(at) {
        const suite = open(at);
        if (isReport && suites.length === 0) {
            const count = (name) => at.number(name) ?? 0;
            const bad = count(A.test_cases_failed) + count(A.test_cases_timed_out);
            const good = count(A.test_cases_passed) + count(A.test_cases_passed_with_warnings);
            declared = { total: good + bad, failed: bad };
        }
        suites.push(suite);
    }
    function entryOf(own, outcome) {
        const [first, ...inner] = suites.map(({ name }) => name);
        const { name, file, line, ms } = own;
        return {
            kind: 'case',
            suite: first,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
            classname: inner.join('/'),
            name,
            attempts: (0,tests/* onlyAttempt */.u8)(outcome),
            ...(ms === undefined ? {} : { ms }),
            repeated: 'case',
        };
    }
    function closeCase(own) {
        if (!isReport) {
            logCases++;
            output.add(entryOf(own, logOutcome(own)));
            return;
        }
        if (hasLog)
            return;
        const outcome = reportOutcome(own);
        if (outcome.status !== 'skipped')
            listed++;
        const saysNothing = own.result === 'passed' && own.checks === 0;
        if (saysNothing && suites.some(({ result }) => result === 'aborted')) {
            output.incomplete('the fixture of a suite failed: its tests did not run');
            output.add(entryOf(own, (0,report_text/* skipped */.hT)('no assertion, and the fixture of its suite failed: it did not run')));
            return;
        }
        if (saysNothing && afterAbort) {
            doubtful.push(entryOf(own, tests/* PASSED */.f5));
            return;
        }
        release();
        if (own.result === 'aborted')
            afterAbort = true;
        output.add(entryOf(own, outcome));
    }
    /** A case behind them did run, and so did they. */
    function release() {
        for (const entry of doubtful)
            output.add(entry);
        doubtful = [];
    }
    function closeSuite(suite) {
        const own = suite.problems.length > 0 ? suite.problems.join('\n') : undefined;
        const isBroken = isReport && !hasLog && !ENDED.has(suite.result ?? '');
        if (own === undefined && !isBroken)
            return;
        suites.push(suite);
        const message = own ?? `the suite is ${suite.result}: its fixture failed, or it took too long`;
        const entry = entryOf(suite, (0,report_text/* errored */.sb)({ message }));
        suites.pop();
        output.add({ ...entry, kind: 'suite', name: '[suite]' });
    }
    function closeProblem(text) {
        const owner = test ?? suites.at(-1);
        const problem = text.trim() === '' ? 'failed, without a message' : text.trim();
        if (owner !== undefined)
            owner.problems.push(problem);
        else {
            // Below the level at which cases are written, this is all there is.
            const attempts = [(0,report_text/* errored */.sb)({ message: problem })];
            output.add({ kind: 'suite', suite: undefined, classname: '', name: '[log]', attempts, repeated: 'case' });
        }
    }
    return {
        open(element, at) {
            if (element === E.TestLog)
                isReport = false;
            else if (element === E.TestResult) {
                isReport = true;
                hasLog = logCases > 0;
            }
            else if (element === E.TestSuite)
                openSuite(at);
            else if (element === E.TestCase)
                test = open(at);
            else
                return TEXTS.has(element);
            return false;
        },
        close(element, text) {
            if (element === E.TestCase) {
                if (test !== undefined)
                    closeCase(test);
                test = undefined;
            }
            else if (element === E.TestSuite) {
                const suite = suites.pop();
                if (suite !== undefined)
                    closeSuite(suite);
            }
            else if (element === E.Error || element === E.FatalError || element === E.Exception)
                closeProblem(text);
            else if (element === E.LastCheckpoint) {
                if (test !== undefined && /\bfixture\b/.test(text))
                    test.isInFixture = true;
            }
            else if (element === E.Message) {
                if (test === undefined && /^Test is aborted$/.test(text.trim()))
                    isAborted = true;
            }
            else if (element === E.TestingTime && test !== undefined)
                test.ms = microseconds(text);
        },
        finish() {
            if (doubtful.length > 0) {
                output.incomplete('the test module was aborted: tests behind did not run');
                for (const entry of doubtful)
                    output.add({ ...entry, attempts: [NOT_RUN] });
            }
            if (isAborted)
                output.incomplete('the test module was aborted: tests behind did not run');
            if (logCases === 0 && !isReport)
                output.incomplete('the log has no test case: none ran, or it was written below --log_level=test_suite');
            if (declared !== undefined && !hasLog) {
                checkDeclared(output, declared, { total: listed, failed: output.counted().failed });
            }
        },
        abandon() {
            for (const entry of doubtful)
                output.add({ ...entry, attempts: [NOT_RUN] });
        },
    };
}
function logOutcome({ skipReason, problems, isInFixture }) {
    if (skipReason !== undefined)
        return (0,report_text/* skipped */.hT)(skipReason);
    const [message, ...more] = problems;
    if (message === undefined)
        return tests/* PASSED */.f5;
    const failure = { message, detail: more.length === 0 ? undefined : problems.join('\n') };
    return isInFixture ? (0,report_text/* errored */.sb)(failure) : (0,report_text/* failed */.gz)(failure);
}
function reportOutcome({ result }) {
    switch (result) {
        case 'passed':
        case 'passed-with-warnings':
            return tests/* PASSED */.f5;
        case 'failed':
            return (0,report_text/* failed */.gz)({ message: 'failed; the report has no message' });
        case 'aborted':
            return (0,report_text/* failed */.gz)({ message: 'aborted; the report has no message' });
        case 'timed-out':
            return (0,report_text/* failed */.gz)({ message: 'timed out' });
        case 'skipped':
            return (0,report_text/* skipped */.hT)('');
        case undefined:
            return (0,report_text/* unknownStatus */.lj)(undefined);
    }
    return (0,report_text/* unknownStatus */.lj)(result);
}
function microseconds(text) {
    const written = text.trim();
    return /^\d{1,15}$/.test(written) ? Math.round(Number(written) / 1000) : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/boost.js



/*
 * Boost.Test: the XML log (`TestLog`) and the XML report (`TestResult`). Where a file has both, the log counts.
 *
 * Log: a case failed if an <Error>, <FatalError> or <Exception> is in it; an exception in a fixture is an error. One outside of every case
 *   (fixture of a suite, global fixture) is an entry of kind suite. Below --log_level=test_suite no case is written: then nothing is
 *   known of the tests, and the report is incomplete. "Test is aborted" in a suite: what follows did not run.
 *   Expected failures look like failures in the log; the report knows them.
 * Report: a test that never ran, because the module was aborted or its suite's fixture failed, is written as passed with no assertion at
 *   all. Behind the last aborted case, and in an aborted suite, such are skipped, and the report is incomplete. Without
 *   --report_level=detailed it has only totals. Disabled tests are counted, not listed.
 */
function boost_read(chunks) {
    return readXmlTests(chunks, VOCABULARY, boostParser);
}
const boost = {
    name: 'boost',
    title: 'Boost.Test XML (log, report)',
    kind: 'tests',
    claims: ({ root, text }) => root?.name === 'TestLog' || (root?.name === 'TestResult' && /<TestSuite\s[^>]{0,2000}\bassertions_/.test(text)),
    read: boost_read,
    documentation: {
        producers: ['Boost.Test'],
        reads: 'errors of fixtures, skip reasons, file and line, duration',
        limits: 'a log needs --log_level=test_suite or above, a report --report_level=detailed and has no messages',
    },
};

// EXTERNAL MODULE: ./lib/formats/xml-coverage.js
var xml_coverage = __webpack_require__(20148);
;// CONCATENATED MODULE: ./lib/formats/clover.js


/*
 * Clover XML, which three families of tools write with three meanings.
 *
 * Line rule: every <line> is coverable, covered if its count is above zero. `stmt` is a statement, `cond` one with branches, `method`
 * where a method begins: a function, and a line too, except in PHP, where PHPUnit's own line count leaves it out.
 *
 * OpenClover, Atlassian Clover: `cond` has no count; truecount and falsecount say how often the condition was true and false: two branches.
 * Istanbul (clover="3.2.0"; Jest, nyc, c8, Vitest): `cond` has a count; truecount says how many branches were taken, falsecount how many
 *   were not. Its `statements` are lines. Branches on a line where no statement starts are only in <metrics>: left out in every file.
 * PHPUnit: no clover attribute, files directly under <project>, `name` is the path; branches (Xdebug) only as totals.
 * gcovr: statements are lines, and it has a <testproject> named dummy.
 * <testproject> is the tests' own coverage and never counts. `path` is better than `name`; a bare name lies in the folder of its package.
 * `generated` is when the report was written, in seconds (PHPUnit, gcovr) or milliseconds.
 */
const clover_ELEMENTS = ['coverage', 'testproject', 'package', 'file', 'class', 'line', 'metrics'];
const clover_ATTRIBUTES = [
    ...['generated', 'clover', 'name', 'path', 'num', 'type', 'count', 'truecount', 'falsecount', 'signature'],
    ...['statements', 'coveredstatements', 'conditionals', 'coveredconditionals', 'methods', 'coveredmethods'],
];
const clover_E = (0,xml_events/* numbered */.jN)(clover_ELEMENTS);
const clover_A = (0,xml_events/* numbered */.jN)(clover_ATTRIBUTES);
function cloverParser(output) {
    let folder = '';
    let file;
    let inTests = false;
    let inClass = false;
    /** What `statements` of <metrics> counts, and what else it may be used for. */
    let statementsAre = 'statements';
    function openLine(at, into) {
        const line = at.number(clover_A.num);
        if (line === undefined || !Number.isInteger(line) || line < 1) {
            output.odd('a <line> has no number (num): left out');
            return;
        }
        const [whenTrue, whenFalse] = [positive(at, clover_A.truecount), positive(at, clover_A.falsecount)];
        const hits = at.has(clover_A.count) ? positive(at, clover_A.count) : whenTrue + whenFalse;
        if (at.is(clover_A.type, 'method')) {
            into.functions.push({ id: `${line}:${at.text(clover_A.signature) ?? at.text(clover_A.name) ?? ''}`, hits });
            if (isPhp(into.path))
                return;
        }
        else if (at.is(clover_A.type, 'cond')) {
            const counts = at.has(clover_A.count)
                ? { covered: Math.floor(whenTrue), total: Math.floor(whenTrue) + Math.floor(whenFalse) }
                : { covered: Number(whenTrue > 0) + Number(whenFalse > 0), total: 2 };
            const known = into.branches.get(line) ?? { covered: 0, total: 0 };
            // Several conditions on one line are several elements.
            into.branches.set(line, { covered: known.covered + counts.covered, total: known.total + counts.total });
        }
        into.lines.push(line);
        into.hits.push(hits);
    }
    function openMetrics(at, into) {
        const ratio = (covered, total) => ({ covered: positive(at, covered), total: positive(at, total) });
        into.totals.set('statements', ratio(clover_A.coveredstatements, clover_A.statements));
        into.totals.set('branches', ratio(clover_A.coveredconditionals, clover_A.conditionals));
        into.totals.set('functions', ratio(clover_A.coveredmethods, clover_A.methods));
    }
    function open(element, at) {
        if (element === clover_E.line) {
            if (file !== undefined)
                openLine(at, file);
        }
        else if (element === clover_E.file) {
            if (!inTests)
                file = emptyFile(pathOf(at, folder));
        }
        else if (element === clover_E.class)
            inClass = true;
        else if (element === clover_E.metrics) {
            if (file !== undefined && !inClass)
                openMetrics(at, file);
        }
        else if (element === clover_E.package)
            folder = at.text(clover_A.name) ?? '';
        else if (element === clover_E.testproject)
            inTests = true;
        else if (element === clover_E.coverage) {
            const version = at.text(clover_A.clover);
            if (version === '3.2.0' || (version !== undefined && /^\d+$/.test(version)))
                statementsAre = 'lines';
            const generated = at.number(clover_A.generated);
            if (generated !== undefined && generated > 1e9)
                output.started(generated < 1e11 ? generated * 1000 : generated);
        }
        return false;
    }
    function close(element) {
        if (element === clover_E.file && file !== undefined) {
            output.file(reportedFile(file, statementsAre));
            file = undefined;
        }
        else if (element === clover_E.class)
            inClass = false;
        else if (element === clover_E.package)
            folder = '';
        else if (element === clover_E.testproject)
            inTests = false;
    }
    return { open, close };
}
function pathOf(at, folder) {
    const path = at.text(clover_A.path);
    if (path !== undefined && path !== '')
        return path;
    const name = at.text(clover_A.name) ?? '';
    return folder === '' || /[\\/]/.test(name) ? name : `${folder.replaceAll('.', '/')}/${name}`;
}
function isPhp(path) {
    return /\.(?:php|inc|phtml)$/i.test(path);
}
function emptyFile(path) {
    return { path, lines: [], hits: [], branches: new Map(), functions: [], totals: new Map() };
}
function reportedFile(file, statementsAre) {
    const { path, lines, hits, functions } = file;
    const branches = [];
    for (const [line, { covered, total }] of file.branches)
        branches.push({ line, taken: covered, total });
    const declared = (kind) => {
        const ratio = file.totals.get(kind);
        return ratio !== undefined && ratio.total > 0 ? ratio : undefined;
    };
    const statements = declared('statements');
    const totals = {
        ...(statements !== undefined && lines.length === 0 ? { lines: statements } : {}),
        ...(statements !== undefined && statementsAre === 'statements' ? { statements } : {}),
        ...optional('branches', branches.length === 0 && statementsAre === 'statements' ? declared('branches') : undefined),
        ...optional('functions', functions.length === 0 ? declared('functions') : undefined),
    };
    return { path, lines, hits, branches, functions, totals };
}
function optional(kind, ratio) {
    return ratio === undefined ? {} : { [kind]: ratio };
}
/** A count; 0 where it is missing or none: no evidence that anything ran. */
function positive(at, attribute) {
    return Math.max(0, at.number(attribute) ?? 0);
}
function clover_read(chunks) {
    return (0,xml_coverage/* readXmlReport */._)(chunks, { elements: clover_ELEMENTS, attributes: clover_ATTRIBUTES }, cloverParser);
}
function claims({ root, text }) {
    if (root?.name !== 'coverage')
        return false;
    if (root.attributes.has('generated') || root.attributes.has('clover'))
        return true;
    return (/<project[\s>]/.test(text) && !root.attributes.has('line-rate') && !/<(?:packages|sources|classes)[\s/>]/.test(text));
}
const clover = {
    name: 'clover',
    title: 'Clover XML',
    kind: 'coverage',
    claims,
    read: clover_read,
    documentation: {
        producers: ['c8', 'gcovr', 'jest', 'nyc', 'phpunit', 'vitest'],
        reads: 'lines, branches (how many, not which), methods; totals where there is no detail',
        limits: 'Istanbul leaves out branches on lines where no statement starts',
    },
};

// EXTERNAL MODULE: ./lib/formats/cobertura.js + 2 modules
var cobertura = __webpack_require__(21387);
// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/formats/json-coverage.js
var json_coverage = __webpack_require__(56583);
;// CONCATENATED MODULE: ./lib/formats/codecov-json.js





/*
 * Codecov's custom JSON: coverage → file → { "line": value } or a list whose first element is line 0. cargo llvm-cov --codecov writes it.
 *
 * Line rule: a number is hits; "1/2" is a line of which one branch (cargo llvm-cov: region) of two ran, covered if at least one did;
 * `true` is a line that ran in part; null is no code.
 */
const PARTIAL = /^\s*(\d{1,9})\s*\/\s*(\d{1,9})\s*$/;
function* codecov_json_read(chunks) {
    for (const { path, value, line } of (0,json_scan/* jsonEntries */.T)(chunks, ['coverage/*'])) {
        const [, key] = path;
        if (typeof key !== 'string' || typeof value !== 'object' || value === null) {
            throw new diagnostic/* ReportError */.$g('an entry of coverage has no lines; wanted an object or a list', line);
        }
        yield { files: [fileOf(key, value)] };
    }
}
function fileOf(path, value) {
    const lines = [];
    const hits = [];
    const branches = [];
    for (const [key, written] of Object.entries(value)) {
        const line = (0,json_coverage/* lineOf */.cA)(Number(key));
        if (line === undefined || written === null)
            continue;
        const [, taken, total] = (typeof written === 'string' ? PARTIAL.exec(written) : null) ?? [];
        lines.push(line);
        hits.push(taken === undefined ? (0,json_coverage/* hitsOf */.eb)(written) : Number(taken));
        if (Number(total) > 1)
            branches.push({ line, taken: Number(taken), total: Number(total) });
        else if (written === true)
            branches.push({ line, taken: 1, total: 2 });
    }
    return { path, lines, hits, branches };
}
function codecov_json_claims(head) {
    if (!head.text.includes('"coverage"'))
        return false;
    const shape = (0,json_shape/* shapeOf */.F5)(head);
    const coverage = (0,json/* field */.ZZ)(shape, 'coverage');
    const [first] = (0,json_coverage/* entriesOf */.Mc)(coverage);
    if (first === undefined || (0,json/* has */.zy)(shape, 'meta'))
        return false;
    const [, file] = first;
    return Array.isArray(file) || ((0,json_coverage/* entriesOf */.Mc)(file).length > 0 && (0,json_coverage/* entriesOf */.Mc)(file).every(([key]) => /^\d{1,9}$/.test(key)));
}
const codecovJson = {
    name: 'codecov-json',
    title: 'Codecov JSON',
    kind: 'coverage',
    claims: codecov_json_claims,
    read: codecov_json_read,
    documentation: {
        producers: ['cargo llvm-cov'],
        reads: 'lines, branches (how many, not which)',
        limits: 'cargo llvm-cov writes regions where others write branches',
    },
};

;// CONCATENATED MODULE: ./lib/formats/coveragepy-json.js





/*
 * coverage.py JSON (coverage json; formats 1 to 3, coverage ≥ 5.0): files → { executed_lines, missing_lines, excluded_lines, … }.
 *
 * Line rule: executed_lines are covered, missing_lines are not; excluded lines are in neither. No counts of executions: hits are 0 or 1.
 * A branch is a jump from one line to another (a negative target is the exit of the function or module that begins there); the
 * pair is its identity. Functions (≥ 7.6): covered if one of their lines ran; the region '' is what lies outside of them.
 *
 * meta.timestamp has no time zone: it does not tell when the run began. Contexts are not read. The percentages of the summary mix lines
 * and branches where branches were measured (metric `lines-and-branches`).
 */
function* coveragepy_json_read(chunks) {
    for (const { path, value, line } of (0,json_scan/* jsonEntries */.T)(chunks, ['files/*'])) {
        const [, key] = path;
        if (typeof key !== 'string' || !(0,json/* has */.zy)(value, 'executed_lines') || !(0,json/* has */.zy)(value, 'missing_lines')) {
            throw new diagnostic/* ReportError */.$g('an entry of files has no executed_lines and missing_lines', line);
        }
        yield { files: [coveragepy_json_fileOf(key, value)] };
    }
}
function coveragepy_json_fileOf(path, value) {
    const executed = linesOf(value, 'executed_lines');
    const missing = linesOf(value, 'missing_lines');
    return {
        path,
        lines: [...executed, ...missing],
        hits: [...executed.map(() => 1), ...missing.map(() => 0)],
        branches: [...branchesOf(value, 'executed_branches', 1), ...branchesOf(value, 'missing_branches', 0)],
        functions: functionsOf(value),
    };
}
function linesOf(value, name) {
    return (0,json/* list */.p_)((0,json/* field */.ZZ)(value, name)).flatMap((written) => (0,json_coverage/* lineOf */.cA)(written) ?? []);
}
function* branchesOf(value, name, hits) {
    for (const jump of (0,json/* list */.p_)((0,json/* field */.ZZ)(value, name))) {
        const [from, to] = (0,json/* list */.p_)(jump);
        const line = (0,json_coverage/* lineOf */.cA)(from);
        if (line !== undefined && typeof to === 'number')
            yield { line, arm: String(to), hits };
    }
}
function functionsOf(value) {
    const functions = [];
    for (const [name, region] of (0,json_coverage/* entriesOf */.Mc)((0,json/* field */.ZZ)(value, 'functions'))) {
        const executed = linesOf(region, 'executed_lines').length;
        const measured = executed + linesOf(region, 'missing_lines').length;
        if (name !== '' && measured > 0)
            functions.push({ id: name, hits: executed > 0 ? 1 : 0 });
    }
    return functions;
}
function coveragepy_json_claims(head) {
    if (!head.text.includes('"meta"'))
        return false;
    const shape = (0,json_shape/* shapeOf */.F5)(head);
    return ((0,json/* has */.zy)(shape, 'files') && ((0,json/* has */.zy)((0,json/* field */.ZZ)(shape, 'meta'), 'branch_coverage') || (0,json/* has */.zy)((0,json/* field */.ZZ)(shape, 'meta'), 'show_contexts')));
}
const coveragepyJson = {
    name: 'coveragepy-json',
    title: 'coverage.py JSON',
    kind: 'coverage',
    claims: coveragepy_json_claims,
    read: coveragepy_json_read,
    documentation: {
        producers: ['coverage.py'],
        reads: 'lines, branches by identity, functions',
        limits: 'no execution counts',
    },
};

;// CONCATENATED MODULE: ./lib/formats/coveralls-json.js





/*
 * Coveralls JSON (the body of its jobs API): source_files → { name, coverage, branches }.
 *
 * Line rule: the nth element of `coverage` is line n: hits, or null for no code.
 * `branches` is one flat list of [line, block, branch, hits]; some writers put a fifth number (the place in the list) behind each. Five
 * where the length does not divide by four, or where by fours some line would lie outside of the file.
 */
function* coveralls_json_read(chunks) {
    for (const { value, line } of (0,json_scan/* jsonEntries */.T)(chunks, ['source_files/*'])) {
        const path = (0,json/* text */.Qq)((0,json/* field */.ZZ)(value, 'name'));
        const coverage = (0,json/* field */.ZZ)(value, 'coverage');
        if (path === undefined || !Array.isArray(coverage)) {
            throw new diagnostic/* ReportError */.$g('an entry of source_files has no name and list of coverage', line);
        }
        yield { files: [coveralls_json_fileOf(path, { coverage, branches: (0,json/* list */.p_)((0,json/* field */.ZZ)(value, 'branches')) })] };
    }
}
function coveralls_json_fileOf(path, { coverage, branches }) {
    const lines = [];
    const hits = [];
    for (const [index, written] of coverage.entries()) {
        if (written === null)
            continue;
        lines.push(index + 1);
        hits.push((0,json_coverage/* hitsOf */.eb)(written));
    }
    return { path, lines, hits, branches: [...coveralls_json_branchesOf(branches, coverage.length)] };
}
function* coveralls_json_branchesOf(written, lastLine) {
    const width = [4, 5].find((each) => written.length % each === 0 && fits(written, each, lastLine));
    if (width === undefined)
        throw new diagnostic/* ReportError */.$g('the list of branches is not one of line, block, branch and hits');
    for (let at = 0; at < written.length; at += width) {
        const line = (0,json_coverage/* lineOf */.cA)(written[at]);
        if (line === undefined)
            continue;
        yield { line, arm: `${String(written[at + 1])}.${String(written[at + 2])}`, hits: (0,json_coverage/* hitsOf */.eb)(written[at + 3]) };
    }
}
function fits(written, width, lastLine) {
    for (let at = 0; at < written.length; at += width)
        if (((0,json_coverage/* lineOf */.cA)(written[at]) ?? lastLine + 1) > lastLine)
            return false;
    return true;
}
const coverallsJson = {
    name: 'coveralls-json',
    title: 'Coveralls JSON',
    kind: 'coverage',
    claims: (head) => head.text.includes('"source_files"') && (0,json/* has */.zy)((0,json_shape/* shapeOf */.F5)(head), 'source_files'),
    read: coveralls_json_read,
    documentation: {
        producers: ['gcovr'],
        reads: 'lines, branches by identity',
        limits: 'no functions',
    },
};

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/formats/ctest-output.js


const LARGEST = 1024 * 1024;
const LEFT_OUT = /\n\[… \d+ bytes left out …\]/;
/** What a test printed: ctest compresses long output (zlib, base64). The beginning is enough, and what cannot be read is left out. */
function ctestOutput(text, encoding, compression) {
    if (encoding !== 'base64')
        return text;
    const [start = ''] = text.split(LEFT_OUT, 1);
    const bytes = external_node_buffer_.Buffer.from(start.replace(/\s/g, ''), 'base64');
    if (compression === undefined || compression === '')
        return bytes.toString('utf8');
    try {
        return (0,external_node_zlib_.inflateSync)(bytes, { maxOutputLength: LARGEST, finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }).toString('utf8');
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/formats/ctest.js





/*
 * CTest's own Testing/<stamp>/Test.xml (`ctest -T Test`), what CDash reads.
 *
 * `notrun` is a failure, as ctest says (no executable, a fixture or a dependency failed), unless the test is disabled or asked to be skipped
 *   (SKIP_RETURN_CODE, SKIP_REGULAR_EXPRESSION).
 * A name in <TestList> without a result did not run: the report is incomplete.
 * The suite is the name of the build (CTEST_BUILD_NAME), without the host and the stamp, which are others in every run; the class is the folder.
 * Output is compressed by default: ctest-output.ts. Build.xml, Configure.xml and others have the same root and no <Testing>.
 */
const ctest_ELEMENTS = [
    'Site',
    'Testing',
    'StartTestTime',
    'TestList',
    'Test',
    'Name',
    'Path',
    'Results',
    'NamedMeasurement',
    'Measurement',
    'Value',
];
const ctest_ATTRIBUTES = ['BuildName', 'Status', 'name', 'encoding', 'compression'];
const ctest_E = (0,xml_events/* numbered */.jN)(ctest_ELEMENTS);
const ctest_A = (0,xml_events/* numbered */.jN)(ctest_ATTRIBUTES);
function ctestParser(output) {
    let buildName = 'CTest';
    let test;
    let inList = false;
    let planned = 0;
    let seen = 0;
    let measurement;
    let encoding;
    let compression;
    function closeTest({ name, folder, status, output: printed, measured }) {
        seen++;
        const outcome = outcomeOf(status, measured, printed);
        const ms = millisecondsOf(measured.get('Execution Time'));
        output.add({
            kind: 'case',
            suite: buildName,
            classname: folder.replace(/^\.\/?/, ''),
            name: (0,report_text/* named */.KT)(name, '(no name)'),
            attempts: (0,tests/* onlyAttempt */.u8)(outcome),
            ...(ms === undefined ? {} : { ms }),
            repeated: 'case',
        });
    }
    function openElement(element, at) {
        if (element === ctest_E.Site) {
            const written = at.text(ctest_A.BuildName) ?? '';
            if (written !== '' && written !== '(empty)')
                buildName = written;
        }
        else if (element === ctest_E.TestList)
            inList = true;
        else if (element === ctest_E.Test) {
            if (inList)
                planned++;
            else
                test = { status: at.repeatedText(ctest_A.Status), name: '', folder: '', output: '', measured: new Map() };
        }
        else if (element === ctest_E.NamedMeasurement)
            measurement = at.text(ctest_A.name) ?? '';
        else if (element === ctest_E.Measurement)
            measurement = undefined;
        else if (element === ctest_E.Value) {
            encoding = at.text(ctest_A.encoding);
            compression = at.text(ctest_A.compression);
            return test !== undefined;
        }
        else
            return element === ctest_E.StartTestTime || (test !== undefined && (element === ctest_E.Name || element === ctest_E.Path));
        return false;
    }
    function closeElement(element, text) {
        if (element === ctest_E.StartTestTime) {
            const seconds = /^\d{9,11}$/.test(text.trim()) ? Number(text.trim()) : undefined;
            output.started(seconds === undefined ? undefined : seconds * 1000);
        }
        else if (element === ctest_E.TestList)
            inList = false;
        else if (test === undefined)
            return;
        else if (element === ctest_E.Test) {
            closeTest(test);
            test = undefined;
        }
        else if (element === ctest_E.Name)
            test.name = text;
        else if (element === ctest_E.Path)
            test.folder = text.trim();
        else if (element === ctest_E.Value) {
            if (measurement === undefined)
                test.output = ctestOutput(text, encoding, compression);
            else if (!test.measured.has(measurement))
                test.measured.set(measurement, text.trim());
        }
    }
    return {
        open: openElement,
        close: closeElement,
        finish() {
            if (planned > seen)
                output.incomplete(`the run was to have ${planned} tests and the report has ${seen}`);
        },
    };
}
const ASKED_TO_SKIP = /^SKIP_/;
function outcomeOf(status, measured, printed) {
    const completion = measured.get('Completion Status') ?? '';
    switch (status) {
        case 'passed':
            return tests/* PASSED */.f5;
        case 'failed':
            return (0,report_text/* failed */.gz)({ message: failedMessage(measured, printed), detail: printed });
        case 'notrun':
            if (completion === 'Disabled' || ASKED_TO_SKIP.test(completion))
                return (0,report_text/* skipped */.hT)(completion);
            return (0,report_text/* errored */.sb)({
                message: printed.trim() === '' ? completion || 'did not run' : printed.trim(),
                detail: completion,
            });
        case undefined:
            return (0,report_text/* unknownStatus */.lj)(undefined);
    }
    return (0,report_text/* unknownStatus */.lj)(status);
}
/** What ctest says where it says more than that it failed, else what the test printed: an exit value tells no two causes apart. */
function failedMessage(measured, printed) {
    const said = [measured.get('Exit Code'), measured.get('Completion Status')];
    const what = said.find((word = '') => word !== '' && word !== 'Completed' && word !== 'Failed');
    if (what !== undefined)
        return what;
    const lines = printed.split('\n').map((line) => line.trim());
    const told = lines.find((line) => TELLING.test(line)) ?? lines.find((line) => line !== '');
    const value = measured.get('Exit Value');
    return told ?? (value === undefined || value === '' ? 'failed' : `failed with exit value ${value}`);
}
const TELLING = /\b(?:error|fail(?:ed|ure)?|assert\w{0,20}|exception|expected|fatal|panic)\b/i;
function millisecondsOf(seconds) {
    return seconds !== undefined && /^\d{1,9}(?:\.\d{1,20})?(?:e-\d{1,3})?$/.test(seconds)
        ? Math.round(Number(seconds) * 1000)
        : undefined;
}
function ctest_read(chunks) {
    return readXmlTests(chunks, { elements: ctest_ELEMENTS, attributes: ctest_ATTRIBUTES }, ctestParser);
}
const ctest = {
    name: 'ctest',
    title: 'CTest Test.xml',
    kind: 'tests',
    claims: ({ root, text }) => root?.name === 'Site' && /<Testing[\s>/]/.test(text),
    read: ctest_read,
    documentation: {
        producers: ['ctest'],
        reads: 'tests that were planned and did not run, output of failures, duration, time of the run',
        limits: 'no file and line; ctest --repeat shows the last attempt only',
    },
};

;// CONCATENATED MODULE: ./lib/formats/ctrf.js
// CTRF (Common Test Report Format, https://ctrf.io), by reporters for Jest, Playwright, Cypress, Vitest, k6, Go and others.
//
// - `status` is passed, failed, skipped, pending or other. `other` is an error unless `rawStatus` says that the test was left out
//   (the Jest reporter gives `todo` so, in its minimal mode without `rawStatus`).
// - `retryAttempts`: all attempts (specification) or all but the last (the Playwright reporter). `retries` alone counts the earlier ones;
//   `flaky: true` is a pass at a later attempt.
// - `suite` is text (older) or a list. Tests of Playwright's projects differ by `browser` alone ("chromium 130.0"): the project, without
//   its version.
// - The summary is a cross-check: a report may declare failures that it does not list.






const ctrf = {
    name: 'ctrf',
    title: 'CTRF',
    kind: 'tests',
    claims(head) {
        if (!head.text.includes('"CTRF"') && !head.text.includes('"results"'))
            return false;
        const shape = (0,json_shape/* shapeOf */.F5)(head);
        const results = (0,json/* field */.ZZ)(shape, 'results');
        return (0,json/* field */.ZZ)(shape, 'reportFormat') === 'CTRF' || ((0,json/* has */.zy)((0,json/* field */.ZZ)(results, 'tool'), 'name') && (0,json/* has */.zy)(results, 'summary'));
    },
    read: ctrf_read,
    documentation: {
        producers: ['playwright-ctrf-json-reporter'],
        reads: 'retries with their attempts, file and line, raw statuses',
        limits: 'the status "other" without a raw status is an error',
    },
};
function* ctrf_read(chunks) {
    const summary = new Map();
    const counted = tally();
    for (const { at, value, path } of (0,json_scan/* jsonEntries */.T)(chunks, ['results/summary/*', 'results/tests/*'])) {
        if (at === 'results/tests/*') {
            const cases = [readTest(value)];
            counted.add(cases);
            yield { cases };
        }
        else {
            summary.set(String(path.at(-1)), value);
            if (path.at(-1) === 'start')
                yield (0,json/* instant */.uR)(value);
        }
    }
    if (summary.size === 0)
        yield { incomplete: 'the report has no summary' };
    yield* compareDeclared({ total: (0,json/* declaredCount */.cM)(summary.get('tests')), failed: (0,json/* declaredCount */.cM)(summary.get('failed')) }, counted.counts());
}
function readTest(test) {
    const file = (0,json/* text */.Qq)((0,json/* field */.ZZ)(test, 'filePath'));
    const suites = (0,json/* text */.Qq)((0,json/* field */.ZZ)(test, 'suite')) ??
        (0,json/* list */.p_)((0,json/* field */.ZZ)(test, 'suite'))
            .flatMap((suite) => (0,json/* text */.Qq)(suite) ?? [])
            .join(' › ');
    const project = ((0,json/* text */.Qq)((0,json/* field */.ZZ)(test, 'browser')) ?? '').split(/[\d/]/, 1)[0]?.trim() ?? '';
    const hasBrowser = project !== '' && project !== 'undefined undefined';
    return {
        kind: 'case',
        suite: file ?? (suites === '' ? undefined : suites),
        ...(hasBrowser ? { project } : {}),
        ...(file === undefined ? {} : { file }),
        ...(0,json/* lineNumber */.eT)((0,json/* field */.ZZ)(test, 'line')),
        classname: suites,
        name: (0,report_text/* named */.KT)((0,json/* text */.Qq)((0,json/* field */.ZZ)(test, 'name')), '(no name)'),
        attempts: ctrf_attemptsOf(test),
        repeated: 'case',
        ...(0,json/* duration */.p0)((0,json/* field */.ZZ)(test, 'duration')),
    };
}
const MOST_TRIES = 100;
function ctrf_attemptsOf(test) {
    const outcome = ctrf_outcomeOf(test);
    const listed = (0,json/* list */.p_)((0,json/* field */.ZZ)(test, 'retryAttempts')).map(ctrf_outcomeOf);
    const retries = Math.min((0,json/* count */.U9)((0,json/* field */.ZZ)(test, 'retries')) ?? 0, MOST_TRIES);
    if (listed.length > 0) {
        const hasAll = listed.length > retries && listed.at(-1)?.status === outcome.status;
        return hasAll ? [...listed.slice(0, -1), outcome] : [...listed, outcome];
    }
    const earlier = retries === 0 && (0,json/* isTrue */.Hn)((0,json/* field */.ZZ)(test, 'flaky')) ? 1 : retries;
    if (earlier === 0 || outcome.status === 'skipped')
        return (0,tests/* onlyAttempt */.u8)(outcome);
    return [...Array.from({ length: earlier }, () => (0,report_text/* failed */.gz)({})), outcome];
}
const ctrf_LEFT_OUT = /^(?:todo|skipped|skip|disabled|ignored|notrun|pending|focused)$/i;
function ctrf_outcomeOf(test) {
    const status = (0,json/* field */.ZZ)(test, 'status');
    const raw = (0,json/* text */.Qq)((0,json/* field */.ZZ)(test, 'rawStatus')) ?? '';
    const message = (0,json/* asText */.e1)((0,json/* field */.ZZ)(test, 'message')) ?? '';
    if (status === 'passed')
        return tests/* PASSED */.f5;
    if (status === 'failed') {
        return (0,report_text/* failed */.gz)({ ...(0,report_text/* typedMessage */.Cp)(message), detail: (0,json/* asText */.e1)((0,json/* field */.ZZ)(test, 'trace')) ?? message });
    }
    if (status === 'skipped' || status === 'pending')
        return (0,report_text/* skipped */.hT)(message);
    if (status !== 'other')
        return (0,report_text/* unknownStatus */.lj)(status);
    if (ctrf_LEFT_OUT.test(raw))
        return (0,report_text/* skipped */.hT)(raw);
    const shown = message === '' ? `the test ended as ${raw === '' ? '"other"' : `"${raw.slice(0, 40)}"`}` : message;
    return (0,report_text/* errored */.sb)({ message: shown, detail: (0,json/* asText */.e1)((0,json/* field */.ZZ)(test, 'trace')) });
}

;// CONCATENATED MODULE: ./lib/formats/cucumber-scenario.js



/** In the order in which they ran. */
function stepsOf(element) {
    const steps = (0,json/* list */.p_)((0,json/* field */.ZZ)(element, 'steps')).flatMap((step) => [
        ...hooks(step, 'before', 'step'),
        stepOf(step),
        ...hooks(step, 'after', 'step'),
    ]);
    return [...hooks(element, 'before', ''), ...steps, ...hooks(element, 'after', '')];
}
function hooks(node, when, of) {
    const title = `${when === 'before' ? 'Before' : 'After'}${of === '' ? '' : ` ${of}`} hook`;
    return (0,json/* list */.p_)((0,json/* field */.ZZ)(node, when)).map((hook) => ({ ...stepOf(hook), title, isBefore: when === 'before' }));
}
function stepOf(step) {
    const result = (0,json/* field */.ZZ)(step, 'result');
    const keyword = ((0,json/* text */.Qq)((0,json/* field */.ZZ)(step, 'keyword')) ?? '').trim();
    const name = (0,json/* text */.Qq)((0,json/* field */.ZZ)(step, 'name')) ?? '';
    const message = (0,json/* asText */.e1)((0,json/* field */.ZZ)(result, 'error_message')) ?? '';
    return {
        title: name === '' ? `${keyword} hook` : `${keyword} ${name}`.trim(),
        isBefore: keyword === 'Before' && name === '',
        status: (0,json/* text */.Qq)((0,json/* field */.ZZ)(result, 'status'))?.toLowerCase(),
        message,
        location: (0,json/* text */.Qq)((0,json/* field */.ZZ)((0,json/* field */.ZZ)(step, 'match'), 'location')) ?? '',
        duration: (0,json/* number */.ai)((0,json/* field */.ZZ)(result, 'duration')),
    };
}
/** `isLenient`: undefined and pending steps do not fail. `status`: behave's of the whole scenario. */
function readScenario(steps, { isLenient, status }) {
    let left;
    for (const step of steps) {
        const outcome = cucumber_scenario_outcomeOf(step, isLenient);
        if (outcome.status === 'failed')
            return outcome;
        if (outcome.status === 'skipped')
            left ??= outcome;
    }
    if (status === 'failed' || status === 'error')
        return (0,report_text/* failed */.gz)({ message: 'the scenario failed, and none of its steps did' });
    if (status === 'skipped' || status === 'untested')
        return (0,report_text/* skipped */.hT)('');
    return left ?? tests/* PASSED */.f5;
}
function cucumber_scenario_outcomeOf(step, isLenient) {
    switch (step.status) {
        case 'passed':
            return tests/* PASSED */.f5;
        case 'failed':
        case 'error':
            return failureOf(step);
        case 'ambiguous':
            return (0,report_text/* failed */.gz)({ type: 'ambiguous', message: `ambiguous step: ${step.title}`, detail: step.message });
        case 'undefined':
        case 'pending':
            if (isLenient)
                return (0,report_text/* skipped */.hT)(`${step.status} step: ${step.title}`);
            return (0,report_text/* failed */.gz)({ type: step.status, message: `${step.status} step: ${step.title}`, detail: step.message });
        case 'skipped':
        case 'untested':
            return (0,report_text/* skipped */.hT)(step.message);
        case 'unused':
            return tests/* PASSED */.f5;
        case undefined:
            // behave leaves out the result of a step that did not run.
            return isLenient ? (0,report_text/* skipped */.hT)('') : (0,report_text/* unknownStatus */.lj)(undefined);
    }
    return (0,report_text/* unknownStatus */.lj)(step.status);
}
function failureOf(step) {
    const frames = step.message.search(/\n\s{1,20}at /);
    const head = frames < 0 ? (0,report_text/* firstLine */.TM)(step.message) : step.message.slice(0, frames);
    const failure = {
        ...(0,report_text/* typedMessage */.Cp)(head === '' ? `${step.title} failed` : head),
        detail: `${step.title}\n${step.message}`,
    };
    return step.isBefore ? (0,report_text/* errored */.sb)(failure) : (0,report_text/* failed */.gz)(failure);
}

;// CONCATENATED MODULE: ./lib/formats/cucumber-json.js
// Cucumber's JSON: cucumber-js (`--format json`), Cucumber-JVM, Cucumber for Ruby, behave (`-f json`), SpecFlow and others.
//
// - A list of features; a feature's elements are scenarios (each row of an outline is one) and, in Cucumber-JVM and Ruby,
//   backgrounds, which belong to the scenario behind them.
// - A scenario fails if a step or a hook does. cucumber-js has hooks among the steps (`hidden`), Cucumber-JVM and Ruby beside them
//   (`before`, `after`, of steps too). A failed Before hook is an error: the scenario never got to its body.
// - Undefined, ambiguous and pending steps fail the run in cucumber-js and Cucumber-JVM (strict is their default), and are failures here;
//   in Ruby and behave's pending they do not.
// - cucumber-js --retry: the report has the last try only. Ruby --retry: the scenario stands once per try, at the same line.
// - Durations are in nanoseconds; behave's (`location` in place of `uri`) in seconds.
// - With nothing selected the report is `[]`, which no format can claim.





const cucumberJson = {
    name: 'cucumber-json',
    title: 'Cucumber JSON',
    kind: 'tests',
    claims(head) {
        if (!head.text.includes('"elements"') && !head.text.includes('"keyword"'))
            return false;
        const first = (0,json/* list */.p_)((0,json_shape/* shapeOf */.F5)(head))[0];
        const element = (0,json/* list */.p_)((0,json/* field */.ZZ)(first, 'elements'))[0];
        const isFeature = (0,json/* has */.zy)(first, 'keyword') && ((0,json/* has */.zy)(first, 'uri') || (0,json/* has */.zy)(first, 'location'));
        return isFeature || (0,json/* has */.zy)(element, 'steps') || ((0,json/* has */.zy)(element, 'keyword') && (0,json/* has */.zy)(element, 'name'));
    },
    read: cucumber_json_read,
    documentation: {
        producers: ['cucumber-js'],
        reads: 'rows of outlines, backgrounds, hooks, undefined and pending steps',
        limits: 'cucumber-js: earlier tries of a scenario are not in the report. A report without features is claimed by no format',
    },
};
function* cucumber_json_read(chunks) {
    for (const { at, value } of (0,json_scan/* jsonEntries */.T)(chunks, ['*'])) {
        if (at === '*')
            yield { cases: readFeature(value) };
    }
}
function readFeature(feature) {
    const [file, line] = placeOf(feature);
    const isBehave = (0,json/* text */.Qq)((0,json/* field */.ZZ)(feature, 'uri')) === undefined && line !== undefined;
    const elements = (0,json/* list */.p_)((0,json/* field */.ZZ)(feature, 'elements'));
    const isLenient = isBehave || usesRuby(elements);
    const cases = [];
    const lines = new Map();
    let background = [];
    for (const element of elements) {
        const steps = stepsOf(element);
        if ((0,json/* text */.Qq)((0,json/* field */.ZZ)(element, 'type')) === 'background') {
            background = steps;
            continue;
        }
        const all = [...background, ...steps];
        background = [];
        const own = isBehave ? { line: placeOf(element)[1] } : (0,json/* lineNumber */.eT)((0,json/* field */.ZZ)(element, 'line'));
        const total = all.reduce((sum, step) => sum + (step.duration ?? 0), 0);
        const test = {
            kind: 'case',
            suite: file,
            ...(file === undefined ? {} : { file }),
            ...(own.line === undefined ? {} : { line: own.line }),
            classname: (0,report_text/* named */.KT)((0,json/* text */.Qq)((0,json/* field */.ZZ)(feature, 'name')), ''),
            name: (0,report_text/* named */.KT)((0,json/* text */.Qq)((0,json/* field */.ZZ)(element, 'name')), '(no name)'),
            attempts: [readScenario(all, { isLenient, status: (0,json/* text */.Qq)((0,json/* field */.ZZ)(element, 'status')) })],
            repeated: 'case',
            ...(0,json/* duration */.p0)(total, isBehave ? 1e-3 : 1e6),
        };
        const key = `${own.line} ${test.name}`;
        const earlier = lines.get(key);
        const before = earlier === undefined ? undefined : cases[earlier];
        if (earlier !== undefined && own.line !== undefined && before?.attempts.at(-1)?.status === 'failed') {
            cases[earlier] = { ...before, attempts: [...before.attempts, ...test.attempts] };
        }
        else {
            lines.set(key, cases.length);
            cases.push(test);
        }
    }
    return cases;
}
/** `uri`, or behave's `location`: `features/a.feature:3`. */
function placeOf(node) {
    const uri = (0,json/* text */.Qq)((0,json/* field */.ZZ)(node, 'uri'));
    if (uri !== undefined)
        return [uri, undefined];
    const location = /^(.{1,4096}):(\d{1,9})$/.exec((0,json/* text */.Qq)((0,json/* field */.ZZ)(node, 'location')) ?? '');
    return location === null ? [undefined, undefined] : [location[1], Number(location[2])];
}
function usesRuby(elements) {
    return elements.some((element) => stepsOf(element).some(({ location }) => /\.rb:\d{1,9}$/.test(location)));
}

;// CONCATENATED MODULE: ./lib/formats/dart-case.js



function dartCase(running, result, ms) {
    const { test, suite, group } = running;
    const path = (0,json/* text */.Qq)((0,json/* field */.ZZ)(suite, 'path'));
    const platform = (0,json/* text */.Qq)((0,json/* field */.ZZ)(suite, 'platform')) ?? 'vm';
    const full = (0,report_text/* named */.KT)((0,json/* text */.Qq)((0,json/* field */.ZZ)(test, 'name')), '(no name)');
    const isLoading = full.startsWith('loading ') && group === '';
    const isHook = /\((?:setUpAll|tearDownAll)\)$/.test(full);
    const name = group !== '' && full.startsWith(`${group} `) ? full.slice(group.length + 1) : full;
    return {
        kind: isLoading ? 'collection' : isHook ? 'suite' : 'case',
        suite: path,
        ...(platform === 'vm' ? {} : { project: platform }),
        ...(path === undefined ? {} : { file: path }),
        ...(0,json/* lineNumber */.eT)((0,json/* field */.ZZ)(test, 'root_line') ?? (0,json/* field */.ZZ)(test, 'line')),
        classname: group,
        name: isLoading ? '[load]' : name,
        attempts: dart_case_attemptsOf(running, result),
        repeated: 'case',
        ...ms,
    };
}
const dart_case_MOST_TRIES = 100;
function dart_case_attemptsOf({ test, errors, retries }, result) {
    if (result === 'skipped')
        return [(0,report_text/* skipped */.hT)((0,json/* asText */.e1)((0,json/* field */.ZZ)((0,json/* field */.ZZ)(test, 'metadata'), 'skipReason')))];
    const failures = errors.map(failureFrom);
    const earlier = Math.min(retries, dart_case_MOST_TRIES);
    if (result === 'success') {
        if (failures.length === 0 && earlier === 0)
            return tests/* PASSED_ONCE */.Xw;
        const missing = Array.from({ length: Math.max(0, earlier - failures.length) }, () => (0,report_text/* failed */.gz)({}));
        return [...failures, ...missing, tests/* PASSED */.f5];
    }
    if (result !== 'failure' && result !== 'error')
        return [(0,report_text/* unknownStatus */.lj)(result)];
    if (failures.length > 0)
        return failures;
    return [result === 'failure' ? (0,report_text/* failed */.gz)({}) : (0,report_text/* errored */.sb)({})];
}
function failureFrom(event) {
    const message = (0,json/* asText */.e1)((0,json/* field */.ZZ)(event, 'error')) ?? '';
    const type = /^([A-Z]\w{0,60}(?:Exception|Error)): /.exec(message);
    const failure = {
        type: type?.[1],
        message: message.slice(type?.[0].length ?? 0),
        detail: (0,json/* asText */.e1)((0,json/* field */.ZZ)(event, 'stackTrace')),
    };
    return (0,json/* isTrue */.Hn)((0,json/* field */.ZZ)(event, 'isFailure')) ? (0,report_text/* failed */.gz)(failure) : (0,report_text/* errored */.sb)(failure);
}

// EXTERNAL MODULE: ./lib/formats/json-keys.js
var json_keys = __webpack_require__(74849);
// EXTERNAL MODULE: ./lib/formats/lines.js
var lines = __webpack_require__(72155);
;// CONCATENATED MODULE: ./lib/formats/json-lines.js





/** The lines of a text, with what `lines` does not say: whether the last one was ended. */
function* textLines(chunks) {
    let ready = [];
    let ended = true;
    const reader = (0,lines/* lineReader */.g)((bytes, start, end, number) => {
        ready.push({ text: bytes.toString('utf8', start, end), number, ended });
    });
    for (const block of (0,decode/* utf8 */.A)(chunks)) {
        reader.write(block);
        yield* ready;
        ready = [];
    }
    ended = false;
    reader.end();
    yield* ready;
}
/** A stream of one object per line among other lines. */
function* lineEvents(chunks, { marker, telling, isQuiet }) {
    for (const { text, number, ended } of textLines(chunks)) {
        const parsed = text.startsWith('{') ? (0,json_shape/* parsedLine */.WP)(text) : undefined;
        const isDoubtful = parsed !== undefined && isQuiet?.(parsed) !== true && isAnyTwice(text, telling);
        const value = isDoubtful && (0,json_keys/* repeatedKey */.m)(text) !== undefined ? undefined : parsed;
        if (parsed === undefined && text.startsWith('{') && !ended) {
            throw new diagnostic/* ReportError */.$g('the file ends in the middle of an event', number);
        }
        yield { value, text, number, broken: value === undefined && marker.test(text.slice(0, MARKED)) };
    }
}
const MARKED = 4096;
/** The search is for a letter, of which there are fewer than of quotes. */
function isAnyTwice(text, keys) {
    for (const key of keys) {
        const first = text.indexOf(key);
        if (first >= 0 && text.indexOf(key, first + key.length) >= 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/formats/dart-json.js
// Dart's and Flutter's JSON (`dart test --reporter json`, `flutter test --machine`): one event per line.
// Protocol: https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md
//
// - `hidden` tests that succeed (loading a file, setUpAll) are no tests. A "loading …" that fails is a file that cannot be loaded; a
//   (setUpAll) or (tearDownAll) that fails is an error of its suite.
// - A test may have several errors, also of tries that were repeated ("Retry: …" is printed), and even after its end: such a
//   test has failed.
// - `error` is anything that is no failed expectation.
// - The stream ends with `done`; `success` is null when the run was stopped.
// - Flutter writes lists (`[{"event":"test.startedProcess"…}]`) between the events.
// - Suites of one file for several platforms (`-p vm,chrome`) differ by platform alone: the project, unless it is the VM.






const dartJson = {
    name: 'dart-json',
    title: 'Dart and Flutter JSON',
    kind: 'tests',
    claims(head) {
        const event = (0,json_shape/* firstEvent */.T2)(head);
        return (0,json/* field */.ZZ)(event, 'type') === 'start' && (0,json/* has */.zy)(event, 'protocolVersion');
    },
    read: dart_json_read,
    documentation: {
        producers: [],
        reads: 'groups, files that could not be loaded, set-up and tear-down, tries, errors after the end of a test',
        limits: 'what an earlier try failed with is only known in parts; the fixtures are written after the protocol',
    },
};
const EVENTS = { marker: /"type": ?"/, telling: ['type"', 'result"', 'success"', 'skipped"', 'hidden"'] };
function* dart_json_read(chunks) {
    const state = {
        suites: new Map(),
        groups: new Map(),
        tests: new Map(),
        passed: new Map(),
        failures: 0,
        expected: undefined,
        done: undefined,
    };
    for (const { value, number, broken } of lineEvents(chunks, EVENTS)) {
        if (broken)
            yield { incomplete: `the event on line ${number} is broken` };
        const test = value === undefined ? undefined : onEvent(state, value);
        if (test === undefined)
            continue;
        if (test.attempts.at(-1)?.status === 'failed')
            state.failures++;
        yield { cases: [test] };
    }
    yield* ending(state);
}
function onEvent(state, event) {
    switch ((0,json/* field */.ZZ)(event, 'type')) {
        case 'suite':
            return remember(state.suites, (0,json/* field */.ZZ)(event, 'suite'));
        case 'group':
            return remember(state.groups, (0,json/* field */.ZZ)(event, 'group'));
        case 'testStart':
            return start(state, event);
        case 'print':
            return print(state, event);
        case 'error':
            return onError(state, event);
        case 'testDone':
            return end(state, event);
        case 'allSuites':
            state.expected = (0,json/* count */.U9)((0,json/* field */.ZZ)(event, 'count'));
            return undefined;
        case 'done':
            state.done = event;
            return undefined;
    }
    return undefined;
}
function remember(known, value) {
    const id = (0,json/* count */.U9)((0,json/* field */.ZZ)(value, 'id'));
    if (id !== undefined)
        known.set(id, value);
    return undefined;
}
function start(state, event) {
    const test = (0,json/* field */.ZZ)(event, 'test');
    const id = (0,json/* count */.U9)((0,json/* field */.ZZ)(test, 'id'));
    if (id === undefined)
        return undefined;
    const suite = state.suites.get((0,json/* count */.U9)((0,json/* field */.ZZ)(test, 'suiteID')) ?? -1);
    const groups = (0,json/* field */.ZZ)(test, 'groupIDs');
    const last = Array.isArray(groups) ? (0,json/* count */.U9)(groups.at(-1)) : undefined;
    const group = (0,json/* text */.Qq)((0,json/* field */.ZZ)(state.groups.get(last ?? -1), 'name')) ?? '';
    state.tests.set(id, { test, suite, group, started: (0,json/* count */.U9)((0,json/* field */.ZZ)(event, 'time')), errors: [], retries: 0 });
    return undefined;
}
function print(state, event) {
    const test = state.tests.get((0,json/* count */.U9)((0,json/* field */.ZZ)(event, 'testID')) ?? -1);
    if (test !== undefined && ((0,json/* text */.Qq)((0,json/* field */.ZZ)(event, 'message')) ?? '').startsWith('Retry: '))
        test.retries++;
    return undefined;
}
function onError(state, event) {
    const id = (0,json/* count */.U9)((0,json/* field */.ZZ)(event, 'testID')) ?? -1;
    const running = state.tests.get(id);
    if (running !== undefined) {
        running.errors.push(event);
        return undefined;
    }
    const late = state.passed.get(id);
    if (late === undefined)
        return undefined;
    late.errors.push(event);
    return { ...dartCase(late, 'error', {}), repeated: 'attempt' };
}
function end(state, event) {
    const id = (0,json/* count */.U9)((0,json/* field */.ZZ)(event, 'testID')) ?? -1;
    const test = state.tests.get(id);
    if (test === undefined)
        return undefined;
    state.tests.delete(id);
    const result = (0,json/* field */.ZZ)(event, 'result');
    const isHidden = (0,json/* isTrue */.Hn)((0,json/* field */.ZZ)(event, 'hidden'));
    if (result === 'success')
        state.passed.set(id, { ...test, errors: [] });
    if (isHidden && result === 'success')
        return undefined;
    const finished = (0,json/* count */.U9)((0,json/* field */.ZZ)(event, 'time'));
    const ms = finished === undefined || test.started === undefined ? {} : { ms: Math.max(0, finished - test.started) };
    return dartCase(test, (0,json/* isTrue */.Hn)((0,json/* field */.ZZ)(event, 'skipped')) ? 'skipped' : result, ms);
}
function* ending(state) {
    const unfinished = [...state.tests.values()].map((test) => {
        const attempts = [(0,report_text/* errored */.sb)({ message: 'the test did not end' })];
        return { ...dartCase(test, 'success', {}), kind: 'case', attempts };
    });
    if (unfinished.length > 0)
        yield { cases: unfinished };
    if (state.done === undefined)
        yield { incomplete: 'the stream has no "done": the run ended before its tests did' };
    else if ((0,json/* field */.ZZ)(state.done, 'success') === null)
        yield { incomplete: 'the run was stopped before its tests had ended' };
    else if (unfinished.length > 0)
        yield { incomplete: `${unfinished.length} tests have no end` };
    else if ((0,json/* field */.ZZ)(state.done, 'success') === false && state.failures === 0) {
        const message = 'the run failed, and none of its tests did';
        yield { cases: [(0,run_error/* runError */.ML)({ message, detail: (0,json/* asText */.e1)((0,json/* field */.ZZ)(state.done, 'message')) })] };
    }
    const loaded = [...state.suites.values()].length;
    if (state.expected !== undefined && loaded < state.expected) {
        yield { incomplete: `${state.expected - loaded} of ${state.expected} test files are not in the report` };
    }
}

;// CONCATENATED MODULE: ./lib/formats/line-spans.js

/** No statement of any language is that long: what says so is no report. */
const LONGEST = 1_000_000;
/** Adds a statement that spans lines; a line is as covered as the statement on it that ran most. */
function addLines(lines, { first, last, hits }) {
    if (!Number.isInteger(first) || first < 1)
        return;
    if (last - first > LONGEST)
        throw new diagnostic/* ReportError */.$g(`a statement spans more than ${LONGEST} lines`);
    lines.set(first, Math.max(hits, lines.get(first) ?? 0));
    for (let line = first + 1; line <= last; line++)
        lines.set(line, Math.max(hits, lines.get(line) ?? 0));
}

;// CONCATENATED MODULE: ./lib/formats/dotcover.js




/*
 * JetBrains dotCover DetailedXML: FileIndices, then Assembly → Namespace → Type → Method → Statement.
 *
 * Line rule: every line from the first to the last of a statement; covered if any statement on it is. No execution counts: hits are 0 or 1.
 * Statements by place; functions are methods with statements, covered if one of them is. No branches.
 * The plain XML report (ReportType="Xml") has no statements: refused, since nothing could be said of any file.
 */
const dotcover_ELEMENTS = ['Root', 'File', 'Assembly', 'Namespace', 'Type', 'Method', 'Statement'];
const dotcover_ATTRIBUTES = [
    'ReportType',
    'Index',
    'Name',
    'FileIndex',
    'Line',
    'Column',
    'EndLine',
    'EndColumn',
    'Covered',
];
const dotcover_E = (0,xml_events/* numbered */.jN)(dotcover_ELEMENTS);
const dotcover_A = (0,xml_events/* numbered */.jN)(dotcover_ATTRIBUTES);
function dotCoverParser(output) {
    const paths = new Map();
    let files = new Map();
    let anyFile = false;
    const names = [];
    let method;
    let isPlain = false;
    function fileOf(index) {
        const path = paths.get(index);
        if (path === undefined)
            return undefined;
        const known = files.get(path) ?? { lines: new Map(), statements: [], functions: [] };
        files.set(path, known);
        return known;
    }
    function openStatement(at) {
        const index = at.repeatedText(dotcover_A.FileIndex) ?? '';
        const file = fileOf(index);
        const first = at.number(dotcover_A.Line);
        if (file === undefined || first === undefined || first < 1) {
            output.odd('a statement names no file that the report lists, or no line: left out');
            return;
        }
        const last = at.number(dotcover_A.EndLine) ?? first;
        const hits = at.is(dotcover_A.Covered, 'True') || at.is(dotcover_A.Covered, 'true') ? 1 : 0;
        const id = `${first}:${at.text(dotcover_A.Column) ?? ''}-${last}:${at.text(dotcover_A.EndColumn) ?? ''}`;
        file.statements.push({ id, hits });
        addLines(file.lines, { first, last, hits });
        if (method === undefined)
            return;
        method.file ??= index;
        if (hits > 0)
            method.covered = true;
    }
    function open(element, at) {
        if (element === dotcover_E.Statement)
            openStatement(at);
        else if (element === dotcover_E.File)
            paths.set(at.text(dotcover_A.Index) ?? '', at.text(dotcover_A.Name) ?? '');
        else if (element === dotcover_E.Root)
            isPlain = at.is(dotcover_A.ReportType, 'Xml');
        else if (element !== dotcover_E.Assembly)
            names.push(at.text(dotcover_A.Name) ?? '');
        if (element === dotcover_E.Method)
            method = { file: undefined, covered: false };
        return false;
    }
    function close(element) {
        if (element === dotcover_E.Method && method !== undefined) {
            const file = method.file === undefined ? undefined : fileOf(method.file);
            file?.functions.push({ id: names.join('.'), hits: method.covered ? 1 : 0 });
            method = undefined;
        }
        if (element === dotcover_E.Namespace || element === dotcover_E.Type || element === dotcover_E.Method)
            names.pop();
        if (element === dotcover_E.Assembly || element === dotcover_E.Root)
            finishFiles();
    }
    /** At the end of an assembly, and of the report, for what stands outside of one. */
    function finishFiles() {
        for (const [path, { lines, statements, functions }] of files) {
            output.file({ path, lines: [...lines.keys()], hits: [...lines.values()], statements, functions });
            anyFile = true;
        }
        files = new Map();
    }
    function finish() {
        if (isPlain && !anyFile) {
            throw new diagnostic/* ReportError */.$g('the dotCover report has no statements; wanted ReportType="DetailedXML"');
        }
    }
    return { open, close, finish };
}
function dotcover_read(chunks) {
    return (0,xml_coverage/* readXmlReport */._)(chunks, { elements: dotcover_ELEMENTS, attributes: dotcover_ATTRIBUTES }, dotCoverParser);
}
const dotcover = {
    name: 'dotcover',
    title: 'dotCover DetailedXML',
    kind: 'coverage',
    claims: ({ root }) => root?.name === 'Root' && (root.attributes.has('DotCoverVersion') || root.attributes.has('CoveredStatements')),
    read: dotcover_read,
    documentation: {
        producers: [],
        reads: 'lines, statements, methods',
        limits: 'no branches and no execution counts',
    },
};

;// CONCATENATED MODULE: ./lib/formats/failsafe-summary.js




/*
 * failsafe-summary.xml, from which the goal `verify` of Maven Failsafe learns what its goal `integration-test` did.
 *
 * Its counts are those of the TEST-*.xml beside it, which are read by themselves: here none is counted, unless it counts more failures than these
 * have (one was left out of an artifact, or written over by a second execution). A virtual machine that crashed, or was
 * not started at all, is told nowhere else: `failureMessage`. A run that was stopped by `forkedProcessTimeoutInSeconds` has
 * `timeout="true"`, and its TEST-*.xml look whole. Each is an error of the run. `result` repeats the counts (255: failures, 254: no tests).
 */
const failsafe_summary_ELEMENTS = ['failsafe-summary', 'failureMessage', 'errors', 'failures'];
const failsafe_summary_ATTRIBUTES = ['timeout'];
const failsafe_summary_E = (0,xml_events/* numbered */.jN)(failsafe_summary_ELEMENTS);
const failsafe_summary_A = (0,xml_events/* numbered */.jN)(failsafe_summary_ATTRIBUTES);
const TIMEOUT = 'the time limit of the run was reached: not all of it may have run';
function summaryParser(output) {
    let message = '';
    let timedOut = false;
    let failures = 0;
    return {
        open(element, attributes) {
            if (element === failsafe_summary_E['failsafe-summary'])
                timedOut = attributes.text(failsafe_summary_A.timeout) === 'true';
            return element !== failsafe_summary_E['failsafe-summary'];
        },
        close(element, text) {
            if (element === failsafe_summary_E.failureMessage)
                message = text.trim();
            else if (/^\s*\d{1,9}\s*$/.test(text))
                failures += Number(text);
        },
        finish() {
            output.failuresBeside({ format: 'junit', count: failures });
            if (timedOut)
                output.add({ ...(0,run_error/* runError */.ML)({ message: TIMEOUT, detail: message }), name: '[timeout]', implied: true });
            else if (message !== '')
                output.add({ ...(0,run_error/* runError */.ML)({ message: messageOf(message), detail: message }), implied: true });
        },
    };
}
/** The first line is the same for every crash: the classes that crashed tell which it was. */
function messageOf(text) {
    const crashed = /^Crashed tests:\n((?:[\w.$]{1,500}\n){1,20})/m.exec(text)?.[1]?.trim().split('\n').join(', ');
    return crashed === undefined ? (0,report_text/* firstLine */.TM)(text) : `${(0,report_text/* firstLine */.TM)(text)} Crashed: ${crashed}`;
}
function failsafe_summary_read(chunks) {
    return readXmlTests(chunks, { elements: failsafe_summary_ELEMENTS, attributes: failsafe_summary_ATTRIBUTES }, summaryParser);
}
const failsafeSummary = {
    name: 'failsafe-summary',
    title: 'Failsafe summary',
    kind: 'tests',
    claims: ({ root }) => root?.name === 'failsafe-summary',
    read: failsafe_summary_read,
    documentation: {
        producers: ['Maven Failsafe'],
        reads: 'crashed virtual machines, time limits, failures that no report beside it has',
        limits: 'no tests: they are in the TEST-*.xml beside it',
    },
};

;// CONCATENATED MODULE: ./lib/formats/gcov-json.js





/*
 * gcov --json-format (GCC ≥ 9): files → { file, functions, lines }; written as main.gcov.json.gz.
 *
 * Line rule: a line is covered if any record of it has a count above zero: templates, inline functions and constructors repeat a line for
 * each function that has it. `unexecuted_block` marks a line of which a part did not run: it is covered. Line 0 is code that the
 * compiler made up.
 * Branches (-b): by function and order; those of exceptions and calls are among them, as in gcov's own numbers.
 * Paths are relative to current_working_directory, which may stand behind the files.
 */
function* gcov_json_read(chunks) {
    const folder = 'current_working_directory';
    let held = [];
    try {
        for (const { at, value, line } of (0,json_scan/* jsonEntries */.T)(chunks, ['files/*', folder])) {
            if (at === folder) {
                const source = (0,json/* text */.Qq)(value);
                if (source !== undefined)
                    yield { sources: [source] };
                yield { files: held ?? [] };
                held = undefined;
            }
            else {
                const file = gcov_json_fileOf(value, line);
                if (held === undefined)
                    yield { files: [file] };
                else
                    held.push(file);
            }
        }
    }
    catch (error) {
        yield { files: held ?? [] };
        throw error;
    }
    yield { files: held ?? [] };
}
function gcov_json_fileOf(value, at) {
    const path = (0,json/* text */.Qq)((0,json/* field */.ZZ)(value, 'file'));
    if (path === undefined || !Array.isArray((0,json/* field */.ZZ)(value, 'lines'))) {
        throw new diagnostic/* ReportError */.$g('an entry of files has no file and lines', at);
    }
    const lines = [];
    const hits = [];
    const branches = [];
    for (const written of (0,json/* list */.p_)((0,json/* field */.ZZ)(value, 'lines'))) {
        const line = (0,json_coverage/* lineOf */.cA)((0,json/* field */.ZZ)(written, 'line_number'));
        if (line === undefined)
            continue;
        lines.push(line);
        hits.push((0,json_coverage/* hitsOf */.eb)((0,json/* field */.ZZ)(written, 'count')));
        const owner = (0,json/* text */.Qq)((0,json/* field */.ZZ)(written, 'function_name')) ?? '';
        for (const [index, branch] of (0,json/* list */.p_)((0,json/* field */.ZZ)(written, 'branches')).entries()) {
            branches.push({ line, arm: `${owner} ${index}`, hits: (0,json_coverage/* hitsOf */.eb)((0,json/* field */.ZZ)(branch, 'count')) });
        }
    }
    return { path, lines, hits, branches, functions: (0,json/* list */.p_)((0,json/* field */.ZZ)(value, 'functions')).map(functionOf) };
}
function functionOf(written) {
    const name = (0,json/* text */.Qq)((0,json/* field */.ZZ)(written, 'name')) ?? (0,json/* text */.Qq)((0,json/* field */.ZZ)(written, 'demangled_name')) ?? '';
    return { id: `${String((0,json/* field */.ZZ)(written, 'start_line'))}:${name}`, hits: (0,json_coverage/* hitsOf */.eb)((0,json/* field */.ZZ)(written, 'execution_count')) };
}
function gcov_json_claims(head) {
    if (!head.text.includes('"files"'))
        return false;
    const shape = (0,json_shape/* shapeOf */.F5)(head);
    if ((0,json/* has */.zy)(shape, 'gcc_version'))
        return true;
    const [file] = (0,json/* list */.p_)((0,json/* field */.ZZ)(shape, 'files'));
    const [line] = (0,json/* list */.p_)((0,json/* field */.ZZ)(file, 'lines'));
    return (0,json/* has */.zy)(line, 'unexecuted_block') && !(0,json/* has */.zy)(shape, 'gcovr/format_version');
}
const gcovJson = {
    name: 'gcov-json',
    title: 'gcov JSON',
    kind: 'coverage',
    claims: gcov_json_claims,
    read: gcov_json_read,
    documentation: {
        producers: ['gcov'],
        reads: 'lines, branches by identity, functions; gzip as gcov writes it',
        limits: 'branches of exceptions count, as in gcov’s own numbers',
    },
};

;// CONCATENATED MODULE: ./lib/formats/gcovr-json.js





/*
 * gcovr --json (formats 0.1 to 0.15) and --json-summary.
 *
 * Line rule: a line is covered if any record of it has a count above zero. Lines, branches and functions that are marked
 * `gcovr/excluded` (GCOVR_EXCL…) or `gcovr/noncode` are left out, as in gcovr's own numbers.
 * Branches: by function, number and block; functions by name and line. The file is called `file`, in other versions `filename`.
 * The summary has totals per file and no lines.
 */
function* gcovr_json_read(chunks) {
    for (const { path, value, line } of (0,json_scan/* jsonEntries */.T)(chunks, ['files/*'])) {
        const name = (0,json/* text */.Qq)((0,json/* field */.ZZ)(value, 'file')) ?? (0,json/* text */.Qq)((0,json/* field */.ZZ)(value, 'filename'));
        if (path.length < 2 || name === undefined)
            throw new diagnostic/* ReportError */.$g('an entry of files has no file', line);
        if ((0,json/* has */.zy)(value, 'line_total'))
            yield { files: [{ path: name, lines: [], hits: [], totals: totalsOf(value) }] };
        else if (Array.isArray((0,json/* field */.ZZ)(value, 'lines')))
            yield { files: [gcovr_json_fileOf(name, value)] };
        else
            throw new diagnostic/* ReportError */.$g('an entry of files has no lines', line);
    }
}
function totalsOf(value) {
    const lines = (0,json_coverage/* ratioOf */.pO)((0,json/* field */.ZZ)(value, 'line_covered'), (0,json/* field */.ZZ)(value, 'line_total'));
    const branches = (0,json_coverage/* ratioOf */.pO)((0,json/* field */.ZZ)(value, 'branch_covered'), (0,json/* field */.ZZ)(value, 'branch_total'));
    const functions = (0,json_coverage/* ratioOf */.pO)((0,json/* field */.ZZ)(value, 'function_covered'), (0,json/* field */.ZZ)(value, 'function_total'));
    return {
        ...(lines === undefined ? {} : { lines }),
        ...(branches === undefined ? {} : { branches }),
        ...(functions === undefined ? {} : { functions }),
    };
}
function gcovr_json_fileOf(path, value) {
    const lines = [];
    const hits = [];
    const branches = [];
    for (const written of (0,json/* list */.p_)((0,json/* field */.ZZ)(value, 'lines'))) {
        const line = (0,json_coverage/* lineOf */.cA)((0,json/* field */.ZZ)(written, 'line_number'));
        if (line === undefined || isLeftOut(written))
            continue;
        lines.push(line);
        hits.push((0,json_coverage/* hitsOf */.eb)((0,json/* field */.ZZ)(written, 'count')));
        const owner = (0,json/* text */.Qq)((0,json/* field */.ZZ)(written, 'function_name')) ?? '';
        for (const [index, branch] of (0,json/* list */.p_)((0,json/* field */.ZZ)(written, 'branches')).entries()) {
            if (isLeftOut(branch))
                continue;
            const number = (0,json/* field */.ZZ)(branch, 'branchno') ?? index;
            const blocks = `${String((0,json/* field */.ZZ)(branch, 'source_block_id') ?? '')}>${String((0,json/* field */.ZZ)(branch, 'destination_block_id') ?? '')}`;
            branches.push({ line, arm: `${owner} ${String(number)} ${blocks}`, hits: (0,json_coverage/* hitsOf */.eb)((0,json/* field */.ZZ)(branch, 'count')) });
        }
    }
    return { path, lines, hits, branches, functions: [...gcovr_json_functionsOf(value)] };
}
function* gcovr_json_functionsOf(value) {
    for (const written of (0,json/* list */.p_)((0,json/* field */.ZZ)(value, 'functions'))) {
        // A function that gcovr made up for lines without one has no count.
        if (isLeftOut(written) || !(0,json/* has */.zy)(written, 'execution_count'))
            continue;
        const name = (0,json/* text */.Qq)((0,json/* field */.ZZ)(written, 'name')) ?? (0,json/* text */.Qq)((0,json/* field */.ZZ)(written, 'demangled_name')) ?? '';
        yield { id: `${String((0,json/* field */.ZZ)(written, 'lineno'))}:${name}`, hits: (0,json_coverage/* hitsOf */.eb)((0,json/* field */.ZZ)(written, 'execution_count')) };
    }
}
function isLeftOut(written) {
    return (0,json/* isTrue */.Hn)((0,json/* field */.ZZ)(written, 'gcovr/excluded')) || (0,json/* isTrue */.Hn)((0,json/* field */.ZZ)(written, 'gcovr/noncode'));
}
function gcovr_json_claims(head) {
    if (!head.text.includes('"gcovr/'))
        return false;
    const shape = (0,json_shape/* shapeOf */.F5)(head);
    if ((0,json/* has */.zy)(shape, 'gcovr/format_version') || (0,json/* has */.zy)(shape, 'gcovr/summary_format_version'))
        return true;
    const [file] = (0,json/* list */.p_)((0,json/* field */.ZZ)(shape, 'files'));
    return (0,json/* list */.p_)((0,json/* field */.ZZ)(file, 'lines')).some((line) => (0,json/* has */.zy)(line, 'gcovr/noncode') || (0,json/* has */.zy)(line, 'gcovr/md5'));
}
const gcovrJson = {
    name: 'gcovr-json',
    title: 'gcovr JSON',
    kind: 'coverage',
    claims: gcovr_json_claims,
    read: gcovr_json_read,
    documentation: {
        producers: ['gcovr'],
        reads: 'lines, branches by identity, functions; totals of the summary',
        limits: 'the summary has no lines',
    },
};

;// CONCATENATED MODULE: ./lib/formats/go-cover.js


/*
 * Go cover profile (go test -coverprofile; also go tool covdata textfmt): one line per block, `file:line.column,line.column statements count`.
 *
 * Line rule: every line from the first to the last of a block, closing brace and comments included, because the profile has no
 * others; a line that several blocks touch is covered if any of them ran. Blocks without statements (empty functions, which Go
 * never counts) have nothing to cover. Statements are what `go tool cover` counts, in blocks; they are the unit of Go's own percentage.
 *
 * go test: with -coverpkg every test binary writes every block, so blocks repeat: they are united by their place, counts add up.
 * cat a.out b.out: a `mode:` line in the middle, of any mode. GOPATH-less packages: `_/absolute/path`; Windows: `C:\…`.
 */
const BLOCK = /^(.+):(\d{1,9})\.(\d{1,9}),(\d{1,9})\.(\d{1,9}) (\d{1,9}) (-?\d{1,20})$/;
const MODE = /^mode: (?:set|count|atomic)\s*$/;
/** No block of Go is that long: what says so is no profile. */
const LONGEST_BLOCK = 1_000_000;
/** A stretch of one file is handed on at the latest after so many blocks. */
const PART = 20_000;
function* go_cover_read(chunks) {
    let part;
    let modes = 0;
    for (const { text, number } of (0,lines/* lines */.M)(chunks)) {
        if (text === '')
            continue;
        if (text.startsWith('mode:')) {
            if (!MODE.test(text))
                throw new diagnostic/* ReportError */.$g('the mode of the profile is not known; wanted "mode: set", "mode: count" or "mode: atomic"', number);
            modes++;
            continue;
        }
        if (modes === 0)
            throw new diagnostic/* ReportError */.$g('a Go cover profile starts with its mode; wanted "mode: set", "mode: count" or "mode: atomic"', number);
        const [, path = '', firstLine, firstColumn, lastLine, lastColumn, statements, count] = BLOCK.exec(text) ?? wrongBlock(number);
        if (part !== undefined && (part.path !== path || part.statements.length >= PART)) {
            yield { files: [go_cover_reportedFile(part)] };
            part = undefined;
        }
        part ??= { path, hits: new Map(), statements: [] };
        const ran = Math.max(0, Number(count));
        const [first, last, units] = [Number(firstLine), Number(lastLine), Number(statements)];
        if (last < first || last - first > LONGEST_BLOCK)
            throw new diagnostic/* ReportError */.$g('the block ends before it starts or is longer than any file', number);
        if (units === 0)
            continue;
        part.statements.push({ id: `${firstLine}.${firstColumn},${lastLine}.${lastColumn}`, hits: ran, count: units });
        for (let line = first; line <= last; line++)
            part.hits.set(line, Math.max(ran, part.hits.get(line) ?? 0));
    }
    if (modes === 0)
        throw new diagnostic/* ReportError */.$g('the profile is empty; wanted its mode and one line per block');
    if (part !== undefined)
        yield { files: [go_cover_reportedFile(part)] };
}
function wrongBlock(number) {
    throw new diagnostic/* ReportError */.$g('the line is no block; wanted "file.go:line.column,line.column statements count"', number);
}
function go_cover_reportedFile({ path, hits, statements }) {
    return { path, lines: [...hits.keys()], hits: [...hits.values()], statements };
}
const goCover = {
    name: 'go-cover',
    title: 'Go cover profile',
    kind: 'coverage',
    claims: (head) => head.text.startsWith('mode:'),
    read: go_cover_read,
    documentation: {
        producers: ['go test'],
        reads: 'lines, statements (blocks, united by place)',
        limits: 'no branches and functions; lines are those of blocks, so that closing braces and comments inside a block count; a profile that was cut between two lines looks whole',
    },
};

;// CONCATENATED MODULE: ./lib/formats/go-test-cases.js

/** The tests of one run of a package that have ended; a parent that only failed because of a subtest has the failure of that. */
function casesOf(run) {
    const suite = run.name === '' ? undefined : run.name;
    const causes = new Map();
    for (const { name, outcome } of run.ended) {
        if (outcome.status !== 'failed' || outcome.failure.message === '')
            continue;
        for (let slash = name.lastIndexOf('/'); slash > 0; slash = name.lastIndexOf('/', slash - 1)) {
            const parent = name.slice(0, slash);
            if (!causes.has(parent))
                causes.set(parent, outcome);
        }
    }
    return run.ended.map(({ name, outcome, ms }) => {
        const isEmpty = outcome.status === 'failed' && outcome.failure.message === '';
        const shown = isEmpty ? (causes.get(name) ?? outcome) : outcome;
        return {
            kind: 'case',
            suite,
            classname: run.name,
            name,
            attempts: (0,tests/* onlyAttempt */.u8)(shown),
            repeated: 'case',
            ...(ms === undefined ? {} : { ms }),
        };
    });
}

// EXTERNAL MODULE: ./lib/formats/go-test-package.js
var go_test_package = __webpack_require__(31856);
;// CONCATENATED MODULE: ./lib/formats/go-test-reruns.js
/** Only the first failure of a name waits for a rerun. */
function keep(kept, test) {
    if (test.kind !== 'case' || test.attempts[0]?.status !== 'failed' || kept.has(test.name))
        return false;
    kept.set(test.name, test);
    return true;
}
function root(name) {
    return name.split('/', 1)[0] ?? name;
}
/** Adds to the failure that waits; a subtest that passed before, and ran again under its parent, goes out at once. */
function attemptOf(earlier, test) {
    const before = earlier.get(test.name);
    if (before === undefined)
        return [{ ...test, repeated: 'attempt' }];
    const ms = before.ms === undefined && test.ms === undefined ? {} : { ms: (before.ms ?? 0) + (test.ms ?? 0) };
    earlier.set(test.name, { ...before, attempts: [...before.attempts, ...test.attempts], ...ms });
    return [];
}

;// CONCATENATED MODULE: ./lib/formats/go-test.js
// `go test -json`, `go tool test2json`, gotestsum's --jsonfile: one event per line, lines of other programs among them.
//
// - Every test and every subtest is a test, as in gotestsum's and go-junit-report's counts. A parent that failed only because a
//   subtest did has that subtest's failure, so that both have one cause.
// - go: a package that cannot be built has no tests and the output of its build in events of their own (since 1.24), or in
//   plain lines before (stderr): a collection error. `[no test files]` is nothing at all.
// - go: a test binary that panics, or calls os.Exit within a test, never prints its own PASS or FAIL; the tests behind it are
//   in no event. That is an internal error of the package, beside the test that it happened in.
// - go: a package whose tests all pass fails when TestMain says so (leaked goroutines, races): an error of the suite.
// - go: text without line feed before `--- PASS` hides a test's end; the end is looked for in the output, and in a package that
//   passed, no test failed.
// - go test -count=2 runs a test twice within one run of its package: two tests, since the run failed if either did.
// - gotestsum --rerun-fails starts a package again, with nothing but tests that failed: attempts of the same tests.
// - a killed run ends without the end of a package that has begun; there is no event for the end of all packages, so a file
//   that is cut between two packages looks whole.







const goTest = {
    name: 'go-test',
    title: 'go test -json',
    kind: 'tests',
    claims(head) {
        return ACTIONS.test((0,json/* text */.Qq)((0,json/* field */.ZZ)((0,json_shape/* firstEvent */.T2)(head), 'Action')) ?? '');
    },
    read: go_test_read,
    documentation: {
        producers: ['go test'],
        reads: 'packages, subtests, skip reasons, build failures, panics, reruns of gotestsum as attempts',
        limits: 'no event says that all packages are done: a file cut between two packages looks whole',
    },
};
const ACTIONS = /^(?:start|run|pause|cont|pass|bench|fail|output|skip|attr|artifacts|build-output|build-fail)$/;
/** Whose end is lost behind one of these has not ended, and fails. */
const QUIET = new Set(['output', 'run', 'start', 'pause', 'cont']);
const go_test_EVENTS = {
    marker: /"Action": ?"/,
    telling: ['Action"'],
    isQuiet: (event) => QUIET.has((0,json/* field */.ZZ)(event, 'Action')),
};
function* go_test_read(chunks) {
    const state = { runs: new Map(), builds: new Map(), failedBuilds: new Set(), failures: new Map() };
    let started = false;
    let stray = '';
    try {
        for (const { value, text: line, number, broken } of lineEvents(chunks, go_test_EVENTS)) {
            if (broken)
                yield { incomplete: `the event on line ${number} is broken` };
            if (value === undefined) {
                stray = (0,go_test_package/* addTo */.DN)(stray, `${line}\n`);
                continue;
            }
            if (!started) {
                const time = (0,json/* instant */.uR)((0,json/* field */.ZZ)(value, 'Time'));
                started = time.started !== undefined;
                if (started)
                    yield time;
            }
            const cases = go_test_onEvent(state, value, stray);
            if (cases.length > 0)
                yield { cases };
        }
    }
    catch (error) {
        yield* rest(state);
        throw error;
    }
    yield* rest(state);
}
function go_test_onEvent(state, event, stray) {
    const action = (0,json/* text */.Qq)((0,json/* field */.ZZ)(event, 'Action'));
    if (action === undefined)
        return [];
    const output = (0,json/* text */.Qq)((0,json/* field */.ZZ)(event, 'Output')) ?? '';
    const path = (0,json/* text */.Qq)((0,json/* field */.ZZ)(event, 'ImportPath')) ?? '';
    if (action === 'build-output') {
        state.builds.set(path, (0,go_test_package/* addTo */.DN)(state.builds.get(path) ?? '', output));
        return [];
    }
    if (action === 'build-fail') {
        state.failedBuilds.add(path);
        return [];
    }
    const name = (0,json/* text */.Qq)((0,json/* field */.ZZ)(event, 'Package')) ?? '';
    const run = state.runs.get(name) ?? (0,go_test_package/* packageRun */.UX)(name);
    state.runs.set(name, run);
    const test = (0,json/* text */.Qq)((0,json/* field */.ZZ)(event, 'Test'));
    if (test !== undefined)
        return onTest(run, test, { action, output, ...(0,json/* duration */.p0)((0,json/* field */.ZZ)(event, 'Elapsed'), 1e-3) });
    if (action === 'output')
        (0,go_test_package/* addPackageOutput */.xI)(run, output);
    if (action === 'start')
        run.begun = true;
    if (action !== 'pass' && action !== 'fail' && action !== 'skip')
        return [];
    state.runs.delete(name);
    const failedBuild = (0,json/* text */.Qq)((0,json/* field */.ZZ)(event, 'FailedBuild'));
    state.failedBuilds.delete(failedBuild ?? '');
    const build = failedBuild === undefined ? buildOutputIn(run, stray) : (state.builds.get(failedBuild) ?? ' ');
    return endPackage(state, run, { passed: action !== 'fail', build });
}
function onTest(run, name, { action, output, ms }) {
    run.begun = true;
    const test = run.running.get(name) ?? { name, output: '' };
    // After its end a test may still print; `bench` ends a benchmark.
    if (action === 'run' || action === 'output') {
        const isLate = action === 'output' && run.names.has(name) && !run.running.has(name);
        if (isLate)
            run.output = (0,go_test_package/* addTo */.DN)(run.output, output);
        else
            run.running.set(name, test);
        test.output = (0,go_test_package/* addTo */.DN)(test.output, output);
        return [];
    }
    const outcome = go_test_outcomeOf(action, test.output);
    if (outcome === undefined)
        return [];
    // A binary that dies while the end of a test is on its way writes its last words into that test.
    if (outcome === tests/* PASSED */.f5 && (0,go_test_package/* crashIn */.pr)(test.output) !== undefined)
        run.output = (0,go_test_package/* addTo */.DN)(run.output, test.output);
    run.running.delete(name);
    run.names.add(name);
    run.ended.push({ name, outcome, ms });
    return [];
}
function go_test_outcomeOf(action, output) {
    if (action === 'pass' || action === 'bench')
        return tests/* PASSED */.f5;
    if (action === 'fail')
        return (0,go_test_package/* failOutcome */.lj)(output);
    return action === 'skip' ? (0,go_test_package/* skipOutcome */.Ae)(output) : undefined;
}
/** Before Go 1.24 the output of a build stood in plain lines of the same log. */
function buildOutputIn(run, stray) {
    if (!run.unbuilt)
        return '';
    const start = stray.indexOf(`# ${run.name}\n`);
    if (start < 0)
        return ' ';
    const next = stray.indexOf('\n# ', start + 1);
    return stray.slice(start, next < 0 ? undefined : next);
}
function endPackage(state, run, { passed, build }) {
    const earlier = state.failures.get(run.name);
    const unended = [...run.running.values()];
    const error = passed ? undefined : (0,go_test_package/* packageError */.Lg)(run, build);
    for (const test of unended) {
        run.ended.push({ name: test.name, outcome: (0,go_test_package/* unendedOutcome */.aX)(run, test, passed), ms: undefined });
    }
    if (passed)
        run.ended = withoutPrinted(run.ended);
    const isRerun = earlier !== undefined && run.ended.length > 0 && run.ended.every(({ name }) => earlier.has(root(name)));
    const cases = isRerun ? casesOf(run).flatMap((test) => attemptOf(earlier, test)) : casesOf(run);
    if (error !== undefined)
        cases.push(error);
    if (passed || isRerun)
        return cases;
    const kept = earlier ?? new Map();
    state.failures.set(run.name, kept);
    return cases.filter((test) => !keep(kept, test));
}
/** A test that runs others by itself (testing.RunTests) prints their ends as if they were its package's: that passed, so that none of it failed. */
function withoutPrinted(ended) {
    const passed = new Set(ended.flatMap(({ name, outcome }) => (outcome.status === 'passed' ? [name] : [])));
    return ended.filter(({ name, outcome }) => outcome.status !== 'failed' || !passed.has(name));
}
/** What waited for a rerun, and packages that never ended. */
function* rest(state) {
    const cases = [...state.failures.values()].flatMap((failures) => [...failures.values()]);
    const unfinished = [];
    for (const run of state.runs.values()) {
        if (!run.begun)
            continue;
        unfinished.push(run.name === '' ? 'the tests' : run.name);
        for (const test of run.running.values()) {
            run.ended.push({ name: test.name, outcome: (0,go_test_package/* unendedOutcome */.aX)(run, test, false), ms: undefined });
        }
        for (const test of casesOf(run))
            cases.push(test);
    }
    for (const path of state.failedBuilds)
        cases.push((0,go_test_package/* buildError */.dT)(path.replace(/ \[.*$/, ''), state.builds.get(path) ?? ''));
    if (cases.length > 0)
        yield { cases };
    if (unfinished.length === 0)
        return;
    const shown = unfinished.slice(0, 3).join(', ');
    const more = unfinished.length > 3 ? ` and ${unfinished.length - 3} more` : '';
    yield { incomplete: `the run ended before ${shown}${more} did` };
}

// EXTERNAL MODULE: ./lib/formats/istanbul.js + 3 modules
var istanbul = __webpack_require__(79822);
// EXTERNAL MODULE: ./lib/domain/ratio.js
var ratio = __webpack_require__(32863);
;// CONCATENATED MODULE: ./lib/formats/istanbul-summary.js






/*
 * Istanbul coverage-summary.json: `total` and one entry per file, each { lines, statements, functions, branches } of { total, covered,
 * skipped, pct }. Totals only, no lines.
 *
 * The numbers of the files count: `total` need not be their sum (monorepo tools put several summaries together). `pct` is not read; it is
 * "Unknown" where total is 0. `branchesTrue` (reportLogic) is a second count of the same branches. A summary that has nothing but
 * `total` counts as one file of that name.
 */
const METRICS = ['lines', 'branches', 'functions', 'statements'];
function* istanbul_summary_read(chunks) {
    const oddities = (0,tolerated/* tolerated */.N)();
    let declared;
    const sum = {};
    let files = 0;
    for (const { path, value, line } of (0,json_scan/* jsonEntries */.T)(chunks, ['*'])) {
        const [key] = path;
        const totals = istanbul_summary_totalsOf(value);
        const unknown = METRICS.find((metric) => (0,json/* has */.zy)(value, metric) && totals[metric] === undefined);
        if (unknown !== undefined) {
            yield { incomplete: `the entry on line ${line} counts ${unknown} with something that is no number` };
        }
        if (typeof key !== 'string' || Object.keys(totals).length === 0) {
            oddities.add('an entry has no counts of lines, branches, functions or statements: left out', line);
        }
        else if (key === 'total')
            declared = totals;
        else {
            for (const metric of METRICS)
                sum[metric] = (0,ratio/* addRatios */.s$)(sum[metric] ?? ratio/* NOTHING */.K$, totals[metric] ?? ratio/* NOTHING */.K$);
            files++;
            yield { files: [{ path: key, lines: [], hits: [], totals }] };
        }
    }
    if (declared !== undefined && files === 0)
        yield { files: [{ path: 'total', lines: [], hits: [], totals: declared }] };
    else if (declared !== undefined)
        for (const message of differences(declared, sum))
            oddities.add(message);
    const diagnostics = oddities.diagnostics();
    if (diagnostics.length > 0)
        yield { diagnostics };
}
function istanbul_summary_totalsOf(value) {
    const totals = {};
    for (const metric of METRICS) {
        const written = (0,json/* field */.ZZ)(value, metric);
        const ratio = (0,json_coverage/* ratioOf */.pO)((0,json/* field */.ZZ)(written, 'covered'), (0,json/* field */.ZZ)(written, 'total'));
        if (ratio !== undefined)
            totals[metric] = ratio;
    }
    return totals;
}
function* differences(declared, sum) {
    for (const metric of METRICS) {
        const said = declared[metric];
        const { covered, total } = sum[metric] ?? ratio/* NOTHING */.K$;
        if (said === undefined || (said.covered === covered && said.total === total))
            continue;
        yield `its total says ${said.covered} of ${said.total} ${metric}, its files add up to ${covered} of ${total}: the files count`;
    }
}
function istanbul_summary_claims(head) {
    if (!head.text.includes('"pct"'))
        return false;
    const [first] = Object.entries(Object((0,json_shape/* shapeOf */.F5)(head)));
    return METRICS.some((metric) => (0,json/* has */.zy)((0,json/* field */.ZZ)(first?.[1], metric), 'pct'));
}
const istanbulSummary = {
    name: 'istanbul-summary',
    title: 'Istanbul coverage-summary.json',
    kind: 'coverage',
    claims: istanbul_summary_claims,
    read: istanbul_summary_read,
    documentation: {
        producers: ['c8', 'jest', 'nyc', 'vitest'],
        reads: 'totals of lines, branches, functions and statements per file',
        limits: 'no lines: no coverage of changed lines, and shards are a lower bound',
    },
};

// EXTERNAL MODULE: ./lib/formats/jacoco.js
var jacoco = __webpack_require__(70863);
;// CONCATENATED MODULE: ./lib/formats/jest-json.js
// Jest's `--json --outputFile` (also the results that a custom reporter gets), Vitest's `--reporter=json`.
//
// - A file that cannot be loaded is a failed file without tests: a collection error. A file that failed though none of its tests did
//   is one whose hooks failed (Jest's afterAll, Vitest's beforeAll, after which its tests are "skipped"): an error of the suite.
// - Jest: an afterAll that fails beside failing tests is only in the file's message ("Test suite failed to run").
// - Jest: `invocations` counts the tries of a test (jest.retryTimes); why the earlier ones failed is mostly not in the report.
// - Vitest: a test that passed and has failure messages passed at a later try.
// - Jest: `pending` is skipped (or left out by --testNamePattern). Vitest: `pending` was queued and never ran (--bail), `skipped` is
//   skipped; a file that never began has passed, without tests.
// - Jest: `failing: true` (test.failing) that passed failed as it should. Vitest does not say which tests are `fails`.
// - Jest writes no report at all for --bail, an interrupt or process.exit() in a test. Vitest: an error outside of any test is not in
//   the report, which says success; only the runner's exit status tells.
// - Jest's `--coverage` adds `coverageMap`: Istanbul's data, by file.








const jestJson = {
    name: 'jest-json',
    title: 'Jest and Vitest JSON',
    kind: 'tests',
    claims(head) {
        if (!head.text.includes('"num'))
            return false;
        const shape = (0,json_shape/* shapeOf */.F5)(head);
        return ((0,json/* count */.U9)((0,json/* field */.ZZ)(shape, 'numTotalTestSuites')) !== undefined ||
            (0,json/* count */.U9)((0,json/* field */.ZZ)(shape, 'numFailedTestSuites')) !== undefined);
    },
    read: jest_json_read,
    documentation: {
        producers: ['Jest', 'Vitest'],
        reads: 'files that could not be loaded, hooks that failed, retries, todo, expected failures, coverageMap',
        limits: 'Vitest: errors outside of tests are not in the report. Jest: why an earlier try failed is not either',
    },
};
const ROOT_COUNTS = ['numTotalTests', 'numFailedTests', 'numTotalTestSuites', 'numRuntimeErrorTestSuites'];
const PATTERNS = [...ROOT_COUNTS, 'startTime', 'success', 'wasInterrupted', 'testResults/*', 'coverageMap/*'];
function* jest_json_read(chunks) {
    const root = new Map();
    const counted = tally();
    let files = 0;
    let fileErrors = 0;
    let waiting = 0;
    for (const { at, value, path } of (0,json_scan/* jsonEntries */.T)(chunks, PATTERNS)) {
        if (at === 'testResults/*') {
            const isVitest = !root.has('numRuntimeErrorTestSuites');
            const file = readFile(value, isVitest);
            files++;
            fileErrors += file.cases.filter(({ kind }) => kind !== 'case').length;
            waiting += file.waiting;
            counted.add(file.cases);
            if (file.cases.length > 0)
                yield { cases: file.cases };
        }
        else if (at === 'coverageMap/*') {
            yield { files: [(0,istanbul/* istanbulFile */.d)(String(path[1]), value)] };
        }
        else {
            root.set(String(path[0]), value);
            if (at === 'startTime')
                yield (0,json/* instant */.uR)(value);
        }
    }
    yield* jest_json_ending(root, { counted: counted.counts(), files, fileErrors, waiting });
}
function* jest_json_ending(root, { counted, files, fileErrors, waiting }) {
    const declared = {
        total: (0,json/* declaredCount */.cM)(root.get('numTotalTests')),
        failed: (0,json/* declaredCount */.cM)(root.get('numFailedTests')),
    };
    yield* compareDeclared(declared, counted);
    const runtimeErrors = (0,json/* declaredCount */.cM)(root.get('numRuntimeErrorTestSuites'));
    const toRun = (0,json/* declaredCount */.cM)(root.get('numTotalTestSuites')) ?? 0;
    if (runtimeErrors !== undefined && toRun > files) {
        yield { incomplete: `${toRun - files} of ${toRun} test files have no result in the report` };
    }
    if (runtimeErrors !== undefined && runtimeErrors > fileErrors) {
        const message = `the report counts ${runtimeErrors} test files that failed to run, and names ${fileErrors}`;
        yield { cases: (0,run_error/* runErrors */.d2)({ message }, runtimeErrors - fileErrors) };
    }
    else if ((0,json/* isFalse */.Wu)(root.get('success')) && (counted.failed ?? 0) + fileErrors === 0) {
        const nothing = counted.total === 0 ? ', and has no test' : ', and names no test that did';
        yield { cases: [(0,run_error/* runError */.ML)({ message: `the report says that the run failed${nothing}` })] };
    }
    if (waiting > 0)
        yield { incomplete: `${waiting} ${waiting === 1 ? 'test' : 'tests or files'} did not run` };
    if ((0,json/* isTrue */.Hn)(root.get('wasInterrupted')))
        yield { incomplete: 'the run was interrupted' };
}
function readFile(entry, isVitest) {
    const path = (0,json/* text */.Qq)((0,json/* field */.ZZ)(entry, 'name')) ?? (0,json/* text */.Qq)((0,json/* field */.ZZ)(entry, 'testFilePath'));
    const project = projectOf((0,json/* field */.ZZ)(entry, 'displayName'));
    const place = {
        suite: path,
        ...(path === undefined ? {} : { file: path }),
        ...(project === undefined ? {} : { project }),
    };
    const all = [...(0,json/* list */.p_)((0,json/* field */.ZZ)(entry, 'assertionResults')), ...(0,json/* list */.p_)((0,json/* field */.ZZ)(entry, 'testResults'))];
    const tests = all.filter((test) => !standsForFile(test));
    const cases = tests.map((test) => ({ ...place, ...jest_json_readTest(test, isVitest) }));
    const message = (0,json/* asText */.e1)((0,json/* field */.ZZ)(entry, 'message')) ?? (0,json/* asText */.e1)((0,json/* field */.ZZ)(entry, 'failureMessage')) ?? '';
    const error = fileError(entry, message, cases);
    if (error !== undefined) {
        const kind = tests.length === 0 ? 'collection' : 'suite';
        cases.push({
            ...place,
            kind,
            classname: '',
            name: kind === 'collection' ? '[load]' : '[hooks]',
            attempts: [error],
            repeated: 'case',
        });
    }
    if (!(0,json/* has */.zy)(entry, 'assertionResults') && !(0,json/* has */.zy)(entry, 'testResults'))
        return { cases, waiting: 1 };
    const notBegun = isVitest && tests.length === 0 && error === undefined ? 1 : 0;
    const queued = isVitest ? tests.filter((test) => (0,json/* field */.ZZ)(test, 'status') === 'pending').length : 0;
    return { cases, waiting: notBegun + queued };
}
/** jest-junit with `reportTestSuiteErrors` puts the error of a file among its tests, in what all reporters share: without a title, with a status of its own. */
function standsForFile(test) {
    const message = (0,json/* asText */.e1)((0,json/* list */.p_)((0,json/* field */.ZZ)(test, 'failureMessages'))[0]) ?? '';
    return !(0,json/* has */.zy)(test, 'title') && (0,json/* field */.ZZ)(test, 'status') === 'error' && message.includes(RUN_FAILED);
}
function projectOf(displayName) {
    const name = (0,json/* text */.Qq)(displayName) ?? (0,json/* text */.Qq)((0,json/* field */.ZZ)(displayName, 'name')) ?? '';
    return name === '' ? undefined : name;
}
/** Of a file. A word that is not known says nothing good. */
const FILES_THAT_PASSED = new Set([
    'passed',
    'skipped',
    'pending',
    'focused',
    'todo',
    'disabled',
]);
const RUN_FAILED = 'Test suite failed to run';
/** What went wrong with a file beside its tests. */
function fileError(entry, message, cases) {
    const execError = (0,json/* field */.ZZ)(entry, 'testExecError') ?? undefined;
    const thrown = (0,json/* asText */.e1)((0,json/* field */.ZZ)(execError, 'message')) ?? (0,json/* text */.Qq)(execError);
    const status = (0,json/* field */.ZZ)(entry, 'status') ?? 'passed';
    const isFailed = !FILES_THAT_PASSED.has(status) || execError !== undefined || (cases.length === 0 && message !== '');
    const hasFailedTest = cases.some(({ attempts }) => attempts.at(-1)?.status === 'failed');
    const at = message.indexOf(RUN_FAILED);
    if (at < 0 && !(isFailed && (!hasFailedTest || execError !== undefined)))
        return undefined;
    const detail = at < 0 ? message : message.slice(at + RUN_FAILED.length);
    if (detail.trim() !== '')
        return (0,report_text/* errored */.sb)({ message: thrown, detail: detail.trim() });
    return (0,report_text/* errored */.sb)({
        message: thrown ?? (cases.length === 0 ? 'the file could not be run' : 'a hook of the file failed'),
    });
}
function jest_json_readTest(test, isVitest) {
    const ancestors = (0,json/* list */.p_)((0,json/* field */.ZZ)(test, 'ancestorTitles')).map((title) => (0,json/* text */.Qq)(title) ?? '');
    return {
        kind: 'case',
        classname: ancestors.filter((title) => title !== '').join(' › '),
        name: (0,report_text/* named */.KT)((0,json/* text */.Qq)((0,json/* field */.ZZ)(test, 'title')), '(no name)'),
        attempts: jest_json_attemptsOf(test, isVitest),
        repeated: 'case',
        ...(0,json/* lineNumber */.eT)((0,json/* field */.ZZ)((0,json/* field */.ZZ)(test, 'location'), 'line')),
        ...(0,json/* duration */.p0)((0,json/* field */.ZZ)(test, 'duration')),
    };
}
function jest_json_attemptsOf(test, isVitest) {
    const messages = (0,json/* list */.p_)((0,json/* field */.ZZ)(test, 'failureMessages')).flatMap((message) => (0,json/* asText */.e1)(message) ?? []);
    const outcome = jest_json_outcomeOf(test, messages, isVitest);
    const reasons = (0,json/* list */.p_)((0,json/* field */.ZZ)(test, 'retryReasons')).map((reason) => (0,json/* asText */.e1)(reason) ?? '');
    if (outcome === tests/* PASSED */.f5 && messages.length > 0)
        return [...messages.map(jest_json_failureFrom), tests/* PASSED */.f5];
    const tries = ((0,json/* count */.U9)((0,json/* field */.ZZ)(test, 'invocations')) ?? 1) - 1;
    const earlier = Math.min(Math.max(tries, reasons.length), jest_json_MOST_TRIES);
    if (outcome.status === 'skipped' || earlier <= 0)
        return (0,tests/* onlyAttempt */.u8)(outcome);
    return [...Array.from({ length: earlier }, (_, i) => jest_json_failureFrom(reasons[i] ?? '')), outcome];
}
const jest_json_MOST_TRIES = 100;
function jest_json_outcomeOf(test, messages, isVitest) {
    const status = (0,json/* field */.ZZ)(test, 'status');
    if (status === 'passed')
        return (0,json/* isTrue */.Hn)((0,json/* field */.ZZ)(test, 'failing')) ? (0,report_text/* failedAsExpected */.WU)('test.failing') : tests/* PASSED */.f5;
    if (status === 'failed')
        return jest_json_failureFrom(messages.join('\n\n'));
    if (status === 'todo')
        return (0,report_text/* skipped */.hT)('todo');
    if (status === 'pending')
        return (0,report_text/* skipped */.hT)(isVitest ? 'did not run' : '');
    return status === 'skipped' || status === 'disabled' ? (0,report_text/* skipped */.hT)('') : (0,report_text/* unknownStatus */.lj)(status);
}
/** `Name: message`, then the frames of the stack. */
function jest_json_failureFrom(message) {
    const frames = message.search(/\n\s{1,20}at /);
    const head = frames < 0 ? message : message.slice(0, frames);
    return (0,report_text/* failed */.gz)({ ...(0,report_text/* typedMessage */.Cp)(head), detail: message });
}

// EXTERNAL MODULE: ./lib/formats/junit.js + 16 modules
var junit = __webpack_require__(27522);
// EXTERNAL MODULE: ./lib/formats/lcov.js + 5 modules
var lcov = __webpack_require__(1979);
;// CONCATENATED MODULE: ./lib/formats/libcheck.js




/*
 * Check, the unit testing framework for C (CK_XML_LOG_FILE_NAME): the root of JUnit, and nothing else of it.
 *
 * `error` is a crash, an exit or a time-out of the test itself: a failure. A loop test is there once for each iteration: the number is part of
 * the name. An unchecked fixture that fails is not in the report at all. The time has no zone; a duration of −1 is none.
 */
const libcheck_ELEMENTS = [
    'testsuites',
    'suite',
    'title',
    'test',
    'fn',
    'id',
    'iteration',
    'duration',
    'description',
    'message',
];
const libcheck_ATTRIBUTES = ['result'];
const libcheck_E = (0,xml_events/* numbered */.jN)(libcheck_ELEMENTS);
const libcheck_A = (0,xml_events/* numbered */.jN)(libcheck_ATTRIBUTES);
function libcheckParser(output) {
    let suite;
    let test;
    function closeTest({ result, texts }) {
        const place = /^(.{1,4000}):(\d{1,9})$/s.exec(texts.get(libcheck_E.fn)?.trim() ?? '');
        const iteration = texts.get(libcheck_E.iteration)?.trim() ?? '';
        const name = (0,report_text/* named */.KT)(texts.get(libcheck_E.id), '(no name)');
        const seconds = texts.get(libcheck_E.duration)?.trim() ?? '';
        const outcome = libcheck_outcomeOf(result, texts.get(libcheck_E.message) ?? '');
        output.add({
            kind: 'case',
            suite,
            ...(place === null ? {} : { file: place[1] ?? '' }),
            ...(place === null || Number(place[2]) === 0 ? {} : { line: Number(place[2]) }),
            classname: texts.get(libcheck_E.description)?.trim() ?? '',
            name: iteration === '' || iteration === '0' ? name : `${name} [${iteration}]`,
            attempts: (0,tests/* onlyAttempt */.u8)(outcome),
            ...(/^\d{1,9}(?:\.\d{1,12})?$/.test(seconds) ? { ms: Math.round(Number(seconds) * 1000) } : {}),
            repeated: 'case',
        });
    }
    return {
        open(element, at) {
            if (element === libcheck_E.suite)
                suite = undefined;
            else if (element === libcheck_E.test)
                test = { result: at.repeatedText(libcheck_A.result), texts: new Map() };
            else
                return test !== undefined || element === libcheck_E.title;
            return false;
        },
        close(element, text) {
            if (element === libcheck_E.title)
                suite = text.trim() === '' ? undefined : text.trim();
            else if (element === libcheck_E.test) {
                if (test !== undefined)
                    closeTest(test);
                test = undefined;
            }
            else
                test?.texts.set(element, text);
        },
        finish: () => undefined,
    };
}
function libcheck_outcomeOf(result, message) {
    switch (result) {
        case 'success':
            return tests/* PASSED */.f5;
        case 'failure':
        case 'error':
            return (0,report_text/* failed */.gz)({ message: message.trim() === '' ? 'failed, without a message' : message });
        case undefined:
            return (0,report_text/* unknownStatus */.lj)(undefined);
    }
    return (0,report_text/* unknownStatus */.lj)(result);
}
function libcheck_claims({ root, text }) {
    if (root?.name !== 'testsuites')
        return false;
    if (/check\.sourceforge/.test(root.attributes.get('xmlns') ?? ''))
        return true;
    // As the JUnit reader tells it from its own.
    const inside = text.slice(text.indexOf('<testsuites') + 11);
    return /<suite[\s>]/.test(text) && !/<test(?:suite|case)[\s>/]/.test(inside);
}
function libcheck_read(chunks) {
    return readXmlTests(chunks, { elements: libcheck_ELEMENTS, attributes: libcheck_ATTRIBUTES }, libcheckParser);
}
const libcheck = {
    name: 'libcheck',
    title: 'Check XML (libcheck)',
    kind: 'tests',
    claims: libcheck_claims,
    read: libcheck_read,
    documentation: {
        producers: ['libcheck'],
        reads: 'iterations, file and line, duration',
        limits: 'an unchecked fixture that fails is not in the report; the time has no zone',
    },
};

;// CONCATENATED MODULE: ./lib/formats/libtest-binary.js



function testBinary(name) {
    return {
        name,
        expected: 0,
        begun: 0,
        over: 0,
        failed: 0,
        ignored: 0,
        isFailed: false,
        running: new Set(),
        ended: new Set(),
        endedIgnored: 0,
        failures: 0,
    };
}
function beginSuite(binary, expected) {
    binary.begun++;
    binary.expected = Math.max(binary.expected, expected);
}
function endSuite(binary, end) {
    binary.over++;
    binary.failed += (0,json/* count */.U9)((0,json/* field */.ZZ)(end, 'failed')) ?? 0;
    binary.ignored = Math.max(binary.ignored, (0,json/* count */.U9)((0,json/* field */.ZZ)(end, 'ignored')) ?? 0);
    binary.isFailed ||= (0,json/* field */.ZZ)(end, 'event') !== 'ok';
}
/** What is wrong with a binary of which nothing more will come. */
function* closeBinary(binary) {
    const isOver = binary.over >= binary.begun;
    const hiddenIgnored = isOver ? Math.max(0, binary.ignored - binary.endedIgnored) : 0;
    const cases = openCases(binary, hiddenIgnored);
    if (cases.length > 0)
        yield { cases };
    if (!isOver)
        yield { incomplete: 'a test binary ended before its tests did' };
    const missing = binary.expected - binary.ended.size - Math.max(binary.ignored, binary.endedIgnored);
    if (isOver && missing > 0)
        yield { incomplete: `${missing} of ${binary.expected} tests of a test binary did not run` };
    if (binary.failed <= binary.failures && !(binary.isFailed && binary.failures === 0))
        return;
    const message = `the test binary reports ${binary.failed} failures, and names ${binary.failures}`;
    const errors = (0,run_error/* runErrors */.d2)({ message }, binary.failed - binary.failures);
    yield { cases: errors.map((error) => ({ ...error, suite: binary.name })) };
}
/** Tests that began and have no end: ignored ones that nextest loses, or those that were running. */
function openCases(binary, hiddenIgnored) {
    const areIgnored = binary.running.size <= hiddenIgnored;
    const outcome = areIgnored ? (0,report_text/* skipped */.hT)('') : (0,report_text/* errored */.sb)({ message: 'the test was running when its test binary ended' });
    return [...binary.running].map((name) => ({
        kind: 'case',
        ...libtest_binary_placeOf(name, binary.name),
        attempts: [outcome],
        repeated: 'case',
    }));
}
/** nextest: `crate::binary$module::test`. A doc test's name is `src/lib.rs - item (line 3)`. */
function libtest_binary_placeOf(written, binary) {
    const dollar = written.indexOf('$');
    const path = written.slice(dollar + 1);
    const parts = path.includes(' - ') ? [path] : path.split('::');
    const name = (0,report_text/* named */.KT)(parts.pop(), '(no name)');
    return { suite: dollar < 0 ? binary : written.slice(0, dollar), classname: parts.join('::'), name };
}

;// CONCATENATED MODULE: ./lib/formats/libtest-json.js
// Rust's libtest (`cargo test -- -Z unstable-options --format json`), cargo-nextest's `--message-format libtest-json` and
// `libtest-json-plus`: one event per line.
//
// - libtest names no test binary. Where cargo's own lines are in the same log ("Running unittests src/lib.rs (target/…)", "Doc-tests
//   tiny") they are the suites; nextest's names begin with theirs (`crate::binary$module::test`).
// - `std::process::exit` or an abort in a test ends the stream without the end of its suite, and exit(0) with exit status 0.
// - `timeout` is a warning of libtest ("has been running for over 60 seconds"), not an end. nextest: `failed`, "time limit exceeded".
// - nextest --retries: `#3` behind a name that has ended is the number of tries; the earlier ones are not in the report.
// - nextest with fail-fast: tests that never began are only missing from the count of their suite; binaries that never began are nowhere.
// - nextest counts ignored tests twice: the suite of such a binary ends before its tests have, and begins again; of ignored tests
//   alone there is a start without end. So its binaries are judged at the end of the stream, by name.
// - Names of doc tests have the line in them ("src/lib.rs - add (line 3)").






const libtestJson = {
    name: 'libtest-json',
    title: 'cargo test and nextest JSON',
    kind: 'tests',
    claims(head) {
        const event = (0,json_shape/* firstEvent */.T2)(head);
        const type = (0,json/* field */.ZZ)(event, 'type');
        return (type === 'suite' && (0,json/* has */.zy)(event, 'event')) || (type === 'test' && (0,json/* has */.zy)(event, 'event') && (0,json/* has */.zy)(event, 'name'));
    },
    read: libtest_json_read,
    documentation: {
        producers: ['cargo test', 'cargo-nextest'],
        reads: 'test binaries, ignored tests with their reason, panics, tries of nextest',
        limits: 'libtest names test binaries only where cargo’s own lines are in the same file; doc tests are named after their line, and known again without it',
    },
};
const BINARY = /^\s+(?:Running (?:unittests )?(\S{1,1024}) \(.{1,4096}\)|Doc-tests (\S{1,200}))\s*$/;
const libtest_json_EVENTS = { marker: /"event": ?"/, telling: ['type"', 'event"', 'failed"'] };
function* libtest_json_read(chunks) {
    const state = { announced: undefined, current: undefined, binaries: new Map(), pending: undefined };
    for (const { value, text: line, number, broken } of lineEvents(chunks, libtest_json_EVENTS)) {
        if (broken)
            yield { incomplete: `the event on line ${number} is broken` };
        const type = (0,json/* field */.ZZ)(value, 'type');
        if (value === undefined)
            onOtherLine(state, line);
        else if (type === 'suite')
            yield* onSuite(state, value);
        else if (type === 'test' || type === 'bench') {
            const test = libtest_json_onTest(state, value);
            if (test !== undefined)
                yield { cases: [test] };
        }
    }
    if (state.current !== undefined && !state.binaries.has(state.current.name ?? ''))
        yield* closeBinary(state.current);
    if (state.pending !== undefined)
        yield { incomplete: 'a test binary ended before its tests began' };
    for (const binary of state.binaries.values())
        yield* closeBinary(binary);
}
function onOtherLine(state, line) {
    const found = BINARY.exec(line);
    if (found !== null)
        state.announced = found[1] ?? `Doc-tests ${found[2] ?? ''}`;
}
function* onSuite(state, event) {
    const named = (0,json/* field */.ZZ)(event, 'nextest');
    const plus = `${(0,json/* text */.Qq)((0,json/* field */.ZZ)(named, 'crate')) ?? ''}::${(0,json/* text */.Qq)((0,json/* field */.ZZ)(named, 'test_binary')) ?? ''}`;
    const known = named === undefined ? state.current : binaryOf(state, plus);
    if ((0,json/* field */.ZZ)(event, 'event') === 'started') {
        const expected = (0,json/* count */.U9)((0,json/* field */.ZZ)(event, 'test_count')) ?? 0;
        if (named !== undefined && known !== undefined)
            return beginSuite(known, expected);
        // libtest runs one binary after the other: one that is still open has broken off.
        if (known !== undefined && !state.binaries.has(known.name ?? ''))
            yield* closeBinary(known);
        if ((state.pending ?? 0) > 0)
            yield { incomplete: 'a test binary ended before its tests began' };
        state.current = undefined;
        state.pending = expected;
        return;
    }
    const binary = known ?? begin(state, '');
    endSuite(binary, event);
    if (state.binaries.has(binary.name ?? ''))
        return;
    yield* closeBinary(binary);
    state.current = undefined;
}
function binaryOf(state, name) {
    const binary = state.binaries.get(name) ?? testBinary(name);
    state.binaries.set(name, binary);
    return binary;
}
/** The binary that a test belongs to; the first test behind the start of a suite says which suite that was. */
function begin(state, written) {
    const dollar = written.indexOf('$');
    const binary = dollar > 0 ? binaryOf(state, written.slice(0, dollar)) : (state.current ?? testBinary(state.announced));
    if (state.pending !== undefined)
        beginSuite(binary, state.pending);
    state.pending = undefined;
    state.current = binary;
    return binary;
}
const libtest_json_MOST_TRIES = 100;
function libtest_json_onTest(state, event) {
    const written = (0,json/* text */.Qq)((0,json/* field */.ZZ)(event, 'name')) ?? '';
    const kind = (0,json/* field */.ZZ)(event, 'event');
    const binary = begin(state, written);
    if (kind === 'started') {
        binary.running.add(written);
        return undefined;
    }
    if (kind === 'timeout')
        return undefined;
    const tries = written.includes('$') ? /#(\d{1,4})$/.exec(written)?.[1] : undefined;
    const name = tries === undefined ? written : written.slice(0, -tries.length - 1);
    const outcome = libtest_json_outcomeOf(event);
    binary.running.delete(name);
    if (outcome.status === 'skipped')
        binary.endedIgnored++;
    else
        binary.ended.add(name);
    if (outcome.status === 'failed')
        binary.failures++;
    const earlier = Math.min(Number(tries ?? 1) - 1, libtest_json_MOST_TRIES);
    const once = (0,tests/* onlyAttempt */.u8)(outcome);
    return {
        kind: 'case',
        ...libtest_binary_placeOf(name, binary.name),
        attempts: earlier > 0 ? [...Array.from({ length: earlier }, () => (0,report_text/* failed */.gz)({})), outcome] : once,
        repeated: 'case',
        ...(0,json/* duration */.p0)((0,json/* field */.ZZ)(event, 'exec_time'), 1e-3),
    };
}
function libtest_json_outcomeOf(event) {
    const kind = (0,json/* field */.ZZ)(event, 'event');
    const message = (0,json/* text */.Qq)((0,json/* field */.ZZ)(event, 'message')) ?? '';
    if (kind === 'ok' || (0,json/* field */.ZZ)(event, 'type') === 'bench')
        return tests/* PASSED */.f5;
    if (kind === 'ignored')
        return (0,report_text/* skipped */.hT)(message);
    if (kind !== 'failed')
        return (0,report_text/* unknownStatus */.lj)(kind);
    const stdout = (0,json/* text */.Qq)((0,json/* field */.ZZ)(event, 'stdout')) ?? '';
    const reason = (0,json/* text */.Qq)((0,json/* field */.ZZ)(event, 'reason'));
    return (0,report_text/* failed */.gz)({
        type: isPanic(stdout) ? 'panic' : '',
        message: message || panicIn(stdout) || reason,
        detail: stdout,
    });
}
function isPanic(stdout) {
    return /^thread '.{0,1024}' (?:\(\d{1,20}\) )?panicked at /m.test(stdout);
}
/** `thread 'tests::a' (11) panicked at src/lib.rs:10:43:` and the message in the next lines; before Rust 1.73 in quotes on the same. */
function panicIn(stdout) {
    const at = stdout.search(/^thread '.{0,1024}' (?:\(\d{1,20}\) )?panicked at /m);
    if (at < 0)
        return (0,report_text/* firstLine */.TM)(stdout);
    const [first = '', ...rest] = stdout.slice(at).split('\n');
    const old = /panicked at '(.{0,4096})', \S{1,1024}$/.exec(first)?.[1];
    if (old !== undefined)
        return old;
    const end = rest.findIndex((line) => /^(?:stack backtrace:|note: )/.test(line));
    return rest.slice(0, end < 0 ? undefined : end).join('\n');
}

;// CONCATENATED MODULE: ./lib/formats/llvm-cov-segments.js


/** Beyond this many lines between two segments, the export is no source code. */
const LONGEST_REGION = 10_000_000;
/**
 * Lines from the segments of a file: `[line, column, count, hasCount, isRegionEntry, isGapRegion]`, each of which holds until the next.
 * LLVM's rule (LineCoverageStats): a line is mapped if a counted region reaches into it or begins on it, unless a skipped region
 * (preprocessor) begins it; it ran as often as the region that reaches into it, or as the one beginning on it that ran most; gaps between
 * regions count only where nothing begins.
 */
function segmentLines(written) {
    const segments = written.flatMap((segment) => segmentOf(segment) ?? []);
    const lines = [];
    const hits = [];
    let wrapped;
    let next = 0;
    const [first] = segments;
    for (let line = first?.line ?? 0; next < segments.length; line++) {
        const from = next;
        while (next < segments.length && (segments[next]?.line ?? 0) <= line)
            next++;
        const count = countOf(segments.slice(from, next), wrapped);
        if (count !== undefined) {
            lines.push(line);
            hits.push(count);
        }
        if (next > from)
            wrapped = segments[next - 1];
        const following = segments[next];
        if (following !== undefined && following.line - line > LONGEST_REGION)
            line = following.line - 1;
    }
    return { lines, hits };
}
function countOf(segments, wrapped) {
    const [first] = segments;
    const startsSkipped = first !== undefined && !first.hasCount && first.isEntry;
    const starting = segments.filter((segment) => segment.hasCount && segment.isEntry && !segment.isGap);
    const isMapped = !startsSkipped && (wrapped?.hasCount === true || starting.length > 0);
    if (!isMapped && !segments.some((segment) => segment.hasCount && segment.isEntry))
        return undefined;
    return starting.reduce((most, { count }) => Math.max(most, count), wrapped?.count ?? 0);
}
function segmentOf(written) {
    const [line, , count, hasCount, isEntry, isGap] = (0,json/* list */.p_)(written);
    const number = (0,json_coverage/* lineOf */.cA)(line);
    if (number === undefined)
        return undefined;
    return { line: number, count: (0,json_coverage/* hitsOf */.eb)(count), hasCount: isOn(hasCount), isEntry: isOn(isEntry), isGap: isOn(isGap) };
}
/** LLVM before 9 wrote 0 and 1. */
function isOn(written) {
    return written === true || written === 1;
}

;// CONCATENATED MODULE: ./lib/formats/llvm-cov.js






/*
 * llvm-cov export (clang, Swift, Rust's cargo-llvm-cov), "llvm.coverage.json.export" 2.x: data → files → { filename, segments, branches, summary }.
 *
 * Line rule: LLVM's LineCoverageStats (see llvm-cov-segments.ts), the one of `llvm-cov show` and of its LCOV export. The summary's own
 * line counts are per function and may be lower where templates or macros share lines. They stand in with -summary-only.
 *
 * Branches: [line, column, end line, end column, times true, times false, …], once per instantiation of a template: the two sides
 * of a place are two arms; an arm is taken if any instantiation took it (the summary takes the best instantiation). The two sides
 * of a condition that the compiler folded are both 0 in the file and not counted in the summary: here they count as not taken.
 * Functions: instantiations with the same first place are one function, as in the summary. -skip-functions: totals instead.
 * Exports of several binaries have several elements in `data`.
 */
function* llvm_cov_read(chunks) {
    let seen = 0;
    const withFunctions = new Set();
    const declared = new Map();
    for (const { at, value, line } of (0,json_scan/* jsonEntries */.T)(chunks, ['data/*/files/*', 'data/*/functions/*'])) {
        if (at === 'data/*/files/*') {
            const path = (0,json/* text */.Qq)((0,json/* field */.ZZ)(value, 'filename'));
            if (path === undefined)
                throw new diagnostic/* ReportError */.$g('an entry of files has no filename', line);
            const file = llvm_cov_fileOf(path, value);
            const functions = totalOf(value, 'functions');
            if (functions !== undefined)
                declared.set(path, { functions });
            seen++;
            yield { files: [file] };
        }
        else if (at === 'data/*/functions/*') {
            const unit = llvm_cov_functionOf(value);
            if (unit === undefined)
                continue;
            withFunctions.add(unit.path);
            yield { files: [{ path: unit.path, lines: [], hits: [], functions: [unit.function] }] };
        }
        else
            throw new diagnostic/* ReportError */.$g('data has no list of files', line);
    }
    if (seen === 0)
        yield { diagnostics: [{ level: 'warning', message: 'the export has no files' }] };
    for (const [path, totals] of declared) {
        if (!withFunctions.has(path) && totals !== undefined)
            yield { files: [{ path, lines: [], hits: [], totals }] };
    }
}
function llvm_cov_fileOf(path, value) {
    const segments = (0,json/* field */.ZZ)(value, 'segments');
    if (Array.isArray(segments))
        return { path, ...segmentLines((0,json/* list */.p_)(segments)), branches: [...llvm_cov_branchesOf(value)] };
    const lines = totalOf(value, 'lines');
    const branches = totalOf(value, 'branches');
    return {
        path,
        lines: [],
        hits: [],
        totals: {
            ...(lines === undefined ? {} : { lines }),
            ...(branches === undefined || branches.total === 0 ? {} : { branches }),
        },
    };
}
function totalOf(value, metric) {
    const counts = (0,json/* field */.ZZ)((0,json/* field */.ZZ)(value, 'summary'), metric);
    return (0,json_coverage/* ratioOf */.pO)((0,json/* field */.ZZ)(counts, 'covered'), (0,json/* field */.ZZ)(counts, 'count'));
}
function* llvm_cov_branchesOf(value) {
    for (const branch of (0,json/* list */.p_)((0,json/* field */.ZZ)(value, 'branches'))) {
        const [from, column, to, endColumn, whenTrue, whenFalse] = (0,json/* list */.p_)(branch);
        const line = (0,json_coverage/* lineOf */.cA)(from);
        if (line === undefined)
            continue;
        const place = `${String(column)}-${String(to)}:${String(endColumn)}`;
        yield { line, arm: `${place} true`, hits: (0,json_coverage/* hitsOf */.eb)(whenTrue) };
        yield { line, arm: `${place} false`, hits: (0,json_coverage/* hitsOf */.eb)(whenFalse) };
    }
}
function llvm_cov_functionOf(value) {
    const [region] = (0,json/* list */.p_)((0,json/* field */.ZZ)(value, 'regions'));
    const [line, column, , , , file] = (0,json/* list */.p_)(region);
    const filenames = (0,json/* list */.p_)((0,json/* field */.ZZ)(value, 'filenames'));
    const path = (0,json/* text */.Qq)(filenames[typeof file === 'number' ? file : 0]) ?? (0,json/* text */.Qq)(filenames[0]);
    if (path === undefined)
        return undefined;
    return { path, function: { id: `${String(line)}:${String(column)}`, hits: (0,json_coverage/* hitsOf */.eb)((0,json/* field */.ZZ)(value, 'count')) } };
}
function llvm_cov_claims(head) {
    if (!head.text.includes('"data"') || !head.text.includes('"files"'))
        return false;
    const [first] = (0,json/* list */.p_)((0,json/* field */.ZZ)((0,json_shape/* shapeOf */.F5)(head), 'data'));
    const [file] = (0,json/* list */.p_)((0,json/* field */.ZZ)(first, 'files'));
    const isEmpty = Array.isArray((0,json/* field */.ZZ)(first, 'files')) && file === undefined && head.text.includes('llvm.coverage.json.export');
    return isEmpty || ['segments', 'filename', 'branches', 'expansions'].some((name) => (0,json/* has */.zy)(file, name));
}
const llvmCov = {
    name: 'llvm-cov',
    title: 'llvm-cov export JSON',
    kind: 'coverage',
    claims: llvm_cov_claims,
    read: llvm_cov_read,
    documentation: {
        producers: ['llvm-cov'],
        reads: 'lines by LLVM’s own rule, branches by identity, functions; totals of -summary-only',
        limits: 'conditions that the compiler folded count as branches that were not taken',
    },
};

;// CONCATENATED MODULE: ./lib/formats/mocha-json.js
// Mocha's `--reporter json` (also through `npm test`, with lines around it).
//
// - The tests stand twice: in `tests`, and by outcome in `pending`, `failures`, `passes`. The second is read; the first has no outcome.
// - A hook that fails is in `failures` only, as `"before all" hook for "first test"`; the tests behind it are nowhere. It is an error
//   of the suite.
// - `currentRetry: 2` is a test that ran three times (this.retries); why the first two failed is not in the report.
// - A test that calls done() twice has passed and failed: two entries, and the failure stays.
// - Mocha writes the report at the end: process.exit() in a test, or a file that cannot be loaded, leaves none. --bail leaves out the
//   rest without a word.






const mochaJson = {
    name: 'mocha-json',
    title: 'Mocha JSON',
    kind: 'tests',
    claims(head) {
        if (!head.text.includes('"stats"'))
            return false;
        const shape = (0,json_shape/* shapeOf */.F5)(head);
        const stats = (0,json/* field */.ZZ)(shape, 'stats');
        // Mochawesome has the same statistics and more.
        return (0,json/* has */.zy)(stats, 'suites') && (0,json/* has */.zy)(stats, 'passes') && !(0,json/* has */.zy)(stats, 'testsRegistered') && !(0,json/* has */.zy)(shape, 'results');
    },
    read: mocha_json_read,
    documentation: {
        producers: ['Mocha'],
        reads: 'hooks that failed, pending tests, retries',
        limits: 'why an earlier try failed is not in the report; --bail leaves out the rest without a word',
    },
};
const LISTS = ['pending/*', 'failures/*', 'passes/*'];
function* mocha_json_read(chunks) {
    const stats = new Map();
    const counted = { total: 0, failed: 0, hooks: 0 };
    const lists = new Set();
    for (const { at, value, path } of (0,json_scan/* jsonEntries */.T)(chunks, ['stats/*', ...LISTS, 'tests/*'])) {
        if (at === 'stats/*') {
            stats.set(String(path[1]), value);
            if (path[1] === 'start')
                yield (0,json/* instant */.uR)(value);
        }
        lists.add(at);
        if (!LISTS.includes(at))
            continue;
        const test = mocha_json_readTest(value, at);
        if (test.kind === 'case')
            counted.total++;
        else
            counted.hooks++;
        if (test.kind === 'case' && at === 'failures/*')
            counted.failed++;
        yield { cases: [test] };
    }
    const hooks = counted.hooks;
    const failures = (0,json/* count */.U9)(stats.get('failures'));
    yield* compareDeclared({ total: (0,json/* count */.U9)(stats.get('tests')), failed: failures === undefined ? undefined : failures - hooks }, counted);
    if (stats.get('end') === undefined)
        yield { incomplete: 'the report has no end of the run' };
}
const HOOK = /^"(?:before|after) (?:all|each)" hook/;
function mocha_json_readTest(test, at) {
    const name = (0,report_text/* named */.KT)((0,json/* text */.Qq)((0,json/* field */.ZZ)(test, 'title')), '(no name)');
    const full = (0,json/* text */.Qq)((0,json/* field */.ZZ)(test, 'fullTitle')) ?? name;
    const file = (0,json/* text */.Qq)((0,json/* field */.ZZ)(test, 'file'));
    return {
        kind: HOOK.test(name) ? 'suite' : 'case',
        suite: file,
        ...(file === undefined ? {} : { file }),
        classname: full.endsWith(name) ? (0,report_text/* named */.KT)(full.slice(0, -name.length), '') : '',
        name,
        attempts: mocha_json_attemptsOf(test, at),
        repeated: 'case',
        ...(0,json/* duration */.p0)((0,json/* field */.ZZ)(test, 'duration')),
    };
}
const mocha_json_MOST_TRIES = 100;
function mocha_json_attemptsOf(test, at) {
    const earlier = Math.min((0,json/* count */.U9)((0,json/* field */.ZZ)(test, 'currentRetry')) ?? 0, mocha_json_MOST_TRIES);
    if (at === 'pending/*')
        return [(0,report_text/* skipped */.hT)('')];
    const outcome = at === 'passes/*' ? tests/* PASSED */.f5 : mocha_json_failureFrom((0,json/* field */.ZZ)(test, 'err'));
    if (earlier === 0)
        return (0,tests/* onlyAttempt */.u8)(outcome);
    return [...Array.from({ length: earlier }, () => (0,report_text/* failed */.gz)({})), outcome];
}
function mocha_json_failureFrom(error) {
    return (0,report_text/* failed */.gz)({
        type: (0,json/* text */.Qq)((0,json/* field */.ZZ)(error, 'name')),
        message: (0,json/* asText */.e1)((0,json/* field */.ZZ)(error, 'message')),
        detail: (0,json/* asText */.e1)((0,json/* field */.ZZ)(error, 'stack')),
    });
}

;// CONCATENATED MODULE: ./lib/formats/mochawesome.js
// Mochawesome's JSON, also of Cypress with cypress-mochawesome-reporter, and what mochawesome-merge joins.
//
// - Suites within suites; a file's root suite has no title. Hooks that failed stand in `beforeHooks` and `afterHooks`: errors of the
//   suite.
// - `skipped` tests (no state) did not run: behind a hook that failed, or because of --bail. `pending` are the skipped ones.
// - Retries (this.retries, Cypress) leave no trace.






const mochawesome = {
    name: 'mochawesome',
    title: 'Mochawesome',
    kind: 'tests',
    claims(head) {
        if (!head.text.includes('"stats"'))
            return false;
        const shape = (0,json_shape/* shapeOf */.F5)(head);
        const stats = (0,json/* field */.ZZ)(shape, 'stats');
        return (0,json/* has */.zy)(stats, 'testsRegistered') || ((0,json/* has */.zy)(stats, 'passes') && Array.isArray((0,json/* field */.ZZ)(shape, 'results')));
    },
    read: mochawesome_read,
    documentation: {
        producers: ['Mochawesome'],
        reads: 'nested suites, hooks that failed, tests that did not run',
        limits: 'retries leave no trace in the report',
    },
};
function* mochawesome_read(chunks) {
    const stats = new Map();
    const counted = tally();
    let waiting = 0;
    for (const { at, value, path } of (0,json_scan/* jsonEntries */.T)(chunks, ['stats/*', 'results/*'])) {
        if (at === 'stats/*') {
            stats.set(String(path[1]), value);
            if (path[1] === 'start')
                yield (0,json/* instant */.uR)(value);
            continue;
        }
        const file = mochawesome_readFile(value);
        waiting += file.waiting;
        counted.add(file.cases);
        yield { cases: file.cases };
    }
    const { total = 0, failed = 0 } = counted.counts();
    const registered = (0,json/* count */.U9)(stats.get('testsRegistered')) ?? (0,json/* count */.U9)(stats.get('tests'));
    yield* compareDeclared({ total: registered, failed: (0,json/* count */.U9)(stats.get('failures')) }, { total, failed });
    if (waiting > 0)
        yield { incomplete: `${waiting} ${waiting === 1 ? 'test' : 'tests'} did not run` };
    if (stats.get('end') === undefined)
        yield { incomplete: 'the report has no end of the run' };
}
function mochawesome_readFile(root) {
    const cases = [];
    let waiting = 0;
    const open = [{ suite: root, titles: '', file: undefined, isBroken: false }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { suite } = next;
        const titles = (0,json/* below */.Gz)(next.titles, (0,report_text/* named */.KT)((0,json/* text */.Qq)((0,json/* field */.ZZ)(suite, 'title')), ''));
        const file = [(0,json/* field */.ZZ)(suite, 'fullFile'), (0,json/* field */.ZZ)(suite, 'file')].map(json/* text */.Qq).find((path) => path !== undefined && path !== '') ??
            next.file;
        const place = { suite: file, ...(file === undefined ? {} : { file }), classname: titles };
        const hooks = [...(0,json/* list */.p_)((0,json/* field */.ZZ)(suite, 'beforeHooks')), ...(0,json/* list */.p_)((0,json/* field */.ZZ)(suite, 'afterHooks'))].filter(hasFailed);
        const isBroken = next.isBroken || hooks.length > 0;
        for (const hook of hooks)
            cases.push({ ...place, ...mochawesome_readTest(hook, isBroken), kind: 'suite' });
        for (const test of (0,json/* list */.p_)((0,json/* field */.ZZ)(suite, 'tests'))) {
            cases.push({ ...place, ...mochawesome_readTest(test, isBroken) });
            if ((0,json/* isTrue */.Hn)((0,json/* field */.ZZ)(test, 'skipped')) && !isBroken)
                waiting++;
        }
        for (const inner of (0,json/* list */.p_)((0,json/* field */.ZZ)(suite, 'suites')).toReversed())
            open.push({ suite: inner, titles, file, isBroken });
    }
    return { cases, waiting };
}
function hasFailed(test) {
    return (0,json/* isTrue */.Hn)((0,json/* field */.ZZ)(test, 'fail')) || (0,json/* field */.ZZ)(test, 'state') === 'failed';
}
function mochawesome_readTest(test, isBroken) {
    return {
        kind: 'case',
        name: (0,report_text/* named */.KT)((0,json/* text */.Qq)((0,json/* field */.ZZ)(test, 'title')), '(no name)'),
        attempts: mochawesome_attemptsOf(test, isBroken),
        repeated: 'case',
        ...(0,json/* duration */.p0)((0,json/* field */.ZZ)(test, 'duration')),
    };
}
function mochawesome_attemptsOf(test, isBroken) {
    if (hasFailed(test))
        return [mochawesome_failureFrom((0,json/* field */.ZZ)(test, 'err'))];
    const state = (0,json/* field */.ZZ)(test, 'state');
    if (state === 'passed')
        return tests/* PASSED_ONCE */.Xw;
    if (state === 'pending' || (0,json/* isTrue */.Hn)((0,json/* field */.ZZ)(test, 'pending')))
        return [(0,report_text/* skipped */.hT)('')];
    if ((0,json/* isTrue */.Hn)((0,json/* field */.ZZ)(test, 'skipped')))
        return [(0,report_text/* skipped */.hT)(isBroken ? 'did not run: a hook failed' : 'did not run')];
    return [(0,report_text/* unknownStatus */.lj)(state)];
}
function mochawesome_failureFrom(error) {
    return (0,report_text/* failed */.gz)({ ...(0,report_text/* typedMessage */.Cp)((0,json/* asText */.e1)((0,json/* field */.ZZ)(error, 'message')) ?? ''), detail: (0,json/* asText */.e1)((0,json/* field */.ZZ)(error, 'estack')) });
}

// EXTERNAL MODULE: ./lib/formats/junit-numbers.js
var junit_numbers = __webpack_require__(81967);
;// CONCATENATED MODULE: ./lib/formats/dotnet-values.js

const COMMA = /^\d{1,12},\d{1,12}$/;
/** Milliseconds of a duration in seconds; NUnit 2 and xUnit.net write the machine's decimal comma (`0,014`). */
function secondsOf(at, attribute) {
    const written = at.text(attribute)?.trim() ?? '';
    return COMMA.test(written) ? Math.round(Number(written.replace(',', '.')) * 1000) : (0,junit_numbers/* milliseconds */.Rz)(at, attribute);
}
const SPAN = /^(?:(\d{1,6})\.)?(\d{1,2}):(\d\d):(\d\d(?:\.\d{1,9})?)$/;
/** Milliseconds of a .NET TimeSpan: `[d.]hh:mm:ss[.fffffff]`. */
function spanOf(written) {
    const parts = SPAN.exec(written ?? '');
    if (parts === null)
        return undefined;
    const [, days = '0', hours, minutes, seconds] = parts;
    const whole = (Number(days) * 24 + Number(hours)) * 60 + Number(minutes);
    return Math.round((whole * 60 + Number(seconds)) * 1000);
}
/** Milliseconds since 1970 of `2026-01-02T03:04:05Z`, also with the blank that NUnit 3 writes for the T. */
function instantOf(written) {
    return (0,junit_numbers/* timestamp */.vE)(written?.replace(/^(\d{4}-\d\d-\d\d) (?=\d\d:)/, '$1T'), 'written');
}
/** `Ns.Outer+Inner, Assembly, Version=1.0.0.0` → `Ns.Outer+Inner`, as old MSTest writes it. */
function classOf(written) {
    return (written ?? '')
        .replace(/, [^,()[\]<>]{1,200}(?:, (?:Version|Culture|PublicKeyToken)=[^,]{1,80}){1,3}$/, '')
        .trim();
}
/** The suite of a class: nested classes are in that of the outermost. */
function outermostClass(classname) {
    const outer = classname.replace(/\+.*$/s, '');
    return outer === '' ? undefined : outer;
}
/** The name without the class before it, which runners write or leave out as they please. */
function withoutClass(name, classname) {
    const isInside = classname !== '' && name.startsWith(`${classname}.`) && name.length > classname.length + 1;
    return isInside ? name.slice(classname.length + 1) : name;
}
/** `Ns.Fixture(1).Method("a.b")` → class `Ns.Fixture(1)`, name `Method("a.b")`: the last point outside of brackets and quotes. */
function splitQualified(name) {
    let depth = 0;
    let point = -1;
    let isQuoted = false;
    for (let i = 0; i < name.length; i++) {
        const c = name[i];
        if (isQuoted) {
            if (c === '\\')
                i++;
            else if (c === '"')
                isQuoted = false;
        }
        else if (c === '"')
            isQuoted = true;
        else if (c === '(' || c === '<' || c === '[')
            depth++;
        else if (c === ')' || c === '>' || c === ']')
            depth--;
        else if (c === '.' && depth <= 0)
            point = i;
        else if (c === ' ' && depth <= 0)
            break; // a sentence, not a qualified name
    }
    if (point <= 0 || point === name.length - 1)
        return { classname: '', name };
    return { classname: name.slice(0, point), name: name.slice(point + 1) };
}
/** `C:\a\b\Tests.dll` → `Tests`. */
function assemblyName(path) {
    const name = (path ?? '').replace(/^.*[\\/]/s, '').replace(/\.(?:dll|exe)$/i, '');
    return name === '' ? undefined : name;
}

;// CONCATENATED MODULE: ./lib/formats/nunit-case.js



/** A test of NUnit 2 or 3: its suite is its outermost class. */
function nunitCase({ classname, name, assembly, outcome, ms }) {
    return {
        kind: 'case',
        suite: outermostClass(classname) ?? assembly,
        classname,
        name: (0,report_text/* named */.KT)(name, '(no name)'),
        attempts: (0,tests/* onlyAttempt */.u8)(outcome),
        ...(ms === undefined ? {} : { ms }),
        repeated: 'case',
    };
}

;// CONCATENATED MODULE: ./lib/formats/nunit2.js






/*
 * NUnit 2 (`test-results`), nunit3-console's format=nunit2, MbUnit, and what copies it.
 *
 * Until 2.4 a test has `executed` and `success` and no `result`; some writers leave out `success`, too: then a <failure> decides.
 *   What is neither executed nor says that it passed is skipped; a word that is neither True nor False is an error.
 * NotRunnable and Invalid (no fitting constructor, wrong signature) are errors: NUnit 3 counts them as failed.
 * A suite's failure (TestFixtureSetUp, TestFixtureTearDown) is an entry of kind suite; "Child test failed" is none.
 * Times with the machine's decimal comma; date and time without a zone, so they say nothing.
 */
const nunit2_ELEMENTS = ['test-results', 'test-suite', 'test-case', 'failure', 'reason', 'message', 'stack-trace'];
const nunit2_ATTRIBUTES = ['name', 'type', 'executed', 'success', 'result', 'time', 'total', 'errors', 'failures'];
const nunit2_E = (0,xml_events/* numbered */.jN)(nunit2_ELEMENTS);
const nunit2_A = (0,xml_events/* numbered */.jN)(nunit2_ATTRIBUTES);
/** Results of a suite that has no failure of its own; old writers give none. */
const UNSUSPICIOUS = new Set(['', 'Success', 'Ignored', 'Skipped', 'NotRun', 'Inconclusive']);
function nunit2Parser(output) {
    const open = [];
    let declared;
    let inside;
    let failures = 0;
    function openElement(at) {
        open.push({
            name: at.text(nunit2_A.name) ?? '',
            type: at.repeatedText(nunit2_A.type) ?? '',
            executed: at.repeatedText(nunit2_A.executed)?.toLowerCase(),
            success: at.repeatedText(nunit2_A.success)?.toLowerCase(),
            result: at.repeatedText(nunit2_A.result),
            ms: secondsOf(at, nunit2_A.time),
            failuresBefore: failures,
            classname: '',
            hasFailure: false,
            message: '',
            detail: '',
            reason: '',
        });
    }
    function closeCase(test) {
        const { classname, name } = splitQualified(test.name);
        const outcome = nunit2_outcomeOf(test);
        if (outcome.status === 'failed')
            failures++;
        const fixture = open.at(-1);
        if (fixture !== undefined)
            fixture.classname = classname;
        output.add(nunitCase({ classname, name, assembly: suiteOf(open), outcome, ms: test.ms }));
    }
    function closeSuite(suite) {
        const says = `${suite.message}${suite.detail}`.trim();
        const isOwn = suite.hasFailure && !/^(?:(?:One or more )?child tests? (?:failed|had errors)\.?)?$/i.test(says);
        const isFailed = !UNSUSPICIOUS.has(suite.result ?? '') || suite.success === 'false';
        if (!isOwn && !(isFailed && failures === suite.failuresBefore))
            return;
        failures++;
        const { message, detail, reason } = suite;
        const text = says !== '' ? message : reason.trim() !== '' ? reason : 'the suite failed although no test in it did';
        const { classname } = suite;
        output.add({
            kind: 'suite',
            suite: outermostClass(classname) ?? suiteOf([...open, suite]),
            classname,
            name: `[suite] ${(0,report_text/* named */.KT)(assemblyName(suite.name), '(no name)')}`,
            attempts: [(0,report_text/* errored */.sb)({ message: text, detail })],
            repeated: 'case',
        });
    }
    return {
        open(element, at) {
            if (element === nunit2_E['test-results']) {
                const failed = (at.number(nunit2_A.errors) ?? 0) + (at.number(nunit2_A.failures) ?? 0);
                declared = { total: at.number(nunit2_A.total), failed };
            }
            else if (element === nunit2_E['test-suite'] || element === nunit2_E['test-case'])
                openElement(at);
            else if (element === nunit2_E.failure || element === nunit2_E.reason) {
                inside = element === nunit2_E.failure ? 'failure' : 'reason';
                const owner = open.at(-1);
                if (owner !== undefined && element === nunit2_E.failure)
                    owner.hasFailure = true;
            }
            else
                return inside !== undefined;
            return false;
        },
        close(element, text) {
            if (element === nunit2_E['test-case'] || element === nunit2_E['test-suite']) {
                const closed = open.pop();
                if (closed !== undefined)
                    (element === nunit2_E['test-case'] ? closeCase : closeSuite)(closed);
            }
            else if (element === nunit2_E.failure || element === nunit2_E.reason)
                inside = undefined;
            else {
                const owner = open.at(-1);
                if (owner === undefined)
                    return;
                if (element === nunit2_E['stack-trace'])
                    owner.detail = text;
                else if (inside === 'reason')
                    owner.reason = text;
                else if (element === nunit2_E.message)
                    owner.message = text;
            }
        },
        finish() {
            if (declared === undefined)
                return;
            const { total, failed } = output.counted();
            checkDeclared(output, declared, { total, failed: Math.max(failed, failures) });
        },
    };
}
function nunit2_outcomeOf(test) {
    const { executed, success, result, hasFailure, message, detail, reason } = test;
    const failure = { message: `${message}${detail}`.trim() === '' ? 'failed, without a message' : message, detail };
    switch (result) {
        case 'Success':
            return hasFailure || success === 'false' ? (0,report_text/* failed */.gz)(failure) : tests/* PASSED */.f5;
        case 'Failure':
            return (0,report_text/* failed */.gz)(failure);
        case 'Error':
            // An exception, in the test or in its set-up: only the message tells.
            return /^(?:TestFixture)?SetUp\b/i.test(message) ? (0,report_text/* errored */.sb)(failure) : (0,report_text/* failed */.gz)(failure);
        case 'NotRunnable':
        case 'Invalid':
            return (0,report_text/* errored */.sb)({ message: reason.trim() === '' ? 'the test cannot be run' : reason });
        case 'Cancelled':
            return (0,report_text/* errored */.sb)({ message: 'the run was cancelled', detail });
        case 'Ignored':
        case 'Skipped':
        case 'NotRun':
        case 'Inconclusive':
            return (0,report_text/* skipped */.hT)(reason.trim() === '' ? (message.trim() === '' ? result.toLowerCase() : message) : reason);
        case undefined:
            break;
    }
    if (result !== undefined)
        return (0,report_text/* unknownStatus */.lj)(result);
    if (hasFailure || success === 'false')
        return (0,report_text/* failed */.gz)(failure);
    if (executed === 'false')
        return (0,report_text/* skipped */.hT)(reason);
    return success === 'true' || (success === undefined && executed === 'true') ? tests/* PASSED */.f5 : (0,report_text/* unknownStatus */.lj)(success);
}
/** The nearest fixture that has a name. */
function suiteOf(open) {
    const fixture = open.findLast(({ type, name }) => name !== '' && !/^(?:Theory|ParameterizedTest)$/.test(type));
    return assemblyName(fixture?.name);
}
function nunit2_read(chunks) {
    return readXmlTests(chunks, { elements: nunit2_ELEMENTS, attributes: nunit2_ATTRIBUTES }, nunit2Parser);
}
const nunit2 = {
    name: 'nunit2',
    title: 'NUnit 2 XML',
    kind: 'tests',
    claims: ({ root }) => root?.name === 'test-results',
    read: nunit2_read,
    documentation: {
        producers: ['NUnit 2'],
        reads: 'errors of fixtures, skip reasons, duration',
        limits: 'no file and line, no time zone',
    },
};

;// CONCATENATED MODULE: ./lib/formats/nunit3-outcome.js


/**
 * | result | here | |
 * |---|---|---|
 * | Passed, Warning | passed | NUnit counts warnings apart, and the run succeeds with them |
 * | Failed | failed | |
 * | Failed, label Error, Cancelled or Invalid, or site SetUp or Parent | error | the set-up threw, the run was stopped, the test cannot be run |
 * | Skipped, Inconclusive | skipped | the label (Ignored, Explicit) is the reason where there is no message |
 * | anything else, or none | error | nothing says that it passed |
 *
 * An exception in the test itself has the label Error, too, and the site Test: that is a failure.
 */
function nunitOutcome({ result, label, site }, failure, reason) {
    // Unity's test runner and some adapters write `Failed(Child)`, `Failed:Error`, `Skipped:Ignored`.
    const [, word, added] = /^([A-Za-z]{1,20})(?:[:(]([A-Za-z]{1,20})\)?)?$/.exec(result ?? '') ?? [];
    const mark = label ?? added ?? '';
    switch (word) {
        case 'Passed':
        case 'Warning':
            return tests/* PASSED */.f5;
        case 'Failed':
            return neverRan(mark, site)
                ? (0,report_text/* errored */.sb)(withMessage(failure, reason, mark))
                : (0,report_text/* failed */.gz)(withMessage(failure, reason, mark));
        case 'Skipped':
            return (0,report_text/* skipped */.hT)(reason.trim() === '' ? mark.toLowerCase() : reason);
        case 'Inconclusive':
            return (0,report_text/* skipped */.hT)(reason.trim() === '' ? 'inconclusive' : reason);
        case undefined:
            return (0,report_text/* unknownStatus */.lj)(result);
    }
    return (0,report_text/* unknownStatus */.lj)(result);
}
function neverRan(label, site) {
    return label === 'Cancelled' || label === 'Invalid' || site === 'SetUp' || site === 'Parent';
}
function withMessage(failure, reason, label) {
    if (`${failure.message ?? ''}${failure.detail ?? ''}`.trim() !== '')
        return failure;
    const isSentence = label.includes(' '); // `Test exceeded Timeout value 1ms.`
    const unsaid = isSentence ? label : `failed${label === '' ? '' : ` (${label})`}, without a message`;
    const said = reason.trim() === '' ? unsaid : reason;
    return { ...failure, message: said };
}

;// CONCATENATED MODULE: ./lib/formats/nunit3.js







/*
 * NUnit 3 and 4: nunit3-console, NunitXml.TestLogger, Unity's test runner. Outcomes: nunit3-outcome.ts.
 *
 * Failed without a <failure>: failed all the same.
 * A suite's own failure (site SetUp or TearDown; an assembly that cannot be loaded: runstate NotRunnable) has no test: it is an entry of
 *   kind suite, or collection for an assembly. A suite that failed because of its tests (site Child or Parent, or a failed test in it) is
 *   none. Older writers give no site: then a failed suite counts when no test in it failed.
 * Unity: result="Failed(Child)"; `test-run` may lack total and failed.
 * <assertions> repeat what the failure says; attachments, properties and output are not read.
 */
const nunit3_ELEMENTS = [
    'test-run',
    'test-suite',
    'test-case',
    'failure',
    'reason',
    'message',
    'stack-trace',
    'assertion',
    'attachment',
    'output',
];
const nunit3_ATTRIBUTES = [
    'name',
    'fullname',
    'classname',
    'type',
    'runstate',
    'result',
    'label',
    'site',
    'duration',
    'start-time',
    'total',
    'failed',
];
const nunit3_E = (0,xml_events/* numbered */.jN)(nunit3_ELEMENTS);
const nunit3_A = (0,xml_events/* numbered */.jN)(nunit3_ATTRIBUTES);
function nunit3Parser(output) {
    const open = [];
    let declared;
    let inside;
    let failures = 0;
    function openElement(element, at) {
        open.push({
            element,
            type: at.repeatedText(nunit3_A.type) ?? '',
            name: at.text(nunit3_A.name) ?? '',
            fullname: at.text(nunit3_A.fullname) ?? '',
            classname: at.repeatedText(nunit3_A.classname) ?? '',
            runstate: at.repeatedText(nunit3_A.runstate),
            result: at.repeatedText(nunit3_A.result),
            label: at.repeatedText(nunit3_A.label),
            site: at.repeatedText(nunit3_A.site),
            ms: secondsOf(at, nunit3_A.duration),
            failuresBefore: failures,
            message: '',
            detail: '',
            reason: '',
        });
    }
    function openRun(at) {
        output.started(instantOf(at.text(nunit3_A['start-time'])));
        declared = { total: at.number(nunit3_A.total), failed: at.number(nunit3_A.failed), result: at.text(nunit3_A.result) };
        if (at.is(nunit3_A.label, 'Cancelled'))
            output.incomplete('the run was cancelled');
    }
    function closeCase(test) {
        const { classname, name } = namesOf(test);
        const outcome = nunitOutcome(test, textOf(test), test.reason);
        if (outcome.status === 'failed')
            failures++;
        if (test.label === 'Cancelled')
            output.incomplete('the run was cancelled');
        output.add(nunitCase({ classname, name, assembly: assemblyOf(open), outcome, ms: test.ms }));
    }
    function closeSuite(suite) {
        // Its tests say all there is.
        if (suite.result === undefined && suite.message === '' && suite.detail === '')
            return;
        const outcome = nunitOutcome(suite, textOf(suite), suite.reason);
        if (outcome.status !== 'failed' || isFailureOfOthers(suite))
            return;
        failures++;
        const isAssembly = suite.type === 'Assembly' || suite.type === 'Project' || suite.type === 'Unknown';
        const cannotLoad = isAssembly && suite.runstate === 'NotRunnable';
        const classname = suite.type.endsWith('Fixture') ? suite.classname || suite.fullname : '';
        output.add({
            kind: cannotLoad ? 'collection' : 'suite',
            suite: outermostClass(classname) ?? assemblyOf([...open, suite]),
            classname,
            name: `[${(0,report_text/* named */.KT)(suite.type, 'suite')}${suite.site === undefined ? '' : ` ${suite.site}`}] ${(0,report_text/* named */.KT)(suite.name, '(no name)')}`,
            attempts: [asError(outcome)],
            repeated: 'case',
        });
    }
    function isFailureOfOthers({ site, failuresBefore, message, detail }) {
        if (site === 'Child' || site === 'Parent')
            return failures > failuresBefore || site === 'Parent';
        if (site === 'SetUp' || site === 'TearDown')
            return false;
        const saysNothing = /^(?:One or more child tests had errors.*)?$/i.test(`${message}${detail}`.trim());
        return failures > failuresBefore && saysNothing;
    }
    function closeText(element, text) {
        const owner = open.at(-1);
        if (owner === undefined || text === '')
            return;
        if (element === nunit3_E['stack-trace'])
            owner.detail = text;
        else if (inside === 'reason')
            owner.reason = text;
        else
            owner.message = text;
    }
    return {
        open(element, at) {
            if (element === nunit3_E['test-run'])
                openRun(at);
            else if (element === nunit3_E['test-suite'] || element === nunit3_E['test-case'])
                openElement(element, at);
            else if (element === nunit3_E.failure)
                inside = 'failure';
            else if (element === nunit3_E.reason)
                inside = 'reason';
            else if (element === nunit3_E.assertion || element === nunit3_E.attachment || element === nunit3_E.output)
                inside = undefined;
            else
                return inside !== undefined;
            return false;
        },
        close(element, text) {
            if (element === nunit3_E['test-case'] || element === nunit3_E['test-suite']) {
                const closed = open.pop();
                if (closed !== undefined)
                    (element === nunit3_E['test-case'] ? closeCase : closeSuite)(closed);
            }
            else if (element === nunit3_E.message || element === nunit3_E['stack-trace'])
                closeText(element, text);
            else
                inside = undefined;
        },
        finish() {
            if (declared === undefined)
                return;
            const { result, ...counts } = declared;
            const counted = output.counted();
            checkDeclared(output, counts, { total: counted.total, failed: Math.max(counted.failed, failures) });
            if (/^Failed/.test(result ?? '') && failures === 0 && (counts.failed ?? 0) === 0) {
                const message = 'the run failed although nothing in it did';
                output.incomplete(message);
                output.add((0,run_error/* runError */.ML)({ message }));
            }
        },
    };
}
function textOf({ message, detail }) {
    return { message, detail };
}
/** Older engines give only names. */
function namesOf({ classname, fullname, name }) {
    if (classname !== '')
        return { classname, name: withoutClass(name, classname) };
    const split = splitQualified(fullname === '' ? name : fullname);
    return { classname: split.classname, name: name === '' ? split.name : withoutClass(name, split.classname) };
}
function assemblyOf(open) {
    const assembly = open.find(({ type }) => type === 'Assembly') ?? open.find(({ name }) => name !== '');
    return assemblyName(assembly?.name);
}
function asError(outcome) {
    return outcome.status === 'failed' ? { ...outcome, kind: 'error' } : outcome;
}
function nunit3_read(chunks) {
    return readXmlTests(chunks, { elements: nunit3_ELEMENTS, attributes: nunit3_ATTRIBUTES }, nunit3Parser);
}
const nunit3 = {
    name: 'nunit3',
    title: 'NUnit 3 XML',
    kind: 'tests',
    claims: ({ root }) => root?.name === 'test-run',
    read: nunit3_read,
    documentation: {
        producers: ['nunit3-console', 'Unity'],
        reads: 'errors of set-up, tear-down and loading, skip reasons, duration, time of the run',
        limits: 'a retried test shows its last attempt only',
    },
};

;// CONCATENATED MODULE: ./lib/formats/opencover.js



/*
 * OpenCover XML (OpenCover, coverlet --format opencover, AltCover): Modules → Classes → Methods → SequencePoints and BranchPoints.
 *
 * Line rule: every line from the first to the last of a sequence point (sl … el); covered if any point on it was visited (vc > 0). Compiler
 * generated points have no line, or the hidden line 0xFEEFEE: left out.
 * Branches: by method, offset and path. OpenCover's own branch totals have one more for each method; they are not read.
 * Functions: methods, by full name; covered if visited, or if one of their points was.
 *
 * Modules and methods with skippedDueTo (filters, missing PDBs, attributes) do not count. The file is fileid of the point, else the FileRef
 * of the method. Percentages and numSequencePoints are rounded or differ by version: never read.
 */
const opencover_ELEMENTS = ['Module', 'File', 'Method', 'Name', 'FileRef', 'SequencePoint', 'BranchPoint'];
const opencover_ATTRIBUTES = [
    'skippedDueTo',
    'uid',
    'fullPath',
    'visited',
    'vc',
    'sl',
    'el',
    'fileid',
    'offset',
    'path',
    'ordinal',
];
const opencover_E = (0,xml_events/* numbered */.jN)(opencover_ELEMENTS);
const opencover_A = (0,xml_events/* numbered */.jN)(opencover_ATTRIBUTES);
const HIDDEN = 0xfeefee;
function openCoverParser(output) {
    const paths = new Map();
    let files = new Map();
    let moduleSkipped = false;
    let method;
    function fileOf(uid) {
        const path = uid === undefined ? undefined : paths.get(uid);
        if (path === undefined)
            return undefined;
        const known = files.get(path) ?? { lines: new Map(), branches: [], functions: [] };
        files.set(path, known);
        return known;
    }
    function openPoint(at, owner) {
        const first = at.number(opencover_A.sl);
        if (first === undefined || first < 1 || first === HIDDEN)
            return;
        owner.file ??= at.text(opencover_A.fileid);
        const file = fileOf(at.repeatedText(opencover_A.fileid) ?? owner.file);
        if (file === undefined) {
            output.odd('a sequence point names no file that the report lists: left out');
            return;
        }
        owner.firstLine ??= first;
        const hits = Math.max(0, at.number(opencover_A.vc) ?? 0);
        if (hits > 0)
            owner.visited = true;
        addLines(file.lines, { first, last: at.number(opencover_A.el) ?? first, hits });
    }
    function openBranch(at, owner) {
        // OpenCover before 4.5.3 does not say on which line a branch is.
        const line = at.number(opencover_A.sl) ?? owner.firstLine;
        if (line === undefined || line < 1 || line === HIDDEN)
            return;
        const file = fileOf(at.repeatedText(opencover_A.fileid) ?? owner.file);
        if (file === undefined)
            return;
        const arm = `${owner.name} ${at.text(opencover_A.offset) ?? at.text(opencover_A.ordinal) ?? ''}.${at.text(opencover_A.path) ?? ''}`;
        file.branches.push({ line, arm, hits: Math.max(0, at.number(opencover_A.vc) ?? 0) });
    }
    function open(element, at) {
        if (element === opencover_E.SequencePoint) {
            if (method !== undefined && !method.skipped)
                openPoint(at, method);
        }
        else if (element === opencover_E.BranchPoint) {
            if (method !== undefined && !method.skipped)
                openBranch(at, method);
        }
        else if (element === opencover_E.Method) {
            const skipped = moduleSkipped || at.has(opencover_A.skippedDueTo);
            method = { skipped, name: '', visited: at.is(opencover_A.visited, 'true'), file: undefined, firstLine: undefined };
        }
        else if (element === opencover_E.FileRef) {
            if (method !== undefined)
                method.file = at.text(opencover_A.uid);
        }
        else if (element === opencover_E.File)
            paths.set(at.text(opencover_A.uid) ?? '', at.text(opencover_A.fullPath) ?? '');
        else if (element === opencover_E.Module)
            moduleSkipped = at.has(opencover_A.skippedDueTo);
        return element === opencover_E.Name && method !== undefined;
    }
    function close(element, text) {
        if (element === opencover_E.Name && method !== undefined)
            method.name = text.trim();
        else if (element === opencover_E.Method) {
            if (method !== undefined && !method.skipped && method.firstLine !== undefined) {
                fileOf(method.file)?.functions.push({ id: method.name, hits: method.visited ? 1 : 0 });
            }
            method = undefined;
        }
        else if (element === opencover_E.Module) {
            for (const [path, { lines, branches, functions }] of files) {
                output.file({ path, lines: [...lines.keys()], hits: [...lines.values()], branches, functions });
            }
            files = new Map();
        }
    }
    return { open, close };
}
function opencover_read(chunks) {
    return (0,xml_coverage/* readXmlReport */._)(chunks, { elements: opencover_ELEMENTS, attributes: opencover_ATTRIBUTES }, openCoverParser);
}
const opencover = {
    name: 'opencover',
    title: 'OpenCover XML',
    kind: 'coverage',
    claims: ({ root }) => root?.name === 'CoverageSession',
    read: opencover_read,
    documentation: {
        producers: [],
        reads: 'lines, branches by identity, methods',
        limits: 'OpenCover counts an extra branch for each method in its own totals',
    },
};

;// CONCATENATED MODULE: ./lib/formats/phpunit-coverage.js


/*
 * PHPUnit coverage XML (--coverage-xml): index.xml, and one file per source file beside it.
 *
 * Totals only: <lines executable executed> of each source file. The files beside the index list the lines that ran, but not those that
 * did not; they add the functions (covered if a line of them ran). Both name the same source files, so that reading all of them
 * counts nothing twice. Totals of folders are not read, nor `tested` (methods of which every line ran).
 * The path: the project's source folder and the `href` without .xml; beside the index, `path` and `name`.
 */
const phpunit_coverage_ELEMENTS = ['project', 'directory', 'file', 'totals', 'lines', 'method', 'function'];
const phpunit_coverage_ATTRIBUTES = ['source', 'name', 'path', 'href', 'executable', 'executed', 'signature', 'start'];
const phpunit_coverage_E = (0,xml_events/* numbered */.jN)(phpunit_coverage_ELEMENTS);
const phpunit_coverage_A = (0,xml_events/* numbered */.jN)(phpunit_coverage_ATTRIBUTES);
function phpUnitParser(output) {
    let source = '';
    let file;
    let inTotals = false;
    function open(element, at) {
        if (element === phpunit_coverage_E.project)
            source = at.text(phpunit_coverage_A.source) ?? '';
        else if (element === phpunit_coverage_E.file)
            file = { path: phpunit_coverage_pathOf(at, source), functions: [], lines: undefined };
        else if (element === phpunit_coverage_E.totals)
            inTotals = true;
        else if (file !== undefined && element === phpunit_coverage_E.lines && inTotals)
            file.lines = phpunit_coverage_ratio(at);
        else if (file !== undefined && !inTotals && (element === phpunit_coverage_E.method || element === phpunit_coverage_E.function)) {
            const { covered, total } = phpunit_coverage_ratio(at);
            const id = `${at.text(phpunit_coverage_A.start) ?? ''}:${at.text(phpunit_coverage_A.name) ?? ''}`;
            if (total > 0)
                file.functions.push({ id, hits: covered > 0 ? 1 : 0 });
        }
        return false;
    }
    function close(element) {
        if (element === phpunit_coverage_E.totals)
            inTotals = false;
        else if (element === phpunit_coverage_E.file && file !== undefined) {
            const { path, lines, functions } = file;
            if (lines === undefined)
                output.odd('a file has no totals of its lines: left out');
            else
                output.file({ path, lines: [], hits: [], functions, totals: { lines } });
            file = undefined;
        }
    }
    return { open, close };
}
function phpunit_coverage_pathOf(at, source) {
    const href = at.text(phpunit_coverage_A.href);
    const below = href === undefined ? `${at.text(phpunit_coverage_A.path) ?? ''}/${at.text(phpunit_coverage_A.name) ?? ''}` : href.replace(/\.xml$/, '');
    return [source, below.replace(/^\/+/, '')].filter((part) => part !== '').join('/');
}
function phpunit_coverage_ratio(at) {
    const total = Math.max(0, Math.floor(at.number(phpunit_coverage_A.executable) ?? 0));
    return { covered: Math.min(total, Math.max(0, Math.floor(at.number(phpunit_coverage_A.executed) ?? 0))), total };
}
function phpunit_coverage_read(chunks) {
    return (0,xml_coverage/* readXmlReport */._)(chunks, { elements: phpunit_coverage_ELEMENTS, attributes: phpunit_coverage_ATTRIBUTES }, phpUnitParser);
}
const phpunitCoverage = {
    name: 'phpunit-coverage',
    title: 'PHPUnit coverage XML',
    kind: 'coverage',
    // phpunit.xml, the tool's configuration, has the same root element.
    claims: ({ root }) => root?.name === 'phpunit' && (root.attributes.get('xmlns') ?? '').includes('schema.phpunit.de/coverage'),
    read: phpunit_coverage_read,
    documentation: {
        producers: ['phpunit'],
        reads: 'totals of lines per file, functions',
        limits: 'no lines: it lists only those that ran. Use --coverage-clover or --coverage-cobertura for changed lines',
    },
};

;// CONCATENATED MODULE: ./lib/formats/pit.js


/*
 * PIT mutations.xml (Java): mutations → mutation { status } → sourceFile, mutatedClass, lineNumber, mutator.
 *
 * KILLED, TIMED_OUT, MEMORY_ERROR and RUN_ERROR are noticed, as in PIT's own score; SURVIVED and NO_COVERAGE are not. NON_VIABLE changes
 * do not load: no valid mutants (PIT counts them as noticed). NOT_STARTED and STARTED: the run broke off. A status that is not
 * known counts as survived.
 * The path is the package of the class and the source file, without the source root. A mutation of several lines names the first.
 */
const pit_ELEMENTS = ['mutation', 'sourceFile', 'mutatedClass', 'lineNumber', 'mutator'];
const pit_ATTRIBUTES = ['status'];
const pit_E = (0,xml_events/* numbered */.jN)(pit_ELEMENTS);
const pit_A = (0,xml_events/* numbered */.jN)(pit_ATTRIBUTES);
const STATUSES = new Map([
    ['KILLED', 'killed'],
    ['MEMORY_ERROR', 'killed'],
    ['RUN_ERROR', 'killed'],
    ['TIMED_OUT', 'timeout'],
    ['SURVIVED', 'survived'],
    ['NO_COVERAGE', 'no-coverage'],
    ['NON_VIABLE', 'invalid'],
    ['NOT_STARTED', 'pending'],
    ['STARTED', 'pending'],
]);
function pitParser(output) {
    const texts = new Map();
    let status = 'survived';
    let pending = 0;
    function open(element, at) {
        if (element !== pit_E.mutation)
            return true;
        texts.clear();
        const known = STATUSES.get(at.text(pit_A.status) ?? '');
        if (known === undefined)
            output.odd('a mutation has a status that is not known: it counts as survived');
        status = known ?? 'survived';
        return false;
    }
    function close(element, text) {
        if (element !== pit_E.mutation) {
            texts.set(element, text.trim());
            return;
        }
        const line = Math.max(1, Math.floor(Number(texts.get(pit_E.lineNumber))) || 1);
        const folder = (texts.get(pit_E.mutatedClass) ?? '').split('.').slice(0, -1);
        const file = [...folder, texts.get(pit_E.sourceFile) ?? ''].join('/');
        const mutator = (texts.get(pit_E.mutator) ?? '').split('.').at(-1) ?? '';
        output.mutant({ file, line, endLine: line, mutator, status });
        if (status === 'pending')
            pending++;
    }
    function finish() {
        if (pending > 0)
            output.incomplete(`${pending} mutations were not tried`);
    }
    return { open, close, finish };
}
function pit_read(chunks) {
    return (0,xml_coverage/* readXmlReport */._)(chunks, { elements: pit_ELEMENTS, attributes: pit_ATTRIBUTES }, pitParser);
}
const pit = {
    name: 'pit',
    title: 'PIT mutations.xml',
    kind: 'mutation',
    claims: ({ root }) => root?.name === 'mutations',
    read: pit_read,
    documentation: {
        producers: ['pit'],
        reads: 'mutants with place and status',
        limits: 'a path is package and file, without the source root',
    },
};

;// CONCATENATED MODULE: ./lib/formats/playwright-suite.js



function readSuite(root) {
    const read = [...testsOf(root)];
    const broken = new Set(read.filter(({ ending }) => ending === 'failed').map(({ entry }) => entry.project));
    const waiting = read.filter(({ ending, entry }) => ending === 'did not run' && !broken.has(entry.project)).length;
    return {
        cases: read.map(({ entry }) => entry),
        waiting,
        interrupted: read.filter(({ ending }) => ending === 'interrupted').length,
    };
}
function* testsOf(root) {
    const file = (0,json/* text */.Qq)((0,json/* field */.ZZ)(root, 'file')) ?? (0,json/* text */.Qq)((0,json/* field */.ZZ)(root, 'title'));
    const open = [{ suite: root, titles: '' }];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { suite, titles } = next;
        for (const spec of (0,json/* list */.p_)((0,json/* field */.ZZ)(suite, 'specs'))) {
            const place = {
                suite: file ?? (0,json/* text */.Qq)((0,json/* field */.ZZ)(spec, 'file')),
                file: (0,json/* text */.Qq)((0,json/* field */.ZZ)(spec, 'file')) ?? file,
                classname: titles,
                name: (0,report_text/* named */.KT)((0,json/* text */.Qq)((0,json/* field */.ZZ)(spec, 'title')), '(no name)'),
                ...(0,json/* lineNumber */.eT)((0,json/* field */.ZZ)(spec, 'line')),
            };
            for (const test of (0,json/* list */.p_)((0,json/* field */.ZZ)(spec, 'tests')))
                yield playwright_suite_readTest(test, place);
        }
        const inner = (0,json/* list */.p_)((0,json/* field */.ZZ)(suite, 'suites'));
        for (const one of inner.toReversed()) {
            open.push({ suite: one, titles: (0,json/* below */.Gz)(titles, (0,report_text/* named */.KT)((0,json/* text */.Qq)((0,json/* field */.ZZ)(one, 'title')), '')) });
        }
    }
}
function playwright_suite_readTest(test, { file, ...place }) {
    const results = (0,json/* list */.p_)((0,json/* field */.ZZ)(test, 'results'));
    const project = (0,json/* text */.Qq)((0,json/* field */.ZZ)(test, 'projectName')) ?? '';
    const ending = endingOf(test, results);
    const times = results.map((result) => (0,json/* number */.ai)((0,json/* field */.ZZ)(result, 'duration')) ?? 0);
    const entry = {
        kind: 'case',
        ...place,
        ...(file === undefined ? {} : { file }),
        ...(project === '' ? {} : { project }),
        attempts: ending === 'failed' || ending === 'other' ? playwright_suite_attemptsOf(test, results) : [(0,report_text/* skipped */.hT)(reasonOf(test, ending))],
        repeated: 'case',
        ...(results.length === 0 ? {} : (0,json/* duration */.p0)(times.reduce((sum, ms) => sum + ms, 0))),
    };
    return { entry, ending };
}
function endingOf(test, results) {
    const statuses = results.map((result) => (0,json/* field */.ZZ)(result, 'status'));
    if (statuses.every((status) => status === 'skipped')) {
        return (0,json/* field */.ZZ)(test, 'expectedStatus') === 'skipped' ? 'skipped' : 'did not run';
    }
    if (statuses.every((status) => status === 'skipped' || status === 'interrupted'))
        return 'interrupted';
    return (0,json/* field */.ZZ)(test, 'status') === 'unexpected' ? 'failed' : 'other';
}
function reasonOf(test, ending) {
    if (ending !== 'skipped')
        return ending;
    const annotations = (0,json/* list */.p_)((0,json/* field */.ZZ)(test, 'annotations'));
    const skip = annotations.find((one) => ['skip', 'fixme'].includes((0,json/* text */.Qq)((0,json/* field */.ZZ)(one, 'type')) ?? ''));
    return (0,json/* asText */.e1)((0,json/* field */.ZZ)(skip, 'description')) ?? ((0,json/* field */.ZZ)(skip, 'type') === 'fixme' ? 'fixme' : '');
}
/** A test that is called unexpected never ends with a pass. */
function playwright_suite_attemptsOf(test, results) {
    const expected = (0,json/* text */.Qq)((0,json/* field */.ZZ)(test, 'expectedStatus')) ?? 'passed';
    const attempts = results.map((result) => playwright_suite_outcomeOf(result, { expected, test }));
    const isUnexpected = (0,json/* field */.ZZ)(test, 'status') === 'unexpected';
    if (isUnexpected && attempts.at(-1)?.status !== 'failed') {
        attempts.push((0,report_text/* failed */.gz)({ message: 'the report says that the test did not end as expected' }));
    }
    return attempts.length === 1 && attempts[0] === tests/* PASSED */.f5 ? tests/* PASSED_ONCE */.Xw : attempts;
}
function playwright_suite_outcomeOf(result, { expected, test }) {
    const status = (0,json/* field */.ZZ)(result, 'status');
    if (status === 'passed') {
        return expected === 'passed' ? tests/* PASSED */.f5 : (0,report_text/* failed */.gz)({ message: `the test passed, and was to end as ${expected}` });
    }
    if (status === 'skipped')
        return (0,report_text/* skipped */.hT)('');
    if (status === expected) {
        const mark = (0,json/* list */.p_)((0,json/* field */.ZZ)(test, 'annotations')).find((one) => (0,json/* field */.ZZ)(one, 'type') === 'fail');
        return (0,report_text/* failedAsExpected */.WU)((0,json/* asText */.e1)((0,json/* field */.ZZ)(mark, 'description')) ?? 'test.fail');
    }
    if (status === 'failed')
        return playwright_suite_failureFrom(result);
    if (status === 'timedOut')
        return playwright_suite_failureFrom(result, 'timed out');
    return status === 'interrupted' ? (0,report_text/* errored */.sb)({ message: 'interrupted' }) : (0,report_text/* unknownStatus */.lj)(status);
}
function playwright_suite_failureFrom(result, otherwise = '') {
    const errors = (0,json/* list */.p_)((0,json/* field */.ZZ)(result, 'errors'));
    const all = errors.length > 0 ? errors : [(0,json/* field */.ZZ)(result, 'error')];
    const messages = all.map((error) => (0,json/* asText */.e1)((0,json/* field */.ZZ)(error, 'message')) ?? (0,json/* asText */.e1)((0,json/* field */.ZZ)(error, 'value')) ?? '');
    const stack = (0,json/* asText */.e1)((0,json/* field */.ZZ)((0,json/* field */.ZZ)(result, 'error'), 'stack'));
    const head = messages[0] ?? '';
    return (0,report_text/* failed */.gz)({
        ...(0,report_text/* typedMessage */.Cp)(head === '' ? otherwise : head),
        detail: messages.length > 1 ? messages.join('\n\n') : (stack ?? head),
    });
}

;// CONCATENATED MODULE: ./lib/formats/playwright-json.js
// Playwright Test's `--reporter=json`, also of `merge-reports`.
//
// - A file's suite has the suites of its describes and the specs; a spec has one test per project; a test has one result per try.
// - Ours are the words of Playwright's list reporter: passed, failed, flaky, skipped, interrupted, did not run. The report itself calls
//   the last two "skipped": a run that was interrupted, or stopped by --max-failures or a time limit, has no failure in it. What was
//   to pass and has no result did not run; unless an earlier test of the same file and project failed (serial mode, beforeAll), that
//   makes the report incomplete.
// - test.fail(): failing is expected (`expectedStatus: "failed"`), and kept apart from passing. Passing is the failure.
// - Files that cannot be loaded, no tests found, global set-up and workers that break are in `errors` of the document. After a
//   file that cannot be loaded nothing runs.
// - Messages are coloured; a test has several errors (expect.soft).





const playwrightJson = {
    name: 'playwright-json',
    title: 'Playwright JSON',
    kind: 'tests',
    claims(head) {
        if (!head.text.includes('"config"'))
            return false;
        const shape = (0,json_shape/* shapeOf */.F5)(head);
        const config = (0,json/* field */.ZZ)(shape, 'config');
        // `metadata` may hold a whole diff: the first keys decide.
        return (((0,json/* has */.zy)(config, 'forbidOnly') && (0,json/* has */.zy)(config, 'fullyParallel')) ||
            (config !== undefined && (0,json/* has */.zy)(shape, 'suites') && (0,json/* has */.zy)(shape, 'stats')));
    },
    read: playwright_json_read,
    documentation: {
        producers: ['Playwright Test'],
        reads: 'projects, every try, expected failures, tests that were interrupted or did not run, errors outside of tests',
        limits: 'steps and attachments are not read',
    },
};
const STATS = ['expected', 'unexpected', 'flaky', 'skipped'];
function* playwright_json_read(chunks) {
    const stats = new Map();
    let tests = 0;
    let waiting = 0;
    let interrupted = 0;
    for (const { at, value, path } of (0,json_scan/* jsonEntries */.T)(chunks, ['config/rootDir', 'suites/*', 'errors/*', 'stats/*'])) {
        if (at === 'config/rootDir') {
            const root = (0,json/* text */.Qq)(value);
            if (root !== undefined)
                yield { sources: [root] };
        }
        else if (at === 'suites/*') {
            const file = readSuite(value);
            tests += file.cases.length;
            waiting += file.waiting;
            interrupted += file.interrupted;
            yield { cases: file.cases };
        }
        else if (at === 'errors/*') {
            yield readError(value);
        }
        else {
            stats.set(String(path[1]), value);
            if (path[1] === 'startTime')
                yield (0,json/* instant */.uR)(value);
        }
    }
    const declared = STATS.reduce((sum, key) => sum + ((0,json/* count */.U9)(stats.get(key)) ?? 0), 0);
    if (stats.size === 0 && tests === 0)
        yield { incomplete: 'the report has neither tests nor statistics' };
    if (declared > tests)
        yield { incomplete: `the report declares ${declared} tests and has ${tests}` };
    if (interrupted > 0)
        yield { incomplete: `the run was interrupted within ${amount(interrupted)}` };
    if (waiting > 0)
        yield { incomplete: `${amount(waiting)} did not run` };
}
function amount(tests) {
    return tests === 1 ? '1 test' : `${tests} tests`;
}
/** What the run says when a limit of its own stops it. */
const STOPPED = /^(?:Testing stopped early|Timed out waiting)/;
function readError(error) {
    const message = (0,json/* asText */.e1)((0,json/* field */.ZZ)(error, 'message')) ?? (0,json/* asText */.e1)((0,json/* field */.ZZ)(error, 'value')) ?? (0,json/* asText */.e1)(error);
    const detail = (0,json/* asText */.e1)((0,json/* field */.ZZ)(error, 'stack')) ?? (0,json/* asText */.e1)((0,json/* field */.ZZ)(error, 'snippet'));
    const outcome = (0,report_text/* errored */.sb)({ ...(0,report_text/* typedMessage */.Cp)(message ?? ''), detail });
    const shown = outcome.status === 'failed' ? outcome.failure.message : '';
    if (STOPPED.test(shown))
        return { incomplete: (0,report_text/* named */.KT)(shown.split('\n', 1)[0], 'the run was stopped') };
    const location = (0,json/* field */.ZZ)(error, 'location');
    const file = (0,json/* text */.Qq)((0,json/* field */.ZZ)(location, 'file'));
    const isLoading = file !== undefined && /\.(?:spec|test)\./.test(file);
    const entry = {
        kind: isLoading ? 'collection' : 'internal',
        suite: isLoading ? file : undefined,
        ...(file === undefined ? {} : { file, ...(0,json/* lineNumber */.eT)((0,json/* field */.ZZ)(location, 'line')) }),
        classname: '',
        name: isLoading ? '[load]' : '[run]',
        attempts: [outcome],
        repeated: 'case',
    };
    return { cases: [entry] };
}

;// CONCATENATED MODULE: ./lib/formats/robot-status.js


const PARENT_SETUP = /^(?:Parent suite setup failed|Setup failed):?\n/i;
/** As 4, 6 and 7 say it: that the failure was accepted beforehand. */
const ACCEPTED = /^(?:Failed test skipped using |Test failed but (?:its tags matched|skip-on-failure mode))/;
/** The attempts of a test: one, or those that `rebot --merge` put together. */
function robotAttempts({ word, text, critical }) {
    const merged = mergedStatuses(text);
    if (merged === undefined)
        return [robot_status_outcomeOf({ word, text, critical })];
    const last = robot_status_outcomeOf({ word, text: merged.newMessage, critical });
    return [...merged.old.map((status) => robot_status_outcomeOf({ ...status, critical })), last];
}
function robot_status_outcomeOf({ word, text, critical }) {
    switch (word) {
        case 'PASS':
            return tests/* PASSED */.f5;
        case 'FAIL':
            // Before 4.0: a failure of what is not critical does not fail the run. 4.0 made it a skip.
            if (!critical)
                return (0,report_text/* failedAsExpected */.WU)(text);
            return PARENT_SETUP.test(text) ? (0,report_text/* errored */.sb)(failureIn(text)) : (0,report_text/* failed */.gz)(failureIn(text));
        case 'SKIP':
            return ACCEPTED.test(text) ? (0,report_text/* failedAsExpected */.WU)(text) : (0,report_text/* skipped */.hT)(text);
        case 'NOT RUN':
        case 'NOT_RUN':
            return (0,report_text/* skipped */.hT)(text.trim() === '' ? 'not run' : text);
        case undefined:
            return (0,report_text/* unknownStatus */.lj)(undefined);
    }
    return (0,report_text/* unknownStatus */.lj)(word);
}
/** `Setup failed:\nthe cause`: the cause is what tells failures apart. */
function failureIn(text) {
    const written = plain(text).trim();
    const cause = /^(?:(?:Parent suite |Suite )?(?:setup|teardown) failed):?\n+([^\n]+)/i.exec(written)?.[1];
    return { message: cause ?? (written === '' ? 'failed, without a message' : written), detail: written };
}
const MERGED = '<span class="merge">Test has been re-executed and results merged.</span>';
const OLD_STATUS = /<span class="old-status">Old status:<\/span> <span class="(?:pass|fail|skip)">(PASS|FAIL|SKIP)<\/span>/;
const NEW_MESSAGE = '<span class="new-message">New message:</span>';
const OLD_MESSAGE = '<span class="old-message">Old message:</span>';
/** Robot writes newest first, a rule between two attempts. */
function mergedStatuses(text) {
    if (!text.startsWith('*HTML*') || !text.includes(MERGED))
        return undefined;
    const [, ...parts] = text.split('<hr>');
    const old = [];
    let newMessage = '';
    for (const part of parts) {
        const word = OLD_STATUS.exec(part)?.[1];
        if (word !== undefined)
            old.unshift({ word, text: messageIn(part, OLD_MESSAGE) });
        else if (part.includes(NEW_MESSAGE))
            newMessage = messageIn(part, NEW_MESSAGE);
    }
    return old.length === 0 ? undefined : { newMessage, old };
}
function messageIn(part, mark) {
    const at = part.indexOf(mark);
    return at < 0 ? '' : plain(part.slice(at + mark.length)).trim();
}
const REFERENCES = { lt: '<', gt: '>', quot: '"', amp: '&' };
/** A message that begins with *HTML* is one; tags are left out. */
function plain(text) {
    const isHtml = /^\*HTML\*/.test(text) || /<br>\s*$/.test(text);
    if (!isHtml)
        return text;
    return text
        .replace(/^\*HTML\*/, '')
        .replace(/<br>/g, '\n')
        .replace(/<[^<>]{0,200}>/g, '')
        .replace(/&(lt|gt|quot|amp);/g, (_, name) => REFERENCES[name] ?? '');
}

;// CONCATENATED MODULE: ./lib/formats/robot-suite.js


/** `Tests.Login`, as Robot names it. */
function longName(suites) {
    return suites.length === 0 ? undefined : suites.map(({ name }) => name).join('.');
}
function suiteError(text, suites) {
    const what = /teardown failed/i.test(text) ? 'Suite Teardown' : 'Suite Setup';
    const file = suites.at(-1)?.file;
    return {
        kind: 'suite',
        suite: longName(suites),
        ...(file === undefined ? {} : { file }),
        classname: '',
        name: /(?:setup|teardown) failed/i.test(text) ? `[${what}]` : '[suite]',
        attempts: [(0,report_text/* errored */.sb)(failureIn(text))],
        repeated: 'case',
    };
}

;// CONCATENATED MODULE: ./lib/formats/robot.js







/*
 * Robot Framework's output.xml, 3 to 7, and what Rebot makes of it.
 *
 * Statuses of keywords and of FOR, IF and TRY are not counted: the last <status> in a test or suite is its own.
 * A suite's set-up that fails: its tests say "Parent suite setup failed" and are errors; the suite is an entry of kind suite, too.
 * A suite's tear-down that fails: the file shows its tests as they were, Robot counts all of them as failed, and so do we.
 * rebot --merge writes earlier attempts into the message of the test: they are attempts here.
 * --skiponfailure, and tests that are not critical (before 4.0): failures that were accepted, apart from passed tests.
 * <errors>: libraries that cannot be imported are told by the tests that need them; a file that cannot be parsed (older versions go on
 *   without it) is an entry of kind collection.
 * Times without a zone, and the Log that a killed Robot leaves is cut off.
 */
const robot_ELEMENTS = ['robot', 'suite', 'test', 'status', 'statistics', 'total', 'stat', 'errors', 'msg'];
const robot_ATTRIBUTES = [
    'name',
    'source',
    'line',
    'status',
    'critical',
    'elapsed',
    'starttime',
    'endtime',
    'level',
    'pass',
    'fail',
    'skip',
];
const robot_E = (0,xml_events/* numbered */.jN)(robot_ELEMENTS);
const robot_A = (0,xml_events/* numbered */.jN)(robot_ATTRIBUTES);
/** Statuses of a suite in which nothing failed. */
const robot_UNSUSPICIOUS = new Set(['PASS', 'SKIP', 'NOT RUN', 'NOT_RUN']);
function robotParser(output) {
    const suites = [];
    let test;
    /** All tests of the outermost suite wait for its tear-down. */
    let waiting = [];
    let word;
    let declared;
    /** They have a <suite> of their own, which is no test suite. */
    let inStatistics = false;
    let inTotal = false;
    let inErrors = false;
    let level = '';
    let hasUncritical = false;
    function open(at) {
        const line = at.number(robot_A.line);
        return {
            name: (0,report_text/* named */.KT)(at.text(robot_A.name), '(no name)'),
            file: at.repeatedText(robot_A.source) || suites.at(-1)?.file,
            line: line !== undefined && Number.isInteger(line) && line > 0 ? line : undefined,
            firstTest: waiting.length,
            status: { word: undefined, text: '' },
            ms: undefined,
            critical: true,
        };
    }
    function openStatus(at) {
        const owner = test ?? suites.at(-1);
        if (owner === undefined)
            return false;
        word = at.repeatedText(robot_A.status);
        owner.ms = elapsed(at);
        owner.critical = !at.is(robot_A.critical, 'no');
        return true;
    }
    function closeStatus(text) {
        const owner = test ?? suites.at(-1);
        if (owner !== undefined)
            owner.status = { word, text };
    }
    function closeTest({ name, file, line, ms, status, critical }) {
        if (!critical)
            hasUncritical = true;
        const attempts = robotAttempts({ ...status, critical });
        waiting.push({
            kind: 'case',
            suite: longName(suites),
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
            classname: '',
            name,
            attempts: attempts.length === 1 && attempts[0] === tests/* PASSED */.f5 ? tests/* PASSED_ONCE */.Xw : attempts,
            ...(ms === undefined ? {} : { ms }),
            repeated: 'case',
        });
    }
    function closeSuite(suite) {
        const { word: result, text } = suite.status;
        const says = text.replace(/^\*HTML\*\s*/, '').trim();
        if (result === undefined)
            output.incomplete(`the suite ${suite.name.slice(0, 200)} has no status`);
        // "Suite setup failed:", "Suite teardown failed:", or the one "Also" the other.
        const isOwn = says !== '' || !waiting.slice(suite.firstTest).some(({ attempts }) => attempts.at(-1)?.status === 'failed');
        if (result !== undefined && !robot_UNSUSPICIOUS.has(result) && isOwn)
            waiting.push(suiteError((0,report_text/* named */.KT)(says, 'the suite failed although nothing in it did'), [...suites, suite]));
        if (/(?:^|\n)(?:Also )?suite teardown failed:/i.test(says))
            failTests(suite.firstTest, (0,report_text/* errored */.sb)(failureIn(says)));
        if (suites.length > 0)
            return;
        for (const entry of waiting)
            output.add(entry);
        waiting = [];
    }
    function failTests(from, outcome) {
        waiting = waiting.map((entry, i) => {
            const last = entry.attempts[entry.attempts.length - 1];
            if (i < from || entry.kind !== 'case' || last?.status === 'failed')
                return entry;
            if (last?.status === 'skipped')
                return entry;
            return { ...entry, attempts: [...entry.attempts.slice(0, -1), outcome] };
        });
    }
    function openStat(at) {
        if (!inTotal)
            return false;
        const failed = at.number(robot_A.fail) ?? 0;
        const total = (at.number(robot_A.pass) ?? 0) + failed + (at.number(robot_A.skip) ?? 0);
        // Before 4.0 "Critical Tests" stands beside "All Tests".
        if (total >= (declared?.total ?? 0))
            declared = { total, failed };
        return false;
    }
    function closeMessage(text) {
        const said = (0,report_text/* firstLine */.TM)(text).slice(0, 300);
        if (level !== 'ERROR')
            return;
        output.odd(`Robot Framework says: ${said}`);
        const path = /^Parsing (?:\w+ )?'([^'\n]{1,500})' failed/.exec(text)?.[1];
        if (path === undefined)
            return;
        const attempts = [(0,report_text/* errored */.sb)({ message: text })];
        output.add({
            kind: 'collection',
            suite: path,
            file: path,
            classname: '',
            name: '[file]',
            attempts,
            repeated: 'case',
        });
    }
    return {
        open(element, at) {
            if (element === robot_E.status)
                return openStatus(at);
            if (element === robot_E.test)
                test = open(at);
            else if (element === robot_E.suite) {
                if (!inStatistics)
                    suites.push(open(at));
            }
            else if (element === robot_E.statistics)
                inStatistics = true;
            else if (element === robot_E.total)
                inTotal = true;
            else if (element === robot_E.stat)
                return openStat(at);
            else if (element === robot_E.errors)
                inErrors = true;
            else if (element === robot_E.msg && inErrors) {
                level = at.text(robot_A.level) ?? '';
                return true;
            }
            return false;
        },
        close(element, text) {
            if (element === robot_E.status)
                closeStatus(text);
            else if (element === robot_E.test) {
                if (test !== undefined)
                    closeTest(test);
                test = undefined;
            }
            else if (element === robot_E.suite) {
                const suite = inStatistics ? undefined : suites.pop();
                if (suite !== undefined)
                    closeSuite(suite);
            }
            else if (element === robot_E.statistics)
                inStatistics = false;
            else if (element === robot_E.total)
                inTotal = false;
            else if (element === robot_E.errors)
                inErrors = false;
            else if (element === robot_E.msg && inErrors)
                closeMessage(text);
        },
        finish() {
            if (declared === undefined)
                return;
            checkDeclared(output, hasUncritical ? { total: declared.total } : declared);
        },
        abandon() {
            for (const entry of waiting)
                output.add(entry);
            waiting = [];
        },
    };
}
/** Since 7.0 `elapsed` in seconds; before, `20260102 03:04:05.678` twice. */
function elapsed(at) {
    const seconds = at.number(robot_A.elapsed);
    if (seconds !== undefined)
        return seconds >= 0 ? Math.round(seconds * 1000) : undefined;
    const [start, end] = [momentOf(at.text(robot_A.starttime)), momentOf(at.text(robot_A.endtime))];
    return start === undefined || end === undefined || end < start ? undefined : end - start;
}
function momentOf(written) {
    const parts = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,6})?)$/.exec(written ?? '');
    return parts === null ? undefined : (0,junit_numbers/* timestamp */.vE)(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}`, 'UTC');
}
function robot_read(chunks) {
    return readXmlTests(chunks, { elements: robot_ELEMENTS, attributes: robot_ATTRIBUTES }, robotParser);
}
const robot = {
    name: 'robot',
    title: 'Robot Framework output.xml',
    kind: 'tests',
    // The root of a URDF model is called so, too.
    claims: ({ root }) => root?.name === 'robot' && root.attributes.has('generator'),
    read: robot_read,
    documentation: {
        producers: ['robot'],
        reads: 'attempts (rebot --merge), errors of suite set-up and tear-down, accepted failures, file and line, duration',
        limits: 'times have no zone, so an old report is not told from a new one; a dry run looks like a run',
    },
};

;// CONCATENATED MODULE: ./lib/formats/rspec-json.js
// RSpec's `--format json`.
//
// - Files that cannot be loaded are in `messages` and in `errors_outside_of_examples_count`, and then nothing runs: collection errors.
//   Hooks of contexts and of the suite that fail are there too: errors of the suite.
// - `exit` within an example ends the run with a report that looks whole, exit status 0 and an example with the status "": it did not
//   end, and what follows did not run.
// - `pending` is skipped, without a body, or failed as expected; which one is told by the message alone.
// - Shared examples have the file that defines them; the file that runs them is in the id.
// - --fail-fast leaves out the rest without a word. Retries (rspec-retry) leave no trace.






const rspecJson = {
    name: 'rspec-json',
    title: 'RSpec JSON',
    kind: 'tests',
    claims(head) {
        if (!head.text.includes('"examples"') && !head.text.includes('"messages"'))
            return false;
        const shape = (0,json_shape/* shapeOf */.F5)(head);
        const example = (0,json/* list */.p_)((0,json/* field */.ZZ)(shape, 'examples'))[0];
        const isEmpty = (0,json/* has */.zy)((0,json/* field */.ZZ)(shape, 'summary'), 'example_count');
        // Messages about files that could not be loaded stand before all else, and are long.
        const isCut = !head.whole && (0,json/* text */.Qq)((0,json/* field */.ZZ)(shape, 'version')) !== undefined && Array.isArray((0,json/* field */.ZZ)(shape, 'messages'));
        return (0,json/* has */.zy)(example, 'full_description') || isEmpty || isCut;
    },
    read: rspec_json_read,
    documentation: {
        producers: ['RSpec'],
        reads: 'errors outside of examples, pending examples, examples that ended the run',
        limits: 'retries and --fail-fast leave no trace in the report',
    },
};
function* rspec_json_read(chunks) {
    const counted = tally();
    const summary = new Map();
    const messages = [];
    let unended = 0;
    for (const { at, value, path } of (0,json_scan/* jsonEntries */.T)(chunks, ['messages/*', 'examples/*', 'summary/*'])) {
        if (at === 'messages/*')
            messages.push((0,json/* asText */.e1)(value) ?? '');
        else if (at === 'summary/*')
            summary.set(String(path[1]), value);
        else if (at === 'examples/*') {
            const cases = [readExample(value)];
            counted.add(cases);
            if ((0,json/* field */.ZZ)(value, 'status') === '')
                unended++;
            yield { cases };
        }
    }
    const errors = messages.filter((message) => OUTSIDE.test(message)).map(rspec_json_readError);
    const declared = (0,json/* declaredCount */.cM)(summary.get('errors_outside_of_examples_count')) ?? 0;
    for (let i = errors.length; i < Math.min(declared, MOST_ERRORS); i++) {
        errors.push(rspec_json_readError('an error occurred outside of examples'));
    }
    if (errors.length > 0)
        yield { cases: errors };
    if (unended > 0)
        yield { incomplete: 'an example ended the run' };
    if (summary.size === 0)
        yield { incomplete: 'the report has no summary' };
    yield* compareDeclared({ total: (0,json/* declaredCount */.cM)(summary.get('example_count')), failed: (0,json/* declaredCount */.cM)(summary.get('failure_count')) }, counted.counts());
}
const OUTSIDE = /^\s*(?:An error occurred|Error:)/;
const MOST_ERRORS = 1000;
function rspec_json_readError(message) {
    const loading = /An error occurred while loading (\S{1,4096}?)\.?(?:\s|$)/.exec(message)?.[1];
    const lines = message.split('\n').map((line) => line.trim());
    // "LoadError:", and on the next line what it says.
    const at = lines.findIndex((line) => /^[A-Z][\w:]{0,100}:$/.test(line));
    const outcome = (0,report_text/* errored */.sb)({
        type: at < 0 ? '' : lines[at]?.slice(0, -1),
        message: at < 0 ? lines.find((line) => line !== '') : lines.slice(at + 1).find((line) => line !== ''),
        detail: message,
    });
    const file = loading ?? /^#\s(\.\/[^:]{1,4096}):\d/m.exec(message)?.[1];
    return {
        kind: loading === undefined ? 'suite' : 'collection',
        suite: file,
        ...(file === undefined ? {} : { file }),
        classname: '',
        name: loading === undefined ? '[hooks]' : '[load]',
        attempts: [outcome],
        repeated: 'case',
    };
}
function readExample(example) {
    const id = (0,json/* text */.Qq)((0,json/* field */.ZZ)(example, 'id')) ?? '';
    const file = /^(.{1,4096})\[[\d:]{1,200}\]$/.exec(id)?.[1] ?? (0,json/* text */.Qq)((0,json/* field */.ZZ)(example, 'file_path'));
    // An example without a name, that did not get to its matcher, is named after its line.
    const name = (0,report_text/* named */.KT)((0,json/* text */.Qq)((0,json/* field */.ZZ)(example, 'description')), '(no name)').replace(/^example at .{1,4096}:\d{1,9}$/, '(no name)');
    const full = (0,json/* text */.Qq)((0,json/* field */.ZZ)(example, 'full_description')) ?? '';
    const isOwn = file === (0,json/* text */.Qq)((0,json/* field */.ZZ)(example, 'file_path'));
    return {
        kind: 'case',
        suite: file,
        ...(file === undefined ? {} : { file }),
        ...(isOwn ? (0,json/* lineNumber */.eT)((0,json/* field */.ZZ)(example, 'line_number')) : {}),
        classname: full.endsWith(name) ? full.slice(0, -name.length).trim() : full.trim(),
        name,
        attempts: rspec_json_attemptsOf(example),
        repeated: 'case',
        ...(0,json/* duration */.p0)((0,json/* field */.ZZ)(example, 'run_time'), 1e-3),
    };
}
function rspec_json_attemptsOf(example) {
    const status = (0,json/* field */.ZZ)(example, 'status');
    if (status === 'passed')
        return tests/* PASSED_ONCE */.Xw;
    if (status === 'pending')
        return [(0,report_text/* skipped */.hT)((0,json/* asText */.e1)((0,json/* field */.ZZ)(example, 'pending_message')))];
    if (status === '')
        return [(0,report_text/* errored */.sb)({ message: 'the example did not end: it ended the run' })];
    if (status !== 'failed')
        return [(0,report_text/* unknownStatus */.lj)(status)];
    const exception = (0,json/* field */.ZZ)(example, 'exception');
    const message = (0,json/* asText */.e1)((0,json/* field */.ZZ)(exception, 'message')) ?? '';
    const backtrace = (0,json/* list */.p_)((0,json/* field */.ZZ)(exception, 'backtrace')).flatMap((frame) => (0,json/* text */.Qq)(frame) ?? []);
    return [
        (0,report_text/* failed */.gz)({ type: (0,json/* text */.Qq)((0,json/* field */.ZZ)(exception, 'class')), message, detail: [message.trim(), ...backtrace].join('\n') }),
    ];
}

;// CONCATENATED MODULE: ./lib/formats/scoverage.js


/*
 * Scoverage XML (Scala): packages → classes → methods → statements.
 *
 * Line rule: a line is coverable if a statement is on it, covered if one of these was invoked. Statements are identified by their offsets
 * in the source; those with branch="true" are branches (and statements, too), as in scoverage's own numbers. ignored="true"
 * ($COVERAGE-OFF$, excluded packages) is left out. Functions are methods with statements.
 * The file is `source` of the statement (absolute), else `filename` of the class.
 */
const scoverage_ELEMENTS = ['class', 'method', 'statement'];
const scoverage_ATTRIBUTES = [
    'filename',
    'name',
    'source',
    'start',
    'end',
    'line',
    'branch',
    'invocation-count',
    'ignored',
    'full-class-name',
];
const scoverage_E = (0,xml_events/* numbered */.jN)(scoverage_ELEMENTS);
const scoverage_A = (0,xml_events/* numbered */.jN)(scoverage_ATTRIBUTES);
function scoverageParser(output) {
    let files = new Map();
    let className = '';
    let filename = '';
    let method;
    function fileOf(path) {
        const known = files.get(path) ?? { lines: [], hits: [], branches: [], statements: [], functions: [] };
        files.set(path, known);
        return known;
    }
    function openStatement(at) {
        const line = at.number(scoverage_A.line);
        if (at.is(scoverage_A.ignored, 'true'))
            return;
        if (line === undefined || line < 1) {
            output.odd('a statement has no line: left out');
            return;
        }
        const path = at.repeatedText(scoverage_A.source) ?? filename;
        const file = fileOf(path);
        const hits = Math.max(0, at.number(scoverage_A['invocation-count']) ?? 0);
        const id = `${at.text(scoverage_A.start) ?? ''}-${at.text(scoverage_A.end) ?? ''}`;
        file.lines.push(line);
        file.hits.push(hits);
        file.statements.push({ id, hits });
        if (at.is(scoverage_A.branch, 'true'))
            file.branches.push({ line, arm: id, hits });
        if (method === undefined)
            return;
        method.path ??= path;
        method.hits = Math.max(method.hits, hits);
    }
    function open(element, at) {
        if (element === scoverage_E.statement)
            openStatement(at);
        else if (element === scoverage_E.method)
            method = { id: `${className} ${at.text(scoverage_A.name) ?? ''}`, path: undefined, hits: 0 };
        else if (element === scoverage_E.class) {
            className = at.text(scoverage_A.name) ?? '';
            filename = at.text(scoverage_A.filename) ?? '';
        }
        return false;
    }
    function close(element) {
        if (element === scoverage_E.method) {
            if (method?.path !== undefined)
                fileOf(method.path).functions.push({ id: method.id, hits: method.hits });
            method = undefined;
        }
        else if (element === scoverage_E.class) {
            for (const [path, file] of files)
                output.file({ path, ...file });
            files = new Map();
        }
    }
    return { open, close };
}
function scoverage_read(chunks) {
    return (0,xml_coverage/* readXmlReport */._)(chunks, { elements: scoverage_ELEMENTS, attributes: scoverage_ATTRIBUTES }, scoverageParser);
}
const scoverage = {
    name: 'scoverage',
    title: 'Scoverage XML',
    kind: 'coverage',
    claims: ({ root }) => root?.name === 'scoverage',
    read: scoverage_read,
    documentation: {
        producers: [],
        reads: 'lines, branches and statements by offset, methods',
        limits: '',
    },
};

;// CONCATENATED MODULE: ./lib/formats/simplecov.js





/*
 * SimpleCov: .resultset.json (command → coverage → file → lines) and coverage.json of its JSON formatter (coverage → file → lines).
 *
 * Line rule: the nth element of `lines` is line n; a number is its hits, null is no code, "ignored" (formatter, `:nocov:`) is left out.
 * Branches: one arm each, identified by the condition and the arm as Ruby names them (kind, number, place); they count on the line on
 * which the condition begins. Methods by name and place.
 *
 * Several commands in one result set (RSpec, Minitest, parallel workers): united by SimpleCov's rule: hits add up, and a line that one
 * command calls no code and no command ran is no code (0 + null = null: a file that a command only tracked guesses its lines).
 * SimpleCov < 0.18: a file is a bare list of lines. `:nocov:` and filters are applied by the formatters, not in the result set:
 * the result set counts lines that SimpleCov's own summary leaves out.
 */
function* readResultSet(chunks) {
    const files = new Map();
    for (const { path, value, line } of (0,json_scan/* jsonEntries */.T)(chunks, ['*/coverage/*'])) {
        const key = path[2];
        const lines = simplecov_linesOf(value);
        if (typeof key !== 'string' || lines === undefined)
            throw new diagnostic/* ReportError */.$g('an entry of coverage has no list of lines', line);
        const known = files.get(key);
        if (known === undefined)
            files.set(key, { lines, parts: [value] });
        else {
            unite(known.lines, lines);
            known.parts.push(value);
        }
    }
    for (const [path, { lines, parts }] of files) {
        yield {
            files: [
                {
                    path,
                    ...coverable(lines),
                    branches: parts.flatMap((part) => [...resultSetBranches(part)]),
                    functions: parts.flatMap((part) => resultSetMethods(part)),
                },
            ],
        };
    }
}
function unite(ours, theirs) {
    for (const [index, hits] of theirs.entries()) {
        const known = ours[index];
        const sum = (known ?? 0) + (hits ?? 0);
        const isCode = sum > 0 || ((known !== undefined || index >= ours.length) && hits !== undefined);
        ours[index] = isCode ? sum : undefined;
    }
}
/** Hits by index; `undefined` for no code. */
function simplecov_linesOf(value) {
    const written = Array.isArray(value) ? value : (0,json/* field */.ZZ)(value, 'lines');
    if (!Array.isArray(written))
        return undefined;
    return (0,json/* list */.p_)(written).map((hits) => (hits === null || hits === 'ignored' ? undefined : (0,json_coverage/* hitsOf */.eb)(hits)));
}
function coverable(lines) {
    const numbers = [];
    const counts = [];
    for (const [index, hits] of lines.entries()) {
        if (hits === undefined)
            continue;
        numbers.push(index + 1);
        counts.push(hits);
    }
    return { lines: numbers, hits: counts };
}
/** `[:if, 0, 3, 4, 3, 26]`: kind, number, first line and column, last line and column. */
const PLACE = /^\[[^,\]]{1,40}, \d{1,9}, (\d{1,9}),/;
function* resultSetBranches(value) {
    for (const [condition, arms] of (0,json_coverage/* entriesOf */.Mc)((0,json/* field */.ZZ)(value, 'branches'))) {
        const line = (0,json_coverage/* lineOf */.cA)(Number(PLACE.exec(condition)?.[1])) ?? 1;
        for (const [arm, hits] of (0,json_coverage/* entriesOf */.Mc)(arms))
            yield { line, arm: `${condition} ${arm}`, hits: (0,json_coverage/* hitsOf */.eb)(hits) };
    }
}
function resultSetMethods(value) {
    return (0,json_coverage/* entriesOf */.Mc)((0,json/* field */.ZZ)(value, 'methods')).map(([id, hits]) => ({ id, hits: (0,json_coverage/* hitsOf */.eb)(hits) }));
}
function* readFormatted(chunks) {
    for (const { path, value, line } of (0,json_scan/* jsonEntries */.T)(chunks, ['coverage/*'])) {
        const key = path[1];
        if (typeof key !== 'string')
            throw new diagnostic/* ReportError */.$g('coverage is not an object of files', line);
        const lines = simplecov_linesOf(value);
        const totals = (0,json_coverage/* ratioOf */.pO)((0,json/* field */.ZZ)(value, 'covered_lines'), (0,json/* field */.ZZ)(value, 'total_lines'));
        if (lines === undefined && totals === undefined)
            throw new diagnostic/* ReportError */.$g('an entry of coverage has no list of lines', line);
        yield {
            files: [
                {
                    path: key,
                    ...coverable(lines ?? []),
                    branches: [...formattedBranches(value)],
                    functions: formattedMethods(value),
                    ...(lines === undefined && totals !== undefined ? { totals: { lines: totals } } : {}),
                },
            ],
        };
    }
}
function* formattedBranches(value) {
    for (const [index, branch] of (0,json/* list */.p_)((0,json/* field */.ZZ)(value, 'branches')).entries()) {
        const hits = (0,json/* field */.ZZ)(branch, 'coverage');
        const line = (0,json_coverage/* lineOf */.cA)((0,json/* field */.ZZ)(branch, 'report_line')) ?? (0,json_coverage/* lineOf */.cA)((0,json/* field */.ZZ)(branch, 'start_line'));
        if (hits === 'ignored' || line === undefined)
            continue;
        yield { line, arm: `${index} ${(0,json/* text */.Qq)((0,json/* field */.ZZ)(branch, 'type')) ?? ''}`, hits: (0,json_coverage/* hitsOf */.eb)(hits) };
    }
}
function formattedMethods(value) {
    return (0,json/* list */.p_)((0,json/* field */.ZZ)(value, 'methods')).flatMap((method) => {
        const hits = (0,json/* field */.ZZ)(method, 'coverage');
        const id = `${String((0,json/* field */.ZZ)(method, 'start_line'))}:${(0,json/* text */.Qq)((0,json/* field */.ZZ)(method, 'name')) ?? ''}`;
        return hits === 'ignored' ? [] : [{ id, hits: (0,json_coverage/* hitsOf */.eb)(hits) }];
    });
}
function isFileCoverage(value) {
    return Array.isArray(value) || Array.isArray((0,json/* field */.ZZ)(value, 'lines'));
}
function claimsResultSet(head) {
    if (!head.text.includes('"coverage"'))
        return false;
    return (0,json_coverage/* entriesOf */.Mc)((0,json_shape/* shapeOf */.F5)(head)).some(([, command]) => {
        const files = (0,json_coverage/* entriesOf */.Mc)((0,json/* field */.ZZ)(command, 'coverage'));
        return files.length === 0 ? (0,json/* has */.zy)(command, 'coverage') && (0,json/* has */.zy)(command, 'timestamp') : isFileCoverage(files[0]?.[1]);
    });
}
function claimsFormatted(head) {
    if (!head.text.includes('"coverage"'))
        return false;
    const shape = (0,json_shape/* shapeOf */.F5)(head);
    const [first] = (0,json_coverage/* entriesOf */.Mc)((0,json/* field */.ZZ)(shape, 'coverage'));
    return (0,json/* has */.zy)((0,json/* field */.ZZ)(shape, 'meta'), 'simplecov_version') || Array.isArray((0,json/* field */.ZZ)(first?.[1], 'lines'));
}
const simplecovResultSet = {
    name: 'simplecov-resultset',
    title: 'SimpleCov .resultset.json',
    kind: 'coverage',
    claims: claimsResultSet,
    read: readResultSet,
    documentation: {
        producers: ['simplecov'],
        reads: 'lines, branches by identity, methods; several commands united by SimpleCov’s rule',
        limits: '`:nocov:` and filters are not applied in the file: SimpleCov’s own summary may count fewer lines',
    },
};
const simplecovJson = {
    name: 'simplecov-json',
    title: 'SimpleCov JSON formatter',
    kind: 'coverage',
    claims: claimsFormatted,
    read: readFormatted,
    documentation: {
        producers: ['simplecov'],
        reads: 'lines, branches, methods',
        limits: 'branches are identified by their order',
    },
};

;// CONCATENATED MODULE: ./lib/formats/sonar-generic.js



/*
 * SonarQube generic coverage XML (version 1): coverage → file → lineToCover { lineNumber, covered, branchesToCover, coveredBranches }.
 *
 * Line rule: a line is covered if covered="true". No execution counts: hits are 0 or 1. Branches are counts. A line whose `covered` is
 * missing or another word is not covered.
 */
const sonar_generic_ELEMENTS = ['file', 'lineToCover'];
const sonar_generic_ATTRIBUTES = ['path', 'lineNumber', 'covered', 'branchesToCover', 'coveredBranches'];
const sonar_generic_E = (0,xml_events/* numbered */.jN)(sonar_generic_ELEMENTS);
const sonar_generic_A = (0,xml_events/* numbered */.jN)(sonar_generic_ATTRIBUTES);
function sonarParser(output) {
    let file;
    function openLine(at, into) {
        const line = at.number(sonar_generic_A.lineNumber);
        if (line === undefined || !Number.isInteger(line) || line < 1) {
            throw new diagnostic/* ReportError */.$g('a <lineToCover> has no lineNumber');
        }
        into.lines.push(line);
        into.hits.push(at.is(sonar_generic_A.covered, 'true') ? 1 : 0);
        const total = at.number(sonar_generic_A.branchesToCover) ?? 0;
        const taken = Math.max(0, at.number(sonar_generic_A.coveredBranches) ?? 0);
        if (total > 0)
            into.branches.push({ line, taken: Math.min(taken, total), total });
    }
    return {
        open(element, at) {
            if (element === sonar_generic_E.file)
                file = { path: at.text(sonar_generic_A.path) ?? '', lines: [], hits: [], branches: [] };
            else if (file !== undefined)
                openLine(at, file);
            return false;
        },
        close(element) {
            if (element !== sonar_generic_E.file || file === undefined)
                return;
            output.file(file);
            file = undefined;
        },
    };
}
function sonar_generic_read(chunks) {
    return (0,xml_coverage/* readXmlReport */._)(chunks, { elements: sonar_generic_ELEMENTS, attributes: sonar_generic_ATTRIBUTES }, sonarParser);
}
function sonar_generic_claims({ root, text }) {
    if (root?.name !== 'coverage' || !root.attributes.has('version') || root.attributes.has('generated'))
        return false;
    return (/<lineToCover[\s/>]|<file\s[^>]{0,4096}?\bpath\s*=/.test(text) &&
        !root.attributes.has('line-rate') &&
        !/<(?:packages|project)[\s/>]/.test(text));
}
const sonarGeneric = {
    name: 'sonar-generic',
    title: 'SonarQube generic coverage XML',
    kind: 'coverage',
    claims: sonar_generic_claims,
    read: sonar_generic_read,
    documentation: {
        producers: ['gcovr'],
        reads: 'lines, branches (how many, not which)',
        limits: 'no functions and no execution counts',
    },
};

;// CONCATENATED MODULE: ./lib/formats/stryker.js





/*
 * Stryker's mutation-testing-elements JSON, schema 1 to 3 (StrykerJS, Stryker.NET, Stryker4s, Infection, cargo-mutants' converters):
 * files → { language, source, mutants: [{ id, mutatorName, location, status }] }.
 *
 * Killed and Timeout are noticed; Survived and NoCoverage are not; CompileError and RuntimeError are no valid changes; Ignored is the
 * user's choice; Pending was not tried. A status that is not known counts as survived: nothing unreadable counts as killed.
 */
const stryker_STATUSES = new Map([
    ['Killed', 'killed'],
    ['Timeout', 'timeout'],
    ['Survived', 'survived'],
    ['NoCoverage', 'no-coverage'],
    ['CompileError', 'invalid'],
    ['RuntimeError', 'invalid'],
    ['Ignored', 'ignored'],
    ['Pending', 'pending'],
]);
function* stryker_read(chunks) {
    let pending = 0;
    let unknown = 0;
    for (const { path, value, line } of (0,json_scan/* jsonEntries */.T)(chunks, ['files/*'])) {
        const [, file] = path;
        if (typeof file !== 'string' || !Array.isArray((0,json/* field */.ZZ)(value, 'mutants'))) {
            throw new diagnostic/* ReportError */.$g('an entry of files has no list of mutants', line);
        }
        const mutants = (0,json/* list */.p_)((0,json/* field */.ZZ)(value, 'mutants')).map((mutant) => mutantOf(file, mutant));
        pending += mutants.filter(({ status }) => status === 'pending').length;
        unknown += (0,json/* list */.p_)((0,json/* field */.ZZ)(value, 'mutants')).filter((mutant) => !stryker_STATUSES.has((0,json/* text */.Qq)((0,json/* field */.ZZ)(mutant, 'status')) ?? '')).length;
        yield { mutants };
    }
    if (pending > 0)
        yield { incomplete: `${pending} mutants were not tried` };
    if (unknown > 0)
        yield {
            diagnostics: [
                { level: 'warning', message: `${unknown} mutants have a status that is not known: they count as survived` },
            ],
        };
}
function mutantOf(file, written) {
    const location = (0,json/* field */.ZZ)(written, 'location');
    const line = (0,json_coverage/* lineOf */.cA)((0,json/* field */.ZZ)((0,json/* field */.ZZ)(location, 'start'), 'line')) ?? 1;
    return {
        file,
        line,
        endLine: Math.max(line, (0,json_coverage/* lineOf */.cA)((0,json/* field */.ZZ)((0,json/* field */.ZZ)(location, 'end'), 'line')) ?? line),
        mutator: (0,json/* text */.Qq)((0,json/* field */.ZZ)(written, 'mutatorName')) ?? '',
        status: stryker_STATUSES.get((0,json/* text */.Qq)((0,json/* field */.ZZ)(written, 'status')) ?? '') ?? 'survived',
    };
}
function stryker_claims(head) {
    if (!head.text.includes('"files"'))
        return false;
    const shape = (0,json_shape/* shapeOf */.F5)(head);
    const [first] = (0,json_coverage/* entriesOf */.Mc)((0,json/* field */.ZZ)(shape, 'files'));
    if (first !== undefined)
        return (0,json/* has */.zy)(first[1], 'mutants') || ((0,json/* has */.zy)(first[1], 'source') && (0,json/* has */.zy)(first[1], 'language'));
    return (0,json/* has */.zy)(shape, 'schemaVersion') && (0,json/* has */.zy)(shape, 'thresholds');
}
const stryker = {
    name: 'stryker',
    title: 'Stryker mutation-testing-elements JSON',
    kind: 'mutation',
    claims: stryker_claims,
    read: stryker_read,
    documentation: {
        producers: ['stryker'],
        reads: 'mutants with place and status',
        limits: 'which test killed a mutant is not read',
    },
};

;// CONCATENATED MODULE: ./lib/formats/tap-yaml.js


/**
 * The values of a diagnostic's own keys that are text or numbers, as text. Producers write a small part of YAML: plain and quoted values
 * and blocks (`|-`, `>-`); Deno writes one line of JSON. Nothing is resolved: no anchors, no tags.
 */
function yamlScalars(block) {
    const json = block.length === 1 ? (0,json_shape/* parsedLine */.WP)(block[0]?.trim() ?? '') : undefined;
    if (json !== undefined)
        return jsonScalars(json);
    const found = new Map();
    for (let at = 0; at < block.length; at++) {
        const [, key = '', written = ''] = /^([\w ]{1,60}):(?:\s+(.*))?$/.exec(block[at] ?? '') ?? [];
        if (key === '' || found.has(key))
            continue;
        const value = written.trim();
        if (/^[|>][+-]?\d?$/.test(value))
            found.set(key, blockBelow(block, at));
        else if (value !== '~' && unquoted(value) !== '')
            found.set(key, unquoted(value));
    }
    return found;
}
function jsonScalars(value) {
    const keys = ['message', 'error', 'name', 'stack', 'type', 'duration_ms', 'failureType', 'severity'];
    return new Map(keys.flatMap((key) => {
        const text = (0,json/* asText */.e1)((0,json/* field */.ZZ)(value, key));
        return text === undefined ? [] : [[key, text]];
    }));
}
/** The lines behind a key that are indented, without their common indentation. */
function blockBelow(block, at) {
    const lines = [];
    for (const line of block.slice(at + 1)) {
        if (line.trim() !== '' && !/^\s/.test(line))
            break;
        lines.push(line);
    }
    return unindented(lines).join('\n').trimEnd();
}
function unindented(lines) {
    const widths = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
    const width = widths.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
    return lines.map((line) => line.slice(Math.min(width, line.length)));
}
function unquoted(value) {
    if (value.startsWith("'") && value.endsWith("'") && value.length > 1)
        return value.slice(1, -1).replaceAll("''", "'");
    if (value.startsWith('"') && value.endsWith('"')) {
        const parsed = (0,json_shape/* parsedLine */.WP)(value);
        return typeof parsed === 'string' ? parsed : value.slice(1, -1);
    }
    return value;
}

;// CONCATENATED MODULE: ./lib/formats/tap-case.js




function tap_case_casesOf(root) {
    const cases = [];
    const open = [
        { node: root, path: '', todo: undefined },
    ];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { node, path } = next;
        const todo = next.todo ?? (node.point.directive?.kind === 'todo' ? node.point.directive.reason : undefined);
        const own = caseOf(node, { path, todo });
        if (own !== undefined)
            cases.push(own);
        const inside = (0,json/* below */.Gz)(path, nameOf(node));
        for (const child of node.children.toReversed())
            open.push({ node: child, path: inside, todo });
    }
    return cases;
}
function nameOf({ point, position }) {
    return point.description === '' ? `test ${point.number ?? position}` : point.description;
}
function caseOf(node, { path, todo }) {
    const block = unindented(node.yaml);
    const said = yamlScalars(block);
    const ms = Math.round(Number(said.get('duration_ms') ?? node.point.ms));
    const base = {
        suite: node.suite,
        ...(node.suite === undefined ? {} : { file: node.suite }),
        classname: (0,json/* below */.Gz)(node.group, path),
        name: nameOf(node),
        repeated: 'case',
        ...(Number.isFinite(ms) && ms >= 0 ? { ms } : {}),
    };
    // Node: what a file that exited by itself left behind is a test with the name of the file.
    if (!node.point.isOk && said.has('exitCode') && /[\\/].*\.\w{1,5}$/.test(base.name)) {
        return {
            ...base,
            kind: 'collection',
            suite: base.name,
            file: base.name,
            name: '[file]',
            attempts: [(0,report_text/* errored */.sb)(fileFailure(node, said))],
        };
    }
    if (said.get('type') === 'suite') {
        const isOwn = !node.point.isOk && said.get('failureType') !== 'subtestsFailed' && todo === undefined;
        return isOwn ? { ...base, kind: 'suite', attempts: [(0,report_text/* errored */.sb)(tap_case_failureOf(node, said, block))] } : undefined;
    }
    return { ...base, kind: tap_case_HOOK.test(base.name) ? 'suite' : 'case', attempts: tap_case_attemptsOf(node, { said, block, todo }) };
}
/** Mocha writes a hook that failed as one more point. */
const tap_case_HOOK = /(?:^| )"(?:before|after) (?:all|each)" hook(?:: .{1,200})?(?: (?:for|in) ".*")?$/;
function tap_case_attemptsOf(node, { said, block, todo }) {
    const { isOk, directive } = node.point;
    // Mocha's reason is "-".
    if (directive?.kind === 'skip')
        return [(0,report_text/* skipped */.hT)(directive.reason.replace(/^-$/, ''))];
    if (directive?.kind === 'todo' || (todo !== undefined && !isOk)) {
        const reason = todo === undefined || todo === '' ? 'todo' : todo;
        return [isOk ? (0,report_text/* skipped */.hT)(reason) : (0,report_text/* failedAsExpected */.WU)(reason)];
    }
    if (isOk)
        return tests/* PASSED_ONCE */.Xw;
    const type = said.get('failureType') ?? '';
    const isDerived = type === 'subtestsFailed' || block.length === 0 || STEPS_FAILED.test(said.get('message') ?? '');
    const cause = isDerived ? firstFailure(node) : undefined;
    const failure = cause ?? tap_case_failureOf(node, said, block);
    return [type === 'cancelledByParent' || type === 'hookFailed' ? (0,report_text/* errored */.sb)(failure) : (0,report_text/* failed */.gz)(failure)];
}
/** Deno */
const STEPS_FAILED = /^\d{1,9} test steps? failed\.$/;
/** A test that failed because a subtest did has that subtest's failure. */
function firstFailure(node) {
    if (firstOf(unindented(node.loose).join('\n')) !== undefined)
        return undefined;
    let found;
    for (let at = node; at !== undefined;) {
        at = at.children.find(({ point }) => !point.isOk && point.directive === undefined);
        found = at ?? found;
    }
    if (found === undefined)
        return undefined;
    const block = unindented(found.yaml);
    return tap_case_failureOf(found, yamlScalars(block), block);
}
function tap_case_failureOf(node, said, block) {
    const loose = unindented(node.loose).join('\n');
    return {
        type: said.get('name'),
        message: said.get('error') ?? said.get('message') ?? difference(said) ?? firstOf(loose),
        detail: [said.get('stack') ?? block.join('\n'), loose].filter((part) => part !== '').join('\n'),
    };
}
/** tape, AVA: no message, but the assertion and what it compared. */
function difference(said) {
    const assertion = said.get('operator') ?? said.get('assertion');
    const [expected, actual] = [said.get('expected'), said.get('actual')];
    if (expected === undefined || actual === undefined)
        return assertion;
    return `${assertion === undefined ? '' : `${assertion}: `}expected ${expected}, got ${actual}`;
}
/** Perl: "Failed test 'x'" and the place come before what differs. */
function firstOf(loose) {
    const lines = loose.split('\n').map((line) => line.trim());
    return lines.find((line) => line !== '' && !/^(?:Failed (?:\(TODO\) )?test\b|at .{1,4096} line \d{1,9}\.$|Looks like )/.test(line));
}
function fileFailure(node, said) {
    const output = node.before.join('\n');
    const thrown = /^(?:Uncaught )?(\w{0,60}Error): (.{1,400})$/m.exec(output);
    const exit = said.get('exitCode') ?? '';
    return {
        type: thrown?.[1],
        message: thrown?.[2] ?? `the file ended with exit code ${/^\d{1,3}$/.test(exit) ? exit : '?'}`,
        detail: output,
    };
}

;// CONCATENATED MODULE: ./lib/formats/tap-line.js
const POINT = /^(not )?ok(?= |$)(?: +(\d{1,9})(?= |$))?(?: +-(?= |$))?(.*)$/;
const PLAN = /^1\.\.(\d{1,9})(?:\s*#\s*(.*))?\s*$/;
function tapLine(line) {
    const first = line[0];
    if (first === '#')
        return { kind: 'comment', text: line.slice(1).replace(/^ /, '').trimEnd() };
    const point = first === 'o' || first === 'n' ? POINT.exec(line) : null;
    if (point !== null)
        return { kind: 'point', point: pointOf(point) };
    const plan = first === '1' ? PLAN.exec(line) : null;
    if (plan !== null)
        return { kind: 'plan', count: Number(plan[1]), reason: (plan[2] ?? '').replace(/^skip\S*\s*/i, '') };
    if (/^TAP version \d{1,3}\s*$/.test(line))
        return { kind: 'version' };
    const bail = /^Bail out!\s*(.*)$/i.exec(line);
    if (bail !== null)
        return { kind: 'bail', reason: bail[1]?.trim() ?? '' };
    if (/^---\s*$/.test(line))
        return { kind: 'yaml' };
    if (/^\}\s*$/.test(line))
        return { kind: 'close' };
    return /^pragma\s+[+-]/.test(line) ? { kind: 'pragma' } : { kind: 'other', text: line };
}
const DIRECTIVE = /(?:^|\s)#\s{0,20}(skip|todo)(?![a-z]*-)\S{0,40}(?:\s+(.*))?$/i;
const TIME = /\s#\s{0,20}time=([\d.]{1,20})(m?s)\s*$/;
function pointOf([, not, number, rest = '']) {
    const opens = /\s\{\s*$/.test(rest);
    let description = opens ? rest.replace(/\s\{\s*$/, '') : rest;
    const time = TIME.exec(description);
    if (time !== null)
        description = description.slice(0, time.index);
    const directive = DIRECTIVE.exec(description);
    if (directive !== null)
        description = description.slice(0, directive.index);
    const kind = directive?.[1]?.toLowerCase() === 'todo' ? 'todo' : 'skip';
    return {
        isOk: not === undefined,
        number: number === undefined ? undefined : Number(number),
        description: description.trim().replaceAll(/\\([\\#])/g, '$1'),
        directive: directive === null ? undefined : { kind, reason: directive[2]?.trim() ?? '' },
        ms: time === null ? undefined : Math.round(Number(time[1]) * (time[2] === 's' ? 1000 : 1)),
        opens,
    };
}

;// CONCATENATED MODULE: ./lib/formats/tap-stream.js

const MOST_LOOSE = 400;
const MOST_DEPTH = 64;
function tapStream(suite) {
    const top = { indent: 0, nodes: [], count: 0, plan: undefined };
    const levels = [top];
    const problems = [];
    let file = suite;
    let group = '';
    let dialect = 'unknown';
    let comments = [];
    /** Inside a YAML block that began at this indentation. */
    let yaml;
    let isPlannedFirst = false;
    let isBegun = false;
    let hasNoFailure = true;
    function lastNode() {
        return levels.at(-1)?.nodes.at(-1);
    }
    /** Closes the levels below an indentation: their points belong to `parent`, or to the point that opened the braces. */
    function close(indent, parent) {
        for (let level = levels.at(-1); level !== undefined && level.indent > indent; level = levels.at(-1)) {
            levels.pop();
            if (level.plan !== undefined && level.plan !== level.count) {
                problems.push(`a subtest planned ${tap_stream_amount(level.plan)} and has ${level.count}`);
            }
            const above = levels.at(-1);
            const opener = above?.nodes.at(-1);
            const owner = opener?.point.opens ? opener : above !== undefined && above.indent > indent ? undefined : parent;
            for (const node of level.nodes)
                (owner?.children ?? above?.nodes)?.push(node);
        }
    }
    function levelAt(indent) {
        const current = levels.at(-1) ?? top;
        if (current.indent >= indent || levels.length >= MOST_DEPTH)
            return current;
        const level = { indent, nodes: [], count: 0, plan: undefined };
        levels.push(level);
        return level;
    }
    function add(written) {
        const line = written.trimEnd();
        if (yaml !== undefined) {
            if (line.trim() === '...' && line.length - 3 <= yaml.indent)
                yaml = undefined;
            else
                yaml.node?.yaml.push(line);
            return [];
        }
        const indent = line.length - line.trimStart().length;
        const parsed = tapLine(line.trimStart());
        switch (parsed.kind) {
            case 'point': {
                const isSubtest = indent > 0 && indent % 4 === 0 && parsed.point.number !== undefined;
                if (indent > 0 && !isSubtest)
                    return loose(line);
                // `prove -v` ends each file with a bare "ok".
                if (suite !== undefined && line === 'ok')
                    return [];
                if (dialect === 'unknown')
                    dialect = 'other';
                const deeper = levels.some((level) => level.indent > indent);
                const node = {
                    point: parsed.point,
                    position: levelAt(indent).count + 1,
                    group: indent === 0 && dialect === 'tape' ? group : '',
                    suite: file,
                    children: [],
                    yaml: [],
                    loose: [],
                    before: comments,
                };
                comments = [];
                if (deeper)
                    close(indent, opensAbove(indent) ? undefined : node);
                const level = levelAt(indent);
                level.count++;
                isBegun = true;
                hasNoFailure &&= parsed.point.isOk || parsed.point.directive !== undefined;
                const done = indent === 0 ? level.nodes : [];
                if (indent === 0)
                    level.nodes = [node];
                else
                    level.nodes.push(node);
                return done;
            }
            case 'plan': {
                if (indent > 0 && indent % 4 !== 0)
                    return loose(line);
                if (dialect === 'unknown')
                    dialect = 'other';
                const level = levelAt(indent);
                if (indent === 0 && level.plan === undefined && level.count === 0)
                    isPlannedFirst = true;
                if (level.indent === indent)
                    level.plan = parsed.count;
                isBegun = true;
                return [];
            }
            case 'yaml': {
                const node = lastNode();
                if (node === undefined || indent === 0)
                    return loose(line);
                yaml = { indent, node: node.yaml.length > 0 ? undefined : node };
                return [];
            }
            case 'comment':
                onComment(parsed.text, indent);
                return [];
            case 'bail':
                problems.push(`the run bailed out${parsed.reason === '' ? '' : `: ${parsed.reason.slice(0, 200)}`}`);
                return [];
            case 'close':
                close(indent, undefined);
                return [];
            case 'version':
                isBegun = true;
                return [];
            case 'pragma':
                return [];
            case 'other':
                // prove: a file may fail by its exit status alone; with failures the status is their number.
                if (suite !== undefined && hasNoFailure && line.startsWith('Dubious, '))
                    problems.push(`${suite} failed: ${line}`);
                return loose(line);
        }
    }
    /** Whether the points below an indentation stand in braces, and so belong to a point before. */
    function opensAbove(indent) {
        return levels.some((level) => level.indent === indent && (level.nodes.at(-1)?.point.opens ?? false));
    }
    function loose(line) {
        const node = lastNode();
        if (node !== undefined && !node.point.isOk && node.loose.length < MOST_LOOSE)
            node.loose.push(line);
        return [];
    }
    function onComment(text, indent) {
        if (text.startsWith('Subtest: ')) {
            dialect = 'other';
            return;
        }
        if (indent === 0 && IS_FILE.test(text)) {
            file = text;
            return;
        }
        if (dialect === 'unknown' && isBegun)
            dialect = 'tape';
        if (indent === 0 && !IS_TOTAL.test(text))
            group = text;
        if (comments.length < MOST_LOOSE)
            comments.push(text);
        if (!IS_TOTAL.test(text))
            loose(text);
    }
    function isFollowedBy(line) {
        if (!isBegun || yaml !== undefined)
            return false;
        const isComplete = top.plan !== undefined && top.plan === top.count;
        const parsed = tapLine(line.trimEnd());
        if (parsed.kind === 'version')
            return top.count > 0 || top.plan !== undefined;
        if (!isComplete)
            return false;
        return parsed.kind === 'plan' || (parsed.kind === 'point' && parsed.point.number === 1 && top.count > 0);
    }
    function end() {
        if (yaml !== undefined)
            problems.push('the file ends in the middle of a diagnostic');
        if (levels.length > 1 && !opensAbove(0))
            problems.push('the test around the last subtests has no end');
        close(0, undefined);
        if (isBegun && top.plan === undefined)
            problems.push('there is no plan: the run did not come to its end');
        else if (top.plan !== undefined && top.plan !== top.count) {
            problems.push(`the plan is ${tap_stream_amount(top.plan)}, and there ${top.count === 1 ? 'is' : 'are'} ${top.count}`);
        }
        return { nodes: top.nodes, problems };
    }
    return { add, isFollowedBy, end, isPlannedFirst: () => isPlannedFirst };
}
function tap_stream_amount(tests) {
    return tests === 1 ? '1 test' : `${tests} tests`;
}
const IS_FILE = /^(?:\.{0,2}\/)?[\w@.-]{1,200}(?:\/[\w@.-]{1,200}){0,60}\.(?:[cm]?[jt]sx?|t|bats|sh|py|rb)$/;
/** What ends a report: "tests 4", "pass 2". */
const IS_TOTAL = /^(?:tests|suites|pass|fail|cancelled|skipped|skip|todo|ok|not ok|duration_ms|time)(?:\s*[=:]?\s*[\d.]{1,20}\s*(?:m?s)?)?$/;

// EXTERNAL MODULE: ./lib/formats/xml-references.js
var xml_references = __webpack_require__(33252);
;// CONCATENATED MODULE: ./lib/formats/tap.js
// TAP 12, 13 and 14: Node's test runner, Deno, Mocha, tape, node-tap, AVA, Bats, Perl's Test::More (also as `prove -v` shows it).
//
// - Every test point is a test, of subtests too; Node's suites (`type: 'suite'`) are none, unless a hook of theirs failed.
//   A test that failed because a subtest did has that subtest's failure.
// - A plan says how many points there are, first or last. None, or another number, or "Bail out!": the run did not come to its end.
//   process.exit() in a test (Mocha, tape) leaves just that, and exit status 0.
// - `# TODO`: failing is expected, and a pass is none yet. `# SKIP` wins over `not ok` (Bats writes both).
// - Node: a file that cannot be loaded, or exits, is a point with the name of the file and an `exitCode`; its output stands in
//   comments before. A file that calls process.exit(0) is a passed point: it cannot be told from a plain script.
// - Node 20 escapes `#` in names. Mocha has no `-` before names; Mocha's TAP 12 writes failures as indented lines without YAML.
// - tape: comments are the names of the tests, the points are their assertions. Deno: comments are the files.
// - Subtests are indented by four spaces, before their point; node-tap's stand behind it in braces.
// - Names of points that have none are their numbers.





const tap = {
    name: 'tap',
    title: 'TAP',
    kind: 'tests',
    claims(head) {
        if (/^[<{[]/.test(head.text))
            return false;
        const lines = head.text.split('\n', 2000).filter((line) => line.trim() !== '');
        const kinds = lines.map((line) => tapLine(line.replace(/\r$/, '')));
        const firstTap = kinds.findIndex(({ kind }) => kind !== 'other' && kind !== 'comment');
        const first = kinds[firstTap];
        if (first?.kind === 'version')
            return true;
        const numbered = kinds.find((line) => line.kind === 'point' && line.point.number !== undefined);
        if (first?.kind === 'plan')
            return numbered !== undefined || (firstTap === 0 && head.whole);
        return first?.kind === 'point' && first.point.number === 1;
    },
    read: tap_read,
    documentation: {
        producers: ['Node --test', 'Mocha', 'tape', 'AVA', 'Deno', 'Bats', 'prove'],
        reads: 'plans, subtests, directives, YAML diagnostics, bail-outs',
        limits: 'most producers name no file: the suite is the report then',
    },
};
const PROVE_FILE = /^(\S{1,1024}) \.{2,}\s*$/;
function* tap_read(chunks) {
    let suite;
    let stream = tapStream(suite);
    let last = { number: 0, ended: true };
    for (const { text, number, ended } of textLines(chunks)) {
        last = { number, ended };
        const line = text.includes('\u001b') || text.includes('\u0001') ? (0,xml_references/* withoutControls */.DJ)(text) : text;
        const file = PROVE_FILE.exec(line)?.[1];
        if (file !== undefined || stream.isFollowedBy(line)) {
            yield* tap_closed(stream);
            suite = file ?? suite;
            stream = tapStream(suite);
        }
        if (file !== undefined)
            continue;
        const ready = stream.add(line);
        if (ready.length > 0)
            yield { cases: ready.flatMap(tap_case_casesOf) };
    }
    yield* tap_closed(stream);
    if (!last.ended && stream.isPlannedFirst())
        yield { incomplete: `the file ends in the middle of line ${last.number}` };
}
function* tap_closed(stream) {
    const { nodes, problems } = stream.end();
    const cases = nodes.flatMap(tap_case_casesOf);
    if (cases.length > 0)
        yield { cases };
    for (const incomplete of problems)
        yield { incomplete };
}

;// CONCATENATED MODULE: ./lib/formats/testng.js





/*
 * TestNG's testng-results.xml.
 *
 * is-config: set-up and tear-down methods are no tests; one that failed is an entry of kind suite, and the tests that it kept from running
 *   are skipped, as TestNG counts them.
 * retried="true" (7.0 and later): an attempt that failed and was run again, written as SKIP, before or behind the last attempt. It belongs to
 *   the test of the same name and parameters in its class.
 * SUCCESS_PERCENTAGE_FAILURE: a failure within the percentage that the test allows itself: accepted, apart from passed tests.
 * Parameters are part of the name: row(1, a). Disabled methods are counted as ignored, not listed.
 */
const testng_ELEMENTS = [
    'testng-results',
    'suite',
    'class',
    'test-method',
    'param',
    'value',
    'exception',
    'message',
    'full-stacktrace',
];
const testng_ATTRIBUTES = [
    'name',
    'status',
    'is-config',
    'retried',
    'duration-ms',
    'started-at',
    'is-null',
    'class',
    'passed',
    'failed',
    'skipped',
];
const testng_E = (0,xml_events/* numbered */.jN)(testng_ELEMENTS);
const testng_A = (0,xml_events/* numbered */.jN)(testng_ATTRIBUTES);
function testngParser(output) {
    let declared;
    let classname = '';
    let method;
    /** Attempts that were retried, and the tests of the class, which may come before them. */
    let retried = new Map();
    let waiting = [];
    function openRoot(at) {
        const count = (name) => at.number(name) ?? 0;
        declared = { total: count(testng_A.passed) + count(testng_A.failed) + count(testng_A.skipped), failed: count(testng_A.failed) };
    }
    function openMethod(at) {
        method = {
            name: (0,report_text/* named */.KT)(at.text(testng_A.name), '(no name)'),
            status: at.repeatedText(testng_A.status),
            isConfig: at.is(testng_A['is-config'], 'true'),
            isRetried: at.is(testng_A.retried, 'true'),
            ms: at.number(testng_A['duration-ms']),
            params: [],
            exception: '',
            message: '',
            detail: '',
        };
    }
    function closeMethod(own) {
        const outcome = testng_outcomeOf(own);
        const name = own.params.length === 0 ? own.name : `${own.name}(${own.params.join(', ')})`;
        const ms = own.ms !== undefined && own.ms >= 0 ? own.ms : undefined;
        if (own.status === 'STARTED' || own.status === 'CREATED')
            output.incomplete('the run ended while a test ran');
        if (own.isConfig) {
            if (outcome.status !== 'failed')
                return;
            const attempts = [{ ...outcome, kind: 'error' }];
            waiting.push({
                kind: 'suite',
                suite: testng_suiteOf(classname),
                classname,
                name: `[${name}]`,
                attempts,
                repeated: 'case',
            });
        }
        else if (own.isRetried) {
            const attempts = retried.get(name) ?? [];
            attempts.push({ outcome: (0,report_text/* failed */.gz)(testng_failureOf(own)), ms: ms ?? 0 });
            retried.set(name, attempts);
        }
        else {
            waiting.push({
                kind: 'case',
                suite: testng_suiteOf(classname),
                classname,
                name,
                attempts: (0,tests/* onlyAttempt */.u8)(outcome),
                ...(ms === undefined ? {} : { ms }),
                repeated: 'case',
            });
        }
    }
    function closeClass() {
        for (const entry of waiting) {
            const earlier = entry.kind === 'case' ? retried.get(entry.name) : undefined;
            if (earlier === undefined)
                output.add(entry);
            else {
                retried.delete(entry.name);
                const ms = earlier.reduce((sum, attempt) => sum + attempt.ms, entry.ms ?? 0);
                output.add({ ...entry, attempts: [...earlier.map(({ outcome }) => outcome), ...entry.attempts], ms });
            }
        }
        // Attempts without a last one: the run was broken off between two.
        for (const [name, attempts] of retried) {
            output.incomplete('a test was to run again and did not');
            const outcomes = attempts.map(({ outcome }) => outcome);
            output.add({ kind: 'case', suite: testng_suiteOf(classname), classname, name, attempts: outcomes, repeated: 'case' });
        }
        waiting = [];
        retried = new Map();
        classname = '';
    }
    function closeText(element, text) {
        if (method === undefined)
            return;
        if (element === testng_E.message)
            method.message = text.trim();
        else if (element === testng_E['full-stacktrace'])
            method.detail = text.trim();
    }
    return {
        open(element, at) {
            if (element === testng_E['testng-results'])
                openRoot(at);
            else if (element === testng_E.suite)
                output.started(startOf(at.text(testng_A['started-at'])));
            else if (element === testng_E.class)
                classname = at.text(testng_A.name) ?? '';
            else if (element === testng_E['test-method'])
                openMethod(at);
            else if (element === testng_E.value) {
                if (at.is(testng_A['is-null'], 'true'))
                    method?.params.push('null');
                else
                    return method !== undefined;
            }
            else if (element === testng_E.exception) {
                if (method !== undefined)
                    method.exception = at.repeatedText(testng_A.class) ?? '';
            }
            else
                return element === testng_E.message || element === testng_E['full-stacktrace'];
            return false;
        },
        close(element, text) {
            if (element === testng_E['test-method']) {
                if (method !== undefined)
                    closeMethod(method);
                method = undefined;
            }
            else if (element === testng_E.class)
                closeClass();
            else if (element === testng_E.value) {
                if (text !== '')
                    method?.params.push(text.trim());
            }
            else
                closeText(element, text);
        },
        finish() {
            if (declared !== undefined)
                checkDeclared(output, declared);
        },
        abandon: closeClass,
    };
}
function testng_outcomeOf(method) {
    switch (method.status) {
        case 'PASS':
            return tests/* PASSED */.f5;
        case 'FAIL':
            return (0,report_text/* failed */.gz)(testng_failureOf(method));
        case 'SKIP':
            return (0,report_text/* skipped */.hT)(method.message);
        case 'SUCCESS_PERCENTAGE_FAILURE':
            return (0,report_text/* failedAsExpected */.WU)(method.message);
        case 'STARTED':
        case 'CREATED':
            return (0,report_text/* errored */.sb)({ message: 'the run ended before the test did' });
        case undefined:
            return (0,report_text/* unknownStatus */.lj)(undefined);
    }
    return (0,report_text/* unknownStatus */.lj)(method.status);
}
function testng_failureOf({ exception, message, detail }) {
    const says = `${message}${detail}`.trim();
    return { type: exception, message: says === '' ? 'failed, without a message' : message, detail };
}
function testng_suiteOf(classname) {
    const outer = classname.replace(/\$.*$/s, '');
    return outer === '' ? undefined : outer;
}
/** `2026-01-02T03:04:05 UTC`, and with a Z before 7.0; other zones are names that mean several. */
function startOf(written) {
    return (0,junit_numbers/* timestamp */.vE)(written?.replace(/ (?:UTC|GMT)$/, 'Z'), 'written');
}
function testng_read(chunks) {
    return readXmlTests(chunks, { elements: testng_ELEMENTS, attributes: testng_ATTRIBUTES }, testngParser);
}
const testng = {
    name: 'testng',
    title: 'TestNG testng-results.xml',
    kind: 'tests',
    claims: ({ root }) => root?.name === 'testng-results',
    read: testng_read,
    documentation: {
        producers: ['TestNG'],
        reads: 'attempts, errors of configuration methods, parameters, skip reasons, duration, time of the run',
        limits: 'disabled methods are not listed; no file and line',
    },
};

;// CONCATENATED MODULE: ./lib/formats/trx-outcome.js


/**
 * Visual Studio's list of outcomes, and what each means here:
 *
 * | outcome | here | why |
 * |---|---|---|
 * | Passed | passed | |
 * | PassedButRunAborted | passed, the report incomplete | the run broke off after it |
 * | Warning | passed | it passed; something about it was odd |
 * | Failed | failed | |
 * | Timeout | failed | the test took too long |
 * | Error, Aborted, Disconnected | error | the test, or its machine, broke |
 * | NotRunnable | error | the test cannot be run as it is written; MSTest's default counts it as failed |
 * | InProgress, Pending | error, the report incomplete | the run ended before the test did |
 * | Inconclusive, NotExecuted, Completed | skipped | no verdict: an assumption did not hold, ignored, a manual test |
 * | anything else, or none | error | nothing says that it passed |
 */
const OUTCOMES = new Map([
    ['Passed', () => tests/* PASSED */.f5],
    ['PassedButRunAborted', () => tests/* PASSED */.f5],
    ['Warning', () => tests/* PASSED */.f5],
    ['Failed', report_text/* failed */.gz],
    ['Timeout', otherwise(report_text/* failed */.gz, 'the test timed out')],
    ['Error', report_text/* errored */.sb],
    ['Aborted', otherwise(report_text/* errored */.sb, 'the test was aborted')],
    ['Disconnected', otherwise(report_text/* errored */.sb, 'the machine that ran the test was disconnected')],
    ['NotRunnable', otherwise(report_text/* errored */.sb, 'the test cannot be run')],
    ['InProgress', otherwise(report_text/* errored */.sb, 'the run ended while the test ran')],
    ['Pending', otherwise(report_text/* errored */.sb, 'the run ended before the test began')],
    ['Inconclusive', because('inconclusive')],
    ['NotExecuted', because('')],
    ['Completed', because('completed without a verdict')],
]);
/** Outcomes of a test or of the run that mean: it did not get to its end. */
const UNFINISHED = new Set([
    'PassedButRunAborted',
    'Aborted',
    'Disconnected',
    'InProgress',
    'Pending',
]);
function trxOutcome(written, text) {
    return OUTCOMES.get(written ?? '')?.(text) ?? (0,report_text/* unknownStatus */.lj)(written);
}
function isUnfinished(written) {
    return UNFINISHED.has(written ?? '');
}
function otherwise(outcome, message) {
    return (text) => outcome(`${text.message ?? ''}${text.detail ?? ''}`.trim() === '' ? { ...text, message } : text);
}
/** NUnit's adapter gives the reason as the message, MSTest's as output. */
function because(word) {
    return ({ message = '', output }) => (0,report_text/* skipped */.hT)([message, output, word].find((reason) => reason.trim() !== '') ?? '');
}

;// CONCATENATED MODULE: ./lib/formats/trx-summary.js




/** Failures are counted under what they are, and a failed test is only one of them. */
function trxCounters(at, names) {
    const counts = names.failed.map((name) => at.number(name) ?? 0);
    return { total: at.number(names.total), failed: counts.reduce((sum, count) => sum + count, 0) };
}
/** Loggers write one such line for each test that failed or was skipped: the test says it. */
const ECHO = /^\[xUnit\.net [\d:.]{1,20}\] [^\n]*\[(?:FAIL|SKIP)\]\s*$|^Exit code indicates failure: '2'/;
const BROKEN_OFF = /\b(?:test )?run (?:was|has been) (?:aborted|cancell?ed)|\bhost(?: process)?\b[^\n]{0,80}\b(?:crash|exit|terminat|abort|unexpected)/i;
/** Outcomes of a message. */
const HARMLESS = new Set(['', 'Warning', 'Passed', 'Completed', 'Inconclusive', 'NotExecuted']);
/** Outcomes of a run that came to its end, apart from `Failed`; old writers give none. Nothing says what another word means. */
const trx_summary_ENDED = new Set(['', 'Completed', 'Passed', 'Warning', 'Inconclusive', 'NotExecuted']);
/**
 * Errors that no test shows, and whether the report is whole. VSTest's logger makes the outcome of the run `Failed` for a test that failed, for a
 * run without tests that were wanted, and for every message of level Error (vstest `TrxLogger.TestMessageHandler`); then the run itself fails,
 * too. Warnings do not, nor what tests write to stderr: that is Informational, but in 17.11.0, where it failed the run (vstest #5184). So
 * what is `Failed` here is what the tool itself calls failed, and the same message on base excuses it.
 */
function closeRun({ outcome, counters, infos }, tally, output) {
    let errors = 0;
    for (const info of infos) {
        const text = info.text.trim();
        if (text === '' || ECHO.test(text))
            continue;
        if (HARMLESS.has(info.outcome)) {
            output.odd(`the run says: ${(0,report_text/* firstLine */.TM)(text).slice(0, 300)}`);
            continue;
        }
        errors++;
        output.add((0,run_error/* runError */.ML)({ message: (0,report_text/* firstLine */.TM)(text), detail: text }));
        if (BROKEN_OFF.test(text))
            output.incomplete('the run was broken off before its end');
    }
    if (isUnfinished(outcome) || !(outcome === 'Failed' || trx_summary_ENDED.has(outcome ?? ''))) {
        output.incomplete(`the run ended as "${outcome}"`);
        if (errors === 0)
            output.add((0,run_error/* runError */.ML)({ message: `the run ended as "${outcome}"` }));
    }
    else if (outcome === 'Failed' && tally.failed === 0 && errors === 0) {
        output.incomplete('the run failed although no test did');
        output.add((0,run_error/* runError */.ML)({ message: 'the run failed although no test did' }));
    }
    checkDeclared(output, counters, { total: tally.results, failed: tally.failed });
}

;// CONCATENATED MODULE: ./lib/formats/trx-parser.js






const RESULTS = [
    'UnitTestResult',
    'TestResult',
    'TestResultAggregation',
    'GenericTestResult',
    'WebTestResult',
    'ManualTestResult',
    'LoadTestResult',
];
const DEFINITIONS = ['UnitTest', 'GenericTest', 'WebTest', 'ManualTest', 'OrderedTest', 'LoadTest'];
const trx_parser_ELEMENTS = [
    ...RESULTS,
    ...DEFINITIONS,
    'TestMethod',
    'Times',
    'ErrorInfo',
    'Message',
    'StackTrace',
    'StdOut',
    'ResultSummary',
    'Counters',
    'RunInfo',
    'Text',
];
const trx_parser_ATTRIBUTES = [
    'id',
    'testId',
    'testName',
    'outcome',
    'duration',
    'startTime',
    'start',
    'creation',
    'className',
    'storage',
    'total',
    'failed',
    'error',
    'timeout',
    'aborted',
];
const trx_parser_VOCABULARY = { elements: trx_parser_ELEMENTS, attributes: trx_parser_ATTRIBUTES };
const trx_parser_E = (0,xml_events/* numbered */.jN)(trx_parser_ELEMENTS);
const trx_parser_A = (0,xml_events/* numbered */.jN)(trx_parser_ATTRIBUTES);
const FIRST_DEFINITION = RESULTS.length;
const BEHIND_DEFINITIONS = RESULTS.length + DEFINITIONS.length;
/** `[Test Class Cleanup Failure (Ns.Class.Method)]` and its like of xUnit.net v3. */
const CLEANUP = /^\[Test (?:Assembly|Collection|Class|Method|Case) Cleanup Failure/;
const NOWHERE = { classname: '', assembly: undefined };
function trxParser(output) {
    const open = [];
    const definitions = new Map();
    /** Results whose definition has not come yet. */
    let waiting = [];
    let definition;
    const run = { outcome: undefined, counters: {}, infos: [] };
    let info = '';
    let inError = false;
    let hasTimes = false;
    let earliest;
    let results = 0;
    let failures = 0;
    function openResult(at) {
        const began = instantOf(at.text(trx_parser_A.startTime));
        if (began !== undefined && began < (earliest ?? Number.POSITIVE_INFINITY))
            earliest = began;
        open.push({
            testId: at.text(trx_parser_A.testId) ?? '',
            name: at.text(trx_parser_A.testName) ?? '',
            outcome: at.repeatedText(trx_parser_A.outcome),
            ms: spanOf(at.text(trx_parser_A.duration)),
            inner: 0,
            innerFailed: 0,
            message: '',
            detail: '',
            output: '',
        });
    }
    function closeResult() {
        const result = open.pop();
        if (result === undefined)
            return;
        const outcome = trxOutcome(result.outcome, result);
        if (isUnfinished(result.outcome))
            output.incomplete(`a test ended as "${result.outcome}"`);
        results++;
        const hasFailed = outcome.status === 'failed';
        if (hasFailed)
            failures++;
        const parent = open.at(-1);
        if (parent !== undefined) {
            parent.inner++;
            if (hasFailed || result.innerFailed > 0)
                parent.innerFailed++;
        }
        const isContainer = result.inner > 0;
        if (isContainer && !(hasFailed && result.innerFailed === 0))
            return;
        const { testId, ms } = result;
        const name = (0,report_text/* named */.KT)(result.name, '(no name)');
        const kind = isContainer || (hasFailed && CLEANUP.test(name)) ? 'suite' : 'case';
        const asError = hasFailed && kind === 'suite' ? { ...outcome, kind: 'error' } : outcome;
        const attempts = outcome === tests/* PASSED */.f5 ? tests/* PASSED_ONCE */.Xw : [asError];
        const closed = { testId, kind, name, ms, attempts };
        if (definitions.has(testId))
            output.add(reported(closed));
        else
            waiting.push(closed);
    }
    function reported({ testId, kind, name, ms, attempts }) {
        const { classname, assembly } = definitions.get(testId) ?? NOWHERE;
        return {
            kind,
            suite: outermostClass(classname) ?? assembly,
            classname,
            name: withoutClass(name, classname),
            attempts,
            ...(ms === undefined ? {} : { ms }),
            repeated: 'case',
        };
    }
    function flush() {
        for (const result of waiting)
            output.add(reported(result));
        waiting = [];
        if (!hasTimes)
            output.started(earliest);
    }
    function opened(element, at) {
        if (element < FIRST_DEFINITION)
            openResult(at);
        else if (element < BEHIND_DEFINITIONS) {
            definition = { id: at.text(trx_parser_A.id) ?? '', assembly: assemblyName(at.repeatedText(trx_parser_A.storage)) };
            definitions.set(definition.id, { classname: '', assembly: definition.assembly });
        }
        else if (element === trx_parser_E.TestMethod && definition !== undefined) {
            const classname = classOf(at.repeatedText(trx_parser_A.className));
            definitions.set(definition.id, { classname, assembly: definition.assembly });
        }
        else if (element === trx_parser_E.Times) {
            const began = instantOf(at.text(trx_parser_A.start)) ?? instantOf(at.text(trx_parser_A.creation));
            hasTimes ||= began !== undefined;
            output.started(began);
        }
        else if (element === trx_parser_E.ResultSummary)
            run.outcome = at.text(trx_parser_A.outcome);
        else if (element === trx_parser_E.Counters)
            run.counters = trxCounters(at, { total: trx_parser_A.total, failed: [trx_parser_A.failed, trx_parser_A.error, trx_parser_A.timeout, trx_parser_A.aborted] });
        else if (element === trx_parser_E.RunInfo)
            info = at.text(trx_parser_A.outcome) ?? '';
        else if (element === trx_parser_E.ErrorInfo)
            inError = true;
        else
            return wantsText(element);
        return false;
    }
    function wantsText(element) {
        if (element === trx_parser_E.Message || element === trx_parser_E.StackTrace)
            return inError && open.length > 0;
        return element === trx_parser_E.Text || (element === trx_parser_E.StdOut && open.length > 0 && open.at(-1)?.outcome !== 'Passed');
    }
    function closed(element, text) {
        const result = open.at(-1);
        if (element < FIRST_DEFINITION)
            closeResult();
        else if (element < BEHIND_DEFINITIONS)
            definition = undefined;
        else if (element === trx_parser_E.ErrorInfo)
            inError = false;
        else if (element === trx_parser_E.Text)
            run.infos.push({ outcome: info, text });
        else if (result === undefined || text === '')
            return;
        else if (element === trx_parser_E.Message)
            result.message = text;
        else if (element === trx_parser_E.StackTrace)
            result.detail = text;
        else if (element === trx_parser_E.StdOut)
            result.output = text;
    }
    return {
        open: opened,
        close: closed,
        finish() {
            flush();
            closeRun(run, { results, failed: failures }, output);
        },
        abandon: flush,
    };
}

;// CONCATENATED MODULE: ./lib/formats/trx.js


/*
 * TRX, what Visual Studio, `dotnet test`, vstest.console and Microsoft.Testing.Platform write. Outcomes: trx-outcome.ts; errors of the
 * run: trx-summary.ts.
 *
 * Data-driven tests (MSTest) and ordered tests: a result with InnerResults is their container, and the inner results are the tests. The
 *   container's outcome folds theirs, so counting both would count a failure twice, and counting containers would leave a failing
 *   row with the name of all; NUnit's and xUnit.net's loggers write rows as tests of their own, too. A container that failed although none
 *   of its rows did (clean-up, time limit) is an error of the suite: it hides nothing, and no test vanishes when it is mended.
 * Definitions: class and assembly are in TestDefinitions, which modern loggers write after the results and old MSTest before them:
 *   results wait for theirs until the end of the file. Either may be missing, and so may Times and TestMethod.
 * xUnit.net v3: "[Test Class Cleanup Failure (…)]" is written as a test; it is an error of the suite.
 * Old MSTest: className with its assembly and version; results other than of unit tests (TestResultAggregation, GenericTestResult, …).
 * Errors of the run (test host crashed, discovery failed) have no test: ResultSummary and RunInfo tell them.
 */
function trx_read(chunks) {
    return readXmlTests(chunks, trx_parser_VOCABULARY, trxParser);
}
const trx = {
    name: 'trx',
    title: 'TRX (Visual Studio)',
    kind: 'tests',
    // CppUnit has a root of that name, too, without any of these.
    claims: ({ root, text }) => root?.name === 'TestRun' &&
        (/microsoft\.com\/schemas\/VisualStudio/i.test(root.attributes.get('xmlns') ?? '') ||
            /<(?:TestSettings|UnitTestResult|TestDefinitions|ResultSummary)[\s/>]/.test(text)),
    read: trx_read,
    documentation: {
        producers: ['dotnet test', 'MSTest'],
        reads: 'rows of data-driven tests, errors of the run, duration, time of the run',
        limits: 'no file and line; a crashed test host leaves out the tests that did not run',
    },
};

;// CONCATENATED MODULE: ./lib/formats/visual-studio-coverage.js



/*
 * Visual Studio coverage XML, both kinds (.coveragexml, often in UTF-16):
 * - <results> (CodeCoverage.exe analyze, dotnet-coverage -f xml): module → function → range { source_id, start_line, end_line, covered }
 * - <CoverageDSPriv> (Visual Studio's export): Module → … Method → Lines { LnStart, LnEnd, Coverage, SourceFileID }, SourceFileNames at the end
 *
 * Line rule: every line from the first to the last of a range; covered if any range on it is covered in whole or in part ("yes", "partial";
 * 0 and 1, where 2 is not covered). No execution counts: hits are 0 or 1. Functions are covered if a block or range of them is.
 * No branches: a partial range does not say of how many. Skipped modules and functions (skipped_module …) have no ranges.
 *
 * Source files come behind the functions of their module, in CoverageDSPriv behind all modules: ranges wait for them.
 */
const visual_studio_coverage_ELEMENTS = [
    ...['module', 'function', 'range', 'source_file'],
    ...[
        'Method',
        'MethodKeyName',
        'MethodName',
        'Lines',
        'LnStart',
        'LnEnd',
        'Coverage',
        'SourceFileID',
        'SourceFileNames',
        'SourceFileName',
    ],
];
const visual_studio_coverage_ATTRIBUTES = [
    'id',
    'token',
    'name',
    'type_name',
    'blocks_covered',
    'source_id',
    'start_line',
    'end_line',
    'covered',
    'path',
];
const visual_studio_coverage_E = (0,xml_events/* numbered */.jN)(visual_studio_coverage_ELEMENTS);
const visual_studio_coverage_A = (0,xml_events/* numbered */.jN)(visual_studio_coverage_ATTRIBUTES);
function visualStudioParser(output) {
    /** By the number of the source file. */
    let sources = new Map();
    const paths = new Map();
    let owner;
    /** Texts of the <Lines> or <SourceFileNames> that is open. */
    const texts = new Map();
    function sourceOf(id) {
        const known = sources.get(id) ?? { lines: new Map(), functions: [] };
        sources.set(id, known);
        return known;
    }
    function addRange(source, range) {
        addLines(sourceOf(source).lines, { first: range.first, last: range.last, hits: range.isCovered ? 1 : 0 });
        if (owner === undefined)
            return;
        owner.source ??= source;
        if (range.isCovered)
            owner.covered = true;
    }
    function open(element, at) {
        if (element === visual_studio_coverage_E.range) {
            const first = at.number(visual_studio_coverage_A.start_line);
            if (first !== undefined) {
                const isCovered = at.is(visual_studio_coverage_A.covered, 'yes') || at.is(visual_studio_coverage_A.covered, 'partial');
                addRange(at.repeatedText(visual_studio_coverage_A.source_id) ?? '', { first, last: at.number(visual_studio_coverage_A.end_line) ?? first, isCovered });
            }
        }
        else if (element === visual_studio_coverage_E.function) {
            const id = `${at.text(visual_studio_coverage_A.type_name) ?? ''}.${at.text(visual_studio_coverage_A.name) ?? ''} ${at.text(visual_studio_coverage_A.token) ?? at.text(visual_studio_coverage_A.id) ?? ''}`;
            owner = { id, covered: (at.number(visual_studio_coverage_A.blocks_covered) ?? 0) > 0, source: undefined };
        }
        else if (element === visual_studio_coverage_E.Method)
            owner = { id: '', covered: false, source: undefined };
        else if (element === visual_studio_coverage_E.source_file)
            paths.set(at.text(visual_studio_coverage_A.id) ?? '', at.text(visual_studio_coverage_A.path) ?? '');
        else if (element === visual_studio_coverage_E.Lines || element === visual_studio_coverage_E.SourceFileNames)
            texts.clear();
        return element >= visual_studio_coverage_E.MethodKeyName && element !== visual_studio_coverage_E.Lines && element !== visual_studio_coverage_E.SourceFileNames;
    }
    function close(element, text) {
        if (element === visual_studio_coverage_E.module)
            finishSources();
        else if (element === visual_studio_coverage_E.function || element === visual_studio_coverage_E.Method)
            closeOwner();
        else if (element === visual_studio_coverage_E.Lines)
            closeLines();
        else if (element === visual_studio_coverage_E.SourceFileNames) {
            paths.set(texts.get(visual_studio_coverage_E.SourceFileID) ?? '', texts.get(visual_studio_coverage_E.SourceFileName) ?? '');
        }
        else if (owner !== undefined && (element === visual_studio_coverage_E.MethodKeyName || (element === visual_studio_coverage_E.MethodName && owner.id === ''))) {
            owner.id = text.trim();
        }
        else
            texts.set(element, text.trim());
    }
    function closeOwner() {
        if (owner?.source !== undefined)
            sourceOf(owner.source).functions.push({ id: owner.id, hits: owner.covered ? 1 : 0 });
        owner = undefined;
    }
    function closeLines() {
        const first = Number(texts.get(visual_studio_coverage_E.LnStart));
        const last = Number(texts.get(visual_studio_coverage_E.LnEnd) ?? first);
        const coverage = texts.get(visual_studio_coverage_E.Coverage);
        addRange(texts.get(visual_studio_coverage_E.SourceFileID) ?? '', { first, last, isCovered: coverage === '0' || coverage === '1' });
    }
    function finishSources() {
        for (const [id, { lines, functions }] of sources) {
            const path = paths.get(id);
            if (path === undefined)
                output.odd('ranges name a source file that the report does not list: left out');
            else
                output.file({ path, lines: [...lines.keys()], hits: [...lines.values()], functions });
        }
        sources = new Map();
        paths.clear();
    }
    return { open, close, finish: finishSources };
}
function visual_studio_coverage_read(chunks) {
    return (0,xml_coverage/* readXmlReport */._)(chunks, { elements: visual_studio_coverage_ELEMENTS, attributes: visual_studio_coverage_ATTRIBUTES }, visualStudioParser);
}
const visualStudioCoverage = {
    name: 'visual-studio-coverage',
    title: 'Visual Studio coverage XML',
    kind: 'coverage',
    claims: ({ root, text }) => root?.name === 'CoverageDSPriv' || (root?.name === 'results' && /<modules?[\s/>]/.test(text)),
    read: visual_studio_coverage_read,
    documentation: {
        producers: [],
        reads: 'lines, functions; UTF-16 as the tools write it',
        limits: 'no branches and no execution counts',
    },
};

;// CONCATENATED MODULE: ./lib/formats/xunit-net.js






/*
 * xUnit.net: version 1 (root `assembly`, tests in `class`), versions 2 and 3 (root `assemblies`, tests in `collection`), Fixie.
 * The console of version 1 puts several of its assemblies into `assemblies`, too.
 *
 * Fail without a <failure>: failed all the same.
 * <errors> of an assembly (clean-up of a class, collection or assembly; in version 1 a <failure> of a class) have no test: entries of
 *   kind suite. `errors="2"` without any <error> becomes one.
 * NotRun (version 3: explicit tests): skipped. Warnings are not read. Times with the machine's decimal comma.
 * run-date and run-time have no zone; version 3's start-rtf has.
 */
const xunit_net_ELEMENTS = [
    'assembly',
    'class',
    'collection',
    'errors',
    'error',
    'test',
    'failure',
    'reason',
    'message',
    'stack-trace',
    'output',
    'trait',
    'warning',
];
const xunit_net_ATTRIBUTES = [
    'name',
    'type',
    'method',
    'result',
    'time',
    'exception-type',
    'source-file',
    'source-line',
    'start-rtf',
    'total',
    'failed',
    'errors',
];
const xunit_net_E = (0,xml_events/* numbered */.jN)(xunit_net_ELEMENTS);
const xunit_net_A = (0,xml_events/* numbered */.jN)(xunit_net_ATTRIBUTES);
function xunitParser(output) {
    const open = [];
    let assembly;
    let inside;
    let total = 0;
    let failures = 0;
    let declaredErrors = 0;
    let errors = 0;
    function openAssembly(at) {
        assembly = assemblyName(at.text(xunit_net_A.name));
        output.started(instantOf(at.text(xunit_net_A['start-rtf'])));
        total += at.number(xunit_net_A.total) ?? 0;
        failures += at.number(xunit_net_A.failed) ?? 0;
        declaredErrors += at.number(xunit_net_A.errors) ?? 0;
    }
    function openOwner(element, at) {
        const line = at.number(xunit_net_A['source-line']);
        open.push({
            element,
            name: at.text(xunit_net_A.name) ?? '',
            type: at.repeatedText(xunit_net_A.type),
            result: at.repeatedText(xunit_net_A.result),
            ms: secondsOf(at, xunit_net_A.time),
            file: at.repeatedText(xunit_net_A['source-file']) || undefined,
            line: line !== undefined && Number.isInteger(line) && line > 0 ? line : undefined,
            hasFailure: false,
            exception: '',
            message: '',
            detail: '',
            reason: '',
        });
    }
    function openFailure(at) {
        inside = 'failure';
        const owner = open.at(-1);
        if (owner === undefined)
            return;
        owner.hasFailure = true;
        owner.exception = at.repeatedText(xunit_net_A['exception-type']) ?? '';
    }
    function closeTest(test) {
        const outcome = xunit_net_outcomeOf(test);
        const split = test.type === undefined ? splitQualified(test.name) : undefined;
        const classname = split?.classname ?? test.type ?? '';
        const { file, line, ms } = test;
        output.add({
            kind: 'case',
            suite: outermostClass(classname) ?? assembly,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
            classname,
            name: (0,report_text/* named */.KT)(split?.name ?? withoutClass(test.name, classname), '(no name)'),
            attempts: (0,tests/* onlyAttempt */.u8)(outcome),
            ...(ms === undefined ? {} : { ms }),
            repeated: 'case',
        });
    }
    function closeError({ element, type, name, message, detail, exception }) {
        const isClass = element === xunit_net_E.class;
        if (!isClass)
            errors++;
        output.add({
            kind: 'suite',
            suite: isClass ? (outermostClass(name) ?? assembly) : assembly,
            classname: isClass ? name : '',
            name: isClass ? '[class]' : `[${(0,report_text/* named */.KT)(type, 'error')}] ${(0,report_text/* named */.KT)(name, '(no name)')}`,
            attempts: [(0,report_text/* errored */.sb)({ type: exception, message, detail })],
            repeated: 'case',
        });
    }
    function closeText(element, text) {
        const owner = open.at(-1);
        if (owner === undefined)
            return;
        if (element === xunit_net_E.reason) {
            if (owner.reason === '')
                owner.reason = text;
        }
        else if (inside === 'reason')
            owner.reason = text;
        else if (element === xunit_net_E['stack-trace'])
            owner.detail = text;
        else if (element === xunit_net_E.message)
            owner.message = text;
    }
    return {
        open(element, at) {
            if (element === xunit_net_E.assembly)
                openAssembly(at);
            else if (element === xunit_net_E.test || element === xunit_net_E.error || element === xunit_net_E.class)
                openOwner(element, at);
            else if (element === xunit_net_E.failure)
                openFailure(at);
            else if (element === xunit_net_E.reason) {
                inside = 'reason';
                return true;
            }
            else
                return inside !== undefined && (element === xunit_net_E.message || element === xunit_net_E['stack-trace']);
            return false;
        },
        close(element, text) {
            if (element === xunit_net_E.test || element === xunit_net_E.error || element === xunit_net_E.class) {
                const closed = open.pop();
                if (closed === undefined)
                    return;
                if (element === xunit_net_E.test)
                    closeTest(closed);
                else if (element === xunit_net_E.error || closed.hasFailure)
                    closeError(closed);
            }
            else if (element === xunit_net_E.message || element === xunit_net_E['stack-trace'] || element === xunit_net_E.reason) {
                closeText(element, text);
            }
            if (element === xunit_net_E.failure || element === xunit_net_E.reason)
                inside = undefined;
        },
        finish() {
            checkDeclared(output, { total, failed: failures });
            if (declaredErrors > errors) {
                const attempts = [(0,report_text/* errored */.sb)({ message: 'the assembly counts more errors than the report shows' })];
                const entry = {
                    kind: 'suite',
                    suite: assembly,
                    classname: '',
                    name: '[errors]',
                    attempts,
                    repeated: 'case',
                };
                for (const error of (0,run_error/* oneForEach */.Nn)(declaredErrors - errors, entry))
                    output.add(error);
            }
        },
    };
}
function xunit_net_outcomeOf({ result, hasFailure, exception, message, detail, reason }) {
    const says = `${exception}${message}${detail}`.trim();
    const failure = { type: exception, message: says === '' ? 'failed, without a message' : message, detail };
    switch (result) {
        case 'Pass':
            return hasFailure ? (0,report_text/* failed */.gz)(failure) : tests/* PASSED */.f5;
        case 'Fail':
            return (0,report_text/* failed */.gz)(failure);
        case 'Skip':
            return (0,report_text/* skipped */.hT)(reason);
        case 'NotRun':
            return (0,report_text/* skipped */.hT)(reason.trim() === '' ? 'not run (explicit)' : reason);
        case undefined:
            return (0,report_text/* unknownStatus */.lj)(undefined);
    }
    return (0,report_text/* unknownStatus */.lj)(result);
}
function xunit_net_claims({ root, text }) {
    if (root?.name === 'assemblies')
        return true;
    // Other formats have an `assembly` somewhere, none as the root.
    return root?.name === 'assembly' && (root.attributes.has('run-date') || /<(?:class|collection)[\s>]/.test(text));
}
function xunit_net_read(chunks) {
    return readXmlTests(chunks, { elements: xunit_net_ELEMENTS, attributes: xunit_net_ATTRIBUTES }, xunitParser);
}
const xunitNet = {
    name: 'xunit-net',
    title: 'xUnit.net XML (1, 2, 3)',
    kind: 'tests',
    claims: xunit_net_claims,
    read: xunit_net_read,
    documentation: {
        producers: ['xUnit.net'],
        reads: 'errors of clean-up, skip reasons, file and line (version 3), duration, time of the run (version 3)',
        limits: 'versions 1 and 2 write no time zone, so an old report is not told from a new one',
    },
};

;// CONCATENATED MODULE: ./lib/formats/index.js













































/** Every kind of report that is understood. To add one: a file beside this one, its import and its row, a fixture. */
const FORMATS = [
    allure,
    boost,
    clover,
    cobertura/* cobertura */.O,
    codecovJson,
    coveragepyJson,
    coverallsJson,
    ctest,
    ctrf,
    cucumberJson,
    dartJson,
    dotcover,
    failsafeSummary,
    gcovJson,
    gcovrJson,
    goCover,
    goTest,
    istanbul/* istanbul */.B,
    istanbulSummary,
    jacoco/* jacoco */.c,
    jestJson,
    junit/* junit */.b,
    lcov/* lcov */.f,
    libcheck,
    libtestJson,
    llvmCov,
    mochaJson,
    mochawesome,
    nunit2,
    nunit3,
    opencover,
    phpunitCoverage,
    pit,
    playwrightJson,
    robot,
    rspecJson,
    scoverage,
    simplecovJson,
    simplecovResultSet,
    sonarGeneric,
    stryker,
    tap,
    testng,
    trx,
    visualStudioCoverage,
    xunitNet,
];
/** The one format that claims the file; `undefined` where none does. Two claiming one is a mistake of ours that a test rules out. */
function recognise(head) {
    return FORMATS.find((format) => format.claims(head));
}


/***/ })

};
