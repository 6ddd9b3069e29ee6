import type { LocalDate } from "@fadu/engine/time/dates.ts";

import { Timeline } from "./life.ts";
import type { Cast, Life, Values } from "./life.ts";
import type { RoleId } from "@fadu/catalog/roles/roles.ts";

/** A record: something that happened, registered some working days later. `voidedBy`: registered by mistake, and who undid it. */
export function recordLife(
  cast: Cast,
  procedure: string,
  by: RoleId,
  on: LocalDate,
  values: Values,
  options: { readonly late?: number; readonly voidedBy?: RoleId } = {},
): Life {
  const life = new Timeline(cast, procedure, on).days(options.late ?? 1).do(by, "register", values);
  if (options.voidedBy) life.void(options.voidedBy, "重复登记");
  return life.end();
}

export interface MeetingTopicParams {
  readonly on: LocalDate;
  readonly kind: "leadership" | "committee" | "office" | "joint" | "legal" | "special";
  readonly meeting: string;
  readonly topic: string;
  readonly ruleOfLaw: boolean;
  readonly threeMajor?: "decision" | "personnel" | "project" | "funds";
  readonly voided?: boolean;
}

/** 会议议题. */
export function meetingTopicLife(cast: Cast, p: MeetingTopicParams): Life {
  const values: Values = {
    meetingKind: p.kind,
    meeting: p.meeting,
    meetingOn: p.on,
    topic: p.topic,
    ruleOfLaw: p.ruleOfLaw,
    proposer: cast.unit("justice"),
    resolution: "passed",
    attended: 9,
    shouldAttend: 9,
    ...(p.threeMajor ? { threeMajor: p.threeMajor } : {}),
    ...(p.threeMajor === "decision" ? { lawReviewed: true, reviewNumber: "合法性审查意见书" } : {}),
  };
  return recordLife(cast, "meeting-topic", "office-clerk", p.on, values, p.voided ? { voidedBy: "office-clerk" } : {});
}

export interface StudySessionParams {
  readonly on: LocalDate;
  readonly kind: "theory" | "beforeMeeting" | "group" | "lecture" | "branch" | "training" | "campaign";
  readonly theme: string;
  readonly law: boolean;
  readonly headcount: number;
  readonly voided?: boolean;
}

/** 学法活动. */
export function studySessionLife(cast: Cast, p: StudySessionParams): Life {
  const values: Values = {
    kind: p.kind,
    heldOn: p.on,
    theme: p.theme,
    law: p.law,
    host: cast.unit("office"),
    headcount: p.headcount,
  };
  return recordLife(
    cast,
    "study-session",
    "publicity-clerk",
    p.on,
    values,
    p.voided ? { voidedBy: "publicity-clerk" } : {},
  );
}

export interface ExamResultParams {
  readonly on: LocalDate;
  readonly kind: "certificate" | "law" | "officer" | "mediator";
  readonly batch: string;
  readonly result: "passed" | "failed" | "absent" | "excused";
  /** Above the line of excellence. */
  readonly excellent?: boolean;
  readonly voided?: boolean;
}

/** 考试成绩: one person, one exam. */
export function examResultLife(cast: Cast, p: ExamResultParams): Life {
  const { random } = cast;
  const sat = p.result === "passed" || p.result === "failed";
  const score = p.result === "passed" ? random.int(p.excellent === true ? 90 : 62, 96) : random.int(30, 58);
  const values: Values = {
    kind: p.kind,
    batch: p.batch,
    examOn: p.on,
    examinee: cast.personName(),
    unit: cast.unit("squad"),
    attendance: sat ? "sat" : p.result,
    ...(sat ? { score, passLine: 60, excellentLine: 90, passed: p.result === "passed", excellent: score >= 90 } : {}),
  };
  return recordLife(
    cast,
    "exam-result",
    "personnel-clerk",
    p.on,
    values,
    p.voided ? { voidedBy: "personnel-clerk" } : {},
  );
}

export interface RosterParams {
  readonly from: LocalDate;
  /** Last day; entered at once when `term`, else by ending the entry on that day. */
  readonly to?: LocalDate;
  readonly voided?: boolean;
}

/**
 * An entry of a roster.
 *
 * @param lead who voids what was entered by mistake
 * @param term its last day is given at once
 */
export function rosterLife(
  cast: Cast,
  procedure: string,
  by: RoleId,
  lead: RoleId,
  p: RosterParams,
  values: Values,
  term = false,
): Life {
  const given = { ...values, validFrom: p.from, ...(term && p.to ? { validTo: p.to } : {}) };
  const life = new Timeline(cast, procedure, p.from).do(by, "enter", given);
  if (p.voided) return life.void(lead, "误登记").end();
  if (!term && p.to) life.to(p.to).do(by, "end", { validTo: p.to, endReason: "岗位调整" });
  return life.end();
}

export interface OfficerParams extends RosterParams {
  readonly account: string;
  readonly name: string;
  readonly number: string;
  readonly to: LocalDate;
  readonly issuedOn: LocalDate;
  readonly firstIssuedOn: LocalDate;
}

/** 执法证: `first` when it is the holder's first. */
export const officerLife = (cast: Cast, p: OfficerParams): Life =>
  rosterLife(
    cast,
    "officer",
    "personnel-clerk",
    "enforcement-head",
    p,
    {
      account: p.account,
      name: p.name,
      unit: cast.unit("squad"),
      certificateKind: "enforcement",
      certificateNumber: p.number,
      issuer: "市人民政府",
      issuedOn: p.issuedOn,
      firstIssuedOn: p.firstIssuedOn,
      first: p.issuedOn === p.firstIssuedOn,
    },
    true,
  );

export interface PublicLawyerParams extends RosterParams {
  readonly number: string;
}
export const publicLawyerLife = (cast: Cast, p: PublicLawyerParams): Life =>
  rosterLife(cast, "public-lawyer", "personnel-clerk", "personnel-clerk", p, {
    name: cast.personName(),
    unit: cast.unit("justice"),
    certificateNumber: p.number,
    practice: "part",
  });

export interface TeamMemberParams extends RosterParams {
  readonly sourceUnit: "property" | "emergency" | "enforcement" | "market" | "culture" | "planning";
  readonly squad: "mixed" | "professional" | "grid";
  readonly managed: boolean;
  readonly post: "frontline" | "command" | "support";
}
export const teamMemberLife = (cast: Cast, p: TeamMemberParams): Life =>
  rosterLife(cast, "team-member", "command-director", "command-director", p, {
    name: cast.personName(),
    sourceUnit: p.sourceUnit,
    unit: cast.unit("squad"),
    squad: p.squad,
    managed: p.managed,
    post: p.post,
    employment: p.sourceUnit === "property" ? "auxiliary" : "assigned",
    certified: p.sourceUnit === "enforcement",
  });

export interface ThemeParams extends RosterParams {
  readonly name: string;
  readonly field: string;
  readonly target: string;
}
export const themeLife = (cast: Cast, p: ThemeParams): Life =>
  rosterLife(cast, "theme", "command-director", "command-director", p, {
    name: p.name,
    field: p.field,
    target: p.target,
    leadUnit: cast.unit("squad"),
    participants: [cast.unit("squad"), cast.unit("safety")],
    triggers: ["event", "complaint"],
  });

export interface MediationRoomParams extends RosterParams {
  readonly name: string;
  readonly branded: boolean;
}
export const mediationRoomLife = (cast: Cast, p: MediationRoomParams): Life =>
  rosterLife(cast, "mediation-room", "mediation-head", "mediation-head", p, {
    name: p.name,
    kind: p.branded ? "branded" : "room",
    branded: p.branded,
  });

export interface PenaltyPowerParams extends RosterParams {
  /** Code of the taxonomy `penalty-cause`. */
  readonly cause: string;
  /** Who entrusted it, until `to`; without one it is devolved. */
  readonly entruster?: string;
}
export const penaltyPowerLife = (cast: Cast, p: PenaltyPowerParams): Life =>
  rosterLife(
    cast,
    "penalty-power",
    "legal-reviewer",
    "justice-office-head",
    p,
    {
      cause: p.cause,
      unit: cast.unit("squad"),
      ...(p.entruster === undefined
        ? { source: "devolved", document: "省人民政府关于赋予街道行政处罚权的决定" }
        : { source: "entrusted", document: "行政处罚委托书", publishedOn: p.from, entruster: p.entruster }),
    },
    p.entruster !== undefined,
  );
