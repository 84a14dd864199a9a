import { type Outcome, PASSED_ONCE } from '../domain/tests.ts';
import type { ReportedCase } from './format.ts';
import { below } from './json.ts';
import { errored, failed, failedAsExpected, type ReportedFailure, skipped } from './report-text.ts';
import type { TapPoint } from './tap-line.ts';
import { unindented, yamlScalars } from './tap-yaml.ts';

/** A test point with all that follows it before the next. */
export interface TapNode {
  readonly point: TapPoint;
  /** Position among its siblings, from 1. */
  readonly position: number;
  /** Comment that it stands under (tape's name of a test). */
  readonly group: string;
  readonly suite: string | undefined;
  readonly children: TapNode[];
  /** Lines of its YAML block. */
  readonly yaml: string[];
  /** Other lines behind a point that is not ok. */
  readonly loose: string[];
  /** Comments before it, of a file that broke. */
  readonly before: readonly string[];
}

export function casesOf(root: TapNode): readonly ReportedCase[] {
  const cases: ReportedCase[] = [];
  const open: { readonly node: TapNode; readonly path: string; readonly todo: string | undefined }[] = [
    { node: root, path: '', todo: undefined },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, path } = next;
    const todo = next.todo ?? (node.point.directive?.kind === 'todo' ? node.point.directive.reason : undefined);
    const own = caseOf(node, { path, todo });
    if (own !== undefined) cases.push(own);
    const inside = below(path, nameOf(node));
    for (const child of node.children.toReversed()) open.push({ node: child, path: inside, todo });
  }
  return cases;
}

function nameOf({ point, position }: TapNode): string {
  return point.description === '' ? `test ${point.number ?? position}` : point.description;
}

interface Around {
  readonly path: string;
  /** Reason of the TODO that it, or a test around it, is marked with. */
  readonly todo: string | undefined;
}

function caseOf(node: TapNode, { path, todo }: Around): ReportedCase | undefined {
  const block = unindented(node.yaml);
  const said = yamlScalars(block);
  const ms = Math.round(Number(said.get('duration_ms') ?? node.point.ms));
  const base = {
    suite: node.suite,
    ...(node.suite === undefined ? {} : { file: node.suite }),
    classname: below(node.group, path),
    name: nameOf(node),
    repeated: 'case',
    ...(Number.isFinite(ms) && ms >= 0 ? { ms } : {}),
  } as const;
  // Node: what a file that exited by itself left behind is a test with the name of the file.
  if (!node.point.isOk && said.has('exitCode') && /[\\/].*\.\w{1,5}$/.test(base.name)) {
    return {
      ...base,
      kind: 'collection',
      suite: base.name,
      file: base.name,
      name: '[file]',
      attempts: [errored(fileFailure(node, said))],
    };
  }
  if (said.get('type') === 'suite') {
    const isOwn = !node.point.isOk && said.get('failureType') !== 'subtestsFailed' && todo === undefined;
    return isOwn ? { ...base, kind: 'suite', attempts: [errored(failureOf(node, said, block))] } : undefined;
  }
  return { ...base, kind: HOOK.test(base.name) ? 'suite' : 'case', attempts: attemptsOf(node, { said, block, todo }) };
}

/** Mocha writes a hook that failed as one more point. */
const HOOK = /(?:^| )"(?:before|after) (?:all|each)" hook(?:: .{1,200})?(?: (?:for|in) ".*")?$/;

interface Said {
  readonly said: ReadonlyMap<string, string>;
  readonly block: readonly string[];
  readonly todo: string | undefined;
}

function attemptsOf(node: TapNode, { said, block, todo }: Said): readonly Outcome[] {
  const { isOk, directive } = node.point;
  // Mocha's reason is "-".
  if (directive?.kind === 'skip') return [skipped(directive.reason.replace(/^-$/, ''))];
  if (directive?.kind === 'todo' || (todo !== undefined && !isOk)) {
    const reason = todo === undefined || todo === '' ? 'todo' : todo;
    return [isOk ? skipped(reason) : failedAsExpected(reason)];
  }
  if (isOk) return PASSED_ONCE;
  const type = said.get('failureType') ?? '';
  const isDerived = type === 'subtestsFailed' || block.length === 0 || STEPS_FAILED.test(said.get('message') ?? '');
  const cause = isDerived ? firstFailure(node) : undefined;
  const failure = cause ?? failureOf(node, said, block);
  return [type === 'cancelledByParent' || type === 'hookFailed' ? errored(failure) : failed(failure)];
}

/** Deno */
const STEPS_FAILED = /^\d{1,9} test steps? failed\.$/;

/** A test that failed because a subtest did has that subtest's failure. */
function firstFailure(node: TapNode): ReportedFailure | undefined {
  if (firstOf(unindented(node.loose).join('\n')) !== undefined) return undefined;
  let found: TapNode | undefined;
  for (let at: TapNode | undefined = node; at !== undefined; ) {
    at = at.children.find(({ point }) => !point.isOk && point.directive === undefined);
    found = at ?? found;
  }
  if (found === undefined) return undefined;
  const block = unindented(found.yaml);
  return failureOf(found, yamlScalars(block), block);
}

function failureOf(node: TapNode, said: ReadonlyMap<string, string>, block: readonly string[]): ReportedFailure {
  const loose = unindented(node.loose).join('\n');
  return {
    type: said.get('name'),
    message: said.get('error') ?? said.get('message') ?? difference(said) ?? firstOf(loose),
    detail: [said.get('stack') ?? block.join('\n'), loose].filter((part) => part !== '').join('\n'),
  };
}

/** tape, AVA: no message, but the assertion and what it compared. */
function difference(said: ReadonlyMap<string, string>): string | undefined {
  const assertion = said.get('operator') ?? said.get('assertion');
  const [expected, actual] = [said.get('expected'), said.get('actual')];
  if (expected === undefined || actual === undefined) return assertion;
  return `${assertion === undefined ? '' : `${assertion}: `}expected ${expected}, got ${actual}`;
}

/** Perl: "Failed test 'x'" and the place come before what differs. */
function firstOf(loose: string): string | undefined {
  const lines = loose.split('\n').map((line) => line.trim());
  return lines.find(
    (line) => line !== '' && !/^(?:Failed (?:\(TODO\) )?test\b|at .{1,4096} line \d{1,9}\.$|Looks like )/.test(line),
  );
}

function fileFailure(node: TapNode, said: ReadonlyMap<string, string>): ReportedFailure {
  const output = node.before.join('\n');
  const thrown = /^(?:Uncaught )?(\w{0,60}Error): (.{1,400})$/m.exec(output);
  const exit = said.get('exitCode') ?? '';
  return {
    type: thrown?.[1],
    message: thrown?.[2] ?? `the file ended with exit code ${/^\d{1,3}$/.test(exit) ? exit : '?'}`,
    detail: output,
  };
}
