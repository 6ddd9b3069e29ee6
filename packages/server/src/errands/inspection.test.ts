import { expect, it } from "vitest";

import { errands, rulesOf, type Errand } from "./errand.ts";

const errand = errands();
const YEAR = ["2024-01-01", "2024-12-31"] as const;
const officer = "enforcement-officer";
const CODE = "91310112MA1GB0001X";

/** The item 餐饮油烟检查 is on the list since the year began. */
async function listedItem(e: Errand) {
  const id = await e.open("case-clerk", "inspection-item", {
    name: "餐饮油烟检查",
    field: "ecology",
    target: "餐饮单位",
    law: "大气污染防治法第八十一条",
    cap: 2,
    publishedAt: "街道网站",
    unit: e.unit("squad"),
    validFrom: "2024-01-01",
  });
  return { id, title: "餐饮油烟检查" };
}

it("a combined inspection: planned, published, approved, made, told, corrected, and not made twice", async () => {
  const e = await errand("2024-03-04");
  const item = await listedItem(e);
  const shop = { kind: "organisation", name: "万源饭店" };
  const plan = {
    title: "餐饮单位综合查一次",
    kind: "combined",
    field: "ecology",
    from: "2024-03-01",
    to: "2024-06-30",
    leadUnit: e.unit("squad"),
    participants: [e.unit("squad"), e.unit("safety")],
    checklist: [
      { item: "油烟净化设施", unit: e.unit("squad") },
      { item: "灭火器材", unit: e.unit("safety") },
    ],
    cap: 2,
    offsite: false,
    merged: "油烟、消防合并检查。",
  };
  const alone = await e.refusedToOpen("squad-leader", "inspection-plan", { ...plan, participants: [e.unit("squad")] });
  expect(rulesOf(alone)).toContain("INS-03");
  const planId = await e.open("squad-leader", "inspection-plan", plan);
  await e.act("squad-leader", planId, "approvePlan", {}, ["deputy-head"]);
  expect(rulesOf(await e.refused("squad-leader", planId, "start"))).toContain("INS-02");
  expect(await e.publishAll("squad-leader", planId)).toBe(1);
  await e.act("squad-leader", planId, "start");
  const officers = [e.account(officer), e.account("enforcement-officer-2")];
  const sent = {
    object: shop,
    objectCode: CODE,
    item,
    officers,
    place: { text: "万源路12号" },
    community: e.unit("c1"),
    plannedOn: "2024-03-05",
    reason: "年度计划。",
  };
  await e.act("squad-leader", planId, "dispatch", sent);
  const visit = await e.linked("squad-leader", planId, "inspection");
  const finish = { summary: "已查。", planned: 1, inspected: 1 };
  expect(rulesOf(await e.refused("squad-leader", planId, "finish", finish))).toContain("INS-03");

  await e.act(officer, visit, "submit", {}, ["squad-leader"]);
  expect(await e.printed(officer, visit, "inspection-approval")).toContain("万源饭店");
  await e.act(officer, visit, "notify", { noticeLead: "查油烟净化设施、灭火器材。", prohibitions: true });
  expect(await e.printed(officer, visit, "inspection-notice")).toContain("五个严禁");
  e.on("2024-03-05");
  const arrived = { identityShown: true, arrivedAt: "2024-03-05T01:00:00.000Z" };
  expect(rulesOf(await e.refused(officer, visit, "enter", { ...arrived, identityShown: false }))).toContain("INS-04");
  await e.act(officer, visit, "enter", arrived);
  await e.act(officer, visit, "record", {
    inspectedAt: "2024-03-05T01:30:00.000Z",
    accompanied: "店长",
    checked: [
      { item: "油烟净化设施", unit: e.unit("squad"), result: "fail", note: "未清洗" },
      { item: "灭火器材", unit: e.unit("safety"), result: "pass" },
    ],
    sceneText: "净化设施未清洗。",
    signing: "signed",
    records: [await e.exhibit(officer, "record")],
    found: true,
    problems: 1,
    repeated: false,
  });
  expect(await e.printed(officer, visit, "inspection-record")).toContain("不合格");
  await e.act(officer, visit, "inform", {
    result: "rectify",
    resultText: "油烟净化设施未按要求清洗。",
    rectifyItems: "三日内清洗。",
    rectifyBy: "2024-03-08",
    law: "大气污染防治法第八十一条",
  });
  expect(await e.printed(officer, visit, "inspection-result")).toContain("万源饭店");
  expect(await e.printed(officer, visit, "inspection-rectification")).toContain("2024年3月8日");
  const clocks = (await e.view(officer, visit)).clocks;
  expect(clocks.find(({ id }) => id === "recheck")?.dueOn).toBe("2024-03-15");
  expect(await e.publishAll("case-clerk", visit)).toBe(1);

  // Within the interval the plan may not come back; a complaint may, with its reason.
  const again = {
    ground: "assigned",
    reason: "专项部署。",
    object: shop,
    objectCode: CODE,
    item,
    field: "ecology",
    form: "special",
    way: "onsite",
    officers,
    place: { text: "万源路12号" },
    plannedOn: "2024-03-20",
  };
  expect(rulesOf(await e.refusedToOpen(officer, "inspection", { ...again, againReason: "专项" }))).toContain("INS-02");
  await e.open(officer, "inspection", { ...again, ground: "complaint", againReason: "新的投诉举报。" });
  const unlisted = { ...again, ground: "complaint", objectCode: "91310112MA1GB0002X", officers: [officers[0] ?? ""] };
  expect((await e.refusedToOpen(officer, "inspection", unlisted)).code).toBe("field.invalid");

  e.on("2024-03-11");
  await e.act(officer, visit, "recheck", {
    recheckOn: "2024-03-11",
    recheckResult: "passed",
    recheckText: "已清洗。",
    recheckPhotos: [await e.exhibit(officer, "after")],
  });
  await e.act("squad-leader", planId, "finish", finish);
  for (const [indicator, value] of [
    ["QT-02", { value: 1 }],
    ["QT-02A", { numerator: 1, denominator: 1 }],
  ] as const)
    expect(await e.figure("org-head", indicator, ...YEAR), indicator).toMatchObject(value);
});

it("a campaign: staged, checked item by item, its problem put right in time, and counted", async () => {
  const e = await errand("2024-03-04");
  const id = await e.open("squad-leader", "campaign", {
    name: "交通运输执法领域专项整治",
    kind: "rectification",
    from: "2024-03-01",
    to: "2024-06-30",
    leadUnit: e.unit("squad"),
    stages: [{ stage: "自查", from: "2024-03-01", to: "2024-04-30" }],
    checklist: [
      { number: "1", item: "选择性执法" },
      { number: "2", item: "执法不规范" },
    ],
  });
  await e.act("squad-leader", id, "start", { stage: "自查" }, ["deputy-head"]);
  const check = { checkUnit: e.unit("squad"), checkedOn: "2024-03-04" };
  await e.act("squad-leader", id, "selfCheck", {
    ...check,
    itemNumber: "1",
    item: "选择性执法",
    verdict: "problem",
    class: "selective",
    problem: "同类违停处罚不一。",
    responsible: e.unit("squad"),
    rectifyBy: "2024-03-29",
  });
  await e.act("squad-leader", id, "selfCheck", { ...check, itemNumber: "2", item: "执法不规范", verdict: "conforms" });
  const problem = await e.linked("squad-leader", id, "campaign-problem");
  expect(rulesOf(await e.refused("squad-leader", id, "finish", { summary: "完成" }))).toContain("FZ-26");
  expect(await e.printed("squad-leader", problem, "campaign-problem-notice")).toContain("2024年3月29日");
  await e.act("unit-lead", problem, "take", { worker: e.account(officer), measures: "统一裁量。" });
  e.on("2024-03-20");
  const proof = [await e.exhibit(officer, "documentary")];
  await e.act(officer, problem, "rectify", { rectifiedOn: "2024-03-20", result: "已统一裁量基准。", proof });
  await e.act("enforcement-head", problem, "verify", { verdict: "passed", verifyText: "抽查五件，通过。" });
  await e.act("squad-leader", id, "finish", { summary: "整改完毕。" }, ["deputy-head"]);
  for (const [indicator, value] of [
    ["JD-04", { value: 2 }],
    ["JD-05", { value: 1 }],
    ["JD-06", { numerator: 1, denominator: 1 }],
  ] as const)
    expect(await e.figure("org-head", indicator, ...YEAR), indicator).toMatchObject(value);
});
