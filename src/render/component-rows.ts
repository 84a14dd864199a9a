import type { ComponentCoverage } from '../domain/coverage-comparison.ts';
import { count, percent, plural, points } from '../domain/numbers.ts';
import { byText } from '../domain/text.ts';
import type { Judgement } from '../domain/verdict.ts';
import { componentWords } from '../policy/wording.ts';
import { coverageTarget } from './facts.ts';
import { compareRatios, ofTotal } from './numbers.ts';

export interface ComponentLimits {
  /** Up to that many components all are shown, beyond that only those in which something happened. */
  readonly all: number;
  readonly most: number;
}

/** One component as plain text: every column but the name and the owner is in our own words. */
export interface ComponentRow {
  readonly kind: 'component' | 'none' | 'rest';
  /** As the policy has it: untrusted. */
  readonly name: string;
  /** Untrusted; `''`: it has none. */
  readonly owner: string;
  readonly coverage: string;
  readonly change: string;
  readonly changedLines: string;
}

/** Components as the policy has them, those that a gate is about and that break it first, then files in none, and how many are not shown. */
export function componentRows(judgement: Judgement, limits: ComponentLimits): readonly ComponentRow[] {
  const { components = [], inNoComponent, caveats = [] } = judgement.comparison.coverage ?? {};
  const isComparable = caveats.length === 0;
  const weights = weightsOf(judgement);
  const weight = ({ name }: ComponentCoverage) => weights.get(targetScope(name)) ?? 0;
  const sorted = components.toSorted((a, b) => weight(b) - weight(a) || byText(a.name, b.name));
  const eventful = sorted.filter((each) => isEventful(each) || weight(each) > 0);
  const shown = (components.length <= limits.all ? sorted : eventful).slice(0, limits.most);
  const rest = components.length - shown.length;
  const row = (kind: ComponentRow['kind'], name: string, of: ComponentCoverage): ComponentRow => ({
    kind,
    name,
    owner: of.owner ?? '',
    coverage: coverageCell(of, kind === 'none' ? undefined : coverageTarget(judgement, targetScope(of.name))),
    change: isComparable ? changeCell(of) : '–',
    changedLines: changedCell(of),
  });
  return [
    ...shown.map((each) => row('component', each.name, each)),
    ...(inNoComponent === undefined ? [] : [row('none', 'in no component', inNoComponent)]),
    ...(rest === 0
      ? []
      : [
          {
            kind: 'rest' as const,
            name: plural(rest, 'other component'),
            owner: '',
            coverage: '–',
            change: components.length - eventful.length === rest ? 'none' : '–',
            changedLines: '–',
          },
        ]),
  ];
}

/** As a gate's scope has it. */
function targetScope(name: string): string {
  return componentWords(name);
}

/** By scope of a gate: 2 where one blocks, 1 where one warns. */
function weightsOf({ gates }: Judgement): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { scope, state } of gates) {
    const weight = state === 'block' ? 2 : state === 'warn' || state === 'not-judged' ? 1 : 0;
    weights.set(scope, Math.max(weights.get(scope) ?? 0, weight));
  }
  return weights;
}

function isEventful({ head, base, patch }: ComponentCoverage): boolean {
  if ((patch?.total ?? 0) > 0 || (head === undefined) !== (base === undefined)) return true;
  return head !== undefined && base !== undefined && compareRatios(head, base) !== 0;
}

function coverageCell({ head, base, carried }: ComponentCoverage, target: string | undefined): string {
  const wanted = target === undefined ? [] : [`target ${target}`];
  if (head === undefined) {
    const notes = [...(base === undefined ? [] : [`was ${percent(base)}`]), ...wanted];
    return notes.length === 0 ? 'not measured' : `not measured (${notes.join(', ')})`;
  }
  const brought = carried === undefined ? [] : [`${count(carried)} carried`];
  return `${percent(head)} (${[ofTotal(head), ...brought, ...wanted].join(', ')})`;
}

/** `−5 pp (−5 pp by deleted code)` */
function changeCell({ head, base, adjustedBase }: ComponentCoverage): string {
  if (head === undefined || base === undefined) return '–';
  const deleted =
    adjustedBase === undefined || compareRatios(adjustedBase, base) === 0 ? undefined : points(adjustedBase, base);
  return deleted === undefined ? points(head, base) : `${points(head, base)} (${deleted} by deleted code)`;
}

/** Of lines that nobody measured none is claimed, as in the line about all of them. */
function changedCell({ patch, unknownFiles = 0 }: ComponentCoverage): string {
  const unknown = unknownFiles === 0 ? [] : [`unknown of ${plural(unknownFiles, 'file')}`];
  if (patch === undefined || patch.total === 0) return unknown.join() || '–';
  return `${percent(patch)} (${[ofTotal(patch), ...unknown].join(', ')})`;
}

/** What is shown above such a table. */
export function componentTitle({ comparison: { coverage } }: Judgement): string {
  return `Coverage by component (${coverage?.metric ?? 'lines'})`;
}

export const COMPONENT_COLUMNS = ['Coverage', 'Change', 'Changed lines'] as const;

export function componentCells({ coverage, change, changedLines }: ComponentRow): readonly string[] {
  return [coverage, change, changedLines];
}
