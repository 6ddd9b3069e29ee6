import { describe, expect, it } from "vitest";
import { facetsOf } from "@fadu/engine/matter/facets.ts";
import { walkPath } from "../../testing/paths.ts";
import { DUTY, fiveYearItemPaths, HELD, publicityDutyPaths, YEARLY } from "../../testing/paths/education/publicity.ts";
import { CALENDAR, walk, type Values } from "../../testing/street.ts";
import { walked, wandered } from "../../testing/walked.ts";
import { fiveYearItem } from "./five-year-item.ts";
import { massMessage } from "./mass-message.ts";
import { mediaPost } from "./media-post.ts";
import { publicityDuty } from "./publicity-duty.ts";
import { publicityEvent } from "./publicity-event.ts";
import { publicityMaterial } from "./publicity-material.ts";

walked(publicityDuty, publicityDutyPaths);
walked(fiveYearItem, fiveYearItemPaths);
wandered([
  { definition: publicityDuty, prefer: { year: [2024], heldOn: ["2024-09-01"] } },
  { definition: fiveYearItem, prefer: { yearly: [YEARLY], fromYear: [2021], toYear: [2025] } },
]);

const EVENT: Values = {
  name: "国家宪法日广场宣传",
  heldOn: "2024-08-30",
  theme: "constitution",
  form: "booth",
  audience: "residents",
  headcount: 120,
  host: "justice",
};

describe("普法活动", () => {
  const event = (more: Values = {}) => walk(publicityEvent).do("publicity-clerk", "register", { ...EVENT, ...more });

  it("makes one record of the leaflets handed out at it, so that no copy is counted twice", () => {
    const opens = event({ copies: 300, community: "north" }).effects.filter(({ kind }) => kind === "open");
    expect(opens).toMatchObject([
      {
        procedure: "publicity-material",
        values: { item: "leaflet", quantity: 300, givenOn: "2024-08-30", theme: { code: "constitution" } },
      },
    ]);
    expect(event().effects.filter(({ kind }) => kind === "open")).toEqual([]);
    expect(event({ copies: 0 }).effects.filter(({ kind }) => kind === "open")).toEqual([]);
  });

  it("asks a lecture who gave it, and takes no event of tomorrow", () => {
    const ask = (more: Values) => walk(publicityEvent).ask("publicity-clerk", "register", { ...EVENT, ...more });
    expect(ask({ form: "lecture" }).ok).toBe(false);
    expect(ask({ form: "lecture", lecturerKind: "counsel" }).ok).toBe(true);
    expect(ask({ heldOn: "2024-09-03" }).ok).toBe(false);
  });

  it("reads for PF-01, PF-03, PF-04 and PF-10 what the report asks", () => {
    const project = { id: "p1", title: "小彭友法律卫士" };
    const going = walk(publicityEvent, {
      matters: { p1: { procedure: "project", title: project.title, closed: false } },
    }).do("publicity-clerk", "register", {
      ...EVENT,
      form: "lecture",
      lecturerKind: "counsel",
      setting: "school",
      day: "12-04",
      community: "north",
      project,
    });
    expect(facetsOf(publicityEvent, going.opened, CALENDAR)).toMatchObject({
      category: "constitution",
      subcategory: "12-04",
      mode: "lecture",
      source: "school",
      level: "residents",
      party: "counsel",
      topic: "小彭友法律卫士",
      headcount: 120,
      occurredOn: "2024-08-30",
      unit: "justice",
      community: "north",
    });
  });
});

describe("宣传物品、推文、群发", () => {
  it("counts copies and banners apart, by the group of the item", () => {
    const given = (item: string) =>
      facetsOf(
        publicityMaterial,
        walk(publicityMaterial).do("community-clerk", "register", {
          item,
          quantity: 20,
          givenOn: "2024-08-30",
          theme: "fire",
          unit: "safety",
        }).opened,
        CALENDAR,
      );
    expect(given("banner")).toMatchObject({ subcategory: "banners", quantity: 20, occurredOn: "2024-08-30" });
    expect(given("booklet")).toMatchObject({ subcategory: "copies" });
    expect(given("screen")).toMatchObject({ subcategory: "plays" });
  });

  const column = { id: "b1", title: "彭小法" };
  const post: Values = {
    title: "第12期",
    account: "wechat",
    theme: "civil",
    column,
    issue: 12,
    unit: "justice",
    validFrom: "2024-06-01",
  };
  const world = { matters: { b1: { procedure: "brand", title: column.title, closed: false } } };

  it("keeps every look at the views, and counts the latest (PF-08)", () => {
    const going = walk(mediaPost, world)
      .do("publicity-clerk", "enter", post)
      .do("publicity-clerk", "change", { views: 800, snapshotOn: "2024-07-01" })
      .do("publicity-clerk", "change", { views: 2300, snapshotOn: "2024-08-31" });
    expect(facetsOf(mediaPost, going.opened, CALENDAR)).toMatchObject({
      quantity: 2300,
      answeredOn: "2024-08-31",
      topic: "彭小法",
      validFrom: "2024-06-01",
    });
    expect(going.entries).toHaveLength(3);
  });

  it("takes no views without the day they were read, no column without its issue", () => {
    const ask = (more: Values) => walk(mediaPost, world).ask("publicity-clerk", "enter", { ...post, ...more }).ok;
    expect(ask({})).toBe(true);
    expect(ask({ views: 800 })).toBe(false);
    expect(ask({ views: 800, snapshotOn: "2024-05-01" })).toBe(false);
    const { issue: _, ...unnumbered } = post;
    expect(walk(mediaPost, world).ask("publicity-clerk", "enter", unnumbered).ok).toBe(false);
  });

  it("counts messages sent to groups (PF-09)", () => {
    const going = walk(massMessage).do("grid-worker", "register", {
      sentOn: "2024-08-30",
      theme: "fire",
      group: "各网格群",
      groups: 40,
      messages: 400,
      unit: "safety",
    });
    expect(facetsOf(massMessage, going.opened, CALENDAR)).toMatchObject({ quantity: 400, category: "fire" });
  });
});

describe("普法责任清单", () => {
  const listed = () => walk(publicityDuty).on("2024-01-15").do("publicity-clerk", "list", DUTY);

  it("is late ten days after the planned day, unless the street says otherwise", () => {
    expect(listed().due("due").on).toBe("2024-12-10");
    const strict = walk(publicityDuty, { settings: { graceDays: 0 } }).on("2024-01-15");
    expect(strict.do("publicity-clerk", "list", DUTY).due("due").on).toBe("2024-11-30");
  });

  it("is not done without an event, and hands each event only what was given with it", () => {
    const going = listed().on("2024-11-10");
    expect(going.refused("section-clerk", "finish").failures.map(({ says }) => says)).toEqual([
      expect.stringContaining("还没有登记开展的活动，不能办结"),
    ]);
    going.do("section-clerk", "hold", HELD);
    const { lecturerKind: _, copies: __, ...booth }: Values = { ...HELD, form: "booth" };
    going.do("section-clerk", "hold", booth);
    const events = going.effects.filter((effect) => effect.kind === "open");
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({ procedure: "publicity-event", values: { copies: 200, host: "safety" } });
    expect(events[1]?.kind === "open" ? Object.keys(events[1].values) : []).not.toContain("copies");
  });
});

describe("五年普法规划任务", () => {
  it("is checked only when the first and the last year of the plan have their proof", () => {
    const [entered] = fiveYearItemPaths[0]?.steps ?? [];
    const going = walkPath(fiveYearItem, { title: "登记", steps: entered ? [entered] : [] }).on("2025-10-10");
    going.do("justice-assistant", "prove", { yearly: YEARLY.slice(0, 4) });
    const check = { score: 5, selfCheck: "已落实。" };
    expect(going.refused("publicity-clerk", "check", check).failures.map(({ says }) => says)).toEqual([
      expect.stringContaining("规划首尾两年的佐证不全，不能自查"),
    ]);
    going.do("justice-assistant", "prove", { yearly: YEARLY }).do("publicity-clerk", "check", check);
    expect(going.opened.instruments).toMatchObject([{ instrument: "acceptance-pack" }]);
  });
});
