import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { TO_RESOLVING } from "../../testing/paths/administrative-dispute.ts";
import { CALENDAR, type Values, type Walk } from "../../testing/street.ts";
import { administrativeDispute } from "./administrative-dispute.ts";

describe("行政争议化解", () => {
  const until = (count: number, ...more: readonly Step[]): Walk =>
    walkPath(administrativeDispute, { title: "化解", steps: [...TO_RESOLVING.slice(0, count), ...more] });

  it("learns the case, grades it, and speaks to the plaintiff, in that order", () => {
    expect(until(1).refused("litigation-clerk", "contact").code).toBe("act.notOpen");
    expect(until(4).opened.visits.map((visit) => visit.state)).toEqual([
      "learning",
      "grading",
      "contacting",
      "resolving",
    ]);
  });

  it("names the leader answerable for a high risk, with the deputy head's consent", () => {
    const graded: Values = { risk: "high", riskReason: "可能败诉", plan: "纠正" };
    expect(until(2).refused("justice-office-head", "grade", graded).code).toBe("field.invalid");
    const asked = until(2).do("justice-office-head", "grade", { ...graded, leader: "deputy-head" });
    expect(asked.opened.state).toBe("grading");
    expect(asked.approve("deputy-head").opened.state).toBe("contacting");
  });

  it("counts what was settled, and the high risks among it (FY-07, FY-08)", () => {
    const settled = until(4).do("litigation-clerk", "resolve", {
      method: "mediate",
      result: "撤诉",
      agreementFiles: ["documentary:1"],
      resolvedOn: "2024-09-05",
    });
    expect(settled.opened.outcome).toBe("resolved");
    expect(facetsOf(administrativeDispute, settled.opened, CALENDAR)).toMatchObject({
      level: "low",
      source: "litigation",
      mode: "mediate",
      decidedOn: "2024-09-05",
    });
  });
});
