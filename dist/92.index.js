export const id = 92;
export const ids = [92];
export const modules = {

/***/ 98076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ classesById)
/* harmony export */ });
/* harmony import */ var _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19935);

/** What became of each test against base, errors outside tests among them; a test that is as it was is not in it. */
function classesById({ changes, collectionChanges = [] }) {
    const classes = new Map();
    for (const name of _domain_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .CHANGE_CLASSES */ .id)
        for (const change of changes[name])
            classes.set(change.id, change);
    for (const change of collectionChanges)
        classes.set(change.id, change);
    return classes;
}


/***/ }),

/***/ 32092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/render/facts.js
var facts = __webpack_require__(42883);
// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/domain/numbers.js
var numbers = __webpack_require__(84694);
// EXTERNAL MODULE: ./lib/gates/result.js
var result = __webpack_require__(63647);
// EXTERNAL MODULE: ./lib/render/advice.js
var advice = __webpack_require__(34786);
// EXTERNAL MODULE: ./lib/render/changed-lines.js
var changed_lines = __webpack_require__(48298);
// EXTERNAL MODULE: ./lib/render/component-rows.js
var component_rows = __webpack_require__(29925);
// EXTERNAL MODULE: ./lib/render/covered-words.js
var covered_words = __webpack_require__(74270);
// EXTERNAL MODULE: ./lib/render/inspect.js
var inspect = __webpack_require__(60484);
// EXTERNAL MODULE: ./lib/render/numbers.js
var render_numbers = __webpack_require__(38394);
// EXTERNAL MODULE: ./lib/render/override.js
var override = __webpack_require__(64502);
// EXTERNAL MODULE: ./lib/render/plain.js
var plain = __webpack_require__(60940);
// EXTERNAL MODULE: ./lib/render/quarantine.js
var quarantine = __webpack_require__(35218);
// EXTERNAL MODULE: ./lib/render/rules.js
var rules = __webpack_require__(24831);
// EXTERNAL MODULE: ./lib/render/suite-facts.js
var suite_facts = __webpack_require__(39494);
// EXTERNAL MODULE: ./lib/render/suite-rows.js
var suite_rows = __webpack_require__(12672);
// EXTERNAL MODULE: ./lib/render/suite-table.js
var suite_table = __webpack_require__(70461);
// EXTERNAL MODULE: ./lib/compare/root-line.js
var root_line = __webpack_require__(98438);
// EXTERNAL MODULE: ./lib/render/sparkline.js
var sparkline = __webpack_require__(92135);
;// CONCATENATED MODULE: ./lib/render/test-history.js
/** What one test did in the last runs of base, a code for each (see `OutcomeCode`); `undefined`: not known, or it passed in all of them. */
function outcomesOf({ comparison }) {
    const tests = comparison.base?.history?.tests;
    return (id) => tests?.get(id)?.outcomes;
}

// EXTERNAL MODULE: ./lib/render/html/markup.js
var markup = __webpack_require__(73614);
;// CONCATENATED MODULE: ./lib/render/html/causes.js







/** Causes, and tests of one, that are plain HTML; all tests are in the list below them. */
const CAUSES = 100;
const NAMES = 10;
const TRACE_LINES = 40;
/** Failures by cause, those that nothing excuses first. Each can be linked to: `#F-3a1b9c`. */
function causeSections(judgement) {
    const all = (0,facts/* causes */.ps)(judgement.comparison);
    const past = outcomesOf(judgement);
    const rest = all.slice(CAUSES);
    const tests = rest.reduce((sum, { changes }) => sum + changes.length, 0);
    const more = rest.length === 0
        ? []
        : [`<p>+ ${(0,numbers/* plural */.LS)(rest.length, 'cause')}, ${(0,numbers/* plural */.LS)(tests, 'test')}: in the list of tests</p>`];
    return [...all.slice(0, CAUSES).map((cause) => article(cause, past)), ...more].join('\n');
}
function article(cause, past) {
    const { cluster, changes, size } = cause;
    const id = (0,markup/* safe */.gB)(cluster.id);
    const said = (0,plain/* firstLine */.TM)(cluster.failure.message);
    const state = (0,facts/* isBlockingCause */.d6)(cause)
        ? '<span class="bad">not excused</span>'
        : '<span class="soft">does not block</span>';
    const isNew = cluster.isNew === true && cluster.seen === undefined;
    const age = [...(isNew ? ['new'] : []), ...(0,facts/* knownWords */.L3)(cluster)].map((words) => ` · ${(0,markup/* safe */.gB)(words)}`).join('');
    const items = changes.slice(0, NAMES).map((change) => {
        const place = change.test.file === undefined
            ? ''
            : ` · ${(0,markup/* safe */.gB)(change.test.file)}${change.test.line === undefined ? '' : `:${change.test.line}`}`;
        return `<li>${(0,markup/* codeElement */.Gg)(change.id)} <span class="soft">${(0,markup/* safe */.gB)((0,facts/* changeNote */.vV)(change, cause))}${place}</span>${bars(past(change.id))}</li>`;
    });
    if (changes.length > NAMES)
        items.push(`<li class="soft">and ${(0,numbers/* count */.U9)(changes.length - NAMES)} others</li>`);
    const trace = (0,plain/* excerpt */.Kb)(cluster.failure.detail, TRACE_LINES);
    return [
        `<article id="${id}">`,
        `<h3><a href="#${id}">${id}</a> · ${size} · ${state}${age}</h3>`,
        `<p>${(0,markup/* codeElement */.Gg)(cluster.message)}${(0,root_line/* saysNothing */._)(said) || said === (0,plain/* firstLine */.TM)(cluster.message) ? '' : `<br>for example ${(0,markup/* codeElement */.Gg)(said)}`}</p>`,
        `<ul>${items.join('\n')}</ul>`,
        ...(trace.length > 1 ? [`<details><summary>Trace of the first</summary>${(0,markup/* preformatted */.EC)(trace)}</details>`] : []),
        '</article>',
    ].join('\n');
}
/** What the test did on base, run by run. */
function bars(outcomes) {
    if (outcomes === undefined)
        return '';
    const { bars: drawn, words } = (0,sparkline/* outcomeHistory */.vl)(outcomes);
    return ` <span class="bars" aria-hidden="true">${drawn}</span> <span class="soft">${words}</span>`;
}

// EXTERNAL MODULE: ./lib/gates/places.js
var places = __webpack_require__(42354);
;// CONCATENATED MODULE: ./lib/render/html/changed-lines.js





/** Rows of the table. */
const ROWS = 1000;
/** Changed files with something to cover, those first that miss most. */
function changedLines(judgement) {
    const { comparison } = judgement;
    const { coverage } = comparison;
    const patch = coverage?.patch;
    if (coverage === undefined || patch === undefined)
        return '';
    const said = `<p>${(0,markup/* safe */.gB)([(0,changed_lines/* patchWords */.Wx)(patch, coverage), ...(0,changed_lines/* patchNotes */.EE)(patch)].join('; '))}</p>${noReport((0,changed_lines/* inNoReport */.HC)(judgement))}`;
    const all = [...(0,places/* mostUncovered */.Vm)(patch.files), ...patch.files.filter(({ ratio }) => ratio.covered === ratio.total)];
    if (all.length === 0)
        return said;
    const rows = all
        .slice(0, ROWS)
        .map(({ path, ratio, uncovered, partial }) => [
        (0,markup/* codeElement */.Gg)(path),
        (0,markup/* safe */.gB)((0,render_numbers/* ofTotal */.U)(ratio)),
        (0,markup/* safe */.gB)((0,numbers/* percent */.KN)(ratio)),
        (0,places/* rangeText */.lq)(uncovered),
        (0,places/* rangeText */.lq)(partial),
    ]);
    const columns = [
        { title: 'File' },
        { title: 'Covered', number: true },
        { title: 'Share', number: true },
        { title: 'Lines not covered' },
        { title: 'Lines with a branch not taken' },
    ];
    const shown = all.length > ROWS ? `, the first ${ROWS} of them` : '';
    return `${said}\n${(0,markup/* htmlTable */.I$)(`${(0,numbers/* plural */.LS)(all.length, 'changed file')} with something to cover${shown}`, columns, rows)}`;
}
function noReport(paths) {
    if (paths.length === 0)
        return '';
    const more = paths.length > ROWS ? ` and ${(0,numbers/* plural */.LS)(paths.length - ROWS, 'other file')}` : '';
    return `\n<p>In no report: ${paths.slice(0, ROWS).map(markup/* codeElement */.Gg).join(', ')}${more}</p>`;
}

// EXTERNAL MODULE: ./lib/merge/coverage-totals.js
var coverage_totals = __webpack_require__(26346);
// EXTERNAL MODULE: ./lib/domain/ratio.js
var domain_ratio = __webpack_require__(32863);
// EXTERNAL MODULE: ./node_modules/d3-hierarchy/dist/d3-hierarchy.mjs
var d3_hierarchy = __webpack_require__(77373);
;// CONCATENATED MODULE: ./lib/render/charts/treemap-layout.js

/** Rectangles within rectangles, groups and leaves in the order given: the largest should come first. */
function treemapLayout(groups, options) {
    const tree = {
        name: '',
        children: groups.map(({ name, leaves }) => ({ name, children: leaves.map((leaf) => ({ name, leaf })) })),
    };
    const root = (0,d3_hierarchy/* hierarchy */.Sk)(tree, ({ children }) => children).sum(({ leaf }) => leaf?.size ?? 0);
    const layout = (0,d3_hierarchy/* treemap */.hk)()
        .tile(d3_hierarchy/* treemapSquarify */.bC)
        .size([options.width, options.height])
        .paddingInner(2)
        .paddingTop((node) => (node.depth === 1 ? options.heading : 0))
        .round(true);
    const nodes = layout(root).descendants();
    const boxOf = ({ x0, y0, x1, y1 }) => ({
        x: x0,
        y: y0,
        width: x1 - x0,
        height: y1 - y0,
    });
    return {
        groups: nodes.filter(({ depth }) => depth === 1).map((node) => ({ name: node.data.name, box: boxOf(node) })),
        leaves: nodes.flatMap((node) => (node.data.leaf === undefined ? [] : [{ leaf: node.data.leaf, box: boxOf(node) }])),
    };
}

;// CONCATENATED MODULE: ./lib/render/charts/coverage-map.js






/** So many files have a rectangle of their own; the others of a folder share one. */
const FILES = 200;
const WIDTH = 1000;
/** A map of three files as high as one of a hundred would hide what stands below it. */
const heightFor = (files) => (files > 40 ? 420 : files > 10 ? 280 : 140);
const HEADING = 18;
/** Of text at 12 and 13 units, on average; a name that does not fit is left out, and its link says it. */
const CHARACTER = 6.6;
/** Steps of the ratio, in hundredths: told apart by colour, by pattern and by the number in the rectangle. */
const STEPS = [
    { below: 5000, words: 'under 50 %', pattern: 'M0,0L8,8M8,0L0,8' },
    { below: 7500, words: '50 to 75 %', pattern: 'M0,8L8,0' },
    { below: 9000, words: '75 to 90 %', pattern: 'M0,4H8' },
    { below: 10_000, words: '90 % and more', pattern: 'M4,4h1' },
    { below: Number.MAX_VALUE, words: 'all', pattern: '' },
];
/** Files as rectangles by their folder: as large as what can be covered, coloured and patterned by how much is. Each is a link to its row. */
function coverageMap(files, metric) {
    const measured = files.filter(({ ratio }) => ratio.total > 0);
    if (measured.length === 0)
        return '';
    const height = heightFor(measured.length);
    const { groups, leaves } = treemapLayout(grouped(measured), { width: WIDTH, height, heading: HEADING });
    const about = `${(0,numbers/* plural */.LS)(measured.length, 'file')}; the larger a rectangle, the more ${metric} can be covered`;
    return [
        `<svg class="map" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-labelledby="map-t map-d">`,
        `<title id="map-t">Coverage by file</title><desc id="map-d">${(0,markup/* safe */.gB)(about)}. The table below has the same numbers.</desc>`,
        `<defs>${STEPS.map(pattern).join('')}</defs>`,
        ...groups.map(({ name, box }) => heading(name, box)),
        ...leaves.map(({ leaf, box }) => rectangle(leaf, box)),
        ...overlays(leaves),
        ...leaves.map(({ leaf, box }) => words(leaf, box)),
        '</svg>',
        legend(),
    ].join('\n');
}
function pattern({ pattern: d }, step) {
    if (d === '')
        return '';
    return `<pattern id="p${step}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="${d}"/></pattern>`;
}
function legend() {
    const items = STEPS.map(({ words, pattern: d }, step) => `<li><svg class="map" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true"><rect class="s${step}" width="24" height="16"/>${d === '' ? '' : `<rect fill="url(#p${step})" width="24" height="16"/>`}</svg> ${words}</li>`);
    return `<ul class="legend" aria-label="What colours and patterns mean">${items.join('')}</ul>`;
}
function stepOf(ratio) {
    const value = (0,domain_ratio/* hundredths */.ik)(ratio) ?? 0;
    return STEPS.findIndex(({ below }) => value < below);
}
/** By folder, the largest first; a folder that all files share is no part of its name. */
function grouped(files) {
    const shared = sharedFolders(files);
    const order = [...files].sort((a, b) => b.ratio.total - a.ratio.total);
    const own = new Set(order.slice(0, FILES));
    const folders = new Map();
    for (const file of order) {
        const parts = (0,plain/* oneLine */.TN)(file.path).split('/');
        const name = parts.slice(0, Math.min(parts.length - 1, shared + 1)).join('/');
        const folder = folders.get(name) ?? { cells: [], others: [] };
        folders.set(name, folder);
        if (own.has(file)) {
            folder.cells.push({
                label: parts.at(-1) ?? '',
                ratio: file.ratio,
                path: (0,plain/* oneLine */.TN)(file.path),
                size: file.ratio.total,
            });
        }
        else
            folder.others.push(file);
    }
    return [...folders]
        .map(([name, { cells, others }]) => ({ name, leaves: others.length === 0 ? cells : [...cells, together(others)] }))
        .sort((a, b) => sizeOf(b) - sizeOf(a));
}
function sizeOf({ leaves }) {
    return leaves.reduce((sum, { size }) => sum + size, 0);
}
function together(files) {
    const ratio = files.reduce((sum, file) => (0,domain_ratio/* addRatios */.s$)(sum, file.ratio), domain_ratio/* NOTHING */.K$);
    return { label: (0,numbers/* plural */.LS)(files.length, 'smaller file'), ratio, path: undefined, size: ratio.total };
}
function sharedFolders(files) {
    const [first = [], ...others] = files.map(({ path }) => (0,plain/* oneLine */.TN)(path).split('/').slice(0, -1));
    let shared = first.length;
    for (const folders of others) {
        let same = 0;
        while (same < shared && same < folders.length && folders[same] === first[same])
            same++;
        shared = same;
    }
    return shared;
}
function heading(name, { x, y, width }) {
    const text = fitted(name === '' ? '.' : name, width);
    return text === '' ? '' : `<text class="folder" x="${x + 2}" y="${y + 13}">${(0,markup/* safe */.gB)(text)}</text>`;
}
function rectangle({ label, path, ratio }, { x, y, width, height }) {
    const said = (0,markup/* safe */.gB)(`${path ?? label}: ${(0,numbers/* percent */.KN)(ratio)}, ${(0,render_numbers/* ofTotal */.U)(ratio)}`);
    const drawn = `<rect class="s${stepOf(ratio)}" x="${x}" y="${y}" width="${width}" height="${height}"/><title>${said}</title>`;
    if (path === undefined)
        return `<g role="img" aria-label="${said}">${drawn}</g>`;
    return `<a href="#file=${(0,markup/* safe */.gB)(encodeURIComponent(path))}" aria-label="${said}">${drawn}</a>`;
}
/** The patterns, one shape for each: a printer draws a pattern anew for every shape that has it. */
function overlays(leaves) {
    return STEPS.flatMap(({ pattern: d }, step) => {
        const boxes = leaves.filter(({ leaf }) => stepOf(leaf.ratio) === step);
        if (d === '' || boxes.length === 0)
            return [];
        const outline = boxes
            .map(({ box: { x, y, width, height } }) => `M${x},${y}h${width}v${height}h${-width}z`)
            .join('');
        return [`<path class="over" fill="url(#p${step})" d="${outline}"/>`];
    });
}
function words({ label, ratio }, { x, y, width, height }) {
    const name = height < 18 ? '' : fitted(label, width);
    const share = (0,numbers/* percent */.KN)(ratio);
    // Half a number would be another one.
    const number = height < 36 || share.length > room(width) ? '' : share;
    return [name, number]
        .map((text, i) => text === '' ? '' : `<text class="t${stepOf(ratio)}" x="${x + 4}" y="${y + 14 + 16 * i}">${(0,markup/* safe */.gB)(text)}</text>`)
        .join('');
}
/** The text where it fits, `''` where hardly anything would be left of it. */
function fitted(text, width) {
    const most = room(width);
    if (text.length <= most)
        return text;
    return most < 5 ? '' : `${[...text].slice(0, most - 1).join('')}…`;
}
function room(width) {
    return Math.floor((width - 6) / CHARACTER);
}

;// CONCATENATED MODULE: ./lib/render/html/lists.js
const PAGER = `<div class="pager"><button type="button">Previous</button> <button type="button">Next</button> <span role="status"></span></div>`;
/** Where the script lists the tests. Without it the sections around say what matters. */
const TESTS = `<noscript><p>The list of all tests needs the script of this file.</p></noscript>
<div class="scripted" hidden>
<form>
<label>Words in the name or the message <input type="search" name="words" autocomplete="off"></label>
<label>Result <select name="verdict"><option value="">all</option></select></label>
<label>Against base <select name="kind"><option value="">all</option></select></label>
<label>Suite <select name="suite"><option value="">all</option></select></label>
<button type="reset">Clear</button>
<button type="button" class="all" hidden>Show all tests</button>
</form>
${PAGER}
<ol class="tests rows"></ol>
</div>`;
/** Columns of the table of files; each sorts by its values. */
const COLUMNS = [
    ['path', 'File', ''],
    ['base', 'Base', ' class="n"'],
    ['here', 'Here', ' class="n"'],
    ['missed', 'Not covered', ' class="n"'],
];
const HEADER = COLUMNS.map(([key, title, kind]) => `<th scope="col"${kind} data-sort="${key}"><button type="button">${title}<span aria-hidden="true"></span></button></th>`).join('');
/** Where the script lists the files. */
const lists_FILES = `<noscript><p>The list of all files needs the script of this file.</p></noscript>
<div id="files"><div class="scripted" hidden>
<form>
<label>Words in the path <input type="search" name="words" autocomplete="off"></label>
<label>Only files that changed in coverage <input type="checkbox" name="changed"></label>
<button type="button" class="all" hidden>Show all files</button>
</form>
${PAGER}
<div class="scroll" tabindex="0" role="region" aria-label="Files"><table><thead><tr>${HEADER}<th scope="col">Lines that never ran</th></tr></thead><tbody class="rows"></tbody></table></div>
</div></div>`;

;// CONCATENATED MODULE: ./lib/render/html/coverage.js



/** All files as a picture and as a table that the script sorts and filters. */
function coverageSection({ comparison, head }) {
    const metric = comparison.coverage?.metric ?? 'lines';
    const files = [...(head.snapshot.coverage?.files.values() ?? [])].flatMap((file) => {
        const ratio = (0,coverage_totals/* fileRatio */.wc)(file, metric);
        return ratio === undefined ? [] : [{ path: file.path, ratio }];
    });
    const map = coverageMap(files, metric);
    return map === ''
        ? lists_FILES
        : `<p><a href="#files">To the table of files</a></p>\n<div class="scroll">${map}</div>\n${lists_FILES}`;
}

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
;// CONCATENATED MODULE: ./lib/render/charts/scales.js

function linearScale({ values, places, ticks, bounds = [0, Number.MAX_VALUE], only }) {
    const [low, high] = values;
    const [least, most] = bounds;
    const around = (0,d3_scale/* scaleLinear */.m4)().domain([low, high]).nice(ticks).domain();
    const domain = [Math.max(least, around[0] ?? low), Math.min(most, around[1] ?? high)];
    const scale = (0,d3_scale/* scaleLinear */.m4)().domain(domain).range(places);
    return {
        at: (value) => tenths(scale(value)),
        ticks: only === 'whole' ? scale.ticks(ticks).filter(Number.isInteger) : scale.ticks(ticks),
    };
}
/** Short numbers in the document, and the same on every machine. */
function tenths(place) {
    return Math.round(place * 10) / 10;
}

// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(76879);
;// CONCATENATED MODULE: ./lib/render/charts/shapes.js

/** The `d` of a path through the points; where there is none, the line stops and begins again. */
function linePath(points) {
    const draw = (0,d3_shape/* line */.n8)()
        .defined((point) => point !== undefined)
        .x((point) => point?.[0] ?? 0)
        .y((point) => point?.[1] ?? 0)
        .digits(1);
    return draw([...points]) ?? '';
}

;// CONCATENATED MODULE: ./lib/render/charts/line-chart.js



const line_chart_WIDTH = 480;
const HEIGHT = 170;
const LEFT = 60;
const RIGHT = 16;
const TOP = 12;
const BOTTOM = 28;
/** A line over the runs as SVG: its colours come from the style sheet of the document, its words from `title` and `desc`. */
function lineChart(chart) {
    const { id, values, axis, ends } = chart;
    const y = verticalScale(chart);
    const step = (line_chart_WIDTH - RIGHT - LEFT) / Math.max(1, values.length - 1);
    const points = values.map((value, i) => value === undefined ? undefined : [LEFT + Math.round(i * step * 10) / 10, y.at(value)]);
    const grid = y.ticks.map((tick) => `<path class="grid" d="M${LEFT},${y.at(tick)}H${line_chart_WIDTH - RIGHT}"/><text class="n" x="${LEFT - 8}" y="${y.at(tick) + 4}">${(0,markup/* safe */.gB)(axis(tick))}</text>`);
    const known = points.filter((point) => point !== undefined);
    // A value between two gaps has no line, and the last one is the run that the report is about.
    const dots = known.map(([cx, cy], i) => `<circle cx="${cx}" cy="${cy}" r="${i === known.length - 1 ? 4.5 : 2}"/>`);
    return [
        `<svg class="chart" viewBox="0 0 ${line_chart_WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-t ${id}-d">`,
        `<title id="${id}-t">${(0,markup/* safe */.gB)(chart.title)}</title><desc id="${id}-d">${(0,markup/* safe */.gB)(chart.description)}</desc>`,
        ...grid,
        `<path class="line" d="${linePath(points)}"/>${dots.join('')}`,
        `<text x="${LEFT}" y="${HEIGHT - 8}">${(0,markup/* safe */.gB)(ends[0])}</text><text class="n" x="${line_chart_WIDTH - RIGHT}" y="${HEIGHT - 8}">${(0,markup/* safe */.gB)(ends[1])}</text>`,
        '</svg>',
    ].join('\n');
}
function verticalScale({ values, bounds, only, from }) {
    const known = values.filter((value) => value !== undefined);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    // Where nothing changes the line still needs some height around it.
    const least = from === 'zero' ? 0 : low === high ? low * 0.9 : low;
    const most = high === least ? least + 1 : high;
    return linearScale({
        values: [least, most],
        places: [HEIGHT - BOTTOM, TOP],
        ticks: 4,
        ...(only === undefined ? {} : { only }),
        ...(bounds === undefined ? {} : { bounds }),
    });
}

// EXTERNAL MODULE: ./lib/render/trends.js
var trends = __webpack_require__(72562);
;// CONCATENATED MODULE: ./lib/render/html/trends.js





const NOTHING = 'unknown';
const saidRatio = (ratio) => (ratio === undefined ? NOTHING : (0,numbers/* percent */.KN)(ratio));
const PERCENT = {
    axis: (value) => (0,numbers/* percent */.KN)({ covered: value, total: 10_000 }),
    bounds: [0, 10_000],
    only: 'whole',
};
/** How the last runs of base went, up to this one: charts, and the numbers in a table. `''`: base has no history. */
function trends_trends(judgement) {
    const runs = (0,trends/* trendRuns */.S)(judgement).map((run) => (run.label === 'here' ? { ...run, ms: (0,trends/* timeOfRun */.A)(judgement) } : run));
    if (runs.length < 2)
        return '';
    const metric = judgement.comparison.coverage?.metric ?? 'lines';
    const measures = [
        {
            id: 'pass-rate',
            title: 'Pass rate',
            value: ({ passRate }) => passRate && (0,domain_ratio/* hundredths */.ik)(passRate),
            said: ({ passRate }) => saidRatio(passRate),
            ...PERCENT,
        },
        {
            id: 'covered',
            title: `Coverage of ${metric}`,
            value: ({ coverage }) => coverage && (0,domain_ratio/* hundredths */.ik)(coverage),
            said: ({ coverage }) => saidRatio(coverage),
            ...PERCENT,
        },
        {
            id: 'duration',
            title: 'Time of all tests together',
            said: ({ ms }) => (ms === undefined ? NOTHING : (0,numbers/* duration */.p0)(ms)),
            ...inUnit(runs),
        },
    ];
    const shown = measures.filter(({ value }) => runs.filter((run) => value(run) !== undefined).length > 1);
    if (shown.length === 0)
        return '';
    const columns = [{ title: 'Run' }, ...shown.map(({ title }) => ({ title: (0,markup/* safe */.gB)(title), number: true }))];
    const rows = runs.map((run) => [(0,markup/* safe */.gB)(run.label), ...shown.map(({ said }) => (0,markup/* safe */.gB)(said(run)))]);
    const table = (0,markup/* htmlTable */.I$)('Oldest first; a run that was not whole has no pass rate', columns, rows);
    return [
        `<div class="charts">${shown.map((measure) => figure(measure, runs)).join('\n')}</div>`,
        `<details><summary>The numbers of ${runs.length} runs</summary>${table}</details>`,
    ].join('\n');
}
const UNITS = [
    [3_600_000, 'h'],
    [60_000, 'min'],
    [1000, 's'],
    [1, 'ms'],
];
/** The largest unit of which the longest run has two, so that the axis has round numbers. */
function inUnit(runs) {
    const longest = Math.max(...runs.map(({ ms }) => ms ?? 0));
    const [size, name] = UNITS.find(([unit]) => longest >= 2 * unit) ?? [1, 'ms'];
    return {
        value: ({ ms }) => (ms === undefined ? undefined : ms / size),
        axis: (tick) => `${tick} ${name}`,
        from: 'zero',
    };
}
function figure({ id, title, value, said, axis, bounds, only, from }, runs) {
    const known = runs.filter((run) => value(run) !== undefined);
    const [first, last] = [known[0], known.at(-1)];
    const words = first === undefined || last === undefined
        ? ''
        : `${said(first)} at ${first.label}, ${said(last)} ${last.label === 'here' ? 'here' : `at ${last.label}`}${known.length < runs.length ? `; ${known.length} of ${runs.length} runs are known` : ''}`;
    const chart = {
        id: `chart-${id}`,
        title,
        description: words,
        values: runs.map(value),
        ends: [runs[0]?.label ?? '', runs.at(-1)?.label ?? ''],
        axis,
        ...(bounds === undefined ? {} : { bounds }),
        ...(only === undefined ? {} : { only }),
        ...(from === undefined ? {} : { from }),
    };
    return `<figure><figcaption><b>${(0,markup/* safe */.gB)(title)}</b> <span class="soft">${(0,markup/* safe */.gB)(words)}</span></figcaption>\n${lineChart(chart)}</figure>`;
}

;// CONCATENATED MODULE: ./lib/render/html/body.js























/** Rows of a table that are plain HTML. */
const body_ROWS = 1000;
/** Everything that is read without the script, and the places where the script shows the rest. */
function body(judgement, { key }) {
    const { comparison, head } = judgement;
    const sections = [
        ['gates', 'Gates', gates(judgement)],
        ['causes', 'Causes', causeSections(judgement)],
        ['suites', 'Suites', suites(judgement)],
        ['tests', 'Tests', comparison.suites.length === 0 ? '' : TESTS],
        ['components', 'Components', components(judgement)],
        ['changed-lines', 'Changed lines', changedLines(judgement)],
        ['coverage', 'Coverage', head.snapshot.coverage === undefined ? '' : coverageSection(judgement)],
        ['history', 'History', trends_trends(judgement)],
        ['quarantine', 'Quarantine', body_quarantine(judgement)],
        ['messages', 'Messages', messages(judgement)],
        ['reports', 'Reports', reports(judgement)],
    ];
    const there = sections.filter(([, , content]) => content !== '');
    return [
        `<header>\n<h1>${(0,facts/* symbol */.HR)(judgement)} ${(0,markup/* safe */.gB)(judgement.title)}</h1>`,
        body_facts(judgement),
        ...accepted(judgement),
        ...relaxations(judgement),
        ...(0,advice/* advice */.v)(judgement).map((sentence) => `<p>${(0,markup/* safe */.gB)(sentence)}</p>`),
        `<nav aria-label="Sections">${there.map(([id, title]) => `<a href="#${id}">${title}</a>`).join(' ')}</nav>`,
        '</header>\n<main>',
        ...there.map(([id, title, content]) => `<section id="${id}">\n<h2>${title}</h2>\n${content}\n</section>`),
        `</main>\n<footer class="soft"><p>${(0,markup/* safe */.gB)(comparedWith(judgement))}. Key: ${(0,markup/* safe */.gB)(key)}.</p></footer>`,
    ].join('\n');
}
function accepted(judgement) {
    const words = (0,override/* overrideWords */.mF)(judgement);
    if (words === undefined)
        return [];
    return [
        `<p><b>${(0,markup/* safe */.gB)(words.title)}</b></p>\n<ul>${words.items.map((item) => `<li>${(0,markup/* safe */.gB)(item)}</li>`).join('')}</ul>`,
    ];
}
function relaxations(judgement) {
    const found = (0,rules/* relaxed */._)(judgement);
    if (found === undefined)
        return [];
    const items = found.items.map((item) => `<li>${(0,markup/* safe */.gB)(item)}</li>`).join('');
    return [`<p><b>${(0,markup/* safe */.gB)(found.title)}:</b></p>\n<ul>${items}</ul>`];
}
function body_facts({ comparison }) {
    const rate = (0,facts/* passRate */.sc)(comparison);
    const was = rate.base === undefined ? '' : `, was ${(0,numbers/* percent */.KN)(rate.base)}`;
    const covered = (0,facts/* coverageFact */.R_)(comparison);
    const items = [
        ['Pass rate', rate.head === undefined ? rate.why : `${(0,numbers/* percent */.KN)(rate.head)} (${(0,render_numbers/* ofTotal */.U)(rate.head)}${was})`],
        ['Coverage', covered === undefined ? (0,facts/* noCoverage */.s5)(comparison) : coverage(comparison, covered)],
        [
            'Newly failing suites',
            comparison.base === undefined ? 'not known without a base' : names((0,suite_facts/* newlyFailingSuites */.RL)(comparison)),
        ],
    ];
    return `<ul class="facts">${items.map(([name, value]) => `<li><b>${name}</b> ${(0,markup/* safe */.gB)(value)}</li>`).join('')}</ul>`;
}
function names(suites) {
    if (suites.length === 0)
        return 'none';
    const shown = suites.slice(0, 5).map(({ name }) => (0,plain/* shorten */.ml)(name, 80));
    const more = suites.length - shown.length;
    return shown.join(', ') + (more > 0 ? ` and ${(0,numbers/* plural */.LS)(more, 'other')}` : '');
}
function coverage({ coverage: compared }, fact) {
    const { head, base } = fact;
    const now = `${(0,numbers/* percent */.KN)(head)} of ${compared?.metric ?? 'lines'} (${(0,covered_words/* coveredWords */.u)(fact, { coverage: compared })})`;
    if (base === undefined)
        return now;
    const caveats = compared?.caveats ?? [];
    if (caveats.length > 0)
        return `${now}; not comparable with ${(0,numbers/* percent */.KN)(base)} on base: ${caveats.join('; ')}`;
    const delta = (0,changed_lines/* deltaLine */.lz)({ coverage: compared });
    return `${now}, ${(0,numbers/* points */.WR)(head, base)} (was ${(0,numbers/* percent */.KN)(base)}${delta === undefined ? '' : `; ${delta}`})`;
}
const STATES = {
    block: ['❌ block', 'bad'],
    warn: ['⚠️ warn', 'warn'],
    pass: ['✅ pass', 'good'],
    waived: ['☑️ waived', 'soft'],
    'not-judged': ['❔ not judged', 'soft'],
};
function gates({ gates: all }) {
    if (all.length === 0)
        return '';
    const rows = all.map((gate) => {
        const { state, sentence } = gate;
        const [word, colour] = STATES[state];
        return [`<span class="${colour}">${word}</span>`, (0,markup/* safe */.gB)((0,rules/* checkWords */.i)(gate)), (0,markup/* safe */.gB)(sentence)];
    });
    return (0,markup/* htmlTable */.I$)('What the policy asks for', [{ title: 'State' }, { title: 'Check' }, { title: 'Finding' }], rows);
}
function suites(judgement) {
    const rows = (0,suite_rows/* suiteRows */.A)(judgement, { all: body_ROWS, most: body_ROWS });
    if (rows.length === 0)
        return '';
    const withCoverage = rows.some((row) => row.coverage !== undefined);
    const columns = [
        { title: 'Suite' },
        { title: 'Result' },
        { title: 'Passed', number: true },
        { title: (0,suite_table/* failingTitle */.J)(judgement), number: true },
        { title: 'Not run', number: true },
        ...(withCoverage ? [{ title: 'Coverage', number: true }] : []),
    ];
    const cells = rows.map(({ kind, name, result, passed, newlyFailing, notRun, coverage: covered }) => [
        kind === 'suite'
            ? `<a href="#suite=${(0,markup/* safe */.gB)(encodeURIComponent((0,plain/* oneLine */.TN)(name)))}">${(0,markup/* codeElement */.Gg)(name)}</a>`
            : `<b>${(0,markup/* safe */.gB)(name)}</b>`,
        `<span class="${resultColour(result)}">${result}</span>`,
        passed,
        newlyFailing,
        notRun,
        ...(withCoverage ? [covered ?? '–'] : []),
    ]);
    return (0,markup/* htmlTable */.I$)('Before → after, those that block first', columns, cells);
}
function components(judgement) {
    const rows = (0,component_rows/* componentRows */.h0)(judgement, { all: body_ROWS, most: body_ROWS });
    if ((judgement.comparison.coverage?.components?.length ?? 0) === 0)
        return '';
    const cells = rows.map((row) => [
        row.kind === 'component' ? (0,markup/* codeElement */.Gg)(row.name) : (0,markup/* safe */.gB)(row.name),
        (0,markup/* safe */.gB)(row.owner),
        ...(0,component_rows/* componentCells */.Jw)(row).map(markup/* safe */.gB),
    ]);
    const columns = [
        { title: 'Component' },
        { title: 'Owner' },
        ...component_rows/* COMPONENT_COLUMNS */.m.map((title) => ({ title, number: true })),
    ];
    return (0,markup/* htmlTable */.I$)((0,markup/* safe */.gB)((0,component_rows/* componentTitle */.Y)(judgement)), columns, cells);
}
/** Colour only repeats what the word says. */
function resultColour(result) {
    if (result === 'passed')
        return 'good';
    if (result === 'coverage only')
        return 'soft';
    return /nothing new|as on base|skipped|several/.test(result) ? 'warn' : 'bad';
}
function body_quarantine(judgement) {
    const lists = (0,quarantine/* quarantineLists */.a1)(judgement);
    const rows = lists.flatMap(({ short, entries }) => entries.map((entry) => [short, (0,markup/* codeElement */.Gg)((0,quarantine/* quarantineWords */._1)(entry))]));
    if (rows.length === 0)
        return '';
    return (0,markup/* htmlTable */.I$)((0,quarantine/* quarantineLine */.BP)(judgement) ?? '', [{ title: 'What' }, { title: 'Entry' }], rows.slice(0, body_ROWS));
}
function messages({ diagnostics }) {
    const rows = diagnostics.slice(0, body_ROWS).map((each) => [each.level, (0,markup/* codeElement */.Gg)((0,diagnostic/* formatDiagnostic */.xy)(each))]);
    if (rows.length === 0)
        return '';
    return (0,markup/* htmlTable */.I$)((0,numbers/* plural */.LS)(diagnostics.length, 'message'), [{ title: 'Level' }, { title: 'Message' }], rows);
}
function reports({ head }) {
    const all = head.snapshot.reports;
    if (all.length === 0)
        return '';
    const rows = all.slice(0, body_ROWS).map((row) => [(0,markup/* codeElement */.Gg)(row.path), (0,markup/* safe */.gB)((0,inspect/* describeReport */.As)(row))]);
    const shown = all.length > body_ROWS ? `, the first ${body_ROWS} of them` : '';
    return (0,markup/* htmlTable */.I$)(`${(0,numbers/* plural */.LS)(all.length, 'report')}${shown}`, [{ title: 'File' }, { title: 'Read' }], rows);
}
function comparedWith({ comparison }) {
    return comparison.base === undefined
        ? `Not compared: ${(0,result/* noBase */.pr)(comparison.noBase)}`
        : `Compared with ${comparison.base.label}`;
}

// EXTERNAL MODULE: ./lib/domain/comparison.js
var comparison = __webpack_require__(19935);
// EXTERNAL MODULE: ./lib/domain/tests.js
var tests = __webpack_require__(55385);
// EXTERNAL MODULE: ./lib/merge/coverage-detail.js
var coverage_detail = __webpack_require__(47268);
// EXTERNAL MODULE: ./lib/render/classes.js
var render_classes = __webpack_require__(98076);
;// CONCATENATED MODULE: ./lib/render/html/line-ranges.js
/**
 * What is known of the lines of a file, as the script of the report reads it: one word for each run of lines that went the same way,
 * `1-9c2` covered (at least twice), `10-12n` never ran, `15p3b1/2` ran three times and took 1 of 2 branches. Lines without code between
 * two of a range do not part them.
 */
function lineRanges({ lines, hits, branches }) {
    const words = [];
    let open;
    for (let i = 0; i < lines.length; i++) {
        const line = lines[i] ?? 0;
        const times = hits[i] ?? 0;
        const arms = branches.get(line);
        const partial = times > 0 && arms !== undefined && arms.taken < arms.total ? arms : undefined;
        const kind = times === 0 ? 'n' : partial === undefined ? 'c' : 'p';
        if (open !== undefined && open.kind === kind && kind !== 'p') {
            open.last = line;
            open.least = Math.min(open.least, times);
            continue;
        }
        if (open !== undefined)
            words.push(word(open));
        open = { first: line, last: line, kind, least: times, branches: partial };
    }
    if (open !== undefined)
        words.push(word(open));
    return words.join(' ');
}
function word({ first, last, kind, least, branches }) {
    const place = first === last ? String(first) : `${first}-${last}`;
    const taken = branches === undefined ? '' : `b${branches.taken}/${branches.total}`;
    return `${place}${kind}${kind === 'n' ? '' : least}${taken}`;
}

;// CONCATENATED MODULE: ./lib/render/html/uncovered.js
/** Longer lists are cut: who wants all of them looks at the file. */
const RANGES = 40;
/** Lines that never ran as ranges: `14–19, 33`. Lines between two of them that cannot be covered do not part them. */
function uncoveredLines({ lines, hits }) {
    const ranges = [];
    let continues = false;
    lines.forEach((line, i) => {
        const missed = hits[i] === 0;
        const last = ranges.at(-1);
        if (missed && continues && last !== undefined)
            last[1] = line;
        else if (missed)
            ranges.push([line, line]);
        continues = missed;
    });
    const shown = ranges.slice(0, RANGES).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
    const more = ranges.length - shown.length;
    return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}

;// CONCATENATED MODULE: ./lib/render/html/data.js











/** Tests that pass are listed up to this number; all others always. */
const PASSING = 200_000;
/** Characters of all failures together; beyond that messages stay and traces go. */
const TRACES = 8_000_000;
/** Words of the first column. `absent`: known from base, not here. */
const VERDICTS = ['passed', 'failed', 'errored', 'skipped', 'flaky', 'absent'];
function reportData(judgement) {
    const { comparison, head } = judgement;
    const suites = createIndex();
    const classes = createIndex();
    const against = comparison.base === undefined ? 'nothing' : 'base';
    const evidence = createIndex();
    const failures = createFailures();
    const histories = createIndex();
    const past = outcomesOf(judgement);
    const ranked = [];
    const changes = (0,render_classes/* classesById */.d)(comparison);
    // In the order of the classes, as the filter lists them.
    for (const change of changes.values())
        classes.of((0,facts/* changeWords */.mF)(change, against));
    const add = (id, suite, test, absent) => {
        const change = changes.get(id);
        const words = change === undefined ? '' : (0,facts/* changeWords */.mF)(change, against);
        const because = (0,facts/* evidenceBeside */.Iu)(words, change?.evidence ?? '');
        const failure = test.verdict === 'passed' || absent ? undefined : (0,tests/* lastFailure */.xW)(test);
        const outcomes = past(id);
        ranked.push([
            rank(test.verdict, change, absent),
            [
                (0,plain/* oneLine */.TN)(id),
                suites.of(suite),
                absent ? VERDICTS.indexOf('absent') : VERDICTS.indexOf(test.verdict),
                words === '' ? -1 : classes.of(words),
                because === '' ? -1 : evidence.of(because),
                test.ms === undefined || absent ? -1 : Math.round(test.ms),
                test.file === undefined ? '' : (0,plain/* oneLine */.TN)(`${test.file}${test.line === undefined ? '' : `:${test.line}`}`),
                failure === undefined ? -1 : failures.of(failure),
                outcomes === undefined ? -1 : histories.of(outcomes),
            ],
        ]);
    };
    let passing = 0;
    for (const suite of head.snapshot.suites) {
        for (const test of suite.cases) {
            if (test.verdict === 'passed' && ++passing > PASSING)
                continue;
            add((0,tests/* testId */.ec)(suite, test), suite.name, test, false);
        }
    }
    for (const name of ['missing', 'notRun', 'removed']) {
        for (const { id, suite, test } of comparison.changes[name])
            add(id, suite.name, test, true);
    }
    ranked.sort(([a], [b]) => a - b);
    return {
        verdicts: ['passed', 'failed', 'error', 'skipped', 'flaky', 'not here'],
        classes: classes.values,
        suites: suites.values,
        evidence: evidence.values,
        histories: histories.values.map((outcomes) => {
            const { bars, words } = (0,sparkline/* outcomeHistory */.vl)(outcomes);
            return [bars, words];
        }),
        failures: failures.values,
        tests: ranked.map(([, row]) => row),
        unlisted: Math.max(0, passing - PASSING),
        files: files(judgement),
    };
}
const RANKS = { failed: 3, errored: 3, flaky: 4, skipped: 5, passed: 6 };
function rank(verdict, change, absent) {
    if (absent)
        return change?.class === 'removed' ? 5 : 2;
    return change !== undefined && (0,comparison/* isUnexcused */.vL)(change) ? 1 : RANKS[verdict];
}
function createIndex() {
    const values = [];
    const places = new Map();
    return {
        values,
        of(untrusted) {
            const text = (0,plain/* oneLine */.TN)(untrusted);
            const known = places.get(text);
            if (known !== undefined)
                return known;
            places.set(text, values.length);
            return values.push(text) - 1;
        },
    };
}
/** Failures with the same text are kept once. */
function createFailures() {
    const values = [];
    const places = new Map();
    let size = 0;
    return {
        values,
        of({ message, detail }) {
            const key = `${message}\u0000${detail}`;
            const known = places.get(key);
            if (known !== undefined)
                return known;
            size += detail.length;
            places.set(key, values.length);
            return (values.push([
                visible(message),
                size > TRACES ? 'The trace is left out: the report would be too large.' : visible(detail),
            ]) - 1);
        },
    };
}
function visible(untrusted) {
    return (0,plain/* lines */.Mn)(untrusted).join('\n');
}
/** Characters of what is known of single lines, of all files together; beyond that the lines that never ran stay. */
const LINES = 4_000_000;
function files({ comparison, head }) {
    const { metric = 'lines', files: changed = [], patch } = comparison.coverage ?? {};
    const before = new Map(changed.map(({ path, base }) => [path, base]));
    const touched = new Map((patch?.files ?? []).map((file) => [file.path, file]));
    let size = 0;
    const row = (file) => {
        const ratio = (0,coverage_totals/* fileRatio */.wc)(file, metric);
        if (ratio === undefined)
            return [];
        const base = before.has(file.path) ? before.get(file.path) : ratio;
        const detail = (0,coverage_detail/* linesOf */.Dx)(file);
        const known = size > LINES ? '' : lineRanges(detail);
        size += known.length;
        const { uncovered = [], partial = [] } = touched.get(file.path) ?? {};
        const marks = [...uncovered, ...partial].map(({ first, last }) => `${first}-${last}`).join(' ');
        const counts = [ratio.covered, ratio.total, base?.covered ?? -1, base?.total ?? -1];
        return [[(0,plain/* oneLine */.TN)(file.path), ...counts, uncoveredLines(detail), known, marks]];
    };
    return [...(head.snapshot.coverage?.files.values() ?? [])].flatMap(row);
}

;// CONCATENATED MODULE: ./lib/render/html/script.js
/**
 * The report's own script: filter and pages over the embedded data. It only ever sets text, never markup, and asks for nothing from
 * outside. Written as the browser reads it, since it is part of the document.
 */
const SCRIPT = String.raw `
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const PAGE = 50;
  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const number = (n) => String(n).replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  const COLOURS = ['good', 'bad', 'bad', 'soft', 'warn', 'bad'];

  /** Pages of a list: what matches, drawn a page at a time, so that a hundred thousand rows open at once. */
  const pages = ({ root, rows, matches, draw, one }) => {
    let found = rows;
    let page = 0;
    const list = root.querySelector('.rows');
    const status = root.querySelector('[role=status]');
    const [back, forth] = root.querySelectorAll('.pager button');
    const show = () => {
      const from = page * PAGE;
      const part = found.slice(from, from + PAGE);
      list.replaceChildren(...part.map(draw));
      status.textContent = found.length === 0 ? 'no ' + one + ' matches'
        : number(from + 1) + ' to ' + number(from + part.length) + ' of ' + number(found.length) + (found.length === 1 ? ' ' + one : ' ' + one + 's');
      back.disabled = page === 0;
      forth.disabled = from + PAGE >= found.length;
    };
    const filter = () => { found = rows.filter(matches()); page = 0; show(); };
    back.addEventListener('click', () => { page--; show(); });
    forth.addEventListener('click', () => { page++; show(); });
    return filter;
  };

  const hash = () => new URLSearchParams(location.hash.slice(1));
  const tests = document.getElementById('tests');
  if (tests) {
    const form = tests.querySelector('form');
    const fill = (select, words) => words.forEach((word, i) => {
      const option = make('option', word);
      option.value = String(i);
      select.append(option);
    });
    fill(form.elements.verdict, data.verdicts);
    fill(form.elements.kind, data.classes);
    fill(form.elements.suite, data.suites);
    const draw = ([id, , verdict, kind, evidence, ms, place, failure, past]) => {
      const item = make('li');
      const line = failure < 0 ? item : make('summary');
      line.append(make('span', data.verdicts[verdict], 'state ' + COLOURS[verdict]));
      const name = make('code');
      name.append(make('bdi', id));
      const link = make('a', 'link', 'anchor');
      link.href = '#test=' + encodeURIComponent(id);
      link.setAttribute('aria-label', 'link to this test');
      line.append(' ', name);
      item.append(link);
      const notes = [];
      if (kind >= 0) notes.push(data.classes[kind]);
      if (evidence >= 0) notes.push(data.evidence[evidence]);
      if (place) notes.push(place);
      if (ms >= 0) notes.push(ms < 1000 ? ms + ' ms' : (Math.floor(ms / 10) / 100) + ' s');
      if (notes.length) line.append(make('span', ' ' + notes.join(' · '), 'soft'));
      if (past >= 0) {
        const [bars, words] = data.histories[past];
        line.append(' ', make('span', bars, 'bars'), ' ', make('span', words, 'soft'));
        line.querySelector('.bars').setAttribute('aria-hidden', 'true');
      }
      if (failure >= 0) {
        const [message, detail] = data.failures[failure];
        const box = make('details');
        box.open = hash().get('test') === id;
        box.append(line, make('pre', detail.includes(message) ? detail : [message, detail].filter(Boolean).join('\n\n')));
        item.append(box);
      }
      return item;
    };
    const matches = () => {
      const only = hash().get('test');
      if (only !== null) return (row) => row[0] === only;
      const words = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
      const at = (name) => form.elements[name].value === '' ? -1 : Number(form.elements[name].value);
      const [verdict, kind, suite] = [at('verdict'), at('kind'), at('suite')];
      return (row) => (verdict < 0 || row[2] === verdict) && (kind < 0 || row[3] === kind) && (suite < 0 || row[1] === suite)
        && words.every((word) => row[0].toLowerCase().includes(word)
          || (row[7] >= 0 && data.failures[row[7]][0].toLowerCase().includes(word)));
    };
    const filter = pages({ root: tests, rows: data.tests, matches, draw, one: 'test' });
    const all = tests.querySelector('.all');
    const read = () => {
      const wanted = hash();
      all.hidden = !wanted.has('test');
      for (const [name, words] of [['suite', data.suites], ['verdict', data.verdicts], ['kind', data.classes]]) {
        if (wanted.has(name)) form.elements[name].value = String(words.indexOf(wanted.get(name)));
      }
      if (wanted.has('words')) form.elements.words.value = wanted.get('words');
      filter();
      if (['test', 'suite', 'verdict', 'kind', 'words'].some((name) => wanted.has(name))) tests.scrollIntoView();
    };
    const leave = () => {
      if (location.hash !== '') history.replaceState(null, '', location.pathname + location.search);
      all.hidden = true;
      filter();
    };
    form.addEventListener('input', leave);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('reset', () => setTimeout(leave));
    all.addEventListener('click', leave);
    addEventListener('hashchange', read);
    read();
    tests.querySelector('.scripted').hidden = false;
  }

  const files = document.getElementById('files');
  if (files) {
    const form = files.querySelector('form');
    const percent = (covered, total) => total <= 0 ? 'n/a' : Math.floor(covered * 10000 / total) / 100 + ' %';
    const WORDS = { c: 'covered', n: 'never ran', p: 'partly covered' };
    const STATE = { c: 'good', n: 'bad', p: 'warn' };
    /** Lines of one file as "1-9c2 10-12n 15p3b1/2": see line-ranges.ts. */
    const lineList = (known, marks) => {
      const touched = marks.split(' ').filter(Boolean).map((range) => range.split('-').map(Number));
      const list = make('ol', undefined, 'lines');
      for (const word of known.split(' ').filter(Boolean)) {
        const [, first, last = first, kind, times, taken, arms] = /^(\d+)(?:-(\d+))?([cnp])(\d*)(?:b(\d+)\/(\d+))?$/.exec(word) || [];
        if (!kind) continue;
        const changed = touched.some(([from, to]) => from <= Number(last) && Number(first) <= to);
        const item = make('li', undefined, kind);
        const notes = [WORDS[kind]];
        if (kind !== 'n') notes.push((first === last ? '' : 'at least ') + number(times) + ' ×');
        if (taken) notes.push(taken + ' of ' + arms + ' branches');
        if (changed && kind !== 'c') notes.push('changed here');
        item.append(make('b', first === last ? first : first + '–' + last), ' ', make('span', notes.join(' · '), STATE[kind]));
        list.append(item);
      }
      return list;
    };
    const draw = ([path, covered, total, baseCovered, baseTotal, lines, known, marks]) => {
      const row = make('tr');
      const name = make('code');
      name.append(make('bdi', path));
      const place = make('td');
      place.append(name);
      const cell = make('td');
      if (known) {
        const box = make('details');
        box.append(make('summary', lines || 'none'));
        const open = () => { if (box.open && box.children.length === 1) box.append(lineList(known, marks)); };
        box.addEventListener('toggle', open);
        box.open = hash().get('file') === path;
        open();
        cell.append(box);
      } else cell.textContent = lines;
      row.append(place, make('td', baseTotal < 0 ? 'new' : percent(baseCovered, baseTotal), 'n'), make('td', percent(covered, total), 'n'),
        make('td', number(total - covered) + ' of ' + number(total), 'n'), cell);
      return row;
    };
    const part = (covered, total) => total > 0 ? covered / total : 2;
    const VALUES = { path: null, base: (row) => part(row[3], row[4]), here: (row) => part(row[1], row[2]), missed: (row) => row[1] - row[2] };
    const byPath = (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0);
    let sorted = ['missed', 1];
    const sort = () => {
      const [key, way] = sorted;
      const value = VALUES[key];
      data.files.sort((a, b) => way * (value === null ? byPath(a, b) : value(a) - value(b)) || byPath(a, b));
      for (const head of files.querySelectorAll('th[data-sort]')) {
        const own = head.dataset.sort === key;
        // What is sorted by "not covered" is so by the most first.
        const rising = (way > 0) !== (key === 'missed');
        head.setAttribute('aria-sort', own ? (rising ? 'ascending' : 'descending') : 'none');
        head.querySelector('span').textContent = own ? (rising ? ' ▲' : ' ▼') : '';
      }
    };
    for (const head of files.querySelectorAll('th[data-sort]')) {
      head.querySelector('button').addEventListener('click', () => {
        sorted = [head.dataset.sort, sorted[0] === head.dataset.sort ? -sorted[1] : 1];
        sort();
        filter();
      });
    }
    const all = files.querySelector('.all');
    const matches = () => {
      const only = hash().get('file');
      if (only !== null) return (row) => row[0] === only;
      const word = form.elements.words.value.toLowerCase();
      const changed = form.elements.changed.checked;
      return (row) => row[0].toLowerCase().includes(word) && (!changed || row[1] !== row[3] || row[2] !== row[4]);
    };
    sort();
    const filter = pages({ root: files, rows: data.files, matches, draw, one: 'file' });
    const read = () => {
      const wanted = hash().has('file');
      all.hidden = !wanted;
      filter();
      if (wanted) {
        files.scrollIntoView();
        files.querySelector('summary')?.focus();
      }
    };
    const leave = () => {
      if (hash().has('file')) history.replaceState(null, '', location.pathname + location.search);
      all.hidden = true;
      filter();
    };
    all.addEventListener('click', leave);
    form.addEventListener('input', leave);
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('hashchange', read);
    files.querySelector('.scripted').hidden = false;
    read();
  }
})();
`;

;// CONCATENATED MODULE: ./lib/render/html/style.js
/** The report's own style sheet: light and dark, narrow screens, paper. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --paper: #fff; --shade: #f6f8fa; --line: #d1d9e0;
  --bad: #b3261e; --warn: #7d5700; --good: #116329; --link: #0550ae;
  --s0: #ffb8a8; --s1: #ffd79c; --s2: #f2e9a4; --s3: #cbe8cb; --s4: #a9d8d0; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9da7b3; --paper: #0d1117; --shade: #161b22; --line: #3d444d;
  --bad: #ff8178; --warn: #e3b341; --good: #56d364; --link: #79c0ff;
  --s0: #7d2f22; --s1: #694310; --s2: #4d4a14; --s3: #25502f; --s4: #17504a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1rem 1.25rem 4rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.6rem; line-height: 1.25; margin: .5rem 0 1rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
a { color: var(--link); }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); }
code, pre { font: .85em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
code { background: var(--shade); padding: .1em .3em; border-radius: 4px; }
pre { background: var(--shade); border: 1px solid var(--line); border-radius: 6px; padding: .6rem; margin: .4rem 0; white-space: pre-wrap; max-height: 30rem; overflow: auto; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding: .2rem 0; }
td:first-child { min-width: 9rem; } th, td { border-bottom: 1px solid var(--line); padding: .35rem .6rem; text-align: left; vertical-align: top; }
th { background: var(--shade); }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bad { color: var(--bad); font-weight: 600; } .warn { color: var(--warn); font-weight: 600; } .good { color: var(--good); } .soft { color: var(--soft); }
.facts { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: .6rem; }
.facts li { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; }
.facts b { display: block; color: var(--soft); font-weight: 400; font-size: .85rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: .5rem 0; }
label { display: grid; font-size: .85rem; color: var(--soft); }
input, select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--line); border-radius: 6px; padding: .3rem .5rem; }
input[type=search] { width: min(26rem, 80vw); }
button:disabled { opacity: .5; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px; }
ol.tests { list-style: none; padding: 0; margin: 0; border-top: 1px solid var(--line); }
ol.tests > li { border-bottom: 1px solid var(--line); padding: .35rem 0; }
.state { display: inline-block; min-width: 5.5rem; }
.anchor { float: right; margin-left: 1rem; font-size: .85rem; }
.bars { font-family: ui-monospace, monospace; white-space: pre; letter-spacing: 1px; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1rem; }
figure { margin: 0; border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; }
svg text { font-size: 12px; fill: var(--ink); } svg .n { text-anchor: end; } .chart text { fill: var(--soft); }
.chart, .map { display: block; width: 100%; height: auto; } .chart .grid { stroke: var(--line); } .chart circle { fill: var(--link); }
.chart .line { fill: none; stroke: var(--link); stroke-width: 2; }
.scroll > .map { min-width: 40rem; } .map .folder { fill: var(--soft); } .map a { cursor: pointer; } .map a:focus-visible rect, .map a:hover rect { stroke: var(--ink); stroke-width: 3; }
.map pattern path { fill: none; stroke: var(--ink); opacity: .25; } .map .over, .map text { pointer-events: none; } .map text { paint-order: stroke; stroke-width: 3px; }
${[0, 1, 2, 3, 4].map((step) => `.s${step} { fill: var(--s${step}); } .t${step} { stroke: var(--s${step}); }`).join(' ')}
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; font-size: .85rem; } .legend .map { display: inline-block; width: 24px; vertical-align: middle; }
#files td:first-child { min-width: 14rem; } #files td:last-child { min-width: 16rem; width: 50%; }
th button { border: 0; background: none; padding: 0; font-weight: inherit; text-decoration: underline dotted; }
ol.lines { list-style: none; margin: .4rem 0; padding: 0; columns: 16rem; } ol.lines li { border-left: 4px solid var(--good); padding-left: .5rem; }
ol.lines .n { border-color: var(--bad); border-left-style: double; text-align: left; } ol.lines .p { border-color: var(--warn); border-left-style: dashed; }
@media print { body { max-width: none; padding: 0; } nav, form, .pager { display: none; } pre { max-height: none; } a { color: inherit; } figure, svg, article { break-inside: avoid; } .scroll { overflow: visible; } .map pattern path { opacity: .6; } }
`;

;// CONCATENATED MODULE: ./lib/render/html.js







/**
 * The report as one file that works without a network: verdict, gates, causes and suites as plain HTML, every test and file through the
 * embedded data. Its policy allows this one style sheet and this one script, by hash, and no request at all.
 */
function renderHtml(judgement, context) {
    const policy = [
        "default-src 'none'",
        `style-src '${hashSource(STYLE)}'`,
        `script-src '${hashSource(SCRIPT)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
    ].join('; ');
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${(0,facts/* symbol */.HR)(judgement)} ${(0,markup/* safe */.gB)(judgement.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body(judgement, context)}
<script type="application/json" id="data">${(0,markup/* embeddedJson */.Dx)(reportData(judgement))}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
function hashSource(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}


/***/ }),

/***/ 73614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ embeddedJson),
/* harmony export */   EC: () => (/* binding */ preformatted),
/* harmony export */   Gg: () => (/* binding */ codeElement),
/* harmony export */   I$: () => (/* binding */ htmlTable),
/* harmony export */   gB: () => (/* binding */ safe)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60940);

/** Longest text of a report that stands in a sentence, in UTF-16 code units; the list of tests has it whole. */
const LIMIT = 500;
const ENTITIES = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
    ["'", '&#39;'],
]);
/** Text of a report in an element or an attribute in quotes: one line, nothing in it is markup. */
function safe(untrusted) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(untrusted).replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? '');
}
/** Several lines in a `<pre>`. */
function preformatted(lines) {
    return `<pre>${lines.map(safe).join('\n')}</pre>`;
}
/** Text of a report as code, kept apart from the direction of what stands around it. */
function codeElement(untrusted) {
    return `<code><bdi>${safe((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(untrusted, LIMIT))}</bdi></code>`;
}
/**
 * Data for a `<script type="application/json">`. In a script `</script` and `<!--` end or change what is read, whatever stands around
 * them; without `<`, `>` and `&` there is neither.
 */
function embeddedJson(data) {
    return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (character) => {
        return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
    });
}
/** A table whose caption and cells are markup already, the caption without elements. `number` columns are aligned to the right. */
function htmlTable(caption, columns, rows) {
    const kind = columns.map(({ number }) => (number === true ? ' class="n"' : ''));
    const header = columns.map(({ title }, i) => `<th scope="col"${kind[i] ?? ''}>${title}</th>`).join('');
    const body = rows.map((row) => `<tr>${row.map((cell, i) => `<td${kind[i] ?? ''}>${cell}</td>`).join('')}</tr>`);
    // What scrolls must be reached by keyboard, and whoever reaches it wants to know what it is.
    return `<div class="scroll" tabindex="0" role="region" aria-label="${caption}"><table><caption>${caption}</caption><thead><tr>${header}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}


/***/ })

};
