import type { CaseList } from '../domain/tests.ts';
import { isSegmented, type Place, placeOf } from './case-list.ts';
import { createCursor, readAt } from './columns.ts';

/** Cases that two lists have in common from some position on, each of which passed at once on both sides. */
export interface Stretch {
  readonly length: number;
  /** Indices into the reports of either side. */
  readonly reports: { readonly a: number; readonly b: number };
}

/** Cases of one list from some position on, each of which passed at once. */
export interface PassedRun {
  readonly length: number;
  /** Index into the reports. */
  readonly report: number;
}

/** The run that begins at a position, within one segment; `undefined`: none. No case is made. */
export function passedRun(cases: CaseList, position: number): PassedRun | undefined {
  const place = isSegmented(cases) ? placeOf(cases, position) : undefined;
  if (place === undefined) return undefined;
  const length = passedFrom(place);
  return length === 0 ? undefined : { length, report: place.segment.report };
}

function passedFrom({ segment: { columns, to }, index }: Place): number {
  return Math.min(to, columns.unusual.next(index)) - index;
}

/**
 * The stretch that begins at a position of both lists, within one segment of each; `undefined`: none. The columns are compared as they
 * are, many cases at once: of a million tests that pass as they did, none is ever made.
 */
export function passedStretch(a: CaseList, b: CaseList, position: number): Stretch | undefined {
  if (!isSegmented(a) || !isSegmented(b)) return undefined;
  const one = placeOf(a, position);
  const other = placeOf(b, position);
  if (one === undefined || other === undefined) return undefined;
  let length = Math.min(passedFrom(one), passedFrom(other));
  if (length > 0) length = sameNames(one, other, length);
  if (length > 0) length = sameValues(one, other, { length, column: 'classnames' });
  if (length > 0) length = sameValues(one, other, { length, column: 'files' });
  if (length > 0) length = sameOrdinals(one, other, length);
  if (length === 0) return undefined;
  return { length, reports: { a: one.segment.report, b: other.segment.report } };
}

function sameNames(a: Place, b: Place, length: number): number {
  return a.segment.columns.names.common(a.index, { other: b.segment.columns.names, at: b.index, length });
}

interface Compared {
  readonly length: number;
  readonly column: 'classnames' | 'files';
}

/** How many cases have the same values, run by run. */
function sameValues(a: Place, b: Place, { length, column }: Compared): number {
  const one = createCursor<string | undefined>(a.segment.columns[column]);
  const other = createCursor<string | undefined>(b.segment.columns[column]);
  for (let at = 0; at < length; at = Math.min(one.to - a.index, other.to - b.index)) {
    if (readAt(one, a.index + at) !== readAt(other, b.index + at)) return at;
  }
  return length;
}

function sameOrdinals(a: Place, b: Place, length: number): number {
  const one = a.segment.ordinals;
  const other = b.segment.ordinals;
  if (one.size === 0 && other.size === 0) return length;
  for (let at = 0; at < length; at++) {
    if (one.get(a.index + at) !== other.get(b.index + at)) return at;
  }
  return length;
}
