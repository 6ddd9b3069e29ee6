import { PROCEDURES } from "@fadu/catalog/catalog.ts";
import { describe, expect, it } from "vitest";

import { layOut } from "./chart-layout.ts";
import type { PlacedBox } from "./chart-layout.ts";
import { chartModel } from "./chart-model.ts";
import { widthOf, wrapped } from "./chart-text.ts";

const charts = PROCEDURES.map((definition) => {
  const model = chartModel(definition, {});
  return { definition, model, chart: layOut(model) };
});

const apart = (a: PlacedBox, b: PlacedBox): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe("the flow chart of every procedure of the catalogue", () => {
  it("shows every state and every act, each once", () => {
    for (const { definition, model } of charts) {
      const states = model.boxes.flatMap((box) => box.states);
      const acts = [...model.boxes.flatMap((box) => box.acts), ...model.anywhere.map(({ act }) => act)];
      expect([definition.id, ...states.sort()]).toEqual([definition.id, ...Object.keys(definition.states).sort()]);
      expect([definition.id, ...acts.sort()]).toEqual([definition.id, ...Object.keys(definition.acts).sort()]);
    }
  });

  it("names each act in the box where it stands, and lets no words out of it", () => {
    for (const { definition, chart } of charts) {
      for (const box of chart.boxes) {
        const named = new Set(box.lines.flatMap(({ act }) => act ?? []));
        expect([definition.id, ...named].sort()).toEqual([definition.id, ...box.acts].sort());
        // One mark of punctuation may hang over.
        const out = box.lines.filter(
          ({ x, y, text }) => x < 0 || y > box.height || x + widthOf(text, 11.5) > box.width + 3,
        );
        expect([definition.id, box.id, out]).toEqual([definition.id, box.id, []]);
      }
    }
  });

  it("lays no box on another, and none outside the chart", () => {
    const faults: string[] = [];
    for (const { definition, chart } of charts) {
      for (const [index, box] of chart.boxes.entries()) {
        if (box.x < 0 || box.y < 0 || box.x + box.width > chart.width || box.y + box.height > chart.height)
          faults.push(`${definition.id}: ${box.id} is outside`);
        for (const other of chart.boxes.slice(index + 1))
          if (!apart(box, other)) faults.push(`${definition.id}: ${box.id} and ${other.id}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it("leads every line from the box it leaves to the one it reaches", () => {
    const near = (box: PlacedBox | undefined, at: { x: number; y: number } | undefined): boolean =>
      box !== undefined &&
      at !== undefined &&
      at.x >= box.x - 1 &&
      at.x <= box.x + box.width + 1 &&
      at.y >= box.y - 1 &&
      at.y <= box.y + box.height + 1;
    const faults: string[] = [];
    for (const { definition, chart } of charts) {
      const boxes = new Map(chart.boxes.map((box) => [box.id, box]));
      for (const { from, to, points } of chart.links)
        if (!near(boxes.get(from), points[0]) || !near(boxes.get(to), points[points.length - 1]))
          faults.push(`${definition.id}: ${from} → ${to}`);
    }
    expect(faults).toEqual([]);
  });

  it("begins at the top", () => {
    for (const { definition, chart } of charts) {
      const [start] = chart.boxes;
      expect([definition.id, start?.kind]).toEqual([definition.id, "start"]);
      expect(chart.boxes.every((box) => box === start || box.y >= (start?.y ?? 0))).toBe(true);
    }
  });
});

describe("words in a chart", () => {
  it("are broken at the width, no line beginning with a comma, and cut with an ellipsis", () => {
    expect(wrapped("行政机关负责人、法制审核员", 10, 70, 3)).toEqual(["行政机关负责人、", "法制审核员"]);
    expect(wrapped("审批：批准（主要负责人）", 10, 62, 3)).toEqual(["审批：批准", "（主要负责人）"]);
    expect(wrapped("一二三四五六七八九十", 10, 40, 2)).toEqual(["一二三四", "五六七…"]);
  });
});
