import { hashWord } from '../domain/hash.ts';
import type { TestCase } from '../domain/tests.ts';
import { hashText } from './lookup.ts';

/** What identifies a case in its suite, besides its name. */
export interface NamedIn {
  readonly classname: string;
  readonly file?: string | undefined;
}

/** Hashes what a name is in. */
export type Seeder = (test: NamedIn) => number;

/** Neighbours mostly share what they are in. */
export function createSeeder(): Seeder {
  let classname = '';
  let file: string | undefined;
  let seed = hashText('', hashText('', 0));
  return (test) => {
    if (test.classname !== classname || test.file !== file) {
      classname = test.classname;
      file = test.file;
      seed = hashText(classname, hashText(file ?? '', 0));
    }
    return seed;
  };
}

/** Of a case in its suite, of which the name has a hash of its own. */
export function hashOfCase(seed: number, name: number): number {
  return hashWord(seed, name);
}

/** Hashes what identifies a case in its suite. */
export function createHasher(): (test: Pick<TestCase, 'name'> & NamedIn) => number {
  const seedOf = createSeeder();
  return (test) => hashText(test.name, seedOf(test));
}
