import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { goldenOf } from './support/golden.ts';
import { readInBlocks } from './support/reading.ts';

/** Short reports with all that may lie across the border of two blocks. */
const REPORTS: readonly (readonly [string, string])[] = [
  [
    'JUnit',
    `\ufeff<?xml version="1.0" encoding='utf-8' ?><!-- <testsuites> -- > --><!DOCTYPE t [<!ENTITY e "]>">]>
<testsuites ><testsuite name = "pytest"\n tests='7' file="a>b.py"><properties/>
<testcase classname="tests.test_a" name="Straße €😀" time="0.001"/><testcase classname="tests.test_a" name="two" time="1"/>
<testcase name='"quoted" &amp;&lt;' classname="tests.test_a" time="0.1"></testcase><testcase time=".5" classname="tests.test_a" name="/>"/>
<testcase classname="tests.test_a" name="failing" time="1e-1"><failure message="a &lt; b&#10;&#x20AC;" type=''>one ]]&gt; <![CDATA[two ]] > ]]]]><![CDATA[>
é]]> three &amp; four</failure><system-out><![CDATA[<testcase name="none"/>]]></system-out></testcase>
<testcase classname="tests.test_a" name="skipped"><skipped  /></testcase >
<testcase classname="tests.test_a" name="a name that is longer than all names that the scanner remembers" an-attribute-with-a-name-of-more-than-32-bytes="1" time="0"/>
</testsuite></testsuites><?p ?>
Done.
`,
  ],
  [
    'Cobertura',
    `<coverage line-rate="1"><sources><source> /home/é </source></sources><packages><package name=""><classes>
<class name="A" filename="src/a.py"><methods><method name="f" signature="()V"><lines><line number="1" hits="1"/></lines></method></methods>
<lines><line number="1" hits="1"/><line number="2" hits="0" branch="true" condition-coverage="50% (1/2)"/><line\thits='1.0e+19' number='3'/></lines></class>
</classes></package></packages></coverage>`,
  ],
  [
    'LCOV',
    'TN:é\r\nSF:src/ü.c\r\nFN:1,f\nFNDA:2,f\nFNF:1\nDA:1,2\nDA:2,0,abc==\r\nBRDA:2,0,jump to line 3,1\nBRDA:2,e0,1,-\nLF:2\nLH:1\nend_of_recordTN:\nSF:b\nDA:0,1\nDA:10,18446744073709551616\nend_of_record \n',
  ],
  ['Go cover', 'mode: count\nexample.com/a/b.go:1.2,3.4 2 10\r\nexample.com/a/é.go:1.2,3.4 1 0\n'],
  [
    'go test -json',
    `{"Action":"start","Package":"p"}\n{"Action":"run","Package":"p","Test":"TestÉ"}\nnot JSON\n{"Action":"output","Package":"p","Test":"TestÉ","Output":"--- FAIL: \\u20ac\\n"}\r\n{"Action":"fail","Package":"p","Test":"TestÉ","Elapsed":0.01}\n{"Action":"fail","Package":"p","Elapsed":0.1}\n`,
  ],
  [
    'TAP',
    'TAP version 13\n1..3\nok 1 - é # time=1ms\r\nnot ok 2 - b\n  ---\n  message: "x\ty"\n  ...\nok 3 # SKIP later\n',
  ],
  [
    'Istanbul',
    JSON.stringify({
      'src/a"{\\é.js': {
        path: 'src/a"{\\é.js',
        statementMap: { 0: { start: { line: 1, column: 0 }, end: { line: 2, column: 1 } } },
        fnMap: { 0: { name: '}f"', decl: { start: { line: 1, column: 0 }, end: { line: 1, column: 1 } }, line: 1 } },
        branchMap: { 0: { type: 'if', line: 1, locations: [{ start: { line: 1 } }, { start: {} }] } },
        s: { 0: 1 },
        f: { 0: 0 },
        b: { 0: [1, 0] },
      },
    }),
  ],
];

describe('a report in two blocks, wherever the border is', () => {
  test.each(REPORTS)('is the same report: %s', (_, text) => {
    const bytes = Buffer.from(text);
    const reading = readInBlocks(bytes, 'report', [bytes]);
    const whole = goldenOf(reading);
    expect(reading.error).toBeUndefined();
    expect(reading.batches).not.toEqual([]);
    const different = Array.from(bytes, (_byte, at) => at).filter(
      (at) => goldenOf(readInBlocks(bytes, 'report', [bytes.subarray(0, at), bytes.subarray(at)])) !== whole,
    );
    expect(different).toEqual([]);
  });

  test.each(REPORTS)('and so it is in three, of which the second has few bytes: %s', (_, text) => {
    const bytes = Buffer.from(text);
    const whole = goldenOf(readInBlocks(bytes, 'report', [bytes]));
    const different = Array.from(bytes, (_byte, at) => at).filter((at) => {
      const end = at + 1 + (at % 5);
      const blocks = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
      return goldenOf(readInBlocks(bytes, 'report', blocks)) !== whole;
    });
    expect(different).toEqual([]);
  });
});
