import type { RoleId } from "@fadu/catalog/roles/roles.ts";
import { yearOf } from "@fadu/engine/time/dates.ts";
import type { LocalDate } from "@fadu/engine/time/dates.ts";

import type { Cast, Values } from "../../reproduce/lives/life.ts";
import { COMMUNITIES } from "../street-plan.ts";

/** A register of what happens. */
export interface Register {
  readonly procedure: string;
  readonly by: RoleId;
  /** How often at most: what is rare. */
  readonly times?: number;
  /** What it holds of a day: `i` counts its entries. */
  readonly entry: (cast: Cast, on: LocalDate, i: number) => Values;
}

/** One of a list after the other. */
export const turn = <T>(list: readonly [T, ...T[]], i: number): T => list[i % list.length] ?? list[0];
/** A community, one after the other. */
export const community = (cast: Cast, i: number): string => cast.unit(`c${(i % COMMUNITIES.length) + 1}`);

/** Publicity, classes, messages. */
export const PUBLICITY: readonly Register[] = [
  {
    procedure: "publicity-event",
    by: "publicity-clerk",
    entry: (cast, on, i) => ({
      name: turn(["民法典进社区", "宪法宣传", "反诈法律咨询", "消防安全法治讲座"], i),
      heldOn: on,
      theme: turn(["civil", "constitution", "peace", "fire"], i),
      form: turn(["booth", "lecture", "advice"], i),
      audience: turn(["residents", "students", "workers"], i),
      headcount: 30 + ((i * 17) % 90),
      host: cast.unit("justice"),
      community: community(cast, i),
      ...(i % 3 === 1 ? { lecturerKind: "counsel" } : {}),
    }),
  },
  {
    procedure: "publicity-material",
    by: "publicity-clerk",
    entry: (cast, on, i) => ({
      item: turn(["leaflet", "booklet", "banner"], i),
      quantity: i % 3 === 2 ? 6 : 200 + i * 10,
      givenOn: on,
      theme: turn(["civil", "constitution", "fire"], i),
      unit: cast.unit("justice"),
    }),
  },
  {
    procedure: "mass-message",
    by: "publicity-clerk",
    entry: (cast, on, i) => ({
      sentOn: on,
      theme: turn(["safety", "fire", "civil"], i),
      group: "各网格群",
      messages: 300 + i * 20,
      unit: cast.unit("justice"),
    }),
  },
  {
    procedure: "safety-class",
    by: "safety-inspector",
    entry: (cast, on, i) => ({
      topic: turn(["电动自行车充电安全", "用火用电安全", "燃气安全"], i),
      theme: turn(["ebike", "fire", "gas"], i),
      heldOn: on,
      community: community(cast, i),
      audience: turn(["resident", "merchant", "staff"], i),
      headcount: 18 + (i % 20),
    }),
  },
];

/** Study, duties of the heads, courts, scores. */
export const PEOPLE_AND_LAW: readonly Register[] = [
  {
    procedure: "training-hours",
    by: "personnel-clerk",
    entry: (cast, on) => ({
      course: "行政执法网络课程",
      provider: "示范区司法局",
      form: "collective",
      audience: "officers",
      heldOn: on,
      hours: 4,
      participants: [cast.account("enforcement-officer"), cast.second("enforcement-officer")],
      law: true,
      unit: cast.unit("squad"),
    }),
  },
  {
    procedure: "study-output",
    by: "personnel-clerk",
    entry: (cast, on, i) => ({
      person: i % 2 === 0 ? cast.account("enforcement-officer") : cast.second("enforcement-officer"),
      unit: cast.unit("squad"),
      kind: turn(["note", "reflection", "caseStudy"], i),
      title: "学习行政处罚法的体会",
      submittedOn: on,
    }),
  },
  {
    procedure: "law-report-session",
    by: "justice-assistant",
    entry: (cast, on, i) => ({
      name: "专题述法会",
      heldOn: on,
      where: turn(["office", "community"], i),
      level: "leadership",
      reporters: [cast.account("deputy-head")],
      headcount: 26,
    }),
  },
  {
    procedure: "duty-record",
    by: "office-clerk",
    entry: (cast, on, i) => ({
      person: cast.account("org-head"),
      doneOn: on,
      way: turn(["deploy", "hear", "chair", "inspect"], i),
      title: turn(["部署法治建设重点工作", "听取行政应诉情况汇报", "主持法治建设领导小组会议", "调研社区调解工作"], i),
      content: "逐项明确责任单位和完成时限，由司法所跟进。",
      evidence: [cast.exhibit("documentary")],
    }),
  },
  {
    procedure: "court-hearing",
    by: "litigation-clerk",
    entry: (cast, on, i) => ({
      court: "示范区人民法院",
      plaintiff: { kind: "citizen", name: cast.personName() },
      organ: cast.unit("squad"),
      instance: "first",
      hearingOn: on,
      required: true,
      attendance: i % 3 === 0 ? "head" : "deputy",
      attendee: "负责人",
      post: i % 3 === 0 ? "街道办事处主任" : "街道办事处副主任",
      agents: 1,
    }),
  },
  {
    procedure: "outside-score",
    by: "office-clerk",
    entry: (cast, on, i) => ({
      name: turn(["法治建设季度评价", "平安建设季度评价"], i),
      kind: turn(["ruleOfLaw", "peace"], i),
      year: yearOf(on),
      issuer: "示范区委全面依法治区委员会办公室",
      document: "示范区通报",
      announcedOn: on,
      score: 90 + (i % 8),
      full: 100,
      file: [cast.exhibit("documentary")],
    }),
  },
  {
    procedure: "coordination-meeting",
    by: "dispute-clerk",
    entry: (cast, on, i) => ({
      disputeKind: "conflict",
      disputeNumber: `协调${i + 1}`,
      heldOn: on,
      meetingPlace: "综治中心会议室",
      host: cast.unit("disputes"),
      units: [cast.unit("disputes"), community(cast, i)],
      situation: "听取各方意见，核对事实和诉求。",
      conclusion: turn(["next", "agreed"], i),
    }),
  },
];
