export const id = 594;
export const ids = [594];
export const modules = {

/***/ 84594:
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
;// CONCATENATED MODULE: ./lib/github/payload.js
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

;// CONCATENATED MODULE: ./lib/github/base-plan.js

/** Reads what `git cat-file --batch` says of HEAD; `undefined` where it says anything else. A shallow clone has the names of the parents. */
function parseCheckout(text) {
    const [first = '', ...lines] = text.split('\n');
    const [sha, type] = first.split(' ');
    const name = asSha(sha);
    if (name === undefined || type !== 'commit')
        return undefined;
    const header = lines.slice(0, lines.indexOf('') + 1);
    const parents = header.flatMap((line) => line.startsWith('parent ') ? (asSha(line.slice('parent '.length)) ?? []) : []);
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
function planFirstParent({ merge, otherwise }, checkout) {
    const label = otherwise === undefined ? 'its parent' : 'first parent of the merge commit';
    if (checkout === undefined)
        return { step: 'ask-first-parent', of: merge, label };
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

;// CONCATENATED MODULE: ./lib/github/client.js
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

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/baseline/checkout.js


/** The commit that the folder has checked out; `undefined` where there is no repository, or git will not read it. */
function readCheckout(root) {
    const done = (0,external_node_child_process_.spawnSync)('git', ['-C', root, 'cat-file', '--batch'], {
        input: 'HEAD\n',
        encoding: 'utf8',
        timeout: 10_000,
    });
    return done.status === 0 ? parseCheckout(done.stdout) : undefined;
}

;// CONCATENATED MODULE: ./lib/baseline/base-commit.js



/** Where the workspace knows it, nobody is asked. */
async function findBaseCommit({ context, root, github }) {
    const checkout = readCheckout(root);
    const plan = planBase(context.base, checkout);
    if (plan.step === 'none')
        return plan;
    const tested = plan.step === 'ask-merge-base' ? plan.of.head : context.testedSha;
    const known = { label: plan.label, tested, inWorkspace: checkout !== undefined && checkout.sha === tested };
    if (plan.step === 'commit')
        return { ...known, sha: plan.sha };
    const client = await github();
    if (client === undefined)
        return { reason: 'there is no token to ask for it' };
    try {
        const sha = await ask(plan, client);
        return sha === undefined ? { reason: 'the commit has no parent' } : { ...known, sha };
    }
    catch (error) {
        if (!(error instanceof GitHubError))
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

;// CONCATENATED MODULE: ./lib/github/artifacts.js


/** Leaves files for other jobs and for people. Returns the number by which GitHub knows them. A second attempt of a run takes the place of the first. */
async function uploadArtifact({ name, files, folder, compression }) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const client = new DefaultArtifactClient();
    (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
    const paths = [...files].map(([file, content]) => {
        const path = (0,external_node_path_.join)(folder, file);
        (0,external_node_fs_.writeFileSync)(path, content);
        return path;
    });
    const options = compression === 'none' ? { compressionLevel: 0 } : {};
    const upload = async () => (await client.uploadArtifact(name, paths, folder, options)).id;
    try {
        return await upload();
    }
    catch (error) {
        if (!(error instanceof Error && /\b409\b|already exists/.test(error.message)))
            throw error;
        await client.deleteArtifact(name);
        return await upload();
    }
}
/**
 * The archive of an artifact of this run, by the service of the runner: it takes none of the requests that a repository has. The archive
 * stays as it is; what is in it is read in memory.
 */
async function downloadOwnArtifact(id, folder) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const path = (0,external_node_path_.join)(folder, String(id));
    await new DefaultArtifactClient().downloadArtifact(id, { path, skipDecompress: true });
    // The store says how the file is called.
    const [name, ...others] = (0,external_node_fs_.readdirSync)(path);
    if (name === undefined || others.length > 0)
        throw new Error(`artifact ${id} came as ${others.length} files`);
    const archive = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(path, name));
    (0,external_node_fs_.rmSync)(path, { recursive: true });
    return archive;
}

;// CONCATENATED MODULE: ./lib/baseline/ancestry.js

async function findAncestry(base, github) {
    const commit = await base;
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
    if (!(error instanceof GitHubError) || error.problem.kind !== 'refused')
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/baseline/zip.js

/** Signatures and sizes of the ZIP format (PKWARE APPNOTE.TXT 4.3). */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const COMMENT_BYTES = 65_535;
const STORED = 0;
const DEFLATED = 8;
/** The archive cannot be read, or is not what it says. */
class ZipError extends Error {
    name = 'ZipError';
}
/**
 * The content of the one file of that name, in memory: nothing is written, so no name leads anywhere. `limit`: bytes after unpacking.
 * @throws ZipError for anything that is not exactly one whole, unencrypted entry of that name.
 */
function readZipEntry(archive, name, limit) {
    const entries = centralDirectory(archive).filter((entry) => entry.name === name);
    const [entry] = entries;
    if (entry === undefined || entries.length > 1)
        throw new ZipError(`holds ${entries.length} files ${name}, wanted one`);
    if (entry.size > limit)
        throw new ZipError(`${name} is larger than ${limit} bytes`);
    if ((entry.flags & 1) !== 0)
        throw new ZipError(`${name} is encrypted`);
    const content = unpack(packedBytes(archive, entry), entry);
    if (content.length !== entry.size || (0,external_node_zlib_.crc32)(content) !== entry.crc)
        throw new ZipError(`${name} is damaged`);
    return content;
}
function centralDirectory(archive) {
    const end = endRecord(archive);
    const count = archive.readUInt16LE(end + 10);
    let at = archive.readUInt32LE(end + 16);
    if (count === 0xffff || at === 0xffffffff)
        throw new ZipError('is a ZIP64 archive, which is more than a result needs');
    const entries = [];
    for (let index = 0; index < count; index++) {
        if (at + CENTRAL_BYTES > archive.length || archive.readUInt32LE(at) !== CENTRAL)
            throw new ZipError('is damaged');
        const nameEnd = at + CENTRAL_BYTES + archive.readUInt16LE(at + 28);
        entries.push({
            flags: archive.readUInt16LE(at + 8),
            method: archive.readUInt16LE(at + 10),
            crc: archive.readUInt32LE(at + 16),
            packed: archive.readUInt32LE(at + 20),
            size: archive.readUInt32LE(at + 24),
            offset: archive.readUInt32LE(at + 42),
            name: archive.toString('utf8', at + CENTRAL_BYTES, nameEnd),
        });
        at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
    }
    return entries;
}
/** The record at the end; a comment may stand after it. */
function endRecord(archive) {
    const first = Math.max(0, archive.length - END_BYTES - COMMENT_BYTES);
    for (let at = archive.length - END_BYTES; at >= first; at--) {
        if (archive.readUInt32LE(at) === END)
            return at;
    }
    throw new ZipError('is not a ZIP archive, or ends in the middle');
}
function packedBytes(archive, { offset, packed }) {
    if (offset + LOCAL_BYTES > archive.length || archive.readUInt32LE(offset) !== LOCAL)
        throw new ZipError('is damaged');
    const start = offset + LOCAL_BYTES + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
    return archive.subarray(start, start + packed);
}
/** A header that lies about the size is found out before the memory is full. */
function unpack(packed, { method, size }) {
    if (method === STORED)
        return packed;
    if (method !== DEFLATED)
        throw new ZipError(`is packed by method ${method}, wanted stored or deflated`);
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, size) });
    }
    catch (cause) {
        throw new ZipError('is damaged', { cause });
    }
}

;// CONCATENATED MODULE: ./lib/baseline/archive.js


/** An archive of more is no result of ours: 10,000 tests take about 32 kB. */
const ARCHIVE_BYTES = 128 * 1024 * 1024;
const FILE_BYTES = 512 * 1024 * 1024;
/** The named files of an artifact, in that order, or why it cannot be used: too large, not what was uploaded, or no whole archive. */
async function openArchive(artifact, github, names) {
    if (artifact.bytes > ARCHIVE_BYTES)
        return { problem: `it is larger than ${ARCHIVE_BYTES} bytes` };
    const archive = await github.downloadArtifact(artifact.id);
    const actual = `sha256:${(0,external_node_crypto_.createHash)('sha256').update(archive).digest('hex')}`;
    if (artifact.digest !== undefined && artifact.digest !== actual) {
        return { problem: 'its archive does not have the digest that GitHub keeps' };
    }
    try {
        return { files: names.map((name) => readZipEntry(archive, name, FILE_BYTES)) };
    }
    catch (error) {
        if (!(error instanceof ZipError))
            throw error;
        return { problem: `its archive ${error.message}` };
    }
}

// EXTERNAL MODULE: ./lib/baseline/codec.js + 13 modules
var codec = __webpack_require__(22815);
;// CONCATENATED MODULE: ./lib/baseline/lookup.js

function gateOf({ config, job: matrix, context }) {
    return { key: config.key, workflow: context.workflowPath, job: context.job, matrix };
}
/**
 * `test-health-default@ci.yml.test`, in a job of a matrix `test-health-default@ci.yml.test-1a2b3c4d`: two workflows, or two jobs of one, do not
 * take each other's results for their own. `@` is in no key.
 */
function resultName({ key, workflow, job, matrix }) {
    const file = workflow?.slice(workflow.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_');
    const place = [file, job].filter((word) => word !== undefined).join('.');
    const suffix = matrix === '' ? '' : `-${(0,external_node_crypto_.createHash)('sha256').update(matrix).digest('hex').slice(0, 8)}`;
    return `test-health-${key}${place === '' ? '' : `@${place}`}${suffix}`;
}
/** The gate whose results an address names: `…#build` of another job, `…#main.yml/build` of another workflow as well. */
function gateAt(address, gate) {
    const at = address.lastIndexOf('#');
    if (at < 0)
        return { rest: address, gate };
    const [job, workflow = gate.workflow] = address
        .slice(at + 1)
        .split('/')
        .reverse();
    return { rest: address.slice(0, at), gate: { ...gate, workflow, job } };
}

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
/** Results that are looked at before there is none: each costs two requests. */
const TRIES = 3;
/** Of a hundred results each that are looked through for one on the base commit or before it. */
const PAGES = 10;
/** The nearest result on the base commit or before it. `address`: the workflow, and the job, that make base results; `''`: those that run. */
async function findArtifactBaseline(address, lookup) {
    const { context, base, github } = lookup;
    if (github === undefined)
        return noBaseline('no token to look for a base result with');
    const gate = gateIn(address, gateOf(lookup));
    try {
        const pages = github.artifacts(resultName(gate))[Symbol.asyncIterator]();
        const asked = [pages.next(), findAncestry(base, github)];
        // Both come to an end, also where one fails: no request goes on behind the run's back.
        await Promise.allSettled(asked);
        const [first, history] = await Promise.all(asked);
        if ('reason' in history)
            return noBaseline(`no base commit: ${history.reason}`, history.advice === undefined ? [] : [history.advice]);
        const { ancestors, label } = history;
        const found = await firstCandidates(first, pages, { ancestors, ownRun: context.judgedRunId });
        return await firstUsable(found.slice(0, TRIES), {
            github,
            workflow: gate.workflow,
            label,
            looked: `no base result for ${lookedFor(ancestors)}`,
        });
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        return noBaseline('base results could not be asked for', [
            `${error.message}. A job needs "permissions: actions: read, contents: read" for it`,
        ]);
    }
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
    const { rest, gate } = gateAt(address, own);
    return rest === '' ? gate : { ...gate, workflow: rest };
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
    const [run, opened] = await Promise.all([github.workflowRun(artifact.runId), openArchive(artifact, github, [FILE])]);
    const problem = distrust(run, workflow);
    if (problem !== undefined)
        return { problem };
    if ('problem' in opened)
        return opened;
    const [file = Buffer.alloc(0)] = opened.files;
    const decoded = (0,codec/* decodeSnapshot */.p)(file);
    if ('problem' in decoded)
        return { problem: decoded.problem };
    const { sha, history } = decoded.meta;
    if (sha !== undefined && sha !== artifact.headSha)
        return { problem: 'it says it is of another commit' };
    return { snapshot: decoded.snapshot, ...(history === undefined ? {} : { history }) };
}
/** Leaves the result of this run for those that come after it. */
async function saveArtifact(address, { gate, snapshot, meta, folder }) {
    const files = new Map([[FILE, (0,codec/* encodeSnapshot */.h)(snapshot, meta)]]);
    await uploadArtifact({ name: resultName(gateIn(address, gate)), files, folder, compression: 'none' });
}

;// CONCATENATED MODULE: ./lib/baseline/branch.js





/** Results of one gate that are kept in the tree; older ones stay in the history of the branch. */
const KEPT = 200;
/** Runs that end at once and write to one branch. */
const branch_TRIES = 6;
/** The nearest result on the base commit or before it, of those on a branch that only holds results. */
async function findBranchBaseline(address, lookup) {
    const { base, github } = lookup;
    const { rest: branch, gate } = gateAt(address, gateOf(lookup));
    if (branch === '')
        return noBaseline('no branch of base results was named', [
            'base: found "branch:", wanted a name after it: branch:test-health',
        ]);
    if (github === undefined)
        return noBaseline('no token to look for a base result with');
    try {
        return await search(branch, { github, base, folder: resultName(gate) });
    }
    catch (error) {
        if (!(error instanceof GitHubError))
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
    const distance = history.ancestors.findIndex((sha) => stored.has(sha));
    const sha = history.ancestors[distance];
    const blob = sha === undefined ? undefined : files?.blobs.get(stored.get(sha) ?? '');
    if (sha === undefined || blob === undefined)
        return noBaseline(looked);
    const decoded = (0,codec/* decodeSnapshot */.p)(await github.readBlob(blob));
    const problem = 'problem' in decoded ? decoded.problem : decoded.meta.sha === sha ? undefined : 'it says it is of another commit';
    if ('problem' in decoded || problem !== undefined)
        return noBaseline(looked, [`the base result of ${sha.slice(0, 7)} was not used: ${problem}`]);
    const label = labelOf(sha, { distance, label: history.label });
    const { snapshot, meta } = decoded;
    return {
        baseline: { snapshot, sha, label, ...(meta.history === undefined ? {} : { history: meta.history }) },
        looked: label,
        diagnostics: [],
    };
}
/** `test-health-default/001763632800000-4f2c….snapshot`: by the time of the run, oldest first. */
function resultsIn(paths, folder) {
    return [...paths]
        .filter((path) => path.startsWith(`${folder}/`))
        .sort()
        .flatMap((path) => {
        const sha = asSha(/-([0-9a-f]+)\.snapshot$/.exec(path)?.[1]);
        return sha === undefined ? [] : [{ path, sha }];
    });
}
/** Adds the result to the branch, which begins with it; what others add at the same moment stays. */
async function saveBranch(address, { gate: own, snapshot, meta, github }) {
    const { rest: branch, gate } = gateAt(address, own);
    const name = resultName(gate);
    const { sha, history } = meta;
    if (github === undefined || sha === undefined)
        return;
    const time = String(history?.runs.at(-1)?.at ?? 0).padStart(15, '0');
    const add = new Map([[`${name}/${time}-${sha}.snapshot`, (0,codec/* encodeSnapshot */.h)(snapshot, meta)]]);
    for (let attempt = 1; attempt <= branch_TRIES; attempt++) {
        const on = await github.branchFiles(branch);
        const remove = resultsIn(on?.blobs.keys() ?? [], name)
            .slice(0, -(KEPT - 1))
            .map(({ path }) => path);
        const message = `${name}: result of ${sha.slice(0, 7)}`;
        if ((await github.commitFiles({ branch, on, message, add, remove })) === 'done')
            return;
    }
    throw new Error(`other runs wrote to the branch ${branch} at the same time, ${branch_TRIES} times in a row`);
}

// EXTERNAL MODULE: ./lib/baseline/file.js
var file = __webpack_require__(50425);
;// CONCATENATED MODULE: ./lib/baseline/index.js



const ARTIFACT = {
    prefix: 'artifact:',
    summary: 'artifacts that runs on the base branch left, of this job or the one that is named: `artifact:.github/workflows/main.yml#build`',
    find: findArtifactBaseline,
    save: saveArtifact,
    needsArtifacts: true,
};
const baseline_FILE = {
    prefix: 'file:',
    summary: 'a path that the workflow brings: a snapshot, or a folder of the reports of a base run',
    find: (path, { config }) => (0,file/* findFileBaseline */.h)(path, config),
    save: undefined,
    needsArtifacts: false,
};
/** Every kind of store. To add one: a file beside this one, its import and its row. */
const SCHEMES = [
    ARTIFACT,
    {
        prefix: 'branch:',
        summary: 'a branch that holds nothing but results, for years of history: `branch:test-health`, of another job `branch:test-health#build`; storing needs `contents: write`',
        find: findBranchBaseline,
        save: saveBranch,
        needsArtifacts: false,
    },
    baseline_FILE,
];
/** Looks where `base` says: `auto` is artifacts, and without a scheme it is a path. */
function findBaseline(lookup) {
    const { scheme, address } = schemeOf(lookup.config.base);
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
function schemeOf(base = 'auto') {
    if (base === 'auto')
        return { scheme: ARTIFACT, address: '' };
    const scheme = SCHEMES.find(({ prefix }) => base.startsWith(prefix));
    return scheme === undefined ? { scheme: baseline_FILE, address: base } : { scheme, address: base.slice(scheme.prefix.length) };
}

// EXTERNAL MODULE: ./lib/base-settings.js
var base_settings = __webpack_require__(97262);
// EXTERNAL MODULE: ./lib/config.js
var config = __webpack_require__(12193);
// EXTERNAL MODULE: ./lib/diff-source.js
var diff_source = __webpack_require__(30544);
// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var domain_diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/git-diff.js
var git_diff = __webpack_require__(6843);
// EXTERNAL MODULE: ./lib/load.js + 113 modules
var load = __webpack_require__(49026);
;// CONCATENATED MODULE: ./lib/change.js







const NOT_KNOWN = { basePolicy: undefined, baseQuarantine: undefined };
/** The rules as the base commit has them: from the checkout where it has that commit, else from GitHub. */
async function rulesOfBase({ root, base, github }, paths) {
    if ('reason' in base)
        return NOT_KNOWN;
    const local = (0,base_settings/* settingsOfCommit */.a)(root, base.sha, paths);
    if (local !== undefined || github === undefined)
        return local ?? NOT_KNOWN;
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
        };
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        return NOT_KNOWN;
    }
}
function repositoryPath(file) {
    return file.replaceAll('\\', '/').replace(/^(\.\/)+/, '');
}
/** What the change changes, and what lies between an older baseline and it. From git where the checkout has the commits, else from GitHub. */
async function findChange({ root, base, github }, baseline) {
    if ('reason' in base || base.tested === undefined || base.sha === base.tested)
        return diff_source/* NO_DIFF */.mq;
    const { tested, inWorkspace } = base;
    const diffSince = async (sha) => {
        const local = inWorkspace ? (0,git_diff/* diffOfCommit */._)(root, sha) : undefined;
        if (local !== undefined || github === undefined)
            return local;
        return (0,load/* loadDiff */.un)([Buffer.from(await github.diff(sha, tested))], `the diff since ${sha.slice(0, 7)}`);
    };
    try {
        const diffs = new Map([[base.sha, await diffSince(base.sha)]]);
        const older = (await baseline).baseline?.sha;
        if (older !== undefined && !diffs.has(older))
            diffs.set(older, await diffSince(older));
        return { diff: diffs.get(base.sha), from: base.sha, since: (sha) => diffs.get(sha), diagnostics: [] };
    }
    catch (error) {
        if (!(error instanceof GitHubError || error instanceof domain_diagnostic/* ConfigError */.xL))
            throw error;
        const message = `what the change changes is not known: ${error.message}. With "fetch-depth: 2" in actions/checkout git can tell`;
        return { diff: undefined, diagnostics: [{ level: 'warning', message }] };
    }
}

// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
;// CONCATENATED MODULE: ./lib/freshness.js

/**
 * Reads the reports and tells those that an earlier run left behind (checked in, or out of a cache). Most jobs write their reports
 * themselves; only where one is older does it matter when the whole run began.
 */
async function loadFresh(options, { jobStart, runStart }) {
    if (options.since !== undefined || jobStart === undefined)
        return (0,load/* load */.Hh)(options);
    const loaded = await (0,load/* load */.Hh)({ ...options, since: jobStart });
    const old = loaded.snapshot.reports.filter(({ state }) => state === 'stale');
    if (old.length === 0)
        return loaded;
    const since = await runStart();
    if (since !== undefined)
        return (0,load/* load */.Hh)({ ...options, since });
    const again = await (0,load/* load */.Hh)(options);
    const message = `${old.length} of ${again.snapshot.reports.length} reports are older than this job, and when the run began could not be asked for: a job needs "permissions: actions: read" for it`;
    return { ...again, diagnostics: [...again.diagnostics, { level: 'warning', message }] };
}

;// CONCATENATED MODULE: ./lib/parts/note.js


const VERSION = 1;
function encodeNote(note) {
    return JSON.stringify({ version: VERSION, ...note });
}
/** Parts are files that a job wrote, and a job of a pull request may write anything. */
function decodeNote(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return { problem: 'its note is no JSON' };
    }
    if (field(value, 'version') !== VERSION)
        return { problem: `its note is not of version ${VERSION}` };
    const job = textField(value, 'job');
    const status = STATUSES.find((one) => one === field(value, 'status'));
    const diagnostics = decodeDiagnostics(field(value, 'diagnostics'));
    if (job === undefined || diagnostics === undefined)
        return { problem: 'its note lacks a field' };
    return {
        job,
        matrix: textField(value, 'matrix') ?? '',
        status,
        shard: decodeShard(field(value, 'shard')),
        // Whoever does not say so is held to have named tests.
        named: { tests: field(value, 'named', 'tests') !== false, coverage: field(value, 'named', 'coverage') === true },
        attempt: idField(value, 'attempt') ?? 1,
        diagnostics,
    };
}
const STATUSES = ['success', 'failure', 'cancelled'];
/** GitHub's limit for a matrix. */
const MOST_SHARDS = 256;
function decodeShard(value) {
    const index = field(value, 'index');
    const total = field(value, 'total');
    const isCount = (n) => typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= MOST_SHARDS;
    return isCount(index) && isCount(total) && index < total ? { index, total } : undefined;
}
function decodeDiagnostics(value) {
    if (!Array.isArray(value))
        return undefined;
    const all = value;
    return all.map((one) => {
        const level = ['warning', 'note'].find((each) => each === field(one, 'level')) ?? 'error';
        return { level, message: textField(one, 'message') ?? 'something that cannot be read' };
    });
}
/** Of loading, with its place in the text: the gate does not have the file. */
function portable(diagnostic) {
    return { level: diagnostic.level, message: (0,domain_diagnostic/* formatDiagnostic */.xy)(diagnostic) };
}

// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/merge/snapshot.js + 1 modules
var snapshot = __webpack_require__(22152);
;// CONCATENATED MODULE: ./lib/parts/part.js




/** All parts of a run as one, and what is missing. A job that failed behind green reports, or that never reported, is an error. */
function joinParts(parts) {
    if (parts.length === 0) {
        const message = 'no job of this run collected anything: wanted at least one step with "mode: collect"';
        return {
            snapshot: (0,snapshot/* mergeSnapshots */.u)([]),
            diagnostics: [error(message)],
            named: { tests: true, coverage: false },
            incomplete: true,
        };
    }
    const sorted = [...parts].sort((a, b) => order(a.note, b.note));
    const missing = [
        ...missingShards(sorted),
        ...sorted.flatMap(({ note, snapshot }) => brokenOff(note, snapshot) ?? []),
    ];
    return {
        snapshot: (0,snapshot/* mergeSnapshots */.u)(sorted.map(({ snapshot }) => snapshot)),
        diagnostics: [
            ...missing,
            ...ofEarlierAttempts(sorted),
            ...sorted.flatMap(({ note }) => note.diagnostics.map((one) => ({ ...one, message: `${nameOf(note)}: ${one.message}` }))),
        ],
        incomplete: missing.length > 0,
        named: {
            tests: parts.some(({ note }) => note.named.tests),
            coverage: parts.some(({ note }) => note.named.coverage),
        },
    };
}
function order(a, b) {
    return (0,domain_text/* byText */.z)(a.job, b.job) || (0,domain_text/* byText */.z)(a.matrix, b.matrix) || (a.shard?.index ?? 0) - (b.shard?.index ?? 0);
}
function missingShards(parts) {
    const jobs = new Map();
    for (const { note } of parts) {
        if (note.shard === undefined)
            continue;
        const job = jobs.get(note.job) ?? { total: 0, seen: new Set() };
        jobs.set(note.job, { total: Math.max(job.total, note.shard.total), seen: job.seen.add(note.shard.index) });
    }
    return [...jobs].flatMap(([job, { total, seen }]) => {
        const missing = Array.from({ length: total }, (_none, index) => index).filter((index) => !seen.has(index));
        if (missing.length === 0)
            return [];
        const shown = missing.slice(0, 10).map((index) => index + 1);
        return [
            error(`job ${job}: ${seen.size} of ${total} jobs of its matrix reported; missing are number ${shown.join(', ')}${missing.length > shown.length ? ' and others' : ''}`),
        ];
    });
}
/** Of a run whose failed jobs were repeated the others are of the attempt before. */
function ofEarlierAttempts(parts) {
    const last = Math.max(...parts.map(({ note }) => note.attempt));
    const earlier = parts.filter(({ note }) => note.attempt < last);
    if (earlier.length === 0)
        return [];
    const message = `${earlier.length} of ${(0,numbers/* plural */.LS)(parts.length, 'part')} were collected before attempt ${last} of the run, and not again in it`;
    return [{ level: 'warning', message }];
}
/** As for one job: the runner knows better than a green report that something went wrong. */
function brokenOff(note, { suites }) {
    if (note.status === 'cancelled')
        return error(`${nameOf(note)} was cancelled: what its reports leave out is unknown`);
    const { total, failed, errored, collectionErrors } = suites
        .map(({ cases }) => (0,tests/* countTests */.tu)(cases))
        .reduce(tests/* addCounts */.c5, tests/* NO_TESTS */.ZC);
    if (note.status !== 'failure' || failed + errored + collectionErrors > 0)
        return undefined;
    return error(`${nameOf(note)} failed, but 0 of its ${total} tests did: something broke that no report shows`);
}
function nameOf({ job, matrix }) {
    return matrix === '' ? `job ${job}` : `job ${job} (${matrix})`;
}
function error(message) {
    return { level: 'error', message };
}

;// CONCATENATED MODULE: ./lib/parts/exchange.js







const NOTE = 'part.json';
const SNAPSHOT = 'test-health.snapshot';
/** Downloads at once. */
const PARALLEL = 8;
/** Leaves what this job collected for the job that judges. `folder`: for the files on their way. */
async function leavePart(loaded, note, { key, step, folder }) {
    const files = new Map([
        [NOTE, Buffer.from(encodeNote({ ...note, diagnostics: loaded.diagnostics.map(portable) }))],
        [SNAPSHOT, (0,codec/* encodeSnapshot */.h)(loaded.snapshot, {})],
    ]);
    await uploadArtifact({ name: `${prefix(key)}${identity(note, step)}`, files, folder, compression: 'none' });
}
/** Everything that the jobs of the run left, as one. A part that cannot be read is an error: it is never a smaller whole. */
async function takeParts({ key, runId, github, own }) {
    const problems = [];
    const problem = (message) => {
        problems.push({ level: 'error', message });
    };
    const parts = [];
    if (github === undefined || runId === undefined)
        problem('mode gate needs a token and a run to ask for what other jobs collected');
    else {
        const archives = archivesOf(github, own);
        try {
            const waiting = newest(await github.runArtifacts(runId), key);
            const worker = async () => {
                for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
                    const part = await openPart(next, archives);
                    if ('problem' in part)
                        problem(`the part ${next.name} cannot be read: ${part.problem}`);
                    else
                        parts.push(part);
                }
            };
            await Promise.all(Array.from({ length: PARALLEL }, worker));
        }
        catch (error) {
            if (!(error instanceof GitHubError))
                throw error;
            problem(`what other jobs collected could not be asked for: ${error.message}. The job needs "permissions: actions: read" for it`);
        }
    }
    const joined = joinParts(parts);
    problems.sort((a, b) => (a.message < b.message ? -1 : 1));
    const incomplete = problems.length > 0 || joined.incomplete === true;
    return { ...joined, diagnostics: [...problems, ...joined.diagnostics], incomplete };
}
/** Of each name the newest: a second attempt of a job leaves its part again. */
function newest(artifacts, key) {
    const byName = new Map();
    for (const artifact of artifacts) {
        const isPart = artifact.name.startsWith(prefix(key)) && IDENTITY.test(artifact.name.slice(prefix(key).length));
        const known = byName.get(artifact.name);
        if (isPart && (known === undefined || known.id < artifact.id))
            byName.set(artifact.name, artifact);
    }
    return [...byName.values()];
}
function archivesOf(github, own) {
    if (own === undefined)
        return github;
    return { downloadArtifact: (id) => own(id).catch(() => github.downloadArtifact(id)) };
}
async function openPart(artifact, github) {
    if (artifact.expired)
        return { problem: 'it has expired' };
    const opened = await openArchive(artifact, github, [NOTE, SNAPSHOT]);
    if ('problem' in opened)
        return opened;
    const [note, snapshot] = opened.files;
    if (note === undefined || snapshot === undefined)
        return { problem: 'it is not whole' };
    const decodedNote = decodeNote(note.toString());
    if ('problem' in decodedNote)
        return decodedNote;
    const decoded = (0,codec/* decodeSnapshot */.p)(snapshot);
    return 'problem' in decoded ? decoded : { note: decodedNote, snapshot: decoded.snapshot };
}
function prefix(key) {
    return `test-health-part-${key}-`;
}
/** So that the gate `api` takes nothing of the gate `api-v2`. */
const IDENTITY = /^[0-9a-f]{12}$/;
/** One name for one step of one job of the run, the same in its second attempt. */
function identity({ job, matrix, shard }, step) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([job, matrix, shard?.index, step]))
        .digest('hex')
        .slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/precautions.js






/**
 * The job of `pull_request_target` has rights that the author of the change has not, and whatever it ran of the change could use them: to read
 * its reports as if nothing had happened would say that this is fine.
 * @throws ConfigError where the workspace has the code of a fork, unless told that this is meant.
 */
function refuseForeignCheckout({ action, context, to }) {
    if (context.event !== 'pull_request_target' || !context.fork)
        return;
    const head = context.headSha;
    const checkout = readCheckout(action.config.root);
    const isForeign = head !== undefined && (checkout?.sha === head || checkout?.parents.includes(head) === true);
    if (isForeign && !action.allowsForeignCheckout) {
        const message = `the workspace has the code of a fork (${head.slice(0, 7)}) with the rights of this repository: test it on pull_request, and comment as in examples/fork-comment.yml; "allow-unsafe-pr-checkout: true" reads it all the same`;
        throw new domain_diagnostic/* ConfigError */.xL([{ level: 'error', message }]);
    }
    to.warn('pull_request_target gives the code of a fork the rights of this repository: test it on pull_request, and comment as in examples/fork-comment.yml');
}
/**
 * Two steps of one job with one key would take each other's results for their own.
 * @throws ConfigError in the second of them.
 */
function refuseSecondGate({ action, context, folder }) {
    const { runId, runAttempt, job, step } = context;
    if (runId === undefined || step === undefined)
        return;
    const notes = (0,external_node_path_.join)(folder, 'test-health-gates');
    const note = (0,external_node_path_.join)(notes, resultName(gateOf({ ...action, context })));
    const thisJob = `${runId} ${runAttempt} ${job} `;
    const earlier = (0,external_node_fs_.existsSync)(note) ? (0,external_node_fs_.readFileSync)(note, 'utf8') : '';
    if (earlier.startsWith(thisJob) && earlier !== `${thisJob}${step}`) {
        const message = `key: found ${JSON.stringify(action.config.key)} in an earlier step of this job as well, wanted one of its own for each: they would be compared with each other's results`;
        throw new domain_diagnostic/* ConfigError */.xL([{ level: 'error', message }]);
    }
    (0,external_node_fs_.mkdirSync)(notes, { recursive: true });
    (0,external_node_fs_.writeFileSync)(note, `${thisJob}${step}`);
}
/** Without artifacts some of it is not done, which is said once. */
function sayWithoutArtifacts({ action, context, uploads, to }) {
    const { base } = action.config;
    const records = context.mode !== 'gate' && baselineWriter({ base, uploads: true }) !== undefined;
    const stores = records && baselineWriter({ base, uploads }) === undefined;
    const lost = [
        ...(stores ? ['no result is stored for later runs (base: branch:test-health or file:PATH do without)'] : []),
        ...(action.report === 'off' ? [] : ['the HTML report is not uploaded (report: off says so)']),
    ];
    if (uploads || lost.length === 0)
        return;
    to.warn(`this server takes no artifacts of this kind, as GitHub Enterprise Server does not: ${lost.join('; ')}`);
}

;// CONCATENATED MODULE: ./lib/run-times.js


/** Since when reports can be of this run. */
function freshness({ context, github, eventPath }) {
    return { jobStart: jobStart(eventPath), runStart: () => runStart(context, github) };
}
/** The runner writes the event when the job starts, and nothing that the job does is older. */
function jobStart(eventPath) {
    return eventPath === undefined ? undefined : (0,external_node_fs_.statSync)(eventPath, { throwIfNoEntry: false })?.mtimeMs;
}
/** When the first attempt of the whole run began: jobs that succeeded are not repeated in the second. */
async function runStart({ runId }, github) {
    try {
        const client = runId === undefined ? undefined : await github();
        const createdAt = runId === undefined ? undefined : (await client?.workflowRun(runId))?.createdAt;
        return createdAt === undefined ? undefined : Date.parse(createdAt);
    }
    catch (error) {
        if (error instanceof GitHubError)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/workspace.js
var lib_workspace = __webpack_require__(68230);
;// CONCATENATED MODULE: ./lib/collect.js








/** Reads the reports of this job for the job that judges them all. */
async function collectPart(run) {
    refuseForeignCheckout(run);
    if (!run.uploads) {
        const message = 'mode collect leaves an artifact, and this server takes none of this kind, as GitHub Enterprise Server does not: let each job judge its own reports (mode auto, with a key)';
        throw new domain_diagnostic/* ConfigError */.xL([{ level: 'error', message }]);
    }
    const { config } = run.action;
    const paths = (0,lib_workspace/* repositoryPaths */.D4)(config.root);
    const loaded = await loadFresh({ ...config, paths }, freshness(run));
    try {
        await leave(loaded, run);
        return { reports: loaded.snapshot.reports.length };
    }
    catch (error) {
        const why = error instanceof Error ? (0,printable/* cut */.Jj)((0,printable/* oneLine */.TN)(error.message), 300) : 'unknown error';
        return { problem: `what this job collected could not be left for the job that judges: ${why}` };
    }
}
async function leave(loaded, { action, context, folder }) {
    const { config, job: matrix, shard } = action;
    const named = { tests: config.tests.length > 0, coverage: config.coverage.length > 0 };
    const { job = '', step = '', runAttempt: attempt } = context;
    const note = { job, matrix, status: config.jobStatus, shard, named, attempt };
    // Two steps of one job collect other things, also where an action of its own gives both the same name.
    const place = JSON.stringify([step, config.tests, config.coverage]);
    await leavePart(loaded, note, { key: config.key, step: place, folder: (0,external_node_path_.join)(folder, 'test-health-part') });
}
/** A pull request of a fork may not be written to from its own run: another workflow judges again what this one read, and may. */
function handOver(head, run) {
    const { fork, event, reads } = run.context;
    if (!fork || event !== 'pull_request' || reads === 'parts' || !run.uploads || head === undefined)
        return undefined;
    return () => leave(head, run);
}

// EXTERNAL MODULE: ./lib/compare/history.js + 1 modules
var compare_history = __webpack_require__(67981);
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

// EXTERNAL MODULE: ./lib/main.js + 23 modules
var main = __webpack_require__(94343);
// EXTERNAL MODULE: ./lib/gates/index.js + 22 modules
var gates = __webpack_require__(20062);
// EXTERNAL MODULE: ./lib/gates/override.js
var override = __webpack_require__(77954);
;// CONCATENATED MODULE: ./lib/github/acceptances.js

/** Put on a pull request it accepts what blocks. */
const ACCEPT_LABEL = 'test-health-accept';
/** At the start of a comment it does so, with a reason: `/test-health accept [commit] [causes and checks] reason`. */
const ACCEPT_COMMAND = '/test-health accept';
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
    const words = (0,printable/* oneLine */.TN)(line).split(' ');
    return words[0] === '/test-health' && words[1] === 'accept' ? words.slice(2) : undefined;
}
function readCommand(words, { head, checks }) {
    const commit = words[0] !== undefined && /^[0-9a-f]{7,64}$/.test(words[0]) ? words[0] : undefined;
    if (commit !== undefined && !head.startsWith(commit))
        return { why: `it is about ${(0,printable/* cut */.Jj)(commit, 12)}, not ${head.slice(0, 7)}` };
    const rest = commit === undefined ? words : words.slice(1);
    const isName = (word) => /^F-[0-9a-f]{4,64}$/.test(word) || checks.includes(word);
    const other = rest.findIndex((word) => !isName(word));
    const named = other < 0 ? rest : rest.slice(0, other);
    const reason = rest.slice(named.length).join(' ');
    if (reason === '')
        return { why: 'it gives no reason' };
    return { reason: (0,printable/* cut */.Jj)(reason, LONGEST_REASON), names: named, namesHead: (commit?.length ?? 0) >= UNMISTAKABLE };
}
/**
 * Whether a claim is about this head: it names the commit, or it was made after the run of this head began. What a commit says of its own
 * time counts for nothing, since its author writes that. `runStart`: milliseconds since 1970.
 */
function isAboutHead({ namesHead, at }, runStart) {
    return namesHead || (runStart !== undefined && Date.parse(at) > runStart);
}

;// CONCATENATED MODULE: ./lib/override.js




/** People whose permission is asked for; further ones are not. */
const MOST_PEOPLE = 5;
/** Asks whether somebody with write access accepts what blocks: only where something blocks that can be accepted. */
async function withOverride(judgement, question) {
    if (judgement.verdict !== 'block' || (0,override/* namesToAccept */.i)(judgement).length === 0)
        return judgement;
    try {
        return await override_ask(judgement, question);
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        return told(judgement, [`whether somebody accepts what blocks could not be asked for: ${error.message}`]);
    }
}
async function override_ask(judgement, question) {
    const { pullRequest, head, labelledBy } = question;
    const github = await question.github();
    if (github === undefined)
        return judgement;
    const [comments, labels] = await Promise.all([
        override_all(github.listComments(pullRequest)),
        github.labelEvents(pullRequest),
    ]);
    const { claims, refused } = claimsOf({ comments, labels, head, checks: gates/* GATES */.JH.map(({ name }) => name) });
    const late = [...refused];
    const people = new Map();
    for (const claim of claims) {
        const isStart = claim.via === 'label' && claim.by === labelledBy;
        if (!isStart && !isAboutHead(claim, claim.namesHead ? undefined : await question.runStart())) {
            late.push({ by: claim.by, why: `it is older than the run of ${head.slice(0, 7)}: a new push needs a new one` });
            continue;
        }
        if (!people.has(claim.by) && people.size >= MOST_PEOPLE)
            continue;
        const may = people.get(claim.by) ?? (await github.mayWrite(claim.by));
        people.set(claim.by, may);
        if (!may) {
            late.push({ by: claim.by, why: 'only a person with write access can accept' });
            continue;
        }
        return accept(judgement, claim, head);
    }
    return told(judgement, sentences(late));
}
function accept(judgement, { by, reason, via, names }, sha) {
    const accepted = (0,override/* withAcceptance */.s)(judgement, { by, reason, via, sha, names });
    if (accepted.override !== undefined)
        return accepted;
    return told(judgement, sentences([{ by, why: 'it does not name all that blocks' }]));
}
function sentences(refused) {
    return [...new Set(refused.map(({ by, why }) => `the acceptance of ${by} does not count: ${why}`))];
}
function told(judgement, messages) {
    const warnings = messages.map((message) => ({ level: 'warning', message }));
    return warnings.length === 0 ? judgement : { ...judgement, diagnostics: [...judgement.diagnostics, ...warnings] };
}
async function override_all(pages) {
    const found = [];
    for await (const page of pages)
        found.push(...page);
    return found;
}

;// CONCATENATED MODULE: ./lib/github/comment.js

/** Tries after an answer that leaves open whether the comment was written. */
const comment_TRIES = 3;
/** Brings the one comment of this key up to date. The text unchanged: no call. */
async function upsertComment(github, order) {
    for (let attempt = 1;; attempt++) {
        const existing = await findComment(github, order);
        if (existing === undefined && order.onlyUpdate)
            return 'left out';
        if (existing !== undefined && sameText(existing.body, order.body))
            return 'unchanged';
        if (await hasMovedOn(github, order))
            return 'outdated';
        try {
            if (existing === undefined)
                await github.createComment(order.pullRequest, order.body);
            else
                await github.updateComment(existing.id, order.body);
            return existing === undefined ? 'created' : 'updated';
        }
        catch (error) {
            if (attempt >= comment_TRIES || !isWorthAnotherLook(error, existing))
                throw error;
        }
    }
}
/** A run that took long, or that somebody repeats, may be about a head that nobody looks at any more. Where that cannot be asked it writes. */
async function hasMovedOn(github, { pullRequest, head }) {
    if (head === undefined)
        return false;
    try {
        const now = await github.headOf(pullRequest);
        return now !== undefined && now !== head;
    }
    catch (error) {
        if (error instanceof GitHubError)
            return false;
        throw error;
    }
}
/** A new one may have been written all the same, so that there would be two; an older one may have been deleted meanwhile. */
function isWorthAnotherLook(error, existing) {
    if (!(error instanceof GitHubError))
        return false;
    const { problem } = error;
    return existing === undefined ? problem.kind === 'unclear' : problem.kind === 'refused' && problem.status === 404;
}
/**
 * The oldest comment that starts with the marker and was written with this token. The marker alone proves nothing: anyone can write it.
 */
async function findComment(github, { pullRequest, marker }) {
    for await (const page of github.listComments(pullRequest)) {
        for (const comment of page) {
            if (startsWithLine(comment.body, marker) && (await github.wroteItself(comment)))
                return comment;
        }
    }
    return undefined;
}
function startsWithLine(body, line) {
    return body.startsWith(line) && /^(\r?\n|$)/.test(body.slice(line.length, line.length + 2));
}
/** Whether both say the same. The run and the report that a comment links to are others every time, and that alone is no news. */
function sameText(a, b) {
    return plain(a) === plain(b);
}
/** A body that went through GitHub's web page comes back with CRLF; white space at the end is not shown. */
function plain(body) {
    return body
        .replaceAll('\r\n', '\n')
        .replace(/\/actions\/runs\/\d+(?:\/artifacts\/\d+)?/g, '/actions/runs/')
        .trimEnd();
}

// EXTERNAL MODULE: ./lib/render/facts.js
var facts = __webpack_require__(42883);
// EXTERNAL MODULE: ./lib/render/plain.js
var render_plain = __webpack_require__(60940);
;// CONCATENATED MODULE: ./lib/publish/annotations.js



/** The runner shows ten errors of a step and drops the rest. */
const ANNOTATIONS = 10;
/** One for each cause that nothing excuses, at the first of its tests whose place is known. */
function annotations({ comparison }) {
    return (0,facts/* causes */.ps)(comparison)
        .filter(({ blocking }) => blocking > 0)
        .slice(0, ANNOTATIONS)
        .map(({ cluster, changes, size }) => {
        const placed = changes.find(({ test }) => test.file !== undefined && isSafePath(test.file)) ?? changes[0];
        const test = placed?.test;
        const file = test?.file !== undefined && isSafePath(test.file) ? test.file : undefined;
        return {
            title: `${cluster.id}: ${size}`,
            message: (0,render_plain/* shorten */.ml)((0,printable/* oneLine */.TN)(`${test?.name ?? ''}: ${cluster.message}`), 1000),
            ...(file === undefined ? {} : { file }),
            ...(file === undefined || test?.line === undefined ? {} : { line: test.line }),
        };
    });
}
/** More would be noise: two requests full. */
const PLACED_ANNOTATIONS = 100;
/** One for each test that nothing excuses, where a report says its file. */
function placedAnnotations({ comparison }) {
    const all = (0,facts/* causes */.ps)(comparison).flatMap(({ cluster, changes, blocking }) => changes.slice(0, blocking).flatMap(({ test: { name, file, line } }) => {
        if (file === undefined || !isSafePath(file))
            return [];
        const message = (0,render_plain/* shorten */.ml)((0,printable/* oneLine */.TN)(`${name}: ${cluster.message}`), 1000);
        return [{ title: cluster.id, message, file, line: line ?? 1 }];
    }));
    return all.slice(0, PLACED_ANNOTATIONS);
}
/** A path below the repository's root that cannot be read as anything else: reports are written by the pull request. */
function isSafePath(path) {
    return (path.length <= 255 &&
        !/[\p{Cc}\p{Cf}\\:]/u.test(path) &&
        !path.startsWith('/') &&
        !path.split('/').some((part) => part === '..' || part === ''));
}

// EXTERNAL MODULE: ./lib/render/comment.js
var render_comment = __webpack_require__(66833);
;// CONCATENATED MODULE: ./lib/publish/check-run.js



/** Characters that GitHub takes. */
const TITLE = 255;
const CONCLUSIONS = { pass: 'success', warn: 'neutral', block: 'failure' };
/** The same text as the comment's, which has the same limit, and a mark beside each test that nothing excuses. */
function checkRunOf(judgement, context, sha) {
    return {
        name: context.key === 'default' ? 'test-health' : `test-health (${context.key})`,
        headSha: sha,
        conclusion: CONCLUSIONS[judgement.verdict],
        title: (0,render_plain/* shorten */.ml)(judgement.title, TITLE),
        summary: (0,render_comment/* renderComment */.wQ)(judgement, context),
        detailsUrl: context.runUrl,
        annotations: placedAnnotations(judgement),
    };
}

// EXTERNAL MODULE: ./lib/domain/comparison.js
var domain_comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/domain/ratio.js
var domain_ratio = __webpack_require__(32863);
;// CONCATENATED MODULE: ./lib/publish/outputs.js



/** Numbers for other steps: percentages with a point, rounded down, without a sign for percent. */
const ACTION_OUTPUTS = [
    { name: 'verdict', value: ({ verdict }) => verdict },
    { name: 'title', value: ({ title }) => title },
    {
        name: 'newly-failing',
        value: ({ comparison }) => String(domain_comparison/* UNEXCUSED */.pw.reduce((sum, name) => sum + comparison.changes[name].length, 0)),
    },
    { name: 'pass-rate', value: ({ comparison }) => percentage((0,facts/* passRate */.sc)(comparison).head) },
    { name: 'coverage', value: ({ comparison }) => percentage((0,facts/* coverageFact */.R_)(comparison)?.head) },
    { name: 'coverage-delta', value: ({ comparison }) => difference((0,facts/* coverageFact */.R_)(comparison)) },
    { name: 'coverage-of-changed-lines', value: ({ comparison }) => percentage(comparison.coverage?.patch?.ratio) },
    { name: 'accepted-by', value: ({ override }) => override?.by ?? '' },
    { name: 'accepted-because', value: ({ override }) => override?.reason ?? '' },
];
function percentage(ratio) {
    const value = ratio === undefined ? undefined : (0,domain_ratio/* hundredths */.ik)(ratio);
    return value === undefined ? '' : decimal(value);
}
/** In percentage points, from the integers; what two decimals cannot show is one hundredth, never nothing. */
function difference(fact) {
    if (fact?.base === undefined || fact.head.total === 0)
        return '';
    const { head, base } = fact;
    const exact = BigInt(head.covered) * BigInt(base.total) - BigInt(base.covered) * BigInt(head.total);
    const size = Number(((exact < 0n ? -exact : exact) * 10000n) / (BigInt(head.total) * BigInt(base.total)));
    return exact === 0n ? '0.00' : `${exact < 0n ? '-' : ''}${decimal(Math.max(size, 1))}`;
}
/** 8140 → `81.40` */
function decimal(value) {
    return `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
}

// EXTERNAL MODULE: ./lib/render/rules.js
var rules = __webpack_require__(24831);
;// CONCATENATED MODULE: ./lib/publish/statuses.js



/** Characters that GitHub takes. */
const DESCRIPTION = 140;
const CONTEXT = 255;
/** More would be noise, and each is a request. */
const MOST = 20;
/** One status for each gate, the worst where two have one name: `test-health / coverage (src/billing/**)`. Only what blocks fails. */
function statusesOf({ gates }, { key, runUrl }, sha) {
    const worst = new Map();
    for (const gate of gates) {
        const name = (0,render_plain/* shorten */.ml)((0,printable/* oneLine */.TN)(statuses_nameOf(gate, key)), CONTEXT);
        const known = worst.get(name);
        if (known === undefined || (known.state !== 'block' && gate.state === 'block'))
            worst.set(name, gate);
    }
    return [...worst].slice(0, MOST).map(([context, { state, sentence }]) => ({
        sha,
        context,
        state: state === 'block' ? 'failure' : 'success',
        description: (0,render_plain/* shorten */.ml)((0,printable/* oneLine */.TN)(sentence), DESCRIPTION),
        targetUrl: runUrl ?? '',
    }));
}
function statuses_nameOf(gate, key) {
    const ours = key === 'default' ? 'test-health' : `test-health (${key})`;
    return `${ours} / ${(0,rules/* checkWords */.i)(gate)}${gate.scope === '' ? '' : ` (${gate.scope})`}`;
}

// EXTERNAL MODULE: ./lib/render/html-view.js
var html_view = __webpack_require__(44661);
// EXTERNAL MODULE: ./lib/render/json.js + 1 modules
var json = __webpack_require__(10478);
// EXTERNAL MODULE: ./lib/render/log.js
var log = __webpack_require__(34858);
// EXTERNAL MODULE: ./lib/render/summary.js
var summary = __webpack_require__(96840);
// EXTERNAL MODULE: ./lib/render/terminal.js + 5 modules
var terminal = __webpack_require__(39934);
// EXTERNAL MODULE: ./lib/render/numbers.js
var render_numbers = __webpack_require__(38394);
// EXTERNAL MODULE: ./lib/render/suite-facts.js
var suite_facts = __webpack_require__(39494);
;// CONCATENATED MODULE: ./lib/render/usefulness.js




/**
 * Whether a first comment is worth a notification (`comment: when-useful`). Known and accepted failures, added and moved tests and
 * coverage that rises are no news to the author of a change; a fixed test, a file that lost coverage, a changed line that nothing
 * runs and a missing base are.
 */
function usefulness(judgement) {
    const { verdict, comparison, gates, diagnostics, relaxations = [] } = judgement;
    const { changes, base } = comparison;
    const classes = [...domain_comparison/* UNEXCUSED */.pw, 'missing', 'notRun', 'fixed', 'newlySkipped'];
    const news = verdict !== 'pass' ||
        base === undefined ||
        gates.some(({ state, because }) => state === 'not-judged' && because !== 'not required') ||
        relaxations.length > 0 ||
        diagnostics.some(({ level }) => level === 'error') ||
        classes.some((name) => changes[name].length > 0) ||
        comparison.collectionErrors.new + comparison.collectionErrors.fixed > 0 ||
        (0,suite_facts/* newlyFailingSuites */.RL)(comparison).length > 0 ||
        lostCoverage(judgement);
    return news ? 'worth-a-comment' : 'nothing-to-say';
}
function lostCoverage({ comparison }) {
    const fact = (0,facts/* coverageFact */.R_)(comparison);
    if (comparison.coverage?.base !== undefined && fact === undefined)
        return true;
    if (fact?.base !== undefined && (0,render_numbers/* compareRatios */.g)(fact.head, fact.base) < 0)
        return true;
    const patch = comparison.coverage?.patch?.ratio;
    if (patch !== undefined && patch.covered < patch.total)
        return true;
    return (0,facts/* coverageLosses */.uM)(comparison).length > 0;
}

;// CONCATENATED MODULE: ./lib/publish.js













/** When the HTML report is uploaded. */
const REPORT_MODES = ['on-failure', 'always', 'off'];
const CHANNELS = ['runner', 'pull request', 'check run', 'statuses', 'artifacts'];
/** Every view, where it goes and when. */
const OUTPUTS = [
    {
        name: 'the log',
        channel: 'runner',
        publish: ({ judgement }, to) => to.log((0,log/* logUntrusted */.ts)((0,terminal/* renderTerminal */.b)(judgement, { colour: false, width: 120, detail: 'full' }))),
    },
    {
        name: 'the annotations',
        channel: 'runner',
        publish: ({ judgement, annotate }, to) => {
            if (annotate)
                annotations(judgement).forEach(to.annotate);
        },
    },
    {
        name: 'the job summary',
        channel: 'runner',
        publish: ({ judgement, context }, to) => to.summary(summary/* summary */.z.render(judgement, context)),
    },
    {
        name: 'the JSON result',
        channel: 'runner',
        publish: ({ judgement, context }, to) => to.output('json', to.file('test-health.json', json/* json */.P.render(judgement, context))),
    },
    {
        name: 'the outputs',
        channel: 'runner',
        publish: ({ judgement }, to) => {
            for (const { name, value } of ACTION_OUTPUTS)
                to.output(name, value(judgement));
        },
    },
    { name: 'the comment', channel: 'pull request', publish: publishComment },
    {
        name: 'the check run',
        channel: 'check run',
        publish: async ({ judgement, context, checkRunOn }, to) => {
            if (checkRunOn !== undefined)
                await (await to.github())?.createCheckRun(checkRunOf(judgement, context, checkRunOn));
        },
    },
    { name: 'the statuses', channel: 'statuses', publish: publishStatuses },
    { name: 'the part for the commenting workflow', channel: 'artifacts', publish: (_publication, to) => to.hand?.() },
    { name: 'the base result', channel: 'artifacts', publish: ({ judgement }, to) => to.record?.(judgement) },
];
/** What waits for the HTML report: the comment, which links to it and so is written once, and the other uploads of the step. */
const AFTER_REPORT = ['pull request', 'artifacts'];
/** Gives the views out. The verdict is made: nothing that goes wrong here changes it, and all of it is said. */
async function publish(publication, to) {
    const reporting = withReport(publication, to);
    await Promise.all(CHANNELS.map(async (channel) => {
        const known = AFTER_REPORT.includes(channel) ? await reporting : publication;
        for (const output of OUTPUTS.filter((each) => each.channel === channel))
            await attempt(output, known, to);
    }));
}
async function attempt({ name, publish: write }, publication, to) {
    try {
        await write(publication, to);
    }
    catch (error) {
        to.warn(`${name} could not be written: ${reason(error)}`);
    }
}
/** The publication, with the address of the HTML report where one is wanted and was uploaded. */
async function withReport(publication, to) {
    const { judgement, context, report } = publication;
    const { upload } = to;
    const wanted = report === 'always' || (report === 'on-failure' && judgement.verdict === 'block');
    if (!wanted || upload === undefined)
        return publication;
    let reportUrl;
    const publishReport = async () => {
        reportUrl = await upload('test-health.html', await html_view/* html */.q.render(judgement, context));
        to.output('report-url', reportUrl ?? '');
    };
    await attempt({ name: 'the HTML report', channel: 'artifacts', publish: publishReport }, publication, to);
    return reportUrl === undefined ? publication : { ...publication, context: { ...context, reportUrl } };
}
async function publishComment(publication, to) {
    const order = commentOrder(publication);
    const github = order === undefined ? undefined : await to.github();
    if (order === undefined || github === undefined)
        return;
    try {
        const outcome = await upsertComment(github, order);
        if (outcome === 'outdated')
            to.log(`the comment is left to the run of the head that the pull request has now: this one is of ${order.head}`);
    }
    catch (error) {
        if (!isReadOnly(error))
            throw error;
        to.warn(`the comment was not written: the token may not write to the pull request (${reason(error)}). All of it is in the job summary. ` +
            'Give the job "permissions: pull-requests: write"; for pull requests of forks see examples/fork-comment.yml');
    }
}
async function publishStatuses({ judgement, context, statusesOn }, to) {
    if (statusesOn === undefined)
        return;
    const github = await to.github();
    if (github === undefined)
        return;
    for (const status of statusesOf(judgement, context, statusesOn))
        await github.createStatus(status);
}
/** What is to be written; `undefined`: nothing, not even over an older comment. */
function commentOrder({ judgement, context, comment, head }) {
    const { pullRequest } = context;
    if (pullRequest === undefined || comment === 'off')
        return undefined;
    const quiet = isQuiet(judgement, comment);
    const body = quiet ? (0,render_comment/* renderAllClear */.Dr)(judgement, context) : (0,render_comment/* renderComment */.wQ)(judgement, context);
    return { pullRequest, marker: (0,render_comment/* marker */.xL)(context), body, onlyUpdate: quiet, head };
}
function isQuiet(judgement, comment) {
    switch (comment) {
        case 'always':
            return false;
        case 'on-failure':
            return judgement.verdict !== 'block';
        case 'when-useful':
            return usefulness(judgement) === 'nothing-to-say';
    }
}
/** Messages of our own and of GitHub's client hold no input; of anything else the kind of error must do. */
function reason(error) {
    if (!(error instanceof Error))
        return 'unknown error';
    return error.name === 'GitHubError' || 'code' in error ? error.message : `${error.name}: ${error.message}`;
}

;// CONCATENATED MODULE: ./lib/action.js
















/** Judges; stores what later runs compare with. */
async function judgeRun(run) {
    refuseForeignCheckout(run);
    const { action, context, github: connected, to } = run;
    const { annotate, report, checkRun, statuses } = action;
    refuseSecondGate(run);
    sayWithoutArtifacts(run);
    const root = action.config.root;
    const commenting = action.config.comment === 'off' || context.mode === 'record' ? connected : withComments(connected, context);
    // All that is asked for is on its way before a report is read.
    const github = await connected();
    const commit = early(findBaseCommit({ context, root, github: connected }));
    const baseline = early(findBaseline({ config: action.config, job: action.job, context, base: commit, github }));
    const change = { root, base: await commit, github };
    const diff = early(findChange(change, baseline));
    const { config } = TOUCHES_RULES.has(context.event)
        ? run.configure(await rulesOfBase(change, run.settingsPaths))
        : action;
    let head;
    return (0,main/* main */.i)(config, {
        findBaseline: () => baseline,
        findDiff: () => diff,
        loadHead: async (options) => {
            head = await loadHead(options, run);
            return head;
        },
        accept: (judgement) => acceptance(judgement, run, commenting),
        publish: async (judgement) => {
            const { repositoryUrl, runUrl, pullRequest } = context;
            // The jobs of a matrix judge their own reports, so each has its own comment.
            const key = action.job === '' ? config.key : `${config.key} ${action.job}`;
            const view = {
                key,
                writer: [context.workflowPath, context.job, context.step].join(':'),
                repositoryUrl,
                runUrl,
                ...(pullRequest === undefined ? {} : { pullRequest }),
                ...(mayOverride(run) && context.headSha !== undefined ? { acceptFor: context.headSha } : {}),
            };
            const writesOn = context.mode === 'record' ? undefined : context.headSha;
            const comment = context.mode === 'record' ? 'off' : config.comment;
            await publish({
                judgement,
                context: view,
                comment,
                annotate,
                report,
                head: context.headSha,
                checkRunOn: checkRun ? writesOn : undefined,
                statusesOn: statuses ? writesOn : undefined,
            }, { ...to, github: commenting, record: recorder(run), hand: handOver(head, run), upload: uploader(run) });
        },
    });
}
/** On a pull request; on a branch and in a queue there is nobody to ask. */
function mayOverride({ action, context }) {
    return action.override && context.pullRequest !== undefined && context.mode !== 'record';
}
async function acceptance(judgement, run, github) {
    const { context } = run;
    const { pullRequest, headSha: head, labelledBy } = context;
    if (!mayOverride(run) || pullRequest === undefined || head === undefined)
        return judgement;
    const began = () => runStart({ runId: context.judgedRunId }, run.github);
    return withOverride(judgement, { pullRequest, head, github, runStart: began, labelledBy });
}
/** Begun before anybody waits for it: a failure is told where its answer is needed, not before. */
function early(begun) {
    begun.catch(() => undefined);
    return begun;
}
/** Events in which the workspace has the rules as the change would have them. */
const TOUCHES_RULES = new Set(['pull_request', 'pull_request_target', 'merge_group']);
async function loadHead(options, run) {
    const { action, context, github, eventPath, folder, uploads, group } = run;
    switch (context.reads) {
        case 'reports':
            return loadFresh(options, freshness({ context, github, eventPath }));
        case 'parts': {
            const { runId, judgedRunId } = context;
            const isOwn = uploads && runId === judgedRunId;
            const own = isOwn ? (id) => downloadOwnArtifact(id, (0,external_node_path_.join)(folder, 'test-health-parts')) : undefined;
            const client = await github();
            return group('Parts of the other jobs', () => takeParts({ key: action.config.key, runId: judgedRunId, github: client, own }));
        }
    }
}
/** To the page of the run, where people find it for as long as the run is kept. */
function uploader({ action, context, folder, uploads }) {
    if (!uploads)
        return undefined;
    return async (fileName, text) => {
        // No job has a point in its name, so that it is nobody's result.
        const name = `${resultName(gateOf({ ...action, context }))}.report`;
        const files = new Map([[fileName, Buffer.from(text)]]);
        const id = await uploadArtifact({ name, files, folder: (0,external_node_path_.join)(folder, 'test-health-report'), compression: 'usual' });
        return id === undefined ? undefined : `${context.runUrl}/artifacts/${id}`;
    };
}
/** Stores the result where later runs look for it; `undefined`: this run is no base for anything. */
function recorder({ action, context, folder, uploads, github }) {
    const { jobStatus, base, policy } = action.config;
    // What a cancelled job left says less than what the run before it left.
    const records = context.mode === 'record' || context.mode === 'gate-and-record';
    const write = records && jobStatus !== 'cancelled' ? baselineWriter({ base, uploads }) : undefined;
    if (write === undefined)
        return undefined;
    return async ({ head, comparison }) => {
        const { snapshot } = head;
        const { history, snapshot: earlier } = comparison.base ?? {};
        const before = history === undefined || earlier === undefined ? undefined : { history, snapshot: earlier };
        const { takenAway: diff } = comparison;
        const commit = context.testedSha === undefined ? {} : { sha: context.testedSha };
        const meta = {
            ...commit,
            history: (0,compare_history/* extendHistory */.$6)({ before, snapshot, ...commit, at: Date.now(), masks: policy.masks, diff }),
        };
        const gate = gateOf({ ...action, context });
        await write({ gate, snapshot, meta, folder: (0,external_node_path_.join)(folder, 'test-health-base'), github: await github() });
    };
}
/** Asks for the comments while there is other work. */
function withComments(github, { pullRequest }) {
    if (pullRequest === undefined)
        return github;
    const asking = early(github().then((client) => client && withFirstComments(client, pullRequest)));
    return () => asking;
}

// EXTERNAL MODULE: ./lib/matrix.js
var matrix = __webpack_require__(61114);
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
function configureAction(inputs, surroundings) {
    const problems = [];
    const annotate = collect(problems, () => readSwitch('annotations', inputs.annotations));
    const checkRun = collect(problems, () => readSwitch('check-run', inputs.checkRun));
    const statuses = collect(problems, () => readSwitch('statuses', inputs.statuses));
    const override = collect(problems, () => readSwitch('override', inputs.override));
    const foreign = collect(problems, () => readSwitch('allow-unsafe-pr-checkout', inputs.allowUnsafePrCheckout));
    const report = collect(problems, () => readReportMode(inputs));
    const fromParts = collect(problems, () => readsParts(inputs));
    const config = collect(problems, () => configureReports(inputs, { ...surroundings, fromParts: fromParts ?? true }));
    if (config === undefined ||
        annotate === undefined ||
        report === undefined ||
        checkRun === undefined ||
        statuses === undefined ||
        override === undefined ||
        foreign === undefined ||
        problems.length > 0)
        throw new domain_diagnostic/* ConfigError */.xL(problems);
    return {
        config,
        annotate,
        report,
        checkRun,
        statuses,
        override,
        allowsForeignCheckout: foreign,
        job: (0,matrix/* jobOf */.Zw)((0,matrix/* parseMatrix */.z5)(inputs.matrix) ?? []),
        shard: readShard(inputs),
    };
}
function readReportMode({ report }) {
    const known = REPORT_MODES.find((mode) => mode === report);
    if (known === undefined)
        throw mistake(`report: found ${JSON.stringify(report)}, wanted one of ${REPORT_MODES.join(', ')}`);
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
    return new domain_diagnostic/* ConfigError */.xL([{ level: 'error', message }]);
}
function collect(problems, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof domain_diagnostic/* ConfigError */.xL))
            throw error;
        problems.push(...error.problems);
        return undefined;
    }
}

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
            : { rule: 'first-parent', merge: sha, otherwise },
    };
}
/** Runs in the base's context: GITHUB_SHA is the base branch, so the merge commit says nothing here. */
function pullRequestTarget({ payload }) {
    const of = pullRequestMergeBase(payload);
    return { ...pullRequestFacts(payload), base: of === undefined ? NO_COMMIT : { rule: 'merge-base', of } };
}
/** The entry before this one may have no run of its own; walking back over its ancestors finds the branch. */
function mergeGroup({ payload }) {
    const sha = shaField(payload, 'merge_group', 'base_sha');
    const branch = branchName(textField(payload, 'merge_group', 'base_ref'));
    return {
        headSha: shaField(payload, 'merge_group', 'head_sha'),
        base: sha === undefined ? NO_COMMIT : { rule: 'commit', sha, branch },
    };
}
/** `workflow_run.pull_requests` is empty for forks, so the pull request is looked for in the same way for all. */
function workflowRun({ payload }) {
    const headSha = shaField(payload, 'workflow_run', 'head_sha');
    const headBranch = textField(payload, 'workflow_run', 'head_branch');
    const headOwner = textField(payload, 'workflow_run', 'head_repository', 'owner', 'login');
    const headRepositoryId = idField(payload, 'workflow_run', 'head_repository', 'id');
    const defaultBranch = textField(payload, 'repository', 'default_branch');
    const known = headSha !== undefined && headBranch !== undefined && headOwner !== undefined && headRepositoryId !== undefined;
    return {
        headSha,
        pullRequestQuery: known ? { headSha, headBranch, headOwner, headRepositoryId } : undefined,
        fork: headRepositoryId === undefined || headRepositoryId !== idField(payload, 'repository', 'id'),
        base: followedBase(textField(payload, 'workflow_run', 'event'), { headSha, headBranch, defaultBranch }),
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
    const before = field(payload, 'forced') === true ? undefined : shaField(payload, 'before');
    const headSha = shaField(payload, 'after') ?? sha;
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
        headSha: shaField(payload, 'pull_request', 'head', 'sha'),
        pullRequest: idField(payload, 'pull_request', 'number'),
        fork: isFork(payload),
        labelledBy: labelledBy(payload),
    };
}
/** Who put on the label that accepts what blocks, where that started the run: then it is about this head. */
function labelledBy(payload) {
    const isOurs = field(payload, 'action') === 'labeled' && field(payload, 'label', 'name') === ACCEPT_LABEL;
    const isPerson = field(payload, 'sender', 'type') !== 'Bot';
    return isOurs && isPerson ? textField(payload, 'sender', 'login') : undefined;
}
/** The head repository of a pull request is `null` once the fork is deleted. */
function isFork(payload) {
    const head = idField(payload, 'pull_request', 'head', 'repo', 'id');
    const base = idField(payload, 'pull_request', 'base', 'repo', 'id') ?? idField(payload, 'repository', 'id');
    return field(payload, 'pull_request') !== undefined && (head === undefined || head !== base);
}
/** By the branch's name: `base.sha` of a pull request may be stale, the merge base of branch and head is not. */
function pullRequestMergeBase(payload) {
    const branch = textField(payload, 'pull_request', 'base', 'ref');
    const base = branch ?? shaField(payload, 'pull_request', 'base', 'sha');
    const head = shaField(payload, 'pull_request', 'head', 'sha');
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
    const testedSha = asSha(env.GITHUB_SHA);
    const branch = env.GITHUB_REF_TYPE === 'branch' ? env.GITHUB_REF_NAME : undefined;
    const described = kind.describe({ payload, sha: testedSha, branch });
    const repository = env.GITHUB_REPOSITORY ?? '';
    const repositoryUrl = `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`;
    const defaultBranch = textField(payload, 'repository', 'default_branch');
    const runId = idField({ id: Number(env.GITHUB_RUN_ID) }, 'id');
    return {
        event: eventName,
        mode: requested === 'collect' || requested === 'record' ? requested : kind.auto,
        reads: requested === 'gate' ? 'parts' : 'reports',
        repository,
        repositoryUrl,
        runUrl: runId === undefined ? repositoryUrl : `${repositoryUrl}/actions/runs/${runId}`,
        runId,
        runAttempt: idField({ attempt: Number(env.GITHUB_RUN_ATTEMPT) }, 'attempt') ?? 1,
        judgedRunId: eventName === 'workflow_run' ? idField(payload, 'workflow_run', 'id') : runId,
        workflowPath: textField(payload, 'workflow_run', 'path')?.split('@')[0] ?? workflowPath(env.GITHUB_WORKFLOW_REF, repository),
        job: env.GITHUB_JOB,
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

;// CONCATENATED MODULE: ./lib/github/body.js
/**
 * The HTTP library makes an empty text, or a text that is no JSON, of an answer that broke off. Half an answer is none: each of these throws what
 * the library throws of a broken connection, so that it is asked for again.
 */
/** Of an answer that must be JSON. */
function assertParsed({ status, data }) {
    if (typeof data === 'string' && status !== 204)
        throw body_brokenOff();
}
/** All bytes of an answer that was not read yet (`parseSuccessResponseBody: false`). */
async function wholeBody(body) {
    if (!isStream(body))
        throw new Error('the answer has no body');
    const chunks = [];
    try {
        for await (const chunk of body)
            chunks.push(chunk);
    }
    catch (cause) {
        throw body_brokenOff(cause);
    }
    return Buffer.concat(chunks);
}
/** Without a status of its own a connection that broke has 500, and no response. */
function body_brokenOff(cause) {
    return Object.assign(new Error('the answer broke off', { cause }), { status: 500 });
}
function isStream(body) {
    return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

;// CONCATENATED MODULE: ./lib/github/failure.js


/** What an error of the HTTP library says, in our words; anything that is no answer and no broken connection is passed on as it is. */
function requestFailure(error, { route, now }) {
    if (error instanceof Error && error.name === 'GraphqlResponseError')
        return queryFailure(error, { route, now });
    const status = field(error, 'status');
    if (!(error instanceof Error) || typeof status !== 'number')
        return error;
    const problem = problemOf(error, now);
    // The error itself carries the request, and with it everything that was sent: it does not become the cause.
    return new GitHubError(`${sentence(problem)} to ${route}${gitHubsWords(error)}`, problem);
}
/** GraphQL answers 200 and says in the text what went wrong; its errors have a type where they are the caller's. */
function queryFailure(error, { route, now }) {
    const problem = queryProblem(textField(error, 'errors', '0', 'type'), retryAfter(field(error, 'headers'), now));
    const words = textField(error, 'errors', '0', 'message') ?? '';
    return new GitHubError(`${sentence(problem)} to ${route}${quoted(words)}`, problem);
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
    const response = field(error, 'response');
    // The library gives a broken connection, and a request that took too long, the status 500 and no response.
    if (response === undefined)
        return { kind: 'unclear', status: undefined, retryAfterMs: undefined };
    const status = Number(field(error, 'status'));
    const headers = field(response, 'headers');
    const retryAfterMs = retryAfter(headers, now);
    if (status === 429 || (status === 403 && isLimit(headers, response)))
        return { kind: 'limited', status, retryAfterMs };
    return { kind: status >= 500 ? 'unclear' : 'refused', status, retryAfterMs };
}
/** Secondary limits come with `retry-after` or only with words; the primary one with nothing left. */
function isLimit(headers, response) {
    return (field(headers, 'retry-after') !== undefined ||
        header(headers, 'x-ratelimit-remaining') === '0' ||
        /rate limit/i.test(textField(response, 'data', 'message') ?? ''));
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
    const value = field(headers, name);
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
    return quoted(textField(error, 'response', 'data', 'message') ?? '');
}
function quoted(words) {
    return words === '' ? '' : `: ${words.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').slice(0, 200)}`;
}

;// CONCATENATED MODULE: ./lib/github/session.js
/** Items of one page, the most that GitHub gives. */
const PAGE = 100;

;// CONCATENATED MODULE: ./lib/github/octokit-acceptances.js



function acceptancesOver({ octokit, common, repeatable }) {
    return {
        labelEvents: async (pullRequest) => {
            const all = [];
            for (let page = 1;; page++) {
                const { data } = await repeatable(`GET events of #${pullRequest}`, () => octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/events', {
                    ...common(),
                    issue_number: pullRequest,
                    per_page: PAGE,
                    page,
                }));
                all.push(...data.flatMap(labelEvent));
                if (data.length < PAGE)
                    return all;
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
                if (error instanceof GitHubError && error.problem.kind === 'refused' && error.problem.status === 404)
                    return false;
                throw error;
            }
        },
    };
}
/** The library knows the events of every kind, which have little in common. */
function labelEvent(event) {
    const kind = field(event, 'event');
    const [label, at] = [textField(event, 'label', 'name'), textField(event, 'created_at')];
    if ((kind !== 'labeled' && kind !== 'unlabeled') || label === undefined || at === undefined)
        return [];
    // Behind a bot nobody answers.
    const by = field(event, 'actor', 'type') === 'Bot' ? undefined : textField(event, 'actor', 'login');
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
    return error instanceof GitHubError && error.problem.kind === 'refused' && error.problem.status === status;
}

;// CONCATENATED MODULE: ./lib/github/octokit-checks.js
/** Annotations that GitHub takes in one request; those of further requests are added to them. */
const octokit_checks_ANNOTATIONS = 50;
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
function annotation({ title, message, file, line }) {
    return { path: file, start_line: line, end_line: line, annotation_level: 'failure', title, message };
}
function batches(all) {
    return Array.from({ length: Math.ceil(all.length / octokit_checks_ANNOTATIONS) }, (_none, index) => all.slice(index * octokit_checks_ANNOTATIONS, (index + 1) * octokit_checks_ANNOTATIONS));
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
                const file = field(answer, 'repository', `file${index}`);
                // Half a file says another thing than the whole.
                return field(file, 'isTruncated') === true ? undefined : fileText(file);
            });
        },
        diff: (base, head) => repeatable(`GET diff ${base}...${head}`, async () => {
            const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
                ...unread(common()),
                basehead: `${base}...${head}`,
                mediaType: { format: 'diff' },
            });
            return (await wholeBody(data)).toString();
        }),
        async *artifacts(name) {
            for (let page = 1;; page++) {
                const { data } = await repeatable(`GET artifacts ${name}`, () => octokit.request('GET /repos/{owner}/{repo}/actions/artifacts', { ...common(), name, per_page: PAGE, page }));
                yield data.artifacts.flatMap(describe);
                if (data.artifacts.length < PAGE)
                    return;
            }
        },
        runArtifacts: async (runId) => {
            const all = [];
            for (let page = 1;; page++) {
                const { data } = await repeatable(`GET artifacts of run ${runId}`, () => octokit.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
                    ...common(),
                    run_id: runId,
                    per_page: PAGE,
                    page,
                }));
                all.push(...data.artifacts.flatMap(describe));
                if (data.artifacts.length < PAGE)
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
            return wholeBody(data);
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
    const text = field(file, 'text');
    return typeof text === 'string' ? text : undefined;
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
            const { data } = await repeatable(`GET comments of #${pullRequest}`, () => octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
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
            if (data.length < PAGE)
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
            return shaField(answer, 'repository', 'pullRequest', 'headRefOid');
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
    return answer.viewer.login;
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

;// CONCATENATED MODULE: ./lib/github/retry.js

/** GitHub asks for at least a minute where a secondary limit says no more than that. */
const LIMIT_WAIT_MS = 60_000;
/**
 * Runs the request until it succeeds, fails for good or the tries are used up; then throws the last error.
 * `repeatable`: doing it twice does no harm. Anything else is not repeated when it is unclear whether it was executed.
 */
async function withRetries(policy, request) {
    for (let attempt = 1;; attempt++) {
        try {
            return await request.send();
        }
        catch (error) {
            if (!(error instanceof GitHubError) || attempt >= policy.attempts)
                throw error;
            const wait = waitBefore(error.problem, { attempt, repeatable: request.repeatable, policy });
            if (wait === undefined)
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

;// CONCATENATED MODULE: ./lib/github/octokit.js









const HEADERS = { 'X-GitHub-Api-Version': '2022-11-28' };
const TIMEOUT_MS = 30_000;
/** Octokit prints to the console what it thinks of its requests; the console is where the runner looks for commands. */
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
/** The only way to the network. The library is loaded when it is first needed. */
async function connect({ token, apiUrl, repository, retry, now }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 351).then(__webpack_require__.bind(__webpack_require__, 61351));
    const octokit = getOctokit(token, { baseUrl: apiUrl, log: SILENT });
    octokit.hook.after('request', assertParsed);
    const [owner = '', repo = ''] = repository.split('/');
    const sender = (repeatable) => (route, send) => withRetries(retry, {
        repeatable,
        send: () => send().catch((error) => {
            throw requestFailure(error, { route, now: now() });
        }),
    });
    const session = {
        octokit,
        token,
        common: () => ({ owner, repo, headers: HEADERS, request: { signal: AbortSignal.timeout(TIMEOUT_MS) } }),
        repeatable: sender(true),
        once: sender(false),
    };
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
 * that repository: a pull request that has moved on is not written to, and nothing that the run itself says is believed.
 */
async function withPullRequest(context, search) {
    const query = context.pullRequestQuery;
    if (query === undefined)
        return context;
    const found = (await openPullRequests(query, search)).find(({ headSha, headRepositoryId }) => headSha === query.headSha && headRepositoryId === query.headRepositoryId);
    if (found === undefined)
        return context;
    const { number: pullRequest, baseBranch: branch } = found;
    return { ...context, pullRequest, base: { rule: 'merge-base', of: { base: branch, head: query.headSha, branch } } };
}
/** Not to know the pull request costs the comment, not the verdict. */
async function openPullRequests(query, { github, warn }) {
    try {
        return (await (await github())?.findOpenPullRequests(query)) ?? [];
    }
    catch (error) {
        if (!(error instanceof GitHubError))
            throw error;
        warn(`the pull request of ${query.headSha.slice(0, 7)} could not be looked for: ${error.message}`);
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/inputs.js
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
        checkRun: text('check-run'),
        statuses: text('statuses'),
        override: text('override'),
        allowUnsafePrCheckout: text('allow-unsafe-pr-checkout'),
        report: text('report'),
        jobStatus: text('job-status'),
        matrix: text('matrix'),
        shardIndex: text('shard-index'),
        shardTotal: text('shard-total'),
    };
}
function lines(value) {
    return value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}

;// CONCATENATED MODULE: ./lib/publish/destinations.js



/** The places that the runner offers. */
function runnerDestinations(runner, { summary, folder }) {
    return {
        log: runner.log,
        warn: runner.warn,
        annotate: ({ message, ...place }) => runner.error(oneLogLine(message), place),
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

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
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
        error: (message, { title, file, line } = {}) => core/* error */.z3(message, {
            ...(title === undefined ? {} : { title }),
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
        }),
    };
}

;// CONCATENATED MODULE: ./lib/index.js















/** Entry of the Action: reads every input once, hands a plain record on, sets the exit status. */
async function runAsAction() {
    const runner = startedBy();
    const token = runner.input('token');
    if (token !== '')
        runner.mask(token);
    const inputs = readInputs({ text: runner.input });
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
        if (error instanceof domain_diagnostic/* ConfigError */.xL) {
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
    const action = configure();
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


/***/ })

};
