import { Graph, layout } from "@dagrejs/dagre";

import { START } from "./chart-model.ts";
import type { Box, ChartModel, Link } from "./chart-model.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box with its upper left corner. */
export interface PlacedBox extends Box, Point {}

/** A link with its course, from the box it leaves to the one it reaches. */
export interface PlacedLink extends Link {
  readonly points: readonly Point[];
}

export interface Chart {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly links: readonly PlacedLink[];
}

/** Room around the whole chart, for lines and marks that stand out. */
const MARGIN = 12;
const SPACING = { rankdir: "TB", nodesep: 16, edgesep: 10, ranksep: 26, marginx: MARGIN, marginy: MARGIN } as const;

/** What the layout has written into the graph. */
interface LaidOut {
  graph(): { readonly width: number; readonly height: number };
  node(id: string): Point;
  edge(from: string, to: string, name: string): { readonly points: readonly Point[] };
}

/** Lays a chart out from top to bottom in layers, so that boxes never lie on one another. */
export function layOut({ boxes, links }: Pick<ChartModel, "boxes" | "links">): Chart {
  const graph = new Graph({ multigraph: true });
  graph.setGraph(SPACING);
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const [index, link] of links.entries()) {
    const weight = link.back || link.from === START ? 1 : 2;
    graph.setEdge(...downwards(link), { weight, minlen: 1 }, String(index));
  }
  layout(graph);
  const placed = graph as unknown as LaidOut;
  const { width, height } = placed.graph();
  return {
    width,
    height,
    boxes: boxes.map((box): PlacedBox => {
      const { x, y } = placed.node(box.id);
      return { ...box, x: x - box.width / 2, y: y - box.height / 2 };
    }),
    links: links.map((link, index): PlacedLink => {
      const points = placed.edge(...downwards(link), String(index)).points.map(({ x, y }): Point => ({ x, y }));
      return { ...link, points: link.back ? points.reverse() : points };
    }),
  };
}

/** A return is laid out the other way round: it must not pull an early state below a late one. */
const downwards = ({ from, to, back }: Link): [string, string] => (back ? [to, from] : [from, to]);
