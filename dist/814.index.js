export const id = 814;
export const ids = [814,711];
export const modules = {

/***/ 84092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openArchive: () => (/* binding */ openArchive)
});

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


/***/ }),

/***/ 33814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leavePart: () => (/* binding */ leavePart),
  takeParts: () => (/* binding */ takeParts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/baseline/archive.js + 1 modules
var archive = __webpack_require__(84092);
// EXTERNAL MODULE: ./lib/baseline/codec.js + 13 modules
var codec = __webpack_require__(22815);
// EXTERNAL MODULE: ./lib/github/artifacts.js
var artifacts = __webpack_require__(18328);
// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(70636);
// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var domain_diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/github/payload.js
var payload = __webpack_require__(37577);
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
    if ((0,payload/* field */.ZZ)(value, 'version') !== VERSION)
        return { problem: `its note is not of version ${VERSION}` };
    const job = (0,payload/* textField */.M8)(value, 'job');
    const status = STATUSES.find((one) => one === (0,payload/* field */.ZZ)(value, 'status'));
    const diagnostics = decodeDiagnostics((0,payload/* field */.ZZ)(value, 'diagnostics'));
    if (job === undefined || diagnostics === undefined)
        return { problem: 'its note lacks a field' };
    return {
        job,
        matrix: (0,payload/* textField */.M8)(value, 'matrix') ?? '',
        status,
        shard: decodeShard((0,payload/* field */.ZZ)(value, 'shard')),
        // Whoever does not say so is held to have named tests.
        named: { tests: (0,payload/* field */.ZZ)(value, 'named', 'tests') !== false, coverage: (0,payload/* field */.ZZ)(value, 'named', 'coverage') === true },
        attempt: (0,payload/* idField */.ei)(value, 'attempt') ?? 1,
        diagnostics,
    };
}
const STATUSES = ['success', 'failure', 'cancelled'];
/** GitHub's limit for a matrix. */
const MOST_SHARDS = 256;
function decodeShard(value) {
    const index = (0,payload/* field */.ZZ)(value, 'index');
    const total = (0,payload/* field */.ZZ)(value, 'total');
    const isCount = (n) => typeof n === 'number' && Number.isInteger(n) && n >= 0 && n <= MOST_SHARDS;
    return isCount(index) && isCount(total) && index < total ? { index, total } : undefined;
}
function decodeDiagnostics(value) {
    if (!Array.isArray(value))
        return undefined;
    const all = value;
    return all.map((one) => {
        const level = ['warning', 'note'].find((each) => each === (0,payload/* field */.ZZ)(one, 'level')) ?? 'error';
        return { level, message: (0,payload/* textField */.M8)(one, 'message') ?? 'something that cannot be read' };
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
// EXTERNAL MODULE: ./lib/merge/case-list.js
var case_list = __webpack_require__(87775);
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
        .map(({ cases }) => (0,case_list/* countCases */.zp)(cases))
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
const PARALLEL = 16;
/** Leaves what this job collected for the job that judges. `folder`: for the files on their way. */
async function leavePart(loaded, note, { key, step, folder }) {
    const files = new Map([
        [NOTE, Buffer.from(encodeNote({ ...note, diagnostics: loaded.diagnostics.map(portable) }))],
        [SNAPSHOT, (0,codec.encodeSnapshot)(loaded.snapshot, {})],
    ]);
    await (0,artifacts/* uploadArtifact */.m)({ name: `${prefix(key)}${identity(note, step)}`, files, folder, compression: 'none' });
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
            if (!(error instanceof client/* GitHubError */.y))
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
    const opened = await (0,archive.openArchive)(artifact, github, [NOTE, SNAPSHOT]);
    if ('problem' in opened)
        return opened;
    const [note, snapshot] = opened.files;
    if (note === undefined || snapshot === undefined)
        return { problem: 'it is not whole' };
    const decodedNote = decodeNote(note.toString());
    if ('problem' in decodedNote)
        return decodedNote;
    const decoded = (0,codec.decodeSnapshot)(snapshot);
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


/***/ })

};
