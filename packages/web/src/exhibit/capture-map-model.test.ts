import { describe, expect, it } from "vitest";

import { captureMapModel, coordinateText, metresBetween, metresText } from "./capture-map-model.ts";

const spot = (id: string, lng: number, lat: number) => ({ id, title: id, lng, lat });

describe("the sketch of capture places", () => {
  it("keeps places apart as they lie, north at the top, inside the drawing", () => {
    const model = captureMapModel([spot("a", 121.47, 31.23), spot("b", 121.472, 31.23), spot("c", 121.47, 31.231)]);
    const [a, b, c] = model?.spots ?? [];
    if (!model || !a || !b || !c) throw new Error("nothing drawn");
    expect(b.x).toBeGreaterThan(a.x);
    expect(b.y).toBeCloseTo(a.y, 0);
    expect(c.y).toBeLessThan(a.y);
    for (const one of model.spots) {
      expect(one.x).toBeGreaterThan(0);
      expect(one.x).toBeLessThan(model.width);
      expect(one.y).toBeGreaterThan(0);
      expect(one.y).toBeLessThan(model.height);
    }
    // The drawn distance is the true one at the scale of the grid.
    const drawn = Math.hypot(b.x - a.x, b.y - a.y);
    expect((drawn / model.step) * model.metres).toBeCloseTo(metresBetween(a, b), 0);
  });

  it("puts a single place in the middle, with a grid of a round number of metres", () => {
    const model = captureMapModel([spot("a", 121.47, 31.23)]);
    expect(model?.spots[0]).toMatchObject({ x: 160, y: 100 });
    expect(String(model?.metres)).toMatch(/^[125]0*$/);
    expect(model?.columns.length).toBeGreaterThan(2);
    expect(captureMapModel([])).toBeUndefined();
  });

  it("measures as a map does: a thousandth of a degree of latitude is some 111 metres", () => {
    expect(metresBetween(spot("a", 121.47, 31.23), spot("b", 121.47, 31.231))).toBeCloseTo(111.3, 0);
    expect(metresText(111.3)).toBe("111 米");
    expect(metresText(1234)).toBe("1.2 千米");
    expect(coordinateText(spot("a", 121.4700001, 31.23))).toBe("121.47000, 31.23000");
  });
});
