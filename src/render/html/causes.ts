import { saysNothing } from '../../compare/root-line.ts';
import { count, plural } from '../../domain/numbers.ts';
import type { Judgement } from '../../domain/verdict.ts';
import { type Cause, causes, changeNote, isBlockingCause, knownWords } from '../facts.ts';
import { excerpt, firstLine } from '../plain.ts';
import { outcomeHistory } from '../sparkline.ts';
import { outcomesOf } from '../test-history.ts';
import { codeElement, preformatted, safe } from './markup.ts';

/** Causes, and tests of one, that are plain HTML; all tests are in the list below them. */
const CAUSES = 100;
const NAMES = 10;
const TRACE_LINES = 40;

/** Failures by cause, those that nothing excuses first. Each can be linked to: `#F-3a1b9c`. */
export function causeSections(judgement: Judgement): string {
  const all = causes(judgement.comparison);
  const past = outcomesOf(judgement);
  const rest = all.slice(CAUSES);
  const tests = rest.reduce((sum, { changes }) => sum + changes.length, 0);
  const more =
    rest.length === 0
      ? []
      : [`<p>+ ${plural(rest.length, 'cause')}, ${plural(tests, 'test')}: in the list of tests</p>`];
  return [...all.slice(0, CAUSES).map((cause) => article(cause, past)), ...more].join('\n');
}

function article(cause: Cause, past: ReturnType<typeof outcomesOf>): string {
  const { cluster, changes, size } = cause;
  const id = safe(cluster.id);
  const said = firstLine(cluster.failure.message);
  const state = isBlockingCause(cause)
    ? '<span class="bad">not excused</span>'
    : '<span class="soft">does not block</span>';
  const isNew = cluster.isNew === true && cluster.seen === undefined;
  const age = [...(isNew ? ['new'] : []), ...knownWords(cluster)].map((words) => ` · ${safe(words)}`).join('');
  const items = changes.slice(0, NAMES).map((change) => {
    const place =
      change.test.file === undefined
        ? ''
        : ` · ${safe(change.test.file)}${change.test.line === undefined ? '' : `:${change.test.line}`}`;
    return `<li>${codeElement(change.id)} <span class="soft">${safe(changeNote(change, cause))}${place}</span>${bars(past(change.id))}</li>`;
  });
  if (changes.length > NAMES) items.push(`<li class="soft">and ${count(changes.length - NAMES)} others</li>`);
  const trace = excerpt(cluster.failure.detail, TRACE_LINES);
  return [
    `<article id="${id}">`,
    `<h3><a href="#${id}">${id}</a> · ${size} · ${state}${age}</h3>`,
    `<p>${codeElement(cluster.message)}${saysNothing(said) || said === firstLine(cluster.message) ? '' : `<br>for example ${codeElement(said)}`}</p>`,
    `<ul>${items.join('\n')}</ul>`,
    ...(trace.length > 1 ? [`<details><summary>Trace of the first</summary>${preformatted(trace)}</details>`] : []),
    '</article>',
  ].join('\n');
}

/** What the test did on base, run by run. */
function bars(outcomes: string | undefined): string {
  if (outcomes === undefined) return '';
  const { bars: drawn, words } = outcomeHistory(outcomes);
  return ` <span class="bars" aria-hidden="true">${drawn}</span> <span class="soft">${words}</span>`;
}
