import { createSegment, listCases, type Segment } from './case-list.ts';
import { createHasher } from './hasher.ts';
import { createLookup } from './lookup.ts';

/**
 * Ordinals of same-named cases of one suite over all of its reports, in the order of the segments. Two reports never hold attempts of one
 * test: a rerun of a job leaves its own run, and a pass in one file never hides a failure in another.
 */
export function numberAcross(segments: readonly Segment[]): readonly Segment[] {
  const first = segments[0];
  if (first === undefined || segments.every(({ report }) => report === first.report)) return segments;
  const cases = listCases(segments);
  const hash = createHasher();
  const lookup = createLookup();
  const counts = new Map<number, number>();
  let position = 0;
  return segments.map((segment) => {
    const ordinals = new Map<number, number>();
    for (let index = segment.from; index < segment.to; index++, position++) {
      const test = cases.at(position);
      if (test === undefined) continue;
      const code = hash(test);
      const same = lookup.find(code, (entry) => {
        const other = cases.at(entry);
        return (
          other !== undefined &&
          other.name === test.name &&
          other.classname === test.classname &&
          other.file === test.file &&
          other.kind === test.kind
        );
      });
      if (same === undefined) {
        lookup.add(code, position);
        continue;
      }
      const count = (counts.get(same) ?? 1) + 1;
      counts.set(same, count);
      ordinals.set(index, count);
    }
    return createSegment({ ...segment, ordinals }, segment.report);
  });
}
