/** Outcome of a drawn test: `passed`, or the message of its failure. */
export type Drawn = Readonly<Record<string, string>>;

/** A JUnit report of one suite: `junit('cart', { adds: 'passed', removes: 'AssertionError: 1 != 2' })`. */
export function junit(suite: string, tests: Drawn): string {
  const cases = Object.entries(tests).map(([name, outcome]) => {
    const failure =
      outcome === 'passed'
        ? ''
        : `<failure message="${xmlEscape(outcome)}" type="AssertionError">${xmlEscape(outcome)}\n  at ${xmlEscape(suite)}.py:3</failure>`;
    return `  <testcase classname="${xmlEscape(suite)}" name="${xmlEscape(name)}" time="0.1">${failure}</testcase>`;
  });
  const failures = Object.values(tests).filter((outcome) => outcome !== 'passed').length;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
<testsuite name="${xmlEscape(suite)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">
${cases.join('\n')}
</testsuite>
</testsuites>
`;
}

/** `passing(3)`: three tests that pass. */
export function passing(count: number): Drawn {
  return Object.fromEntries(Array.from({ length: count }, (_none, index) => [`works ${index + 1}`, 'passed']));
}

function xmlEscape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\u001b', '');
}
