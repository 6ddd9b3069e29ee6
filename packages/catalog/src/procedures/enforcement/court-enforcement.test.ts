import { describe, expect, it } from "vitest";
import {
  APPLICATION,
  courtEnforcementPaths,
  declined,
  DEMAND,
  started,
  TO_APPLY,
  TO_EXECUTE,
  TO_SUBMITTED,
} from "../../testing/paths/enforcement/court-enforcement.ts";
import { HEAD, OFFICER } from "../../testing/paths/enforcement/compulsion.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { walk, type Values, type Walk } from "../../testing/street.ts";
import { walked } from "../../testing/walked.ts";
import { courtEnforcement } from "./court-enforcement.ts";

walked(courtEnforcement, courtEnforcementPaths);

const after = (steps: readonly Step[]): Walk => walkPath(courtEnforcement, { title: "申请法院执行", steps });
const waiting = (more: Values = {}): Walk => after([started(more)]);
const ready = (): Walk => after(TO_APPLY);
const applying = (going: Walk, more: Values = {}): string[] =>
  going.refusedBy(OFFICER, "apply", { ...APPLICATION, ...more });
const reviewing = (): Walk =>
  after(TO_SUBMITTED).on("2025-04-02").do("case-clerk", "courtAccepts", { acceptedOn: "2025-04-01" });

describe("申请人民法院强制执行", () => {
  it("ACL-53 applies within three months of the end of the terms for remedies, and not before", () => {
    const going = waiting().on("2024-12-02");
    expect(going.due("suitPeriod").on).toBe("2025-03-03");
    expect(applying(going, { submittedOn: "2024-12-02" })).toContain("ACL-53");
    const over = ready();
    expect(over.due("application").on).toBe("2025-06-03");
    const late = over.on("2025-06-04");
    expect(applying(late, { submittedOn: "2025-06-04" })).toEqual(["ACL-53"]);
    late.do(OFFICER, "apply", { ...APPLICATION, submittedOn: "2025-06-04", lateReason: "当事人下落不明" });
  });

  it("ACL-53 takes over what has gone before: a remedy ended elsewhere, but no date out of thin air", () => {
    const taken = (more: Values): string[] =>
      walk(courtEnforcement)
        .on("2024-12-02")
        .refusedBy(OFFICER, "start", { ...TO_EXECUTE, remedyEndedOn: "2024-11-20", ...more });
    expect(taken({})).toEqual(["ACL-53", "ACL-53x"]);
    const upheld: Values = { ...TO_EXECUTE, remedyEndedOn: "2024-11-20", remedyResult: "upheld" };
    const going = walk(courtEnforcement).on("2024-12-02").do(OFFICER, "start", upheld);
    expect(going.due("earlierApplication").on).toBe("2025-02-20");
    expect(going.opened.clocks["suitPeriod"]).toBeUndefined();
    expect(applying(going.on("2025-02-21"), { submittedOn: "2025-02-21" })).toEqual(["ACL-54", "ACL-53"]);
  });

  it("ACL-53x counts sixty days where reconsideration comes first", () => {
    expect(waiting({ remedyRule: "reconsiderationFirst" }).due("reconsiderationPeriod").on).toBe("2024-11-04");
  });

  it("APL-72c waits for the end of a deferral", () => {
    const deferred = after([started({ deferredUntil: "2025-04-30" }), ...TO_APPLY.slice(1)]);
    expect(applying(deferred.on("2025-03-28"))).toEqual(["APL-72c"]);
    expect(deferred.due("application").on).toBe("2025-07-30");
  });

  it("ACL-54 asks the party first, and waits ten working days from service", () => {
    const undemanded = waiting().on("2025-03-04").expire("suitPeriod");
    expect(applying(undemanded, { submittedOn: "2025-03-04" })).toEqual(["ACL-54"]);
    const demanded = undemanded.do(OFFICER, "demand", DEMAND);
    demanded.do(OFFICER, "serve", { instrument: "court-demand", way: "直接送达", receiver: "本人" });
    expect(demanded.due("demandPeriod").on).toBe("2025-03-18");
    expect(applying(demanded.on("2025-03-18"), { submittedOn: "2025-03-18" })).toEqual(["ACL-54"]);
    demanded.on("2025-03-19").do(OFFICER, "apply", { ...APPLICATION, submittedOn: "2025-03-19" });
  });

  it("ACL-55 brings the application signed by the head, and its enclosures", () => {
    expect(
      ready()
        .on("2025-03-28")
        .refused(OFFICER, "apply", { ...APPLICATION, subjectFile: null }).code,
    ).toBe("field.invalid");
    const going = ready().on("2025-03-28").do(OFFICER, "apply", APPLICATION);
    expect(going.opened.state).toBe("waiting");
    expect(going.refused("squad-leader", "approve").code).toBe("approval.notYours");
    going.approve(...HEAD);
    expect(going.opened.instruments.at(-1)).toMatchObject({
      instrument: "court-application",
      number: "南汇强执申字〔2025〕1号",
    });
  });

  it("ACL-56 is accepted in five working days; a refusal to accept is objected to within fifteen days", () => {
    expect(after(TO_SUBMITTED).due("acceptance").on).toBe("2025-04-07");
    const refused = after([...TO_SUBMITTED, declined]);
    expect(refused.due("declineObjection").on).toBe("2025-04-17");
    const objection: Values = { objection: "有误", objectedOn: "2025-04-18" };
    expect(refused.on("2025-04-18").refusedBy("litigation-clerk", "objectToDecline", objection)).toEqual(["ACL-56"]);
    const objected = refused
      .on("2025-04-16")
      .do("litigation-clerk", "objectToDecline", { ...objection, objectedOn: "2025-04-16" });
    expect(objected.due("higherAcceptance").on).toBe("2025-05-06");
  });

  it("ACL-57 is ruled on in seven working days of acceptance", () => {
    expect(reviewing().due("writtenReview").on).toBe("2025-04-11");
  });

  it("ACL-58 is heard and ruled on in thirty days; a refusal is objected to within fifteen days of receipt", () => {
    const heard = reviewing().do("case-clerk", "courtHears", { hearingReason: "明显缺乏事实根据" });
    expect(heard.due("hearingReview").on).toBe("2025-05-06");
    expect(heard.opened.clocks["writtenReview"]?.stopped?.by).toBe("act");
    const refused = heard.on("2025-04-28").do("case-clerk", "rule", {
      ruling: "refused",
      rulingOn: "2025-04-25",
      rulingReceivedOn: "2025-04-28",
      rulingText: "不予执行",
    });
    expect(refused.due("refusalObjection").on).toBe("2025-05-13");
    const objection: Values = { objection: "有误", objectedOn: "2025-05-14" };
    expect(refused.on("2025-05-14").refusedBy("litigation-clerk", "objectToRefusal", objection)).toEqual(["ACL-58"]);
    const objected = refused
      .on("2025-05-12")
      .do("litigation-clerk", "objectToRefusal", { ...objection, objectedOn: "2025-05-12" });
    expect(objected.due("higherRefusal").on).toBe("2025-06-11");
  });

  it("ACL-59 asks for execution at once only for public safety, and has it in five working days of the ruling", () => {
    const urgent = ready().on("2025-03-28");
    expect(urgent.refused(OFFICER, "apply", { ...APPLICATION, urgent: true }).code).toBe("field.invalid");
    urgent.do(OFFICER, "apply", { ...APPLICATION, urgent: true, urgentReason: "危及公共安全" }).approve(...HEAD);
    urgent.on("2025-03-31").do("case-clerk", "courtAccepts", { acceptedOn: "2025-03-31" });
    urgent.do("case-clerk", "rule", {
      ruling: "granted",
      rulingOn: "2025-03-31",
      rulingReceivedOn: "2025-03-31",
      rulingText: "立即执行",
    });
    expect(urgent.due("urgentExecution").on).toBe("2025-04-08");
  });

  it("ACL-60 pays no fee to apply, and the costs are the debtor's", () => {
    expect(applying(ready().on("2025-03-28"), { courtFee: 50 })).toEqual(["ACL-60"]);
    const executing = reviewing().on("2025-04-10").do("case-clerk", "rule", {
      ruling: "granted",
      rulingOn: "2025-04-09",
      rulingReceivedOn: "2025-04-10",
      rulingText: "准予",
    });
    const done: Values = { result: "executed", executedOn: "2025-04-10", executionText: "划拨", costs: 80 };
    expect(executing.refusedBy("case-clerk", "recordResult", { ...done, costsFromOffender: false })).toEqual([
      "ACL-60",
    ]);
    executing.do("case-clerk", "recordResult", { ...done, costsFromOffender: true });
  });

  it("tells the penalty it came from how it ended", () => {
    const going = walk(courtEnforcement).on("2024-09-10").do(OFFICER, "start", TO_EXECUTE);
    const origin = { matter: "m1", procedure: "ordinary-penalty", kind: "origin" } as const;
    going.matter = { ...going.opened, links: [origin] };
    going.do("case-clerk", "perform", { executedOn: "2024-09-10", executionText: "已缴清。" });
    expect(going.effects.filter(({ kind }) => kind === "report")).toMatchObject([
      { matter: "m1", act: "courtEnds", values: { courtText: "已缴清。" } },
    ]);
  });
});
