// The goals, one row each: what is measured, against what in the same run, and what it should be at most.
// `inputs` names files of inputs.mjs; `bound` gives {what, value, goal} from the medians.
const MB = 1e6;

const task = (label, name, ...args) => ({ label, task: name, args });
const ratio = (results, label, reference, key = 'cpuMs') => results.get(label)?.[key] / results.get(reference)?.[key];
const times = (what, label, reference, goal, key) => ({
  what,
  goal,
  unit: '×',
  value: (results) => ratio(results, label, reference, key),
});
const atMost = (what, label, key, goal, unit) => ({
  what,
  goal,
  unit,
  value: (results) => results.get(label)?.[key],
});
/** What comes on top of a process that does nothing. */
const above = (what, label, key, goal, unit) => ({
  what,
  goal,
  unit,
  value: (results) => results.get(label)?.[key] - results.get('empty Node')?.[key],
});

export const EMPTY = task('empty Node', 'nothing');

function reader(name, file, format, { references, bounds, kept = 'ours, kept' }) {
  return {
    name,
    candidates: [
      task('test-health, read', 'ours, read', file, format),
      task('test-health, kept', kept, file),
      ...references,
    ],
    bounds,
  };
}

const OURS = 'test-health, read';

/** @param size of a large file in bytes; `x(kind, options)` is where an input lies that is made when a row with it is measured. */
export function readerRows(x, size) {
  const label = `${Math.round(size / MB)} MB`;
  const dense = x('junitDense', { bytes: size });
  const output = x('junitOutput', { bytes: size });
  const files = {
    cobertura: x('cobertura', { bytes: size }),
    jacoco: x('jacoco', { bytes: size }),
    lcov: x('lcov', { bytes: size }),
    istanbul: x('istanbul', { bytes: size }),
  };
  const coverage = (name, file, format) =>
    reader(`${name}, ${label}`, file, format, {
      kept: 'ours, coverage kept',
      references: [task('saxes', `saxes, ${name}`, file), task('fast-xml-parser', 'fast-xml-parser, coverage', file)],
      bounds: [times('of fast-xml-parser', OURS, 'fast-xml-parser', 0.07), times('of saxes', OURS, 'saxes', 0.25)],
    });
  return [
    reader(`dense JUnit, ${label}`, dense, 'junit', {
      references: [
        task('one loop over the bytes', 'loop over the bytes', dense),
        task('saxes', 'saxes, tests', dense),
        task('fast-xml-parser', 'fast-xml-parser, tests', dense),
        task('xml2js', 'xml2js, tests', dense),
      ],
      bounds: [
        times('of fast-xml-parser', OURS, 'fast-xml-parser', 0.2),
        times('of saxes', OURS, 'saxes', 0.4),
        times('of one loop over the bytes', OURS, 'one loop over the bytes', 4.5),
      ],
    }),
    reader(`JUnit with \`<system-out>\`, ${label}`, output, 'junit', {
      references: [
        EMPTY,
        task('reading the file', 'read in blocks', output),
        task('saxes', 'saxes, tests', output),
        task('fast-xml-parser', 'fast-xml-parser, tests without output', output),
      ],
      bounds: [
        times('of fast-xml-parser', OURS, 'fast-xml-parser', 0.14),
        times('of reading the file', OURS, 'reading the file', 4),
        above('memory over an empty Node', OURS, 'rssMb', 50, 'MB'),
      ],
    }),
    coverage('Cobertura', files.cobertura, 'cobertura'),
    coverage('JaCoCo', files.jacoco, 'jacoco'),
    reader(`LCOV, ${label}`, files.lcov, 'lcov', {
      kept: 'ours, coverage kept',
      references: [task('lcov-parse', 'lcov-parse', files.lcov), task('readline', 'readline', files.lcov)],
      bounds: [times('of lcov-parse', OURS, 'lcov-parse', 0.12), times('of readline', OURS, 'readline', 0.45)],
    }),
    reader(`Istanbul, ${label}`, files.istanbul, 'istanbul', {
      kept: 'ours, coverage kept',
      references: [task('JSON.parse', 'JSON.parse', files.istanbul)],
      bounds: [
        times('of JSON.parse', OURS, 'JSON.parse', 1.1),
        times("of JSON.parse's memory", OURS, 'JSON.parse', 0.35, 'rssMb'),
      ],
    }),
  ];
}

const FORMATS = {
  'dense JUnit': ['junitDense', 'junit'],
  'JUnit with `<system-out>`': ['junitOutput', 'junit'],
  Cobertura: ['cobertura', 'cobertura'],
  JaCoCo: ['jacoco', 'jacoco'],
  LCOV: ['lcov', 'lcov'],
  Istanbul: ['istanbul', 'istanbul'],
};

/** Once, twice and four times the bytes: time must not grow faster than they do. */
export function growthRows(x, size) {
  return Object.entries(FORMATS).map(([name, [generator, format]]) => ({
    name: `growth: ${name}, ${[1, 2, 4].map((n) => Math.round((size * n) / MB)).join(', ')} MB`,
    candidates: [1, 2, 4].map((n) => task(`${n}×`, 'ours, read', x(generator, { bytes: size * n }), format)),
    bounds: [times('time at 2× the bytes', '2×', '1×', 2.2), times('time at 4× the bytes', '4×', '2×', 2.2)],
  }));
}

/** Larger than any string of Node can be. */
export function largeRows(x, size) {
  const rows = Object.entries(FORMATS).map(([name, [generator, format]]) => ({
    name: `${name}, ${Math.round((size * 0.6) / MB)} MB and ${Math.round(size / MB)} MB`,
    runs: 1,
    candidates: [
      task('test-health, read', 'ours, read', x(generator, { bytes: size * 0.6 }), format),
      task('the larger', 'ours, read', x(generator, { bytes: size }), format),
      task(
        'whole string',
        format === 'istanbul' ? 'JSON.parse' : format === 'lcov' ? 'lcov-parse' : 'fast-xml-parser, coverage',
        x(generator, { bytes: size * 0.6 }),
      ),
    ],
    bounds: [times('the larger (1.67 × the bytes)', 'the larger', OURS, 1.84)],
  }));
  const line = x('junitLine', { bytes: size * 0.6 });
  return [
    ...rows,
    {
      name: `one line of ${Math.round((size * 0.6) / MB)} MB`,
      runs: 1,
      candidates: [
        EMPTY,
        task('reading the file', 'read in blocks', line),
        task('test-health, read', 'ours, read', line, 'junit'),
      ],
      bounds: [above('memory over an empty Node', OURS, 'rssMb', 50, 'MB')],
    },
  ];
}

const cli = (label, args, more = {}) => ({ label, cli: args, ...more });
const check = (label, tests, more = {}) =>
  cli(label, ['check', '--quiet', '--tests', tests, ...(more.args ?? [])], more);

/** From files to a verdict, as the command line runs. */
export function wholeRows(x, { many, huge, files }) {
  const count = (n) => n.toLocaleString('en');
  const folder = x('junitFiles', { files, tests: many });
  const one = (tests, side = 'head') => x('junitDense', { tests, side });
  const small = { node: ['--max-old-space-size=512'] };
  return [
    {
      name: `${count(files)} files, ${count(many)} tests`,
      candidates: [task('reading all of them', 'read all', folder), check('test-health check', folder)],
      bounds: [
        times('of reading them all', 'test-health check', 'reading all of them', 4),
        atMost('time (a tenth of the best peer)', 'test-health check', 'wallMs', 275, 'ms'),
      ],
    },
    {
      name: `whole check, ${count(many)} tests`,
      candidates: [check('test-health check', one(many))],
      bounds: [
        atMost('time', 'test-health check', 'wallMs', 350, 'ms'),
        atMost('memory', 'test-health check', 'rssMb', 200, 'MB'),
      ],
    },
    {
      name: `whole check, ${count(huge)} tests`,
      candidates: [
        check('test-health check', one(huge)),
        check('with a heap of 512 MB', one(huge), small),
        check('against a base of as many', one(huge), {
          args: ['--base', x('folder', { files: { 'junit.xml': one(huge, 'base') } })],
        }),
      ],
      bounds: [
        atMost('time', 'test-health check', 'wallMs', 2000, 'ms'),
        atMost('memory', 'test-health check', 'rssMb', 400, 'MB'),
        atMost('time with a heap of 512 MB', 'with a heap of 512 MB', 'wallMs', 2000, 'ms'),
      ],
    },
    {
      name: `growth: whole check, ${[1, 2, 4].map((n) => count((huge * n) / 4)).join(', ')} tests`,
      candidates: [1, 2, 4].map((n) => check(`${n}×`, one((huge * n) / 4))),
      bounds: [times('time at 2× the tests', '2×', '1×', 2.2), times('time at 4× the tests', '4×', '2×', 2.2)],
    },
    {
      name: `comparing 2 × ${count(huge)} tests`,
      candidates: [
        task('reading both', 'read both', one(huge, 'base'), one(huge)),
        task('reading both and comparing', 'compare', one(huge, 'base'), one(huge)),
        check('check against a stored base', one(huge), {
          args: ['--base', x('snapshot', { tests: huge, side: 'base' })],
        }),
      ],
      bounds: [
        {
          what: 'time: comparing, without reading',
          goal: 1500,
          unit: 'ms',
          value: (results) => results.get('reading both and comparing')?.wallMs - results.get('reading both')?.wallMs,
        },
        atMost('time: with reading both', 'reading both and comparing', 'wallMs', 1500, 'ms'),
        atMost('memory: with reading both', 'reading both and comparing', 'rssMb', 220, 'MB'),
        atMost('time: check against a stored base', 'check against a stored base', 'wallMs', 2000, 'ms'),
        atMost('memory: check against a stored base', 'check against a stored base', 'rssMb', 400, 'MB'),
      ],
    },
  ];
}

/** The merging job of a large matrix. */
export function mergeRow(x, { shards, tests }) {
  const inputs = Array.from({ length: shards }, (_, n) => x('snapshot', { tests, from: n * tests }));
  return {
    name: `merging ${shards} snapshots of ${tests.toLocaleString('en')} tests`,
    runs: 1,
    candidates: [cli('test-health merge', ['merge', ...inputs, '--output', x('scratch', { name: 'merged' })])],
    bounds: [
      atMost('time', 'test-health merge', 'wallMs', 10_000, 'ms'),
      atMost('memory', 'test-health merge', 'rssMb', 500, 'MB'),
    ],
  };
}

/** Coverage of a giant, head and base: every file differs a little, one in seven is in the diff. */
export function coverageRows(x, { files, changed }) {
  const count = (n) => n.toLocaleString('en');
  const diff = x('diff', { files: changed, every: Math.floor(files / changed) });
  const measured = (label, format, file) => {
    const base = x('folder', { files: { [file]: x(format, { files, side: 'base' }) } });
    const args = ['--coverage', x(format, { files, side: 'head' }), '--base', base, '--diff', diff];
    return cli(label, ['check', '--quiet', ...args]);
  };
  const bounds = (label) => [
    atMost(`CPU time, ${label}`, label, 'cpuMs', 2000, 'ms'),
    atMost(`memory, ${label}`, label, 'rssMb', 300, 'MB'),
  ];
  return [
    {
      name: `coverage of ${count(files)} files against a base of as many, ${count(changed)} of them in the diff`,
      candidates: [measured('LCOV', 'lcov', 'lcov.info'), measured('Cobertura', 'cobertura', 'cobertura.xml')],
      bounds: [...bounds('LCOV'), ...bounds('Cobertura')],
    },
  ];
}

/** The judging job of a large matrix: what the others collected, without and with a base of as many tests, each answer late or not. */
export function gateRow(x, { shards, tests, latency }) {
  const inputs = { mode: 'gate', base: 'auto', comment: 'off' };
  const archives = (withBase) => x('archives', { shards, tests, base: withBase ? 'yes' : 'no' });
  const gate = (label, late, withBase) => ({ label, action: inputs, github: late, archives: archives(withBase) });
  return {
    name: `gating what ${shards} jobs collected, ${tests.toLocaleString('en')} tests each`,
    runs: 1,
    candidates: [
      gate('the Action', 0, false),
      gate('with a base', 0, true),
      gate(`with a base, ${latency} ms a request`, latency, true),
    ],
    bounds: ['the Action', 'with a base', `with a base, ${latency} ms a request`].flatMap((label) => [
      atMost(`time: ${label}`, label, 'wallMs', 10_000, 'ms'),
      atMost(`memory: ${label}`, label, 'rssMb', 500, 'MB'),
    ]),
  };
}

/** The ordinary project, and what a process costs before it does anything. */
export function smallRows(x, { tests, files, latency }) {
  const report = (side) => x('junitDense', { tests, side });
  const coverage = (side) => x('cobertura', { files, side });
  const base = x('folder', { files: { 'junit.xml': report('base'), 'cobertura.xml': coverage('base') } });
  const head = x('folder', { files: { 'junit.xml': report('head'), 'cobertura.xml': coverage('head') } });
  const args = ['--coverage', `${head}/cobertura.xml`, '--base', base];
  return [
    {
      name: `ordinary project: ${tests} tests, ${files} source files, Cobertura, base and head`,
      runs: 15,
      candidates: [
        EMPTY,
        check('test-health check, which has run on this machine before', `${head}/**/junit.xml`, {
          args,
          machine: 'known',
        }),
        check('the first time', `${head}/**/junit.xml`, { args, machine: 'new' }),
        check('in CI, where nothing is kept', `${head}/**/junit.xml`, { args }),
      ],
      bounds: [atMost('time', 'test-health check, which has run on this machine before', 'wallMs', 120, 'ms')],
    },
    {
      name: 'cold start, inputs only',
      runs: 15,
      candidates: [
        EMPTY,
        { label: 'the Action without reports', action: { mode: 'auto' } },
        cli('test-health check --help', ['check', '--help']),
      ],
      bounds: [
        atMost('time of the Action', 'the Action without reports', 'wallMs', 80, 'ms'),
        above('over an empty Node', 'the Action without reports', 'wallMs', 55, 'ms'),
      ],
    },
    {
      name: `the ordinary project as the Action on a pull request, ${latency} ms a request`,
      runs: 7,
      candidates: [
        EMPTY,
        {
          label: 'the Action',
          action: { tests: `${head}/**/junit.xml`, coverage: `${head}/cobertura.xml`, base: 'auto' },
          github: latency,
        },
      ],
      bounds: [
        above("over Node's start", 'the Action', 'wallMs', 2 * latency + 80, 'ms'),
        atMost('requests', 'the Action', 'requests', 8, ''),
      ],
    },
  ];
}

/** Steps that grow with something other than a report. */
export function stepRows(x, { glob, files, paths, failures }) {
  const count = (n) => n.toLocaleString('en');
  const tree = x('junitFiles', { files: glob, tests: glob });
  return [
    {
      name: `${count(glob)} files under a glob`,
      candidates: [EMPTY, task('test-health', 'find', tree)],
      bounds: [above('time', 'test-health', 'wallMs', 1000, 'ms')],
    },
    {
      name: `${count(paths)} paths against ${count(files)} files`,
      candidates: [EMPTY, task('test-health', 'paths', files, paths)],
      bounds: [above('time', 'test-health', 'wallMs', 500, 'ms')],
    },
    {
      name: `clustering ${count(failures)} failures`,
      candidates: [EMPTY, task('test-health', 'clusters', failures)],
      bounds: [above('time', 'test-health', 'wallMs', 200, 'ms')],
    },
  ];
}
