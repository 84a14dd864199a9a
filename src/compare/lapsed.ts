import { isUnexcused, type Touch } from '../domain/comparison.ts';
import { oneLine } from '../domain/printable.ts';
import type { QuarantineEntry } from '../policy/quarantine.ts';
import type { Classified } from './classified.ts';
import type { Diff } from './diff.ts';
import { fileFinder } from './named-files.ts';
import type { UserMasks } from './signature.ts';
import { entryOfFailures, stateOf, type Waivable } from './waivers.ts';

/** What is left of an acceptance that has expired. */
export interface Lapsed {
  readonly entry: QuarantineEntry;
  readonly touch: Touch;
}

export interface LapsedOptions {
  /** Of all quarantines that count. */
  readonly entries: readonly QuarantineEntry[];
  /** `2026-11-30` */
  readonly today: string;
  readonly masks?: UserMasks | undefined;
  /** What the change changes; `undefined`: not known. */
  readonly change: Diff | undefined;
}

/** Which expired entry accepted what a test failed with: one that names the test, and matches every failure of it. */
export function lapsedBy({
  entries,
  today,
  masks,
  change,
}: LapsedOptions): ((failing: Waivable) => Lapsed | undefined) | undefined {
  const expired = entries.filter((entry) => stateOf(entry, today) === 'expired');
  if (expired.length === 0) return undefined;
  const entryOf = entryOfFailures(expired, masks);
  const touchOf = touching(change);
  return (failing) => {
    const entry = entryOf(failing);
    if (entry === undefined) return undefined;
    return { entry, touch: touchOf(failing, entry) };
  };
}

/** A failure that base has too is known with or without the entry; any other is classed as if there had never been one. */
export function withLapsed(found: Classified, lapsed: Lapsed | undefined): Classified {
  if (lapsed === undefined) return found;
  const { touch, entry } = lapsed;
  const until = `accepted until ${entry.expires}`;
  const owner = oneLine(entry.owner);
  if (found.class !== 'stillFailing') {
    // Who wonders why it blocks now is told.
    return isUnexcused(found) ? { ...found, evidence: `${found.evidence}; ${until} by ${owner}, expired` } : found;
  }
  const evidence =
    touch === 'touched'
      ? `${until}, and this change touches its file; owner ${owner}; ${found.evidence}`
      : `${found.evidence}; ${until} by ${owner}, expired`;
  return { ...found, evidence, lapsed: touch };
}

/** A name that a report gives to what is in one file: the path, or its end in dots (`tests.api.test_auth`, `com.acme.CartTest`). */
const PATH = /^[^:\n]{1,500}\.[A-Za-z]\w{0,4}$/;
const DOTTED = /^[\w$]+(?:\.[\w$]+)+$/;

/** Old and new paths count: a file that is renamed is touched. A path in a report may begin above the repository, or below its root. */
function touching(change: Diff | undefined): (failing: Waivable, entry: QuarantineEntry) => Touch {
  if (change === undefined) return () => 'unknown';
  const changed = change.files.flatMap(({ base, head }) => [base, head].filter((path) => path !== undefined));
  const changedFile = fileFinder(changed);
  return ({ suite, test }, { target }) => {
    const names = [test.file ?? '', suite.name, test.classname, nameOfFile(target)];
    const paths = names.filter((name) => PATH.test(name)).map(plainPath);
    const isTouched =
      changedFile(suite, test) !== undefined || paths.some((path) => changed.some((each) => isSameFile(each, path)));
    if (isTouched) return 'touched';
    return paths.length > 0 || names.some((name) => DOTTED.test(name)) ? 'untouched' : 'unknown';
  };
}

/** `tests/a.py`, in `file: tests/a.py` and in `test: tests/a.py::TestX::test_y`. */
function nameOfFile({ by, name }: QuarantineEntry['target']): string {
  return (by === 'test' ? name.split('::') : [name])[0] ?? '';
}

function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^(\.?\/)+/, '');
}

function isSameFile(a: string, b: string): boolean {
  return a === b || a.endsWith(`/${b}`) || b.endsWith(`/${a}`);
}
