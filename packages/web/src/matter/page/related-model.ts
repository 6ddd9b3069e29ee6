import { Graph, layout } from "@dagrejs/dagre";

import type { RelatedLink, RelatedNode } from "../../api/generated.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A matter with its upper left corner. */
export interface PlacedMatter extends Point {
  readonly node: RelatedNode;
  readonly lines: readonly [string, string];
}

/** A link with its course, and where its name stands. */
export interface PlacedLink {
  readonly link: RelatedLink;
  readonly points: readonly Point[];
  readonly label: Point;
}

export interface RelatedGraph {
  readonly width: number;
  readonly height: number;
  readonly matters: readonly PlacedMatter[];
  readonly links: readonly PlacedLink[];
}

export const BOX = { width: 176, height: 44 } as const;
/** Chinese characters that fit on a line of a box. */
const FITS = 13;
const LABEL = { width: 56, height: 16 } as const;
const SPACING = { rankdir: "LR", nodesep: 14, edgesep: 8, ranksep: 26, marginx: 8, marginy: 8 } as const;

/** What a link says from the matter it leaves to the one it reaches. */
export const LINK_TITLES = {
  child: "发起",
  followUp: "转出",
  origin: "转来",
  related: "关联",
  duplicateOf: "并入",
} as const satisfies Record<RelatedLink["kind"], string>;

/** What the layout has written into the graph. */
interface LaidOut {
  graph(): { readonly width: number; readonly height: number };
  node(id: string): Point;
  edge(from: string, to: string, name: string): Point & { readonly points: readonly Point[] };
}

/** Lays the matters out from left to right, in the order in which one came of another. */
export function relatedGraph(nodes: readonly RelatedNode[], links: readonly RelatedLink[]): RelatedGraph {
  const graph = new Graph({ multigraph: true });
  graph.setGraph(SPACING);
  for (const { id } of nodes) graph.setNode(id, { ...BOX });
  for (const [index, { from, to }] of links.entries())
    graph.setEdge(from, to, { ...LABEL, labelpos: "c" }, String(index));
  layout(graph);
  const placed = graph as unknown as LaidOut;
  const { width, height } = placed.graph();
  return {
    width,
    height,
    matters: nodes.map((node) => {
      const { x, y } = placed.node(node.id);
      return { node, lines: linesOf(node), x: x - BOX.width / 2, y: y - BOX.height / 2 };
    }),
    links: links.map((link, index) => {
      const { points, x, y } = placed.edge(link.from, link.to, String(index));
      return { link, points: points.map((point) => ({ x: point.x, y: point.y })), label: { x, y } };
    }),
  };
}

function linesOf({ procedure, row }: RelatedNode): [string, string] {
  return [
    cut(row?.title ?? procedure.title),
    row ? cut(`${procedure.title} · ${row.state.title}`, FITS + 2) : "无权查看",
  ];
}

const cut = (text: string, most: number = FITS): string =>
  [...text].length <= most ? text : `${[...text].slice(0, most - 1).join("")}…`;

/** A line through the points that leaves and reaches each of them level. */
export function curved([first, ...rest]: readonly Point[]): string {
  if (!first) return "";
  let [path, from] = [`M${first.x} ${first.y}`, first];
  for (const to of rest) {
    const middle = (from.x + to.x) / 2;
    path += `C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
    from = to;
  }
  return path;
}
