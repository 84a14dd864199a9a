import { countOf } from '../domain/comparison.ts';
import { count, percent, plural, points } from '../domain/numbers.ts';
import type { Judgement } from '../domain/verdict.ts';
import { componentBlocks } from './component-table.ts';
import { coveredWords } from './covered-words.ts';
import { facts } from './fact-lines.ts';
import { causes, coverageFact, coverageLosses, coverageTarget, isBlockingCause, noCoverage } from './facts.ts';
import { type Block, type Budget, essential, fit, utf8Bytes } from './fit.ts';
import { footer } from './footer.ts';
import { code, text } from './markdown.ts';
import type { RenderContext, Renderer } from './renderer.ts';
import { list } from './sections.ts';
import { suiteTable } from './suite-table.ts';

/** What an issue or a release takes in one text. */
const BUDGET: Budget = { limit: 60_000, size: utf8Bytes, elsewhere: 'JSON result' };
const ITEMS = 50;

/**
 * A report to paste where people ask how things stand, so that nobody writes it by hand: suites before → after, coverage against its
 * target, known failures, and above all what did not run.
 */
export function renderStatusReport(judgement: Judgement, context: RenderContext): string {
  const { comparison } = judgement;
  const suites = comparison.suites.length;
  const table: readonly Block[] =
    suites === 0
      ? []
      : [
          {
            markdown: suiteTable(judgement, { all: 50, most: 100 }),
            priority: 3,
            group: 'suites',
            counts: [{ n: suites, one: 'suite' }],
          },
        ];
  return fit(
    [
      essential(`## Test status: ${text(judgement.title)}`),
      essential(facts(judgement)),
      essential('### Suites, before → after'),
      ...(suites === 0 ? [essential('No suite left a report.')] : table),
      essential('### What did not run'),
      ...notRun(judgement),
      essential('### Failures'),
      ...failures(judgement),
      essential('### Coverage against its target'),
      essential(coverage(judgement)),
      ...componentBlocks(judgement, { all: 50, most: 100, priority: 3 }),
      essential(footer(judgement, context)),
    ],
    BUDGET,
  );
}

function notRun({ comparison }: Judgement): readonly Block[] {
  const { suites, changes } = comparison;
  const rows = suites
    .filter(({ state, changes: { missing, notRun: absent } }) => state !== 'whole' || missing + absent > 0)
    .map(({ name, reasons, changes: { missing, notRun: absent } }) => {
      const tests = missing + absent === 0 ? [] : [`${plural(missing + absent, 'test')} of base not here`];
      return [code(name, 160), ...tests, ...reasons.slice(0, 3).map((reason) => text(reason))].join(' · ');
    });
  if (rows.length === 0) {
    if (suites.length === 0) return [essential('Not known: there is no report.')];
    return [essential(comparison.base === undefined ? 'Not known without a base.' : 'Nothing: every known test ran.')];
  }
  const tests = changes.missing.length + countOf(comparison, 'notRun');
  const title = tests === 0 ? 'Suites that are not complete' : `${plural(tests, 'test')} in suites`;
  return list(rows.slice(0, ITEMS), { title, n: rows.length, priority: 2, one: 'suite' });
}

function failures({ comparison }: Judgement): readonly Block[] {
  const all = causes(comparison);
  if (all.length === 0) return [essential('None.')];
  const item = (cause: (typeof all)[number]) =>
    `${text(cause.cluster.id)} · ${cause.size} · ${code(cause.cluster.message)}`;
  const groups = [
    ['Not excused', all.filter(isBlockingCause)],
    ['Known or accepted', all.filter((cause) => !isBlockingCause(cause))],
  ] as const;
  return groups.flatMap(([title, some]) =>
    some.length === 0 ? [] : list(some.slice(0, ITEMS).map(item), { title, n: some.length, priority: 1, one: 'cause' }),
  );
}

function coverage(judgement: Judgement): string {
  const { comparison } = judgement;
  const fact = coverageFact(comparison);
  if (fact === undefined) return text(noCoverage(comparison));
  const { head, base } = fact;
  const target = coverageTarget(judgement, '');
  const against = target === undefined ? 'no target is set' : `target ${text(target)}`;
  const before = base === undefined ? 'no base' : `was ${percent(base)}, ${points(head, base)}`;
  const losses = coverageLosses(comparison);
  const named = losses
    .slice(0, 10)
    .map((file) => `- ${code(file.path, 160)} ${percent(file.base)} → ${percent(file.head)}`);
  const more = losses.length > named.length ? [`- and ${count(losses.length - named.length)} other files`] : [];
  const lost = losses.length === 0 ? [] : ['', 'Less covered than before:', '', ...named, ...more];
  const brought = comparison.coverage?.carried?.covered ?? 0;
  const of = brought === 0 ? '' : `${text(coveredWords(fact, comparison))}; `;
  return [
    `${percent(head)} of ${text(comparison.coverage?.metric ?? 'lines')} (${of}${before}; ${against})`,
    ...lost,
  ].join('\n');
}

export const statusReport: Renderer = {
  name: 'status-report',
  summary:
    'a report to paste: suites before and after, what did not run, failures, coverage against its target (Markdown)',
  file: true,
  render: renderStatusReport,
};
