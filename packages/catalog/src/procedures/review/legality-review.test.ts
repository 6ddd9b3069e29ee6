import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath } from "../../testing/paths.ts";
import { DRAFT, OPINION, TO_REVIEWING } from "../../testing/paths/legality-review.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { legalityReview } from "./legality-review.ts";

const reviewing = (): Walk => walkPath(legalityReview, { title: "审查", steps: TO_REVIEWING });
const opined = (more: Values = {}): Walk =>
  reviewing()
    .on("2024-09-10")
    .do("legal-counsel", "opine", { ...OPINION, ...more })
    .approve("justice-office-head");

describe("合法性审查", () => {
  it("NDR-115a gives no opinion on a normative document before five working days, but in an emergency", () => {
    expect(reviewing().on("2024-09-09").refusedBy("legal-counsel", "opine", OPINION)).toEqual(["NDR-115a"]);
    expect(opined().opened.state).toBe("opined");
    const urgent = walk(legalityReview)
      .on("2024-09-02")
      .do("office-clerk", "submit", { ...DRAFT, urgent: true })
      .do("justice-assistant", "accept", { reviewer: "legal-counsel" })
      .do("legal-counsel", "opine", OPINION);
    expect(urgent.approve("justice-office-head").opened.state).toBe("opined");
  });

  it("NDR-115b takes fifteen working days at most from complete materials", () => {
    expect(reviewing().due("review").on).toBe("2024-09-25");
    const again = reviewing()
      .do("justice-assistant", "returnForCompletion", { lacking: "依据" })
      .on("2024-09-06")
      .do("office-clerk", "supplement", { materials: ["documentary:9"] })
      .do("justice-assistant", "accept", { reviewer: "legal-counsel" });
    expect(again.due("review").on).toBe("2024-09-29");
  });

  it("NDR-09 looks at all seven points of a normative document", () => {
    expect(
      reviewing()
        .on("2024-09-10")
        .refusedBy("legal-counsel", "opine", { ...OPINION, checked: ["subject"] }),
    ).toEqual(["NDR-09"]);
  });

  it("NDR-10 wants the fair competition review first", () => {
    const { competition: _, ...without } = DRAFT;
    expect(walk(legalityReview).refusedBy("office-clerk", "submit", without)).toEqual(["NDR-10"]);
  });

  it("NDR-08 lets nothing unlawful go on, and asks why an opinion was not taken", () => {
    const unlawful = opined({ opinion: "unlawful" });
    expect(
      unlawful.refusedBy("office-clerk", "reportAdoption", { adopted: "rejected", adoptedText: "坚持原稿" }),
    ).toEqual(["NDR-08"]);
    const amend = opined({ opinion: "amend" });
    expect(amend.refusedBy("office-clerk", "reportAdoption", { adopted: "rejected" })).toEqual(["NDR-08"]);
    amend.do("office-clerk", "reportAdoption", { adopted: "rejected", adoptedText: "经集体研究" });
    expect(amend.opened.outcome).toBe("amend");
  });

  it("is signed by the head of the justice office before it is numbered", () => {
    const asked = reviewing().on("2024-09-10").do("legal-counsel", "opine", OPINION);
    expect(asked.opened.instruments).toEqual([]);
    expect(asked.approve("justice-office-head").opened.instruments).toMatchObject([
      { number: "南汇法审意〔2024〕1号" },
    ]);
  });

  it("counts by object and opinion (HS-01, HS-03)", () => {
    expect(facetsOf(legalityReview, opined().opened, CALENDAR)).toMatchObject({
      category: "document",
      subcategory: "lawful",
      answeredOn: "2024-09-10",
      person: "legal-counsel",
      unit: "office",
    });
  });
});
