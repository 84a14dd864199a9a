import { line } from 'd3-shape';

export type Point = readonly [x: number, y: number];

/** The `d` of a path through the points; where there is none, the line stops and begins again. */
export function linePath(points: readonly (Point | undefined)[]): string {
  const draw = line<Point | undefined>()
    .defined((point) => point !== undefined)
    .x((point) => point?.[0] ?? 0)
    .y((point) => point?.[1] ?? 0)
    .digits(1);
  return draw([...points]) ?? '';
}
