import { describe, expect, it } from "vitest";
import type { Definition } from "@fadu/engine/definition/definition.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import {
  ALL_TEN,
  annualReportFilingPaths,
  CRITERION,
  FEEDBACK,
  modelCriterionPaths,
  PARTS,
  POINT,
  MARKS,
  ruleOfLawAssessmentPaths,
  ruleOfLawInspectionPaths,
  TO_INSPECTED,
  TO_MARKED,
  TO_SIGNED,
  VISIT,
  workPointPaths,
} from "../../testing/paths/education/building.ts";
import { walk, type Values } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { annualReportFiling } from "./annual-report-filing.ts";
import { modelCriterion } from "./model-criterion.ts";
import { ruleOfLawAssessment } from "./rule-of-law-assessment.ts";
import { ruleOfLawInspection } from "./rule-of-law-inspection.ts";
import { workPoint } from "./work-point.ts";

walked(workPoint, workPointPaths);
walked(modelCriterion, modelCriterionPaths);
walked(ruleOfLawInspection, ruleOfLawInspectionPaths);
walked(annualReportFiling, annualReportFilingPaths);
walked(ruleOfLawAssessment, ruleOfLawAssessmentPaths);
wandered([
  { definition: workPoint, prefer: { year: [2024], percent: [100], taskDue: ["2024-09-30"], dueOn: ["2025-12-31"] } },
  { definition: modelCriterion, prefer: { full: [10], score: [10] } },
  {
    definition: ruleOfLawInspection,
    prefer: {
      year: [2024],
      contents: [ALL_TEN],
      problems: [0, 1],
      rectifyBy: ["2025-12-31"],
      problemDue: ["2025-06-30"],
    },
  },
  { definition: annualReportFiling, prefer: { year: [2023], yearEnd: ["2023-12-31"], sentOn: ["2024-08-30"] } },
  {
    definition: ruleOfLawAssessment,
    prefer: { year: [2024], full: [100], score: [90], items: [[{ item: "普法", full: 100, score: 90 }]] },
  },
]);

const going = (definition: Definition, steps: readonly Step[]) => walkPath(definition, { title: "前情", steps });

describe("年度工作要点", () => {
  const task: Values = { task: "评查一次", taskUnit: "squad", taskDue: "2024-06-30" };
  const received = () => walk(workPoint).on("2024-02-01").do("justice-assistant", "receive", POINT);

  it("FZ-06 breaks an item down into tasks with units and limits, none later than its own", () => {
    expect(received().refusedBy("justice-assistant", "breakDown", { ...task, taskDue: "2024-12-01" })).toEqual([
      "FZ-06",
    ]);
    const broken = received().do("justice-assistant", "breakDown", task);
    expect(broken.effects.filter(({ kind }) => kind === "open")).toMatchObject([
      { procedure: "work-point", values: { item: "评查一次", responsible: "squad", dueOn: "2024-06-30" } },
    ]);
  });

  it("FZ-06 is not reported done while one of its tasks is open", () => {
    const open = walk(workPoint, {
      relatives: [{ id: "c1", procedure: "work-point", kind: "child", closed: false }],
    })
      .on("2024-02-01")
      .do("justice-assistant", "receive", POINT);
    const proof = { percent: 100, progress: "完成。", proof: ["documentary:1"] };
    expect(open.refusedBy("section-clerk", "report", proof)).toEqual(["FZ-06"]);
    expect(received().refusedBy("section-clerk", "report", { ...proof, percent: 90 })).toEqual(["FZ-06"]);
    received().do("section-clerk", "report", proof);
  });
});

describe("示范创建指标", () => {
  it("FZ-28 claims nothing met without proof, nor more than the criterion gives", () => {
    const entered = () => walk(modelCriterion).on("2024-03-01").do("justice-assistant", "enter", CRITERION);
    const claim = { score: 10, met: true, explanation: "已达标。" };
    expect(entered().refusedBy("section-clerk", "assess", claim)).toEqual(["FZ-28"]);
    const proved = entered().do("section-clerk", "prove", { evidenceTitle: "方案", evidence: ["documentary:1"] });
    expect(proved.refusedBy("section-clerk", "assess", { ...claim, score: 11 })).toEqual(["FZ-28"]);
    proved.do("section-clerk", "assess", claim);
    expect(proved.opened.instruments).toMatchObject([{ instrument: "criterion-sheet" }]);
  });
});

describe("法治政府建设督察", () => {
  it("FZ-08a checks itself on all ten contents, unless the inspection is of one matter", () => {
    const notified = (kind: string) =>
      walk(ruleOfLawInspection)
        .on("2024-05-06")
        .do("justice-assistant", "receive", { ...VISIT, kind });
    const nine = { contents: ALL_TEN.slice(1), selfCheck: "逐项自查。" };
    expect(ALL_TEN).toHaveLength(10);
    expect(notified("general").refusedBy("justice-assistant", "selfCheck", nine)).toEqual(["FZ-08a"]);
    notified("general").do("justice-assistant", "selfCheck", { ...nine, contents: ALL_TEN });
    notified("special").do("justice-assistant", "selfCheck", nine);
  });

  it("FZ-06 the self-check is settled by the head of the office", () => {
    const asked = walk(ruleOfLawInspection)
      .on("2024-05-06")
      .do("justice-assistant", "receive", VISIT)
      .do("justice-assistant", "selfCheck", { contents: ALL_TEN, selfCheck: "逐项自查。" });
    expect(asked.opened.state).toBe("notified");
    expect(asked.refused("deputy-head", "approve").code).toBe("approval.notYours");
    expect(asked.approve("org-head").opened.state).toBe("inspected");
  });

  it("FZ-26 mends by the day the inspection set, each problem in time for it, and reports", () => {
    const mending = going(ruleOfLawInspection, TO_INSPECTED)
      .on("2024-06-20")
      .do("justice-assistant", "feedback", FEEDBACK);
    expect(mending.due("rectify").on).toBe("2024-08-31");
    const late: Values = { problem: "评查不及时", problemUnit: "squad", problemDue: "2024-09-30" };
    expect(mending.refusedBy("justice-assistant", "assignProblem", late)).toEqual(["FZ-26"]);
    mending.do("justice-assistant", "assignProblem", { ...late, problemDue: "2024-08-15" });
    mending.world = {
      relatives: [{ id: "c1", procedure: "work-point", kind: "child", closed: false }],
    };
    const report: Values = { rectified: "已补评。", rectifiedAll: true, reportedOn: "2024-08-20" };
    expect(mending.on("2024-08-20").refusedBy("justice-assistant", "reportBack", report)).toEqual(["FZ-26"]);
    mending
      .do("justice-assistant", "reportBack", { ...report, rectifiedAll: false, remainder: "一项年底前完成。" })
      .approve("org-head");
    expect(mending.opened).toMatchObject({ outcome: "part" });
    expect(mending.opened.instruments).toMatchObject([{ instrument: "rule-of-law-rectification" }]);
  });
});

describe("年度报告", () => {
  const begun = (yearEnd = "2024-12-31") =>
    walk(annualReportFiling)
      .on("2025-01-06")
      .do("justice-assistant", "begin", { year: Number(yearEnd.slice(0, 4)), yearEnd });

  it("FZ-23a reaches the level above before 1 March, whatever February has", () => {
    expect(begun().due("send").on).toBe("2025-02-28");
    expect(begun("2023-12-31").due("send").on).toBe("2024-02-29");
    const signed = going(annualReportFiling, TO_SIGNED).on("2025-03-01");
    expect(signed.offers("office-clerk").map(({ act }) => act)).toContain("send");
    signed.do("system", "expire", { clock: "send" });
    expect(signed.opened.clocks["send"]?.expiredAt).toBeDefined();
  });

  it("FZ-23a names whom it goes to and which inspection office has a copy", () => {
    const signed = going(annualReportFiling, TO_SIGNED).on("2025-02-10");
    expect(
      signed
        .refused("office-clerk", "send", { addressee: "区委、区政府", sentOn: "2025-02-10" })
        .failures.map(({ path }) => path),
    ).toContain("copyTo");
    signed.do("office-clerk", "send", { addressee: "区委、区政府", copyTo: "区委依法治区办", sentOn: "2025-02-10" });
    expect(signed.opened.instruments).toMatchObject([{ instrument: "annual-report-letter" }]);
  });

  it("FZ-24 is public before 1 April, unless it is secret and the ground is stated", () => {
    expect(begun().due("disclose").on).toBe("2025-03-31");
    const sent = () =>
      going(annualReportFiling, TO_SIGNED)
        .on("2025-02-10")
        .do("office-clerk", "send", { addressee: "区委、区政府", copyTo: "区委依法治区办", sentOn: "2025-02-10" });
    expect(
      sent()
        .refused("office-clerk", "disclose", { secret: true })
        .failures.map(({ path }) => path),
    ).toContain("secretGround");
    expect(
      sent().do("office-clerk", "disclose", { secret: false, channel: "website", publishedOn: "2025-02-10" }).opened
        .outcome,
    ).toBe("published");
  });

  it("FZ-25 has its four parts before anybody signs it, and the head signs", () => {
    for (const part of Object.keys(PARTS)) {
      const { [part]: _, ...three } = PARTS;
      expect(
        begun()
          .refused("justice-assistant", "sign", three)
          .failures.map(({ path }) => path),
      ).toContain(part);
    }
    const signing = begun().do("justice-assistant", "sign", PARTS);
    expect(signing.opened.state).toBe("drafting");
    expect(signing.approve("org-head").opened.state).toBe("signed");
  });
});

describe("法治建设考核", () => {
  const marked = () => going(ruleOfLawAssessment, TO_MARKED);
  const result: Values = { grade: "good", use: "列入干部年度考核。" };

  it("leaves the marks open to objection for five working days, unless the street says otherwise", () => {
    expect(marked().due("objection").on).toBe("2024-12-19");
    expect(marked().on("2024-12-18").ask("justice-assistant", "settle", result).ok).toBe(false);
    expect(marked().on("2024-12-19").ask("justice-assistant", "settle", result).ok).toBe(true);
  });

  it("answers an objection once, and settles no failure without saying what is to be mended", () => {
    const answered = marked()
      .on("2024-12-13")
      .do("section-head", "object", { objection: "材料已补交。" })
      .do("justice-assistant", "mark", { ...MARKS, upheld: false, answer: "不采纳。" });
    expect(answered.ask("section-head", "object", { objection: "再议。" }).ok).toBe(false);
    expect(answered.ask("justice-assistant", "settle", { ...result, grade: "fail" }).ok).toBe(false);
    answered.do("justice-assistant", "settle", result).approve("org-head");
    expect(answered.opened.instruments).toMatchObject([{ instrument: "assessment-notice" }]);
  });

  it("gives no more than the full mark", () => {
    const [begun, reported] = TO_MARKED;
    const waiting = going(ruleOfLawAssessment, begun && reported ? [begun, reported] : []).on("2024-12-12");
    expect(waiting.ask("justice-assistant", "mark", { ...MARKS, score: 101 }).ok).toBe(false);
  });
});
