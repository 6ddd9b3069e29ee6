import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { HEAD, OFFICER, POWERS } from "../../testing/paths/enforcement/compulsion.ts";
import {
  announced,
  ANNOUNCEMENT,
  arrived,
  down,
  ENFORCEMENT,
  FILING,
  filed,
  FORCED,
  FOUND,
  found,
  illegalConstructionPaths,
  TO_DETERMINED,
  TO_LAPSED,
  TO_NOTIFIED,
  TO_ORDERED,
} from "../../testing/paths/enforcement/illegal-construction.ts";
import { START } from "../../testing/paths/enforcement/coercive-execution.ts";
import { ordinaryPenaltyPaths } from "../../testing/paths/enforcement/ordinary-penalty.ts";
import { walkPath, type Step } from "../../testing/paths.ts";
import { CALENDAR, walk, type Values, type Walk, type World } from "../../testing/street.ts";
import { walked } from "../../testing/walked.ts";
import { coerciveExecution } from "./coercive-execution.ts";
import { illegalConstruction } from "./illegal-construction.ts";
import { ordinaryPenalty } from "./ordinary-penalty.ts";
import { demolition } from "./illegal-construction/demolition.ts";

walked(illegalConstruction, illegalConstructionPaths);

const after = (steps: readonly Step[], world: World = POWERS): Walk =>
  walkPath(illegalConstruction, { title: "违法建设", steps, world });
const enforcing = (going: Walk, more: Values = {}): string[] =>
  going.refusedBy(OFFICER, "enforce", { ...ENFORCEMENT, ...more });
const REMOVAL: Values = {
  officers: ["officer-a", "officer-b"],
  mode: "forced",
  demolishedOn: "2025-04-20",
  demolishedArea: 100,
  whole: true,
  before: ["before:1"],
  after: ["after:1"],
};

describe("违法建设查处", () => {
  it("ACL-LOC is on the spot in two hours while building goes on, else in twenty-four", () => {
    expect(after([found()]).due("arriveUnderWay").at).toBe("2024-09-02T03:00:00.000Z");
    expect(after([found({ progress: "built" })]).due("arriveBuilt").at).toBe("2024-09-03T01:00:00.000Z");
    const own = after([found()], { settings: { arriveUnderWay: 4 } });
    expect(own.due("arriveUnderWay").at).toBe("2024-09-02T05:00:00.000Z");
  });

  it("ACL-LOC posts a notice of ten days where nobody knows who built it", () => {
    const nobody = { kind: "citizen", name: "无法确定", address: "无法确定" };
    const going = after([
      found(),
      arrived,
      filed({ builderKnown: false, offender: nobody }),
      ...TO_DETERMINED.slice(3),
    ]);
    going.do(OFFICER, "postNotice", { noticePostedOn: "2024-09-10", noticePlaces: "现场" });
    expect(going.due("builderNotice").on).toBe("2024-09-20");
    const notice: Values = { facts: "擅自搭建。", orderText: "拆除。", orderLaw: "《城乡规划法》第六十四条" };
    expect(going.on("2024-09-20").refusedBy(OFFICER, "notify", notice)).toEqual(["ACL-LOC"]);
    going.on("2024-09-21").do(OFFICER, "notify", notice);
  });

  it("POW-11 and POW-12: a town acts by its own power, a street by devolution or by order of the district", () => {
    const going = (): Walk => after([found(), arrived], {}).on("2024-09-03");
    expect(going().refusedBy(OFFICER, "file", FILING)).toEqual(["POW-11", "POW-12", "POW-05"]);
    expect(going().refused(OFFICER, "file", { ...FILING, authority: "mandated" }).code).toBe("field.invalid");
    going().do(OFFICER, "file", { ...FILING, authority: "mandated", mandate: ["documentary:1"] });
    going().do(OFFICER, "file", { ...FILING, authority: "town" });
  });

  it("APL-44 and APL-45 tells and hears before it orders anything pulled down", () => {
    const going = after(TO_NOTIFIED).on("2024-09-18");
    const order: Values = {
      officers: ["officer-a", "officer-b"],
      orderText: "拆除。",
      orderLaw: "《城乡规划法》第六十四条",
      demolishBy: "2024-10-08",
    };
    expect(going.due("statement").on).toBe("2024-09-19");
    expect(going.refusedBy(OFFICER, "orderDemolition", order)).toEqual(["APL-45", "HCP-22", "TSY-12"]);
  });

  it("APL-61b serves by wire only with the party's signed confirmation", () => {
    const service: Values = { instrument: "demolition-prior-notice", way: "电子送达", receiver: "王五" };
    const going = after(TO_NOTIFIED.slice(0, -1));
    expect(going.refusedBy(OFFICER, "serve", service)).toContain("APL-61b");
    going.do(OFFICER, "serve", { ...service, way: "留置送达" });
  });

  it("ACL-44 announces first, and lets the party pull down by itself", () => {
    const going = after(TO_ORDERED).on("2024-10-08");
    expect(going.refusedBy(OFFICER, "announce", { ...ANNOUNCEMENT, announcedOn: "2024-10-08" })).toEqual(["ACL-44"]);
    const posted = after([...TO_ORDERED, announced]);
    expect(posted.opened.publications.at(-1)).toMatchObject({ title: "责令限期拆除决定及限期自行拆除公告" });
    expect(enforcing(posted.on("2024-10-25"))).toContain("ACL-44");
  });

  it("ACL-44 waits for sixty days and six months, and for a suit that was brought", () => {
    const going = after([...TO_ORDERED, announced]);
    expect(going.due("reconsideration").on).toBe("2024-11-25");
    expect(going.due("suit").on).toBe("2025-03-24");
    expect(enforcing(going.on("2024-12-02"), { remedyOverOn: "2024-11-25" })).toEqual(["ACL-44", "ACL-44"]);
    going.on("2025-03-25").expire("suit");
    expect(enforcing(going.on("2025-03-26"), { remedyOverOn: "2024-11-25" })).toEqual(["ACL-44"]);
    const suing = after([...TO_ORDERED, announced]).on("2025-03-03");
    suing.do("litigation-clerk", "registerRemedy", { remedyKind: "litigation", remedyOn: "2025-03-03" });
    expect(enforcing(suing.on("2025-04-01"))).toContain("ACL-44");
  });

  it("ACL-44 cannot be walked around by starting the execution by itself", () => {
    const building = (more: Values): string[] =>
      walk(coerciveExecution)
        .on("2024-09-02")
        .refusedBy(OFFICER, "start", { ...START, object: "building", ...more });
    expect(building({})).toEqual(["ACL-44"]);
    expect(building({ announcedOn: "2024-08-10", remedyOverOn: "2024-08-30" })).toEqual(["ACL-44"]);
    const [served, over] = ["2024-02-01", "2024-08-01"];
    const past: Values = { decidedOn: served, decisionServedOn: served, announcedOn: "2024-03-01", remedyOverOn: over };
    walk(coerciveExecution)
      .on("2024-09-02")
      .do(OFFICER, "start", { ...START, object: "building", ...past });
  });

  it("POW-10 pulls down by itself only with the district's order, else by the court", () => {
    const ready = (): Walk => after(TO_LAPSED).on("2025-03-26");
    expect(enforcing(ready(), { mandate: null })).toEqual(["POW-10", "POW-12"]);
    const own = ready()
      .do(OFFICER, "enforce", ENFORCEMENT)
      .approve(...HEAD);
    expect(own.effects.filter(({ kind }) => kind === "open")).toMatchObject([
      {
        procedure: "coercive-execution",
        as: "child",
        values: {
          authority: "mandated",
          object: "building",
          decisionNumber: "南汇责拆决字〔2024〕1号",
          decisionServedOn: "2024-09-24",
          performBy: "2024-10-25",
          announcedOn: "2024-10-10",
          remedyOverOn: "2025-03-24",
        },
      },
    ]);
    const court = ready()
      .do(OFFICER, "enforce", { ...ENFORCEMENT, enforceWay: "court" })
      .approve(...HEAD);
    expect(court.effects.filter(({ kind }) => kind === "open")).toMatchObject([
      { procedure: "court-enforcement", values: { remedyEndedOn: "2025-03-24", decisionServedOn: "2024-09-24" } },
    ]);
  });

  it("hands the execution what it asks for", () => {
    const own = after(TO_LAPSED)
      .on("2025-03-26")
      .do(OFFICER, "enforce", ENFORCEMENT)
      .approve(...HEAD);
    const opening = own.effects.find((effect) => effect.kind === "open");
    if (opening?.kind !== "open") throw new Error("nothing was opened");
    const child = walk(coerciveExecution).on("2025-03-26").do("system", "start", opening.values);
    expect(child.opened.state).toBe("prepared");
  });

  it("ACL-35 and ACL-44: forced demolition is recorded only after an execution of its own is done", () => {
    const going = after(TO_LAPSED)
      .on("2025-03-26")
      .do(OFFICER, "enforce", ENFORCEMENT)
      .approve(...HEAD);
    going.on("2025-04-20");
    expect(going.refusedBy(OFFICER, "recordDemolition", REMOVAL)).toEqual(["ACL-44", "ACL-35", "ACL-37"]);
    going.world = FORCED;
    going.do(OFFICER, "recordDemolition", REMOVAL);
  });

  it("ACL-44: help with pulling down needs the party's consent in writing, and no more than was judged illegal", () => {
    const going = after(TO_ORDERED).on("2024-10-08");
    const assisted: Values = { ...REMOVAL, mode: "assisted", demolishedOn: "2024-10-08" };
    expect(going.refused(OFFICER, "recordDemolition", assisted).code).toBe("field.invalid");
    const consent: Values = { ...assisted, assistConsent: ["signed:1"] };
    expect(going.refusedBy(OFFICER, "recordDemolition", { ...consent, demolishedArea: 101 })).toEqual(["ACL-44"]);
    going.do(OFFICER, "recordDemolition", consent);
  });

  it("WJ-04 counts each part where and when it came down", () => {
    const going = after([...TO_ORDERED, down("2024-10-08", { demolishedArea: 40, whole: false })]);
    const opening = going.effects.findLast((effect) => effect.kind === "open");
    if (opening?.kind !== "open") throw new Error("nothing was opened");
    expect(opening.procedure).toBe("demolition");
    const record = walk(demolition).on("2024-10-08").do("system", "register", opening.values);
    expect(facetsOf(demolition, record.opened, CALENDAR)).toMatchObject({
      source: "南汇违建〔2024〕1号",
      mode: "self",
      occurredOn: "2024-10-08",
      area: 40,
      flagged: false,
      community: "north",
      level: "new",
    });
    expect(going.refusedBy(OFFICER, "finish", {})).toEqual(["ACL-44"]);
  });

  it("WJ-05 reads fines and confiscations of planning cases where they are decided", () => {
    const decided = ordinaryPenaltyPaths.find(({ steps }) => steps.some(({ act }) => act === "punish"));
    if (!decided) throw new Error("no path punishes");
    const way = walkPath(ordinaryPenalty, decided);
    expect(facetsOf(ordinaryPenalty, way.opened, CALENDAR)).toMatchObject({ subcategory: "planning" });
    expect(typeof way.opened.values["fine"]).toBe("number");
    expect(ordinaryPenalty.fields["confiscated"]?.type).toBe("money");
  });

  it("WJ-01 counts by the day of filing, by use, stock and community", () => {
    expect(facetsOf(illegalConstruction, after(TO_ORDERED).opened, CALENDAR)).toMatchObject({
      category: "roof",
      level: "new",
      community: "north",
      filedOn: "2024-09-03",
      decidedOn: "2024-09-23",
      area: 100,
      occurredOn: FOUND["foundAt"] ? "2024-09-02" : null,
    });
  });
});
