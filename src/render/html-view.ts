import type { Renderer } from './renderer.ts';

/** The largest view by far: its code, and the charts', is loaded when somebody asks for it. */
export const html: Renderer<Promise<string>> = {
  name: 'html',
  summary:
    'the report: one file that works offline, with every test and its history, causes, coverage as a map and by line',
  file: true,
  render: async (judgement, context) => (await import('./html.ts')).renderHtml(judgement, context),
};
