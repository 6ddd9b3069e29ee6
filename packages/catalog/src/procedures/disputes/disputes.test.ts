import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { TO_RESOLVING } from "../../testing/paths/administrative-dispute.ts";
import { AGREEMENT, DISPUTE, TO_MEDIATED } from "../../testing/paths/mediation.ts";
import { CALENDAR, instant, walk, type Values, type Walk } from "../../testing/street.ts";
import { administrativeDispute } from "./administrative-dispute.ts";
import { mediation } from "./mediation.ts";

const mediated = (): Walk => walkPath(mediation, { title: "调解", steps: TO_MEDIATED }).on("2024-09-06");
const registered = (more: Values = {}): Walk =>
  walk(mediation)
    .on("2024-09-02")
    .do("dispute-clerk", "register", { ...DISPUTE, ...more });
const agreement = (more: Values = {}): Values => ({ ...AGREEMENT, ...more });

describe("人民调解", () => {
  const acceptance: Values = { willing: "both", mediators: ["mediator"], organisation: "street" };

  it("MED-05 does not mediate against a party's clear refusal", () => {
    expect(registered().refusedBy("mediation-head", "accept", { ...acceptance, willing: "refused" })).toContain(
      "MED-05",
    );
    expect(registered().refusedBy("mediation-head", "accept", { ...acceptance, willing: "unasked" })).toEqual([
      "MED-05",
    ]);
    registered({ source: "active" }).do("mediation-head", "accept", { ...acceptance, willing: "unasked" });
  });

  it("MED-06 usually ends within one month of acceptance", () => {
    expect(mediated().due("term").on).toBe("2024-10-08");
    expect(mediated().due("term").nominalOn).toBe("2024-10-03");
  });

  it("MED-09 tells rights and duties before the first session", () => {
    const accepted = registered().do("mediation-head", "accept", acceptance);
    expect(accepted.refused("mediator", "mediate").code).toBe("act.notOpen");
    accepted.do("mediator", "inform", { informWay: "oral", public: true });
    expect(accepted.opened.instruments).toMatchObject([{ instrument: "mediation-rights-notice" }]);
  });

  it("MED-11 reports what may turn into crime in time, whoever sees it", () => {
    const risky = registered({ escalationRisk: true, riskText: "持刀威胁" });
    expect(risky.due("riskReport").at).toBe(instant("2024-09-02", "12:00"));
    risky.do("dispute-clerk", "reportRisk", { riskReportedTo: "派出所", riskMeasures: "分隔双方" });
    expect(risky.opened.clocks["riskReport"]?.stopped?.by).toBe("act");
    expect(registered().opened.clocks["riskReport"]).toBeUndefined();
  });

  it("MED-11 does not close over a risk that nobody reported", () => {
    const risky = mediated().do("mediator", "flagRisk", { escalationRisk: true, riskText: "扬言报复" });
    risky.do("mediator", "agree", agreement({ atOnce: true }));
    expect(risky.refusedBy("mediator", "close")).toEqual(["MED-11"]);
  });

  it("MED-12 ends with the other ways told", () => {
    const { otherWays: _, ...silent } = { endGround: "failed", endReason: "分歧过大", otherWays: "起诉" };
    expect(mediated().refused("mediator", "end", silent).code).toBe("field.invalid");
  });

  it("MED-15 and MED-16: a written agreement states what it must and is signed and sealed", () => {
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
    const signed = mediated().do("mediator", "agree", agreement());
    expect(signed.opened.instruments.at(-1)).toMatchObject({ number: "南汇人调字〔2024〕1号" });
  });

  it("MED-17: an oral agreement is in force from the day it is reached, and is written down", () => {
    const oral = agreement({ agreementForm: "oral", signedFiles: null });
    expect(mediated().refusedBy("mediator", "agree", oral)).toEqual(["MED-17"]);
    const reached = mediated().do("mediator", "agree", { ...oral, effectiveOn: "2024-09-05" });
    expect(reached.opened.instruments.at(-1)?.instrument).toBe("oral-agreement-record");
  });

  it("MED-33 leaves both thirty days from effect to ask the court to confirm, even after closing", () => {
    const closed = mediated()
      .do("mediator", "agree", agreement({ atOnce: true }))
      .do("mediator", "close");
    const asked = (confirmOn: string): Values => ({
      confirmCourt: "区人民法院",
      confirmOn,
      confirmFiles: ["signed:2"],
    });
    expect(closed.due("confirmation").on).toBe("2024-10-08");
    closed.on("2024-10-09");
    expect(closed.refusedBy("mediator", "applyConfirmation", asked("2024-10-09"))).toEqual(["MED-33"]);
    closed.do("mediator", "applyConfirmation", asked("2024-10-08"));
  });

  it("MED-18 revisits what was not performed at once before it closes", () => {
    const agreed = mediated().do("mediator", "agree", agreement());
    expect(agreed.refusedBy("mediator", "close")).toEqual(["MED-18"]);
    expect(agreed.due("revisit").on).toBe("2024-10-08");
  });

  it("counts by type, organisation, amount and people (TJ-01 to TJ-07)", () => {
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
    });
    expect(mediation.outcomes).toMatchObject({
      agreed: { result: "success" },
      reconciled: { result: "success" },
      failed: { result: "failure" },
      withdrawn: { result: "withdrawn" },
    });
  });
});

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
