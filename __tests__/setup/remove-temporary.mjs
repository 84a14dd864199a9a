import { rmSync } from 'node:fs';

/** After the last test: nothing of what they wrote is left behind. */
export default function removeTemporary() {
  const folder = process.env.TEST_HEALTH_TEMPORARY;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
