import { expect, it } from "vitest";

import { errands, rulesOf } from "./errand.ts";

const errand = errands();

it("a petition told, handled, reviewed, handled again and resolved, each limit kept and each figure from its record", async () => {
  const e = await errand("2024-03-04");
  const petitioner = { kind: "citizen", name: "孙某", phone: "13800000003", address: "万源路12号301室" };
  const petition = {
    source: "direct",
    form: "visit",
    class: "claim",
    topic: "WJ",
    receivedOn: "2024-03-04",
    petitioner,
    content: "请求处理邻居违法搭建。",
    community: e.unit("c1"),
  };
  expect(rulesOf(await e.refusedToOpen("petition-clerk", "petition", { ...petition, headcount: 8 }))).toContain(
    "XF-20",
  );
  const id = await e.open("petition-clerk", "petition", petition);
  const page = await e.view("petition-clerk", id);
  expect(page.clocks.find(({ id: one }) => one === "notice")).toMatchObject({ dueOn: "2024-03-19" });
  const way = { class: "claim", route: "arbitration", wayText: "按信访程序办理。" };
  expect(rulesOf(await e.refused("petition-clerk", id, "accept", way))).toContain("XF-31a");
  await e.act("petition-clerk", id, "accept", { ...way, route: "petition", onSpot: true });
  expect(await e.printed("petition-clerk", id, "petition-acceptance-notice")).toContain("孙某");

  const entrusted = { handlingUnit: e.unit("squad"), worker: e.account("handler"), conflict: true };
  expect(rulesOf(await e.refused("petition-clerk", id, "entrust", entrusted))).toContain("XF-28");
  await e.act("petition-clerk", id, "entrust", { ...entrusted, conflict: false });
  expect((await e.view("petition-clerk", id)).clocks.find(({ id: one }) => one === "handle")).toMatchObject({
    dueOn: "2024-05-06",
  });
  const opinion = {
    facts: "经查属实。",
    conclusion: "explain",
    opinionText: "建议协商处理。",
    opinionBasis: "城乡规划法。",
    reviewOrgan: "区人民政府",
  };
  expect(rulesOf(await e.refused("handler", id, "opine", opinion))).toContain("XF-31b");
  const handle = async (conclusion: string): Promise<void> => {
    await e.act("handler", id, "hearStatement", { statementText: "要求拆除。" });
    await e.act("handler", id, "investigate", { investigation: "现场测量属实。" });
    await e.act("handler", id, "opine", { ...opinion, conclusion }, ["petition-head", "deputy-head"]);
    await e.act("handler", id, "serve", { instrument: "petition-opinion", way: "直接送达", on: e.today });
  };
  e.on("2024-03-20");
  await handle("explain");
  expect(await e.printed("handler", id, "petition-opinion")).toContain("三十日内向区人民政府请求复查");

  const request = { reviewStage: "review", reviewRequest: "不服处理意见。" };
  e.on("2024-04-20");
  const late = await e.refused("petition-clerk", id, "requestReview", { ...request, reviewRequestedOn: "2024-04-20" });
  expect(rulesOf(late)).toContain("XF-35a");
  await e.act("petition-clerk", id, "requestReview", { ...request, reviewRequestedOn: "2024-04-19" });
  const review = await e.linked("petition-clerk", id, "petition-review");
  await e.act("petition-clerk", review, "submitFiles", {
    statement: "办理情况说明。",
    caseFiles: [await e.exhibit("petition-clerk", "documentary")],
  });
  e.on("2024-05-10");
  await e.act("petition-clerk", review, "recordOpinion", {
    result: "redo",
    resultText: "撤销，责令重新办理。",
    opinionOn: "2024-05-09",
    opinionFiles: [await e.exhibit("petition-clerk", "documentary")],
  });
  await e.act("petition-clerk", review, "recordReceipt", { petitionerReceivedOn: "2024-05-10" });
  await e.settle();
  expect((await e.view("petition-clerk", id)).state.id).toBe("handling");

  e.on("2024-05-20");
  await handle("support");
  const figure = (indicator: string) => e.figure("petition-head", indicator, "2024-01-01", "2024-12-31");
  expect(await figure("XF-01")).toMatchObject({ value: 1 });
  expect(await figure("D-05")).toMatchObject({ value: 1 });
  const resolution = { resolvedOn: "2024-05-20", resolveWay: "supported", resolveText: "已拆除，信访人认可。" };
  const proof = await e.exhibit("handler", "signed");
  expect((await e.refused("handler", id, "resolve", resolution)).code).toBe("field.invalid");
  await e.act("handler", id, "resolve", { ...resolution, resolveFiles: [proof] }, ["petition-head"]);
  expect(await figure("XF-02")).toMatchObject({ value: 1 });
  expect(await figure("XF-03")).toMatchObject({ numerator: 1, denominator: 1 });
  expect(await figure("D-05")).toMatchObject({ value: 0 });
  // An accused or a stranger never learns who petitioned.
  expect((await e.ask("enforcement-officer", "GET", `/api/matters/${id}`)).status).toBe(404);
});
