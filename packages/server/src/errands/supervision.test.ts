import { expect, it } from "vitest";

import { errands, rulesOf } from "./errand.ts";
import type { Errand } from "./errand.ts";

const errand = errands();

/** Articles that a refusal names, each once. */
const articles = (refusal: Parameters<typeof rulesOf>[0]): string[] => [...new Set(rulesOf(refusal))];

const clerk = "justice-assistant";
const head = "justice-office-head";
const figure = (e: Errand, indicator: string) => e.figure(head, indicator, "2024-01-01", "2024-12-31");

it("an opinion collected at the liaison point, looked into, answered, and taken up as supervision", async () => {
  const e = await errand("2024-03-11");
  const point = await e.open(clerk, "liaison-point", {
    name: "红色驿站",
    site: { text: "万源路12号" },
    keeper: e.unit("c1"),
    days: "每月15日、30日",
    validFrom: "2024-01-02",
  });
  const day = await e.open(clerk, "liaison-day", { point: { id: point, title: "红色驿站" }, plannedOn: "2024-03-15" });
  e.on("2024-03-15");
  await e.act(clerk, day, "hold", { heldOn: "2024-03-15", staff: [e.account(clerk)], visitors: 4 });
  const opinion = { opinion: "同一家店一月内检查三次。", problem: "08", target: e.unit("squad") };
  await e.act(clerk, day, "gather", opinion);
  const skipped = await e.refused(clerk, day, "finish", { opinionCount: 1, nextOn: "2024-04-15" });
  expect(skipped.failures?.map(({ says }) => says).join()).toContain("固定日期");
  await e.act(clerk, day, "finish", { opinionCount: 1, nextOn: "2024-03-30" });
  expect(await figure(e, "JD-03")).toMatchObject({ value: 1 });
  // The next day is planned already, and not held yet.
  expect(await e.figure(head, "D-09", "2024-03-01", "2024-03-31")).toMatchObject({ numerator: 1, denominator: 2 });

  const told = await e.linked(clerk, day, "supervision-opinion");
  await e.act(clerk, told, "entrust", { target: e.unit("squad") });
  e.on("2024-03-20");
  const looked = { finding: "true", adoption: "adopted", result: "三次检查分属三个领域，已合并。" };
  await e.act("squad-leader", told, "handle", looked);
  expect((await e.refused("squad-leader", told, "reply", {})).code).toBe("act.notYours");
  await e.act(head, told, "escalate");
  await e.act(clerk, told, "reply", { replyWay: "posted", replyText: "检查已合并。", repliedOn: "2024-03-20" });
  expect(await e.printed(clerk, told, "supervision-reply")).toContain("检查已合并");

  const supervision = await e.linked(clerk, told, "enforcement-supervision");
  const demand = { target: e.unit("squad"), rectifyDemand: "统一检查计划。", rectifyBy: "2024-04-10" };
  await e.act(head, supervision, "entrust", demand);
  expect(await e.printed(head, supervision, "supervision-rectify-notice")).toContain("统一检查计划");
  e.on("2024-04-11");
  await e.sweep();
  expect((await e.view(head, supervision)).supervised).not.toBeNull();
  const proof = await e.exhibit("squad-leader", "documentary");
  const mended = { cause: "计划未统筹。", measures: "统一计划。", result: "已执行。", proof: [proof] };
  await e.act("squad-leader", supervision, "rectify", mended);
  await e.act(clerk, supervision, "check", { checkResult: "done", checkText: "查阅计划。" });
  await e.act(clerk, supervision, "report", { reportText: "已整改。", reportedOn: "2024-04-11" }, ["deputy-head"]);
  await e.act(head, supervision, "accept", { acceptance: "accepted", acceptedOn: "2024-04-11" });
  expect((await e.view(head, supervision)).outcome?.id).toBe("rectified");
});

it("a case file drawn, scored by two apart, graded, put right and counted by fault", async () => {
  const e = await errand("2024-03-11");
  const round = await e.open("legal-reviewer", "review-round", {
    title: "2023年度案卷评查",
    organiser: "self",
    host: e.unit("justice"),
    from: "2023-01-01",
    to: "2023-12-31",
    sampling: "random",
    sampleSize: 1,
    finishBy: "2024-06-28",
  });
  await e.act("legal-reviewer", round, "start", {}, ["deputy-head"]);
  const [officer, colleague] = [e.account("enforcement-officer"), e.account("enforcement-officer-2")];
  const file = {
    fileNumber: "罚决字〔2023〕12号",
    fileKind: "ordinary",
    handlers: [officer, colleague],
    organ: e.unit("squad"),
    fileClosedOn: "2023-11-20",
    assessorA: e.account("review-assessor"),
    assessorB: e.account("review-assessor-2"),
  };
  const biased = await e.refused("legal-reviewer", round, "draw", { ...file, assessorA: officer });
  expect(articles(biased)).toEqual(["REV-10"]);
  await e.act("legal-reviewer", round, "draw", file);

  const review = await e.linked("legal-reviewer", round, "case-review");
  const sheet = (form: number) => [
    { item: "qualification", score: 10 },
    { item: "facts", score: 25 },
    { item: "process", score: 35 },
    { item: "form", score: form, reason: "笔录未逐页签名" },
  ];
  expect(articles(await e.refused("review-assessor-2", review, "scoreA", { sheetA: sheet(20) }))).toEqual(["REV-10"]);
  await e.act("review-assessor", review, "scoreA", { sheetA: sheet(16) });
  await e.act("review-assessor-2", review, "scoreB", { sheetB: sheet(20) });
  const fault = {
    error: "12",
    errorItem: "form",
    errorOfficer: officer,
    errorText: "询问笔录未逐页签名。",
    errorPoints: 12,
    errorVeto: false,
  };
  await e.act("review-assessor", review, "noteError", fault);
  const conclusion = { score: 92, opinion: "文书制作不规范。" };
  expect(articles(await e.refused("legal-reviewer", review, "conclude", conclusion))).toEqual(["REV-10"]);
  await e.act("legal-reviewer", review, "conclude", { ...conclusion, score: 88 });
  expect(await e.printed("legal-reviewer", review, "case-review-opinion")).toContain("笔录未逐页签名");
  expect((await e.view("legal-reviewer", review)).outcome?.id).toBe("good");

  await e.act("squad-leader", review, "accept");
  expect(articles(await e.refused("legal-reviewer", review, "close"))).toEqual(["REV-21"]);
  await e.act("legal-reviewer", review, "orderRectify", { rectifyDemand: "补签、培训。" });
  const proof = await e.exhibit("squad-leader", "documentary");
  await e.act("squad-leader", review, "rectify", { rectifyText: "已补签。", rectifyFiles: [proof] });
  await e.act("legal-reviewer", review, "verify", { verifyResult: "done" });
  const report = { reportText: "评查1份。", commonErrors: "签名。", advice: "培训。" };
  expect(articles(await e.refused("legal-reviewer", round, "report", report))).toEqual(["REV-12"]);
  await e.act("legal-reviewer", review, "close");
  await e.act("legal-reviewer", round, "report", report, ["deputy-head"]);

  expect(await figure(e, "D-11")).toMatchObject({ value: 1 });
  expect(await figure(e, "D-11A")).toMatchObject({ value: 88 });
  expect(await figure(e, "D-11C")).toMatchObject({ value: 1 });
});

it("the rate of publication tells the penalty published in time from the one that was late (D-10A)", async () => {
  const e = await errand("2024-03-11");
  const photo = await e.exhibit("enforcement-officer", "photo");
  const officers = [e.account("enforcement-officer"), e.account("enforcement-officer-2")];
  const punished = async (day: string): Promise<string> => {
    e.on(day);
    const occurredAt = `${day}T01:00:00.000Z`;
    const place = { text: "万源路口" };
    const scene = { officers, identityShown: true, place, occurredAt };
    const id = await e.open("enforcement-officer", "simple-penalty", scene);
    await e.act("enforcement-officer", id, "decide", {
      offender: {
        kind: "citizen",
        name: "赵某",
        idNumber: "11010519491231002X",
        phone: "13800000000",
        address: "万源路1号",
      },
      cause: "SR01",
      facts: "占道经营。",
      brokenLaw: "《城市市容和环境卫生管理条例》第十四条",
      penaltyLaw: "《城市市容和环境卫生管理条例》第三十六条",
      discretionStep: "light",
      told: true,
      defence: "无",
      evidence: [photo],
      powerSource: "devolved",
      inNameOf: "street",
      sanction: "fine",
      fine: 50,
      collection: "bank",
      signing: "signed",
      publicity: "publish",
    });
    return id;
  };
  const rate = () => figure(e, "D-10A");
  const [first, second] = [await punished("2024-03-11"), await punished("2024-03-12")];
  expect(await rate()).toMatchObject({ numerator: 0, denominator: 2 });
  e.on("2024-03-20");
  await e.publishAll("case-clerk", first);
  expect(await rate()).toMatchObject({ numerator: 1, denominator: 2 });
  e.on("2024-03-22");
  await e.publishAll("case-clerk", second);
  expect(await rate()).toMatchObject({ numerator: 1, denominator: 2 });
});
