import type { Relaxation } from '../domain/verdict.ts';
import type { Gate } from '../gates/gate.ts';
import { containment } from './containment.ts';
import { UNMEASURED } from './gate-settings.ts';
import type { GateSetting, Policy } from './policy.ts';
import { relaxation } from './relaxation.ts';
import { type PairedSuites, pairSuites, relaxedSuites } from './relaxed-suites.ts';
import { limitOn } from './rises.ts';
import { componentWords, gateName, limitOf, limitWords } from './wording.ts';

export interface Policies {
  readonly base: Policy;
  readonly head: Policy;
  /** The table of checks. */
  readonly gates: readonly Gate[];
}

/**
 * Where `head` asks for less than `base`: gates in the order of base, then suites. A gate of base is as strict as before where any gate of head
 * asks at least as much of at least the same; otherwise it is told beside the gate of head that is nearest, or as removed.
 */
export function relaxations({ base, head, gates }: Policies): readonly Relaxation[] {
  const suites = pairSuites(base.suites, head.suites);
  const asks = base.gates.map((before) => ({
    before,
    gate: gates.find(({ name }) => name === before.check),
    after: head.gates.filter(({ check }) => check === before.check),
  }));
  const kept = new Set<GateSetting>();
  const relaxed = asks.filter(({ before, gate, after }) => {
    if (gate === undefined) return false;
    const equal = after.filter((each) => differences(before, each, { gate, suites }).length === 0);
    for (const each of equal) kept.add(each);
    return equal.length === 0;
  });
  return [
    ...relaxed.flatMap(({ before, gate, after }) => {
      const free = after.filter((each) => !kept.has(each));
      return gate === undefined ? [] : [tell(before, free, { gate, suites })];
    }),
    ...relaxedSuites(suites),
    ...newMasks(base, head),
  ];
}

/** With a mask more failures are the same, and what is the same as on base is excused. */
function newMasks(base: Policy, head: Policy): readonly Relaxation[] {
  const before = new Set(base.masks?.map(({ source }) => source));
  const added = (head.masks ?? []).filter(({ source }) => !before.has(source));
  return added.map(({ source }) => relaxation({ kind: 'mask', gate: `mask ${source}`, from: 'none', to: 'new' }));
}

interface Context {
  readonly gate: Gate;
  readonly suites: PairedSuites;
}

/** One thing that a gate of head asks less: from what to what. */
type Difference = readonly [from: string, to: string];

function tell(before: GateSetting, free: readonly GateSetting[], context: Context): Relaxation {
  const about = { kind: 'gate', gate: gateName(before) } as const;
  const [nearest] = free
    .filter((after) => isSameSuite(before, after, context.suites))
    .map((after) => differences(before, after, context))
    .toSorted((a, b) => a.length - b.length);
  if (nearest === undefined) {
    const limit = limitWords(limitOf(before, context.gate), context.gate);
    return relaxation({ ...about, from: limit === 'none' ? before.level : limit, to: 'removed' });
  }
  return relaxation({
    ...about,
    from: nearest.map(([from]) => from).join(', '),
    to: nearest.map(([, to]) => to).join(', '),
  });
}

/** Below so many changed lines a gate about them does not judge, unless it says otherwise. */
const IGNORE_BELOW = 20;

/** All in which `after` asks less than `before`, or of something else; empty: it asks at least as much. */
function differences(before: GateSetting, after: GateSetting, { gate, suites }: Context): readonly Difference[] {
  const found: Difference[] = [];
  if (!coversSuite(before, after, { gate, suites }))
    found.push([before.suite ?? 'all suites', after.suite ?? 'all suites']);
  if (!coversPaths(before, after)) found.push([pathWords(before), pathWords(after)]);
  const metrics = [before.metric ?? 'lines', after.metric ?? 'lines'] as const;
  if (metrics[0] !== metrics[1]) found.push(metrics);
  const lines = [before.lines ?? 'changed', after.lines ?? 'changed'] as const;
  if (lines[0] !== lines[1]) found.push([`${lines[0]} lines`, `${lines[1]} lines`]);
  if (before.compare === undefined && after.compare === 'any') found.push(['comparable reports only', 'any reports']);
  if (isLower(before, after, gate)) {
    found.push([limitWords(limitOf(before, gate), gate), limitWords(limitOf(after, gate), gate)]);
  }
  const later = laterLower(before, after, gate);
  if (later !== undefined) found.push(later);
  if (before.level === 'block' && after.level === 'warn') found.push([before.level, after.level]);
  const flaky = [before.likelyFlaky ?? 'block', after.likelyFlaky ?? 'block'] as const;
  if (flaky[0] === 'block' && flaky[1] === 'warn') found.push([`likely-flaky ${flaky[0]}`, flaky[1]]);
  const unmeasured = [before.unmeasured ?? 'warn', after.unmeasured ?? 'warn'] as const;
  if (UNMEASURED.indexOf(unmeasured[1]) < UNMEASURED.indexOf(unmeasured[0]))
    found.push([`unmeasured ${unmeasured[0]}`, unmeasured[1]]);
  const [least, now] = [before.ignoreBelow ?? IGNORE_BELOW, after.ignoreBelow ?? IGNORE_BELOW];
  if (now > least) found.push([`ignore-below ${least}`, `${now}`]);
  return found;
}

/** On each day on which base asks for more. */
function laterLower(before: GateSetting, after: GateSetting, gate: Gate): Difference | undefined {
  const own = limitOf(after, gate);
  const lower = before.rises?.find(({ from, limit }) => own === undefined || limitOn(after, own, from) < limit);
  if (lower === undefined) return undefined;
  const now = own === undefined ? undefined : limitOn(after, own, lower.from);
  return [`${limitWords(lower.limit, gate)} from ${lower.from}`, `${limitWords(now, gate)} then`];
}

function isLower(before: GateSetting, after: GateSetting, gate: Gate): boolean {
  const [was, is] = [limitOf(before, gate), limitOf(after, gate)];
  if (gate.limit.key === 'none' || was === undefined) return false;
  if (is === undefined) return true;
  return gate.limit.key === 'min' ? is < was : is > was;
}

function isSameSuite(before: GateSetting, after: GateSetting, { nameOnHead }: PairedSuites): boolean {
  if (before.suite === undefined || after.suite === undefined) return true;
  return after.suite === (nameOnHead.get(before.suite) ?? before.suite);
}

/** At most so many of all tests is at most so many of one suite's; no rate is like that. */
function coversSuite(before: GateSetting, after: GateSetting, { gate, suites }: Context): boolean {
  if (before.suite !== undefined && after.suite !== undefined) return isSameSuite(before, after, suites);
  if (before.suite === after.suite) return true;
  if (after.suite !== undefined) return false;
  const { limit } = gate;
  return limit.key === 'none' || (limit.key === 'max' && (limit.unit === 'count' || limit.unit === 'seconds'));
}

/** What every single file must reach, every file of a part must. A ratio over more files is another ratio. */
function coversPaths(before: GateSetting, after: GateSetting): boolean {
  const change = containment(before.paths, after.paths);
  return change === 'same' || (change === 'wider' && before.check === 'file-coverage');
}

function pathWords({ paths, component }: GateSetting): string {
  const globs = paths.length === 0 ? 'all paths' : paths.join(' ');
  return component === undefined ? globs : `${componentWords(component)} (${globs})`;
}
