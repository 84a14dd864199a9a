import { plural } from '../domain/numbers.ts';
import { oneLine } from '../render/plain.ts';
import { type Style, stylist } from '../render/style.ts';
import { type Diagnosis, LEVELS, type Level } from './check.ts';

/** What was looked at, for "nothing found". */
export interface Scope {
  readonly reports: number;
  readonly workflows: number;
}

const STYLES: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', hint: 'cyan' };

/** Three lines for each finding: where, what, what to do, and what to paste; then how many there are. */
export function diagnosisText(
  findings: readonly Diagnosis[],
  scope: Scope,
  { colour }: { readonly colour: boolean },
): string {
  const style = stylist(colour);
  const blocks = findings.map(({ level, check, file, line, found, advice, paste = [] }) => {
    const place = [file, line].filter((part) => part !== undefined).join(':');
    const head = [style(STYLES[level], level.padEnd(7)), check, ...(place === '' ? [] : [oneLine(place)])].join('  ');
    const lines = paste.map((each) => `      ${each}\n`).join('');
    return `${head}\n  ${oneLine(found)}\n  → ${oneLine(advice)}${lines === '' ? '' : ':'}\n${lines}`;
  });
  const looked = `${plural(scope.reports, 'report')} and ${plural(scope.workflows, 'workflow')} looked at`;
  const counts = LEVELS.flatMap((level) => {
    const n = findings.filter((finding) => finding.level === level).length;
    return n === 0 ? [] : [plural(n, level)];
  });
  return [...blocks, `${counts.length === 0 ? 'Nothing to mend' : counts.join(', ')}: ${looked}\n`].join('\n');
}
