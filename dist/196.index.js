export const id = 196;
export const ids = [196];
export const modules = {

/***/ 22815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  decodeSnapshot: () => (/* binding */ decodeSnapshot),
  encodeSnapshot: () => (/* binding */ encodeSnapshot)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/baseline/bytes.js
/** A stored file that is not what it claims to be. Caught where the file is decoded: nobody else sees it. */
class DamagedError extends Error {
    name = 'DamagedError';
}
/** So much is handed over at once, at most. */
const BLOCK_BYTES = 1024 * 1024;
/** Half a surrogate pair, which UTF-8 cannot hold. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
/** @param take gets block after block. The memory is used again: what is to stay is to be copied. */
function createWriter(take) {
    const buffer = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    let length = 0;
    const texts = new Map();
    const room = (size) => {
        if (length + size <= buffer.length)
            return;
        take(buffer.subarray(0, length), 'followed');
        length = 0;
    };
    const byte = (value) => {
        room(1);
        buffer[length++] = value;
    };
    const uint = (value) => {
        room(8);
        let rest = value;
        while (rest >= 0x80) {
            buffer[length++] = (rest % 0x80) | 0x80;
            rest = Math.floor(rest / 0x80);
        }
        buffer[length++] = rest;
    };
    const raw = (value) => {
        for (let from = 0; from < value.length;) {
            room(1);
            const some = value.subarray(from, from + buffer.length - length);
            buffer.set(some, length);
            length += some.length;
            from += some.length;
        }
    };
    return {
        byte,
        uint,
        raw,
        number(value) {
            if (Number.isSafeInteger(value) && value >= 0 && value < 2 ** 52 && !Object.is(value, -0)) {
                uint(value * 2);
                return;
            }
            byte(1);
            room(8);
            length = buffer.writeDoubleLE(value, length);
        },
        text(value) {
            const known = texts.get(value);
            uint(known ?? texts.size);
            if (known !== undefined)
                return;
            texts.set(value, texts.size);
            const utf8 = Buffer.byteLength(value);
            // Only a text with other than ASCII characters can have half a pair.
            const isWide = utf8 !== value.length && LONE_SURROGATE.test(value);
            const size = isWide ? value.length * 2 : utf8;
            const encoding = isWide ? 'utf16le' : 'utf8';
            uint(size * 2 + (isWide ? 1 : 0));
            // Mostly there is room for it: no buffer is made of it then.
            if (length + size <= buffer.length)
                length += buffer.write(value, length, encoding);
            else
                raw(Buffer.from(value, encoding));
        },
        finish: () => take(buffer.subarray(0, length), 'last'),
    };
}
/** Holds one block at a time: what is read is never there as a whole. */
function createReader({ size: total, blocks }) {
    const source = blocks[Symbol.iterator]();
    const texts = [];
    let block = Buffer.alloc(0);
    let at = 0;
    /** In the blocks to come. */
    let behind = total;
    const advance = () => {
        const next = source.next();
        if (next.done === true)
            throw new DamagedError('ends in the middle');
        block = next.value;
        behind -= block.length;
        at = 0;
    };
    const byte = () => {
        while (at === block.length)
            advance();
        return block[at++] ?? 0;
    };
    const uint = () => {
        // Most numbers are one byte, and there are millions.
        const first = block[at] ?? 0x80;
        if (first < 0x80) {
            at++;
            return first;
        }
        let value = 0;
        let scale = 1;
        for (;;) {
            const next = byte();
            value += (next & 0x7f) * scale;
            if (next < 0x80)
                break;
            scale *= 0x80;
            if (scale > 2 ** 49)
                throw new DamagedError('holds a number that is too large');
        }
        if (value > Number.MAX_SAFE_INTEGER)
            throw new DamagedError('holds a number that is too large');
        return value;
    };
    const left = () => block.length - at + behind;
    const expect = (things) => {
        if (things > left())
            throw new DamagedError('announces more than it holds');
    };
    const count = () => {
        const value = uint();
        expect(value);
        return value;
    };
    const raw = (size) => {
        if (size > left())
            throw new DamagedError('ends in the middle');
        const bytes = Buffer.allocUnsafeSlow(size);
        for (let done = 0; done < size;) {
            while (at === block.length)
                advance();
            const some = block.copy(bytes, done, at, at + size - done);
            at += some;
            done += some;
        }
        return bytes;
    };
    const short = (size, encoding) => {
        if (size > block.length - at)
            return raw(size).toString(encoding);
        at += size;
        return block.toString(encoding, at - size, at);
    };
    const index = (size) => {
        const value = uint();
        if (value >= size)
            throw new DamagedError('refers to something that it does not hold');
        return value;
    };
    return {
        byte,
        uint,
        count,
        expect,
        index,
        raw,
        number() {
            const value = uint();
            if (value % 2 === 0)
                return value / 2;
            if (value !== 1)
                throw new DamagedError('holds a number that is none');
            return raw(8).readDoubleLE();
        },
        text() {
            const known = texts[index(texts.length + 1)];
            if (known !== undefined)
                return known;
            const size = uint();
            const text = short(Math.floor(size / 2), size % 2 === 1 ? 'utf16le' : 'utf8');
            texts.push(text);
            return text;
        },
        end() {
            if (left() !== 0)
                throw new DamagedError('goes on after its end');
        },
    };
}

// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/merge/coverage-detail.js
var coverage_detail = __webpack_require__(47268);
// EXTERNAL MODULE: ./lib/merge/coverage-pack.js
var coverage_pack = __webpack_require__(55356);
;// CONCATENATED MODULE: ./lib/baseline/runs.js

function createRunColumn() {
    const values = [];
    const lengths = [];
    return {
        push(value, times) {
            const last = values.length - 1;
            if (last >= 0 && values[last] === value)
                lengths[last] = (lengths[last] ?? 0) + times;
            else {
                values.push(value);
                lengths.push(times);
            }
        },
        write(writer, write) {
            writer.uint(values.length);
            for (const value of values)
                write(value);
            for (const length of lengths)
                writer.uint(length);
        },
    };
}
/** Calls `visit` for each run; together they are `total` long. */
function readRuns(reader, { total, read }, visit) {
    let from = 0;
    for (const value of readList(reader, read)) {
        const length = reader.uint();
        if (length === 0 || length > total - from)
            throw new DamagedError('has a column of the wrong length');
        visit(value, from, from + length);
        from += length;
    }
    if (from !== total)
        throw new DamagedError('has a column of the wrong length');
}
/** Absent is 0. */
function writeOptional(writer, value, write) {
    writer.byte(value === undefined ? 0 : 1);
    if (value !== undefined)
        write(value);
}
function readOptional(reader, read) {
    return readFlag(reader) ? read() : undefined;
}
function readFlag(reader) {
    return reader.index(2) === 1;
}
/** Each thing after how many there are. */
function writeList(writer, all, write) {
    writer.uint(all.length);
    for (const value of all)
        write(value);
}
function readList(reader, read) {
    return Array.from({ length: reader.count() }, read);
}

;// CONCATENATED MODULE: ./lib/baseline/words.js
/** Words that are stored as their place in these lists. New ones go to the end: what is stored keeps its meaning. */
const KINDS = ['case', 'collection', 'internal', 'suite'];
const SUITE_STATES = ['whole', 'partial', 'absent', 'stale', 'unreadable'];
const REPORT_STATES = ['whole', 'partial', 'unreadable', 'stale'];
const LEVELS = ['error', 'warning', 'note'];
const METRICS = [
    'lines',
    'branches',
    'functions',
    'statements',
    'lines-and-branches',
    'strict-lines',
];
function writeWord(writer, words, word) {
    writer.uint(words.indexOf(word));
}
function readWord(reader, words) {
    const word = words[reader.index(words.length)];
    if (word === undefined)
        throw new RangeError('an index in bounds has a word');
    return word;
}

;// CONCATENATED MODULE: ./lib/baseline/reports-section.js


function writeReports(writer, reports) {
    writeList(writer, reports, (row) => {
        writer.text(row.path);
        writer.text(row.environment);
        writeOptional(writer, row.format, writer.text);
        writeWord(writer, REPORT_STATES, row.state);
        writeOptional(writer, row.cases, ({ total, passed, failed, skipped }) => {
            for (const n of [total, passed, failed, skipped])
                writer.uint(n);
        });
        writeOptional(writer, row.tests, (tests) => writeCounts(writer, tests));
        writeOptional(writer, row.coverage, (coverage) => {
            writer.uint(coverage.files);
            writeTotals(writer, coverage);
        });
        writeList(writer, row.diagnostics, (diagnostic) => writeDiagnostic(writer, diagnostic));
    });
}
function readReports(reader) {
    return readList(reader, () => {
        const row = {
            path: reader.text(),
            environment: reader.text(),
            format: readOptional(reader, reader.text),
            state: readWord(reader, REPORT_STATES),
        };
        const cases = readOptional(reader, () => readCases(reader));
        const tests = readOptional(reader, () => readCounts(reader));
        const coverage = readOptional(reader, () => {
            const files = reader.uint();
            return { ...readTotals(reader), files };
        });
        return {
            ...row,
            ...(cases === undefined ? {} : { cases }),
            ...(tests === undefined ? {} : { tests }),
            ...(coverage === undefined ? {} : { coverage }),
            diagnostics: readList(reader, () => readDiagnostic(reader)),
        };
    });
}
function readCases({ uint }) {
    return { total: uint(), passed: uint(), failed: uint(), skipped: uint() };
}
function writeCounts(writer, counts) {
    const { total, passed, failed, errored, skipped, flaky, collectionErrors } = counts;
    for (const n of [total, passed, failed, errored, skipped, flaky, collectionErrors])
        writer.uint(n);
}
function readCounts({ uint }) {
    return {
        total: uint(),
        passed: uint(),
        failed: uint(),
        errored: uint(),
        skipped: uint(),
        flaky: uint(),
        collectionErrors: uint(),
    };
}
function writeTotals(writer, totals) {
    for (const metric of METRICS)
        writeOptional(writer, totals[metric], (ratio) => writeRatio(writer, ratio));
}
function readTotals(reader) {
    const totals = {};
    for (const metric of METRICS) {
        const ratio = readOptional(reader, () => readRatio(reader));
        if (ratio !== undefined)
            totals[metric] = ratio;
    }
    return totals;
}
function writeRatio(writer, { covered, total }) {
    writer.uint(covered);
    writer.uint(total);
}
function readRatio({ uint }) {
    return { covered: uint(), total: uint() };
}
function writeDiagnostic(writer, { level, file, line, message }) {
    writeWord(writer, LEVELS, level);
    writeOptional(writer, file, writer.text);
    writeOptional(writer, line, writer.uint);
    writer.text(message);
}
function readDiagnostic(reader) {
    const level = readWord(reader, LEVELS);
    const file = readOptional(reader, reader.text);
    const line = readOptional(reader, reader.uint);
    return {
        level,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
        message: reader.text(),
    };
}

;// CONCATENATED MODULE: ./lib/baseline/coverage-section.js






/** All that merging needs: what is united from stored shards is what their reports would have been. */
function writeCoverage(writer, coverage) {
    writeList(writer, coverage.formats, writer.text);
    writer.uint(coverage.reports);
    writeList(writer, coverage.unresolved, writer.text);
    writeList(writer, [...coverage.files.values()].sort((a, b) => (0,domain_text/* byText */.z)(a.path, b.path)), (file) => writeFile(writer, file));
}
function readCoverage(reader) {
    const formats = readList(reader, reader.text);
    const reports = reader.uint();
    const unresolved = readList(reader, reader.text);
    const packer = (0,coverage_pack/* createFilePacker */.l)();
    const files = new Map(readList(reader, () => readFile(reader, packer)).map((file) => [file.path, file]));
    return { files, formats, reports, unresolved };
}
function writeSuiteCoverage(writer, suites) {
    writeList(writer, suites, ({ name, reports, totals }) => {
        writer.text(name);
        writer.uint(reports);
        writeTotals(writer, totals);
    });
}
function readSuiteCoverage(reader) {
    return readList(reader, () => ({ name: reader.text(), reports: reader.uint(), totals: readTotals(reader) }));
}
function writeKeptCoverage(writer, kept) {
    writeList(writer, kept, ({ path, environment, coverage, from }) => {
        writer.text(path);
        writer.text(environment);
        writer.uint(from?.age ?? 0);
        writeOptional(writer, from?.sha, writer.text);
        writeCoverage(writer, coverage);
    });
}
function readKeptCoverage(reader) {
    return readList(reader, () => {
        const report = { path: reader.text(), environment: reader.text() };
        const age = reader.uint();
        const sha = readOptional(reader, reader.text);
        const from = age === 0 ? {} : { from: { ...(sha === undefined ? {} : { sha }), age } };
        return { ...report, coverage: readCoverage(reader), ...from };
    });
}
const TOTALS = ['lines', 'branches', 'functions', 'statements'];
function writeFile(writer, packed) {
    const file = (0,coverage_detail/* detailOf */.Rw)(packed);
    writer.text(file.path);
    writer.uint(file.lines.length);
    let previous = 0;
    for (const line of file.lines) {
        writer.uint(line - previous);
        previous = line;
    }
    for (const hits of file.hits)
        writer.uint(hits);
    writeBranches(writer, file.branches);
    writeUnits(writer, file.functions);
    writeUnits(writer, file.statements);
    for (const kind of TOTALS)
        writeOptional(writer, file.totals[kind], (ratio) => writeRatio(writer, ratio));
    writer.byte(packed.branchesAtLeast ? 1 : 0);
}
function readFile(reader, packer) {
    const path = (0,domain_text/* repoPath */.q)(reader.text());
    const length = reader.count();
    const lines = new Uint32Array(length);
    let line = 0;
    for (let index = 0; index < length; index++) {
        line = within32(line + reader.uint());
        lines[index] = line;
    }
    const hits = new Uint32Array(length);
    for (let index = 0; index < length; index++)
        hits[index] = within32(reader.uint());
    const branches = readBranches(reader);
    const functions = readUnits(reader);
    const statements = readUnits(reader);
    const totals = {};
    for (const kind of TOTALS) {
        const ratio = readOptional(reader, () => readRatio(reader));
        if (ratio !== undefined)
            totals[kind] = ratio;
    }
    // Whether a branch is a lower bound stands beside it.
    readFlag(reader);
    return packer.detail({ path, lines, hits, branches, functions, statements, totals });
}
function within32(value) {
    if (value > 0xffff_ffff)
        throw new DamagedError('has a line or a count beyond 32 bits');
    return value;
}
function writeBranches(writer, branches) {
    let previous = 0;
    const sorted = [...branches].sort(([a], [b]) => a - b);
    writeList(writer, sorted, ([line, { taken, total, arms, atLeast }]) => {
        writer.uint(line - previous);
        previous = line;
        writer.uint(taken);
        writer.uint(total);
        writer.byte((arms === undefined ? 0 : 1) + (atLeast === true ? 2 : 0));
        if (arms === undefined)
            return;
        writeList(writer, [...arms].sort(([a], [b]) => (0,domain_text/* byText */.z)(a, b)), ([arm, hits]) => {
            writer.text(arm);
            writer.number(hits);
        });
    });
}
function readBranches(reader) {
    let line = 0;
    const entries = readList(reader, () => {
        line = within32(line + reader.uint());
        const taken = within32(reader.uint());
        const total = within32(reader.uint());
        const flags = reader.index(4);
        const arms = flags % 2 === 1 ? new Map(readList(reader, () => [reader.text(), reader.number()])) : undefined;
        return [line, { taken, total, ...(arms === undefined ? {} : { arms }), ...(flags >= 2 ? { atLeast: true } : {}) }];
    });
    return new Map(entries);
}
function writeUnits(writer, units) {
    writeList(writer, [...units].sort(([a], [b]) => (0,domain_text/* byText */.z)(a, b)), ([id, { hits, count }]) => {
        writer.text(id);
        writer.number(hits);
        writer.uint(count);
    });
}
function readUnits(reader) {
    return new Map(readList(reader, () => [
        reader.text(),
        { hits: reader.number(), count: within32(reader.uint()) },
    ]));
}

// EXTERNAL MODULE: ./lib/domain/history.js
var domain_history = __webpack_require__(97040);
// EXTERNAL MODULE: ./lib/domain/tests.js
var domain_tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/merge/case-list.js
var case_list = __webpack_require__(87775);
;// CONCATENATED MODULE: ./lib/baseline/history-section.js






/** A test of the snapshot is named by its place there; any other by its id. Equal outcomes are stored once. */
function writeHistory(writer, runs, { placed, others }) {
    writeList(writer, runs, (run) => {
        writeOptional(writer, run.sha, writer.text);
        writeOptional(writer, run.at, writer.number);
        writeCounts(writer, run.tests);
        writer.number(run.ms);
        writeTotals(writer, run.coverage);
        writer.byte(run.counted ? 1 : 0);
    });
    writePositions(writer, placed);
    for (const { record } of placed)
        writeRecord(writer, record);
    writeList(writer, others, ([id, record]) => {
        writer.text(id);
        writeRecord(writer, record);
    });
}
function writePositions(writer, placed) {
    writer.uint(placed.length);
    let previous = -1;
    for (const { position } of placed) {
        writer.uint(position - previous - 1);
        previous = position;
    }
}
function writeRecord(writer, { outcomes, failing }) {
    writer.text(outcomes);
    writeOptional(writer, failing, ({ signature, runs, sha }) => {
        writer.text(signature);
        writer.uint(runs);
        writeOptional(writer, sha, writer.text);
    });
}
function readHistory(reader, snapshot) {
    const runs = readHistoryRuns(reader);
    const tests = new Map();
    for (const id of readIds(reader, snapshot))
        tests.set(id, readRecord(reader, runs.length));
    for (let left = reader.count(); left > 0; left--) {
        // The reader's own word: ids are compared, never taken apart.
        const id = reader.text();
        tests.set(id, readRecord(reader, runs.length));
    }
    return { runs, tests };
}
function readHistoryRuns(reader) {
    const runs = readList(reader, () => readRun(reader));
    if (runs.length > domain_history/* HISTORY_RUNS */.eZ)
        throw new DamagedError('remembers more runs than there are kept');
    return runs;
}
function readRun(reader) {
    const sha = readOptional(reader, reader.text);
    const at = readOptional(reader, reader.number);
    return {
        ...(sha === undefined ? {} : { sha }),
        ...(at === undefined ? {} : { at }),
        tests: readCounts(reader),
        ms: reader.number(),
        coverage: readTotals(reader),
        counted: readFlag(reader),
    };
}
function readRecord(reader, runs) {
    const outcomes = reader.text();
    if (outcomes.length !== runs || !/^[P~FS.]*$/.test(outcomes))
        throw new DamagedError('has outcomes of a test that are none');
    const failing = readOptional(reader, () => {
        const signature = reader.text();
        const streak = reader.uint();
        const sha = readOptional(reader, reader.text);
        return { signature, runs: streak, ...(sha === undefined ? {} : { sha }) };
    });
    return { outcomes, ...(failing === undefined ? {} : { failing }) };
}
/** Of the tests whose places `writePositions` wrote. */
function readIds(reader, { suites }) {
    const gaps = readList(reader, reader.uint);
    const ids = [];
    let next = 0;
    let position = gaps[next] ?? -1;
    let before = 0;
    for (const suite of suites) {
        for (const segment of (0,case_list/* segmentsOf */.OD)(suite.cases)) {
            const make = (0,case_list/* createMaker */.Rt)(segment);
            const after = before + segment.to - segment.from;
            for (; next < gaps.length && position < after; position += (gaps[++next] ?? 0) + 1)
                ids.push((0,domain_tests/* testId */.ec)(suite, make(segment.from + position - before)));
            before = after;
        }
    }
    if (next < gaps.length)
        throw new DamagedError('remembers a test that it does not hold');
    return ids;
}

// EXTERNAL MODULE: ./lib/merge/id-filter.js
var id_filter = __webpack_require__(55526);
;// CONCATENATED MODULE: ./lib/baseline/places.js




/** Most tests of which something is known did not simply pass: these are looked through first, and all of them for the rest only. */
function inPlace(tests, { suites }) {
    const left = new Map(tests);
    const placed = [];
    const look = (each) => {
        let before = 0;
        for (const suite of suites) {
            if (left.size === 0)
                return;
            each(suite, (test, position) => {
                const id = (0,domain_tests/* testId */.ec)(suite, test);
                const record = left.get(id);
                if (record === undefined || test.kind !== 'case')
                    return;
                left.delete(id);
                placed.push({ position: before + position, record });
            });
            before += suite.cases.length;
        }
    };
    look(case_list/* eachUnusual */.tB);
    const mayHave = (0,id_filter/* createIdFilter */.e)(left.keys());
    look((suite, visit) => (0,case_list/* eachPicked */.wZ)(suite, (segment) => mayHave(suite, segment), visit));
    return {
        placed: placed.sort((a, b) => a.position - b.position),
        others: [...left].sort(([a], [b]) => (0,domain_text/* byText */.z)(a, b)),
    };
}
function* recordsOf({ placed, others }) {
    for (const { record } of placed)
        yield record;
    for (const [, record] of others)
        yield record;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/baseline/history-details.js





/** What failures were: by which rules their signatures were made, and for each record of the history the run and the signature of each. */
function writeErrors(writer, rules, records) {
    writeOptional(writer, rules, writer.text);
    writer.uint(countOf(records));
    for (const { errors = NONE } of recordsOf(records)) {
        let known = 0;
        for (const error of errors)
            if (error !== '')
                known++;
        writer.uint(known);
        errors.forEach((error, run) => {
            if (error === '')
                return;
            writer.uint(run);
            writer.text(error);
        });
    }
}
/** The history with what is known of its failures. Records come in the order in which they were read. */
function readErrors(reader, history) {
    const rules = readOptional(reader, reader.text);
    if (reader.count() !== history.tests.size)
        throw new DamagedError('remembers failures of other tests than those that it holds');
    const tests = withDetails(history.tests, (record) => {
        const known = readList(reader, () => ({ run: reader.index(record.outcomes.length), error: reader.text() }));
        if (known.length === 0)
            return record;
        const errors = record.outcomes.split('').map(() => '');
        for (const { run, error } of known)
            errors[run] = error;
        return { ...record, errors };
    });
    return { ...history, tests, ...(rules === undefined ? {} : { rules }) };
}
/** The records, each with what is known of it besides: the same ones where nothing is, as of most tests that are skipped, by the thousand. */
function withDetails(records, detail) {
    const changed = [];
    for (const [id, record] of records) {
        const detailed = detail(record);
        if (detailed !== record)
            changed.push([id, detailed]);
    }
    if (changed.length === 0)
        return records;
    const all = new Map(records);
    for (const [id, record] of changed)
        all.set(id, record);
    return all;
}
/** Errors with which tests failed for a moment, for each record of the history. */
function writeFlakes(writer, records) {
    writer.uint(countOf(records));
    for (const { flakes = [] } of recordsOf(records)) {
        writeList(writer, flakes, ({ error, ago }) => {
            writer.text(error);
            writer.uint(ago);
        });
    }
}
function countOf({ placed, others }) {
    return placed.length + others.length;
}
const NONE = [];
/** The history with what failed for a moment. Records come in the order in which they were read. */
function readFlakes(reader, history) {
    if (reader.count() !== history.tests.size)
        throw new DamagedError('remembers flakes of other tests than those that it holds');
    const tests = withDetails(history.tests, (record) => {
        const flakes = readList(reader, () => ({ error: reader.text(), ago: reader.index(domain_history/* FLAKE_RUNS */.h_ + 1) }));
        return flakes.length === 0 ? record : { ...record, flakes };
    });
    return { ...history, tests };
}
function writeDurations(writer, runs, { placed, others }) {
    writer.uint(runs);
    writePositions(writer, placed);
    for (const { record } of placed)
        writeList(writer, record, writer.uint);
    writeList(writer, others, ([id, record]) => {
        writer.text(id);
        writeList(writer, record, writer.uint);
    });
}
function readDurations(reader, snapshot) {
    const runs = reader.index(domain_history/* HISTORY_RUNS */.eZ + 1);
    const tests = new Map();
    for (const id of readIds(reader, snapshot))
        tests.set(id, readList(reader, reader.uint));
    for (let left = reader.count(); left > 0; left--) {
        // The reader's own word: ids are compared, never taken apart.
        const id = reader.text();
        tests.set(id, readList(reader, reader.uint));
    }
    return { runs, tests };
}

// EXTERNAL MODULE: ./lib/domain/mutants.js
var mutants = __webpack_require__(7068);
;// CONCATENATED MODULE: ./lib/baseline/mutants-section.js





/** Stored as their place in this list: new ones go to the end. */
const STORED = [
    'killed',
    'timeout',
    'survived',
    'no-coverage',
    'pending',
    'invalid',
    'ignored',
];
/** All mutants, and how many each report has. */
function writeMutants(writer, mutants, reports) {
    writer.uint(mutants.reports);
    writeList(writer, mutants.unresolved, writer.text);
    writeList(writer, [...mutants.files], ([path, all]) => {
        writer.text(path);
        let previous = 0;
        writeList(writer, all, ({ line, endLine, mutator, status }) => {
            writer.uint(line - previous);
            previous = line;
            writer.uint(endLine - line);
            writer.text(mutator);
            writeWord(writer, STORED, status);
        });
    });
    const counted = reports.flatMap(({ mutants: counts }, index) => (counts === undefined ? [] : [{ index, counts }]));
    writeList(writer, counted, ({ index, counts }) => {
        writer.uint(index);
        for (const status of STORED)
            writer.uint(counts[status]);
    });
}
function readMutants(reader, reports) {
    const from = reader.uint();
    const unresolved = readList(reader, reader.text);
    const files = new Map(readList(reader, () => {
        const path = (0,domain_text/* repoPath */.q)(reader.text());
        let line = 0;
        const all = readList(reader, () => {
            line += reader.uint();
            const endLine = line + reader.uint();
            if (line === 0 || endLine > 0xffff_ffff)
                throw new DamagedError('has a mutant on no line');
            return { line, endLine, mutator: reader.text(), status: readWord(reader, STORED) };
        });
        return [path, all];
    }));
    const counts = new Map(readList(reader, () => {
        const index = reader.index(reports);
        const read = new Map(STORED.map((status) => [status, reader.uint()]));
        return [index, countsOf((status) => read.get(status) ?? 0)];
    }));
    return { mutants: { files, reports: from, unresolved }, counts };
}
function countsOf(count) {
    const [killed, timeout, survived, uncovered, pending, invalid, ignored] = mutants/* MUTANT_STATUSES */.t.map(count);
    return {
        killed: killed ?? 0,
        timeout: timeout ?? 0,
        survived: survived ?? 0,
        'no-coverage': uncovered ?? 0,
        pending: pending ?? 0,
        invalid: invalid ?? 0,
        ignored: ignored ?? 0,
    };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/baseline/sections.js


const BLOCK_HEADER_BYTES = 9;
/** Of one section, unpacked: a million tests take about 60 MB, and pack to a tenth at least. */
const SECTION_LIMIT = 1024 * 1024 * 1024;
const MOST_PACKED = { free: 64 * 1024 * 1024, times: 200 };
/** Appends a section, block by block. */
function pack(section, write, blocks) {
    let isFirst = true;
    const writer = createWriter((raw, is) => {
        const quality = isFirst && is === 'last' ? QUALITY.small : QUALITY.large;
        isFirst = false;
        const packed = (0,external_node_zlib_.brotliCompressSync)(raw, {
            params: { [external_node_zlib_.constants.BROTLI_PARAM_QUALITY]: quality, [external_node_zlib_.constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
        });
        const header = Buffer.alloc(BLOCK_HEADER_BYTES);
        header.writeUInt8(section, 0);
        header.writeUInt32LE(raw.length, 1);
        header.writeUInt32LE(packed.length, 5);
        blocks.push(header, packed);
    });
    write(writer);
    writer.finish();
}
/** Of a section of more than one block the time for the best packing is felt. */
const QUALITY = { small: 9, large: 5 };
/** The sections of a body by their numbers, not unpacked. */
function readSections(body) {
    const sections = new Map();
    let latest;
    for (let at = 0; at < body.length;) {
        if (body.length - at < BLOCK_HEADER_BYTES)
            throw new DamagedError('ends in the middle');
        const number = body.readUInt8(at);
        const size = body.readUInt32LE(at + 1);
        const length = body.readUInt32LE(at + 5);
        at += BLOCK_HEADER_BYTES;
        if (length > body.length - at)
            throw new DamagedError('ends in the middle');
        const known = sections.get(number);
        if (known !== undefined && known !== latest)
            throw new DamagedError('has a section twice');
        latest = known ?? { size: 0, packed: 0, blocks: [] };
        latest.size += size;
        latest.packed += length;
        latest.blocks.push({ size, packed: body.subarray(at, at + length) });
        sections.set(number, latest);
        at += length;
    }
    return sections;
}
/** What `read` makes of a section, all of which it must read; `undefined`: there is none. */
function unpack(sections, section, read) {
    return unpackBeginning(sections, section, (reader) => {
        const value = read(reader);
        reader.end();
        return value;
    });
}
/** As `unpack`; what `read` leaves is left. */
function unpackBeginning(sections, section, read) {
    const found = sections.get(section);
    return found === undefined ? undefined : read(createReader(sourceOf(found)));
}
function sourceOf({ size, packed, blocks }) {
    const isMore = size > Math.min(SECTION_LIMIT, MOST_PACKED.free + packed * MOST_PACKED.times);
    if (isMore || blocks.some((block) => block.size > BLOCK_BYTES))
        throw new DamagedError('would unpack to more than any snapshot has');
    return { size, blocks: unpackBlocks(blocks) };
}
function* unpackBlocks(blocks) {
    for (const block of blocks)
        yield unpackBlock(block);
    return undefined;
}
function unpackBlock({ size, packed }) {
    let raw;
    try {
        // One byte more than announced is already wrong. In one piece: no copy.
        raw = (0,external_node_zlib_.brotliDecompressSync)(packed, { maxOutputLength: size + 1, chunkSize: Math.max(size + 1, 64) });
    }
    catch {
        throw new DamagedError('cannot be unpacked');
    }
    if (raw.length !== size)
        throw new DamagedError('has a section of another size than announced');
    return raw;
}

// EXTERNAL MODULE: ./lib/merge/attempts.js
var merge_attempts = __webpack_require__(71680);
// EXTERNAL MODULE: ./lib/merge/columns.js
var merge_columns = __webpack_require__(13599);
// EXTERNAL MODULE: ./lib/merge/int-column.js
var int_column = __webpack_require__(43972);
// EXTERNAL MODULE: ./lib/compare/root-line.js
var root_line = __webpack_require__(98438);
// EXTERNAL MODULE: ./lib/compare/signature.js + 1 modules
var signature = __webpack_require__(34743);
;// CONCATENATED MODULE: ./lib/baseline/attempts.js





/** Places of outcomes; new ones go to the end. */
const CODES = { passed: 0, failure: 1, error: 2, skipped: 3, expectedFailure: 4 };
function writeAttempts(writer, attempts, suite) {
    writeList(writer, attempts, (attempt) => {
        switch (attempt.status) {
            case 'passed':
                writer.uint(CODES.passed);
                return;
            case 'failed': {
                writer.uint(attempt.kind === 'failure' ? CODES.failure : CODES.error);
                writeList(writer, (0,domain_tests/* failuresOf */.dJ)(attempt), (failure) => {
                    const { type, message, detail } = abridge(failure, suite);
                    for (const text of [type, message, detail])
                        writer.text(text);
                });
                return;
            }
            case 'skipped':
                writer.uint(attempt.expectedFailure ? CODES.expectedFailure : CODES.skipped);
                writer.text(attempt.reason);
                return;
        }
    });
}
/** Equal skips are one. */
function createAttemptReader(reader) {
    const skips = new Map();
    return () => {
        const attempts = readList(reader, () => readAttempt(reader));
        const [first] = attempts;
        if (first === undefined)
            throw new DamagedError('has a test without an outcome');
        if (attempts.length > 1 || first.status !== 'skipped')
            return attempts;
        const key = `${first.expectedFailure}${first.reason}`;
        const shared = skips.get(key) ?? attempts;
        skips.set(key, shared);
        return shared;
    };
}
function readAttempt(reader) {
    const code = reader.uint();
    switch (code) {
        case CODES.passed:
            return domain_tests/* PASSED */.f5;
        case CODES.failure:
        case CODES.error: {
            const [failure, ...others] = readList(reader, () => readFailure(reader));
            if (failure === undefined)
                throw new DamagedError('has a failure that says nothing');
            const kind = code === CODES.failure ? 'failure' : 'error';
            return { status: 'failed', kind, failure, ...(others.length === 0 ? {} : { others }) };
        }
        case CODES.skipped:
        case CODES.expectedFailure:
            return { status: 'skipped', reason: reader.text(), expectedFailure: code === CODES.expectedFailure };
    }
    throw new DamagedError('has an outcome that is not known');
}
function readFailure(reader) {
    return { type: reader.text(), message: reader.text(), detail: reader.text() };
}
/** Of a longer text of a failure the beginning and the end are stored, where that leaves its signature what it is. */
const attempts_STORED = 600;
function abridge(failure, suite) {
    const { type, message, detail } = failure;
    if (message.length <= attempts_STORED && detail.length <= attempts_STORED)
        return failure;
    const short = { type, message: shorten(message), detail: shorten(detail) };
    // It was stored before.
    if (short.message === message && short.detail === detail)
        return failure;
    // The same line, unmasked: a policy's own masks may look at any part of it.
    const isSame = (0,root_line/* rootLine */.N)(short) === (0,root_line/* rootLine */.N)(failure) && (0,signature/* signatureOf */.yK)(short, suite).digest === (0,signature/* signatureOf */.yK)(failure, suite).digest;
    return isSame ? short : failure;
}
function shorten(text) {
    if (text.length <= attempts_STORED)
        return text;
    return `${text.slice(0, attempts_STORED / 2)}\n…\n${text.slice(-attempts_STORED / 2)}`;
}

// EXTERNAL MODULE: ./lib/merge/text-column.js
var text_column = __webpack_require__(71364);
;// CONCATENATED MODULE: ./lib/baseline/names.js


/** Names of tests: mostly different, so none is looked up. Lengths and characters are kept apart, which packs better. */
function writeNames(writer, slices) {
    let characters = 0;
    for (const { columns, from, to } of slices()) {
        const { ends, wide } = columns.names.raw();
        let start = startOf(ends, from);
        for (let index = from; index < to; index++) {
            const end = ends[index] ?? start;
            writer.uint((end - start) * 2 + (wide.has(index) ? 1 : 0));
            characters += end - start;
            start = end;
        }
    }
    writer.uint(characters);
    for (const { columns, from, to } of slices()) {
        const texts = columns.names.raw();
        writer.raw(texts.characters.subarray(startOf(texts.ends, from), startOf(texts.ends, to)));
    }
}
function startOf(ends, index) {
    return index === 0 ? 0 : (ends[index - 1] ?? 0);
}
function readNames(reader, total) {
    const ends = new Uint32Array(total);
    const wide = new Set();
    let end = 0;
    for (let index = 0; index < total; index++) {
        const length = reader.uint();
        if (length % 2 === 1)
            wide.add(index);
        end += Math.floor(length / 2);
        if (end > MOST_CHARACTERS)
            throw new DamagedError('has names of the wrong length');
        ends[index] = end;
    }
    if (reader.uint() !== end)
        throw new DamagedError('has names of the wrong length');
    const raw = { ends, characters: reader.raw(end), wide };
    return (0,text_column/* textColumnOf */.N)(raw);
}
const MOST_CHARACTERS = 2 ** 32 - 1;

;// CONCATENATED MODULE: ./lib/baseline/suites-section.js











/** Suites with the cases of all of them as columns. A passed case is a name, a duration and a share in some runs. */
function writeSuites(writer, suites) {
    writeList(writer, suites, ({ environment, name, state, reasons, cases }) => {
        writer.text(environment);
        writer.text(name);
        writeWord(writer, SUITE_STATES, state);
        writeList(writer, reasons, writer.text);
        writer.uint(cases.length);
    });
    writeRuns(writer, suites);
    writeNames(writer, () => segmentsIn(suites));
    for (const { columns, from, to } of segmentsIn(suites)) {
        for (let index = from; index < to; index++)
            writer.uint(columns.ms.at(index) + 1);
    }
    writeSparse(writer, suites, ordinalsOf, (ordinal) => writer.uint(ordinal));
    writeSparse(writer, suites, unusualOf, ({ kind, attempts }, suite) => {
        writeWord(writer, KINDS, kind);
        writeAttempts(writer, attempts, suite);
    });
}
/** Looked through as often as it takes: of a hundred thousand suites no list is made. */
function* segmentsIn(suites) {
    for (const { cases } of suites)
        yield* (0,case_list/* segmentsOf */.OD)(cases);
    return undefined;
}
/** What only a few cases have: how many do, then each after what lies between it and the one before. */
function writeSparse(writer, suites, valuesOf, write) {
    let count = 0;
    for (const segment of segmentsIn(suites))
        count += valuesOf(segment).length;
    writer.uint(count);
    const gap = createGaps();
    let before = 0;
    for (const suite of suites) {
        for (const segment of (0,case_list/* segmentsOf */.OD)(suite.cases)) {
            for (const [index, value] of valuesOf(segment)) {
                writer.uint(gap(before + index - segment.from));
                write(value, suite);
            }
            before += segment.length;
        }
    }
}
function unusualOf({ columns, from, to }) {
    const indices = columns.unusual.between(from, to);
    return indices.map((index) => [index, columns.unusual.get(index) ?? merge_columns/* USUAL */.VY]);
}
function ordinalsOf({ ordinals, from, to }) {
    if (ordinals.size === 0)
        return suites_section_NONE;
    const found = [];
    for (let index = from; index < to; index++) {
        const ordinal = ordinals.get(index);
        if (ordinal !== undefined)
            found.push([index, ordinal]);
    }
    return found;
}
const suites_section_NONE = [];
/** What neighbours mostly have in common. */
function writeRuns(writer, suites) {
    const reports = createRunColumn();
    const classnames = createRunColumn();
    const files = createRunColumn();
    const lines = createRunColumn();
    for (const segment of segmentsIn(suites)) {
        const { columns, report, length: cases } = segment;
        reports.push(report, cases);
        (0,merge_columns/* eachRun */.hy)(columns.classnames, segment, classnames.push);
        (0,merge_columns/* eachRun */.hy)(columns.files, segment, files.push);
        (0,merge_columns/* eachRun */.hy)(columns.lines, segment, (line, length) => lines.push(line === undefined ? 0 : line + 1, length));
    }
    reports.write(writer, writer.uint);
    classnames.write(writer, writer.text);
    files.write(writer, (file) => {
        writer.byte(file === undefined ? 0 : 1);
        if (file !== undefined)
            writer.text(file);
    });
    lines.write(writer, writer.uint);
}
/** Ascending numbers as what lies between them. */
function createGaps() {
    let previous = -1;
    return (index) => {
        const gap = index - previous - 1;
        previous = index;
        return gap;
    };
}
function readSuites(reader, reportCount) {
    const sizes = [];
    const suites = readList(reader, () => {
        const suite = {
            environment: reader.text(),
            name: reader.text(),
            state: readWord(reader, SUITE_STATES),
            reasons: readList(reader, reader.text),
            cases: NO_CASES,
        };
        sizes.push(reader.uint());
        return suite;
    });
    const total = sizes.reduce((sum, size) => sum + size, 0);
    reader.expect(total);
    const reports = readRunColumn(reader, total, () => reader.index(reportCount));
    const columns = readColumns(reader, total);
    const ordinals = readOrdinals(reader, total);
    readUnusual(reader, columns);
    const segmentsOf = createCutter(reports, { columns, ordinals });
    let from = 0;
    suites.forEach((suite, index) => {
        const to = from + (sizes[index] ?? 0);
        suite.cases = (0,case_list/* listCases */.qz)(segmentsOf(from, to));
        from = to;
    });
    return suites;
}
const NO_CASES = [];
function readRunColumn(reader, total, read) {
    const runs = { starts: [], values: [] };
    readRuns(reader, { total, read }, (value, from) => {
        runs.starts.push(from);
        runs.values.push(value);
    });
    return runs;
}
function readColumns(reader, total) {
    const classnames = readRunColumn(reader, total, reader.text);
    const files = readRunColumn(reader, total, () => (reader.index(2) === 1 ? (0,domain_text/* repoPath */.q)(reader.text()) : undefined));
    const lines = readRunColumn(reader, total, () => {
        const line = reader.uint();
        return line === 0 ? undefined : line - 1;
    });
    const names = readNames(reader, total);
    const ms = (0,int_column/* createIntColumn */.i)(total);
    for (let index = 0; index < total; index++)
        ms.push(reader.uint() - 1);
    return { ...(0,merge_columns/* createColumns */.k7)(), classnames, files, lines, names, ms };
}
function readOrdinals(reader, total) {
    let index = -1;
    const ordinals = new Map();
    for (let left = reader.count(); left > 0; left--) {
        index += reader.uint() + 1;
        if (index >= total)
            throw new DamagedError('numbers a test that it does not hold');
        ordinals.set(index, reader.uint());
    }
    return ordinals;
}
function readUnusual(reader, columns) {
    const readAttempts = createAttemptReader(reader);
    let index = -1;
    for (let left = reader.count(); left > 0; left--) {
        index += reader.uint() + 1;
        if (index >= columns.names.length)
            throw new DamagedError('has an outcome of a test that it does not hold');
        const kind = readWord(reader, KINDS);
        const attempts = readAttempts();
        const passed = attempts.length === 1 && attempts[0]?.status === 'passed';
        columns.unusual.set(index, { kind, verdict: (0,merge_attempts/* verdictOf */.V)(attempts), attempts: passed ? domain_tests/* PASSED_ONCE */.Xw : attempts });
    }
}
/** Cuts the cases of a suite where their report changes. */
function createCutter(reports, shared) {
    let run = 0;
    return (from, to) => {
        let segments;
        for (let at = from; at < to;) {
            while ((reports.starts[run + 1] ?? to) <= at)
                run++;
            const end = Math.min(to, reports.starts[run + 1] ?? to);
            const { columns, ordinals } = shared;
            const segment = (0,case_list/* createSegment */.er)({ columns, ordinals, from: at, to: end }, reports.values[run] ?? 0);
            // Most suites have one: an array that grows has room for seventeen.
            if (segments === undefined)
                segments = [segment];
            else
                segments.push(segment);
            at = end;
        }
        return segments ?? [];
    };
}

;// CONCATENATED MODULE: ./lib/baseline/codec.js











/**
 * A stored snapshot: eight bytes that say what it is (`test-hea` would be text: it begins with 0x89, as PNG does), a version, the first 16
 * bytes of the SHA-256 of the rest, then sections. A section is one block after the other, so that neither side ever has all of it twice;
 * a block is the number of its section, its size unpacked and packed (32 bits each, little endian), and its bytes, packed with Brotli. A
 * section of an unknown number is left out: later versions may add some. The same snapshot gives the same bytes.
 */
const MAGIC = Buffer.from([0x89, 0x54, 0x48, 0x53, 0x0d, 0x0a, 0x1a, 0x0a]);
const VERSION = 2;
const DIGEST_BYTES = 16;
const HEADER_BYTES = MAGIC.length + 1 + DIGEST_BYTES;
const SECTIONS = {
    meta: 1,
    tests: 2,
    coverage: 3,
    history: 4,
    errors: 5,
    durations: 6,
    mutants: 7,
    suites: 8,
    kept: 9,
    flakes: 10,
};
function encodeSnapshot(snapshot, meta) {
    const blocks = [];
    const section = (number, write) => {
        pack(number, write, blocks);
    };
    section(SECTIONS.meta, (writer) => writeOptional(writer, meta.sha, writer.text));
    section(SECTIONS.tests, (writer) => {
        writeReports(writer, snapshot.reports);
        writeSuites(writer, snapshot.suites);
    });
    const { coverage, mutants, suiteCoverage, keptCoverage } = snapshot;
    if (coverage !== undefined)
        section(SECTIONS.coverage, (writer) => writeCoverage(writer, coverage));
    if (mutants !== undefined)
        section(SECTIONS.mutants, (writer) => writeMutants(writer, mutants, snapshot.reports));
    if (suiteCoverage !== undefined)
        section(SECTIONS.suites, (writer) => writeSuiteCoverage(writer, suiteCoverage));
    if (keptCoverage !== undefined)
        section(SECTIONS.kept, (writer) => writeKeptCoverage(writer, keptCoverage));
    const { history } = meta;
    if (history !== undefined) {
        const { tests, durations } = history;
        const records = inPlace(tests, snapshot);
        section(SECTIONS.history, (writer) => writeHistory(writer, history.runs, records));
        section(SECTIONS.errors, (writer) => writeErrors(writer, history.rules, records));
        section(SECTIONS.flakes, (writer) => writeFlakes(writer, records));
        if (durations !== undefined) {
            const timed = inPlace(durations.tests, snapshot);
            section(SECTIONS.durations, (writer) => writeDurations(writer, durations.runs, timed));
        }
    }
    const digest = (0,external_node_crypto_.createHash)('sha256');
    for (const block of blocks)
        digest.update(block);
    return Buffer.concat([MAGIC, Uint8Array.of(VERSION), digest.digest().subarray(0, DIGEST_BYTES), ...blocks]);
}
/**
 * A snapshot that can be trusted in every field, or what is wrong with the file. Never a half. `runs` of the history are enough for whoever
 * joins shards, of which the history of single tests is dropped.
 */
function decodeSnapshot(data, history = 'history') {
    try {
        return decode(Buffer.from(data.buffer, data.byteOffset, data.byteLength), history);
    }
    catch (error) {
        if (error instanceof DamagedError)
            return { problem: `the snapshot is damaged: it ${error.message}` };
        throw error;
    }
}
function decode(data, wanted) {
    if (data.length === 0)
        return { problem: 'it is empty, wanted a snapshot' };
    if (!data.subarray(0, MAGIC.length).equals(MAGIC))
        return { problem: 'it is no snapshot: wanted a file that "snapshot" wrote' };
    if (data.length < HEADER_BYTES)
        throw new DamagedError('ends in the middle');
    const version = data[MAGIC.length];
    if (version !== VERSION) {
        return {
            problem: `it is a snapshot of version ${version}, wanted ${VERSION}: it was written by another version of this program`,
        };
    }
    const body = data.subarray(HEADER_BYTES);
    if (!digestOf(body).equals(data.subarray(MAGIC.length + 1, HEADER_BYTES)))
        throw new DamagedError('does not have the digest that it names');
    const sections = readSections(body);
    const sha = unpack(sections, SECTIONS.meta, (reader) => readOptional(reader, reader.text));
    const tests = unpack(sections, SECTIONS.tests, (reader) => {
        const reports = readReports(reader);
        return { reports, suites: readSuites(reader, reports.length) };
    });
    if (tests === undefined)
        throw new DamagedError('has no section for tests');
    const coverage = unpack(sections, SECTIONS.coverage, readCoverage);
    const mutated = unpack(sections, SECTIONS.mutants, (reader) => readMutants(reader, tests.reports.length));
    const suiteCoverage = unpack(sections, SECTIONS.suites, readSuiteCoverage);
    const keptCoverage = unpack(sections, SECTIONS.kept, readKeptCoverage);
    const plain = {
        ...tests,
        coverage,
        ...(suiteCoverage === undefined ? {} : { suiteCoverage }),
        ...(keptCoverage === undefined ? {} : { keptCoverage }),
    };
    const snapshot = mutated === undefined ? plain : withMutants(plain, mutated);
    const history = wanted === 'runs' ? unpackRuns(sections) : unpackHistory(sections, snapshot);
    return {
        snapshot,
        meta: { ...(sha === undefined ? {} : { sha }), ...(history === undefined ? {} : { history }) },
    };
}
function withMutants(snapshot, { mutants, counts }) {
    const reports = snapshot.reports.map((row, index) => {
        const ofReport = counts.get(index);
        return ofReport === undefined ? row : { ...row, mutants: ofReport };
    });
    return { ...snapshot, reports, mutants };
}
function unpackRuns(sections) {
    const runs = unpackBeginning(sections, SECTIONS.history, readHistoryRuns);
    return runs && { runs, tests: new Map() };
}
/** Sections of a history that an older version did not write are not there. */
function unpackHistory(sections, snapshot) {
    const history = unpack(sections, SECTIONS.history, (reader) => readHistory(reader, snapshot));
    if (history === undefined)
        return undefined;
    const detailed = unpack(sections, SECTIONS.errors, (reader) => readErrors(reader, history)) ?? history;
    const remembered = unpack(sections, SECTIONS.flakes, (reader) => readFlakes(reader, detailed)) ?? detailed;
    const durations = unpack(sections, SECTIONS.durations, (reader) => readDurations(reader, snapshot));
    return durations === undefined ? remembered : { ...remembered, durations };
}
function digestOf(body) {
    return (0,external_node_crypto_.createHash)('sha256').update(body).digest().subarray(0, DIGEST_BYTES);
}


/***/ })

};
