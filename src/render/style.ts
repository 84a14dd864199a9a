/** Ways to set off a piece of text on a terminal, by meaning of the escape sequences that every terminal knows. */
const SEQUENCES = {
  none: ['', ''],
  bold: ['\u001b[1m', '\u001b[22m'],
  dim: ['\u001b[2m', '\u001b[22m'],
  red: ['\u001b[31m', '\u001b[39m'],
  green: ['\u001b[32m', '\u001b[39m'],
  yellow: ['\u001b[33m', '\u001b[39m'],
  cyan: ['\u001b[36m', '\u001b[39m'],
} as const;

export type Style = keyof typeof SEQUENCES;
export type Stylist = (style: Style, text: string) => string;

/** Sets text off where colours are wanted, and leaves it as it is where they are not. */
export function stylist(colour: boolean): Stylist {
  return colour ? (style, text) => SEQUENCES[style].join(text) : (_, text) => text;
}
