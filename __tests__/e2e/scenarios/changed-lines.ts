import { junit, passing } from '../reports.ts';
import type { Scenario } from '../scenario.ts';

const lcov = (hits: readonly number[]) =>
  `TN:\nSF:src/cart.ts\n${hits.map((hit, index) => `DA:${index + 1},${hit}\n`).join('')}end_of_record\n`;
const diff = `diff --git a/src/cart.ts b/src/cart.ts
index 1111111..2222222 100644
--- a/src/cart.ts
+++ b/src/cart.ts
@@ -2,0 +3,2 @@ export function add() {
+  const tax = rate();
+  return tax;
diff --git a/tests/old.py b/tests/old.py
deleted file mode 100644
index 1111111..0000000
--- a/tests/old.py
+++ /dev/null
@@ -1,2 +0,0 @@
-def test_old():
-    assert True
`;

const PATCH = '@@ -2,0 +3,2 @@ export function add() {\n+  const tax = rate();\n+  return tax;';

export const changedLines: Scenario = {
  name: 'the change is asked for where the checkout does not have it: coverage of its lines',
  golden: 'changed-lines',
  steps: [
    {
      inputs: { tests: 'reports/*.xml', coverage: 'coverage/lcov.info', base: 'base', comment: 'always' },
      files: {
        'src/cart.ts': 'a\nb\nc\nd\n',
        'base/cart.xml': junit('cart', passing(3)),
        'base/lcov.info': lcov([1, 1]),
        'reports/cart.xml': junit('cart', passing(3)),
        'coverage/lcov.info': lcov([1, 1, 1, 0]),
      },
      meanwhile: ({ base }) => {
        base.diff = diff;
      },
    },
  ],
};

const TOO_LARGE =
  'Sorry, the diff exceeded the maximum number of files (300). Consider using List pull requests files API or locally cloning the repository instead.';

/** More than one page: one file that is shown, one that is not, and many documents. */
export const changedLinesOfLargeChange: Scenario = {
  ...changedLines,
  name: 'a change that is too large for one diff is put together from the files of the pull request',
  golden: 'change-too-large',
  faults: [{ operation: 'repos/compare-commits-with-basehead', times: 1, answer: { status: 406, message: TOO_LARGE } }],
  steps: changedLines.steps.map((step) => ({
    ...step,
    meanwhile: ({ base }) => {
      const changed = { status: 'modified', additions: 2, deletions: 0 } as const;
      base.listed = [
        ...Array.from({ length: 120 }, (_, index) => ({ ...changed, filename: `docs/${index}.md`, patch: PATCH })),
        { ...changed, filename: 'src/cart.ts', patch: PATCH },
        { ...changed, filename: 'package-lock.json', additions: 30_000 },
      ];
    },
  })),
};

/** Half of a change would make lines that nothing covers unchanged ones. */
export const changedLinesAgain: Scenario = {
  ...changedLines,
  name: 'a change of which only the half comes is asked for again',
  golden: 'change-breaks-off',
  faults: [{ operation: 'repos/compare-commits-with-basehead', times: 1, answer: 'break off' }],
};
