/** In this order: what an earlier row takes, a later one would take for something else. Each has at least one digit. */
const VOLATILE: readonly RegExp[] = [
  /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?/g,
  /\b(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6},? )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}),? (?:19|20)\d\d\b/g,
  // Go's `%#v` of a time.
  /\btime\.Date\(\d{4}, ?time\.[A-Z][a-z]{2,8}(?:, ?\d{1,9}){5}/g,
  /\b\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d\b|\b(?:19|20)\d\d\/\d{1,2}\/\d{1,2}\b/g,
  /\b20\d{6}[T_-]?\d{4,6}Z?\b/g,
  /\b\d{1,2}:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?![\d:])/g,
  // Where a doc test of Rust begins: whatever is written above it moves it.
  /\(line \d{1,7}\)(?<=\.rs - .{1,300})/g,
  // A port.
  /(?<=[\w\]]):\d{2,5}\b/g,
  /\$\$Lambda[$/][\w$/]{1,60}/g,
  /@[0-9a-f]{6,8}\b/g,
  /(?<=…\/)(?:te?mp|pytest|junit)[\w.-]{1,100}/gi,
  /\b[0-7][0-9A-HJKMNP-TV-Z]{25}\b/g,
  /\b(?=[a-f]{0,64}\d)(?=\d{0,64}[a-f])[0-9a-f]{7,64}\b/gi,
  // Not the number of an issue that a test is named after.
  /(?<!\w)\d{9,}(?!\w)/g,
  /\b\d{1,9}(?:\.\d{1,9})? ?(?:[nuµ]s|ms|s|sec|seconds?|m|min|minutes?|h|hours?)\b/g,
];

/** Go writes `_` for every blank of its title. */
const GO_SUBTEST = /^(?:Test|Example|Fuzz|Benchmark)[^/]{0,400}\//;

/**
 * A name without values that are mostly other in every run: dates, times of day, durations, ports, hashes, long numbers, temporary files, lambdas.
 * It is no identity: a value may as well be what tells two tests apart. `undefined`: it has none.
 */
export function withoutVolatile(name: string): string | undefined {
  if (!/\d/.test(name)) return undefined;
  const written = GO_SUBTEST.test(name) ? name.replaceAll('_', ' ') : name;
  let rest = written;
  for (const pattern of VOLATILE) rest = rest.replace(pattern, '#');
  return rest === written ? undefined : rest;
}
