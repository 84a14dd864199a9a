import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { patchCoverage } from '../../src/compare/patch.ts';
import { repoPath } from '../../src/domain/text.ts';
import { istanbul } from '../../src/formats/istanbul.ts';
import { fileCoverage } from '../../src/merge/coverage-file.ts';
import { coverage } from '../draw-coverage.ts';
import { drawDiff, newFile, parse } from '../draw-diff.ts';

/** What istanbul-lib-instrument 6 finds in it: statements, then functions, each from where to which line. */
const SOURCE: readonly string[] = [
  "import { x } from './x';",
  'const f = (',
  '  a,',
  '  b,',
  ') => {',
  '  // remark',
  '  if (',
  '    a &&',
  '    b',
  '  ) {',
  '    return x(',
  '      a,',
  '      // why',
  '      b,',
  '    );',
  '  } else {',
  '    x();',
  '  }',
  '  return {',
  '    a,',
  '    b() {',
  '      return 1;',
  '    },',
  '    c: 2,',
  '  };',
  '};',
  'class A {',
  '  field = make(',
  '    1,',
  '  );',
  '  m(',
  '    p,',
  '  ) {',
  '    for (',
  '      let i = 0;',
  '      i < 2;',
  '      i++',
  '    ) {',
  '      x();',
  '    }',
  '  }',
  '}',
];
const STATEMENTS = '2:10-26 7:2-18 11:4-15 17:4-17 19:2-25 22:6-22 28:10-30 34:4-40 35:14-35 39:6-39'.split(' ');
const FUNCTIONS = '2:10-5:5-26 21:4-21:8-23 31:2-33:4-41'.split(' ');

const place = (text: string) => {
  const [line, column, end] = text.split(/[:-]/).map(Number);
  return { start: { line, column }, end: { line: end, column: 1 } };
};
const functionAt = (text: string) => {
  const [line, column, bodyLine, bodyColumn, end] = text.split(/[:-]/).map(Number);
  const at = { line, column };
  return {
    name: 'f',
    decl: { start: at, end: at },
    loc: { start: { line: bodyLine, column: bodyColumn }, end: { line: end, column: 1 } },
  };
};
const numbered = <T>(all: readonly string[], of: (text: string) => T) =>
  Object.fromEntries(all.map((text, i) => [String(i), of(text)]));

/** Only what a statement of one of these first lines begins with has run. */
function head(ran: readonly number[], indent?: number) {
  const entry = {
    path: 'a.js',
    statementMap: numbered(STATEMENTS, place),
    fnMap: numbered(FUNCTIONS, functionAt),
    branchMap: {},
    s: numbered(STATEMENTS, (text) => (ran.includes(Number.parseInt(text, 10)) ? 1 : 0)),
    f: numbered(FUNCTIONS, () => 0),
    b: {},
  };
  const report = Buffer.from(JSON.stringify({ 'a.js': entry }, undefined, indent));
  const parts = [...istanbul.read([report], { path: 'a.json' })].flatMap(({ files }) => files ?? []);
  return { ...coverage({}), files: new Map([[repoPath('a.js'), fileCoverage(repoPath('a.js'), parts)]]) };
}

/** A diff that edits these lines: each is taken away and comes back. */
const editing = (lines: readonly number[]) =>
  drawDiff(
    'a.js',
    SOURCE.flatMap((text, i) => (lines.includes(i + 1) ? [`-${text}`, `+${text}`] : [` ${text}`])),
  );

/** `1/2 missed 11`: of a change of these lines. */
function said(lines: readonly number[], { ran = [] as readonly number[], indent = 0 } = {}): string {
  const patch = patchCoverage(head(ran, indent), parse(editing(lines)), 'lines');
  const missed = (patch?.files ?? []).flatMap(({ uncovered }) => uncovered.map(({ first }) => first));
  return `${patch?.ratio.covered}/${patch?.ratio.total}${missed.length === 0 ? '' : ` missed ${missed.join()}`}`;
}

describe('A change of a further line of a statement is one of the statement', () => {
  test.each<[string, readonly number[], string]>([
    ['an argument of a call', [12], '0/1 missed 11'],
    ['two of them, once', [12, 14], '0/1 missed 11'],
    ['its first line as well, once', [11, 12], '0/1 missed 11'],
    ['a condition', [9], '0/1 missed 7'],
    ['an inner call and not what is around it', [14], '0/1 missed 11'],
    ['what comes behind a function in it', [24], '0/1 missed 19'],
    ['the value of a field', [29], '0/1 missed 28'],
    ['the head of a loop', [36], '0/1 missed 34'],
    ['several of them', [3, 12, 24, 36], '0/3 missed 11,19,34'],
    ['a remark in a call is none of it', [13], '0/0'],
    ['a remark in a function is none of it', [6], '0/0'],
    ['what only ends it is none of it', [10, 15, 18, 23, 25, 26, 40], '0/0'],
    ['a parameter of a function is none of what holds the function', [3, 4, 5], '0/0'],
    ['a method is none of the object that holds it', [21], '0/0'],
    ['a parameter of a method is none', [31, 32, 33], '0/0'],
  ])('%s', (_, lines, expected) => {
    expect(said(lines)).toBe(expected);
    expect(said(lines, { indent: 2 })).toBe(expected);
  });

  test('of a new file every line is changed, and none is looked for', () => {
    const patch = patchCoverage(head([2, 11]), parse(newFile('a.js', SOURCE.length)), 'lines');
    expect(patch?.ratio).toEqual({ covered: 2, total: STATEMENTS.length });
  });

  test('it is covered where the statement ran', () => {
    expect(said([12, 9], { ran: [7] })).toBe('1/2 missed 11');
  });

  test('a line that is taken away from it changes no line', () => {
    const diff = drawDiff('a.js', [...SOURCE.slice(0, 11).map((text) => ` ${text}`), '-      z,', ` ${SOURCE[11]}`]);
    expect(patchCoverage(head([]), parse(diff), 'lines')?.ratio).toEqual({ covered: 0, total: 0 });
  });

  test('every statement of which a line of code is changed counts once, whatever else is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: SOURCE.length })), (lines) => {
        const each = new Set(lines.flatMap((line) => said([line]).split('missed ')[1] ?? []));
        expect(said(lines).split(' ')[0]).toBe(`0/${each.size}`);
      }),
    );
  });

  test('a change of nothing but remarks has nothing to cover, wherever they are', () => {
    const remarks = ['  // why', '  /* why */', '   * why', '', '  */', ' };', '\t) {\r'];
    const begins = new Set(STATEMENTS.map((text) => Number.parseInt(text, 10)));
    const others = SOURCE.flatMap((_, i) => (begins.has(i + 1) ? [] : [i]));
    fc.assert(
      fc.property(fc.subarray(others), fc.constantFrom(...remarks), (places, remark) => {
        const lines = SOURCE.flatMap((text, i) => (places.includes(i) ? [`-${text}`, `+${remark}`] : [` ${text}`]));
        const ratio = patchCoverage(head([]), parse(drawDiff('a.js', lines)), 'lines')?.ratio;
        expect(ratio).toEqual({ covered: 0, total: 0 });
      }),
    );
  });
});
