import { plural } from '../domain/numbers.ts';
import type { Judgement } from '../domain/verdict.ts';
import { inNoReport, patchNotes, patchWords, uncoveredPlaces } from './changed-lines.ts';
import { oneLine } from './plain.ts';
import type { Stylist } from './style.ts';

/** Ranges of uncovered changed lines, before `and 12 others`. */
const PLACES = 20;

/** `Changed lines  41 of 52 covered (78.84 %)` and where the others are, as an editor opens them. */
export function changedLines(judgement: Judgement, style: Stylist): readonly string[] {
  const { comparison } = judgement;
  const { coverage } = comparison;
  const patch = coverage?.patch;
  if (coverage === undefined || patch === undefined) return [];
  const places = uncoveredPlaces(comparison);
  const more = places.length - PLACES;
  return [
    `${style('bold', 'Changed lines')}  ${[patchWords(patch, coverage), ...patchNotes(patch)].join('; ')}`,
    ...places.slice(0, PLACES).map((place) => `  ${place}`),
    ...noReportLine(inNoReport(judgement)),
    ...(more > 0 ? [`  and ${plural(more, 'other place')} that no test runs: --json or --html has them`] : []),
  ];
}

/** Names, before `and 12 others`. */
const NAMES = 5;

function noReportLine(paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const more = paths.length - NAMES;
  const names = paths.slice(0, NAMES).map(oneLine).join(', ');
  return [`  in no report: ${names}${more > 0 ? ` and ${plural(more, 'other file')}` : ''}`];
}
