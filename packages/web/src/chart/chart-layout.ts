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
  // What is only reached from everywhere has no line to it, and still lies below the start.
  for (const { id } of boxes)
    if (id !== START && graph.inEdges(id)?.length === 0) graph.setEdge(START, id, {}, "under");
  layout(graph);
  const placed = graph as unknown as LaidOut;
  const { width, height } = placed.graph();
  const boxesAt = boxes.map((box): PlacedBox => {
    const { x, y } = placed.node(box.id);
    return { ...box, x: x - box.width / 2, y: y - box.height / 2 };
  });
  return {
    width,
    height,
    boxes: boxesAt,
    links: docked(
      links.map((link, index) => {
        const points = placed.edge(...downwards(link), String(index)).points.slice(1, -1);
        return { ...link, points: points.map(({ x, y }) => ({ x, y })) };
      }),
      boxesAt,
    ),
  };
}

/** Lets lines go from the lower edge of the upper box to the upper edge of the lower one, side by side in their order. */
function docked(links: readonly PlacedLink[], boxes: readonly PlacedBox[]): PlacedLink[] {
  const tops = new Map(boxes.map((box) => [box.id, box.y]));
  const isUp = ({ from, to }: Link): boolean => (tops.get(from) ?? 0) > (tops.get(to) ?? 0);
  // From top to bottom, whichever way they lead.
  const falling = links.map((link) => ({ link, points: link.back === isUp(link) ? link.points : turned(link.points) }));
  const [uppers, lowers] = [new Map<PlacedLink, Point>(), new Map<PlacedLink, Point>()];
  for (const box of boxes) {
    const [leaving, coming] = [true, false].map((leaves) =>
      falling.filter(({ link }) => (leaves === isUp(link) ? link.to : link.from) === box.id),
    );
    const below = spread(box, leaving ?? [], (points) => points[0]);
    const above = spread(box, coming ?? [], (points) => points[points.length - 1]);
    for (const [link, x] of below) uppers.set(link, { x, y: box.y + box.height });
    for (const [link, x] of above) lowers.set(link, { x, y: box.y });
  }
  return falling.map(({ link, points }) => {
    const course = [uppers.get(link), ...points, lowers.get(link)].filter((point) => point !== undefined);
    return { ...link, points: isUp(link) ? turned(course) : course };
  });
}

const turned = (points: readonly Point[]): Point[] => [...points].reverse();

interface Falling {
  readonly link: PlacedLink;
  readonly points: readonly Point[];
}

/** Places along the edge of a box, one for each line. */
function spread(
  box: PlacedBox,
  lines: readonly Falling[],
  next: (points: readonly Point[]) => Point | undefined,
): [PlacedLink, number][] {
  const at = ({ points }: Falling): number => next(points)?.x ?? box.x;
  const sorted = [...lines].sort((a, b) => at(a) - at(b));
  return sorted.map(({ link }, index) => [link, box.x + (box.width * (index + 1)) / (sorted.length + 1)]);
}

/** A return is laid out the other way round: it must not pull an early state below a late one. */
const downwards = ({ from, to, back }: Link): [string, string] => (back ? [to, from] : [from, to]);
