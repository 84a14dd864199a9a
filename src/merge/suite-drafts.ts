import type { TestSuite } from '../domain/tests.ts';
import {
  createSegment,
  type JoinedSegments,
  joinSegments,
  listCases,
  type Segment,
  type SegmentedCases,
  type Slice,
} from './case-list.ts';
import type { CaseColumns } from './columns.ts';
import { numberAcross } from './ordinals.ts';
import { firstAbove } from './sparse-column.ts';
import { compareKeys, createSuiteMap, type SuiteKey } from './suite-map.ts';
import { ENTRY_REASONS, type SuiteTrouble, uniteReasons, worseState } from './suites.ts';

/** Suites while reports come in. A draft becomes the suite: most have one segment, and are never made a second time. */
export interface SuiteDrafts {
  /** @param report its number, of any order; `finish` says what it becomes. */
  readonly addCases: (suite: SuiteKey, slice: Slice, report: number) => void;
  readonly addTrouble: (trouble: SuiteTrouble) => void;
  readonly all: () => Iterable<SuiteKey & { readonly segments: readonly Segment[] }>;
  /** The suites in their order. `numbers`: by number of a report the place that it has; or `TWICE`. */
  readonly finish: (numbers: readonly number[]) => readonly TestSuite[];
}

/** Of a report that is equal to another one: its cases are those of that one. */
export const TWICE = -1;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Draft extends Mutable<Omit<TestSuite, 'cases'>> {
  cases: Mutable<Segment> | JoinedSegments;
}

const NO_CASES = joinSegments([]);
const NO_REASONS: readonly string[] = [];

export function createSuiteDrafts(): SuiteDrafts {
  const drafts = createSuiteMap<Draft>();
  /** Of suites with several segments: all of them. */
  const several = new Map<Draft, Mutable<Segment>[]>();
  const reasonsOf = createReasons();

  const draftOf = ({ environment, name }: SuiteKey) => {
    const known = drafts.get({ environment, name });
    if (known !== undefined) return known;
    const draft: Draft = { environment, name, state: 'whole', reasons: NO_REASONS, cases: NO_CASES };
    drafts.set(draft, draft);
    return draft;
  };
  const segmentsIn = (draft: Draft) => several.get(draft) ?? ('columns' in draft.cases ? [draft.cases] : []);

  return {
    addCases(key, slice, report) {
      const draft = draftOf(key);
      const segment = createSegment(slice, report);
      const known = several.get(draft);
      if (known !== undefined) known.push(segment);
      else if ('columns' in draft.cases) several.set(draft, [draft.cases, segment]);
      else draft.cases = segment;
      for (const reason of reasonsOf(segment)) {
        if (draft.reasons.includes(reason)) continue;
        draft.state = worseState(draft.state, 'partial');
        draft.reasons = uniteReasons(draft.reasons, [reason]);
      }
    },
    addTrouble(trouble) {
      const draft = draftOf(trouble);
      draft.state = worseState(draft.state, trouble.state);
      draft.reasons = uniteReasons(draft.reasons, trouble.reasons);
    },
    *all() {
      for (const draft of drafts.values()) {
        const { environment, name } = draft;
        yield { environment, name, segments: segmentsIn(draft) };
      }
    },
    finish(numbers) {
      const suites = [...drafts.values()].sort(compareKeys);
      for (const draft of suites) draft.cases = inPlace(segmentsIn(draft), numbers);
      return suites;
    },
  };
}

/** The cases of a suite by the places of their reports, without those that are there twice. Their segments are its own, and stay what they are. */
function inPlace(segments: readonly Mutable<Segment>[], numbers: readonly number[]): SegmentedCases {
  for (const segment of segments) segment.report = numbers[segment.report] ?? TWICE;
  const [first] = segments;
  if (first !== undefined && segments.length === 1 && first.report !== TWICE) return first;
  const placed = segments.filter(({ report }) => report !== TWICE).sort((a, b) => a.report - b.report);
  return listCases(numberAcross(placed));
}

/** Why the suite of a slice is not whole. Columns are looked through once, as thousands of suites may share them. */
function createReasons(): (slice: Slice) => readonly string[] {
  let latest: CaseColumns | undefined;
  let indices: readonly number[] = [];
  return ({ columns, from, to }) => {
    if (columns !== latest)
      indices = columns.unusual
        .between(0, columns.names.length)
        .filter((index) => ENTRY_REASONS[columns.unusual.get(index)?.kind ?? 'case'] !== undefined);
    latest = columns;
    if (indices.length === 0) return NO_REASONS;
    return indices
      .slice(firstAbove(indices, from - 1), firstAbove(indices, to - 1))
      .flatMap((index) => ENTRY_REASONS[columns.unusual.get(index)?.kind ?? 'case'] ?? []);
  };
}
