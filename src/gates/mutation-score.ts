import type { Diff } from '../compare/diff.ts';
import { headSpans, type Spans, spanAt } from '../compare/line-units.ts';
import { endsAlike, fileName, looseName } from '../compare/path-ends.ts';
import { countMutants, type Mutant, type Mutants } from '../domain/mutants.ts';
import { count, decimalsOf, percent, percentLimit, plural, WHOLE } from '../domain/numbers.ts';
import { meets, type Ratio } from '../domain/ratio.ts';
import type { RepoPath } from '../domain/text.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { GateSetting } from '../policy/policy.ts';
import { notWholeWords, scopeName } from './coverage-scope.ts';
import type { Check, Gate } from './gate.ts';
import { fail, notJudged, pass } from './result.ts';

/** Of the mutants on changed lines, those that a test noticed. One that was not tried counts as not noticed; one that is no program as none. */
export const mutationScore: Gate = {
  name: 'mutation-score',
  summary: 'mutants on changed lines (or on all) that a test noticed',
  limit: { key: 'min', unit: 'percent', required: true },
  narrows: ['paths', 'component', 'ignore-below'],
  options: ['lines', 'rises'],
  configure,
};

/** One mutant of three says little. */
const IGNORE_BELOW = 20;

function configure(setting: GateSetting): Check {
  const least = setting.limit ?? WHOLE;
  const limit = percentLimit(least);
  const scope = scopeName(setting);
  const isIn = pathMatcher(setting.paths);
  const ofAll = setting.lines === 'all';
  const where = ofAll ? '' : ' on changed lines';
  return ({ head: { mutants, reports }, diffs }) => {
    const unknown = { scope, actual: 'unknown', limit };
    // Of a report of which nothing could be read nobody knows what it was about.
    const broken = reports.find(
      (row) => row.state !== 'whole' && (row.mutants !== undefined || row.coverage?.files === 0),
    );
    if (broken !== undefined) {
      const sentence = `unknown, ${limit} of mutants${where} wanted: ${notWholeWords(broken)}`;
      return [fail(setting, { ...unknown, sentence, headline: 'mutation score unknown' })];
    }
    if (mutants === undefined) {
      const sentence = `unknown, ${limit} of mutants${where} wanted: no mutation report`;
      return [fail(setting, { ...unknown, sentence, headline: 'mutation score unknown' })];
    }
    if (!ofAll && diffs?.change === undefined) {
      return [notJudged(setting, 'no base', { ...unknown, sentence: 'nobody said what changed: no diff' })];
    }
    const files = [...mutants.files].filter(([path]) => isIn(path));
    if (setting.component !== undefined && files.length === 0) {
      const sentence = `0 of ${plural(mutants.files.size, 'file')} with mutants in it`;
      return [notJudged(setting, 'not comparable', { ...unknown, sentence })];
    }
    const found = ofAll || diffs?.change === undefined ? files.flatMap(([, all]) => all) : onLines(files, diffs.change);
    const counts = countMutants(found);
    const noticed = counts.killed + counts.timeout;
    const score: Ratio = {
      covered: noticed,
      total: noticed + counts.survived + counts['no-coverage'] + counts.pending,
    };
    const actual = percent(score, decimalsOf(least));
    const finding = { scope, actual, limit };
    if (score.total === 0) {
      const lost = ofAll ? 0 : unsure(mutants, diffs?.change);
      const sentence = `no mutant lies${ofAll ? ' there' : where}`;
      if (lost === 0) return [pass(setting, { ...finding, sentence })];
      const why = `${sentence}, but ${plural(lost, 'changed file')} may be one that a report names otherwise`;
      return [notJudged(setting, 'not comparable', { ...unknown, sentence: why })];
    }
    const of = `${count(score.covered)} of ${plural(score.total, 'mutant')}${where} noticed`;
    const parts = [
      ...(counts['no-coverage'] > 0 ? [`${count(counts['no-coverage'])} where no test comes`] : []),
      ...(counts.pending > 0 ? [`${count(counts.pending)} not tried`] : []),
    ];
    const more = parts.length === 0 ? '' : `; ${parts.join(', ')}`;
    if (meets(score, least)) return [pass(setting, { ...finding, sentence: `${of} (${actual} ≥ ${limit})${more}` })];
    const small = setting.ignoreBelow ?? IGNORE_BELOW;
    if (score.total < small) {
      const sentence = `${of} (${actual}): fewer than ${count(small)} are only told`;
      return [notJudged(setting, 'not required', { ...finding, sentence })];
    }
    const headline = `mutation score ${actual}, ${limit} wanted`;
    return [fail(setting, { ...finding, sentence: `${of} (${actual} < ${limit})${more}`, headline })];
  };
}

function onLines(files: readonly (readonly [RepoPath, readonly Mutant[]])[], diff: Diff): readonly Mutant[] {
  return files.flatMap(([path, all]) => {
    const changed = diff.byHead.get(path);
    if (changed === undefined) return [];
    // Which lines changed is not known: each of them may have.
    if (changed.binary && changed.edits.length === 0) return all;
    const spans = headSpans(changed.edits);
    return all.filter(({ line, endLine }) => touches(spans, line, endLine));
  });
}

function touches(spans: Spans, first: number, last: number): boolean {
  if (spanAt(spans, first) >= 0) return true;
  return spans.starts.some((start, i) => start > first && start <= last && (spans.ends[i] ?? 0) > start);
}

/** Changed files that a path of a report may mean which is not in the repository. */
function unsure({ unresolved, files, asWritten }: Mutants, diff: Diff | undefined): number {
  const names = new Set(unresolved.map((path) => fileName(looseName(path))));
  const changed = diff?.files.flatMap(({ head }) => (head === undefined || files.has(head) ? [] : [head])) ?? [];
  const isUnsure =
    asWritten === true ? endsAlike(files.keys(), true) : (path: string) => names.has(fileName(looseName(path)));
  return changed.filter(isUnsure).length;
}
