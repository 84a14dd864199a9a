import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Contexts, evaluate, interpolate, isTrue } from './expression.ts';
import type { Permissions } from './permissions.ts';
import type { ScenarioStep } from './scenario.ts';

interface Job {
  readonly if?: string;
  readonly needs?: string;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly Step[];
}

interface Step {
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

interface Workflow {
  readonly on: Readonly<
    Record<string, { readonly branches?: readonly string[]; readonly types?: readonly string[] } | null>
  >;
  readonly permissions: NonNullable<Job['permissions']>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** What the tests of a job leave behind, and how their step ends. `dies`: the machine goes away, and no step runs after it. */
export interface Tested {
  readonly files: ScenarioStep['files'];
  readonly outcome: 'success' | 'failure' | 'cancelled' | 'dies';
}

export interface Triggered {
  /** In `examples/`. */
  readonly file: string;
  readonly event: string;
  /** Of the event, where it has types. */
  readonly type?: string;
  /** Of `github`, as expressions name them. */
  readonly github?: Contexts;
  readonly tests: (job: Readonly<Record<string, unknown>>, name: string) => Tested;
  /** Jobs of the matrix, by number, and jobs without one, that run; in a second attempt not all do. */
  readonly again?: (name: string, index: number) => boolean;
}

/** The steps of this Action that the workflow runs on the event, in the order of its jobs: conditions, matrix, rights and inputs are those of the file. */
export function stepsOf(triggered: Triggered): readonly ScenarioStep[] {
  const { file, event, type, again = () => true } = triggered;
  const workflow: Workflow = parse(readFileSync(join(import.meta.dirname, '../../examples', file), 'utf8'));
  const trigger = workflow.on[event];
  if (trigger === undefined || (type !== undefined && trigger?.types !== undefined && !trigger.types.includes(type)))
    return [];
  const ended = new Map<string, Tested['outcome']>();
  const steps: ScenarioStep[] = [];
  for (const [name, job] of Object.entries(workflow.jobs)) {
    const before = job.needs === undefined ? 'success' : (ended.get(job.needs) ?? 'success');
    if (!holds(job.if, before, contextsOf(triggered))) {
      ended.set(name, 'success');
      continue;
    }
    const all = combinations(job);
    for (const [index, matrix] of all.entries()) {
      if (!again(name, index)) continue;
      const { outcome, step } = stepOf(job, { triggered, name, matrix });
      if (outcome !== 'success') ended.set(name, outcome);
      if (step === undefined) continue;
      const { contexts: own, ...rest } = step;
      const place = job.strategy === undefined ? {} : placeOf(matrix, index, all.length);
      const permissions = granted(job.permissions ?? workflow.permissions);
      steps.push({ ...rest, permissions, environment: { GITHUB_JOB: name }, contexts: { ...own, ...place } });
    }
  }
  return steps.map((step, index) => (index === 0 ? step : { ...step, sameRun: true }));
}

interface JobRun {
  readonly triggered: Triggered;
  readonly name: string;
  readonly matrix: Readonly<Record<string, unknown>>;
}

/** The step of the Action in one job, where it comes to it, and how the job stands then. */
function stepOf(job: Job, { triggered, name, matrix }: JobRun): { outcome: Tested['outcome']; step?: ScenarioStep } {
  const values = Object.entries(matrix).map(([key, value]) => [`matrix.${key}`, String(value)]);
  const contexts = { ...contextsOf(triggered), ...Object.fromEntries(values) };
  let outcome: Tested['outcome'] = 'success';
  let files: ScenarioStep['files'] = {};
  for (const each of job.steps) {
    if (outcome === 'dies' || !holds(each.if, outcome, contexts)) continue;
    if (each.run !== undefined) {
      interpolate(each.run, contexts);
      ({ outcome, files } = triggered.tests(matrix, name));
    }
    if (!each.uses?.startsWith('OWNER/test-health@')) continue;
    const inputs = Object.entries(each.with ?? {}).map(([key, value]) => [key, interpolate(String(value), contexts)]);
    const status = outcome === 'dies' ? 'failure' : outcome;
    return { outcome, step: { inputs: Object.fromEntries(inputs), files, contexts: { 'job.status': status } } };
  }
  return { outcome };
}

/** A condition that asks for no status asks for success as well. */
function holds(condition: string | undefined, before: Tested['outcome'], contexts: Contexts): boolean {
  const text = (condition ?? 'success()').replace(/^\s*\$\{\{(.*)\}\}\s*$/s, '$1');
  const functions = {
    success: before === 'success',
    failure: before === 'failure' || before === 'dies',
    cancelled: before === 'cancelled',
    always: true,
  };
  const asks = /\b(success|failure|cancelled|always)\(\)/.test(text);
  return isTrue(evaluate(asks ? text : `success() && (${text})`, contexts, functions));
}

function contextsOf({ event, github = {} }: Triggered): Contexts {
  const named = Object.entries(github).map(([name, value]) => [`github.${name}`, value]);
  return { 'github.event_name': event, 'github.repository_id': '1', ...Object.fromEntries(named) };
}

function combinations({ strategy }: Job): readonly Readonly<Record<string, unknown>>[] {
  return Object.entries(strategy?.matrix ?? {}).reduce<readonly Readonly<Record<string, unknown>>[]>(
    (some, [key, values]) => some.flatMap((one) => values.map((value) => ({ ...one, [key]: value }))),
    [{}],
  );
}

function placeOf(matrix: Readonly<Record<string, unknown>>, index: number, total: number): Contexts {
  return {
    'strategy.job-index': String(index),
    'strategy.job-total': String(total),
    'toJSON(matrix)': JSON.stringify(matrix),
  };
}

function granted(permissions: NonNullable<Job['permissions']>): Permissions {
  return Object.fromEntries(Object.entries(permissions).map(([name, level]) => [name.replaceAll('-', '_'), level]));
}
