import { expect, it } from "vitest";

import { errands, rulesOf } from "./errand.ts";
import type { Errand } from "./errand.ts";

const errand = errands();

/** Articles that a refusal names, each once. */
const articles = (refusal: Parameters<typeof rulesOf>[0]): string[] => [...new Set(rulesOf(refusal))];

const clerk = "litigation-clerk";
const head = "justice-office-head";
const figure = (e: Errand, indicator: string) => e.figure(head, indicator, "2024-01-01", "2024-12-31");
const applicant = { kind: "citizen", name: "赵某", phone: "13800000001" };

it("an application for reconsideration answered in time, mediated, obeyed and counted", async () => {
  const e = await errand("2024-03-04");
  expect((await figure(e, "FY-05")).none).toBe("无数据");
  const paper = await e.exhibit(clerk, "documentary");
  const copy = {
    reconsiderationOrgan: "区人民政府",
    applicant,
    act: "占道经营罚款决定",
    actKind: "penalty",
    cause: "01003",
    organ: e.unit("squad"),
    application: [paper],
    caseNumber: "区行复〔2024〕8号",
    acceptedOn: "2024-03-01",
    receivedOn: "2024-03-04",
    track: "summary",
    summaryGround: "amount",
  };
  expect(articles(await e.refusedToOpen(clerk, "reconsideration", { ...copy, amount: 5000 }))).toEqual(["ARL-53"]);
  const id = await e.open(clerk, "reconsideration", { ...copy, amount: 500 });
  const clocks = (await e.view(clerk, id)).clocks;
  expect(clocks.find(({ id: clock }) => clock === "answerSummary")?.dueOn).toBe("2024-03-11");

  e.on("2024-03-07");
  const answer = {
    answerText: "事实清楚、程序合法。",
    evidence: [paper],
    latestEvidenceOn: "2024-02-01",
    answeredOn: "2024-03-07",
    agentKinds: ["counsel"],
  };
  const gathered = await e.refused(clerk, id, "answer", { ...answer, latestEvidenceOn: "2024-03-06" });
  expect(articles(gathered)).toEqual(["ARL-46"]);
  await e.act(clerk, id, "answer", answer, ["deputy-head"]);
  expect(await e.printed(clerk, id, "reconsideration-answer")).toContain("事实清楚、程序合法");

  e.on("2024-03-20");
  const mediated = {
    result: "mediated",
    decidedOn: "2024-03-18",
    decisionNumber: "区行复调〔2024〕2号",
    servedOn: "2024-03-20",
    decisionFile: [paper],
    mediationSigned: false,
  };
  expect(articles(await e.refused(clerk, id, "decide", mediated))).toEqual(["ARL-73"]);
  await e.act(clerk, id, "decide", { ...mediated, mediationSigned: true });
  expect(articles(await e.refused(clerk, id, "close"))).toEqual(["ARL-77"]);
  await e.act(clerk, id, "perform", { compliance: "已退还罚款差额。", complianceFiles: [paper] });
  await e.act(clerk, id, "close");

  expect(await figure(e, "FY-05")).toMatchObject({ value: 1 });
  expect(await figure(e, "FY-06")).toMatchObject({ value: 1 });
  expect(await figure(e, "FY-01")).toMatchObject({ value: 1 });
  expect(await figure(e, "FY-09")).toMatchObject({ value: 1 });
  // Nobody outside the office's law work sees it.
  expect((await e.ask("mediator", "GET", `/api/matters/${id}`)).status).toBe(404);
});

it("a suit from the copy of the complaint to the judgment obeyed and the court's suggestion answered", async () => {
  const e = await errand("2024-03-04");
  const paper = await e.exhibit(clerk, "documentary");
  const id = await e.open(clerk, "litigation", {
    court: "区人民法院",
    caseNumber: "（2024）行初1号",
    cause: "01003",
    plaintiff: applicant,
    headcount: 3,
    act: "罚款决定",
    actKind: "penalty",
    role: "defendant",
    priorReconsideration: "none",
    organ: e.unit("squad"),
    receivedOn: "2024-03-04",
    trial: "ordinary",
    complaint: [paper],
  });
  await e.act(clerk, id, "assess", { filedOn: "2024-02-28", knewOn: "2023-10-09", informed: true });
  e.on("2024-03-11");
  const answer = { answer: [paper], evidence: [paper], answeredOn: "2024-03-11", objections: ["late"] };
  expect(articles(await e.refused(clerk, id, "answer", answer))).toEqual(["ALL-46"]);
  await e.act(clerk, id, "answer", { ...answer, objections: ["standing"] }, ["deputy-head"]);
  expect(await e.printed(clerk, id, "suit-answer")).toContain("原告不具有原告资格");

  e.on("2024-04-15");
  const hearing = {
    instance: "first",
    hearingCourt: "区人民法院",
    hearingOn: "2024-04-15",
    headRequired: true,
    attendance: "lawyer",
    absenceGround: "duty",
    absenceFiles: [paper],
    agentCount: 1,
  };
  expect(articles(await e.refused(clerk, id, "recordHearing", hearing))).toEqual(["ALL-03", "ALL-03d"]);
  const { absenceGround: _ground, absenceFiles: _files, ...came } = hearing;
  await e.act(clerk, id, "recordHearing", { ...came, attendance: "head", attendee: "钱主任", post: "街道办事处主任" });
  expect(await figure(e, "FY-04")).toMatchObject({ numerator: 1, denominator: 1 });

  e.on("2024-05-06");
  await e.act(clerk, id, "judge", {
    form: "judgment",
    result: "revoke",
    judgedOn: "2024-04-30",
    judgmentNumber: "（2024）行初1号",
    judgmentServedOn: "2024-05-06",
    judgment: [paper],
  });
  const effective = { effectiveOn: "2024-05-22", lostReason: "未告知听证权利" };
  expect(articles(await e.refused(clerk, id, "takeEffect", effective))).toEqual(["ALL-85a"]);
  e.on("2024-05-22");
  await e.act(clerk, id, "takeEffect", effective);
  const suggestion = { suggestion: "规范听证告知。", suggestedOn: "2024-05-22", suggestionGround: "general" };
  await e.act(clerk, id, "receiveSuggestion", suggestion);
  await e.act(clerk, id, "comply", { compliance: "已重新作出决定。", complianceFiles: [paper] });
  expect(articles(await e.refused(clerk, id, "close"))).toEqual(["ALL-96"]);

  const advised = await e.linked(clerk, id, "judicial-suggestion");
  await e.act(head, advised, "entrust", { target: e.unit("squad") });
  const handled = { measures: "全员培训。", result: "告知书已修订。", performed: "done" };
  await e.act("enforcement-head", advised, "handle", handled);
  await e.act(clerk, advised, "reply", { replyText: "已整改。", repliedOn: "2024-05-22" }, ["org-head"]);
  expect(await e.printed(clerk, advised, "suggestion-answer")).toContain("全员培训");
  await e.act(clerk, advised, "close", { followUp: "accepted" });
  await e.act(clerk, id, "close");

  expect(await figure(e, "FY-03")).toMatchObject({ value: 1 });
  expect(await figure(e, "FY-13")).toMatchObject({ value: 3 });
  expect(await figure(e, "D-07")).toMatchObject({ numerator: 1, denominator: 1 });
});
