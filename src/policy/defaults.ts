import type { BaseRules } from './base-rules.ts';
import type { GateSetting, Policy } from './policy.ts';
import type { Quarantine } from './quarantine.ts';

function gate(check: string, limit?: number): GateSetting {
  return {
    check,
    level: 'block',
    limit,
    suite: undefined,
    paths: [],
    metric: undefined,
    ignoreBelow: undefined,
    line: undefined,
  };
}

/** Half a percentage point, in millionths of one. */
const HALF_A_POINT = 500_000;

/** What is judged where nobody says anything: everything ran, nothing newly fails, nothing is missing, coverage does not fall noticeably. */
export const DEFAULT_GATES: readonly GateSetting[] = [
  gate('complete'),
  gate('newly-failing', 0),
  gate('missing-tests', 0),
  gate('coverage-drop', HALF_A_POINT),
];

export const DEFAULT_POLICY: Policy = { file: undefined, suites: [], gates: DEFAULT_GATES };

export const NO_QUARANTINE: Quarantine = { file: undefined, entries: [] };

export const NO_BASE_RULES: BaseRules = { policy: undefined, quarantine: undefined, problems: [] };
