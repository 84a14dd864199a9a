// The one bundle. The runner starts dist/index.js; a person starts dist/cli.js, which imports it. Neither loads what only the other needs.
import { basename } from 'node:path';

if (basename(process.argv[1] ?? '') === 'index.js') {
  const { runAsAction } = await import('./index.ts');
  await runAsAction();
} else {
  const { runAsProcess } = await import('./cli.ts');
  await runAsProcess();
}
