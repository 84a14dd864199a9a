import { adjustedBaseOf } from '../compare/coverage-delta.ts';
import { partOf } from '../compare/coverage-part.ts';
import type { Metric } from '../domain/coverage.ts';
import { count, decimalsOf, percent, points, pointsLimit } from '../domain/numbers.ts';
import { dropMicro, type Ratio } from '../domain/ratio.ts';
import type { ReportRow } from '../domain/snapshot.ts';
import { suiteOfReport } from '../merge/entries.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { GateSetting } from '../policy/policy.ts';
import {
  carriedWords,
  METRIC_WORDS,
  type Measured,
  measure,
  metricOf,
  ofSuite,
  type Part,
  scopeName,
} from './coverage-scope.ts';
import type { Check, Evidence, Gate } from './gate.ts';
import { fail, noBase, notJudged, pass } from './result.ts';

const HALF_A_POINT = 500_000;

/** Covered code that the diff deletes is taken out of base first, where there is a diff: deleting it never blocks by itself. */
export const coverageDrop: Gate = {
  name: 'coverage-drop',
  summary: 'by how much coverage falls against base',
  limit: { key: 'max', unit: 'points', required: false, default: HALF_A_POINT },
  narrows: ['suite', 'paths', 'component', 'metric'],
  options: ['compare'],
  configure,
};

function configure(setting: GateSetting): Check {
  const most = setting.limit ?? HALF_A_POINT;
  const limit = pointsLimit(most);
  const scope = scopeName(setting);
  return (evidence) => {
    const metric = metricOf(setting, evidence);
    const head = sideOf(evidence, setting, 'head');
    const base = sideOf(evidence, setting, 'base');
    const unknown = { scope, actual: 'unknown', limit };
    if (head.kind === 'absent') {
      if (isUnasked(evidence, setting, base)) return [];
      const before = base?.kind === 'measured' ? `; base has ${percent(base.ratio)} of ${METRIC_WORDS[metric]}` : '';
      return [
        fail(setting, { ...unknown, sentence: `unknown: ${head.reason}${before}`, headline: 'coverage unknown' }),
      ];
    }
    if (base === undefined)
      return [notJudged(setting, 'no base', { ...unknown, sentence: noBase(evidence.comparison.noBase) })];
    if (base.kind === 'absent')
      return [notJudged(setting, 'no base', { ...unknown, sentence: `on base: ${base.reason}` })];
    if (head.kind === 'lower bound')
      return [notJudged(setting, 'not comparable', { ...unknown, sentence: head.reason })];
    if (base.kind === 'lower bound')
      return [notJudged(setting, 'not comparable', { ...unknown, sentence: `on base ${base.reason}` })];
    const [caveat] = evidence.comparison.coverage?.caveats ?? [];
    if (caveat !== undefined && setting.compare !== 'any')
      return [notJudged(setting, 'not comparable', { ...unknown, sentence: caveat })];
    const judged = adjusted(evidence, setting, { metric, head: head.ratio, base: base.ratio }) ?? base.ratio;
    const drop = dropMicro(judged, head.ratio);
    const besides = carriedWords(evidence, setting, metric) + otherReports(evidence, setting);
    const shown = tell({ head: head.ratio, base: base.ratio, judged, drop, most, metric, besides });
    if (drop !== undefined && drop > most && setting.suite !== undefined && judged === base.ratio) {
      const deleted = mayBeDeleted(evidence, base.ratio);
      const atBest = dropMicro(without(base.ratio, deleted), head.ratio);
      if (atBest === undefined || atBest <= most) {
        const sentence = `${shown.sentence}: up to ${count(deleted)} covered lines of it may be deleted`;
        return [notJudged(setting, 'not comparable', { ...unknown, sentence })];
      }
    }
    const finding = { scope, actual: shown.delta, limit };
    if (drop === undefined || drop <= most) return [pass(setting, { ...finding, sentence: shown.sentence })];
    return [
      fail(setting, {
        ...finding,
        sentence: shown.sentence,
        headline: `coverage${scope === '' ? '' : ` of ${scope}`} ${percent(head.ratio)} (${shown.delta})`,
      }),
    ];
  };
}

function sideOf(evidence: Evidence, setting: GateSetting, side: 'head'): Measured;
function sideOf(evidence: Evidence, setting: GateSetting, side: 'base'): Measured | undefined;
function sideOf(evidence: Evidence, setting: GateSetting, side: 'head' | 'base'): Measured | undefined {
  const snapshot = side === 'head' ? evidence.head : evidence.comparison.base?.snapshot;
  if (snapshot === undefined) return undefined;
  return setting.suite === undefined
    ? measure(snapshot, partOfSide(evidence, setting, side), metricOf(setting, evidence))
    : ofSuite(setting.suite, evidence, side);
}

/** Base is looked at by where its files lie now: that one is moved out is no loss. */
function partOfSide({ diffs }: Evidence, { paths }: GateSetting, side: 'head' | 'base'): Part {
  const renamed = diffs?.sinceBase?.renamed;
  return side === 'head' || renamed === undefined ? { paths } : { paths, now: (path) => renamed.get(path) ?? path };
}

/** Nobody asked for coverage: the gate is a default, no coverage report is named, and base has none. Then there is nothing to say. */
function isUnasked({ head, named }: Evidence, { line }: GateSetting, base: Measured | undefined): boolean {
  // A mutation report that was named for coverage is none.
  const isNamed = named?.coverage === true && head.mutants === undefined;
  return line === undefined && !isNamed && head.coverage === undefined && base?.kind !== 'measured';
}

interface Numbers {
  readonly metric: Metric;
  readonly head: Ratio;
  readonly base: Ratio;
}

/** The comparison knows it for everything, in its own metric. Of a suite nobody knows the lines, unless it is all there is. */
function adjusted(
  { comparison, head, diffs }: Evidence,
  { suite, paths }: GateSetting,
  { metric, head: now, base: before }: Numbers,
): Ratio | undefined {
  const whole = comparison.coverage;
  if (suite !== undefined)
    return isSame(whole?.head, now) && isSame(whole?.base, before) ? whole?.adjustedBase : undefined;
  if (paths.length === 0 && whole?.metric === metric) return whole.adjustedBase;
  const diff = diffs?.sinceBase;
  const sides = partOf({ head: head.coverage, base: comparison.base?.snapshot.coverage, diff }, pathMatcher(paths));
  if (diff === undefined || sides.head === undefined || sides.base === undefined) return undefined;
  return adjustedBaseOf({ head: sides.head, base: sides.base, diff, metric });
}

function isSame(a: Ratio | undefined, b: Ratio): boolean {
  return a?.covered === b.covered && a.total === b.total;
}

/** So many covered lines of a suite may lie in what the diff deletes: no more than of all suites together. */
function mayBeDeleted({ comparison }: Evidence, base: Ratio): number {
  const delta = comparison.coverage?.delta;
  if (delta === undefined) return 0;
  return Math.min(base.covered, delta.base.covered - delta.withoutDeleted.covered);
}

function without({ covered, total }: Ratio, deleted: number): Ratio {
  return { covered: covered - deleted, total: total - deleted };
}

/** As many reports as on base, and not the same. They may only have other names, so that it is told and no more. */
function otherReports({ comparison, head }: Evidence, { suite }: GateSetting): string {
  const base = comparison.base?.snapshot.reports ?? [];
  const names = (reports: readonly ReportRow[]) =>
    reports.flatMap((row) => (row.coverage === undefined ? [] : suiteOfReport(row.path)));
  const before = names(base);
  const isNew = (name: string) =>
    before.every((old) => !`/${old}`.endsWith(`/${name}`) && !`/${name}`.endsWith(`/${old}`));
  const now = names(head.reports);
  return suite === undefined && now.length === before.length && now.some(isNew) ? ', by other reports' : '';
}

interface Drop {
  readonly head: Ratio;
  readonly base: Ratio;
  /** Base without deleted code. */
  readonly judged: Ratio;
  readonly drop: number | undefined;
  readonly most: number;
  readonly metric: Metric;
  /** `, 204 carried from 4f2c91a` */
  readonly besides: string;
}

/** `81.4 % → 81.2 % of lines (−0.2 pp, limit 0.5 pp; 814 of 1,000 → 812 of 1,000)` */
function tell({ head, base, judged, drop, most, metric, besides }: Drop): {
  readonly delta: string;
  readonly sentence: string;
} {
  const decimals = Math.max(decimalsOf(most), drop !== undefined && drop > most ? decimalsToTell(drop, most) : 0);
  const delta = points(head, base, decimals);
  const deleted = points(judged, base, decimals);
  const of = deleted === '±0 pp' || deleted === 'n/a' ? '' : `, of which ${deleted} by deleted code`;
  const sides = `${count(base.covered)} of ${count(base.total)} → ${count(head.covered)} of ${count(head.total)}`;
  return {
    delta,
    sentence: `${percent(base)} → ${percent(head)} of ${METRIC_WORDS[metric]} (${delta}${of}, limit ${pointsLimit(most)}; ${sides}${besides})`,
  };
}

/** A drop of 0.504 with a limit of 0.5 must not be shown as 0.5. */
function decimalsToTell(drop: number, most: number): number {
  for (let decimals = 2; decimals < 6; decimals++) {
    const unit = 10 ** (6 - decimals);
    // The exact drop lies just below `drop`, which was rounded up.
    if (Math.floor((drop - 1) / unit) > Math.floor(most / unit)) return decimals;
  }
  return 6;
}
