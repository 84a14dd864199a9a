/** Longest root line that is looked at; with it every pattern below is bounded. */
export const LINE_LIMIT = 300;

interface Mask {
  readonly pattern: RegExp;
  readonly mask: string | ((match: string) => string);
  /** One of them is in all that the pattern matches: most lines have none, and to look for one costs less than to try the pattern. */
  readonly needs?: readonly string[];
}

/** In this order: what an earlier row masks, a later one would take for something else. */
const MASKS: readonly Mask[] = [
  { pattern: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s"'<>`]+/gi, mask: '<url>', needs: ['://'] },
  {
    pattern: /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
    mask: '<uuid>',
    needs: ['-'],
  },
  {
    pattern: /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z| ?[+-]\d\d:?\d\d)?)?\b/g,
    mask: '<time>',
    needs: ['-'],
  },
  { pattern: /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?::\d{1,5})?\b/g, mask: '<ip>', needs: ['.'] },
  // Absolute, or at least two folders deep: `text/html` and `and/or` are words.
  {
    pattern: /(?<![\w.<>/\\-])(?:[A-Za-z]:)?(?:[\\/][\w.@~+$-]+)+[\\/]?|(?:[\w.@~+$-]+[\\/]){2,}[\w.@~+$-]+/g,
    mask: baseName,
    needs: ['/', '\\'],
  },
  { pattern: /\b0x[0-9a-f]+\b/gi, mask: '<hex>', needs: ['0x', '0X'] },
  { pattern: /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}\b/gi, mask: '<hex>' },
  { pattern: /"[^"]{40,}"|'[^']{40,}'|`[^`]{40,}`/g, mask: '<text>', needs: ['"', "'", '`'] },
  {
    pattern:
      /(?<![A-Za-z\d])-?\d+(?:[.,_]\d+)*\s?(?:[nµu]s|ms|s|secs?|seconds?|m|mins?|minutes?|h|hours?|days?|[kmgt]i?b|b|bytes?|px|%)(?![A-Za-z\d])/gi,
    mask: '<n>',
  },
  // `covet_missing_3` is one of many, `utf8` and `int32` are names.
  { pattern: /(?<![A-Za-z\d])(?:(?<![\w)\]])-)?\d+(?:[.,_]\d+)*(?:e[+-]?\d+)?/gi, mask: '<n>' },
];

function baseName(path: string): string {
  const parts = path.split(/[\\/]/).filter((part) => part !== '');
  return parts.at(-1) ?? path;
}

/**
 * A line without what differs from run to run. Short quoted strings stay: `KeyError: 'user_id'` says what is missing.
 * @param masks the user's own, first: with one group each, which is what is left out.
 */
export function maskLine(line: string, masks: readonly RegExp[] = []): string {
  let masked = line.slice(0, LINE_LIMIT);
  for (const mask of masks) masked = hideGroups(masked, mask);
  for (const { pattern, mask, needs } of MASKS) {
    if (needs?.some((part) => masked.includes(part)) === false) continue;
    masked = typeof mask === 'string' ? masked.replace(pattern, mask) : masked.replace(pattern, mask);
  }
  return masked.replace(/\s+/g, ' ').trim();
}

/** What the group of each match covers becomes `<masked>`. Needs the flags `d` and `g`. */
function hideGroups(line: string, mask: RegExp): string {
  let masked = '';
  let done = 0;
  for (const { indices } of line.matchAll(mask)) {
    const [from, to] = indices?.[1] ?? [0, 0];
    if (from === to) continue;
    masked += `${line.slice(done, from)}<masked>`;
    done = to;
  }
  return masked + line.slice(done);
}

/** What every assertion says, whatever it is about. */
const VOCABULARY = new Set(
  `a actual an and are assert assertequal assertequals assertion assertionerror assertionfailederror assertionfailed at be but by comparison
   comparisonfailure deeply did didn does doesn equal equals error expect expected exception fail failed failing failure false for from get got
   greater has have in instead is isn it less match matches message none not nil null object of on or received result return returned should
   strictly test than that the this to tobe toequal true undefined value values was wasn were with`.split(/\s+/),
);

/**
 * What a runtime says of any program, wherever it happens: the line alone is no cause. Not what ends in another place each time (an overflow of
 * the stack, a race).
 */
const OF_ANY_PROGRAM =
  /index out of (?:range|bounds)|out of bounds for length|invalid memory address|nil (?:pointer|map)|NullPointer|Null[ _]?Reference|Object reference not set|on a `None` value|(?:division|divide|divided|modulo) by zero|(?:integer|arithmetic) overflow|attempt to (?:add|subtract|multiply) with overflow|Sequence contains no|Collection was modified|No value present|NoSuchElement|pop from (?:an )?empty/i;

export function isOfAnyProgram(line: string): boolean {
  return OF_ANY_PROGRAM.test(line);
}

/** Words of a masked line that say what went wrong. */
export function informativeWords(line: string): number {
  const words = line
    .replace(/<[a-z]+>/g, ' ')
    .replace(/\b(?:[a-z_$][\w$]{0,60}\.){1,12}(?=[A-Z])/g, '')
    .match(/[\p{L}_][\p{L}\p{N}_]+/gu);
  return (words ?? []).filter((word) => !VOCABULARY.has(word.toLowerCase())).length;
}
