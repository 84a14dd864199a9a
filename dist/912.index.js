export const id = 912;
export const ids = [912];
export const modules = {

/***/ 68881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeReports: () => (/* binding */ judgeReports)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/action-run.js
var action_run = __webpack_require__(89349);
// EXTERNAL MODULE: ./lib/baseline/index.js + 4 modules
var baseline = __webpack_require__(34474);
// EXTERNAL MODULE: ./lib/baseline/lookup.js
var lookup = __webpack_require__(83697);
// EXTERNAL MODULE: ./lib/collect.js
var collect = __webpack_require__(73165);
// EXTERNAL MODULE: ./lib/compare/history.js + 1 modules
var compare_history = __webpack_require__(67981);
// EXTERNAL MODULE: ./lib/domain/snapshot.js
var domain_snapshot = __webpack_require__(66178);
// EXTERNAL MODULE: ./lib/early.js
var early = __webpack_require__(76140);
// EXTERNAL MODULE: ./lib/freshness.js
var freshness = __webpack_require__(37116);
// EXTERNAL MODULE: ./lib/github/artifacts.js
var artifacts = __webpack_require__(18328);
// EXTERNAL MODULE: ./lib/main.js + 23 modules
var main = __webpack_require__(37100);
// EXTERNAL MODULE: ./lib/gates/index.js + 23 modules
var gates = __webpack_require__(67619);
// EXTERNAL MODULE: ./lib/gates/override.js
var override = __webpack_require__(77954);
// EXTERNAL MODULE: ./lib/github/acceptances.js
var acceptances = __webpack_require__(70871);
// EXTERNAL MODULE: ./lib/github/client.js
var client = __webpack_require__(70636);
;// CONCATENATED MODULE: ./lib/override.js




/** People whose permission is asked for; further ones are not. */
const MOST_PEOPLE = 5;
/** Asks whether somebody with write access accepts what blocks: only where something blocks that can be accepted. */
async function withOverride(judgement, question) {
    if (judgement.verdict !== 'block' || (0,override/* namesToAccept */.i)(judgement).length === 0)
        return judgement;
    try {
        return await ask(judgement, question);
    }
    catch (error) {
        if (!(error instanceof client/* GitHubError */.y))
            throw error;
        return told(judgement, [`whether somebody accepts what blocks could not be asked for: ${error.message}`]);
    }
}
async function ask(judgement, question) {
    const { pullRequest, head, labelledBy } = question;
    const github = await question.github();
    if (github === undefined)
        return judgement;
    const [comments, first] = await Promise.all([override_all(github.listComments(pullRequest)), github.labels(pullRequest)]);
    const claimed = ({ events }) => (0,acceptances/* claimsOf */.ds)({ comments, labels: events, head, checks: gates.GATES.map(({ name }) => name) });
    // The answer may be some seconds old: whoever claims to have seen this head did so before the branch is looked at once more.
    const labels = claimed(first).claims.length === 0 ? first : await github.labels(pullRequest);
    const { claims, refused } = claimed(labels);
    const late = [...refused];
    const people = new Map();
    for (const claim of claims) {
        const isStart = claim.via === 'label' && claim.by === labelledBy;
        const facts = { head, current: labels.head, forcedAt: time(labels.forcedAt) };
        const doubt = isStart || claim.namesHead ? undefined : (0,acceptances/* doubtOf */.kv)(claim, { ...facts, runStart: await question.runStart() });
        if (doubt !== undefined) {
            late.push({ by: claim.by, why: doubt });
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
function time(text) {
    return text === undefined ? undefined : Date.parse(text);
}
async function override_all(pages) {
    const found = [];
    for await (const page of pages)
        found.push(...page);
    return found;
}

;// CONCATENATED MODULE: ./lib/publish/check-name.js

/** Runs of a pull request and of its entry in the queue: what is required of the one is required of the other, by the same name. */
const OF_PULL_REQUESTS = new Set(['pull_request', 'pull_request_target', 'merge_group', 'workflow_run']);
/**
 * `test-health (ci.yml.test)`: what a commit is told under. GitHub knows one status of a name for each commit, so whatever else may judge the
 * same commit has another: a job, a workflow, a matrix, and a push, which is compared with what the branch had before.
 */
function checkName(gate, event) {
    const { key, matrix } = gate;
    const words = [key === 'default' ? '' : key, (0,lookup/* placeOf */.$t)(gate), matrix, OF_PULL_REQUESTS.has(event) ? '' : event];
    return `test-health (${words.filter((word) => word !== '').join(', ')})`;
}

;// CONCATENATED MODULE: ./lib/github/comment.js

/** Tries after an answer that leaves open whether the comment was written. */
const TRIES = 3;
/** Brings the one comment of this key up to date. The text unchanged: no call. */
async function upsertComment(github, order) {
    for (let attempt = 1;; attempt++) {
        const [existing, ...others] = await findComments(github, order);
        if (existing === undefined && order.onlyUpdate)
            return 'left out';
        const isSame = existing !== undefined && sameText(existing.body, order.body);
        if (isSame && others.length === 0)
            return 'unchanged';
        if (await hasMovedOn(github, order))
            return 'outdated';
        try {
            if (existing === undefined)
                await github.createComment(order.pullRequest, order.body);
            else if (!isSame)
                await github.updateComment(existing.id, order.body);
            await removeAll(github, others);
            if (isSame)
                return 'unchanged';
            return existing === undefined ? 'created' : 'updated';
        }
        catch (error) {
            if (attempt >= TRIES || !isWorthAnotherLook(error, existing))
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
        if (error instanceof client/* GitHubError */.y)
            return false;
        throw error;
    }
}
/** A new one may have been written all the same, so that there would be two; an older one may have been deleted meanwhile. */
function isWorthAnotherLook(error, existing) {
    if (!(error instanceof client/* GitHubError */.y))
        return false;
    const { problem } = error;
    return existing === undefined ? problem.kind === 'unclear' : problem.kind === 'refused' && problem.status === 404;
}
/**
 * Comments that start with the marker and were written with this token, oldest first: the oldest of all, and what else the page has that holds it.
 * The marker alone proves nothing: anyone can write it.
 */
async function findComments(github, { pullRequest, marker }) {
    for await (const page of github.listComments(pullRequest)) {
        const ours = [];
        for (const comment of page) {
            if (startsWithLine(comment.body, marker) && (await github.wroteItself(comment)))
                ours.push(comment);
        }
        if (ours.length > 0)
            return ours;
    }
    return [];
}
/** Two runs that began at once, such as those of two labels, each found no comment and wrote one: the younger would say for ever what once was. */
async function removeAll(github, comments) {
    for (const { id } of comments) {
        try {
            await github.deleteComment(id);
        }
        catch (error) {
            // The one comment is right, and that one may be gone already.
            if (!(error instanceof client/* GitHubError */.y))
                throw error;
        }
    }
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

// EXTERNAL MODULE: ./lib/github/departure.js
var departure = __webpack_require__(93603);
// EXTERNAL MODULE: ./lib/domain/printable.js
var printable = __webpack_require__(88979);
// EXTERNAL MODULE: ./lib/render/facts.js
var facts = __webpack_require__(42883);
// EXTERNAL MODULE: ./lib/render/plain.js
var render_plain = __webpack_require__(60940);
;// CONCATENATED MODULE: ./lib/publish/safe-path.js
/** A path below the repository's root that cannot be read as anything else: reports are written by the pull request. */
function isSafePath(path) {
    return (path.length <= 255 &&
        !/[\p{Cc}\p{Cf}\\:]/u.test(path) &&
        !path.split('/').some((part) => part === '..' || part === ''));
}

// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
;// CONCATENATED MODULE: ./lib/publish/uncovered-marks.js



/**
 * Uncovered changed lines as marks, at most so many: new files first, then the files that miss most, of each the longest ranges. The last one
 * says how many others there are.
 */
function uncoveredMarks({ comparison }, most) {
    if (comparison.coverage?.broken !== undefined || most <= 0)
        return [];
    const places = (comparison.coverage?.patch?.files ?? [])
        .filter(({ path }) => isSafePath(path))
        .flatMap((file) => file.uncovered.map((range) => ({ file, range })))
        .sort(byImportance);
    const shown = places.slice(0, most);
    const rest = places.slice(most);
    return shown.map(({ file, range: { first, last } }, index) => {
        const lines = first === last ? 'This changed line is' : `These changed lines (${first}–${last}) are`;
        const more = index === shown.length - 1 && rest.length > 0 ? `. ${leftOut(rest)}` : '';
        return {
            level: 'notice',
            title: 'Not covered',
            message: `${lines} run by no test${more}`,
            file: file.path,
            line: first,
            endLine: last,
        };
    });
}
function byImportance(a, b) {
    const isNew = Number(b.file.isNew === true) - Number(a.file.isNew === true);
    const length = ({ first, last }) => last - first;
    return (isNew ||
        missed(b.file) - missed(a.file) ||
        (0,domain_text/* byText */.z)(a.file.path, b.file.path) ||
        length(b.range) - length(a.range) ||
        a.range.first - b.range.first);
}
function missed({ ratio }) {
    return ratio.total - ratio.covered;
}
/** `14 other places in 3 files are not marked` */
function leftOut(rest) {
    const files = new Set(rest.map(({ file }) => file.path)).size;
    return `${(0,numbers/* plural */.LS)(rest.length, 'other place')} in ${(0,numbers/* plural */.LS)(files, 'file')} ${rest.length === 1 ? 'is' : 'are'} not marked: the job summary has them`;
}

;// CONCATENATED MODULE: ./lib/publish/annotations.js





/** The runner shows ten errors of a step and drops the rest. */
const ANNOTATIONS = 10;
/** One for each cause that nothing excuses, at the first of its tests whose place is known. */
function annotations(judgement, { causes: failing, uncovered }) {
    const failures = failing ? causeMarks(judgement) : [];
    // Failures come first, and leave room for what is left of ten.
    return [...failures, ...(uncovered ? uncoveredMarks(judgement, ANNOTATIONS - failures.length) : [])];
}
function causeMarks({ comparison }) {
    return (0,facts/* causes */.ps)(comparison)
        .filter(({ blocking }) => blocking > 0)
        .slice(0, ANNOTATIONS)
        .map(({ cluster, changes, size }) => {
        const placed = changes.find(({ test }) => test.file !== undefined && isSafePath(test.file)) ?? changes[0];
        const test = placed?.test;
        const file = test?.file !== undefined && isSafePath(test.file) ? test.file : undefined;
        return {
            level: 'error',
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
function placedAnnotations(judgement, { uncovered }) {
    const failures = testMarks(judgement).slice(0, PLACED_ANNOTATIONS);
    const left = PLACED_ANNOTATIONS - failures.length;
    return [...failures, ...(uncovered ? uncoveredMarks(judgement, left) : [])];
}
function testMarks({ comparison }) {
    return (0,facts/* causes */.ps)(comparison).flatMap(({ cluster, changes, blocking }) => changes.slice(0, blocking).flatMap(({ test: { name, file, line } }) => {
        if (file === undefined || !isSafePath(file))
            return [];
        const message = (0,render_plain/* shorten */.ml)((0,printable/* oneLine */.TN)(`${name}: ${cluster.message}`), 1000);
        const place = { file, line: line ?? 1, endLine: line ?? 1 };
        return [{ level: 'error', title: cluster.id, message, ...place }];
    }));
}

// EXTERNAL MODULE: ./lib/render/comment.js
var render_comment = __webpack_require__(66833);
;// CONCATENATED MODULE: ./lib/publish/check-run.js



/** Characters that GitHub takes. */
const TITLE = 255;
const CONCLUSIONS = { pass: 'success', warn: 'neutral', block: 'failure' };
/** The same text as the comment's, which has the same limit, and a mark beside each test that nothing excuses. */
function checkRunOf({ judgement, context, headSha, uncovered }) {
    return {
        name: context.checkName ?? 'test-health',
        headSha,
        conclusion: CONCLUSIONS[judgement.verdict],
        title: (0,render_plain/* shorten */.ml)(judgement.title, TITLE),
        summary: (0,render_comment/* renderComment */.wQ)(judgement, context),
        detailsUrl: context.runUrl,
        annotations: placedAnnotations(judgement, { uncovered }),
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
const MOST_STATUSES = 20;
/** One status for each gate, the worst where two have one name: `test-health (ci.yml.test) / coverage (src/billing/**)`. Only what blocks fails. */
function statusesOf({ gates }, { checkName = 'test-health', runUrl }, sha) {
    const worst = new Map();
    for (const gate of gates) {
        const name = (0,render_plain/* shorten */.ml)((0,printable/* oneLine */.TN)(nameOf(gate, checkName)), CONTEXT);
        const known = worst.get(name);
        if (known === undefined || (known.state !== 'block' && gate.state === 'block'))
            worst.set(name, gate);
    }
    return [...worst].map(([context, { state, sentence }]) => ({
        sha,
        context,
        state: state === 'block' ? 'failure' : 'success',
        description: (0,render_plain/* shorten */.ml)((0,printable/* oneLine */.TN)(sentence), DESCRIPTION),
        targetUrl: runUrl ?? '',
    }));
}
function nameOf(gate, checkName) {
    return `${checkName} / ${(0,rules/* checkWords */.i)(gate)}${gate.scope === '' ? '' : ` (${gate.scope})`}`;
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
// EXTERNAL MODULE: ./lib/gates/removed-in-bulk.js
var removed_in_bulk = __webpack_require__(33751);
// EXTERNAL MODULE: ./lib/render/numbers.js
var render_numbers = __webpack_require__(38394);
// EXTERNAL MODULE: ./lib/render/suite-facts.js
var suite_facts = __webpack_require__(39494);
;// CONCATENATED MODULE: ./lib/render/usefulness.js





/**
 * Whether a first comment is worth a notification (`comment: when-useful`). Known and accepted failures, added and moved tests and
 * coverage that rises are no news to the author of a change; a fixed test, a file that lost coverage, a changed line that nothing
 * runs, a new file that no report has, tests that are removed in bulk and a missing base are.
 */
function usefulness(judgement) {
    const { verdict, comparison, gates, diagnostics, relaxations = [] } = judgement;
    const { base } = comparison;
    const classes = [...domain_comparison/* UNEXCUSED */.pw, 'missing', 'notRun', 'fixed', 'newlySkipped'];
    const news = verdict !== 'pass' ||
        base === undefined ||
        gates.some(({ state, because }) => state === 'not-judged' && because !== 'not required') ||
        relaxations.length > 0 ||
        diagnostics.some(({ level }) => level === 'error') ||
        classes.some((name) => (0,domain_comparison/* countOf */.pq)(comparison, name) > 0) ||
        comparison.collectionErrors.new + comparison.collectionErrors.fixed > 0 ||
        (0,suite_facts/* newlyFailingSuites */.RL)(comparison).length > 0 ||
        (0,removed_in_bulk/* removedInBulk */.m)(comparison) > 0 ||
        lostCoverage(judgement);
    return news ? 'worth-a-comment' : 'nothing-to-say';
}
function lostCoverage({ comparison }) {
    const fact = (0,facts/* coverageFact */.R_)(comparison);
    if (comparison.coverage?.base !== undefined && fact === undefined)
        return true;
    if (fact?.base !== undefined && (0,render_numbers/* compareRatios */.g)(fact.head, fact.base) < 0)
        return true;
    const { patch } = comparison.coverage ?? {};
    if (patch !== undefined && (patch.ratio.covered < patch.ratio.total || (patch.unseen ?? []).length > 0))
        return true;
    return (0,facts/* coverageLosses */.uM)(comparison).length > 0;
}

;// CONCATENATED MODULE: ./lib/publish.js














/** Every view, where it goes and when. */
const OUTPUTS = [
    {
        name: 'the log',
        channel: 'runner',
        publish: ({ judgement }, to) => to.log((0,log/* logUntrusted */.ts)((0,terminal/* renderTerminal */.bF)(judgement, { colour: false, width: 120, detail: 'full' }))),
    },
    {
        name: 'the annotations',
        channel: 'runner',
        publish: ({ judgement, annotate, annotateUncovered: uncovered }, to) => {
            annotations(judgement, { causes: annotate, uncovered }).forEach(to.annotate);
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
        publish: async ({ judgement, context, annotateUncovered: uncovered, checkRunOn: headSha }, to) => {
            if (headSha !== undefined)
                await (await to.github())?.createCheckRun(checkRunOf({ judgement, context, headSha, uncovered }));
        },
    },
    { name: 'the statuses', channel: 'statuses', publish: publishStatuses },
    { name: 'the part for the commenting workflow', channel: 'artifacts', publish: (_publication, to) => to.hand?.() },
    { name: 'the base result', channel: 'artifacts', publish: ({ judgement }, to) => to.record?.(judgement) },
];
/** The connection is there as a rule, or is made in some 20 ms. */
const LONGEST_DEPARTURE_MS = 50;
/**
 * Gives the views out. The verdict is made: nothing that goes wrong here changes it, and all of it is said. The comment and the other uploads of the
 * step wait for the HTML report: the comment links to it, and is written once.
 */
async function publish(publication, to) {
    const departed = (0,departure/* watchDepartures */.J)();
    const reporting = withReport(publication, to);
    // What the runner gets is rendered while requests are on their way; what comes of them is said behind it, and what is stored is made after it.
    const shown = departed(LONGEST_DEPARTURE_MS).then(() => give('runner', publication, to));
    const said = [];
    const behind = (say) => (text) => {
        said.push(shown.then(() => say(text)));
    };
    const away = { ...to, log: behind(to.log), warn: behind(to.warn) };
    await Promise.all([
        reporting.then((known) => give('pull request', known, away)),
        give('check run', publication, away),
        give('statuses', publication, away),
        Promise.all([reporting, shown]).then(([known]) => give('artifacts', known, away)),
    ]);
    await Promise.all(said);
}
async function give(channel, publication, to) {
    for (const output of OUTPUTS.filter((each) => each.channel === channel))
        await attempt(output, publication, to);
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
        if (!(0,client/* isReadOnly */.P)(error))
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
    const all = statusesOf(judgement, context, statusesOn);
    for (const status of all.slice(0, MOST_STATUSES))
        await github.createStatus(status);
    const left = all.slice(MOST_STATUSES);
    if (left.length > 0)
        to.warn(`${left.length} of ${all.length} statuses were not written, for each takes a request, and ${left.filter(({ state }) => state === 'failure').length} of them would fail. The step itself is the better required check`);
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

// EXTERNAL MODULE: ./lib/run-times.js
var run_times = __webpack_require__(92193);
// EXTERNAL MODULE: ./lib/workspace.js
var workspace = __webpack_require__(68230);
;// CONCATENATED MODULE: ./lib/action-judge.js
















const NO_CALL = { state: 'none' };
/** Reads the reports while GitHub answers, judges, publishes. */
async function judgeReports(run, { baseline, diff, config: judged, commenting }) {
    const { action, context, to } = run;
    const { annotate, annotateUncovered, report, checkRun, statuses } = action;
    const own = action.config;
    const reading = (0,early/* early */.Q)(loadHead({ ...own, paths: (0,workspace/* repositoryPaths */.D4)(own.root) }, run));
    const config = await judged;
    let head;
    return (0,main/* main */.i)(config, {
        findBaseline: () => baseline,
        findDiff: () => diff,
        loadHead: async (options) => {
            const another = context.reads === 'reports' && readsAnother(own, config);
            head = await (another ? loadHead(options, run) : reading);
            return head;
        },
        accept: (judgement) => acceptance(judgement, run, commenting),
        publish: async (judgement) => {
            const { repositoryUrl, runUrl, pullRequest } = context;
            // The jobs of a matrix judge their own reports, so each has its own comment.
            const key = action.job === '' ? config.key : `${config.key} ${action.job}`;
            const view = {
                key,
                checkName: checkName((0,lookup/* gateOf */.Rv)({ ...action, context }), context.event),
                writer: writerOf(context),
                repositoryUrl,
                runUrl,
                ...(pullRequest === undefined ? {} : { pullRequest }),
                ...((0,action_run/* mayOverride */.U)(run) && context.headSha !== undefined ? { acceptFor: context.headSha } : {}),
            };
            const isSilent = context.mode === 'record' || context.call.state === 'unknown';
            const writesOn = isSilent ? undefined : context.headSha;
            const comment = isSilent ? 'off' : config.comment;
            await publish({
                judgement,
                context: view,
                comment,
                annotate,
                annotateUncovered,
                report,
                head: context.headSha,
                checkRunOn: checkRun ? writesOn : undefined,
                statusesOn: statuses ? writesOn : undefined,
            }, { ...to, github: commenting, record: recorder(run), hand: (0,collect/* handOver */.C)(head, run), upload: uploader(run) });
        },
    });
}
/** The step, by which its comment is found again. */
function writerOf({ workflowPath, call, job, step }) {
    return [workflowPath, ...(call.state === 'known' ? [call.name] : []), job, step].join(':');
}
/** The reports of this job, or what other jobs have read. */
async function loadHead(options, run) {
    const { action, context, github, eventPath, folder, uploads, group } = run;
    switch (context.reads) {
        case 'reports':
            return (0,freshness/* loadFresh */.j)(options, (0,run_times/* freshness */.I)({ context, github, eventPath }));
        case 'parts': {
            const { runId, judgedRunId, judgedAttempt: attempt } = context;
            // What follows a run is none of its jobs, and in none of its calls.
            const call = runId === judgedRunId ? context.call : NO_CALL;
            const own = uploads && runId === judgedRunId
                ? (id) => (0,artifacts/* downloadOwnArtifact */.H)(id, (0,external_node_path_.join)(folder, 'test-health-parts'))
                : undefined;
            const [client, { takeParts }] = await Promise.all([github(), Promise.all(/* import() */[__webpack_require__.e(196), __webpack_require__.e(728)]).then(__webpack_require__.bind(__webpack_require__, 71728))]);
            return group('Parts of the other jobs', () => takeParts({ key: action.config.key, runId: judgedRunId, attempt, github: client, own, call }));
        }
    }
}
/** Base names reports that the change leaves out. */
function readsAnother(own, judged) {
    const patterns = ({ tests, coverage }) => JSON.stringify([tests, coverage]);
    return patterns(own) !== patterns(judged);
}
async function acceptance(judgement, run, github) {
    const { context } = run;
    const { pullRequest, headSha: head, labelledBy } = context;
    if (!(0,action_run/* mayOverride */.U)(run) || pullRequest === undefined || head === undefined)
        return judgement;
    const began = () => (0,run_times/* runStart */.c)({ runId: context.judgedRunId }, run.github);
    return withOverride(judgement, { pullRequest, head, github, runStart: began, labelledBy });
}
/** To the page of the run, where people find it for as long as the run is kept. */
function uploader({ action, context, folder, uploads }) {
    if (!uploads)
        return undefined;
    return async (fileName, text) => {
        // No job has a point in its name, so that it is nobody's result.
        const name = `${(0,lookup/* resultName */.x5)((0,lookup/* gateOf */.Rv)({ ...action, context }))}.report`;
        const files = new Map([[fileName, Buffer.from(text)]]);
        const { id } = await (0,artifacts/* uploadArtifact */.m)({
            name,
            files,
            folder: (0,external_node_path_.join)(folder, 'test-health-report'),
            compression: 'usual',
        });
        return id === undefined ? undefined : `${context.runUrl}/artifacts/${id}`;
    };
}
/** Stores the result where later runs look for it; `undefined`: this run is no base for anything. */
function recorder({ action, context, folder, uploads, github, to, pause }) {
    const { jobStatus, base, policy } = action.config;
    // What a cancelled job left says less than what the run before it left.
    const records = context.mode === 'record' || context.mode === 'gate-and-record';
    const isBase = jobStatus !== 'cancelled' && context.call.state !== 'unknown';
    const write = records && isBase ? (0,baseline/* baselineWriter */.Pn)({ base, uploads }) : undefined;
    if (write === undefined)
        return undefined;
    return async ({ head, comparison }) => {
        const { snapshot } = head;
        // A run that left no report is no base: the one before it stays the newest.
        if ((0,domain_snapshot/* isEmpty */.I)(snapshot))
            return;
        const { history, snapshot: earlier } = comparison.base ?? {};
        const before = history === undefined || earlier === undefined ? undefined : { history, snapshot: earlier };
        const { takenAway: diff } = comparison;
        const commit = context.testedSha === undefined ? {} : { sha: context.testedSha };
        const meta = {
            ...commit,
            history: (0,compare_history/* extendHistory */.$6)({ before, snapshot, ...commit, at: Date.now(), masks: policy.masks, diff }),
        };
        const gate = (0,lookup/* gateOf */.Rv)({ ...action, context });
        await write({
            gate,
            snapshot,
            meta,
            folder: (0,external_node_path_.join)(folder, 'test-health-base'),
            github: await github(),
            attempt: context.runAttempt,
            warn: to.warn,
            pause,
        });
    };
}


/***/ }),

/***/ 73165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver),
/* harmony export */   collectPart: () => (/* binding */ collectPart)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37229);
/* harmony import */ var _domain_printable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88979);
/* harmony import */ var _freshness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37116);
/* harmony import */ var _precautions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4112);
/* harmony import */ var _run_times_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92193);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68230);







/** Reads the reports of this job for the job that judges them all. */
async function collectPart(run) {
    (0,_precautions_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseForeignCheckout */ .HQ)(run);
    if (!run.uploads) {
        const message = 'mode collect leaves an artifact, and this server takes none of this kind, as GitHub Enterprise Server does not: let each job judge its own reports (mode auto, with a key)';
        throw new _domain_diagnostic_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL([{ level: 'error', message }]);
    }
    const { config } = run.action;
    const paths = (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPaths */ .D4)(config.root);
    const loaded = await (0,_freshness_js__WEBPACK_IMPORTED_MODULE_2__/* .loadFresh */ .j)({ ...config, paths }, (0,_run_times_js__WEBPACK_IMPORTED_MODULE_4__/* .freshness */ .I)(run));
    try {
        await leave(loaded, run);
        return { reports: loaded.snapshot.reports.length };
    }
    catch (error) {
        const why = error instanceof Error ? (0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_domain_printable_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(error.message), 300) : 'unknown error';
        return { problem: `what this job collected could not be left for the job that judges: ${why}` };
    }
}
async function leave(loaded, { action, context, folder }) {
    const { config, job: matrix, shard, jobId } = action;
    const named = { tests: config.tests.length > 0, coverage: config.coverage.length > 0 };
    const { job = '', step = '', runAttempt: attempt } = context;
    // Two steps of one job collect other things, also where an action of its own gives both the same name.
    const place = JSON.stringify([step, config.tests, config.coverage]);
    const note = { job, matrix, step: place, status: config.jobStatus, shard, named, attempt };
    const { leavePart } = await Promise.all(/* import() */[__webpack_require__.e(196), __webpack_require__.e(962)]).then(__webpack_require__.bind(__webpack_require__, 71728));
    await leavePart(loaded, note, {
        key: config.key,
        jobId,
        folder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'test-health-part'),
    });
}
/** A pull request of a fork may not be written to from its own run: another workflow judges again what this one read, and may. */
function handOver(head, run) {
    const { fork, event, reads } = run.context;
    if (!fork || event !== 'pull_request' || reads === 'parts' || !run.uploads || head === undefined)
        return undefined;
    return () => leave(head, run);
}


/***/ }),

/***/ 37116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ loadFresh)
/* harmony export */ });
/* harmony import */ var _early_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76140);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41068);
/* harmony import */ var _merge_close_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73588);



/**
 * Reads the reports and tells those that an earlier run left behind (checked in, or out of a cache). Most jobs write their reports
 * themselves; only where one is older does it matter when the whole run began.
 */
async function loadFresh(options, { jobStart, runStart }) {
    if (options.since !== undefined || jobStart === undefined)
        return (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .load */ .H)(options);
    let asking;
    const onFound = (files) => {
        // The answer comes while the reports are read.
        if (files.some(({ modified }) => (0,_merge_close_js__WEBPACK_IMPORTED_MODULE_1__/* .isBefore */ .Y8)(modified, jobStart)))
            asking = (0,_early_js__WEBPACK_IMPORTED_MODULE_2__/* .early */ .Q)(runStart());
    };
    const loaded = await (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .load */ .H)({ ...options, since: jobStart, onFound });
    const old = loaded.snapshot.reports.filter(({ state }) => state === 'stale');
    if (old.length === 0)
        return loaded;
    const since = await (asking ?? runStart());
    if (since !== undefined)
        return (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .load */ .H)({ ...options, since });
    const again = await (0,_load_js__WEBPACK_IMPORTED_MODULE_0__/* .load */ .H)(options);
    const message = `${old.length} of ${again.snapshot.reports.length} reports are older than this job, and when the run began could not be asked for: a job needs "permissions: actions: read" for it`;
    return { ...again, diagnostics: [...again.diagnostics, { level: 'warning', message }] };
}


/***/ }),

/***/ 63304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   kp: () => (/* binding */ closest)
/* harmony export */ });
/* unused harmony export editDistance */
/** The candidate that a typo most likely stands for; `undefined` where none is near. Ties go to the first. */
function closest(word, candidates) {
    const wanted = normal(word);
    let best;
    let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - wanted.length) >= least)
            continue;
        const distance = editDistance(wanted, normal(candidate));
        if (distance < least) {
            best = candidate;
            least = distance;
        }
    }
    return best;
}
/** `, did you mean max?`, or nothing. */
function didYouMean(word, candidates) {
    const near = closest(word, candidates);
    return near === undefined ? '' : `; did you mean ${near}?`;
}
function normal(word) {
    return word.slice(0, 60).toLowerCase().replaceAll(/[_ ]/g, '-');
}
/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? (before[j - 2] ?? 0) + 1 : replace;
            row.push(Math.min((row[j - 1] ?? 0) + 1, (previous[j] ?? 0) + 1, replace, swap));
        }
        before = previous;
        previous = row;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 44661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/** The largest view by far: its code, and the charts', is loaded when somebody asks for it. */
const html = {
    name: 'html',
    summary: 'the report: one file that works offline, with every test and its history, causes, coverage as a map and by line',
    file: true,
    render: async (judgement, context) => (await Promise.all(/* import() */[__webpack_require__.e(337), __webpack_require__.e(92)]).then(__webpack_require__.bind(__webpack_require__, 32092))).renderHtml(judgement, context),
};


/***/ }),

/***/ 60484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   As: () => (/* binding */ describeReport),
/* harmony export */   Fz: () => (/* binding */ renderReportRowJson),
/* harmony export */   VY: () => (/* binding */ renderReportRow),
/* harmony export */   l4: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _domain_mutants_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7068);
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84694);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38394);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60940);
/* harmony import */ var _style_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24721);





function reportJson(row) {
    const { path, format = 'unknown', environment, state, cases, tests, coverage, mutants, diagnostics } = row;
    return {
        path,
        format,
        ...(environment === '' ? {} : { environment }),
        state,
        ...(cases === undefined ? {} : { cases }),
        ...(tests === undefined ? {} : { tests }),
        ...(coverage === undefined ? {} : { coverage }),
        ...(mutants === undefined ? {} : { mutants }),
        diagnostics,
    };
}
/** One JSON object in one line, for `inspect --json`. */
function renderReportRowJson(row) {
    return JSON.stringify(reportJson(row));
}
/** One line about one file, what is wrong with it indented below: `reports/a.xml  junit  38 tests: 36 passed, 2 failed`. */
function renderReportRow(row, { colour }) {
    const style = (0,_style_js__WEBPACK_IMPORTED_MODULE_0__/* .stylist */ .d)(colour);
    const bad = (row.state !== 'whole' && !isForeign(row)) || row.diagnostics.some(({ level }) => level === 'error');
    const line = `${style('bold', (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(row.path))}  ${style(bad ? 'red' : 'none', (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(describeReport(row)))}`;
    const notes = row.diagnostics.map(({ level, line: at, message }) => {
        const place = at === undefined ? '' : `line ${at}: `;
        return `  ${style(level === 'error' ? 'red' : 'dim', level)}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(place + message)}`;
    });
    return [line, ...notes].join('\n');
}
/** A whole file of another kind: nothing of a run is lost with it. */
function isForeign({ format, diagnostics }) {
    return format === undefined && diagnostics.every(({ level }) => level !== 'error');
}
/** What was read in a file, without its path. Untrusted: the format's name and the environment may come from outside. */
function describeReport(row) {
    if (isForeign(row))
        return 'no report that is known';
    const { format, state, environment, tests, coverage, mutants } = row;
    const parts = [
        format ?? 'no known format',
        ...(state === 'whole' ? [] : [state]),
        ...(environment === '' ? [] : [environment]),
        ...(tests === undefined ? [] : [describeTests(tests)]),
        ...(coverage === undefined ? [] : [describeCoverage(coverage)]),
        ...(mutants === undefined ? [] : [describeMutants(mutants)]),
    ];
    return parts.join(' · ');
}
function describeTests(tests) {
    const kinds = ['passed', 'failed', 'errored', 'skipped', 'flaky'];
    const said = kinds.filter((kind) => tests[kind] > 0).map((kind) => `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(tests[kind])} ${kind}`);
    const outside = tests.collectionErrors === 0 ? [] : [(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(tests.collectionErrors, 'collection error')];
    const details = [...said, ...outside];
    return details.length === 0 ? (0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(tests.total, 'test') : `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(tests.total, 'test')}: ${details.join(', ')}`;
}
function describeMutants(mutants) {
    const said = _domain_mutants_js__WEBPACK_IMPORTED_MODULE_3__/* .MUTANT_STATUSES */ .t.filter((status) => mutants[status] > 0).map((status) => `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(mutants[status])} ${MUTANT_WORDS[status]}`);
    const total = _domain_mutants_js__WEBPACK_IMPORTED_MODULE_3__/* .MUTANT_STATUSES */ .t.reduce((sum, status) => sum + mutants[status], 0);
    return [(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(total, 'mutant'), ...(said.length === 0 ? [] : [said.join(', ')])].join(': ');
}
const MUTANT_WORDS = {
    killed: 'killed',
    timeout: 'timed out',
    survived: 'survived',
    'no-coverage': 'where no test comes',
    pending: 'not tried',
    invalid: 'invalid',
    ignored: 'ignored',
};
function describeCoverage(coverage) {
    const metrics = ['lines', 'branches', 'functions', 'statements'];
    const said = metrics.flatMap((metric) => (coverage[metric] === undefined ? [] : [ratio(metric, coverage[metric])]));
    return [...said, `in ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(coverage.files, 'file')}`].join(', ');
}
function ratio(metric, value) {
    return `${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(value)} of ${metric} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .ofTotal */ .U)(value)})`;
}


/***/ }),

/***/ 10478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ json)
});

// UNUSED EXPORTS: resultJson

// EXTERNAL MODULE: ./lib/domain/comparison.js
var domain_comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/domain/text.js
var domain_text = __webpack_require__(54621);
// EXTERNAL MODULE: ./lib/merge/coverage-totals.js
var coverage_totals = __webpack_require__(26346);
// EXTERNAL MODULE: ./lib/render/changed-lines.js
var changed_lines = __webpack_require__(48298);
;// CONCATENATED MODULE: ./lib/render/evidence.js


/** Why each test is in its class, for the JSON result: in the order of the classes, each by id. */
function evidenceJson({ changes }) {
    return domain_comparison/* CHANGE_CLASSES */.id.flatMap((name) => [...changes[name]].sort((a, b) => (0,domain_text/* byText */.z)(a.id, b.id)).map(reason));
}
function reason({ id, class: name, evidence, signature, standing }) {
    return {
        id,
        class: name,
        evidence,
        ...(signature === undefined ? {} : { signature }),
        ...(standing === undefined ? {} : { standing }),
    };
}
function slowerJson({ id, ms, usual, evidence }) {
    return { id, ms, usual, evidence };
}

// EXTERNAL MODULE: ./lib/render/inspect.js
var inspect = __webpack_require__(60484);
;// CONCATENATED MODULE: ./lib/render/json.js






/** Ids of a cluster's tests that are named. */
const EXAMPLES = 3;
/**
 * The result, version 1 (`schemas/result.schema.json`), of which every other view shows a part. What is not known is not there; only
 * a base that is not there is `null`.
 */
function resultJson(judgement) {
    const { verdict, title, head, comparison, gates, diagnostics, relaxations, override, quarantine, proposals } = judgement;
    return {
        version: 1,
        verdict,
        title,
        head: {
            ...(head.sha === undefined ? {} : { sha: head.sha }),
            whole: comparison.whole,
            tests: comparison.head,
            coverage: totals(head.snapshot.coverage),
        },
        base: base(judgement),
        ...(comparison.noBase === undefined ? {} : { noBase: comparison.noBase }),
        suites: comparison.suites.map(suite),
        changes: Object.fromEntries(domain_comparison/* CHANGE_CLASSES */.id.map((name) => [name, ids(comparison.changes[name])])),
        evidence: evidenceJson(comparison),
        ...(comparison.slower === undefined ? {} : { slower: comparison.slower.map(slowerJson) }),
        collectionErrors: comparison.collectionErrors,
        clusters: comparison.clusters.map(cluster),
        coverage: coverage(judgement),
        gates: gates.map(gate),
        ...(relaxations === undefined ? {} : { relaxations }),
        ...(override === undefined ? {} : { override }),
        ...(quarantine === undefined ? {} : { quarantine }),
        ...(proposals === undefined ? {} : { proposals }),
        diagnostics,
        reports: head.snapshot.reports.map(inspect/* reportJson */.l4),
    };
}
function base({ comparison }) {
    if (comparison.base === undefined)
        return null;
    const { sha, label, snapshot } = comparison.base;
    return {
        ...(sha === undefined ? {} : { sha }),
        label,
        ...(comparison.baseCounts === undefined ? {} : { tests: comparison.baseCounts }),
        coverage: totals(snapshot.coverage),
    };
}
function totals(measured) {
    return measured === undefined ? {} : (0,coverage_totals/* coverageTotals */.wB)(measured);
}
function suite({ name, owner, state, reasons, head, base: before, baseState, newlyFailing, required, skippedWhole, coverage: measured, }) {
    return {
        name,
        ...(owner === undefined ? {} : { owner }),
        state,
        reasons,
        head,
        base: before ?? null,
        ...(baseState === undefined ? {} : { baseState }),
        newlyFailing,
        required,
        ...(skippedWhole === undefined ? {} : { skippedWhole }),
        ...(measured === undefined ? {} : { coverage: measured }),
    };
}
function cluster({ id, message, changes, likelyOneCause, isNew, seen }) {
    const tests = changes.filter(({ test }) => test.kind === 'case');
    return {
        id,
        tests: tests.length,
        collectionErrors: changes.length - tests.length,
        message,
        examples: ids(changes).slice(0, EXAMPLES),
        likelyOneCause,
        ...(isNew === undefined ? {} : { isNew }),
        ...(seen === undefined ? {} : { seen }),
    };
}
/** What a gate says in the title is of the title. */
function gate({ headline: _, metric: __, ...said }) {
    return said;
}
function coverage({ comparison }) {
    const measured = comparison.coverage;
    if (measured === undefined)
        return { files: [] };
    const { metric, head, base: before, caveats, files } = measured;
    return {
        metric,
        ...sides(head, before, ['head', 'base']),
        ...(measured.adjustedBase === undefined ? {} : { adjustedBase: measured.adjustedBase }),
        ...(measured.patch === undefined ? {} : { patch: patchJson(measured.patch) }),
        ...(measured.delta === undefined ? {} : { delta: deltaJson(measured.delta, metric) }),
        caveats,
        files: files.map((file) => ({ path: file.path, ...sides(file.head, file.base, [metric, 'base']) })),
        ...(measured.carried === undefined ? {} : { carried: carriedJson(measured.carried) }),
        ...(measured.components === undefined ? {} : { components: measured.components.map(component) }),
        ...(measured.inNoComponent === undefined ? {} : { inNoComponent: component(measured.inNoComponent) }),
    };
}
function carriedJson({ covered, reports, dropped, }) {
    return { covered, reports, dropped };
}
/** The files that are in none have no name. */
function component({ name, ...rest }) {
    return { ...(name === '' ? {} : { name }), ...rest };
}
function patchJson(patch) {
    const { ratio, files, unmeasured, withoutLines, unknownLines, unsure, carried, lost, unseen } = patch;
    const pairs = (ranges) => ranges.map(({ first, last }) => [first, last]);
    return {
        ...ratio,
        files: files.map(({ path, ratio: ofFile, uncovered, partial }) => ({
            path,
            ...ofFile,
            uncovered: pairs(uncovered),
            partial: pairs(partial),
        })),
        unmeasured,
        withoutLines,
        unknownLines,
        unsure,
        ...(carried === undefined ? {} : { carried }),
        ...(lost === undefined ? {} : { lost }),
        ...(unseen === undefined ? {} : { unseen }),
    };
}
function deltaJson(delta, metric) {
    const { withoutDeleted, untouched, indirect, vanished } = delta;
    return {
        ...(0,changed_lines/* deltaWords */.YG)(delta),
        withoutDeleted,
        untouched,
        files: indirect.map(({ path, head, base: before }) => ({ path, ...sides(head, before, [metric, 'base']) })),
        vanished,
    };
}
function sides(head, before, [headKey, baseKey]) {
    return {
        ...(head === undefined ? {} : { [headKey]: head }),
        ...(before === undefined ? {} : { [baseKey]: before }),
    };
}
function ids(changes) {
    return changes.map(({ id }) => id).sort(domain_text/* byText */.z);
}
const json = {
    name: 'json',
    summary: 'the result for programs (version 1, see schemas/result.schema.json)',
    file: true,
    render: (judgement) => `${JSON.stringify(resultJson(judgement), undefined, 2)}\n`,
};


/***/ }),

/***/ 96840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony export renderSummary */
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34786);
/* harmony import */ var _changed_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48298);
/* harmony import */ var _component_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58834);
/* harmony import */ var _coverage_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80789);
/* harmony import */ var _fact_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28334);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42883);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(19051);
/* harmony import */ var _folded_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72480);
/* harmony import */ var _footer_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(81853);
/* harmony import */ var _inspect_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60484);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(43419);
/* harmony import */ var _override_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64502);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(24831);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24302);
/* harmony import */ var _suite_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70461);
/* harmony import */ var _trend_sections_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(95920);
















/** GitHub refuses more than 1 MiB for one step, and the step may write other things too. */
const BUDGET = { limit: 1_000_000, size: _fit_js__WEBPACK_IMPORTED_MODULE_12__/* .utf8Bytes */ .dy, elsewhere: 'JSON result' };
const CAUSES = 200;
const NAMES = 20;
const ITEMS = 1000;
/** The job summary: the comment's longer view, with every gate, more causes and the reports that were read. */
function renderSummary(judgement, context) {
    const { comparison, head } = judgement;
    const all = (0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .causes */ .ps)(comparison);
    const unexcused = all.filter(_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .isBlockingCause */ .d6);
    const options = { names: NAMES, trace: true, priority: 3 };
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_12__/* .fit */ .Uj)([
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_12__/* .essential */ .x3)(`## ${(0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .symbol */ .HR)(judgement)} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(judgement.title)}`),
        ...paragraph((0,_override_js__WEBPACK_IMPORTED_MODULE_8__/* .overrideLine */ .VT)(judgement)),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_12__/* .essential */ .x3)((0,_fact_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .facts */ .I)(judgement)),
        ...gateTable(judgement),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_9__/* .relaxations */ .b2)(judgement),
        ...paragraph((0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .advice */ .v)(judgement).length === 0 ? undefined : `**What to do** ${(0,_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .advice */ .v)(judgement).join(' ')}`),
        ...paragraph((0,_override_js__WEBPACK_IMPORTED_MODULE_8__/* .acceptLine */ .Hu)(judgement, context)),
        ...suites(judgement),
        ...(0,_component_table_js__WEBPACK_IMPORTED_MODULE_2__/* .componentBlocks */ .K)(judgement, { all: 200, most: 1000, priority: 2 }),
        ...unexcused.slice(0, CAUSES).flatMap((cause) => (0,_sections_js__WEBPACK_IMPORTED_MODULE_9__/* .causeBlocks */ .Am)(cause, options)),
        ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_9__/* .remainingCauses */ .F$)(unexcused.slice(CAUSES), options.priority),
        ...paragraph((0,_changed_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .changedLinesLine */ .Wg)(judgement, context, { files: 100, ranges: 50 })),
        ...paragraph((0,_coverage_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageLossLine */ .w)(judgement)),
        ...(0,_folded_js__WEBPACK_IMPORTED_MODULE_6__/* .folded */ .T)(judgement, {
            knownCauses: all.filter((cause) => !(0,_facts_js__WEBPACK_IMPORTED_MODULE_5__/* .isBlockingCause */ .d6)(cause)),
            items: ITEMS,
            priority: 10,
            namesNew: true,
        }),
        ...proposals(judgement),
        ...(0,_trend_sections_js__WEBPACK_IMPORTED_MODULE_11__/* .trendBlocks */ .o)(judgement, 9),
        ...reports(head.snapshot.reports),
        (0,_fit_js__WEBPACK_IMPORTED_MODULE_12__/* .essential */ .x3)((0,_footer_js__WEBPACK_IMPORTED_MODULE_14__/* .footer */ .q)(judgement, context)),
    ], BUDGET);
}
const STATES = {
    pass: '✅ pass',
    warn: '⚠️ warn',
    block: '❌ block',
    waived: '☑️ waived',
    'not-judged': '❔ not judged',
};
function gateTable({ gates }) {
    if (gates.length === 0)
        return [];
    const columns = ['State', 'Check', 'Finding'].map((title) => ({ title, align: 'left' }));
    const rows = gates.map((gate) => [STATES[gate.state], (0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)((0,_rules_js__WEBPACK_IMPORTED_MODULE_15__/* .checkWords */ .i)(gate)), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(gate.sentence)]);
    return [{ markdown: (0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .table */ .tp)(columns, rows), priority: 1, group: 'gates', counts: [{ n: gates.length, one: 'gate' }] }];
}
function suites(judgement) {
    const n = judgement.comparison.suites.length;
    if (n === 0)
        return [];
    const markdown = (0,_suite_table_js__WEBPACK_IMPORTED_MODULE_10__/* .suiteTable */ .H)(judgement, { all: 200, most: 1000 });
    return [{ markdown, priority: 2, group: 'suites', counts: [{ n, one: 'suite' }] }];
}
/** What could be asked for; nothing of it is judged. */
function proposals({ proposals: all = [] }) {
    if (all.length === 0)
        return [];
    const items = all.slice(0, ITEMS).map((sentence) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)(sentence));
    return (0,_sections_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(items, { title: 'Could be asked for', n: all.length, priority: 9, one: 'proposal' });
}
function reports(rows) {
    if (rows.length === 0)
        return [];
    const title = 'Reports that were read';
    const { open, close } = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .details */ .zH)(`${title} (${rows.length})`);
    const items = rows.slice(0, ITEMS).map((row) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .code */ .aY)(row.path)} · ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_13__/* .text */ .Qq)((0,_inspect_js__WEBPACK_IMPORTED_MODULE_7__/* .describeReport */ .As)(row))}`);
    return [(0,_fit_js__WEBPACK_IMPORTED_MODULE_12__/* .essential */ .x3)(open), ...(0,_sections_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(items, { title, n: rows.length, priority: 11, one: 'report' }), (0,_fit_js__WEBPACK_IMPORTED_MODULE_12__/* .essential */ .x3)(close)];
}
function paragraph(markdown) {
    return markdown === undefined ? [] : [{ markdown, priority: 1, group: 'sentences', counts: [] }];
}
const summary = {
    name: 'summary',
    summary: 'the job summary: the longer view (Markdown for GitHub, under 1 MiB)',
    file: true,
    render: renderSummary,
};


/***/ }),

/***/ 92193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ freshness),
/* harmony export */   c: () => (/* binding */ runStart)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70636);


/** Since when reports can be of this run. */
function freshness({ context, github, eventPath }) {
    return { jobStart: jobStart(eventPath), runStart: () => runStart(context, github) };
}
/** The runner writes the event when the job starts, and nothing that the job does is older. */
function jobStart(eventPath) {
    return eventPath === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(eventPath, { throwIfNoEntry: false })?.mtimeMs;
}
/** When the first attempt of the whole run began: jobs that succeeded are not repeated in the second. */
async function runStart({ runId }, github) {
    try {
        const client = runId === undefined ? undefined : await github();
        const createdAt = runId === undefined ? undefined : (await client?.workflowRun(runId))?.createdAt;
        return createdAt === undefined ? undefined : Date.parse(createdAt);
    }
    catch (error) {
        if (error instanceof _github_client_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubError */ .y)
            return undefined;
        throw error;
    }
}


/***/ })

};
