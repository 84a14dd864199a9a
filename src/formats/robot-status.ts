import { type Outcome, PASSED } from '../domain/tests.ts';
import { errored, failed, failedAsExpected, skipped, unknownStatus } from './report-text.ts';

/** The last <status> in a test or suite: its own, as those of its keywords stand before it. */
export interface RobotStatus {
  readonly word: string | undefined;
  readonly text: string;
}

/** `critical`: false only where Robot Framework before 4.0 says so of the test. */
export interface RobotTest extends RobotStatus {
  readonly critical: boolean;
}

const PARENT_SETUP = /^(?:Parent suite setup failed|Setup failed):?\n/i;
/** As 4, 6 and 7 say it: that the failure was accepted beforehand. */
const ACCEPTED = /^(?:Failed test skipped using |Test failed but (?:its tags matched|skip-on-failure mode))/;

/** The attempts of a test: one, or those that `rebot --merge` put together. */
export function robotAttempts({ word, text, critical }: RobotTest): readonly Outcome[] {
  const merged = mergedStatuses(text);
  if (merged === undefined) return [outcomeOf({ word, text, critical })];
  const last = outcomeOf({ word, text: merged.newMessage, critical });
  return [...merged.old.map((status) => outcomeOf({ ...status, critical })), last];
}

function outcomeOf({ word, text, critical }: RobotTest): Outcome {
  switch (word) {
    case 'PASS':
      return PASSED;
    case 'FAIL':
      // Before 4.0: a failure of what is not critical does not fail the run. 4.0 made it a skip.
      if (!critical) return failedAsExpected(text);
      return PARENT_SETUP.test(text) ? errored(failureIn(text)) : failed(failureIn(text));
    case 'SKIP':
      return ACCEPTED.test(text) ? failedAsExpected(text) : skipped(text);
    case 'NOT RUN':
    case 'NOT_RUN':
      return skipped(text.trim() === '' ? 'not run' : text);
    case undefined:
      return unknownStatus(undefined);
  }
  return unknownStatus(word);
}

/** `Setup failed:\nthe cause`: the cause is what tells failures apart. */
export function failureIn(text: string): { readonly message: string; readonly detail: string } {
  const written = plain(text).trim();
  const cause = /^(?:(?:Parent suite |Suite )?(?:setup|teardown) failed):?\n+([^\n]+)/i.exec(written)?.[1];
  return { message: cause ?? (written === '' ? 'failed, without a message' : written), detail: written };
}

interface Merged {
  readonly newMessage: string;
  readonly old: readonly RobotStatus[];
}

const MERGED = '<span class="merge">Test has been re-executed and results merged.</span>';
const OLD_STATUS =
  /<span class="old-status">Old status:<\/span> <span class="(?:pass|fail|skip)">(PASS|FAIL|SKIP)<\/span>/;
const NEW_MESSAGE = '<span class="new-message">New message:</span>';
const OLD_MESSAGE = '<span class="old-message">Old message:</span>';

/** Robot writes newest first, a rule between two attempts. */
function mergedStatuses(text: string): Merged | undefined {
  if (!text.startsWith('*HTML*') || !text.includes(MERGED)) return undefined;
  const [, ...parts] = text.split('<hr>');
  const old: RobotStatus[] = [];
  let newMessage = '';
  for (const part of parts) {
    const word = OLD_STATUS.exec(part)?.[1];
    if (word !== undefined) old.unshift({ word, text: messageIn(part, OLD_MESSAGE) });
    else if (part.includes(NEW_MESSAGE)) newMessage = messageIn(part, NEW_MESSAGE);
  }
  return old.length === 0 ? undefined : { newMessage, old };
}

function messageIn(part: string, mark: string): string {
  const at = part.indexOf(mark);
  return at < 0 ? '' : plain(part.slice(at + mark.length)).trim();
}

const REFERENCES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** A message that begins with *HTML* is one; tags are left out. */
function plain(text: string): string {
  const isHtml = /^\*HTML\*/.test(text) || /<br>\s*$/.test(text);
  if (!isHtml) return text;
  return text
    .replace(/^\*HTML\*/, '')
    .replace(/<br>/g, '\n')
    .replace(/<[^<>]{0,200}>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => REFERENCES[name] ?? '');
}
