import type { Comparison } from '../domain/comparison.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { plural } from '../domain/numbers.ts';
import { oneLine } from '../domain/printable.ts';
import type { Policy } from './policy.ts';
import { componentWords } from './wording.ts';

/** Components of which nothing is measured here although something is: a wrong glob looks like a package that did not run. */
export function unmeasuredComponents(
  { file, components = [] }: Policy,
  { coverage }: Pick<Comparison, 'coverage'>,
): readonly Diagnostic[] {
  if (coverage?.head === undefined || coverage.broken !== undefined) return [];
  const all = [
    ...(coverage.components ?? []),
    ...(coverage.inNoComponent === undefined ? [] : [coverage.inNoComponent]),
  ];
  if (all.every(({ files }) => files === 0)) return [];
  return (coverage.components ?? []).flatMap(({ name, files, baseFiles }): readonly Diagnostic[] => {
    if (files > 0) return [];
    const { line, paths = [] } = components.find((each) => each.name === name) ?? {};
    const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
    const about = oneLine(componentWords(name));
    const message =
      baseFiles === 0
        ? `${about}: ${oneLine(paths.join(', '))} matches no measured file`
        : `${about}: no measured file is in it, ${plural(baseFiles, 'file')} ${baseFiles === 1 ? 'was' : 'were'} on base`;
    return [{ level: 'warning', ...place, message }];
  });
}
