import { describe, expect, it } from "vitest";
import type { Definition } from "../definition/definition.ts";
import { APPLICANT, CALENDAR, checked, Office, PERMIT, SYSTEM } from "../../test/office.ts";
import { awaited } from "./awaited.ts";
import { replay } from "./evolve.ts";
import { facetsOf } from "./facets.ts";
import { offered } from "./offered.ts";

describe("acts", () => {
  it("opens a matter with its title, number, handler and task", () => {
    const office = new Office();
    const matter = office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
    expect(matter).toMatchObject({
      state: "received",
      title: "张三 堆料",
      handler: "wang",
      numbers: { matter: "南汇占〔2024〕1号" },
    });
    expect(awaited(PERMIT, matter)).toMatchObject([{ account: "wang", acts: ["accept"], title: "受理" }]);
  });

  it("names every field that is missing or wrong, and those it does not ask for", () => {
    const refusal = new Office().refused("wang", "apply", { purpose: "", fee: 3 });
    expect(refusal.code).toBe("field.invalid");
    expect(refusal.failures.map((f) => f.path)).toEqual(["fee", "applicant", "purpose"]);
  });

  it("refuses an act of another state and says what is open now", () => {
    const office = new Office();
    office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
    const refusal = office.refused("wang", "decide", { verdict: "grant" });
    expect(refusal).toMatchObject({ code: "act.notOpen", openNow: [{ act: "accept", title: "受理" }] });
    expect(refusal.message).toContain("已收件");
  });

  it("refuses who is not concerned", () => {
    const office = new Office();
    office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
    expect(office.refused("li", "accept").code).toBe("act.notYours");
  });

  it("APL-42 refuses a check by one certified officer and one without a certificate, with the article", () => {
    const office = new Office();
    office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
    office.do("wang", "accept");
    const refusal = office.refused("wang", "check", { officers: ["wang", "zhao"] });
    expect(refusal.code).toBe("requirement.failed");
    expect(refusal.failures[0]?.says).toContain("持证");
    expect(refusal.failures[0]?.basis[0]?.cite).toBe("行政处罚法第六十条");
  });

  it("refuses an instrument with a missing value", () => {
    const refusal = checked().refused("wang", "decide", { verdict: "grant" });
    expect(refusal).toMatchObject({
      code: "instrument.incomplete",
      failures: [{ path: "days", says: "《许可决定书》缺少“天数”" }],
    });
  });

  it("refuses a command judged on an older revision", () => {
    expect(checked().refused("wang", "charge", { fee: 5 }, { expectedRevision: 1 }).code).toBe("revision.conflict");
  });

  it("lets nobody but imports say when an act took effect", () => {
    expect(checked().refused("wang", "charge", { fee: 5 }, { effectiveAt: "2024-09-01T01:00:00.000Z" }).code).toBe(
      "date.invalid",
    );
  });
});

describe("approval", () => {
  it("takes effect only after its chain, in order, and the branch decides the state", () => {
    const office = checked();
    office.do("wang", "decide", { verdict: "grant", days: 10 }, "材料齐全");
    expect(office.matter?.state).toBe("checked");
    expect(office.refused("head", "approve").code).toBe("approval.notYours");
    office.do("chief", "approve");
    const matter = office.do("head", "approve", {}, "准予");
    expect(office.entries.slice(-2).map((e) => e.words)).toEqual(["准予", "材料齐全"]);
    expect(matter).toMatchObject({ state: "granted", outcome: "granted", values: { days: 10 } });
    expect(matter.pending).toBeUndefined();
    expect(matter.instruments[0]?.instrument).toBe("licence");
    expect(matter.instruments[0]?.number).toMatch(/^南汇许〔2024〕\d{3}号$/);
    expect(matter.publications).toHaveLength(1);
  });

  it("会签 asks every holder, and one refusal ends it", () => {
    const office = checked();
    office.do("wang", "decide", { verdict: "grant", days: 40 });
    office.do("chief", "approve");
    office.do("d1", "approve");
    expect(office.matter?.pending?.step).toBe(1);
    expect(office.refused("d1", "approve").code).toBe("approval.notYours");
    const matter = office.do("d2", "refuse", {}, "期限过长");
    expect(matter.pending).toBeUndefined();
    expect(matter.state).toBe("checked");
  });

  it("goes back to an earlier step or to the asker, who may resubmit with other values", () => {
    const office = checked();
    office.do("wang", "decide", { verdict: "grant", days: 10 });
    office.do("chief", "approve");
    office.do("head", "sendBack", { step: 0 }, "请核对天数");
    expect(office.matter?.pending?.step).toBe(0);
    office.do("chief", "sendBack", { step: -1 }, "改为五天");
    expect(awaited(PERMIT, office.matter!)).toMatchObject([{ account: "wang", acts: ["decide", "recall"] }]);
    office.do("wang", "decide", { verdict: "grant", days: 5 });
    expect(office.matter?.pending).toMatchObject({ step: 0, values: { days: 5 } });
  });

  it("adds a signer before, beside and after, hands over, and takes one out", () => {
    const office = checked();
    office.do("wang", "decide", { verdict: "grant", days: 10 });
    office.do("chief", "addSigner", { account: "d1", where: "before" });
    expect(office.refused("chief", "approve").code).toBe("approval.notYours");
    office.do("d1", "approve");
    office.do("chief", "addSigner", { account: "d2", where: "beside" });
    office.do("chief", "removeSigner", { account: "d2" });
    office.do("chief", "handOver", { to: "d2" });
    office.do("d2", "addSigner", { account: "li", where: "after" });
    office.do("d2", "approve");
    office.do("li", "approve");
    expect(office.do("head", "approve").state).toBe("granted");
  });

  it("cannot be signed by who asked, nor by who took part in an act it must be apart from", () => {
    const office = new Office();
    office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
    office.do("wang", "accept");
    office.do("wang", "check", { officers: ["wang", "head"] });
    office.do("wang", "decide", { verdict: "refuse" });
    office.do("chief", "approve");
    expect(office.refused("head", "approve").code).toBe("approval.notYours");
    expect(office.do("head2", "approve")).toMatchObject({ state: "ended", outcome: "refused", closedOn: "2024-09-02" });
  });

  it("is recalled by its asker until somebody has spoken", () => {
    const office = checked();
    office.do("wang", "decide", { verdict: "refuse" });
    expect(office.do("wang", "recall").pending).toBeUndefined();
    office.do("wang", "decide", { verdict: "refuse" });
    office.do("chief", "approve");
    expect(office.refused("wang", "recall").code).toBe("approval.pending");
  });

  it("extends a limit with the consent it needs, once, and before it passes", () => {
    const office = checked();
    office.do("wang", "extend", { clock: "decide" }, "案情复杂");
    office.do("head", "approve");
    expect(office.matter?.clocks["decide"]?.extensions).toEqual([{ n: 10, unit: "workday", on: "2024-09-02" }]);
    expect(office.refused("wang", "extend", { clock: "decide" }).message).toContain("最多延长1次");
    const late = checked().at("2024-12-02T01:00:00.000Z");
    expect(late.refused("wang", "extend", { clock: "decide" }).message).toContain("届满前");
  });
});

describe("universal acts", () => {
  it("returns to a state passed through: what followed must be done again, issued instruments stay", () => {
    const office = checked();
    const matter = office.do("chief", "return", { state: "accepted" }, "照片不清");
    expect(matter.state).toBe("accepted");
    expect(matter.done["check"]).toBeUndefined();
    expect(matter.done["accept"]).toHaveLength(1);
    expect(office.refused("chief", "return", { state: "granted" }).message).toContain("经过的环节");
  });

  it("withdraws the last move while nobody has acted on it", () => {
    const office = checked();
    expect(office.do("wang", "withdraw").state).toBe("accepted");
    office.do("wang", "check", { officers: ["wang", "li"] });
    office.do("chief", "note", {}, "抓紧");
    expect(office.refused("wang", "withdraw").message).toContain("已有人办理");
  });

  it("suspends and resumes: nothing is done meanwhile and its clock stands still", () => {
    const office = checked();
    office.do("wang", "suspend", {}, "等待鉴定");
    expect(office.refused("wang", "charge", { fee: 1 }).code).toBe("matter.suspended");
    expect(awaited(PERMIT, office.matter!)).toEqual([]);
    const matter = office.at("2024-09-12T01:00:00.000Z").do("wang", "resume");
    expect(matter.clocks["decide"]?.suspensions).toMatchObject([{ to: "2024-09-12T01:00:00.000Z" }]);
  });

  it("assigns, transfers, circulates, consults, urges, supervises, links and corrects", () => {
    const office = checked();
    expect(office.do("chief", "assign", { unit: "u2", handler: "li" })).toMatchObject({ unit: "u2", handler: "li" });
    office.do("li", "circulate", { accounts: ["d1"] });
    expect(awaited(PERMIT, office.matter!).map((t) => t.account)).toEqual(["li", "d1"]);
    office.do("d1", "read");
    office.do("li", "consult", { accounts: ["d2"] }, "是否合规");
    expect(office.do("d2", "advise", {}, "合规").rounds[1]?.readers[0]?.words).toBe("合规");
    expect(office.do("wang", "urge").urged).toBe(1);
    expect(office.do("chief", "supervise", {}, "本周办结").supervised?.words).toBe("本周办结");
    expect(office.do("li", "link", { matter: "other" }).links).toMatchObject([{ matter: "other", kind: "related" }]);
    expect(office.do("li", "correct", { purpose: "施工" }, "笔误").title).toBe("张三 施工");
  });

  it("voids and merges out of every count, and reopens to where it stood", () => {
    const office = checked();
    expect(office.do("chief", "void", {}, "重复登记")).toMatchObject({ outcome: "void", closedOn: "2024-09-02" });
    expect(office.do("chief", "reopen", {}, "误作废")).toMatchObject({ state: "checked" });
    expect(office.matter?.closedOn).toBeUndefined();
    expect(office.do("chief", "merge", { into: "other" }, "同一事项")).toMatchObject({ outcome: "merged" });
  });
});

describe("a record", () => {
  it("is complete when it is registered, and can still be voided, once", () => {
    const visit: Definition = {
      ...PERMIT,
      kind: "record",
      initial: "ended",
      acts: Object.fromEntries(Object.entries(PERMIT.acts).filter(([, act]) => act.from === "new")),
    };
    const office = new Office(visit);
    office.do("wang", "apply", { applicant: APPLICANT, purpose: "堆料" });
    expect(office.matter?.closedOn).toBe("2024-09-02");
    expect(office.do("chief", "void", {}, "重复登记").outcome).toBe("void");
    expect(office.refused("chief", "void", {}, { words: "再次作废" }).code).toBe("matter.ended");
  });
});

describe("clocks", () => {
  it("start at service, run out, and the act they name is performed by the system, once", () => {
    const office = checked();
    office.do("wang", "decide", { verdict: "grant", days: 10 });
    office.do("chief", "approve");
    office.do("head", "approve");
    office
      .at("2024-09-03T01:00:00.000Z")
      .do("wang", "serve", { instrument: "licence", on: "2024-09-03", way: "直接送达" });
    expect(office.matter?.clocks["collect"]).toMatchObject({ from: "2024-09-03", length: { n: 30, unit: "day" } });
    expect(office.at("2024-10-02T01:00:00.000Z").refused(SYSTEM, "expire", { clock: "collect" }).message).toContain(
      "尚未届满",
    );
    const matter = office.at("2024-10-09T01:00:00.000Z").do(SYSTEM, "expire", { clock: "collect" });
    expect(matter).toMatchObject({ state: "ended", closedOn: "2024-10-09" });
    expect(office.refused(SYSTEM, "expire", { clock: "collect" }).code).toBe("requirement.failed");
  });

  it("only the system says that a limit ran out", () => {
    expect(checked().refused("wang", "expire", { clock: "decide" }).code).toBe("act.notYours");
  });
});

it("offers what can be done now and says why not the rest", () => {
  const office = checked();
  const offers = offered(PERMIT, office.matter, office.facts("wang"));
  expect(offers.filter((o) => o.primary).map((o) => o.act)).toEqual(["decide"]);
  office.do("wang", "decide", { verdict: "refuse" });
  const blocked = offered(PERMIT, office.matter, office.facts("wang")).find((o) => o.act === "charge");
  expect(blocked).toMatchObject({ ready: false, failures: [{ says: "“作出决定”正在审批" }] });
  expect(offered(PERMIT, office.matter, office.facts("chief")).find((o) => o.primary)?.act).toBe("approve");
});

it("gives its facets and replays to itself", () => {
  const office = checked();
  office.do("wang", "charge", { fee: 12.5 });
  expect(replay(office.entries)).toEqual(office.matter);
  expect(facetsOf(PERMIT, office.matter!, CALENDAR)).toMatchObject({
    party: "张三",
    amount: 12.5,
    filedOn: "2024-09-02",
    dueOn: "2024-09-30",
  });
});

it("counts a moment on its day in Beijing, not in Greenwich", () => {
  const fields = { ...PERMIT.fields, seenAt: { type: "datetime" as const, title: "发现时间" } };
  const office = checked();
  const matter = { ...office.matter!, values: { ...office.matter!.values, seenAt: "2024-09-02T17:30:00.000Z" } };
  const facets = facetsOf({ ...PERMIT, fields, facets: { occurredOn: "seenAt" } }, matter, CALENDAR);
  expect(facets.occurredOn).toBe("2024-09-03");
});
