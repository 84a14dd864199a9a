import { percent, plural } from '../domain/numbers.ts';
import { hundredths, type Ratio } from '../domain/ratio.ts';
import type { Judgement } from '../domain/verdict.ts';
import { type Block, essential } from './fit.ts';
import { details, table } from './markdown.ts';
import { trendWords } from './sparkline.ts';
import { type TrendRun, trendRuns } from './trends.ts';

/** So many runs are a line of bars. */
const BARS = 20;

/** `**Trend** coverage ▅▆▆▇█ 38 → 47 % in 12 runs`; `undefined`: base has no history, or nothing in it changed. */
export function trendLine(judgement: Judgement): string | undefined {
  const runs = trendRuns(judgement).slice(-BARS);
  const said = MEASURES.flatMap(({ name, of }) => {
    const words = trendWords(runs.map(of));
    return words === undefined ? [] : [`${name} ${words}`];
  });
  return said.length === 0 ? undefined : `**Trend** ${said.join(' · ')}`;
}

const MEASURES: readonly {
  readonly name: string;
  readonly of: (run: TrendRun) => Ratio | undefined;
}[] = [
  { name: 'coverage', of: ({ coverage }) => coverage },
  { name: 'pass rate', of: ({ passRate }) => passRate },
];

/** Charts that GitHub draws (Mermaid), folded away, with the same numbers as a table. All of it is our own text: labels are commits or numbers. */
export function trendBlocks(judgement: Judgement, priority: number): readonly Block[] {
  const runs = trendRuns(judgement);
  if (runs.length < 3) return [];
  const charts = MEASURES.flatMap(({ name, of }) => chart(name, runs, of) ?? []);
  if (charts.length === 0) return [];
  const cell = (ratio: Ratio | undefined) => (ratio === undefined ? 'unknown' : percent(ratio));
  const numbers = table(
    [
      { title: 'Run', align: 'left' },
      { title: 'Pass rate', align: 'right' },
      { title: 'Coverage', align: 'right' },
    ],
    runs.map(({ label, passRate, coverage }) => [`\`${label}\``, cell(passRate), cell(coverage)]),
  );
  const { open, close } = details(`History: the last ${plural(runs.length - 1, 'run')} of base, and this one`);
  const counts = [{ n: charts.length, one: 'chart' }] as const;
  return [
    essential(open),
    { markdown: [...charts, numbers].join('\n\n'), priority, group: 'history', counts },
    essential(close),
  ];
}

/** Mermaid's own line is hardly to be seen on white; this blue is on white and on black. */
const STYLE =
  '%%{init: {"xyChart": {"height": 380}, "themeVariables": {"xyChart": {"plotColorPalette": "#3a82f6"}}}}%%';

/** The runs of which the value is known, numbered from 1: a line of Mermaid has no gaps. */
function chart(name: string, runs: readonly TrendRun[], of: (run: TrendRun) => Ratio | undefined): string | undefined {
  const values = runs.flatMap((run) => {
    const ratio = of(run);
    const value = ratio && hundredths(ratio);
    return value === undefined ? [] : [value];
  });
  if (values.length < 3 || new Set(values).size === 1) return undefined;
  const last = runs.at(-1);
  const isLastKnown = last !== undefined && of(last) !== undefined;
  const low = Math.max(0, Math.floor(Math.min(...values) / 100) - 1);
  const high = Math.min(100, Math.ceil(Math.max(...values) / 100) + 1);
  return [
    '```mermaid',
    STYLE,
    'xychart-beta',
    `    title "${name[0]?.toUpperCase()}${name.slice(1)} of the last ${values.length} known runs, in percent"`,
    `    x-axis "${isLastKnown ? 'Run (the last is this one)' : 'Run of base'}" 1 --> ${values.length}`,
    `    y-axis "%" ${low} --> ${high}`,
    `    line [${values.map((value) => value / 100).join(', ')}]`,
    '```',
  ].join('\n');
}
