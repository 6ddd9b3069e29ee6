import { rosterIndicators } from "../indicators/rosters.ts";
import { annualTarget } from "../procedures/rosters/annual-target.ts";
import { appointment } from "../procedures/rosters/appointment.ts";
import { brand } from "../procedures/rosters/brand.ts";
import { committeeCheck } from "../procedures/rosters/committee-check.ts";
import { community } from "../procedures/rosters/community.ts";
import { counsel } from "../procedures/rosters/counsel.ts";
import { covenant } from "../procedures/rosters/covenant.ts";
import { discretionTable } from "../procedures/rosters/discretion-table.ts";
import { grid } from "../procedures/rosters/grid.ts";
import { helper } from "../procedures/rosters/helper.ts";
import { honour } from "../procedures/rosters/honour.ts";
import { label } from "../procedures/rosters/label.ts";
import { lawLeader } from "../procedures/rosters/law-leader.ts";
import { mediationCommittee } from "../procedures/rosters/mediation-committee.ts";
import { mediationRoom } from "../procedures/rosters/mediation-room.ts";
import { mediator } from "../procedures/rosters/mediator.ts";
import { officer } from "../procedures/rosters/officer.ts";
import { outsideScore } from "../procedures/rosters/outside-score.ts";
import { penaltyPower } from "../procedures/rosters/penalty-power.ts";
import { population } from "../procedures/rosters/population.ts";
import { project } from "../procedures/rosters/project.ts";
import { publicLawyer } from "../procedures/rosters/public-lawyer.ts";
import { requiredLaw } from "../procedures/rosters/required-law.ts";
import { staff } from "../procedures/rosters/staff.ts";
import { talent } from "../procedures/rosters/talent.ts";
import { teamMember } from "../procedures/rosters/team-member.ts";
import { team } from "../procedures/rosters/team.ts";
import { theme } from "../procedures/rosters/theme.ts";
import { venue } from "../procedures/rosters/venue.ts";
import type { Area } from "./area.ts";

export const rostersArea: Area = {
  procedures: [
    officer,
    publicLawyer,
    team,
    teamMember,
    theme,
    mediationCommittee,
    mediationRoom,
    mediator,
    penaltyPower,
    discretionTable,
    grid,
    label,
    community,
    population,
    venue,
    counsel,
    talent,
    appointment,
    helper,
    lawLeader,
    covenant,
    brand,
    project,
    honour,
    annualTarget,
    outsideScore,
    requiredLaw,
    staff,
    committeeCheck,
  ],
  instruments: [],
  indicators: [...rosterIndicators],
};
