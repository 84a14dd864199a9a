/** A commit of a list that is newest first. */
export interface Listed {
  readonly sha: string;
  readonly parents: readonly string[];
}

/**
 * The commits that the branch itself had, newest first, then those that came in by merges. By their time alone the last commit of a merged branch
 * would be nearest, which never saw what the branch had before the merge.
 */
export function lineFirst(commits: readonly Listed[]): readonly string[] {
  const parents = new Map(commits.map(({ sha, parents: all }) => [sha, all[0]]));
  const line = new Set<string>();
  for (let sha = commits[0]?.sha; sha !== undefined && parents.has(sha) && !line.has(sha); sha = parents.get(sha))
    line.add(sha);
  return [...line, ...commits.flatMap(({ sha }) => (line.has(sha) ? [] : [sha]))];
}
