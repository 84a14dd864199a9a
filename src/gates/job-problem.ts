import { plural } from '../domain/numbers.ts';
import type { Evidence } from './gate.ts';
import type { RunProblem } from './run-problems.ts';

/** The runner knows that the job broke off, and the reports do not show it: what they leave out is unknown. */
export function jobProblem({ jobStatus, comparison }: Evidence): RunProblem | undefined {
  const { failed, errored, collectionErrors, total } = comparison.head;
  switch (jobStatus) {
    case 'cancelled': {
      const sentence = 'the job was cancelled: what the reports leave out is unknown';
      return { actual: 'cancelled', headline: 'the job was cancelled', sentence };
    }
    case 'failure': {
      if (failed + errored + collectionErrors > 0) return undefined;
      const sentence = `the job failed, but 0 of ${plural(total, 'test')} did: something broke that no report shows`;
      return { actual: 'job failed', headline: 'the job failed behind green reports', sentence };
    }
    case 'success':
    case undefined:
      return undefined;
  }
}
