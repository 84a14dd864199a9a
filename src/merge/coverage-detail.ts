import type { CoverageUnit, FileCoverage, FileDetail, LineBranches } from '../domain/coverage.ts';
import type { Branches } from './coverage-branches.ts';
import { createPackReader, type PackReader } from './coverage-bytes.ts';
import type { LineHits } from './coverage-lines.ts';
import { ARMS, AT_LEAST } from './coverage-pack-branches.ts';
import type { Units } from './coverage-units.ts';

/** All that is known of a file, line by line. It is made anew in each call: for the files that somebody looks at, not for all at once. */
export function detailOf({ path, totals, packed }: FileCoverage): FileDetail {
  const reader = createPackReader(packed);
  const { lines, hits } = readLines(reader);
  const branches = readBranches(reader, readArms);
  return { path, lines, hits, branches, functions: readUnits(reader), statements: readUnits(reader), totals };
}

/** Its lines, and how many branches of each were taken: without their identity, and without functions and statements. */
export function linesOf({ packed }: FileCoverage): LineHits & { readonly branches: Branches } {
  const reader = createPackReader(packed);
  const { lines, hits } = readLines(reader);
  return { lines, hits, branches: readBranches(reader, skipArms) };
}

/** Its lines, ascending, without making anything of them. */
export function eachLine({ packed }: FileCoverage, visit: (line: number, hits: number) => void): void {
  const { uint } = createPackReader(packed);
  let line = 0;
  for (let left = uint(); left > 0; left--) {
    line += uint();
    visit(line, uint());
  }
}

/** Its lines with branches, ascending, and how many of those were taken. */
export function eachBranch(
  { packed }: FileCoverage,
  visit: (line: number, taken: number, total: number) => void,
): void {
  const reader = createPackReader(packed);
  const { uint } = reader;
  for (let left = 2 * uint(); left > 0; left--) uint();
  let line = 0;
  for (let left = uint(); left > 0; left--) {
    line += uint();
    const taken = uint();
    visit(line, taken, uint());
    if ((uint() & ARMS) !== 0) skipArms(reader);
  }
}

function readLines({ uint }: PackReader): LineHits {
  const length = uint();
  const lines = new Uint32Array(length);
  const hits = new Uint32Array(length);
  let line = 0;
  for (let i = 0; i < length; i++) {
    line += uint();
    lines[i] = line;
    hits[i] = uint();
  }
  return { lines, hits };
}

function readBranches(reader: PackReader, arms: (reader: PackReader) => LineBranches['arms']): Branches {
  const { uint } = reader;
  const branches = new Map<number, LineBranches>();
  let line = 0;
  for (let left = uint(); left > 0; left--) {
    line += uint();
    const taken = uint();
    const total = uint();
    const flags = uint();
    const identities = (flags & ARMS) === 0 ? undefined : arms(reader);
    branches.set(line, {
      taken,
      total,
      ...(identities === undefined ? {} : { arms: identities }),
      ...((flags & AT_LEAST) === 0 ? {} : { atLeast: true }),
    });
  }
  return branches;
}

function readArms({ uint, text }: PackReader): LineBranches['arms'] {
  const arms = new Map<string, number>();
  for (let left = uint(); left > 0; left--) arms.set(text(), uint());
  return arms;
}

function skipArms({ uint, skipText }: PackReader): undefined {
  for (let left = uint(); left > 0; left--) {
    skipText();
    uint();
  }
}

function readUnits({ uint, text }: PackReader): Units {
  const units = new Map<string, CoverageUnit>();
  for (let left = uint(); left > 0; left--) units.set(text(), { hits: uint(), count: uint() });
  return units;
}
