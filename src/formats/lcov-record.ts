import type { Ratio } from '../domain/ratio.ts';
import type { ReportedFile } from './format.ts';
import { type LcovFunctions, lcovFunctions } from './lcov-functions.ts';

/** What a record declares without detail: found and hit. */
export const DECLARED = ['LF', 'LH', 'FNF', 'FNH', 'BRF', 'BRH'] as const;
export type Declared = (typeof DECLARED)[number];

/** Branches, each with its identity. */
export interface ArmColumns {
  readonly lines: number[];
  readonly arms: string[];
  readonly hits: number[];
}

/** From `SF` to `end_of_record`. */
export interface LcovRecord {
  readonly path: string;
  /** Line of its `SF`. */
  readonly at: number;
  readonly lines: number[];
  readonly hits: number[];
  readonly branches: ArmColumns;
  readonly functions: LcovFunctions;
  readonly declared: Map<Declared, number>;
}

export function lcovRecord(
  { path, at }: Pick<LcovRecord, 'path' | 'at'>,
  oddHits: (why: string, line: number) => void,
): LcovRecord {
  return {
    path,
    at,
    lines: [],
    hits: [],
    branches: { lines: [], arms: [], hits: [] },
    functions: lcovFunctions(oddHits),
    declared: new Map(),
  };
}

export function reportedFile({ path, lines, hits, branches, functions, declared }: LcovRecord): ReportedFile {
  const units = functions.units();
  const totals = {
    ...(lines.length === 0 ? declaredRatio('lines', declared.get('LF'), declared.get('LH')) : {}),
    ...(branches.lines.length === 0 ? declaredRatio('branches', declared.get('BRF'), declared.get('BRH')) : {}),
    ...(units.length === 0 ? declaredRatio('functions', declared.get('FNF'), declared.get('FNH')) : {}),
  };
  return {
    path,
    lines,
    hits,
    ...(branches.lines.length === 0 ? {} : { branchColumns: branches }),
    ...(units.length === 0 ? {} : { functions: units }),
    ...(Object.keys(totals).length === 0 ? {} : { totals }),
  };
}

function declaredRatio<Kind extends string>(kind: Kind, found = 0, hit = 0): Partial<Record<Kind, Ratio>> {
  if (found === 0 || hit > found) return {};
  const ratio: Partial<Record<Kind, Ratio>> = {};
  ratio[kind] = { covered: hit, total: found };
  return ratio;
}
