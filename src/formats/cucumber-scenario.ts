import { type Outcome, PASSED } from '../domain/tests.ts';
import { asText, field, list, number, text } from './json.ts';
import { errored, failed, firstLine, skipped, typedMessage, unknownStatus } from './report-text.ts';

/** A step or a hook, with its result. */
export interface Step {
  /** "Then it adds", "Before hook" */
  readonly title: string;
  readonly isBefore: boolean;
  readonly status: string | undefined;
  readonly message: string;
  /** Of its definition: `features/steps.rb:3`. */
  readonly location: string;
  /** In the unit of the report. */
  readonly duration: number | undefined;
}

/** In the order in which they ran. */
export function stepsOf(element: unknown): readonly Step[] {
  const steps = list(field(element, 'steps')).flatMap((step) => [
    ...hooks(step, 'before', 'step'),
    stepOf(step),
    ...hooks(step, 'after', 'step'),
  ]);
  return [...hooks(element, 'before', ''), ...steps, ...hooks(element, 'after', '')];
}

function hooks(node: unknown, when: 'before' | 'after', of: string): readonly Step[] {
  const title = `${when === 'before' ? 'Before' : 'After'}${of === '' ? '' : ` ${of}`} hook`;
  return list(field(node, when)).map((hook) => ({ ...stepOf(hook), title, isBefore: when === 'before' }));
}

function stepOf(step: unknown): Step {
  const result = field(step, 'result');
  const keyword = (text(field(step, 'keyword')) ?? '').trim();
  const name = text(field(step, 'name')) ?? '';
  const message = asText(field(result, 'error_message')) ?? '';
  return {
    title: name === '' ? `${keyword} hook` : `${keyword} ${name}`.trim(),
    isBefore: keyword === 'Before' && name === '',
    status: text(field(result, 'status'))?.toLowerCase(),
    message,
    location: text(field(field(step, 'match'), 'location')) ?? '',
    duration: number(field(result, 'duration')),
  };
}

/** `isLenient`: undefined and pending steps do not fail. `status`: behave's of the whole scenario. */
export function readScenario(
  steps: readonly Step[],
  { isLenient, status }: { readonly isLenient: boolean; readonly status: string | undefined },
): Outcome {
  let left: Outcome | undefined;
  for (const step of steps) {
    const outcome = outcomeOf(step, isLenient);
    if (outcome.status === 'failed') return outcome;
    if (outcome.status === 'skipped') left ??= outcome;
  }
  if (status === 'failed' || status === 'error')
    return failed({ message: 'the scenario failed, and none of its steps did' });
  if (status === 'skipped' || status === 'untested') return skipped('');
  return left ?? PASSED;
}

function outcomeOf(step: Step, isLenient: boolean): Outcome {
  switch (step.status) {
    case 'passed':
      return PASSED;
    case 'failed':
    case 'error':
      return failureOf(step);
    case 'ambiguous':
      return failed({ type: 'ambiguous', message: `ambiguous step: ${step.title}`, detail: step.message });
    case 'undefined':
    case 'pending':
      if (isLenient) return skipped(`${step.status} step: ${step.title}`);
      return failed({ type: step.status, message: `${step.status} step: ${step.title}`, detail: step.message });
    case 'skipped':
    case 'untested':
      return skipped(step.message);
    case 'unused':
      return PASSED;
    case undefined:
      // behave leaves out the result of a step that did not run.
      return isLenient ? skipped('') : unknownStatus(undefined);
  }
  return unknownStatus(step.status);
}

function failureOf(step: Step): Outcome {
  const frames = step.message.search(/\n\s{1,20}at /);
  const head = frames < 0 ? firstLine(step.message) : step.message.slice(0, frames);
  const failure = {
    ...typedMessage(head === '' ? `${step.title} failed` : head),
    detail: `${step.title}\n${step.message}`,
  };
  return step.isBefore ? errored(failure) : failed(failure);
}
