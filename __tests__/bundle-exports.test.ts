import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'bundle-exports-'));
const bundle = join(folder, 'index.js');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What ncc writes, without what is before and behind it. */
const DEFINED = `const __nccwpck_require__ = { o: (object, name) => Object.hasOwn(object, name) };
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
`;
/** Two modules with exports of the same names, and what became of each. */
const USED = `
let last = 1;
function defined(getters) {
  const exports = {};
  __nccwpck_require__.d(exports, getters);
  return { exports, fast: %HasFastProperties(exports), plain: Object.getPrototypeOf(exports) === Object.prototype };
}
const modules = [defined({ A: () => 1, B: () => last, C: () => 3 }), defined({ A: () => 4, B: () => last, C: () => 6 })];
last = 2;
process.stdout.write(JSON.stringify(modules));
`;

const node = (args: readonly string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });
const outcome = () => JSON.parse(node(['--allow-natives-syntax', bundle]).stdout);

function change(): string {
  const module = pathToFileURL(join(import.meta.dirname, '../scripts/exports.mjs')).href;
  const script = `(await import(${JSON.stringify(module)})).giveExportsShapes(${JSON.stringify(folder)})`;
  return node(['--input-type=module', '--eval', script]).stderr;
}

describe('exports of a bundle', () => {
  test('have a shape also where another module has exports of the same names, and mean the same', () => {
    const first = { exports: { A: 1, B: 2, C: 3 }, plain: true };
    const second = { exports: { A: 4, B: 2, C: 6 }, plain: true };
    writeFileSync(bundle, DEFINED + USED);
    expect(outcome()).toEqual([
      { ...first, fast: true },
      { ...second, fast: false },
    ]);
    expect(change()).toBe('');
    expect(outcome()).toEqual([
      { ...first, fast: true },
      { ...second, fast: true },
    ]);
  });

  test('that are defined in another way stop the build, and nothing is changed', () => {
    const other = DEFINED.replace('(exports, definition) =>', 'function (exports, definition)') + USED;
    writeFileSync(bundle, other);
    expect(change()).toContain('wanted one function that defines exports, found 0');
    expect(readFileSync(bundle, 'utf8')).toBe(other);
  });
});
