import type { LocalDate } from "@fadu/engine/time/dates.ts";
import { expect, it } from "vitest";

import { errands, rulesOf } from "./errand.ts";

const errand = errands();
const YEAR = ["2024-01-01", "2024-12-31"] as const;

it("a person in correction: the notice, the group, a leave, the end of the term, and the register's stock and flow", async () => {
  const e = await errand("2024-03-04");
  const clerk = "justice-assistant";
  const notice = {
    person: { kind: "citizen", name: "王小某", idNumber: "11010519491231002X" },
    sex: "female",
    minor: false,
    community: e.unit("c1"),
    category: "probation",
    decidedBy: "区人民法院",
    documentNumber: "（2024）刑初12号",
    effectiveOn: "2024-02-28",
    noticeOn: "2024-03-01",
    termFrom: "2024-02-28",
    termTo: "2024-06-03",
  };
  const early = await e.refusedToOpen("mediator", "correction-person", notice);
  expect(early.code).toBe("act.notYours");
  const id = await e.open(clerk, "correction-person", notice);
  await e.act(clerk, id, "receive", { reportedOn: "2024-03-04", receivedOn: "2024-03-04", officer: e.account(clerk) });

  const men = { team: [{ name: "李司法", role: "office", sex: "male" }], plan: "每月走访。" };
  expect(rulesOf(await e.refused(clerk, id, "setPlan", men))).toContain("CC-24");
  await e.act(clerk, id, "setPlan", {
    ...men,
    team: [...men.team, { name: "赵社工", role: "volunteer", sex: "female" }],
  });
  expect(await e.printed(clerk, id, "correction-plan")).toContain("每月走访");

  const leave = { leaveTo: "邻市", leaveFrom: "2024-03-11", leaveUntil: "2024-03-14", leaveReason: "探亲" };
  expect(
    rulesOf(await e.refused(clerk, id, "leave", { ...leave, leaveUntil: "2024-05-30", countyNumber: "批1号" })),
  ).toContain("CC-X1");
  await e.act(clerk, id, "leave", leave, ["justice-office-head"]);
  expect(await e.printed(clerk, id, "correction-leave-approval")).toContain("探亲");
  e.on("2024-03-14");
  await e.act(clerk, id, "returnFromLeave", { returnedOn: "2024-03-14" });
  expect((await e.ask("petition-clerk", "GET", `/api/matters/${id}`)).status).toBe(404);

  expect(await e.figure("justice-office-head", "SJ-03", "2024-01-01", "2024-03-31")).toMatchObject({ value: 1 });
  const breach = { breachOn: "2024-03-13", breachText: "迟到报告。", breachProposal: "admonish" };
  await e.act(clerk, id, "reportBreach", breach, ["justice-office-head"]);
  expect(await e.printed(clerk, id, "correction-breach-report")).toContain("训诫");
  const freed = await e.open(clerk, "resettlement-person", {
    person: { kind: "citizen", name: "陈小某" },
    community: e.unit("c1"),
    category: "prison",
    prison: "省第一监狱",
    noticeOn: "2024-03-04",
    releaseOn: "2024-03-10",
  });
  const received = {
    meetWay: "met",
    receivedOn: "2024-03-14",
    officer: e.account(clerk),
    level: "key",
    plan: "落实就业。",
  };
  await e.act(clerk, freed, "receive", received);
  expect((await e.view(clerk, await e.linked(clerk, freed, "care-visit"))).clocks).toMatchObject([
    { dueOn: "2024-04-14" },
  ]);
  const over = { leftOn: "2024-03-14", leaveGround: "expired" };
  expect(rulesOf(await e.refused(clerk, freed, "release", over))).toContain("SH-01");

  const release = { leftOn: "2024-06-04", leaveGround: "expired" };
  e.on("2024-06-04");
  await e.act(clerk, id, "release", release, ["justice-office-head"]);
  for (const [indicator, value] of [
    ["SJ-01", 1],
    ["SJ-02", 1],
    ["SJ-03", 0],
    ["D-08", 0],
    ["SJ-04", 1],
    ["SJ-05", 0],
    ["SJ-06", 1],
    ["D-08A", 0],
  ] as const)
    expect(await e.figure("justice-office-head", indicator, ...YEAR), indicator).toMatchObject({ value });
});

it("a patient and a family: each visit opens the next and is counted by what was due; violence is reported and followed", async () => {
  const e = await errand("2024-03-04");
  const clerk = "community-clerk";
  const patient = {
    person: { kind: "citizen", name: "郑小某" },
    community: e.unit("c1"),
    enrolledOn: "2024-03-04",
    officer: e.account(clerk),
    riskLevel: "3",
    condition: "stable",
  };
  expect(new Set(rulesOf(await e.refusedToOpen(clerk, "mental-health-person", patient)))).toEqual(
    new Set(["MH-02", "MH-03"]),
  );
  const id = await e.open(clerk, "mental-health-person", { ...patient, condition: "unstable" });
  const first = await e.linked(clerk, id, "care-visit");
  const due = (await e.view(clerk, first)).clocks.find(({ id: clock }) => clock === "visit");
  expect(due).toMatchObject({ dueOn: "2024-03-18" });

  e.on("2024-03-12");
  const visit = { visitedOn: "2024-03-12", way: "home", visitText: "服药规律。", riskLevel: "1", condition: "basic" };
  await e.act(clerk, first, "visit", visit);
  await e.settle();
  const second = await e.linked(clerk, id, "care-visit");
  expect(second).not.toBe(first);
  // The condition came back with the visit, and with it the interval: one month from the visit.
  expect((await e.view(clerk, second)).clocks).toMatchObject([{ dueOn: "2024-04-12" }]);
  expect(await e.figure("deputy-head", "DJ-05", "2024-01-01", "2024-03-31")).toMatchObject({ value: 100 });
  expect(await e.figure("deputy-head", "DJ-05", ...YEAR)).toMatchObject({ value: 50 });

  const left = { leftOn: "2024-03-12", leaveGround: "moved", endText: "迁出" };
  expect((await e.refused(clerk, id, "end", left)).detail).toContain("走访任务");

  const family = await e.open(clerk, "domestic-violence", {
    source: "found",
    foundAt: "2024-03-12T01:00:00.000Z",
    victim: { kind: "citizen", name: "孙小某" },
    incapable: true,
    community: e.unit("c1"),
    facts: "被殴打。",
    officer: e.account(clerk),
  });
  const calm = { endGround: "calm", endText: "情况稳定。" };
  expect(rulesOf(await e.refused(clerk, family, "close", calm))).toContain("DV-14");
  await e.act(clerk, family, "reportPolice", { reportedAt: "2024-03-12T01:30:00.000Z", police: "派出所" });
  expect(await e.printed(clerk, family, "dv-report")).toContain("第十四条");
  await e.act(clerk, family, "recordWarning", { warningNumber: "告诫1号", warningOn: "2024-03-12" });
  expect(rulesOf(await e.refused(clerk, family, "close", calm))).toContain("DV-16");
  const seen = { visitedOn: "2024-03-12", visitors: "社区、民警", again: false, visitText: "未再施暴。" };
  await e.act(clerk, family, "visit", seen);
  await e.act(clerk, family, "close", calm);
  // Somebody who sees such matters but does not work on them reads no name.
  expect((await e.view("org-head", family)).title).toBe("孙**");
});

it("detoxification: fifteen days, an agreement, three refusals and the police; a sample, a sweep, aid given, a clue", async () => {
  const e = await errand("2024-03-04");
  const clerk = "drug-worker";
  const person = { kind: "citizen", name: "周小某", idNumber: "11010519491231002X" };
  const decision = {
    person,
    community: e.unit("c1"),
    category: "detox",
    arrival: "decision",
    police: "区公安分局",
    decisionNumber: "社戒决字〔2024〕1号",
    servedOn: "2024-02-28",
  };
  const late = await e.open(clerk, "drug-person", { ...decision, servedOn: "2024-02-05" });
  await e.sweep();
  expect((await e.view(clerk, late)).state).toMatchObject({ id: "refused" });

  const id = await e.open(clerk, "drug-person", decision);
  await e.act(clerk, id, "reportIn", { receivedOn: "2024-03-04", officer: e.account(clerk) });
  const signed = await e.exhibit(clerk, "signed");
  await e.act(clerk, id, "sign", {
    team: [{ name: "民警甲", role: "police" }],
    measures: "定期检测、谈话。",
    duties: "按时检测。",
    signedOn: "2024-03-04",
    signedFiles: [signed],
  });
  expect(await e.printed(clerk, id, "rehab-agreement")).toContain("三次以上拒绝接受检测");
  await e.act(clerk, id, "aid", { aidOn: "2024-03-04", aidKind: "visit", aidText: "慰问。" });
  expect(await e.figure("deputy-head", "DJ-01", ...YEAR)).toMatchObject({ value: 1 });

  const report = { breachGround: "refused", policeReport: "三次拒检。", policeReceiver: "派出所" };
  for (const day of ["2024-03-11", "2024-03-12", "2024-03-13"] as const) {
    e.on(day);
    expect(rulesOf(await e.refused(clerk, id, "reportBreach", report))).toContain("DRG-20");
    await e.act(clerk, id, "refuseTest", { testOn: day, refusedText: "拒绝到场。" });
  }
  await e.act(clerk, id, "reportBreach", report);
  expect(await e.printed(clerk, id, "rehab-breach-report")).toContain("严重违反协议");
  await e.act(clerk, id, "markLost", { lostOn: "2024-03-13", lostText: "失去联系。" });
  expect(await e.figure("deputy-head", "DJ-02", ...YEAR)).toMatchObject({ value: 1 });
  await e.act(clerk, id, "foundAgain", { foundOn: "2024-03-13", foundText: "找回。" });
  expect(await e.figure("deputy-head", "DJ-02", ...YEAR)).toMatchObject({ value: 0, printed: "无" });
  // Lost and found a second time: a past cut-off stays as it was.
  e.on("2024-03-20");
  await e.act(clerk, id, "markLost", { lostOn: "2024-03-15", lostText: "再次失去联系。" });
  await e.act(clerk, id, "foundAgain", { foundOn: "2024-03-18", foundText: "找回。" });
  const lostOn = async (day: LocalDate) => (await e.figure("deputy-head", "DJ-02", "2024-03-01", day)).value;
  expect([await lostOn("2024-03-14"), await lostOn("2024-03-17"), await lostOn("2024-03-19")]).toEqual([0, 1, 0]);

  const sample = {
    person,
    trade: "driving",
    community: e.unit("c1"),
    sampledOn: "2024-03-13",
    result: "negative",
  };
  for (let i = 0; i < 2; i++) await e.open(clerk, "hair-test", sample);
  expect(await e.figure("deputy-head", "DJ-04", ...YEAR)).toMatchObject({ value: 1 });
  await e.open(clerk, "premises-sweep", {
    kind: "hotel",
    place: { text: "北街1号" },
    community: e.unit("c1"),
    sweptOn: "2024-03-13",
    found: false,
  });
  expect(await e.figure("deputy-head", "DJ-03", ...YEAR)).toMatchObject({ value: 1 });

  const keeper = "dispute-clerk";
  const clue = { source: "patrol", kind: "market", receivedOn: "2024-03-13", content: "强收保护费。" };
  const secret = await e.open(keeper, "crime-clue", { ...clue, informant: "线人甲", officer: e.account(keeper) });
  await e.act(keeper, secret, "screen", { screenText: "有三户证实。", screenedOn: "2024-03-13" });
  const letter = { police: "区公安分局", transferText: "建议侦查。", transferredOn: "2024-03-13" };
  await e.act(keeper, secret, "transferPolice", letter, ["deputy-head"]);
  const printed = await e.printed(keeper, secret, "clue-transfer-letter");
  expect(printed).toContain("强收保护费");
  expect(printed).not.toContain("线人甲");
  expect((await e.ask("petition-head", "GET", `/api/matters/${secret}`)).status).toBe(404);
});
