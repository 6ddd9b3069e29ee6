import type { LocalDate } from "@fadu/engine/time/dates.ts";
import { addDays } from "@fadu/engine/time/dates.ts";

import type { Office } from "../../demo/found-office.ts";
import { account } from "../ground.ts";
import type { Cast, Life } from "../lives/life.ts";
import {
  examResultLife,
  mediationRoomLife,
  meetingTopicLife,
  officerLife,
  publicLawyerLife,
  studySessionLife,
  teamMemberLife,
  themeLife,
} from "../lives/registers.ts";
import type { ExamResultParams, StudySessionParams, TeamMemberParams } from "../lives/registers.ts";
import { spread, turn } from "../spread.ts";

/** Meetings, study, exams, people and themes. */
export const registerLives = (cast: Cast, office: Office): Life[] => [
  ...topics(cast),
  ...sessions(cast),
  ...exams(cast),
  ...people(cast, office),
  ...themes(cast),
  ...rooms(cast),
];

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

function rooms(cast: Cast): Life[] {
  return [
    ...["某姐调解室", "老某伯调解室", "某人大代表调解工作室"].map((name, i) =>
      mediationRoomLife(cast, { from: addDays("2023-03-01", i * 60), name, branded: true }),
    ),
    mediationRoomLife(cast, { from: "2022-03-01", name: "社区调解室", branded: false }),
    mediationRoomLife(cast, { from: "2024-02-01", name: "测试调解室", branded: true, voided: true }),
  ];
}
