import { type Diff, parseDiff } from '../src/compare/diff.ts';

/** One file of a diff as `git diff` writes it, of lines that begin with ` `, `-` or `+`; it starts at line 1. */
export function drawDiff(path: string, lines: readonly string[], from: string = path): string {
  const removed = lines.filter((line) => !line.startsWith('+')).length;
  const added = lines.filter((line) => !line.startsWith('-')).length;
  const side = (count: number) => `${count === 0 ? 0 : 1},${count}`;
  return [
    `diff --git a/${from} b/${path}`,
    ...(from === path ? [] : ['similarity index 90%', `rename from ${from}`, `rename to ${path}`]),
    `--- a/${from}`,
    `+++ b/${path}`,
    `@@ -${side(removed)} +${side(added)} @@`,
    ...lines,
    '',
  ].join('\n');
}

export function newFile(path: string, lines: number): string {
  return [
    `diff --git a/${path} b/${path}`,
    'new file mode 100644',
    '--- /dev/null',
    `+++ b/${path}`,
    `@@ -0,0 +1,${lines} @@`,
    ...Array.from({ length: lines }, (_, i) => `+line ${i + 1}`),
    '',
  ].join('\n');
}

export function deletedFile(path: string, lines: number): string {
  return [
    `diff --git a/${path} b/${path}`,
    'deleted file mode 100644',
    `--- a/${path}`,
    '+++ /dev/null',
    `@@ -1,${lines} +0,0 @@`,
    ...Array.from({ length: lines }, (_, i) => `-line ${i + 1}`),
    '',
  ].join('\n');
}

export function parse(text: string): Diff {
  return parseDiff([Buffer.from(text)]);
}
