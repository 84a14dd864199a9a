import { type Field, readTexts, type TextForm } from './fields.ts';
import type { Problem } from './yaml-value.ts';

/** `masks:`: what more is left out of a failure's root line before failures are compared; regular expressions with one group each. */
export const MASK_FORM: TextForm = {
  pattern: /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u,
  wanted: 'a regular expression of at most 200 characters with one group, such as tenant-(\\w+)',
};

export const MOST_MASKS = 20;

/**
 * A root line has at most 300 characters. What a quantifier leaves open multiplies the ways to match it: two that are unbounded are at most
 * 300², which is little; nested ones would be 2³⁰⁰.
 */
const LINE = 300;
const MOST_WAYS = 4 * LINE * LINE;

export function readMasks(field: Field, problem: Problem): readonly RegExp[] {
  const texts = readTexts(field, MASK_FORM, problem);
  if (texts.length > MOST_MASKS)
    problem(field.line, `${field.where}: found ${texts.length}, wanted at most ${MOST_MASKS}`);
  return texts.flatMap((text, index) => {
    const mask = compileMask(text);
    if (mask instanceof RegExp) return [mask];
    const { value } = field;
    const line = value.kind === 'list' ? (value.items[index]?.line ?? field.line) : field.line;
    problem(line, `${value.kind === 'list' ? `${field.where}[${index}]` : field.where}: ${mask}`);
    return [];
  });
}

/** A regular expression that takes no longer than its text is long, or why it is none. */
export function compileMask(text: string): RegExp | string {
  let mask: RegExp;
  let groups: number;
  try {
    mask = new RegExp(text, 'dg');
    // An alternative that is always there: every group of the expression is in the answer.
    groups = (new RegExp(`${text}|`).exec('')?.length ?? 1) - 1;
  } catch {
    return 'is no regular expression: look at brackets and back-slashes';
  }
  if (groups !== 1) return `wanted exactly one group ( ), which is what is left out, found ${groups}; (?: ) is none`;
  return tooMuch(text) ?? mask;
}

/** Whatever could make the time to match grow faster than the square of a line. */
function tooMuch(text: string): string | undefined {
  let ways = 1;
  let afterGroup = false;
  for (let at = 0; at < text.length; ) {
    const { token, length } = tokenAt(text, at);
    at += length;
    if (token === 'reference') return 'wanted no reference to a group (\\1)';
    if (token === 'look') return 'wanted no look-around (?= ?! ?<= ?<!)';
    if (typeof token === 'number') {
      if (afterGroup && token > 2) return 'wanted no quantifier but ? after a group: (a+)+ may take for ever';
      ways *= token;
      if (ways > MOST_WAYS) return 'wanted at most two of * and +, or fewer that are open: more take too long';
    }
    afterGroup = token === 'close';
  }
  return undefined;
}

/** A number: a quantifier, and how many repetitions it leaves open. */
type Token = 'other' | 'close' | 'reference' | 'look' | number;

interface Read {
  readonly token: Token;
  readonly length: number;
}

function tokenAt(text: string, at: number): Read {
  const rest = text.slice(at);
  const [escaped] = /^\\(?:k<|.)/.exec(rest) ?? [];
  if (escaped !== undefined)
    return { token: /^\\[1-9k]/.test(escaped) ? 'reference' : 'other', length: escaped.length };
  const [set] = /^\[(?:\\.|[^\]\\])*\]/.exec(rest) ?? [];
  if (set !== undefined) return { token: 'other', length: set.length };
  if (/^\(\?<?[=!]/.test(rest)) return { token: 'look', length: 1 };
  const [open] = /^\((?:\?:|\?<[^>]*>)?/.exec(rest) ?? [];
  if (open !== undefined) return { token: 'other', length: open.length };
  if (rest.startsWith(')')) return { token: 'close', length: 1 };
  const [quantifier, least, comma, most] = /^(?:[*+?]|\{(\d+)(,)?(\d*)\})\??/.exec(rest) ?? [];
  if (quantifier === undefined) return { token: 'other', length: 1 };
  return { token: openEnds(quantifier, { least, comma, most }), length: quantifier.length };
}

interface Bounds {
  readonly least: string | undefined;
  readonly comma: string | undefined;
  readonly most: string | undefined;
}

/** At least 3 for what repeats more than once, since a group may not: the group itself could be open. */
function openEnds(quantifier: string, { least, comma, most }: Bounds): number {
  if (least === undefined) return quantifier.startsWith('?') ? 2 : LINE;
  if (comma === undefined) return Number(least) > 1 ? 3 : 1;
  return most === '' || most === undefined ? LINE : Math.max(3, Number(most) - Number(least) + 1);
}
