import { describe, expect, test } from '@jest/globals';
import { ReportError } from '../../src/domain/diagnostic.ts';
import { repoPath } from '../../src/domain/text.ts';
import { cobertura } from '../../src/formats/cobertura.ts';
import type { Batch, ReportedFile } from '../../src/formats/format.ts';
import { readHead } from '../../src/formats/head.ts';
import { fileCoverage } from '../../src/merge/coverage-file.ts';
import { coverageTotals } from '../../src/merge/coverage-totals.ts';

interface Read {
  readonly files: readonly ReportedFile[];
  readonly sources: readonly string[];
  readonly warnings: readonly string[];
  readonly error: string | undefined;
}

function read(text: string): Read {
  const batches: Batch[] = [];
  let error: string | undefined;
  try {
    for (const batch of cobertura.read([Buffer.from(text)], { path: 'coverage.xml' })) batches.push(batch);
  } catch (thrown) {
    if (!(thrown instanceof ReportError)) throw thrown;
    error = thrown.message;
  }
  return {
    files: batches.flatMap(({ files = [] }) => files),
    sources: batches.flatMap(({ sources = [] }) => sources),
    warnings: batches.flatMap(({ diagnostics = [] }) => diagnostics).map(({ message }) => message),
    error,
  };
}

const report = (body: string, attributes = 'line-rate="0"') =>
  `<?xml version="1.0"?><!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd"><coverage ${attributes}><packages><package name="p"><classes>${body}</classes></package></packages></coverage>`;
const klass = (lines: string, methods = '', filename = 'a.py') =>
  `<class name="A" filename="${filename}" line-rate="1"><methods>${methods}</methods><lines>${lines}</lines></class>`;
const line = (number: number | string, hits: number | string, more = '') =>
  `<line number="${number}" hits="${hits}" ${more}/>`;
const method = (name: string, lines: string, more = '') =>
  `<method name="${name}" signature="()" ${more}><lines>${lines}</lines></method>`;

/** `lines 1/2 branches 0/2` of a report of one file. */
function totals(text: string): string {
  const { files, error } = read(text);
  expect(error).toBeUndefined();
  return Object.entries(coverageTotals([fileCoverage(repoPath('a.py'), files)]))
    .filter(([metric, { total }]) => ['lines', 'branches', 'functions'].includes(metric) && total > 0)
    .map(([metric, { covered, total }]) => `${metric} ${covered}/${total}`)
    .join(' ');
}

describe('Cobertura', () => {
  test.each([
    ['lines with hits', report(klass(line(1, 3) + line(2, 0))), 'lines 1/2'],
    [
      'declared totals are not believed',
      report(klass(line(1, 0)), 'lines-valid="9" lines-covered="9" line-rate="1"'),
      'lines 0/1',
    ],
    [
      'a line of several classes is covered if one of them covers it',
      report(klass(line(1, 0) + line(2, 0)) + klass(line(1, 4))),
      'lines 1/2',
    ],
    ['a line that a class lists twice', report(klass(line(1, 1) + line(1, 0))), 'lines 1/1'],
    [
      'lines of methods count only where the class has none',
      report(klass(line(2, 1), method('m', line(1, 0)))),
      'lines 1/1 functions 0/1',
    ],
    [
      'a class with lines in its methods alone',
      report(klass('', method('m', line(1, 0) + line(2, 1)))),
      'lines 1/2 functions 1/1',
    ],
    [
      'lines before methods',
      report(
        '<class filename="a.py"><lines><line number="2" hits="1"/></lines><methods><method name="m"><lines><line number="1" hits="0"/></lines></method></methods></class>',
      ),
      'lines 1/1 functions 0/1',
    ],
    [
      'branches by count',
      report(
        klass(
          line(1, 1, 'branch="true" condition-coverage="50% (1/2)"') +
            line(2, 1, 'branch="True" condition-coverage="66.67 % (2/3)"'),
        ),
      ),
      'lines 2/2 branches 3/5',
    ],
    [
      'branch="true" without counts is no branch that could be counted',
      report(klass(line(1, 1, 'branch="true"') + line(2, 1, 'branch="true" condition-coverage="50%"'))),
      'lines 2/2',
    ],
    [
      'more branches taken than there are',
      report(klass(line(1, 1, 'branch="true" condition-coverage="150% (3/2)"'))),
      'lines 1/1 branches 2/2',
    ],
    [
      'conditions have no identity',
      report(
        klass(
          '<line number="1" hits="1" branch="true" condition-coverage="50% (2/4)"><conditions><condition number="0" type="jump" coverage="100%"/><condition number="1" type="jump" coverage="0%"/></conditions></line>',
        ),
      ),
      'lines 1/1 branches 2/4',
    ],
    [
      'hits with exponent, fraction, decimal comma and beyond 2^64',
      report(klass(line(1, '1.0e+19') + line(2, '0.5') + line(3, '1,5') + line(4, '99999999999999999999'))),
      'lines 4/4',
    ],
    [
      'hits that are negative, NaN, empty or missing',
      report(klass(`${line(1, '-1')}${line(2, 'NaN')}${line(3, '')}<line number="4"/>`)),
      'lines 0/4',
    ],
    ['line 0 is no line of the source', report(klass(line(0, 1) + line(1, 0))), 'lines 0/1'],
    [
      'numbers like NaN in attributes that nobody needs',
      report(klass(line(1, 1)), 'line-rate="NaN" complexity="1,5" timestamp="x"'),
      'lines 1/1',
    ],
    [
      'classes without package',
      `<coverage line-rate="1"><packages><classes>${klass(line(1, 1))}</classes></packages></coverage>`,
      'lines 1/1',
    ],
    ['classes directly below the root', `<coverage line-rate="1">${klass(line(1, 1))}</coverage>`, 'lines 1/1'],
    ['no classes', '<coverage line-rate="1"><packages/></coverage>', ''],
    ['a class without lines is a file with nothing to cover', report(klass('')), ''],
    [
      'functions by their own hits (Istanbul)',
      report(klass(line(5, 1), method('a', line(1, 1), 'hits="0"') + method('b', line(2, 0), 'hits="2"'))),
      'lines 1/1 functions 1/2',
    ],
    [
      'functions of one name and signature are told apart by their line',
      report(klass('', method('a', line(1, 1)) + method('a', line(9, 0)))),
      'lines 1/2 functions 1/2',
    ],
    [
      'a method that is neither measured nor counted is none',
      report(klass(line(1, 1), '<method name="abstract"><lines/></method>')),
      'lines 1/1',
    ],
  ])('%s', (_, text, expected) => {
    expect(totals(text)).toBe(expected);
  });

  test('source folders come as written, before the files', () => {
    const { sources } = read(
      '<coverage line-rate="1"><sources><source>/repo/src</source><source> D:\\a\\b </source><source/><source>--source</source></sources><packages/></coverage>',
    );
    expect(sources).toEqual(['/repo/src', 'D:\\a\\b', '', '--source']);
  });

  test('file names are kept as written; a class without one is named by its class', () => {
    const { files } = read(
      report(
        `${klass(line(1, 1), '', 'C:\\x\\ü &amp; b.cs')}<class name="N.C"><lines>${line(1, 1)}</lines></class>${klass('', '', '')}`,
      ),
    );
    expect(files.map(({ path }) => path)).toEqual(['C:\\x\\ü & b.cs', 'N.C', '']);
  });

  test('what was put up with is said once', () => {
    expect(read(report(klass(line('undefined', 1) + line('x', 1) + line(1, 'NaN')))).warnings).toEqual([
      'a line whose number is none: left out (and 1 more)',
      'hits that are not a number: read as 0',
    ]);
  });

  test('cut at any byte it is an error, and no line is lost that was there', () => {
    const text = report(klass(line(1, 1) + line(2, 0), method('m', line(1, 1))) + klass(line(3, 0), '', 'b.py'));
    for (let length = 1; length < text.length; length++) {
      const { error, files } = read(text.slice(0, length));
      expect([length, error === undefined]).toEqual([length, false]);
      const complete = [...text.slice(0, length).matchAll(/<line number="\d" hits="\d" \/>(?!<\/lines><\/method>)/g)]
        .length;
      expect([length, files.flatMap(({ lines }) => lines).length >= complete]).toEqual([length, true]);
    }
  });
});

describe('Cobertura is recognised', () => {
  const claims = (text: string) => cobertura.claims(readHead(Buffer.from(text), true));
  test.each([
    ['by its rates', '<coverage line-rate="1"/>', true],
    ['by its totals', '<coverage lines-valid="1"/>', true],
    ['by its packages', '<coverage version="1"><packages/></coverage>', true],
    ['not as Clover', '<coverage generated="1" clover="4.3"><project><metrics/></project></coverage>', false],
    [
      'not as Clover of PHPUnit',
      '<coverage generated="1"><project timestamp="1"><package name="x"/></project></coverage>',
      false,
    ],
    ['not as the generic format of SonarQube', '<coverage version="1"><file path="a"/></coverage>', false],
    ['not as OpenCover', '<CoverageSession/>', false],
    ['not as another document', '<testsuites line-rate="1"/>', false],
  ])('%s', (_, text, expected) => {
    expect(claims(text)).toBe(expected);
  });
});
