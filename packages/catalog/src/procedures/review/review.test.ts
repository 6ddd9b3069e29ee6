import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath } from "../../testing/paths.ts";
import { DRAFT, OPINION } from "../../testing/paths/legality-review.ts";
import {
  ASSESSMENT,
  difficultCasePaths,
  observationOpinionPaths,
  TO_ASSESSED,
} from "../../testing/paths/review/reviews.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { difficultCaseMeeting } from "./difficult-case-meeting.ts";
import { interferenceRecord } from "./interference-record.ts";
import { legalityReview } from "./legality-review.ts";
import { licenceChargeItem } from "./licence-charge-item.ts";
import { observationOpinion } from "./observation-opinion.ts";
import { observationPoint } from "./observation-point.ts";

const facets = (way: Walk) => facetsOf(way.definition, way.opened, CALENDAR);
const { consulted: _consulted, competition: _competition, ...plain } = DRAFT;
const papers = (object: string): Values =>
  object === "document" || object === "decision" ? { ...DRAFT, object } : { ...plain, object };
const reviewing = (object: string, more: Values = {}): Walk =>
  walk(legalityReview)
    .on("2024-09-02")
    .do("office-clerk", "submit", papers(object))
    .do("justice-assistant", "accept", { reviewer: "justice-assistant", ...more })
    .on("2024-09-10");

describe("合法性审查", () => {
  it("MAD-28 hears counsel on a major decision, MAD-27 looks at power, procedure and content", () => {
    const way = reviewing("decision");
    expect(way.refusedBy("justice-assistant", "opine", OPINION)).toEqual(["MAD-28"]);
    way.do("legal-counsel", "counsel", { counselText: "可行。" });
    expect(way.refusedBy("justice-assistant", "opine", { ...OPINION, checked: ["power", "content"] })).toEqual([
      "MAD-27",
    ]);
    expect(way.do("justice-assistant", "opine", OPINION).opened.pending).toBeDefined();
  });

  it("NDR-07 names the risk it calls high, and has major matters signed by a leader as well", () => {
    const way = reviewing("document", { scope: "A2" });
    expect(way.refusedBy("justice-assistant", "opine", { ...OPINION, riskLevel: "high" })).toEqual(["NDR-07"]);
    way.do("justice-assistant", "opine", { ...OPINION, riskLevel: "high", risk: "易引发诉讼。" });
    expect(way.approve("justice-office-head").opened.state).toBe("reviewing");
    expect(way.approve("deputy-head").opened.state).toBe("opined");
    const general = reviewing("other", { scope: "C2" }).do("justice-assistant", "opine", OPINION);
    expect(general.approve("justice-office-head").opened.state).toBe("opined");
  });

  it("tells the matter it was opened from its number and opinion, once signed", () => {
    const way = reviewing("official");
    const parent = {
      ...way.opened,
      links: [{ matter: "doc", procedure: "official-document", kind: "origin" as const }],
    };
    way.matter = parent;
    way.do("justice-assistant", "opine", OPINION).approve("justice-office-head");
    expect(way.effects).toContainEqual({
      kind: "report",
      matter: "doc",
      procedure: "official-document",
      act: "receiveReview",
      values: { reviewNumber: "南汇法审〔2024〕1号", reviewOpinion: "lawful", reviewedOn: "2024-09-10" },
    });
  });
});

describe("疑难案件履职风险评估", () => {
  it("MAD-28 sits with lawyers and gives its opinion under the justice office's signature", () => {
    const way = walkPath(difficultCaseMeeting, { title: "评估", steps: TO_ASSESSED });
    expect(ASSESSMENT["riskLevel"]).toBe("high");
    way.do("legal-counsel", "giveOpinion", { author: "legal-counsel", opinionText: "不宜直接拆除。" });
    expect(way.opened.instruments).toEqual([]);
    expect(way.approve("justice-office-head").opened.instruments).toMatchObject([{ number: "南汇法意〔2024〕1号" }]);
  });
});

describe("登记和名册", () => {
  it("QT-04 QT-06 JC-06 find what they count", () => {
    const met: Values = {
      occurredOn: "2024-08-30",
      kind: "target",
      byWhom: "某领导",
      way: "oral",
      unit: "squad",
      content: "要求月罚一百件。",
      handling: "refused",
    };
    expect(walk(interferenceRecord).refusedBy("squad-leader", "register", met)).toEqual(["LOCAL-INTERFERENCE"]);
    const noted = walk(interferenceRecord).do("squad-leader", "register", { ...met, handlingText: "未予执行。" });
    expect(facets(noted)).toMatchObject({ category: "target", occurredOn: "2024-08-30" });
    const item: Values = { name: "盖章费", kind: "groundlessCharge", owner: "service", validFrom: "2020-01-01" };
    expect(walk(licenceChargeItem).refusedBy("office-clerk", "enter", item)).toEqual(["LOCAL-LICENCE-LIST"]);
    const listed = walk(licenceChargeItem).do("office-clerk", "enter", { ...item, measure: "年内取消。" });
    expect(facets(listed)).toMatchObject({ category: "groundlessCharge", validFrom: "2020-01-01", validTo: null });
    const licence: Values = { ...item, kind: "licence" };
    expect(walk(licenceChargeItem).refusedBy("office-clerk", "enter", licence)).toContain("OGI-20");
    const point = walk(observationPoint).do("justice-assistant", "enter", {
      name: "万源市场法治观察点",
      host: "market",
      community: "north",
      contact: "陈某",
      observers: 3,
      validFrom: "2024-01-01",
    });
    expect(facets(point)).toMatchObject({ category: "market", headcount: 3, community: "north" });
    const seen = walkPath(observationOpinion, observationOpinionPaths[0] ?? { title: "", steps: [] });
    expect(facets(seen)).toMatchObject({ filedOn: "2024-09-02", mode: "adopted", topic: "万源市场法治观察点" });
  });
});

walked(difficultCaseMeeting, difficultCasePaths);
walked(observationOpinion, observationOpinionPaths);
wandered([
  { definition: difficultCaseMeeting, prefer: { heldOn: ["2024-09-02"] } },
  { definition: observationOpinion, prefer: { submittedOn: ["2024-09-01"] } },
]);
