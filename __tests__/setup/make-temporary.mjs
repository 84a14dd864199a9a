import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One folder for all that the tests write: they make thousands of small ones. Workers, and the processes that tests start, inherit the environment. */
export default function makeTemporary() {
  const folder = mkdtempSync(join(tmpdir(), 'test-health-'));
  // What `os.tmpdir()` reads: the first on POSIX systems, the others on Windows.
  for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = folder;
  process.env.TEST_HEALTH_TEMPORARY = folder;
}
