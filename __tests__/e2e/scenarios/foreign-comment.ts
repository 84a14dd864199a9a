import { REPOSITORY } from '../emulator.ts';
import { junit } from '../reports.ts';
import { MARKER, type Scenario } from '../scenario.ts';

export const foreignComment: Scenario = {
  name: 'comments of others that carry our marker are left alone, one of another App too',
  golden: 'foreign-comment',
  before: async ({ send, pullRequest: { number } }) => {
    const route = `POST /repos/${REPOSITORY}/issues/${number}/comments`;
    await send('mallory', route, { body: `${MARKER}\n### ✅ Passed: all is well` });
    await send('review-app', route, { body: `${MARKER}\n### ✅ Passed: all is well` });
    await send('github-actions', route, { body: `A quotation:\n${MARKER}` });
  },
  steps: [
    {
      inputs: { tests: 'reports/*.xml' },
      files: { 'reports/cart.xml': junit('cart', { adds: 'AssertionError: 1 != 2' }) },
    },
  ],
};
