export const id = 843;
export const ids = [843];
export const modules = {

/***/ 44968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runningLine),
/* harmony export */   G: () => (/* binding */ isCodeLine)
/* harmony export */ });
/**
 * Lines that are code by themselves: not blank, no comment, not only brackets. Read off the line alone, so that one within a comment
 * that began above counts as code.
 */
function isCodeLine(bytes, start, end) {
    let at = start;
    while (at < end && ENDINGS.has(bytes[at] ?? 0))
        at++;
    if (at === end)
        return false;
    const [first, next] = [bytes[at], at + 1 < end ? bytes[at + 1] : undefined];
    if (first === HASH)
        return false;
    if (first === SLASH)
        return next !== SLASH && next !== STAR;
    if (first === STAR)
        return next !== undefined && !ENDINGS.has(next) && next !== SLASH && next !== STAR;
    return true;
}
const [HASH, STAR, SLASH] = [0x23, 0x2a, 0x2f];
/** Blanks, and what only begins or ends something that has its words on other lines. */
const ENDINGS = new Set([...' \t\r\f\v()[]{};,'].map((letter) => letter.charCodeAt(0)));
/** Of what is loaded and run. Headers of C are not: most have declarations only. */
const SCRIPT = /\.(?:py|rb|exs?|lua|p[lm]|jl|coffee)$/;
const BRACES = /\.(?:java|kt|scala|groovy|cs|php|swift|dart|go|rs|c|cc|cpp|cxx|m|mm)$/;
const JAVASCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
const RUNS_IN_SCRIPT = /^\s*(?:async\s+)?(?:def|defp|sub|function|return|if|unless|for|while|raise|yield|with|try|begin)\b/;
const RUNS_IN_JAVASCRIPT = /^\s*(?:export\s+)?(?:default\s+)?(?:abstract\s+)?(?:async\s+)?(?:(?:const|let|var|function|class|enum)\s|(?:new|return|if|for|while|switch|throw|try|await)\b)/;
const RUNS_IN_BRACES = /^\s*(?:(?:return|throw|await|yield|defer|try)\b|(?:this\.|self\.|base\.)?\w{1,99}(?:\.\w{1,99}){0,9}\([^;]{0,300}\);)|\b(?:if|for|while|switch|catch|foreach|using|lock|synchronized)\s?\(|^\s*(?:if|for|switch|match|guard)\b.*\{\s*$|\b(?:func|fun|fn|function|def)\s[^;]{0,300}[{=]/;
/** How a line looks that has something to run, in the language that the name of the file says; `undefined`: its kind is none that is known. */
function runningLine(path) {
    if (SCRIPT.test(path))
        return RUNS_IN_SCRIPT;
    if (JAVASCRIPT.test(path))
        return RUNS_IN_JAVASCRIPT;
    return BRACES.test(path) ? RUNS_IN_BRACES : undefined;
}


/***/ }),

/***/ 23131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G_: () => (/* binding */ deletedFile),
  bm: () => (/* binding */ diffHeader),
  ec: () => (/* binding */ fileDiff),
  Vb: () => (/* binding */ nameOf),
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
        added: { code: 0, runs: false, remarks: [] },
        taken: new Map(),
        given: new Set(),
        titles: { taken: new Set(), given: new Set() },
        rows: { taken: [], given: [], names: new Map() },
        subtests: [],
        renamed: [],
        around: new Set(),
    };
}
/** A name of the file, on either side. */
function nameOf({ name, before, after }) {
    return name ?? after ?? before ?? '';
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
    const { binary, isCopy, edits, added, taken, given, titles, rows, subtests, renamed, around } = header;
    const found = taken.size +
        given.size +
        titles.taken.size +
        titles.given.size +
        rows.taken.length +
        rows.names.size +
        renamed.length +
        subtests.length;
    const ofGo = subtests.length === 0 ? {} : { subtests };
    const tests = found === 0 ? {} : { tests: { taken, given, titles, rows, renamed, around, ...ofGo } };
    const { base, head } = namesOf(header);
    if (base === undefined && head === undefined)
        return undefined;
    if (header.isDeleted && base !== undefined)
        return { ...deletedFile((0,domain_text/* repoPath */.q)(base), { binary }), ...tests };
    if (head === undefined)
        return undefined;
    if (header.isNew || isCopy)
        return { ...newFile((0,domain_text/* repoPath */.q)(head)), binary, ...(added.runs ? { code: added.code } : {}), ...tests };
    const remarks = added.remarks.length === 0 ? {} : { remarks: added.remarks };
    return { base: (0,domain_text/* repoPath */.q)(base ?? head), head: (0,domain_text/* repoPath */.q)(head), edits, binary, ...remarks, ...tests };
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

/***/ 59535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ diffParser)
});

// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
// EXTERNAL MODULE: ./lib/compare/code-lines.js
var code_lines = __webpack_require__(44968);
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

;// CONCATENATED MODULE: ./lib/compare/go-lines.js

/** Tables of tests may be changed as a whole. */
const MOST_LINES = 4000;
const FUNCTION = /^func\s(?:\([^)]{0,200}\)\s)?(\w{1,200})/;
/** What begins in the first column, and is no line of a function. */
const OUTSIDE = /^(?:[})]|(?:var|const|type|import|package)\b)/;
function goLines(notes) {
    let [before, after] = [undefined, undefined];
    function note(text, within, isTaken) {
        if (notes.length >= MOST_LINES || text.trim() === '')
            return;
        // What is commented out is still there, and no deleted comment was a row.
        if (isTaken && (0,definitions/* isComment */.Cn)(text))
            return;
        notes.push({ text: text.trim(), within, isTaken });
    }
    return {
        open(heading) {
            before = functionAt(heading.trimStart(), undefined);
            after = before;
        },
        line(line) {
            const text = line.slice(1);
            if (!line.startsWith('+'))
                before = functionAt(text, before);
            if (!line.startsWith('-'))
                after = functionAt(text, after);
            if (line.startsWith('-'))
                note(text, before, true);
            if (line.startsWith('+'))
                note(text, after, false);
        },
    };
}
function functionAt(line, known) {
    return FUNCTION.exec(line)?.[1] ?? (OUTSIDE.test(line) ? '' : known);
}

// EXTERNAL MODULE: ./lib/compare/renamed-tests.js
var renamed_tests = __webpack_require__(83605);
// EXTERNAL MODULE: ./lib/compare/row-names.js
var row_names = __webpack_require__(82434);
;// CONCATENATED MODULE: ./lib/compare/spread-lines.js

/** `it(`, `test.each(rows)(`, `t.Run(`, `public void`, `TEST_F(CartTest,`: the name is in a line below. */
const OPENS = /(?:\b(?:x?it|fit|x?test|testWidgets|specify|scenario|example|TEST_CASE|Run)(?:\.\w{1,20}){0,3}(?:\([^'"`()]{0,100}\))?\s{0,8}\(|\b(?:def|func|fun|fn|function|sub|void|Task)|\bTEST(?:_F|_P)?\s{0,4}\((?:\s{0,4}\w{1,200}\s{0,4},?)?)\s{0,80}$/;
/** Of the lines that a name is on so many are above it. */
const MOST_ABOVE = 3;
/** Puts the lines of a definition together, one by one; `undefined`: no line above this one opens one. */
function spreadLines() {
    let above = [];
    return (line) => {
        const text = line.trim();
        if (text === '' || (0,definitions/* isComment */.Cn)(line))
            return undefined;
        const joined = above.length === 0 ? undefined : [...above, text].join(' ');
        const goesOn = OPENS.test(joined ?? text) && above.length < MOST_ABOVE;
        above = goesOn ? [...above, text] : [];
        return joined;
    };
}
/** `(`, `pytest.param(`, `{` */
const OPENS_ROW = /^\s{0,80}[\w.]{0,60}\s?[([{]\s{0,8}$/;
const CLOSES_ROW = /^\s{0,80}[)\]}]/;
const spread_lines_MOST_LINES = 30;
/** Puts the lines of a row together that has a value in each; `undefined`: the line is the last one of none. */
function spreadRow() {
    let open;
    return (line) => {
        if (OPENS_ROW.test(line)) {
            open = [line.trim()];
            return undefined;
        }
        const lines = open;
        open = undefined;
        if (lines === undefined)
            return undefined;
        if (CLOSES_ROW.test(line))
            return [...lines, line.trim()].join(' ');
        // What has brackets of its own may be several rows.
        if (lines.length < spread_lines_MOST_LINES && !/[([{}\])]/.test(line.replace(/"[^"]*"|'[^']*'/g, '')))
            open = [...lines, line.trim()];
        return undefined;
    };
}

;// CONCATENATED MODULE: ./lib/compare/test-lines.js







function testLines(header) {
    const path = (0,diff_header/* nameOf */.Vb)(header);
    const edit = (0,renamed_tests/* testEdit */.xQ)();
    const ofGo = path.endsWith('_test.go') ? goLines(header.subtests) : undefined;
    let around = enclosing('');
    /** What is above the next line of base says that a function there is a test. */
    let isMarked = true;
    let before = { definition: spreadLines(), row: spreadRow() };
    let after = { definition: spreadLines(), row: spreadRow() };
    const hasNames = (0,definitions/* hasNamedRows */.fb)(path);
    let lines = { base: [], head: [] };
    function noteGiven(text) {
        const spread = after.definition(text) ?? '';
        for (const name of [...(0,definitions/* mentionedTests */.xA)(text), ...(0,definitions/* mentionedTests */.xA)(spread)])
            header.given.add(name);
        noteTitle(text, header.titles.given);
        noteRow(text, after.row(text), header.rows.given);
        // Also what nothing takes for a test any more.
        edit.given(text, (0,definitions/* definedTest */.yD)(text) ?? (0,definitions/* definedTest */.yD)(spread) ?? (0,definitions/* titleAlone */.E7)(text));
    }
    function noteBase(text, isTaken) {
        const spread = before.definition(text) ?? '';
        noteGroup(text);
        around.note(text);
        const found = isMarked ? ((0,definitions/* deletedTest */.W9)(text, path) ?? (0,definitions/* deletedTest */.W9)(spread, path)) : undefined;
        isMarked = (0,definitions/* marksTest */.Zi)(text, path, isMarked);
        if (!isTaken) {
            after.definition(text);
            return;
        }
        noteTitle(text, header.titles.taken);
        noteRow(text, before.row(text), header.rows.taken);
        edit.taken(text, found ?? (0,definitions/* titleAlone */.E7)(text));
        if (found !== undefined)
            header.taken.set(found, [...(header.taken.get(found) ?? []), around.last()]);
    }
    function noteGroup(text) {
        const title = (0,definitions/* groupTitle */.SZ)(text);
        if (title !== undefined)
            header.around.add(title);
    }
    return {
        open(heading) {
            ofGo?.open(heading);
            noteGroup(heading);
            around = enclosing(heading.trimStart());
            isMarked = (0,definitions/* marksTest */.Zi)('', path, false);
            before = { definition: spreadLines(), row: spreadRow() };
            after = { definition: spreadLines(), row: spreadRow() };
        },
        line(line) {
            ofGo?.line(line);
            const text = line.slice(1);
            if (hasNames && !line.startsWith('+'))
                lines.base.push(text);
            if (hasNames && !line.startsWith('-'))
                lines.head.push(text);
            if (line.startsWith('+'))
                noteGiven(text);
            else
                noteBase(text, line.startsWith('-'));
        },
        closeEdit() {
            const renamed = edit.close();
            if (renamed !== undefined)
                header.renamed.push(renamed);
        },
        close() {
            (0,row_names/* noteRowNames */.jF)(header.rows.names, lines);
            lines = { base: [], head: [] };
        },
    };
}
/** A file of data may be changed as a whole. */
const MOST_ROWS = 2000;
function noteRow(text, spread, rows) {
    if (rows.length < MOST_ROWS && (0,definitions/* mayBeRow */.Fo)(text))
        rows.push(text);
    if (rows.length < MOST_ROWS && spread !== undefined)
        rows.push(spread);
}
function noteTitle(text, titles) {
    const title = titleIn(text);
    if (title !== undefined)
        titles.add(title);
}

;// CONCATENATED MODULE: ./lib/compare/diff-parser.js






const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/** `first`: the file to which hunks belong that come without a header. */
function diffParser(first) {
    const files = [];
    let header = first;
    let hunk;
    /** A `---` line: the next one may be its `+++`. */
    let minus;
    let lineOfMinus = 0;
    function finish() {
        // git writes both lines only in front of a hunk; others do also for what is no line of a file.
        if (header?.isGit === true && header.awaits !== undefined)
            throw new diagnostic/* ReportError */.$g('the diff of this file has no hunk: it was cut', header.awaits);
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
            if (bytes[start] === PLUS && start < end)
                noteAdded(bytes, { start: start + 1, end }, hunk);
            hunk.tests?.line(shortened(bytes, start, end));
            if (hunk.baseLeft + hunk.headLeft === 0)
                hunk = closeHunk(hunk);
            return;
        }
        // No content comes here: the first letter tells headers from anything else.
        if (start < end && BEGINNINGS.has(bytes[start] ?? 0))
            headerLine(bytes.toString('utf8', start, end), number);
    }
    function noteAdded(bytes, { start, end }, { head, runs }) {
        if (header === undefined)
            return;
        const { added } = header;
        if (!(0,code_lines/* isCodeLine */.G)(bytes, start, end)) {
            // All of a new file is new, whatever it holds.
            if (!header.isNew && !header.isCopy)
                added.remarks.push(head - 1);
            return;
        }
        added.code++;
        if (runs === undefined || added.runs || end - start >= definitions/* LONGEST_DEFINITION */.T0)
            return;
        added.runs = runs.test(bytes.toString('latin1', start, end));
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
    function closeEdit({ base, head, baseFrom, headFrom, tests }) {
        if (base === baseFrom && head === headFrom)
            return;
        tests?.closeEdit();
        header?.edits.push({ base: baseFrom, removed: base - baseFrom, head: headFrom, added: head - headFrom });
    }
    function closeHunk(open) {
        closeEdit(open);
        open.tests?.close();
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
            [minus, lineOfMinus] = [text, number];
        else if (text.startsWith('+++ ') && before !== undefined)
            sides(before, text, number);
        else if (header !== undefined)
            (0,diff_header/* readExtended */.y0)(text, header);
    }
    function sides(before, after, number) {
        let current = header;
        if (current === undefined || !current.isGit || current.hasSides) {
            finish();
            current = (0,diff_header/* diffHeader */.bm)(undefined);
            header = current;
        }
        (0,diff_header/* readSides */.hn)(before, after, current);
        current.awaits = number;
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
        header.awaits = undefined;
        if (baseLeft + headLeft === 0)
            return;
        const tests = (0,definitions/* mayHoldTests */.SE)((0,diff_header/* nameOf */.Vb)(header)) ? testLines(header) : undefined;
        tests?.open(text.length < definitions/* LONGEST_DEFINITION */.T0 ? text.slice(found[0].length) : '');
        const runs = header.isNew || header.isCopy ? (0,code_lines/* runningLine */.E)((0,diff_header/* nameOf */.Vb)(header)) : undefined;
        const sides = { base: baseFrom, baseLeft, head: headFrom, headLeft, baseFrom, headFrom };
        hunk = { ...sides, line: number, tests, runs };
    }
    return {
        line,
        end() {
            if (hunk !== undefined)
                throw new diagnostic/* ReportError */.$g('the diff ends within this hunk: it was cut', hunk.line);
            if (header?.isGit === true && minus !== undefined)
                throw new diagnostic/* ReportError */.$g('the diff ends in front of its first hunk: it was cut', lineOfMinus);
            finish();
            return files;
        },
    };
}
/** No definition is longer: of such a line only its mark is of use. */
function shortened(bytes, start, end) {
    return end - start < definitions/* LONGEST_DEFINITION */.T0
        ? bytes.toString('utf8', start, end)
        : `${bytes.toString('utf8', start, start + 1)}…`;
}
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
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88979);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54621);
/* harmony import */ var _formats_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2924);
/* harmony import */ var _formats_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72155);
/* harmony import */ var _diff_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23131);
/* harmony import */ var _diff_parser_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59535);
/* harmony import */ var _renamed_tests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83605);
/* harmony import */ var _renamed_titles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64969);









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
    const inner = (path) => path?.startsWith(`${folder}/`) === true ? (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_7__/* .repoPath */ .q)(path.slice(folder.length + 1)) : undefined;
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
        renamedTests: (0,_renamed_tests_js__WEBPACK_IMPORTED_MODULE_5__/* .renamedTestsOf */ .rC)(files, addedTests),
        renamedTitles: (0,_renamed_titles_js__WEBPACK_IMPORTED_MODULE_6__/* .renamedTitlesOf */ .l)(files),
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
        const { rows, subtests } = tests;
        changed.set(base, { rewritten, rows, ...(subtests === undefined ? {} : { subtests }) });
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
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$g(`${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_8__/* .quote */ .hD)(path)} is in the diff twice: wanted one diff (git diff base...head), found several put together`);
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

/***/ 83605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ renamedAndLost),
/* harmony export */   rC: () => (/* binding */ renamedTestsOf),
/* harmony export */   xQ: () => (/* binding */ testEdit)
/* harmony export */ });
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19449);
/* harmony import */ var _title_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61325);


/**
 * A test is renamed where one line defines it before and after, the same but for its name, and where what follows is left alone: whoever
 * writes another test in its place changes its lines too.
 */
function testEdit() {
    let [before, after] = [NOTHING, NOTHING];
    const noted = (side, line, name) => {
        if (line.trim() === '')
            return side;
        return { line, name, definitions: side.definitions + (name === undefined ? 0 : 1) };
    };
    return {
        taken(line, name) {
            before = noted(before, line, name);
        },
        given(line, name) {
            after = noted(after, line, name);
        },
        close() {
            const found = renamed(before, after);
            before = NOTHING;
            after = NOTHING;
            return found;
        },
    };
}
const NOTHING = { line: '', name: undefined, definitions: 0 };
function renamed(before, after) {
    const [from, to] = [before.name, after.name];
    if (from === undefined || to === undefined || from === to)
        return undefined;
    if (before.definitions + after.definitions > 2)
        return undefined;
    return without(before.line, from) === without(after.line, to) ? { from, to } : undefined;
}
function without(line, name) {
    return line.trim().replace(name, () => '\0');
}
/** Of all files; not one whose old name is defined elsewhere now, whose new name was there before, or that became several. */
function renamedTestsOf(files, given) {
    const taken = new Set(files.flatMap(({ tests }) => [...(tests?.taken.keys() ?? [])]));
    const pairs = new Map();
    for (const { tests } of files)
        for (const each of tests?.renamed ?? [])
            pairs.set(JSON.stringify(each), each);
    const all = [...pairs.values()].filter(({ from, to }) => !given.has(from) && !taken.has(to));
    const isOnly = (one) => all.every((each) => each === one || (each.from !== one.from && each.to !== one.to));
    return all.filter(isOnly).map(({ from, to }) => ({ from: [from], to: [to] }));
}
/** Whether the diff gives the test another name by which head runs none: then it is not deleted, and has to run. */
function renamedAndLost(renamed = [], come) {
    const byOld = new Map(renamed.flatMap(({ from, to }) => from.map((name) => [name, to])));
    const runs = (title) => {
        const isRow = (0,_title_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .titlePattern */ .P)(title);
        const rows = (name) => isRow !== undefined && (0,_definitions_js__WEBPACK_IMPORTED_MODULE_1__/* .nameEnds */ .Wy)(name).some(isRow);
        return come.some(({ test: { name } }) => name.includes(title) || rows(name));
    };
    const known = new Map();
    return (name) => {
        const isLost = known.get(name) ?? byOld.get(name)?.some(runs) === false;
        known.set(name, isLost);
        return isLost;
    };
}


/***/ }),

/***/ 61325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ titlePattern),
/* harmony export */   u: () => (/* binding */ tables)
/* harmony export */ });
/** `%s`, `%i`, `%#`, `$name`, `$user.name`: what each row of a table fills in. */
const PLACEHOLDER = /%[sdifjopOc#$]|\$(?:#|[A-Za-z_][\w.]{0,60})/g;
/** Less says nothing. */
const FEWEST_LETTERS = 4;
/** Says of a name whether it is the title of a table of tests with the values of a row; `undefined`: the title has no place for values, or little else. */
function titlePattern(title) {
    const parts = title.split(PLACEHOLDER);
    const [first = ''] = parts;
    const last = parts.at(-1) ?? '';
    if (parts.length < 2 || parts.join('').replace(/[^\p{L}\p{N}]/gu, '').length < FEWEST_LETTERS)
        return undefined;
    return (name) => {
        if (!name.startsWith(first))
            return false;
        let at = first.length;
        for (const part of parts.slice(1, -1)) {
            const found = name.indexOf(part, at);
            if (found < 0)
                return false;
            at = found + part.length;
        }
        return name.length >= at + last.length && name.endsWith(last);
    };
}
/** Finds the title of a table that became one of these names, and which. */
function tables() {
    const known = new Map();
    return (own, names) => {
        const patterns = known.get(names) ??
            [...names.keys()].flatMap((title) => {
                const matches = titlePattern(title);
                return matches === undefined ? [] : [[title, matches]];
            });
        known.set(names, patterns);
        for (const row of own) {
            const name = patterns.find(([, matches]) => matches(row))?.[0];
            if (name !== undefined)
                return { name, row };
        }
        return undefined;
    };
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
// EXTERNAL MODULE: ./lib/compare/code-lines.js
var code_lines = __webpack_require__(44968);
// EXTERNAL MODULE: ./lib/compare/definitions.js
var definitions = __webpack_require__(19449);
// EXTERNAL MODULE: ./lib/compare/diff-header.js + 1 modules
var diff_header = __webpack_require__(23131);
// EXTERNAL MODULE: ./lib/compare/diff-parser.js + 4 modules
var diff_parser = __webpack_require__(59535);
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
function hunksOf({ path, patch, status, additions, deletions }) {
    if (patch === undefined)
        return undefined;
    // Names come from the list: nothing in the text of the hunks may begin another file.
    const header = {
        ...(0,diff_header/* diffHeader */.bm)(undefined),
        name: path,
        isNew: status === 'added',
        isCopy: status === 'copied',
    };
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
        // Of what is not shown nobody knows whether it can run: most of what is so large can.
        added: hunks?.added ?? { code: additions, runs: (0,code_lines/* runningLine */.E)(path) !== undefined, remarks: [] },
        ...(hunks === undefined ? {} : testsIn(hunks)),
    });
}
function testsIn({ taken, given, titles, rows, subtests, renamed, around }) {
    return { taken, given, titles, rows, subtests, renamed, around };
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
