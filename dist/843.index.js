export const id = 843;
export const ids = [843];
export const modules = {

/***/ 23131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G_: () => (/* binding */ deletedFile),
  bm: () => (/* binding */ diffHeader),
  ec: () => (/* binding */ fileDiff),
  Jd: () => (/* binding */ newFile),
  y0: () => (/* binding */ readExtended),
  hn: () => (/* binding */ readSides)
});

// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/compare/git-names.js

/** A name in the header of a diff: git puts names with unusual characters in quotes and escapes their bytes as C does. */
function unquoted(written) {
    if (!written.startsWith('"'))
        return written;
    const bytes = [];
    const inner = external_node_buffer_.Buffer.from(written.slice(1, written.endsWith('"') ? -1 : undefined));
    for (let i = 0; i < inner.length; i++) {
        const byte = inner[i] ?? 0;
        if (byte !== BACKSLASH) {
            bytes.push(byte);
            continue;
        }
        const next = String.fromCharCode(inner[++i] ?? BACKSLASH);
        if (next >= '0' && next <= '7') {
            bytes.push(Number.parseInt(inner.toString('latin1', i, i + 3), 8) & 0xff);
            i += 2;
        }
        else
            bytes.push((ESCAPES.get(next) ?? next).charCodeAt(0));
    }
    return external_node_buffer_.Buffer.from(bytes).toString('utf8');
}
const BACKSLASH = 92;
const ESCAPES = new Map([
    ['a', '\x07'],
    ['b', '\b'],
    ['t', '\t'],
    ['n', '\n'],
    ['v', '\v'],
    ['f', '\f'],
    ['r', '\r'],
]);
/** Both names of a `diff --git` line, with their prefixes; `undefined` where blanks in different names leave the border unknown. */
function headerNames(line) {
    const names = line.slice('diff --git '.length);
    const quotes = /^("(?:[^"\\]|\\.)*"|[^" ]\S*) ("(?:[^"\\]|\\.)*"|[^" ]\S*)$/.exec(names);
    if (quotes !== null)
        return [unquoted(quotes[1] ?? ''), unquoted(quotes[2] ?? '')];
    // Names with blanks: the same one twice, so that the border lies in the middle.
    const middle = (names.length - 1) / 2;
    if (!Number.isInteger(middle) || names[middle] !== ' ')
        return undefined;
    return [names.slice(0, middle), names.slice(middle + 1)];
}
/**
 * The name of a file that is not renamed, without prefixes: what both names end in. So `a/x` and `b/x` are `x`, with any prefix
 * (diff.mnemonicPrefix, diff.srcPrefix) or none (diff.noprefix). `undefined`: they end in nothing common.
 */
function commonName([before, after]) {
    if (before === after)
        return before;
    if (before[1] === '/' && after[1] === '/' && before.slice(2) === after.slice(2))
        return before.slice(2);
    const left = before.split('/');
    const right = after.split('/');
    let common = 0;
    while (common < Math.min(left.length, right.length) && left.at(-1 - common) === right.at(-1 - common))
        common++;
    return common === 0 ? undefined : left.slice(left.length - common).join('/');
}
/** The name in a `---` or `+++` line; `undefined`: there is no file on that side. */
function sideName(line) {
    // Behind a tab: nothing (git, for names with blanks) or the time (diff -u).
    const written = line.slice(4);
    const name = written.startsWith('"') ? unquoted(written.trimEnd()) : written.replace(/\t.*$/, '').trimEnd();
    return name === '/dev/null' ? undefined : name;
}

;// CONCATENATED MODULE: ./lib/compare/diff-header.js


function diffHeader(gitLine) {
    const names = gitLine === undefined ? undefined : headerNames(gitLine);
    return {
        isGit: gitLine !== undefined,
        name: names === undefined ? undefined : commonName(names),
        hasSides: false,
        isNew: false,
        isDeleted: false,
        isCopy: false,
        binary: false,
        edits: [],
        taken: new Map(),
        given: new Set(),
        titles: { taken: new Set(), given: new Set() },
        rows: { taken: [], given: [] },
        around: new Set(),
    };
}
/** The lines between `diff --git` and the first hunk. */
function readExtended(text, header) {
    if (text.startsWith('new file mode '))
        header.isNew = true;
    else if (text.startsWith('deleted file mode '))
        header.isDeleted = true;
    else if (text.startsWith('Binary files ') || text === 'GIT binary patch')
        header.binary = true;
    const renamed = /^(rename|copy) (from|to) (.+)$/.exec(text);
    if (renamed === null)
        return;
    if (renamed[2] === 'from')
        header.from = unquoted(renamed[3] ?? '');
    else
        header.to = unquoted(renamed[3] ?? '');
    header.isCopy ||= renamed[1] === 'copy';
}
function readSides(before, after, header) {
    header.before = sideName(before);
    header.after = sideName(after);
    header.hasSides = true;
    header.isNew ||= header.before === undefined;
    header.isDeleted ||= header.after === undefined;
}
/** More lines than any file has. */
const ALL = 0xffff_ffff;
const ALL_NEW = [{ base: 1, removed: 0, head: 1, added: ALL }];
const ALL_GONE = [{ base: 1, removed: ALL, head: 1, added: 0 }];
/** A new, copied or deleted file is new or gone as a whole, whatever the hunks show (none, with `--irreversible-delete`). */
function fileDiff(header) {
    const { binary, isCopy, edits, taken, given, titles, rows, around } = header;
    const found = taken.size + given.size + titles.taken.size + titles.given.size + rows.taken.length;
    const tests = found === 0 ? {} : { tests: { taken, given, titles, rows, around } };
    const { base, head } = namesOf(header);
    if (base === undefined && head === undefined)
        return undefined;
    if (header.isDeleted && base !== undefined)
        return { ...deletedFile((0,domain_text/* repoPath */.q)(base), { binary }), ...tests };
    if (head === undefined)
        return undefined;
    if (header.isNew || isCopy)
        return { ...newFile((0,domain_text/* repoPath */.q)(head)), binary, ...tests };
    return { base: (0,domain_text/* repoPath */.q)(base ?? head), head: (0,domain_text/* repoPath */.q)(head), edits, binary, ...tests };
}
/** All its lines are gone. */
function deletedFile(base, { binary }) {
    return { base, head: undefined, edits: ALL_GONE, binary };
}
/** All its lines are new. */
function newFile(head) {
    return { base: undefined, head, edits: ALL_NEW, binary: false };
}
function namesOf({ from, to, name, before, after }) {
    if (from !== undefined && to !== undefined)
        return { base: from, head: to };
    if (name !== undefined)
        return { base: name, head: name };
    if (before !== undefined && after !== undefined) {
        const common = commonName([before, after]);
        return { base: common ?? before, head: common ?? after };
    }
    // One side alone, in a diff without `diff --git`: the prefixes are git's own or none.
    return { base: before?.replace(/^a\//, ''), head: after?.replace(/^b\//, '') };
}


/***/ }),

/***/ 7736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ diffParser)
});

// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
// EXTERNAL MODULE: ./lib/compare/definitions.js
var definitions = __webpack_require__(19449);
// EXTERNAL MODULE: ./lib/compare/diff-header.js + 1 modules
var diff_header = __webpack_require__(23131);
;// CONCATENATED MODULE: ./lib/compare/enclosing.js

const CLASS = /^\s{0,80}(?:(?:export|default|public|private|protected|internal|abstract|final|sealed|static|open|data|inner|partial)\s{1,8}){0,6}(?:class|object|struct|trait|interface|module|mod|namespace)\s{1,8}([A-Za-z_$][\w$]{0,200})/;
/** `heading`: what git writes behind the `@@`, the last line before the hunk that is not indented. */
function enclosing(heading) {
    const open = [];
    let last;
    function note(line) {
        if (line.trim() === '')
            return;
        const indent = line.length - line.trimStart().length;
        while ((open.at(-1)?.indent ?? -1) >= indent)
            open.pop();
        last = indent === 0 ? '' : open.at(-1)?.title;
        const title = titleIn(line);
        if (title !== undefined)
            open.push({ indent, title });
    }
    const title = titleIn(heading);
    if (title !== undefined)
        open.push({ indent: 0, title });
    return { note, last: () => last };
}
/** The title of a group of tests, or the name of a class, that begins in the line. */
function titleIn(line) {
    return (0,definitions/* isComment */.Cn)(line) ? undefined : (CLASS.exec(line)?.[1] ?? (0,definitions/* groupTitle */.SZ)(line));
}

;// CONCATENATED MODULE: ./lib/compare/diff-parser.js





const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/** `first`: the file to which hunks belong that come without a header. */
function diffParser(first) {
    const files = [];
    let header = first;
    let hunk;
    /** What is above the next line of base says that a function there is a test. */
    let isMarked = true;
    /** A `---` line: the next one may be its `+++`. */
    let minus;
    function finish() {
        const file = header === undefined ? undefined : (0,diff_header/* fileDiff */.ec)(header);
        if (file !== undefined)
            files.push(file);
        header = undefined;
    }
    function line(bytes, start, end, number) {
        if (hunk !== undefined) {
            if (!readContent(hunk, start === end ? BLANK : bytes[start])) {
                const found = (0,printable/* quote */.hD)(bytes.toString('utf8', start, Math.min(end, start + 200)));
                throw new diagnostic/* ReportError */.$g(`found ${found} within a hunk, wanted ${hunk.baseLeft} more lines of base and ${hunk.headLeft} of head`, number);
            }
            if (hunk.ofTests && end - start < definitions/* LONGEST_DEFINITION */.T0)
                noteTest(bytes.toString('utf8', start, end), hunk.around);
            if (hunk.baseLeft + hunk.headLeft === 0)
                hunk = closeHunk(hunk);
            return;
        }
        // No content comes here: the first letter tells headers from anything else.
        if (start < end && BEGINNINGS.has(bytes[start] ?? 0))
            headerLine(bytes.toString('utf8', start, end), number);
    }
    function noteTest(line, around) {
        if (header === undefined)
            return;
        const text = line.slice(1);
        if (line.startsWith('+')) {
            for (const name of (0,definitions/* mentionedTests */.xA)(text))
                header.given.add(name);
            noteTitle(text, header.titles.given);
            noteRow(text, header.rows.given);
            return;
        }
        noteGroup(text, header);
        around.note(text);
        if (line.startsWith('-')) {
            noteTitle(text, header.titles.taken);
            noteRow(text, header.rows.taken);
        }
        const name = line.startsWith('-') && isMarked ? (0,definitions/* deletedTest */.W9)(text, nameOf(header)) : undefined;
        isMarked = (0,definitions/* marksTest */.Zi)(text, nameOf(header), isMarked);
        if (name !== undefined)
            header.taken.set(name, [...(header.taken.get(name) ?? []), around.last()]);
    }
    function noteRow(text, rows) {
        if (rows.length < MOST_ROWS && (0,definitions/* mayBeRow */.Fo)(text))
            rows.push(text);
    }
    function noteTitle(text, titles) {
        const title = titleIn(text);
        if (title !== undefined)
            titles.add(title);
    }
    function noteGroup(text, { around }) {
        const title = (0,definitions/* groupTitle */.SZ)(text);
        if (title !== undefined)
            around.add(title);
    }
    /** `false`: the line belongs to no hunk. */
    function readContent(open, mark) {
        if (mark === MINUS && open.baseLeft > 0) {
            open.base++;
            open.baseLeft--;
            return true;
        }
        if (mark === PLUS && open.headLeft > 0) {
            open.head++;
            open.headLeft--;
            return true;
        }
        // Also an empty line: context of which an editor took the blank away.
        if (mark === BLANK && open.baseLeft > 0 && open.headLeft > 0) {
            closeEdit(open);
            open.baseFrom = ++open.base;
            open.baseLeft--;
            open.headFrom = ++open.head;
            open.headLeft--;
            return true;
        }
        return mark === BACKSLASH; // "\ No newline at end of file"
    }
    function closeEdit({ base, head, baseFrom, headFrom }) {
        if (base === baseFrom && head === headFrom)
            return;
        header?.edits.push({ base: baseFrom, removed: base - baseFrom, head: headFrom, added: head - headFrom });
    }
    function closeHunk(open) {
        closeEdit(open);
        return undefined;
    }
    function headerLine(text, number) {
        const before = minus;
        minus = undefined;
        if (text.startsWith('diff --git ')) {
            finish();
            header = (0,diff_header/* diffHeader */.bm)(text);
        }
        else if (text.startsWith('diff --cc ') || text.startsWith('diff --combined ') || text.startsWith('@@@ ')) {
            throw new diagnostic/* ReportError */.$g('found a combined diff (of a merge), wanted one with a single base: git diff base...head', number);
        }
        else if (text.startsWith('@@ '))
            openHunk(text, number);
        else if (text.startsWith('--- '))
            minus = text;
        else if (text.startsWith('+++ ') && before !== undefined)
            sides(before, text);
        else if (header !== undefined)
            (0,diff_header/* readExtended */.y0)(text, header);
    }
    function sides(before, after) {
        let current = header;
        if (current === undefined || !current.isGit || current.hasSides) {
            finish();
            current = (0,diff_header/* diffHeader */.bm)(undefined);
            header = current;
        }
        (0,diff_header/* readSides */.hn)(before, after, current);
    }
    function openHunk(text, number) {
        const found = HUNK.exec(text);
        const base = found?.[1];
        const baseLines = found?.[2] ?? '1';
        const head = found?.[3];
        const headLines = found?.[4] ?? '1';
        if (header === undefined || found === null || base === undefined || head === undefined) {
            const wanted = header === undefined ? '--- and +++ before it' : '@@ -<line>,<lines> +<line>,<lines> @@';
            throw new diagnostic/* ReportError */.$g(`found ${(0,printable/* quote */.hD)(text)}, wanted ${wanted}`, number);
        }
        const baseLeft = Number(baseLines);
        const headLeft = Number(headLines);
        // Of an empty side the number is that of the line before.
        const baseFrom = Number(base) + (baseLeft === 0 ? 1 : 0);
        const headFrom = Number(head) + (headLeft === 0 ? 1 : 0);
        const last = header.edits[header.edits.length - 1];
        if (last !== undefined && (baseFrom < last.base + last.removed || headFrom < last.head + last.added)) {
            throw new diagnostic/* ReportError */.$g('the hunk lies before the end of the one before it: wanted one diff, git diff base...head', number);
        }
        if (baseLeft + headLeft === 0)
            return;
        const ofTests = (0,definitions/* mayHoldTests */.SE)(nameOf(header));
        // Behind it git writes the last line before the hunk that is not indented.
        const heading = ofTests && text.length < definitions/* LONGEST_DEFINITION */.T0 ? text.slice(found[0].length) : '';
        noteGroup(heading, header);
        const around = enclosing(heading.trimStart());
        isMarked = (0,definitions/* marksTest */.Zi)('', nameOf(header), false);
        hunk = { base: baseFrom, baseLeft, head: headFrom, headLeft, baseFrom, headFrom, line: number, ofTests, around };
    }
    return {
        line,
        end() {
            if (hunk !== undefined)
                throw new diagnostic/* ReportError */.$g('the diff ends within this hunk: it was cut', hunk.line);
            finish();
            return files;
        },
    };
}
function nameOf({ name, before, after }) {
    return name ?? after ?? before ?? '';
}
/** A file of data may be changed as a whole. */
const MOST_ROWS = 2000;
const [MINUS, PLUS, BLANK, BACKSLASH] = [45, 43, 32, 92];
/** Of `diff`, `---`, `+++`, `@@`, `new`, `deleted`, `rename`, `copy`, `Binary` and `GIT`. */
const BEGINNINGS = new Set([...'d-+@nrcBG'].map((letter) => letter.charCodeAt(0)));


/***/ }),

/***/ 47668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ parseDiff),
/* harmony export */   KF: () => (/* binding */ indexed),
/* harmony export */   mm: () => (/* binding */ lineOnHead),
/* harmony export */   o0: () => (/* binding */ withinFolder),
/* harmony export */   y2: () => (/* binding */ withUntracked)
/* harmony export */ });
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37229);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88979);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54621);
/* harmony import */ var _formats_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2924);
/* harmony import */ var _formats_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72155);
/* harmony import */ var _diff_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23131);
/* harmony import */ var _diff_parser_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7736);
/* harmony import */ var _renamed_titles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64969);








/**
 * Reads `git diff` or any unified diff, with any number of context lines, with or without prefixes.
 * @throws ReportError for a diff that ends within a hunk, and for a combined one (of a merge), which has two bases.
 */
function parseDiff(chunks) {
    const parser = (0,_diff_parser_js__WEBPACK_IMPORTED_MODULE_4__/* .diffParser */ .L)();
    const lines = (0,_formats_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .lineReader */ .g)(parser.line);
    for (const block of (0,_formats_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .utf8 */ .A)(chunks))
        lines.write(block);
    lines.end();
    return indexed(parser.end());
}
/** The diff with files that git was not told of yet, each new as a whole. */
function withUntracked(diff, paths) {
    const added = paths.filter((path) => !diff.byHead.has(path));
    return indexed([...diff.files, ...added.map((head) => ({ ...(0,_diff_header_js__WEBPACK_IMPORTED_MODULE_3__/* .newFile */ .Jd)(head), untracked: true }))]);
}
/** The part of the diff that lies in a folder, by the paths from there; what came from elsewhere is new, what went there is deleted. */
function withinFolder({ files }, folder) {
    const inner = (path) => path?.startsWith(`${folder}/`) === true ? (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_6__/* .repoPath */ .q)(path.slice(folder.length + 1)) : undefined;
    return indexed(files.flatMap((file) => {
        const [base, head] = [inner(file.base), inner(file.head)];
        if (base !== undefined && head === undefined)
            return [(0,_diff_header_js__WEBPACK_IMPORTED_MODULE_3__/* .deletedFile */ .G_)(base, file)];
        if (head !== undefined && base === undefined)
            return [{ ...file, ...(0,_diff_header_js__WEBPACK_IMPORTED_MODULE_3__/* .newFile */ .Jd)(head), binary: file.binary }];
        return base === undefined ? [] : [{ ...file, base, head }];
    }));
}
/** The change of these files. @throws ReportError where one is there twice. */
function indexed(files) {
    const byHead = new Map();
    const byBase = new Map();
    for (const file of files) {
        put(byHead, file.head, file);
        put(byBase, file.base, file);
    }
    const deleted = [];
    const renamed = new Map();
    for (const { base, head } of files) {
        // git shows a file that became a link as deleted and new.
        if (base !== undefined && head === undefined && !byHead.has(base))
            deleted.push(base);
        if (base !== undefined && head !== undefined && head !== base)
            renamed.set(base, head);
    }
    const addedTests = new Set(files.flatMap(({ tests }) => [...(tests?.given ?? [])]));
    return {
        files,
        byHead,
        byBase,
        deleted,
        renamed,
        addedTests,
        renamedTitles: (0,_renamed_titles_js__WEBPACK_IMPORTED_MODULE_5__/* .renamedTitlesOf */ .l)(files),
        changedTests: changedTestsOf(files),
        ...deletedTestsOf(files, addedTests),
        ...movedTestsOf(files),
    };
}
/** What is defined elsewhere was moved there, and has to run there. */
function deletedTestsOf(files, given) {
    const deletedTests = new Map();
    for (const { base, tests } of files) {
        const left = [...(tests?.taken ?? [])].filter(([name]) => !given.has(name));
        if (base !== undefined && left.length > 0)
            deletedTests.set(base, { names: new Map(left), around: tests?.around ?? new Set() });
    }
    return deletedTests.size === 0 ? {} : { deletedTests };
}
function changedTestsOf(files) {
    const changed = new Map();
    for (const { base, head, tests } of files) {
        if (base === undefined || head === undefined || tests === undefined)
            continue;
        const rewritten = new Set([...tests.taken.keys()].filter((name) => tests.given.has(name)));
        changed.set(base, { rewritten, rows: tests.rows });
    }
    return changed;
}
function movedTestsOf(files) {
    const given = new Map();
    for (const { head, tests } of files) {
        for (const name of tests?.given ?? [])
            if (head !== undefined)
                given.set(name, (given.get(name) ?? new Set()).add(head));
    }
    const movedTests = new Map();
    for (const { base, tests } of files) {
        for (const [name, stood] of tests?.taken ?? []) {
            const to = given.get(name);
            if (base === undefined || to === undefined)
                continue;
            movedTests.set(name, { from: new Map([...(movedTests.get(name)?.from ?? []), [base, stood]]), to });
        }
    }
    return movedTests.size === 0 ? {} : { movedTests };
}
function put(files, path, file) {
    if (path === undefined)
        return;
    if (files.has(path)) {
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$g(`${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(path)} is in the diff twice: wanted one diff (git diff base...head), found several put together`);
    }
    files.set(path, file);
}
/** Where a line of base is on head; `undefined`: the diff removes it. */
function lineOnHead({ edits }, line) {
    let low = 0;
    let high = edits.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((edits[middle]?.base ?? 0) <= line)
            low = middle + 1;
        else
            high = middle;
    }
    const edit = edits[low - 1];
    if (edit === undefined)
        return line;
    if (line < edit.base + edit.removed)
        return undefined;
    return line - edit.base - edit.removed + edit.head + edit.added;
}


/***/ }),

/***/ 6843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ diffOfCommit),
/* harmony export */   z: () => (/* binding */ untrackedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51753);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79151);
/* harmony import */ var _load_diff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61513);






/** Each is the default of git, unless the user's settings say something else. */
const AS_EVER = [
    '--no-color',
    '--no-ext-diff',
    '--no-textconv',
    '--relative',
    '--find-renames',
    '--unified=0',
    '--inter-hunk-context=0',
    '--ignore-submodules=dirty',
    '--submodule=short',
    '--src-prefix=a/',
    '--dst-prefix=b/',
];
/**
 * From a commit to the working tree, or to another commit; `undefined`: git is not there, or does not have it. It goes through a file, so
 * that a large one takes no memory.
 */
function diffOfCommit(root, from, to) {
    const shas = to === undefined ? [from] : [from, to];
    // What comes from outside is never an option, and a shallow clone knows names of commits that it does not have.
    if (!shas.every((sha) => /^[0-9a-f]{40,64}$/.test(sha) && (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)(root, ['cat-file', '-e', `${sha}^{tree}`]) === '')) {
        return undefined;
    }
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'test-health-diff-'));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'diff');
    try {
        const output = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx', 0o600);
        const isWritten = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .writeGit */ .Y$)(root, ['diff', ...AS_EVER, ...shas, '--'], output);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(output);
        return isWritten
            ? (0,_load_diff_js__WEBPACK_IMPORTED_MODULE_5__/* .loadDiff */ .un)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlocks */ .v)({ real: file, bytes: LARGE }), `git diff ${shas.map((sha) => sha.slice(0, 7)).join(' ')}`)
            : undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Files of the working tree that git neither knows nor ignores, below `root` and by their paths in it; `undefined`: git cannot tell. */
function untrackedFiles(root) {
    const names = (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .askGit */ .gG)(root, ['ls-files', '-z', '--others', '--exclude-standard'], {
        most: MOST_NAMES,
        timeout: 60_000,
    });
    return names?.split('\0').filter((path) => path !== '');
}
const MOST_NAMES = 256 * 1024 * 1024;
/** Read in large blocks. */
const LARGE = 1024 * 1024;


/***/ }),

/***/ 61513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lH: () => (/* binding */ loadAnswer),
  un: () => (/* binding */ loadDiff),
  Kq: () => (/* binding */ loadListed)
});

// EXTERNAL MODULE: ./lib/compare/diff.js
var diff = __webpack_require__(47668);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/formats/lines.js
var formats_lines = __webpack_require__(72155);
// EXTERNAL MODULE: ./lib/compare/definitions.js
var definitions = __webpack_require__(19449);
// EXTERNAL MODULE: ./lib/compare/diff-header.js + 1 modules
var diff_header = __webpack_require__(23131);
// EXTERNAL MODULE: ./lib/compare/diff-parser.js + 1 modules
var diff_parser = __webpack_require__(7736);
;// CONCATENATED MODULE: ./lib/compare/listed-files.js









/**
 * The diff of a pull request from the list of its files. `meanwhile`: what the base branch changed since the pull request left it, where a
 * test merge of both was tested. Of a file that both changed the list has the lines of head alone: they count as not known.
 * @throws ReportError for hunks that are cut or hold anything else, and for a file that is listed twice.
 */
function diffOfListed(files, meanwhile) {
    const hidden = [];
    const diffs = [];
    let isTestHidden = false;
    for (const file of files) {
        if (file.status === 'unchanged')
            continue;
        const both = meanwhile === undefined ? undefined : changedByBoth(file, meanwhile);
        const hunks = both === undefined ? hunksOf(file) : undefined;
        if (hunks === undefined && file.additions > 0)
            isTestHidden ||= (0,definitions/* mayHoldTests */.SE)(file.path);
        const diff = both ?? listedDiff(file, hunks);
        if (diff === undefined)
            continue;
        diffs.push(diff);
        const isUnknown = diff.binary && diff.edits.length === 0 && file.additions + file.deletions > 0;
        if (isUnknown && diff.head !== undefined)
            hidden.push(diff.head);
    }
    // A test that one file loses may be what another gets where nobody sees it: then it was moved, and has to run there.
    const told = isTestHidden ? diffs.map(({ tests: _, ...diff }) => diff) : diffs;
    return { diff: (0,diff/* indexed */.KF)(told), hidden: hidden.sort(domain_text/* byText */.z) };
}
/** `undefined`: they are not shown, or not all of them. */
function hunksOf({ path, patch, additions, deletions }) {
    if (patch === undefined)
        return undefined;
    // Names come from the list: nothing in the text of the hunks may begin another file.
    const header = { ...(0,diff_header/* diffHeader */.bm)(undefined), name: path };
    const parser = (0,diff_parser/* diffParser */.L)(header);
    const lines = (0,formats_lines/* lineReader */.g)(parser.line);
    lines.write(external_node_buffer_.Buffer.from(patch));
    lines.end();
    if (parser.end().length !== 1)
        throw new diagnostic/* ReportError */.$g(`the hunks of ${(0,printable/* quote */.hD)(path)} hold those of another file`);
    const { edits } = header;
    const isWhole = edits.reduce((sum, { added }) => sum + added, 0) === additions &&
        edits.reduce((sum, { removed }) => sum + removed, 0) === deletions;
    return isWhole ? header : undefined;
}
function listedDiff(file, hunks) {
    const { path, previousPath = path, status, additions, deletions } = file;
    const isPure = status === 'renamed' && additions + deletions === 0;
    return (0,diff_header/* fileDiff */.ec)({
        ...(0,diff_header/* diffHeader */.bm)(undefined),
        from: status === 'renamed' ? previousPath : path,
        to: path,
        isNew: status === 'added',
        isCopy: status === 'copied',
        isDeleted: status === 'removed',
        // What is new or gone is so as a whole, whatever is shown; without any line it may be binary.
        binary: hunks === undefined && !isPure && !(isWhole(status) && additions + deletions > 0),
        edits: hunks?.edits ?? [],
        taken: hunks?.taken ?? new Map(),
        given: hunks?.given ?? new Set(),
    });
}
function isWhole(status) {
    return status === 'added' || status === 'copied' || status === 'removed';
}
/** By its names on base and in the test merge; `undefined`: the base branch left it alone. */
function changedByBoth({ path, previousPath, status }, meanwhile) {
    const [from, to] = [(0,domain_text/* repoPath */.q)(status === 'renamed' ? (previousPath ?? path) : path), (0,domain_text/* repoPath */.q)(path)];
    const { byBase, byHead, renamed } = meanwhile;
    if (![from, to].some((each) => byBase.has(each) || byHead.has(each)))
        return undefined;
    // Both can only have deleted it: anything else is a conflict, and there would be no test merge.
    if (status === 'removed')
        return { base: from, head: undefined, edits: [], binary: true };
    const moved = renamed.get(from);
    return { base: moved ?? from, head: status === 'renamed' ? to : (moved ?? to), edits: [], binary: true };
}

;// CONCATENATED MODULE: ./lib/load-diff.js



/**
 * Reads a diff, block by block. `shown`: how a message names it.
 * @throws ConfigError for one that is no diff or was cut: what it does not say would look like a smaller change.
 */
function loadDiff(chunks, shown) {
    return named(shown, () => (0,diff/* parseDiff */.FR)(chunks));
}
/**
 * Reads a diff that a server gave.
 * @throws ConfigError where it is another text: as a diff it would be a change of nothing.
 */
function loadAnswer(text, shown) {
    if (text.trim() !== '' && !text.startsWith('diff --git ')) {
        const message = 'found no diff in the answer, wanted one as git writes it';
        throw new diagnostic/* ConfigError */.xL([{ level: 'error', file: shown, message }]);
    }
    return loadDiff([Buffer.from(text)], shown);
}
/**
 * The change of the files that GitHub lists of a pull request.
 * @throws ConfigError for hunks that are cut, and where the list moved while it was read.
 */
function loadListed(files, meanwhile) {
    return named('the files of the pull request', () => diffOfListed(files, meanwhile));
}
function named(shown, read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof diagnostic/* ReportError */.$g))
            throw error;
        const line = error.line === undefined ? {} : { line: error.line };
        throw new diagnostic/* ConfigError */.xL([{ level: 'error', file: shown, ...line, message: error.message }]);
    }
}


/***/ })

};
