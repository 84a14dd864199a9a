import { hashName, hashWord } from '../domain/hash.ts';
import type { Outcome } from '../domain/tests.ts';
import type { CaseHome, ReportedCase } from './format.ts';
import { recentCases } from './junit-recent.ts';
import type { PassedColumns } from './passed-columns.ts';

/*
 * A second entry with the identity of an earlier one is a re-run of that test, or another test that has its name (rows of a data
 * provider, two tests called alike). Taking the second for the first lets a pass hide a failure, so it is done only on evidence:
 *
 * - pytest: an identity occurs once in a run, unless pytest-rerunfailures or flaky ran it again; both write each attempt but the last as
 *   an empty case, without saying that it failed. So the entry after an empty one is the next attempt of a test that failed before.
 *   (The header counts each test once then; `--dist each` counts what it wrote, and runs each test in several environments.)
 *   The second of two outcomes of one run (failed, then failed on tear-down) is part of it. An entry that passed is never an
 *   attempt after one that says it failed: no plug-in writes that, but `--dist each` does, of two environments.
 * - Go: names are unique in a package. gotestsum writes failures first, whatever ran first, so `-count=2` looks like `--rerun-fails`;
 *   but then tests that passed twice are there twice, too, and a suite with such a one has no re-runs.
 * - Gradle: test-retry runs what failed again after all others of the class. So every entry but the last failed, all
 *   repeats stand behind all first entries, not next to their own, and the name is a method's, which no row of data has.
 * - All others: never. Surefire, nextest, and Gradle with `mergeReruns`, write attempts as such.
 */

/** Marks entries as attempts or as cases of their own, and passes them on; some only at the end of their suite. */
export interface Repeats {
  readonly add: (entry: ReportedCase) => void;
  /** Whether the passed case of which the name is placed in the columns need not be added, but can be kept there. */
  readonly isFirst: (home: CaseHome, columns: PassedColumns) => boolean;
  readonly endSuite: (counts: SuiteCounts) => void;
  /** The file is cut off inside the suite: what waits is passed on as it is, without evidence. */
  readonly abandon: () => void;
}

/** Test cases that were read of a suite, and that its header counts. */
export interface SuiteCounts {
  readonly cases: number;
  readonly declared: number | undefined;
}

type Emit = (entry: ReportedCase) => void;

export function noRepeats(emit: Emit): Repeats {
  return { add: emit, isFirst: () => true, endSuite: () => undefined, abandon: () => undefined };
}

const RERUN: Outcome = Object.freeze({
  status: 'failed',
  kind: 'failure',
  failure: Object.freeze({ type: '', message: 'failed and was run again; the report does not say why', detail: '' }),
});

export function pytestRepeats(emit: Emit): Repeats {
  const recent = recentCases();
  /** In their order, until the end of the suite. */
  let waiting: { readonly entry: ReportedCase; readonly afterEmpty: boolean }[] = [];

  /** Of the class that was asked for last. */
  let classname = '';
  let classHash = hashName('');

  function codeOf(name: number, its: Pick<CaseHome, 'classname'>): number {
    if (its.classname !== classname) {
      classname = its.classname;
      classHash = hashName(classname);
    }
    return hashWord(classHash, name);
  }

  function add(entry: ReportedCase): void {
    const code = codeOf(hashName(entry.name), entry);
    const before = recent.find(code);
    recent.put(code, entry);
    if (before === undefined || !isSame(entry, before)) emit(entry);
    else waiting.push({ entry, afterEmpty: !hasFailed(before) });
  }

  function isFirst(home: CaseHome, columns: PassedColumns): boolean {
    const code = codeOf(columns.hashes[columns.length] ?? 0, home);
    if (recent.find(code) !== undefined) return false;
    recent.putNext(code, columns, home);
    return true;
  }

  function release(wereRunAgain: boolean): void {
    for (const { entry, afterEmpty } of waiting) {
      if (!afterEmpty) emit(hasFailed(entry) ? { ...entry, repeated: 'attempt' } : entry);
      else if (!wereRunAgain) emit({ ...entry, repeated: 'attempt' });
      else emit({ ...entry, repeated: 'attempt', attempts: [RERUN, ...entry.attempts] });
    }
    waiting = [];
  }

  return { add, isFirst, endSuite: ({ cases, declared }) => release(declared !== cases), abandon: () => release(true) };
}

function isSame(a: ReportedCase, b: ReportedCase): boolean {
  return (
    a.classname === b.classname && a.suite === b.suite && a.file === b.file && a.kind === b.kind && a.name === b.name
  );
}

export function goRepeats(emit: Emit): Repeats {
  return suiteRepeats(emit, () => true);
}

export function gradleRepeats(emit: Emit): Repeats {
  return suiteRepeats(emit, isTestRetry);
}

interface Placed {
  readonly entry: ReportedCase;
  /** Among the entries of the suite. */
  readonly place: number;
}

interface SuiteEntries {
  /** Identity → its entries, of those that occur more than once or failed. */
  readonly groups: ReadonlyMap<string, readonly Placed[]>;
  /** Place of the last entry that is the first of its identity. */
  readonly lastFirst: number;
}

/** Entries of identities that failed already wait for the end of their suite, where all that can be known is known. */
function suiteRepeats(emit: Emit, isRerun: (group: readonly Placed[], suite: SuiteEntries) => boolean): Repeats {
  let groups = new Map<string, Placed[]>();
  let seen = new Set<string>();
  let place = 0;
  let lastFirst = -1;
  let passedTwice = false;

  function add(entry: ReportedCase): void {
    const key = identity(entry);
    const group = groups.get(key);
    if (group !== undefined) group.push({ entry, place });
    else {
      if (seen.has(key)) passedTwice = true;
      else lastFirst = place;
      seen.add(key);
      if (hasFailed(entry)) groups.set(key, [{ entry, place }]);
      emit(entry);
    }
    place++;
  }

  function endSuite(): void {
    const suite = { groups, lastFirst };
    release((group) => {
      const earlierFailed = group.slice(0, -1).every(({ entry }) => hasFailed(entry));
      return !passedTwice && earlierFailed && isRerun(group, suite);
    });
  }

  function release(areAttempts: (group: readonly Placed[]) => boolean): void {
    for (const group of groups.values()) {
      const repeated = group.length > 1 && areAttempts(group) ? 'attempt' : 'case';
      for (const { entry } of group.slice(1)) emit(repeated === 'case' ? entry : { ...entry, repeated });
    }
    groups = new Map();
    seen = new Set();
    place = 0;
    lastFirst = -1;
    passedTwice = false;
  }

  return { add, isFirst: () => false, endSuite, abandon: () => release(() => false) };
}

const METHOD = /^[\p{L}_$][\p{L}\p{N}_$]*(?:\([\p{L}\p{N}_$,. <>[\]]*\))?$/u;

function isTestRetry(group: readonly Placed[], { lastFirst }: SuiteEntries): boolean {
  const repeats = group.slice(1);
  const isBehind = repeats.every(({ place }) => place > lastFirst);
  const isApart = repeats.every(({ place }, i) => place - (group[i]?.place ?? place) > 1);
  return isBehind && isApart && METHOD.test(group[0]?.entry.name ?? '');
}

function hasFailed({ attempts }: ReportedCase): boolean {
  return attempts.at(-1)?.status === 'failed';
}

function identity({ kind, suite, file, classname, name }: ReportedCase): string {
  return `${kind}\0${suite ?? ''}\0${file ?? ''}\0${classname}\0${name}`;
}
