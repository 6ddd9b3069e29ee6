import { expect, it } from "vitest";

import { errands, rulesOf } from "./errand.ts";
import type { Errand, Who } from "./errand.ts";

const errand = errands();

const year = async (e: Errand, indicator: string, who: Who = "justice-office-head") =>
  e.figure(who, indicator, "2024-01-01", "2024-12-31");

it("a year of law education: plan, course, exam, duty list, each figure from its records", async () => {
  const e = await errand("2024-01-10");
  const plan = {
    year: 2024,
    name: "执法人员业务培训方案",
    kind: "officers",
    yearEnd: "2024-12-31",
    sessionsPlanned: 4,
    hoursPlanned: 60,
    quarterHours: 15,
    themes: "行政处罚法、案卷制作。",
  };
  const refusal = await e.refusedToOpen("personnel-clerk", "study-plan", { ...plan, hoursPlanned: 40 });
  expect(rulesOf(refusal)).toContain("FZ-30");
  const planned = await e.open("personnel-clerk", "study-plan", plan);
  await e.act("personnel-clerk", planned, "adopt", {}, ["org-head"]);
  expect(await e.printed("office-clerk", planned, "study-plan-text")).toContain("行政处罚法、案卷制作。");

  // One course of sixty hours would reach the year; two officers attend, one is called and stays away.
  await e.act("personnel-clerk", planned, "arrange", {
    course: "行政处罚案卷制作",
    courseOn: "2024-03-15",
    level: "service",
    audience: "officers",
    courseHours: 52,
    host: e.unit("squad"),
    organiser: e.account("personnel-clerk"),
  });
  const course = await e.linked("personnel-clerk", planned, "training");
  e.on("2024-03-16");
  const [officer, second] = [e.account("enforcement-officer"), e.account("enforcement-officer-2")];
  const attended = { heldOn: "2024-03-15", law: true, headcount: 2 };
  expect(rulesOf(await e.refused("personnel-clerk", course, "hold", attended))).toContain("FZ-30");
  await e.act("personnel-clerk", course, "hold", { ...attended, participants: [officer, second] });
  await e.act("personnel-clerk", course, "evaluate", { evaluated: "test", passed: 2, evaluation: "效果好。" });
  expect(await e.printed("personnel-clerk", course, "training-record")).toContain("行政处罚案卷制作");
  await e.open("personnel-clerk", "training-hours", {
    course: "网络课程",
    provider: "干部网络学院",
    form: "online",
    audience: "officers",
    heldOn: "2024-03-10",
    hours: 8,
    participants: [officer],
    law: true,
    unit: e.unit("squad"),
  });
  const hours = await year(e, "RY-05A");
  expect(hours).toMatchObject({ numerator: 1 });
  expect(hours.denominator).toBeGreaterThanOrEqual(2);
  const quarter = await e.figure("justice-office-head", "RY-05", "2024-01-01", "2024-03-31");
  expect(quarter).toMatchObject({ numerator: 2, denominator: hours.denominator });
  // In the year the other three quarters have no hours: nobody reached fifteen in each.
  expect(await year(e, "RY-05")).toMatchObject({ numerator: 0 });

  const sitting = await e.open("publicity-clerk", "exam", {
    kind: "law",
    batch: "2024年度学法用法考试",
    examOn: "2024-03-20",
    unit: e.unit("justice"),
    required: 2,
    passLine: 60,
    excellentLine: 90,
  });
  expect(await e.printed("publicity-clerk", sitting, "exam-notice")).toContain("2024年度学法用法考试");
  e.on("2024-03-21");
  const sat = { examinee: "张三", examineeUnit: e.unit("office"), attendance: "sat", score: 92 };
  expect((await e.refused("publicity-clerk", sitting, "mark", { ...sat, passed: false })).code).toBe(
    "requirement.failed",
  );
  await e.act("publicity-clerk", sitting, "mark", { ...sat, passed: true, excellent: true });
  const absent = { examinee: "李四", examineeUnit: e.unit("office"), attendance: "absent" };
  await e.act("publicity-clerk", sitting, "mark", absent);
  await e.act("publicity-clerk", sitting, "close", { sat: 1, absent: 1, absentList: "李四，出差。" });
  expect(await year(e, "XUE-02")).toMatchObject({ numerator: 1, denominator: 2 });
  expect(await year(e, "XUE-03")).toMatchObject({ numerator: 1, denominator: 1 });

  const duty = await e.open("publicity-clerk", "publicity-duty", {
    year: 2024,
    responsible: e.unit("safety"),
    worker: e.account("section-clerk"),
    theme: "fire",
    task: "消防安全进企业",
    plannedOn: "2024-04-30",
  });
  expect(await e.printed("publicity-clerk", duty, "publicity-duty-notice")).toContain("消防安全进企业");
  e.on("2024-04-12");
  const event = { name: "消防讲座", heldOn: "2024-04-11", form: "lecture", audience: "business", headcount: 80 };
  await e.act("section-clerk", duty, "hold", { ...event, lecturerKind: "officer", copies: 200 });
  await e.act("section-clerk", duty, "finish");
  const held = await e.linked("publicity-clerk", duty, "publicity-event");
  await e.linked("publicity-clerk", held, "publicity-material");

  // A later look does not change what had been seen by an earlier day.
  const post = await e.open("publicity-clerk", "media-post", {
    title: "消防普法",
    account: "wechat",
    theme: "fire",
    unit: e.unit("safety"),
    validFrom: "2024-04-01",
    views: 100,
    snapshotOn: "2024-04-05",
  });
  await e.act("publicity-clerk", post, "change", { views: 250, snapshotOn: "2024-04-10" });
  const views = async (to: "2024-04-04" | "2024-04-09" | "2024-04-12") =>
    (await e.figure("publicity-clerk", "PF-08", "2024-01-01", to)).value;
  expect([await views("2024-04-04"), await views("2024-04-09"), await views("2024-04-12")]).toEqual([null, 100, 250]);
  await e.act("publicity-clerk", post, "correct", { views: 205 });
  expect([await views("2024-04-09"), await views("2024-04-12")]).toEqual([100, 205]);

  for (const [indicator, value] of [
    ["PF-01", 1],
    ["PF-02", 200],
    ["PF-03", 1],
    ["PF-04", 80],
  ] as const)
    expect([indicator, (await year(e, indicator)).value]).toEqual([indicator, value]);
});

it("a village's rules are corrected and filed, areas are covered or not, and a late report is supervised", async () => {
  const e = await errand("2024-09-02");
  for (const [key, name] of [
    ["c1", "东屿村"],
    ["c2", "西屿村"],
  ] as const)
    await e.open("office-clerk", "community", { name, kind: "village", unit: e.unit(key), validFrom: "2000-01-01" });

  const file = await e.exhibit("community-clerk", "documentary");
  const filing = await e.open("community-clerk", "covenant-filing", {
    kind: "villageRules",
    name: "东屿村村规民约",
    community: e.unit("c1"),
    revision: "made",
    adoptedOn: "2024-08-20",
    adoptedBy: "villagers",
    receivedOn: "2024-08-30",
    file: [file],
  });
  const order = { verdict: "unlawful", opinion: "须修改。", conflict: "侵犯妇女合法权益。", correctBy: "2024-10-15" };
  const back = await e.refused("justice-assistant", filing, "review", { ...order, correctBy: "2024-09-01" });
  expect(rulesOf(back)).toContain("POW-30");
  await e.act("justice-assistant", filing, "review", order);
  expect(await e.printed("justice-assistant", filing, "covenant-correction")).toContain("责令于2024年10月15日前改正");
  const { clocks } = await e.view("justice-assistant", filing);
  expect(clocks.find(({ id }) => id === "correction")).toMatchObject({ dueOn: "2024-10-15" });
  e.on("2024-10-10");
  await e.act("community-clerk", filing, "amend", {
    correctedOn: "2024-10-08",
    correctedText: "删去该条。",
    correctedFile: [file],
    file: [file],
  });
  await e.act("justice-assistant", filing, "review", { verdict: "lawful", opinion: "不违反法律。" });
  await e.act("justice-assistant", filing, "file", { filedOn: "2024-10-10" });
  await e.linked("justice-assistant", filing, "covenant");
  expect(await year(e, "ZZ-05")).toMatchObject({ value: 0 });
  expect(await year(e, "ZZ-05D")).toMatchObject({ numerator: 1, denominator: 2 });
  expect(await year(e, "ZZ-05E")).toMatchObject({ numerator: 0, denominator: 2 });
  await e.open("community-clerk", "covenant", {
    kind: "villageCharter",
    name: "东屿村村民自治章程",
    community: e.unit("c1"),
    adoptedOn: "2024-08-20",
    validFrom: "2024-10-01",
  });
  expect(await year(e, "ZZ-05")).toMatchObject({ value: 1 });
  expect(await year(e, "ZZ-05E")).toMatchObject({ numerator: 1, denominator: 2 });
  // Who is missing is said by name; a covenant of a village that is on no list covers nothing of the list.
  const asked = ["justice-office-head", "ZZ-05E", "2024-01-01", "2024-12-31"] as const;
  const [covered, gap] = [await e.counted(...asked, "numerator"), await e.counted(...asked, "gap")];
  expect([covered.length, gap.length]).toEqual([1, 1]);
  expect(await e.counted(...asked, "denominator")).toEqual([...covered, ...gap].sort());
  await e.open("community-clerk", "covenant", {
    kind: "villageRules",
    name: "名录外村规民约",
    community: e.unit("c3"),
    adoptedOn: "2024-08-20",
    validFrom: "2024-10-01",
  });
  expect(await year(e, "ZZ-05D")).toMatchObject({ numerator: 1, denominator: 2 });
  for (const [key, residents] of [
    ["c1", 3200],
    ["c2", 1800],
  ] as const)
    await e.open("office-clerk", "population", {
      community: e.unit(key),
      residents,
      source: "实有人口库",
      validFrom: "2024-06-30",
    });
  expect(await year(e, "ZZ-07", "office-head")).toMatchObject({ value: 5000 });

  e.on("2025-01-06");
  const report = await e.open("justice-assistant", "annual-report-filing", { year: 2024, yearEnd: "2024-12-31" });
  const parts = { measures: "压实责任。", problems: "培训不足。", headDuty: "部署八次。" };
  expect((await e.refused("justice-assistant", report, "sign", parts)).failures).toMatchObject([{ path: "plan" }]);
  await e.act("justice-assistant", report, "sign", { ...parts, plan: "加强培训。" }, ["org-head"]);
  e.on("2025-03-01");
  await e.sweep();
  const late = await e.view("justice-assistant", report);
  expect(late.clocks.find(({ id }) => id === "send")).toMatchObject({ dueOn: "2025-02-28", phase: "overdue" });
  expect(late.supervised).not.toBeNull();
});
