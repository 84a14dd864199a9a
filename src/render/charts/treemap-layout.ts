import { hierarchy, treemap, treemapSquarify } from 'd3-hierarchy';

/** What a rectangle stands for; its area is its size. */
export interface Leaf {
  readonly size: number;
}

export interface Group<T extends Leaf> {
  readonly name: string;
  readonly leaves: readonly T[];
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LaidOut<T extends Leaf> {
  readonly groups: readonly { readonly name: string; readonly box: Box }[];
  readonly leaves: readonly { readonly leaf: T; readonly box: Box }[];
}

export interface LayoutOptions {
  readonly width: number;
  readonly height: number;
  /** Room for the name of a group above its leaves. */
  readonly heading: number;
}

interface Node<T extends Leaf> {
  readonly name: string;
  readonly leaf?: T;
  readonly children?: readonly Node<T>[];
}

/** Rectangles within rectangles, groups and leaves in the order given: the largest should come first. */
export function treemapLayout<T extends Leaf>(groups: readonly Group<T>[], options: LayoutOptions): LaidOut<T> {
  const tree: Node<T> = {
    name: '',
    children: groups.map(({ name, leaves }) => ({ name, children: leaves.map((leaf) => ({ name, leaf })) })),
  };
  const root = hierarchy(tree, ({ children }) => children).sum(({ leaf }) => leaf?.size ?? 0);
  const layout = treemap<Node<T>>()
    .tile(treemapSquarify)
    .size([options.width, options.height])
    .paddingInner(2)
    .paddingTop((node) => (node.depth === 1 ? options.heading : 0))
    .round(true);
  const nodes = layout(root).descendants();
  const boxOf = ({ x0, y0, x1, y1 }: (typeof nodes)[number]): Box => ({
    x: x0,
    y: y0,
    width: x1 - x0,
    height: y1 - y0,
  });
  return {
    groups: nodes.filter(({ depth }) => depth === 1).map((node) => ({ name: node.data.name, box: boxOf(node) })),
    leaves: nodes.flatMap((node) => (node.data.leaf === undefined ? [] : [{ leaf: node.data.leaf, box: boxOf(node) }])),
  };
}
