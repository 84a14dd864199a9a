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

/** Half of a change would make lines that nothing covers unchanged ones. */
export const changedLinesAgain: Scenario = {
  ...changedLines,
  name: 'a change of which only the half comes is asked for again',
  golden: 'change-breaks-off',
  faults: [{ operation: 'repos/compare-commits-with-basehead', times: 1, answer: 'break off' }],
};
