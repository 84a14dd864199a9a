import type { TestCase, TestSuite } from '../domain/tests.ts';

/**
 * Rust's reports name the module of a test (`cart::tests::adds`) and the binary: the file is that of the module, or of the one around it where a
 * module of tests lies in it; of an integration test (`shop::checkout`) that of its name below `tests`.
 */
export function rustFilesFinder(paths: Iterable<string>): (suite: TestSuite, test: TestCase) => readonly string[] {
  const files = [...paths].filter((path) => path.endsWith('.rs'));
  if (files.length === 0) return () => NONE;
  return (suite, { classname, name }) => {
    const isModule = classname !== '' && classname !== suite.name;
    const modules = [...(isModule ? classname.split('::') : []), ...name.split('::').slice(0, -1)];
    const ends = modules.flatMap((_, index) => endsOf(modules.slice(0, modules.length - index)));
    const binary = suite.name.split('::')[1];
    // Only the innermost module of tests may lie within another file.
    const wanted = [...ends.slice(0, 4), ...(modules.length < 2 ? ROOTS : [])];
    if (binary !== undefined) wanted.push(`tests/${binary}.rs`, `tests/${binary}/main.rs`);
    return files.filter((path) => wanted.some((end) => `/${path}`.endsWith(`/${end}`)));
  };
}

const NONE: readonly string[] = [];
const ROOTS = ['src/lib.rs', 'src/main.rs'];

function endsOf(modules: readonly string[]): readonly string[] {
  const path = modules.join('/');
  return [`src/${path}.rs`, `src/${path}/mod.rs`];
}
