import { REPOSITORY } from '../emulator.ts';
import { junit, passing } from '../reports.ts';
import type { Scenario } from '../scenario.ts';

const tests = Object.fromEntries(
  Array.from({ length: 3000 }, (_none, index) => [
    `test ${index} ${'long '.repeat(20)}`,
    `Error${index}: cause ${index} is ${'x'.repeat(index % 90)}`,
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
    await send('github-actions', route, { body: '<!-- test-health:key=default -->\nold' });
  },
  steps: [
    {
      inputs: { tests: 'reports/*.xml', base: 'base' },
      files: { 'base/cart.xml': junit('cart', passing(2)), 'reports/cart.xml': junit('cart', passing(2)) },
    },
  ],
};
