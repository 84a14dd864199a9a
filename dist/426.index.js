export const id = 426;
export const ids = [426];
export const modules = {

/***/ 50425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findFileBaseline: () => (/* binding */ findFileBaseline)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41068);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68230);




/** No one stores more than this for one commit: 10,000 tests take about 32 kB. */
const SNAPSHOT_BYTES = 512 * 1024 * 1024;
/**
 * The run that a path stands for: a file that `snapshot` wrote, or a folder of the reports of a base run. One that is not there, or cannot be
 * used, is told and is no base: in the first run of a cache it is not there, and what is wrong with it is not the work of the change.
 */
async function findFileBaseline(base, config, onProgress) {
    if (base === undefined)
        return { baseline: undefined, looked: 'no base run was named', diagnostics: [] };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(config.root, base);
    const shown = show(base, config.root);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stat === undefined)
        return unusable(shown, 'is not there');
    if (stat.isDirectory())
        return readFolder(path, { shown, config, onProgress });
    if (!stat.isFile())
        return unusable(shown, 'is neither a file nor a folder');
    if (stat.size > SNAPSHOT_BYTES)
        return unusable(shown, `is larger than ${SNAPSHOT_BYTES} bytes`);
    const { decodeSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(196), __webpack_require__.e(220)]).then(__webpack_require__.bind(__webpack_require__, 22815));
    const decoded = decodeSnapshot((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path));
    if ('problem' in decoded)
        return unusable(shown, decoded.problem);
    const { sha, history } = decoded.meta;
    const label = sha === undefined ? `the snapshot in ${shown}` : sha.slice(0, 7);
    const baseline = {
        snapshot: decoded.snapshot,
        label,
        ...(sha === undefined ? {} : { sha }),
        ...(history === undefined ? {} : { history }),
    };
    return { baseline, looked: label, diagnostics: [] };
}
/** Its reports are recognised by what is in them, as those of head are; how old they are says nothing about a base. */
async function readFolder(path, { shown, config, onProgress }) {
    const { snapshot, diagnostics } = await (0,_load_js__WEBPACK_IMPORTED_MODULE_2__/* .load */ .H)({
        root: path,
        tests: ['.'],
        coverage: [],
        environment: config.environment,
        policy: config.policy,
        paths: config.paths ?? (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPaths */ .D4)(config.root),
        onProgress,
    });
    if (snapshot.reports.every(({ format }) => format === undefined))
        return unusable(shown, 'holds no report that is known');
    const label = `the reports in ${shown}/`;
    const unread = snapshot.reports.flatMap((report) => report.diagnostics).filter(({ level }) => level === 'error');
    const all = [...diagnostics, ...unread].map((one) => ({
        ...one,
        ...(one.file === undefined ? {} : { file: `${shown}/${one.file}` }),
    }));
    // What is wrong with a base does not block by itself: it is not the work of the pull request.
    return {
        baseline: { snapshot, label },
        looked: label,
        diagnostics: all.map((one) => ({ ...one, level: 'warning' })),
    };
}
function unusable(file, message) {
    return {
        baseline: undefined,
        looked: `nothing usable in ${file}`,
        diagnostics: [{ level: 'warning', file, message: `${message} (base)` }],
    };
}
/** From where the caller stands; a place outside as the caller wrote it. */
function show(base, root) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, base);
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path);
    const isOutside = inside.startsWith('..') && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(base);
    return inside === '' || isOutside || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside) ? path : inside.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ }),

/***/ 33426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  doctor: () => (/* binding */ doctor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/baseline/file.js
var file = __webpack_require__(50425);
// EXTERNAL MODULE: ./lib/config.js
var config = __webpack_require__(12193);
// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/find.js
var find = __webpack_require__(53968);
// EXTERNAL MODULE: ./lib/formats/head.js
var head = __webpack_require__(33424);
// EXTERNAL MODULE: ./lib/gates/index.js + 23 modules
var gates = __webpack_require__(67619);
// EXTERNAL MODULE: ./lib/load.js + 1 modules
var load = __webpack_require__(41068);
// EXTERNAL MODULE: ./lib/policy/defaults.js
var defaults = __webpack_require__(85698);
// EXTERNAL MODULE: ./lib/policy/parse.js + 2 modules
var parse = __webpack_require__(62478);
// EXTERNAL MODULE: ./lib/policy/quarantine.js
var policy_quarantine = __webpack_require__(16956);
// EXTERNAL MODULE: ./lib/policy/yaml.js
var yaml = __webpack_require__(35447);
// EXTERNAL MODULE: ./lib/workspace.js
var workspace = __webpack_require__(68230);
;// CONCATENATED MODULE: ./lib/doctor/gate-steps.js
/** `owner/test-health@…`, and the same under another owner. */
const THIS_ACTION = /^[\w.-]+\/test-health(\/|@|$)/;
function isThisAction({ uses }) {
    return uses !== undefined && THIS_ACTION.test(uses);
}
function gateSteps(workflows) {
    return workflows.flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps.filter(isThisAction).map((step) => ({ workflow, job, step, mode: step.inputs.get('mode') ?? 'auto' }))));
}
/** Steps whose verdict somebody waits for: those that only read reports for another job give none. */
function judgingSteps(workflows) {
    return gateSteps(workflows).filter(({ mode }) => mode === 'auto' || mode === 'gate');
}
/** A condition without one of these functions is as good as `success() && …`. */
function runsAfterFailure(condition) {
    return condition !== undefined && /\b(always|cancelled|failure)\(\)/.test(condition);
}
/** The first step of each job. */
function perJob(steps) {
    return steps.filter(({ job }, index) => steps.findIndex((each) => each.job === job) === index);
}

;// CONCATENATED MODULE: ./lib/doctor/producers.js
const rootName = ({ root }) => (root?.name === 'testsuites' ? root.attributes.get('name') : undefined);
/** Facts of each tool's own documentation and of its real reports. First match wins. */
const PRODUCERS = [
    {
        name: 'jest-junit',
        recognise: (head) => rootName(head) === 'jest tests',
        better: {
            how: 'jest --json --outputFile=reports/jest.json',
            why: 'its JUnit report leaves out test files that cannot be loaded, and retries',
        },
    },
    {
        name: 'Vitest',
        recognise: (head) => rootName(head) === 'vitest tests',
        better: {
            how: 'vitest run --reporter=json --outputFile=reports/vitest.json',
            why: 'its JUnit report shows a file that cannot be loaded as a test, and no place of a test',
        },
    },
    {
        name: 'mocha-junit-reporter',
        recognise: (head) => rootName(head) === 'Mocha Tests',
        better: {
            how: 'mocha --reporter json --reporter-option output=reports/mocha.json',
            why: 'its JUnit report shows no retries, so that a flaky test looks as if it had passed at once',
        },
    },
    {
        name: 'Playwright',
        recognise: ({ root, text }) => root?.name === 'testsuites' &&
            root.attributes.has('id') &&
            root.attributes.has('name') &&
            /<testsuite\b[^>]*\shostname=/.test(text),
        better: {
            how: 'reporter: [["json", { outputFile: "reports/playwright.json" }]]',
            why: 'its JUnit report shows no retries and no errors outside tests',
        },
    },
    {
        name: 'a Go test converter',
        recognise: ({ text }) => /<property\s+name="go\.version"/.test(text),
        better: {
            how: 'go test -json ./... > reports/go.json',
            why: 'a converter shows repeated runs of a test as several tests, and packages that do not build each in its own way',
        },
    },
    {
        name: 'rspec_junit_formatter',
        recognise: ({ root }) => root?.name === 'testsuite' && /^rspec/.test(root.attributes.get('name') ?? ''),
        better: {
            how: 'rspec --format json --out reports/rspec.json',
            why: 'its JUnit report leaves out spec files that cannot be loaded',
        },
    },
    {
        name: 'pytest',
        recognise: (head) => rootName(head) === 'pytest tests' || /<testsuite\s[^>]*\bname="pytest"/.test(head.text),
        place: {
            advice: 'let pytest write it (pytest.ini; in pyproject.toml under [tool.pytest.ini_options], with quotes)',
            paste: ['[pytest]', 'junit_family = xunit1'],
        },
    },
    // A class is found by its name; neither writes a file.
    {
        name: 'Surefire',
        recognise: ({ root, text }) => /surefire/i.test(root?.attributes.get('xsi:noNamespaceSchemaLocation') ?? '') ||
            /<property\s+name="java\.(specification|vm)\.version"/.test(text),
    },
    {
        name: 'Gradle',
        recognise: ({ root, text }) => root?.name === 'testsuite' && root.attributes.has('hostname') && /<\/?properties\s*\/?>/.test(text),
    },
];
function producerOf(head) {
    return PRODUCERS.find(({ recognise }) => recognise(head));
}

;// CONCATENATED MODULE: ./lib/doctor/workflow.js

/** Reads a workflow as far as the checks need it. Whatever is not of the form that GitHub documents is left out. */
function readWorkflow(file, text) {
    const problems = [];
    const root = (0,yaml/* readYaml */.g)(text, (line, message) => problems.push({ line, message }));
    return {
        file,
        problems,
        events: new Set(namesOf(field(root, 'on'))),
        permissions: permissionsOf(field(root, 'permissions')),
        jobs: entriesOf(field(root, 'jobs')).map(({ key, line, value }) => jobOf(value, { name: key, line })),
    };
}
function jobOf(value, { name, line }) {
    return {
        name,
        line,
        needs: namesOf(field(value, 'needs')),
        condition: textOf(field(value, 'if')),
        permissions: permissionsOf(field(value, 'permissions')),
        matrix: field(field(value, 'strategy'), 'matrix') !== undefined,
        continues: textOf(field(value, 'continue-on-error')) === 'true',
        steps: itemsOf(field(value, 'steps')).map(stepOf),
    };
}
function stepOf(value) {
    const inputs = entriesOf(field(value, 'with')).flatMap(({ key, value: input }) => {
        const text = textOf(input);
        return text === undefined ? [] : [[key, text]];
    });
    return {
        line: value.line,
        uses: textOf(field(value, 'uses')),
        run: textOf(field(value, 'run')),
        condition: textOf(field(value, 'if')),
        continues: textOf(field(value, 'continue-on-error')) === 'true',
        inputs: new Map(inputs),
    };
}
function permissionsOf(value) {
    if (value === undefined)
        return undefined;
    const text = textOf(value);
    if (text === 'read-all' || text === 'write-all')
        return text;
    return new Map(entriesOf(value).map(({ key, value: scope }) => [key, textOf(scope) ?? '']));
}
/** A name, a list of names, or the keys of a mapping: `on: push`, `on: [push]`, `on: { push: … }`. */
function namesOf(value) {
    if (value === undefined)
        return [];
    switch (value.kind) {
        case 'scalar':
            return typeof value.value === 'string' ? [value.value] : [];
        case 'list':
            return value.items.flatMap((item) => textOf(item) ?? []);
        case 'map':
            return value.entries.map(({ key }) => key);
    }
}
function field(value, key) {
    return entriesOf(value).find((entry) => entry.key === key)?.value;
}
function entriesOf(value) {
    return value?.kind === 'map' ? value.entries : [];
}
function itemsOf(value) {
    return value?.kind === 'list' ? value.items : [];
}
/** As GitHub takes it: every scalar is a text. */
function textOf(value) {
    if (value?.kind !== 'scalar' || value.value === null)
        return undefined;
    return typeof value.value === 'string' ? value.value : value.text;
}

;// CONCATENATED MODULE: ./lib/doctor/examine.js



















/** Reads all that the checks look at. @throws ConfigError for a settings file or a base that is named and cannot be used. */
async function examine(named) {
    const { root, today } = named;
    const workflows = readWorkflows(root);
    const policyFile = (0,workspace/* findSettings */.n4)(root, { named: named.policy, usual: config/* POLICY_FILE */.CX, purpose: '--policy' });
    const quarantineFile = (0,workspace/* findSettings */.n4)(root, {
        named: named.quarantine,
        usual: config/* QUARANTINE_FILE */.ic,
        purpose: '--quarantine',
    });
    const policy = parsed(policyFile && (() => (0,parse/* parsePolicy */.O)(policyFile.text, policyFile.file, gates.GATES)), defaults/* DEFAULT_POLICY */.zj);
    const quarantine = parsed(quarantineFile && (() => (0,policy_quarantine/* parseQuarantine */.mW)(quarantineFile.text, quarantineFile.file)), defaults/* NO_QUARANTINE */.Jx);
    const wanted = [
        ...patternsOfCall(named, workflows),
        ...patternsOfPolicy(policy.value, suiteLines(policyFile?.text ?? '')),
    ];
    const of = (purpose) => [
        ...new Set(wanted.filter((each) => each.purpose === purpose).map(({ pattern }) => pattern)),
    ];
    const { snapshot } = await (0,load/* load */.H)({
        root,
        tests: of('tests'),
        coverage: of('coverage'),
        environment: tests/* NO_ENVIRONMENT */.q0,
        paths: (0,workspace/* repositoryPaths */.D4)(root),
    });
    const base = named.base === '' ? undefined : named.base;
    const found = await (0,file.findFileBaseline)(base, { root, policy: policy.value, environment: tests/* NO_ENVIRONMENT */.q0 });
    const [unusable] = found.baseline === undefined ? found.diagnostics : [];
    if (unusable !== undefined)
        throw new diagnostic/* ConfigError */.xL([{ ...unusable, level: 'error' }]);
    return {
        policy: policy.value,
        policyProblems: policy.problems,
        quarantine: quarantine.value,
        quarantineProblems: quarantine.problems,
        today,
        patterns: await countMatches(wanted, root),
        snapshot,
        base: found.baseline,
        tree: (0,workspace/* trackedFiles */.O)(root),
        producers: new Map(snapshot.reports
            .filter(({ format }) => format === 'junit')
            .flatMap(({ path }) => {
            const producer = readProducer((0,external_node_path_.resolve)(root, path));
            return producer === undefined ? [] : [[path, producer]];
        })),
        workflows,
    };
}
function parsed(read, otherwise) {
    try {
        return { value: read === undefined ? otherwise : read(), problems: [] };
    }
    catch (error) {
        if (!(error instanceof diagnostic/* ConfigError */.xL))
            throw error;
        return { value: otherwise, problems: error.problems };
    }
}
const WORKFLOWS = '.github/workflows';
function readWorkflows(root) {
    const folder = (0,external_node_path_.join)(root, WORKFLOWS);
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
        return [];
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => /\.ya?ml$/.test(name) && (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false })?.isFile())
        .sort(domain_text/* byText */.z)
        .map((name) => readWorkflow(`${WORKFLOWS}/${name}`, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8')));
}
/** What the caller names, or else what the steps of the workflows name. */
function patternsOfCall({ tests, coverage }, workflows) {
    if (tests.length + coverage.length > 0) {
        return [
            ...tests.map((pattern) => ({ pattern, purpose: 'tests' })),
            ...coverage.map((pattern) => ({ pattern, purpose: 'coverage' })),
        ];
    }
    return gateSteps(workflows).flatMap(({ workflow: { file }, step }) => ['tests', 'coverage'].flatMap((purpose) => (step.inputs.get(purpose) ?? '')
        .split('\n')
        .map((pattern) => pattern.trim())
        // What an expression becomes is known in a run only.
        .filter((pattern) => pattern !== '' && !pattern.includes('${{'))
        .map((pattern) => ({ pattern, purpose, file, line: step.line }))));
}
function patternsOfPolicy({ file, suites }, lines) {
    return suites.flatMap((suite) => ['tests', 'coverage'].flatMap((purpose) => suite[purpose].map((pattern) => {
        const line = lines.get(suite.name);
        return {
            pattern,
            purpose,
            suite: suite.name,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
        };
    })));
}
/** Where each suite of a policy begins. */
function suiteLines(text) {
    const root = (0,yaml/* readYaml */.g)(text, () => undefined);
    const suites = root?.kind === 'map' ? root.entries.find(({ key }) => key === 'suites')?.value : undefined;
    return new Map(suites?.kind === 'map' ? suites.entries.map(({ key, line }) => [key, line]) : []);
}
async function countMatches(wanted, root) {
    const counted = [];
    for (const each of wanted.filter(({ pattern }) => !pattern.startsWith('!'))) {
        const { files } = await (0,find/* findFiles */.l)([each.pattern], { root, purpose: each.purpose });
        counted.push({ ...each, files: files.length });
    }
    return counted;
}
/** All that tells a writer stands in the first lines. */
const HEAD_BYTES = 64 * 1024;
function readProducer(path) {
    const descriptor = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const buffer = Buffer.alloc(HEAD_BYTES);
        const length = (0,external_node_fs_.readSync)(descriptor, buffer, 0, HEAD_BYTES, 0);
        return producerOf((0,head/* readHead */.z)(buffer.subarray(0, length), length < HEAD_BYTES));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}

;// CONCATENATED MODULE: ./lib/doctor/check.js
/** `error`: the gate is wrong or blind because of it. `warning`: something it could say is lost. `hint`: it could be better. */
const LEVELS = ['error', 'warning', 'hint'];

// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
// EXTERNAL MODULE: ./lib/inputs.js
var inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(63304);
;// CONCATENATED MODULE: ./lib/doctor/input-checks.js




const unknownInput = {
    name: 'unknown-input',
    summary: 'an input that the Action does not have: GitHub only warns of it, and the default counts',
    find: ({ workflows }) => {
        const known = inputNames();
        return gateSteps(workflows).flatMap(({ workflow, step }) => [...step.inputs.keys()]
            .filter((name) => !known.includes(name.toLowerCase()))
            .map((name) => ({
            level: 'error',
            file: workflow.file,
            line: step.line,
            found: `${(0,printable/* quote */.hD)(name)} is no input of the Action, so nothing reads it${(0,suggest/* didYouMean */.au)(name, known)}`,
            advice: 'correct the name, or delete the line',
        })));
    },
};
/** As they are read, and the token, which goes to the client of GitHub only. */
function inputNames() {
    const names = ['token'];
    (0,inputs/* readInputs */.K)({
        text: (name) => {
            names.push(name);
            return '';
        },
    });
    return names;
}

;// CONCATENATED MODULE: ./lib/doctor/job-checks.js


const at = ({ file }, line) => ({ file, line });
const uses = (step, action) => step.uses?.startsWith(`actions/${action}@`) === true;
const verdictIgnored = {
    name: 'verdict-ignored',
    summary: 'a gate whose failure does not fail its job',
    find: ({ workflows }) => judgingSteps(workflows)
        .filter(({ job, step }) => step.continues || job.continues)
        .map(({ workflow, job, step }) => ({
        level: 'error',
        ...at(workflow, step.continues ? step.line : job.line),
        found: `continue-on-error: true ${step.continues ? 'of the step' : `of job ${(0,printable/* quote */.hD)(job.name)}`} lets everything pass that the gate blocks`,
        advice: 'delete continue-on-error: true; where the gate is only to be watched, write level: warn in the policy',
    })),
};
const lostUpload = {
    name: 'upload-only-on-success',
    summary: 'reports that another job judges, and that are not uploaded when tests fail',
    find: ({ workflows }) => workflows.filter(judgesDownloads).flatMap((workflow) => workflow.jobs.flatMap((job) => job.steps
        .filter((step, index) => {
        const mayFail = job.steps.slice(0, index).some(({ run, continues }) => run !== undefined && !continues);
        return uses(step, 'upload-artifact') && mayFail && !runsAfterFailure(step.condition);
    })
        .map((step) => ({
        level: 'error',
        ...at(workflow, step.line),
        found: `the artifact ${(0,printable/* quote */.hD)(step.inputs.get('name') ?? 'artifact')} is uploaded only when every step before it succeeded, so the job that judges sees no failed test (job ${(0,printable/* quote */.hD)(job.name)})`,
        advice: 'let the step run after failed tests, too',
        paste: [AFTER_FAILURE],
    })))),
};
const AFTER_FAILURE = `if: \${{ !cancelled() }}`;
/** Artifacts of other jobs are what its gate judges. */
function judgesDownloads({ jobs }) {
    return jobs.some(({ steps }) => steps.some(isThisAction) && steps.some((step) => uses(step, 'download-artifact')));
}
const noCheckout = {
    name: 'no-checkout',
    summary: 'a gate that does not find the policy, since its job has not checked out the repository',
    find: ({ workflows, policy, quarantine }) => {
        const files = [policy.file, quarantine.file].filter((file) => file !== undefined);
        if (files.length === 0)
            return [];
        return perJob(judgingSteps(workflows))
            .filter(({ job }) => checkoutOf(job) === undefined && !job.steps.some(({ run }) => /\bgit\b/.test(run ?? '')))
            .map(({ workflow, job, step }) => ({
            level: 'error',
            ...at(workflow, step.line),
            found: `job ${(0,printable/* quote */.hD)(job.name)} does not check out the repository, so ${files.join(' and ')} is not there and the built-in rules judge`,
            advice: 'check it out in the first step of the job',
            paste: ['- uses: actions/checkout@v6', '  with: { fetch-depth: 2 }'],
        }));
    },
};
const shallowCheckout = {
    name: 'shallow-checkout',
    summary: 'a checkout without the base commit, so that GitHub must be asked what the change changes',
    find: ({ workflows }) => perJob(judgingSteps(workflows)).flatMap(({ workflow, job }) => {
        const checkout = checkoutOf(job);
        const depth = checkout?.inputs.get('fetch-depth') ?? '1';
        if (checkout === undefined || depth !== '1' || !workflow.events.has('pull_request'))
            return [];
        return [
            {
                level: 'hint',
                ...at(workflow, checkout.line),
                found: `the checkout of job ${(0,printable/* quote */.hD)(job.name)} has one commit: what a pull request changes is asked of GitHub, which tells nothing of a large one`,
                advice: 'fetch the base commit, too',
                paste: ['with: { fetch-depth: 2 }'],
            },
        ];
    }),
};
function checkoutOf({ steps }) {
    return steps.find((step) => uses(step, 'checkout'));
}

// EXTERNAL MODULE: ./lib/compare/history.js + 1 modules
var compare_history = __webpack_require__(67981);
// EXTERNAL MODULE: ./lib/compare/quarantine-review.js + 1 modules
var quarantine_review = __webpack_require__(13014);
// EXTERNAL MODULE: ./lib/policy/path-matcher.js
var path_matcher = __webpack_require__(99116);
;// CONCATENATED MODULE: ./lib/doctor/policy-checks.js




const policyMistakes = {
    name: 'policy-mistakes',
    summary: 'mistakes in the policy: nothing is judged by it',
    find: ({ policyProblems }) => policyProblems.map((problem) => mistake(problem, 'correct it: until then every run ends with exit status 2')),
};
const quarantineMistakes = {
    name: 'quarantine-mistakes',
    summary: 'mistakes in the quarantine: it accepts nothing',
    find: ({ quarantineProblems }) => quarantineProblems.map((problem) => mistake(problem, 'correct it: until then the whole file accepts nothing')),
};
function mistake({ file, line, message }, advice) {
    return {
        level: 'error',
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        found: message,
        advice,
    };
}
const requiredSuite = {
    name: 'required-suite-without-report',
    summary: 'suites that must leave a report and have none',
    find: ({ policy, patterns }) => policy.suites.flatMap(({ name, required, tests }) => {
        const own = testsOf(name, patterns);
        const [first] = own;
        if (!required || tests.length === 0 || first === undefined || own.some(({ files }) => files > 0))
            return [];
        return [
            {
                level: 'error',
                ...placeOf(first),
                found: `suite ${(0,printable/* quote */.hD)(name)} is required, and no report matches ${own.map(({ pattern }) => (0,printable/* quote */.hD)(pattern)).join(', ')}`,
                advice: 'run its tests first, correct the pattern, or write required: false',
            },
        ];
    }),
};
const emptyPattern = {
    name: 'glob-matches-nothing',
    summary: 'globs that match no file',
    find: ({ policy, patterns }) => patterns
        .filter(({ files, suite, purpose }) => {
        const isRequired = policy.suites.some(({ name, required }) => name === suite && required);
        const told = purpose === 'tests' && isRequired && testsOf(suite, patterns).every((each) => each.files === 0);
        return files === 0 && !told;
    })
        .map((pattern) => ({
        level: 'warning',
        ...placeOf(pattern),
        found: `${pattern.purpose}: ${(0,printable/* quote */.hD)(pattern.pattern)} matches no file`,
        advice: 'run what writes it first, or correct the pattern: it starts from the root of the repository',
    })),
};
/** A component that measures nothing: its gates could say nothing, and its row is empty. */
const emptyComponent = {
    name: 'component-matches-nothing',
    summary: 'components whose globs match no file, or none that a coverage report measures',
    find: ({ policy, tree, snapshot }) => {
        const measured = [...(snapshot.coverage?.files.keys() ?? [])];
        return (policy.components ?? []).flatMap(({ name, paths, line }) => {
            const place = {
                ...(policy.file === undefined ? {} : { file: policy.file }),
                ...(line === undefined ? {} : { line }),
            };
            const wrong = paths.filter((glob) => !glob.startsWith('!') && tree?.some((0,path_matcher/* pathMatcher */.k)([glob])) === false);
            const globs = wrong.map((glob) => ({
                level: 'warning',
                ...place,
                found: `component ${(0,printable/* quote */.hD)(name)}: ${(0,printable/* quote */.hD)(glob)} matches no file of the repository`,
                advice: 'correct the glob: it starts from the root of the repository',
            }));
            if (globs.length > 0 || measured.length === 0 || measured.some((0,path_matcher/* pathMatcher */.k)(paths)))
                return globs;
            return [
                {
                    level: 'warning',
                    ...place,
                    found: `component ${(0,printable/* quote */.hD)(name)}: no coverage report measures a file of it`,
                    advice: 'run its tests with coverage, or correct its paths',
                },
            ];
        });
    },
};
function testsOf(suite, patterns) {
    return patterns.filter((each) => each.suite === suite && each.purpose === 'tests');
}
function placeOf({ file, line }) {
    return { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
}
const nothingComplete = {
    name: 'no-complete-gate',
    summary: 'a policy by which a run passes that did not run',
    find: ({ policy: { file, gates } }) => {
        const all = gates.filter(({ check, suite }) => check === 'complete' && suite === undefined);
        const isAboutTests = gates.some(({ check }) => !/coverage|mutation/.test(check));
        if (file === undefined || !isAboutTests || all.some(({ level }) => level === 'block'))
            return [];
        const [weak] = all;
        return [
            {
                level: 'warning',
                file,
                ...(weak?.line === undefined ? {} : { line: weak.line }),
                found: weak === undefined
                    ? 'no gate asks for complete: tests that did not run, and reports that end in the middle, pass'
                    : 'complete only warns: tests that did not run, and reports that end in the middle, pass',
                advice: 'ask for it under gates',
                paste: ['- check: complete'],
            },
        ];
    },
};
const quarantineReview = {
    name: 'quarantine-entries',
    summary: 'entries of the quarantine that have expired, are still to come, name no test, or are not needed any more',
    find: ({ quarantine, today, policy, snapshot, base }) => (0,quarantine_review/* reviewQuarantine */.T)({ quarantine, today, policy, head: snapshot, base, whole: (0,compare_history/* isWhole */.wP)(snapshot) }).map(({ state, file, line, sentence }) => ({
        level: 'warning',
        ...(file === undefined ? {} : { file }),
        line,
        found: sentence,
        advice: ENTRY_ADVICE[state],
    })),
};
const ENTRY_ADVICE = {
    expired: 'mend the test and delete the entry, or let its owner write a new day at expires: until then every run on the default branch fails',
    orphan: 'write the name as test-health explain shows it, or delete the entry if no other gate has the test',
    recovered: 'delete the entry',
    future: 'write the day of today at added',
};

// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
;// CONCATENATED MODULE: ./lib/doctor/report-checks.js

/** So many files are named where one finding is about many. */
const EXAMPLES = 3;
/** `3 reports, for example a.xml, b.xml` */
function several(rows, one = 'report') {
    const [only] = rows;
    if (rows.length === 1 && only !== undefined)
        return `1 ${one}`;
    return `${(0,numbers/* plural */.LS)(rows.length, one)}, for example ${rows
        .slice(0, EXAMPLES)
        .map(({ path }) => path)
        .join(', ')}`;
}
function report_checks_placeOf(rows) {
    const [first] = rows;
    return first === undefined ? {} : { file: first.path };
}
const errorOf = ({ diagnostics }) => diagnostics.find(({ level }) => level === 'error');
const unreadableReport = {
    name: 'unreadable-report',
    summary: 'reports that cannot be read, or not to their end',
    find: ({ snapshot }) => snapshot.reports
        .filter((row) => errorOf(row) !== undefined || (row.format !== undefined && row.state !== 'whole'))
        .map((row) => {
        const error = errorOf(row);
        return {
            level: 'error',
            file: row.path,
            ...(error?.line === undefined ? {} : { line: error.line }),
            found: error?.message ?? 'is not complete: it says so itself',
            advice: 'look in the log of the job for why the run that writes it did not finish',
        };
    }),
};
const unclaimedFile = {
    name: 'unclaimed-file',
    summary: 'files under the globs that are no report that is known',
    find: ({ snapshot }) => {
        const rows = snapshot.reports.filter((row) => row.format === undefined && errorOf(row) === undefined);
        if (rows.length === 0)
            return [];
        const found = `${several(rows, 'file')}: no format that is known`;
        const advice = 'name the reports more closely, or leave the file out with "!"';
        return [{ level: 'warning', ...report_checks_placeOf(rows), found, advice }];
    },
};
const declaredCounts = {
    name: 'declared-counts',
    summary: 'reports whose own counts differ from what is in them',
    find: ({ snapshot }) => notesOf(snapshot.reports)
        .filter(({ message }) => COUNTS.test(message))
        .map(({ path, line, message }) => ({
        // More entries than counted tests is how some writers count retries and files that do not load; fewer means that some are lost.
        level: isFewer(message) ? 'warning' : 'hint',
        file: path,
        ...(line === undefined ? {} : { line }),
        found: message,
        advice: isFewer(message)
            ? 'find out where tests are lost: a run that was cut, a converter, or a merge of reports'
            : 'look whether tests are there twice; retries and files that do not load are entries of their own in some writers',
    })),
};
/** Whether the report has fewer tests than it says; the first number is what it says. */
function isFewer(message) {
    const [said = 0, has = 0] = [...message.matchAll(/\d[\d,]*/g)].map(([number]) => Number(number.replaceAll(',', '')));
    return has < said;
}
const reportNotes = {
    name: 'report-notes',
    summary: 'what else the readers of the reports noticed',
    find: ({ snapshot }) => notesOf(snapshot.reports)
        .filter(({ message }) => !COUNTS.test(message))
        .map(({ path, line, level, message }) => ({
        level: level === 'warning' ? 'warning' : 'hint',
        file: path,
        ...(line === undefined ? {} : { line }),
        found: message,
        advice: 'look at this place of the report: test-health inspect shows what was read',
    })),
};
/** What the readers say where the totals of a report are not those of its entries. */
const COUNTS = /^the (header counts|report declares) /;
function notesOf(rows) {
    return rows
        .filter((row) => row.format !== undefined)
        .flatMap(({ path, diagnostics }) => diagnostics.filter(({ level }) => level !== 'error').map((diagnostic) => ({ ...diagnostic, path })));
}
const noPlace = {
    name: 'no-file-attribute',
    summary: 'reports whose tests have no file, so that no annotation has a place',
    find: ({ snapshot, producers }) => {
        const placed = new Set();
        const filled = new Set();
        for (const { cases } of snapshot.suites) {
            for (const test of cases) {
                filled.add(test.report);
                if (test.file !== undefined)
                    placed.add(test.report);
            }
        }
        const rows = snapshot.reports.filter(({ format }, report) => format === 'junit' && filled.has(report) && !placed.has(report));
        return byProducer(rows, producers).flatMap(({ producer, rows: own }) => {
            // One that another report of the tool should replace is told there; one that cannot say it is not asked.
            if (producer !== undefined && producer.place === undefined)
                return [];
            const of = producer === undefined ? '' : ` of ${producer.name}`;
            return [
                {
                    level: 'hint',
                    ...report_checks_placeOf(own),
                    found: `no test has a file attribute (${several(own)}${of}): annotations have no place in the diff`,
                    ...(producer?.place ?? {
                        advice: 'let the writer of the report add the file, where it has an option for it',
                    }),
                },
            ];
        });
    },
};
const betterFormat = {
    name: 'better-format',
    summary: 'JUnit reports of tools that have a report which says more',
    find: ({ snapshot, producers }) => byProducer(snapshot.reports, producers).flatMap(({ producer, rows }) => producer?.better === undefined
        ? []
        : [
            {
                level: 'hint',
                ...report_checks_placeOf(rows),
                found: `JUnit of ${producer.name} (${several(rows)}): ${producer.better.why}`,
                advice: 'write the JSON report of the tool in its place',
                paste: [producer.better.how],
            },
        ]),
};
function byProducer(rows, producers) {
    const groups = new Map();
    for (const row of rows) {
        const producer = producers.get(row.path);
        const group = groups.get(producer?.name ?? '') ?? { producer, rows: [] };
        group.rows.push(row);
        groups.set(producer?.name ?? '', group);
    }
    return [...groups.values()];
}
const unresolvedPaths = {
    name: 'unresolved-paths',
    summary: 'coverage of paths that are not in the repository',
    find: ({ snapshot }) => {
        const unresolved = snapshot.coverage?.unresolved ?? [];
        if (unresolved.length === 0)
            return [];
        const examples = unresolved.slice(0, EXAMPLES).join(', ');
        const rows = snapshot.reports.filter(({ coverage }) => coverage !== undefined);
        return [
            {
                level: 'warning',
                ...report_checks_placeOf(rows),
                found: `${(0,numbers/* count */.U9)(unresolved.length)} of ${(0,numbers/* plural */.LS)(snapshot.coverage?.files.size ?? 0, 'measured file')} with a path that is not in the repository: ${examples}`,
                advice: 'write paths relative to the repository, and leave out what is not in it (dependencies, generated code)',
            },
        ];
    },
};
const branchBound = {
    name: 'branch-lower-bound',
    summary: 'branch coverage of which nobody knows which branch was taken',
    find: ({ snapshot, policy }) => {
        const files = [...(snapshot.coverage?.files.values() ?? [])].filter(({ branchesAtLeast }) => branchesAtLeast);
        if (files.length === 0)
            return [];
        const gate = policy.gates.find(({ metric }) => metric !== undefined && OF_BRANCHES.includes(metric));
        const found = `branches of ${(0,numbers/* plural */.LS)(files.length, 'file')} were merged from reports that do not say which branch was taken: the number is a lower bound`;
        if (gate === undefined)
            return [{ level: 'hint', found, advice: 'measure lines, or write a format with branches (LCOV, Istanbul JSON)' }];
        return [
            {
                level: 'warning',
                ...(policy.file === undefined ? {} : { file: policy.file }),
                ...(gate.line === undefined ? {} : { line: gate.line }),
                found: `${found}, and the gate about ${gate.metric} is never judged`,
                advice: 'gate on lines, or write a format that says which branch was taken (LCOV, Istanbul JSON)',
            },
        ];
    },
};
const OF_BRANCHES = ['branches', 'lines-and-branches', 'strict-lines'];

;// CONCATENATED MODULE: ./lib/doctor/workflow-checks.js


/** As GitHub evaluates it. */
const expression = (code) => `\${{ ${code} }}`;
const workflow_checks_at = ({ file }, line) => ({ file, line });
const unreadableWorkflow = {
    name: 'unreadable-workflow',
    summary: 'workflows that cannot be read, so that nothing can be said about them',
    find: ({ workflows }) => workflows.flatMap((workflow) => workflow.problems.map(({ line, message }) => ({
        level: 'warning',
        ...workflow_checks_at(workflow, line),
        found: message,
        advice: 'look at this line; what stands there is not looked into',
    }))),
};
const onlyOnSuccess = {
    name: 'only-on-success',
    summary: 'a gate that is skipped exactly when tests fail',
    find: ({ workflows }) => gateSteps(workflows).flatMap(({ workflow, job, step }) => {
        const before = job.steps.slice(0, job.steps.indexOf(step));
        const mayFail = before.some(({ run, continues }) => run !== undefined && !continues);
        if (!mayFail || runsAfterFailure(step.condition))
            return [];
        return [
            {
                level: 'error',
                ...workflow_checks_at(workflow, step.line),
                found: `the step runs only when every step before it succeeded, so nobody hears of failed tests (job ${(0,printable/* quote */.hD)(job.name)})`,
                advice: 'let the step run after failed tests, too',
                paste: [`if: ${expression('!cancelled()')}`],
            },
        ];
    }),
};
const skippedThroughNeeds = {
    name: 'skipped-through-needs',
    summary: 'a gate that is skipped when a job before it fails, which a required check takes for success',
    find: ({ workflows }) => perJob(judgingSteps(workflows))
        .filter(({ job }) => job.needs.length > 0 && !runsAfterFailure(job.condition))
        .map(({ workflow, job }) => ({
        level: 'error',
        ...workflow_checks_at(workflow, job.line),
        found: `job ${(0,printable/* quote */.hD)(job.name)} is skipped when ${job.needs.join(' or ')} fails, and a skipped job counts as success for a required check`,
        advice: 'let the job run after failed jobs, too',
        paste: [`if: ${expression('!cancelled()')}`],
    })),
};
/** What the Action asks of the token, and what is lost without it. */
const SCOPES = [
    { scope: 'contents', level: 'read', why: 'the base commit cannot be found' },
    { scope: 'actions', level: 'read', why: 'no result of the base branch can be read, so nothing is compared' },
    { scope: 'pull-requests', level: 'write', why: 'no comment can be written' },
];
const permissions = {
    name: 'permissions',
    summary: 'what the token of the gate may not do and should',
    find: ({ workflows }) => perJob(judgingSteps(workflows).filter(({ workflow }) => ofPullRequests(workflow))).flatMap(({ workflow, job, step }) => {
        const given = job.permissions ?? workflow.permissions;
        if (given === undefined) {
            return [
                {
                    level: 'hint',
                    ...workflow_checks_at(workflow, job.line),
                    found: `job ${(0,printable/* quote */.hD)(job.name)} does not say its permissions, so the settings of the repository decide`,
                    advice: 'say them in the job',
                    paste: ['permissions: { contents: read, actions: read, pull-requests: write }'],
                },
            ];
        }
        // Where no pull request is judged there is none to write to.
        const silent = step.inputs.get('comment') === 'off' || /event_name\s*==\s*'(push|schedule)'/.test(job.condition ?? '');
        return SCOPES.filter(({ scope, level }) => !(silent && scope === 'pull-requests') && !grants(given, scope, level)).map(({ scope, level, why }) => ({
            level: 'warning',
            ...workflow_checks_at(workflow, job.line),
            found: `job ${(0,printable/* quote */.hD)(job.name)} has no permission ${scope}: ${level}: ${why}`,
            advice: 'add it to its permissions',
            paste: [`${scope}: ${level}`],
        }));
    }),
};
function grants(given, scope, level) {
    if (typeof given === 'string')
        return given === 'write-all' || level === 'read';
    const found = given.get(scope);
    return found === 'write' || (found === 'read' && level === 'read');
}
const notPinned = {
    name: 'not-pinned',
    summary: 'the Action by a tag or branch, which can be moved to other code',
    find: ({ workflows }) => gateSteps(workflows)
        .filter(({ step }) => !/@[0-9a-f]{40}$/.test(step.uses ?? ''))
        .map(({ workflow, step }) => ({
        level: 'warning',
        ...workflow_checks_at(workflow, step.line),
        found: `${(0,printable/* quote */.hD)(step.uses ?? '')} names no commit: a tag or branch can be moved to other code`,
        advice: 'write the 40 digits of the commit, and the version as a comment behind it',
    })),
};
const noMergeGroup = {
    name: 'no-merge-group',
    summary: 'a gate that the merge queue would wait for in vain',
    find: ({ workflows }) => workflows
        .filter(({ events }) => events.has('pull_request') && !events.has('merge_group'))
        .flatMap((workflow) => {
        const [first] = judgingSteps([workflow]);
        if (first === undefined)
            return [];
        return [
            {
                level: 'hint',
                ...workflow_checks_at(workflow, first.job.line),
                found: `job ${(0,printable/* quote */.hD)(first.job.name)} does not run on merge_group: as a required check it would stop a merge queue`,
                advice: 'add the event under on',
                paste: ['merge_group:'],
            },
        ];
    }),
};
/** Something that differs from job to job of a matrix. */
const VARIES = /\$\{\{[^}]*\b(matrix|strategy|runner\.os)\b/;
const usesArtifact = ({ uses }, verb) => uses?.startsWith(`actions/${verb}-artifact@`) === true;
const overwritten = {
    name: 'reports-overwritten',
    summary: 'reports of several jobs that end under one name',
    find: ({ workflows }) => workflows.flatMap((workflow) => {
        const uploads = workflow.jobs
            .filter(({ matrix }) => matrix)
            .flatMap((job) => job.steps.filter((step) => usesArtifact(step, 'upload')).map((step) => ({ job, step })));
        const named = uploads
            .filter(({ step }) => !VARIES.test(step.inputs.get('name') ?? ''))
            .map(({ job, step }) => ({
            level: 'error',
            ...workflow_checks_at(workflow, step.line),
            found: `every job of the matrix of ${(0,printable/* quote */.hD)(job.name)} uploads the artifact ${(0,printable/* quote */.hD)(step.inputs.get('name') ?? 'artifact')}: all but one are lost`,
            advice: `put ${expression('strategy.job-index')} into the name, or use mode: collect and mode: gate, which need no names`,
        }));
        const mixes = uploads.some(({ step }) => VARIES.test(step.inputs.get('name') ?? '') && !VARIES.test(step.inputs.get('path') ?? ''));
        const merged = workflow.jobs
            .filter((job) => mixes && isGate(job, workflows))
            .flatMap((job) => job.steps)
            .filter((step) => usesArtifact(step, 'download') && step.inputs.get('merge-multiple') === 'true')
            .map((step) => ({
            level: 'error',
            ...workflow_checks_at(workflow, step.line),
            found: 'artifacts of several jobs are unpacked into one folder: reports of the same name overwrite each other',
            advice: 'leave merge-multiple out, so that each artifact keeps its folder',
        }));
        return [...named, ...merged];
    }),
};
function isGate(job, workflows) {
    return gateSteps(workflows).some((each) => each.job === job);
}
const noWorkflow = {
    name: 'no-workflow',
    summary: 'no workflow runs the gate',
    find: ({ workflows }) => gateSteps(workflows).length > 0 || workflows.some(({ problems }) => problems.length > 0)
        ? []
        : [
            {
                level: 'hint',
                found: 'no workflow in .github/workflows runs test-health',
                advice: 'add the step to the job that runs the tests',
                paste: [
                    '- uses: OWNER/test-health@COMMIT',
                    `  if: ${expression('!cancelled()')}`,
                    '  with: { tests: "reports/**/*.xml" }',
                ],
            },
        ],
};
function ofPullRequests({ events }) {
    return ['pull_request', 'pull_request_target', 'workflow_run'].some((event) => events.has(event));
}

;// CONCATENATED MODULE: ./lib/doctor/index.js






/** Everything that is looked at. A new check is a row here. */
const CHECKS = [
    policyMistakes,
    quarantineMistakes,
    requiredSuite,
    emptyPattern,
    nothingComplete,
    emptyComponent,
    unreadableReport,
    unclaimedFile,
    declaredCounts,
    reportNotes,
    betterFormat,
    noPlace,
    unresolvedPaths,
    branchBound,
    quarantineReview,
    unreadableWorkflow,
    unknownInput,
    onlyOnSuccess,
    skippedThroughNeeds,
    verdictIgnored,
    lostUpload,
    overwritten,
    noCheckout,
    permissions,
    notPinned,
    noMergeGroup,
    shallowCheckout,
    noWorkflow,
];
/** All findings, errors first, else in the order of the table. */
function diagnose(examined) {
    const all = CHECKS.flatMap(({ name, find }) => find(examined).map((finding) => ({ check: name, ...finding })));
    return LEVELS.flatMap((level) => all.filter((finding) => finding.level === level));
}

// EXTERNAL MODULE: ./lib/render/plain.js
var plain = __webpack_require__(60940);
// EXTERNAL MODULE: ./lib/render/style.js
var render_style = __webpack_require__(24721);
;// CONCATENATED MODULE: ./lib/doctor/text.js




const STYLES = { error: 'red', warning: 'yellow', hint: 'cyan' };
/** Three lines for each finding: where, what, what to do, and what to paste; then how many there are. */
function diagnosisText(findings, scope, { colour }) {
    const style = (0,render_style/* stylist */.d)(colour);
    const blocks = findings.map(({ level, check, file, line, found, advice, paste = [] }) => {
        const place = [file, line].filter((part) => part !== undefined).join(':');
        const head = [style(STYLES[level], level.padEnd(7)), check, ...(place === '' ? [] : [(0,plain/* oneLine */.TN)(place)])].join('  ');
        const lines = paste.map((each) => `      ${each}\n`).join('');
        return `${head}\n  ${(0,plain/* oneLine */.TN)(found)}\n  → ${(0,plain/* oneLine */.TN)(advice)}${lines === '' ? '' : ':'}\n${lines}`;
    });
    const looked = `${(0,numbers/* plural */.LS)(scope.reports, 'report')} and ${(0,numbers/* plural */.LS)(scope.workflows, 'workflow')} looked at`;
    const counts = LEVELS.flatMap((level) => {
        const n = findings.filter((finding) => finding.level === level).length;
        return n === 0 ? [] : [(0,numbers/* plural */.LS)(n, level)];
    });
    return [...blocks, `${counts.length === 0 ? 'Nothing to mend' : counts.join(', ')}: ${looked}\n`].join('\n');
}

// EXTERNAL MODULE: ./lib/render/log.js
var log = __webpack_require__(34858);
// EXTERNAL MODULE: ./lib/commands/command.js
var command = __webpack_require__(85583);
;// CONCATENATED MODULE: ./lib/commands/doctor.js





const doctor = {
    help: `Usage: test-health doctor [--tests GLOB] [--coverage GLOB] [--json]

Looks at the reports that are there, at the policy, the quarantine and the workflows. Each finding says where it is, what was found and what to do.

  --tests GLOB       test reports; may be repeated (default: those that the policy and the workflows name)
  --coverage GLOB    coverage reports, likewise
  --policy FILE      the rules (default: .github/test-health.yml where it is there)
  --quarantine FILE  accepted failures (default: .github/test-quarantine.yml where it is there)
  --base PATH        a snapshot of base: its history says which entries of the quarantine nobody needs any more
  --json             one JSON object: findings with check, level, file, line, found and advice

Levels: error (the gate is wrong or blind because of it) · warning (something it could say is lost) · hint (it could be better)
Exit status: 0 no error, perhaps warnings and hints · 1 at least one error · 2 a mistake in the call`,
    options: {
        tests: { type: 'string', multiple: true },
        coverage: { type: 'string', multiple: true },
        policy: { type: 'string' },
        quarantine: { type: 'string' },
        base: { type: 'string' },
        json: { type: 'boolean' },
    },
    run: async (args, io) => {
        (0,command/* noPositionals */.d0)(args, 'name the reports with --tests');
        const examined = await examine({
            root: io.root,
            tests: (0,command/* texts */.Te)(args, 'tests'),
            coverage: (0,command/* texts */.Te)(args, 'coverage'),
            policy: (0,command/* text */.Qq)(args, 'policy') ?? '',
            quarantine: (0,command/* text */.Qq)(args, 'quarantine') ?? '',
            base: (0,command/* text */.Qq)(args, 'base') ?? '',
            today: io.today,
        });
        const findings = diagnose(examined);
        const scope = { reports: examined.snapshot.reports.length, workflows: examined.workflows.length };
        if (args.values.json === true) {
            io.data((0,log/* jsonWithoutCommands */.Dw)(`${JSON.stringify({ version: 1, findings, examined: scope }, undefined, 2)}\n`));
        }
        else
            io.out(diagnosisText(findings, scope, { colour: io.colour }));
        return findings.some(({ level }) => level === 'error') ? 1 : 0;
    },
};


/***/ }),

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
/* harmony import */ var _domain_groups_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97538);
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
        (0,_domain_groups_js__WEBPACK_IMPORTED_MODULE_6__/* .addTo */ .D)(names, name, entry);
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

/***/ 50646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/** Reads every input of the Action; lists have one entry per line. The token is not among them: it goes to the GitHub client only. */
function readInputs({ text }) {
    return {
        mode: text('mode'),
        tests: lines(text('tests')),
        coverage: lines(text('coverage')),
        policy: text('policy'),
        quarantine: text('quarantine'),
        key: text('key'),
        base: text('base'),
        comment: text('comment'),
        annotations: text('annotations'),
        annotateUncovered: text('annotate-uncovered'),
        checkRun: text('check-run'),
        statuses: text('statuses'),
        override: text('override'),
        allowUnsafePrCheckout: text('allow-unsafe-pr-checkout'),
        report: text('report'),
        jobStatus: text('job-status'),
        matrix: text('matrix'),
        shardIndex: text('shard-index'),
        shardTotal: text('shard-total'),
        jobId: text('job-id'),
        jobWorkflow: text('job-workflow'),
    };
}
function lines(value) {
    return value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
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
