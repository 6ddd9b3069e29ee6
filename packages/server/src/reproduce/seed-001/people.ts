import { addDays, addYears } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { idNumber } from "../../demo/lives/people.ts";
import { mediationLife } from "../lives/disputes.ts";
import type { MediationParams } from "../lives/disputes.ts";
import { Timeline } from "../lives/life.ts";
import type { Cast, Life } from "../lives/life.ts";
import { teamMemberLife } from "../lives/registers.ts";
import { spread, turn } from "../spread.ts";

/** 1,065 disputes about 8,770,000 yuan, 1,060 of them settled. */
export function mediations(cast: Cast): Life[] {
  const one = (on: LocalDate, i: number, more: Partial<MediationParams> = {}): Life =>
    mediationLife(cast, {
      on,
      dispute: turn(["01", "02", "03"], i),
      request: "请求调解",
      amount: i === 0 ? 8_492 : 8_234 + (i % 2),
      end: "reconciled",
      ...more,
    });
  const days = spread(1065, "2023-01-03", "2023-11-27");
  return [
    ...days.map((on, i) => one(on, i, i % 213 === 5 ? { end: "failed" } : i % 10 === 3 ? { end: "agreed" } : {})),
    ...spread(20, "2023-02-06", "2023-10-16").map((on, i) => one(on, i, { end: "withdrawn" })),
    ...spread(30, "2022-03-07", "2022-10-17").map((on, i) => one(on, i)),
    ...spread(6, "2023-12-26", "2023-12-28").map((on, i) => one(on, i, { end: "open" })),
    ...spread(4, "2023-05-08", "2023-09-11").map((on, i) => one(on, i, { end: "void" })),
  ];
}

/** 47 in correction at the beginning, 46 received, 45 released: 48 at the end. */
export function correction(cast: Cast): Life[] {
  const person = (on: LocalDate, releasedOn?: LocalDate): Life => {
    const life = new Timeline(cast, "correction-person", on).do("justice-assistant", "notify", {
      person: { kind: "citizen", name: cast.personName(), idNumber: idNumber(cast.random) },
      sex: "male",
      minor: false,
      community: cast.community(),
      category: "probation",
      decidedBy: "区人民法院",
      documentNumber: `（${on.slice(0, 4)}）刑初${cast.random.int(1, 900)}号`,
      effectiveOn: addDays(on, -6),
      noticeOn: addDays(on, -3),
      termFrom: addDays(on, -6),
      termTo: releasedOn === undefined ? addYears(on, 2) : addDays(releasedOn, -1),
    });
    life.do("justice-assistant", "receive", {
      reportedOn: life.day,
      receivedOn: life.day,
      officer: cast.account("justice-assistant"),
    });
    life.workdays(2).do("justice-assistant", "setPlan", {
      team: [
        { name: "司法助理员", role: "office", sex: "male" },
        { name: "社工", role: "volunteer", sex: "female" },
      ],
      plan: "每月走访一次",
    });
    if (releasedOn === undefined) return life.end();
    return life
      .to(releasedOn)
      .do("justice-assistant", "release", { leftOn: releasedOn, leaveGround: "expired", endText: "矫正期满" })
      .consent("justice-office-head")
      .end();
  };
  return [
    ...spread(45, "2022-01-10", "2022-11-14").map((on, i) => person(on, spread(45, "2023-01-16", "2023-12-11")[i])),
    ...spread(2, "2022-11-21", "2022-12-05").map((on) => person(on)),
    ...spread(46, "2023-01-09", "2023-12-04").map((on) => person(on)),
    ...spread(6, "2021-02-08", "2021-05-10").map((on) => person(on, "2022-06-13")),
  ];
}

/** 360 helped at the beginning, 83 received, 163 at the end of their term: 280 at the end. */
export function resettlement(cast: Cast): Life[] {
  const person = (on: LocalDate, released: boolean): Life => {
    const life = new Timeline(cast, "resettlement-person", on).do("justice-assistant", "notify", {
      person: { kind: "citizen", name: cast.personName() },
      community: cast.community(),
      category: "prison",
      prison: "市监狱",
      noticeOn: addDays(on, -10),
      releaseOn: addDays(on, -1),
    });
    life.do("justice-assistant", "receive", {
      meetWay: "met",
      receivedOn: life.day,
      officer: cast.account("justice-assistant"),
      level: "general",
      plan: "落实户口和就业",
    });
    if (!released) return life.end();
    // Five years on: the visit still planned is called off, and the term ends.
    const end = new Timeline(cast, "resettlement-person", addDays(addYears(on, 5), 3)).workdays(1);
    return life.end((matter) => {
      const visit = matter.links.find(({ procedure }) => procedure === "care-visit")?.matter;
      if (visit === undefined) throw new Error("no visit was planned");
      const called = new Timeline(cast, "care-visit", end.day)
        .do("community-clerk", "excuse", { visitExcuse: "ended", excuseText: "帮教期满", excusedFrom: end.day })
        .consent("deputy-head")
        .end();
      const left = new Timeline(cast, "resettlement-person", end.day, 16 * 60)
        .do("justice-assistant", "release", { leftOn: end.day, leaveGround: "expired" })
        .consent("justice-office-head")
        .end();
      return [...called.steps.map((step) => ({ ...step, matter: visit })), ...left.steps];
    });
  };
  return [
    ...spread(163, "2018-01-15", "2018-11-19").map((on) => person(on, true)),
    ...spread(197, "2019-02-11", "2022-12-12").map((on) => person(on, false)),
    ...spread(83, "2023-01-09", "2023-12-11").map((on) => person(on, false)),
  ];
}

/** City cases of the platform, problems that communities brought, and the people of the squad. */
export function events(cast: Cast): Life[] {
  const event = (on: LocalDate, source: string): Life =>
    new Timeline(cast, "grid-event", on)
      .do("grid-worker", "disposeOnSpot", {
        source,
        description: "乱堆杂物",
        place: { text: "辖区道路" },
        community: cast.community(),
        class: "06036",
        photosAfter: [cast.exhibit("before"), cast.exhibit("after")],
        result: "当场清理",
      })
      .end();
  const problem = (on: LocalDate, solved = true): Life => {
    const life = new Timeline(cast, "community-feedback", on).do("community-clerk", "raise", {
      community: cast.community(),
      raisedOn: on,
      topic: "LJ",
      content: "垃圾积存",
      place: { text: "小区门口" },
    });
    if (!solved) return life.end();
    life.do("dispatcher", "dispatch", { handlingUnit: cast.unit("squad"), dueOn: addDays(on, 5) });
    life.do("unit-lead", "sign", { worker: cast.account("handler") });
    life
      .workdays(1)
      .do("handler", "reply", { result: "已清运", solution: "solved", photosAfter: [cast.exhibit("after")] });
    return life
      .do("community-clerk", "check", { checkResult: "pass", confirmText: "已看现场", satisfaction: "satisfied" })
      .end();
  };
  const member = (from: LocalDate, post: "frontline" | "command" | "support", to?: LocalDate): Life =>
    teamMemberLife(cast, {
      from,
      sourceUnit: "enforcement",
      squad: "professional",
      managed: true,
      post,
      ...(to === undefined ? {} : { to }),
    });
  return [
    ...spread(4870, "2023-01-03", "2023-12-20").map((on, i) => event(on, i % 3 === 0 ? "patrol" : "urban")),
    ...spread(200, "2022-03-07", "2022-12-12").map((on) => event(on, "urban")),
    ...spread(206, "2023-01-09", "2023-12-11").map((on) => problem(on)),
    ...spread(15, "2022-03-07", "2022-11-14").map((on) => problem(on)),
    ...spread(3, "2023-12-27", "2023-12-28").map((on) => problem(on, false)),
    ...spread(75, "2021-03-01", "2023-10-09").map((from) => member(from, "frontline")),
    ...spread(9, "2021-03-01", "2023-09-04").map((from) => member(from, "support")),
    ...spread(5, "2021-03-01", "2021-09-06").map((from) => member(from, "frontline", "2023-05-31")),
  ];
}
