export const id = 235;
export const ids = [235];
export const modules = {

/***/ 28235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAsProcess: () => (/* binding */ runAsProcess)
});

// UNUSED EXPORTS: cli

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/commands/command.js
var commands_command = __webpack_require__(85583);
;// CONCATENATED MODULE: ./lib/commands/index.js
/** In the order in which `--help` lists them. To add one: a file beside this one and its row. Only the one that is called is loaded. */
const COMMANDS = [
    {
        name: 'check',
        summary: 'judges the reports of a run, alone or against a base run',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(625), __webpack_require__.e(718), __webpack_require__.e(637), __webpack_require__.e(247), __webpack_require__.e(807), __webpack_require__.e(619), __webpack_require__.e(843), __webpack_require__.e(88), __webpack_require__.e(974), __webpack_require__.e(990), __webpack_require__.e(331)]).then(__webpack_require__.bind(__webpack_require__, 95331))).check,
    },
    {
        name: 'inspect',
        summary: 'says what is read in each file',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(625), __webpack_require__.e(718), __webpack_require__.e(637), __webpack_require__.e(206)]).then(__webpack_require__.bind(__webpack_require__, 42206))).inspect,
    },
    {
        name: 'snapshot',
        summary: 'stores what a base run left behind, for "check --base"',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(625), __webpack_require__.e(718), __webpack_require__.e(637), __webpack_require__.e(247), __webpack_require__.e(807), __webpack_require__.e(196), __webpack_require__.e(843), __webpack_require__.e(392)]).then(__webpack_require__.bind(__webpack_require__, 29392))).snapshot,
    },
    {
        name: 'merge',
        summary: 'joins the snapshots of shards into one',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(625), __webpack_require__.e(718), __webpack_require__.e(637), __webpack_require__.e(247), __webpack_require__.e(807), __webpack_require__.e(196), __webpack_require__.e(843), __webpack_require__.e(786)]).then(__webpack_require__.bind(__webpack_require__, 10786))).merge,
    },
    {
        name: 'explain',
        summary: 'says why a test is classed as it is',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(625), __webpack_require__.e(718), __webpack_require__.e(637), __webpack_require__.e(247), __webpack_require__.e(807), __webpack_require__.e(619), __webpack_require__.e(843), __webpack_require__.e(88), __webpack_require__.e(974), __webpack_require__.e(922)]).then(__webpack_require__.bind(__webpack_require__, 50922))).explain,
    },
    {
        name: 'init',
        summary: 'writes a policy and a quarantine to begin with, and says what is left to do',
        load: async () => (await __webpack_require__.e(/* import() */ 230).then(__webpack_require__.bind(__webpack_require__, 11230))).init,
    },
    {
        name: 'doctor',
        summary: 'says what is wrong with reports, policy, quarantine and workflows, and how to mend it',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(815), __webpack_require__.e(625), __webpack_require__.e(718), __webpack_require__.e(637), __webpack_require__.e(247), __webpack_require__.e(807), __webpack_require__.e(619), __webpack_require__.e(88), __webpack_require__.e(426)]).then(__webpack_require__.bind(__webpack_require__, 33426))).doctor,
    },
    {
        name: 'demo',
        summary: 'judges the examples that come with the project and shows the comment',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6), __webpack_require__.e(625), __webpack_require__.e(718), __webpack_require__.e(637), __webpack_require__.e(247), __webpack_require__.e(807), __webpack_require__.e(619), __webpack_require__.e(843), __webpack_require__.e(88), __webpack_require__.e(974), __webpack_require__.e(990), __webpack_require__.e(18)]).then(__webpack_require__.bind(__webpack_require__, 20359))).demo,
    },
];

// EXTERNAL MODULE: ./lib/commands/progress.js
var progress = __webpack_require__(22747);
// EXTERNAL MODULE: ./lib/domain/diagnostic.js
var diagnostic = __webpack_require__(37229);
// EXTERNAL MODULE: ./lib/policy/suggest.js
var suggest = __webpack_require__(63304);
// EXTERNAL MODULE: ./lib/render/log.js
var log = __webpack_require__(34858);
;// CONCATENATED MODULE: ./lib/cli.js









const HELP = `test-health: what ran, what newly broke, why, and who accepted it

Usage: test-health COMMAND [OPTIONS]

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

"test-health COMMAND --help" tells more. To see what it does: test-health demo
`;
/** Runs one call. Mistakes of the caller end here, with exit status 2; anything else that is thrown is a mistake of ours. */
async function cli(argv, streams) {
    // In a workflow the runner reads both streams for commands, and what we print quotes reports, paths and arguments.
    const alone = (print) => (text) => {
        streams.status?.('');
        print(text);
    };
    const io = {
        ...streams,
        out: alone((text) => streams.out((0,log/* withoutCommands */.Df)(text))),
        data: alone(streams.data),
        err: alone((text) => streams.err((0,log/* withoutCommands */.Df)(text))),
    };
    const [name, ...rest] = argv[0] === 'help' && argv[1] !== undefined ? [argv[1], '--help'] : argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        io.out(HELP);
        return name === undefined ? 2 : 0;
    }
    const row = COMMANDS.find((candidate) => candidate.name === name);
    try {
        if (row === undefined) {
            const names = COMMANDS.map((command) => command.name);
            const hint = (0,suggest/* didYouMean */.au)(name, names) || `, wanted one of ${names.join(', ')}`;
            throw new commands_command/* UsageError */.eb(`found the command ${JSON.stringify(name)}${hint}`);
        }
        const command = await row.load();
        const { values, positionals } = parse(command, rest);
        if (values.help === true) {
            io.out(`test-health ${row.name}: ${row.summary}\n\n${command.help}\n`);
            return 0;
        }
        return await command.run({ values, positionals }, io);
    }
    catch (error) {
        if (error instanceof commands_command/* UsageError */.eb) {
            io.err(`test-health: ${error.message}\nTry: test-health ${row === undefined ? '' : `${row.name} `}--help\n`);
        }
        else if (error instanceof diagnostic/* ConfigError */.xL) {
            for (const problem of error.problems)
                io.err(`test-health: ${(0,diagnostic/* formatDiagnostic */.xy)(problem)}\n`);
        }
        else
            throw error;
        return 2;
    }
    finally {
        streams.status?.('');
    }
}
function parse(command, argv) {
    const options = { ...command.options, help: { type: 'boolean', short: 'h' } };
    try {
        return (0,external_node_util_.parseArgs)({ args: [...argv], options, allowPositionals: true });
    }
    catch (error) {
        // Node says which option, and that is all that a caller needs; the rest of its text speaks of positionals.
        if (!isParseError(error))
            throw error;
        const [said = error.message] = error.message.split('. ');
        const unknown = /^Unknown option '--([\w-]+)'$/.exec(said)?.[1];
        const near = unknown === undefined ? undefined : (0,suggest/* closest */.kp)(unknown, Object.keys(options));
        throw new commands_command/* UsageError */.eb(near === undefined ? said : `${said}; did you mean --${near}?`);
    }
}
/** `test-health demo | head`: nobody reads on, and the exit status still counts. */
function ignoreClosedPipe(error) {
    if (error.code !== 'EPIPE')
        throw error;
}
function isParseError(error) {
    if (typeof error !== 'object' || error === null || !('code' in error) || !('message' in error))
        return false;
    return String(error.code).startsWith('ERR_PARSE_ARGS') && typeof error.message === 'string';
}
/** The command line as a process: its folder, its streams, its exit status. */
async function runAsProcess() {
    const { env, stdout, stderr } = process;
    stdout.on('error', ignoreClosedPipe);
    const colour = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0'
        ? true
        : stdout.isTTY === true && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb';
    // A log keeps every line: there nothing is written over.
    const watched = stderr.isTTY === true && (env.CI ?? '') === '' && env.TERM !== 'dumb';
    const status = (0,progress/* createStatus */.J)({
        write: (text) => stderr.write(text),
        clock: () => performance.now(),
        // A terminal that does not know its size says 0.
        columns: stderr.columns || 80,
    });
    process.exitCode = await cli(process.argv.slice(2), {
        root: process.cwd(),
        program: (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.')), '..'),
        out: (text) => stdout.write(text),
        data: (text) => stdout.write(text),
        err: (text) => stderr.write(text),
        ...(watched ? { status } : {}),
        colour,
        width: stdout.columns || 100,
        today: new Date().toISOString().slice(0, 10),
        now: Date.now(),
    });
}


/***/ }),

/***/ 85583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ texts),
/* harmony export */   d0: () => (/* binding */ noPositionals),
/* harmony export */   eb: () => (/* binding */ UsageError)
/* harmony export */ });
/** A wrong call: what was found and what was wanted. Exit status 2. */
class UsageError extends Error {
    name = 'UsageError';
}
/** The texts of an option that may be repeated; one text may hold several, one on a line. */
function texts({ values }, name) {
    const value = values[name];
    const list = Array.isArray(value) ? value : [value];
    return list
        .flatMap((text) => (typeof text === 'string' ? text.split('\n') : []))
        .filter((text) => text.trim() !== '');
}
function text(args, name) {
    return texts(args, name).at(-1);
}
function noPositionals({ positionals }, hint) {
    if (positionals.length > 0)
        throw new UsageError(`found the argument ${JSON.stringify(positionals[0])}, wanted only options: ${hint}`);
}


/***/ }),

/***/ 22747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createStatus),
/* harmony export */   R: () => (/* binding */ showProgress)
/* harmony export */ });
/* harmony import */ var _domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84694);

/** Work that is done sooner needs no word. */
const PATIENCE_MS = 1000;
/** A line is not drawn more often than the eye follows. */
const PACE_MS = 100;
/** Tells how far reading is, where somebody watches. */
function showProgress({ status }) {
    return status && ((read) => status(progressLine(read)));
}
/** `reading reports: 120 of 300 files, 45 MB`, our own words only. */
function progressLine({ files, of, bytes }) {
    return `reading reports: ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files)} of ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(of, 'file')}, ${(0,_domain_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(Math.floor(bytes / 1_000_000))} MB`;
}
/** A line of a terminal that is written over: nothing in the first second, and nothing left of it in the end. */
function createStatus({ write, clock, columns }) {
    let shown = false;
    let last = Number.NEGATIVE_INFINITY;
    return (line) => {
        if (line === '') {
            if (shown)
                write('\r\u001b[K');
            shown = false;
            return;
        }
        const now = clock();
        if (now < PATIENCE_MS || now - last < PACE_MS)
            return;
        last = now;
        shown = true;
        // A line that is wrapped could not be taken back.
        write(`\r\u001b[K${line.slice(0, columns - 1)}`);
    };
}


/***/ }),

/***/ 37229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ ReportError),
/* harmony export */   xL: () => (/* binding */ ConfigError),
/* harmony export */   xy: () => (/* binding */ formatDiagnostic)
/* harmony export */ });
/** A report that cannot be read, or not to its end. Thrown by formats, caught only by `load.ts`. */
class ReportError extends Error {
    name = 'ReportError';
    /** 1-based line in the decoded text, where it is known. */
    line;
    constructor(message, line, options) {
        super(message, options);
        this.line = line;
    }
}
/** The caller's mistakes (inputs, policy, arguments), all of them at once. Exit status 2 on the command line. */
class ConfigError extends Error {
    name = 'ConfigError';
    problems;
    constructor(problems) {
        super(problems.map(formatDiagnostic).join('\n'));
        this.problems = problems;
    }
}
/** `file:line: message`, the form every editor understands. */
function formatDiagnostic({ file, line, message }) {
    const place = [file, line].filter((part) => part !== undefined).join(':');
    return place === '' ? message : `${place}: ${message}`;
}


/***/ }),

/***/ 84694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ WHOLE),
/* harmony export */   Hh: () => (/* binding */ percentLimit),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   NS: () => (/* binding */ pointsLimit),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   m2: () => (/* binding */ decimalsOf),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/** `3105` → `3,105`. For integers ≥ 0. */
function count(n) {
    return String(n).replace(/\d(?=(?:\d{3})+$)/g, '$&,');
}
/** `1 test`, `3,105 tests`. */
function plural(n, one, many = `${one}s`) {
    return `${count(n)} ${n === 1 ? one : many}`;
}
/** Two decimals are shown, more only where a limit has more. */
const SHOWN = 2;
/**
 * `81.4 %`, rounded down, trailing zeros left out; `<0.01 %` for what is more than nothing and less than is shown; `n/a` for 0 of 0.
 * With the decimals of a limit, what is shown reaches the limit exactly when the ratio does.
 */
function percent({ covered, total }, decimals = SHOWN) {
    if (total === 0)
        return 'n/a';
    const scale = 10n ** BigInt(decimals);
    const value = (BigInt(covered) * 100n * scale) / BigInt(total);
    return `${value === 0n && covered > 0 ? `<${fixed(1n, decimals)}` : fixed(value, decimals)} %`;
}
/** 100 %, in millionths of a percent. */
const WHOLE = 100_000_000;
/** A limit in millionths of a percent as it is written: `80 %`, `99.995 %`. */
function percentLimit(micro) {
    return `${fixed(BigInt(micro), 6)} %`;
}
/** A limit in millionths of a percentage point: `0.5 pp`. */
function pointsLimit(micro) {
    return `${fixed(BigInt(micro), 6)} pp`;
}
/**
 * Head minus base in percentage points: `+9 pp`, `−0.2 pp`, `±0 pp`, `−<0.01 pp` for a difference that is not shown. Computed from the
 * integers, not from the shown percentages; `n/a` where one side is 0 of 0.
 */
function points(head, base, decimals = SHOWN) {
    if (head.total === 0 || base.total === 0)
        return 'n/a';
    const difference = BigInt(head.covered) * BigInt(base.total) - BigInt(base.covered) * BigInt(head.total);
    if (difference === 0n)
        return '±0 pp';
    const size = difference > 0n ? difference : -difference;
    const shown = (size * 100n * 10n ** BigInt(decimals)) / (BigInt(head.total) * BigInt(base.total));
    return `${difference > 0n ? '+' : '−'}${shown === 0n ? `<${fixed(1n, decimals)}` : fixed(shown, decimals)} pp`;
}
/** How many decimals a number of millionths is written with, at least two. */
function decimalsOf(micro) {
    const text = fixed(BigInt(micro), 6);
    const point = text.indexOf('.');
    return Math.max(SHOWN, point < 0 ? 0 : text.length - point - 1);
}
/** `1 h 2 min`, `3 min 4 s`, `1.25 s`, `80 ms`: milliseconds, rounded down to what is shown. */
function duration(ms) {
    if (ms < 1000)
        return `${ms} ms`;
    if (ms < 60_000)
        return `${fixed(BigInt(Math.floor(ms / 10)), 2)} s`;
    const seconds = Math.floor(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    const [large, small] = minutes < 60
        ? [`${minutes} min`, `${seconds % 60} s`]
        : [`${count(Math.floor(minutes / 60))} h`, `${minutes % 60} min`];
    return small.startsWith('0 ') ? large : `${large} ${small}`;
}
/** An integer of 10⁻ᵈ as decimals, trailing zeros left out. */
function fixed(value, decimals) {
    const digits = String(value).padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
    return fraction === '' ? count(Number(whole)) : `${count(Number(whole))}.${fraction}`;
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

/***/ 34858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Dw: () => (/* binding */ jsonWithoutCommands),
/* harmony export */   ts: () => (/* binding */ logUntrusted)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60940);

/**
 * Text for the log of a job, where a line is a command to the runner when it begins with `::` (after white space) or has `##[` anywhere
 * (actions/runner 2.336, ActionCommand.cs), on standard error too. A report could set outputs or forge errors with it. A zero-width
 * space would hide the change from a reader, so the first mark is doubled by a visible `·`.
 */
function logUntrusted(text) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(text).map(neutralise).join('\n');
}
/** The same for our own text, which may have colours, and what it quotes. */
function withoutCommands(text) {
    // The runner ends a line at either.
    return text.replace(/[^\n\r]+/g, neutralise);
}
/** The same for JSON, without changing what it says. */
function jsonWithoutCommands(json) {
    return json.replaceAll('##[', '#\\u0023[');
}
function neutralise(line) {
    // What .NET takes for white space and JavaScript does not is U+0085.
    return line.replaceAll('##[', '#·#[').replace(/^([\s\u0085]*):(?=:)/, '$1·:');
}


/***/ }),

/***/ 60940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   ml: () => (/* binding */ shorten)
/* harmony export */ });
/** Breaks of a line, in every spelling, so that what follows cannot begin a line of its own. */
const LINE_BREAKS = /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])+/g;
/**
 * Control and format characters (bidirectional overrides, zero width, tags) and lone surrogates: they change how a name reads, or
 * cannot be written as UTF-8. The two joiners stay, since emoji and several scripts are spelled with them.
 */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;
/** Text of a report as one line: breaks become `↵`, tabs blanks, what cannot be seen `�`. */
function oneLine(text) {
    return text.replace(LINE_BREAKS, '↵').replaceAll('\t', ' ').replace(INVISIBLE, '\uFFFD');
}
/** The same line by line. */
function lines(text) {
    return text.split(/\r\n|[\n\r\u2028\u2029]/).map(oneLine);
}
/** The first line that says something; `''` where none does. */
function firstLine(text) {
    return (lines(text.slice(0, 4096))
        .map((line) => line.trim())
        .find((line) => line !== '') ?? '');
}
/** At most `limit` UTF-16 code units: the middle gives way, since the beginning and the end of a test's name tell it apart. Never cuts a character. */
function shorten(text, limit) {
    if (text.length <= limit)
        return text;
    const tail = Math.floor((limit - 1) / 3);
    return `${wellFormed(text.slice(0, limit - 1 - tail))}…${wellFormed(text.slice(text.length - tail))}`;
}
/** A stack trace of at most `limit` lines; the middle gives way and says how much it was. */
function excerpt(detail, limit) {
    const all = lines(detail).map((line) => shorten(line.trimEnd(), 300));
    while (all.at(-1) === '')
        all.pop();
    if (all.length <= limit)
        return all;
    const tail = Math.floor((limit - 1) / 2);
    const head = limit - 1 - tail;
    return [...all.slice(0, head), `… ${all.length - head - tail} lines …`, ...all.slice(all.length - tail)];
}
function wellFormed(text) {
    return text.replace(/\p{Cs}/gu, '');
}


/***/ })

};
