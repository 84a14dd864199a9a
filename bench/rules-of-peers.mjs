// The two rules that other tools class failures by, each as its documents describe it.

const isFailing = ({ verdict }) => verdict === 'failed' || verdict === 'errored';

/** Newly failing where the last run of base passed it or did not have it, else known (Jenkins' age, GitLab's comparison). */
export function lastRunOnly(snapshot) {
  const failing = new Set(snapshot.suites.flatMap(({ cases }) => cases.filter(isFailing)).map(({ name }) => name));
  return (name) => (failing.has(name) ? 'broken' : 'newly failing');
}

/** Any failure on the main branch makes a test flaky; 30 passes in a row end it (Codecov's test analytics). */
export function createAnyFailure() {
  const passesSince = new Map();
  return {
    see({ suites }) {
      for (const { cases } of suites) {
        for (const test of cases) {
          const passes = passesSince.get(test.name);
          if (isFailing(test)) passesSince.set(test.name, 0);
          else if (passes !== undefined) passesSince.set(test.name, passes + 1);
        }
      }
    },
    answer: (name) => ((passesSince.get(name) ?? 30) < 30 ? 'likely flaky' : 'newly failing'),
  };
}
