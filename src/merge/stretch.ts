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
  const { columns, report, to } = place.segment;
  let index = place.index;
  while (index < to && !columns.unusual.has(index)) index++;
  return index === place.index ? undefined : { length: index - place.index, report };
}

/**
 * The stretch that begins at a position of both lists, within one segment of each; `undefined`: none. The columns are compared as they
 * are: of a million tests that pass as they did, none is ever made.
 */
export function passedStretch(a: CaseList, b: CaseList, position: number): Stretch | undefined {
  if (!isSegmented(a) || !isSegmented(b)) return undefined;
  const one = placeOf(a, position);
  const other = placeOf(b, position);
  if (one === undefined || other === undefined) return undefined;
  const limit = Math.min(one.segment.to - one.index, other.segment.to - other.index);
  const isEqual = comparer(one, other);
  let length = 0;
  while (length < limit && isEqual(length)) length++;
  if (length === 0) return undefined;
  return { length, reports: { a: one.segment.report, b: other.segment.report } };
}

function comparer(a: Place, b: Place): (offset: number) => boolean {
  const one = columnsOf(a);
  const other = columnsOf(b);
  const isSameName = one.names.comparer(other.names);
  return (offset) => {
    const i = a.index + offset;
    const j = b.index + offset;
    if (one.unusual.has(i) || other.unusual.has(j)) return false;
    if (!isSameName(i, j)) return false;
    if (readAt(one.classnames, i) !== readAt(other.classnames, j) || readAt(one.files, i) !== readAt(other.files, j)) {
      return false;
    }
    return one.ordinals.get(i) === other.ordinals.get(j);
  };
}

function columnsOf({ segment: { columns, ordinals } }: Place) {
  const { names, unusual } = columns;
  return { names, unusual, ordinals, classnames: createCursor(columns.classnames), files: createCursor(columns.files) };
}
