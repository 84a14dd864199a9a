// Draws the pictures of the README from the demo: the comment as a pull request shows it, and the report, each in light and dark. Needs
// Chromium; what it draws is what the program writes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'docs', 'pictures');
/** Larger than that no picture of a README should be. */
const MOST_BYTES = 200_000;

const browser = ['chromium', 'google-chrome', 'chromium-browser', 'google-chrome-stable'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
if (browser === undefined) {
  console.error('The pictures were not drawn: there is no Chromium on this machine.');
  process.exit(1);
}

const emitted = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.json')],
  { encoding: 'utf8' },
);
if (emitted.status !== 0) throw new Error(emitted.stdout);
const { cli } = await import('../lib/cli.js');

const work = mkdtempSync(join(tmpdir(), 'test-health-pictures-'));

/** One view of one situation of the demo. */
async function view(situation, name) {
  const file = join(work, `${situation}.${name}`);
  const silent = () => {};
  const io = { root: join(root, 'examples/demo', situation), program: root, colour: false, width: 100 };
  const day = { today: '2026-11-20', now: Date.parse('2026-11-20T12:00:00Z') };
  const args = ['check', '--tests', 'head', '--base', 'base', `--${name}`, file];
  await cli(args, { ...io, ...day, out: silent, data: silent, err: silent });
  return readFileSync(file, 'utf8');
}

/** As large and coloured as on GitHub, more or less. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --paper: #fff; --shade: #f6f8fa; --line: #d1d9e0; --code: #818b981f; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --paper: #0d1117; --shade: #151b23; --line: #3d444d; --code: #656c7633; } }
body { margin: 16px; background: var(--paper); color: var(--ink); font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif; }
article { border: 1px solid var(--line); border-radius: 6px; overflow: hidden; }
header { background: var(--shade); border-bottom: 1px solid var(--line); padding: 8px 16px; color: var(--soft); } header b { color: var(--ink); }
main { padding: 0 16px 8px; }
h3 { font-size: 1.25em; margin: 16px 0; } p, ul, table, details, pre { margin: 0 0 16px; } ul { padding-left: 2em; }
table { border-collapse: collapse; } th, td { border: 1px solid var(--line); padding: 6px 13px; } tr:nth-child(2n) td { background: var(--shade); }
code { font: 85% ui-monospace, "Liberation Mono", "DejaVu Sans Mono", monospace; background: var(--code); border-radius: 6px; padding: .2em .4em; }
pre { background: var(--shade); border-radius: 6px; padding: 16px; } pre code { background: none; padding: 0; }`;

function commentPage(markdown) {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><article><header><b>test-health</b> commented</header><main>${html}</main></article>`;
}

/** The verdict, the causes and the map of the report; what is longer than a picture stays away. */
function reportPage(html) {
  return html
    .replace(/<section id="(?!causes|coverage)/g, '<section hidden id="')
    .replace('<div id="files">', '<div id="files" hidden>')
    .replace('<footer', '<footer hidden');
}

const SCHEMES = { '': 1, '-dark': 0 };

function draw(name, html, [width, height]) {
  const page = join(work, `${name}.html`);
  writeFileSync(page, html);
  for (const [suffix, preferred] of Object.entries(SCHEMES)) {
    const file = join(folder, `${name}${suffix}.png`);
    spawnSync(browser, [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
      ...['--hide-scrollbars', `--user-data-dir=${join(work, 'browser')}`, '--virtual-time-budget=2000'],
      ...[`--blink-settings=preferredColorScheme=${preferred}`, `--window-size=${width},${height}`],
      ...[`--screenshot=${file}`, pathToFileURL(page).href],
    ]);
    const { size } = statSync(file);
    if (size > MOST_BYTES) throw new Error(`${file}: found ${size} bytes, wanted at most ${MOST_BYTES}`);
    console.log(`${file} ${size} bytes`);
  }
}

try {
  mkdirSync(folder, { recursive: true });
  draw('comment', commentPage(await view('one-root-cause', 'markdown')), [900, 915]);
  draw('report', reportPage(await view('before-after', 'html')), [1000, 1010]);
} finally {
  rmSync(work, { recursive: true, force: true });
}
