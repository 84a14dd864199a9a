// Writes the tables of the README from the tables of the code and from action.yml. CI fails where they differ.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const emitted = spawnSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.json')],
  { encoding: 'utf8' },
);
if (emitted.status !== 0) throw new Error(emitted.stdout);

const { FORMATS } = await import('../lib/formats/index.js');
const { GATES } = await import('../lib/gates/index.js');
const { COMMANDS } = await import('../lib/commands/index.js');
const { RENDERERS } = await import('../lib/render/index.js');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

const cell = (text) => String(text).replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();
const table = (head, rows) =>
  [head, head.map(() => ':--'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

const KINDS = { tests: 'tests', coverage: 'coverage', mutation: 'mutation' };
const limitOf = ({ limit }) =>
  limit.key === 'none' ? '–' : `\`${limit.key}\` (${limit.unit})${limit.required ? '' : ', optional'}`;

const sections = {
  formats: table(
    ['Format', 'Kind', 'Producers tested', 'What is read', 'Known limits of the producers'],
    FORMATS.toSorted((a, b) => (a.kind === b.kind ? 0 : a.kind < b.kind ? 1 : -1)).map(
      ({ title, kind, documentation }) => [
        title,
        KINDS[kind],
        documentation.producers.join(', '),
        documentation.reads,
        documentation.limits,
      ],
    ),
  ),
  gates: table(
    ['Check', 'Limit', 'What it judges', 'Narrowed by'],
    GATES.map((gate) => [
      `\`${gate.name}\``,
      limitOf(gate),
      gate.summary,
      gate.narrows.map((key) => `\`${key}\``).join(', ') || '–',
    ]),
  ),
  commands: table(
    ['Command', 'What it does'],
    COMMANDS.map(({ name, summary }) => [`\`${name}\``, summary]),
  ),
  views: table(
    ['Option of `check`', 'What it writes'],
    RENDERERS.filter(({ file }) => file).map(({ name, summary }) => [`\`--${name} FILE\``, summary]),
  ),
  inputs: table(
    ['Input', 'Default', 'Meaning'],
    Object.entries(action.inputs).map(([name, { default: value, description }]) => [
      `\`${name}\``,
      value === undefined || value === '' ? '–' : `\`${value}\``,
      description,
    ]),
  ),
  outputs: table(
    ['Output', 'Meaning'],
    Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  ),
};

const file = join(root, 'README.md');
let readme = readFileSync(file, 'utf8');
for (const [name, text] of Object.entries(sections)) {
  const pattern = new RegExp(`(<!-- begin:${name} -->\\n)[\\s\\S]*?(<!-- end:${name} -->)`);
  if (!pattern.test(readme)) throw new Error(`README.md has no place for the table "${name}"`);
  readme = readme.replace(pattern, (_all, begin, end) => `${begin}${text}\n${end}`);
}
writeFileSync(file, readme);
