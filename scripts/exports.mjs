// What a module of a bundle exports is an object with a getter for each name. V8 makes it a hash table where such an object with the same first
// names is there already, as is common among names of two letters: each use of a name from another module is then a search, also where the code
// is optimised. A prototype that is looked through becomes an object with a shape again, in which the getter is found once (ADR 21).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** webpack's function that defines the getters, up to its last line; the build stops where it is written in another way. */
const DEFINED =
  /(__nccwpck_require__\.d = \(exports, definition\) => \{\n(?:\/\*{6}\/ \t\t.*\n)+)(?=\/\*{6}\/ \t\};\n)/g;
const SHAPED = '/******/ \t\tfor (var each in Object.create(exports)) break;\n';

/** Changes the main file of the bundle in `folder`, which has what all of its files use. */
export function giveExportsShapes(folder) {
  const file = join(folder, 'index.js');
  const text = readFileSync(file, 'utf8');
  const found = text.match(DEFINED)?.length ?? 0;
  if (found !== 1) throw new Error(`${file}: wanted one function that defines exports, found ${found}`);
  writeFileSync(file, text.replace(DEFINED, `$1${SHAPED}`));
}
