import { quote } from '../domain/printable.ts';
import type { Check, Finding } from './check.ts';
import { gateSteps, judgingSteps, perJob, runsAfterFailure } from './gate-steps.ts';
import type { Job, Permissions, Step, Workflow } from './workflow.ts';

/** As GitHub evaluates it. */
const expression = (code: string) => `\${{ ${code} }}`;

const at = ({ file }: Workflow, line: number): Pick<Finding, 'file' | 'line'> => ({ file, line });

export const unreadableWorkflow: Check = {
  name: 'unreadable-workflow',
  summary: 'workflows that cannot be read, so that nothing can be said about them',
  find: ({ workflows }) =>
    workflows.flatMap((workflow) =>
      workflow.problems.map(({ line, message }) => ({
        level: 'warning',
        ...at(workflow, line),
        found: message,
        advice: 'look at this line; what stands there is not looked into',
      })),
    ),
};

export const onlyOnSuccess: Check = {
  name: 'only-on-success',
  summary: 'a gate that is skipped exactly when tests fail',
  find: ({ workflows }) =>
    gateSteps(workflows).flatMap(({ workflow, job, step }) => {
      const before = job.steps.slice(0, job.steps.indexOf(step));
      const mayFail = before.some(({ run, continues }) => run !== undefined && !continues);
      if (!mayFail || runsAfterFailure(step.condition)) return [];
      return [
        {
          level: 'error',
          ...at(workflow, step.line),
          found: `the step runs only when every step before it succeeded, so nobody hears of failed tests (job ${quote(job.name)})`,
          advice: 'let the step run after failed tests, too',
          paste: [`if: ${expression('!cancelled()')}`],
        },
      ];
    }),
};

export const skippedThroughNeeds: Check = {
  name: 'skipped-through-needs',
  summary: 'a gate that is skipped when a job before it fails, which a required check takes for success',
  find: ({ workflows }) =>
    perJob(judgingSteps(workflows))
      .filter(({ job }) => job.needs.length > 0 && !runsAfterFailure(job.condition))
      .map(({ workflow, job }) => ({
        level: 'error',
        ...at(workflow, job.line),
        found: `job ${quote(job.name)} is skipped when ${job.needs.join(' or ')} fails, and a skipped job counts as success for a required check`,
        advice: 'let the job run after failed jobs, too',
        paste: [`if: ${expression('!cancelled()')}`],
      })),
};

/** What the Action asks of the token, and what is lost without it. */
const SCOPES = [
  { scope: 'contents', level: 'read', why: 'the base commit cannot be found' },
  { scope: 'actions', level: 'read', why: 'no result of the base branch can be read, so nothing is compared' },
  { scope: 'pull-requests', level: 'write', why: 'no comment can be written' },
] as const;

export const permissions: Check = {
  name: 'permissions',
  summary: 'what the token of the gate may not do and should',
  find: ({ workflows }) =>
    perJob(judgingSteps(workflows).filter(({ workflow }) => ofPullRequests(workflow))).flatMap(
      ({ workflow, job, step }): readonly Finding[] => {
        const given = job.permissions ?? workflow.permissions;
        if (given === undefined) {
          return [
            {
              level: 'hint',
              ...at(workflow, job.line),
              found: `job ${quote(job.name)} does not say its permissions, so the settings of the repository decide`,
              advice: 'say them in the job',
              paste: ['permissions: { contents: read, actions: read, pull-requests: write }'],
            },
          ];
        }
        // Where no pull request is judged there is none to write to.
        const silent =
          step.inputs.get('comment') === 'off' || /event_name\s*==\s*'(push|schedule)'/.test(job.condition ?? '');
        return SCOPES.filter(
          ({ scope, level }) => !(silent && scope === 'pull-requests') && !grants(given, scope, level),
        ).map(({ scope, level, why }) => ({
          level: 'warning',
          ...at(workflow, job.line),
          found: `job ${quote(job.name)} has no permission ${scope}: ${level}: ${why}`,
          advice: 'add it to its permissions',
          paste: [`${scope}: ${level}`],
        }));
      },
    ),
};

function grants(given: Permissions, scope: string, level: 'read' | 'write'): boolean {
  if (typeof given === 'string') return given === 'write-all' || level === 'read';
  const found = given.get(scope);
  return found === 'write' || (found === 'read' && level === 'read');
}

export const notPinned: Check = {
  name: 'not-pinned',
  summary: 'the Action by a tag or branch, which can be moved to other code',
  find: ({ workflows }) =>
    gateSteps(workflows)
      .filter(({ step }) => !/@[0-9a-f]{40}$/.test(step.uses ?? ''))
      .map(({ workflow, step }) => ({
        level: 'warning',
        ...at(workflow, step.line),
        found: `${quote(step.uses ?? '')} names no commit: a tag or branch can be moved to other code`,
        advice: 'write the 40 digits of the commit, and the version as a comment behind it',
      })),
};

export const noMergeGroup: Check = {
  name: 'no-merge-group',
  summary: 'a gate that the merge queue would wait for in vain',
  find: ({ workflows }) =>
    workflows
      .filter(({ events }) => events.has('pull_request') && !events.has('merge_group'))
      .flatMap((workflow) => {
        const [first] = judgingSteps([workflow]);
        if (first === undefined) return [];
        return [
          {
            level: 'hint',
            ...at(workflow, first.job.line),
            found: `job ${quote(first.job.name)} does not run on merge_group: as a required check it would stop a merge queue`,
            advice: 'add the event under on',
            paste: ['merge_group:'],
          },
        ];
      }),
};

/** Something that differs from job to job of a matrix. */
const VARIES = /\$\{\{[^}]*\b(matrix|strategy|runner\.os)\b/;

const usesArtifact = ({ uses }: Step, verb: 'upload' | 'download') =>
  uses?.startsWith(`actions/${verb}-artifact@`) === true;

export const overwritten: Check = {
  name: 'reports-overwritten',
  summary: 'reports of several jobs that end under one name',
  find: ({ workflows }) =>
    workflows.flatMap((workflow) => {
      const uploads = workflow.jobs
        .filter(({ matrix }) => matrix)
        .flatMap((job) => job.steps.filter((step) => usesArtifact(step, 'upload')).map((step) => ({ job, step })));
      const named: Finding[] = uploads
        .filter(({ step }) => !VARIES.test(step.inputs.get('name') ?? ''))
        .map(({ job, step }) => ({
          level: 'error',
          ...at(workflow, step.line),
          found: `every job of the matrix of ${quote(job.name)} uploads the artifact ${quote(step.inputs.get('name') ?? 'artifact')}: all but one are lost`,
          advice: `put ${expression('strategy.job-index')} into the name, or use mode: collect and mode: gate, which need no names`,
        }));
      const mixes = uploads.some(
        ({ step }) => VARIES.test(step.inputs.get('name') ?? '') && !VARIES.test(step.inputs.get('path') ?? ''),
      );
      const merged: Finding[] = workflow.jobs
        .filter((job) => mixes && isGate(job, workflows))
        .flatMap((job) => job.steps)
        .filter((step) => usesArtifact(step, 'download') && step.inputs.get('merge-multiple') === 'true')
        .map((step) => ({
          level: 'error',
          ...at(workflow, step.line),
          found:
            'artifacts of several jobs are unpacked into one folder: reports of the same name overwrite each other',
          advice: 'leave merge-multiple out, so that each artifact keeps its folder',
        }));
      return [...named, ...merged];
    }),
};

function isGate(job: Job, workflows: readonly Workflow[]): boolean {
  return gateSteps(workflows).some((each) => each.job === job);
}

export const noWorkflow: Check = {
  name: 'no-workflow',
  summary: 'no workflow runs the gate',
  find: ({ workflows }) =>
    gateSteps(workflows).length > 0 || workflows.some(({ problems }) => problems.length > 0)
      ? []
      : [
          {
            level: 'hint',
            found: 'no workflow in .github/workflows runs test-health',
            advice: 'add the step to the job that runs the tests',
            paste: [
              '- uses: OWNER/test-health@COMMIT',
              `  if: ${expression('!cancelled()')}`,
              '  with: { tests: "reports/**/*.xml" }',
            ],
          },
        ],
};

function ofPullRequests({ events }: Workflow): boolean {
  return ['pull_request', 'pull_request_target', 'workflow_run'].some((event) => events.has(event));
}
