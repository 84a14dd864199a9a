import { markdown } from './comment.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import type { Renderer } from './renderer.ts';
import { summary } from './summary.ts';
import { terminal } from './terminal.ts';

/** Every view of a judgement. To add one: a file beside this one, its import and its row. */
export const RENDERERS: readonly Renderer[] = [terminal, markdown, summary, json, html];
