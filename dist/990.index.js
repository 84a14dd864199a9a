export const id = 990;
export const ids = [990];
export const modules = {

/***/ 77954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ namesToAccept),
/* harmony export */   s: () => (/* binding */ withAcceptance)
/* harmony export */ });
/* harmony import */ var _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19935);
/* harmony import */ var _title_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6326);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44773);



/** What says that something did not run or could not be read: nobody has seen what it hides, so nobody can accept it. */
const NEVER = ['complete', 'min-tests'];
const NOT_KNOWN = ['unknown', 'absent'];
/**
 * The judgement with what somebody accepts. The findings stay as they are, and so do their words; accepted they no longer block. It is a
 * warning at best: a run that somebody answers for is not one that passed.
 */
function withAcceptance(judgement, acceptance) {
    const { names, ...who } = acceptance;
    const taken = judgement.gates.filter((gate) => isAcceptable(gate, judgement) && isNamed(gate, judgement, names));
    if (taken.length === 0)
        return judgement;
    const gates = judgement.gates.map((gate) => (taken.includes(gate) ? { ...gate, state: 'waived' } : gate));
    const override = { ...who, accepted: taken.map(wordsOf) };
    if ((0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .V)(gates) === 'block') {
        const title = (0,_title_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictTitle */ .S)({ verdict: 'block', gates, comparison: judgement.comparison });
        return { ...judgement, gates, title, override };
    }
    return { ...judgement, verdict: 'warn', title: `Accepted by ${who.by}: ${(0,_title_js__WEBPACK_IMPORTED_MODULE_1__/* .firstTwo */ .z)(taken)}`, gates, override };
}
/** What the author of an acceptance would name: causes of new failures, and checks about anything else. */
function namesToAccept(judgement) {
    const gates = judgement.gates.filter((gate) => isAcceptable(gate, judgement));
    const causes = gates.some(isByCause) ? blockingCauses(judgement.comparison) : [];
    return [...causes, ...new Set(gates.filter((gate) => !isByCause(gate)).map(({ check }) => check))];
}
/** It blocks, and it is known what it is about. */
function isAcceptable({ state, check, actual }, { comparison }) {
    if (state !== 'block' || NEVER.includes(check) || NOT_KNOWN.includes(actual))
        return false;
    return comparison.head.total + comparison.head.collectionErrors > 0 || check.includes('coverage');
}
function isNamed(gate, { comparison }, names) {
    if (names.length === 0 || names.includes(gate.check))
        return true;
    if (!isByCause(gate))
        return false;
    const causes = blockingCauses(comparison);
    return causes.length > 0 && causes.every((cause) => names.includes(cause));
}
function isByCause({ check }) {
    return check === 'newly-failing';
}
function blockingCauses({ clusters }) {
    return clusters.filter(({ changes }) => changes.some(_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexcused */ .vL)).map(({ id }) => id);
}
function wordsOf({ check, headline, sentence }) {
    return `${check}: ${headline ?? sentence}`;
}


/***/ }),

/***/ 34786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ advice)
/* harmony export */ });
/* harmony import */ var _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19935);
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84694);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54621);
/* harmony import */ var _gates_expired_entries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4292);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42883);





/** What the author can do about a verdict, one sentence each, in the order of what to do first. Our own words only. */
function advice(judgement, place = 'below') {
    if (judgement.verdict === 'warn')
        return warned(judgement);
    if (judgement.verdict === 'pass')
        return [];
    // What cannot be loaded may be all that keeps tests from running: it comes first.
    const parts = stops(judgement) ? [failures, absence, coverage, entries] : [absence, failures, coverage, entries];
    return parts.flatMap((find) => find(judgement, place));
}
/** Of a warning only what somebody can do about it: nothing has to be done. */
function warned({ comparison, gates }) {
    const warns = (...checks) => gates.some(({ state, check }) => state === 'warn' && checks.includes(check));
    const { newlySkipped, missing } = comparison.changes;
    const lost = (0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(comparison, 'notRun') + missing.length;
    const sentences = [];
    if (lost > 0 && warns('complete', 'missing-tests')) {
        sentences.push(`Look in the log of the job for why ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(lost, 'test')} of base did not run.`);
    }
    if (newlySkipped.length > 0 && warns('complete', 'newly-skipped')) {
        const n = newlySkipped.length;
        sentences.push(`Look for why ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(n, 'test')} that ran on base ${n === 1 ? 'is' : 'are'} skipped here: what ${n === 1 ? 'it needs' : 'they need'} may be missing. Where that is on purpose, nothing is to be done.`);
    }
    return sentences;
}
/** An error outside tests is new, and tests did not run. */
function stops({ comparison }) {
    const { collectionChanges = [] } = comparison;
    return (0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(comparison, 'notRun') > 0 && collectionChanges.some(_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexcused */ .vL);
}
/** Tests that are not there. */
function absence({ comparison, gates, head }) {
    const { changes, suites } = comparison;
    const { total, collectionErrors } = comparison.head;
    const sentences = [];
    const blocks = gates.some(({ state, check }) => state === 'block' && !check.includes('coverage'));
    if (total + collectionErrors === 0 && blocks) {
        sentences.push('Look in the log of the job for whether the tests ran, and whether their reports are where they are looked for.');
    }
    else if ((0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(comparison, 'notRun') > 0 && isOtherFormat(head.snapshot, comparison.base?.snapshot)) {
        sentences.push(`The reports are ${formatsOf(head.snapshot).join(' and ')} here and ${formatsOf(comparison.base?.snapshot).join(' and ')} on base, and formats name tests differently. Where the same tests ran, store a base run with the new reports first, or merge past the check once.`);
    }
    else if ((0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(comparison, 'notRun') > 0) {
        sentences.push(`Look in the log of the job for why ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)((0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(comparison, 'notRun'), 'test')} did not run.`);
    }
    else if (suites.some((suite) => suite.state !== 'whole' && !mayBeAbsent(suite) && suite.unexcused?.length !== 0)) {
        sentences.push('Look in the log of the job for why not everything ran.');
    }
    if (changes.missing.length > 0) {
        sentences.push('Bring the missing tests back; where they are gone on purpose, delete them in this change.');
    }
    return sentences;
}
/** The policy does not expect it in every run. */
function mayBeAbsent({ state, required }) {
    return state === 'absent' && !required;
}
/** No report has a format that base had: the same tests have other names. */
function isOtherFormat(head, base) {
    const before = formatsOf(base);
    const now = formatsOf(head);
    return before.length > 0 && now.length > 0 && !now.some((format) => before.includes(format));
}
/** Of reports with tests. */
function formatsOf(snapshot) {
    const formats = (snapshot?.reports ?? []).flatMap(({ format, tests }) => format === undefined || tests === undefined ? [] : [format]);
    return [...new Set(formats)].sort(_domain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .byText */ .z);
}
/** Tests that fail, and what keeps others from running. */
function failures(judgement, place) {
    const { comparison } = judgement;
    const { base } = comparison;
    const blocking = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .causes */ .ps)(comparison).filter(_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlockingCause */ .d6);
    if (blocking.length === 0)
        return [];
    const unexcused = blocking.flatMap((cause) => cause.changes.filter(_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexcused */ .vL));
    if (unexcused.every(({ lapsed }) => lapsed !== undefined)) {
        return [
            `Mend the tests ${place}, since this change touches their files: base fails in them too, and the time for which that was accepted is over.`,
        ];
    }
    if (unexcused.every(({ class: name }) => name === 'likelyFlaky')) {
        return ['Run the failed job again: all that fails here failed now and then before.'];
    }
    if (base === undefined) {
        return [
            `Fix the causes ${place}, or record a base run: without one nothing shows which failures were there before.`,
        ];
    }
    const why = whyUnexcused(blocking);
    return [
        stops(judgement)
            ? `Fix the causes ${place} first: ${why}, and what cannot be loaded keeps tests from running.`
            : `Fix the causes ${place}: ${why}.`,
    ];
}
/** The same error in another test is a cause that base has, and no excuse for this one. */
function whyUnexcused(blocking) {
    const known = blocking.filter(({ cluster }) => cluster.isNew === false);
    if (known.length === 0)
        return 'base does not have them';
    const lapsed = known.some(({ changes }) => changes.some((change) => change.lapsed !== undefined));
    return lapsed ? 'nothing excuses them' : 'on base these tests do not fail so';
}
/** Acceptances that are over, on the branch on which somebody has to act on them. */
function entries({ gates }) {
    if (!gates.some(({ state, check }) => state === 'block' && check === _gates_expired_entries_js__WEBPACK_IMPORTED_MODULE_4__/* .EXPIRED_ENTRIES */ .d))
        return [];
    return [
        'Mend the tests of the expired entries and delete the entries, or let their owners write a new day: until then every run on this branch fails.',
    ];
}
/** Lines that nothing runs. */
function coverage({ comparison, gates }) {
    const blocked = gates.filter(({ state, check }) => state === 'block' && check.includes('coverage'));
    if (blocked.length === 0)
        return [];
    if (comparison.coverage?.head === undefined)
        return ['Look in the log of the job for why it left no coverage report.'];
    const changed = blocked.filter(({ check }) => check === 'coverage-of-changed-lines');
    if (changed.length > 0)
        return changedLines(changed, comparison.coverage.patch);
    if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageLosses */ .uM)(comparison).length > 0 && blocked.some(({ check }) => check === 'coverage-drop')) {
        return ['Add tests for the files that are less covered than on base.'];
    }
    return ['Add tests for what is under its limit.'];
}
/** Where the coverage is not known no test is asked for: there may be one. */
function changedLines(blocked, patch) {
    const uncovered = blocked.some(({ actual }) => actual !== 'unknown');
    const unknown = blocked.some(({ actual }) => actual === 'unknown');
    return [
        ...(uncovered ? ['Add tests for the changed lines that nothing runs.'] : []),
        ...(unknown
            ? [
                (patch?.carried ?? []).length > 0
                    ? 'Run the tests of the changed files in this change too: their coverage is only carried from base.'
                    : 'Look for why the coverage of changed lines is not known: the check that blocks says of which files.',
            ]
            : []),
    ];
}


/***/ }),

/***/ 48298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ patchNotes),
/* harmony export */   HC: () => (/* binding */ inNoReport),
/* harmony export */   Ud: () => (/* binding */ uncoveredPlaces),
/* harmony export */   Wg: () => (/* binding */ changedLinesLine),
/* harmony export */   Wx: () => (/* binding */ patchWords),
/* harmony export */   YG: () => (/* binding */ deltaWords),
/* harmony export */   lz: () => (/* binding */ deltaLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _compare_definitions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19449);
/* harmony import */ var _compare_unseen_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31791);
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84694);
/* harmony import */ var _gates_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42354);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43419);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38394);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60940);








/** `**Changed lines** 41 of 52 covered (78.84 %) · not covered: …`; `undefined`: nobody knows what changed. */
function changedLinesLine({ comparison }, context, limits) {
    const { coverage } = comparison;
    const patch = coverage?.patch;
    if (coverage === undefined || patch === undefined)
        return undefined;
    const places = (0,_gates_places_js__WEBPACK_IMPORTED_MODULE_1__/* .mostUncovered */ .Vm)(patch.files);
    const shown = places.slice(0, limits.files).map((file) => placesOf(file, context, limits.ranges));
    const more = places.length - shown.length;
    return [
        `**Changed lines** ${patchWords(patch, coverage)}`,
        ...(shown.length === 0
            ? []
            : [`not covered: ${shown.join(' · ')}${more > 0 ? ` and ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, 'other file')}` : ''}`]),
        ...patchNotes(patch, (paths) => `: ${namesOf(paths, limits.files)}`),
    ].join(' · ');
}
/** `41 of 52 covered (78.84 %)`; of lines that nobody measured none is claimed, and the notes say which. */
function patchWords(patch, { broken, components = [] }) {
    const { ratio } = patch;
    const isUnknown = broken !== undefined || components.some(({ unknownFiles = 0 }) => unknownFiles > 0);
    if (ratio.total === 0)
        return patchNotes(patch).length > 0 || isUnknown ? 'unknown' : 'nothing to cover';
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .ofTotal */ .U)(ratio)} covered (${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(ratio)})`;
}
/** What the number does not say. `names`: of new files that are in no report, where there is room for them. */
function patchNotes(patch, names = () => '') {
    const { withoutLines, unknownLines, unsure, carried = [], lost = [], unseen = [] } = patch;
    const notes = [];
    if (carried.length > 0) {
        const lines = carried.reduce((sum, each) => sum + each.lines, 0);
        notes.push(`not measured here: ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(lines, 'line')} of ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(carried.length, 'file')} whose coverage is carried`);
    }
    if (lost.length > 0) {
        const lines = lost.reduce((sum, each) => sum + each.lines, 0);
        notes.push(`not measured here: ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(lines, 'line')} of ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(lost.length, 'file')} that base measures`);
    }
    if (withoutLines.length > 0)
        notes.push(`not known of ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(withoutLines.length, 'file')} of which the report has only totals`);
    if (unknownLines.length > 0)
        notes.push(`not known of ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(unknownLines.length, 'file')} of which the diff shows no lines`);
    if (unsure.length > 0)
        notes.push(`${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(unsure.length, 'changed file')} may be one that a report names otherwise`);
    if (unseen.length > 0) {
        const lines = unseen.reduce((sum, each) => sum + each.lines, 0);
        notes.push(`in no report: ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(lines, 'line')} of ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(unseen.length, 'new file')}${names(unseen.map(({ path }) => path))}`);
    }
    return notes;
}
function namesOf(paths, most) {
    const more = paths.length - most;
    const names = paths.slice(0, most).map((path) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(path, 160));
    return `${names.join(', ')}${more > 0 ? ` and ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, 'other file')}` : ''}`;
}
/**
 * Changed files of the kinds that the reports measure, by the ends of their names, which no report has: no test loads them, or they are left
 * out. Tests are not measured as a rule.
 */
function inNoReport({ comparison, head }) {
    const patch = comparison.coverage?.patch;
    if (patch === undefined)
        return [];
    const kinds = new Set([...(head.snapshot.coverage?.files.keys() ?? [])].map(_compare_unseen_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I));
    const told = new Set([...(patch.lost ?? []).map(({ path }) => path), ...patch.unsure]);
    return patch.unmeasured.filter((path) => kinds.has((0,_compare_unseen_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(path)) && !(0,_compare_definitions_js__WEBPACK_IMPORTED_MODULE_6__/* .mayHoldTests */ .SE)(path) && !told.has(path));
}
function placesOf({ path, uncovered }, context, most) {
    const ranges = uncovered.slice(0, most).map((range) => rangeLink(path, range, context));
    const more = uncovered.length - ranges.length;
    return `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(path, 160)} ${ranges.join(', ')}${more > 0 ? ` and ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(more)} more` : ''}`;
}
/** GitHub names a file of a diff by the hash of its path: nothing of the path is in the link. */
function rangeLink(path, { first, last }, { repositoryUrl, pullRequest }) {
    const words = first === last ? String(first) : `${first}–${last}`;
    if (repositoryUrl === undefined || pullRequest === undefined)
        return words;
    const anchor = `diff-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(path).digest('hex')}R${first}${first === last ? '' : `-R${last}`}`;
    return `[${words}](${repositoryUrl}/pull/${pullRequest}/files#${anchor})`;
}
function deltaWords({ base, withoutDeleted, untouched, head }) {
    return {
        changed: (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(head, untouched),
        deleted: (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(withoutDeleted, base),
        indirect: (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(untouched, withoutDeleted),
    };
}
/** `changed lines −0.5 pp · deleted code ±0 pp · lines that nobody touched −0.2 pp`; `undefined`: there is nothing to explain. */
function deltaLine({ coverage }) {
    if (coverage?.delta === undefined || coverage.caveats.length > 0)
        return undefined;
    const { changed, deleted, indirect } = deltaWords(coverage.delta);
    if ([changed, deleted, indirect].every((each) => each === '±0 pp' || each === 'n/a'))
        return undefined;
    return `changed lines ${changed} · deleted code ${deleted} · lines that nobody touched ${indirect}`;
}
/** `src/pay.ts:14-19`, as an editor opens it, those files first that have most. */
function uncoveredPlaces({ coverage }) {
    return (0,_gates_places_js__WEBPACK_IMPORTED_MODULE_1__/* .mostUncovered */ .Vm)(coverage?.patch?.files ?? []).flatMap(({ path, uncovered }) => uncovered.map(({ first, last }) => `${(0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(path)}:${first === last ? first : `${first}-${last}`}`));
}


/***/ }),

/***/ 66833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ renderAllClear),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   wQ: () => (/* binding */ renderComment),
/* harmony export */   xL: () => (/* binding */ marker)
/* harmony export */ });
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34786);
/* harmony import */ var _changed_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48298);
/* harmony import */ var _component_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58834);
/* harmony import */ var _coverage_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80789);
/* harmony import */ var _fact_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28334);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42883);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19051);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72480);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(81853);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43419);
/* harmony import */ var _override_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64502);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(60940);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24302);
/* harmony import */ var _suite_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70461);














/** GitHub refuses more than 65,536 characters and counts them as UTF-16 code units. */
const BUDGET = { limit: 60_000, size: _fit_js__WEBPACK_IMPORTED_MODULE_10__/* .codeUnits */ .xF, elsewhere: 'job summary' };
const CAUSES = 5;
const NAMES = 3;
/** Tests, files or diagnostics in one folded list. */
const ITEMS = 30;
/** Uncovered changed lines: files, and ranges of each. */
const PLACES = { files: 5, ranges: 8 };
/** The comment of a pull request: Markdown as GitHub renders it. */
function renderComment(judgement, context) {
    const all = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .causes */ .ps)(judgement.comparison);
    const unexcused = all.filter(_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .isBlockingCause */ .d6);
    const known = all.filter((cause) => !(0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .isBlockingCause */ .d6)(cause));
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .fit */ .Uj)([
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .essential */ .x3)(opening(judgement, context)),
        ...lines([(0,_override_js__WEBPACK_IMPORTED_MODULE_7__/* .overrideLine */ .VT)(judgement)]),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .essential */ .x3)((0,_fact_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .facts */ .I)(judgement)),
        ...tableBlock(judgement),
        ...(0,_component_table_js__WEBPACK_IMPORTED_MODULE_2__/* .componentBlocks */ .K)(judgement, { all: 12, most: 30, priority: 2 }),
        ...reasons(judgement),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .relaxations */ .b2)(judgement),
        ...unexcused.slice(0, CAUSES).flatMap((cause) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .causeBlocks */ .Am)(cause, { names: NAMES, trace: true, priority: 3 })),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .remainingCauses */ .F$)(unexcused.slice(CAUSES), 3),
        ...lines([(0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .changedLinesLine */ .Wg)(judgement, context, PLACES), (0,_coverage_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageLossLine */ .w)(judgement)]),
        ...warnings(judgement),
        ...lines([(0,_override_js__WEBPACK_IMPORTED_MODULE_7__/* .acceptLine */ .Hu)(judgement, context)]),
        ...(0,_folded_js__WEBPACK_IMPORTED_MODULE_6__/* .folded */ .T)(judgement, { knownCauses: known, items: ITEMS, priority: 6 }),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .essential */ .x3)((0,_footer_js__WEBPACK_IMPORTED_MODULE_11__/* .footer */ .q)(judgement, context)),
    ], BUDGET);
}
/** What a comment that was posted before becomes when there is nothing to say any more: its headline. */
function renderAllClear(judgement, context) {
    const said = [(0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .essential */ .x3)(opening(judgement, context)), ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .relaxations */ .b2)(judgement)];
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .fit */ .Uj)([...said, (0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .essential */ .x3)((0,_footer_js__WEBPACK_IMPORTED_MODULE_11__/* .footer */ .q)(judgement, context))], BUDGET);
}
/** By which the comment is found again; it stands at the very beginning of the body, and differs where keys or writers differ. */
function marker({ key, writer }) {
    const by = writer === undefined ? '' : ` by=${inComment(writer)}`;
    return `<!-- test-health:key=${inComment(key)}${by} -->`;
}
/** No two hyphens, which could end it, and no blank. */
function inComment(words) {
    return encodeURIComponent((0,_plain_js__WEBPACK_IMPORTED_MODULE_12__/* .oneLine */ .TN)(words)).replaceAll('--', '-%2D');
}
function opening(judgement, context) {
    return `${marker(context)}\n### ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .symbol */ .HR)(judgement)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(judgement.title)}`;
}
function tableBlock(judgement) {
    const suites = judgement.comparison.suites.length;
    if (suites === 0)
        return [];
    const markdown = (0,_suite_table_js__WEBPACK_IMPORTED_MODULE_9__/* .suiteTable */ .H)(judgement, { all: 12, most: 30 });
    return [{ markdown, priority: 2, group: 'suites', counts: [{ n: suites, one: 'suite' }] }];
}
function reasons(judgement) {
    const blocked = judgement.gates.filter(({ state }) => state === 'block');
    const next = (0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .advice */ .v)(judgement);
    return [
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .gateList */ .go)(blocked, 'Why it blocks', { limit: 10, priority: 2 }),
        ...lines(blocked.length === 0 ? [] : [(0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .brokenLine */ .kU)(judgement), (0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .missingLine */ .X1)(judgement)]),
        ...(next.length === 0 ? [] : [(0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .essential */ .x3)(`**What to do** ${next.join(' ')}`)]),
    ];
}
function lines(said) {
    return said.flatMap((markdown) => (markdown === undefined ? [] : [(0,_fit_js__WEBPACK_IMPORTED_MODULE_10__/* .essential */ .x3)(markdown)]));
}
function warnings({ gates }) {
    // A limit that is broken says more than one that nobody could look at.
    const found = (wanted) => gates.filter(({ state }) => state === wanted);
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_8__/* .gateList */ .go)([...found('warn'), ...found('not-judged')], 'Does not block', { limit: 5, priority: 4 });
}
const markdown = {
    name: 'markdown',
    summary: 'the comment of a pull request (Markdown for GitHub, at most 60,000 characters)',
    file: true,
    render: renderComment,
};


/***/ }),

/***/ 29925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ componentCells),
/* harmony export */   Y: () => (/* binding */ componentTitle),
/* harmony export */   h0: () => (/* binding */ componentRows),
/* harmony export */   m: () => (/* binding */ COMPONENT_COLUMNS)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84694);
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54621);
/* harmony import */ var _policy_wording_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79054);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42883);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38394);





/** Components as the policy has them, those that a gate is about and that break it first, then files in none, and how many are not shown. */
function componentRows(judgement, limits) {
    const { components = [], inNoComponent, caveats = [] } = judgement.comparison.coverage ?? {};
    const isComparable = caveats.length === 0;
    const weights = weightsOf(judgement);
    const weight = ({ name }) => weights.get(targetScope(name)) ?? 0;
    const sorted = components.toSorted((a, b) => weight(b) - weight(a) || (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(a.name, b.name));
    const eventful = sorted.filter((each) => isEventful(each) || weight(each) > 0);
    const shown = (components.length <= limits.all ? sorted : eventful).slice(0, limits.most);
    const rest = components.length - shown.length;
    const row = (kind, name, of) => ({
        kind,
        name,
        owner: of.owner ?? '',
        coverage: coverageCell(of, kind === 'none' ? undefined : (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageTarget */ .WN)(judgement, targetScope(of.name))),
        change: isComparable ? changeCell(of) : '–',
        changedLines: changedCell(of),
    });
    return [
        ...shown.map((each) => row('component', each.name, each)),
        ...(inNoComponent === undefined ? [] : [row('none', 'in no component', inNoComponent)]),
        ...(rest === 0
            ? []
            : [
                {
                    kind: 'rest',
                    name: (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rest, 'other component'),
                    owner: '',
                    coverage: '–',
                    change: components.length - eventful.length === rest ? 'none' : '–',
                    changedLines: '–',
                },
            ]),
    ];
}
/** As a gate's scope has it. */
function targetScope(name) {
    return (0,_policy_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .componentWords */ .nD)(name);
}
/** By scope of a gate: 2 where one blocks, 1 where one warns. */
function weightsOf({ gates }) {
    const weights = new Map();
    for (const { scope, state } of gates) {
        const weight = state === 'block' ? 2 : state === 'warn' || state === 'not-judged' ? 1 : 0;
        weights.set(scope, Math.max(weights.get(scope) ?? 0, weight));
    }
    return weights;
}
function isEventful({ head, base, patch }) {
    if ((patch?.total ?? 0) > 0 || (head === undefined) !== (base === undefined))
        return true;
    return head !== undefined && base !== undefined && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .compareRatios */ .g)(head, base) !== 0;
}
function coverageCell({ head, base, carried }, target) {
    const wanted = target === undefined ? [] : [`target ${target}`];
    if (head === undefined) {
        const notes = [...(base === undefined ? [] : [`was ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(base)}`]), ...wanted];
        return notes.length === 0 ? 'not measured' : `not measured (${notes.join(', ')})`;
    }
    const brought = carried === undefined ? [] : [`${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(carried)} carried`];
    return `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(head)} (${[(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .ofTotal */ .U)(head), ...brought, ...wanted].join(', ')})`;
}
/** `−5 pp (−5 pp by deleted code)` */
function changeCell({ head, base, adjustedBase }) {
    if (head === undefined || base === undefined)
        return '–';
    const deleted = adjustedBase === undefined || (0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .compareRatios */ .g)(adjustedBase, base) === 0 ? undefined : (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(adjustedBase, base);
    return deleted === undefined ? (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(head, base) : `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(head, base)} (${deleted} by deleted code)`;
}
/** Of lines that nobody measured none is claimed, as in the line about all of them. */
function changedCell({ patch, unknownFiles = 0 }) {
    const unknown = unknownFiles === 0 ? [] : [`unknown of ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(unknownFiles, 'file')}`];
    if (patch === undefined || patch.total === 0)
        return unknown.join() || '–';
    return `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(patch)} (${[(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .ofTotal */ .U)(patch), ...unknown].join(', ')})`;
}
/** What is shown above such a table. */
function componentTitle({ comparison: { coverage } }) {
    return `Coverage by component (${coverage?.metric ?? 'lines'})`;
}
const COMPONENT_COLUMNS = ['Coverage', 'Change', 'Changed lines'];
function componentCells({ coverage, change, changedLines }) {
    return [coverage, change, changedLines];
}


/***/ }),

/***/ 58834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ componentBlocks)
/* harmony export */ });
/* harmony import */ var _component_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29925);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43419);


/** Of a component's name and its owner's, in UTF-16 code units. */
const NAME_LIMIT = 120;
/** The components in Markdown; nothing where the policy has none. */
function componentBlocks(judgement, { priority, ...limits }) {
    const n = judgement.comparison.coverage?.components?.length ?? 0;
    if (n === 0)
        return [];
    const columns = [
        { title: 'Component', align: 'left' },
        ..._component_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .COMPONENT_COLUMNS */ .m.map((title) => ({ title, align: 'right' })),
    ];
    const rows = (0,_component_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .componentRows */ .h0)(judgement, limits).map((row) => [nameCell(row), ...(0,_component_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .componentCells */ .Jw)(row)]);
    const markdown = `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_component_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .componentTitle */ .Y)(judgement))}**\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns, rows)}`;
    return [{ markdown, priority, group: 'components', counts: [{ n, one: 'component' }] }];
}
function nameCell({ kind, name, owner }) {
    if (kind !== 'component')
        return name;
    return owner === '' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, NAME_LIMIT) : `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, NAME_LIMIT)} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(owner)})`;
}


/***/ }),

/***/ 80789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ coverageFiles),
/* harmony export */   w: () => (/* binding */ coverageLossLine)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84694);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42883);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43419);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38394);




/** Files that lost coverage, by name: a total that rises hides them. */
function coverageLossLine({ comparison }) {
    const losses = (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .coverageLosses */ .uM)(comparison);
    if (losses.length === 0)
        return undefined;
    const named = losses
        .slice(0, 3)
        .map(({ path, head, base }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path, 160)} ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(base)} → ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(head)}`);
    const more = losses.length - named.length;
    return `**${(0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .lossTitle */ .oj)(comparison)}** ${named.join(' · ')}${more > 0 ? ` and ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, 'other file')}` : ''}`;
}
/** Coverage by file where it differs, losses first. */
function coverageFiles({ comparison }, { limit, priority }) {
    const files = comparison.coverage?.files ?? [];
    if (files.length === 0)
        return [];
    const shown = files.slice(0, limit);
    const rows = shown.map(({ path, head, base }) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(path, 160),
        base === undefined ? 'new' : (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(base),
        head === undefined ? 'gone' : (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(head),
        head === undefined || base === undefined ? '–' : (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(head, base),
        head === undefined ? '–' : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .ofTotal */ .U)(head),
    ]);
    const columns = [
        { title: 'File', align: 'left' },
        { title: 'Base', align: 'right' },
        { title: 'Here', align: 'right' },
        { title: 'Change', align: 'right' },
        { title: 'Covered', align: 'right' },
    ];
    const counts = (n) => [{ n, one: 'file' }];
    const title = `**Coverage by file** (${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(files.length, 'file')} changed in coverage, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(comparison.coverage?.metric ?? 'lines')})`;
    return [
        { markdown: `${title}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns, rows)}`, priority, group: 'coverage', counts: counts(shown.length) },
        { markdown: undefined, priority, group: 'coverage', counts: counts(files.length - shown.length) },
    ];
}


/***/ }),

/***/ 74270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ coveredWords)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84694);
/* harmony import */ var _gates_carried_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57362);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38394);



/** `814 of 1,000`, with how many of them another run measured: `814 of 1,000, of which 204 carried from 4f2c91a`. */
function coveredWords({ head }, { coverage }) {
    const { carried } = coverage ?? {};
    const brought = carried === undefined || carried.covered === 0 ? '' : `, of which ${carriedPart(carried)}`;
    return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .ofTotal */ .U)(head)}${brought}`;
}
function carriedPart({ covered, reports }) {
    return `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(covered)} carried from ${(0,_gates_carried_words_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(reports)}`;
}


/***/ }),

/***/ 28334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ facts)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84694);
/* harmony import */ var _domain_snapshot_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66178);
/* harmony import */ var _gates_removed_in_bulk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33751);
/* harmony import */ var _changed_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48298);
/* harmony import */ var _covered_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(74270);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42883);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43419);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38394);
/* harmony import */ var _suite_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39494);
/* harmony import */ var _trend_sections_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95920);










/** Pass rate, coverage and newly failing suites: what a reader always finds, or why it is not there. */
function facts(judgement) {
    const trend = (0,_trend_sections_js__WEBPACK_IMPORTED_MODULE_4__/* .trendLine */ .M)(judgement);
    const lines = [passRateLine(judgement), coverageLine(judgement), suitesLine(judgement)];
    return [...lines, ...(trend === undefined ? [] : [trend])].map((line) => `- ${line}`).join('\n');
}
function passRateLine({ comparison }) {
    const { head, base, why } = (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .passRate */ .sc)(comparison);
    const removed = (0,_gates_removed_in_bulk_js__WEBPACK_IMPORTED_MODULE_0__/* .removedInBulk */ .m)(comparison);
    const fewer = removed === 0 ? '' : `, the change removes ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(removed, 'test')}`;
    if (head === undefined)
        return `**Pass rate** ${why}${base === undefined ? '' : ` (was ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(base)})`}${fewer}`;
    return `**Pass rate** ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(head)} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .ofTotal */ .U)(head)}; ${base === undefined ? noRateOfBase(comparison) : wasRate(head, base)})${fewer}`;
}
function noRateOfBase({ base, baseCounts }) {
    if (base === undefined)
        return 'no base to compare with';
    return (baseCounts?.total ?? 0) === (baseCounts?.skipped ?? 0)
        ? 'no test ran on base'
        : 'was unknown: base is not complete';
}
/** The same part of fewer tests is not the same. */
function wasRate(head, base) {
    if ((0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(head) !== (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(base))
        return `was ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(base)}`;
    return head.covered === base.covered && head.total === base.total ? 'as on base' : `was ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .ofTotal */ .U)(base)}`;
}
function coverageLine({ comparison, head: run }) {
    const fact = (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageFact */ .R_)(comparison);
    const before = comparison.coverage?.base;
    const broken = (0,_domain_snapshot_js__WEBPACK_IMPORTED_MODULE_7__/* .brokenCoverage */ .y)(run.snapshot.reports);
    if (broken !== undefined) {
        const was = before === undefined ? '' : ` (was ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(before)})`;
        return `**Coverage** unknown: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(broken.path, 120)} is ${broken.state}${was}`;
    }
    if (fact === undefined) {
        if (before !== undefined)
            return `**Coverage** unknown: no coverage report (was ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(before)})`;
        return '**Coverage** not measured';
    }
    const { head, base } = fact;
    const now = `**Coverage** ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(head)} of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(comparison.coverage?.metric ?? 'lines')} (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)((0,_covered_words_js__WEBPACK_IMPORTED_MODULE_9__/* .coveredWords */ .u)(fact, comparison))})`;
    if (base === undefined)
        return `${now}, ${comparison.base === undefined ? 'no base to compare with' : 'not measured on base'}`;
    const caveats = comparison.coverage?.caveats ?? [];
    const delta = (0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .deltaLine */ .lz)(comparison);
    if (caveats.length === 0)
        return `${now}, ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .points */ .WR)(head, base)} (was ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(base)}${delta === undefined ? '' : `; ${delta}`})`;
    return `${now}; not comparable with ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .percent */ .KN)(base)} on base: ${caveats.map((each) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(each)).join('; ')}`;
}
function suitesLine({ comparison }) {
    if (comparison.base === undefined)
        return '**Newly failing suites** not known without a base';
    const suites = (0,_suite_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .newlyFailingSuites */ .RL)(comparison);
    if (comparison.suites.length === 0)
        return '**Newly failing suites** unknown: no test report';
    if (suites.length === 0)
        return '**Newly failing suites** none';
    const named = suites.slice(0, 10).map(({ name }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(name, 120));
    const more = suites.length - named.length;
    return `**Newly failing suites** ${named.join(', ')}${more > 0 ? ` and ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(more, 'other')}` : ''}`;
}


/***/ }),

/***/ 19051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   dy: () => (/* binding */ utf8Bytes),
/* harmony export */   x3: () => (/* binding */ essential),
/* harmony export */   xF: () => (/* binding */ codeUnits)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84694);

/** A part without which the view is none: it is never left out, so it must be short. */
function essential(markdown, tight = false) {
    return { markdown, priority: 0, group: '', counts: [], tight };
}
/** What GitHub counts in a comment: UTF-16 code units. */
function codeUnits(text) {
    return text.length;
}
/** What GitHub counts in a job summary. */
function utf8Bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}
/** Joins the blocks, leaving whole ones out until the text fits, and says exactly what is not there: `+ 47 causes, 9,812 tests: job summary`. */
function fit(blocks, budget) {
    const shown = new Set(blocks.filter(({ markdown }) => markdown !== undefined));
    const leaving = [...shown].filter(({ priority }) => priority > 0).sort((a, b) => a.priority - b.priority);
    const sizes = new Map([...shown].map((block) => [block, budget.size(block.markdown ?? '') + 2]));
    const remainders = new Map();
    for (const block of blocks)
        if (!shown.has(block))
            leaveOut(block, remainders);
    let size = [...sizes.values()].reduce((sum, each) => sum + each, 0);
    while (size + remainderSize(remainders, budget) > budget.limit) {
        const block = leaving.pop();
        if (block === undefined)
            break;
        shown.delete(block);
        leaveOut(block, remainders);
        size -= sizes.get(block) ?? 0;
    }
    return join(blocks, shown, remainders, budget);
}
function join(blocks, shown, remainders, budget) {
    let out = '';
    const said = new Set();
    const add = (markdown, tight) => {
        out += out === '' ? markdown : `${tight === true ? '\n' : '\n\n'}${markdown}`;
    };
    for (const block of blocks) {
        if (shown.has(block))
            add(block.markdown ?? '', block.tight);
        else if (!said.has(block.group)) {
            said.add(block.group);
            const remainder = remainders.get(block.group);
            if (remainder !== undefined && remainder.size > 0)
                add(remainderLine(remainder, budget), false);
        }
    }
    return `${out}\n`;
}
function leaveOut({ group, counts }, remainders) {
    const sums = remainders.get(group) ?? new Map();
    remainders.set(group, sums);
    for (const each of counts) {
        const n = (sums.get(each.one)?.n ?? 0) + each.n;
        if (n > 0)
            sums.set(each.one, { ...each, n });
    }
}
function remainderLine(sums, { elsewhere }) {
    return `\\+ ${[...sums.values()].map(({ n, one, many }) => (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(n, one, many)).join(', ')}: ${elsewhere}`;
}
function remainderSize(remainders, budget) {
    let size = 0;
    for (const sums of remainders.values())
        size += budget.size(remainderLine(sums, budget)) + 2;
    return size;
}


/***/ }),

/***/ 72480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/* harmony import */ var _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19935);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37229);
/* harmony import */ var _domain_groups_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97538);
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84694);
/* harmony import */ var _coverage_sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80789);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42883);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19051);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43419);
/* harmony import */ var _quarantine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35218);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24302);










/** Lists in the order in which they matter. Tests that pass are never listed; those that are only new, gone or moved are counted. */
const LISTED = [
    'missing',
    'notRun',
    'likelyFlaky',
    'stillFailing',
    'waived',
    'flaky',
    'newlySkipped',
    'fixed',
];
const COUNTED = ['added', 'removed', 'moved'];
/** Everything that does not decide, folded into one element with its numbers in the line that stays. */
function folded(judgement, options) {
    const listed = options.namesNew === true ? [...LISTED, 'added'] : LISTED;
    const sections = [
        ...listed.map((name) => name === 'newlySkipped' ? skipSection(judgement, options) : classSection(judgement, name, options)),
        slowerTests(judgement, options),
        knownCauses(options),
        collectionErrors(judgement, options),
        {
            title: 'Coverage by file',
            n: judgement.comparison.coverage?.files.length ?? 0,
            blocks: (0,_coverage_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageFiles */ .e)(judgement, { limit: options.items, priority: options.priority + 1 }),
        },
        ...quarantine(judgement, options),
        messages(judgement, options),
    ].filter(({ n }) => n > 0);
    const counted = COUNTED.filter((name) => !listed.includes(name)).map((name) => ({
        title: _facts_js__WEBPACK_IMPORTED_MODULE_3__/* .CLASS_WORDS */ .f5[name].list,
        n: (0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(judgement.comparison, name),
    }));
    const numbers = [...sections, ...counted.filter(({ n }) => n > 0)].map(({ title, n }) => `${title} (${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(n)})`);
    if (numbers.length === 0)
        return [];
    if (sections.length === 0)
        return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_7__/* .essential */ .x3)(`<sub>${numbers.join(' · ')}</sub>`)];
    const { open, close } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .details */ .zH)(numbers.join(' · '));
    return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_7__/* .essential */ .x3)(open), ...sections.flatMap(({ blocks }) => blocks), (0,_fit_js__WEBPACK_IMPORTED_MODULE_7__/* .essential */ .x3)(close)];
}
function classSection({ comparison }, name, { items, priority }) {
    const changes = comparison.changes[name];
    const title = _facts_js__WEBPACK_IMPORTED_MODULE_3__/* .CLASS_WORDS */ .f5[name].list;
    const lines = changes.slice(0, items).map(_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .changeItem */ .it);
    const n = (0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(comparison, name);
    return { title, n, blocks: (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(lines, { title, n, priority, one: 'test' }) };
}
/** Tests that are skipped together have one reason: it is said once, before their names. */
function skipSection({ comparison }, { items, priority }) {
    const { newlySkipped } = comparison.changes;
    const title = _facts_js__WEBPACK_IMPORTED_MODULE_3__/* .CLASS_WORDS */ .f5.newlySkipped.list;
    const { groups, others } = byEvidence(newlySkipped);
    let room = items;
    const named = (changes, evidence) => {
        const shown = changes.slice(0, room);
        room -= shown.length;
        const lines = shown.map((change) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .changeItem */ .it)(evidence === '' ? change : { ...change, evidence: '' }));
        const note = evidence === '' ? {} : { note: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(evidence) };
        return (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(lines, { title, n: changes.length, priority, one: 'test', ...note });
    };
    const blocks = groups.flatMap(([evidence, changes]) => named(changes, evidence));
    return {
        title,
        n: newlySkipped.length,
        blocks: others.length === 0 ? blocks : [...blocks, ...named(others, '')],
    };
}
/** The largest first; and those that are alone with theirs. */
function byEvidence(changes) {
    const all = (0,_domain_groups_js__WEBPACK_IMPORTED_MODULE_9__/* .groupBy */ .$)(changes, ({ evidence }) => evidence);
    const groups = [...all].filter(([evidence, same]) => evidence !== '' && same.length > 1);
    const grouped = new Set(groups.map(([evidence]) => evidence));
    return {
        groups: groups.sort(([, a], [, b]) => b.length - a.length),
        others: changes.filter(({ evidence }) => !grouped.has(evidence)),
    };
}
function slowerTests({ comparison: { slower = [] } }, { items, priority }) {
    const title = 'Slower than on base';
    const lines = slower.slice(0, items).map(_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .changeItem */ .it);
    return { title, n: slower.length, blocks: (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(lines, { title, n: slower.length, priority, one: 'test' }) };
}
function knownCauses({ knownCauses: causes, items, priority }) {
    const isOfBase = causes.every(({ cluster }) => cluster.isNew === false);
    const title = isOfBase ? 'Causes that base has too' : 'Causes that do not block';
    const lines = causes
        .slice(0, items)
        .map(({ cluster, size }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .text */ .Qq)(cluster.id)} · ${size} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)(cluster.message)}`);
    return { title, n: causes.length, blocks: (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(lines, { title, n: causes.length, priority, one: 'cause' }) };
}
function collectionErrors({ comparison }, { items, priority }) {
    const title = 'Errors outside tests';
    const all = comparison.collectionChanges ?? [];
    // Without a base nothing is new, and the evidence says so.
    const words = (change) => comparison.base === undefined && (0,_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnexcused */ .vL)(change) ? [] : [(0,_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .errorWords */ .Yi)(change.class)];
    const lines = all.slice(0, items).map((change) => [(0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .changeItem */ .it)(change), ...words(change)].join(' · '));
    return { title, n: all.length, blocks: (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(lines, { title, n: all.length, priority, one: 'error' }) };
}
function quarantine(judgement, { items, priority }) {
    return (0,_quarantine_js__WEBPACK_IMPORTED_MODULE_4__/* .quarantineLists */ .a1)(judgement).map(({ title, entries }) => {
        const n = entries.length;
        const lines = entries.slice(0, items).map((entry) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_quarantine_js__WEBPACK_IMPORTED_MODULE_4__/* .quarantineWords */ ._1)(entry), 300));
        return { title, n, blocks: (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(lines, { title, n, priority, one: 'entry' }) };
    });
}
function messages({ diagnostics }, { items, priority }) {
    const title = 'Messages about reports';
    const all = diagnostics.filter(({ level }) => level !== 'note');
    const lines = all.slice(0, items).map((each) => `${each.level}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_8__/* .code */ .aY)((0,_domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDiagnostic */ .xy)(each))}`);
    return { title, n: all.length, blocks: (0,_sections_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(lines, { title, n: all.length, priority, one: 'message' }) };
}


/***/ }),

/***/ 81853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ footer)
/* harmony export */ });
/* harmony import */ var _gates_result_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63647);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43419);


/** What it was compared with and where the rest is: the only links of a comment, all made of what GitHub told us. */
function footer(judgement, context) {
    const { runUrl, reportUrl } = context;
    const report = reportUrl === undefined ? '' : `, [HTML report](${reportUrl})`;
    const rest = runUrl === undefined ? '' : ` Details: [job summary](${runUrl})${report}.`;
    return `<sub>${comparedWith(judgement, context)}.${rest}</sub>`;
}
function comparedWith({ comparison }, { repositoryUrl }) {
    const { base, noBase } = comparison;
    if (base === undefined)
        return `Not compared: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)((0,_gates_result_js__WEBPACK_IMPORTED_MODULE_1__/* .noBase */ .pr)(noBase))}`;
    const { sha, label } = base;
    const short = sha?.slice(0, 7);
    if (sha === undefined || short === undefined || repositoryUrl === undefined || !/^[0-9a-f]{40,64}$/.test(sha)) {
        return `Compared with ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(label)}`;
    }
    const link = `[${short}](${repositoryUrl}/commit/${sha})`;
    const after = label.startsWith(short) ? label.slice(short.length) : ` (${label})`;
    // What stands between a link and words is no part of either.
    return `Compared with ${link}${after.startsWith(' ') ? ' ' : ''}${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(after)}`;
}


/***/ }),

/***/ 43419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60940);

/** Longest text of a report that a view shows in one place, in UTF-16 code units. */
const LIMIT = 300;
const EMPTY_COMMENT = '<!-- -->';
/**
 * Text of a report as inline code: what it says is shown as it is, and nothing in it is Markdown. The fence is longer than any run of
 * back-ticks in it. A `|` would end a cell of a table whatever stands around it, so text with one is written as an element.
 */
function code(untrusted, limit = LIMIT) {
    const content = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(untrusted), limit);
    if (content.trim() === '')
        return '`(empty)`';
    if (content.includes('|'))
        return `<code>${escaped(content)}</code>`;
    const fence = '`'.repeat(longestRun(content, '`') + 1);
    const pad = /^`|`$/.test(content) || /^ .* $/.test(content) ? ' ' : '';
    return `${fence}${pad}${content}${pad}${fence}`;
}
/** Text of a report where inline code cannot stand, and where it is Markdown that is read: in a sentence, a heading. Commits are set as code. */
function text(untrusted, limit = LIMIT) {
    const line = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(untrusted).trim(), limit);
    const [start = ''] = LIST_OR_RULE.exec(line) ?? [];
    if (start === '')
        return withCommits(line);
    return `${withCommits(start.slice(0, -1))}${entity(start.slice(-1))}${EMPTY_COMMENT}${withCommits(line.slice(start.length))}`;
}
/** Text of a report where no Markdown is read: in a `<summary>`. */
function html(untrusted, limit = LIMIT) {
    return escaped((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(untrusted), limit));
}
/** Text of a report as a block of code. */
function fenced(untrusted) {
    const content = untrusted.map((line) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(line)).join('\n');
    const fence = '`'.repeat(Math.max(3, longestRun(content, '`') + 1));
    return `${fence}text\n${content}\n${fence}`;
}
/** A table of cells that are Markdown already; a `|` in a cell would be a mistake of ours and is taken out of harm's way. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '&#124;')).join(' | ')} |`;
    const rule = `|${columns.map(({ align }) => (align === 'right' ? '--:' : ':--')).join('|')}|`;
    return [line(columns.map(({ title }) => title)), rule, ...rows.map(line)].join('\n');
}
/** What is folded away. `summary` is HTML already. */
function details(summary) {
    return { open: `<details><summary>${summary}</summary>`, close: '</details>' };
}
/** What could begin a list, a quotation, a rule, a heading's underline or a table's delimiter row at the start of a line. */
const LIST_OR_RULE = /^(?:\d{1,9}[.)]|[-+=:])/;
/** Every character that means something inside a line of Markdown or HTML, or starts mathematics on GitHub. */
const MEANINGFUL = /[&<>"'`*_~[\]\\|$!^{}]/g;
/**
 * Places where GitHub makes a link, a mention or a picture out of plain text, also from decoded entities: `@name`, `#1`, `GH-1` and keys
 * of other trackers, `scheme://`, `www.`, `:emoji:`, and long runs of hexadecimal digits. An empty comment after the first part keeps
 * them text.
 */
const LINKED = /[@#]|:(?=\/\/)|:(?=[a-zA-Z0-9_+-]{1,50}:)|[wW]{3}(?=\.)|(?:[gG][hH]|(?<=[A-Z])[A-Z])(?=-\d)|[0-9a-fA-F]{6}(?=[0-9a-fA-F])/g;
/** A word that GitHub would take for a commit. */
const COMMIT = /(?<![0-9a-zA-Z_])[0-9a-f]{7,40}(?![0-9a-zA-Z_])/g;
/** One line of text with commits set as code, which GitHub does not link and which stay whole for a search. */
function withCommits(line) {
    let out = '';
    let end = 0;
    for (const { 0: commit, index } of line.matchAll(COMMIT)) {
        out += `${escaped(line.slice(end, index))}\`${commit}\``;
        end = index + commit.length;
    }
    return out + escaped(line.slice(end));
}
function escaped(line) {
    let out = '';
    let end = 0;
    for (const { 0: place, index } of line.matchAll(LINKED)) {
        out += entities(line.slice(end, index) + place) + EMPTY_COMMENT;
        end = index + place.length;
    }
    return out + entities(line.slice(end));
}
function entities(plain) {
    return plain.replace(MEANINGFUL, (character) => entity(character));
}
function entity(character) {
    const named = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
    return named[character] ?? `&#${character.codePointAt(0)};`;
}
function longestRun(content, character) {
    let longest = 0;
    let run = 0;
    for (const each of content) {
        run = each === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}


/***/ }),

/***/ 64502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ acceptLine),
/* harmony export */   VT: () => (/* binding */ overrideLine),
/* harmony export */   mF: () => (/* binding */ overrideWords)
/* harmony export */ });
/* harmony import */ var _gates_override_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77954);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43419);


/** Causes and checks that fit into a command; of more the command names none. */
const MOST_NAMES = 8;
/** Fewer characters of a commit's name can be made to come out alike. */
const COMMIT = 16;
/** `Accepted by octocat for 1a2b3c4 alone: reason`, and what; untrusted text in it. `undefined`: nobody accepts anything. */
function overrideWords({ override, }) {
    if (override === undefined)
        return undefined;
    const { by, sha, reason, accepted } = override;
    return { title: `Accepted by ${by} for ${sha.slice(0, 7)} alone: ${reason}`, items: accepted };
}
/** Who answers for what, as Markdown. */
function overrideLine(judgement) {
    const { override } = judgement;
    if (override === undefined)
        return undefined;
    const { by, sha, reason, accepted } = override;
    return `**Accepted** by ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(by, 60)} for \`${sha.slice(0, 7)}\` alone: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(reason)} (${accepted.map((each) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(each)).join('; ')})`;
}
/** How to accept what blocks; `undefined`: nothing can be accepted, or not here. */
function acceptLine(judgement, { acceptFor }) {
    const names = judgement.verdict === 'block' ? (0,_gates_override_js__WEBPACK_IMPORTED_MODULE_0__/* .namesToAccept */ .i)(judgement) : [];
    if (acceptFor === undefined || names.length === 0)
        return undefined;
    const words = [
        '/test-health accept',
        acceptFor.slice(0, COMMIT),
        ...(names.length > MOST_NAMES ? [] : names),
        'REASON',
    ];
    return `<sub>To accept this for one commit alone, somebody with write access writes the comment ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(words.join(' '))}, and the job is run again.</sub>`;
}


/***/ }),

/***/ 35218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ quarantineLine),
/* harmony export */   _1: () => (/* binding */ quarantineWords),
/* harmony export */   a1: () => (/* binding */ quarantineLists)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84694);

const LISTS = [
    { title: 'Quarantine entries that expired', short: 'expired', states: ['expired'] },
    { title: 'Quarantine entries to remove', short: 'to remove', states: ['recovered'] },
    {
        title: 'Quarantine entries that match no test of this gate',
        short: 'without a test of this gate',
        states: ['orphan'],
    },
    { title: 'Quarantine entries still to come', short: 'still to come', states: ['future'] },
];
/** Those that are not empty, the most urgent first. */
function quarantineLists({ quarantine = [] }) {
    return LISTS.map(({ title, short, states }) => ({
        title,
        short,
        entries: quarantine.filter(({ state }) => states.includes(state)),
    })).filter(({ entries }) => entries.length > 0);
}
/** `3 quarantine entries to look at: 1 expired, 2 to remove`; `undefined`: none. */
function quarantineLine(judgement) {
    const lists = quarantineLists(judgement);
    const n = lists.reduce((sum, { entries }) => sum + entries.length, 0);
    if (n === 0)
        return undefined;
    const kinds = lists.map(({ short, entries }) => `${entries.length} ${short}`).join(', ');
    return `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(n, 'quarantine entry', 'quarantine entries')} to look at: ${kinds}`;
}
/** `.github/test-quarantine.yml:12: test "a › b" expired …`; untrusted. */
function quarantineWords({ file, line, sentence }) {
    return `${file === undefined ? '' : `${file}:${line}: `}${sentence}`;
}


/***/ }),

/***/ 24831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ relaxed),
/* harmony export */   i: () => (/* binding */ checkWords)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84694);

/** So many of them are named. */
const SHOWN = 10;
/** The name of a check, and whose policy asks for it where that is not the run's own. */
function checkWords({ check, policy }) {
    return policy === undefined ? check : `${check} (policy of base)`;
}
/** `This pull request relaxes 1 gate` and what, a sentence each, untrusted; `undefined`: nothing, or nobody knows. */
function relaxed({ relaxations = [], }) {
    if (relaxations.length === 0)
        return undefined;
    const shown = relaxations.slice(0, SHOWN).map(({ sentence }) => sentence);
    const more = relaxations.length - shown.length;
    return {
        title: `This pull request relaxes ${countWords(relaxations)}`,
        items: [...shown, ...(more > 0 ? [`and ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(more, 'other')}: the JSON result has them`] : [])],
    };
}
/** `1 gate, 2 suites and 1 quarantine entry` */
function countWords(relaxations) {
    const kinds = [
        ['gate', 'gates'],
        ['suite', 'suites'],
        ['quarantine entry', 'quarantine entries'],
        ['mask', 'masks'],
    ];
    const words = kinds.flatMap(([one, many]) => {
        const n = relaxations.filter(({ kind }) => kind === one).length;
        return n === 0 ? [] : [(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(n, one, many)];
    });
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}


/***/ }),

/***/ 24302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ causeBlocks),
/* harmony export */   F$: () => (/* binding */ remainingCauses),
/* harmony export */   X1: () => (/* binding */ missingLine),
/* harmony export */   b2: () => (/* binding */ relaxations),
/* harmony export */   go: () => (/* binding */ gateList),
/* harmony export */   it: () => (/* binding */ changeItem),
/* harmony export */   kU: () => (/* binding */ brokenLine),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _compare_root_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98438);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37229);
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84694);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42883);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(19051);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43419);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60940);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24831);








/** Traces are never longer in a comment or a summary. */
const TRACE_LINES = 15;
/** Items of a list that are left out together when space is short. */
const CHUNK = 10;
/** The sentences of gates in one state, as a list. */
function gateList(gates, title, budget) {
    if (gates.length === 0)
        return [];
    const group = `gates ${title}`;
    const counted = (n) => [{ n, one: 'gate' }];
    const shown = gates.slice(0, budget.limit);
    const { priority } = budget;
    return [
        { markdown: `**${title}**`, priority, group, counts: [] },
        { markdown: gateItems(shown).join('\n'), priority, group, counts: counted(shown.length), tight: true },
        { markdown: undefined, priority, group, counts: counted(gates.length - shown.length) },
    ];
}
/** A sentence that several gates say is said once. */
function gateItems(gates) {
    const checks = new Map();
    for (const gate of gates)
        checks.set(gate.sentence, [...(checks.get(gate.sentence) ?? []), (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .checkWords */ .i)(gate)]);
    return [...checks].map(([sentence, names]) => `- **${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)([...new Set(names)].join(', '))}** · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(sentence)}`);
}
/** Tests of base that are not here although their suite ran, by name: a whole suite hides them. */
function missingLine({ comparison }) {
    const { missing } = comparison.changes;
    if (missing.length === 0)
        return undefined;
    const named = missing.slice(0, 3).map(({ id }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(id, 200));
    const more = missing.length - named.length;
    return `**Missing** ${named.join(' · ')}${more > 0 ? ` and ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(more, 'other')}` : ''}`;
}
/** Reports that could not be read to their end, by name. */
function brokenLine({ diagnostics }) {
    const errors = diagnostics.filter(({ level }) => level === 'error');
    if (errors.length === 0)
        return undefined;
    const named = errors.slice(0, 3).map((each) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDiagnostic */ .xy)(each)));
    const more = errors.length - named.length;
    return `**Errors** ${named.join(' · ')}${more > 0 ? ` and ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(more, 'other')}` : ''}`;
}
/** What the rules of the change ask less than those of base: never left out. */
function relaxations(judgement) {
    const found = (0,_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .relaxed */ ._)(judgement);
    if (found === undefined)
        return [];
    const { title, items } = found;
    const said = items.map((item) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(item));
    if (said.length === 1)
        return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .essential */ .x3)(`**${title}:** ${said.join('')}`)];
    return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .essential */ .x3)([`**${title}:**`, ...said.map((item) => `- ${item}`)].join('\n'))];
}
/** One cause: how many tests, since when, which, and what they say. */
function causeBlocks(cause, { names, trace, priority }) {
    const { cluster, changes } = cause;
    const counts = [
        { n: 1, one: 'cause' },
        { n: changes.length, one: 'test' },
    ];
    const blocks = [{ markdown: describeCause(cause, names), priority, group: 'causes', counts }];
    const traced = (0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .excerpt */ .Kb)(cluster.failure.detail, TRACE_LINES);
    if (trace && traced.length > 1) {
        const { open, close } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(`Trace of the first test of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .html */ .qy)(cluster.id)}`);
        const markdown = `${open}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fenced */ .OF)(traced)}\n\n${close}`;
        blocks.push({ markdown, priority: priority + 5, group: 'traces', counts: [{ n: 1, one: 'trace' }] });
    }
    return blocks;
}
function describeCause(cause, names) {
    const { cluster, changes, size } = cause;
    const said = (0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .firstLine */ .TM)(cluster.failure.message);
    const shown = changes.slice(0, names);
    const common = (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .commonNote */ .Ut)(shown, cause);
    const head = [
        `**Cause ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(cluster.id)}**`,
        size,
        ...(cluster.likelyOneCause && changes.length > 1 ? ['likely one cause'] : []),
        ...(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .knownWords */ .L3)(cluster).map((words) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(words)),
        ...(common === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(common)]),
    ].join(' · ');
    const items = shown.map((change) => {
        const note = common === undefined ? [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)((0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .changeNote */ .vV)(change, cause))] : [];
        return `- ${[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(change.id, 200), ...place(change), ...note].join(' · ')}`;
    });
    if (changes.length > shown.length)
        items.push(`- and ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(changes.length - shown.length, 'other')}`);
    const example = (0,_compare_root_line_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNothing */ ._)(said) || said === (0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .firstLine */ .TM)(cluster.message) ? [] : [`for example ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(said)}`];
    return [[head, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(cluster.message), ...example].join('<br>'), ...items].join('\n');
}
/** Causes of which only the number is said. */
function remainingCauses(causes, priority) {
    const tests = causes.reduce((sum, { changes }) => sum + changes.length, 0);
    const counts = [
        { n: causes.length, one: 'cause' },
        { n: tests, one: 'test' },
    ];
    return [{ markdown: undefined, priority, group: 'causes', counts }];
}
/** The name of one test, where it is, and the evidence for its class. */
function changeItem({ id, test, evidence }) {
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(id, 200), ...place({ test }), ...(evidence === '' ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)(evidence)])].join(' · ');
}
function place({ test }) {
    return test.file === undefined || test.line === undefined ? [] : [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(`${test.file}:${test.line}`, 160)];
}
/** A titled list of items that are Markdown already, with the exact number of those that are not shown. */
function list(items, { title, n, priority, one, note }) {
    const said = note === undefined ? '' : ` · ${note}`;
    const group = `${title}${said}`;
    const blocks = [(0,_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .essential */ .x3)(`**${title}** (${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(n)})${said}\n`)];
    for (let i = 0; i < items.length; i += CHUNK) {
        const chunk = items.slice(i, i + CHUNK);
        const markdown = chunk.map((item) => `- ${item}`).join('\n');
        blocks.push({ markdown, priority, group, counts: [{ n: chunk.length, one }], tight: true });
    }
    blocks.push({ markdown: undefined, priority, group, counts: [{ n: n - items.length, one }] });
    return blocks;
}


/***/ }),

/***/ 92135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nv: () => (/* binding */ trendWords),
/* harmony export */   vl: () => (/* binding */ outcomeHistory)
/* harmony export */ });
/* unused harmony export sparkline */
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84694);
/* harmony import */ var _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32863);


const BARS = '▁▂▃▄▅▆▇█';
/** Hundredths of a percent that the eight heights of bars span at least: a tenth of a point is no mountain. */
const LEAST_SPAN = 500;
/** One bar for each ratio, `·` where nothing is known; the lowest bar is the lowest value, and never less than five points below the highest. */
function sparkline(ratios) {
    const values = ratios.map((ratio) => (ratio === undefined ? undefined : (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .hundredths */ .ik)(ratio)));
    const known = values.filter((value) => value !== undefined);
    const high = Math.max(...known);
    const span = Math.max(LEAST_SPAN, high - Math.min(...known));
    return values
        .map((value) => (value === undefined ? '·' : (BARS[Math.floor(((value - high + span) * 7) / span)] ?? '·')))
        .join('');
}
/** `▅▆▆▇█ 38 → 47 % in 12 runs`; `undefined`: fewer than three runs are known, or nothing changed. */
function trendWords(ratios) {
    const known = ratios.filter((ratio) => ratio !== undefined && ratio.total > 0);
    const [first] = known;
    const last = known.at(-1);
    if (first === undefined || last === undefined || known.length < 3)
        return undefined;
    if (new Set(known.map((ratio) => ratio && (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .hundredths */ .ik)(ratio))).size === 1)
        return undefined;
    const [from, to] = [(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(first), (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(last)];
    const change = from === to ? to : `${from.replace(/ %$/, '')} → ${to}`;
    return `${sparkline(ratios)} ${change} in ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(ratios.length, 'run')}`;
}
const GLYPHS = { P: '▁', '~': '▄', F: '█', S: '·', '.': ' ' };
/** What one test did on base, as bars (the higher the worse) and in words. `outcomes`: a code for each run, oldest first. */
function outcomeHistory(outcomes) {
    const times = (code) => outcomes.split(code).length - 1;
    const parts = [
        `passed ${times('P') + times('~')}`,
        ...(times('~') === 0 ? [] : [`${times('~')} of them on a later attempt`]),
        `failed ${times('F')}`,
        ...(times('S') === 0 ? [] : [`skipped ${times('S')}`]),
    ];
    const known = outcomes.length - times('.');
    return {
        bars: [...outcomes].map((code) => (isOutcome(code) ? GLYPHS[code] : ' ')).join(''),
        words: `last ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(known, 'run')} on base: ${parts.join(', ')}`,
    };
}
function isOutcome(code) {
    return code in GLYPHS;
}


/***/ }),

/***/ 39494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ isEventful),
/* harmony export */   AS: () => (/* binding */ suiteResult),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   RL: () => (/* binding */ newlyFailingSuites)
/* harmony export */ });
/* harmony import */ var _domain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54621);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42883);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38394);



/** The result of one suite, in words. */
function suiteResult(suite) {
    const { state, head, changes } = suite;
    switch (state) {
        case 'absent':
            return 'not run';
        case 'partial':
            return isExcused(suite) ? 'incomplete, as on base' : 'incomplete';
        case 'stale':
            return 'stale report';
        case 'unreadable':
            return 'unreadable';
        case 'whole':
            if (changes.missing + changes.notRun > 0)
                return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failing */ .Jr)(head) > 0 ? 'failed, tests missing' : 'tests missing';
            if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failing */ .Jr)(head) > 0) {
                if ((0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .blockingFailures */ .P5)(changes) > 0 || head.collectionErrors > 0)
                    return 'failed';
                return changes.stillFailing === 0 && changes.waived > 0 ? 'failed, accepted' : 'failed, nothing new';
            }
            if (head.total === 0)
                return suite.coverageOnly === true ? 'coverage only' : 'no tests';
            return head.total === head.skipped ? 'all skipped' : 'passed';
    }
}
/** Not whole, and nothing about that is new: base was so for the same causes. */
function isExcused({ state, unexcused, changes }) {
    return state === 'partial' && unexcused?.length === 0 && changes.missing + changes.notRun === 0;
}
/** Something happened in that suite. What is as it was on base, broken or not, is no event. */
function isEventful(suite) {
    const { state, baseState, changes, coverage, newlyFailing, head, base } = suite;
    if (newlyFailing || (state !== 'whole' && !isExcused(suite) && (baseState === undefined || baseState === 'whole')))
        return true;
    if (state === 'whole' && baseState !== undefined && baseState !== 'whole')
        return true;
    if (base === undefined && (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failing */ .Jr)(head) > 0)
        return true;
    const { head: covered, base: before } = coverage ?? {};
    if (covered !== undefined && before !== undefined && (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRatios */ .g)(covered, before) !== 0)
        return true;
    return Object.entries(changes).some(([name, n]) => n > 0 && name !== 'stillFailing');
}
/** Blocking first, then by size, then by name. */
function bySeverity(a, b) {
    return weight(b) - weight(a) || extent(b) - extent(a) || (0,_domain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .byText */ .z)(a.name, b.name);
}
function weight(suite) {
    const { state, changes } = suite;
    const incomplete = state !== 'whole' && !isExcused(suite);
    return incomplete || (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .blockingFailures */ .P5)(changes) + changes.missing + changes.notRun > 0 ? 1 : 0;
}
function extent({ changes, head }) {
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .blockingFailures */ .P5)(changes) + changes.missing + changes.notRun || (0,_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .failing */ .Jr)(head);
}
/** Suites that the comment calls newly failing, those that block most first. */
function newlyFailingSuites({ suites }) {
    return suites.filter(({ newlyFailing }) => newlyFailing).sort(bySeverity);
}


/***/ }),

/***/ 12672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ suiteRows)
/* harmony export */ });
/* harmony import */ var _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19935);
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84694);
/* harmony import */ var _domain_tests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55385);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42883);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38394);
/* harmony import */ var _suite_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39494);






/** One row for every suite, those that block first; one for those not shown, and one for all. */
function suiteRows(judgement, limits) {
    const suites = [...judgement.comparison.suites].sort(_suite_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .bySeverity */ .Np);
    const shown = new Set((suites.length <= limits.all ? suites : suites.filter(_suite_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .isEventful */ .A6)).slice(0, limits.most));
    const rest = suites.filter((suite) => !shown.has(suite));
    const withCoverage = suites.some(({ coverage }) => coverage?.head !== undefined || coverage?.base !== undefined);
    const isNew = ({ base, baseState }) => judgement.comparison.base !== undefined && base === undefined && baseState === undefined;
    const row = (kind, name, result, counted) => ({
        kind,
        name,
        result,
        passed: passedCell(counted) + (isNew(counted) ? ' (new)' : ''),
        newlyFailing: newlyFailing(counted),
        notRun: (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(counted.changes.notRun + counted.changes.missing),
        coverage: withCoverage
            ? coverageCell(counted, kind === 'rest' ? undefined : target(judgement, kind, name))
            : undefined,
        whole: counted.state === 'whole',
    });
    return [
        ...[...shown].map((suite) => row('suite', suite.name, (0,_suite_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteResult */ .AS)(suite), suite)),
        ...(rest.length === 0 ? [] : [row('rest', (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(rest.length, 'other suite'), restResult(rest), sum(rest))]),
        ...(suites.length < 2 ? [] : [row('all', 'All', (0,_suite_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteResult */ .AS)(all(judgement)), all(judgement))]),
    ];
}
/** `35 + 1 likely flaky`: what failed now and then before is told apart, as in the title. */
function newlyFailing({ changes }) {
    const flaky = changes.likelyFlaky;
    const others = (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .blockingFailures */ .P5)(changes) - flaky;
    if (flaky === 0)
        return (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(others);
    return others === 0 ? `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(flaky)} likely flaky` : `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(others)} + ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(flaky)} likely flaky`;
}
function target(judgement, kind, name) {
    return (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageTarget */ .WN)(judgement, kind === 'all' ? '' : name);
}
function restResult(rest) {
    const [first = '', ...others] = new Set(rest.map(_suite_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .suiteResult */ .AS));
    return others.length === 0 ? first : 'several';
}
/** Counts before → after; never a number for what was not there as a whole. */
function passedCell({ state, baseState, head, base, coverageOnly }) {
    if (coverageOnly === true && head.total === 0 && (base?.total ?? 0) === 0)
        return '–';
    const now = state === 'whole' ? passed(head) : 'unknown';
    if (baseState !== undefined && baseState !== 'whole')
        return `${now} (was unknown)`;
    if (base === undefined || base.total === 0)
        return now;
    const [after, before] = [(0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .passedOf */ .IR)(head), (0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .passedOf */ .IR)(base)];
    if (state !== 'whole' || before.total !== after.total)
        return `${now} (was ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .ofTotal */ .U)(before)})`;
    return before.covered === after.covered ? now : `${now} (was ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(before.covered)})`;
}
function passed(counts) {
    const expected = counts.expectedFailures ?? 0;
    const skips = counts.skipped - expected;
    const skipped = [
        ...(skips > 0 ? [`${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(skips)} skipped`] : []),
        ...(expected > 0 ? [`${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(expected, 'expected failure')}`] : []),
    ];
    const ran = counts.total > counts.skipped || counts.skipped === 0 ? [(0,_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .ofTotal */ .U)((0,_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .passedOf */ .IR)(counts))] : [];
    return [...ran, ...skipped].join(', ');
}
function coverageCell({ coverage }, target) {
    const was = coverage?.base === undefined ? undefined : (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(coverage.base);
    if (coverage?.head === undefined)
        return was === undefined ? '–' : `unknown (was ${was})`;
    const now = (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(coverage.head);
    const notes = [
        ...(coverage.carried === undefined ? [] : [`${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(coverage.carried, 'report')} carried`]),
        ...(was === undefined || was === now ? [] : [`was ${was}`]),
        ...(target === undefined ? [] : [`target ${target}`]),
    ];
    return notes.length === 0 ? now : `${now} (${notes.join(', ')})`;
}
function sum(suites) {
    const known = suites.flatMap(({ base }) => (base === undefined ? [] : [base]));
    const changes = Object.fromEntries(_domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGE_CLASSES */ .id.map((name) => [name, suites.reduce((n, suite) => n + suite.changes[name], 0)]));
    return {
        state: suites.every(({ state }) => state === 'whole') ? 'whole' : 'partial',
        baseState: suites.find(({ baseState }) => baseState !== undefined && baseState !== 'whole')?.baseState,
        head: suites.reduce((counts, { head }) => (0,_domain_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .addCounts */ .c5)(counts, head), _domain_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TESTS */ .ZC),
        base: known.length === 0 ? undefined : known.reduce(_domain_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .addCounts */ .c5, _domain_tests_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TESTS */ .ZC),
        changes: { ..._domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CHANGES */ .eo, ...changes },
    };
}
function all({ comparison }) {
    const { head, base: before, caveats = [] } = comparison.coverage ?? {};
    // What is measured in another way says nothing of what was.
    const base = caveats.length > 0 && head !== undefined ? undefined : before;
    return {
        ...sum(comparison.suites),
        // Also what base had in suites that are gone, or moved elsewhere.
        base: comparison.baseCounts,
        state: comparison.whole ? 'whole' : 'partial',
        coverage: { ...(head === undefined ? {} : { head }), ...(base === undefined ? {} : { base }) },
    };
}


/***/ }),

/***/ 70461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ suiteTable),
/* harmony export */   J: () => (/* binding */ failingTitle)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43419);
/* harmony import */ var _suite_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12672);


/** Of a suite's name, in UTF-16 code units. */
const NAME_LIMIT = 120;
/** The suites in Markdown, before → after, those that block first. */
function suiteTable(judgement, limits) {
    const rows = (0,_suite_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .suiteRows */ .A)(judgement, limits);
    const withCoverage = rows.some(({ coverage }) => coverage !== undefined);
    const columns = [
        { title: 'Suite', align: 'left' },
        { title: 'Result', align: 'left' },
        { title: 'Passed', align: 'right' },
        { title: failingTitle(judgement), align: 'right' },
        { title: 'Not run', align: 'right' },
        ...(withCoverage ? [{ title: 'Coverage', align: 'right' }] : []),
    ];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns, rows.map((row) => cells(row, withCoverage)));
}
/** What failing tests may be called: without a base nothing is new. */
function failingTitle({ comparison }) {
    return comparison.base === undefined ? 'Failing' : 'Newly failing';
}
function cells(row, withCoverage) {
    const { kind, name, result, whole, passed, newlyFailing, notRun, coverage } = row;
    return [
        kind === 'suite' ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name, NAME_LIMIT) : kind === 'all' ? `**${name}**` : name,
        whole || result === '' ? result : `**${result}**`,
        passed,
        newlyFailing,
        notRun,
        ...(withCoverage ? [coverage ?? '–'] : []),
    ];
}


/***/ }),

/***/ 39934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dg: () => (/* binding */ renderMessages),
  bF: () => (/* binding */ renderTerminal),
  Fo: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./lib/compare/root-line.js
var root_line = __webpack_require__(98438);
// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
// EXTERNAL MODULE: ./lib/gates/result.js
var result = __webpack_require__(63647);
// EXTERNAL MODULE: ./lib/render/advice.js
var advice = __webpack_require__(34786);
;// CONCATENATED MODULE: ./lib/render/columns.js
/**
 * How many columns of a terminal a character takes, as terminals with Unicode's East Asian Width do: two for wide and full-width characters
 * and for emoji (by nature, or by the variation selector U+FE0F), none for marks that join the character before. https://www.unicode.org/reports/tr11/
 */
const WIDE = /[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u;
const ONLY_MARKS = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
/** What a reader sees as one character: a letter with its accents, a family of emoji. */
function charactersOf(text) {
    // To make one takes as long as a tenth of a small run, so none is made for a text that needs none.
    if (PLAIN.test(text))
        return [...text];
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
/** Latin letters, and the signs that we print ourselves: none joins another, and each is one column. The usual case. */
const PLAIN = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u2190-\u22ff\u2500-\u259f\u2713\u2717\u2718]*$/;
/** Columns that one line of text takes. */
function widthOf(text) {
    return PLAIN.test(text) ? text.length : charactersOf(text).reduce((width, each) => width + columnsOf(each), 0);
}
/** Filled with blanks on the right. */
function pad(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}
/** At most so many columns; the middle gives way, as `shorten` has it, and no character is cut. */
function cut(text, columns) {
    if (widthOf(text) <= columns)
        return text;
    const characters = charactersOf(text);
    const tail = take(characters.toReversed(), Math.floor((columns - 1) / 3)).toReversed();
    const head = take(characters, columns - 1 - widthOf(tail.join('')));
    return `${head.join('')}…${tail.join('')}`;
}
function take(characters, columns) {
    let width = 0;
    const end = characters.findIndex((each) => {
        width += columnsOf(each);
        return width > columns;
    });
    return end < 0 ? characters : characters.slice(0, end);
}
function columnsOf(character) {
    if (ONLY_MARKS.test(character))
        return 0;
    return WIDE.test(character) ? 2 : 1;
}

// EXTERNAL MODULE: ./lib/render/facts.js
var facts = __webpack_require__(42883);
// EXTERNAL MODULE: ./lib/render/override.js
var override = __webpack_require__(64502);
// EXTERNAL MODULE: ./lib/render/plain.js
var plain = __webpack_require__(60940);
// EXTERNAL MODULE: ./lib/render/quarantine.js
var quarantine = __webpack_require__(35218);
// EXTERNAL MODULE: ./lib/render/rules.js
var rules = __webpack_require__(24831);
// EXTERNAL MODULE: ./lib/render/style.js
var render_style = __webpack_require__(24721);
// EXTERNAL MODULE: ./lib/render/changed-lines.js
var changed_lines = __webpack_require__(48298);
;// CONCATENATED MODULE: ./lib/render/terminal-changed-lines.js



/** Ranges of uncovered changed lines, before `and 12 others`. */
const PLACES = 20;
/** `Changed lines  41 of 52 covered (78.84 %)` and where the others are, as an editor opens them. */
function changedLines(judgement, style) {
    const { comparison } = judgement;
    const { coverage } = comparison;
    const patch = coverage?.patch;
    if (coverage === undefined || patch === undefined)
        return [];
    const places = (0,changed_lines/* uncoveredPlaces */.Ud)(comparison);
    const more = places.length - PLACES;
    return [
        `${style('bold', 'Changed lines')}  ${[(0,changed_lines/* patchWords */.Wx)(patch, coverage), ...(0,changed_lines/* patchNotes */.EE)(patch)].join('; ')}`,
        ...places.slice(0, PLACES).map((place) => `  ${place}`),
        ...noReportLine((0,changed_lines/* inNoReport */.HC)(judgement)),
        ...(more > 0 ? [`  and ${(0,numbers/* plural */.LS)(more, 'other place')} that no test runs: --json or --html has them`] : []),
    ];
}
/** Names, before `and 12 others`. */
const NAMES = 5;
function noReportLine(paths) {
    if (paths.length === 0)
        return [];
    const more = paths.length - NAMES;
    const names = paths.slice(0, NAMES).map(plain/* oneLine */.TN).join(', ');
    return [`  in no report: ${names}${more > 0 ? ` and ${(0,numbers/* plural */.LS)(more, 'other file')}` : ''}`];
}

// EXTERNAL MODULE: ./lib/render/component-rows.js
var component_rows = __webpack_require__(29925);
;// CONCATENATED MODULE: ./lib/render/terminal-components.js



const NAME = 50;
/** The components as a table; nothing where the policy has none. */
function componentLines(judgement, style) {
    if ((judgement.comparison.coverage?.components?.length ?? 0) === 0)
        return [];
    const rows = (0,component_rows/* componentRows */.h0)(judgement, { all: 20, most: 40 });
    const lines = [
        ['Component', ...component_rows/* COMPONENT_COLUMNS */.m],
        ...rows.map((row) => [cut((0,plain/* oneLine */.TN)(row.name), NAME), ...(0,component_rows/* componentCells */.Jw)(row)]),
    ];
    const widths = ['', ...component_rows/* COMPONENT_COLUMNS */.m].map((_, i) => Math.max(...lines.map((line) => widthOf(line[i] ?? ''))));
    const [head = '', ...body] = lines.map((line) => line
        .map((cell, i) => pad(cell, widths[i] ?? 0))
        .join('  ')
        .trimEnd());
    return [style('bold', head), ...body];
}

// EXTERNAL MODULE: ./lib/domain/comparison.js
var domain_comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/render/covered-words.js
var covered_words = __webpack_require__(74270);
// EXTERNAL MODULE: ./lib/render/numbers.js
var render_numbers = __webpack_require__(38394);
;// CONCATENATED MODULE: ./lib/render/terminal-facts.js








/** Tests by name, before `and 12 others`. */
const terminal_facts_NAMES = 5;
/** Pass rate and coverage, or why there is none. */
function factLines({ comparison }) {
    const { head, base, why } = (0,facts/* passRate */.sc)(comparison);
    const was = base === undefined ? '' : `; was ${(0,numbers/* percent */.KN)(base)} of ${(0,numbers/* count */.U9)(base.total)}`;
    const rate = head === undefined ? why : `${(0,numbers/* percent */.KN)(head)} (${(0,render_numbers/* ofTotal */.U)(head)}${was})`;
    return [`pass rate  ${rate}`, `coverage   ${coverage(comparison)}`, ...explained(comparison)];
}
function explained(comparison) {
    const line = (0,changed_lines/* deltaLine */.lz)(comparison);
    return line === undefined ? [] : [`           ${line}`];
}
function coverage(comparison) {
    const fact = (0,facts/* coverageFact */.R_)(comparison);
    const { metric = 'lines', caveats = [] } = comparison.coverage ?? {};
    if (fact === undefined)
        return (0,plain/* oneLine */.TN)((0,facts/* noCoverage */.s5)(comparison));
    const now = `${(0,numbers/* percent */.KN)(fact.head)} of ${metric} (${(0,covered_words/* coveredWords */.u)(fact, comparison)}`;
    if (fact.base === undefined)
        return `${now}; no base)`;
    if (caveats.length > 0)
        return `${now}; not comparable with ${(0,numbers/* percent */.KN)(fact.base)} on base: ${(0,plain/* oneLine */.TN)(caveats.join('; '))})`;
    return `${now}; ${(0,numbers/* points */.WR)(fact.head, fact.base)}, was ${(0,numbers/* percent */.KN)(fact.base)})`;
}
/** Classes that no other part of the text shows, by number. */
const COUNTED = [
    'notRun',
    'stillFailing',
    'waived',
    'flaky',
    'newlySkipped',
    'fixed',
    'added',
    'removed',
    'moved',
];
/** `Missing: 4 tests` by name, and how many are in the other classes. */
function otherLines({ comparison }, { width }, style) {
    const { changes } = comparison;
    const { missing } = changes;
    const names = missing.slice(0, terminal_facts_NAMES).map(({ id }) => `  ${cut((0,plain/* oneLine */.TN)(id), Math.max(40, width - 2))}`);
    const more = missing.length > terminal_facts_NAMES ? [`  and ${(0,numbers/* plural */.LS)(missing.length - terminal_facts_NAMES, 'other')}`] : [];
    const counts = COUNTED.filter((name) => (0,domain_comparison/* countOf */.pq)(comparison, name) > 0).map((name) => `${facts/* CLASS_WORDS */.f5[name].list.toLowerCase()} ${(0,numbers/* count */.U9)((0,domain_comparison/* countOf */.pq)(comparison, name))}`);
    return [
        ...(missing.length === 0 ? [] : [style('bold', 'On base and not here'), ...names, ...more]),
        ...(counts.length === 0 ? [] : [`also: ${counts.join(', ')}`]),
    ];
}

// EXTERNAL MODULE: ./lib/render/suite-rows.js
var suite_rows = __webpack_require__(12672);
// EXTERNAL MODULE: ./lib/render/suite-table.js
var suite_table = __webpack_require__(70461);
;// CONCATENATED MODULE: ./lib/render/terminal-suites.js




/** So narrow may the names of suites become in a small terminal. */
const NARROWEST = 16;
const WIDEST = 50;
/** The suites as a table that fits, as far as names can give way. */
function suiteLines(judgement, { width }, style) {
    const rows = (0,suite_rows/* suiteRows */.A)(judgement, { all: 20, most: 40 });
    if (rows.length === 0)
        return [];
    const withCoverage = rows.some(({ coverage }) => coverage !== undefined);
    const header = [
        'Suite',
        'Result',
        'Passed',
        (0,suite_table/* failingTitle */.J)(judgement),
        'Not run',
        ...(withCoverage ? ['Coverage'] : []),
    ];
    const cells = rows.map(({ result, passed, newlyFailing, notRun, coverage = '' }) => [
        result,
        passed,
        newlyFailing,
        notRun,
        ...(withCoverage ? [coverage] : []),
    ]);
    const widths = header
        .slice(1)
        .map((title, i) => Math.max(title.length, ...cells.map((row) => widthOf(row[i] ?? ''))));
    const rest = widths.reduce((sum, each) => sum + each + 2, 0);
    const names = rows.map(({ name }) => cut((0,plain/* oneLine */.TN)(name), Math.min(WIDEST, Math.max(NARROWEST, width - rest))));
    const first = Math.max(5, ...names.map(widthOf));
    const line = (name, row) => [pad(name, first), ...row.map((cell, i) => pad(cell, widths[i] ?? 0))].join('  ').trimEnd();
    const [title = '', ...titles] = header;
    return [style('bold', line(title, titles)), ...cells.map((row, i) => line(names[i] ?? '', row))];
}

;// CONCATENATED MODULE: ./lib/render/terminal.js















/** Causes, and tests of each, before `and 12 others`. */
const CAUSES = 10;
const terminal_NAMES = 5;
const LOSSES = 10;
/** What a developer wants to know before pushing: verdict, gates, causes with their place, suites, lost coverage. */
function renderTerminal(judgement, options) {
    const style = (0,render_style/* stylist */.d)(options.colour);
    const sections = [
        [style('bold', style(VERDICT_STYLE[judgement.verdict], (0,plain/* oneLine */.TN)(judgement.title)))],
        accepted(judgement, style),
        gates(judgement, options, style),
        relaxations(judgement, style),
        ...(options.detail === 'verdict'
            ? []
            : [
                factLines(judgement),
                ...unexcusedCauses(judgement, options, style),
                otherLines(judgement, options, style),
                changedLines(judgement, style),
                losses(judgement, style),
                suiteLines(judgement, options, style),
                componentLines(judgement, style),
                messageLines(judgement, style),
                terminal_quarantine(judgement, style),
                proposals(judgement, style),
                [...(0,advice/* advice */.v)(judgement, 'above'), comparedWith(judgement)],
            ]),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}
const VERDICT_STYLE = { pass: 'green', warn: 'yellow', block: 'red' };
const GATES = {
    block: ['BLOCK', 'red'],
    warn: ['WARN', 'yellow'],
    pass: ['PASS', 'green'],
    waived: ['WAIVED', 'cyan'],
    'not-judged': ['----', 'dim'],
};
/** `BLOCK  newly-failing  unit: 36 tests, …`: the same sentence as everywhere, never cut. */
function gates({ gates: all }, { detail }, style) {
    const shown = detail === 'full' ? all : all.filter(({ state }) => state !== 'pass' && state !== 'waived');
    const widest = Math.max(0, ...shown.map((gate) => widthOf((0,rules/* checkWords */.i)(gate))));
    return shown.map((gate) => {
        const { state, sentence } = gate;
        const [word, colour] = GATES[state];
        return `${style(colour, word.padEnd(6))} ${pad((0,plain/* oneLine */.TN)((0,rules/* checkWords */.i)(gate)), widest)}  ${(0,plain/* oneLine */.TN)(sentence)}`;
    });
}
/** `Accepted by octocat for 1a2b3c4 alone: reason` */
function accepted(judgement, style) {
    const words = (0,override/* overrideWords */.mF)(judgement);
    return words === undefined ? [] : [style('yellow', (0,plain/* oneLine */.TN)(words.title))];
}
/** `This pull request relaxes 1 gate: coverage(unit) 80 % → 70 %` */
function relaxations(judgement, style) {
    const { title = '', items = [] } = (0,rules/* relaxed */._)(judgement) ?? {};
    const [only, ...others] = items.map(plain/* oneLine */.TN);
    if (only === undefined)
        return [];
    if (others.length === 0)
        return [`${style('yellow', `${title}:`)} ${only}`];
    return [style('yellow', `${title}:`), ...[only, ...others].map((item) => `  ${item}`)];
}
function unexcusedCauses({ comparison }, options, style) {
    const all = (0,facts/* causes */.ps)(comparison).filter(facts/* isBlockingCause */.d6);
    const shown = all.slice(0, CAUSES).map((cause) => causeLines(cause, options, style));
    const rest = all.slice(CAUSES);
    if (rest.length === 0)
        return shown;
    const tests = rest.reduce((sum, { changes }) => sum + changes.length, 0);
    return [...shown, [`+ ${(0,numbers/* plural */.LS)(rest.length, 'cause')}, ${(0,numbers/* plural */.LS)(tests, 'test')}: --json or --html has them`]];
}
function causeLines(cause, { width }, style) {
    const { cluster, changes, size } = cause;
    const said = (0,plain/* firstLine */.TM)(cluster.failure.message);
    const fit = (text, indent) => ' '.repeat(indent) + cut((0,plain/* oneLine */.TN)(text), Math.max(40, width - indent));
    const shown = changes.slice(0, terminal_NAMES);
    const common = (0,facts/* commonNote */.Ut)(shown, cause);
    const one = cluster.likelyOneCause && changes.length > 1 ? ['likely one cause'] : [];
    const head = [size, ...one, ...(0,facts/* knownWords */.L3)(cluster), ...(common === undefined ? [] : [common])]
        .map(plain/* oneLine */.TN)
        .join(', ');
    const lines = [
        `${style('bold', `Cause ${(0,plain/* oneLine */.TN)(cluster.id)}`)}  ${head}`,
        style('red', fit((0,root_line/* saysNothing */._)(said) ? cluster.message : said, 2)),
    ];
    for (const change of shown) {
        lines.push(fit([...place(change), change.id].join('  '), 2));
        if (common === undefined)
            lines.push(style('dim', fit((0,facts/* changeNote */.vV)(change, cause), 4)));
    }
    if (changes.length > terminal_NAMES)
        lines.push(`  and ${(0,numbers/* plural */.LS)(changes.length - terminal_NAMES, 'other')}`);
    return [...lines, ...(0,plain/* excerpt */.Kb)(cluster.failure.detail, 8).map((line) => style('dim', fit(line, 4)))];
}
/** `tests/test_db.py:12`, where the report says so. */
function place({ test: { file, line } }) {
    return file === undefined ? [] : [line === undefined ? file : `${file}:${line}`];
}
function losses({ comparison }, style) {
    const all = (0,facts/* coverageLosses */.uM)(comparison);
    if (all.length === 0)
        return [];
    const lines = all
        .slice(0, LOSSES)
        .map(({ path, head, base }) => `  ${(0,plain/* oneLine */.TN)(path)}  ${(0,numbers/* percent */.KN)(base)} → ${(0,numbers/* percent */.KN)(head)}`);
    if (all.length > LOSSES)
        lines.push(`  and ${(0,numbers/* plural */.LS)(all.length - LOSSES, 'other file')}`);
    return [style('bold', (0,facts/* lossTitle */.oj)(comparison)), ...lines];
}
/** Errors and warnings, a line each, as text without colours; `''`: there is none. */
function renderMessages(judgement) {
    return messageLines(judgement, (0,render_style/* stylist */.d)(false))
        .map((line) => `${line}\n`)
        .join('');
}
function messageLines({ diagnostics }, style) {
    return diagnostics
        .filter(({ level }) => level !== 'note')
        .map(({ level, file, line, message }) => {
        const place = [file, line].filter((part) => part !== undefined).join(':');
        return `${style(level === 'error' ? 'red' : 'yellow', level)}  ${(0,plain/* oneLine */.TN)(place === '' ? message : `${place}: ${message}`)}`;
    });
}
/** `3 quarantine entries to look at: …`, and the first of them. */
function terminal_quarantine(judgement, style) {
    const said = (0,quarantine/* quarantineLine */.BP)(judgement);
    if (said === undefined)
        return [];
    const all = (0,quarantine/* quarantineLists */.a1)(judgement).flatMap(({ entries }) => entries);
    const more = all.length > terminal_NAMES ? [`  and ${(0,numbers/* plural */.LS)(all.length - terminal_NAMES, 'other')}: --json has them`] : [];
    return [
        style('yellow', said),
        ...all.slice(0, terminal_NAMES).map((entry) => `  ${(0,plain/* oneLine */.TN)((0,quarantine/* quarantineWords */._1)(entry))}`),
        ...more,
    ];
}
/** What could be asked for; nothing of it is judged. */
function proposals({ proposals: all = [] }, style) {
    return all.map((sentence) => `${style('cyan', 'note')}  ${(0,plain/* oneLine */.TN)(sentence)}`);
}
function comparedWith({ comparison }) {
    const { base, noBase } = comparison;
    return base === undefined ? `Not compared: ${(0,result/* noBase */.pr)(noBase)}` : `Compared with ${(0,plain/* oneLine */.TN)(base.label)}`;
}
/** For a log or a file: without colours. */
const terminal = {
    name: 'terminal',
    summary: 'what a terminal shows, without colours',
    file: false,
    render: (judgement) => renderTerminal(judgement, { colour: false, width: 120, detail: 'full' }),
};


/***/ }),

/***/ 95920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ trendLine),
/* harmony export */   o: () => (/* binding */ trendBlocks)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84694);
/* harmony import */ var _domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32863);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19051);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43419);
/* harmony import */ var _sparkline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92135);
/* harmony import */ var _trends_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72562);






/** So many runs are a line of bars. */
const BARS = 20;
/** `**Trend** coverage ▅▆▆▇█ 38 → 47 % in 12 runs`; `undefined`: base has no history, or nothing in it changed. */
function trendLine(judgement) {
    const runs = (0,_trends_js__WEBPACK_IMPORTED_MODULE_2__/* .trendRuns */ .S)(judgement).slice(-BARS);
    const said = MEASURES.flatMap(({ name, of }) => {
        const words = (0,_sparkline_js__WEBPACK_IMPORTED_MODULE_1__/* .trendWords */ .nv)(runs.map(of));
        return words === undefined ? [] : [`${name} ${words}`];
    });
    return said.length === 0 ? undefined : `**Trend** ${said.join(' · ')}`;
}
const MEASURES = [
    { name: 'coverage', of: ({ coverage }) => coverage },
    { name: 'pass rate', of: ({ passRate }) => passRate },
];
/** Charts that GitHub draws (Mermaid), folded away, with the same numbers as a table. All of it is our own text: labels are commits or numbers. */
function trendBlocks(judgement, priority) {
    const runs = (0,_trends_js__WEBPACK_IMPORTED_MODULE_2__/* .trendRuns */ .S)(judgement);
    if (runs.length < 3)
        return [];
    const charts = MEASURES.flatMap(({ name, of }) => chart(name, runs, of) ?? []);
    if (charts.length === 0)
        return [];
    const cell = (ratio) => (ratio === undefined ? 'unknown' : (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .percent */ .KN)(ratio));
    const numbers = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)([
        { title: 'Run', align: 'left' },
        { title: 'Pass rate', align: 'right' },
        { title: 'Coverage', align: 'right' },
    ], runs.map(({ label, passRate, coverage }) => [`\`${label}\``, cell(passRate), cell(coverage)]));
    const { open, close } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .details */ .zH)(`History: the last ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(runs.length - 1, 'run')} of base, and this one`);
    const counts = [{ n: charts.length, one: 'chart' }];
    return [
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .essential */ .x3)(open),
        { markdown: [...charts, numbers].join('\n\n'), priority, group: 'history', counts },
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_5__/* .essential */ .x3)(close),
    ];
}
/** Mermaid's own line is hardly to be seen on white; this blue is on white and on black. */
const STYLE = '%%{init: {"xyChart": {"height": 380}, "themeVariables": {"xyChart": {"plotColorPalette": "#3a82f6"}}}}%%';
/** The runs of which the value is known, numbered from 1: a line of Mermaid has no gaps. */
function chart(name, runs, of) {
    const values = runs.flatMap((run) => {
        const ratio = of(run);
        const value = ratio && (0,_domain_ratio_js__WEBPACK_IMPORTED_MODULE_0__/* .hundredths */ .ik)(ratio);
        return value === undefined ? [] : [value];
    });
    if (values.length < 3 || new Set(values).size === 1)
        return undefined;
    const last = runs.at(-1);
    const isLastKnown = last !== undefined && of(last) !== undefined;
    const low = Math.max(0, Math.floor(Math.min(...values) / 100) - 1);
    const high = Math.min(100, Math.ceil(Math.max(...values) / 100) + 1);
    return [
        '```mermaid',
        STYLE,
        'xychart-beta',
        `    title "${name[0]?.toUpperCase()}${name.slice(1)} of the last ${values.length} known runs, in percent"`,
        `    x-axis "${isLastKnown ? 'Run (the last is this one)' : 'Run of base'}" 1 --> ${values.length}`,
        `    y-axis "%" ${low} --> ${high}`,
        `    line [${values.map((value) => value / 100).join(', ')}]`,
        '```',
    ].join('\n');
}


/***/ }),

/***/ 72562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ timeOfRun),
/* harmony export */   S: () => (/* binding */ trendRuns)
/* harmony export */ });
/* harmony import */ var _merge_case_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87775);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42883);


/** The last runs of base, oldest first, and the one that is judged; empty where base has no history. */
function trendRuns(judgement) {
    const { comparison } = judgement;
    const runs = comparison.base?.history?.runs ?? [];
    if (runs.length === 0)
        return [];
    const metric = comparison.coverage?.metric ?? 'lines';
    return [...runs.map((run, i) => past(run, i, metric)), here(judgement)];
}
function past({ sha, tests, ms, coverage, counted }, index, metric) {
    const rate = (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .passedOf */ .IR)(tests);
    return {
        label: sha !== undefined && /^[0-9a-f]{7,}$/.test(sha) ? sha.slice(0, 7) : `run ${index + 1}`,
        passRate: counted && rate.total > 0 ? rate : undefined,
        coverage: coverage[metric],
        ms: counted && ms > 0 ? Math.round(ms) : undefined,
    };
}
function here({ comparison }) {
    const { coverage } = comparison;
    // What is measured in another way is no next step of the same line.
    const comparable = (coverage?.caveats ?? []).length === 0;
    return {
        label: 'here',
        passRate: (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .passRate */ .sc)(comparison).head,
        coverage: comparable ? (0,_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageFact */ .R_)(comparison)?.head : undefined,
        ms: undefined,
    };
}
/** Milliseconds of all tests of the judged run together, added up test by test; `undefined`: not known, or not all ran. */
function timeOfRun({ comparison, head }) {
    if (!comparison.whole)
        return undefined;
    let sum = 0;
    for (const { cases } of head.snapshot.suites)
        sum += (0,_merge_case_list_js__WEBPACK_IMPORTED_MODULE_0__/* .totalMs */ .Vk)(cases);
    return sum > 0 ? Math.round(sum) : undefined;
}


/***/ })

};
