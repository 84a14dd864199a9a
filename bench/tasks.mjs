// What one measured process does: `node tasks.mjs NAME ARGUMENT…`. Libraries are loaded by the task that needs them.
import { closeSync, createReadStream, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

async function ours(part) {
  const { parts } = await import(pathToFileURL(join(process.env.BENCH_BUILD, 'parts/index.js')).href);
  return parts[part]();
}

function* blocks(path, size = 256 * 1024) {
  const file = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(size);
  for (let length = readSync(file, buffer); length > 0; length = readSync(file, buffer))
    yield buffer.subarray(0, length);
  closeSync(file);
}

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));

/** Reads a report into what the program keeps of it. The count says that nothing was left out. */
async function snapshotOf(path) {
  const { load } = await ours('load');
  const { createPathResolver } = await ours('merge/paths');
  const { snapshot } = await load({
    root: '/',
    tests: [path],
    coverage: [],
    environment: '',
    paths: createPathResolver({ tree: [] }),
  });
  const [row] = snapshot.reports;
  if (row?.state !== 'whole') throw new Error(`${path}: ${JSON.stringify(row)}`);
  return snapshot;
}

const countCases = (snapshot) => snapshot.suites.reduce((sum, { cases }) => sum + cases.length, 0);
const countFiles = (snapshot) => snapshot.coverage?.files.size ?? 0;

/** The events of a report, each looked at and none kept. */
async function readerOf(path, format, count) {
  const formats = await ours(`formats/${format}`);
  let sum = 0;
  for (const batch of formats[format].read(blocks(path), { path })) sum += count(batch);
  return sum;
}

/** A model as slim as any: what the program itself shows of a case. Text of `failure` and `skipped` is kept, of outputs it is not. */
async function saxesTests(path) {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  const cases = [];
  let open;
  let text = '';
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'testcase') {
      open = {
        classname: attributes.classname,
        name: attributes.name,
        ms: Number(attributes.time) * 1000,
        status: 'passed',
      };
      cases.push(open);
    } else if (name === 'failure' || name === 'error' || name === 'skipped') {
      open.status = name;
      open.message = attributes.message;
      text = '';
    }
  });
  parser.on('text', (part) => {
    if (open !== undefined && open.status !== 'passed') text += part;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'failure' || name === 'error') open.detail = text;
    else if (name === 'testcase') open = undefined;
  });
  await streamInto(path, parser);
  return cases.length;
}

async function saxesCoverage(path, isLine, isFile) {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser();
  const files = [];
  parser.on('opentag', ({ name, attributes }) => {
    if (isFile(name)) files.push({ name: attributes.filename ?? attributes.name, lines: [], hits: [] });
    else if (isLine(name) && files.length > 0) {
      const { lines, hits } = files[files.length - 1];
      lines.push(Number(attributes.number ?? attributes.nr));
      hits.push(Number(attributes.hits ?? attributes.ci));
    }
  });
  await streamInto(path, parser);
  return files.length;
}

async function streamInto(path, parser) {
  for await (const part of createReadStream(path, { encoding: 'utf8', highWaterMark: 256 * 1024 })) parser.write(part);
  parser.close();
}

const FXP = {
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
  jPath: false,
};

async function fastXml(path, count, options = {}) {
  const { XMLParser } = await import('fast-xml-parser');
  return count(new XMLParser({ ...FXP, ...options }).parse(readFileSync(path, 'utf8')));
}

const list = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const suitesOf = (document) => list(document.testsuites?.testsuite ?? document.testsuite);
const countTests = (document) => suitesOf(document).reduce((sum, suite) => sum + list(suite.testcase).length, 0);

async function xml2js(path, count) {
  const { Parser } = (await import('xml2js')).default;
  return count(await new Parser().parseStringPromise(readFileSync(path, 'utf8')));
}

async function lcovParse(path) {
  const parse = (await import('lcov-parse')).default;
  return new Promise((done, failed) => {
    parse(path, (error, files) => (error ? failed(error) : done(files.length)));
  });
}

async function lcovLines(path) {
  const { createInterface } = await import('node:readline');
  const files = [];
  let file;
  return new Promise((done) => {
    createInterface({ input: createReadStream(path) })
      .on('line', (line) => {
        if (line.startsWith('SF:')) file = { name: line.slice(3), lines: [], hits: [], branches: [], functions: [] };
        else if (line.startsWith('DA:')) {
          const comma = line.indexOf(',');
          file.lines.push(Number(line.slice(3, comma)));
          file.hits.push(Number(line.slice(comma + 1)));
        } else if (line.startsWith('BRDA:')) file.branches.push(line.slice(5).split(','));
        else if (line.startsWith('FNDA:')) file.functions.push(line.slice(5).split(','));
        else if (line === 'end_of_record') files.push(file);
      })
      .on('close', () => done(files.length));
  });
}

/** Two runs, both kept: what is done before they are compared. */
async function readBoth(base, head) {
  const before = await snapshotOf(base);
  return countCases(before) + countCases(await snapshotOf(head));
}

/** Two runs, read and compared: no files are written, nothing is shown. */
async function compare(base, head) {
  const { compareSnapshots } = await ours('compare/compare');
  const { DEFAULT_POLICY } = await ours('policy/defaults');
  const before = { snapshot: await snapshotOf(base), label: 'base' };
  const after = await snapshotOf(head);
  return compareSnapshots({ base: before, head: after, noBase: undefined, policy: DEFAULT_POLICY }).head.total;
}

async function find(folder) {
  const { findFiles } = await ours('find');
  const { files } = await findFiles([`${folder}/**/*.xml`], { root: '/', purpose: 'tests' });
  return files.length;
}

/** `written` paths, of a container and of the checkout, against a repository of `files`. */
async function paths(files, written) {
  const { createPathResolver } = await ours('merge/paths');
  const tree = Array.from(
    { length: Number(files) },
    (_, n) => `services/part${n % 40}/src/main/area${n % 300}/module_${n}.py`,
  );
  const resolver = createPathResolver({ tree, workspace: '/home/runner/work/app/app' });
  let found = 0;
  for (let n = 0; n < Number(written); n++) {
    const file = tree[n % tree.length];
    const path =
      n % 3 === 0 ? `/app/${file}` : n % 3 === 1 ? file.slice(file.indexOf('src/')) : `lib/elsewhere_${n}.py`;
    if (resolver.resolve(path).resolved) found++;
  }
  return found;
}

async function clusters(failures) {
  const { clusterFailures } = await ours('compare/clusters');
  const { createSigner } = await ours('compare/signature');
  const suite = { environment: '', name: 'tests.orders', state: 'whole', reasons: [], cases: [] };
  const signatureOf = createSigner();
  const failing = Array.from({ length: Number(failures) }, (_, n) => {
    const message = `ConnectionError: session ${n}${n % 7} refused by 10.0.${n % 200}.1:${3000 + (n % 50)} for part ${'abcdefghij'[n % 10]}`;
    const detail = Array.from(
      { length: 30 },
      (_, line) => `  File "/app/src/area${n % 90}/part.py", line ${line}, in call`,
    ).join('\n');
    const failure = { type: 'ConnectionError', message, detail };
    const test = {
      kind: 'case',
      classname: 'c',
      name: `test_${n}`,
      ordinal: 1,
      verdict: 'failed',
      attempts: [{ status: 'failed', kind: 'failure', failure }],
      report: 0,
    };
    return { change: { class: 'newlyFailing', suite, test }, test };
  });
  const signed = failing.map(({ change, test }) => ({ change, signature: signatureOf(test, suite) }));
  return clusterFailures(signed, { digests: new Set() }).reduce((sum, { changes }) => sum + changes.length, 0);
}

const TASKS = {
  nothing: () => 0,
  'ours, kept': async (path) => countCases(await snapshotOf(path)),
  'ours, coverage kept': async (path) => countFiles(await snapshotOf(path)),
  'ours, read': (path, format) =>
    readerOf(
      path,
      format,
      ({ cases, passed, files }) => (cases?.length ?? 0) + (passed?.length ?? 0) + (files?.length ?? 0),
    ),
  'read in blocks': (path) => {
    let bytes = 0;
    for (const block of blocks(path)) bytes += block.length;
    return bytes;
  },
  'read all': (folder) => filesBelow(folder).reduce((sum, path) => sum + readFileSync(path, 'utf8').length, 0),
  'loop over the bytes': (path) => {
    let newlines = 0;
    for (const block of blocks(path)) for (let at = 0; at < block.length; at++) if (block[at] === 60) newlines++;
    return newlines;
  },
  'fast-xml-parser, tests': (path) => fastXml(path, countTests),
  'fast-xml-parser, tests without output': (path) =>
    fastXml(path, countTests, {
      stopNodes: ['*.failure', '*.error', '*.skipped', '*.system-out', '*.system-err', '*.properties'],
      updateTag: (name) => name !== 'system-out',
    }),
  'fast-xml-parser, coverage': (path) => fastXml(path, () => 0),
  'xml2js, tests': (path) => xml2js(path, countTests),
  'saxes, tests': saxesTests,
  'saxes, Cobertura': (path) =>
    saxesCoverage(
      path,
      (name) => name === 'line',
      (name) => name === 'class',
    ),
  'saxes, JaCoCo': (path) =>
    saxesCoverage(
      path,
      (name) => name === 'line',
      (name) => name === 'sourcefile',
    ),
  'lcov-parse': lcovParse,
  readline: lcovLines,
  'JSON.parse': (path) => Object.keys(JSON.parse(readFileSync(path, 'utf8'))).length,
  'read both': readBoth,
  compare,
  find,
  paths,
  clusters,
};

const [name, ...args] = process.argv.slice(2);
process.benchCount = await TASKS[name](...args);
