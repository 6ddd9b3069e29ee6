import { expect, it } from "vitest";

import { errands, rulesOf } from "./errand.ts";
import type { Errand } from "./errand.ts";

const errand = errands();

const figure = (e: Errand, indicator: string) => e.figure("justice-office-head", indicator, "2024-01-01", "2024-12-31");
const resident = { kind: "citizen", name: "赵某", phone: "13800000001" };
const neighbour = { kind: "citizen", name: "钱某", phone: "13800000002" };

const reportOf = (e: Errand) => ({
  channel: "code",
  reporter: resident,
  name: "楼上漏水纠纷",
  occurredOn: "2024-03-03",
  place: { text: "万源路12号", unit: e.unit("c1") },
  scale: "individual",
  dispute: "02",
  headcount: 2,
  request: "楼上漏水，天花板受损，要求赔偿。",
  applicant: resident,
  community: e.unit("c1"),
});

it("a dispute from a scanned code to a confirmed agreement, and its end told to the reporter", async () => {
  const e = await errand("2024-03-04");
  expect((await figure(e, "TJ-01")).none).toBe("无数据");
  const report = await e.open("community-clerk", "dispute-report", {
    ...reportOf(e),
    escalationRisk: true,
    riskText: "扬言动手。",
  });
  const blue = { grade: "blue", dueOn: "2024-04-03" };
  expect(rulesOf(await e.refused("community-clerk", report, "gradeDispute", blue))).toContain("MED-11");
  await e.act("community-clerk", report, "gradeDispute", { ...blue, grade: "red" });
  await e.act("dispute-clerk", report, "lead", { handling: "mediation", respondent: neighbour });

  const dispute = await e.linked("dispute-clerk", report, "mediation");
  await e.act("dispute-clerk", dispute, "flagRisk", { escalationRisk: true, riskText: "扬言动手。" });
  await e.act("mediation-head", dispute, "reportRisk", { riskReportedTo: "派出所", riskMeasures: "网格员值守。" });
  expect(await e.printed("dispute-clerk", dispute, "dispute-risk-report")).toContain("网格员值守");
  const acceptance = { mediators: [e.account("mediator")], organisation: "street", way: "circuit" };
  const refusal = await e.refused("mediation-head", dispute, "accept", { ...acceptance, willing: "refused" });
  expect(rulesOf(refusal)).toContain("MED-05");
  await e.act("mediation-head", dispute, "accept", { ...acceptance, willing: "unasked" });
  await e.act("mediator", dispute, "inform", { informWay: "written", public: false });
  const meeting = {
    meetingOn: "2024-03-05",
    meetingPlace: "综治中心",
    meetingHost: e.unit("justice"),
    meetingUnits: [e.unit("justice"), e.unit("c1")],
    meetingText: "现场查勘。",
    meetingConclusion: "next",
  };
  e.on("2024-03-05");
  await e.act("dispute-clerk", dispute, "convene", meeting);

  e.on("2024-03-06");
  const agreement = {
    agreementForm: "written",
    facts: "漏水致天花板受损。",
    issues: "赔偿数额。",
    liabilities: "楼上负主要责任。",
    agreement: "赔偿三千元。",
    performance: "三月底前转账。",
    amount: 3000,
    agreedOn: "2024-03-06",
    effectiveOn: "2024-03-06",
    signedFiles: [await e.exhibit("mediator", "signed")],
  };
  expect(rulesOf(await e.refused("mediator", dispute, "agree", agreement))).toContain("MED-13");
  await e.act("mediator", dispute, "mediate", {
    sessionAt: "2024-03-06T01:00:00.000Z",
    sessionPlace: "调解室",
    sessionPeople: "双方当事人",
    sessionText: "释法说理。",
    sessionResult: "达成一致。",
  });
  await e.act("mediator", dispute, "agree", agreement);
  const paper = await e.printed("mediator", dispute, "mediation-agreement");
  for (const words of ["赔偿三千元", "叁仟元整", "人民调解委员会", "三十日内共同向人民法院申请司法确认"])
    expect(paper).toContain(words);
  const limits = (await e.view("mediator", dispute)).clocks;
  expect(limits.find(({ id: one }) => one === "confirmation")).toMatchObject({ dueOn: "2024-04-07" });

  const confirmation = {
    confirmCourt: "区人民法院",
    confirmJurisdiction: "organisation",
    confirmMaterials: ["application", "agreement", "identity", "contact"],
    confirmBar: "none",
    confirmFiles: [await e.exhibit("mediator", "signed")],
  };
  e.on("2024-04-08");
  const late = await e.refused("mediator", dispute, "applyConfirmation", { ...confirmation, confirmOn: "2024-04-08" });
  expect(rulesOf(late)).toContain("MED-33");
  await e.act("mediator", dispute, "applyConfirmation", { ...confirmation, confirmOn: "2024-04-07" });
  expect(rulesOf(await e.refused("mediator", dispute, "close"))).toContain("MED-18");
  await e.act("mediator", dispute, "revisit", { revisitOn: "2024-04-08", performed: "full", revisitText: "已履行。" });
  await e.act("mediator", dispute, "close", { prevented: ["crime"], preventedPersons: 2 });
  // The whole file can be printed, from the registration to the back cover.
  const papers = (await e.view("mediator", dispute)).instruments.map(({ instrument }) => instrument);
  const pages = Object.fromEntries(
    await Promise.all(
      papers.map(async (one): Promise<[string, string]> => [one, await e.printed("mediator", dispute, one)]),
    ),
  );
  expect(pages["mediation-file-catalogue"]).toContain("人民调解回访记录");
  expect(pages["mediation-acceptance"]).toContain("人调受字〔2024〕1号");
  expect(pages["judicial-confirmation-application"]).toContain("区人民法院");
  expect(Object.values(pages).filter((page) => /[{}]|undefined|null/.test(page))).toEqual([]);

  await e.settle();
  expect((await e.view("dispute-clerk", report)).state.id).toBe("settled");
  const told = {
    feedbackWay: "call",
    feedbackOn: "2024-04-08",
    feedbackText: "反映人满意。",
    satisfaction: "satisfied",
  };
  await e.act("community-clerk", report, "tellReporter", told);
  expect((await e.view("dispute-clerk", report)).outcome).toMatchObject({ id: "resolved" });

  for (const [indicator, value] of Object.entries({ "TJ-01": 1, "TJ-02": 1, "TJ-03": 3000, "TJ-07": 1, "TJ-08": 1 }))
    expect([indicator, await figure(e, indicator)]).toMatchObject([indicator, { value }]);
  expect(await figure(e, "TJ-04")).toMatchObject({ numerator: 1, denominator: 1 });
  expect(await figure(e, "PC-01")).toMatchObject({ value: 1 });
  // Parties are nobody's business who does not work on it.
  expect((await e.ask("enforcement-officer", "GET", `/api/matters/${dispute}`)).status).toBe(404);
});

it("a police hand-over goes on as a grid event, and the police are answered when that has told back", async () => {
  const e = await errand("2024-09-02");
  const handover = await e.open("dispute-clerk", "police-handover", {
    policeNumber: "J3101202409020002",
    station: "示范派出所",
    receivedAt: "2024-09-02T01:30:00.000Z",
    kind: "consumer",
    place: { text: "建设路1号", unit: e.unit("c2") },
    community: e.unit("c2"),
    request: "占道经营引起争执。",
  });
  await e.act("dispute-clerk", handover, "sign");
  await e.act("dispute-clerk", handover, "handOn", { handTo: "event", handReason: "长期占道经营。" });
  const answer = { solved: "solved", resultText: "已告知。", resultOn: "2024-09-02", feedbackOn: "2024-09-02" };
  const early = await e.refused("dispute-clerk", handover, "reportBack", { ...answer, receiver: "值班民警" });
  expect(early.code).toBe("act.notOpen");
  const rate = () => e.figure("command-director", "D-13A", "2024-09-01", "2024-09-30");
  expect(await rate()).toMatchObject({ numerator: 0, denominator: 1 });

  const event = await e.linked("dispute-clerk", handover, "grid-event");
  // The event is opened from the hand-over, under the police's own number.
  expect(JSON.stringify(await e.view("operator", event))).toContain("J3101202409020002");
  await e.act("operator", event, "reject", { refusalGround: "settled", refusalNote: "商户已自行撤离。" });
  await e.settle();
  expect(JSON.stringify(await e.view("dispute-clerk", handover))).toContain("商户已自行撤离。");
  await e.act("dispute-clerk", handover, "reportBack", { ...answer, receiver: "值班民警" });
  expect(await rate()).toMatchObject({ numerator: 1, denominator: 1 });
});

it("a police hand-over that mediation does not settle, and wages that go to arbitration", async () => {
  const e = await errand("2024-09-02");
  const handover = await e.open("dispute-clerk", "police-handover", {
    policeNumber: "J3101202409020001",
    station: "示范派出所",
    receivedAt: "2024-09-02T01:30:00.000Z",
    kind: "labour",
    place: { text: "建设路1号", unit: e.unit("c2") },
    community: e.unit("c2"),
    request: "十二名工人讨薪，双方争吵。",
    headcount: 12,
  });
  await e.act("dispute-clerk", handover, "sign");
  const firm = { kind: "organisation", name: "南汇建设有限公司" };
  const parties = { dispute: "10", applicant: resident, respondent: firm, headcount: 12 };
  await e.act("dispute-clerk", handover, "sendToMediation", { ...parties, amount: 60_000 });
  const mediation = await e.linked("dispute-clerk", handover, "mediation");
  await e.act("mediation-head", mediation, "refer", { otherWays: "由街道劳动争议调解组织调解。" });
  await e.settle();
  const back = { solved: "solved", resultText: "已转劳动争议调解。", resultOn: "2024-09-02", feedbackOn: "2024-09-02" };
  await e.act("dispute-clerk", handover, "reportBack", { ...back, receiver: "值班民警" });
  expect(await e.printed("dispute-clerk", handover, "police-feedback")).toContain("J3101202409020001");

  const asked = {
    ...parties,
    applyWay: "oral",
    amount: 60_000,
    community: e.unit("c2"),
    request: "支付三个月工资。",
    reason: "单位拖欠。",
    appliedOn: "2024-09-02",
  };
  expect(rulesOf(await e.refusedToOpen("dispute-clerk", "labour-mediation", { ...asked, dispute: "02" }))).toContain(
    "LAB-10",
  );
  const labour = await e.open("dispute-clerk", "labour-mediation", asked);
  expect(await e.printed("dispute-clerk", labour, "labour-application-record")).toContain("单位拖欠。");
  await e.act("mediation-head", labour, "accept", { willing: "both", mediators: [e.account("mediator")] });
  e.on("2024-09-19", "10:00");
  await e.sweep();
  expect((await e.view("mediator", labour)).clocks.find(({ id: one }) => one === "term")).toMatchObject({
    phase: "overdue",
  });
  await e.act("mediator", labour, "end", {
    endReason: "十五日内未达成调解协议",
    otherWays: "区劳动人事争议仲裁委员会",
    route: "arbitration",
    receiver: "区劳动人事争议仲裁委员会",
  });
  expect(await e.printed("mediator", labour, "labour-arbitration-notice")).toContain("申请劳动争议仲裁");

  const diversion = await e.linked("dispute-clerk", labour, "dispute-diversion");
  const handed = {
    route: "arbitration",
    receiver: "区劳动人事争议仲裁委员会",
    reason: "调解不成",
    toldParties: "written",
    handedOn: "2024-09-19",
  };
  expect(rulesOf(await e.refused("dispute-clerk", diversion, "transferOut", handed))).toContain("MED-12");
  await e.act("dispute-clerk", diversion, "transferOut", { ...handed, limitText: "仲裁时效一年。" });
  expect(await e.printed("dispute-clerk", diversion, "dispute-transfer-letter")).toContain("仲裁时效一年。");
  await e.act("dispute-clerk", diversion, "recordReceipt", { receipt: "accepted", receiptOn: "2024-09-19" });
  await e.act("dispute-clerk", diversion, "recordResult", {
    result: "decided",
    resultText: "裁决支付工资。",
    resultOn: "2024-09-19",
  });
  // The mediation that was led elsewhere counts nowhere; the labour dispute counts, unsettled.
  expect(await figure(e, "TJ-05")).toMatchObject({ value: 1 });
  expect(await figure(e, "TJ-06")).toMatchObject({ value: 12 });
  expect(await figure(e, "TJ-04")).toMatchObject({ numerator: 0, denominator: 1 });
  expect(await figure(e, "PC-05")).toMatchObject({ value: 1 });
});
