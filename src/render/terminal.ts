import { saysNothing } from '../compare/root-line.ts';
import type { Change } from '../domain/comparison.ts';
import { percent, plural } from '../domain/numbers.ts';
import type { GateState, Judgement } from '../domain/verdict.ts';
import { noBase as sayNoBase } from '../gates/result.ts';
import { advice } from './advice.ts';
import { cut, pad, widthOf } from './columns.ts';
import {
  type Cause,
  causes,
  changeNote,
  commonNote,
  coverageLosses,
  isBlockingCause,
  knownWords,
  lossTitle,
} from './facts.ts';
import { overrideWords } from './override.ts';
import { excerpt, firstLine, oneLine } from './plain.ts';
import { quarantineLine, quarantineLists, quarantineWords } from './quarantine.ts';
import type { Renderer } from './renderer.ts';
import { checkWords, relaxed } from './rules.ts';
import { type Style, type Stylist, stylist } from './style.ts';
import { changedLines } from './terminal-changed-lines.ts';
import { componentLines } from './terminal-components.ts';
import { factLines, otherLines } from './terminal-facts.ts';
import { suiteLines } from './terminal-suites.ts';

export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns of the terminal; long texts of reports are cut to it. */
  readonly width: number;
  /** `verdict`: only the verdict and the gates that do not pass. */
  readonly detail: 'verdict' | 'full';
}

/** Causes, and tests of each, before `and 12 others`. */
const CAUSES = 10;
const NAMES = 5;
const LOSSES = 10;

/** What a developer wants to know before pushing: verdict, gates, causes with their place, suites, lost coverage. */
export function renderTerminal(judgement: Judgement, options: TerminalOptions): string {
  const style = stylist(options.colour);
  const sections = [
    [style('bold', style(VERDICT_STYLE[judgement.verdict], oneLine(judgement.title)))],
    accepted(judgement, style),
    gates(judgement, options, style),
    relaxations(judgement, style),
    ...(options.detail === 'verdict'
      ? []
      : [
          factLines(judgement),
          ...unexcusedCauses(judgement, options, style),
          otherLines(judgement, options, style),
          changedLines(judgement, style),
          losses(judgement, style),
          suiteLines(judgement, options, style),
          componentLines(judgement, style),
          messageLines(judgement, style),
          quarantine(judgement, style),
          proposals(judgement, style),
          [...advice(judgement, 'above'), comparedWith(judgement)],
        ]),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}

const VERDICT_STYLE: Readonly<Record<Judgement['verdict'], Style>> = { pass: 'green', warn: 'yellow', block: 'red' };
const GATES: Readonly<Record<GateState, readonly [string, Style]>> = {
  block: ['BLOCK', 'red'],
  warn: ['WARN', 'yellow'],
  pass: ['PASS', 'green'],
  waived: ['WAIVED', 'cyan'],
  'not-judged': ['----', 'dim'],
};

/** `BLOCK  newly-failing  unit: 36 tests, …`: the same sentence as everywhere, never cut. */
function gates({ gates: all }: Judgement, { detail }: TerminalOptions, style: Stylist): readonly string[] {
  const shown = detail === 'full' ? all : all.filter(({ state }) => state !== 'pass' && state !== 'waived');
  const widest = Math.max(0, ...shown.map((gate) => widthOf(checkWords(gate))));
  return shown.map((gate) => {
    const { state, sentence } = gate;
    const [word, colour] = GATES[state];
    return `${style(colour, word.padEnd(6))} ${pad(oneLine(checkWords(gate)), widest)}  ${oneLine(sentence)}`;
  });
}

/** `Accepted by octocat for 1a2b3c4 alone: reason` */
function accepted(judgement: Judgement, style: Stylist): readonly string[] {
  const words = overrideWords(judgement);
  return words === undefined ? [] : [style('yellow', oneLine(words.title))];
}

/** `This pull request relaxes 1 gate: coverage(unit) 80 % → 70 %` */
function relaxations(judgement: Judgement, style: Stylist): readonly string[] {
  const { title = '', items = [] } = relaxed(judgement) ?? {};
  const [only, ...others] = items.map(oneLine);
  if (only === undefined) return [];
  if (others.length === 0) return [`${style('yellow', `${title}:`)} ${only}`];
  return [style('yellow', `${title}:`), ...[only, ...others].map((item) => `  ${item}`)];
}

function unexcusedCauses(
  { comparison }: Judgement,
  options: TerminalOptions,
  style: Stylist,
): readonly (readonly string[])[] {
  const all = causes(comparison).filter(isBlockingCause);
  const shown = all.slice(0, CAUSES).map((cause) => causeLines(cause, options, style));
  const rest = all.slice(CAUSES);
  if (rest.length === 0) return shown;
  const tests = rest.reduce((sum, { changes }) => sum + changes.length, 0);
  return [...shown, [`+ ${plural(rest.length, 'cause')}, ${plural(tests, 'test')}: --json or --html has them`]];
}

function causeLines(cause: Cause, { width }: TerminalOptions, style: Stylist): readonly string[] {
  const { cluster, changes, size } = cause;
  const said = firstLine(cluster.failure.message);
  const fit = (text: string, indent: number) => ' '.repeat(indent) + cut(oneLine(text), Math.max(40, width - indent));
  const shown = changes.slice(0, NAMES);
  const common = commonNote(shown, cause);
  const one = cluster.likelyOneCause && changes.length > 1 ? ['likely one cause'] : [];
  const head = [size, ...one, ...knownWords(cluster), ...(common === undefined ? [] : [common])]
    .map(oneLine)
    .join(', ');
  const lines = [
    `${style('bold', `Cause ${oneLine(cluster.id)}`)}  ${head}`,
    style('red', fit(saysNothing(said) ? cluster.message : said, 2)),
  ];
  for (const change of shown) {
    lines.push(fit([...place(change), change.id].join('  '), 2));
    if (common === undefined) lines.push(style('dim', fit(changeNote(change, cause), 4)));
  }
  if (changes.length > NAMES) lines.push(`  and ${plural(changes.length - NAMES, 'other')}`);
  return [...lines, ...excerpt(cluster.failure.detail, 8).map((line) => style('dim', fit(line, 4)))];
}

/** `tests/test_db.py:12`, where the report says so. */
function place({ test: { file, line } }: Change): readonly string[] {
  return file === undefined ? [] : [line === undefined ? file : `${file}:${line}`];
}

function losses({ comparison }: Judgement, style: Stylist): readonly string[] {
  const all = coverageLosses(comparison);
  if (all.length === 0) return [];
  const lines = all
    .slice(0, LOSSES)
    .map(({ path, head, base }) => `  ${oneLine(path)}  ${percent(base)} → ${percent(head)}`);
  if (all.length > LOSSES) lines.push(`  and ${plural(all.length - LOSSES, 'other file')}`);
  return [style('bold', lossTitle(comparison)), ...lines];
}

/** Errors and warnings, a line each, as text without colours; `''`: there is none. */
export function renderMessages(judgement: Judgement): string {
  return messageLines(judgement, stylist(false))
    .map((line) => `${line}\n`)
    .join('');
}

function messageLines({ diagnostics }: Judgement, style: Stylist): readonly string[] {
  return diagnostics
    .filter(({ level }) => level !== 'note')
    .map(({ level, file, line, message }) => {
      const place = [file, line].filter((part) => part !== undefined).join(':');
      return `${style(level === 'error' ? 'red' : 'yellow', level)}  ${oneLine(place === '' ? message : `${place}: ${message}`)}`;
    });
}

/** `3 quarantine entries to look at: …`, and the first of them. */
function quarantine(judgement: Judgement, style: Stylist): readonly string[] {
  const said = quarantineLine(judgement);
  if (said === undefined) return [];
  const all = quarantineLists(judgement).flatMap(({ entries }) => entries);
  const more = all.length > NAMES ? [`  and ${plural(all.length - NAMES, 'other')}: --json has them`] : [];
  return [
    style('yellow', said),
    ...all.slice(0, NAMES).map((entry) => `  ${oneLine(quarantineWords(entry))}`),
    ...more,
  ];
}

/** What could be asked for; nothing of it is judged. */
function proposals({ proposals: all = [] }: Judgement, style: Stylist): readonly string[] {
  return all.map((sentence) => `${style('cyan', 'note')}  ${oneLine(sentence)}`);
}

function comparedWith({ comparison }: Judgement): string {
  const { base, noBase } = comparison;
  return base === undefined ? `Not compared: ${sayNoBase(noBase)}` : `Compared with ${oneLine(base.label)}`;
}

/** For a log or a file: without colours. */
export const terminal: Renderer = {
  name: 'terminal',
  summary: 'what a terminal shows, without colours',
  file: false,
  render: (judgement) => renderTerminal(judgement, { colour: false, width: 120, detail: 'full' }),
};
