/** Breaks of a line, in every spelling, so that what follows cannot begin a line of its own. */
const LINE_BREAKS = /(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])+/g;
/**
 * Control and format characters (bidirectional overrides, zero width, tags) and lone surrogates: they change how a name reads, or
 * cannot be written as UTF-8. The two joiners stay, since emoji and several scripts are spelled with them.
 */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Text of a report as one line: breaks become `↵`, tabs blanks, what cannot be seen `�`. */
export function oneLine(text: string): string {
  return text.replace(LINE_BREAKS, '↵').replaceAll('\t', ' ').replace(INVISIBLE, '\uFFFD');
}

/** The same line by line. */
export function lines(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).map(oneLine);
}

/** The first line that says something; `''` where none does. */
export function firstLine(text: string): string {
  return (
    lines(text.slice(0, 4096))
      .map((line) => line.trim())
      .find((line) => line !== '') ?? ''
  );
}

/** At most `limit` UTF-16 code units: the middle gives way, since the beginning and the end of a test's name tell it apart. Never cuts a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const tail = Math.floor((limit - 1) / 3);
  return `${wellFormed(text.slice(0, limit - 1 - tail))}…${wellFormed(text.slice(text.length - tail))}`;
}

/** A stack trace of at most `limit` lines; the middle gives way and says how much it was. */
export function excerpt(detail: string, limit: number): readonly string[] {
  const all = lines(detail).map((line) => shorten(line.trimEnd(), 300));
  while (all.at(-1) === '') all.pop();
  if (all.length <= limit) return all;
  const tail = Math.floor((limit - 1) / 2);
  const head = limit - 1 - tail;
  return [...all.slice(0, head), `… ${all.length - head - tail} lines …`, ...all.slice(all.length - tail)];
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '');
}
