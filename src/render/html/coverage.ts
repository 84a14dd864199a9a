import type { Judgement } from '../../domain/verdict.ts';
import { fileRatio } from '../../merge/coverage-totals.ts';
import { coverageMap } from '../charts/coverage-map.ts';
import { FILES } from './lists.ts';

/** All files as a picture and as a table that the script sorts and filters. */
export function coverageSection({ comparison, head }: Judgement): string {
  const metric = comparison.coverage?.metric ?? 'lines';
  const files = [...(head.snapshot.coverage?.files.values() ?? [])].flatMap((file) => {
    const ratio = fileRatio(file, metric);
    return ratio === undefined ? [] : [{ path: file.path, ratio }];
  });
  const map = coverageMap(files, metric);
  return map === ''
    ? FILES
    : `<p><a href="#files">To the table of files</a></p>\n<div class="scroll">${map}</div>\n${FILES}`;
}
