import type { DiffPaths } from '../domain/comparison.ts';
import type { ReportRow, Snapshot } from '../domain/snapshot.ts';
import type { TestCase, TestSuite } from '../domain/tests.ts';

/** Files of the repository on head, asked for at most where a name may be that of several; `undefined`: nobody knows them. */
export type TreeOf = () => readonly string[] | undefined;

/** What one side has besides the tests in question, by which files of one name are told apart. */
export interface Side {
  readonly reports: readonly Pick<ReportRow, 'path' | 'tests'>[];
  readonly suites: readonly TestSuite[];
  readonly tree: TreeOf;
}

export interface Sides {
  readonly head: Side;
  readonly base: Side;
}

interface SidesOptions {
  readonly head: Pick<Snapshot, 'reports' | 'suites'>;
  readonly base: Pick<Snapshot, 'reports' | 'suites'> | undefined;
  readonly diff: DiffPaths | undefined;
  readonly tree?: TreeOf | undefined;
}

export function sidesOf({ head, base, diff, tree = () => undefined }: SidesOptions): Sides {
  const { byHead, byBase } = diff ?? {};
  const isNew = (path: string) => byHead?.has(path) === true && byBase?.has(path) !== true;
  return {
    head: { reports: head.reports, suites: head.suites, tree },
    base: {
      reports: base?.reports ?? [],
      suites: base?.suites ?? [],
      tree() {
        const files = tree()?.filter((path) => !isNew(path));
        return files && [...files, ...(byBase?.keys() ?? [])];
      },
    },
  };
}

/** Says of a file whether the test is from another place: a report of other tests lies nearer to it than the test's own. */
export function elsewhere({
  reports,
}: Pick<Side, 'reports'>): (path: string, test: Pick<TestCase, 'report'>) => boolean {
  const nearest = new Map<string, number>();
  const withTests = reports.filter(({ tests }) => tests !== undefined && tests.total > 0);
  return (path, { report }) => {
    const own = reports[report]?.path;
    if (own === undefined) return false;
    const most =
      nearest.get(path) ?? withTests.reduce((found, each) => Math.max(found, sharedFolders(path, each.path)), 0);
    nearest.set(path, most);
    return sharedFolders(path, own) < most;
  };
}

/** In how many folders both lie. */
function sharedFolders(a: string, b: string): number {
  const [one, other] = [a.split('/').slice(0, -1), b.split('/').slice(0, -1)];
  const parted = one.findIndex((part, index) => part !== other[index]);
  return parted < 0 ? one.length : parted;
}
