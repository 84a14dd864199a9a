import { percent, plural } from '../../domain/numbers.ts';
import { addRatios, hundredths, NOTHING, type Ratio } from '../../domain/ratio.ts';
import { safe } from '../html/markup.ts';
import { ofTotal } from '../numbers.ts';
import { oneLine } from '../plain.ts';
import { type Box, type Group, type Leaf, treemapLayout } from './treemap-layout.ts';

export interface MappedFile {
  /** Untrusted. */
  readonly path: string;
  readonly ratio: Ratio;
}

/** So many files have a rectangle of their own; the others of a folder share one. */
const FILES = 200;
const WIDTH = 1000;
/** A map of three files as high as one of a hundred would hide what stands below it. */
const heightFor = (files: number) => (files > 40 ? 420 : files > 10 ? 280 : 140);
const HEADING = 18;
/** Of text at 12 and 13 units, on average; a name that does not fit is left out, and its link says it. */
const CHARACTER = 6.6;

/** Steps of the ratio, in hundredths: told apart by colour, by pattern and by the number in the rectangle. */
const STEPS = [
  { below: 5000, words: 'under 50 %', pattern: 'M0,0L8,8M8,0L0,8' },
  { below: 7500, words: '50 to 75 %', pattern: 'M0,8L8,0' },
  { below: 9000, words: '75 to 90 %', pattern: 'M0,4H8' },
  { below: 10_000, words: '90 % and more', pattern: 'M4,4h1' },
  { below: Number.MAX_VALUE, words: 'all', pattern: '' },
] as const;

interface Cell extends Leaf {
  readonly label: string;
  readonly ratio: Ratio;
  /** `undefined`: several files. */
  readonly path: string | undefined;
}

/** Files as rectangles by their folder: as large as what can be covered, coloured and patterned by how much is. Each is a link to its row. */
export function coverageMap(files: readonly MappedFile[], metric: string): string {
  const measured = files.filter(({ ratio }) => ratio.total > 0);
  if (measured.length === 0) return '';
  const height = heightFor(measured.length);
  const { groups, leaves } = treemapLayout(grouped(measured), { width: WIDTH, height, heading: HEADING });
  const about = `${plural(measured.length, 'file')}; the larger a rectangle, the more ${metric} can be covered`;
  return [
    `<svg class="map" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-labelledby="map-t map-d">`,
    `<title id="map-t">Coverage by file</title><desc id="map-d">${safe(about)}. The table below has the same numbers.</desc>`,
    `<defs>${STEPS.map(pattern).join('')}</defs>`,
    ...groups.map(({ name, box }) => heading(name, box)),
    ...leaves.map(({ leaf, box }) => rectangle(leaf, box)),
    ...overlays(leaves),
    ...leaves.map(({ leaf, box }) => words(leaf, box)),
    '</svg>',
    legend(),
  ].join('\n');
}

function pattern({ pattern: d }: (typeof STEPS)[number], step: number): string {
  if (d === '') return '';
  return `<pattern id="p${step}" width="8" height="8" patternUnits="userSpaceOnUse"><path d="${d}"/></pattern>`;
}

function legend(): string {
  const items = STEPS.map(
    ({ words, pattern: d }, step) =>
      `<li><svg class="map" viewBox="0 0 24 16" width="24" height="16" aria-hidden="true"><rect class="s${step}" width="24" height="16"/>${d === '' ? '' : `<rect fill="url(#p${step})" width="24" height="16"/>`}</svg> ${words}</li>`,
  );
  return `<ul class="legend" aria-label="What colours and patterns mean">${items.join('')}</ul>`;
}

function stepOf(ratio: Ratio): number {
  const value = hundredths(ratio) ?? 0;
  return STEPS.findIndex(({ below }) => value < below);
}

/** By folder, the largest first; a folder that all files share is no part of its name. */
function grouped(files: readonly MappedFile[]): readonly Group<Cell>[] {
  const shared = sharedFolders(files);
  const order = [...files].sort((a, b) => b.ratio.total - a.ratio.total);
  const own = new Set(order.slice(0, FILES));
  const folders = new Map<string, { readonly cells: Cell[]; readonly others: MappedFile[] }>();
  for (const file of order) {
    const parts = oneLine(file.path).split('/');
    const name = parts.slice(0, Math.min(parts.length - 1, shared + 1)).join('/');
    const folder = folders.get(name) ?? { cells: [], others: [] };
    folders.set(name, folder);
    if (own.has(file)) {
      folder.cells.push({
        label: parts.at(-1) ?? '',
        ratio: file.ratio,
        path: oneLine(file.path),
        size: file.ratio.total,
      });
    } else folder.others.push(file);
  }
  return [...folders]
    .map(([name, { cells, others }]) => ({ name, leaves: others.length === 0 ? cells : [...cells, together(others)] }))
    .sort((a, b) => sizeOf(b) - sizeOf(a));
}

function sizeOf({ leaves }: Group<Cell>): number {
  return leaves.reduce((sum, { size }) => sum + size, 0);
}

function together(files: readonly MappedFile[]): Cell {
  const ratio = files.reduce((sum, file) => addRatios(sum, file.ratio), NOTHING);
  return { label: plural(files.length, 'smaller file'), ratio, path: undefined, size: ratio.total };
}

function sharedFolders(files: readonly MappedFile[]): number {
  const [first = [], ...others] = files.map(({ path }) => oneLine(path).split('/').slice(0, -1));
  let shared = first.length;
  for (const folders of others) {
    let same = 0;
    while (same < shared && same < folders.length && folders[same] === first[same]) same++;
    shared = same;
  }
  return shared;
}

function heading(name: string, { x, y, width }: Box): string {
  const text = fitted(name === '' ? '.' : name, width);
  return text === '' ? '' : `<text class="folder" x="${x + 2}" y="${y + 13}">${safe(text)}</text>`;
}

function rectangle({ label, path, ratio }: Cell, { x, y, width, height }: Box): string {
  const said = safe(`${path ?? label}: ${percent(ratio)}, ${ofTotal(ratio)}`);
  const drawn = `<rect class="s${stepOf(ratio)}" x="${x}" y="${y}" width="${width}" height="${height}"/><title>${said}</title>`;
  if (path === undefined) return `<g role="img" aria-label="${said}">${drawn}</g>`;
  return `<a href="#file=${safe(encodeURIComponent(path))}" aria-label="${said}">${drawn}</a>`;
}

/** The patterns, one shape for each: a printer draws a pattern anew for every shape that has it. */
function overlays(leaves: readonly { readonly leaf: Cell; readonly box: Box }[]): readonly string[] {
  return STEPS.flatMap(({ pattern: d }, step) => {
    const boxes = leaves.filter(({ leaf }) => stepOf(leaf.ratio) === step);
    if (d === '' || boxes.length === 0) return [];
    const outline = boxes
      .map(({ box: { x, y, width, height } }) => `M${x},${y}h${width}v${height}h${-width}z`)
      .join('');
    return [`<path class="over" fill="url(#p${step})" d="${outline}"/>`];
  });
}

function words({ label, ratio }: Cell, { x, y, width, height }: Box): string {
  const name = height < 18 ? '' : fitted(label, width);
  const share = percent(ratio);
  // Half a number would be another one.
  const number = height < 36 || share.length > room(width) ? '' : share;
  return [name, number]
    .map((text, i) =>
      text === '' ? '' : `<text class="t${stepOf(ratio)}" x="${x + 4}" y="${y + 14 + 16 * i}">${safe(text)}</text>`,
    )
    .join('');
}

/** The text where it fits, `''` where hardly anything would be left of it. */
function fitted(text: string, width: number): string {
  const most = room(width);
  if (text.length <= most) return text;
  return most < 5 ? '' : `${[...text].slice(0, most - 1).join('')}…`;
}

function room(width: number): number {
  return Math.floor((width - 6) / CHARACTER);
}
