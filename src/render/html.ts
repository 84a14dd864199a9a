import { createHash } from 'node:crypto';
import type { Judgement } from '../domain/verdict.ts';
import { symbol } from './facts.ts';
import { body } from './html/body.ts';
import { reportData } from './html/data.ts';
import { embeddedJson, safe } from './html/markup.ts';
import { SCRIPT } from './html/script.ts';
import { STYLE } from './html/style.ts';
import type { RenderContext } from './renderer.ts';

/**
 * The report as one file that works without a network: verdict, gates, causes and suites as plain HTML, every test and file through the
 * embedded data. Its policy allows this one style sheet and this one script, by hash, and no request at all.
 */
export function renderHtml(judgement: Judgement, context: RenderContext): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashSource(STYLE)}'`,
    `script-src '${hashSource(SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${symbol(judgement)} ${safe(judgement.title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body(judgement, context)}
<script type="application/json" id="data">${embeddedJson(reportData(judgement))}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function hashSource(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
