import { oneLine } from '../domain/printable.ts';
import type { Judgement } from '../domain/verdict.ts';
import type { CheckAnnotation } from '../github/client.ts';
import { causes } from '../render/facts.ts';
import { shorten } from '../render/plain.ts';
import type { Annotation } from './annotation.ts';
import { isSafePath } from './safe-path.ts';
import { uncoveredMarks } from './uncovered-marks.ts';

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

/** More would be noise: two requests full. */
export const PLACED_ANNOTATIONS = 100;

/** One for each test that nothing excuses, where a report says its file. */
export function placedAnnotations(
  judgement: Judgement,
  { uncovered }: Pick<Marked, 'uncovered'>,
): readonly CheckAnnotation[] {
  const failures = testMarks(judgement).slice(0, PLACED_ANNOTATIONS);
  const left = PLACED_ANNOTATIONS - failures.length;
  return [...failures, ...(uncovered ? uncoveredMarks(judgement, left) : [])];
}

function testMarks({ comparison }: Judgement): readonly CheckAnnotation[] {
  return causes(comparison).flatMap(({ cluster, changes, blocking }) =>
    changes.slice(0, blocking).flatMap(({ test: { name, file, line } }) => {
      if (file === undefined || !isSafePath(file)) return [];
      const message = shorten(oneLine(`${name}: ${cluster.message}`), 1000);
      const place = { file, line: line ?? 1, endLine: line ?? 1 };
      return [{ level: 'error', title: cluster.id, message, ...place }];
    }),
  );
}
