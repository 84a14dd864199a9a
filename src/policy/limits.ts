import type { Gate } from '../gates/gate.ts';
import { describe, type YamlValue } from './yaml-value.ts';

export type LimitUnit = Extract<Gate['limit'], { readonly unit: string }>['unit'];

/** How a limit of each unit is written. A count is a YAML number; the others are texts, because a number without a unit can be misread. */
export interface LimitForm {
  /** `undefined`: a whole number. */
  readonly pattern: RegExp | undefined;
  readonly example: string;
  readonly unit: string;
}

export const LIMIT_FORMS: Readonly<Record<LimitUnit, LimitForm>> = {
  count: { pattern: undefined, example: '5', unit: 'a count' },
  percent: { pattern: /^(100(\.0{1,6})?|[0-9]{1,2}(\.[0-9]{1,6})?) ?%$/, example: '80%', unit: 'percent' },
  points: { pattern: /^(100(\.0{1,6})?|[0-9]{1,2}(\.[0-9]{1,6})?) ?pp$/, example: '0.5pp', unit: 'percentage points' },
  seconds: { pattern: /^[0-9]{1,6}(\.[0-9]{1,3})? ?(ms|s|m|h)$/, example: '10m', unit: 'a duration in ms, s, m or h' },
};

/** An integer: a count, millionths of a percent or of a percentage point, or milliseconds. */
export type LimitAnswer = { readonly limit: number } | { readonly problem: string };

/** Reads a limit without a detour over floating point. */
export function readLimit(value: YamlValue, unit: LimitUnit): LimitAnswer {
  const form = LIMIT_FORMS[unit];
  const found = describe(value);
  if (value.kind !== 'scalar') return { problem: `wanted ${form.unit}, such as ${form.example}, found ${found}` };
  const text = value.text.trim();
  if (form.pattern === undefined) {
    const count = value.value;
    if (typeof count === 'number' && Number.isSafeInteger(count) && count >= 0) return { limit: count };
    if (typeof count === 'string' && /^[0-9]{1,9}$/.test(text))
      return { problem: `${found} is a text: write the number ${text} without quotes` };
    if (text.startsWith('-')) return { problem: `${found} is negative: wanted ${form.unit}, such as ${form.example}` };
    return { problem: `${found} is no count: write a whole number, such as ${form.example}` };
  }
  if (typeof value.value === 'string' && form.pattern.test(value.value)) return { limit: toInteger(value.value) };
  const number = /^[0-9]{0,6}(\.[0-9]{0,6})?/.exec(text)?.[0] ?? '';
  const rest = text.slice(number.length).trim();
  if (text.startsWith('-')) return { problem: `${found} is negative: wanted ${form.unit}, such as ${form.example}` };
  if (number === '' || number === '.')
    return { problem: `${found} is not understood: wanted ${form.unit}, such as ${form.example}` };
  if (unit === 'seconds')
    return { problem: `${found} needs a unit: write ${number}s (seconds) or ${number}m (minutes)` };
  const sign = unit === 'percent' ? '%' : 'pp';
  const instead = `write ${number}${sign} (${form.unit})`;
  const share = percentOfShare(number);
  if (rest === '' && unit === 'percent' && share !== undefined)
    return { problem: `${found} needs a unit: write ${share}%, or ${number}% if less than one percent is meant` };
  if (rest === '' && Number(number) <= 100) return { problem: `${found} needs a unit: ${instead}` };
  if (Number(number) > 100) return { problem: `${found} is over 100: wanted ${form.unit}, such as ${form.example}` };
  if (rest === '%' && unit === 'points')
    return { problem: `${found} is a share, and a drop is measured in points: ${instead}` };
  if (rest === 'pp' && unit === 'percent')
    return { problem: `${found} is a difference, and a rate is measured in percent: ${instead}` };
  return { problem: `${found} is not understood: wanted ${form.unit}, such as ${form.example}` };
}

/** `0.8` is mostly meant as 80 %: `80`, moved in the text. Other numbers are no share. */
function percentOfShare(number: string): string | undefined {
  const [, fraction] = /^0?\.([0-9]{1,6})$/.exec(number) ?? [];
  if (fraction === undefined || /^0+$/.test(fraction)) return undefined;
  const digits = fraction.padEnd(2, '0');
  const rest = digits.slice(2).replace(/0+$/, '');
  return `${Number(digits.slice(0, 2))}${rest === '' ? '' : `.${rest}`}`;
}

const MILLISECONDS: ReadonlyMap<string, number> = new Map([
  ['ms', 1],
  ['s', 1000],
  ['m', 60_000],
  ['h', 3_600_000],
]);

/** The text fits its pattern: digits, an optional fraction, a unit. */
function toInteger(text: string): number {
  const [, whole = '0', fraction = '', unit = ''] = /^([0-9]+)(?:\.([0-9]+))? ?([a-z%]+)$/.exec(text) ?? [];
  const factor = MILLISECONDS.get(unit) ?? 1_000_000;
  return Number(whole) * factor + Math.floor((Number(fraction.padEnd(6, '0')) * factor) / 1_000_000);
}
