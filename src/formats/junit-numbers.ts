import type { Dialect } from './junit-dialect.ts';
import { A } from './junit-vocabulary.ts';
import type { Attributes } from './xml-events.ts';

const SECONDS = /^\d{1,15}(?:\.\d{0,30})?$/;
const THOUSANDS = /^\d{1,3}(?:,\d{3}){1,6}(?:\.\d{0,30})?$/;

/** Whole milliseconds of a duration in seconds; `undefined` for what is none: missing, negative, `NaN`, `*`. */
export function milliseconds(attributes: Attributes, attribute: number): number | undefined {
  const seconds = attributes.number(attribute);
  if (seconds !== undefined) return rounded(seconds);
  const written = attributes.text(attribute)?.trim() ?? '';
  // Surefire writes 1,234.567 for more than a thousand seconds.
  if (THOUSANDS.test(written)) return rounded(Number(written.replaceAll(',', '')));
  return SECONDS.test(written) ? rounded(Number(written)) : undefined;
}

function rounded(seconds: number): number | undefined {
  // gotestsum writes -0.000000 for a test of which it does not know when it ended.
  return seconds < 0 || Object.is(seconds, -0) || seconds > 1e9 ? undefined : Math.round(seconds * 1000);
}

/** A count in a header; `undefined` where there is none. */
export function headerCount(attributes: Attributes, ...names: readonly number[]): number | undefined {
  let sum: number | undefined;
  for (const name of names) {
    const count = attributes.number(name);
    if (count !== undefined && Number.isInteger(count) && count >= 0) sum = (sum ?? 0) + count;
  }
  return sum;
}

const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/;
const UNZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?$/;
const RFC_1123 = /^[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
/** Before it, a time stamp is a zero value: Go's year 1, Cucumber's and jest-junit's 1970. */
const EARLIEST = Date.UTC(2000, 0, 1);

/** Milliseconds since 1970, only of a time stamp that has a zone, or whose writer is known to mean UTC. */
export function timestamp(written: string | undefined, zone: 'written' | 'UTC'): number | undefined {
  if (written === undefined) return undefined;
  const known = ZONED.test(written) || RFC_1123.test(written);
  if (!known && !(zone === 'UTC' && UNZONED.test(written))) return undefined;
  const time = Date.parse(known ? written : `${written}Z`);
  return time >= EARLIEST ? time : undefined;
}

/** 1-based; pytest's xunit1 counts from 0. */
export function lineOf(attributes: Attributes, dialect: Dialect): number | undefined {
  const written = attributes.number(A.line) ?? attributes.number(A.lineno);
  if (written === undefined) return undefined;
  const line = dialect === 'pytest' ? written + 1 : written;
  return Number.isInteger(line) && line >= 1 ? line : undefined;
}
