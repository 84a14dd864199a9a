import type { CaseHome } from './format.ts';
import type { Dialect } from './junit-dialect.ts';

/** What is known where a case begins, besides its own attributes. */
export interface Surroundings {
  /** Names of the suites around it, outermost first; nameless ones left out. */
  readonly suites: readonly string[];
  /** The file that the nearest suite names. */
  readonly file: string | undefined;
  readonly package: string | undefined;
  readonly project: string | undefined;
}

export interface WrittenNames {
  readonly classname: string | undefined;
  /** PHPUnit's `class`: with back-slashes, as the code has it. */
  readonly class: string | undefined;
  readonly name: string | undefined;
  readonly file: string | undefined;
}

/**
 * The suite is the test file, module or class that the report names:
 * pytest the module of the classname; PHPUnit, Surefire and whoever writes a Java package the class; whoever names a file (jest-junit
 * with `addFileAttribute`, Vitest, Playwright, Bun, Deno, Node, RSpec, Mocha, Minitest, GoogleTest) the file; else the outermost
 * suite's name; nothing where nothing is named.
 */
export function namesOf(written: WrittenNames, around: Surroundings, dialect: Dialect): CaseHome {
  const { project } = around;
  if (written.classname === FAILED_IMPORT)
    return { suite: written.name, classname: FAILED_IMPORT, file: undefined, project };
  const outermost = around.suites[0];
  const file =
    nonEmpty(written.file) ?? around.file ?? (outermost !== undefined && isTestFile(outermost) ? outermost : undefined);
  const suite = suiteOf(written, { around, file }, dialect);
  return { suite, classname: classnameOf(written, { around, suite }, dialect), file, project };
}

/** What unittest puts in the place of a module that cannot be imported, under the module's name. */
export const FAILED_IMPORT = 'unittest.loader._FailedTest';

function suiteOf(
  written: WrittenNames,
  { around, file }: Pick<CaseHome, 'file'> & { readonly around: Surroundings },
  dialect: Dialect,
): string | undefined {
  const { classname = '' } = written;
  if (dialect === 'pytest') return nonEmpty(moduleOf(classname === '' ? (written.name ?? '') : classname));
  if (nonEmpty(written.class) !== undefined) return written.class;
  if (isJava(classname, around, dialect)) return classname.replace(/\$.*$/, '');
  if (file !== undefined) return file;
  const outermost = around.suites[0];
  if (isPythonTest(classname)) return moduleOf(classname);
  return outermost === undefined ? undefined : withoutRunTime(outermost);
}

/** unittest-xml-reporting appends the time of the run to some names: `tests.test_a.TestA-20260101120000`. */
function withoutRunTime(name: string): string {
  return RUN_TIME.test(name) ? name.slice(0, -15) : name;
}

const RUN_TIME = /-20\d{12}$/;
/** Most of them: the tables behind `\p{L}` take a millisecond to make. */
const ASCII_CLASS = /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*$/;
const CLASS = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\.[\p{L}_$][\p{L}\p{N}_$]*)*$/u;

function isJava(classname: string, { package: folder, suites }: Surroundings, dialect: Dialect): boolean {
  // Ant: a short class name as the suite's name, and its package beside it.
  const isInPackage = folder !== undefined && folder !== '' && classname === `${folder}.${suites.at(-1)}`;
  return (dialect === 'surefire' || isInPackage) && (ASCII_CLASS.test(classname) || CLASS.test(classname));
}

/** Segments of a dotted name that pytest and unittest take for a module of tests by default. */
const TEST_MODULE = /^(?:test_.+|.+_test|tests?)$/;

function isPythonTest(classname: string): boolean {
  return classname.includes('.') && classname.split('.').some((part) => /^test_[a-z0-9_]+$/.test(part));
}

/** `tests.test_a.TestLogin.Nested` → `tests.test_a`: up to the last segment that looks like a module, else without trailing classes. */
export function moduleOf(classname: string): string {
  for (let end = classname.length; end > 0; ) {
    const start = classname.lastIndexOf('.', end - 1) + 1;
    const part = classname.slice(start, end);
    if (TEST_MODULE.test(part)) return classname.slice(0, end);
    if (/^[a-z]/.test(part) && !/^describe_/.test(part)) break;
    end = start - 1;
  }
  const parts = classname.split('.');
  const lastModule = parts.findLastIndex((part) => !/^[\p{Lu}_]/u.test(part));
  return lastModule < 0 ? classname : parts.slice(0, lastModule + 1).join('.');
}

/** Where the classname says nothing (Node: always `test` or `suite`; Boost and others: none), the suites in between do. */
function classnameOf(
  { classname = '' }: WrittenNames,
  { around: { suites }, suite }: Pick<CaseHome, 'suite'> & { readonly around: Surroundings },
  dialect: Dialect,
): string {
  const saysNothing = classname === '' || (dialect === 'other' && /^(?:test|suite)$/.test(classname));
  if (!saysNothing) return withoutRunTime(classname);
  if (dialect === 'pytest') return '';
  return (suites[0] === suite ? suites.slice(1) : suites).join(' › ');
}

const TEST_FILE =
  /^(?:[^\s<>|"*?]|[^\s<>|"*?][^<>|"*?\n]{0,300}[^\s<>|"*?])\.(?:[cm]?[jt]sx?|vue|svelte|py|rb|php|phpt|bats|robot|feature|dart|lua|exs|pl|t|hurl)$/;

/** Whether a suite's name is the path of a test file. */
export function isTestFile(name: string): boolean {
  return name.length <= 320 && TEST_FILE.test(name);
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
