import { expect, it } from "vitest";

import { errands } from "./errand.ts";

const errand = errands();
const YEAR = ["2024-01-01", "2024-12-31"] as const;
const clerk = "safety-inspector";

it("a hidden danger goes round the loop twice, and what is still there becomes a penalty case", async () => {
  const e = await errand("2024-03-04");
  const id = await e.open("grid-worker", "hazard", {
    source: "check",
    description: "疏散通道堆放杂物。",
    place: { text: "万源路12号" },
    community: e.unit("c1"),
    foundOn: "2024-03-04",
  });
  const assessment = {
    responsible: { kind: "organisation", name: "南汇建材有限公司" },
    community: e.unit("c1"),
    class: "exit",
    level: "major",
    demand: "清理通道。",
    checker: e.account(clerk),
  };
  await e.act(clerk, id, "assess", assessment, ["safety-head", "deputy-head"]);
  expect(await e.printed(clerk, id, "hazard-notice")).toContain("30日内整改完毕");
  const first = (await e.view(clerk, id)).clocks.find(({ id: clock }) => clock === "first");
  // Thirty days end on 3 April, a working day.
  expect(first).toMatchObject({ dueOn: "2024-04-03" });

  e.on("2024-03-20");
  const [before, after] = [await e.exhibit(clerk, "photo"), await e.exhibit(clerk, "after")];
  const check = {
    recheckedOn: "2024-03-20",
    recheckResult: "passed",
    recheckText: "现场复查。",
    recheckPhotos: [before],
  };
  expect((await e.refused(clerk, id, "recheck", check)).detail).toContain("整改后照片");
  await e.act(clerk, id, "recheck", { ...check, recheckResult: "failed" });
  expect(await e.printed(clerk, id, "hazard-recheck")).toContain("30日内整改完毕");
  e.on("2024-04-15");
  await e.act(clerk, id, "reportFixedAgain", { fixText: "部分清理。", fixedOn: "2024-04-15", fixPhotos: [after] });
  await e.act(clerk, id, "recheckAgain", { ...check, recheckedOn: "2024-04-15", recheckResult: "failed" });
  const second = await e.printed(clerk, id, "hazard-recheck");
  expect(second).toContain("经两次限期仍未整改到位");
  expect(second).not.toContain("30日内整改完毕");
  await e.act(clerk, id, "toPenalty", { escalateText: "两次逾期未改。" }, ["safety-head"]);
  const penalty = await e.linked(clerk, id, "ordinary-penalty");
  expect((await e.view("squad-leader", penalty)).facts).toContainEqual(
    expect.objectContaining({ field: "clue", value: "疏散通道堆放杂物。" }),
  );
  expect((await e.view(clerk, id)).outcome).toMatchObject({ id: "penalised" });
});

it("an interview, a class, signed papers, a drill, posts under a plan: each counted as the report asks", async () => {
  const e = await errand("2024-03-04");
  const interview = await e.open(clerk, "warning-interview", {
    object: { kind: "organisation", name: "南汇建材有限公司" },
    community: e.unit("c1"),
    place: { text: "万源路12号" },
    reason: "exit",
    reasonText: "疏散通道长期堵塞。",
    source: "hazard",
    appointedAt: "2024-03-06T01:00:00.000Z",
    appointedPlace: "三楼会议室",
    host: e.account(clerk),
  });
  expect(await e.printed(clerk, interview, "interview-notice")).toContain("三楼会议室");
  expect((await e.refused(clerk, interview, "recordAbsence", { absentText: "未到场。" })).detail).toContain("尚未送达");
  e.on("2024-03-06");
  const signed = await e.exhibit(clerk, "signed");
  await e.act(clerk, interview, "hold", {
    heldOn: "2024-03-06",
    attendees: "企业负责人",
    recordText: "通报问题，责令清理。",
    rectifyBy: "2024-03-20",
    signedFiles: [signed],
  });
  expect(await e.printed(clerk, interview, "interview-record")).toContain("责令清理");
  await e.act(clerk, interview, "check", { checkedOn: "2024-03-06", checkResult: "notDone", checkText: "仍有杂物。" });
  expect((await e.view(clerk, await e.linked(clerk, interview, "hazard"))).facts).toContainEqual(
    expect.objectContaining({ field: "description", value: "仍有杂物。" }),
  );

  const lesson = {
    topic: "用电安全",
    theme: "fire",
    heldOn: "2024-03-05",
    community: e.unit("c1"),
    audience: "merchant",
  };
  await e.open("community-clerk", "safety-class", { ...lesson, headcount: 12 });
  const paper = {
    kind: "commitment",
    name: "消防安全承诺书",
    object: "merchant",
    community: e.unit("c1"),
    signedOn: "2024-03-05",
  };
  await e.open("grid-worker", "signed-commitment", { ...paper, copies: 120 });
  const shop = { kind: "business", name: "南汇便利店" };
  for (const [kind, instrument] of [
    ["commitment", "safety-commitment"],
    ["notice", "safety-notice"],
  ] as const) {
    const { signedOn: _, ...text } = {
      ...paper,
      kind,
      signer: shop,
      content: "保持通道畅通。",
      preparedOn: "2024-03-06",
    };
    const made = await e.open("grid-worker", "signed-commitment", text, "prepare");
    expect(await e.printed("grid-worker", made, instrument)).toContain("保持通道畅通");
  }

  const plan = await e.open("flood-clerk", "emergency-plan", {
    name: "防汛防台预案",
    kind: "flood",
    level: "special",
    unit: e.unit("safety"),
    validFrom: "2024-02-01",
  });
  const post = {
    plan: { id: plan, title: "防汛防台预案" },
    unit: e.unit("safety"),
    holder: "王五",
    trained: true,
    trainedOn: "2024-03-01",
    validFrom: "2024-02-01",
  };
  await e.open("flood-clerk", "emergency-post", { ...post, name: "转移组", supplied: true, suppliedOn: "2024-03-01" });
  const bare = await e.open("flood-clerk", "emergency-post", { ...post, name: "抢险组", supplied: false });
  expect(await e.figure("safety-head", "YL-02", ...YEAR)).toMatchObject({ value: 50 });
  await e.act("flood-clerk", bare, "change", { supplied: true, suppliedOn: "2024-03-06" });

  const drill = await e.open(clerk, "drill", {
    name: "高层消防演练",
    kind: "fire",
    form: "field",
    organiser: "guided",
    unit: e.unit("safety"),
    plannedOn: "2024-03-06",
    officer: e.account(clerk),
  });
  expect(await e.figure("safety-head", "YL-01", ...YEAR)).toMatchObject({ value: 0 });
  await e.act(clerk, drill, "hold", { heldOn: "2024-03-06", headcount: 60, process: "疏散、灭火。" });
  const poor = { evaluatedOn: "2024-03-06", grade: "poor", evaluation: "疏散慢。" };
  expect((await e.refused(clerk, drill, "evaluate", poor)).detail).toContain("不足");
  await e.act(clerk, drill, "evaluate", { ...poor, shortcomings: "疏散慢。", improveBy: "2024-04-06" });
  await e.act(clerk, drill, "improve", { improvement: "增设引导员。", improvedOn: "2024-03-06" });
  for (const [indicator, value] of [
    ["AQ-01", 1],
    ["AQ-02", 1],
    ["AQ-03", 120],
    ["YL-01", 1],
    ["YL-02", 100],
  ] as const)
    expect(await e.figure("safety-head", indicator, ...YEAR), indicator).toMatchObject({ value });
});
