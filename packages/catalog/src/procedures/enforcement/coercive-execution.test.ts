import { describe, expect, it } from "vitest";
import {
  AGREEMENT,
  CLEARING,
  coerciveExecutionPaths,
  DECISION,
  DEMAND,
  demanded,
  demandedAgain,
  EXECUTION,
  halted,
  MONEY,
  START,
  started,
  SUBSTITUTE,
  SUBSTITUTION,
  TO_DECIDED,
  TO_REVIEWED,
  TO_SUBSTITUTE,
} from "../../testing/paths/enforcement/coercive-execution.ts";
import { BUILDER, HEAD, OFFICER } from "../../testing/paths/enforcement/compulsion.ts";
import { serve, walkPath, type Step } from "../../testing/paths.ts";
import { instant, walk, type Values, type Walk, type World } from "../../testing/street.ts";
import { walked } from "../../testing/walked.ts";
import { coerciveExecution } from "./coercive-execution.ts";

walked(coerciveExecution, coerciveExecutionPaths);

const after = (steps: readonly Step[], world: World = {}): Walk =>
  walkPath(coerciveExecution, { title: "强制执行", steps, world });
const starting = (more: Values): string[] =>
  walk(coerciveExecution)
    .on("2024-09-02")
    .refusedBy(OFFICER, "start", { ...START, ...more });
const served = serve(OFFICER, "coercion-demand", "2024-09-03");
const deciding = (going: Walk, more: Values = {}): string[] =>
  going.refusedBy(OFFICER, "decide", { ...DECISION, ...more });
const executing = (more: Values = {}): string[] =>
  after(TO_DECIDED)
    .on("2024-10-08")
    .refusedBy(OFFICER, "execute", { ...EXECUTION, ...more });
const at = (day: string, from: string, to: string): Values => ({
  executeFrom: instant(day, from),
  executeTo: instant(day, to),
});
const surcharge: Values = {
  surchargeRate: "每日百分之三",
  surchargeTold: true,
  surchargeFrom: "2024-08-21",
  surcharge: 3600,
};

describe("行政强制执行", () => {
  it("ACL-12 knows the six ways of the statute, each for the duty it fits", () => {
    expect(Object.values(coerciveExecution.fields["method"]?.options ?? {})).toHaveLength(6);
    expect(starting({ method: "auction" })).toEqual(["ACL-12", "ACL-45"]);
    expect(starting({ ...MONEY, method: "substitute" })).toEqual(["ACL-12", "ACL-50"]);
  });

  it("POW-10 sends an office without the power to the court; POW-12 wants the district's order in writing", () => {
    expect(starting({ authority: "none" })).toEqual(["POW-10", "PAF-22"]);
    expect(starting({ authority: "mandated" })).toEqual(["POW-12"]);
    walk(coerciveExecution)
      .on("2024-09-02")
      .do(OFFICER, "start", { ...START, method: "substitute", authority: "none" });
  });

  it("ACL-35 demands in writing first: term, manner, right to be heard", () => {
    expect(starting({ performBy: "2024-09-30" })).toEqual(["ACL-35"]);
    const going = after([started(), demanded]);
    expect(going.opened.instruments.at(-1)).toMatchObject({
      instrument: "coercion-demand",
      number: "南汇强催字〔2024〕1号",
    });
    expect(deciding(going.on("2024-09-18"))).toContain("ACL-35");
    expect(going.refusedBy(OFFICER, "demand", { ...DEMAND, demandBy: "2024-09-01" })).toEqual(["ACL-35"]);
    expect(coerciveExecution.instruments["coercion-demand"]?.needs.map(({ path }) => path)).toContain("demandWay");
  });

  it("ACL-36 answers what the party says before it decides", () => {
    const going = after(TO_REVIEWED);
    expect(going.refusedBy(OFFICER, "recordStatement", { statementText: "请求宽限。" })).toEqual(["ACL-36"]);
    going.do(OFFICER, "recordStatement", { statementText: "请求宽限。", statementReply: "不予采纳。" });
    going.on("2024-09-18").do(OFFICER, "decide", DECISION);
  });

  it("ACL-37 decides when the term is over in vain, at once only with proof of hiding; five particulars", () => {
    const early = after(TO_REVIEWED).on("2024-09-13");
    expect(deciding(early)).toEqual(["ACL-37", "ACL-35"]);
    expect(early.refused(OFFICER, "decide", { ...DECISION, evasion: true }).code).toBe("field.invalid");
    early.do(OFFICER, "decide", { ...DECISION, evasion: true, evasionProof: ["photo:1"] });
    expect(coerciveExecution.instruments["coercive-execution-decision"]?.needs.map(({ path }) => path)).toEqual([
      "offender.name",
      "offender.address",
      "decisionReason",
      "decisionLaw",
      "executeWay",
      "executeOn",
    ]);
  });

  it("ACL-38 serves demand and decision directly; by wire only with the party's consent", () => {
    const going = after([started(), demanded]);
    const service: Values = { instrument: "coercion-demand", way: "电子送达", receiver: "本人" };
    expect(going.refusedBy(OFFICER, "serve", service)).toEqual(["ACL-38"]);
    going.do(OFFICER, "serve", { ...service, way: "留置送达" });
    const consenting = walk(coerciveExecution).on("2024-09-02").do(OFFICER, "start", START);
    consenting.do(OFFICER, "demand", { ...DEMAND, eConsent: ["signed:1"] }).do(OFFICER, "serve", service);
  });

  it("ACL-39 halts on one of four grounds; after three years without harm or means it is given up", () => {
    const going = after([...TO_DECIDED, halted("2024-10-08")]);
    expect(Object.keys(coerciveExecution.fields["haltGround"]?.options ?? {})).toHaveLength(4);
    const given: Values = { harmless: true, unable: true, endReason: "无能力" };
    expect(going.due("halt").on).toBe("2027-10-08");
    expect(going.on("2027-10-08").refusedBy(OFFICER, "cease", given)).toEqual(["ACL-39"]);
    going.on("2027-10-09").expire("halt");
    expect(going.refusedBy(OFFICER, "cease", { ...given, harmless: false })).toEqual(["ACL-39"]);
    going.do(OFFICER, "cease", given).approve(...HEAD);
    expect(going.opened.state).toBe("settled");
  });

  it("ACL-40 ends on one of five grounds, agreed to and told", () => {
    expect(Object.keys(coerciveExecution.fields["endGround"]?.options ?? {})).toHaveLength(5);
    const going = after(TO_DECIDED).do(OFFICER, "terminate", { endGround: "destroyed", endReason: "灭失" });
    expect(going.opened.state).toBe("decided");
    going.approve(...HEAD);
    expect(going.opened.instruments.at(-1)?.instrument).toBe("execution-end-notice");
  });

  it("ACL-42 may agree on stages and forgive a surcharge for amends; a breach brings execution back", () => {
    const owing = (): Walk =>
      after([started(MONEY)])
        .do(OFFICER, "addSurcharge", surcharge)
        .approve(...HEAD)
        .do(OFFICER, "demand", DEMAND);
    const agreement: Values = { ...AGREEMENT, surchargeReduced: 1000 };
    expect(owing().refusedBy(OFFICER, "agree", agreement)).toEqual(["ACL-42"]);
    expect(owing().refusedBy(OFFICER, "agree", { ...agreement, remedied: true, surchargeReduced: 5000 })).toEqual([
      "ACL-42",
    ]);
    const going = owing()
      .do(OFFICER, "agree", { ...agreement, remedied: true })
      .approve(...HEAD);
    expect(going.due("agreement").on).toBe("2024-10-31");
    going.on("2024-11-01").do(OFFICER, "breach", { breachText: "未履行" });
    expect(going.opened.state).toBe("demanded");
  });

  it("ACL-43a is not done by night or on a statutory holiday, unless it is urgent and said why", () => {
    expect(executing(at("2024-09-25", "21:30", "22:30"))).toEqual(["ACL-43a"]);
    expect(executing(at("2024-09-25", "05:30", "07:00"))).toEqual(["ACL-43a"]);
    expect(executing(at("2024-10-02", "10:00", "11:00"))).toEqual(["ACL-43a"]);
    const night: Values = { ...EXECUTION, ...at("2024-09-25", "22:30", "23:00"), urgentNow: true };
    expect(after(TO_DECIDED).refused(OFFICER, "execute", night).code).toBe("field.invalid");
    after(TO_DECIDED)
      .on("2024-09-26")
      .do(OFFICER, "execute", { ...night, urgentReason: "即将坍塌" });
    // A make-up Sunday is a working day; an ordinary Saturday is no holiday unless the place spares it.
    after(TO_DECIDED)
      .on("2024-10-08")
      .do(OFFICER, "execute", { ...EXECUTION, ...at("2024-09-29", "10:00", "11:00") });
    const saturday: Values = { ...EXECUTION, ...at("2024-09-21", "10:00", "11:00") };
    after(TO_DECIDED).on("2024-09-23").do(OFFICER, "execute", saturday);
    const sparing = after(TO_DECIDED, { settings: { spareWeekends: true } }).on("2024-09-23");
    expect(sparing.refusedBy(OFFICER, "execute", saturday)).toEqual(["ACL-43a"]);
  });

  it("ACL-43b never cuts off a household's water, power, heat or gas", () => {
    expect(executing({ utilitiesKept: false })).toEqual(["ACL-43b"]);
    const ways = Object.values(coerciveExecution.fields["method"]?.options ?? {}).join();
    expect(ways).not.toMatch(/停止供/);
  });

  it("ACL-45 tells the rate of a surcharge, and never adds more than was owed", () => {
    const owing = after([started(MONEY)]);
    expect(owing.refusedBy(OFFICER, "addSurcharge", { ...surcharge, surcharge: 10_001 })).toEqual(["ACL-45"]);
    expect(owing.refusedBy(OFFICER, "addSurcharge", { ...surcharge, surchargeTold: false })).toEqual(["ACL-45"]);
    expect(owing.refusedBy(OFFICER, "addSurcharge", { ...surcharge, surchargeFrom: "2024-08-20" })).toEqual(["ACL-45"]);
    owing.do(OFFICER, "addSurcharge", { ...surcharge, surcharge: 10_000 });
    expect(after([started()]).refusedBy(OFFICER, "addSurcharge", surcharge)).toContain("ACL-45");
  });

  it("ACL-46 takes money by force only when the surcharge has run for more than thirty days", () => {
    const going = after([started(MONEY)]);
    going.do(OFFICER, "addSurcharge", surcharge).approve(...HEAD);
    going.do(OFFICER, "demand", DEMAND).do(OFFICER, "serve", { instrument: "coercion-demand", way: "直接送达" });
    going.on("2024-09-18").do(OFFICER, "submitReview", { decisionReason: "逾期", decisionLaw: "依据" });
    going.do("legal-reviewer", "review", { reviewOpinion: "agree", reviewText: "同意" });
    expect(going.due("surchargePeriod").on).toBe("2024-09-20");
    expect(deciding(going.on("2024-09-20"))).toEqual(["ACL-46"]);
    going.on("2024-09-21").do(OFFICER, "decide", DECISION);
  });

  it("ACL-46 goes to the court where the office has no power, the demand carried along", () => {
    const going = after([started({ ...MONEY, method: "surcharge", authority: "none" }), demanded, served]);
    going.do(OFFICER, "toCourt", { decidedOn: "2024-08-01", closingText: "转申请" });
    expect(going.effects.find(({ kind }) => kind === "open")).toMatchObject({
      procedure: "court-enforcement",
      values: { principal: 10_000, demandServedOn: "2024-09-03", decisionServedOn: "2024-08-02" },
    });
  });

  it("TSY-12 has a decision to compel reviewed by somebody who did not handle it", () => {
    const unreviewed = after([started(), demanded, served]).on("2024-09-18");
    expect(deciding(unreviewed)).toEqual(["TSY-12"]);
    const trusting = after([started(), demanded, served], { settings: { reviewCompulsion: false } }).on("2024-09-18");
    trusting.do(OFFICER, "decide", DECISION);
  });
});

describe("代履行", () => {
  const asked = (): Walk =>
    after([started({ method: "substitute", authority: "none" }), demanded, served]).on("2024-09-18");
  const performing = (more: Values = {}): string[] => {
    const { completion: _, ...values } = SUBSTITUTION;
    return after([...TO_SUBSTITUTE, ...demandedAgain])
      .on("2024-09-29")
      .refusedBy(OFFICER, "performSubstitute", { ...values, ...more });
  };

  it("ACL-50 is for clearing and restoring, asked for in vain, where traffic, environment or resources suffer", () => {
    expect(
      after([started(), demanded, served]).on("2024-09-18").refusedBy(OFFICER, "decideSubstitute", SUBSTITUTE),
    ).toEqual(["ACL-50"]);
    const early = asked().on("2024-09-13");
    expect(early.refusedBy(OFFICER, "decideSubstitute", SUBSTITUTE)).toContain("ACL-35");
    expect(asked().refused(OFFICER, "decideSubstitute", { ...SUBSTITUTE, harm: null }).code).toBe("field.invalid");
    expect(asked().refusedBy(OFFICER, "decideSubstitute", { ...SUBSTITUTE, performerFree: false })).toEqual(["ACL-50"]);
  });

  it("ACL-51a serves a decision with reason, way, day, object, budget and performer", () => {
    expect(coerciveExecution.instruments["substitute-decision"]?.needs.map(({ path }) => path)).toEqual([
      "offender.name",
      "offender.address",
      "decisionReason",
      "decisionLaw",
      "substituteWay",
      "substituteOn",
      "substituteObject",
      "substituteBudget",
      "performer",
    ]);
    const unserved = after(TO_SUBSTITUTE.slice(0, -1));
    expect(unserved.refusedBy(OFFICER, "demandSubstitute", { substituteOn: "2024-09-27" })).toContain("ACL-51a");
  });

  it("ACL-51b asks once more three days before, and stops when the party performs", () => {
    const going = after(TO_SUBSTITUTE).on("2024-09-24");
    expect(going.refusedBy(OFFICER, "demandSubstitute", { substituteOn: "2024-09-27" })).toEqual(["ACL-51b"]);
    going.do(OFFICER, "demandSubstitute", { substituteOn: "2024-09-30" });
    const stopped = after([...TO_SUBSTITUTE, ...demandedAgain]);
    stopped.do(OFFICER, "perform", { performedOn: "2024-09-19", performedText: "已清除" });
    expect(stopped.refused(OFFICER, "performSubstitute", SUBSTITUTION).code).toBe("act.notOpen");
  });

  it("ACL-51c is watched, peaceful, signed for and charged at cost", () => {
    expect(performing({ supervised: false })).toEqual(["ACL-51c"]);
    expect(performing({ peaceful: false })).toEqual(["ACL-51c"]);
    expect(performing(at("2024-09-28", "22:30", "23:00"))).toEqual(["ACL-43a"]);
  });

  it("ACL-52 clears roads and waters at once where the party cannot, and tells an absent party afterwards", () => {
    const cleared = walk(coerciveExecution).on("2024-09-02").do(OFFICER, "clearAtOnce", CLEARING);
    expect(cleared.due("notifyCleared").at).toBe("2024-09-03T01:30:00.000Z");
    expect(cleared.refusedBy(OFFICER, "settleCleared", { performedText: "已处理" })).toEqual(["ACL-52"]);
    cleared.do(OFFICER, "notifyCleared", { offender: BUILDER, notifiedHow: "电话" });
    expect(cleared.opened.instruments.at(-1)?.instrument).toBe("clearing-notice");
    cleared.do(OFFICER, "settleCleared", { performedText: "已处理" });
    const present = walk(coerciveExecution)
      .on("2024-09-02")
      .do(OFFICER, "clearAtOnce", { ...CLEARING, partyOnSite: true });
    expect(present.opened.clocks["notifyCleared"]).toBeUndefined();
  });
});
