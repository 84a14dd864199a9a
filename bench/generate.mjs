// Reports of any size, always the same bytes for the same arguments. Names, stack traces and counts are like those of real tools.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

const AREAS = ['auth', 'billing', 'orders', 'search', 'users', 'mail', 'jobs', 'reports', 'export', 'import'];
const WORDS = ['token', 'page', 'query', 'refund', 'session', 'quota', 'invoice', 'cursor', 'retry', 'Straße', '日本'];

/** A number of 32 bits that depends on nothing but these. */
function mix(a, b) {
  let x = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b + 0x7f4a7c15, 0xc2b2ae35);
  x = Math.imul(x ^ (x >>> 16), 0x27d4eb2f);
  return (x ^ (x >>> 15)) >>> 0;
}

/** One of a hundred names has other than ASCII characters, as real ones do. */
const word = (n) => WORDS[n % 100 === 0 ? 9 + ((n / 100) % 2) : n % 9];
const moduleOf = (n) =>
  `tests.${AREAS[n % AREAS.length]}.test_${word(mix(n, 1))}_${n}.Test${AREAS[mix(n, 2) % AREAS.length]}Rules`;

/** Writes through a buffer of about a megabyte. Returns how many bytes. */
function writeFile(path, parts) {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  let pending = [];
  let characters = 0;
  let bytes = 0;
  const flush = () => {
    bytes += writeSync(file, pending.join(''));
    pending = [];
    characters = 0;
  };
  for (const part of parts((at) => bytes + characters >= at)) {
    pending.push(part);
    characters += part.length;
    if (characters > 1_000_000) flush();
  }
  flush();
  closeSync(file);
  return bytes;
}

const STACK = Array.from(
  { length: 30 },
  (_, line) => `    at com.acme.orders.Service$Inner.call${line}(Service.java:${40 + line * 7})`,
).join('\n');

/** What one test of pytest is. A few fail, some of them on `side` head only; some are skipped; some exist on one side only. */
function pytestCase(n, side, module) {
  const chance = mix(n, 7) % 1000;
  if (side === 'base' ? chance === 999 : chance === 998) return '';
  const start = `<testcase classname="${module}" name="test_${word(n)}_${word(mix(n, 3))}[case-${n}]" time="${(mix(n, 5) % 4000) / 1000}"`;
  const fails = chance < 4 || (side === 'head' ? chance === 4 : chance === 5);
  if (fails) {
    const message = `AssertionError: assert ${mix(n, 9) % 40} == ${mix(n, 11) % 7} in ${AREAS[n % 10]}`;
    return `${start}><failure message="${message}">${module.replaceAll('.', '/')}.py:${n % 300}: in test\n    check(&quot;${word(n)}&quot;)\n${STACK}\nE   ${message}</failure></testcase>`;
  }
  if (chance > 975 && chance < 996) {
    return `${start}><skipped type="pytest.skip" message="needs a database">tests/conftest.py:12: needs a database</skipped></testcase>`;
  }
  return `${start} />`;
}

/** One file, one suite, one line, as pytest writes it. Ends after `tests` or behind `bytes`. */
export function junitDense(
  path,
  { tests = Number.POSITIVE_INFINITY, bytes = Number.POSITIVE_INFINITY, side = 'head', from = 0 },
) {
  let count = 0;
  const size = writeFile(path, function* (isBehind) {
    yield '<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" hostname="runner">';
    for (; count < tests && !isBehind(bytes); count++) {
      const n = from + count;
      yield pytestCase(n, side, moduleOf(n >> 5));
    }
    yield '</testsuite></testsuites>\n';
  });
  return { bytes: size, tests: count };
}

const OUTPUT = Array.from(
  { length: 60 },
  (_, line) =>
    `2026-01-01 10:00:${String(line).padStart(2, '0')} INFO <order id="${line}">&amp; a line of a log</order>`,
).join('\n');

/** One class, with what its tests printed, as Surefire writes it. */
function* surefireSuite(suite, { tests, output, from = suite * tests }) {
  const name = `com.acme.${AREAS[suite % 10]}.${word(mix(suite, 1))}${suite}Test`;
  yield `<testsuite name="${name}" time="1.25" tests="${tests}" errors="0" skipped="0" failures="0">\n  <properties>\n`;
  for (let n = 0; n < 20; n++) yield `    <property name="java.vendor.${n}" value="some value of a property"/>\n`;
  yield '  </properties>\n';
  for (let n = from; n < from + tests; n++) {
    yield `  <testcase name="${word(n)}${n}" classname="${name}" time="${(mix(n, 5) % 900) / 1000}"`;
    yield output ? `>\n    <system-out><![CDATA[${OUTPUT}]]></system-out>\n  </testcase>\n` : '/>\n';
  }
  yield '</testsuite>\n';
}

/** Nearly all of it is what the tests printed. */
export function junitOutput(path, { bytes }) {
  let tests = 0;
  const size = writeFile(path, function* (isBehind) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
    for (let suite = 0; !isBehind(bytes); suite++, tests += 25)
      yield* surefireSuite(suite, { tests: 25, output: true });
    yield '</testsuites>\n';
  });
  return { bytes: size, tests };
}

/** A file for each class. */
export function junitFiles(folder, { files, tests }) {
  const per = Math.floor(tests / files);
  let bytes = 0;
  for (let suite = 0; suite < files; suite++) {
    const count = suite < tests % files ? per + 1 : per;
    bytes += writeFile(join(folder, String(suite % 100), `TEST-${suite}.xml`), function* () {
      yield '<?xml version="1.0" encoding="UTF-8"?>\n';
      yield* surefireSuite(suite, { tests: count, output: false, from: suite * (per + 1) });
    });
  }
  return { bytes, tests };
}

/** One failing test whose text is one line of that size. */
export function junitLine(path, { bytes }) {
  const text = 'x'.repeat(1_000_000);
  return {
    bytes: writeFile(path, function* (isBehind) {
      yield '<testsuite name="s" tests="2"><testcase classname="a" name="one"><failure message="long">';
      while (!isBehind(bytes)) yield text;
      yield '</failure></testcase><testcase classname="a" name="two"/></testsuite>';
    }),
    tests: 2,
  };
}

/** Hits of line `line`; base misses a little more. */
const hits = (file, line, side) =>
  mix(file * 4096 + line, 13) % 100 < (side === 'head' ? 80 : 78) ? 1 + (line % 9) : 0;
const sourceFile = (n) => `src/${AREAS[n % 10]}/part${n % 97}/module_${n}.py`;
const linesOf = (n) => 60 + (mix(n, 17) % 120);

/** Yields source files by number, until there are `files` or `bytes`. */
function* sources(isBehind, { files = Number.POSITIVE_INFINITY, bytes = Number.POSITIVE_INFINITY }) {
  for (let n = 0; n < files && !isBehind(bytes); n++) yield n;
}

export function cobertura(path, { side = 'head', ...until }) {
  return writeFile(path, function* (isBehind) {
    yield '<?xml version="1.0" ?>\n<coverage version="7.4" timestamp="1" line-rate="0.8" branch-rate="0.5">\n<sources><source>/home/runner/work/app/app</source></sources>\n<packages><package name="src" line-rate="0.8" branch-rate="0.5" complexity="0">\n<classes>\n';
    for (const n of sources(isBehind, until)) {
      yield `\t<class name="module_${n}.py" filename="${sourceFile(n)}" complexity="0" line-rate="0.8" branch-rate="0.5">\n\t\t<methods/>\n\t\t<lines>\n`;
      for (let line = 1; line <= linesOf(n); line++) {
        const count = hits(n, line, side);
        yield line % 7 === 0
          ? `\t\t\t<line number="${line * 2}" hits="${count}" branch="true" condition-coverage="${count > 0 ? 50 : 0}% (${count > 0 ? 1 : 0}/2)" missing-branches="exit"/>\n`
          : `\t\t\t<line number="${line * 2}" hits="${count}"/>\n`;
      }
      yield '\t\t</lines>\n\t</class>\n';
    }
    yield '</classes></package></packages></coverage>\n';
  });
}

export function jacoco(path, { side = 'head', ...until }) {
  return writeFile(path, function* (isBehind) {
    yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="app"><package name="com/acme">';
    for (const n of sources(isBehind, until)) {
      yield `<sourcefile name="Module${n}.java">`;
      let covered = 0;
      const count = linesOf(n);
      for (let line = 1; line <= count; line++) {
        const isHit = hits(n, line, side) > 0;
        covered += isHit ? 1 : 0;
        yield `<line nr="${line * 2}" mi="${isHit ? 0 : 4}" ci="${isHit ? 4 : 0}" mb="${line % 7 === 0 ? 1 : 0}" cb="${line % 7 === 0 ? 1 : 0}"/>`;
      }
      yield `<counter type="LINE" missed="${count - covered}" covered="${covered}"/></sourcefile>`;
    }
    yield '</package></report>';
  });
}

export function lcov(path, { side = 'head', ...until }) {
  return writeFile(path, function* (isBehind) {
    for (const n of sources(isBehind, until)) {
      yield `TN:\nSF:${sourceFile(n)}\n`;
      const count = linesOf(n);
      for (let f = 0; f < 6; f++) yield `FN:${f * 20 + 1},call_${f}\nFNDA:${hits(n, f * 10 + 1, side)},call_${f}\n`;
      yield 'FNF:6\nFNH:5\n';
      let covered = 0;
      for (let line = 1; line <= count; line++) {
        const times = hits(n, line, side);
        covered += times > 0 ? 1 : 0;
        if (line % 7 === 0)
          yield `BRDA:${line * 2},0,0,${times > 0 ? 1 : '-'}\nBRDA:${line * 2},0,1,${times > 0 ? 0 : '-'}\n`;
        yield `DA:${line * 2},${times}\n`;
      }
      yield `LF:${count}\nLH:${covered}\nend_of_record\n`;
    }
  });
}

/** A diff of so many of these files: four lines for three in one place, two for two in another. */
export function diff(path, { files, every }) {
  return writeFile(path, function* () {
    for (let n = 0; n < files; n++) {
      const name = sourceFile(n * every);
      yield `diff --git a/${name} b/${name}\n--- a/${name}\n+++ b/${name}\n`;
      yield '@@ -10,3 +10,4 @@\n-a\n-b\n-c\n+a\n+b\n+c\n+d\n@@ -50,2 +51,2 @@\n-a\n-b\n+a\n+b\n';
    }
  });
}

export function istanbul(path, { side = 'head', ...until }) {
  return writeFile(path, function* (isBehind) {
    yield '{';
    for (const n of sources(isBehind, until)) {
      const name = `/home/runner/work/app/app/${sourceFile(n).replace(/py$/, 'ts')}`;
      const statements = Array.from({ length: linesOf(n) }, (_, line) => line + 1);
      const place = (line) =>
        `{"start":{"line":${line * 2},"column":4},"end":{"line":${line * 2},"column":${20 + (line % 40)}}}`;
      const branches = statements.filter((line) => line % 7 === 0);
      const functions = statements.filter((line) => line % 20 === 1);
      const list = (numbers, show) => numbers.map((number, at) => `"${at}":${show(number)}`).join(',');
      yield `${n === 0 ? '' : ','}"${name}":{"path":"${name}","statementMap":{${list(statements, place)}},"fnMap":{${list(functions, (line) => `{"name":"call${line}","decl":${place(line)},"loc":${place(line)},"line":${line * 2}}`)}},"branchMap":{${list(branches, (line) => `{"loc":${place(line)},"type":"if","locations":[${place(line)},${place(line)}],"line":${line * 2}}`)}},"s":{${list(statements, (line) => hits(n, line, side))}},"f":{${list(functions, (line) => hits(n, line, side))}},"b":{${list(branches, (line) => (hits(n, line, side) > 0 ? '[1,0]' : '[0,0]'))}}}\n`;
    }
    yield '}\n';
  });
}
