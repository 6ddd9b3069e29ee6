import { describe, expect, it } from "vitest";

import type { RelatedLink, RelatedNode } from "../../api/generated.ts";
import { BOX, curved, relatedGraph } from "./related-model.ts";

const node = (id: string, distance: number): RelatedNode => ({
  id,
  procedure: { id: "p", title: "普通程序行政处罚案件登记审批表" },
  distance,
  row: null,
});
const link = (from: string, to: string, kind: RelatedLink["kind"]): RelatedLink => ({ from, to, kind });

describe("the graph of related matters", () => {
  it("puts what came of a matter to the right of it, boxes apart and inside the drawing", () => {
    const graph = relatedGraph(
      [node("event", 0), node("case", 1), node("court", 2), node("other", 1)],
      [link("event", "case", "followUp"), link("case", "court", "child"), link("other", "event", "duplicateOf")],
    );
    const at = new Map(graph.matters.map((one) => [one.node.id, one]));
    const order = ["other", "event", "case", "court"].map((id) => at.get(id)?.x ?? 0);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(4);
    for (const one of graph.matters) {
      expect(one.x).toBeGreaterThanOrEqual(0);
      expect(one.x + BOX.width).toBeLessThanOrEqual(graph.width);
    }
    for (const { points } of graph.links) expect(points.length).toBeGreaterThan(1);
  });

  it("keeps two kinds of link between the same matters, and cuts what does not fit a box", () => {
    const graph = relatedGraph([node("a", 0), node("b", 1)], [link("a", "b", "child"), link("a", "b", "related")]);
    expect(graph.links).toHaveLength(2);
    expect(graph.matters[0]?.lines).toEqual(["普通程序行政处罚案件登记…", "无权查看"]);
    expect(curved([])).toBe("");
  });
});
