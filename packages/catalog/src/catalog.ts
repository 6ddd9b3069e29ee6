import type { Definition } from "@fadu/engine/definition/definition.ts";
import type { Indicator, Outline } from "@fadu/engine/definition/indicator.ts";
import type { Instrument } from "@fadu/engine/definition/instrument.ts";
import { complaint } from "./procedures/events/complaint.ts";
import { gridEvent } from "./procedures/events/grid-event.ts";
import { warning } from "./procedures/events/warning.ts";
import { disclosureItem } from "./procedures/records/disclosure-item.ts";
import { examResult } from "./procedures/records/exam-result.ts";
import { meetingTopic } from "./procedures/records/meeting-topic.ts";
import { studySession } from "./procedures/records/study-session.ts";
import { mediationRoom } from "./procedures/rosters/mediation-room.ts";
import { officer } from "./procedures/rosters/officer.ts";
import { penaltyPower } from "./procedures/rosters/penalty-power.ts";
import { publicLawyer } from "./procedures/rosters/public-lawyer.ts";
import { teamMember } from "./procedures/rosters/team-member.ts";
import { team } from "./procedures/rosters/team.ts";
import { theme } from "./procedures/rosters/theme.ts";

/** Every procedure of the catalogue, one explicit list. */
export const PROCEDURES: readonly Definition[] = [
  gridEvent,
  complaint,
  warning,

  meetingTopic,
  studySession,
  examResult,
  disclosureItem,

  officer,
  publicLawyer,
  team,
  teamMember,
  theme,
  mediationRoom,
  penaltyPower,
];

/** Every instrument (文书). */
export const INSTRUMENTS: readonly Instrument[] = [];

/** Every indicator (指标). */
export const INDICATORS: readonly Indicator[] = [];

/** Every report outline (报告提纲). */
export const OUTLINES: readonly Outline[] = [];
