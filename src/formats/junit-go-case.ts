import type { Failure } from '../domain/tests.ts';
import type { ReportedCase } from './format.ts';
import { crashIn, endedBinary } from './go-test-package.ts';

/**
 * Cases of go-junit-report and gotestsum that are no tests: what fails in a package outside of its tests. Taken for tests they would be missed
 * as soon as the package is mended.
 */
export function goEntry(entry: ReportedCase, written: string | undefined): ReportedCase {
  const last = entry.attempts[entry.attempts.length - 1];
  if (last?.status !== 'failed') return entry;
  const { message, detail } = last.failure;
  const { classname, name } = entry;
  const built = (written ?? '').trim() === '' ? BUILT.exec(classname)?.[1] : undefined;
  if (built !== undefined) {
    return { ...entry, ...ofPackage('collection'), suite: built, classname: built, name: '[build failed]' };
  }
  if (/^\[(?:build|setup) failed\]$/.test(name)) return { ...entry, ...ofPackage('collection') };
  if (name === 'Failure' && message === 'Runtime error') return { ...entry, ...ofPackage('suite'), listed: true };
  if (name !== 'TestMain' || classname !== '') return entry;
  if (/\[(?:build|setup) failed\]/.test(`${message}\n${detail}`)) return { ...entry, ...ofPackage('collection') };
  const crash = crashIn(detail);
  if (crash === undefined || entry.suite === undefined) return { ...entry, ...ofPackage('suite'), listed: true };
  return { ...endedBinary(entry.suite, { crash, running: [], output: detail }), repeated: 'attempt' };
}

/** What go-junit-report has of a build of test files: `[example.com/shop]`, a case without a name, beside `[build failed]` of the package. */
const BUILT = /^\[([^\]]{1,400})\]$/;

function ofPackage<Kind extends ReportedCase['kind']>(
  kind: Kind,
): { readonly kind: Kind; readonly repeated: 'attempt' } {
  return { kind, repeated: 'attempt' };
}

/**
 * A panic or an exit takes the tests behind it along: an error of the package, as `go test -json` has it. Its subtest, and what a rerun
 * leaves, tell the same once more.
 */
export function abortedPackage({ suite, classname, name }: ReportedCase, { detail }: Failure): ReportedCase {
  const entry = endedBinary(suite ?? classname, { crash: crashIn(detail), running: [name], output: '' });
  return { ...entry, repeated: 'attempt', implied: true };
}

/** A panic as the runtime writes it, with its goroutine; a line that only begins so may be what a program logs. */
const PANIC = /^(?:panic|fatal error): [^\n]{1,400}\n(?:[^\n]{1,400}\n){0,3}\ngoroutine \d{1,9} \[/m;

/** go-junit-report has it in the output of the package; `undefined`: there is none. */
export function panickedPackage(suite: string | undefined, output: string): ReportedCase | undefined {
  if (suite === undefined || !PANIC.test(output)) return undefined;
  return { ...endedBinary(suite, { crash: crashIn(output), running: [], output }), repeated: 'attempt', implied: true };
}
