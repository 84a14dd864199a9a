import type { Coverage } from '../domain/coverage.ts';
import type { UnmeasuredLines } from '../domain/coverage-comparison.ts';
import type { RepoPath } from '../domain/text.ts';
import type { Diff } from './diff.ts';
import { fileName } from './path-ends.ts';

/** `.ts`; `''`: its name has none. */
export function kindOf(path: string): string {
  return /\.\w{1,10}$/.exec(path)?.[0] ?? '';
}

/**
 * New files that the reports would have if anything ran them: something in them can run, others of their kind lie below the same folder and are
 * measured, and neither their name nor a folder's says that they are tests, settings, generated, or left out as a rule.
 */
export function unseenFiles(
  paths: readonly RepoPath[],
  { byHead }: Diff,
  { files }: Pick<Coverage, 'files'>,
): readonly UnmeasuredLines[] {
  const found = paths.flatMap((path) => {
    const { base, code = 0 } = byHead.get(path) ?? {};
    return base === undefined && code > 0 && !isLeftOut(fileName(path)) ? [{ path, lines: code }] : [];
  });
  if (found.length === 0) return [];
  const holds = measuredFolders(files.keys());
  return found.filter(({ path }) => hasMeasuredSibling(path, holds));
}

/** Names of folders whose files are measured only where others of them are. */
const APART =
  /^(?:\..*|_*(?:tests?|specs?|mocks?|fixtures?|snapshots?|generated|stubs|fakes|testdata|testing|test[-_]?(?:utils?|helpers?|support|data))_*|e2e|cypress|playwright|migrations?|alembic|seed(?:er)?s|stor(?:ies|ybook)|node_modules|vendor|third[-_]?party|dist|build|out|gen|autogen|scripts?|tools?|bin|examples?|samples?|demos?|docs?|bench(?:marks?|es)?|perf|typings|config)$/i;
const NAMES_APART: readonly RegExp[] = [
  /^\./,
  /^test[-_.A-Z]/,
  /(?:^|[._-])(?:config|stor(?:y|ies)|mocks?|fixtures?|tests?|specs?|steps|setup|e2e|bench|generated)\.\w+$/i,
  /[._](?:d|g|cy|gen|gr|pb|pb2|grpc|freezed|designer|min|bundle)\.\w+$/i,
  /\w(?:Tests?|TestCase|IT|Specs?|Steps|Mock|Fake|Stub|Migration)\.\w+$/,
  /^(?:conftest|manage|noxfile|settings|[aw]sgi)\.py$/,
  /^(?:gulpfile|gruntfile)\.\w+$/i,
];

function isLeftOut(name: string): boolean {
  return NAMES_APART.some((each) => each.test(name));
}

/** Folders below which files of each kind are measured; `''` only where they lie in the root itself. */
type Holds = ReadonlyMap<string, ReadonlySet<string>>;

function measuredFolders(paths: Iterable<string>): Holds {
  const holds = new Map<string, Set<string>>();
  for (const path of paths) {
    const folders = holds.get(kindOf(path)) ?? new Set<string>();
    if (folders.size === 0) holds.set(kindOf(path), folders);
    let end = path.lastIndexOf('/');
    if (end < 0) folders.add('');
    for (; end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1)) {
      folders.add(path.slice(0, end));
    }
  }
  return holds;
}

/** From the file upwards: the first folder that has measured files, before one that is apart and has none. */
function hasMeasuredSibling(path: string, holds: Holds): boolean {
  const folders = holds.get(kindOf(path));
  if (folders === undefined) return false;
  let end = path.lastIndexOf('/');
  if (end < 0) return folders.has('');
  for (; end > 0; end = path.lastIndexOf('/', end - 1)) {
    const folder = path.slice(0, end);
    if (folders.has(folder)) return true;
    if (APART.test(fileName(folder))) return false;
  }
  return false;
}
