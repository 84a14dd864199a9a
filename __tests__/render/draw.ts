import {
  CHANGE_CLASSES,
  type Change,
  type ChangeClass,
  type Cluster,
  type Comparison,
  type SuiteComparison,
} from '../../src/domain/comparison.ts';
import type { FileDelta } from '../../src/domain/coverage-comparison.ts';
import type { Ratio } from '../../src/domain/ratio.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import {
  addCounts,
  countTests,
  lastFailure,
  NO_TESTS,
  type TestCase,
  type TestCounts,
  type TestSuite,
  testId,
} from '../../src/domain/tests.ts';
import { byText, repoPath } from '../../src/domain/text.ts';
import type { GateResult, Judgement } from '../../src/domain/verdict.ts';
import { snapshot, suite } from '../draw.ts';

/** What a judgement says, as a test draws it: only what matters to it. */
export interface DrawnJudgement {
  readonly verdict?: Judgement['verdict'];
  readonly title?: string;
  readonly suites?: readonly DrawnSuiteRow[];
  /** `BLOCK newly-failing unit: 36 tests, limit 0` */
  readonly gates?: readonly string[];
  /** `head base path`: `9/10 8/10 app/a.py`, `-` for a side that is not there. The first row without a path is the total. */
  readonly coverage?: readonly string[];
  readonly caveats?: readonly string[];
  /** `undefined`: there is no base. */
  readonly base?: string | undefined;
  readonly sha?: string;
  readonly noBase?: string;
  readonly diagnostics?: Judgement['diagnostics'];
  readonly snapshot?: Snapshot;
  readonly baseSnapshot?: Snapshot;
}

/** One suite: its tests on head with the class of each, `newlyFailing failed: boom | passed in 20 of 20 base runs`. */
export interface DrawnSuiteRow {
  readonly name: string;
  readonly tests?: Readonly<Record<string, string>>;
  /** Passing tests, as a number. */
  readonly passing?: number;
  readonly skipped?: number;
  /** `passed of total` on base; the default is everything passing. */
  readonly was?: string | undefined;
  readonly state?: TestSuite['state'];
  readonly baseState?: TestSuite['state'];
  /** `true` unless said. */
  readonly required?: boolean;
  readonly reasons?: readonly string[];
  readonly unexcused?: readonly string[];
  readonly coverage?: string;
  readonly file?: string;
}

export function judgement(drawing: DrawnJudgement = {}): Judgement {
  const { verdict = 'pass', title = 'Passed', suites = [], diagnostics = [], gates = [] } = drawing;
  const compared = !('base' in drawing) || drawing.base !== undefined;
  const rows = suites.map((row) => suiteRow(row, compared));
  const changes = rows.flatMap((row) => row.changes);
  const head = rows.reduce((sum, { row }) => addCounts(sum, row.head), NO_TESTS);
  const baseRows = rows.flatMap(({ row }) => (row.base === undefined ? [] : [row.base]));
  const coverage = drawing.coverage?.map(ratios);
  const [total, ...files] = coverage ?? [];
  const comparison: Comparison = {
    base: compared
      ? {
          snapshot: drawing.baseSnapshot ?? snapshot(),
          label: drawing.base ?? '4f2c91a, first parent of the merge commit',
          ...(drawing.sha === undefined ? {} : { sha: drawing.sha }),
        }
      : undefined,
    noBase: compared ? undefined : (drawing.noBase ?? 'no base result for 4f2c91a'),
    changes: byClass(changes.filter(({ test }) => test.kind === 'case')),
    collectionErrors: { known: 0, new: changes.filter(({ test }) => test.kind !== 'case').length, fixed: 0 },
    collectionChanges: changes.filter(({ test }) => test.kind !== 'case'),
    clusters: clusters(changes, compared),
    suites: rows.map(({ row }) => row),
    head,
    baseCounts: compared ? baseRows.reduce(addCounts, NO_TESTS) : undefined,
    whole: rows.length > 0 && rows.every(({ row }) => row.state === 'whole' && row.changes.notRun === 0),
    coverage:
      total === undefined
        ? undefined
        : { metric: 'lines', head: total.head, base: total.base, caveats: drawing.caveats ?? [], files },
  };
  return {
    verdict,
    title,
    head: { snapshot: drawing.snapshot ?? snapshot(), sha: undefined },
    comparison,
    gates: gates.map(gate),
    diagnostics,
  };
}

function suiteRow(
  drawing: DrawnSuiteRow,
  compared: boolean,
): { readonly row: SuiteComparison; readonly changes: readonly Change[] } {
  const { name, tests = {}, passing = 0, skipped = 0, file } = drawing;
  const entries = Object.entries(tests).map(([title, words]) => {
    const [, className = '', outcome = '', evidence = ''] =
      /^(?:(\w+) )?(\w+(?:: .*?)?)(?: \| (.*))?$/s.exec(words) ?? [];
    return { title, className, outcome, evidence };
  });
  const onHead = suite(
    name,
    Object.fromEntries(entries.map(({ title, outcome }) => [title, outcome])),
    file === undefined ? {} : { file },
  );
  const changes = entries.flatMap(({ className, evidence }, i): readonly Change[] => {
    const test = onHead.cases.at(i);
    return test === undefined || !isClass(className) ? [] : [change(onHead, test, { name: className, evidence })];
  });
  const absent = changes.filter(
    (each) => each.class === 'missing' || each.class === 'notRun' || each.class === 'removed',
  );
  const gone = new Set(absent.map(({ test }) => test));
  const counted = countTests([...onHead.cases].filter((test) => !gone.has(test)));
  const head: TestCounts = addCounts(counted, { ...NO_TESTS, total: passing + skipped, passed: passing, skipped });
  const state = drawing.state ?? 'whole';
  const perClass = Object.fromEntries(
    CHANGE_CLASSES.map((each) => [each, changes.filter((c) => c.class === each && c.test.kind === 'case').length]),
  );
  const row: SuiteComparison = {
    name,
    state,
    reasons: drawing.reasons ?? [],
    ...(drawing.unexcused === undefined ? {} : { unexcused: drawing.unexcused }),
    head,
    base:
      compared && !('was' in drawing && drawing.was === undefined)
        ? was(drawing.was, { ...head, total: head.total + absent.length })
        : undefined,
    baseState:
      compared && !('was' in drawing && drawing.was === undefined) ? (drawing.baseState ?? 'whole') : undefined,
    changes: { ...NO_CLASSES, ...perClass },
    newlyFailing:
      compared &&
      ((state !== 'whole' && (drawing.baseState ?? 'whole') === 'whole') ||
        changes.some(({ class: each }) => ['newlyFailing', 'newTestFailing', 'failingDifferently'].includes(each))),
    required: drawing.required ?? true,
    ...(drawing.coverage === undefined ? {} : { coverage: sides(drawing.coverage) }),
  };
  return { row, changes };
}

function change(
  onSuite: TestSuite,
  test: TestCase,
  { name, evidence }: { readonly name: ChangeClass; readonly evidence: string },
): Change {
  const message = lastFailure(test)?.message;
  return {
    id: testId(onSuite, test),
    class: name,
    evidence,
    suite: onSuite,
    test,
    ...(message === undefined ? {} : { signature: signature(message) }),
  };
}

/** A stand-in for the real one, which masks more: the same for messages that differ in numbers only. */
function signature(message: string): string {
  let hash = 7;
  for (const character of masked(message)) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 0xffffff;
  return `F-${hash.toString(16).padStart(6, '0')}`;
}

function masked(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/\d+/g, '<n>').slice(0, 300);
}

function clusters(changes: readonly Change[], compared: boolean): readonly Cluster[] {
  const groups = new Map<string, Change[]>();
  for (const each of changes) {
    if (each.signature === undefined || each.class === 'fixed' || each.class === 'flaky') continue;
    groups.set(each.signature, [...(groups.get(each.signature) ?? []), each]);
  }
  const failing = [...groups.values()].flat().length;
  return [...groups]
    .flatMap(([id, members]) => {
      const failure = lastFailure(members[0]?.test ?? { attempts: [] });
      if (failure === undefined) return [];
      return [
        {
          id,
          message: masked(failure.message),
          failure,
          changes: members,
          likelyOneCause: members.length * 2 >= failing,
          isNew: compared ? members.every(({ class: name }) => name !== 'stillFailing') : undefined,
        },
      ];
    })
    .sort((a, b) => b.changes.length - a.changes.length || byText(a.id, b.id));
}

function byClass(changes: readonly Change[]): Comparison['changes'] {
  const of = (name: ChangeClass) => changes.filter((each) => each.class === name);
  return {
    waived: of('waived'),
    flaky: of('flaky'),
    stillFailing: of('stillFailing'),
    failingDifferently: of('failingDifferently'),
    newTestFailing: of('newTestFailing'),
    likelyFlaky: of('likelyFlaky'),
    newlyFailing: of('newlyFailing'),
    fixed: of('fixed'),
    missing: of('missing'),
    notRun: of('notRun'),
    removed: of('removed'),
    moved: of('moved'),
    added: of('added'),
    newlySkipped: of('newlySkipped'),
  };
}

const NO_CLASSES: Readonly<Record<ChangeClass, number>> = {
  waived: 0,
  flaky: 0,
  stillFailing: 0,
  failingDifferently: 0,
  newTestFailing: 0,
  likelyFlaky: 0,
  newlyFailing: 0,
  fixed: 0,
  missing: 0,
  notRun: 0,
  removed: 0,
  moved: 0,
  added: 0,
  newlySkipped: 0,
};

function isClass(name: string): name is ChangeClass {
  return CHANGE_CLASSES.some((each) => each === name);
}

/** `36 of 38`; nothing said: everything that there is passed. */
function was(words: string | undefined, head: TestCounts): TestCounts {
  const [, passed, total] = /^(\d+) of (\d+)$/.exec(words ?? '') ?? [];
  if (passed === undefined || total === undefined) {
    return { ...NO_TESTS, total: head.total, passed: head.total - head.skipped, skipped: head.skipped };
  }
  return { ...NO_TESTS, total: Number(total), passed: Number(passed), failed: Number(total) - Number(passed) };
}

/** `9/10 8/10 app/a.py` */
function ratios(words: string): FileDelta {
  const [head = '-', base = '-', ...path] = words.split(' ');
  return { path: repoPath(path.join(' ')), head: ratio(head), base: ratio(base) };
}

function sides(words: string): { readonly head?: Ratio; readonly base?: Ratio } {
  const { head, base } = ratios(words);
  return { ...(head === undefined ? {} : { head }), ...(base === undefined ? {} : { base }) };
}

function ratio(words: string): Ratio | undefined {
  const [, covered, total] = /^(\d+)\/(\d+)$/.exec(words) ?? [];
  return covered === undefined ? undefined : { covered: Number(covered), total: Number(total) };
}

const STATES = { BLOCK: 'block', WARN: 'warn', PASS: 'pass', WAIVED: 'waived', '----': 'not-judged' } as const;

/** `BLOCK newly-failing unit: 36 tests, limit 0`; the scope is what stands before the first colon. */
function gate(words: string): GateResult {
  const [, word = '', check = '', sentence = ''] = /^(BLOCK|WARN|PASS|WAIVED|----) (\S+) (.*)$/s.exec(words) ?? [];
  const state = Object.entries(STATES).find(([name]) => name === word)?.[1];
  if (state === undefined) throw new Error(`draw: "${words}" is no gate`);
  const scope = /^([\w./*-]+): /.exec(sentence)?.[1] ?? '';
  const limit = /(?:target|limit) ([\d.]+(?: %| pp)?)/.exec(sentence)?.[1] ?? '0';
  return { check, scope, state, actual: '', limit, sentence };
}
