import type { TapNode } from './tap-case.ts';
import { tapLine } from './tap-line.ts';

/** One TAP document, line by line. */
export interface TapStream {
  /** Top-level points that are complete with this line. */
  readonly add: (line: string) => readonly TapNode[];
  /** Whether this line begins another document in the same file. */
  readonly isFollowedBy: (line: string) => boolean;
  /** What is left, and why the document is not complete. */
  readonly end: () => { readonly nodes: readonly TapNode[]; readonly problems: readonly string[] };
  readonly isPlannedFirst: () => boolean;
}

interface Level {
  readonly indent: number;
  nodes: TapNode[];
  count: number;
  plan: number | undefined;
}

const MOST_LOOSE = 400;
const MOST_DEPTH = 64;

export function tapStream(suite: string | undefined): TapStream {
  const top: Level = { indent: 0, nodes: [], count: 0, plan: undefined };
  const levels: Level[] = [top];
  const problems: string[] = [];
  let file = suite;
  let group = '';
  let dialect: 'unknown' | 'tape' | 'other' = 'unknown';
  let comments: string[] = [];
  /** Inside a YAML block that began at this indentation. */
  let yaml: { readonly indent: number; readonly node: TapNode | undefined } | undefined;
  let isPlannedFirst = false;
  let isBegun = false;
  let hasNoFailure = true;

  function lastNode(): TapNode | undefined {
    return levels.at(-1)?.nodes.at(-1);
  }

  /** Closes the levels below an indentation: their points belong to `parent`, or to the point that opened the braces. */
  function close(indent: number, parent: TapNode | undefined): void {
    for (let level = levels.at(-1); level !== undefined && level.indent > indent; level = levels.at(-1)) {
      levels.pop();
      if (level.plan !== undefined && level.plan !== level.count) {
        problems.push(`a subtest planned ${amount(level.plan)} and has ${level.count}`);
      }
      const above = levels.at(-1);
      const opener = above?.nodes.at(-1);
      const owner = opener?.point.opens ? opener : above !== undefined && above.indent > indent ? undefined : parent;
      for (const node of level.nodes) (owner?.children ?? above?.nodes)?.push(node);
    }
  }

  function levelAt(indent: number): Level {
    const current = levels.at(-1) ?? top;
    if (current.indent >= indent || levels.length >= MOST_DEPTH) return current;
    const level: Level = { indent, nodes: [], count: 0, plan: undefined };
    levels.push(level);
    return level;
  }

  function add(written: string): readonly TapNode[] {
    const line = written.trimEnd();
    if (yaml !== undefined) {
      if (line.trim() === '...' && line.length - 3 <= yaml.indent) yaml = undefined;
      else yaml.node?.yaml.push(line);
      return [];
    }
    const indent = line.length - line.trimStart().length;
    const parsed = tapLine(line.trimStart());
    switch (parsed.kind) {
      case 'point': {
        const isSubtest = indent > 0 && indent % 4 === 0 && parsed.point.number !== undefined;
        if (indent > 0 && !isSubtest) return loose(line);
        // `prove -v` ends each file with a bare "ok".
        if (suite !== undefined && line === 'ok') return [];
        if (dialect === 'unknown') dialect = 'other';
        const deeper = levels.some((level) => level.indent > indent);
        const node: TapNode = {
          point: parsed.point,
          position: levelAt(indent).count + 1,
          group: indent === 0 && dialect === 'tape' ? group : '',
          suite: file,
          children: [],
          yaml: [],
          loose: [],
          before: comments,
        };
        comments = [];
        if (deeper) close(indent, opensAbove(indent) ? undefined : node);
        const level = levelAt(indent);
        level.count++;
        isBegun = true;
        hasNoFailure &&= parsed.point.isOk || parsed.point.directive !== undefined;
        const done = indent === 0 ? level.nodes : [];
        if (indent === 0) level.nodes = [node];
        else level.nodes.push(node);
        return done;
      }
      case 'plan': {
        if (indent > 0 && indent % 4 !== 0) return loose(line);
        if (dialect === 'unknown') dialect = 'other';
        const level = levelAt(indent);
        if (indent === 0 && level.plan === undefined && level.count === 0) isPlannedFirst = true;
        if (level.indent === indent) level.plan = parsed.count;
        isBegun = true;
        return [];
      }
      case 'yaml': {
        const node = lastNode();
        if (node === undefined || indent === 0) return loose(line);
        yaml = { indent, node: node.yaml.length > 0 ? undefined : node };
        return [];
      }
      case 'comment':
        onComment(parsed.text, indent);
        return [];
      case 'bail':
        problems.push(`the run bailed out${parsed.reason === '' ? '' : `: ${parsed.reason.slice(0, 200)}`}`);
        return [];
      case 'close':
        close(indent, undefined);
        return [];
      case 'version':
        isBegun = true;
        return [];
      case 'pragma':
        return [];
      case 'other':
        // prove: a file may fail by its exit status alone; with failures the status is their number.
        if (suite !== undefined && hasNoFailure && line.startsWith('Dubious, '))
          problems.push(`${suite} failed: ${line}`);
        return loose(line);
    }
  }

  /** Whether the points below an indentation stand in braces, and so belong to a point before. */
  function opensAbove(indent: number): boolean {
    return levels.some((level) => level.indent === indent && (level.nodes.at(-1)?.point.opens ?? false));
  }

  function loose(line: string): readonly TapNode[] {
    const node = lastNode();
    if (node !== undefined && !node.point.isOk && node.loose.length < MOST_LOOSE) node.loose.push(line);
    return [];
  }

  function onComment(text: string, indent: number): void {
    if (text.startsWith('Subtest: ')) {
      dialect = 'other';
      return;
    }
    if (indent === 0 && IS_FILE.test(text)) {
      file = text;
      return;
    }
    if (dialect === 'unknown' && isBegun) dialect = 'tape';
    if (indent === 0 && !IS_TOTAL.test(text)) group = text;
    if (comments.length < MOST_LOOSE) comments.push(text);
    if (!IS_TOTAL.test(text)) loose(text);
  }

  function isFollowedBy(line: string): boolean {
    if (!isBegun || yaml !== undefined) return false;
    const isComplete = top.plan !== undefined && top.plan === top.count;
    const parsed = tapLine(line.trimEnd());
    if (parsed.kind === 'version') return top.count > 0 || top.plan !== undefined;
    if (!isComplete) return false;
    return parsed.kind === 'plan' || (parsed.kind === 'point' && parsed.point.number === 1 && top.count > 0);
  }

  function end(): { nodes: readonly TapNode[]; problems: readonly string[] } {
    if (yaml !== undefined) problems.push('the file ends in the middle of a diagnostic');
    if (levels.length > 1 && !opensAbove(0)) problems.push('the test around the last subtests has no end');
    close(0, undefined);
    if (isBegun && top.plan === undefined) problems.push('there is no plan: the run did not come to its end');
    else if (top.plan !== undefined && top.plan !== top.count) {
      problems.push(`the plan is ${amount(top.plan)}, and there ${top.count === 1 ? 'is' : 'are'} ${top.count}`);
    }
    return { nodes: top.nodes, problems };
  }

  return { add, isFollowedBy, end, isPlannedFirst: () => isPlannedFirst };
}

function amount(tests: number): string {
  return tests === 1 ? '1 test' : `${tests} tests`;
}

const IS_FILE = /^(?:\.{0,2}\/)?[\w@.-]{1,200}(?:\/[\w@.-]{1,200}){0,60}\.(?:[cm]?[jt]sx?|t|bats|sh|py|rb)$/;
/** What ends a report: "tests 4", "pass 2". */
const IS_TOTAL =
  /^(?:tests|suites|pass|fail|cancelled|skipped|skip|todo|ok|not ok|duration_ms|time)(?:\s*[=:]?\s*[\d.]{1,20}\s*(?:m?s)?)?$/;
