import { describe, expect, test } from '@jest/globals';
import { createPathResolver } from '../../src/merge/paths.ts';
import { type Origin, placeOf } from '../../src/merge/paths-place.ts';

const shown = (tree: readonly string[]) => {
  const { resolve } = createPathResolver({ tree, workspace: '/w' });
  return (written: string, origin: Origin) => {
    const result = resolve(written, origin);
    return result.resolved ? result.path : `${result.path} (${result.reason})`;
  };
};

describe('a package of a repository writes paths from its own folder', () => {
  const resolve = shown([
    'src/index.js',
    'src/main.js',
    'packages/core/src/index.js',
    'packages/core/src/only.js',
    'packages/web/src/index.js',
    'packages/web/src/page.js',
    'libs/x/src/page.js',
  ]);

  test.each<[string, string, Origin, string]>([
    [
      'of two packages it is that of the report',
      'src/page.js',
      { report: 'packages/web/coverage/lcov.info' },
      'packages/web/src/page.js',
    ],
    [
      'so it is beside a file of the root',
      'src/index.js',
      { report: 'packages/web/coverage/lcov.info' },
      'packages/web/src/index.js',
    ],
    [
      'the root has what the package has not',
      'src/main.js',
      { report: 'packages/web/coverage/lcov.info' },
      'src/main.js',
    ],
    [
      'of a report at the root it is that of the root',
      'src/index.js',
      { report: 'coverage/lcov.info' },
      'src/index.js',
    ],
    [
      'a path from the root is one in any folder',
      'packages/core/src/index.js',
      { report: 'packages/web/lcov.info' },
      'packages/core/src/index.js',
    ],
    ['a neighbour', '../core/src/only.js', { report: 'packages/web/coverage/lcov.info' }, 'packages/core/src/only.js'],
    [
      'below a relative source folder',
      'index.js',
      { report: 'packages/web/cov.xml', sources: ['src'] },
      'packages/web/src/index.js',
    ],
    [
      'below a source folder of another machine',
      'src/index.js',
      { report: 'packages/web/cov.xml', sources: ['/app'] },
      'packages/web/src/index.js',
    ],
    [
      'a source folder of the checkout says more',
      'src/index.js',
      { report: 'packages/web/cov.xml', sources: ['/w/packages/core'] },
      'packages/core/src/index.js',
    ],
    ['where Nx puts it', 'src/page.js', { report: 'coverage/libs/x/lcov.info' }, 'libs/x/src/page.js'],
    [
      'another folder tells nothing',
      'src/page.js',
      { report: 'artifacts/coverage-web/lcov.info' },
      'src/page.js (ambiguous)',
    ],
    [
      'a folder above the repository tells nothing',
      'src/page.js',
      { report: '../packages/web/lcov.info' },
      'src/page.js (ambiguous)',
    ],
    ['an absolute path needs none', '/w/src/index.js', { report: 'packages/web/coverage/lcov.info' }, 'src/index.js'],
  ])('%s', (_, written, origin, expected) => {
    expect(resolve(written, origin)).toBe(expected);
  });
});

describe('two modules of a build have the same package and file', () => {
  const resolve = shown([
    'a/src/main/java/com/acme/A.java',
    'b/src/main/java/com/acme/A.java',
    'deep/b/src/main/java/com/acme/C.java',
    'deep/c/src/main/java/com/acme/C.java',
    'b/src/main/java/com/acme/Only.java',
    'b/src/main/kotlin/pay/Card.kt',
    'c/src/main/kotlin/pay/Card.kt',
  ]);
  const module = (name: string, path: string) => ({ module: { name, path } });

  test.each<[string, string, Origin, string]>([
    [
      'the report lies in one',
      'com/acme/A.java',
      { report: 'b/target/site/jacoco/jacoco.xml' },
      'b/src/main/java/com/acme/A.java',
    ],
    ['its group names one', 'b/com/acme/A.java', module('b', 'com/acme/A.java'), 'b/src/main/java/com/acme/A.java'],
    [
      'its group is the last folder of one',
      'c/com/acme/C.java',
      module('c', 'com/acme/C.java'),
      'deep/c/src/main/java/com/acme/C.java',
    ],
    [
      'a group within a group',
      'all/b/com/acme/A.java',
      module('all/b', 'com/acme/A.java'),
      'b/src/main/java/com/acme/A.java',
    ],
    [
      'the report without groups has its name',
      'com/acme/A.java',
      module('a', 'com/acme/A.java'),
      'a/src/main/java/com/acme/A.java',
    ],
    [
      'a group that is no folder, and one file',
      'My Module/com/acme/Only.java',
      module('My Module', 'com/acme/Only.java'),
      'b/src/main/java/com/acme/Only.java',
    ],
    [
      'Kotlin without the common folders of its package',
      'c/com/acme/pay/Card.kt',
      module('c', 'com/acme/pay/Card.kt'),
      'c/src/main/kotlin/pay/Card.kt',
    ],
    [
      'a group that is no folder, and two files',
      'x/com/acme/A.java',
      module('x', 'com/acme/A.java'),
      'x/com/acme/A.java (ambiguous)',
    ],
    ['nothing tells', 'com/acme/A.java', { report: 'reports/jacoco.xml' }, 'com/acme/A.java (ambiguous)'],
    ['no such file', 'b/com/acme/Gone.java', module('b', 'com/acme/Gone.java'), 'b/com/acme/Gone.java (unknown)'],
  ])('%s', (_, written, origin, expected) => {
    expect(resolve(written, origin)).toBe(expected);
  });
});

test('the place of a report is where it lies and what its folder ends in', () => {
  expect(placeOf('coverage/libs/x/lcov.info')).toEqual({
    above: ['coverage/libs/x', 'coverage/libs', 'coverage'],
    ends: ['libs/x', 'x'],
  });
  for (const nowhere of [undefined, 'lcov.info', '/out/lcov.info', 'D:/out/lcov.info', '../out/lcov.info'])
    expect(placeOf(nowhere)).toEqual({ above: [], ends: [] });
});
