import { groupBy } from '../domain/groups.ts';
import type { ReportRow } from '../domain/snapshot.ts';
import type { CaseList, TestCase, TestSuite } from '../domain/tests.ts';
import { isSegmented, segmentsOf } from '../merge/case-list.ts';
import { maskName } from '../merge/identity.ts';
import { caseKey } from './case-key.ts';

/** A suite on one side, with the reports that its cases are from. */
export interface PairSide {
  readonly suite: Pick<TestSuite, 'name' | 'cases'>;
  readonly reports: readonly Pick<ReportRow, 'path'>[];
}

/** Which test of base a same-named test of head is. */
export interface TwinPair {
  /** Among the cases of base. */
  readonly position: number;
  /** Where that is a guess: all that it may be. */
  readonly rivals: readonly TestCase[] | undefined;
}

export interface Twins {
  /** By position among the cases of head, of every test with same-named others; `undefined`: only head has it. */
  readonly pairs: ReadonlyMap<number, TwinPair | undefined>;
}

interface Member {
  readonly position: number;
  readonly test: TestCase;
  readonly path: string;
}

interface Group {
  readonly head: Member[];
  readonly base: Member[];
}

/**
 * Pairs tests of one name that are there more than once. Their ordinals follow the paths of the reports, and so change with every report that
 * comes, goes or gets another name: a test is paired within its own report first, and only what is left by its place. Where a report has another
 * number of them, or several are left, nobody can tell which is which.
 * @returns `undefined`: there are none.
 */
export function pairTwins(head: PairSide, base: PairSide): Twins | undefined {
  const keys = new Set([...repeated(head.suite), ...repeated(base.suite)]);
  if (keys.size === 0) return undefined;
  const groups = new Map<string, Group>([...keys].map((key) => [key, { head: [], base: [] }]));
  const gather = (side: 'head' | 'base', { suite, reports }: PairSide) => {
    const paths = reports.map(({ path }) => maskName(path));
    let position = 0;
    for (const test of suite.cases) {
      groups.get(caseKey(test, suite.name))?.[side].push({ position, test, path: paths[test.report] ?? '' });
      position++;
    }
  };
  gather('head', head);
  gather('base', base);
  const pairs = new Map<number, TwinPair | undefined>();
  for (const group of groups.values()) pairGroup(group, pairs);
  return { pairs };
}

function pairGroup({ head, base }: Group, pairs: Map<number, TwinPair | undefined>): void {
  const ofBase = new Map(byPath(base));
  const here: Member[] = [];
  const there: Member[] = [];
  let sure = true;
  for (const [path, members] of byPath(head)) {
    const others = ofBase.get(path) ?? [];
    ofBase.delete(path);
    const same = members.length === others.length;
    // A report that is only on one side says nothing of the others; one with more or fewer than before does.
    if (!same && others.length > 0) sure = false;
    members.forEach((member, index) => {
      const other = others[index];
      if (other === undefined) here.push(member);
      else pairs.set(member.position, pairOf(other, same ? undefined : others));
    });
    there.push(...others.slice(members.length));
  }
  there.push(...[...ofBase.values()].flat());
  const certain = sure && here.length === 1 && there.length === 1;
  // One that came into a report of others may as well be one of them.
  const rivals = certain ? undefined : sure ? there : base;
  here.forEach((member, index) => {
    const other = there[index];
    pairs.set(member.position, other && pairOf(other, rivals));
  });
}

function pairOf({ position }: Member, rivals: readonly Member[] | undefined): TwinPair {
  return { position, rivals: rivals?.map(({ test }) => test) };
}

function byPath(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  return groupBy(members, ({ path }) => path);
}

/** Names that are there more than once. Nearly no suite has any, which is seen without making a case. */
function repeated({ name, cases }: PairSide['suite']): readonly string[] {
  if (!mayRepeat(cases)) return [];
  return [...cases].filter(({ ordinal }) => ordinal > 1).map((test) => caseKey(test, name));
}

function mayRepeat(cases: CaseList): boolean {
  if (!isSegmented(cases)) return true;
  return segmentsOf(cases).some(({ ordinals, from, to }) => {
    if (ordinals.size === 0) return false;
    for (let index = from; index < to; index++) if (ordinals.has(index)) return true;
    return false;
  });
}
