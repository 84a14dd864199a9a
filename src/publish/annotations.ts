import { oneLine } from '../domain/printable.ts';
import type { Judgement } from '../domain/verdict.ts';
import { causes } from '../render/facts.ts';
import { shorten } from '../render/plain.ts';
import { isSafePath } from './safe-path.ts';
import { uncoveredMarks } from './uncovered-marks.ts';

/** A mark beside a line of the diff, or on the run where no place is known. */
export interface Annotation {
  readonly level: 'error' | 'notice';
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  /** Where it ends, if not on `line`. */
  readonly endLine?: number;
}

/** The runner shows ten errors of a step and drops the rest. */
export const ANNOTATIONS = 10;

/** What is marked. */
export interface Marked {
  readonly causes: boolean;
  /** Changed lines that no test runs. */
  readonly uncovered: boolean;
}

/** One for each cause that nothing excuses, at the first of its tests whose place is known. */
export function annotations(judgement: Judgement, { causes: failing, uncovered }: Marked): readonly Annotation[] {
  const failures = failing ? causeMarks(judgement) : [];
  // Failures come first, and leave room for what is left of ten.
  return [...failures, ...(uncovered ? uncoveredMarks(judgement, ANNOTATIONS - failures.length) : [])];
}

function causeMarks({ comparison }: Judgement): readonly Annotation[] {
  return causes(comparison)
    .filter(({ blocking }) => blocking > 0)
    .slice(0, ANNOTATIONS)
    .map(({ cluster, changes, size }) => {
      const placed = changes.find(({ test }) => test.file !== undefined && isSafePath(test.file)) ?? changes[0];
      const test = placed?.test;
      const file = test?.file !== undefined && isSafePath(test.file) ? test.file : undefined;
      return {
        level: 'error',
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
  readonly endLine: number;
  readonly level: 'error' | 'notice';
}

/** More would be noise: two requests full. */
export const PLACED_ANNOTATIONS = 100;

/** One for each test that nothing excuses, where a report says its file. */
export function placedAnnotations(
  judgement: Judgement,
  { uncovered }: Pick<Marked, 'uncovered'>,
): readonly PlacedAnnotation[] {
  const failures = testMarks(judgement).slice(0, PLACED_ANNOTATIONS);
  const left = PLACED_ANNOTATIONS - failures.length;
  return [...failures, ...(uncovered ? uncoveredMarks(judgement, left) : [])];
}

function testMarks({ comparison }: Judgement): readonly PlacedAnnotation[] {
  return causes(comparison).flatMap(({ cluster, changes, blocking }) =>
    changes.slice(0, blocking).flatMap(({ test: { name, file, line } }) => {
      if (file === undefined || !isSafePath(file)) return [];
      const message = shorten(oneLine(`${name}: ${cluster.message}`), 1000);
      const place = { file, line: line ?? 1, endLine: line ?? 1 };
      return [{ level: 'error', title: cluster.id, message, ...place }];
    }),
  );
}
