import { count, percent } from '../domain/numbers.ts';
import { hundredths } from '../domain/ratio.ts';
import type { Judgement } from '../domain/verdict.ts';
import { coverageFact, failing, passRate } from './facts.ts';
import { safe } from './html/markup.ts';
import type { Renderer } from './renderer.ts';

/** What a badge says, in words: colour only repeats it. */
export interface Badge {
  readonly label: string;
  readonly message: string;
  readonly color: 'brightgreen' | 'green' | 'yellow' | 'orange' | 'red' | 'lightgrey';
}

/** `3,246 passed`, `2 failed, 36 passed`, `incomplete`: never a number that hides tests that did not run. */
export function testsBadge({ comparison }: Judgement): Badge {
  const { head, whole } = comparison;
  const label = 'tests';
  if (!whole) return { label, message: 'incomplete', color: 'red' };
  if (passRate(comparison).head === undefined) return { label, message: 'none ran', color: 'lightgrey' };
  const failed = failing(head);
  if (failed === 0) return { label, message: `${count(head.passed)} passed`, color: 'brightgreen' };
  return { label, message: `${count(failed)} failed, ${count(head.passed)} passed`, color: 'red' };
}

export function coverageBadge({ comparison }: Judgement): Badge {
  const fact = coverageFact(comparison);
  const value = fact === undefined ? undefined : hundredths(fact.head);
  if (fact === undefined || value === undefined)
    return {
      label: 'coverage',
      message: comparison.coverage?.broken === undefined ? 'not measured' : 'unknown',
      color: 'lightgrey',
    };
  const color = value >= 9000 ? 'brightgreen' : value >= 7500 ? 'green' : value >= 6000 ? 'yellow' : 'orange';
  const carried = (comparison.coverage?.carried?.covered ?? 0) === 0 ? '' : ', partly carried';
  return { label: 'coverage', message: `${percent(fact.head)}${carried}`, color };
}

/** For shields.io's endpoint badge: https://shields.io/badges/endpoint-badge */
export function shieldsJson(badge: Badge): string {
  return `${JSON.stringify({ schemaVersion: 1, ...badge })}\n`;
}

const COLOURS: Readonly<Record<Badge['color'], string>> = {
  brightgreen: '#1a7f37',
  green: '#3d7d1f',
  yellow: '#7d6200',
  orange: '#a04100',
  red: '#b3261e',
  lightgrey: '#59636e',
};

/** The picture itself, for a place that asks nobody. Widths are an estimate: 7 units a character at 11 pixels of Verdana. */
export function badgeSvg({ label, message, color }: Badge): string {
  const [left, right] = [label, message].map((text) => 10 + 7 * text.length);
  const width = (left ?? 0) + (right ?? 0);
  const title = safe(`${label}: ${message}`);
  const word = (text: string, from: number, size: number) =>
    `<text x="${from + size / 2}" y="14" textLength="${size - 10}" lengthAdjust="spacingAndGlyphs">${safe(text)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" role="img" aria-label="${title}"><title>${title}</title>
<rect width="${left}" height="20" fill="#444c56"/><rect x="${left}" width="${right}" height="20" fill="${COLOURS[color]}"/>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
${word(label, 0, left ?? 0)}
${word(message, left ?? 0, right ?? 0)}
</g></svg>
`;
}

export const badge: Renderer = {
  name: 'badge',
  summary: "the tests as a badge (JSON for shields.io's endpoint)",
  file: true,
  render: (judgement) => shieldsJson(testsBadge(judgement)),
};

export const coverageBadgeJson: Renderer = {
  name: 'coverage-badge',
  summary: "the coverage as a badge (JSON for shields.io's endpoint)",
  file: true,
  render: (judgement) => shieldsJson(coverageBadge(judgement)),
};

export const badgeImage: Renderer = {
  name: 'badge-svg',
  summary: 'the tests as a badge (SVG)',
  file: true,
  render: (judgement) => badgeSvg(testsBadge(judgement)),
};
