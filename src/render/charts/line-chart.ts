import { safe } from '../html/markup.ts';
import { linearScale } from './scales.ts';
import { linePath, type Point } from './shapes.ts';

export interface LineChart {
  /** Of the picture in its document. */
  readonly id: string;
  readonly title: string;
  /** What a reader of the picture sees, in words. */
  readonly description: string;
  /** From left to right; `undefined`: nothing is known, and the line has a gap. */
  readonly values: readonly (number | undefined)[];
  /** What stands on the left and the right of the horizontal axis. */
  readonly ends: readonly [string, string];
  readonly axis: (value: number) => string;
  readonly bounds?: readonly [number, number];
  readonly only?: 'whole';
  readonly from?: 'zero';
}

const WIDTH = 480;
const HEIGHT = 170;
const LEFT = 60;
const RIGHT = 16;
const TOP = 12;
const BOTTOM = 28;

/** A line over the runs as SVG: its colours come from the style sheet of the document, its words from `title` and `desc`. */
export function lineChart(chart: LineChart): string {
  const { id, values, axis, ends } = chart;
  const y = verticalScale(chart);
  const step = (WIDTH - RIGHT - LEFT) / Math.max(1, values.length - 1);
  const points = values.map((value, i): Point | undefined =>
    value === undefined ? undefined : [LEFT + Math.round(i * step * 10) / 10, y.at(value)],
  );
  const grid = y.ticks.map(
    (tick) =>
      `<path class="grid" d="M${LEFT},${y.at(tick)}H${WIDTH - RIGHT}"/><text class="n" x="${LEFT - 8}" y="${y.at(tick) + 4}">${safe(axis(tick))}</text>`,
  );
  const known = points.filter((point) => point !== undefined);
  // A value between two gaps has no line, and the last one is the run that the report is about.
  const dots = known.map(([cx, cy], i) => `<circle cx="${cx}" cy="${cy}" r="${i === known.length - 1 ? 4.5 : 2}"/>`);
  return [
    `<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${id}-t ${id}-d">`,
    `<title id="${id}-t">${safe(chart.title)}</title><desc id="${id}-d">${safe(chart.description)}</desc>`,
    ...grid,
    `<path class="line" d="${linePath(points)}"/>${dots.join('')}`,
    `<text x="${LEFT}" y="${HEIGHT - 8}">${safe(ends[0])}</text><text class="n" x="${WIDTH - RIGHT}" y="${HEIGHT - 8}">${safe(ends[1])}</text>`,
    '</svg>',
  ].join('\n');
}

function verticalScale({ values, bounds, only, from }: LineChart) {
  const known = values.filter((value) => value !== undefined);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  // Where nothing changes the line still needs some height around it.
  const least = from === 'zero' ? 0 : low === high ? low * 0.9 : low;
  const most = high === least ? least + 1 : high;
  return linearScale({
    values: [least, most],
    places: [HEIGHT - BOTTOM, TOP],
    ticks: 4,
    ...(only === undefined ? {} : { only }),
    ...(bounds === undefined ? {} : { bounds }),
  });
}
