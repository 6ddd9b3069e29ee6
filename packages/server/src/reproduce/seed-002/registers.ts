import type { LocalDate } from "@fadu/engine/time/dates.ts";

import type { Cast, Life, Values } from "../lives/life.ts";
import { examResultLife, recordLife, rosterLife } from "../lives/registers.ts";
import type { RosterParams } from "../lives/registers.ts";
import { spread } from "../spread.ts";

/** The six communities of the street, as keys of its units. */
const COMMUNITIES = ["c1", "c2", "c3", "c4", "c5", "c6"] as const;

/** Places, titles, counsel and exams: what the street has at the end of 2021. */
export const registers = (cast: Cast): Life[] => [
  ...communities(cast),
  ...venues(cast),
  ...titles(cast),
  ...counsel(cast),
  ...exams(cast),
  ...meetings(cast),
];

const names = (key: string): string => `第${key.slice(1)}社区`;

function communities(cast: Cast): Life[] {
  return COMMUNITIES.map((key) =>
    rosterLife(
      cast,
      "community",
      "office-clerk",
      "office-head",
      { from: "2018-03-01" },
      {
        name: names(key),
        kind: "community",
        unit: cast.unit(key),
      },
    ),
  );
}

function venues(cast: Cast): Life[] {
  const venue = (kind: string, level: string, name: string, p: RosterParams, community?: string): Life =>
    rosterLife(cast, "venue", "petition-clerk", "justice-office-head", p, {
      name,
      kind,
      level,
      unit: cast.unit("disputes"),
      status: "working",
      ...(community === undefined ? {} : { community: cast.unit(community) }),
    });
  const inEach = (kind: string, title: string, from: LocalDate): Life[] =>
    COMMUNITIES.map((key) => venue(kind, "community", `${names(key)}${title}`, { from }, key));
  return [
    venue("serviceHall", "street", "街道群众诉求服务大厅", { from: "2021-03-01" }),
    ...inEach("serviceHall", "群众诉求服务大厅", "2021-03-15"),
    ...Array.from({ length: 8 }, (_, i) =>
      venue("serviceWindow", "street", `群众诉求服务窗口${i + 1}`, { from: "2021-04-01" }),
    ),
    ...inEach("legalRoom", "公共法律服务室", "2019-06-03"),
    // Closed before the year ended, opened after it, and entered by mistake.
    venue("serviceHall", "street", "旧群众接待大厅", { from: "2019-01-07", to: "2021-03-01" }),
    venue("serviceWindow", "street", "临时窗口", { from: "2021-04-01", to: "2021-11-30" }),
    venue("legalRoom", "street", "企业法律服务室", { from: "2021-05-06", voided: true }),
    venue("serviceHall", "street", "新建大厅", { from: "2022-01-10" }),
  ];
}

function titles(cast: Cast): Life[] {
  const title = (key: string, level: string, p: RosterParams): Life =>
    rosterLife(cast, "honour", "office-clerk", "justice-office-head", p, {
      title: "民主法治示范社区",
      kind: "democratic",
      level,
      issuer: "省司法厅、省民政厅",
      holderKind: "community",
      holder: names(key),
      community: cast.unit(key),
      year: Number(p.from.slice(0, 4)),
    });
  return [
    ...COMMUNITIES.map((key, i) => title(key, "province", { from: `20${18 + (i % 3)}-11-20` })),
    // A second title of the same community, and one entered by mistake: six communities stay six.
    title("c1", "national", { from: "2020-08-03" }),
    title("c2", "city", { from: "2021-05-10", voided: true }),
  ];
}

function counsel(cast: Cast): Life[] {
  const retained = (service: string, fee: number, p: RosterParams & { readonly to: LocalDate }, key?: string): Life =>
    rosterLife(
      cast,
      "counsel",
      "justice-assistant",
      "justice-office-head",
      p,
      {
        name: cast.personName(),
        firm: "某律师事务所",
        service,
        unit: cast.unit("squad"),
        fee,
        paidBy: fee === 0 ? "free" : "street",
        year: Number(p.from.slice(0, 4)),
        ...(key === undefined ? {} : { community: cast.unit(key) }),
      },
      true,
    );
  const year = { from: "2021-01-04", to: "2022-01-03" };
  return [
    ...COMMUNITIES.map((key) => retained("community", 0, { from: "2021-02-01", to: "2022-01-31" }, key)),
    retained("squad", 98_000, year),
    retained("squad", 98_000, { from: "2020-01-06", to: "2021-01-03" }),
    retained("government", 120_000, year),
    retained("squad", 60_000, { ...year, voided: true }),
  ];
}

function exams(cast: Cast): Life[] {
  const exam = (on: LocalDate, more: Partial<Parameters<typeof examResultLife>[1]> = {}): Life =>
    examResultLife(cast, {
      on,
      kind: "law",
      batch: "国家工作人员学法考试",
      result: "passed",
      excellent: true,
      ...more,
    });
  const times = (n: number, make: () => Life): Life[] => Array.from({ length: n }, make);
  return [
    ...times(86, () => exam("2021-11-10")),
    ...times(2, () => exam("2021-11-10", { result: "excused" })),
    ...times(3, () => exam("2021-06-09", { kind: "certificate", result: "failed" })),
    ...times(5, () => exam("2020-11-12", { excellent: false })),
    exam("2020-11-12", { result: "absent" }),
    exam("2021-11-10", { result: "absent", voided: true }),
  ];
}

/** The meetings on the lift costs of one estate, among others on other things. */
function meetings(cast: Cast): Life[] {
  const meeting = (on: LocalDate, disputeTitle: string, voidedBy?: "mediation-head"): Life => {
    const values: Values = {
      disputeKind: "lawsuit",
      disputeNumber: "笋岗调〔2020〕16号",
      disputeTitle,
      community: cast.unit("c2"),
      heldOn: on,
      meetingPlace: "街道会议室",
      host: cast.unit("justice"),
      units: [cast.unit("justice"), cast.unit("c2")],
      situation: "听取业主代表、业委会和物业意见",
      conclusion: "next",
    };
    return recordLife(cast, "coordination-meeting", "dispute-clerk", on, values, voidedBy ? { voidedBy } : {});
  };
  return [
    ...spread(6, "2020-04-15", "2021-03-18").map((on) => meeting(on, "旧改小区电梯费用纠纷")),
    ...spread(4, "2021-02-03", "2021-10-20").map((on) => meeting(on, "停车位纠纷")),
    meeting("2020-09-09", "旧改小区电梯费用纠纷", "mediation-head"),
  ];
}
