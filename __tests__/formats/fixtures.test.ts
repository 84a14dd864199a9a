import { Buffer } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { FORMATS } from '../../src/formats/index.ts';
import { countFiles } from './support/coverage.ts';
import { goldenOf } from './support/golden.ts';
import { countsOf, type Reading, readReport } from './support/reading.ts';

/*
 * Every report that a real tool wrote (`producers/<tool>/make.sh` remakes them) is read as its golden beside it says, and as the
 * tool's own console said (`producers/<tool>/console.json`: path below `reports` → counts). `UPDATE_GOLDENS=1` rewrites the goldens.
 */

const PRODUCERS = path.join(import.meta.dirname, '../fixtures/producers');
const update = process.env.UPDATE_GOLDENS === '1';

interface Fixture {
  readonly producer: string;
  /** Below `reports`, with forward slashes. */
  readonly name: string;
  readonly file: string;
}

const fixtures: readonly Fixture[] = readdirSync(PRODUCERS)
  .sort()
  .flatMap((producer) => {
    const reports = path.join(PRODUCERS, producer, 'reports');
    if (!existsSync(reports)) return [];
    return readdirSync(reports, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.golden'))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => ({ producer, name: path.relative(reports, file).replaceAll('\\', '/'), file }));
  });

const table = fixtures.map((fixture): [string, Fixture] => [`${fixture.producer}/${fixture.name}`, fixture]);

function read({ file, name }: Fixture, change: (bytes: Buffer) => Buffer = (bytes) => bytes): Reading {
  return readReport(change(readFileSync(file)), name);
}

function totals(reading: Reading): Readonly<Record<string, number>> {
  const files = countFiles(reading.batches.flatMap((batch) => batch.files ?? []));
  const mutants = reading.batches.flatMap((batch) => batch.mutants ?? []);
  const sum = (pick: (file: (typeof files)[number]) => number) => files.reduce((all, file) => all + pick(file), 0);
  return {
    ...countsOf(reading),
    files: files.length,
    linesCovered: sum(({ lines }) => lines.covered),
    linesTotal: sum(({ lines }) => lines.total),
    branchesCovered: sum(({ branches }) => branches.covered),
    branchesTotal: sum(({ branches }) => branches.total),
    functionsCovered: sum(({ functions }) => functions.covered),
    functionsTotal: sum(({ functions }) => functions.total),
    statementsCovered: sum(({ statements }) => statements.covered),
    statementsTotal: sum(({ statements }) => statements.total),
    mutants: mutants.length,
    detected: mutants.filter(({ status }) => status === 'killed' || status === 'timeout').length,
  };
}

const consoles = [...new Set(fixtures.map(({ producer }) => producer))].flatMap((producer) => {
  const file = path.join(PRODUCERS, producer, 'console.json');
  if (!existsSync(file)) return [];
  const counts: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(counts).map(([name, said]) => ({ producer, name, said }));
});

describe('the reports of real tools', () => {
  test.each(table)('%s is read as its golden says', (_, fixture) => {
    const reading = read(fixture);
    expect(reading.claimedBy.length).toBeLessThanOrEqual(1);
    const golden = `${fixture.file}.golden`;
    const read_ = goldenOf(reading);
    if (update) writeFileSync(golden, read_);
    expect(read_).toBe(readFileSync(golden, 'utf8'));
  });

  test.each(consoles)('$producer/$name has the counts that the tool printed', ({ producer, name, said }) => {
    const fixture = fixtures.find((one) => one.producer === producer && one.name === name);
    if (fixture === undefined) throw new Error(`console.json names ${name}, which is not among the reports`);
    const all = totals(read(fixture));
    expect(Object.fromEntries(Object.keys(said).map((key) => [key, all[key]]))).toEqual(said);
  });

  test('no golden is left of a report that is gone', () => {
    const goldens = readdirSync(PRODUCERS, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.golden'),
    );
    expect(goldens.filter((name) => !existsSync(path.join(PRODUCERS, name.slice(0, -'.golden'.length))))).toEqual([]);
  });

  test('every format has one', () => {
    const seen = new Set(fixtures.flatMap((fixture) => read(fixture).claimedBy));
    expect(FORMATS.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
  });
});

const failures = (reading: Reading) => {
  const { failed, collectionErrors } = countsOf(reading);
  return failed + collectionErrors;
};
/** Whether a reader of the result would take it for a complete report. */
const looksWhole = ({ format, state, batches }: Reading) =>
  format !== undefined &&
  state === 'whole' &&
  !batches.some(({ diagnostics = [] }) => diagnostics.some(({ level }) => level === 'error'));

const claimed = table.filter(([, fixture]) => read(fixture).format !== undefined);
const isXml = (bytes: Buffer) => bytes.toString('latin1').trimStart().startsWith('<');

describe('damage to the reports of real tools', () => {
  test.each(claimed)('%s cut anywhere is no smaller green report', (_, fixture) => {
    const whole = failures(read(fixture));
    for (const share of [0.1, 0.25, 0.5, 0.75, 0.9, 0.97]) {
      const cut = read(fixture, (bytes) => bytes.subarray(0, Math.floor(bytes.length * share)));
      if (looksWhole(cut)) expect([share, failures(cut)]).toEqual([share, whole]);
    }
  });

  test.each(claimed)('%s reads the same in blocks of any size', (_, fixture) => {
    const whole = goldenOf(read(fixture));
    const bytes = readFileSync(fixture.file);
    for (const size of [1, 7, 1024]) {
      if (bytes.length / size < 100_000) expect(goldenOf(readReport(bytes, fixture.name, size))).toBe(whole);
    }
  });

  test.each(claimed)('%s with a byte order mark is the same report', (_, fixture) => {
    const marked = read(fixture, (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]));
    const known = /^(?:efbbbf|fffe|feff|1f8b)/.test(readFileSync(fixture.file).subarray(0, 3).toString('hex'));
    if (!known) expect(goldenOf(marked)).toBe(goldenOf(read(fixture)));
  });

  test.each(claimed.filter(([, { file }]) => isXml(readFileSync(file))))(
    '%s in UTF-16 is the same report',
    (_, fixture) => {
      const whole = goldenOf(read(fixture));
      const utf16 = (bytes: Buffer) => Buffer.from(`\ufeff${bytes.toString('utf8').replace(/^\ufeff/, '')}`, 'utf16le');
      expect(goldenOf(read(fixture, utf16))).toBe(whole);
      expect(goldenOf(read(fixture, (bytes) => utf16(bytes).swap16()))).toBe(whole);
    },
  );

  test('an empty file is claimed by no format', () => {
    expect(readReport(new Uint8Array(0), 'empty').claimedBy).toEqual([]);
    expect(readReport(Buffer.from(' \n'), 'blank').claimedBy).toEqual([]);
  });
});
