// Writes schemas/*.schema.json from the tables that the parsers read by. A test fails while the files differ.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
// Below node_modules, so that what is compiled finds its packages.
mkdirSync(join(root, 'node_modules', '.cache'), { recursive: true });
const compiled = mkdtempSync(join(root, 'node_modules', '.cache', 'schemas-'));
try {
  // Types are checked by `npm test`; here only what is emitted counts.
  const tsc = [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.json'), '--outDir', compiled];
  spawnSync(process.execPath, tsc, { stdio: 'ignore' });
  writeFileSync(join(compiled, 'package.json'), '{ "type": "module" }');
  const load = (file) => import(pathToFileURL(join(compiled, file)).href);
  const { GATES } = await load('gates/index.js');
  const { policySchema } = await load('policy/schema.js');
  const { quarantineSchema } = await load('policy/quarantine-schema.js');
  const write = (name, schema) => writeFileSync(join(root, 'schemas', name), `${JSON.stringify(schema, null, 2)}\n`);
  write('policy.schema.json', policySchema(GATES));
  write('quarantine.schema.json', quarantineSchema());
} finally {
  rmSync(compiled, { recursive: true, force: true });
}
