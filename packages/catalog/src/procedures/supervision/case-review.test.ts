import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import {
  concluded,
  drawn,
  drawnFrom,
  FILE,
  noted,
  PLAN,
  planned,
  scored,
  sheet,
  started,
} from "../../testing/paths/supervision/case-review.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { reviewItem } from "../../taxonomies/supervision.ts";
import { caseFileError } from "./case-file-error.ts";
import { caseReview } from "./case-review.ts";
import { reviewRound } from "./review-round.ts";

const head = "legal-reviewer";
const way = (...steps: readonly Step[]): Walk => walkPath(caseReview, { title: "评查", steps });
const graded = (points: number): string | undefined =>
  way(
    drawn,
    ...scored({ facts: Math.min(points, 25), process: Math.min(20, Math.max(0, points - 25)) }),
    noted(),
    concluded(100 - points),
  ).opened.outcome;

describe("案卷评查", () => {
  it("REV-06 reviews the files of a period within twelve months of its end, and none outside it", () => {
    const at = () => walk(reviewRound).on("2024-09-02");
    expect(at().refusedBy(head, "plan", { ...PLAN, finishBy: "2025-07-01" })).toEqual(["REV-06"]);
    at().do(head, "plan", { ...PLAN, finishBy: "2025-06-30" });
    const round = walkPath(reviewRound, { title: "活动", steps: [planned, started] });
    expect(round.refusedBy(head, "draw", { ...drawnFrom.values, fileClosedOn: "2024-07-01" })).toEqual(["REV-06"]);
    expect(round.refusedBy(head, "draw", { ...drawnFrom.values, fileClosedOn: "2023-12-31" })).toEqual(["REV-06"]);
    const report = { reportText: "完成", commonErrors: "笔录", advice: "培训" };
    expect(round.refusedBy(head, "report", report)).toContain("REV-06");
  });

  it("REV-06 opens each file drawn as a review of its own, and reports when all are done", () => {
    const round = walkPath(reviewRound, { title: "活动", steps: [planned, started, drawnFrom] });
    const [open] = round.effects.filter((effect) => effect.kind === "open");
    const values = open && "values" in open ? open.values : {};
    const review = walk(caseReview).on("2024-09-02").do("system", "open", values);
    expect(facetsOf(caseReview, review.opened, CALENDAR)).toMatchObject({ source: PLAN["title"], unit: "squad" });
    round.world = { relatives: [{ id: "one", procedure: "case-review", kind: "child", closed: false }] };
    const report = { reportText: "完成", commonErrors: "笔录", advice: "培训" };
    expect(round.refusedBy(head, "report", report)).toEqual(["REV-12"]);
  });

  it("REV-10 keeps out whoever handled the case, and asks for two who are not one", () => {
    const at = () => walk(caseReview).on("2024-09-02");
    expect(at().refusedBy(head, "open", { ...FILE, assessorA: "officer-a" })).toEqual(["REV-10"]);
    expect(at().refusedBy(head, "open", { ...FILE, assessorB: "officer-b" })).toEqual(["REV-10"]);
    expect(at().refusedBy(head, "open", { ...FILE, assessorB: "review-assessor" })).toEqual(["REV-10"]);
    const recused = way(drawn);
    const values = { assessorA: "officer-a", assessorB: "legal-reviewer-2", recuseReason: "回避" };
    expect(recused.refusedBy(head, "recuse", values)).toEqual(["REV-10"]);
  });

  it("REV-10 has each score by himself, with the reason for every point taken", () => {
    const review = way(drawn).on("2024-09-04");
    expect(review.refusedBy("review-assessor", "scoreB", { sheetB: sheet() })).toEqual(["REV-10"]);
    const silent = (sheet({ form: 4 }) as Values[]).map(({ item, score }) => ({ item: item ?? "", score: score ?? 0 }));
    expect(review.refusedBy("review-assessor", "scoreA", { sheetA: silent })).toEqual(["REV-10"]);
    review.do("review-assessor", "scoreA", { sheetA: sheet({ form: 4 }) });
    expect(review.refusedBy(head, "conclude", { score: 96, opinion: "良好" })).toContain("REV-10");
    review.do("legal-reviewer-2", "scoreB", { sheetB: sheet({ form: 2 }) });
    expect(review.refusedBy(head, "conclude", { score: 99, opinion: "优秀" })).toEqual(["REV-10", "REV-10"]);
    expect(review.refusedBy(head, "conclude", { score: 97, opinion: "优秀" })).toEqual(["REV-10"]);
    review.do("review-assessor", "noteError", noted().values).do(head, "conclude", { score: 97, opinion: "优秀" });
  });

  it("REV-14 scores eleven subjects; the template's full points are a hundred", () => {
    expect(reviewItem.items).toHaveLength(11);
    const full = reviewItem.items.map(({ attributes }) => Number(attributes?.["full"]));
    expect(full.reduce((sum, points) => sum + points, 0)).toBe(100);
    const review = way(drawn).on("2024-09-04");
    const tooMuch = [...(sheet() as Values[]), { item: "other", score: 0.5 }];
    expect(review.refusedBy("review-assessor", "scoreA", { sheetA: tooMuch })).toEqual(["REV-16"]);
    const fine = sheet({ form: 0.1, archive: 0.2 });
    expect(review.do("review-assessor", "scoreA", { sheetA: fine }).opened.values["sheetA"]).toHaveLength(10);
    review.do("legal-reviewer-2", "scoreB", { sheetB: fine }).do("review-assessor", "noteError", noted().values);
    review.do(head, "conclude", { score: 99.7, opinion: "优秀" });
  });

  it("REV-16 grades by sixty, seventy-five and ninety, and by the bounds the place sets", () => {
    expect([10, 11, 25, 26, 40, 41].map(graded)).toEqual([
      "excellent",
      "good",
      "good",
      "qualified",
      "qualified",
      "unqualified",
    ]);
    const stricter = walkPath(caseReview, {
      title: "评查",
      steps: [drawn, ...scored({ facts: 10 }), noted(), concluded(90)],
      world: { settings: { excellent: 95 } },
    });
    expect(stricter.opened.outcome).toBe("good");
  });

  it("REV-17 fails a file on any of the vetoes, whatever its points", () => {
    const review = way(drawn).on("2024-09-04");
    review.do("review-assessor", "scoreA", { sheetA: sheet({ process: 2 }), vetoesA: ["procedure"] });
    review.do("legal-reviewer-2", "scoreB", { sheetB: sheet({ process: 2 }) });
    review.do("review-assessor", "noteError", { ...noted(true).values });
    expect(review.refusedBy(head, "conclude", { score: 98, opinion: "优秀" })).toEqual(["REV-17"]);
    review.do(head, "conclude", { score: 98, opinion: "不合格", vetoes: ["procedure"] });
    expect(review.opened.outcome).toBe("unqualified");
  });

  it("REV-12 leaves ten working days to contest, and ten to answer, by others than the assessors", () => {
    const review = way(drawn, ...scored({ form: 4 }), noted(), concluded(96));
    expect(review.due("objection").on).toBe("2024-09-23");
    expect(review.refusedBy(head, "lapse")).toEqual(["REV-12"]);
    const objection = { objectedOn: "2024-09-24", objectionText: "已签名" };
    expect(review.on("2024-09-24").refusedBy("squad-leader", "object", objection)).toEqual(["REV-12"]);
    review.on("2024-09-10").do("squad-leader", "object", { ...objection, objectedOn: "2024-09-10" });
    expect(review.due("recheck").on).toBe("2024-09-25");
  });

  it("REV-21 has thirty days to put right what was found, and closes over nothing left wrong", () => {
    const settled = way(drawn, ...scored({ form: 4 }), noted(), concluded(96)).do("squad-leader", "accept");
    expect(settled.refusedBy(head, "close")).toEqual(["REV-21"]);
    settled.do(head, "orderRectify", { rectifyDemand: "补签" });
    expect(settled.due("rectify").on).toBe("2024-10-08");
    settled.do("squad-leader", "rectify", { rectifyText: "已补签", rectifyFiles: ["documentary:1"] });
    expect(settled.refusedBy("squad-leader", "verify", { verifyResult: "done" })).not.toContain("REV-06");
    settled.do(head, "verify", { verifyResult: "done" }).do(head, "close");
  });

  it("counts each fault by kind and officer (D-11C)", () => {
    const noting = way(drawn, ...scored({ form: 4 }), noted());
    const [open] = noting.effects.filter((effect) => effect.kind === "open");
    const values = open && "values" in open ? open.values : {};
    const error = walk(caseFileError).on("2024-09-04").do("system", "register", values);
    expect(facetsOf(caseFileError, error.opened, CALENDAR)).toMatchObject({
      category: "12",
      subcategory: "form",
      person: "officer-a",
      unit: "squad",
      score: 4,
      occurredOn: "2024-09-04",
    });
  });
});
