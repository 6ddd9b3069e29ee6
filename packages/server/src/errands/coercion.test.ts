import { expect, it } from "vitest";

import { errands, rulesOf } from "./errand.ts";
import type { Errand } from "./errand.ts";

const errand = errands();

const figure = (e: Errand, indicator: string, year: string) =>
  e.figure("enforcement-head", indicator, `${year}-01-01`, `${year}-12-31`);
const twoOfficers = (e: Errand) => [e.account("enforcement-officer"), e.account("enforcement-officer-2")];
const builder = {
  kind: "organisation",
  name: "南汇建材有限公司",
  idNumber: "91350100M000100Y43",
  address: "万源路1号",
  representative: "王五",
};

/** Compulsion carried out as the law wants it: cards shown, rights told, record and film made. */
const onTheSpot = async (e: Errand) => ({
  officers: twoOfficers(e),
  identityShown: true,
  told: true,
  presence: "present",
  statementText: "无",
  sceneText: "人员、车辆到位，逐项清点后实施。",
  signing: "signed",
  sceneRecord: [await e.exhibit("enforcement-officer", "record")],
  recording: [await e.exhibit("enforcement-officer", "video")],
});

/** From the roof where somebody welds to the order to pull down, served. */
async function ordered(e: Errand): Promise<string> {
  const photo = [await e.exhibit("grid-worker", "far")];
  const id = await e.open("grid-worker", "illegal-construction", {
    source: "patrol",
    foundAt: "2024-09-02T01:00:00.000Z",
    place: { text: "万源路2号楼顶", unit: e.unit("c1") },
    progress: "underWay",
    stock: "new",
    description: "楼顶正在焊接钢架。",
    squad: e.unit("squad"),
    photos: photo,
  });
  const officer = "enforcement-officer";
  const officers = twoOfficers(e);
  const { clocks } = await e.view(officer, id);
  expect(clocks.find((clock) => clock.id === "arriveUnderWay")).toMatchObject({ dueOn: "2024-09-02" });
  await e.act(officer, id, "arrive", {
    officers,
    arrivedAt: "2024-09-02T02:00:00.000Z",
    sceneText: "钢架已成形。",
    progress: "underWay",
    photos: photo,
  });
  await e.act(officer, id, "orderStop", { officers, offender: builder, stopOrder: "停止焊接，撤出人员。" });
  expect(await e.printed(officer, id, "stop-construction-order")).toContain(
    "责令你（单位）自收到本通知书之时起停止建设",
  );
  const filing = {
    officers,
    builderKnown: true,
    offender: builder,
    cause: "GH01",
    occurredAt: "2024-09-02T01:00:00.000Z",
    use: "roof",
    structure: "钢结构",
    stock: "new",
    authority: "devolved",
    facts: "未取得建设工程规划许可证搭建房屋一间。",
  };
  expect(rulesOf(await e.refused(officer, id, "file", { ...filing, cause: "GH03" }))).toContain("POW-12");
  await e.act(officer, id, "file", filing, ["squad-leader", "deputy-head"]);
  await e.act(officer, id, "measure", {
    officers,
    measuredOn: "2024-09-02",
    measuredArea: 120,
    measureWay: "field",
    drawing: photo,
    evidence: photo,
  });
  await e.act(officer, id, "askPlanning", { planningOffice: "区规划局", planningQuestion: "能否改正。" });
  e.on("2024-09-10");
  await e.act(officer, id, "receivePlanning", {
    determination: "removable",
    determinationText: "无法采取改正措施消除影响。",
    determinationFile: photo,
    illegalArea: 100,
  });
  const order = { orderText: "拆除楼顶钢结构房屋一百平方米。", orderLaw: "《中华人民共和国城乡规划法》第六十四条" };
  await e.act(officer, id, "notify", { facts: "未经许可搭建。", ...order });
  await e.act(officer, id, "serve", { instrument: "demolition-prior-notice", way: "直接送达", receiver: "王五" });
  await e.act(officer, id, "submitReview");
  await e.act("legal-reviewer", id, "review", { reviewOpinion: "agree", reviewText: "程序合法。" });
  e.on("2024-09-20");
  await e.act(officer, id, "orderDemolition", { officers, ...order, demolishBy: "2024-10-08" }, ["org-head"]);
  e.on("2024-09-24");
  await e.act(officer, id, "serve", { instrument: "demolition-order", way: "留置送达", receiver: "王五" });
  return id;
}

it("an illegal roof from the first weld to rubble: announced, waited for, pulled down by day, counted", async () => {
  const e = await errand("2024-09-02");
  const officer = "enforcement-officer";
  await e.open("enforcement-head", "annual-target", {
    indicator: "WJ-04",
    indicatorTitle: "拆除违法建设面积",
    target: 200,
    measure: "㎡",
    setBy: "区综合行政执法局",
    setByKind: "district",
    document: "区执法〔2025〕1号",
    setOn: "2024-09-02",
    responsible: e.unit("squad"),
    validFrom: "2025-01-01",
    validTo: "2026-01-01",
  });
  const id = await ordered(e);
  const paper = await e.printed(officer, id, "demolition-order");
  for (const words of ["责令限期拆除决定书", "100", "六十日内", "六个月内"]) expect(paper).toContain(words);

  const photo = [await e.exhibit(officer, "photo")];
  const announcement = {
    announcedOn: "2024-10-10",
    announcePlaces: "现场、街道网站",
    selfDemolishBy: "2024-10-25",
    announcePhotos: photo,
  };
  e.on("2024-10-08");
  expect(rulesOf(await e.refused(officer, id, "announce", { ...announcement, announcedOn: "2024-10-08" }))).toContain(
    "ACL-44",
  );
  e.on("2024-10-10");
  await e.act(officer, id, "announce", announcement);
  expect(await e.publishAll("case-clerk", id)).toBe(1);

  const enforcement = {
    enforceWay: "own",
    necessity: "拒不拆除，钢架松动，有坠落危险。",
    remedyOverOn: "2025-03-24",
    mandate: photo,
  };
  e.on("2024-12-02");
  expect(rulesOf(await e.refused(officer, id, "enforce", enforcement))).toContain("ACL-44");
  e.on("2025-03-25");
  await e.sweep();
  expect(rulesOf(await e.refused(officer, id, "enforce", { ...enforcement, mandate: null }))).toContain("POW-12");
  await e.act(officer, id, "enforce", enforcement, ["org-head"]);
  await e.settle();

  const execution = await e.linked(officer, id, "coercive-execution");
  await e.act(officer, execution, "demand", { demandBy: "2025-04-08", demandWay: "自行拆除并清运。" });
  await e.act(officer, execution, "serve", { instrument: "coercion-demand", way: "直接送达", receiver: "王五" });
  await e.act(officer, execution, "submitReview", {
    decisionReason: "公告期满、救济期满，拒不拆除。",
    decisionLaw: "《中华人民共和国行政强制法》第四十四条",
  });
  await e.act("legal-reviewer", execution, "review", { reviewOpinion: "agree", reviewText: "同意。" });
  const decision = {
    officers: twoOfficers(e),
    decisionReason: "公告期满、救济期满，拒不拆除。",
    decisionLaw: "《中华人民共和国行政强制法》第四十四条",
    executeWay: "组织机械和人工拆除",
    executeOn: "2025-04-16",
    evasion: false,
  };
  expect(rulesOf(await e.refused(officer, execution, "decide", decision))).toContain("ACL-35");
  e.on("2025-04-09");
  await e.act(officer, execution, "decide", decision, ["org-head"]);
  await e.act(officer, execution, "serve", {
    instrument: "coercive-execution-decision",
    way: "直接送达",
    receiver: "王五",
  });
  expect(await e.printed(officer, execution, "coercive-execution-decision")).toContain("组织机械和人工拆除");
  const carriedOut = {
    ...(await onTheSpot(e)),
    place: { text: "万源路2号楼顶", unit: e.unit("c1") },
    executeFrom: "2025-04-16T01:00:00.000Z",
    executeTo: "2025-04-16T04:00:00.000Z",
    urgentNow: false,
    utilitiesKept: true,
    before: [await e.exhibit(officer, "before")],
    after: [await e.exhibit(officer, "after")],
    completion: "whole",
  };
  e.on("2025-05-06");
  const onHoliday = { executeFrom: "2025-05-01T02:00:00.000Z", executeTo: "2025-05-01T04:00:00.000Z" };
  expect(rulesOf(await e.refused(officer, execution, "execute", { ...carriedOut, ...onHoliday }))).toContain("ACL-43a");
  const cut = { ...carriedOut, utilitiesKept: false };
  expect(rulesOf(await e.refused(officer, execution, "execute", cut))).toContain("ACL-43b");
  await e.act(officer, execution, "execute", carriedOut);
  const demolition = {
    officers: twoOfficers(e),
    mode: "forced",
    demolishedOn: "2025-04-16",
    demolishedArea: 100,
    whole: true,
    before: [await e.exhibit(officer, "before")],
    after: [await e.exhibit(officer, "after")],
  };
  expect(rulesOf(await e.refused(officer, id, "recordDemolition", demolition))).toContain("ACL-37");
  await e.act(officer, execution, "close", { closingText: "已全部拆除。" }, ["deputy-head"]);
  await e.settle();
  expect((await e.view(officer, id)).facts.find(({ field }) => field === "executionText")).toMatchObject({
    value: "已全部拆除。",
  });

  await e.act(officer, id, "recordDemolition", demolition);
  await e.act(officer, id, "finish");
  await e.act(officer, id, "close", { closingKind: "demolished", closingReason: "已拆除。" }, ["deputy-head"]);
  await e.settle();
  expect((await e.view(officer, id)).outcome).toMatchObject({ id: "demolished" });
  expect((await figure(e, "WJ-01", "2024")).value).toBe(1);
  for (const [indicator, value] of Object.entries({ "WJ-02": 1, "WJ-03": 1, "WJ-04": 100 }))
    expect([indicator, (await figure(e, indicator, "2025")).value]).toEqual([indicator, value]);
  expect(await figure(e, "WJ-06", "2025")).toMatchObject({ numerator: 100, denominator: 200 });
});

it("goods seized in a hurry go to the police with the case, which the police take up", async () => {
  const e = await errand("2024-09-02");
  const officer = "enforcement-officer";
  const goods = {
    offender: builder,
    place: { text: "万源路9号", unit: e.unit("c1") },
    kind: "seize",
    suspicion: "非法储存液化气钢瓶",
    necessity: "正在转移，责令停止无效。",
    measureLaw: "《城镇燃气管理条例》第四十五条",
    items: [{ name: "钢瓶", quantity: "200只", state: "满瓶", related: true, livelihood: false, sealed: false }],
    urgentReason: "钢瓶正在装车转移。",
    ...(await onTheSpot(e)),
    imposedAt: "2024-09-02T01:30:00.000Z",
    custodian: "燃气公司",
    custodyPlace: "燃气公司储存点",
    custodyFree: true,
  };
  // Closed until the street's administrator says that law and devolution give it the power.
  expect(rulesOf(await e.refusedToOpen(officer, "coercive-measure", goods, "imposeAtOnce"))).toContain("POW-09");
  const grant = (value: boolean | null) =>
    e.ask("sys-admin", "PUT", "/api/settings/coercive-measure/measuresGranted", { value, reason: "省人民政府决定" });
  expect([(await grant(true)).status, (await grant(null)).status]).toEqual([204, 204]);
  expect(rulesOf(await e.refusedToOpen(officer, "coercive-measure", goods, "imposeAtOnce"))).toContain("POW-09");
  expect((await grant(true)).status).toBe(204);
  const alone = { ...goods, officers: [e.account(officer)] };
  expect(rulesOf(await e.refusedToOpen(officer, "coercive-measure", alone, "imposeAtOnce"))).toContain("ACL-18b");
  const measure = await e.open(officer, "coercive-measure", goods, "imposeAtOnce");
  await e.act(officer, measure, "serve", { instrument: "seizure-decision", way: "直接送达", receiver: "王五" });
  const { clocks } = await e.view(officer, measure);
  expect(clocks.find((clock) => clock.id === "ratification")).toMatchObject({ dueOn: "2024-09-03" });
  expect(clocks.find((clock) => clock.id === "holding")).toMatchObject({ dueOn: "2024-10-02" });
  for (const words of ["查封（扣押）决定书", "三十日", "保管费用由本机关承担"])
    expect(await e.printed(officer, measure, "seizure-decision")).toContain(words);
  await e.act(officer, measure, "reportUrgent", { urgentReport: "已向分管负责人当面报告。" });
  await e.act("deputy-head", measure, "ratify", { ratification: "ratified" });

  const transfer = await e.open(officer, "criminal-transfer", {
    offender: builder,
    crimeText: "储存危险物质数量巨大，有现实危险。",
    discoveredOn: "2024-09-02",
    destination: "police",
  });
  await e.act(officer, transfer, "verify", {
    officers: twoOfficers(e),
    suspectedCrime: "危险作业罪",
    evidenceKept: true,
    items: [{ name: "钢瓶", quantity: "200只", state: "满瓶", keptAt: "燃气公司", perishable: false, secured: true }],
    appraisalNeeded: false,
    reportText: "建议移送。",
    reportedAt: "2024-09-02T02:00:00.000Z",
  });
  expect((await e.refused("deputy-head", transfer, "decide", { verdict: "approved" })).code).toBe("act.notYours");
  e.on("2024-09-03");
  await e.act("org-head", transfer, "decide", { verdict: "approved" });
  const delivery = {
    policeOffice: "区公安分局",
    reportFile: [await e.exhibit(officer, "documentary")],
    itemsFile: [await e.exhibit(officer, "documentary")],
    copiedTo: "区人民检察院",
    handedOverAt: "2024-09-03T02:00:00.000Z",
  };
  expect((await e.view(officer, transfer)).clocks.find((one) => one.id === "deliver")).toMatchObject({
    dueOn: "2024-09-04",
  });
  await e.act(officer, transfer, "deliver", delivery);
  expect(await e.printed(officer, transfer, "criminal-transfer-letter")).toContain("抄送：区人民检察院");
  const filed = { policeDecision: "filed", answerText: "决定立案。", answerOn: "2024-09-05" };
  e.on("2024-09-05");
  expect(rulesOf(await e.refused("case-clerk", transfer, "answer", filed))).toContain("TRF-07");
  await e.act("case-clerk", transfer, "receipt", { policeReceipt: [await e.exhibit("case-clerk", "receipt")] });
  await e.act("case-clerk", transfer, "answer", filed);
  await e.act(officer, measure, "moveWithCase", { transferTo: "区公安分局", transferReason: "涉嫌危险作业罪已立案" }, [
    "org-head",
  ]);
  expect((await e.view(officer, measure)).outcome).toMatchObject({ id: "transferred" });
  const handed = { itemsHandedOn: "2024-09-05", handoverFile: [await e.exhibit(officer, "signed")] };
  await e.act(officer, transfer, "handItems", handed);
  expect((await e.view(officer, transfer)).outcome).toMatchObject({ id: "filed" });
});
