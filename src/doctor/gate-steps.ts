import type { Job, Step, Workflow } from './workflow.ts';

/** A step that runs this Action. */
export interface GateStep {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly step: Step;
  /** `auto` unless said. */
  readonly mode: string;
}

/** `owner/test-health@…`, and the same under another owner. */
const THIS_ACTION = /^[\w.-]+\/test-health(\/|@|$)/;

export function isThisAction({ uses }: Step): boolean {
  return uses !== undefined && THIS_ACTION.test(uses);
}

export function gateSteps(workflows: readonly Workflow[]): readonly GateStep[] {
  return workflows.flatMap((workflow) =>
    workflow.jobs.flatMap((job) =>
      job.steps.filter(isThisAction).map((step) => ({ workflow, job, step, mode: step.inputs.get('mode') ?? 'auto' })),
    ),
  );
}

/** Steps whose verdict somebody waits for: those that only read reports for another job give none. */
export function judgingSteps(workflows: readonly Workflow[]): readonly GateStep[] {
  return gateSteps(workflows).filter(({ mode }) => mode === 'auto' || mode === 'gate');
}

/** A condition without one of these functions is as good as `success() && …`. */
export function runsAfterFailure(condition: string | undefined): boolean {
  return condition !== undefined && /\b(always|cancelled|failure)\(\)/.test(condition);
}

/** The first step of each job. */
export function perJob(steps: readonly GateStep[]): readonly GateStep[] {
  return steps.filter(({ job }, index) => steps.findIndex((each) => each.job === job) === index);
}
