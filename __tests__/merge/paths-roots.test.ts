import { describe, expect, test } from '@jest/globals';
import { createPathResolver } from '../../src/merge/paths.ts';
import { goModule } from '../../src/merge/paths-roots.ts';

const shown = (tree: readonly string[], modules: Readonly<Record<string, string>> = {}) => {
  const known = Object.entries(modules).flatMap(([file, text]) => goModule(file, text) ?? []);
  const { resolve } = createPathResolver({ tree, workspace: '/w', modules: known });
  return (written: string) => {
    const result = resolve(written);
    return result.resolved ? result.path : `${result.path} (${result.reason})`;
  };
};

describe('the module of a go.mod', () => {
  test.each([
    ['module github.com/acme/app\n\ngo 1.22\n', 'github.com/acme/app'],
    ['// module not/this\nmodule   "example.com/v2" // yes\n', 'example.com/v2'],
    ['\r\nmodule example.com/app\r\n', 'example.com/app'],
    ['modules are fine', undefined],
    ['', undefined],
  ])('%j is %s', (text, path) => {
    expect(goModule('sub/go.mod', text)).toEqual(path === undefined ? undefined : { path, folder: 'sub/' });
  });
});

describe('files of Go lie below the folder of their module', () => {
  const tree = ['main.go', 'pkg/a.go', 'tools/gen/x.go', 'src/deep/v2/y.go', 'lib/z.go', 'lib/main.go'];
  const resolve = shown(tree, {
    'go.mod': 'module github.com/acme/app',
    'tools/go.mod': 'module github.com/acme/app/tools',
    'src/deep/go.mod': 'module example.com/deep/v2',
  });

  test.each([
    ['github.com/acme/app/main.go', 'main.go'],
    ['github.com/acme/app/pkg/a.go', 'pkg/a.go'],
    ['github.com/acme/app/tools/gen/x.go', 'tools/gen/x.go'],
    ['example.com/deep/v2/v2/y.go', 'src/deep/v2/y.go'],
    ['github.com/acme/app/generated.go', 'generated.go (unknown)'],
    ['github.com/other/thing/lib/z.go', 'github.com/other/thing/lib/z.go (unknown)'],
    ['github.com/acme/application/main.go', 'github.com/acme/application/main.go (unknown)'],
    ['pkg/a.go', 'pkg/a.go'],
    ['/build/pkg/a.go', 'pkg/a.go'],
  ])('%s is %s', (written, expected) => {
    expect(resolve(written)).toBe(expected);
  });

  test('without a go.mod the longest end decides, as ever', () => {
    expect(shown(tree)('github.com/acme/app/pkg/a.go')).toBe('pkg/a.go');
  });
});

describe('files of the JVM lie in a source folder, by their package', () => {
  const resolve = shown([
    'core/src/main/java/com/acme/Foo.java',
    'core/src/test/java/com/acme/Foo.java',
    'core/src/main/java/com/acme/Both.java',
    'web/src/main/java/com/acme/Both.java',
    'app/src/main/kotlin/pay/Card.kt',
    'app/src/main/kotlin/Main.kt',
    'app/src/test/kotlin/pay/Card.kt',
    'lib/src/commonMain/kotlin/com/acme/Shared.kt',
    'lib/src/jvmMain/kotlin/com/acme/Two.kt',
    'lib/src/jsMain/kotlin/com/acme/Two.kt',
    'a/src/main/kotlin/net/Client.kt',
    'b/src/main/kotlin/net/Client.kt',
    'docs/pay/Card.kt',
  ]);

  test.each([
    ['com/acme/Foo.java', 'core/src/main/java/com/acme/Foo.java'],
    ['com/acme/Both.java', 'com/acme/Both.java (ambiguous)'],
    ['com/acme/pay/Card.kt', 'app/src/main/kotlin/pay/Card.kt'],
    ['com/acme/Main.kt', 'app/src/main/kotlin/Main.kt'],
    ['com/acme/Shared.kt', 'lib/src/commonMain/kotlin/com/acme/Shared.kt'],
    ['com/acme/Two.kt', 'com/acme/Two.kt (ambiguous)'],
    ['com/acme/net/Client.kt', 'com/acme/net/Client.kt (ambiguous)'],
    ['com/acme/Gone.kt', 'com/acme/Gone.kt (unknown)'],
    ['com/acme/Gone.java', 'com/acme/Gone.java (unknown)'],
  ])('%s is %s', (written, expected) => {
    expect(resolve(written)).toBe(expected);
  });
});
