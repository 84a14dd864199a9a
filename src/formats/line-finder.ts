import { utf8 } from './decode.ts';
import type { Chunks } from './format.ts';

const LINE_FEED = 10;

/**
 * Finds the 1-based line of the byte at an offset of the decoded text by reading it once more up to there: lines are for messages, which
 * few reports need, and counting them in all that goes by costs as much as reading the text of a large output does.
 */
export function lineFinder(chunks: Chunks): (offset: number) => number {
  return (offset) => {
    let line = 1;
    let passed = 0;
    for (const block of utf8(chunks)) {
      const end = offset - passed;
      for (let at = block.indexOf(LINE_FEED); at >= 0 && at < end; at = block.indexOf(LINE_FEED, at + 1)) line++;
      passed += block.length;
      if (passed >= offset) break;
    }
    return line;
  };
}
