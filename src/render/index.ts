import { badge, badgeImage, coverageBadgeJson } from './badge.ts';
import { markdown } from './comment.ts';
import { ctrf } from './ctrf.ts';
import { html } from './html-view.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import type { Renderer } from './renderer.ts';
import { statusReport } from './status-report.ts';
import { summary } from './summary.ts';
import { terminal } from './terminal.ts';

/** Every view of a judgement. To add one: a file beside this one, its import and its row. */
export const RENDERERS: readonly Renderer<string | Promise<string>>[] = [
  terminal,
  json,
  markdown,
  html,
  ctrf,
  junit,
  summary,
  statusReport,
  badge,
  coverageBadgeJson,
  badgeImage,
];
