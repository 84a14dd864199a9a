import type { GitHub } from './client.ts';
import { acceptancesOver } from './octokit-acceptances.ts';
import { dataBranchOver } from './octokit-branch.ts';
import { checksOver } from './octokit-checks.ts';
import { historyOver } from './octokit-history.ts';
import { pullRequestsOver } from './octokit-pull-requests.ts';
import { statusesOver } from './octokit-statuses.ts';
import { type Connection, openSession } from './session.ts';

/** GitHub over the network: what each subject asks, over one session. */
export async function connect(connection: Connection): Promise<GitHub> {
  const session = await openSession(connection);
  return {
    ...pullRequestsOver(session),
    ...acceptancesOver(session),
    ...historyOver(session),
    ...checksOver(session),
    ...statusesOver(session),
    ...dataBranchOver(session),
  };
}
