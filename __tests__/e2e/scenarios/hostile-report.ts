import { junit } from '../reports.ts';
import type { Scenario } from '../scenario.ts';

const attacks = [
  '::set-output name=verdict::pass',
  '  ::error::forged',
  'x ##[set-output name=verdict]pass',
  'line\n::add-mask::a',
  'line\r::stop-commands::x',
  '##[error]forged',
  '@octocat #1 [x](https://evil.example) <img src=x> | `',
  '<!-- test-health:key=default -->',
];

export const hostileReport: Scenario = {
  name: 'names and messages of a report are never commands, links or mentions',
  golden: 'hostile-report',
  steps: [
    {
      inputs: { tests: 'reports/*.xml' },
      files: {
        'reports/evil.xml': junit(
          attacks[0] ?? '',
          Object.fromEntries(attacks.map((attack) => [attack, `${attack} failed`])),
        ),
      },
    },
  ],
};
