import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from './action-run.ts';
import { readCheckout } from './baseline/checkout.ts';
import { baselineWriter, resultsBranch } from './baseline/index.ts';
import { gateOf, resultName } from './baseline/lookup.ts';
import { ConfigError } from './domain/diagnostic.ts';

/**
 * The job of `pull_request_target` has rights that the author of the change has not, and whatever it ran of the change could use them: to read
 * its reports as if nothing had happened would say that this is fine.
 * @throws ConfigError where the workspace has the code of a fork, unless told that this is meant.
 */
export function refuseForeignCheckout({ action, context, to }: Run): void {
  if (context.event !== 'pull_request_target' || !context.fork) return;
  const { headSha: head, testedSha: base } = context;
  const checkout = readCheckout(action.config.root);
  const isHead = head !== undefined && (checkout?.sha === head || checkout?.parents.includes(head) === true);
  // The head may have moved since the event, so that the merge with it is known by nothing here.
  const isOther = checkout !== undefined && checkout.sha !== base;
  if ((isHead || isOther) && !action.allowsForeignCheckout) {
    const what = isHead
      ? `the code of a fork (${head.slice(0, 7)})`
      : `${checkout?.sha.slice(0, 7)}, which is not the base branch of a fork's pull request,`;
    const message = `the workspace has ${what} with the rights of this repository: test it on pull_request, and comment as in examples/fork-comment.yml; "allow-unsafe-pr-checkout: true" reads it all the same`;
    throw new ConfigError([{ level: 'error', message }]);
  }
  to.warn(
    'pull_request_target gives the code of a fork the rights of this repository: test it on pull_request, and comment as in examples/fork-comment.yml',
  );
}

/**
 * Two steps of one job with one key would take each other's results for their own.
 * @throws ConfigError in the second of them.
 */
export function refuseSecondGate({ action, context, folder }: Run): void {
  const { runId, runAttempt, job } = context;
  if (runId === undefined) return;
  const notes = join(folder, 'test-health-gates');
  const note = join(notes, resultName(gateOf({ ...action, context })));
  // Steps of an action that somebody wrote may share one name, so that the name of the step tells nothing.
  const thisJob = `${runId} ${runAttempt} ${job}`;
  if (existsSync(note) && readFileSync(note, 'utf8') === thisJob) {
    const message = `key: found ${JSON.stringify(action.config.key)} in an earlier step of this job as well, wanted one of its own for each: they would be compared with each other's results`;
    throw new ConfigError([{ level: 'error', message }]);
  }
  mkdirSync(notes, { recursive: true });
  writeFileSync(note, thisJob);
}

/**
 * `base: branch:main` reads like "compare with main", and would put results between the sources.
 * @throws ConfigError where the branch of results is the one that changes are merged into.
 */
export function refuseBranchOfSources({ action, context }: Run): void {
  const branch = resultsBranch(action.config.base);
  const { defaultBranch, base } = context;
  const target = base.rule === 'first-parent' ? base.otherwise : base.rule === 'merge-base' ? base.of : undefined;
  if (branch === undefined || ![defaultBranch, target?.branch].includes(branch)) return;
  const message = `base: found a branch of sources, ${JSON.stringify(branch)}, wanted one that holds nothing but results, such as branch:test-health. Without "base" it is compared with ${branch} by artifacts`;
  throw new ConfigError([{ level: 'error', message }]);
}

/** Without artifacts some of it is not done, which is said once. */
export function sayWithoutArtifacts({ action, context, uploads, to }: Run): void {
  const { base } = action.config;
  const records = context.mode !== 'gate' && baselineWriter({ base, uploads: true }) !== undefined;
  const stores = records && baselineWriter({ base, uploads }) === undefined;
  const lost = [
    ...(stores ? ['no result is stored for later runs (base: branch:test-health or file:PATH do without)'] : []),
    ...(action.report === 'off' ? [] : ['the HTML report is not uploaded (report: off says so)']),
  ];
  if (uploads || lost.length === 0) return;
  to.warn(`this server takes no artifacts of this kind, as GitHub Enterprise Server does not: ${lost.join('; ')}`);
}
