import { percent, plural } from '../../domain/numbers.ts';
import type { Judgement } from '../../domain/verdict.ts';
import { mostUncovered, rangeText } from '../../gates/places.ts';
import { inNoReport, patchNotes, patchWords } from '../changed-lines.ts';
import { ofTotal } from '../numbers.ts';
import { codeElement, htmlTable, safe } from './markup.ts';

/** Rows of the table. */
const ROWS = 1000;

/** Changed files with something to cover, those first that miss most. */
export function changedLines(judgement: Judgement): string {
  const { comparison } = judgement;
  const { coverage } = comparison;
  const patch = coverage?.patch;
  if (coverage === undefined || patch === undefined) return '';
  const said = `<p>${safe([patchWords(patch, coverage), ...patchNotes(patch)].join('; '))}</p>${noReport(inNoReport(judgement))}`;
  const all = [...mostUncovered(patch.files), ...patch.files.filter(({ ratio }) => ratio.covered === ratio.total)];
  if (all.length === 0) return said;
  const rows = all
    .slice(0, ROWS)
    .map(({ path, ratio, uncovered, partial }) => [
      codeElement(path),
      safe(ofTotal(ratio)),
      safe(percent(ratio)),
      rangeText(uncovered),
      rangeText(partial),
    ]);
  const columns = [
    { title: 'File' },
    { title: 'Covered', number: true },
    { title: 'Share', number: true },
    { title: 'Lines not covered' },
    { title: 'Lines with a branch not taken' },
  ];
  const shown = all.length > ROWS ? `, the first ${ROWS} of them` : '';
  return `${said}\n${htmlTable(`${plural(all.length, 'changed file')} with something to cover${shown}`, columns, rows)}`;
}

function noReport(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const more = paths.length > ROWS ? ` and ${plural(paths.length - ROWS, 'other file')}` : '';
  return `\n<p>In no report: ${paths.slice(0, ROWS).map(codeElement).join(', ')}${more}</p>`;
}
