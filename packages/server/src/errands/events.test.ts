import { expect, it } from "vitest";

import { errands, rulesOf } from "./errand.ts";

const errand = errands();
const YEAR = ["2024-01-01", "2024-12-31"] as const;
const officer = "enforcement-officer";

it("an event goes to a joint operation by theme and comes back with its result before it can be closed", async () => {
  const e = await errand("2024-03-04");
  const theme = await e.open("command-director", "theme", {
    name: "建筑垃圾处置一件事",
    field: "waste",
    target: "装修垃圾",
    leadUnit: e.unit("squad"),
    participants: [e.unit("squad"), e.unit("safety")],
    triggers: ["event"],
    checklist: [
      { item: "处置核准", unit: e.unit("squad") },
      { item: "消防通道", unit: e.unit("safety") },
    ],
    form: [{ item: "垃圾方量", kind: "number", required: true, unit: e.unit("squad") }],
    validFrom: "2024-01-01",
  });
  const photos = [await e.exhibit("grid-worker", "near"), await e.exhibit("grid-worker", "far")];
  const place = { text: "万源路12号" };
  const found = { source: "patrol", description: "装修垃圾堵塞通道", place, community: e.unit("c1"), photos };
  const near = await e.refusedToOpen("grid-worker", "grid-event", { ...found, photos: photos.slice(0, 1) });
  expect(near.title + JSON.stringify(near.failures)).toContain("远景");
  const event = await e.open("grid-worker", "grid-event", found);
  await e.act("operator", event, "accept");
  await e.act("operator", event, "file", { class: "06011", standard: "06011-1" });
  await e.act("dispatcher", event, "dispatch", { handlingUnit: e.unit("squad") });
  await e.act("unit-lead", event, "assignWorker", { worker: e.account("handler") });
  await e.act("handler", event, "handOn", { handTo: "joint", handReason: "多部门职责。", handedOn: "2024-03-05" });
  expect((await e.refused("operator", event, "close", { closing: "06011-1-1" })).code).toBe("act.notOpen");

  const operation = await e.linked("handler", event, "joint-operation");
  await e.act("dispatcher", operation, "adoptTheme", {
    theme: { id: theme, title: "建筑垃圾处置一件事" },
    plannedOn: "2024-03-05",
  });
  e.on("2024-03-05");
  await e.act(officer, operation, "carryOut", {
    actedOn: "2024-03-05",
    officers: [e.account(officer), e.account("enforcement-officer-2")],
    answers: [{ 垃圾方量: 3 }],
    checked: [
      { item: "处置核准", unit: e.unit("squad"), result: "fail" },
      { item: "消防通道", unit: e.unit("safety"), result: "pass" },
    ],
    sceneText: "垃圾占道。",
  });
  expect(await e.printed(officer, operation, "joint-operation-record")).toContain("消防通道");
  const squad = { unit: e.unit("squad"), result: "fail", problems: 1, followed: "corrected" };
  await e.act(officer, operation, "reportResults", { results: [squad], problems: 1, filedCount: 0 });
  expect(rulesOf(await e.refused(officer, operation, "close", { conclusion: "已清运" }))).toContain("HOT-08");
  await e.act(officer, operation, "reportResults", {
    results: [squad, { unit: e.unit("safety"), result: "pass", problems: 0, followed: "none" }],
    problems: 1,
    filedCount: 0,
  });
  await e.act(officer, operation, "close", { conclusion: "当场清运，恢复通道。" });
  await e.settle();

  const back = await e.view("unit-lead", event);
  expect(back.state.id).toBe("handled");
  await e.act("unit-lead", event, "feedback");
  const checkPhotos = [await e.exhibit("supervisor", "after")];
  await e.act("supervisor", event, "check", { checkResult: "pass", checkPhotos });
  await e.act("operator", event, "close", { closing: "06011-1-1" });
  for (const [indicator, value] of [
    ["EVT-01", { value: 1 }],
    ["LH-01", { value: 1 }],
    ["LH-02", { value: 1 }],
    ["D-12", { value: 1 }],
    ["D-13", { numerator: 1, denominator: 1 }],
    ["D-13A", { numerator: 1, denominator: 1 }],
  ] as const)
    expect(await e.figure("org-head", indicator, ...YEAR), indicator).toMatchObject(value);
});

it("a community's problem is counted each time it is solved, and micro-grids by whether they were patrolled", async () => {
  const e = await errand("2024-03-04");
  const id = await e.open("community-clerk", "community-feedback", {
    community: e.unit("c1"),
    raisedOn: "2024-03-04",
    topic: "LJ",
    content: "门口垃圾积存。",
  });
  await e.act("dispatcher", id, "dispatch", { handlingUnit: e.unit("squad"), dueOn: "2024-03-08" });
  await e.act("unit-lead", id, "sign", { worker: e.account("handler") });
  const reply = async () => ({
    result: "已清运。",
    solution: "solved",
    photosAfter: [await e.exhibit("handler", "after")],
  });
  await e.act("handler", id, "reply", await reply());
  await e.act("community-clerk", id, "check", { checkResult: "pass", satisfaction: "satisfied" });
  e.on("2024-04-08");
  await e.act("community-clerk", id, "reopen");
  await e.act("community-clerk", id, "check", { checkResult: "notPass", confirmText: "又积存", satisfaction: "basic" });
  await e.act("handler", id, "reply", await reply());
  await e.act("community-clerk", id, "check", { checkResult: "pass", satisfaction: "satisfied" });
  expect(await e.figure("org-head", "EVT-02", ...YEAR)).toMatchObject({ value: 2 });

  const parent = await e.open("analyst", "grid", {
    name: "第一网格",
    code: "G1",
    level: "grid",
    community: e.unit("c1"),
    leaderName: "王某",
    validFrom: "2024-01-01",
  });
  const micro = (name: string) =>
    e.open("analyst", "grid", {
      name,
      code: name,
      level: "micro",
      parent: { id: parent, title: "第一网格" },
      community: e.unit("c1"),
      leaderName: "李某",
      validFrom: "2024-01-01",
    });
  const [first] = [await micro("微网格一"), await micro("微网格二")];
  await e.open("micro-grid-lead", "patrol-record", {
    kind: "microGrid",
    mode: "online",
    grid: { id: first ?? "", title: "微网格一" },
    community: e.unit("c1"),
    startedAt: "2024-04-08T00:30:00.000Z",
    finishedAt: "2024-04-08T01:00:00.000Z",
    route: "楼道监控",
    patroller: e.account("micro-grid-lead"),
    found: false,
    photos: [await e.exhibit("micro-grid-lead")],
  });
  expect(await e.figure("org-head", "EVT-03", ...YEAR)).toMatchObject({ numerator: 1, denominator: 2 });
  expect(await e.counted("org-head", "EVT-03", ...YEAR, "gap")).toEqual(["微网格二"]);
});
