import type { OutcomeCode } from '../domain/history.ts';
import { percent, plural } from '../domain/numbers.ts';
import { hundredths, type Ratio } from '../domain/ratio.ts';

const BARS = '▁▂▃▄▅▆▇█';
/** Hundredths of a percent that the eight heights of bars span at least: a tenth of a point is no mountain. */
const LEAST_SPAN = 500;

/** One bar for each ratio, `·` where nothing is known; the lowest bar is the lowest value, and never less than five points below the highest. */
export function sparkline(ratios: readonly (Ratio | undefined)[]): string {
  const values = ratios.map((ratio) => (ratio === undefined ? undefined : hundredths(ratio)));
  const known = values.filter((value) => value !== undefined);
  const high = Math.max(...known);
  const span = Math.max(LEAST_SPAN, high - Math.min(...known));
  return values
    .map((value) => (value === undefined ? '·' : (BARS[Math.floor(((value - high + span) * 7) / span)] ?? '·')))
    .join('');
}

/** `▅▆▆▇█ 38 → 47 % in 12 runs`; `undefined`: fewer than three runs are known, or nothing changed. */
export function trendWords(ratios: readonly (Ratio | undefined)[]): string | undefined {
  const known = ratios.filter((ratio) => ratio !== undefined && ratio.total > 0);
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined || known.length < 3) return undefined;
  if (new Set(known.map((ratio) => ratio && hundredths(ratio))).size === 1) return undefined;
  const [from, to] = [percent(first), percent(last)];
  const change = from === to ? to : `${from.replace(/ %$/, '')} → ${to}`;
  return `${sparkline(ratios)} ${change} in ${plural(ratios.length, 'run')}`;
}

const GLYPHS: Readonly<Record<OutcomeCode, string>> = { P: '▁', '~': '▄', F: '█', S: '·', '.': ' ' };

/** What one test did on base, as bars (the higher the worse) and in words. `outcomes`: a code for each run, oldest first. */
export function outcomeHistory(outcomes: string): { readonly bars: string; readonly words: string } {
  const times = (code: OutcomeCode) => outcomes.split(code).length - 1;
  const parts = [
    `passed ${times('P') + times('~')}`,
    ...(times('~') === 0 ? [] : [`${times('~')} of them on a later attempt`]),
    `failed ${times('F')}`,
    ...(times('S') === 0 ? [] : [`skipped ${times('S')}`]),
  ];
  const known = outcomes.length - times('.');
  return {
    bars: [...outcomes].map((code) => (isOutcome(code) ? GLYPHS[code] : ' ')).join(''),
    words: `last ${plural(known, 'run')} on base: ${parts.join(', ')}`,
  };
}

function isOutcome(code: string): code is OutcomeCode {
  return code in GLYPHS;
}
