#!/usr/bin/env node
// dist/cli.js: the command line. What V8 compiles of the program is kept for the next call (docs/adr/0022), in a folder that nobody else can fill,
// and not in CI. It imports nothing, since a module of Node that is imported is loaded with all that it exports.
const { env, getuid, getBuiltinModule } = process;

/** `undefined`: there is no place for it. */
function cacheFolder() {
  if ((env.CI ?? '') !== '') return undefined;
  if (getuid === undefined) return env.LOCALAPPDATA && `${env.LOCALAPPDATA}\\test-health\\cache`;
  const { HOME: home = '', XDG_CACHE_HOME: cache = '' } = env;
  if (cache.startsWith('/')) return isOurs(cache) ? `${cache}/test-health` : undefined;
  return home.startsWith('/') && isOurs(home) ? `${home}/.cache/test-health` : undefined;
}

/** Whoever writes there decides what runs here: another user must not, also where this one is root. */
function isOurs(folder) {
  const stat = getBuiltinModule('node:fs').statSync(folder, { throwIfNoEntry: false });
  return stat?.isDirectory() === true && stat.uid === getuid() && (stat.mode & 0o022) === 0;
}

function keepCompiled() {
  const { enableCompileCache } = getBuiltinModule?.('node:module') ?? {};
  const folder = enableCompileCache === undefined ? undefined : cacheFolder();
  if (folder) enableCompileCache(folder);
}

try {
  keepCompiled();
} catch {
  // Nothing depends on it.
}
await import('./index.js');
