import { quote } from '../domain/printable.ts';
import type { Check, Finding } from './check.ts';
import { isThisAction, judgingSteps, perJob, runsAfterFailure } from './gate-steps.ts';
import type { Job, Step, Workflow } from './workflow.ts';

const at = ({ file }: Workflow, line: number): Pick<Finding, 'file' | 'line'> => ({ file, line });

const uses = (step: Step, action: string) => step.uses?.startsWith(`actions/${action}@`) === true;

export const verdictIgnored: Check = {
  name: 'verdict-ignored',
  summary: 'a gate whose failure does not fail its job',
  find: ({ workflows }) =>
    judgingSteps(workflows)
      .filter(({ job, step }) => step.continues || job.continues)
      .map(({ workflow, job, step }) => ({
        level: 'error',
        ...at(workflow, step.continues ? step.line : job.line),
        found: `continue-on-error: true ${step.continues ? 'of the step' : `of job ${quote(job.name)}`} lets everything pass that the gate blocks`,
        advice: 'delete continue-on-error: true; where the gate is only to be watched, write level: warn in the policy',
      })),
};

export const lostUpload: Check = {
  name: 'upload-only-on-success',
  summary: 'reports that another job judges, and that are not uploaded when tests fail',
  find: ({ workflows }) =>
    workflows.filter(judgesDownloads).flatMap((workflow) =>
      workflow.jobs.flatMap((job) =>
        job.steps
          .filter((step, index) => {
            const mayFail = job.steps.slice(0, index).some(({ run, continues }) => run !== undefined && !continues);
            return uses(step, 'upload-artifact') && mayFail && !runsAfterFailure(step.condition);
          })
          .map((step) => ({
            level: 'error',
            ...at(workflow, step.line),
            found: `the artifact ${quote(step.inputs.get('name') ?? 'artifact')} is uploaded only when every step before it succeeded, so the job that judges sees no failed test (job ${quote(job.name)})`,
            advice: 'let the step run after failed tests, too',
            paste: [AFTER_FAILURE],
          })),
      ),
    ),
};

const AFTER_FAILURE = `if: \${{ !cancelled() }}`;

/** Artifacts of other jobs are what its gate judges. */
function judgesDownloads({ jobs }: Workflow): boolean {
  return jobs.some(({ steps }) => steps.some(isThisAction) && steps.some((step) => uses(step, 'download-artifact')));
}

export const noCheckout: Check = {
  name: 'no-checkout',
  summary: 'a gate that does not find the policy, since its job has not checked out the repository',
  find: ({ workflows, policy, quarantine }) => {
    const files = [policy.file, quarantine.file].filter((file) => file !== undefined);
    if (files.length === 0) return [];
    return perJob(judgingSteps(workflows))
      .filter(({ job }) => checkoutOf(job) === undefined && !job.steps.some(({ run }) => /\bgit\b/.test(run ?? '')))
      .map(({ workflow, job, step }) => ({
        level: 'error',
        ...at(workflow, step.line),
        found: `job ${quote(job.name)} does not check out the repository, so ${files.join(' and ')} is not there and the built-in rules judge`,
        advice: 'check it out in the first step of the job',
        paste: ['- uses: actions/checkout@v6', '  with: { fetch-depth: 2 }'],
      }));
  },
};

export const shallowCheckout: Check = {
  name: 'shallow-checkout',
  summary: 'a checkout without the base commit, so that GitHub must be asked what the change changes',
  find: ({ workflows }) =>
    perJob(judgingSteps(workflows)).flatMap(({ workflow, job }) => {
      const checkout = checkoutOf(job);
      const depth = checkout?.inputs.get('fetch-depth') ?? '1';
      if (checkout === undefined || depth !== '1' || !workflow.events.has('pull_request')) return [];
      return [
        {
          level: 'hint',
          ...at(workflow, checkout.line),
          found: `the checkout of job ${quote(job.name)} has one commit: what a pull request changes is asked of GitHub, which tells nothing of a large one`,
          advice: 'fetch the base commit, too',
          paste: ['with: { fetch-depth: 2 }'],
        },
      ];
    }),
};

function checkoutOf({ steps }: Job): Step | undefined {
  return steps.find((step) => uses(step, 'checkout'));
}
