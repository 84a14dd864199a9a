import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { POLICY_FILE, QUARANTINE_FILE } from '../config.ts';
import { ConfigError } from '../domain/diagnostic.ts';
import { type Command, type Io, noPositionals } from './command.ts';
import { reasonOf } from './write-output.ts';

const schema = (name: string) =>
  `# yaml-language-server: $schema=https://raw.githubusercontent.com/OWNER/test-health/main/schemas/${name}.schema.json`;

/** Judges what is judged without a file. */
const POLICY = `${schema('policy')}
# What blocks a pull request. These four are judged without a file, too.
version: 1
gates:
  - check: complete # every suite left a whole report, and every test known from base ran
  - { check: newly-failing, max: 0 }
  - { check: missing-tests, max: 0 }
  - { check: coverage-drop, max: 0.5pp } # take it out where no job writes coverage reports: once it is written here it wants them
  # - { check: coverage-of-changed-lines, min: 80% }
  # - { check: coverage, paths: ["src/billing/**"], min: 80% }
  # - { check: newly-skipped, max: 5, level: warn }
# Reports under one name, which then are the rows of every table:
# suites:
#   unit: { tests: "reports/unit/**/*.xml", coverage: "coverage/lcov.info" }
#   e2e: { tests: "reports/e2e/*.xml", required: false }
`;

/** Accepts nothing. */
const QUARANTINE = `${schema('quarantine')}
# Failures that are accepted for a while: each with the failure that is meant, an owner and an end.
# "test-health explain TEST" writes the entry of a failing test.
version: 1
entries: []
#  - test: "tests/api/test_auth.py::TestLogin::test_expired_token"
#    kind: flaky
#    match: "ClockSkewError"
#    reason: "Token clock race"
#    owner: "@acme/identity"
#    issue: "https://github.com/acme/app/issues/1234"
#    added: 2026-11-01
#    expires: 2026-12-01
`;

const FILES = [
  { file: POLICY_FILE, content: POLICY, about: 'the rules: as they are without a file, to be changed' },
  { file: QUARANTINE_FILE, content: QUARANTINE, about: 'accepted failures: none yet' },
] as const;

const NEXT = `
Next, in the workflow, the step in the job that runs the tests (examples/simple.yml is a whole workflow):

      - uses: OWNER/test-health@COMMIT
        if: \${{ !cancelled() }}
        with: { tests: "reports/**/*.xml" }

OWNER, there and in the first line of both files, is whose copy of the Action is used. Then: test-health doctor
`;

export const init: Command = {
  help: `Usage: test-health init

Writes ${POLICY_FILE} and ${QUARANTINE_FILE}, where they are not there, and says what is left to do. Both change nothing by themselves:
the policy asks for what is asked without one (but coverage-drop wants coverage reports once it is written), and the quarantine accepts nothing.

Exit status: 0 · 2 a mistake in the call, or a file that cannot be written`,
  options: {},
  run: async (args, io) => {
    noPositionals(args, 'it writes into the current folder');
    for (const { file, content, about } of FILES) {
      io.out(`${file}: ${writeNew(file, content, io) ? about : 'is there already, and stays as it is'}\n`);
    }
    io.out(NEXT);
    return 0;
  },
};

/**
 * Never over a file that is there.
 * @throws ConfigError where it cannot be written.
 */
function writeNew(file: string, content: string, { root }: Io): boolean {
  const path = join(root, file);
  if (existsSync(path)) return false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new ConfigError([{ level: 'error', message: `${file}: ${reason}` }]);
  }
}
