/** One line of TAP (https://testanything.org, versions 12 to 14), without its indentation. */
export type TapLine =
  | { readonly kind: 'version' }
  | { readonly kind: 'plan'; readonly count: number; readonly reason: string }
  | { readonly kind: 'point'; readonly point: TapPoint }
  | { readonly kind: 'bail'; readonly reason: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'yaml' }
  | { readonly kind: 'close' }
  | { readonly kind: 'pragma' }
  | { readonly kind: 'other'; readonly text: string };

export interface TapPoint {
  readonly isOk: boolean;
  readonly number: number | undefined;
  readonly description: string;
  readonly directive: { readonly kind: 'skip' | 'todo'; readonly reason: string } | undefined;
  /** `# time=12.3ms` (node-tap). */
  readonly ms: number | undefined;
  /** Its subtests follow in braces (node-tap). */
  readonly opens: boolean;
}

const POINT = /^(not )?ok(?= |$)(?: +(\d{1,9})(?= |$))?(?: +-(?= |$))?(.*)$/;
const PLAN = /^1\.\.(\d{1,9})(?:\s*#\s*(.*))?\s*$/;

export function tapLine(line: string): TapLine {
  const first = line[0];
  if (first === '#') return { kind: 'comment', text: line.slice(1).replace(/^ /, '').trimEnd() };
  const point = first === 'o' || first === 'n' ? POINT.exec(line) : null;
  if (point !== null) return { kind: 'point', point: pointOf(point) };
  const plan = first === '1' ? PLAN.exec(line) : null;
  if (plan !== null)
    return { kind: 'plan', count: Number(plan[1]), reason: (plan[2] ?? '').replace(/^skip\S*\s*/i, '') };
  if (/^TAP version \d{1,3}\s*$/.test(line)) return { kind: 'version' };
  const bail = /^Bail out!\s*(.*)$/i.exec(line);
  if (bail !== null) return { kind: 'bail', reason: bail[1]?.trim() ?? '' };
  if (/^---\s*$/.test(line)) return { kind: 'yaml' };
  if (/^\}\s*$/.test(line)) return { kind: 'close' };
  return /^pragma\s+[+-]/.test(line) ? { kind: 'pragma' } : { kind: 'other', text: line };
}

const DIRECTIVE = /(?:^|\s)#\s{0,20}(skip|todo)(?![a-z]*-)\S{0,40}(?:\s+(.*))?$/i;
const TIME = /\s#\s{0,20}time=([\d.]{1,20})(m?s)\s*$/;

function pointOf([, not, number, rest = '']: RegExpExecArray): TapPoint {
  const opens = /\s\{\s*$/.test(rest);
  let description = opens ? rest.replace(/\s\{\s*$/, '') : rest;
  const time = TIME.exec(description);
  if (time !== null) description = description.slice(0, time.index);
  const directive = DIRECTIVE.exec(description);
  if (directive !== null) description = description.slice(0, directive.index);
  const kind = directive?.[1]?.toLowerCase() === 'todo' ? 'todo' : 'skip';
  return {
    isOk: not === undefined,
    number: number === undefined ? undefined : Number(number),
    description: description.trim().replaceAll(/\\([\\#])/g, '$1'),
    directive: directive === null ? undefined : { kind, reason: directive[2]?.trim() ?? '' },
    ms: time === null ? undefined : Math.round(Number(time[1]) * (time[2] === 's' ? 1000 : 1)),
    opens,
  };
}
