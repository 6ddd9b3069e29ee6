import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import {
  applied,
  APPLICATION,
  approved,
  inspectionPaths,
  ITEM_WORLD,
  RECORD,
  recorded,
  TO_RECORDED,
} from "../../testing/paths/inspection/inspection.ts";
import { PLAN, SENT, TO_RUNNING } from "../../testing/paths/inspection/inspection-plan.ts";
import { CALENDAR, walk, type Values, type Walk, type World } from "../../testing/street.ts";
import { inspectionPlan } from "./inspection-plan.ts";
import { inspection } from "./inspection.ts";
import { inspectedObject } from "./inspected-object.ts";
import { inspectionItem } from "./inspection-item.ts";
import { stationCheck } from "./station-check.ts";

const along = (steps: readonly Step[], world: World = ITEM_WORLD): Walk =>
  walkPath(inspection, { title: "检查", steps, world });
const apply = (more: Values = {}, world: World = ITEM_WORLD) =>
  walk(inspection, world)
    .on("2024-09-02")
    .ask("officer-a", "apply", { ...APPLICATION, ...more });
const refusedBy = (more: Values = {}, world: World = ITEM_WORLD): string[] =>
  walk(inspection, world)
    .on("2024-09-02")
    .refusedBy("officer-a", "apply", { ...APPLICATION, ...more });

/** The object was inspected in August and may be inspected again from February on. */
const SEEN: World = {
  ...ITEM_WORLD,
  rosters: { ...ITEM_WORLD.rosters, "inspected-object/91350100M000100Y43": [{ from: "2024-08-05", to: "2025-02-01" }] },
};

describe("行政检查", () => {
  it("INS-01 inspects no item that was not made public, or is no longer in force", () => {
    expect(refusedBy({}, { ...ITEM_WORLD, rosters: {} })).toContain("INS-01");
    const ended: World = {
      ...ITEM_WORLD,
      rosters: { "inspection-item/item": [{ from: "2024-01-01", to: "2024-09-01" }] },
    };
    expect(refusedBy({}, ended)).toContain("INS-01");
    expect(apply().ok).toBe(true);
  });

  it("INS-02 does not inspect an object again within the interval by plan or campaign, whatever the reason", () => {
    for (const ground of ["plan", "assigned"]) {
      expect(refusedBy({ ground, form: "special", againReason: "专项部署" }, SEEN)).toContain("INS-02");
    }
  });

  it("INS-02 does not go beyond the yearly cap that was made public, though complaints do not count", () => {
    const visits = (...days: readonly string[]): World => ({
      ...ITEM_WORLD,
      rosters: {
        ...ITEM_WORLD.rosters,
        "inspected-object/91350100M000100Y43": days.map((from) => ({ from, to: "2024-08-31" })),
      },
    });
    const twice = visits("2023-11-01", "2024-01-08", "2024-07-01");
    const planned: Values = { ground: "plan", form: "combined" };
    expect(refusedBy(planned, twice)).toEqual(["INS-02"]);
    expect(apply(planned, visits("2023-01-09", "2023-11-01", "2024-07-01")).ok).toBe(true);
    expect(apply({}, twice).ok).toBe(true);
    const next = walk(inspection, twice).on("2024-12-30");
    expect(next.ask("officer-a", "apply", { ...APPLICATION, ...planned, plannedOn: "2025-01-06" }).ok).toBe(true);
  });

  it("INS-02 INS-03 inspects again on a complaint, with the reason said", () => {
    expect(refusedBy({}, SEEN)).toEqual(["INS-02", "INS-03"]);
    expect(apply({ againReason: "新的投诉举报" }, SEEN).ok).toBe(true);
    const later = walk(inspection, SEEN).on("2025-02-05");
    expect(later.ask("officer-a", "apply", { ...APPLICATION, ground: "plan", plannedOn: "2025-02-06" }).ok).toBe(true);
  });

  it("INS-02 enters what a plan inspected under the object's code until it may be inspected again", () => {
    const planned = inspectionPaths.find(({ title }) => title.startsWith("计划检查"));
    const entered = walkPath(inspection, planned ?? { title: "", steps: [] }).effects.find(
      (effect) => effect.kind === "open" && effect.procedure === "inspected-object",
    );
    expect(entered).toMatchObject({
      values: { code: "91350100M000100Y43", validFrom: "2024-09-03", validTo: "2025-03-03" },
    });
    const values = entered?.kind === "open" ? entered.values : {};
    expect(walk(inspectedObject).on("2024-09-03").do("system", "enter", values).opened.state).toBe("inForce");
    const complained = along([...TO_RECORDED]).do("officer-a", "inform", { result: "corrected", resultText: "已改。" });
    expect(complained.effects.some((e) => e.kind === "open" && e.procedure === "inspected-object")).toBe(false);
  });

  it("INS-03 does not enter where papers or data would do", () => {
    expect(refusedBy({ offsitePossible: true })).toContain("INS-03");
    expect(apply({ offsitePossible: true, way: "offsite" }).ok).toBe(true);
  });

  it("INS-03 merges several units' inspections into one plan and one visit", () => {
    const draft = (more: Values) =>
      walk(inspectionPlan)
        .on("2024-09-02")
        .refusedBy("squad-leader", "draft", { ...PLAN, ...more });
    expect(draft({ participants: ["squad"] })).toContain("INS-03");
    expect(draft({ offsite: true })).toContain("INS-03");
    const running = walkPath(inspectionPlan, { title: "计划", steps: TO_RUNNING, world: ITEM_WORLD });
    running.do("squad-leader", "dispatch", SENT);
    expect(running.effects.filter((effect) => effect.kind === "open")).toMatchObject([
      { procedure: "inspection", as: "child", values: { ground: "plan", checklist: PLAN["checklist"] } },
    ]);
    expect(running.refusedBy("squad-leader", "dispatch", { ...SENT, objectCode: "91350100M000100Y44" })).toEqual([
      "INS-02",
    ]);
  });

  it("INS-02 carries out no plan before it and the yearly cap are made public", () => {
    const unpublished = walkPath(inspectionPlan, { title: "计划", steps: TO_RUNNING.slice(0, 2), world: ITEM_WORLD });
    expect(unpublished.opened.publications).toMatchObject([{ title: "检查计划和年度检查频次上限" }]);
    expect(unpublished.refusedBy("squad-leader", "start")).toEqual(["INS-02"]);
  });

  it("INS-04 asks for approval, a notice, shown certificates and two officers, in that order", () => {
    const fresh = along([applied()]);
    expect(fresh.refused("officer-a", "notify").code).toBe("act.notOpen");
    fresh.do("officer-a", "submit");
    expect(fresh.opened).toMatchObject({ state: "applied", instruments: [] });
    fresh.approve("squad-leader");
    expect(fresh.opened.instruments.map(({ instrument }) => instrument)).toEqual(["inspection-approval"]);
    expect(fresh.refused("officer-a", "enter").code).toBe("act.notOpen");
    fresh.do("officer-a", "notify", { noticeLead: "查扬尘", prohibitions: true }).on("2024-09-03");
    const enter: Values = { identityShown: true, scanCode: "1", arrivedAt: "2024-09-03T01:30:00.000Z" };
    expect(fresh.refusedBy("officer-a", "enter", { ...enter, identityShown: false })).toContain("INS-04");
    expect(fresh.refusedBy("officer-a", "enter", { ...enter, officers: ["officer-a", "officer-old"] })).toContain(
      "INS-04",
    );
    fresh.do("officer-a", "enter", enter);
    expect(fresh.refusedBy("officer-a", "record", { ...RECORD, records: ["near:1"] })).toContain("INS-04");
  });

  it("INS-04 POW-13 lets no auxiliary, and nobody whose certificate has ended, inspect", () => {
    expect(refusedBy({ officers: ["officer-a", "auxiliary"] })).toEqual(["INS-04", "POW-13", "APL-42"]);
    expect(refusedBy({ officers: ["officer-a", "officer-old"] })).toContain("POW-13");
  });

  it("INS-05 tells of the prohibitions before the inspection", () => {
    const ready = along([applied(), approved]);
    expect(ready.refusedBy("officer-a", "notify", { noticeLead: "查扬尘", prohibitions: false })).toContain("INS-05");
  });

  it("INS-06 registers the code of entry of a firm, and tells the result in writing within the days set", () => {
    const notified = along(TO_RECORDED.slice(0, 4)).on("2024-09-03");
    const bare = { identityShown: true, arrivedAt: "2024-09-03T01:30:00.000Z" };
    expect(notified.refused("officer-a", "enter", bare).failures.map(({ path }) => path)).toEqual(["scanCode"]);
    const told = along(TO_RECORDED);
    expect(told.due("inform").on).toBe("2024-09-10");
    told.do("officer-a", "inform", { result: "corrected", resultText: "已改正。" });
    expect(told.opened.instruments.at(-1)?.instrument).toBe("inspection-result");
    expect(told.opened.publications).toMatchObject([{ title: "行政检查结果", within: { n: 20, unit: "workday" } }]);
  });

  it("INS-07 asks the organ of the place for assistance outside the street's area", () => {
    expect(
      walk(inspection, ITEM_WORLD)
        .on("2024-09-02")
        .refused("officer-a", "apply", { ...APPLICATION, outside: true })
        .failures.map(({ path }) => path),
    ).toEqual(["assistance"]);
    expect(apply({ outside: true, assistance: "沪协检〔2024〕1号" }).ok).toBe(true);
  });

  it("keeps the result true to what was found", () => {
    const found = along(TO_RECORDED);
    expect(found.refusedBy("officer-a", "inform", { result: "qualified", resultText: "无" })).toEqual(["SUP-04"]);
    const clean = along(TO_RECORDED.slice(0, -1)).refusedBy("officer-a", "record", {
      ...RECORD,
      found: false,
      problems: null,
      repeated: null,
    });
    expect(clean).toEqual(["SUP-04"]);
  });

  it("rechecks after the limit to correct, not before it calls it overdue", () => {
    const rectifying = along(TO_RECORDED).do("officer-a", "inform", {
      result: "rectify",
      resultText: "未覆盖。",
      rectifyItems: "覆盖。",
      rectifyBy: "2024-09-06",
      law: "大气污染防治法",
    });
    expect(rectifying.due("recheck").on).toBe("2024-09-13");
    const early: Values = {
      recheckOn: "2024-09-05",
      recheckResult: "failed",
      recheckText: "未改",
      recheckPhotos: ["near:1"],
    };
    expect(rectifying.on("2024-09-05").refusedBy("officer-a", "recheck", early)).toEqual(["APL-28a"]);
  });

  it("QT-02 counts by the day of the visit, the field, the form and what was found", () => {
    const met = along([...TO_RECORDED.slice(0, -1), recorded({ repeated: true })]);
    expect(facetsOf(inspection, met.opened, CALENDAR)).toMatchObject({
      occurredOn: "2024-09-03",
      category: "housing",
      subcategory: "complaint",
      quantity: 1,
      flagged: true,
      special: true,
    });
  });
});

describe("驻站执法、路检路查", () => {
  const check: Values = {
    form: "stationed",
    field: "traffic",
    checkedOn: "2024-09-02",
    site: { text: "沪松公路检查站" },
    unit: "squad",
    officers: ["officer-a", "officer-b"],
    objects: 60,
    found: 3,
    onSpot: 2,
    filed: 1,
  };

  it("QT-02 INS-04 is one check a turn of duty, by two certified officers", () => {
    const made = walk(stationCheck).do("officer-a", "register", check);
    expect(facetsOf(stationCheck, made.opened, CALENDAR)).toMatchObject({
      occurredOn: "2024-09-02",
      subcategory: "stationed",
      quantity: 3,
      total: 1,
      headcount: 60,
    });
    const alone = { ...check, officers: ["officer-a", "officer-old"] };
    expect(walk(stationCheck).refusedBy("officer-a", "register", alone)).toContain("INS-04");
  });
});

describe("行政检查事项", () => {
  it("INS-01 INS-02 states its law and the cap of a year", () => {
    const item: Values = {
      name: "建筑垃圾处置检查",
      field: "housing",
      target: "工地",
      law: "城市建筑垃圾管理规定第十九条",
      cap: 2,
      publishedAt: "街道网站",
      unit: "squad",
      validFrom: "2024-01-01",
    };
    const { law: _law, ...lawless } = item;
    expect(
      walk(inspectionItem)
        .refused("case-clerk", "enter", lawless)
        .failures.map(({ path }) => path),
    ).toEqual(["law"]);
    expect(walk(inspectionItem).do("case-clerk", "enter", item).opened.state).toBe("inForce");
  });
});
