import { oneLine } from '../domain/printable.ts';
import type { Judgement } from '../domain/verdict.ts';
import { causes } from '../render/facts.ts';
import { shorten } from '../render/plain.ts';

/** A mark beside a line of the diff, or on the run where no place is known. */
export interface Annotation {
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** The runner shows ten errors of a step and drops the rest. */
export const ANNOTATIONS = 10;

/** One for each cause that nothing excuses, at the first of its tests whose place is known. */
export function annotations({ comparison }: Judgement): readonly Annotation[] {
  return causes(comparison)
    .filter(({ blocking }) => blocking > 0)
    .slice(0, ANNOTATIONS)
    .map(({ cluster, changes, size }) => {
      const placed = changes.find(({ test }) => test.file !== undefined && isSafePath(test.file)) ?? changes[0];
      const test = placed?.test;
      const file = test?.file !== undefined && isSafePath(test.file) ? test.file : undefined;
      return {
        title: `${cluster.id}: ${size}`,
        message: shorten(oneLine(`${test?.name ?? ''}: ${cluster.message}`), 1000),
        ...(file === undefined ? {} : { file }),
        ...(file === undefined || test?.line === undefined ? {} : { line: test.line }),
      };
    });
}

/** A mark of a check run, which has no place without a file. */
export interface PlacedAnnotation {
  readonly title: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
}

/** More would be noise: two requests full. */
export const PLACED_ANNOTATIONS = 100;

/** One for each test that nothing excuses, where a report says its file. */
export function placedAnnotations({ comparison }: Judgement): readonly PlacedAnnotation[] {
  const all = causes(comparison).flatMap(({ cluster, changes, blocking }) =>
    changes.slice(0, blocking).flatMap(({ test: { name, file, line } }) => {
      if (file === undefined || !isSafePath(file)) return [];
      const message = shorten(oneLine(`${name}: ${cluster.message}`), 1000);
      return [{ title: cluster.id, message, file, line: line ?? 1 }];
    }),
  );
  return all.slice(0, PLACED_ANNOTATIONS);
}

/** A path below the repository's root that cannot be read as anything else: reports are written by the pull request. */
export function isSafePath(path: string): boolean {
  return (
    path.length <= 255 &&
    !/[\p{Cc}\p{Cf}\\:]/u.test(path) &&
    !path.startsWith('/') &&
    !path.split('/').some((part) => part === '..' || part === '')
  );
}
