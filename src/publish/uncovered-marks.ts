import type { LineRange, PatchFile } from '../domain/coverage-comparison.ts';
import { plural } from '../domain/numbers.ts';
import { byText } from '../domain/text.ts';
import type { Judgement } from '../domain/verdict.ts';
import type { Annotation } from './annotation.ts';
import { isSafePath } from './safe-path.ts';

interface Place {
  readonly file: PatchFile;
  readonly range: LineRange;
}

/**
 * Uncovered changed lines as marks, at most so many: new files first, then the files that miss most, of each the longest ranges. The last one
 * says how many others there are.
 */
export function uncoveredMarks({ comparison }: Judgement, most: number): readonly Required<Annotation>[] {
  if (comparison.coverage?.broken !== undefined || most <= 0) return [];
  const places = (comparison.coverage?.patch?.files ?? [])
    .filter(({ path }) => isSafePath(path))
    .flatMap((file) => file.uncovered.map((range): Place => ({ file, range })))
    .sort(byImportance);
  const shown = places.slice(0, most);
  const rest = places.slice(most);
  return shown.map(({ file, range: { first, last } }, index) => {
    const lines = first === last ? 'This changed line is' : `These changed lines (${first}–${last}) are`;
    const more = index === shown.length - 1 && rest.length > 0 ? `. ${leftOut(rest)}` : '';
    return {
      level: 'notice',
      title: 'Not covered',
      message: `${lines} run by no test${more}`,
      file: file.path,
      line: first,
      endLine: last,
    };
  });
}

function byImportance(a: Place, b: Place): number {
  const isNew = Number(b.file.isNew === true) - Number(a.file.isNew === true);
  const length = ({ first, last }: LineRange) => last - first;
  return (
    isNew ||
    missed(b.file) - missed(a.file) ||
    byText(a.file.path, b.file.path) ||
    length(b.range) - length(a.range) ||
    a.range.first - b.range.first
  );
}

function missed({ ratio }: PatchFile): number {
  return ratio.total - ratio.covered;
}

/** `14 other places in 3 files are not marked` */
function leftOut(rest: readonly Place[]): string {
  const files = new Set(rest.map(({ file }) => file.path)).size;
  return `${plural(rest.length, 'other place')} in ${plural(files, 'file')} ${rest.length === 1 ? 'is' : 'are'} not marked: the job summary has them`;
}
