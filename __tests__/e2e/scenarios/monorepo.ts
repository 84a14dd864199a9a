import { junit, passing } from '../reports.ts';
import type { Scenario, ScenarioStep } from '../scenario.ts';

const policy = `version: 1
suites:
  packages:
    tests: "packages/*/junit.xml"
    coverage: "packages/*/lcov.info"
    required: false
    selection: partial
components:
  api: { paths: packages/api/** }
  web: { paths: packages/web/** }
gates:
  - check: complete
  - check: newly-failing
  - { check: coverage, min: 60% }
  - { check: coverage-drop, component: "*" }
  - { check: coverage-of-changed-lines, component: "*", min: 80%, ignore-below: 0, level: warn }
`;

const lcov = (name: string, hits: readonly number[]) =>
  `TN:\nSF:packages/${name}/src.ts\n${hits.map((hit, index) => `DA:${index + 1},${hit}\n`).join('')}end_of_record\n`;
const packageOf = (name: string, hits: readonly number[]) => ({
  [`packages/${name}/src.ts`]: 'code\n'.repeat(hits.length),
  [`packages/${name}/junit.xml`]: junit(name, passing(2)),
  [`packages/${name}/lcov.info`]: lcov(name, hits),
});

const rules = { '.github/test-health.yml': policy, 'packages/web/src.ts': 'code\n'.repeat(4) };
const diff = `diff --git a/packages/api/src.ts b/packages/api/src.ts
index 1111111..2222222 100644
--- a/packages/api/src.ts
+++ b/packages/api/src.ts
@@ -2,0 +3,2 @@ code
+code
+code
`;

const onMain: ScenarioStep = {
  inputs: {},
  files: { ...rules, ...packageOf('api', [1, 1]), ...packageOf('web', [1, 1, 0, 0]) },
  eventName: 'push',
  event: () => ({ before: '0'.repeat(40), ref: 'refs/heads/main', repository: { id: 1, default_branch: 'main' } }),
  commit: 'base',
  environment: { GITHUB_REF_NAME: 'main' },
};

export const MONOREPO: readonly Scenario[] = [
  {
    name: 'a pull request that runs one package of two has the coverage of the other from base, and its uncovered lines are marked',
    golden: 'monorepo',
    steps: [
      onMain,
      {
        inputs: { comment: 'always', 'annotate-uncovered': 'true' },
        files: { ...rules, ...packageOf('api', [1, 1, 1, 0]) },
        meanwhile: ({ base }) => {
          base.diff = diff;
          base.files = { '.github/test-health.yml': policy };
        },
      },
    ],
  },
];
