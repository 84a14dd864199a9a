import type { TestCase } from '../domain/tests.ts';
import { hashText } from './lookup.ts';

/** Hashes what identifies a case in its suite. Neighbours mostly share classname and file, of which the hash is kept. */
export function createHasher(): (
  test: Pick<TestCase, 'classname' | 'name'> & { readonly file?: string | undefined },
) => number {
  let classname = '';
  let file: string | undefined;
  let seed = hashText('', hashText('', 0));
  return (test) => {
    if (test.classname !== classname || test.file !== file) {
      classname = test.classname;
      file = test.file;
      seed = hashText(classname, hashText(file ?? '', 0));
    }
    return hashText(test.name, seed);
  };
}
