// TAP 12, 13 and 14: Node's test runner, Deno, Mocha, tape, node-tap, AVA, Bats, Perl's Test::More (also as `prove -v` shows it).
//
// - Every test point is a test, of subtests too; Node's suites (`type: 'suite'`) are none, unless a hook of theirs failed.
//   A test that failed because a subtest did has that subtest's failure.
// - A plan says how many points there are, first or last. None, or another number, or "Bail out!": the run did not come to its end.
//   process.exit() in a test (Mocha, tape) leaves just that, and exit status 0.
// - `# TODO`: failing is expected, and a pass is none yet. `# SKIP` wins over `not ok` (Bats writes both).
// - Node: a file that cannot be loaded, or exits, is a point with the name of the file and an `exitCode`; its output stands in
//   comments before. A file that calls process.exit(0) is a passed point: it cannot be told from a plain script.
// - Node 20 escapes `#` in names. Mocha has no `-` before names; Mocha's TAP 12 writes failures as indented lines without YAML.
// - tape: comments are the names of the tests, the points are their assertions. Deno: comments are the files.
// - Subtests are indented by four spaces, before their point; node-tap's stand behind it in braces.
// - Names of points that have none are their numbers.

import type { Batch, Chunks, Format, ReportedCase } from './format.ts';
import { textLines } from './json-lines.ts';
import { casesOf } from './tap-case.ts';
import { tapLine } from './tap-line.ts';
import { type TapStream, tapStream } from './tap-stream.ts';
import { withoutControls } from './xml-references.ts';

export const tap: Format = {
  name: 'tap',
  title: 'TAP',
  kind: 'tests',
  claims(head) {
    if (/^[<{[]/.test(head.text)) return false;
    const lines = head.text.split('\n', 2000).filter((line) => line.trim() !== '');
    const kinds = lines.map((line) => tapLine(line.replace(/\r$/, '')));
    const firstTap = kinds.findIndex(({ kind }) => kind !== 'other' && kind !== 'comment');
    const first = kinds[firstTap];
    if (first?.kind === 'version') return true;
    const numbered = kinds.find((line) => line.kind === 'point' && line.point.number !== undefined);
    if (first?.kind === 'plan') return numbered !== undefined || (firstTap === 0 && head.whole);
    return first?.kind === 'point' && first.point.number === 1;
  },
  read,
  documentation: {
    producers: ['Node --test', 'Mocha', 'tape', 'AVA', 'Deno', 'Bats', 'prove'],
    reads: 'plans, subtests, directives, YAML diagnostics, bail-outs',
    limits: 'most producers name no file: the suite is the report then',
  },
};

const PROVE_FILE = /^(\S{1,1024}) \.{2,}\s*$/;

function* read(chunks: Chunks): Generator<Batch> {
  let suite: string | undefined;
  let stream = tapStream(suite);
  let last = { number: 0, ended: true };
  for (const { text, number, ended } of textLines(chunks)) {
    last = { number, ended };
    const line = text.includes('\u001b') || text.includes('\u0001') ? withoutControls(text) : text;
    const file = PROVE_FILE.exec(line)?.[1];
    if (file !== undefined || stream.isFollowedBy(line)) {
      yield* closed(stream);
      suite = file ?? suite;
      stream = tapStream(suite);
    }
    if (file !== undefined) continue;
    const ready = stream.add(line);
    if (ready.length > 0) yield { cases: ready.flatMap(casesOf) };
  }
  yield* closed(stream);
  if (!last.ended && stream.isPlannedFirst())
    yield { incomplete: `the file ends in the middle of line ${last.number}` };
}

function* closed(stream: TapStream): Generator<Batch> {
  const { nodes, problems } = stream.end();
  const cases: ReportedCase[] = nodes.flatMap(casesOf);
  if (cases.length > 0) yield { cases };
  for (const incomplete of problems) yield { incomplete };
}
