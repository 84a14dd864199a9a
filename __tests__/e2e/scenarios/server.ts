import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

const environment = { GITHUB_SERVER_URL: 'https://github.example.com' };
const files = { 'reports/cart.xml': junit('cart', passing(3)) };
const onMain: ScenarioStep = {
  inputs: { tests: 'reports/*.xml' },
  files,
  eventName: 'push',
  event: () => ({ before: '0'.repeat(40), ref: 'refs/heads/main', repository: { id: 1, default_branch: 'main' } }),
  commit: 'base',
  environment: { ...environment, GITHUB_REF_NAME: 'main' },
};

export const SERVERS: readonly Scenario[] = [
  {
    name: 'a server of one’s own takes no artifacts: it is said once, and the run is judged',
    golden: 'server',
    steps: [
      onMain,
      {
        inputs: { tests: 'reports/*.xml', base: 'base', report: 'off' },
        files: { ...files, 'base/cart.xml': files['reports/cart.xml'] },
        environment,
      },
    ],
  },
  {
    name: 'a server of one’s own cannot collect, and says what does without',
    golden: 'server-collect',
    steps: [{ inputs: { mode: 'collect', tests: 'reports/*.xml' }, files, environment }],
  },
];
