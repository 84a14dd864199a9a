import type { Scenario } from '../scenario.ts';

export const misconfigured: Scenario = {
  name: 'all mistakes of the inputs are told at once, and nothing passes',
  golden: 'misconfigured',
  steps: [
    {
      inputs: {
        tests: 'reports/*.xml',
        comment: 'sometimes',
        annotations: 'yes',
        key: 'two words',
        'job-status': 'fine',
      },
      files: { '.github/test-health.yml': 'version: 1\ngates:\n  - { check: newly-faling, max: 0 }\n' },
    },
  ],
};

export const nothingFound: Scenario = {
  name: 'a pattern that matches nothing blocks',
  golden: 'nothing-found',
  steps: [{ inputs: { tests: 'reports/*.xml' }, files: {} }],
};
