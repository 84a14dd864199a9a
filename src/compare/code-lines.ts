/**
 * Lines that are code by themselves: not blank, no comment, not only brackets. Read off the line alone, so that one within a comment
 * that began above counts as code.
 */
export function isCodeLine(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && ENDINGS.has(bytes[at] ?? 0)) at++;
  if (at === end) return false;
  const [first, next] = [bytes[at], at + 1 < end ? bytes[at + 1] : undefined];
  if (first === HASH) return false;
  if (first === SLASH) return next !== SLASH && next !== STAR;
  if (first === STAR) return next !== undefined && !ENDINGS.has(next) && next !== SLASH && next !== STAR;
  return true;
}

const [HASH, STAR, SLASH] = [0x23, 0x2a, 0x2f];
/** Blanks, and what only begins or ends something that has its words on other lines. */
const ENDINGS: ReadonlySet<number> = new Set([...' \t\r\f\v()[]{};,'].map((letter) => letter.charCodeAt(0)));

/** Of what is loaded and run. Headers of C are not: most have declarations only. */
const SCRIPT = /\.(?:py|rb|exs?|lua|p[lm]|jl|coffee)$/;
const BRACES = /\.(?:java|kt|scala|groovy|cs|php|swift|dart|go|rs|c|cc|cpp|cxx|m|mm)$/;
const JAVASCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;

const RUNS_IN_SCRIPT =
  /^\s*(?:async\s+)?(?:def|defp|sub|function|return|if|unless|for|while|raise|yield|with|try|begin)\b/;
const RUNS_IN_JAVASCRIPT =
  /^\s*(?:export\s+)?(?:default\s+)?(?:abstract\s+)?(?:async\s+)?(?:(?:const|let|var|function|class|enum)\s|(?:new|return|if|for|while|switch|throw|try|await)\b)/;
const RUNS_IN_BRACES =
  /^\s*(?:(?:return|throw|await|yield|defer|try)\b|(?:this\.|self\.|base\.)?\w{1,99}(?:\.\w{1,99}){0,9}\([^;]{0,300}\);)|\b(?:if|for|while|switch|catch|foreach|using|lock|synchronized)\s?\(|^\s*(?:if|for|switch|match|guard)\b.*\{\s*$|\b(?:func|fun|fn|function|def)\s[^;]{0,300}[{=]/;

/** How a line looks that has something to run, in the language that the name of the file says; `undefined`: its kind is none that is known. */
export function runningLine(path: string): RegExp | undefined {
  if (SCRIPT.test(path)) return RUNS_IN_SCRIPT;
  if (JAVASCRIPT.test(path)) return RUNS_IN_JAVASCRIPT;
  return BRACES.test(path) ? RUNS_IN_BRACES : undefined;
}
