import { expect, it } from "vitest";

import { errands } from "./errand.ts";

const errand = errands();
const YEAR = ["2024-01-01", "2024-12-31"] as const;
const clerk = "service-window";

it("a permit at the hall: missing papers told at once, one promised, a commitment signed, published, delivered, checked", async () => {
  const e = await errand("2024-03-04");
  const entry = {
    code: "0001",
    name: "食品小作坊登记",
    department: "market",
    kind: "permit",
    permitKind: "registration",
    settled: true,
    window: "3号",
    certificateFree: true,
    certificateFreeWay: "commitment",
    certificates: "场地证明",
    commitmentText: "本人承诺……",
    checkWay: "现场核查",
    validFrom: "2024-01-01",
  };
  const { commitmentText: _, ...silent } = entry;
  expect((await e.refusedToOpen("service-head", "service-item", silent)).failures).toMatchObject([
    { path: "commitmentText" },
  ]);
  const item = { id: await e.open("service-head", "service-item", entry), title: entry.name };

  const id = await e.open(clerk, "service-case", {
    item,
    permit: true,
    applicant: { kind: "citizen", name: "张小三", idNumber: "11010519491231002X" },
    way: "home",
    place: { text: "北街1号" },
    appliedOn: "2024-03-04",
  });
  await e.act(clerk, id, "askPapers", { missing: [{ name: "场地证明", demand: "补充租赁合同" }] });
  expect(await e.printed(clerk, id, "papers-notice")).toContain("补充租赁合同");
  await e.act(clerk, id, "serve", { instrument: "papers-notice", on: "2024-03-04", way: "直接送达", receiver: "本人" });
  const early = await e.refused(clerk, id, "declineApplication", {
    refuseGround: "notSupplemented",
    refuseText: "逾期",
  });
  expect(early).toMatchObject({ code: "requirement.failed" });

  e.on("2024-03-06");
  const signed = await e.exhibit(clerk, "signed");
  await e.act(clerk, id, "supplement", { supplementedOn: "2024-03-06", materials: [signed] });
  const promise = {
    tolerant: true,
    tolerated: [{ name: "平面图" }],
    missingDueOn: "2024-03-20",
    committed: true,
    commitment: "场地符合要求。",
    commitmentFiles: [signed],
    worker: e.account(clerk),
  };
  expect((await e.refused(clerk, id, "accept", { ...promise, missingDueOn: "2024-12-31" })).detail).toContain(
    "最长期限",
  );
  await e.act(clerk, id, "accept", promise);
  expect(await e.printed(clerk, id, "acceptance-notice")).toContain("容缺方式受理");
  expect(await e.printed(clerk, id, "tolerance-letter")).toContain("平面图");
  expect(await e.printed(clerk, id, "commitment-letter")).toContain("场地符合要求");

  await e.act(clerk, id, "review", { opinion: "符合条件。" });
  const granted = {
    result: "granted",
    decisionText: "准予登记。",
    decidedOn: "2024-03-11",
    licenceName: "登记证",
    licenceNumber: "证1号",
    licenceFrom: "2024-03-11",
  };
  e.on("2024-03-11");
  expect((await e.refused(clerk, id, "decide", granted)).detail).toContain("尚未补齐");
  await e.act(clerk, id, "fillGap", { filledOn: "2024-03-11", materials: [signed] });
  await e.act(clerk, id, "decide", granted, ["service-head"]);
  expect(await e.printed(clerk, id, "service-decision")).toContain("准予");
  // 行政许可决定自作出之日起七个工作日内公开（TSY-06b）。
  expect((await e.view(clerk, id)).publications).toMatchObject([{ dueOn: "2024-03-20" }]);
  expect(await e.publishAll(clerk, id)).toBe(1);
  await e.act(clerk, id, "deliver", { deliveredOn: "2024-03-11", deliveryWay: "window", visits: 1, rating: "5" });

  const check = await e.linked(clerk, id, "commitment-check");
  e.on("2024-04-08");
  await e.act(clerk, check, "check", {
    checkedOn: "2024-04-08",
    checkWay: "field",
    checkResult: "true",
    checkText: "现场查看属实。",
  });
  expect((await e.view(clerk, check)).outcome).toMatchObject({ id: "true" });
  for (const [indicator, value] of [
    ["ZW-01", 1],
    ["ZW-07", 1],
    ["ZW-08", 1],
    ["ZW-09", 1],
  ] as const)
    expect(await e.figure("service-head", indicator, ...YEAR), indicator).toMatchObject({ value });
});

it("help, a firm and a question: each counted once, a firm once however often it is served", async () => {
  const e = await errand("2024-03-04");
  const help = {
    kind: "agent",
    servedOn: "2024-03-04",
    itemName: "医保报销",
    person: { kind: "citizen", name: "李四" },
    helper: "代办员甲",
    community: e.unit("c1"),
  };
  expect((await e.refusedToOpen(clerk, "helper-service", { ...help, kind: "leader" })).failures).toMatchObject([
    { path: "leader" },
  ]);
  await e.open(clerk, "helper-service", help);
  await e.open(clerk, "helper-service", { ...help, kind: "leader", leader: e.account("org-head") });
  const need = {
    enterprise: { kind: "organisation", name: "南汇建材有限公司" },
    creditCode: "91350100M000100Y43",
    industry: "manufacturing",
    community: e.unit("c1"),
    kind: "tracking",
    item: "项目备案",
    source: "visit",
    need: "尽快取得备案。",
    servedOn: "2024-03-04",
    worker: e.account(clerk),
  };
  const firm = await e.open(clerk, "enterprise-service", need);
  await e.open(clerk, "enterprise-service", { ...need, item: "用工招聘" });
  expect((await e.refused(clerk, firm, "close", { settled: "done", result: "已取得。" })).detail).toContain("跟进");
  await e.act(clerk, firm, "follow", { followedOn: "2024-03-04", progress: "已对接。" });
  await e.act(clerk, firm, "close", { settled: "done", result: "已取得。" });
  const item = await e.open("service-head", "service-item", {
    code: "0002",
    name: "个体工商户登记",
    department: "market",
    kind: "register",
    settled: false,
    certificateFree: false,
    validFrom: "2024-01-01",
  });
  const booking = await e.open(clerk, "hall-booking", {
    item: { id: item, title: "个体工商户登记" },
    permit: false,
    applicant: { kind: "citizen", name: "李四", idNumber: "11010519491231002X" },
    channel: "phone",
    bookedOn: "2024-03-04",
    slotOn: "2024-03-04",
    slot: "noon",
  });
  await e.act(clerk, booking, "keep", { keptOn: "2024-03-04", outcome: "filed" });
  const filed = await e.linked(clerk, booking, "service-case");
  const refusal = { refuseGround: "otherOrgan", refuseText: "请向区市场监管局申请。" };
  await e.act(clerk, filed, "declineApplication", refusal, ["service-head"]);
  expect(await e.printed(clerk, filed, "application-refusal")).toContain("六十日内");
  const question = await e.open(clerk, "online-consultation", {
    channel: "wechat",
    askedOn: "2024-03-04",
    asker: { kind: "citizen", name: "李四" },
    itemName: "居住证明",
    question: "需要哪些材料？",
  });
  await e.act(clerk, question, "answer", {
    worker: e.account(clerk),
    answer: "承诺即可。",
    answeredOn: "2024-03-04",
    solved: true,
  });
  await e.open(clerk, "self-service-usage", {
    terminal: "T01",
    usedOn: "2024-03-03",
    slot: "offHours",
    kind: "query",
    item: "社保查询",
    count: 35,
  });
  for (const [indicator, value] of [
    ["ZW-04", 1],
    ["ZW-04A", 1],
    ["ZW-05", 1],
    ["ZW-06", 1],
    ["ZW-10", 35],
  ] as const)
    expect(await e.figure("service-head", indicator, ...YEAR), indicator).toMatchObject({ value });
});
