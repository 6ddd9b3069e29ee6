import { addDays } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import type { Office } from "../../demo/found-office.ts";
import type { Cast, Life, Values } from "../lives/life.ts";
import { recordLife, rosterLife } from "../lives/registers.ts";
import type { RosterParams } from "../lives/registers.ts";
import { trainingLife } from "../lives/training.ts";
import { spread, turn } from "../spread.ts";

/** Residential areas of the street, and their residents: a hundred and fifty thousand. */
export const AREAS = 33;
const keys = Array.from({ length: AREAS }, (_, i) => `c${i + 1}`);
const name = (key: string): string => `第${key.slice(1)}居民区`;

/** A reference to what another life is about. */
const ref = (life: Life, title: string): Values => ({ id: life.id, title });

/** Places, people, names and charters: what the street has at the end of 2023. */
export const registers = (cast: Cast, office: Office): Life[] => [
  ...areas(cast),
  ...venues(cast),
  ...brands(cast),
  ...people(cast, office),
  ...projects(cast),
  ...labels(cast),
  ...posts(cast),
];

function areas(cast: Cast): Life[] {
  const kept = (
    procedure: string,
    values: Values,
    from: LocalDate,
    lead: "office-head" | "justice-office-head",
  ): Life => rosterLife(cast, procedure, "community-clerk", lead, { from }, values);
  const each = keys.flatMap((key, i): Life[] => {
    const community = cast.unit(key);
    const charter = (kind: string, title: string, adoptedOn: LocalDate): Life =>
      kept("covenant", { kind, name: `${name(key)}${title}`, community, adoptedOn }, adoptedOn, "justice-office-head");
    return [
      kept("community", { name: name(key), kind: "area", unit: community }, "2019-01-07", "office-head"),
      charter("charter", "自治章程", "2022-05-09"),
      charter("covenant", "居民公约", "2023-03-06"),
      rosterLife(
        cast,
        "population",
        "community-clerk",
        "office-head",
        { from: "2023-11-01" },
        { community, residents: i < 15 ? 4546 : 4545, source: "实有人口信息系统" },
      ),
    ];
  });
  // The count of the year before, replaced; a charter of an area that has another in force.
  const former = rosterLife(
    cast,
    "population",
    "community-clerk",
    "office-head",
    { from: "2022-11-01", to: "2023-11-01" },
    { community: cast.unit("c1"), residents: 4600, source: "实有人口信息系统" },
  );
  const second: Values = { kind: "covenant", name: "楼组公约", community: cast.unit("c1"), adoptedOn: "2023-06-05" };
  return [...each, former, kept("covenant", second, "2023-06-05", "justice-office-head")];
}

function venues(cast: Cast): Life[] {
  const venue = (kind: string, key: string, p: RosterParams, status = "working"): Life =>
    rosterLife(cast, "venue", "publicity-clerk", "justice-office-head", p, {
      name: `${name(key)}${kind === "terminal" ? "自助终端" : "云课堂"}`,
      kind,
      level: "area",
      community: cast.unit(key),
      unit: cast.unit("justice"),
      status,
    });
  return [
    ...keys.map((key) => venue("terminal", key, { from: "2022-09-05" })),
    ...keys.map((key) => venue("cloudClass", key, { from: "2023-02-06" })),
    // A second one in an area, one under repair, one given up, one by mistake.
    venue("terminal", "c1", { from: "2023-04-03" }),
    venue("terminal", "c2", { from: "2023-04-03" }, "repair"),
    venue("cloudClass", "c3", { from: "2021-03-01", to: "2022-12-30" }),
    venue("cloudClass", "c4", { from: "2023-05-08", voided: true }),
  ];
}

function brands(cast: Cast): Life[] {
  const named = (kind: string, title: string, p: RosterParams = { from: "2022-03-07" }, more: Values = {}): Life =>
    rosterLife(cast, "brand", "publicity-clerk", "justice-office-head", p, {
      name: title,
      kind,
      unit: cast.unit("justice"),
      ...more,
    });
  const title = "“彭小法”法治专栏";
  const column = named("column", title);
  return [
    column,
    ...["以案说法", "法治热点", "法律问答"].map((sub) =>
      named("subcolumn", sub, { from: "2022-03-14" }, { parent: ref(column, title) }),
    ),
    ...["东片十分钟法治文化圈", "西片十分钟法治文化圈"].map((circle) => named("circle", circle)),
    ...["“老彭友”法律卫士", "“小彭友”法律卫士"].map((project) => named("project", project)),
    ...["研修班", "轮训班", "训练营"].map((school) => named("trainingBrand", school)),
    named("circle", "旧法治文化圈", { from: "2019-03-04", to: "2022-06-30" }),
    named("subcolumn", "普法漫画", { from: "2023-03-06", voided: true }),
    ...issues(cast, column, title),
  ];
}

/** Twelve issues of the column, reprinted elsewhere; how often each was read. */
function issues(cast: Cast, column: Life, title: string): Life[] {
  const post = (issue: number, on: LocalDate, views: number, more: Values = {}): Life =>
    rosterLife(
      cast,
      "media-post",
      "publicity-clerk",
      "justice-office-head",
      { from: on },
      {
        title: `${title}第${issue}期`,
        account: "wechat",
        theme: "civil",
        column: ref(column, title),
        issue,
        unit: cast.unit("justice"),
        views,
        snapshotOn: addDays(on, 14),
        ...more,
      },
    );
  return [
    ...spread(12, "2022-04-11", "2023-11-06").map((on, i) => post(i + 1, on, 3000)),
    ...spread(2, "2022-06-13", "2023-05-15").map((on, i) => post(i + 2, on, 1300, { reprint: true, account: "study" })),
  ];
}

function people(cast: Cast, office: Office): Life[] {
  const talent = (tier: string, p: RosterParams = { from: "2023-01-09" }): Life =>
    rosterLife(cast, "talent", "personnel-clerk", "justice-office-head", p, {
      name: cast.personName(),
      tier,
      qualified: tier !== "other",
    });
  const staff = (account: string): Life =>
    rosterLife(
      cast,
      "staff",
      "personnel-clerk",
      "office-head",
      { from: "2021-01-04" },
      {
        name: cast.personName(),
        account,
        unit: cast.unit("office"),
        category: "civil",
        enforcing: false,
      },
    );
  const accounts = Object.values(office.accounts).slice(0, 40);
  const training = (on: LocalDate, participants: readonly string[], law = true): Life =>
    trainingLife(cast, { on, course: law ? "法治专题培训" : "公文写作", law, participants });
  return [
    ...["public", "public", ...Array.from({ length: 11 }, () => "outside"), "other", "other", "other"].map((tier) =>
      talent(tier),
    ),
    talent("outside", { from: "2021-03-01", to: "2022-12-30" }),
    talent("public", { from: "2023-03-06", voided: true }),
    ...accounts.map(staff),
    training("2023-04-19", accounts.slice(0, 25)),
    training("2023-09-20", accounts.slice(20)),
    training("2023-06-14", accounts.slice(0, 3), false),
    training("2022-10-12", accounts.slice(0, 9)),
  ];
}

function projects(cast: Cast): Life[] {
  const project = (year: number, listed: boolean, p: RosterParams): Life =>
    rosterLife(cast, "project", "justice-assistant", "justice-office-head", p, {
      name: `${year}年法治为民办实事项目`,
      kind: "people",
      year,
      listed,
      ...(listed ? { listedOn: p.from, level: "city", issuer: "市委依法治市办" } : {}),
      unit: cast.unit("justice"),
    });
  const guards = rosterLife(
    cast,
    "project",
    "justice-assistant",
    "justice-office-head",
    { from: "2023-02-06" },
    {
      name: "法律卫士",
      kind: "publicity",
      year: 2023,
      listed: false,
      unit: cast.unit("justice"),
    },
  );
  const event = (on: LocalDate, headcount: number, more: Values = {}): Life =>
    recordLife(cast, "publicity-event", "publicity-clerk", on, {
      name: "法治职业体验",
      heldOn: on,
      theme: "civil",
      form: "advice",
      audience: "students",
      headcount,
      host: cast.unit("justice"),
      ...more,
    });
  const guarding = { project: ref(guards, "法律卫士") };
  return [
    project(2022, true, { from: "2022-12-12" }),
    project(2023, true, { from: "2023-12-04" }),
    project(2021, false, { from: "2021-12-06" }),
    project(2020, true, { from: "2020-12-07" }),
    guards,
    ...spread(20, "2023-03-06", "2023-11-13").map((on, i) => event(on, 50 + (i % 5) * 4, guarding)),
    ...spread(4, "2022-09-05", "2022-12-05").map((on) => event(on, 60)),
  ];
}

function labels(cast: Cast): Life[] {
  const label = (i: number, p: RosterParams): Life =>
    rosterLife(cast, "label", "analyst", "command-director", p, {
      name: `事件标签${i}`,
      code: `L${String(i).padStart(4, "0")}`,
      group: turn(["appearance", "facility", "construction", "safety"], i),
      release: "3.0",
      standard: "按精细化管理标准认定",
      finding: "patrol",
      limit: 2,
      limitUnit: "workday",
      responsible: cast.unit("squad"),
    });
  return [
    ...Array.from({ length: 345 }, (_, i) => label(i + 1, { from: i < 200 ? "2022-01-10" : "2023-04-03" })),
    ...Array.from({ length: 12 }, (_, i) => label(400 + i, { from: "2021-01-11", to: "2023-03-31" })),
    ...Array.from({ length: 3 }, (_, i) => label(500 + i, { from: "2023-04-03", voided: true })),
  ];
}

/** Posts under the plans for floods and typhoons, trained and supplied. */
function posts(cast: Cast): Life[] {
  const title = "防汛防台专项应急预案";
  const plan = rosterLife(
    cast,
    "emergency-plan",
    "flood-clerk",
    "safety-head",
    { from: "2022-05-09" },
    {
      name: title,
      kind: "flood",
      level: "special",
      unit: cast.unit("safety"),
    },
  );
  const post = (i: number, p: RosterParams, ready = true): Life =>
    rosterLife(cast, "emergency-post", "flood-clerk", "safety-head", p, {
      plan: ref(plan, title),
      name: `抢险岗${i}`,
      unit: cast.unit(turn(keys, i)),
      holder: cast.personName(),
      trained: ready,
      supplied: ready,
      ...(ready ? { trainedOn: p.from, suppliedOn: p.from } : {}),
    });
  return [
    plan,
    ...Array.from({ length: 42 }, (_, i) => post(i, { from: "2023-05-15" })),
    post(50, { from: "2022-05-16", to: "2023-05-12" }, false),
    post(51, { from: "2023-05-15", voided: true }, false),
  ];
}
