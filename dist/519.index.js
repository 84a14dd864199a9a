export const id = 519;
export const ids = [519];
export const modules = {

/***/ 89349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ mayOverride)
/* harmony export */ });
/** On a pull request; on a branch and in a queue there is nobody to ask. */
function mayOverride({ action, context }) {
    return action.override && context.pullRequest !== undefined && context.mode !== 'record';
}


/***/ }),

/***/ 97262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ settingsOfCommit)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12193);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79151);



/** The policy and the quarantine of a commit, as git has them; `undefined` where there is no repository, or it does not have all of it. */
function settingsOfCommit(root, commit, paths) {
    const known = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`]);
    const sha = known?.trim() ?? '';
    // A shallow clone knows the names of commits that it does not have.
    if (!/^[0-9a-f]{40,64}$/.test(sha) || (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, ['cat-file', '-e', `${sha}^{tree}`]) === undefined) {
        return undefined;
    }
    const quarantineFile = paths.quarantine || _config_js__WEBPACK_IMPORTED_MODULE_1__/* .QUARANTINE_FILE */ .ic;
    const policy = fileOf(root, sha, paths.policy || _config_js__WEBPACK_IMPORTED_MODULE_1__/* .POLICY_FILE */ .CX);
    // What lies outside the repository is of no commit.
    const quarantine = isOutside(quarantineFile) ? 'not there' : fileOf(root, sha, quarantineFile);
    if (policy === 'unreadable' || quarantine === 'unreadable')
        return undefined;
    // A base that has none accepts nothing, and that is known.
    const none = isOutside(quarantineFile) ? undefined : { file: quarantineFile, text: '' };
    return {
        basePolicy: policy === 'not there' ? undefined : policy,
        baseQuarantine: quarantine === 'not there' ? none : quarantine,
    };
}
function isOutside(file) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(file) || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(file).startsWith('..');
}
/** A clone without the contents of files knows what a commit has, and may have no way to get it. */
function fileOf(root, sha, file) {
    const path = file.replace(/^(\.\/)+/, '');
    if (isOutside(path))
        return 'not there';
    const listed = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, ['ls-tree', '-z', sha, '--', path]);
    if (listed === undefined)
        return 'unreadable';
    if (listed === '')
        return 'not there';
    const text = (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .askGit */ .gG)(root, ['cat-file', 'blob', `${sha}:./${path}`], { most: 4 * 1024 * 1024 });
    return text === undefined ? 'unreadable' : { file, text };
}


/***/ }),

/***/ 10270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ aboutBase),
/* harmony export */   b: () => (/* binding */ searchBaseCommit)
/* harmony export */ });
/* harmony import */ var _early_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76140);
/* harmony import */ var _github_base_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80152);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70636);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13299);




/** Where the workspace knows it, nobody is asked. */
function searchBaseCommit({ context, root, github }) {
    const checkout = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_1__/* .readCheckout */ .b)(root);
    const plan = (0,_github_base_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planBase */ .z)(context.base, checkout);
    if (plan.step === 'none')
        return { found: Promise.resolve(plan), likely: undefined };
    const tested = plan.step === 'ask-merge-base' ? plan.of.head : context.testedSha;
    const known = { label: plan.label, tested, inWorkspace: checkout !== undefined && checkout.sha === tested };
    if (plan.step === 'commit')
        return { found: Promise.resolve({ ...known, sha: plan.sha }), likely: undefined };
    const likely = plan.step === 'ask-first-parent' ? plan.likely : undefined;
    return {
        found: (0,_early_js__WEBPACK_IMPORTED_MODULE_3__/* .early */ .Q)(askFor(plan, known, github)),
        likely: likely === undefined ? undefined : { ...known, sha: likely },
    };
}
/** Asks about the base commit: where it is likely to be a certain one, at once, and again where it is another. */
async function aboutBase({ found, likely }, ask) {
    if (likely === undefined)
        return ask(await found);
    const guess = (0,_early_js__WEBPACK_IMPORTED_MODULE_3__/* .early */ .Q)(ask(likely));
    const base = await found;
    if ('sha' in base && base.sha === likely.sha)
        return guess;
    // It comes to an end: no request goes on behind the run's back.
    await Promise.allSettled([guess]);
    return ask(base);
}
async function askFor(plan, known, github) {
    const client = await github();
    if (client === undefined)
        return { reason: 'there is no token to ask for it' };
    try {
        const sha = await ask(plan, client);
        return sha === undefined ? { reason: 'the commit has no parent' } : { ...known, sha };
    }
    catch (error) {
        if (!(error instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHubError */ .y))
            throw error;
        const advice = `${error.message}. A job needs "permissions: contents: read" for it`;
        return { reason: 'GitHub could not be asked for it', advice };
    }
}
async function ask(plan, github) {
    switch (plan.step) {
        case 'ask-first-parent':
            return (await github.parents(plan.of))[0];
        case 'ask-merge-base':
            return github.mergeBase(plan.of.base, plan.of.head);
    }
}


/***/ }),

/***/ 13299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readCheckout)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79151);
/* harmony import */ var _github_base_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80152);


/** The commit that the folder has checked out; `undefined` where there is no repository, or git will not read it. */
function readCheckout(root) {
    const said = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .askGit */ .gG)(root, ['cat-file', '--batch'], { input: 'HEAD\n' });
    return said === undefined ? undefined : (0,_github_base_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckout */ .q)(said);
}


/***/ }),

/***/ 34474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pn: () => (/* binding */ baselineWriter),
  Xn: () => (/* binding */ findBaseline),
  z5: () => (/* binding */ resultsBranch)
});

// UNUSED EXPORTS: SCHEMES

// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/baseline/base-commit.js
var base_commit = __webpack_require__(10270);
;// CONCATENATED MODULE: ./lib/baseline/ancestry.js


function findAncestry(base, github) {
    return (0,base_commit/* aboutBase */.X)(base, (commit) => ancestryOf(commit, github));
}
async function ancestryOf(commit, github) {
    if ('reason' in commit)
        return commit;
    try {
        return { ancestors: await github.ancestors(commit.sha), label: commit.label };
    }
    catch (error) {
        if (!isUnknown(error))
            throw error;
        const reason = `${commit.sha.slice(0, 7)} (${commit.label}) is not in the repository`;
        return { reason, advice: `${reason}, or a job that may not read it needs "permissions: contents: read"` };
    }
}
/** A branch was moved by force, and nobody keeps what it had. */
function isUnknown(error) {
    if (!(error instanceof client/* GitHubError */.y) || error.problem.kind !== 'refused')
        return false;
    return error.problem.status === 404 || error.problem.status === 422;
}
/** `4f2c91a (2 commits before the first parent of the merge commit)`; 0: the base commit itself. */
function labelOf(sha, { distance, label }) {
    const place = distance === 0 ? label : `${distance} ${distance === 1 ? 'commit' : 'commits'} before the ${label}`;
    return `${sha.slice(0, 7)} (${place})`;
}
/** `4f2c91a or 99 commits before it` */
function lookedFor([sha = '', ...before]) {
    return before.length === 0 ? sha.slice(0, 7) : `${sha.slice(0, 7)} or ${before.length} commits before it`;
}
/** There is no base, and it is said what was looked for. */
function noBaseline(looked, warnings = []) {
    return { baseline: undefined, looked, diagnostics: warnings.map((message) => ({ level: 'warning', message })) };
}

// EXTERNAL MODULE: ./lib/github/artifacts.js
var artifacts = __webpack_require__(18328);
// EXTERNAL MODULE: ./lib/github/call.js
var call = __webpack_require__(71007);
// EXTERNAL MODULE: ./lib/baseline/lookup.js
var baseline_lookup = __webpack_require__(83697);
;// CONCATENATED MODULE: ./lib/baseline/trust.js
/** Events whose runs speak for a branch of the repository itself. */
const TRUSTED_EVENTS = new Set(['push', 'merge_group', 'schedule', 'workflow_dispatch']);
/**
 * Artifacts of runs of this repository on an ancestor, nearest first, of one commit the newest first. The list of a repository holds what
 * runs of forks uploaded too, and a fork's branch may be called `main`.
 */
function candidates(artifacts, { ancestors, ownRun }) {
    const distances = new Map(ancestors.map((sha, index) => [sha, index]));
    return artifacts
        .flatMap((artifact) => {
        const distance = distances.get(artifact.headSha);
        const usable = !artifact.expired && artifact.ownRepository && artifact.runId !== ownRun;
        return usable && distance !== undefined ? [{ artifact, distance }] : [];
    })
        .sort((a, b) => a.distance - b.distance || (b.artifact.id > a.artifact.id ? 1 : -1));
}
/** Why a run does not speak for the branch; `undefined`: it does. `path`: the workflow that base results come from. */
function distrust(run, path) {
    if (!TRUSTED_EVENTS.has(run.event))
        return `it was made by the event ${run.event}`;
    if (path !== undefined && run.path.split('@')[0] !== path)
        return `it was made by ${run.path}, not by ${path}`;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/baseline/artifact.js






const FILE = 'test-health.snapshot';
/** Stands for the results of several jobs that have one name. */
const CONTESTED = Buffer.from('several jobs left a result of this name\n');
/** Results that are looked at before there is none: each costs two requests. */
const TRIES = 3;
/** Of a hundred results each that are looked through for one on the base commit or before it. */
const PAGES = 10;
/** The nearest result on the base commit or before it. `address`: the workflow, and the job, that make base results; `''`: those that run. */
async function findArtifactBaseline(address, lookup) {
    const { context, base, github } = lookup;
    if (github === undefined)
        return noBaseline('no token to look for a base result with');
    const gate = gateIn(address, (0,baseline_lookup/* gateOf */.Rv)(lookup));
    try {
        const pages = github.artifacts((0,baseline_lookup/* resultName */.x5)(gate))[Symbol.asyncIterator]();
        const asked = [pages.next(), findAncestry(base, github)];
        // Both come to an end, also where one fails: no request goes on behind the run's back.
        await Promise.allSettled(asked);
        const [first, history] = await Promise.all(asked);
        if ('reason' in history)
            return noBaseline(`no base commit: ${history.reason}`, history.advice === undefined ? [] : [history.advice]);
        const { ancestors, label } = history;
        if (first.done !== true && first.value.length === 0 && context.event === 'workflow_run')
            return noBaseline(`no base result for ${lookedFor(ancestors)}`, [nothingStored(gate)]);
        const found = await firstCandidates(first, pages, { ancestors, ownRun: context.judgedRunId });
        return await firstUsable(found.slice(0, TRIES), {
            github,
            workflow: gate.workflow,
            label,
            looked: `no base result for ${lookedFor(ancestors)}`,
        });
    }
    catch (error) {
        if (!(error instanceof client/* GitHubError */.y))
            throw error;
        return noBaseline('base results could not be asked for', [
            `${error.message}. A job needs "permissions: actions: read, contents: read" for it`,
        ]);
    }
}
/** What follows another workflow is another job than the one that judges there. */
function nothingStored(gate) {
    return `nothing is stored as ${(0,baseline_lookup/* resultName */.x5)(gate)}: the results of another job are named by base: "artifact:#JOB"`;
}
/** Branches that run on every push, and forks, may leave more than a page of results since the base commit. */
async function firstCandidates(first, rest, of) {
    let page = first;
    for (let count = 1; page.done !== true; count++) {
        const found = candidates(page.value, of);
        if (found.length > 0 || count === PAGES)
            return found;
        page = await rest.next();
    }
    return [];
}
function gateIn(address, own) {
    const { rest, gate } = (0,baseline_lookup/* gateAt */.De)(address, own);
    if (rest === '')
        return gate;
    return address.includes('#') ? { ...gate, workflow: rest, call: undefined } : { ...gate, workflow: rest };
}
async function firstUsable(found, search) {
    const refused = [];
    for (const candidate of found) {
        const opened = await artifact_open(candidate, search);
        const { headSha } = candidate.artifact;
        if ('snapshot' in opened) {
            const label = labelOf(headSha, { distance: candidate.distance, label: search.label });
            return {
                baseline: { ...opened, sha: headSha, label },
                looked: label,
                diagnostics: noBaseline('', refused).diagnostics,
            };
        }
        refused.push(`the base result of ${headSha.slice(0, 7)} was not used: ${opened.problem}`);
    }
    return noBaseline(search.looked, refused);
}
async function artifact_open({ artifact }, { github, workflow }) {
    const archive = async () => (await __webpack_require__.e(/* import() */ 711).then(__webpack_require__.bind(__webpack_require__, 84092))).openArchive(artifact, github, [FILE]);
    const [run, opened] = await Promise.all([github.workflowRun(artifact.runId), archive()]);
    const problem = distrust(run, workflow);
    if (problem !== undefined)
        return { problem };
    if ('problem' in opened)
        return opened;
    const [file = Buffer.alloc(0)] = opened.files;
    if (CONTESTED.equals(file))
        return { problem: `several jobs of that run left one of this name: ${call/* KEY_FOR_EACH_CALL */.LN}` };
    const { decodeSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(196), __webpack_require__.e(839)]).then(__webpack_require__.bind(__webpack_require__, 22815));
    const decoded = decodeSnapshot(file);
    if ('problem' in decoded)
        return { problem: decoded.problem };
    const { sha, history } = decoded.meta;
    if (sha !== undefined && sha !== artifact.headSha)
        return { problem: 'it says it is of another commit' };
    return { snapshot: decoded.snapshot, ...(history === undefined ? {} : { history }) };
}
/** Leaves the result of this run for those that come after it. */
async function saveArtifact(address, recording) {
    const { gate, snapshot, meta, folder, attempt, warn } = recording;
    const { encodeSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(196), __webpack_require__.e(839)]).then(__webpack_require__.bind(__webpack_require__, 22815));
    const files = new Map([[FILE, encodeSnapshot(snapshot, meta)]]);
    const name = (0,baseline_lookup/* resultName */.x5)(gateIn(address, gate));
    const { replaced } = await (0,artifacts/* uploadArtifact */.m)({ name, files, folder, compression: 'none' });
    // In the first attempt what was there cannot be this job's own.
    if (!replaced || attempt > 1)
        return;
    // Of whom the one is that stays nobody could tell: whoever was compared with it would be compared with other tests.
    const contested = new Map([[FILE, CONTESTED]]);
    await (0,artifacts/* uploadArtifact */.m)({ name, files: contested, folder, compression: 'none' });
    warn(`no result is stored, since another job of this run had left one as ${name}: ${call/* KEY_FOR_EACH_CALL */.LN}`);
}

// EXTERNAL MODULE: ./lib/github/payload.js
var payload = __webpack_require__(37577);
;// CONCATENATED MODULE: ./lib/baseline/branch.js




/** Results of one gate that are kept in the tree; older ones stay in the history of the branch. */
const KEPT = 200;
/** Results that are looked at before there is none. */
const LOOKS = 3;
/** Each try that fails is one in which another job was faster: so many that end at once are all stored. */
const branch_TRIES = 12;
/** Milliseconds. What is waited for grows to it, so that a whole matrix does not come back together. */
const LONGEST_PAUSE = 16_000;
/** The nearest result on the base commit or before it, of those on a branch that only holds results. */
async function findBranchBaseline(address, lookup) {
    const { base, github } = lookup;
    const { rest: branch, gate } = (0,baseline_lookup/* gateAt */.De)(address, (0,baseline_lookup/* gateOf */.Rv)(lookup));
    if (branch === '')
        return noBaseline('no branch of base results was named', [
            'base: found "branch:", wanted a name after it: branch:test-health',
        ]);
    if (github === undefined)
        return noBaseline('no token to look for a base result with');
    try {
        return await search(branch, { github, base, folder: (0,baseline_lookup/* resultName */.x5)(gate) });
    }
    catch (error) {
        if (!(error instanceof client/* GitHubError */.y))
            throw error;
        return noBaseline('base results could not be asked for', [
            `${error.message}. A job needs "permissions: contents: read" for it`,
        ]);
    }
}
async function search(branch, { github, base, folder }) {
    const asked = [github.branchFiles(branch), findAncestry(base, github)];
    await Promise.allSettled(asked);
    const [files, history] = await Promise.all(asked);
    if ('reason' in history)
        return noBaseline(`no base commit: ${history.reason}`, history.advice === undefined ? [] : [history.advice]);
    const looked = `no base result for ${lookedFor(history.ancestors)}`;
    const stored = new Map(resultsIn(files?.blobs.keys() ?? [], folder).map(({ sha, path }) => [sha, path]));
    const found = history.ancestors.flatMap((sha, distance) => {
        const blob = files?.blobs.get(stored.get(sha) ?? '');
        return blob === undefined ? [] : [{ sha, blob, label: labelOf(sha, { distance, label: history.label }) }];
    });
    const refused = [];
    for (const { sha, blob, label } of found.slice(0, LOOKS)) {
        const opened = await branch_open(blob, sha, github);
        if ('snapshot' in opened)
            return {
                baseline: { ...opened, sha, label },
                looked: label,
                diagnostics: noBaseline('', refused).diagnostics,
            };
        refused.push(`the base result of ${sha.slice(0, 7)} was not used: ${opened.problem}`);
    }
    return noBaseline(looked, refused);
}
async function branch_open(blob, sha, github) {
    const [{ decodeSnapshot }, bytes] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(196), __webpack_require__.e(839)]).then(__webpack_require__.bind(__webpack_require__, 22815)), github.readBlob(blob)]);
    const decoded = decodeSnapshot(bytes);
    if ('problem' in decoded)
        return decoded;
    const { snapshot, meta } = decoded;
    if (meta.sha !== sha)
        return { problem: 'it says it is of another commit' };
    return { snapshot, ...(meta.history === undefined ? {} : { history: meta.history }) };
}
/** `test-health-default/001763632800000-4f2c….snapshot`: by the time of the run, oldest first. */
function resultsIn(paths, folder) {
    return [...paths]
        .filter((path) => path.startsWith(`${folder}/`))
        .sort()
        .flatMap((path) => {
        const sha = (0,payload/* asSha */.Pr)(/-([0-9a-f]+)\.snapshot$/.exec(path)?.[1]);
        return sha === undefined ? [] : [{ path, sha }];
    });
}
/** Adds the result to the branch, which begins with it; what others add at the same moment stays. */
async function saveBranch(address, { gate: own, snapshot, meta, github, pause }) {
    const { rest: branch, gate } = (0,baseline_lookup/* gateAt */.De)(address, own);
    const name = (0,baseline_lookup/* resultName */.x5)(gate);
    const { sha, history } = meta;
    if (github === undefined || sha === undefined)
        return;
    const { encodeSnapshot } = await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(196), __webpack_require__.e(839)]).then(__webpack_require__.bind(__webpack_require__, 22815));
    const time = String(history?.runs.at(-1)?.at ?? 0).padStart(15, '0');
    const add = new Map([[`${name}/${time}-${sha}.snapshot`, encodeSnapshot(snapshot, meta)]]);
    for (let attempt = 1; attempt <= branch_TRIES; attempt++) {
        const on = await github.branchFiles(branch);
        const remove = resultsIn(on?.blobs.keys() ?? [], name)
            .slice(0, -(KEPT - 1))
            .map(({ path }) => path);
        const message = `${name}: result of ${sha.slice(0, 7)}`;
        if ((await github.commitFiles({ branch, on, message, add, remove })) === 'done')
            return;
        if (attempt < branch_TRIES)
            await pause(Math.min(500 * 2 ** attempt, LONGEST_PAUSE));
    }
    throw new Error(`other runs wrote to the branch ${branch} at the same time, ${branch_TRIES} times in a row`);
}

;// CONCATENATED MODULE: ./lib/baseline/index.js



const ARTIFACT = {
    prefix: 'artifact:',
    summary: 'artifacts that runs on the base branch left, of this job or the one that is named: `artifact:.github/workflows/main.yml#build`',
    find: findArtifactBaseline,
    save: saveArtifact,
    needsArtifacts: true,
};
const BRANCH = {
    prefix: 'branch:',
    summary: 'a branch that holds nothing but results, for years of history: `branch:test-health`, of another job `branch:test-health#build`; storing needs `contents: write`',
    find: findBranchBaseline,
    save: saveBranch,
    needsArtifacts: false,
};
const baseline_FILE = {
    prefix: 'file:',
    summary: 'a path that the workflow brings: a snapshot, or a folder of the reports of a base run',
    // It reads reports, which the other stores do not.
    find: async (path, { config }) => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(625), __webpack_require__.e(718), __webpack_require__.e(425)]).then(__webpack_require__.bind(__webpack_require__, 50425))).findFileBaseline(path, config),
    save: undefined,
    needsArtifacts: false,
};
/** Every kind of store. To add one: a file beside this one, its import and its row. */
const SCHEMES = [ARTIFACT, BRANCH, baseline_FILE];
/** Looks where `base` says: `auto` is artifacts, and without a scheme it is a path. */
async function findBaseline(lookup) {
    const { scheme, address } = schemeOf(lookup.config.base);
    // The results of another call of one workflow are those of other tests.
    if (lookup.context.call.state === 'unknown' && scheme !== baseline_FILE)
        return noBaseline('no base result: which call of the reusable workflow this is cannot be told');
    return scheme.find(address, lookup);
}
/** Stores a result where the lookup of later runs will find it; `undefined`: there is no such place. */
function baselineWriter({ base, uploads, }) {
    const { scheme, address } = schemeOf(base);
    const { save } = scheme;
    if (save === undefined || (scheme.needsArtifacts && !uploads))
        return undefined;
    return (recording) => save(address, recording);
}
/** The branch that `base` names for results; `undefined`: it names none. */
function resultsBranch(base) {
    const { scheme, address } = schemeOf(base);
    const job = address.lastIndexOf('#');
    return scheme === BRANCH ? address.slice(0, job < 0 ? undefined : job) : undefined;
}
function schemeOf(base = 'auto') {
    if (base === 'auto')
        return { scheme: ARTIFACT, address: '' };
    const scheme = SCHEMES.find(({ prefix }) => base.startsWith(prefix));
    return scheme === undefined ? { scheme: baseline_FILE, address: base } : { scheme, address: base.slice(scheme.prefix.length) };
}


/***/ }),

/***/ 83697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   De: () => (/* binding */ gateAt),
/* harmony export */   Rv: () => (/* binding */ gateOf),
/* harmony export */   x5: () => (/* binding */ resultName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _github_call_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71007);


function gateOf({ config, job: matrix, context }) {
    const call = context.call.state === 'known' ? context.call.name : undefined;
    return { key: config.key, workflow: context.workflowPath, call, job: context.job, matrix };
}
/**
 * `test-health-default@ci.yml.test`, in a job of a matrix `test-health-default@ci.yml.test-1a2b3c4d`: two workflows, or two jobs of one, do not
 * take each other's results for their own. `@` is in no key.
 */
function resultName(gate) {
    const { key, matrix } = gate;
    const place = placeOf(gate);
    const suffix = matrix === '' ? '' : `-${hash(matrix)}`;
    return `test-health-${key}${place === '' ? '' : `@${place}`}${suffix}`;
}
/** Characters. */
const LONGEST_CALL = 100;
/** `ci.yml.test`, of a workflow that `api` calls `ci.yml.api.test`; `''` outside GitHub. */
function placeOf({ workflow, call, job }) {
    const file = workflow?.slice(workflow.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_');
    return [file, call === undefined ? undefined : callWord(call), job].filter((word) => word !== undefined).join('.');
}
/** `api`, `release.api`; `call__api_-1a2b3c4d` where letters had to go that no artifact may have in its name, such as those of a matrix. */
function callWord(call) {
    const written = (0,_github_call_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(call).join('.');
    const plain = (0,_github_call_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(call)
        .map((word) => word.replace(/[^\w-]/g, '_'))
        .join('.')
        .slice(0, LONGEST_CALL);
    return plain === written ? plain : `${plain}-${hash(call)}`;
}
function hash(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
}
/**
 * The gate whose results an address names: `…#build` of another job of the workflow, and of the same call, `…#main.yml/build` of another workflow
 * as well, `…#main.yml/api.build` of a call there.
 */
function gateAt(address, gate) {
    const at = address.lastIndexOf('#');
    if (at < 0)
        return { rest: address, gate };
    const [job, workflow] = address
        .slice(at + 1)
        .split('/')
        .reverse();
    const place = workflow === undefined ? gate : { ...gate, workflow, call: undefined };
    return { rest: address.slice(0, at), gate: { ...place, job } };
}


/***/ }),

/***/ 30544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ diffOfFile),
/* harmony export */   mq: () => (/* binding */ NO_DIFF),
/* harmony export */   tH: () => (/* binding */ diffOfBranch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51753);
/* harmony import */ var _compare_diff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47668);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37229);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(88979);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54621);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79151);
/* harmony import */ var _git_diff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6843);
/* harmony import */ var _load_diff_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61513);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43345);











const NO_DIFF = { diff: undefined, diagnostics: [] };
/** No diff of a change is larger; what is, is another file. */
const LARGEST = { bytes: 512 * 1024 * 1024, words: '512 MiB' };
/**
 * A diff that the caller wrote to a file, from base to what was tested.
 * @throws ConfigError where it is not there, too large, no diff, or cut.
 */
function diffOfFile(root, path) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const found = (0,_named_file_js__WEBPACK_IMPORTED_MODULE_8__/* .namedFile */ .e)(full, LARGEST);
    if (typeof found === 'string')
        throw mistake(`${found} (--diff)`, path);
    const diff = (0,_load_diff_js__WEBPACK_IMPORTED_MODULE_7__/* .loadDiff */ .un)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlocks */ .v)({ real: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full), bytes: LARGEST.bytes }), path);
    if (diff.files.length === 0 && found.size > 0) {
        throw mistake('found no file in it, wanted a unified diff such as git diff writes (--diff)', path);
    }
    return { diff: fromHere(diff, root), diagnostics: [] };
}
/** In a folder of a repository git diff writes paths from the top, unless it is told --relative: what is there as it stands was. */
function fromHere(diff, root) {
    const top = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .topOf */ .HX)(root);
    const folder = top === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, root).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
    const inFolder = [...diff.byHead.keys(), ...diff.byBase.keys()].filter((path) => path.startsWith(`${folder}/`));
    if (folder === '' || inFolder.length === 0 || inFolder.some((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))))
        return diff;
    return (0,_compare_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .withinFolder */ .o0)(diff, folder);
}
/**
 * From where HEAD left `ref` to the working tree, which is what was tested: changes that are not committed count, and so do new files that
 * git was not told of yet, unless it ignores them.
 * @throws ConfigError where there is no repository, no such commit, or no common ancestor in this checkout.
 */
function diffOfBranch(root, ref) {
    const commit = commitOf(root, ref);
    const from = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .askGit */ .gG)(root, ['merge-base', '--end-of-options', commit, 'HEAD'])?.trim() ?? '';
    if (!isSha(from)) {
        throw mistake(`${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(ref)} and HEAD have no common ancestor in this checkout: fetch more of the history (actions/checkout: fetch-depth: 0)`);
    }
    const untracked = (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .untrackedFiles */ .z)(root)?.map(_domain_text_js__WEBPACK_IMPORTED_MODULE_10__/* .repoPath */ .q);
    const since = (sha) => {
        const diff = (0,_git_diff_js__WEBPACK_IMPORTED_MODULE_6__/* .diffOfCommit */ ._)(root, sha);
        return diff === undefined || untracked === undefined ? undefined : (0,_compare_diff_js__WEBPACK_IMPORTED_MODULE_3__/* .withUntracked */ .y2)(diff, untracked);
    };
    const diff = since(from);
    if (diff === undefined)
        throw mistake(`git cannot compare ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(ref)} with the working tree`);
    return { diff, from, since, diagnostics: [] };
}
function commitOf(root, ref) {
    // git would take it for an option.
    if (ref === '' || ref.startsWith('-')) {
        throw mistake(`found ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(ref)}, wanted a commit, a branch or a tag such as origin/main`);
    }
    if ((0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .askGit */ .gG)(root, ['rev-parse', '--git-dir']) === undefined) {
        throw mistake('git finds no repository here; without one give the diff as a file: --diff FILE');
    }
    const sha = (0,_git_js__WEBPACK_IMPORTED_MODULE_5__/* .askGit */ .gG)(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim() ?? '';
    if (isSha(sha))
        return sha;
    throw mistake(`${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_9__/* .quote */ .hD)(ref)} is no commit of this checkout: fetch it first, or look at its spelling`);
}
function isSha(text) {
    return /^[0-9a-f]{40,64}$/.test(text);
}
function mistake(message, file) {
    const text = file === undefined ? `--diff-base: ${message}` : message;
    return new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_4__/* .ConfigError */ .xL([{ level: 'error', ...(file === undefined ? {} : { file }), message: text }]);
}


/***/ }),

/***/ 37229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ ReportError),
/* harmony export */   xL: () => (/* binding */ ConfigError),
/* harmony export */   xy: () => (/* binding */ formatDiagnostic)
/* harmony export */ });
/** A report that cannot be read, or not to its end. Thrown by formats, caught only by `load.ts`. */
class ReportError extends Error {
    name = 'ReportError';
    /** 1-based line in the decoded text, where it is known. */
    line;
    constructor(message, line, options) {
        super(message, options);
        this.line = line;
    }
}
/** The caller's mistakes (inputs, policy, arguments), all of them at once. Exit status 2 on the command line. */
class ConfigError extends Error {
    name = 'ConfigError';
    problems;
    constructor(problems) {
        super(problems.map(formatDiagnostic).join('\n'));
        this.problems = problems;
    }
}
/** `file:line: message`, the form every editor understands. */
function formatDiagnostic({ file, line, message }) {
    const place = [file, line].filter((part) => part !== undefined).join(':');
    return place === '' ? message : `${place}: ${message}`;
}


/***/ }),

/***/ 84694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   Hh: () => (/* binding */ percentLimit),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   NS: () => (/* binding */ pointsLimit),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   m2: () => (/* binding */ decimalsOf),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** `3105` → `3,105`. For integers ≥ 0. */
function count(n) {
    return String(n).replace(/\d(?=(?:\d{3})+$)/g, '$&,');
}
/** `1 test`, `3,105 tests`. */
function plural(n, one, many = `${one}s`) {
    return `${count(n)} ${n === 1 ? one : many}`;
}
/** Two decimals are shown, more only where a limit has more. */
const SHOWN = 2;
/**
 * `81.4 %`, rounded down, trailing zeros left out; `<0.01 %` for what is more than nothing and less than is shown; `n/a` for 0 of 0.
 * With the decimals of a limit, what is shown reaches the limit exactly when the ratio does.
 */
function percent({ covered, total }, decimals = SHOWN) {
    if (total === 0)
        return 'n/a';
    const scale = 10n ** BigInt(decimals);
    const value = (BigInt(covered) * 100n * scale) / BigInt(total);
    return `${value === 0n && covered > 0 ? `<${fixed(1n, decimals)}` : fixed(value, decimals)} %`;
}
/** 100 %, in millionths of a percent. */
const WHOLE = 100_000_000;
/** A limit in millionths of a percent as it is written: `80 %`, `99.995 %`. */
function percentLimit(micro) {
    return `${fixed(BigInt(micro), 6)} %`;
}
/** A limit in millionths of a percentage point: `0.5 pp`. */
function pointsLimit(micro) {
    return `${fixed(BigInt(micro), 6)} pp`;
}
/**
 * Head minus base in percentage points: `+9 pp`, `−0.2 pp`, `±0 pp`, `−<0.01 pp` for a difference that is not shown. Computed from the
 * integers, not from the shown percentages; `n/a` where one side is 0 of 0.
 */
function points(head, base, decimals = SHOWN) {
    if (head.total === 0 || base.total === 0)
        return 'n/a';
    const difference = BigInt(head.covered) * BigInt(base.total) - BigInt(base.covered) * BigInt(head.total);
    if (difference === 0n)
        return '±0 pp';
    const size = difference > 0n ? difference : -difference;
    const shown = (size * 100n * 10n ** BigInt(decimals)) / (BigInt(head.total) * BigInt(base.total));
    return `${difference > 0n ? '+' : '−'}${shown === 0n ? `<${fixed(1n, decimals)}` : fixed(shown, decimals)} pp`;
}
/** How many decimals a number of millionths is written with, at least two. */
function decimalsOf(micro) {
    const text = fixed(BigInt(micro), 6);
    const point = text.indexOf('.');
    return Math.max(SHOWN, point < 0 ? 0 : text.length - point - 1);
}
/** `1 h 2 min`, `3 min 4 s`, `1.25 s`, `80 ms`: milliseconds, rounded down to what is shown. */
function duration(ms) {
    if (ms < 1000)
        return `${ms} ms`;
    if (ms < 60_000)
        return `${fixed(BigInt(Math.floor(ms / 10)), 2)} s`;
    const seconds = Math.floor(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    const [large, small] = minutes < 60
        ? [`${minutes} min`, `${seconds % 60} s`]
        : [`${count(Math.floor(minutes / 60))} h`, `${minutes % 60} min`];
    return small.startsWith('0 ') ? large : `${large} ${small}`;
}
/** An integer of 10⁻ᵈ as decimals, trailing zeros left out. */
function fixed(value, decimals) {
    const digits = String(value).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
    return fraction === '' ? count(Number(whole)) : `${count(Number(whole))}.${fraction}`;
}


/***/ }),

/***/ 76140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ early)
/* harmony export */ });
/** Begun before anybody waits for it: a failure is told where its answer is needed, not before. */
function early(begun) {
    begun.catch(() => undefined);
    return begun;
}


/***/ }),

/***/ 70871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ ACCEPT_LABEL),
/* harmony export */   ds: () => (/* binding */ claimsOf),
/* harmony export */   kv: () => (/* binding */ doubtOf)
/* harmony export */ });
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88979);

/** Put on a pull request it accepts what blocks. */
const ACCEPT_LABEL = 'test-health-accept';
/** Anybody can make a commit whose name begins with the seven characters of another's; with so many nobody can. */
const UNMISTAKABLE = 16;
const LONGEST_LINE = 1000;
const LONGEST_REASON = 200;
/** What people say about the head commit. Bots accept nothing: behind them nobody answers. */
function claimsOf({ comments, labels, head, checks }) {
    const refused = [];
    const claims = [];
    for (const comment of comments) {
        const words = commandOf(comment.body);
        if (words === undefined || comment.author === undefined || comment.bot)
            continue;
        const read = readCommand(words, { head, checks });
        if ('why' in read)
            refused.push({ by: comment.author, why: read.why });
        else
            claims.push({ by: comment.author, via: 'comment', at: comment.createdAt, ...read });
    }
    const last = labels.filter(({ label }) => label === ACCEPT_LABEL).at(-1);
    if (last?.on === true && last.by !== undefined) {
        claims.push({
            by: last.by,
            via: 'label',
            at: last.at,
            reason: `label ${ACCEPT_LABEL}`,
            names: [],
            namesHead: false,
        });
    }
    return { claims: claims.sort((a, b) => Date.parse(b.at) - Date.parse(a.at)), refused };
}
/** The words after the command, where a comment begins with it; a quoted one does not. */
function commandOf(body) {
    const [line = ''] = body.slice(0, LONGEST_LINE).split(/\r?\n/, 1);
    const words = (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line).split(' ');
    return words[0] === '/test-health' && words[1] === 'accept' ? words.slice(2) : undefined;
}
function readCommand(words, { head, checks }) {
    const commit = words[0] !== undefined && /^[0-9a-f]{7,64}$/.test(words[0]) ? words[0] : undefined;
    if (commit !== undefined && !head.startsWith(commit))
        return { why: `it is about ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(commit, 12)}, not ${head.slice(0, 7)}` };
    const rest = commit === undefined ? words : words.slice(1);
    const isName = (word) => /^F-[0-9a-f]{4,64}$/.test(word) || checks.includes(word);
    const other = rest.findIndex((word) => !isName(word));
    const named = other < 0 ? rest : rest.slice(0, other);
    const reason = rest.slice(named.length).join(' ');
    if (reason === '')
        return { why: 'it gives no reason' };
    return { reason: (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(reason, LONGEST_REASON), names: named, namesHead: (commit?.length ?? 0) >= UNMISTAKABLE };
}
/**
 * Why a claim that does not name the commit is not about this head; `undefined`: it is, because the head has been this commit since the run began,
 * and the claim is younger than that. What a commit says of its own time counts for nothing, since its author writes that; and without force no
 * branch comes back to a commit that it had before.
 */
function doubtOf({ at }, { head, current, runStart, forcedAt }) {
    const shown = head.slice(0, 7);
    if (runStart === undefined || Date.parse(at) <= runStart)
        return `it is older than the run of ${shown}: a new push needs a new one`;
    const isMoved = (current !== undefined && current !== head) || (forcedAt !== undefined && forcedAt > runStart);
    return isMoved
        ? `the branch has moved since the run of ${shown} began: only "/test-health accept ${head.slice(0, UNMISTAKABLE)} REASON" says that this commit is meant`
        : undefined;
}


/***/ }),

/***/ 18328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ downloadOwnArtifact),
/* harmony export */   m: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Leaves files for other jobs and for people. A second attempt of a run takes the place of the first. */
async function uploadArtifact({ name, files, folder, compression }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(645), __webpack_require__.e(181)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const client = new DefaultArtifactClient();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    const paths = [...files].map(([file, content]) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, content);
        return path;
    });
    const options = compression === 'none' ? { compressionLevel: 0 } : {};
    const upload = async () => (await client.uploadArtifact(name, paths, folder, options)).id;
    try {
        return { id: await upload(), replaced: false };
    }
    catch (error) {
        if (!(error instanceof Error && /\b409\b|already exists/.test(error.message)))
            throw error;
        await client.deleteArtifact(name);
        return { id: await upload(), replaced: true };
    }
}
/**
 * The archive of an artifact of this run, by the service of the runner: it takes none of the requests that a repository has. The archive
 * stays as it is; what is in it is read in memory.
 */
async function downloadOwnArtifact(id, folder) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(645), __webpack_require__.e(181)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, String(id));
    await new DefaultArtifactClient().downloadArtifact(id, { path, skipDecompress: true });
    // The store says how the file is called.
    const [name, ...others] = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path);
    if (name === undefined || others.length > 0)
        throw new Error(`artifact ${id} came as ${others.length} files`);
    const archive = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true });
    return archive;
}


/***/ }),

/***/ 80152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseCheckout),
/* harmony export */   z: () => (/* binding */ planBase)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37577);

/** Reads what `git cat-file --batch` says of HEAD; `undefined` where it says anything else. A shallow clone has the names of the parents. */
function parseCheckout(text) {
    const [first = '', ...lines] = text.split('\n');
    const [sha, type] = first.split(' ');
    const name = (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .asSha */ .Pr)(sha);
    if (name === undefined || type !== 'commit')
        return undefined;
    const header = lines.slice(0, lines.indexOf('') + 1);
    const parents = header.flatMap((line) => line.startsWith('parent ') ? ((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__/* .asSha */ .Pr)(line.slice('parent '.length)) ?? []) : []);
    return { sha: name, parents };
}
/** `checkout`: what the workspace has; `undefined`: no repository, or none that git will read. */
function planBase(rule, checkout) {
    switch (rule.rule) {
        case 'first-parent':
            return planFirstParent(rule, checkout);
        case 'merge-base':
            return planMergeBase(rule.of);
        case 'commit':
            return {
                step: 'commit',
                sha: rule.sha,
                label: rule.branch === undefined ? 'the commit before' : `before on ${rule.branch}`,
            };
        case 'previous':
            return { step: 'commit', sha: rule.from, label: 'an earlier run of the same commit' };
        case 'unknown':
            return { step: 'none', reason: rule.reason };
    }
}
function planFirstParent({ merge, otherwise, likely }, checkout) {
    const label = otherwise === undefined ? 'its parent' : 'first parent of the merge commit';
    if (checkout === undefined)
        return { step: 'ask-first-parent', of: merge, label, likely };
    if (checkout.sha !== merge && otherwise !== undefined) {
        // The workflow checked out the head, so the tests never saw what base has had since.
        return planMergeBase(otherwise);
    }
    const [parent] = checkout.sha === merge ? checkout.parents : [];
    if (parent !== undefined)
        return { step: 'commit', sha: parent, label };
    if (checkout.sha === merge)
        return { step: 'none', reason: 'the commit has no parent' };
    return { step: 'ask-first-parent', of: merge, label };
}
function planMergeBase(of) {
    return { step: 'ask-merge-base', of, label: `merge base with ${of.branch ?? of.base.slice(0, 7)}` };
}


/***/ }),

/***/ 79267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g3: () => (/* binding */ wholeBody),
/* harmony export */   g_: () => (/* binding */ assertParsed),
/* harmony export */   uZ: () => (/* binding */ MOST_BYTES)
/* harmony export */ });
/**
 * The HTTP library makes an empty text, or a text that is no JSON, of an answer that broke off. Half an answer is none: each of these throws what
 * the library throws of a broken connection, so that it is asked for again.
 */
/** Of an answer that must be JSON. */
function assertParsed({ status, data }) {
    if (typeof data === 'string' && status !== 204)
        throw brokenOff();
}
/** An archive or a change of more is not read, whatever was said of its size before: 10,000 tests take about 32 kB. */
const MOST_BYTES = 128 * 1024 * 1024;
/** All bytes of an answer that was not read yet (`parseSuccessResponseBody: false`). */
async function wholeBody(body, most = MOST_BYTES) {
    if (!isStream(body))
        throw brokenOff();
    const chunks = [];
    try {
        let bytes = 0;
        for await (const chunk of body) {
            bytes += chunk.length;
            if (bytes > most)
                throw new RangeError(`it has more than ${most} bytes`);
            chunks.push(chunk);
        }
    }
    catch (cause) {
        throw brokenOff(cause);
    }
    return Buffer.concat(chunks);
}
/** Without a status of its own a connection that broke has 500, and no response. */
function brokenOff(cause) {
    return Object.assign(new Error('the answer broke off', { cause }), { status: 500 });
}
function isStream(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}


/***/ }),

/***/ 71007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isCalled),
/* harmony export */   DI: () => (/* binding */ callsAround),
/* harmony export */   LN: () => (/* binding */ KEY_FOR_EACH_CALL),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   ev: () => (/* binding */ jobsIn),
/* harmony export */   zs: () => (/* binding */ callAmong)
/* harmony export */ });
/** What to do where nobody tells. */
const KEY_FOR_EACH_CALL = `write a key for each call, such as "key: \${{ inputs.package }}"`;
/** What GitHub puts between a call and what is called. */
const BETWEEN = ' / ';
/** A job of a reusable workflow is defined in another file than the one that runs. Both as `owner/name/path@ref`; `''`: the runner does not tell. */
function isCalled({ jobWorkflow, workflow }) {
    const pathOf = (reference) => reference.split('@')[0];
    return jobWorkflow !== '' && workflow !== undefined && pathOf(jobWorkflow) !== pathOf(workflow);
}
/** The call that a job is in, by the name that GitHub gives it in the list of the run's jobs. */
function callAmong(jobs, jobId) {
    const own = jobs.find(({ id }) => id === jobId);
    if (own === undefined)
        return { state: 'unknown', reason: 'it is not in the list of the jobs of the run' };
    const [name] = callsAround(own.name);
    if (name === undefined)
        return { state: 'unknown', reason: `its name ${JSON.stringify(own.name)} has no call in it` };
    const namesakes = jobs.filter(({ name: other, attempt }) => other === own.name && attempt === own.attempt);
    if (namesakes.length > 1)
        return { state: 'unknown', reason: `${namesakes.length} jobs of the run are called ${JSON.stringify(own.name)}` };
    return { state: 'known', name, job: own.name, jobs };
}
/** Calls that a job is in, the innermost first: of `release / api / test` these are `release / api` and `release`. */
function callsAround(job) {
    const at = job.lastIndexOf(BETWEEN);
    if (at <= 0)
        return [];
    const call = job.slice(0, at);
    return [call, ...callsAround(call)];
}
/** Jobs in a call, and in what that calls. */
function jobsIn(call, jobs) {
    return jobs.filter(({ name }) => name.startsWith(`${call}${BETWEEN}`));
}
/** `api`, `release.api`: the call as a part of a name. */
function wordsOf(call) {
    return call.split(BETWEEN);
}


/***/ }),

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ isReadOnly),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/** A request that failed for good. Its message holds the route and GitHub's own words, never a header or the token. */
class GitHubError extends Error {
    name = 'GitHubError';
    problem;
    constructor(message, problem, options) {
        super(message, options);
        this.problem = problem;
    }
}
/** The token may read and not write: a pull request of a fork or of Dependabot, or a missing `permissions:` entry. */
function isReadOnly(error) {
    return error instanceof GitHubError && error.problem.kind === 'refused' && error.problem.status === 403;
}


/***/ }),

/***/ 93603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ watchDepartures)
/* harmony export */ });
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53053);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37577);



/** What the HTTP client says of each request: that there is one, that it is written to a connection, that nothing comes of it. */
const BEGUN = 'undici:request:create';
const GONE = ['undici:client:sendHeaders', 'undici:request:error'];
/** So many turns of the event loop it takes until the client knows a request that was asked for: it is loaded on the way. */
const TURNS = 3;
/**
 * Watches requests from now on. What it returns waits until all that were begun are sent, `mostMs` milliseconds at most: whatever keeps the process
 * busy before, such as loading the program, keeps connections from being made. Where nothing was asked it does not wait.
 */
function watchDepartures() {
    const waiting = new Set();
    let allSent = () => { };
    const begun = (message) => {
        waiting.add((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(message, 'request'));
    };
    const gone = (message) => {
        if (waiting.delete((0,_payload_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)(message, 'request')) && waiting.size === 0)
            allSent();
    };
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)(BEGUN, begun);
    for (const name of GONE)
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.subscribe)(name, gone);
    return async (mostMs) => {
        for (let turn = 0; turn < TURNS; turn++)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        if (waiting.size > 0) {
            const late = new AbortController();
            const all = new Promise((done) => {
                allSent = done;
            });
            const enough = (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(mostMs, undefined, { signal: late.signal }).catch(() => undefined);
            await Promise.race([all, enough]);
            late.abort();
        }
        (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.unsubscribe)(BEGUN, begun);
        for (const name of GONE)
            (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_0__.unsubscribe)(name, gone);
    };
}


/***/ }),

/***/ 37577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Pr: () => (/* binding */ asSha),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   dN: () => (/* binding */ shaField),
/* harmony export */   ei: () => (/* binding */ idField)
/* harmony export */ });
/** Event payloads are outside data: nothing is taken from them unless it has the shape that it must have. */
/** The value under `path`, or `undefined` where any step of the way is missing. */
function field(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = Reflect.get(current, key);
    }
    return current;
}
/** A text that is not empty. */
function textField(value, ...path) {
    const found = field(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** A whole number ≥ 1: every id and number that GitHub gives out. */
function idField(value, ...path) {
    const found = field(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined;
}
/** A commit's name: SHA-1 or SHA-256, lower case. All zeros, GitHub's word for "there was none", is `undefined`. */
function shaField(value, ...path) {
    return asSha(textField(value, ...path));
}
function asSha(text) {
    return text !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text) && !/^0+$/.test(text) ? text : undefined;
}


/***/ }),

/***/ 92181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAsAction: () => (/* binding */ runAsAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/action-run.js
var action_run = __webpack_require__(89349);
// EXTERNAL MODULE: ./lib/baseline/base-commit.js
var base_commit = __webpack_require__(10270);
// EXTERNAL MODULE: ./lib/baseline/index.js + 4 modules
var lib_baseline = __webpack_require__(34474);
// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
// EXTERNAL MODULE: ./lib/github/call.js
var github_call = __webpack_require__(71007);
// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(70636);
;// CONCATENATED MODULE: ./lib/call.js



/**
 * The run with the call of the reusable workflow that its job is in, where there is one and no key was given: GitHub is asked for it, once. Where
 * it does not say, nothing is compared, stored or written for what may be another call, and that is said.
 */
async function withCall(run) {
    const { action, context, to } = run;
    const { jobWorkflow, config } = action;
    if (config.key !== 'default' || !(0,github_call/* isCalled */.AP)({ jobWorkflow, workflow: context.workflowRef }))
        return run;
    const call = await askForCall(run);
    if (call.state === 'unknown')
        to.warn(unknownCall(call.reason));
    return { ...run, context: { ...context, call } };
}
async function askForCall({ action, context: { runId }, github }) {
    if (action.jobId === undefined)
        return { state: 'unknown', reason: 'the runner does not tell the number of the job' };
    try {
        const jobs = runId === undefined ? undefined : await (await github())?.runJobs(runId);
        if (jobs === undefined)
            return { state: 'unknown', reason: 'there is no token to ask GitHub with' };
        return (0,github_call/* callAmong */.zs)(jobs, action.jobId);
    }
    catch (error) {
        if (!(error instanceof client/* GitHubError */.y))
            throw error;
        return { state: 'unknown', reason: `${error.message}. The job needs "permissions: actions: read" for it` };
    }
}
function unknownCall(reason) {
    return `this job is one of a reusable workflow, and which of its calls it is in cannot be told: ${(0,printable/* cut */.Jj)((0,printable/* oneLine */.TN)(reason), 300)}. So that it is not taken for another, nothing is compared, stored or commented: ${github_call/* KEY_FOR_EACH_CALL */.LN}`;
}

// EXTERNAL MODULE: ./lib/base-settings.js
var base_settings = __webpack_require__(97262);
// EXTERNAL MODULE: ./lib/config.js
var config = __webpack_require__(12193);
// EXTERNAL MODULE: ./lib/diff-source.js
var diff_source = __webpack_require__(30544);
// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
// EXTERNAL MODULE: ./lib/git-diff.js
var git_diff = __webpack_require__(6843);
// EXTERNAL MODULE: ./lib/load-diff.js + 1 modules
var load_diff = __webpack_require__(61513);
;// CONCATENATED MODULE: ./lib/pull-request-files.js


/** GitHub lists no more files of a pull request. */
const MOST_FILES = 3000;
/**
 * What the pull request changes, file by file, where GitHub does not give it as one diff. A reason where that is not what lies between the
 * two commits, or not all of it.
 * @throws GitHubError, and ConfigError for a list that cannot be read.
 */
async function changeByFiles({ number, head, branch, github }, { base, tested }) {
    const [parents, fork, left] = await Promise.all([
        tested === head ? undefined : github.parents(tested),
        github.mergeBase(base, head),
        github.mergeBase(branch, head),
    ]);
    const isOwn = parents === undefined ? fork === base : parents.join() === [base, head].join();
    // The list begins where head left the branch as it is by now; part of head may have landed since.
    if (!isOwn || left !== fork)
        return 'the files of the pull request are another change than the one that was tested';
    const files = await listed(github.pullRequestFiles(number));
    if (files === undefined) {
        return `it is not read file by file either: GitHub lists at most ${(0,numbers/* count */.U9)(MOST_FILES)} files of a pull request`;
    }
    if ((await github.headOf(number)) !== head)
        return 'the pull request has another head by now';
    const meanwhile = fork === base ? undefined : (0,load_diff/* loadAnswer */.lH)(await github.diff(fork, base), 'what the base branch changed');
    return (0,load_diff/* loadListed */.Kq)(files, meanwhile);
}
async function listed(pages) {
    const files = [];
    for await (const page of pages) {
        files.push(...page);
        if (files.length >= MOST_FILES)
            return undefined;
    }
    return files;
}

;// CONCATENATED MODULE: ./lib/change.js










function notKnown(reason) {
    return { basePolicy: undefined, baseQuarantine: undefined, baseUnknown: reason };
}
/** The rules as the base commit has them: from the checkout where it has that commit, else from GitHub. */
async function rulesOfBase({ root, base, github }, paths) {
    if ('reason' in base)
        return notKnown(`no base commit: ${base.reason}`);
    const local = (0,base_settings/* settingsOfCommit */.a)(root, base.sha, paths);
    if (local !== undefined)
        return { ...local, baseUnknown: '' };
    if (github === undefined)
        return notKnown('there is no token to ask for them');
    const [policyFile, quarantineFile] = [paths.policy || config/* POLICY_FILE */.CX, paths.quarantine || config/* QUARANTINE_FILE */.ic];
    try {
        const [policy, quarantine] = await github.files(base.sha, [
            repositoryPath(policyFile),
            repositoryPath(quarantineFile),
        ]);
        return {
            basePolicy: policy === undefined ? undefined : { file: policyFile, text: policy },
            // A base that has none accepts nothing, and that is known.
            baseQuarantine: { file: quarantineFile, text: quarantine ?? '' },
            baseUnknown: '',
        };
    }
    catch (error) {
        if (!(error instanceof client/* GitHubError */.y))
            throw error;
        return notKnown(error.message);
    }
}
function repositoryPath(file) {
    return file.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}
/** What the change changes, and what lies between an older baseline and it. From git where the checkout has the commits, else from GitHub. */
async function findChange({ root, base, github, pullRequest }, baseline) {
    if ('reason' in base || base.tested === undefined || base.sha === base.tested)
        return diff_source/* NO_DIFF */.mq;
    const { tested, inWorkspace } = base;
    const diffSince = async (sha) => {
        const local = inWorkspace ? (0,git_diff/* diffOfCommit */._)(root, sha) : undefined;
        if (local !== undefined || github === undefined)
            return local;
        return (0,load_diff/* loadAnswer */.lH)(await github.diff(sha, tested), `the diff since ${sha.slice(0, 7)}`);
    };
    try {
        const { diff, diagnostics } = await diffSince(base.sha).then((found) => ({ diff: found, diagnostics: [] }), (error) => fileByFile(error, pullRequest, { base: base.sha, tested }));
        const older = (await baseline).baseline?.sha;
        const diffs = new Map([[base.sha, diff]]);
        const answer = { diff, from: base.sha, since: (sha) => diffs.get(sha), diagnostics };
        if (older === undefined || diffs.has(older))
            return answer;
        const found = await diffSince(older).catch((error) => {
            // A change that was put together from its files stays known.
            if (diagnostics.length > 0 && isTooLarge(error))
                return undefined;
            throw error;
        });
        diffs.set(older, found);
        return answer;
    }
    catch (error) {
        if (!(error instanceof client/* GitHubError */.y || error instanceof diagnostic/* ConfigError */.xL))
            throw error;
        const message = `what the change changes is not known: ${error.message}. With "fetch-depth: 2" in actions/checkout git can tell`;
        return { diff: undefined, diagnostics: [{ level: 'warning', message }] };
    }
}
/** A diff of more than 20,000 lines or 300 files. */
function isTooLarge(error) {
    return error instanceof client/* GitHubError */.y && error.problem.kind === 'refused' && error.problem.status === 406;
}
/** @throws GitHubError what was refused, with the reason why the files do not tell either. */
async function fileByFile(error, pullRequest, range) {
    if (!isTooLarge(error) || pullRequest === undefined)
        throw error;
    const answer = await changeByFiles(pullRequest, range);
    if (typeof answer === 'string')
        throw new client/* GitHubError */.y(`${error.message}; ${answer}`, error.problem);
    const message = `the diff is too large for GitHub and was put together from the files of the pull request${hiddenWords(answer.hidden)}`;
    const level = answer.hidden.length > 0 ? 'warning' : 'note';
    return { diff: answer.diff, diagnostics: [{ level, message }] };
}
const MOST_NAMES = 10;
function hiddenWords(hidden) {
    if (hidden.length === 0)
        return '';
    const names = hidden.slice(0, MOST_NAMES).map((path) => (0,printable/* quote */.hD)(path, 200));
    const more = hidden.length > MOST_NAMES ? ` and ${(0,numbers/* count */.U9)(hidden.length - MOST_NAMES)} more` : '';
    return `. Which lines changed is not known of ${(0,numbers/* plural */.LS)(hidden.length, 'file')}, with "fetch-depth: 2" in actions/checkout git can tell: ${names.join(', ')}${more}`;
}

// EXTERNAL MODULE: ./lib/early.js
var early = __webpack_require__(76140);
// EXTERNAL MODULE: ./lib/github/departure.js
var departure = __webpack_require__(93603);
;// CONCATENATED MODULE: ./lib/github/known-head.js

/** Milliseconds. No run of a newer head starts, tests and writes within them, so that there is nothing of its to write over. */
const FRESH_MS = 5000;
/**
 * The same, where who is head is asked for at once, and with it the labels where they may be wanted: it comes while the reports are read. It is
 * asked for once more where that was too long ago, or does not tell. An answer is used once: who looks again is told what is there by then.
 */
function withKnownHead(github, { pullRequest, ask, now }) {
    let head;
    let labels;
    const isFresh = ({ at }) => now() - at < FRESH_MS;
    const askLabels = (of) => {
        const asked = { of, at: now(), answer: (0,early/* early */.Q)(github.labels(of)) };
        const ofLabels = asked.answer.then((told) => told.head).catch(() => undefined);
        head = { ...asked, answer: ofLabels };
        return asked;
    };
    if (ask === 'labels')
        labels = askLabels(pullRequest);
    else
        head = { of: pullRequest, at: now(), answer: (0,early/* early */.Q)(github.headOf(pullRequest)) };
    return {
        ...github,
        labels: async (of) => {
            const asked = labels;
            labels = undefined;
            if (asked?.of !== of)
                return askLabels(of).answer;
            const told = await asked.answer;
            return isFresh(asked) ? told : askLabels(of).answer;
        },
        headOf: async (of) => {
            const asked = head;
            head = undefined;
            if (asked?.of !== of)
                return github.headOf(of);
            const told = await asked.answer;
            return told !== undefined && isFresh(asked) ? told : github.headOf(of);
        },
    };
}

;// CONCATENATED MODULE: ./lib/github/prefetch.js
/**
 * The same, with the first page of comments asked for at once: it comes while the reports are read. What came is kept for whoever looks
 * again, until something is written; from then on everybody is told what is there.
 */
function withFirstComments(github, pullRequest) {
    let known = remembered(github.listComments(pullRequest));
    // Whoever looks is told of a failure; nobody may ever look.
    known(0).catch(() => undefined);
    async function* listComments(of) {
        const pageAt = of === pullRequest ? known : undefined;
        if (pageAt === undefined) {
            yield* github.listComments(of);
            return;
        }
        for (let index = 0;; index++) {
            const page = await pageAt(index);
            if (page === undefined)
                return;
            yield page;
        }
    }
    return {
        ...github,
        listComments,
        createComment: (of, body) => {
            known = undefined;
            return github.createComment(of, body);
        },
        updateComment: (id, body) => {
            known = undefined;
            return github.updateComment(id, body);
        },
        deleteComment: (id) => {
            known = undefined;
            return github.deleteComment(id);
        },
    };
}
/** Each page is asked for once, when the first reader comes to it. */
function remembered(list) {
    const iterator = list[Symbol.asyncIterator]();
    const pages = [];
    return (index) => {
        while (pages.length <= index) {
            pages.push(iterator.next().then((page) => (page.done === true ? undefined : page.value)));
        }
        return pages[index] ?? Promise.resolve(undefined);
    };
}

// EXTERNAL MODULE: ./lib/precautions.js
var precautions = __webpack_require__(4112);
;// CONCATENATED MODULE: ./lib/action.js










/** Judges; stores what later runs compare with. What does it is loaded while GitHub answers: it is larger than what asks. */
async function judgeRun(run) {
    (0,precautions/* refuseForeignCheckout */.HQ)(run);
    (0,precautions/* refuseBranchOfSources */.m7)(run);
    (0,precautions/* refuseSecondGate */.Ct)(run);
    (0,precautions/* sayWithoutArtifacts */.ll)(run);
    const placed = await withCall(run);
    const departed = (0,departure/* watchDepartures */.J)();
    const asked = await askFirst(placed);
    await departed(LONGEST_DEPARTURE_MS);
    const { judgeReports } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(625), __webpack_require__.e(718), __webpack_require__.e(247), __webpack_require__.e(619), __webpack_require__.e(88), __webpack_require__.e(974), __webpack_require__.e(990), __webpack_require__.e(912)]).then(__webpack_require__.bind(__webpack_require__, 68881));
    return judgeReports(placed, asked);
}
/** A connection to GitHub takes some 20 ms. */
const LONGEST_DEPARTURE_MS = 100;
/** Events in which the workspace has the rules as the change would have them. */
const TOUCHES_RULES = new Set(['pull_request', 'pull_request_target', 'merge_group']);
/** Nothing here waits for anything else, but for the base commit where only GitHub knows it. */
async function askFirst(run) {
    const { action, context, github: connected, settingsPaths, configure } = run;
    const { config, job } = action;
    const { root } = config;
    const commenting = config.comment === 'off' || context.mode === 'record' ? connected : withComments(run);
    const github = await connected();
    const base = (0,base_commit/* searchBaseCommit */.b)({ context, root, github: connected });
    const baseline = (0,early/* early */.Q)((0,lib_baseline/* findBaseline */.Xn)({ config, job, context, base, github }));
    const pullRequest = pullRequestAt(context, github);
    const diff = (0,early/* early */.Q)((0,base_commit/* aboutBase */.X)(base, (commit) => findChange({ root, base: commit, github, pullRequest }, baseline)));
    const withBase = async () => {
        if (!TOUCHES_RULES.has(context.event))
            return config;
        const rules = await (0,base_commit/* aboutBase */.X)(base, (commit) => rulesOfBase({ root, base: commit, github }, settingsPaths));
        return (await configure(rules)).config;
    };
    return { baseline, diff, config: (0,early/* early */.Q)(withBase()), commenting };
}
/** `undefined`: none is judged, or nobody knows which commits it lies between. */
function pullRequestAt({ pullRequest, base }, github) {
    const of = base.rule === 'first-parent' ? base.otherwise : base.rule === 'merge-base' ? base.of : undefined;
    if (pullRequest === undefined || github === undefined || of?.branch === undefined)
        return undefined;
    return { number: pullRequest, head: of.head, branch: of.branch, github };
}
/** Asks for the comments and for who is head while there is other work. */
function withComments(run) {
    const { github, context } = run;
    const { pullRequest } = context;
    if (pullRequest === undefined)
        return github;
    const ask = (0,action_run/* mayOverride */.U)(run) ? 'labels' : 'head';
    const now = () => performance.now();
    const prepared = (client) => withKnownHead(withFirstComments(client, pullRequest), { pullRequest, ask, now });
    const asking = (0,early/* early */.Q)(github().then((client) => client && prepared(client)));
    return () => asking;
}

// EXTERNAL MODULE: ./lib/matrix.js
var matrix = __webpack_require__(61114);
// EXTERNAL MODULE: ./lib/workspace.js
var lib_workspace = __webpack_require__(68230);
;// CONCATENATED MODULE: ./lib/action-config.js




const MODES = ['auto', 'gate', 'collect', 'record'];
/** @throws ConfigError */
function readMode({ mode }) {
    const known = MODES.find((one) => one === mode);
    if (known === undefined)
        throw mistake(`mode: found ${JSON.stringify(mode)}, wanted one of ${MODES.join(', ')}`);
    return known;
}
/** @throws ConfigError with every mistake in the inputs and the policy at once. */
async function configureAction(inputs, surroundings) {
    const problems = [];
    const annotate = await collect(problems, () => readSwitch('annotations', inputs.annotations));
    const uncovered = await collect(problems, () => readSwitch('annotate-uncovered', inputs.annotateUncovered));
    const checkRun = await collect(problems, () => readSwitch('check-run', inputs.checkRun));
    const statuses = await collect(problems, () => readSwitch('statuses', inputs.statuses));
    const override = await collect(problems, () => readSwitch('override', inputs.override));
    const foreign = await collect(problems, () => readSwitch('allow-unsafe-pr-checkout', inputs.allowUnsafePrCheckout));
    const report = await collect(problems, () => readReportMode(inputs));
    const fromParts = await collect(problems, () => readsParts(inputs));
    const config = await collect(problems, () => configureReports(inputs, { ...surroundings, fromParts: fromParts ?? true }));
    if (config === undefined ||
        annotate === undefined ||
        uncovered === undefined ||
        report === undefined ||
        checkRun === undefined ||
        statuses === undefined ||
        override === undefined ||
        foreign === undefined ||
        problems.length > 0)
        throw new diagnostic/* ConfigError */.xL(problems);
    return {
        config,
        annotate,
        annotateUncovered: uncovered,
        report,
        checkRun,
        statuses,
        override,
        allowsForeignCheckout: foreign,
        job: (0,matrix/* jobOf */.Zw)((0,matrix/* parseMatrix */.z5)(inputs.matrix) ?? []),
        shard: readShard(inputs),
        jobId: /^\d{1,15}$/.test(inputs.jobId) ? Number(inputs.jobId) : undefined,
        jobWorkflow: inputs.jobWorkflow,
    };
}
function readReportMode({ report }) {
    const known = config/* REPORT_MODES */.gX.find((mode) => mode === report);
    if (known === undefined)
        throw mistake(`report: found ${JSON.stringify(report)}, wanted one of ${config/* REPORT_MODES */.gX.join(', ')}`);
    return known;
}
function readsParts(inputs) {
    const fromParts = readMode(inputs) === 'gate';
    if (fromParts && inputs.tests.length + inputs.coverage.length > 0) {
        throw mistake('mode gate judges what other jobs collected: found tests or coverage, which belong to the steps with mode collect');
    }
    return fromParts;
}
function configureReports(inputs, { workspace, headSha, today, onDefaultBranch, baseSettings, fromParts }) {
    return (0,config/* configure */.jK)({
        ...config/* NO_SETTINGS */.Ac,
        root: workspace,
        tests: inputs.tests,
        coverage: inputs.coverage,
        fromParts,
        base: inputs.base,
        policy: (0,lib_workspace/* findSettings */.n4)(workspace, { named: inputs.policy, usual: config/* POLICY_FILE */.CX, purpose: 'policy' }),
        quarantine: (0,lib_workspace/* findSettings */.n4)(workspace, { named: inputs.quarantine, usual: config/* QUARANTINE_FILE */.ic, purpose: 'quarantine' }),
        ...baseSettings,
        today,
        onDefaultBranch,
        comment: inputs.comment,
        key: inputs.key,
        jobStatus: inputs.jobStatus,
        matrix: inputs.matrix,
        sha: headSha ?? '',
    });
}
/** Filled by the runner; outside a matrix it is the first of one. */
function readShard({ shardIndex, shardTotal }) {
    if (!/^\d{1,3}$/.test(shardIndex) || !/^\d{1,3}$/.test(shardTotal))
        return undefined;
    const [index, total] = [Number(shardIndex), Number(shardTotal)];
    return total > 1 && index < total ? { index, total } : undefined;
}
function readSwitch(name, value) {
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw mistake(`${name}: found ${JSON.stringify(value)}, wanted true or false`);
}
function mistake(message) {
    return new diagnostic/* ConfigError */.xL([{ level: 'error', message }]);
}
async function collect(problems, read) {
    try {
        return await read();
    }
    catch (error) {
        if (!(error instanceof diagnostic/* ConfigError */.xL))
            throw error;
        problems.push(...error.problems);
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/github/acceptances.js
var acceptances = __webpack_require__(70871);
// EXTERNAL MODULE: ./lib/github/payload.js
var github_payload = __webpack_require__(37577);
;// CONCATENATED MODULE: ./lib/github/events.js


/** One row for each event that `auto` knows. */
const EVENTS = new Map([
    ['pull_request', { auto: 'gate', describe: pullRequest, landed: 'never' }],
    ['pull_request_target', { auto: 'gate', describe: pullRequestTarget, landed: 'never' }],
    ['merge_group', { auto: 'gate', describe: mergeGroup, landed: 'never' }],
    ['workflow_run', { auto: 'gate', describe: workflowRun, landed: 'never' }],
    ['push', { auto: 'gate-and-record', describe: push, landed: 'by-branch' }],
    ['schedule', { auto: 'gate-and-record', describe: sameBranch, landed: 'always' }],
    ['workflow_dispatch', { auto: 'gate-and-record', describe: sameBranch, landed: 'by-branch' }],
]);
/** Judged like a scheduled run, but it stores nothing. */
const OTHER_EVENT = { auto: 'gate', describe: sameBranch, landed: 'never' };
function pullRequest({ payload, sha }) {
    const otherwise = pullRequestMergeBase(payload);
    return {
        ...pullRequestFacts(payload),
        base: sha === undefined
            ? { rule: 'unknown', reason: 'the event has no commit' }
            : { rule: 'first-parent', merge: sha, otherwise, likely: (0,github_payload/* shaField */.dN)(payload, 'pull_request', 'base', 'sha') },
    };
}
/** Runs in the base's context: GITHUB_SHA is the base branch, so the merge commit says nothing here. */
function pullRequestTarget({ payload }) {
    const of = pullRequestMergeBase(payload);
    return { ...pullRequestFacts(payload), base: of === undefined ? NO_COMMIT : { rule: 'merge-base', of } };
}
/** The entry before this one may have no run of its own; walking back over its ancestors finds the branch. */
function mergeGroup({ payload }) {
    const sha = (0,github_payload/* shaField */.dN)(payload, 'merge_group', 'base_sha');
    const branch = branchName((0,github_payload/* textField */.M8)(payload, 'merge_group', 'base_ref'));
    return {
        headSha: (0,github_payload/* shaField */.dN)(payload, 'merge_group', 'head_sha'),
        base: sha === undefined ? NO_COMMIT : { rule: 'commit', sha, branch },
    };
}
/** `workflow_run.pull_requests` is empty for forks, so the pull request is looked for in the same way for all. */
function workflowRun({ payload }) {
    const headSha = (0,github_payload/* shaField */.dN)(payload, 'workflow_run', 'head_sha');
    const headBranch = (0,github_payload/* textField */.M8)(payload, 'workflow_run', 'head_branch');
    const headOwner = (0,github_payload/* textField */.M8)(payload, 'workflow_run', 'head_repository', 'owner', 'login');
    const headRepositoryId = (0,github_payload/* idField */.ei)(payload, 'workflow_run', 'head_repository', 'id');
    const defaultBranch = (0,github_payload/* textField */.M8)(payload, 'repository', 'default_branch');
    const known = headSha !== undefined && headBranch !== undefined && headOwner !== undefined && headRepositoryId !== undefined;
    return {
        headSha,
        pullRequestQuery: known ? { headSha, headBranch, headOwner, headRepositoryId } : undefined,
        fork: headRepositoryId === undefined || headRepositoryId !== (0,github_payload/* idField */.ei)(payload, 'repository', 'id'),
        base: followedBase((0,github_payload/* textField */.M8)(payload, 'workflow_run', 'event'), { headSha, headBranch, defaultBranch }),
    };
}
/** What was pushed to the branch is its own merge base with it, and nothing is new against itself. */
function followedBase(event, { headSha, headBranch, defaultBranch }) {
    if (headSha === undefined)
        return NO_COMMIT;
    if (event === 'push' || event === 'merge_group')
        return { rule: 'first-parent', merge: headSha, otherwise: undefined };
    if (event === 'schedule' || event === 'workflow_dispatch')
        return { rule: 'previous', from: headSha, branch: headBranch };
    if (defaultBranch === undefined)
        return NO_COMMIT;
    return { rule: 'merge-base', of: { base: defaultBranch, head: headSha, branch: defaultBranch } };
}
/**
 * `before` is all zeros for a new branch, and no ancestor, perhaps not even there any more, where the branch was moved by force: then the pushed
 * commit's own parent is the nearest thing.
 */
function push({ payload, sha, branch }) {
    const before = (0,github_payload/* field */.ZZ)(payload, 'forced') === true ? undefined : (0,github_payload/* shaField */.dN)(payload, 'before');
    const headSha = (0,github_payload/* shaField */.dN)(payload, 'after') ?? sha;
    if (before !== undefined)
        return { headSha, base: { rule: 'commit', sha: before, branch } };
    if (sha === undefined)
        return { headSha, base: NO_COMMIT };
    return { headSha, base: { rule: 'first-parent', merge: sha, otherwise: undefined } };
}
function sameBranch({ sha, branch }) {
    return { base: sha === undefined ? NO_COMMIT : { rule: 'previous', from: sha, branch } };
}
const NO_COMMIT = { rule: 'unknown', reason: 'the event names no base commit' };
function pullRequestFacts(payload) {
    return {
        headSha: (0,github_payload/* shaField */.dN)(payload, 'pull_request', 'head', 'sha'),
        pullRequest: (0,github_payload/* idField */.ei)(payload, 'pull_request', 'number'),
        fork: isFork(payload),
        labelledBy: labelledBy(payload),
    };
}
/** Who put on the label that accepts what blocks, where that started the run: then it is about this head. */
function labelledBy(payload) {
    const isOurs = (0,github_payload/* field */.ZZ)(payload, 'action') === 'labeled' && (0,github_payload/* field */.ZZ)(payload, 'label', 'name') === acceptances/* ACCEPT_LABEL */.KE;
    const isPerson = (0,github_payload/* field */.ZZ)(payload, 'sender', 'type') !== 'Bot';
    return isOurs && isPerson ? (0,github_payload/* textField */.M8)(payload, 'sender', 'login') : undefined;
}
/** The head repository of a pull request is `null` once the fork is deleted. */
function isFork(payload) {
    const head = (0,github_payload/* idField */.ei)(payload, 'pull_request', 'head', 'repo', 'id');
    const base = (0,github_payload/* idField */.ei)(payload, 'pull_request', 'base', 'repo', 'id') ?? (0,github_payload/* idField */.ei)(payload, 'repository', 'id');
    return (0,github_payload/* field */.ZZ)(payload, 'pull_request') !== undefined && (head === undefined || head !== base);
}
/** By the branch's name: `base.sha` of a pull request may be stale, the merge base of branch and head is not. */
function pullRequestMergeBase(payload) {
    const branch = (0,github_payload/* textField */.M8)(payload, 'pull_request', 'base', 'ref');
    const base = branch ?? (0,github_payload/* shaField */.dN)(payload, 'pull_request', 'base', 'sha');
    const head = (0,github_payload/* shaField */.dN)(payload, 'pull_request', 'head', 'sha');
    return base === undefined || head === undefined ? undefined : { base, head, branch };
}
function branchName(ref) {
    return ref?.replace(/^refs\/heads\//, '');
}

;// CONCATENATED MODULE: ./lib/github/context.js


/** The run that `env` (`GITHUB_*`) and the event's payload describe. Never throws: what is missing is `undefined` or says its reason. */
function runContext(env, payload, requested) {
    const eventName = env.GITHUB_EVENT_NAME ?? '';
    const kind = EVENTS.get(eventName) ?? OTHER_EVENT;
    const testedSha = (0,github_payload/* asSha */.Pr)(env.GITHUB_SHA);
    const branch = env.GITHUB_REF_TYPE === 'branch' ? env.GITHUB_REF_NAME : undefined;
    const described = kind.describe({ payload, sha: testedSha, branch });
    const repository = env.GITHUB_REPOSITORY ?? '';
    const repositoryUrl = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`;
    const defaultBranch = (0,github_payload/* textField */.M8)(payload, 'repository', 'default_branch');
    const runId = (0,github_payload/* idField */.ei)({ id: Number(env.GITHUB_RUN_ID) }, 'id');
    const runAttempt = (0,github_payload/* idField */.ei)({ attempt: Number(env.GITHUB_RUN_ATTEMPT) }, 'attempt') ?? 1;
    const follows = eventName === 'workflow_run';
    return {
        event: eventName,
        mode: requested === 'collect' || requested === 'record' ? requested : kind.auto,
        reads: requested === 'gate' ? 'parts' : 'reports',
        repository,
        repositoryUrl,
        runUrl: runId === undefined ? repositoryUrl : `${repositoryUrl}/actions/runs/${runId}`,
        runId,
        runAttempt,
        judgedRunId: follows ? (0,github_payload/* idField */.ei)(payload, 'workflow_run', 'id') : runId,
        judgedAttempt: follows ? ((0,github_payload/* idField */.ei)(payload, 'workflow_run', 'run_attempt') ?? 1) : runAttempt,
        workflowPath: (0,github_payload/* textField */.M8)(payload, 'workflow_run', 'path')?.split('@')[0] ?? workflowPath(env.GITHUB_WORKFLOW_REF, repository),
        workflowRef: env.GITHUB_WORKFLOW_REF,
        job: env.GITHUB_JOB,
        call: { state: 'none' },
        step: env.GITHUB_ACTION,
        actor: env.GITHUB_ACTOR,
        headSha: described.headSha ?? testedSha,
        testedSha,
        pullRequest: described.pullRequest,
        pullRequestQuery: described.pullRequestQuery,
        fork: described.fork ?? false,
        labelledBy: described.labelledBy,
        base: described.base,
        defaultBranch,
        onDefaultBranch: kind.landed === 'always' || (kind.landed === 'by-branch' && branch !== undefined && branch === defaultBranch),
    };
}
/** `owner/name/.github/workflows/ci.yml@refs/heads/main` → `.github/workflows/ci.yml` */
function workflowPath(reference, repository) {
    const path = reference?.split('@')[0];
    return path?.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : undefined;
}

;// CONCATENATED MODULE: ./lib/github/answers.js


/** No list has more on one page; those of a tree have a page of their own. */
const MOST = 1000;
/** GitHub's limit for a tree. */
const answers_MOST_FILES = 100_000;
/**
 * Something in between, such as a proxy or another kind of server, may answer 200 and something else: JSON of another shape is none of GitHub's
 * answers, and is asked for again. Here is what of each answer is read.
 */
const READ = new Map([
    ['GET /user', has('login')],
    ['GET /repos/{owner}/{repo}/issues/{issue_number}/comments', listOf(hasId)],
    ['GET /repos/{owner}/{repo}/issues/{issue_number}/events', listOf(has('event'))],
    ['GET /repos/{owner}/{repo}/collaborators/{username}/permission', has('permission')],
    ['GET /repos/{owner}/{repo}/pulls', listOf(answers_all(has('head', 'sha'), has('base', 'ref')))],
    ['GET /repos/{owner}/{repo}/pulls/{pull_number}/files', listOf(answers_all(has('filename'), has('status')))],
    ['GET /repos/{owner}/{repo}/commits', listOf(answers_all(has('sha'), at('parents', listOf(has('sha')))))],
    ['GET /repos/{owner}/{repo}/git/commits/{commit_sha}', at('parents', listOf(has('sha')))],
    ['GET /repos/{owner}/{repo}/compare/{basehead}', has('merge_base_commit', 'sha')],
    ['GET /repos/{owner}/{repo}/actions/artifacts', at('artifacts', listOf(answers_all(hasId, has('name'))))],
    ['GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', at('artifacts', listOf(answers_all(hasId, has('name'))))],
    [
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
        at('jobs', listOf(answers_all(hasId, answers_all(has('name'), has('check_run_url'))))),
    ],
    ['GET /repos/{owner}/{repo}/actions/runs/{run_id}', answers_all(has('event'), answers_all(has('path'), has('created_at')))],
    ['GET /repos/{owner}/{repo}/git/ref/{ref}', has('object', 'sha')],
    ['GET /repos/{owner}/{repo}/git/trees/{tree_sha}', answers_all(has('sha'), at('tree', listOf(has('path'), answers_MOST_FILES)))],
    ['GET /repos/{owner}/{repo}/git/blobs/{file_sha}', has('content')],
    ['POST /repos/{owner}/{repo}/git/blobs', has('sha')],
    ['POST /repos/{owner}/{repo}/git/trees', has('sha')],
    ['POST /repos/{owner}/{repo}/git/commits', has('sha')],
    ['POST /repos/{owner}/{repo}/git/refs', has('object', 'sha')],
    ['PATCH /repos/{owner}/{repo}/git/refs/{ref}', has('object', 'sha')],
    // What is written is written once the answer says under which number.
    ['POST /repos/{owner}/{repo}/issues/{issue_number}/comments', hasId],
    ['PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', hasId],
    ['POST /repos/{owner}/{repo}/statuses/{sha}', hasId],
    ['POST /repos/{owner}/{repo}/check-runs', hasId],
    ['PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', hasId],
    ['POST /graphql', isQueried],
]);
/** @throws GitHubError where what is to be read is not there. `url`: with the names of its parts. */
function assertAnswer(data, { method, url }) {
    // A server of one's own has its queries under an address of their own.
    const route = url.endsWith('/graphql') ? 'POST /graphql' : `${method} ${url}`;
    // Bytes and texts are read by whoever asked.
    if (isStream(data) || (READ.get(route)?.(data) ?? true))
        return;
    const problem = { kind: 'unclear', status: 200, retryAfterMs: undefined };
    throw new client/* GitHubError */.y(`the answer to ${route} is none of GitHub's`, problem);
}
function has(...path) {
    return (value) => (0,github_payload/* textField */.M8)(value, ...path) !== undefined;
}
function hasId(value) {
    return typeof (0,github_payload/* field */.ZZ)(value, 'id') === 'number';
}
function answers_all(one, other) {
    return (value) => one(value) && other(value);
}
function at(name, check) {
    return (value) => check((0,github_payload/* field */.ZZ)(value, name));
}
function listOf(check, most = MOST) {
    return (value) => Array.isArray(value) && value.length <= most && value.every(check);
}
/** The library takes errors for a list of messages. */
function isQueried(value) {
    const errors = (0,github_payload/* field */.ZZ)(value, 'errors') ?? undefined;
    return errors === undefined ? typeof ((0,github_payload/* field */.ZZ)(value, 'data') ?? '') === 'object' : listOf(has('message'))(errors);
}
function isStream(value) {
    return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

// EXTERNAL MODULE: ./lib/github/body.js
var body = __webpack_require__(79267);
;// CONCATENATED MODULE: ./lib/github/failure.js


/** What an error of the HTTP library says, in our words; anything that is no answer and no broken connection is passed on as it is. */
function requestFailure(error, { route, now }) {
    if (error instanceof Error && error.name === 'GraphqlResponseError')
        return queryFailure(error, { route, now });
    const status = (0,github_payload/* field */.ZZ)(error, 'status');
    if (!(error instanceof Error) || typeof status !== 'number')
        return error;
    const problem = problemOf(error, now);
    // The error itself carries the request, and with it everything that was sent: it does not become the cause.
    return new client/* GitHubError */.y(`${sentence(problem)} to ${route}${gitHubsWords(error)}`, problem);
}
/** GraphQL answers 200 and says in the text what went wrong; its errors have a type where they are the caller's. */
function queryFailure(error, { route, now }) {
    const problem = queryProblem((0,github_payload/* textField */.M8)(error, 'errors', '0', 'type'), retryAfter((0,github_payload/* field */.ZZ)(error, 'headers'), now));
    const words = (0,github_payload/* textField */.M8)(error, 'errors', '0', 'message') ?? '';
    return new client/* GitHubError */.y(`${sentence(problem)} to ${route}${quoted(words)}`, problem);
}
function queryProblem(type, retryAfterMs) {
    switch (type) {
        case 'RATE_LIMITED':
            return { kind: 'limited', status: 200, retryAfterMs };
        case 'FORBIDDEN':
        case 'INSUFFICIENT_SCOPES':
            return { kind: 'refused', status: 403, retryAfterMs };
        case 'NOT_FOUND':
            return { kind: 'refused', status: 404, retryAfterMs };
    }
    return { kind: 'unclear', status: 200, retryAfterMs };
}
function problemOf(error, now) {
    const response = (0,github_payload/* field */.ZZ)(error, 'response');
    // The library gives a broken connection, and a request that took too long, the status 500 and no response.
    if (response === undefined)
        return { kind: 'unclear', status: undefined, retryAfterMs: undefined };
    const status = Number((0,github_payload/* field */.ZZ)(error, 'status'));
    const headers = (0,github_payload/* field */.ZZ)(response, 'headers');
    const retryAfterMs = retryAfter(headers, now);
    if (status === 429 || (status === 403 && isLimit(headers, response)))
        return { kind: 'limited', status, retryAfterMs };
    return { kind: status >= 500 ? 'unclear' : 'refused', status, retryAfterMs };
}
/** Secondary limits come with `retry-after` or only with words; the primary one with nothing left. */
function isLimit(headers, response) {
    return ((0,github_payload/* field */.ZZ)(headers, 'retry-after') !== undefined ||
        header(headers, 'x-ratelimit-remaining') === '0' ||
        /rate limit/i.test((0,github_payload/* textField */.M8)(response, 'data', 'message') ?? ''));
}
/** `retry-after` in seconds, else the time at which the primary limit is reset. */
function retryAfter(headers, now) {
    const seconds = wholeNumber(header(headers, 'retry-after'));
    if (seconds !== undefined)
        return seconds * 1000;
    const reset = header(headers, 'x-ratelimit-remaining') === '0' ? wholeNumber(header(headers, 'x-ratelimit-reset')) : undefined;
    return reset === undefined ? undefined : Math.max(0, reset * 1000 - now);
}
function header(headers, name) {
    const value = (0,github_payload/* field */.ZZ)(headers, name);
    return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : undefined;
}
function wholeNumber(text) {
    return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
function sentence({ kind, status }) {
    if (status === undefined)
        return 'GitHub did not answer';
    return `GitHub answered ${status}${kind === 'limited' ? ' (rate limit)' : ''}`;
}
/** ": Resource not accessible by integration" */
function gitHubsWords(error) {
    return quoted((0,github_payload/* textField */.M8)(error, 'response', 'data', 'message') ?? '');
}
function quoted(words) {
    return words === '' ? '' : `: ${words.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 200)}`;
}

;// CONCATENATED MODULE: ./lib/github/retry.js

/** What is lost side by side is added up: the run takes no longer than that. */
function createPatience(totalMs, now) {
    let left = totalMs;
    return {
        now,
        lose: (ms) => {
            left -= ms;
        },
        spend: (ms) => {
            if (ms > left)
                return false;
            left -= ms;
            return true;
        },
    };
}
/** GitHub asks for at least a minute where a secondary limit says no more than that. */
const LIMIT_WAIT_MS = 60_000;
/**
 * Runs the request until it succeeds, fails for good or the tries are used up; then throws the last error.
 * `repeatable`: doing it twice does no harm. Anything else is not repeated when it is unclear whether it was executed.
 */
async function withRetries(policy, request) {
    const { patience } = policy;
    for (let attempt = 1;; attempt++) {
        const began = patience.now();
        try {
            return await request.send();
        }
        catch (error) {
            if (!(error instanceof client/* GitHubError */.y) || attempt >= policy.attempts)
                throw error;
            const wait = waitBefore(error.problem, { attempt, repeatable: request.repeatable, policy });
            patience.lose(patience.now() - began);
            if (wait === undefined || !patience.spend(wait))
                throw error;
            await policy.sleep(wait);
        }
    }
}
/** Milliseconds until the next try; `undefined`: there is to be none. */
function waitBefore(problem, { attempt, repeatable, policy }) {
    if (problem.kind === 'refused' || (problem.kind === 'unclear' && !repeatable))
        return undefined;
    const shortest = problem.kind === 'limited' ? (problem.retryAfterMs ?? LIMIT_WAIT_MS) : (problem.retryAfterMs ?? 0);
    if (shortest > policy.maxMs)
        return undefined;
    // The jitter keeps the jobs of one matrix, which all fail at the same moment, from coming back together.
    const backOff = policy.baseMs * 2 ** (attempt - 1);
    return Math.round(Math.min(shortest + backOff * (0.5 + policy.random() / 2), policy.maxMs));
}

;// CONCATENATED MODULE: ./lib/github/session.js





/** Items of one page, the most that GitHub gives. */
const PAGE = 100;
/** No list of GitHub's that is read has so many; one that never ends would take all requests of the hour. */
const MOST_PAGES = 100;
/**
 * Whether it is the last one. It may have fewer items than was asked for, and others behind it: then the answer says so.
 * @throws GitHubError where the list goes round in circles, or does not end.
 */
function isLast({ page, items, link }) {
    const next = link?.split(',').find((one) => /;\s*rel="next"/.test(one));
    if (link === undefined ? items < PAGE : next === undefined)
        return true;
    const number = next === undefined ? undefined : /[?&]page=(\d+)/.exec(next)?.[1];
    if (page < MOST_PAGES && (number === undefined || Number(number) === page + 1))
        return false;
    const problem = { kind: 'unclear', status: 200, retryAfterMs: undefined };
    throw new client/* GitHubError */.y(`the list does not end: behind page ${page} comes ${number ?? page + 1}`, problem);
}
const HEADERS = { 'X-GitHub-Api-Version': '2022-11-28' };
/** Octokit prints to the console what it thinks of its requests; the console is where the runner looks for commands. */
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
/** The only file that knows the library, which is loaded when it is first needed. */
async function openSession({ token, apiUrl, repository, retry, patienceMs, timeoutMs, now, }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
    octokit.hook.after('request', (answer, asked) => {
        (0,body/* assertParsed */.g_)(answer);
        assertAnswer(answer.data, asked);
    });
    const [owner = '', repo = ''] = repository.split('/');
    const policy = { ...retry, patience: createPatience(patienceMs, now) };
    const sender = (repeatable) => (route, send) => withRetries(policy, {
        repeatable,
        send: () => send().catch((error) => {
            throw requestFailure(error, { route, now: now() });
        }),
    });
    return {
        octokit,
        token,
        common: () => ({ owner, repo, headers: HEADERS, request: { signal: AbortSignal.timeout(timeoutMs) } }),
        repeatable: sender(true),
        once: sender(false),
    };
}

;// CONCATENATED MODULE: ./lib/github/octokit-acceptances.js



const LABELS_QUERY = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      timelineItems(itemTypes: [LABELED_EVENT, UNLABELED_EVENT, HEAD_REF_FORCE_PUSHED_EVENT], first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          __typename
          ... on LabeledEvent { createdAt label { name } actor { __typename login } }
          ... on UnlabeledEvent { createdAt label { name } actor { __typename login } }
          ... on HeadRefForcePushedEvent { createdAt }
        }
      }
    }
  }
}`;
function acceptancesOver(session) {
    const { octokit, common, repeatable } = session;
    return {
        labels: async (pullRequest) => {
            try {
                return await labelsAndHead(session, pullRequest);
            }
            catch (error) {
                // A token may be refused by the one and not by the other.
                if (!(error instanceof client/* GitHubError */.y))
                    throw error;
                return { ...(await labelEvents(session, pullRequest)), head: undefined };
            }
        },
        mayWrite: async (login) => {
            try {
                const { data } = await repeatable(`GET permission of ${login}`, () => octokit.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
                    ...common(),
                    username: login,
                }));
                // The base of the role, also of one that an organisation made: `maintain` is `write` here, `triage` is `read`.
                return data.permission === 'admin' || data.permission === 'write';
            }
            catch (error) {
                if (error instanceof client/* GitHubError */.y && error.problem.kind === 'refused' && error.problem.status === 404)
                    return false;
                throw error;
            }
        },
    };
}
/** Both in one request, which is none of the thousand. An answer of another shape is refused: half of the labels are not the labels. */
async function labelsAndHead({ octokit, common, repeatable }, pullRequest) {
    const all = [];
    let after;
    for (let page = 1;; page++) {
        const answer = await repeatable(`POST /graphql for the labels of #${pullRequest}`, () => {
            const { owner, repo, request } = common();
            const from = after === undefined ? {} : { after };
            return octokit.graphql(LABELS_QUERY, { owner, repo, request, number: pullRequest, ...from });
        });
        const items = (0,github_payload/* field */.ZZ)(answer, 'repository', 'pullRequest', 'timelineItems');
        const nodes = (0,github_payload/* field */.ZZ)(items, 'nodes');
        const more = (0,github_payload/* field */.ZZ)(items, 'pageInfo', 'hasNextPage');
        after = (0,github_payload/* textField */.M8)(items, 'pageInfo', 'endCursor');
        if (!Array.isArray(nodes) || typeof more !== 'boolean' || (more && after === undefined))
            throw new client/* GitHubError */.y('the labels are not in the answer', {
                kind: 'unclear',
                status: 200,
                retryAfterMs: undefined,
            });
        all.push(...nodes);
        if (isLast({ page, items: more ? PAGE : 0 })) {
            const events = all.flatMap(timelineEvent);
            const head = (0,github_payload/* shaField */.dN)(answer, 'repository', 'pullRequest', 'headRefOid');
            return { events, head, forcedAt: lastTime(all, ['__typename', 'HeadRefForcePushedEvent'], 'createdAt') };
        }
    }
}
/** Of the events of one kind; each list is oldest first. */
function lastTime(all, [name, kind], time) {
    return (0,github_payload/* textField */.M8)(all.findLast((event) => (0,github_payload/* field */.ZZ)(event, name) === kind), time);
}
function timelineEvent(node) {
    const kind = (0,github_payload/* field */.ZZ)(node, '__typename');
    const [label, at] = [(0,github_payload/* textField */.M8)(node, 'label', 'name'), (0,github_payload/* textField */.M8)(node, 'createdAt')];
    if ((kind !== 'LabeledEvent' && kind !== 'UnlabeledEvent') || label === undefined || at === undefined)
        return [];
    // Behind a bot nobody answers, and a name that came with an import is not an account here.
    const by = (0,github_payload/* field */.ZZ)(node, 'actor', '__typename') === 'User' ? (0,github_payload/* textField */.M8)(node, 'actor', 'login') : undefined;
    return [{ label, on: kind === 'LabeledEvent', by, at }];
}
async function labelEvents({ octokit, common, repeatable }, pullRequest) {
    const all = [];
    for (let page = 1;; page++) {
        const { data, headers } = await repeatable(`GET events of #${pullRequest}`, () => octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
            ...common(),
            issue_number: pullRequest,
            per_page: PAGE,
            page,
        }));
        all.push(...data);
        if (isLast({ ...headers, page, items: data.length }))
            return {
                events: all.flatMap(issueEvent),
                forcedAt: lastTime(all, ['event', 'head_ref_force_pushed'], 'created_at'),
            };
    }
}
/** The library knows the events of every kind, which have little in common. */
function issueEvent(event) {
    const kind = (0,github_payload/* field */.ZZ)(event, 'event');
    const [label, at] = [(0,github_payload/* textField */.M8)(event, 'label', 'name'), (0,github_payload/* textField */.M8)(event, 'created_at')];
    if ((kind !== 'labeled' && kind !== 'unlabeled') || label === undefined || at === undefined)
        return [];
    // Behind a bot nobody answers.
    const by = (0,github_payload/* field */.ZZ)(event, 'actor', 'type') === 'Bot' ? undefined : (0,github_payload/* textField */.M8)(event, 'actor', 'login');
    return [{ label, on: kind === 'labeled', by, at }];
}

;// CONCATENATED MODULE: ./lib/github/octokit-branch.js

function dataBranchOver(session) {
    const { octokit, common, repeatable } = session;
    return {
        branchFiles: (branch) => absent(async () => {
            const reference = await repeatable(`GET branch ${branch}`, () => octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...common(), ref: `heads/${branch}` }));
            const commit = reference.data.object.sha;
            const { data } = await repeatable(`GET files of ${branch}`, () => octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
                ...common(),
                tree_sha: commit,
                recursive: '1',
            }));
            const blobs = data.tree.flatMap(({ path, sha, type }) => type === 'blob' && path && sha ? [[path, sha]] : []);
            return { commit, tree: data.sha, blobs: new Map(blobs) };
        }),
        readBlob: async (sha) => {
            const { data } = await repeatable(`GET blob ${sha}`, () => octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...common(), file_sha: sha }));
            return Buffer.from(data.content, 'base64');
        },
        commitFiles: async (change) => {
            const { branch, on } = change;
            const commit = await writeCommit(session, change);
            try {
                await (on === undefined
                    ? repeatable(`POST branch ${branch}`, () => octokit.request('POST /repos/{owner}/{repo}/git/refs', {
                        ...common(),
                        ref: `refs/heads/${branch}`,
                        sha: commit,
                    }))
                    : repeatable(`PATCH branch ${branch}`, () => octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
                        ...common(),
                        ref: `heads/${branch}`,
                        sha: commit,
                        force: false,
                    })));
                return 'done';
            }
            catch (error) {
                // Not a fast forward, or the branch is there by now.
                if (isRefused(error, 422))
                    return 'conflict';
                throw error;
            }
        },
    };
}
/** Objects are named by their content: writing one twice does no harm. */
async function writeCommit({ octokit, common, repeatable }, { branch, on, message, add, remove }) {
    const entries = await Promise.all([...add].map(async ([path, content]) => {
        const body = Buffer.from(content).toString('base64');
        const { data } = await repeatable(`POST blob for ${branch}`, () => octokit.request('POST /repos/{owner}/{repo}/git/blobs', { ...common(), content: body, encoding: 'base64' }));
        return { path, mode: '100644', type: 'blob', sha: data.sha };
    }));
    const removed = remove.map((path) => ({ path, mode: '100644', type: 'blob', sha: null }));
    const tree = await repeatable(`POST tree for ${branch}`, () => octokit.request('POST /repos/{owner}/{repo}/git/trees', {
        ...common(),
        tree: [...entries, ...removed],
        ...(on === undefined ? {} : { base_tree: on.tree }),
    }));
    const commit = await repeatable(`POST commit for ${branch}`, () => octokit.request('POST /repos/{owner}/{repo}/git/commits', {
        ...common(),
        message,
        tree: tree.data.sha,
        parents: on === undefined ? [] : [on.commit],
    }));
    return commit.data.sha;
}
async function absent(read) {
    try {
        return await read();
    }
    catch (error) {
        if (isRefused(error, 404))
            return undefined;
        throw error;
    }
}
function isRefused(error, status) {
    return error instanceof client/* GitHubError */.y && error.problem.kind === 'refused' && error.problem.status === status;
}

;// CONCATENATED MODULE: ./lib/github/octokit-checks.js
/** Annotations that GitHub takes in one request; those of further requests are added to them. */
const ANNOTATIONS = 50;
function checksOver({ octokit, common, once }) {
    return {
        createCheckRun: async ({ name, headSha, conclusion, title, summary, detailsUrl, annotations }) => {
            const [first = [], ...rest] = batches(annotations.map(annotation));
            const { data } = await once(`POST check run ${name}`, () => octokit.request('POST /repos/{owner}/{repo}/check-runs', {
                ...common(),
                name,
                head_sha: headSha,
                status: 'completed',
                conclusion,
                output: { title, summary, annotations: first },
                ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
            }));
            for (const batch of rest) {
                await once(`PATCH check run ${name}`, () => octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
                    ...common(),
                    check_run_id: data.id,
                    output: { title, summary, annotations: [...batch] },
                }));
            }
        },
    };
}
const LEVELS = { error: 'failure', notice: 'notice' };
function annotation({ title, message, file, line, endLine, level }) {
    return { path: file, start_line: line, end_line: endLine, annotation_level: LEVELS[level], title, message };
}
function batches(all) {
    return Array.from({ length: Math.ceil(all.length / ANNOTATIONS) }, (_none, index) => all.slice(index * ANNOTATIONS, (index + 1) * ANNOTATIONS));
}

;// CONCATENATED MODULE: ./lib/github/line-first.js
/**
 * The commits that the branch itself had, newest first, then those that came in by merges. By their time alone the last commit of a merged branch
 * would be nearest, which never saw what the branch had before the merge.
 */
function lineFirst(commits) {
    const parents = new Map(commits.map(({ sha, parents: all }) => [sha, all[0]]));
    const line = new Set();
    for (let sha = commits[0]?.sha; sha !== undefined && parents.has(sha) && !line.has(sha); sha = parents.get(sha))
        line.add(sha);
    return [...line, ...commits.flatMap(({ sha }) => (line.has(sha) ? [] : [sha]))];
}

;// CONCATENATED MODULE: ./lib/github/octokit-history.js




function historyOver({ octokit, common, repeatable }) {
    return {
        parents: async (sha) => {
            const { data } = await repeatable(`GET commit ${sha}`, () => octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...common(), commit_sha: sha }));
            return data.parents.map((parent) => parent.sha);
        },
        mergeBase: async (base, head) => {
            const { data } = await repeatable(`GET compare ${base}...${head}`, () => 
            // The answer lists commits and files of one page; only the merge base is wanted of it.
            octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
                ...common(),
                basehead: `${base}...${head}`,
                per_page: 1,
            }));
            return data.merge_base_commit.sha;
        },
        ancestors: async (sha) => {
            const { data } = await repeatable(`GET commits before ${sha}`, () => octokit.request('GET /repos/{owner}/{repo}/commits', { ...common(), sha, per_page: PAGE }));
            return lineFirst(data.map(({ sha: each, parents }) => ({ sha: each, parents: parents.map((one) => one.sha) })));
        },
        files: async (sha, paths) => {
            const answer = await repeatable(`POST /graphql for files of ${sha}`, () => {
                const { owner, repo, request } = common();
                return octokit.graphql(filesQuery(paths), { owner, repo, request, ...expressions(sha, paths) });
            });
            return paths.map((_path, index) => {
                const file = (0,github_payload/* field */.ZZ)(answer, 'repository', `file${index}`);
                // Half a file says another thing than the whole.
                return (0,github_payload/* field */.ZZ)(file, 'isTruncated') === true ? undefined : fileText(file);
            });
        },
        diff: (base, head) => repeatable(`GET diff ${base}...${head}`, async () => {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
                ...unread(common()),
                basehead: `${base}...${head}`,
                mediaType: { format: 'diff' },
            });
            return (await (0,body/* wholeBody */.g3)(data)).toString();
        }),
        async *pullRequestFiles(pullRequest) {
            for (let page = 1;; page++) {
                const { data, headers } = await repeatable(`GET files of #${pullRequest}`, () => octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
                    ...common(),
                    pull_number: pullRequest,
                    per_page: PAGE,
                    page,
                }));
                yield data.map(({ filename, previous_filename, status, additions, deletions, patch }) => ({
                    path: filename,
                    previousPath: previous_filename,
                    status,
                    additions,
                    deletions,
                    patch,
                }));
                if (isLast({ ...headers, page, items: data.length }))
                    return;
            }
        },
        async *artifacts(name) {
            for (let page = 1;; page++) {
                const { data, headers } = await repeatable(`GET artifacts ${name}`, () => octokit.request('GET /repos/{owner}/{repo}/actions/artifacts', { ...common(), name, per_page: PAGE, page }));
                yield data.artifacts.flatMap(describe);
                if (isLast({ ...headers, page, items: data.artifacts.length }))
                    return;
            }
        },
        runArtifacts: async (runId) => {
            const all = [];
            for (let page = 1;; page++) {
                const { data, headers } = await repeatable(`GET artifacts of run ${runId}`, () => octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
                    ...common(),
                    run_id: runId,
                    per_page: PAGE,
                    page,
                }));
                all.push(...data.artifacts.flatMap(describe));
                if (isLast({ ...headers, page, items: data.artifacts.length }))
                    return all;
            }
        },
        runJobs: async (runId) => {
            const all = [];
            for (let page = 1;; page++) {
                const { data, headers } = await repeatable(`GET jobs of run ${runId}`, () => octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs', {
                    ...common(),
                    run_id: runId,
                    filter: 'all',
                    per_page: PAGE,
                    page,
                }));
                all.push(...data.jobs.map(describeJob));
                if (isLast({ ...headers, page, items: data.jobs.length }))
                    return all;
            }
        },
        workflowRun: async (id) => {
            const { data } = await repeatable(`GET run ${id}`, () => octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...common(), run_id: id }));
            return { event: data.event, path: data.path, createdAt: data.created_at };
        },
        // GitHub answers with an address at its blob store; `fetch` follows it and leaves the token behind.
        downloadArtifact: (id) => repeatable(`GET archive of artifact ${id}`, async () => {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
                ...unread(common()),
                artifact_id: id,
                archive_format: 'zip',
            });
            return (0,body/* wholeBody */.g3)(data);
        }),
    };
}
/** For bytes and texts, which may not be half. */
function unread(parameters) {
    return { ...parameters, request: { ...parameters.request, parseSuccessResponseBody: false } };
}
/** One request for all of them: `contents` would take one for each. */
function filesQuery(paths) {
    const variables = paths.map((_path, index) => `$path${index}: String!`).join(', ');
    const files = paths.map((_path, index) => `file${index}: object(expression: $path${index}) { ... on Blob { text isTruncated } }`);
    return `query ($owner: String!, $repo: String!, ${variables}) { repository(owner: $owner, name: $repo) { ${files.join(' ')} } }`;
}
function expressions(sha, paths) {
    return Object.fromEntries(paths.map((path, index) => [`path${index}`, `${sha}:${path}`]));
}
function fileText(file) {
    const text = (0,github_payload/* field */.ZZ)(file, 'text');
    return typeof text === 'string' ? text : undefined;
}
/** A job and its check run have one number, as far as anybody has seen; the address is what says so. */
function describeJob({ id, name, check_run_url: url, run_attempt: attempt, conclusion }) {
    const checkRun = /\/check-runs\/(\d+)$/.exec(url)?.[1];
    return {
        id: Number(checkRun ?? id),
        name,
        attempt: Number(attempt ?? 1),
        conclusion: conclusion ?? undefined,
    };
}
/** One that no run is named for is none that can be trusted. */
function describe({ id, name, size_in_bytes: bytes, expired, digest, workflow_run: run, }) {
    if (run?.id === undefined || run.head_sha === undefined)
        return [];
    const ownRepository = run.repository_id !== undefined && run.repository_id === run.head_repository_id;
    return [
        {
            id: Number(id),
            name,
            bytes,
            expired,
            digest: digest ?? undefined,
            runId: Number(run.id),
            headSha: run.head_sha,
            ownRepository,
        },
    ];
}

;// CONCATENATED MODULE: ./lib/github/octokit-pull-requests.js


const ACTIONS_BOT = 'github-actions[bot]';
const HEAD_QUERY = 'query ($owner: String!, $repo: String!, $number: Int!) { repository(owner: $owner, name: $repo) { pullRequest(number: $number) { headRefOid } } }';
function pullRequestsOver(session) {
    const { octokit, token, common, repeatable, once } = session;
    async function* listComments(pullRequest) {
        for (let page = 1;; page++) {
            const { data, headers } = await repeatable(`GET comments of #${pullRequest}`, () => octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                ...common(),
                issue_number: pullRequest,
                per_page: PAGE,
                page,
            }));
            yield data.map(({ id, body, user, created_at }) => ({
                id: Number(id),
                body: body ?? '',
                author: user?.login,
                bot: user?.type === 'Bot',
                createdAt: created_at,
            }));
            if (isLast({ ...headers, page, items: data.length }))
                return;
        }
    }
    let login;
    const whoAmI = () => {
        login ??= isInstallation(token) ? viewer(session) : user(session);
        return login;
    };
    return {
        listComments,
        createComment: async (pullRequest, body) => {
            await once(`POST comment on #${pullRequest}`, () => octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
                ...common(),
                issue_number: pullRequest,
                body,
            }));
        },
        updateComment: async (id, body) => {
            await repeatable(`PATCH comment ${id}`, () => octokit.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                ...common(),
                comment_id: id,
                body,
            }));
        },
        deleteComment: async (id) => {
            await repeatable(`DELETE comment ${id}`, () => octokit.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { ...common(), comment_id: id }));
        },
        /**
         * The job's own token writes as `github-actions[bot]`, and that name is enough. Only where another bot's comment carries our marker
         * may it be ours by an App's token: then, and for personal tokens, GitHub is asked who we are, once.
         */
        wroteItself: async ({ author, bot }) => {
            if (author === undefined)
                return false;
            if (isInstallation(token))
                return bot && (author === ACTIONS_BOT || author === (await whoAmI()));
            return author === (await whoAmI());
        },
        headOf: async (pullRequest) => {
            // One point of GraphQL's own limit, and none of the thousand requests.
            const answer = await repeatable(`POST /graphql for the head of #${pullRequest}`, () => {
                const { owner, repo, request } = common();
                return octokit.graphql(HEAD_QUERY, { owner, repo, request, number: pullRequest });
            });
            return (0,github_payload/* shaField */.dN)(answer, 'repository', 'pullRequest', 'headRefOid');
        },
        findOpenPullRequests: async ({ headOwner, headBranch }) => {
            const { data } = await repeatable('GET pull requests', () => octokit.request('GET /repos/{owner}/{repo}/pulls', {
                ...common(),
                state: 'open',
                head: `${headOwner}:${headBranch}`,
                per_page: PAGE,
            }));
            return data.map(({ number, head, base }) => ({
                number,
                headSha: head.sha,
                headRepositoryId: head.repo === null ? undefined : Number(head.repo.id),
                baseBranch: base.ref,
            }));
        },
    };
}
/** The prefix is documented; what follows is opaque. */
function isInstallation(token) {
    return token.startsWith('ghs_');
}
/** An installation has no `GET /user`; GraphQL tells it its name, and needs no permission for it. */
async function viewer({ octokit, common, repeatable }) {
    const answer = await repeatable('POST /graphql', () => octokit.graphql('query { viewer { login } }', { request: common().request }));
    // Nobody's name: a comment that might be ours is left alone.
    return (0,github_payload/* textField */.M8)(answer, 'viewer', 'login') ?? '';
}
async function user({ octokit, common, repeatable }) {
    const answer = await repeatable('GET /user', () => {
        const { headers, request } = common();
        return octokit.request('GET /user', { headers, request });
    });
    return answer.data.login;
}

;// CONCATENATED MODULE: ./lib/github/octokit-statuses.js
function statusesOver({ octokit, common, repeatable }) {
    return {
        createStatus: async ({ sha, context, state, description, targetUrl }) => {
            // The newest status of a context counts, so writing one twice does no harm.
            await repeatable(`POST status ${context}`, () => octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', {
                ...common(),
                sha,
                context,
                state,
                description,
                target_url: targetUrl,
            }));
        },
    };
}

;// CONCATENATED MODULE: ./lib/github/octokit.js







/** GitHub over the network: what each subject asks, over one session. */
async function connect(connection) {
    const session = await openSession(connection);
    return {
        ...pullRequestsOver(session),
        ...acceptancesOver(session),
        ...historyOver(session),
        ...checksOver(session),
        ...statusesOver(session),
        ...dataBranchOver(session),
    };
}

;// CONCATENATED MODULE: ./lib/github/pull-request.js

/**
 * The run with its pull request, where only a commit tells which one it is (`workflow_run`). It is the open one whose head is that commit in
 * that repository: a pull request that has moved on is not written to, and nothing that the run itself says is believed. Of several that are
 * to be merged into several branches none is guessed at.
 */
async function withPullRequest(context, search) {
    const query = context.pullRequestQuery;
    if (query === undefined)
        return context;
    const [found, ...others] = (await openPullRequests(query, search)).filter(({ headSha, headRepositoryId }) => headSha === query.headSha && headRepositoryId === query.headRepositoryId);
    if (found === undefined)
        return context;
    if (others.length > 0) {
        const numbers = [found, ...others].map(({ number }) => `#${number}`).join(', ');
        search.warn(`${numbers} have the head ${query.headSha.slice(0, 7)}, and nothing that can be trusted tells for which of them it was tested: none is written to`);
        return context;
    }
    const { number: pullRequest, baseBranch: branch } = found;
    return { ...context, pullRequest, base: { rule: 'merge-base', of: { base: branch, head: query.headSha, branch } } };
}
/** Not to know the pull request costs the comment, not the verdict. */
async function openPullRequests(query, { github, warn }) {
    try {
        return (await (await github())?.findOpenPullRequests(query)) ?? [];
    }
    catch (error) {
        if (!(error instanceof client/* GitHubError */.y))
            throw error;
        warn(`the pull request of ${query.headSha.slice(0, 7)} could not be looked for: ${error.message}`);
        return [];
    }
}

// EXTERNAL MODULE: ./lib/inputs.js
var lib_inputs = __webpack_require__(50646);
// EXTERNAL MODULE: ./lib/render/log.js
var log = __webpack_require__(34858);
;// CONCATENATED MODULE: ./lib/publish/destinations.js



/** The places that the runner offers. */
function runnerDestinations(runner, { summary, folder }) {
    return {
        log: runner.log,
        warn: runner.warn,
        annotate: ({ message, level, ...place }) => runner[level](oneLogLine(message), place),
        output: runner.output,
        summary: (markdown) => {
            if (summary !== undefined)
                (0,external_node_fs_.appendFileSync)(summary, `${markdown}\n`);
        },
        file: (name, text) => {
            const path = (0,external_node_path_.join)(folder, name);
            (0,external_node_fs_.writeFileSync)(path, text);
            return path;
        },
    };
}
/** A line that is no command even where it stands alone. */
function oneLogLine(text) {
    return (0,log/* logUntrusted */.ts)(text).replaceAll('\n', ' ');
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 9 modules
var core = __webpack_require__(10708);
;// CONCATENATED MODULE: ./lib/runner.js

/** The runner that started this process. The command line never loads this file: the toolkit brings an HTTP client with it. */
function startedBy() {
    return {
        input: (name) => core/* getInput */.V4(name),
        mask: core/* setSecret */.Pq,
        output: core/* setOutput */.uH,
        log: core/* info */.pq,
        warn: (message) => core/* warning */.$e(message),
        group: (title, work) => core/* group */.Os(title, work),
        error: (message, place = {}) => core/* error */.z3(message, properties(place)),
        notice: (message, place = {}) => core/* notice */.lm(message, properties(place)),
    };
}
function properties({ title, file, line, endLine }) {
    return {
        ...(title === undefined ? {} : { title }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(endLine === undefined || endLine === line ? {} : { endLine }),
    };
}

;// CONCATENATED MODULE: ./lib/index.js














/** Entry of the Action: reads every input once, hands a plain record on, sets the exit status. */
async function runAsAction() {
    const runner = startedBy();
    const token = runner.input('token');
    if (token !== '')
        runner.mask(token);
    const inputs = (0,lib_inputs/* readInputs */.K)({ text: runner.input });
    const failure = await failureOf(runner, async () => act(await readRun(inputs, { token, runner }), runner));
    if (failure === undefined)
        return;
    runner.error(oneLogLine(failure));
    process.exitCode = 1;
}
/** Why the step fails. What was not judged has not passed. */
async function failureOf(runner, work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof diagnostic/* ConfigError */.xL) {
            for (const { message, file, line } of error.problems) {
                runner.error(message, { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) });
            }
            return `nothing was judged: ${(0,numbers/* plural */.LS)(error.problems.length, 'mistake')} in the inputs or the policy`;
        }
        if (error instanceof Error)
            runner.log((0,log/* logUntrusted */.ts)(error.stack ?? error.message));
        return 'nothing was judged: an internal error of test-health, see the log';
    }
}
/** Returns why the step fails; `undefined`: it does not. */
async function act(run, runner) {
    if (run.context.mode === 'collect') {
        const { collectPart } = await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(625), __webpack_require__.e(718), __webpack_require__.e(165)]).then(__webpack_require__.bind(__webpack_require__, 73165));
        const collected = await collectPart(run);
        if ('problem' in collected)
            return collected.problem;
        runner.log(`${(0,numbers/* plural */.LS)(collected.reports, 'report')} collected for the job with "mode: gate"`);
        return undefined;
    }
    const { verdict, title } = await judgeRun(run);
    return verdict === 'block' && run.context.mode !== 'record' ? title : undefined;
}
async function readRun(inputs, { token, runner }) {
    const { env } = process;
    const event = runContext(env, readEvent(env.GITHUB_EVENT_PATH), readMode(inputs));
    const workspace = (0,external_node_path_.resolve)(env.GITHUB_WORKSPACE ?? process.cwd());
    const surroundings = {
        workspace,
        headSha: event.headSha,
        today: new Date().toISOString().slice(0, 10),
        onDefaultBranch: event.onDefaultBranch,
    };
    const configure = (baseSettings) => configureAction(inputs, { ...surroundings, ...(baseSettings === undefined ? {} : { baseSettings }) });
    const action = await configure();
    const github = connection(event.repository, token);
    const folder = env.RUNNER_TEMP ?? workspace;
    return {
        action,
        configure,
        settingsPaths: { policy: inputs.policy, quarantine: inputs.quarantine },
        context: await withPullRequest(event, { github, warn: runner.warn }),
        github,
        to: runnerDestinations(runner, { summary: env.GITHUB_STEP_SUMMARY, folder }),
        folder,
        eventPath: env.GITHUB_EVENT_PATH,
        uploads: takesArtifacts(env),
        pause: (most) => (0,promises_.setTimeout)(most * Math.random()),
        group: runner.group,
    };
}
/** GitHub Enterprise Server has no artifacts of this kind; outside the runner there is no place for them. */
function takesArtifacts({ GITHUB_SERVER_URL: server = '', ACTIONS_RESULTS_URL: results }) {
    return results !== undefined && /^https:\/\/(github\.com|[\w-]+\.ghe\.com)$/.test(server);
}
function connection(repository, token) {
    let made;
    return async () => {
        if (token === '')
            return undefined;
        made ??= connect({
            token,
            apiUrl: process.env.GITHUB_API_URL ?? 'https://api.github.com',
            repository,
            retry: { attempts: 4, baseMs: 500, maxMs: 60_000, random: Math.random, sleep: (ms) => (0,promises_.setTimeout)(ms) },
            patienceMs: 300_000,
            timeoutMs: 30_000,
            now: Date.now,
        });
        return made;
    };
}
/** The payload; a file that is not there or not JSON says nothing, as an event without a payload does. */
function readEvent(path) {
    if (path === undefined || path === '')
        return undefined;
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
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

/***/ 4112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ refuseSecondGate),
/* harmony export */   HQ: () => (/* binding */ refuseForeignCheckout),
/* harmony export */   ll: () => (/* binding */ sayWithoutArtifacts),
/* harmony export */   m7: () => (/* binding */ refuseBranchOfSources)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _baseline_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13299);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34474);
/* harmony import */ var _baseline_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83697);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37229);






/**
 * The job of `pull_request_target` has rights that the author of the change has not, and whatever it ran of the change could use them: to read
 * its reports as if nothing had happened would say that this is fine.
 * @throws ConfigError where the workspace has the code of a fork, unless told that this is meant.
 */
function refuseForeignCheckout({ action, context, to }) {
    if (context.event !== 'pull_request_target' || !context.fork)
        return;
    const { headSha: head, testedSha: base } = context;
    const checkout = (0,_baseline_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .readCheckout */ .b)(action.config.root);
    const isHead = head !== undefined && (checkout?.sha === head || checkout?.parents.includes(head) === true);
    // The head may have moved since the event, so that the merge with it is known by nothing here.
    const isOther = checkout !== undefined && checkout.sha !== base;
    if ((isHead || isOther) && !action.allowsForeignCheckout) {
        const what = isHead
            ? `the code of a fork (${head.slice(0, 7)})`
            : `${checkout?.sha.slice(0, 7)}, which is not the base branch of a fork's pull request,`;
        const message = `the workspace has ${what} with the rights of this repository: test it on pull_request, and comment as in examples/fork-comment.yml; "allow-unsafe-pr-checkout: true" reads it all the same`;
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigError */ .xL([{ level: 'error', message }]);
    }
    to.warn('pull_request_target gives the code of a fork the rights of this repository: test it on pull_request, and comment as in examples/fork-comment.yml');
}
/**
 * Two steps of one job with one key would take each other's results for their own.
 * @throws ConfigError in the second of them.
 */
function refuseSecondGate({ action, context, folder }) {
    const { runId, runAttempt, job } = context;
    if (runId === undefined)
        return;
    const notes = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'test-health-gates');
    const note = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(notes, (0,_baseline_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .resultName */ .x5)((0,_baseline_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .gateOf */ .Rv)({ ...action, context })));
    // Steps of an action that somebody wrote may share one name, so that the name of the step tells nothing.
    const thisJob = `${runId} ${runAttempt} ${job}`;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(note) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(note, 'utf8') === thisJob) {
        const message = `key: found ${JSON.stringify(action.config.key)} in an earlier step of this job as well, wanted one of its own for each: they would be compared with each other's results`;
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigError */ .xL([{ level: 'error', message }]);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(notes, { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(note, thisJob);
}
/**
 * `base: branch:main` reads like "compare with main", and would put results between the sources.
 * @throws ConfigError where the branch of results is the one that changes are merged into.
 */
function refuseBranchOfSources({ action, context }) {
    const branch = (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_3__/* .resultsBranch */ .z5)(action.config.base);
    const { defaultBranch, base } = context;
    const target = base.rule === 'first-parent' ? base.otherwise : base.rule === 'merge-base' ? base.of : undefined;
    if (branch === undefined || ![defaultBranch, target?.branch].includes(branch))
        return;
    const message = `base: found a branch of sources, ${JSON.stringify(branch)}, wanted one that holds nothing but results, such as branch:test-health. Without "base" it is compared with ${branch} by artifacts`;
    throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigError */ .xL([{ level: 'error', message }]);
}
/** Without artifacts some of it is not done, which is said once. */
function sayWithoutArtifacts({ action, context, uploads, to }) {
    const { base } = action.config;
    const records = context.mode !== 'gate' && (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineWriter */ .Pn)({ base, uploads: true }) !== undefined;
    const stores = records && (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_3__/* .baselineWriter */ .Pn)({ base, uploads }) === undefined;
    const lost = [
        ...(stores ? ['no result is stored for later runs (base: branch:test-health or file:PATH do without)'] : []),
        ...(action.report === 'off' ? [] : ['the HTML report is not uploaded (report: off says so)']),
    ];
    if (uploads || lost.length === 0)
        return;
    to.warn(`this server takes no artifacts of this kind, as GitHub Enterprise Server does not: ${lost.join('; ')}`);
}


/***/ }),

/***/ 34858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Dw: () => (/* binding */ jsonWithoutCommands),
/* harmony export */   ts: () => (/* binding */ logUntrusted)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60940);

/**
 * Text for the log of a job, where a line is a command to the runner when it begins with `::` (after white space) or has `##[` anywhere
 * (actions/runner 2.336, ActionCommand.cs), on standard error too. A report could set outputs or forge errors with it. A zero-width
 * space would hide the change from a reader, so the first mark is doubled by a visible `·`.
 */
function logUntrusted(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(text).map(neutralise).join('\n');
}
/** The same for our own text, which may have colours, and what it quotes. */
function withoutCommands(text) {
    // The runner ends a line at either.
    return text.replace(/[^\n\r]+/g, neutralise);
}
/** The same for JSON, without changing what it says. */
function jsonWithoutCommands(json) {
    return json.replaceAll('##[', '#\\u0023[');
}
function neutralise(line) {
    // What .NET takes for white space and JavaScript does not is U+0085.
    return line.replaceAll('##[', '#·#[').replace(/^([\s\u0085]*):(?=:)/, '$1·:');
}


/***/ }),

/***/ 60940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Breaks of a line, in every spelling, so that what follows cannot begin a line of its own. */
const LINE_BREAKS = /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])+/g;
/**
 * Control and format characters (bidirectional overrides, zero width, tags) and lone surrogates: they change how a name reads, or
 * cannot be written as UTF-8. The two joiners stay, since emoji and several scripts are spelled with them.
 */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Text of a report as one line: breaks become `↵`, tabs blanks, what cannot be seen `�`. */
function oneLine(text) {
    return text.replace(LINE_BREAKS, '↵').replaceAll('\t', ' ').replace(INVISIBLE, '\uFFFD');
}
/** The same line by line. */
function lines(text) {
    return text.split(/\r\n|[\n\r\u2028\u2029]/).map(oneLine);
}
/** The first line that says something; `''` where none does. */
function firstLine(text) {
    return (lines(text.slice(0, 4096))
        .map((line) => line.trim())
        .find((line) => line !== '') ?? '');
}
/** At most `limit` UTF-16 code units: the middle gives way, since the beginning and the end of a test's name tell it apart. Never cuts a character. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const tail = Math.floor((limit - 1) / 3);
    return `${wellFormed(text.slice(0, limit - 1 - tail))}…${wellFormed(text.slice(text.length - tail))}`;
}
/** A stack trace of at most `limit` lines; the middle gives way and says how much it was. */
function excerpt(detail, limit) {
    const all = lines(detail).map((line) => shorten(line.trimEnd(), 300));
    while (all.at(-1) === '')
        all.pop();
    if (all.length <= limit)
        return all;
    const tail = Math.floor((limit - 1) / 2);
    const head = limit - 1 - tail;
    return [...all.slice(0, head), `… ${all.length - head - tail} lines …`, ...all.slice(all.length - tail)];
}
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '');
}


/***/ }),

/***/ 83739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProxyAgent: () => (/* binding */ ProxyAgent),
/* harmony export */   fetch: () => (/* binding */ fetch)
/* harmony export */ });
/*
 * Stands in the bundle for `undici`, the HTTP client that @actions/core and @actions/github import as a whole before they do anything, and need
 * only once something is sent (`paths` in tsconfig.json, which ncc follows; docs/adr/0013 has what it costs). It is the same client, later, and
 * of it what sends: the other half is web sockets, mocks and caches, and proxies, which need all of it. What is imported of it besides is a mistake that stops the build.
 * Nothing is awaited while it is loaded: CommonJS requires it, too.
 */
const load = () => __webpack_require__.e(/* import() */ 398).then(__webpack_require__.t.bind(__webpack_require__, 54398, 19));
const loadWhole = () => Promise.all(/* import() */[__webpack_require__.e(398), __webpack_require__.e(752)]).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
/** A proxy, made when the first request goes through it. */
class ProxyAgent {
    #options;
    #agent;
    constructor(options) {
        this.#options = options;
    }
    made() {
        this.#agent ??= loadWhole().then(({ ProxyAgent: Agent }) => new Agent(this.#options));
        return this.#agent;
    }
}
async function fetch(address, { dispatcher, ...request } = {}) {
    const client = await load();
    const through = dispatcher instanceof ProxyAgent ? await dispatcher.made() : dispatcher;
    return client.fetch(address, through === undefined ? request : { ...request, dispatcher: through });
}


/***/ })

};
