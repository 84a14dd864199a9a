import { describe, expect, test } from '@jest/globals';
import { clover } from '../../src/formats/clover.ts';
import { dotcover } from '../../src/formats/dotcover.ts';
import type { Format } from '../../src/formats/format.ts';
import { jacoco } from '../../src/formats/jacoco.ts';
import { opencover } from '../../src/formats/opencover.ts';
import { phpunitCoverage } from '../../src/formats/phpunit-coverage.ts';
import { scoverage } from '../../src/formats/scoverage.ts';
import { sonarGeneric } from '../../src/formats/sonar-generic.ts';
import { visualStudioCoverage } from '../../src/formats/visual-studio-coverage.ts';
import { filesOf, lineHits, said } from './support/union.ts';

const inPackage = (inner: string, name = 'a/b') =>
  `<report name="r"><package name="${name}">${inner}</package></report>`;
const cloverReport = (inner: string, attributes = 'generated="1" clover="4.5"') =>
  `<coverage ${attributes}><project>${inner}</project></coverage>`;
const opencoverReport = (method: string, attributes = '') =>
  `<CoverageSession><Modules><Module ${attributes}><Files><File uid="1" fullPath="A.cs"/></Files><Classes><Class><Methods>${method}</Methods></Class></Classes></Module></Modules></CoverageSession>`;
const point = (attributes: string) =>
  `<Method visited="false"><Name>f</Name><FileRef uid="1"/><SequencePoints><SequencePoint ${attributes}/></SequencePoints></Method>`;

type Row = readonly [name: string, format: Format, report: string, expected: readonly string[]];

const ROWS: readonly Row[] = [
  [
    'JaCoCo: a line is covered if an instruction ran',
    jacoco,
    inPackage(
      '<sourcefile name="C.java"><line nr="1" mi="3" ci="1" mb="1" cb="1"/><line nr="2" mi="2" ci="0"/></sourcefile>',
    ),
    ['a/b/C.java 1/2 lines 1/2 branches'],
  ],
  [
    'JaCoCo: methods are functions, as their METHOD counter says',
    jacoco,
    inPackage(
      '<class name="a/b/C" sourcefilename="C.java"><method name="f" desc="()V"><counter type="LINE" missed="1" covered="1"/><counter type="METHOD" missed="1" covered="0"/></method>' +
        '<method name="g" desc="()V"><counter type="METHOD" missed="0" covered="1"/></method></class><sourcefile name="C.java"><line nr="1" mi="0" ci="1"/></sourcefile>',
    ),
    ['a/b/C.java 1/1 lines 1/2 functions'],
  ],
  [
    'JaCoCo: modules with the same package and file are two files',
    jacoco,
    `<report name="r"><group name="x"><group name="y"><package name="p"><sourcefile name="C.kt"><line nr="1" mi="0" ci="1"/></sourcefile></package></group></group><group name="z"><package name="p"><sourcefile name="C.kt"><line nr="1" mi="1" ci="0"/></sourcefile></package></group></report>`,
    ['x/y/p/C.kt 1/1 lines', 'z/p/C.kt 0/1 lines'],
  ],
  [
    'gcovr as JaCoCo: lines that do not say what ran give way to the counters',
    jacoco,
    inPackage(
      '<sourcefile name="m.cpp"><line nr="1"/><line nr="2" mb="1" cb="1"/><line nr="3"/><counter type="LINE" missed="1" covered="1"/><counter type="METHOD" missed="0" covered="1"/></sourcefile>',
      '',
    ),
    ['m.cpp 1/2 lines 1/2 branches 1/1 functions'],
  ],
  [
    'JaCoCo: counters without source files are said, not counted',
    jacoco,
    inPackage('<counter type="LINE" missed="1" covered="9"/>'),
    ['warning: the report has counters but no <sourcefile>: there is nothing to read'],
  ],
  [
    'OpenClover: a condition is covered if it was true or false, and has two branches',
    clover,
    cloverReport(
      '<package name="p.q"><file name="C.java"><line num="1" type="method" count="1" signature="f()"/><line num="2" type="cond" truecount="3" falsecount="0"/><line num="3" type="stmt" count="0"/></file></package>',
    ),
    ['p/q/C.java 2/3 lines 1/2 branches 1/1 functions'],
  ],
  [
    'Istanbul as Clover: truecount is taken, falsecount is not',
    clover,
    cloverReport(
      '<file name="a.ts" path="/w/a.ts"><metrics statements="2" coveredstatements="2" conditionals="9" methods="3" coveredmethods="2"/><line num="1" type="cond" count="4" truecount="2" falsecount="1"/><line num="2" type="stmt" count="1"/></file>',
      'generated="1" clover="3.2.0"',
    ),
    ['/w/a.ts 2/2 lines 2/3 branches 2/3 functions'],
  ],
  [
    'PHPUnit as Clover: a method is a function and no line; statements are counted apart',
    clover,
    cloverReport(
      '<file name="/w/A.php"><class name="A"><metrics statements="99"/></class><line num="1" type="method" name="f" count="2"/><line num="1" type="stmt" count="0"/><metrics statements="1" coveredstatements="0" conditionals="4" coveredconditionals="1"/></file>',
      'generated="1700000000"',
    ),
    ['/w/A.php 0/1 lines 1/4 branches 1/1 functions 0/1 statements'],
  ],
  [
    'Clover: a file without lines counts by its metrics',
    clover,
    cloverReport('<file name="C.java"><metrics statements="4" coveredstatements="3"/></file>'),
    ['C.java 3/4 lines 3/4 statements'],
  ],
  [
    'Clover: the coverage of the tests does not count',
    clover,
    '<coverage generated="1"><project><file name="a.c"><line num="1" type="stmt" count="0"/></file></project><testproject><file name="t.c"><line num="1" type="stmt" count="1"/></file></testproject></coverage>',
    ['a.c 0/1 lines'],
  ],
  [
    'Clover: a line without a number is said',
    clover,
    cloverReport('<file name="a.c"><line type="stmt" count="1"/><line num="-1" type="stmt" count="1"/></file>'),
    ['a.c', 'warning: a <line> has no number (num): left out (and 1 more)'],
  ],
  [
    'OpenCover: a point spans lines',
    opencover,
    opencoverReport(point('vc="1" sl="3" el="5" fileid="1"')),
    ['A.cs 3/3 lines 1/1 functions'],
  ],
  [
    'OpenCover: the file may be the method’s',
    opencover,
    opencoverReport(point('vc="0" sl="3"')),
    ['A.cs 0/1 lines 0/1 functions'],
  ],
  [
    'OpenCover: hidden lines are none',
    opencover,
    opencoverReport(point('vc="1" sl="16707566" el="16707566" fileid="1"')),
    [],
  ],
  [
    'OpenCover: a skipped module does not count',
    opencover,
    opencoverReport(point('vc="0" sl="3" fileid="1"'), 'skippedDueTo="Filter"'),
    [],
  ],
  [
    'OpenCover: a point of a file that is not listed is said',
    opencover,
    opencoverReport(point('vc="1" sl="3" fileid="7"')),
    ['warning: a sequence point names no file that the report lists: left out'],
  ],
  [
    'OpenCover: a branch without a line is on the first of its method',
    opencover,
    opencoverReport(
      '<Method><Name>f</Name><SequencePoints><SequencePoint vc="1" sl="3" el="3" fileid="1"/></SequencePoints><BranchPoints><BranchPoint vc="1" offset="2" path="0"/><BranchPoint vc="0" offset="2" path="1"/></BranchPoints></Method>',
    ),
    ['A.cs 1/1 lines 1/2 branches 1/1 functions'],
  ],
  [
    'dotCover: a line is covered if a statement on it is',
    dotcover,
    '<Root CoveredStatements="1" ReportType="DetailedXml"><FileIndices><File Index="1" Name="A.cs"/></FileIndices><Assembly><Type Name="A"><Method Name="f"><Statement FileIndex="1" Line="2" Column="1" EndLine="3" EndColumn="2" Covered="False"/><Statement FileIndex="1" Line="3" Column="3" EndLine="3" EndColumn="9" Covered="True"/></Method></Type></Assembly></Root>',
    ['A.cs 1/2 lines 1/1 functions 1/2 statements'],
  ],
  [
    'dotCover: a report without statements is refused',
    dotcover,
    '<Root CoveredStatements="1" ReportType="Xml"><Assembly Name="A" CoveredStatements="1"/></Root>',
    ['error: ?: the dotCover report has no statements; wanted ReportType="DetailedXML"'],
  ],
  [
    'Visual Studio: a range that is covered in part is covered; its file stands behind it',
    visualStudioCoverage,
    '<results><modules><module><functions><function name="f" blocks_covered="1"><ranges><range source_id="0" start_line="1" end_line="2" covered="partial"/><range source_id="0" start_line="3" end_line="3" covered="no"/></ranges></function></functions><source_files><source_file id="0" path="A.cs"/></source_files></module></modules></results>',
    ['A.cs 2/3 lines 1/1 functions'],
  ],
  [
    'Visual Studio: numbers of source files begin anew in each module',
    visualStudioCoverage,
    ['A', 'B'].reduce(
      (all, name) =>
        all.replace(
          '</modules>',
          `<module><functions><function name="f"><ranges><range source_id="0" start_line="1" end_line="1" covered="${name === 'A' ? 'yes' : 'no'}"/></ranges></function></functions><source_files><source_file id="0" path="${name}.cs"/></source_files></module></modules>`,
        ),
      '<results><modules></modules></results>',
    ),
    ['A.cs 1/1 lines 1/1 functions', 'B.cs 0/1 lines 0/1 functions'],
  ],
  [
    'PHPUnit: totals of the files, not of the folders',
    phpunitCoverage,
    '<phpunit xmlns="https://schema.phpunit.de/coverage/1.0"><project source="/w/src"><directory name="/"><totals><lines executable="99" executed="1"/></totals><file name="A.php" href="x/A.php.xml"><totals><lines executable="9" executed="4"/></totals></file></directory></project></phpunit>',
    ['/w/src/x/A.php 4/9 lines'],
  ],
  [
    'Scoverage: ignored statements do not count, branches are statements, too',
    scoverage,
    '<scoverage><class name="A" filename="A.scala"><method name="f"><statement start="1" end="2" line="3" branch="true" invocation-count="0"/><statement start="4" end="5" line="3" branch="false" invocation-count="2"/><statement start="6" end="7" line="4" branch="false" invocation-count="0" ignored="true"/></method></class></scoverage>',
    ['A.scala 1/1 lines 0/1 branches 1/1 functions 1/2 statements'],
  ],
  [
    'SonarQube: anything but covered="true" is not covered',
    sonarGeneric,
    '<coverage version="1"><file path="a.js"><lineToCover lineNumber="1" covered="true" branchesToCover="2" coveredBranches="1"/><lineToCover lineNumber="2" covered="false"/><lineToCover lineNumber="3"/></file></coverage>',
    ['a.js 1/3 lines 1/2 branches'],
  ],
  [
    'SonarQube: a line without a number is an error',
    sonarGeneric,
    '<coverage version="1"><file path="a.js"><lineToCover covered="false"/></file></coverage>',
    ['error: ?: a <lineToCover> has no lineNumber'],
  ],
];

describe('coverage reports in XML', () => {
  test.each(ROWS)('%s', (_, format, report, expected) => {
    expect(said(format, report)).toEqual(expected);
  });

  test.each(ROWS)('%s — and cut anywhere it is an error, or no report', (_, format, report) => {
    for (let length = 1; length < report.length; length++) {
      const cut = said(format, report.slice(0, length));
      expect(cut.at(-1)).toMatch(/^(?:error|claimed by none)/);
    }
  });
});

test('hits of Clover are executions, those of JaCoCo are not', () => {
  const hits = (format: Format, report: string) => filesOf(format, report).map(lineHits);
  expect(
    hits(
      clover,
      cloverReport(
        '<file name="a.c"><line num="1" type="stmt" count="7"/><line num="2" type="stmt" count="-7"/></file>',
      ),
    ),
  ).toEqual(['1:7 2:0']);
  expect(hits(jacoco, inPackage('<sourcefile name="C"><line nr="1" mi="0" ci="7"/></sourcefile>'))).toEqual(['1:1']);
});

test('the configuration of PHPUnit and an ordinary <results> are no coverage', () => {
  expect(said(phpunitCoverage, '<phpunit bootstrap="a.php"><testsuites/></phpunit>')).toEqual(['claimed by none']);
  expect(said(visualStudioCoverage, '<results><result/></results>')).toEqual(['claimed by none']);
});
