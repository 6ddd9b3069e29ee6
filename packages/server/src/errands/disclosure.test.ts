import { expect, it } from "vitest";

import { errands, rulesOf } from "./errand.ts";

const errand = errands();

it("an application for information: registered, third party asked, extended, answered, served, opened to all, counted", async () => {
  const e = await errand("2024-09-02");
  const clerk = "disclosure-clerk";
  const application = {
    applicant: { kind: "citizen", name: "张三", phone: "13800000000", address: "本市" },
    applicantKind: "person",
    identity: [await e.exhibit(clerk, "identity")],
    way: "inPerson",
    receivedOn: "2024-09-02",
    content: "某企业排污监测数据。",
    form: "paper",
  };
  const unreachable = { ...application, applicant: { kind: "citizen", name: "张三" } };
  expect(rulesOf(await e.refusedToOpen(clerk, "disclosure-request", unreachable))).toContain("OGI-29");
  const id = await e.open(clerk, "disclosure-request", application);
  const due = async (clock: string) => (await e.view(clerk, id)).clocks.find((one) => one.id === clock)?.dueOn;
  expect(await due("answer")).toBe("2024-09-30");
  await e.act(clerk, id, "accept", { section: e.unit("office") });

  const open = { result: "1", answerKind: "disclosed", answerText: "随函提供。", secrecy: "none" };
  expect(rulesOf(await e.refused(clerk, id, "answer", open))).toContain("OGI-17");
  await e.on("2024-09-04").act(clerk, id, "consultThirdParty", {
    thirdParty: { kind: "organisation", name: "某化工公司", address: "本区" },
    coMaker: "third",
    consultedContent: "2023年排污监测数据",
  });
  await e.on("2024-09-05").act(clerk, id, "serve", {
    instrument: "third-party-letter",
    way: "邮寄送达",
    receiver: "某化工公司",
    on: "2024-09-05",
  });
  expect(await due("thirdParty")).toBe("2024-09-27");
  await e.on("2024-09-12").act(clerk, id, "receiveOpinion", {
    thirdPartyOpinion: "disagree",
    thirdPartyText: "涉及商业秘密。",
    thirdPartyOutcome: "涉及公众健康。",
    publicInterest: true,
  });
  // Five working days were not counted; Saturday 10-12 is a make-up day.
  expect(await due("answer")).toBe("2024-10-12");
  await e.on("2024-10-09").act(clerk, id, "extend", { clock: "answer" }, ["office-head"]);
  const passed = { ...open, secrecy: "passed", answerFiles: [await e.exhibit(clerk, "documentary")] };
  expect(rulesOf(await e.refused(clerk, id, "answer", passed))).toContain("OGI-33b");
  await e.act(clerk, id, "tellExtension", { extensionReason: "检索量大" });
  await e.on("2024-10-18").act(clerk, id, "answer", passed, ["office-head"]);
  expect(await e.printed(clerk, id, "disclosure-answer")).toContain("第三十六条第二项");
  expect(await e.printed(clerk, id, "third-party-decision")).toContain("涉及公众健康");
  await e.act(clerk, id, "serve", {
    instrument: "disclosure-answer",
    way: "邮寄送达",
    receiver: "张三",
    on: "2024-10-18",
  });

  const anew = { similar: 2, publicTitle: "2023年排污监测数据", catalogue: "20-13", formedOn: "2024-10-18" };
  await e.act(clerk, id, "proposeOpen", anew);
  const item = await e.linked(clerk, id, "disclosure-item");
  expect((await e.view(clerk, item)).clocks.find((one) => one.id === "disclose")?.dueOn).toBe("2024-11-15");
  const early = { channel: "board", disclosedOn: "2024-10-18" };
  expect((await e.refused(clerk, item, "disclose", early)).code).toBe("act.notOpen");
  await e.act(clerk, item, "review", { reviewResult: "disclose" });
  const posted = { channel: "residential", disclosedOn: "2024-10-18", copies: 12 };
  expect((await e.refused(clerk, item, "disclose", posted)).failures).toMatchObject([{ path: "community" }]);
  await e.act(clerk, item, "disclose", { ...posted, community: e.unit("c1") });

  const year = ["2024-01-01", "2024-12-31"] as const;
  expect(await e.figure("office-head", "GK-02", ...year)).toMatchObject({ value: 1 });
  expect(await e.figure("office-head", "GK-03", ...year)).toMatchObject({ numerator: 1, denominator: 1 });
  expect(await e.figure("office-head", "GK-01", ...year)).toMatchObject({ value: 1 });
  expect(await e.figure("office-head", "GK-04", ...year)).toMatchObject({ value: 1 });
});

it("the list of what is open: due on its day, checked, and raised when nobody did", async () => {
  const e = await errand("2024-09-02");
  const clerk = "disclosure-clerk";
  const entry = {
    name: "财政预决算",
    overview: "年度预算、决算。",
    index: "GK-07-01",
    catalogue: "20-07",
    createdOn: "2024-09-02",
    stage: "after",
    frequency: "yearly",
    channel: "website",
    responsible: e.unit("office"),
    validFrom: "2024-09-02",
    dueOn: "2024-10-15",
  };
  const { dueOn: _, ...undated } = entry;
  expect((await e.refusedToOpen(clerk, "disclosure-catalogue", undated)).failures).toMatchObject([{ path: "dueOn" }]);
  const id = await e.open(clerk, "disclosure-catalogue", entry);
  await e.on("2024-10-16").sweep();
  const late = await e.view("office-head", id);
  expect(late.clocks.find((one) => one.id === "due")?.phase).toBe("overdue");
  expect(rulesOf(await e.refused(clerk, id, "checkItem", { checkResult: "late" }))).toContain("LOCAL-DISCLOSURE-LIST");
  await e.act(clerk, id, "checkItem", { checkResult: "late", dueOn: "2025-10-15" });
  expect((await e.view(clerk, id)).clocks.find((one) => one.id === "due")?.dueOn).toBe("2025-10-15");
});
