import { type TestId, type TestSuite, testId } from '../domain/tests.ts';
import type { Slice } from './case-list.ts';
import { createCursor, readAt } from './columns.ts';
import { createLookup, hashUnits } from './lookup.ts';

/** Whether the case at an index may have one of the ids: wrongly so once in a thousand million, never wrongly not. */
export type MayHaveId = (index: number) => boolean;

/**
 * Finds tests by their ids in columns. Ids are hashed as their parts follow each other, so that of the tests that nobody asked for no id is
 * made: of a million most are such.
 */
export function createIdFilter(ids: Iterable<TestId>): (suite: TestSuite, slice: Slice) => MayHaveId {
  const wanted = createLookup();
  let isEmpty = true;
  for (const id of ids) {
    wanted.add(hashUnits(id, SEED), 0);
    isEmpty = false;
  }
  if (isEmpty) return () => () => false;
  const isWanted = (hash: number) => wanted.find(hash, () => true) !== undefined;
  return (suite, { columns, ordinals }) => {
    const { names } = columns;
    const classnames = createCursor(columns.classnames);
    const files = createCursor(columns.files);
    let until = -1;
    let before = SEED;
    let isBare = true;
    return (index) => {
      if (index >= until || index < Math.max(classnames.from, files.from)) {
        const classname = readAt(classnames, index) ?? '';
        const file = readAt(files, index);
        until = Math.min(classnames.to, files.to);
        const prefix = testId(suite, { classname, ...(file === undefined ? {} : { file }), name: '', ordinal: 1 });
        isBare = prefix === '';
        before = hashUnits(isBare ? '' : `${prefix}${SEPARATOR}`, SEED);
      }
      const ordinal = ordinals.get(index) ?? 1;
      if (names.isEmpty(index) || isBare) return true;
      const hash = names.hashOn(index, before);
      return isWanted(ordinal === 1 ? hash : hashUnits(` #${ordinal}`, hash));
    };
  };
}

const SEED = 0x811c9dc5 | 0;
/** Between the parts of an id. */
const SEPARATOR = ' › ';
