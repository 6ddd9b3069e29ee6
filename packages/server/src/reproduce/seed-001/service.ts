import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { creditCode } from "../../demo/lives/people.ts";
import { Timeline } from "../lives/life.ts";
import type { Cast, Life, Values } from "../lives/life.ts";
import { recordLife, rosterLife } from "../lives/registers.ts";
import { spread, turn } from "../spread.ts";

const DEPARTMENTS = ["civil", "labour", "health", "police", "planning", "agriculture", "market", "veterans"] as const;
const WAYS = ["sharing", "check", "commitment"] as const;

/** 242 items in one hall, 35 of them of eight departments without certificates, in three ways. */
export function items(cast: Cast): Life[] {
  return Array.from({ length: 246 }, (_, i) => {
    const free = i < 35;
    // Four are not handled in the hall, or no longer.
    const settled = i < 244;
    const way = turn(WAYS, i);
    return rosterLife(
      cast,
      "service-item",
      "service-head",
      "service-head",
      i === 242 || i === 243 ? { from: "2021-03-01", to: "2023-06-30" } : { from: "2021-03-01" },
      {
        code: `F${String(i + 1).padStart(4, "0")}`,
        name: `办理事项${i + 1}`,
        department: turn(DEPARTMENTS, i),
        kind: "public",
        settled,
        ...(settled ? { window: "综合窗口" } : {}),
        certificateFree: free,
        ...(free ? { certificateFreeWay: way, certificates: "居住证明" } : {}),
        ...(free && way === "commitment" ? { commitmentText: "申请人承诺情况属实" } : {}),
        ...(free && way === "commitment" ? { checkWay: "事后抽查" } : {}),
      },
    );
  });
}

/** Helpers and agents, what they did, and what was handled at the door. */
export function helping(cast: Cast, item: Life): Life[] {
  const helper = (role: string, from: LocalDate, to?: LocalDate): Life =>
    rosterLife(
      cast,
      "helper",
      "service-head",
      "service-head",
      { from, ...(to ? { to } : {}) },
      {
        name: cast.personName(),
        role,
        unit: cast.unit("office"),
      },
    );
  const service = (on: LocalDate, kind: string): Life =>
    recordLife(cast, "helper-service", "service-window", on, {
      kind,
      servedOn: on,
      itemName: "医保报销",
      person: { kind: "citizen", name: cast.personName() },
      helper: "代办员",
      community: cast.community(),
    });
  return [
    helper("helper", "2022-01-04"),
    helper("helper", "2022-03-07"),
    helper("helper", "2021-01-04", "2022-12-30"),
    ...spread(209, "2021-03-01", "2023-10-16").map((from) => helper("agent", from)),
    ...spread(7, "2021-03-01", "2021-10-11").map((from) => helper("agent", from, "2023-03-31")),
    ...spread(6932, "2023-01-03", "2023-12-20").map((on, i) => service(on, turn(["guide", "help", "agent"], i))),
    ...spread(120, "2022-01-04", "2022-12-20").map((on) => service(on, "agent")),
    ...cases(cast, item),
  ];
}

function cases(cast: Cast, item: Life): Life[] {
  const one = (on: LocalDate, way: string, done = true): Life => {
    const life = new Timeline(cast, "service-case", on).do("service-window", "apply", {
      item: { id: item.id, title: "办理事项1" },
      permit: false,
      applicant: { kind: "citizen", name: cast.personName() },
      way,
      ...(way === "window" ? {} : { place: { text: "村民家中" } }),
      appliedOn: on,
    });
    if (!done) return life.end();
    life.do("service-window", "accept", { tolerant: false, committed: false, worker: cast.account("service-window") });
    life.do("service-window", "review", { opinion: "符合条件" });
    life.do("service-window", "decide", { result: "granted", decisionText: "准予办理", decidedOn: life.day });
    life.consent("service-head");
    return life
      .do("service-window", "deliver", { deliveredOn: life.day, deliveryWay: "window", visits: 1, rating: "5" })
      .end();
  };
  return [
    ...spread(246, "2023-01-04", "2023-12-13").map((on, i) => one(on, turn(["home", "mobile"], i))),
    ...spread(30, "2023-01-11", "2023-12-06").map((on) => one(on, "window")),
    ...spread(12, "2022-03-09", "2022-11-16").map((on) => one(on, "home")),
    one("2023-12-28", "home", false),
  ];
}

/** Firms followed step by step, questions over the net, terminals day and night. */
export function fromAfar(cast: Cast): Life[] {
  const codes = Array.from({ length: 84 }, () => creditCode(cast.random, "91"));
  const firm = (on: LocalDate, code: string): Life =>
    new Timeline(cast, "enterprise-service", on)
      .do("service-window", "register", {
        enterprise: { kind: "organisation", name: cast.firmName(), representative: cast.personName() },
        creditCode: code,
        industry: "manufacturing",
        community: cast.community(),
        kind: "tracking",
        item: "项目备案",
        source: "visit",
        need: "尽快取得备案",
        servedOn: on,
        worker: cast.account("service-window"),
      })
      .end();
  const question = (on: LocalDate, channel: string): Life =>
    new Timeline(cast, "online-consultation", on)
      .do("service-window", "ask", {
        channel,
        askedOn: on,
        asker: { kind: "citizen", name: cast.personName() },
        itemName: "居住证明",
        question: "需要哪些材料",
      })
      .end();
  const terminal = rosterLife(
    cast,
    "venue",
    "service-head",
    "service-head",
    { from: "2022-03-01" },
    {
      name: "24小时自助服务区",
      kind: "terminal",
      level: "street",
      unit: cast.unit("office"),
      status: "working",
    },
  );
  const usage = (on: LocalDate, count: number): Life => {
    const values: Values = {
      terminal: "ZD-01",
      usedOn: on,
      slot: "allDay",
      kind: "query",
      item: "社保查询",
      count,
    };
    return recordLife(cast, "self-service-usage", "service-window", on, values);
  };
  return [
    ...spread(84, "2023-01-10", "2023-12-12").map((on, i) => firm(on, turn(codes, i))),
    ...spread(20, "2023-02-14", "2023-11-14").map((on, i) => firm(on, turn(codes, i))),
    ...spread(9, "2022-03-15", "2022-11-15").map((on) => firm(on, creditCode(cast.random, "91"))),
    ...spread(76, "2023-01-11", "2023-12-13").map((on, i) => question(on, turn(["online", "wechat"], i))),
    ...spread(10, "2023-02-15", "2023-10-18").map((on) => question(on, "phone")),
    ...spread(11, "2022-03-16", "2022-11-16").map((on) => question(on, "wechat")),
    terminal,
    ...spread(200, "2023-01-04", "2023-12-20").map((on) => usage(on, 35)),
    usage("2023-12-21", 46),
    ...spread(20, "2022-03-02", "2022-11-16").map((on) => usage(on, 40)),
  ];
}
