import { isWhole } from '../compare/history.ts';
import { reviewQuarantine } from '../compare/quarantine-review.ts';
import type { Diagnostic } from '../domain/diagnostic.ts';
import { quote } from '../domain/printable.ts';
import type { QuarantineFinding } from '../domain/verdict.ts';
import { pathMatcher } from '../policy/path-matcher.ts';
import type { Check, Finding, Pattern } from './check.ts';

export const policyMistakes: Check = {
  name: 'policy-mistakes',
  summary: 'mistakes in the policy: nothing is judged by it',
  find: ({ policyProblems }) =>
    policyProblems.map((problem) => mistake(problem, 'correct it: until then every run ends with exit status 2')),
};

export const quarantineMistakes: Check = {
  name: 'quarantine-mistakes',
  summary: 'mistakes in the quarantine: it accepts nothing',
  find: ({ quarantineProblems }) =>
    quarantineProblems.map((problem) => mistake(problem, 'correct it: until then the whole file accepts nothing')),
};

function mistake({ file, line, message }: Diagnostic, advice: string): Finding {
  return {
    level: 'error',
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    found: message,
    advice,
  };
}

export const requiredSuite: Check = {
  name: 'required-suite-without-report',
  summary: 'suites that must leave a report and have none',
  find: ({ policy, patterns }) =>
    policy.suites.flatMap(({ name, required, tests }) => {
      const own = testsOf(name, patterns);
      const [first] = own;
      if (!required || tests.length === 0 || first === undefined || own.some(({ files }) => files > 0)) return [];
      return [
        {
          level: 'error',
          ...placeOf(first),
          found: `suite ${quote(name)} is required, and no report matches ${own.map(({ pattern }) => quote(pattern)).join(', ')}`,
          advice: 'run its tests first, correct the pattern, or write required: false',
        },
      ];
    }),
};

export const emptyPattern: Check = {
  name: 'glob-matches-nothing',
  summary: 'globs that match no file',
  find: ({ policy, patterns }) =>
    patterns
      .filter(({ files, suite, purpose }) => {
        const isRequired = policy.suites.some(({ name, required }) => name === suite && required);
        const told = purpose === 'tests' && isRequired && testsOf(suite, patterns).every((each) => each.files === 0);
        return files === 0 && !told;
      })
      .map((pattern) => ({
        level: 'warning',
        ...placeOf(pattern),
        found: `${pattern.purpose}: ${quote(pattern.pattern)} matches no file`,
        advice: 'run what writes it first, or correct the pattern: it starts from the root of the repository',
      })),
};

/** A component that measures nothing: its gates could say nothing, and its row is empty. */
export const emptyComponent: Check = {
  name: 'component-matches-nothing',
  summary: 'components whose globs match no file, or none that a coverage report measures',
  find: ({ policy, tree, snapshot }) => {
    const measured = [...(snapshot.coverage?.files.keys() ?? [])];
    return (policy.components ?? []).flatMap(({ name, paths, line }): readonly Finding[] => {
      const place = {
        ...(policy.file === undefined ? {} : { file: policy.file }),
        ...(line === undefined ? {} : { line }),
      };
      const wrong = paths.filter((glob) => !glob.startsWith('!') && tree?.some(pathMatcher([glob])) === false);
      const globs = wrong.map(
        (glob): Finding => ({
          level: 'warning',
          ...place,
          found: `component ${quote(name)}: ${quote(glob)} matches no file of the repository`,
          advice: 'correct the glob: it starts from the root of the repository',
        }),
      );
      if (globs.length > 0 || measured.length === 0 || measured.some(pathMatcher(paths))) return globs;
      return [
        {
          level: 'warning',
          ...place,
          found: `component ${quote(name)}: no coverage report measures a file of it`,
          advice: 'run its tests with coverage, or correct its paths',
        },
      ];
    });
  },
};

function testsOf(suite: string | undefined, patterns: readonly Pattern[]): readonly Pattern[] {
  return patterns.filter((each) => each.suite === suite && each.purpose === 'tests');
}

function placeOf({ file, line }: Pattern): Pick<Finding, 'file' | 'line'> {
  return { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line }) };
}

export const nothingComplete: Check = {
  name: 'no-complete-gate',
  summary: 'a policy by which a run passes that did not run',
  find: ({ policy: { file, gates } }) => {
    const all = gates.filter(({ check, suite }) => check === 'complete' && suite === undefined);
    const isAboutTests = gates.some(({ check }) => !/coverage|mutation/.test(check));
    if (file === undefined || !isAboutTests || all.some(({ level }) => level === 'block')) return [];
    const [weak] = all;
    return [
      {
        level: 'warning',
        file,
        ...(weak?.line === undefined ? {} : { line: weak.line }),
        found:
          weak === undefined
            ? 'no gate asks for complete: tests that did not run, and reports that end in the middle, pass'
            : 'complete only warns: tests that did not run, and reports that end in the middle, pass',
        advice: 'ask for it under gates',
        paste: ['- check: complete'],
      },
    ];
  },
};

export const quarantineReview: Check = {
  name: 'quarantine-entries',
  summary: 'entries of the quarantine that have expired, are still to come, name no test, or are not needed any more',
  find: ({ quarantine, today, policy, snapshot, base }) =>
    reviewQuarantine({ quarantine, today, policy, head: snapshot, base, whole: isWhole(snapshot) }).map(
      ({ state, file, line, sentence }) => ({
        level: 'warning',
        ...(file === undefined ? {} : { file }),
        line,
        found: sentence,
        advice: ENTRY_ADVICE[state],
      }),
    ),
};

const ENTRY_ADVICE: Readonly<Record<QuarantineFinding['state'], string>> = {
  expired:
    'mend the test and delete the entry, or let its owner write a new day at expires: until then every run on the default branch fails',
  orphan: 'write the name as test-health explain shows it, or delete the entry if no other gate has the test',
  recovered: 'delete the entry',
  future: 'write the day of today at added',
};
