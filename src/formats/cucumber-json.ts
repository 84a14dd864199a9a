// Cucumber's JSON: cucumber-js (`--format json`), Cucumber-JVM, Cucumber for Ruby, behave (`-f json`), SpecFlow and others.
//
// - A list of features; a feature's elements are scenarios (each row of an outline is one) and, in Cucumber-JVM and Ruby,
//   backgrounds, which belong to the scenario behind them.
// - A scenario fails if a step or a hook does. cucumber-js has hooks among the steps (`hidden`), Cucumber-JVM and Ruby beside them
//   (`before`, `after`, of steps too). A failed Before hook is an error: the scenario never got to its body.
// - Undefined, ambiguous and pending steps fail the run in cucumber-js and Cucumber-JVM (strict is their default), and are failures here;
//   in Ruby and behave's pending they do not.
// - cucumber-js --retry: the report has the last try only. Ruby --retry: the scenario stands once per try, at the same line.
// - Durations are in nanoseconds; behave's (`location` in place of `uri`) in seconds.
// - With nothing selected the report is `[]`, which no format can claim.

import { readScenario, type Step, stepsOf } from './cucumber-scenario.ts';
import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { duration, field, has, lineNumber, list, text } from './json.ts';
import { jsonEntries } from './json-scan.ts';
import { shapeOf } from './json-shape.ts';
import { named } from './report-text.ts';

export const cucumberJson: Format = {
  name: 'cucumber-json',
  title: 'Cucumber JSON',
  kind: 'tests',
  claims(head) {
    if (!head.text.includes('"elements"') && !head.text.includes('"keyword"')) return false;
    const first = list(shapeOf(head))[0];
    const element = list(field(first, 'elements'))[0];
    const isFeature = has(first, 'keyword') && (has(first, 'uri') || has(first, 'location'));
    return isFeature || has(element, 'steps') || (has(element, 'keyword') && has(element, 'name'));
  },
  read,
  documentation: {
    producers: ['cucumber-js'],
    reads: 'rows of outlines, backgrounds, hooks, undefined and pending steps',
    limits:
      'cucumber-js: earlier tries of a scenario are not in the report. A report without features is claimed by no format',
  },
};

function* read(chunks: Chunks): Generator<Batch> {
  for (const { at, value } of jsonEntries(chunks, ['*'])) {
    if (at === '*') yield { cases: readFeature(value) };
  }
}

function readFeature(feature: unknown): readonly ReportedCase[] {
  const [file, line] = placeOf(feature);
  const isBehave = text(field(feature, 'uri')) === undefined && line !== undefined;
  const elements = list(field(feature, 'elements'));
  const isLenient = isBehave || usesRuby(elements);
  const cases: ReportedCase[] = [];
  const lines = new Map<string, number>();
  let background: readonly Step[] = [];
  for (const element of elements) {
    const steps = stepsOf(element);
    if (text(field(element, 'type')) === 'background') {
      background = steps;
      continue;
    }
    const all = [...background, ...steps];
    background = [];
    const own = isBehave ? { line: placeOf(element)[1] } : lineNumber(field(element, 'line'));
    const total = all.reduce((sum, step) => sum + (step.duration ?? 0), 0);
    const test: ReportedCase = {
      kind: 'case',
      suite: file,
      ...(file === undefined ? {} : { file }),
      ...(own.line === undefined ? {} : { line: own.line }),
      classname: named(text(field(feature, 'name')), ''),
      name: named(text(field(element, 'name')), '(no name)'),
      attempts: [readScenario(all, { isLenient, status: text(field(element, 'status')) })],
      repeated: 'case',
      ...duration(total, isBehave ? 1e-3 : 1e6),
    };
    const key = `${own.line} ${test.name}`;
    const earlier = lines.get(key);
    const before = earlier === undefined ? undefined : cases[earlier];
    if (earlier !== undefined && own.line !== undefined && before?.attempts.at(-1)?.status === 'failed') {
      cases[earlier] = { ...before, attempts: [...before.attempts, ...test.attempts] };
    } else {
      lines.set(key, cases.length);
      cases.push(test);
    }
  }
  return cases;
}

/** `uri`, or behave's `location`: `features/a.feature:3`. */
function placeOf(node: unknown): readonly [string | undefined, number | undefined] {
  const uri = text(field(node, 'uri'));
  if (uri !== undefined) return [uri, undefined];
  const location = /^(.{1,4096}):(\d{1,9})$/.exec(text(field(node, 'location')) ?? '');
  return location === null ? [undefined, undefined] : [location[1], Number(location[2])];
}

function usesRuby(elements: readonly unknown[]): boolean {
  return elements.some((element) => stepsOf(element).some(({ location }) => /\.rb:\d{1,9}$/.test(location)));
}
