import { scaleLinear } from 'd3-scale';

/** A straight way from values to places on a chart. */
export interface Scale {
  readonly at: (value: number) => number;
  /** Round values that an axis names, ascending. */
  readonly ticks: readonly number[];
}

export interface ScaleOptions {
  /** Least and most; the scale reaches to round values around them. */
  readonly values: readonly [number, number];
  readonly places: readonly [number, number];
  /** About so many. */
  readonly ticks: number;
  /** The scale goes no further. */
  readonly bounds?: readonly [number, number];
  /** For values that have no fractions: no tick stands between two of them, however close they are. */
  readonly only?: 'whole';
}

export function linearScale({ values, places, ticks, bounds = [0, Number.MAX_VALUE], only }: ScaleOptions): Scale {
  const [low, high] = values;
  const [least, most] = bounds;
  const around = scaleLinear().domain([low, high]).nice(ticks).domain();
  const domain = [Math.max(least, around[0] ?? low), Math.min(most, around[1] ?? high)];
  const scale = scaleLinear().domain(domain).range(places);
  return {
    at: (value) => tenths(scale(value)),
    ticks: only === 'whole' ? scale.ticks(ticks).filter(Number.isInteger) : scale.ticks(ticks),
  };
}

/** Short numbers in the document, and the same on every machine. */
function tenths(place: number): number {
  return Math.round(place * 10) / 10;
}
