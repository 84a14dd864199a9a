import { plural } from '../domain/numbers.ts';
import { evidenceBeside } from '../render/facts.ts';
import { excerpt, firstLine, oneLine, shorten } from '../render/plain.ts';
import { type Style, stylist } from '../render/style.ts';
import type { Cause, Explanation } from './explanation.ts';
import { LISTED, type Matches } from './matches.ts';
import type { Weight } from './verdict.ts';

export interface TextOptions {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

/** Other tests with the same cause that are named, and lines of a trace. */
const NAMED = 3;
const TRACE = 15;

/** One topic a line, its name in front; a trace at the end. */
export function explanationText(explained: Explanation, { colour, width }: TextOptions): string {
  const style = stylist(colour);
  const { id, words, evidence, cause, quarantine } = explained;
  const rows: readonly (readonly [string, string])[] = [
    ['class', classWords(words, evidence)],
    ['verdict', verdictWords(explained.weight)],
    ...optional('to pass', explained.weight.toPass),
    ...optional('place', placeOf(explained)),
    ...optional('report', explained.report),
    ...optional('suite', explained.suite && [explained.suite.name, ...optionalOwner(explained.suite.owner)].join(', ')),
    ...(explained.attempts.length > 1 ? [['attempts', explained.attempts.join(', ')] as const] : []),
    ...(cause === undefined ? [] : causeRows(cause)),
    ...optional('history', explained.history && `${explained.history.sparkline} ${explained.history.words}`),
    ...quarantine.map(
      ({ entry, state, fits }) =>
        [
          'accepted',
          `${state === 'active' ? ACTIVE_WORDS[`${fits}`] : ENTRY_WORDS[state]} until ${entry.expires} by ${entry.owner}: ${entry.reason} (line ${entry.line}, only ${JSON.stringify(entry.match)})`,
        ] as const,
    ),
  ];
  const lines = rows.map(([name, value]) => `  ${style('dim', name.padEnd(9))} ${oneLine(value)}`);
  const trace = excerpt(cause?.detail ?? '', TRACE).map((line) =>
    style('dim', `    ${shorten(line, Math.max(40, width - 4))}`),
  );
  const entry = explained.weight.entry ?? [];
  const accepting =
    entry.length === 0
      ? []
      : [
          '  To accept exactly this failure for a while, in a change that lands before this one (.github/test-quarantine.yml, under entries):',
          ...entry.map((line) => `    ${line}`),
        ];
  const head = style(VERDICTS[explained.verdict], style('bold', oneLine(id)));
  return `${[head, ...lines, ...trace, ...accepting].join('\n')}\n`;
}

const VERDICTS: Readonly<Record<Explanation['verdict'], Style>> = {
  passed: 'green',
  flaky: 'yellow',
  failed: 'red',
  errored: 'red',
  skipped: 'none',
  absent: 'red',
};

const ENTRY_WORDS = { expired: 'no more, expired:', future: 'not yet,' } as const;
/** Of an entry that counts, by whether it is about what the test failed with here. */
const ACTIVE_WORDS = {
  true: 'this failure,',
  false: 'another failure than this one,',
  undefined: 'a failure of it,',
} as const;

/** `newly failing: passed on base`; evidence that begins with the same word says it alone. */
function classWords(words: string, evidence = ''): string {
  if (evidence === '') return words;
  return evidenceBeside(words, evidence) === evidence ? `${words}: ${evidence}` : evidence;
}

/** `blocks newly-failing, warns in pass-rate` */
function verdictWords({ gates }: Weight): string {
  if (gates.length === 0) return 'no gate stops or warns because of it';
  const named = (state: string) => [
    ...new Set(
      gates
        .filter((gate) => gate.state === state)
        .map(({ check, scope }) => `${check}${scope === '' ? '' : ` (${scope})`}`),
    ),
  ];
  const [blocks, warns] = [named('block'), named('warn')];
  return [
    ...(blocks.length === 0 ? [] : [`blocks ${blocks.join(', ')}`]),
    ...(warns.length === 0 ? [] : [`warns in ${warns.join(', ')}`]),
  ].join('; ');
}

function placeOf({ file, line }: Explanation): string | undefined {
  return file === undefined || line === undefined ? file : `${file}:${line}`;
}

function optionalOwner(owner: string | undefined): readonly string[] {
  return owner === undefined ? [] : [`owner ${owner}`];
}

function optional(name: string, value: string | undefined): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[name, value]];
}

function causeRows({ signature, line, message, isNew, others }: Cause): readonly (readonly [string, string])[] {
  const age = isNew === undefined ? '' : isNew ? ', not on base' : ', on base too';
  const named = others.slice(0, NAMED);
  const more = others.length - named.length;
  const said = firstLine(message);
  return [
    ['cause', `${signature}${age}${line === '' ? '' : `: ${line}`}`],
    ...(said === '' || said === line ? [] : [['message', shorten(said, 300)] as const]),
    [
      'shared by',
      others.length === 0
        ? 'no other test'
        : `${plural(others.length, 'other test')}: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    ],
  ];
}

/** Several tests: which to choose from, and how many are not shown. */
export function matchesText({ tests, total }: Matches): string {
  const rest = total - tests.length;
  return [
    `${plural(total, 'test')} match, name one of them${rest > 0 ? ` (the first ${LISTED})` : ''}:`,
    ...tests.map(({ id }) => `  ${oneLine(id)}`),
    ...(rest > 0 ? [`  and ${plural(rest, 'other')}`] : []),
    '',
  ].join('\n');
}
