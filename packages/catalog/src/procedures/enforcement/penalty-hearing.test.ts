import { describe, expect, it } from "vitest";
import {
  concluded,
  CONCLUSION,
  filed,
  NOTICE,
  noticeServed,
  notified,
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
import { CITIZEN_OFFENDER, POWERS } from "../../testing/paths/enforcement/simple-penalty.ts";
import { instant, type Values, type Walk } from "../../testing/street.ts";
import { ordinaryPenalty } from "./ordinary-penalty.ts";

const BIG: Values = { proposedFine: 60_000, hearingRight: true };
const asked = (): Walk =>
  way(filed(), concluded(), notified(BIG), noticeServed)
    .on("2024-09-13")
    .do(officer, "requestHearing", { hearingRequest: "要求听证" });
const ARRANGED: Values = {
  hearingAt: instant("2024-09-30", "09:00"),
  hearingPlace: "会议室",
  hearingOpen: "public",
  hearingChair: "justice-office-head",
};
const arranged = (): Walk =>
  asked()
    .do("case-clerk", "arrangeHearing", ARRANGED)
    .do(officer, "serve", { instrument: "hearing-notice", way: "直接送达" })
    .on("2024-09-30", "11:00");
const HELD: Values = { hearingAgents: 1, hearingRecord: ["record:2"], hearingReport: "事实清楚" };

describe("听证", () => {
  it("APL-63b wants it told for what is confiscated from the place's sums on", () => {
    const notice = {
      ...NOTICE,
      proposedSanctions: ["confiscate-gains"],
      proposedFine: null,
      proposedConfiscation: 50_000,
    };
    expect(rules(way(filed(), concluded()).refused(officer, "notify", notice))).toContain("APL-63b");
    const citizen = way(filed({ offender: CITIZEN_OFFENDER }), concluded());
    expect(rules(citizen.refused(officer, "notify", { ...notice, proposedConfiscation: 5000 }))).toContain("APL-63b");
  });

  it("APL-63d lets the office tell it in other heavy cases, too", () => {
    const told = way(filed(), concluded(), notified({ hearingRight: true }), noticeServed);
    expect(told.due("hearingRequest").on).toBe("2024-09-20");
    expect(told.on("2024-09-13").do(officer, "requestHearing", { hearingRequest: "要求听证" }).opened.state).toBe(
      "hearing",
    );
  });

  it("APL-63e charges the party nothing, and says so in the notice", () => {
    const body = JSON.stringify(ordinaryPenalty.instruments["penalty-notice"]?.body);
    expect(body).toContain("不承担组织听证的费用");
    const money = Object.values(ordinaryPenalty.fields).filter(
      ({ type, group }) => type === "money" && group === "听证",
    );
    expect(money).toEqual([]);
  });

  it("APL-64c is public unless a secret stands against it", () => {
    expect(Object.keys(ordinaryPenalty.fields["hearingOpen"]?.options ?? {})).toEqual(["public", "closed"]);
    expect(asked().refused("case-clerk", "arrangeHearing", { ...ARRANGED, hearingOpen: null }).failures[0]?.path).toBe(
      "hearingOpen",
    );
  });

  it("APL-64e admits one or two agents, not three", () => {
    expect(arranged().refused("case-clerk", "holdHearing", { ...HELD, hearingAgents: 3 }).code).toBe("field.invalid");
    expect(arranged().do("case-clerk", "holdHearing", { ...HELD, hearingAgents: 2 }).opened.state).toBe("deciding");
  });

  it("APL-64f ends it for whoever stays away or leaves, only when he was duly told", () => {
    const absent = { hearingEndGround: "absent", hearingReport: "未到场" };
    expect(rules(asked().refused("case-clerk", "endHearing", absent))).toEqual(["APL-64f"]);
    expect(arranged().do("case-clerk", "endHearing", absent).opened.state).toBe("deciding");
  });

  it("APL-64g keeps a record and a report of it", () => {
    expect(arranged().refused("case-clerk", "holdHearing", { ...HELD, hearingRecord: [] }).failures[0]?.path).toBe(
      "hearingRecord",
    );
    const held = arranged().do("case-clerk", "holdHearing", { ...HELD, hearingTranscript: "双方质证。" });
    expect(held.opened.instruments.map(({ instrument }) => instrument)).toEqual(
      expect.arrayContaining(["hearing-record", "hearing-report"]),
    );
  });

  it("APL-65 decides on its record, after legal review", () => {
    const held = arranged().do("case-clerk", "holdHearing", HELD);
    const refusal = held.refused(officer, "punish", penalty({ fine: 60_000 }));
    expect(rules(refusal)).toContain("APL-58e");
    const body = JSON.stringify(ordinaryPenalty.instruments["penalty-decision"]?.body);
    expect(body).toContain("举行了听证。{hearingReport}");
  });
});

describe("告知、审核、决定", () => {
  it("HCP-21 HCP-22 take silence for five working days as a waiver, and a re-examination only in writing", () => {
    const told = way(filed(), concluded(), notified(), noticeServed);
    expect(told.due("statement").on).toBe("2024-09-20");
    told.on("2024-09-13").do(officer, "recordStatement", { statementOn: "2024-09-13", statementText: "经济困难" });
    expect(told.opened.instruments.at(-1)?.instrument).toBe("statement-record");
    expect(told.refused(officer, "reexamine", { statementAccepted: "rejected" }).failures[0]?.path).toBe(
      "statementReply",
    );
    told.do(officer, "reexamine", { statementAccepted: "rejected", statementReply: "不成立" });
    expect(told.opened.instruments.at(-1)?.instrument).toBe("reexamination-opinion");
  });

  it("APL-58f POW-18 lets nobody begin as reviewer without the qualification", () => {
    const found = deciding({ reviewGrounds: ["complex"] })
      .on("2024-09-24")
      .do(officer, "submitReview");
    const review: Values = {
      reviewItems: ["subject"],
      reviewOpinion: "correct",
      reviewText: "意见",
      reviewQualification: "experienced",
    };
    expect(rules(found.refused("legal-reviewer", "review", { ...review, reviewerFirst: true }))).toEqual([
      "APL-58f",
      "POW-18",
    ]);
    found.do("legal-reviewer", "review", { ...review, reviewerFirst: false });
  });

  it("TSY-13b sends what was objected to back for review until it is agreed to", () => {
    const found = deciding({ reviewGrounds: ["listed"] }).on("2024-09-24");
    const opinion = (reviewOpinion: string): Values => ({
      reviewItems: ["subject", "procedure", "evidence", "law", "power", "document", "crime"],
      reviewOpinion,
      reviewText: "意见",
      reviewQualification: "qualified",
    });
    for (const one of ["correct", "transfer"]) {
      found.do(officer, "submitReview").do("legal-reviewer", "review", opinion(one));
      expect(rules(found.refused(officer, "punish", penalty()))).toContain("APL-58e");
    }
    found.do(officer, "submitReview").do("legal-reviewer", "review", opinion("agree"));
    expect(found.opened.instruments.filter(({ instrument }) => instrument === "penalty-review-opinion")).toHaveLength(
      3,
    );
    expect(found.do(officer, "punish", penalty()).opened.pending?.act).toBe("punish");
  });

  it("TSY-12 reviews what the street's catalogue lists", () => {
    const listed = deciding({ reviewGrounds: ["listed"] }).on("2024-09-24");
    expect(rules(listed.refused(officer, "punish", penalty()))).toContain("APL-58a");
    const every = deciding().on("2024-09-24");
    every.world = { ...POWERS, settings: { reviewAll: true } };
    expect(rules(every.refused(officer, "punish", penalty()))).toContain("APL-58e");
  });

  it("TSY-14 keeps who answers for what: the officers for the facts, the reviewer for the review, the head for the decision", () => {
    const found = fined();
    expect(found.opened.done["punish"]?.[0]?.by).toBe(officer);
    expect(found.opened.done["punish"]?.[0]?.members).toEqual(expect.arrayContaining(["officer-a", "officer-b"]));
    const opinions = found.entries.filter(({ kind, actor }) => kind === "opinion" && actor.account === "org-head");
    expect(opinions.length).toBeGreaterThan(1);
  });

  it("HCP-20 reports the end of the investigation: party, source, facts, evidence, law, discretion, proposal", () => {
    const report = ordinaryPenalty.instruments["investigation-report"];
    expect(report?.needs.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["offender.name", "source", "facts", "evidenceList", "brokenLaw", "conclusion"]),
    );
    const done = investigating().do(officer, "conclude", CONCLUSION).approve("squad-leader");
    expect(done.opened.instruments.at(-1)?.instrument).toBe("investigation-report");
  });

  it("HCP-29a HCP-45 reckon ninety calendar days for the decision and working days for the short limits", () => {
    const found = investigating();
    expect(found.due("housingDecision").nominalOn).toBe("2024-12-02");
    expect(ordinaryPenalty.clocks["housingDecision"]?.length).toEqual({ n: 90, unit: "day" });
    for (const clock of ["clueCheck", "heldEvidence", "statement", "legalReview", "closing", "withdrawPublicity"])
      expect(ordinaryPenalty.clocks[clock]?.length).toMatchObject({ unit: "workday" });
  });

  it("HCP-28 supplements and corrects a decision by a document of its own, served like the decision", () => {
    const found = fined();
    expect(deciding().refused(officer, "amendDecision", { amendKind: "correct", amendText: "x" }).code).toBe(
      "act.notOpen",
    );
    const amendment = { amendKind: "correct", amendText: "“万园路”更正为“万源路”" };
    found.do(officer, "amendDecision", amendment).approve("org-head");
    expect(found.opened.instruments.at(-1)).toMatchObject({
      instrument: "amendment-notice",
      number: "南汇罚更字〔2024〕1号",
    });
    expect(found.opened.values["fine"]).toBe(1000);
    expect(ordinaryPenalty.instruments["amendment-notice"]?.served).toBe(true);
  });

  it("APL-59b seals the decision in the name of the deciding organ, not of its sections", () => {
    for (const id of ["penalty-decision", "no-penalty-decision", "penalty-notice"]) {
      const use = ordinaryPenalty.instruments[id];
      expect(use?.issuer).toBe("{organ}");
      expect(use?.body?.some((block) => block.kind === "seal" && block.seal)).toBe(true);
    }
  });

  it("APL-39 APL-07 tells the party its rights and remedies in every notice and decision", () => {
    const text = (id: string): string => JSON.stringify(ordinaryPenalty.instruments[id]?.body);
    expect(text("penalty-notice")).toContain("有权进行陈述和申辩");
    for (const id of ["penalty-decision", "no-penalty-decision", "rectification-order", "surcharge-decision"]) {
      expect(text(id)).toContain("六十日内向{$setting.reconsiderationOrgan}申请行政复议");
      expect(text(id)).toContain("六个月内直接向{$setting.court}提起行政诉讼");
    }
  });

  it("POW-20 POW-22 name the body of reconsideration and the court as the street has set them", () => {
    expect(ordinaryPenalty.settings["reconsiderationOrgan"]?.basis.map(({ rule }) => rule)).toEqual(["POW-20"]);
    expect(ordinaryPenalty.settings["court"]?.basis.map(({ rule }) => rule)).toEqual(["POW-22"]);
  });
});

describe("告知、陈述申辩、听证的期限和人", () => {
  const big: Values = { proposedFine: 50_000 };

  it("APL-63f APL-63g want the right to a hearing told from the place's sums on, the sum itself included", () => {
    const notice = (more: Values): Walk => way(filed(more), concluded()).on("2024-09-11");
    const company = notice({});
    expect(rules(company.refused(officer, "notify", { ...NOTICE, ...big }))).toContain("APL-63a");
    notice({}).do(officer, "notify", { ...NOTICE, proposedFine: 49_999 });
    const citizen = notice({ offender: CITIZEN_OFFENDER });
    expect(rules(citizen.refused(officer, "notify", { ...NOTICE, proposedFine: 5000 }))).toContain("APL-63a");
    const guangdong = notice({});
    guangdong.world = { ...POWERS, settings: { hearingOrganisation: 100_000 } };
    guangdong.do(officer, "notify", { ...NOTICE, ...big });
  });

  it("APL-63c wants it told for closing down, whatever the sum", () => {
    const values = { ...NOTICE, proposedSanctions: ["stop-business"], proposedFine: null };
    expect(rules(way(filed(), concluded()).refused(officer, "notify", values))).toContain("APL-63c");
  });

  it("APL-62 decides nothing before the notice is served and five working days have passed", () => {
    const told = way(filed(), concluded(), notified());
    expect(rules(told.refused(officer, "proceed"))).toEqual(["APL-62", "APL-44", "PAF-08", "APL-62"]);
    told.on("2024-09-12").do(officer, "serve", { instrument: "penalty-notice", way: "直接送达" });
    expect(told.due("statement").on).toBe("2024-09-20");
    expect(rules(told.on("2024-09-20").refused(officer, "proceed"))).toEqual(["APL-62"]);
    expect(told.on("2024-09-21").do(officer, "proceed").opened.state).toBe("deciding");
  });

  it("APL-45 re-examines what the party said, and never punishes harder for it", () => {
    const said = way(filed(), concluded(), notified(), noticeServed);
    said.on("2024-09-13").do(officer, "recordStatement", { statementOn: "2024-09-13", statementText: "经济困难" });
    expect(rules(said.refused(officer, "proceed"))).toEqual(["APL-45"]);
    said
      .do(officer, "reexamine", { statementAccepted: "rejected", statementReply: "理由不成立" })
      .do(officer, "proceed");
    expect(rules(said.refused(officer, "punish", penalty({ fine: 1001 })))).toEqual(["APL-45", "APL-44"]);
    const harder = penalty({ sanctions: ["fine", "warning"] });
    expect(rules(said.refused(officer, "punish", harder))).toEqual(["APL-45", "APL-44"]);
    expect(said.do(officer, "punish", penalty({ fine: 800 })).approve("org-head").opened.state).toBe("decided");
  });

  const requested = (): Walk =>
    way(filed(), concluded(), notified({ ...big, hearingRight: true }), noticeServed)
      .on("2024-09-18")
      .do(officer, "requestHearing", { hearingRequest: "要求听证" });
  const appointed: Values = {
    hearingAt: instant("2024-09-30", "09:00"),
    hearingPlace: "会议室",
    hearingOpen: "public",
    hearingChair: "justice-office-head",
  };

  it("APL-64a hears whoever asks within five working days of the notice", () => {
    const told = way(filed(), concluded(), notified({ ...big, hearingRight: true }), noticeServed);
    expect(rules(told.on("2024-09-21").refused(officer, "requestHearing", { hearingRequest: "要求听证" }))).toEqual([
      "APL-64a",
    ]);
    expect(requested().opened.state).toBe("hearing");
  });

  it("APL-64b gives notice with seven full working days between it and the hearing", () => {
    expect(
      rules(
        requested()
          .on("2024-09-19")
          .refused("case-clerk", "arrangeHearing", { ...appointed, hearingAt: instant("2024-09-29", "09:00") }),
      ),
    ).toEqual(["APL-64b", "APL-60"]);
    const told = requested().on("2024-09-19").do("case-clerk", "arrangeHearing", appointed);
    told.on("2024-09-20").do(officer, "serve", { instrument: "hearing-notice", way: "直接送达" });
    const held: Values = { hearingAgents: 1, hearingRecord: ["record:2"], hearingReport: "听证" };
    expect(rules(told.on("2024-09-30").refused("case-clerk", "holdHearing", held))).toEqual(["APL-64b"]);
  });

  it("APL-64d is not chaired by who investigated", () => {
    expect(
      rules(requested().refused("case-clerk", "arrangeHearing", { ...appointed, hearingChair: "officer-b" })),
    ).toContain("APL-64d");
  });

  it("HCP-29d does not count the hearing, nor the testing, in the ninety days", () => {
    const held = requested()
      .on("2024-09-18")
      .do("case-clerk", "arrangeHearing", appointed)
      .do(officer, "serve", { instrument: "hearing-notice", way: "直接送达" })
      .on("2024-09-30", "11:00")
      .do("case-clerk", "holdHearing", { hearingAgents: 0, hearingRecord: ["record:2"], hearingReport: "听证" });
    expect(held.due("housingDecision")).toMatchObject({ suspendedDays: 12, nominalOn: "2024-12-14" });
    const tested = investigating()
      .do(officer, "entrustAppraisal", { appraisal: "test", appraiser: "检测机构", appraisalText: "检测" })
      .on("2024-09-13")
      .do(officer, "receiveAppraisal", { appraisalResult: "合格" });
    expect(tested.due("housingDecision").suspendedDays).toBe(10);
  });

  it("HCP-30 suspends only where the housing rules govern", () => {
    const values = { suspendGround: "other", suspendReason: "等待批复" };
    const market = investigating({ cause: "SC01" });
    expect(market.opened.clocks).not.toHaveProperty("housingDecision");
    expect(rules(market.refused(officer, "suspendInvestigation", values))).toEqual(["APL-60", "HCP-29d"]);
    const off = investigating();
    off.world = { ...POWERS, settings: { housingRules: false } };
    expect(rules(off.refused(officer, "suspendInvestigation", values))).toContain("HCP-29d");
  });
});
