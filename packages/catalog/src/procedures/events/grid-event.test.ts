import { describe, expect, it } from "vitest";
import { awaited } from "@fadu/engine/matter/awaited.ts";
import { CITIZEN, walk, type Walk } from "../../testing/street.ts";
import { gridEvent } from "./grid-event.ts";

const place = { text: "万源路12号门前", lng: 120.65, lat: 28.01 };
const found = { source: "patrol", description: "井盖缺失", place, community: "north", photos: ["near:1", "far:1"] };
const missingCover = { class: "01014", standard: "01014-1" };
const exposedWaste = { class: "06010", standard: "06010-1" };

/** Patrol's report accepted and filed on Tuesday 2024-09-03 at 10:00. */
const filed = (classes = exposedWaste): Walk =>
  walk(gridEvent)
    .on("2024-09-03")
    .do("grid-worker", "report", found)
    .do("operator", "accept")
    .do("operator", "file", classes);

const handling = (classes = exposedWaste): Walk =>
  filed(classes)
    .do("dispatcher", "dispatch", { handlingUnit: "squad" })
    .do("unit-lead", "assignWorker", { worker: "handler" });

const handled = (): Walk =>
  handling().do("handler", "handle", { disposal: "onSpot", result: "已清运", photosAfter: ["after:1"] });

const checking = (): Walk => handled().do("unit-lead", "feedback");

describe("网格事件", () => {
  it("runs the whole loop from report to closing", () => {
    const event = checking()
      .do("supervisor", "check", { checkResult: "pass", checkPhotos: ["near:9"] })
      .do("operator", "close", { closing: "06010-1-1" });
    expect(event.opened).toMatchObject({ state: "closed", outcome: "solved", closedOn: "2024-09-03" });
    expect(event.opened.numbers["matter"]).toBe("南汇事〔2024〕000001号");
    expect(event.opened.title).toContain("暴露垃圾");
  });

  it("lies in the operators' pool until one claims it and answers for it", () => {
    const event = walk(gridEvent).do("grid-worker", "report", found);
    expect(awaited(gridEvent, event.opened)).toMatchObject([{ roles: ["operator"], unit: "north" }]);
    event.do("operator", "claim");
    expect(awaited(gridEvent, event.opened)).toMatchObject([{ account: "operator" }]);
  });

  it("lies with the place's unit while it is checked, and with the handling unit once closed", () => {
    const event = checking();
    expect(event.opened.unit).toBe("north");
    event
      .do("supervisor", "check", { checkResult: "pass", checkPhotos: ["near:9"] })
      .do("operator", "close", { closing: "06010-1-1" });
    expect(event.opened).toMatchObject({ unit: "squad", handler: "operator" });
  });

  it("asks a patrol for a close and a distant view", () => {
    const refusal = walk(gridEvent).refused("grid-worker", "report", { ...found, photos: ["near:1"] });
    expect(refusal.message).toContain("远景");
  });

  it("closes what the patrol settles on the spot in one form, with photos before and after", () => {
    const settled = {
      source: "patrol",
      description: "乱堆杂物",
      place,
      community: "north",
      class: "06036",
      photosAfter: ["before:1", "after:1"],
      result: "当场清理",
    };
    expect(walk(gridEvent).do("grid-worker", "disposeOnSpot", settled).opened.outcome).toBe("selfDisposed");
    expect(() => walk(gridEvent).do("grid-worker", "disposeOnSpot", { ...settled, photosAfter: ["after:1"] })).toThrow(
      "处置前照片",
    );
  });

  it("takes no report of outside sources from the patrol, and no filing of them without verification", () => {
    expect(walk(gridEvent).refused("grid-worker", "report", { ...found, source: "hotline" }).code).toBe(
      "requirement.failed",
    );
    const event = walk(gridEvent).do("operator", "register", {
      source: "citizen",
      description: "夜间施工",
      place,
      community: "north",
      reporter: CITIZEN,
    });
    expect(event.refused("operator", "accept").message).toContain("核实");
    event
      .do("operator", "sendToVerify")
      .do("supervisor", "verify", { verification: "missing", verifyNote: "现场无施工" });
    expect(event.refused("operator", "accept").message).toContain("核实");
    event.do("operator", "reject", { refusalGround: "notFound", refusalNote: "已电话告知" });
    expect(event.opened.outcome).toBe("notAccepted");
  });

  it("accepts an outside report once verified with a photo", () => {
    const event = walk(gridEvent)
      .do("operator", "register", { source: "hotline", description: "占道", place, community: "north" })
      .do("operator", "sendToVerify");
    expect(event.refused("supervisor", "verify", { verification: "exists" }).message).toContain("照片");
    event.do("supervisor", "verify", { verification: "exists", verifyPhotos: ["near:1"] }).do("operator", "accept");
    expect(event.opened.state).toBe("accepted");
  });

  it("files only under a standard of the chosen class", () => {
    const event = walk(gridEvent).do("grid-worker", "report", found).do("operator", "accept");
    expect(event.refused("operator", "file", { class: "06010", standard: "01014-1" }).message).toContain("立案标准");
  });

  it("takes the limit from the filing standard: a missing cover in 2 urgent hours, one that sinks in 5 working days", () => {
    const urgent = filed(missingCover);
    expect(urgent.due("total").at).toBe("2024-09-03T04:00:00.000Z");
    expect(filed({ class: "01014", standard: "01014-4" }).due("total").on).toBe("2024-09-10");
  });

  it("lets the unit decline with its ground, once the inner assignment is revoked, and the dispatcher only dispatch again", () => {
    const event = handling();
    expect(event.refused("unit-lead", "decline", { backReason: "非本单位", dutyBasis: "派单目录" }).code).toBe(
      "act.notOpen",
    );
    event
      .do("unit-lead", "revokeWorker", { backReason: "不属本单位" })
      .do("unit-lead", "decline", { backReason: "不属本单位", dutyBasis: "派单目录第3项" })
      .approve("dispatcher");
    expect(event.opened.state).toBe("declined");
    const offers = event.offers("dispatcher").filter((offer) => offer.group === "procedure");
    expect(offers.map((offer) => offer.act).sort()).toEqual(["redispatch", "sendBackToIntake"]);
  });

  it("HOT-14 ends the right to decline once a unit is appointed", () => {
    const event = filed()
      .do("dispatcher", "dispatch", { handlingUnit: "squad" })
      .do("unit-lead", "decline", { backReason: "不属本单位", dutyBasis: "职责清单" })
      .approve("dispatcher")
      .do("shift-lead", "appoint", { handlingUnit: "squad", instruction: "由中队牵头办理" });
    expect(event.refusedBy("unit-lead", "decline", { backReason: "仍不属", dutyBasis: "职责清单" })).toContain(
      "HOT-14",
    );
  });

  it("lets the operator not file the same again after the dispatcher's return, but change the class", () => {
    const event = filed().do("dispatcher", "sendBackToIntake", { backReason: "类别有误" });
    expect(event.refused("operator", "file", exposedWaste).code).toBe("act.notOpen");
    event.on("2024-09-05").do("operator", "refile", { class: "06036", standard: "06036-1" });
    expect(event.due("total").on).toBe("2024-09-12");
  });

  it("counts rework and gives it back to the same unit with all its data", () => {
    const event = checking()
      .do("supervisor", "check", { checkResult: "notPass", checkNote: "仍有残留" })
      .do("dispatcher", "rework", { instruction: "清理彻底" });
    expect(event.opened).toMatchObject({ state: "dispatched", unit: "squad" });
    expect(event.opened.done["rework"]).toHaveLength(1);
    expect(event.opened.values["result"]).toBe("已清运");
  });

  it("keeps the check from those who handled it", () => {
    const event = handling();
    const refusal = event
      .do("handler", "handle", { disposal: "onSpot", result: "已清运", photosAfter: ["after:1"] })
      .do("unit-lead", "feedback")
      .refused("handler", "check", { checkResult: "pass", checkPhotos: ["near:1"] });
    expect(refusal.code).toBe("act.notYours");
  });

  it("does not count the checking time against the total limit", () => {
    const event = checking();
    expect(event.opened.clocks["total"]?.suspensions).toHaveLength(1);
    event.on("2024-09-04").do("supervisor", "check", { checkResult: "pass", checkPhotos: ["near:9"] });
    expect(event.opened.clocks["total"]?.suspensions[0]?.to).toBeDefined();
  });

  it("extends before the limit passes only, by one original limit, twice, unit then dispatcher", () => {
    const event = handling({ class: "01014", standard: "01014-4" });
    expect(event.due("handle").on).toBe("2024-09-10");
    event.do("handler", "extend", { clock: "handle" }).approve("unit-lead", "dispatcher");
    expect(event.due("handle").on).toBe("2024-09-18");
    event.do("unit-lead", "extend", { clock: "handle" }).approve("dispatcher");
    expect(event.due("handle").on).toBe("2024-09-25");
    expect(event.refused("handler", "extend", { clock: "handle" }).message).toContain("最多延长2次");
    const late = handling({ class: "01014", standard: "01014-4" }).on("2024-09-11");
    expect(late.refused("handler", "extend", { clock: "handle" }).message).toContain("届满");
  });

  it("does not use up a turn when an extension is refused", () => {
    const event = handling({ class: "01014", standard: "01014-4" })
      .do("handler", "extend", { clock: "handle" })
      .do("unit-lead", "refuse", {}, "理由不足");
    expect(event.opened.clocks["handle"]?.extensions).toHaveLength(0);
    expect(event.opened.pending).toBeUndefined();
  });

  it("shelves once, for a year at most, with the clock stopped, and resumes by itself", () => {
    const event = handling({ class: "01014", standard: "01014-4" }).on("2024-09-04");
    const shelf = { shelvedUntil: "2025-03-31", shelveReason: "等待管网改造" };
    expect(event.refused("unit-lead", "shelve", { ...shelf, shelvedUntil: "2025-09-30" }).message).toContain("一年");
    event.do("unit-lead", "shelve", shelf).approve("dispatcher");
    expect(event.opened.state).toBe("shelved");
    expect(event.opened.clocks["handle"]?.suspensions).toHaveLength(1);
    expect(event.refused("handler", "handle", { disposal: "onSpot", result: "", photosAfter: [] }).code).toBe(
      "act.notOpen",
    );
    event.on("2025-04-01", "00:01").expire("shelved");
    expect(event.opened.state).toBe("handling");
    expect(event.opened.clocks["handle"]?.suspensions[0]?.to).toBeDefined();
    expect(event.refused("unit-lead", "shelve", { ...shelf, shelvedUntil: "2025-06-30" }).message).toContain("一次");
  });

  it("hands over to a penalty case and takes its result back: 闭环反馈", () => {
    const event = handling({ class: "06001", standard: "06001-3" }).do("handler", "handOn", {
      handTo: "penalty",
      handReason: "违法搭建，须立案查处",
    });
    expect(event.effects.find((effect) => effect.kind === "open")).toMatchObject({
      procedure: "ordinary-penalty",
      as: "followUp",
    });
    expect(event.opened.clocks["handle"]?.suspensions).toHaveLength(1);
    event
      .on("2024-12-02")
      .do("system", "takeResult", {
        handedResult: "罚款2000元，已自行拆除",
        handedNumber: "南汇罚决字〔2024〕1号",
      })
      .do("unit-lead", "feedback")
      .do("supervisor", "check", { checkResult: "pass", checkPhotos: ["near:1"] })
      .do("operator", "close", { closing: "06001-3-1" });
    expect(event.opened.outcome).toBe("penalised");
  });

  it("closes only with a closing condition of the same standard, and only when the check passed", () => {
    const event = checking().do("supervisor", "check", { checkResult: "unable" });
    expect(event.refused("operator", "close", { closing: "06010-1-1" }).message).toContain("核查通过");
    event.do("operator", "checkAgain").do("supervisor", "check", { checkResult: "pass", checkPhotos: ["near:9"] });
    expect(event.refused("operator", "close", { closing: "06012-1-1" }).message).toContain("结案条件");
  });

  it("closes by force with a reason and the director's consent, counted apart", () => {
    const event = handling().do("shift-lead", "forceClose", { forcedReason: "产权纠纷，已转诉讼" });
    expect(event.opened.closedOn).toBeUndefined();
    event.approve("command-director");
    expect(event.opened).toMatchObject({ state: "closed", outcome: "forced" });
    expect(gridEvent.outcomes["forced"]?.result).toBe("neutral");
  });

  it("merges a duplicate into the first report", () => {
    const event = walk(gridEvent, { matters: { first: { procedure: "grid-event", title: "井盖缺失", closed: false } } })
      .do("grid-worker", "report", found)
      .do("operator", "merge", { into: "first" }, "同一井盖");
    expect(event.opened).toMatchObject({ outcome: "merged" });
  });

  it("exempts an overdue event on appeal, once, and only when it was overdue", () => {
    const closed = (on: string) =>
      handled()
        .on(on)
        .do("unit-lead", "feedback")
        .do("supervisor", "check", { checkResult: "pass", checkPhotos: ["near:9"] })
        .do("operator", "close", { closing: "06010-1-1" });
    const appeal = { appealReason: "现场封控无法进入", exempt: true };
    expect(closed("2024-09-04").refused("unit-lead", "appealOverdue", appeal).message).toContain("没有超时");
    const late = closed("2024-09-10").do("unit-lead", "appealOverdue", appeal).approve("dispatcher", "operator");
    expect(late.opened.values["exempt"]).toBe(true);
    expect(late.refused("unit-lead", "appealOverdue", appeal).message).toContain("一次");
  });
});
