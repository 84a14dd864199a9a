import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const SRC = join(import.meta.dirname, '..', 'src');
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .sort();

interface Import {
  readonly from: string;
  /** Path below src for our own files, else the package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
  readonly lazy: boolean;
}

const SOURCES = new Map(FILES.map((file) => [file, readFileSync(join(SRC, file), 'utf8')]));
const IMPORTS = FILES.flatMap((file) => importsOf(file));

function importsOf(from: string): Import[] {
  const source = SOURCES.get(from) ?? '';
  const fixed = [...source.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)].map(
    ([, type, to = '']) => ({ to, typeOnly: type !== undefined, lazy: false }),
  );
  const lazy = [...source.matchAll(/\bimport\('([^']+)'\)/g)].map(([, to = '']) => ({
    to,
    typeOnly: false,
    lazy: true,
  }));
  return [...fixed, ...lazy].map(({ to, ...how }) => ({ from, to: targetOf(from, to), ...how }));
}

function targetOf(from: string, to: string): string {
  const path = to.startsWith('.') ? relative(SRC, join(SRC, dirname(from), to)) : `../node_modules/${to}`;
  const [, , ...parts] = path.split('/');
  return path.startsWith('../node_modules/') ? parts.slice(0, parts[0]?.startsWith('@') ? 2 : 1).join('/') : path;
}

const PURE =
  /^(domain|formats|merge|compare|gates|policy|render)\/|^doctor\/(?!examine)|^(config|inputs|matrix|judgement)\.ts$|^github\/(context|events|payload|client|acceptances)\.ts$/;
/** Functions of their arguments only. */
const PURE_MODULES = new Set([
  'node:crypto',
  'node:zlib',
  'node:buffer',
  'fast-xml-parser',
  'yaml',
  'picomatch',
  'd3-hierarchy',
  'd3-scale',
  'd3-shape',
]);

/** Which file knows which library. */
const LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  'fast-xml-parser': ['formats/xml-document.ts'],
  '@actions/core': ['runner.ts', 'toolkit-core.ts'],
  '@actions/glob': ['glob.ts'],
  'd3-hierarchy': ['render/charts/treemap-layout.ts'],
  'd3-scale': ['render/charts/scales.ts'],
  'd3-shape': ['render/charts/shapes.ts'],
  '@actions/github': ['github/session.ts'],
  '@actions/artifact': ['github/artifacts.ts'],
};

const violations = (found: readonly Import[]) => found.map(({ from, to }) => `${from} → ${to}`);

describe('the house', () => {
  test('has files, and their imports are found', () => {
    expect(FILES.length).toBeGreaterThan(30);
    expect(IMPORTS.length).toBeGreaterThan(FILES.length);
  });

  test('pure rooms import no effect', () => {
    const own = new Set(FILES);
    expect(
      violations(
        IMPORTS.filter(
          ({ from, to, typeOnly }) => PURE.test(from) && !typeOnly && !own.has(to) && !PURE_MODULES.has(to),
        ),
      ),
    ).toEqual([]);
    expect(
      violations(
        IMPORTS.filter(({ from, to, typeOnly }) => PURE.test(from) && !typeOnly && own.has(to) && !PURE.test(to)),
      ),
    ).toEqual([]);
  });

  test('pure rooms use no clock, environment, chance or log', () => {
    const impure = /\b(Date\.now|new Date\(\)|Math\.random|process\.|console\.|performance\.now|localeCompare)/;
    expect(FILES.filter((file) => PURE.test(file) && impure.test(withoutComments(SOURCES.get(file) ?? '')))).toEqual(
      [],
    );
  });

  test('the words import nothing but each other', () => {
    expect(
      violations(IMPORTS.filter(({ from, to }) => from.startsWith('domain/') && !to.startsWith('domain/'))),
    ).toEqual([]);
  });

  test('members of a table do not import the table', () => {
    const table = (file: string) => file.endsWith('/index.ts');
    expect(violations(IMPORTS.filter(({ from, to }) => table(to) && dirname(from) === dirname(to)))).toEqual([]);
  });

  test('no import runs in a circle, also none of types', () => {
    const edges = new Map<string, string[]>();
    for (const { from, to } of IMPORTS) edges.set(from, [...(edges.get(from) ?? []), to]);
    const done = new Set<string>();
    const circle = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
      if (done.has(file)) return undefined;
      for (const next of edges.get(file) ?? []) {
        const found = circle(next, [...path, file]);
        if (found !== undefined) return found;
      }
      done.add(file);
      return undefined;
    };
    expect(FILES.map((file) => circle(file, [])).find((found) => found !== undefined)).toBeUndefined();
  });

  test.each(Object.entries(LIBRARIES))('only %s is known by one file', (library, files) => {
    const users = [...new Set(IMPORTS.filter(({ to }) => to === library).map(({ from }) => from))];
    expect(users.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('what is slow to load is loaded only when it is used', () => {
    const heavy = new Set(['glob.ts', '@actions/github', '@actions/artifact']);
    expect(violations(IMPORTS.filter(({ to, typeOnly, lazy }) => heavy.has(to) && !typeOnly && !lazy))).toEqual([]);
  });

  test.each(['commands/check.ts', 'action-judge.ts', 'action.ts'])(
    '%s loads no YAML: only where there is a policy or a quarantine is there some to read',
    (entry) => {
      const loaded = new Set([entry]);
      for (const file of loaded)
        for (const { from, to, typeOnly, lazy } of IMPORTS) if (from === file && !typeOnly && !lazy) loaded.add(to);
      expect(loaded.size).toBeGreaterThan(10);
      expect(loaded).not.toContain('yaml');
    },
  );

  test('only the two entries set the exit status', () => {
    const sets = /\b(process\.exit|process\.exitCode|setFailed)\b/;
    expect(FILES.filter((file) => sets.test(withoutComments(SOURCES.get(file) ?? '')))).toEqual(['cli.ts', 'index.ts']);
  });

  test('only what loads a report or a diff catches one that cannot be read', () => {
    expect(FILES.filter((file) => /instanceof ReportError/.test(SOURCES.get(file) ?? ''))).toEqual([
      'load-diff.ts',
      'read-report.ts',
    ]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
