import { addDays, instantOf } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import type { Office } from "../../demo/found-office.ts";
import { account } from "../ground.ts";
import { disclosureItemLife } from "../lives/disclosure.ts";
import { Timeline } from "../lives/life.ts";
import type { Cast, Life } from "../lives/life.ts";
import { recordLife, rosterLife } from "../lives/registers.ts";
import { legalityReviewLife } from "../lives/reviews.ts";
import { spread, turn } from "../spread.ts";
import { AREAS } from "./registers.ts";

/** Every micro-grid walked, and looked at on the screen. */
export function patrols(cast: Cast, office: Office): Life[] {
  const grid = (n: number, to?: LocalDate): Life =>
    rosterLife(
      cast,
      "grid",
      "command-director",
      "command-director",
      { from: "2022-06-06", ...(to ? { to } : {}) },
      {
        name: `微网格${n}`,
        code: `W${String(n).padStart(3, "0")}`,
        level: "micro",
        parent: { id: district.id, title: "第一网格" },
        community: cast.unit(`c${(n % AREAS) + 1}`),
        leaderName: cast.personName(),
      },
    );
  const district = rosterLife(
    cast,
    "grid",
    "command-director",
    "command-director",
    { from: "2022-06-01" },
    {
      name: "第一网格",
      code: "G1",
      level: "grid",
      community: cast.unit("c1"),
      leaderName: cast.personName(),
    },
  );
  const grids = Array.from({ length: 66 }, (_, i) => grid(i + 1));
  const givenUp = grid(90, "2023-05-31");
  const patrol = (on: LocalDate, of: Life, n: number, mode: "offline" | "online"): Life =>
    recordLife(cast, "patrol-record", "grid-worker", on, {
      kind: "microGrid",
      mode,
      grid: { id: of.id, title: `微网格${n}` },
      community: cast.unit(`c${(n % AREAS) + 1}`),
      startedAt: instantOf(on, 9 * 60),
      finishedAt: instantOf(on, 10 * 60),
      route: "沿街和楼道",
      patroller: account(office, "grid-worker"),
      found: false,
      photos: [cast.exhibit("photo")],
    });
  return [
    district,
    ...grids,
    givenUp,
    ...grids.flatMap((of, i) => [
      patrol(addDays("2023-02-06", i * 3), of, i + 1, "offline"),
      patrol(addDays("2023-03-06", i * 3), of, i + 1, "online"),
    ]),
    patrol("2022-10-10", grids[0] ?? givenUp, 1, "offline"),
  ];
}

/** Reports on the law, topics, opinions, reviews, notices, casebooks. */
export function matters(cast: Cast, office: Office): Life[] {
  return [
    ...sessions(cast, office),
    ...topics(cast),
    ...opinions(cast),
    ...reviews(cast),
    ...notices(cast),
    ...casebooks(cast),
    // Proposed and not made: the register of decisions was in use, and none was held unlawful.
    new Timeline(cast, "major-decision", "2023-03-13")
      .do("office-clerk", "propose", {
        title: "加装电梯专项方案",
        kind: "policy",
        excluded: false,
        inCatalogue: true,
        catalogueText: "2023年度目录",
        proposer: cast.unit("safety"),
        reason: "居民需求集中",
      })
      .end(),
  ];
}

function sessions(cast: Cast, office: Office): Life[] {
  const session = (on: LocalDate, i: number, voided = false): Life =>
    recordLife(
      cast,
      "law-report-session",
      "justice-assistant",
      on,
      {
        name: "专题述法会",
        heldOn: on,
        where: turn(["office", "community"], i),
        level: "leadership",
        reporters: [account(office, "deputy-head")],
        headcount: 30,
      },
      voided ? { voidedBy: "justice-assistant" } : {},
    );
  return [
    ...spread(14, "2023-02-15", "2023-12-13").map((on, i) => session(on, i)),
    ...spread(5, "2022-03-09", "2022-11-16").map((on, i) => session(on, i)),
    session("2023-05-17", 0, true),
  ];
}

function topics(cast: Cast): Life[] {
  const topic = (on: LocalDate, i: number): Timeline =>
    new Timeline(cast, "research-topic", on).do("section-clerk", "start", {
      title: `调研课题${i + 1}`,
      theme: turn(["law", "governance", "enforcement", "livelihood"], i),
      level: "street",
      unit: cast.unit("economy"),
      leader: cast.account("section-clerk"),
      startedOn: on,
      dueOn: addDays(on, 180),
      plan: "走访、座谈、形成报告",
    });
  return [
    ...spread(38, "2023-02-20", "2023-09-11").map((on, i) => topic(on, i).end()),
    ...spread(9, "2022-02-21", "2022-09-12").map((on, i) => topic(on, i).end()),
    topic("2023-06-05", 60).void("section-head").end(),
  ];
}

function opinions(cast: Cast): Life[] {
  const opinion = (on: LocalDate): Timeline =>
    new Timeline(cast, "observation-opinion", on).do("justice-assistant", "submitOpinion", {
      pointName: "某居民区法治观察点",
      submittedOn: on,
      field: "decision",
      title: "关于停车治理的意见",
      content: "建议增加夜间错时停车",
    });
  return [
    ...["2023-04-17", "2023-07-10", "2023-10-16"].map((on) => opinion(on).end()),
    opinion("2022-11-14").end(),
    opinion("2023-08-14").void("justice-office-head").end(),
  ];
}

function reviews(cast: Cast): Life[] {
  const review = (on: LocalDate, object: "enforcement" | "contract", end: "closed" | "reviewing" = "closed"): Life =>
    legalityReviewLife(cast, { on, object, subject: "拟作出的重大行政处罚决定", opinion: "lawful", end });
  return [
    ...spread(19, "2023-01-16", "2023-11-20").map((on) => review(on, "enforcement")),
    ...spread(8, "2023-02-13", "2023-10-16").map((on) => review(on, "contract")),
    ...spread(4, "2022-03-14", "2022-10-17").map((on) => review(on, "enforcement")),
    review("2023-12-28", "enforcement", "reviewing"),
  ];
}

function notices(cast: Cast): Life[] {
  const notice = (formedOn: LocalDate, channel: "residential" | "website", end: "disclosed" | "open" = "disclosed") =>
    disclosureItemLife(cast, { formedOn, title: "居民区公示事项", catalogue: "20-02", channel, takes: 3, end });
  return [
    ...spread(112, "2023-01-09", "2023-12-04").map((on) => notice(on, "residential")),
    ...spread(20, "2023-01-16", "2023-11-13").map((on) => notice(on, "website")),
    ...spread(10, "2022-02-14", "2022-11-14").map((on) => notice(on, "residential")),
    notice("2023-12-28", "residential", "open"),
  ];
}

/** Six issues of the casebook over the years, and one that is not printed yet. */
function casebooks(cast: Cast): Life[] {
  const casebook = (on: LocalDate, issue: number, printed = true): Life => {
    const life = new Timeline(cast, "mediation-casebook", on).do("mediation-head", "compile", {
      title: "人民调解案例汇编",
      issue,
      year: Number(on.slice(0, 4)),
    });
    if (!printed) return life.end();
    life.do("mediation-head", "submitCases", {
      cases: [{ dispute: "02", name: "楼上漏水纠纷", story: "双方经调解握手言和。", comment: "释法明理。" }],
    });
    life.workdays(2).do("justice-assistant", "checkMasks", {
      maskResult: "passed",
      masked: ["names", "ids", "contacts", "addresses", "accounts", "privacy"],
    });
    life.consent("justice-office-head");
    life.workdays(5).do("mediation-head", "print", {
      printedOn: life.day,
      copies: 300,
      files: [cast.exhibit("documentary")],
    });
    return life.end();
  };
  return [
    ...[2018, 2019, 2020, 2021, 2022, 2023].map((year, i) => casebook(`${year}-09-10`, i + 1)),
    casebook("2023-11-13", 7, false),
  ];
}
