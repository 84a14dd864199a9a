import { percent, plural, points } from '../domain/numbers.ts';
import type { Ratio } from '../domain/ratio.ts';
import { brokenCoverage } from '../domain/snapshot.ts';
import type { Judgement } from '../domain/verdict.ts';
import { removedInBulk } from '../gates/removed-in-bulk.ts';
import { deltaLine } from './changed-lines.ts';
import { coveredWords } from './covered-words.ts';
import { coverageFact, passRate } from './facts.ts';
import { code, text } from './markdown.ts';
import { ofTotal } from './numbers.ts';
import { newlyFailingSuites } from './suite-facts.ts';
import { trendLine } from './trend-sections.ts';

/** Pass rate, coverage and newly failing suites: what a reader always finds, or why it is not there. */
export function facts(judgement: Judgement): string {
  const trend = trendLine(judgement);
  const lines = [passRateLine(judgement), coverageLine(judgement), suitesLine(judgement)];
  return [...lines, ...(trend === undefined ? [] : [trend])].map((line) => `- ${line}`).join('\n');
}

function passRateLine({ comparison }: Judgement): string {
  const { head, base, why } = passRate(comparison);
  const removed = removedInBulk(comparison);
  const fewer = removed === 0 ? '' : `, the change removes ${plural(removed, 'test')}`;
  if (head === undefined) return `**Pass rate** ${why}${base === undefined ? '' : ` (was ${percent(base)})`}${fewer}`;
  return `**Pass rate** ${percent(head)} (${ofTotal(head)}; ${base === undefined ? noRateOfBase(comparison) : wasRate(head, base)})${fewer}`;
}

function noRateOfBase({ base, baseCounts }: Judgement['comparison']): string {
  if (base === undefined) return 'no base to compare with';
  return (baseCounts?.total ?? 0) === (baseCounts?.skipped ?? 0)
    ? 'no test ran on base'
    : 'was unknown: base is not complete';
}

/** The same part of fewer tests is not the same. */
function wasRate(head: Ratio, base: Ratio): string {
  if (percent(head) !== percent(base)) return `was ${percent(base)}`;
  return head.covered === base.covered && head.total === base.total ? 'as on base' : `was ${ofTotal(base)}`;
}

function coverageLine({ comparison, head: run }: Judgement): string {
  const fact = coverageFact(comparison);
  const before = comparison.coverage?.base;
  const broken = brokenCoverage(run.snapshot.reports);
  if (broken !== undefined) {
    const was = before === undefined ? '' : ` (was ${percent(before)})`;
    return `**Coverage** unknown: ${code(broken.path, 120)} is ${broken.state}${was}`;
  }
  if (fact === undefined) {
    if (before !== undefined) return `**Coverage** unknown: no coverage report (was ${percent(before)})`;
    return '**Coverage** not measured';
  }
  const { head, base } = fact;
  const now = `**Coverage** ${percent(head)} of ${text(comparison.coverage?.metric ?? 'lines')} (${text(coveredWords(fact, comparison))})`;
  if (base === undefined)
    return `${now}, ${comparison.base === undefined ? 'no base to compare with' : 'not measured on base'}`;
  const caveats = comparison.coverage?.caveats ?? [];
  const delta = deltaLine(comparison);
  if (caveats.length === 0)
    return `${now}, ${points(head, base)} (was ${percent(base)}${delta === undefined ? '' : `; ${delta}`})`;
  return `${now}; not comparable with ${percent(base)} on base: ${caveats.map((each) => text(each)).join('; ')}`;
}

function suitesLine({ comparison }: Judgement): string {
  if (comparison.base === undefined) return '**Newly failing suites** not known without a base';
  const suites = newlyFailingSuites(comparison);
  if (comparison.suites.length === 0) return '**Newly failing suites** unknown: no test report';
  if (suites.length === 0) return '**Newly failing suites** none';
  const named = suites.slice(0, 10).map(({ name }) => code(name, 120));
  const more = suites.length - named.length;
  return `**Newly failing suites** ${named.join(', ')}${more > 0 ? ` and ${plural(more, 'other')}` : ''}`;
}
