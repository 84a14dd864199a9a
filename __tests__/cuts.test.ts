import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { configure, NO_SETTINGS } from '../src/config.ts';
import { main } from '../src/main.ts';
import { folderOf, PROJECT } from './run.ts';

/** Reports of real tools, as they ship with the demo and as the fixtures have them; large ones would only repeat themselves. */
const REPORTS = ['examples/demo', '__tests__/fixtures/producers'].flatMap((folder) =>
  readdirSync(join(PROJECT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\/(base|head|reports)\//.test(name) && !/\.(golden|gitkeep)$/.test(name))
    .filter((name) => statSync(join(PROJECT, name)).isFile() && statSync(join(PROJECT, name)).size < 30_000)
    .sort(),
);

/** Every byte of a short report, else some places and the last bytes, where a cut is hardest to see. */
function cuts(length: number): number[] {
  const step = Math.max(1, Math.floor(length / 40));
  const places = Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step);
  return [...new Set([...places, ...Array.from({ length: Math.min(20, length) }, (_, i) => length - 1 - i)])].sort(
    (a, b) => a - b,
  );
}

async function judge(root: string) {
  const config = await configure({ ...NO_SETTINGS, root, tests: ['report'] });
  const { verdict, comparison, head } = await main(config, {
    findBaseline: async () => ({ baseline: undefined, looked: 'no base', diagnostics: [] }),
    publish: async () => {},
  });
  const { total, failed, errored, collectionErrors } = comparison.head;
  const lines = head.snapshot.reports[0]?.coverage?.lines ?? { covered: 0, total: 0 };
  return { verdict, tests: total, failing: failed + errored + collectionErrors, lines: lines.total };
}

describe('a report that is cut anywhere', () => {
  test('there are reports to cut', () => {
    expect(REPORTS.length).toBeGreaterThan(20);
  });

  test.each(REPORTS)('%s never passes with less in it', async (report) => {
    const bytes = readFileSync(join(PROJECT, report));
    const root = folderOf({ report: bytes });
    const whole = await judge(root);
    const green: string[] = [];
    for (const at of cuts(bytes.length)) {
      writeFileSync(join(root, 'report'), bytes.subarray(0, at));
      const cut = await judge(root);
      const less = cut.tests < whole.tests || cut.failing < whole.failing || cut.lines < whole.lines;
      if (cut.verdict !== 'block' && less)
        green.push(
          `${at} of ${bytes.length} bytes: ${cut.verdict} with ${JSON.stringify(cut)} for ${JSON.stringify(whole)}`,
        );
    }
    expect(green).toEqual([]);
  });
});
