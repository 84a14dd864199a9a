import { REPOSITORY } from '../emulator.ts';
import { junit, passing } from '../reports.ts';
import { MARKER, type Scenario } from '../scenario.ts';

/** Causes are told by their words: letters for digits, which would be masked. */
const word = (index: number) => [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
const tests = Object.fromEntries(
  Array.from({ length: 3000 }, (_none, index) => [
    `test ${index} ${'long '.repeat(200)}`,
    `Error: cause ${word(index)} is ${'x'.repeat(1000)}`,
  ]),
);

export const longComment: Scenario = {
  name: 'thousands of causes fit into the comment and the summary, and say what is left out',
  golden: 'long-comment',
  steps: [{ inputs: { tests: 'reports/*.xml' }, files: { 'reports/cart.xml': junit('cart', tests) } }],
};

export const manyComments: Scenario = {
  name: 'our comment is found behind a hundred others',
  golden: 'many-comments',
  before: async ({ send, pullRequest: { number } }) => {
    const route = `POST /repos/${REPOSITORY}/issues/${number}/comments`;
    for (let index = 0; index < 101; index++) await send('mallory', route, { body: `+${index}` });
    await send('github-actions', route, { body: `${MARKER}\nold` });
  },
  steps: [
    {
      inputs: { tests: 'reports/*.xml', base: 'base' },
      files: { 'base/cart.xml': junit('cart', passing(2)), 'reports/cart.xml': junit('cart', passing(2)) },
    },
  ],
};
