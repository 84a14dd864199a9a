export const id = 711;
export const ids = [711];
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
// EXTERNAL MODULE: ./lib/github/body.js
var body = __webpack_require__(79267);
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



const FILE_BYTES = 512 * 1024 * 1024;
/** The named files of an artifact, in that order, or why it cannot be used: too large, not what was uploaded, or no whole archive. */
async function openArchive(artifact, github, names) {
    if (artifact.bytes > body/* MOST_BYTES */.uZ)
        return { problem: `it is larger than ${body/* MOST_BYTES */.uZ} bytes` };
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


/***/ })

};
