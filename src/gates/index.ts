import type { GateResult, Judgement } from '../domain/verdict.ts';
import { complete } from './complete.ts';
import { coverage } from './coverage.ts';
import { coverageDrop } from './coverage-drop.ts';
import { coverageOfChangedLines } from './coverage-of-changed-lines.ts';
import { duration } from './duration.ts';
import { failing } from './failing.ts';
import { fileCoverage } from './file-coverage.ts';
import { flaky } from './flaky.ts';
import type { Evidence, Gate } from './gate.ts';
import { minTests } from './min-tests.ts';
import { missingTests } from './missing-tests.ts';
import { mutationScore } from './mutation-score.ts';
import { newlyFailing } from './newly-failing.ts';
import { newlySkipped } from './newly-skipped.ts';
import { passRate } from './pass-rate.ts';
import { conclude } from './stricter.ts';

/** Every check, in the order of the documentation. A new one is a file and a row here. */
export const GATES: readonly Gate[] = [
  complete,
  newlyFailing,
  failing,
  missingTests,
  newlySkipped,
  flaky,
  passRate,
  minTests,
  duration,
  coverage,
  fileCoverage,
  coverageOfChangedLines,
  coverageDrop,
  mutationScore,
];

/** Judges by the policy, gate by gate in its order. */
export function judgeGates(evidence: Evidence): readonly GateResult[] {
  return evidence.policy.gates.flatMap((setting): readonly GateResult[] => {
    const gate = GATES.find(({ name }) => name === setting.check);
    // A policy is parsed against the table: only a program that builds one by hand can come here.
    if (gate === undefined) throw new Error(`the policy has a check that is not in the table: ${setting.check}`);
    return gate.configure(setting)(evidence);
  });
}

export function judge(evidence: Evidence): Pick<Judgement, 'verdict' | 'title' | 'gates'> {
  return conclude(judgeGates(evidence), evidence.comparison);
}
