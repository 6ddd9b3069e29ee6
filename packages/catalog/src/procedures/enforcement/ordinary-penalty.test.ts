import { describe, expect, it } from "vitest";
import { awaited } from "@fadu/engine/matter/awaited.ts";
import { facetsOf, mainClock } from "@fadu/engine/matter/facets.ts";
import { due, phase } from "@fadu/engine/time/due.ts";
import { explainDue } from "@fadu/engine/time/explain.ts";
import {
  concluded,
  CONCLUSION,
  filed,
  FILING,
  PENALTY,
  TO_DECIDING,
} from "../../testing/paths/enforcement/ordinary-steps.ts";
import {
  deciding,
  fined,
  investigating,
  officer,
  penalty,
  rules,
  way,
} from "../../testing/paths/enforcement/ordinary-walks.ts";
import { POWERS } from "../../testing/paths/enforcement/simple-penalty.ts";
import { CALENDAR, instant, type Values } from "../../testing/street.ts";
import { ordinaryPenalty } from "./ordinary-penalty.ts";

describe("线索核查和立案", () => {
  it("HCP-15a and HCP-15b give fifteen working days to check a clue, and ten more once", () => {
    const clue = way();
    expect(clue.due("clueCheck").on).toBe("2024-09-24");
    clue.do("squad-leader", "extend", { clock: "clueCheck" }).approve("deputy-head");
    expect(clue.due("clueCheck").on).toBe("2024-10-12");
    expect(rules(clue.refused("squad-leader", "extend", { clock: "clueCheck" }))).toEqual(["HCP-15b"]);
  });

  it("PAF-01 counts the ninety days from the day the head approved the filing", () => {
    const asked = way().on("2024-09-03").do(officer, "file", FILING).approve("squad-leader");
    expect(asked.opened.clocks["housingDecision"]).toBeUndefined();
    asked.on("2024-09-06").approve("org-head");
    expect(asked.opened.clocks["housingDecision"]?.from).toBe("2024-09-06");
    expect(asked.opened.numbers["matter"]).toBe("南汇罚案字〔2024〕1号");
    expect(asked.opened.instruments).toMatchObject([
      { instrument: "case-source-form", number: "南汇案源字〔2024〕1号" },
      { instrument: "filing-approval", number: "南汇罚立字〔2024〕1号" },
    ]);
  });

  it("APL-42 refuses a filing by two officers of whom one has no valid certificate", () => {
    const values = { ...FILING, officers: ["officer-a", "officer-old"] };
    expect(rules(way().refused(officer, "file", values))).toEqual(["APL-42", "POW-15"]);
  });

  it("POW-05 tests the power on the day of filing and again on the day of decision", () => {
    const without = way();
    without.world = {};
    expect(rules(without.refused(officer, "file", FILING))).toEqual(["POW-05", "POW-04", "APL-38"]);
    const lost = deciding().on("2024-09-24");
    lost.world = { rosters: { "penalty-power/GH01": [{ from: "2021-01-01", to: "2024-09-20" }] } };
    expect(rules(lost.refused(officer, "punish", penalty()))).toContain("POW-05");
  });

  it("APL-36a lets two years pass, APL-36b five where life, health or finance were hurt", () => {
    const old = { ...FILING, occurredAt: "2022-09-01T01:00:00.000Z" };
    expect(rules(way().refused(officer, "file", old))).toEqual(["APL-36a", "APL-36b"]);
    way().do(officer, "file", { ...FILING, occurredAt: "2022-09-02T01:00:00.000Z" });
    way().do(officer, "file", { ...old, grave: true });
  });

  it("HCP-15c refuses to shelve for want of jurisdiction: that is a transfer", () => {
    const values = { declineGround: "noJurisdiction", declineText: "不属本机关" };
    expect(rules(way().refused(officer, "declineFiling", values))).toEqual(["APL-22"]);
  });
});

describe("调查取证", () => {
  const scene: Values = {
    officers: ["officer-a", "officer-b"],
    identityShown: true,
    sceneAt: "2024-09-03T01:00:00.000Z",
    place: { text: "万源路" },
    sceneText: "现场。",
    signing: "signed",
    records: ["record:1"],
  };

  it("APL-55 keeps no record without the certificate shown", () => {
    expect(rules(investigating().refused(officer, "recordScene", { ...scene, identityShown: false }))).toEqual([
      "APL-55",
    ]);
  });

  it("APL-56a holds evidence with the head's approval, seven working days, then it is free by itself", () => {
    const held = investigating().do(officer, "holdEvidence", {
      officers: ["officer-a", "officer-b"],
      holdReason: "可能转移",
      heldItems: [{ name: "账册", quantity: "1本" }],
      heldPlace: "执法队",
    });
    expect(held.opened.clocks["heldEvidence"]).toBeUndefined();
    held.approve("org-head");
    expect(held.due("heldEvidence").on).toBe("2024-09-12");
    expect(rules(held.refused(officer, "conclude", CONCLUSION))).toContain("APL-56a");
    held.on("2024-09-13").expire("heldEvidence");
    expect(held.opened.done["lapseHeld"]).toHaveLength(1);
  });

  it("APL-46 concludes on evidence of the eight kinds that was verified", () => {
    const row = { kind: "record", name: "笔录", proves: "事实" };
    const unverified = { ...CONCLUSION, evidenceList: [{ ...row, verified: false }] };
    expect(rules(investigating().refused(officer, "conclude", unverified))).toEqual(["APL-46"]);
    const hearsay = { ...CONCLUSION, evidenceList: [{ ...row, kind: "rumour", verified: true }] };
    expect(investigating().refused(officer, "conclude", hearsay).code).toBe("field.invalid");
  });

  it("APL-32 must be lighter where the law says so", () => {
    const values = { ...CONCLUSION, circumstances: ["removed"], discretionStep: "general" };
    expect(rules(investigating().refused(officer, "conclude", values))).toEqual(["APL-32", "APL-30b"]);
    investigating().do(officer, "conclude", { ...values, discretionStep: "light" });
  });
});

describe("审核和决定", () => {
  it("APL-58e refuses a decision without the legal review that is due", () => {
    const found = deciding({ reviewGrounds: ["complex"] }).on("2024-09-24");
    const refusal = found.refused(officer, "punish", penalty());
    expect(rules(refusal)).toEqual(["APL-58e", "APL-58a", "APL-58b", "APL-58c"]);
    expect(refusal.failures[0]?.basis[0]?.cite).toBe("行政处罚法第五十八条");
    found.do(officer, "submitReview");
    const review = (reviewOpinion: string): Values => ({
      reviewItems: ["subject", "procedure", "evidence", "law", "power", "document", "crime"],
      reviewOpinion,
      reviewText: "意见",
      reviewQualification: "qualified",
    });
    found.do("legal-reviewer", "review", review("correct"));
    expect(rules(found.refused(officer, "punish", penalty()))).toContain("APL-58e");
    found.do(officer, "submitReview").do("legal-reviewer", "review", review("agree"));
    expect(found.do(officer, "punish", penalty()).approve("org-head").opened.state).toBe("decided");
  });

  it("APL-58d reviews every case where the place wants it", () => {
    const all = deciding().on("2024-09-24");
    all.world = { ...POWERS, settings: { reviewAll: true } };
    expect(rules(all.refused(officer, "punish", penalty()))).toContain("APL-58e");
  });

  it("HCP-24 agrees only when all was looked at, HCP-25 within ten working days", () => {
    const found = deciding({ reviewGrounds: ["complex"] })
      .on("2024-09-24")
      .do(officer, "submitReview");
    expect(found.due("legalReview").on).toBe("2024-10-12");
    const values = {
      reviewItems: ["subject"],
      reviewOpinion: "agree",
      reviewText: "同意",
      reviewQualification: "qualified",
    };
    expect(rules(found.refused("legal-reviewer", "review", values))).toEqual(["HCP-24", "TSY-13a"]);
  });

  it("POW-17 is not reviewed by who investigated", () => {
    const found = way(
      filed({ officers: ["officer-a", "officer-b", "legal-reviewer"] }),
      concluded({ reviewGrounds: ["complex"] }),
      ...TO_DECIDING.slice(3),
    ).do(officer, "submitReview");
    const values: Values = {
      reviewItems: ["subject"],
      reviewOpinion: "correct",
      reviewText: "改正",
      reviewQualification: "qualified",
    };
    expect(rules(found.refused("legal-reviewer", "review", values))).toEqual(["POW-17"]);
    expect(found.do("legal-reviewer-2", "review", values).opened.state).toBe("deciding");
  });

  it("APL-57b wants the heads' discussion for what is complex or major", () => {
    expect(rules(deciding({ complexOrMajor: true }).refused(officer, "punish", penalty()))).toEqual([
      "APL-57b",
      "POW-34",
      "PAF-13",
    ]);
  });

  it("APL-57a takes only the head's consent, never the officer's own", () => {
    const asked = deciding().do(officer, "punish", penalty());
    expect(asked.opened.state).toBe("deciding");
    expect(asked.refused("officer-b", "approve").code).toBe("approval.notYours");
    expect(asked.approve("deputy-head").opened.state).toBe("decided");
  });

  it("APL-59a refuses a decision that does not state the six items", () => {
    const { performBy: _, ...lacking } = PENALTY;
    expect(deciding().refused(officer, "punish", lacking).code).toBe("field.invalid");
    expect(ordinaryPenalty.instruments["penalty-decision"]?.needs.map((n) => n.path)).toEqual([
      "offender.name",
      "offender.address",
      "facts",
      "evidenceList",
      "brokenLaw",
      "penaltyLaw",
      "discretionReason",
      "sanctions",
      "sanctionText",
      "performBy",
    ]);
  });

  it("APL-60 shows a decision on day ninety-one as overdue, with its arithmetic", () => {
    const found = investigating({ cause: "SC01" });
    const clock = ordinaryPenalty.clocks["decision"];
    const state = found.opened.clocks["decision"];
    if (!clock || !state) throw new Error("the ninety days have not begun");
    const when = due(clock, state, CALENDAR);
    expect(when).toMatchObject({ nominalOn: "2024-12-02", on: "2024-12-02" });
    expect(phase(clock, state, when, instant("2024-12-02", "23:00"))).toBe("near");
    expect(phase(clock, state, when, instant("2024-12-03", "00:01"))).toBe("overdue");
    expect(explainDue(clock, state, CALENDAR, ordinaryPenalty)).toBe(
      "立案2024-09-03，九十日，到期日2024-12-02，依据行政处罚法第六十条",
    );
    expect(mainClock(ordinaryPenalty, found.opened, CALENDAR)?.clock).toBe("decision");
    found.on("2024-12-03").expire("decision");
    expect(found.opened.clocks["decision"]?.expiredAt).toBe(instant("2024-12-03"));
  });

  it("HCP-29b and HCP-29c extend by thirty days, then by up to sixty after discussion by all heads", () => {
    const found = investigating();
    found.do("squad-leader", "extend", { clock: "housingDecision" }).approve("org-head");
    expect(found.due("housingDecision").nominalOn).toBe("2025-01-01");
    found.on("2024-12-10").do("squad-leader", "extend", { clock: "housingDecision" });
    found.approve("org-head", "org-head-2", "deputy-head");
    expect(found.opened.clocks["housingDecision"]?.extensions).toHaveLength(1);
    found.approve("deputy-head-2");
    expect(found.due("housingDecision").on).toBe("2025-03-03");
    expect(rules(found.refused("squad-leader", "extend", { clock: "housingDecision" }))).toEqual(["HCP-29c"]);
  });

  it("GEN-26 grants no extension after the limit has passed", () => {
    const late = investigating().on("2024-12-03");
    expect(rules(late.refused("squad-leader", "extend", { clock: "housingDecision" }))).toEqual(["HCP-29b"]);
  });

  it("POW-08 knows no detention", () => {
    const values = penalty({ sanctions: ["detention"] });
    expect(deciding().refused(officer, "punish", values).code).toBe("field.invalid");
  });

  it("APL-27 goes to the police in a matter of its own, and comes back to be punished when they do not prosecute", () => {
    const asked = investigating().do(officer, "transferCrime", { crimeText: "涉嫌犯罪" });
    expect(asked.effects.at(-1)).toMatchObject({
      procedure: "criminal-transfer",
      as: "child",
      values: { caseNumber: "南汇罚案字〔2024〕1号", discoveredOn: "2024-09-03", destination: "police" },
    });
    expect(asked.opened.clocks["housingDecision"]?.suspensions).toHaveLength(1);
    const transfer = { id: "t", procedure: "criminal-transfer", kind: "child" } as const;
    asked.world = { ...POWERS, relatives: [{ ...transfer, closed: false }] };
    expect(rules(asked.refused(officer, "policeDeclines", { policeText: "不予立案" }))).toContain("TRF-08");
    asked.world = { ...POWERS, relatives: [{ ...transfer, closed: true, outcome: "filed" }] };
    expect(rules(asked.refused(officer, "policeDeclines", { policeText: "不予立案" }))).toEqual(["TRF-12"]);
    asked.world = { ...POWERS, relatives: [{ ...transfer, closed: true, outcome: "returned" }] };
    expect(rules(asked.refused(officer, "policeAccepts", { policeText: "立案" }))).toEqual(["TRF-08"]);
    expect(asked.do(officer, "policeDeclines", { policeText: "不予立案" }).opened.state).toBe("investigating");
  });
});

describe("送达、执行、结案", () => {
  it("APL-61a serves within seven working days, APL-61b electronically only with the party's confirmation", () => {
    const decided = deciding().on("2024-09-24").do(officer, "punish", penalty()).approve("org-head");
    expect(decided.due("serveDecision").on).toBe("2024-10-09");
    const electronic = { instrument: "penalty-decision", way: "电子送达" };
    expect(rules(decided.refused(officer, "serve", electronic))).toEqual(["APL-61b", "PAF-19"]);
    decided.do(officer, "consentToEDelivery", {
      eAddress: "a@example.cn",
      eFallback: "13800000001",
      eConsent: ["signed:1"],
    });
    expect(decided.do(officer, "serve", electronic).due("pay").on).toBe("2024-10-09");
  });

  it("APL-67 gives fifteen days to pay, APL-72a adds three per cent a day, no more than the days make and the fine is", () => {
    const found = fined();
    expect(found.due("pay").on).toBe("2024-10-10");
    expect(rules(found.on("2024-10-10").refused(officer, "addSurcharge", { surcharge: 30 }))).toContain("APL-72a");
    const proposed = () => found.offers(officer).find(({ act }) => act === "addSurcharge")?.proposals["surcharge"];
    found.on("2024-10-15");
    expect(proposed()).toMatchObject({ to: 150 });
    expect(rules(found.refused(officer, "addSurcharge", { surcharge: 150.01 }))).toEqual(["APL-72a", "APL-73b"]);
    // The thirty-fourth day late would make 1020 yuan: the fine itself is the end of it.
    expect(found.on("2024-11-12") && proposed()).toMatchObject({ to: 990 });
    expect(found.on("2024-11-13") && proposed()).toMatchObject({ to: 1000 });
    found.on("2024-12-02");
    expect(rules(found.refused(officer, "addSurcharge", { surcharge: 1001 }))).toContain("ACL-45");
    found.do(officer, "addSurcharge", { surcharge: 1000 }).approve("org-head");
    expect(found.opened.instruments.at(-1)).toMatchObject({ instrument: "surcharge-decision" });
  });

  it("APL-73b counts no day of a remedy, and adds nothing while one is under way", () => {
    const found = fined()
      .on("2024-10-09")
      .do("litigation-clerk", "registerRemedy", { remedyKind: "litigation", remedyOn: "2024-10-09" });
    expect(rules(found.on("2024-12-02").refused(officer, "addSurcharge", { surcharge: 30 }))).toContain("APL-73b");
    const end = { remedyResult: "upheld", remedyText: "驳回", remedyEndedOn: "2024-12-02" };
    found.do("litigation-clerk", "endRemedy", end);
    // Due on 10 October, in court from before then to 2 December: 53 days of lateness that are not counted.
    expect(found.opened.values["remedyDays"]).toBe(53);
    const offer = () => found.offers(officer).find(({ act }) => act === "addSurcharge")?.proposals["surcharge"];
    expect(offer()).toMatchObject({ to: 0 });
    expect(found.on("2024-12-04") && offer()).toMatchObject({ to: 60 });
  });

  it("APL-73a stops nothing: the fine is paid while the suit goes on", () => {
    const found = fined()
      .on("2024-10-09")
      .do("litigation-clerk", "registerRemedy", { remedyKind: "litigation", remedyOn: "2024-10-09" });
    found.do("finance-clerk", "pay", { paidOn: "2024-10-09", paidAmount: 1000, payWay: "bank", receiptNumber: "B1" });
    expect(found.opened.state).toBe("settled");
  });

  it("ACL-53 hands the case to the court's procedure with the decision, its service and what is owed", () => {
    const found = fined();
    expect(found.due("appealPeriod").on).toBe("2025-03-25");
    found.on("2025-03-26").expire("appealPeriod");
    expect(found.due("courtApplication").on).toBe("2025-06-26");
    found.do(officer, "demand").do(officer, "serve", { instrument: "payment-demand", way: "直接送达" });
    expect(found.due("demandPeriod").on).toBe("2025-04-10");
    found.on("2025-04-11").do(officer, "toCourt");
    expect(found.effects.at(-1)).toMatchObject({
      kind: "open",
      procedure: "court-enforcement",
      as: "child",
      values: {
        decisionNumber: "南汇罚决字〔2024〕1号",
        decidedOn: "2024-09-24",
        decisionServedOn: "2024-09-25",
        principal: 1000,
        demandServedOn: "2025-03-26",
      },
    });
    expect(rules(found.refused(officer, "courtEnds", { courtText: "执行完毕" }))).toEqual(["ACL-53"]);
  });

  it("TSY-06b publishes within seven working days unless the law keeps it back", () => {
    expect(fined().opened.publications).toMatchObject([{ within: { n: 7, unit: "workday" } }]);
    const kept = deciding()
      .do(officer, "punish", penalty({ publicity: "withhold", withholdGround: "minor" }))
      .approve("org-head");
    expect(kept.opened.publications).toEqual([]);
  });

  it("HCP-31 closes within fifteen working days, in the way it ended, and tells the grid event", () => {
    const paid = fined()
      .on("2024-09-30")
      .do("finance-clerk", "pay", { paidOn: "2024-09-30", paidAmount: 1000, payWay: "bank", receiptNumber: "B1" });
    expect(paid.due("closing").on).toBe("2024-10-25");
    expect(rules(paid.refused(officer, "close", { closingKind: "noPenalty", closingReason: "错误" }))).toEqual([
      "HCP-31",
      "APL-57a",
    ]);
    expect(ordinaryPenalty.acts["close"]?.reports).toContainEqual(
      expect.objectContaining({ procedure: "grid-event", act: "takeResult" }),
    );
    paid.do(officer, "close", { closingKind: "executed", closingReason: "缴清" }).approve("deputy-head");
    expect(paid.opened.outcome).toBe("executed");
    expect(awaited(ordinaryPenalty, paid.opened)).toEqual([]);
  });

  it("counts by filing, decision, payment, cause and in whose name (CFP-01 to CFP-07)", () => {
    const paid = fined()
      .on("2024-09-30")
      .do("finance-clerk", "pay", { paidOn: "2024-09-30", paidAmount: 1000, payWay: "bank", receiptNumber: "B1" });
    expect(facetsOf(ordinaryPenalty, paid.opened, CALENDAR)).toMatchObject({
      category: "GH01",
      subcategory: "planning",
      mode: "street",
      channel: "devolved",
      filedOn: "2024-09-03",
      decidedOn: "2024-09-24",
      servedOn: "2024-09-25",
      paidOn: "2024-09-30",
      amount: 1000,
      total: 1000,
    });
  });
});
