import { expect, it } from "vitest";

import { errands, rulesOf } from "./errand.ts";
import type { Errand } from "./errand.ts";

const errand = errands();

/** The justice office takes the review of a matter through to its end. */
async function reviewed(
  e: Errand,
  matter: string,
  opinion: string,
  days: { accept: string; opine: string },
): Promise<void> {
  const review = await e.linked("office-head", matter, "legality-review");
  await e.on(days.accept).act("justice-assistant", review, "accept", { reviewer: e.account("legal-counsel") });
  await e
    .on(days.opine)
    .act(
      "legal-counsel",
      review,
      "opine",
      { checked: ["subject", "power", "content", "procedure"], opinion, opinionText: "经审查，提出如下意见。" },
      ["justice-office-head"],
    );
  await e.settle();
  const adopted = {
    adopted: "adopted",
    ...(opinion === "amend" ? { revised: [await e.exhibit("section-clerk", "documentary")] } : {}),
  };
  await e.act("section-clerk", review, "reportAdoption", adopted);
}

it("a notice in the office's name: no signature without a review, numbered, printed, published, counted", async () => {
  const e = await errand("2024-05-06");
  const clerk = "section-clerk";
  const office = "office-clerk";
  const draft = await e.exhibit(clerk, "documentary");
  const notice = {
    about: "做好汛期值班",
    kind: "notice",
    nameOf: "organ",
    direction: "down",
    drafter: e.unit("economy"),
    worker: e.account(clerk),
    purpose: "落实上级防汛部署。",
    bodyText: "各社区：请做好汛期值班。",
    words: 800,
    policyKind: "other",
    burden: true,
    draft: [draft],
    secrecy: "none",
    urgency: "urgent",
    openness: "active",
    mainSend: "各社区居民委员会",
  };
  expect(rulesOf(await e.refusedToOpen(clerk, "official-document", { ...notice, burden: false }))).toContain("NDR-21");
  const id = await e.open(clerk, "official-document", notice);
  const five = ["reason", "lawful", "consulted", "form", "content"];
  expect(
    rulesOf(await e.refused("office-head", id, "checkDraft", { checkedItems: ["form"], important: false })),
  ).toContain("DOC-20");
  await e.act("office-head", id, "checkDraft", { checkedItems: five, important: true });
  expect(rulesOf(await e.refused(clerk, id, "signDocument", { bodyText: "各社区：" }))).toEqual(
    expect.arrayContaining(["NDR-21", "NDR-08"]),
  );

  await e.act(clerk, id, "submitReview");
  expect(rulesOf(await e.refused(clerk, id, "signDocument", { bodyText: "各社区：" }))).toContain("NDR-08");
  await reviewed(e, id, "unlawful", { accept: "2024-05-07", opine: "2024-05-08" });
  expect(rulesOf(await e.refused(clerk, id, "signDocument", { bodyText: "各社区：" }))).toContain("NDR-21");
  await e.act(clerk, id, "redraft", { redraftText: "删去无依据的内容。", bodyText: "各社区：请安排值班。" });
  await e.act("office-head", id, "checkDraft", { checkedItems: five, important: true });
  await e.act(clerk, id, "submitReview");
  await reviewed(e, id, "amend", { accept: "2024-05-09", opine: "2024-05-10" });
  await e.act(clerk, id, "signDocument", { bodyText: "各社区：请安排值班。" }, [
    "office-head",
    "deputy-head",
    "org-head",
  ]);
  expect((await e.view(clerk, id)).clocks.find((clock) => clock.id === "issue")?.dueOn).toBe("2024-05-14");

  const recheck = ["procedure", "attachments", "form"];
  expect(rulesOf(await e.refused(office, id, "registerNumber", { recheck, writtenOn: "2024-05-09" }))).toContain(
    "DOC-09d",
  );
  await e.act(office, id, "registerNumber", { recheck, writtenOn: "2024-05-10" });
  const text = await e.printed(office, id, "official-text");
  expect(text).toContain("关于做好汛期值班的通知");
  expect(text).toContain("各社区居民委员会");
  await e
    .on("2024-05-11")
    .act(office, id, "printDocument", { copies: 20, printedOn: "2024-05-11", sealKind: "sealed" });
  await e.act(office, id, "distribute");
  expect(await e.publishAll(office, id)).toBe(1);
  await e.act(office, id, "archive", { archiveNumber: "2024-FW-1" });
  expect((await e.view(clerk, id)).state).toMatchObject({ id: "closed" });

  // One more that was issued before, and never reviewed: it stands in the gap.
  await e.open(
    office,
    "official-document",
    {
      about: "表彰先进",
      kind: "decision",
      nameOf: "organ",
      direction: "public",
      drafter: e.unit("office"),
      writtenOn: "2024-02-01",
      issuedNumber: "街办发〔2024〕3号",
      secrecy: "none",
      openness: "onRequest",
    },
    "registerIssued",
  );
  const year = ["2024-01-01", "2024-12-31"] as const;
  expect(await e.figure("office-head", "HS-04", ...year)).toMatchObject({ numerator: 1, denominator: 2 });
  expect(await e.figure("office-head", "HS-01", ...year)).toMatchObject({ value: 2 });
});

it("三重一大: seven steps with proof, a vote that counts, signatures, minutes and what follows", async () => {
  const e = await errand("2024-03-01");
  const clerk = "section-clerk";
  const office = "office-clerk";
  const paper = async (who: "section-clerk" | "office-clerk" | "finance-clerk") => [
    await e.exhibit(who, "documentary"),
  ];
  const item = {
    title: "万源片区雨污分流工程",
    category: "project",
    project: "雨污分流",
    amount: 3_000_000,
    proposer: e.unit("economy"),
    worker: e.account(clerk),
    ruleOfLaw: true,
    reason: "内涝严重。",
  };
  const id = await e.open(clerk, "three-major", item);
  expect((await e.refused(clerk, id, "compare", {})).code).toBe("act.notOpen");
  await e
    .on("2024-03-05")
    .act(clerk, id, "research", { researchText: "走访。", researchFiles: await paper(clerk) }, ["deputy-head"]);
  const quotes = [
    { supplier: "甲公司", price: 3_100_000 },
    { supplier: "乙公司", price: 2_900_000 },
  ];
  const prices = { quoteCount: 2, quotes, quoteFiles: await paper(clerk) };
  expect(rulesOf(await e.refused(clerk, id, "compare", prices))).toContain("LOCAL-THREE-MAJOR");
  await e.act(clerk, id, "compare", { ...prices, quoteNote: "市场仅两家。" });
  await e.on("2024-03-11").act("finance-clerk", id, "audit", {
    auditor: "某造价公司",
    auditedAmount: 2_850_000,
    auditText: "核减五万元。",
    auditFiles: await paper("finance-clerk"),
  });
  await e.act(clerk, id, "submitReview", { draft: await paper(clerk), materials: await paper(clerk) });
  expect(rulesOf(await e.refused(clerk, id, "confirmReview", { draft: await paper(clerk) }))).toContain("SZD-02");
  await reviewed(e, id, "lawful", { accept: "2024-03-12", opine: "2024-03-18" });
  await e.act(clerk, id, "confirmReview", { draft: await paper(clerk) });
  await e.on("2024-03-21").act(office, id, "prepareMeeting", { preTalk: "已沟通。" });
  const vote = {
    meetingKind: "leadership",
    meeting: "2024年第6次班子会议",
    meetingOn: "2024-03-22",
    shouldAttend: 9,
    quorum: 6,
    attended: 8,
    votesNeeded: 5,
    inFavour: 8,
    against: 0,
    abstained: 0,
    lastWord: true,
    resolution: "passed",
    resolutionText: "同意实施。",
    minutes: await paper(office),
  };
  e.on("2024-03-22");
  expect(rulesOf(await e.refused(office, id, "deliberate", { ...vote, attended: 5, inFavour: 5 }))).toContain("SZD-04");
  await e.act(office, id, "deliberate", vote);
  await e
    .on("2024-03-25")
    .act(office, id, "signDecision", { executor: e.unit("economy"), executeBy: "2024-12-31" }, [
      "deputy-head",
      "org-head",
    ]);
  const signed = await e.printed(office, id, "three-major-decision");
  expect(signed).toContain("贰佰捌拾伍万元整");
  expect(signed).toMatch(/法审〔2024〕\d+号/);
  expect((await e.view(office, id)).clocks.find((clock) => clock.id === "execution")?.dueOn).toBe("2024-12-31");

  const year = ["2024-01-01", "2024-12-31"] as const;
  for (const indicator of ["JC-01", "JC-02", "JC-03"])
    expect(await e.figure("office-head", indicator, ...year)).toMatchObject({ value: 1 });
  const topic = await e.linked(office, id, "meeting-topic");
  expect((await e.view(office, topic)).title).toContain("雨污分流");

  // The meeting that reviewed it, its minutes, and what it asked of a unit.
  const meeting = await e.open(
    office,
    "meeting",
    {
      kind: "legal",
      name: "2024年第1次法治审核会",
      convener: e.unit("justice"),
      heldOn: "2024-03-20",
      chair: e.account("deputy-head"),
      attended: 7,
      justiceHead: true,
      counsel: "counsel",
      counselName: "王律师",
      ruleOfLaw: true,
      agenda: [{ topic: "雨污分流工程", resolution: "程序合法", responsible: "经济发展办" }],
    },
    "recordMeeting",
  );
  await e.act(office, meeting, "issueMinutes", { minutesText: "会议同意。" }, ["deputy-head"]);
  expect(await e.printed(office, meeting, "meeting-minutes")).toContain("程序合法");
  const asked = { item: "报送审查意见", itemText: "三日内报送。", itemUnit: e.unit("economy"), itemDue: "2024-03-29" };
  await e.act(office, meeting, "superviseItem", asked);
  const followed = await e.view("office-head", await e.linked(office, meeting, "supervision-item"));
  expect(followed.clocks.find((clock) => clock.id === "due")?.dueOn).toBe("2024-03-29");
  expect(await e.figure("justice-office-head", "HS-02", ...year)).toMatchObject({ value: 1 });
});
