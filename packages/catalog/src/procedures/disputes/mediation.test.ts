import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath } from "../../testing/paths.ts";
import {
  AGREEMENT,
  CONFIRMATION,
  DISPUTE,
  MEETING,
  mediationPaths,
  TO_MEDIATED,
} from "../../testing/paths/disputes/mediation.ts";
import { CALENDAR, instant, walk, type Values, type Walk } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { mediation } from "./mediation.ts";

const mediated = (): Walk => walkPath(mediation, { title: "调解", steps: TO_MEDIATED }).on("2024-09-06");
const registered = (more: Values = {}): Walk =>
  walk(mediation)
    .on("2024-09-02")
    .do("dispute-clerk", "register", { ...DISPUTE, ...more });
const acceptance: Values = { willing: "both", mediators: ["mediator"], organisation: "street" };
const accepted = (more: Values = {}): Walk => registered(more).do("mediation-head", "accept", acceptance);
const agreement = (more: Values = {}): Values => ({ ...AGREEMENT, ...more });
const ended: Values = { endGround: "refused", endReason: "当事人要求终止", otherWays: "向人民法院起诉" };

/** Matters that the walk opened beside itself. */
const opens = (way: Walk) => way.effects.flatMap((effect) => (effect.kind === "open" ? [effect] : []));

walked(mediation, mediationPaths);

describe("人民调解", () => {
  wandered([
    {
      definition: mediation,
      prefer: {
        willing: ["both"],
        mediators: [["mediator"]],
        escalationRisk: [true],
        escalated: [true],
        inviteConsent: [true],
        confirmJurisdiction: ["organisation"],
        confirmMaterials: [["application", "agreement", "identity", "contact"]],
        confirmBar: ["none"],
        dispute: ["02"],
        wantsWritten: [false],
        atOnce: [true],
      },
    },
  ]);

  it("MED-01 lets a party end it whenever it wants, and tells the ways that stay open", () => {
    const done = accepted().do("mediator", "end", ended);
    expect(done.opened).toMatchObject({
      outcome: "failed",
      instruments: [{}, {}, { instrument: "mediation-end-notice" }],
    });
    const withdrawn = mediated().do("mediator", "withdrawApplication", { closingText: "撤回" });
    expect(withdrawn.opened.outcome).toBe("withdrawn");
  });

  it("MED-02 costs the parties nothing: no fee can be entered, and they are told so", () => {
    const sums = Object.entries(mediation.fields).filter(([, field]) => field.type === "money");
    expect(sums.map(([key]) => key)).toEqual(["amount"]);
    expect(JSON.stringify(mediation.instruments["mediation-rights-notice"]?.body)).toContain("不收取任何费用");
  });

  it("MED-05 does not mediate against a party's clear refusal", () => {
    expect(registered().refusedBy("mediation-head", "accept", { ...acceptance, willing: "refused" })).toContain(
      "MED-05",
    );
    expect(registered().refusedBy("mediation-head", "accept", { ...acceptance, willing: "unasked" })).toEqual([
      "MED-05",
    ]);
    registered({ source: "active" }).do("mediation-head", "accept", { ...acceptance, willing: "unasked" });
  });

  it("MED-06 usually ends within one month of acceptance, longer only when both agree", () => {
    expect(mediated().due("term").on).toBe("2024-10-08");
    expect(mediated().due("term").nominalOn).toBe("2024-10-03");
    const going = mediated();
    expect(going.refusedBy("mediator", "extend", { clock: "term" })).toEqual(["MED-06x"]);
    going.do("mediator", "agreeToContinue", { continuedOn: "2024-09-06", continueText: "双方同意" });
    going.do("mediator", "extend", { clock: "term" });
    expect(going.due("term").nominalOn).toBe("2024-11-08");
    // A second extension needs a second consent.
    expect(going.refusedBy("mediator", "extend", { clock: "term" })).toEqual(["MED-06x"]);
  });

  it("MED-07 needs a mediator, appointed or chosen, and invites others only with the parties' consent", () => {
    const nobody = registered().refused("mediation-head", "accept", { ...acceptance, mediators: [] });
    expect(nobody.failures.map((failure) => failure.path)).toEqual(["mediators"]);
    const told: Values = { informWay: "oral", public: true, invited: "楼组长", inviteConsent: false };
    expect(accepted().refusedBy("mediator", "inform", told)).toEqual(["MED-07"]);
    expect(accepted().refusedBy("mediator", "inform", { informWay: "oral", public: true, joint: true })).toEqual([
      "MED-07",
    ]);
    expect(accepted().do("mediator", "inform", { ...told, inviteConsent: true }).opened.state).toBe("mediating");
  });

  it("MED-08 takes a dispute up at once: the limit is the street's own", () => {
    expect(registered().due("acceptance").on).toBe("2024-09-05");
    expect(accepted().opened.clocks["acceptance"]?.stopped?.by).toBe("act");
  });

  it("MED-09 MED-10 tells rights and duties before the first session, and asks whether it shall be public", () => {
    const going = accepted();
    expect(going.refused("mediator", "mediate").code).toBe("act.notOpen");
    expect(going.refused("mediator", "inform", { informWay: "oral" }).failures.map((f) => f.path)).toEqual(["public"]);
    going.do("mediator", "inform", { informWay: "oral", public: true });
    expect(going.opened.instruments.at(-1)).toMatchObject({ instrument: "mediation-rights-notice" });
  });

  it("MED-11 reports what may turn into crime in time, whoever sees it", () => {
    const risky = registered({ escalationRisk: true, riskText: "持刀威胁" });
    expect(risky.due("riskReport").at).toBe(instant("2024-09-02", "12:00"));
    risky.do("dispute-clerk", "reportRisk", { riskReportedTo: "派出所", riskMeasures: "分隔双方" });
    expect(risky.opened.clocks["riskReport"]?.stopped?.by).toBe("act");
    expect(risky.opened.instruments.at(-1)).toMatchObject({ number: "南汇调险报〔2024〕1号" });
    expect(registered().opened.clocks["riskReport"]).toBeUndefined();
    expect(
      registered().refusedBy("dispute-clerk", "reportRisk", { riskReportedTo: "派出所", riskMeasures: "分隔" }),
    ).toEqual(["MED-11"]);
  });

  it("MED-11 does not close over a risk that nobody reported, and raises supervision when it is late", () => {
    const risky = mediated().do("mediator", "flagRisk", { escalationRisk: true, riskText: "扬言报复" });
    risky.do("mediator", "agree", agreement({ atOnce: true }));
    expect(risky.refusedBy("mediator", "close")).toEqual(["MED-11"]);
    expect(risky.on("2024-09-07").expire("riskReport").opened.supervised).toBeDefined();
  });

  it("MED-12 ends with the other ways told", () => {
    const { otherWays: _, ...silent } = ended;
    expect(mediated().refused("mediator", "end", silent).code).toBe("field.invalid");
  });

  it("MED-13 writes down each session before there can be an agreement, and files everything at the end", () => {
    const going = accepted().do("mediator", "inform", { informWay: "oral", public: true }).on("2024-09-06");
    expect(going.refusedBy("mediator", "agree", agreement())).toEqual(["MED-13"]);
    const closed = mediated()
      .do("mediator", "agree", agreement({ atOnce: true }))
      .do("mediator", "close");
    expect(closed.opened.instruments.map((one) => one.instrument)).toEqual([
      "mediation-application",
      "mediation-acceptance",
      "mediation-rights-notice",
      "mediation-record",
      "mediation-agreement",
      "mediation-file-cover",
      "mediation-file-catalogue",
      "mediation-file-statement",
      "mediation-file-back",
    ]);
  });

  it("MED-14 MED-17: an oral agreement is in force from the day it is reached, and is written down", () => {
    const oral = agreement({ agreementForm: "oral", signedFiles: null });
    expect(mediated().refusedBy("mediator", "agree", oral)).toEqual(["MED-17"]);
    const reached = mediated().do("mediator", "agree", { ...oral, effectiveOn: "2024-09-05" });
    expect(reached.opened.instruments.at(-1)?.instrument).toBe("oral-agreement-record");
  });

  it("MED-14x makes it written when a party asks", () => {
    const oral = agreement({ agreementForm: "oral", signedFiles: null, effectiveOn: "2024-09-05" });
    expect(mediated().refusedBy("mediator", "agree", { ...oral, wantsWritten: true })).toEqual(["MED-14x"]);
  });

  it("MED-15 MED-16: a written agreement states what it must and is signed and sealed", () => {
    expect(mediated().refused("mediator", "agree", agreement({ signedFiles: null })).code).toBe("field.invalid");
    expect(mediation.instruments["mediation-agreement"]?.needs.map((need) => need.path)).toEqual([
      "applicant.name",
      "respondent.name",
      "facts",
      "issues",
      "liabilities",
      "agreement",
      "performance",
      "mediators",
    ]);
    expect(mediated().refusedBy("mediator", "agree", agreement({ effectiveOn: "2024-09-04" }))).toContain("MED-16");
    const signed = mediated().do("mediator", "agree", agreement());
    expect(signed.opened.instruments.at(-1)).toMatchObject({ number: "南汇人调字〔2024〕1号" });
  });

  it("MED-18 revisits what was not performed at once before it closes", () => {
    const agreed = mediated().do("mediator", "agree", agreement());
    expect(agreed.refusedBy("mediator", "close")).toEqual(["MED-18"]);
    expect(agreed.due("revisit").on).toBe("2024-10-08");
  });

  it("MED-19 notes a quarrel over an agreement only where there is one, and tells that a suit is open", () => {
    const quarrel: Values = { performDispute: "对余款有争议", otherWays: "可以起诉" };
    expect(mediated().refused("mediator", "disputePerformance", quarrel).code).toBe("act.notOpen");
    const failed = accepted().do("mediator", "end", ended);
    expect(failed.refusedBy("mediator", "disputePerformance", quarrel)).toEqual(["MED-19"]);
    const agreed = mediated().do("mediator", "agree", agreement());
    expect(agreed.do("mediator", "disputePerformance", quarrel).opened.values["otherWays"]).toBe("可以起诉");
  });

  it("MED-33 leaves both thirty days from effect to ask the court to confirm, even after closing", () => {
    const closed = mediated()
      .do("mediator", "agree", agreement({ atOnce: true }))
      .do("mediator", "close");
    expect(closed.due("confirmation").on).toBe("2024-10-08");
    closed.on("2024-10-09");
    expect(closed.refusedBy("mediator", "applyConfirmation", { ...CONFIRMATION, confirmOn: "2024-10-09" })).toEqual([
      "MED-33",
    ]);
    closed.do("mediator", "applyConfirmation", { ...CONFIRMATION, confirmOn: "2024-10-08" });
  });

  describe("司法确认", () => {
    const agreed = (source = "applied"): Walk =>
      walkPath(mediation, { title: "调解", steps: TO_MEDIATED })
        .on("2024-09-06")
        .do("dispute-clerk", "correct", { source })
        .do("mediator", "agree", agreement())
        .on("2024-09-20");
    const refusal = (more: Values, source?: string) =>
      agreed(source).refusedBy("mediator", "applyConfirmation", { ...CONFIRMATION, ...more });

    it("MED-34 goes to the court that invited the mediation only when one did", () => {
      expect(refusal({ confirmJurisdiction: "invited" })).toEqual(["MED-34"]);
      const invited = { ...CONFIRMATION, confirmJurisdiction: "invited" };
      expect(agreed("court").do("mediator", "applyConfirmation", invited).opened.values["confirmCourt"]).toBe(
        "区人民法院",
      );
    });

    it("MED-35 follows the court's thirty days", () => {
      const asked = agreed().do("mediator", "applyConfirmation", CONFIRMATION);
      expect(asked.due("court").nominalOn).toBe("2024-10-20");
      asked.on("2024-10-10").do("mediator", "recordConfirmation", { confirmResult: "confirmed", confirmNumber: "1号" });
      expect(asked.opened.clocks["court"]?.stopped?.by).toBe("act");
    });

    it("MED-36 is asked for with application, agreement, identity and contact", () => {
      expect(refusal({ confirmMaterials: ["application", "agreement", "identity"] })).toEqual(["MED-36"]);
    });

    it("MED-37 is not asked for where the court would refuse: status, title, unlawful, unwilling, unclear", () => {
      for (const confirmBar of ["jurisdiction", "status", "property", "unlawful", "unwilling", "unclear"])
        expect(refusal({ confirmBar })).toEqual(["MED-37"]);
    });
  });

  it("MED-38 holds the file in the ministry's order", () => {
    const lines = (mediation.instruments["mediation-file-catalogue"]?.body ?? []).map((block) =>
      block.kind === "paragraph" ? block.text : "",
    );
    expect(lines.map((line) => line.replace(/^\d+\. /, ""))).toEqual([
      "人民调解申请书或者受理登记表",
      "人民调解权利义务告知书",
      "当事人身份证明、授权委托书",
      "人民调解调查记录",
      "人民调解证据材料",
      "人民调解记录",
      "人民调解协议书",
      "人民调解口头协议登记表",
      "履行凭证、人民调解回访记录",
      "司法确认有关材料",
      "卷宗情况说明",
      "封底",
    ]);
  });

  it("PSP-03 answers whoever entrusted the dispute, and nobody else", () => {
    const told: Values = { feedbackTo: "派出所", feedbackText: "已达成协议" };
    const own = mediated().do("mediator", "agree", agreement());
    expect(own.refusedBy("mediator", "reportBack", told)).toEqual(["PSP-03"]);
    const entrusted = accepted({ source: "police", policeNumber: "J2024001" })
      .do("mediator", "inform", { informWay: "oral", public: false })
      .on("2024-09-06")
      .do("mediator", "mediate", {
        sessionAt: "2024-09-06T01:00:00.000Z",
        sessionPlace: "调解室",
        sessionPeople: "双方",
        sessionText: "经过",
        sessionResult: "一致",
      })
      .do("mediator", "agree", agreement());
    expect(entrusted.due("feedback").on).toBe("2024-09-11");
    entrusted.do("mediator", "reportBack", told);
    expect(entrusted.opened.instruments.at(-1)?.instrument).toBe("mediation-feedback");
  });

  it("ZZ-03 leads on into another way with a hand-over of its own, carrying the parties", () => {
    const led = mediated().do("mediator", "refer", { otherWays: "劳动仲裁", route: "arbitration", receiver: "仲裁委" });
    expect(opens(led)).toMatchObject([{ procedure: "dispute-diversion", values: { route: { code: "arbitration" } } }]);
    expect(
      mediated()
        .do("mediator", "refer", { otherWays: "劳动仲裁" })
        .effects.map((e) => e.kind),
    ).not.toContain("open");
  });

  it("opens a record of each coordination meeting, with the dispute's number (TJ-08)", () => {
    const met = mediated().do("dispute-clerk", "convene", MEETING);
    expect(opens(met)).toMatchObject([
      { procedure: "coordination-meeting", values: { disputeNumber: "南汇人调受字〔2024〕1号", heldOn: "2024-09-04" } },
    ]);
  });

  it("counts by type, organisation, way, amount and people (TJ-01 to TJ-07)", () => {
    const risky = mediated()
      .do("mediator", "flagRisk", { escalationRisk: true, riskText: "扬言报复" })
      .do("mediator", "agree", agreement());
    expect(facetsOf(mediation, risky.opened, CALENDAR)).toMatchObject({
      category: "02",
      subcategory: "street",
      amount: 3000,
      headcount: 2,
      flagged: true,
      special: null,
      effectiveOn: "2024-09-06",
      mode: "written",
    });
    expect(mediation.outcomes).toMatchObject({
      agreed: { result: "success" },
      reconciled: { result: "success" },
      failed: { result: "failure" },
      withdrawn: { result: "withdrawn" },
    });
  });
});
