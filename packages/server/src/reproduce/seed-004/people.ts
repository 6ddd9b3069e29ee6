import { reconsideration } from "@fadu/catalog/procedures/litigation/reconsideration.ts";
import { reconsiderationPaths } from "@fadu/catalog/testing/paths/litigation/reconsideration.ts";
import { addDays } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { idNumber } from "../../demo/lives/people.ts";
import { pathLife } from "../lives/from-path.ts";
import { labourMediationLife } from "../lives/labour-mediation.ts";
import { Timeline } from "../lives/life.ts";
import type { Cast, Life, Values } from "../lives/life.ts";
import { litigationLife } from "../lives/litigation.ts";
import { meetingTopicLife, recordLife } from "../lives/registers.ts";
import { spread, turn } from "../spread.ts";

/** 6,204 labour disputes of 7,613 workers about 79,650,000 yuan: most settled by a word, the rest by an agreement. */
export function labour(cast: Cast): Life[] {
  const one = (on: LocalDate, i: number, end: Parameters<typeof labourMediationLife>[1]["end"]): Life =>
    labourMediationLife(cast, { on, headcount: i < 1409 ? 2 : 1, amount: i === 0 ? 12_784 : 12_838 + (i % 2), end });
  return [
    ...spread(6204, "2024-01-02", "2024-12-16").map((on, i) => one(on, i, i % 40 === 7 ? "agreed" : "reconciled")),
    ...spread(60, "2024-01-15", "2024-11-18").map((on, i) => one(on, i, "withdrawn")),
    ...spread(80, "2023-02-06", "2023-12-11").map((on, i) => one(on, i, "reconciled")),
    ...spread(15, "2024-12-27", "2024-12-31").map((on, i) => one(on, i, "open")),
    ...spread(6, "2024-03-04", "2024-10-14").map((on, i) => one(on, i, "void")),
  ];
}

/** Topics of the leadership: 217 of the three kinds and one, 15 of them works or purchases. */
export function topics(cast: Cast): Life[] {
  const topic = (on: LocalDate, i: number, threeMajor?: "decision" | "personnel" | "project" | "funds"): Life =>
    meetingTopicLife(cast, {
      on,
      kind: "committee",
      meeting: `第${Math.floor(i / 4) + 1}次党工委会议`,
      topic: "研究审议事项",
      ruleOfLaw: false,
      ...(threeMajor ? { threeMajor } : {}),
    });
  return [
    ...spread(202, "2024-01-08", "2024-12-23").map((on, i) => topic(on, i, turn(["funds", "personnel"] as const, i))),
    ...spread(15, "2024-02-19", "2024-11-25").map((on, i) => topic(on, i, "project")),
    ...spread(40, "2024-01-15", "2024-12-16").map((on, i) => topic(on, i)),
    ...spread(30, "2023-02-13", "2023-12-18").map((on, i) => topic(on, i, "funds")),
  ];
}

export function lawsuits(cast: Cast): Life[] {
  const path = reconsiderationPaths.find(({ outcome }) => outcome === "mediated");
  if (!path) throw new Error("the catalogue shows no reconsideration ended by mediation");
  const suit = (on: LocalDate, more: Partial<Parameters<typeof litigationLife>[1]> = {}): Life =>
    litigationLife(cast, { on, cause: "01003", act: "行政处罚决定", hearings: ["deputy"], end: "won", ...more });
  return [
    ...spread(4, "2024-01-15", "2024-06-10").map((on) => suit(on)),
    suit("2023-01-16"),
    suit("2024-05-13", { end: "void" }),
    pathLife(cast, reconsideration, path, "2024-04-08"),
  ];
}

/** Households of an old rebuilding, persons on the drug register, patients, premises, samples. */
export function care(cast: Cast): Life[] {
  return [...households(cast), ...drugs(cast), ...visits(cast), ...sweeps(cast), ...samples(cast)];
}

function households(cast: Cast): Life[] {
  const household = (n: number, on: LocalDate, agrees: boolean): Life => {
    const life = new Timeline(cast, "legacy-household", on).do("section-clerk", "listHousehold", {
      kind: "redevelopment",
      project: "琶洲村改造",
      household: `${n}号`,
      owner: { kind: "citizen", name: cast.personName() },
      community: cast.community(),
      issue: "回迁面积争议",
      listedOn: on,
    });
    life.workdays(2).do("section-clerk", "analyse", { analysis: "政策依据明确", offer: "按评估价补差" });
    if (!agrees) return life.end();
    life.workdays(3).do("section-clerk", "talk", { talkedOn: life.day, talkText: "住户基本接受" });
    life.workdays(5).do("section-clerk", "agree", {
      agreedOn: life.day,
      agreement: "按评估价补差",
      amount: 12_000,
      performance: "年底前支付",
      agreedFiles: [cast.exhibit("signed")],
    });
    return life.end();
  };
  return [
    household(1, "2024-04-08", true),
    household(2, "2024-08-12", true),
    household(3, "2024-05-13", false),
    household(4, "2023-03-13", true),
  ];
}

function drugs(cast: Cast): Life[] {
  const person = (on: LocalDate, aids: readonly LocalDate[]): Life => {
    const life = new Timeline(cast, "drug-person", on).do("drug-worker", "notify", {
      person: { kind: "citizen", name: cast.personName() },
      community: cast.community(),
      category: "detox",
      arrival: "decision",
      police: "区公安分局",
      decisionNumber: `社戒决字〔${on.slice(0, 4)}〕${cast.random.int(1, 99)}号`,
      servedOn: addDays(on, -3),
    });
    life.workdays(2).do("drug-worker", "reportIn", { receivedOn: life.day, officer: cast.account("drug-worker") });
    life.workdays(2).do("drug-worker", "sign", {
      team: [{ name: "民警", role: "police" }],
      measures: "定期检测、谈话",
      duties: "按时检测",
      signedOn: life.day,
      signedFiles: [cast.exhibit("signed")],
    });
    for (const day of aids) {
      if (day > life.day) life.to(day);
      life.do("drug-worker", "aid", { aidOn: life.day, aidKind: "visit", aidText: "节日慰问", aidAmount: 300 });
    }
    return life.end();
  };
  return [
    ...spread(28, "2023-02-06", "2023-06-12").map((on) => person(on, ["2023-09-27", "2024-02-06", "2024-09-11"])),
    ...spread(2, "2023-07-03", "2023-07-10").map((on) => person(on, ["2024-02-06"])),
  ];
}

/** Visits to patients as they fell due, all made; one excused, one of the year before. */
function visits(cast: Cast): Life[] {
  const planned = (on: LocalDate): Timeline =>
    new Timeline(cast, "care-visit", on).do({ account: null }, "plan", {
      group: "mental",
      person: { kind: "citizen", name: cast.personName() },
      community: cast.community(),
      plan: "MH-3",
      countFrom: on,
    });
  const visit = (on: LocalDate): Life => {
    const life = planned(on).workdays(3);
    return life
      .do("community-clerk", "visit", {
        visitedOn: life.day,
        way: "home",
        visitText: "服药规律，病情稳定",
        riskLevel: "0",
        condition: "stable",
      })
      .end();
  };
  return [
    ...spread(60, "2024-01-08", "2024-11-11").map(visit),
    ...spread(10, "2023-02-06", "2023-11-06").map(visit),
    planned("2024-06-10")
      .do("community-clerk", "excuse", { visitExcuse: "hospital", excuseText: "住院治疗", excusedFrom: "2024-07-01" })
      .consent("deputy-head")
      .end(),
  ];
}

function sweeps(cast: Cast): Life[] {
  const sweep = (on: LocalDate): Life =>
    recordLife(cast, "premises-sweep", "drug-worker", on, {
      kind: "entertainment",
      place: { text: "辖区娱乐场所" },
      community: cast.community(),
      sweptOn: on,
      partners: "派出所",
      premises: 3,
      found: false,
    });
  return [...spread(21, "2024-01-15", "2024-12-09").map(sweep), ...spread(7, "2023-02-13", "2023-11-13").map(sweep)];
}

/** 338 persons sampled, some of them twice. */
function samples(cast: Cast): Life[] {
  const sample = (on: LocalDate, person: Values, i: number): Life =>
    recordLife(cast, "hair-test", "drug-worker", on, {
      person,
      trade: turn(["delivery", "entertainment"], i),
      community: cast.community(),
      sampledOn: on,
      result: "negative",
    });
  const people = Array.from({ length: 338 }, (): Values => ({
    kind: "citizen",
    name: cast.personName(),
    idNumber: idNumber(cast.random),
  }));
  const [first = {}] = people;
  return [
    ...spread(338, "2024-03-04", "2024-10-21").map((on, i) => sample(on, turn(people, i), i)),
    ...spread(12, "2024-11-04", "2024-12-02").map((on, i) => sample(on, turn(people, i), i)),
    sample("2023-09-11", { ...first, idNumber: idNumber(cast.random) }, 0),
  ];
}
