import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import {
  ANSWERED,
  answered,
  APPLICATION,
  COPY,
  decided,
  forwarded,
  received,
  reconsiderationPaths,
  takenIn,
} from "../../testing/paths/litigation/reconsideration.ts";
import { CALENDAR, walk, type Values, type Walk } from "../../testing/street.ts";
import { reconsideration } from "./reconsideration.ts";

const clerk = "litigation-clerk";
const way = (...steps: readonly Step[]): Walk => walkPath(reconsideration, { title: "复议", steps });
const open = (more: Values = {}): Walk => way(received(more)).on("2024-09-10");
/** Assessed, and about to answer that the application came late. */
const late = (assess: Values) => {
  const at = open().do(clerk, "assess", { appliedOn: "2024-08-28", ...assess });
  return {
    at,
    refusedBy: () => at.refusedBy(clerk, "answer", { ...ANSWERED, objections: ["late"] }),
    answer: () => at.do(clerk, "answer", { ...ANSWERED, objections: ["late"] }),
  };
};
const held = (result: string, more: Values = {}): Walk => way(received(), answered, decided(result, more));

describe("行政复议", () => {
  it("ARL-48b and ARL-54b: ten working days to answer, five in the summary procedure", () => {
    expect(open().due("answer").on).toBe("2024-09-19");
    const summary = open({ track: "summary", summaryGround: "onSpot" });
    expect(summary.due("answerSummary").on).toBe("2024-09-11");
    expect(summary.opened.clocks["answer"]).toBeUndefined();
  });

  it("ARL-70 takes a late answer only with what made it late", () => {
    const after = open().on("2024-09-23");
    const values = { ...ANSWERED, answeredOn: "2024-09-23" };
    expect(after.refusedBy(clerk, "answer", values)).toEqual(["ARL-70"]);
    after.do(clerk, "answer", { ...values, lateText: "承办人因病住院" });
  });

  it("ARL-44 has the office prove that its act was lawful and fit", () => {
    expect(
      open()
        .refused(clerk, "answer", { ...ANSWERED, evidence: [] })
        .failures.map((f) => f.path),
    ).toEqual(["evidence"]);
  });

  it("ARL-46 collects nothing meanwhile, and adds to the evidence only with the organ's consent", () => {
    expect(open().refusedBy(clerk, "answer", { ...ANSWERED, latestEvidenceOn: "2024-09-05" })).toEqual(["ARL-46"]);
    const reviewing = way(received(), answered);
    const more = { newGround: "新的理由", organConsent: [], supplement: ["documentary:6"] };
    expect(reviewing.refused(clerk, "supplementEvidence", more).code).toBe("field.invalid");
    reviewing.do(clerk, "supplementEvidence", { ...more, organConsent: ["documentary:5"] });
  });

  it("ARL-20 calls an application late only after sixty days", () => {
    expect(late({ knewOn: "2024-06-29", informed: true }).refusedBy()).toEqual(["ARL-20"]);
    const after = late({ knewOn: "2024-06-28", informed: true });
    expect(after.at.due("apply").on).toBe("2024-08-27");
    after.answer();
  });

  it("ARL-20b gives an applicant who was not told a year", () => {
    expect(late({ knewOn: "2023-08-28", informed: false }).refusedBy()).toEqual(["ARL-20b"]);
    late({ knewOn: "2023-08-25", informed: false }).answer();
  });

  it("ARL-21 ends the right five years after the act, twenty where land is concerned", () => {
    expect(late({ informed: true, actOn: "2019-08-29" }).refusedBy()).toContain("ARL-21");
    const old = late({ informed: true, knewOn: "2024-08-01", actOn: "2019-08-26" });
    expect(old.at.due("applyLast").on).toBe("2024-08-26");
    old.answer();
    expect(late({ informed: true, actOn: "2019-08-26", realEstate: true }).refusedBy()).toContain("ARL-21");
  });

  it("ARL-32 passes on within five working days what was handed in here, and only fines on the spot or by camera", () => {
    const values = takenIn.values ?? {};
    const elsewhere = { ...values, actKind: "penalty" };
    expect(walk(reconsideration).on("2024-09-02").refusedBy(clerk, "takeIn", elsewhere)).toEqual(["ARL-32"]);
    walk(reconsideration)
      .on("2024-09-02")
      .do(clerk, "takeIn", { ...elsewhere, monitored: true });
    expect(way(takenIn).due("forward").on).toBe("2024-09-09");
    expect(way(takenIn, forwarded).opened.instruments).toMatchObject([{ instrument: "reconsideration-forward" }]);
  });

  it("ARL-30 takes it for accepted when five working days have passed in silence", () => {
    const silent = way(takenIn, forwarded).on("2024-09-12");
    expect(silent.due("acceptance").on).toBe("2024-09-11");
    silent.expire("acceptance");
    expect(silent.opened.state).toBe("accepted");
    expect(silent.offers(clerk).map(({ act }) => act)).toContain("receiveCopy");
  });

  it("ARL-53 is summary only in its five kinds, and to three thousand yuan", () => {
    const at = () => walk(reconsideration).on("2024-09-04");
    const values = { ...APPLICATION, ...COPY, track: "summary" };
    expect(at().refusedBy(clerk, "register", values)).toEqual(["ARL-53"]);
    const sum = (amount: number) => ({ ...values, summaryGround: "amount", amount });
    expect(at().refusedBy(clerk, "register", sum(3000.01))).toEqual(["ARL-53"]);
    at().do(clerk, "register", sum(3000));
  });

  it("ARL-42 goes on with the act unless one of four grounds stops it", () => {
    expect(
      open()
        .refused(clerk, "stopExecution", { stopText: "停" })
        .failures.map((f) => f.path),
    ).toEqual(["stopGround"]);
    open().do(clerk, "stopExecution", { stopGround: "organ", stopText: "停止执行" });
    expect(open().do(clerk, "stopExecution", { stopGround: "office", stopText: "停" }).opened.pending).toBeDefined();
  });

  it("ARL-51 has the head at the hearing, or says why not and whom he sends", () => {
    const hearing: Values = {
      hearingNoticeOn: "2024-09-04",
      hearingOn: "2024-09-11",
      headAttended: false,
      attendee: "工作人员",
      hearingText: "听证",
    };
    const at = open().on("2024-09-25");
    expect(at.refusedBy(clerk, "recordHearing", hearing)).toEqual(["ARL-51"]);
    at.do(clerk, "recordHearing", { ...hearing, absenceText: "参加防汛", entrusted: "王科长" });
  });

  it("ARL-13 and ARL-58 answer for the office's own document within ten working days", () => {
    const asked = open().do(clerk, "receiveDocumentNotice", { document: "停车办法", documentNoticeOn: "2024-09-10" });
    expect(asked.due("document").on).toBe("2024-09-25");
    const answer = { documentAnswer: "依据充分", documentFiles: ["documentary:1"] };
    expect(open().refusedBy(clerk, "answerDocument", answer)).toEqual(["ARL-58"]);
    asked.do(clerk, "answerDocument", answer).approve("deputy-head");
    expect(asked.opened.clocks["document"]?.stopped).toBeDefined();
  });

  it("ARL-60 answers what was passed on to it within sixty days", () => {
    const passed = open().do(clerk, "receiveTransfer", { document: "停车办法", transferredOn: "2024-09-10" });
    expect(passed.due("transfer").on).toBe("2024-11-11");
    expect(open().refusedBy(clerk, "answerTransfer", { transferAnswer: "已修改" })).toEqual(["ARL-60"]);
  });

  it("ARL-62a, ARL-62b and ARL-62c: sixty days to decide, thirty more once, thirty in the summary procedure", () => {
    const ordinary = open();
    expect(ordinary.due("decision").on).toBe("2024-11-01");
    ordinary.on("2024-10-30").do(clerk, "extend", { clock: "decision", n: 30 });
    expect(ordinary.due("decision").on).toBe("2024-12-02");
    expect(ordinary.refused(clerk, "extend", { clock: "decision", n: 1 }).message).not.toBe("");
    expect(open({ track: "summary", summaryGround: "agreed" }).due("decisionSummary").on).toBe("2024-10-08");
  });

  it("ARL-63 knows seven ways to decide, and only four of them find for the office or leave it", () => {
    const outcomes = (result: string, more: Values = {}) => held(result, more).opened.outcome;
    const wrong = { redoOrdered: false, correctedReason: "程序" };
    expect(outcomes("upheld")).toBe("upheld");
    expect(outcomes("rejected")).toBe("rejected");
    for (const result of ["changed", "unlawful", "perform", "invalid"])
      expect(outcomes(result, wrong)).toBe("corrected");
    expect(outcomes("revoked", { ...wrong, procedureOnly: false })).toBe("corrected");
    expect(way(received(), answered).on("2024-10-25").refused(clerk, "decide", { result: "other" }).code).toBe(
      "field.invalid",
    );
  });

  it("ARL-64 does not do the same again on the same facts, but for a fault of procedure", () => {
    const again: Values = { redoText: "重新处罚", redoOn: "2024-10-25", redoSame: true };
    const revoked = (procedureOnly: boolean, redoOrdered = true) =>
      held("revoked", { redoOrdered, procedureOnly, correctedReason: "事实不清" });
    expect(revoked(false).refusedBy(clerk, "redo", again)).toEqual(["ARL-64"]);
    revoked(false).do(clerk, "redo", { ...again, redoSame: false });
    revoked(true).do(clerk, "redo", again);
    expect(revoked(true, false).refusedBy(clerk, "redo", again)).toEqual(["ARL-64"]);
    const done = revoked(true).do(clerk, "perform", { compliance: "履行", complianceFiles: ["documentary:4"] });
    expect(done.refusedBy(clerk, "close")).toEqual(["ARL-64"]);
  });

  it("ARL-73 is mediated by a signed and sealed paper, and withdrawn with the settlement on file", () => {
    const reviewing = way(received(), answered).on("2024-10-25");
    const values = decided("mediated").values ?? {};
    expect(reviewing.refusedBy(clerk, "decide", { ...values, mediationSigned: false })).toEqual(["ARL-73"]);
    const withdrawn = decided("withdrawn").values ?? {};
    expect(reviewing.refusedBy(clerk, "decide", withdrawn)).toEqual(["ARL-73"]);
    reviewing.do(clerk, "decide", { ...withdrawn, settlement: ["documentary:5"] });
  });

  it("ARL-76 reports within sixty days what it did about the organ's opinion", () => {
    const advised = held("upheld").do(clerk, "receiveOpinion", {
      opinionKind: "opinion",
      opinionOn: "2024-10-25",
      opinionText: "规范告知",
      opinionFile: ["documentary:7"],
    });
    expect(advised.due("opinion").on).toBe("2024-12-24");
    expect(advised.refusedBy(clerk, "close")).toEqual(["ARL-76"]);
    advised.do(clerk, "reportCorrection", { correctionText: "已整改", correctionOn: "2024-10-25" }).approve("org-head");
    advised.do(clerk, "close");
  });

  it("ARL-77 closes nothing decided against the office before it has obeyed", () => {
    const mediated = held("mediated", { mediationSigned: true, performBy: "2024-11-30" });
    expect(mediated.due("performance").on).toBe("2024-12-02");
    expect(mediated.refusedBy(clerk, "close")).toEqual(["ARL-77"]);
    mediated.do(clerk, "perform", { compliance: "履行", complianceFiles: ["documentary:4"] }).do(clerk, "close");
  });

  it("ARL-78 lets the office enforce what was upheld, the organ what it changed or mediated", () => {
    const enforce = (result: string, executionWay: string, more: Values = {}) =>
      held(result, more).ask(clerk, "execute", { executionWay, executionOn: "2024-10-25" }).ok;
    expect(enforce("upheld", "self")).toBe(true);
    expect(enforce("upheld", "organ")).toBe(false);
    expect(enforce("mediated", "court", { mediationSigned: true })).toBe(false);
    expect(enforce("mediated", "organ", { mediationSigned: true })).toBe(true);
  });

  it("counts by the day the copy came and how it ended (FY-05, FY-06)", () => {
    const paths = reconsiderationPaths.filter(({ outcome }) => outcome === "mediated");
    for (const path of paths) {
      const going = walkPath(reconsideration, path);
      expect(facetsOf(reconsideration, going.opened, CALENDAR)).toMatchObject({
        filedOn: "2024-09-04",
        decidedOn: "2024-10-23",
        mode: "summary",
        subcategory: "mediated",
      });
    }
    expect(paths).toHaveLength(1);
  });
});
