import { type Config, configure, NO_SETTINGS, POLICY_FILE, QUARANTINE_FILE, type Settings } from '../config.ts';
import { findSettings } from '../workspace.ts';
import { type Arguments, type Command, type Io, text, texts, UsageError } from './command.ts';

/** The options that say which reports there are; shared by every command that reads them. */
export const REPORT_OPTIONS = {
  tests: { type: 'string', multiple: true },
  coverage: { type: 'string', multiple: true },
  policy: { type: 'string' },
  quarantine: { type: 'string' },
  since: { type: 'string' },
  sha: { type: 'string' },
} satisfies Command['options'];

export const REPORT_HELP = `  --tests GLOB       test reports: a file, a folder or a glob; may be repeated; "!GLOB" leaves out
  --coverage GLOB    coverage reports, likewise
  --policy FILE      the rules (default: ${POLICY_FILE} where it is there, else built-in ones)
  --quarantine FILE  accepted failures (default: ${QUARANTINE_FILE} where it is there)
  --since TIME       reports written before this time are stale, such as 2026-11-20T10:00:00Z
  --sha COMMIT       the commit that was tested`;

/** @throws ConfigError with every mistake of the call and of the policy. */
export function reportConfig(
  args: Arguments,
  { root, today }: Pick<Io, 'root' | 'today'>,
  more: Partial<Settings> = {},
): Promise<Config> {
  const [tests, coverage] = [texts(args, 'tests'), texts(args, 'coverage')];
  const policy = findSettings(root, { named: text(args, 'policy') ?? '', usual: POLICY_FILE, purpose: '--policy' });
  if (tests.length + coverage.length === 0 && policy === undefined && more.basePolicy === undefined) {
    throw new UsageError(
      "no reports are named: wanted --tests 'reports/**/*.xml', --coverage coverage/lcov.info, or a policy with suites",
    );
  }
  return configure({
    ...NO_SETTINGS,
    root,
    tests,
    coverage,
    policy,
    quarantine: findSettings(root, {
      named: text(args, 'quarantine') ?? '',
      usual: QUARANTINE_FILE,
      purpose: '--quarantine',
    }),
    today,
    since: text(args, 'since') ?? '',
    sha: text(args, 'sha') ?? '',
    ...more,
  });
}
