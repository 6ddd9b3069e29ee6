import type { LocalDate } from "@fadu/engine/time/dates.ts";
import { addDays, daysBetween, localDate } from "@fadu/engine/time/dates.ts";

import type { Office } from "../demo/found-office.ts";
import { complaintLife, warningLife } from "./lives/appeals.ts";
import type { ComplaintParams, WarningParams } from "./lives/appeals.ts";
import { disclosureItemLife, disclosureRequestLife } from "./lives/disclosure.ts";
import { administrativeDisputeLife, mediationLife } from "./lives/disputes.ts";
import type { AdministrativeDisputeParams, MediationParams } from "./lives/disputes.ts";
import type { Cast, Life } from "./lives/life.ts";
import { litigationLife } from "./lives/litigation.ts";
import { ordinaryPenaltyLife, simplePenaltyLife } from "./lives/penalties.ts";
import type { OrdinaryPenaltyParams } from "./lives/penalties.ts";
import {
  examResultLife,
  meetingTopicLife,
  officerLife,
  penaltyPowerLife,
  publicLawyerLife,
  studySessionLife,
  teamMemberLife,
  themeLife,
} from "./lives/registers.ts";
import type { ExamResultParams, StudySessionParams, TeamMemberParams } from "./lives/registers.ts";
import { legalityReviewLife } from "./lives/reviews.ts";
import type { LegalityReviewParams } from "./lives/reviews.ts";

/** So many days from one to another, evenly spread, both ends included. */
export function spread(count: number, from: LocalDate, to: LocalDate): LocalDate[] {
  const days = daysBetween(from, to);
  return Array.from({ length: count }, (_, i) =>
    addDays(from, count === 1 ? Math.floor(days / 2) : Math.floor((i * days) / (count - 1))),
  );
}

/** In turn through the list. */
const turn = <T>(list: readonly T[], i: number): T => {
  const one = list[i % list.length];
  if (one === undefined) throw new Error("nothing to take turns with");
  return one;
};

const CAUSES = [
  "SR01",
  "SR02",
  "SR03",
  "SR07",
  "GH01",
  "SZ01",
  "HB01",
  "HB06",
  "XF01",
  "XF02",
  "XF03",
  "JY01",
] as const;

/** What was in force before anything else: powers to punish, certificates of the team that works. */
export function groundLives(cast: Cast, office: Office): Life[] {
  const certificate = (login: string, number: string): Life =>
    officerLife(cast, {
      account: account(office, login),
      name: login,
      number,
      from: "2021-03-01",
      to: "2026-02-28",
      issuedOn: "2021-03-01",
      firstIssuedOn: "2021-03-01",
    });
  return [
    ...CAUSES.map((cause) => penaltyPowerLife(cast, { from: "2021-01-01", cause })),
    certificate("enforcement-officer", "33030200001"),
    certificate("enforcement-officer-2", "33030200002"),
  ];
}

const account = (office: Office, login: string): string => {
  const id = office.accounts[login];
  if (id === undefined) throw new Error(`nobody is called “${login}”`);
  return id;
};

/**
 * The street's records from the end of 2022 to the beginning of 2025: those behind the figures of the report, and among them
 * others that must not be counted: of other years, void, merged, of other kinds, undecided, unserved.
 */
export function yearLives(cast: Cast, office: Office): Life[] {
  return [
    ...topics(cast),
    ...sessions(cast),
    ...exams(cast),
    ...people(cast, office),
    ...themes(cast),
    ...penalties(cast),
    ...warnings(cast),
    ...complaints(cast),
    ...mediations(cast),
    ...disclosures(cast),
    ...reviews(cast),
    ...disputes(cast),
    ...lawsuits(cast),
  ];
}

function topics(cast: Cast): Life[] {
  const topic = (on: LocalDate, i: number, more: Partial<Parameters<typeof meetingTopicLife>[1]> = {}): Life =>
    meetingTopicLife(cast, {
      on,
      kind: "leadership",
      meeting: `${on.slice(0, 4)}年第${i + 1}次班子会议`,
      topic: turn(["研究行政执法案件", "研究行政争议化解", "听取合法性审查情况", "研究信访积案", "研究执法改革"], i),
      ruleOfLaw: true,
      ...more,
    });
  return [
    ...spread(50, "2024-01-04", "2024-12-26").map((on, i) => topic(on, i)),
    ...spread(8, "2024-02-01", "2024-11-20").map((on, i) =>
      topic(on, i, { ruleOfLaw: false, threeMajor: turn(["personnel", "funds", "project", "decision"] as const, i) }),
    ),
    ...spread(5, "2024-03-05", "2024-10-10").map((on, i) =>
      topic(on, i, { kind: turn(["joint", "legal", "special"] as const, i) }),
    ),
    ...spread(12, "2023-01-10", "2023-12-28").map((on, i) => topic(on, i)),
    ...spread(3, "2025-01-06", "2025-01-20").map((on, i) => topic(on, i)),
    ...spread(2, "2024-05-10", "2024-06-10").map((on, i) => topic(on, i, { voided: true })),
  ];
}

function sessions(cast: Cast): Life[] {
  const session = (on: LocalDate, more: Partial<StudySessionParams> = {}): Life =>
    studySessionLife(cast, { on, kind: "theory", theme: "习近平法治思想专题学习", law: true, headcount: 12, ...more });
  return [
    ...["2024-03-20", "2024-06-26", "2024-10-23"].map((on) => session(on)),
    ...["2024-04-24", "2024-08-21"].map((on) => session(on, { law: false, theme: "党的创新理论学习" })),
    ...["2024-05-15", "2024-09-11"].map((on) => session(on, { kind: "lecture", headcount: 60 })),
    ...["2023-04-19", "2023-11-15"].map((on) => session(on)),
    session("2024-07-24", { voided: true }),
  ];
}

function exams(cast: Cast): Life[] {
  const exam = (on: LocalDate, result: ExamResultParams["result"], more: Partial<ExamResultParams> = {}): Life =>
    examResultLife(cast, { on, kind: "certificate", batch: `${on.slice(0, 7)}执法资格考试`, result, ...more });
  const times = (n: number, make: () => Life): Life[] => Array.from({ length: n }, make);
  return [
    ...times(14, () => exam("2024-05-18", "passed")),
    ...times(2, () => exam("2024-05-18", "absent")),
    exam("2024-05-18", "excused"),
    exam("2024-05-18", "failed", { voided: true }),
    ...times(10, () => exam("2023-05-20", "passed")),
    ...times(3, () => exam("2023-05-20", "failed")),
    ...times(4, () => exam("2024-11-15", "passed", { kind: "law", batch: "2024年学法用法考试" })),
    ...times(2, () => exam("2024-11-15", "failed", { kind: "law", batch: "2024年学法用法考试" })),
  ];
}

function people(cast: Cast, office: Office): Life[] {
  const officer = (
    n: number,
    issuedOn: LocalDate,
    firstIssuedOn: LocalDate,
    more: { voided?: boolean; serial?: string } = {},
  ): Life =>
    officerLife(cast, {
      account: account(office, `trainee-${n}`),
      name: `执法人员${n}`,
      number: `3303020${String(100 + n)}${more.serial ?? ""}`,
      from: issuedOn,
      to: addDays(issuedOn, 5 * 365),
      issuedOn,
      firstIssuedOn,
      ...(more.voided ? { voided: true } : {}),
    });
  const member = (from: LocalDate, p: Partial<TeamMemberParams> = {}): Life =>
    teamMemberLife(cast, { from, sourceUnit: "property", squad: "mixed", managed: true, post: "frontline", ...p });
  const sources = { property: 40, emergency: 20, enforcement: 28, market: 12, culture: 8, planning: 10 } as const;
  return [
    ...Array.from({ length: 14 }, (_, i) => officer(i + 1, "2024-06-20", "2024-06-20")),
    // The same person's second certificate, a renewal, one of the next year, one entered by mistake.
    officer(1, "2024-08-01", "2024-08-01", { serial: "B" }),
    officer(15, "2024-06-20", "2019-06-20"),
    officer(16, "2025-01-10", "2025-01-10"),
    officer(17, "2024-06-20", "2024-06-20", { voided: true }),
    ...["2024-03-01", "2024-09-01"].map((from, i) => publicLawyerLife(cast, { from, number: `G${i + 1}` })),
    publicLawyerLife(cast, { from: "2022-03-01", number: "G0" }),
    publicLawyerLife(cast, { from: "2025-01-05", number: "G3" }),
    publicLawyerLife(cast, { from: "2024-05-06", number: "G4", voided: true }),
    ...(Object.entries(sources) as [TeamMemberParams["sourceUnit"], number][]).flatMap(([sourceUnit, n]) =>
      spread(n, "2023-02-01", "2024-11-01").map((from) =>
        member(from, {
          sourceUnit,
          squad: sourceUnit === "property" || sourceUnit === "emergency" ? "mixed" : "professional",
        }),
      ),
    ),
    ...spread(6, "2023-03-01", "2023-08-01").map((from) => member(from, { to: "2024-09-30" })),
    ...spread(5, "2023-03-01", "2023-08-01").map((from) => member(from, { managed: false, squad: "grid" })),
    ...spread(2, "2025-01-06", "2025-01-13").map((from) => member(from)),
    member("2024-04-01", { voided: true }),
  ];
}

function themes(cast: Cast): Life[] {
  const names = [
    ["校外培训", "training"],
    ["房屋装修", "decoration"],
    ["建筑垃圾处置", "waste"],
    ["餐饮油烟", "catering"],
    ["出租房管理", "renting"],
    ["电动自行车", "ebike"],
    ["违法建设", "construction"],
    ["噪声扰民", "noise"],
    ["停车秩序", "parking"],
    ["养犬管理", "pets"],
  ] as const;
  return [
    ...names.map(([name, field], i) =>
      themeLife(cast, { from: addDays("2023-09-01", i * 30), name: `${name}一件事`, field, target: name }),
    ),
    themeLife(cast, { from: "2023-05-01", to: "2024-06-30", name: "流动摊贩一件事", field: "other", target: "摊贩" }),
    themeLife(cast, { from: "2025-01-10", name: "工地管理一件事", field: "other", target: "工地" }),
    themeLife(cast, { from: "2024-02-01", name: "测试主题", field: "other", target: "测试", voided: true }),
  ];
}

function penalties(cast: Cast): Life[] {
  const penalty = (on: LocalDate, i: number, more: Partial<OrdinaryPenaltyParams> = {}): Life =>
    ordinaryPenaltyLife(cast, {
      on,
      cause: turn(CAUSES, i),
      clue: "巡查发现涉嫌违法行为",
      inNameOf: "street",
      fine: 200 + (i % 9) * 100,
      end: "executed",
      ...more,
    });
  // Most cases end with the fine paid; some are let off, some withdrawn, the last ones are still being looked into.
  const end = (i: number): OrdinaryPenaltyParams["end"] =>
    i % 23 === 7 ? "exempt" : i % 41 === 11 ? "filingWithdrawn" : i % 29 === 3 ? "decided" : "executed";
  return [
    ...spread(360, "2023-01-03", "2023-12-20").map((on, i) => penalty(on, i, { end: end(i) })),
    ...spread(391, "2024-01-02", "2024-12-20").map((on, i) =>
      penalty(on, i, { end: i > 380 ? "investigating" : end(i) }),
    ),
    ...spread(5, "2022-11-01", "2022-12-12").map((on, i) => penalty(on, i)),
    ...spread(4, "2025-01-06", "2025-01-16").map((on, i) => penalty(on, i, { end: "investigating" })),
    ...spread(12, "2023-03-01", "2024-10-08").map((on, i) => penalty(on, i, { end: "notFiled" })),
    ...spread(6, "2023-05-08", "2024-09-09").map((on, i) =>
      penalty(on, i, { inNameOf: turn(["entruster", "branch"] as const, i) }),
    ),
    ...spread(3, "2024-12-16", "2024-12-20").map((on, i) => penalty(on, i, { end: "clue" })),
    ...spread(2, "2024-04-08", "2024-08-05").map((on, i) => penalty(on, i, { end: "void" })),
    ...spread(15, "2023-02-06", "2024-11-25").map((on, i) =>
      simplePenaltyLife(cast, {
        on,
        cause: turn(["SR01", "SR02", "XF02"], i),
        fine: 50 + (i % 4) * 50,
        end: i % 7 === 6 ? "educated" : i % 5 === 4 ? "mistaken" : "executed",
      }),
    ),
  ];
}

function warnings(cast: Cast): Life[] {
  const warning = (on: LocalDate, i: number, end: WarningParams["end"]): Life =>
    warningLife(cast, {
      on,
      category: turn(["enforcement", "stability", "safety", "labour", "violence", "petition"] as const, i),
      title: turn(["群体性讨薪苗头", "违规经营引发矛盾", "邻里冲突苗头", "消防隐患集中", "涉执法舆情"], i),
      end,
    });
  return [
    ...spread(107, "2024-01-03", "2024-12-02").map((on, i) => warning(on, i, i % 4 === 1 ? "controlled" : "averted")),
    ...spread(15, "2024-01-15", "2024-11-25").map((on, i) => warning(on, i, "unfounded")),
    ...spread(4, "2024-03-11", "2024-09-16").map((on, i) => warning(on, i, "happened")),
    ...spread(20, "2023-02-01", "2023-12-01").map((on, i) => warning(on, i, "averted")),
    ...spread(3, "2025-01-06", "2025-01-10").map((on, i) => warning(on, i, "averted")),
    ...spread(2, "2024-06-03", "2024-07-01").map((on, i) => warning(on, i, "void")),
    ...spread(2, "2024-12-23", "2024-12-26").map((on, i) => warning(on, i, "open")),
  ];
}

function complaints(cast: Cast): Life[] {
  const complaint = (on: LocalDate, i: number, more: Partial<ComplaintParams> = {}): Life =>
    complaintLife(cast, {
      on,
      kind: "complaint",
      channel: turn(["hotline", "hotline", "call", "visit", "online", "app"] as const, i),
      topic: turn(["SR", "WY", "ZS", "JT", "YY", "XF"], i),
      content: "反映问题请求处理",
      end: turn(["solved", "solved", "solved", "partly", "explained"] as const, i),
      ...more,
    });
  const earlier = spread(400, "2023-01-02", "2023-12-31").map((on, i) => complaint(on, i));
  const year = spread(222, "2024-01-01", "2024-12-30").map((on, i) =>
    complaint(on, i, i % 44 === 5 ? { end: "notAccepted" } : {}),
  );
  const repeated = (of: readonly Life[], n: number): Life[] =>
    of
      .filter((_, i) => i % 20 === 0 && i < n * 20)
      .map((first, i) => {
        const opened = first.steps[0]?.at ?? "";
        return complaint(addDays(localDate(opened), 1), i, { end: { mergedInto: first.id } });
      });
  return [
    ...earlier,
    ...year,
    ...repeated(earlier, 15),
    ...repeated(year, 8),
    ...spread(60, "2023-01-09", "2023-12-20").map((on, i) =>
      complaint(on, i, { kind: turn(["consult", "help", "report"] as const, i) }),
    ),
    ...spread(50, "2024-01-08", "2024-12-16").map((on, i) =>
      complaint(on, i, { kind: turn(["consult", "help", "suggest"] as const, i) }),
    ),
    ...spread(2, "2024-03-04", "2024-08-12").map((on, i) => complaint(on, i, { end: "void" })),
    ...spread(6, "2022-12-05", "2022-12-30").map((on, i) => complaint(on, i)),
    ...spread(5, "2025-01-02", "2025-01-10").map((on, i) => complaint(on, i)),
  ];
}

function mediations(cast: Cast): Life[] {
  const mediation = (on: LocalDate, i: number, more: Partial<MediationParams> = {}): Life =>
    mediationLife(cast, {
      on,
      dispute: turn(["02", "17", "01", "06", "04", "10", "14", "18"], i),
      request: "双方因琐事发生纠纷，请求调解",
      end: "agreed",
      written: i % 10 === 3,
      ...more,
    });
  return [
    // 1383 and the two with a risk below make the year's 1385.
    ...spread(1383, "2024-01-02", "2024-11-22").map((on, i) =>
      mediation(on, i, i % 31 === 4 ? { end: "reconciled" } : {}),
    ),
    mediation("2024-07-08", 0, {
      dispute: "01",
      request: "兄弟之间因家庭财产发生争执，一方持刀威胁",
      risk: "flagged",
      community: cast.unit("wanyuan"),
    }),
    mediation("2024-05-13", 1, { risk: "escalated" }),
    mediation("2024-09-09", 2, { risk: "flagged", end: "failed" }),
    mediation("2023-06-05", 3, { risk: "flagged" }),
    ...spread(30, "2024-01-10", "2024-11-10").map((on, i) => mediation(on, i, { end: "failed" })),
    ...spread(12, "2024-02-01", "2024-11-01").map((on, i) => mediation(on, i, { end: "withdrawn" })),
    ...spread(6, "2024-02-05", "2024-10-15").map((on, i) => mediation(on, i, { end: "notAccepted" })),
    ...spread(5, "2024-03-05", "2024-10-25").map((on, i) => mediation(on, i, { end: "referred" })),
    ...spread(4, "2024-03-15", "2024-09-25").map((on, i) => mediation(on, i, { end: "void" })),
    ...spread(40, "2023-01-10", "2023-11-20").map((on, i) => mediation(on, i)),
    ...spread(10, "2024-12-23", "2024-12-27").map((on, i) => mediation(on, i, { takes: 8 })),
    ...spread(6, "2024-12-02", "2024-12-20").map((on, i) => mediation(on, i, { end: "open" })),
  ];
}

function disclosures(cast: Cast): Life[] {
  const item = (formedOn: LocalDate, i: number, more: Partial<Parameters<typeof disclosureItemLife>[1]> = {}): Life =>
    disclosureItemLife(cast, {
      formedOn,
      title: turn(["领导班子分工", "财政预决算", "重大事项意见征求", "工作总结", "招聘公告"], i),
      catalogue: turn(["20-02", "20-07", "20-15", "20-14"], i),
      channel: turn(["website", "platform", "newMedia", "board"] as const, i),
      takes: i % 6,
      end: "disclosed",
      ...more,
    });
  const request = (on: LocalDate, i: number, more: Partial<Parameters<typeof disclosureRequestLife>[1]> = {}): Life =>
    disclosureRequestLife(cast, {
      on,
      content: "申请公开拆迁补偿有关文件",
      takes: 6 + (i % 12),
      result: turn(["1", "1", "4.1"] as const, i),
      end: "answered",
      ...more,
    });
  return [
    ...spread(27, "2024-01-03", "2024-12-05").map((on, i) => item(on, i)),
    ...spread(2, "2024-03-04", "2024-08-05").map((on, i) => item(on, i, { end: "withheld" })),
    item("2024-06-03", 1, { end: "takenDown" }),
    item("2024-07-01", 2, { end: "void" }),
    item("2024-12-27", 3, { end: "open" }),
    ...spread(6, "2023-02-06", "2023-11-06").map((on, i) => item(on, i)),
    ...spread(2, "2025-01-06", "2025-01-13").map((on, i) => item(on, i)),
    // Seventeen due within the year, two received at its end and due in the next.
    ...spread(17, "2024-01-08", "2024-11-18").map((on, i) => request(on, i)),
    ...spread(2, "2024-12-16", "2024-12-24").map((on, i) => request(on, i, { takes: 12 })),
    // Received in the year before, due in this one and answered in time; and one that was answered late, due in the year before.
    request("2023-12-18", 4),
    request("2023-09-11", 5, { takes: 26 }),
    request("2024-05-20", 6, { end: "void" }),
    request("2025-01-06", 7),
  ];
}

function reviews(cast: Cast): Life[] {
  const review = (on: LocalDate, i: number, more: Partial<LegalityReviewParams> = {}): Life =>
    legalityReviewLife(cast, {
      on,
      object: turn(["contract", "contract", "decision", "document", "other"] as const, i),
      subject: turn(["物业服务合同", "设备采购合同", "街道重大事项决策方案", "街道规范性文件草案", "信访答复意见"], i),
      opinion: i % 5 === 2 ? "amend" : "lawful",
      end: "closed",
      ...more,
    });
  return [
    ...spread(57, "2024-01-04", "2024-11-29").map((on, i) => review(on, i, i > 54 ? { end: "opined" } : {})),
    ...spread(3, "2024-02-19", "2024-10-14").map((on, i) => review(on, i, { end: "withdrawn" })),
    ...spread(2, "2024-12-26", "2024-12-30").map((on, i) => review(on, i, { end: "reviewing" })),
    ...spread(8, "2023-02-13", "2023-11-13").map((on, i) => review(on, i)),
    ...spread(3, "2024-12-27", "2024-12-31").map((on, i) => review(on, i, { object: "contract", end: "opined" })),
    review("2024-06-17", 1, { end: "void" }),
  ];
}

function disputes(cast: Cast): Life[] {
  const dispute = (on: LocalDate, i: number, more: Partial<AdministrativeDisputeParams> = {}): Life =>
    administrativeDisputeLife(cast, {
      on,
      risk: turn(["low", "medium"] as const, i),
      act: turn(["行政处罚决定", "政府信息公开答复", "房屋征收补偿"], i),
      cause: "01003",
      end: "resolved",
      ...more,
    });
  return [
    ...spread(4, "2024-02-05", "2024-10-14").map((on, i) => dispute(on, i, { risk: "high" })),
    ...spread(13, "2024-01-09", "2024-11-18").map((on, i) => dispute(on, i)),
    ...spread(2, "2024-04-08", "2024-08-12").map((on, i) => dispute(on, i, { risk: "high", end: "unresolved" })),
    dispute("2024-05-06", 1, { end: "dismissed" }),
    dispute("2024-12-16", 2, { risk: "high", end: "open" }),
    ...spread(3, "2023-03-06", "2023-10-16").map((on, i) => dispute(on, i, i === 0 ? { risk: "high" } : {})),
    dispute("2024-07-15", 3, { end: "void" }),
    dispute("2024-12-30", 4, { risk: "high", takes: 10 }),
  ];
}

function lawsuits(cast: Cast): Life[] {
  const suit = (on: LocalDate, more: Partial<Parameters<typeof litigationLife>[1]>): Life =>
    litigationLife(cast, { on, cause: "01003", act: "行政处罚决定", hearings: ["deputy"], end: "won", ...more });
  return [
    ...spread(4, "2023-01-09", "2023-05-15").map((on) => suit(on, {})),
    suit("2023-02-13", { end: "lost", hearings: ["staff"] }),
    suit("2023-06-05", { end: "withdrawn", hearings: [] }),
    suit("2024-01-15", { hearings: ["head", "deputy"] }),
    suit("2024-04-08", { hearings: ["deputy"] }),
    suit("2024-05-13", { end: "withdrawn", hearings: ["staff"], headRequired: false }),
    // Lost, but the time to appeal still ran at the end of the year.
    suit("2024-10-08", { end: "lostNotFinal", hearings: ["head"], pace: 30 }),
    suit("2024-03-11", { end: "void" }),
  ];
}
