import { type Check, type Diagnosis, type Examined, LEVELS } from './check.ts';
import { unknownInput } from './input-checks.ts';
import { lostUpload, noCheckout, shallowCheckout, verdictIgnored } from './job-checks.ts';
import {
  emptyComponent,
  emptyPattern,
  nothingComplete,
  policyMistakes,
  quarantineMistakes,
  quarantineReview,
  requiredSuite,
} from './policy-checks.ts';
import {
  betterFormat,
  branchBound,
  declaredCounts,
  noPlace,
  reportNotes,
  unclaimedFile,
  unreadableReport,
  unresolvedPaths,
} from './report-checks.ts';
import {
  noMergeGroup,
  notPinned,
  noWorkflow,
  onlyOnSuccess,
  overwritten,
  permissions,
  skippedThroughNeeds,
  unreadableWorkflow,
} from './workflow-checks.ts';

/** Everything that is looked at. A new check is a row here. */
export const CHECKS: readonly Check[] = [
  policyMistakes,
  quarantineMistakes,
  requiredSuite,
  emptyPattern,
  nothingComplete,
  emptyComponent,
  unreadableReport,
  unclaimedFile,
  declaredCounts,
  reportNotes,
  betterFormat,
  noPlace,
  unresolvedPaths,
  branchBound,
  quarantineReview,
  unreadableWorkflow,
  unknownInput,
  onlyOnSuccess,
  skippedThroughNeeds,
  verdictIgnored,
  lostUpload,
  overwritten,
  noCheckout,
  permissions,
  notPinned,
  noMergeGroup,
  shallowCheckout,
  noWorkflow,
];

/** All findings, errors first, else in the order of the table. */
export function diagnose(examined: Examined): readonly Diagnosis[] {
  const all = CHECKS.flatMap(({ name, find }) => find(examined).map((finding) => ({ check: name, ...finding })));
  return LEVELS.flatMap((level) => all.filter((finding) => finding.level === level));
}
