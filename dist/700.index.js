export const id = 700;
export const ids = [700];
export const modules = {

/***/ 19449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ MOST_WORDS),
/* harmony export */   SE: () => (/* binding */ mayHoldTests),
/* harmony export */   SZ: () => (/* binding */ groupTitle),
/* harmony export */   T0: () => (/* binding */ LONGEST_DEFINITION),
/* harmony export */   W9: () => (/* binding */ deletedTest),
/* harmony export */   nM: () => (/* binding */ withoutParameters),
/* harmony export */   oR: () => (/* binding */ definitionNames),
/* harmony export */   xA: () => (/* binding */ mentionedTests)
/* harmony export */ });
/* unused harmony exports definedTest, isComment */
/** `def test_adds(`, `void adds(`, `fun `adds twice`(`, `func TestAdds(`, `public async Task Adds(`. */
const NAMED = /\b(?:def|func|fun|fn|function|sub|void|Task)\s{1,8}(?:`([^`]{1,200})`|([A-Za-z_$][\w$]{0,200}))\s{0,8}[(<]/;
/** `it('adds', `, `test.each(…)("adds"` in one line, `specify "adds" do`, `t.Run("adds", `, `TEST_CASE("adds")`. */
const TITLED = /\b(?:x?it|fit|x?test|testWidgets|specify|scenario|example|TEST_CASE|Run)(?:\.\w{1,20}){0,3}(?:\([^'"`()]{0,100}\))?\s{0,8}\(?\s{0,8}(?:"((?:[^"\\]|\\.){1,300})"|'((?:[^'\\]|\\.){1,300})'|`([^`\\$]{1,300})`)/;
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
    const [, double, single, template] = TITLED.exec(line) ?? [];
    return (double ?? single ?? template)?.replace(/\\(.)/g, '$1');
}
/** `int adds(`, `public Object adds(`: also what no framework takes for a test, as JUnit does a method that returns something. */
const TYPED = /^\s{0,80}(?:[\w<>[\],?@.]{1,100}\s{1,8}){1,6}([A-Za-z_$][\w$]{0,200})\s{0,8}\(/;
const NO_TYPE = /^\s*(?:assert|await|case|delete|do|else|expect|if|in|new|not|print|puts|return|throw|typeof|yield)\b/;
/** The title of a definition over several lines, alone in its own. */
const TITLE = /^\s{0,80}(["'`])(.{1,300})\1\s{0,8},?\s{0,8}$/;
/** `_test_adds`, `xTestAdds`: a word before `test`, by which most frameworks find tests, takes one away from them. */
const PREFIXED = /^(?!test)\w*?(test\w*)$/i;
const DISABLED = 'DISABLED_';
/** Tests that a line may define, or did until it was edited: who renames one so that nothing runs it has not deleted it. */
function mentionedTests(line) {
    const typed = NO_TYPE.test(line) ? undefined : TYPED.exec(line)?.[1];
    const names = [definedTest(line), typed, TITLE.exec(line)?.[2]].filter((name) => name !== undefined);
    return names.flatMap((name) => {
        const was = name.startsWith(DISABLED) ? name.slice(DISABLED.length) : PREFIXED.exec(name)?.[1];
        return was === undefined ? [name] : [name, was];
    });
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
const COMMENT = /^\s*(?:#|\/\/|\/\*|\*|--|<!--)/;
function isComment(line) {
    return COMMENT.test(line);
}
/** Only there a line that looks like a test is one. */
function mayHoldTests(path) {
    return /test|spec|scenario|(?:^|[a-z_.-])IT\.\w+$/i.test(path);
}
/** Their names are titles: what stands in brackets belongs to them, and those around a test may be written before its own. */
const TITLES = /\.(?:[cm]?[jt]sx?|vue|svelte|dart|coffee|rb|exs|lua)$/;
const PARAMETERS = /^([\w$]{1,300})\s?[([]/;
/** Titles around a test are within its first words. */
const MOST_WORDS = 60;
/** The name without the parameters that a row of a parameterised test is told by. */
function withoutParameters(name, path) {
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

/***/ 23131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
    const { binary, isCopy, edits, taken, given, around } = header;
    const tests = taken.size + given.size === 0 ? {} : { tests: { taken, given, around } };
    const { base, head } = namesOf(header);
    if (base === undefined && head === undefined)
        return undefined;
    if (header.isDeleted && base !== undefined)
        return { base: (0,domain_text/* repoPath */.q)(base), head: undefined, edits: ALL_GONE, binary };
    if (head === undefined)
        return undefined;
    if (header.isNew || isCopy)
        return { ...newFile((0,domain_text/* repoPath */.q)(head)), binary, ...tests };
    return { base: (0,domain_text/* repoPath */.q)(base ?? head), head: (0,domain_text/* repoPath */.q)(head), edits, binary, ...tests };
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

/***/ 80058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ diffParser)
/* harmony export */ });
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37229);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88979);
/* harmony import */ var _definitions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19449);
/* harmony import */ var _diff_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23131);




const HUNK = /^@@ -(\d{1,9})(?:,(\d{1,9}))? \+(\d{1,9})(?:,(\d{1,9}))? @@/;
/** `first`: the file to which hunks belong that come without a header. */
function diffParser(first) {
    const files = [];
    let header = first;
    let hunk;
    /** A `---` line: the next one may be its `+++`. */
    let minus;
    function finish() {
        const file = header === undefined ? undefined : (0,_diff_header_js__WEBPACK_IMPORTED_MODULE_1__/* .fileDiff */ .ec)(header);
        if (file !== undefined)
            files.push(file);
        header = undefined;
    }
    function line(bytes, start, end, number) {
        if (hunk !== undefined) {
            if (!readContent(hunk, start === end ? BLANK : bytes[start])) {
                const found = (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(bytes.toString('utf8', start, Math.min(end, start + 200)));
                throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$g(`found ${found} within a hunk, wanted ${hunk.baseLeft} more lines of base and ${hunk.headLeft} of head`, number);
            }
            if (hunk.ofTests && end - start < _definitions_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_DEFINITION */ .T0)
                noteTest(bytes, start, end);
            if (hunk.baseLeft + hunk.headLeft === 0)
                hunk = closeHunk(hunk);
            return;
        }
        // No content comes here: the first letter tells headers from anything else.
        if (start < end && BEGINNINGS.has(bytes[start] ?? 0))
            headerLine(bytes.toString('utf8', start, end), number);
    }
    function noteTest(bytes, start, end) {
        const mark = bytes[start];
        if (header === undefined)
            return;
        const text = bytes.toString('utf8', start + 1, end);
        if (mark === PLUS) {
            for (const name of (0,_definitions_js__WEBPACK_IMPORTED_MODULE_3__/* .mentionedTests */ .xA)(text))
                header.given.add(name);
            return;
        }
        noteGroup(text, header);
        const name = mark === MINUS ? (0,_definitions_js__WEBPACK_IMPORTED_MODULE_3__/* .deletedTest */ .W9)(text, nameOf(header)) : undefined;
        if (name !== undefined)
            header.taken.set(name, (header.taken.get(name) ?? 0) + 1);
    }
    function noteGroup(text, { around }) {
        const title = (0,_definitions_js__WEBPACK_IMPORTED_MODULE_3__/* .groupTitle */ .SZ)(text);
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
            header = (0,_diff_header_js__WEBPACK_IMPORTED_MODULE_1__/* .diffHeader */ .bm)(text);
        }
        else if (text.startsWith('diff --cc ') || text.startsWith('diff --combined ') || text.startsWith('@@@ ')) {
            throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$g('found a combined diff (of a merge), wanted one with a single base: git diff base...head', number);
        }
        else if (text.startsWith('@@ '))
            openHunk(text, number);
        else if (text.startsWith('--- '))
            minus = text;
        else if (text.startsWith('+++ ') && before !== undefined)
            sides(before, text);
        else if (header !== undefined)
            (0,_diff_header_js__WEBPACK_IMPORTED_MODULE_1__/* .readExtended */ .y0)(text, header);
    }
    function sides(before, after) {
        let current = header;
        if (current === undefined || !current.isGit || current.hasSides) {
            finish();
            current = (0,_diff_header_js__WEBPACK_IMPORTED_MODULE_1__/* .diffHeader */ .bm)(undefined);
            header = current;
        }
        (0,_diff_header_js__WEBPACK_IMPORTED_MODULE_1__/* .readSides */ .hn)(before, after, current);
    }
    function openHunk(text, number) {
        const found = HUNK.exec(text);
        const base = found?.[1];
        const baseLines = found?.[2] ?? '1';
        const head = found?.[3];
        const headLines = found?.[4] ?? '1';
        if (header === undefined || found === null || base === undefined || head === undefined) {
            const wanted = header === undefined ? '--- and +++ before it' : '@@ -<line>,<lines> +<line>,<lines> @@';
            throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$g(`found ${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}, wanted ${wanted}`, number);
        }
        const baseLeft = Number(baseLines);
        const headLeft = Number(headLines);
        // Of an empty side the number is that of the line before.
        const baseFrom = Number(base) + (baseLeft === 0 ? 1 : 0);
        const headFrom = Number(head) + (headLeft === 0 ? 1 : 0);
        const last = header.edits[header.edits.length - 1];
        if (last !== undefined && (baseFrom < last.base + last.removed || headFrom < last.head + last.added)) {
            throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$g('the hunk lies before the end of the one before it: wanted one diff, git diff base...head', number);
        }
        if (baseLeft + headLeft === 0)
            return;
        const ofTests = (0,_definitions_js__WEBPACK_IMPORTED_MODULE_3__/* .mayHoldTests */ .SE)(nameOf(header));
        // Behind it git writes the last line before the hunk that is not indented.
        if (ofTests && text.length < _definitions_js__WEBPACK_IMPORTED_MODULE_3__/* .LONGEST_DEFINITION */ .T0)
            noteGroup(text.slice(found[0].length), header);
        hunk = { base: baseFrom, baseLeft, head: headFrom, headLeft, baseFrom, headFrom, line: number, ofTests };
    }
    return {
        line,
        end() {
            if (hunk !== undefined)
                throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$g('the diff ends within this hunk: it was cut', hunk.line);
            finish();
            return files;
        },
    };
}
function nameOf({ name, before, after }) {
    return name ?? after ?? before ?? '';
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
/* harmony export */   y2: () => (/* binding */ withUntracked)
/* harmony export */ });
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37229);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88979);
/* harmony import */ var _formats_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2924);
/* harmony import */ var _formats_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72155);
/* harmony import */ var _diff_header_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23131);
/* harmony import */ var _diff_parser_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80058);






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
    return { files, byHead, byBase, deleted, renamed, ...deletedTestsOf(files) };
}
/** What is defined elsewhere was moved there, and has to run there. */
function deletedTestsOf(files) {
    const given = new Set(files.flatMap(({ tests }) => [...(tests?.given ?? [])]));
    const deletedTests = new Map();
    for (const { base, tests } of files) {
        const left = [...(tests?.taken ?? [])].filter(([name]) => !given.has(name));
        if (base !== undefined && left.length > 0)
            deletedTests.set(base, { names: new Map(left), around: tests?.around ?? new Set() });
    }
    return deletedTests.size === 0 ? {} : { deletedTests };
}
function put(files, path, file) {
    if (path === undefined)
        return;
    if (files.has(path)) {
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_0__/* .ReportError */ .$g(`${(0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(path)} is in the diff twice: wanted one diff (git diff base...head), found several put together`);
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
    const [rules, { GATES }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(605), __webpack_require__.e(186)]).then(__webpack_require__.bind(__webpack_require__, 96489)), Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(62), __webpack_require__.e(885)]).then(__webpack_require__.bind(__webpack_require__, 20062))]);
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

/***/ 6843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _t: () => (/* binding */ diffOfCommit),
/* harmony export */   q_: () => (/* binding */ gitText),
/* harmony export */   zw: () => (/* binding */ untrackedFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _blocks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51753);
/* harmony import */ var _load_diff_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61513);






/** Nothing that a checkout or its owner sets may run a program or change what is written. */
const PLAIN = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=true', '-c', 'diff.orderFile=/dev/null'];
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
    if (!shas.every((sha) => /^[0-9a-f]{40,64}$/.test(sha) && gitText(root, ['cat-file', '-e', `${sha}^{tree}`]) === '')) {
        return undefined;
    }
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'test-health-diff-'));
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'diff');
    try {
        const output = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file, 'wx', 0o600);
        const { status } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...PLAIN, '-C', root, 'diff', ...AS_EVER, ...shas, '--'], {
            stdio: ['ignore', output, 'ignore'],
            env: environment(),
            timeout: 120_000,
        });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(output);
        return status === 0
            ? (0,_load_diff_js__WEBPACK_IMPORTED_MODULE_5__/* .loadDiff */ .u)((0,_blocks_js__WEBPACK_IMPORTED_MODULE_4__/* .readBlocks */ .v)({ real: file, bytes: LARGE }), `git diff ${shas.map((sha) => sha.slice(0, 7)).join(' ')}`)
            : undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    }
}
/** Files of the working tree that git neither knows nor ignores, below `root` and by their paths in it; `undefined`: git cannot tell. */
function untrackedFiles(root) {
    const done = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...PLAIN, '-C', root, 'ls-files', '-z', '--others', '--exclude-standard'], {
        encoding: 'utf8',
        env: environment(),
        maxBuffer: MOST_NAMES,
        timeout: 60_000,
    });
    return done.status === 0 ? done.stdout.split('\0').filter((path) => path !== '') : undefined;
}
const MOST_NAMES = 256 * 1024 * 1024;
/** Read in large blocks. */
const LARGE = 1024 * 1024;
/** What git says to one question; `undefined`: it is not there, or says no. */
function gitText(root, args) {
    const done = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', [...PLAIN, '-C', root, ...args], {
        encoding: 'utf8',
        env: environment(),
        maxBuffer: 1024 * 1024,
        timeout: 30_000,
    });
    return done.status === 0 ? done.stdout : undefined;
}
/** It writes nothing into the repository and asks nobody. */
function environment() {
    const { GIT_EXTERNAL_DIFF: _, GIT_DIFF_OPTS: __, ...rest } = process.env;
    return { ...rest, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}


/***/ }),

/***/ 61513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ loadDiff),
  K: () => (/* binding */ loadListed)
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
// EXTERNAL MODULE: ./lib/compare/diff-parser.js
var diff_parser = __webpack_require__(80058);
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
/* harmony export */   n4: () => (/* binding */ findSettings)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37229);
/* harmony import */ var _merge_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49171);
/* harmony import */ var _merge_paths_roots_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69748);
/* harmony import */ var _named_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43345);







/** Files that git tracks below the folder, as paths relative to it; `undefined` where there is no repository or no git. */
function trackedFiles(root) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git'), { throwIfNoEntry: false }) === undefined)
        return undefined;
    const done = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('git', ['-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
        encoding: 'utf8',
        maxBuffer: 256 * 1024 * 1024,
        timeout: 60_000,
    });
    return done.status === 0 ? done.stdout.split('\0').filter((path) => path !== '') : undefined;
}
/** Finds the files of the repository by what reports call them. Git is asked for them when a report first names one. */
function repositoryPaths(root) {
    let resolver;
    const create = () => {
        const tree = trackedFiles(root) ?? [];
        return (0,_merge_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .createPathResolver */ .u)({ tree, workspace: root, modules: goModules(root, tree) });
    };
    return {
        resolve(written, sources) {
            resolver ??= create();
            return resolver.resolve(written, sources);
        },
    };
}
/** So many go.mod are read; a repository has one, or one a module. */
const MODULES = 500;
const MODULE_BYTES = 256 * 1024;
/** The Go modules of the repository, of its tracked files. What cannot be read names none. */
function goModules(root, tree) {
    const files = tree.filter((path) => path === 'go.mod' || path.endsWith('/go.mod'));
    return files.slice(0, MODULES).flatMap((path) => {
        const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
        // What git tracks may be gone, or a link to anywhere.
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(full, { throwIfNoEntry: false });
        if (stat?.isFile() !== true || stat.size > MODULE_BYTES)
            return [];
        return (0,_merge_paths_roots_js__WEBPACK_IMPORTED_MODULE_5__/* .goModule */ .f4)(path, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(full, 'utf8')) ?? [];
    });
}
/** A settings file that the caller names, or the usual one where it is there, with its text. */
function findSettings(root, { named, usual, purpose }) {
    const file = named === '' && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, usual)) ? usual : named;
    return file === '' ? undefined : { file, text: readSettings(root, file, purpose) };
}
const LARGEST_SETTINGS = { bytes: 1024 * 1024, words: '1048576 bytes' };
/**
 * A small text file that the user names.
 * @throws ConfigError where it is not there, not a file, or larger than a settings file ever is.
 */
function readSettings(root, path, purpose) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path).startsWith(root) && !path.startsWith('/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path) : path;
    const found = (0,_named_file_js__WEBPACK_IMPORTED_MODULE_6__/* .namedFile */ .e)(full, LARGEST_SETTINGS);
    if (typeof found === 'string')
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL([{ level: 'error', file: path, message: `${found} (${purpose})` }]);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(full, 'utf8');
}


/***/ })

};
