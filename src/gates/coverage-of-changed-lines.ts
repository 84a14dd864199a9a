import { measuredPatch } from '../compare/carried.ts';
import type { Coverage, Metric } from '../domain/coverage.ts';
import type { PatchCoverage } from '../domain/coverage-comparison.ts';
import { count, decimalsOf, percent, percentLimit, plural, WHOLE } from '../domain/numbers.ts';
import { meets } from '../domain/ratio.ts';
import { brokenCoverage } from '../domain/snapshot.ts';
import type { GateResult } from '../domain/verdict.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { GateSetting } from '../policy/policy.ts';
import { bounds, goneWords, linesOf, listNames, narrowed, withUnseen } from './changed-files.ts';
import { isOfBranches, METRIC_WORDS, metricOf, notWholeWords, scopeName } from './coverage-scope.ts';
import type { Check, Evidence, Gate } from './gate.ts';
import { listPlaces } from './places.ts';
import { fail, notJudged, pass } from './result.ts';

/** Lines that the diff adds or modifies and that can be covered. Nothing to cover passes, and says so. */
export const coverageOfChangedLines: Gate = {
  name: 'coverage-of-changed-lines',
  summary: 'coverage of the lines that the change adds or modifies',
  limit: { key: 'min', unit: 'percent', required: true },
  narrows: ['paths', 'component', 'metric', 'ignore-below'],
  options: ['rises', 'unmeasured'],
  exceptMetrics: ['functions', 'statements'],
  configure,
};

/** One line of three says little about how well a change is tested. */
const IGNORE_BELOW = 20;

function configure(setting: GateSetting): Check {
  return (evidence) => {
    const metric = metricOf(setting, evidence);
    const limit = percentLimit(setting.limit ?? WHOLE);
    const unknown = { scope: scopeName(setting), actual: 'unknown', limit };
    const { coverage } = evidence.head;
    const broken = brokenCoverage(evidence.head.reports);
    if (coverage === undefined || broken !== undefined) {
      const why = broken === undefined ? 'no coverage report' : notWholeWords(broken);
      const sentence = `unknown, ${limit} of changed ${METRIC_WORDS[metric]} wanted: ${why}`;
      return [fail(setting, { ...unknown, sentence, headline: 'coverage of changed lines unknown' })];
    }
    if (evidence.diffs?.change === undefined) {
      return [notJudged(setting, 'no base', { ...unknown, sentence: 'nobody said what changed: no diff' })];
    }
    const compared = evidence.comparison.coverage;
    const known = compared?.metric === metric ? compared.patch : undefined;
    const { change } = evidence.diffs;
    const base = evidence.comparison.base?.snapshot.coverage;
    const patch = known ?? measuredPatch({ head: coverage, base, change, metric, carried: compared?.carried });
    if (patch === undefined) {
      const sentence = `${METRIC_WORDS[metric]} lie on no line, so that no change of lines has any`;
      return [notJudged(setting, 'not comparable', { ...unknown, sentence })];
    }
    const own = narrowed(patch, setting.paths);
    return [unmeasuredComponent(evidence, setting, own) ?? judge({ setting, patch: own, coverage, metric })];
  };
}

/** A component of which nothing is measured has no uncovered line, and no covered one either. */
function unmeasuredComponent(
  { head, comparison, diffs }: Evidence,
  setting: GateSetting,
  { unmeasured }: PatchCoverage,
): GateResult | undefined {
  if (setting.component === undefined) return undefined;
  const isIn = pathMatcher(setting.paths);
  const all = [...(head.coverage?.files.keys() ?? [])];
  if (all.some(isIn)) return undefined;
  const limit = percentLimit(setting.limit ?? WHOLE);
  const finding = { scope: scopeName(setting), actual: 'unknown', limit };
  const before = comparison.base?.snapshot.coverage?.files;
  const lost = unmeasured.filter((path) => before?.has(diffs?.change?.byHead.get(path)?.base ?? path));
  const none = `0 of ${plural(all.length, 'measured file')} in it`;
  if (lost.length > 0) {
    const sentence = `unknown: ${none}, and of its changed files base measures ${listNames(lost)}`;
    return fail(setting, { ...finding, sentence, headline: `coverage of ${finding.scope} unknown` });
  }
  if (unmeasured.length === 0 && [...(before?.keys() ?? [])].some(isIn))
    return pass(setting, { ...finding, actual: 'n/a', sentence: `nothing changed in it, and ${none}` });
  return notJudged(setting, 'not comparable', { ...finding, sentence: none });
}

interface Measured {
  readonly setting: GateSetting;
  readonly patch: PatchCoverage;
  readonly coverage: Coverage;
  readonly metric: Metric;
}

function judge({ setting, patch: measured, coverage, metric }: Measured): GateResult {
  const patch = withUnseen(measured, setting, metric);
  const least = setting.limit ?? WHOLE;
  const limit = percentLimit(least);
  const scope = scopeName(setting);
  const words = `changed ${METRIC_WORDS[metric]}`;
  const { ratio } = patch;
  const actual = percent(ratio, decimalsOf(least));
  const finding = { scope, actual, limit };
  const of = `${count(ratio.covered)} of ${count(ratio.total)} ${words}`;
  const headline = `${actual} of changed lines covered, ${limit} wanted`;

  const bound = patch.files.filter(({ path }) => coverage.files.get(path)?.branchesAtLeast === true).length;
  if (bound > 0 && isOfBranches(metric)) {
    const sentence = `${words} are a lower bound: reports of ${plural(bound, 'file')} do not say which branch was taken`;
    return notJudged(setting, 'not comparable', { ...finding, actual: 'unknown', sentence });
  }
  const { carried = [], lost = [], unseen = [] } = patch;
  const gone = [...lost, ...unseen];
  const small = setting.ignoreBelow ?? IGNORE_BELOW;
  const isSmall = ratio.total + linesOf(gone) < small;
  const hidden = [...patch.withoutLines, ...patch.unknownLines, ...carried.map(({ path }) => path)];
  if (hidden.length > 0) {
    const { worst, best } = bounds(patch, { coverage, metric });
    if (worst !== undefined && meets(worst, least)) {
      const sentence = `${of} (${actual} ≥ ${limit}), and so with any line of ${plural(hidden.length, 'file')} whose changes are not known`;
      return pass(setting, { ...finding, sentence });
    }
    const unmeasured = linesOf(carried);
    if (hidden.length === carried.length && ratio.total + unmeasured + linesOf(gone) < small) {
      const sentence = `${of} covered, ${plural(unmeasured, 'line')} of ${listNames(hidden)} not measured: fewer than ${count(small)} are only told`;
      return notJudged(setting, 'not required', { ...finding, sentence });
    }
    const why =
      carried.length > 0
        ? 'not measured here, only carried:'
        : patch.withoutLines.length > 0
          ? 'the report has only totals of'
          : 'the diff does not show the lines of';
    const low = best !== undefined && !meets(best, least) ? `at most ${percent(best, decimalsOf(least))}` : 'unknown';
    const sentence = `${low === 'unknown' ? 'unknown for' : `${low} of`} ${words}, ${limit} wanted: ${why} ${listNames(hidden)}`;
    const title =
      low === 'unknown' ? 'coverage of changed lines unknown' : `${low} of changed lines covered, ${limit} wanted`;
    return fail(setting, { scope, actual: low, limit, sentence, headline: title });
  }
  if (gone.length > 0) {
    const { worst, best } = bounds(patch, { coverage, metric });
    const isSure = (worst !== undefined && meets(worst, least)) || (best !== undefined && !meets(best, least));
    if (!isSure || isSmall) {
      const told = isSmall ? `: fewer than ${count(small)} lines are only told` : '';
      const sentence = `${of} covered, and ${goneWords({ lost, unseen })}${told}`;
      return notJudged(setting, isSmall ? 'not required' : 'not comparable', {
        ...finding,
        actual: 'unknown',
        sentence,
        ...(lost.length > 0 ? {} : { headline: `${plural(unseen.length, 'new file')} in no report` }),
      });
    }
  }
  const unsure =
    patch.unsure.length === 0
      ? ''
      : `; ${plural(patch.unsure.length, 'file')} may be one that a report names otherwise`;
  if (ratio.total === 0) {
    const among = plural(patch.unmeasured.length, 'changed file');
    if (unsure === '') return pass(setting, { ...finding, sentence: `nothing to cover: 0 ${words}` });
    const sentence = `0 ${words}, but of ${among} ${count(patch.unsure.length)} may be one that a report names otherwise`;
    return notJudged(setting, 'not comparable', { ...finding, actual: 'unknown', sentence });
  }
  if (meets(ratio, least)) {
    const sentence = `${of} covered (${actual} ≥ ${limit})${unsure}`;
    // A report measures one of them and says so little of its path that another file could be meant.
    const isLeftOut =
      patch.unsure.length > 0 &&
      (coverage.asWritten === true || patch.unsure.some((path) => isEndOf(path, coverage.unresolved)));
    return isLeftOut
      ? notJudged(setting, 'not comparable', { ...finding, sentence })
      : pass(setting, { ...finding, sentence });
  }
  if (isSmall) {
    const sentence = `${of} covered (${actual}): fewer than ${count(small)} are only told`;
    return notJudged(setting, 'not required', { ...finding, sentence });
  }
  const start = `${of} covered (${actual} < ${limit})${unsure}`;
  return fail(setting, { ...finding, sentence: start + listPlaces(patch.files, { start, scope, metric }), headline });
}

/** Whether one of the written paths is the end of the path, with a folder at least: a name alone says little. */
function isEndOf(path: string, written: readonly string[]): boolean {
  return written.some((end) => end.includes('/') && `/${path}`.endsWith(`/${end}`));
}
