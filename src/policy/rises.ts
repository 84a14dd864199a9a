import { dayNumber } from './days.ts';
import { type Field, join } from './fields.ts';
import { DAY } from './forms.ts';
import { LIMIT_FORMS, type LimitUnit, readLimit } from './limits.ts';
import type { GateSetting, Policy, Rise } from './policy.ts';
import { describe, type Problem } from './yaml-value.ts';

export interface RiseOptions {
  readonly unit: LimitUnit;
  /** Of `min`. `undefined`: it has a mistake, which is told. */
  readonly limit: number | undefined;
  readonly problem: Problem;
}

/** `rises:` of a gate: days and the floor from each on. It only ever rises, so that nobody reads a date and believes that more is asked. */
export function readRises({ value, where }: Field, { unit, limit, problem }: RiseOptions): readonly Rise[] {
  if (value.kind !== 'map' || value.entries.length === 0) {
    const { example } = LIMIT_FORMS[unit];
    problem(value.line, `${where}: wanted days with a limit, such as 2026-12-01: ${example}, found ${describe(value)}`);
    return [];
  }
  let before: Rise | undefined = limit === undefined ? undefined : { from: '', limit };
  return value.entries.flatMap(({ key, line, value: written }) => {
    if (!DAY.pattern.test(key) || dayNumber(key) === undefined) {
      problem(line, `${where}: wanted ${DAY.wanted} as a key, found ${JSON.stringify(key)}`);
      return [];
    }
    const answer = readLimit(written, unit);
    if ('problem' in answer) {
      problem(line, `${join(where, key)}: ${answer.problem}`);
      return [];
    }
    const rise = { from: key, limit: answer.limit };
    if (before !== undefined && rise.from <= before.from)
      problem(line, `${join(where, key)}: wanted a later day than ${before.from}, which stands before it`);
    if (before !== undefined && rise.limit <= before.limit)
      problem(line, `${join(where, key)}: is not above the limit before it: a floor only ever rises`);
    before = rise;
    return [rise];
  });
}

/** The floor on that day. `own`: the limit that the setting, or its check, starts with. */
export function limitOn({ rises = [] }: Pick<GateSetting, 'rises'>, own: number, day: string): number {
  return rises.reduce((limit, rise) => (rise.from <= day ? Math.max(limit, rise.limit) : limit), own);
}

/** The policy as it asks on that day: limits of days that have come are those of the gates, the others are still to come. */
export function policyOn(policy: Policy, day: string): Policy {
  if (policy.gates.every(({ rises }) => rises === undefined)) return policy;
  return { ...policy, gates: policy.gates.map((setting) => settingOn(setting, day)) };
}

function settingOn({ rises, ...setting }: GateSetting, day: string): GateSetting {
  if (rises === undefined || setting.limit === undefined) return setting;
  const later = rises.filter(({ from }) => from > day);
  const limit = limitOn({ rises }, setting.limit, day);
  return { ...setting, limit, ...(later.length === 0 ? {} : { rises: later }) };
}
