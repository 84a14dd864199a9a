import type { Coverage, FileCoverage, Metric } from '../domain/coverage.ts';
import type { CarriedCoverage, ComponentCoverage, PatchCoverage } from '../domain/coverage-comparison.ts';
import { addRatios, NOTHING, type Ratio } from '../domain/ratio.ts';
import { sumOf } from '../merge/coverage-totals.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { PolicyComponent } from '../policy/policy.ts';
import { carriedUnits } from './carried.ts';
import { adjustedBaseOf } from './coverage-delta.ts';
import { partOf, type Sides } from './coverage-part.ts';

export interface ComponentSides extends Sides {
  readonly metric: Metric;
  readonly patch: PatchCoverage | undefined;
  readonly carried?: CarriedCoverage | undefined;
}

export interface Components {
  /** In the order of the policy. A file in two of them counts in both. */
  readonly components: readonly ComponentCoverage[];
  /** Measured files in no component; `undefined`: there is none. */
  readonly inNoComponent?: ComponentCoverage;
}

/** Coverage of every component before and after. `undefined`: the policy has none. */
export function compareComponents(
  components: readonly PolicyComponent[],
  sides: ComponentSides,
): Components | undefined {
  if (components.length === 0) return undefined;
  const matchers = components.map(({ paths }) => pathMatcher(paths));
  const isInNone = (path: string) => matchers.every((matches) => !matches(path));
  const rest = componentOf({ name: '' }, isInNone, sides);
  return {
    components: components.map(({ name, owner }, index) =>
      componentOf({ name, ...(owner === undefined ? {} : { owner }) }, matchers[index] ?? isInNone, sides),
    ),
    ...(rest.head === undefined && rest.base === undefined ? {} : { inNoComponent: rest }),
  };
}

function componentOf(
  about: Pick<ComponentCoverage, 'name' | 'owner'>,
  isIn: (path: string) => boolean,
  sides: ComponentSides,
): ComponentCoverage {
  const { head, diff, metric, patch, carried } = sides;
  const part = partOf(sides, isIn);
  const [here, before] = [filesOf(part.head), filesOf(part.base)];
  const brought = carried === undefined ? 0 : carriedUnits({ head, carried, metric, isIn });
  const unknown = patch === undefined ? 0 : unknownIn(patch, { isIn, measured: here.length });
  const [now, was] = [totalOf(here, metric), totalOf(before, metric)];
  const adjusted =
    diff === undefined || part.head === undefined || part.base === undefined || now === undefined || was === undefined
      ? undefined
      : adjustedBaseOf({ head: part.head, base: part.base, diff, metric });
  return {
    ...about,
    files: here.length,
    baseFiles: before.length,
    ...(now === undefined ? {} : { head: now }),
    ...(was === undefined ? {} : { base: was }),
    ...(adjusted === undefined ? {} : { adjustedBase: adjusted }),
    ...(patch === undefined ? {} : { patch: changedIn(patch, isIn) }),
    ...(unknown === 0 ? {} : { unknownFiles: unknown }),
    ...(brought === 0 ? {} : { carried: brought }),
  };
}

function filesOf(coverage: Coverage | undefined): readonly FileCoverage[] {
  return [...(coverage?.files.values() ?? [])];
}

/** Nothing is known of a component without a measured file: that is not 0 of 0. */
function totalOf(files: readonly FileCoverage[], metric: Metric): Ratio | undefined {
  return files.length === 0 ? undefined : sumOf(files, metric);
}

function changedIn({ files }: PatchCoverage, isIn: (path: string) => boolean): Ratio {
  return files.filter(({ path }) => isIn(path)).reduce((sum, { ratio }) => addRatios(sum, ratio), NOTHING);
}

/** Where nothing is measured, a changed file is no file without code: nobody looked. Nor is a new one that something could run. */
function unknownIn(
  { carried = [], unseen = [], withoutLines, unknownLines, unmeasured }: PatchCoverage,
  { isIn, measured }: { readonly isIn: (path: string) => boolean; readonly measured: number },
): number {
  const paths = [...carried.map(({ path }) => path), ...withoutLines, ...unknownLines];
  const unknown = measured === 0 ? unmeasured : unseen.map(({ path }) => path);
  return [...paths, ...unknown].filter(isIn).length;
}
