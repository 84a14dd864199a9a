/** What a job's `permissions:` gives its token. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** Which of the permissions (any of them) an operation asks for; one that is not here asks for none beyond reading the repository. */
const NEEDED: Readonly<Record<string, readonly [names: string, level: 'read' | 'write']>> = {
  'issues/create-comment': ['issues pull_requests', 'write'],
  'issues/update-comment': ['issues pull_requests', 'write'],
  'issues/delete-comment': ['issues pull_requests', 'write'],
  'issues/list-comments': ['issues pull_requests', 'read'],
  'issues/list-events': ['issues pull_requests', 'read'],
  'pulls/list': ['pull_requests', 'read'],
  'pulls/list-files': ['pull_requests', 'read'],
  'pulls/get': ['pull_requests', 'read'],
  'repos/list-commits': ['contents', 'read'],
  'repos/compare-commits-with-basehead': ['contents', 'read'],
  'repos/get-content': ['contents', 'read'],
  'git/get-commit': ['contents', 'read'],
  'git/get-ref': ['contents', 'read'],
  'git/get-tree': ['contents', 'read'],
  'git/get-blob': ['contents', 'read'],
  'git/create-blob': ['contents', 'write'],
  'git/create-tree': ['contents', 'write'],
  'git/create-commit': ['contents', 'write'],
  'git/create-ref': ['contents', 'write'],
  'git/update-ref': ['contents', 'write'],
  'actions/list-artifacts-for-repo': ['actions', 'read'],
  'actions/list-workflow-run-artifacts': ['actions', 'read'],
  'actions/download-artifact': ['actions', 'read'],
  'actions/get-workflow-run': ['actions', 'read'],
  'actions/list-jobs-for-workflow-run': ['actions', 'read'],
  'checks/create': ['checks', 'write'],
  'checks/update': ['checks', 'write'],
  'repos/create-commit-status': ['statuses', 'write'],
};

export function allows(permissions: Permissions, operation: string): boolean {
  const needed = NEEDED[operation];
  if (needed === undefined) return true;
  const [names, level] = needed;
  return names.split(' ').some((name) => permissions[name] === 'write' || permissions[name] === level);
}
