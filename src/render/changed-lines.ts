import { createHash } from 'node:crypto';
import { mayHoldTests } from '../compare/definitions.ts';
import { kindOf } from '../compare/unseen.ts';
import type { Comparison } from '../domain/comparison.ts';
import type {
  CoverageComparison,
  CoverageDelta,
  LineRange,
  PatchCoverage,
  PatchFile,
} from '../domain/coverage-comparison.ts';
import { count, percent, plural, points } from '../domain/numbers.ts';
import type { Judgement } from '../domain/verdict.ts';
import { mostUncovered } from '../gates/places.ts';
import { code } from './markdown.ts';
import { ofTotal } from './numbers.ts';
import { oneLine } from './plain.ts';
import type { RenderContext } from './renderer.ts';

export interface ChangedLinesLimits {
  readonly files: number;
  /** Of each file. */
  readonly ranges: number;
}

/** `**Changed lines** 41 of 52 covered (78.84 %) · not covered: …`; `undefined`: nobody knows what changed. */
export function changedLinesLine(
  { comparison }: Judgement,
  context: RenderContext,
  limits: ChangedLinesLimits,
): string | undefined {
  const { coverage } = comparison;
  const patch = coverage?.patch;
  if (coverage === undefined || patch === undefined) return undefined;
  const places = mostUncovered(patch.files);
  const shown = places.slice(0, limits.files).map((file) => placesOf(file, context, limits.ranges));
  const more = places.length - shown.length;
  return [
    `**Changed lines** ${patchWords(patch, coverage)}`,
    ...(shown.length === 0
      ? []
      : [`not covered: ${shown.join(' · ')}${more > 0 ? ` and ${plural(more, 'other file')}` : ''}`]),
    ...patchNotes(patch, (paths) => `: ${namesOf(paths, limits.files)}`),
  ].join(' · ');
}

/** `41 of 52 covered (78.84 %)`; of lines that nobody measured none is claimed, and the notes say which. */
export function patchWords(patch: PatchCoverage, { broken, components = [] }: CoverageComparison): string {
  const { ratio } = patch;
  const isUnknown = broken !== undefined || components.some(({ unknownFiles = 0 }) => unknownFiles > 0);
  if (ratio.total === 0) return patchNotes(patch).length > 0 || isUnknown ? 'unknown' : 'nothing to cover';
  return `${ofTotal(ratio)} covered (${percent(ratio)})`;
}

/** What the number does not say. `names`: of new files that are in no report, where there is room for them. */
export function patchNotes(
  patch: PatchCoverage,
  names: (paths: readonly string[]) => string = () => '',
): readonly string[] {
  const { withoutLines, unknownLines, unsure, carried = [], lost = [], unseen = [] } = patch;
  const notes: string[] = [];
  if (carried.length > 0) {
    const lines = carried.reduce((sum, each) => sum + each.lines, 0);
    notes.push(
      `not measured here: ${plural(lines, 'line')} of ${plural(carried.length, 'file')} whose coverage is carried`,
    );
  }
  if (lost.length > 0) {
    const lines = lost.reduce((sum, each) => sum + each.lines, 0);
    notes.push(`not measured here: ${plural(lines, 'line')} of ${plural(lost.length, 'file')} that base measures`);
  }
  if (withoutLines.length > 0)
    notes.push(`not known of ${plural(withoutLines.length, 'file')} of which the report has only totals`);
  if (unknownLines.length > 0)
    notes.push(`not known of ${plural(unknownLines.length, 'file')} of which the diff shows no lines`);
  if (unsure.length > 0)
    notes.push(`${plural(unsure.length, 'changed file')} may be one that a report names otherwise`);
  if (unseen.length > 0) {
    const lines = unseen.reduce((sum, each) => sum + each.lines, 0);
    notes.push(
      `in no report: ${plural(lines, 'line')} of ${plural(unseen.length, 'new file')}${names(unseen.map(({ path }) => path))}`,
    );
  }
  return notes;
}

function namesOf(paths: readonly string[], most: number): string {
  const more = paths.length - most;
  const names = paths.slice(0, most).map((path) => code(path, 160));
  return `${names.join(', ')}${more > 0 ? ` and ${plural(more, 'other file')}` : ''}`;
}

/**
 * Changed files of the kinds that the reports measure, by the ends of their names, which no report has: no test loads them, or they are left
 * out. Tests are not measured as a rule.
 */
export function inNoReport({ comparison, head }: Pick<Judgement, 'comparison' | 'head'>): readonly string[] {
  const patch = comparison.coverage?.patch;
  if (patch === undefined) return [];
  const kinds = new Set([...(head.snapshot.coverage?.files.keys() ?? [])].map(kindOf));
  const told = new Set([...(patch.lost ?? []).map(({ path }) => path), ...patch.unsure]);
  return patch.unmeasured.filter((path) => kinds.has(kindOf(path)) && !mayHoldTests(path) && !told.has(path));
}

function placesOf({ path, uncovered }: PatchFile, context: RenderContext, most: number): string {
  const ranges = uncovered.slice(0, most).map((range) => rangeLink(path, range, context));
  const more = uncovered.length - ranges.length;
  return `${code(path, 160)} ${ranges.join(', ')}${more > 0 ? ` and ${count(more)} more` : ''}`;
}

/** GitHub names a file of a diff by the hash of its path: nothing of the path is in the link. */
function rangeLink(path: string, { first, last }: LineRange, { repositoryUrl, pullRequest }: RenderContext): string {
  const words = first === last ? String(first) : `${first}–${last}`;
  if (repositoryUrl === undefined || pullRequest === undefined) return words;
  const anchor = `diff-${createHash('sha256').update(path).digest('hex')}R${first}${first === last ? '' : `-R${last}`}`;
  return `[${words}](${repositoryUrl}/pull/${pullRequest}/files#${anchor})`;
}

/** The difference in three parts that add up to it. */
export interface DeltaWords {
  readonly changed: string;
  readonly deleted: string;
  readonly indirect: string;
}

export function deltaWords({ base, withoutDeleted, untouched, head }: CoverageDelta): DeltaWords {
  return {
    changed: points(head, untouched),
    deleted: points(withoutDeleted, base),
    indirect: points(untouched, withoutDeleted),
  };
}

/** `changed lines −0.5 pp · deleted code ±0 pp · lines that nobody touched −0.2 pp`; `undefined`: there is nothing to explain. */
export function deltaLine({ coverage }: Pick<Comparison, 'coverage'>): string | undefined {
  if (coverage?.delta === undefined || coverage.caveats.length > 0) return undefined;
  const { changed, deleted, indirect } = deltaWords(coverage.delta);
  if ([changed, deleted, indirect].every((each) => each === '±0 pp' || each === 'n/a')) return undefined;
  return `changed lines ${changed} · deleted code ${deleted} · lines that nobody touched ${indirect}`;
}

/** `src/pay.ts:14-19`, as an editor opens it, those files first that have most. */
export function uncoveredPlaces({ coverage }: Comparison): readonly string[] {
  return mostUncovered(coverage?.patch?.files ?? []).flatMap(({ path, uncovered }) =>
    uncovered.map(({ first, last }) => `${oneLine(path)}:${first === last ? first : `${first}-${last}`}`),
  );
}
