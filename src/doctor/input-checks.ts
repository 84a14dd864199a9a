import { quote } from '../domain/printable.ts';
import { readInputs } from '../inputs.ts';
import { didYouMean } from '../policy/suggest.ts';
import type { Check } from './check.ts';
import { gateSteps } from './gate-steps.ts';

export const unknownInput: Check = {
  name: 'unknown-input',
  summary: 'an input that the Action does not have: GitHub only warns of it, and the default counts',
  find: ({ workflows }) => {
    const known = inputNames();
    return gateSteps(workflows).flatMap(({ workflow, step }) =>
      [...step.inputs.keys()]
        .filter((name) => !known.includes(name.toLowerCase()))
        .map((name) => ({
          level: 'error',
          file: workflow.file,
          line: step.line,
          found: `${quote(name)} is no input of the Action, so nothing reads it${didYouMean(name, known)}`,
          advice: 'correct the name, or delete the line',
        })),
    );
  },
};

/** As they are read, and the token, which goes to the client of GitHub only. */
function inputNames(): readonly string[] {
  const names = ['token'];
  readInputs({
    text: (name) => {
      names.push(name);
      return '';
    },
  });
  return names;
}
