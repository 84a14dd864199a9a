import { count, plural } from '../domain/numbers.ts';
import { byText, type RepoPath } from '../domain/text.ts';
import type { GateResult } from '../domain/verdict.ts';
import type { GateSetting } from '../policy/policy.ts';
import type { Evidence } from './gate.ts';
import { fail } from './result.ts';

/** The rule by which a suite is in doubt, for files: so many of them are no matter of taste any more. */
const BULK = { files: 5, percent: 10 };

/**
 * Files that base measures and head does not, although the diff does not delete them. With them their uncovered lines are gone, so that a
 * total may rise. A few of them are told: what a tool is set to leave out looks the same, and nothing in the reports tells it apart. Many at
 * once are a part of the run that was not measured.
 */
export function vanishedFiles(setting: GateSetting, evidence: Evidence): readonly GateResult[] {
  const { comparison, head } = evidence;
  const base = comparison.base?.snapshot.coverage;
  const delta = comparison.coverage?.delta;
  // That it is not carried is told, and nothing that the change does could mend it.
  const dropped = new Set(comparison.coverage?.carried?.dropped);
  const vanished = (delta?.vanished ?? goneFiles(comparison.coverage)).filter((path) => !dropped.has(path));
  const [first] = vanished;
  // Another tool measures other files; that both cannot be compared is said elsewhere.
  if (first === undefined || base === undefined || base.formats.join() !== head.coverage?.formats.join()) return [];
  const known = base.files.size;
  const isPart = vanished.length * 100 >= known * BULK.percent;
  const isBulk = vanished.length >= BULK.files && isPart;
  const gone = `${count(vanished.length)} of ${plural(known, 'file')} measured on base ${vanished.length === 1 ? 'is' : 'are'} not measured here`;
  // Without a diff nothing tells whether the files were deleted: a few are not worth a word, and many no more than a warning.
  if (delta === undefined && !isPart) return [];
  const level = isBulk && delta !== undefined ? setting.level : 'warn';
  const them = vanished.length === 1 ? 'it' : 'them';
  const why = delta === undefined ? 'no diff says why' : `the diff does not delete ${them}`;
  const result = fail(
    { ...setting, level },
    {
      actual: count(vanished.length),
      limit: 'all files of base',
      sentence: `${gone}, and ${why}: ${first}`,
      headline: `${plural(vanished.length, 'file')} not measured any more`,
    },
  );
  return [result];
}

function goneFiles(coverage: Evidence['comparison']['coverage']): readonly RepoPath[] {
  return (coverage?.files ?? [])
    .filter(({ head, base }) => (head?.total ?? 0) === 0 && base !== undefined && base.total > 0)
    .map(({ path }) => path)
    .sort(byText);
}
