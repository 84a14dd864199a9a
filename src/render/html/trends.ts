import { duration, percent } from '../../domain/numbers.ts';
import { hundredths, type Ratio } from '../../domain/ratio.ts';
import type { Judgement } from '../../domain/verdict.ts';
import { type LineChart, lineChart } from '../charts/line-chart.ts';
import { type TrendRun, timeOfRun, trendRuns } from '../trends.ts';
import { htmlTable, safe } from './markup.ts';

/** What is drawn of every run, and how it is said. */
interface Measure {
  readonly id: string;
  readonly title: string;
  readonly value: (run: TrendRun) => number | undefined;
  readonly said: (run: TrendRun) => string;
  readonly axis: (value: number) => string;
  readonly bounds?: readonly [number, number];
  readonly only?: 'whole';
  readonly from?: 'zero';
}

const NOTHING = 'unknown';
const saidRatio = (ratio: Ratio | undefined) => (ratio === undefined ? NOTHING : percent(ratio));
const PERCENT = {
  axis: (value: number) => percent({ covered: value, total: 10_000 }),
  bounds: [0, 10_000],
  only: 'whole',
} as const;

/** How the last runs of base went, up to this one: charts, and the numbers in a table. `''`: base has no history. */
export function trends(judgement: Judgement): string {
  const runs = trendRuns(judgement).map((run) => (run.label === 'here' ? { ...run, ms: timeOfRun(judgement) } : run));
  if (runs.length < 2) return '';
  const metric = judgement.comparison.coverage?.metric ?? 'lines';
  const measures: readonly Measure[] = [
    {
      id: 'pass-rate',
      title: 'Pass rate',
      value: ({ passRate }) => passRate && hundredths(passRate),
      said: ({ passRate }) => saidRatio(passRate),
      ...PERCENT,
    },
    {
      id: 'covered',
      title: `Coverage of ${metric}`,
      value: ({ coverage }) => coverage && hundredths(coverage),
      said: ({ coverage }) => saidRatio(coverage),
      ...PERCENT,
    },
    {
      id: 'duration',
      title: 'Time of all tests together',
      said: ({ ms }) => (ms === undefined ? NOTHING : duration(ms)),
      ...inUnit(runs),
    },
  ];
  const shown = measures.filter(({ value }) => runs.filter((run) => value(run) !== undefined).length > 1);
  if (shown.length === 0) return '';
  const columns = [{ title: 'Run' }, ...shown.map(({ title }) => ({ title: safe(title), number: true }))];
  const rows = runs.map((run) => [safe(run.label), ...shown.map(({ said }) => safe(said(run)))]);
  const table = htmlTable('Oldest first; a run that was not whole has no pass rate', columns, rows);
  return [
    `<div class="charts">${shown.map((measure) => figure(measure, runs)).join('\n')}</div>`,
    `<details><summary>The numbers of ${runs.length} runs</summary>${table}</details>`,
  ].join('\n');
}

const UNITS = [
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1000, 's'],
  [1, 'ms'],
] as const;

/** The largest unit of which the longest run has two, so that the axis has round numbers. */
function inUnit(runs: readonly TrendRun[]): Pick<Measure, 'value' | 'axis' | 'from'> {
  const longest = Math.max(...runs.map(({ ms }) => ms ?? 0));
  const [size, name] = UNITS.find(([unit]) => longest >= 2 * unit) ?? [1, 'ms'];
  return {
    value: ({ ms }) => (ms === undefined ? undefined : ms / size),
    axis: (tick) => `${tick} ${name}`,
    from: 'zero',
  };
}

function figure({ id, title, value, said, axis, bounds, only, from }: Measure, runs: readonly TrendRun[]): string {
  const known = runs.filter((run) => value(run) !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  const words =
    first === undefined || last === undefined
      ? ''
      : `${said(first)} at ${first.label}, ${said(last)} ${last.label === 'here' ? 'here' : `at ${last.label}`}${known.length < runs.length ? `; ${known.length} of ${runs.length} runs are known` : ''}`;
  const chart: LineChart = {
    id: `chart-${id}`,
    title,
    description: words,
    values: runs.map(value),
    ends: [runs[0]?.label ?? '', runs.at(-1)?.label ?? ''],
    axis,
    ...(bounds === undefined ? {} : { bounds }),
    ...(only === undefined ? {} : { only }),
    ...(from === undefined ? {} : { from }),
  };
  return `<figure><figcaption><b>${safe(title)}</b> <span class="soft">${safe(words)}</span></figcaption>\n${lineChart(chart)}</figure>`;
}
