import { expect, it } from "vitest";

import { errands, rulesOf } from "./errand.ts";
import type { Errand } from "./errand.ts";

const errand = errands();

const YEAR = ["2024-01-01", "2024-12-31"] as const;
const COMPANY = {
  kind: "organisation",
  name: "万源建材有限公司",
  idNumber: "91350100M000100Y43",
  address: "万源路2号",
  representative: "李四",
};

/** The discretion table of building without a permit, in force from the beginning of the year. */
async function tableInForce(e: Errand): Promise<void> {
  await e.open("legal-reviewer", "discretion-table", {
    cause: "GH01",
    law: "城乡规划法第六十四条",
    lawFrom: 500,
    lawTo: 100_000,
    maker: "city",
    document: "市城管行政处罚裁量基准",
    publishedOn: "2023-12-01",
    measure: "违法建设面积（平方米）",
    grades: [
      { step: "light", condition: "不足20平方米", most: 20, fineFrom: 500, fineTo: 1000, standard: "500—1000元" },
      { step: "general", condition: "20平方米以上", least: 20, fineFrom: 1000, fineTo: 3000, standard: "1000—3000元" },
    ],
    validFrom: "2024-01-01",
  });
}

async function filed(e: Errand): Promise<string> {
  const officers = [e.account("enforcement-officer"), e.account("enforcement-officer-2")];
  const id = await e.open("enforcement-officer", "ordinary-penalty", {
    source: "patrol",
    clue: "巡查发现擅自搭建。",
    foundOn: "2024-03-04",
  });
  const filing = {
    offender: COMPANY,
    cause: "GH01",
    occurredAt: "2024-03-01T01:00:00.000Z",
    place: { text: "万源路2号", unit: e.unit("c1") },
    initialEvidence: "现场照片。",
    evidence: [await e.exhibit("enforcement-officer")],
    jurisdiction: "违法行为发生在本街道，省赋权清单。",
    finedBefore: "no",
    filingOpinion: "建议立案。",
    officers,
    powerSource: "devolved",
    inNameOf: "street",
  };
  const alone = await e.refused("enforcement-officer", id, "file", { ...filing, officers: officers.slice(0, 1) });
  expect(rulesOf(alone)).toContain("APL-42");
  await e.act("enforcement-officer", id, "file", filing, ["squad-leader", "org-head"]);
  return id;
}

async function told(e: Errand, id: string): Promise<void> {
  const me = "enforcement-officer";
  const officers = [e.account(me), e.account("enforcement-officer-2")];
  await e.on("2024-03-06").act(me, id, "recordScene", {
    officers,
    identityShown: true,
    sceneAt: "2024-03-06T01:00:00.000Z",
    place: { text: "万源路2号", unit: e.unit("c1") },
    sceneText: "搭建房屋一处。",
    recording: "full",
    signing: "signed",
    records: [await e.exhibit(me, "record")],
  });
  const order = { officers, correction: "拆除", correctionLaw: "城乡规划法第六十四条", correctBy: "2024-03-12" };
  await e.act(me, id, "orderCorrection", order);
  const conclusion = {
    course: "经现场检查。",
    facts: "擅自搭建三十平方米。",
    evidenceList: [{ kind: "record", name: "现场检查笔录", proves: "违法事实", verified: true }],
    brokenLaw: "城乡规划法第四十条",
    penaltyLaw: "城乡规划法第六十四条",
    measure: 30,
    discretionStep: "light",
    discretionReason: "按面积确定阶次",
    conclusion: "punish",
    conclusionReason: "事实清楚。",
    complexOrMajor: false,
  };
  // The table in force makes thirty square metres an ordinary case, and says so while the form is filled in.
  const about = { matter: id, act: "conclude", values: conclusion };
  expect(await e.ask(me, "POST", "/api/acts/check", about)).toMatchObject({
    body: { proposals: { discretionStep: { value: "general" } } },
  });
  expect(rulesOf(await e.on("2024-03-13").refused(me, id, "conclude", conclusion))).toContain("DIS-06");
  await e.act(me, id, "conclude", { ...conclusion, discretionStep: "general" }, ["squad-leader"]);
  const offer = (await e.view(me, id)).offers.find(({ act }) => act === "notify");
  expect(offer?.proposals["proposedFine"]).toMatchObject({ from: 1000, to: 3000 });
  await e.act(me, id, "notify", {
    proposedSanctions: ["fine"],
    proposedFine: 2000,
    proposedText: "罚款二千元。",
    hearingRight: false,
    contactPerson: "王五",
    contactPhone: "13800000000",
  });
  await e.act(me, id, "serve", { instrument: "penalty-notice", way: "直接送达", receiver: "李四" });
}

it("an ordinary case: within the discretion table, heard, decided, paid in two parts with a surcharge between, published, counted", async () => {
  const e = await errand("2024-03-04");
  const me = "enforcement-officer";
  await tableInForce(e);
  const id = await filed(e);
  await told(e, id);
  expect(rulesOf(await e.refused(me, id, "proceed"))).toContain("APL-62");
  await e.on("2024-03-22").act(me, id, "proceed");
  const decision = {
    officers: [e.account(me), e.account("enforcement-officer-2")],
    sanctions: ["fine"],
    fine: 900,
    sanctionText: "罚款。",
    performBy: "自收到决定书之日起十五日内缴纳",
    discretionStep: "general",
    discretionReason: "按面积确定阶次",
    publicity: "publish",
  };
  expect(rulesOf(await e.refused(me, id, "punish", decision))).toContain("DIS-06");
  expect(rulesOf(await e.refused(me, id, "punish", { ...decision, fine: 2500 }))).toContain("APL-45");
  await e.act(me, id, "punish", { ...decision, fine: 2000 }, ["deputy-head"]);
  await e.act(me, id, "serve", { instrument: "penalty-decision", way: "直接送达", receiver: "李四" });
  expect(await e.printed(me, id, "penalty-decision")).toContain("贰仟元整");
  expect(await e.publishAll("case-clerk", id)).toBe(1);

  // Served on Friday 22 March: fifteen days end on Saturday 6 April, a holiday, and roll to Sunday the 7th, a working day.
  const due = (await e.view(me, id)).clocks.find((clock) => clock.id === "pay");
  expect(due?.dueOn).toBe("2024-04-07");
  await e.on("2024-04-01").act("finance-clerk", id, "pay", {
    paidOn: "2024-04-01",
    paidAmount: 500,
    payWay: "bank",
    receiptNumber: "B1",
  });
  await e.on("2024-04-12").sweep();
  const late = (await e.view(me, id)).offers.find(({ act }) => act === "addSurcharge");
  expect(late?.proposals["surcharge"]).toMatchObject({ to: 300 });
  expect(rulesOf(await e.refused(me, id, "addSurcharge", { surcharge: 301 }))).toContain("APL-72a");
  await e.act(me, id, "addSurcharge", { surcharge: 300 }, ["org-head"]);
  expect(await e.printed(me, id, "surcharge-decision")).toContain("叁佰元整");
  const figures = async (indicator: string) => (await e.figure("org-head", indicator, ...YEAR)).value;
  expect(await figures("CFP-07")).toBe(500);
  await e.on("2024-04-15").act("finance-clerk", id, "pay", {
    paidOn: "2024-04-15",
    paidAmount: 1500,
    payWay: "electronic",
    receiptNumber: "B2",
  });
  const close = { closingKind: "executed", closingReason: "罚款缴清。" };
  await e.act(me, id, "close", close, ["deputy-head"]);
  const seen = await e.view("org-head", id);
  expect(seen.outcome?.id).toBe("executed");
  expect(seen.instruments.map(({ instrument }) => instrument)).toContain("scene-record");
  expect([await figures("CFP-01"), await figures("CFP-03"), await figures("CFP-05")]).toEqual([1, 1, 2000]);
  // Each payment on its own day: one before the middle of April, one on it.
  expect(await e.figure("org-head", "CFP-07", "2024-01-01", "2024-04-14")).toMatchObject({ value: 500 });
  expect(await figures("CFP-07")).toBe(2000);
  expect(await e.figure("org-head", "D-03", ...YEAR)).toMatchObject({ printed: "100%" });
});

it("a penalty on the spot: too much is refused, the rest decided, collected, remitted and counted; a first offence is taught", async () => {
  const e = await errand("2024-03-04");
  const me = "enforcement-officer";
  const officers = [e.account(me), e.account("enforcement-officer-2")];
  const evidence = [await e.exhibit(me)];
  const place = { text: "万源路口", unit: e.unit("c1") };
  const start = { officers, identityShown: true, place, occurredAt: "2024-03-04T01:00:00.000Z", entry: "supervision" };
  const offender = { kind: "citizen", name: "张三", idNumber: "11010519491231002X", address: "万源路1号" };
  const id = await e.open(me, "simple-penalty", start);
  const decision = {
    officers,
    offender,
    cause: "SR01",
    occurredAt: "2024-03-04T01:00:00.000Z",
    place,
    facts: "在人行道摆摊。",
    brokenLaw: "市容条例",
    penaltyLaw: "市容条例",
    discretionStep: "general",
    told: true,
    defence: "无",
    evidence,
    powerSource: "devolved",
    inNameOf: "street",
    sanction: "fine",
    fine: 300,
    collection: "cash",
    signing: "signed",
    publicity: "publish",
  };
  const refusal = await e.refused(me, id, "decide", decision);
  expect(rulesOf(refusal)).toContain("APL-51a");
  expect(refusal.failures?.[0]?.says).toContain("请转普通程序");
  await e.act(me, id, "decide", { ...decision, fine: 100 });
  await e.act(me, id, "serve", { instrument: "on-the-spot-decision", way: "直接送达", receiver: "张三" });
  expect(await e.printed(me, id, "on-the-spot-decision")).toContain("先向");
  await e.act(me, id, "collectOnSpot", {
    cashGround: "small",
    receiptNumber: "A1",
    collectedOn: "2024-03-04",
    paidOn: "2024-03-04",
    paidAmount: 100,
  });
  await e.act("squad-leader", id, "fileRecord");
  expect(rulesOf(await e.refused("squad-leader", id, "close"))).toContain("APL-71b");
  await e.on("2024-03-05").act(me, id, "remit", { remittedOn: "2024-03-05" });
  await e.act("finance-clerk", id, "bank", { bankedOn: "2024-03-05" });
  expect(await e.publishAll("case-clerk", id)).toBe(1);
  await e.act("squad-leader", id, "close");

  const first = await e.open(me, "simple-penalty", { ...start, occurredAt: "2024-03-05T01:00:00.000Z" });
  const taught = { offender, cause: "SR01", facts: "摆摊。", education: "已教育。", closingReason: "当场改正" };
  const harmful = { ...taught, timelyCorrected: true, harm: "slight", priorRecords: 1 };
  expect(rulesOf(await e.refused(me, first, "educate", harmful))).toContain("APL-33b");
  await e.act(me, first, "educate", { ...taught, timelyCorrected: true, harm: "none" });
  expect(await e.printed(me, first, "education-record")).toContain("已教育");

  const figure = async (indicator: string) => (await e.figure("org-head", indicator, ...YEAR)).value;
  expect([await figure("CFJ-01"), await figure("CFJ-02"), await figure("CFJ-03"), await figure("CFP-07")]).toEqual([
    1, 100, 1, 100,
  ]);
});
