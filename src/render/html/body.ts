import { formatDiagnostic } from '../../domain/diagnostic.ts';
import { percent, plural, points } from '../../domain/numbers.ts';
import type { GateState, Judgement } from '../../domain/verdict.ts';
import { noBase } from '../../gates/result.ts';
import { advice } from '../advice.ts';
import { deltaLine } from '../changed-lines.ts';
import { COMPONENT_COLUMNS, componentCells, componentRows, componentTitle } from '../component-rows.ts';
import { coveredWords } from '../covered-words.ts';
import { coverageFact, noCoverage, passRate, symbol } from '../facts.ts';
import { describeReport } from '../inspect.ts';
import { ofTotal } from '../numbers.ts';
import { overrideWords } from '../override.ts';
import { oneLine, shorten } from '../plain.ts';
import { quarantineLine, quarantineLists, quarantineWords } from '../quarantine.ts';
import type { RenderContext } from '../renderer.ts';
import { checkWords, relaxed } from '../rules.ts';
import { newlyFailingSuites } from '../suite-facts.ts';
import { suiteRows } from '../suite-rows.ts';
import { failingTitle } from '../suite-table.ts';
import { causeSections } from './causes.ts';
import { changedLines } from './changed-lines.ts';
import { coverageSection } from './coverage.ts';
import { TESTS } from './lists.ts';
import { codeElement, htmlTable, safe } from './markup.ts';
import { trends } from './trends.ts';

/** Rows of a table that are plain HTML. */
const ROWS = 1000;

/** Everything that is read without the script, and the places where the script shows the rest. */
export function body(judgement: Judgement, { key }: RenderContext): string {
  const { comparison, head } = judgement;
  const sections: readonly (readonly [id: string, title: string, content: string])[] = [
    ['gates', 'Gates', gates(judgement)],
    ['causes', 'Causes', causeSections(judgement)],
    ['suites', 'Suites', suites(judgement)],
    ['tests', 'Tests', comparison.suites.length === 0 ? '' : TESTS],
    ['components', 'Components', components(judgement)],
    ['changed-lines', 'Changed lines', changedLines(judgement)],
    ['coverage', 'Coverage', head.snapshot.coverage === undefined ? '' : coverageSection(judgement)],
    ['history', 'History', trends(judgement)],
    ['quarantine', 'Quarantine', quarantine(judgement)],
    ['messages', 'Messages', messages(judgement)],
    ['reports', 'Reports', reports(judgement)],
  ];
  const there = sections.filter(([, , content]) => content !== '');
  return [
    `<header>\n<h1>${symbol(judgement)} ${safe(judgement.title)}</h1>`,
    facts(judgement),
    ...accepted(judgement),
    ...relaxations(judgement),
    ...advice(judgement).map((sentence) => `<p>${safe(sentence)}</p>`),
    `<nav aria-label="Sections">${there.map(([id, title]) => `<a href="#${id}">${title}</a>`).join(' ')}</nav>`,
    '</header>\n<main>',
    ...there.map(([id, title, content]) => `<section id="${id}">\n<h2>${title}</h2>\n${content}\n</section>`),
    `</main>\n<footer class="soft"><p>${safe(comparedWith(judgement))}. Key: ${safe(key)}.</p></footer>`,
  ].join('\n');
}

function accepted(judgement: Judgement): readonly string[] {
  const words = overrideWords(judgement);
  if (words === undefined) return [];
  return [
    `<p><b>${safe(words.title)}</b></p>\n<ul>${words.items.map((item) => `<li>${safe(item)}</li>`).join('')}</ul>`,
  ];
}

function relaxations(judgement: Judgement): readonly string[] {
  const found = relaxed(judgement);
  if (found === undefined) return [];
  const items = found.items.map((item) => `<li>${safe(item)}</li>`).join('');
  return [`<p><b>${safe(found.title)}:</b></p>\n<ul>${items}</ul>`];
}

function facts({ comparison }: Judgement): string {
  const rate = passRate(comparison);
  const was = rate.base === undefined ? '' : `, was ${percent(rate.base)}`;
  const covered = coverageFact(comparison);
  const items = [
    ['Pass rate', rate.head === undefined ? rate.why : `${percent(rate.head)} (${ofTotal(rate.head)}${was})`],
    ['Coverage', covered === undefined ? noCoverage(comparison) : coverage(comparison, covered)],
    [
      'Newly failing suites',
      comparison.base === undefined ? 'not known without a base' : names(newlyFailingSuites(comparison)),
    ],
  ] as const;
  return `<ul class="facts">${items.map(([name, value]) => `<li><b>${name}</b> ${safe(value)}</li>`).join('')}</ul>`;
}

function names(suites: readonly { readonly name: string }[]): string {
  if (suites.length === 0) return 'none';
  const shown = suites.slice(0, 5).map(({ name }) => shorten(name, 80));
  const more = suites.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${plural(more, 'other')}` : '');
}

function coverage(
  { coverage: compared }: Judgement['comparison'],
  fact: NonNullable<ReturnType<typeof coverageFact>>,
): string {
  const { head, base } = fact;
  const now = `${percent(head)} of ${compared?.metric ?? 'lines'} (${coveredWords(fact, { coverage: compared })})`;
  if (base === undefined) return now;
  const caveats = compared?.caveats ?? [];
  if (caveats.length > 0) return `${now}; not comparable with ${percent(base)} on base: ${caveats.join('; ')}`;
  const delta = deltaLine({ coverage: compared });
  return `${now}, ${points(head, base)} (was ${percent(base)}${delta === undefined ? '' : `; ${delta}`})`;
}

const STATES: Readonly<Record<GateState, readonly [word: string, colour: string]>> = {
  block: ['❌ block', 'bad'],
  warn: ['⚠️ warn', 'warn'],
  pass: ['✅ pass', 'good'],
  waived: ['☑️ waived', 'soft'],
  'not-judged': ['❔ not judged', 'soft'],
};

function gates({ gates: all }: Judgement): string {
  if (all.length === 0) return '';
  const rows = all.map((gate) => {
    const { state, sentence } = gate;
    const [word, colour] = STATES[state];
    return [`<span class="${colour}">${word}</span>`, safe(checkWords(gate)), safe(sentence)];
  });
  return htmlTable('What the policy asks for', [{ title: 'State' }, { title: 'Check' }, { title: 'Finding' }], rows);
}

function suites(judgement: Judgement): string {
  const rows = suiteRows(judgement, { all: ROWS, most: ROWS });
  if (rows.length === 0) return '';
  const withCoverage = rows.some((row) => row.coverage !== undefined);
  const columns = [
    { title: 'Suite' },
    { title: 'Result' },
    { title: 'Passed', number: true },
    { title: failingTitle(judgement), number: true },
    { title: 'Not run', number: true },
    ...(withCoverage ? [{ title: 'Coverage', number: true }] : []),
  ];
  const cells = rows.map(({ kind, name, result, passed, newlyFailing, notRun, coverage: covered }) => [
    kind === 'suite'
      ? `<a href="#suite=${safe(encodeURIComponent(oneLine(name)))}">${codeElement(name)}</a>`
      : `<b>${safe(name)}</b>`,
    `<span class="${resultColour(result)}">${result}</span>`,
    passed,
    newlyFailing,
    notRun,
    ...(withCoverage ? [covered ?? '–'] : []),
  ]);
  return htmlTable('Before → after, those that block first', columns, cells);
}

function components(judgement: Judgement): string {
  const rows = componentRows(judgement, { all: ROWS, most: ROWS });
  if ((judgement.comparison.coverage?.components?.length ?? 0) === 0) return '';
  const cells = rows.map((row) => [
    row.kind === 'component' ? codeElement(row.name) : safe(row.name),
    safe(row.owner),
    ...componentCells(row).map(safe),
  ]);
  const columns = [
    { title: 'Component' },
    { title: 'Owner' },
    ...COMPONENT_COLUMNS.map((title) => ({ title, number: true })),
  ];
  return htmlTable(safe(componentTitle(judgement)), columns, cells);
}

/** Colour only repeats what the word says. */
function resultColour(result: string): string {
  if (result === 'passed') return 'good';
  if (result === 'coverage only') return 'soft';
  return /nothing new|as on base|skipped|several/.test(result) ? 'warn' : 'bad';
}

function quarantine(judgement: Judgement): string {
  const lists = quarantineLists(judgement);
  const rows = lists.flatMap(({ short, entries }) =>
    entries.map((entry) => [short, codeElement(quarantineWords(entry))]),
  );
  if (rows.length === 0) return '';
  return htmlTable(quarantineLine(judgement) ?? '', [{ title: 'What' }, { title: 'Entry' }], rows.slice(0, ROWS));
}

function messages({ diagnostics }: Judgement): string {
  const rows = diagnostics.slice(0, ROWS).map((each) => [each.level, codeElement(formatDiagnostic(each))]);
  if (rows.length === 0) return '';
  return htmlTable(plural(diagnostics.length, 'message'), [{ title: 'Level' }, { title: 'Message' }], rows);
}

function reports({ head }: Judgement): string {
  const all = head.snapshot.reports;
  if (all.length === 0) return '';
  const rows = all.slice(0, ROWS).map((row) => [codeElement(row.path), safe(describeReport(row))]);
  const shown = all.length > ROWS ? `, the first ${ROWS} of them` : '';
  return htmlTable(`${plural(all.length, 'report')}${shown}`, [{ title: 'File' }, { title: 'Read' }], rows);
}

function comparedWith({ comparison }: Judgement): string {
  return comparison.base === undefined
    ? `Not compared: ${noBase(comparison.noBase)}`
    : `Compared with ${comparison.base.label}`;
}
