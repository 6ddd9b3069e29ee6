import { describe, expect, it } from "vitest";
import { walk, type Values, type Walk } from "../../testing/street.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { walked, wandered } from "../../testing/walked.ts";
import {
  COMMENT,
  HEARING,
  majorDecisionPaths,
  MEETING,
  risk,
  experts,
  TO_ASSESSED,
  TO_CONSULTING,
  TO_EXECUTING,
  TO_PREPARING,
  TO_REVIEWED,
  TO_REVIEWING,
} from "../../testing/paths/decision/major-decision.ts";
import { reviewedAs } from "../../testing/paths/decision/normative-document.ts";
import { majorDecision } from "./major-decision.ts";

const along = (steps: readonly Step[], review = "lawful", settings: Readonly<Record<string, number>> = {}): Walk =>
  walkPath(majorDecision, { title: "决策", steps, world: { ...reviewedAs(review), settings } });
const meeting = (more: Values): string[] =>
  along(TO_REVIEWED)
    .on("2024-04-24")
    .refusedBy("office-clerk", "deliberate", { ...MEETING, ...more });

describe("重大行政决策", () => {
  it("MAD-15 asks the public for thirty days at least, shorter only with a reason", () => {
    const way = along(TO_PREPARING).on("2024-03-06");
    expect(way.refusedBy("section-clerk", "askPublic", { ...COMMENT, consultTo: "2024-04-04" })).toContain("MAD-15");
    const urgent = { ...COMMENT, consultTo: "2024-03-12", shortenReason: "汛期临近" };
    expect(way.do("section-clerk", "askPublic", urgent).opened.state).toBe("consulting");
  });

  it("MAD-02 follows the Regulation by analogy: the street's own setting holds", () => {
    const way = along(TO_PREPARING, "lawful", { consultDays: 15 }).on("2024-03-06");
    expect(way.do("section-clerk", "askPublic", { ...COMMENT, consultTo: "2024-03-21" }).opened.state).toBe(
      "consulting",
    );
  });

  it("MAD-16b serves the papers seven full days before the hearing, MAD-16a holds one that was announced", () => {
    const way = along(TO_CONSULTING).on("2024-03-20");
    expect(way.refusedBy("section-clerk", "holdHearing", { ...HEARING, hearingNoticeOn: "2024-03-13" })).toContain(
      "MAD-16b",
    );
    const counted = { opinionCount: 1, adoptedCount: 1, adoptionText: "采纳", consultFiles: ["documentary:1"] };
    expect(way.on("2024-04-07").refusedBy("section-clerk", "gather", counted)).toContain("MAD-16a");
  });

  it("MAD-19 MAD-22 wants the experts and the risk assessment where they are needed", () => {
    expect(along(TO_ASSESSED).refusedBy("section-clerk", "submitReview")).toEqual(
      expect.arrayContaining(["MAD-19", "MAD-22"]),
    );
    const conflict = { ...experts.values, expertConflict: true };
    expect(along(TO_ASSESSED).refusedBy("section-clerk", "consultExperts", conflict)).toContain("MAD-19");
    const wild = along([...TO_ASSESSED, experts]).do("section-clerk", "assessRisk", {
      ...risk.values,
      riskLevel: "uncontrolled",
    });
    expect(wild.refusedBy("section-clerk", "submitReview")).toContain("MAD-22");
  });

  it("MAD-25 MAD-26 discusses nothing unlawful, nor what was reviewed in less than seven working days", () => {
    const draft = { draft: ["documentary:9"] };
    expect(
      along(TO_REVIEWING, "unlawful").on("2024-04-22").refusedBy("section-clerk", "confirmReview", draft),
    ).toContain("MAD-25");
    expect(along(TO_REVIEWING).on("2024-04-16").refusedBy("section-clerk", "confirmReview", draft)).toContain("MAD-26");
    expect(along(TO_REVIEWING).on("2024-04-17").do("section-clerk", "confirmReview", draft).opened.state).toBe(
      "reviewed",
    );
  });

  it("MAD-29 MAD-30 wants all papers, the head's word last, and a reason against the majority", () => {
    expect(meeting({ submitted: ["draft", "public", "review"] })).toContain("MAD-29");
    expect(meeting({ lastWord: false })).toContain("MAD-30");
    const way = along(TO_REVIEWED).on("2024-04-24");
    expect(way.refused("office-clerk", "deliberate", { ...MEETING, majority: false }).message).toContain("多数人");
  });

  it("MAD-32 publishes with its explanation, MAD-34 is reported on as it is carried out", () => {
    const way = along(TO_EXECUTING);
    expect(way.opened.publications.map((one) => one.title)).toContain("重大行政决策公布");
    expect(way.due("report").on).toBe("2024-07-29");
    expect(way.refusedBy("office-clerk", "complete", { archive: ["documentary:1"] })).toContain("MAD-34");
  });

  it("MAD-03 leaves out what the Regulation does not cover, MAD-03b names the catalogue it stands in", () => {
    const values: Values = { ...TO_PREPARING[0]?.values, excluded: true };
    expect(walk(majorDecision).refusedBy("office-clerk", "propose", values)).toEqual(["MAD-03"]);
    const proper: Values = { ...values, excluded: false };
    const { catalogueText: _, ...silent } = proper;
    expect(walk(majorDecision).refused("office-clerk", "propose", silent).failures[0]?.path).toBe("catalogueText");
  });

  it("MAD-10 begins when the head decides so, with one unit in the lead", () => {
    const way = along(TO_PREPARING.slice(0, 1)).on("2024-03-04");
    const start = TO_PREPARING[1]?.values ?? {};
    const { lead: _, ...nobody } = start;
    expect(way.refused("office-clerk", "start", nobody).failures.map((f) => f.path)).toEqual(["lead"]);
    way.do("office-clerk", "start", start);
    expect(way.opened.state).toBe("proposed");
    expect(way.approve("org-head").opened.state).toBe("preparing");
  });

  it("MAD-12 MAD-14 asks the public once a draft is made, and skips it only where the law lets it, with the head's word", () => {
    const way = along(TO_PREPARING.slice(0, 2)).on("2024-03-06");
    expect(way.refusedBy("section-clerk", "askPublic", COMMENT)).toContain("MAD-12");
    const prepared = along(TO_PREPARING);
    const skip = { shortenReason: "涉及工作秘密。", adoptionText: "依法不予公开。" };
    prepared.do("section-clerk", "skipPublic", skip);
    expect(prepared.opened.state).toBe("preparing");
    expect(prepared.approve("org-head").opened.state).toBe("assessed");
    expect(along(TO_PREPARING).refused("section-clerk", "skipPublic", { adoptionText: "无" }).failures[0]?.path).toBe(
      "shortenReason",
    );
  });

  it("MAD-17 hears in public, and has the record signed", () => {
    const way = along(TO_CONSULTING).on("2024-03-20");
    expect(way.refusedBy("section-clerk", "holdHearing", { ...HEARING, hearingPublic: false })).toEqual(["MAD-17"]);
    const unsigned = way.refused("section-clerk", "holdHearing", { ...HEARING, hearingFiles: [] });
    expect(unsigned.failures.map((f) => f.path)).toEqual(["hearingFiles"]);
  });

  it("MAD-18 weighs the opinions it received, no more and no fewer", () => {
    const way = along([...TO_CONSULTING, ...TO_ASSESSED.slice(-2, -1)]).on("2024-04-07");
    const values = { opinionCount: 3, adoptedCount: 4, adoptionText: "采纳", consultFiles: ["documentary:3"] };
    expect(way.refusedBy("section-clerk", "gather", values)).toEqual(["MAD-18"]);
  });

  it("MAD-31 says how the party committee was asked", () => {
    const { partyReport: _, ...silent } = MEETING;
    const way = along(TO_REVIEWED).on("2024-04-24");
    expect(way.refused("office-clerk", "deliberate", silent).failures.map((f) => f.path)).toEqual(["partyReport"]);
  });

  it("MAD-33 keeps the whole of it for ever, and files it at the end", () => {
    const way = along(TO_EXECUTING).on("2024-07-15").do("section-clerk", "reportExecution", { reportText: "完成。" });
    const bare = way.refused("office-clerk", "complete", { archive: [] });
    expect(bare.failures.map((f) => f.path)).toEqual(["archive"]);
    expect(majorDecision.retention.years).toBe(0);
  });

  it("MAD-37 is stopped, suspended or changed only by the head's decision, and a great change begins anew", () => {
    const stop = along(TO_EXECUTING).do("office-clerk", "suspendExecution", { changeText: "客观情况变化。" });
    expect(stop.opened.state).toBe("executing");
    expect(stop.approve("org-head").opened.state).toBe("suspended");
    const anew = along(TO_EXECUTING).do("office-clerk", "adjust", { changeText: "扩大范围。" }).approve("org-head");
    expect(anew.opened.state).toBe("preparing");
    expect(anew.refused("office-clerk", "announce", {}).code).toBe("act.notOpen");
  });

  it("MAD-38 can be traced to who decided, and to who disagreed, years later", () => {
    const way = along(TO_REVIEWED)
      .on("2024-04-24")
      .do("office-clerk", "deliberate", { ...MEETING, dissent: "副主任反对。" });
    expect(way.opened.values["dissent"]).toBe("副主任反对。");
    const held = along(TO_EXECUTING).on("2026-03-02").do("justice-office-head", "recordUnlawful", {
      unlawfulBy: "区人民法院",
      unlawfulText: "第三条无依据。",
    });
    expect(held.opened.outcome).toBe("unlawful");
    expect(held.entries.every((entry) => entry.actor.account !== "")).toBe(true);
  });

  it("MAD-36 is not evaluated by whoever argued for it", () => {
    const values = {
      evaluator: "甲",
      evaluatorFormer: true,
      evaluation: "好",
      evaluationPublic: true,
      evaluationResult: "keep",
    };
    expect(along(TO_EXECUTING).refusedBy("office-clerk", "evaluate", values)).toContain("MAD-36");
  });
});

walked(majorDecision, majorDecisionPaths);
wandered([
  {
    definition: majorDecision,
    world: reviewedAs("lawful"),
    prefer: {
      needsExpert: [false],
      needsRisk: [false],
      riskLevel: ["low"],
      expertConflict: [false],
      shortenReason: ["情况紧急"],
      submitted: [["draft", "public", "review"]],
      lastWord: [true],
      evaluatorFormer: [false],
      evaluationPublic: [true],
      opinionCount: [50],
      adoptedCount: [1],
      hearingNoticeOn: ["2024-08-01"],
      executeBy: ["2025-12-31"],
    },
    // Random walks seldom come through all the gates; what follows the meeting is shown by the paths.
    beyond: [
      "gather",
      "holdHearing",
      "announce",
      "reportExecution",
      "suspendExecution",
      "resumeExecution",
      "adjust",
      "evaluate",
      "complete",
      "stop",
      "recordUnlawful",
      "executing",
      "suspended",
      "executed",
      "stopped",
      "unlawful",
      "rejected",
    ],
  },
]);
