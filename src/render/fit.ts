import { plural } from '../domain/numbers.ts';

/** How many of what a block shows: `{ noun: 'test', many: 'tests', n: 36 }`. */
export interface Counted {
  readonly n: number;
  readonly one: string;
  readonly many?: string;
}

/** A part of a view that is shown whole or not at all. */
export interface Block {
  /** `undefined`: it is counted in the remainder of its group and never shown. */
  readonly markdown: string | undefined;
  /** 0 stays whatever happens; the largest number goes first, and of equals the last one. */
  readonly priority: number;
  /** Blocks of one group share one remainder, which stands where the first of them was left out. */
  readonly group: string;
  /** What is missing when it is left out. */
  readonly counts: readonly Counted[];
  /** Directly below the block before it, as the next item of the same list. */
  readonly tight?: boolean;
}

/** A part without which the view is none: it is never left out, so it must be short. */
export function essential(markdown: string, tight = false): Block {
  return { markdown, priority: 0, group: '', counts: [], tight };
}

export interface Budget {
  /** Of the finished text, in the unit of `size`. */
  readonly limit: number;
  readonly size: (text: string) => number;
  /** Where the rest is: `job summary`. */
  readonly elsewhere: string;
}

/** What GitHub counts in a comment: UTF-16 code units. */
export function codeUnits(text: string): number {
  return text.length;
}

/** What GitHub counts in a job summary. */
export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** Joins the blocks, leaving whole ones out until the text fits, and says exactly what is not there: `+ 47 causes, 9,812 tests: job summary`. */
export function fit(blocks: readonly Block[], budget: Budget): string {
  const shown = new Set(blocks.filter(({ markdown }) => markdown !== undefined));
  const leaving = [...shown].filter(({ priority }) => priority > 0).sort((a, b) => a.priority - b.priority);
  const sizes = new Map([...shown].map((block) => [block, budget.size(block.markdown ?? '') + 2]));
  const remainders = new Map<string, Map<string, Counted>>();
  for (const block of blocks) if (!shown.has(block)) leaveOut(block, remainders);
  let size = [...sizes.values()].reduce((sum, each) => sum + each, 0);
  while (size + remainderSize(remainders, budget) > budget.limit) {
    const block = leaving.pop();
    if (block === undefined) break;
    shown.delete(block);
    leaveOut(block, remainders);
    size -= sizes.get(block) ?? 0;
  }
  return join(blocks, shown, remainders, budget);
}

function join(
  blocks: readonly Block[],
  shown: ReadonlySet<Block>,
  remainders: Map<string, Map<string, Counted>>,
  budget: Budget,
): string {
  let out = '';
  const said = new Set<string>();
  const add = (markdown: string, tight: boolean | undefined) => {
    out += out === '' ? markdown : `${tight === true ? '\n' : '\n\n'}${markdown}`;
  };
  for (const block of blocks) {
    if (shown.has(block)) add(block.markdown ?? '', block.tight);
    else if (!said.has(block.group)) {
      said.add(block.group);
      const remainder = remainders.get(block.group);
      if (remainder !== undefined && remainder.size > 0) add(remainderLine(remainder, budget), false);
    }
  }
  return `${out}\n`;
}

function leaveOut({ group, counts }: Block, remainders: Map<string, Map<string, Counted>>): void {
  const sums = remainders.get(group) ?? new Map<string, Counted>();
  remainders.set(group, sums);
  for (const each of counts) {
    const n = (sums.get(each.one)?.n ?? 0) + each.n;
    if (n > 0) sums.set(each.one, { ...each, n });
  }
}

function remainderLine(sums: ReadonlyMap<string, Counted>, { elsewhere }: Budget): string {
  return `\\+ ${[...sums.values()].map(({ n, one, many }) => plural(n, one, many)).join(', ')}: ${elsewhere}`;
}

function remainderSize(remainders: ReadonlyMap<string, ReadonlyMap<string, Counted>>, budget: Budget): number {
  let size = 0;
  for (const sums of remainders.values()) size += budget.size(remainderLine(sums, budget)) + 2;
  return size;
}
