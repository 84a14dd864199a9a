import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { renderAllClear, renderComment } from '../../src/render/comment.ts';
import type { RenderContext } from '../../src/render/renderer.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { STATES } from './states.ts';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'goldens');
const update = process.env.UPDATE_GOLDENS === '1';
const context: RenderContext = {
  key: 'default',
  repositoryUrl: 'https://github.com/acme/shop',
  runUrl: 'https://github.com/acme/shop/actions/runs/1',
  pullRequest: 7,
};

/** The file says what it is to be; it is written anew only when asked for, and then read by a person. */
function golden(name: string, text: string): void {
  const file = join(folder, name);
  if (update) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
}

describe('every state has its comment and its text for a terminal', () => {
  test.each(Object.entries(STATES))('%s', (name, judgement) => {
    golden(`${name}.md`, renderComment(judgement, context));
    golden(`${name}.txt`, renderTerminal(judgement, { colour: false, width: 100, detail: 'full' }));
  });
});

test('the all-clear is the headline and what it was compared with', () => {
  golden('all-clear.md', renderAllClear(STATES.passed, context));
});

test('the job summary shows every gate, and more of everything', () => {
  golden('blocked.summary.md', renderSummary(STATES.blocked, context));
});

test('the same judgement gives the same bytes', () => {
  for (const judgement of Object.values(STATES)) {
    expect(renderComment(judgement, context)).toBe(renderComment(judgement, context));
  }
});
