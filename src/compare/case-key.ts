import type { TestCase } from '../domain/tests.ts';

type Named = Pick<TestCase, 'kind' | 'name' | 'classname' | 'file'>;

/** As `testId` has it: what repeats the suite's name adds nothing. */
export function classKey({ classname }: Pick<TestCase, 'classname'>, suite: string): string {
  return classname === suite ? '' : classname;
}

export function fileKey({ file }: Pick<TestCase, 'file'>, suite: string): string {
  return file === undefined || file === suite ? '' : file;
}

/** What all tests of one name in a suite have in common: their identity without the ordinal. */
export function caseKey(test: Named, suite: string): string {
  return JSON.stringify([test.kind, fileKey(test, suite), classKey(test, suite), test.name]);
}
